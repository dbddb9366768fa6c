"""How many details of one document are read as the careful reader wrote them, to the letter.

``compared`` looks at the first words of a fact, as a person would; here every field of every fact counts, so that no
change of a word, a place or a label goes unseen.
"""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

KINDS = (
    "meeting", "attendees", "movements", "items", "decisions", "votes", "figures", "declarations", "references",
    "corrections", "follow_ups", "points",
)  # fmt: skip
Reading = Mapping[str, Any]  # the JSON of a document's facts


def agreeing(found: Reading, expected: Reading) -> dict[str, int]:
    """For each kind of fact, how many of its details are in both."""
    return {kind: (_details(found, kind) & _details(expected, kind)).total() for kind in KINDS}


def _details(reading: Reading, kind: str) -> Counter[tuple[Any, str, str]]:
    """Every field of every fact, with the item it belongs to."""
    facts = [reading[kind]] if kind == "meeting" else reading[kind]
    return Counter((one.get("item"), field, json.dumps(value)) for one in facts for field, value in one.items())
