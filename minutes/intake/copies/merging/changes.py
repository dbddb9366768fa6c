"""How much a merge changed, counted for the person who brought the copy in. Pure."""

from dataclasses import dataclass

from ...open_problems import open_problems
from .kinds import FACTS, ITEMS

NOT_SAID = ("span", "extent", "sentence", "repeats", "number")


@dataclass(frozen=True)
class Changes:
    """Facts that became other, and the questions left."""

    changed: int = 0
    added: int = 0
    removed: int = 0
    questions: int = 0

    def __str__(self):
        """ "The new copy changed 3 facts, added 2 and leaves 4 questions." """
        done = [f"changed {counted(self.changed)}"]
        others = ("added", self.added), ("removed", self.removed)
        done += [f"{verb} {count}" for verb, count in others if count]
        left = "leaves no question" if not self.questions else f"leaves {counted(self.questions, 'question')}"
        return f"The new copy {', '.join(done)} and {left}."


def counted(count, one="fact"):
    return f"{count or 'no'} {one}{'' if count == 1 else 's'}"


def changes(before, after):
    """Count the facts that differ between two drafts."""
    kinds = (ITEMS, *FACTS)
    one = {row["id"]: said(kind, row) for kind in kinds for row in before[kind.name]}
    other = {row["id"]: said(kind, row) for kind in kinds for row in after[kind.name]}
    one["meeting"], other["meeting"] = (said(None, draft["meeting"]) for draft in (before, after))
    return Changes(
        changed=sum(one[key] != other[key] for key in one.keys() & other.keys()),
        added=len(other.keys() - one.keys()),
        removed=len(one.keys() - other.keys()),
        questions=len(open_problems(after)),
    )


def said(kind, row):
    """What a row says, its places aside."""
    made = {name: value for name, value in row.items() if name not in NOT_SAID}
    if kind is ITEMS:
        made["number"] = row["number"]
    if "clauses" in row:
        made["clauses"] = [said(None, clause) for clause in row["clauses"]]
    return made
