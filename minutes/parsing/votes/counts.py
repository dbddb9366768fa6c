"""Counts of votes in a sentence: ``nine in favour and two against``, ``carried by 6 votes to 1``."""

import re
from collections.abc import Iterator

from minutes.keys import name_key

from ..layout.lines import Line
from ..vocabulary import vote_words
from .side_lists import SIDES, Side, side_of

Counted = tuple[list[Side], int, str | None]  # the sides of one vote, where its words start, and its result


def read(text: str, line: Line) -> Iterator[Counted]:
    """Each vote whose counts a paragraph prints. A count needs a vote's words about it: ``3 for the year`` is none."""
    if not line.says(*vote_words.STEMS):
        return
    start = line.span[0]
    for end in sentence_ends(text, line):
        if end > start:
            yield from _in_sentence(text, start, end, line)
        start = end


def sentence_ends(text: str, line: Line) -> Iterator[int]:
    """The ends of the paragraph's sentences; one that only adds abstentions goes on the one before."""
    for match in re.finditer(r"(?<=[a-z0-9)\]])[.;]\s+(?=[A-Z(\d\"“])", text[slice(*line.span)]):
        after = line.span[0] + match.end()  # There were no abstentions
        if not vote_words.MORE_COUNTS.match(text, after):
            yield after
    yield line.span[1]


def _in_sentence(text: str, start: int, end: int, line: Line) -> Iterator[Counted]:
    words = text[start:end]
    lower = words.lower()
    ratio = ":" in words or bool(vote_words.TO_COUNT.search(words)) or bool(vote_words.DASHED_COUNT.search(words))
    if not (ratio or any(map(lower.__contains__, vote_words.SIDED_STEMS))):
        return
    if vote_words.NOT_OF_MEMBERS.search(words) and not vote_words.OF_MEMBERS.search(words):
        return
    by_side = _by_side(text, start, end) if ratio else None
    if by_side:
        sides = [_counted(side, by_side[side], by_side.end()) for side in SIDES if by_side[side]]
        sides = _losing(sides) if (by_side["result"] or "").casefold() in vote_words.LOST else sides
        if not by_side["abstain"]:
            sides += [side for side in _one_by_one(text, by_side.end(), end) if side.side == "abstain"]
        result = (by_side["result"] or "").casefold()
        yield sides, by_side.start(), result if result not in ("", "resolved", "vote", "voted") else None
        return
    stood = vote_words.MOTION_RUN.search(text, start, end) if "amendment" in lower and "motion" in lower else None
    if stood:
        named = (("for", "motion"), ("against", "amendment"))
        yield [Side(side, stood.end(), number(stood[side]), of=of) for side, of in named], stood.start(), None
        return
    run = _run(text, start, end, lower)
    if run:
        yield [_counted(side, count, run.end()) for side, count in run.groupdict().items() if count], run.start(), None
        return
    yield from _divided(_one_by_one(text, start, end), words, start)


def _run(text: str, start: int, end: int, lower: str) -> re.Match[str] | None:
    """Sides with their counts after them: ``For 7, Against 3``; ``Ayes 7 Noes 3``; votes for one and for another."""
    run = vote_words.SIDES_RUN.search(text, start, end) if "against" in lower else None
    first = vote_words.COUNT_FIRST.search(text, start, end) if run else None
    if run and first and first.start() < run.start() < first.end():
        return None  # 5 in favour 2 against: the counts stand before
    if run is None and ("ayes" in lower or "yes " in lower):
        run = vote_words.AYES_RUN.search(text, start, end)
    contest = "vote" in lower and lower.count("for") > 1
    return run or (vote_words.CONTEST.search(text, start, end) if contest else None)


def _losing(sides: list[Side]) -> list[Side]:
    """``LOST by 5 votes to 2``: the five were against."""
    first, second = sides[0], sides[1]
    if (first.count or 0) <= (second.count or 0):
        return sides
    return [Side("for", first.end, second.count), Side("against", second.end, first.count), *sides[2:]]


def _divided(sides: list[Side], words: str, start: int) -> Iterator[Counted]:
    """Counts one after another, a new vote wherever a side comes again."""
    group: list[Side] = []
    groups: list[list[Side]] = []
    for side in sides:
        if any(one.side == side.side and {one.of, side.of} != {"motion", "amendment"} for one in group):
            groups.append(group)
            group = []
        group.append(side)
    groups.append(group)
    for group in groups:
        if len(group) > 1 or (group and vote_words.VOTING.search(words)):
            yield group, start, None


def _by_side(text: str, start: int, end: int) -> re.Match[str] | None:
    """``6 votes to 1``, or a result ``by 10 to 5``; ``from 9 to 5`` alone is no vote."""
    found = vote_words.VOTES_TO.finditer(text, start, end)
    told = next((match for match in found if match["votes"] or match["votes_after"] or match["result"]), None)
    return told or vote_words.RATIO.search(text, start, end) or vote_words.DASHED.search(text, start, end)


def _one_by_one(text: str, start: int, end: int) -> list[Side]:
    first = list(vote_words.COUNT_FIRST.finditer(text, start, end))
    first += [match for match in vote_words.SECOND_SIDE.finditer(text, start, end) if not _within(match, first)]
    matches = first or list(vote_words.SIDE_FIRST.finditer(text, start, end))
    sides = []
    for match in sorted(matches, key=lambda one: one.start()):
        groups = match.groupdict()
        side = side_of(match) if "for" in groups else "for"
        of = groups.get("of")
        sides.append(Side(side, match.end(), number(match["count"]), of=of.casefold() if of else None))
    return sides


def _within(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    return any(other.start() <= match.start("count") < other.end() for other in others)


def _counted(side: str, count: str, end: int) -> Side:
    return Side(side, end, number(count))


def number(count: str) -> int:
    """``9``, ``nine``, ``twenty-one`` and ``none`` as numbers."""
    return int(count) if count.isdigit() else vote_words.NUMBER_WORDS["-".join(name_key(count).split())]
