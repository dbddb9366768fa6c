"""Titles of items: which words can be one, and a title as it is kept."""

import re

from ..vocabulary import line_words, title_words

LONGEST_TITLE = 40  # words
LONGEST_RUN_IN = 14  # words of a title that its text follows in the same line
ENDS_OF_TAIL = tuple(")]0123456789")  # how page numbers and the size of a report's file end
LONGEST_BEFORE_STOP = 5  # words of a title that a full stop parts from its text


def clean_title(printed: str) -> str:
    """A title without the website's ``pdf icon PDF 318 KB``, its pages, its star and a closing colon."""
    lower, title = printed.lower(), printed
    if any(stem in lower for stem in line_words.DOCUMENT_STEMS):
        title = line_words.DOCUMENT_MARK.sub("", title)
    if title.rstrip()[-1:] in ENDS_OF_TAIL:
        title = title_words.TITLE_TAIL.sub("", title)
    title = title.strip().lstrip("*| ").rstrip(" :|*")
    limited = "limited" in title or "restricted" in title
    shouted_part = title_words.SHOUTED_PART.match(title) if limited else None
    title = shouted_part["title"] if shouted_part else title
    return title[:-1] if title.endswith(".") and "." not in title[:-1] else title


def title_like(printed: str) -> bool:
    """Could these words, after a number, name a matter? Not a clause, a sentence or a list."""
    title = clean_title(printed)
    if not re.search(r"[^\W\d_]{2}", title) or title[0].islower() or title_words.NOT_A_TITLE.match(title):
        return False
    if title[-1] in ";," or len(title.split()) > LONGEST_TITLE or len(title) > 250:
        return False
    if title.startswith("To "):  # To receive and approve the draft minutes of …
        return ". " not in title
    if shouted(title):
        return True
    return not _is_a_sentence(title)


def short_line(printed: str) -> bool:
    """A line of few words with no stop at its end: beside a sure number a title, though it has a verb."""
    title = clean_title(printed)
    if not title or title[0].islower() or title_words.NOT_A_TITLE.match(title):
        return False
    return len(title.split()) <= 12 and title[-1] not in ".;,:"


def _is_a_sentence(title: str) -> bool:
    without = title_words.NO_SENTENCE.sub("", title_words.IN_BRACKETS.sub("", title))
    without = title_words.STOPS_OF_TIME.sub("", without)
    return bool(title_words.FINITE_VERB.search(without)) or ". " in without.replace("No. ", "").rstrip(".")


def shouted(title: str) -> bool:
    """``NOTICE OF MOTION – LIDO`` is a heading whatever its words."""
    words = title_words.IN_BRACKETS.sub("", title) if "(" in title else title
    return words.isupper() and sum(map(str.isalpha, words)) > 3


def run_in(printed: str) -> int:
    """Where the title ends in ``Apologies: Cllr Lee``, counted in the printed words; 0 where no text follows one."""
    for pattern in (title_words.RUN_IN, title_words.RUN_IN_SENTENCE, title_words.RUN_IN_LOST):
        match = pattern.match(printed)
        if match and _heads_text(match["title"], pattern is title_words.RUN_IN_SENTENCE):
            return match.end()
    return 0


def _heads_text(title: str, sentence: bool) -> bool:
    longest = LONGEST_TITLE if title.startswith("To ") else LONGEST_RUN_IN
    if len(title.split()) > longest or not title_like(title):
        return False
    short = len(title.split()) <= LONGEST_BEFORE_STOP
    return not sentence or short or shouted(title) or bool(title_words.USUAL_TITLE.match(title))
