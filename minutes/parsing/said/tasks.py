"""The sentences that hold a task, a request or a promise: what is to be done, by whom and by when."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..dates import find
from ..found import FoundFollowUp, Span
from ..layout.lines import fold
from ..vocabulary import follow_up_words
from .points import Said
from .speakers import People
from .speech import without_the


class Tasks(NamedTuple):
    """What a reader of tasks knows: the text, the meeting's people, who speaks, and whether it reads a decision."""

    text: str
    people: People
    said: Said
    in_decision: bool = False

    def owner(self, match: re.Match[str]) -> str | None:
        """Who is to do it: initials and full names as the attendance list has them, an office as printed."""
        if match["initials"]:
            acts = match.groupdict().get("to") and follow_up_words.WILL_ACT.match(match.string, match.start("to"))
            return self.people.named(match["initials"]) or (match["initials"] if acts else None)
        if match["first"]:
            told = follow_up_words.FIRST_TO_ACT.match(match.string, match.start())
            return self.people.named(match["first"]) or (match["first"] if told else None)
        if match["bare"]:
            return self.people.named(match["bare"])
        work = match.groupdict().get("work") if match["office"] else None
        return without_the(match["person"] or match["office"] + (work or "").rstrip(","))


Reader = Callable[[Tasks, Span], FoundFollowUp | None]


def plain(printed: str) -> str:
    return follow_up_words.LAST_MARKS.sub("", fold(printed))


def _clauses(text: str, span: Span, *, also: bool = True) -> Iterator[int]:
    """Where a holder of a task may stand: at the start of the sentence and after ``that``, ``and`` and commas."""
    yield span[0]
    if also:
        yield from (match.end() for match in follow_up_words.CLAUSE.finditer(text, *span) if match.end() > span[0])


def _by_holder(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``The Leader undertook to write``; ``Clerk to write``; ``that the Chair would send …``."""
    text = tasks.text
    for place in _clauses(text, span):
        match = follow_up_words.TASK.match(text, place, span[1]) if _may_hold(text, place) else None
        if not match:
            continue
        if follow_up_words.DOUBTED.search(text, span[0], place):
            return None
        found = _held(tasks, span, match)
        if found:
            return found
    return None


def _may_hold(text: str, place: int) -> bool:
    """A holder begins with a capital, or is one of a few without."""
    if "a" <= text[place : place + 1] <= "z" and not text.startswith(follow_up_words.SMALL_HOLDERS, place):
        return False
    return follow_up_words.NO_HOLDER.match(text, place) is None


def _held(tasks: Tasks, span: Span, match: re.Match[str]) -> FoundFollowUp | None:
    """The task that somebody is told to hold, told from where the sentence or the clause begins."""
    place, end = match.start(), span[1]
    starts = place == span[0] or bool(follow_up_words.AFTER_TOPIC.fullmatch(tasks.text, span[0], place))
    if match["undertook"] or match["asked"] or (match["shall"] and tasks.in_decision):
        return _found(tasks, span, (place if tasks.in_decision else span[0], end), match)
    if match["to"] and starts:
        return _found(tasks, span, (match.start("to"), end), match)
    if match["will"] and _is_act(match, starts=starts):
        return _found(tasks, span, (place if starts else match.start("will"), end), match)
    return None


def _is_act(match: re.Match[str], *, starts: bool) -> bool:
    """What a named person will do is a task where the sentence begins so; elsewhere only what tasks are made of."""
    somebody = match["person"] or match["initials"] or match["bare"] or match["first"]
    return bool((starts and somebody) or follow_up_words.WILL_ACT.match(match.string, match.start("will")))


def _found(tasks: Tasks, span: Span, task: Span, match: re.Match[str]) -> FoundFollowUp | None:
    owner = tasks.owner(match)
    if owner is None:
        return None
    due = _due_text(tasks.text, match.end("holder"), span[1])
    return FoundFollowUp(span, plain(tasks.text[slice(*task)]), owner=owner, due_text=due)


def _by_speaker(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``… and that he would send a list by 13 March``: the one who speaks is to do it."""
    text = tasks.text
    if not tasks.said.spoken_in(span):
        return None
    match = follow_up_words.HE_WILL.search(text, *span)
    speaker = tasks.said.speaker_at(match.start()) if match else None
    if not match or not speaker or follow_up_words.DOUBTED.search(text, span[0], match.start()):
        return None
    task = plain(text[match.start() : span[1]])
    due = _due_text(text, match.start(), span[1])
    return FoundFollowUp((match.start(), span[1]), task, owner=speaker, due_text=due)


def _asked(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``Members requested a calendar of the works``; ``The Leader asked that the Director report on benches``."""
    text = tasks.text
    match = follow_up_words.ASKED_FOR.match(text, *span)
    if not match or follow_up_words.PASSIVE_END.search(match["who"]):
        return _and_asked(text, span)
    if follow_up_words.NOT_ASKED.search(match["what"]):
        return None
    start, end = match.span("what")
    start += len("that ") if match["what"].startswith("that ") else 0
    holder = follow_up_words.SHALL_DO.match(text, start, end)
    asks = match["how"].startswith("requested") or follow_up_words.CROWD.fullmatch(match["who"])
    to_be_done = follow_up_words.TO_BE_DONE.match(match["what"])
    writing = follow_up_words.AND_UNDERTOOK.match(text, end) and follow_up_words.IN_WRITING.match(match["what"])
    if not (
        holder
        or writing
        or to_be_done
        or (asks and not match["what"].startswith("that ") and "that" not in match["how"])
    ):
        return None
    owner = tasks.owner(holder) if holder else None
    return FoundFollowUp(span, plain(text[start:end]), owner=owner, due_text=_due_text(text, start, span[1]))


def _and_asked(text: str, span: Span) -> FoundFollowUp | None:
    """``The Leader was worried and asked that the figures be sent to all Members``."""
    match = follow_up_words.AND_ASKED.search(text, *span)
    what = match["what"] if match else ""
    if not match or follow_up_words.NOT_ASKED.search(what) or not follow_up_words.TO_BE_DONE.match(what):
        return None
    return FoundFollowUp(span, plain(what), due_text=_due_text(text, match.start("what"), span[1]))


def _decided(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``RESOLVED to ask the Surveyor to report back``; ``a further report be made to the Council on 17 May``."""
    if not tasks.in_decision:
        return None
    match = follow_up_words.TO_ASK.search(tasks.text, *span)
    if match:
        return _found(tasks, span, (match.start(), span[1]), match)
    resolves = follow_up_words.RESOLVES_TO.search(tasks.text, *span)
    if resolves:
        due = _due_text(tasks.text, resolves.start(), span[1])
        return FoundFollowUp(span, plain(resolves["what"].rstrip('”"')), due_text=due)
    report = follow_up_words.REPORT_ASKED.search(tasks.text, *span)
    if not report:
        return None
    due = _due_text(tasks.text, report.start(), span[1])
    return FoundFollowUp(span, plain(tasks.text[report.start() : span[1]]), due_text=due)


def _and_will(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``Jo Elm is to meet the heads and will ask for volunteers``."""
    match = follow_up_words.AND_WILL.match(tasks.text, *span)
    if not match or follow_up_words.DOUBTED.search(tasks.text, *span):
        return None
    owner = match["person"] or tasks.people.known(match["bare"])
    due = _due_text(tasks.text, match.end("holder"), span[1])
    return (
        FoundFollowUp(span, plain(tasks.text[slice(*span)]), owner=without_the(owner), due_text=due) if owner else None
    )


def _asked_all(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``The Clerk asked Members to let her have their views by the end of May``, and not what it is for."""
    match = follow_up_words.ASKED_ALL.match(tasks.text, *span)
    if not match or tasks.in_decision:
        return None
    why = follow_up_words.SO_THAT.search(tasks.text, match.end(), span[1])
    end = why.start() if why else span[1]
    due = _due_text(tasks.text, match.end(), end)
    return FoundFollowUp(span, plain(tasks.text[span[0] : end]), owner=fold(match["owner"]), due_text=due)


def _in_capitals(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``THAT THE RENT BE PAID AND THAT THE TOWN CLERK WRITE TO TRADERS``."""
    match = follow_up_words.IN_CAPITALS.search(tasks.text, *span)
    if not match:
        return None
    due = _due_text(tasks.text, match.end("office"), span[1])
    return FoundFollowUp(span, plain(match["task"]), owner=fold(match["office"]).title(), due_text=due)


def _promised(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``The report would be submitted to Full Council at its meeting on 26th October.``"""
    text = tasks.text
    match = follow_up_words.PROMISED.match(text, *span)
    if (
        tasks.in_decision
        or not match
        or follow_up_words.NOT_PROMISED.match(text, match.start("verb"), span[1])
        or follow_up_words.HEDGED.search(text, *span)
    ):
        return None
    owner = _owner(match["owner"]) if match["act"].startswith("report") else None
    return FoundFollowUp(span, plain(text[slice(*span)]), owner=owner, due_text=_due_text(text, match.end(), span[1]))


def due_in(task: str) -> str | None:
    return _due_text(task, 0, len(task))


def _due_text(text: str, start: int, end: int) -> str | None:
    """By when, or the meeting's day on which: ``by Friday 16th February``, ``at its meeting on 26th October``."""
    by = follow_up_words.BY_WHEN.search(text, start, end)
    if by:
        return fold(by["when"])
    on = follow_up_words.ON_DAY.search(text, start, end)
    printed = next(find(text, on.end(), end), None) if on else None
    if printed:
        return printed.text
    later = follow_up_words.LATER.search(text, start, end)
    return fold(later["month"] or later["meeting"]) if later else None


def _by_when(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``Officers … would decide by April 2024``; ``intended for the new system to be live by Easter 2025``."""
    text = tasks.text
    lower = text[slice(*span)].lower()
    told = any(map(lower.__contains__, follow_up_words.BY_STEMS))
    due = follow_up_words.BY_WHEN.search(text, *span) if told else None
    will = follow_up_words.WILL_BY.search(text, span[0], due.start()) if due else None
    if (
        tasks.in_decision
        or not due
        or not will
        or text[due.start() : due.start() + 2].casefold() != "by"  # nor before
        or follow_up_words.NOT_PROMISED.search(text, span[0], due.start())
        or follow_up_words.PAST_BY.search(text, span[0], due.start())
    ):
        return None
    subject = follow_up_words.SUBJECT.match(text, *span)
    owner = _owner(subject["owner"]) if subject else None
    return FoundFollowUp(span, plain(text[slice(*span)]), owner=owner, due_text=fold(due["when"]))


def _report_back(tasks: Tasks, span: Span) -> FoundFollowUp | None:
    """``to report back in six months``."""
    match = follow_up_words.REPORT_BACK.search(tasks.text, *span)
    return FoundFollowUp(span, plain(tasks.text[slice(*span)]), due_text=fold(match["when"])) if match else None


_WILL = frozenset(("would", "will"))
_AGREES = frozenset(("undertook", "agreed", "offered", "promised", "volunteered"))
# Every reader in the order they are asked, with the words that a sentence outside a decision has at least one of.
READERS: tuple[tuple[Reader, frozenset[str]], ...] = (
    (_asked_all, frozenset(("asked", "reminded", "requested"))),
    (_asked, frozenset(("requested", "asked"))),
    (_by_holder, follow_up_words.TASKED),
    (_by_speaker, _WILL | _AGREES),
    (_and_will, _WILL),
    (_promised, _WILL),
    (_by_when, _WILL | {"be"}),
    (_report_back, frozenset(("report",))),
)
NEEDED = frozenset(word for _, needed in READERS for word in needed)
IN_DECISION: tuple[Reader, ...] = (_asked, _by_holder, _by_speaker, _decided, _report_back, _in_capitals)


def _owner(printed: str) -> str | None:
    """A short subject that names somebody: ``Officers of the Trust``; a thing owns nothing."""
    owner = without_the(printed)
    return owner if owner and len(owner.split()) <= 8 and follow_up_words.SOMEBODY.search(owner) else None
