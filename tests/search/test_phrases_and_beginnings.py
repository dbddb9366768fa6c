"""Phrases, which are looked for by pairs of common words, and beginnings of words."""

from itertools import product

import make
import pytest
from django.db import connection

from minutes.models import ItemSearch
from minutes.search import CONFIG, Query
from minutes.search.pairs import with_pairs

pytestmark = pytest.mark.django_db

TEXTS = [
    "The green belt review.",
    "A belt of green land, reviewed.",
    "Green belts were reviewed by the council committee.",
    "The committee of the council; green, belt and braces.",
    "Affordable housing on green land beside the green belt review site.",
    "Zebra housing, green zebra belts.",
    "The O'Neill green belt, and the belt's green review.",
]
WORDS = ["green", "belt", "review", "zebra", "the", "council", "O'Neill"]


@pytest.fixture
def archive():
    for number, text in enumerate(TEXTS):
        item = make.item(title=f"{number}", passages=["Before it, green.", text, "Belt after it."])
        make.decision(item, text)


def found(typed, **options):
    return {row.item.title for row in ItemSearch.objects.matching(Query.typed(typed), **options)}


def by_places(typed, vector="vector"):
    """What PostgreSQL finds by the places of the words, without pairs."""
    with connection.cursor() as cursor:
        found = f"SELECT item_id FROM minutes_itemsearch WHERE {vector} @@ websearch_to_tsquery(%s::regconfig, %s)"  # noqa: S608
        cursor.execute(f"SELECT title FROM minutes_item WHERE id IN ({found})", [CONFIG, typed])  # noqa: S608
        return {title for (title,) in cursor.fetchall()}


def test_phrases_find_what_their_words_side_by_side_do(archive):
    phrases = [f'"{" ".join(words)}"' for length in (2, 3) for words in product(WORDS, repeat=length)]
    plain = [phrase for phrase in phrases if "O'Neill" not in phrase]
    asked = [*plain, *(f"green -{phrase}" for phrase in plain[:49]), *(f"zebra or {phrase}" for phrase in plain[:49])]
    assert {typed: found(typed) for typed in asked} == {typed: by_places(typed) for typed in asked}
    assert found('"green belt"') == {"0", "2", "3", "4", "6"}
    assert found('"council committee"') == {"2"}
    assert found('"green belt review"') == {"0", "4"}
    assert found('"O\'Neill green belt"') == {"6"}


def test_phrases_of_decisions_alone(archive):
    make.item(title="Said", passages=["The green belt of trees."])
    assert found('"green belt"', decisions_only=True) == by_places('"green belt"', "decision_vector")
    assert found('"green belt"') - found('"green belt"', decisions_only=True) == {"Said"}


@pytest.mark.parametrize(
    ("stems", "looked_for"),
    [
        ("'green' <-> 'belt'", "' green belt'"),
        ("!( 'green' <-> 'belt' )", "!( ' green belt' )"),
        ("'zebra' <-> 'belt'", "'zebra' <-> 'belt'"),
        ("'green' <2> 'belt'", "'green' <2> 'belt'"),
        ("'green' <-> 'belt':*", "'green' <-> 'belt':*"),
        ("'green' <-> 'belt' <-> 'zebra'", "( ' green belt' & ( 'green' <-> 'belt' <-> 'zebra' ) )"),
        ("'x' <-> ( 'green' <-> 'belt' | 'y' )", "'x' <-> ( 'green' <-> 'belt' | 'y' )"),
        ("'it''s' <-> 'belt'", "'it''s' <-> 'belt'"),
        ("'green' & 'belt'", "'green' & 'belt'"),
    ],
)
def test_pairs_stand_for_phrases_of_two_common_words(stems, looked_for):
    assert with_pairs(stems) == looked_for


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("aff*", {"4"}),
        ("brac*", {"3"}),
        ("zeb* hous*", {"5"}),
        ('"green bel*"', {"0", "2", "3", "4", "6"}),
        ("review* -aff*", {"0", "1", "2", "6"}),
        ("brac* or zeb*", {"3", "5"}),
        ("a*", set()),
        ("*", set()),
        ("aff* *", {"4"}),
        ("aff**", {"4"}),
        ("af*ford", set()),
    ],
)
def test_beginnings_of_words_find_words_that_begin_so(archive, typed, expected):
    assert found(typed) == expected


def test_found_beginnings_are_marked(archive, client):
    assert "<mark>Affordable</mark>" in client.get("/search/", {"q": "affo*"}).content.decode()


def test_a_little_word_can_be_the_beginning_of_another(archive):
    make.item(title="Spent", passages=["The overspend was told."])
    make.item(title="Gone", passages=["It was over, they told."])
    assert found("over*") == found("over* told") == {"Spent"}
    assert found('"told over*"') == found('"told"')
