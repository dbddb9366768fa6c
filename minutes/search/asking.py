"""What a search gives: items found by the words as typed, or within the body and days they name; or what is near."""

from dataclasses import dataclass, field

from .alike import alike
from .heads import called, heads_of
from .matches import Matches
from .naming import PUBLISHED, Named, bodies_of, named_in
from .nearly import Near, nearly
from .query import Query


@dataclass
class Found:
    """``words`` are looked for, within ``named`` if that is not empty; ``near`` is there for want of matches,
    and ``alike`` are searches that may have been meant.

    ``printed`` is the reference or the day that the words were taken for, where they are not searched as typed.
    ``bodies`` are those published.
    """

    words: Query
    matches: object
    heads: object
    named: Named | None = None
    near: Near | None = None
    printed: str = ""
    alike: list = field(default_factory=list)
    bodies: list = field(default_factory=list)


def ask(words, rows, *, decisions_only=False, sort=None, as_typed=False, bodies=None, suggest=True):
    """The answer to ``words`` out of ``rows``; without matches where there is nothing in them to look for.

    ``bodies`` are those published, if they are known already: else they are read in one look with the words and the
    people called so. ``suggest`` adds what comes near, for want of matches.
    """
    people, *read = words.read_beside(called(words.text), *([PUBLISHED] if bodies is None else []))
    bodies = bodies_of(*read) if read else bodies
    named = named_in(words.text, bodies)
    heads = heads_of(words.text, named, people)
    found = found_by(words, rows, named, heads, decisions_only=decisions_only, sort=sort, as_typed=as_typed)
    found.bodies = bodies
    if suggest and found.matches is not None and not (found.matches.total or named.alone or heads.reference):
        found.near = nearly(found.words, rows, decisions_only=decisions_only)
        within = None if as_typed else named
        found.alike = [] if heads.people else alike(found.words, rows, within, decisions_only=decisions_only)
    return found


def found_by(words, rows, named, heads, *, decisions_only, sort, as_typed):
    """What is found by the words beside a body or days, by what was typed, or by the reference or day that it is."""
    if not as_typed and (narrow := narrowed(named, rows, decisions_only, sort)):
        return Found(*narrow, heads, named)
    printed = "" if as_typed else printed_of(named, heads)
    if printed:
        words = Query(heads.reference or named.days.as_printed())
    if not words.mean_something():
        return Found(words, None, heads)
    matches = Matches(rows.matching(words, decisions_only=decisions_only), words, sort, whole=not rows.query.where)
    return Found(words, matches, heads, printed=printed)


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
