"""Searches and registers followed as Atom feeds: valid by RFC 4287, newest in the archive first, cheap to poll."""

import datetime
import re
from urllib.parse import urlsplit
from xml.etree import ElementTree

import make
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from drafting import clause, decision, draft, item, passage, record_of
from held import held

from minutes import feeds
from minutes.intake.publishing.publish import publish, withdraw
from minutes.intake.records import save
from minutes.models import MeetingSource

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
NO_WORDS = "Write the words to follow after “q=” in the address, as in /search.atom?q=bus+shelters.\n"
DAY = datetime.datetime(2025, 3, 1, 12, 0, tzinfo=datetime.UTC)


def parsed(response):
    return ElementTree.fromstring(response.content)  # noqa: S314 (our own words)


def feed_of(client, address, query=None):
    """The feed, parsed, after the checks that RFC 4287 makes of every feed and entry."""
    response = client.get(address, query)
    assert (response.status_code, response["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    feed = parsed(response)
    assert feed.tag == f"{ATOM}feed"
    assert [len(feed.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated", "author")] == [1, 1, 1, 1]
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert set(links) == {"self", "alternate"}
    for entry in feed.findall(f"{ATOM}entry"):
        assert [len(entry.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
        assert [link.get("rel") for link in entry.findall(f"{ATOM}link")] == ["alternate"]
        assert entry.find(f"{ATOM}summary").get("type") == "html"
    whole = [one.text for one in feed.iter(f"{ATOM}id")] + [link.get("href") for link in feed.iter(f"{ATOM}link")]
    assert [address for address in whole if not re.match(r"https?://[^/]+/|urn:uuid:[0-9a-f-]{36}$", address)] == []
    for one in (*feed.iter(f"{ATOM}updated"), *feed.iter(f"{ATOM}published")):
        assert datetime.datetime.fromisoformat(one.text).tzinfo is not None
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")]
    assert len(ids) == len(set(ids))
    return feed


def entries(feed, name):
    return [entry.findtext(f"{ATOM}{name}") for entry in feed.findall(f"{ATOM}entry")]


def path_of(entry):
    parts = urlsplit(entry.find(f"{ATOM}link").get("href"))
    return f"{parts.path}?{parts.query}#{parts.fragment}"


def published(item, when, changed=None):
    MeetingSource.objects.filter(pk=item.record_id).update(first_published=when, changed=changed)
    return item


@pytest.fixture
def locks():
    """Two meetings: the minutes of the older one were published later."""
    town, docks = make.body("Town Council"), make.body("Docks Panel")
    new = make.item(make.meeting(town, datetime.date(2024, 5, 1)), "Paths", passages=["The lock is dry & 2 < 3."])
    old = make.item(make.meeting(docks, datetime.date(2019, 5, 1)), "Locks & weirs", number="7", passages=["Noted."])
    return published(new, DAY), published(old, DAY + datetime.timedelta(days=1))


def test_search_is_a_feed_of_its_items_newest_in_the_archive_first(client, locks):
    new, old = locks
    feed = feed_of(client, "/search.atom", {"q": "lock"})
    assert feed.findtext(f"{ATOM}title") == "Search: lock – Council Minutes"
    assert entries(feed, "title") == [
        "7 Locks & weirs – Docks Panel, 1 May 2019",
        "Paths – Town Council, 1 May 2024",
    ]
    assert entries(feed, "id") == [f"urn:uuid:{old.pk}", f"urn:uuid:{new.pk}"]
    assert entries(feed, "published") == ["2025-03-02T12:00:00+00:00", "2025-03-01T12:00:00+00:00"]
    assert entries(feed, "updated") == entries(feed, "published")
    assert entries(feed, "summary") == ["Noted.", "The <mark>lock</mark> is dry &amp; 2 &lt; 3."]
    assert feed.findtext(f"{ATOM}updated") == "2025-03-02T12:00:00+00:00"
    assert feed.findtext(f"{ATOM}subtitle") == (
        "Items of meetings, the last 50 to be published or changed here, whenever the meeting was."
    )


def test_entry_leads_to_the_passage_that_answers(client, locks):
    (entry,) = feed_of(client, "/search.atom", {"q": "dry"}).findall(f"{ATOM}entry")
    address = path_of(entry)
    assert address == f"{locks[0].get_absolute_url()}?q=dry#p1"
    page = client.get(address.partition("#")[0]).content.decode()
    assert 'id="p1"' in page


def test_feed_keeps_to_the_choices_of_the_page(client, locks):
    make.decision(locks[0], "RESOLVED That the lock be mended.")
    choices = {"body": "town-council", "year": "2024", "only": "decisions", "sort": "relevance", "page": "3"}
    feed = feed_of(client, "/search.atom", {"q": "lock"} | choices)
    assert feed.findtext(f"{ATOM}title") == (
        "Search: lock; Body: Town Council; Year: 2024; Search in: Decisions only – Council Minutes"
    )
    assert entries(feed, "title") == ["Paths – Town Council, 1 May 2024"]
    links = {link.get("rel"): urlsplit(link.get("href")) for link in feed.findall(f"{ATOM}link")}
    asked = "q=lock&body=town-council&year=2024&only=decisions"
    assert [(links[rel].path, links[rel].query) for rel in ("self", "alternate")] == [
        ("/search.atom", asked),
        ("/search/", asked),
    ]
    assert (
        entries(feed_of(client, "/search.atom", {"q": "lock", "body": "docks-panel", "only": "decisions"}), "id") == []
    )


def test_feed_reads_the_words_as_the_page_does(client, locks):
    """A body and a month among the words narrow the search, unless they are to be looked for as typed."""
    feed = feed_of(client, "/search.atom", {"q": "lock town council may 2024"})
    assert entries(feed, "title") == ["Paths – Town Council, 1 May 2024"]
    assert "Only of Town Council, May 2024." in feed.findtext(f"{ATOM}subtitle")
    assert entries(feed_of(client, "/search.atom", {"q": "lock town council may 2024", "words": "typed"}), "id") == []


def test_changed_minutes_come_first_again_under_the_same_id(client, locks):
    new, _ = locks
    published(new, DAY, changed=DAY + datetime.timedelta(days=9))
    feed = feed_of(client, "/search.atom", {"q": "lock"})
    assert entries(feed, "id")[0] == f"urn:uuid:{new.pk}"
    assert (entries(feed, "published")[0], entries(feed, "updated")[0]) == (
        "2025-03-01T12:00:00+00:00",
        "2025-03-10T12:00:00+00:00",
    )


@pytest.mark.parametrize("few", [feeds.FEW, 10])
def test_only_the_newest_fifty_in_the_order_of_the_agenda(client, monkeypatch, few):
    """The same whether all that is found is put in order, or the newest records are looked through."""
    monkeypatch.setattr(feeds, "FEW", few)
    monkeypatch.setattr(feeds, "RECORDS", 1)
    meeting = make.meeting()
    for number in range(30):
        make.item(meeting, f"Lock {number}")
    later = make.meeting(date=datetime.date(2001, 1, 1))
    for number in range(30):
        published(make.item(later, f"Old lock {number}"), timezone.now() + datetime.timedelta(hours=1))
    titles = [title.partition(" – ")[0] for title in entries(feed_of(client, "/search.atom", {"q": "lock"}), "title")]
    assert titles == [f"Old lock {number}" for number in range(30)] + [f"Lock {number}" for number in range(20)]


def test_number_of_queries_does_not_grow_with_the_entries(client):
    make.item(title="Locks", passages=["lock"])
    with CaptureQueriesContext(connection) as one:
        feed_of(client, "/search.atom", {"q": "lock"})
    for _ in range(3):
        make.item(title="Locks", passages=["lock"])
    with CaptureQueriesContext(connection) as four:
        feed_of(client, "/search.atom", {"q": "lock"})
    assert len(four) == len(one)


@pytest.mark.parametrize(
    ("address", "query", "told"),
    [
        ("/search.atom", {}, NO_WORDS),
        ("/search.atom", {"q": " "}, NO_WORDS),
        ("/search.atom", {"q": "lock", "year": "1066"}, "Year: “1066” is not in the list. Choose one that is.\n"),
        ("/decisions.atom", {"since": "soon"}, "Since: write a day such as 4 December 2023 or 4/12/2023.\n"),
        ("/meetings.atom", {"year": "1066"}, "Year: “1066” is not in the list. Choose one that is.\n"),
    ],
)
def test_feed_that_cannot_be_is_refused_in_words(client, locks, address, query, told):
    response = client.get(address, query)
    assert (response.status_code, response["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert response.content.decode() == told


def test_search_for_common_words_alone_is_an_empty_feed_that_says_why(client, locks):
    feed = feed_of(client, "/search.atom", {"q": "the of"})
    assert entries(feed, "id") == []
    assert feed.findtext(f"{ATOM}subtitle") == (
        "Words such as “the” and “of” are in every item, so they are not searched for. "
        "Add a word that tells the matter apart."
    )


def test_search_that_finds_nothing_yet_is_an_empty_feed_that_stays_the_same(client, locks):
    one, again = (client.get("/search.atom", {"q": "zzyzx"}) for _ in range(2))
    assert feed_of(client, "/search.atom", {"q": "zzyzx"}).findtext(f"{ATOM}updated") == "2025-03-02T12:00:00+00:00"
    assert one.content == again.content


def test_feeds_of_an_empty_archive_are_valid(client):
    for address in ("/search.atom?q=lock", "/decisions.atom", "/meetings.atom"):
        assert feed_of(client, address).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    "typed", ["\x01lock\x0b", "￾lock￿", "<b>&\"'", "lock " * 100, "“lock", "(", "\ue000lock\ue001"]
)
def test_whatever_is_typed_the_feed_can_be_read(client, locks, typed):
    feed_of(client, "/search.atom", {"q": typed})


def test_words_that_xml_cannot_hold_are_left_out_of_entries(client):
    make.item(title="Locks\x0cand\x02 weirs", passages=["A lock\x0b."])
    feed = feed_of(client, "/search.atom", {"q": "locks"})
    assert entries(feed, "title") == ["Locksand weirs – Waterways Committee, 4 December 2023"]


def test_summary_that_staff_wrote_of_a_private_item_is_no_html(client):
    make.item(title="Locks", exempt=True, summary="Terms <b>& costs</b>.")
    assert entries(feed_of(client, "/search.atom", {"q": "locks"}), "summary") == [
        "Terms &lt;b&gt;&amp; costs&lt;/b&gt;."
    ]


def test_reader_that_has_the_feed_is_told_so(client, locks):
    first = client.get("/search.atom", {"q": "lock"})
    again = client.get("/search.atom", {"q": "lock"}, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    make.item(title="Another lock")
    changed = client.get("/search.atom", {"q": "lock"}, headers={"If-None-Match": first["ETag"]})
    assert (changed.status_code, len(entries(parsed(changed), "id"))) == (200, 3)


def test_head_answers_as_get_does(client, locks):
    head, whole = client.head("/search.atom", {"q": "lock"}), client.get("/search.atom", {"q": "lock"})
    assert (head.status_code, head.content) == (200, b"")
    assert [head[name] for name in ("ETag", "Content-Type", "X-Robots-Tag", "Cache-Control")] == [
        whole["ETag"],
        "application/atom+xml; charset=utf-8",
        "noindex",
        "no-cache",
    ]
    assert client.post("/search.atom?q=lock").status_code == 405
    assert client.get("/search.atom?q=%00").status_code == 400


def test_feed_that_finds_nothing_does_not_ask_what_was_meant(client, locks):
    def guessing(address):
        with CaptureQueriesContext(connection) as queries:
            client.get(address, {"q": "lokcs"})
        return [query["sql"] for query in queries if "minutes_searchstem" in query["sql"]]

    assert len(guessing("/search/")) == 1
    assert guessing("/search.atom") == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("address", "table"),
    [
        ("/search.atom?q=lock", "minutes_itemsearch"),
        ("/decisions.atom?words=lock", "minutes_decision"),
        ("/meetings.atom?words=lock", "minutes_itemsearch"),
    ],
)
def test_feed_that_takes_too_long_is_refused_in_words(client, address, table):
    """Another connection holds the table, so that the feed waits until the database stops it."""
    make.decision(make.item(title="Locks"))
    with held(table):
        response = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (503, "text/plain; charset=utf-8")
    assert response.content.decode().startswith("This list took too long to read and was stopped.")
    assert response["Retry-After"] == "3600"


def test_decisions_are_a_feed_with_their_clauses(client, locks):
    made = make.decision(
        locks[1],
        "RESOLVED That: a) the lock be shut & 2 < 3. b) it be dug.",
        marker="RESOLVED",
        lead_in="That:",
        clauses=[("a)", "the lock be shut & 2 < 3.", "agreed"), ("b)", "it be dug.", "agreed")],
    )
    make.decision(locks[0], "That paths be laid.", mover="Councillor Crake")
    feed = feed_of(client, "/decisions.atom")
    assert feed.findtext(f"{ATOM}title") == "Decisions – Council Minutes"
    assert entries(feed, "title") == [
        "7 Locks & weirs – Docks Panel, 1 May 2019",
        "Paths – Town Council, 1 May 2024",
    ]
    assert entries(feed, "id")[0] == f"urn:uuid:{made.pk}"
    assert entries(feed, "summary") == [
        "<p>RESOLVED That:</p><p>a) the lock be shut &amp; 2 &lt; 3.</p><p>b) it be dug.</p>",
        "<p>That paths be laid.</p>",
    ]
    assert path_of(feed.find(f"{ATOM}entry")) == f"{locks[1].get_absolute_url()}?#d1"
    chosen = feed_of(client, "/decisions.atom", {"mover": "crake", "page": "2"})
    assert chosen.findtext(f"{ATOM}title") == "Decisions; Proposed or seconded by: crake – Council Minutes"
    assert len(entries(chosen, "id")) == 1
    assert len(entries(feed_of(client, "/decisions.atom", {"words": "shut"}), "id")) == 1


def test_meetings_are_a_feed_as_their_minutes_are_published(client, locks):
    new, old = locks
    MeetingSource.objects.create(
        record=make.record(), meeting=old.meeting, place=2, first_published=DAY + datetime.timedelta(days=5)
    )
    make.decision(old, "Agreed.")
    feed = feed_of(client, "/meetings.atom")
    assert feed.findtext(f"{ATOM}title") == "Meetings – Council Minutes"
    assert entries(feed, "title") == ["Docks Panel, 1 May 2019", "Town Council, 1 May 2024"]
    assert entries(feed, "id") == [f"urn:uuid:{old.meeting_id}", f"urn:uuid:{new.meeting_id}"]
    assert entries(feed, "published")[0] == "2025-03-02T12:00:00+00:00"
    assert entries(feed, "updated")[0] == "2025-03-06T12:00:00+00:00"
    assert entries(feed, "summary") == ["<p>1 item, 1 decision</p>", "<p>1 item, no decisions</p>"]
    assert entries(feed_of(client, "/meetings.atom", {"body": "town-council"}), "title") == ["Town Council, 1 May 2024"]


def test_what_is_published_changed_and_withdrawn_is_so_in_the_feed(client):
    dredging = item("Dredging", number="4")
    content = draft(
        items=[dredging],
        passages=[passage(dredging, "The harbour is silting.")],
        decisions=[decision(dredging, clause("a)", "Noted the silt.", "noted"))],
    )
    record = record_of(content)
    assert entries(feed_of(client, "/search.atom", {"q": "silting"}), "id") == []
    publish(record, record.current, by=None)
    first = feed_of(client, "/search.atom", {"q": "silting"})
    version = record.latest()
    version.content["passages"][0]["text"] = "The harbour is silting fast."
    save(record, version.content, expected=version.number, by=None)
    assert entries(feed_of(client, "/search.atom", {"q": "fast"}), "id") == []
    publish(record, version.number + 1, by=None)
    second = feed_of(client, "/search.atom", {"q": "silting"})
    assert entries(first, "id") == entries(second, "id")
    assert entries(first, "published") == entries(second, "published")
    assert entries(first, "updated") < entries(second, "updated")
    withdraw(record, "A check.", by=None)
    assert entries(feed_of(client, "/search.atom", {"q": "silting"}), "id") == []
    assert entries(feed_of(client, "/decisions.atom"), "id") == []


@pytest.mark.parametrize(
    ("address", "feed"),
    [
        ("/search/?q=lock&body=town-council&sort=newest&page=2", "/search.atom?q=lock&amp;body=town-council"),
        ("/search/?q=zzyzx", "/search.atom?q=zzyzx"),
        ("/decisions/?words=lock&year=&page=1", "/decisions.atom?words=lock"),
        ("/meetings/?body=town-council", "/meetings.atom?body=town-council"),
        ("/meetings/", "/meetings.atom"),
    ],
)
def test_page_offers_to_be_followed(client, locks, address, feed):
    page = client.get(address).content.decode()
    assert re.findall(r'<link rel="alternate" type="application/atom\+xml" title="[^"]+" href="([^"]+)">', page) == [
        feed
    ]
    assert re.findall(r'<a href="([^"]+)">Follow [^<]+\(Atom feed\)</a>', page) == [feed]
    assert client.get(feed.replace("&amp;", "&")).status_code == 200


@pytest.mark.parametrize(
    "address", ["/search/", "/search/?q=lock&year=1066", "/search/?q=the", "/decisions/?since=soon"]
)
def test_page_without_a_list_offers_no_feed(client, locks, address):
    assert "atom" not in client.get(address).content.decode()
