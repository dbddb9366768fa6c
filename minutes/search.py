"""Search: what a reader typed, the items it finds, and the words shown of them.

A search is of items: two words are found together when one item holds both, in whatever paragraphs. Every input is
a search: quotes, brackets and signs that mean nothing are let be, and nothing typed is an error.
"""

from contextlib import contextmanager
from dataclasses import dataclass

from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchQueryField, SearchRank, SearchVector
from django.db import OperationalError, connection, transaction
from django.db.models import BooleanField, ExpressionWrapper, F, Func, Q, TextField, Value
from django.utils.html import escape
from django.utils.safestring import mark_safe
from psycopg.errors import QueryCanceled

from minutes.models import ItemSearch, Passage

CONFIG = "minutes_english"
LONGEST = 300  # characters of a search that are read
FEW = 2000  # so many matches are put in order here: for a rare word the database would walk through every date
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
    """What a reader typed: words, "a phrase", either or that, and -without."""

    text: str

    @classmethod
    def typed(cls, text):
        return cls(" ".join(text.replace("\0", " ").split())[:LONGEST])

    @property
    def query(self):
        return SearchQuery(self.text, config=CONFIG, search_type="websearch")

    def mean_something(self):
        """Whether any word is left to look for: "the" and "of" are in every item and are not looked for."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT numnode(websearch_to_tsquery(%s::regconfig, %s))", [CONFIG, self.text])
            return cursor.fetchone()[0] > 0

    def find(self, rows=None, *, decisions_only=False):
        """The search rows of the items that hold these words, out of ``rows``, or of all."""
        rows = ItemSearch.objects.order_by() if rows is None else rows
        return rows.filter(**{"decision_vector" if decisions_only else "vector": self.query})

    def within(self, rows, *fields):
        """Those of ``rows``, each of an item, that hold these words in ``fields`` (looked for only in items found)."""
        words = SearchVector(*fields, config=CONFIG)
        return rows.filter(item__search__vector=self.query).annotate(words=words).filter(words=self.query)

    def marked(self, rows, field="text"):
        """``rows`` with ``marked``: the whole of ``field`` with START and STOP around each word found."""
        return rows.annotate(marked=self._headline(field, highlight_all=True) if self.text else Value(""))

    def best_passages(self, items, *, decisions_only=False):
        """For each of ``items``, by its key, the paragraph that answers best, with its words cut out as ``shown``."""
        passages = Passage.objects.filter(item__in=items)
        if decisions_only:
            passages = passages.filter(decision__isnull=False)
        passages = passages.annotate(words=SearchVector("text", config=CONFIG)).annotate(
            holds_all=ExpressionWrapper(Q(words=self.query), output_field=BooleanField()),
            rank=SearchRank(F("words"), AnyWord(self.query)),
        )
        best = passages.order_by("item_id", "-holds_all", "-rank", "position").distinct("item_id").values("pk")
        shown = Passage.objects.filter(pk__in=best).annotate(shown=self._headline("text", max_words=45))
        return {passage.item_id: passage for passage in shown}

    def _headline(self, field, **options):
        clean = Func(F(field), Value(START + STOP), Value(""), function="translate", output_field=TextField())
        sign = {"config": CONFIG, "start_sel": START, "stop_sel": STOP, "min_words": 20}
        return SearchHeadline(clean, AnyWord(self.query), **sign, **options)


class Matches:
    """The search rows found, newest meeting first, as a list that counts exactly and is read a page at a time."""

    def __init__(self, rows):
        self.rows = rows
        self.total = rows.order_by().count()

    def count(self):
        return self.total

    __len__ = count

    def __getitem__(self, page):
        if self.total > FEW:
            return list(self.rows.order_by("-meeting_date", "-item").values_list("item", flat=True)[page])
        found = sorted(((date, item) for item, date in self.rows.values_list("item", "meeting_date")), reverse=True)
        return [item for _, item in found[page]]


@contextmanager
def in_good_time():
    """The database's settings for a search: stopped after two seconds, and never read from end to end."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("; ".join(f"SET LOCAL {name} = {value}" for name, value in LIMITS.items()))
            yield
            cursor.execute("; ".join(f"SET LOCAL {name} = DEFAULT" for name in LIMITS))
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


def as_html(shown):
    """Words cut out of a paragraph, escaped first and marked after."""
    return mark_safe(escape(shown).replace(START, "<mark>").replace(STOP, "</mark>"))  # noqa: S308
