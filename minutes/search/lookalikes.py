"""What the archive has near a word that no published item holds: stems, names of people, and the words items print.

A stem is read by no one: it is only looked up, and words are read from published items alone.
"""

import re

from minutes.models.search import SAMPLE

from .counting import archive
from .prepared import rows_of
from .slips import most_slips, one_slip_from, slips_to_beginning
from .spelling import DICTIONARY, letters_of

LOOKED_UP = 6  # stems of which the printed words are read, for one word
NAMES_READ = 20  # of people, for one word
LETTERS = re.compile(r"(?<![^\W\d_])[^\W\d_]+")
# Stems of the words that one slip makes, with those words; and names and, where it is looked widely, stems that are
# alike. A dictionary makes a stem of a word of letters sooner than a parser finds the word.
NEAR = """
    WITH likeness AS MATERIALIZED (
        SELECT set_config('pg_trgm.similarity_threshold', '0.25', true),
            set_config('pg_trgm.word_similarity_threshold', '0.45', true)
    ), typed AS MATERIALIZED (
        SELECT word, slips, (ts_lexize(%(dictionary)s::regdictionary, unaccent(word)))[1] AS stem
        FROM likeness, unnest(%(words)s::text[], string_to_array(%(slips)s, ',')) listed(word, slips)
    ), made AS MATERIALIZED (
        SELECT word, slip, (ts_lexize(%(dictionary)s::regdictionary, slip))[1] AS stem
        FROM typed, unnest(string_to_array(slips, ' ')) slip
    ), held AS MATERIALIZED (
        SELECT stem FROM minutes_searchstem WHERE stem = ANY (ARRAY(SELECT stem FROM made))
    )
    SELECT made.word, made.stem, made.slip, NULL::bigint AS person FROM held JOIN made USING (stem)
    UNION ALL {widely}
    SELECT typed.word, person.name, NULL, person.id
    FROM typed CROSS JOIN LATERAL (
        SELECT name, id FROM minutes_person WHERE minutes_person.key %%> typed.word
        ORDER BY minutes_person.key <->> typed.word LIMIT %(names)s
    ) person
"""
WIDELY = """
    SELECT typed.word, search.stem, NULL, NULL FROM typed JOIN minutes_searchstem search ON search.stem %% typed.stem
    UNION ALL
"""
# Public texts of some items that hold a stem, and how many do, where one is to be held against another. Of a common one
# the sample is read. A word of that stem with another ending, which a few texts may have alone, finds the same items.
PRINTED = """
    WITH wanted AS MATERIALIZED (
        SELECT stem, query, {items} AS items
        FROM unnest(%(stems)s::text[]) stem CROSS JOIN LATERAL (SELECT quote_literal(stem)::tsquery AS query) read
    )
    SELECT stem, left(printed.words, 5000), items
    FROM wanted
    CROSS JOIN LATERAL (
        SELECT item_id, passages, passage_vectors FROM minutes_itemsearch WHERE {among} AND vector @@ query LIMIT 3
    ) held
    CROSS JOIN LATERAL (
        SELECT title || ' ' || summary AS words FROM minutes_item WHERE id = held.item_id
        UNION ALL
        (
            SELECT text FROM unnest(held.passages, held.passage_vectors) AS one (passage, vector)
            JOIN minutes_passage ON minutes_passage.id = one.passage
            WHERE one.vector @@ query LIMIT 2
        )
    ) printed
"""
ITEMS = "(SELECT count(*) FROM minutes_itemsearch WHERE {among} AND vector @@ query)"


def near(keys, *, widely):
    """For each key the stems one slip from it, and if looked for ``widely`` those like it; and (key, person, name).

    The keys are words in plain letters (``letters_of``). With each stem the words of it that one slip makes: none where
    it is only like the key. People may be published or not.
    """
    slips = ",".join(" ".join(one_slip_from(key)) for key in keys)
    values = {"words": keys, "slips": slips, "dictionary": DICTIONARY, "names": NAMES_READ}
    stems, names = {key: {} for key in keys}, []
    for key, found, slip, person in rows_of(NEAR.format(widely=WIDELY if widely else ""), values):
        if person:
            names.append((key, person, found))
        else:
            stems[key].setdefault(found, set()).update([slip] if slip else ())
    return {key: _nearest(key, those) for key, those in stems.items()}, names


def _nearest(key, stems):
    likely = [(1 if made else slips_to_beginning(key, stem), stem[0] != key[0], stem) for stem, made in stems.items()]
    return {stem: stems[stem] for slips, _, stem in sorted(likely)[:LOOKED_UP] if slips <= most_slips(key)}


def printed(stems):
    """For each stem how many items hold it, and words that begin with it as some of them print them."""
    common = stems & archive().common if archive().is_large else set()
    return _printed(common, "bucket = 0", SAMPLE, stems) | _printed(stems - common, "true", 1, stems)


def _printed(stems, among, times, wanted):
    if not stems:
        return {}
    items = f"{ITEMS.format(among=among)} * {times}" if len(wanted) > 1 else "1"
    found = {}
    for stem, text, holding in rows_of(PRINTED.format(items=items, among=among), {"stems": sorted(stems)}):
        found.setdefault(stem, (holding, set()))[1].update(words_of(stem, text))
    return {stem: told for stem, told in found.items() if told[1]}


def words_of(stem, text):
    """Those words of ``text`` that may be of a stem; the y of a word is an i in its stem."""
    begins = stem.removesuffix("i")
    if not text.isascii():
        words = LETTERS.findall(text)
        return {word for word in words if (word.lower() if word.isascii() else letters_of(word)).startswith(begins)}
    words, place, small = set(), -1, text.lower()
    while (place := small.find(begins, place + 1)) >= 0:
        words.update(match[0] for match in [LETTERS.match(text, place)] if match)
    return words
