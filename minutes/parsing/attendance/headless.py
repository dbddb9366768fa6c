"""Lists with no heading of the usual kind: members straight under the page's title, and ``Chair`` over one person."""

from collections.abc import Sequence

from ..layout.lines import Line
from ..vocabulary import attendance_words, line_words, person_words
from .heads import head_of
from .people_lines import listed

TOP = 25  # paragraphs in which a list without a heading may stand
BELOW = 4  # paragraphs, of a clerk and the public, between such a list and the first item
MANY, MARKED = 4, 0.75  # people in one paragraph, and the share of them with a title or brackets
AWAY = ("apologies", "absent")


def starts_unheaded(text: str, paragraphs: Sequence[Line], place: int) -> bool:
    """Members at the top of the page with nothing over them, and ``In attendance`` or ``Apologies`` below."""
    if place >= TOP:
        return False
    if _lists_many(text, paragraphs[place]) and _apologies_follow(paragraphs[place + 1 : place + 1 + BELOW]):
        return True
    if not person_words.NAMED_FIRST.match(paragraphs[place].text):
        return False
    end = place
    while end < len(paragraphs) and listed(text, paragraphs[end]) and head_of(text, paragraphs[end]) is None:
        end += 1
    head = head_of(text, paragraphs[end]) if place < end < len(paragraphs) else None
    found = sum(len(listed(text, line)) for line in paragraphs[place:end])
    return found > 1 and head is not None and head.status in (*AWAY, "in attendance")


def _lists_many(text: str, line: Line) -> bool:
    """``Ann Lee (AL), Bo Moss (BM), …``; ``Mr A Lee (Chair); Mrs B Moss; …``: one paragraph of titles or initials."""
    if line.kind != "text" or not ("(" in line.text or person_words.HONORIFIC.match(line.text)):
        return False
    found = listed(text, line)
    marked = max(len(person_words.INITIALS_IN.findall(line.text)), sum(bool(person.honorific) for person in found))
    return len(found) >= MANY and marked >= MARKED * len(found) and all(person.name for person in found)


def _apologies_follow(below: Sequence[Line]) -> bool:
    """Is the first item, a few lines down, called Apologies?"""
    return any(line.says("apolog") and line_words.ITEM_NUMBER.match(line.text) for line in below)


def heads_the_chair(text: str, paragraphs: Sequence[Line], place: int) -> bool:
    """``Chair`` over one person, with the heading of the members right below."""
    line = paragraphs[place]
    if len(line.text) > 20 or not line.says("chair", "mayor", "conven", "provost"):
        return False
    if not attendance_words.CHAIR_HEAD.fullmatch(line.text):
        return False
    below = paragraphs[place + 1 : place + 3]
    if len(below) < 2 or len(listed(text, below[0])) != 1:
        return False
    return head_of(text, below[1]) is not None or bool(attendance_words.CHAIR_HEAD.fullmatch(below[1].text))
