"""Word documents: the words as they are printed, with the numbers that Word counts by itself.

Kept: tables, text boxes, footnotes, what a field shows, what tracked changes put in. Left out and counted: what they
took out, hidden and struck-out words, comments, headers and footers, pictures, a table of contents.
"""

from ..blocks import Blocks
from ..list_numbers import BULLET
from ..text import SourceText, from_str
from .fields import Fields
from .numbering import Numbering
from .office import Node, Parts

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

PASSED_OVER = frozenset(
    ["rPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "delInstrText", "rt", "moveFrom"]
)
PICTURES = frozenset(["pic", "imagedata", "chart", "relIds", "OLEObject"])
SIGNS = {  # letters of the fonts of signs, as they look
    "f0b7": "•", "f0a7": "•", "f0d8": "•", "f0fc": "✓", "f0fb": "✗", "f0fe": "☑", "f0fd": "☒", "f0a8": "☐", "f06f": "☐",
    "f02d": "-", "f0a3": "☐", "f050": "✓", "f04f": "✗", "f052": "☑", "f051": "☒",
}  # fmt: skip
SIGN_LETTERS = str.maketrans({chr(int(code, 16)): sign for code, sign in SIGNS.items()})
FURNITURE = (("header", "page headers"), ("footer", "page footers"))
NOTES = (("footnotes", "footnote", "Footnote"), ("endnotes", "endnote", "Endnote"))
MOST_FURNITURE = 40  # parts; one for each section of the longest documents


def read(parts: Parts) -> SourceText:
    """The words of a Word document."""
    page = _Document(parts)
    return from_str(page.blocks.text(), MEDIA_TYPE, left_out=page.blocks.left_out.rows())


class _Document:
    """One document as it is walked."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.name = parts, parts.main()
        self.blocks = Blocks()
        self.numbering = Numbering(self.related("numbering"), self.related("styles"))
        root = parts.tree(self.name)
        self.fields = Fields(root)
        self.boxes: list[Node] = []
        self.notes: list[tuple[str, str]] = []
        self.joins_next = False
        self.take_all(root.find("body") or root)
        self.blocks.end_paragraph()
        self.take_notes()
        self.count_the_rest()

    def related(self, kind: str) -> Node:
        return self.parts.tree(next(self.parts.related(self.name, kind), ""))

    def take_all(self, node: Node) -> None:
        for child in node:
            self.take(child)

    def take(self, node: Node) -> None:
        """Read an element and what is in it, by what it is."""
        if node.tag in PASSED_OVER:
            return
        reader = READERS.get(node.tag)
        if reader:
            reader(self, node)
        else:
            self.take_all(node)

    def paragraph(self, node: Node) -> None:
        """A paragraph with its number, then the text boxes that hang on it. Some are only the start of the next one."""
        properties = node.find("pPr")
        if not self.joins_next:
            self.blocks.end_paragraph()
        joins_next = properties is not None and properties.find("rPr", "del") is not None
        mark = "" if joins_next else self.numbering.mark(properties)
        self.blocks.mark(mark)
        outer, self.boxes = self.boxes, []
        self.joins_next = False
        self.take_all(node)
        self.fields.end_of_paragraph()
        self.joins_next = joins_next
        if not joins_next:
            if self.blocks.is_empty():
                self.number_alone(mark.strip(BULLET))
            self.blocks.end_paragraph()
            self.blocks.drop_mark()
        boxes, self.boxes = self.boxes, outer
        for box in boxes:
            self.take_all(box)

    def number_alone(self, mark: str) -> None:
        """A number without words: in a cell it numbers the words beside it, elsewhere it is a slip."""
        if self.blocks.is_in_cell():
            self.blocks.mark("")
            self.blocks.say(mark)
        else:
            self.blocks.left_out.add("numbers of empty paragraphs", mark)

    def run(self, node: Node) -> None:
        """A run of words in one look; words that do not show are counted."""
        look = node.find("rPr")
        if look is not None and look.is_on("vanish"):
            self.leave_out("hidden words", node)
        elif look is not None and (look.is_on("strike") or look.is_on("dstrike")):
            self.leave_out("struck-out words", node)
        else:
            self.take_all(node)

    def say(self, words: str) -> None:
        if self.fields.contents:
            self.blocks.left_out.add("table of contents", words)
        elif not self.fields.hidden:
            self.blocks.say(words.translate(SIGN_LETTERS))

    def words(self, node: Node) -> None:
        self.say(" ".join(node.words.split("\n")))

    def tab(self, node: Node) -> None:
        self.say("\t")

    def line_end(self, node: Node) -> None:
        self.say("\n")

    def hyphen(self, node: Node) -> None:
        self.say("-")

    def sign(self, node: Node) -> None:
        sign = SIGNS.get(node.get("char").lower())
        if sign:
            self.say(sign)
        else:
            self.blocks.left_out.add("signs of special fonts", f"{node.get('font')} {node.get('char')}")

    def field(self, node: Node) -> None:
        self.fields.meet(node)

    def table(self, node: Node) -> None:
        self.blocks.open_table()
        self.take_all(node)
        self.blocks.close_table()

    def row(self, node: Node) -> None:
        if node.find("trPr", "del") is not None:
            self.leave_out("deleted words", node)
            return
        self.blocks.open_row()
        if node.is_on("trPr", "tblHeader"):
            self.blocks.is_heading_row()
        self.take_all(node)

    def cell(self, node: Node) -> None:
        span = node.value("tcPr", "gridSpan") or "1"
        self.blocks.open_cell(int(span) if span.isdecimal() and len(span) < 4 else 1)
        self.take_all(node)
        self.joins_next = False
        self.blocks.close_cell()

    def deleted(self, node: Node) -> None:
        self.leave_out("deleted words", node)

    def leave_out(self, what: str, node: Node) -> None:
        self.blocks.left_out.add(what, _shown(node))

    def alternative(self, node: Node) -> None:
        """The same thing written for newer and older Word: it is read once."""
        chosen = next((child for child in node if child.tag == "Choice" and child.children), None)
        self.take_all(chosen or node.find("Fallback") or Node("none", {}))

    def control(self, node: Node) -> None:
        """A content control; a prompt nobody filled in is not the document's words."""
        properties = node.find("sdtPr")
        if properties is not None and properties.is_on("showingPlcHdr"):
            self.leave_out("fields not filled in", node)
        else:
            self.take_all(node)

    def drawing(self, node: Node) -> None:
        """A picture, which is counted, or text boxes, which wait for the paragraph to end."""
        boxes = [one for one in node.all("txbxContent", "AlternateContent") if one.tag == "txbxContent"]
        self.boxes += boxes
        if any(True for _ in node.all(*PICTURES)):
            name = next((one.get("descr") or one.get("name") for one in node.all("docPr")), "")
            self.blocks.left_out.add("pictures", name or "a picture without a description")

    def note(self, node: Node) -> None:
        """The mark of a footnote: its small figure would run into the words, and its text follows the document."""
        self.notes.append(("endnotes" if node.tag == "endnoteReference" else "footnotes", node.get("id")))

    def embedded(self, node: Node) -> None:
        self.blocks.left_out.add("embedded documents", node.get("id") or "one")

    def take_notes(self) -> None:
        for part, tag, called in NOTES:
            asked = [key for kind, key in self.notes if kind == part]
            held = {one.get("id"): one for one in self.related(part) if one.tag == tag} if asked else {}
            for place, key in enumerate(dict.fromkeys(asked), start=1):
                if key in held:
                    self.blocks.mark(f"{called} {place}:")
                    self.take_note(held[key])

    def take_note(self, node: Node) -> None:
        for paragraph in node:
            self.take_all(paragraph)
            self.blocks.end_paragraph()
        self.blocks.drop_mark()

    def count_the_rest(self) -> None:
        """Headers, footers and comments, which stand in parts of their own."""
        for kind, what in FURNITURE:
            for name in list(self.parts.related(self.name, kind))[:MOST_FURNITURE]:
                self.leave_out(what, self.parts.tree(name))
        for name in list(self.parts.related(self.name, "comments"))[:1]:
            for comment in self.parts.tree(name):
                self.leave_out("comments", comment)


def _shown(node: Node) -> str:
    """The words inside, for the tally."""
    words: list[str] = []
    for one in node.all("t", "delText", "p", "tab", "br"):
        words.append(one.words if one.tag in ("t", "delText") else " ")
        if len(words) > 200:
            break
    return "".join(words)


READERS = {
    "p": _Document.paragraph,
    "r": _Document.run,
    "t": _Document.words,
    "tab": _Document.tab,
    "ptab": _Document.tab,
    "br": _Document.line_end,
    "cr": _Document.line_end,
    "noBreakHyphen": _Document.hyphen,
    "sym": _Document.sign,
    "fldChar": _Document.field,
    "instrText": _Document.field,
    "tbl": _Document.table,
    "tr": _Document.row,
    "tc": _Document.cell,
    "del": _Document.deleted,
    "AlternateContent": _Document.alternative,
    "sdt": _Document.control,
    "drawing": _Document.drawing,
    "pict": _Document.drawing,
    "object": _Document.drawing,
    "footnoteReference": _Document.note,
    "endnoteReference": _Document.note,
    "altChunk": _Document.embedded,
}
