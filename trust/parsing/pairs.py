"""Two amounts of one thing: at two times, before and after a change, or with something taken off.

``rising from £16 to £16.40``, ``£4.3m, compared with £3.7m at Month 8``, ``£795, less £60 for members``: what the one
is, the other is too.
"""

import re

# rose by £5 to £10: what a step leads to is a level of what rose
_STEP_TO = re.compile(r"(?:\s(?:a|per)\s[a-z]{1,10})?,?\sto\s", re.I)
_CHANGE = (
    r"(?:ris(?:e|es|en|ing)|rose|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|go(?:es|ne|ing)?|went|fall(?:s|en|ing)?|fell"
    r"|grow(?:s|n|ing)?|grew|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing)|cut|lower(?:ed)?|mov(?:e|es|ed|ing)"
    r"|chang(?:e|es|ed|ing))"
)
# goes up this year from £18,200 to £19,110
_FROM = re.compile(rf"\b{_CHANGE}\b(?:\s[^\s,;:.£]{{1,20}}){{0,5}}?\sfrom\s$", re.I)
_STEP_BY = re.compile(rf"\b{_CHANGE}\b(?:\s[^\s,;:.£]{{1,20}}){{0,5}}?\sby\s$", re.I)
_FROM_TO = re.compile(r"(?:\s(?:per|an?|in)\s[\w/]{1,12})?\sto\s", re.I)
# underspend of £4.3m was now predicted, compared with £3.7m at Month 8
_COMPARED = re.compile(
    r"[^£;.%(]{0,60},?\s(?:as\s)?compared\s(?:with|to)\s(?:(?:a|an|the)\s(?:[a-z]{1,15}\s)?(?:of\s)?)?", re.I
)
# £48,300, against £51,000 a year earlier; £9.2m, up from £5.5m
_AGAINST = re.compile(r"[^£;.%(]{0,40},\s(?:against|up\sfrom|down\sfrom)\s", re.I)
_AT_ANOTHER_TIME = re.compile(
    r"\s(?:(?:a|one|two|three)\syears?\s(?:ago|earlier|before)|last\s(?:year|month|quarter)|(?:in|for)\s(?:the\s)?"
    r"(?:previous|last|same|year)|(?:in|for|at)\s(?:(?-i:[A-Z0-9])|(?:month|period|quarter)))|[.;]?$",
    re.I,
)
# would remain at £30 for those paying before 1 March and would be £33 thereafter
_AND_WILL_BE = re.compile(
    r"[^£;.%(]{0,70}\s(?:and|but)\s(?:would|will|should|to)\s(?:then\s)?(?:be|become|rise\sto|go\sto|fall\sto)\s", re.I
)
# £795 for each licence, less £60 for members
_LESS = re.compile(r"[^£;.%(]{0,60},\s(?:less|minus)\s(?:a\s(?:discount|reduction)\sof\s)?", re.I)
# £21,804,115, which is £78.36 at Band D
_WHICH_IS = re.compile(
    r"(?:,\s|\s)?(?:which\s(?:is|was|would\sbe|comes\sto|equates\sto)|or|equal\sto|equivalent\sto)\s", re.I
)
# The main areas of overspend continue to be transport (£1.2m)
_NAMED_IN_BRACKETS = re.compile(
    r"(?:\s[a-z-]{1,15}){0,3}?\s(?:are|were|is|was|be|been|remain(?:s|ed)?|includ(?:e|es|ed|ing)|such\sas|being|came\sfrom)"
    r"\s[^.;:,£%()]{1,80}\s\(",
    re.I,
)
# … and special school placements (£870,000)
_NEXT_IN_BRACKETS = re.compile(r"\)(?:,|\sand|,\sand)\s[^.;:,£%()]{1,80}\s\(", re.I)


def in_brackets(text: str, start: int, end: int) -> bool:
    """Whether an amount fills a bracket behind the name of what it is for."""
    return text.startswith("(", start - 1) and text.startswith(")", end)


def names_in_brackets(text: str, word_end: int, start: int) -> bool:
    """Whether a word tells of what is named next, with its amount in brackets."""
    return bool(_NAMED_IN_BRACKETS.fullmatch(text, word_end, start))


def next_in_brackets(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount in brackets goes on a list of names with amounts in brackets."""
    return bool(_NEXT_IN_BRACKETS.fullmatch(text, previous_end, start))


def changed_from(text: str, low: int, start: int) -> bool:
    """Whether an amount is what something is said to have risen or fallen from."""
    return bool(text.endswith("from ", low, start) and _FROM.search(text, low, start))


def changed_by(text: str, low: int, start: int) -> bool:
    """Whether an amount is what something is said to have risen or fallen by."""
    return bool(text.endswith("by ", low, start) and _STEP_BY.search(text, low, start))


def leads_to(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount is what the change to the one before it leads to: ``by £12m to £67m``."""
    return bool(_FROM_TO.fullmatch(text, previous_end, start) or _STEP_TO.fullmatch(text, previous_end, start))


def same_thing(text: str, previous_end: int, start: int, end: int, sentence_end: int) -> bool:
    """Whether two sums are of one thing, at two times or with something taken off."""
    between = text[previous_end:start]
    if "ompared" in between and _COMPARED.fullmatch(text, previous_end, start):
        return True
    if "gainst" in between or " from" in between:
        other_time = _AT_ANOTHER_TIME.match(text, end, sentence_end)
        return bool(other_time and _AGAINST.fullmatch(text, previous_end, start))
    return bool(_AND_WILL_BE.fullmatch(text, previous_end, start) or _LESS.fullmatch(text, previous_end, start))


def which_is(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount says the one before it for one home: ``£21,804,115, which is £78.36``."""
    return bool(_WHICH_IS.fullmatch(text, previous_end, start))
