"""Who speaks: printed names, initials and offices made out with the help of the attendance list and the item itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ..found import FoundAttendee, Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..names import is_office, name_key, read_person, surname
from ..vocabulary import person_words, speaker_words
from .unlisted import by_first_letters, by_first_names, initialled, persons

LISTS_WITHIN = 12_000  # characters from the start, within which a document lists who was there


class Speaker(NamedTuple):
    """Somebody who speaks: ``name`` as printed or resolved, without honorific; ``unsure`` of two who share a name."""

    name: str | None
    role: str | None = None
    unsure: bool = False


@dataclass(frozen=True)
class People:
    """Those of the attendance lists: by their initials, full names and first names. ``chairs`` preside.

    ``text`` is the document, for those whom no list names; initials that two people ``share`` are nobody's.
    """

    initials: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    firsts: dict[str, str] = field(default_factory=dict)
    chairs: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    text: str = ""

    @classmethod
    def listed(cls, text: str, attendees: Sequence[FoundAttendee]) -> "People":
        """Initials printed beside the names, or else the names' first letters."""
        by_initials: dict[str, set[str]] = {}
        for printed, name in _initials(text):
            by_initials.setdefault(printed, set()).add(name)
        named = [one for one in attendees if one.name]
        names = [one.name for one in named if one.name]
        printed_there = bool(by_initials)
        by_initials = by_initials or by_first_letters(names)
        chairs = [one for one in named if one.role and speaker_words.CHAIR.match(one.role)]
        return cls(
            {printed: next(iter(names)) for printed, names in by_initials.items() if len(names) == 1},
            {name_key(name): name for name in names},
            by_first_names(names),
            frozenset(one.name for one in chairs if one.name),
            frozenset(printed for printed, same in by_initials.items() if len(same) > 1),
            "" if printed_there else text,
        )

    def known(self, printed: str) -> str | None:
        """Somebody listed, or of this full name in the document."""
        name = fold(printed)
        return self.named(name) or (name if name in persons(self.text) else None)

    def named(self, printed: str) -> str | None:
        """The full name of whoever these initials, this full name or this first name are."""
        words = fold(printed)
        if " " in words:
            return self.names.get(name_key(words))
        known = self.initials.get(words)
        if self.text and words not in self.shared:
            known = initialled(self.text, words, known)
        return known or self.firsts.get(words)


def _initials(text: str) -> Iterator[tuple[str, str]]:
    """``Dev Anand (DA)``: initials printed beside a name that has them; ``Lowri Bowen (PCSO)`` has an office."""
    for match in speaker_words.PRINTED_INITIALS.finditer(text, 0, LISTS_WITHIN):
        start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - 80)
        names = [plain_name(one.group()) for one in speaker_words.LISTED_NAME.finditer(text, start, match.start())]
        own = [name for name in names if name and _are_of(match["initials"], name)]
        if own:
            yield match["initials"], own[-1]


def _are_of(initials: str, name: str) -> bool:
    letters = [part[0].upper() for part in re.split(r"[\s.-]+", name) if part]
    return initials[0] == letters[0] and letters[-1] in initials[1:].upper()


class Named:
    """The people one item prints: a surname alone is resolved inside its own item, or left as printed."""

    def __init__(self, text: str, paragraphs: Sequence[Line]) -> None:
        self._text, self._paragraphs = text, paragraphs
        self._places: dict[str, list[Span]] | None = None
        self._known: dict[str, dict[str, Speaker]] = {}

    def _printed(self, last: str) -> list[Span]:
        """Where names with this surname are printed."""
        if self._places is None:
            self._places = {}
            for line in self._paragraphs:
                if line.kind != "long" and line.has(cues.TITLED):
                    for match in speaker_words.NAMED.finditer(self._text, *line.span):
                        self._places.setdefault(_last(match["name"]), []).append(match.span("name"))
        return self._places.get(last, [])

    def _same(self, last: str) -> dict[str, Speaker]:
        """Everyone the item prints with this surname."""
        if last not in self._known:
            same = self._known[last] = {}
            for span in self._printed(last):
                name = plain_name(self._text[slice(*span)])
                if name:
                    key = name_key(name)
                    role = same[key].role if key in same else None
                    same[key] = Speaker(name, role or role_beside(self._text, span[1]))
        return self._known[last]

    def speaker(self, printed: str) -> Speaker:
        """Who a printed name is, and whether the item names two it could be."""
        name = plain_name(printed) or fold(printed)
        same = self._same(_last(name))
        own = name_key(name)
        if own in same and " " in own:
            return same[own]
        full = [one for key, one in same.items() if " " in key]
        if len(full) == 1:
            return Speaker(full[0].name, full[0].role or same.get(own, full[0]).role)
        known = same.get(own, Speaker(name))
        return Speaker(known.name, known.role, unsure=len(full) > 1)


@lru_cache(maxsize=2048)
def _last(name: str) -> str:
    """The surname, as it is compared."""
    return name_key(surname(name))


@lru_cache(maxsize=2048)  # the same few people speak again and again
def plain_name(printed: str) -> str | None:
    """``Sergeant Hendry``, ``County Councillor Dr K Pattinson``: the name alone."""
    rest = re.sub(r"^[Tt]he\s+", "", fold(printed))
    before = speaker_words.RANKED.match(rest)
    rest = rest[before.end() :] if before else rest
    person = read_person(rest, 0, len(rest))
    return person.name if person else None


def role_beside(text: str, place: int) -> str | None:
    """``, Executive Member for Families, Learning, Youth & Skills`` or ``(Cabinet Member for Health)``."""
    match = speaker_words.ROLE_BESIDE.match(text, place)
    if not match:
        return None
    role = fold(match["bracket"] or match["comma"])
    return role if person_words.OFFICE.search(role) and not person_words.HONORIFIC.match(role) else None


def name_beside(beside: str) -> str | None:
    """The name printed beside an office: ``, Mr Abbiss,`` or ``(Jo Smith)``."""
    match = speaker_words.NAME_BESIDE.match(beside)
    name = plain_name(match["name"]) if match else None
    return name if name and not is_office(name) else None
