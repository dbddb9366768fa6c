"""Who came in another's place: beside a name in a list, and in sentences."""

import re
from collections.abc import Iterator

from ..found import FoundAttendee, Span
from ..layout.lines import Line
from ..names import read_person
from ..vocabulary import attendance_words, person_words, substitute_words

REPLACED = "replaced"  # a status until the whole document is read: whoever is listed elsewhere needs no row


def for_whom(words: str) -> str | None:
    """``substituting for Cllr Brown`` → ``Brown``."""
    match = substitute_words.FOR_WHOM.search(words)
    return named(match["for"]) if match else None


def named(printed: str) -> str | None:
    """The name printed in these words, without its honorific."""
    person = read_person(printed, 0, len(printed))
    return person.name if person and person.name else None


def beside(text: str, row: FoundAttendee) -> Iterator[FoundAttendee]:
    """The substitute printed beside somebody who is away: ``Jo Dane (Bo Moss was in attendance as a substitute)``."""
    printed = text[slice(*row.span)]
    for match in re.finditer(r"\(([^()]{5,150})\)|\s[-–—]\s+([^()]{5,150})$", printed):
        place = match.start(1) if match[1] else match.start(2)
        words = match[1] or match[2]
        told = substitute_words.SUBSTITUTED_BY.fullmatch(words)
        group = next((name for name in ("name", "by", "instead") if told and told[name]), None)
        if told and group and _is_told(words, group):
            start = row.span[0] + place
            replaced = named(told["whom"]) if told["whom"] else row.name
            yield from _substitute(text, (start + told.start(group), start + told.end(group)), replaced)


def _is_told(words: str, group: str) -> bool:
    """A person alone in brackets is nobody's substitute yet: somebody attended, or was in another's place."""
    return group != "name" or bool(re.search(r"substitut|deputis|attend|present|behalf|place", words))


def _substitute(text: str, span: Span, replaced: str | None, beside: str | None = None) -> Iterator[FoundAttendee]:
    person = read_person(text, *span)
    if person and person.name and _is_somebody(person.name, person.honorific):
        role = beside if beside and not attendance_words.NO_ROLE.fullmatch(beside) else None
        yield FoundAttendee(person.span, person.name, person.honorific, role, None, "substitute", replaced)


def _is_somebody(name: str, honorific: str | None) -> bool:
    return bool(honorific or " " in name) and not person_words.NOT_A_NAME.search(name.split()[0])


def told(text: str, line: Line, under_title: bool = False) -> Iterator[FoundAttendee]:
    """Substitutes told in a sentence; under a title that announces them, ``Councillor Moss for Councillor Lee`` too."""
    taken = line.span[0]
    for match in substitute_words.SUBSTITUTION.finditer(text, *line.span):
        if not _is_substitution(match) or (match["appointed"] and not under_title):
            continue  # whoever is appointed a substitute elsewhere may be one on another body
        replaced = named(match["for"])
        if replaced:
            yield from _in_place(text, _with_role(text, match, replaced), match)
        taken = match.end()
        yield from _and_others(text, taken, line.span[1])
    for match in substitute_words.FOR_WHOM_ACTED.finditer(text, *line.span):
        group = next(name for name in ("name", "by", "with", "instead") if match[name])
        yield from _in_place(text, _substitute(text, match.span(group), named(match["for"])), match)
    for match in substitute_words.WITH_ATTENDING.finditer(text, *line.span) if line.says("attending") else ():
        yield from _in_place(text, _with_role(text, match, named(match["for"])), match)
    if under_title and taken == line.span[0]:
        for match in substitute_words.PUT_FOR.finditer(text, *line.span):
            yield from _in_place(text, _with_role(text, match, named(match["for"])), match)


def _in_place(text: str, came: Iterator[FoundAttendee], match: re.Match[str]) -> Iterator[FoundAttendee]:
    """Whoever came, and the one he or she came for; where nobody came, nobody was replaced."""
    found = list(came)
    yield from found
    if found:
        yield from _replaced(text, match.span("for"))


def _replaced(text: str, span: Span) -> Iterator[FoundAttendee]:
    """Whoever has a substitute stayed away, and is listed so where no list of apologies says it."""
    person = read_person(text, *span)
    if person and person.name:
        yield FoundAttendee(person.span, person.name, person.honorific, None, None, REPLACED)


def replaced_in(text: str, row: FoundAttendee) -> Iterator[FoundAttendee]:
    """The person for whom somebody of a list came: ``T Ivens – substitute for N Coppin``."""
    match = substitute_words.FOR_WHOM.search(text, *row.span) or substitute_words.FOR_ONE.search(text, *row.span)
    if match:
        yield from _replaced(text, match.span("for"))


def _is_substitution(match: re.Match[str]) -> bool:
    """``for`` and ``on behalf of`` alone say nothing: somebody must be a substitute, or attend."""
    between = match.string[match.end("name") : match.start("for")]
    if re.search(r"substitut|deputis|stood in", between):
        return True
    return bool(re.search(r"attend|present|sat\b", between) and re.search(r"on behalf of|in place of", between))


def _with_role(text: str, match: re.Match[str], replaced: str | None) -> Iterator[FoundAttendee]:
    for row in _substitute(text, match.span("name"), replaced, match["beside"]):
        end = match.end("beside") + 1 if match["beside"] else row.span[1]
        yield FoundAttendee(
            (row.span[0], end), row.name, row.honorific, row.role, None, "substitute", row.substitute_for
        )


def _and_others(text: str, start: int, end: int) -> Iterator[FoundAttendee]:
    """``… and Councillor C for Councillor D``, as often as it goes on."""
    match = substitute_words.AND_FOR.match(text, start, end)
    while match:
        yield from _in_place(text, _substitute(text, match.span("name"), named(match["for"])), match)
        match = substitute_words.AND_FOR.match(text, match.end(), end)
