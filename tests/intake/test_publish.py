"""Publishing is a projection: rows by key, addresses that last, and nothing public that was not approved."""

from datetime import date

import pytest
from django.db import DatabaseError, transaction
from django.db.models.expressions import RawSQL
from drafting import (
    attendee,
    change,
    clause,
    decision,
    draft,
    figure,
    follow_up,
    item,
    passage,
    record_of,
    reference,
)

from minutes.intake import draft as drafts
from minutes.intake.known import Known
from minutes.intake.publishing.publish import NotPublishable, publish, withdraw
from minutes.intake.publishing.reasons import reasons_against
from minutes.intake.records import save
from minutes.models import (
    Attendance,
    Ballot,
    Body,
    Decision,
    Event,
    FollowUp,
    FollowUpProgress,
    Item,
    ItemSearch,
    Meeting,
    Passage,
    Person,
    Record,
    Reference,
)
from trust.models import Figure

pytestmark = pytest.mark.django_db


def published(content):
    """A record of the content, published, and its meeting."""
    record = record_of(content)
    meeting = publish(record, record.current, by=None)
    record.refresh_from_db()
    return record, meeting


def test_publish_writes_rows_under_the_drafts_keys():
    dredging = item("Dredging", number="12")
    words = passage(dredging, "The Harbour Master reported.")
    resolved = decision(dredging, clause("a)", "Noted the report.", "noted"), clause("b)", "Agreed to dredge."))
    _, meeting = published(draft(items=[dredging], passages=[words], decisions=[resolved]))

    assert meeting.get_absolute_url() == "/meetings/2024-03-05-harbour-committee/"
    assert [str(row.pk) for row in meeting.items.all()] == [dredging["id"]]
    assert [str(row.pk) for row in Passage.objects.all()] == [words["id"]]
    assert [row.anchor for row in Decision.objects.get().clauses.all()] == ["d1a", "d1b"]
    assert Item.objects.get().get_absolute_url() == "/meetings/2024-03-05-harbour-committee/12-dredging/"
    assert ItemSearch.objects.count() == 1


def test_search_knows_the_kind_that_the_meeting_has(client):
    published(draft())
    assert list(ItemSearch.objects.values_list("kind", flat=True)) == ["minutes"]
    assert client.get("/search/", {"q": "dredging", "kind": "minutes"}).content.decode().count('class="entry"') == 1


def search_rows():
    """(kind, the transaction that wrote it) of each search row, by the title of its item."""
    rows = ItemSearch.objects.annotate(by=RawSQL("minutes_itemsearch.xmin::text", []))
    return {title: row for title, *row in rows.values_list("item__title", "kind", "by")}


@pytest.mark.django_db(transaction=True)
def test_corrected_kind_reaches_the_other_documents_words_and_nothing_else_writes_them():
    first, meeting = published(draft())
    page = draft(body=None, date=None, items=[item("Buoys")])
    page["meeting"]["joins"] = str(meeting.pk)
    published(page)
    before = search_rows()
    publish(first, change(first, venue="Quay House"), by=None)
    assert search_rows()["Buoys"] == before["Buoys"]
    publish(first, change(first, kind="notes"), by=None)
    assert {title: kind for title, (kind, _) in search_rows().items()} == dict.fromkeys(before, "notes")


def test_clause_addresses_follow_their_labels_and_never_clash():
    dredging = item("Dredging")
    rows = [clause("(1)", "One."), clause("(i)", "Under one.", level=1), clause("2.", "Two."), clause(None, "Three.")]
    again = [clause("a)", "First."), clause("a)", "Second.")]
    published(draft(items=[dredging], decisions=[decision(dredging, *rows), decision(dredging, *again)]))
    anchors = [[row.anchor for row in one.clauses.all()] for one in Decision.objects.all()]
    assert anchors == [["d1-1", "d1-1-i", "d1-2", "d1-4"], ["d2a", "d2a-2"]]


def test_publish_refuses_without_date_or_body_and_says_so():
    record = record_of(draft(body=None, date=None))
    with pytest.raises(NotPublishable) as refusal:
        publish(record, record.current, by=None)
    assert refusal.value.reasons == [
        "The body that met is not given. Fill in “Body” under Meeting.",
        "The date of the meeting is not given. Fill in “Date” under Meeting.",
    ]
    assert (Meeting.objects.count(), Body.objects.count(), Person.objects.count()) == (0, 0, 0)


def test_publish_refuses_facts_that_belong_to_no_item():
    dredging = item("Dredging")
    stray = [decision(dredging, clause("1.", "Agreed."), item=None), decision(dredging, clause("1.", "No."), item=None)]
    record = record_of(draft(items=[dredging], decisions=stray))
    assert reasons_against(record, record.latest(), None) == [
        "2 decisions belong to no item. Choose an item or remove it."
    ]


def test_publish_twice_changes_nothing():
    record, meeting = published(draft())
    assert publish(record, record.current, by=None) == meeting
    assert Event.objects.filter(action=Event.Action.PUBLISHED).count() == 1


def test_publish_of_an_old_version_shows_that_version_only():
    record = record_of(draft())
    content = record.latest().content
    content["items"][0]["title"] = "Dredging and buoys"
    save(record, content, expected=2, by=None)
    publish(record, 2, by=None)
    record.refresh_from_db()
    assert Item.objects.get().title == "Dredging"
    assert record.state == Record.State.CHANGED


def test_corrected_date_keeps_the_old_addresses_as_redirects(client):
    record, meeting = published(draft())
    number = change(record, date="2024-03-06")
    assert publish(record, number, by=None).pk == meeting.pk
    for tail in ("", "dredging/"):
        response = client.get(f"/meetings/2024-03-05-harbour-committee/{tail}")
        assert response.status_code == 301
        assert response["Location"] == f"/meetings/2024-03-06-harbour-committee/{tail}"
        assert client.get(response["Location"]).status_code == 200


def test_second_meeting_of_a_body_on_one_day_takes_two():
    published(draft())
    content = draft()
    content["meeting"]["joins"] = "new"
    _, second = published(content)
    assert second.slug == "2024-03-05-harbour-committee-2"


def test_publish_asks_whether_it_is_the_meeting_of_that_day():
    _, first = published(draft())
    record = record_of(draft(items=[item("Buoys")]))
    assert Known(record, record.latest().content).same_day == [first]
    assert reasons_against(record, record.latest(), None) == [
        "A meeting of this body on this day is published already. Say whether this is the same meeting."
    ]


def test_two_item_pages_of_one_meeting_and_one_withdrawn(client):
    first, meeting = published(draft())
    page = draft(body=None, date=None, items=[item("Buoys")])
    page["meeting"]["joins"] = str(meeting.pk)
    second, same = published(page)
    assert same == meeting
    assert [row.title for row in meeting.items.all()] == ["Dredging", "Buoys"]

    withdraw(first, "The wrong file.", by=None)
    assert [row.title for row in meeting.items.all()] == ["Buoys"]
    assert client.get("/meetings/2024-03-05-harbour-committee/").status_code == 200
    assert client.get("/meetings/2024-03-05-harbour-committee/dredging/").status_code == 410
    assert client.get("/meetings/2024-03-05-harbour-committee/buoys/").status_code == 200

    withdraw(second, "This one too.", by=None)
    assert Meeting.objects.count() == 0
    gone = client.get("/meetings/2024-03-05-harbour-committee/")
    assert gone.status_code == 410
    assert "withdrawn" in gone.content.decode()
    assert "This one too." not in gone.content.decode()


def test_withdrawn_minutes_come_back_at_their_address(client):
    record, meeting = published(draft())
    withdraw(record, "A check.", by=None)
    record.refresh_from_db()
    assert record.state == Record.State.WITHDRAWN
    again = publish(record, record.current, by=None)
    assert (again.pk, again.slug) == (meeting.pk, meeting.slug)
    assert client.get("/meetings/2024-03-05-harbour-committee/dredging/").status_code == 200


def test_address_of_a_withdrawn_meeting_is_never_given_to_another():
    record, _ = published(draft())
    withdraw(record, "The wrong file.", by=None)
    _, other = published(draft())
    assert other.slug == "2024-03-05-harbour-committee-2"


def test_withdraw_needs_a_reason_and_something_public():
    record, _ = published(draft())
    with pytest.raises(NotPublishable, match="Say why"):
        withdraw(record, "  ", by=None)
    withdraw(record, "The wrong file.", by=None)
    with pytest.raises(NotPublishable, match="nothing to withdraw"):
        withdraw(record, "Again.", by=None)


def test_withheld_item_shows_number_title_and_summary_alone():
    secret = item(
        "Sale of the quay", number="9", exempt=True, paragraph="3", withheld=True, summary="Terms were agreed."
    )
    content = draft(
        items=[secret],
        passages=[passage(secret, "The price was discussed.")],
        decisions=[decision(secret, clause("1.", "Agreed the price."))],
        follow_ups=[follow_up(secret, "Write to the buyer.")],
        figures=[figure(secret, "£4m", "4000000")],
    )
    published(content)
    row = Item.objects.get()
    assert (row.number, row.title, row.paragraph, row.summary) == ("9", "Sale of the quay", "3", "Terms were agreed.")
    counts = [model.objects.count() for model in (Passage, Decision, FollowUp, Figure)]
    assert counts == [0, 0, 0, 0]


def test_what_was_removed_leaves_the_archive_and_paragraph_numbers_stay():
    dredging = item("Dredging")
    rows = [passage(dredging, words) for words in ("One.", "Two.", "Three.")]
    record, _ = published(draft(items=[dredging], passages=rows))
    content = record.latest().content
    del content["passages"][1]
    content["passages"].append(passage(dredging, "Four."))
    version = save(record, content, expected=record.current, by=None)
    publish(record, version.number, by=None)
    assert [(row.text, row.anchor) for row in Passage.objects.all()] == [
        ("One.", "p1"),
        ("Three.", "p3"),
        ("Four.", "p4"),
    ]


def test_progress_of_a_follow_up_outlives_republishing():
    dredging = item("Dredging")
    asked = follow_up(dredging, "A timetable.", due="2024-04")
    record, _ = published(draft(items=[dredging], follow_ups=[asked]))
    FollowUpProgress.objects.create(follow_up_key=asked["id"], status="done", note="Sent.")
    publish(record, change(record, venue="Guildhall"), by=None)
    row = FollowUp.objects.with_status().get()
    assert (row.status, row.status_note, row.due_by) == ("done", "Sent.", date(2024, 4, 30))


def test_days_without_a_year_follow_the_meetings_date():
    dredging = item("Dredging")
    before = reference(dredging, "Port Board", date_text="1st November", reckoned="before")
    after = follow_up(dredging, "Report to Council.", due_text="24th November", reckoned="after")
    record, _ = published(draft(date="2022-11-10", items=[dredging], references=[before], follow_ups=[after]))
    assert (Reference.objects.get().date, FollowUp.objects.get().due) == (date(2022, 11, 1), "2022-11-24")
    publish(record, change(record, date="2021-10-20"), by=None)
    assert (Reference.objects.get().date, FollowUp.objects.get().due) == (date(2020, 11, 1), "2021-11-24")


def test_moving_the_meeting_moves_the_days_of_its_other_documents():
    first, meeting = published(draft(date="2022-11-10"))
    buoys = item("Buoys")
    page = draft(date=None, items=[buoys], references=[reference(buoys, "Board", date_text="1 May", reckoned="before")])
    page["meeting"]["joins"] = str(meeting.pk)
    published(page)
    assert Reference.objects.get().date == date(2022, 5, 1)
    publish(first, change(first, date="2021-04-10"), by=None)
    assert Reference.objects.get().date == date(2020, 5, 1)


def test_people_of_one_surname_stay_two_and_one_name_is_one_person():
    present = [attendee("Lyn Marsh", honorific="Cllr"), attendee("Leanne Marsh", honorific="Cllr")]
    published(draft(attendance=present))
    published(draft(date="2024-04-05", attendance=[attendee("Lyn Marsh", honorific="Cllr", role="Chair")]))
    assert [(str(p), p.attendances.count()) for p in Person.objects.order_by("name")] == [
        ("Cllr Leanne Marsh", 1),
        ("Cllr Lyn Marsh", 2),
    ]


def test_officer_is_not_taken_for_the_councillor_of_that_name():
    published(draft(attendance=[attendee("Sam Reed", honorific="Cllr"), attendee("Sam Reed", role="Harbour Master")]))
    assert sorted(str(person) for person in Person.objects.all()) == ["Cllr Sam Reed", "Sam Reed"]


def test_nobody_is_made_of_a_surname_an_office_or_a_member_of_the_public():
    rows = [attendee("Marsh", honorific="Cllr"), attendee(None, role="Clerk"), attendee("Jo Low", public=True)]
    published(draft(attendance=rows))
    assert (Attendance.objects.count(), Person.objects.count()) == (3, 0)


def test_publish_asks_which_of_two_people_of_one_name():
    for _ in range(2):
        Person.objects.create(name="Lyn Marsh", councillor=True)
    record = record_of(draft(attendance=[attendee("Lyn Marsh", honorific="Cllr")]))
    assert reasons_against(record, record.latest(), None) == [
        "More than one person is known as Lyn Marsh. Choose which under Attendance or the passage."
    ]


def test_publish_asks_again_when_the_chosen_person_is_gone():
    chosen = Person.objects.create(name="Lyn Marsh", councillor=True)
    record = record_of(draft(attendance=[attendee("Lyn Marsh", honorific="Cllr", person=chosen.pk)]))
    chosen.delete()
    assert reasons_against(record, record.latest(), None) == [
        "The person chosen for Lyn Marsh is no longer known here. Choose again."
    ]


def test_reasons_take_as_many_queries_for_many_names_as_for_one(django_assert_num_queries):
    for count in (1, 30):
        people = [attendee(f"Lyn Marsh{number}", honorific="Cllr") for number in range(count)]
        record = record_of(draft(attendance=people))
        version = record.latest()
        with django_assert_num_queries(3):
            assert reasons_against(record, version, None) == []


def test_second_person_publishes_where_the_council_asks_for_it(settings, publisher, editor):
    settings.SECOND_PERSON = True
    record = record_of(draft(), by=publisher)
    assert reasons_against(record, record.latest(), publisher) == [
        "You saved this version yourself. A second person must publish it."
    ]
    assert reasons_against(record, record.latest(), editor) == []


def test_every_act_is_an_event_that_cannot_be_changed(publisher):
    record = record_of(draft(), by=publisher)
    publish(record, 2, by=publisher)
    withdraw(record, "The wrong file.", by=publisher)
    acts = Event.objects.order_by("pk").values_list("action", "version_number", "by__username", "reason")
    assert list(acts) == [
        ("started", 1, "publisher", ""),
        ("saved", 2, "publisher", ""),
        ("published", 2, "publisher", ""),
        ("withdrawn", 2, "publisher", "The wrong file."),
    ]
    for spoil in (lambda: Event.objects.update(reason="x"), lambda: Event.objects.all().delete()):
        with pytest.raises(DatabaseError, match="only ever added"), transaction.atomic():
            spoil()


def test_save_while_somebody_publishes_keeps_the_publication():
    record = record_of(draft())
    seen = Record.objects.get(pk=record.pk)  # as an editor's request loaded it
    publish(record, 2, by=None)
    content = seen.latest().content
    content["meeting"]["venue"] = "Guildhall"
    save(seen, content, expected=2, by=None)
    record.refresh_from_db()
    assert (record.state, record.published.number, record.current) == (Record.State.CHANGED, 2, 3)


def test_save_while_somebody_withdraws_keeps_the_withdrawal():
    record, _ = published(draft())
    seen = Record.objects.select_related("published").get(pk=record.pk)
    withdraw(record, "The wrong file.", by=None)
    save(seen, draft(body="Port Board"), expected=2, by=None)
    record.refresh_from_db()
    assert record.state == Record.State.WITHDRAWN


@pytest.mark.django_db(transaction=True)
def test_two_meetings_found_to_be_one_keep_every_item_and_address(client):
    _, first = published(draft(items=[item("Apologies", number="1")]))
    late = draft(items=[item("Apologies", number="1")])
    late["meeting"]["joins"] = "new"
    second, _ = published(late)
    publish(second, change(second, joins=str(first.pk)), by=None)
    addresses = [row.get_absolute_url() for row in first.items.all()]
    assert addresses == [
        "/meetings/2024-03-05-harbour-committee/1-apologies/",
        "/meetings/2024-03-05-harbour-committee/1-apologies-2/",
    ]
    moved = client.get("/meetings/2024-03-05-harbour-committee-2/1-apologies/")
    assert (moved.status_code, moved["Location"]) == (301, addresses[1])


def test_correcting_the_body_moves_every_document_of_the_meeting(client):
    first, meeting = published(draft())
    page = draft(body=None, date=None, items=[item("Buoys")])
    page["meeting"]["joins"] = str(meeting.pk)
    published(page)
    publish(first, change(first, body="Port Board"), by=None)
    assert set(ItemSearch.objects.values_list("body_key", flat=True)) == {Body.objects.get(name="Port Board").pk}
    moved = client.get("/meetings/2024-03-05-harbour-committee/buoys/")
    assert (moved.status_code, moved["Location"]) == (301, "/meetings/2024-03-05-port-board/buoys/")


def test_a_body_corrected_to_one_of_the_same_address_takes_every_document_along():
    first, meeting = published(draft(body="A/B Panel"))
    page = draft(body=None, date=None, items=[item("Buoys")])
    page["meeting"]["joins"] = str(meeting.pk)
    published(page)
    moved = publish(first, change(first, body="AB Panel"), by=None)
    assert moved.slug == meeting.slug
    assert set(ItemSearch.objects.values_list("body_key", flat=True)) == {Body.objects.get(name="AB Panel").pk}


def test_moving_a_meeting_waits_for_its_other_documents_date():
    first, meeting = published(draft())
    page = draft(items=[item("Buoys")])
    page["meeting"]["joins"] = str(meeting.pk)
    second, _ = published(page)
    number = change(first, date="2024-03-06")
    assert reasons_against(first, first.versions.get(number=number), None) == [
        "Another document of this meeting (Harbour Committee – Buoys) gives 5 March 2024. "
        "Correct and save its date first; it need not be published."
    ]
    change(second, date="2024-03-06")
    assert publish(first, number, by=None).date == date(2024, 3, 6)


def test_moving_a_meeting_leaves_the_people_of_its_other_documents_who_they_were():
    first, meeting = published(draft())
    page = draft(date=None, items=[item("Buoys")], attendance=[attendee("Lyn Marsh", honorific="Cllr")])
    page["meeting"]["joins"] = str(meeting.pk)
    published(page)
    before = Attendance.objects.get().person
    Person.objects.create(name="Lyn Marsh", councillor=True)
    publish(first, change(first, date="2024-03-06"), by=None)
    assert (Attendance.objects.get().person, Attendance.objects.get().meeting.date) == (before, date(2024, 3, 6))


def test_moving_a_meeting_asks_about_people_of_its_other_documents():
    first, meeting = published(draft())
    page = draft(date=None, items=[item("Buoys")], attendance=[attendee("Lyn Marsh", honorific="Cllr")])
    page["meeting"]["joins"] = str(meeting.pk)
    published(page)
    Attendance.objects.update(person=None)
    Person.objects.create(name="Lyn Marsh", councillor=True)
    with pytest.raises(NotPublishable, match="More than one person is known as Lyn Marsh"):
        publish(first, change(first, date="2024-03-06"), by=None)


def test_moving_onto_a_day_the_body_met_asks_whether_it_is_the_same_meeting():
    published(draft(date="2024-03-06"))
    record, _ = published(draft())
    number = change(record, date="2024-03-06")
    assert reasons_against(record, record.versions.get(number=number), None) == [
        "A meeting of this body on this day is published already. Say whether this is the same meeting."
    ]


def test_number_of_a_removed_paragraph_is_never_anothers():
    dredging = item("Dredging")
    record = record_of(draft(items=[dredging], passages=[passage(dredging, "One."), passage(dredging, "Two.")]))
    content = record.latest().content
    content["passages"].pop()
    version = save(record, content, expected=2, by=None)
    version.content["passages"].append(passage(dredging, "Three."))
    publish(record, save(record, version.content, expected=3, by=None).number, by=None)
    assert [(row.text, row.anchor) for row in Passage.objects.all()] == [("One.", "p1"), ("Three.", "p3")]


def test_corrected_title_takes_a_new_address_and_the_old_one_leads_on(client):
    record, _ = published(draft(items=[item("Sale to Mr Reed")]))
    content = record.latest().content
    content["items"][0]["title"] = "Sale of land"
    publish(record, save(record, content, expected=2, by=None).number, by=None)
    moved = client.get("/meetings/2024-03-05-harbour-committee/sale-to-mr-reed/")
    assert (moved.status_code, moved["Location"]) == (301, "/meetings/2024-03-05-harbour-committee/sale-of-land/")


def test_words_of_one_of_two_people_of_one_name_go_to_nobody_else():
    dredging = item("Dredging")
    rows = [attendee("Sam Reed", honorific="Cllr"), attendee("Sam Reed", role="Harbour Master")]
    spoken = [
        passage(dredging, "Sam Reed reported.", speaker="Sam Reed"),
        passage(dredging, "Cllr Sam Reed asked.", speaker="Sam Reed", honorific="Cllr"),
    ]
    published(draft(items=[dredging], attendance=rows, passages=spoken))
    assert [row.person and str(row.person) for row in Passage.objects.all()] == [None, "Cllr Sam Reed"]


def test_member_of_the_public_who_speaks_gets_no_page():
    dredging = item("Dredging")
    spoken = passage(dredging, "Cllr Jo Low of the parish spoke.", speaker="Jo Low", honorific="Cllr")
    published(draft(items=[dredging], attendance=[attendee("Jo Low", public=True)], passages=[spoken]))
    assert Person.objects.count() == 0


def test_body_known_under_a_name_that_two_share_is_asked_for():
    for name in ("North Planning Committee", "South Planning Committee"):
        Body.objects.create(name=name, other_names=["Planning Committee"])
    record = record_of(draft(body="Planning Committee"))
    assert reasons_against(record, record.latest(), None) == [
        "More than one body is known as Planning Committee. Write its full name under Meeting."
    ]


def test_budget_line_that_is_gone_is_asked_for():
    dredging = item("Dredging")
    record = record_of(draft(items=[dredging], figures=[figure(dredging, "£3m", "3000000", line=999)]))
    assert reasons_against(record, record.latest(), None) == [
        "The budget line chosen for £3m is no longer known here. Choose again."
    ]


def test_two_members_of_one_name_cast_two_ballots():
    dredging = item("Dredging")
    row = {"id": drafts.new_id(), "span": None, "item": dredging["id"], "on": None, "result": None}
    row |= {"in_favour": 2, "against": 0, "abstain": None, "names_in_favour": ["Smith", "Smith"]}
    published(draft(items=[dredging], votes=[row | {"names_against": [], "names_abstain": []}]))
    assert list(Ballot.objects.values_list("name", "side")) == [("Smith", "for"), ("Smith", "for")]
