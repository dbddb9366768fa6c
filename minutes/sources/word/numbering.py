"""Word's automatic numbers, as they are printed: ``1.``, ``1.1``, ``(a)``, ``iv)``.

They stand nowhere in the document's words. A paragraph names a list (or its style does); the list says how each of its
levels counts and prints; the number is the count of the paragraphs so far.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ..list_numbers import BULLET, ordinal, repeated_letter, roman
from .office import Node

LEVELS = 9
PRINTED: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02}",
    "lowerLetter": repeated_letter,
    "upperLetter": lambda value: repeated_letter(value).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda value: roman(value).upper(),
    "ordinal": ordinal,
    "none": lambda value: "",
}
PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True)
class Level:
    """How one level of a list counts and prints; ``restart`` is the level that begins it anew, 0 where none does."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    style: str | None = None
    digits_only: bool = False


@dataclass(frozen=True)
class Style:
    """What a style says of numbers, and the style it is made from."""

    based_on: str | None
    list_id: str | None
    level: int | None


@dataclass
class _List:
    """A list in use: its levels, whose count it shares, and the levels that it begins at a number of its own."""

    shared: str
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of one document, counting as its paragraphs are met in order."""

    def __init__(self, numbering: Node, styles: Node) -> None:
        self.styles = {one.get("styleId"): _style(one) for one in styles if one.tag == "style"}
        defaults = (
            one for one in styles if one.get("type") == "paragraph" and one.get("default") in ("1", "true", "on")
        )
        self.default = next((one.get("styleId") for one in defaults), "")
        self.abstract = {one.get("abstractNumId"): one for one in numbering if one.tag == "abstractNum"}
        self.nums = {one.get("numId"): one for one in numbering if one.tag == "num"}
        self.lists: dict[str, _List | None] = {}
        self.counts: dict[str, dict[int, int]] = {}
        self.begun: set[tuple[str, int]] = set()

    def mark(self, properties: Node | None) -> str:
        """What is printed before the next paragraph, which has these properties; empty where it has no number."""
        found = self._place(properties)
        if found is None:
            return ""
        numbered, level = found
        used = self.lists[numbered]
        if used is None or level not in used.levels:
            return ""
        self._count(numbered, used, level)
        return self._printed(used, level)

    def _place(self, properties: Node | None) -> tuple[str, int] | None:
        """The list and the level of a paragraph, by its own word or its style's."""
        style = (properties.value("pStyle") if properties else None) or self.default
        list_id, level = _of(properties.find("numPr") if properties else None)
        if list_id is not None and level is None:
            level = self._level_of_style(list_id, style)
        for name, one in self._ancestry(style) if list_id is None else ():
            list_id = one.list_id
            level = self._level_of_style(list_id, style, name) if level is None else level
            level = one.level if level is None else level
            if list_id is not None:
                break
        if not list_id or list_id == "0" or self._list(list_id) is None:
            return None
        return list_id, min(level or 0, LEVELS - 1)

    def _ancestry(self, style: str) -> Iterator[tuple[str, Style]]:
        """The style and those it is made from, nearest first."""
        seen: set[str] = set()
        while style in self.styles and style not in seen and len(seen) < 20:
            seen.add(style)
            yield style, self.styles[style]
            style = self.styles[style].based_on or ""

    def _level_of_style(self, list_id: str | None, *names: str) -> int | None:
        """The level that a list keeps for a style: Heading 2 is its second."""
        used = self._list(list_id) if list_id else None
        for name in names:
            for place, level in used.levels.items() if used else ():
                if level.style == name:
                    return place
        return None

    def _list(self, list_id: str) -> _List | None:
        if list_id not in self.lists:
            self.lists[list_id] = self._resolved(list_id, set())
        return self.lists[list_id]

    def _resolved(self, list_id: str, seen: set[str]) -> _List | None:
        num = self.nums.get(list_id)
        shared = (num.value("abstractNumId") if num else None) or ""
        abstract = self.abstract.get(shared)
        if num is None or abstract is None or list_id in seen:
            return None
        by_style = self.styles.get(abstract.value("numStyleLink") or "")
        if by_style and by_style.list_id:
            return self._resolved(by_style.list_id, seen | {list_id})
        found = _List(shared, _levels(abstract))
        for override in num:
            if override.tag == "lvlOverride":
                place = _whole(override.get("ilvl"), 0)
                found.levels |= _levels(override)
                if (start := override.value("startOverride")) is not None:
                    found.starts[place] = _whole(start, 1)
        return found

    def _count(self, list_id: str, used: _List, level: int) -> None:
        """One more at this level; the levels below it begin anew."""
        counts = self.counts.setdefault(used.shared, {})
        if level in used.starts and (list_id, level) not in self.begun:
            counts.pop(level, None)
        self.begun.add((list_id, level))
        counts[level] = counts[level] + 1 if level in counts else self._start(used, level)
        for below in range(level + 1, LEVELS):
            restart = used.levels[below].restart if below in used.levels else None
            if restart is None or level < restart:
                counts.pop(below, None)

    def _start(self, used: _List, level: int) -> int:
        return used.starts.get(level, used.levels[level].start if level in used.levels else 1)

    def _printed(self, used: _List, level: int) -> str:
        shape, counts = used.levels[level], self.counts[used.shared]
        if shape.form == "bullet":
            return BULLET

        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            form = "decimal" if shape.digits_only else used.levels[place].form if place in used.levels else "decimal"
            return PRINTED.get(form, str)(counts.get(place, self._start(used, place)))

        return PLACE.sub(number, shape.text).strip()


def _style(node: Node) -> Style:
    list_id, level = _of(node.find("pPr", "numPr"))
    return Style(node.value("basedOn"), list_id, level)


def _of(properties: Node | None) -> tuple[str | None, int | None]:
    """The list and the level that numbering properties name."""
    if properties is None:
        return None, None
    level = properties.value("ilvl")
    return properties.value("numId"), None if level is None else _whole(level, 0)


def _levels(node: Node) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for one in node:
        if one.tag == "lvl":
            restart = one.value("lvlRestart")
            found[_whole(one.get("ilvl"), 0)] = Level(
                start=_whole(one.value("start") or "", 0 if one.find("start") is None else 1),
                form=_form(one),
                text=one.value("lvlText") or "",
                restart=None if restart is None else _whole(restart, 0),
                style=one.value("pStyle"),
                digits_only=one.is_on("isLgl"),
            )
    return found


def _form(level: Node) -> str:
    """The level's way of counting; a form of Word's own making has a plain one beside it for other readers."""
    return level.value("numFmt") or level.value("AlternateContent", "Fallback", "numFmt") or "decimal"


def _whole(printed: str, otherwise: int) -> int:
    return int(printed) if re.fullmatch(r"[0-9]{1,6}", printed) else otherwise
