"""The lexer: a text as lines that know what they look like on their own, and the paragraphs they make.

What later stages may count on: a line's ``span`` has no white space at its ends; ``text`` is ``span``'s words with
white space folded; every character of the text that is not white space is in exactly one line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from ..found import Span
from ..vocabulary import attendance_words, date_words, decision_words, line_words, person_words, vote_words
from . import cues

LONGEST_BANNER = 90  # characters: what stands at the top of a page, and a number on a line of its own
LONGEST_READ = 10_000  # characters; what is longer is no paragraph of minutes, and is kept but not read


@dataclass(slots=True)  # frozen would take thrice as long to make, and there are thousands
class Line:
    """One printed line or, once ``joined``, one paragraph.

    ``kind``: banner, label, marker, listed, number, close, furniture, long or text. ``label`` is the list label
    (``a)``) of a listed line, the printed number of a number line, and what a label line announces (``reasons``).
    ``body`` is where the words after the label start. ``gap`` tells of an empty line above, ``indent`` of the columns
    before the first word, ``last`` the number of the last line in a paragraph.
    """

    kind: str
    span: Span
    number: int
    text: str
    label: str | None = None
    body: int = 0
    gap: bool = False
    indent: int = 0
    last: int = 0
    _cues: int = field(default=0, init=False, repr=False, compare=False)  # told when first asked for

    @property
    def rest(self) -> Span:
        """The span of the words after the label."""
        return (self.body, self.span[1])

    def has(self, cue: int) -> bool:
        """Has the line one of the words of a cue? Asked before a pattern is searched for, which costs far more."""
        seen = self._cues or self._look()
        if seen & cue:
            return True
        return bool(seen & cue << cues.MAYBE) and self.says(*cues.STEMS[cue])

    def may_have(self, several: int) -> bool:
        """May the line have one of several cues? Asked once, before each of them is."""
        return bool((self._cues or self._look()) & (several | several << cues.MAYBE))

    def _look(self) -> int:
        self._cues = cues.LOOKED | cues.of_words(self.text.lower())
        return self._cues

    def says(self, *stems: str) -> bool:
        """Has the line one of these words in it? For those that few paragraphs are asked for, and are no cue."""
        words = self.text.lower()
        for stem in stems:  # noqa: SIM110  asked a thousand times in a long document
            if stem in words:
                return True
        return False

    def __str__(self) -> str:
        start, end = self.span
        return f"{self.number:5} {start:7}-{end:<7} {self.kind:10} {self.label or '':12} {self.text}"


def fold(text: str) -> str:
    """Words with one kind of white space between them."""
    if text.isprintable() and "  " not in text:  # no white space but a space, and nowhere two of them
        return text.strip(" ")
    return " ".join(text.split())


def lex(text: str) -> tuple[Line, ...]:
    """Every line of the text that has words on it."""
    lines, place, gap = [], 0, True
    for number, printed in enumerate(text.split("\n"), 1):
        words = printed.strip()
        if words:
            for start, end in _columns(printed, words):
                lines.append(_line(text, (place + start, place + end), number, gap, start))
        gap = not words
        place += len(printed) + 1
    return tuple(lines)


def _columns(printed: str, words: str) -> Sequence[Span]:
    """The words of a printed line; a very wide gap in it parts two columns, which are read one after the other."""
    if "  " not in words and words.isprintable():  # one space at most between words: no gap to look for
        start = printed.index(words[0])
        return ((start, start + len(words)),)
    return tuple(_parted(printed))


def _parted(printed: str) -> Iterator[Span]:
    start = 0
    for match in line_words.WIDE_GAP.finditer(printed):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < len(printed):
        yield start, len(printed)


def _line(text: str, span: Span, number: int, gap: bool = False, indent: int = 0) -> Line:
    start, end = span
    folded = fold(text[start:end])
    kind = _alone(folded) if end - start <= LONGEST_READ else "long"
    kind, label, body = (kind, None, start) if kind else _labelled(text, span, folded)
    return Line(kind, span, number, folded, label, body, gap, indent, number)


def _alone(folded: str) -> str | None:
    """What a line is that is known by the whole of it: furniture, a banner or the close."""
    first, last = folded[0], folded[-1]
    if _may_be_furniture(folded) and line_words.FURNITURE.fullmatch(folded):
        return "furniture"
    if line_words.PATH in folded and len(folded) < 200:
        return "furniture"
    if (
        len(folded) < LONGEST_BANNER
        and first in line_words.BANNER_FIRST
        and last != ":"
        and line_words.BANNER.fullmatch(folded.rstrip(":| "))
    ):
        return "banner"
    if first in line_words.CLOSE_FIRST and _may_close(folded) and line_words.CLOSE.fullmatch(folded):
        return "close"
    return None


def _may_be_furniture(folded: str) -> bool:
    """Asked first, as what follows is: few lines are, and most patterns begin with a choice."""
    if folded[0] in line_words.FURNITURE_FIRST or folded[:4].lower() in line_words.FURNITURE_WORDS:
        return True
    return folded[-1].isdecimal() and "page" in folded.lower()


def _may_close(folded: str) -> bool:
    words = folded.lower()
    return "meeting" in words or "business" in words or "sign" in words


def _labelled(text: str, span: Span, folded: str) -> tuple[str, str | None, int]:
    """The line's kind, label and where its words begin, by what it opens with."""
    start, end = span
    first = folded[0]
    marker = decision_words.MARKER.match(text, start, end) if first in decision_words.MARKER_FIRST else None
    if marker and not line_words.LABEL.fullmatch(folded):
        return "marker", fold(marker["marker"]), marker.end()
    label = line_words.LABEL.match(text, start, end) if _may_be_label(folded) else None
    if label:
        kind = label.lastgroup if label.lastgroup != "end" else next(k for k, _ in line_words.LABEL_WORDS if label[k])
        if kind and (kind not in ("decision", "minutes") or label.end() == end):
            return "label", kind, _next_word(text, label.end(), end)
    if end - start < LONGEST_BANNER and line_words.NUMBER_ALONE.fullmatch(folded):
        return "number", folded, end
    listed = line_words.LIST_LABEL.match(text, start, end) if _may_be_listed(folded) else None
    if listed and not _is_a_date_or_amount(text, start, end):
        return "listed", listed["label"], listed.end()
    return "text", None, start


def _may_be_label(folded: str) -> bool:
    """A label ends with a mark, or is all of a short line."""
    return len(folded) < LONGEST_BANNER or line_words.LABEL_MARK.search(folded) is not None


def _may_be_listed(folded: str) -> bool:
    """A list's letter has its stop or bracket within a few characters; numbers and bullets stand alone."""
    head = folded[1:7]
    return not folded[0].isalpha() or "." in head or ":" in head or ")" in head


def _is_a_date_or_amount(text: str, start: int, end: int) -> bool:
    """``6 Residents`` is no list, nor ``25 July 2022 Extraordinary Meeting``, nor ``2 or 3 months``."""
    return (text[start].isalnum() or text[start] == "(") and bool(
        date_words.DATE.match(text, start, end)
        or date_words.TIME.match(text, start, end)
        or attendance_words.PUBLIC_COUNT.match(text, start, end)
        or vote_words.COUNT_FIRST.match(text, start, end)
    )


def _next_word(text: str, place: int, end: int) -> int:
    while place < end and text[place].isspace():
        place += 1
    return place


def split(text: str, paragraph: Line, cut: int) -> list[Line]:
    """A paragraph as two: the words before ``cut``, and those after it as they look on their own."""
    end = cut
    while end > paragraph.span[0] and text[end - 1].isspace():
        end -= 1
    before = replace(paragraph, span=(paragraph.span[0], end), text=fold(text[paragraph.span[0] : end]))
    after = _line(text, (cut, paragraph.span[1]), paragraph.last)
    return [before, replace(after, last=paragraph.last, indent=paragraph.indent)]


def joined(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines as paragraphs: a line broken by the page's width goes on in the next one."""
    width = _wrap_width(lines)
    paragraphs: list[list[Line]] = []
    for place, line in enumerate(lines):
        if paragraphs and _goes_on(paragraphs[-1][0], lines[place - 1], line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return tuple(_paragraph(text, parts) for parts in paragraphs)


def _paragraph(text: str, parts: Sequence[Line]) -> Line:
    """The lines of one paragraph as one."""
    first, last = parts[0], parts[-1]
    if last is first:
        return first
    span = (first.span[0], last.span[1])
    kind = "long" if span[1] - span[0] > LONGEST_READ else first.kind
    words = fold(text[slice(*span)])
    return Line(kind, span, first.number, words, first.label, first.body, first.gap, first.indent, last.last)


def _wrap_width(lines: Sequence[Line]) -> int:
    """The page's width in characters where lines are broken to fit one, else 0."""
    lengths = sorted(len(line.text) for line in lines if line.kind in ("text", "listed"))
    if len(lengths) < 8 or lengths[-1] > 130:
        return 0
    width = lengths[-1]
    full = sum(length > 0.75 * width for length in lengths)
    if width < 50 or full < 0.15 * len(lengths):
        return 0
    return width if full >= 0.3 * len(lengths) or _mostly_full(lines, width) else 0


def _mostly_full(lines: Sequence[Line], width: int) -> bool:
    """Are the lines with text right below them mostly as long as the page is wide?"""
    above = [
        len(line.text)
        for line, below in pairwise(lines)
        if below.kind == "text" and not below.gap and below.number == line.number + 1
    ]
    return 2 * sum(length > 0.75 * width for length in above) >= len(above) > 0


def _goes_on(paragraph: Line, above: Line, line: Line, width: int) -> bool:
    """Is this line the rest of the paragraph above it, of which ``above`` is the last line so far?"""
    length = len(above.text)
    if line.gap or line.number != above.last + 1 or line.kind != "text":
        return False
    if paragraph.kind not in ("text", "listed", "marker", "label") or above.text.endswith(":"):
        return False
    if (length < 45 or "," not in above.text) and _named_both(line, above):
        return False  # a list of names, one a line
    if _starts_anew(above, line):
        return False
    if line.text[0].islower() or line_words.UNFINISHED.search(above.text):
        return True
    return bool(width) and length > 0.75 * width


def _named_both(line: Line, above: Line) -> bool:
    return bool(person_words.HONORIFIC.match(line.text) and person_words.HONORIFIC.match(above.text))


def _starts_anew(above: Line, line: Line) -> bool:
    """Capitals below a sentence, a sentence below capitals, and ``Officers present: …`` go on from nothing."""
    if line.text[0].islower():
        return False
    if _shouted(line.text) != _shouted(above.text) and min(len(line.text), len(above.text)) > 3:
        return not line_words.UNFINISHED.search(above.text)
    head = attendance_words.ATTENDANCE_HEAD.match(line.text)
    return bool(head and head["end"].strip().startswith(":"))


def _shouted(words: str) -> bool:
    return words.isupper() and any(letter.isalpha() for letter in words)
