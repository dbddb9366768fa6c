"""What a reader typed, as a search: the condition it makes of a row, and where its words and amounts stand in a text.

A search is of items: two words are found together when one item holds both, in whatever paragraphs. An amount of money
is found as typed, and by the figures of the minutes however they print it. Every input is a search: quotes, brackets
and signs that mean nothing are let be, and nothing typed is an error.
"""

from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_, or_

from django.contrib.postgres.search import SearchHeadline
from django.db.models import Exists, F, OuterRef, Q, Value
from django.db.models.functions import Replace

from minutes.models import Passage

from .marking import START, STOP, cut_around, marks_in, without_marks
from .pairs import with_pairs
from .reading import Read, any_of, read, read_beside
from .shown import shown_of
from .spelling import CONFIG
from .typed_amounts import cells_of, places_of
from .typed_words import sides_of

LONGEST = 300  # characters of a search that are read
SIGNS = {0: " ", **dict.fromkeys(map(ord, "“”„‟＂"), '"')}  # what stands for a sign that is read


@dataclass(frozen=True)
class Query:
    """What a reader typed: words, "a phrase", either or that, -without, and amounts of money in any writing."""

    text: str

    @classmethod
    def typed(cls, text):
        return cls(" ".join(text.translate(SIGNS).split())[:LONGEST])

    @classmethod
    def several(cls, texts):
        """A search of each of ``texts``, all read at once."""
        queries = [cls(text) for text in texts]
        stems = read(list(dict.fromkeys(part for query in queries for part in query._parts)))
        for query in queries:
            query.__dict__["_read"] = stems
        return queries

    @property
    def query(self):
        return Read(self._read[self.text])

    @property
    def either(self):
        """The search loosened to any of its words."""
        return Read(any_of(self._read[self.text]))

    @property
    def ranking(self):
        """The words by which what was found is put in order: amounts find, and rank nothing."""
        return Read(self._stems_alone)

    @property
    def _stems_alone(self):
        if not self.sides:
            return self._read[self.text]
        return " | ".join(f"({self._read[side.words]})" for side in self.sides if side.words)

    @cached_property
    def _typed_sides(self):
        """The sides of each ``or`` where money was typed; none where it was not."""
        sides = sides_of(self.text)
        return sides if any(side.amounts for side in sides) else []

    @property
    def _parts(self):
        """The whole, and each part that is looked for by itself."""
        parts = [text for side in self._typed_sides for text in (side.words, *(one.text for one in side.amounts))]
        return list(dict.fromkeys([self.text, *parts]))

    @cached_property
    def _read(self):
        return read(self._parts)

    def read_beside(self, *questions):
        """Read the words, and answer ``questions`` (SQL of one value, and its values) in the same look."""
        self.__dict__["_read"], answers = read_beside(self._parts, *questions)
        return answers

    @cached_property
    def sides(self):
        """The sides of each ``or`` where money was typed, without words that mean nothing; none where it was not."""
        for side in self._typed_sides:
            side.words = side.words if self._read[side.words] else ""
        return [side for side in self._typed_sides if side.words or side.amounts]

    @property
    def amounts(self):
        """The amounts of money looked for, in the order typed."""
        wanted = [
            amount for side in self.sides for typed in side.amounts if not typed.without for amount in typed.amounts
        ]
        return list(dict.fromkeys(wanted))

    def mean_something(self):
        """Whether any word is left to look for: "the" and "of" are in every item and are not looked for."""
        return bool(self._read[self.text])

    def matching(self, vector, holds, stems=str):
        """The rows whose ``vector`` has these words; an amount is there as typed, or ``holds`` picks its rows.

        ``stems`` makes what is looked for in this vector of the stems that were read.
        """

        def has(text):
            return Q(**{vector: Read(stems(self._read[text]))})

        if not self.sides:
            return has(self.text)
        return reduce(or_, (self._of_side(side, has, holds) for side in self.sides))

    def _of_side(self, side, has, holds):
        """The rows that have all of one side of an ``or``: its words, and each of its amounts."""
        found = has(side.words) if side.words else Q()
        for typed in side.amounts:
            as_typed = has(typed.text)
            there = as_typed | reduce(and_, (holds(either_way([amount])) for amount in typed.amounts))
            found &= ~there if typed.without else there
        return found

    def condition(self, *, decisions_only=False):
        """What a search row must hold to be found by these words."""
        if decisions_only:
            decided = self.matching("decision_vector", _decided, stems=with_pairs)
            return Q(decision_vector__isnull=False) & decided
        return self.matching("vector", lambda amounts: Q(amounts__overlap=amounts), stems=with_pairs)

    def within(self, rows):
        """Those of ``rows`` of a register that hold these words and amounts: in ``search``, the row beside each."""
        return rows.filter(self.matching("search__vector", lambda amounts: Q(search__amounts__overlap=amounts)))

    def marked(self, rows, field="text"):
        """``rows`` with ``marked``: the whole of ``field`` with START and STOP around each word found."""
        return rows.annotate(marked=self._headline(field, highlight_all=True) if self.text else Value(""))

    def places(self, marked, held=()):
        """The places of the words and amounts found in a text ``marked``, of whose figures ``held`` are the amounts."""
        if not self.sides:
            return marks_in(marked)
        text = without_marks(marked)
        money = self._money(text, held)
        words = [
            place for place in marks_in(marked) if not any(start < place[1] and place[0] < end for start, end in money)
        ]
        return sorted([*words, *money])

    def shown_of(self, items, *, decisions_only=False):
        """The items of these keys, by their key, each with the ``passage`` that answers best, cut out as ``shown``."""
        amounts = either_way(self.amounts)
        found = shown_of(
            items, self._read[self.text], marks=self._stems_alone, amounts=amounts, decisions_only=decisions_only
        )
        for item in found.values():
            if item.passage:
                item.passage.shown = self._cut_out(item.passage) if amounts else item.passage.marked
        return found

    def _cut_out(self, passage):
        text = without_marks(passage.marked)
        places, money = self.places(passage.marked, passage.amounts), self._money(text, passage.amounts)
        return cut_around(text, places, (money or places or [(0, 0)])[0][0])

    def _money(self, text, held):
        return places_of(self.amounts, text) or cells_of({*either_way(self.amounts)}.intersection(held), text)

    def _headline(self, field, **options):
        clean = Replace(Replace(F(field), Value(START)), Value(STOP))  # translate() takes longer than to mark the words
        sign = {"config": CONFIG, "start_sel": START, "stop_sel": STOP, "min_words": 20}
        return SearchHeadline(clean, Read(any_of(self._stems_alone)), **sign, **options)


def either_way(amounts):
    """Amounts as they are and as the brackets of a table print them, below nought."""
    return [signed for amount in amounts for signed in (amount, -amount)]


def _decided(amounts):
    """Search rows of items with a decision in whose lines one of the amounts stands."""
    lines = Passage.objects.filter(item=OuterRef("item"), decision__isnull=False, amounts__overlap=amounts)
    return Q(amounts__overlap=amounts) & Q(Exists(lines))
