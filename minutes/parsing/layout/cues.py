"""Which of the words that the readers ask for a paragraph has, told once for all of them.

Most patterns are searched for and not there, so a reader first asks whether the paragraph has one of the words without
which its pattern finds nothing: ``line.has(cues.MOVING)``. The words are looked through once, for all cues.

What is said in several words (``subject to``) is told by the longest of them, as something that may be said.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from ..vocabulary import (
    attendance_words,
    correction_words,
    decision_words,
    declaration_words,
    exempt_words,
    line_words,
    motion_words,
    movement_words,
    speaker_words,
    speech_words,
    substitute_words,
    vote_words,
)

(
    ABSENT,
    ACTION,
    ALL_AGREE,
    ANSWERING,
    ARISING,
    AS_CORRECTED,
    AWAY,
    BESIDE,
    CORRECTED,
    DECIDED,
    DIVISION,
    DOCUMENT,
    EXEMPT,
    HEADS_LIST,
    INTEREST,
    INTEREST_ROW,
    INVITING,
    KEY_DECISION,
    MINUTE,
    MOVING,
    PUT,
    PUTS,
    SIDED,
    SUBSTITUTE,
    TITLED,
    VOTE,
) = (1 << place for place in range(26))

STEMS: dict[int, tuple[str, ...]] = {
    ABSENT: ("absent",),
    ACTION: ("action",),
    ALL_AGREE: motion_words.UNANIMOUS_STEMS,
    ANSWERING: speech_words.ANSWERS,
    ARISING: ("arising",),
    AS_CORRECTED: correction_words.AS_CORRECTED,
    AWAY: attendance_words.SAYS_AWAY,
    BESIDE: decision_words.BESIDE_STEMS,
    CORRECTED: (*correction_words.TOLD, "minutes", "meeting"),
    DECIDED: decision_words.STEMS,
    DIVISION: ("vot", "division", "roll"),
    DOCUMENT: line_words.DOCUMENT_STEMS,
    EXEMPT: exempt_words.EXEMPT_STEMS,
    HEADS_LIST: attendance_words.SURE_HEADS,
    INTEREST: declaration_words.STEMS,
    INTEREST_ROW: declaration_words.ROW_STEMS,
    INVITING: speech_words.INVITES,
    KEY_DECISION: decision_words.KEY_STEMS,
    MINUTE: ("minute", "min."),
    MOVING: movement_words.MOVING,
    PUT: motion_words.PUT,
    PUTS: motion_words.PUTS_STEMS,
    SIDED: vote_words.SIDED,
    SUBSTITUTE: substitute_words.SAYS_SUBSTITUTE,
    TITLED: speaker_words.TITLES,
    VOTE: (*vote_words.STEMS, *vote_words.MATTERS),
}


def _told_by(stem: str) -> str:
    """The longest of a stem's words; of letters that stand apart (``f o r``) one that others stand on both sides of."""
    words = stem.split()
    return max(words[1:-1] if len(words[0]) == 1 else words, key=lambda word: (len(word), word))


def _choice(stems: Iterable[str]) -> str:
    """A pattern for the longest stem that starts at a place; by their first letters, as a choice of few is quick."""
    letters = groupby(sorted(stems, key=lambda stem: (stem[0], -len(stem))), key=lambda stem: stem[0])
    return "|".join(f"{first}(?:{'|'.join(re.escape(stem[1:]) for stem in same)})" for first, same in letters)


LOOKED = 1 << 2 * len(STEMS)  # of a paragraph that has been looked through
MAYBE = len(STEMS)  # places to the left of a cue, where its bit is of a stem of several words
_TOLD_BY = {
    cue << MAYBE * several: {_told_by(stem) for stem in stems if (" " in stem) == several}
    for cue, stems in STEMS.items()
    for several in (False, True)
}
_STEMS = set().union(*_TOLD_BY.values())
_LETTERS = "".join(stem for stem in _STEMS if len(stem) == 1)  # words of their own
_ANY = re.compile(  # wherever one starts, inside another too
    rf"(?=({_choice(stem for stem in _STEMS if len(stem) > 1)}|\b[{_LETTERS}]\b))"
)
_CUES = {  # those of the stems that it starts with too
    found: sum(cue for cue, stems in _TOLD_BY.items() if found.startswith(tuple(stems))) for found in _STEMS
}


def of_words(words: str) -> int:
    """The cues of a paragraph's words, in lower case."""
    found = 0
    for stem in _ANY.findall(words):
        found |= _CUES[stem]
    return found
