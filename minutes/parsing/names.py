"""People's names as minutes print them: honorific, name, and what stands in brackets beside it.

Every reader of names, and the archive when it matches and sorts people, goes through here.
"""

import re
import unicodedata
from dataclasses import dataclass

from .found import Span
from .vocabulary import person_words


@dataclass(frozen=True)
class Person:
    """One printing of a person: ``name`` without ``honorific``; ``brackets`` as printed, without the brackets."""

    span: Span
    name: str | None
    honorific: str | None
    brackets: tuple[str, ...] = ()


def name_key(name: str) -> str:
    """A name for matching and sorting: ``Zoë O’Brien`` and ``ZOE O'BRIEN`` have one key."""
    letters = unicodedata.normalize("NFKD", name)
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    return " ".join(re.sub(r"[^\w\s]", "", letters.replace("-", " ")).split())


def surname(name: str) -> str:
    """The last of a person's names, honours left aside: ``Jean Hall MBE`` gives ``Hall``."""
    parts = [
        part for part in re.sub(r"\([^)]*\)", " ", name).split() if not person_words.HONOUR.fullmatch(part.strip(",."))
    ]
    return parts[-1].strip(",.") if parts else ""


def without_honorific(text: str) -> tuple[str | None, str]:
    """``Cllr Mrs Soames`` → (``Cllr Mrs``, ``Soames``)."""
    match = person_words.HONORIFIC.match(text)
    if not match:
        return None, text.strip()
    return " ".join(match.group().split()), text[match.end() :].strip()


def is_name(text: str) -> bool:
    """Could these words be one person's name, honorific apart? ``B Rowe``, ``Festus (Bob) Dane``, ``McGhee``."""
    if len(text) > 60 or not person_words.NAME.fullmatch(text):
        return False
    return not person_words.NOT_A_NAME.search(text.title() if text.isupper() else text)


def is_office(text: str) -> bool:
    """Is this an office and no name? ``Chief Fire Officer``, ``Treasurer``."""
    if len(text) > 120 or person_words.OFFICE_ACTING.search(text):
        return False
    return bool(person_words.OFFICE.search(text) or person_words.PUBLIC_ROLE.fullmatch(text))


def _presiding(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Where a person's words end before ``in the Chair``, and those words."""
    match = person_words.PRESIDING.search(text, start, end)
    return (match.start(), match["words"]) if match else (end, None)


def read_person(text: str, start: int, end: int) -> Person | None:
    """The one person (or office) printed in ``text[start:end]``, or None when these words are neither."""
    start, end = trimmed(text, start, end)
    name_end, presiding = _presiding(text, start, end)
    honorific, rest = without_honorific(text[start:name_end])
    name, brackets = _apart(rest)
    brackets = brackets or ((presiding,) if presiding else ())
    if "," in name:  # ``Jo Bloggs, Head of Finance``
        name, _, office = name.partition(",")
        brackets = (" ".join(office.split()), *brackets)
    name = " ".join(name.split()).rstrip(".:;")
    if not name:
        return None
    if honorific is None and is_office(name):
        return Person((start, end), None, None, (" ".join(rest.split()).rstrip(".:;"),))
    singular = honorific is not None and not person_words.PLURAL_HONORIFIC.match(honorific)
    if not (is_name(name) or (singular and person_words.NAME.fullmatch(name))) or any(
        not is_beside(words_beside) for words_beside in brackets
    ):
        return None
    return Person((start, end), name, honorific, tuple(one for one in brackets if not _are_initials(one, name)))


def is_beside(text: str) -> bool:
    """Brackets beside a name hold an office, a place or a time, not a sentence."""
    return len(text) <= 120 and not person_words.SENTENCE_END_INSIDE.search(text)


def _apart(text: str) -> tuple[str, tuple[str, ...]]:
    """The name and what the brackets after it hold; a nickname in the middle of a name stays in it."""
    brackets: list[str] = []
    rest = text.rstrip(" .;:,\u00a0\n\t")
    while rest.endswith(")"):
        opening = _opening(rest)
        if opening <= 0:
            break
        brackets.insert(0, " ".join(rest[opening + 1 : -1].split()))
        rest = rest[:opening].rstrip(" \u00a0\n\t")
    return rest, tuple(brackets)


def _opening(text: str) -> int:
    """Where the bracket that closes at the end of ``text`` opens, or -1."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth == 0:
            return place
    return -1


def _are_initials(brackets: str, name: str) -> bool:
    """``E. Simms (ES)``: initials the minutes use later, not an office."""
    initials = "".join(part[0] for part in re.split(r"[\s.-]+", name) if part)
    return brackets.isupper() and brackets == initials.upper()


def people(text: str, start: int, end: int) -> list[Person]:
    """The people of an inline list: ``Councillors Noakes (Vice-Chairman), Barr and Dr Jones``.

    An honorific in the plural is every following name's until another is printed.
    """
    found: list[Person] = []
    shared: str | None = None
    for part_start, part_end in parts(text, start, end):
        person = read_person(text, part_start, part_end)
        if person is None:
            continue
        if person.honorific and person_words.PLURAL_HONORIFIC.match(person.honorific):
            shared = person_words.SINGULAR.get(person.honorific.split()[0].casefold().rstrip("."), person.honorific)
            extra = person.honorific.split()[1:]
            person = Person(person.span, person.name, " ".join([shared, *extra]), person.brackets)
        elif shared and person.name and not person.honorific:
            person = Person(person.span, person.name, shared, person.brackets)
        found.append(person)
    return found


def parts(text: str, start: int, end: int) -> list[Span]:
    """The spans between the commas, semicolons and ``and``s of a list, none of them inside brackets."""
    spans, depth, opened = [], 0, start
    for match in person_words.LIST_JOINT.finditer(text, start, end):
        joint = match.group()
        if joint in "()":
            depth = max(0, depth + (1 if joint == "(" else -1))
        elif depth == 0:
            spans.append((opened, match.start()))
            opened = match.end()
    spans.append((opened, end))
    trimmed_spans = [trimmed(text, *span) for span in spans]
    return [span for span in trimmed_spans if span[0] < span[1]]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    words_within = text[start:end]
    left = len(words_within) - len(words_within.lstrip())
    return (start + left, max(start + left, start + len(words_within.rstrip())))
