"""Answering the questions of a review: any number of them in one post, each a small change of one fact.

An answer touches only the fields asked for, so it is put into the newest version whatever else was saved meanwhile;
only where somebody else changed those very fields is the person asked again.
"""

from copy import deepcopy
from dataclasses import dataclass

from ..compared.changes import fields_apart
from ..records import Conflict, save
from ..rowform import speak
from ..versions import content_of

TRIES = 20


@dataclass(frozen=True)
class Asked:
    """A question with its form, if a few fields can answer it."""

    question: object
    form: object = None

    @property
    def key(self):
        return self.question.key


def asked_in(groups, known, data=None):
    """The questions shown with their forms, by group: [(group, [Asked, ...]), ...]; bound where ``data`` holds them."""
    return [(group, [asked(question, known, data) for question in group.shown]) for group in groups]


def asked(question, known, data):
    if not question.fields:
        return Asked(question)
    bound = data if data is not None and f"{question.key}-id" in data else None
    form = question.section.form(
        bound, prefix=question.key, known=known, row=question.row, only=question.fields, use_required_attribute=False
    )
    return Asked(question, form)


@dataclass(frozen=True)
class Answer:
    """What a person said to one question: the fields they changed, that it may stand as it is, or that it is none."""

    question: object
    form: object
    changes: dict
    left: bool
    removed: bool

    @property
    def given(self):
        return bool(self.changes or self.left or self.removed)


def answer_of(one, posted):
    """The answer to one question in a post."""
    question, code = one.question, one.question.code
    removed = question.removable and posted.get("remove") == question.key
    left = posted.get("leave") == question.key or posted.get("leave_all") == code
    changes = {}
    if one.form is not None and one.form.is_bound and not removed:
        row = one.form.changed_row()
        changes = {name: value for name, value in row.items() if value != question.row.get(name)}
        changes |= {name: row[name] for name in one.form.together} if changes else {}
    return Answer(question, one.form, changes, bool(left and question.problem), removed)


def put(draft, answer):
    """Put an answer into a draft; a sentence where somebody else changed what it changes, else None."""
    question = answer.question
    if answer.changes or answer.removed:
        row = question.section.row(draft, question.row["id"])
        if row is None:
            return f"{question.message} Somebody removed it. You entered “{said(answer, answer.changes)}”."
        if answer.removed and fields_apart(question.section, question.row, row):
            return f"{question.message} Somebody changed it meanwhile, so it was not removed."
        clashing = [name for name in answer.changes if apart(row, question.row, answer, name)]
        if clashing:
            clashing = list(answer.form.together) or clashing
            entered, saved = said(answer, answer.changes, clashing), said(answer, row, clashing)
            return f"{question.message} You entered “{entered}”; saved is “{saved}”."
        row.update(deepcopy(answer.changes))
        if answer.removed:
            question.section.rows_of(draft).remove(row)
    if question.problem is None:
        return None
    problem = next((row for row in draft["problems"] if row["id"] == question.problem["id"]), None)
    if problem is None:
        return None if answer.changes or answer.removed else f"{question.message} It is no longer asked."
    problem["settled"] = True
    return None


def said(answer, values, names=None):
    """The asked fields' values in words."""
    fields = {**answer.form.base_fields, **answer.form.fields} if answer.form else {}
    shown = [speak(fields[name], values.get(name)) for name in names or values if name in fields]
    return ", ".join(filter(None, shown)) or "nothing"


def apart(row, seen, answer, name):
    """Whether a field stands neither as the person saw it nor as they want it."""
    return row.get(name) not in (seen.get(name), answer.changes[name])


def keep(record, given, by):
    """Save the answers into the newest version. Returns the questions that somebody else answered otherwise; then
    nothing is saved."""
    if not given:
        return []
    for _ in range(TRIES):
        record.refresh_from_db()
        latest = record.latest()
        draft = content_of(latest)
        clashes = [clash for clash in (put(draft, answer) for answer in given) if clash]
        if clashes:
            return clashes
        try:
            save(record, draft, expected=latest.number, by=by, note="Questions", after=latest)
        except Conflict:
            continue
        return []
    raise Conflict(record)
