"""Bringing in a better copy in a real browser, wide and narrow: paste it, answer what it asks; axe on every page."""

import pytest

from minutes import sources
from minutes.intake.records import import_source, save
from tests.browser.test_admin_pages import check, sign_in
from tests.intake.reviewing import address, latest
from tests.intake.test_merging import OLD, named, new

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=[{"width": 1280}, {"width": 320, "color_scheme": "dark"}], ids=str)
def staff(request, window, editor):
    opened = window(**request.param)
    sign_in(opened, editor)
    return opened


def test_better_copy_from_the_review_to_its_questions(staff, editor):
    record = import_source(sources.read(OLD, limit=100_000), by=editor)
    draft = latest(record)
    named(draft, "Ada Pell")["role"] = "Mayor"
    save(record, draft, expected=1, by=editor)
    check(staff, address(record))
    staff.page.get_by_role("link", name="Bring in a better copy").click()
    check(staff)

    staff.page.get_by_label("Paste the minutes").fill(OLD)
    staff.page.get_by_role("button", name="Read this copy").click()
    check(staff)
    assert staff.page.locator(".mistakes h2").inner_text() == "This record has these very words already"

    staff.page.get_by_label("Paste the minutes").fill(new(("5 March", "6 March"), ("(Chair)", "(Vice-Chair)")))
    staff.page.get_by_role("button", name="Read this copy").click()
    check(staff)
    assert staff.page.evaluate("document.activeElement.className") == "mistakes"
    staff.page.get_by_label("It is the same meeting all the same").check()
    staff.page.get_by_role("button", name="Read this copy").click()
    check(staff)
    assert "The new copy changed 2 facts and leaves" in staff.page.locator(".messagelist").inner_text()

    question = staff.page.locator(".question", has_text="The new copy gives the role “Vice-Chair”. “Mayor” is kept")
    question.get_by_role("link", name="Everything about it").click()
    check(staff)
    staff.page.get_by_label("Role").fill("Vice-Chair")
    staff.page.get_by_role("button", name="Save", exact=True).click()
    assert named(latest(record), "Ada Pell")["role"] == "Vice-Chair"
    question.get_by_role("button", name="Keep it as it is").click()
    check(staff)
    assert question.count() == 0
