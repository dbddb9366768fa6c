"""The review of a record: the questions, the source with its marks, and what was found, on one page."""

from copy import deepcopy

from django.shortcuts import get_object_or_404

from minutes.models import Meeting, Record

from . import draft as drafts
from .guard import page
from .known import Known
from .marks import marks_of, pieces
from .reasons import reasons_against
from .rowset import row_set
from .sections import FLAT, MEETING, NO_ITEM, PASSAGES

# Where a question is answered: (section's address, what the link says).
ANSWERS = {
    "date-missing": ("meeting", "Fill it in under Meeting"),
    "body-missing": ("meeting", "Fill it in under Meeting"),
    "attendance-missing": ("attendance", "Add those who attended"),
    "nothing-found": ("items", "Add the items"),
}


def record_of(pk):
    return get_object_or_404(Record.objects.select_related("published"), pk=pk)


def content_of(version):
    """A version's draft, free to be changed."""
    return deepcopy(drafts.upgrade(version.content))


def source_pane(version, draft):
    """What a page needs to show the source with what was found marked in it."""
    if version.source is None:
        return {"source": None}
    return {"source": version.source, "pieces": list(pieces(version.source.text, marks_of(draft)))}


def review(request, pk):
    """The whole record on one page: questions, the meeting, and every section with its count."""
    record = record_of(pk)
    version = record.latest()
    draft, may_change = content_of(version), request.user.has_perm("minutes.change_record")
    known = Known(record, draft)
    meeting = row_set(MEETING, known=known, rows=MEETING.rows(draft), single=True) if may_change else None
    questions = drafts.open_problems(draft)
    return page(
        request,
        "review",
        title=heading(len(questions), record),
        record=record,
        version=version,
        meeting=meeting,
        facts=facts(MEETING, draft, known),
        known=known,
        questions=list(questions_of(questions, version, draft)),
        settled=[row for row in draft["problems"] if row["settled"]],
        not_placed=words_at(version, draft["not_placed"]),
        overview=[overview(section, draft, known) for section in FLAT],
        reasons=reasons_against(record, version, request.user),
        may_change=may_change,
        may_publish=request.user.has_perm("minutes.publish_record"),
        may_withdraw=request.user.has_perm("minutes.withdraw_record"),
        is_public=record.published is not None and record.published.number == version.number,
        public=Meeting.objects.filter(sources__record=record).first(),
        **source_pane(version, draft),
    )


def heading(count, record):
    """The page's title: what is left to answer, and of which minutes."""
    asked = {0: "Nothing to answer", 1: "1 question"}.get(count, f"{count} questions")
    return f"{asked} – review of {record}"


def questions_of(problems, version, draft):
    """The open problems, each with its words from the source and the way to what it asks for."""
    marks = [mark for mark in marks_of(draft) if mark.section]
    for row in problems:
        words = words_at(version, [row["span"]])[0] if row["span"] and version.source else ""
        place = next((mark for mark in marks if covers(row["span"], mark)), None)
        yield {"row": row, "words": words, "place": place, "answer": ANSWERS.get(row["code"])}


def covers(span, mark):
    return bool(span) and span[0] <= mark.start and mark.end <= span[1]


def words_at(version, spans):
    """The source's words at each span."""
    return [version.source.text[start:end] for start, end in spans] if version.source else []


def facts(section, draft, known):
    """The section's rows in words, for those who may only read."""
    return [section.form(known=known, row=row) for row in section.rows_of(draft)]


def overview(section, draft, known):
    """A section on the review page: its count and its rows by name, or its parents with their counts."""
    rows = section.rows_of(draft)
    lines = passages_by_item(draft) if section is PASSAGES else [line(section, row, known) for row in rows]
    return {"section": section, "count": len(rows), "lines": lines}


def line(section, row, known):
    clauses = (row["id"], len(row["clauses"])) if section.name == "decisions" else None
    return {
        "key": row["id"],
        "words": section.form(known=known, row=row).called() or f"This {section.one} has no words yet",
        "marked": bool(row["span"]) and section.kind,
        "clauses": clauses,
    }


def passages_by_item(draft):
    """Each item with the number of its passages; those of no item last."""
    known = Known(None, draft)
    counts = {}
    for row in draft["passages"]:
        counts[row["item"]] = counts.get(row["item"], 0) + 1
    lines = [{"key": key, "words": label, "count": counts.get(key, 0)} for key, label in known.items]
    if counts.get(None) or not lines:
        lines.append({"key": NO_ITEM, "words": "Of no item", "count": counts.get(None, 0)})
    return lines
