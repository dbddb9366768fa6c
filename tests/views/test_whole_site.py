"""The public site as a crawler meets it, over rows whose every text tries to be something other than text."""

import datetime
import re
from collections import Counter
from urllib.parse import urljoin, urlsplit

import make
import pytest
from selectolax.parser import HTMLParser

from minutes.models import MeetingSource
from trust.models import BudgetLine

pytestmark = pytest.mark.django_db

MARKUP = "<script>alert(1)</script> & \"double\" 'single' {{ 7 }} <img src=x onerror=alert(1)>"


def words(length):
    return MARKUP[:length]


@pytest.fixture
def hostile(db):
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
    line = BudgetLine.objects.create(name=MARKUP)
    told = {"about": MARKUP, "measure": words(30), "financial_year": words(7), "qualifier": words(20), "line": line}
    make.figure(item, "£9m", long, **told)
    owed = {"quote": long, "owner": MARKUP, "due": "9999-99-99", "passage": item.passages.first()}
    make.follow_up(item, MARKUP, status="done", note=MARKUP, done_on=datetime.date(2024, 1, 1), **owed)
    return item


@pytest.fixture
def site(client, hostile):
    """Every page that links lead to from the first one and a search: address → its parsed HTML."""
    pages, waiting = {}, ["/", "/search/?q=script", f"{hostile.get_absolute_url()}?q=alert"]
    while waiting:
        address = waiting.pop()
        if address not in pages:
            response = client.get(address)
            assert response.status_code == 200, address
            pages[address] = HTMLParser(response.content)
            waiting += [target for target, _ in inner_links(address, pages[address])]
    return pages


def inner_links(address, page):
    """(page, anchor) for each link of a page that stays on the public site."""
    for link in page.css("a[href]"):
        target = urlsplit(urljoin(f"http://testserver{address}", link.attributes["href"]))
        if target.netloc == "testserver":
            yield target.path + (f"?{target.query}" if target.query else ""), target.fragment


def test_words_that_are_markup_stay_words(site):
    assert [address for address, page in site.items() if page.css("main script, main img, [onerror]")] == []
    assert {tag for page in site.values() for tag in page.html and [node.tag for node in page.css("script")]} == set()


def test_links_lead_to_pages_of_the_web_alone(site):
    schemes = {urlsplit(link.attributes["href"]).scheme for page in site.values() for link in page.css("a[href]")}
    assert schemes == {""}


def test_every_link_has_words_and_lands_on_a_place_that_is_there(site):
    lost = [
        (address, target, anchor)
        for address, page in site.items()
        for target, anchor in inner_links(address, page)
        if anchor and not any(node.id == anchor for node in site[target].css("[id]"))
    ]
    assert lost == []
    named = [link.text(strip=True) or link.attributes.get("aria-label") for page in site.values() for link in page.css("a")]
    assert all(named)


def test_no_page_has_an_id_twice_or_names_one_it_has_not(site):
    for address, page in site.items():
        ids = Counter(node.id for node in page.css("[id]"))
        assert [name for name, times in ids.items() if times > 1] == [], address
        named = {node.attributes["aria-labelledby"] for node in page.css("[aria-labelledby]")}
        named |= {node.attributes["for"] for node in page.css("label[for]")}
        assert named - set(ids) == set(), address


def test_headings_of_every_page_step_down_by_one_and_are_not_empty(site):
    for address, page in site.items():
        headings = [node for node in page.css("h1, h2, h3, h4, h5, h6") if address]
        levels = [int(node.tag[1]) for node in headings]
        assert levels.count(1) == 1, address
        # The summary of what is wrong with a filter is the one heading that stands before the first.
        assert all(level - before <= 1 for before, level in zip(levels, levels[1:], strict=False)), (address, levels)
        assert all(node.text(strip=True) for node in headings), address


def test_no_two_pages_have_one_title(site):
    titles = Counter(
        re.sub(r"\s+", " ", page.css_first("title").text()) for address, page in site.items() if "q=" not in address
    )
    assert [title for title, times in titles.items() if times > 1 and "<script>" not in title] == []
