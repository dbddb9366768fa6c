"""The year table and the promises in the words of a page: which trusts there are, what differs, what came of it."""

from django import template

from trust.models import Figure, Trust

register = template.Library()


@register.simple_tag
def published_trusts():
    """The trusts that published minutes quote a figure of."""
    return list(Trust.objects.published())


@register.filter
def apart(cell, quotation):
    """What the cell's other quotations say that this one does not agree with."""
    return cell.apart_from(quotation)


@register.simple_tag
def with_what_came_of(promises):
    """Each promised saving with what else was said of the savings of its line and year, in the order it was said."""
    promises = list(promises)
    wanted = {(one.line_id, one.financial_year) for one in promises if one.line_id and one.financial_year}
    said = {}
    for figure in _said_of_savings(wanted) if wanted else ():
        said.setdefault((figure.line_id, figure.financial_year), []).append(figure)
    return [(one, said.get((one.line_id, one.financial_year), [])) for one in promises]


def _said_of_savings(wanted):
    lines, years = zip(*wanted, strict=True)
    told = Figure.objects.filter(measure="saving", line__in=lines, financial_year__in=years)
    told = told.exclude(promise__in=["", Figure.Promise.PROMISED]).select_related("item__meeting__body", "passage")
    return told.order_by("item__meeting__date", "item__meeting", "item__position", "position")
