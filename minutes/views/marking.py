"""Marks in the words of the record: links to the figures in them, and the words a reader searched for."""

from typing import NamedTuple

from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe


class Link(NamedTuple):
    """A place in the words that leads to what was read from it: the figure's row, or the speaker's page."""

    start: int
    end: int
    address: str
    kind: str
    about: str = ""


def marked(text, links=(), words=()):
    """``text`` as HTML, with ``links`` (the first of any that overlap) and ``words``, pairs of start and end."""
    html, place = [], 0
    for link in sorted(links):
        if link.start < place or link.end > len(text):
            continue
        html.append(_words(text, place, link.start, words))
        inner = mark_safe(_words(text, link.start, link.end, words))  # noqa: S308
        title = format_html(' title="{}"', link.about) if link.about else ""
        html.append(format_html('<a class="{}" href="{}"{}>{}</a>', link.kind, link.address, title, inner))
        place = link.end
    html.append(_words(text, place, len(text), words))
    return mark_safe("".join(html))  # noqa: S308


def _words(text, start, end, words):
    """The part of ``text`` from ``start`` to ``end``, escaped, with the words in it marked."""
    html, place = [], start
    for first, last in words:
        first, last = max(first, place), min(last, end)
        if first < last:
            html += [escape(text[place:first]), "<mark>", escape(text[first:last]), "</mark>"]
            place = last
    return "".join([*html, escape(text[place:end])])


def speaker_link(passage):
    """The speaker's name where the paragraph itself first prints it, or the surname; None where it prints neither."""
    for name in (passage.speaker, passage.speaker.rpartition(" ")[2]):
        start = passage.text.find(name) if len(name) > 2 else -1
        if start >= 0 and passage.person:
            return Link(start, start + len(name), passage.person.get_absolute_url(), "speaker")
    return None
