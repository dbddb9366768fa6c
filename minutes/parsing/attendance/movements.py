"""Who came late and who left: beside a name in a list, and in the sentences of an item."""

import re
from collections.abc import Iterator, Sequence

from ..dates import find_time
from ..found import FoundAttendee, FoundMovement, Span
from ..layout import cues
from ..layout.lines import Line
from ..names import people
from ..vocabulary import attendance_words, movement_words

LEAD = 40  # characters before a name in which a time may stand


def told(text: str, paragraphs: Sequence[Line], item: int | None) -> Iterator[FoundMovement]:
    """Who came late and who left, in an item's sentences."""
    for line in paragraphs:
        if line.kind == "long" or not line.has(cues.MOVING):
            continue
        for start, end in sentences(text, *line.span):
            yield from _in_sentence(text, start, end, item)


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of a paragraph; the full stop of an initial, of ``Dr.`` or of ``p.m.`` ends none."""
    for match in movement_words.FULL_STOP.finditer(text, start, end):
        if match.start() >= start:
            yield start, match.start() + 1
            start = match.end()
    if start < end:
        yield start, end


def _in_sentence(text: str, start: int, end: int, item: int | None) -> Iterator[FoundMovement]:
    for match in movement_words.MOVEMENT.finditer(text, start, end):
        if movement_words.NOT_DONE.search(text, max(start, match.start() - 20), match.start()):
            continue
        who = _subject(text, start, match.start())
        if who is None:
            continue
        what = "left" if match["left"] else "arrived"
        again = movement_words.AGAIN.match(text, match.end(), end) if match["left"] else None
        if again and movement_words.ANOTHER_MOVES.search(text, match.end(), again.start("arrived")):
            again = None
        until = again.start("arrived") if again else end
        time = _time(text, start, who[0], match.span(), until)
        for name in _names(text, who):
            yield FoundMovement((who[0], match.end()), name, what, time, item)
            if again:
                later = find_time(text, again.end(), end)
                yield FoundMovement((who[0], again.end()), name, "arrived", later[0] if later else None, item)
        if again:
            return
        yield from _likewise(text, match.end(), end, what, item)


def _likewise(text: str, start: int, end: int, what: str, item: int | None) -> Iterator[FoundMovement]:
    """``Cllr Moss arrived at 7.10 pm and Cllr Dane at 7.25 pm``: another's time, without another word for it."""
    while also := movement_words.LIKEWISE.match(text, start, end):
        time = find_time(text, also.end(), end)
        for name in _names(text, also.span("names")):
            yield FoundMovement(also.span("names"), name, what, time[0] if time else None, item)
        start = also.end()


def _time(text: str, start: int, who: int, moved: Span, end: int) -> str | None:
    """The time after the words of going, else the one the sentence starts with: ``At 8.15 pm Councillor Lee left``."""
    found = find_time(text, moved[1], end) or (find_time(text, start, who) if 0 < who - start < LEAD else None)
    return found[0] if found else None


def _subject(text: str, start: int, verb: int) -> Span | None:
    """Who the words of going are about: those the sentence starts with, else those named right before them."""
    lead = movement_words.LEAD.match(text, start, verb)
    start = lead.end() if lead else start
    named = movement_words.NAMES.match(text, start, verb)
    if named and _goes_on_about(text[named.end() : verb]):
        return named.span()
    sure = list(movement_words.NAMES_SURE.finditer(text, max(start, verb - 200), verb))
    nearest = sure[-1] if sure else None
    if nearest and movement_words.PLAIN_BETWEEN.fullmatch(text, nearest.end(), verb):
        return nearest.span()
    return None


def _goes_on_about(between: str) -> bool:
    """Nobody else comes between a name and what he or she did."""
    if movement_words.PLAIN_BETWEEN.fullmatch(between):
        return True
    return bool(movement_words.LONG_BETWEEN.fullmatch(between)) and not movement_words.OTHER_PERSON.search(between)


def _names(text: str, span: Span) -> Iterator[str]:
    if re.fullmatch(r"[A-Z]{2,4}", text[slice(*span)]):
        yield text[slice(*span)]
        return
    for person in people(text, *span):
        if person.name:
            yield person.name


def beside(text: str, rows: Sequence[FoundAttendee]) -> Iterator[FoundMovement]:
    """``Cllr Jones (arrived at 7.01pm)``, ``Ailsa Gow till 8.45pm``, in the list itself."""
    for row in rows:
        if not row.name or row.status in ("apologies", "absent") or row.span[1] - row.span[0] > 400:
            continue
        inside = text[slice(*row.span)]
        moves = list(attendance_words.MOVED.finditer(inside))
        for place, move in enumerate(moves):
            following = moves[place + 1] if place + 1 < len(moves) else None
            time = find_time(inside, move.end(), following.start() if following else len(inside))
            if time or re.match(
                r"\s*\(?\s*(?:approx\w*\s+)?(?:item|minute|during|\d|the meeting)", inside[move.end() :]
            ):
                what = "left" if move["left"] else "arrived"
                yield FoundMovement(row.span, row.name, what, time[0] if time else None)
