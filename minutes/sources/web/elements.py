"""Markup → a tree of elements, as a browser would build it, for the few things a reader of minutes needs.

Browsers' own rules let a page of a few kilobytes grow without end (each unclosed bold tag is opened again in every
paragraph) and take time in the square of its depth. Here a letter is looked at once: inline tags that only change the
look are passed over, and below ``DEEPEST`` a tag opens nothing, so its words belong to the element around it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from ..text import UnreadableSource

DEEPEST = 200
MOST = 300_000  # elements; a whole day's minutes on one page have a tenth of it
TOO_MANY = "This page is built of more parts than minutes ever have. Copy the words of the minutes and paste them."


def named(words: str) -> frozenset[str]:
    """The tags of a line of them."""
    return frozenset(words.split())


VOID = named("area base br col embed hr img input link meta param source track wbr")
RAW = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed"])  # hold text, never tags
LOOKS_ONLY = named(
    "abbr acronym b big bdi bdo cite code dfn em font i ins kbd mark nobr o:p samp small strong sub sup tt u var"
)
PARTS_OF_TABLE = frozenset(["thead", "tbody", "tfoot", "caption", "colgroup"])
# What an opening tag ends when it is still open (the end tag may be left away), and how far up that reaches.
ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "tr": (frozenset(["tr", "caption", "colgroup"]), frozenset(["table"])),
    "td": (frozenset(["td", "th"]), frozenset(["table", "tr"])),
    "th": (frozenset(["td", "th"]), frozenset(["table", "tr"])),
    "thead": (PARTS_OF_TABLE, frozenset(["table"])),
    "tbody": (PARTS_OF_TABLE, frozenset(["table"])),
    "tfoot": (PARTS_OF_TABLE, frozenset(["table"])),
    "option": (frozenset(["option"]), frozenset(["select"])),
}
ENDS_PARAGRAPH = named(
    "address article aside blockquote center details dialog div dl dd dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section table ul"
)
AROUND_PARAGRAPH = frozenset(["td", "th", "caption", "button", "table"])
OF_HEAD = named("html head title meta link base script style noscript template")
WALLS = frozenset(["td", "th", "caption"])  # an end tag inside a cell closes nothing outside it, but for the table's
OF_TABLES = named("table tbody thead tfoot tr td th caption html body")

TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<rest>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?)*+)>"
)
PLAIN_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<rest>[^>]*+)>")
ATTRIBUTE = re.compile(
    r"(?P<name>[^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"(?P<two>[^\"]*+)\"|'(?P<one>[^']*+)'|(?P<bare>[^\s>]*+)))?"
)


@dataclass(eq=False, slots=True)
class Element:
    """One element of a page. ``size`` counts the letters of the words in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)
    size: int = 0
    parent: "Element | None" = field(default=None, repr=False)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def __iter__(self) -> Iterator["Element"]:
        """The element and all those inside it, in the order of the page."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def above(self) -> Iterator["Element"]:
        """The elements around this one, nearest first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def words(self, most: int = 1000) -> str:
        """The words inside, up to about ``most`` letters."""
        found: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting and most > 0:
            one = waiting.pop()
            if isinstance(one, str):
                found.append(one[:most])
                most -= len(one)
            else:
                waiting += reversed(one.children)
        return " ".join(" ".join(found).split())


def tree(markup: str) -> Element:
    """The page's elements under one root."""
    building = _Building()
    place = 0
    while place < len(markup):
        start = markup.find("<", place)
        building.say(markup[place : start if start >= 0 else len(markup)])
        if start < 0:
            break
        place = _tag(markup, start, building)
    building.close_all()
    return building.root


def _letter(markup: str, place: int) -> bool:
    return markup[place : place + 1].isascii() and markup[place : place + 1].isalpha()


def _tag(markup: str, start: int, building: "_Building") -> int:
    """Read what begins with ``<`` at ``start``; the place after it."""
    if markup.startswith("<!--", start):
        end = markup.find("-->", start + 4)
        return len(markup) if end < 0 else end + 3
    if markup.startswith(("<!", "<?"), start) or (markup.startswith("</", start) and not _letter(markup, start + 2)):
        end = markup.find(">", start)
        return len(markup) if end < 0 else end + 1
    match = building.pattern.match(markup, start)
    if match is None and (_letter(markup, start + 1) or markup.startswith("</", start)):
        building.pattern = PLAIN_TAG  # a quote is never closed: from here a tag ends at its first >
        match = PLAIN_TAG.match(markup, start)
    if match is None:
        is_tag = _letter(markup, start + 1) or markup.startswith("</", start)  # that never ends: no > is left
        building.say("<" if not is_tag else markup[start:] if " " in markup[start:] else "")
        return len(markup) if is_tag else start + 1
    name = match["name"].lower()
    if match["end"]:
        building.close(name)
        return match.end()
    building.open(name, match["rest"])
    if name not in RAW:
        return match.end()
    over = re.compile(rf"</{name}(?=[\s/>])", re.I).search(markup, match.end())
    end = over.start() if over else len(markup)
    building.say_raw(markup[match.end() : end], plain=name in ("title", "textarea"))
    return end


class _Building:
    """The tree as far as it is built: the elements still open, outermost first."""

    def __init__(self) -> None:
        self.root = Element("-root")
        self.stack = [self.root]
        self.open_names: Counter[str] = Counter()
        self.pattern = TAG
        self.count = 0

    def say(self, words: str) -> None:
        if words:
            self.say_raw(words, plain=True)

    def say_raw(self, words: str, *, plain: bool) -> None:
        words = unescape(words) if plain else words
        if words:
            self.stack[-1].children.append(words)
            self.stack[-1].size += len("".join(words.split()))

    def open(self, name: str, rest: str) -> None:
        if name in LOOKS_ONLY and "style" not in rest and "class" not in rest:
            return
        if name not in OF_HEAD:
            self.end(frozenset(["head"]), frozenset())
        if name in ENDS:
            self.end(*ENDS[name])
        if name in ENDS_PARAGRAPH:
            self.end(frozenset(["p"]), AROUND_PARAGRAPH)
        if name in ("html", "body") and self.open_names[name]:
            return
        element = Element(name, _attributes(rest))
        if name not in VOID and len(self.stack) > DEEPEST:
            return
        self.count += 1
        if self.count > MOST:
            raise UnreadableSource(TOO_MANY)
        element.parent = self.stack[-1]
        self.stack[-1].children.append(element)
        if name not in VOID:
            self.stack.append(element)
            self.open_names[name] += 1

    def end(self, ended: frozenset[str], walls: frozenset[str]) -> None:
        """Close the nearest open one of ``ended``, with all inside it, unless a wall stands before it."""
        if not any(self.open_names[name] for name in ended):
            return
        for place in range(len(self.stack) - 1, 0, -1):
            if self.stack[place].tag in ended:
                self.close_from(place)
                return
            if self.stack[place].tag in walls:
                return

    def close(self, name: str) -> None:
        place = self._place_of(name)
        if place:
            self.close_from(place)
        elif name in ("br", "p"):  # as every browser does: an end without a beginning still parts the words
            self.open(name, "")
            self.close_from(self._place_of(name) or len(self.stack))

    def _place_of(self, name: str) -> int | None:
        """Where the element stands that an end tag closes."""
        for place in range(len(self.stack) - 1, 0, -1) if self.open_names[name] else ():
            if self.stack[place].tag == name:
                return place
            if self.stack[place].tag in WALLS and name not in OF_TABLES:
                return None
        return None

    def close_from(self, place: int) -> None:
        while len(self.stack) > place:
            closed = self.stack.pop()
            self.open_names[closed.tag] -= 1
            self.stack[-1].size += closed.size

    def close_all(self) -> None:
        self.close_from(1)


def _attributes(rest: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(rest):
        value = next((match[one] for one in ("two", "one", "bare") if match[one] is not None), "")
        found.setdefault(match["name"].lower(), unescape(value) if "&" in value else value)
    return found
