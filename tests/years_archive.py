"""The archive of Ellismoor, an invented council, and its trust: what was said of one contract over four years.

The documents of ``trust/years/`` are published by the staff's own path. What the texts leave to staff is here: the body
of a council's minutes, the date of an item page, and in ``confirmed.csv``, a row for each figure in the order of its
document, the budget line that a person confirmed ("none": of none of them) with what that person gave or mended.
"""

import csv
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save
from minutes.models import Meeting
from minutes.sources import read
from trust.models import BudgetLine, Trust

FOLDER = Path(__file__).resolve().parent / "trust" / "years"
WHOLE = "The contract as a whole"
PARTS = {
    "Placements": ["placement costs"],
    "Staffing": ["agency staff"],
    "Children’s homes": ["children’s home"],
    "Transformation": ["Block 2", "short-term measures"],
    "Inflation": ["inflation provision"],
    "Growth in the number of children": ["growth"],
    "Pay award": ["pay"],
}
FACTS = {
    "2022-11-10-executive-item.txt": {"body": "Executive", "date": "2022-11-10"},
    "2023-02-23-council.txt": {"body": "Council"},
    "2024-02-22-council.txt": {"body": "Council"},
    "2025-02-20-council.txt": {"body": "Council"},
    "2026-02-26-council.txt": {"body": "Council"},
}


@dataclass(frozen=True)
class Archive:
    """The trust, its contract as a whole, its other lines by name, and the meetings by their day."""

    trust: Trust
    whole: BudgetLine
    lines: dict[str, BudgetLine]
    meetings: dict[str, Meeting]


def publish_archive(by=None):
    """Import, correct and publish every document, as ``by`` or as nobody in particular."""
    trust = Trust.objects.create(name="Ellismoor Children’s Trust", aliases=["the Trust"])
    whole = BudgetLine.objects.create(name=WHOLE, trust=trust, whole=True, aliases=["core funding"])
    parts = [BudgetLine.objects.create(name=name, trust=trust, aliases=also) for name, also in PARTS.items()]
    lines = {line.name: line for line in (whole, *parts)}
    confirmed = rows_by_document()
    meetings = [
        bring_in(document, confirmed.get(document.name, []), lines, by) for document in sorted(FOLDER.glob("*.txt"))
    ]
    return Archive(trust, whole, lines, {meeting.date.isoformat(): meeting for meeting in meetings})


def rows_by_document():
    """The rows of the CSV file, by the name of their document."""
    with open(FOLDER / "confirmed.csv", newline="", encoding="utf-8") as file:
        return {name: list(rows) for name, rows in groupby(csv.DictReader(file), key=lambda row: row["file"])}


def bring_in(document, confirmed, lines, by):
    """Publish one document and return its meeting."""
    record = import_source(read(document.read_bytes()), name=document.name, by=by)
    latest = record.latest()
    content = latest.content
    content["meeting"] |= FACTS.get(document.name, {})
    printed = [row["text"] for row in content["figures"]]
    assert printed == [row["printed"] for row in confirmed], document.name
    for figure, row in zip(content["figures"], confirmed, strict=True):
        figure |= decided(row, lines)
    for problem in content["problems"]:
        problem["settled"] = True
    version = save(record, content, expected=latest.number, by=by, note="Checked against the printed minutes.")
    return publish(record, version.number, by=by)


def decided(row, lines):
    """What a person decided of one figure: the fields of the draft's row that change."""
    changed = {"measure": row["measure"]} if row["measure"] else {}
    if row["year"]:
        changed |= {"financial_year": row["year"], "year_from": "staff"}
    none = row["line"] == "none"
    return changed | {"line": None if none else lines[row["line"]].pk, "no_line": none}
