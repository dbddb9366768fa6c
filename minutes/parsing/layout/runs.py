"""Which of the numbers in a document are its items': the longest run that counts up, and what belongs to it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..vocabulary import line_words
from .lines import Line
from .numbering import Candidate, Heading, candidates
from .titles import shouted

MANY = 10**9  # paragraphs: more than any document has
LONGEST_OF_A_PART = 12  # words with a full stop after them: more are a paragraph
FEWEST_SENTENCES = 5  # numbered paragraphs without titles: fewer may be a list of points
STEP = 3  # item numbers may skip: an excerpt leaves items out


@dataclass(frozen=True)
class Run:
    """Candidates whose numbers count up in one form: ``131.``, ``132.``; ``22/128``, ``22/129``."""

    key: tuple[object, ...]
    varying: int
    members: tuple[Candidate, ...]
    score: float


def numbered(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """The numbered headings of a document: the longest run of numbers, what repeats or skips in it, and its parts."""
    everything = candidates(text, paragraphs, taken)
    found = [one for one in everything if one.heading.title]
    run = _longest_run(found, paragraphs)
    if run is None:
        return []
    if any(line.label == "minutes" for line in paragraphs):
        run = _of_the_page(run)
    chosen = {one.heading.place: one for one in run.members}
    untitled = _untitled(run, [one for one in everything if not one.heading.title])
    for one in (*_out_of_turn(run, found), *_parts(run, found, paragraphs), *untitled):
        chosen.setdefault(one.heading.place, one)
    return [chosen[place].heading for place in sorted(chosen)]


def _longest_run(found: Sequence[Candidate], paragraphs: Sequence[Line]) -> Run | None:
    """The best run over every form and every part of the number that may count up."""
    groups: dict[tuple[object, ...], list[Candidate]] = defaultdict(list)
    for one in found:
        first = 2 if line_words.DATED_NUMBER.fullmatch(one.heading.number or "") else 0  # 06.05.01 is no 1 June
        for varying in range(first, len(one.values)):
            groups[_key(one, varying)].append(one)
    runs = [_counting_up(key, group) for key, group in groups.items()]
    whole = {run.key[0] for run in runs if len(run.members) > 1}
    runs = [run for run in runs if not (_of_one_item(run) and (str(run.key[0])[:-1] in whole or _under_one(run, runs)))]
    runs = [run for run in runs if not _looks_odd(run) and not _of_sentences(run, paragraphs)]
    return max(runs, key=lambda run: (run.score, -run.members[0].heading.place), default=None)


def _of_the_page(run: Run) -> Run:
    """A council's page sets its numbers on lines of their own; ``3  Any contract …`` below them is what it quotes."""
    alone = [one.alone for one in run.members]
    first = alone.index(False) if False in alone else len(alone)
    if first < 2 or any(alone[first:]):
        return run
    return replace(run, members=run.members[:first])


def _looks_odd(run: Run) -> bool:
    """A number that looks like a day, an account or a house is an item's only where others count on from it."""
    number = run.members[0].heading.number or ""
    odd = line_words.DATED_NUMBER.fullmatch(number) or line_words.LONG_NUMBER.fullmatch(number)
    beside_comma = str(run.key[0]).endswith(",")  # 12, Mill Lane is an address
    return (len(run.members) == 1 and odd is not None) or (len(run.members) < 3 and beside_comma)


def _of_one_item(run: Run) -> bool:
    """``1A``, ``1B`` and ``1C`` are parts of ``1``, however many they are."""
    return str(run.key[0]).endswith("§") and run.varying == len(run.members[0].values) - 1


def _under_one(run: Run, runs: Sequence[Run]) -> bool:
    """Does the item stand above its parts with a title of its own, ``1`` above ``1A`` and ``1B``, and no other?"""
    first = run.members[0]
    return any(
        other.key[0] == str(run.key[0])[:-1]
        and other.members[0].values == first.values[:-1]
        and other.members[0].looks[0] == first.looks[0]
        and other.members[0].heading.place < first.heading.place
        for other in runs
    )


def _of_sentences(run: Run, paragraphs: Sequence[Line]) -> bool:
    """``2.1`` and ``2.2`` over long sentences number the paragraphs of one item."""
    if run.key[0] != "#.#" or len({one.values[0] for one in run.members}) > 1:
        return False
    printed = [paragraphs[one.heading.after - 1].text for one in run.members if not one.heading.cut]
    return all(words.endswith(".") and len(words.split()) > LONGEST_OF_A_PART for words in printed) and bool(printed)


def _key(one: Candidate, varying: int) -> tuple[object, ...]:
    return (one.form, varying, *one.values[:varying], "#", *one.values[varying + 1 :])


def _counting_up(key: tuple[object, ...], group: Sequence[Candidate]) -> Run:
    """The longest row of candidates in which each number is one, two or three more than the one before."""
    varying = int(str(key[1]))
    best: dict[int, tuple[float, int]] = {}  # by number: the score of the best row that ends there, and its last one
    before: list[int] = []
    for place, one in enumerate(group):
        value = one.values[varying]
        score, previous = _best_before(best, value)
        score += _weight(one)
        before.append(previous)
        if score > best.get(value, (0.0, 0))[0]:
            best[value] = (score, place)
    score, place = max(best.values())
    row = []
    while place >= 0:
        row.append(group[place])
        place = before[place]
    if key[0] == "roman" and (len(row) < 3 or row[-1].values[0] != 1):
        score = 0.0
    return Run(key, varying, tuple(reversed(row)), score)


def _best_before(best: dict[int, tuple[float, int]], value: int) -> tuple[float, int]:
    rows = [(best[value - step][0] - 0.2 * (step - 1), best[value - step][1]) for step in range(1, STEP + 1)
            if value - step in best]  # fmt: skip
    return max(rows, default=(0.0, -1))


def _weight(one: Candidate) -> float:
    run_on = 0.3 if one.heading.cut else 0.0
    return 1.0 + 0.3 * shouted(one.heading.title) + 0.2 * one.gap - run_on


def _out_of_turn(run: Run, found: Sequence[Candidate]) -> list[Candidate]:
    """Headings of the run's form and looks whose number repeats, goes back or skips far: still items, in place."""
    looks = {one.looks for one in run.members}
    gaps = all(one.gap for one in run.members)
    capitals = all(shouted(one.heading.title) for one in run.members)
    plain = run.key[0] in ("#", "roman", "item #") and not run.members[0].alone and not capitals
    if len(run.members) < 2 or plain or len(looks) > 1:
        return []
    first, last = run.members[0].heading.place, run.members[-1].values[run.varying]
    return [
        one
        for one in found
        if _key(one, run.varying) == run.key and one.looks in looks and one.gap >= gaps and not one.heading.cut
        and one.heading.place > first and run.members[0].values[run.varying] <= one.values[run.varying] <= last + 10
    ]  # fmt: skip


def _parts(run: Run, found: Sequence[Candidate], paragraphs: Sequence[Line]) -> list[Candidate]:
    """``5.1 OPERATIONS COMMITTEE`` or ``5a`` under ``5``, where such a part has a title and text of its own."""
    forms = {f"{run.key[0]}.#", f"{run.key[0]}(#)", f"{run.key[0]}§"}
    members = list(run.members)
    parts, place = [], 0
    for one in found:
        while place + 1 < len(members) and members[place + 1].heading.place < one.heading.place:
            place += 1
        above = members[place]
        following = members[place + 1] if place + 1 < len(members) else None
        left_out = following and one.form in forms and above.values < one.values[:-1] < following.values
        if one.heading.place > above.heading.place and (left_out or _is_part(one, above, forms)):
            parts.append(one)  # 5.1 between 4 and 6 is of a 5 that has no heading
    titled = [one for one in parts if _has_title_and_text(one, run, paragraphs)]
    return titled if 2 * len(titled) > len(parts) else []


def _untitled(run: Run, found: Sequence[Candidate]) -> list[Candidate]:
    """Sentences whose numbers the run leaves out, each in its place: ``2 The Chairman welcomed all``, after ``1``."""
    missing: dict[int, list[Candidate]] = defaultdict(list)
    for one in found:
        if run.varying < len(one.values) and _key(one, run.varying) == run.key:
            missing[one.values[run.varying]].append(one)
    members = [(one.values[run.varying], one.heading.place) for one in run.members]
    chosen = []
    first = 0 if members[0][0] <= STEP + 1 else members[0][0] - 2  # 1 and 2 may be sentences before a title at 3
    for (low, start), (high, end) in pairwise([(first, -1), *members, (members[-1][0] + 2, MANY)]):
        for number in range(low + 1, high):
            between = [one for one in missing[number] if start < one.heading.place < end]
            if len(between) == 1:
                chosen.append(between[0])
                start = between[0].heading.place
    return chosen if len(members) > 1 and (len(chosen) <= len(members) or _leaves_no_gap(run, chosen)) else []


def all_sentences(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Minutes whose items have numbers and no titles: each a paragraph of its own, 1, 2, 3 … below those present."""
    everything = candidates(text, paragraphs, taken)
    found = [one for one in everything if one.form == "#" and one.gap and one.heading.place > min(taken, default=MANY)]
    numbers = [one.values[0] for one in found]
    whole = numbers == list(range(1, len(numbers) + 1)) and not any(one.heading.title for one in found)
    return [one.heading for one in found] if whole and len(found) >= FEWEST_SENTENCES else []


def _leaves_no_gap(run: Run, chosen: Sequence[Candidate]) -> bool:
    """Do sentences and titles together count up without a gap, in a form that numbers no clauses (``23.004``)?"""
    numbers = sorted(one.values[run.varying] for one in (*run.members, *chosen))
    return run.key[0] != "#" and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _is_part(one: Candidate, above: Candidate, forms: set[str]) -> bool:
    """``5.1`` is of ``5``, and of ``5.0``."""
    if one.form == above.form == "#.#":
        return above.values[1] == 0 and one.values[0] == above.values[0]
    return one.form in forms and one.values[:-1] == above.values


def _has_title_and_text(one: Candidate, run: Run, paragraphs: Sequence[Line]) -> bool:
    below = paragraphs[one.heading.after] if one.heading.after < len(paragraphs) else None
    title = one.heading.title
    printed = paragraphs[one.heading.place].text
    if below is None or one.heading.cut or not one.gap or printed.endswith((".", ":", ":-")) or len(title.split()) > 18:
        return False
    lettered = one.form.endswith("§")
    if all(shouted(member.heading.title) for member in run.members) and not (lettered or shouted(title)):
        return False
    return below.kind != "listed" or not re.match(r"\d", below.label or "")


def merged(*lists: Iterable[Heading]) -> list[Heading]:
    """Headings in order; one that lies inside another (a number's title) is the same heading."""
    found: list[Heading] = []
    for heading in sorted((one for some in lists for one in some), key=lambda one: (one.place, -one.count)):
        if not found or heading.place >= found[-1].after:
            found.append(heading)
    return found
