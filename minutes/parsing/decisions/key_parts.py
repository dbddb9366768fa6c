"""Key decisions under a heading of their own: ``KEY DECISIONS`` above several items, up to ``OTHER MATTERS``."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..found import FoundDecision, FoundItem, Span
from ..layout.lines import Line

KEY_PART = re.compile(r"KEY DECISIONS:?|Key [Dd]ecisions:?")  # alone, above the items that are such
PART_HEADING = re.compile(  # KEY DECISIONS; NON-KEY DECISIONS; OTHER MATTERS; STANDING ITEMS: parts of a meeting
    r"KEY DECISIONS:?|Key [Dd]ecisions:?|Non-[Kk]ey [Dd]ecisions:?|Other (?:[Dd]ecisions|[Mm]atters|[Bb]usiness):?|"
    r"(?!RESOLVED|AGREED|NOTED)[A-Z][A-Z ,&’'/()-]{6,60}:?"
)


def marked(
    decisions: Iterable[FoundDecision], items: Sequence[FoundItem], paragraphs: Sequence[Line]
) -> tuple[FoundDecision, ...]:
    """The decisions, those of the items under such a heading as key decisions."""
    parts = _parts(paragraphs)
    return tuple(
        replace(one, key_decision=True) if one.item is not None and _is_in(items[one.item], parts) else one
        for one in decisions
    )


def _is_in(item: FoundItem, parts: Sequence[Span]) -> bool:
    return any(start < item.span[0] < end for start, end in parts)


def _parts(paragraphs: Sequence[Line]) -> list[Span]:
    """Each from its heading to the next in capitals that stands alone, or to the end."""
    parts: list[Span] = []
    for line in paragraphs:
        if line.kind != "text" or not line.gap or not PART_HEADING.fullmatch(line.text):
            continue
        if parts and parts[-1][1] == paragraphs[-1].span[1]:
            parts[-1] = (parts[-1][0], line.span[0])
        if KEY_PART.fullmatch(line.text):
            parts.append((line.span[0], paragraphs[-1].span[1]))
    return parts
