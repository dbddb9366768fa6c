"""A decision that is found is shown as the clause itself, as the minutes print it, with its own address."""

import make
import pytest
import shown as reading
from django.db import connection
from django.test.utils import CaptureQueriesContext

pytestmark = pytest.mark.django_db


@pytest.fixture
def fees():
    """An item with one decision in four clauses."""
    item = make.item(title="Taxi fees", number="7", passages=["A report was read. Drivers were heard."])
    make.decision(
        item,
        "RESOLVED That: a) the report be noted; b) the fee for a licence be £200; c) drivers be told of the fee.",
        [
            ("a)", "the report be noted;", "noted"),
            ("b)", "the fee for a licence be <£200> & no more;", "approved"),
            ("c)", "drivers be told of the fee; and", "requested"),
            ("d)", "the fee be read again.", "other"),
        ],
        marker="RESOLVED",
        lead_in="That:",
    )
    return item


def entries(client, typed, **more):
    answer = client.get("/search/", {"q": typed} | more)
    assert answer.status_code == 200
    return reading.page(answer).css(".entry")


def clauses(entry):
    return [clause.words() for clause in entry.css(".clause")]


def test_clause_is_shown_whole_with_its_label_its_action_and_its_own_address(client, fees):
    (entry,) = entries(client, "licence", only="decisions")
    assert [part.words() for part in entry.css(".found-clauses p")] == ["RESOLVED That:"]
    assert clauses(entry) == ["Clause b) the fee for a licence be <£200> & no more; Approved"]
    assert [part.words() for part in entry.css(".clause .tag")] == ["Approved"]
    assert [mark.words() for mark in entry.css(".clause mark")] == ["licence"]
    address = f"{fees.get_absolute_url()}?q=licence#d1b"
    assert [link.attributes["href"] for link in entry.css("a")] == [address, address]
    page = reading.page(client.get(address))
    assert [part.words() for part in page.css(".clause") if part.attributes["id"] == "d1b"] == [
        "Clause b) the fee for a licence be <£200> & no more;"
    ]


def test_item_stays_one_result_with_its_two_best_clauses_and_says_how_many_more(client, fees):
    (entry,) = entries(client, "fee drivers", only="decisions")
    assert clauses(entry)[0] == "Clause c) drivers be told of the fee; and Requested"
    assert len(clauses(entry)) == 2
    (more,) = entry.css(".found-clauses__more a")
    assert more.words() == "and 1 more clause with these words"
    assert more.attributes["href"].startswith(f"{fees.get_absolute_url()}?q=fee+drivers#d1")
    shown = {link.attributes["href"].rpartition("#")[2] for link in entry.css(".found-clauses a")}
    assert shown == {"d1b", "d1c", "d1d"}


def test_action_that_is_none_of_the_known_ones_is_no_tag(client, fees):
    (entry,) = entries(client, "read again", only="decisions")
    assert clauses(entry) == ["Clause d) the fee be read again."]


def test_clause_is_shown_among_all_words_where_a_decision_answers_best(client, fees):
    (entry,) = entries(client, "licence")
    assert clauses(entry) == ["Clause b) the fee for a licence be <£200> & no more; Approved"]
    (entry,) = entries(client, "report heard")
    assert clauses(entry) == []
    assert [part.words() for part in entry.css(".words")] == ["A report was read. Drivers were heard."]


def test_decision_in_one_sentence_stands_behind_its_marker(client):
    item = make.item(title="Moorings")
    make.decision(
        item,
        "RESOLVED that otters be counted.",
        [("", "otters be counted.", "agreed")],
        marker="RESOLVED",
        key_decision=True,
    )
    (entry,) = entries(client, "otters")
    assert [part.words() for part in entry.css(".found-clauses p")] == ["RESOLVED that otters be counted. Agreed"]
    assert entry.css(".found-clauses .marker")[0].attributes["href"] == f"{item.get_absolute_url()}?q=otters#d1-1"
    assert [part.words() for part in entry.css(".entry__facts .tag")] == ["Key decision"]


@pytest.mark.parametrize("printed", [True, False])
def test_decision_without_clauses_is_shown_whole(client, printed):
    item = make.item(title="Moorings")
    make.decision(item, "AGREED: otters be counted.", marker="AGREED", printed=printed)
    (entry,) = entries(client, "otters", only="decisions")
    assert [part.words() for part in entry.css(".found-clauses p")] == ["AGREED otters be counted."]
    assert [mark.words() for mark in entry.css(".found-clauses mark")] == ["otters"]
    assert entry.css("h3 a")[0].attributes["href"] == f"{item.get_absolute_url()}?q=otters#d1"


def test_long_lead_in_is_left_to_the_item(client):
    lead = "That, having considered " + "the views of those who had written to the Council " * 5 + ":"
    make.decision(None, f"{lead} a) otters be counted.", [("a)", "otters be counted.", "agreed")], lead_in=lead)
    (entry,) = entries(client, "otters")
    assert entry.css(".found-clauses p") == []
    assert clauses(entry) == ["Clause a) otters be counted. Agreed"]


def test_clauses_of_several_decisions_stand_under_their_own_markers(client):
    item = make.item(title="Moorings")
    for marker, words in (("RESOLVED", "otters be counted."), ("RECOMMENDED", "otters be fed.")):
        make.decision(item, f"{marker} a) {words}", [("a)", words, "agreed")], marker=marker)
    (entry,) = entries(client, "otters")
    assert [part.words() for part in entry.css(".found-clauses p")] == ["RESOLVED", "RECOMMENDED"]
    assert clauses(entry) == ["Clause a) otters be counted. Agreed", "Clause a) otters be fed. Agreed"]


def test_clause_is_found_by_an_amount_however_it_is_printed(client):
    item = make.item(title="Loans")
    make.decision(item, "a) £2,580,000 be lent.", [("a)", "£2,580,000 be lent.", "approved"), ("b)", "More.", "")])
    line = item.passages.get(text__contains="£2,580,000")
    make.figure(item, "£2,580,000", line.text, amount="2580000")
    (entry,) = entries(client, "£2.58m", only="decisions")
    assert clauses(entry) == ["Clause a) £2,580,000 be lent. Approved"]
    assert [mark.words() for mark in entry.css(".clause mark")] == ["£2,580,000"]


def test_reason_that_answers_best_is_shown_itself(client):
    make.decision(
        None, "That otters be counted.", [("a)", "otters be counted.", "agreed")], reasons=["Herons are fed."]
    )
    (entry,) = entries(client, "herons")
    assert [part.words() for part in entry.css(".words")] == ["Herons are fed."]
    assert clauses(entry) == []


def test_decisions_lead_to_the_register_with_the_same_words(client, fees):
    answer = client.get("/search/", {"q": "licence", "only": "decisions", "year": "2023"})
    (link,) = [
        link
        for link in reading.page(answer).css(".also a")
        if link.words() == "These words in the register of decisions"
    ]
    assert link.attributes["href"] == "/decisions/?words=licence&year=2023"
    register = reading.page(client.get(link.attributes["href"]))
    assert [part.words() for part in register.css(".entry__title")] == ["Taxi fees"]


def test_clauses_cost_one_query_more_however_many_there_are(client, fees):
    def asked(typed):
        with CaptureQueriesContext(connection) as kept:
            found = len(entries(client, typed))
        return found, len(kept)

    make.item(title="Herons", passages=["Herons were seen."])
    one, without = asked("herons")
    for number in range(3):
        item = make.item(title=f"Buses {number}")
        make.decision(item, "a) A licence for buses.", [("a)", "A licence for buses.", "agreed")])
    assert (one, asked("licence")) == (1, (4, without + 1))
