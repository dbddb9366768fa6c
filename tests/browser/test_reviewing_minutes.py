"""The review as its users work it, in a real browser."""

from pathlib import Path

import pytest
from django.urls import reverse

from minutes.intake.records import import_source
from minutes.models import Meeting, Record
from minutes.sources import read
from tests.intake.reviewing import address, latest

TEXT = """Harbour Committee

Minutes of the meeting held on 5 March 2024

Present: Cllr Ada Pell (Chair) and Cllr Bo Lunt

5. Dredging

The committee heard of the silt. The works may go ahead.

6. Close

The meeting closed at 8.15 pm.
"""
MARK = """words => {
    const walk = document.createTreeWalker(document.querySelector(".source"), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const start = walk.currentNode.data.indexOf(words);
        if (start >= 0) {
            document.getSelection().setBaseAndExtent(walk.currentNode, start, walk.currentNode, start + words.length);
            return;
        }
    }
}"""


pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def record(publisher):
    return import_source(read(TEXT.encode()), by=publisher)


def test_words_marked_in_the_source_become_a_decision(staff, record):
    staff.open(address(record))
    switch = staff.page.get_by_role("link", name="The source", exact=True)
    if switch.is_visible():
        switch.click()
    staff.page.evaluate(MARK, "The works may go ahead.")
    words = staff.page.get_by_label("Words of the source")
    words.wait_for()
    assert words.input_value() == "The works may go ahead."
    assert staff.faults() == []
    staff.page.get_by_role("button", name="Decision", exact=True).click()
    decision = latest(record)["decisions"][0]
    assert staff.page.url.endswith(address(record, "decisions", decision["id"]))
    assert (decision["text"], TEXT[slice(*decision["span"])]) == ("The works may go ahead.",) * 2
    assert staff.faults() == []


def test_the_words_of_the_fact_at_hand_are_marked(staff, record):
    staff.open(address(record, "attendance"))
    staff.page.get_by_label("Role").nth(1).focus()
    marked = staff.page.evaluate("[...CSS.highlights.get('here')].map(range => range.toString())")
    assert marked == ["person: Cllr Bo Lunt"]  # with the word for those who hear the page


MESSY = Path(__file__).parents[1] / "corpus" / "contradictions-in-the-record.txt"


def paste(staff, text):
    staff.open(reverse("admin:minutes_record_add"))
    staff.page.get_by_label("Paste the minutes").fill(text)
    staff.page.get_by_role("button", name="Read these minutes").click()
    return Record.objects.get()


def test_clean_minutes_are_public_in_three_steps(staff):
    staff.open(reverse("admin:minutes_record_add"))
    staff.page.get_by_label("Paste the minutes").fill(TEXT)  # one: paste
    staff.page.get_by_role("button", name="Read these minutes").click()  # two: have it read
    nothing = staff.page.get_by_role("region", name="Nothing to answer")
    assert staff.faults() == []
    nothing.get_by_role("button", name="Publish version 1").click()  # three: publish
    assert "This version is public." in staff.page.locator("main").inner_text()
    assert [str(meeting.date) for meeting in Meeting.objects.all()] == ["2024-03-05"]
    assert staff.faults() == []


def test_a_messy_set_is_answered_question_by_question_and_published(staff):
    record = paste(staff, MESSY.read_text())
    codes = {row["code"] for row in latest(record)["problems"]}
    assert {
        "weekday-disagrees", "present-and-apologies", "votes-more-than-present", "number-missing", "number-repeated",
        "decision-differs", "measure-unknown", "loose-words",
    } <= codes  # fmt: skip
    assert (staff.faults(), staff.overflow()) == ([], 0)
    staff.page.get_by_label("Date", exact=True).first.fill("2019-06-04")
    staff.page.get_by_label("Status", exact=True).first.select_option("apologies")
    staff.page.get_by_label("What it is", exact=True).first.select_option("reserve")
    staff.page.get_by_role("button", name="None of these need be public").click()  # and keeps what was entered above
    assert "5 answers saved." in staff.page.locator("main").inner_text()
    while (left := staff.page.get_by_role("button", name="It is right as it stands")).count():
        left.first.click()
    staff.page.get_by_role("button", name="Keep it as it was read").click()
    draft = latest(record)
    assert draft["meeting"]["date"] == "2019-06-04"
    assert [row["settled"] for row in draft["problems"]] == [True] * len(draft["problems"])
    assert staff.faults() == []
    staff.page.get_by_role("region", name="Nothing to answer").get_by_role("button", name="Publish version").click()
    assert "This version is public." in staff.page.locator("main").inner_text()


def reach(page, name):
    """Press Tab until the element with this name has the focus; the name of every element passed on the way."""
    passed = []
    while len(passed) < 250:
        page.keyboard.press("Tab")
        here = page.evaluate(NAME)
        passed.append(here)
        if here.startswith(name):
            return passed
    raise AssertionError(f"{name} was not reached: {passed}")


NAME = """() => {
    const here = document.activeElement;
    return (here.labels?.[0]?.innerText || here.innerText || here.value || here.tagName).trim();
}"""


def test_the_whole_path_by_keyboard(staff):
    staff.open(reverse("admin:minutes_record_add"))
    reach(staff.page, "Paste the minutes")
    staff.page.keyboard.insert_text(
        TEXT.replace("Minutes of the meeting held on 5 March 2024", "Minutes of the meeting")
    )
    reach(staff.page, "Read these minutes")
    staff.page.keyboard.press("Enter")
    staff.page.get_by_role("heading", name="1 question").wait_for()
    reach(staff.page, "Date")
    staff.page.keyboard.type("03052024")  # month first, as this browser is set
    staff.page.keyboard.press("Enter")  # in an entry this saves the answers
    staff.page.get_by_role("heading", name="Nothing to answer").wait_for()
    reach(staff.page, "Publish version 2")
    staff.page.keyboard.press("Enter")
    staff.page.get_by_text("This version is public.").wait_for()
    assert [str(meeting.date) for meeting in Meeting.objects.all()] == ["2024-03-05"]
