"""The tables. Private: Source, Record, Version, Event, PersonEvent, Tally, User. Archive, all published: the rest.

Body and Person rows may exist before anything names them publicly; their ``published()`` says which may show.
"""

from .addresses import Address
from .bodies import Body
from .decisions import Ballot, Clause, Decision, Vote
from .followups import FollowUp, FollowUpProgress
from .meetings import Attendance, Correction, Declaration, Item, Meeting, MeetingSource, Movement, Passage, Reference
from .people import Person, PersonName, Term
from .person_events import PersonEvent
from .records import Event, Record, Source, Version
from .search import ItemSearch
from .tallies import Tally
from .users import User

__all__ = [
    "Address",
    "Attendance",
    "Ballot",
    "Body",
    "Clause",
    "Correction",
    "Decision",
    "Declaration",
    "Event",
    "FollowUp",
    "FollowUpProgress",
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
    "Source",
    "Tally",
    "Term",
    "User",
    "Version",
    "Vote",
]
