"""Two texts word by word, or line by line: what of the one is not in the other. Pure."""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\S+\s*|\s+")
MOST_COMPARED = 1_000_000  # pairs of words; beyond it the time of comparing grows too long to wait for
ALIKE = 0.25  # texts with less than this in common are two texts, and marking words in them would be noise
SHOWN_AROUND = 15  # words of what is the same that are shown beside what differs


class TooLong(Exception):
    """Two documents with so many lines alike that comparing them would take too long."""


@dataclass(frozen=True)
class Run:
    """Lines that stand in the place of one another in two documents."""

    before: str
    after: str

    @property
    def what(self):
        return ("removed" if self.before else "added") if not (self.before and self.after) else "changed"


def lines_apart(one, other):
    """The runs of lines that differ between two documents; lines with no words in them aside."""
    left, right = ([line.strip() for line in text.splitlines() if line.strip()] for text in (one, other))
    again = Counter(right)
    if sum(count * again[line] for line, count in Counter(left).items()) > MOST_COMPARED:
        raise TooLong
    runs = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [Run("\n".join(left[a:b]), "\n".join(right[c:d])) for tag, a, b, c, d in runs if tag != "equal"]


def words_apart(one, other):
    """The two texts, each as pieces (words, whether the other text lacks them) that join up to it."""
    left, right = WORD.findall(one), WORD.findall(other)
    start = common(left, right)
    end = common(left[start:][::-1], right[start:][::-1])
    middle = left[start : len(left) - end], right[start : len(right) - end]
    runs = [
        ("equal", left[:start], right[:start]),
        *compared(*middle),
        ("equal", left[len(left) - end :], right[len(right) - end :]),
    ]
    return pieces(runs, 1), pieces(runs, 2)


def common(left, right):
    """How many words the two begin with alike."""
    pairs = zip(left, right, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(left), len(right)))


def compared(left, right):
    """Runs of words that both have, and that only one of them has."""
    if not (left and right) or len(left) * len(right) > MOST_COMPARED:
        return [("replace", left, right)]
    bare = [word.strip() for word in left], [word.strip() for word in right]
    matcher = SequenceMatcher(None, *bare, autojunk=False)
    runs = matcher.get_opcodes()
    same = sum(end - start for tag, start, end, _, _ in runs if tag == "equal")
    if same < ALIKE * max(len(left), len(right)) - 1:
        return [("replace", left, right)]
    return [(tag, left[a:b], right[c:d]) for tag, a, b, c, d in runs]


def pieces(runs, side):
    """One side of the runs as text, neighbours of one kind joined."""
    found = []
    for run in runs:
        words, differs = "".join(run[side]), run[0] != "equal"
        if not words:
            continue
        if found and found[-1][1] == differs:
            words = found.pop()[0] + words
        found.append((words, differs))
    return found


def shortened(pieces):
    """The pieces with the middle of what is the same left out where it is long."""
    last = len(pieces) - 1
    for place, (text, differs) in enumerate(pieces):
        words = WORD.findall(text)
        if differs or len(words) <= 3 * SHOWN_AROUND or last == 0:
            yield text, differs
            continue
        before = "".join(words[:SHOWN_AROUND]) if place else ""
        after = "".join(words[-SHOWN_AROUND:]) if place < last else ""
        yield f"{before}… {after}" if before else f"… {after}", differs
