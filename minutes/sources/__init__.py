"""Bytes or pasted words in, a document's text out. The reader is chosen by the content, never by a file's name."""

from . import paste, pdf, plain
from .marked import markdown
from .text import LeftOut, SourceText, UnreadableSource
from .web import html
from .word import docx, office

__all__ = ["LeftOut", "SourceText", "UnreadableSource", "read"]

PDF_START = 1024  # bytes within which a PDF says that it is one
ZIP = b"PK\x03\x04"


def read(data: bytes | str, *, limit: int | None = None) -> SourceText:
    """The text of an upload (bytes) or a paste (str), or UnreadableSource with a sentence that says what to do."""
    size = len(data if isinstance(data, bytes) else data.encode("utf-8", errors="surrogatepass"))
    if limit is not None and size > limit:
        raise UnreadableSource(
            f"This document is {in_words(size)}, more than the {in_words(limit)} allowed. "
            "Split it, or paste only the minutes."
        )
    source = _file(data) if isinstance(data, bytes) else _words(data)
    unpacked = len(source.text.encode("utf-8"))
    if limit is not None and unpacked > max(limit, size):  # a small file can be packed with any number of words
        raise UnreadableSource(
            f"The words in this document come to {in_words(unpacked)}, more than the {in_words(limit)} allowed. "
            "Split it, or paste only the minutes."
        )
    return source


def _file(data: bytes) -> SourceText:
    """A file: by how its bytes begin, then by its words."""
    if b"%PDF-" in data[:PDF_START]:
        return pdf.read(data)
    if data.startswith(ZIP):
        parts = office.Parts(data)
        plain.refuse_other_office(parts.names)
        return docx.read(parts)
    plain.refuse_binary(data)
    if html.is_page(html.start_of(data)):
        return html.read(data)
    words = plain.decoded(data)
    return markdown.read(words) if markdown.is_markdown(words) else plain.read(data)


def _words(words: str) -> SourceText:
    """A paste: mostly plain words, but somebody may paste the source of a page or a Markdown file."""
    if html.is_page(words):
        return html.read(words)
    return markdown.read(words) if markdown.is_markdown(words) else paste.read(words)


def in_words(size: int) -> str:
    """A size as people say it: ``300 bytes``, ``12 KB``, ``2.5 MB``."""
    if size < 1024:
        return f"{size} bytes"
    if size < 1024 * 1024:
        return f"{size / 1024:.1f} KB".replace(".0 ", " ")
    return f"{size / 1024 / 1024:.1f} MB".replace(".0 ", " ")
