"""Letters as a person reads them: joined letters taken apart, letters set wide drawn together, bullets made plain."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from .marks import Word

LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
BULLETS = str.maketrans(  # what Word takes from its Symbol and Wingdings fonts
    {
        "\uf0b7": "•", "\uf0a7": "▪", "\uf0a8": "◦", "\uf06e": "▪", "\uf06c": "•", "\uf0d8": "‣", "\uf076": "•",
        "\uf0fc": "✓", "\uf0e0": "→", "\uf02d": "-", "\uf0a3": "□", "\uf0fe": "✓", "\uf071": "□",
    }
)  # fmt: skip
ORDINAL = re.compile(r"\b(\d{0,2}1 st|\d{0,2}2 nd|\d{0,2}3 rd|\d{0,2}[04-9] th|1[123] th)\b")
PICTURES = re.compile("wingdings|symbol|webdings|dingbats", re.I)
FEWEST, LONGEST_UNPARTED = 4, 14  # letters of one word set wide


def plain(word: Word) -> Word:
    """A word in letters that can be searched for."""
    text = word.text.replace("\0", "").translate(LIGATURES).translate(BULLETS)
    text = "".join(chr(ord(one) - 0xF000) if "\uf021" <= one <= "\uf07e" else one for one in text)
    if text == "o" and "courier" in word.font.casefold():
        text = "◦"
    elif text in ("§", "Ø", "l", "n", "·", "") and PICTURES.search(word.font):
        text = "•"
    return word if text == word.text else replace(word, text=text)


def with_ordinals(text: str) -> str:
    """``4 th``, whose letters were raised, is ``4th``."""
    return ORDINAL.sub(lambda match: match[0].replace(" ", ""), text)


def drawn_together(line: Sequence[Word]) -> list[Word]:
    """``P r e s e n t`` is one word, where the gaps leave no doubt which letters belong together."""
    words: list[Word] = []
    start = 0
    for place in range(1, len(line) + 1):
        if place == len(line) or not _alone(line[place]) or not _alone(line[place - 1]):
            words.extend(_closed(line[start:place]))
            start = place
    return words


def _alone(word: Word) -> bool:
    return len(word.text) == 1 and (word.text.isalnum() or word.text in "&:.,’'-–()")


def _closed(run: Sequence[Word]) -> Sequence[Word]:
    """Single letters as words: the gaps between words are plainly wider than those within."""
    letters = [word for word in run if word.text.isalpha()]
    if len(letters) < FEWEST or 2 * len(letters) < len(run):
        return run
    gaps = [word.left - before.right for before, word in pairwise(run)]
    usual = median(gaps)
    if usual <= 0 or any(gap < 0.4 * usual for gap in gaps):
        return run
    groups = [[run[0]]]
    for gap, word in zip(gaps, run[1:], strict=True):
        if gap > 1.6 * usual:
            groups.append([])
        groups[-1].append(word)
    longest = max(len(group) for group in groups)
    lonely = sum(len(group) == 1 for group in groups)
    if longest > LONGEST_UNPARTED or 2 * lonely > len(groups):
        return run
    return [_whole(group) for group in groups]


def _whole(group: Sequence[Word]) -> Word:
    return replace(group[0], text="".join(word.text for word in group), right=group[-1].right)
