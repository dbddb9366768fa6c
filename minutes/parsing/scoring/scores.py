"""How right a reading is: each kind of fact found, compared with what a careful reader finds in the same document.

Both sides are the JSON of ``parse_minutes --json``. A fact is right when its words agree: names without honorifics and
case, numbers, dates and amounts exactly, longer texts by their first words, a task by most of its words. Every
expected fact is matched once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .compared import KINDS, Key, Reading

HALF = 0.5  # of the words of a task or correction, for it to be the same one
SCRAP = 0.25  # of the longer text's words: a shorter text is a scrap of it


@dataclass(frozen=True)
class Score:
    """One kind of fact: how many were found, how many the reader finds, and how many of those were found right."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.found + other.found, self.expected + other.expected)

    @property
    def missed(self) -> int:
        return self.expected - self.right

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True)
class Compared:
    """One kind of fact in one document: its score, the facts found that are wrong, and those missed."""

    score: Score
    wrong: tuple[Key, ...]
    missed: tuple[Key, ...]


def compare(found: Reading, expected: Reading) -> dict[str, Compared]:
    """Every kind of fact of one document, in the order of KINDS."""
    return {kind: _matched(list(keys(found)), list(keys(expected)), _same(kind)) for kind, keys in KINDS.items()}


def mean_f1(scores: Mapping[str, Score]) -> float:
    """The mean over the kinds that have any fact."""
    told = [score.f1 for score in scores.values() if score.found or score.expected]
    return sum(told) / len(told) if told else 1.0


def _matched(found: list[Key], expected: Sequence[Key], same: Callable[[Key, Key], bool]) -> Compared:
    count, missed = len(found), []
    for wanted in expected:
        place = next((place for place, one in enumerate(found) if same(one, wanted)), None)
        if place is None:
            missed.append(wanted)
        else:
            del found[place]
    return Compared(Score(count - len(found), count, len(expected)), tuple(found), tuple(missed))


def _same(kind: str) -> Callable[[Key, Key], bool]:
    if kind in ("follow ups", "owners", "corrections"):
        return _much_alike
    return {"body": _ends_alike, "references": _same_meeting}.get(kind, _equal)


def _equal(found: Key, expected: Key) -> bool:
    return found == expected


def _ends_alike(found: Key, expected: Key) -> bool:
    """``Planning Committee`` is ``Area Planning Committee`` too."""
    one, other = str(found[0]).split(), str(expected[0]).split()
    return one == other or (len(one) >= 2 and one == other[-len(one) :])


def _same_meeting(found: Key, expected: Key) -> bool:
    """The date agrees, and the body as far as both name it: ``the Panel`` is the ``Police and Crime Panel``."""
    one, other = found[1].split(), expected[1].split()
    shorter = min(len(one), len(other))
    return bool(found[0] == expected[0]) and one[len(one) - shorter :] == other[len(other) - shorter :]


def _much_alike(found: Key, expected: Key) -> bool:
    """Date or owner agree, most of the shorter text's words are in the other, and it is no mere scrap of it."""
    one, other = set(str(found[-1]).split()), set(str(expected[-1]).split())
    shorter, longer = sorted((len(one), len(other)))
    return found[:-1] == expected[:-1] and len(one & other) > HALF * shorter and shorter >= SCRAP * longer
