"""Searches, decisions and meetings as feeds to follow."""

from django.db.models import Max, Min
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from minutes.exports import errors_of
from minutes.feeds import MOST, NEWEST, Entry, atom, following, newest, refused, stopped
from minutes.filters import DecisionFilter, MeetingFilter
from minutes.models import Decision, ItemSearch, Meeting, MeetingSource
from minutes.search import Query, TookTooLong, in_good_time
from minutes.search.filters import SearchFilter

from .reading import after_marker
from .search import results

EMPTY = "Write the words to follow after “q=” in the address, as in {address}?q=bus+shelters."
COMMON = (
    "Words such as “the” and “of” are in every item, so they are not searched for. "
    "Add a word that tells the matter apart."
)


def search(request):
    """What a search finds, as the search page reads its words."""
    asked = following(request.GET, ["q", *SearchFilter.base_filters])
    words = Query.typed(asked.get("q", ""))
    form = SearchFilter(asked, ItemSearch.objects.order_by(), request=request)
    if not words.text:
        return refused([EMPTY.format(address=request.path)])
    return feed_of(request, asked, form, f"Search: {words.text}", "search", lambda form: found(words, form))


def decisions(request):
    asked = following(request.GET, DecisionFilter.base_filters)
    form = DecisionFilter(asked, Decision.objects.order_by(), request=request)
    return feed_of(request, asked, form, "Decisions", "decisions", resolved)


def meetings(request):
    asked = following(request.GET, MeetingFilter.base_filters)
    form = MeetingFilter(asked, Meeting.objects.order_by(), request=request)
    return feed_of(request, asked, form, "Meetings", "meetings", held)


def feed_of(request, asked, form, title, page, read):
    """The feed of a list by its filters; ``read`` gives what is said of it, and its entries."""
    try:
        with in_good_time():
            if not form.is_valid():
                return refused(errors_of(form))
            title = "; ".join([title, *(told for told, _ in form.chosen())])
            return atom(request, reverse(page), asked, title, *read(form))
    except TookTooLong:
        return stopped()


def found(words, form):
    """The items found. What was typed is read as on the page: a body or days in it narrow the search."""
    answer = form.ask(words, suggest=False)
    if answer.matches is None:
        return COMMON, []
    told = f"Items of meetings, {NEWEST}" + (f" Only of {answer.named}." if answer.named else "")
    matches = answer.matches
    keys = newest(matches.rows, matches.total, "item__record", "-meeting_date", "place")
    items = results(keys, answer.words, form.decisions_only)
    sources = sources_of(items)
    return told, [
        entry(item, f"{item} – {item.body}, {item.date:%-d %B %Y}", item.address, item.shown, sources) for item in items
    ]


def resolved(form):
    """The decisions of the register, with the words it prints of them."""
    order = ("-item__meeting__date", "item__meeting", "item__position", "position")
    keys = newest(form.qs, form.qs.count(), "record", *order)
    by_key = {row.pk: row for row in Decision.objects.for_lists().filter(pk__in=keys)}
    made = [by_key[key] for key in keys if key in by_key]
    sources = sources_of(made)
    return f"Decisions, {NEWEST}", [
        entry(one, f"{one.item} – {one.item.meeting}", one.get_absolute_url(), in_paragraphs(one), sources)
        for one in made
    ]


def held(form):
    """Meetings, as their minutes were published."""
    last = Coalesce("sources__changed", "sources__first_published")
    dated = form.qs.annotate(first=Min("sources__first_published"), last=Max(last))
    rows = list(dated.order_by("-last", "-date", "pk").values_list("pk", "first", "last")[:MOST])
    by_key = {meeting.pk: meeting for meeting in Meeting.objects.for_lists().filter(pk__in=[key for key, *_ in rows])}
    found = [(by_key[key], first, last) for key, first, last in rows if key in by_key]
    return f"Meetings, {NEWEST}", [
        Entry(meeting.pk, str(meeting), meeting.get_absolute_url(), counted(meeting), first, last)
        for meeting, first, last in found
    ]


def sources_of(rows):
    """The published documents that the rows are of, by record."""
    return MeetingSource.objects.in_bulk([row.record_id for row in rows])


def entry(row, title, address, summary, sources):
    source = sources[row.record_id]
    last = source.changed or source.first_published
    return Entry(row.pk, title, address, summary, source.first_published, last)


def in_paragraphs(decision):
    """A decision in HTML: what comes before its clauses, and each of them."""
    clauses = decision.clauses.all()
    opening = f"{decision.marker} {decision.lead_in if clauses else after_marker(decision)}".strip()
    lines = [opening, *(f"{clause.label} {clause.text}".strip() for clause in clauses)]
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines if line))


def counted(meeting):
    """How many items and decisions the meeting has, in HTML."""
    told = [(meeting.item_count, "item"), (meeting.decision_count, "decision")]
    return format_html(
        "<p>{}</p>", ", ".join(f"{count or 'no'} {name}{'' if count == 1 else 's'}" for count, name in told)
    )
