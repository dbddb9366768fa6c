"""What is typed and not saved is kept for the one who typed it, brought back or thrown away, and never in the way."""

import re

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from minutes.intake.together import unsaved
from minutes.models import Record, Unsaved
from tests import drafting
from tests.conftest import member
from tests.intake.reviewing import Fields, address, content, form_at, latest, record_of
from tests.intake.unsaved import Typing, bring_back, notices, throw_away

pytestmark = pytest.mark.django_db

ADD = "/admin/minutes/record/add/"


def signed_in(user, **options):
    client = Client(**options)
    client.force_login(user)
    return client


@pytest.fixture
def mine(editor):
    return signed_in(editor)


@pytest.fixture
def record(editor):
    return record_of(by=editor)


@pytest.fixture
def other(db):
    return member("other", "Editors")


def standing():
    return Unsaved.objects.standing().count()


def test_typed_words_are_kept_and_offered_when_the_page_is_opened_again(mine, record):
    url = address(record, "attendance")
    with time_machine.travel("2026-11-30 10:32:00+00:00", tick=False):
        answer = Typing(mine, url).type({"form-0-role": "Mayor"})
    assert (answer.status_code, answer.json()) == (200, {"sentence": "Kept, not yet saved, 10:32"})
    page = mine.get(url).content.decode()
    assert notices(page) == ["You typed here on 30 November 2026 at 10:32 and did not save it."]
    assert form_at(mine, url)["form-0-role"] == "Chair"
    assert notices(mine.get(address(record)).content.decode()) == [
        "You typed in Attendance on 30 November 2026 at 10:32 and did not save it."
    ]
    assert latest(record)["attendance"][0]["role"] == "Chair"


def test_brought_back_entries_stand_in_the_form_and_saving_lets_go_of_them(mine, record):
    url = address(record, "attendance")
    Typing(mine, url).type({"form-0-role": "Mayor", "form-1-name": "Bo Lunt"})
    later = Typing(mine, url, tab="b" * 32)
    later.show(bring_back(mine, later.page))
    assert (later.fields["form-0-role"], later.fields["form-1-name"]) == ("Mayor", "Bo Lunt")
    assert (notices(later.page), "Brought back, not saved yet" in later.page) == ([], True)
    assert standing() == 1
    assert later.save().status_code == 302
    assert [(row["name"], row["role"]) for row in latest(record)["attendance"]] == [
        ("Ada Pell", "Mayor"),
        ("Bo Lunt", None),
    ]
    assert (standing(), notices(mine.get(url).content.decode())) == (0, [])


def test_typing_on_in_what_was_brought_back_leaves_one_copy(mine, record):
    url = address(record, "attendance")
    Typing(mine, url).type({"form-0-role": "Mayor"})
    later = Typing(mine, url, tab="b" * 32)
    later.show(bring_back(mine, later.page))
    later.type({"form-0-role": "Mayor of the Quay"})
    assert [row.as_posted()["form-0-role"] for row in Unsaved.objects.standing()] == ["Mayor of the Quay"]


def test_thrown_away_entries_are_gone_and_the_page_is_as_it_was(mine, record):
    url = address(record, "attendance")
    Typing(mine, url).type({"form-0-role": "Mayor"})
    response = throw_away(mine, mine.get(url).content.decode())
    assert (response.status_code, response["Location"]) == (302, url)
    assert (standing(), Unsaved.objects.get().fields) == (0, [])
    assert "What you typed and did not save is thrown away." in mine.get(url).content.decode()


def test_throwing_away_leads_to_no_other_site(mine, record):
    Typing(mine, address(record, "attendance")).type({"form-0-role": "Mayor"})
    where = reverse("admin:minutes_record_throw_away", args=[Unsaved.objects.get().pk])
    assert mine.post(where, {"back": "https://elsewhere.example/"})["Location"] == "/admin/"


def test_looking_changes_nothing(mine, record):
    url = address(record, "attendance")
    Typing(mine, url).type({"form-0-role": "Mayor"})
    before = list(Unsaved.objects.values())
    bring_back(mine, mine.get(url).content.decode())
    mine.get(reverse("admin:minutes_record_throw_away", args=[Unsaved.objects.get().pk]))
    assert list(Unsaved.objects.values()) == before
    assert mine.get(reverse("admin:minutes_record_keep", args=[record.pk, "attendance"])).status_code == 405


def test_two_windows_on_one_page_keep_one_copy_each(mine, record):
    url = address(record, "attendance")
    first, second = Typing(mine, url, tab="a" * 32), Typing(mine, url, tab="b" * 32)
    first.type({"form-0-role": "Mayor"})
    second.type({"form-0-role": "Sheriff"})
    first.type({"form-0-role": "Mayor of the Quay"})
    roles = {row.tab[0]: row.as_posted()["form-0-role"] for row in Unsaved.objects.standing()}
    assert roles == {"a": "Mayor of the Quay", "b": "Sheriff"}
    assert len(notices(mine.get(url).content.decode())) == 2


def test_window_that_saves_lets_go_of_its_own_copy_alone(mine, record):
    url = address(record, "attendance")
    first, second = Typing(mine, url, tab="a" * 32), Typing(mine, url, tab="b" * 32)
    first.type({"form-0-role": "Mayor"})
    second.type({"form-0-role": "Sheriff"})
    assert first.save().status_code == 302
    assert [row.tab for row in Unsaved.objects.standing()] == ["b" * 32]


def test_copy_that_arrives_after_the_form_was_saved_is_not_kept(mine, record):
    form = Typing(mine, address(record, "attendance"))
    assert form.save({"form-0-role": "Mayor"}).status_code == 302
    answer = form.type()
    assert (answer.status_code, answer.json()) == (200, {"sentence": "", "closed": True})
    assert standing() == 0


def test_copy_overtaken_by_a_later_one_changes_nothing(mine, record):
    form = Typing(mine, address(record, "attendance"))
    form.type({"form-0-role": "Mayor of the Quay"}, turn="7")
    assert form.type({"form-0-role": "Mayor"}, turn="6").status_code == 200
    assert Unsaved.objects.get().as_posted()["form-0-role"] == "Mayor of the Quay"


def test_entries_undone_by_hand_are_kept_no_longer(mine, record):
    form = Typing(mine, address(record, "attendance"))
    form.type({"form-0-role": "Mayor"})
    assert form.type({"form-0-role": "Chair"}, nothing="1").json() == {"sentence": ""}
    assert standing() == 0


def test_refused_save_is_no_notice_and_stays_kept(mine, record):
    url = address(record, "figures")
    form = Typing(mine, url)
    form.type({"form-0-amount": "177.9m"})
    refused = form.save()
    assert (refused.status_code, notices(refused.content.decode())) == (422, [])
    assert Fields(refused.content.decode()).holding("form-TOTAL_FORMS")["kept"] == form.tab
    assert len(notices(mine.get(url).content.decode())) == 1


def test_brought_back_over_a_newer_version_shows_the_difference(mine, record, other):
    url = address(record, "attendance")
    Typing(mine, url).type({"form-0-role": "Mayor"})
    theirs = signed_in(other)
    assert theirs.post(url, form_at(theirs, url) | {"form-0-role": "Vice-Chair"}).status_code == 302
    page = mine.get(url).content.decode()
    assert notices(page)[0].endswith("and did not save it. Version 3 was saved since.")
    back = bring_back(mine, page)
    assert back.status_code == 200
    assert '<tr><th scope="row">Role</th><td>Vice-Chair</td><td>Mayor</td></tr>' in back.content.decode()
    form = Typing(mine, url, tab="b" * 32)
    form.show(back)
    assert (form.fields["version"], form.fields["form-0-role"]) == ("3", "Mayor")
    assert form.save().status_code == 302
    assert latest(record)["attendance"][0]["role"] == "Mayor"
    assert standing() == 0


def test_entries_with_a_mistake_come_back_with_it(mine, record):
    url = address(record, "figures")
    Typing(mine, url).type({"form-0-amount": "177.9m"})
    page = bring_back(mine, mine.get(url).content.decode()).content.decode()
    assert "Amount must be a plain number" in page
    assert Fields(page).holding("form-TOTAL_FORMS")["form-0-amount"] == "177.9m"


def test_entries_below_a_removed_decision_are_still_found_and_can_be_read(mine, record, other):
    Typing(mine, address(record, "clauses", latest(record)["decisions"][0]["id"])).type(
        {"form-0-text": "All the works."}
    )
    theirs, decisions = signed_in(other), address(record, "decisions")
    assert theirs.post(decisions, form_at(theirs, decisions) | {"form-0-DELETE": "on"}).status_code == 302
    page = mine.get(address(record)).content.decode()
    assert len(notices(page)) == 1
    back = bring_back(mine, page)
    assert (back.status_code, "<li>All the works.</li>" in back.content.decode()) == (409, True)
    assert throw_away(mine, back.content.decode())["Location"] == address(record)
    assert standing() == 0


def test_meeting_typed_on_the_review_page_is_brought_back_on_the_meetings_own(mine, record):
    form = Typing(mine, address(record))
    form.type({"form-0-venue": "Quay House"})
    back = bring_back(mine, mine.get(address(record)).content.decode())
    assert Fields(back.content.decode()).holding("form-TOTAL_FORMS")["form-0-venue"] == "Quay House"
    form.url = address(record, "meeting")
    assert form.save().status_code == 302
    assert (latest(record)["meeting"]["venue"], standing()) == ("Quay House", 0)


def test_later_rows_of_a_long_section_come_back_on_their_page(mine, editor):
    draft = content()
    draft["figures"] = [drafting.figure(draft["items"][0], f"£{number}", str(number)) for number in range(1, 71)]
    record = record_of(draft, editor)
    url = address(record, "figures")
    Typing(mine, url + "?from=31").type({"form-0-about": "Dredging"})
    form = Typing(mine, url, tab="b" * 32)
    form.show(bring_back(mine, form.page))
    form.url = url + "?from=31"
    assert ("31 to 60 of 70" in form.page, f'action="{form.url}"' in form.page) == (True, True)
    assert form.save().status_code == 302
    assert latest(record)["figures"][30]["about"] == "Dredging"


def test_pasted_minutes_are_kept_with_their_address(mine):
    form = Typing(mine, ADD, field="source_address")
    form.type({"text": "Notes\n<b>of</b> the Quay\n", "source_address": "quay.example"})
    page = mine.get(ADD).content.decode()
    assert len(notices(page)) == 1
    form = Typing(mine, ADD, tab="b" * 32, field="source_address")
    form.show(bring_back(mine, page), "source_address")
    assert (form.fields["text"], form.fields["source_address"]) == ("Notes\n<b>of</b> the Quay\n", "quay.example")
    assert form.save(how="read").status_code == 302
    assert (Record.objects.count(), standing()) == (1, 0)


def test_a_megabyte_is_kept_and_not_more(mine):
    form = Typing(mine, ADD, field="source_address")
    assert form.type({"text": "w" * (unsaved.LIMIT - 100)}).status_code == 200
    refused = form.type({"text": "w" * (unsaved.LIMIT + 1)})
    assert (refused.status_code, refused.json()["sentence"]) == (
        413,
        "Not kept: this is more than 1 MB. It stays on this page until you send it.",
    )
    assert len(Unsaved.objects.get().as_posted()["text"]) == unsaved.LIMIT - 100


def test_no_more_pages_are_kept_than_a_person_could_look_after(mine, record, monkeypatch):
    monkeypatch.setattr(unsaved, "MOST", 2)
    url = address(record, "attendance")
    forms = [Typing(mine, url, tab=letter * 32) for letter in "abc"]
    assert [form.type({"form-0-role": "Mayor"}).status_code for form in forms] == [200, 200, 409]
    assert forms[0].type({"form-0-role": "Mayor of the Quay"}).status_code == 200


def test_entries_are_the_persons_own(mine, record, other):
    url = address(record, "attendance")
    Typing(mine, url).type({"form-0-role": "Mayor"})
    entry, theirs = Unsaved.objects.get(), signed_in(other)
    assert notices(theirs.get(url).content.decode()) == []
    assert Fields(theirs.get(url, {"unsaved": entry.pk}).content.decode()).holding("version")["form-0-role"] == "Chair"
    assert theirs.post(reverse("admin:minutes_record_throw_away", args=[entry.pk])).status_code == 404
    form = Typing(theirs, url)  # a key that happens to be the same
    form.type({"form-0-role": "Sheriff"})
    assert {row.by.username: row.as_posted()["form-0-role"] for row in Unsaved.objects.standing()} == {
        "editor": "Mayor",
        "other": "Sheriff",
    }


def test_entries_of_one_page_are_not_brought_back_to_another(mine, record):
    Typing(mine, address(record, "attendance")).type({"form-0-role": "Mayor"})
    page = mine.get(address(record, "figures"), {"unsaved": Unsaved.objects.get().pk}).content.decode()
    assert "Brought back" not in page
    assert mine.get(address(record, "figures"), {"unsaved": "9" * 30}).status_code == 200


def test_signs_the_database_cannot_hold_are_left_out(mine, record):
    Typing(mine, address(record, "attendance")).type({"form-0-role": "May\0or", "\0": "odd"})
    assert Unsaved.objects.get().as_posted()["form-0-role"] == "Mayor"


def test_form_that_did_not_arrive_whole_is_not_kept(mine, record):
    form = Typing(mine, address(record, "attendance"), tab="")
    assert form.type({"form-0-role": "Mayor"}).status_code == 400
    nowhere = reverse("admin:minutes_record_keep", args=[record.pk, "nothing"])
    far = reverse("admin:minutes_record_keep", args=[record.pk, "clauses", "k" * 41])
    sent = {"for": form.user, "tab": "a" * 32, "turn": "1"}
    assert [mine.post(where, sent).status_code for where in (nowhere, far)] == [404, 404]


def test_keys_that_are_none_are_passed_over(mine, record):
    form = Typing(mine, address(record, "figures"))
    form.fields["kept"] = "\0 no key"
    assert form.type({"form-0-amount": "much"}).status_code == 200
    assert form.save().status_code == 422
    assert mine.post(f"/admin/minutes/record/unsaved/{10**30}/").status_code == 404


def test_reader_keeps_nothing(reader, record):
    client = signed_in(reader)
    address_of = reverse("admin:minutes_record_keep", args=[record.pk, "attendance"])
    answer = client.post(address_of, {"for": reader.pk, "tab": "a" * 32, "turn": "1", "form-0-role": "Mayor"})
    assert (answer.status_code, answer.json()["sentence"][:40]) == (403, "Not kept: your account has no right to t")
    assert Unsaved.objects.count() == 0


def test_keys_of_saved_forms_are_cleared_away(mine, record):
    with time_machine.travel("2026-11-30 10:32:00+00:00"):
        Typing(mine, address(record, "attendance")).save({"form-0-role": "Mayor"})
    with time_machine.travel("2026-12-02 10:32:00+00:00"):
        mine.force_login(record.created_by)
        Typing(mine, address(record, "attendance"), tab="b" * 32).type({"form-0-role": "Sheriff"})
    assert [row.tab for row in Unsaved.objects.all()] == ["b" * 32]


def test_start_page_lists_where_words_wait(mine, record, other):
    assert "Typed and not saved" not in mine.get("/admin/").content.decode()
    with time_machine.travel("2026-11-30 10:32:00+00:00", tick=False):
        mine.force_login(record.created_by)
        Typing(mine, address(record, "follow-ups")).type({"form-0-owner": "Ada Pell"})
        Typing(mine, ADD, tab="b" * 32, field="source_address").type({"text": "Notes"})
        page = mine.get("/admin/").content.decode()
    assert re.findall(r"<li><a href=\"([^\"]+)\">([^<]+)</a>, 30 November 2026 at 10:32</li>", page) == [
        (ADD, "Add minutes"),
        (address(record), "Follow-ups of Harbour Committee – Dredging"),
    ]
    assert "Typed and not saved" not in signed_in(other).get("/admin/").content.decode()
