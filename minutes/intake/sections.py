"""The review's sections: each one kind of fact, its place in the draft, its form, and how many of its rows change.

All sections are of one kind. A section's rows stand in one list of the draft; those of some belong to a parent (the
passages of an item, the clauses of a decision) and are shown a parent at a time. A post holds any of a section's
rows: the rows it does not hold stay as they are.
"""

from dataclasses import dataclass

from . import forms


@dataclass(frozen=True)
class Section:
    """One kind of fact. ``one`` is what a person calls a row; ``none`` says what would be here when nothing is.

    ``parted`` rows can be split and joined. ``fixed`` rows can be changed but not added, removed or reordered.
    ``parent`` is the list its rows' parents are in.
    """

    name: str
    title: str
    one: str
    form: type
    none: str = ""
    fixed: bool = False
    parent: str | None = None
    kind: str = ""

    @property
    def parted(self):
        return self.name in ("items", "passages", "decisions", "clauses")

    @property
    def slug(self):
        return self.name.replace("_", "-")

    def rows_of(self, draft):
        """Every row of the section, whatever its parent."""
        if self.name == "meeting":
            return [draft["meeting"]]
        if self.name == "clauses":
            return [clause for decision in draft["decisions"] for clause in decision["clauses"]]
        return draft[self.name]

    def row(self, draft, key):
        """The fact with this key, or None."""
        return next((row for row in self.rows_of(draft) if row["id"] == key), None)

    def rows(self, draft, key=None):
        """The rows under a parent; of a section without parents all of them, or the one row of this key."""
        if self.name == "passages" and key:
            return [row for row in draft["passages"] if (row["item"] or NO_ITEM) == key]
        if self.name == "clauses" and key:
            return decision_of(draft, key)["clauses"]
        return [row for row in self.rows_of(draft) if key in (None, row["id"])]

    def knows(self, draft, key):
        """Whether ``key`` is a parent, or a row, that this section can show."""
        if self.name == "passages":
            return key == NO_ITEM or any(row["id"] == key for row in draft["items"])
        rows = draft["decisions"] if self.name == "clauses" else self.rows_of(draft)
        return any(row["id"] == key for row in rows)

    def replace(self, draft, key, seen, rows):
        """Put ``rows`` where the rows with the keys ``seen`` stood; every other row stays."""
        if self.name == "meeting":
            draft["meeting"] = rows[0] if rows else draft["meeting"]
        elif self.name == "clauses":
            decision = decision_of(draft, key)
            decision["clauses"] = woven(decision["clauses"], seen, rows)
        else:
            draft[self.name] = woven(draft[self.name], seen, rows)

    def own(self, key):
        """What a row added under this parent starts with."""
        return {"item": key if key != NO_ITEM else None} if self.name == "passages" and key else {}


NO_ITEM = "none"


def decision_of(draft, key):
    return next(row for row in draft["decisions"] if row["id"] == key)


def woven(rows, seen, new):
    """``rows`` with the ``new`` ones in the places of those ``seen``, and what is left of them after the last."""
    places = [place for place, row in enumerate(rows) if row["id"] in seen]
    last = places[-1] if places else len(rows) - 1
    result, waiting = [], list(new)
    for place, row in enumerate(rows):
        if row["id"] not in seen:
            result.append(row)
        elif waiting:
            result.append(waiting.pop(0))
        if place == last:
            result, waiting = result + waiting, []
    return result + waiting


MEETING = Section("meeting", "Meeting", "meeting", forms.MeetingForm, fixed=True)
PROBLEMS = Section("problems", "Questions", "question", forms.ProblemForm, fixed=True, kind="question")
PASSAGES = Section(
    "passages", "Passages", "passage", forms.PassageForm, "The paragraphs and points of an item.", parent="items"
)
CLAUSES = Section(
    "clauses", "Clauses", "clause", forms.ClauseForm, "The parts of a decision, such as a) and b).",
    parent="decisions", kind="decision",
)  # fmt: skip
FLAT = (
    Section(
        "attendance", "Attendance", "person", forms.AttendeeForm, "Who was present, in attendance or absent.",
        kind="person",
    ),
    Section("movements", "Arrivals and departures", "movement", forms.MovementForm, "Who came late or left early.",
            kind="person"),
    Section("items", "Items", "item", forms.ItemForm, "The matters of the meeting; publishing needs at least one.",
            kind="item"),
    PASSAGES,
    Section("decisions", "Decisions", "decision", forms.DecisionForm, "What the body resolved.", kind="decision"),
    Section("votes", "Votes", "vote", forms.VoteForm, "Votes with the numbers or names printed.", kind="decision"),
    Section("figures", "Figures", "figure", forms.FigureForm, "Sums of money and percentages, in their words.",
            kind="figure"),
    Section("follow_ups", "Follow-ups", "follow-up", forms.FollowUpForm, "What was asked for or promised.",
            kind="follow-up"),
    Section("references", "Other meetings mentioned", "mention", forms.ReferenceForm, "Mentions of other meetings.",
            kind="reference"),
    Section("declarations", "Declarations of interest", "declaration", forms.DeclarationForm, "Interests declared.",
            kind="declaration"),
    Section("corrections", "Corrections to earlier minutes", "correction", forms.CorrectionForm,
            "Changes made when earlier minutes were approved.", kind="correction"),
)  # fmt: skip
ITEMS, DECISIONS = (next(one for one in FLAT if one.name == name) for name in ("items", "decisions"))
EVERY = (MEETING, *FLAT, CLAUSES)  # kind of fact
SECTIONS = {section.name: section for section in (MEETING, PROBLEMS, *FLAT, CLAUSES)}


def section_at(slug):
    """The section of this address, or None."""
    return SECTIONS.get(slug.replace("-", "_"))


FACTS_OF_ITEMS = {
    "passages": ("passage", "passages"),
    "decisions": ("decision", "decisions"),
    "votes": ("vote", "votes"),
    "figures": ("figure", "figures"),
    "follow_ups": ("follow-up", "follow-ups"),
    "references": ("mention of another meeting", "mentions of other meetings"),
    "movements": ("arrival or departure", "arrivals and departures"),
    "declarations": ("declaration", "declarations"),
    "corrections": ("correction", "corrections"),
}


def held_by(draft, item):
    """What an item holds, in words (``8 passages, 1 decision``); empty when it holds nothing."""
    counts = {name: sum(row["item"] == item for row in draft[name]) for name in FACTS_OF_ITEMS}
    return ", ".join(
        f"{count} {FACTS_OF_ITEMS[name][0 if count == 1 else 1]}" for name, count in counts.items() if count
    )


def hand_on(draft, before):
    """Settle the facts of items that are gone from the draft: give each to the item that stood before its own among
    the rows ``before`` (to the first that is left, where none did). What was private stays so."""
    left, order = [row["id"] for row in draft["items"]], [row["id"] for row in before]
    heirs = {key: heir(order, key, left) for key in order if key not in left}
    for gone in before:
        for row in draft["items"]:
            if gone["withheld"] and row["id"] == heirs.get(gone["id"]):
                row |= {"withheld": True, "exempt": row["exempt"] or gone["exempt"]}
    for name in FACTS_OF_ITEMS:
        for row in draft[name]:
            if row["item"] in heirs:
                row["item"] = heirs[row["item"]]
                if "number" in row:
                    row["number"] = None


def heir(before, key, left):
    earlier = [one for one in before[: before.index(key)] if one in left]
    return earlier[-1] if earlier else next(iter(left), None)


def drop(draft, before):
    """Remove the facts of items that are gone from the draft."""
    gone = {row["id"] for row in before} - {row["id"] for row in draft["items"]}
    for name in FACTS_OF_ITEMS:
        draft[name] = [row for row in draft[name] if row["item"] not in gone]
