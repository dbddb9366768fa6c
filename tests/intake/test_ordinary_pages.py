"""The admin's ordinary pages: names that can be told apart, and addresses that may ask for anything."""

import datetime

import pytest
from django.urls import reverse

from minutes.models import Body, FollowUpProgress, Person
from tests import make

pytestmark = pytest.mark.django_db

WIDE = "\ufdfa" * 60


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def errors(response):
    """Every sentence against what was posted."""
    assert response.status_code == 200
    form = response.context["adminform"]
    inline = [error for group in response.context["inline_admin_formsets"] for error in group.formset.errors]
    return [words for one in (form.errors, *inline) for several in one.values() for words in several]


def body(name, others=""):
    return {"name": name, "kind": "other", "other_names": others}


def person(name, names=(), terms=()):
    """The fields of a person's page with these printed names and these terms (from, to)."""
    fields = {"name": name}
    for prefix, rows in (("names", names), ("terms", terms)):
        fields |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": 0}
    fields |= {f"names-{place}-name": printed for place, printed in enumerate(names)}
    for place, (starts, ends) in enumerate(terms):
        fields |= {f"terms-{place}-starts": starts, f"terms-{place}-ends": ends}
    return fields


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (body("!!!"), "“!!!” has no letter or figure in it. Correct it."),
        (body(WIDE), f"“{WIDE}” has 1,080 characters, and 200 is the most. Shorten it."),
        (body("EXECUTIVE"), "“EXECUTIVE” is a name of the body Executive already."),
        (body("Cabinet"), "“Cabinet” is a name of the body Executive already."),
        (body("Panel", "the cabinet"), None),
        (body("Panel", "Cabinet"), "“Cabinet” is a name of the body Executive already."),
        (body("Panel", "..."), "“...” has no letter or figure in it. Correct it."),
    ],
)
def test_bodies_are_told_apart_by_their_names(signed_in, fields, sentence):
    Body.objects.create(name="Executive", other_names=["Cabinet"])
    response = signed_in.post(reverse("admin:minutes_body_add"), fields)
    if sentence is None:
        assert (response.status_code, Body.objects.count()) == (302, 2)
    else:
        assert errors(response) == [sentence]


def test_a_body_may_be_saved_under_its_own_names(signed_in):
    known = Body.objects.create(name="Executive", other_names=["Cabinet"])
    url = reverse("admin:minutes_body_change", args=[known.pk])
    assert signed_in.post(url, body("executive", "Cabinet")).status_code == 302
    known.refresh_from_db()
    assert known.name == "executive"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (person("…"), "“…” has no letter or figure in it. Correct it."),
        (person(WIDE), f"“{WIDE}” has 1,080 characters, and 200 is the most. Shorten it."),
        (
            person("Ada Pell", names=["A Pell", "A. PELL"]),
            "This name is here twice: only case, accents or punctuation differ.",
        ),
        (
            person("Ada Pell", terms=[("2024-05-01", "2023-05-01")]),
            "The term ends before it starts. Correct one of the days.",
        ),
    ],
)
def test_people_are_refused_in_words(signed_in, fields, sentence):
    assert errors(signed_in.post(reverse("admin:minutes_person_add"), fields)) == [sentence]
    assert not Person.objects.exists()


def test_a_person_is_added_with_names_and_a_term(signed_in):
    fields = person("Ada Pell", names=["A Pell", "Ada Pell-Ross"], terms=[("2023-05-01", "2024-05-01")])
    assert signed_in.post(reverse("admin:minutes_person_add"), fields).status_code == 302
    ada = Person.objects.get()
    assert [name.name for name in ada.names.all()] == ["A Pell", "Ada Pell-Ross"]
    assert ada.terms.get().ends == datetime.date(2024, 5, 1)


@pytest.mark.parametrize("day", ["2023-12-03", "2999-01-01", "0001-01-01"])
def test_a_follow_up_is_done_between_its_meeting_and_today(signed_in, day):
    follow_up = make.follow_up()
    url = reverse("admin:minutes_followup_change", args=[follow_up.pk])
    response = signed_in.post(url, {"status": "done", "note": "", "done_on": day})
    assert errors(response) == ["Give a day between the meeting and today."]
    assert signed_in.post(url, {"status": "done", "note": "", "done_on": "2023-12-04"}).status_code == 302
    assert FollowUpProgress.objects.get().done_on == datetime.date(2023, 12, 4)


@pytest.mark.parametrize(
    "asked",
    ["record/?body=%00", "record/?changed_at__year=99999", "body/?kind__exact=%00", "body/?q=%00", "person/?q=%00"],
)
def test_lists_asked_for_what_no_row_can_hold_lead_to_the_list(signed_in, asked):
    make.meeting()
    response = signed_in.get(reverse("admin:index") + "minutes/" + asked, follow=True)
    assert response.status_code == 200


@pytest.mark.parametrize("key", ["abc", "99999999999999999999", "%00", "00000000-0000-0000-0000-000000000000"])
def test_a_record_that_is_not_there_leads_back_with_a_sentence(signed_in, key):
    response = signed_in.get(reverse("admin:index") + f"minutes/record/{key}/change/", follow=True)
    assert response.status_code == 200
    assert "doesn’t exist" in response.content.decode()
