"""What people look for and do not find, counted for staff without a word about anybody.

What people type may be about a person: a neighbour, an address, themselves. So of a search that found nothing

- nothing at all is kept where anything in it may be about somebody: a capital letter, a figure, a sign such as @, a
  title, or a word that is, or is nearly, part of a name in the archive. Rather is a word lost than a name kept;
- of the others each word that stands in no item is counted by itself, never two together, with the day alone: no time,
  no address, no account, no session;
- until a word was looked for on three different days only a keyed digest of it is kept, and staff are not shown it;
- ninety days after it was first counted it is forgotten.

This module is the only way from the public side to that table, and it writes: no public page reads it.
"""

import logging
import re

from django.db import Error
from rapidfuzz.distance import OSA

from minutes.models import FailedSearch, ItemSearch, Person
from minutes.search import Query, TookTooLong, in_good_time

WORDS = re.compile(r"[^\W\d_]{2,30}(?: [^\W\d_]{2,30}){0,3}")
TITLES = {
    *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "sir", "dame", "lord", "lady"),
    *("cllr", "councillor", "alderman"),
}
LETTERS = 4  # a shorter word is too easily another's name
SLIPS = 1  # letters by which a misspelt name may differ from the name
ROBOT = re.compile(r"bot|crawl|spider|slurp", re.I)
LIMIT = "'500ms'"

logger = logging.getLogger(__name__)


def count_failed(request, answer, found):
    """``answer``, which tells what was ``found`` (of minutes.search.asking, or None): if nothing was, its words are
    counted once it has been sent, so that the reader neither waits for that nor sees it fail."""
    if asked_first(request) and found and not (found.matches.total or found.heads.any):
        send = answer.close

        def close():
            answer.close = send
            try:
                count(request.GET["q"])
            finally:
                send()

        answer.close = close
    return answer


def asked_first(request):
    """Whether a person is likely to have asked, and for the first page."""
    robot = ROBOT.search(request.headers.get("User-Agent", ""))
    return request.method == "GET" and "page" not in request.GET and not robot


def count(typed):
    """Count the words of ``typed`` that stand in no item. What goes wrong is logged, without the words."""
    try:
        with in_good_time(statement_timeout=LIMIT):
            if words := in_no_item(about_nobody(typed)):
                FailedSearch.objects.add(words)
    except (Error, TookTooLong) as error:
        logger.error("A search that found nothing was not counted: %s", type(error).__name__)


def about_nobody(typed):
    """The words of ``typed``; none where any of it may be about a person."""
    text = Query.typed(typed).text
    words = text.split()
    if not WORDS.fullmatch(text) or text != text.lower() or TITLES & set(words) or names_in(words):
        return []
    return words


def names_in(words):
    """Those of ``words`` that are part of the name of anybody in the archive, or one slip away from it."""
    parts = {part for key in Person.objects.values_list("key", flat=True) for part in key.split()}
    return [word for word in words if word in parts or any(nearly(word, part) for part in parts)]


def nearly(word, name):
    return len(name) >= LETTERS and OSA.distance(word, name, score_cutoff=SLIPS) <= SLIPS


def in_no_item(words):
    """Those of ``words`` that mean something to the search and that no item holds, each once."""
    looked_for = [Query(word) for word in sorted(set(words)) if len(word) >= LETTERS]
    meant = [query for query in looked_for if query.mean_something()]
    return [query.text for query in meant if not ItemSearch.objects.matching(query).exists()]
