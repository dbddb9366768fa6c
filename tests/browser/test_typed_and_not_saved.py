"""Typing that is not saved, in a real browser: the page closed, the sign-in ended, the line gone, two at one record."""

import time

import pytest
from django.urls import reverse

from minutes.models import Unsaved
from tests.browser.test_admin_pages import check, sign_in
from tests.intake.reviewing import address, latest, record_of

pytestmark = pytest.mark.django_db(transaction=True)

ADD = "/admin/minutes/record/add/"


@pytest.fixture(params=[{"width": 1280}, {"width": 360}, {"width": 320, "color_scheme": "dark"}], ids=str)
def staff(request, window, publisher):
    """A publisher who has signed in, at each size of window."""
    opened = window(**request.param)
    sign_in(opened, publisher)
    return opened


@pytest.fixture
def record(publisher):
    return record_of(by=publisher)


@pytest.fixture
def wide(window, publisher):
    opened = window()
    sign_in(opened, publisher)
    return opened


def told(window, words):
    """Wait until the form's live region says this."""
    window.page.locator(".kept-words", has_text=words).first.wait_for()


def role(window):
    return window.page.get_by_label("Role").first


def kept(name, patience=30):
    """This field of every form that is kept, once something is."""
    end = time.monotonic() + patience
    while not Unsaved.objects.standing().exists() and time.monotonic() < end:
        time.sleep(0.1)
    return [row.as_posted()[name] for row in Unsaved.objects.standing()]


def press(window, name):
    window.page.get_by_role("button", name=name).first.click()


def test_typed_then_closed_is_brought_back_and_saved(staff, record):
    url = address(record, "attendance")
    staff.open(url)
    role(staff).fill("Mayor")
    told(staff, "Kept, not yet saved")
    check(staff)
    staff.reopen(url)
    check(staff)
    assert role(staff).input_value() == "Chair"
    press(staff, "Bring it back")
    check(staff)
    assert role(staff).input_value() == "Mayor"
    staff.page.get_by_role("button", name="Save", exact=True).click()
    assert latest(record)["attendance"][0]["role"] == "Mayor"
    staff.open(address(record))
    check(staff)
    assert staff.page.get_by_text("Typed and not saved").count() == 0
    assert Unsaved.objects.standing().count() == 0


def test_page_left_in_the_middle_of_a_word_is_kept(wide, record):
    url = address(record, "attendance")
    wide.open(url)
    role(wide).fill("May")
    wide.page.get_by_role("link", name="Back to the review").click()
    wide.page.wait_for_url(f"**{address(record)}*")
    assert kept("form-0-role") == ["May"]
    check(wide, address(record))
    press(wide, "Throw it away")
    check(wide)
    assert wide.page.get_by_text("Typed and not saved").count() == 0
    assert wide.complaints == []


def test_saving_at_once_leaves_no_copy_behind(wide, record):
    wide.open(address(record, "attendance"))
    role(wide).fill("Mayor")
    wide.page.get_by_role("button", name="Save", exact=True).click()
    wide.page.get_by_text("Attendance: saved as version 3.").first.wait_for()
    wide.page.wait_for_load_state("networkidle")
    assert Unsaved.objects.standing().count() == 0
    assert wide.complaints == []


def test_form_that_nobody_changed_is_not_sent(wide, record):
    sent = []
    wide.page.on("request", lambda request: "/unsaved/" in request.url and sent.append(request.url))
    wide.open(address(record, "attendance"))
    role(wide).click()
    role(wide).fill("Mayor")
    role(wide).fill("Chair")
    wide.page.wait_for_timeout(2500)
    wide.open(address(record))
    wide.open(ADD)
    wide.page.wait_for_load_state("networkidle")
    assert sent == []


def test_words_typed_and_taken_back_are_kept_no_longer(wide, record):
    wide.open(address(record, "attendance"))
    role(wide).fill("Mayor")
    told(wide, "Kept, not yet saved")
    role(wide).fill("Chair")
    wide.page.locator(".kept-words:empty").wait_for(state="attached")
    assert Unsaved.objects.standing().count() == 0


def test_what_was_brought_back_is_still_kept_when_later_words_are_taken_back(wide, record):
    url = address(record, "attendance")
    wide.open(url)
    role(wide).fill("Mayor")
    told(wide, "Kept, not yet saved")
    wide.reopen(url)
    press(wide, "Bring it back")
    role(wide).fill("Mayor of the Quay")
    told(wide, "Kept, not yet saved")
    role(wide).fill("Mayor")
    wide.page.wait_for_timeout(2500)
    wide.open(url)
    assert kept("form-0-role") == ["Mayor"]


def test_pasted_minutes_survive_the_window(staff):
    staff.open(ADD)
    staff.page.get_by_label("Paste the minutes").fill("Notes of the Quay Panel\n")
    told(staff, "Kept, not yet saved")
    staff.reopen(ADD)
    check(staff)
    press(staff, "Bring it back")
    check(staff)
    assert staff.page.get_by_label("Paste the minutes").input_value() == "Notes of the Quay Panel\n"


def test_line_that_is_gone_is_told_and_tried_again(wide, record):
    wide.open(address(record, "attendance"))
    wide.page.context.set_offline(True)
    role(wide).fill("Mayor")
    told(wide, "Not kept: no connection.")
    assert role(wide).input_value() == "Mayor"
    wide.page.context.set_offline(False)
    told(wide, "Kept, not yet saved")
    assert Unsaved.objects.standing().get().as_posted()["form-0-role"] == "Mayor"


@pytest.mark.parametrize("forgotten", ["sessionid", None])
def test_sign_in_that_ends_while_typing_loses_nothing(wide, record, publisher, forgotten):
    wide.open(address(record, "attendance"))
    wide.page.context.clear_cookies(name=forgotten) if forgotten else wide.page.context.clear_cookies()
    role(wide).fill("Mayor")
    told(wide, "Sign in again in another window; what you typed stays here.")
    check(wide)
    assert Unsaved.objects.count() == 0
    with wide.page.context.expect_page() as opened:
        wide.page.get_by_role("link", name="Sign in").click()
    again = opened.value
    again.fill("[name=username]", publisher.username)
    again.fill("[name=password]", "a long pass phrase for tests")
    again.click("[type=submit]")
    again.wait_for_url("**/admin/")
    again.close()
    told(wide, "Kept, not yet saved")
    wide.page.get_by_role("button", name="Save", exact=True).click()
    wide.page.get_by_text("Attendance: saved as version 3.").first.wait_for()
    assert latest(record)["attendance"][0]["role"] == "Mayor"


def test_another_persons_sign_in_gets_nobody_elses_words(wide, record, editor):
    wide.open(address(record, "attendance"))
    again = wide.page.context.new_page()
    again.goto(wide.site + reverse("admin:index"))
    again.get_by_role("button", name="Log out").click()
    again.goto(wide.site + reverse("admin:login"))
    again.fill("[name=username]", editor.username)
    again.fill("[name=password]", "a long pass phrase for tests")
    again.click("[type=submit]")
    again.wait_for_url("**/admin/")
    role(wide).fill("Mayor")
    told(wide, "Not kept: somebody else is signed in here now.")
    assert Unsaved.objects.count() == 0


def test_two_at_one_record_see_each_other_and_the_second_keeps_their_words(staff, window, record, editor):
    staff.open(address(record, "attendance"))
    role(staff).fill("Mayor")
    told(staff, "Kept, not yet saved")
    other = window()
    sign_in(other, editor)
    other.open(address(record))
    assert other.page.get_by_text("publisher is reviewing this, since").count() == 1
    other.open(address(record, "attendance"))
    role(other).fill("Vice-Chair")
    other.page.get_by_role("button", name="Save", exact=True).click()
    other.page.get_by_text("saved as version 3").first.wait_for()
    press(other, "Take over")
    other.page.get_by_text("You are reviewing this, since").wait_for()
    staff.reopen(address(record))
    check(staff)
    assert staff.page.get_by_text("editor is reviewing this, since").count() == 1
    press(staff, "Bring it back")
    check(staff)
    assert staff.page.locator(".differences tbody tr").inner_text().split("\t") == ["Role", "Vice-Chair", "Mayor"]
    press(staff, "Save my entries over version 3")
    assert latest(record)["attendance"][0]["role"] == "Mayor"
    check(other, address(record))


def test_copy_that_arrives_while_the_saved_page_is_still_there_is_not_sent_again(wide, record):
    """The button is pressed in the middle of a word: the copy is late, and the answer to the save later still."""
    copies = []

    def save_then_let_the_copy_through(route):
        saved = route.fetch(max_redirects=0)
        copies[0].continue_()
        wide.page.wait_for_timeout(1500)
        route.fulfill(response=saved)

    def hold_the_first(route):
        copies.append(route)
        if len(copies) > 1:
            route.continue_()

    wide.open(address(record, "attendance"))
    wide.page.route("**/unsaved/**", hold_the_first)
    wide.page.route("**/review/attendance/", save_then_let_the_copy_through)
    role(wide).fill("Mayor")
    wide.page.get_by_role("button", name="Save", exact=True).click()
    wide.page.get_by_text("Attendance: saved as version 3.").first.wait_for()
    assert len(copies) == 1
    assert Unsaved.objects.standing().count() == 0


def test_typing_on_after_throwing_the_copy_away_elsewhere_is_kept_anew(wide, record):
    url = address(record, "attendance")
    wide.open(url)
    role(wide).fill("Mayor")
    told(wide, "Kept, not yet saved")
    elsewhere = wide.page.context.new_page()
    elsewhere.goto(wide.site + url)
    elsewhere.get_by_role("button", name="Throw it away").click()
    elsewhere.get_by_text("is thrown away").first.wait_for()
    elsewhere.close()
    assert Unsaved.objects.standing().count() == 0
    role(wide).fill("Mayor of the Quay")
    assert kept("form-0-role") == ["Mayor of the Quay"]
