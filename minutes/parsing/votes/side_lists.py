"""The sides of a recorded vote: ``For (3): Councillors Lee, Moss and Dane``, on one line or over several."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..found import Span
from ..layout import cues
from ..layout.lines import Line
from ..names import parts, read_person, trimmed
from ..vocabulary import person_words, vote_words

SIDES = ("for", "against", "abstain")
LONGEST_BLOCK = 150  # paragraphs: a name a line, for the largest council there is
LEAD_IN = 160  # characters: A recorded vote was taken on the amendment, with the following result:
MOST = 0.7  # of the parts of a list of voters are names


@dataclass
class Side:
    """One side of a vote: how many, and who, as far as printed. ``of``: motion or amendment, as its head says."""

    side: str
    end: int
    count: int | None = None
    names: tuple[str, ...] = ()
    of: str | None = None
    addressed: bool = False  # the names have an honorific

    @property
    def number(self) -> int | None:
        """The count as printed, else of the names; None where neither is."""
        return len(self.names) or None if self.count is None else self.count

    @property
    def told(self) -> bool:
        return self.count is not None or bool(self.names)


def side_of(match: re.Match[str]) -> str:
    """Which side a head's match is: for, against, abstain or other."""
    groups = match.groupdict()
    return next(side for side in (*SIDES, "other") if groups.get(side))


def read(text: str, paragraphs: Sequence[Line], place: int) -> tuple[list[Side], int]:
    """The sides whose heads start at this paragraph (none where it is no such list), and the place after what was
    read: nothing up to there need be tried again."""
    sides = _sides_in(text, paragraphs[place])
    after = place + 1
    if not sides:
        return [], place
    while after < len(paragraphs) and after - place < LONGEST_BLOCK:
        line = paragraphs[after]
        more = [] if line.kind == "long" else _sides_in(text, line, starts=True)
        if more:
            sides += more
        elif line.kind == "furniture":
            pass
        elif not _goes_on(text, sides[-1], line):
            break
        after += 1
    return (_with_side_names(sides) if _is_vote(sides, paragraphs[place]) else [], after)


def _is_vote(sides: Sequence[Side], line: Line) -> bool:
    """Two sides that are told, or one that is told beyond doubt."""
    told = {(one.side, one.of) if one.side == "for" else (one.side, None) for one in sides if one.told}
    if not {side for side, _ in told} & set(SIDES[:2]):
        return False
    if len(told) > 1:
        return True
    return any(one.names and (one.addressed or one.count is not None) for one in sides) and (
        any(one.of for one in sides) or bool(vote_words.RECORDED.search(line.text)) or len(sides) > 1
    )


def _with_side_names(sides: list[Side]) -> list[Side]:
    return [one for one in sides if one.side != "other"]


def _sides_in(text: str, line: Line, starts: bool = False) -> list[Side]:
    """The sides whose heads stand in one paragraph, each with what follows it up to the next."""
    if line.kind == "long" or not line.has(cues.SIDED):
        return []
    start, end = line.rest if line.kind == "listed" else line.span
    if not vote_words.SIDE_START.match(text, start, end) and (starts or not line.has(cues.DIVISION)):
        return []
    heads = list(_heads(text, start, end))
    if not heads or not _leads_in(text, start, heads[0].start(), starts):
        return []
    bounds = [head.start() for head in heads[1:]] + [end]
    sides = [_side(text, head, bound) for head, bound in zip(heads, bounds, strict=True)]
    untold = [one for one in sides if not one.told and one.side in SIDES]
    return [] if len(untold) > 1 and len(sides) > 1 else sides


def _heads(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    alone = vote_words.SIDE_ALONE.fullmatch(text, start, end)
    glued = vote_words.SIDE_GLUED.match(text, start, end)
    if alone:
        yield alone
    elif glued and vote_words.COUNT_AT_END.search(text, max(start, end - 60), end):
        yield glued
    else:
        yield from (
            match for match in vote_words.SIDE_HEAD.finditer(text, start, end) if _stands_apart(text, start, match)
        )


def _stands_apart(text: str, start: int, match: re.Match[str]) -> bool:
    """A head opens a line or a clause: no ``for`` in the middle of a sentence is one."""
    before = text[start : match.start()]
    last = before.rstrip(" *\u00a0")[-1:]
    return not last or last in ".;:,|)\n–-0123456789" or before.endswith(("\n", "  "))


def _leads_in(text: str, start: int, first: int, starts: bool) -> bool:
    """Do the sides open the paragraph, or follow words that announce them?"""
    before = text[start:first].strip(" *|\u00a0")
    if not before:
        return True
    if starts or len(before) > LEAD_IN:
        return False
    return before[-1] in ":–-." and bool(vote_words.RECORDED.search(before))


def _side(text: str, head: re.Match[str], end: int) -> Side:
    groups = head.groupdict()
    printed = groups.get("count") or groups.get("count_after")
    of = re.search(r"motion|amendment", groups.get("it") or head.group(), re.I)
    side = Side(side_of(head), end, int(printed) if printed else None, of=of.group().casefold() if of else None)
    _add(text, side, head.end(), end)
    return side


def _add(text: str, side: Side, start: int, end: int) -> bool:
    """Takes the names or the number in ``text[start:end]`` into a side; False where they are neither."""
    start, end = trimmed(text, start, end)
    while start < end and text[end - 1] in ".;,|* ":
        end -= 1
    if start == end:
        return True
    if vote_words.NONE.fullmatch(text, start, end):
        side.count = side.count or 0
        return True
    end = _names_end(text, start, end)
    total = vote_words.COUNT_AT_END.search(text, max(start, end - 220), end)
    names, addressed = voters(text, start, total.start() if total else end)
    if names is None or (total and not names and total.start() > start):
        return False
    if total and side.count is None:
        side.count = int(total["count"])
    side.names, side.addressed = (*side.names, *names), side.addressed or addressed
    return True


def _names_end(text: str, start: int, end: int) -> int:
    """The end of the names, where the next sentence says what came of the vote: ``Cllr Lee. Motion carried``."""
    stop = vote_words.NEXT_SENTENCE.search(text, start, end)
    return stop.start() if stop else end


def _goes_on(text: str, side: Side, line: Line) -> bool:
    """Is this paragraph more of the side's names?"""
    if line.kind not in ("text", "listed", "number") or len(line.text) > 4000:
        return False
    full = side.count is not None and len(side.names) >= side.count and side.names
    titled = person_words.HONORIFIC.match(line.text) or vote_words.RECORDED_NAMES.match(line.text)
    addressed = bool(titled or vote_words.GROUP_BEFORE.match(line.text))
    if full or (side.told and not addressed and side.count is None and not side.names) or line.text.endswith(":"):
        return False
    if side.names and not addressed and side.count is None and "," in line.text:
        return False
    kept = (side.count, side.names)
    start = line.body if line.kind == "listed" else line.span[0]
    if _add(text, side, start, line.span[1]) and (side.count, side.names) != kept:
        side.end = line.span[1]
        return True
    side.count, side.names = kept
    return False


def voters(text: str, start: int, end: int) -> tuple[tuple[str, ...] | None, bool]:
    """The names of a list of voters, with or without honorifics; None where it is not one."""
    names: list[str] = []
    spans = [span for part in parts(text, start, end) if (span := _after_role(text, *part))]
    addressed, shared = False, None
    for span in spans:
        person = None if vote_words.NO_NAME.search(text, *span) else read_person(text, *span, shared)
        if vote_words.INITIALS.fullmatch(text, *span):
            names.append(text[slice(*span)])
        elif person and person.name:
            names.append(_told_apart(person.name, person.brackets))
            plural = person_words.PLURAL_HONORIFIC.match(person.honorific or "")
            shared = plural.group() if plural else shared  # Councillors Lee, March and Moss
            addressed = addressed or person.honorific is not None
        elif person is None and span[1] - span[0] > 60:
            return None, False
    addressed = addressed or bool(person_words.HONORIFIC.match(text, start, end)) or _role_at(text, start, end)
    return (tuple(names) if len(names) >= MOST * len(spans) else None), addressed


def _role_at(text: str, start: int, end: int) -> bool:
    return bool(vote_words.ROLE_AND_DASH.match(text, start, end))


def _after_role(text: str, start: int, end: int) -> Span | None:
    """Past ``Aldermen –`` or ``Labour:`` before the first of several names; None where nothing but that is left."""
    group = vote_words.GROUP_BEFORE.match(text, start, end)
    start = group.end() if group else start
    role = vote_words.ROLE_AND_DASH.match(text, start, end)
    start, end = trimmed(text, role.end() if role else start, end)
    return (start, end) if start < end else None


def _told_apart(name: str, brackets: Sequence[str]) -> str:
    """``Ruthven (J)``: initials in brackets tell two people of one surname apart."""
    initials = next((one for one in brackets if re.fullmatch(r"[A-Z](?:\.?\s?[A-Z]){0,2}\.?", one)), None)
    return f"{name} ({initials})" if initials else name
