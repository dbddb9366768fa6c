"""The preview, the page before publishing, two versions side by side and the counts in use, in a real browser."""

import os
from pathlib import Path

import pytest
from django.urls import reverse

from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save
from minutes.models import Meeting
from minutes.sources import read
from tests import drafting
from tests.browser.test_admin_pages import check, sign_in

pytestmark = pytest.mark.django_db(transaction=True)

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
PICTURES = os.environ.get("PICTURES")  # a folder to keep a picture of each page in, for a person to look at


@pytest.fixture(params=[{"width": 1280}, {"width": 360}, {"width": 320, "color_scheme": "dark"}], ids=str)
def staff(request, window, publisher):
    """A publisher who has signed in, at each size of window."""
    opened = window(**request.param)
    sign_in(opened, publisher)
    return opened


def council_meeting(by):
    """A record of a long meeting as it was read, with what a person made of it."""
    name = "county-council-budget-meeting.txt"
    record = import_source(read((CORPUS / name).read_bytes(), limit=10**6), name=name, by=by)
    draft = record.latest().content
    draft["attendance"] = [
        draft["attendance"][0] | {"role": "Mayor"},
        *draft["attendance"][2:],
        drafting.attendee("Cy Moor"),
    ]
    said = draft["passages"][5]
    draft["passages"][5] = said | {"text": f"{said['text'][:40]} and more besides{said['text'][60:]}"}
    draft["items"][1] |= {"withheld": True, "summary": "Terms were agreed."}
    draft["figures"] = draft["figures"][:-2]
    save(record, draft, expected=1, by=by, note="Attendance")
    record.refresh_from_db()
    return record


def at(name, record, *more, query=""):
    return reverse(f"admin:minutes_record_{name}", args=[record.pk, *more]) + query


def keep(window, name):
    if PICTURES:
        width = window.page.viewport_size["width"]
        window.page.screenshot(path=f"{PICTURES}/{name}-{width}.png", full_page=True)


def test_every_page_is_sound(staff, publisher):
    record = council_meeting(publisher)
    item = record.latest().content["items"][0]["id"]
    lacking = drafting.record_of(drafting.draft(date=None), publisher)
    pages = {
        "preview": at("preview", record),
        "preview-item": at("preview_item", record, item),
        "preview-missing": at("preview", lacking),
        "before": at("publish", record),
        "before-missing": at("publish", lacking),
        "compare": at("compare", record),
        "compare-part": at("compare", record, query="?from=1&to=2&part=attendance"),
        "history": at("history", record),
        "in-use": reverse("admin:minutes_record_in_use"),
        "in-use-mistake": reverse("admin:minutes_record_in_use") + "?since=0023-01-01",
        "records": reverse("admin:minutes_record_changelist"),
        "review": at("review", record),
    }
    for name, url in pages.items():
        staff.open(url)
        for fold in staff.page.locator("main details:not([open]) > summary").all():
            if name in ("before", "in-use") and fold.is_visible():
                fold.click()
        keep(staff, name)
        check(staff)
    publish(record, 2, by=publisher)
    drafting.change(record, by=publisher, date="2031-01-09", venue="Quay House")
    check(staff, at("publish", record))
    keep(staff, "before-changes")
    mistakes = "Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)"
    assert [words for words in staff.complaints if words != mistakes] == []


def test_minutes_are_looked_at_as_the_public_will_and_then_published(staff, publisher):
    record = council_meeting(publisher)
    staff.open(at("review", record))
    staff.page.get_by_role("link", name="What will be public").click()
    staff.page.get_by_role("link", name="Preview the meeting’s page").click()
    assert (
        "Preview: nothing of this is public yet."
        in staff.page.get_by_role("complementary", name="Preview").inner_text()
    )
    item = staff.page.locator(".agenda a").first
    title = item.inner_text()
    item.click()
    assert staff.page.url.endswith("/?version=2")
    assert "/preview/" in staff.page.url
    assert staff.page.locator("h1").inner_text() == title
    staff.page.get_by_role("complementary", name="Preview").get_by_role("link", name="What will be public").click()
    staff.page.get_by_role("button", name="Publish version 2").click()
    assert Meeting.objects.count() == 1
    assert "This version is public." in staff.page.locator("main").inner_text()


def test_two_versions_are_chosen_and_set_side_by_side(staff, publisher):
    record = council_meeting(publisher)
    staff.open(at("history", record))
    staff.page.get_by_label("From version").select_option("2")
    staff.page.get_by_label("To version").select_option("1")
    staff.page.get_by_role("button", name="Show what changed").click()
    assert staff.page.url.endswith("?from=2&to=1")
    assert staff.page.locator("ins").count() >= 1
    staff.open(reverse("admin:minutes_record_in_use"))
    staff.page.get_by_role("region", name="By record, the worst first").get_by_role("link").first.click()
    assert staff.page.url.endswith("?from=read&to=2")
    assert "and more besides" in staff.page.locator("ins").all_inner_texts()[0] + "".join(
        staff.page.locator("ins").all_inner_texts()
    )
