"""How much a person must do to publish a document: counted in questions and in acts, not in seconds.

An act is one thing done: a value chosen or typed, or a button pressed. Adding the document is two acts (choosing it,
and the button), publishing one. ``least`` takes every group of questions as right as it stands, with one button for
ten of a kind; ``most`` answers each question by itself, and saves once for all that a page shows.
"""

from dataclasses import dataclass
from math import ceil

from ..known import Known
from ..read import read
from .questions import SHOWN, questions

ADD, PUBLISH = 2, 1


@dataclass(frozen=True)
class Effort:
    """What one document asks of a person."""

    questions: int
    kinds: int
    least: int
    most: int


def effort_of(text):
    """The effort of publishing the minutes in ``text``, as the archive stands."""
    draft = read(text)
    groups = questions(draft, Known(None, draft))
    counts = [group.count for group in groups]
    pages = max((ceil(count / SHOWN) for count in counts), default=0)
    least = sum(least_of(group) for group in groups)
    return Effort(sum(counts), len(counts), ADD + least + PUBLISH, ADD + sum(counts) + pages + PUBLISH)


def least_of(group):
    """The fewest acts for a group: a button for ten at a time, or an entry each and a save where one must be given."""
    pages = ceil(group.count / SHOWN)
    return pages if group.asking.leave else group.count + pages
