"""What was meant by a word that no published item holds: words like it, as published items and names print them."""

import re
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from django.db import connection
from django.db.models import Q

from minutes.keys import name_key
from minutes.models import Person

from .marking import START, STOP, marks_in, without_marks
from .slips import most_slips, one_slip_from, slips_between, slips_to_beginning
from .spelling import CONFIG

LOOKED_UP = 6  # stems of which the printed words are read, for one word
NAMES = 20  # people whose names are read
LETTERS = re.compile(r"[^\W\d_]+")
LIKENESS = """
    SELECT set_config('pg_trgm.similarity_threshold', '0.25', true),
        set_config('pg_trgm.word_similarity_threshold', '0.4', true)
"""

# A sample tells of a common word that it is there, and how common, without reading through all of its items.
HELD = """
    SELECT word FROM unnest(%(words)s::text[]) word, websearch_to_tsquery(%(config)s::regconfig, word) query
    WHERE numnode(query) = 0
    OR EXISTS (SELECT FROM minutes_itemsearch WHERE bucket = 0 AND vector @@ query)
    OR EXISTS (SELECT FROM minutes_itemsearch WHERE vector @@ query)
"""
NEAR = """
    SELECT typed.word, near.stem, near.one_slip
    FROM (
        SELECT word, slips, (tsvector_to_array(to_tsvector(%(config)s::regconfig, word)))[1] AS stem
        FROM unnest(%(words)s::text[], %(slips)s::text[]) listed(word, slips)
    ) typed
    CROSS JOIN LATERAL (
        SELECT stem, true AS one_slip FROM minutes_searchstem
        WHERE stem = ANY (tsvector_to_array(to_tsvector(%(config)s::regconfig, typed.slips)))
        UNION ALL
        SELECT stem, false FROM minutes_searchstem WHERE minutes_searchstem.stem %% typed.stem
    ) near
    WHERE near.stem <> typed.stem
"""
PRINTED = """
    WITH wanted AS (SELECT stem, quote_literal(stem)::tsquery AS query FROM unnest(%(stems)s::text[]) stem)
    SELECT stem, counted.items, ts_headline(
        %(config)s::regconfig, translate(left(printed.words, 20000), %(signs)s, ''), query, %(options)s
    )
    FROM wanted
    CROSS JOIN LATERAL (
        SELECT count(*) AS items FROM minutes_itemsearch WHERE bucket = 0 AND vector @@ query
    ) sample
    CROSS JOIN LATERAL (
        SELECT CASE WHEN sample.items > 20 THEN sample.items * 16
        ELSE (SELECT count(*) FROM minutes_itemsearch WHERE vector @@ query) END AS items
    ) counted
    CROSS JOIN LATERAL (
        (SELECT item_id FROM minutes_itemsearch WHERE sample.items > 20 AND bucket = 0 AND vector @@ query LIMIT 5)
        UNION ALL
        (SELECT item_id FROM minutes_itemsearch WHERE sample.items <= 20 AND vector @@ query LIMIT 5)
    ) held
    CROSS JOIN LATERAL (
        SELECT title AS words FROM minutes_item WHERE id = held.item_id
        UNION ALL
        (
            SELECT text FROM minutes_passagesearch search JOIN minutes_passage ON minutes_passage.id = passage_id
            WHERE search.item_id = held.item_id AND search.vector @@ query LIMIT 3
        )
    ) printed
"""


@dataclass(frozen=True)
class Guess:
    """A word as it is printed, by so many ``slips`` from the one typed; ``named`` says that it is of a name.

    ``other_letters`` says that it has letters that the one typed has not, however often and in whatever order.
    """

    word: str
    slips: int
    other_letters: bool
    other_first: bool
    items: int = 0
    named: bool = False

    @property
    def order(self):
        """The fewest slips first, then with the same letters, then with the same first letter, then the most common."""
        return self.slips, self.other_letters, self.other_first, -self.items


def held_among(words):
    """Those of ``words`` that a published item holds, or that are not looked for."""
    with connection.cursor() as cursor:
        cursor.execute(HELD, {"words": list(words), "config": CONFIG})
        return {word for (word,) in cursor.fetchall()}


def guesses_for(words):
    """For each of ``words`` what may have been meant by it, the likeliest first."""
    keys = {word: name_key(word) for word in words}
    with connection.cursor() as cursor:
        cursor.execute(LIKENESS)
    stems = _near_stems([*keys.values()])
    printed = _printed({stem for those in stems.values() for stem in those})
    names = _names_like([*keys.values()])
    return {word: _in_order(key, stems[key], printed, names) for word, key in keys.items()}


def _near_stems(keys):
    """For each key some stems near it, each with whether one slip makes a word of that stem."""
    listed = [" ".join(one_slip_from(key)) for key in keys]
    near = {key: {} for key in keys}
    with connection.cursor() as cursor:
        cursor.execute(NEAR, {"words": keys, "slips": listed, "config": CONFIG})
        for key, stem, one_slip in cursor.fetchall():
            near[key][stem] = one_slip or near[key].get(stem, False)
    return {key: _nearest(key, stems) for key, stems in near.items()}


def _nearest(key, stems):
    likely = [(1 if one else slips_to_beginning(key, stem), stem[0] != key[0], stem) for stem, one in stems.items()]
    return {stem: stems[stem] for slips, _, stem in sorted(likely)[:LOOKED_UP] if slips <= most_slips(key)}


def _printed(stems):
    """For each stem how many items hold it, and its words as some of them print it."""
    options = f"StartSel={START}, StopSel={STOP}, HighlightAll=true"
    found = {}
    with connection.cursor() as cursor:
        cursor.execute(PRINTED, {"stems": sorted(stems), "config": CONFIG, "signs": START + STOP, "options": options})
        for stem, items, marked in cursor.fetchall():
            text = without_marks(marked)
            words = {text[start:end] for start, end in marks_in(marked)}
            found.setdefault(stem, (items, set()))[1].update(filter(LETTERS.fullmatch, words))
    return {stem: (items, words) for stem, (items, words) in found.items() if words}


def _names_like(keys):
    """The words of published people's names that are like one of the keys."""
    if not keys:
        return set()
    like = reduce(or_, (Q(key__trigram_word_similar=key) for key in keys))
    names = Person.objects.published().filter(like).values_list("name", flat=True)[:NAMES]
    return {word for name in names for word in name.split() if name_key(word)}


def _in_order(key, stems, printed, names):
    """The guesses for one key, the likeliest first; none where the key itself is a name."""
    guesses = {}
    for stem in filter(printed.get, stems):
        items, words = printed[stem]
        slips, word = min((slips_between(key, name_key(word)), word) for word in words)
        # Only some of what is printed was read: one slip may make a word of this stem that has another ending.
        if stems[stem] or slips <= most_slips(key):
            guesses[name_key(word)] = _guess(word, key, min(slips, 2) if stems[stem] else slips, items)
    for word in names:
        if (slips := slips_between(key, name_key(word))) <= most_slips(key):
            known = guesses.get(name_key(word))
            guesses[name_key(word)] = replace(known, named=True) if known else _guess(word, key, slips, named=True)
    return sorted(guesses.values(), key=lambda guess: guess.order) if key not in guesses else []


def _guess(word, key, slips, items=0, named=False):
    other = name_key(word)
    return Guess(word, slips, set(other) != set(key), other[0] != key[0], items, named)
