"""One printing of a person: honorific, name, and the words beside it, read from left to right."""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from .found import Span
from .vocabulary import person_words

REMEMBERED = 1024  # printings: a list is read once to see where it ends, and once for who is in it


class Person(NamedTuple):
    """One printing of a person: ``name`` without ``honorific``; ``brackets`` are the words beside it, as printed.

    What a dash or a comma sets beside the name (``– Head of Finance``) is in ``brackets`` too.
    """

    span: Span
    name: str | None
    honorific: str | None
    brackets: tuple[str, ...] = ()


def without_honorific(text: str) -> tuple[str | None, str]:
    """``Cllr Mrs Soames`` → (``Cllr Mrs``, ``Soames``)."""
    match = person_words.HONORIFIC.match(text)
    if not match:
        return None, text.strip()
    return fold_words(match.group()), text[match.end() :].strip()


def is_name(text: str) -> bool:
    """Could these words be one person's name, honorific apart? ``B Rowe``, ``Festus (Bob) Dane``, ``McGhee``."""
    if len(text) > 60 or not person_words.NAME.fullmatch(text):
        return False
    shown = text.title() if text.isupper() else text
    if person_words.NOT_A_NAME.search(shown) or person_words.TWO_NAMES.fullmatch(text):
        return False
    return bool(person_words.INITIALED.fullmatch(text)) or not person_words.FIELD_OF_WORK.search(shown.replace("-", ""))


def is_office(text: str) -> bool:
    """Is this an office and no name? ``Chief Fire Officer``, ``Treasurer``."""
    if len(text) > 120 or person_words.OFFICE_ACTING.search(text) or person_words.NOT_AN_OFFICE.search(text):
        return False
    if text.casefold() in ("officers", "members") or " / " in text or len(person_words.DASH.findall(text)) > 1:
        return False
    if person_words.PUBLIC_ROLE.fullmatch(text):
        return True
    text = text.title() if text.isupper() else text
    small = [word for word in re.findall(r"[^\W\d_]+", text) if word[0].islower() and len(word) > 4]
    return bool(person_words.OFFICE.search(text)) and (not small or len(text.split()) < 4)


def is_organisation(text: str) -> bool:
    """Is this a body somebody comes from? ``Northern Waterways Agency``, ``Healthwatch``."""
    return bool(len(text) <= 80 and text[:1].isupper() and person_words.ORGANISATION.search(text))


def read_person(text: str, start: int, end: int, shared: str | None = None) -> Person | None:
    """The one person (or office) printed in ``text[start:end]``, or None when these words are neither.

    ``shared`` is the honorific printed once for a whole list, which lets a surname stand alone.
    """
    start, end = trimmed(text, start, end)
    words = fold_words(text[start:end]).rstrip(" .;:,").lstrip("•*†/| ")
    if not words or len(words) > 300:
        return None
    read = _read(words, shared)
    return read._replace(span=(start, end)) if read else None


@lru_cache(REMEMBERED)
def _read(words: str, shared: str | None) -> Person | None:
    """The person these words are, wherever they stand."""
    words = person_words.LATER.sub("", words, count=1) if words[0] in "al" else words
    words = person_words.OFFICE_GLUED.sub(" – ", words)
    words = person_words.MARKED_PLURAL.sub(r"\g<plural> ", words)
    read = office_first(words) or _name_first(words, shared)
    if read:
        return read
    return Person((0, 0), None, None, (words,)) if is_office(words) else None


def _name_first(words: str, shared: str | None = None) -> Person | None:
    """A name, then what stands beside it: ``Mrs C. Orrell (CO) (Chair)``, ``Dev Anand – Head of Finance``."""
    presiding = person_words.PRESIDING.search(words)
    words = words[: presiding.start()] if presiding else words
    honorific, rest = without_honorific(words)
    rest = rest.lstrip("-–—: ") if honorific else rest
    printed = person_words.LEADING_NAME.match(rest)
    if not printed:
        return None
    name, place = _until_office(rest, printed.end(), honorific is not None)
    beside = _beside(rest, place)
    if beside is None or not _may_be_name(name, honorific, shared, bool(beside)):
        return None
    if presiding and not beside:
        beside = (presiding["words"],)
    kept = (_without_initials(one, name) for one in beside)
    return Person((0, 0), name, honorific, tuple(one for one in kept if one))


def _without_initials(beside: str, name: str) -> str:
    """``– Chairman (AL)`` without the initials the minutes use later."""
    if are_initials(beside, name):
        return ""
    last = person_words.INITIALS_LAST.search(beside) if beside.endswith(")") else None
    return beside[: last.start()] if last and are_initials(last[1], name) else beside


def _until_office(rest: str, end: int, titled: bool) -> tuple[str, int]:
    """The name, cut where an office follows it without a comma (``W Grosvenor Clerk``), and where it ends."""
    tail = person_words.OFFICE_TAIL.search(rest)
    if tail and 0 < tail.start() < end and (titled or len(rest[: tail.start()].split()) > 1):
        end = tail.start()
    bracket = rest.find("(", 0, end)
    end = bracket if bracket >= 0 and rest[:end].rstrip().endswith(")") else end
    name = re.sub(r"(?<=[a-z]{2})\d{1,2}$", "", rest[:end].rstrip(" .:;"))  # a footnote's number, glued on
    return name, end


def _may_be_name(name: str, honorific: str | None, shared: str | None, beside: bool) -> bool:
    if honorific and not person_words.PLURAL_HONORIFIC.match(honorific):
        return bool(person_words.NAME.fullmatch(name)) and not person_words.TWO_NAMES.fullmatch(name)
    if honorific or shared:
        return is_name(name) or bool(person_words.SURNAME_TOO.fullmatch(name.split()[-1]))
    if name.isupper() and " " not in name:  # NIHE, an organisation
        return False
    return is_name(name) and not is_office(name)


def _beside(rest: str, place: int) -> tuple[str, ...] | None:
    """What stands beside a name, from ``place`` on; None where it is no name that words like these follow."""
    beside: list[str] = []
    while place < len(rest):
        if rest[place] in " .,*†‡#:\u00a0" or rest[place].isdigit():
            place += 1
        elif rest[place] == "(":
            closing = _closing(rest, place)
            beside.append(rest[place + 1 : closing].strip())
            place = closing + 1
        else:
            beside.append(rest[place:].strip())
            return tuple(beside) if _is_tail(rest, place) and is_beside(beside[-1]) else None
    return tuple(one for one in beside if one) if all(is_beside(one) for one in beside) else None


def _is_tail(rest: str, place: int) -> bool:
    """Do these words go on about the person before them? ``– Clerk``, ``, Head of Parks``, ``till 8.45pm``."""
    before, tail = rest[:place].rstrip(" \u00a0"), rest[place:]
    if any(known.match(tail) for known in (person_words.TIMED, person_words.FOR_ANOTHER, person_words.WITH_ANOTHER)):
        return True
    if len(person_words.DASH.findall(f" {tail}")) > 1 and "/" not in tail:
        return False
    if tail[0] == "/" and _is_another(tail):
        return False
    if tail[0] in "-–—/":  # – Chair opened the meeting is no office
        return not (person_words.NOT_BESIDE.search(tail) or person_words.OFFICE_ACTING.search(tail))
    if before.endswith(","):
        return is_office(tail) or is_organisation(tail)
    return is_office(tail)


def _is_another(cells: str) -> bool:
    """``K. Guest / Emma Money (Clerk)``: somebody else in the next cell, and no office."""
    for cell in cells.split("/"):
        person = _name_first(cell.strip())
        if person and person.name and (person.honorific or person.brackets):
            return True
    return False


def is_beside(text: str) -> bool:
    """Brackets beside a name hold an office, a place or a time, not a sentence."""
    return len(text) <= 120 and not person_words.SENTENCE_END_INSIDE.search(text)


def office_first(words: str) -> Person | None:
    """An office, then who holds it: ``Chief Executive (Mr D Purslow)``, ``The Mayor, Councillor Lee``."""
    if person_words.HONORIFIC.match(words):
        return None
    mayor = person_words.MAYOR_BEFORE.match(words)
    if mayor:
        held = _holder(words[mayor.end() :].strip(), mayor.group())
        if held:
            return held
    for parted in islice(person_words.OFFICE_PARTED.finditer(words), 3):
        office, held_by = words[: parted.start()], words[parted.end() :]
        if not is_office(office) or person_words.DASH.search(office):
            continue
        if parted.group().strip() == "(":
            held_by = words[parted.end() : _closing(words, parted.end() - 1)]
        return _holder(held_by, office)
    return None


def _holder(words: str, office: str) -> Person | None:
    person = _name_first(words)
    if person is None or person.name is None or (person.name.isupper() and " " not in person.name):
        return None
    if not person.honorific and (" " not in person.name or person_words.PLACE_OR_WORK.search(person.name)):
        return None
    role = re.sub(r"^[Tt]he\s+", "", office).strip(" -–—:,")
    return person._replace(brackets=(role, *person.brackets))


def _closing(text: str, opening: int) -> int:
    """Where the bracket that opens at ``opening`` closes, or the end of the text."""
    depth = 0
    for place in range(opening, len(text)):
        depth += (text[place] == "(") - (text[place] == ")")
        if depth == 0:
            return place
    return len(text)


def are_initials(brackets: str, name: str) -> bool:
    """``E. Simms (ES)``, ``L Coomb (LMC)``, ``Jo McDuff (JMc)``: initials the minutes use later, not an office."""
    if not 2 <= len(brackets) <= 4 or not brackets.isalpha() or brackets[0] != name[:1]:
        return False
    if brackets == "".join(part[0] for part in re.split(r"[\s.-]+", name) if part).upper():
        return True
    if person_words.ORGANISED.fullmatch(brackets) or sum(letter.isupper() for letter in brackets) < 2:
        return False
    letters = iter(name.casefold())
    return brackets.isupper() or all(letter in letters for letter in brackets.casefold())


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    words_within = text[start:end]
    left = len(words_within) - len(words_within.lstrip())
    return (start + left, max(start + left, start + len(words_within.rstrip())))


def fold_words(text: str) -> str:
    return " ".join(text.split())
