"""Numbered headings: every paragraph that may be one, by a number before, after, above or below its title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..vocabulary import attendance_words, date_words, line_words, title_words
from .lines import Line
from .titles import clean_title, run_in, short_line, shouted, title_like

OPENERS = ("text", "marker", "listed")  # kinds of paragraph that can end in a colon and open a list
TITLE_KINDS = ("text", "label", "banner", "close")
NUMBERS = (line_words.ITEM_NUMBER, line_words.ROMAN_NUMBER, line_words.GLUED_NUMBER)
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


@dataclass(frozen=True)
class Heading:
    """A paragraph (or a number and the paragraph under it) that names an item.

    ``cut`` is where the heading ends in a paragraph that goes on with the item's text, ``further`` where that text is
    to be parted again. ``starred`` is the mark of an exempt item; whether it is one is told from the whole document.
    """

    place: int
    count: int
    number: str | None
    title: str
    cut: int | None = None
    further: tuple[int, ...] = ()
    starred: bool = False
    exempt: bool = False
    paragraph: str | None = None
    schedule: str | None = None

    @property
    def after(self) -> int:
        return self.place + self.count


@dataclass(frozen=True)
class Candidate:
    """A heading that may be an item's: its number's form and values, and how it looks."""

    heading: Heading
    form: str
    values: tuple[int, ...]
    gap: bool
    alone: bool  # the number has a line of its own

    @property
    def looks(self) -> tuple[bool, bool]:
        return self.alone, shouted(self.heading.title)


def candidates(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Candidate]:
    """Every paragraph that starts with a number and could be an item's heading, and no clause of a list.

    One without a title starts with a sentence: it is an item only where its number is missing among the others.
    """
    found: list[Candidate] = []
    labels: list[str] = []  # of the list above
    opened = False
    for place, line in enumerate(paragraphs):
        clause = opened or (line.kind == "listed" and _goes_on(labels, line.label or ""))
        one = None if place in taken else _candidate(text, paragraphs, place, clause, taken)
        if one:
            found.append(one)
            one = one if one.heading.title else None
        labels = [*labels[-20:], line.label or ""] if line.kind == "listed" and not one and (clause or labels) else []
        opened = not one and (_bare_marker(line) or (line.kind in OPENERS and line.text.endswith((":", ":-", ": -"))))
    return found


def _goes_on(labels: Sequence[str], label: str) -> bool:
    """Is this label the next in the list above? ``3.`` after ``2.`` is, ``6.`` after ``2.`` or ``(c)`` is not."""
    same = [one for one in labels if _label_shape(one) == _label_shape(label)]
    if not re.search(r"\d", label):
        return bool(labels)
    digits = [int(digits) for digits in re.findall(r"\d+", label)]
    return bool(same) and digits[-1] == int(re.findall(r"\d+", same[-1])[-1]) + 1


@lru_cache(maxsize=256)  # a document has few labels, and each is compared with those above it
def _label_shape(label: str) -> str:
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "#", label))


def _bare_marker(line: Line) -> bool:
    """``RESOLVED that`` opens a list; ``RECEIVED.`` says all there is to say."""
    if line.kind != "marker" or line.text.endswith("."):
        return False
    return not re.search(r"\w", line.text.removeprefix(line.label or "").replace("that", ""))


def _candidate(text: str, paragraphs: Sequence[Line], place: int, clause: bool, taken: set[int]) -> Candidate | None:
    line = paragraphs[place]
    if line.kind == "number":
        return _number_above(paragraphs, place, taken)
    if clause or line.kind not in ("listed", "text", "close") or line_words.CONTENTS.search(line.text):
        return None
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    alone = line.gap and (below is None or below.gap)
    heading = _number_first(text, line, place, alone) or _number_last(line, place)
    return _with_second_line(_as_candidate(heading, line), paragraphs) if heading else None


def _number_above(paragraphs: Sequence[Line], place: int, taken: set[int]) -> Candidate | None:
    """``26.`` on a line of its own, the title below it; or ``PLA147/14`` below a title in capitals."""
    above = paragraphs[place - 1] if place and place - 1 not in taken else None
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    line, printed, count = paragraphs[place], None, 2
    if below and below.kind == "number" and below.text.startswith(f"{bare(line.text)}."):  # 2. and 2.1, then the title
        below, count = (paragraphs[place + 2] if place + 2 < len(paragraphs) else None), 3
    title = _title_of(below.text) if below and below.kind in TITLE_KINDS else None
    if below and not title and _is_a_members_name(below, paragraphs[place + count : place + count + 1]):
        title = clean_title(below.text)
    if title:
        heading = Heading(place, count, bare(line.text), title)
        printed = below
    if above and _is_title_above(above, line) and not (printed and shouted(printed.text)):
        heading = Heading(place - 1, 2, bare(line.text), clean_title(above.text))
        printed = above
    if printed is None:
        return None
    heading = replace(heading, starred="*" in line.text[:1] + printed.text[:1])
    one = _as_candidate(heading, line)
    return _with_second_line(one, paragraphs) if printed is below else one


def _title_of(printed: str) -> str | None:
    """The title these words are; a semicolon may stand before the mark of a document."""
    if line_words.DOCUMENT_MARK.search(printed):
        printed = line_words.DOCUMENT_MARK.sub("", printed).rstrip(" ;")
    return clean_title(printed) if title_like(printed) else None


def _is_a_members_name(line: Line, below: Sequence[Line]) -> bool:
    """Between a number and ``Minutes:`` a member's name alone is the matter: his illness, or her retirement."""
    labelled = bool(below) and below[0].kind == "label" and below[0].label in ("minutes", "decision", "documents")
    return labelled and line.kind == "text" and title_words.MEMBER_ALONE.fullmatch(line.text) is not None


def _is_title_above(above: Line, line: Line) -> bool:
    return above.kind == "text" and _sure(bare(line.text)) and shouted(above.text) and title_like(above.text)


def _number_first(text: str, line: Line, place: int, alone: bool) -> Heading | None:
    first = next((match for pattern in NUMBERS if (match := pattern.match(line.text))), None)
    if not first or _counts_no_items(line, line.text[first.end() :]):
        return None
    title = line.text[first.end() :]
    agenda = line_words.AGENDA_NUMBER.match(title) if _sure(first["number"]) else None
    title = title[agenda.end() :] if agenda else title
    heading = Heading(place, 1, bare(first["number"]), clean_title(title), starred="*" in line.text[:1] + title[:1])
    second = title_words.RUN_IN_NUMBER.match(title) or title_words.RUN_IN_NAMES.match(title)
    second = second or (title_words.RUN_IN_LOST.match(title) if title.startswith("To ") else None)
    if (
        "|" not in title
        and not second
        and (title_like(title) or (alone and _sure(first["number"]) and short_line(title)))
    ):
        return heading
    end = second.end() if second else run_in(title) or _end_of_words(title, heading.number or "")
    if not end and "|" in title:
        return None
    cut = _offset(text, line, len(line.text) - len(title) + end)
    return replace(heading, title=clean_title(title[:end].rstrip(" -–—:|./…,")), cut=cut)


def _counts_no_items(line: Line, title: str) -> bool:
    """A date, a count of the public, or the number of a payment's cheque."""
    if line_words.LONG_NUMBER.match(line.text):
        return bool(title_words.AMOUNT.search(title)) or not (line.gap or shouted(title))
    if date_words.DATE.match(line.text) and not line_words.DATED_NUMBER.match(line.text):
        return True
    return attendance_words.PUBLIC_COUNT.match(line.text) is not None


def _end_of_words(title: str, number: str) -> int:
    """Where a title ends that no colon parts from its text; beside a plain number only before a decision."""
    motion = title_words.RUN_IN_MOTION.match(title)
    long_number = re.search(r"\d[/_-]\d", number)
    match = motion if motion and (motion["marker"] or long_number) else None
    match = match or (title_words.RUN_IN_VERB.match(title) if long_number else None)
    return match.end() if match and title_like(match["title"]) else 0


def _sure(number: str) -> bool:
    """``19/11`` and ``C/387`` number no paragraphs and no clauses, as ``19`` and ``4.2`` do."""
    return "/" in number or number[:1].isalpha()


def _offset(text: str, line: Line, folded: int) -> int:
    """Where in the source the ``folded``-th character of a paragraph's folded words is."""
    wanted = len("".join(line.text[:folded].split()))
    place = line.span[0]
    while wanted or text[place].isspace():
        wanted -= not text[place].isspace()
        place += 1
    return place


def _number_last(line: Line, place: int) -> Heading | None:
    last = line_words.NUMBER_LAST.search(line.text) if line.text[-1] in "0123456789)" else None
    if not last or not title_like(line.text[: last.start()]):
        return None
    title = line.text[: last.start()]
    return Heading(place, 1, last["number"], clean_title(title), starred=title.startswith("*"))


def _as_candidate(heading: Heading, line: Line) -> Candidate:
    number = heading.number or ""
    if re.fullmatch(r"[IVXL]+", number):
        return Candidate(heading, "roman", (_roman(number),), line.gap, False)
    values = tuple(int(digits) for digits in re.findall(r"\d+", number))
    if re.search(r"\d[a-z]$" if line.kind != "number" else r"\d[A-Za-z]$", number):  # 25a is the first part of 25
        values = (*values, ord(number[-1].lower()) - ord("a") + 1)
        number = f"{number[:-1]}§"
    suffixed = re.search(r"\d[A-Z]$", number)
    form = re.sub(r"\d+", "#", number[:-1] if suffixed else number)
    form = f"({form})" if line.text.lstrip("* ").startswith("(") else form
    form = f"{form}," if re.match(r"\d{1,4},", line.text) else form
    form = f"item {form}" if line_words.CALLED_ITEM.match(line.text) else form  # Item 4 counts on from no 3.
    return Candidate(heading, form, values, line.gap, line.kind == "number")


def _roman(number: str) -> int:
    """``XIV`` is 14; what is not written as a number is 0."""
    total = 0
    for letter, following in zip(number, [*number[1:], ""], strict=True):
        value = ROMAN[letter]
        total += -value if following and ROMAN[following] > value else value
    return total


def _with_second_line(one: Candidate, paragraphs: Sequence[Line]) -> Candidate:
    """A title in capitals that its page's width broke over two lines."""
    last = paragraphs[one.heading.after - 1]
    following = paragraphs[one.heading.after] if one.heading.after < len(paragraphs) else None
    heading = one.heading
    if following is None or heading.cut or following.gap or following.kind != "text" or not shouted(following.text):
        return one
    if not shouted(heading.title) or following.number != last.last + 1 or len(heading.title) < 25:
        return one
    if not last.text.endswith(heading.title):  # a colon, or a document's mark, stands between the two
        return one
    longer = clean_title(f"{heading.title} {following.text}")
    return replace(one, heading=replace(heading, count=heading.count + 1, title=longer))


def bare(number: str) -> str:
    number = re.sub(r"^(?:agenda\s+)?item\s+(?:no\.?\s*)?", "", number.strip("* "), flags=re.I)
    return number.strip("(). :*")
