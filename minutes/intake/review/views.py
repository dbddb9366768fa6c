"""The review of a record: the questions, the source with its marks, and what was found, on one page."""

from .. import draft as drafts
from ..fields import in_words
from ..guard import page
from ..known import Known
from ..marks import marks_of, pieces
from ..people.who import LATER, names_settled, names_to_settle
from ..publishing.reasons import reasons_against
from ..rowset import row_set
from ..sections import FLAT, MEETING, NO_ITEM, PASSAGES
from ..together.unsaved import notices
from ..versions import content_of, newest
from .answering import Asked, asked_in
from .offers import offers
from .questions import questions


def source_pane(version, draft):
    """What a page needs to show the source with what was found marked in it."""
    if version.source is None:
        return {"source": None}
    return {"source": version.source, "pieces": list(pieces(version.source.text, marks_of(draft)))}


def review(request, pk):
    """The whole record on one page: questions, the meeting, and every section with its count."""
    version = newest(pk)
    return review_page(request, version.record, version)


def review_page(request, record, version=None, *, status=200, posted=None, entry=None, **context):
    """The review of the newest version; ``posted`` are answers to its questions that are not saved, from
    ``entry`` if they were brought back."""
    version = version or record.latest()
    draft, may_change = content_of(version), request.user.has_perm("minutes.change_record")
    known = Known(record, draft)
    groups = asked_in(questions(draft, known), known, posted) if may_change else bare(questions(draft, known))
    names = names_to_settle(draft, drafts.day(draft["meeting"]["date"]), known.folk)
    who = [asked for asked in names if asked.is_question]
    count = sum(group.count for group, _ in groups) + len(who)
    sentences = {tuple(row["span"]): row["sentence"] or row["span"] for row in draft["figures"] if row["span"]}
    title = heading(count, record)
    return page(
        request,
        "review",
        status=status,
        title=title if status == 200 else f"Error: {title}",
        record=record,
        version=version,
        meeting=row_set(MEETING, known=known, rows=MEETING.rows(draft), single=True) if may_change else None,
        facts=facts(MEETING, draft, known),
        meeting_told=meeting_told(draft["meeting"]),
        known=known,
        groups=[(group, [words_of(one, version, sentences) for one in asked]) for group, asked in groups],
        waiting=count,
        offers=offers(draft, known, posted) if may_change else None,
        offers_typed=bool((posted or {}).get("offers")),
        who=[(asked, (posted or {}).get(asked.id) or LATER) for asked in who],
        named=list(names_settled(draft, known.folk)),
        unlinked=[asked for asked in names if not asked.is_question],
        settled=[row for row in draft["problems"] if row["settled"]],
        not_placed=words_at(version, draft["not_placed"]),
        overview=[overview(section, draft, known.items) for section in FLAT],
        reasons=reasons_against(record, version, request.user, known),
        may_change=may_change,
        may_publish=request.user.has_perm("minutes.publish_record"),
        may_withdraw=request.user.has_perm("minutes.withdraw_record"),
        is_public=record.published is not None and record.published.number == version.number,
        public=known.document and known.document.meeting,
        **(notices(request, record=record, entry=entry) if may_change else {}),
        **source_pane(version, draft),
        **context,
    )


def waiting(draft, known):
    """How many questions of a draft are open, names to settle among them."""
    names = names_to_settle(draft, drafts.day(draft["meeting"]["date"]), known.folk)
    return sum(group.count for group in questions(draft, known)) + sum(one.is_question for one in names)


def heading(count, record):
    """The page's title: what is left to answer, and of which minutes."""
    asked = {0: "Nothing to answer", 1: "1 question"}.get(count, f"{count} questions")
    return f"{asked} – review of {record}"


def meeting_told(meeting):
    """The meeting in a line: its body, day and hour."""
    told = [meeting["body"], in_words(meeting["date"]), meeting["time"], meeting["venue"]]
    return ", ".join(part for part in told if part)


def bare(groups):
    """The questions without forms, for those who may only read."""
    return [(group, [Asked(question) for question in group.shown]) for group in groups]


def words_of(one, version, sentences):
    """A question with its words from the source: of a figure the sentence it stands in (``sentences``, by its span),
    and after it the sentences of the other amounts that it is about, each once."""
    row, span = one.question.row, one.question.span
    span = (row or {}).get("sentence") or span
    others = (one.question.problem or {}).get("others", ())
    if not (span and version.source):
        return {"asked": one, "words": "", "others": [], "also": []}
    quoted = [span, *(sentences.get(tuple(other), other) for other in others)]
    also = [list(other) for other in dict.fromkeys(map(tuple, quoted)) if other != tuple(span)]
    return {
        "asked": one,
        "words": words_at(version, [span])[0],
        "others": words_at(version, others),
        "also": words_at(version, also),
    }


def words_at(version, spans):
    """The source's words at each span."""
    return [version.source.text[start:end] for start, end in spans] if version.source else []


def facts(section, draft, known):
    """The section's rows in words, for those who may only read."""
    return [section.form(known=known, row=row) for row in section.rows_of(draft)]


MOST_LINES = 300  # of a section that the review lists; its own page has them all


def overview(section, draft, items):
    """A section on the review page: its count and its rows by name, or its parents with their counts."""
    rows = section.rows_of(draft)
    lines = passages_by_item(draft, items) if section is PASSAGES else [line(section, row) for row in rows[:MOST_LINES]]
    return {"section": section, "count": len(rows), "lines": lines}


def line(section, row):
    clauses = (row["id"], len(row["clauses"])) if section.name == "decisions" else None
    return {
        "key": row["id"],
        "words": section.form.name_of(row) or f"This {section.one} has no words yet",
        "marked": bool(row["span"]) and section.kind,
        "clauses": clauses,
    }


def passages_by_item(draft, items):
    """Each item (``items``, as choices) with the number of its passages; those of no item last."""
    counts = {}
    for row in draft["passages"]:
        counts[row["item"]] = counts.get(row["item"], 0) + 1
    lines = [{"key": key, "words": label, "count": counts.get(key, 0)} for key, label in items]
    if counts.get(None) or not lines:
        lines.append({"key": NO_ITEM, "words": "Of no item", "count": counts.get(None, 0)})
    return lines
