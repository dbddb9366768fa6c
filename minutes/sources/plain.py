"""Plain text files: UTF-8, UTF-16 with a byte order mark, or the Windows-1252 of older word processors.

Files of other kinds are refused here, each with what to do with it.
"""

import re

from .text import SourceText, UnreadableSource, from_str

PASTE = "Open it, copy the words of the minutes and paste them."
SAVE_AS_WORD = "Open it and save it as a Word document (.docx) or a PDF, or copy the words and paste them."
HAS_TO_BE_READ = "Its words have to be made text first (OCR): add a PDF with a text layer, or type or paste the words."
UNPACK = "Unpack it and add the document inside."
WRITE_DOWN = "Add the written minutes."
LOCKED = "Save it without the password and add that, or paste the words."

# How a file of another kind begins, what a clerk calls it, and what to do with it.
BINARY_KINDS = (
    (b"{\\rtf", "a Rich Text file", SAVE_AS_WORD),
    (b"\x89PNG", "a picture", HAS_TO_BE_READ),
    (b"\xff\xd8\xff", "a picture", HAS_TO_BE_READ),
    (b"GIF8", "a picture", HAS_TO_BE_READ),
    (b"II*\x00", "a picture", HAS_TO_BE_READ),
    (b"MM\x00*", "a picture", HAS_TO_BE_READ),
    (b"BM", "a picture", HAS_TO_BE_READ),
    (b"PK\x05\x06", "an empty zip file", UNPACK),
    (b"\x1f\x8b", "a compressed file", UNPACK),
    (b"7z\xbc\xaf", "a compressed file", UNPACK),
    (b"Rar!", "a compressed file", UNPACK),
    (b"ID3", "a sound recording", WRITE_DOWN),
    (b"OggS", "a sound or video recording", WRITE_DOWN),
    (b"RIFF", "a picture or a sound recording", WRITE_DOWN),
    (b"SQLite format 3", "a database file", PASTE),
)
OLE = b"\xd0\xcf\x11\xe0"
IN_OLE = (  # a name inside such a file, as Office writes it
    ("EncryptedPackage", "a Word or Office file locked with a password", LOCKED),
    ("WordDocument", "a document of an older Word (.doc)", SAVE_AS_WORD),
    ("Workbook", "a spreadsheet of an older Excel", PASTE),
    ("PowerPoint Document", "a presentation of an older PowerPoint", PASTE),
    ("__substg1.0_", "a message saved from Outlook", PASTE),
)
IN_ZIP = (  # a part that only this kind of file has
    ("xl/workbook.xml", "a spreadsheet", PASTE),
    ("ppt/presentation.xml", "a presentation", PASTE),
    ("content.xml", "an OpenDocument file (.odt)", SAVE_AS_WORD),
    ("META-INF/container.xml", "an electronic book", PASTE),
    ("Index/Document.iwa", "a Pages document", SAVE_AS_WORD),
)
SAVED_IN_ONE = re.compile(
    rb"(?:MIME-Version|Content-Type:\s*multipart/related|From:\s*<Saved by )[^\0]{0,2000}multipart/", re.I
)
NOT_TEXT = f"This file is not plain text. {PASTE}"
CONTROL = re.compile("[\x01-\x08\x0e-\x1f]")
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read(data: bytes) -> SourceText:
    """A plain text file as a source; anything else is refused with what to do instead."""
    refuse_binary(data)
    return from_str(decoded(data))


def refuse_binary(data: bytes) -> None:
    start = data[:1024].lstrip()
    if start.startswith(OLE):
        _refuse_old_office(data)
    for magic, kind, advice in BINARY_KINDS:
        if start.startswith(magic) and not (magic == b"BM" and b"\0" not in start):
            raise UnreadableSource(f"This is {kind}. {advice}")
    if start[4:8] == b"ftyp":
        raise UnreadableSource(f"This is a picture or a video recording. {WRITE_DOWN}")
    if SAVED_IN_ONE.match(start):
        raise UnreadableSource(
            "This is a web page or message saved as one file with its pictures. Save it as “Web page, HTML only”, or "
            "copy the words and paste them."
        )


def _refuse_old_office(data: bytes) -> None:
    for name, kind, advice in IN_OLE:
        if name.encode("utf-16-le") in data:
            raise UnreadableSource(f"This is {kind}. {advice}")
    raise UnreadableSource(f"This is an older Word or Office file. {SAVE_AS_WORD}")


def refuse_other_office(names: set[str]) -> None:
    """A zip file with these parts, unless it is a Word document."""
    if any(name.startswith("word/") for name in names):
        return
    for part, kind, advice in IN_ZIP:
        if part in names:
            raise UnreadableSource(f"This is {kind}. {advice}")
    raise UnreadableSource(f"This is a zip file. {UNPACK}")


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
        raise UnreadableSource(NOT_TEXT) from error


def _plausible(text: str) -> str:
    """Text that reads as words: a file with NUL or many control characters is a program's, not a clerk's."""
    if "\0" in text or len(CONTROL.findall(text)) * 100 > len(text):
        raise UnreadableSource(NOT_TEXT)
    return text
