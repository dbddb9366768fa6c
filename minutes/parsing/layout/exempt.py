"""Which items were taken in private, and under which paragraph of which Schedule.

An item is exempt by its star or title, by standing in the private part of the agenda, or by the resolution that
excluded the public for it. The item under which the public is excluded is itself public.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..vocabulary import exempt_words, title_words
from . import cues
from .lines import Line
from .numbering import Heading

Parts = Sequence[tuple[Heading, Sequence[Line]]]  # headings, each with the paragraphs below it


class Ground(NamedTuple):
    """Why the public may be kept out: ``paragraph`` 3 of ``schedule`` 12A, as far as the text says."""

    paragraph: str | None = None
    schedule: str | None = None


class _Standing:
    """How far the public is shut out at this point of the meeting."""

    def __init__(self) -> None:
        self.named: dict[str, Ground] = {}  # by item number
        self.count = 0  # of the items that follow; -1 is all
        self.ground = Ground()
        self.part = False  # in the private part of the agenda


def mark(parts: Parts) -> Iterator[Heading]:
    """Every heading with what makes its item exempt, if anything does."""
    standing = _Standing()
    stars = not any(heading.starred and exempt_words.PUBLIC_TITLE.match(heading.title) for heading, _ in parts)
    for heading, body in parts:
        said = [line for line in body if line.has(cues.EXEMPT)]
        own = _own_ground(said)
        exempt, ground = _is_exempt(heading, said, standing, stars)
        yield replace(
            heading,
            exempt=exempt,
            paragraph=(own.paragraph or ground.paragraph) if exempt else None,
            schedule=(own.schedule or ground.schedule) if exempt else None,
        )
        _go_on(heading, said, standing)


def _is_exempt(heading: Heading, said: Sequence[Line], standing: _Standing, stars: bool) -> tuple[bool, Ground]:
    """Is an item exempt, and why? ``stars`` tells whether a star means privacy here: one on ``Petitions`` does not."""
    title = heading.title
    number = _last_number(heading.number)
    titled = exempt_words.EXEMPT_TITLE.search(title) and not exempt_words.NO_EXEMPT_TITLE.search(title)
    if number in standing.named:
        return True, standing.named[number]
    if exempt_words.EXCLUDING.search(title) or exempt_words.NEVER_EXEMPT.match(title) or _privacy(title):
        return False, Ground()
    titled = titled and not any(exempt_words.EXEMPT_MINUTES.search(line.text) for line in said)
    if (heading.starred and stars) or titled or standing.part or standing.count:
        standing.count -= standing.count > 0
        return True, standing.ground
    return any(_shuts_out_here(line.text) for line in said if line.says("exclu", "session")), Ground()


def _privacy(title: str) -> bool:
    return bool(exempt_words.INTO_COMMITTEE.search(title) or exempt_words.OUT_OF_COMMITTEE.search(title))


def _shuts_out_here(words: str) -> bool:
    """An item's own resolution: the public was excluded for it, not for another."""
    excluded = exempt_words.EXCLUDED.search(words)
    if not excluded or exempt_words.NOT_EXCLUDED.search(words):
        return False
    others = (exempt_words.NEXT_ITEM, exempt_words.NEXT_ITEMS, exempt_words.ITEMS_ELSEWHERE)
    named = exempt_words.NAMED_ITEMS.search(words, excluded.end())
    return not named and not any(pattern.search(words) for pattern in others)


def _last_number(number: str | None) -> str:
    return (number or "").strip("()").upper()


def _own_ground(said: Sequence[Line]) -> Ground:
    """The paragraph and Schedule that an item's own words give."""
    return next((ground for line in said if (ground := _ground(line.text)).schedule), Ground())


def _ground(words: str) -> Ground:
    if "schedule" not in words.lower():
        return Ground()
    for pattern in (exempt_words.EXEMPT_PARAGRAPH, exempt_words.SCHEDULE_FIRST):
        match = pattern.search(words)
        if match:
            return Ground(match["paragraph"], match["schedule"].upper())
    match = exempt_words.SCHEDULE.search(words)
    return Ground(None, match["schedule"].upper()) if match else Ground()


def _go_on(heading: Heading, said: Sequence[Line], standing: _Standing) -> None:
    """What this item's text says of the items after it."""
    if exempt_words.INTO_COMMITTEE.search(heading.title):
        standing.count = -1
    elif exempt_words.OUT_OF_COMMITTEE.search(heading.title):
        _let_in(standing)
    resolution = exempt_words.EXCLUDING.search(heading.title) is not None
    for line in said:
        if title_words.PART.match(line.text) or exempt_words.PRIVATE_PART.fullmatch(line.text):
            standing.part = bool(exempt_words.PRIVATE_PART.fullmatch(line.text))
            standing.count = 0 if not standing.part else standing.count
        elif exempt_words.OUT_OF_COMMITTEE.search(line.text):
            _let_in(standing)
        elif (
            line.says("exclu", "session")
            and exempt_words.EXCLUDED.search(line.text)
            and not exempt_words.NOT_EXCLUDED.search(line.text)
        ):
            _shut_out(line.text, heading.title if resolution else "", standing)
    if resolution and standing.ground == Ground():
        standing.ground = _own_ground(said)


def _let_in(standing: _Standing) -> None:
    standing.count, standing.part = 0, False


def _shut_out(words: str, title: str, standing: _Standing) -> None:
    """For the items it names, else the one that follows, else, where this item is the resolution, all that follow."""
    standing.ground = _ground(words)
    excluded = exempt_words.EXCLUDED.search(words)
    named = list(exempt_words.NAMED_ITEMS.finditer(words, excluded.end() if excluded else 0))
    named = named or list(exempt_words.NAMED_ITEMS.finditer(title))
    for match in named:
        ground = standing.ground._replace(paragraph=match["paragraph"] or standing.ground.paragraph)
        standing.named.update(dict.fromkeys(_numbers(match["items"]), ground))
    if named:
        return
    if exempt_words.ITEMS_ELSEWHERE.search(words):
        return  # the private part of the agenda tells them
    if exempt_words.NEXT_ITEM.search(f"{words} {title}"):
        standing.count = 1
    elif title or exempt_words.NEXT_ITEMS.search(words):
        standing.count = -1


def _numbers(printed: str) -> list[str]:
    """``7 and 9`` are two items; ``54 to 56`` are three."""
    numbers = re.findall(r"[A-Z]{0,4}/?\d{1,4}(?:[./]\d{1,4}){0,2}", printed.upper())
    if len(numbers) == 2 and re.search(r"\bto\b|[-–]", printed) and all(one.isdigit() for one in numbers):
        first, last = int(numbers[0]), int(numbers[1])
        if first < last <= first + 40:
            return [str(number) for number in range(first, last + 1)]
    return numbers
