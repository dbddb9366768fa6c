"""Where a draft's facts stand: spans of the source, and the passages that hold them. Pure."""

from .draft import one_line


class Places:
    """A document's words and the public passages they stand in."""

    def __init__(self, text, passages):
        self.text = text
        self.passages = [row for row in passages if row["span"]]

    def words(self, span):
        """The words at a span of the source, on one line; none for a fact that a person added."""
        return one_line(self.text[span[0] : span[1]]) if span else ""

    def quoted(self, span, words, instead):
        """The ``words`` at ``span``, unless a person edited a passage there so that it no longer says them: what was
        edited out is quoted nowhere, and ``instead`` stands in its place."""
        there = [row for row in self.passages if overlap(row["span"], span)]
        if all(folded(row["text"]) == folded(self.words(row["span"])) for row in there):
            return words
        return words if folded(words) in folded(" ".join(row["text"] for row in there)) else instead

    def passage_at(self, span):
        """The row of the passage that holds the words at ``span``, or None."""
        if not span:
            return None
        return next((row for row in self.passages if row["span"][0] <= span[0] < row["span"][1]), None)

    def passage_key(self, span):
        """The key of the passage that holds the words at ``span``, or None."""
        row = self.passage_at(span)
        return row and row["id"]


def folded(words):
    """The words with single spaces."""
    return " ".join(words.split())


def overlap(one, other):
    """Whether two spans share a character; False where one is not known."""
    return bool(one and other) and one[0] < other[1] and other[0] < one[1]


def starts_before(one, other):
    """Whether the first span starts at or before the second; False where one is not known."""
    return bool(one and other) and one[0] <= other[0]


def place_in(words, quoted, span, outer):
    """Where ``quoted`` stands in ``words``, which were read from the span ``outer``; None where it no longer does.

    The source's own place is tried first, so that the second of two like amounts is not taken for the first.
    """
    if span and outer and words:
        start = span[0] - outer[0]
        if start >= 0 and words[start : start + len(quoted)] == quoted:
            return start
    found = (words or "").find(quoted)
    return found if found >= 0 else None
