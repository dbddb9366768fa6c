"""The record that was typed by name stands above the results."""

import datetime

import make
import pytest

pytestmark = pytest.mark.django_db
DAY = datetime.date(2025, 11, 12)


def page(client, typed, **more):
    response = client.get("/search/", {"q": typed} | more)
    assert response.status_code == 200
    return response


@pytest.fixture
def minutes():
    """Two minutes of one number in two years, one that cites them, and one whose paragraphs are numbered."""
    made = {
        "old": make.item(make.meeting(date=datetime.date(2020, 1, 1)), title="Loans", number="C/12"),
        "new": make.item(make.meeting(date=DAY), title="Locks", number="C/12."),
    }
    made["citing"] = make.item(title="Minutes", number="3", passages=["Minute C/12 was read. See ref 1694 too."])
    made["numbered"] = make.item(title="Quays", number="52", passages=["52.1 The quay was dry.", "52.2 It was wet."])
    make.item(make.meeting(date=datetime.date(2019, 1, 1)), title="Quays", number="52", passages=["52.11 Not this."])
    return made


@pytest.mark.parametrize("typed", ["C/12", "c/12", "minute C/12", "ref C/12", "Minute no. C/12."])
def test_minutes_of_a_number_head_the_page_the_newest_first(client, minutes, typed):
    shown = page(client, typed)
    assert shown.context["heads"].items == [minutes["new"], minutes["old"]]
    text = shown.content.decode()
    assert text.index("Items numbered") < text.index(f'href="{minutes["new"].get_absolute_url()}"')
    assert text.index(f'href="{minutes["old"].get_absolute_url()}"') < text.index("3 items, best match first")


def test_word_minute_need_not_be_in_the_item_unless_asked_for(client, minutes):
    shown = page(client, "minute C/12")
    assert "items that hold <b>C/12</b>" in shown.content.decode()
    assert shown.context["page"].paginator.count == 3
    assert 'href="/search/?q=minute+C%2F12&amp;words=typed"' in shown.content.decode()
    as_typed = page(client, "minute C/12", words="typed")
    assert [item.title for item in as_typed.context["page"].object_list] == ["Minutes"]
    assert "Words: As typed" in as_typed.content.decode()


def test_number_of_a_paragraph_leads_to_the_item_that_has_it(client, minutes):
    assert page(client, "minute 52.1").context["heads"].items == [minutes["numbered"]]
    assert page(client, "minute 52.3").context["heads"].items == []


def test_reference_that_no_item_bears_finds_the_items_that_hold_it(client, minutes):
    shown = page(client, "ref 1694")
    assert shown.context["heads"].items == []
    assert [item.title for item in shown.context["page"].object_list] == ["Minutes"]


def test_number_among_other_words_heads_nothing(client, minutes):
    assert page(client, "C/12 locks").context["heads"].items == []


@pytest.mark.parametrize("typed", ["12 November 2025", "12/11/2025", "2025-11-12", "meeting of 12th Nov 2025"])
def test_day_leads_to_its_meetings_and_to_items_that_name_it(client, typed):
    held = make.meeting(make.body("Docks Panel"), date=DAY)
    make.item(title="Locks", passages=["They were shut on 12th November 2025."])
    make.item(title="Weirs", passages=["They were shut on 12 March, and 20 more in November 2025."])
    shown = page(client, typed)
    assert shown.context["heads"].meetings == [held]
    assert "Meeting on 12 November 2025</h2>" in shown.content.decode()
    assert [item.title for item in shown.context["page"].object_list] == ["Locks"]


def test_day_without_a_meeting_says_so(client):
    make.item(title="Locks", passages=["They were shut on 1 January 2020."])
    shown = page(client, "1/1/2020").content.decode()
    assert "No meeting on 1 January 2020 is published here." in shown
    assert "1 item</h2>" in shown


def test_month_leads_to_its_meetings_the_newest_first(client):
    days = [datetime.date(2025, 11, day) for day in (1, 30, 12)]
    held = [make.meeting(make.body(), date=day) for day in days]
    make.meeting(date=datetime.date(2025, 12, 1))
    shown = page(client, "November 2025")
    assert shown.context["heads"].meetings == [held[1], held[2], held[0]]
    assert "Meetings in November 2025</h2>" in shown.content.decode()


def test_month_of_many_meetings_says_that_there_are_more(client, monkeypatch):
    monkeypatch.setattr("minutes.search.heads.MOST", 2)
    for day in (1, 2, 3):
        make.meeting(date=datetime.date(2025, 11, day))
    shown = page(client, "November 2025").content.decode()
    assert "These are the newest 2; there are more." in shown
    assert shown.count('<li><a href="/meetings/2025-11-0') == 2


def test_body_heads_the_page_by_any_of_its_names(client):
    made = make.body("Docks & Quays Panel", other_names=["The Docks"])
    make.meeting(made, date=DAY)
    make.body("Unpublished Panel")
    for typed in ("docks & quays panel", "Docks Quays Panel", "the docks", "Docks"):
        assert page(client, typed).context["heads"].body == made, typed
    assert page(client, "unpublished panel").context["heads"].body is None


def test_body_and_month_lead_to_the_meetings_of_that_body(client):
    held = make.meeting(make.body("Council"), date=DAY)
    make.meeting(make.body("Docks Panel"), date=DAY)
    shown = page(client, "council november 2025")
    assert shown.context["heads"].meetings == [held]
    assert "Meeting of Council in November 2025</h2>" in shown.content.decode()


@pytest.mark.parametrize("typed", ["Sian O'Neill", "Cllr Siân ONeill", "councillor o’neill", "SIAN"])
def test_person_heads_the_page_by_a_beginning_of_a_name(client, typed):
    person = make.person("Siân O’Neill", councillor=True)
    make.attendance(make.meeting(), person=person)
    make.attendance(make.meeting(), person=make.person("Bassian Weir"))
    assert page(client, typed).context["heads"].people == [person]


def test_name_that_is_a_common_word_still_heads_the_page(client):
    make.attendance(make.meeting(), person=make.person("Will Otter"))
    shown = page(client, "will").content.decode()
    assert '<a href="/people/will-otter/">Will Otter</a>' in shown
    assert "they are not searched for" in shown


def test_title_alone_is_nobody(client):
    make.attendance(make.meeting(), person=make.person("Maud Ferrier", councillor=True))
    assert page(client, "councillor").context["heads"].people == []


@pytest.mark.parametrize(("typed", "queries"), [("C/12", 10), ("minute 52.1", 12), ("12 November 2025", 9)])
def test_heads_cost_a_fixed_number_of_queries(client, django_assert_num_queries, typed, queries):
    for day in (11, 12, 12):
        meeting = make.meeting(date=datetime.date(2025, 11, day))
        make.item(meeting, number="C/12", passages=["On 12 November 2025."])
        make.item(meeting, number="52", passages=["52.1 It was wet."])
    with django_assert_num_queries(queries):
        page(client, typed)
