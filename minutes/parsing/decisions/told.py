"""Decisions told in a paragraph, in order: by a marker in it, by ``it was agreed that``, or by what the body did."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..found import Span
from ..layout import cues
from ..layout.lines import Line
from ..vocabulary import decision_words, motion_words, person_words

OF_APPLICATION = re.compile(r"\b\d\d/\d{3,}|\bapplications?\b", re.I)  # 19/01544/LBC; planning application
LAST_OF_ALL = re.compile(  # Oak seats for the green [– APPROVED]; the order of the agenda [- agreed]
    r"\s+[-–—]+\s*(?P<marker>APPROVED|AGREED|RESOLVED|ADOPTED|[Aa]greed)\W*$"
)
LONGEST_MARK = 20  # characters: a dash and the word after it that ends a paragraph
LONGEST = 4000  # characters of one paragraph that are searched for decisions told in sentences


class Told(NamedTuple):
    """One decision told: ``marker`` as printed, its words in ``span`` (empty where they stand below or above),
    ``at`` where the telling starts. ``joined`` where it needs a mover before it (``… and agreed that``),
    ``accepted`` where it is a proposal that nobody moved in form."""

    marker: str
    at: int
    span: Span
    joined: bool = False
    last: bool = False
    is_open: bool = False
    accepted: bool = False


def read(text: str, line: Line, start: int) -> list[Told]:
    """The decisions told from ``start`` to the end of the paragraph, none inside another."""
    end = line.span[1]
    found: list[Told] = []
    if line.kind == "marker":
        found.append(_marked(text, line, start))
    if line.has(cues.DECIDED) and end - start <= LONGEST:
        after = found[-1].span[1] if found else start
        for told in _in_sentences(text, start, end):
            if told.at >= after:
                found.append(told)
                after = max(told.span[1], told.at + 1)
    return [one for one in found if not decision_words.APOLOGIES.match(text, *one.span)]


def _marked(text: str, line: Line, start: int) -> Told:
    """A paragraph that opens with a marker: all of it is the decision, but for the vote and movers after it."""
    end = line.span[1]
    first = after(decision_words.AFTER_MARKER, text, max(start, line.body), end)
    first = after(motion_words.MOVERS_FIRST, text, first, end)
    again = decision_words.SHOUTED.search(text, first, end)
    while again and not _starts_sentence(text, again.start(), first):
        again = decision_words.SHOUTED.search(text, again.end(), end)
    end = again.start() if again else end
    return Told(line.label or "", start, (first, tail_of(text, first, end)), is_open=not again)


def _starts_sentence(text: str, at: int, first: int) -> bool:
    return at > first and bool(re.search(r"[.;:)”\"]\s*$|\s{3,}$|\n\s*$", text[max(first, at - 8) : at]))


def _in_sentences(text: str, start: int, end: int) -> Iterator[Told]:
    shouted = list(_shouted(text, start, end))
    told = [*_told(text, start, end), *_voted(text, start, end)]
    passive = [] if shouted or told else list(_by_verb(text, start, end))
    passive = passive or ([] if shouted or told else list(_put_last(text, start, end)))
    yield from sorted([*shouted, *told, *passive], key=lambda one: one.at)


def _put_last(text: str, start: int, end: int) -> Iterator[Told]:
    """``Oak seats for the green – APPROVED``: the words before the dash. A planning application may be another's."""
    last = LAST_OF_ALL.search(text, max(start, end - LONGEST_MARK), end)
    first = sentence_start(text, start, last.start()) if last else end
    words = text[first : last.start()] if last else ""
    if last and re.search(r"\w{2}", words) and not OF_APPLICATION.search(words):
        yield Told(last["marker"], first, (first, last.start()), is_open=True)


def _shouted(text: str, start: int, end: int) -> Iterator[Told]:
    for match in decision_words.SHOUTED.finditer(text, start, end):
        if text[match.start() - 1 : match.start()] in ("“", '"'):
            continue  # another meeting's words
        first = after(decision_words.AFTER_MARKER, text, match.end(), end)
        first = after(motion_words.MOVERS_FIRST, text, first, end)
        first = after(decision_words.THAT, text, first, end)
        stop = tail_of(text, first, sentence_end(text, first, end))
        last = not re.search(r"\w", text[first:stop])
        yield Told(match["marker"], match.start(), (first, stop), last=last, is_open=stop >= end)


def _told(text: str, start: int, end: int) -> Iterator[Told]:
    for match in decision_words.TOLD.finditer(text, start, end):
        before = text[sentence_start(text, start, match.start()) : match.start()]
        if not match["and"] and decision_words.NARRATED.search(before):
            continue
        if (
            match["it"] is None
            and not match["and"]
            and not match["all"]
            and decision_words.NOT_WHOLE_BODY.search(before)
        ):
            continue
        stop = tail_of(text, match.end(), sentence_end(text, match.end(), end))
        words = text[match.end() : stop]
        members = match["body"] and re.search(r"(?:[Mm]embers|[Cc]ouncillors)\s", match.group())
        if members and re.search(r"that\s*$", match.group()) and not decision_words.SUBJUNCTIVE.search(words):
            continue
        first = match.end() - 2 if match.group().endswith("to") and words else match.end()
        first = after(decision_words.COMMA, text, first, stop)
        marker = match["it"] or match["and"] or match["body"] or match["did"] or match["all"]
        yield Told(
            marker, match.start(), (space_after(text, first, stop), stop), bool(match["and"]), is_open=stop >= end
        )


def _voted(text: str, start: int, end: int) -> Iterator[Told]:
    """``The Council voted in favour of ordering a bench``, and not ``of the motion``, which has words of its own."""
    for match in decision_words.VOTED.finditer(text, start, end) if "voted" in text[start:end] else ():
        before = text[sentence_start(text, start, match.start()) : match.start()]
        if decision_words.NARRATED.search(before) or decision_words.NOT_WHOLE_BODY.search(before):
            continue
        stop = tail_of(text, match.end(), sentence_end(text, match.end(), end))
        yield Told(match["voted"], match.start(), (match.end(), stop), is_open=stop >= end)


def _by_verb(text: str, start: int, end: int) -> Iterator[Told]:
    """``The minutes … were approved`` and ``The Committee approved the accounts``, sentence by sentence."""
    at = start
    while at < end:
        stop = sentence_end(text, at, end)
        yield from _one_sentence(text, at, stop)
        at = space_after(text, stop, end) if stop > at else end


def _one_sentence(text: str, start: int, stop: int) -> Iterator[Told]:
    cells = max(text.rfind(mark, start, stop) for mark in decision_words.CELL_ENDS)
    at = space_after(text, cells + 2, stop) if cells > 0 else start
    start = after(motion_words.ON_THE_MOTION, text, at, stop)
    active = decision_words.APPROVES.match(text, start, stop)
    if active and _approvable(active["verb"], text[active.end() : stop]):
        yield Told(active["verb"], at, (active.end(), tail_of(text, active.end(), stop)), is_open=True)
        return
    passive = decision_words.PASSIVE.match(text, start, stop)
    if passive and _decides(passive, text[passive.end() : stop]):
        yield Told(passive["verb"], at, (start, tail_of(text, passive.end(), stop)), is_open=True)
        return
    which = decision_words.WHICH_WERE.search(text, start, stop)
    if which and _submitted(text[start : which.start()], text[which.end() : stop]):
        yield Told(which["verb"], at, (start, tail_of(text, which.end(), stop)), is_open=True)


def _submitted(submitted: str, rest: str) -> bool:
    """``There had been submitted the Minute of 26 February, which was approved.``"""
    told_before = decision_words.NARRATED.search(submitted) or decision_words.LATER.match(rest)
    return bool(decision_words.OF_MINUTES.search(submitted)) and not told_before


def _approvable(verb: str, rest: str) -> bool:
    """``Members agreed the accounts``, and not ``Members agreed the concern``; whatever is approved is decided."""
    verb = verb.lower()
    if verb in ("approved", "adopted", "ratified"):
        return not decision_words.IN_THE_PAST.search(rest)
    first = " ".join(rest.split()[:14])
    of_minutes = bool(decision_words.OF_MINUTES.search(first))
    if of_minutes:
        return not decision_words.AT_ANOTHER_MEETING.search(rest)
    return verb != "confirmed" and bool(decision_words.ACCEPTABLE.search(first))


def _decides(match: re.Match[str], rest: str) -> bool:
    """Is it this meeting that approved, and a thing that a meeting approves?"""
    unopposed = motion_words.UNOPPOSED.match(match["subject"])
    subject = match["subject"][unopposed.end() :] if unopposed else match["subject"]
    subject = decision_words.AS_SHOWN.sub(" ", subject)
    of_minutes = bool(decision_words.OF_MINUTES.search(subject))
    reported = decision_words.REPORTED_MINUTES if of_minutes else decision_words.REPORTED
    if decision_words.LATER.match(rest) or reported.search(subject):
        return False
    if unopposed and decision_words.IN_THE_PAST.search(unopposed.group()):
        return False
    verb = match["verb"].lower()
    if of_minutes or verb in ("signed", "taken as read", "confirmed", "passed"):
        return of_minutes
    if decision_words.NOT_SUBJECT.search(subject):
        return False
    if verb.endswith(("elected", "appointed", "co-opted")):
        return _elected(subject, rest, bool(unopposed))
    if verb in ("authorised", "set", "fixed"):
        if decision_words.BY_ANOTHER.match(rest):
            return False
        return _empowered(subject, rest) if verb == "authorised" else _fixed(subject, rest)
    if verb != "confirmed" and motion_words.UNANIMOUS.search(match.group()[len(match["subject"]) :] + rest[:14]):
        return bool(decision_words.SHORT_SUBJECT.fullmatch(subject)) or _plain(subject)
    return _plain(subject)


def _plain(subject: str) -> bool:
    """``The accounts`` and ``All payments``: a thing that is approved, told of nobody."""
    return bool(decision_words.ACCEPTABLE.search(subject) and decision_words.PLAIN_SUBJECT.match(subject))


def _elected(subject: str, rest: str, unopposed: bool) -> bool:
    """To what office is said, or nobody else was put up for it: ``With no other nominations Cllr Lee was elected``."""
    if decision_words.LONG_AGO.match(rest):
        return False
    office = unopposed or decision_words.OFFICE_FILLED.match(rest)
    return bool(office and (unopposed or decision_words.PLAIN_SUBJECT.match(subject) or _is_whole_name(subject)))


def _is_whole_name(subject: str) -> bool:
    """``Ann Lee`` was elected, without a title; one word alone may be anything."""
    named = person_words.NAME.fullmatch(subject.strip())
    return bool(named and " " in named.group() and not person_words.NOT_A_NAME.search(named.group()))


def _empowered(subject: str, rest: str) -> bool:
    """``The Clerk was authorised to buy a seat``; or payments were."""
    if not re.match(r"\s+to\s+[a-z]", rest):
        return _plain(subject)
    return bool(decision_words.MAY_BE_AUTHORISED.fullmatch(subject)) and not decision_words.LONG_AGO.match(rest)


def _fixed(subject: str, rest: str) -> bool:
    """``The precept was set at £21,000``, and not last year, nor by the District Council."""
    return "precept" in subject.lower() and _plain(subject) and not decision_words.SET_BEFORE.match(rest)


def after(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Past what the pattern finds at ``start``."""
    match = pattern.match(text, start, end)
    return match.end() if match else start


def space_after(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def sentence_end(text: str, start: int, end: int) -> int:
    """Where the sentence that goes on at ``start`` ends, its stop included."""
    match = decision_words.SENTENCE_END.search(text, start, end)
    return match.end() if match else end


def sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence starts that ``at`` stands in."""
    first = start
    for match in decision_words.SENTENCE_END.finditer(text, start, at):
        first = match.end()
    return space_after(text, first, at)


def tail_of(text: str, start: int, end: int) -> int:
    """Where the words of a decision end: before who moved it, how it was voted on and who is to act."""
    match = decision_words.TAIL.search(text, start, end)
    stop = match.start() if match and match.start() > start else end
    return start + len(text[start:stop].rstrip())
