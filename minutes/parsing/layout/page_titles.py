"""Pages of one item, or of an issue's decisions, which say at their top what they are."""

from collections.abc import Sequence

from ..vocabulary import line_words
from .lines import Line
from .numbering import Heading
from .titles import clean_title


def issue_decisions(paragraphs: Sequence[Line]) -> list[Heading]:
    """The decisions on an issue, where its page lists more than one: ``06/11/2012 - Budget Monitor``."""
    banner = next((line for line in paragraphs[:4] if line.kind == "banner"), None)
    if banner is None or not banner.says("issue", "decisions"):
        return []
    entries = [(place, line_words.DECISION_OF_ISSUE.fullmatch(line.text)) for place, line in enumerate(paragraphs)]
    found = [Heading(place, 1, None, clean_title(entry["title"])) for place, entry in entries if entry]
    return found if len(found) > 1 else []


def page_title(paragraphs: Sequence[Line]) -> Heading | None:
    """The one item of a page that says at its top what it is: ``Agenda item``, ``Decision details``."""
    for place, line in enumerate(paragraphs[:4]):
        banner = line_words.BANNER.fullmatch(line.text) if line.kind == "banner" else None
        if banner and not banner["issue"] and (banner["item"] or banner["record"]) and place + 1 < len(paragraphs):
            return Heading(place + 1, 1, None, clean_title(paragraphs[place + 1].text))
    return None
