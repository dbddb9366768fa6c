"""The public site as a crawler meets it, over rows whose every text tries to be something other than text."""

import datetime
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import parse_qsl, urljoin, urlsplit

import make
import pytest
from django.db import transaction
from django.test import Client

from minutes.models import MeetingSource
from minutes.search import counting
from trust.models import BudgetLine, Trust

pytestmark = pytest.mark.slow
FILES = (".csv", ".json", ".atom")  # lists as files and feeds: no pages
MARKUP = "<script>alert(1)</script> & \"double\" 'single' {{ 7 }} <img src=x onerror=alert(1)>"


def words(length):
    return MARKUP[:length]


def hostile():
    """An item with something of every kind, in markup; its document's own page is no page of the web."""
    long = f"{MARKUP} {'W' * 5000} £9m"
    ada = make.person(MARKUP, councillor=True)
    meeting = make.meeting(make.body(MARKUP), title=MARKUP, venue=MARKUP, kind=words(30), address="javascript:alert(1)")
    MeetingSource.objects.filter(meeting=meeting).update(title=MARKUP, kind=words(30))
    spoken = {"text": long, "speaker": MARKUP, "role": MARKUP, "person": ada}
    passages = [spoken, {"text": long, "kind": "heading"}, {"text": MARKUP, "kind": "request", "speaker": MARKUP}]
    item = make.item(meeting, MARKUP, number=words(60), summary=long, passages=passages)
    make.item(meeting, f"Private {MARKUP}", exempt=True, paragraph=words(60), schedule=words(60))
    clauses = [("a)", long, words(20)), ("", MARKUP, "noted"), ("", MARKUP, "agreed")]
    why = {"reasons": [long], "alternatives": [MARKUP], "mover": MARKUP, "seconder": MARKUP, "key_decision": True}
    make.decision(item, long, clauses, marker=MARKUP, lead_in=long, **why)
    ballots = [(MARKUP, "for", ada), (MARKUP, "against", None)]
    make.vote(item, ballots, on=MARKUP, in_favour=1, against=1, result=words(60))
    make.vote(item, on=MARKUP)
    make.attendance(meeting, MARKUP, person=ada, group=MARKUP, role=MARKUP, honorific=words(60), substitute_for=MARKUP)
    make.attendance(meeting, "?", person=make.person("?"))
    make.movement(meeting, MARKUP)
    make.declaration(meeting, MARKUP, type=MARKUP, reason=long, item=item, person=ada)
    make.correction(meeting, long, to_date=meeting.date)
    make.reference(item, MARKUP, date_text=MARKUP, quote=long, passage=item.passages.first())
    line = BudgetLine.objects.create(name=MARKUP, trust=Trust.objects.create(name=MARKUP), whole=True)
    told = {"about": MARKUP, "measure": words(30), "financial_year": words(7), "qualifier": words(20), "line": line}
    make.figure(item, "£9m", long, **told)
    owed = {"quote": long, "owner": MARKUP, "due": "9999-99-99", "passage": item.passages.first()}
    owed = make.follow_up(item, MARKUP, status="done", note=MARKUP, done_on=datetime.date(2024, 1, 1), **owed)
    saving = {"measure": "saving", "financial_year": "2024/25", "amount": 9, "due_text": MARKUP, "follow_up": owed}
    for promise, year_from in (("promised", "title"), ("delivered", "staff"), ("", "sentence")):
        make.figure(item, "£9m", long, **(told | saving | {"promise": promise, "year_from": year_from}))
    year = told | {"financial_year": "2023/24"}
    for measure in ("contract sum", "overspend", "provision"):
        make.figure(item, "£9m", f"{long} {measure}", **(year | {"measure": measure, "amount": 9}))
        make.figure(item, "£9m", long, **(year | {"measure": measure, "amount": 8}))
    return item


class Page(HTMLParser):
    """What of a page the tests look at: its tags with what they carry, and the words of links, headings and title."""

    WORDED = ("a", "h1", "h2", "h3", "h4", "h5", "h6", "title")

    def __init__(self, html):
        super().__init__()
        self.tags, self.worded, self.open = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag in self.WORDED:
            self.open.append([tag, dict(attributes), ""])
            self.worded.append(self.open[-1])

    def handle_data(self, words):
        for element in self.open:
            element[2] += words

    def handle_endtag(self, tag):
        self.open = [element for element in self.open if element[0] != tag]

    def carried(self, name):
        return [attributes[name] for _, attributes in self.tags if name in attributes]

    def words_of(self, *tags):
        return [(tag, attributes, said) for tag, attributes, said in self.worded if tag in tags]


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """Every page that links lead to from the first one and a search: address → the page. Read once, for all tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        pages = crawled(Client(), hostile())
        transaction.set_rollback(True)
    counting.forget()
    return pages


def crawled(client, item):
    pages, waiting = {}, ["/", "/search/?q=script", f"{item.get_absolute_url()}?q=alert"]
    while waiting:
        address = waiting.pop()
        if address not in pages:
            response = client.get(address)
            assert response.status_code == 200, address
            pages[address] = Page(response.content.decode())
            waiting += [target for target, _ in inner_links(address, pages[address])]
    return pages


def inner_links(address, page):
    """(page, anchor) for each link of a page that stays on the public site."""
    for link in page.carried("href"):
        target = urlsplit(urljoin(f"http://testserver{address}", link))
        if target.netloc == "testserver" and not (target.path.startswith("/static/") or target.path.endswith(FILES)):
            yield target.path + (f"?{target.query}" if target.query else ""), target.fragment


def test_words_that_are_markup_stay_words(site):
    tags = {tag for page in site.values() for tag, _ in page.tags}
    assert tags & {"script", "img"} == set()
    assert [address for address, page in site.items() if page.carried("onerror")] == []


def test_address_that_is_no_page_of_the_web_is_no_link(site):
    assert {urlsplit(link).scheme for page in site.values() for link in page.carried("href")} == {"", "http"}


def test_every_link_has_words_and_lands_on_a_place_that_is_there(site):
    lost = [
        (address, target, anchor)
        for address, page in site.items()
        for target, anchor in inner_links(address, page)
        if anchor and anchor not in site[target].carried("id")
    ]
    assert lost == []
    links = [link for page in site.values() for link in page.words_of("a")]
    assert [link for link in links if not (link[2].strip() or link[1].get("aria-label"))] == []


def test_no_page_has_an_id_twice_or_names_one_it_has_not(site):
    for address, page in site.items():
        ids = Counter(page.carried("id"))
        assert [name for name, times in ids.items() if times > 1] == [], address
        named = {*page.carried("aria-labelledby"), *page.carried("aria-describedby"), *page.carried("for")}
        assert named - set(ids) == set(), address


def test_headings_of_every_page_step_down_by_one_and_are_not_empty(site):
    for address, page in site.items():
        headings = page.words_of("h1", "h2", "h3", "h4", "h5", "h6")
        levels = [int(tag[1]) for tag, _, _ in headings]
        assert levels.count(1) == 1, address
        assert levels[0] == 1, address
        assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == [], address
        assert [heading for heading in headings if not heading[2].strip()] == [], address


def list_at(address):
    """The list of an address: the choices are the same in whatever order they stand."""
    path, _, choices = address.partition("?")
    return path, tuple(sorted(parse_qsl(choices)))


def test_no_two_lists_have_one_title(site):
    lists = {list_at(address): page for address, page in site.items() if "/meetings/2" not in address}
    titles = Counter(page.words_of("title")[0][2] for page in lists.values())
    assert [title for title, times in titles.items() if times > 1 and not title.startswith(MARKUP)] == []
