"""Search results: an item each, opening at the paragraph that answers."""

from urllib.parse import urlencode

from django.db.models import Exists, OuterRef
from django.shortcuts import render
from django.utils.html import format_html

from minutes.failed_searches import count_failed
from minutes.filters import SearchFilter
from minutes.models import Decision, Item, ItemSearch
from minutes.search import LONGEST, Query, TookTooLong, in_good_time
from minutes.search.asking import ask
from minutes.search.marking import START, as_html, with_marks, without_marks
from minutes.search.matches import NEWEST, RELEVANCE
from minutes.search.typed_amounts import in_pounds

from .pages import page_of


def search(request):
    typed = request.GET.get("q", "")
    words = Query.typed(typed)
    form = SearchFilter(request.GET, ItemSearch.objects.order_by(), request=request)
    context = {"filter": form, "words": words.text, "cut": len(typed) > LONGEST, "longest": LONGEST}
    if not words.text or not form.is_valid():
        return render(request, "minutes/search.html", context)
    try:
        with in_good_time():
            shown = context | answer(request, words, form)
            return count_failed(request, render(request, "minutes/search.html", shown), shown.get("found"))
    except TookTooLong:
        return render(request, "minutes/search_stopped.html", context, status=503)


def answer(request, words, form):
    """What the page says to ``words``: a page of results, or that there is nothing in them to look for."""
    chosen = form.form.cleaned_data
    found = ask(
        words,
        form.qs,
        decisions_only=form.decisions_only,
        sort=chosen["sort"],
        as_typed=bool(chosen["words"]),
    )
    if found.matches is None:
        return {"only_common_words": True, "heads": found.heads}
    near = found.near and found.near.matches
    page = page_of(request, near or found.matches)
    page.object_list = results(page.object_list, found.near.words if near else found.words, form.decisions_only)
    amounts = [in_pounds(amount) for amount in found.words.amounts]
    addresses = {
        "as_typed": with_choice(request, words="typed"),
        "other_order": with_choice(request, sort=NEWEST if found.matches.best_first else RELEVANCE),
    }
    return {"page": page, "found": found, "heads": found.heads, "near": found.near, "amounts": amounts} | addresses


def with_choice(request, **choice):
    """The query string of this search with one more choice, from the first page."""
    query = request.GET.copy()
    query.pop("page", None)
    for name, value in choice.items():
        query[name] = value
    return query.urlencode()


def results(keys, words, decisions_only):
    """The items of ``keys``, in that order, with the words of their best paragraph and the address of it."""
    items = Item.objects.filter(pk__in=keys).select_related("meeting__body")
    items = items.annotate(decided=Exists(Decision.objects.filter(item=OuterRef("pk"))))
    items = words.marked(items, "title").in_bulk()
    passages = words.best_passages(keys, decisions_only=decisions_only)
    return [result(items[key], passages.get(key), words) for key in keys if key in items]


def result(item, passage, words):
    title = without_marks(item.marked)
    item.title_html = as_html(with_marks(title, words.places(item.marked), 0, len(title)))
    item.shown = excerpt(passage) if passage else item.summary
    item.passage = passage
    found = passage is not None and START in passage.shown
    item.address = f"{item.get_absolute_url()}?{urlencode({'q': words.text})}" + (f"#{passage.anchor}" if found else "")
    return item


def excerpt(passage):
    """The words cut out of the paragraph, with dots where it goes on before or after them."""
    cut = without_marks(passage.shown)
    before = "" if passage.text.startswith(cut) else "… "
    after = "" if passage.text.rstrip().endswith(cut.rstrip()) else " …"
    return format_html("{}{}{}", before, as_html(passage.shown), after)
