"""Words broken at the end of a line. The document itself says how it writes a word; in doubt the hyphen stays."""

import re
from collections import Counter
from collections.abc import Iterable

HYPHENS = "-\u2010\u2011\u00ad"
LAST = re.compile(r"([^\W\d_]+)[-\u2010\u2011\u00ad]$")  # inspec-
FIRST = re.compile(r"[^\W\d_]+")  # ted over the summer
WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011'’][^\W\d_]+)*")
NUMBER = re.compile(r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)", re.I)
KEEPS = re.compile(  # parts that English sets before a hyphen
    r"(?:self|ex|vice|non|co|pre|post|anti|well|ill|part|full|half|long|short|high|low|cross|multi|mid|semi|sub|year|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|in|on|off|by|re|to|up|over|under|inter|all|"
    r"so|sign|drop|call|walk|face|door|hard|medium|longer|shorter|higher|lower|follow|decision|policy|cost)",
    re.I,
)
ENDING = re.compile(  # what is no word of its own, only the end of one
    r"(?:[bcdfghlmnprstv]?[st]ions?|[a-z]{0,3}ations?|[a-z]{0,2}ments?|[a-z]{0,2}ings?|[a-z]{0,2}ed|[a-z]{0,2}ly|ness|"
    r"[a-z]{0,2}ity|ities|[a-z]{0,3}able|[a-z]{0,3}ible|[a-z]{0,2}ances?|[a-z]{0,2}ences?|[a-z]{1,2}ous|[a-z]{0,2}ive|"
    r"[a-z]{0,2}ally|[ctv]ial|[bcdglmnprstv]ers?|tors?|tures?|cils?|lors?|cillors?|tees?|tee|ment|ance)"
)
ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "er", "ers")
LONGEST_WORD = 60
OFTEN = 4  # broken words in one document: it is set by a program that breaks words


class Spelling:
    """How one document writes its words, learnt from those that no line's end breaks."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.known: Counter[str] = Counter()
        self.broken = 0
        for line in lines:
            words = WORD.findall(line)
            if LAST.search(line[-LONGEST_WORD:]):
                self.broken += 1
                words = words[:-1]
            self.known.update(word.casefold().replace("\u2010", "-").replace("\u2011", "-") for word in words)

    def joined(self, line: str, after: str) -> str:
        """Two lines of one sentence as one."""
        return self.led_on(line, after) + after

    def led_on(self, line: str, after: str) -> str:
        """A line with the end that it needs for the next one to follow: a space, its hyphen, or nothing."""
        end = line[-1:]
        last = LAST.search(line[-LONGEST_WORD:]) if end in HYPHENS else None
        first = FIRST.match(after)
        if last and first:
            return line[:-1] if self._is_one_word(end, last[1], first[0]) else line
        if end == "\u00ad":
            return line[:-1]
        apart = line.endswith((" -", " /", "--")) or not after[:1].isalnum()
        return line if end in ("/", "-") and not apart else line + " "

    def _is_one_word(self, hyphen: str, head: str, tail: str) -> bool:
        if hyphen == "\u00ad":
            return True
        whole, parted = self.known[(head + tail).casefold()], self.known[f"{head}-{tail}".casefold()]
        if whole != parted:
            return whole > parted
        if self._bends((head + tail).casefold()):
            return True
        if tail[0].isupper() and not (head + tail).isupper():
            return False
        if NUMBER.fullmatch(head) or KEEPS.fullmatch(head):
            return False
        if self.known[head.casefold()] and self.known[tail.casefold()]:
            return False
        return bool(ENDING.fullmatch(tail.casefold())) or self.broken >= OFTEN

    def _bends(self, word: str) -> bool:
        """Does the document have the word in another form: ``tenants`` for ``tenant``?"""
        forms = [word + ending for ending in ENDINGS] + [word.removesuffix(ending) for ending in ENDINGS]
        return any(self.known[form] for form in forms if form != word and len(form) > 3)
