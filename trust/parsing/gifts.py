"""Sums that somebody asks for or is given: grants, whatever word is used."""

import re

from trust.parsing.found import Span
from trust.parsing.turns import SUM, WINDOW

_GIVEN = re.compile(r"\s(?:(?:each\s)?to|for|towards)\b", re.I)
_MORE = re.compile(r"\s(?:more|less|extra)\b", re.I)
_ASKED = re.compile(
    rf"\b(?:ask(?:ed|ing|s)?|appl(?:y|ied|ying|ications?)|request(?:ed|ing|s)?|bids?)\s(?:(?:had\sbeen|was"
    rf"|were)\s(?:made|received)\s)?for\s{SUM}",
    re.I,
)
_AWARDS = re.compile(rf"\baward(?:ed|s|ing)?\s(?:(?:the\s|an?\s)?[\w'’]{{1,20}}\s){{0,3}}?{SUM}", re.I)
_AWARDED = re.compile(
    rf"\b(?:grant(?:ed|s|ing)?|donat(?:e|ed|es|ing)|giv(?:e|en|es|ing)"
    rf"|gave)\s(?:(?-i:[A-Z])[\w'’]{{1,20}}\s){{0,4}}?{SUM}",
    re.I,
)

# £300 be awarded to the Trust; £250 be granted to the club
_AWARDED_AFTER = re.compile(
    r"(?:\seach)?\s(?:be|is|was|were|had\sbeen|has\sbeen|would\sbe)\s(?:awarded|granted|donated)\b", re.I
)
_NO_GIFT = ("contract", "cost", "tender")


def given(text: str, start: int, end: int, sentence: Span) -> bool:
    """Whether somebody asks for the amount, or is given it, for a purpose: ``asked for £500 towards a roller``."""
    low = max(sentence[0], start - WINDOW)
    ahead = text[low:start].lower()
    if " for " in ahead and _ASKED.search(text, low, start):
        return not _MORE.match(text, end)
    bought = any(sign in ahead for sign in _NO_GIFT)
    if not bought and (("award" in ahead and _AWARDS.search(text, low, start)) or _AWARDED_AFTER.match(text, end)):
        return True
    gives = any(sign in ahead for sign in ("grant", "donat", "giv", "gave"))
    return gives and bool(_AWARDED.search(text, low, start) and _GIVEN.match(text, end))
