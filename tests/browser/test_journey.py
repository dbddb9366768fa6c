"""The main job, in a real browser: paste two documents, check, publish, browse, search, withdraw; axe on every page."""

from dataclasses import dataclass
from pathlib import Path

import pytest

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


@dataclass
class Pair:
    """Two documents of one council: a panel's notes, and an item page that gives no date."""

    notes: str
    page: str
    panel_address: str
    given_date: str
    executive_address: str
    money: str  # an amount of the notes, as printed
    sum: str  # one that they say of two things
    words: str  # words of one clause, found by searching
    earlier: str  # the day the page's first reference must come to
    twice: str  # a councillor named in both
    surname: str  # shared by two councillors, one in each


TWINS = Pair(
    notes="panel-notes.txt",
    page="executive-item.txt",
    panel_address="/meetings/2024-02-12-resources-scrutiny-panel/",
    given_date="2023-10-12",
    executive_address="/meetings/2023-10-12-executive/",
    money="£151.4M",
    sum="£1.86M",
    words="put before Council for debate",
    earlier="3 October 2023",
    twice="Piers Gadsby",
    surname="Thornley",
)
SEEDS = Pair(
    notes="budget-scrutiny-panel-2023-12-04.txt",
    page="executive-annual-report-agenda-item.txt",
    panel_address="/meetings/2023-12-04-budget-scrutiny-panel/",
    given_date="2022-11-10",
    executive_address="/meetings/2022-11-10-executive/",
    money="£177.9M",
    sum="£2.58M",
    words="annual report is taken to Council",
    earlier="1 November 2022",
    twice="Scott Edwards",
    surname="Buckingham",
)


@pytest.fixture(params=["twins", "seeds"])
def pair(request):
    """(the facts of a pair, the folder its documents are in)."""
    if request.param == "twins":
        return TWINS, CORPUS
    return SEEDS, request.getfixturevalue("shared") / "seeds"


class Journey:
    """A person at a browser, whose every page is looked over by axe."""

    def __init__(self, window):
        self.window = window

    @property
    def page(self):
        return self.window.page

    def look(self):
        assert self.window.faults() == [], self.page.url
        assert self.window.overflow() == 0, self.page.url

    def go(self, address):
        answer = self.window.open(address)
        self.look()
        return answer

    def press(self, name, role="button"):
        self.page.get_by_role(role, name=name, exact=True).first.click()
        self.look()

    def sign_in(self, name):
        self.go("/admin/")
        self.page.get_by_label("Username").fill(name)
        self.page.get_by_label("Password").fill("a long pass phrase for tests")
        self.press("Log in")

    def paste(self, text):
        self.go("/admin/")
        self.press("Add minutes", role="link")
        self.page.get_by_label("Paste the minutes").fill(text)
        self.press("Read these minutes")

    def upload(self, path):
        self.go("/admin/")
        self.press("Add minutes", role="link")
        self.page.get_by_label("Or choose a file").set_input_files(path)
        self.press("Read these minutes")

    def fill_meeting(self, **facts):
        meeting = self.page.locator("#meeting")
        self.page.locator("summary", has_text="Meeting").first.click()
        for label, value in facts.items():
            meeting.get_by_label(label.capitalize(), exact=True).fill(value)
        self.press("Save the meeting")

    def publish(self):
        self.page.get_by_role("button", name="Publish version").click()
        self.look()

    def words(self, of="main"):
        return self.page.locator(of).inner_text()


def answer_the_sum_said_twice(someone, facts):
    """The one question of the notes: a sum that was funded here and allocated there, with both sentences."""
    assert "1 question" in someone.words()
    said = someone.page.locator(".question blockquote").all_inner_texts()
    assert [facts.sum in sentence for sentence in said] == [True, True]
    for link in someone.page.locator(".question__acts a[href^='#w-']").all():
        assert someone.page.locator(f"[id='{link.get_attribute('href')[1:]}']").count() == 1
    someone.page.get_by_role("button", name="Both are right as they stand").click()
    someone.look()


@pytest.mark.django_db(transaction=True)
def test_two_documents_from_paste_to_search(pair, window, publisher):
    facts, folder = pair
    someone = Journey(window())
    someone.sign_in("publisher")

    someone.paste((folder / facts.notes).read_text())
    answer_the_sum_said_twice(someone, facts)
    assert "Nothing to answer" in someone.words()
    someone.publish()

    someone.upload(folder / facts.page)
    assert "The date of the meeting is not given." in someone.words()
    someone.fill_meeting(date=facts.given_date)
    someone.publish()
    assert "This version is public." in someone.words()

    reading = Journey(window())
    reading.go("/")
    assert reading.page.get_by_role("link", name="Executive", exact=True).count() >= 1
    browse_notes(reading, facts)
    browse_page(reading, facts)
    find(reading, facts)
    meet_people(reading, facts)
    withdraw(someone, reading, facts)
    assert reading.window.complaints == ["Failed to load resource: the server responded with a status of 410 (Gone)"]
    assert someone.window.complaints == []


def browse_notes(reading, facts):
    """The notes: eighteen people, no decision, nine figures, five follow-ups, each with its words."""
    reading.go(facts.panel_address)
    assert reading.page.locator("section[aria-labelledby=attendance] ul.people > li").count() == 18
    reading.page.locator("ol.agenda a").first.click()
    reading.look()
    assert reading.page.locator(".decision").count() == 0
    assert reading.page.locator("table.figures tbody tr").count() == 9
    assert reading.page.locator(".follow__what").count() == 6
    marked = reading.page.get_by_role("link", name=facts.money, exact=True).first
    marked.click()
    row = reading.page.locator("table.figures tr:target")
    assert facts.money in row.inner_text()
    assert "2024/25" in row.inner_text()


def browse_page(reading, facts):
    """The item page: one decision of three clauses with addresses, and a reference whose year follows from the date."""
    reading.go(facts.executive_address)
    reading.page.locator("ol.agenda a").first.click()
    reading.look()
    assert reading.page.locator(".decision").count() == 1
    anchors = ["d1a", "d1b", "d1c"]
    assert [reading.page.locator(f"#{anchor}").count() for anchor in anchors] == [1, 1, 1]
    assert facts.earlier in reading.words()
    assert "No other options considered" in reading.page.locator(".decision").text_content()


def find(reading, facts):
    """Search opens at the words it found."""
    reading.go("/")
    reading.page.get_by_label("Search the minutes").fill(facts.words)
    reading.press("Search")
    reading.page.locator("main ol a, main article a").first.click()
    reading.look()
    assert facts.executive_address in reading.page.url
    assert reading.page.locator("mark").count() >= 1


def meet_people(reading, facts):
    """One councillor with a role at each meeting is one person; two of one surname are two."""
    reading.go("/people/")
    assert reading.page.get_by_role("link", name=facts.surname).count() == 2
    reading.page.get_by_role("link", name=facts.twice).click()
    reading.look()
    said = reading.words()
    assert "Executive" in said
    assert "Panel" in said


def withdraw(someone, reading, facts):
    """Staff withdraw the notes with a reason; the public address says that they are gone."""
    someone.go("/admin/minutes/record/")
    someone.page.locator("#result_list a", has_text="Panel").first.click()
    someone.look()
    someone.press("Withdraw", role="link")
    someone.page.get_by_label("Reason").fill("Pasted into the wrong meeting.")
    someone.press("Withdraw")
    answer = reading.go(facts.panel_address)
    assert answer.status == 410
    assert "withdrawn" in reading.words("body")
