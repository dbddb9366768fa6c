"""The register of figures: what was said of money, by whom and in which words; as a page and as files."""

from minutes.exports import csv_file, json_file
from minutes.views.pages import filtered_list

from ..exports import COLUMNS
from ..filters import FigureFilter
from ..models import Figure


def money(request):
    return filtered_list(request, "trust/figure_list.html", figures_asked_for(request))


def money_csv(request):
    return csv_file(request, figures_asked_for(request), COLUMNS, "money")


def money_json(request):
    return json_file(request, figures_asked_for(request), COLUMNS, "money")


def figures_asked_for(request):
    rows = Figure.objects.for_lists().select_related("passage__person", "line__trust", "follow_up")
    return FigureFilter(request.GET, rows, request=request)
