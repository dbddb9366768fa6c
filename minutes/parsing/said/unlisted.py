"""People whom no list of those present names: told by what they do in the document, or by their first letters."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..vocabulary import person_words, speaker_words

BEFORE = 70  # characters before a verb in which the name of whoever does it stands


@lru_cache(maxsize=4)
def persons(text: str) -> frozenset[str]:
    """Those of the document who ask, feel or arrive somewhere, as no firm and no place does."""
    found: set[str] = set()
    for does in speaker_words.DOES_AS_PERSON.finditer(text):
        match = speaker_words.NAME_BEFORE.search(text, max(0, does.start() - BEFORE), does.start())
        if match:
            found.update((match["name"], " ".join(match["name"].split()[-2:])))
    found.update(match["name"] for match in speaker_words.CONTACT.finditer(text))
    return frozenset(name for name in found if not is_no_person(name))


def is_no_person(name: str) -> bool:
    """A body, a firm, a place, a field of work or an office."""
    words = (
        speaker_words.NO_PERSON,
        speaker_words.NO_FIRST_WORD,
        person_words.NOT_A_NAME,
        person_words.FIELD_OF_WORK,
        person_words.OFFICE,
    )
    return any(word.search(name) for word in words)


def by_first_letters(names: Iterable[str]) -> dict[str, set[str]]:
    """Everybody by the letters that their name begins with: ``RW`` and, of three names, ``RJW``."""
    found: dict[str, set[str]] = {}
    for name in names:
        letters = [part[0].upper() for part in re.split(r"[\s.-]+", name) if part and part[0].isalpha()]
        for initials in {"".join(letters), "".join(letters[:1] + letters[-1:])}:
            if len(initials) > 1 and initials not in speaker_words.NO_INITIALS:
                found.setdefault(initials, set()).add(name)
    return found


def by_first_names(names: Iterable[str]) -> dict[str, str]:
    """Everybody whose first name is printed in full and is nobody else's, nor a surname here."""
    found: dict[str, set[str]] = {}
    surnames = set()
    for name in names:
        first, *_, last = [*name.split(), ""] if " " not in name else name.split()
        surnames.add(last or first)
        if last and speaker_words.FIRST_NAME.fullmatch(first):
            found.setdefault(first, set()).add(name)
    return {first: next(iter(same)) for first, same in found.items() if len(same) == 1 and first not in surnames}


@lru_cache(maxsize=4)
def _all_by_first_letters(text: str) -> dict[str, set[str]]:
    return by_first_letters(persons(text))


def initialled(text: str, initials: str, listed: str | None) -> str | None:
    """The one person whose first letters these are: the ``listed`` one, unless somebody else has them."""
    if len(initials) != 2 or not initials.isupper():
        return listed
    same = _all_by_first_letters(text).get(initials, set())
    if listed:
        return listed if all(name.split()[-1] == listed.split()[-1] for name in same) else None
    return next(iter(same)) if len(same) == 1 else None
