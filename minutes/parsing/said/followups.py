"""Tasks, requests and promises that someone is to carry out. What might be done is none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ..dates import find, reckon, weekday_disagrees
from ..found import FoundFollowUp, FoundMeeting, Problem, Span
from ..layout.lines import Line, fold
from ..vocabulary import follow_up_words, task_words
from . import task_tables
from .points import Said
from .sentences import sentences, words
from .speakers import People
from .speech import without_the
from .tasks import IN_DECISION, READERS, Tasks, due_in, plain

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
    for one in in_tables:
        yield _dated(replace(one, item=item), meeting)
    for line in lines:
        start = line.span[0]
        if line.kind not in READ or start in table_lines or start in repeated:
            continue
        tasks = Tasks(text, people, said, in_decision=start in decided)
        found = list(_of_paragraph(tasks, line))
        if not found and start in beside:
            span = list(sentences(text, line.span))[-1]
            found = [FoundFollowUp(span, plain(text[slice(*span)]), owner=beside[start])]
        for one in found:
            yield _dated(replace(one, item=item), meeting)


def after_close(text: str, lines: Sequence[Line], meeting: FoundMeeting, people: People) -> Iterator[FoundFollowUp]:
    """The actions in a table printed below the close of the meeting."""
    for one in task_tables.tables(text, lines, people)[0]:
        yield _dated(one, meeting)


def _of_paragraph(tasks: Tasks, line: Line) -> Iterator[FoundFollowUp]:
    """At most one a sentence; two that are parted by a semicolon in an action."""
    labels = line.says("action")
    before: Span | None = None
    for span in sentences(tasks.text, line.rest if line.kind == "listed" else line.span):
        labelled = task_words.LABEL.search(tasks.text, *span) if labels else None
        if labelled:
            yield from _action(tasks, span, labelled, before)
        else:
            found = _in_sentence(tasks, span)
            if found:
                yield _with_matter(tasks, found, before)
        before = span


def _in_sentence(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """The first reader's that finds one; a reader is asked only where the sentence has a word it needs."""
    if tasks.in_decision:
        return next((found for reader in IN_DECISION if (found := reader(tasks, span))), None)
    said = words(tasks.text, span)
    for reader, needed in READERS:
        if not needed.isdisjoint(said) and (found := reader(tasks, span)):
            return found
    return None


def _with_matter(tasks: Tasks, found: FoundFollowUp, before: Span | None) -> FoundFollowUp:
    """``The sign is bent. Clerk to report.``: a task of one word is told by the sentence before it."""
    if " " in found.what or before is None:
        return found
    return replace(found, what=plain(tasks.text[before[0] : found.span[1]]))


def _action(tasks: Tasks, span: Span, match: re.Match[str], before: Span | None) -> Iterator[FoundFollowUp]:
    """``ACTION - Clerk to arrange …``; ``(Action: JS)`` after the task; ``ACTION BY: D Shiels, Services Officer``."""
    text = tasks.text
    alone = task_words.OWNER_ALONE.fullmatch(text, match.start("what"), span[1])
    if match["by"] or alone:
        owner = fold((alone["owner"] if alone else match["what"]).rstrip(" .)]\n"))
        told = (span[0], match.start()) if text[span[0] : match.start()].strip(" (-–—[") else before
        task = told if told and not match["by"] else span
        what = plain(text[slice(*task)].rstrip(" (-–—["))
        yield FoundFollowUp(span, what, owner=tasks.people.named(owner) or without_the(owner), due_text=due_in(what))
        return
    start = match.start("what")
    for part in re.split(r";\s+", text[start : span[1]]):
        yield _labelled(tasks, (start, start + len(part)), match["who"])
        start += len(part) + 2


def _labelled(tasks: Tasks, span: Span, who: str | None) -> FoundFollowUp:
    task = plain(tasks.text[slice(*span)].rstrip(" )]\n"))
    match = follow_up_words.TASK.match(tasks.text, *span)
    owner = fold(who) if who else tasks.owner(match) if match else None
    if owner is None and (named := follow_up_words.TASK_OWNER.match(task)):
        owner = without_the(named["owner"])
    return FoundFollowUp(span, task, owner=tasks.people.named(owner or "") or owner, due_text=due_in(task))


def _dated(found: FoundFollowUp, meeting: FoundMeeting) -> FoundFollowUp:
    """With ``due`` where the words, or the words and the meeting's date, settle it."""
    printed = next(find(found.due_text or ""), None)
    if printed is None:
        return found
    if printed.iso:
        return replace(found, due=printed.iso)
    found = replace(found, reckoned="after")
    day = reckon(found.due_text or "", date.fromisoformat(meeting.date), "after") if meeting.date else None
    return replace(found, due=day.isoformat() if day else None)


def problems(found: Sequence[FoundFollowUp], meeting: FoundMeeting) -> Iterator[Problem]:
    """Where a due day's weekday is not that of the first such day after the meeting."""
    for follow_up in found:
        if not (meeting.date and follow_up.reckoned and follow_up.due_text):
            continue
        if weekday_disagrees(follow_up.due_text, date.fromisoformat(meeting.date), follow_up.reckoned):
            message = f"The weekday and the date of “{follow_up.due_text}” do not agree. Check the date."
            yield Problem("weekday-disagrees", message, follow_up.span)
