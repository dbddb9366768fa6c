"""The staff's side: the stock admin, with the review of records as its heart."""

from . import bodies, followups, people, records, site, users

__all__ = ["bodies", "followups", "people", "records", "site", "users"]
