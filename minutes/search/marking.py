"""Found words in a text: marked by private characters, cut out, and made HTML (escaped first, marked after). Pure."""

import re

from django.utils.html import escape
from django.utils.safestring import mark_safe

CUT = 45  # words shown of a paragraph
WORD = re.compile(r"\S+")
START, STOP = "\ue000", "\ue001"  # private-use characters around found words until the text is escaped


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
