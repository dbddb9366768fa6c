"""The register of decisions and the list of follow-ups."""

import datetime

import make
import pytest
import time_machine

pytestmark = pytest.mark.django_db


@pytest.fixture
def decisions():
    cranes = make.item(make.meeting(make.body("Docks Panel")), "Cranes", passages=["Otters."])
    make.decision(
        cranes,
        "RESOLVED That: a) the cranes be painted.",
        marker="RESOLVED",
        lead_in="That:",
        clauses=[("a)", "the cranes be painted.", "approved")],
        key_decision=True,
        reasons=["They rust."],
    )
    make.decision(cranes, "That the hoists be kept.")
    kerbs = make.item(make.meeting(make.body("Roads Panel"), date=datetime.date(2022, 2, 2)), "Kerbs")
    make.decision(kerbs, "That kerbs be lowered.", clauses=[("1.", "kerbs be lowered.", "agreed")])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["painted", "hoists", "lowered"]),
        ({"body": "docks-panel"}, ["painted", "hoists"]),
        ({"year": "2022"}, ["lowered"]),
        ({"action": "approved"}, ["painted"]),
        ({"key": "yes"}, ["painted"]),
        ({"words": "paint or kerb"}, ["painted", "lowered"]),
        ({"words": "otters"}, []),
        ({"words": '"('}, []),
    ],
)
def test_decisions_are_filtered_by_body_year_action_key_and_words(client, decisions, query, expected):
    page = client.get("/decisions/", query).content.decode()
    assert [word for word in ("painted", "hoists", "lowered") if word in page] == expected
    assert ("No published decision fits these filters." in page) is (not expected)


def test_register_shows_each_clause_with_its_own_address_and_the_reasons(client, decisions):
    page = client.get("/decisions/").content.decode()
    assert 'href="/meetings/2023-12-04-docks-panel/cranes/#d1a"' in page
    assert 'href="/meetings/2023-12-04-docks-panel/cranes/#d2"' in page
    assert "They rust." in page
    assert page.count('<span class="tag">Key decision</span>') == 1


@pytest.fixture
def follow_ups():
    docks = make.item(make.meeting(make.body("Docks Panel")), "Cranes", passages=["Paint was promised."])
    make.follow_up(docks, "Late paint", due_by=datetime.date(2024, 2, 29), due="2024-02", passage=docks.passages.get())
    make.follow_up(docks, "Coming paint", due_by=datetime.date(2024, 3, 1), owner="Head of Docks")
    make.follow_up(docks, "Done paint", status="done", due_by=datetime.date(2024, 1, 1))
    make.follow_up(make.item(make.meeting(make.body("Roads Panel")), "Kerbs"), "Dropped paint", status="dropped")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["Late", "Coming", "Done", "Dropped"]),
        ({"status": "open"}, ["Late", "Coming"]),
        ({"status": "overdue"}, ["Late"]),
        ({"status": "done"}, ["Done"]),
        ({"status": "dropped"}, ["Dropped"]),
        ({"body": "roads-panel"}, ["Dropped"]),
        ({"owner": "head of"}, ["Coming"]),
        ({"owner": "nobody"}, []),
    ],
)
def test_follow_ups_are_filtered_and_open_ones_come_first(client, follow_ups, query, expected):
    with time_machine.travel("2024-03-01T12:00:00Z", tick=False):
        page = client.get("/follow-ups/", query).content.decode()
    places = {name: page.find(f"{name} paint") for name in ("Late", "Coming", "Done", "Dropped")}
    assert sorted((name for name in places if places[name] > 0), key=places.get) == expected
    assert ("No follow-up fits these filters." in page) is (not expected)


def test_follow_up_leads_to_its_row_and_its_paragraph(client, follow_ups):
    with time_machine.travel("2024-03-01T12:00:00Z", tick=False):
        page = client.get("/follow-ups/", {"status": "overdue"}).content.decode()
    assert page.count("Overdue</span>") == 1
    assert 'href="/meetings/2023-12-04-docks-panel/cranes/#f-' in page


def test_follow_up_shows_its_words_only_where_they_say_more_than_it_does(client):
    item = make.item(passages=["The crane would be mended."])
    make.follow_up(item, "The crane would be mended", quote="The crane would be mended.", passage=item.passages.get())
    make.follow_up(item, "a crane", quote="Members asked for a crane.", due="2024-02-09", due_text="9 February")
    page = client.get("/follow-ups/").content.decode()
    assert page.count("mended") == 1
    assert "“Members asked for a crane.”" in page
    assert "Due 9 February 2024" in page
    assert f'<a href="{item.get_absolute_url()}#p1">Paragraph 1</a>' in page


@pytest.mark.parametrize(
    ("due", "known"),
    [("2024-02", "February 2024"), ("2024-02-09", "9 February 2024"), ("2024-13", "2024-13"), ("soon", "soon")],
)
def test_due_is_told_as_far_as_it_is_known(client, due, known):
    make.follow_up(due=due)
    assert f"Due {known}</span>" in client.get("/follow-ups/").content.decode()
