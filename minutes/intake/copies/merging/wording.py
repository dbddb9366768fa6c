"""Words as they are compared between two copies: case, ligatures, punctuation and line breaks aside. Pure."""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from datetime import date
from functools import lru_cache

TOKEN = re.compile(r"[^\W_]+|[£€$%]")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TAIL = re.compile(r"[^\w\s]+\Z")
CROPPED, AROUND = 90, 3  # characters that a question quotes; words it shows on each side of a difference


@lru_cache(maxsize=4096)  # a row's words are compared again and again
def fold(words):
    """The words as one line to compare: ``The  Chair's`` and ``THE CHAIR’S`` are the same."""
    return " ".join(tokens(words)) or " ".join((words or "").split())


def tokens(words):
    return [plain(match[0]) for match in TOKEN.finditer(words or "")]


def plain(token):
    return token.lower() if token.isascii() else unicodedata.normalize("NFKC", token).casefold()


def likeness(one, other):
    """How much of two bags of words is the same, from 0 to 1."""
    shared = sum(min(count, other[word]) for word, count in one.items() if word in other)
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def bag(words):
    return Counter(tokens(words))


class Copy:
    """A copy's text, in which words can be found again however its lines are broken."""

    def __init__(self, text):
        self.text = text
        found = list(TOKEN.finditer(text))
        self.places = [match.span() for match in found]
        self.folded, self.starts = " ", []
        pieces, at = [], 1
        for match in found:
            token = plain(match[0])
            pieces.append(token)
            self.starts.append(at)
            at += len(token) + 1
        self.folded = f" {' '.join(pieces)} "
        self.lines = Counter(filter(None, map(fold, text.splitlines())))

    def words(self, span):
        return self.text[span[0] : span[1]] if span else ""

    def lines_around(self, span):
        """The whole lines in which the words at a span stand."""
        start = self.text.rfind("\n", 0, span[0]) + 1
        end = self.text.find("\n", max(span[1] - 1, start))
        return self.text[start : end if end >= 0 else len(self.text)]

    def holds(self, words):
        """Whether the words stand here: as lines of their own or, when they are more than a few, anywhere."""
        folded = fold(words)
        return bool(folded) and (folded in self.lines or (folded.count(" ") >= 5 and f" {folded} " in self.folded))

    def spans_of(self, words):
        """Every place where the words stand, in order."""
        folded = fold(words)
        if not TOKEN.search(words):
            return []
        needle, spans, at = f" {folded} ", [], 0
        while (at := self.folded.find(needle, at)) >= 0:
            first = bisect_left(self.starts, at + 1)
            last = bisect_left(self.starts, at + len(needle) - 1) - 1
            spans.append(self.span_of(words, self.places[first][0], self.places[last][1]))
            at += len(needle) - 1
        return spans

    def span_of(self, words, start, end):
        """The span of words whose first and last were found: to the letter where they stand so, whatever they begin
        and end with."""
        whole = start - TOKEN.search(words).start()
        if whole >= 0 and self.text.startswith(words, whole):
            return [whole, whole + len(words)]
        return [start, self.closed(end, words)]

    def closed(self, end, words):
        """The end of found words with the bracket or stop that they end with, where it stands here too."""
        tail = TAIL.search(words.rstrip())
        return end + len(tail[0]) if tail and self.text.startswith(tail[0], end) else end


def found_again(span, earlier, later):
    """Where the words at a span of the earlier copy stand in the later one: the one place or, of as many in both, the
    place in the same order; None where that is not certain."""
    if not span:
        return None
    spans, before = later.spans_of(earlier.words(span)), None
    if len(spans) > 1:
        before = earlier.spans_of(earlier.words(span))
    if len(spans) == 1:
        return spans[0]
    if before and len(before) == len(spans):
        return next((there for here, there in zip(before, spans, strict=True) if here[0] == span[0]), None)
    return None


def shown(value):
    """A value of a fact in a question's words."""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return day_in_words(value) if DAY.fullmatch(str(value)) else str(value)


def day_in_words(day):
    try:
        return f"{date.fromisoformat(day):%-d %B %Y}"
    except ValueError:
        return day


def apart(one, other):
    """Two long wordings, each cut to where they differ."""
    left, right = one.split(), other.split()
    start = alike_so_far(left, right)
    end = alike_so_far(left[start:][::-1], right[start:][::-1])
    return tuple(cut(words, start, len(words) - end) for words in (left, right))


def alike_so_far(left, right):
    """How many words the two begin with in common."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def cut(words, start, end):
    """The words from start to end with a few around them, and an ellipsis for what is left out."""
    first, last = max(start - AROUND, 0), min(end + AROUND, len(words))
    said = " ".join(words[first:last])
    said = f"{'…' if first else ''}{said}{'…' if last < len(words) else ''}"
    return crop(said)


def crop(words):
    words = " ".join(words.split())
    return words if len(words) <= CROPPED else words[: CROPPED - 1].rstrip() + "…"
