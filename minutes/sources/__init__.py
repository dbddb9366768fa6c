"""Bytes or pasted words in, a document's text out. The reader is chosen by the content, never by a file's name."""

from . import paste, plain
from .text import LeftOut, SourceText, UnreadableSource

__all__ = ["LeftOut", "SourceText", "UnreadableSource", "read"]


def read(data: bytes | str, *, limit: int | None = None) -> SourceText:
    """The text of an upload (bytes) or a paste (str), or UnreadableSource with a sentence that says what to do."""
    size = len(data if isinstance(data, bytes) else data.encode("utf-8", errors="surrogatepass"))
    if limit is not None and size > limit:
        raise UnreadableSource(
            f"This document is {in_words(size)}, more than the {in_words(limit)} allowed. "
            "Split it, or paste only the minutes."
        )
    return plain.read(data) if isinstance(data, bytes) else paste.read(data)


def in_words(size: int) -> str:
    """A size as people say it: ``300 bytes``, ``12 KB``, ``2.5 MB``."""
    if size < 1024:
        return f"{size} bytes"
    if size < 1024 * 1024:
        return f"{size / 1024:.1f} KB".replace(".0 ", " ")
    return f"{size / 1024 / 1024:.1f} MB".replace(".0 ", " ")
