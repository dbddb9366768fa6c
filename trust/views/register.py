"""The register of figures: what was said of money, by whom and in which words."""

from minutes.views.pages import filtered_list

from ..filters import FigureFilter
from ..models import Figure


def money(request):
    rows = Figure.objects.for_lists().select_related("passage__person")
    return filtered_list(request, "trust/figure_list.html", FigureFilter(request.GET, rows, request=request))
