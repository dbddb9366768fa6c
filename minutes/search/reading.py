"""What PostgreSQL makes of words: the stems to look for. A search is read once, and its stems are used from then on."""

import re

from django.contrib.postgres.search import SearchQuery

from .prepared import rows_of
from .spelling import CONFIG, spellings_in

WORDS = "websearch_to_tsquery(%s::regconfig, %s)"
BEGINNING = re.compile(r"(?<![\w*'’])([^\W_]{2,})\*(?!\w)")  # plan*: any word that begins so
# Of those, what may be a little word by itself, that is not looked for: over* is to find overspend all the same.
LITTLE = re.compile(r"(?:(?<=\s)|^)([^\W_]{2,10})\*(?!\w)")
QUOTED, MARKS = r"'(?:[^']|'')*'", ":[*A-D]+"  # a stem of a search as PostgreSQL writes it, and what is asked of it
EITHER = re.compile(r'(?<!\S)or(?!\S)|"', re.I)
MOST = 10  # words of which only the beginning is looked for


class Read(SearchQuery):
    """A search that has been read, as PostgreSQL writes it."""

    def __init__(self, stems):
        super().__init__(stems, config=CONFIG)
        self.stems = stems

    def resolve_expression(self, *args, **kwargs):
        """Itself, as it is text and refers to nothing: to copy it took a third of the time to filter by it."""
        return self

    def as_sql(self, compiler, connection, function=None, template=None):
        return "%s::tsquery", (self.stems,)


def read(texts):
    """For each of ``texts`` what to look for; empty where nothing in it means anything, as of “the” and “of”.

    A text may hold words, a "phrase", either or that, -without and beginnings* of words, in any of their spellings.
    """
    return read_beside(texts)[0] if texts else {}


def read_beside(texts, *questions):
    """What ``read`` gives, and the answers to ``questions`` (SQL of one value, and its values), in one look for all."""
    read = [reading_of(text) for text in texts]
    columns = [f"({sql})::text" for sql, _ in read] + [sql for sql, _ in questions]
    values = [value for _, own in (*read, *questions) for value in own]
    (row,) = rows_of(f"SELECT {', '.join(columns)}", values)
    return dict(zip(texts, row, strict=False)), row[len(texts) :]


def reading_of(text):
    """The SQL that reads ``text``, and its values."""
    sql, values = WORDS, [CONFIG, text]
    for typed, other in spellings_in(text):
        sql = f"ts_rewrite({sql}, {WORDS}, {WORDS} || {WORDS})"
        values += [CONFIG, typed, CONFIG, typed, CONFIG, other]
    for word in list(dict.fromkeys(BEGINNING.findall(text)))[:MOST]:
        sql = f"ts_rewrite({sql}, {WORDS}, to_tsquery(%s::regconfig, %s))"
        values += [CONFIG, word, CONFIG, f"{word}:*"]
    for word in LITTLE.findall(text) if not EITHER.search(text) else ():
        sql = f"({sql} && CASE numnode({WORDS}) WHEN 0 THEN to_tsquery('simple', unaccent(%s)) ELSE '' END)"
        values += [CONFIG, word, f"{word}:*"]
    return sql, values


def in_title(stems):
    """The search for the words in a title alone, which a vector keeps under the letter A."""
    return re.sub(f"({QUOTED})({MARKS})?", lambda match: f"{match[1]}{match[2] or ':'}A", stems)


def any_of(stems):
    """The search loosened to any one of its words, to choose and mark what is shown of an item that has them all."""
    return stems.replace(" & ", " | ")


def are_among(common, stems):
    """Whether any of ``stems`` is among the ``common``, or they find what begins so or what is without them."""
    signs = re.sub(QUOTED, "", stems)
    found = (stem[1:-1].replace("''", "'") for stem in re.findall(QUOTED, stems))
    return "!" in signs or "*" in signs or not common.isdisjoint(found)
