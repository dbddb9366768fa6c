"""Nothing shows that was not approved: words of drafts are looked for on every public address a crawler can reach."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import Resolver404, get_resolver
from drafting import (
    attendee,
    clause,
    decision,
    draft,
    figure,
    follow_up,
    item,
    passage,
    record_of,
    reference,
)

from minutes.intake.publishing.publish import publish, withdraw
from minutes.intake.records import save
from minutes.models import Body, Person
from trust.models import BudgetLine, Trust

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

CANARIES = [
    "Quillabody",
    "Quillatitle",
    "Quillavenue",
    "Quillaperson",
    "Quillaitem",
    "Quillapassage",
    "Quillaclause",
    "Quillareason",
    "Quillaowed",
    "Quillamoney",
    "Quillaspeaker",
    "Quillaelsewhere",
    "Quillaknown",
    "Quillaboard",
    "Quillaline",
    "Quillatrust",
    "Quilladue",
    "quillasource",
]
PRIVATE_TABLES = {
    f"minutes_{name}"
    for name in (
        "record", "version", "source", "event", "personevent", "personname", "claim", "tally", "unsaved", "user",
        "failedsearch",
    )
}  # fmt: skip
LINK = re.compile(r'(?:href|action|src)="([^"]+)"')


def line_of(trust, name):
    """The key of the line that stands for all of a trust's money, as staff keep it."""
    trust, _ = Trust.objects.get_or_create(name=trust)
    return BudgetLine.objects.get_or_create(name=name, defaults={"trust": trust, "whole": True})[0].pk


def public_draft(**fields):
    """A published meeting's content, with something of every kind."""
    dredging = item("Dredging", number="4")
    spoken = passage(dredging, "Cllr Lyn Marsh spoke of the budget of £3m.", speaker="Lyn Marsh", honorific="Cllr")
    return draft(
        items=[dredging],
        attendance=[attendee("Lyn Marsh", honorific="Cllr")],
        passages=[spoken],
        decisions=[decision(dredging, clause("a)", "Noted the report.", "noted"))],
        figures=[
            figure(
                dredging,
                "£3m",
                "3000000",
                quote="Cllr Lyn Marsh spoke of the budget of £3m.",
                line=line_of("Harbour Trust", "The contract"),
                financial_year="2023/24",
                year_from="sentence",
            )
        ],
        follow_ups=[follow_up(dredging, "A timetable.")],
        references=[reference(dredging, "Port Board", date="2024-01-09")],
        **fields,
    )


def secret_draft():
    """A draft with a word of its own in every field that holds words."""
    row = item("Quillaitem dredging")
    lines = {
        "attendance": [attendee("Ann Quillaperson", honorific="Cllr")],
        "passages": [passage(row, "Quillapassage dredging.", speaker="Ann Quillaspeaker", honorific="Cllr")],
        "decisions": [decision(row, clause("a)", "Noted Quillaclause."), reasons=["Quillareason."])],
        "follow_ups": [follow_up(row, "Send Quillaowed.")],
        "figures": [
            figure(
                row,
                "£9m",
                "9000000",
                about="Quillamoney",
                quote="Quillamoney of £9m",
                line=line_of("Quillatrust", "Quillaline"),
                financial_year="2023/24",
                measure="saving",
                promise="promised",
                due_text="by Quilladue",
            )
        ],
        "references": [reference(row, "Quillaelsewhere Board", date="2024-01-02")],
    }
    content = draft(body="Quillabody Committee", items=[row], **lines)
    content["meeting"] |= {"title": "Quillatitle", "venue": "Quillavenue"}
    content["meeting"]["source_address"] = "https://example.org/quillasource"
    return content


@pytest.fixture
def archive():
    """One published meeting; a draft, and a person, a body and a budget line known only to staff."""
    record = record_of(public_draft())
    publish(record, record.current, by=None)
    Person.objects.create(name="Bea Quillaknown", councillor=True)
    Body.objects.create(name="Quillaboard")
    line_of("Quillatrust", "Quillaline")
    record_of(secret_draft())
    return record


def guesses():
    """Addresses that no page links to, but that somebody could guess or the routes allow."""
    yield from ("/", "/nothing-here/", "/robots.txt", "/sitemap.xml")
    yield "/meetings/2024-03-05-quillabody-committee/"
    yield "/meetings/2024-03-05-quillabody-committee/quillaitem-dredging/"
    yield from ("/bodies/quillabody-committee/", "/bodies/quillaboard/")
    yield from ("/people/ann-quillaperson/", "/people/ann-quillaspeaker/", "/people/bea-quillaknown/")
    for body in Body.objects.values_list("pk", "slug"):
        yield from (f"/{page}/?body={key}" for page in ("meetings", "decisions", "follow-ups", "money") for key in body)
    for line in BudgetLine.objects.values_list("pk", "slug"):
        yield from (f"/money/{page}?line={key}" for page in ("", "promises/") for key in line)
        yield f"/money/lines/{line[1]}/"
    for slug in Trust.objects.values_list("slug", flat=True):
        yield from (f"/money/trusts/{slug}/", f"/money/trusts/{slug}/2023-24/", f"/money/promises/?trust={slug}")
    yield "/search/?q=dredging"


def crawl(client):
    """Every public address with the words of its answer: path → (status, headers and body)."""
    seen, waiting = {}, list(guesses())
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        response = client.get(address)
        body = b"".join(response.streaming_content) if response.streaming else response.content
        seen[address] = response.status_code, f"{dict(response.headers)}\n{body.decode(errors='replace')}"
        found = [urljoin(address, link.replace("&amp;", "&")) for link in LINK.findall(body.decode(errors="replace"))]
        found += [urljoin(address, response["Location"])] if response.has_header("Location") else []
        waiting += [link.partition("#")[0] for link in found if is_public(link)]
    return seen


def is_public(link):
    parts = urlsplit(link)
    return parts.netloc in ("", "testserver") and not parts.path.startswith(("/admin/", "/static/"))


def leaks(pages, words):
    """(address, word) wherever one of the words stands in an answer to an address that does not itself hold it."""
    return sorted(
        (address, word)
        for address, (_, answer) in pages.items()
        for word in words
        if word.casefold() in answer.replace(address, "").casefold() and word.casefold() not in address.casefold()
    )


def test_words_of_a_draft_are_on_no_public_address(client, archive):
    pages = crawl(client)
    assert leaks(pages, CANARIES) == []
    found = {address: status for address, (status, _) in pages.items() if "quilla" in address and "=" not in address}
    assert set(found.values()) == {404}


def test_crawler_sees_what_is_published_and_nothing_of_it_once_it_is_withdrawn(client, archive):
    record = record_of(secret_draft())
    publish(record, record.current, by=None)
    seen = {word for _, word in leaks(crawl(client), CANARIES)}
    assert set(CANARIES) - seen == {"Quillaknown", "Quillaboard"}
    withdraw(record, "A check.", by=None)
    assert leaks(crawl(client), CANARIES) == []


def test_crawler_reaches_every_public_route(client, archive):
    routes = {
        str(pattern.pattern) and pattern.name
        for top in get_resolver().url_patterns
        if not str(top.pattern).startswith("admin/")
        for pattern in (top.url_patterns if hasattr(top, "url_patterns") else [top])
    }
    reached = set()
    for address in crawl(client):
        try:
            reached.add(get_resolver().resolve(urlsplit(address).path).url_name)
        except Resolver404:  # a guess, or an asset
            continue
    assert {name for name in routes if name} - reached == set()


def test_public_pages_read_no_private_table(client, archive):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        crawl(client)
    read = {name for query in queries for name in re.findall(r'"(\w+)"', query["sql"])}
    assert read & PRIVATE_TABLES == set()


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/search/", "q"),
        ("/search/?only=decisions", "q"),
        ("/meetings/", "words"),
        ("/decisions/", "words"),
        ("/money/", "words"),
        ("/follow-ups/", "owner"),
        ("/people/", "name"),
    ],
)
def test_drafts_words_and_names_are_answered_like_words_nobody_wrote(client, archive, address, field):
    def answer(word):
        page = client.get(f"{address}{'&' if '?' in address else '?'}{field}={word}").content.decode()
        return page.replace(word, "")

    nonsense = answer("zzyzxqwertyuio")
    assert [word for word in CANARIES if answer(word.casefold()) != nonsense] == []


def test_letters_offered_are_those_of_published_surnames(client, archive):
    assert re.findall(r'<option value="(\w)">', client.get("/people/").content.decode()) == ["m"]


def test_later_draft_of_a_published_record_stays_hidden(client, archive):
    version = archive.latest()
    version.content["items"][0]["title"] = "Quillatitle"
    version.content["passages"][0]["text"] = "Quillapassage."
    save(archive, version.content, expected=version.number, by=None)
    assert leaks(crawl(client), CANARIES) == []
