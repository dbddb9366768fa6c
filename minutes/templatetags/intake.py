"""What the staff's pages show of records and of the marks in their sources."""

from django import template

from minutes.intake.money.queue import without_line
from minutes.intake.sections import section_at
from minutes.models import Record, Unsaved

register = template.Library()


@register.simple_tag
def records_by_state():
    """Each state of records with how many are in it."""
    return [
        {"value": state.value, "label": state.label, "count": Record.objects.in_state(state).count()}
        for state in Record.State
    ]


@register.simple_tag
def figures_without_line():
    """How many published figures wait for their budget line."""
    return without_line().count()


@register.simple_tag
def typed_and_not_saved(user):
    """The pages on which this person typed and did not save, newest first."""
    rows = Unsaved.objects.standing().filter(by=user).select_related("record").defer("fields")
    return [{"entry": row, "section": section_at(row.section)} for row in rows]


@register.filter
def form_address(mark, root):
    """Where the form of a marked fact is, below the review's address ``root``: a page of its own, or its row among
    those of its decision."""
    address = f"{root}{mark.section}/{mark.page or mark.key}/"
    return f"{address}#row-{mark.key}" if mark.page else address


@register.filter
def heading(title):
    """A page's title as its heading: only the window's title says first that there is an error."""
    words = title.removeprefix("Error: ")
    return words[:1].upper() + words[1:]


@register.filter
def words_around(asked, version):
    """The source's words around a name that is to be settled."""
    return asked.words_in(version.source.text) if version.source else ""
