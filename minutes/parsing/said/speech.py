"""The sentences in which somebody speaks: who, in what manner, and where the words begin."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from ..found import Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import person_words, speaker_words, speech_words
from .sentences import in_order, sentences, words
from .speakers import Named, People, Speaker, name_beside, plain_name
from .unlisted import persons

PARTS = ("person", "public", "nobody", "crowd", "office", "initials", "pronoun", "bare", "first")


class Speech(NamedTuple):
    """One person's words: where they begin, in what manner they are said, and where the name is printed.

    An ``opinion`` is a point that asks nothing.
    """

    start: int
    kind: str
    speaker: Speaker
    printed: Span
    opinion: bool = False


@dataclass(frozen=True)
class Hearing:
    """What a speaker is made out by: the text, the meeting's people and those the item names or has ``met`` so far."""

    text: str
    people: People
    named: Named
    met: set[str] = field(default_factory=set)


def speeches(hearing: Hearing, line: Line, earlier: Speech | None, *, in_decision: bool) -> Iterator[Speech]:
    """Everybody who begins to speak in this paragraph; ``earlier`` is who spoke last in the one above it."""
    text, before = hearing.text, None
    start = line.body if line.kind == "listed" else line.span[0]
    invited: int | None = None
    told = False
    above: Span | None = None
    inviting = line.has(cues.INVITING)
    stretches = list(_stretches(text, line, (start, line.span[1])))
    speaking = [_may_speak(text, span) for span in stretches]
    if not (inviting or earlier or any(speaking)):
        return
    stretches.append((line.span[1], line.span[1]))
    for speaks, (span, following) in zip(speaking, pairwise(stretches), strict=True):
        if in_decision and not (told or speech_words.DECIDES.search(text, span[1], line.span[1])):
            told = bool(speech_words.TOLD_DECISION.match(text, *span))
            if not told:
                return
            continue
        last = earlier
        if above:
            goes_on = not before and text.startswith(("He ", "She "), span[0])
            last = _by_whom(hearing, above) if goes_on else None
        above = span
        said = speech(hearing, span, before, last) if speaks else None
        if said and said.kind == "presents":
            said = said._replace(kind="statement") if _has_substance(hearing, span, following, said) else None
        if said and not (before and said.speaker == before.speaker and said.kind == "statement"):
            yield said._replace(start=invited) if invited is not None else said
            before = said
        invited = span[0] if inviting and said is None and speech_words.INVITED.search(text, *span) else None


def _by_whom(hearing: Hearing, span: Span) -> Speech | None:
    """Whoever the sentence begins or ends with, for the ``She`` that the next one may begin with."""
    match = speaker_words.BY_WHOM.search(hearing.text, max(span[0], span[1] - 120), span[1])
    match = speaker_words.SUBJECT.match(hearing.text, *span) or match
    if not match:
        return None
    who = hearing.named.speaker(match["person"]) if match["person"] else Speaker(without_the(match["office"]))
    return Speech(match.start(), "statement", who, match.span())


def _has_substance(hearing: Hearing, span: Span, following: Span, said: Speech) -> bool:
    """A report that is introduced is told only where the sentence or the next one goes on to its matter."""
    text = hearing.text
    if speech_words.AND_TOLD.search(text, *span):
        return True
    if following[0] == following[1] or speech_words.NOT_TOLD_ON.match(text, *following):
        return False
    if speech_words.NO_SUBSTANCE.search(text, *following):
        return False
    after = speech(hearing, following, said, None)
    return after is None or after.speaker == said.speaker


def _stretches(text: str, line: Line, span: Span) -> Iterable[Span]:
    """The sentences, parted at a semicolon too, and where somebody else answers within the sentence."""
    semicolons, answers = "; " in line.text, line.has(cues.ANSWERING)
    return _within(text, span, semicolons, answers) if semicolons or answers else sentences(text, span)


def _within(text: str, span: Span, semicolons: bool, answers: bool) -> Iterator[Span]:
    for start, end in sentences(text, span):
        place = text.find("; ", start, end) if semicolons else -1
        while place != -1:
            yield start, place
            start = place + 2
            place = text.find("; ", start, end)
        match = speech_words.AND_ANSWERS.search(text, start, end) if answers else None
        if match and _speaks(text, (start, match.start())) and _speaks(text, (match.end(), end)):
            yield start, match.start()
            start = match.end()
        yield start, end


def _speaks(text: str, span: Span) -> re.Match[str] | None:
    """A speaker and a verb of speaking."""
    if not _may_speak(text, span):
        return None
    nobody = speech_words.NO_SPEAKER.match(text, *span)  # of a few words, as speech is not
    match = None if nobody else speech_words.SPEECH.match(text, *span)
    return match or (speech_words.SPEECH_ON_TOPIC.match(text, *span) if _has_topic(text, span) else None)


def _has_topic(text: str, span: Span) -> bool:
    """``Highways: …``, ``Low Lane – …``, ``2306.05 …``: a topic is a number, or has a mark behind it."""
    head = text[span[0] : min(span[1], span[0] + speech_words.LONGEST_TOPIC)]
    return head[0].isdigit() or head[0] == "Q" or ":" in head or "–" in head or "-" in head


def _may_speak(text: str, span: Span) -> bool:
    """Most sentences are seen at once to have no verb of speaking, nor ``insisted that``, ``assured members that``."""
    said = words(text, span)
    if not speech_words.SAID.isdisjoint(said):
        return True
    if "that" not in said:
        return False
    told = in_order(text, span)
    places = (place for place, word in enumerate(told) if word == "that")
    return any(before.endswith("ed") for place in places for before in told[max(0, place - 4) : place])


def speech(hearing: Hearing, span: Span, before: Speech | None, earlier: Speech | None = None) -> Speech | None:
    """The sentence as somebody's words, if it begins with a speaker and a verb of speaking."""
    match = _speaks(hearing.text, span)
    if not match:
        return None
    speaker = _he(match, before, earlier) if match["pronoun"] else _speaker(hearing, match)
    sentence = hearing.text[match.start("said") : span[1]]
    if speaker is None or _is_not_said(sentence) or _runs_meeting(hearing, match, speaker, sentence):
        return None
    part = next(part for part in PARTS if match[part])
    answers = bool(before or (match["office"] and speech_words.REPLYING.fullmatch(match["verb"])))
    answers = answers or ("he w" in sentence and bool(speech_words.SAID_HE_WOULD.search(sentence)))
    kind = _kind(match, sentence, before or earlier, speaker, answers=answers)
    return Speech(match.start("said"), kind, speaker, match.span(part), is_opinion(kind, sentence))


def _is_not_said(sentence: str) -> bool:
    words = sentence.lower()
    told = any(map(words.__contains__, speech_words.NOT_SAID_STEMS))
    return told and bool(speech_words.NOT_SAID.search(sentence))


def _he(match: re.Match[str], before: Speech | None, earlier: Speech | None) -> Speaker | None:
    """Whoever spoke last goes on in the next paragraph; within one, only an answer is told apart."""
    if before:
        asks = match["request"] or match["suggestion"]
        return before.speaker if match["answering"] or (asks and before.kind in ("statement", "reply")) else None
    return earlier.speaker if earlier and earlier.speaker.name else None


def _speaker(hearing: Hearing, match: re.Match[str]) -> Speaker | None:
    """Who speaks; None where the words are nobody who could, or nobody the meeting lists."""
    verb = match["verb"]
    if match["nobody"]:
        return Speaker(None) if match["answering"] or speech_words.NOBODY_VERBS.match(verb) else None
    if match["crowd"]:
        return Speaker(None) if speech_words.CROWD_VERBS.match(verb) else None
    if match["public"]:
        return Speaker(fold(match["public"]))
    if match["office"]:
        named = name_beside(match["beside"])
        office = without_the(match["office"])
        if speech_words.OF_OFFICE.fullmatch(match["beside"]) and not named:
            office = fold(office + match["beside"])
        return Speaker(named, office) if named else Speaker(office)
    if match["person"]:
        speaker = hearing.named.speaker(match["person"])
        return None if not speaker.name or person_words.NOT_A_NAME.search(speaker.name) else speaker
    return _untitled(hearing, match)


def _untitled(hearing: Hearing, match: re.Match[str]) -> Speaker | None:
    """Somebody listed, or told to be somebody: ``Bob Lloyd Smith, Healthwatch, said``; ``Jo Elm spoke against it``."""
    known = hearing.people.named(match["initials"] or match["bare"] or match["first"])
    if known or not match["bare"]:
        return Speaker(known) if known else None
    name = plain_name(match["bare"])
    if not name or speaker_words.NO_PERSON.search(name):
        return None
    told = match["beside"].strip() or match["verb"].startswith("spoke") or name in hearing.met
    if told or name in persons(hearing.text):
        hearing.met.add(name)
        return Speaker(name)
    return None


def _runs_meeting(hearing: Hearing, match: re.Match[str], speaker: Speaker, sentence: str) -> bool:
    """What the Chair does to run the meeting is no contribution to it."""
    if speaker_words.IN_CHAIR.search(match["beside"]):
        return True
    office = without_the(match["office"] or "")
    chair = speaker_words.PRESIDES.fullmatch(office) or speaker.name in hearing.people.chairs
    return bool(chair and speech_words.CHAIR_RUNS.search(sentence))


def _kind(match: re.Match[str], sentence: str, before: Speech | None, speaker: Speaker, *, answers: bool) -> str:
    """In what manner it is said; whoever is in office answers what was asked in the paragraph above too."""
    if match["answering"]:
        return "reply"
    kind = next(kind for kind, _ in speech_words.SPEECH_KINDS if match[kind])
    if (match["crowd"] or match["nobody"]) and kind == "statement":
        return "point"
    second = speech_words.SECOND_VERB.search(sentence) if kind in ("statement", "point") else None
    if second and second.lastgroup and (kind == "statement" or second.lastgroup == "request"):
        return second.lastgroup
    if kind == "statement" and _comments(match):
        return "point"
    asked = before and before.kind == "point" and not before.opinion and before.speaker != speaker
    return "reply" if kind == "statement" and asked and answers else kind


def is_opinion(kind: str, sentence: str) -> bool:
    return kind == "point" and bool(speech_words.OPINION.match(sentence))


def _comments(match: re.Match[str]) -> bool:
    """Who feels or thinks something makes a point, unless told to hold an office."""
    beside = match["beside"].strip(" ,")
    if match["office"] or (beside and not speech_words.LOCAL.fullmatch(beside)):
        return False
    return bool(speech_words.COMMENTS.fullmatch(match["verb"]))


def presented(hearing: Hearing, line: Line) -> Speech | None:
    """The Chair calls on somebody to speak."""
    if not line.has(cues.INVITING) or not line.has(cues.TITLED):
        return None
    match = speech_words.INVITED.search(hearing.text, *line.span)
    if not match:
        return None
    speaker = hearing.named.speaker(match["name"])
    if not speaker.name or person_words.NOT_A_NAME.search(speaker.name):
        return None
    return Speech(line.span[0], "statement", speaker, match.span("name"))


def without_the(printed: str) -> str:
    return speech_words.THE.sub("", fold(printed))
