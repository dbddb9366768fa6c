"""What of each kind of fact is compared when a reading is scored: the fact as a key, from the JSON of a reading.

Names are without honorifics and case, longer texts their first words, amounts decimals without trailing noughts.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from ..names import name_key, without_honorific

Reading = Mapping[str, Any]
Key = tuple[Any, ...]

FIRST = 5  # words by which a text is told
PRESENT = ("present", "in attendance")
RESULTS = {"unanimous": "carried", "agreed": "carried", "approved": "carried", "defeated": "lost", "rejected": "lost"}
MEETING = ("title", "kind", "time", "venue", "closed")


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


def _attendance(part: str) -> Callable[[Reading], Iterator[Key]]:
    """A person with the honorific, group or status as printed."""

    def keys(reading: Reading) -> Iterator[Key]:
        return ((_name(one["name"]), folded(one[part])) for one in reading["attendees"] if one["name"] and one[part])

    return keys


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


def _parts(part: str) -> Callable[[Reading], Iterator[Key]]:
    """A decision with its marker or lead-in."""

    def keys(reading: Reading) -> Iterator[Key]:
        return ((folded(one[part]), _start(one)) for one in reading["decisions"] if one[part])

    return keys


def _key_decisions(reading: Reading) -> Iterator[Key]:
    return ((_start(one),) for one in reading["decisions"] if one["key_decision"])


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


def _results(reading: Reading) -> Iterator[Key]:
    for vote in reading["votes"]:
        if vote["result"]:
            yield vote["item"], RESULTS.get(vote["result"], vote["result"])


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


def _ranges(reading: Reading) -> Iterator[Key]:
    return ((_amount(one["amount"]), _amount(one["amount_to"])) for one in reading["figures"] if one["amount_to"])


def _declarations(reading: Reading) -> Iterator[Key]:
    return ((_name(one["name"]),) for one in reading["declarations"])


def _interests(part: str) -> Callable[[Reading], Iterator[Key]]:
    """Who declared an interest, with its type or reason."""

    def keys(reading: Reading) -> Iterator[Key]:
        return ((_name(one["name"]), _first_words(one[part])) for one in reading["declarations"] if one[part])

    return keys


def _references(reading: Reading) -> Iterator[Key]:
    return ((one["date"] or folded(one["date_text"]), folded(one["body"])) for one in reading["references"])


def _corrections(reading: Reading) -> Iterator[Key]:
    return ((one["to_date"], folded(one["what"])) for one in reading["corrections"])


def _follow_ups(reading: Reading) -> Iterator[Key]:
    return ((one["due"], folded(one["what"])) for one in reading["follow_ups"])


def _owners(reading: Reading) -> Iterator[Key]:
    return ((_name(one["owner"]), folded(one["what"])) for one in reading["follow_ups"] if one["owner"])


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
    "honorifics": _attendance("honorific"),
    "groups": _attendance("group"),
    "statuses": _attendance("status"),
    "substitutes": _substitutes,
    "movements": _movements,
    "items": _items,
    "exempt": _exempt,
    "decisions": _decisions,
    "markers": _parts("marker"),
    "lead-ins": _parts("lead_in"),
    "key decisions": _key_decisions,
    "clauses": _clauses,
    "actions": _actions,
    "movers": _movers,
    "reasons": _reasons,
    "votes": _votes,
    "results": _results,
    "voters": _voters,
    "figures": _figures,
    "ranges": _ranges,
    "measures": _figure_details("measure"),
    "qualifiers": _figure_details("qualifier"),
    "years": _figure_details("financial_year"),
    "declarations": _declarations,
    "interests": _interests("type"),
    "why declared": _interests("reason"),
    "references": _references,
    "corrections": _corrections,
    "follow ups": _follow_ups,
    "owners": _owners,
    "points": _points,
    "speakers": _speakers,
    "problems": _problems,
}
