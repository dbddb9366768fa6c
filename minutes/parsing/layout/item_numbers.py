"""The numbers of a meeting's items as a chain: one left out, or printed over two different matters."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..found import FoundItem, FoundMinutes, Problem
from ..names import name_key
from .lines import Line

FEWEST = 4  # items: a shorter chain tells little
ONE_SHAPE = 0.9  # of the numbers; the rest are typing
WIDEST = 3  # numbers left out together: more is an extract, or two lists
MANY = 12  # numbers left out in all
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
    parts = [part.replace("{", "").replace("}", "") for part in re.split(r"(\d+)", number.strip("(). "))]
    counts = parts[2 * counting + 1]
    parts[2 * counting + 1] = f"{{:0{len(counts)}d}}" if counts.startswith("0") else "{}"  # 19/09 comes before 19/10
    return "".join(parts)


def _missing(links: Sequence[_Link], lines: Sequence[Line]) -> Iterator[Problem]:
    """Numbers between the first and the last that no item has, nor any other line starts or ends with."""
    by_count = {link.count: link for link in links}
    counts = sorted(by_count)
    gaps = [(one, other) for one, other in pairwise(counts) if other > one + 1]
    left_out = sum(other - one - 1 for one, other in gaps)
    if left_out > min(MANY, max(WIDEST, MOST * len(counts))) or any(other - one - 1 > WIDEST for one, other in gaps):
        return
    for one, other in gaps:
        numbers = [by_count[one].printed.format(count) for count in range(one + 1, other)]
        if not any(_is_printed(number, lines) for number in numbers):
            yield Problem("number-missing", _told(numbers), by_count[one].item.span)


def _told(numbers: Sequence[str]) -> str:
    which = f"Number {numbers[0]} is" if len(numbers) == 1 else f"Numbers {' and '.join(numbers)} are"
    return f"{which} missing: no item has it. Check that nothing was left out."


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
