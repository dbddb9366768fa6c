"""Search results: an item each, opening at the paragraph that answers."""

from urllib.parse import urlencode

from django.shortcuts import render
from django.utils.functional import SimpleLazyObject
from django.utils.html import format_html

from minutes.failed_searches import count_failed
from minutes.models import ItemSearch
from minutes.search import LONGEST, Query, TookTooLong, in_good_time
from minutes.search.clauses import clauses_found, holds_decision
from minutes.search.filters import SearchFilter
from minutes.search.marking import START, as_html, with_marks, without_marks
from minutes.search.matches import NEWEST, RELEVANCE
from minutes.search.typed_amounts import in_pounds

from .decided import decided_in, more_of
from .narrowing import droppings_of, facets_of, in_words, register_of, tabs_of, with_choice
from .pages import page_of


def search(request):
    typed = request.GET.get("q", "")
    words = Query.typed(typed)
    form = SearchFilter(request.GET, ItemSearch.objects.order_by(), request=request)
    context = {"filter": form, "words": words.text, "cut": len(typed) > LONGEST, "longest": LONGEST}
    try:
        with in_good_time():
            if not (words.text and form.is_valid()):
                return render(request, "minutes/search.html", context)
            shown = context | answer(request, words, form)
            return count_failed(request, render(request, "minutes/search.html", shown), shown.get("found"))
    except TookTooLong:
        return render(request, "minutes/search_stopped.html", context, status=503)


def answer(request, words, form):
    """What the page says to ``words``: a page of results, or that there is nothing in them to look for."""
    found = form.ask(words, sort=form.form.cleaned_data["sort"])
    said = {"heads": found.heads, "tabs": tabs_of(request, words, found, form)}
    if found.matches is None:
        return said | {"only_common_words": True}
    near = found.near and found.near.matches
    page = page_of(request, near or found.matches)
    page.object_list = results(page.object_list, found.near.words if near else found.words, form.decisions_only)
    said |= {"page": page, "found": found, "near": found.near}
    said |= how_many(near or found.matches) | {"ranked": in_words(found.matches.ranked)}
    said |= {"facets": SimpleLazyObject(lambda: facets_of(request, form, found.matches))}
    return said | {
        "register": register_of(found, form),
        "droppings": droppings_of(request, words, found, form),
        "amounts": [in_pounds(amount) for amount in found.words.amounts],
        "as_typed": with_choice(request, words="typed"),
        "other_order": with_choice(request, sort=NEWEST if found.matches.best_first else RELEVANCE),
    }


def how_many(matches):
    """How many there are, in words, and how many of those can be turned over. Near matches may be a plain list."""
    total, listed = getattr(matches, "total", len(matches)), len(matches)
    about = getattr(matches, "about", False)
    return {"total": in_words(total, about), "listed": in_words(listed) if listed < total else ""}


def results(keys, words, decisions_only):
    """The items of ``keys``, in that order, each with the words of its best paragraph, or with the clauses that are
    found where that is a line of a decision, and the address of them."""
    items = words.shown_of(keys, decisions_only=decisions_only)
    resolved = [key for key, item in items.items() if holds_decision(item, decisions_only)]
    clauses = clauses_found(words, resolved)
    return [result(items[key], clauses.get(key, []), words) for key in keys if key in items]


def result(item, clauses, words):
    passage, title = item.passage, item.title
    places = words.places(item.marked) if without_marks(item.marked) == title else []
    item.title_html = as_html(with_marks(title, places, 0, len(title)))
    item.shown = excerpt(passage) if passage else item.summary
    address = f"{item.get_absolute_url()}?{urlencode({'q': words.text})}"
    if passage:
        clauses = sorted(clauses, key=lambda clause: clause.anchor != passage.anchor)
    item.resolved, item.more = decided_in(clauses, address), more_of(clauses, address)
    item.key_decision = any(decision.key_decision for decision in item.resolved)
    found = clauses[0] if clauses else passage if passage and START in passage.shown else None
    item.address = f"{address}#{found.anchor}" if found else address
    return item


def excerpt(passage):
    """The words cut out of the paragraph, with dots where it goes on before or after them."""
    cut = without_marks(passage.shown)
    before = "" if passage.text.startswith(cut) else "… "
    after = "" if passage.text.rstrip().endswith(cut.rstrip()) else " …"
    return format_html("{}{}{}", before, as_html(passage.shown), after)
