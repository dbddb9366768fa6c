"""The minutes made up for the benchmark are the same for the same seed, and like those of a council in what counts."""

from collections import Counter
from statistics import mean

import pytest

from minutes.searchbench.archive import meetings
from minutes.searchbench.queries import CLASSES, QUERIES, misspelt
from minutes.searchbench.words import BODIES, PEOPLE, WORDS


@pytest.fixture(scope="module")
def made():
    return list(meetings(4000, 7))


def passages_of(made):
    return [passage for meeting in made for item in meeting.items for passage in item.passages]


def test_as_many_passages_are_made_as_asked():
    assert {size: len(passages_of(meetings(size, 7))) for size in (1, 100, 777)} == {1: 1, 100: 100, 777: 777}


def test_no_item_is_left_without_passages(made):
    assert [item for meeting in made for item in meeting.items if not item.passages] == []


def test_the_same_seed_makes_the_same_minutes_and_another_others():
    assert list(meetings(200, 7)) == list(meetings(200, 7))
    assert list(meetings(200, 7)) != list(meetings(200, 8))


def test_a_larger_archive_begins_with_the_smaller_one(made):
    smaller = passages_of(meetings(1000, 7))
    assert passages_of(made)[:1000] == smaller


def test_sizes_and_shares_are_those_of_minutes(made):
    passages = passages_of(made)
    lengths = [len(passage.text.split()) for passage in passages]
    items = [len(meeting.items) for meeting in made[:-1]]
    assert 55 < mean(lengths) < 72
    assert min(lengths) >= 20
    assert max(lengths) < 140
    assert (min(items) >= 8, max(items) <= 16) == (True, True)
    assert 9 < len(passages) / sum(len(meeting.items) for meeting in made) < 11
    assert 0.08 < mean(passage.decided for passage in passages) < 0.12
    assert all(1995 <= meeting.day.year <= 2024 for meeting in made)


def test_the_commonest_word_is_in_nearly_every_item_and_a_medium_one_in_a_hundredth_of_the_passages(made):
    passages = [set(passage.text.lower().replace(".", "").split()) for passage in passages_of(made)]
    held = Counter(word for words in passages for word in words)
    items = [" ".join(passage.text for passage in item.passages).lower() for one in made for item in one.items]
    assert 0.30 < held["council"] / len(passages) < 0.55
    assert mean("council" in text for text in items) > 0.95
    medium = [held[query.typed] / len(passages) for query in CLASSES["medium"]]
    assert 0.005 < mean(medium) < 0.02


def test_amounts_stand_in_the_text_as_they_are_told(made):
    holding = [passage for passage in passages_of(made) if passage.amounts]
    assert len(holding) > 200
    assert [one for one in holding if not all(f"£{amount:,}" in one.text for amount in one.amounts)] == []


def test_words_bodies_and_people_are_each_there_once():
    assert [max(Counter(those).values()) for those in (WORDS, BODIES, PEOPLE)] == [1, 1, 1]
    assert (len(BODIES), len(PEOPLE), len(WORDS) > 44_000) == (40, 3000, True)


def test_there_are_fifteen_classes_of_queries_that_each_name_their_class():
    assert len(CLASSES) == 15
    assert {kind: {query.kind for query in queries} for kind, queries in CLASSES.items()} == {
        kind: {kind} for kind in CLASSES
    }
    assert {query.body for query in QUERIES} - {""} <= set(BODIES)


def test_a_misspelt_name_is_nobodys():
    assert misspelt("Ada Ambercliffe") == "Amebrcliffe"
    surnames = {name.split()[1] for name in PEOPLE}
    assert {query.typed for query in CLASSES["misspelt name"]} & surnames == set()
