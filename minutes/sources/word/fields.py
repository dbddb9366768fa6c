"""Fields of a Word document: what a field shows is kept, not its instruction, nor a table of contents."""

from dataclasses import dataclass

from .office import Node


@dataclass
class _Field:
    instruction: str = ""
    shows: bool = False  # its result is being read


class Fields:
    """The fields that are open where the document is being read."""

    def __init__(self, root: Node) -> None:
        ends = [node.get("fldCharType") for node in root.all("fldChar")]
        self.sound = ends.count("begin") == ends.count("end")
        self.open: list[_Field] = []

    @property
    def hidden(self) -> bool:
        """Are the words here an instruction?"""
        return any(not field.shows for field in self.open)

    @property
    def contents(self) -> bool:
        """Are the words here lines of a table of contents, which say again what the headings say?"""
        return any(field.shows and field.instruction.split()[:1] == ["TOC"] for field in self.open)

    def meet(self, node: Node) -> None:
        """A field begins, comes to its result, or ends; or words of its instruction."""
        kind = node.get("fldCharType")
        if node.tag == "instrText":
            if self.open and len(self.open[-1].instruction) < 100:
                self.open[-1].instruction += node.words[:100]
        elif kind == "begin":
            self.open.append(_Field())
        elif kind == "separate" and self.open:
            self.open[-1].shows = True
        elif kind == "end" and self.open:
            self.open.pop()

    def end_of_paragraph(self) -> None:
        """In a file whose fields do not all end, none goes on past its paragraph."""
        if not self.sound:
            self.open.clear()
