"""The lines over the first item that say which meeting this is; other lines may stand above them."""

from collections.abc import Sequence

from ..dates import first_whole
from ..vocabulary import date_words, heading_words, line_words, title_words
from .lines import Line

FURTHEST = 12  # paragraphs from the top in which the heading stands
LIST_BELOW = 8  # paragraphs below it in which the list of those present starts


def is_heading_line(text: str, line: Line) -> bool:
    """Does this line, above the first item, say which meeting this is?"""
    if line.kind in ("banner", "furniture") or (
        line.kind == "label" and line.label in ("field", "minutes", "decision")
    ):
        return True
    if line.kind not in ("text", "listed") or len(line.text) > 400:
        return False
    if heading_words.INTO_LIST.match(line.text):
        return True
    dated = first_whole(text, *line.span) is not None
    if heading_words.HEADING_LINE.match(line.text):
        return dated or not title_words.FINITE_VERB.search(line.text)
    if dated and (len(line.text.split()) <= 16 or heading_words.BODY.search(line.text)):
        return not line.text.endswith(".") or date_words.TIME.search(line.text) is not None
    if dated and heading_words.HELD_LINE.match(line.text):
        return True
    upper = line.text.isupper() and heading_words.BODY.search(line.text)
    return bool(upper or (line.number < 12 and heading_words.BODY.fullmatch(line.text)))


def opening_end(text: str, paragraphs: Sequence[Line], taken: set[int]) -> int:
    """The place after the heading, where a page's title or a notice stands over it: ``June 2021 Minutes``.

    A short line above the line with the meeting's day is no item: nothing can be done before the meeting has begun.
    """
    own = _line_with_day(text, paragraphs[:FURTHEST], taken)
    if not own or any(_is_a_matter(line) for line in paragraphs[:own]):
        return 0
    listed = any(place in taken for place in range(own + 1, own + 1 + LIST_BELOW))
    words = paragraphs[own].text
    sure = listed or date_words.TIME.search(words) or heading_words.BODY.search(words)
    return own + 1 if sure else 0


def _line_with_day(text: str, paragraphs: Sequence[Line], taken: set[int]) -> int:
    """The place of the line that tells of the meeting and its day; 0 where another day is told of above it."""
    days = set()
    for place, line in enumerate(paragraphs):
        day = first_whole(text, *line.span) if place not in taken and line.kind != "long" else None
        if day is None or line_words.POSTED_FIRST.match(line.text):
            continue
        days.add(day.whole)
        if not is_heading_line(text, line) or len(days) > 1:
            return 0
        if line.kind == "text" and line_words.OWN_MEETING.match(line.text):
            return 0 if min(taken, default=place) < place else place
    return 0


def _is_a_matter(line: Line) -> bool:
    """A sentence, or what every agenda has, is of an item; a notice in capitals or about a draft is not."""
    if line.kind in ("listed", "marker", "number", "close", "long"):
        return True
    if line.kind != "text" or line.text.isupper() or line.says("draft", "subject to"):
        return False
    return line.text.endswith((".", ";")) or title_words.USUAL_TITLE.match(line.text) is not None
