"""The numbered and lettered parts of a decision: their labels, how they nest, and what each one does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..found import FoundClause, Span
from ..layout.lines import Line, fold
from ..vocabulary import decision_words, line_words
from .actions import action

ROMAN = (
    "",
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
    "xvii",
    "xviii",
    "xix",
    "xx",
)


class Part(NamedTuple):
    """A labelled run of words, before nesting; an unlabelled one stands for a decision in a single sentence."""

    label: str | None
    span: Span


@dataclass
class _Branch:
    """A clause whose own clauses are still being gathered."""

    part: Part
    shape: tuple[str, str]
    below: list["_Branch"] = field(default_factory=list)


def clauses(
    text: str, parts: Sequence[Part], marker: str | None = None, lead: str | None = None
) -> tuple[FoundClause, ...]:
    """The parts as clauses, a list under a clause nested in it; ``marker`` and ``lead`` stand above them."""
    top: list[_Branch] = []
    path: list[_Branch] = []
    for part in parts:
        shape = _shape(part.label, path)
        depth = next((level for level, branch in enumerate(path) if branch.shape == shape), len(path))
        path = path[: min(depth, 4)]
        branch = _Branch(part, shape)
        (path[-1].below if path else top).append(branch)
        path.append(branch)
    return tuple(_found(text, branch, marker, lead) for branch in top)


def _found(text: str, branch: _Branch, marker: str | None, lead: str | None) -> FoundClause:
    """A clause with those nested in it, whose own verb alone says what they do."""
    words_of_clause = fold(text[slice(*branch.part.span)])
    below = tuple(_found(text, one, None, None) for one in branch.below)
    done = action(words_of_clause, marker, lead)
    return FoundClause(branch.part.span, words_of_clause, branch.part.label, done, below)


def shape_of(label: str | None) -> tuple[str, str]:
    """A label's kind and brackets by its own looks."""
    return _shape(label, ())


def is_first(label: str | None) -> bool:
    """Does a series start with this label: ``(a)``, ``i)``, ``1.``, ``2.1``?"""
    return bool(label and re.fullmatch(r"\W*(?:1|i|I|a|A|\d{1,3}(?:\.\d{1,2})?\.1)\W*", label))


def _shape(label: str | None, path: Sequence[_Branch]) -> tuple[str, str]:
    """The kind of a label and its brackets; ``i)`` after ``h)`` is a letter, else a Roman number."""
    if not label:
        return ("", "")
    core = label.strip("().:")
    marks = label.replace(core, "#", 1) if core else label
    if not core or not core[0].isalnum():
        return ("bullet", "")
    if core[0].isdigit():
        return ("decimal" if "." in core else "digit", marks)
    case = "upper" if core.isupper() else "lower"
    letters = next((branch for branch in reversed(path) if branch.shape == (f"{case} letter", marks)), None)
    before = (letters.part.label or "").strip("().:") if letters else ""
    follows = len(core) == 1 and bool(before) and ord(core) - ord(before[0]) == 1
    roman = core.casefold() in ROMAN and not follows
    return (f"{case} {'roman' if roman else 'letter'}", marks)


def parts_of(text: str, line: Line) -> list[Part]:
    """A listed paragraph's part, or its parts where several run on in one line: ``2. …; 3. …``."""
    return run_on(text, line.label, line.rest)


def run_on(text: str, label: str | None, span: Span) -> list[Part]:
    """The part labelled ``label``, cut where the next labels in order stand after a stop inside it."""
    parts, start = [], span[0]
    for match in decision_words.RUN_ON.finditer(text, *span):
        if label and follows(label, match["label"]):
            parts.append(Part(label, (start, _back(text, start, match.start()))))
            label, start = match["label"], match.end()
    parts.append(Part(label, (start, span[1])))
    return parts


def _back(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def follows(label: str, following: str) -> bool:
    """Is the second label the first's successor, in the same brackets?"""
    one, other = label.strip("().:"), following.strip("().:")
    if label.replace(one, "#", 1) != following.replace(other, "#", 1) or not one or not other:
        return False
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    if "." in one and "." in other:
        before, _, last = one.rpartition(".")
        return other.rpartition(".")[0] == before and other.rpartition(".")[2] == str(
            int(last) + 1 if last.isdigit() else -1
        )
    if (
        one.casefold() in ROMAN
        and other.casefold() in ROMAN
        and ROMAN.index(other.casefold()) == ROMAN.index(one.casefold()) + 1
    ):
        return True
    return len(one) == len(other) == 1 and ord(other) - ord(one) == 1


def starts_with_label(text: str, span: Span) -> tuple[str, int] | None:
    """``(i) to reject …`` straight after a marker: the label and where its words start."""
    match = line_words.LIST_LABEL.match(text, *span)
    if match and re.match(r"\W*(?:1|i|I|a|A)\b", match["label"]):
        return match["label"], match.end()
    return None


def flat(found: Sequence[FoundClause]) -> Iterator[FoundClause]:
    """Every clause, each before those nested in it."""
    for clause in found:
        yield clause
        yield from flat(clause.clauses)
