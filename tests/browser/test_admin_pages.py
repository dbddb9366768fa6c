"""The staff's pages in a real browser, wide and narrow: axe and the console are silent, nothing is cut off."""

import pytest
from django.urls import reverse
from django.utils import timezone

from minutes.models import FailedSearch
from tests import drafting, make
from tests.browser.conftest import sign_in
from tests.intake.reviewing import address, content, latest, record_of, span

pytestmark = pytest.mark.django_db(transaction=True)


def with_questions():
    draft = content()
    question = {"id": draft["meeting"]["id"][::-1], "code": "name-ambiguous", "settled": False}
    draft["problems"] = [{**question, "message": "Who is Ada Pell?", "span": span("Cllr Ada Pell (Chair)")}]
    draft["not_placed"] = [span("Harbour Committee")]
    draft["meeting"]["date"] = None
    return draft


def check(window, url=None):
    if url:
        window.open(url)
    assert (url, window.faults()) == (url, [])
    assert (url, window.overflow()) == (url, 0)


def test_every_page_of_the_review_is_sound(staff, publisher):
    record = record_of(with_questions(), publisher)
    draft = latest(record)
    make.follow_up(what="A timetable")
    make.person("Maud Ferrier")
    today = timezone.localdate()
    FailedSearch.objects.create(digest="0", word="skatepark", days=3, times=3, first_day=today, last_day=today)
    pages = [
        reverse("admin:index"),
        reverse("admin:minutes_record_changelist"),
        reverse("admin:minutes_record_add"),
        address(record),
        *(address(record, name) for name in ("meeting", "attendance", "items", "decisions", "figures", "follow-ups")),
        *(address(record, name) for name in ("movements", "votes", "references", "declarations", "corrections")),
        address(record, "passages", draft["items"][0]["id"]),
        address(record, "clauses", draft["decisions"][0]["id"]),
        reverse("admin:minutes_record_history", args=[record.pk]),
        reverse("admin:minutes_record_version", args=[record.pk, 2]),
        reverse("admin:minutes_body_changelist"),
        reverse("admin:minutes_body_changelist") + "?q=a",
        reverse("admin:minutes_person_changelist"),
        reverse("admin:minutes_person_add"),
        reverse("admin:minutes_followup_changelist"),
        reverse("admin:minutes_failedsearch_changelist"),
        reverse("admin:trust_budgetline_add"),
    ]
    for url in pages:
        check(staff, url)
    assert staff.complaints == []


def test_pages_of_mistakes_are_sound_and_take_the_focus(staff, publisher):
    record = record_of(by=publisher)
    staff.open(address(record, "figures"))
    staff.page.get_by_label("Amount").first.fill("177.9m")
    staff.page.get_by_role("button", name="Save", exact=True).click()
    check(staff)
    assert staff.page.evaluate("document.activeElement.className") == "mistakes"
    staff.page.get_by_role("link", name="Amount must be a plain number").click()
    assert staff.page.evaluate("document.activeElement.id") == "id_form-0-amount"

    staff.open(reverse("admin:minutes_record_add"))
    staff.page.get_by_role("button", name="Read these minutes").click()
    check(staff)
    assert staff.page.title().startswith("Error: Add minutes")


def test_second_person_sees_the_difference_and_the_page_is_sound(staff, window, publisher, editor):
    record = record_of(by=publisher)
    staff.open(address(record, "attendance"))
    other = window()
    sign_in(other, editor)
    other.open(address(record, "attendance"))
    other.page.get_by_label("Role").first.fill("Vice-Chair")
    other.page.get_by_role("button", name="Save", exact=True).click()
    staff.page.get_by_label("Role").first.fill("Mayor")
    staff.page.get_by_role("button", name="Save", exact=True).click()
    check(staff)
    assert staff.page.get_by_label("Role").first.input_value() == "Mayor"
    staff.page.get_by_role("button", name="Save my entries over version 3").click()
    assert latest(record)["attendance"][0]["role"] == "Mayor"


def test_signed_out_in_the_middle_nothing_is_lost(staff, publisher):
    record = record_of(by=publisher)
    staff.open(address(record, "attendance"))
    staff.page.get_by_label("Role").first.fill("Mayor of the “Quay”\t& <port>")
    staff.page.context.clear_cookies()
    staff.page.get_by_role("button", name="Save", exact=True).click()
    check(staff)
    staff.page.get_by_label("User name").fill("publisher")
    staff.page.get_by_label("Password").fill("a long pass phrase for tests")
    staff.page.get_by_role("button", name="Sign in and save").click()
    assert latest(record)["attendance"][0]["role"] == "Mayor of the “Quay”\t& <port>"


def test_marks_lead_to_their_forms_and_back(staff, publisher):
    record = record_of(by=publisher)
    figure = latest(record)["figures"][0]["id"]
    staff.open(address(record))
    switch = staff.page.get_by_role("link", name="The source", exact=True)
    if switch.is_visible():  # a narrow page shows the facts or the source, not both
        assert not staff.page.locator("#source").is_visible()
        switch.click()
        assert not staff.page.locator("#problems").is_visible()
    staff.page.get_by_role("link", name="£40,000", exact=True).first.click()
    assert staff.page.url.endswith(f"/review/figures/{figure}/")
    staff.page.get_by_role("link", name="Its words in the source").first.click()
    assert staff.page.url.endswith(f"#w-{figure}")
    assert staff.page.locator(f"#w-{figure} + mark").inner_text().endswith("£40,000")


def test_post_far_too_big_gets_a_page_in_words(staff, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 50_000
    staff.open(reverse("admin:minutes_record_add"))
    staff.page.evaluate("document.getElementById('id_text').value = 'The committee noted it. '.repeat(500_000)")
    staff.page.get_by_role("button", name="Read these minutes").click()
    assert "Split it, or paste only the words of the minutes." in staff.page.locator("main").inner_text()
    assert staff.faults() == []


def test_review_is_no_longer_than_what_it_shows(staff, publisher):
    """Words for those who hear the page stand inside the source's own box, however long the source is."""
    said = "\n\n".join(f"{number}. The committee noted a budget of £{number},000." for number in range(1, 200))
    draft = content()
    amounts = [(said.index(f"£{number},000"), f"£{number},000") for number in range(100, 200)]
    draft["figures"] = [
        drafting.figure(draft["items"][0], words, words[1:4] + "000", span=[start, start + len(words)])
        for start, words in amounts
    ]
    staff.open(address(record_of(draft, publisher, text=said)))
    whole, shown = staff.page.evaluate(
        "[document.documentElement.scrollHeight, document.getElementById('footer').getBoundingClientRect().bottom]"
    )
    assert whole == round(shown)
