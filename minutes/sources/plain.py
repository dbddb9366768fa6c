"""Plain text files: UTF-8, UTF-16 with a byte order mark, or the Windows-1252 of older word processors."""

import re

from .text import SourceText, UnreadableSource, from_str

# How a file of another kind begins, and what a clerk calls it.
BINARY_KINDS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a Word, spreadsheet or zip file"),
    (b"\xd0\xcf\x11\xe0", "an older Word or Office file"),
    (b"{\\rtf", "a Rich Text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound or video recording"),
    (b"SQLite format 3", "a database file"),
)
PASTE_INSTEAD = "This version reads plain text: open it, copy the words and paste them."
CONTROL = re.compile("[\x01-\x08\x0e-\x1f]")
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read(data: bytes) -> SourceText:
    """A plain text file as a source; anything else is refused with what to do instead."""
    refuse_binary(data)
    return from_str(decoded(data))


def refuse_binary(data: bytes) -> None:
    start = data[:1024].lstrip()
    for magic, kind in BINARY_KINDS:
        if start.startswith(magic):
            raise UnreadableSource(f"This is {kind}. {PASTE_INSTEAD}")


def decoded(data: bytes) -> str:
    """The file's characters, by the encodings council software writes, surest first."""
    encoding = "utf-16" if data.startswith(UTF_16_MARKS) else "utf-8-sig"
    try:
        return _plausible(data.decode(encoding))
    except UnicodeDecodeError:
        pass
    try:
        return _plausible(data.decode("cp1252"))
    except UnicodeDecodeError as error:
        raise UnreadableSource(f"This file is not plain text. {PASTE_INSTEAD}") from error


def _plausible(text: str) -> str:
    """Text that reads as words: a file with NUL or many control characters is a program's, not a clerk's."""
    if "\0" in text or len(CONTROL.findall(text)) * 100 > len(text):
        raise UnreadableSource(f"This file is not plain text. {PASTE_INSTEAD}")
    return text
