"""A body, a day or a month named among the words typed: "executive september 2023 trust overspend"."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from minutes.keys import name_key
from minutes.models import Body

from .days import Days, days_in
from .reading import read_beside

UNREAD = re.compile(r'"[^"]*"?|(?<!\S)-\S+')  # phrases and -exclusions are words as typed
EITHER = re.compile(r"(?<!\S)or(?!\S)", re.I)
BETWEEN = re.compile(r"(?:[\s,;:–-]|\b(?:of|on|in|for|the|meetings?|minutes)\b)*", re.I)


# Asked at every search, so in words that need no making; a question of one value, and its values. As plain text, which
# takes half as long to write and read as JSON: a key has no line in it.
PUBLISHED = (
    """ARRAY(
        SELECT ARRAY[id::text, name, slug, key, array_to_string(other_keys, chr(10))] FROM minutes_body body
        WHERE EXISTS (SELECT FROM minutes_meeting meeting WHERE meeting.body_id = body.id) ORDER BY key, id
    )""",
    [],
)


class PublishedBody(NamedTuple):
    """A body with a published meeting, as a search needs to know it."""

    pk: int
    name: str
    slug: str
    key: str
    other_keys: list[str]


def published_bodies():
    _, (rows,) = read_beside([], PUBLISHED)
    return bodies_of(rows)


def bodies_of(rows):
    """The bodies out of the answer to PUBLISHED."""
    return [PublishedBody(int(pk), name, slug, key, others.splitlines()) for pk, name, slug, key, others in rows]


@dataclass(frozen=True)
class Named:
    """The body and the days that what was typed names, and the words beside them."""

    body: Body | None = None
    days: Days | None = None
    words: str = ""

    def __bool__(self):
        return bool(self.body or self.days)

    @property
    def alone(self):
        """Whether it names a body or days and nothing else."""
        return bool(self) and bool(BETWEEN.fullmatch(self.words))

    def narrows(self, rows):
        """Those of ``rows`` that are of the body and the days."""
        if self.body:
            rows = rows.filter(body_key=self.body.pk)
        if self.days:
            rows = rows.filter(year=self.days.first.year, meeting_date__range=(self.days.first, self.days.last))
        return rows

    @property
    def when(self):
        """In words: "of Council on 20 February 2025", "in July 2025"; empty where no day or month is named."""
        if not self.days:
            return ""
        return f"{f'of {self.body} ' if self.body else ''}{'on' if self.days.is_day else 'in'} {self.days}"

    def __str__(self):
        return ", ".join(str(part) for part in (self.body, self.days) if part)


def named_in(text, bodies=None):
    """What ``text`` names, of the published ``bodies`` where they are known already.

    A name of one word, as “Council”, is a name only alone or beside the day or month.
    """
    if EITHER.search(text):
        return Named()
    read = UNREAD.sub(lambda match: "\0" * len(match[0]), text)
    days = days_in(read)
    names = _names_in(_without(read, days) if days else read, published_bodies() if bodies is None else bodies)
    for start, end, body, words in names:
        if words > 1 or BETWEEN.fullmatch(read[:start] + read[end:]) or (days and _beside(read, (start, end), days)):
            return Named(body, days, _squeezed(_without(_without(text, days), (start, end))))
    return Named(None, days, _squeezed(_without(text, days)))


def _names_in(text, bodies):
    """Where ``text`` has the name of one published body: (start, end, body, words of the name), the longest first."""
    words = [(*token.span(), key) for token in re.finditer(r"[^\s\0,;]+", text) for key in name_key(token[0]).split()]
    keys = [key for _, _, key in words]
    found = []
    for key, named in _named_in(f" {' '.join(keys)} ", bodies).items():
        name = key.split()
        for place in range(len(keys) - len(name) + 1) if len(named) == 1 else ():
            if keys[place : place + len(name)] == name:
                found.append((words[place][0], words[place + len(name) - 1][1], *named, len(name)))
    bodies = Body.objects.in_bulk([body for _, _, body, _ in found]) if found else {}
    found = [(start, end, bodies[body], words) for start, end, body, words in found]
    return sorted(found, key=lambda one: (-one[3], one[0]))


def _named_in(keys, bodies):
    """The names among ``keys`` that are printed for bodies, each with the bodies it is printed for."""
    by_name = {}
    for body in bodies:
        for key in (body.key, *body.other_keys):
            name = key.removeprefix("the ")
            if name and f" {name} " in keys:
                by_name.setdefault(name, set()).add(body.pk)
    return by_name


def _beside(text, name, days):
    first, last = sorted([name, (days.start, days.end)])
    return first[1] <= last[0] and bool(BETWEEN.fullmatch(text[first[1] : last[0]]))


def _without(text, span):
    """``text`` with blanks in the place of ``span``, so that other places stay as they are."""
    return text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :] if span else text


def _squeezed(text):
    return " ".join(text.split())
