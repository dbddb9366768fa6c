"""Where the statements of a sentence part: at a comma, a bracket, a dash, a relative word or a second verb."""

import re
from bisect import bisect_left, bisect_right

from trust.parsing.found import Span

REACH = 200  # characters either side of an amount that are looked at: keeps one endless sentence from costing more

_BOUNDARY = re.compile(
    r"[;:,]\s|[()|\t\n]|\s[–—-]\s"
    r"|(?<!\w)(?:wh(?:ich|ereas|ile|en|om?|ose)|b(?:ut|ecause)|although|though|unless|so\sthat)\b"
    # A second statement: "£5m would come from reserves and the Trust would carry forward £1m".
    r"|(?<!\w)and\s(?=(?:that|what|it|he|she|they|there|this|these)\b"
    r"|(?:[^\s,;:.£]{1,30}\s){1,4}?(?:would|will|had|has|have|was|were|is|are|could|should|may|might)\b)",
    re.I,
)


class Boundaries:
    """The boundaries of one sentence, found once and asked for the stretch around each of its amounts."""

    def __init__(self, text: str, sentence: Span) -> None:
        self.sentence = sentence
        found = list(_BOUNDARY.finditer(text, *sentence))
        self.starts = [boundary.start() for boundary in found]
        self.ends = [boundary.end() for boundary in found]

    def clause(self, start: int, end: int) -> Span:
        """The stretch around an amount, up to the nearest boundary on either side."""
        low, high = max(self.sentence[0], start - REACH), min(self.sentence[1], end + REACH)
        before, after = bisect_right(self.ends, start), bisect_left(self.starts, end)
        if before:
            low = max(low, self.ends[before - 1])
        if after < len(self.starts):
            high = min(high, self.starts[after])
        return low, max(high, end)
