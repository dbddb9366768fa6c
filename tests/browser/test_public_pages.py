"""The public pages as a reader meets them: wide and narrow, light and dark, by keyboard, without scripts, on paper."""

import datetime

import make
import pytest

from trust.models import BudgetLine, Trust

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def archive(transactional_db):
    """A meeting with something of everything, in long words and short ones."""
    meeting = make.meeting(
        make.body("Transformation and Efficiencies Sub-Committee"),
        kind="notes",
        title="Phase 2",
        venue="Quay Room",
        starts=datetime.time(14),
        address="https://council.example/mgAi.aspx?ID=1234567890123456789012345678901234567890",
    )
    ada = make.person("Ada Lock-Featherstonehaugh", councillor=True)
    make.attendance(meeting, "Ada Lock-Featherstonehaugh", person=ada, role="Chair", honorific="Cllr")
    make.attendance(meeting, "Jo Reeve", status="apologies")
    make.movement(meeting, "Cllr Lock", time=datetime.time(15))
    make.correction(meeting, "For “dock” read “lock”.", to_date=datetime.date(2023, 11, 1))
    reply = {"kind": "reply", "speaker": "the Director", "person": ada}
    item = make.item(
        meeting,
        "Contract sum of the trust",
        number="2",
        passages=[
            "The points were:",
            {"kind": "request", "text": "A timetable was asked for."},
            "In response it was said that:",
            {"text": "The contract sum was £151.6M in Cranes-and-hoists-and-lifting-gear-replacement.", **reply},
            {"kind": "heading", "text": "Debate"},
            {"kind": "statement", "text": "said it was dear.", "speaker": "Cllr Lock", "role": "Chair", "person": ada},
        ],
    )
    make.decision(
        item,
        "RESOLVED That: a) b)",
        marker="RESOLVED",
        lead_in="That:",
        clauses=[("a)", "Noted the contract sum.", "noted"), ("b)", "Asked for more.", "requested")],
        mover="Cllr Lock",
        key_decision=True,
        reasons=["It is dear."],
        alternatives=["None."],
    )
    make.vote(item, [("Cllr Lock", "for", ada)], on="The motion", in_favour=6, against=2, abstain=1, result="carried")
    line = BudgetLine.objects.create(name="The contract", trust=Trust.objects.create(name="River Trust"), whole=True)
    known = {"measure": "contract sum", "about": "block 1", "financial_year": "2023/24", "amount": 151_600_000}
    make.figure(item, "£151.6M", item.passages.get(number=4).text, line=line, **known)
    make.figure(item, measure="saving", promise="promised", line=line, amount=40_000, financial_year="2023/24")
    make.follow_up(item, passage=item.passages.get(number=2), quote="A timetable was asked for.", owner="the Director")
    make.reference(item, "Executive", date_text="1 November", quote="as the Executive heard on 1 November")
    make.declaration(meeting, "Cllr Lock", item=item, person=ada, type="personal", reason="Lives there.")
    make.item(meeting, "Tenders", exempt=True, paragraph="3", schedule="Part 1 of Schedule 12A", summary="Two came.")
    for day in range(1, 29):
        make.item(make.meeting(date=datetime.date(2023, 2, day)), "Contract sum again", passages=["The contract sum."])
    return item


@pytest.fixture
def addresses(archive):
    rows = [archive.meeting, archive, archive.meeting.body, archive.meeting.attendances.first().person]
    public = [row.get_absolute_url() for row in rows]
    item = public[1]
    lists = ["/meetings/", "/bodies/", "/people/", "/decisions/", "/money/", "/money/promises/", "/follow-ups/"]
    money = ["/money/trusts/river-trust/", "/money/trusts/river-trust/2023-24/", "/money/lines/the-contract/"]
    searches = ["/search/", "/search/?q=contract+sum", "/search/?q=zyzzyva", f"{item}?q=contract+sum#d1a"]
    states = ["/meetings/?year=1066&body=x", "/meetings/?page=2&year=2023", "/decisions/?action=noted"]
    return ["/", "/about/", *lists, *money, *public, *searches, *states, f"{public[0]}tenders/"]


@pytest.mark.parametrize("width", [1280, 360])
def test_public_pages_fit_the_window_and_axe_finds_nothing(window, addresses, width):
    view = window(width)
    found = {}
    for address in addresses:
        assert view.open(address).ok
        assert view.overflow() == 0, address
        if problems := [*view.faults(), *view.complaints]:
            found[address] = problems
    assert found == {}


@pytest.mark.parametrize("scheme", [{"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["dark", "forced"])
def test_public_pages_keep_their_contrast_in_the_reader_s_own_colours(window, addresses, scheme):
    view = window(**scheme)
    found = {}
    for address in addresses:
        view.open(address)
        if problems := view.faults("color-contrast"):
            found[address] = problems
    assert found == {}


def test_words_that_nothing_breaks_do_not_widen_a_page(window, transactional_db):
    endless, name = "W" * 5000, "W" * 200
    ada = make.person(name)
    meeting = make.meeting(make.body(name), title=name, venue=name, kind="W" * 30)
    item = make.item(
        meeting, name, number="W" * 60, passages=[{"text": endless, "speaker": name, "person": ada}, "£9m"]
    )
    make.attendance(meeting, name, person=ada, group=name, role=name)
    clauses = [("a)", endless, "W" * 20), ("b)", endless, "noted")]
    make.decision(item, endless, clauses, marker="W" * 100, reasons=[endless], mover=name)
    make.figure(item, "£9m", f"{endless} £9m", about=name, measure="W" * 30, qualifier="W" * 20)
    make.figure(item, "W" * 100, endless)
    line = BudgetLine.objects.create(name=name, trust=Trust.objects.create(name=name), whole=True)
    said = {"line": line, "amount": 9, "due_text": name, "promise": "promised", "financial_year": "2023/24"}
    for measure in ("contract sum", "overspend", "saving"):
        make.figure(item, "£9m", f"{endless} £9m", measure=measure, about=name, qualifier="W" * 20, **said)
        make.figure(item, "W" * 100, endless, measure=measure, **(said | {"amount": 8}))
    make.follow_up(item, "W" * 500, owner=name, due_text="W" * 100)
    lists = ["/", "/meetings/", "/bodies/", "/people/", "/decisions/", "/money/", "/follow-ups/", f"/search/?q={name}"]
    view = window(360)
    lists += ["/money/promises/", f"{line.trust.get_absolute_url()}2023-24/"]
    for address in [*lists, *(row.get_absolute_url() for row in (meeting, item, meeting.body, ada, line, line.trust))]:
        assert view.open(address).ok
        assert view.overflow() == 0, address


def test_public_pages_fit_at_400_per_cent_zoom_with_wide_spacing(window, addresses):
    """1280 pixels at 400% are 320; text twice as large and spaced as WCAG 1.4.12 asks may still not be cut."""
    view = window(640)
    for address in addresses:
        view.open(address)
        view.page.evaluate(
            """() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`html { font-size: 200% }
               * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }`);
               document.adoptedStyleSheets = [sheet] }"""
        )
        assert view.overflow() == 0, address


def test_search_leads_to_the_paragraph_with_the_words_marked(window, archive):
    view = window(360)
    view.open("/")
    view.page.get_by_label("Search the minutes").fill("timetable asked")
    view.page.get_by_role("button", name="Search").click()
    view.page.get_by_role("link", name="Contract sum of the trust").click()
    assert view.page.url.endswith("?q=timetable+asked#p2")
    paragraph = view.page.locator("#p2")
    assert paragraph.locator("mark").all_inner_texts() == ["timetable", "asked"]
    assert paragraph.evaluate("place => place.getBoundingClientRect().top < innerHeight")
    assert view.complaints == []


def test_figure_leads_to_its_row_and_the_row_back_to_its_words(window, archive):
    view = window()
    view.open(archive.get_absolute_url())
    view.page.locator("#p4 a.figure").click()
    row = view.page.locator("tr:target")
    assert "£151.6M" in row.inner_text()
    row.get_by_role("link", name="paragraph 4").click()
    assert view.page.locator("#p4:target").count() == 1


def test_filters_work_by_keyboard_and_without_scripts(window, archive):
    view = window(360, java_script_enabled=False)
    view.open("/meetings/")
    view.page.keyboard.press("Tab")
    assert view.page.locator(":focus").inner_text() == "Skip to the main content"
    view.page.get_by_text("Filters", exact=True).focus()
    view.page.keyboard.press("Enter")
    view.page.get_by_label("Kind of record").select_option("Notes")
    view.page.get_by_role("button", name="Show").press("Enter")
    assert view.page.locator(".entry").count() == 1
    view.page.get_by_role("link", name="Kind of record: Notes").click()
    assert view.page.locator(".entry").count() == 25


def test_every_stop_of_the_tab_key_shows_where_it_is(window, archive):
    view = window()
    view.open(archive.get_absolute_url())
    seen = 0
    while view.page.keyboard.press("Tab") or view.page.evaluate("document.activeElement !== document.body"):
        outline = view.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid", view.page.evaluate("document.activeElement.outerHTML")
        seen += 1
        assert seen < 200
    assert seen > 30


def test_on_paper_the_record_is_whole_and_the_interface_gone(window, archive):
    view = window()
    view.open(archive.get_absolute_url())
    view.page.emulate_media(media="print")
    for hidden in (".masthead nav", ".masthead .ask", ".side", ".steps"):
        assert not view.page.locator(hidden).is_visible(), hidden
    for shown in ("#d1a", "#p4", ".figures", ".state", ".cite__address"):
        assert view.page.locator(shown).first.is_visible(), shown
    view.open("/decisions/")
    assert view.page.get_by_text("It is dear.").is_visible()


def test_first_view_is_light_and_asks_nobody_else(window, archive):
    view = window()
    answers = []
    view.page.on("response", lambda answer: answers.append(answer))
    view.open("/")
    view.page.wait_for_load_state("networkidle")
    fetched = [(answer.url, len(answer.body())) for answer in answers]  # not in the handler, where it may wait for ever
    assert {url.startswith(view.site) for url, _ in fetched} == {True}
    assert sum(size for _, size in fetched) < 60 * 1024
