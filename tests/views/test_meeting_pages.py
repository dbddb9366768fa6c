"""The first page, meetings and bodies."""

import datetime

import make
import pytest
from django.utils import timezone

from minutes.models import Item, Meeting, MeetingSource

pytestmark = pytest.mark.django_db


def shown(client, address, **query):
    return client.get(address, query).content.decode()


def test_home_shows_the_latest_meeting_of_each_body_newest_first(client):
    for name, day in (("Docks Panel", 3), ("Docks Panel", 9), ("Roads Panel", 12)):
        make.meeting(make.body(name), date=datetime.date(2023, 3, day))
    page = shown(client, "/")
    assert page.index("/meetings/2023-03-12-roads-panel/") < page.index("/meetings/2023-03-09-docks-panel/")
    assert "2023-03-03" not in page
    assert "3 meetings of 2 bodies, March 2023 to March 2023." in page


def test_home_tells_how_much_each_meeting_holds(client):
    meeting = make.meeting(kind="notes")
    make.decision(make.item(meeting, "Locks"))
    make.item(meeting, "Weirs")
    page = shown(client, "/")
    assert "<span>Notes</span> <span>2 items</span> <span>1 decision</span>" in page


def titles(page):
    return [name for name in ("Alpha", "Beta", "Gamma") if f"{name} review" in page]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["Alpha", "Beta", "Gamma"]),
        ({"body": "docks-panel"}, ["Alpha", "Beta"]),
        ({"year": "2022"}, ["Beta"]),
        ({"kind": "notes"}, ["Gamma"]),
        ({"words": "otters"}, ["Beta"]),
        ({"words": "gamma"}, ["Gamma"]),
        ({"words": "otters", "body": "roads-panel"}, []),
        ({"words": '"((('}, []),
    ],
)
def test_meetings_are_filtered_by_body_year_kind_and_words(client, query, expected):
    make.meeting(make.body("Docks Panel"), title="Alpha review", kind="minutes")
    beta = make.meeting(make.body("Docks Panel"), date=datetime.date(2022, 2, 2), title="Beta review", kind="minutes")
    make.item(beta, passages=["Otters were seen."])
    make.meeting(make.body("Roads Panel"), title="Gamma review", kind="notes")
    page = shown(client, "/meetings/", **query)
    assert titles(page) == expected
    assert ("No published meeting fits these filters." in page) is (not expected)


def test_body_page_lists_its_meetings_and_decisions_and_leads_to_its_lists(client):
    make.decision(make.item(make.meeting(make.body("Docks Panel")), "Cranes"), "That they stay.")
    make.item(make.meeting(make.body("Roads Panel")), "Kerbs")
    page = shown(client, "/bodies/docks-panel/")
    assert "That they stay." in page
    assert 'href="/money/?body=docks-panel"' in page
    assert "roads-panel" not in page


def test_meeting_page_shows_its_heading_facts(client):
    meeting = make.meeting(
        make.body("Docks Panel"),
        kind="notes",
        title="Phase 2",
        venue="Quay Room",
        starts=datetime.time(14),
        closed=datetime.time(16, 5),
    )
    page = shown(client, meeting.get_absolute_url())
    for words in ("Monday 4 December 2023", "Phase 2", "Quay Room", "2.00 pm", "4.05 pm", '<span class="state">Notes'):
        assert words in page


def test_two_meetings_of_a_body_on_one_day_are_told_apart_by_their_hours(client):
    ada = make.person("Ada Lock")
    for hour in (10, 14):
        meeting = make.meeting(starts=datetime.time(hour))
        make.attendance(meeting, "Ada Lock", person=ada)
        make.item(meeting, "Cranes")
    for address in ("/", "/meetings/", "/people/ada-lock/"):
        assert "<span>2.00 pm</span>" in shown(client, address), address
    titles = {
        shown(client, row.get_absolute_url()).split("<title>")[1].split(" – C")[0] for row in Meeting.objects.all()
    }
    assert titles == {"Waterways Committee, 4 December 2023, 10.00 am", "Waterways Committee, 4 December 2023, 2.00 pm"}
    assert "<title>Cranes – Waterways Committee, 4 December 2023, 2.00 pm – " in shown(
        client, meeting.items.get().get_absolute_url()
    )


def test_meeting_page_groups_attendance_as_printed_and_those_away_last(client):
    meeting = make.meeting()
    make.attendance(meeting, "Jo Reeve", status="apologies", group="Panel", honorific="Cllr")
    make.attendance(meeting, "Ada Lock", group="Panel", honorific="Cllr", role="Chair", person=make.person("Ada Lock"))
    make.attendance(meeting, "Sam Weir", group="Officers")
    make.attendance(meeting, "Lee Ford", group="Panel", status="substitute", substitute_for="Cllr Reeve")
    make.attendance(meeting, "", role="Head of Docks")
    page = shown(client, meeting.get_absolute_url())
    headings = [part.split("</h3>")[0] for part in page.split('<h3 class="group">')[1:]]
    assert headings == ["Panel", "Officers", "Present", "Apologies"]
    panel = page.split('<h3 class="group">')[1]
    assert '<a href="/people/ada-lock/">Cllr Ada Lock</a> <span class="people__role">Chair</span>' in panel
    assert 'Lee Ford <span class="people__role">in place of Cllr Reeve</span>' in panel
    assert "<li>Head of Docks</li>" in page


def test_meeting_page_lists_items_in_order_with_what_they_hold(client):
    meeting = make.meeting()
    last = make.item(meeting, "Zebra crossings", number="1")
    make.item(meeting, "Apple trees", number="2", exempt=True)
    make.decision(last)
    make.follow_up(last)
    page = shown(client, meeting.get_absolute_url())
    assert page.index("Zebra crossings") < page.index("Apple trees") < page.index("Taken in private")
    assert "<span>1 decision</span> <span>1 follow-up</span>" in page


def test_meeting_page_leads_to_the_council_s_own_page(client):
    page = shown(client, make.meeting(kind="minutes", address="https://council.example/mm?a=1&b=2").get_absolute_url())
    assert (
        '<a href="https://council.example/mm?a=1&amp;b=2" rel="noopener">Minutes on the council’s own page</a>' in page
    )


def test_meeting_page_tells_its_documents_apart_by_their_items(client):
    meeting = make.meeting(kind="agenda item", address="https://council.example/1")
    make.item(meeting, "Cranes")
    other = MeetingSource.objects.create(
        record=make.record(), meeting=meeting, place=2, kind="agenda item", first_published=timezone.now()
    )
    Item.objects.create(record=other.record, meeting=meeting, title="Docks & locks", slug="docks", position=2)
    page = shown(client, meeting.get_absolute_url())
    link = 'Agenda item on the council’s own page<span class="unseen"> for Cranes</span></a>'
    assert f'<a href="https://council.example/1" rel="noopener">{link}' in page
    assert 'as given by the council’s staff<span class="words">For Docks &amp; locks</span>' in page


def test_meeting_page_does_not_link_to_what_is_no_page_of_the_web(client):
    page = shown(client, make.meeting(kind="minutes", address="javascript:alert(1)").get_absolute_url())
    assert "javascript" not in page
    assert "Minutes, as given by the council’s staff" in page


def test_meeting_page_shows_who_came_and_went_interests_and_corrections(client):
    body = make.body("Docks Panel")
    meeting = make.meeting(body)
    make.movement(meeting, "Cllr Lock", "left", time=datetime.time(15, 20))
    make.declaration(meeting, "Cllr Weir", type="pecuniary", reason="Owns a barge.")
    later = make.meeting(body, date=datetime.date(2024, 1, 9))
    make.correction(later, "For “dock” read “lock”.", to_date=meeting.date)
    page = shown(client, meeting.get_absolute_url())
    assert 'Cllr Lock <span class="people__role">left at 3.20 pm</span>' in page
    assert "Owns a barge." in page
    assert "Corrected later" in page
    assert 'href="/meetings/2024-01-09-docks-panel/#corrections"' in page
    assert "For “dock” read “lock”." in shown(client, later.get_absolute_url())


def test_meeting_page_tells_where_it_is_mentioned_by_any_name_of_its_body(client):
    council = make.meeting(make.body("Fenmarch Council", other_names=["Full Council"]))
    other = make.item(make.meeting(make.body("Docks Panel")), "Cranes")
    make.reference(other, "FULL COUNCIL", date=council.date, quote="as Full Council asked")
    make.reference(other, "Executive", date=council.date, quote="as the Executive asked")
    page = shown(client, council.get_absolute_url())
    assert "“as Full Council asked”" in page
    assert "as the Executive asked" not in page


def test_meeting_page_leads_to_the_body_s_meetings_before_and_after(client):
    body = make.body("Docks Panel")
    dates = [datetime.date(2023, 1, 5), datetime.date(2023, 2, 5), datetime.date(2023, 2, 5), datetime.date(2023, 3, 5)]
    first, second, twin, last = (make.meeting(body, date=date) for date in dates)
    page = shown(client, second.get_absolute_url())
    assert f'rel="prev" href="{first.get_absolute_url()}"' in page
    assert f'rel="next" href="{twin.get_absolute_url()}"' in page
    page = shown(client, twin.get_absolute_url())
    assert f'rel="prev" href="{second.get_absolute_url()}"' in page
    assert f'rel="next" href="{last.get_absolute_url()}"' in page
