"""What was said and by whom: the points, requests, suggestions, replies and statements of lists and of prose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from ..found import FoundPassage, Problem, Span
from ..layout.lines import Line, fold
from ..vocabulary import speaker_words, speech_words
from .sentences import sentences
from .speakers import Named, People, Speaker, plain_name
from .speech import Hearing, Speech, is_opinion, presented, speech, speeches, without_the

READ = ("text", "listed", "close")
NOBODY = Speaker(None)
LONGEST_HEADING = 140  # characters: who asks, and whom
ANSWER_WITHIN = 4  # paragraphs of a question, before ``Response:`` heads the answer
LEAD_IN = 12  # words: who says more before a colon has told it


@dataclass(frozen=True)
class Said:
    """An item's paragraphs, each as the passages it falls into: one for everybody who speaks in it."""

    passages: tuple[tuple[FoundPassage, ...], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def repeated(self) -> set[int]:
        """Where the paragraphs begin that print a decision a second time."""
        return {parts[0].span[0] for parts in self.passages if parts and parts[0].repeat}

    @cached_property
    def spoken(self) -> tuple[FoundPassage, ...]:
        """What somebody who is named says."""
        return tuple(one for parts in self.passages for one in parts if one.speaker)

    def spoken_in(self, span: Span) -> bool:
        """Does somebody who is named speak within this span?"""
        return any(one.span[0] < span[1] and span[0] < one.span[1] for one in self.spoken)

    def speaker_at(self, place: int) -> str | None:
        """Who speaks at this place of the text."""
        return next((one.speaker for one in self.spoken if one.span[0] <= place < one.span[1]), None)


class Intro(NamedTuple):
    """What the list below a line ending in a colon holds: points, or somebody's replies."""

    kind: str
    speaker: Speaker = NOBODY
    mark: str | None = None

    def goes_on(self, line: Line) -> bool:
        """Is the line of this list? A number after bullets is the next paragraph."""
        return self.mark in (None, _mark(line))


NO_INTRO = Intro("paragraph")


def _mark(line: Line) -> str:
    """What a list's labels have in common: the bullet, or their being numbers or letters."""
    letters = [letter for letter in line.label or "" if letter.isalnum()]
    return "number" if letters and letters[0].isdigit() else "letter" if letters else "bullet"


def read(text: str, paragraphs: Sequence[Line], passages: Sequence[FoundPassage], people: People) -> Said:
    """The item's passages with what was said marked as such; ``passages`` are its paragraphs', in the same order."""
    hearing = Hearing(text, people, Named(text, paragraphs))
    read_passages: list[tuple[FoundPassage, ...]] = []
    problems: list[Problem] = []
    intro: Intro | None = None
    asked, heading = 0, None
    earlier: Speech | None = None
    for line, passage in zip(paragraphs, passages, strict=True):
        intro = _intro(hearing, line, intro)
        parts: tuple[FoundPassage, ...] = (passage,)
        if line.kind in READ and passage.kind in ("paragraph", "decision") and not passage.repeat:
            under = heading if passage.kind == "paragraph" else None
            heading = _question_heading(line, asked=asked > 0)
            if heading is None and under:
                parts = (_spoken(passage, under),)
            elif heading is None:
                parts = _answered(hearing, line, passage, asked=asked > 0) or _parts(
                    hearing, line, passage, intro, earlier, problems
                )
            asks = _asks(line) or (heading or under or NO_INTRO).kind == "point"
            asked = ANSWER_WITHIN if asks else 0 if parts[0].kind == "reply" else asked - 1
        read_passages.append(parts)
        earlier = _last_said(parts)
    return Said(tuple(read_passages), tuple(problems))


def _last_said(parts: Sequence[FoundPassage]) -> Speech | None:
    """Who spoke last, for the paragraph below."""
    if not parts or parts[-1].kind in ("paragraph", "decision"):
        return None
    last = parts[-1]
    return Speech(
        last.span[0], last.kind, Speaker(last.speaker, last.role), last.span, is_opinion(last.kind, last.text)
    )


def _asks(line: Line) -> re.Match[str] | None:
    """``Q:`` or ``Question 2 from Mr A Smith:``, at the head of a paragraph."""
    return speech_words.QUESTION.match(line.text) if line.text[0] in "QqSs" else None


def _question_heading(line: Line, *, asked: bool) -> Intro | None:
    """``Question 2 from Mr A Smith to the Leader:`` on a line of its own is of the paragraph below it."""
    words = line.text.removeprefix(line.label or "").lstrip() if line.kind == "listed" else line.text
    if words.endswith(":"):
        question = speech_words.QUESTION.fullmatch(words)
        match = question or (speech_words.ANSWER.fullmatch(words) if asked else None)
    elif len(words) < LONGEST_HEADING and words[0] in "QqSsWwPpAaRr":
        question = speech_words.QUESTION_HEADING.fullmatch(words)
        match = question or (speech_words.ANSWER_HEADING.fullmatch(words) if asked else None)
    else:
        return None
    if not match:
        return None
    who = without_the(match["who"]) if match["who"] else None
    return Intro("point" if question else "reply", Speaker(plain_name(who or "") or who))


def _answered(hearing: Hearing, line: Line, passage: FoundPassage, *, asked: bool) -> tuple[FoundPassage, ...] | None:
    """``Q: How many? / A: Three.``: what follows the label, and whoever it names."""
    question = _asks(line)
    answer = speech_words.ANSWER.match(line.text) if asked else None
    match = answer or (question if question and question.end() < len(line.text) else None)
    if not match or passage.kind != "paragraph":
        return None
    words = line.text[match.end() :]
    said = _speaks_after(hearing, line, len(words))
    if said and not answer and not match["who"]:
        return None
    who = without_the(match["who"]) if match["who"] else None
    named = None if who or said else speaker_words.NAMED.match(words)
    speaker = said.speaker if said else Speaker(plain_name(named["name"] if named else who or "") or who)
    kind = "reply" if answer else said.kind if said else "point"
    return (_spoken(passage, Intro(kind, speaker), words),)


def _speaks_after(hearing: Hearing, line: Line, length: int) -> Speech | None:
    """The speech that the paragraph's last words begin, where they are printed without folds."""
    start = line.span[1] - length
    return (
        speech(hearing, (start, line.span[1]), None) if line.text.endswith(hearing.text[start : line.span[1]]) else None
    )


def _parts(
    hearing: Hearing,
    line: Line,
    passage: FoundPassage,
    intro: Intro | None,
    earlier: Speech | None,
    problems: list[Problem],
) -> tuple[FoundPassage, ...]:
    """A paragraph as its passages: what goes before, then everybody's words."""
    said = list(speeches(hearing, line, earlier, in_decision=passage.kind == "decision"))
    if said and _ends_in_colon(line):
        said = [one for one in said if not (intro and one.start >= _last_sentence(hearing.text, line)[0])]
    problems += [_two_of_a_name(hearing.text, one) for one in said if one.speaker.unsure]
    if line.kind == "listed" and intro and passage.kind == "paragraph":
        if not said or said[0].start > line.body:
            return (_spoken(passage, intro),)
        if intro.kind == "reply":
            return (_spoken(passage, intro),)
    if not said and passage.kind == "paragraph" and not _ends_in_colon(line):
        called = presented(hearing, line)
        return (_spoken(passage, called) if called else passage,)
    return tuple(_split(hearing.text, line, passage, said))


def _last_sentence(text: str, line: Line) -> Span:
    return list(sentences(text, line.rest if line.kind == "listed" else line.span))[-1]


def _split(text: str, line: Line, passage: FoundPassage, said: Sequence[Speech]) -> Iterator[FoundPassage]:
    """The paragraph cut where somebody begins to speak, and where a decision, a vote or a task ends it."""
    start, end = line.span
    first = line.body if line.kind == "listed" else start
    cuts: list[tuple[int, Speech | None]] = [(one.start, one) for one in said]
    after = said[0].start if said else end
    begun = {one.start for one in said}
    breaks = (place for place, _ in sentences(text, (first, end)) if place > after and _breaks(text, place))
    cuts += [(place, None) for place in breaks if place not in begun]
    cuts.sort(key=lambda cut: cut[0])
    if not cuts or cuts[0][0] > first:
        yield _piece(text, passage, (start, cuts[0][0] if cuts else end))
    for place, (begin, speaks) in enumerate(cuts):
        stop = cuts[place + 1][0] if place + 1 < len(cuts) else end
        span = (start if begin == first else begin, stop)
        piece = _piece(text, passage, span)
        # without the number that the page puts before it
        yield _spoken(piece, speaks, fold(text[begin:stop])) if speaks else piece


def _breaks(text: str, place: int) -> bool:
    return bool(speech_words.BREAK.match(text, place))


def _piece(text: str, passage: FoundPassage, span: Span) -> FoundPassage:
    """A part of a paragraph; the whole of it keeps its words as they are shown."""
    if span == passage.span:
        return passage
    start, end = span
    end = start + len(text[start:end].rstrip())
    words = fold(text[start:end])
    if start == passage.span[0]:  # a bullet is the page's
        shown = fold(text[slice(*passage.span)])
        words = words[len(shown) - len(passage.text) :] if shown.endswith(passage.text) else words
    return replace(passage, span=(start, end), text=words)


def _spoken(passage: FoundPassage, said: Speech | Intro, words: str | None = None) -> FoundPassage:
    """The passage as somebody's words, or as what its list holds."""
    who = said.speaker
    words = passage.text if words is None else words
    return FoundPassage(passage.span, words, said.kind, passage.item, who.name, who.role, passage.repeat)


def _two_of_a_name(text: str, speech: Speech) -> Problem:
    printed = fold(text[slice(*speech.printed)])
    message = f"“{printed}” could be either of two people this item names. Choose which."
    return Problem("name-ambiguous", message, speech.printed)


def _ends_in_colon(line: Line) -> bool:
    text = line.text
    return text[-1] in ":-–—" and (text.endswith((":", " –", " -")) or text.rstrip(" -–—").endswith(":"))


def _intro(hearing: Hearing, line: Line, intro: Intro | None) -> Intro | None:
    """What the list below this line holds, if it leads in to one."""
    if line.kind == "listed" and intro and intro.goes_on(line):
        return intro if intro.mark else intro._replace(mark=_mark(line))
    if line.kind not in READ or not _ends_in_colon(line) or speech_words.NOT_POINTS.search(line.text):
        return None
    last = _last_sentence(hearing.text, line)
    said = speech(hearing, last, None)
    if said and said.speaker.name and said.kind != "presents":
        told = len(hearing.text[said.start : last[1]].split()) > LEAD_IN and said.kind == "statement"
        return None if told else Intro(said.kind, said.speaker)
    words = fold(hearing.text[slice(*last)])
    points = speech_words.POINTS_INTRO.search(words) and speech_words.INTRO_VERB.search(words)
    says = said and said.kind != "presents"
    return Intro("point") if says or points or speech_words.DISCUSSION_INTRO.match(words) else None
