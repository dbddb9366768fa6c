"""When a budget, a contract sum, a forecast or an outturn is truly stated: the amounts a year is compared by.

A wrong one would make a wrong history, so these need grammar where other measures need only nearness; and an outturn
that somebody foretold is a forecast, never an outturn.
"""

import re

LEVELS = {"contract sum", "budget", "forecast", "outturn"}
# What a step ("by £3m") can never be, though it may change it.
NEVER_A_STEP = LEVELS | {"spending", "precept", "reserve", "charge", "income", "grant", "funding", "provision"}

# The words that may come last between the level and its amount: "the contract sum now proposed for 2025/26 was £3m".
_ENDS_IN_VERB = re.compile(
    r"\s(?:was|is|were|are|be|been|being|at|to|as|total(?:s|led|ling)|remain(?:s|ed)|reach(?:ed)?)"
    r"(?:\s(?:now|only|just|still|an?|the)){0,2}\s?$|[:=(]\s?$",
    re.I,
)
_YEAR = r"[0-9]{4}[/–-][0-9]{2,4}"
_ENDS_IN_OF = re.compile(
    rf"\s(?:(?:for|in|to)\s(?:the\s|its\s|an?\s)?(?:(?:(?-i:[A-Z])[\w'’-]*|{_YEAR}|of|and)\s){{0,8}}"
    rf"(?:(?!(?:with|and|of|in|for|to|an?|the)\s)[a-z'’-]{{1,30}}\s){{0,2}}){{0,2}}(?:{_YEAR}\s)?of\s?(?:an?\s"
    rf"|the\s)?$",
    re.I,
)
_BETWEEN = re.compile(r"(?<=\s)(?:between|from)\s$", re.I)
_CHANGE = re.compile(
    r"\b(?:increase|rise|reduction|cut|decrease|fall|change|difference|gap|uplift|growth|call)s?\b", re.I
)
_OBLIQUE = re.compile(
    r"\s(?:to|from|into|in|within|off|against|on|of|for|by|as|with)\s(?:[^\s,;:.£]{1,30}\s){0,4}$", re.I
)

_FORETOLD = re.compile(
    r"\b(?:forecast\w{0,3}|project(?:s|ed|ing|ions?)|predict\w{0,4}|expect(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|"
    r"anticipat(?:e|es|ed|ing)|likely|indicat(?:e|es|ed|ing)|would|will|could|may|might|should)\b",
    re.I,
)
_COMPARED = re.compile(
    r"\b(?:than|as|above|below|over|under|against|exceed\w{0,3}|beyond|match\w{0,3}|with)\s(?:(?:was|had\sbeen)\s)?"
    r"(?:(?:the|its|their|any|that|an?)\s)?(?:(?:last|latest|earlier|previous|original|first|quarterly)\s)?$",
    re.I,
)


def states(text: str, word_end: int, start: int) -> bool:
    """Whether the words from a level to the amount after it say that the level is of this amount."""
    between = _BETWEEN.sub("", text[word_end:start])
    if _CHANGE.search(between):
        return False
    return bool(_ENDS_IN_VERB.search(between) or _ENDS_IN_OF.fullmatch(between))


def oblique(text: str, end: int, word_start: int) -> bool:
    """Whether the level only stands in the amount's phrase: ``£3m from the roads budget``."""
    return bool(_OBLIQUE.search(text, end, word_start))


def foretold(text: str, low: int, start: int) -> bool:
    """Whether the words before an amount speak of what is yet to be, other than as what it is compared with."""
    return any(
        not _COMPARED.search(text, max(low, sign.start() - 40), sign.start())
        for sign in _FORETOLD.finditer(text, low, start)
    )
