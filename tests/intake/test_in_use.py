"""How the software's reading fares with people: what is counted, what is not, and how it is shown."""

import re
from datetime import datetime, timedelta
from html import unescape
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from minutes.intake.compared.in_use import per_cent
from minutes.intake.compared.tallying import count_up
from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save, start_empty
from minutes.models import Event, Record, Tally, Version
from minutes.sources import read
from tests import drafting

pytestmark = pytest.mark.django_db

IN_USE = "/admin/minutes/record/in-use/"
TEXT = """Harbour Committee

Tuesday 5 March 2024

Present: Cllr Ada Pell (Chair), Cllr Bo Lunt, Cllr Cy Moor

5. Dredging {name}

The committee noted a budget of £40,000 for 2024/25.

RESOLVED:
a) to approve the works.

6. Moorings

Cllr Lunt asked for a report.
"""


@pytest.fixture
def staff(client, reader):
    client.force_login(reader)
    return client


def imported(name="", by=None):
    """A record as read from a document; ``name`` tells documents apart."""
    return import_source(read(TEXT.format(name=name), limit=10**6), by=by)


def corrected(record, by, note="", **changes):
    """Save the newest version with each list changed as its function says."""
    version = record.latest()
    content = version.content
    for name, change in changes.items():
        content[name] = change(content[name])
    save(record, content, expected=version.number, by=by, note=note)
    record.refresh_from_db()
    return record


def table(page, title):
    """A table of the page by the words over it: each row's cells."""
    found = re.search(rf'aria-labelledby="{title}">(.*?)</table>', page.content.decode(), re.S)
    rows = re.findall(r"<tr>(.*?)</tr>", found[1], re.S) if found else []
    return [[cell(one) for one in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)] for row in rows]


def cell(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def kinds(page):
    """Each kind of fact: found, kept, changed, removed, added, right."""
    return {name: cells for name, *cells in table(page, "kinds-title")[1:]}


def records(page):
    return [row[0] for row in table(page, "records-title")[1:]]


def test_facts_are_counted_as_kept_changed_removed_and_added(staff, editor):
    corrected(
        imported(),
        editor,
        attendance=lambda rows: [rows[0] | {"role": "Vice-Chair"}, rows[1], drafting.attendee("Di Nash")],
        figures=lambda rows: [],
    )
    shown = kinds(staff.get(IN_USE))
    assert {name: shown[name] for name in ("Attendance", "Items", "Decisions", "Clauses", "Figures", "Meeting")} == {
        "Attendance": ["3", "1", "1", "1", "1", "25%"],
        "Items": ["2", "2", "0", "0", "0", "100%"],
        "Decisions": ["1", "1", "0", "0", "0", "100%"],
        "Clauses": ["1", "1", "0", "0", "0", "100%"],
        "Figures": ["1", "0", "0", "1", "0", "0%"],
        "Meeting": ["1", "1", "0", "0", "0", "100%"],
    }
    everything = [
        int(sum(int(cells[place]) for name, cells in shown.items() if name != "All kinds")) for place in range(5)
    ]
    assert [int(number) for number in shown["All kinds"][:5]] == everything


def test_fields_that_people_change_are_counted_by_what_was_done_to_them(staff, editor):
    corrected(
        imported(),
        editor,
        attendance=lambda rows: [
            rows[0] | {"role": "Vice-Chair"}, rows[1] | {"role": "Clerk"}, rows[2] | {"honorific": None},
        ],
    )  # fmt: skip
    assert table(staff.get(IN_USE), "fields-attendance") == [
        ["Field", "Corrected", "Filled in", "Emptied"],
        ["Role", "1", "1", "0"],
        ["Title before the name", "0", "0", "1"],
    ]


def test_record_that_no_person_saved_or_published_is_not_counted(staff, editor, publisher):
    imported("left unread", by=editor)
    corrected(imported("by the software"), None, items=lambda rows: rows[:1])
    unread = imported("published by a command")
    publish(unread, unread.current, by=None)
    drafting.change(start_empty(editor), by=editor, body="Typed Board")
    page = staff.get(IN_USE)
    said = "0 records counted. 4 left out, as no person has saved or published them since they were read"
    assert said in cell(page.content.decode())
    assert kinds(page) == {}


def test_what_people_publish_as_it_was_read_counts_as_kept(staff, publisher):
    publish(imported(), 1, by=publisher)
    assert kinds(staff.get(IN_USE))["All kinds"][5] == "100%"


def test_newer_version_is_counted_anew_when_the_page_is_opened(staff, editor):
    record = corrected(imported(), editor, items=lambda rows: rows[:1])
    assert kinds(staff.get(IN_USE))["Items"] == ["2", "1", "0", "1", "0", "50%"]
    corrected(record, editor, items=lambda rows: [])
    assert kinds(staff.get(IN_USE))["Items"] == ["2", "0", "0", "2", "0", "0%"]
    assert Tally.objects.count() == 1


def copied(record, by, **changes):
    """Bring in a better copy: a version as read, and one that a merge makes of it. Nobody has looked at either."""
    record.refresh_from_db()
    source, reading = record.latest().source_id, record.latest().content
    for name, change in changes.items():
        reading[name] = change(reading[name])
    for number, action in enumerate((Event.Action.IMPORTED, Event.Action.SAVED), start=record.current + 1):
        digest = Version.digest_of(reading)
        Version.objects.create(record=record, source_id=source, number=number, content=reading, digest=digest)
        Event.objects.create(record=record, action=action, version_number=number, by=by)
        record.current = number
    record.save()
    return record


def test_better_copy_is_counted_from_its_own_reading_and_once_people_looked_at_it(staff, editor, publisher):
    moorings = drafting.item("Moorings of the north quay")
    record = corrected(imported(), editor, items=lambda rows: rows[:1])
    copied(record, editor, items=lambda rows: [*rows, moorings])
    assert kinds(staff.get(IN_USE)) == {}
    corrected(record, editor, items=lambda rows: [rows[0] | {"title": "Dredging works"}, rows[1]])
    page = staff.get(IN_USE)
    assert kinds(page)["Items"] == ["2", "1", "1", "0", "0", "50%"]
    link = unescape(re.search(r'<a href="([^"]+\?from=read[^"]*)">', page.content.decode())[1])
    compared = staff.get(link).content.decode()
    assert "Version 3 is the document as the software read it, before anybody touched it." in compared
    assert re.findall(r'<option value="(\d+)" selected>', compared) == ["3", "5"]


def test_better_copy_published_as_it_was_merged_is_counted(staff, publisher):
    record = copied(imported(), publisher)
    assert kinds(staff.get(IN_USE)) == {}
    publish(record, 3, by=publisher)
    assert kinds(staff.get(IN_USE))["Items"] == ["2", "2", "0", "0", "0", "100%"]


def test_share_is_never_rounded_to_all_or_nothing():
    shares = (None, 0, 0.0001, 1 / 3, 0.5, 0.9999, 1)
    assert [per_cent(share) for share in shares] == ["–", "0%", "0.1%", "33.3%", "50%", "99.9%", "100%"]


def test_records_are_listed_the_worst_first_and_lead_to_what_changed(staff, editor, publisher):
    middling = corrected(imported("two"), editor, items=lambda rows: rows[:1])
    best = imported("one")
    publish(best, 1, by=publisher)
    worst = corrected(imported("three"), editor, items=lambda rows: [], passages=lambda rows: [])
    page = staff.get(IN_USE)
    links = re.findall(r'<a href="([^"]+\?from=read[^"]*)">', page.content.decode())
    compare = [reverse("admin:minutes_record_compare", args=[record.pk]) for record in (worst, middling, best)]
    assert [link.partition("?")[0] for link in links] == compare
    assert links[0].endswith("?from=read&amp;to=2")
    assert staff.get(unescape(links[0])).status_code == 200


def test_list_of_records_is_shown_a_page_at_a_time(staff, editor, monkeypatch):
    monkeypatch.setattr("minutes.intake.compared.in_use.RECORDS_A_PAGE", 2)
    for number in range(5):
        corrected(imported(str(number)), editor, items=lambda rows: rows[:1])
    pages = [staff.get(f"{IN_USE}?page={number}") for number in (1, 2, 3)]
    assert [len(records(page)) for page in pages] == [2, 2, 1]
    assert "3 to 4 of 5" in pages[1].content.decode()
    assert 'href="?page=3">Later rows</a>' in pages[1].content.decode()


def test_only_records_of_a_body_or_of_a_time_are_counted(staff, editor):
    corrected(imported("one"), editor, items=lambda rows: rows[:1])
    other = corrected(imported("two"), editor, items=lambda rows: [])
    drafting.change(other, by=editor, body="Quay Panel")
    Record.objects.filter(pk=other.pk).update(created_at=timezone.make_aware(datetime(2024, 3, 31, 23, 30)))
    other.refresh_from_db()

    def counted(**asked):
        page = staff.get(IN_USE, asked)
        return (page.status_code, len(records(page)))

    assert counted() == (200, 2)
    assert counted(body="Quay Panel") == (200, 1)
    assert counted(until="2024-03-31") == (200, 1)
    assert counted(until="30 March 2024") == (200, 0)
    assert counted(since="2024-03-31", body="Quay Panel") == (200, 1)
    assert counted(since=str(timezone.localdate() + timedelta(days=1))) == (200, 0)
    assert counted(since="soon") == (422, 0)
    page = staff.get(IN_USE, {"since": "soon"}).content.decode()
    assert '<a href="#id_since">Added since must be a real day, such as 4 December 2023.</a>' in page
    assert ("<title>Error: " in page, "records counted" in page) == (True, False)
    assert counted(body="No such body") == (422, 0)


def test_counting_goes_on_where_it_stopped(staff, editor, monkeypatch):
    for number in range(3):
        corrected(imported(str(number)), editor, items=lambda rows: rows[:1])
    monkeypatch.setattr("minutes.intake.compared.in_use.PATIENCE", 0)
    page = cell(staff.get(IN_USE).content.decode())
    assert "0 records counted. 3 more have changed and must be counted again: open the page once more." in page
    assert count_up() == 0
    assert "3 records counted." in cell(staff.get(IN_USE).content.decode())


def test_page_is_for_staff_who_may_see_records(client, reader, stranger):
    answers = [client.get(IN_USE).status_code]
    for user in (stranger, reader):
        client.force_login(user)
        answers.append(client.get(IN_USE).status_code)
    assert answers == [302, 403, 200]


def test_list_of_records_leads_to_the_page(staff):
    assert f'href="{IN_USE}"' in staff.get(reverse("admin:minutes_record_changelist")).content.decode()


def test_many_records_take_as_many_queries_as_one(staff, editor, django_assert_num_queries):
    corrected(imported("first"), editor, items=lambda rows: rows[:1])
    for number in range(4):
        staff.get(IN_USE)
        with django_assert_num_queries(9):
            staff.get(IN_USE)
        for more in range(number):
            corrected(imported(f"{number} {more}"), editor, items=lambda rows: rows[:1])


def test_command_prints_the_same_counts(staff, editor):
    corrected(imported(), editor, items=lambda rows: rows[:1])
    said = StringIO()
    call_command("parser_in_use", stdout=said)
    printed = [line.split() for line in said.getvalue().splitlines()]
    assert printed[0] == ["fact", "found", "kept", "changed", "removed", "added", "right"]
    assert printed[-1] == ["1", "record"]
    shown = kinds(staff.get(IN_USE))
    assert printed[1:-1] == [[*name.split(), *cells] for name, cells in shown.items()]


def test_command_counts_only_what_it_is_asked_for(editor):
    corrected(imported(), editor, items=lambda rows: rows[:1])
    said = StringIO()
    call_command("parser_in_use", until="2020-01-01", stdout=said)
    assert said.getvalue().splitlines()[-1] == "0 records"
    with pytest.raises(CommandError, match="Added since must be a real day"):
        call_command("parser_in_use", since="soon")


def test_nothing_of_it_is_public():
    assert Client().get("/in-use/").status_code == 404
