"""What was said and by whom: the points, requests, suggestions and replies of a list, and statements in prose."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .found import FoundPassage, Problem
from .lines import Line
from .names import name_key, read_person, surname
from .vocabulary import person_words, speech_words


@dataclass(frozen=True)
class Speaker:
    """Someone an item names in full, with the office printed beside the name there."""

    name: str
    role: str | None = None


class Named:
    """The people one item prints: a surname alone is resolved inside its own item, or left as printed."""

    def __init__(self, text: str, paragraphs: Sequence[Line]) -> None:
        self.by_surname: dict[str, dict[str, Speaker]] = {}
        for line in paragraphs:
            if line.kind == "long" or not line.says(*speech_words.TITLES):
                continue
            for match in speech_words.NAMED.finditer(text, *line.span):
                self._add(text, match)

    def _add(self, text: str, match: re.Match[str]) -> None:
        person = read_person(text, *match.span("name"))
        if person is None or person.name is None:
            return
        same = self.by_surname.setdefault(name_key(surname(person.name)), {})
        role = _role_beside(text, match.end())
        known = same.get(name_key(person.name))
        same[name_key(person.name)] = Speaker(person.name, (known.role if known else None) or role)

    def speaker(self, printed: str) -> tuple[Speaker, bool]:
        """Who a printed name is, and whether the item names two it could be."""
        person = read_person(printed, 0, len(printed))
        name = person.name if person and person.name else printed
        same = self.by_surname.get(name_key(surname(name)), {})
        full = [one for key, one in same.items() if " " in key]
        if name_key(name) in same and " " in name_key(name):
            return same[name_key(name)], False
        if len(full) == 1:
            return Speaker(full[0].name, full[0].role or same.get(name_key(name), full[0]).role), False
        return same.get(name_key(name), Speaker(name)), len(full) > 1


def _role_beside(text: str, place: int) -> str | None:
    """``, Executive Member for Families, Learning, Youth & Skills`` or ``(Cabinet Member for Health)``."""
    match = speech_words.ROLE_BESIDE.match(text, place)
    if not match:
        return None
    role = " ".join((match["bracket"] or match["comma"]).split())
    return role if person_words.OFFICE.search(role) and not person_words.HONORIFIC.match(role) else None


def read(
    text: str, paragraphs: Sequence[Line], passages: Sequence[FoundPassage]
) -> tuple[list[FoundPassage], list[Problem]]:
    """The item's passages with what was said marked as such; ``passages`` are its paragraphs', in the same order."""
    named = Named(text, paragraphs)
    read_passages: list[FoundPassage] = []
    problems: list[Problem] = []
    intro: tuple[str, str | None] | None = None
    for line, passage in zip(paragraphs, passages, strict=True):
        intro = _intro(line, intro)
        if passage.kind != "paragraph" or line.kind not in ("text", "listed", "close"):
            pass
        elif line.kind == "listed" and intro:
            passage = _listed(passage, *intro)
        elif not _is_intro(line):
            passage, problem = _prose(text, line, passage, named)
            problems += [problem] if problem else []
        read_passages.append(passage)
    return read_passages, problems


def _is_intro(line: Line) -> bool:
    return line.kind == "text" and line.text.endswith(":")


def _intro(line: Line, intro: tuple[str, str | None] | None) -> tuple[str, str | None] | None:
    """What the list below a line ending in a colon holds: points, or somebody's replies."""
    if line.kind == "listed":
        return intro
    if not _is_intro(line):
        return None
    reply = speech_words.REPLY_INTRO.match(line.text)
    if reply:
        return "reply", reply["speaker"].strip()
    return ("point", None) if speech_words.POINTS_INTRO.search(line.text) else None


def _listed(passage: FoundPassage, kind: str, speaker: str | None) -> FoundPassage:
    """A point by its own verb (``requested``, ``suggested``); under a reply's lead-in everything is that reply."""
    if kind == "point":
        verb = speech_words.SPEECH_VERB.search(" ".join(passage.text.split()[:8]))
        kind = verb.lastgroup if verb and verb.lastgroup in ("request", "suggestion", "reply") else "point"
    return replace(passage, kind=kind, speaker=speaker)


def _prose(text: str, line: Line, passage: FoundPassage, named: Named) -> tuple[FoundPassage, Problem | None]:
    """A paragraph in which a named person speaks, by the first who does."""
    start, end = line.span
    if not line.says(*speech_words.TITLES):
        return passage, None
    spoke = next((one for one in speech_words.SPOKE.finditer(text, start, end) if not _is_chair(text, one)), None)
    match = (
        spoke or speech_words.INVITED.search(text, start, end) or speech_words.INTRODUCED_BY.search(text, start, end)
    )
    if not match:
        return passage, None
    speaker, unsure = named.speaker(match["name"])
    if person_words.NOT_A_NAME.search(speaker.name):
        return passage, None
    kind = _kind(passage.text, spoke)
    problem = None
    if unsure:
        message = f"“{' '.join(match['name'].split())}” could be either of two people this item names. Choose which."
        problem = Problem("name-ambiguous", message, match.span("name"))
    return replace(passage, kind=kind, speaker=speaker.name, role=speaker.role), problem


def _is_chair(text: str, match: re.Match[str]) -> bool:
    """``Cllr Lee, in the Chair, thanked members`` runs the meeting; it is no contribution to it."""
    return "in the Chair" in text[match.end("name") : match.start("verb")] or match["verb"].casefold() == "thanked"


def _kind(paragraph: str, spoke: re.Match[str] | None) -> str:
    if paragraph.startswith(("In response", "In reply", "In answer")):
        return "reply"
    verb = speech_words.SPEECH_VERB.fullmatch(spoke["verb"]) if spoke else None
    return verb.lastgroup if verb and verb.lastgroup else "statement"
