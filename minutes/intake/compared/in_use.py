"""How well the software reads, in use: a page over all records of what people kept of what it found, and what not."""

from django import forms
from django.core.paginator import Paginator
from django.db.models import Q

from minutes.models import Record, Tally

from ..fields import Choice, Day
from ..guard import page
from ..rowset import mistakes_of
from ..sections import EVERY
from .tallying import COUNTS, WAY, count_up, reviewed, right, summed

PATIENCE = 2  # seconds that opening the page may spend on records not counted yet
RECORDS_A_PAGE = 50
NO_BODY = "-"
DONE = ("corrected", "filled", "emptied")  # what people do to a field


class InUseForm(forms.Form):
    """Which records are counted: by when they were added, and by body."""

    since = Day("Added since")
    until = Day("Added until")
    body = Choice("Body", empty="All bodies")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        names = Record.objects.order_by("body_name").values_list("body_name", flat=True).distinct()
        self.fields["body"].offer([(name, name) if name else (NO_BODY, "Not given") for name in names])

    def chosen(self):
        """The condition on records that the form's answers make."""
        asked = self.cleaned_data
        body = "" if asked["body"] == NO_BODY else asked["body"]
        conditions = {"created_at__date__gte": asked["since"], "created_at__date__lte": asked["until"]}
        found = Q(**{name: value for name, value in conditions.items() if value})
        return found & Q(body_name=body) if asked["body"] else found


def in_use(request):
    """The counts by kind of fact, the fields most often changed, and every record, the worst first."""
    left = count_up(PATIENCE)
    form = InUseForm({name: request.GET.get(name, "") for name in InUseForm.base_fields})
    chosen = form.chosen() if form.is_valid() else Q(pk__in=[])
    tallies = tallies_of(chosen)
    title = "How well the software reads"
    return page(
        request,
        "in_use",
        title=title if form.is_valid() else f"Error: {title}",
        status=200 if form.is_valid() else 422,
        form=form,
        mistakes=list(mistakes_of(form)),
        counted=len(tallies),
        left=left,
        unseen=Record.objects.filter(chosen).exclude(pk__in=reviewed().values("pk")).count(),
        **by_kind(tallies),
        **by_record(tallies, request),
    )


def by_kind(tallies):
    """The counts of each kind of fact over all the tallies, and of each kind's fields."""
    totals = summed(tallies.values())
    found = [kind for kind in EVERY if kind.name in totals]
    return {
        "kinds": [{"section": kind, **told(totals[kind.name])} for kind in found],
        "total": told(summed_up(totals.values())),
        "fields": [
            {"section": kind, "rows": fields_of(totals[kind.name], kind)}
            for kind in found
            if totals[kind.name]["fields"]
        ],
    }


def by_record(tallies, request):
    """A page of the records, those of which the least was right first."""
    counts = {key: summed_up(kinds.values()) for key, kinds in tallies.items()}
    shown = Paginator(sorted(counts, key=lambda key: badness(counts[key])), RECORDS_A_PAGE)
    shown = shown.get_page(request.GET.get("page"))
    found = Record.objects.in_bulk(shown.object_list)
    asked = request.GET.copy()
    asked.pop("page", None)
    return {
        "records": shown,
        "rows": [{"record": found[key], **told(counts[key])} for key in shown.object_list],
        "asked": asked.urlencode(),
    }


def tallies_of(chosen):
    """The counts of each reviewed record that is chosen, by the record's key."""
    rows = Tally.objects.filter(way=WAY, record__in=reviewed().filter(chosen).values("pk"))
    return dict(rows.values_list("record", "counts"))


def summed_up(kinds):
    """The counts of several kinds of fact as one."""
    kinds = list(kinds)
    return {what: sum(kind[what] for kind in kinds) for what in COUNTS}


def told(counts):
    return {what: counts[what] for what in COUNTS} | {"right": per_cent(right(counts))}


def per_cent(share):
    """A share in words; never 100 per cent, or 0, unless it is exactly that."""
    if share is None:
        return "–"
    if 0 < share < 1:
        share = min(max(share, 0.001), 0.999)
    return f"{share:.1%}".replace(".0%", "%")


def badness(counts):
    """What records are put in order by: the share that was right, then how many facts were not."""
    share = right(counts)
    return (1 if share is None else share), -(counts["changed"] + counts["removed"] + counts["added"])


def fields_of(counts, section):
    """The fields of a kind of fact by how often people changed them."""
    rows = [
        {"label": section.form.base_fields[name].label, **{what: done.get(what, 0) for what in DONE}}
        for name, done in counts["fields"].items()
        if name in section.form.base_fields
    ]
    return sorted(rows, key=lambda row: (-sum(row[what] for what in DONE), row["label"]))
