"""The numbers of a meeting's items as a chain: one left out, or printed over two different matters."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .found import FoundItem, FoundMinutes, Problem
from .lines import Line
from .names import name_key

FEWEST = 4  # items: a shorter chain tells little
ONE_SHAPE = 0.9  # of the numbers; the rest are typing
WIDEST = 3  # numbers left out together: more is an extract, or two lists
MOST = 0.34  # of the chain left out: more is an extract


@dataclass(frozen=True)
class _Link:
    """An item with the part of its number that counts up: 23 of ``PC23/24``."""

    item: FoundItem
    count: int
    printed: str  # the number with ``{}`` for what counts


def read(found: FoundMinutes, lines: Sequence[Line]) -> Iterator[Problem]:
    """Numbers missing or repeated in the chain; only in whole minutes, whose numbers are of one shape."""
    if found.meeting.date is None or found.meeting.kind in ("agenda", "agenda item", "decision record"):
        return
    if not any(one.status == "present" for one in found.attendees):
        return
    links = _chain([item for item in found.items if item.number])
    if links:
        yield from _missing(links, lines)
        yield from _repeated(links)


def _chain(items: Sequence[FoundItem]) -> list[_Link]:
    """The items whose numbers are of the commonest shape, or none where the shapes differ."""
    if len(items) < FEWEST:
        return []
    shapes = Counter(re.sub(r"\d+", "#", item.number or "").strip("(). ") for item in items)
    shape, count = shapes.most_common(1)[0]
    if count < ONE_SHAPE * len(items):
        return []
    alike = [item for item in items if re.sub(r"\d+", "#", item.number or "").strip("(). ") == shape]
    numbers = [[int(part) for part in re.findall(r"\d+", item.number or "")] for item in alike]
    counting = [place for place in range(len(numbers[0])) if len({one[place] for one in numbers}) > 1]
    if len(counting) != 1:
        return []
    return [
        _Link(item, number[counting[0]], _frame(item.number or "", counting[0]))
        for item, number in zip(alike, numbers, strict=True)
    ]


def _frame(number: str, counting: int) -> str:
    parts = re.split(r"(\d+)", number.strip("(). "))
    parts[2 * counting + 1] = "{}"
    return "".join(part.replace("{", "").replace("}", "") if part != "{}" else part for part in parts)


def _missing(links: Sequence[_Link], lines: Sequence[Line]) -> Iterator[Problem]:
    """Numbers between the first and the last that no item has, nor any other line starts or ends with."""
    counts = {link.count for link in links}
    gaps = [count for count in range(min(counts), min(max(counts), min(counts) + 500)) if count not in counts]
    if not gaps or max(counts) - min(counts) >= 500 or len(gaps) > max(WIDEST, MOST * len(counts)):
        return
    for link in links:
        after = [count for count in gaps if count > link.count and not any(link.count < one < count for one in counts)]
        if not after or len(after) > WIDEST or any(_is_printed(link.printed.format(one), lines) for one in after):
            continue
        numbers = " and ".join(link.printed.format(count) for count in after)
        message = f"Number {numbers} is missing: no item has it. Check that nothing was left out."
        yield Problem("number-missing", message, link.item.span)
        gaps = [count for count in gaps if count not in after]


def _is_printed(number: str, lines: Sequence[Line]) -> bool:
    """An item may not have been told from the text, though its number is there."""
    pattern = re.compile(rf"[\W_]{{0,3}}{re.escape(number)}(?![\w/])|.{{0,300}}[^\w/]{re.escape(number)}[\W_]{{0,3}}$")
    return any(number in line.text and pattern.match(line.text) for line in lines)


def _repeated(links: Sequence[_Link]) -> Iterator[Problem]:
    """One number over two different titles; the same title again is a page's repeat."""
    if any(one.count > other.count for one, other in pairwise(links)):
        return  # not in order: a list inside an item, or business taken out of turn
    first: dict[int, _Link] = {}
    for link in links:
        before = first.setdefault(link.count, link)
        if name_key(before.item.title or "") != name_key(link.item.title or ""):
            message = f"Number {link.item.number} stands over two items. Check the numbers."
            yield Problem("number-repeated", message, link.item.span)
