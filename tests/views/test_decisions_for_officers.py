"""Finding a resolution: by days, who proposed it and the money it names; and taking the list away as a file."""

import csv
import datetime
import io
import json

import make
import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def decisions():
    cranes = make.item(make.meeting(make.body("Docks Panel")), "Cranes", number="7")
    crane = make.decision(
        cranes,
        "RESOLVED That: a) £1.5m be spent. b) the rest be noted.",
        marker="RESOLVED",
        lead_in="That:",
        clauses=[("a)", "£1.5m be spent on cranes.", "approved"), ("b)", "=the rest be noted.", "noted")],
        mover="Councillor Maud Ferrier",
        seconder="Councillor Abel Crake",
        reasons=["They rust, at £9m a year."],
        key_decision=True,
    )
    line = crane.passages.get(text__contains="£1.5m")
    make.figure(cranes, "£1.5m", "£1.5m be spent on cranes.", amount="1500000", passage=line)
    reason = crane.passages.get(text__contains="£9m")
    make.figure(cranes, "£9m", "They rust, at £9m a year.", amount="9000000", passage=reason)
    kerbs = make.item(make.meeting(make.body("Roads Panel"), date=datetime.date(2022, 2, 2)), "Kerbs")
    make.decision(kerbs, "That kerbs be lowered.", mover="Councillor Abel Crake")
    return crane


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"since": "2022-02-02"}, ["cranes", "kerbs"]),
        ({"since": "2022-02-03"}, ["cranes"]),
        ({"until": "3 December 2023"}, ["kerbs"]),
        ({"since": "01/01/2022", "until": "2023-12-04"}, ["cranes", "kerbs"]),
        ({"mover": "ferrier"}, ["cranes"]),
        ({"mover": "crake"}, ["cranes", "kerbs"]),
        ({"above": "£1.5m"}, ["cranes"]),
        ({"above": "1.6 million"}, []),  # the reason names more, the decision does not
        ({"action": "noted", "mover": "Crake", "above": "1,000,000", "since": "2023-01-01"}, ["cranes"]),
    ],
)
def test_decisions_are_filtered_by_days_mover_and_amount(client, decisions, query, expected):
    page = client.get("/decisions/", query).content.decode()
    assert [word for word in ("cranes", "kerbs") if f"/{word}/#d1" in page] == expected


ALL = {
    "words": "spent",
    "body": "docks-panel",
    "since": "2023-12-04",
    "until": "2023-12-04",
    "action": "noted",
    "mover": "crake",
    "above": "£1.5m",
    "key": "yes",
}


@pytest.mark.parametrize("other", [{}, {"words": "kerbs"}, {"until": "2023-12-03"}, {"above": "£2m"}, {"mover": "Lee"}])
def test_words_and_all_filters_go_together_on_the_page_and_in_the_files(client, decisions, other):
    query = ALL | {name: value for name, value in other.items() if name != "until"}
    if "until" in other:
        query |= {"since": "2023-01-01"} | other
    page = client.get("/decisions/", query).content.decode()
    rows = list(csv.DictReader(io.StringIO(words_of(client.get("/decisions.csv", query)).removeprefix("\ufeff"))))
    told = json.loads(words_of(client.get("/decisions.json", query)))
    expected = [] if other else ["Cranes"]
    assert [title for title in ("Cranes", "Kerbs") if f"{title}</a></h2>" in page] == expected
    assert ([row["item"] for row in rows], [row["item"] for row in told["decisions"]]) == (expected, expected)
    assert ("<mark>spent</mark> on cranes." in page) is (not other)


def test_chosen_days_and_amounts_are_told_in_words(client, decisions):
    page = client.get("/decisions/", {"since": "2022-02-02", "above": "1500000"}).content.decode()
    told = [words for words in ("Since: 2 February 2022", "Names at least: £1,500,000") if words in page]
    assert told == ["Since: 2 February 2022", "Names at least: £1,500,000"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"since": "soon"}, "Since: write a day such as 4 December 2023 or 4/12/2023."),
        ({"above": "much"}, "Names at least: write one amount in pounds, such as £2.5m, 2,500,000 or 2.5 million."),
        ({"since": "2023-01-02", "until": "2023-01-01"}, "Until: 1 January 2023 is before 2 January 2023."),
    ],
)
def test_what_cannot_be_understood_is_said_in_words(client, decisions, query, said):
    assert said in client.get("/decisions/", query).content.decode()
    answer = client.get("/decisions.csv", query)
    assert (answer.status_code, answer.content.decode()) == (400, f"{said}\n")


def words_of(answer):
    return b"".join(answer.streaming_content).decode()


ROW = {
    "date": "2023-12-04",
    "body": "Docks Panel",
    "item_number": "7",
    "item": "Cranes",
    "marker": "RESOLVED",
    "words": "That:",
    "clauses": "a) £1.5m be spent on cranes.\nb) =the rest be noted.",
    "actions": "approved, noted",
    "mover": "Councillor Maud Ferrier",
    "seconder": "Councillor Abel Crake",
    "key_decision": "yes",
    "reasons": "They rust, at £9m a year.",
    "alternatives": "",
    "address": "http://testserver/meetings/2023-12-04-docks-panel/cranes/#d1",
}


def test_the_list_is_taken_away_as_csv_with_its_filters(client, decisions):
    answer = client.get("/decisions.csv", {"mover": "Ferrier"})
    assert answer["Content-Disposition"].startswith('attachment; filename="')
    rows = list(csv.DictReader(io.StringIO(words_of(answer).removeprefix("\ufeff"), newline="")))
    assert rows == [ROW | {"key": str(decisions.pk)}]


def test_the_list_is_given_as_json(client, decisions):
    answer = json.loads(words_of(client.get("/decisions.json", {"mover": "Ferrier"})))
    assert answer["decisions"] == [ROW | {"alternatives": None, "key": str(decisions.pk)}]
    assert answer["count"] == 1


def test_page_leads_to_the_files_of_the_list_as_it_is_filtered(client, decisions):
    page = client.get("/decisions/", {"mover": "Ferrier", "page": "1"}).content.decode()
    assert [ending for ending in ("csv", "json") if f'href="/decisions.{ending}?mover=Ferrier"' in page] == [
        "csv",
        "json",
    ]


@pytest.mark.parametrize("decisions_there", [1, 3])
def test_a_file_of_any_length_takes_the_same_queries(client, django_assert_num_queries, decisions_there):
    for place in range(decisions_there):
        make.decision(make.item(title=f"Matter {place}"), clauses=[("a)", "the works go ahead.", "approved")])
    with django_assert_num_queries(4):
        assert words_of(client.get("/decisions.csv")).count("the works go ahead") == decisions_there
