"""Tasks, requests and promises that someone is to carry out. What might be done is none."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from .dates import find, reckon, weekday_disagrees
from .found import FoundFollowUp, FoundMeeting, Problem, Span
from .lines import Line, fold
from .vocabulary import follow_up_words

Reader = Callable[[str, Span], FoundFollowUp | None]

READ = ("text", "listed", "marker")


def read(
    text: str, lines: Sequence[Line], item: int | None, meeting: FoundMeeting, decided: set[int]
) -> Iterator[FoundFollowUp]:
    """The follow-ups of one item, at most one a sentence; ``decided`` tells a decision's paragraphs by their start."""
    for line in lines:
        readers = _readers(line, in_decision=line.span[0] in decided) if line.kind in READ else []
        for span in sentences(text, line.rest if line.kind == "listed" else line.span) if readers else ():
            found = next((found for reader in readers if (found := reader(text, span))), None)
            if found:
                yield _dated(replace(found, item=item), meeting)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a paragraph, as spans without white space at their ends."""
    start = span[0]
    for match in follow_up_words.SENTENCE_END.finditer(text, *span):
        yield start, match.start() + 1
        start = match.end()
    if start < span[1]:
        yield start, span[1]


def _action(text: str, span: Span) -> FoundFollowUp | None:
    """``ACTION - Clerk to arrange …``."""
    match = follow_up_words.ACTION_LABEL.search(text, *span)
    if not match:
        return None
    task = _task(match["what"])
    owner = fold(match["who"]) if match["who"] else _owner_of_task(task)
    due = follow_up_words.BY_WHEN.search(task)
    return FoundFollowUp(span, task, owner=owner, due_text=fold(due["when"]) if due else None)


def _task(printed: str) -> str:
    return fold(printed).rstrip(".")


def _owner_of_task(task: str) -> str | None:
    match = follow_up_words.TASK_OWNER.match(task)
    return fold(match["owner"]) if match else None


def _asked(text: str, span: Span) -> FoundFollowUp | None:
    """``Members requested a calendar of the works``."""
    match = follow_up_words.ASKED_FOR.match(text, *span)
    if not match or follow_up_words.NOT_ASKED.search(match["what"]) or follow_up_words.PASSIVE_END.search(match["who"]):
        return None
    due = follow_up_words.BY_WHEN.search(match["what"])
    owner = follow_up_words.ASKED_OF.match(match["what"])
    return FoundFollowUp(
        span,
        _task(match["what"]),
        owner=fold(owner["owner"]) if owner else None,
        due_text=fold(due["when"]) if due else None,
    )


def _undertook(text: str, span: Span) -> FoundFollowUp | None:
    """``The Leader undertook to write to the Minister``; ``The Clerk was asked to report back in June 2024``."""
    sentence = text[slice(*span)]
    match = follow_up_words.UNDERTOOK.search(sentence) or follow_up_words.WAS_ASKED.search(sentence)
    if not match or follow_up_words.DOUBTED.search(sentence, 0, match.start()):
        return None
    due = _due_text(text, span[0] + match.end("owner"), span[1])
    return FoundFollowUp(span, _task(text[slice(*span)]), owner=_without_the(match["owner"]), due_text=due)


def _promised(text: str, span: Span) -> FoundFollowUp | None:
    """``The report would be submitted to Full Council at its meeting on 26th October.``"""
    match = follow_up_words.PROMISED.match(text, *span)
    if (
        not match
        or follow_up_words.NOT_PROMISED.match(text, match.start("verb"), span[1])
        or follow_up_words.HEDGED.search(text, *span)
    ):
        return None
    due = _due_text(text, match.end(), span[1])
    active = not match["act"].startswith("be ") and not follow_up_words.THING_GOES.match(match["act"])
    return FoundFollowUp(
        span, _task(text[slice(*span)]), owner=_owner(match["owner"]) if active else None, due_text=due
    )


def _due_text(text: str, start: int, end: int) -> str | None:
    """By when, or the meeting's day on which: ``by Friday 16th February``, ``at its meeting on 26th October``."""
    by = follow_up_words.BY_WHEN.search(text, start, end)
    if by:
        return fold(by["when"])
    on = follow_up_words.ON_DAY.search(text, start, end)
    printed = next(find(text, on.end(), end), None) if on else None
    if printed:
        return printed.text
    back = follow_up_words.REPORT_BACK.search(text, start, end)
    later = follow_up_words.LATER.search(text[start:end])
    return fold(back["when"]) if back else fold(later["month"] or later["meeting"]) if later else None


def _by_when(text: str, span: Span) -> FoundFollowUp | None:
    """``Officers … would decide by April 2024``; ``intended for the new system to be live by Easter 2025``."""
    due = follow_up_words.BY_WHEN.search(text, *span)
    will = follow_up_words.WILL_BY.search(text, span[0], due.start()) if due else None
    if (
        not due
        or not will
        or follow_up_words.NOT_PROMISED.search(text, span[0], due.start())
        or follow_up_words.PAST_BY.search(text, span[0], due.start())
    ):
        return None
    subject = follow_up_words.SUBJECT.match(text, *span)
    owner = _owner(subject["owner"]) if subject else None
    return FoundFollowUp(span, _task(text[slice(*span)]), owner=owner, due_text=fold(due["when"]))


def _report_back(text: str, span: Span) -> FoundFollowUp | None:
    """``to report back in six months``."""
    match = follow_up_words.REPORT_BACK.search(text, *span)
    return FoundFollowUp(span, _task(text[slice(*span)]), due_text=fold(match["when"])) if match else None


def _office_to(text: str, span: Span) -> FoundFollowUp | None:
    """``Clerk to write to the Chief Executive``; ``that the Chair would send Councillor Lee good wishes``."""
    match = follow_up_words.OFFICE_TO.match(text, *span) or follow_up_words.OFFICE_WOULD.search(text, *span)
    if not match:
        return None
    due = follow_up_words.BY_WHEN.search(match["what"])
    return FoundFollowUp(span, _task(match["what"]), owner=match["owner"], due_text=fold(due["when"]) if due else None)


# Every reader in the order they are asked, with the words that its sentences have at least one of.
READERS: tuple[tuple[Reader, tuple[str, ...]], ...] = (
    (_action, ("action",)),
    (_asked, ("requested", "asked")),
    (_undertook, ("undertook", "promised", "offered", "agreed", "asked", "requested", "instructed")),
    (_promised, ("would", "will")),
    (_by_when, ("by",)),
    (_report_back, ("report back",)),
    (_office_to, (" to ", " would ", " will ")),
)
IN_DECISIONS = (_action, _office_to)


def _readers(line: Line, *, in_decision: bool) -> list[Reader]:
    """The readers that can find anything in this paragraph; a decision's own words are only read for its tasks."""
    return [reader for reader, stems in READERS if (reader in IN_DECISIONS or not in_decision) and line.says(*stems)]


def _without_the(printed: str) -> str:
    return re.sub(r"^(?:the|that|and)\s+", "", fold(printed), flags=re.I)


def _owner(printed: str) -> str | None:
    """A short subject that names somebody: ``Officers of the Trust``; a thing owns nothing."""
    owner = _without_the(printed)
    return owner if owner and len(owner.split()) <= 8 and follow_up_words.SOMEBODY.search(owner) else None


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
