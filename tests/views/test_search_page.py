"""The search page: tabs, lists that narrow it with honest counts, and which choice to drop where nothing is found."""

import datetime
import re
from urllib.parse import parse_qs, urlsplit

import make
import pytest
import shown as reading
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext

from minutes.models import ItemSearch
from minutes.search import Query, counting, matches
from minutes.search.filters import SearchFilter
from minutes.views.narrowing import in_words
from minutes.views.search import answer

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    """Cranes: four times at the Docks Panel, twice at the Roads Panel, over three years, in two kinds of record."""
    held = [
        ("Docks Panel", 2021, "minutes"),
        ("Docks Panel", 2022, "minutes"),
        ("Docks Panel", 2023, "minutes"),
        ("Docks Panel", 2023, "decision record"),
        ("Roads Panel", 2023, "minutes"),
        ("Roads Panel", 2023, ""),
    ]
    made = []
    for day, (body, year, kind) in enumerate(held, start=1):
        meeting = make.meeting(make.body(body), date=datetime.date(year, 5, day), kind=kind)
        made.append(make.item(meeting, title=f"Matter {day}", passages=["Of cranes."]))
    make.item(make.meeting(make.body("Quiet Panel"), date=datetime.date(2019, 1, 1)), title="Otters")
    return made


def shown(client, typed="cranes", **more):
    answer = client.get("/search/", {"q": typed} | more)
    assert answer.status_code == 200
    return reading.page(answer)


def links(page, within):
    """The words and the address of each link in a part of the page."""
    return [(link.words(), asked(link)) for link in page.css(f"{within} a")]


def asked(link):
    """The path of a link, and what it asks for."""
    address = urlsplit(link.attributes["href"])
    return address.path, {name: values[0] for name, values in parse_qs(address.query).items()}


def facet(page, title):
    """The choices of one list beside the results, each in its words."""
    part = next(part for part in page.css(".facet") if part.css("h2")[0].words() == title)
    return [choice.words() for choice in part.css("li")]


def test_tabs_carry_the_words_and_what_was_chosen(client, archive):
    page = shown(client, body="docks-panel", year="2023", sort="newest", page="1")
    kept = {"q": "cranes", "body": "docks-panel", "year": "2023", "sort": "newest"}
    assert links(page, ".tabs") == [
        ("Everything", ("/search/", kept)),
        ("Decisions", ("/search/", kept | {"only": "decisions"})),
        ("Figures", ("/money/", {"words": "cranes", "body": "docks-panel"})),
        ("People", ("/people/", {"name": "cranes"})),
        ("Follow-ups", ("/follow-ups/", {"words": "cranes", "body": "docks-panel"})),
    ]
    assert [tab.words() for tab in page.css(".tabs [aria-current=page]")] == ["Everything"]


def test_tabs_say_which_is_shown_and_leave_the_body_out_where_none_is_chosen(client, archive):
    page = shown(client, only="decisions")
    assert [tab.words() for tab in page.css(".tabs [aria-current=page]")] == ["Decisions"]
    assert links(page, ".tabs")[0] == ("Everything", ("/search/", {"q": "cranes"}))
    assert links(page, ".tabs")[2] == ("Figures", ("/money/", {"words": "cranes"}))


def test_tabs_give_a_body_named_among_the_words_as_the_body(client, archive):
    page = shown(client, "cranes docks panel")
    assert links(page, ".tabs")[2:] == [
        ("Figures", ("/money/", {"words": "cranes", "body": "docks-panel"})),
        ("People", ("/people/", {"name": "cranes docks panel"})),
        ("Follow-ups", ("/follow-ups/", {"words": "cranes", "body": "docks-panel"})),
    ]


def test_every_tab_is_a_page_however_much_was_typed(client, archive):
    for typed in ("cranes", "crane " * 60, "“cranes", "£2.5m", "&=?#"):
        for _, (path, given) in links(shown(client, typed, body="docks-panel"), ".tabs"):
            answer = client.get(path, given)
            assert (answer.status_code, "There is a problem" in answer.content.decode()) == (200, False), (path, given)


def test_no_tabs_where_nothing_was_typed(client, archive):
    assert shown(client, "").css(".tabs") == []


def test_lists_beside_the_results_count_by_body_year_and_kind(client, archive):
    page = shown(client)
    assert facet(page, "Body") == ["Docks Panel 4 items", "Roads Panel 2 items"]
    assert facet(page, "Year") == ["2023 4 items", "2022 1 item", "2021 1 item"]
    assert facet(page, "Kind of record") == ["Minutes 4 items", "Decision record 1 item"]


def test_each_choice_is_a_link_that_shows_as_many_items_as_it_counts(client, archive):
    chosen = [given for _, (_, given) in links(shown(client, sort="newest"), ".facet")]
    assert chosen[0] == {"q": "cranes", "sort": "newest", "body": "docks-panel"}
    assert chosen[-1] == {"q": "cranes", "sort": "newest", "kind": "decision record"}
    heads = [shown(client, given.pop("q"), **given).css(".found")[0].words() for given in chosen]
    assert heads == [
        "4 items, newest first",
        "2 items, newest first",
        "4 items, newest first",
        "1 item",
        "1 item",
        "4 items, newest first",
        "1 item",
    ]


def test_choices_add_up_and_one_made_is_shown_as_chosen_with_a_way_back(client, archive):
    page = shown(client, body="docks-panel", year="2023")
    assert facet(page, "Body") == ["Docks Panel 2 items, chosen", "Every body"]
    assert facet(page, "Year") == ["2023 2 items, chosen", "Every year"]
    assert facet(page, "Kind of record") == ["Decision record 1 item", "Minutes 1 item"]
    assert links(page, ".facet") == [
        ("Every body", ("/search/", {"q": "cranes", "year": "2023"})),
        ("Every year", ("/search/", {"q": "cranes", "body": "docks-panel"})),
        *[
            (
                f"{kind.capitalize()} 1 item",
                ("/search/", {"q": "cranes", "body": "docks-panel", "year": "2023", "kind": kind}),
            )
            for kind in ("decision record", "minutes")
        ],
    ]


def test_kind_of_record_is_a_filter_among_the_chosen(client, archive):
    page = shown(client, kind="decision record")
    assert [item.words() for item in page.css(".chosen li")] == [
        "Kind of record: Decision record ×(remove)",
        "Remove all",
    ]
    assert page.css(".found")[0].words() == "1 item"
    refused = shown(client, kind="scroll")
    assert refused.css(".problem li")[0].words() == "Kind of record: “scroll” is not in the list. Choose one that is."


def test_long_list_is_cut_and_the_rest_can_be_opened(client):
    for number in range(15):
        for day in range(1, 2 + (number < 12)):
            meeting = make.meeting(make.body(f"Panel {number:02}"), date=datetime.date(2000 + number, 1, day))
            make.item(meeting, title="Cranes")
    page = shown(client)
    bodies = next(part for part in page.css(".facet") if part.css("h2")[0].words() == "Body")
    assert [choice.words() for choice in bodies.css("details li")] == [
        f"Panel {number} 1 item" for number in (12, 13, 14)
    ]
    assert bodies.css("summary")[0].words() == "3 more bodies"
    assert len(bodies.css("li")) == 15
    assert [choice[:4] for choice in facet(page, "Year")] == [str(year) for year in range(2014, 1999, -1)]


def test_no_lists_where_nothing_is_found(client, archive):
    assert [shown(client, typed).css(".facet") for typed in ("zyzzyva", "cranes zyzzyva", "the of", "")] == [[]] * 4


@pytest.mark.parametrize(
    ("count", "about", "words"),
    [
        (1, False, "1"),
        (1204, False, "1,204"),
        (1_234_567, False, "1,234,567"),
        (63_984, True, "about 64,000"),
        (1184, True, "about 1,200"),
        (96, True, "about 96"),
        (995, True, "about 1,000"),
        (0, True, "about 0"),
    ],
)
def test_counts_are_exact_or_say_that_they_are_not(count, about, words):
    assert in_words(count, about) == words


def test_counts_have_their_thousands_parted(client, archive):
    make.Item.objects.bulk_create(
        make.Item(record=archive[0].record, meeting=archive[0].meeting, title="Cranes", slug=f"c{n}", position=n)
        for n in range(10, 1208)
    )
    like = ItemSearch.objects.filter(item=archive[0]).values().get()
    rows = [ItemSearch(**(like | {"item_id": item.pk})) for item in make.Item.objects.filter(search=None)]
    ItemSearch.objects.bulk_create(rows)
    page = shown(client)
    assert page.css(".found")[0].words() == "1,204 items, newest first"
    assert facet(page, "Body") == ["Docks Panel 1,202 items", "Roads Panel 2 items"]


@pytest.fixture
def estimates(archive, monkeypatch):
    """More than three matches are estimated, here from all of the items, and four of them can be turned over."""
    ItemSearch.objects.update(bucket=0)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE minutes_itemsearch")
    monkeypatch.setattr(counting, "LARGE", 3)
    monkeypatch.setattr(matches, "LISTED", 4)
    counting.forget()
    yield
    counting.forget()


def test_estimates_say_that_they_are_and_how_much_of_them_is_listed(client, estimates):
    page = shown(client, sort="newest")
    assert page.css(".found")[0].words() == "about 6 items, newest first; the first 4 are listed"
    assert len(page.css(".entry")) == 4
    assert facet(page, "Body") == ["Docks Panel about 4 items", "Roads Panel about 2 items"]
    assert facet(page, "Year")[0] == "2023 about 4 items"
    exact = shown(client, sort="newest", body="docks-panel")
    assert exact.css(".found")[0].words() == "4 items, newest first"
    assert facet(exact, "Body") == ["Docks Panel 4 items, chosen", "Every body"]


def test_page_beyond_the_end_is_the_last(client, archive):
    page = shown(client, page="99")
    assert len(page.css(".entry")) == 6


def test_nothing_found_says_which_choice_to_drop_and_what_is_there_without_it(client, archive):
    page = shown(client, body="roads-panel", year="2021", only="decisions")
    assert [item.words() for item in page.css(".dropping li")] == ["Without all of these: 6 items"]
    make.decision(make.Item.objects.get(title="Matter 5"), "That the cranes stay.")
    page = shown(client, body="roads-panel", year="2021", only="decisions", sort="newest")
    kept = {"q": "cranes", "sort": "newest"}
    assert [item.words() for item in page.css(".dropping li")] == ["Without Year: 2021: 1 item"]
    assert links(page, ".dropping") == [
        ("Without Year: 2021", ("/search/", kept | {"body": "roads-panel", "only": "decisions"}))
    ]


def test_what_is_there_without_a_choice_is_what_the_link_shows(client, archive):
    page = shown(client, body="roads-panel", year="2022", kind="minutes")
    told = [item.words() for item in page.css(".dropping li")]
    assert told == ["Without Body: Roads Panel: 1 item", "Without Year: 2022: 1 item"]
    for _, (_, given) in links(page, ".dropping"):
        assert shown(client, given.pop("q"), **given).css(".found")[0].words() == "1 item"


def test_several_choices_that_leave_nothing_only_together_can_be_dropped_together(client, archive):
    page = shown(client, body="quiet-panel", year="2021", kind="decision record")
    assert [item.words() for item in page.css(".dropping li")] == ["Without all of these: 6 items"]
    assert links(page, ".dropping") == [("Without all of these", ("/search/", {"q": "cranes"}))]


def test_choice_to_drop_is_counted_as_the_words_are_read(client, archive):
    """A body named among the words narrows what is left as well."""
    page = shown(client, "cranes docks panel", year="2019")
    assert [item.words() for item in page.css(".dropping li")] == ["Without Year: 2019: 4 items"]


def test_choice_to_drop_is_said_beside_near_matches_too(client, archive):
    make.item(archive[4].meeting, title="Hoists and otters", passages=["Of hoists, otters and cranes."])
    page = shown(client, "cranes hoists", year="2022")
    assert "Near matches: 1 item with cranes" in page.css(".notice")[0].words()
    assert [item.words() for item in page.css(".dropping li")] == ["Without Year: 2022: 1 item"]


def test_words_found_nowhere_name_no_choice_to_drop(client, archive):
    page = shown(client, "zyzzyva", year="2022", body="docks-panel")
    assert page.css(".dropping") == []
    assert "Nothing found for “zyzzyva”" in page.css(".nothing")[0].words()


def test_search_asks_the_database_little_and_no_more_for_many_items(client, archive):
    def statements(**more):
        with CaptureQueriesContext(connection) as kept:
            shown(client, **more)
        beside = re.compile(r"SAVEPOINT|RELEASE|SET LOCAL")
        return [query["sql"] for query in kept if not beside.match(query["sql"])]

    hoists = make.item(archive[1].meeting, title="Hoists")
    make.decision(hoists, "That the cranes stay.", [("a)", "The cranes stay.", "agreed")])
    few = statements(body="docks-panel", year="2022", kind="minutes")
    many = statements()
    assert len(many) == len(few) - 1  # to know the body that is chosen the form reads the bodies by themselves
    assert len(many) <= 10, "\n".join(many)


def test_printed_page_says_what_was_searched_for(client, archive):
    page = shown(client, body="docks-panel", year="2023")
    assert page.css(".on-paper")[0].words() == "Searched for “cranes”"


def test_page_that_an_estimate_promised_and_that_holds_nothing_leads_back(rf, archive):
    request = rf.get("/search/", {"q": "cranes", "page": "2"})
    form = SearchFilter(request.GET, ItemSearch.objects.order_by(), request=request)
    assert form.is_valid()
    said = answer(request, Query.typed("cranes"), form)
    said["page"].object_list = []
    page = reading.Page(
        render_to_string("minutes/search.html", said | {"words": "cranes", "filter": form}, request)
    ).root
    (entry,) = page.css(".entry")
    assert entry.words() == (
        "The items end before this page: how many there are is an estimate. Go back to the first page"
    )
    assert [link.attributes["href"] for link in entry.css("a")] == ["/search/?q=cranes"]
