"""Budget lines in a real browser: taken in the review and in the queue, each page sound, narrow and wide."""

import os

import pytest

from minutes.intake.publishing.publish import publish
from tests import drafting
from tests.browser.conftest import sign_in
from tests.intake.reviewing import address, latest
from trust.models import BudgetLine, Figure, Trust

pytestmark = pytest.mark.django_db(transaction=True)

QUEUE = "/admin/trust/budgetline/queue/"
SAID = {
    "£2.9m": "Placements accounted for a pressure of £2.9m.",
    "£1.2m": "It spent £1.2m on agency staff.",
    "£3m": "A reserve of £3m was held against this.",
}


@pytest.fixture
def record(publisher):
    """Minutes of a trust with three figures, two of them with a line suggested."""
    trust = Trust.objects.create(name="Wexmere Children's Trust")
    for name in ("Agency staff", "Placements", "Transport"):
        BudgetLine.objects.create(name=name, trust=trust)
    item = drafting.item("Wexmere Children's Trust: budget")
    rows = [drafting.figure(item, text, "1", quote=words, measure="spending") for text, words in SAID.items()]
    return drafting.record_of(drafting.draft(items=[item], figures=rows), publisher)


def sound(window, name):
    if folder := os.environ.get("PICTURES"):
        window.page.screenshot(path=f"{folder}/{name}.png", full_page=True)
    assert (name, window.faults(), window.overflow(), window.complaints) == (name, [], 0, [])


def lines():
    """Each published figure's line by name."""
    rows = Figure.objects.select_related("line")
    return {row.text: "none" if row.no_line else row.line and row.line.name for row in rows}


@pytest.mark.parametrize("width", [1280, 320])
def test_lines_are_given_in_the_review_then_in_the_queue(window, publisher, record, width):
    staff = window(width=width)
    sign_in(staff, publisher)
    staff.open(address(record))
    sound(staff, f"review-{width}")
    staff.page.get_by_role("button", name="Which budget line is £2.9m of?").click()
    staff.page.locator("li.success", has_text="1 answer saved.").wait_for()
    row = next(row for row in latest(record)["figures"] if row["text"] == "£2.9m")
    assert BudgetLine.objects.get(pk=row["line"]).name == "Placements"

    publish(record, record.current, by=None)
    staff.open("/admin/")
    sound(staff, f"index-{width}")
    staff.page.get_by_role("link", name="Figures without a budget line").click()
    sound(staff, f"queue-{width}")
    staff.page.get_by_label("Budget line").nth(1).select_option("None of the lines")
    staff.page.get_by_label("Financial year, if you know it").first.fill("last year")
    staff.page.get_by_role("button", name="Save the lines chosen").click()
    assert staff.page.title().startswith("Error: figures without a budget line")
    staff.complaints.clear()  # the browser tells of the page's status, 422
    staff.page.get_by_label("Financial year, if you know it").first.fill("2021/22")
    staff.page.get_by_role("button", name="Save the lines chosen").click()
    staff.page.locator("li.success", has_text="2 figures saved, and public.").wait_for()
    sound(staff, f"done-{width}")
    assert lines() == {"£2.9m": "Placements", "£1.2m": "Agency staff", "£3m": "none"}
    assert Figure.objects.get(text="£1.2m").year_from == "staff"
    staff.open("/admin/trust/budgetline/")
    sound(staff, f"lines-{width}")
