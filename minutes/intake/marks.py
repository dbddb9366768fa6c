"""The source with what was found marked in it.

Facts overlap: a figure stands in a clause, a clause in a decision. So the text is cut at every place where a fact
starts or ends, and each piece is shown as the smallest fact that holds it.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from .open_problems import open_problems
from .sections import CLAUSES, FLAT

UNSEEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b-\x1f\x7f-\x9f]")
NOT_PLACED = "not placed"


@dataclass(frozen=True)
class Mark:
    """A fact's words in the source. ``key`` is the fact's; ``section`` and ``page`` say where its form is."""

    start: int
    end: int
    kind: str
    key: str
    section: str = ""
    page: str = ""

    @property
    def length(self):
        return self.end - self.start


@dataclass
class Piece:
    """Some of the text, with the smallest mark that holds it; ``starts`` are the marks whose words begin here."""

    text: str
    mark: Mark | None = None
    starts: list = field(default_factory=list)
    first: bool = False


def marks_of(draft):
    """A mark for each fact of the draft that stands in the source."""
    for section in FLAT:
        for row in section.rows_of(draft):
            if section.kind and row["span"]:
                yield Mark(*row["span"], section.kind, row["id"], section.slug)
    for decision in draft["decisions"]:
        for clause in decision["clauses"]:
            if clause["span"]:
                yield Mark(*clause["span"], CLAUSES.kind, clause["id"], CLAUSES.slug, decision["id"])
    for place, span in enumerate(draft["not_placed"]):
        yield Mark(*span, NOT_PLACED, f"not-placed-{place}")
    for row in open_problems(draft):
        if row["span"]:
            yield Mark(*row["span"], "question", row["id"])
        for place, span in enumerate(row.get("others", ())):
            yield Mark(*span, "question", f"{row['id']}-{place}")


def pieces(text, marks):
    """The text in pieces that join up to the whole of it."""
    marks = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    cuts = sorted({0, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    starting, open_marks, shown = {}, [], set()
    for mark in marks:
        starting.setdefault(mark.start, []).append(mark)
    for start, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > start] + starting.get(start, [])
        smallest = min(open_marks, key=size, default=None)
        first = smallest is not None and smallest.key not in shown
        if first:
            shown.add(smallest.key)
        yield from lines_of(Piece(visible(text[start:end]), smallest, starting.get(start, []), first))


def lines_of(piece):
    """The piece line by line, so that the marks leave the empty space between its lines bare."""
    if piece.mark is None:
        yield piece
        return
    starts, first = piece.starts, piece.first
    for words in re.split(r"(\s*\n\s*)", piece.text):
        if words:
            bare = not words.strip()
            yield Piece(words, None if bare else piece.mark, starts, first and not bare)
            starts, first = [], first and bare


def size(mark):
    """Marks by length; of two over the same words the question comes first."""
    return mark.length, mark.kind != "question", mark.key


def visible(text):
    """The text with characters nobody sees shown by their code, so that none can hide or turn words around."""
    return UNSEEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)
