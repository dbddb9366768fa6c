"""The words searched for are marked in the decisions that the register prints, and in those it leads to."""

import make
import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return make.item(make.meeting(make.body("Docks Panel")), "Cranes <and> hoists", number="7")


CLAUSES = [("a)", "the jibs & <b>hoists</b> be painted.", "approved"), ("b)", "£2,500,000 be set aside.", "approved")]
HERE = "/meetings/2023-12-04-docks-panel/cranes-and-hoists/"


def shown(client, typed):
    return client.get("/decisions/", {"words": typed}).content.decode()


def test_words_are_marked_in_title_lead_in_and_clauses(client, item):
    make.decision(item, clauses=CLAUSES, marker="RESOLVED", lead_in="That all hoists at once:")
    page = shown(client, "hoist")
    assert f'<a href="{HERE}?q=hoist#d1">Cranes &lt;and&gt; <mark>hoists</mark></a>' in page
    assert '<span class="marker">RESOLVED</span> That all <mark>hoists</mark> at once:</p>' in page
    clause = "</a> the jibs &amp; &lt;b&gt;<mark>hoists</mark>&lt;/b&gt; be painted.</li>"
    assert f'href="{HERE}?q=hoist#d1a"><span class="unseen">Clause </span>a){clause}' in page
    assert page.count("<mark>") == 3


def test_words_are_marked_in_a_decision_without_clauses_after_its_marker(client, item):
    make.decision(item, "RESOLVED: hoists be resolved upon; hoisting goes on.", marker="RESOLVED")
    page = shown(client, "hoist or resolve")
    told = "<mark>hoists</mark> be <mark>resolved</mark> upon; <mark>hoisting</mark> goes on.</p>"
    assert f'<span class="marker">RESOLVED</span> {told}' in page


def test_words_are_marked_in_a_lone_clause(client, item):
    make.decision(item, marker="RESOLVED", lead_in="That", clauses=[("", "the jibs be painted.", "approved")])
    page = shown(client, "jibs")
    assert f'href="{HERE}?q=jibs#d1-1">RESOLVED</a> That the <mark>jibs</mark> be painted.</p>' in page


def test_amount_is_marked_as_printed_in_the_lines_of_the_decision_that_holds_it(client, item):
    first = make.decision(item, clauses=CLAUSES, marker="RESOLVED")
    line = first.passages.get(text__contains="£2,500,000")
    make.figure(item, "£2,500,000", "£2,500,000 be set aside.", amount="2500000", passage=line)
    assert "</a> <mark>£2,500,000</mark> be set aside.</li>" in shown(client, "£2.5m")


def test_marks_of_the_search_s_own_in_a_text_mark_nothing(client, item):
    make.decision(item, "That \ue000jibs\ue001 be painted.")
    page = shown(client, "jibs")
    assert ("jibs\ue001 be painted." in page, "<mark>" in page) == (True, False)


def test_register_without_words_marks_nothing_and_leads_to_plain_addresses(client, item):
    make.decision(item, clauses=CLAUSES, marker="RESOLVED")
    page = client.get("/decisions/", {"body": "docks-panel"}).content.decode()
    assert (f'href="{HERE}#d1a"' in page, "<mark>" in page, "?q=" in page) == (True, False, False)


def test_clause_is_marked_where_the_register_leads(client, item):
    make.decision(item, clauses=CLAUSES, marker="RESOLVED")
    page = client.get(f"{HERE}?q=jibs").content.decode()
    assert '<li class="clause clause--0" id="d1a">' in page
    assert "the <mark>jibs</mark> &amp;" in page


@pytest.mark.parametrize("field", ["mover", "seconder"])
def test_who_proposed_and_seconded_is_told_as_printed(client, item, field):
    names = {"mover": "Councillor Maud <Ferrier>", "seconder": "Councillor Abel Crake"}
    make.decision(item, "That it be so.", **{field: names[field]})
    told = {"mover": "Moved by Councillor Maud &lt;Ferrier&gt;", "seconder": "Seconded by Councillor Abel Crake"}
    page = client.get("/decisions/").content.decode()
    assert [words for words in told.values() if f"<span>{words}</span>" in page] == [told[field]]
