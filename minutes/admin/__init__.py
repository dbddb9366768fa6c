"""The staff's side: the stock admin, with the review of records as its heart."""

from . import bodies, failed_searches, followups, people, records, site, users

__all__ = ["bodies", "failed_searches", "followups", "people", "records", "site", "users"]
