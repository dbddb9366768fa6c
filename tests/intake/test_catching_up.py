"""The second of two people to save is asked only about what they changed, and takes nothing of the first's back."""

import pytest
from django.test import Client

from tests import drafting
from tests.conftest import member
from tests.intake.reviewing import Fields, address, content, form_at, latest, record_of

pytestmark = pytest.mark.django_db


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def mine(editor):
    return signed_in(editor)


@pytest.fixture
def theirs(db):
    return signed_in(member("other", "Editors"))


@pytest.fixture
def record(editor):
    draft = content()
    draft["attendance"] += [drafting.attendee("Bo Lunt", role="Member"), drafting.attendee("Cy Moor", public=True)]
    return record_of(draft, editor)


def together(mine, theirs, url, my_changes, their_changes):
    """Both open the page, the other saves first; the answer to the second save."""
    opened, other = form_at(mine, url), form_at(theirs, url)
    assert theirs.post(url, other | their_changes).status_code == 302
    refused = mine.post(url, opened | my_changes)
    assert refused.status_code == 409
    return refused


def asked(refused):
    return [(difference.called, difference.fields) for difference in refused.context["conflict"]]


def save_over(client, url, refused):
    fields = Fields(refused.content.decode()).holding("form-TOTAL_FORMS")
    assert client.post(url, fields).status_code == 302


def attendance(record):
    return [(row["name"], row["role"], row["group"], row["public"]) for row in latest(record)["attendance"]]


def test_changes_of_different_rows_both_stand(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-1-role": "Vice-Chair"}, {"form-0-role": "Mayor"})
    assert asked(refused) == [("Bo Lunt", [("Role", "Member", "Vice-Chair")])]
    assert Fields(refused.content.decode()).holding("form-TOTAL_FORMS")["form-0-role"] == "Mayor"
    save_over(mine, url, refused)
    assert [row[1] for row in attendance(record)] == ["Mayor", "Vice-Chair", None]


def test_changes_of_different_fields_of_one_row_both_stand(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-2-group": "Quay Group"}, {"form-2-role": "Guest"})
    assert asked(refused) == [("Cy Moor", [("Group", "empty", "Quay Group")])]
    save_over(mine, url, refused)
    assert attendance(record)[2] == ("Cy Moor", "Guest", "Quay Group", True)


def test_ticks_set_and_taken_away_by_the_other_stand(mine, theirs, record):
    url = address(record, "attendance")
    opened, other = form_at(mine, url), form_at(theirs, url) | {"form-0-public": "on"}
    del other["form-2-public"]
    assert theirs.post(url, other).status_code == 302
    refused = mine.post(url, opened | {"form-1-role": "Vice-Chair"})
    save_over(mine, url, refused)
    assert [row[3] for row in attendance(record)] == [True, False, False]


def test_one_field_changed_by_both_is_asked_about_and_keeps_the_seconds_words(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-0-role": "Sheriff"}, {"form-0-role": "Mayor"})
    assert asked(refused) == [("Cllr Ada Pell", [("Role", "Mayor", "Sheriff")])]
    save_over(mine, url, refused)
    assert attendance(record)[0][1] == "Sheriff"


def test_row_the_other_removed_and_nobody_else_touched_stays_removed(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-0-role": "Mayor"}, {"form-1-DELETE": "on"})
    assert asked(refused) == [("Cllr Ada Pell", [("Role", "Chair", "Mayor")])]
    save_over(mine, url, refused)
    assert [row[:2] for row in attendance(record)] == [("Ada Pell", "Mayor"), ("Cy Moor", None)]


def test_row_the_second_removed_goes_though_the_other_changed_it(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-1-DELETE": "on"}, {"form-1-role": "Mayor"})
    assert asked(refused)[0][1][0][2] == "not there"
    save_over(mine, url, refused)
    assert [row[0] for row in attendance(record)] == ["Ada Pell", "Cy Moor"]


def test_rows_added_by_both_stand(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-3-name": "Di Vane"}, {"form-3-name": "Ed Holm"})
    save_over(mine, url, refused)
    assert sorted(row[0] for row in attendance(record)) == ["Ada Pell", "Bo Lunt", "Cy Moor", "Di Vane", "Ed Holm"]


def test_another_sections_save_between_asks_about_ones_own_changes_alone(mine, theirs, record):
    url, figures = address(record, "attendance"), address(record, "figures")
    opened = form_at(mine, url)
    assert theirs.post(figures, form_at(theirs, figures) | {"form-0-about": "Dredging"}).status_code == 302
    refused = mine.post(url, opened | {"form-0-role": "Mayor"})
    assert asked(refused) == [("Cllr Ada Pell", [("Role", "Chair", "Mayor")])]
    save_over(mine, url, refused)
    assert (attendance(record)[0][1], latest(record)["figures"][0]["about"]) == ("Mayor", "Dredging")


def test_passage_the_other_moved_to_another_item_stays_there(mine, theirs, record):
    item = latest(record)["items"][0]["id"]
    items = address(record, "items")
    assert theirs.post(items, form_at(theirs, items) | {"form-1-title": "Moorings"}).status_code == 302
    moorings = latest(record)["items"][1]["id"]
    url = address(record, "passages", item)
    refused = together(mine, theirs, url, {"form-0-role": "Harbour Master"}, {"form-0-item": moorings})
    save_over(mine, url, refused)
    assert [(row["item"], row["role"]) for row in latest(record)["passages"]] == [(moorings, "Harbour Master")]


def test_third_save_between_is_caught_up_with_too(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-1-role": "Vice-Chair"}, {"form-0-role": "Mayor"})
    fields = Fields(refused.content.decode()).holding("form-TOTAL_FORMS")
    assert theirs.post(url, form_at(theirs, url) | {"form-2-role": "Guest"}).status_code == 302
    refused = mine.post(url, fields)
    assert asked(refused) == [("Bo Lunt", [("Role", "Member", "Vice-Chair")])]
    save_over(mine, url, refused)
    assert [row[1] for row in attendance(record)] == ["Mayor", "Vice-Chair", "Guest"]


def test_order_the_other_made_stands(mine, theirs, record):
    url = address(record, "attendance")
    moved = {"form-0-place": "3"}
    refused = together(mine, theirs, url, {"form-1-role": "Vice-Chair"}, moved)
    assert asked(refused) == [("Bo Lunt", [("Role", "Member", "Vice-Chair")])]
    save_over(mine, url, refused)
    said = [row[:2] for row in attendance(record)]
    assert said == [("Bo Lunt", "Vice-Chair"), ("Cy Moor", None), ("Ada Pell", "Chair")]


def test_row_moved_by_the_second_is_moved_in_the_order_the_other_made(mine, theirs, record):
    url = address(record, "attendance")
    refused = together(mine, theirs, url, {"form-2-place": "1"}, {"form-0-DELETE": "on", "form-3-name": "Di Vane"})
    save_over(mine, url, refused)
    assert [row[0] for row in attendance(record)] == ["Cy Moor", "Bo Lunt", "Di Vane"]
