"""How much of some words is people's names."""

from collections.abc import Sequence

from ..found import Span
from ..names import Person
from ..vocabulary import attendance_words


def covers(text: str, span: Span, found: Sequence[Person], share: float) -> bool:
    """Are these words people, but for a small share of their letters?"""
    covered = sum(_letters(text[slice(*person.span)]) for person in found)
    words = text[slice(*span)]
    if not found or covered >= share * _letters(words):
        return bool(found)
    counted = sum(_letters(match.group()) for match in attendance_words.PUBLIC_COUNT.finditer(words))
    joints = 3 * words.count(" and ")
    return covered >= share * (_letters(words) - counted - joints)


def _letters(words: str) -> int:
    return len(attendance_words.BETWEEN_LETTERS.sub("", words))
