"""One row a person, however often the document prints who was there."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from ..found import FoundAttendee
from ..names import name_key, surname
from .substitutes import REPLACED


def once_each(found: Sequence[FoundAttendee]) -> tuple[FoundAttendee, ...]:
    """One row a person, though printed in the list and again under an item; the first printing stands.

    Whoever is in the list of those present and is told to be a substitute is a substitute.
    """
    seen: dict[tuple[str, str], FoundAttendee] = {}
    for row in found:
        if row.status == REPLACED:
            continue
        key = name_key(row.name or row.role or "")
        known = seen.get((key, _kind(row.status)))
        if known and _are_two(known, row):
            key = f"{row.honorific} {key}"
        seen.setdefault((key, _kind(row.status)), row)
    for (key, kind), row in list(seen.items()):
        if kind == "substitute":
            there = _same(seen, key, "there")
            if there:
                listed = seen.pop(there)
                seen[key, kind] = replace(listed, status="substitute", substitute_for=row.substitute_for)
        elif (
            " " not in key and row.name and row.group is None and kind == "away" and _same(seen, key, kind, besides=key)
        ):
            del seen[key, kind]
    rows = (*seen.values(), *_replaced(seen.values(), found))
    return tuple(sorted(rows, key=lambda row: row.span))


def _are_two(one: FoundAttendee, other: FoundAttendee) -> bool:
    """``Mrs D Mackay, Mr D Mackay`` of one list are two people."""
    titles = [{word.strip(".").casefold() for word in (row.honorific or "").split()} for row in (one, other)]
    men = ["mr" in words for words in titles]
    women = [bool(words & {"mrs", "ms", "miss"}) for words in titles]
    return one.group == other.group and ((men[0] and women[1]) or (women[0] and men[1]))


def _replaced(rows: Collection[FoundAttendee], found: Sequence[FoundAttendee]) -> Iterator[FoundAttendee]:
    """Those who had a substitute and whom no list names, each once."""
    if all(row.status != REPLACED for row in found):
        return
    known = {name_key(surname(row.name)) for row in rows if row.name}
    for row in found:
        family = name_key(surname(row.name or ""))
        if row.status == REPLACED and family not in known:
            known.add(family)
            yield replace(row, status="apologies")


def _kind(status: str) -> str:
    return {"present": "there", "in attendance": "there", "apologies": "away", "absent": "away"}.get(status, status)


def _same(
    seen: dict[tuple[str, str], FoundAttendee], key: str, kind: str, besides: str | None = None
) -> tuple[str, str] | None:
    """The one other printing of this person: the same name, or the only one with this surname."""
    if besides is None and (key, kind) in seen:
        return key, kind
    last = key.split()[-1:] if key else []
    alike = [one for one in seen if one[1] == kind and one[0] != besides and one[0].split()[-1:] == last]
    alike = [one for one in alike if " " not in key or " " not in one[0]]
    return alike[0] if len(alike) == 1 else None
