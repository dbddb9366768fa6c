"""What became of a vote: carried or lost as its own words say, or resolved upon in the next breath."""

import re
from collections.abc import Sequence

from ..found import Span
from ..layout.lines import Line, fold
from ..vocabulary import vote_words
from .counts import sentence_ends

LONGEST_LIST = 16  # paragraphs between a resolution and the vote printed below its clauses
CASE = 90  # characters before an outcome in which it may turn out to be only supposed

Outcome = tuple[str | None, str, Span]  # what was voted on, what became of it, and where that stands


def told(text: str, line: Line, start: int, end: int) -> Outcome | None:
    """The first outcome that names what it is of: ``The amendment was lost``."""
    if not line.says(*vote_words.MATTERS) or _is_status(text, line):
        return None
    for match in vote_words.OUTCOME.finditer(text, start, end):
        supposed = vote_words.NO_OUTCOME.search(text[max(line.span[0], match.start() - CASE) : match.start()])
        if supposed or vote_words.TO_BE.search(match.group()):
            continue
        what = match["what"] or match["what_declared"] or match["what_short"]
        result = match["result"] or match["declared"] or match["short"]
        return fold(what).casefold(), fold(result).casefold(), match.span()
    return None


def _is_status(text: str, line: Line) -> bool:
    """``Decision status: Recommendations approved`` is a field of the page."""
    return line.kind == "label" and line.label == "field" and "status" in text[line.span[0] : line.body].casefold()


def here(text: str, start: int, end: int) -> Outcome | None:
    """What became of the vote just told: ``which was therefore declared LOST``, ``CARRIED:``."""
    words = text[start:end].lower()
    said = any(map(words.__contains__, vote_words.RESULT_STEMS))
    match = vote_words.OUTCOME_HERE.search(text, start, end) if said else None
    if match is None:
        return None
    result = match["result"] or match["shouted"] or match["ended"] or match["refused"]
    return None, fold(result).casefold(), match.span()


def beside(text: str, line: Line, votes: Sequence[Span]) -> list[Outcome | None]:
    """The outcome of each of several votes in one paragraph: told in its sentence, or before the next one starts."""
    ends = list(sentence_ends(text, line))
    starts = [max([end for end in ends if end < span[1]], default=line.span[0]) for span in votes]
    found = []
    for place, (_, vote_end) in enumerate(votes):
        above = votes[place - 1][1] if place else line.span[0]
        until = max(vote_end, starts[place + 1]) if place + 1 < len(votes) else line.span[1]
        region = (max(above, starts[place]), until)
        found.append(told(text, line, *region) or here(text, *region))
    return found


def resolved(text: str, paragraphs: Sequence[Line], place: int, vote: Span, above: int) -> bool:
    """Was it resolved, agreed or decided right after the vote, or in the words it is printed below? ``above`` is where
    the vote before it ended."""
    line = paragraphs[place]
    words = text[slice(*vote)].lower()
    if " votes for " in words and vote_words.CONTEST.search(text, *vote):
        return False  # of two people, one was elected
    if vote_words.THEN_RESOLVED.match(text, vote[1], paragraphs[-1].span[1]):
        return True
    if line.says(*vote_words.DECIDING) and vote_words.WAS_RESOLVED.search(text, max(line.span[0], above), vote[1]):
        return True
    return bool(vote_words.VOTE_BELOW.match(text, line.span[0], vote[1])) and _resolved_above(
        text, paragraphs, place, above
    )


def _resolved_above(text: str, paragraphs: Sequence[Line], place: int, above: int) -> bool:
    """The resolution whose proposers and vote stand below it, maybe below its clauses."""
    for line in reversed(paragraphs[max(0, place - LONGEST_LIST) : place]):
        if line.span[0] < above or line.kind == "long":
            return False
        if line.says(*vote_words.DECIDING) and vote_words.WAS_RESOLVED.search(text, *line.span):
            return True
        if line.kind != "listed" and not vote_words.VOTE_BELOW.match(text, *line.span):
            return False
    return False


def of(on: str | None, what: str | None, result: str) -> str:
    """Where motion and amendment stood against each other, the amendment's winning is the motion's losing."""
    if on == "motion against amendment" and what == "amendment":
        return "lost" if re.fullmatch(r"carried|agreed|approved|adopted|passed", result) else "carried"
    return result
