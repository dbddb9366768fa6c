"""Addresses last: moved rows redirect, withdrawn ones say so, and the rest were never there."""

import datetime

import make
import pytest

from minutes.models import Address

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return make.item(make.meeting(make.body("Docks Panel")), "Cranes")


def move(meeting):
    meeting.slug, meeting.date = "2023-12-06-docks-panel", datetime.date(2023, 12, 6)
    meeting.save()


def test_meeting_at_an_old_address_redirects_for_good_with_its_query(client, item):
    move(item.meeting)
    response = client.get("/meetings/2023-12-04-docks-panel/?q=crane")
    assert (response.status_code, response["Location"]) == (301, "/meetings/2023-12-06-docks-panel/?q=crane")


def test_item_at_an_old_address_redirects_to_where_it_is(client, item):
    move(item.meeting)
    response = client.get("/meetings/2023-12-04-docks-panel/cranes/")
    assert (response.status_code, response["Location"]) == (301, "/meetings/2023-12-06-docks-panel/cranes/")


def test_withdrawn_meeting_and_item_are_gone_and_the_page_names_nothing(client, item):
    item.delete()
    item.meeting.delete()
    for address in ("/meetings/2023-12-04-docks-panel/", "/meetings/2023-12-04-docks-panel/cranes/"):
        response = client.get(address)
        page = response.content.decode()
        assert response.status_code == 410
        assert "These minutes have been withdrawn" in page
        assert "Docks" not in page
        assert "docks" not in page


def test_withdrawn_item_of_a_public_meeting_is_gone(client, item):
    item.delete()
    assert client.get("/meetings/2023-12-04-docks-panel/cranes/").status_code == 410
    assert client.get("/meetings/2023-12-04-docks-panel/").status_code == 200


def test_address_never_given_is_not_found(client, item):
    assert client.get("/meetings/2023-12-05-docks-panel/").status_code == 404
    assert client.get("/meetings/2023-12-04-docks-panel/hoists/").status_code == 404


def test_live_page_needs_no_address_row(client, item):
    Address.objects.all().delete()
    assert client.get(item.get_absolute_url()).status_code == 200
