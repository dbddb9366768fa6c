"""Three questions about the trust's money, each answered within three steps of the home page; axe on every page."""

from urllib.parse import unquote, urlsplit

import pytest
from years_archive import publish_archive

pytestmark = pytest.mark.django_db(transaction=True)

TRUST = "Ellismoor Children’s Trust"
COLUMNS = ["Contract sum", "Forecast", "Outturn", "Over or under", "Savings promised"]


@pytest.fixture
def archive(transactional_db):
    return publish_archive()


class Reading:
    """A reader who begins at home and counts the links followed since; each page is looked over as it is reached."""

    def __init__(self, window):
        self.window, self.steps = window, 0
        window.open("/")
        self.look()

    @property
    def page(self):
        return self.window.page

    def look(self):
        assert self.window.faults() == [], self.page.url
        assert self.window.overflow() == 0, self.page.url
        assert self.window.complaints == [], self.page.url

    def follow(self, link):
        """Follow a link, and see that it leads to a place that is on its page."""
        link.click()
        self.steps += 1
        assert self.steps <= 3, "more than three steps from home"
        self.look()

    def link(self, name, within="main"):
        return self.page.locator(within).get_by_role("link", name=name).first

    def words(self, of="main"):
        """The words of the page or of one element, with single spaces."""
        return " ".join(self.page.locator(of).first.inner_text().split())

    def place(self):
        """The element that the page's address leads to, or None where it names none that is there."""
        anchor = unquote(urlsplit(self.page.url).fragment)
        return self.page.locator(f'[id="{anchor}"]') if anchor else None


@pytest.fixture(params=[1280, 360])
def reading(request, archive, window):
    return Reading(window(request.param))


def cell(reading, year, column):
    """The cell of the year table, found by its row's and its column's heading."""
    row = reading.page.locator("table.years tbody tr").filter(has=reading.page.locator("th", has_text=year))
    return row.locator("td").nth(COLUMNS.index(column))


def told(cell):
    """What a cell says: each amount with the words beside it, and who said it at which meeting."""
    amounts = [" ".join(one.split()) for one in cell.locator(".said > p:first-child").all_inner_texts()]
    return [*amounts, *[" ".join(one.split()) for one in cell.locator(".said__by").all_inner_texts()]]


def column(reading, name):
    """The amounts of one column of the year table by year; what nobody stated in the table's own words."""
    years = [year.strip() for year in reading.page.locator("table.years tbody th").all_inner_texts()]
    cells = {year: cell(reading, year, name) for year in years}
    return {
        year: [" ".join(one.split()) for one in found.locator(".said > p:first-child, .gap").all_inner_texts()]
        for year, found in cells.items()
    }


def test_what_was_the_contract_sum_of_2024_25_and_who_said_so(reading):
    reading.follow(reading.link(TRUST))
    contract = cell(reading, "2024/25", "Contract sum")
    assert told(contract) == ["£177.9m", "Council, 22 February 2024"]

    reading.follow(contract.get_by_role("link", name="All 2"))
    quoted = reading.page.locator("section[aria-labelledby=contract] li")
    said = [" ".join(words.split()) for words in quoted.all_inner_texts()]
    assert quoted.locator("a.amount:visible").all_inner_texts() == ["£177.9M", "£177.9m"]
    assert ("First quoted" in said[0], "Said again" in said[1]) == (True, True)
    assert "Year suggested by the item’s title" in said[0]
    assert "Chief Executive of the Trust, at Finance Scrutiny Panel" in said[0]
    assert said[0].startswith("5 December 2023")

    reading.follow(quoted.first.locator("a[href*='2023-12-05-finance-scrutiny-panel']:not(.amount)"))
    assert "The actual contract sum was £177.9M, under ‘Block 1’ core funding." in reading.place().inner_text()


def test_by_how_much_did_the_trust_overspend_in_each_year(reading):
    reading.follow(reading.link(TRUST))
    assert column(reading, "Over or under") == {
        "2021/22": ["£3.701m overspend"],
        "2022/23": ["£21.4m overspend"],
        "2023/24": ["Not stated"],
        "2024/25": ["Not stated"],
        "2025/26": ["£19.639m pressure"],
    }
    assert "Year given by staff" in cell(reading, "2021/22", "Over or under").inner_text()
    assert "Disagrees with £20.871m" in cell(reading, "2022/23", "Over or under").inner_text()
    assert "Said before the year had ended" in cell(reading, "2025/26", "Over or under").inner_text()
    assert list(column(reading, "Outturn").values()) == [["Not stated"]] * 5

    reading.follow(cell(reading, "2021/22", "Over or under").locator("a.amount"))
    row = reading.place()
    assert "£123.348m budget by £3.701m" in row.inner_text()
    assert "given by staff" in row.inner_text()


def test_which_savings_were_promised_and_for_when(reading):
    reading.follow(reading.link("Savings promised"))
    promised = reading.page.locator("main ol.entries > li")
    titles = [" ".join(words.split()) for words in promised.locator(".entry__title").all_inner_texts()]
    assert titles == ["£6.8m 2025/26", "£6.2m 2025/26", "£4M 2024/25", "£2.4m 2023/24"]
    whens = [
        "By when: “by 31 March 2026”",
        "By when: “by 31 March 2026”",
        "By when: “as soon as caseloads reached a manageable level”",
        "By when: “by 31 March 2024”",
    ]
    said = [" ".join(words.split()) for words in promised.all_inner_texts()]
    assert [when in words for when, words in zip(whens, said, strict=True)] == [True] * 4
    assert "£1.5m delivered" in said[3]

    reading.follow(promised.nth(2).locator("a.amount").first)
    assert "would create £4M in savings" in reading.place().inner_text()


def test_every_page_of_the_money_is_reached_and_read_in_comfort(archive, window):
    """The pages of the trust, its years and its lines, on the narrowest screen and in the dark."""
    view = window(320, color_scheme="dark")
    view.open(archive.trust.get_absolute_url())
    found = view.page.locator("main a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    pages = {address.partition("#")[0] for address in found if address.startswith("/money/")}
    pages = sorted(address for address in pages if urlsplit(address).path.endswith("/"))  # files are no pages
    assert len(pages) > len(archive.lines)
    for address in pages:
        view.open(address)
        assert (view.faults(), view.overflow(), view.complaints) == ([], 0, []), address


def test_keyboard_alone_leads_from_home_to_the_words(archive, window):
    reading = Reading(window())
    for name in (TRUST, "£177.9m"):
        link = reading.link(name)
        for _ in range(200):
            if link.evaluate("link => link === document.activeElement"):
                break
            reading.page.keyboard.press("Tab")
        assert link.evaluate("link => link.matches(':focus-visible')"), name
        with reading.page.expect_navigation():
            reading.page.keyboard.press("Enter")
    assert "the contract sum of £177.9m for 2024/25 be approved" in reading.place().inner_text()


def test_each_point_of_a_picture_leads_to_its_words(archive, window):
    view = window()
    trust = archive.trust.get_absolute_url()
    for address, least in ((trust, 6), (f"{trust}2025-26/", 4)):
        view.open(address)
        points = view.page.locator("svg a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
        assert len(points) >= least, address
        for point in sorted(set(points)):
            view.open(point)
            assert view.page.locator(":target").count() == 1, point


def test_print_has_the_table_and_the_pictures(archive, window):
    view = window()
    view.open(archive.trust.get_absolute_url())
    view.page.emulate_media(media="print")
    table = view.page.locator("table.years")
    assert table.is_visible()
    assert table.locator("tbody tr").count() == 5
    pictures = view.page.locator("main svg:not(svg svg)")  # a picture may hold others
    assert [picture.is_visible() for picture in pictures.all()] == [True, True]
    assert not view.page.locator("nav[aria-label=Main]").is_visible()
