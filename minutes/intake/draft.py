"""The draft: a record's facts as JSON, as the readers found them and people corrected them.

A draft is a dict with ``format`` (3), one ``meeting`` and the lists of LISTS. Every row has an ``id`` (a UUID as text,
kept through all versions and becoming the key of the published row) and a ``span`` ([start, end] in the source's text,
or None when a person added it). A row's ``item`` is the id of its item, or None. Fields are named as in
minutes/parsing/found.py, with these of the draft's own:

- meeting: ``id`` (the key of its meeting if it makes one), ``joins`` (key of a published meeting it is part of, "new"
  when it is another meeting of that body on that day, or None), ``source_address``.
- attendance, passages, declarations: ``person`` (key of the person staff chose) or None.
- items: ``withheld`` (only number, title, paragraph and ``summary`` become public).
- passages: ``number`` (its lasting number in the item: ``last_numbers`` keeps the last one given, so that the number of
  one removed is never another's), ``honorific``.
- decisions: ``number``; ``clauses`` as a flat list with ``level`` 0 or 1; ``reasons`` and ``alternatives`` as text.
- references and follow_ups: ``reckoned`` keeps a day without a year following the meeting's date, until staff give one.
- figures: ``amount`` and ``amount_to`` as decimal strings, ``sentence`` a span, ``quote``, ``line`` (the key of the
  budget line a person confirmed), ``no_line`` (a person found it to be of none), ``promise`` and ``due_text``.
- problems: ``settled`` once a person has dealt with them; ``about`` (``section`` and ``key``) names the fact, or
  without a key the kind of facts, that a question of a better copy is about. Of amounts that do not fit one another,
  ``others`` are the spans of those besides ``span``, ``seen`` the kind and year of each as it was doubted, and ``how``
  a per cent is tied to its amounts.
- new_people: names that staff said are nobody known (``name``, and whether it is a ``councillor``'s): not asked again.
"""

import re
import uuid
from dataclasses import asdict
from datetime import date

from minutes.parsing.dates import reckon

from .amounts_doubted import amounts_doubted
from .promised import followed

FORMAT = 3
LISTS = (
    "attendance",
    "movements",
    "items",
    "passages",
    "decisions",
    "votes",
    "declarations",
    "references",
    "corrections",
    "follow_ups",
    "figures",
    "problems",
)

PLACES = ("span", "extent", "sentence", "repeats")  # the fields of a row that are places in the source


def new_id():
    """A fresh key for a fact."""
    return str(uuid.uuid4())


def empty_draft():
    """A draft with nothing in it, for a meeting that is typed in."""
    meeting = dict.fromkeys(("body", "title", "kind", "date", "time", "venue", "closed", "span", "joins"))
    return {
        "format": FORMAT,
        "meeting": {"id": new_id(), **meeting, "kind": "minutes", "source_address": ""},
        **{name: [] for name in LISTS},
        "not_placed": [],
        "new_people": [],
        "last_numbers": {"passages": {}, "decisions": {}},
    }


def draft_of(text, found, figures):
    """The first draft of a document from what was found in its text."""
    draft = empty_draft()
    draft["meeting"].update(asdict(found.meeting))
    items = [item_row(item) for item in found.items]
    draft["items"] = items
    draft["attendance"] = [{**row_of(attendee, items), "person": None} for attendee in found.attendees]
    draft["passages"] = [passage_row(text, passage, items) for passage in found.passages]
    draft["decisions"] = [decision_row(decision, items) for decision in found.decisions]
    for name in ("movements", "votes", "references", "corrections", "problems"):
        draft[name] = [row_of(fact, items) for fact in getattr(found, name)]
    draft["follow_ups"] = [row_of(fact, items) for fact in followed(text, found, figures)]
    draft["declarations"] = [{**row_of(fact, items), "person": None} for fact in found.declarations]
    draft["figures"] = [figure_row(text, figure, items) for figure in figures]
    draft["problems"] += [withheld_problem(item) for item in items if item["withheld"]]
    draft["problems"] += [amount_problem(figure) for figure in draft["figures"] if figure["amount"] is None]
    draft["problems"] += [measure_problem(row) for row in draft["figures"] if is_unnamed_sum(row)]
    draft["problems"] += amounts_doubted(text, found, figures)
    if draft["items"]:  # with no item there is nowhere to put them, and adding one is asked for already
        draft["problems"] += [loose_problem(row) for row in loose_passages(draft)]
    for problem in draft["problems"]:
        problem["settled"] = False
    draft["not_placed"] = [list(span) for span in found.not_placed]
    number_rows(draft)
    return settle(as_json(draft))


def as_json(value):
    """The value as JSON holds it: tuples become lists, at every depth."""
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    return [as_json(inner) for inner in value] if isinstance(value, list | tuple) else value


def row_of(fact, items):
    """A found fact as a row: its fields, a key, and its item's key for the item's place."""
    row = {"id": new_id(), **asdict(fact)}
    if row.get("item") is not None:
        row["item"] = items[row["item"]]["id"]
    return row


def item_row(item):
    row = row_of(item, ())
    return {**row, "withheld": item.exempt, "summary": ""}


def passage_row(text, passage, items):
    return {**row_of(passage, items), "honorific": honorific_of(text, passage.speaker), "person": None, "number": None}


def honorific_of(text, name):
    """ "Cllr" when the document anywhere prints the speaker as a councillor, else None."""
    printed = name and re.search(rf"\b(?:Cllr|Councillor|Ald|Alderman)s?\.?\s+{re.escape(name)}(?![\w-])", text)
    return "Cllr" if printed else None


def decision_row(decision, items):
    row = row_of(decision, items)
    row["clauses"] = list(flat_clauses(decision.clauses))
    for name in ("reasons", "alternatives"):
        row[name] = [words.text for words in getattr(decision, name)]
    return {**row, "number": None}


def flat_clauses(clauses, level=0):
    """The clauses in order of reading, nested ones after their own with a higher level."""
    for clause in clauses:
        row = row_of(clause, ())
        del row["clauses"]
        yield {**row, "level": min(level, 1)}
        yield from flat_clauses(clause.clauses, level + 1)


NO_LINE = {"line": None, "no_line": False}


def figure_row(text, figure, items):
    row = row_of(figure, items)
    start, end = figure.sentence
    for name in ("amount", "amount_to"):
        row[name] = None if row[name] is None else format(row[name], "f")
    return {**row, "quote": one_line(text[start:end]), **NO_LINE}


def one_line(words):
    """The words with each white-space character as one plain space, so that places in them still hold."""
    return re.sub(r"\s", " ", words)


def withheld_problem(item, why="was taken in private"):
    title = " ".join(part for part in (item["number"], item["title"]) if part)
    return {
        "id": new_id(),
        "code": "item-withheld",
        "span": item["span"],
        "message": f"“{title}” {why}. Only its number, title and summary will be public, "
        "unless you say that its words may be.",
    }


def amount_problem(figure):
    return {
        "id": new_id(),
        "code": "amount-unclear",
        "span": figure["span"],
        "message": f"“{figure['text']}” looks like an amount, but it cannot be read as one. Type it in, or remove it.",
    }


def is_unnamed_sum(figure):
    """Whether the words of a sum of money do not say what it is; a share of something need be of no kind."""
    return figure["measure"] == "other" and figure["unit"] == "GBP" and figure["amount"] is not None


def measure_problem(figure):
    return {
        "id": new_id(),
        "code": "measure-unknown",
        "span": figure["span"],
        "message": f"The words do not say what kind of sum “{figure['text']}” is. Choose it, if you know.",
    }


def loose_passages(draft):
    """Paragraphs before the first item, lists of names aside: they have no place on a public page as they stand."""
    first = min((row["span"][0] for row in draft["items"]), default=None)
    listed = [row["span"] for row in draft["attendance"]]
    for row in draft["passages"]:
        start, end = row["span"]
        loose = row["item"] is None and row["kind"] != "heading" and (first is None or start < first)
        if loose and not any(start <= name[0] < end for name in listed):
            yield row


def loose_problem(passage):
    return {
        "id": new_id(),
        "code": "loose-words",
        "span": passage["span"],
        "message": "These words stand before the first item, so they will not be public. "
        "If they should be, put them in an item.",
    }


def number_rows(draft):
    """Give each passage and decision without one its lasting number: the next in its item."""
    for name in ("passages", "decisions"):
        last = draft["last_numbers"][name]
        taken = {}
        for row in draft[name]:
            numbers = taken.setdefault(row["item"], {0})
            if row["number"] in numbers:  # moved here from another item, where the number was its own
                row["number"] = None
            numbers.add(row["number"] or 0)
        for item, numbers in taken.items():
            last[item or ""] = max(last.get(item or "", 0), *numbers)
        for row in draft[name]:
            item = row["item"] or ""
            if not row["number"]:
                row["number"] = last[item] = last[item] + 1


def settle(draft):
    """Work out again what follows from other facts: numbers, and days that follow from the meeting's date."""
    number_rows(draft)
    held = day(draft["meeting"]["date"])
    for row in draft["references"]:
        if row.get("reckoned"):
            row["date"] = reckoned_day(row["date_text"], held, row["reckoned"])
    for row in draft["follow_ups"]:
        if row.get("reckoned"):
            row["due"] = reckoned_day(row["due_text"], held, row["reckoned"])
    return draft


def reckoned_day(words, held, side):
    """The ISO date that ``words`` (a day without its year) mean beside a meeting held on ``held``; None if unknown."""
    found = reckon(words, held, side) if held else None
    return found.isoformat() if found else None


def day(iso):
    """The date of an ISO string, or None for an empty one."""
    return date.fromisoformat(iso) if iso else None


def upgrade(content):
    """The content in the present format, whatever format it was saved in."""
    while content["format"] != FORMAT:
        if content["format"] not in UPGRADES:
            known = f"This version was saved in format {content['format']}, which this software does not know."
            raise ValueError(known)
        content = UPGRADES[content["format"]](content)
    return content


def with_new_people(content):
    """Format 2 keeps which names staff said are nobody known."""
    return {**content, "format": 2, "new_people": []}


def with_promises(content):
    """Format 3 keeps of each figure what it says of a promise, and whether it was found to be of no budget line."""
    added = {"no_line": False, "promise": None, "due_text": None}
    return {**content, "format": 3, "figures": [{**added, **row} for row in content["figures"]]}


UPGRADES = {1: with_new_people, 2: with_promises}
