"""Did you mean: a search that finds nothing, with a word that is in no item as the minutes spell one much like it.

A word is offered as a published item or name prints it: never a stem, and never for the table of stems alone, which
keeps those of withdrawn minutes.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import chain, product

from django.db.models import Value

from minutes.models import ItemSearch

from .guessing import guesses_for, held_among
from .heads import is_called
from .naming import named_in
from .query import LONGEST, Query
from .spelling import APOSTROPHES, spellings_in
from .typed_amounts import amounts_in

MOST = 3  # searches offered
TRIED = 6  # searches of which it is looked whether they find something
READ, GUESSED = 12, 4  # words of a search that are looked for, and of which it is guessed what was meant
LETTERS = r"[^\W\d_]"
TYPED = re.compile(rf"(?<![\w@.]){LETTERS}+(?:[{APOSTROPHES}]{LETTERS}+)*(?![\w@*]|\.\w)")
LONG = re.compile(rf"{LETTERS}{{4,24}}")  # a shorter word is like too many others
WITHOUT = re.compile(r'(?<!\S)-(?:"[^"]*"?|\S+)')


@dataclass(frozen=True)
class Alike:
    """A search to offer: its ``pieces`` in order, each with whether it stands in the place of what was typed.

    ``everywhere`` says that it finds something only without the filters.
    """

    pieces: list[tuple[str, bool]]
    everywhere: bool = False

    @property
    def text(self):
        return "".join(piece for piece, _ in self.pieces)


@dataclass(frozen=True)
class Change:
    """What to put in the place of words typed, the likelier with the lower ``order``.

    ``named`` says that a name has one of them, ``found`` that each is known to be found.
    """

    put: dict[str, str]
    order: tuple
    named: bool
    found: bool

    def pieces_of(self, text):
        """``text`` with the words put in, in pieces, each with whether it is one of those."""
        pieces, place = [], 0
        for start, end, word in typed_in(text):
            if word in self.put:
                pieces += [(text[place:start], False), (self.put[word], True)]
                place = end
        return [(piece, new) for piece, new in [*pieces, (text[place:], False)] if piece]

    def made_in(self, text):
        return "".join(piece for piece, _ in self.pieces_of(text))


def alike(words, rows, named=None, *, decisions_only=False):
    """Searches like ``words``, which find nothing in ``rows``, that find something: the likeliest first.

    ``named`` is the body and the days among the words, where they narrow a search for the others.
    """
    narrowed = decisions_only or bool(rows.query.where)
    unknown = words_in_nothing(words.text, nowhere=not narrowed)
    changes = cache(partial(changes_of, unknown))
    ways = [(rows, decisions_only), *([(ItemSearch.objects.order_by(), False)] if narrowed else [])]
    for everywhere, (within, decided) in enumerate(ways if unknown else ()):
        if found := _nearest(changes, len(unknown), words.text, within, named, decided):
            return [Alike(change.pieces_of(words.text), bool(everywhere)) for change in found[:MOST]]
    return []


def _nearest(changes, words, text, *where):
    """Of the changes that find something those of the fewest slips; widely if one in each of the ``words`` fails."""
    for widely in (False, True):
        found = _that_find(changes(widely), text, *where)
        nearest = [change for change in found if change.order[0] == found[0].order[0]]
        if nearest and (widely or nearest[0].order[0] == len(nearest[0].put) == words):
            return nearest
    return []


def changes_of(unknown, widely):
    """What may be put in the place of words that no published item holds: the likeliest first."""
    guesses = guesses_for({part for ways in unknown.values() for _, part, _ in chain(*ways)}, widely=widely)
    choices = [choice for word, ways in unknown.items() if (choice := _choice(word, ways, guesses)[:MOST])]
    together = [_together(changes) for changes in product(*choices)] if choices else []
    return sorted(together, key=lambda change: change.order)[:TRIED]


def words_in_nothing(text, *, nowhere):
    """The words typed that no published item holds; of each writing of them the parts that may be mistyped.

    ``nowhere`` says it is known that no item holds all of ``text``: of a single word that is all there is to know.
    """
    writings = {word: [word, *(other for _, other in spellings_in(word))] for _, _, word in typed_in(text)}
    parts = {word: [_parts(writing) for writing in ways] for word, ways in writings.items()}
    read = [word for word in writings if any(parts[word])][:READ]
    if nowhere and read == [text] and parts == {text: [[("", text, "")]]}:
        return parts
    parted = {part for word in read for _, part, _ in chain(*parts[word])}
    held = held_among({*chain(*(writings[word] for word in read)), *parted}, little=True)
    unknown = [word for word in read if not held.intersection(writings[word])]
    return {word: [[part for part in way if part[1] not in held] for way in parts[word]] for word in unknown[:GUESSED]}


@lru_cache(maxsize=64)  # asked for each change of the same search
def typed_in(text):
    """Where ``text`` has words of letters: (start, end, word). Those of -exclusions and amounts are let be."""
    unread = [match.span() for match in WITHOUT.finditer(text)] + [(one.start, one.end) for one in amounts_in(text)]
    for start, end in unread:
        text = text[:start] + " " * (end - start) + text[end:]
    return [(*match.span(), match[0]) for match in TYPED.finditer(text)]


def _parts(writing):
    """The parts of a word, between its apostrophes, that are long enough to guess: (before, part, after)."""
    return [(writing[: match.start()], match[0], writing[match.end() :]) for match in LONG.finditer(writing)]


def _choice(word, ways, guesses):
    """The changes of one word, the likeliest first: as it was typed, or else in another writing of it."""
    for parts in ways:
        changes = [
            Change({word: before + in_case_of(part, guess.word) + after}, guess.order, guess.named, guess.found)
            for before, part, after in parts
            for guess in guesses[part]
        ]
        if changes:
            return sorted(changes, key=lambda change: change.order)
    return []


def _together(changes):
    put = {word: other for change in changes for word, other in change.put.items()}
    order = tuple(map(sum, zip(*(change.order for change in changes), strict=True)))
    return Change(put, order, any(change.named for change in changes), all(change.found for change in changes))


def in_case_of(typed, word):
    """``word`` in small letters, or with a capital, as the one typed."""
    if typed.islower():
        return word.lower()
    return word.capitalize() if word.isupper() else word[:1].upper() + word[1:]


def _that_find(changes, text, rows, named, decided):
    """Those of the changes that make ``text`` find something: an item, or the person or body whose name it is then."""
    if not changes:
        return []
    narrows = bool(named and not named.alone)
    texts = [change.made_in(typed) for typed in ([text, named.words] if narrows else [text]) for change in changes]
    # Of single words in the whole archive it is known or one look tells it; other searches have to be read first.
    if not (narrows or decided or rows.query.where) and all(map(LONG.fullmatch, texts)):
        made = dict(zip(texts, changes, strict=True))
        held = held_among([word for word in texts if not made[word].found], little=False)
        return [one for word, one in made.items() if one.found or word in held or _is_a_name(one, text)]
    asked = [(query, number % len(changes)) for number, query in enumerate(Query.several(texts))]
    searches = [
        _one_of(rows if place < len(changes) else named.narrows(rows), query, decided, number)
        for place, (query, number) in enumerate(asked)
    ]
    held = set(searches[0].union(*searches[1:], all=True))
    found = [change for number, change in enumerate(changes) if number in held or _is_a_name(change, text)]
    return [change for change in found if len(change.made_in(text)) <= LONGEST]


def _is_a_name(change, text):
    made = change.made_in(text)
    named = named_in(made)
    return (named.alone and named.body) or (change.named and is_called(made))


def _one_of(rows, query, decided, number):
    """``number``, where an item of ``rows`` holds ``query``."""
    found = rows.matching(query, decisions_only=decided).annotate(change=Value(number))
    return found.values_list("change", flat=True)[:1]
