"""Lists with no heading of the usual kind: members straight under the page's title, and ``Chair`` over one person."""

from collections.abc import Sequence

from ..layout.lines import Line
from ..vocabulary import attendance_words, person_words
from .heads import head_of
from .people_lines import listed

TOP = 25  # paragraphs in which a list without a heading may stand
AWAY = ("apologies", "absent")


def starts_unheaded(text: str, paragraphs: Sequence[Line], place: int) -> bool:
    """Members at the top of the page with nothing over them, and ``In attendance`` or ``Apologies`` below."""
    if place >= TOP or not person_words.NAMED_FIRST.match(paragraphs[place].text):
        return False
    end = place
    while end < len(paragraphs) and listed(text, paragraphs[end]) and head_of(text, paragraphs[end]) is None:
        end += 1
    head = head_of(text, paragraphs[end]) if place < end < len(paragraphs) else None
    found = sum(len(listed(text, line)) for line in paragraphs[place:end])
    return found > 1 and head is not None and head.status in (*AWAY, "in attendance")


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
