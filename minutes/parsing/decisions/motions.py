"""What is moved: motions and amendments that wait for their outcome, and proposals agreed as they are put."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..found import Span
from ..layout.lines import Line
from ..vocabulary import action_words, decision_words, motion_words
from . import clause_lists
from .clauses import Part, run_on
from .movers import Moved
from .told import Told, sentence_end, sentence_start, space_after, tail_of

LONGEST_QUOTE = 40  # paragraphs
HOW_NEAR = 200  # characters in which a motion on how to vote says so
TELLING = 3  # long words: fewer tell nothing of what a sentence is about


class Motion(NamedTuple):
    """A motion or amendment: its words in ``parts``; ``places`` the paragraphs they stand in; ``agreed`` how the same
    paragraph says that it was, ``end`` the place after its last paragraph, ``nominee`` the surname of whoever is
    proposed for an office."""

    mover: str | None
    seconder: str | None
    parts: tuple[Part, ...]
    places: tuple[int, ...]
    end: int
    amendment: bool = False
    agreed: str | None = None
    nominee: str = ""


class Outcome(NamedTuple):
    """What became of a motion: ``amendment`` where the text says that it was one, ``at`` where it is told."""

    at: int
    carried: bool
    amendment: bool
    printed: str


def _agreement(text: str, start: int, end: int) -> re.Match[str] | None:
    words = text[start:end].lower()
    told = any(map(words.__contains__, motion_words.AGREEMENT_STEMS))
    return motion_words.AGREEMENT.search(text, start, end) if told else None


def read(text: str, paragraphs: Sequence[Line], place: int, moved: Moved, start: int, end: int) -> Motion:
    """The motion put in this paragraph between ``start`` and ``end``, with the quoted or listed words below it."""
    about = text[start : min(end, moved.span[1] + 60)]
    amends = _under_amendment(paragraphs, place) or bool(motion_words.AMENDS.search(about.lower()))
    nominee = motion_words.NOMINEE.search(text[start : moved.span[0]])
    named = nominee["name"] if nominee else ""
    motion = Motion(moved.mover, moved.seconder, (), (place,), place + 1, amends, nominee=named)
    agreement = _agreement(text, moved.span[0], end)
    words = _words(text, start, end, moved)
    if agreement and not motion_words.GOES_ON.search(text[start:end].rstrip()):
        parts = words or _between(text, moved) or _agreed_words(text, (start, end), moved)
        if parts:
            return motion._replace(parts=parts, agreed=_agreed_by(text, moved, agreement, end))
    if words:
        return motion._replace(parts=words)
    return _below(text, paragraphs, motion, moved.span[1], end)


def _under_amendment(paragraphs: Sequence[Line], place: int) -> bool:
    """``Amendment`` stands right above, or above its words: ``Amendment`` / ``That it be let.`` / ``Moved by …``."""
    above = [line.text for line in paragraphs[max(0, place - 2) : place]]
    if len(above) == 2 and not decision_words.THAT.match(above[1]):
        above = above[1:]
    return any(motion_words.AMENDMENT_TITLE.fullmatch(words) for words in above)


def _agreed_by(text: str, moved: Moved, agreement: re.Match[str], end: int) -> str:
    """The word that shows it was agreed: ``elected``, ``agreed``, ``Carried``; else the mover's own ``proposed``."""
    filled = motion_words.FILLED.search(text, moved.span[1], end)
    if filled:
        return filled["filled"]
    word = motion_words.AGREED_WORD.search(agreement.group())
    return word.group() if word else moved.verb


def _words(text: str, start: int, end: int, moved: Moved) -> tuple[Part, ...]:
    """The words after ``that``, which follow the movers or stand between them."""
    lead = motion_words.MOTION_LEAD.match(text, moved.span[1], end)
    if lead and lead["that"]:
        stop = tail_of(text, lead.end(), sentence_end(text, lead.end(), end))
        agreed = motion_words.RECEIVED_AGREEMENT.search(text, lead.end(), stop - (text[stop - 1 : stop] == "."))
        stop = lead.end() + len(motion_words.DANGLING.sub("", text[lead.end() : agreed.start() if agreed else stop]))
        if re.search(r"\w{2}", text[lead.end() : stop]):
            return tuple(run_on(text, None, _unquoted(text, (lead.end(), stop))))
    quoted = motion_words.QUOTED_HERE.match(text, moved.span[1], end)
    if quoted:
        return tuple(run_on(text, None, _unquoted(text, quoted.span("words"))))
    between = motion_words.THAT_BETWEEN.match(text, moved.mover_end, moved.second_start)
    if between:
        joint = motion_words.JOINT_END.search(text, between.end(), moved.second_start)
        stop = joint.start() if joint else moved.second_start
        return (Part(None, (between.end(), stop)),) if re.search(r"\w{2}", text[between.end() : stop]) else ()
    return ()


def _between(text: str, moved: Moved) -> tuple[Part, ...]:
    """``Cllr Parr proposed a donation of £200, seconded by Cllr Marden``: what is proposed, without ``that``."""
    first = space_after(text, moved.mover_end, moved.second_start)
    joint = motion_words.JOINT_END.search(text, first, moved.second_start)
    stop = joint.start() if joint else first
    words = text[first:stop]
    if motion_words.ACCEPTANCE.match(text, first, moved.second_start):
        stop = first + len(text[first : stop if joint else moved.second_start].rstrip(" ,"))
        return (Part(None, (first, stop)),)
    if len(words.split()) < 3 or motion_words.PUT_ONLY.match(words):
        return ()
    return (Part(None, (first, stop)),)


def _agreed_words(text: str, span: Span, moved: Moved) -> tuple[Part, ...]:
    """What was agreed: the words before ``was proposed by``, else those after the seconder."""
    first = sentence_start(text, space_after(text, span[0], moved.span[0]), moved.span[0])
    before = text[first : moved.span[0]].rstrip()
    passive = motion_words.IS_MOVED.search(before)
    subject = before[: passive.start()].rstrip(" ,") if passive else ""
    if subject and not motion_words.IT.fullmatch(subject):
        stop = sentence_end(text, moved.span[1], span[1])
        if motion_words.NOMINEE.search(before) and action_words.TO_OFFICE.search(text, first, stop):
            return (Part(None, (first, tail_of(text, first, stop))),)
        return (Part(None, (first, first + len(subject))),)
    start = motion_words.AFTER_SECONDER.match(text, moved.span[1], span[1])
    first = start.end() if start else moved.span[1]
    stop = sentence_end(text, first, span[1])
    last = motion_words.RECEIVED_AGREEMENT.search(text, first, stop - (text[stop - 1 : stop] == "."))
    stop = tail_of(text, first, last.start() if last else stop)
    stop -= text[stop - 1 : stop] == "." and not last
    if motion_words.ONLY_AGREED.fullmatch(text, first, stop):
        return ()
    return (Part(None, (first, stop)),) if re.search(r"\w{3}", text[first:stop]) else ()


def _below(text: str, paragraphs: Sequence[Line], motion: Motion, after: int, end: int) -> Motion:
    """A motion whose words stand below it, in quotation marks or as a list."""
    below = motion.end
    while below < len(paragraphs) and paragraphs[below].kind == "furniture":
        below += 1
    if below >= len(paragraphs) or re.search(r"\w{4}[^.]*\.\s*$", text[after:end]):
        return motion
    line = paragraphs[below]
    if line.kind == "marker" or decision_words.MARKER.match(text, line.body, line.span[1]):
        return motion
    if line.text[0] in "“\"‘'>":
        return _quoted(text, paragraphs, motion, below)
    lead = re.match(r"that\b.{0,60}:\s*[-–—]?$", line.text, re.I)
    listed = clause_lists.below(text, paragraphs, below + bool(lead))
    opened = lead or re.search(r"(?:[:,–—-]|that|motion|amendment)\s*$", text[after:end].rstrip() or ":")
    if listed.parts and opened:
        places = (*motion.places, *([below] if lead else []), *listed.places)
        return motion._replace(parts=tuple(listed.parts), places=places, end=listed.end)
    if re.match(r"[Tt]hat\b", line.text) and line.kind == "text" and len(line.text) > 20:
        return motion._replace(
            parts=tuple(run_on(text, None, line.span)), places=(*motion.places, below), end=below + 1
        )
    return motion


def _quoted(text: str, paragraphs: Sequence[Line], motion: Motion, first: int) -> Motion:
    """The paragraphs from an opening quotation mark to the closing one; listed ones are its clauses."""
    parts: list[Part] = []
    for place in range(first, min(first + LONGEST_QUOTE, len(paragraphs))):
        line = paragraphs[place]
        if line.kind == "listed":
            parts.extend(Part(part.label, _unquoted(text, part.span)) for part in run_on(text, line.label, line.rest))
        elif not parts:
            parts.extend(_opened(text, line))
        closed = line.text.rstrip(" .;,").endswith(("”", '"')) or line.text.endswith(("”", '"'))
        if closed:
            return motion._replace(parts=tuple(parts), places=(*motion.places, *range(first, place + 1)), end=place + 1)
    return motion


def _opened(text: str, line: Line) -> list[Part]:
    """The first paragraph of a quotation: a clause, with its label inside the marks where it has one."""
    span = _unquoted(text, line.span)
    label = re.match(r"(\(?(?:1|i|a|A)[).])\s+(?=\S)", text[slice(*span)])
    return run_on(text, label[1], (span[0] + label.end(), span[1])) if label else [Part(None, span)]


def _unquoted(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (text[start] in motion_words.QUOTES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in '“”"' or text[end - 1].isspace()):
        end -= 1
    return (start, end)


def agreed_title(
    text: str, paragraphs: Sequence[Line], place: int, motion: Motion, moved: Moved, span: Span
) -> Part | None:
    """``(ii) To approve the payments.`` and below it ``Proposed by Cllr Lee, seconded by Cllr Moss, all agreed.``

    The words agreed are the title's; where that is the item's own heading, the sentence itself.
    """
    if motion.parts or not _agreement(text, *span):
        return None
    if motion_words.GOES_ON.search(text[slice(*span)].rstrip()):
        return None
    above = paragraphs[place - 1] if place else None
    if above and above.kind == "listed" and motion_words.TO_DO.match(text, *above.rest):
        return Part(None, above.rest)
    if place < 2 and motion.seconder:
        first = space_after(text, *span)
        if sentence_start(text, first, moved.span[0]) > first:
            return None
        return Part(None, (first, sentence_end(text, first, span[1])))
    return None


def is_of_voting(text: str, motion: Motion) -> bool:
    """Is it moved only how the motion before the meeting is to be voted on?"""
    words = text[motion.parts[0].span[0] : motion.parts[-1].span[1]] if motion.parts else ""
    return bool(motion_words.HOW_TO_VOTE.search(words[:HOW_NEAR]))


def is_put(text: str, line: Line, moved: Moved, motion: Motion) -> bool:
    """Is a motion put here: with its words, a seconder, or what is moved (``moved the recommendation``)?"""
    if moved.seconder or moved.label or motion.parts or line.says("seconded"):
        return True
    first = space_after(text, moved.mover_end, line.span[1])
    return bool(motion_words.PUT_ONLY.match(text, first, line.span[1]))


def is_other(text: str, motion: Motion, told: Told) -> bool:
    """Does the next sentence (``The Council agreed to …``) decide something else, sharing few of the words moved?"""
    if not motion.parts or told.joined or told.last or not told.marker.islower():
        return False
    moved = text[motion.parts[0].span[0] : motion.parts[-1].span[1]].lower()
    words = re.findall(r"\w{5,}", text[slice(*told.span)].lower())
    return len(words) >= TELLING and 2 * sum(word in moved for word in words) < len(words)


def outcomes(text: str, line: Line) -> Iterator[Outcome]:
    """What a paragraph says became of a motion: ``The amendment was declared LOST``, ``and CARRIED by 8 votes``."""
    if not line.says(*motion_words.ENDS):
        return
    before = line.span[0]
    for match in motion_words.RESULT.finditer(text, *line.span):
        stop = max(sentence_start(text, before, match.start()), text.rfind("; ", before, match.start()) + 1)
        words = text[max(stop, before) : match.end()]
        of = list(motion_words.RESULT_OF.finditer(words))
        if of or motion_words.NOTHING_BUT_RESULT.fullmatch(text[max(stop, before) : match.start()].strip(' \n(”"')):
            yield Outcome(
                match.start(), bool(match["carried"]), bool(of and of[-1]["amendment"]), match.group().split()[-1]
            )
        before = match.end()
