"""Attendance told in sentences: apologies, substitutes, and who came late or left."""

from collections.abc import Iterator, Sequence

from .attendance import head_of, lists_people, named, office_label, read_list, rows
from .dates import find_time
from .found import FoundAttendee, FoundItem, FoundMovement, Span
from .lines import Line, fold
from .names import read_person
from .vocabulary import attendance_words, line_words, title_words


def read_sentences(text: str, paragraphs: Sequence[Line]) -> Iterator[FoundAttendee]:
    """Apologies and substitutes told in sentences."""
    for line in paragraphs:
        if line.kind not in ("text", "listed", "label"):
            continue
        if line.says("apolog"):
            yield from _apologies_in(text, line)
        if line.says("substitut"):
            yield from _substitutes_in(text, line)


def _apologies_in(text: str, line: Line) -> Iterator[FoundAttendee]:
    for match in attendance_words.APOLOGIES_FROM.finditer(text, *line.span):
        if not match["late"]:
            yield from _apologies(text, (match.end(), _sentence_end(text, match.end(), line.span[1])))


def _substitutes_in(text: str, line: Line) -> Iterator[FoundAttendee]:
    for match in attendance_words.SUBSTITUTION.finditer(text, *line.span):
        person = read_person(text, *match.span("name"))
        if person and person.name:
            yield FoundAttendee(
                person.span, person.name, person.honorific, None, None, "substitute", named(match["for"])
            )


def _sentence_end(text: str, start: int, end: int) -> int:
    """Where the list of names in a sentence ends; the full stop of an initial or ``Dr.`` ends nothing."""
    for place in range(start, end):
        if text[place] == "." and (place + 1 == end or text[place + 1].isspace()):
            word = text[max(start, place - 12) : place].split()
            if word and len(word[-1]) > 1 and word[-1] not in ("Dr", "Mr", "Mrs", "Ms", "Cllr", "Rev", "Prof", "St"):
                return place
    return end


def _apologies(text: str, span: Span) -> Iterator[FoundAttendee]:
    """``Councillors A, B and from substitute members Councillors C and D``, with a group where the text names one."""
    group = None
    for start, end in _runs(text, span):
        named = attendance_words.FORMER_GROUP.match(text, start, end)
        if named:
            group = fold(named["group"])
            start = named.end()
        for row in rows(text, (start, end), "apologies", group):
            yield row
            yield from _substitutes_beside(text, row)


def _runs(text: str, span: Span) -> Iterator[Span]:
    """A list of apologies cut where ``and from`` starts another group."""
    start = span[0]
    for match in attendance_words.AND_FROM.finditer(text, *span):
        yield start, match.start()
        start = match.end()
    yield start, span[1]


def _substitutes_beside(text: str, row: FoundAttendee) -> Iterator[FoundAttendee]:
    """``Jo Dane (Bo Moss was in attendance as a substitute)``."""
    opening = text.find("(", *row.span)
    match = opening >= 0 and attendance_words.SUBSTITUTED_BY.fullmatch(text[opening + 1 : row.span[1]].rstrip(") "))
    if match:
        person = read_person(text, opening + 1, opening + 1 + match.end("name"))
        if person and person.name:
            yield FoundAttendee(person.span, person.name, person.honorific, None, None, "substitute", row.name)


def read_apologies_item(text: str, paragraphs: Sequence[Line]) -> Iterator[FoundAttendee]:
    """Under an item called Apologies: bare names, and ``Councillor Lee sent his apologies``."""
    for line in paragraphs:
        told = line.kind in ("text", "listed") and line.says("apolog")
        sent = attendance_words.SENT_APOLOGIES.search(text, *line.span) if told else None
        if sent:
            yield from rows(text, _after_number(text, sent.span("names")), "apologies", None)
        elif lists_people(text, line) and not title_words.FINITE_VERB.search(line.text):
            yield from rows(text, line.rest, "apologies", None)


def _after_number(text: str, span: Span) -> Span:
    label = line_words.LIST_LABEL.match(text, *span)
    return (label.end() if label else span[0], span[1])


def movements(text: str, paragraphs: Sequence[Line], item: int | None) -> Iterator[FoundMovement]:
    """Who came late and who left, in an item's sentences."""
    for line in paragraphs:
        if line.kind == "long" or not line.says(*attendance_words.MOVING):
            continue
        for match in attendance_words.MOVEMENT.finditer(text, *line.span):
            person = read_person(text, *match.span("name"))
            if person and person.name:
                time = find_time(text, match.end(), _sentence_end(text, match.end(), line.span[1]))
                what = "left" if match["left"] else "arrived"
                yield FoundMovement(match.span(), person.name, what, time[0] if time else None, item)


def movements_beside(text: str, rows: Sequence[FoundAttendee]) -> Iterator[FoundMovement]:
    """``Cllr Jones (arrived at 7.01pm)``, in the list itself."""
    for row in rows:
        opening = text.find("(", *row.span)
        inside = text[opening + 1 : row.span[1]] if opening >= 0 else ""
        match = attendance_words.MOVED_IN_BRACKETS.match(inside)
        if match and row.name:
            time = find_time(inside)
            yield FoundMovement(row.span, row.name, "left" if match["left"] else "arrived", time[0] if time else None)


def in_items(text: str, items: Sequence[tuple[FoundItem, Sequence[Line]]]) -> Iterator[FoundAttendee]:
    """Those named under a numbered ``Present`` or an ``Apologies`` item."""
    for item, body in items:
        title = item.title or ""
        if attendance_words.PRESENT_TITLE.match(title):
            for line in body:
                if head_of(text, line) or lists_people(text, line) or office_label(text, line):
                    yield from read_list(text, [line])
        elif attendance_words.APOLOGIES_TITLE.search(title):
            yield from read_apologies_item(text, body)
