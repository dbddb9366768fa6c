"""What was meant by a word that no published item holds: words like it, as published items and names print them."""

from dataclasses import dataclass, replace

from minutes.models import Person

from .lookalikes import near, printed
from .prepared import rows_of
from .slips import most_slips, slips_between
from .spelling import CONFIG, letters_of

# A sample tells of a common word that it is there, and how common, without reading through all of its items.
HELD = """
    SELECT word FROM unnest(%(words)s::text[]) word, websearch_to_tsquery(%(config)s::regconfig, word) query
    WHERE (numnode(query) = 0 AND %(little)s)
    OR EXISTS (SELECT FROM minutes_itemsearch WHERE bucket = 0 AND vector @@ query)
    OR EXISTS (SELECT FROM minutes_itemsearch WHERE vector @@ query)
"""


@dataclass(frozen=True)
class Guess:
    """A word as it is printed, by so many ``slips`` from the one typed; ``named`` says that it is of a name.

    ``other_letters`` says that it has letters that the one typed has not, however often and in whatever order, and
    ``found`` that it is known to be found: of other words only part may be looked for, or nothing as of “between”.
    """

    word: str
    slips: int
    other_letters: bool
    other_first: bool
    items: int = 0
    named: bool = False
    found: bool = False

    @property
    def order(self):
        """The fewest slips first, then with the same letters, then with the same first letter, then the most common."""
        return self.slips, self.other_letters, self.other_first, -self.items


def held_among(words, *, little):
    """Those of ``words`` that a published item holds; with ``little`` those that are not looked for, too."""
    if not words:
        return set()
    return {word for (word,) in rows_of(HELD, {"words": list(words), "config": CONFIG, "little": little})}


def guesses_for(words, *, widely):
    """For each of ``words`` what may have been meant by it, the likeliest first; nothing for a published name.

    Words of one slip are looked for always; those of more ``widely``, which takes longer.
    """
    keys = {word: letters_of(word) for word in words}
    stems, names = near([*keys.values()], widely=widely)
    words_printed = printed({stem for those in stems.values() for stem in those})
    guesses = {key: _as_printed(key, those, words_printed) for key, those in stems.items()}
    _add_names(guesses, names)
    orders = {key: sorted(of_it.values(), key=lambda guess: guess.order) for key, of_it in guesses.items()}
    return {word: [] if key in guesses[key] else orders[key] for word, key in keys.items()}


def _as_printed(key, stems, words_printed):
    """The guesses for one key among the words that items print, each under its own key."""
    guesses = {}
    for stem in filter(words_printed.get, stems):
        items, words = words_printed[stem]
        slips, word = min((slips_between(key, letters_of(word)), word) for word in words)
        # One slip may make a word of this stem with another ending, as only some of what is printed was read.
        if stems[stem] or slips <= most_slips(key):
            guesses[letters_of(word)] = _guess(word, key, slips, items, found=letters_of(word) in stems[stem])
    return guesses


def _add_names(guesses, names):
    """Add to the guesses for each key the words like it of ``names``, those of published people alone."""
    alike = list(_words_of_names(names))
    people = {person for key, person, word, _ in alike if letters_of(word) not in guesses[key]}
    public = set(Person.objects.published().filter(pk__in=people).values_list("pk", flat=True)) if people else set()
    for key, person, word, slips in alike:
        known = guesses[key].get(letters_of(word))
        if known or person in public:
            guesses[key][letters_of(word)] = replace(known or _guess(word, key, slips), named=True)


def _words_of_names(names):
    """The words near their key in names of people, published or not: (key, person, word, slips)."""
    for key, person, name in names:
        for word in filter(letters_of, name.split()):
            if (slips := slips_between(key, letters_of(word))) <= most_slips(key):
                yield key, person, word, slips


def _guess(word, key, slips, items=0, *, found=False):
    other = letters_of(word)
    return Guess(word, slips, set(other) != set(key), other[0] != key[0], items, found=found)
