"""One pass over a document: lays it out, lets every reader read, and puts what they found together."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from . import contradictions, problems
from .attendance import absence, lists, movements
from .decisions import decisions, key_parts
from .decisions.printings import Reading
from .found import (
    FoundAttendee,
    FoundCorrection,
    FoundDecision,
    FoundDeclaration,
    FoundFollowUp,
    FoundItem,
    FoundMeeting,
    FoundMinutes,
    FoundMovement,
    FoundPassage,
    FoundReference,
    FoundVote,
    Problem,
    Span,
)
from .heading import heading
from .interests import declared
from .layout.items import read_item
from .layout.lines import Line, fold, joined, lex
from .layout.sections import Section, lay_out
from .mentions import references, weekdays
from .said import followups, points
from .said.speakers import People
from .vocabulary import attendance_words, declaration_words
from .votes import divisions


def parse(text: str) -> FoundMinutes:
    """Everything found in one document's text."""
    paragraphs = joined(text, lex(text))
    sections = lay_out(text, paragraphs)
    meeting, found_problems = heading.read(text, sections)
    items = [read_item(text, one.heading, one.paragraphs) for one in _items(sections) if one.heading]
    gathered = _Gathered(meeting, list(found_problems))
    attendees = _attendees(text, sections, items)
    gathered.people = People.listed(text, attendees)
    _read_outside_items(text, sections, attendees, gathered)
    for place, (item, section) in enumerate(zip(items, _items(sections), strict=True)):
        _read_item(text, section, item, place, gathered)
    found = FoundMinutes(
        meeting=meeting,
        attendees=attendees,
        movements=tuple(sorted((*movements.beside(text, attendees), *gathered.movements), key=lambda one: one.span)),
        items=tuple(items),
        passages=tuple(sorted(gathered.passages, key=lambda passage: passage.span)),
        decisions=key_parts.marked(gathered.decisions, items, paragraphs),
        votes=tuple(gathered.votes),
        declarations=tuple(declared.concerning(text, gathered.declarations, items)),
        references=tuple(references.once_each(gathered.references, items, meeting.body)),
        corrections=tuple(gathered.corrections),
        follow_ups=tuple(gathered.follow_ups),
        not_placed=tuple(gathered.not_placed),
    )
    said = (*gathered.problems, *problems.read(found, paragraphs), *contradictions.read(found))
    return replace(found, problems=problems.told(said, paragraphs))


@dataclass
class _Gathered:
    """The facts as the readers bring them in."""

    meeting: FoundMeeting
    problems: list[Problem]
    people: People = field(default_factory=People)
    passages: list[FoundPassage] = field(default_factory=list)
    decisions: list[FoundDecision] = field(default_factory=list)
    votes: list[FoundVote] = field(default_factory=list)
    declarations: list[FoundDeclaration] = field(default_factory=list)
    references: list[FoundReference] = field(default_factory=list)
    corrections: list[FoundCorrection] = field(default_factory=list)
    follow_ups: list[FoundFollowUp] = field(default_factory=list)
    movements: list[FoundMovement] = field(default_factory=list)
    not_placed: list[Span] = field(default_factory=list)


def _items(sections: Sequence[Section]) -> Iterator[Section]:
    return (section for section in sections if section.heading)


def _read_outside_items(
    text: str, sections: Sequence[Section], attendees: Sequence[FoundAttendee], gathered: _Gathered
) -> None:
    """What belongs to no item: lists of people, loose sentences, the close. The heading is in the meeting's span."""
    rows = [row.span for row in attendees]
    for section in sections:
        if section.kind == "loose":
            _read_body(text, section.body, None, gathered)
        elif section.kind == "close":
            for line in section.paragraphs:
                _place(gathered, line, FoundPassage(line.span, line.text))
            gathered.follow_ups += followups.after_close(text, section.paragraphs, gathered.meeting, gathered.people)
        elif section.kind == "attendance":
            for line in section.paragraphs:
                _place_list_line(gathered, line, rows)


def _place_list_line(gathered: _Gathered, line: Line, rows: Sequence[Span]) -> None:
    """A line of an attendance list: a heading, or a list in a line; what is one person's row needs no passage."""
    start, end = line.span
    first = bisect_left(rows, (start, 0))
    if first < len(rows) and rows[first] == line.span:
        return
    people = first < len(rows) and rows[first][0] < end
    plain = people or attendance_words.PUBLIC_COUNT.match(line.text)
    _place(gathered, line, FoundPassage(line.span, line.text, "paragraph" if plain else "heading"))


def _place(gathered: _Gathered, line: Line, passage: FoundPassage) -> None:
    """Keeps a paragraph as a passage; a page's own marks (``Page 3 of 7``) are nobody's words."""
    if line.kind == "furniture":
        gathered.not_placed.append(line.span)
    else:
        gathered.passages.append(passage)


def _read_item(text: str, section: Section, item: FoundItem, place: int, gathered: _Gathered) -> None:
    gathered.references += references.read(text, section.head, place, gathered.meeting)
    _read_body(text, section.body, place, gathered, item.title)
    moved = movements.told(text, section.body, place)
    if item.title and declaration_words.DECLARATIONS_TITLE.search(item.title):
        moved = (one for one in moved if one.time)  # who will leave for a later item has not left yet
    gathered.movements += moved


def _read_body(
    text: str, body: Sequence[Line], item: int | None, gathered: _Gathered, title: str | None = None
) -> None:
    """One item's paragraphs through every reader."""
    meeting = gathered.meeting
    decided = Reading() if meeting.kind == "agenda" else decisions.read(text, body, item)
    passages = [_passage(text, line, item, decided) for line in body]
    said = points.read(text, body, passages, gathered.people)
    for line, parts in zip(body, said.passages, strict=True):
        for passage in parts:
            _place(gathered, line, passage)
    found = list(references.read(text, body, item, meeting))
    tasks = list(followups.read(text, body, item, meeting, set(decided.kinds), said, gathered.people))
    gathered.decisions += decided.decisions
    gathered.votes += divisions.read(text, body, item)
    gathered.declarations += declared.read(text, body, item, title)
    gathered.references += [one for one in found if not _is_repeated(one.span, decided)]
    gathered.corrections += references.corrections(text, body, item)
    gathered.follow_ups += tasks
    gathered.problems += [
        *decided.problems,
        *said.problems,
        *weekdays.problems(found, meeting),
        *followups.problems(tasks, meeting),
    ]


def _is_repeated(span: Span, decided: Reading) -> bool:
    return any(start <= span[0] < end for decision in decided.decisions for start, end in decision.repeats)


def _passage(text: str, line: Line, item: int | None, decided: Reading) -> FoundPassage:
    """A paragraph as a passage; a bullet is the page's, a clause's letter is the decision's."""
    kind = decided.kinds.get(line.span[0], "heading" if line.kind in ("label", "banner") else "paragraph")
    bullet = line.kind == "listed" and not any(letter.isalnum() for letter in line.label or "")
    shown = fold(text[slice(*line.rest)]) if bullet else line.text
    return FoundPassage(line.span, shown, kind, item, repeat=line.span[0] in decided.repeated)


def _attendees(text: str, sections: Sequence[Section], items: Sequence[FoundItem]) -> tuple[FoundAttendee, ...]:
    """Everyone from the lists, the sentences of apologies, and the items that hold a list."""
    rows: list[FoundAttendee] = []
    for section in sections:
        if section.kind == "attendance":
            rows += lists.read_list(text, section.paragraphs)
        rows += absence.read_sentences(text, section.body)
    bodies = [(item, section.body) for item, section in zip(items, _items(sections), strict=True)]
    rows += absence.in_items(text, bodies)
    return lists.once_each(rows)
