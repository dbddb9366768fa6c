"""Where no item holds every word: which words are in nothing, and the items that hold the others or most of them."""

import re
from dataclasses import dataclass, field
from functools import reduce
from operator import add

from django.db.models import Case, IntegerField, Value, When

from minutes.models import ItemSearch

from .matches import POOL, Matches
from .query import Query
from .reading import read
from .typed_words import sides_of

TERM = re.compile(r'-?"[^"]*"|\S+')
MOST = 12  # words that are looked for one by one


@dataclass
class Near:
    """``nowhere`` are the words in no item. ``matches`` hold ``held`` of the ``others``.

    ``bounded`` says among how many of the newest they were looked for, where there are more.
    """

    nowhere: list = field(default_factory=list)
    others: list = field(default_factory=list)
    held: int = 0
    words: Query | None = None
    matches: object = ()
    bounded: int = 0

    @property
    def holds_all_others(self):
        return self.held == len(self.others)


def nearly(words, rows, *, decisions_only=False):
    """What comes near to ``words``, of which no row holds all; None where a single word or an -exclusion was typed."""
    terms, decided = terms_of(words.text), {"decisions_only": decisions_only}
    if not terms:
        return None
    if terms == [words.text]:
        return Near(nowhere=terms)
    held = _held(terms, rows, decided)
    near = Near([term for term in terms if term not in held], [term for term in terms if term in held])
    if not near.others or len(terms) == 1:
        return near
    near.words = Query(" ".join(near.others))
    near.matches = Matches(rows.matching(near.words, **decided), near.words) if near.nowhere else []
    near.held = len(near.others)
    return near if near.matches else _holding_most(near, rows, decided)


def terms_of(text):
    """The words and amounts that an item was to hold, one by one, without those that mean nothing."""
    sides = sides_of(text)
    if len(sides) > 1 or any(typed.without for typed in sides[0].amounts):
        return []
    terms = TERM.findall(sides[0].words)
    if terms == [text] and not text.startswith("-"):
        return terms
    if any(term.startswith("-") and len(term) > 1 for term in terms):
        return []
    meant = read(terms)
    terms = [typed.text for typed in sides[0].amounts] + [term for term in terms if meant[term]]
    return list(dict.fromkeys(terms))[:MOST]


def _held(terms, rows, decided):
    """Those of ``terms`` that some row holds."""
    one_each = [
        rows.matching(query, **decided).annotate(term=Value(number)).values_list("term", flat=True)[:1]
        for number, query in enumerate(Query.several(terms))
    ]
    return {terms[number] for number in one_each[0].union(*one_each[1:], all=True)}


def _holding_most(near, rows, decided):
    """The newest rows that hold any of the others, as far as none holds more of them, the newest first."""
    near.words = Query(" or ".join(near.others))
    found = rows.matching(near.words, **decided).order_by("-meeting_date", "place").values_list("pk", flat=True)
    newest = list(found[: POOL + 1])
    near.bounded = POOL if len(newest) > POOL else 0
    each = [query.condition(**decided) for query in Query.several(near.others)]
    held = reduce(add, (Case(When(one, then=1), default=0, output_field=IntegerField()) for one in each))
    pool = ItemSearch.objects.filter(pk__in=newest[:POOL]).annotate(held=held)
    near.held = max(pool.order_by().values_list("held", flat=True), default=0)
    best = pool.filter(held=near.held).order_by("-meeting_date", "place")
    near.matches = list(best.values_list("pk", flat=True))
    return near
