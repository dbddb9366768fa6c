"""Which paragraphs are people: one person, or a list of them with hardly a word besides."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..found import Span
from ..layout.lines import Line, fold
from ..names import Person, is_office, people, read_person
from ..vocabulary import attendance_words, person_words, substitute_words, title_words
from .covered import covers
from .heads import head_of

COVERED = 0.75  # of a paragraph's letters, for it to be a list of people and no sentence about them
LONGEST_LIST = 4000  # characters of people in one paragraph
BROKEN = 45  # characters: a line of a list shorter than this ends where its list does


def lists_people(text: str, line: Line) -> bool:
    """Is this paragraph one person, or a list of people with hardly a word besides?"""
    return bool(listed(text, line))


def listed(text: str, line: Line) -> list[Person]:
    """The people of a paragraph that is one person or a list of them; none where it is anything else."""
    if line.kind not in ("text", "listed") or len(line.text) > LONGEST_LIST:
        return []
    found = _one_a_line(text, line) or people(text, *words_of(line))
    if not found or not covers(text, words_of(line), found, COVERED):
        return []
    evident = len(found) > 1 or _is_evident(found[0].name, found[0].honorific, found[0].brackets)
    return found if evident else []


def _one_a_line(text: str, line: Line) -> list[Person]:
    """A paragraph whose printed lines are a person each: the page's width did not break them."""
    start, end = words_of(line)
    if "\n" not in text[start:end]:
        return []
    found: list[Person] = []
    for printed in text[start:end].split("\n"):
        one = people(text, start, start + len(printed))
        if len(one) != 1 or not one[0].name or not covers(text, (start, start + len(printed)), one, COVERED):
            return []
        if printed.rstrip().endswith((",", "&")) or not _is_evident(one[0].name, one[0].honorific, one[0].brackets):
            return []
        found += one
        start += len(printed) + 1
    return found


def words_of(line: Line) -> Span:
    """A line without its label; ``E.`` before a surname is an initial and no label."""
    initial = re.fullmatch(r"[A-Z]\.", line.label or "") and not person_words.HONORIFIC.match(line.text[2:].lstrip())
    return line.span if initial and line.kind == "listed" else line.rest


def _is_evident(name: str | None, honorific: str | None, brackets: Sequence[str]) -> bool:
    """One word alone, ``Partners``, is nobody's name."""
    return bool(honorific or brackets or (name and " " in name))


def whole_names(text: str, paragraphs: Sequence[Line]) -> Iterator[Line]:
    """Paragraphs, each with the next where the page broke a name: ``…, Miss P Ford, J`` and ``D Savage …``."""
    place = 0
    while place < len(paragraphs):
        line, below = paragraphs[place], paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        if below and not below.gap and below.kind == "text" and attendance_words.INITIAL_LAST.search(line.text):
            span = (line.span[0], below.span[1])
            line, place = replace(line, span=span, text=fold(text[slice(*span)]), last=below.last), place + 1
        yield line
        place += 1


def is_title(found: Sequence[Person], paragraphs: Sequence[Line], place: int, titled: bool) -> bool:
    """A bare line standing alone above a sentence names a matter, not a person: ``High Needs Block Funding``."""
    line = paragraphs[place]
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if "(" in line.text or "," in line.text or any(person.honorific or person.brackets for person in found):
        return False
    if titled and " " not in line.text.replace(".", " ").strip():
        return True
    if not line.gap or below is None or not below.gap:
        return False
    if titled and not _has_initial(line.text) and len(found) == 1:
        return True
    return len(below.text.split()) > 10 or below.kind in ("label", "marker", "number")


def _has_initial(words: str) -> bool:
    return any(len(word.strip(".")) == 1 for word in words.split())


def list_stop(text: str, start: int, end: int) -> int:
    """Where a list in a line ends: before a sentence that tells of others, ``There were apologies from …``."""
    told = attendance_words.TOLD_AFTER.search(text, start, end)
    return told.start() + 1 if told else end


def names_after(text: str, start: int, end: int) -> bool:
    """Do people follow here, or words that there were none?"""
    end = list_stop(text, start, end)
    other = attendance_words.INLINE_HEAD.search(text, start, end)
    end = other.start() if other else end
    after = fold(text[start:end])
    if attendance_words.NOBODY.fullmatch(after) or attendance_words.PUBLIC_COUNT.match(after):
        return True
    found = people(text, start, end)
    if title_words.FINITE_VERB.search(after) and not substitute_words.SUBSTITUTED_BY.search(after):
        return False
    return covers(text, (start, end), found, 0.5)


def broken_list_end(text: str, paragraphs: Sequence[Line], place: int) -> int:
    """The place after a list in a line that the page's width broke, maybe between a first name and a surname."""
    end = place + 1
    while end < len(paragraphs):
        above, line = paragraphs[end - 1], paragraphs[end]
        if (
            line.gap
            or line.kind != "text"
            or len(above.text) < BROKEN
            or above.text[-1] in ".;:)"
            or line.text[-1] == ":"
        ):
            break
        if len(people(text, *above.rest)) < 3 or head_of(text, line) or not any(one.name for one in listed(text, line)):
            break
        end += 1
    return end


def office_label(text: str, line: Line) -> tuple[str, int] | None:
    """``Parish Clerk: B. Moss`` → the office and where the name starts."""
    colon = text.find(":", *line.span)
    if line.kind != "text" or colon < 0 or colon - line.span[0] > 60:
        return None
    office = fold(text[line.span[0] : colon])
    if not is_office(office) or person_words.HONORIFIC.match(office):
        return None
    start = colon + 1 + len(text[colon + 1 : line.span[1]]) - len(text[colon + 1 : line.span[1]].lstrip("-–— \u00a0"))
    person = read_person(text, start, line.span[1])
    return (office, start) if person and person.name else None
