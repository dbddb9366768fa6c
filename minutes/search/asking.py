"""What a search gives: items found by the words as typed, or within the body and days they name; or what is near."""

from dataclasses import dataclass, field

from .alike import alike
from .heads import called, heads_of
from .matches import Matches
from .naming import Named, named_in
from .nearly import Near, nearly
from .query import Query


@dataclass
class Found:
    """``words`` are looked for, within ``named`` if that is not empty; ``near`` is there for want of matches,
    and ``alike`` are searches that may have been meant.

    ``printed`` is the reference or the day that the words were taken for, where they are not searched as typed.
    """

    words: Query
    matches: object
    heads: object
    named: Named | None = None
    near: Near | None = None
    printed: str = ""
    alike: list = field(default_factory=list)


def ask(words, rows, *, decisions_only=False, sort=None, as_typed=False, bodies=None, suggest=True):
    """The answer to ``words`` out of ``rows``; without matches where there is nothing in them to look for.

    ``bodies`` are those published, if they are known already; ``suggest`` adds what comes near, for want of matches.
    """
    named = named_in(words.text, bodies)
    heads = heads_of(words.text, named, words.read_beside(called(words.text)))
    if not as_typed and (narrow := narrowed(named, rows, decisions_only, sort)):
        return Found(*narrow, heads, named)
    printed = "" if as_typed else printed_of(named, heads)
    if printed:
        words = Query(heads.reference or named.days.as_printed())
    if not words.mean_something():
        return Found(words, None, heads)
    matches = Matches(rows.matching(words, decisions_only=decisions_only), words, sort, whole=not rows.query.where)
    found = Found(words, matches, heads, printed=printed)
    if suggest and not (found.matches.total or named.alone or heads.reference):
        found.near = nearly(words, rows, decisions_only=decisions_only)
        within = None if as_typed else named
        found.alike = [] if heads.people else alike(words, rows, within, decisions_only=decisions_only)
    return found


def printed_of(named, heads):
    """The reference or the day that is all that was typed: minutes print it without "ref", or in another writing."""
    day = named.alone and not named.body and named.days and named.days.is_day
    return heads.reference or (str(named.days) if day else "")


def narrowed(named, rows, decisions_only, sort):
    """The words beside a body or days and what they find there, if they find anything there."""
    words = Query(named.words)
    if not named or named.alone or not words.mean_something():
        return None
    matches = Matches(named.narrows(rows).matching(words, decisions_only=decisions_only), words, sort)
    return (words, matches) if matches.total else None
