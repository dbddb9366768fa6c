"""What narrows a search: tabs, lists of choices, and choices to drop where they leave nothing, with honest counts."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from minutes.filters import LONGEST_WORDS
from minutes.search.dropping import without_each

SHOWN = 12  # choices of a list; the others are there to open
DROPPED = ("body", "year", "kind", "only")
NOUNS = {"body": ("body", "bodies"), "year": ("year", "years"), "kind": ("kind", "kinds")}


@dataclass(frozen=True)
class Tab:
    """A part of the archive in which the same words can be looked for; ``here`` is the one that is shown."""

    label: str
    address: str
    here: bool = False


@dataclass(frozen=True)
class Choice:
    """A choice that can be made or taken away, and how many items there are then. One made has no address."""

    label: str
    total: int
    about: bool
    address: str = ""

    @property
    def count(self):
        return in_words(self.total, self.about)


@dataclass(frozen=True)
class Facet:
    """The choices of one list that have results. ``every`` is the address without the one that was made."""

    title: str
    choices: list[Choice]
    noun: str = ""
    every: str = ""
    every_label: str = ""

    @property
    def shown(self):
        return self.choices[:SHOWN]

    @property
    def rest(self):
        return self.choices[SHOWN:]


def in_words(count, about=False):
    """“1,204”, or “about 64,000”: an estimate says that it is one, and gives no more than its first two figures."""
    if not about:
        return f"{count:,}"
    unit = 10 ** max(len(str(count)) - 2, 0)
    return f"about {round(count / unit) * unit:,}"


def with_choice(request, **choices):
    """The query string of this search with other choices, from the first page; None takes a choice away."""
    query = request.GET.copy()
    query.pop("page", None)
    for name, value in choices.items():
        query.pop(name, None)
        if value is not None:
            query[name] = value
    return query.urlencode()


def address_with(request, **choices):
    return f"{request.path}?{with_choice(request, **choices)}"


def tabs_of(request, typed, found, form):
    """Where else these words can be looked for."""
    given = urlencode(elsewhere(found, form))
    return [
        Tab("Everything", address_with(request, only=None), here=not form.decisions_only),
        Tab("Decisions", address_with(request, only="decisions"), here=form.decisions_only),
        Tab("Figures", f"{reverse('money')}?{given}"),
        Tab("People", f"{reverse('people')}?{urlencode({'name': cut(typed.text)})}"),
        Tab("Follow-ups", f"{reverse('follow_ups')}?{given}"),
    ]


def register_of(found, form):
    """The register of decisions with these words; None where all words are searched."""
    if not form.decisions_only:
        return None
    year, days = form.form.cleaned_data["year"], found.named.days if found.named else None
    when = {"year": year} if year else {}
    when |= {"since": days.first, "until": days.last} if days else {}
    return f"{reverse('decisions')}?{urlencode(elsewhere(found, form) | when)}"


def elsewhere(found, form):
    """What other lists are asked for: the words, and the body that is chosen or that is named among the words."""
    named = found.named.body if found.named else None
    body = form.form.cleaned_data["body"] or (named.slug if named else "")
    return {"words": cut(found.words.text)} | ({"body": body} if body else {})


def cut(text):
    """As many whole words as the filters of the lists take."""
    first = text[:LONGEST_WORDS]
    return text if len(text) <= LONGEST_WORDS else first.rpartition(" ")[0] or first


def facets_of(request, form, matches):
    """The lists by body, year and kind of record of what was found; none where nothing was."""
    if not matches.total:
        return []
    slugs = {body.pk: body.slug for body in form.bodies}
    found = matches.facets
    counted = {
        "body": [(slugs[key], count) for key, count in found.bodies if key in slugs],
        "year": sorted(((str(year), count) for year, count in found.years), reverse=True),
        "kind": [(kind, count) for kind, count in found.kinds if kind],
    }
    return [facet for name in counted if (facet := facet_of(name, counted[name], request, form, matches)).choices]


def facet_of(name, counted, request, form, matches):
    field, chosen = form.form.fields[name], form.form.cleaned_data[name]
    labels = dict(field.choices)
    if chosen:
        every = address_with(request, **{name: None})
        made = Choice(labels[chosen], matches.total, matches.about)
        return Facet(field.label, [made], every=every, every_label=field.empty_label)
    others = address_with(request, **{name: None})  # read once, as the choices may be many
    choices = [
        Choice(labels[value], count, matches.about, f"{others}&{urlencode({name: value})}")
        for value, count in counted
        if value in labels
    ]
    return Facet(field.label, choices, noun=NOUNS[name][len(choices) != SHOWN + 1])


def droppings_of(request, typed, found, form):
    """Of the choices that leave nothing, those without which there is something; else all of them together."""
    if found.matches.total:
        return []
    chosen = [name for name in DROPPED if form.form.cleaned_data[name]]
    options = {"as_typed": bool(form.form.cleaned_data["words"])}
    each = without_each(typed, found, [left_without(form, name) for name in chosen], **options)
    if not each and len(chosen) > 1:
        each = without_each(typed, found, [left_without(form, *chosen)], **options)
    return [dropping(request, form, names, matches) for names, matches in each]


def left_without(form, *names):
    """What would be searched without some of the choices."""
    return names, form.rows_without(*names), form.decisions_only and "only" not in names


def dropping(request, form, names, matches):
    dropped = form.in_words(names[0]) if len(names) == 1 else "all of these"
    address = address_with(request, **dict.fromkeys(names))
    return Choice(dropped, matches.total, matches.about, address)
