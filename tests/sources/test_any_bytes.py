"""Any bytes at all give a text, or one plain sentence on what to do; nothing else."""

import pytest
import word
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes.sources import SourceText, UnreadableSource, read

QUIET = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
TAGS = [
    "p",
    "div",
    "table",
    "tr",
    "td",
    "th",
    "li",
    "ol",
    "ul",
    "main",
    "b",
    "script",
    "style",
    "title",
    "form",
    "br",
    "a",
]
OPENING, CLOSING = [f"<{tag}>" for tag in TAGS], [f"</{tag}>" for tag in TAGS]
STRANGE = [
    "words ", "<", ">", "<!--", "-->", "&amp;", "&#x110000;", '<p class="', "'", "<p hidden>", "\0", "<a href=#>",
    "<td colspan=99999 rowspan=99999>", "<ol start=-5 reversed>", "<li value=99999999999>", "\u00a0", "\n", "<?", "</",
    "<p style=display:none>",
]  # fmt: skip
STARTS = [b"", b"PK\x03\x04", b"<html>", b"# a\n# b\n", b"\xd0\xcf\x11\xe0", b"\xff\xfe"]
PIECES = st.sampled_from(OPENING + CLOSING + STRANGE)
MARKS = st.sampled_from(
    ["# ", "**", "*", "_", "__", "`", "```\n", "|", "|---|---|\n", "---\n", "+++\n", "a: b\n", "[x](", ")", "[", "]",
     "\\", "~~", "words", " ", "\n", "\n\n", "1. ", "- ", "> ", "<br>", "<!--", "-->", "&lt;", "\ue02a", "![", "<del>"]
)  # fmt: skip
WORD_PIECES = st.sampled_from(
    ["<p>", "</p>", "<tbl>", "</tbl>", "<tr>", "</tr>", "<tc>", "</tc>", "<r>", "</r>", "<t>w</t>", "<tab/>", "<sdt>",
     '<fldChar fldCharType="begin"/>', '<fldChar fldCharType="end"/>', "</sdt>", "<numbering>", "<num>", "<document>",
     '<numPr><ilvl val="99"/><numId val="1"/></numPr>', "</document>", "<AlternateContent>"]
)  # fmt: skip
DOCUMENT = word.document(
    word.p("Minutes", num=1, level=0), word.table(["Service", "£000"], ["Roads", "12"]),
    numbering=word.numbering({"7": [word.level(0, "%1.")]}, {"1": ("7", "")}),
)  # fmt: skip


def outcome(data):
    """The text, or the sentence."""
    try:
        source = read(data)
    except UnreadableSource as refused:
        return str(refused).removesuffix(".")
    assert isinstance(source, SourceText)
    assert source.text.strip()
    assert all(one.count > 0 and one.what and one.example for one in source.left_out)
    return source.text


@QUIET
@given(
    st.binary(max_size=400),
    st.sampled_from(STARTS),
)
def test_any_bytes(data, start):
    assert outcome(start + data)


@QUIET
@given(st.lists(PIECES, max_size=60))
def test_any_markup(pieces):
    assert outcome("<html><p>Words " + "".join(pieces))


@QUIET
@given(st.lists(MARKS, max_size=60))
def test_any_marks(pieces):
    assert outcome("# a\n# b\n" + "".join(pieces))


@QUIET
@given(st.integers(0, len(DOCUMENT) - 1), st.binary(min_size=1, max_size=6), st.booleans())
def test_mangled_word_document(place, piece, cut):
    assert outcome(DOCUMENT[:place] + piece + (b"" if cut else DOCUMENT[place + len(piece) :]))


@QUIET
@given(
    st.sampled_from(["word/document.xml", "word/numbering.xml", "_rels/.rels", "word/_rels/document.xml.rels"]),
    st.one_of(st.binary(max_size=60), st.lists(WORD_PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode())),
)
def test_word_document_with_a_strange_part(name, part):
    files = {
        "word/document.xml": f"<document><body>{word.p('Minutes')}</body></document>".replace("w:", ""),
        name: part,
    }
    assert outcome(word.zipped(files))


WORDS = st.text("abcdefgh £1.", min_size=1, max_size=12).filter(str.strip)
NESTED = st.recursive(
    WORDS,
    lambda cell: st.lists(st.lists(st.lists(cell, max_size=3), min_size=1, max_size=4), min_size=1, max_size=3),
    max_leaves=20,
)


def letters(words):
    return sorted("".join(words.split()).replace("|", ""))


def every_word(made):
    """A paragraph, or a table of rows of cells of paragraphs and tables: all its words."""
    return made if isinstance(made, str) else " ".join(every_word(one) for row in made for cell in row for one in cell)


def in_word(made):
    if isinstance(made, str):
        return word.p(made)
    return word.table(*([[in_word(one) for one in cell] or "" for cell in row] for row in made))


def in_markup(made):
    if isinstance(made, str):
        return f"<p>{made}"
    rows = ("<tr>" + "".join("<td>" + "".join(map(in_markup, cell)) for cell in row) for row in made)
    return f"<table>{''.join(rows)}</table>"


@QUIET
@given(st.lists(NESTED, min_size=1, max_size=5))
def test_no_word_is_lost_or_doubled_however_tables_lie_in_tables(document):
    words = " ".join(map(every_word, document))
    for data in (word.document(word.p("x"), *map(in_word, document)), f"<html><p>x{''.join(map(in_markup, document))}"):
        assert letters(read(data).text) == letters("x" + words)


N = 30_000
SHAPES = {
    "deep": "<div>" * N,
    "open bold": "".join(f"<b id={n}>" for n in range(300)) + "<p>" * N,
    "lists": "<ul><li>" * N,
    "tables": "<table><tr><td>x" * N,
    "wide": "<table><tr>" + "<td rowspan=999 colspan=999>x" * N,
    "brackets": "<a " * N,
    "quotes": '<p a="' * N,
    "comments": "<!--" * N,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(N)) + ">x",
    "cookies": "<div class=cookie>" * N + "x",
    "scripts": "<script>" * N,
    "references": "&amp" * N,
    "cells": "<td>" * N,
    "forms": "<form><input>" * N,
    "stars": "# a\n# b\n" + "**a " * N,
    "underscores": "# a\n# b\n" + "_a " * N + "__" * N,
    "squares": "# a\n# b\n" + "[" * N + "](" * N,
    "ticks": "# a\n# b\n" + "`a``" * N,
    "bars": "a|b\n-|-\n" + "|" * N + "\n" + "a|\n" * N,
    "spaces": "# a\n# b\n# " + " " * N + "x" + " " * N + "#",
    "dashes": "---\n" + "a: b\n" * N,
    "hashes": "# a\n# b\n" + "#" * N,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_hostile_shapes_are_read_to_their_end(shape):
    start = "" if shape in ("bars", "dashes") or SHAPES[shape].startswith("#") else "<html><p>Words "
    assert outcome(start + SHAPES[shape])
