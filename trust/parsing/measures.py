"""What an amount is (its measure): the lists, and the words that tell each.

The lists are in the order of the JSON format. A word tells a measure only by itself; which word speaks for which
amount is settled in ``clauses``.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from trust.parsing.measure_words import HINTING, STEMS, TELLING

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

_WORDS = re.compile(
    "|".join(
        rf"(?P<{kind}{place}>\b(?:{words})\b)"
        for kind, table in (("told", TELLING), ("hint", HINTING))
        for place, (_, words) in enumerate(table)
    ),
    re.I,
)


def _any_of(stems: Iterable[str]) -> re.Pattern[str]:
    """A pattern for words that begin in one of these ways, parted by their first two letters: the faster to search."""
    by_first: dict[str, dict[str, list[str]]] = {}
    for stem in stems:
        by_first.setdefault(stem[0], {}).setdefault(stem[1:2], []).append(re.escape(stem[2:]))
    parted = (
        f"{first}(?:{'|'.join(f'{second}(?:{"|".join(ends)})' for second, ends in seconds.items())})"
        for first, seconds in by_first.items()
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(parted)})")


_STEMS = _any_of(STEMS)

_NAMED = r"(?:[A-Z][\w'’-]*,?\s|and\s|of\s|the\s|&\s){0,5}"
_BODY = re.compile(
    rf"\s{_NAMED}(?:(?:Sub-?)?(?:Committee|Panel)|Board|Group|Team|Forum|Commission|Council|Cabinet|Department|Unit|"
    r"Officer|Manager|Director|Partnership|Authority|Inspectorate|Fund|Deal|Office|Meeting|Review)s?\b"
)
_POST = re.compile(
    rf"\b(?:Member|Director|Head|Minister|Secretary|Manager|Lead|Officer|Chair|Committee|Panel)\s(?:for|of"
    rf"|on)\s{_NAMED}$"
)


class Telling(NamedTuple):
    """A word or phrase that tells a measure, where it stands; ``hint`` when it is only a weak sign."""

    start: int
    end: int
    measure: str
    hint: bool = False


def telling_words(text: str, start: int, end: int) -> list[Telling]:
    """Every telling word between two places of the text, in order, but those in the name of a body or a post."""
    told: list[Telling] = []
    place = start
    for stem in _STEMS.finditer(lowered(text[start:end])):
        match = _WORDS.match(text, start + stem.start(), end) if start + stem.start() >= place else None
        if match:
            place = match.end()
            if not _in_name(text, match, start, end):
                told.append(_telling(match))
    return told


def lowered(text: str) -> str:
    """The text in lower case, letter by letter where a letter would become two."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(low if len(low := one.lower()) == 1 else one for one in text)


def _in_name(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the word is of a name: ``Budget Scrutiny Panel``, ``Executive Member for Growth``."""
    if not match[0][0].isupper():
        return False
    if match[0] == "Fund":
        return True  # "the Fund was worth £1,530m": who has the money, not what it is
    return bool(
        _BODY.match(text, match.end(), end) or _POST.search(text, max(start, match.start() - 80), match.start())
    )


def _telling(match: re.Match[str]) -> Telling:
    group = str(match.lastgroup)
    hint, place = group.startswith("hint"), int(group[4:])
    return Telling(match.start(), match.end(), (HINTING if hint else TELLING)[place][0], hint)


# Where a rent is what the council takes in as a landlord, not what it charges: "a lease at a rent of £750 per annum".
_LANDLORD = re.compile(r"\b(?:leases?|leased|per\sannum|p\.?a\b)", re.I)
_LETTING = re.compile(
    r"\b(?:plots?|allotments?|gardens?|stalls?|pitch(?:es)?|rooms?|halls?|garages?|week|month)\b", re.I
)


def named(measure: str | None, text: str, clause: tuple[int, int]) -> str:
    """The measure by its name in the list: a tender is a contract sum, a rent a charge or an income."""
    if measure == "tender":
        return "contract sum"
    if measure == "rent":
        landlord = _LANDLORD.search(text, *clause) and not _LETTING.search(text, *clause)
        return "income" if landlord else "charge"
    return measure or "other"
