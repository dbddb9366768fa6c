"""Amounts told by what is said around them: the whole they are part of, or the savings they were promised as."""

import re

from trust.parsing.found import Span

# A part of a saving is a saving; a part of a contract sum is no contract sum.
ADDED_UP = {"saving", "overspend", "underspend", "pressure", "growth", "spending"}

_OF_WHICH = re.compile(r"[^£;.]{0,80}\bof\swhich,?\s(?:only\s|just\s)?$", re.I)
_AND_PART = re.compile(r"\s[^£;.,]{1,60}\sand\s$", re.I)
_OUT_OF = re.compile(r"(?:[^£;.,]{0,80}\bout)?\sof\s(?:the|a|its|their)\s(?:total\s|full\s)?$", re.I)
_OF_THEIR = re.compile(r"\s(?:of|was|were|is)\s$", re.I)

_NEARBY = 400  # characters either side: keeps one endless sentence from costing more
_SAVINGS = re.compile(r"\bsavings?\b", re.I)
_PLEDGED = re.compile(
    r"\s(?:(?:which|that)\s)?(?:(?:had|has|have)\sbeen\s|was\s|were\s|is\s|to\sbe\s|not\s|yet\s){0,3}"
    r"(?P<verb>promised|delivered|achieved|realised)\b(?!\sby\s(?:the\s|an?\s)?(?-i:[A-Z]))",
    re.I,
)
_DELIVERING = re.compile(r"\b(?:deliver|achieve?|realise?)(?:s|d|ed|ing)?\s(?:only\s|just\s)?$", re.I)
_PREPOSITION = re.compile(r"\s(on|from|in)\s", re.I)
_THE = re.compile(r"\b(?:the|its|their|those)\s$", re.I)


def whole_and_part(text: str, previous_end: int, start: int) -> bool:
    """Whether the amount is the whole that the one before it is part of, or a part of it: one measure for both."""
    return bool(_OF_WHICH.match(text, previous_end, start) or _OUT_OF.match(text, previous_end, start))


def next_part(text: str, previous_end: int, start: int, end: int) -> bool:
    """Whether a second part follows a first, built alike: ``£2m depended on homes and £1m on carers``."""
    joined = _AND_PART.match(text, previous_end, start)
    first = _PREPOSITION.search(joined[0]) if joined else None
    second = _PREPOSITION.match(text, end)
    return bool(first and second and first[1].lower() == second[1].lower())


def shares(text: str, word_end: int, start: int) -> bool:
    """Whether a word that tells the amount before it tells this one too: ``£2m of the savings of £5m``."""
    return bool(_OF_THEIR.fullmatch(text, word_end, start))


def pledged_saving(text: str, start: int, end: int, sentence: Span) -> bool:
    """Whether the amount is promised or delivered where savings are spoken of: in its sentence or the one before."""
    after = _PLEDGED.match(text, end, sentence[1])
    delivering = _DELIVERING.search(text, max(sentence[0], start - 30), start)
    if not after and not delivering:
        return False
    if _SAVINGS.search(text, max(sentence[0], start - _NEARBY), min(sentence[1], end + _NEARBY)):
        return True
    anaphoric = (
        delivering
        or (after and after["verb"].lower() != "promised")
        or _THE.search(text, max(sentence[0], start - 8), start)
    )
    return bool(anaphoric and _SAVINGS.search(_sentence_before(text, sentence[0])))


def _sentence_before(text: str, start: int) -> str:
    """The sentence before the one at ``start``, when both stand in one paragraph."""
    before = text[max(0, start - 400) : start]
    gap = before[len(before.rstrip()) :]
    return "" if "\n\n" in gap else re.split(r"[.!?]\s|\n\n", before.rstrip())[-1]
