"""The numbers and bullets that a web page prints beside the items of its lists, though its words do not hold them."""

import re
from collections.abc import Callable

from ..list_numbers import BULLET, lettered, roman
from .elements import Element

COUNTED: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": lettered,
    "A": lambda value: lettered(value).upper(),
    "i": roman,
    "I": lambda value: roman(value).upper(),
}
STYLED = {"decimal": "1", "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A",
          "lower-roman": "i", "upper-roman": "I", "none": "none"}  # fmt: skip
LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?\b(decimal|(?:lower|upper)-(?:alpha|latin|roman)|none)\b", re.I)
PRINTED_NUMBER = re.compile(r"[(\[]?(?:[A-Za-z]{1,3}/)?[0-9]+(?:[./][0-9]+)*[.):\]]?|[(\[]?[A-Za-z]{1,5}[.):\]]")
OWN_NUMBER = re.compile(r"\s*\(?([0-9]{1,4}|[A-Za-z]{1,5})[.)]\s")


class WebList:
    """A list of the page, and the number its next item gets."""

    def __init__(self, element: Element) -> None:
        self.kind = _list_style(element) or ("1" if element.tag == "ol" else BULLET)
        self.step = -1 if "reversed" in element.attributes else 1
        count = sum(isinstance(child, Element) and child.tag == "li" for child in element.children)
        self.next = whole(element.get("start"), count if self.step < 0 else 1)

    def mark(self, item: Element) -> str:
        """What is printed before an item; nothing where its own words begin with the same number."""
        value = whole(item.get("value"), self.next)
        self.next = value + self.step
        kind = _list_style(item) or self.kind
        if kind not in COUNTED:
            return "" if kind == "none" else BULLET
        printed = COUNTED[kind](value)
        own = OWN_NUMBER.match(item.words(40))
        return "" if own and own[1].lower() == printed.lower() else f"{printed}."


def _list_style(element: Element) -> str:
    """How a list's items are marked, where it says so: 1, a, A, i, I, none, or a bullet; empty where it does not."""
    styled = LIST_STYLE.search(element.get("style"))
    if styled:
        return STYLED[styled[1].lower()]
    printed = element.get("type")
    return printed if printed in COUNTED else BULLET if printed else ""


def mark_of_word(printed: str) -> str:
    """The number that Word wrote beside a paragraph; its bullets are letters of fonts of signs."""
    return printed if PRINTED_NUMBER.fullmatch(printed) else BULLET


def whole(printed: str, otherwise: int) -> int:
    match = re.fullmatch(r"\s*(-?[0-9]{1,5})\s*", printed)
    return int(match[1]) if match else otherwise
