"""Where the choices leave nothing: what there is without one of them."""

from .asking import narrowed
from .matches import Matches
from .naming import named_in


def without_each(typed, found, choices, *, as_typed=False):
    """Those of ``choices`` without which something is found, each with what is.

    ``choices`` are (name, the rows left without it, whether decisions alone are searched); ``found`` is what was found
    for the words ``typed`` with all of them: nothing.
    """
    named = None if as_typed or not choices else named_in(typed.text)
    each = [(name, _matches(found.words, named, rows, decisions_only)) for name, rows, decisions_only in choices]
    return [(name, matches) for name, matches in each if matches.total]


def _matches(words, named, rows, decisions_only):
    """What the page would show: within a body or days named among the words, or of the words as they were read."""
    narrow = narrowed(named, rows, decisions_only, None) if named else None
    return narrow[1] if narrow else Matches(rows.matching(words, decisions_only=decisions_only), words)
