"""Two people found to be one, and one found to be two: rows, names, addresses and history, and nothing in between."""

import datetime
import threading

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from drafting import attendee, change, draft, item, passage, record_of

from minutes.intake import draft as drafts
from minutes.intake.people.merging_people import NotPossible, merge
from minutes.intake.people.splitting import split
from minutes.intake.publishing.publish import publish
from minutes.models import (
    Attendance,
    Ballot,
    Declaration,
    Passage,
    Person,
    PersonEvent,
    PersonName,
    Term,
)
from tests import make
from tests.intake.reviewing import Fields, latest

pytestmark = pytest.mark.django_db
DAY = datetime.date(2021, 5, 6)


def published(*names, date="2024-03-05", **lists):
    """A published record of a meeting with these councillors present."""
    present = [attendee(name, honorific="Cllr") for name in names]
    record = record_of(draft(date=date, attendance=present, **lists))
    publish(record, record.current, by=None)
    record.refresh_from_db()
    return record


def person(name):
    return Person.objects.get(name=name)


def full_meeting(name, date="2024-03-05"):
    """A published record in which somebody attends, speaks, votes and declares an interest."""
    dredging = item("Dredging")
    row = {"span": None, "item": dredging["id"]}
    vote = {"on": None, "in_favour": None, "against": None, "abstain": None, "result": None, "names_against": []}
    vote |= {**row, "id": drafts.new_id(), "names_in_favour": [name], "names_abstain": []}
    declared = {**row, "id": drafts.new_id(), "name": name, "type": None, "reason": None, "person": None}
    said = passage(dredging, "Asked.", speaker=name, honorific="Cllr")
    return published(name, date=date, items=[dredging], passages=[said], votes=[vote], declarations=[declared])


def people_named(model):
    return [row.person and row.person.name for row in model.objects.order_by("pk")]


def post(client, user, page, *keys, **fields):
    client.force_login(user)
    return client.post(reverse(f"admin:minutes_person_{page}", args=keys), fields)


def merge_by_page(client, user, other, kept, reason="The council’s list has one."):
    return post(client, user, "merge", kept.pk, other.pk, kept=kept.pk, reason=reason)


def test_everything_goes_to_the_one_who_is_kept(client, publisher):
    full_meeting("Sian Pryce")
    published("Siân Price", date="2024-04-02")
    other, kept = person("Sian Pryce"), person("Siân Price")
    PersonName.objects.create(person=other, name="S Pryce")
    Term.objects.create(person=other, ward="Harbour", starts=DAY)
    assert merge_by_page(client, publisher, other, kept)["Location"] == reverse(
        "admin:minutes_person_change", args=[kept.pk]
    )
    rows = [people_named(model) for model in (Attendance, Passage, Ballot, Declaration)]
    assert rows == [["Siân Price"] * 2, ["Siân Price"], ["Siân Price"], ["Siân Price"]]
    assert [(name.name, name.councillor) for name in kept.names.all()] == [("S Pryce", None), ("Sian Pryce", None)]
    assert [term.ward for term in kept.terms.all()] == ["Harbour"]
    other.refresh_from_db()
    assert other.merged_into == kept


def test_the_history_says_who_merged_whom_and_why(client, publisher):
    full_meeting("Sian Pryce")
    kept = make.person("Siân Price", councillor=True)
    Term.objects.create(person=person("Sian Pryce"), ward="Harbour", starts=DAY)
    merge_by_page(client, publisher, person("Sian Pryce"), kept)
    event = PersonEvent.objects.get()
    assert (event.action, event.person, event.other, event.by, event.reason) == (
        "merged", kept, person("Sian Pryce"), publisher, "The council’s list has one.",
    )  # fmt: skip
    assert event.what == (
        "Cllr Sian Pryce (sian-pryce) is Cllr Siân Price (sian-price). Moved: 1 attendance, 1 passage, 1 vote, "
        "1 declaration, the name Sian Pryce, the term for Harbour from 6 May 2021."
    )
    for key in (kept.pk, person("Sian Pryce").pk):
        page = client.get(reverse("admin:minutes_person_change", args=[key])).content.decode()
        assert "<strong>Merged</strong> by publisher on " in page
        assert f"{event.what} Reason: The council’s list has one." in page


def test_history_cannot_be_changed(publisher):
    merge(make.person("Sian Pryce"), make.person("Siân Price"), "One.", publisher)
    for act in (PersonEvent.objects.all().delete, lambda: PersonEvent.objects.update(reason="Another.")):
        with pytest.raises(DatabaseError, match="only ever added"), transaction.atomic():
            act()


def test_a_merged_address_leads_on_for_ever(client, publisher):
    published("Sian Pryce")
    published("Siân Price", date="2024-04-02")
    published("Sian Prys", date="2024-05-02")
    merge(person("Sian Pryce"), person("Siân Price"), "One.", publisher)
    moved = client.get("/people/sian-pryce/")
    assert (moved.status_code, moved["Location"]) == (301, "/people/sian-price/")
    merge(person("Siân Price"), person("Sian Prys"), "One.", publisher)
    found = [client.get(f"/people/{slug}/").get("Location") for slug in ("sian-pryce", "sian-price", "sian-prys")]
    assert found == ["/people/sian-prys/", "/people/sian-prys/", None]
    assert client.get("/people/sian-prys/").status_code == 200


def test_an_address_that_never_was_public_leads_nowhere(client, publisher):
    published("Siân Price")
    merge(make.person("Wren Askew", councillor=True), person("Siân Price"), "One.", publisher)
    assert client.get("/people/wren-askew/").status_code == 404


def test_an_address_leads_nowhere_while_the_one_kept_is_not_public(client, publisher):
    record = published("Sian Pryce")
    kept = make.person("Siân Price", councillor=True)
    merge(person("Sian Pryce"), kept, "One.", publisher)
    assert client.get("/people/sian-pryce/").status_code == 301
    from minutes.intake.publishing.publish import withdraw

    withdraw(record, "A check.", by=None)
    assert client.get("/people/sian-pryce/").status_code == 404


def test_a_merged_person_is_in_no_list_search_or_choice(client, publisher, editor):
    published("Sian Pryce")
    published("Siân Price", date="2024-04-02")
    other, kept = person("Sian Pryce"), person("Siân Price")
    merge(other, kept, "One.", publisher)
    public = [
        client.get(address).content.decode() for address in ("/people/", "/search/?q=Pryce", "/people/?name=Pryce")
    ]
    assert ["sian-pryce" in page for page in public] == [False] * 3
    client.force_login(editor)
    listing = client.get(reverse("admin:minutes_person_changelist")).content.decode()
    assert (f"/person/{kept.pk}/" in listing, f"/person/{other.pk}/" in listing) == (True, False)
    record = record_of(draft(date="2024-06-04", attendance=[attendee("Ann Pryce", honorific="Cllr")]))
    form = client.get(reverse("admin:minutes_record_section", args=[record.pk, "attendance"])).content.decode()
    assert (f'<option value="{kept.pk}">' in form, f'<option value="{other.pk}">' in form) == (True, False)


def test_the_next_minutes_that_print_the_merged_name_mean_the_one_kept(publisher):
    published("Sian Pryce")
    published("Siân Price", date="2024-04-02")
    kept = person("Siân Price")
    merge(person("Sian Pryce"), kept, "One.", publisher)
    record = published("SIAN PRYCE", date="2024-05-07")
    assert Attendance.objects.get(record=record).person == kept


def test_an_earlier_choice_of_the_merged_person_means_the_one_kept(client, editor, publisher):
    other, kept = make.person("Sian Pryce", councillor=True), make.person("Siân Price", councillor=True)
    record = record_of(draft(attendance=[attendee("S. P.", honorific="Cllr", person=other.pk)]))
    merge(other, kept, "One.", publisher)
    client.force_login(editor)
    url = reverse("admin:minutes_record_section", args=[record.pk, "attendance"])
    page = client.get(url).content.decode()
    assert f'<option value="{other.pk}" selected>Cllr Siân Price</option>' in page
    assert client.post(url, Fields(page).holding("form-TOTAL_FORMS")).status_code == 302
    record.refresh_from_db()
    assert record.current == 2
    publish(record, 2, by=None)
    assert Attendance.objects.get().person == kept


def test_names_of_a_merged_officer_keep_their_capacity(publisher):
    officer, kept = make.person("Ada Pell"), make.person("Ada Pell", councillor=True)
    PersonName.objects.create(person=officer, name="A Pell")
    merge(officer, kept, "One.", publisher)
    assert [(name.name, name.councillor) for name in kept.names.all()] == [("A Pell", False), ("Ada Pell", False)]
    record = record_of(draft(attendance=[attendee("Ada Pell", role="Clerk"), attendee("A Pell", honorific="Cllr")]))
    publish(record, 2, by=None)
    assert people_of(record) == [kept, Person.objects.latest("pk")]
    assert Person.objects.count() == 3


def people_of(record):
    return [row.person for row in Attendance.objects.filter(record=record).order_by("position")]


def test_a_term_that_both_have_stays_where_it_is(publisher):
    other, kept = make.person("Sian Pryce", councillor=True), make.person("Siân Price", councillor=True)
    for one in (other, kept):
        Term.objects.create(person=one, ward="Harbour", starts=DAY)
    merge(other, kept, "One.", publisher)
    assert (other.terms.count(), kept.terms.count()) == (1, 1)


def test_people_of_one_meeting_are_asked_about_before_they_are_merged(client, publisher):
    published("Sian Pryce", "Siân Price")
    client.force_login(publisher)
    address = reverse("admin:minutes_person_merge", args=[person("Siân Price").pk, person("Sian Pryce").pk])
    page = client.get(address).content.decode()
    assert "Are these really one person?" in page
    assert "The minutes of a meeting list both of them:" in page


def test_both_are_shown_side_by_side_before_anything_changes(client, publisher):
    published("Sian Pryce")
    published("Siân Price", date="2024-04-02")
    client.force_login(publisher)
    found = client.get(reverse("admin:minutes_person_merge_with", args=[person("Siân Price").pk])).content.decode()
    address = reverse("admin:minutes_person_merge", args=[person("Siân Price").pk, person("Sian Pryce").pk])
    assert f'<a href="{address}">Cllr Sian Pryce</a>' in found
    page = client.get(address).content.decode()
    assert (
        '<th scope="row">Meetings</th><td>Harbour Committee, 2 April 2024, present</td>'
        "<td>Harbour Committee, 5 March 2024, present</td>"
    ) in page
    assert Person.objects.standing().count() == 2


def test_people_to_merge_are_found_by_any_name(client, publisher):
    kept, other = make.person("Siân Price"), make.person("Wren Askew")
    PersonName.objects.create(person=other, name="Wren Zeal")
    client.force_login(publisher)
    address = reverse("admin:minutes_person_merge_with", args=[kept.pk])
    found = [f"/merge/{other.pk}/" in client.get(address, {"q": q}).content.decode() for q in ("", "ZEAL", "wren x")]
    assert found == [False, True, False]


def test_a_reason_is_needed(client, publisher):
    other, kept = make.person("Sian Pryce"), make.person("Siân Price")
    response = merge_by_page(client, publisher, other, kept, reason="  ")
    page = response.content.decode()
    assert (response.status_code, '<a href="#id_reason">Fill in “Reason”.</a>' in page) == (422, True)
    assert "<title>Error: merge Siân Price and Sian Pryce" in page
    assert Person.objects.standing().count() == 2


def test_people_merged_in_the_meantime_are_told_so(client, publisher):
    one, two, three = (make.person(name) for name in ("Sian Pryce", "Siân Price", "Sian Prys"))
    merge(one, two, "One.", publisher)
    assert merge_by_page(client, publisher, one, three).status_code == 404
    with pytest.raises(NotPossible, match="Sian Pryce was merged with somebody else in the meantime"):
        merge(one, three, "One.", publisher)
    with pytest.raises(NotPossible, match="This is one person already"):
        merge(three, three, "One.", publisher)


@pytest.mark.parametrize("cast", ["editor", "reader", "stranger"])
def test_only_those_who_publish_may_merge_and_split(client, request, cast):
    user = request.getfixturevalue(cast)
    other, kept = make.person("Sian Pryce"), make.person("Siân Price")
    client.force_login(user)
    pages = [("merge_with", [kept.pk]), ("merge", [kept.pk, other.pk]), ("split", [kept.pk])]
    addresses = [reverse(f"admin:minutes_person_{name}", args=keys) for name, keys in pages]
    assert [client.get(address).status_code for address in addresses] == [403] * 3
    assert merge_by_page(client, user, other, kept).status_code == 403
    assert Person.objects.standing().count() == 2


def test_a_merged_persons_own_page_changes_nothing_and_leads_to_the_one_kept(client, publisher):
    other, kept = make.person("Sian Pryce"), make.person("Siân Price")
    merge(other, kept, "One.", publisher)
    client.force_login(publisher)
    address = reverse("admin:minutes_person_change", args=[other.pk])
    page = client.get(address).content.decode()
    assert f'was found to be <a href="{reverse("admin:minutes_person_change", args=[kept.pk])}">Siân Price</a>' in page
    assert "/merge/" not in page
    assert client.post(address, {"name": "Somebody"}).status_code == 403


def test_a_name_taken_away_is_in_the_history(client, editor):
    ada = make.person("Ada Pell")
    name = PersonName.objects.create(person=ada, name="A Bell")
    client.force_login(editor)
    fields = {
        "name": "Ada Pell", "names-TOTAL_FORMS": 1, "names-INITIAL_FORMS": 1, "names-0-id": name.pk,
        "names-0-person": ada.pk, "names-0-name": "A Bell", "names-0-DELETE": "on",
        "terms-TOTAL_FORMS": 0, "terms-INITIAL_FORMS": 0,
    }  # fmt: skip
    assert client.post(reverse("admin:minutes_person_change", args=[ada.pk]), fields).status_code == 302
    assert [(event.action, event.what, event.by) for event in PersonEvent.objects.all()] == [
        ("name removed", "“A Bell” is no longer a name of Ada Pell.", editor)
    ]
    assert PersonName.objects.count() == 0


def split_by_page(client, user, one, **fields):
    return post(client, user, "split", one.pk, **({"reason": "Two people.", "other": "new"} | fields))


def test_some_meetings_become_somebody_elses(client, publisher):
    first = published("Lyn Marsh")
    second = full_meeting("Lyn Marsh", date="2024-04-02")
    lyn = person("Lyn Marsh")
    client.force_login(publisher)
    page = client.get(reverse("admin:minutes_person_split", args=[lyn.pk])).content.decode()
    assert [words in page for words in ("Harbour Committee, 2 April 2024", "Harbour Committee, 5 March 2024")] == [
        True
    ] * 2
    response = split_by_page(client, publisher, lyn, records=[str(second.pk)], name="Lyn Marsh")
    other = Person.objects.latest("pk")
    assert response["Location"] == reverse("admin:minutes_person_change", args=[other.pk])
    assert (other.name, other.slug, other.councillor) == ("Lyn Marsh", "lyn-marsh-2", True)
    assert (people_of(first), people_of(second)) == ([lyn], [other])
    assert [model.objects.get().person for model in (Passage, Ballot, Declaration)] == [other] * 3
    assert [client.get(f"/people/{slug}/").status_code for slug in ("lyn-marsh", "lyn-marsh-2")] == [200, 200]


def test_a_split_meeting_gets_a_version_that_says_why_and_is_public(client, publisher):
    record = published("Lyn Marsh")
    published("Lyn Marsh", date="2024-04-02")
    split_by_page(client, publisher, person("Lyn Marsh"), records=[str(record.pk)], name="Leanne Marsh")
    record.refresh_from_db()
    version = record.latest()
    assert (version.number, version.note, version.made_by, record.published_id) == (
        3, "Split: Cllr Leanne Marsh here, not Cllr Lyn Marsh. Two people.", publisher, version.pk,
    )  # fmt: skip
    assert [row["person"] for row in version.content["attendance"]] == [person("Leanne Marsh").pk]
    event = PersonEvent.objects.get()
    assert (event.action, event.what, event.reason, event.by) == (
        "split",
        "From Cllr Lyn Marsh (lyn-marsh) to Cllr Leanne Marsh (leanne-marsh): Harbour Committee, 5 March 2024.",
        "Two people.", publisher,
    )  # fmt: skip


def test_what_is_left_stays_with_the_first_when_published_again(publisher):
    first, second = published("Lyn Marsh"), published("Lyn Marsh", date="2024-04-02")
    lyn = person("Lyn Marsh")
    done = split(lyn, "Lyn Marsh", records=[second.pk], reason="Two.", by=publisher)
    publish(first, change(first, venue="Quay House"), by=None)
    second.refresh_from_db()
    publish(second, change(second, venue="Quay House"), by=None)
    assert (people_of(first), people_of(second)) == ([lyn], [done.other])


def test_a_record_with_later_changes_is_saved_and_left_to_be_published(client, publisher):
    record = published("Lyn Marsh")
    change(record, venue="Quay House")
    lyn = person("Lyn Marsh")
    response = split_by_page(client, publisher, lyn, records=[str(record.pk)], name="Leanne Marsh")
    page = client.get(response["Location"]).content.decode()
    assert (
        "Harbour Committee – Dredging: saved, but not public yet. It has other changes that are not public yet. "
        "Publish it from its review."
    ) in page
    saved = latest(record)
    assert (saved["meeting"]["venue"], record.current, people_of(record)) == ("Quay House", 4, [lyn])
    publish(record, 4, by=None)
    assert people_of(record) == [person("Leanne Marsh")]


def test_a_second_person_publishes_a_split_where_the_council_asks_for_it(client, settings, publisher):
    settings.SECOND_PERSON = True
    record = published("Lyn Marsh")
    lyn = person("Lyn Marsh")
    done = split(lyn, "Leanne Marsh", records=[record.pk], reason="Two.", by=publisher)
    assert done.waiting == [(record, ["You saved this version yourself. A second person must publish it."])]
    assert people_of(record) == [lyn]


def test_documents_of_one_meeting_are_told_apart(client, publisher):
    record = published("Lyn Marsh")
    page = draft(date=None, items=[item("Buoys")], attendance=[attendee("Lyn Marsh", honorific="Cllr")])
    page["meeting"]["joins"] = str(Attendance.objects.get().meeting_id)
    publish(second := record_of(page), second.current, by=None)
    client.force_login(publisher)
    shown = client.get(reverse("admin:minutes_person_split", args=[person("Lyn Marsh").pk])).content.decode()
    titles = ("Harbour Committee, 5 March 2024: Dredging", "Harbour Committee, 5 March 2024: Buoys")
    assert [title in shown for title in titles] == [True, True]
    split_by_page(client, publisher, person("Lyn Marsh"), records=[str(second.pk)], name="Leanne Marsh")
    assert (people_of(record), people_of(second)) == ([person("Lyn Marsh")], [person("Leanne Marsh")])


def test_meetings_go_to_somebody_known(client, publisher):
    record = published("Lyn Marsh")
    leanne = make.person("Leanne Marsh", councillor=True)
    split_by_page(client, publisher, person("Lyn Marsh"), records=[str(record.pk)], other=leanne.pk)
    assert people_of(record) == [leanne]


def test_a_merging_is_undone_by_a_split(client, publisher):
    record = published("Sian Pryce")
    published("Siân Price", date="2024-04-02")
    other, kept = person("Sian Pryce"), person("Siân Price")
    Term.objects.create(person=other, ward="Harbour", starts=DAY)
    merge(other, kept, "One.", publisher)
    client.force_login(publisher)
    page = client.get(reverse("admin:minutes_person_change", args=[kept.pk])).content.decode()
    address = reverse("admin:minutes_person_split", args=[kept.pk]) + f"?undo={PersonEvent.objects.get().pk}"
    assert f'<a href="{address}">' in page
    fields = Fields(client.get(address).content.decode()).holding("reason")
    assert (fields["records"], fields["name"]) == (str(record.pk), "Sian Pryce")
    assert client.post(address, fields | {"reason": "They are two."}).status_code == 302
    again = Person.objects.latest("pk")
    assert (str(again), again.slug, people_of(record)) == ("Cllr Sian Pryce", "sian-pryce-2", [again])
    assert (kept.names.count(), kept.terms.count(), again.names.count(), again.terms.count()) == (0, 0, 0, 1)
    assert client.get("/people/sian-pryce/")["Location"] == "/people/sian-price/"
    later = published("Sian Pryce", date="2024-05-07")
    assert people_of(later) == [again]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"records": []}, "Choose at least one meeting that belongs to somebody else."),
        ({"name": ""}, "Give the name of the new person."),
        ({"name": "…"}, "Name of the new person has no letter or figure in it. Correct it."),
        ({"reason": " "}, "Fill in “Reason”."),
        ({"other": ""}, "Choose “Whose they are”."),
    ],
)
def test_a_split_says_what_is_missing(client, publisher, fields, sentence):
    record = published("Lyn Marsh")
    whole = {"records": [str(record.pk)], "name": "Leanne Marsh"}
    response = split_by_page(client, publisher, person("Lyn Marsh"), **(whole | fields))
    assert (response.status_code, sentence in response.content.decode()) == (422, True)
    assert (Person.objects.count(), PersonEvent.objects.count()) == (1, 0)


def test_a_split_of_what_is_another_persons_is_refused(publisher):
    record = published("Lyn Marsh")
    wren = make.person("Wren Askew")
    with pytest.raises(NotPossible, match="One of these meetings no longer names this person"):
        split(wren, "Somebody", records=[record.pk], reason="Two.", by=publisher)
    with pytest.raises(NotPossible, match="Choose somebody else"):
        split(wren, wren, records=[record.pk], reason="Two.", by=publisher)
    assert Person.objects.filter(name="Somebody").count() == 0


def in_threads(*acts):
    """Do the acts at once, each on a connection of its own; what each raised, or None."""
    raised = [None] * len(acts)

    def run(place, act):
        try:
            act()
        except Exception as fault:
            raised[place] = fault
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[place, act]) for place, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


@pytest.mark.django_db(transaction=True)
def test_a_merging_waits_for_a_publication_and_takes_its_rows_too(publisher):
    other, kept = make.person("Sian Pryce", councillor=True), make.person("Siân Price", councillor=True)
    record = record_of(draft(attendance=[attendee("Sian Pryce", honorific="Cllr")]))
    matched, going_on = threading.Event(), threading.Event()

    def publishing():
        with transaction.atomic():
            publish(record, record.current, by=None)
            matched.set()
            going_on.wait(2)

    def merging():
        matched.wait(10)
        threading.Timer(0.3, going_on.set).start()
        merge(other, kept, "One.", publisher)

    assert in_threads(publishing, merging) == [None, None]
    assert (people_named(Attendance), Person.objects.count()) == (["Siân Price"], 2)


@pytest.mark.django_db(transaction=True)
def test_publications_and_mergings_at_once_leave_no_row_with_the_merged(publisher):
    other, kept = make.person("Sian Pryce", councillor=True), make.person("Siân Price", councillor=True)
    present = [attendee("Sian Pryce", honorific="Cllr", person=None)]
    records = [
        record_of(draft(date=f"2024-03-{day:02}", attendance=[dict(present[0], id=drafts.new_id())]))
        for day in range(1, 6)
    ]
    acts = [lambda record=record: publish(record, record.current, by=None) for record in records]
    acts.insert(2, lambda: merge(other, kept, "One.", publisher))
    assert in_threads(*acts) == [None] * 6
    assert people_named(Attendance) == ["Siân Price"] * 5
    assert Person.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_mergings_the_opposite_way_at_once_make_one_person(publisher):
    one, two = make.person("Sian Pryce"), make.person("Siân Price")
    raised = in_threads(lambda: merge(one, two, "One.", publisher), lambda: merge(two, one, "One.", publisher))
    assert sorted(type(fault).__name__ for fault in raised) == ["NoneType", "NotPossible"]
    assert Person.objects.standing().count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_name_learned_during_a_merging_is_the_one_kepts(publisher):
    from minutes.intake.people.settling import settle_name
    from minutes.intake.versions import content_of

    other, kept = make.person("Sian Pryce", councillor=True), make.person("Siân Price", councillor=True)
    record = record_of(draft(attendance=[attendee("Sian Prys", honorific="Cllr")]))
    merged, going_on = threading.Event(), threading.Event()

    def merging():
        with transaction.atomic():
            merge(other, kept, "One.", publisher)
            merged.set()
            going_on.wait(2)

    def settling():
        merged.wait(10)
        threading.Timer(0.3, going_on.set).start()
        version = record.latest()
        settle_name(record, version, content_of(version), "Sian Prys", True, str(other.pk), publisher)

    assert in_threads(merging, settling) == [None, None]
    assert sorted(name.name for name in kept.names.all()) == ["Sian Pryce", "Sian Prys"]


@pytest.mark.django_db(transaction=True)
def test_a_split_and_an_edit_at_once_lose_nothing(publisher):
    record = published("Lyn Marsh")
    lyn = person("Lyn Marsh")
    raised = in_threads(
        lambda: split(lyn, "Leanne Marsh", records=[record.pk], reason="Two.", by=publisher),
        lambda: change(record, venue="Quay House"),
    )
    content = latest(record)
    chosen = content["attendance"][0]["person"] == person("Leanne Marsh").pk
    edited = content["meeting"]["venue"] == "Quay House"
    assert (raised[0], chosen, edited or type(raised[1]).__name__ == "Conflict") == (None, True, True)
