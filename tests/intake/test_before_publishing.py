"""The page before publishing: what will be public and what stays private, in words that count what publishing does."""

import re
from html import unescape

import pytest
from django.apps import apps
from django.urls import reverse

from minutes.intake.publishing.publish import publish
from minutes.intake.records import save
from minutes.models import Meeting, Person, Record
from tests import drafting, make
from tests.intake.reviewing import content, record_of, span
from tests.intake.test_preview import publishing_elsewhere

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(client, publisher):
    client.force_login(publisher)
    return client


def before(record):
    return reverse("admin:minutes_record_publish", args=[record.pk])


def lines(page, section):
    """The lines listed under a heading of the page, as a person reads them."""
    found = re.search(rf'aria-labelledby="{section}-title"[^>]*>(.*?)</section>', page.content.decode(), re.S)
    listed = re.findall(r"<li>(.*?)</li>", found[1], re.S) if found else []
    return [" ".join(unescape(re.sub(r"<[^>]+>", "", line)).split()) for line in listed]


def public(page):
    return lines(page, "public")


def full():
    """A draft with something public of every kind, and something private of every kind."""
    draft = content()
    dredging = draft["items"][0]
    contract = drafting.item("Contract", number="6.", withheld=True, exempt=True, summary="Terms were agreed.")
    draft["items"].append(contract)
    draft["attendance"] += [
        drafting.attendee("Bo Lunt", honorific="Cllr"),
        drafting.attendee("Cy Moor", public=True),
    ]
    draft["passages"] += [
        drafting.passage(dredging, "Cllr Di Nash asked why.", speaker="Di Nash", honorific="Cllr"),
        drafting.passage(dredging, "RESOLVED once more.", kind="decision", repeat=True),
        drafting.passage(contract, "Quillapassage."),
        drafting.passage(contract, "Quillapassage again."),
        drafting.passage(dredging, "Tea was served.", item=None),
    ]
    draft["decisions"].append(drafting.decision(contract, drafting.clause("a)", "Quilladecision.")))
    draft["votes"] = [
        {
            "id": drafting.drafts.new_id(), "span": None, "item": dredging["id"], "on": "the motion", "in_favour": 2,
            "against": None, "abstain": None, "result": "carried", "names_in_favour": ["Ada Pell", "Bo Lunt"],
            "names_against": [], "names_abstain": [],
        }
    ]  # fmt: skip
    draft["not_placed"] = [[0, 5], [6, 9]]
    return draft


def test_list_counts_in_words_what_will_be_public(staff):
    make.attendance(make.meeting(), "Bo Lunt", person=make.person("Bo Lunt", councillor=True))
    assert public(staff.get(before(record_of(full())))) == [
        "1 meeting page: Harbour Committee, 5 March 2024 (the archive’s first of this body)",
        "2 items (1 with its words kept private)",
        "3 names in the list of attendance",
        "2 passages",
        "1 decision",
        "1 clause of a decision",
        "1 vote",
        "2 votes by name",
        "1 figure",
        "1 follow-up",
        "1 mention of another meeting",
        "3 people with a page of their own, 2 of them new to the archive: Cllr Di Nash; Cllr Ada Pell",
    ]


def test_list_says_what_stays_private(staff):
    assert lines(staff.get(before(record_of(full()))), "private") == [
        "What was said under “6. Contract”: 2 passages, 1 decision",
        "1 passage outside every item: Tea was served.",
        "1 second printing of a decision, not shown twice",
        "1 member of the public: named in the list as printed, but given no page: Cy Moor",
        "2 places in the source that belong to no fact",
        "The document itself, its earlier versions, and the questions about it",
    ]


def test_what_is_counted_is_what_publishing_makes(staff):
    record = record_of(full())
    told = public(staff.get(before(record)))
    publish(record, record.current, by=None)
    made = {model._meta.model_name: model.objects.count() for model in apps.get_models()}
    counts = [int(line.split()[0]) for line in told]
    kinds = ["meeting", "item", "attendance", "passage", "decision", "clause", "vote", "ballot", "figure", "followup"]
    assert counts == [*(made[kind] for kind in [*kinds, "reference"]), made["person"]]


def test_page_keeps_nothing_of_its_rehearsal(staff):
    record = record_of(full())
    staff.get(before(record))
    assert (Meeting.objects.count(), Person.objects.count()) == (0, 0)
    record.refresh_from_db()
    assert record.state == Record.State.DRAFT


def test_later_version_is_set_beside_what_is_public_now(staff):
    record = record_of(full())
    publish(record, 2, by=None)
    draft = record.latest().content
    draft["meeting"] |= {"date": "2024-03-06", "venue": "Quay House"}
    draft["items"][0]["title"] = "Dredging and buoys"
    draft["items"].pop()
    draft["decisions"].pop()
    draft["attendance"] = [draft["attendance"][0] | {"role": "Mayor"}, drafting.attendee("Ed Orr", honorific="Cllr")]
    draft["votes"] = []
    draft["passages"] = draft["passages"][:2]
    save(record, draft, expected=2, by=None)
    old, new = "/meetings/2024-03-05-harbour-committee/", "/meetings/2024-03-06-harbour-committee/"
    page = staff.get(before(record))
    assert f"{reverse('admin:minutes_record_compare', args=[record.pk])}?from=2&amp;to=3" in page.content.decode()
    assert lines(page, "changes") == [
        "Changed on the meeting’s page: date; venue",
        "1 item changed: 5. Dredging and buoys",
        "1 item removed: 6. Contract",
        "1 name in the list of attendance added: Cllr Ed Orr",
        "1 name in the list of attendance changed: Cllr Ada Pell",
        "2 names in the list of attendance removed: Cllr Bo Lunt; Cy Moor",
        "1 vote removed: vote on the motion",
        "2 votes by name removed: Ada Pell: For; Bo Lunt: For",
        "1 person loses their page, for nothing public names them any longer: Cllr Bo Lunt",
        f"The meeting’s address, and its items’ with it: {old} will lead on to {new}",
        f"1 address of an item will lead on: {old}5-dredging/ to {new}5-dredging-and-buoys/",
        f"1 address will say that the minutes there were withdrawn: {old}6-contract/",
    ]


def test_amount_set_right_is_no_change_of_its_paragraph(staff):
    record = record_of(content())
    publish(record, 2, by=None)
    draft = record.latest().content
    draft["figures"][0]["amount"] = "41000"
    save(record, draft, expected=2, by=None)
    assert lines(staff.get(before(record)), "changes") == ["1 figure changed: £40,000 budget"]


def test_document_that_moves_to_another_meeting_says_where_its_addresses_lead(staff):
    first, second = record_of(content()), record_of(drafting.draft(date="2024-03-06", items=[drafting.item("Buoys")]))
    publish(first, 2, by=None)
    there = publish(second, 2, by=None)
    drafting.change(first, joins=str(there.pk), date=None, body=None)
    first.refresh_from_db()
    page = staff.get(before(first))
    assert public(page)[0] == "1 more document on the page of a meeting that has 1 other document: " + str(there)
    assert lines(page, "changes") == [
        "Changed on the meeting’s page: date",
        "The meeting’s address, and its items’ with it: /meetings/2024-03-05-harbour-committee/ will lead on to "
        "/meetings/2024-03-06-harbour-committee/",
    ]


def test_document_that_leaves_a_meeting_takes_its_own_items_addresses_with_it(staff):
    first, second = record_of(content()), record_of(drafting.draft(items=[drafting.item("Buoys")]))
    meeting = publish(first, 2, by=None)
    drafting.change(second, joins=str(meeting.pk))
    publish(second, 3, by=None)
    drafting.change(second, joins=None, date="2024-03-07")
    second.refresh_from_db()
    assert lines(staff.get(before(second)), "changes") == [
        "Changed on the meeting’s page: date",
        "1 address of an item will lead on: /meetings/2024-03-05-harbour-committee/buoys/ to "
        "/meetings/2024-03-07-harbour-committee/buoys/",
    ]


def test_all_new_people_and_long_lists_of_names_are_folded(staff):
    people = [drafting.attendee(f"Ann Able{letter}", honorific="Cllr") for letter in "abcdefghijklmno"]
    page = staff.get(before(record_of(drafting.draft(attendance=people))))
    names = [f"Cllr Ann Able{letter}" for letter in "abcdefghijklmno"]
    assert public(page)[-1] == (
        "15 people with a page of their own, all new to the archive: " + "; ".join(names[:12])
        + "and 3 more of 15 people with a page of their own, all new to the archive" + "; ".join(names[12:])
    )  # fmt: skip


def test_words_outside_every_item_leave_out_headings_and_lists_of_names(staff):
    draft = content()
    item = draft["items"][0]
    draft["passages"] += [
        drafting.passage(item, "Cllr Ada Pell (Chair)", item=None, span=span("Cllr Ada Pell (Chair)")),
        drafting.passage(item, "Harbour Committee", item=None, kind="heading", span=span("Harbour Committee")),
        drafting.passage(item, "Prayers were said.", item=None),
    ]
    assert (
        lines(staff.get(before(record_of(draft))), "private")[0] == "1 passage outside every item: Prayers were said."
    )


def test_nothing_public_before_means_no_changes_are_told(staff):
    page = staff.get(before(record_of(full()))).content.decode()
    assert "What that changes of what is public now" not in page


def test_reasons_stand_above_the_list_and_in_place_of_the_button(staff):
    record = record_of(drafting.draft(date=None))
    page = staff.get(before(record))
    assert lines(page, "reasons") == ["The date of the meeting is not given. Fill in “Date” under Meeting."]
    assert "This can be told once what is missing above is given." in page.content.decode()
    assert "Publish version" not in page.content.decode()


def test_publishing_from_the_page_takes_one_press(staff):
    record = record_of(content())
    page = staff.get(before(record)).content.decode()
    assert f'<form method="post" action="{before(record)}">' in page
    assert '<input type="hidden" name="version" value="2"><button type="submit" class="act">Publish version 2' in page
    assert staff.post(before(record), {"version": "2"}).status_code == 302
    assert Meeting.objects.count() == 1
    page = staff.get(before(record)).content.decode()
    assert ("This version is public." in page, "What is public</h2>" in page) == (True, True)


def test_clean_minutes_are_still_published_from_the_review_itself(staff):
    record = record_of(content())
    page = staff.get(record.get_absolute_url()).content.decode()
    assert "Publish version 2</button>" in page
    assert f'<a href="{before(record)}">What will be public</a>' in page
    assert f'<a href="{reverse("admin:minutes_record_preview", args=[record.pk])}">Preview</a>' in page


def test_page_leads_to_the_preview_of_every_page(staff):
    record = record_of(full())
    page = staff.get(before(record)).content.decode()
    keys = [row["id"] for row in record.latest().content["items"]]
    addresses = [reverse("admin:minutes_record_preview", args=[record.pk])]
    addresses += [reverse("admin:minutes_record_preview_item", args=[record.pk, key]) for key in keys]
    assert [f'href="{address}?version=2"' in page for address in addresses] == [True] * 3


def test_everyone_who_sees_records_sees_the_page_and_publishers_alone_the_button(client, reader, editor, stranger):
    record, told = record_of(content()), []
    for user in (reader, editor, stranger):
        client.force_login(user)
        page = client.get(before(record))
        told.append((page.status_code, "Publish version" in page.content.decode()))
    assert told == [(200, False), (200, False), (403, False)]
    client.force_login(editor)
    assert client.post(before(record), {"version": "2"}).status_code == 403
    assert not Meeting.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_page_opens_without_its_list_while_somebody_publishes(staff, monkeypatch):
    monkeypatch.setattr("minutes.intake.publishing.rehearsal.TURN", "'100ms'")
    record = record_of(content())
    with publishing_elsewhere():
        page = staff.get(before(record))
    assert page.status_code == 200
    assert "Somebody is publishing minutes at this moment, so this cannot be told." in page.content.decode()
    assert "Publish version 2</button>" in page.content.decode()
