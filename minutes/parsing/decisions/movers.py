"""Who moved and who seconded, in whatever order and form a paragraph prints it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..found import Span
from ..layout.lines import Line
from ..names import people
from ..vocabulary import line_words, motion_words

NEAR = 80  # characters before ``moved`` in which the mover's name stands
APART = 700  # characters between a mover and the seconder of the same motion


class Moved(NamedTuple):
    """One mover, one seconder: ``span`` from the first of their words to the last, ``mover_end`` and
    ``second_start`` about the words between them. ``label`` where they are noted beside a decision
    (``Proposed by: Cllr Lee``), ``verb`` as printed."""

    mover: str | None
    seconder: str | None
    span: Span
    verb: str
    label: bool
    mover_end: int
    second_start: int


class _Named(NamedTuple):
    """A verb of moving or seconding with the person it names, and where their words start and end."""

    name: str
    span: Span
    by: str
    match: re.Match[str]

    @property
    def moves(self) -> bool:
        return bool(self.match["move"])


def after_number(text: str, line: Line) -> int:
    """Past the paragraph's number, the earlier minute's number after it (``136.1 122.5``), and ``Proposal:``."""
    first = line.span[0]
    if line.kind == "listed":
        second = line_words.LIST_LABEL.match(text, line.body, line.span[1])
        first = second.end() if second and second["label"][:1].isdigit() else line.body
    label = motion_words.PROPOSAL_LABEL.match(text, first, line.span[1])
    return label.end() if label else first


def read(text: str, start: int, end: int) -> list[Moved]:
    """Everyone who moves something in this paragraph, in order."""
    found: list[Moved] = []
    for named in _named(text, start, end):
        last = found[-1] if found else None
        if named.moves:
            found.append(_mover(named))
        elif last and not last.seconder and named.span[0] - last.span[1] <= APART:
            found[-1] = last._replace(
                seconder=named.name, span=(last.span[0], max(named.span[1], last.span[1])),
                second_start=named.span[0],
            )  # fmt: skip
        else:
            found.append(_mover(named)._replace(mover=None, seconder=named.name))
    return found


def _mover(named: _Named) -> Moved:
    verb = named.match["move"] or named.match["second"]
    label = named.span[0] == named.match.start() and named.by in ("", "by:", ":", "-", "–", "—", "by -", "by –")
    bracketed = named.match.string[named.match.start() - 1 : named.match.start()] == "("
    label = label or bracketed or verb[0].isupper()
    return Moved(named.name, None, named.span, verb, label, named.span[1], named.span[1])


def _named(text: str, start: int, end: int) -> Iterator[_Named]:
    tokens = list(motion_words.PUTS.finditer(text, start, end))
    named: list[_Named] = []
    for place, token in enumerate(tokens):
        stop = tokens[place + 1].start() if place + 1 < len(tokens) else end
        one = _person_of(text, token, named[-1].span[1] if named else start, stop)
        if one is None and token["move"] and named and not named[-1].moves:
            one = _before_seconder(text, token, tokens[place - 1], named, start)
        if one:
            named.append(one)
    yield from sorted(named, key=lambda one: (one.span[0], not one.moves))


def _before_seconder(
    text: str, token: re.Match[str], second: re.Match[str], named: Sequence[_Named], start: int
) -> _Named | None:
    """``Councillor Ogg, seconded by Councillor Whyte, moved that …``: the mover stands before the seconder."""
    if named[-1].match is not second:
        return None
    found = _person_before(text, second, named[-2].span[1] if len(named) > 1 else start)
    return _Named(found.name, (found.span[0], token.end()), "", token) if found else None


def _person_of(text: str, token: re.Match[str], start: int, end: int) -> _Named | None:
    """The person after ``by`` or a colon, else before the verb, else straight after it."""
    by = motion_words.BY.match(text, token.end(), end)
    after = by.end() if by else token.end()
    if (by and by["by"]) or token.group().endswith(" of"):
        person = motion_words.PERSON_AFTER_BY.match(text, after, end)
        found = _found(text, token, person, 0, text[token.end() : after].strip())
        if found or by is None or by["by"] == "by":
            return found
    before = _person_before(text, token, start)
    if before:
        return before
    return _found(text, token, motion_words.SURE_PERSON.match(text, after, end), 0, "")


def _person_before(text: str, token: re.Match[str], start: int) -> _Named | None:
    window = max(start, token.start() - NEAR)
    match = motion_words.PERSON_BEFORE.search(text[window : token.start()])
    return _found(text, token, match, window, "") if match else None


def _found(text: str, token: re.Match[str], match: re.Match[str] | None, shift: int, by: str) -> _Named | None:
    if match is None:
        return None
    group = "person" if match.re is motion_words.PERSON_BEFORE else 0
    first, last = match.start(group) + shift, match.end(group) + shift
    beside = motion_words.NAMED_BESIDE.match(text, last)
    if beside and re.fullmatch(motion_words.OFFICE_HERE, text[first:last]):
        first, last = beside.start("name"), beside.end()
    name = _name(text[first : last - bool(beside and beside.end() == last)])
    if name is None:
        return None
    return _Named(name, (min(first, token.start()), max(last, token.end())), by, token)


@lru_cache(maxsize=1024)  # the same few people move again and again
def _name(printed: str) -> str | None:
    """A mover's name as printed, without honorific; an office (``the Chair``) stands for the name."""
    if re.fullmatch(motion_words.INITIALS_HERE, printed):
        return printed
    if re.fullmatch(motion_words.OFFICE_HERE, printed):
        return printed.split(None, 1)[1]
    found = people(printed, 0, len(printed))
    if not found:
        return None
    return found[0].name or (found[0].brackets[0] if found[0].brackets else None)
