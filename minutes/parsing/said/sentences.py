"""The sentences of a paragraph, and their words."""

from functools import lru_cache

from ..found import Span
from ..vocabulary import sentence_words


@lru_cache(maxsize=256)  # several readers ask for the sentences of one paragraph, one after the other
def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """As spans without white space at their ends."""
    start, found = span[0], []
    for match in sentence_words.SENTENCE_END.finditer(text, *span):
        found.append((start, match.end("mark")))
        start = match.end()
    if start < span[1]:
        found.append((start, span[1]))
    return tuple(found)


@lru_cache(maxsize=256)  # asked by those who look for speech, and again by those who look for tasks
def words(text: str, span: Span) -> frozenset[str]:
    """In lower case and without stops, commas and colons: what is asked before a pattern, which costs far more."""
    return frozenset(in_order(text, span))


def in_order(text: str, span: Span) -> list[str]:
    """The words as they follow one another."""
    return text[slice(*span)].lower().replace(",", " ").replace(":", " ").replace(".", " ").split()
