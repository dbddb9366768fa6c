"""What exactly did we resolve about X: from the first page to the clause itself in two steps."""

import re
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

import make
import pytest

pytestmark = pytest.mark.django_db

FORM = re.compile("<form.*?</form>", re.S)
LINK = re.compile('<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', re.S)
CLAUSES = [("a)", "the jibs be painted.", "approved"), ("b)", "the hoists be greased yearly.", "approved")]


@pytest.fixture
def archive():
    for number in range(3):
        item = make.item(make.meeting(make.body(f"Docks Panel {number}")), f"Cranes {number}")
        make.decision(item, marker="RESOLVED", lead_in="That:", clauses=CLAUSES[: 1 + (number == 1)])
        make.decision(item, "AGREED that wheels be oiled.", marker="AGREED")


class Anchored(HTMLParser):
    """The words that stand in the element of an id."""

    VOID = {"input", "br", "img", "meta", "link", "hr"}

    def __init__(self, anchor):
        super().__init__()
        self.anchor, self.depth, self.words = anchor, 0, ""

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID and (self.depth or dict(attributes).get("id") == self.anchor):
            self.depth += 1

    def handle_endtag(self, tag):
        self.depth -= bool(self.depth)

    def handle_data(self, data):
        self.words += data if self.depth else ""


def page_at(client, address):
    parts = urlsplit(address)
    response = client.get(f"{parts.path}?{parts.query}" if parts.query else parts.path)
    assert response.status_code == 200
    return response.content.decode()


def asked_from_home(client, typed):
    """The address that the form for decisions on the first page leads to with these words."""
    (form,) = [form for form in FORM.findall(page_at(client, "/")) if 'name="words"' in form]
    assert '<label for="words">Find what was resolved, by its words</label>' in form
    assert ('id="words"' in form, "method" in form) == (True, False)
    return f"{re.search('action="([^"]+)"', form)[1]}?{urlencode({'words': typed})}"


def links_of(page):
    """Pairs of the words of a link and its address, of the rows of a register."""
    found = LINK.findall(page.partition('<ol class="entries">')[2].partition('<p class="also download">')[0])
    return [(re.sub("<[^>]*>", "", words).strip(), unescape(address)) for address, words in found]


def words_at(client, here, link):
    """The words that stand at the anchor a link leads to."""
    address = urljoin(here, link)
    read = Anchored(urlsplit(address).fragment)
    read.feed(page_at(client, address))
    return " ".join(read.words.split())


@pytest.mark.parametrize(
    ("typed", "link", "said"),
    [
        ("greased", "Clause b)", "Clause b) the hoists be greased yearly."),
        ("hoists yearly", "Clause b)", "Clause b) the hoists be greased yearly."),
        ("oiled", "Cranes 0", "AGREED that wheels be oiled."),
    ],
)
def test_two_steps_lead_from_the_first_page_to_the_clause(client, archive, typed, link, said):
    here = asked_from_home(client, typed)
    assert words_at(client, here, dict(links_of(page_at(client, here)))[link]) == said


def test_every_row_of_the_register_leads_to_its_decision_and_each_of_its_clauses(client, archive):
    links = links_of(page_at(client, "/decisions/?words=cranes"))
    led = Counter(words_at(client, "/decisions/", address) for _, address in links if "#" in address)
    first, second = (f"Clause {label} {words}" for label, words, _ in CLAUSES)
    resolved = {f"RESOLVED That: {first}": 2, f"RESOLVED That: {first} {second}": 1}
    assert led == {first: 3, second: 1, "AGREED that wheels be oiled.": 3} | resolved


def test_home_without_decisions_offers_no_search_of_them(client):
    make.item()
    assert 'name="words"' not in page_at(client, "/")
