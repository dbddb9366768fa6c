"""Search: what a reader typed, the items it finds, and the words shown of them.

A search is of items: two words are found together when one item holds both, in whatever paragraphs. An amount of money
is found as typed, and by the figures of the minutes however they print it. Every input is a search: quotes, brackets
and signs that mean nothing are let be, and nothing typed is an error.
"""

import re
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_, or_

from django.contrib.postgres.search import SearchHeadline, SearchQueryField, SearchRank, SearchVector
from django.db import OperationalError, connection, transaction
from django.db.models import BooleanField, Exists, ExpressionWrapper, F, Func, OuterRef, Q, TextField, Value
from django.utils.html import escape
from django.utils.safestring import mark_safe
from psycopg.errors import QueryCanceled

from minutes.models import ItemSearch, Passage
from minutes.searching.spelling import CONFIG, query_of
from minutes.typed_amounts import cells_of, places_of
from minutes.typed_words import sides_of

LONGEST = 300  # characters of a search that are read
CUT = 45  # words shown of a paragraph
WORD = re.compile(r"\S+")
SIGNS = {0: " ", **dict.fromkeys(map(ord, "“”„‟＂"), '"')}  # what stands for a sign that is read
LIMITS = {"statement_timeout": "'2s'", "enable_seqscan": "off", "jit": "off", "work_mem": "'32MB'"}
START, STOP = "\ue000", "\ue001"  # private-use characters around found words until the text is escaped


class TookTooLong(Exception):
    """A search was stopped, so that one reader's question does not hold up everybody's."""


class AnyWord(Func):
    """A search loosened to any one of its words, to choose which paragraph of a found item to show."""

    template = "replace((%(expressions)s)::text, ' & ', ' | ')::tsquery"
    output_field = SearchQueryField()


@dataclass(frozen=True)
class Words:
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

    def find(self, rows=None, *, decisions_only=False):
        """The search rows of the items that hold these words, out of ``rows``, or of all."""
        rows = ItemSearch.objects.order_by() if rows is None else rows
        return rows.filter(self.condition(decisions_only=decisions_only))

    def condition(self, *, decisions_only=False):
        """What a search row must hold to be found by these words."""
        if decisions_only:
            return self.matching("decision_vector", _decided)
        return self.matching("vector", lambda amounts: Q(amounts__overlap=amounts))

    def within(self, rows, *fields, holds):
        """Those of ``rows``, each of an item, that hold these words in ``fields`` (looked for only in items found).

        ``holds`` picks the rows that hold one of some amounts of money, however they are printed.
        """
        items = self.matching("item__search__vector", lambda amounts: Q(item__search__amounts__overlap=amounts))
        words = SearchVector(*fields, config=CONFIG)
        return rows.filter(items).annotate(words=words).filter(self.matching("words", holds))

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


@contextmanager
def in_good_time(**more):
    """The database's settings for a search: stopped after two seconds, and never read from end to end."""
    limits = LIMITS | more
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("; ".join(f"SET LOCAL {name} = {value}" for name, value in limits.items()))
            yield
            cursor.execute("; ".join(f"SET LOCAL {name} = DEFAULT" for name in limits))
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TookTooLong from error
        raise


def marks_in(marked):
    """The places of the words found, as offsets in the text without its marks."""
    places, passed, begin = [], 0, 0
    for place, sign in enumerate(marked):
        if sign == START:
            begin, passed = place - passed, passed + 1
        elif sign == STOP:
            places.append((begin, place - passed))
            passed += 1
    return places


def without_marks(marked):
    return marked.replace(START, "").replace(STOP, "")


def with_marks(text, places, start, end):
    """``text`` from ``start`` to ``end`` with START and STOP around each of ``places``, as far as they lie in it."""
    shown, done = [], start
    for first, last in places:
        first, last = max(first, done), min(last, end)
        if first < last:
            shown += [text[done:first], START, text[first:last], STOP]
            done = last
    return "".join([*shown, text[done:end]])


def cut_around(text, places, place):
    """Some words of ``text`` around ``place``, with ``places`` marked: a third of them before it."""
    words = [word.span() for word in WORD.finditer(text)]
    here = next((number for number, (_, end) in enumerate(words) if end > place), 0)
    first = max(0, min(here - CUT // 3, len(words) - CUT))
    shown = words[first : first + CUT] or [(0, 0)]
    return with_marks(text, places, shown[0][0], shown[-1][1])


def as_html(shown):
    """Words cut out of a paragraph, escaped first and marked after."""
    return mark_safe(escape(shown).replace(START, "<mark>").replace(STOP, "</mark>"))  # noqa: S308
