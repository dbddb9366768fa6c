"""Which paragraphs are the headings of items: by number, by the council website's marks, or by standing alone."""

from collections.abc import Sequence

from ..found import FoundItem
from . import page_titles, unnumbered, web_cells
from .lines import Line
from .numbering import Heading
from .runs import all_sentences, merged, numbered

__all__ = ["Heading", "headings", "read_item"]


def headings(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """The item headings among the paragraphs, in order; ``taken`` are the places of attendance lists."""
    page = page_titles.page_title(paragraphs)
    if page:
        return page_titles.issue_decisions(paragraphs) or [page]
    entries = unnumbered.issue_entries(paragraphs) or unnumbered.decision_entries(paragraphs)
    entries = entries or web_cells.headings(text, paragraphs)
    if entries:
        return entries
    if unnumbered.is_report(paragraphs):
        return []
    taken = taken | unnumbered.cells(paragraphs)
    by_number = numbered(text, paragraphs, taken)
    certain = merged(by_number, unnumbered.marked(paragraphs, taken))
    if len(by_number) > 1 or (certain and by_number and paragraphs[by_number[0].place].kind == "number"):
        before = unnumbered.usual_before(text, paragraphs, taken, by_number)
        return merged(certain, before, unnumbered.between(paragraphs, by_number))
    bulleted = unnumbered.bulleted(paragraphs, taken)
    if len(bulleted) > 2:
        return merged(certain, bulleted, by_number)
    marks = unnumbered.marked(paragraphs, taken)
    if not taken and not any(unnumbered.is_of_a_meeting(line) for line in paragraphs):
        return marks
    alone = unnumbered.standing_alone(text, paragraphs, taken)
    without = alone or certain or unnumbered.without_gaps(text, paragraphs, taken)
    return merged(certain, alone, without) if without else all_sentences(text, paragraphs, taken)


def read_item(text: str, heading: Heading, paragraphs: Sequence[Line]) -> FoundItem:
    """The item that these paragraphs are, the first of them its heading."""
    start, end = paragraphs[0].span[0], paragraphs[-1].span[1]
    return FoundItem(
        span=(start, paragraphs[heading.count - 1].span[1]),
        extent=(start, end),
        number=heading.number,
        title=heading.title or None,
        exempt=heading.exempt,
        paragraph=heading.paragraph,
        schedule=heading.schedule,
    )
