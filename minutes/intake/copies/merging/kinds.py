"""The kinds of fact in a draft, and by what a fact of each is known again in a better copy. Pure."""

import re
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from json import dumps as as_words

from minutes.keys import name_key
from minutes.parsing import found
from trust.parsing.found import FoundFigure

from ...draft import as_json
from .wording import crop, fold

ENOUGH_WORDS = 5  # fewer are no evidence that a fact in another item is the same one


@dataclass(frozen=True)
class Kind:
    """One kind of fact.

    ``keys`` tell what a row is known by, the surest first. ``words`` is the field by whose likeness, within one item,
    a reworded row is known again. ``places`` are fields that only say where it stands; ``staff`` those that only
    people fill in; ``read`` those that the reader adds to what the parser found.
    """

    name: str
    one: str
    found: type
    keys: tuple[Callable, ...]
    naming: tuple[str, ...]
    words: str | None = None
    places: tuple[str, ...] = ("span",)
    staff: tuple[str, ...] = ()
    read: tuple[str, ...] = ()

    @property
    def fields(self):
        """The fields that a copy's reading gives."""
        names = [one.name for one in fields(self.found) if one.name not in (*self.places, "clauses")]
        return [*names, *self.read]

    @property
    def blank(self):
        """The fields as they are in a row that a person adds and leaves as it is."""
        made = {one.name: as_json(None if one.default is MISSING else one.default) for one in fields(self.found)}
        return {**dict.fromkeys(self.read), **made}

    def exactly(self, row):
        """Everything that the row says."""
        return as_words([row.get(name) for name in self.fields])

    def called(self, row):
        words = " ".join(str(row[name]) for name in self.naming if row.get(name)) or row.get("role")
        return crop(words or f"a {self.one} without words")


def name_of(row):
    return name_key(row["name"] or "")


def office_of(row):
    return fold(row["role"]) if not row["name"] else None


def title_of(row):
    return fold(row["title"])


def numbered(row):
    return fold(row["number"]) and title_of(row) and (fold(row["number"]), title_of(row))


def text_of(name):
    """Two keys: these words in the same item; these words, when they are more than a few, wherever they stand."""

    def in_item(row):
        words = fold(row[name])
        return words and (row["item"], words)

    def anywhere(row):
        words = fold(row[name])
        return words if words.count(" ") >= ENOUGH_WORDS else None

    return in_item, anywhere


def counts_of(row):
    return row["in_favour"], row["against"], row["abstain"]


def outline(words):
    """A sentence with its digits aside, so that a corrected sum is known by the words around it."""
    return re.sub(r"\d+", "#", fold(words))


ITEMS = Kind(
    "items", "item", found.FoundItem, (numbered, title_of), ("number", "title"),
    words="title", places=("span", "extent"), staff=("summary",), read=("withheld",),
)  # fmt: skip
CLAUSES = Kind(
    "clauses", "clause", found.FoundClause,
    (lambda row: (row["label"], fold(row["text"])), lambda row: fold(row["text"])),
    ("label", "text"), words="text", read=("level",),
)  # fmt: skip
DECISIONS = Kind(
    "decisions", "decision", found.FoundDecision, text_of("text"), ("text",),
    words="text", places=("span", "repeats"),
)  # fmt: skip
FACTS = (
    Kind(
        "attendance", "person", found.FoundAttendee,
        (
            lambda row: name_of(row) and (name_of(row), fold(row["role"]), row["status"]),
            lambda row: name_of(row) and (name_of(row), row["status"]),
            lambda row: name_of(row) or None,
            lambda row: office_of(row) and (office_of(row), row["status"]),
            office_of,
        ),
        ("honorific", "name"), staff=("person",),
    ),
    Kind(
        "movements", "arrival or departure", found.FoundMovement,
        (lambda row: (name_of(row), row["what"], row["item"], row["time"]), lambda row: (name_of(row), row["what"])),
        ("name", "what", "time"),
    ),
    Kind(
        "passages", "passage", found.FoundPassage, text_of("text"), ("text",),
        words="text", staff=("person",), read=("honorific",),
    ),
    DECISIONS,
    Kind(
        "votes", "vote", found.FoundVote,
        (
            lambda row: (row["item"], fold(row["on"]), *counts_of(row)),
            lambda row: (row["item"], *counts_of(row)),
            lambda row: (row["item"], fold(row["on"])),
        ),
        ("on", "result"),
    ),
    Kind(
        "declarations", "declaration", found.FoundDeclaration,
        (
            lambda row: (name_of(row), row["item"], fold(row["reason"])),
            lambda row: (name_of(row), row["item"]),
            name_of,
        ),
        ("name", "reason"), staff=("person",),
    ),
    Kind(
        "references", "mention of another meeting", found.FoundReference,
        (
            lambda row: (row["item"], fold(row["body"]), fold(row["date_text"]), row["date"]),
            lambda row: (row["item"], fold(row["body"]), fold(row["date_text"])),
            lambda row: (row["item"], fold(row["body"])),
        ),
        ("body", "date_text"),
    ),
    Kind(
        "corrections", "correction", found.FoundCorrection, text_of("what"), ("what",), words="what",
    ),
    Kind("follow_ups", "follow-up", found.FoundFollowUp, text_of("what"), ("what",), words="what"),
    Kind(
        "figures", "figure", FoundFigure,
        (
            lambda row: (row["item"], row["text"], fold(row["quote"])),
            lambda row: (row["item"], row["text"], fold(row["about"])) if row["about"] else None,
            lambda row: (row["item"], outline(row["quote"])),
            lambda row: (row["item"], row["text"]),
        ),
        ("text", "about"), places=("span", "sentence"), staff=("line", "no_line"), read=("quote",),
    ),
)  # fmt: skip

FIELDS_IN_WORDS = {
    "item": "item", "name": "name", "honorific": "title before the name", "role": "role", "group": "group",
    "status": "status",
    "substitute_for": "member they stood in for", "public": "note of whether this is a member of the public",
    "what": "wording", "time": "time", "number": "number", "title": "title", "exempt": "note of whether it is exempt",
    "paragraph": "paragraph of Schedule 12A", "schedule": "schedule or Act", "text": "wording", "kind": "kind",
    "speaker": "speaker", "marker": "marker", "lead_in": "words before the clauses", "mover": "mover",
    "seconder": "seconder", "reasons": "reasons", "alternatives": "alternatives", "key_decision": "key decision mark",
    "label": "label", "action": "note of what was done", "on": "subject", "in_favour": "number for",
    "against": "number against", "abstain": "number abstaining", "result": "result", "names_in_favour": "names for",
    "names_against": "names against", "names_abstain": "names abstaining", "type": "type", "reason": "reason",
    "body": "body", "date": "date", "date_text": "date as printed", "to_date": "date of the minutes corrected",
    "owner": "owner", "due": "due date", "due_text": "due date as printed", "amount": "amount",
    "amount_to": "upper amount", "unit": "unit", "qualifier": "qualifier", "measure": "measure",
    "financial_year": "financial year", "about": "purpose", "venue": "venue", "closed": "time of ending",
    "promise": "note of what is said of the saving",
}  # fmt: skip
