"""What a person must answer: each open question with its words and the few fields that answer it. Pure but for choices.

Most questions are problems that the readers found, and stand in the draft until somebody settles them or fills in what
they ask for. The rest follow from what the draft lacks, and are answered only by giving it.
"""

from dataclasses import dataclass, field

from ..open_problems import open_problems
from ..places import overlap
from ..publishing.reasons import NEED_AN_ITEM
from ..sections import FACTS_OF_ITEMS, NO_ITEM, SECTIONS

LEAVE = "It is right as it stands"


@dataclass(frozen=True)
class Asking:
    """How the questions of one code are put.

    ``answers`` names, for each section whose rows may be meant, the fields that answer; ``leave`` is the button that
    keeps what was read (none where something must be given), ``leave_all`` the one for all of the kind; ``link`` leads
    to the section where more than a field is needed. ``removable`` facts may turn out to be none.
    """

    title: str
    answers: dict = field(default_factory=dict)
    leave: str = LEAVE
    leave_all: str = "All of these are right as they stand"
    link: tuple | None = None
    removable: bool = False


DOUBTED = {"figures": ("amount", "measure", "financial_year")}
VOTE = {"votes": ("in_favour", "against", "abstain")}
ASKINGS = {
    "not-minutes": Asking("Is this the right document?", leave="It is the right document"),
    "nothing-found": Asking("Nothing was found", link=("items", "Add the items"), leave="There is nothing to add"),
    "date-missing": Asking("When was the meeting?", {"meeting": ("date",)}, leave=""),
    "body-missing": Asking("Which body met?", {"meeting": ("body",)}, leave=""),
    "same-day": Asking("Is this the same meeting?", {"meeting": ("joins",)}, leave=""),
    "item-untitled": Asking("What is this item called?", {"items": ("title",)}, leave=""),
    "homeless": Asking("Which item does this belong to?", dict.fromkeys(NEED_AN_ITEM, ("item",)), leave="",
                       removable=True),
    "weekday-disagrees": Asking("The weekday and the date do not agree",
                                {"references": ("date",), "follow_ups": ("due",), "meeting": ("date",)}),
    "attendance-missing": Asking("Who was there?", link=("attendance", "Add those who attended"),
                                 leave="The document names nobody"),
    "name-ambiguous": Asking("Who spoke?", {"passages": ("speaker", "person")}),
    "present-and-apologies": Asking("Present, or away?", {"attendance": ("status",)}),
    "votes-more-than-present": Asking("Do the votes add up?", VOTE),
    "votes-fewer-than-present": Asking("Do the votes add up?", VOTE),
    "number-missing": Asking("Is an item missing?", {"items": ("number", "title")}),
    "number-repeated": Asking("Is the number right?", {"items": ("number", "title")}),
    "decision-differs": Asking("The decision is printed in two ways", {"decisions": ()},
                               leave="Keep it as it was read"),
    "clause-without-action": Asking("What does this part of the decision do?", {"clauses": ("action",)},
                                    leave="None of the actions listed",
                                    leave_all="None of these is an action listed"),
    "approved-meeting-later": Asking("Is the date right?", {"references": ("date",)}),
    "approved-meeting-unknown": Asking("Is the date right?", {"references": ("date",)}),
    "amount-unclear": Asking("How much is it?", {"figures": ("amount", "unit")}, leave="Leave the amount unknown",
                             leave_all="Leave all of these unknown", removable=True),
    "measure-unknown": Asking("What kind of sum is it?", {"figures": ("measure",)}, leave="None of the kinds listed",
                              leave_all="None of these is of a kind listed", removable=True),
    "parts-differ": Asking("Do the parts make the whole?", DOUBTED, removable=True),
    "overspend-differs": Asking("Do budget, spending and overspend fit?", DOUBTED, removable=True),
    "percentage-differs": Asking("Does the percentage fit its amounts?", DOUBTED, removable=True),
    "said-twice": Asking("Is this one sum, said twice?", DOUBTED, leave="Both are right as they stand",
                         leave_all="All of these are right as they stand", removable=True),
    "item-withheld": Asking("May its words be public?", {"items": ("withheld", "summary")},
                            leave="Keep its words private", leave_all="Keep the words of all of these private"),
    "loose-words": Asking("Where do these words belong?", {"passages": ("item",)}, leave="They need not be public",
                          leave_all="None of these need be public"),
    "copies-differ": Asking("The copies differ", leave="Keep it as it is", leave_all="Keep all of these as they are",
                            removable=True),
    "line-too-long": Asking("This line was not read", leave="Leave it unread"),
}  # fmt: skip
OTHER = Asking("Please check")
NOT_SO_SIMPLE = ("meeting", "items", "clauses")  # what goes with them is settled on their own pages
SHOWN = 10  # of one kind at a time: the others follow when these are answered


@dataclass(frozen=True)
class Question:
    """One thing to answer. ``key`` names it in a post.

    ``section`` and ``row`` are the fact meant, if it is known which (a section alone: many of its facts), ``parent``
    the key of what its form is shown under; ``problem`` the draft's row, None where the question follows from what the
    draft lacks.
    """

    key: str
    code: str
    message: str
    span: list | None
    asking: Asking
    section: object = None
    row: dict | None = None
    parent: str | None = None
    problem: dict | None = None

    @property
    def fields(self):
        return self.asking.answers.get(self.section.name, ()) if self.section else ()

    @property
    def removable(self):
        return bool(self.asking.removable and self.row and self.section.name not in NOT_SO_SIMPLE)

    @property
    def link(self):
        """(a section's address, what the link says) where more than a field is needed."""
        if self.section and self.row is None:
            return self.section.slug, f"Look at them under {self.section.title}"
        return self.asking.link


@dataclass(frozen=True)
class Group:
    """The questions of one code: how many there are, and the first of them, which are ``shown``."""

    code: str
    asking: Asking
    count: int
    shown: list

    @property
    def more(self):
        return self.count - len(self.shown)


def questions(draft, known):
    """The open questions in groups: first what the meeting cannot be shown without, then as the text runs."""
    waiting = {}
    problems = open_problems(draft)
    for question in lacking(draft, known, {row["code"] for row in problems}):
        waiting.setdefault(question.code, []).append(question)
    for row in sorted(problems, key=lambda row: row["span"] or [0, 0]):
        waiting.setdefault(row["code"], []).append(row)
    order = {code: place for place, code in enumerate(ASKINGS)}
    return [group(code, waiting[code], draft) for code in sorted(waiting, key=lambda code: order.get(code, len(order)))]


def group(code, waiting, draft):
    shown = [one if isinstance(one, Question) else question_of(one, draft) for one in waiting[:SHOWN]]
    return Group(code, ASKINGS.get(code, OTHER), len(waiting), shown)


def question_of(problem, draft):
    """A problem as a question, with the fact that its words are."""
    asking = ASKINGS.get(problem["code"], OTHER)
    section, row = fact_about(draft, problem.get("about")) or fact_at(draft, problem["span"], asking.answers)
    return Question(
        problem["id"], problem["code"], problem["message"], problem["span"], asking, section, row,
        parent_of(draft, section, row), problem,
    )  # fmt: skip


def fact_about(draft, about):
    """The fact, or the kind of facts, that a problem names; None where it names none."""
    section = SECTIONS.get((about or {}).get("section"))
    if section is None:
        return None
    row = section.row(draft, about["key"])
    gone = about["key"] and row is None
    return (None, None) if gone else (section, row)


def parent_of(draft, section, row):
    """The key that the form of a fact is shown under: its item's or its decision's, else its own."""
    if row is None or section.name == "meeting":
        return None
    if section.name == "clauses":
        return next(decision["id"] for decision in draft["decisions"] if row in decision["clauses"])
    return row["item"] or NO_ITEM if section.name == "passages" else row["id"]


def fact_at(draft, span, sections):
    """The fact of one of these sections that stands at ``span``: the same words best, else the fewest that overlap.

    The meeting is the fact wherever it is asked for and nothing smaller is meant.
    """
    found = []
    for name in sections:
        rows = SECTIONS[name].rows_of(draft)
        found += [(nearness(row["span"], span), SECTIONS[name], row) for row in rows if overlap(row["span"], span)]
    if found:
        return min(found, key=lambda one: one[0])[1:]
    return (SECTIONS["meeting"], draft["meeting"]) if "meeting" in sections else (None, None)


def nearness(one, other):
    return one != other, one[1] - one[0]


def lacking(draft, known, asked):
    """What no problem of the draft (its codes are ``asked``) asks for, and no record can be published without."""
    meeting, joined = draft["meeting"], draft["meeting"]["joins"] not in (None, "new")
    if not (meeting["date"] or joined or "date-missing" in asked):
        yield missing("date-missing", "The date of the meeting is not given.", "meeting", meeting)
    if not (meeting["body"] or joined or "body-missing" in asked):
        yield missing("body-missing", "The body that met is not given.", "meeting", meeting)
    if meeting["joins"] is None and known.same_day:
        yield missing("same-day", "A meeting of this body on this day is in the archive already.", "meeting", meeting)
    for place, row in enumerate(draft["items"], start=1):
        if not row["title"]:
            yield missing("item-untitled", f"Item {place} has no title.", "items", row, row["id"])
    for name in NEED_AN_ITEM:
        for row in draft[name]:
            if row["item"] is None:
                yield missing("homeless", f"This {FACTS_OF_ITEMS[name][0]} belongs to no item.", name, row, row["id"])


def missing(code, message, section, row, parent=None):
    key = f"{code}.{row['id']}"
    return Question(key, code, message, row["span"], ASKINGS[code], SECTIONS[section], row, parent)
