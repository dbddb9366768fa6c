"""Search, asked through its own methods and by HTTP, on a real PostgreSQL."""

import datetime

import make
import pytest
from held import held

from minutes.intake.publishing.indexing import index_item
from minutes.models import Address, ItemSearch
from minutes.search import Query
from minutes.search.marking import START, STOP, marks_in, without_marks
from minutes.search.matches import Matches

pytestmark = pytest.mark.django_db


def found(text, **options):
    return {row.item.title for row in ItemSearch.objects.matching(Query.typed(text), **options)}


@pytest.fixture
def items(db):
    make.item(title="Weirs", passages=["The Committee heard of Siân Dravers-Hume.", "Sluice gates had rusted."])
    make.item(title="Moorings", passages=["Licences for moorings", "gates at the sluice were painted."])


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("sluice", {"Weirs", "Moorings"}),
        ("gate", {"Weirs", "Moorings"}),
        ("SIAN", {"Weirs"}),
        ("Siân rusted", {"Weirs"}),
        ("moorings", {"Moorings"}),
        ('"sluice gates"', {"Weirs"}),
        ("rusted or painted", {"Weirs", "Moorings"}),
        ("gates -rusted", {"Moorings"}),
        ("nowhere", set()),
    ],
)
def test_search_finds_items_by_words_phrases_either_and_without(items, typed, titles):
    assert found(typed) == titles


def test_search_phrase_does_not_reach_over_two_paragraphs(items):
    assert found('"moorings gates"') == set()
    assert found('"Moorings Licences"') == set()


@pytest.mark.parametrize(
    "typed", ['"', '""', "(((", "a & | !", "'", "\\", ":*", "<->", "-", "\0", "£", "%", "é" * 9000]
)
def test_search_takes_anything_typed(items, client, typed):
    assert found(typed) == set()
    response = client.get("/search/", {"q": typed.replace("\0", "")})
    assert response.status_code == 200


def test_search_counts_exactly_and_orders_newest_first():
    for day in (3, 28, 11):
        make.item(make.meeting(date=datetime.date(2023, 3, day)), title=f"Dredging {day}")
    rows = Matches(ItemSearch.objects.matching(Query.typed("dredging")))
    assert rows.count() == 3
    dates = [ItemSearch.objects.get(item=key).meeting_date.day for key in rows[0:3]]
    assert dates == [28, 11, 3]
    assert rows[1:2] == rows[0:3][1:2]


def test_search_of_many_orders_in_the_database_as_it_does_of_few(monkeypatch):
    for day in (3, 28, 28, 11):
        make.item(make.meeting(date=datetime.date(2023, 3, day)), title="Dredging")
    few = Matches(ItemSearch.objects.matching(Query.typed("dredging")))[0:4]
    monkeypatch.setattr("minutes.search.matches.FEW", 0)
    monkeypatch.setattr("minutes.search.matches.SHARE", 0)
    assert Matches(ItemSearch.objects.matching(Query.typed("dredging")))[0:4] == few


def test_search_decisions_only_leaves_other_words_out():
    item = make.item(title="Locks", passages=["Members spoke of otters."])
    make.decision(item, "That the lock be mended.", marker="RESOLVED")
    assert found("otters") == {"Locks"}
    assert found("otters", decisions_only=True) == set()
    assert found("mended", decisions_only=True) == {"Locks"}


def test_index_holds_the_item_number_the_summary_and_decisions_no_paragraph_prints():
    item = make.item(title="Locks", number="EX/23/104", summary="Tenders were weighed.")
    make.decision(item, "That the culvert be lined.", printed=False)
    assert [found(words) for words in ("EX/23/104", "tender", "culvert")] == [{"Locks"}] * 3


def test_index_row_repeats_meeting_and_money():
    item = make.item(make.meeting(date=datetime.date(2022, 5, 6)))
    index_item(item, amounts=["40000.0000"], measures=["budget"])
    row = ItemSearch.objects.get(item=item)
    assert (row.body_key, row.year, row.meeting_date) == (item.meeting.body_id, 2022, datetime.date(2022, 5, 6))
    assert (row.bucket, row.amounts, row.measures) == (item.pk.int % 16, [40000], ["budget"])
    assert row.decision_vector is None


def test_index_of_a_text_too_long_for_postgresql_holds_what_fits():
    words = " ".join(f"w{number:x}ord" for number in range(200_000))
    make.item(title="Endless", passages=["Otters first.", words])
    assert found("endless otters") == {"Endless"}


def test_index_is_written_anew_when_the_item_is_published_again():
    item = make.item(title="Locks", passages=["otters"])
    item.passages.all().delete()
    index_item(item)
    assert found("otters") == set()
    assert ItemSearch.objects.count() == 1


def test_marks_give_places_in_the_text_without_them():
    marked = f"the {START}lock{STOP} and {START}locks{STOP}"
    assert without_marks(marked) == "the lock and locks"
    assert marks_in(marked) == [(4, 8), (13, 18)]


def test_search_page_opens_at_the_best_paragraph_with_its_words_marked(client):
    item = make.item(title="Locks", passages=["The lock was dry.", "The <b>lock</b> & its otters were seen."])
    page = client.get("/search/", {"q": "lock otter"}).content.decode()
    assert f'href="{item.get_absolute_url()}?q=lock+otter#p2"' in page
    assert "<mark>otters</mark> were seen." in page
    assert "&amp; its" in page
    assert "<b>" not in page.split("1 item</h2>")[1]


def test_search_page_never_takes_marks_from_the_minutes(client):
    make.item(title="Locks", passages=[f"{START}<script>alert(1)</script>{STOP} lock"])
    page = client.get("/search/", {"q": "lock"}).content.decode()
    assert "<script" not in page
    assert page.count("<mark>") == page.count("</mark>") == 2


def test_search_page_for_a_title_alone_opens_at_the_top(client):
    item = make.item(title="Locks", passages=["Nothing was said."])
    page = client.get("/search/", {"q": "locks"}).content.decode()
    assert f'href="{item.get_absolute_url()}?q=locks"' in page
    assert "<mark>Locks</mark>" in page


def test_search_page_without_words_says_how_to_search(client):
    assert "How to search" in client.get("/search/").content.decode()


def test_search_page_for_stop_words_says_they_are_not_searched(client):
    assert "they are not searched for" in client.get("/search/", {"q": "the of"}).content.decode()


def test_search_page_with_nothing_found_says_what_to_try(client):
    page = client.get("/search/", {"q": "zyzzyva"}).content.decode()
    assert "Nothing found for “zyzzyva”" in page
    assert "all of them must be in one item" in page


def test_search_page_says_when_it_read_only_the_beginning(client):
    make.item(title="Locks")
    page = client.get("/search/", {"q": "locks " * 100}).content.decode()
    assert "Only the first 300 characters" in page
    assert "1 item</h2>" in page


def test_search_page_names_people_of_that_name(client):
    meeting = make.meeting()
    make.attendance(meeting, person=make.person("Maud Ferrier", councillor=True))
    make.person("Maud Unpublished")
    page = client.get("/search/", {"q": "maud"}).content.decode()
    assert '<a href="/people/maud-ferrier/">Cllr Maud Ferrier</a>' in page
    assert "Unpublished" not in page


def test_search_page_narrows_by_body_year_and_decisions(client):
    here = make.item(make.meeting(make.body("Docks Panel")), title="Cranes here")
    make.item(make.meeting(make.body("Roads Panel")), title="Cranes there")
    make.item(make.meeting(make.body("Docks Panel"), date=datetime.date(2020, 1, 1)), title="Cranes then")
    make.decision(here, "That the cranes stay.")
    for narrow in ({"body": "docks-panel", "year": "2023"}, {"only": "decisions"}):
        page = client.get("/search/", {"q": "cranes"} | narrow).content.decode()
        assert "1 item</h2>" in page
        assert "<mark>Cranes</mark> here" in page


def test_search_page_refuses_an_unknown_year_in_words(client):
    page = client.get("/search/", {"q": "cranes", "year": "1066"}).content.decode()
    assert "Year: “1066” is not in the list. Choose one that is." in page
    assert "<title>Error:" in page


def test_search_page_makes_as_many_queries_for_three_items_as_for_one(client, django_assert_num_queries):
    make.item(title="Locks", passages=["lock"])
    with django_assert_num_queries(7):
        client.get("/search/", {"q": "lock"})
    make.item(title="Locks", passages=["lock"])
    make.item(title="Locks", passages=["lock"])
    with django_assert_num_queries(7):
        client.get("/search/", {"q": "lock"})


def test_item_page_marks_the_words_searched_for(client):
    item = make.item(title="Locks", passages=["The lock is <dry>."])
    page = client.get(item.get_absolute_url(), {"q": "locks"}).content.decode()
    assert "The <mark>lock</mark> is &lt;dry&gt;." in page


@pytest.mark.django_db(transaction=True)
def test_search_stopped_for_time_is_a_plain_page(client):
    """Another connection holds the search table, so that the search waits until the database stops it."""
    make.item(title="Locks")
    with held("minutes_itemsearch"):
        response = client.get("/search/", {"q": "locks"})
    assert response.status_code == 503
    assert "This search took too long" in response.content.decode()
    assert Address.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_words_filter_stopped_for_time_is_a_plain_page_too(client):
    make.item(title="Locks")
    with held("minutes_decisionsearch"):
        response = client.get("/decisions/", {"words": "locks"})
    assert response.status_code == 503
    assert "This search took too long" in response.content.decode()
