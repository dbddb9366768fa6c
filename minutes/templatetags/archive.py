"""What the public templates say in the archive's own way: its name, dates as far as known, votes drawn and told."""

import calendar

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html

from minutes.feeds import following
from minutes.models import Ballot
from minutes.views.addresses import whole_address
from minutes.views.reading import after_marker

register = template.Library()
register.filter("after_marker", after_marker)
BAR = 160  # units the vote bar is wide


@register.simple_tag
def council():
    return settings.COUNCIL_NAME


@register.simple_tag(takes_context=True)
def canonical(context):
    """The one address of this page. A list's filters and its further pages have their own; nothing else does."""
    request = context.get("request")
    if request is None:
        return ""
    asked = request.GET.copy()
    own = {"page", *context["filter"].form.fields} if context.get("filter") else {"page"} & set(context.flatten())
    for name in set(asked) - own:
        del asked[name]
    return whole_address(request, in_pages(request.path, asked, getattr(context.get("page"), "number", 1)))


@register.simple_tag(takes_context=True)
def current(context, *names):
    """``aria-current`` for the part of the site that this page belongs to."""
    match = getattr(context.get("request"), "resolver_match", None)
    return format_html(' aria-current="{}"', "true") if match and match.url_name in names else ""


@register.filter
def clock(time):
    """A time as minutes print it: 2.00 pm, 12 noon kept as 12.00 pm."""
    return f"{time.hour % 12 or 12}.{time:%M} {'am' if time.hour < 12 else 'pm'}" if time else ""


@register.filter
def as_known(due):
    """A date or month as far as it is known: ``2024-02`` is February 2024."""
    try:
        year, month, day = (*(int(part) for part in due.split("-")), 0)[:3]
        return f"{day or ''} {calendar.month_name[month]} {year}".strip()
    except (ValueError, IndexError):
        return due


@register.filter
def is_web(address):
    """Whether an address may be a link: a page of the web, and not a script or a file."""
    return address.casefold().startswith(("http://", "https://"))


@register.filter
def law_named(schedule):
    """The schedule an exempt item was taken under, called a schedule where the minutes print its number alone."""
    return f"Schedule {schedule}" if schedule[:1].isdigit() else schedule


@register.filter
def says_more(follow_up):
    """Whether the words a follow-up was read from say more than the follow-up itself does."""
    quote, what = (words.strip(" .;,").casefold() for words in (follow_up.quote, follow_up.what))
    return bool(quote) and quote != what


@register.filter
def by_side(ballots):
    """The names of a recorded vote under how they voted, in the order a council calls them."""
    sides = Ballot._meta.get_field("side").choices
    named = [(label, [ballot for ballot in ballots if ballot.side == side]) for side, label in sides]
    return [(label, voters) for label, voters in named if voters]


@register.filter
def counts(vote):
    """The printed counts in words; what is not printed is not said."""
    told = [(vote.in_favour, "for"), (vote.against, "against"), (vote.abstain, "abstained")]
    return ", ".join(f"{count} {side}" for count, side in told if count is not None)


@register.inclusion_tag("minutes/_vote_bar.html")
def vote_bar(vote):
    """The vote drawn to scale, when both sides are printed."""
    parts = [vote.in_favour, vote.against, vote.abstain or 0]
    if None in parts or not sum(parts):
        return {"parts": []}
    widths = [count * BAR / sum(parts) for count in parts]
    sides = zip(("for", "against", "abstain"), widths, strict=True)
    drawn, place = [], 0
    for side, width in sides:
        if width:
            drawn.append({"side": side, "x": f"{place:.1f}", "width": f"{width:.1f}"})
        place += width
    return {"parts": drawn, "counts": counts(vote), "width": BAR}


@register.simple_tag(takes_context=True)
def page_address(context, number):
    """The address of a page of this list, with the same filters."""
    request = context["request"]
    return in_pages(request.path, request.GET.copy(), number)


def in_pages(path, asked, number):
    """``path`` with what was asked for and the number of the page, which the first page does not carry."""
    asked.pop("page", None)
    if number > 1:
        asked["page"] = number
    return f"{path}?{asked.urlencode()}" if asked else path


@register.simple_tag(takes_context=True)
def feed(context, name):
    """The address of the feed that follows this list, as it is filtered."""
    asked = following(context["request"].GET, ["q", *context["filter"].form.fields])
    return reverse(name) + (f"?{asked.urlencode()}" if asked else "")


@register.simple_tag
def page_numbers(page):
    return page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)


@register.simple_tag
def by_letter(people):
    """People under the letter their surname begins with."""
    letters = {}
    for person in people:
        letters.setdefault(person.sort_key[:1].upper() or "#", []).append(person)
    return letters.items()
