"""The search: what a reader typed (``Query``), the items it finds, and the words shown of them.

``ItemSearch.objects.matching(query)`` is the one way to the items; pages, lists, files and feeds take it. ``ask`` (in
``asking``) is the whole answer that the search page shows: what heads it, what narrows it, the order, near matches.
"""

from .limits import TookTooLong, in_good_time, limited
from .query import LONGEST, Query
from .spelling import CONFIG

__all__ = ["CONFIG", "LONGEST", "Query", "TookTooLong", "in_good_time", "limited"]
