"""The JSON of a reading: what each kind of fact is called in it, and what was left out of the text."""

from pathlib import Path

from minutes.parsing import parse
from minutes.parsing.as_json import as_json
from minutes.sources import read

TEXT = (Path(__file__).parent / "every_fact" / "committee.txt").read_text(encoding="utf-8")
TEXT = TEXT.replace("a path be laid", "a path lie there")  # no sure verb: a problem
KEYS = {
    "attendees": ["name", "honorific", "role", "group", "status", "for", "public", "span"],
    "movements": ["name", "what", "time", "item", "span"],
    "items": ["number", "title", "exempt", "paragraph", "schedule", "span", "extent"],
    "decisions": [
        "item", "marker", "lead_in", "text", "clauses", "mover", "seconder", "reasons", "alternatives", "key_decision",
        "span", "repeats",
    ],
    "votes": ["item", "on", "for", "against", "abstain", "result", "names", "span"],
    "declarations": ["name", "item", "type", "reason", "span"],
    "references": ["body", "date", "date_text", "reckoned", "item", "span"],
    "corrections": ["to_date", "what", "item", "span"],
    "follow_ups": ["item", "what", "owner", "due", "due_text", "reckoned", "span"],
    "points": ["item", "kind", "speaker", "role", "text", "span"],
    "problems": ["code", "message", "span"],
    "passages": ["item", "kind", "speaker", "role", "text", "span", "repeat"],
}  # fmt: skip


def test_keys_of_every_kind_of_fact():
    reading = as_json(parse(TEXT), read(TEXT), [{"text": "£5"}])
    assert list(reading) == [
        "source", "meeting", "attendees", "movements", "items", "decisions", "votes", "figures", "declarations",
        "references", "corrections", "follow_ups", "points", "problems", "passages", "not_placed",
    ]  # fmt: skip
    assert reading["figures"] == [{"text": "£5"}]
    assert list(reading["meeting"]) == ["body", "title", "kind", "date", "time", "venue", "closed", "span"]
    for kind, keys in KEYS.items():
        assert {tuple(one) for one in reading[kind]} == {tuple(keys)}
        assert all(type(one["span"]) in (list, type(None)) for one in reading[kind])
    clauses = [clause for one in reading["decisions"] for clause in one["clauses"]]
    assert {tuple(one) for one in clauses} == {("label", "text", "action", "span", "clauses")}
    assert [[list(one["names"]), type(one["names"]["for"])] for one in reading["votes"]] == [
        [["for", "against", "abstain"], list]
    ] * 2


def test_source_of_a_reading():
    text = read("It rained\u200b.\u00ad It\u200b shone.")
    assert as_json(parse(text.text), text)["source"] == {
        "sha256": text.sha256,
        "media_type": "text/plain",
        "characters": 20,
        "left_out": [
            {"what": "zero-width characters", "count": 2, "example": text.left_out[0].example},
            {"what": "soft hyphens", "count": 1, "example": text.left_out[1].example},
        ],
    }
