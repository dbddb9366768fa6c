"""Which of many spans holds a place of the text."""

from collections.abc import Iterable, Sequence

from trust.parsing.found import Span


def holders(places: Iterable[int], extents: Sequence[Span]) -> list[int | None]:
    """For each place, given in ascending order, which extent holds it: the innermost, or None."""
    coming = sorted(range(len(extents)), key=lambda index: (extents[index][0], -extents[index][1]), reverse=True)
    begun: list[int] = []
    held: list[int | None] = []
    for place in places:
        while coming and extents[coming[-1]][0] <= place:
            begun.append(coming.pop())
        while begun and extents[begun[-1]][1] <= place:
            begun.pop()
        held.append(begun[-1] if begun else None)
    return held
