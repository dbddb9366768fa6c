"""The search page in a real browser: it fits, axe finds nothing, and it is narrowed by keyboard without scripts."""

import datetime

import make
import pytest


@pytest.fixture
def archive(transactional_db):
    """Cranes in many bodies and years, in decisions and in talk."""
    for number in range(14):
        meeting = make.meeting(
            make.body(f"Panel {number:02} of harbours, waterways and moorings"),
            date=datetime.date(2000 + number, 5, 1),
            kind="minutes" if number % 2 else "decision record",
        )
        item = make.item(meeting, title=f"Cranes {number}", passages=["Cranes were spoken of."])
        if number < 3:
            clauses = [(label, "Cranes shall be bought and painted.", "approved") for label in ("a)", "b)", "c)")]
            make.decision(item, "RESOLVED That:", clauses, marker="RESOLVED", lead_in="That:", key_decision=number == 1)


ADDRESSES = [
    "/search/?q=cranes",
    "/search/?q=cranes&only=decisions",
    "/search/?q=cranes&year=2003&kind=minutes",
    "/search/?q=cranes&year=2003&kind=decision+record",
    "/search/?q=cranes+zyzzyva&year=2003",
    "/search/?q=zyzzyva&year=2003",
]


@pytest.mark.parametrize(
    "size", [{"width": 1280}, {"width": 360}, {"width": 320, "color_scheme": "dark"}], ids=["wide", "phone", "small"]
)
def test_search_fits_the_window_and_axe_finds_nothing(window, archive, size):
    view, found = window(**size), {}
    for address in ADDRESSES:
        assert view.open(address).ok
        view.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        if problems := [*view.faults(), *view.complaints, *([view.overflow()] if view.overflow() else [])]:
            found[address] = problems
    assert found == {}


def test_search_is_narrowed_by_keyboard_and_without_scripts(window, archive):
    view = window(360, java_script_enabled=False)
    view.open("/search/?q=cranes")
    assert not view.page.get_by_role("link", name="2003 1 item").is_visible()
    view.page.get_by_text("Narrow the search", exact=True).focus()
    view.page.keyboard.press("Enter")
    view.page.get_by_text("2 more bodies").focus()
    view.page.keyboard.press("Enter")
    view.page.get_by_role("link", name="Panel 13").press("Enter")
    assert view.page.locator(".found").inner_text() == "1 item"
    view.page.get_by_role("link", name="Body: Panel 13").press("Enter")
    view.page.get_by_role("link", name="Decisions", exact=True).last.press("Enter")
    assert view.page.locator(".tabs [aria-current]").inner_text() == "Decisions"
    assert view.page.locator(".entry").count() == 3
    view.page.locator(".entry .clause__label").first.press("Enter")
    assert view.page.locator(".clause:target mark").all_inner_texts() == ["Cranes"]


def test_every_stop_of_the_tab_key_on_a_search_shows_where_it_is(window, archive):
    view = window()
    view.open("/search/?q=cranes")
    stops = []
    while view.page.keyboard.press("Tab") or view.page.evaluate("document.activeElement !== document.body"):
        assert view.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        stops.append(view.page.evaluate("document.activeElement.innerText"))
        assert len(stops) < 200
    order = [stops.index(words) for words in ("Search", "Everything", "Figures", "Choose from lists")]
    assert order == sorted(order)


def test_search_on_paper_says_what_was_looked_for_and_shows_no_controls(window, archive):
    view = window()
    view.open("/search/?q=cranes&only=decisions")
    assert not view.page.locator(".on-paper").is_visible()
    view.page.emulate_media(media="print")
    assert view.page.locator(".on-paper").inner_text() == "Searched for “cranes”"
    for hidden in (".tabs", ".side", ".onscreen", ".chosen__all", ".ask"):
        assert not view.page.locator(hidden).first.is_visible(), hidden
    for printed in (".clause", ".chosen li"):
        assert view.page.locator(printed).first.is_visible(), printed
