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


_NEXT = re.compile(r"(?:[^,;.£%()]{0,60}?(?:,|\sand|\sor|,\sand)\s)(?:[^,;.£%()]{1,50}\s)?", re.I)
_STATES = re.compile(
    r"\b(?:was|were|is|are|be|been|had|has|have|would|will|could|should|may|might|which|who|that|than|from|against|"
    r"but|of\swhich|leav\w{1,4}|plus|less|at|up|down|by)\b",
    re.I,
)
_SHARE = re.compile(
    r"(?:(?:\s[a-z-]{1,20}){0,3}(?=\s\()|\s(?:on|at)\s[0-9]{1,2}(?:st|nd|rd"
    r"|th)?\s[a-z]{3,9}(?:\s[0-9]{4})?)?(?:,|\s\()?\s?(?:or|which\s(?:was|is|were|represented|equated\sto)"
    r"|being|representing|equivalent\sto|equal\sto|i\.e\.)?"
    r"\s?(?:about\s|around\s|some\s|approximately\s|just\s(?:over|under)\s)?",
    re.I,
)
_SHARE_ENDS = re.compile(r"\)|[.,;]|\sof\s|\sand\s|$", re.I)
_TARGET = re.compile(
    r"[^£;]{0,80}\bagainst\s(?:an?|the|its)\s(?:[a-z]{1,15}\s)?(?:target|goal|minimum|floor)\sof\s(?:at\sleast\s)?",
    re.I,
)
_AT_A_COST = re.compile(
    r"[^£%;.]{0,60}?,?\s(?:at\sa\scost\sof|which\swould\scost|(?:would\s|had\s|will\s)?cost(?:ing|s)?"
    r"|on\spay\s(?:would\s)?cost(?:s)?|(?:would\s|will\s|had\s)?add(?:s|ed|ing)?)\s(?:about\s|some\s)?",
    re.I,
)
_YEAR = r"(?:in|for|by)\s(?:the\s)?[0-9]{4}(?:[/–-][0-9]{2,4})?"
_THEN = re.compile(
    rf"(?:\s[a-z]{{1,12}}){{0,2}}\s{_YEAR},?(?:\sand|\sthen|\sor)?\s(?:to\s|by\s|of\s)?(?:between\s)?", re.I
)
_IN_A_YEAR = re.compile(rf"(?:\s[a-z]{{1,12}}){{0,2}}\s{_YEAR}", re.I)
_FORMERLY = re.compile(r"\s\((?:now|was|were|previously|formerly|currently|up\sfrom|down\sfrom|from)\s", re.I)
_BY_ANOTHER = re.compile(r",?\sand\s[^,.;£%]{1,60}\sby\s(?:between\s)?", re.I)
_RISEN_TO = re.compile(r"(?:,?\s(?:from|on)\s[^£;.]{1,30},)?\sto\s", re.I)
_OF_WHICH_SHARE = re.compile(r",?\sof\swhich\s(?:only\s|just\s)?", re.I)


def goes_on(text: str, previous_end: int, start: int, measure: str) -> bool:
    """Whether an amount goes on the list of the one before it: ``£150 to the Club and £200 to the Scouts``."""
    if not _NEXT.fullmatch(text, previous_end, start):
        return False
    states = _STATES.search(text, previous_end, start)
    # "£2,145 from Wells & Son and £1,890 from Orrin", "Wells at £2,145 and Orrin at £1,890"
    return not states or (measure == "tender" and states[0].lower() in ("from", "at"))


def year_by_year(text: str, previous_end: int, start: int, end: int) -> bool:
    """Whether two amounts are one thing in two years: ``savings of £3.9m in 2017/18 and £5m in 2018/19``."""
    return bool(_THEN.fullmatch(text, previous_end, start) and _IN_A_YEAR.match(text, end))


def part_before(text: str, end: int) -> bool:
    """Whether an amount is said to be part of the one before it: ``£0.8m of which had been delivered``."""
    return text.startswith((" of which", " of these", " of this", " of it ", " of that "), end)


def formerly(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount is what the one before it was: ``a charge of £395 (now £380)``."""
    return bool(_FORMERLY.fullmatch(text, previous_end, start))


def risen_to(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount is what the rise before it led to: ``rents be raised by 6.5% from 2 April, to £78``."""
    return bool(_RISEN_TO.fullmatch(text, previous_end, start))


def by_another(text: str, previous_end: int, start: int) -> bool:
    """Whether a second thing rose too: ``pupils had grown by 11%, and the cost of each by 6%``."""
    return bool(_BY_ANOTHER.fullmatch(text, previous_end, start))


def share(text: str, previous_end: int, start: int, end: int) -> bool:
    """Whether a per cent says the amount before it again: ``an underspend of £412,000, or 3.4% of the budget``."""
    joined = text[previous_end:start].strip()
    return bool(joined and _SHARE.fullmatch(text, previous_end, start) and _SHARE_ENDS.match(text, end))


def target(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount is what the one before it was meant to be: ``£7,215 to date, against a target of £9,000``."""
    return bool(_TARGET.fullmatch(text, previous_end, start))


def at_a_cost(text: str, previous_end: int, start: int) -> bool:
    """Whether an amount is what the per cent before it comes to: ``a pay award of 1%, at a cost of £195,000``."""
    return bool(_AT_A_COST.fullmatch(text, previous_end, start))


def of_which(text: str, previous_end: int, start: int) -> bool:
    """Whether a per cent is part of the one before it: ``raise the tax by 4.99%, of which 2% is for care``."""
    return bool(_OF_WHICH_SHARE.fullmatch(text, previous_end, start))


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
