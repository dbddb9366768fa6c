"""The commands that show what the parser finds, and bring documents in as drafts."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from minutes.models import Meeting, Record

NOTES = Path(__file__).parent / "corpus" / "panel-notes.txt"


def said(*words, **options):
    """What a command prints."""
    out = StringIO()
    call_command(*map(str, words), stdout=out, **options)
    return out.getvalue()


def test_parse_minutes_prints_every_kind_of_fact_as_json():
    facts = json.loads(said("parse_minutes", NOTES, "--json"))
    kinds = ["source", "meeting", "attendees", "movements", "items", "decisions", "votes", "figures", "declarations"]
    kinds += ["references", "corrections", "follow_ups", "points", "problems"]
    assert [kind for kind in kinds if kind not in facts] == []
    assert sorted(facts["source"]) == ["characters", "left_out", "media_type", "sha256"]
    text = NOTES.read_text()
    for figure in facts["figures"]:
        start, end = figure["span"]
        assert text[start:end] == figure["text"]


def test_parse_minutes_prints_the_lines_it_saw():
    printed = said("parse_minutes", NOTES, "--lines").splitlines()
    assert any("Cllr Hazel Thornley (Chair)" in line for line in printed)


def test_parse_minutes_sums_up_in_words():
    printed = said("parse_minutes", NOTES).splitlines()
    assert printed[0] == "Resources Scrutiny Panel, 2024-02-12"
    assert {"attendees: 18", "figures: 9", "follow ups: 5", "decisions: 0"} <= set(printed)


def test_parse_minutes_refuses_what_is_no_text_in_a_sentence(tmp_path):
    document = tmp_path / "minutes.pdf"
    document.write_bytes(b"%PDF-1.7 \x00\x01")
    with pytest.raises(CommandError, match="This PDF is damaged"):
        said("parse_minutes", document)
    with pytest.raises(CommandError, match="No such file"):
        said("parse_minutes", tmp_path / "none.txt")


@pytest.mark.django_db
def test_import_minutes_lands_as_drafts_and_says_what_was_there_already(tmp_path):
    refused = tmp_path / "picture.png"
    refused.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    first = said("import_minutes", NOTES)
    record = Record.objects.get()
    assert first == f"{NOTES}: added as {record.pk}\n"
    assert (record.state, record.origin, Meeting.objects.count()) == ("draft", "command", 0)
    assert said("import_minutes", NOTES) == f"{NOTES}: already in the archive as {record.pk}\n"
    with pytest.raises(CommandError, match=r"(?s)These were not added:.*picture\.png"):
        said("import_minutes", refused)


@pytest.mark.django_db
def test_count_questions_counts_what_a_review_asks(tmp_path):
    clean, asking = tmp_path / "clean.txt", tmp_path / "asking.txt"
    meeting = "Harbour Committee\n\n{}Present: Cllr Ada Pell (Chair)\n\n1. Dredging\n\nThe committee spent £40 on it.\n"
    clean.write_text(meeting.format("Minutes of the meeting held on 5 March 2024\n\n"))
    asking.write_text(meeting.format("Minutes of the meeting\n\n"))
    assert said("count_questions", clean, asking).splitlines() == [
        "| document | questions | kinds | acts, fewest | acts, most |",
        "|---|---|---|---|---|",
        "| clean.txt | 0 | 0 | 3 | 3 |",
        "| asking.txt | 1 | 1 | 5 | 5 |",
        "2 documents: 1 with nothing to answer; questions 0.5 in the middle, 0.5 on average, 1 at most; "
        "acts 4, 4.0, 5.",
    ]
