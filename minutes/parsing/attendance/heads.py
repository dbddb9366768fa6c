"""The words over a list of people, and what they say of those under them."""

import re
from dataclasses import dataclass

from ..layout.lines import Line, fold
from ..names import people
from ..vocabulary import attendance_words, person_words
from .covered import covers

WHOLE = 0.9  # of the letters after a bare ``Apologies`` that must be names
LONGEST_HEAD = 120  # characters, more than the patterns read, in which a head that ends in a mark has it


@dataclass(frozen=True)
class Head:
    """The words over a list (``Apologies:``): the status they give, and where the names after them start."""

    status: str
    words: str
    end: int


def head_of(text: str, line: Line) -> Head | None:
    """The attendance heading this line is or starts with, if any."""
    if line.kind not in ("text", "listed"):
        return None
    start, end = (line.body if line.kind == "listed" else line.span[0]), line.span[1]
    return heading_at(text, start, end)


def heading_at(text: str, start: int, end: int) -> Head | None:
    """The attendance heading that ``text[start:end]`` starts with."""
    return _spaced(text, start, end) or _usual(text, start, end) or _longer(text, start, end) or _bare(text, start, end)


def _spaced(text: str, start: int, end: int) -> Head | None:
    """``P r e s e n t :``, ``I n  a t t e n d a n c e :``: a letter, a space; two spaces part the words."""
    apart = text[start + 1 : start + 2].isspace()  # asked of every paragraph, and seldom so
    spaced = attendance_words.SPACED_CAPITALS.match(text, start, end) if apart else None
    if not spaced:
        return None
    printed = spaced.group().rstrip(": ")
    words = " ".join("".join(word.split()) for word in re.split(r"\s{2,}", printed))
    usual = attendance_words.ATTENDANCE_HEAD.fullmatch(words)
    return Head(_status(usual), words, spaced.end()) if usual else None


def _bare(text: str, start: int, end: int) -> Head | None:
    """``Apologies Ann Lee, Bo Moss and Kit Orr``: the word, then names without a mark or a title between."""
    if text[start : start + 1].casefold() not in attendance_words.BARE_FIRST:
        return None
    match = attendance_words.BARE_HEAD.match(text, start, end)
    if match is None or not covers(text, (match.end(), end), people(text, match.end(), end), WHOLE):
        return None
    usual = attendance_words.ATTENDANCE_HEAD.fullmatch(fold(match["words"]))
    return Head(_status(usual), fold(match["words"]), match.end()) if usual else None


def _usual(text: str, start: int, end: int) -> Head | None:
    slash = text.find("/", start, min(end, start + LONGEST_HEAD)) != -1
    bilingual = attendance_words.BILINGUAL.match(text, start, end) if slash else None
    match = attendance_words.ATTENDANCE_HEAD.match(text, bilingual.end() if bilingual else start, end)
    if not match:
        return None
    words = fold(text[start : match.start("end")]).strip(" :;-–—|")
    plural = person_words.PLURAL_HONORIFIC.fullmatch(words)
    return Head(_status(match), words, start if plural and match.end() < end else match.end())


def _longer(text: str, start: int, end: int) -> Head | None:
    """``Members attending in accordance with Standing Order 8:-``: told by its stems."""
    colon = text.find(":", start, min(end, start + LONGEST_HEAD)) != -1
    match = attendance_words.OPEN_HEAD.match(text, start, end) if colon else None
    words = fold(match["words"]) if match else ""
    if not match or len(words.split()) > 14 or person_words.NAMED_FIRST.match(words):
        return None
    status = next((status for status, stem in attendance_words.STATUS_STEMS if stem.search(words)), None)
    if status is None or (status != "apologies" and _is_no_head(words)):
        return None
    return Head(status, words, match.end())


def _is_no_head(words: str) -> bool:
    return bool(attendance_words.NO_HEAD.search(words))


def _status(match: object) -> str:
    return next(status for place, (status, _) in enumerate(attendance_words.ATTENDANCE) if match[f"s{place}"])  # type: ignore[index]
