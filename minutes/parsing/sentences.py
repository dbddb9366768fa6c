"""The sentences of a paragraph."""

from collections.abc import Iterator

from .found import Span
from .vocabulary import sentence_words


def sentences(text: str, span: Span) -> Iterator[Span]:
    """As spans without white space at their ends."""
    start = span[0]
    for match in sentence_words.SENTENCE_END.finditer(text, *span):
        yield start, match.end("mark")
        start = match.end()
    if start < span[1]:
        yield start, span[1]
