"""The parts of an office file: a zip of XML, opened with limits, because any file may call itself one.

Only the parts asked for are unpacked. XML with a document type is refused before anything in it is expanded.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from ..text import UnreadableSource

MOST_PARTS = 5000
MOST_UNPACKED = 32 * 1024 * 1024  # bytes of all parts that are read; a thousand pages of minutes are half of this
MOST_ELEMENTS = 1_000_000
DEEPEST = 150  # elements inside one another; Word's own files stay under 40
FAULTS = (  # raised by zipfile and its decompressors: NotImplementedError for a way of packing they do not know
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, KeyError, IndexError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip
DAMAGED = "This Word file is damaged. Open it in Word, save it again as .docx and add that, or paste the words."
LOCKED = "This file is locked with a password. Save it without one and add that, or paste the words."
TOO_LARGE = "This Word file unpacks to more than minutes ever hold. Copy the words of the minutes and paste them."
HOSTILE = "This Word file holds what Word never writes (a document type). Copy the words of the minutes and paste them."
OFFICE_DOCUMENT = "officeDocument"


class Parts:
    """The parts of one file, each read at most once and all together within the limit."""

    def __init__(self, data: bytes) -> None:
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = set(self.zip.namelist())
        except FAULTS as fault:
            raise UnreadableSource(DAMAGED) from fault
        self.left = MOST_UNPACKED
        self.elements = MOST_ELEMENTS
        if len(self.names) > MOST_PARTS:
            raise UnreadableSource(TOO_LARGE)

    def read(self, name: str) -> bytes:
        """A part's bytes, empty where there is no such part."""
        if name not in self.names:
            return b""
        try:
            part = self.zip.getinfo(name)
            if part.flag_bits & 1:
                raise UnreadableSource(LOCKED)
            if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise UnreadableSource(DAMAGED)
            with self.zip.open(part) as unpacked:
                words = unpacked.read(self.left + 1)
        except FAULTS as fault:
            raise UnreadableSource(DAMAGED) from fault
        self.left -= len(words)
        if self.left < 0:
            raise UnreadableSource(TOO_LARGE)
        return words

    def tree(self, name: str) -> "Node":
        """A part as elements; one without children where there is no such part."""
        words = self.read(name)
        if not words:
            return Node("none", {})
        building = _Building(self.elements)
        parser = ElementTree.XMLParser(target=building)  # noqa: S314 - see _Building.doctype
        try:
            parser.feed(words)
            parser.close()
        except (ElementTree.ParseError, LookupError, ValueError) as fault:
            raise UnreadableSource(DAMAGED) from fault
        self.elements = building.left
        return building.root

    def main(self) -> str:
        """The name of the part with the document itself."""
        return next(self.related("", OFFICE_DOCUMENT), "word/document.xml")

    def related(self, name: str, kind: str) -> Iterator[str]:
        """The parts that this part names as its numbering, its styles, its headers …"""
        folder, file = posixpath.split(name)
        for relation in self.tree(posixpath.join(folder, "_rels", f"{file}.rels")):
            if relation.get("Type").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                yield posixpath.normpath(posixpath.join("/", folder, relation.get("Target"))).lstrip("/")


class Node:
    """An XML element without its name spaces: ``w:p`` and its strict sister are both ``p``."""

    __slots__ = ("attributes", "children", "tag", "words")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.children: list[Node] = []
        self.words = ""

    def __iter__(self) -> Iterator["Node"]:
        return iter(self.children)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def find(self, *path: str) -> "Node | None":
        """The first element at the end of this path of tags."""
        node: Node | None = self
        for tag in path:
            node = next((child for child in node or () if child.tag == tag), None)
        return node

    def value(self, *path: str) -> str | None:
        """The ``val`` of the element at the end of the path, None where there is no such element."""
        node = self.find(*path)
        return node.get("val") if node is not None else None

    def is_on(self, *path: str) -> bool:
        """A property such as ``<w:vanish/>``, unless it is switched off."""
        return self.find(*path) is not None and self.value(*path) not in ("0", "false", "off")

    def all(self, *tags: str) -> Iterator["Node"]:
        """Every element with one of these tags, at any depth."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            if node.tag in tags:
                yield node
            waiting += reversed(node.children)


class _Building:
    """The tree as the parser meets its elements."""

    def __init__(self, most: int) -> None:
        self.left = most
        self.root = Node("none", {})
        self.open: list[Node] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        node = Node(_local(tag), {_local(name): value for name, value in attributes.items()})
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node
        self.open.append(node)
        self.left -= 1
        if len(self.open) > DEEPEST or self.left < 0:
            raise UnreadableSource(TOO_LARGE)

    def end(self, tag: str) -> None:
        self.open.pop()

    def data(self, words: str) -> None:
        self.open[-1].words += words

    def doctype(self, *_: Any) -> None:
        raise UnreadableSource(HOSTILE)

    def close(self) -> None:
        """The parser asks for it; the tree is in ``root``."""


def _local(name: str) -> str:
    return name.rpartition("}")[2]
