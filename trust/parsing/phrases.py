"""Turns of phrase that say what an amount is by the words directly before or after it.

They need no telling word: "£350 be put into the vehicle reserve", "the fair had raised £350", "asked for £350 towards".
``settled`` outranks any word nearby; ``suggested`` is heard where no word stands against the amount.
"""

import re

from trust.parsing.found import Span
from trust.parsing.gifts import given
from trust.parsing.turns import SUM, Turns

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
    # £350,000 was already in the capital programme; £84m had been re-profiled into future years
    (
        ("capital programme", "profiled", "phased"),
        re.compile(
            rf"{_PASSIVE}(?:\salready)?\sin\sthe\s{_SOME}capital\sprogramme\b|{_PASSIVE}\sre-?(?:profiled|phased)\b",
            re.I,
        ),
        "budget",
    ),
    # £14.2m of the pooled budget of £19.6m had been spent
    (
        ("spent",),
        re.compile(
            r"\sof\s(?:the|its|their|this)\s[^.;,£]{1,40}(?:\sof\s£[0-9.,]{1,12}[a-z]{0,3})?\s(?:had|has|have|was|were)"
            r"(?:\salready)?(?:\sbeen)?\sspent\b",
            re.I,
        ),
        "spending",
    ),
    # £250k would come from the introduction of charges
    (
        ("come from", "came from", "coming from"),
        re.compile(
            r"(?:\s(?:would|will|had|has|to))?\s(?:come|came|coming)\sfrom\s(?:the\s)?(?:introduction\sof\s|sale\sof\s)?"
            r"(?:(?!grant|reserve|saving|cut)[\w'’-]{1,20}\s){0,2}?(?:charges|fees|rents|sales?|fares|tolls)\b",
            re.I,
        ),
        "income",
    ),
    # £690k of the rise
    (("rise", "increase"), re.compile(r"\sof\s(?:the|that|this)\s(?:rise|increase)\b", re.I), "growth"),
    # £50k had been moved to the insurance provision
    (
        ("provision",),
        re.compile(
            rf"{_PASSIVE}\s(?:put|moved|transferred|added|paid)\s(?:in\s?to|to)\s(?:the|its|an?)\s{_SOME}provision\b",
            re.I,
        ),
        "provision",
    ),
    # £12,000 left in the elections reserve
    (
        ("reserve",),
        re.compile(rf"{_PASSIVE}\s(?:left|remaining|held|kept)\sin\s(?:the|its|an?)\s{_SOME}reserves?\b", re.I),
        "reserve",
    ),
    # £88,450 of their own
    (("of its own", "of their own"), re.compile(r"\sof\s(?:its|their)\sown\b(?!\s[a-z])", re.I), "funding"),
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
    (("in hand",), re.compile(r"\sin\shand\b", re.I), "reserve"),
    # £4,350 had been raised; £62 was received
    (
        ("raised", "received", "collected", "recovered", "come in"),
        re.compile(
            r"\s(?:(?:had\sbeen|has\sbeen|have\sbeen|was|were|being)\s(?:raised|received|collected|recovered)"
            r"|(?:had|has|have)\scome\sin)\b",
            re.I,
        ),
        "income",
    ),
    (
        ("borrowed", "borrowing"),
        re.compile(rf"(?:{_PASSIVE}\sborrowed|(?:\s(?:would|will|had|has|to))?\scome\sfrom\s{_SOME}borrowing)\b", re.I),
        "funding",
    ),
)
_TOWARDS = re.compile(
    rf"(?:\s(?:a|per|each)\s[a-z]{{2,12}})?{_PASSIVE}(?:\s(?:put|given|paid|contributed|go))?\stowards\b", re.I
)
# £4.10 per pupil; £6 a session
_EACH = re.compile(
    r"\s?(?:\sper|\san?|/)\s?(?:pupil|head|hour|session|visit|visitor|plot|ticket|game|match|head)\b", re.I
)
# a builder had estimated between £600 and £800 to put it right
_ESTIMATED = re.compile(r"\bestimated\s(?:between\s)?$", re.I)
# the pooled fund stood at £163.4m, made up of £93.1m from the boards
_MADE_UP = re.compile(r"\b(?:made\sup\sof|comprising|consisting\sof)\s$", re.I)
_AT_MOST = re.compile(
    r"\bat\s(?:a\s(?:total\s)?(?:price|sum)\s(?:of\s)?)?(?:(?:not?)\s(?:more|greater|above|over|exceeding)"
    r"|up\sto|a\smaximum)[a-z\s]{0,12}$",
    re.I,
)
# Before the amount:
_BEFORE = Turns(
    (
        ("aside", "earmark"),
        re.compile(rf"\b(?:(?:set(?:ting)?|put(?:ting)?)\saside|earmark(?:ed|ing)?)\s{SUM}", re.I),
        "provision",
    ),
    (("virement",), re.compile(r"\bvirements?\s(?:of|for)\s$", re.I), "virement"),
    # Two quotes had been received, £2,145 from …; a contract at an estimated value of £38m
    (
        ("quot", "price", "tender", "contract"),
        re.compile(
            r"\b(?:quot(?:e|ation)|price|tender)s?\s(?:had\sbeen|have\sbeen|has\sbeen|were|was)\s"
            r"(?:received|obtained|sought|returned)\b[^.;£]{0,60}[,:]\s$"
            r"|\bquoted\s$|\ba\sprice:\s[^.;£]{1,40}\sat\s$"
            r"|\bcontracts?\b[^.;£]{0,80}\sat\san?\s(?:estimated\s|total\s|annual\s)?(?:sum|value|price)\sof\s(?:between\s)?$",
            re.I,
        ),
        "tender",
    ),
    # to make a loan to the club of not more than £20,000
    (
        ("loan",),
        re.compile(
            r"\b(?:make|made|making|give|offer)\s(?:an?|the)\s(?:[\w-]{1,20}\s)?loans?\b[^.;£]{0,60}\sof\s$", re.I
        ),
        "funding",
    ),
)
_BEFORE_WEAK = Turns(
    # the General Fund, leaving a balance of £1.25m
    (
        ("leaving",),
        re.compile(
            r"\b(?:reserves?|general\sfund)\b[^.;]{0,40}\sleaving\s(?:a|the)\s(?:[a-z]{1,12}\s)?balance\sof\s$", re.I
        ),
        "reserve",
    ),
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


# transfer £15,000 from the parks budget
_MOVES = re.compile(r"\b(?:transfer|move)(?:r?ing)?\s(?:a\sfurther\s)?$", re.I)
_FROM_A_BUDGET = re.compile(rf"\s(?:from|out\sof)\s(?:the|its)\s{_SOME}(?:budgets?|cost\scentre)\b", re.I)
# to place not less than £2m of any underspending for the year in the Highway Reserve
_PUTS = re.compile(r"\b(?:place|put|transfer|pay|move)\s$", re.I)
_AWAY = re.compile(rf"\sof\s[^.;,£]{{1,60}}\s(?:in\s?to|in|to)\s(?:the|an?|its)\s{_SOME}reserve\b", re.I)


# a permit would cost £45
_PRICED = re.compile(
    r"\b(?:permit|ticket|licence|pass|badge|membership)s?\s(?:[a-z]{1,12}\s){0,2}?costs?\s(?:an?\s(?:further|extra)\s)?$",
    re.I,
)


def priced(text: str, start: int, sentence: Span) -> bool:
    """Whether the amount is what something costs those who buy it of the council: a charge."""
    return bool(_PRICED.search(text, max(sentence[0], start - 60), start))


def settled(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure that the words against the amount leave no doubt of."""
    if text.endswith("loan of ", sentence[0], start) and text.startswith(" to ", end):
        return "funding"
    told = _BEFORE.before(text, start, sentence) or _AFTER.after(text, end, sentence)
    if not told and text.startswith((" from ", " out of "), end) and _FROM_A_BUDGET.match(text, end, sentence[1]):
        return "virement" if _MOVES.search(text, max(sentence[0], start - 30), start) else None
    if not told and text.startswith(" of ", end) and _PUTS.search(text, max(sentence[0], start - 10), start):
        return "reserve" if _AWAY.match(text, end, sentence[1]) else None
    return told


def hinted(text: str, start: int, end: int, number: int) -> str | None:
    """A weak sign of what an amount is: ``£800 towards a cooker``, ``a buffet at no more than £175``."""
    if text.find("towards", end, end + 40) > 0 and _TOWARDS.match(text, end):
        return "funding"
    if _EACH.match(text, end):
        return "charge"
    if text.startswith(" to ", end) and _ESTIMATED.search(text, max(0, start - 20), start):
        return "spending"
    return "spending" if start < number and _AT_MOST.search(text, max(0, start - 25), number) else None


def suggested(text: str, start: int, end: int, sentence: Span) -> str | None:
    """The measure that the words against the amount speak for, where no telling word does."""
    if given(text, start, end, sentence):
        return "grant"
    if (
        text.find("£", sentence[0], start) >= 0
        and _MADE_UP.search(text, max(sentence[0], start - 20), start)
        and text.startswith((" from the ", " from our "), end)
    ):
        return "funding"
    return _AFTER_WEAK.after(text, end, sentence) or _BEFORE_WEAK.before(text, start, sentence)
