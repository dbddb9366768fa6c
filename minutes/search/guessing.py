"""What was meant by a word that no published item holds: words like it, as published items and names print them."""

import re
from dataclasses import dataclass, replace

from django.db import connection

from minutes.keys import name_key
from minutes.models import Person

from .slips import most_slips, one_slip_from, slips_between, slips_to_beginning
from .spelling import CONFIG

LOOKED_UP = 6  # stems of which the printed words are read, for one word
NAMES_READ = 20  # of people, for one word
LETTERS = re.compile(r"[^\W\d_]+")
# A sample tells of a common word that it is there, and how common, without reading through all of its items.
HELD = """
    SELECT word FROM unnest(%(words)s::text[]) word, websearch_to_tsquery(%(config)s::regconfig, word) query
    WHERE (numnode(query) = 0 AND %(little)s)
    OR EXISTS (SELECT FROM minutes_itemsearch WHERE bucket = 0 AND vector @@ query)
    OR EXISTS (SELECT FROM minutes_itemsearch WHERE vector @@ query)
"""
# Stems that one slip makes of a word, and names and, where it is looked widely, stems that are like it; read by no one,
# they are only looked up.
NEAR = """
    WITH likeness AS MATERIALIZED (
        SELECT set_config('pg_trgm.similarity_threshold', '0.25', true),
            set_config('pg_trgm.word_similarity_threshold', '0.45', true)
    ), typed AS MATERIALIZED (
        SELECT word, slips, (tsvector_to_array(to_tsvector(%(config)s::regconfig, word)))[1] AS stem
        FROM likeness, unnest(%(words)s::text[], %(slips)s::text[]) listed(word, slips)
    )
    SELECT typed.word, near.found, near.one_slip, near.person
    FROM typed
    CROSS JOIN LATERAL (
        SELECT stem AS found, true AS one_slip, NULL::bigint AS person FROM minutes_searchstem
        WHERE stem = ANY (tsvector_to_array(to_tsvector(%(config)s::regconfig, typed.slips)))
        UNION ALL
        SELECT stem, false, NULL FROM minutes_searchstem WHERE %(widely)s AND minutes_searchstem.stem %% typed.stem
        UNION ALL
        (
            SELECT name, false, id FROM minutes_person WHERE minutes_person.key %%> typed.word
            ORDER BY minutes_person.key <->> typed.word LIMIT %(names)s
        )
    ) near
"""
# Some public texts of items that hold a stem, and how many items do: counted, or reckoned from the sample.
PRINTED = """
    WITH wanted AS (SELECT stem, quote_literal(stem)::tsquery AS query FROM unnest(%(stems)s::text[]) stem)
    SELECT stem, counted.items, left(printed.words, 5000)
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
        SELECT title || ' ' || summary AS words FROM minutes_item WHERE id = held.item_id
        UNION ALL
        (
            SELECT text
            FROM minutes_itemsearch search, unnest(search.passages, search.passage_vectors) AS one (passage, vector)
            JOIN minutes_passage ON minutes_passage.id = one.passage
            WHERE search.item_id = held.item_id AND one.vector @@ query LIMIT 3
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


def held_among(words, *, little):
    """Those of ``words`` that a published item holds; with ``little`` those that are not looked for, too."""
    with connection.cursor() as cursor:
        cursor.execute(HELD, {"words": list(words), "config": CONFIG, "little": little})
        return {word for (word,) in cursor.fetchall()}


def guesses_for(words, *, widely):
    """For each of ``words`` what may have been meant by it, the likeliest first; nothing for a published name.

    Words of one slip are looked for always; those of more ``widely``, which takes longer.
    """
    keys = {word: name_key(word) for word in words}
    stems, names = _near([*keys.values()], widely)
    printed = _printed({stem for those in stems.values() for stem in those})
    guesses = {key: _as_printed(key, those, printed) for key, those in stems.items()}
    _add_names(guesses, names)
    orders = {key: sorted(of_it.values(), key=lambda guess: guess.order) for key, of_it in guesses.items()}
    return {word: [] if key in guesses[key] else orders[key] for word, key in keys.items()}


def _near(keys, widely):
    """For each key stems near it, each with whether one slip makes a word of that stem; and (key, person, name)."""
    listed = [" ".join(one_slip_from(key)) for key in keys]
    stems, names = {key: {} for key in keys}, []
    with connection.cursor() as cursor:
        asked = {"words": keys, "slips": listed, "config": CONFIG, "names": NAMES_READ, "widely": widely}
        cursor.execute(NEAR, asked)
        for key, found, one_slip, person in cursor.fetchall():
            if person:
                names.append((key, person, found))
            else:
                stems[key][found] = one_slip or stems[key].get(found, False)
    return {key: _nearest(key, those) for key, those in stems.items()}, names


def _nearest(key, stems):
    likely = [(1 if one else slips_to_beginning(key, stem), stem[0] != key[0], stem) for stem, one in stems.items()]
    return {stem: stems[stem] for slips, _, stem in sorted(likely)[:LOOKED_UP] if slips <= most_slips(key)}


def _printed(stems):
    """For each stem how many items hold it, and words that begin with it as some of them print them."""
    if not stems:
        return {}
    found = {}
    with connection.cursor() as cursor:
        cursor.execute(PRINTED, {"stems": sorted(stems)})
        for stem, items, text in cursor.fetchall():
            found.setdefault(stem, (items, set()))[1].update(LETTERS.findall(text))
    words = {stem: words_of(stem, printed) for stem, (_, printed) in found.items()}
    return {stem: (found[stem][0], of_it) for stem, of_it in words.items() if of_it}


def words_of(stem, printed):
    """Those of the words ``printed`` that may be of a stem; the y of a word is an i in its stem."""
    begins = stem.removesuffix("i")
    likely = (word for word in printed if not word.isascii() or word[:1].lower() == begins[:1])
    return {word for word in likely if (word.lower() if word.isascii() else name_key(word)).startswith(begins)}


def _as_printed(key, stems, printed):
    """The guesses for one key among the words that items print, each under its own key."""
    guesses = {}
    for stem in filter(printed.get, stems):
        items, words = printed[stem]
        slips, word = min((slips_between(key, name_key(word)), word) for word in words)
        # One slip may make a word of this stem with another ending, as only some of what is printed was read.
        if stems[stem] or slips <= most_slips(key):
            guesses[name_key(word)] = _guess(word, key, slips, items)
    return guesses


def _add_names(guesses, names):
    """Add to the guesses for each key the words like it of ``names``, those of published people alone."""
    near = list(_words_of_names(names))
    people = {person for key, person, word, _ in near if name_key(word) not in guesses[key]}
    public = set(Person.objects.published().filter(pk__in=people).values_list("pk", flat=True)) if people else set()
    for key, person, word, slips in near:
        known = guesses[key].get(name_key(word))
        if known or person in public:
            guesses[key][name_key(word)] = replace(known or _guess(word, key, slips), named=True)


def _words_of_names(names):
    """The words near their key in names of people, published or not: (key, person, word, slips)."""
    for key, person, name in names:
        for word in filter(name_key, name.split()):
            if (slips := slips_between(key, name_key(word))) <= most_slips(key):
                yield key, person, word, slips


def _guess(word, key, slips, items=0):
    other = name_key(word)
    return Guess(word, slips, set(other) != set(key), other[0] != key[0], items)
