"""Markdown: its marks are taken off, and the words are left in the lines a plain text has.

A text is Markdown only by marks that mean nothing elsewhere: front matter, a ruled table, or two of headings with
``#``, words between ``**``, links, fences of code. A bullet, a ``*`` before an item or a line of ``_____`` is none.
"""

import re
from collections.abc import Sequence

from ..blocks import Tally
from ..list_numbers import BULLET
from ..tables import printed
from ..text import LINE_END, SourceText, from_str
from . import front_matter
from .words import unmarked

MEDIA_TYPE = "text/markdown"

HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?=\S)")
RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,40}\|?[ \t]*")
FENCE = re.compile(r" {0,3}(?:`{3,9}|~{3,9})[^`~]{0,100}")
UNDERLINE = re.compile(r" {0,3}(?:={2,200}|-{2,200})[ \t]{0,9}")
BREAK = re.compile(r" {0,3}(?:(?:\*[ \t]{0,3}){3,60}|(?:-[ \t]{0,3}){3,60}|(?:_[ \t]{0,3}){3,60})")
BULLETED = re.compile(r"[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
COUNTED = re.compile(r"[ \t]*(?P<number>[0-9]{1,9})(?P<sign>[.)])[ \t]+(?=\S)")
QUOTED = re.compile(r"(?: {0,3}>[ \t]?){1,5}")
DEFINITION = re.compile(r" {0,3}\[(?P<name>[^\]\n^]{1,100})\]:[ \t]{0,9}\S{1,500}.{0,200}")
BAR = re.compile(r"(?<!\\)\|")
WEB_PAGE = re.compile(r"[ \t|]*No\.?[ \t]*\|[ \t]*Item[ \t|]*", re.I)  # a copied page, whose cells run over lines

BOLD = re.compile(r"(?<![\w*\\])\*\*(?=[^\s*])[^*\n]{1,300}(?<=[^\s\\])\*\*(?![\w*])")
LINK = re.compile(r"\[[^\[\]\n]{1,300}\]\((?:https?://|/|mailto:|#)[^()\s]{0,500}\)")
COMMENT = re.compile(r"<!--.*?-->", re.S)
EMPTY_LINES = re.compile(r"\n{3,}")
MOST_LOOKED_AT = 200_000  # characters; what a text is shows early
ENOUGH = 2


def is_markdown(words: str) -> bool:
    """Does the text carry marks that only Markdown has?"""
    if front_matter.end(words):
        return True
    start = LINE_END.sub("\n", words[:MOST_LOOKED_AT])
    lines = start.split("\n")
    if any(_heads_a_table(lines, place) for place in range(len(lines))):
        return True
    found = sum(1 for line in lines if HEADING.match(line) or FENCE.fullmatch(line))
    found += sum(1 for pattern in (BOLD, LINK) for _ in pattern.finditer(start)) if found < ENOUGH else 0
    return found >= ENOUGH


def read(words: str) -> SourceText:
    """The words without their marks."""
    words = LINE_END.sub("\n", words)
    left_out = Tally()
    start = front_matter.end(words)
    left_out.add("front matter", words[:start].strip("-+\ufeff\n "))
    page = _Page(_without_comments(words[start:], left_out).split("\n"), left_out)
    text = EMPTY_LINES.sub("\n\n", "\n".join(page.text))
    return from_str(text.strip("\n"), MEDIA_TYPE, left_out=left_out.rows())


def _without_comments(words: str, left_out: Tally) -> str:
    def count(match: re.Match[str]) -> str:
        left_out.add("comments", match[0][4:-3])
        return ""

    return COMMENT.sub(count, words) if "-->" in words else words


def _heads_a_table(lines: Sequence[str], place: int) -> bool:
    """Titles of columns, with their rule on the next line."""
    if "|" not in lines[place] or place + 1 == len(lines) or "|" not in lines[place + 1]:
        return False
    if WEB_PAGE.fullmatch(lines[place]):
        return False
    rule = lines[place + 1]
    return bool(RULE.fullmatch(rule)) and len(_cells(rule)) == len(_cells(lines[place]))


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    cells = BAR.split(inner)
    return cells[:-1] if len(cells) > 1 and not cells[-1].strip() and inner.endswith("|") else cells


class _Page:
    """The text as it is unmarked, line by line. Lines of a paragraph stay the lines they were."""

    def __init__(self, lines: Sequence[str], left_out: Tally) -> None:
        self.lines, self.left_out = lines, left_out
        self.text: list[str] = []
        self.paragraph: list[str] = []
        self.references = frozenset(match["name"].casefold() for match in map(DEFINITION.fullmatch, lines) if match)
        self.ones = _counts_by_ones(lines)
        self.number = 0
        place = 0
        while place < len(lines):
            place = self.take(place)
        self.end_paragraph()

    def take(self, place: int) -> int:
        """Read what stands at this line; the place of the line after it."""
        line = self.lines[place]
        if FENCE.fullmatch(line):
            return self.code(place)
        line = line[match.end() :] if (match := QUOTED.match(line)) else line
        if _heads_a_table(self.lines, place):
            return self.table(place)
        if DEFINITION.fullmatch(line):
            self.left_out.add("addresses of links", line)
        elif not line.strip() or BREAK.fullmatch(line) or (UNDERLINE.fullmatch(line) and self.paragraph):
            self.end_paragraph()
            self.text.append("")
        elif match := HEADING.match(line):
            self.alone(_without_closing_marks(line[match.end() :]))
        elif match := BULLETED.match(line):
            self.begin(f"{BULLET} {line[match.end() :]}")
        elif match := COUNTED.match(line):
            self.begin(f"{self.counted(match)} {line[match.end() :]}")
        else:
            self.paragraph.append(line)
        return place + 1

    def counted(self, match: re.Match[str]) -> str:
        """The number as written; in a list whose writer left the counting to Markdown, as it is counted."""
        self.number = self.number + 1 if self.ones else int(match["number"])
        return f"{self.number if self.ones else match['number']}{match['sign']}"

    def begin(self, line: str) -> None:
        self.end_paragraph()
        self.paragraph.append(line)

    def alone(self, words: str) -> None:
        """A heading, between empty lines."""
        self.end_paragraph()
        self.text += ["", self.unmarked(words), ""]

    def end_paragraph(self) -> None:
        if self.paragraph:
            words = self.unmarked("\n".join(line.strip().removesuffix("\\") for line in self.paragraph))
            self.text += [line.strip() for line in words.split("\n")]
            self.paragraph.clear()

    def unmarked(self, words: str) -> str:
        return unmarked(words, self.left_out, self.references)

    def code(self, place: int) -> int:
        """Lines between fences, as they are."""
        self.end_paragraph()
        fence = self.lines[place].strip()[:3]
        end = place + 1
        while end < len(self.lines) and not self.lines[end].strip().startswith(fence):
            self.text.append(self.lines[end])
            end += 1
        return end + 1

    def table(self, place: int) -> int:
        self.end_paragraph()
        rows = [self.lines[place]]
        place += 2
        while place < len(self.lines) and "|" in self.lines[place]:
            rows.append(self.lines[place])
            place += 1
        table = [
            [[words] if (words := self.unmarked(cell.strip()).strip()) else [] for cell in _cells(row)] for row in rows
        ]
        for paragraph in printed(table, headed=True):
            self.text += ["", paragraph.replace("\\|", "|")]
        self.text.append("")
        return place


def _without_closing_marks(words: str) -> str:
    words = words.rstrip()
    opened = words.rstrip("#")
    return opened.rstrip() if opened != words and opened[-1:] in (" ", "\t", "") else words


def _counts_by_ones(lines: Sequence[str]) -> bool:
    """Is every number of the text's lists a 1, so that Markdown is to count?"""
    numbers = [match["number"] for match in map(COUNTED.match, lines) if match]
    return len(numbers) > 1 and set(numbers) == {"1"}
