"""The tables. Private: Source, Record, Version, Event, PersonEvent, Claim, Tally, Unsaved, FailedSearch,
User. All the rest is the archive, and holds only what was published.

Body and Person rows may exist before anything names them publicly; their ``published()`` says which may show.
"""

from .addresses import Address
from .bodies import Body
from .claims import Claim
from .decisions import Ballot, Clause, Decision, DecisionSearch, Vote
from .failed_searches import FailedSearch
from .followups import FollowUp, FollowUpProgress, FollowUpSearch
from .meetings import Attendance, Correction, Declaration, Item, Meeting, MeetingSource, Movement, Passage, Reference
from .people import Person, PersonName, Term
from .person_events import PersonEvent
from .records import Event, Record, Source, Version
from .search import ItemSearch, SearchStem
from .tallies import Tally
from .unsaved import Unsaved
from .users import User

__all__ = [
    "Address",
    "Attendance",
    "Ballot",
    "Body",
    "Claim",
    "Clause",
    "Correction",
    "Decision",
    "DecisionSearch",
    "Declaration",
    "Event",
    "FailedSearch",
    "FollowUp",
    "FollowUpProgress",
    "FollowUpSearch",
    "Item",
    "ItemSearch",
    "Meeting",
    "MeetingSource",
    "Movement",
    "Passage",
    "Person",
    "PersonEvent",
    "PersonName",
    "Record",
    "Reference",
    "SearchStem",
    "Source",
    "Tally",
    "Term",
    "Unsaved",
    "User",
    "Version",
    "Vote",
]
