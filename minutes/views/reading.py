"""How an item reads: its paragraphs in order, points beside the replies to them, each decision once where it stands."""

import re
from dataclasses import dataclass
from itertools import groupby

from minutes.models import Passage

POINTS = {"point", "request", "suggestion"}
PRINTED_AS_LABELS = {"decision", "reason", "alternative", "heading"}
LABEL = re.compile(r"\W*(?:[^\W\d_][\w’'/-]*\W+){0,5}[\w’'/-]+ ?[:;–-]?\W*")  # "Alternative Options Considered:"

SENTENCE = re.compile(r"^\s*[A-Z]\S*(?: \S+){2,}[.!?]\s*$", re.M)  # what stands after the decision: Cllr Lee to write.


@dataclass
class Column:
    """A list of points or of replies under the words that introduce it."""

    rows: list
    lead: Passage | None = None

    @property
    def speaker(self):
        """Who speaks all of it, when one person does."""
        speakers = {(row.speaker, row.role) for row in self.rows}
        return self.rows[0] if len(speakers) == 1 and self.rows[0].speaker else None


@dataclass
class Block:
    """A part of the page: ``kind`` is passage, list, facing or decision, and names the one part that is set."""

    kind: str
    passage: Passage | None = None
    points: Column | None = None
    replies: Column | None = None
    decision: object = None


class Line:
    """Words of a decision as its block prints them, with the paragraph they stand in, whose figures they carry."""

    def __init__(self, text, passage, clause=None):
        self.text, self.passage, self.clause = text, passage, clause

    @property
    def words(self):
        """The places of the words searched for."""
        if self.clause or self.passage is None:
            return self.clause.words if self.clause else []
        before = self.passage.text.find(self.text)
        return [(start - before, end - before) for start, end in self.passage.words if start >= before]


def blocks(passages, decisions):
    """The blocks of an item's page in reading order; a decision that no paragraph prints comes last."""
    waiting = {decision.pk: decision for decision in decisions}
    found = []
    for (kind, decision_id), run in groupby(passages, _run_of):
        run = list(run)
        if kind == "decision":
            if decision := waiting.pop(decision_id, None):
                found.append(Block("decision", decision=decision))
        elif kind == "passage":
            found += [Block("passage", passage=passage) for passage in run]
        else:
            found.append(Block("list", **{kind: Column(run, _lead(found))}))
    found += [Block("decision", decision=decision) for decision in waiting.values()]
    return _facing(found)


def _run_of(passage):
    if passage.decision_id:
        return "decision", passage.decision_id
    if passage.kind in POINTS:
        return "points", None
    return ("replies" if passage.kind == "reply" else "passage"), None


def _lead(found):
    """The paragraph just before, taken out of its place, when it introduces a list: it ends with a colon."""
    before = found[-1].passage if found else None
    if before and before.kind == "paragraph" and before.text.rstrip().endswith(":"):
        return found.pop().passage
    return None


def _facing(found):
    """The same blocks, with points and the replies that follow them side by side."""
    paired = []
    for block in found:
        before = paired[-1] if paired else None
        if block.replies and before and before.kind == "list" and before.points:
            paired[-1] = Block("facing", points=before.points, replies=block.replies)
        else:
            paired.append(block)
    return [_plain(block) for block in paired]


def _plain(block):
    """One point or reply that stands alone in the running text is a paragraph like its neighbours."""
    column = block.points or block.replies
    if block.kind == "list" and len(column.rows) == 1 and not column.lead:
        return Block("passage", passage=column.rows[0])
    return block


def arrange(decision, passages):
    """Give ``decision`` what its block prints: lines, each with its paragraph, and the anchors of paragraphs inside."""
    inside = [passage for passage in passages if passage.decision_id == decision.pk]
    clauses = list(decision.clauses.all())
    decision.lines = [_line(clause, inside) for clause in clauses]
    decision.lone = decision.lines[0] if len(clauses) == 1 and not clauses[0].label else None
    decision.opening = decision.lead_in if clauses else after_marker(decision)
    decision.before_lone = before_clause(decision, clauses[0]) if decision.lone and not decision.lead_in else ""
    decision.opening_line = Line(decision.opening, _holding(decision.opening, inside))
    decision.reason_lines = [Line(text, _holding(text, inside)) for text in decision.reasons]
    decision.alternative_lines = [Line(text, _holding(text, inside)) for text in decision.alternatives]
    decision.other_passages = [passage for passage in inside if says_more(passage, decision)]
    given = {decision.anchor, *(clause.anchor for clause in clauses)}
    decision.spare_anchors = sorted({passage.anchor for passage in inside} - given)
    return decision


def says_more(passage, decision):
    """Whether a paragraph says more than the decision's block prints of it; then it is printed whole as well."""
    rest = " ".join(passage.text.split())
    lines = [*decision.lines, decision.opening_line, *decision.reason_lines, *decision.alternative_lines]
    printed = [decision.marker, *(line.text for line in lines), *(clause.label for clause in decision.clauses.all())]
    for words in sorted((" ".join(words.split()) for words in printed if words), key=len, reverse=True):
        rest = rest.replace(words, "\n", 1)
    label = passage.kind in PRINTED_AS_LABELS and LABEL.fullmatch(rest) and not SENTENCE.search(rest)
    return bool(re.search(r"\w", rest)) and not label


def _line(clause, inside):
    own = [passage for passage in inside if passage.anchor == clause.anchor]
    return Line(clause.text, _holding(clause.text, own) or _holding(clause.text, inside), clause)


def _holding(text, passages):
    return next((passage for passage in passages if text and text in passage.text), None)


def before_clause(decision, clause):
    """The words between the marker and an only clause: the "that" of "RESOLVED that the report be noted"."""
    before, found, _ = after_marker(decision).partition(clause.text)
    return before.strip() if found else ""


def after_marker(decision):
    """The decision's words after its marker, which is printed by itself."""
    text = decision.text
    if decision.marker and text.startswith(decision.marker):
        return text[len(decision.marker) :].lstrip(" :–-")
    return text
