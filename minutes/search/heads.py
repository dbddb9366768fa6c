"""What stands above the items found: the minute, body, meeting or person that was typed by its own name."""

import re
from dataclasses import dataclass, field

from django.db.models import Q

from minutes.keys import name_key
from minutes.models import Item, ItemSearch, Meeting, Person

from .reading import Read, read, read_beside
from .references import item_of_paragraph, reference_in

# Asked at every search, so in words that need no making. A key has none of the signs that LIKE reads.
CALLED = "ARRAY(SELECT id FROM minutes_person WHERE key LIKE %s OR key LIKE %s)"
MOST = 20  # records of one kind shown above the results
TITLES = re.compile(
    r"^(?:(?:cllr|councillor|alderman|the|rt|hon|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady) )+"
)


@dataclass(frozen=True)
class Heads:
    """The records that what was typed names; ``when`` says in words which meetings these are."""

    reference: str = ""
    items: list = field(default_factory=list)
    body: object = None
    meetings: list = field(default_factory=list)
    when: str = ""
    people: list = field(default_factory=list)

    @property
    def any(self):
        """Whether a record is shown above the results."""
        return bool(self.items or self.body or self.meetings or self.people)

    @property
    def cut(self):
        """Whether there are more meetings than are shown."""
        return len(self.meetings) > MOST

    @property
    def shown_meetings(self):
        return self.meetings[:MOST]


def heads_of(text, named, people):
    """The records named by the whole of ``text``, of which ``named`` is the body and the days.

    ``people`` are the keys of those who bear the name, published or not.
    """
    alone, reference = named.alone, reference_in(text)
    return Heads(
        reference=reference or "",
        items=items_numbered(reference) if reference else [],
        body=named.body if alone else None,
        meetings=list(meetings_of(named)) if alone and named.days else [],
        when=named.when if alone else "",
        people=list(Person.objects.published().filter(pk__in=people)[:4]) if people else [],
    )


def items_numbered(reference):
    """Items of this number, the newest first; of a paragraph's number, those with a paragraph that bears it."""
    own = Q(number__iexact=reference) | Q(number__iexact=f"{reference}.")
    outer = item_of_paragraph(reference)
    numbered = [(reference, own)]
    if outer:
        begins = Q(passages__text__startswith=f"{reference} ") | Q(passages__text__startswith=f"{reference}.")
        numbered.append((outer, (Q(number__iexact=outer) | Q(number__iexact=f"{outer}.")) & begins))
    for typed, condition in numbered:
        rows = ItemSearch.objects.filter(vector=Read(read([typed])[typed])).values("item")
        items = Item.objects.filter(condition, pk__in=rows).select_related("meeting__body").distinct()
        if found := list(items.order_by("-meeting__date", "meeting__slug", "position")[:MOST]):
            return found
    return []


def meetings_of(named):
    meetings = Meeting.objects.filter(date__range=(named.days.first, named.days.last)).select_related("body")
    return (meetings.filter(body=named.body) if named.body else meetings).order_by("-date", "slug")[: MOST + 1]


def called(text):
    """The question for the keys of people one of whose names begins with what was typed, for a reader who typed one."""
    key = TITLES.sub("", f"{name_key(text)} ", count=1).strip() if text else ""
    return (CALLED, [f"{key}%", f"% {key}%"]) if len(key) > 2 else ("ARRAY[]::bigint[]", [])


def is_called(text):
    """Whether a published person is called ``text``."""
    _, (keys,) = read_beside([], called(text))
    return bool(keys) and Person.objects.published().filter(pk__in=keys).exists()
