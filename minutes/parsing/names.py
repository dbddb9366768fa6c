"""People's names as minutes print them: one printing (``person.py``), and lists of them in a line.

Every reader of names, and the archive when it matches and sorts people, goes through here.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..keys import name_key
from .found import Span
from .person import (
    Person,
    are_initials,
    fold_words,
    is_name,
    is_office,
    is_organisation,
    office_first,
    read_person,
    trimmed,
    without_honorific,
)
from .vocabulary import person_words

__all__ = [
    "Person",
    "is_name",
    "is_office",
    "name_key",
    "parts",
    "people",
    "read_person",
    "sharing",
    "singular",
    "surname",
    "trimmed",
    "without_honorific",
]

LONGEST_WORD, REMEMBERED = 40, 256  # characters; lists, each read once to see where it ends and once for who is in it


def surname(name: str) -> str:
    """The last of a person's names, honours left aside: ``Jean Hall MBE`` gives ``Hall``."""
    parts = [
        part for part in re.sub(r"\([^)]*\)", " ", name).split() if not person_words.HONOUR.fullmatch(part.strip(",."))
    ]
    return parts[-1].strip(",.") if parts else ""


def people(text: str, start: int, end: int) -> list[Person]:
    """The people of an inline list: ``Councillors Noakes (Vice-Chairman), Barr and Dr Jones``.

    An honorific in the plural is every following name's until another is printed.
    """
    return [
        person._replace(span=(start + person.span[0], start + person.span[1])) for person in _people(text[start:end])
    ]


@lru_cache(REMEMBERED)
def _people(text: str) -> tuple[Person, ...]:
    """The people of a list, with their places in it; wherever it stands, they are the same."""
    start, end = 0, len(text)
    whole = _whole(text, start, end)
    if whole:
        return (whole,)
    found: list[Person] = []
    shared: str | None = None
    unread = False
    for joint, span in jointed(text, start, end):
        words = fold_words(text[slice(*span)]).rstrip(" .;:")
        last = found[-1] if found and _next_to(text, found[-1].span[1], span[0]) else None
        longer = _with_words(last, joint, words, span, text) if last else None
        person = None if longer else read_person(text, *span, shared)
        if longer:
            found[-1] = longer
        elif person and last and last.name is None and person.name and _holds(found, joint, person):
            office = re.sub(r"^[Tt]he\s+", "", last.brackets[0])
            found[-1] = person._replace(span=(last.span[0], span[1]), brackets=(office, *person.brackets))
        elif person and not (person.name is None and unread and joint == ","):
            shared, person = sharing(person, shared if joint != ";" or not person.honorific else None)
            found.append(person)
        unread = not longer and person is None  # an office after words nobody could read may be theirs
    return tuple(_as_one(text, found))


def _whole(text: str, start: int, end: int) -> Person | None:
    """A line of one person with an office in which ``and`` may stand: ``Jo Dane – AD Care and Health``."""
    words = text[start:end]
    if len(words) <= 150 and not any(joint in words for joint in ",;|\t\n"):
        held = office_first(fold_words(words).rstrip(" .;:"))
        if held:
            return held._replace(span=trimmed(text, start, end))
    dashes = len(person_words.DASH.findall(words)) if len(words) <= 150 else 0
    if dashes != 1 or any(joint in words for joint in ";|\t\n") or not _is_one(words):
        return None
    if person_words.PLURAL_HONORIFIC.match(words.lstrip()):
        return None
    person = read_person(text, start, end)
    return person if person and person.name and person.brackets else None


def _is_one(words: str) -> bool:
    """A comma after the dash is in the one office there: ``Jo Dane – Design, Trees and Parks Manager``."""
    before, after = person_words.DASH.split(words, maxsplit=1)
    if person_words.ANOTHER_TITLED.search(after):
        return False  # Jo Dane – Chair, Mr Moss
    return "," not in words or ("," not in before and is_office(after.strip()) and not office_first(after.strip()))


def sharing(person: Person, shared: str | None) -> tuple[str | None, Person]:
    """The person with the honorific printed once for the list, and that honorific."""
    plural = person_words.PLURAL_HONORIFIC.match(person.honorific or "")
    if plural and person.honorific:
        shared = singular(plural.group())
        own = " ".join([shared, person.honorific[plural.end() :].strip()]).strip()
        return shared, person._replace(honorific=own)
    if shared and person.name and not person.honorific and not _is_clerk(person):
        return shared, person._replace(honorific=shared)
    if shared and person.name and _is_titled_member(person):
        return shared, person._replace(honorific=f"{shared} {person.honorific}")
    return shared, person


def singular(plural: str) -> str:
    """``County Councillors`` → ``County Councillor``."""
    *before, last = plural.split()
    return " ".join([*before, person_words.SINGULAR.get(last.casefold().rstrip("."), last)])


def _is_clerk(person: Person) -> bool:
    """``Councillors Lee and Moss, and the clerk J Bell``: the clerk is no councillor."""
    return any(person_words.CLERK.fullmatch(one) for one in person.brackets)


def _is_titled_member(person: Person) -> bool:
    """In ``Councillors Lee, Mrs Moss and Dr Dane`` all are councillors; with an office a member cannot hold, not."""
    titled = person_words.TITLE_OF_MEMBER.fullmatch(person.honorific or "")
    return bool(titled) and all(
        person_words.MEMBERS_OFFICE.search(one) or not (is_office(one) or is_organisation(one))
        for one in person.brackets
    )


def _next_to(text: str, end: int, start: int) -> bool:
    """Is there nothing but a comma, a gap or ``and`` between two printings?"""
    return fold_words(text[end:start]).strip(".,;:|()* ") in ("", "and", "&")


def _with_words(last: Person, joint: str, words: str, span: Span, text: str) -> Person | None:
    """``Jo Dane, Head of Legal and Democratic Services``: words of a list that are still about the last person."""
    whole = last._replace(span=(last.span[0], span[1]))
    between = fold_words(text[last.span[1] : span[0]])
    if not words or joint == ";" or person_words.HONORIFIC.match(words):
        return None
    if last.name is None:
        goes_on = joint in (",", "and") and _is_work(words)
        return whole._replace(brackets=(_longer(last, between, words),)) if goes_on else None
    words = person_words.HOW_PRESENT.sub("", words)
    if person_words.IN_THE_CHAIR.fullmatch(words):
        return whole if last.brackets else whole._replace(brackets=(words,))
    if joint != "and" and (person_words.TIMED.match(words) or person_words.FOR_ANOTHER.match(words)):
        return whole._replace(brackets=(*last.brackets, words))
    initials = re.search(r"\s*\(([^()]{2,4})\)$", words)
    if initials and are_initials(initials[1], last.name):
        words = words[: initials.start()]
    if joint == "," and not last.brackets and " " in (last.name or "") and person_words.ACRONYM_LAST.search(words):
        return whole._replace(brackets=(words,))
    other = read_person(words, 0, len(words))
    if other and other.name and (other.honorific or " " in other.name or (joint == "," and other.brackets)):
        return None
    if joint in (",", "gap") and not last.brackets and _is_held(words, last):
        return whole._replace(brackets=(words,))
    if (
        last.brackets
        and fold_words(text[slice(*last.span)]).endswith(last.brackets[-1])
        and (_continues(words, joint) or (joint == "," and " " not in words and _is_work(last.brackets[-1])))
    ):
        return whole._replace(brackets=(*last.brackets[:-1], _longer(last, between, words)))
    return None


def _is_work(words: str) -> bool:
    """``Resources``, ``Infrastructure``: what an office is about, neither a name nor another office."""
    field = person_words.FIELD_OF_WORK.search(words) or person_words.NOT_A_NAME.search(words)
    if person_words.NOT_BESIDE.search(words):
        return False
    return bool(field) and words[0].isupper() and len(words) < 60 and not is_office(words) and not is_name(words)


def _longer(last: Person, between: str, words: str) -> str:
    return f"{last.brackets[-1]}{', ' if ',' in between else f' {between} '}{words}"


def _continues(words: str, joint: str) -> bool:
    """Does a role go on here: ``Head of Legal`` and ``Democratic Services``, ``Director of Housing``, ``NIHE``?"""
    if not words[0].isupper() or len(words) > 80 or "(" in words or person_words.TWO_NAMES.fullmatch(words):
        return False
    if joint == "and":
        return not is_name(words) or " " not in words
    return joint == "," and not is_name(words) and is_organisation(words)


def _is_held(words: str, last: Person) -> bool:
    """Is this the office, or the organisation, of the person before it?"""
    if _is_member(last):
        return _is_members(words) and not office_first(words)
    if _is_work(words) and " " in (last.name or ""):
        return True
    return (is_office(words) and not office_first(words)) or (is_organisation(words) and not is_name(words))


def _is_members(words: str) -> bool:
    """An office a member holds, or the council he or she comes from."""
    office = is_office(words) and person_words.MEMBERS_OFFICE.search(words)
    return bool(office) or (bool(person_words.MEMBERS_BODY.search(words)) and is_organisation(words))


def _is_member(person: Person) -> bool:
    return bool(re.match(person_words.MEMBER, person.honorific or ""))


def _holds(found: list[Person], joint: str, person: Person) -> bool:
    """``The Mayor, Councillor Lee``; ``Chief Executive | Jo Dane``: an office, then the one person who holds it."""
    office = found[-1].brackets[0]
    if joint == "gap":
        return True
    if joint != "," or not person.honorific or person_words.PLURAL_HONORIFIC.match(person.honorific):
        return False
    if _is_member(person):
        return bool(person_words.MEMBERS_OFFICE.search(office) and len(office.split()) < 6)
    return not person.brackets and all(one.brackets and one.name for one in found[:-1])


def _as_one(text: str, found: list[Person]) -> list[Person]:
    """``City Solicitor and Monitoring Officer`` alone on its line is one office; with a deputy, it is two."""
    if len(found) != 2 or any(person.name for person in found):
        return found
    one, other = found
    between = fold_words(text[one.span[1] : other.span[0]])
    if between != "and" or re.match(r"(?:Deputy|Assistant|Vice)\b", other.brackets[0]):
        return found
    return [one._replace(span=(one.span[0], other.span[1]), brackets=(f"{one.brackets[0]} and {other.brackets[0]}",))]


def parts(text: str, start: int, end: int) -> list[Span]:
    """The spans between the commas, semicolons, gaps and ``and``s of a list, none of them inside brackets."""
    return [span for _, span in jointed(text, start, end)]


def jointed(text: str, start: int, end: int) -> list[tuple[str, Span]]:
    """The parts of a list, each with what parts it from the one before: ``,``, ``;``, ``and`` or a gap."""
    found: list[tuple[str, Span]] = []
    depth, opened, before = 0, start, ";"
    for match in person_words.LIST_JOINT.finditer(text, start, end):
        joint = match.group()
        if joint in "()":
            depth = max(0, depth + (1 if joint == "(" else -1))
        elif depth == 0 and not (joint == " " and _follows_a_word(text, max(start, opened), match.start())):
            found.append((before, (opened, match.start())))
            word = joint.strip()
            before = word if word in (",", ";") else "and" if word in ("and", "&") else "gap"
            opened = match.end()
    found.append((before, (opened, end)))
    return list(_uncommaed(text, _with_words_in(text, found)))


def _uncommaed(text: str, found: list[tuple[str, Span]]) -> Iterator[tuple[str, Span]]:
    """``J Gilmore M Goodall``: where a comma is forgotten, initials open the next name."""
    for joint, (start, end) in found:
        if person_words.INITIALED_RUN.fullmatch(text, start, end):
            title = person_words.HONORIFIC.match(text, start, end)
            for gap in person_words.BEFORE_INITIALS.finditer(text, title.end() if title else start, end):
                yield joint, (start, gap.start())
                joint, start = ",", gap.end()
        yield joint, (start, end)


def _follows_a_word(text: str, start: int, place: int) -> bool:
    """A title after a word in lower case starts nobody new: ``received from Mr Black``."""
    word = text[max(start, place - LONGEST_WORD) : place].rsplit(None, 1)[-1:]
    return not word or word[0][:1].islower()


def _with_words_in(text: str, found: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """The parts that have words, trimmed; a comma and ``and`` between two parts are one joint, told by the first."""
    kept: list[tuple[str, Span]] = []
    waiting = ""
    for joint, span in found:
        inner = trimmed(text, *span)
        if inner[0] < inner[1]:
            kept.append((waiting if waiting in (",", ";") and joint == "gap" else joint, inner))
            waiting = ""
        else:
            waiting = waiting or joint
    return kept
