"""Turns of phrase with the words that call for them, and the words that most of them are built with."""

import re
from collections.abc import Iterator

from trust.parsing.found import Span

WINDOW = 90  # characters on either side of an amount
# a sum of, a further, a total of: what may stand between the verb and its amount
SUM = (
    r"(?:(?:a|the)\s(?:further\s|total\s)?(?:sum|total|amount|contribution|donation)\sof\s|a\s(?:further"
    r"|total\sof)\s)?$"
)


class Turns:
    """Turns of phrase, each with the words of which one must be near before its pattern is tried."""

    def __init__(self, *turns: tuple[tuple[str, ...], re.Pattern[str], str]) -> None:
        self.turns = turns
        self.any = re.compile("|".join(re.escape(sign) for signs, _, _ in turns for sign in signs))

    def before(self, text: str, start: int, sentence: Span) -> str | None:
        """The measure of the first turn that ends where an amount begins."""
        low = max(sentence[0], start - WINDOW)
        near = self._near(text[low:start])
        return next((measure for pattern, measure in near if pattern.search(text, low, start)), None)

    def after(self, text: str, end: int, sentence: Span) -> str | None:
        """The measure of the first turn that begins where an amount ends."""
        high = min(sentence[1], end + WINDOW)
        near = self._near(text[end:high])
        return next((measure for pattern, measure in near if pattern.match(text, end, high)), None)

    def _near(self, words: str) -> Iterator[tuple[re.Pattern[str], str]]:
        """The patterns that these words may fit, with their measures."""
        lower = words.lower()
        if self.any.search(lower):
            for signs, pattern, measure in self.turns:
                if any(sign in lower for sign in signs):
                    yield pattern, measure
