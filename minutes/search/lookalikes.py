"""What the archive has near a word that no published item holds: stems, names of people, and the words items print.

A stem is read by no one: it is only looked up, and words are read from published items alone.
"""

import re

from django.db import connection

from minutes.keys import name_key

from .slips import most_slips, one_slip_from, slips_to_beginning
from .spelling import DICTIONARY

LOOKED_UP = 6  # stems of which the printed words are read, for one word
NAMES_READ = 20  # of people, for one word
# A word of letters that PostgreSQL's parser finds by itself, too: no part of an address or a path.
LETTERS = re.compile(r"(?<![\w@./<&])[^\W\d_]+(?![\w@/]|\.\w)")
# Stems that one slip makes of a word; and names and, where it is looked widely, stems that are like it. A dictionary
# makes a stem of a word of letters sooner than a parser finds the word.
NEAR = """
    WITH likeness AS MATERIALIZED (
        SELECT set_config('pg_trgm.similarity_threshold', '0.25', true),
            set_config('pg_trgm.word_similarity_threshold', '0.45', true)
    ), typed AS MATERIALIZED (
        SELECT word, slips, (ts_lexize(%(dictionary)s::regdictionary, word))[1] AS stem
        FROM likeness, unnest(%(words)s::text[], string_to_array(%(slips)s, ',')) listed(word, slips)
    )
    SELECT typed.word, near.found, near.one_slip, near.person
    FROM typed
    CROSS JOIN LATERAL (
        SELECT stem AS found, true AS one_slip, NULL::bigint AS person FROM minutes_searchstem
        WHERE stem = ANY (ARRAY(
            SELECT (ts_lexize(%(dictionary)s::regdictionary, slip))[1]
            FROM unnest(string_to_array(typed.slips, ' ')) slip
        ))
        UNION ALL {widely}
        (
            SELECT name, false, id FROM minutes_person WHERE minutes_person.key %%> typed.word
            ORDER BY minutes_person.key <->> typed.word LIMIT %(names)s
        )
    ) near
"""
WIDELY = "SELECT stem, false, NULL FROM minutes_searchstem WHERE minutes_searchstem.stem %% typed.stem UNION ALL"
# Public texts of some items that hold a stem, of those in the sample first, where there are very many; and whether the
# stem is a little word, too, as “other” is that of “others”.
PRINTED = """
    SELECT stem, left(printed.words, 5000), {items}, '{{}}' IN (
        ts_lexize(%(dictionary)s::regdictionary, stem),
        ts_lexize(%(dictionary)s::regdictionary, regexp_replace(stem, 'i$', 'y'))
    )
    FROM unnest(%(stems)s::text[]) stem
    CROSS JOIN LATERAL (SELECT quote_literal(stem)::tsquery AS query) wanted
    CROSS JOIN LATERAL (
        SELECT item_id, passages, passage_vectors FROM minutes_itemsearch WHERE bucket = 0 AND vector @@ query
        UNION ALL
        SELECT item_id, passages, passage_vectors FROM minutes_itemsearch WHERE bucket <> 0 AND vector @@ query
        LIMIT 5
    ) held
    CROSS JOIN LATERAL (
        SELECT title || ' ' || summary AS words FROM minutes_item WHERE id = held.item_id
        UNION ALL
        (
            SELECT text FROM unnest(held.passages, held.passage_vectors) AS one (passage, vector)
            JOIN minutes_passage ON minutes_passage.id = one.passage
            WHERE one.vector @@ query LIMIT 3
        )
    ) printed
"""
# How many items hold it, where one stem is to be held against another: counted, or reckoned from the sample.
ITEMS = """
    (
        SELECT CASE WHEN count(*) > 20 THEN count(*) * 16
        ELSE (SELECT count(*) FROM minutes_itemsearch WHERE vector @@ query) END
        FROM minutes_itemsearch WHERE bucket = 0 AND vector @@ query
    )
"""


def near(keys, *, widely):
    """For each key the stems one slip from it, and if looked for ``widely`` those like it; and (key, person, name).

    With each stem whether one slip makes a word of it. People may be published or not.
    """
    slips = ",".join(" ".join(one_slip_from(key)) for key in keys)
    values = {"words": keys, "slips": slips, "dictionary": DICTIONARY, "names": NAMES_READ}
    stems, names = {key: {} for key in keys}, []
    with connection.cursor() as cursor:
        cursor.execute(NEAR.format(widely=WIDELY if widely else ""), values)
        for key, found, one_slip, person in cursor.fetchall():
            if person:
                names.append((key, person, found))
            else:
                stems[key][found] = one_slip or stems[key].get(found, False)
    return {key: _nearest(key, those) for key, those in stems.items()}, names


def _nearest(key, stems):
    likely = [(1 if one else slips_to_beginning(key, stem), stem[0] != key[0], stem) for stem, one in stems.items()]
    return {stem: stems[stem] for slips, _, stem in sorted(likely)[:LOOKED_UP] if slips <= most_slips(key)}


def printed(stems):
    """For each stem how many items hold it, words of it as some of them print them, and whether it is a little word."""
    if not stems:
        return {}
    asked, found = PRINTED.format(items=ITEMS if len(stems) > 1 else "1"), {}
    with connection.cursor() as cursor:
        cursor.execute(asked, {"stems": sorted(stems), "dictionary": DICTIONARY})
        for stem, text, items, little in cursor.fetchall():
            found.setdefault(stem, (items, set(), little))[1].update(words_of(stem, text))
    return {stem: told for stem, told in found.items() if told[1]}


def words_of(stem, text):
    """Those words of ``text`` that may be of a stem; the y of a word is an i in its stem."""
    begins = stem.removesuffix("i")
    if not text.isascii():
        return {word for word in LETTERS.findall(text) if name_key(word).startswith(begins)}
    words, place, small = set(), -1, text.lower()
    while (place := small.find(begins, place + 1)) >= 0:
        words.update(match[0] for match in [LETTERS.match(text, place)] if match)
    return words
