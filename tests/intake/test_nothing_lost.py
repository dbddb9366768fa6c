"""No edit, paste or press is lost: many people at one record, one press that arrives twice, sign-ins that end."""

import os
import random
import re
import threading
import time
from collections import Counter

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from minutes.intake.records import Conflict, save
from minutes.models import Meeting, Record, Source, Unsaved, Version
from tests import drafting
from tests.intake.reviewing import Fields, address, form_at, latest, record_of
from tests.intake.unsaved import Typing

EDITS = int(os.environ.get("INTERLEAVED_EDITS", "240"))  # .ci/run asks for 1,000, which take up to a minute
PEOPLE = 8
ADD = "/admin/minutes/record/add/"
PASTE = {"how": "read", "text": "Notes of the Harbour Committee\n\n5 March 2024\n\n1. Dredging\n\nIt was noted.\n"}
SIGN_IN = {"sign-in-username": "publisher", "sign-in-password": "a long pass phrase for tests"}

alone = pytest.mark.django_db
together = pytest.mark.django_db(transaction=True)


def signed_in(user, **options):
    client = Client(**options)
    client.force_login(user)
    return client


def at_once(act, times):
    """Run ``act(n)`` in threads that all begin at one moment, and return what each gave."""
    ready, given = threading.Barrier(times), []

    def run(number):
        try:
            ready.wait()
            given.append(act(number))
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[number]) for number in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(given) == times
    return given


def people_of(count):
    return [drafting.attendee(f"Person {number}") for number in range(count)]


def edited(record, row, field, value, pause):
    """Change one field as a person would: open the newest version, change it, save; after a conflict begin again."""
    lost = 0
    while True:
        version = Record.objects.get(pk=record.pk).latest()
        version.content["attendance"][row][field] = value
        try:
            return save(record, version.content, expected=version.number, by=None).number, lost
        except Conflict:
            lost += 1
            time.sleep(pause())


def apart(one, other):
    """(row, field, value) wherever the other version's attendance differs from the one's."""
    return [
        (place, field, after[field])
        for place, (before, after) in enumerate(zip(one["attendance"], other["attendance"], strict=True))
        for field in before
        if before[field] != after[field]
    ]


@together
def test_interleaved_edits_lose_no_update():
    record = record_of(drafting.draft(attendance=people_of(10)))
    made, conflicts = {}, []

    def work(worker):
        chance = random.Random(worker)  # noqa: S311
        for number in range(EDITS // PEOPLE):
            edit = chance.randrange(10), chance.choice(["role", "group"]), f"edit {worker}-{number}"
            saved, lost = edited(Record.objects.get(pk=record.pk), *edit, lambda: chance.uniform(0, 0.03))
            made[saved] = edit
            conflicts.append(lost)

    at_once(work, PEOPLE)
    total = EDITS // PEOPLE * PEOPLE
    assert sorted(made) == list(range(3, 3 + total))
    assert sum(conflicts) > 0  # they did come between each other
    versions = dict(record.versions.values_list("number", "content"))
    assert [number for number in made if apart(versions[number - 1], versions[number]) != [made[number]]] == []
    standing = {(row, field): value for row, field, value in (made[number] for number in sorted(made))}
    newest = latest(record)["attendance"]
    assert {(row, field): newest[row][field] for row, field in standing} == standing


@together
def test_edits_by_form_from_many_people_all_stand_though_each_saves_over_the_others(editor):
    record = record_of(drafting.draft(attendance=people_of(6)), editor)
    url = address(record, "attendance")

    def work(worker):
        client = signed_in(editor)
        for number in range(2):
            fields = form_at(client, url) | {f"form-{worker}-role": f"edit {worker}-{number}"}
            while (response := client.post(url, fields)).status_code == 409:
                fields = Fields(response.content.decode()).holding("form-TOTAL_FORMS")
                time.sleep(worker / 20)

    at_once(work, 6)
    assert [row["role"] for row in latest(record)["attendance"]] == [f"edit {worker}-1" for worker in range(6)]
    assert record.current == 2 + 6 * 2


@together
def test_of_sixteen_posts_from_one_version_one_wins_and_the_rest_keep_their_words(editor):
    record = record_of(by=editor)
    url = address(record, "attendance")
    opened = form_at(signed_in(editor), url)
    clients = [signed_in(editor) for _ in range(16)]

    def post(number):
        response = clients[number].post(url, opened | {"form-0-role": f"Role {number}"})
        if response.status_code != 409:
            return response.status_code
        page = response.content.decode()
        row = re.search(r'<tr><th scope="row">Role</th><td>(Role \d+)</td><td>(Role \d+)</td></tr>', page).groups()
        fields = Fields(page).holding("form-TOTAL_FORMS")
        return fields["version"], fields["form-0-role"] == f"Role {number}", row[1] == f"Role {number}", row[0]

    answers = Counter(at_once(post, 16))
    won = latest(record)["attendance"][0]["role"]
    assert answers == {302: 1, ("3", True, True, won): 15}
    assert record.current == 3


@together
def test_fifty_posts_of_one_paste_make_one_record(editor):
    clients = [signed_in(editor) for _ in range(50)]
    answers = Counter(at_once(lambda number: clients[number].post(ADD, PASTE).status_code, 50))
    assert answers == {302: 1, 409: 49}
    assert (Record.objects.count(), Source.objects.count(), Version.objects.count()) == (1, 1, 1)


@alone
@pytest.mark.parametrize(("how", "field"), [("read", "source_address"), ("empty", "key")])
def test_button_pressed_twice_makes_one_record_and_leads_to_it_twice(editor, how, field):
    client = signed_in(editor)
    fields = Fields(client.get(ADD).content.decode()).holding(field) | PASTE | {"how": how}
    answers = [client.post(ADD, fields) for _ in range(2)]
    where = Record.objects.get().get_absolute_url()
    assert [(answer.status_code, answer["Location"]) for answer in answers] == [(302, where)] * 2
    assert Version.objects.count() == 1


@alone
def test_other_words_from_a_page_used_before_make_another_record(editor):
    client = signed_in(editor)
    fields = Fields(client.get(ADD).content.decode()).holding("source_address") | PASTE
    assert client.post(ADD, fields).status_code == 302
    assert client.post(ADD, fields | {"text": PASTE["text"] + "2. Quays\n"}).status_code == 302
    assert Record.objects.count() == 2
    assert client.post(ADD, fields | {"key": "no key"}).status_code == 409


@together
def test_empty_record_begun_by_presses_at_one_moment_is_one(editor):
    clients, key = [signed_in(editor) for _ in range(8)], "3f0e4c1e-43c3-4c6a-9d6b-5a8f6c3d2b1a"
    answers = at_once(lambda number: clients[number].post(ADD, {"how": "empty", "key": key}).status_code, 8)
    assert (answers, Record.objects.count(), Version.objects.count()) == ([302] * 8, 1, 1)


@together
def test_form_saved_and_kept_at_one_moment_is_not_offered_again(editor):
    record = record_of(by=editor)
    for number in range(10):
        form = Typing(signed_in(editor), address(record, "attendance"), tab=f"{number}" * 32)
        form.entries({"form-0-role": f"Role {number}"})
        other = signed_in(editor)
        acts = [form.save, lambda form=form, other=other: copy_of(form, other)]
        at_once(lambda act, acts=acts: acts[act](), 2)
    assert (Unsaved.objects.standing().count(), record.versions.count()) == (0, 12)


def copy_of(form, client):
    """The copy that the script sends from the same window while the form is being saved."""
    body = {**form.entries({}), "tab": form.tab, "turn": "1", "for": form.user}
    return client.post(form.keep_at, body).status_code


def ended(user, url, field):
    """A browser whose sign-in has ended, and the fields of the form that was open in it."""
    client = signed_in(user, enforce_csrf_checks=True)
    fields = Fields(client.get(url).content.decode()).holding(field)
    del client.cookies["sessionid"]
    return client, fields


def given_back(client, url, fields):
    """The fields of the page that asks to sign in again."""
    response = client.post(url, fields)
    page = response.content.decode()
    assert (response.status_code, "Sign in, and it is saved." in page) == (200, True)
    return Fields(page).holding("sign-in-password")


@alone
def test_meeting_typed_when_the_sign_in_ends_is_saved_after_it(publisher):
    record = record_of(by=publisher)
    client, fields = ended(publisher, address(record), "form-0-venue")
    url = address(record, "meeting")
    again = given_back(client, url, fields | {"form-0-venue": "Quay <House>"})
    assert client.post(url, again | SIGN_IN).status_code == 302
    assert latest(record)["meeting"]["venue"] == "Quay <House>"


@alone
def test_paste_sent_when_the_sign_in_ends_is_read_after_it_to_the_letter(publisher):
    client, fields = ended(publisher, ADD, "source_address")
    words = "\n  Notes of the Quay Panel\r\n\r\n1. <Dredging>\r\n\r\nIt was noted.\r\n"
    again = given_back(client, ADD, fields | {"text": words, "source_address": "quay.example/12", "how": "read"})
    assert client.post(ADD, again | SIGN_IN).status_code == 302
    version = Record.objects.get().latest()
    assert version.source.text == words.replace("\r\n", "\n")
    assert version.content["meeting"]["source_address"] == "https://quay.example/12"


@alone
def test_publish_pressed_when_the_sign_in_ends_is_done_after_it(publisher):
    record = record_of(by=publisher)
    client, fields = ended(publisher, address(record), "form-0-venue")
    url = reverse("admin:minutes_record_publish", args=[record.pk])
    again = given_back(client, url, {"version": "2", "csrfmiddlewaretoken": fields["csrfmiddlewaretoken"]})
    assert not Meeting.objects.exists()
    assert client.post(url, again | SIGN_IN).status_code == 302
    assert Meeting.objects.count() == 1


@alone
def test_kept_copy_is_let_go_when_the_form_is_saved_after_signing_in(publisher):
    record = record_of(by=publisher)
    url = address(record, "attendance")
    form = Typing(signed_in(publisher), url)
    form.type({"form-0-role": "Mayor"})
    client, fields = ended(publisher, url, "form-TOTAL_FORMS")
    again = given_back(client, url, fields | form.entries({}) | {"kept": form.tab})
    assert client.post(url, again | SIGN_IN).status_code == 302
    assert Unsaved.objects.standing().count() == 0


@alone
def test_what_was_entered_is_shown_by_the_names_of_its_fields(publisher):
    record = record_of(by=publisher)
    client, fields = ended(publisher, address(record, "votes"), "form-TOTAL_FORMS")
    fields |= {"form-1-names_in_favour": "Ada Pell", "kept": "a" * 32}
    page = client.post(address(record, "votes"), fields).content.decode()
    assert re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page) == [("Row 2, names in favour", "Ada Pell")]


@alone
@pytest.mark.parametrize("signs_in_as", ["reader", "stranger"])
def test_words_of_somebody_without_the_right_to_save_stay_readable(request, publisher, signs_in_as):
    request.getfixturevalue(signs_in_as)
    record = record_of(by=publisher)
    url = address(record, "attendance")
    client, fields = ended(publisher, url, "form-TOTAL_FORMS")
    again = given_back(client, url, fields | {"form-0-role": "Mayor of <Quay>"})
    refused = client.post(url, again | SIGN_IN | {"sign-in-username": signs_in_as})
    page = refused.content.decode()
    assert (refused.status_code, "<dt>Row 1, role</dt><dd>Mayor of &lt;Quay&gt;</dd>" in page) == (403, True)
    assert latest(record)["attendance"][0]["role"] == "Chair"


@alone
def test_copy_sent_by_a_browser_signed_out_says_what_to_do_and_works_after(publisher):
    record = record_of(by=publisher)
    client = signed_in(publisher, enforce_csrf_checks=True)
    form = Typing(client, address(record, "attendance"))
    session = client.cookies.pop("sessionid")
    told = {"sentence": "Sign in again in another window; what you typed stays here.", "sign_in": "/admin/login/"}
    answer = form.type({"form-0-role": "Mayor"})
    assert (answer.status_code, answer.json()) == (401, told)
    client.cookies["sessionid"] = session
    answer = form.type()  # signed in, and yet without the token of this sign-in
    assert (answer.status_code, answer.json()) == (403, told)
    form.fields["csrfmiddlewaretoken"] = client.cookies["csrftoken"].value
    answer = form.type(csrfmiddlewaretoken=client.cookies["csrftoken"].value)
    assert (answer.status_code, answer.json()["sentence"][:20]) == (200, "Kept, not yet saved,")


@alone
def test_copy_of_another_persons_form_is_not_kept_under_ones_own_name(publisher, editor):
    record = record_of(by=publisher)
    form = Typing(signed_in(publisher), address(record, "attendance"))
    form.client = signed_in(editor)
    answer = form.type({"form-0-role": "Mayor"})
    assert (answer.status_code, answer.json()["sentence"][:35]) == (403, "Not kept: somebody else is signed i")
    assert Unsaved.objects.count() == 0


@alone
def test_copy_from_another_site_is_refused(publisher):
    record = record_of(by=publisher)
    client = signed_in(publisher, enforce_csrf_checks=True)
    form = Typing(client, address(record, "attendance"))
    body = {**form.entries({"form-0-role": "Forged"}), "tab": "a" * 32, "turn": "1", "for": form.user}
    assert client.post(form.keep_at, body, headers={"Origin": "https://elsewhere.example"}).status_code == 403
    assert Unsaved.objects.count() == 0
