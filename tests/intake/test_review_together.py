"""The review when more than one person, or more than one press of a button, is at it; and when a sign-in has ended."""

import threading

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from minutes.models import Event, Meeting, Record
from tests.conftest import member
from tests.intake.reviewing import Fields, address, form_at, latest, record_of

pytestmark = pytest.mark.django_db


def signed_in(user, **options):
    client = Client(**options)
    client.force_login(user)
    return client


@pytest.fixture
def other(db):
    user = member("other", "Editors")
    user.first_name, user.last_name = "Wren", "Askew"
    user.save()
    return user


def test_second_to_save_keeps_their_entries_and_sees_the_difference(editor, other):
    record = record_of(by=editor)
    url = address(record, "attendance")
    mine, theirs = signed_in(editor), signed_in(other)
    opened = form_at(mine, url)
    assert theirs.post(url, form_at(theirs, url) | {"form-0-role": "Vice-Chair"}).status_code == 302
    refused = mine.post(url, opened | {"form-0-role": "Mayor", "form-1-name": "Bo Lunt"})
    page = refused.content.decode()
    assert refused.status_code == 409
    assert "Wren Askew saved this record while you were working on it" in page
    assert '<tr><th scope="row">Role</th><td>Vice-Chair</td><td>Mayor</td></tr>' in page
    fields = Fields(page).holding("form-TOTAL_FORMS")
    assert {name: fields[name] for name in ("version", "started", "form-0-role", "form-1-name")} == {
        "version": "3",
        "started": "2",
        "form-0-role": "Mayor",
        "form-1-name": "Bo Lunt",
    }
    assert latest(record)["attendance"][0]["role"] == "Vice-Chair"
    assert mine.post(url, fields).status_code == 302
    assert [(row["name"], row["role"]) for row in latest(record)["attendance"]] == [
        ("Ada Pell", "Mayor"),
        ("Bo Lunt", None),
    ]


def test_saving_over_keeps_rows_the_other_added_and_brings_back_those_they_removed(editor, other):
    record = record_of(by=editor)
    url = address(record, "attendance")
    mine, theirs = signed_in(editor), signed_in(other)
    opened = form_at(mine, url)
    kept = latest(record)["attendance"][0]
    changes = {"form-0-DELETE": "on", "form-1-name": "Cy Moor"}
    assert theirs.post(url, form_at(theirs, url) | changes).status_code == 302
    refused = mine.post(url, opened | {"form-0-role": "Mayor"})
    assert refused.status_code == 409
    assert mine.post(url, Fields(refused.content.decode()).holding("form-TOTAL_FORMS")).status_code == 302
    rows = latest(record)["attendance"]
    assert rows[1:] == [kept | {"role": "Mayor"}]
    assert rows[0]["name"] == "Cy Moor"


def test_save_sent_twice_makes_one_version(editor):
    record = record_of(by=editor)
    client, url = signed_in(editor), address(record, "attendance")
    fields = form_at(client, url) | {"form-1-name": "Bo Lunt"}
    assert [client.post(url, fields).status_code for _ in range(2)] == [302, 302]
    assert [row["name"] for row in latest(record)["attendance"]] == ["Ada Pell", "Bo Lunt"]
    assert record.current == 3


def test_what_was_entered_below_a_removed_decision_stays_readable(editor, other):
    record = record_of(by=editor)
    mine, theirs = signed_in(editor), signed_in(other)
    url = address(record, "clauses", latest(record)["decisions"][0]["id"])
    opened = form_at(mine, url) | {"form-0-text": "Approved all the works."}
    decisions = address(record, "decisions")
    assert theirs.post(decisions, form_at(theirs, decisions) | {"form-0-DELETE": "on"}).status_code == 302
    response = mine.post(url, opened)
    assert response.status_code == 409
    assert "<li>Approved all the works.</li>" in response.content.decode()
    assert latest(record)["decisions"] == []


def test_entries_survive_the_end_of_a_sign_in(editor):
    record = record_of(by=editor)
    client, url = signed_in(editor, enforce_csrf_checks=True), address(record, "attendance")
    opened = form_at(client, url) | {"form-0-role": "Mayor\nof <Pell>"}
    client.logout()
    client.cookies["csrftoken"] = opened_cookie(editor, url, opened)
    given_back = client.post(url, opened)
    page = given_back.content.decode()
    assert given_back.status_code == 200
    assert "What you entered is still here. Sign in, and it is saved." in page
    fields = Fields(page).holding("sign-in-password")
    assert {name: fields[name] for name in ("version", "form-0-role")} == {
        "version": "2",
        "form-0-role": "Mayor\nof <Pell>",
    }
    wrong = client.post(url, fields | {"sign-in-username": "editor", "sign-in-password": "guess"})
    assert "<title>Error: nothing is lost" in wrong.content.decode()
    assert "guess" not in wrong.content.decode()
    fields = Fields(wrong.content.decode()).holding("sign-in-password")
    signed = {"sign-in-username": "editor", "sign-in-password": "a long pass phrase for tests"}
    assert client.post(url, fields | signed).status_code == 302
    assert latest(record)["attendance"][0]["role"] == "Mayor\nof <Pell>"


def opened_cookie(user, url, opened):
    """The cookie that goes with the token of a form opened before the sign-in ended."""
    client = signed_in(user, enforce_csrf_checks=True)
    opened["csrfmiddlewaretoken"] = form_at(client, url)["csrfmiddlewaretoken"]
    return client.cookies["csrftoken"].value


def test_form_of_a_renewed_sign_in_is_offered_again(editor):
    record = record_of(by=editor)
    client, url = signed_in(editor, enforce_csrf_checks=True), address(record, "attendance")
    stale = form_at(client, url) | {"form-0-role": "Mayor", "csrfmiddlewaretoken": "x" * 64}
    given_back = client.post(url, stale, headers={"Sec-Fetch-Site": "same-origin"})
    assert given_back.status_code == 200
    assert "Your sign-in was renewed in another window" in given_back.content.decode()
    assert latest(record)["attendance"][0]["role"] == "Chair"
    fields = Fields(given_back.content.decode()).holding("form-TOTAL_FORMS")
    assert client.post(url, fields).status_code == 302
    assert latest(record)["attendance"][0]["role"] == "Mayor"


def test_form_of_another_site_is_refused_and_not_offered_again(editor):
    record = record_of(by=editor)
    client, url = signed_in(editor, enforce_csrf_checks=True), address(record, "attendance")
    forged = form_at(client, url) | {"form-0-role": "Forged", "csrfmiddlewaretoken": "x" * 64}
    for headers in ({}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}):
        response = client.post(url, forged, headers=headers)
        assert (response.status_code, "Forged" in response.content.decode()) == (403, False)
    assert latest(record)["attendance"][0]["role"] == "Chair"


RIGHTS = [
    ("stranger", {"review": 403, "section": 403, "history": 403, "add": 403, "save": 403, "publish": 403}),
    ("reader", {"review": 200, "section": 403, "history": 200, "add": 403, "save": 403, "publish": 403}),
    ("editor", {"review": 200, "section": 200, "history": 200, "add": 200, "save": 302, "publish": 403}),
    ("publisher", {"review": 200, "section": 200, "history": 200, "add": 200, "save": 302, "publish": 302}),
]


@pytest.mark.parametrize(("role", "answers"), RIGHTS)
def test_each_role_may_do_its_own(request, editor, role, answers):
    record = record_of(by=editor)
    fields = form_at(signed_in(editor), address(record, "meeting"))
    client = signed_in(request.getfixturevalue(role))

    def page(name, *args):
        return reverse(f"admin:minutes_record_{name}", args=args)

    given = {
        "review": client.get(address(record)),
        "section": client.get(address(record, "attendance")),
        "history": client.get(page("history", record.pk)),
        "add": client.get(page("add")),
        "save": client.post(address(record, "meeting"), fields),
        "publish": client.post(page("publish", record.pk), {"version": "2"}),
    }
    assert {name: response.status_code for name, response in given.items()} == answers


def test_signed_out_reader_is_led_to_sign_in(client, editor):
    record = record_of(by=editor)
    response = client.get(address(record))
    assert (response.status_code, response["Location"]) == (302, f"{reverse('admin:login')}?next={address(record)}")


def test_reader_sees_the_facts_and_no_form_to_change_them(reader, editor):
    record = record_of(by=editor)
    page = signed_in(reader).get(address(record)).content.decode()
    assert "<dt>Body</dt><dd>Harbour Committee</dd>" in page
    assert ("form-0-body" in page, "/review/attendance/" in page) == (False, False)


def test_reasons_against_publishing_are_listed(publisher):
    record = record_of(by=publisher)
    client, url = signed_in(publisher), address(record, "meeting")
    assert client.post(url, form_at(client, url) | {"form-0-date": "", "form-0-body": ""}).status_code == 302
    reasons = [
        "The body that met is not given. Fill in “Body” under Meeting.",
        "The date of the meeting is not given. Fill in “Date” under Meeting.",
    ]
    page = client.get(address(record)).content.decode()
    assert [reason in page for reason in reasons] == [True, True]
    assert "Publish version" not in page
    refused = client.post(reverse("admin:minutes_record_publish", args=[record.pk]), {"version": "3"})
    assert refused.status_code == 409
    assert "<title>Error: " in refused.content.decode()
    assert [refused.content.decode().count(reason) for reason in reasons] == [2, 2]
    assert not Meeting.objects.exists()


def test_publish_pressed_twice_publishes_once(publisher):
    record = record_of(by=publisher)
    client, url = signed_in(publisher), reverse("admin:minutes_record_publish", args=[record.pk])
    assert [client.post(url, {"version": "2"}).status_code for _ in range(2)] == [302, 302]
    assert Event.objects.filter(record=record, action=Event.Action.PUBLISHED).count() == 1
    assert Meeting.objects.count() == 1


def test_review_of_public_minutes_leads_to_their_public_page(publisher):
    record, client = record_of(by=publisher), signed_in(publisher)
    assert client.get(address(record)).context["public"] is None
    client.post(reverse("admin:minutes_record_publish", args=[record.pk]), {"version": record.current})
    page = client.get(address(record)).content.decode()
    assert f'<a href="{Meeting.objects.get().get_absolute_url()}">The public page</a>' in page


def test_version_nobody_looked_at_is_not_published(publisher):
    record = record_of(by=publisher)
    client, url = signed_in(publisher), address(record, "meeting")
    assert client.post(url, form_at(client, url) | {"form-0-venue": "Quay House"}).status_code == 302
    refused = client.post(reverse("admin:minutes_record_publish", args=[record.pk]), {"version": "2"})
    assert refused.status_code == 409
    assert "Nothing was published: version 3 was saved since you opened the page." in refused.content.decode()
    assert not Meeting.objects.exists()


def test_withdrawing_asks_for_a_reason_and_keeps_it(publisher):
    record = record_of(by=publisher)
    client = signed_in(publisher)
    client.post(reverse("admin:minutes_record_publish", args=[record.pk]), {"version": "2"})
    url = reverse("admin:minutes_record_withdraw", args=[record.pk])
    refused = client.post(url, {"reason": "  "})
    assert (refused.status_code, "Fill in “Reason”." in refused.content.decode()) == (422, True)
    assert Meeting.objects.count() == 1
    assert client.post(url, {"reason": "Names a child."}).status_code == 302
    assert not Meeting.objects.exists()
    record.refresh_from_db()
    assert record.state == Record.State.WITHDRAWN
    history = client.get(reverse("admin:minutes_record_history", args=[record.pk])).content.decode()
    assert "<td>Withdrawn</td><td>2</td><td>publisher</td><td>Names a child.</td>" in history


def test_withdrawing_what_is_not_public_changes_nothing(publisher):
    record = record_of(by=publisher)
    response = signed_in(publisher).post(reverse("admin:minutes_record_withdraw", args=[record.pk]), {"reason": "No."})
    assert (response.status_code, response["Location"]) == (302, address(record))
    assert not Event.objects.filter(action=Event.Action.WITHDRAWN).exists()


def test_every_version_can_be_read_again(editor):
    record = record_of(by=editor)
    client, url = signed_in(editor), address(record, "attendance")
    client.post(url, form_at(client, url) | {"form-0-role": "Mayor"})
    shown = [
        client.get(reverse("admin:minutes_record_version", args=[record.pk, number])).content.decode()
        for number in (2, 3)
    ]
    assert ["<dd>Chair</dd>" in page for page in shown] == [True, False]
    assert ["<dd>Mayor</dd>" in page for page in shown] == [False, True]


def test_list_is_narrowed_by_state_body_and_words(publisher):
    record_of(by=publisher)
    record = record_of(by=publisher)
    client = signed_in(publisher)
    url = address(record, "meeting")
    client.post(url, form_at(client, url) | {"form-0-body": "Étang Panel"})
    client.post(reverse("admin:minutes_record_publish", args=[record.pk]), {"version": "3"})
    listing = reverse("admin:minutes_record_changelist")

    def found(**query):
        page = client.get(listing, query).content.decode()
        return ["Étang Panel – Dredging" in page, "Harbour Committee – Dredging" in page]

    assert found() == [True, True]
    assert found(state="draft") == [False, True]
    assert found(state="published") == [True, False]
    assert found(body="Harbour Committee") == [False, True]
    assert found(q="etang DREDGING") == [True, False]
    assert found(q="nothing such") == [False, False]


def test_record_is_never_deleted_or_edited_as_a_row(admin_client, editor):
    record = record_of(by=editor)
    assert admin_client.post(reverse("admin:minutes_record_delete", args=[record.pk])).status_code == 403
    response = admin_client.get(reverse("admin:minutes_record_change", args=[record.pk]))
    assert (response.status_code, response["Location"]) == (302, address(record))


@pytest.mark.django_db(transaction=True)
def test_saves_at_one_moment_make_one_version_and_lose_none(editor):
    record = record_of(by=editor)
    url = address(record, "attendance")
    opened = form_at(signed_in(editor), url)
    answers = []

    def post(number):
        try:
            client = signed_in(editor)
            response = client.post(url, opened | {"form-0-role": f"Role {number}"})
            answers.append((response.status_code, f"Role {number}" in response.content.decode()))
        finally:
            connection.close()

    threads = [threading.Thread(target=post, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [(302, False), *[(409, True)] * 7]
    record.refresh_from_db()
    assert record.current == 3
