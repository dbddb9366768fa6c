"""Who moved and seconded what: motions and amendments that wait for their outcome, and proposals agreed at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .clauses import Part, parts_of, run_on
from .found import Span
from .lines import Line
from .names import people
from .vocabulary import line_words, motion_words

LONGEST_QUOTE = 40  # paragraphs


@dataclass(frozen=True)
class Motion:
    """A motion or amendment: its words in ``parts``; ``agreed`` where the same paragraph says so; ``end`` is the
    place after its last paragraph."""

    mover: str | None
    seconder: str | None
    parts: tuple[Part, ...]
    start: int
    end: int
    agreed: str | None = None


def read(text: str, paragraphs: Sequence[Line], place: int) -> Motion | None:
    """The motion put in the paragraph at ``place``, with the quoted or listed words below it."""
    line = paragraphs[place]
    if line.kind not in ("text", "listed", "label") or not line.says("moved", "proposed"):
        return None
    if not motion_words.MOVING.search(line.text):
        return None
    start = _after_number(text, line)
    label = motion_words.PROPOSAL_LABEL.match(text, start, line.span[1])
    start = label.end() if label else start
    passive = motion_words.MOVED_BY.search(text, start, line.span[1])
    active = motion_words.MOVED.search(text, start, line.span[1])
    match = active if active and (not passive or active["seconder"]) else passive
    if not match:
        return None
    mover, seconder = _name(match["mover"]), _name(match["seconder"])
    if mover is None:
        return None
    motion = Motion(mover, seconder, (), place, place + 1)
    leads_on = motion_words.LEADS_ON.search(line.text)
    agreement = None if leads_on else motion_words.AGREEMENT.search(text, match.start(), line.span[1])
    if agreement:
        parts = _agreed_words(text, (start, line.span[1]), match, passive=match is passive)
        return replace(motion, parts=parts, agreed="Proposal" if label else _verb(match)) if parts else motion
    return _with_words(text, paragraphs, motion, match.end())


def _verb(match: re.Match[str]) -> str:
    """``proposed`` or ``moved``, as the sentence has it."""
    return next((found.group() for found in motion_words.MOVING.finditer(match.group())), "")


def _after_number(text: str, line: Line) -> int:
    """Past the paragraph's number, and the earlier minute's number after it (``136.1 122.5``)."""
    start = line.body if line.kind == "listed" else line.span[0]
    second = line_words.LIST_LABEL.match(text, start, line.span[1]) if line.kind == "listed" else None
    return second.end() if second else start


def _name(printed: str | None) -> str | None:
    """A mover's name as printed, without honorific; an office (``the Chair``) stands for the name."""
    if not printed:
        return None
    found = people(printed, 0, len(printed))
    if not found:
        return None
    return found[0].name or found[0].brackets[0]


def _agreed_words(text: str, span: Span, match: re.Match[str], passive: bool) -> tuple[Part, ...]:
    """What was agreed: the words before ``was proposed by``, else those after the seconder."""
    before = text[span[0] : match.start()].strip(" ,")
    if passive and before and not motion_words.IT.fullmatch(before):
        return (Part(None, (span[0], span[0] + len(text[span[0] : match.start()].rstrip()))),)
    start = motion_words.AFTER_SECONDER.match(text, match.end(), span[1])
    first = start.end() if start else match.end()
    last = motion_words.RECEIVED_AGREEMENT.search(text, first, _sentence_end(text, first, span[1]))
    end = last.start() if last else _sentence_end(text, first, span[1])
    return (Part(None, (first, end)),) if re.search(r"\w{3}", text[first:end]) else ()


def _sentence_end(text: str, start: int, end: int) -> int:
    match = motion_words.STOP.search(text, start, end)
    return match.start() if match else end


def _with_words(text: str, paragraphs: Sequence[Line], motion: Motion, after: int) -> Motion:
    """A motion not yet decided: its words run on, or stand below as a list or in quotation marks."""
    line = paragraphs[motion.start]
    lead = motion_words.MOTION_LEAD.match(text, after, line.span[1])
    rest = (lead.end() if lead else after, line.span[1])
    if lead and lead["that"] and re.search(r"\w{3}", text[slice(*rest)]):
        return replace(motion, parts=tuple(run_on(text, None, _unquoted(text, rest))))
    below = motion.end
    if below < len(paragraphs) and paragraphs[below].kind == "listed" and paragraphs[below].text and _ends_open(line):
        end = _list_end(paragraphs, below)
        parts = [part for one in paragraphs[below:end] for part in parts_of(text, one)]
        return replace(motion, parts=tuple(parts), end=end)
    if below < len(paragraphs) and paragraphs[below].text[0] in '“"':
        return _quoted(text, paragraphs, motion)
    return motion


def _ends_open(line: Line) -> bool:
    return line.text.endswith((":", "that", "-", "–", ","))


def _list_end(paragraphs: Sequence[Line], place: int) -> int:
    while place < len(paragraphs) and paragraphs[place].kind == "listed":
        place += 1
    return place


def _quoted(text: str, paragraphs: Sequence[Line], motion: Motion) -> Motion:
    """The paragraphs from an opening quotation mark to the closing one; listed ones are its clauses."""
    parts: list[Part] = []
    for place in range(motion.end, min(motion.end + LONGEST_QUOTE, len(paragraphs))):
        line = paragraphs[place]
        if line.kind == "listed":
            parts.extend(Part(part.label, _unquoted(text, part.span)) for part in parts_of(text, line))
        elif not parts:
            parts.append(Part(None, _unquoted(text, line.span)))
        if line.text.rstrip(" .;,").endswith(("”", '"')) or line.text.endswith(("”", '"')):
            return replace(motion, parts=tuple(parts), end=place + 1)
    return motion


def _unquoted(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (text[start] in motion_words.QUOTES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in '“”"' or text[end - 1].isspace()):
        end -= 1
    return (start, end)
