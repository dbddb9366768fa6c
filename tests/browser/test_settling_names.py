"""Who is who in a real browser, by keyboard: a question answered, two people merged, one split; axe is silent."""

import datetime

import pytest
from django.urls import reverse

from minutes.intake.publishing.publish import publish
from minutes.models import Person, Term
from tests import drafting
from tests.browser.test_admin_pages import sign_in
from tests.intake.reviewing import address, content, latest, record_of, span

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=[{"width": 1280}, {"width": 320, "color_scheme": "dark"}], ids=str)
def staff(request, window, publisher):
    """A publisher who has signed in, at each size of window."""
    opened = window(**request.param)
    sign_in(opened, publisher)
    return opened


def sound(window):
    """Axe and the console find nothing, and nothing is cut off; a page of mistakes comes with a status that says so."""
    complaints = [words for words in window.complaints if "status of 422" not in words]
    assert (window.faults(), window.overflow(), complaints) == ([], 0, [])


def press_to(window, wanted):
    """Move by the tab key to the first thing that ``wanted`` (a script about the focused element) holds for."""
    for _ in range(120):
        window.page.keyboard.press("Tab")
        if window.page.evaluate(f"(one => {wanted})(document.activeElement)"):
            return
    raise AssertionError(f"the tab key never comes to {wanted}")


def test_a_question_is_answered_by_keyboard(staff, publisher):
    ada = Person.objects.create(name="Ada Pelle", councillor=True)
    Person.objects.create(name="Adah Pell", councillor=True)
    Term.objects.create(person=ada, ward="Harbour", starts=datetime.date(2021, 5, 6))
    draft = content()
    draft["attendance"].append(drafting.attendee("Marsh", honorific="Cllr"))
    draft["votes"] = []
    record = record_of(draft, publisher)
    staff.open(address(record))
    sound(staff)
    assert "Is Cllr Ada Pell somebody known?" in staff.page.locator("#who").inner_text()
    press_to(staff, "(one.name || '').startsWith('who-')")
    chosen = "Cllr Ada Pelle in office for Harbour from May 2021"
    for _ in range(4):
        if " ".join(staff.page.evaluate("document.activeElement.labels[0].innerText").split()) == chosen:
            break
        staff.page.keyboard.press("ArrowUp")
    press_to(staff, "one.textContent.trim().startsWith('Save answers')")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector(".messagelist")
    assert "Ada Pell is Cllr Ada Pelle: saved as version 3." in staff.page.locator(".messagelist").inner_text()
    sound(staff)
    assert [row["person"] for row in latest(record)["attendance"]] == [ada.pk, None]
    assert span("Cllr Ada Pell (Chair)") == latest(record)["attendance"][0]["span"]


def published(name, date):
    record = drafting.record_of(drafting.draft(date=date, attendance=[drafting.attendee(name, honorific="Cllr")]))
    publish(record, record.current, by=None)


def test_two_people_are_merged_by_keyboard_and_split_again(staff):
    published("Sian Pryce", "2024-03-05")
    published("Siân Price", "2024-04-02")
    kept, other = Person.objects.get(name="Siân Price"), Person.objects.get(name="Sian Pryce")
    staff.open(reverse("admin:minutes_person_change", args=[kept.pk]))
    press_to(staff, "one.textContent.trim() == 'Merge with another person'")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector("#find-person")
    sound(staff)
    press_to(staff, "one.textContent.trim() == 'Cllr Sian Pryce'")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector("#id_reason")
    sound(staff)
    press_to(staff, "one.textContent.trim() == 'Merge these two people'")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector(".mistakes")
    sound(staff)
    assert staff.page.evaluate("document.activeElement.className") == "mistakes"
    press_to(staff, "one.textContent.trim() == 'Fill in “Reason”.'")
    staff.page.keyboard.press("Enter")
    assert staff.page.evaluate("document.activeElement.id") == "id_reason"
    staff.page.keyboard.type("The council’s list has one.")
    press_to(staff, "one.textContent.trim() == 'Merge these two people'")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector(".messagelist")
    said = staff.page.locator(".messagelist").inner_text()
    assert "Cllr Sian Pryce and Cllr Siân Price are one person now: Cllr Siân Price." in said
    assert "The council’s list has one." in staff.page.locator("main").inner_text()
    sound(staff)

    press_to(staff, "one.textContent.trim().startsWith('Undo by splitting')")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector("#id_records")
    sound(staff)
    staff.page.locator("#id_reason").focus()
    staff.page.keyboard.type("They are two.")
    press_to(staff, "one.textContent.trim() == 'Split this person'")
    staff.page.keyboard.press("Enter")
    staff.page.wait_for_selector(".messagelist")
    assert "1 meeting is Cllr Sian Pryce’s now" in staff.page.locator(".messagelist").inner_text()
    sound(staff)
    other.refresh_from_db()
    assert [person.attendances.count() for person in Person.objects.order_by("pk")] == [0, 1, 1]
