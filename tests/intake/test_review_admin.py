"""The admin's ordinary pages: start, bodies, people, follow-ups' progress, and accounts."""

import datetime

import pytest
from django.urls import reverse

from minutes.models import Body, FollowUp, FollowUpProgress, Person, User
from tests import make
from tests.conftest import member
from tests.intake.reviewing import record_of

pytestmark = pytest.mark.django_db


def test_start_page_leads_to_adding_and_to_each_state(client, editor):
    record_of(by=editor)
    client.force_login(editor)
    page = client.get(reverse("admin:index")).content.decode()
    assert f'<a class="act" href="{reverse("admin:minutes_record_add")}">Add minutes</a>' in page
    assert '?state=draft">Draft</a> <span class="count">1</span>' in page
    assert '?state=withdrawn">Withdrawn</a> <span class="count">0</span>' in page


def test_start_page_of_a_stranger_shows_no_records(client, stranger):
    client.force_login(stranger)
    page = client.get(reverse("admin:index")).content.decode()
    assert ("Add minutes" in page, "?state=" in page) == (False, False)


def test_body_is_added_with_its_other_names(client, editor):
    client.force_login(editor)
    posted = {"name": "Harbour Committee", "kind": "committee", "other_names": "Harbour Board,The Harbour"}
    assert client.post(reverse("admin:minutes_body_add"), posted).status_code == 302
    assert Body.objects.named("the harbour").name == "Harbour Committee"


def test_person_is_added_with_names_and_terms_and_found_by_any(client, editor):
    client.force_login(editor)
    posted = {
        "name": "Zoë O’Dell", "councillor": "on",
        "names-TOTAL_FORMS": "1", "names-INITIAL_FORMS": "0", "names-0-name": "Z. Odell-Marsh",
        "terms-TOTAL_FORMS": "1", "terms-INITIAL_FORMS": "0", "terms-0-ward": "Quayside",
        "terms-0-starts": "2021-05-06",
    }  # fmt: skip
    assert client.post(reverse("admin:minutes_person_add"), posted).status_code == 302
    person = Person.objects.get()
    assert [name.name for name in person.names.all()] == ["Z. Odell-Marsh"]
    assert [(term.ward, term.starts) for term in person.terms.all()] == [("Quayside", datetime.date(2021, 5, 6))]
    listing = reverse("admin:minutes_person_changelist")
    found = [
        f"/person/{person.pk}/" in client.get(listing, {"q": q}).content.decode() for q in ("ODELL", "marsh", "Bo")
    ]
    assert found == [True, True, False]


def test_progress_of_a_follow_up_is_recorded_without_touching_its_words(client, editor):
    follow_up = make.follow_up(what="A timetable", owner="The clerk")
    client.force_login(editor)
    url = reverse("admin:minutes_followup_change", args=[follow_up.pk])
    posted = {"status": "done", "note": "Sent to members.", "done_on": "2024-01-09", "what": "Forged"}
    assert client.post(url, posted).status_code == 302
    progress = FollowUpProgress.objects.get()
    assert (progress.follow_up_key, progress.status, progress.note) == (follow_up.pk, "done", "Sent to members.")
    assert (progress.done_on, progress.by) == (datetime.date(2024, 1, 9), editor)
    assert FollowUp.objects.get().what == "A timetable"
    page = client.get(url).content.decode()
    assert ("Sent to members." in page, 'value="2024-01-09"' in page) == (True, True)


def test_follow_ups_are_listed_by_status(client, editor):
    make.follow_up(what="A timetable", status="done")
    make.follow_up(what="A business case")
    client.force_login(editor)
    listing = reverse("admin:minutes_followup_changelist")

    def found(**query):
        page = client.get(listing, query).content.decode()
        return ["A timetable" in page, "A business case" in page]

    assert found() == [True, True]
    assert found(status="done") == [True, False]
    assert found(status="open") == [False, True]


def test_day_done_needs_the_status_done(client, editor):
    follow_up = make.follow_up()
    client.force_login(editor)
    url = reverse("admin:minutes_followup_change", args=[follow_up.pk])
    response = client.post(url, {"status": "open", "note": "", "done_on": "2024-01-09"})
    assert "Give a day only for a follow-up that is done, or set the status to Done." in response.content.decode()
    assert not FollowUpProgress.objects.exists()


def test_administrator_makes_accounts_and_nobody_a_superuser(client):
    boss = member("boss", "Administrators")
    client.force_login(boss)
    url = reverse("admin:minutes_user_change", args=[boss.pk])
    posted = {"username": "boss", "is_active": "on", "is_staff": "on", "is_superuser": "on", "email": "b@example.org"}
    posted |= {"user_permissions": "1"}
    assert client.post(url, posted).status_code == 302
    boss.refresh_from_db()
    assert (boss.email, boss.is_superuser, boss.user_permissions.count()) == ("b@example.org", False, 0)


def test_administrator_cannot_take_over_a_superuser(client):
    root = User.objects.create_superuser("root", password="the pass phrase of root")
    client.force_login(member("boss", "Administrators"))
    change = reverse("admin:minutes_user_change", args=[root.pk])
    password = reverse("admin:auth_user_password_change", args=[root.pk])
    taken = {"password1": "taken over entirely", "password2": "taken over entirely", "usable_password": "true"}
    assert client.post(change, {"username": "mine", "is_active": "on"}).status_code == 403
    assert client.post(password, taken).status_code == 403
    root.refresh_from_db()
    assert (root.username, root.check_password("the pass phrase of root")) == ("root", True)


def test_accounts_are_not_for_editors(client, editor):
    client.force_login(editor)
    assert client.get(reverse("admin:minutes_user_changelist")).status_code == 403
