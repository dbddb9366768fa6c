"""The forms of the review, one a kind of fact."""

from django import forms

from minutes.models import (
    Attendance,
    Ballot,
    Body,
    Clause,
    Decision,
    Declaration,
    FollowUp,
    Item,
    Meeting,
    Movement,
    Passage,
    Reference,
    Vote,
)
from minutes.parsing import found
from trust.models import Figure
from trust.parsing.found import FoundFigure
from trust.parsing.measures import MEASURES, QUALIFIERS

from .fields import Address, Amount, Choice, Clock, Count, Day, DayOrMonth, FinancialYear, Flag, Lines, Name, Words
from .rowform import RowForm, blank_row

MEETING_KINDS = ("minutes", "notes", "decision record", "agenda item", "agenda")
PASSAGE_KINDS = (
    "paragraph", "point", "request", "suggestion", "reply", "statement", "heading", "decision", "reason", "alternative",
)  # fmt: skip
CLAUSE_ACTIONS = (
    "noted", "approved", "agreed", "adopted", "recommended", "delegated", "authorised", "appointed", "received",
    "endorsed", "supported", "requested", "deferred", "refused", "other",
)  # fmt: skip

PROMISES = [(value, label.capitalize()) for value, label in Figure.Promise.choices]


def named(values):
    """Values as choices that read like sentences."""
    return [(value, value[:1].upper() + value[1:]) for value in values]


def length(model, name):
    """How long the archive's column lets these words be."""
    return model._meta.get_field(name).max_length


def item_field():
    return Choice("Item", empty="No item")


def person_field():
    return Choice("Person", empty="Whoever has exactly this name", kind=int)


class MeetingForm(RowForm):
    body = Name("Body", length=length(Body, "name"), widget=forms.TextInput(attrs={"list": "known-bodies"}))
    date = Day("Date")
    time = Clock("Starts at")
    closed = Clock("Ended at")
    kind = Choice("Kind of document", named(MEETING_KINDS), empty="Not known")
    title = Words("Title", length=length(Meeting, "title"), help_text="Only if the meeting has one of its own.")
    venue = Words("Venue", length=length(Meeting, "venue"))
    source_address = Address("Address of the council’s own page", help_text="Shown publicly as the source.")
    joins = Choice("Is this the same meeting?", empty="Not answered yet")
    naming = ("body", "title")

    def offer(self, values):
        super().offer(values)
        if "joins" not in self.fields:
            return
        if not self.known.same_day and not values.get("joins"):
            del self.fields["joins"]
            return
        meetings = [(str(meeting.pk), f"Yes, part of the {describe(meeting)}") for meeting in self.known.same_day]
        self.fields["joins"].offer([*meetings, ("new", "No, another meeting of that body on that day")])
        shown = values.get("joins")
        if shown and shown not in dict(self.fields["joins"].choices):
            self.fields["joins"].choices = [*self.fields["joins"].choices, (shown, "Yes, as answered before")]

    def follow(self, row, changed):
        """The answer about another meeting of the day does not hold for another day or body."""
        if ("body" in changed or "date" in changed) and "joins" not in changed:
            row["joins"] = None


def describe(meeting):
    """A published meeting, told apart from others of its day."""
    time = f" at {meeting.starts:%H:%M}" if meeting.starts else ""
    return f"meeting of {meeting}{time}" + (f": {meeting.title}" if meeting.title else "")


class AttendeeForm(RowForm):
    name = Name("Name", length=length(Attendance, "name"))
    honorific = Words("Title before the name", length=length(Attendance, "honorific"))
    role = Words("Role", length=length(Attendance, "role"))
    group = Words("Group", length=length(Attendance, "group"))
    status = Choice("Status", Attendance.Status.choices, required=True)
    substitute_for = Words("Substitute for", length=length(Attendance, "substitute_for"))
    person = person_field()
    public = Flag("A member of the public", help_text="Never given a page.")
    blank = blank_row(found.FoundAttendee, person=None)
    naming = ("honorific", "name")

    def clean(self):
        values = super().clean()
        if not self.errors and "name" in self.fields and not (values["name"] or values["role"]):
            self.add_error("name", "Give the name, or the role of an office printed without one.")
        return values

    @classmethod
    def name_of(cls, row):
        return super().name_of(row) or row["role"] or ""


class MovementForm(RowForm):
    name = Words("Name", length=length(Movement, "name"), required=True)
    what = Choice("Arrived or left", [("arrived", "Arrived"), ("left", "Left")], required=True)
    time = Clock("Time")
    item = item_field()
    blank = blank_row(found.FoundMovement, what="arrived")
    naming = ("name", "what", "time")


class ItemForm(RowForm):
    number = Words("Number", length=length(Item, "number"))
    title = Words("Title", length=length(Item, "title"))
    exempt = Flag("Exempt or confidential")
    withheld = Flag("Keep its words private", help_text="Only number, title and summary become public.")
    paragraph = Words("Paragraph of Schedule 12A", length=length(Item, "paragraph"))
    schedule = Words("Schedule or Act", length=length(Item, "schedule"))
    summary = Words("Public summary", rows=3, empty="")
    blank = blank_row(found.FoundItem, extent=None, withheld=False, summary="")
    naming = ("number", "title")


class PassageForm(RowForm):
    kind = Choice("Kind", named(PASSAGE_KINDS), required=True)
    speaker = Name("Speaker", length=length(Passage, "speaker"))
    honorific = Words("Title before the name", length=60)
    role = Words("Role printed here", length=length(Passage, "role"))
    person = person_field()
    item = item_field()
    text = Words("Words", rows=4, required=True)
    repeat = Flag("A second printing of a decision", help_text="Kept, but not shown twice.")
    blank = blank_row(found.FoundPassage, honorific=None, person=None, number=None)
    naming = ("text",)


class DecisionForm(RowForm):
    item = item_field()
    marker = Words("Marker", length=length(Decision, "marker"), help_text="The printed word, such as RESOLVED.")
    lead_in = Words("Words before the clauses", rows=2)
    text = Words(
        "The whole decision", rows=4, required=True, help_text="Where it has clauses, those are shown in its place."
    )
    mover = Words("Mover", length=length(Decision, "mover"))
    seconder = Words("Seconder", length=length(Decision, "seconder"))
    reasons = Lines("Reasons")
    alternatives = Lines("Alternatives considered")
    key_decision = Flag("Key decision")
    blank = blank_row(found.FoundDecision, number=None)
    naming = ("marker", "text")


class ClauseForm(RowForm):
    level = Choice("Level", [("0", "Clause"), ("1", "Part of the clause above")], kind=int, required=True)
    label = Words("Label", length=length(Clause, "label"), help_text="As printed: a) or (i).")
    text = Words("Words", rows=3, required=True)
    action = Choice("What was done", named(CLAUSE_ACTIONS), required=True)
    blank = {"span": None, "text": None, "label": None, "action": "other", "level": 0}
    naming = ("label", "text")


class VoteForm(RowForm):
    on = Words("Vote on", length=length(Vote, "on"))
    in_favour = Count("For")
    against = Count("Against")
    abstain = Count("Abstained")
    result = Words("Result", length=length(Vote, "result"))
    names_in_favour = Lines("Names for", line_length=length(Ballot, "name"))
    names_against = Lines("Names against", line_length=length(Ballot, "name"))
    names_abstain = Lines("Names abstaining", line_length=length(Ballot, "name"))
    item = item_field()
    blank = blank_row(found.FoundVote)
    naming = ("on", "result")


class DeclarationForm(RowForm):
    name = Words("Name", length=length(Declaration, "name"), required=True)
    type = Words("Type of interest", length=length(Declaration, "type"))
    reason = Words("Reason", rows=2)
    item = item_field()
    blank = blank_row(found.FoundDeclaration, person=None)


class ReckonedForm(RowForm):
    """A fact whose day may follow from the meeting's date, until a person gives the day."""

    given = ""

    def follow(self, row, changed):
        if self.given in changed:
            row["reckoned"] = None


class ReferenceForm(ReckonedForm):
    body = Words("Body", length=length(Reference, "body_name"))
    date_text = Words("Date as printed", length=length(Reference, "date_text"))
    date = Day("Date", help_text="A day typed here no longer follows from the meeting’s date.")
    item = item_field()
    blank = blank_row(found.FoundReference)
    naming, given = ("body", "date_text"), "date"


class CorrectionForm(RowForm):
    what = Words("What was corrected", rows=2, required=True)
    to_date = Day("In the minutes of")
    item = item_field()
    blank = blank_row(found.FoundCorrection)
    naming = ("what",)


class FollowUpForm(ReckonedForm):
    what = Words("What is to be done", rows=2, required=True)
    owner = Words("By whom", length=length(FollowUp, "owner"))
    due = DayOrMonth("Due")
    due_text = Words("Due, as printed", length=length(FollowUp, "due_text"))
    item = item_field()
    blank = blank_row(found.FoundFollowUp)
    naming, given = ("what",), "due"


class FigureForm(RowForm):
    text = Words("As printed", length=length(Figure, "text"), required=True)
    amount = Amount("Amount", help_text="A plain number of pounds or per cent. Empty if the words give none.")
    amount_to = Amount("Up to, for a range")
    unit = Choice("Unit", [("GBP", "Pounds"), ("percent", "Per cent")], required=True)
    qualifier = Choice("Qualifier", named(QUALIFIERS), empty="Exactly")
    measure = Choice("What it is", named(MEASURES), required=True)
    financial_year = FinancialYear(
        "Financial year", help_text="Such as 2024/25. One typed here is shown as given by staff."
    )
    about = Words("What it is for", length=length(Figure, "about"))
    promise = Choice("What is said of the saving", PROMISES, empty="Nothing")
    due_text = Words("By when, as printed", length=length(Figure, "due_text"))
    line = Choice("Budget line", empty="Not said", kind=int)
    no_line = Flag("None of the budget lines", help_text="Then it is not asked again.")
    quote = Words("The sentence it stands in", rows=2, empty="")
    item = item_field()
    blank = blank_row(
        FoundFigure, sentence=None, text=None, amount=None, unit="GBP", quote="", line=None, no_line=False
    )
    naming = ("text", "about")

    def offer(self, values):
        super().offer(values)
        if self.row and self.row["span"]:
            self.fields.pop("quote", None)
        if "line" in self.fields and self.known.lines:
            self.fields["line"].offer(self.known.lines)
        else:
            self.fields.pop("line", None)
            self.fields.pop("no_line", None)

    def clean(self):
        values = super().clean()
        line, none = ("line" in values and not self.as_shown(name) and values[name] for name in ("line", "no_line"))
        if line and none:
            self.add_error("line", "Choose a budget line, or tick that it is none of them: not both.")
        return values

    def follow(self, row, changed):
        """A year that staff typed is known from them, not from the document; what is no saving is no promise of one; a
        figure of a line is not of none."""
        if "financial_year" in changed:
            row["year_from"] = "staff" if row["financial_year"] else None
        if "measure" in changed and row["measure"] != "saving" and "promise" not in changed:
            row["promise"] = None
        if changed.get("line"):
            row["no_line"] = False
        elif changed.get("no_line"):
            row["line"] = None


class ProblemForm(RowForm):
    settled = Flag("This is dealt with")
    naming = ("message",)
