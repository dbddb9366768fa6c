"""What the registers find by words: decisions, follow-ups and figures, each by the words that its row shows."""

import datetime
import importlib
import re

import make
import pytest
from django.db import connection

from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save
from minutes.models import Clause, Decision, DecisionSearch, FollowUp, FollowUpSearch
from minutes.sources import read
from trust.models import Figure, FigureSearch

pytestmark = pytest.mark.django_db

MINUTES = b"""Harbour Committee

Tuesday 5 March 2024 at 6.00 pm

Present: Councillors Lyn Marsh and Ann Weir.

4. Dredging

4.1 It would cost \xc2\xa32.5m.

RESOLVED That:

a) the channel be deepened; and

b) the buoys be painted.

ACTION: Harbour Master to report on silt.
"""


def found(client, address, typed, rows):
    """Which of ``rows``, {name: a word that only its row prints}, the list shows."""
    page = client.get(address, {"words": typed}).content.decode()
    shown = page.split('<ol class="entries">')[-1] if '<ol class="entries">' in page else ""
    return [name for name, word in rows.items() if word in re.sub("<[^>]*>", "", shown)]


@pytest.fixture
def decisions():
    cranes = make.item(make.meeting(make.body("Docks Panel")), "Cranes", passages=["Otters were seen."])
    painted = [("a)", "the jibs be painted.", "approved"), ("b)", "£2,500,000 be set aside.", "approved")]
    paint = make.decision(cranes, "RESOLVED That: mistyped.", clauses=painted, marker="RESOLVED", lead_in="Forthwith:")
    line = paint.passages.get(text__contains="£2,500,000")
    make.figure(cranes, "£2,500,000", "£2,500,000 be set aside.", amount="2500000", passage=line)
    make.decision(cranes, "AGREED that the hoists be kept.", marker="AGREED")
    kerbs = make.item(make.meeting(make.body("Roads Panel"), date=datetime.date(2022, 2, 2)), "Kerbs")
    make.decision(kerbs, "Lowered they shall be.", printed=False)


DECISIONS = {"paint": "painted", "keep": "hoists", "lower": "Lowered they"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("resolved", ["paint"]),
        ("forthwith", ["paint"]),
        ("painted aside", ["paint"]),  # each in a clause of its own
        ("mistyped", []),  # the clauses stand in its place
        ("agreed", ["keep"]),
        ('"the hoists be kept"', ["keep"]),
        ("cranes", ["paint", "keep"]),  # the title of the item, printed above both
        ("cranes -hoists", ["paint"]),
        ("lower", ["lower"]),
        ('"kerbs lowered"', []),  # title and words are apart
        ("otters", []),  # said, not decided
        ("£2.5m", ["paint"]),
        ("jibs £2.5m", ["paint"]),
        ("hoists £2.5m", []),
        ("hoists or £2.5m", ["paint", "keep"]),
        ("cranes -£2.5m", ["keep"]),
        ("Crânes", ["paint", "keep"]),
        ("the", []),
        ('"((', []),
    ],
)
def test_decision_is_found_by_the_words_its_block_shows(client, decisions, typed, expected):
    assert found(client, "/decisions/", typed, DECISIONS) == expected


def test_decisions_found_by_words_are_newest_first_and_within_an_item_as_printed(client):
    for day in (3, 1, 2):
        item = make.item(make.meeting(date=datetime.date(2024, 1, day)), f"Lock {day}")
        for place in ("first", "second"):
            make.decision(item, f"That the gates be mended, {place} of day {day}.")
    page = client.get("/decisions/", {"words": "gates"}).content.decode()
    told = [f"{place} of day {day}" for day in (3, 2, 1) for place in ("first", "second")]
    assert sorted(told, key=page.index) == told


@pytest.fixture
def follow_ups():
    item = make.item(passages=["Otters were seen.", "Officers would bring a forecast of £2,500,000 by May."])
    quote = "Officers would bring a forecast of £2,500,000 by May."
    forecast = make.follow_up(item, "a forecast", owner="Head of Docks", quote=quote)
    make.figure(item, "£2,500,000", quote, amount="2500000", follow_up=forecast)
    make.follow_up(item, "a timetable", owner="Clerk", quote="Members asked for a timetable.", status="done")


FOLLOW_UPS = {"forecast": "A forecast", "timetable": "A timetable"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("forecasts", ["forecast"]),
        ("docks", ["forecast"]),
        ("clerk timetable", ["timetable"]),
        ('"members asked"', ["timetable"]),
        ("officers may clerk", []),
        ("docks or clerk", ["forecast", "timetable"]),
        ("-clerk", ["forecast"]),
        ("£2.5m", ["forecast"]),
        ("timetable £2.5m", []),
        ("otters", []),
        ("the", []),
        ("((", []),
    ],
)
def test_follow_up_is_found_by_what_is_to_be_done_by_whom_and_the_quoted_words(client, follow_ups, typed, expected):
    assert found(client, "/follow-ups/", typed, FOLLOW_UPS) == expected


def test_words_of_follow_ups_go_with_the_other_filters(client, follow_ups):
    page = client.get("/follow-ups/", {"words": "docks or clerk", "status": "done"}).content.decode()
    assert ("A timetable" in page, "A forecast" in page) == (True, False)
    assert '<a href="/follow-ups/?status=done">Words: docks or clerk ' in page


@pytest.fixture
def figures():
    item = make.item(title="Towpath", passages=["Repairs would cost £40,000."])
    make.figure(item, "£40,000", "Repairs would cost £40,000.", amount="40000", about="masonry")
    other = make.item(make.meeting(date=datetime.date(2022, 2, 2)), title="Locks")
    make.figure(other, "£30,000", "Gates would cost £30,000.", amount="30000")


FIGURES = {"towpath": "Repairs would cost", "locks": "Gates would cost"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"words": "repairs"}, ["towpath"]),
        ({"words": "masonry"}, ["towpath"]),
        ({"words": "towpath repairs"}, ["towpath"]),
        ({"words": '"towpath masonry"'}, []),
        ({"words": "£30,000"}, ["locks"]),
        ({"words": "cost"}, ["towpath", "locks"]),
        ({"words": "cost", "order": "oldest"}, ["locks", "towpath"]),
        ({"words": "cost", "order": "largest"}, ["towpath", "locks"]),
        ({"words": "cost", "order": "smallest"}, ["locks", "towpath"]),
    ],
)
def test_figure_is_found_by_its_sentence_what_it_is_about_and_its_item(client, figures, query, expected):
    page = client.get("/money/", query).content.decode()
    places = {name: page.find(words) for name, words in FIGURES.items()}
    assert sorted((name for name in places if places[name] > 0), key=places.get) == expected


def test_decision_longer_than_the_search_can_hold_is_found_by_its_first_words(client):
    make.decision(make.item(), "Approved the otters. " + " ".join(f"word{number}x" for number in range(200_000)))
    page = client.get("/decisions/", {"words": "otters"}).content.decode()
    assert "Approved the" in page


def found_in(client, asked):
    """Of each list and words, whether it holds any row."""
    pages = [client.get(address, {"words": typed}).content.decode() for address, typed in asked]
    return ['<ol class="entries">' in page for page in pages]


def test_publishing_again_finds_by_the_new_words_and_no_more_by_the_old(client):
    before = [("/decisions/", "buoys"), ("/decisions/", "dredging"), ("/follow-ups/", "silt"), ("/money/", "dredging")]
    after = [
        ("/decisions/", "lamps"),
        ("/decisions/", "quays"),
        ("/follow-ups/", "diver"),
        ("/money/", "quays"),
    ]
    record = import_source(read(MINUTES))
    publish(record, record.current, by=None)
    assert (found_in(client, before), found_in(client, after)) == ([True] * 4, [False] * 4)
    content = record.latest().content
    content["items"][0]["title"] = "Quays"
    content["decisions"][0]["clauses"][1]["text"] = "the lamps be painted."
    content["follow_ups"][0] |= {"what": "a survey", "owner": "Diver", "span": None}
    content["figures"][0]["about"] = None
    publish(record, save(record, content, expected=record.current, by=None).number, by=None)
    assert (found_in(client, before), found_in(client, after)) == ([False] * 4, [True] * 4)


def words_kept():
    return [
        sorted(model.objects.order_by().values_list(*(field.name for field in model._meta.concrete_fields)))
        for model in (DecisionSearch, FollowUpSearch, FigureSearch)
    ]


def test_rows_published_before_are_found_after_the_migration_as_if_published_now(decisions, follow_ups, figures):
    kept = words_kept()
    assert [len(rows) for rows in kept] == [Decision.objects.count(), FollowUp.objects.count(), Figure.objects.count()]
    for model in (DecisionSearch, FollowUpSearch, FigureSearch):
        model.objects.all().delete()
    of_minutes = importlib.import_module("minutes.migrations.0009_words_of_decisions")
    of_trust = importlib.import_module("trust.migrations.0004_words_of_figures")
    with connection.cursor() as cursor:
        cursor.execute(of_minutes.FILL_DECISIONS + of_minutes.FILL_FOLLOW_UPS)
        cursor.execute(of_trust.FILL_FIGURES + of_trust.FILL_FOLLOW_UPS)
    assert words_kept() == kept
    assert Clause.objects.count() == 2


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(("address", "queries"), [("/decisions/", 14), ("/follow-ups/", 8), ("/money/", 13)])
def test_list_with_words_takes_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, address, queries, rows
):
    for place in range(rows):
        item = make.item(title=f"Lock {place}")
        make.decision(item, "That gates be mended.", clauses=[("a)", "the gates be mended.", "approved")])
        make.follow_up(item, "gates")
        make.figure(item, "£2", "Gates cost £2.", amount="2")
    with django_assert_num_queries(queries):
        assert client.get(address, {"words": "gates"}).status_code == 200
