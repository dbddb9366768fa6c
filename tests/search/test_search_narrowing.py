"""A body, a month or a day among other words narrows the search to it, where that leaves something."""

import datetime

import make
import pytest

from minutes.search.naming import named_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    for name, day in (("Council", 1), ("Docks Panel", 1), ("Docks Panel", 2)):
        for month in (5, 6):
            meeting = make.meeting(make.body(name), date=datetime.date(2024, month, day))
            make.item(meeting, title="Cranes", passages=["Cranes cost council tax payers money."])
    make.item(title="Docks Panel of June 2024", passages=["A report on cranes, and on otters."])


def found(client, typed, **more):
    shown = client.get("/search/", {"q": typed} | more)
    assert shown.status_code == 200
    return shown, {f"{item.body}, {item.date:%-d %B %Y}" for item in shown.context["page"].object_list}


@pytest.mark.parametrize(
    ("typed", "meetings", "told"),
    [
        ("cranes docks panel", {f"Docks Panel, {d} {m} 2024" for d in (1, 2) for m in ("May", "June")}, "Docks Panel"),
        (
            "June 2024 cranes",
            {"Council, 1 June 2024", "Docks Panel, 1 June 2024", "Docks Panel, 2 June 2024"},
            "June 2024",
        ),
        ("docks panel cranes 2/5/2024", {"Docks Panel, 2 May 2024"}, "Docks Panel, 2 May 2024"),
        ("council june 2024 cranes", {"Council, 1 June 2024"}, "Council, June 2024"),
        ("cranes in June 2024, Council", {"Council, 1 June 2024"}, "Council, June 2024"),
    ],
)
def test_search_is_narrowed_and_says_so(client, archive, typed, meetings, told):
    shown, held = found(client, typed)
    assert held == meetings
    text = shown.content.decode()
    assert f"Only items of <b>{told}</b>, with the words “cranes" in text.replace("in, ", "").replace(" in”", "”")
    assert "words=typed" in text


def test_words_are_searched_as_typed_by_choice_or_where_nothing_is_left(client, archive):
    elsewhere = {"Waterways Committee, 4 December 2023"}
    assert found(client, "cranes docks panel", words="typed")[1] == elsewhere
    shown, held = found(client, "otters docks panel")
    assert held == elsewhere
    assert "Only items of" not in shown.content.decode()


def test_name_of_one_word_narrows_only_beside_a_day_or_month(client, archive):
    assert len(found(client, "council tax")[1]) == 6
    assert len(found(client, "council tax june 2024")[1]) == 3


@pytest.mark.parametrize(
    "typed", ['"docks panel" cranes', "cranes -docks panel", "cranes or docks panel", '"june 2024', "cranes -june 2024"]
)
def test_phrases_exclusions_and_either_are_left_as_typed(archive, typed):
    assert not named_in(typed)


def test_name_of_two_bodies_is_a_name_of_neither():
    for name in ("North Board", "South Board"):
        make.meeting(make.body(name, other_names=["The Joint Board"]))
    assert not named_in("joint board cranes")
    assert named_in("north board cranes").body.name == "North Board"


def test_longest_name_is_meant():
    for name in ("Docks Panel", "Dry Docks Panel"):
        make.meeting(make.body(name))
    named = named_in("the dry docks panel cranes")
    assert (named.body.name, named.words) == ("Dry Docks Panel", "the cranes")


def test_figures_of_a_narrowed_search_are_of_its_words(client, archive):
    meeting = make.meeting(make.body("Council"), date=datetime.date(2024, 7, 1))
    make.figure(make.item(meeting, title="Loans", passages=["£7m lent."]), "£7m", "£7m lent.", amount="7000000")
    shown, held = found(client, "loans £7m july 2024")
    assert held == {"Council, 1 July 2024"}
    assert 'href="/money/?words=loans%20%C2%A37m"' in shown.content.decode()


def test_filters_chosen_stay(client, archive):
    shown, held = found(client, "cranes june 2024", body="council")
    assert held == {"Council, 1 June 2024"}
    assert "body=council" in shown.context["as_typed"]


def test_narrowed_search_costs_no_more_queries_than_another(client, archive, django_assert_num_queries):
    with django_assert_num_queries(9):
        client.get("/search/", {"q": "docks panel june 2024 cranes"})
