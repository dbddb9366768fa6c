"""Web pages: a page saved from a council's site, or a fragment of one."""

import re

from ..blocks import Blocks
from ..list_numbers import BULLET
from ..text import SourceText, from_str
from . import furniture
from .charset import decoded
from .elements import Element, named, tree
from .lists import WebList, mark_of_word, whole

MEDIA_TYPE = "text/html"
START = re.compile(  # <!DOCTYPE html>; <html lang="en">; <?xml version="1.0"?>; <div class="mgContent">
    r"\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?><!--.{0,5000}?-->\s*+){0,5}"
    r"<(?:!doctype\s+html|(?:html|head|body|main|article|section|header|div|table|p|h[1-6]|ul|ol|dl|span|b|strong|meta|"
    r"style|title|font|center|br|hr|a)(?=[\s/>])[^<>]{0,2000}>)",
    re.I | re.S,
)
BLOCK_TAG = re.compile(r"</?(?:p|div|table|tr|td|ul|ol|li|h[1-6]|body|html|section|article|main|dl)(?=[\s/>])", re.I)
MOST_LOOKED_AT = 300_000  # bytes
SPACE = re.compile(r"[ \t\n\r\f]+")
BLOCKS = named(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table "
    "tbody tfoot thead tr ul"
)
WORD_NUMBER = re.compile(r"mso-list\s*:\s*ignore", re.I)


def is_page(words: str) -> bool:
    """Does the content begin as a web page does, and hold what pages are built of?"""
    start = START.match(words)
    return start is not None and (not start[0].endswith(">") or bool(BLOCK_TAG.search(words)))


def start_of(data: bytes) -> str:
    """Enough of a file's words to tell whether it is a page."""
    return decoded(data[:MOST_LOOKED_AT])


def read(data: bytes | str) -> SourceText:
    """The words of a page as it shows them, without what belongs to the site around them."""
    page = _Page(tree((data if isinstance(data, str) else decoded(data)).replace("\0", "")))
    return from_str(page.blocks.text(), MEDIA_TYPE, left_out=page.blocks.left_out.rows())


class _Page:
    """One page as it is walked."""

    def __init__(self, root: Element) -> None:
        self.blocks = Blocks()
        self.lists: list[WebList] = []
        self.preformatted = 0
        self.title_within = furniture.has_title_outside_headers(root)
        main = furniture.main_part(root)
        self.within = main is not None
        if main is not None:
            self.leave_out_around(root, main)
        self.take(main or root)
        self.blocks.end_paragraph()

    def leave_out_around(self, root: Element, main: Element) -> None:
        """Count what stands outside the main part; only a main heading just above it belongs to the document."""
        way = {id(one) for one in [main, *main.above()]}
        title = furniture.title_outside(root, main)
        for around in main.above():
            for child in around.children:
                if isinstance(child, str):
                    self.blocks.left_out.add(furniture.AROUND, child)
                elif id(child) not in way:
                    what = furniture.kind(child, False, True) or furniture.AROUND
                    self.blocks.left_out.add(what, _example(child))
        if title is not None:
            self.take(title)

    def take(self, element: Element) -> None:
        """Read an element and all that is in it."""
        what = furniture.kind(element, self.within, self.title_within)
        if what:
            self.blocks.left_out.add(what, _example(element))
            return
        if WORD_NUMBER.search(element.get("style")):
            self.blocks.mark(mark_of_word(element.words(40)))
            return
        outside, self.within = self.within, self.within or element.tag in ("main", "article")
        self.open(element)
        for child in element.children:
            if isinstance(child, Element):
                self.take(child)
            else:
                self.say(child)
        self.close(element)
        self.within = outside

    def say(self, words: str) -> None:
        if self.preformatted:
            self.blocks.say(words.replace("\r\n", "\n"))
            return
        words = SPACE.sub(" ", words)
        self.blocks.say(words.lstrip(" ") if self.blocks.ends_in_space() else words)

    def open(self, element: Element) -> None:
        tag = element.tag
        if tag == "table":
            self.blocks.open_table()
        elif tag == "tr":
            self.blocks.open_row()
            if {child.tag for child in element.children if isinstance(child, Element)} == {"th"}:
                self.blocks.is_heading_row()
        elif tag in ("td", "th"):
            self.blocks.open_cell(whole(element.get("colspan"), 1), whole(element.get("rowspan"), 1))
        elif tag == "br":
            self.blocks.break_line()
        elif tag == "q":
            self.blocks.say("“")
        elif tag in BLOCKS:
            self.blocks.end_paragraph()
        if tag in ("ol", "ul", "dl"):
            self.lists.append(WebList(element))
        elif tag == "li":
            self.blocks.mark(self.lists[-1].mark(element) if self.lists else BULLET)
        self.preformatted += tag == "pre"

    def close(self, element: Element) -> None:
        tag = element.tag
        if tag == "table":
            self.blocks.close_table()
        elif tag in ("td", "th"):
            self.blocks.close_cell()
        elif tag == "q":
            self.blocks.say("”")
        elif tag in BLOCKS:
            self.blocks.end_paragraph()
        if tag in ("ol", "ul", "dl"):
            self.lists.pop()
        elif tag == "li":
            self.blocks.drop_mark()
        self.preformatted -= tag == "pre"


def _example(element: Element) -> str:
    """Words by which a person knows what was left out."""
    title = next((one for one in element if one.tag == "title"), element) if element.tag == "head" else element
    shown = title.words(400)
    return shown or next(
        (element.get(name) for name in ("alt", "value", "title", "aria-label") if element.get(name)), ""
    )
