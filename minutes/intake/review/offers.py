"""The budget lines suggested for a record's figures: offers, which a person takes, changes or leaves.

Unlike a question an offer holds nothing up: a figure without a line is public all the same, and waits in the queue.
"""

from dataclasses import dataclass, replace
from itertools import islice

from ..fields import Choice, Flag
from ..money.suggestions import NONE, is_open, put_line, suggested
from ..places import place_in
from ..rowform import RowForm
from ..sections import SECTIONS
from .answering import asked

NO_LINE = (NONE, "None of the lines")
SHOWN = 25
LONGEST = 240
CODE = "budget-line"


class NoLine(Flag):
    """That a figure is of none of the lines."""

    def said(self, value):
        return NO_LINE[1] if value else ""


class OfferForm(RowForm):
    """The line of one figure, the suggested one chosen beforehand. Sent as it is, it is an answer like any other."""

    line = Choice("Budget line", empty="Leave for later")
    no_line = NoLine(NO_LINE[1])  # never a box of its own, but said where somebody else answered meanwhile
    naming = ("text", "about")
    together = ("line", "no_line")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.draft_fields = []  # nothing of it is the draft's own value, to be brought up to date with it

    def offer(self, values):
        self.fields["line"].offer([*self.known.lines, NO_LINE])

    def propose(self, suggestion):
        """Choose the suggested line, and put it and those near it first."""
        first = [str(key) for key in dict.fromkeys((suggestion.line, *suggestion.near))]
        labels = dict(self.known.lines)
        rest = [(key, label) for key, label in self.known.lines if key not in first]
        self.fields["line"].offer([*((key, labels[key]) for key in first), *rest, NO_LINE])
        self.initial["line"] = first[0]

    def changed_row(self):
        row = dict(self.values)
        if chosen := self.cleaned_data.get("line"):
            put_line(row, chosen)
        return row


OFFERED = replace(SECTIONS["figures"], form=OfferForm)


@dataclass(frozen=True)
class Offer:
    """One figure with the line suggested for it; asked and answered as a Question is."""

    row: dict
    suggestion: object
    code: str = CODE
    section: object = OFFERED
    fields: tuple = ("line",)
    problem: None = None
    removable: bool = False

    @property
    def key(self):
        return f"{CODE}.{self.row['id']}"

    @property
    def span(self):
        return self.row["span"]

    @property
    def quoted(self):
        """(words before, the amount, words after) of the sentence it stands in, long ones cut."""
        words, text = self.row["quote"] or "", self.row["text"] or ""
        start = place_in(words, text, self.row["span"], self.row.get("sentence"))
        if start is None:
            return cut(words, from_end=False), "", ""
        end = start + len(text)
        return cut(words[:start], from_end=True), words[start:end], cut(words[end:], from_end=False)

    @property
    def message(self):
        return f"Which budget line is {self.row['text']} of?"


def cut(words, *, from_end):
    """At most LONGEST characters of words, at their end or their beginning."""
    if len(words) <= LONGEST:
        return words
    return f"…{words[-LONGEST:].lstrip()}" if from_end else f"{words[:LONGEST].rstrip()}…"


@dataclass(frozen=True)
class Offers:
    """The first offers of a draft with their forms, and whether there are ``more``."""

    shown: list
    more: bool = False


def offers(draft, known, posted=None):
    """The lines offered for a draft's figures; bound where ``posted`` holds them."""
    found = list(islice(suggested(draft, known.budget_lines), SHOWN + 1)) if draft["figures"] else []
    return Offers([offered(row, one, known, posted) for row, one in found[:SHOWN]], len(found) > SHOWN)


def offered(row, suggestion, known, posted):
    one = asked(Offer(row, suggestion), known, posted)
    one.form.propose(suggestion)
    return one


def posted_offers(draft, known, posted):
    """The offers that a post answers, bound: of one figure (``only``), all as chosen, or all as they were suggested.

    They are known by what was posted: what would be suggested may have changed since the page was sent.
    """
    taken = as_suggested(posted) if posted.get("all") == "suggested" else posted
    for row in draft["figures"]:
        offer = Offer(row, None)
        if is_open(row) and f"{offer.key}-id" in posted and posted.get("only") in (None, offer.key):
            yield asked(offer, known, taken)


def as_suggested(posted):
    """The entries with every line as the page suggested it."""
    taken = posted.copy()
    for name in posted:
        if name.endswith("-suggested"):
            taken[name.removesuffix("suggested") + "line"] = posted[name]
    return taken
