"""How exactly an amount is given: the words directly before or after it, ``over £5m``, ``£5m or less``."""

import re

_BEFORE = re.compile(
    r"(?:"
    r"(?P<over>(?<![\w-])(?<!carried\s)(?<!rolled\s)(?<!left\s)(?<!the\s)"
    r"(?:over|more\sthan|in\sexcess\sof|above|exceed(?:s|ed|ing)?|greater\sthan|upwards?\sof)|(?<=[\s(])>)"
    r"|(?P<atleast>\b(?:at\sleast|no\sless\sthan|not\sless\sthan|(?<!the\s)(?:a\s)?minimum\s(?:of)?)|(?<=[\s(])≥)"
    r"|(?P<upto>\b(?:up\sto(?:\sa\smaximum\sof)?|(?:no|not)\s(?:more\sthan|greater\sthan|exceeding|above|over)"
    r"|(?:a\s)?maximum\s(?:of)?|as\smuch\sas|(?:limited|capped)\s(?:to|at))|(?<=[\s(])≤)"
    r"|(?P<under>(?<![\w-])(?:under|less\sthan|below|fewer\sthan|lower\sthan)|(?<=[\s(])<)"
    r"|(?P<about>\b(?:around|approximately|approx\.?|about|circa|ca\.|(?-i:c)\.?|some|roughly|nearly|almost|"
    r"in\sthe\s(?:region|order)\sof|an?\sestimated)|[~≈])"
    r")\s{0,3}$",
    re.I,
)
# The words that end a qualifier, and before those that end many other phrases, the word that must stand there.
_SIGNS = set(">≥≤<~≈")
_LAST_WORDS: dict[str, set[str] | None] = dict.fromkeys(
    (
        "over", "than", "above", "exceed", "exceeds", "exceeded", "exceeding", "least", "minimum", "maximum", "under",
        "below", "around", "approximately", "approx", "approx.", "about", "circa", "ca.", "c", "c.", "some", "roughly",
        "nearly", "almost", "estimated",
    )
) | {
    "of": {"excess", "upward", "upwards", "minimum", "maximum", "region", "order"},
    "to": {"up", "limited", "capped"},
    "at": {"limited", "capped"},
    "as": {"much"},
}  # fmt: skip
_CONCERNING = re.compile(
    r"\b(?:concern\w*|question\w*|quer(?:y|ies|ied)|ask\w*|enquir\w*|worr\w*|rais\w*|spoke|talk\w*|information"
    r"|report)\s{1,3}$",
    re.I,
)
_AFTER = re.compile(
    r"\s(?:or|and)\s(?P<more>more|over|above)\b|\s(?:or|and)\s(?P<less>less|under|below)\b"
    r"|(?P<plus>\+)(?![\w£])",
    re.I,
)
_NAMES = {"over": "over", "atleast": "at least", "upto": "up to", "under": "under", "about": "about"}


def qualifier(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The qualifier of the amount at ``start``–``end``, and where the amount with its qualifier begins."""
    match = _BEFORE.search(text, max(0, start - 32), start) if _may_qualify(text, start) else None
    if match:
        begins, name = match.start(), _NAMES[str(match.lastgroup)]
        if not (name == "about" and _CONCERNING.search(text, max(0, begins - 16), begins)):
            return name, begins
    after = _AFTER.match(text, end)
    if after:
        return ("up to" if after["less"] else "at least"), start
    return None, start


def _may_qualify(text: str, start: int) -> bool:
    """Whether the last word before the amount can end a qualifier: asked first, since most amounts have none."""
    words = text[max(0, start - 32) : start].split()
    if not words:
        return False
    last = words[-1].lower().lstrip("(")
    if last not in _LAST_WORDS:
        return last[-1:] in _SIGNS
    ahead = _LAST_WORDS[last]
    return ahead is None or (len(words) > 1 and words[-2].lower().lstrip("(") in ahead)
