"""Who is reviewing a record: shown to the others, kept by every act, lapsing, taken over, and never in the way."""

import re

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from minutes.intake.records import save
from minutes.intake.together.claims import hold
from minutes.models import Claim
from tests.conftest import member
from tests.intake.reviewing import address, latest, record_of
from tests.intake.test_records import each_with_its_own_connection
from tests.intake.unsaved import Typing

pytestmark = pytest.mark.django_db


def at(time):
    return time_machine.travel(f"2026-11-30 {time}:00+00:00", tick=False)


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def mary(db):
    user = member("mary", "Editors")
    user.first_name, user.last_name = "Mary", "Clerk"
    user.save()
    return user


@pytest.fixture
def record(db):
    return record_of()


@pytest.fixture(autouse=True)
def one_day():
    with at("10:00"):
        yield


def press(client, record, wanted):
    return client.post(reverse("admin:minutes_record_claim", args=[record.pk]), {"claim": wanted})


def told(client, url):
    """What the page says of who is reviewing, and the buttons it offers."""
    page = client.get(url).content.decode()
    said = re.findall(r"<p>([^<]* reviewing this, since [^<]*)</p>", page)
    return said, re.findall(r'name="claim" value="(\w+)"', page)


def test_nobody_reviews_until_somebody_begins(mary, record):
    assert told(signed_in(mary), address(record)) == ([], ["review"])
    assert not Claim.objects.exists()


def test_one_who_begins_is_named_to_the_others_everywhere(mary, editor, reader, record):
    with at("10:02"):
        assert press(signed_in(mary), record, "review")["Location"] == address(record)
    others = signed_in(editor)
    assert told(others, address(record)) == (["Mary Clerk is reviewing this, since 10:02."], ["over"])
    assert told(others, address(record, "attendance")) == (["Mary Clerk is reviewing this, since 10:02."], [])
    assert told(signed_in(reader), address(record)) == (["Mary Clerk is reviewing this, since 10:02."], [])
    assert told(signed_in(mary), address(record)) == (["You are reviewing this, since 10:02."], ["stop"])
    listing = others.get(reverse("admin:minutes_record_changelist")).content.decode()
    assert '<td class="field-reviewer">Mary Clerk</td>' in listing


def test_claim_lapses_half_an_hour_after_the_last_act(mary, editor, record):
    client, others = signed_in(mary), signed_in(editor)
    press(client, record, "review")
    form = Typing(client, address(record, "attendance"))
    with at("10:29"):
        form.type({"form-0-role": "Mayor"})
    with at("10:58"):
        assert told(others, address(record))[0] == ["Mary Clerk is reviewing this, since 10:00."]
        form.save()
    with at("11:27"):
        assert told(others, address(record))[0] == ["Mary Clerk is reviewing this, since 10:00."]
    with at("11:28"):
        assert told(others, address(record)) == ([], ["review"])
        listing = others.get(reverse("admin:minutes_record_changelist")).content.decode()
        assert '<td class="field-reviewer">–</td>' in listing


def test_time_until_it_lapses_is_a_setting(mary, record, settings):
    settings.CLAIM_MINUTES = 5
    press(signed_in(mary), record, "review")
    with at("10:04"):
        assert told(signed_in(mary), address(record))[1] == ["stop"]
    with at("10:05"):
        assert told(signed_in(mary), address(record))[1] == ["review"]


@pytest.mark.parametrize("act", ["save", "type"])
def test_typing_and_saving_begin_a_review(mary, record, act):
    form = Typing(signed_in(mary), address(record, "attendance"))
    getattr(form, act)({"form-0-role": "Mayor"})
    assert Claim.objects.get(record=record).by == mary


@pytest.mark.parametrize("act", ["save", "type"])
def test_saving_under_anothers_review_is_not_stopped_and_takes_nothing_over(mary, editor, record, act):
    press(signed_in(mary), record, "review")
    form = Typing(signed_in(editor), address(record, "attendance"))
    assert getattr(form, act)({"form-0-role": "Mayor"}).status_code in (200, 302)
    assert Claim.objects.get(record=record).by == mary
    assert (latest(record)["attendance"][0]["role"] == "Mayor") == (act == "save")


def test_lapsed_review_passes_to_whoever_saves_next(mary, editor, record):
    press(signed_in(mary), record, "review")
    with at("11:00"):
        client = signed_in(editor)
        Typing(client, address(record, "attendance")).save({"form-0-role": "Mayor"})
        assert told(client, address(record)) == (["You are reviewing this, since 11:00."], ["stop"])


def test_another_takes_over_with_a_button(mary, editor, record):
    press(signed_in(mary), record, "review")
    with at("10:10"):
        press(signed_in(editor), record, "over")
        assert told(signed_in(mary), address(record)) == (["editor is reviewing this, since 10:10."], ["over"])


def test_late_press_of_review_takes_nothing_over(mary, editor, record):
    press(signed_in(mary), record, "review")
    others = signed_in(editor)
    press(others, record, "review")
    page = others.get(address(record)).content.decode()
    assert "Somebody else began to review this just before you. You can take over." in page
    assert Claim.objects.get(record=record).by == mary


def test_stopping_ends_ones_own_review_alone(mary, editor, record):
    press(signed_in(mary), record, "review")
    press(signed_in(editor), record, "stop")
    assert Claim.objects.get(record=record).by == mary
    press(signed_in(mary), record, "stop")
    assert not Claim.objects.exists()


def test_publishing_ends_the_review(publisher, mary, record):
    press(signed_in(mary), record, "review")
    response = signed_in(publisher).post(reverse("admin:minutes_record_publish", args=[record.pk]), {"version": "2"})
    assert (response.status_code, Claim.objects.count()) == (302, 0)


def test_review_begun_yesterday_says_so(mary, record, settings):
    settings.CLAIM_MINUTES = 24 * 60
    press(signed_in(mary), record, "review")
    with time_machine.travel("2026-12-01 09:00:00+00:00", tick=False):
        assert told(signed_in(mary), address(record))[0] == ["You are reviewing this, since 10:00 on 30 November 2026."]


def test_looking_makes_no_claim(mary, record):
    client = signed_in(mary)
    client.get(address(record))
    client.get(address(record, "attendance"))
    assert client.get(reverse("admin:minutes_record_claim", args=[record.pk])).status_code == 302
    assert not Claim.objects.exists()


def test_reader_cannot_claim(reader, record):
    assert press(signed_in(reader), record, "review").status_code == 403
    assert not Claim.objects.exists()


def test_import_by_command_claims_nothing(record):
    save(record, latest(record) | {"follow_ups": []}, expected=2, by=None)
    assert not Claim.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_of_many_who_begin_at_once_one_holds_it(record):
    people = [member(f"person{number}", "Editors") for number in range(8)]
    held = each_with_its_own_connection(lambda number: hold(record, people[number]), 8)
    assert sorted(held) == [False] * 7 + [True]
    assert Claim.objects.get(record=record).by == people[held.index(True)]


def test_pages_and_saves_ask_little_more_of_the_database(mary, record, django_assert_num_queries):
    """Who is reviewing costs a page nothing, what was not saved one query; a save pays one for each."""
    client, url = signed_in(mary), address(record, "attendance")
    form = Typing(client, url)
    form.type({"form-0-role": "Mayor"})
    with django_assert_num_queries(8):
        client.get(url)
    with django_assert_num_queries(15):  # two of them begin and end the transaction
        form.save()
