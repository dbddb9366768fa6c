"""The sentences of a paragraph."""

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
