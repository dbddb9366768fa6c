"""Search: what a reader typed, the items it finds, and the words shown of them.

A search is of items: two words are found together when one item holds both, in whatever paragraphs. An amount of money
is found as typed, and by the figures of the minutes however they print it. Every input is a search: quotes, brackets
and signs that mean nothing are let be, and nothing typed is an error.
"""

from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_, or_

from django.contrib.postgres.search import SearchHeadline, SearchQueryField, SearchRank, SearchVector
from django.db import connection
from django.db.models import BooleanField, Exists, ExpressionWrapper, F, Func, OuterRef, Q, TextField, Value

from minutes.models import Passage

from .marking import CUT, START, STOP, cut_around, marks_in, without_marks
from .spelling import CONFIG, query_of
from .typed_amounts import cells_of, places_of
from .typed_words import sides_of

LONGEST = 300  # characters of a search that are read
SIGNS = {0: " ", **dict.fromkeys(map(ord, "“”„‟＂"), '"')}  # what stands for a sign that is read


class AnyWord(Func):
    """A search loosened to any one of its words, to choose which paragraph of a found item to show."""

    template = "replace((%(expressions)s)::text, ' & ', ' | ')::tsquery"
    output_field = SearchQueryField()


@dataclass(frozen=True)
class Query:
    """What a reader typed: words, "a phrase", either or that, -without, and amounts of money in any writing."""

    text: str

    @classmethod
    def typed(cls, text):
        return cls(" ".join(text.translate(SIGNS).split())[:LONGEST])

    @property
    def query(self):
        return query_of(self.text)

    @property
    def ranking(self):
        """The words by which what was found is put in order: amounts find, and rank nothing."""
        return query_of(self._words_alone)

    @property
    def _words_alone(self):
        return " or ".join(side.words for side in self.sides if side.words) if self.sides else self.text

    @cached_property
    def sides(self):
        """The sides of each ``or`` where money was typed, without words that mean nothing; none where it was not."""
        sides = sides_of(self.text)
        if not any(side.amounts for side in sides):
            return []
        meant = meaning_something([side.words for side in sides])
        for side in sides:
            side.words = side.words if side.words in meant else ""
        return [side for side in sides if side.words or side.amounts]

    @property
    def amounts(self):
        """The amounts of money looked for, in the order typed."""
        wanted = [
            amount for side in self.sides for typed in side.amounts if not typed.without for amount in typed.amounts
        ]
        return list(dict.fromkeys(wanted))

    def mean_something(self):
        """Whether any word is left to look for: "the" and "of" are in every item and are not looked for."""
        return bool(meaning_something([self.text]))

    def matching(self, vector, holds):
        """The rows whose ``vector`` has these words; an amount is there as typed, or ``holds`` picks its rows."""
        if not self.sides:
            return Q(**{vector: self.query})
        return reduce(or_, (_of_side(side, vector, holds) for side in self.sides))

    def condition(self, *, decisions_only=False):
        """What a search row must hold to be found by these words."""
        if decisions_only:
            return self.matching("decision_vector", _decided)
        return self.matching("vector", lambda amounts: Q(amounts__overlap=amounts))

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

    def best_passages(self, items, *, decisions_only=False):
        """For each of ``items``, by its key, the paragraph that answers best, with its words cut out as ``shown``."""
        passages = Passage.objects.filter(item__in=items)
        if decisions_only:
            passages = passages.filter(decision__isnull=False)
        money = Q(amounts__overlap=either_way(self.amounts))
        passages = passages.annotate(words=SearchVector("text", config=CONFIG)).annotate(
            holds_money=ExpressionWrapper(money, output_field=BooleanField()) if self.amounts else Value(False),
            holds_all=ExpressionWrapper(Q(words=self.query), output_field=BooleanField()),
            rank=SearchRank(F("words"), AnyWord(self.query)),
        )
        order = ("item_id", "-holds_money", "-holds_all", "-rank", "position")
        best = passages.order_by(*order).distinct("item_id").values("pk")
        return {passage.item_id: passage for passage in self._cut_out(Passage.objects.filter(pk__in=best))}

    def _cut_out(self, passages):
        if not self.sides:
            return passages.annotate(shown=self._headline("text", max_words=CUT))
        passages = list(self.marked(passages))
        for passage in passages:
            text = without_marks(passage.marked)
            places, money = self.places(passage.marked, passage.amounts), self._money(text, passage.amounts)
            passage.shown = cut_around(text, places, (money or places or [(0, 0)])[0][0])
        return passages

    def _money(self, text, held):
        return places_of(self.amounts, text) or cells_of({*either_way(self.amounts)}.intersection(held), text)

    def _headline(self, field, **options):
        clean = Func(F(field), Value(START + STOP), Value(""), function="translate", output_field=TextField())
        sign = {"config": CONFIG, "start_sel": START, "stop_sel": STOP, "min_words": 20}
        words = self._words_alone
        return SearchHeadline(clean, AnyWord(query_of(words)), **sign, **options)


def meaning_something(texts):
    """Those of ``texts`` that hold a word to look for."""
    with connection.cursor() as cursor:
        meant = (
            "SELECT typed FROM unnest(%s::text[]) typed WHERE numnode(websearch_to_tsquery(%s::regconfig, typed)) > 0"
        )
        cursor.execute(meant, [texts, CONFIG])
        return {typed for (typed,) in cursor.fetchall()}


def either_way(amounts):
    """Amounts as they are and as the brackets of a table print them, below nought."""
    return [signed for amount in amounts for signed in (amount, -amount)]


def _of_side(side, vector, holds):
    """The rows that have all of one side of an ``or``: its words, and each of its amounts."""
    found = Q(**{vector: query_of(side.words)}) if side.words else Q()
    for typed in side.amounts:
        as_typed = Q(**{vector: query_of(typed.text)})
        there = as_typed | reduce(and_, (holds(either_way([amount])) for amount in typed.amounts))
        found &= ~there if typed.without else there
    return found


def _decided(amounts):
    """Search rows of items with a decision in whose lines one of the amounts stands."""
    lines = Passage.objects.filter(item=OuterRef("item"), decision__isnull=False, amounts__overlap=amounts)
    return Q(amounts__overlap=amounts) & Q(Exists(lines))
