"""Rates and steps: what a per cent is told by the words against it, and a sum by which something rose or fell."""

import re

from trust.parsing.found import Span
from trust.parsing.turns import Turns

# A step that keeps the name of what it is a step of:
_STEPS = Turns(
    (
        ("band ", "council tax"),
        re.compile(
            r"\b(?:band\s[a-h]|council\stax)\b[^.;£]{0,40}\b(?:raised?|increased?|rises?|risen)\s(?:by|of)\s$"
            r"|\b(?:rais(?:e|ed|ing)|increas(?:e|ed|ing)|put(?:ting)?\sup)\s(?:the\s)?(?:[\w’'-]{1,20}\s){0,3}?council\stax\sby\s$",
            re.I,
        ),
        "rate of rise",
    ),
    (
        ("grant",),
        re.compile(
            r"\bgrants?\b[^.;£%]{0,40}\b(?:cut|fall|fallen|fell|reduced?|falling|reduction)\s(?:by|of)\s$", re.I
        ),
        "grant",
    ),
)
_RISE = re.compile(r"\b(?:rise|increase)s?\sof\s$", re.I)
# … the tower at £5.2m, an increase of some £1.4m; a budget of £23.8m, a rise of £1.1m on the present year
_A_RISE = re.compile(r",\san?\s(?:rise|increase)\sof\s(?:some\s|about\s|around\s)?", re.I)
_COSTS_ROSE = re.compile(
    r"\b(?:costs?|demand|expenditure|spending)\b[^.;£]{0,40}\b(?:gone\sup|risen|rose|increased|grown?|grew)\sby\s$",
    re.I,
)
_TAX = re.compile(r"\s(?:at|on|for|per)\s(?:a\s)?band\s[a-h]\b", re.I)
# Of a per cent:
_RATE_BEFORE = Turns(
    (
        ("grant",),
        re.compile(
            r"\bgrants?\b[^.;£%]{0,40}\b(?:cut|fall|fallen|fell|reduced?|falling|reduction)\s(?:by|of)\s$", re.I
        ),
        "grant",
    ),
    (
        ("ris", "rais", "increas", "up "),
        re.compile(
            r"\b(?:rises?|raised?|increased?|increases|put(?:ting)?\sup)\b[^.;£%,]{0,60}\s(?:of|by)\s(?:between\s)?$",
            re.I,
        ),
        "rate of rise",
    ),
    (
        ("reserve", "balance"),
        re.compile(
            r"\b(?:reserves?|balances?)\s(?:(?:had|would|should|will|be|is|now|stood|stand|was|were|kept|held"
            r"|at|of|above|below|the|an?|minimum|floor|target)\s){1,6}(?:between\s)?$",
            re.I,
        ),
        "reserve",
    ),
)
_RATE_AFTER = Turns(
    (("pay",), re.compile(r"\s(?:on|for)\s(?:staff\s)?pay\b", re.I), "pay award"),
    # only 61% of the savings of £12.2m were on track
    (
        ("saving",),
        re.compile(r"\sof\s(?:(?:the|its|their|those|these)\s)?(?:[a-z-]{1,15}\s){0,2}?savings\b", re.I),
        "saving",
    ),
    # 65% would be grant; 75% was Welsh Government money
    (
        ("grant",),
        re.compile(r"\s(?:was|were|is|would\sbe|will\sbe)\s(?:an?\s|the\s)?(?:[\w-]{1,20}\s){0,2}?grant\b", re.I),
        "grant",
    ),
    (
        ("money", "funding"),
        re.compile(
            r"\s(?:was|were|is|would\sbe|will\sbe)\s(?:[\w-]{1,20}\s){1,3}?(?:money|funding)\b(?!\s(?:for|to))", re.I
        ),
        "funding",
    ),
)


def settled_rate(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure of a per cent, where the words against it leave no doubt."""
    return _RATE_BEFORE.before(text, start, sentence) or _RATE_AFTER.after(text, end, sentence)


def step_of(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure of a step, where it is said of what: ``council tax raised by £4.95``, ``a rise of £5 at Band D``."""
    if text[max(0, start - 3) : max(0, start - 1)].lower() not in ("of", "by"):
        return None
    if _TAX.match(text, end) and _RISE.search(text, max(sentence[0], start - 30), start):
        return "rate of rise"
    if text.endswith("by ", 0, start) and _COSTS_ROSE.search(text, max(sentence[0], start - 80), start):
        return "growth"
    return _STEPS.before(text, start, sentence)


def grown_by(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount is by how much the one before it rose: ``£5.2m, an increase of £1.4m``."""
    return bool(_A_RISE.fullmatch(text, previous_end, start))
