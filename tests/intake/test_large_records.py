"""A long meeting's record: its page stays light, and a save costs the same few queries however much it holds."""

from datetime import date

import pytest

from minutes.intake.records import import_source
from minutes.sources import read
from tests import make
from tests.intake import large
from tests.intake.reviewing import address, form_at, latest

pytestmark = pytest.mark.django_db

SECTIONS = {
    "meeting": ("venue", "Sail Loft"),
    "attendance": ("role", "Member"),
    "items": ("title", "Repairs"),
    "decisions": ("mover", "Ada Abel"),
    "figures": ("about", "the wall"),
}


@pytest.fixture
def record(publisher):
    return import_source(read(large.text().encode()), by=publisher)


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def test_the_long_meeting_is_as_long_as_it_says(record):
    draft = latest(record)
    counts = {name: len(draft[name]) for name in ("attendance", "items", "decisions", "figures", "passages")}
    assert counts == {"attendance": 60, "items": 40, "decisions": 60, "figures": 150, "passages": 300}


def test_the_review_opens_in_ten_queries_and_three_hundred_kilobytes(signed_in, record, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        page = signed_in.get(address(record))
    assert (page.status_code, len(page.content) // 300_000) == (200, 0)


def test_what_the_archive_knows_costs_no_more_queries(signed_in, record, django_assert_max_num_queries):
    """Its body has met on that day already, and three of its people may be others known."""
    make.meeting(body=make.body("Harbour Committee"), date=date(2024, 3, 5))
    for name in ("Ada Abell", "Bo Brooke", "Cy Crayne"):
        make.person(name, councillor=True)
    with django_assert_max_num_queries(11):
        page = signed_in.get(address(record)).content.decode()
    assert "Is this the same meeting?" in page
    assert "Is Cllr Ada Abel somebody known?" in page


@pytest.mark.parametrize(("section", "field", "value"), [(name, *change) for name, change in SECTIONS.items()])
def test_a_section_is_saved_in_fifteen_queries(signed_in, record, section, field, value, django_assert_max_num_queries):
    url = address(record, section)
    fields = form_at(signed_in, url) | {f"form-0-{field}": value}
    with django_assert_max_num_queries(15):
        response = signed_in.post(url, fields)
    assert response.status_code == 302
    rows = latest(record)[section]
    assert (rows if section == "meeting" else rows[0])[field] == value


@pytest.mark.parametrize(("section", "parent"), [("passages", "items"), ("clauses", "decisions")])
def test_a_parents_rows_are_saved_in_fifteen_queries(signed_in, record, section, parent, django_assert_max_num_queries):
    url = address(record, section, latest(record)[parent][0]["id"])
    fields = form_at(signed_in, url) | {"form-0-text": "Changed"}
    with django_assert_max_num_queries(15):
        assert signed_in.post(url, fields).status_code == 302
