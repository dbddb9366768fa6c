"""The queue: published figures of which nobody has said which budget line they are of, the suggested ones first."""

import re
from dataclasses import dataclass

from django.db.models import F
from django.db.models.fields.json import KeyTransform

from minutes.models import Attendance, Item, Passage, Version
from trust.matching import Said, Suggestion, strong, suggest
from trust.models import Figure

from .suggestions import is_open, plain

MOST = 500  # figures looked at; the others follow as these are dealt with


@dataclass(frozen=True)
class Waiting:
    """A figure of the queue with its suggestion. ``answer`` is what its record's newest version says and the public
    pages do not yet: a line's key, or None for none of them; ``answered`` whether it says anything."""

    figure: Figure
    suggestion: Suggestion
    answered: bool = False
    answer: int | None = None


def without_line():
    """The figures in the queue, the newest meetings' first."""
    return Figure.objects.filter(line=None, no_line=False).for_lists()


def with_suggestions(figures, lines):
    """Each figure with its suggestion, those that have one first. Three queries, however many figures."""
    plain_lines = [plain(line) for line in lines]
    around = Around(figures, plain_lines)
    found = [Waiting(figure, suggest(around.said(figure), plain_lines)) for figure in figures]
    return sorted(found, key=lambda one: one.suggestion.line is None)


def with_answers(rows):
    """The rows with what the newest versions of their records say, where that is not public yet. One query."""
    records = {row.figure.record_id for row in rows}
    newest = Version.objects.filter(record__in=records, number=F("record__current")).exclude(record__published=F("pk"))
    drafts = dict(newest.values_list("record", KeyTransform("figures", "content")))
    said = {(key, row["id"]): row for key, figures in drafts.items() for row in figures}
    return [told(row, said.get((row.figure.record_id, str(row.figure.pk)))) for row in rows]


def told(row, draft_row):
    """The row, answered if its newest draft has an answer. A version of an older format may lack the second key."""
    if draft_row is None or is_open({"no_line": False, **draft_row}):
        return row
    return Waiting(row.figure, row.suggestion, answered=True, answer=draft_row["line"])


class Around:
    """The public words around published figures that may name a trust: those of its item, and of its document."""

    def __init__(self, figures, lines):
        names = sorted({name for line in lines if line.trust for name in strong(line)})
        self.items, self.records = {}, {}
        if names and figures:
            self.look("|".join(map(anyhow, names)), {figure.record_id for figure in figures})

    def look(self, names, records):
        rows = Passage.objects.filter(record__in=records, text__iregex=names)
        for record, item, words in rows.values_list("record", "item", "text"):
            self.items.setdefault(item, []).append(words)
            self.records.setdefault(record, []).append(words)
        for model, name in ((Item, "title"), (Attendance, "role")):
            found = model.objects.filter(**{"record__in": records, f"{name}__iregex": names})
            for record, words in found.values_list("record", name):
                self.records.setdefault(record, []).append(words)

    def said(self, figure):
        item = figure.item
        return Said(
            text=figure.text,
            sentence=figure.quote,
            start=figure.quote_start,
            about=figure.about,
            measure=figure.measure,
            unit=figure.unit,
            title=item.title,
            body=item.meeting.body.name,
            around="\n".join(self.items.get(item.pk, ())),
            document="\n".join(self.records.get(figure.record_id, ())),
        )


def anyhow(name):
    """A pattern of the database's for a name, whatever its apostrophes and white space are."""
    words = (re.sub(r"\\?['’‘`´]", ".?", re.escape(word)) for word in name.split())
    return r"\s+".join(words)
