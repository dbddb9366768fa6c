"""How like one another two printed names are. Likeness only ever suggests: it decides nothing.

rapidfuzz measures words letter by letter; the rules about what a name is made of stand above it. Words of names are
compared as ``sounded``: without case and accents, and with letters that are often taken for one another made the same.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from minutes.keys import name_key
from minutes.parsing.person import without_honorific
from minutes.parsing.vocabulary.person_words import HONOUR

GIVEN_ALIKE = 0.8  # Brian and Bryan, Ann and Anne, Jon and John; not John and Joan, Mark and Mary, Tim and Tom
SURNAME_ALIKE = 0.75  # Reed and Reid, Thompson and Thomson; asked only where the first names are one
SHORT = 5  # letters up to which a word must begin alike: Pell is not Bell
CUT_SHORT = 3  # letters that a first name cut short must keep: Chris of Christopher
PARTICLES = {"de", "da", "du", "del", "den", "der", "van", "von", "la", "le", "ter", "ap", "al", "el", "st"}
SOUNDS = (("ph", "f"), ("y", "i"), ("k", "c"), ("z", "s"))


@dataclass(frozen=True)
class NameParts:
    """A printed name taken apart: the names given, an initial being a single letter, and the surname."""

    given: tuple[str, ...]
    surname: str

    @property
    def alone(self):
        """Whether only a surname is printed."""
        return not self.given


@lru_cache(16384)  # everyone known is taken apart for each document
def parts_of(name):
    """The name without titles and honours, taken apart; hyphens join, and particles belong to the surname."""
    _, bare = without_honorific(name)
    printed = [word for word in re.split(r"[\s.]+", bare) if name_key(word)]
    while len(printed) > 1 and HONOUR.fullmatch(printed[-1]):
        printed.pop()
    words = [part for word in printed for part in words_of(word, bare)]
    split = len(words) - 1
    while split > 0 and words[split - 1] in PARTICLES and (split > 1 or is_small(printed[0])):
        split -= 1
    return NameParts(tuple(words[:split]), "".join(words[split:]))


def words_of(word, name):
    """One printed word as what it stands for: initials set without a space (``JP Marsh``) are one each."""
    if word.isupper() and len(word) in (2, 3) and not name.isupper() and not name.endswith(word):
        return list(name_key(word))
    return [name_key(word).replace(" ", "")]


def is_small(word):
    return word[:1].islower()


def is_alone(name):
    """Whether this is a surname with no first name or initial: it names nobody by itself."""
    return parts_of(name).alone


def is_initials(name):
    """Whether of the first names only initials are printed: they fit whoever begins so."""
    given = parts_of(name).given
    return bool(given) and all(len(word) == 1 for word in given)


def likeness(printed, known):
    """How like the printed name is to a known one: 0 for none worth asking about, 100 for one and the same."""
    one, other = parts_of(printed), parts_of(known)
    if one == other:
        return 100
    if one.alone or other.alone:
        return 0
    if letters(one) == letters(other) or sorted(words(one)) == sorted(words(other)):
        return 95  # O Neill and O’Neill; Price Sian and Sian Price
    same = sounded(one.surname) == sounded(other.surname)
    given = given_alike(one.given, other.given)
    if same:
        return round(90 * given)
    return round(80 * given * surname_alike(one.surname, other.surname)) if given == 1 and spelt(one, other) else 0


def words(parts):
    return [*parts.given, parts.surname]


def letters(parts):
    return "".join(words(parts))


def spelt(*several):
    """Whether each of the names has a first name in full: beside an initial, a like surname says nothing."""
    return all(len(parts.given[0]) > 1 for parts in several)


def surname_alike(one, other):
    """How like two surnames are, from 0 to 1; 0 where a slip of the pen does not explain it."""
    return near(sounded(one), sounded(other), SURNAME_ALIKE)


def given_alike(one, other):
    """How like two people's first names are, from 0 to 1: an initial is like every name it begins."""
    first = word_alike(one[0], other[0])
    if not first:
        return 0.85 if goes_by_another(one, other) else 0
    for mine, theirs in zip(one[1:], other[1:], strict=False):
        if not word_alike(mine, theirs):
            return 0
    return first


def goes_by_another(one, other):
    """Whether one is called by a later name of the other's: Anthony (Tony) Dane, Tony Dane."""
    short, long = sorted((one, other), key=len)
    return len(short) == 1 and len(short[0]) > 1 and short[0] in long[1:]


def word_alike(one, other):
    """How like two first names are: whole, as an initial, cut short, or misspelt."""
    one, other = sounded(one), sounded(other)
    if one == other:
        return 1
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return 0.7 if long.startswith(short) else 0
    if len(short) >= CUT_SHORT and long.startswith(short):
        return max(0.8, near(one, other, GIVEN_ALIKE))
    return near(one, other, GIVEN_ALIKE)


def near(one, other, least):
    """How like two words are, 0 below ``least``. Two letters that changed places are one slip."""
    if min(len(one), len(other)) <= SHORT and one[:1] != other[:1]:
        return 0
    if sorted(one) == sorted(other) and OSA.distance(one, other, score_cutoff=1) == 1:
        return 0.9
    return Indel.normalized_similarity(one, other, score_cutoff=least)


@lru_cache(16384)
def sounded(word):
    """The word with letters that stand for one sound made one: Smyth and Smith, Marc and Mark, Stephen and Stefen."""
    for printed, plain in SOUNDS:
        word = word.replace(printed, plain)
    return word
