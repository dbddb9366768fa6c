"""Turns of phrase with the words that call for them, and the words that most of them are built with."""

import re
from collections.abc import Iterator

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

    def near(self, words: str) -> Iterator[tuple[re.Pattern[str], str]]:
        """The patterns that these words may fit, with their measures."""
        lower = words.lower()
        if self.any.search(lower):
            for signs, pattern, measure in self.turns:
                if any(sign in lower for sign in signs):
                    yield pattern, measure
