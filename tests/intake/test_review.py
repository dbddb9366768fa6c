"""The review by HTTP: what each section's form shows, and exactly what a save makes of the draft."""

import re
import uuid

import pytest
from django.urls import reverse

from minutes.models import Meeting, Person
from tests import drafting, make
from tests.intake.reviewing import address, content, form_at, latest, record_of
from trust.models import BudgetLine

pytestmark = pytest.mark.django_db

SECTIONS = [
    "meeting", "attendance", "movements", "items", "decisions", "votes", "figures", "follow-ups", "references",
    "declarations", "corrections",
]  # fmt: skip


@pytest.fixture
def signed_in(client, editor):
    client.force_login(editor)
    return client


def rich():
    """A draft with a row in every section."""
    draft = content()
    item = draft["items"][0]["id"]
    row = {"span": None, "item": item}
    draft["movements"] = [{**row, "id": drafting.drafts.new_id(), "name": "Ada Pell", "what": "left", "time": "19:40"}]
    draft["votes"] = [
        {
            **row, "id": drafting.drafts.new_id(), "on": "the motion", "in_favour": 7, "against": 0, "abstain": None,
            "result": "carried", "names_in_favour": ["Ada Pell", "Bo Lunt"], "names_against": [], "names_abstain": [],
        }
    ]  # fmt: skip
    draft["declarations"] = [
        {**row, "id": drafting.drafts.new_id(), "name": "Bo Lunt", "type": "Personal", "reason": None, "person": None}
    ]
    draft["corrections"] = [{**row, "id": drafting.drafts.new_id(), "what": "Add Bo Lunt", "to_date": "2024-02-06"}]
    draft["problems"] = [problem()]
    return draft


def problem(message="Who is this?", span=None, code="name-ambiguous"):
    return {"id": str(uuid.uuid4()), "code": code, "message": message, "span": span, "settled": False}


def pages(record):
    """The address of every form of the record."""
    draft = latest(record)
    item, decision = draft["items"][0]["id"], draft["decisions"][0]["id"]
    plain = [address(record, section) for section in SECTIONS]
    return [*plain, address(record, "passages", item), address(record, "clauses", decision)]


def test_saving_every_form_as_shown_makes_no_version(signed_in, editor):
    record = record_of(rich(), editor)
    for url in pages(record):
        response = signed_in.post(url, form_at(signed_in, url))
        assert (url, response.status_code) == (url, 302)
    record.refresh_from_db()
    assert record.current == 2


def test_meeting_facts_are_saved_as_typed(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "meeting")
    typed = {
        "form-0-body": "  Harbour  Board ", "form-0-date": "7 March 2024", "form-0-time": "19:00",
        "form-0-closed": "20:15", "form-0-kind": "notes", "form-0-title": "Extraordinary", "form-0-venue": "Quay House",
        "form-0-source_address": "www.harbour.example.gov.uk/minutes",
    }  # fmt: skip
    before = latest(record)["meeting"]
    assert signed_in.post(url, form_at(signed_in, url) | typed).status_code == 302
    assert latest(record)["meeting"] == before | {
        "body": "Harbour  Board", "date": "2024-03-07", "time": "19:00", "closed": "20:15", "kind": "notes",
        "title": "Extraordinary", "venue": "Quay House",
        "source_address": "https://www.harbour.example.gov.uk/minutes",
    }  # fmt: skip


def test_emptied_meeting_facts_become_unknown(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "meeting")
    fields = form_at(signed_in, url) | {"form-0-body": "  ", "form-0-date": "", "form-0-kind": ""}
    before = latest(record)["meeting"]
    assert signed_in.post(url, fields).status_code == 302
    assert latest(record)["meeting"] == before | {"body": None, "date": None, "kind": None}


def test_the_body_is_offered_from_those_known(signed_in, editor):
    make.body("Pilotage Panel")
    record = record_of(by=editor)
    page = signed_in.get(address(record)).content.decode()
    assert '<datalist id="known-bodies"><option value="Pilotage Panel"></option></datalist>' in page


def test_row_is_changed_and_keeps_its_key_and_place_in_the_source(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "attendance")
    before = latest(record)["attendance"][0]
    fields = form_at(signed_in, url) | {"form-0-name": "Ada Pell-Ross", "form-0-role": ""}
    assert signed_in.post(url, fields).status_code == 302
    assert latest(record)["attendance"] == [before | {"name": "Ada Pell-Ross", "role": None}]


def test_row_is_added_with_no_place_in_the_source(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "attendance")
    before = latest(record)["attendance"]
    fields = form_at(signed_in, url) | {"form-1-name": "Bo Lunt", "form-1-status": "apologies", "form-1-public": "on"}
    assert signed_in.post(url, fields).status_code == 302
    rows = latest(record)["attendance"]
    key = rows[1].pop("id")
    assert str(uuid.UUID(key)) == key
    assert rows == [
        *before,
        {
            "span": None, "name": "Bo Lunt", "honorific": None, "role": None, "group": None, "status": "apologies",
            "substitute_for": None, "public": True, "person": None,
        },
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("section", "fields", "row"),
    [
        ("movements", {"name": "Bo", "what": "left", "time": "20:00"}, {"name": "Bo", "what": "left", "time": "20:00"}),
        (
            "items",
            {"number": "6", "title": "Moorings", "exempt": "on", "withheld": "on", "summary": "Terms agreed."},
            {
                "number": "6", "title": "Moorings", "exempt": True, "withheld": True, "summary": "Terms agreed.",
                "paragraph": None, "schedule": None, "extent": None,
            },
        ),
        (
            "decisions",
            {"text": "Agreed.", "reasons": "One\n\n two ", "key_decision": "on"},
            {
                "text": "Agreed.", "reasons": ["One", "two"], "alternatives": [], "key_decision": True, "clauses": [],
                "number": 1, "marker": None, "lead_in": None, "mover": None, "seconder": None, "repeats": [],
            },
        ),
        (
            "votes",
            {"on": "it", "in_favour": "7", "against": "0", "names_in_favour": "Ada Pell\r\nBo Lunt"},
            {
                "on": "it", "in_favour": 7, "against": 0, "abstain": None, "result": None,
                "names_in_favour": ["Ada Pell", "Bo Lunt"], "names_against": [], "names_abstain": [],
            },
        ),
        (
            "figures",
            {"text": "£1.2m", "amount": "1,200,000", "measure": "saving", "financial_year": "2025/26"},
            {
                "text": "£1.2m", "amount": "1200000", "amount_to": None, "unit": "GBP", "qualifier": None,
                "measure": "saving", "financial_year": "2025/26", "year_from": "staff", "about": None, "quote": "",
                "line": None, "no_line": False, "promise": None, "due_text": None, "sentence": None,
            },
        ),
        (
            "follow-ups",
            {"what": "Report", "owner": "The clerk", "due": "February 2025"},
            {"what": "Report", "owner": "The clerk", "due": "2025-02", "due_text": None, "reckoned": None},
        ),
        (
            "references",
            {"body": "Council", "date": "2024-01-09"},
            {"body": "Council", "date": "2024-01-09", "date_text": None, "reckoned": None},
        ),
        (
            "declarations",
            {"name": "Bo", "type": "Personal"},
            {"name": "Bo", "type": "Personal", "reason": None, "person": None},
        ),
        ("corrections", {"what": "Add Bo", "to_date": "6 February 2024"}, {"what": "Add Bo", "to_date": "2024-02-06"}),
    ],
)  # fmt: skip
def test_each_kind_of_fact_can_be_typed_into_an_empty_record(signed_in, editor, section, fields, row):
    record = record_of(drafting.draft(items=[]), editor)
    url = address(record, section)
    posted = form_at(signed_in, url) | {f"form-0-{name}": value for name, value in fields.items()}
    assert signed_in.post(url, posted).status_code == 302
    made = latest(record)[section.replace("-", "_")]
    assert len(made) == 1
    assert {key: value for key, value in made[0].items() if key not in ("id", "item")} == {"span": None, **row}


def test_rows_are_removed_and_put_in_order(signed_in, editor):
    people = [drafting.attendee(name) for name in ("A One", "B Two", "C Three", "D Four")]
    record = record_of(drafting.draft(attendance=people), editor)
    url = address(record, "attendance")
    fields = form_at(signed_in, url) | {"form-3-place": "1", "form-1-DELETE": "on", "form-4-name": "E Five"}
    fields["form-4-place"] = "3"
    assert signed_in.post(url, fields).status_code == 302
    assert [row["name"] for row in latest(record)["attendance"]] == ["D Four", "A One", "E Five", "C Three"]


def test_row_moved_down_comes_after_the_one_whose_place_it_takes(signed_in, editor):
    people = [drafting.attendee(name) for name in ("A One", "B Two", "C Three")]
    record = record_of(drafting.draft(attendance=people), editor)
    url = address(record, "attendance")
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-place": "2"}).status_code == 302
    assert [row["name"] for row in latest(record)["attendance"]] == ["B Two", "A One", "C Three"]


def test_passage_moves_to_another_item_and_takes_a_number_there(signed_in, editor):
    first, second = drafting.item("Dredging"), drafting.item("Moorings")
    said = [
        drafting.passage(first, "One", number=1),
        drafting.passage(first, "Two", number=2),
        drafting.passage(second, "Three", number=1),
    ]
    record = record_of(drafting.draft(items=[first, second], passages=said), editor)
    url = address(record, "passages", first["id"])
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-item": second["id"]}).status_code == 302
    rows = [(row["item"], row["text"], row["number"]) for row in latest(record)["passages"]]
    assert rows == [(second["id"], "One", 2), (first["id"], "Two", 2), (second["id"], "Three", 1)]


def test_added_passage_belongs_to_the_item_whose_page_it_is(signed_in, editor):
    record = record_of(by=editor)
    item = latest(record)["items"][0]["id"]
    url = address(record, "passages", item)
    fields = form_at(signed_in, url) | {"form-1-text": "Said later.", "form-1-kind": "reply", "form-1-speaker": "Bo"}
    assert signed_in.post(url, fields).status_code == 302
    rows = latest(record)["passages"]
    assert [(row["item"], row["kind"], row["text"], row["speaker"], row["number"]) for row in rows[1:]] == [
        (item, "reply", "Said later.", "Bo", 2)
    ]


def test_clauses_are_changed_and_added_within_their_decision(signed_in, editor):
    record = record_of(by=editor)
    decision = latest(record)["decisions"][0]
    url = address(record, "clauses", decision["id"])
    fields = form_at(signed_in, url) | {
        "form-0-action": "agreed",
        "form-1-level": "1",
        "form-1-label": "(i)",
        "form-1-text": "By June.",
    }
    assert signed_in.post(url, fields).status_code == 302
    rows = latest(record)["decisions"][0]["clauses"]
    new = {"span": None, "label": "(i)", "text": "By June.", "action": "other", "level": 1, "id": rows[1]["id"]}
    assert rows == [decision["clauses"][0] | {"action": "agreed"}, new]


def test_day_typed_into_a_reckoned_fact_no_longer_follows_the_meeting(signed_in, editor):
    record = record_of(by=editor)
    for section, field, typed in (("references", "date", "2023-03-01"), ("follow-ups", "due", "1 June 2025")):
        url = address(record, section)
        assert signed_in.post(url, form_at(signed_in, url) | {f"form-0-{field}": typed}).status_code == 302
    draft = latest(record)
    assert (draft["references"][0]["date"], draft["references"][0]["reckoned"]) == ("2023-03-01", None)
    assert (draft["follow_ups"][0]["due"], draft["follow_ups"][0]["reckoned"]) == ("2025-06-01", None)


def test_day_left_as_shown_still_follows_the_meeting(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "references")
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-body": "Full Council"}).status_code == 302
    url = address(record, "meeting")
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-date": "2022-03-05"}).status_code == 302
    row = latest(record)["references"][0]
    assert (row["body"], row["date"], row["reckoned"]) == ("Full Council", "2022-03-01", "before")


def test_year_typed_by_staff_is_known_from_staff(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "figures")
    before = latest(record)["figures"][0]
    assert "One typed here is shown as given by staff." in signed_in.get(url).content.decode()
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-amount": "41000"}).status_code == 302
    assert latest(record)["figures"] == [before | {"amount": "41000"}]
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-financial_year": "2025/26"}).status_code == 302
    changed = {"amount": "41000", "financial_year": "2025/26", "year_from": "staff"}
    assert latest(record)["figures"] == [before | changed]


def test_figure_is_matched_to_a_budget_line(signed_in, editor):
    line = BudgetLine.objects.create(name="Dredging")
    record = record_of(by=editor)
    url = address(record, "figures")
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-line": str(line.pk)}).status_code == 302
    assert latest(record)["figures"][0]["line"] == line.pk


def test_person_is_chosen_among_those_of_the_name(signed_in, editor):
    known = [Person.objects.create(name="Ada Pell", councillor=True) for _ in range(2)]
    Person.objects.create(name="Bo Lunt")
    record = record_of(by=editor)
    url = address(record, "attendance")
    page = signed_in.get(url).content.decode()
    assert re.findall(r'<option value="(\d+)">', page) == [str(person.pk) for person in known]
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-person": str(known[1].pk)}).status_code == 302
    assert latest(record)["attendance"][0]["person"] == known[1].pk


def test_one_row_can_be_changed_on_a_page_of_its_own(signed_in, editor):
    people = [drafting.attendee("A One"), drafting.attendee("B Two")]
    record = record_of(drafting.draft(attendance=people), editor)
    url = address(record, "attendance", people[1]["id"])
    fields = form_at(signed_in, url)
    assert fields["form-TOTAL_FORMS"] == "1"
    assert signed_in.post(url, fields | {"form-0-role": "Vice-Chair"}).status_code == 302
    assert latest(record)["attendance"] == [people[0], people[1] | {"role": "Vice-Chair"}]


def test_question_is_settled_and_asked_again(signed_in, editor):
    questions = [problem("First?"), problem("Second?")]
    record = record_of(drafting.draft(problems=questions), editor)
    url = address(record, "problems")
    post = {"version": "2", "form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "1", "form-0-id": questions[1]["id"]}
    assert '<h2 id="problems-title">2 questions</h2>' in signed_in.get(address(record)).content.decode()
    assert signed_in.post(url, post | {"form-0-settled": "on"}).status_code == 302
    assert latest(record)["problems"] == [questions[0], questions[1] | {"settled": True}]
    assert signed_in.post(url, post | {"version": "3"}).status_code == 302
    assert latest(record)["problems"] == questions


def test_removing_an_item_asks_what_becomes_of_its_facts(signed_in, editor):
    record = record_of(by=editor)
    draft = latest(record)
    draft["items"].insert(0, drafting.item("Minutes"))
    drafting.save(record, draft, expected=2, by=editor)
    url = address(record, "items")
    fields = form_at(signed_in, url) | {"form-1-DELETE": "on"}
    refused = signed_in.post(url, fields)
    assert refused.status_code == 422
    asked = "“5. Dredging” still holds 1 passage, 1 decision, 1 figure, 1 follow-up, 1 mention of another meeting."
    assert asked in refused.content.decode()
    assert signed_in.post(url, fields | {"rule": "join"}).status_code == 302
    joined = latest(record)
    assert [row["title"] for row in joined["items"]] == ["Minutes"]
    assert {row["item"] for row in joined["passages"] + joined["figures"]} == {joined["items"][0]["id"]}


def test_removing_an_item_with_all_it_holds(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "items")
    fields = form_at(signed_in, url) | {"form-0-DELETE": "on", "rule": "drop"}
    assert signed_in.post(url, fields).status_code == 302
    draft = latest(record)
    names = ("items", "passages", "decisions", "figures", "follow_ups", "references")
    assert {name: draft[name] for name in names} == {name: [] for name in names}


def test_same_day_question_is_asked_and_its_answer_kept(signed_in, editor):
    other = make.meeting(make.body("Harbour Committee"), date=drafting.drafts.day("2024-03-05"))
    record = record_of(by=editor)
    url = address(record, "meeting")
    assert "Is this the same meeting?" in signed_in.get(address(record)).content.decode()
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-joins": str(other.pk)}).status_code == 302
    assert latest(record)["meeting"]["joins"] == str(other.pk)
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-date": "2024-03-06"}).status_code == 302
    assert latest(record)["meeting"]["joins"] is None


MISTAKES = [
    ("figures", "form-0-amount", "177.9m", "Amount must be a plain number, such as 177900000 or 9.83."),
    ("figures", "form-0-amount", "1.2345678", "Amount may have at most 16 digits, and 6 after the point. Correct it."),
    ("figures", "form-0-financial_year", "2024/26", "Financial year must be two years running, such as 2024/25."),
    ("figures", "form-0-text", "", "Fill in “As printed”."),
    ("follow-ups", "form-0-due", "Easter", "Due must be a day or a month, such as 8 December 2023 or February 2024."),
    ("references", "form-0-date", "31/02/2024", "Date must be a real day, such as 4 December 2023."),
    ("attendance", "form-0-status", "asleep", "Choose “Status” from the list."),
    ("meeting", "form-0-time", "7pm", "Starts at must be a time on the 24-hour clock, such as 19:00."),
    (
        "meeting", "form-0-source_address", "javascript:alert(1)",
        "Address of the council’s own page must be a web address, such as https://www.example.gov.uk/minutes.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("section", "field", "typed", "sentence"), MISTAKES)
def test_mistake_is_told_beside_its_field_and_above(signed_in, editor, section, field, typed, sentence):
    record = record_of(by=editor)
    url = address(record, section)
    response = signed_in.post(url, form_at(signed_in, url) | {field: typed})
    page = response.content.decode()
    assert response.status_code == 422
    assert "<title>Error: " in page
    assert f'<a href="#id_{field}">' in page
    assert page.count(sentence) == 2
    record.refresh_from_db()
    assert record.current == 2


def test_person_without_name_or_role_is_refused(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "attendance")
    response = signed_in.post(url, form_at(signed_in, url) | {"form-0-name": "", "form-0-role": ""})
    assert response.status_code == 422
    assert "Give the name, or the role of an office printed without one." in response.content.decode()


def test_row_with_a_mistake_can_be_removed(signed_in, editor):
    record = record_of(by=editor)
    url = address(record, "figures")
    fields = form_at(signed_in, url) | {"form-0-text": "", "form-0-DELETE": "on"}
    assert signed_in.post(url, fields).status_code == 302
    assert latest(record)["figures"] == []


def test_source_shows_what_was_found_with_ways_to_its_forms(signed_in, editor):
    record = record_of(by=editor)
    draft = latest(record)
    page = signed_in.get(address(record)).content.decode()
    figure, clause = draft["figures"][0]["id"], draft["decisions"][0]["clauses"][0]["id"]
    assert (
        f'<span id="w-{figure}" data-n="7"></span><mark class="m m-figure"><span class="unseen">figure: </span>'
        f'<a href="./figures/{figure}/">£40,000</a></mark>'
    ) in page
    decision = draft["decisions"][0]["id"]
    assert f'<a href="./clauses/{decision}/#row-{clause}">a) Approved the works.</a></mark>' in page


def test_words_of_the_source_are_escaped(signed_in, editor):
    text = "<script>alert(1)</script> & so on"
    record = record_of(drafting.draft(not_placed=[[0, 8]]), editor, text=text)
    page = signed_in.get(address(record)).content.decode()
    assert "alert(1)&lt;/script&gt; &amp; so on" in page
    assert "<script>alert" not in page


def test_unseen_characters_of_the_source_are_shown(signed_in, editor):
    record = record_of(drafting.draft(), editor, text="Paid \u202e000,1£")
    assert "Paid [U+202E]000,1£" in signed_in.get(address(record)).content.decode()


def test_whole_review_is_kept_out_of_caches(signed_in, editor):
    record = record_of(by=editor)
    for url in (address(record), address(record, "items"), reverse("admin:minutes_record_add")):
        assert "no-store" in signed_in.get(url)["Cache-Control"]


def test_large_record_is_saved_section_by_section(signed_in, editor):
    item = drafting.item("Dredging")
    draft = drafting.draft(
        items=[item],
        attendance=[drafting.attendee(f"Person {number}") for number in range(60)],
        figures=[drafting.figure(item, f"£{number}", str(number)) for number in range(1, 151)],
        passages=[drafting.passage(item, f"Passage {number}", number=number) for number in range(1, 301)],
    )
    record = record_of(draft, editor)
    for section, key, field, row in (("attendance", None, "name", 31), ("figures", None, "text", 121)):
        url = f"{address(record, section, key)}?from={row}"
        fields = form_at(signed_in, url)
        assert (fields["form-0-place"], fields["form-TOTAL_FORMS"]) == (str(row), "33")
        moved = {f"form-0-{field}": "Changed", "form-0-place": str(row + 1), "form-29-DELETE": "on"}
        assert signed_in.post(url, fields | moved).status_code == 302
    url = address(record, "passages", item["id"])
    assert signed_in.post(url, form_at(signed_in, url) | {"form-29-text": "Changed"}).status_code == 302
    saved = latest(record)
    people, figures = draft["attendance"], draft["figures"]
    assert saved["attendance"] == [*people[:30], people[31], people[30] | {"name": "Changed"}, *people[32:59]]
    assert saved["figures"] == [*figures[:120], figures[121], figures[120] | {"text": "Changed"}, *figures[122:149]]
    said = draft["passages"]
    assert saved["passages"] == [*said[:29], said[29] | {"text": "Changed"}, *said[30:]]


def test_unknown_part_of_a_review_is_not_found(signed_in, editor):
    record = record_of(by=editor)
    for tail in ("nonsense", "clauses", f"clauses/{uuid.uuid4()}", f"passages/{uuid.uuid4()}", f"items/{uuid.uuid4()}"):
        url = address(record) + tail + "/"
        assert (tail, signed_in.get(url).status_code) == (tail, 404)
    assert not Meeting.objects.exists()
