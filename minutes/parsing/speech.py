"""The sentences in which somebody speaks: who, in what manner, and where the words begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from .found import Span
from .lines import Line, fold
from .sentences import sentences
from .speakers import Named, People, Speaker, name_beside, plain_name
from .vocabulary import person_words, speaker_words, speech_words


@dataclass(frozen=True)
class Speech:
    """One person's words: where they begin, in what manner they are said, and where the name is printed."""

    start: int
    kind: str
    speaker: Speaker
    printed: Span


@dataclass(frozen=True)
class Hearing:
    """What a speaker is made out by: the text, the meeting's people and those the item names."""

    text: str
    people: People
    named: Named


def speeches(hearing: Hearing, line: Line, *, in_decision: bool) -> Iterator[Speech]:
    """Everybody who begins to speak in this paragraph."""
    text, before = hearing.text, None
    start = line.body if line.kind == "listed" else line.span[0]
    invited: int | None = None
    stretches = [*_stretches(text, (start, line.span[1])), (line.span[1], line.span[1])]
    for span, following in pairwise(stretches):
        if in_decision and not speech_words.DECIDES.search(text, span[1], line.span[1]):
            return
        said = speech(hearing, span, before)
        if said and said.kind == "presents":
            said = replace(said, kind="statement") if speech_words.WENT_ON.match(text, *following) else None
        if said and not (before and said.speaker == before.speaker and said.kind == "statement"):
            yield replace(said, start=invited) if invited is not None else said
            before = said
        invited = span[0] if said is None and speech_words.INVITED.search(text, *span) else None


def _stretches(text: str, span: Span) -> Iterator[Span]:
    """The sentences, parted at a semicolon too."""
    for start, end in sentences(text, span):
        place = text.find("; ", start, end)
        while place != -1:
            yield start, place
            start = place + 2
            place = text.find("; ", start, end)
        yield start, end


def speech(hearing: Hearing, span: Span, before: Speech | None) -> Speech | None:
    """The sentence as somebody's words, if it begins with a speaker and a verb of speaking."""
    match = speech_words.SPEECH.match(hearing.text, *span)
    if not match:
        return None
    speaker = _speaker(hearing, match)
    sentence = hearing.text[match.start("said") : span[1]]
    if speaker is None or speech_words.NOT_SAID.search(sentence) or _runs_meeting(hearing, match, speaker, sentence):
        return None
    part = next(part for part in ("person", "public", "nobody", "crowd", "office", "initials", "bare") if match[part])
    return Speech(match.start("said"), _kind(match, sentence, before, speaker), speaker, match.span(part))


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
        return Speaker(named, office) if named else Speaker(office)
    if match["person"]:
        speaker = hearing.named.speaker(match["person"])
        return None if not speaker.name or person_words.NOT_A_NAME.search(speaker.name) else speaker
    known = hearing.people.named(match["initials"] or match["bare"])
    if known or not match["bare"] or not match["beside"].strip():
        return Speaker(known) if known else None
    name = plain_name(match["bare"])  # Bob Lloyd Smith, Healthwatch, said: whoever has an office or a body beside
    return Speaker(name) if name and not speaker_words.NO_PERSON.search(name) else None


def _runs_meeting(hearing: Hearing, match: re.Match[str], speaker: Speaker, sentence: str) -> bool:
    """What the Chair does to run the meeting is no contribution to it."""
    if speaker_words.IN_CHAIR.search(match["beside"]):
        return True
    office = without_the(match["office"] or "")
    chair = speaker_words.CHAIR.fullmatch(office) or speaker.name in hearing.people.chairs
    return bool(chair and speech_words.CHAIR_RUNS.search(sentence))


def _kind(match: re.Match[str], sentence: str, before: Speech | None, speaker: Speaker) -> str:
    if match["answering"]:
        return "reply"
    kind = next(kind for kind, _ in speech_words.SPEECH_KINDS if match[kind])
    if (match["crowd"] or match["nobody"]) and kind == "statement":
        return "point"
    if kind == "statement" and before and before.kind == "point" and before.speaker != speaker:
        return "reply"
    second = speech_words.SECOND_VERB.search(sentence) if kind == "statement" else None
    if second and second.lastgroup:
        return second.lastgroup
    return "point" if kind == "statement" and _comments(match, in_debate=before is not None) else kind


def _comments(match: re.Match[str], *, in_debate: bool) -> bool:
    """A member who says something in debate makes a point; one in office, or who reports, makes a statement."""
    member = match["initials"] or (match["person"] and speech_words.MEMBER_FIRST.match(match["person"]))
    if not member or match["beside"].strip():
        return False
    return bool(speech_words.COMMENTS.fullmatch(match["verb"]) or (in_debate and match["verb"] == "stated"))


def presented(hearing: Hearing, line: Line) -> Speech | None:
    """The Chair calls on somebody to speak."""
    if not line.says(*speaker_words.TITLES):
        return None
    match = speech_words.INVITED.search(hearing.text, *line.span)
    if not match:
        return None
    speaker = hearing.named.speaker(match["name"])
    if not speaker.name or person_words.NOT_A_NAME.search(speaker.name):
        return None
    return Speech(line.span[0], "statement", speaker, match.span("name"))


def without_the(printed: str) -> str:
    return re.sub(r"^the\s+", "", fold(printed), flags=re.I)
