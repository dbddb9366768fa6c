"""The preview is the public page before it is public, to the byte; and nothing of it is kept."""

import re
import threading
from datetime import date
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.urls import reverse

from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source
from minutes.models import Address, Body, Event, Item, Meeting, Person, Record
from minutes.sources import read
from tests import drafting, make
from tests.intake.reviewing import content, record_of

pytestmark = pytest.mark.django_db

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
BAR = re.compile(r'<aside class="preview".*?</aside>', re.S)
DOCUMENTS = ["committee-minutes.txt", "county-council-budget-meeting.txt", "town-council-casting-vote-motion.md"]


@pytest.fixture
def staff(client, editor):
    client.force_login(editor)
    return client


def preview(record, key=None):
    name = "admin:minutes_record_preview"
    return reverse(name, args=[record.pk]) if key is None else reverse(f"{name}_item", args=[record.pk, key])


def words(page):
    """What a person reads on the page."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.content.decode()).split())


def as_public(page, record, meeting, query=""):
    """The preview's HTML without its bar, and with the links to the meeting's own pages as the public has them."""
    html = BAR.sub("", page.content.decode())
    own = {preview(record): meeting.get_absolute_url()}
    own |= {preview(record, item.pk): item.get_absolute_url() for item in meeting.items.all()}
    for address, public in own.items():
        html = re.sub(rf'href="{address}{re.escape(query)}(["#])', rf'href="{public}\1', html)
    return html


def rows():
    """How many rows every table holds."""
    return {model: model.objects.count() for model in apps.get_models() if model.__module__.startswith(("min", "tru"))}


def imported(name, **facts):
    """A record of a document of the corpus, with what its text does not say filled in."""
    record = import_source(read((CORPUS / name).read_bytes(), limit=10**7), name=name)
    drafting.change(record, **({"body": "Harbour Committee", "date": "2024-03-05"} | facts))
    record.refresh_from_db()
    return record


@pytest.mark.parametrize("name", DOCUMENTS)
def test_preview_of_every_page_is_the_public_page_to_the_byte(staff, name):
    record = imported(name)
    keys = [None, *(row["id"] for row in record.latest().content["items"])]
    before = {key: staff.get(preview(record, key)) for key in keys}
    assert {page.status_code for page in before.values()} == {200}
    meeting = publish(record, record.current, by=None)
    visitor = Client()
    addresses = {None: meeting.get_absolute_url()}
    addresses |= {str(item.pk): item.get_absolute_url() for item in meeting.items.all()}
    assert addresses.keys() == before.keys()
    for key, address in addresses.items():
        assert as_public(before[key], record, meeting) == visitor.get(address).content.decode()


def test_preview_keeps_nothing(staff):
    record = record_of(content())
    before = rows()
    for key in (None, record.latest().content["items"][0]["id"]):
        assert staff.get(preview(record, key)).status_code == 200
    assert rows() == before
    assert (Person.objects.count(), Body.objects.count(), Address.objects.count()) == (0, 0, 0)
    assert Client().get("/meetings/2024-03-05-harbour-committee/").status_code == 404
    record.refresh_from_db()
    assert record.state == Record.State.DRAFT


def test_preview_of_a_later_version_leaves_the_public_page_as_it_is(staff):
    record = record_of(content())
    meeting = publish(record, 2, by=None)
    public = Client().get(meeting.get_absolute_url()).content
    drafting.change(record, venue="Quay House", date="2024-03-06")
    page = staff.get(preview(record))
    assert ("Quay House" in words(page), "6 March 2024" in words(page)) == (True, True)
    assert "Preview: what is new in it is not public yet." in words(page)
    assert Client().get(meeting.get_absolute_url()).content == public
    assert list(Meeting.objects.values_list("venue", "slug")) == [("", "2024-03-05-harbour-committee")]
    assert not Event.objects.filter(version_number=3, action=Event.Action.PUBLISHED).exists()


def test_preview_of_the_public_version_is_the_public_page(staff):
    record = record_of(content())
    meeting = publish(record, 2, by=None)
    page = staff.get(preview(record))
    assert as_public(page, record, meeting) == Client().get(meeting.get_absolute_url()).content.decode()
    assert "Preview: this version is public, as you see it here." in words(page)


def test_any_version_can_be_previewed_and_its_links_stay_with_it(staff):
    record = record_of(content())
    drafting.change(record, venue="Quay House")
    newest, second = staff.get(preview(record)), staff.get(preview(record) + "?version=2")
    assert ["Quay House" in words(page) for page in (newest, second)] == [True, False]
    item = record.latest().content["items"][0]["id"]
    assert f'href="{preview(record, item)}?version=2"' in second.content.decode()
    meeting = publish(record, 2, by=None)
    visitor = Client().get(meeting.get_absolute_url()).content.decode()
    assert as_public(second, record, meeting, query="?version=2") == visitor
    assert [staff.get(preview(record) + f"?version={asked}").status_code for asked in ("9", "x", "0")] == [404] * 3


def test_bar_says_what_it_is_and_leads_back(staff):
    record = record_of(content())
    page = staff.get(preview(record)).content.decode()
    bar = BAR.search(page)[0]
    assert "Preview: nothing of this is public yet." in bar
    assert f'href="{reverse("admin:minutes_record_review", args=[record.pk])}"' in bar
    assert f'href="{reverse("admin:minutes_record_publish", args=[record.pk])}"' in bar


def test_preview_is_kept_out_of_caches_and_search_engines(staff):
    page = staff.get(preview(record_of(content())))
    assert "no-store" in page["Cache-Control"]
    assert page["X-Robots-Tag"] == "noindex, nofollow"


def test_preview_is_for_staff_who_may_see_records(client, reader, stranger):
    record = record_of(content())
    addresses = [preview(record), preview(record, record.latest().content["items"][0]["id"])]
    answers = []
    for user in (None, stranger, reader):
        client.logout()
        if user:
            client.force_login(user)
        answers.append([client.get(address).status_code for address in addresses])
    assert answers == [[302, 302], [403, 403], [200, 200]]


def test_page_is_rendered_as_a_visitor_sees_it(staff, settings):
    settings.SITE_ADDRESS = "https://minutes.example.org"
    record = record_of(content())
    page = staff.get(preview(record)).content.decode()
    assert '<link rel="canonical" href="https://minutes.example.org/meetings/2024-03-05-harbour-committee/">' in page
    assert f'<a href="{reverse("meetings")}" aria-current="true">' in page


def test_what_is_missing_is_said_in_place_of_a_preview(staff):
    record = record_of(drafting.draft(body=None, date=None))
    page = staff.get(preview(record))
    assert page.status_code == 200
    assert "The body that met is not given. Fill in “Body” under Meeting." in words(page)
    assert "The date of the meeting is not given. Fill in “Date” under Meeting." in words(page)
    assert BAR.search(page.content.decode()) is None
    assert Meeting.objects.count() == 0


def test_reasons_do_not_stop_a_preview_that_can_be_shown(staff):
    for _ in range(2):
        Person.objects.create(name="Lyn Marsh", councillor=True)
    make.meeting(body=make.body("Harbour Committee"), date=date(2024, 3, 5))
    item = drafting.item("")
    stray = drafting.decision(item, drafting.clause("a)", "Stray."), item=None)
    listed = drafting.attendee("Lyn Marsh", honorific="Cllr")
    said = [
        drafting.passage(item, "Cllr Lyn Marsh spoke.", speaker="Lyn Marsh", honorific="Cllr"),
        drafting.passage(item, "Cllr Bo Lunt spoke.", speaker="Bo Lunt", honorific="Cllr"),
    ]
    for _ in range(2):
        Person.objects.create(name="Bo Lunt", councillor=True)
    record = record_of(drafting.draft(items=[item], attendance=[listed], decisions=[stray], passages=said))
    page = staff.get(preview(record))
    assert page.status_code == 200
    assert ("Cllr Lyn Marsh" in words(page), "Item 1, no title" in words(page)) == (True, True)
    assert "5 things stand against publishing" in words(page)
    assert "Cllr Bo Lunt spoke." in words(staff.get(preview(record, item["id"])))


def test_value_the_archive_cannot_hold_is_said_in_place_of_a_preview(staff):
    record = record_of(drafting.draft(items=[drafting.item("Dredging", number="1" * 70)]))
    page = staff.get(preview(record))
    assert (page.status_code, "has 70 characters, and 60 is the most." in words(page)) == (200, True)


def test_item_that_is_not_in_the_version_has_no_preview(staff):
    record = record_of(content())
    other = make.item(title="Of another meeting")
    assert [staff.get(preview(record, key)).status_code for key in (drafting.drafts.new_id(), other.pk)] == [404, 404]


def test_document_that_joins_a_meeting_is_previewed_among_its_other_documents(staff):
    first = record_of(content())
    meeting = publish(first, 2, by=None)
    buoys = drafting.item("Buoys")
    joining = drafting.draft(body=None, date=None, items=[buoys])
    joining["meeting"]["joins"] = str(meeting.pk)
    record = record_of(joining)
    page = staff.get(preview(record)).content.decode()
    dredging = Item.objects.get()
    assert [f'href="{preview(record, key)}"' in page for key in (dredging.pk, buoys["id"])] == [True, True]
    assert "Buoys" in words(staff.get(preview(record, dredging.pk)))
    assert list(meeting.items.values_list("title", flat=True)) == ["Dredging"]


def test_words_kept_private_are_in_no_preview(staff):
    private = drafting.item("Contract", exempt=True, withheld=True, summary="Terms were agreed.")
    said = drafting.passage(private, "Quillapassage.")
    record = record_of(drafting.draft(items=[private], passages=[said]))
    pages = [words(staff.get(preview(record, key))) for key in (None, private["id"])]
    assert ["Quillapassage" in page for page in pages] == [False, False]
    assert "Terms were agreed." in pages[1]


@pytest.mark.django_db(transaction=True)
def test_preview_waits_no_longer_than_it_must_for_somebody_publishing(staff, monkeypatch):
    monkeypatch.setattr("minutes.intake.publishing.rehearsal.TURN", "'100ms'")
    record = record_of(content())
    with publishing_elsewhere():
        page = staff.get(preview(record))
    assert page.status_code == 503
    assert "Somebody is publishing minutes at this moment. Open the page again." in words(page)
    assert staff.get(preview(record)).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_previews_and_publications_at_once_all_come_to_their_end(editor):
    """The people are new and in another order in each, so that rows would be waited for crosswise."""
    names = ["Ada Pell", "Bo Lunt", "Cy Moor"]
    people = [[drafting.attendee(name, honorific="Cllr") for name in order] for order in (names, names[::-1])]
    records = [
        record_of(drafting.draft(body=f"Panel {place}", attendance=rows)) for place, rows in enumerate(people, start=1)
    ]
    answers = []

    def look(record):
        visitor = Client()
        visitor.force_login(editor)
        answers.append(visitor.get(preview(record)).status_code)
        connection.close()

    def make_it_public(record):
        answers.append(publish(record, record.current, by=None).slug)
        connection.close()

    acts = [threading.Thread(target=look, args=[record]) for record in records * 4]
    acts[2:2] = [threading.Thread(target=make_it_public, args=[record]) for record in records]
    for act in acts:
        act.start()
    for act in acts:
        act.join()
    assert sorted(map(str, answers)) == ["200"] * 8 + ["2024-03-05-panel-1", "2024-03-05-panel-2"]
    assert sorted(Person.objects.values_list("slug", flat=True)) == ["ada-pell", "bo-lunt", "cy-moor"]


class publishing_elsewhere:  # noqa: N801
    """Another connection that holds what a publication holds."""

    def __enter__(self):
        from minutes.intake.publishing.publish import PUBLISHING

        self.other = connection.copy()
        self.other.set_autocommit(False)
        self.other.cursor().execute("SELECT pg_advisory_xact_lock(%s)", [PUBLISHING])

    def __exit__(self, *_):
        self.other.rollback()
        self.other.close()
