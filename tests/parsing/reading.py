"""How the parser's tests look at a reading."""

import json
from pathlib import Path

from minutes.parsing import parse
from minutes.parsing.as_json import as_json
from minutes.parsing.decisions.clauses import flat
from minutes.parsing.layout.lines import fold
from minutes.sources import read

CORPUS = Path(__file__).parents[1] / "corpus"
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
NOT_COMPARED = {"source", "figures", "passages", "not_placed", "problems"}

# Minutes whose list of those present gives initials, two people sharing one pair of them.
LISTED = """PARKS COMMITTEE

Minutes of the meeting of the Parks Committee held on Thursday 3 November 2022

Present:
Ann Lee (AL) (Chair)
Bo Moss (BM)
Bea Marsh (BM)
Cy Dunn (CD)

1. Minutes

Read.

2. Benches

Read.

3. Lanes
"""


def facts(text):
    """A text's facts as JSON, without their places."""
    return without_places(as_json(parse(text), read(text)))


def every_fact(text):
    """A line a fact: its kind, the words it points to, and all that it holds."""
    found = parse(text)
    yield _line(text, "meeting", found.meeting)
    for kind in ("attendees", "movements", "items", "passages", "decisions", "votes", "declarations"):
        yield from (_line(text, kind, one) for one in getattr(found, kind))
    for kind in ("references", "corrections", "follow_ups", "problems"):
        yield from (_line(text, kind, one) for one in getattr(found, kind))
    yield from (f"not placed: {fold(text[slice(*span)])}" for span in found.not_placed)


def _line(text, kind, one):
    held = {name: _shown(text, name, getattr(one, name)) for name in one.__dataclass_fields__ if name != "span"}
    held = {name: value for name, value in held.items() if value is not None and value is not False and value != []}
    told = "".join(f" | {name} {value}" for name, value in held.items())
    return f"{kind}: {fold(text[slice(*one.span)]) if one.span else None}{told}"


def _shown(text, name, value):
    """A value; of an item's extent and of repeats the words, of clauses, reasons and names each."""
    if name in ("extent", "repeats"):
        spans = [value] if name == "extent" else value
        return [f"{fold(text[start:end])[:30]}…{fold(text[start:end])[-20:]}" for start, end in spans]
    if isinstance(value, tuple):
        return [one if isinstance(one, str) else _line(text, "·", one) for one in value]
    return value


def without_places(value):
    if isinstance(value, dict):
        places = {"span", "extent", "repeats"}
        return {key: without_places(one) for key, one in value.items() if key not in places}
    return [without_places(one) for one in value] if isinstance(value, list) else value


def expected(name):
    return json.loads((CORPUS / f"{name}.json").read_text())


def codes(found):
    return [problem.code for problem in found.problems]


def uncovered(text, found):
    """The characters, white space apart, that no heading, list, passage or left-over span holds."""
    spans = [found.meeting.span or (0, 0), *found.not_placed]
    for facts_with_places in (found.items, found.attendees, found.passages):
        spans += [one.span for one in facts_with_places]
    held = bytearray(len(text))
    for start, end in spans:
        held[start:end] = b"\1" * (end - start)
    return "".join(letter for letter, covered in zip(text, held, strict=True) if not covered and not letter.isspace())


def astray(text, found, figures):
    """The facts whose words (name, number, amount, date, clause) are not in the place the fact gives for them."""
    return [(words, span) for words, span in _printed_facts(found, figures) if not _stands(text, words, span)]


def _printed_facts(found, figures):
    for kind in (found.attendees, found.movements, found.declarations):
        yield from ((one.name, one.span) for one in kind if one.name)
    for item in found.items:
        yield from ((words, item.span) for words in (item.number, item.title) if words)
    for decision in found.decisions:
        yield decision.text, decision.span
        for words in (*flat(decision.clauses), *decision.reasons, *decision.alternatives):
            yield words.text, words.span
    yield from ((one.date_text, one.span) for one in found.references if one.date_text)
    yield from ((one.due_text, one.span) for one in found.follow_ups if one.due_text)
    yield from ((one.what, one.span) for one in (*found.follow_ups, *found.corrections))
    yield from ((one.text, one.span) for one in (*found.passages, *figures))


def _stands(text, words, span):
    return fold(words).casefold() in fold(text[slice(*span)]).casefold()
