"""What becomes of a web page: its words as it shows them, and a list of the site's own parts that are left out."""

import pytest

from minutes.sources import UnreadableSource, read

PAGE = (
    "<!DOCTYPE html><html><head><style>p {{}}</style><title>Minutes - Wexby</title></head>"
    '<body class="minutes-page">{}</body></html>'
)


def page(body):
    return read(PAGE.format(body).encode())


def lines(body):
    return page(body).text.split("\n\n")


def left_out(body):
    return {one.what: (one.count, one.example) for one in page(body).left_out}


def test_paragraphs_headings_and_line_ends():
    source = page("<h1>Minutes</h1>\n<p>Held on\n  <b>5<sup>th</sup></b>&nbsp;May<br>at &pound;1 &amp; 7pm<p>End")
    assert source.text == "Minutes\n\nHeld on 5th\u00a0May\nat £1 & 7pm\n\nEnd"
    assert source.media_type == "text/html"
    assert [(one.what, one.example) for one in source.left_out] == [("page title", "Minutes - Wexby")]


FURNITURE = """<a href="#top" class="skip">Skip to content</a>
<div class="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
<header><div>Wexby Council</div></header><nav><ul><li>Home</li></ul></nav>
<ol class="breadcrumb"><li>Home</li><li>Minutes</li></ol>
<h1>Council</h1><p>Resolved.</p>
<aside>Related news</aside><form action="/find"><input name="q"> Find <button>Go</button></form>
<p style="display: none">never seen</p><p hidden>nor this</p><script>let a = "<p>no</p>";</script>
<img src="a.png" alt="The crest"><del>gone</del>
<footer>Contact us</footer>"""


def test_parts_of_the_site_are_left_out_and_counted():
    assert lines(FURNITURE) == ["Council", "Resolved."]
    assert left_out(FURNITURE) == {
        "page title": (1, "Minutes - Wexby"),
        "menus": (3, "Skip to content"),
        "notices over the page": (1, "We use cookies. Accept"),
        "page header and footer": (2, "Wexby Council"),
        "side panels": (1, "Related news"),
        "forms and buttons": (1, "Find Go"),
        "hidden parts": (2, "never seen"),
        "scripts and styles": (1, 'let a = "<p>no</p>";'),
        "pictures": (1, "The crest"),
        "struck-out words": (1, "gone"),
    }


@pytest.mark.parametrize(
    "main",
    ["<main>{}</main>", '<div role="main">{}</div>', '<div id="modgov">{}</div>', '<div class="x mgContent">{}</div>'],
)
def test_main_part_is_taken_where_the_page_marks_it(main):
    document = "<header><h1>Council</h1></header>" + "<p>It was resolved to mend the bridge.</p>" * 3
    body = f"<div>Wexby: your council</div>{main.format(document)}<div>Was this page useful?</div>"
    assert lines(body) == ["Council", *["It was resolved to mend the bridge."] * 3]
    assert left_out(body)["parts around the minutes"] == (2, "Wexby: your council")


def test_main_part_with_hardly_a_word_is_not_the_document():
    assert lines("<main>Minutes</main>" + "<p>It was resolved.</p>" * 5) == ["Minutes", *["It was resolved."] * 5]


def test_main_heading_above_the_main_part_belongs_to_it():
    assert lines("<h1>Council, 3 May</h1><main><p>It was resolved to mend the bridge.</p></main>") == [
        "Council, 3 May", "It was resolved to mend the bridge.",
    ]  # fmt: skip


def test_header_that_alone_names_the_page_is_kept():
    assert lines("<header><h1>Council, 3 May</h1></header><p>Resolved.</p>") == ["Council, 3 May", "Resolved."]


def test_form_around_the_whole_page_hides_nothing():
    body = f'<form id="aspnetForm"><input type="hidden" value="x"><p>{"It was resolved. " * 40}</p></form>'
    assert lines(body) == [("It was resolved. " * 40).strip()]


def test_long_text_is_never_a_banner_whatever_its_class():
    body = f'<div class="cookie-consent-page"><p>{"It was resolved. " * 120}</p></div>'
    assert lines(body) == [("It was resolved. " * 120).strip()]


def test_wide_and_tall_cells_keep_the_others_in_their_columns():
    body = (
        '<table><tr><td><th colspan="3">£000<tr><td rowspan="3">Roads<td>2023<td>5<td>6<tr><td>2024<td>7<td>8'
        "<tr><td>2025<td>9<td>10<tr><td>All<td><td>21<td>24</table>"
    )
    assert lines(body) == [
        "|  | £000 |  |  |", "| Roads | 2023 | 5 | 6 |", "|  | 2024 | 7 | 8 |", "|  | 2025 | 9 | 10 |",
        "| All |  | 21 | 24 |",
    ]  # fmt: skip


def test_example_of_what_is_left_out_is_short():
    assert left_out(f"<nav>{'a' * 80}</nav><p>x")["menus"] == (1, "a" * 80)
    assert left_out(f"<nav>{'a' * 81}</nav><p>x")["menus"] == (1, "a" * 79 + "…")


def test_menu_and_footer_of_an_older_site_are_told_by_name_and_links():
    menu = '<div id="side-nav"><a href="/a">Home</a> <a href="/b">Councillors</a></div>'
    prose = '<div class="menu"><p>The lunch menu was <a href="/m">agreed</a> by all those present.</p></div>'
    assert lines(f'{menu}{prose}<div id="footer">Town Hall</div>') == [
        "The lunch menu was agreed by all those present."
    ]


def test_page_of_more_elements_than_minutes_have_is_refused():
    with pytest.raises(UnreadableSource, match="This page is built of more parts than minutes ever have"):
        page("<p>" * 300_001)


def test_heading_that_is_a_button_is_a_heading():
    body = "<h2><button>12. Budget</button></h2><p>Agreed.</p><p><a role='button'>Open all</a><nav>Home</nav>"
    assert lines(body) == ["12. Budget", "Agreed."]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("<ol><li>x<li>y</ol>", ["1. x", "2. y"]),
        ('<ol start="131"><li>x<li value="140">y<li>z</ol>', ["131. x", "140. y", "141. z"]),
        ('<ol type="a"><li>x<li>y</ol>', ["a. x", "b. y"]),
        ('<ol type="I"><li>x<li>y</ol>', ["I. x", "II. y"]),
        ('<ol style="list-style-type: lower-roman"><li>x<li>y</ol>', ["i. x", "ii. y"]),
        ('<ol style="list-style: none"><li>1. x<li>2. y</ol>', ["1. x", "2. y"]),
        ("<ol reversed><li>x<li>y</ol>", ["2. x", "1. y"]),
        ("<ol><li>1. x<li>(2) y</ol>", ["1. x", "(2) y"]),
        ("<ol><li>12/24 x</ol>", ["1. 12/24 x"]),
        ("<ul><li>x<p>more</p><li>y</ul>", ["• x", "more", "• y"]),
        ("<ol><li>x<ol type=a><li>deep</ol>after<li>y</ol>", ["1. x", "a. deep", "after", "2. y"]),
        ("<ol><li></li><li>y</li></ol><p>z</p>", ["2. y", "z"]),
        ('<ol start="x"><li value="">y</ol>', ["1. y"]),
    ],
)
def test_list_numbers_are_written_as_printed(printed, wanted):
    assert lines(printed) == wanted


def test_number_that_word_put_beside_a_paragraph_is_kept_once():
    number = "<![if !supportLists]><span style='mso-list:Ignore'>{}<span>&nbsp;&nbsp; </span></span><![endif]>"
    body = f"<p style='mso-list:l0'>{number.format('(a)')}To note</p><p>{number.format('·')}the report</p>"
    assert lines(body) == ["(a) To note", "• the report"]


def test_tables_of_money_keep_rows_and_layout_flows():
    money = "<table><tr><th>Service<th>£000</tr><tr><td>Roads<td>12</tr></table>"
    layout = f"<table><tr><td>131.<td><h3>Budget</h3>{money}<p>Agreed.</table>"
    assert lines(layout) == ["131. Budget", "Service | £000", "Roads | 12", "Agreed."]


def test_cell_over_several_rows_keeps_the_others_in_their_columns():
    body = '<table><tr><th>Year<th>Kind<th>£<tr><td rowspan="2">2023<td>Grant<td>5<tr><td>Loan<td>6</table>'
    assert lines(body) == ["| Year | Kind | £ |", "| 2023 | Grant | 5 |", "|  | Loan | 6 |"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<p>\xc2\xa35 \xe2\x80\x93 caf\xc3\xa9</p>", "£5 – café"),
        (b"\xef\xbb\xbf<p>\xc2\xa35</p>", "£5"),
        (b"<p>\xa35 \x96 caf\xe9</p>", "£5 – café"),
        (b'<meta charset="iso-8859-1"><p>\xa35 \x96</p>', "£5 –"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>\x8aprta</p>', "Šprta"),
        (b'<meta charset="utf-8"><p>\xa35 \x96 caf\xe9</p>', "£5 – café"),
        ("<p>£5 – café</p>".encode("utf-16"), "£5 – café"),
    ],
)
def test_characters_are_read_by_what_the_page_says_and_is(data, words):
    assert read(data).text == words


@pytest.mark.parametrize(
    "content",
    [
        "<html><body>Minutes</body></html>",
        '  <?xml version="1.0"?>\n<!DOCTYPE html><p>Minutes',
        "<!-- saved from url=(0023)https://example.org/ -->\n<html><p>Minutes",
        "<div class='a'><p>Minutes</p></div>",
    ],
)
def test_content_that_begins_as_a_page_is_one_pasted_or_uploaded(content):
    assert read(content).text == read(content.encode()).text == "Minutes"
    assert read(content).media_type == "text/html"


@pytest.mark.parametrize(
    "content", ["<AI1>\nMinutes\n</AI1>", "<P&R> met", "<p was written", "x <p>Minutes</p>", "<b>Minutes</b> of 3 May"]
)
def test_text_with_brackets_is_no_page(content):
    assert read(content).text == content


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>a</div></b></td>b", "ab"),
        ("<p>one<p>two<table><tr><td>x</p>y<td>z</table>", "one\n\ntwo\n\nx\n\ny\n\nz"),
        ("<p title='a > b'>a</p>", "a"),
        ('<p title="never closed>a</p><p>b</p>', "a\n\nb"),
        ("<p>5 < 6 & 7 <3</p>", "5 < 6 & 7 <3"),
        ("<p>a<!-- <p>no --></p><!>b", "a\n\nb"),
        ("<p>a<script>b", "a"),
        ("<p>a<style></STYLE >b", "ab"),
        ("<p>a</p>1 <p", "a\n\n1"),
        ("<p>a</p>1 <p was the sum", "a\n\n1 <p was the sum"),
        ("<p>a</p>b</di", "a\n\nb"),
        ("<td>a</p>b</br>c", "a\n\nb\nc"),
    ],
)
def test_broken_markup_is_read_as_far_as_it_goes(markup, words):
    assert read(f"<html>{markup}").text == words


def test_deep_nesting_loses_no_words():
    assert read("<html>" + "<div>" * 5000 + "Minutes" + "</div>" * 5000 + "<p>End").text == "Minutes\n\nEnd"
    tables = "<table><tr><td>" * 300
    assert read(f"<html>{tables}Minutes").text == "Minutes"
