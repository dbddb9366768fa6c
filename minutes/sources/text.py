"""A document's text as it is kept for ever."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


class UnreadableSource(Exception):
    """A document that cannot be read; its message is a plain sentence that says what to do instead."""


@dataclass(frozen=True)
class LeftOut:
    """Something a reader did not carry into the text: what it was, how often, and an example of it."""

    what: str
    count: int
    example: str


@dataclass(frozen=True)
class SourceText:
    """The text of one document, with ``\\n`` line ends; every span of every fact counts characters of ``text``.

    ``sha256`` is the hexadecimal digest of ``text`` in UTF-8; the same words pasted or uploaded have the same digest.
    """

    text: str
    sha256: str
    media_type: str
    left_out: tuple[LeftOut, ...] = ()


# Carriage returns, Word's soft break, a page break, NEL, and Unicode's own line and paragraph ends.
LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")

# Characters nobody sees: they can reverse or hide words on the page, and they keep equal words from being equal.
UNSEEN = (
    ("text direction marks", re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")),
    ("zero-width characters", re.compile("[\u200b-\u200d\u2060\ufeff]")),
    ("soft hyphens", re.compile("\u00ad")),
    ("control characters", re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")),
    ("broken characters", re.compile("[\ud800-\udfff]")),
)

EMPTY = "There is no text in this document. Copy the words of the minutes and paste them."
HAS_NUL = "This text holds NUL characters, which no minutes contain. Copy the words of the minutes and paste them."


def from_str(words: str, media_type: str = "text/plain", *, left_out: Iterable[LeftOut] = ()) -> SourceText:
    """The text to keep: line ends folded, unseen characters taken out and listed, everything else untouched.

    ``left_out`` is what the reader of a page or a file did not carry over; it is listed first.
    """
    if "\0" in words:
        raise UnreadableSource(HAS_NUL)
    text = LINE_END.sub("\n", words)
    left_out = (*left_out, *_unseen_in(text))
    text = without_unseen(text)
    if not text.strip():
        raise UnreadableSource(EMPTY)
    return SourceText(text, hashlib.sha256(text.encode("utf-8")).hexdigest(), media_type, left_out)


def without_unseen(text: str) -> str:
    """The text without characters nobody sees, which could make a name or an amount read otherwise than it is."""
    for _, pattern in UNSEEN:
        text = pattern.sub("", text)
    return text


def _unseen_in(text: str) -> Iterator[LeftOut]:
    for what, pattern in UNSEEN:
        places = [match.start() for match in pattern.finditer(text)]
        if places:
            yield LeftOut(what, len(places), _shown(text, places[0]))


def _shown(text: str, place: int) -> str:
    """The unseen character by its code, with a few of the words around it, so that a person can find it."""
    before = text[max(0, place - 15) : place].split("\n")[-1]
    after = text[place + 1 : place + 16].split("\n")[0]
    return f"{_seen_only(before)}[U+{ord(text[place]):04X}]{_seen_only(after)}"


def _seen_only(text: str) -> str:
    for _, pattern in UNSEEN:
        text = pattern.sub("", text)
    return text
