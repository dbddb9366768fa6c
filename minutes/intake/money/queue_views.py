"""The page "Figures without a budget line": many figures answered in one post."""

from django import forms
from django.contrib import admin, messages
from django.core.paginator import Paginator
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.http import urlencode

from minutes.models import Body
from trust.models import BudgetLine, Figure

from ..fields import Choice, FinancialYear
from ..known import line_choices
from ..rowset import mistakes_of
from .answers import Given, give
from .queue import MOST, with_answers, with_suggestions, without_line
from .suggestions import NONE

A_PAGE = 25
NOTHING = "no"  # asked for as a suggested line: the figures that have none suggested
TITLE = "Figures without a budget line"


class Filters(forms.Form):
    """What of the queue is shown."""

    line = Choice("Suggested line", empty="Any, or none")
    measure = Choice("What it is", empty="Anything")
    body = Choice("Body", empty="Any", kind=int)
    year = Choice("Financial year", empty="Any")

    def __init__(self, *args, lines, **kwargs):
        super().__init__(*args, **kwargs)
        figures = without_line().order_by()
        self.fields["line"].offer([*lines, (NOTHING, "None suggested")])
        for name, column in (("measure", "measure"), ("year", "financial_year")):
            values = sorted(figures.values_list(column, flat=True).distinct())
            self.fields[name].offer([(value or NOTHING, value.capitalize() or "Not stated") for value in values])
        bodies = Body.objects.filter(pk__in=figures.values("item__meeting__body")).order_by("key")
        self.fields["body"].offer([(str(body.pk), body.name) for body in bodies])

    def chosen(self):
        return self.cleaned_data if self.is_valid() else {}


class AnswerForm(forms.Form):
    """What a person says of one figure."""

    line = Choice("Budget line", empty="Leave for later")
    year = FinancialYear("Financial year, if you know it", help_text="Such as 2024/25. Shown as given by staff.")

    def __init__(self, *args, row, lines, **kwargs):
        first = [str(key) for key in dict.fromkeys((row.suggestion.line, *row.suggestion.near)) if key]
        chosen = str(row.suggestion.line or "")
        super().__init__(*args, prefix=str(row.figure.pk), initial={"line": chosen}, **kwargs)
        labels = dict(lines)
        rest = [(key, label) for key, label in lines if key not in first]
        self.fields["line"].offer([*((key, labels[key]) for key in first), *rest, (NONE, "None of the lines")])
        if row.figure.financial_year:
            del self.fields["year"]

    def given(self, figure):
        values = self.cleaned_data
        return Given(str(figure.pk), figure.text, values.get("line") or "", values.get("year"))


def queue(request):
    """The queue, filtered, a page at a time; a post saves what was said of the figures on it."""
    lines = list(BudgetLine.objects.select_related("trust"))
    labels = line_choices(lines)
    if request.method == "POST":
        return answered(request, lines, labels)
    filters = Filters(request.GET or None, lines=labels)
    return shown(request, filters, lines, labels, *found(filters.chosen(), lines))


def found(chosen, lines):
    """(rows that the filters leave, how many figures were not looked at)."""
    figures = without_line()
    if chosen.get("measure"):
        figures = figures.filter(measure=chosen["measure"])
    if chosen.get("body"):
        figures = figures.filter(item__meeting__body=chosen["body"])
    if chosen.get("year"):
        figures = figures.filter(financial_year="" if chosen["year"] == NOTHING else chosen["year"])
    rows, total = list(figures[:MOST]), figures.count()
    line = chosen.get("line")
    found = with_suggestions(rows, lines)
    return [row for row in found if line in (None, str(row.suggestion.line or NOTHING))], total - len(rows)


def shown(request, filters, lines, labels, rows, unseen):
    page = Paginator(rows, A_PAGE).get_page(request.GET.get("page"))
    asked = urlencode([(name, value) for name, value in request.GET.items() if name != "page"])
    told = [
        (row, None if row.answered else AnswerForm(row=row, lines=labels)) for row in with_answers(page.object_list)
    ]
    mistakes = list(mistakes_of(filters)) if filters.is_bound else []
    return answer_page(request, told, labels, filters=filters, rows=page, asked=asked, unseen=unseen, mistakes=mistakes)


def answer_page(request, told, labels, *, status=200, title=TITLE, **context):
    names = {int(key): label for key, label in labels}
    figures = [{"row": row, "form": form, "said": names.get(row.answer)} for row, form in told]
    context |= {**admin.site.each_context(request), "opts": BudgetLine._meta, "title": title, "lines": labels}
    context |= {"figures": figures, "names": names, "open": any(form for _, form in told)}
    return TemplateResponse(request, "admin/minutes/figures/queue.html", context, status=status)


def answered(request, lines, labels):
    """Save what was posted; with what is wrong with it, nothing is saved and every entry stays."""
    keys = {name.removesuffix("-line") for name in request.POST if name.endswith("-line")}
    figures = list(without_line().filter(pk__in=[key for key in keys if is_key(key)]))
    rows = with_suggestions(figures, lines)
    told = [(row, AnswerForm(request.POST, row=row, lines=labels)) for row in rows]
    mistakes = [one for row, form in told for one in mistakes_of(form, row.figure.text)]
    if mistakes:
        title = f"Error: {TITLE[0].lower()}{TITLE[1:]}"
        return answer_page(request, told, labels, status=422, title=title, mistakes=mistakes)
    given = {}
    for row, form in told:
        one = form.given(row.figure)
        if one.line or one.year:
            given.setdefault(row.figure.record_id, []).append(one)
    say(request, give(given, request.user), gone=len(keys) - len(figures))
    return redirect(request.get_full_path())


def is_key(text):
    try:
        Figure._meta.pk.to_python(text)
    except forms.ValidationError:
        return False
    return True


def say(request, outcome, gone):
    """Tell what became of the answers."""
    if outcome.public:
        messages.success(request, f"{counted(outcome.public)} saved, and public.")
    for why, count in outcome.waiting.items():
        waits = "waits" if count == 1 else "wait"
        messages.warning(request, f"{counted(count)} saved, and {waits} for publishing. {why}")
    for sentence in outcome.clashes:
        messages.warning(request, sentence)
    if gone:
        messages.info(request, f"{counted(gone)} had a line already, or {'is' if gone == 1 else 'are'} not public now.")
    if not (outcome.public or outcome.waiting or outcome.clashes or gone):
        messages.info(request, "Nothing was chosen, so nothing was saved.")


def counted(count):
    return "1 figure" if count == 1 else f"{count} figures"
