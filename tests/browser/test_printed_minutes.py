"""Minutes that a browser prints to PDF, as a clerk does from a council's page, read back as text."""

from minutes.sources import LeftOut, UnreadableSource, pdf

STYLE = """
@page { size: A4; margin: 2.5cm 2cm }
body { font: 11pt/1.3 serif } p { text-align: justify }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 3pt; vertical-align: top }
"""
LONG = (
    "The Committee considered the report of the clerk on the state of the footpaths in the north of the parish, and "
    "asked the clerk to write to the county about the four stiles that had fallen into the ditch."
)
HEADER = '<div style="font-size: 8px; width: 100%; padding: 0 2cm">Wexmere Town Council</div>'
NONE = "<div></div>"
FOOTER = '<div style="font-size: 8px; width: 100%; text-align: center">Page <span class="pageNumber"></span></div>'


def printed(chromium, body, header=HEADER):
    page = chromium.new_page()
    page.set_content(f"<html lang=en><style>{STYLE}</style>{body}</html>")
    data = page.pdf(
        prefer_css_page_size=True, display_header_footer=True, header_template=header, footer_template=FOOTER
    )
    page.close()
    return pdf.read(data)


def test_paragraphs_lists_and_ordinals_come_back(chromium):
    source = printed(
        chromium,
        "<h1>Wexmere Town Council</h1><p>Held on Tuesday 5<sup>th</sup> March 2024</p>"
        f"<ol><li>Paths<p>{LONG}</p></li><li>Trees<ul><li>Noted the office’s difficult flood plan</li></ul></li></ol>"
        f'<div style="break-before: page"><p>{LONG}</p></div>',
    )
    assert source.text == (
        "Wexmere Town Council\n\nHeld on Tuesday 5th March 2024\n\n"
        f"1. Paths\n\n{LONG}\n\n2. Trees\n• Noted the office’s difficult flood plan\n\n{LONG}\n"
    )
    assert source.left_out == (
        LeftOut("page headers and footers", 2, "Wexmere Town Council"),
        LeftOut("page numbers", 2, "Page 1"),
    )


def test_sentence_over_the_page_and_broken_words_are_mended(chromium):
    narrow = '<div style="width: 6cm; hyphens: auto; height: 20cm"></div>'
    source = printed(
        chromium, f'{narrow}<div style="width: 6cm; hyphens: auto; orphans: 2"><p>{LONG}</p></div>', header=NONE
    )
    assert source.text == LONG + "\n"


SERVICE = "Children’s placements outside the county and the cost of taking the children to them by taxi"


def test_table_of_money_keeps_its_rows(chromium):
    source = printed(
        chromium,
        "<table><tr><th>Service<th>Budget £000<th>Outturn £000"
        f"<tr><td>{SERVICE}<td>12,300<td>12,950<tr><td>Adults<td>9,100<td>(50)</table>",
        header=NONE,
    )
    assert source.text.splitlines()[::2] == [
        "Service | Budget £000 | Outturn £000",
        f"{SERVICE} | 12,300 | 12,950",
        "Adults | 9,100 | (50)",
    ]


def test_columns_of_names_are_read_down(chromium):
    names = [
        f"Cllr {name}" for name in ("Ann Lee (Chair)", "Bob Stone", "Carl Dunn", "Dee Moss", "Eve Park", "Flo Quill")
    ]
    source = printed(chromium, f'<div style="columns: 2">{"<br>".join(names)}</div>', header=NONE)
    assert source.text.splitlines() == names


def test_page_printed_as_a_picture_is_a_scan(chromium):
    canvas = (
        "<canvas width=400 height=400></canvas><script>const c = document.querySelector('canvas').getContext('2d');"
        "c.font = '30px serif'; c.fillText('Minutes of the Council', 20, 50)</script>"
    )
    page = chromium.new_page()
    page.set_content(canvas)
    data = page.pdf()
    page.close()
    try:
        words = pdf.read(data).text
    except UnreadableSource as error:
        words = str(error)
    assert words.startswith("This PDF is a scan: its pages are pictures with no text in them.")
