"""The trust's money year by year: for the trust, for one of its years, and for one budget line."""

from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from minutes.exports import csv_of
from minutes.search import limited

from .. import chart
from ..exports import YEAR_COLUMNS
from ..models import BudgetLine, Trust
from ..series import known_years, years_of, years_of_each
from .promises import promised

ON_THE_TRUSTS_PAGE = 5  # promises, the newest; the rest are on a page of their own


def trust(request, slug):
    found = get_object_or_404(Trust.objects.published(), slug=slug)
    lines = list(BudgetLine.objects.published().filter(trust=found).annotate(figure_count=Count("figures")))
    whole = next((line for line in lines if line.whole), None)
    years = years_of(whole) if whole else []
    context = {
        "trust": found,
        "whole": whole,
        "years": years,
        "lines": [line for line in lines if line != whole],
        "promises": promised().filter(line__trust=found)[:ON_THE_TRUSTS_PAGE],
        "charts": drawn(years),
        "today": timezone.localdate(),
    }
    return render(request, "trust/trust.html", context)


def trust_csv(request, slug):
    """The year table as a file: a row for each quotation in it, those of the contract as a whole first."""
    with limited():
        found = get_object_or_404(Trust.objects.published(), slug=slug)
        lines = BudgetLine.objects.published().filter(trust=found).order_by("-whole", "key")
        every = years_of_each(lines)
        years = [year for line in lines for year in every.get(line.pk, [])]
        quotations = [one for year in years for cell in year.cells.values() for one in cell.quotations]
    return csv_of(request, quotations, YEAR_COLUMNS, found.slug)


def trust_year(request, slug, year):
    """Everything quoted of one year: of the contract as a whole, and of each budget line."""
    found = get_object_or_404(Trust.objects.published(), slug=slug)
    lines = list(BudgetLine.objects.published().filter(trust=found))
    known = known_years(lines)
    if year not in known:
        raise Http404("No published minutes say anything of this year.")
    every = years_of_each(lines, known[year])
    of_year = [(line, one) for line in lines for one in every.get(line.pk, [])]
    whole = next((one for line, one in of_year if line.whole), None)
    steps = list(known.items())
    place = steps.index((year, known[year]))
    context = {
        "trust": found,
        "year": known[year],
        "whole": whole,
        "of_lines": [(line, one) for line, one in of_year if not line.whole],
        "chart": chart.forecast_moved(whole) if whole else None,
        "before": steps[place - 1] if place else None,
        "after": steps[place + 1] if place + 1 < len(steps) else None,
    }
    return render(request, "trust/year.html", context)


def budget_line(request, slug):
    found = get_object_or_404(BudgetLine.objects.published().select_related("trust"), slug=slug)
    years = years_of(found)
    tabled = any(cell.quotations for year in years for cell in year.cells.values())
    return render(request, "trust/line.html", {"line": found, "years": years, "tabled": tabled, "charts": drawn(years)})


def drawn(years):
    """The pictures that a run of years gives enough for."""
    return [picture for picture in (chart.contract_and_outturn(years), chart.savings_promised(years)) if picture]
