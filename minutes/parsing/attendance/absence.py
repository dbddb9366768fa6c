"""Attendance told in sentences and under items: apologies, substitutes, lists in an item's text."""

from collections.abc import Iterator, Sequence

from ..found import FoundAttendee, FoundItem, Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import attendance_words, line_words, title_words
from . import substitutes
from .lists import head_of, list_end, lists_people, read_list, rows
from .movements import beside as movements_beside
from .movements import sentences
from .movements import told as movements
from .people_lines import names_after, whole_names, words_of

TOLD_AWAY = cues.AWAY | cues.ABSENT | cues.SUBSTITUTE

__all__ = ["in_items", "movements", "movements_beside", "read_sentences"]


def read_sentences(text: str, paragraphs: Sequence[Line], under_title: bool = False) -> Iterator[FoundAttendee]:
    """Apologies and substitutes told in sentences."""
    for line in whole_names(text, paragraphs):
        if line.kind not in ("text", "listed", "label", "marker") or not line.may_have(TOLD_AWAY):
            continue
        if line.has(cues.AWAY):
            yield from _apologies_in(text, line)
        if line.text[:6].lower() == "apolog" and line.says(*attendance_words.SAYS_UNABLE):
            for match in attendance_words.UNABLE.finditer(text, *line.span):
                yield from _named_surely(text, match.span("names"), "apologies")
        if line.has(cues.ABSENT):
            yield from _absent_in(text, line)
        if line.has(cues.SUBSTITUTE):
            yield from substitutes.told(text, line, under_title)


def _apologies_in(text: str, line: Line) -> Iterator[FoundAttendee]:
    for start, end in sentences(text, *line.span):
        for match in attendance_words.APOLOGIES_FROM.finditer(text, start, end):
            if match["late"]:
                continue
            named = (match.end(), _list_end(text, match.end(), end))
            if text[max(start, match.start() - 3) : match.start()].casefold() == "no ":
                yield from _named_surely(text, named, "absent")
                continue
            yield from _apologies(text, named)
            for more in attendance_words.AND_WHO.finditer(text, named[1], end):
                yield from _named_surely(text, more.span("names"), "apologies")


def _absent_in(text: str, line: Line) -> Iterator[FoundAttendee]:
    """``Cllr Jones was absent without apology``, where a sentence starts with the name."""
    for span in sentences(text, *line.span):
        match = attendance_words.WAS_ABSENT.match(text, *span)
        found = list(rows(text, match.span("names"), "absent", None)) if match else []
        if found and all(row.name and row.honorific for row in found):
            yield from found


def _list_end(text: str, start: int, end: int) -> int:
    """Where the names end: before an apology for lateness, and before what was said about them."""
    cuts = [pattern.search(text, start, end) for pattern in (attendance_words.LATE_FROM, attendance_words.SAID_OF_THEM)]
    return min([match.start() for match in cuts if match] + [end])


def _apologies(text: str, span: Span) -> Iterator[FoundAttendee]:
    """``Councillors A, B and from substitute members Councillors C and D``, with a group where the text names one."""
    group = None
    for start, end in _runs(text, span):
        named = attendance_words.FORMER_GROUP.match(text, start, end)
        if named:
            group = fold(named["group"])
            start = named.end()
        yield from _sure(tuple(rows(text, (start, end), "apologies", group)))


def _sure(found: Sequence[FoundAttendee]) -> Iterator[FoundAttendee]:
    """In a sentence a word alone, without a title, is no name beside whole names."""
    whole = any(row.name and (row.honorific or " " in row.name) for row in found)
    yield from (row for row in found if not whole or row.name is None or row.honorific or " " in row.name)


def _runs(text: str, span: Span) -> Iterator[Span]:
    """A list of apologies cut where ``and from`` starts another group."""
    start = span[0]
    for match in attendance_words.AND_FROM.finditer(text, *span):
        yield start, match.start()
        other = attendance_words.FROM.match(text, match.end(), span[1])
        start = (
            match.end() if attendance_words.FORMER_GROUP.match(text, match.end(), span[1]) or not other else other.end()
        )
    yield start, span[1]


def read_apologies_item(text: str, paragraphs: Sequence[Line], status: str = "apologies") -> Iterator[FoundAttendee]:
    """Under an item called Apologies: bare names, and ``Councillor Lee sent his apologies``."""
    for line in paragraphs:
        if line.kind not in ("text", "listed"):
            continue
        received = attendance_words.RECEIVED_FROM.match(text, *_after_number(text, line.span))
        if received:
            end = next(sentences(text, received.end(), line.span[1]), (0, line.span[1]))[1]
            also = attendance_words.ALSO_NEXT.match(text, end, line.span[1])
            end = next(sentences(text, also.end(), line.span[1]), (0, end))[1] if also else end
            yield from _apologies(text, (received.end(), _list_end(text, received.end(), end)))
            yield from _not_there(text, (received.end(), line.span[1]))
        elif lists_people(text, line) and not title_words.FINITE_VERB.search(line.text):
            yield from rows(text, line.rest, status, None)
        else:
            for place, span in enumerate(sentences(text, *words_of(line))):
                yield from _away_in_sentence(text, span, line, status, place == 0)


def _away_in_sentence(text: str, span: Span, line: Line, status: str, first: bool) -> Iterator[FoundAttendee]:
    """``Cllr Watson (leave).``; ``Councillor Lee also sent his apologies.``; ``Mrs Dell could not come.``"""
    words = fold(text[slice(*span)])
    sent = (
        attendance_words.SENT_APOLOGIES.search(text, *_after_number(text, span)) if "apolog" in words.lower() else None
    )
    unable = list(attendance_words.UNABLE.finditer(text, *span)) if line.says(*attendance_words.SAYS_UNABLE) else []
    if sent:
        yield from rows(text, sent.span("names"), status, None)
    yield from _not_there(text, span)
    for match in unable:
        yield from _named_surely(text, match.span("names"), "apologies")
    if not sent and not unable and first and "apolog" not in words.lower():
        yield from _names_first(text, span, line, status)


def _not_there(text: str, span: Span) -> Iterator[FoundAttendee]:
    """``Councillor Noble was not present.``"""
    words = text[slice(*span)]
    if "not " in words or "absent" in words or "no apolog" in words:
        for match in attendance_words.NOT_THERE.finditer(text, *span):
            yield from _named_surely(text, match.span("names"), "absent")


def _named_surely(text: str, span: Span, status: str) -> Iterator[FoundAttendee]:
    found = list(rows(text, span, status, None))
    if found and all(row.name and row.honorific for row in found):
        yield from found


def _names_first(text: str, span: Span, line: Line, status: str) -> Iterator[FoundAttendee]:
    """``Cllr Watson (leave). The meeting accepted these reasons.``; ``Cllr Watson due to illness``: names, then what of
    them."""
    end = _list_end(text, *span)
    whole = Line("text", (span[0], end), line.number, fold(text[span[0] : end]), body=span[0])
    said = end < line.span[1] or whole.text.endswith(".")
    if said and lists_people(text, whole) and not title_words.FINITE_VERB.search(whole.text):
        yield from rows(text, (span[0], end), status, None)
        for more in attendance_words.AND_WHO.finditer(text, end, span[1]):
            yield from _named_surely(text, more.span("names"), status)


def _after_number(text: str, span: Span) -> Span:
    label = line_words.LIST_LABEL.match(text, *span)
    return (label.end() if label else span[0], span[1])


def in_items(text: str, items: Sequence[tuple[FoundItem, Sequence[Line]]]) -> Iterator[FoundAttendee]:
    """Those named under a numbered ``Present`` or an ``Apologies`` item, and in lists that an item's text holds."""
    for item, body in items:
        title = item.title or ""
        yield from _in_title(text, item)
        if attendance_words.PRESENT_TITLE.match(title):
            yield from _under_present(text, body)
        elif attendance_words.ABSENT_TITLE.match(title):
            yield from read_apologies_item(text, body, "absent")
        elif attendance_words.APOLOGIES_TITLE.search(title):
            yield from _under_apologies(text, body)
        else:
            yield from _lists_in(text, body)
        if attendance_words.SUBSTITUTES_TITLE.search(title):
            for line in body:
                yield from substitutes.told(text, line, under_title=True)


def _in_title(text: str, item: FoundItem) -> Iterator[FoundAttendee]:
    """``1. Apologies: Cllr Lee``, where names are on the title's own line."""
    number = line_words.ITEM_NUMBER.match(text, *item.span)
    start = number.end() if number else item.span[0]
    head = head_of(text, Line("text", (start, item.span[1]), 0, fold(text[start : item.span[1]]), body=start))
    if head and head.end < item.span[1] and names_after(text, head.end, item.span[1]) and head.status != "late":
        yield from rows(text, (head.end, item.span[1]), head.status, head.words)


def _under_present(text: str, body: Sequence[Line]) -> Iterator[FoundAttendee]:
    """The list runs to the first paragraph that is a sentence, apologies among them."""
    listed = [line for line in body if head_of(text, line) or line.kind in ("text", "listed")]
    yield from read_list(text, listed)


def _under_apologies(text: str, body: Sequence[Line]) -> Iterator[FoundAttendee]:
    place, body = 0, tuple(whole_names(text, body))
    while place < len(body):
        end = list_end(text, body, place)
        if end > place:
            yield from read_list(text, body[place:end])
        else:
            yield from read_apologies_item(text, body[place : place + 1])
        place = max(end, place + 1)


def _lists_in(text: str, body: Sequence[Line]) -> Iterator[FoundAttendee]:
    """A second list after an adjournment, or one at the end of the document."""
    place = 0
    while place < len(body):
        end = list_end(text, body, place) if _heads_a_list(text, body[place]) else place
        if end > place:
            yield from read_list(text, body[place:end])
        place = max(end, place + 1)


def _heads_a_list(text: str, line: Line) -> bool:
    """Inside an item only what is sure to head attendance: ``Members`` may head an appointment there."""
    if line.kind not in ("text", "listed") or not line.has(cues.HEADS_LIST):
        return False
    return head_of(text, line) is not None
