"""The review as its users work it, in a real browser."""

import pytest

from minutes.intake.records import import_source
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
