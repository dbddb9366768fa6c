"""Search by amounts of money: found however they are printed, together with words, and shown where they stand."""

import datetime

import make
import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save
from minutes.models import ItemSearch, Passage
from minutes.search import Query
from minutes.sources import read

pytestmark = pytest.mark.django_db

PIECES = [
    *(
        [
            "minute",
            "ref",
            "C/108",
            "52.1",
            "(C/9)",
            "31/02/2025",
            "12/11/2025",
            "2025-11-12",
            "December",
            "2023",
            "4",
            "Waterways",
            "Committee",
            "the",
        ]
    ),
    *(
        [
            "O'Neill",
            "ONeill",
            "o’n",
            "-O'Neill",
            "\"o'neill",
            "£2m",
            "-£2m",
            "4%",
            "dredging",
            "lock",
            "-lock",
            "or",
            "-or",
            "&",
            "|",
            "!",
            ":*",
            "<->",
            "\\",
            "[",
            "(",
            ")",
        ]
    ),
    *('"', '""', "“", "”", "'", "’"),
]
SPENT = "Officers had heard that £2,580,000 was allocated to short-term measures."


def found(text, **options):
    return {row.item.title for row in ItemSearch.objects.matching(Query.typed(text), **options)}


@pytest.fixture
def sums():
    """Three items: an amount printed in full, another as a cell of thousands, and a range; and words like them."""
    spent = make.item(title="Transformation", passages=["Nothing was said at first.", SPENT])
    make.figure(spent, "£2,580,000", SPENT, amount="2580000")
    cells = make.item(title="Placements", passages=["Placements\t2,580\t4"])
    make.figure(cells, "2,580", "Placements 2,580", amount="-2580000")
    make.figure(cells, "4", "Placements 4", amount="4", unit="percent")
    ranged = make.item(title="Pressures", passages=["It could reach £4m to £5m in 2024."])
    make.figure(ranged, "£4m to £5m", "It could reach £4m to £5m.", amount="4000000", amount_to="5000000")
    make.item(title="Wharf", passages=["It is 2.58 miles, or 4%, since 1694."])


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("£2.58m", {"Transformation", "Placements"}),
        ("2.58 million", {"Transformation", "Placements"}),
        ("GBP 2.58 million", {"Transformation", "Placements"}),
        ("£2,580,000", {"Transformation", "Placements"}),
        ('"£2.58 million pounds"', {"Transformation", "Placements"}),
        ("short-term £2.58m", {"Transformation"}),
        ("£2.58m the", {"Transformation", "Placements"}),
        ("£2.58m -measures", {"Placements"}),
        ("placements -£2.58m", set()),
        ("£2.58m otters", set()),
        ("wharf or £5m", {"Wharf", "Pressures"}),
        ("£4-5m", {"Pressures"}),
        ("£4m £2.58m", set()),
        ("£4.5m", set()),
        ("£3", set()),
        ("4%", {"Placements", "Wharf"}),
        ("1694", {"Wharf"}),
        ("2024", {"Pressures"}),
    ],
)
def test_amount_finds_its_items_with_the_other_words(sums, typed, titles):
    assert found(typed) == titles


def test_search_of_decisions_finds_amounts_of_their_lines_alone(sums):
    item = make.item(title="Loans", passages=["A loan of £9m was feared."])
    make.figure(item, "£9m", "A loan of £9m was feared.", amount="9000000")
    make.decision(item, "That £7,000,000 be lent.")
    make.figure(item, "£7,000,000", "That £7,000,000 be lent.", amount="7000000")
    assert [found(typed, decisions_only=True) for typed in ("£7m", "£9m", "lent £7m")] == [{"Loans"}, set(), {"Loans"}]


def test_search_row_and_paragraph_repeat_pounds_and_no_per_cents(sums):
    rows = {row.item.title: row.amounts for row in ItemSearch.objects.all()}
    assert rows == {
        "Transformation": [2580000],
        "Placements": [-2580000],
        "Pressures": [4000000, 5000000],
        "Wharf": [],
    }
    held = Passage.objects.exclude(amounts=[]).values_list("item__title", "number", "amounts")
    assert {title: (number, amounts) for title, number, amounts in held} == {
        "Transformation": (2, [2580000]),
        "Placements": (1, [-2580000]),
        "Pressures": (1, [4000000, 5000000]),
    }


def test_search_page_shows_the_paragraph_that_holds_the_amount_marked_as_printed(client, sums):
    page = client.get("/search/", {"q": "officers 2.58 million"}).content.decode()
    item = make.Item.objects.get(title="Transformation")
    assert f'href="{item.get_absolute_url()}?q=officers+2.58+million#p2"' in page
    assert "<mark>Officers</mark> had heard that <mark>£2,580,000</mark> was allocated" in page
    assert 'Also found by the amount <b class="amount">£2,580,000</b>, however' in page
    assert '<a href="/money/?words=officers%202.58%20million">' in page


def test_search_page_marks_a_cell_under_thousands(client, sums):
    page = client.get("/search/", {"q": "£2.58m -officers"}).content.decode()
    assert '<p class="words">Placements\t<mark>2,580</mark>\t4</p>' in page


def test_search_page_cuts_a_long_paragraph_around_the_amount(client):
    words = " ".join(["before"] * 100 + ["of £2.58M it"] + ["after"] * 100)
    make.figure(make.item(passages=[words]), "£2.58M", "of £2.58M it", amount="2580000")
    page = client.get("/search/", {"q": "£2,580,000"}).content.decode()
    shown = page.split('<p class="words">')[1].split("</p>")[0]
    assert shown == "… " + " ".join(["before"] * 14 + ["of <mark>£2.58M</mark> it"] + ["after"] * 28) + " …"


def test_search_page_says_of_two_amounts_that_they_are_two(client):
    page = client.get("/search/", {"q": "£2-3m"}).content.decode()
    told = (
        'the amounts <b class="amount">£2,000,000</b> and <b class="amount">£3,000,000</b>, however the minutes print'
    )
    assert f"{told} them.</p>" in page
    assert "Also found" not in client.get("/search/", {"q": "sums 2024"}).content.decode()


def test_search_page_makes_as_many_queries_for_three_amounts_as_for_one(client, django_assert_num_queries):
    for count in (1, 2):
        for _ in range(count):
            make.figure(make.item(title="Locks", passages=[SPENT]), "£2,580,000", SPENT, amount="2580000")
        with django_assert_num_queries(8):
            client.get("/search/", {"q": "£2.58m"})


def test_item_page_marks_the_amount_searched_for(client, sums):
    item = make.Item.objects.get(title="Transformation")
    page = client.get(item.get_absolute_url(), {"q": "heard £2.58m"}).content.decode()
    assert "had <mark>heard</mark> that" in page
    assert "><mark>£2,580,000</mark></a> was allocated" in page


def test_lists_with_words_take_amounts_too(client, sums):
    item = make.item(make.meeting(date=datetime.date(2020, 1, 1)), title="Loans")
    make.decision(item, "That £7,000,000 be lent.")
    make.figure(item, "£7,000,000", "That £7,000,000 be lent.", amount="7000000")
    for address, held in (
        ("decisions", "<mark>£7,000,000</mark> be lent"),
        ("meetings", "1 January 2020"),
        ("money", "be lent"),
    ):
        page = client.get(reverse(address), {"words": "£7m"}).content.decode()
        assert page.count("£2,580,000") == 0, address
        assert held in page, address


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    typed=st.text(
        st.sampled_from("£2,.58m -–to()\"/%p or million|&!:*'\\") | st.characters(exclude_categories=["Cs"]),
        max_size=40,
    )
    | st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)
    | st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
)
def test_anything_typed_is_a_search(client, typed):
    """Among items, of a body and a day that the pieces name, so that some are found, some narrowed and some near."""
    if not ItemSearch.objects.exists():
        make.item(make.meeting(), number="C/108", title="Dredging", passages=["The lock at O'Neill's was shut."])
        make.item(title="Locks", passages=["52.1 Dredging of 4 locks was put off."])
    for address, field in (("/search/", "q"), ("/money/", "words"), ("/decisions/", "words")):
        assert client.get(address, {field: typed.replace("\0", "")}).status_code == 200


MINUTES = b"""Harbour Committee

Tuesday 5 March 2024 at 6.00 pm

Present: Councillors Lyn Marsh and Ann Weir.

4. Dredging

4.1 The Committee considered the report.

4.2 Dredging would cost between \xc2\xa32.5m and \xc2\xa33.5m, which was 4% more than before, and \xc2\xa3900 a day.
"""


def test_publishing_keeps_the_amounts_of_each_item_and_paragraph(client):
    record = import_source(read(MINUTES))
    publish(record, record.current, by=None)
    amounts = [900, 2_500_000, 3_500_000]
    assert [row.amounts for row in ItemSearch.objects.filter(item__title="Dredging")] == [amounts]
    held = [passage.amounts for passage in Passage.objects.filter(item__title="Dredging")]
    assert held == [[], amounts]
    publish(record, save(record, without_figures(record), expected=record.current, by=None).number, by=None)
    assert [passage.amounts for passage in Passage.objects.filter(item__title="Dredging")] == [[], []]
    assert ItemSearch.objects.get(item__title="Dredging").amounts == []


def without_figures(record):
    return record.latest().content | {"figures": []}
