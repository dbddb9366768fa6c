"""Whole documents: those of the project's own corpus, and the two the archive began with."""

from collections import Counter
from datetime import date

import pytest
from reading import CORPUS, NOT_COMPARED, SEEDS, codes, expected, facts, uncovered, without_places

from minutes.parsing import parse
from minutes.parsing.as_json import as_json
from minutes.parsing.dates import reckon
from minutes.sources import read

WHOLLY_RIGHT = ("panel-notes", "executive-item", "committee-minutes")
PANEL_SEED = SEEDS / "budget-scrutiny-panel-2023-12-04.txt"
EXECUTIVE_SEED = SEEDS / "executive-annual-report-agenda-item.txt"
NO_SEEDS = "the two seed documents are not beside this checkout (../shared/seeds)"


@pytest.mark.parametrize("name", WHOLLY_RIGHT)
def test_document_gives_the_facts_a_careful_reader_finds(name):
    found, wanted = facts(read((CORPUS / f"{name}.txt").read_bytes()).text), expected(name)
    for kind in wanted.keys() - NOT_COMPARED:
        assert found[kind] == wanted[kind], kind
    assert [{"code": one["code"]} for one in found["problems"]] == wanted["problems"]


def panels():
    seed = pytest.param(PANEL_SEED, marks=pytest.mark.skipif(not PANEL_SEED.exists(), reason=NO_SEEDS), id="seed")
    return [seed, pytest.param(CORPUS / "panel-notes.txt", id="twin")]


def executives():
    seed = pytest.param(
        EXECUTIVE_SEED, marks=pytest.mark.skipif(not EXECUTIVE_SEED.exists(), reason=NO_SEEDS), id="seed"
    )
    return [seed, pytest.param(CORPUS / "executive-item.txt", id="twin")]


def parsed(path):
    text = read(path.read_bytes()).text
    return text, parse(text)


@pytest.mark.parametrize("path", panels())
def test_panel_notes_counts(path):
    text, found = parsed(path)
    groups = Counter(attendee.group for attendee in found.attendees)
    assert list(groups.values()) == [5, 2, 1, 2, 3, 3, 2]
    assert sum(attendee.role is not None for attendee in found.attendees) == 14
    assert not any(attendee.public for attendee in found.attendees)
    assert Counter(passage.kind for passage in found.passages if passage.item == 0) == {
        "paragraph": 3, "point": 6, "request": 1, "suggestion": 1, "reply": 11,
    }  # fmt: skip
    assert (len(found.items), found.decisions, found.references, len(found.follow_ups)) == (1, (), (), 5)
    assert (found.meeting.kind, found.problems) == ("notes", ())
    assert uncovered(text, found) == ""


@pytest.mark.parametrize("path", executives())
def test_executive_item_counts(path):
    text, found = parsed(path)
    (decision,) = found.decisions
    assert [(clause.label, clause.action) for clause in decision.clauses] == [
        ("a)", "noted"), ("b)", "noted"), ("c)", "recommended"),
    ]  # fmt: skip
    assert (decision.marker, decision.lead_in, len(decision.reasons)) == ("RESOLVED", "That the Executive:", 3)
    assert [one.text for one in decision.alternatives] == ["No other options considered"]
    assert len(decision.repeats) == 1
    assert text[slice(*decision.repeats[0])].split() == text[slice(*decision.span)].split()
    assert [reference.reckoned for reference in found.references] == ["before", "after"]
    assert [follow_up.reckoned for follow_up in found.follow_ups] == ["after"]
    assert (found.meeting.body, found.meeting.date, found.attendees) == ("Executive", None, ())
    assert codes(found) == ["date-missing", "attendance-missing"]
    assert uncovered(text, found) == ""


@pytest.mark.skipif(not PANEL_SEED.exists(), reason=NO_SEEDS)
def test_panel_seed_facts():
    _, found = parsed(PANEL_SEED)
    assert (found.meeting.body, found.meeting.date) == ("Budget Scrutiny Panel", "2023-12-04")
    assert "Phase 2" in found.meeting.title
    assert [one.name for one in found.attendees if one.role is None] == [
        "Russell Roberts", "Paul Marks", "Jim Hakewill", "Gill Mercer",
    ]  # fmt: skip
    assert [item.title for item in found.items] == ["Northamptonshire Children's Trust Contract Sum 2024/25"]
    assert {passage.speaker for passage in found.passages if passage.kind == "reply"} == {"Chief Executive of the NCT"}
    assert [(one.due, one.due_text) for one in found.follow_ups] == [
        (None, None),
        (None, None),
        ("2024-02", "February 2024"),
        (None, "Easter 2025"),
        ("2023-12-08", "Friday 8th December"),
    ]


@pytest.mark.skipif(not EXECUTIVE_SEED.exists(), reason=NO_SEEDS)
def test_executive_seed_facts():
    _, found = parsed(EXECUTIVE_SEED)
    assert [(one.body, one.date_text) for one in found.references] == [
        ("Scrutiny Commission", "1st November"), ("Full Council", "24th November"),
    ]  # fmt: skip
    assert [reckon(one.date_text, date(2022, 11, 17), one.reckoned) for one in found.references] == [
        date(2022, 11, 1), date(2022, 11, 24),
    ]  # fmt: skip
    role = "Executive Member for Children, Families, Education & Skills"
    assert [(one.speaker, one.role) for one in found.passages if one.speaker] == [
        ("Leanne Buckingham", None),
        ("Dorothy Maxwell", None),
        *[("Scott Edwards", role)] * 3,
    ]


def test_second_printing_of_a_decision_is_kept_as_text_and_marked():
    text, found = parsed(CORPUS / "executive-item.txt")
    repeated = [passage for passage in found.passages if passage.repeat]
    first = [passage.text for passage in found.passages if not passage.repeat]
    assert [passage.kind for passage in repeated] == ["decision"] * 5 + ["reason"] * 4 + ["alternative"]
    assert all(passage.text in first for passage in repeated)
    assert all(passage.span[0] > text.index("Minutes:") for passage in repeated)


def test_document_that_starts_mid_sentence_and_is_cut_off_is_read_as_far_as_it_goes():
    text = "the report.\n\n4.\n\nBudget 2024/25\n\nRESOLVED:\n\nThat the Cabinet:\n\n1. Approved the"
    found = parse(text)
    assert [(item.number, item.title) for item in found.items] == [("4", "Budget 2024/25")]
    assert [clause.text for clause in found.decisions[0].clauses] == ["Approved the"]


SMALL = """Minutes of the Parks Committee held on Thursday 17 November 2022 at 7pm in the Hall

Present: Cllr Ann Lee (Chair), Cllr Bo Moss (until 8.15pm)

1. Minutes

RESOLVED that the minutes of the meeting held on 3 October 2022 be approved subject to Minute 4
being amended to read “may”.

2. Benches

Cllr Ann Lee declared a personal interest in it as a tenant.

Cllr Bo Moss asked why they rot.

RESOLVED that:

(a) the Clerk report on them by 1 March 2023.

For (2): Cllrs Lee and Moss

Against (1): Cllr Dane

The meeting closed at 9pm.
"""


def test_reading_as_json_tells_every_kind_of_fact():
    found = as_json(parse(SMALL), read(SMALL))
    assert list(found) == [
        "source", "meeting", "attendees", "movements", "items", "decisions", "votes", "figures", "declarations",
        "references", "corrections", "follow_ups", "points", "problems", "passages", "not_placed",
    ]  # fmt: skip
    assert without_places(found["meeting"]) == {
        "body": "Parks Committee", "title": None, "kind": "minutes", "date": "2022-11-17", "time": "19:00",
        "venue": "Hall", "closed": "21:00",
    }  # fmt: skip
    assert without_places(found["attendees"][1]) == {
        "name": "Bo Moss", "honorific": "Cllr", "role": None, "group": "Present", "status": "present", "for": None,
        "public": False,
    }  # fmt: skip
    assert without_places(found["movements"]) == [{"name": "Bo Moss", "what": "left", "time": "20:15", "item": None}]
    assert without_places(found["votes"]) == [{
        "item": 1, "on": None, "for": 2, "against": 1, "abstain": None, "result": None,
        "names": {"for": ["Lee", "Moss"], "against": ["Dane"], "abstain": []},
    }]  # fmt: skip
    assert without_places(found["declarations"]) == [
        {"name": "Ann Lee", "item": 1, "type": "personal interest", "reason": "a tenant"}
    ]
    assert without_places(found["references"]) == [
        {"body": "Parks Committee", "date": "2022-10-03", "date_text": "3 October 2022", "reckoned": None, "item": 0}
    ]
    assert without_places(found["corrections"]) == [
        {"to_date": "2022-10-03", "what": "Minute 4 being amended to read “may”", "item": 0}
    ]
    assert without_places(found["follow_ups"]) == [{
        "item": 1, "what": "the Clerk report on them by 1 March 2023", "owner": "Clerk", "due": "2023-03-01",
        "due_text": "1 March 2023", "reckoned": None,
    }]  # fmt: skip
    point = {
        "item": 1,
        "kind": "point",
        "speaker": "Bo Moss",
        "role": None,
        "text": "Cllr Bo Moss asked why they rot.",
    }
    assert without_places(found["points"]) == [point]
    assert point | {"repeat": False} in without_places(found["passages"])
    assert [(one["code"], SMALL[slice(*one["span"])]) for one in found["problems"]] == [
        ("clause-without-action", "the Clerk report on them by 1 March 2023."),
    ]  # fmt: skip


CROSSED = """Minutes of the X Panel held on Thursday 17 November 2022 at 7pm in the X Hall X

Present: Cllr X Xu (X, Chair X), Ann X – X Trust X, Parish Clerk: X Moss X

Apologies: Cllr X Dane (X Council X)

1. X-ray of the hall X.

ACTION: X Clerk to write to X

2. Matters X

RESOLVED that X be bought by X.

Reasons for the decision: X cost X

For: Xu, X Moss X

Against: X Dane

3. Land at No. 5.

Read.
"""


def test_letter_that_marks_a_cell_stays_where_it_is_part_of_a_word():
    found = facts(CROSSED)
    assert (found["meeting"]["body"], found["meeting"]["venue"]) == ("X Panel", "X Hall X")
    assert [(one["name"], one["role"]) for one in found["attendees"]] == [
        ("X Xu", "X, Chair X"), ("Ann X", "X Trust X"), ("X Moss X", "Parish Clerk"), ("X Dane", "X Council X"),
    ]  # fmt: skip
    assert [one["title"] for one in found["items"]] == ["X-ray of the hall X", "Matters X", "Land at No. 5."]
    assert [(one["clauses"][0]["text"], one["reasons"]) for one in found["decisions"]] == [
        ("X be bought by X.", ["X cost X"])
    ]
    assert [one["names"] for one in found["votes"]] == [
        {"for": ["Xu", "X Moss X"], "against": ["X Dane"], "abstain": []}
    ]
    assert [(one["what"], one["owner"]) for one in found["follow_ups"]] == [("X Clerk to write to X", "X Clerk")]


def test_end_of_a_long_document_is_read_as_its_start_is():
    text = (
        "Minutes of the Parks Committee held on 4 June 2024\n\n1. Benches\n\n" + "It rained.\n\n" * 600
        + "2. Paths\n\nThe plan was read\nand noted. It was agreed\nto lay a path.\n"
    )  # fmt: skip
    found = parse(text)
    assert [one.text for one in found.passages if one.item == 1] == [
        "The plan was read and noted. It was agreed to lay a path."
    ]
    assert [one.clauses[0].text for one in found.decisions] == ["to lay a path."]
