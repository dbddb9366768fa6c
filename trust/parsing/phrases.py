"""Turns of phrase that say what an amount is by the words directly before or after it.

They need no telling word: "£350 be put into the vehicle reserve", "the fair had raised £350", "asked for £350 towards".
``settled`` outranks any word nearby; ``suggested`` is heard where no word stands against the amount.
"""

import re

from trust.parsing.found import Span
from trust.parsing.gifts import given
from trust.parsing.turns import SUM, WINDOW, Turns

_RATE = (
    r"(?:\s(?:a|per|each)\s(?:year|annum|month|week|day)"
    r"|\s(?:of\sthe\s)?(?:[a-z-]{1,20}\s)?(?:underspend(?:ing)?|surplus|balance|it))?"
)
_PASSIVE = (
    r"(?:\s(?:to\s)?(?:be|being|had\sbeen|has\sbeen|have\sbeen|was|were|is|are|would\sbe|will\sbe"
    r"|should\sbe))?"
)
_SOME = r"(?:[\w'’-]{1,20}\s){0,4}?"


# Each: words of which one must be near, the pattern, the measure. After the amount:
_AFTER = Turns(
    # £120,000 of the underspend be put to the property reserve; £3,000 be moved from the general reserve to …
    (
        ("reserve", "fund", "balances"),
        re.compile(
            rf"{_RATE}{_PASSIVE}(?:\s(?:put|moved|transferred|taken|drawn(?:\sdown)?|carried(?:\sforward)?"
            rf"|added|allocated|going|to\sgo|"
            rf"set\saside|withdrawn|released|contributed|go|vired|met|funded))?\s(?:in\s?to|to|from|out\sof)\s"
            rf"(?:the\s|its\s|an?\s)?{_SOME}(?:reserves?|general\sfund|balances)\b",
            re.I,
        ),
        "reserve",
    ),
    (
        ("aside", "earmarked"),
        re.compile(rf"{_PASSIVE}\s(?:set|put)\saside\b|\saside\b|{_PASSIVE}\searmarked\b", re.I),
        "provision",
    ),
    (
        ("band",),
        re.compile(
            r"(?:\s(?:a|per)\s(?:year|annum|week))?\s(?:for|on|at|to|per)\s(?:(?:an?|each|the)\s)?(?:average\s"
            r"|typical\s)?band\s[a-h]\b"
            r"|\sper\sband\s[a-h]\b",
            re.I,
        ),
        "charge",
    ),
    (("basic amount", "average amount"), re.compile(r"\sbeing\sthe\s(?:basic|average)\samount\b", re.I), "charge"),
    (
        ("budget", "head", "cost cent", "vote"),
        re.compile(
            rf"{_PASSIVE}\s(?:moved|transferred|vired)\s(?:from|out\sof)\s{_SOME}(?:budgets?|headings?|heads?"
            rf"|cost\scentres?)\b"
            r"|\sbetween\s(?:[a-z-]{1,20}\s){0,2}(?:heads|headings|budgets|cost\scentres|budget\slines)\b",
            re.I,
        ),
        "virement",
    ),
    (("budget",), re.compile(rf"{_PASSIVE}\sadded\sto\s(?:the\s|its\s){_SOME}budget\b", re.I), "growth"),
    (
        ("accepted", "tender", "contract"),
        re.compile(
            r"(?:\s?\+\s?VAT|\s(?:plus|excluding|exc\.?)\sVAT)?(?:\s(?:from|by)\s[^.;£]{1,50}?)?\s(?:be|was"
            r"|were)\saccepted\b",
            re.I,
        ),
        "tender",
    ),
)
_AFTER_WEAK = Turns(
    # £4,350 had been raised; £62 was received
    (
        ("raised", "received", "collected", "recovered", "taken"),
        re.compile(
            r"\s(?:had\sbeen|has\sbeen|have\sbeen|was|were|being)\s(?:raised|received|collected|recovered)\b", re.I
        ),
        "income",
    ),
    (
        ("borrowed", "borrowing"),
        re.compile(rf"{_PASSIVE}\s(?:borrowed|come\sfrom\s{_SOME}borrowing)\b", re.I),
        "funding",
    ),
    (("of its own", "of their own"), re.compile(r"\sof\s(?:its|their)\sown\b(?!\s[a-z])", re.I), "funding"),
)
_TOWARDS = re.compile(
    rf"(?:\s(?:a|per|each)\s[a-z]{{2,12}})?{_PASSIVE}(?:\s(?:put|given|paid|contributed|go))?\stowards\b", re.I
)
_AT_MOST = re.compile(
    r"\bat\s(?:a\s(?:total\s)?(?:price|sum)\s(?:of\s)?)?(?:(?:not?)\s(?:more|greater|above|over|exceeding)"
    r"|up\sto|a\smaximum)[a-z\s]{0,12}$",
    re.I,
)
# A step that keeps the name of what it is a step of:
_STEPS = Turns(
    (
        ("band ", "council tax"),
        re.compile(
            r"\b(?:band\s[a-h]|council\stax)\b[^.;£]{0,40}\b(?:raised?|increased?|rises?|risen)\s(?:by|of)\s$", re.I
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
        ("ris", "rais", "increas"),
        re.compile(r"\b(?:rises?|raised?|increased?|increases)\b[^.;£%,]{0,60}\s(?:of|by)\s(?:between\s)?$", re.I),
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
_RATE_AFTER = Turns((("pay",), re.compile(r"\s(?:on|for)\s(?:staff\s)?pay\b", re.I), "pay award"))
# Before the amount:
_BEFORE = Turns(
    (
        ("aside", "earmark"),
        re.compile(rf"\b(?:(?:set(?:ting)?|put(?:ting)?)\saside|earmark(?:ed|ing)?)\s{SUM}", re.I),
        "provision",
    ),
    (("virement",), re.compile(r"\bvirements?\s(?:of|for)\s$", re.I), "virement"),
)
_BEFORE_WEAK = Turns(
    (
        ("raised", "brought in", "bring in", "bringing in", "collected", "earned", "received", "recovered"),
        re.compile(
            rf"(?<!be )(?<!been )(?<!was )(?<!were )\b(?:raised|br(?:ought|ing|inging)\sin|collected|earned"
            rf"|received|recovered)\s{SUM}",
            re.I,
        ),
        "income",
    ),
    # the sale of the land for at least £1.2m; an offer of £95,000 for the land; sold for £350
    (("lease", "leasing"), re.compile(r"\b(?:leases?|leased|leasing)\b[^.;£]{0,80}\sat\s$", re.I), "income"),
    (
        ("offer", "sale", "sold", "sell", "dispos"),
        re.compile(
            r"\b(?:sale|sold|sell|disposal|dispose)\b(?:\s[^\s,;.£]{1,20}){0,8}?\s(?:for|at)\s$"
            r"|\boffers?\sof\s$|\boffers?\b[^.;£]{0,40}\bthe\s(?:best|highest)\s(?:was|of\swhich\swas|being)\s$",
            re.I,
        ),
        "income",
    ),
    (
        ("interest", "refund", "rebate", "dividend", "collection", "proceeds", "takings", "sponsorship"),
        re.compile(
            r"\b(?:interest|refunds?|rebates?|dividends?|collections?|proceeds|takings"
            r"|sponsorship)(?:\s[^\s.,;:£]{1,20}){0,6}?"
            r"\s(?:of|was|were|come\sto|came\sto|totalled|totalling|amounted\sto)\s$",
            re.I,
        ),
        "income",
    ),
    # accept the quote of £1,250; approve the tender from Jones at £950
    (
        ("quot", "tender", "price", "estimate"),
        re.compile(
            r"\b(?:accept|approv)(?:e|ed|ing|ance\sof)?\s(?:the\s|an?\s)?(?:lowest\s)?(?:tender|quote|quotation"
            r"|price|estimate)s?\b"
            r"[^.;£]{0,60}\s(?:of|at|@|for)\s$",
            re.I,
        ),
        "tender",
    ),
    (("contribut",), re.compile(rf"\bcontribut(?:e|es|ed|ing|ions?\sof)\s{SUM}", re.I), "funding"),
    (("find ", "found "), re.compile(rf"\b(?:to|would|could)\s(?:be\s)?f(?:i|ou)nd\s{SUM}", re.I), "funding"),
)


def settled(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure that the words against the amount leave no doubt of."""
    return _before(text, start, sentence, _BEFORE) or _after(text, end, sentence, _AFTER)


def settled_rate(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure of a per cent, where the words against it leave no doubt."""
    return _before(text, start, sentence, _RATE_BEFORE) or _after(text, end, sentence, _RATE_AFTER)


def step_of(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure of a step, where it is said of what: ``council tax raised by £4.95``, ``a rise of £5 at Band D``."""
    if _TAX.match(text, end) and _RISE.search(text, max(sentence[0], start - 30), start):
        return "rate of rise"
    return _before(text, start, sentence, _STEPS)


def hinted(text: str, start: int, end: int, number: int) -> str | None:
    """A weak sign of what an amount is: ``£800 towards a cooker``, ``a buffet at no more than £175``."""
    if text.find("towards", end, end + 40) > 0 and _TOWARDS.match(text, end):
        return "funding"
    return "spending" if start < number and _AT_MOST.search(text, max(0, start - 25), number) else None


def suggested(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure that the words against the amount speak for, where no telling word does."""
    if given(text, start, end, sentence):
        return "grant"
    return _before(text, start, sentence, _BEFORE_WEAK) or _after(text, end, sentence, _AFTER_WEAK)


def _before(text: str, start: int, sentence: Span, turns: Turns) -> str | None:
    low = max(sentence[0], start - WINDOW)
    return next((measure for pattern, measure in turns.near(text[low:start]) if pattern.search(text, low, start)), None)


def _after(text: str, end: int, sentence: Span, turns: Turns) -> str | None:
    high = min(sentence[1], end + WINDOW)
    return next((measure for pattern, measure in turns.near(text[end:high]) if pattern.match(text, end, high)), None)
