"""A whole PDF file: opened, drawn page by page, and put into one text."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, WrongPasswordError

from minutes.sources.pdf import DAMAGED
from minutes.sources.text import LeftOut, UnreadableSource

from .drawing import Drawing, TooMuch, contents_of
from .fonts import UNREADABLE, Face
from .furniture import Swept, swept
from .hyphens import Spelling
from .inking import Crowded, Ink
from .layout import Layout, Table
from .letters import plain
from .lines import Line
from .marks import Page, Sheet
from .paragraphs import text_of, with_common_edge, with_tables_joined
from .rows import Row, rows_of

MOST_PAGES = 1_000
MOST_CHARACTERS = 5_000_000
SIDEWAYS = 200  # letters: as many up the side of an upright page are a table printed so
FEWEST = 20  # letters and digits: a page with a picture and fewer has no text to speak of

TOO_LONG = "This PDF has {count:,} pages, more than the {most:,} allowed. Split it, or paste only the minutes."
TOO_MUCH = "This PDF holds more text than any minutes. Split it, or paste only the minutes."
LOCKED = "This PDF is protected by a password. Save it without the password, or open it, copy the words and paste them."
NO_PAGES = "This PDF has no pages. Open it, save it again as PDF, or copy the words and paste them."
NO_TEXT = (
    "There is no text in this PDF. If it shows words when it is opened, it is damaged or its words are drawings: put "
    "it through text recognition (OCR) first, or type or paste the words of the minutes."
)
SCAN = (
    "This PDF is a scan: its pages are pictures with no text in them. Put it through text recognition (OCR) first, "
    "or type or paste the words of the minutes."
)


def words_of(data: bytes) -> tuple[str, list[LeftOut]]:
    """The file's words in reading order, and what was left out of them."""
    pages = _pages(data)
    sheets = [(page, _rows(sheet), sheet) for page in pages for sheet in page.sheets]
    clean = swept([rows for _, rows, _ in sheets], [sheet.height for _, _, sheet in sheets])
    if not any(_readable(row) for rows in clean.pages for row in rows) and not any(page.pictures for page in pages):
        clean = Swept([rows for _, rows, _ in sheets])  # every page says the same: that is the text
    empty = _pages_without_text(
        pages, [(page.number, rows) for (page, _, _), rows in zip(sheets, clean.pages, strict=True)]
    )
    if len(empty) == len(pages):
        raise UnreadableSource(SCAN if any(page.pictures for page in pages) else NO_TEXT)
    spelling = Spelling(row.words_printed for rows in clean.pages for row in rows)
    parts: list[Line | Table] = []
    for (page, _, sheet), rows in zip(sheets, clean.pages, strict=True):
        parts.extend(Layout(page.number, sheet.rules, spelling).read(rows))
    parts, again = with_tables_joined(parts)
    text = text_of(with_common_edge(parts), spelling)
    if len(text) > MOST_CHARACTERS:
        raise UnreadableSource(TOO_MUCH)
    titles = [LeftOut("title rows of a table said again on its next page", len(again), again[0])] if again else []
    return text, [*clean.left_out, *titles, *_left_out(pages, empty)]


def _pages(data: bytes) -> list[Page]:
    """The file's pages as drawn. Whatever pypdf stumbles over there, the file is at fault."""
    try:
        return _drawn(_opened(data))
    except (UnreadableSource, MemoryError):
        raise
    except (Exception, RecursionError) as error:
        raise UnreadableSource(DAMAGED) from error


def _rows(sheet: Sheet) -> list[Row]:
    words = [plain(word) for word in sheet.words]
    return rows_of([word for word in words if word.text.strip()], sheet.rules, sheet.dots)


def _opened(data: bytes) -> PdfReader:
    """The file, unlocked where no password is needed to read it."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableSource(LOCKED)
        count = len(reader.pages)
    except (DependencyError, FileNotDecryptedError, WrongPasswordError) as error:
        raise UnreadableSource(LOCKED) from error
    if count > MOST_PAGES:
        raise UnreadableSource(TOO_LONG.format(count=count, most=MOST_PAGES))
    if not count:
        raise UnreadableSource(NO_PAGES)
    return reader


def _drawn(reader: PdfReader) -> list[Page]:
    faces: dict[Any, Face] = {}
    characters, pages = 0, []
    for number, page in enumerate(reader.pages, 1):
        pages.append(_page(reader, page, number, faces))
        characters += sum(len(word.text) for sheet in pages[-1].sheets for word in sheet.words)
        if characters > MOST_CHARACTERS:
            raise UnreadableSource(TOO_MUCH)
    if all(page.damaged for page in pages):
        raise ValueError("no page can be read")
    return pages


def _page(reader: PdfReader, page: Any, number: int, faces: dict[Any, Face]) -> Page:
    """One page as drawn; what a damaged one drew before it broke off still counts."""
    ink = Ink(number, *_paper(page))
    damaged = False
    try:
        contents = contents_of(page)
        if contents is not None:
            resources = page.get("/Resources")
            Drawing(reader, ink, faces).draw(contents, resources.get_object() if resources is not None else None)
    except (TooMuch, Crowded, LimitReachedError) as error:
        raise UnreadableSource(TOO_MUCH) from error
    except MemoryError:
        raise
    except (Exception, RecursionError):
        damaged = True
    drawn = ink.page()
    drawn.damaged = damaged
    drawn.sheets, drawn.sideways = _with_enough(drawn.sheets)
    return drawn


def _with_enough(sheets: list[Sheet]) -> tuple[list[Sheet], list[str]]:
    """A few words up the side of a page are no text of the minutes: ``DRAFT``, the printer's mark."""
    total = sum(_letters(sheet) for sheet in sheets)
    few = [sheet for sheet in sheets[1:] if _letters(sheet) < min(SIDEWAYS, 0.2 * total)]
    return [sheet for sheet in sheets if sheet not in few], [word.text for sheet in few for word in sheet.words]


def _letters(sheet: Sheet) -> int:
    return sum(len(word.text) for word in sheet.words)


def _paper(page: Any) -> tuple[float, float, float, float]:
    """The part of the page that is seen; A4 where the file does not say."""
    try:
        box = page.cropbox
        left, low, width, height = float(box.left), float(box.bottom), float(box.width), float(box.height)
    except (AttributeError, TypeError, ValueError, KeyError, IndexError):
        return (0.0, 0.0, 595.0, 842.0)
    return (left, low, width, height) if width > 10 and height > 10 else (0.0, 0.0, 595.0, 842.0)


def _pages_without_text(pages: Sequence[Page], rows: Sequence[tuple[int, Sequence[Row]]]) -> list[int]:
    """The numbers of pages on which nothing can be read, or next to nothing beside a picture."""
    letters = dict.fromkeys((page.number for page in pages), 0)
    for number, lines in rows:
        letters[number] += sum(_readable(line) for line in lines)
    return [page.number for page in pages if letters[page.number] < (FEWEST if page.pictures else 1)]


def _readable(row: Row) -> int:
    text = row.words_printed
    return sum(one.isalnum() for one in text) - 2 * text.count(UNREADABLE)


def _left_out(pages: Sequence[Page], empty: Sequence[int]) -> Iterator[LeftOut]:
    scanned = [page.number for page in pages if page.number in set(empty) and (page.pictures or page.damaged)]
    if scanned:
        yield LeftOut(f"pages without text, perhaps scanned: {_listed(scanned)}", len(scanned), f"page {scanned[0]}")
    nameless = [word.text for page in pages for sheet in page.sheets for word in sheet.words if UNREADABLE in word.text]
    if nameless:
        yield LeftOut("words with letters that the file does not name", len(nameless), nameless[0])
    sideways = [word for page in pages for word in page.sideways]
    if sideways:
        yield LeftOut("words printed sideways", len(sideways), " ".join(sideways[:6]))
    aslant = [word for page in pages for word in page.aslant]
    if aslant:
        yield LeftOut("words printed aslant", len(aslant), " ".join(aslant[:6]))
    outside = [word for page in pages for word in page.outside]
    if outside:
        yield LeftOut("words off the page", len(outside), " ".join(outside[:6]))


def _listed(numbers: Sequence[int]) -> str:
    """``2, 4–6``"""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    return ", ".join("–".join(str(number) for number in run) for run in runs)
