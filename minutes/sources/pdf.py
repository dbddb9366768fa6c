"""PDF files with a text layer. Read in a child process of its own, for a PDF can be made to read without end."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from . import confined
from .text import LeftOut, SourceText, from_str

MEDIA_TYPE = "application/pdf"
DAMAGED = "This PDF is damaged and cannot be read. Open it, save it again as PDF, or copy the words and paste them."
ENDLESS = (
    "This PDF takes more time or memory to read than minutes ever need. Print it to a new PDF, or open it, copy the "
    "words and paste them."
)


def read(data: bytes) -> SourceText:
    """The text of a PDF, its page headers, footers and page numbers left out and listed."""
    words, left_out = confined.read("minutes.sources.pdf", data, endless=ENDLESS, broken=DAMAGED)
    return from_str(words, MEDIA_TYPE, left_out=left_out)


def extract(data: bytes) -> tuple[str, list[LeftOut]]:
    """The words of a PDF and what was left out, read in this very process."""
    from .printed.document import words_of

    with _quiet():
        return words_of(data)


@contextmanager
def _quiet() -> Iterator[None]:
    """What pypdf says of odd files is for those who make them, not for those who read minutes."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)
