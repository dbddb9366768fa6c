"""The characters of a web page: by its byte order mark, by what it says of itself, else UTF-8 or Windows-1252."""

import codecs
import re

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
SAID = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_-]{2,20})", re.I)
OLD = re.compile(r"windows-125[0-8]|iso-8859-1?[0-9]|macintosh", re.I)
READ_AS_WINDOWS = ("iso-8859-1", "us-ascii", "latin1", "latin-1")  # as every browser does
BROKEN = "\ufffd"


def decoded(data: bytes) -> str:
    """The page's characters; a byte that is none is U+FFFD."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    match = SAID.search(data[:4096])
    said = match[1].decode("ascii").lower() if match else ""
    if OLD.fullmatch(said) and said not in READ_AS_WINDOWS:
        return data.decode(said, errors="replace")
    return data.decode("cp1252", errors="replace") if said in READ_AS_WINDOWS else _utf_8_or_windows(data)


def _utf_8_or_windows(data: bytes) -> str:
    """UTF-8, even with a broken byte or two; Windows-1252 where most of what is not ASCII is no UTF-8."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count(BROKEN)
    if not broken:
        return text
    sound = sum(1 for letter in text if letter > "\x7f") - broken
    return text if sound > broken else data.decode("cp1252", errors="replace")
