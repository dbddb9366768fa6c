"""What leads into a list or table, and what an item's title says of the sums in it.

"The Cabinet agreed savings of £7.75m:" tells what the lines under it hold; "Grants" over an item, what is given there.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from trust.parsing.found import Span
from trust.parsing.measures import Telling, telling_words
from trust.parsing.years import only_year

_LONGEST_LEAD = 300  # characters at the end of a lead-in that are looked at
_LONGEST_LINE = 70  # characters; a longer line without a label is prose, and ends the list
_SPEAKS_OF_IT = re.compile(
    r":$|\b(?:table|below|following|as\sfollows|list(?:ed)?|set\sout|schedule|these\s[a-z]{1,15}"
    r"|this\s[a-z]{1,15})\b",
    re.I,
)
# that the following awards be made:
_AWARDS = re.compile(r"\b(?:following|these)\s(?:[a-z]{1,15}\s)?(?:awards|donations)\b", re.I)
# What may stand before and after an amount that is the whole of what a list's line says.
_FIRST = re.compile(r"(?:that\s|up\sto\s|about\s|around\s|approximately\s|not\smore\sthan\s|a\sfurther\s)*$", re.I)
_LAST = re.compile(
    r"(?:\s(?:each|in\s(?:all|total)|(?:per|an?)\s[a-z]{1,12}|p\.?a\.?|\+\s?VAT|plus\sVAT)"
    r"|\))?[.;,]?(?:\s(?:and|or))?[.;]?",
    re.I,
)
# A list of sums has one measure when its lead-in is of one of these; a budget's lines are budgets only in a table.
IN_A_LIST = {
    "saving", "virement", "grant", "spending", "charge", "reserve", "funding", "income", "precept", "tender",
    "pressure", "growth", "rent", "provision",
}  # fmt: skip
# "the capital programme, as follows, be approved:", "the following budgets:"
_NAMELY = re.compile(
    r"\b(?:as\sfollows|namely)\b[^.;]{0,40}:|\bfollowing\s(?:[a-z]{1,15}\s)?budgets\b[^.;]{0,30}:", re.I
)
_IN_A_TABLE = IN_A_LIST | {"budget", "contract sum", "forecast", "outturn", "variance"}

_TITLES = (
    # Community Festivals Fund; Requests for Money
    ("grant", r"(?:community|festivals?|youth|ward|hardship|wind\sfarm)\s(?:[a-z]{1,15}\s){0,2}fund"
    r"|requests?\sfor\smoney"),
    # Precept 2024/25 – Timetable; not Budget and Precept
    ("precept", r"^(?:parish\s)?precept(?!.{0,30}\bbudget)"),
    ("grant", r"(?:requests?|applications?|bids?)\sfor\s(?:funding|financial\s(?:assistance|support))"
    r"|financial\sassistance|"
     r"section\s137|s\.?137|grants|grant\s(?:applications?|requests?|awards?|aid)|^grant(?=\s[–:-])|donations?"),
    ("charge", r"(?:fees|charges|fares|tariffs|rents|tolls|hire\srates)"),
    ("tender", r"tenders?|contract\sawards?"),
    ("reserve", r"reserves?(?:\sand\sbalances)?"),
    ("funding", r"section\s106|s\.?106|developer\scontributions"),
    ("saving", r"savings(?:\s(?:proposals|plan|programme))?"),
    ("spending", r"(?:schedules?\sof\s|accounts\sfor\s)?payments?|invoices|accounts\s(?:for|to\sbe)\s(?:payment"
    r"|paid)|cheques"),
)  # fmt: skip
_TITLE = re.compile("|".join(rf"(?P<of{place}>\b(?:{words})\b)" for place, (_, words) in enumerate(_TITLES)), re.I)


class Leads:
    """For each sentence of a text, the one that leads into the list it stands in."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self.text = text
        self.starts = [start for start, _ in sentences]
        self.leads = _leads(text, sentences)
        self._told: dict[tuple[Span, bool], str | None] = {}
        self._years: dict[Span, str | None] = {}

    def year(self, start: int) -> str | None:
        """The one financial year that the lead-in of a list names, for its lines that name none."""
        lead = self.over(start)
        if lead and lead not in self._years:
            self._years[lead] = only_year(self.text[max(lead[0], lead[1] - _LONGEST_LEAD) : lead[1]])
        return self._years[lead] if lead else None

    def _measure(self, lead: Span, table: bool) -> str | None:
        if (lead, table) not in self._told:
            allowed = (
                _IN_A_TABLE if table or _NAMELY.search(self.text, max(lead[0], lead[1] - 60), lead[1]) else IN_A_LIST
            )
            self._told[lead, table] = told_by(self.text, lead, allowed)
        return self._told[lead, table]

    def over(self, start: int) -> Span | None:
        """The sentence that leads into the line in which ``start`` stands."""
        place = bisect_right(self.starts, start) - 1
        return self.leads[place] if place >= 0 else None

    def of_line(self, sentence: Span, start: int, end: int) -> str | None:
        """The measure of an amount that opens or ends its line of a list."""
        lead = self.over(start)
        if not lead:
            return None
        opens = _FIRST.match(self.text, sentence[0], start) if start - sentence[0] < 40 else None
        closes = _LAST.fullmatch(self.text, end, sentence[1]) if sentence[1] - end < 40 else None
        whole = (opens and opens.end() == start) or closes
        if not whole:
            return None
        return self._measure(lead, False) or ("grant" if _AWARDS.search(self.text, *lead) else None)

    def of_row(self, caption: Span | None, start: int) -> str | None:
        """The measure that the line above a table gives the sums in it."""
        lead = (self._leading_in(caption) if caption else None) or self.over(start)
        if not lead:
            return None
        return self._measure(lead, True) or ("grant" if _AWARDS.search(self.text, *lead) else None)

    def _leading_in(self, line: Span) -> Span | None:
        """The sentence of the line above a table that speaks of the table, or the whole line when it is a title."""
        if line[1] - line[0] <= _LONGEST_LINE and self.text[line[1] - 1] not in ".;":
            return line
        last = bisect_right(self.starts, line[1] - 1) - 1
        ends = [*self.starts[max(0, last - 1) : last + 1], line[1]]
        for start, end in reversed(list(pairwise(ends))):
            if line[0] <= start and _SPEAKS_OF_IT.search(self.text[max(start, end - _LONGEST_LEAD) : end].rstrip()):
                return start, end
        return None


def _leads(text: str, sentences: Sequence[Span]) -> list[Span | None]:
    lead: Span | None = None
    leads: list[Span | None] = []
    for start, end in sentences:
        listed = lead is not None and _listed(text, start, end)
        leads.append(lead if listed else None)
        if text.endswith((":", ":-", ":–", ": -"), max(start, end - 3), end):
            lead = (start, end)
        elif not listed:
            lead = None
    return leads


def _listed(text: str, start: int, end: int) -> bool:
    """Whether a line goes on a list: it has a label, is short, or ends as lines of lists do."""
    labelled = (
        start > 0 and text[start - 1] not in "\n" and text[max(0, start - 40) : start].rpartition("\n")[2].strip()
    )
    closed = text.endswith((";", " and", "|"), max(start, end - 4), end)
    short = end - start <= _LONGEST_LINE and (text[end - 1] != "." or text[start] == "£")
    return bool(labelled) or short or closed


def told_by(text: str, span: Span, measures: set[str]) -> str | None:
    """The one measure that a lead-in tells, None where it tells several."""
    words = telling_words(text, max(span[0], span[1] - _LONGEST_LEAD), span[1])
    for hint in (False, True):
        told = {word.measure for word in _heads(text, [word for word in words if word.hint is hint])}
        if told - {"rate of rise"}:
            measure = told.pop() if len(told) == 1 else None
            return measure if measure in measures else None
    return None


def _heads(text: str, words: Sequence[Telling]) -> list[Telling]:
    """The words without those that only qualify the next: of ``budget pressures``, the pressures."""
    return [
        word for word, after in zip_longest(words, words[1:]) if not (after and text[word.end : after.start].isspace())
    ]


def told_by_title(title: str | None) -> str | None:
    """The measure that an item's title gives its sums, where the title speaks of one kind alone."""
    told = {_TITLES[int(str(match.lastgroup)[2:])][0] for match in _TITLE.finditer(title or "")}
    return told.pop() if len(told) == 1 else None


_IT = re.compile(
    r"(?:^|[\s,(])(?:it|this|that|they|these)\s(?:now\s)?(?:was|were|is|are|had\sbeen|would\sbe|will\sbe"
    r"|has\sbeen|came\sto|stood\sat|"
    r"totalled|had\srisen\sto|had\sfallen\sto)\s$",
    re.I,
)
_OF_THESE = re.compile(r"of\s(?:these|this|that),?\s(?:only\s|just\s|some\s|about\s)?", re.I)


def again(text: str, sentence: Span, start: int, told: str) -> str | None:
    """``told`` of the amount before, where this one is of the same thing: ``In 2022/23 it had been £16.86m.``"""
    same = _IT.search(text, max(sentence[0], start - 30), start)
    return told if same or _OF_THESE.fullmatch(text, sentence[0], start) else None
