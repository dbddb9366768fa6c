"""Every detail of the corpus that is read as the careful reader wrote it stays so, to the letter.

``check_parser`` compares facts by their first words and over the whole corpus; here every field of every fact counts,
document by document. A parser that reads more of them right has this file's counts made anew: delete
``tests/corpus/to-the-letter.json`` and run this test, which writes it.
"""

import json
from collections import Counter
from functools import cache

import pytest
from reading import CORPUS

from minutes.intake.read import facts
from minutes.management.commands.check_parser import documents, expected, source

COUNTS = CORPUS / "to-the-letter.json"
KINDS = (
    "meeting", "attendees", "movements", "items", "decisions", "votes", "figures", "declarations", "references",
    "corrections", "follow_ups", "points",
)  # fmt: skip


def details(reading, kind):
    """Every field of every fact, with the item it belongs to."""
    found = [reading[kind]] if kind == "meeting" else reading[kind]
    return Counter((one.get("item"), field, json.dumps(value)) for one in found for field, value in one.items())


def agreeing(path):
    """How many details of each kind of fact are the careful reader's, in one document."""
    found, wanted = facts(source(path)), expected(path)
    return {kind: (details(found, kind) & details(wanted, kind)).total() for kind in KINDS}


@cache
def stored():
    if not COUNTS.exists():
        counts = {path.stem: agreeing(path) for path in documents(CORPUS)}
        COUNTS.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in counts.items()) + "\n}\n")
    return json.loads(COUNTS.read_text())


@pytest.mark.parametrize("path", documents(CORPUS), ids=lambda path: path.name)
def test_details_of_a_document_agree_as_they_did(path):
    assert agreeing(path) == stored()[path.stem]
