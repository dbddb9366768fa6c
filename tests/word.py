"""Small Word documents for tests, built part by part as Word writes them."""

import io
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def t(words):
    """A run with these words."""
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def looking(look, words):
    """A run in a look of its own: ``looking("vanish", "secret")``."""
    return f"<w:r><w:rPr><w:{look}/></w:rPr><w:t>{escape(words)}</w:t></w:r>"


def p(*content, style=None, num=None, level=None, mark_deleted=False):
    """A paragraph; a plain string becomes a run. ``num`` and ``level`` put it into a list."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num is not None or level is not None:
        levels = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
        numbers = f'<w:numId w:val="{num}"/>' if num is not None else ""
        properties += f"<w:numPr>{levels}{numbers}</w:numPr>"
    properties += '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>' if mark_deleted else ""
    runs = "".join(one if one.startswith("<") else t(one) for one in content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def table(*rows, headed=False):
    """A table; a cell is a string, or a list of paragraphs and tables."""
    made = ""
    for place, row in enumerate(rows):
        cells = "".join(f"<w:tc><w:tcPr/>{''.join(cell) if isinstance(cell, list) else p(cell)}</w:tc>" for cell in row)
        made += f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if headed and not place else ''}{cells}</w:tr>"
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl>"


def level(place, text, form="decimal", start=1, extra=""):
    """One level of a list."""
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(lists, nums):
    """``lists``: levels by the list's id; ``nums``: (list's id, overrides) by the number that paragraphs name."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{key}">{"".join(one)}</w:abstractNum>' for key, one in lists.items()
    )
    used = "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'
        for key, (of, overrides) in nums.items()
    )
    return f"<w:numbering {W}>{abstract}{used}</w:numbering>"


def starts_at(place, value):
    return f'<w:lvlOverride w:ilvl="{place}"><w:startOverride w:val="{value}"/></w:lvlOverride>'


def styles(*made):
    return f"<w:styles {W}>{''.join(made)}</w:styles>"


def style(name, num=None, level=None, based_on=None, kind="paragraph", default=False):
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    levels = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
    numbers = f'<w:numId w:val="{num}"/>' if num is not None else ""
    is_default = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}"{is_default} w:styleId="{name}">{based}'
        f"<w:pPr><w:numPr>{levels}{numbers}</w:numPr></w:pPr></w:style>"
    )


def story(tag, *content):
    """A part with words of its own: header, footer, footnotes, comments."""
    return f"<w:{tag} {W}>{''.join(content)}</w:{tag}>"


def document(*body, main=None, **parts):
    """The file's bytes. ``parts``: XML by kind (``numbering``, ``styles``, ``header``, ``footnotes`` …)."""
    main = (
        main if main is not None else f"<w:document {W} {MC}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    )
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations({"word/document.xml": "officeDocument"}),
        "word/document.xml": main,
        "word/_rels/document.xml.rels": relations({f"{kind}.xml": kind for kind in parts}),
    } | {f"word/{kind}.xml": xml for kind, xml in parts.items()}
    return zipped(files)


def relations(targets):
    rows = "".join(
        f'<Relationship Id="r{place}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for place, (target, kind) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def zipped(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in files.items():
            archive.writestr(name, words)
    return packed.getvalue()
