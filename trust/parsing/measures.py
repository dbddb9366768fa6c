"""What an amount is (its measure) and how exactly it is given (its qualifier): the lists, and the words that tell each.

The lists are in the order of the JSON format. A word tells a measure only by itself; which word speaks for which
amount is settled in ``clauses``.
"""

import re
from dataclasses import dataclass

MEASURES = (
    "contract sum", "budget", "forecast", "outturn", "spending", "overspend", "underspend", "variance", "pressure",
    "growth", "inflation", "provision", "saving", "funding", "grant", "reserve", "virement", "income", "charge",
    "precept", "pay award", "rate of rise", "other",
)  # fmt: skip
QUALIFIERS = ("over", "at least", "under", "up to", "about", "between")

# A per cent is never a sum of money: only these may be told of it.
PERCENT_MEASURES = {
    "overspend", "underspend", "variance", "growth", "inflation", "saving", "precept", "pay award", "rate of rise",
}  # fmt: skip

_PAY = r"(?:staff|teachers'?|officers'?|the|national)?\s?(?:pay|wages|salaries)"
# Longer phrases first, so that "pay increase" is met before "increase" and "overspend" before "spend". "other" holds
# the words for sums outside the list, so that a "funding gap" is not taken for funding.
_TELLING = (
    ("contract sum", r"contract\ssums?"),
    ("overspend", r"over[- ]?sp(?:end(?:s|ing)?|ent)|over\sbudget"),
    ("underspend", r"under[- ]?sp(?:end(?:s|ing)?|ent)|under\sbudget"),
    (
        "forecast",
        r"(?:forecast(?:s|ed|ing)?|project(?:s|ed|ing)|predict(?:s|ed|ing)|expect(?:s|ed|ing)|estimat(?:es|ed|ing)|"
        r"anticipat(?:es|ed|ing)|likely)\s"
        r"(?:(?!(?:and|or|than|with|to|was|is|but|against|by)\s)[\w'’-]{1,30}\s){0,3}out-?turns?"
        r"|(?:forecast|project|predict|expect|estimat)(?:s|ed|ing)?\s(?:to\s)?(?:spend(?:ing)?|expenditure)\b",
    ),
    ("outturn", r"out-?turns?"),
    ("virement", r"(?:transfer|move)(?:r?ed|s|r?ing)?\sfrom\s(?:the\s|its\s)?(?:[\w'’-]{1,30}\s){1,4}budgets?"),
    (
        "pay award",
        r"pay\s(?:award|increase|rise|settlement|deal|offer|uplift)s?"
        rf"|(?:increase|rise|uplift)s?\s(?:relating\sto|in|to|for)\s{_PAY}",
    ),
    ("other", r"shortfalls?|deficits?|surplus(?:es)?|gaps?|debts?|loans?|borrowing|arrears|thresholds?|compensation"),
    ("other", r"fines?|penalty|penalties|cost\sof\sliving|service\sprovision|in\scharge|tax\sbase"),
    ("other", r"in\s(?:(?!(?:the|its|their|a|an)\s)[\w-]{1,30}\s){0,2}(?:charges|fees)|rates?(?=\s(?:of|was|is)\s£)"),
    ("forecast", r"forecast(?:s|ed|ing)?|project(?:ed|ions?)"),
    ("variance", r"variances?"),
    ("growth", r"growth(?:\spressures?)?"),
    ("inflation", r"inflation(?:ary)?(?:\spressures?)?"),
    ("pressure", r"pressures?"),
    ("provision", r"provisions?(?:\sfor\s(?:(?:pay|price|general)\s)?inflation)?"),
    ("saving", r"savings?|saves?|saved|efficienc(?:y|ies)"),
    ("grant", r"grants?"),
    ("reserve", r"reserves?"),
    ("virement", r"virements?|vire[sd]?"),
    ("income", r"incomes?|receipts?"),
    ("charge", r"charges?|fees?"),
    ("precept", r"precept(?:s|ed)?"),
    ("budget", r"budget(?:s|ed)?"),
    ("spending", r"spend(?:s|ing)?|spent|expenditure|costs?|costing|costed"),
    ("funding", r"fund(?:s|ed|ing)?"),
    ("rate of rise", r"increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grown?|grew|uplifts?|up\sby"),
)
# Words that only hint; they are heard where no word above speaks.
_HINTING = (
    ("funding", r"allocat(?:ed|ions?)"),
    ("spending", r"payments?|paid|pay"),
)
_WORDS = re.compile(
    "|".join(
        rf"(?P<{kind}{place}>\b(?:{words})\b)"
        for kind, table in (("told", _TELLING), ("hint", _HINTING))
        for place, (_, words) in enumerate(table)
    ),
    re.I,
)


_NAMED = r"(?:[A-Z][\w'’-]*,?\s|and\s|of\s|the\s|&\s){0,5}"
_BODY = re.compile(
    rf"\s{_NAMED}(?:(?:Sub-?)?(?:Committee|Panel)|Board|Group|Team|Forum|Commission|Council|Cabinet|Department|Unit|"
    r"Officer|Manager|Director|Partnership|Authority|Inspectorate|Fund|Deal|Office|Meeting|Review)s?\b"
)
_POST = re.compile(
    rf"\b(?:Member|Director|Head|Minister|Secretary|Manager|Lead|Officer|Chair|Committee|Panel)\s(?:for|of|on)\s{_NAMED}$"
)


@dataclass(frozen=True)
class Telling:
    """A word or phrase that tells a measure, where it stands; ``hint`` when it is only a weak sign."""

    start: int
    end: int
    measure: str
    hint: bool = False


def telling_words(text: str, start: int, end: int) -> list[Telling]:
    """Every telling word between two places of the text, in order, but those in the name of a body or a post."""
    return [_telling(match) for match in _WORDS.finditer(text, start, end) if not _in_name(text, match, start, end)]


def _in_name(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the word is of a name: ``Budget Scrutiny Panel``, ``Executive Member for Growth``."""
    if not match[0][0].isupper():
        return False
    return bool(
        _BODY.match(text, match.end(), end) or _POST.search(text, max(start, match.start() - 80), match.start())
    )


def _telling(match: re.Match[str]) -> Telling:
    group = str(match.lastgroup)
    hint, place = group.startswith("hint"), int(group[4:])
    return Telling(match.start(), match.end(), (_HINTING if hint else _TELLING)[place][0], hint)


_BEFORE = re.compile(
    r"(?:"
    r"(?P<over>(?<![\w-])(?<!carried\s)(?<!rolled\s)(?<!left\s)(?<!the\s)"
    r"(?:over|more\sthan|in\sexcess\sof|above|exceed(?:s|ed|ing)?|greater\sthan|upwards?\sof)|(?<=[\s(])>)"
    r"|(?P<atleast>\b(?:at\sleast|no\sless\sthan|not\sless\sthan|(?:a\s)?minimum\s(?:of)?)|(?<=[\s(])≥)"
    r"|(?P<upto>\b(?:up\sto(?:\sa\smaximum\sof)?|(?:no|not)\s(?:more\sthan|exceeding)|(?:a\s)?maximum\s(?:of)?|as\smuch\sas)|(?<=[\s(])≤)"
    r"|(?P<under>(?<![\w-])(?:under|less\sthan|below|fewer\sthan|lower\sthan)|(?<=[\s(])<)"
    r"|(?P<about>\b(?:around|approximately|approx\.?|about|circa|ca\.|(?-i:c)\.?|some|roughly|nearly|almost|"
    r"in\sthe\s(?:region|order)\sof|an?\sestimated)|[~≈])"
    r")\s{0,3}$",
    re.I,
)
_STRETCHED = re.compile(r"(?:no|not)\s(?:more|less)\sthan\s{0,3}$", re.I)
_CONCERNING = re.compile(
    r"\b(?:concern\w*|question\w*|quer(?:y|ies|ied)|ask\w*|enquir\w*|worr\w*|rais\w*|spoke|talk\w*|information|report)\s{1,3}$",
    re.I,
)
_AFTER = re.compile(
    r"\s(?:or|and)\s(?P<more>more|over|above)\b|\s(?:or|and)\s(?P<less>less|under|below)\b|(?P<plus>\+)(?![\w£])", re.I
)
_NAMES = {"over": "over", "atleast": "at least", "upto": "up to", "under": "under", "about": "about"}


def qualifier(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The qualifier of the amount at ``start``–``end``, and where the amount with its qualifier begins."""
    window = max(0, start - 32)
    match = _BEFORE.search(text, window, start)
    if match:
        stretched = _STRETCHED.search(text, window, start)
        begins = stretched.start() if stretched else match.start()
        name = _NAMES[str(match.lastgroup)]
        if not (name == "about" and _CONCERNING.search(text, max(0, begins - 16), begins)):
            return _stretched_name(stretched) or name, begins
    after = _AFTER.match(text, end)
    if after:
        return ("up to" if after["less"] else "at least"), start
    return None, start


def _stretched_name(match: re.Match[str] | None) -> str | None:
    """``no more than`` ends in ``more than`` and says the opposite."""
    if not match:
        return None
    return "up to" if "more" in match[0].lower() else "at least"
