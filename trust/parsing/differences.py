"""Amounts that are the distance between two others, and so never the level of either.

"Exceeded its contract sum by £4m" states an overspend, not a contract sum; "the forecast had risen by £4m" states
neither a forecast nor an overspend. Only spending beyond a budget has a measure of its own; the rest are "other".
"""

import re

_WINDOW = 160  # characters before an amount in which the other end of the difference is looked for
_OWNER = r"(?:(?:its|the|their|this|that|our|his|her)\s)?"
_BUDGET = rf"{_OWNER}(?:[\w'’-]{{1,30}}\s){{0,3}}?(?:budget|contract\ssum|allocation)s?"
_SINCE = (
    r"(?:\s(?:of|at)\s£\s?[0-9][0-9.,]{0,14}[0-9]?\s?(?:k|m|bn|million|billion)?)?"
    r"(?:\s(?:for|in)\s(?:the\s(?:financial\s)?year\s?)?(?:[0-9]{4}[/–-][0-9]{2,4})?)?"
)
_BEYOND = re.compile(
    rf"\b(?:(?P<over>exceed(?:s|ed|ing)?|over|above|in\sexcess\sof)|(?P<under>under"
    rf"|below))\s{_BUDGET}{_SINCE}\sby\s$",
    re.I,
)
_BEYOND_AFTER = re.compile(rf"\s(?:(?P<over>over|above|in\sexcess\sof)|(?P<under>under|below))\s{_BUDGET}\b", re.I)
_THAN = re.compile(
    r"\s(?:more|less|higher|lower|greater|fewer|better|worse|short|up|down)\s(?:than|of|on)\b"
    r"|\s(?:above|below|in\sexcess\sof)\s",
    re.I,
)
_OPENS = {
    "more", "less", "higher", "lower", "greater", "fewer", "better", "worse", "short", "up", "down", "above", "below",
    "in", "over", "under",
}  # fmt: skip
# "£61,000 more than was budgeted": said of what was spent, the step beyond a budget.
_BUDGETED = re.compile(
    r"\s(?:(?P<over>more|over|higher)|(?P<under>less|under|lower))\s(?:than\s)?(?:(?:was|were|had\sbeen|it\shad"
    r"|the|its|their)\s){0,2}"
    r"(?:budget(?:ed)?|provided\sfor|allowed\sfor)\b",
    re.I,
)
_COST = re.compile(r"\b(?:costs?|costing|spent|spend(?:ing)?|expenditure)\b[^.;£]{0,30}$", re.I)
_CHANGED_BY = re.compile(
    r"\b(?:increas\w{1,4}|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|fall(?:s|en|ing)?|fell|reduc\w{1,4}"
    r"|cut(?:s|ting)?|"
    r"rais\w{1,3}|lower\w{0,3}|improv\w{1,4}|worsen\w{0,3}|chang\w{1,3}|differ\w{0,3}|declin\w{1,3}|dropp?\w{0,3}|"
    r"exceed\w{0,3}|up|down|short)(?:\s[^\s,;:.£]{1,30}){0,6}?\sby\s$",
    re.I,
)
_CHANGES = ("increase", "rise", "reduction", "cut", "decrease", "fall", "change", "movement", "uplift")
_CHANGE_IN = re.compile(
    r"\b(?:increase|rise|reduction|cut|decrease|fall|change|movement|uplift)s?\s(?:in|to)\s(?:(?:the|its|their"
    r"|an?)\s)?"
    r"(?:(?!(?:the|an?|its|their|had|was|were|that|with|and)\s)[^\s,;:.£]{1,30}\s){1,4}of\s$",
    re.I,
)
# Income above its budget is no overspend, nor is one budget above another.
_NO_SPENDING = re.compile(
    r"\b(?:incomes?|receipts?|takings|savings?|grants?|funding|fees|charges|contract\ssums?|budgets?|submissions?|"
    r"bids?|requests?|reserves?)\b(?:(?!\sand\s)[^.;\n£])*$",
    re.I,
)


def by(text: str, start: int) -> bool:
    """Whether the amount at ``start`` is given as a step: ``by £3m``."""
    ahead = text[max(0, start - 6) : start]
    word = ahead.rstrip()
    if not 1 <= len(ahead) - len(word) <= 3 or word[-2:].lower() != "by":
        return False
    return len(word) == 2 or not (word[-3].isalnum() or word[-3] == "_")


def difference(text: str, start: int, end: int) -> str | None:
    """The measure of an amount that is a difference, None for any other amount."""
    low = max(0, start - _WINDOW)
    step = by(text, start)
    beyond = _BEYOND.search(text, low, start) if step else None
    if beyond:
        return _beyond(text, beyond, beyond.start())
    compares = _compares(text, end)
    after = _BEYOND_AFTER.match(text, end) if compares else None
    budgeted = _BUDGETED.match(text, end) if compares else None
    if budgeted and _COST.search(text, low, start):
        return "overspend" if budgeted["over"] else "underspend"
    if after:
        return _beyond(text, after, start)
    changed = _CHANGED_BY.search(text, low, start) if step else None
    if not changed and text.endswith("of ", 0, start) and _speaks_of_change(text[low:start].lower()):
        changed = _CHANGE_IN.search(text, low, start)
    return "other" if changed or (compares and _THAN.match(text, end)) else None


def _speaks_of_change(words: str) -> bool:
    return any(change in words for change in _CHANGES)


def _compares(text: str, end: int) -> bool:
    """Whether the next word can open a comparison: asked first, since most amounts are set against nothing."""
    following = text[end : end + 12].split(None, 1)
    return bool(following) and following[0].lower() in _OPENS


def _beyond(text: str, match: re.Match[str], subject_end: int) -> str:
    if _NO_SPENDING.search(text, max(0, subject_end - 80), subject_end):
        return "other"
    return "overspend" if match["over"] else "underspend"
