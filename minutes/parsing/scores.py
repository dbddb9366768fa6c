"""How right a reading is: each kind of fact found, compared with what a careful reader finds in the same document.

Both sides are the JSON of ``parse_minutes --json``. A fact is right when its words agree: names without honorifics and
case, numbers, dates and amounts exactly, longer texts by their first words, a task by most of its words. Every
expected fact is matched once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from .names import name_key, without_honorific

Reading = Mapping[str, Any]
Key = tuple[Any, ...]

FIRST = 5  # words by which a text is told
HALF = 0.5  # of the words of a task or correction, for it to be the same one
PRESENT = ("present", "in attendance")
MEETING = ("title", "kind", "time", "venue", "closed")


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
    if kind in ("follow ups", "corrections"):
        return _much_alike
    return _ends_alike if kind == "body" else _equal


def _equal(found: Key, expected: Key) -> bool:
    return found == expected


def _ends_alike(found: Key, expected: Key) -> bool:
    """``Planning Committee`` is ``Area Planning Committee`` too."""
    one, other = str(found[0]).split(), str(expected[0]).split()
    return one == other or (len(one) >= 2 and one == other[-len(one) :])


def _much_alike(found: Key, expected: Key) -> bool:
    """The dates agree, and more than half of the shorter text's words are in the other."""
    one, other = set(str(found[-1]).split()), set(str(expected[-1]).split())
    return found[:-1] == expected[:-1] and len(one & other) > HALF * max(1, min(len(one), len(other)))


def folded(text: str | None) -> str:
    """Words alone, in lower case."""
    return name_key((text or "").replace("/", " / ").replace("-", " "))


def _first_words(text: str | None) -> str:
    return " ".join(folded(text).removeprefix("that ").split()[:FIRST])


def _name(name: str | None) -> str:
    return folded(without_honorific(name or "")[1])


def _meeting(field: str) -> Callable[[Reading], Iterator[Key]]:
    def keys(reading: Reading) -> Iterator[Key]:
        value = reading["meeting"].get(field)
        if value:
            yield (folded(value),)

    return keys


def _meeting_fields(reading: Reading) -> Iterator[Key]:
    for field in MEETING:
        if reading["meeting"].get(field):
            yield field, folded(reading["meeting"][field])


def _attendees(reading: Reading) -> Iterator[Key]:
    for one in reading["attendees"]:
        status = PRESENT[0] if one["status"] in PRESENT else one["status"]
        yield _name(one["name"]) or folded(one["role"]), status


def _roles(reading: Reading) -> Iterator[Key]:
    return ((_name(one["name"]), folded(one["role"])) for one in reading["attendees"] if one["role"])


def _substitutes(reading: Reading) -> Iterator[Key]:
    return ((_name(one["name"]), _name(one["for"])) for one in reading["attendees"] if one.get("for"))


def _movements(reading: Reading) -> Iterator[Key]:
    return ((_name(one["name"]), one["what"], one["time"]) for one in reading["movements"])


def _items(reading: Reading) -> Iterator[Key]:
    return ((folded(one["number"]), _first_words(one["title"])) for one in reading["items"])


def _exempt(reading: Reading) -> Iterator[Key]:
    for one in reading["items"]:
        if one.get("exempt"):
            yield folded(one["number"]), _first_words(one["title"]), one["paragraph"]


def _clauses_of(clauses: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for clause in clauses:
        yield clause
        yield from _clauses_of(clause.get("clauses") or ())


def _start(decision: Mapping[str, Any]) -> str:
    """How a decision begins: its first clause, or its own text where it has none."""
    return _first_words(decision["clauses"][0]["text"] if decision["clauses"] else decision["text"])


def _decisions(reading: Reading) -> Iterator[Key]:
    return ((_start(one),) for one in reading["decisions"])


def _clauses(reading: Reading) -> Iterator[Key]:
    for decision in reading["decisions"]:
        for clause in _clauses_of(decision["clauses"]):
            yield (_first_words(clause["text"]),)


def _actions(reading: Reading) -> Iterator[Key]:
    for decision in reading["decisions"]:
        for clause in _clauses_of(decision["clauses"]):
            yield clause["action"], _first_words(clause["text"])


def _movers(reading: Reading) -> Iterator[Key]:
    for decision in reading["decisions"]:
        for part in ("mover", "seconder"):
            if decision[part]:
                yield part, _name(decision[part]), _start(decision)


def _reasons(reading: Reading) -> Iterator[Key]:
    for decision in reading["decisions"]:
        for part in ("reasons", "alternatives"):
            yield from ((part, _first_words(text)) for text in decision[part])


def _votes(reading: Reading) -> Iterator[Key]:
    for vote in reading["votes"]:
        if vote["for"] is not None or vote["against"] is not None:
            yield vote["for"], vote["against"], vote["abstain"]


def _voters(reading: Reading) -> Iterator[Key]:
    for vote in reading["votes"]:
        for side, names in (vote.get("names") or {}).items():
            yield from ((side, _name(name)) for name in names)


def _amount(value: Any) -> str | None:
    try:
        return str(Decimal(str(value)).normalize())
    except InvalidOperation:
        return None


def _figures(reading: Reading) -> Iterator[Key]:
    return ((_amount(one["amount"]), one["unit"]) for one in reading["figures"] if one["amount"] is not None)


def _figure_details(part: str) -> Callable[[Reading], Iterator[Key]]:
    def keys(reading: Reading) -> Iterator[Key]:
        return ((_amount(one["amount"]), one[part]) for one in reading["figures"] if one[part])

    return keys


def _declarations(reading: Reading) -> Iterator[Key]:
    return ((_name(one["name"]),) for one in reading["declarations"])


def _references(reading: Reading) -> Iterator[Key]:
    return ((one["date"] or folded(one["date_text"]), folded(one["body"])) for one in reading["references"])


def _corrections(reading: Reading) -> Iterator[Key]:
    return ((one["to_date"], folded(one["what"])) for one in reading["corrections"])


def _follow_ups(reading: Reading) -> Iterator[Key]:
    return ((one["due"], folded(one["what"])) for one in reading["follow_ups"])


def _owners(reading: Reading) -> Iterator[Key]:
    return ((_name(one["owner"]),) for one in reading["follow_ups"] if one["owner"])


def _points(reading: Reading) -> Iterator[Key]:
    return ((one["kind"], _first_words(one["text"])) for one in reading["points"])


def _speakers(reading: Reading) -> Iterator[Key]:
    return ((_name(one["speaker"]), _first_words(one["text"])) for one in reading["points"] if one["speaker"])


def _problems(reading: Reading) -> Iterator[Key]:
    return ((code,) for code in sorted({one["code"] for one in reading["problems"]} & TOLD))


# The problems that a careful reader would write down too; the others are about the parser's own doubts.
TOLD = {
    "date-missing",
    "body-missing",
    "not-minutes",
    "weekday-disagrees",
    "present-and-apologies",
    "votes-more-than-present",
    "decision-differs",
    "number-missing",
    "number-repeated",
}

KINDS: dict[str, Callable[[Reading], Iterator[Key]]] = {
    "date": _meeting("date"),
    "body": _meeting("body"),
    "meeting": _meeting_fields,
    "attendees": _attendees,
    "roles": _roles,
    "substitutes": _substitutes,
    "movements": _movements,
    "items": _items,
    "exempt": _exempt,
    "decisions": _decisions,
    "clauses": _clauses,
    "actions": _actions,
    "movers": _movers,
    "reasons": _reasons,
    "votes": _votes,
    "voters": _voters,
    "figures": _figures,
    "measures": _figure_details("measure"),
    "qualifiers": _figure_details("qualifier"),
    "years": _figure_details("financial_year"),
    "declarations": _declarations,
    "references": _references,
    "corrections": _corrections,
    "follow ups": _follow_ups,
    "owners": _owners,
    "points": _points,
    "speakers": _speakers,
    "problems": _problems,
}
