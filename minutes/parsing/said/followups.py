"""Tasks, requests and promises that someone is to carry out. What might be done is none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ..dates import MONTHS, find, reckon, weekday_disagrees
from ..found import FoundFollowUp, FoundMeeting, Problem, Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import follow_up_words, task_words
from . import task_tables
from .points import Said
from .sentences import sentences, words
from .speakers import People
from .speech import without_the
from .tasks import IN_DECISION, NEEDED, READERS, Tasks, due_in, plain

READ = ("text", "listed", "marker")


def read(
    text: str,
    lines: Sequence[Line],
    item: int | None,
    meeting: FoundMeeting,
    decided: set[int],
    said: Said,
    people: People,
) -> Iterator[FoundFollowUp]:
    """The follow-ups of one item; ``decided`` tells a decision's paragraphs by their start."""
    if meeting.kind == "agenda":
        return
    in_tables, table_lines = task_tables.tables(text, lines, people)
    beside = {line.span[0]: owner for line, owner in task_tables.beside(lines, people)}
    repeated = said.repeated
    found = list(in_tables)
    undecided, in_decision = Tasks(text, people, said), Tasks(text, people, said, in_decision=True)
    above: Line | None = None
    for line in lines:
        start = line.span[0]
        if line.kind not in READ or start in table_lines or start in repeated:
            continue
        tasks = in_decision if start in decided else undecided
        marked = task_words.MARKED.fullmatch(line.text) if line.text[0] == "A" else None
        if marked and above:
            due = due_in(marked["due"]) if marked["due"] else None
            _give(tasks, found, _sentences(text, above)[-1], marked["owner"], due)
            continue
        here = _of_paragraph(tasks, line)
        if not here and start in beside:
            span = _sentences(text, line)[-1]
            here = [FoundFollowUp(span, plain(text[slice(*span)]), owner=beside[start])]
        found += here
        above = line
    for one in found:
        yield dated(one if item is None else replace(one, item=item), meeting)


def _sentences(text: str, line: Line) -> tuple[Span, ...]:
    return sentences(text, line.rest if line.kind == "listed" else line.span)


def _give(tasks: Tasks, found: list[FoundFollowUp], told: Span, owner: str, due: str | None = None) -> None:
    """The task that this sentence tells is this person's: the one found there, or else the whole sentence."""
    owner = tasks.people.named(owner) or without_the(owner)
    last = found[-1] if found else None
    if last and told[0] <= last.span[0] < told[1]:
        found[-1] = replace(last, owner=owner, due_text=due or last.due_text)
        return
    what = plain(tasks.text[slice(*told)].rstrip(" (-–—["))
    found.append(FoundFollowUp(told, what, owner=owner, due_text=due or due_in(what)))


def after_close(text: str, lines: Sequence[Line], meeting: FoundMeeting, people: People) -> Iterator[FoundFollowUp]:
    """The actions in a table printed below the close of the meeting."""
    for one in task_tables.tables(text, lines, people)[0]:
        yield dated(one, meeting)


def _of_paragraph(tasks: Tasks, line: Line) -> list[FoundFollowUp]:
    """At most one a sentence; two that are parted by a semicolon in an action."""
    labels = line.has(cues.ACTION)
    before: Span | None = None
    found: list[FoundFollowUp] = []
    for span in _parted(tasks, line):
        labelled = task_words.LABEL.search(tasks.text, *span) if labels else None
        marked = task_words.MARKED.search(tasks.text, *span) if labels and not labelled else None
        if labelled:
            _action(tasks, found, span, labelled, before)
        elif marked:
            due = due_in(marked["due"]) if marked["due"] else None
            _marked(tasks, found, (span[0], marked.start()), marked["owner"], before, due)
        else:
            marker = tasks.text[span[0]] in task_words.RESOLVED_FIRST
            resolved = task_words.RESOLVED.match(tasks.text, *span) if marker else None
            one = _in_sentence(tasks, (resolved.end(), span[1]) if resolved else span)
            found += [_with_matter(tasks, one, before)] if one else []
        before = span
    return found


def _parted(tasks: Tasks, line: Line) -> Iterator[Span]:
    """The sentences, one that tells a request and a promise in two."""
    for start, end in _sentences(tasks.text, line):
        said = () if tasks.in_decision else words(tasks.text, (start, end))
        asks = ("undertook" in said or "agreed" in said) and ("asked" in said or "requested" in said)
        match = follow_up_words.AND_UNDERTOOK.search(tasks.text, start, end) if asks else None
        if match:
            yield start, match.start()
            start = match.end()
        yield start, end


def _marked(
    tasks: Tasks, found: list[FoundFollowUp], told: Span, owner: str, before: Span | None, due: str | None = None
) -> None:
    """An owner printed after the task: in the same sentence, or in brackets behind it."""
    words = tasks.text[slice(*told)].rstrip(" (-–—[\n")
    if words:
        told = (told[0], told[0] + len(words))
        one = _in_sentence(tasks, told)
        found += [one] if one else []
        _give(tasks, found, told, owner, due)
    elif before:
        _give(tasks, found, before, owner, due)


def _in_sentence(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """The first reader's that finds one; a reader is asked only where the sentence has a word it needs."""
    if tasks.in_decision:
        return next((found for reader in IN_DECISION if (found := reader(tasks, span))), None)
    said = words(tasks.text, span) & NEEDED
    for reader, needed in READERS if said else ():
        if not needed.isdisjoint(said) and (found := reader(tasks, span)):
            return found
    return None


def _with_matter(tasks: Tasks, found: FoundFollowUp, before: Span | None) -> FoundFollowUp:
    """``The sign is bent. Clerk to report.``: a task of one word is told by the sentence before it."""
    if " " in found.what or before is None:
        return found
    return replace(found, span=(before[0], found.span[1]), what=plain(tasks.text[before[0] : found.span[1]]))


def _action(tasks: Tasks, found: list[FoundFollowUp], span: Span, match: re.Match[str], before: Span | None) -> None:
    """``ACTION - Clerk to arrange …``; ``(Action: JS)`` after the task; ``ACTION BY: D Shiels, Services Officer``."""
    text = tasks.text
    alone = task_words.OWNER_ALONE.fullmatch(text, match.start("what"), span[1])
    if match["by"]:
        owner = fold((alone["owner"] if alone else match["what"]).rstrip(" .)]\n"))
        what = plain(text[slice(*span)])
        found.append(FoundFollowUp(span, what, owner=tasks.people.named(owner) or without_the(owner)))
        return
    if alone and (before or text[span[0] : match.start()].strip(" (-–—[")):
        due = due_in(alone["due"]) if alone["due"] else None
        _marked(tasks, found, (span[0], match.start()), fold(alone["owner"].rstrip(" .)]\n")), before, due)
        return
    start = match.start("what")
    for part in re.split(r";\s+", text[start : span[1]]):
        found.append(_labelled(tasks, (start, start + len(part)), match["who"]))
        start += len(part) + 2


def _labelled(tasks: Tasks, span: Span, who: str | None) -> FoundFollowUp:
    task = plain(tasks.text[slice(*span)].rstrip(" )]\n"))
    match = follow_up_words.TASK.match(tasks.text, *span)
    owner = fold(who) if who else tasks.owner(match) if match else None
    if owner is None and (named := follow_up_words.TASK_OWNER.match(task)):
        owner = without_the(named["owner"])
    return FoundFollowUp(span, task, owner=tasks.people.named(owner or "") or owner, due_text=due_in(task))


def dated(found: FoundFollowUp, meeting: FoundMeeting) -> FoundFollowUp:
    """With ``due`` where the words, or the words and the meeting's date, settle it."""
    printed = next(find(found.due_text or ""), None)
    if printed is None:
        month = follow_up_words.MONTH_END.fullmatch(found.due_text or "")
        if not (month and meeting.date):
            return found
        return replace(found, due=_next(month["month"], meeting.date), reckoned="after")
    if printed.iso:
        return replace(found, due=printed.iso)
    found = replace(found, reckoned="after")
    day = reckon(found.due_text or "", date.fromisoformat(meeting.date), "after") if meeting.date else None
    return replace(found, due=day.isoformat() if day else None)


def _next(month: str, meeting_date: str) -> str:
    """The month after the meeting, or its own, that ``the end of October`` is the end of."""
    year, number = int(meeting_date[:4]), MONTHS[month.casefold().rstrip(".")]
    return f"{year + (number < int(meeting_date[5:7])):04d}-{number:02d}"


def problems(found: Sequence[FoundFollowUp], meeting: FoundMeeting) -> Iterator[Problem]:
    """Where a due day's weekday is not that of the first such day after the meeting."""
    for follow_up in found:
        if not (meeting.date and follow_up.reckoned and follow_up.due_text):
            continue
        if weekday_disagrees(follow_up.due_text, date.fromisoformat(meeting.date), follow_up.reckoned):
            message = f"The weekday and the date of “{follow_up.due_text}” do not agree. Check the date."
            yield Problem("weekday-disagrees", message, follow_up.span)
