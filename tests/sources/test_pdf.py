"""Printed pages as text: what a clerk's PDF becomes before the parser reads it."""

import io
import logging
import random
import zlib
from collections import Counter

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from printing import A4, Print, at, lines, rule, stream, written
from pypdf import PdfReader, PdfWriter

from minutes.sources import LeftOut, UnreadableSource, pdf, read
from minutes.sources.printed.document import words_of

LOCKED = "This PDF is protected by a password. Save it without the password, or open it, copy the words and paste them."
DAMAGED = "This PDF is damaged and cannot be read. Open it, save it again as PDF, or copy the words and paste them."
TOO_MUCH = "This PDF holds more text than any minutes. Split it, or paste only the minutes."
WIDE = "The Committee considered the report of the clerk on the state of the paths, and asked that the"


def text(printed):
    return pdf.extract(printed.file())[0]


def left_out(printed):
    return pdf.extract(printed.file())[1]


def page(*marks, **options):
    return Print().page(*marks, **options)


def refusal(data):
    with pytest.raises(UnreadableSource) as error:
        pdf.extract(data)
    return str(error.value)


def test_pdf_is_known_by_its_first_bytes_and_read_in_a_process_of_its_own():
    source = read(page(lines(72, 760, "Minutes of the Wexmere Council", "", "Present: Cllr Ann Lee")).file())
    assert source.text == "Minutes of the Wexmere Council\n\nPresent: Cllr Ann Lee\n"
    assert source.media_type == "application/pdf"
    assert source.left_out == ()


# Lines and paragraphs


def test_lines_of_a_paragraph_are_joined_and_paragraphs_parted_by_an_empty_line():
    printed = page(lines(72, 760, WIDE, "clerk report again.", "", WIDE, "chairman sign them."))
    assert text(printed) == f"{WIDE} clerk report again.\n\n{WIDE} chairman sign them.\n"


def test_line_that_ends_before_its_edge_ends_there():
    printed = page(lines(72, 760, WIDE, WIDE, "Councillor Ann Lee", "Councillor Bob Stone", "Councillor Carl Dunn"))
    assert text(printed).endswith("that the Councillor Ann Lee\nCouncillor Bob Stone\nCouncillor Carl Dunn\n")


def test_large_title_close_above_its_text_is_parted_from_it():
    title = "Report of the working party on paths, lamps and seats in the parish"
    assert text(page(at(72, 760, title, size=16), lines(72, 742, WIDE, "clerk see to it."))) == (
        f"{title}\n\n{WIDE} clerk see to it.\n"
    )


def test_list_labels_begin_lines_of_their_own():
    printed = page(
        lines(72, 760, "RESOLVED that", ""),
        lines(90, 732, f"(a) {WIDE}", "paths be mended;", f"(b) {WIDE}", "lamps be lit."),
    )
    assert text(printed) == f"RESOLVED that\n\n(a) {WIDE} paths be mended;\n(b) {WIDE} lamps be lit.\n"


@pytest.mark.parametrize("broken", ["1998/99 had been closed.", "B. Smith had come late.", "2008."])
def test_number_or_initial_within_a_sentence_begins_no_line(broken):
    assert text(page(lines(72, 760, WIDE, WIDE, broken))) == f"{WIDE} {WIDE} {broken}\n"


@pytest.mark.parametrize("number", ["141", "5.", "22/128", "C/387", "(iv)", "a)"])
def test_number_stands_on_the_line_of_its_title(number):
    printed = page(at(72, 760, number), at(130, 760, "Apologies for absence"), at(130, 740, "There were none."))
    assert text(printed) == f"{number} Apologies for absence\n\nThere were none.\n"


def test_words_print_in_the_order_they_stand_not_in_the_order_they_were_drawn():
    printed = page(at(72, 700, "third"), at(200, 760, "line"), at(72, 730, "second"), at(72, 760, "The whole first"))
    assert text(printed) == "The whole first\tline\n\nsecond\n\nthird\n"


def test_justified_line_keeps_one_space_between_its_words():
    printed = page("BT /F 11 Tf 6 Tw 72 760 Td (The clerk was asked to write to the county) Tj ET")
    assert text(printed) == "The clerk was asked to write to the county\n"


def test_words_parted_by_the_pen_alone_have_a_space():
    printed = page("BT /F 11 Tf 72 760 Td [(The) -400 (clerk) -400 (re) 20 (ported) -400 (to) -400 (Members)] TJ ET")
    assert text(printed) == "The clerk reported to Members\n"


def test_second_printing_that_makes_letters_bold_is_read_once():
    printed = page(at(72, 760, "Minutes of the council"), at(72.3, 760, "Minutes of the council"))
    assert text(printed) == "Minutes of the council\n"


# Page furniture


ITEMS = ("Apologies", "Minutes of the last meeting", "Budget", "Road signs", "Trees", "Next meeting")


def pages_with(header, footer, count=4):
    printed = Print()
    for number in range(1, count + 1):
        item = ITEMS[number - 1]
        body = lines(72, 740, f"{number}. {item}", "", WIDE, f"{item.lower()} be looked at.")
        printed.page(header(number), body, footer(number))
    return printed


@pytest.mark.parametrize(
    "footer",
    ["Page {0} of 4", "{0}", "- {0} -", "Page {0}", "{0}/4", "– {0} –", "Page | {0}", "P a g e {0}"],
)
def test_page_numbers_are_left_out(footer):
    printed = pages_with(lambda number: "", lambda number: at(280, 30, footer.format(number), size=9))
    body = "\n\n".join(f"{n}. {item}\n\n{WIDE} {item.lower()} be looked at." for n, item in enumerate(ITEMS[:4], 1))
    assert text(printed) == body + "\n"
    assert [(one.what, one.count) for one in left_out(printed)] == [("page numbers", 4)]


@pytest.mark.parametrize(
    "header", ["Highways and Paths", "Agenda Item 5", "5 March 2024", "Printed for the members on 04/03/24 at 10:41"]
)
def test_repeated_header_is_left_out(header):
    printed = pages_with(lambda number: at(72, 800, header, size=9), lambda number: "")
    first = f"Wexmere Town Council\n\n5 March 2024\n\n{WIDE} end.\n"
    printed.pages.insert(
        0, page(lines(72, 760, "Wexmere Town Council", "", "5 March 2024", "", f"{WIDE} end.")).pages[0]
    )
    assert text(printed).startswith(first)
    assert header not in text(printed)[len(first) :]
    assert left_out(printed) == [LeftOut("page headers and footers", 4, header)]


def test_headers_that_change_sides_are_left_out():
    printed = pages_with(
        lambda number: at(72 if number % 2 else 380, 800, "Highways and Paths 2024", size=9),
        lambda number: at(520 if number % 2 else 72, 30, str(number + 211), size=9),
        count=6,
    )
    assert "Highways" not in text(printed)
    assert left_out(printed) == [
        LeftOut("page headers and footers", 6, "Highways and Paths 2024"),
        LeftOut("page numbers", 6, "212"),
    ]


def test_header_that_alone_names_the_body_stays_on_the_first_page():
    printed = pages_with(
        lambda number: at(72, 800, f"Wexmere Parish Council, 5 March 2024 Page {number} of 4", size=9),
        lambda number: "",
    )
    assert text(printed).startswith("Wexmere Parish Council, 5 March 2024\n\n1. Apologies")
    assert text(printed).count("Wexmere") == 1
    assert left_out(printed)[0].count == 3


def test_header_that_names_the_body_stays_without_a_date_and_one_that_says_nothing_new_goes():
    named = pages_with(lambda number: at(72, 800, "Wexmere Parish Council", size=9), lambda number: "")
    assert text(named).startswith("Wexmere Parish Council\n\n1. Apologies")
    known = pages_with(lambda number: at(72, 800, "Budget Committee", size=9), lambda number: "")
    first = lines(72, 740, "The Committee on the Budget", "", f"{WIDE} end.")
    known.pages[0] = page(at(72, 800, "Budget Committee", size=9), first).pages[0]
    assert text(known).startswith("The Committee on the Budget")


def test_title_of_the_first_page_stays_though_its_words_are_every_page_s_header():
    printed = Print().page(at(150, 760, "WEXMERE TOWN COUNCIL", size=18), at(72, 700, f"{WIDE} end."))
    for number in (2, 3):
        printed.page(at(72, 800, "Wexmere Town Council", size=9), at(72, 740, f"{WIDE} case {number}."))
    assert text(printed).startswith("WEXMERE TOWN COUNCIL\n\nThe Committee")
    assert left_out(printed) == [LeftOut("page headers and footers", 2, "Wexmere Town Council")]


def test_words_that_are_all_there_is_are_no_header():
    printed = Print().page(at(72, 780, "Decision notice")).page(at(72, 780, "Decision notice"))
    assert text(printed) == "Decision notice\n\nDecision notice\n"


def test_header_the_file_calls_one_is_left_out_though_it_stands_close_to_the_text():
    mark = "/Artifact << /Type /Pagination /Subtype /Header >> BDC {} EMC"
    printed = Print()
    for number, words in enumerate(ITEMS[:5], 1):
        header = mark.format(at(72, 754, "Highways and Paths")) if number in (2, 4) else ""
        printed.page(header, lines(72, 740, WIDE, f"{words.lower()} be looked at."))
    assert "Highways" not in text(printed)
    assert left_out(printed) == [LeftOut("page headers and footers", 2, "Highways and Paths")]


def test_header_that_changes_with_the_chapter_is_left_out_where_the_others_stand():
    printed = Print()
    for number, chapter in enumerate(["Paths", "Paths", "Paths", "Roads"], 1):
        body = lines(72, 740, WIDE, f"{ITEMS[number].lower()} be looked at.")
        printed.page(at(72, 800, f"Chapter on {chapter}", size=9), body)
    assert "Chapter" not in text(printed)


def test_same_words_at_the_head_of_two_pages_of_many_are_no_header():
    printed = Print()
    for number in range(1, 7):
        first = "RESOLVED that the report be noted" if number in (2, 5) else f"{WIDE} a{number}"
        printed.page(lines(72, 800, first, f"{WIDE} b{number}", f"{WIDE} c{number}."))
    assert text(printed).count("RESOLVED that the report be noted") == 2
    assert left_out(printed) == []


def test_amounts_at_the_same_place_on_two_pages_are_no_page_numbers():
    printed = Print()
    for amount in ("1,200", "1,350"):
        printed.page(at(72, 780, amount), lines(72, 700, f"{WIDE} sum of {amount}."))
    assert text(printed).startswith("1,200\n")
    assert "\n1,350\n" in text(printed)


def test_sentence_goes_on_over_the_page():
    printed = Print()
    for body in ((f"{WIDE}", WIDE), ("minutes of the last meeting be signed.", "", "2. Budget")):
        printed.page(at(72, 810, "Highways and Paths", size=9), lines(72, 760, *body), at(280, 30, "Page 1", size=9))
    assert text(printed) == f"{WIDE} {WIDE} minutes of the last meeting be signed.\n\n2. Budget\n"


def test_item_at_the_head_of_a_page_does_not_go_on_from_the_page_before():
    printed = (
        Print().page(lines(72, 760, WIDE, "minutes be signed.")).page(lines(72, 760, "2. Budget", "", f"{WIDE} end."))
    )
    assert text(printed) == f"{WIDE} minutes be signed.\n\n2. Budget\n\n{WIDE} end.\n"


# Columns and tables


def test_columns_of_names_are_read_one_after_the_other():
    printed = page(
        lines(72, 760, "Present:"),
        lines(72, 740, "Councillor Ann Lee (Chair)", "Councillor Bob Stone", "Councillor Carl Dunn"),
        lines(320, 740, "Councillor Dee Moss", "Councillor Eve Park"),
    )
    assert text(printed) == (
        "Present:\n\nCouncillor Ann Lee (Chair)\nCouncillor Bob Stone\nCouncillor Carl Dunn\nCouncillor Dee Moss\n"
        "Councillor Eve Park\n"
    )


def test_names_and_offices_are_read_row_by_row():
    printed = page(
        lines(72, 740, "Ann Lee", "Bob Stone", "Carl Dunn"), lines(320, 740, "Chairman", "Vice-Chairman", "Clerk")
    )
    words = text(printed).split("\n\n")
    assert words == ["Ann Lee", "Chairman", "Bob Stone", "Vice-Chairman", "Carl Dunn", "Clerk\n"]


def test_lists_of_a_recorded_vote_are_read_down_each_column():
    printed = page(
        lines(72, 740, "For (3)", "Ashplant", "Beer", "Coombes", step=20),
        lines(220, 740, "Against (2)", "Damerell", "Endacott", step=20),
    )
    assert text(printed) == "For (3)\nAshplant\nBeer\nCoombes\n\nAgainst (2)\nDamerell\nEndacott\n"


def test_names_that_answer_to_each_other_stay_side_by_side():
    printed = page(
        lines(72, 740, "Proposed by", "Cllr Ann Lee", "Cllr Bob Stone"),
        lines(320, 740, "Seconded by", "Cllr Dee Moss", "Cllr Eve Park"),
    )
    assert text(printed).split("\n\n") == [
        "Proposed by", "Seconded by", "Cllr Ann Lee", "Cllr Dee Moss", "Cllr Bob Stone", "Cllr Eve Park\n",
    ]  # fmt: skip


def test_columns_of_prose_are_read_one_after_the_other():
    left = ["The working group thought about", "the many letters of residents,", "who said that the work on the"]
    left += ["road had been going on for much", "longer than they had been told."]
    right = ["The officer replied to all of the", "letters, and would write again", "when the work had come to its"]
    right += ["end, which was now likely to be", "in the spring of the next year."]
    printed = page(lines(72, 740, *left), lines(300, 736, *right))
    assert text(printed) == " ".join(left) + "\n\n" + " ".join(right) + "\n"


def test_table_of_money_is_read_row_by_row_with_its_columns_marked():
    printed = page(
        lines(72, 740, "Service", "Children", "Adults and", "older people", "Total"),
        lines(300, 740, "Budget £000", "12,300", "9,100", "", ""),
        at(300, 684, "21,400"),
        lines(400, 740, "Outturn £000", "12,950", "9,050", "", ""),
        at(400, 684, "22,000"),
    )
    assert text(printed).split("\n\n") == [
        "Service | Budget £000 | Outturn £000",
        "Children | 12,300 | 12,950",
        "Adults and older people | 9,100 | 9,050",
        "Total | 21,400 | 22,000\n",
    ]


def test_sentence_above_a_table_is_not_its_title_row():
    printed = page(
        at(72, 740, "These payments were approved:"),
        lines(72, 722, "Garden Services", "Wessex Water"),
        lines(195, 722, "Grass cutting, September", "Allotments"),
        lines(400, 722, "£412.50", "£31.07"),
    )
    assert text(printed).split("\n\n") == [
        "These payments were approved:",
        "Garden Services | Grass cutting, September | £412.50",
        "Wessex Water | Allotments | £31.07\n",
    ]


def test_table_that_goes_on_over_the_page_is_one_table():
    printed = Print()
    for above, one, other in (("The outturn was:", "Children", "Adults"), ("", "Roads", "Parks")):
        head = [at(72, 770, above), at(72, 740, "Service"), at(300, 740, "Budget £000"), at(400, 740, "Outturn £000")]
        cells = [lines(72, 720, one, other), lines(300, 720, "1,200", "800"), lines(400, 720, "1,100", "900")]
        printed.page(*head, *cells)
    assert text(printed).split("\n\n") == [
        "The outturn was:",
        "Service | Budget £000 | Outturn £000",
        "Children | 1,200 | 1,100",
        "Adults | 800 | 900",
        "Roads | 1,200 | 1,100",
        "Parks | 800 | 900\n",
    ]


def test_title_rows_at_the_head_of_the_first_two_pages_are_one_table_s():
    printed = Print()
    for one, other in (("Children", "Adults"), ("Roads", "Parks")):
        cells = [lines(300, 780, "Budget £000", "1,200", "800"), lines(400, 780, "Outturn £000", "1,100", "900")]
        printed.page(lines(72, 780, "Service", one, other), *cells)
    assert text(printed).split("\n\n") == [
        "Service | Budget £000 | Outturn £000",
        "Children | 1,200 | 1,100",
        "Adults | 800 | 900",
        "Roads | 1,200 | 1,100",
        "Parks | 800 | 900\n",
    ]
    said = "Service Budget £000 Outturn £000"
    assert left_out(printed) == [LeftOut("title rows of a table said again on its next page", 1, said)]


def test_label_stands_before_the_names_in_the_cell_beside_it():
    printed = page(
        lines(72, 740, "Present:"),
        lines(180, 740, "Cllr Ann Lee (Chair)", "Cllr Bob Stone", "Ted Hill of the county"),
        lines(72, 690, "Apologies:"),
        lines(180, 690, "Cllr Dee Moss, Cllr Eve Park and Mrs Olive Grant who was", "on leave for the week"),
    )
    assert text(printed).split("\n\n") == [
        "Present: Cllr Ann Lee (Chair)", "Cllr Bob Stone", "Ted Hill of the county",
        "Apologies: Cllr Dee Moss, Cllr Eve Park and Mrs Olive Grant who was on leave for the week\n",
    ]  # fmt: skip


def ruled(heights, sides):
    lying = [rule(sides[0], y, sides[-1], y) for y in heights]
    return " ".join([*lying, *(rule(x, heights[-1], x, heights[0]) for x in sides)])


def test_ruled_table_keeps_the_lines_of_a_cell_together():
    printed = page(
        ruled((760, 730, 690, 640), (60, 100, 400, 520)),
        lines(66, 745, "No."), lines(106, 745, "Item"), lines(406, 745, "Action"),
        lines(66, 715, "1."), lines(106, 715, "Minutes", "", "The minutes were agreed."),
        lines(66, 675, "2."),
        lines(106, 675, "Parking in Mill Lane had become so very bad that now the", "bus could not pass."),
        lines(406, 675, "Clerk to write to the", "county"),
    )  # fmt: skip
    assert text(printed).split("\n\n") == [
        "No.", "Item", "Action", "1. Minutes", "The minutes were agreed.",
        "2. Parking in Mill Lane had become so very bad that now the bus could not pass.",
        "Clerk to write to the county\n",
    ]  # fmt: skip


def test_line_under_a_cell_s_title_parts_no_rows():
    title = "Apologies for the absence"
    printed = page(
        ruled((760, 680), (60, 250, 400)),
        lines(62, 735, title, "There were none."), rule(62, 733, 62 + 127.2, 733), lines(262, 735, "Clerk to note it"),
    )  # fmt: skip
    assert text(printed) == f"{title}\n\nThere were none.\n\nClerk to note it\n"


def test_line_under_a_heading_is_no_table():
    printed = page(at(72, 760, "Declarations of interest"), rule(72, 758, 189.3, 758), at(72, 740, "There were none."))
    assert text(printed) == "Declarations of interest\n\nThere were none.\n"


def test_notes_in_the_margin_follow_the_paragraph_they_stand_beside():
    body = [f"{WIDE[:78]} {number}" for number in range(4)]
    printed = page(
        lines(
            72, 760, *[line.replace("The", "the") for line in body], "", *[line.replace("The", "the") for line in body]
        ),
        at(480, 732, "Clerk"),
        at(480, 669, "Cllr Lee"),
    )
    first, clerk, second, lee = text(printed).split("\n\n")
    assert (clerk, lee) == ("Clerk", "Cllr Lee\n")
    assert first == second == " ".join(body).replace("The", "the")


# Letters


@pytest.mark.parametrize(
    ("ends", "begins", "joined"),
    [
        ("the inspec-", "tion of the paths", "the inspection of the paths"),
        ("Councillor Smith-", "Jones spoke", "Councillor Smith-Jones spoke"),
        ("some twenty-", "five houses", "some twenty-five houses"),
        ("the co-", "operation of all", "the co-operation of all"),
        ("the ex-", "chairman of it", "the ex-chairman of it"),
        ("Mr Half-", "penny came", "Mr Halfpenny came"),
        ("a well-", "being board", "a well-being board"),
        ("the year 2024-", "25 was", "the year 2024-25 was"),
        ("the path-", "widening of it", "the path-widening of it"),
        ("every ten-", "ant had", "every tenant had"),
    ],
)
def test_word_broken_at_a_line_s_end_is_mended_on_evidence(ends, begins, joined):
    filled = f"{WIDE} {ends}"
    words = text(
        page(
            lines(60, 780, "Halfpenny was there, and all of the tenants too", "", filled, f"{begins} at last."),
            size=(700, 842),
        )
    )
    assert words.split("\n\n")[1] == f"{WIDE} {joined} at last.\n"


def test_document_that_often_breaks_words_has_them_joined():
    words = ("lam", "plight"), ("bor", "ough"), ("chem", "ists"), ("ac", "count"), ("quar", "rel")
    ends = ("so", *(end for _, end in words))
    begun = [f"{end} {WIDE[:80]} {start}-".strip() for end, (start, _) in zip(ends, words, strict=False)]
    words_read = text(page(lines(40, 760, *begun, "rel at an end."), size=(700, 842)))
    assert [start + end for start, end in words if f" {start}{end} " not in words_read] == []


@pytest.mark.parametrize(
    ("printed", "read_as"), [("o\\002ce", "office"), ("\\003oor", "floor"), ("a\\004ord", "afford")]
)
def test_joined_letters_are_taken_apart(printed, read_as):
    differences = "/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [2 /ffi /fl /ff] >>"
    one = page(f"BT /L 12 Tf 72 760 Td (The {printed} of the council was closed) Tj ET", more="")
    data = one.file().replace(
        b"/F 3 0 R", f"/L << /Type /Font /Subtype /Type1 /BaseFont /Helvetica {differences} >> /F 3 0 R".encode()
    )
    assert pdf.extract(data)[0] == f"The {read_as} of the council was closed\n"


def test_bullets_of_word_s_symbol_font_become_bullets():
    names = stream(b"1 beginbfchar <01> <F0B7> endbfchar 1 beginbfrange <20> <7e> <0020> endbfrange", packed=False)
    printed = page("BT /S 11 Tf 72 760 Td (\\001) Tj ET", at(90, 760, "the paths were to be mended"))
    printed.objects[90] = names
    data = printed.file().replace(
        b"/F 3 0 R", b"/S << /Type /Font /Subtype /TrueType /BaseFont /SymbolMT /ToUnicode 90 0 R >> /F 3 0 R"
    )
    assert pdf.extract(data)[0] == "• the paths were to be mended\n"


def test_drawn_bullet_becomes_one():
    circle = "74 764 m 76 764 78 762 78 760 c 78 758 76 756 74 756 c 72 756 70 758 70 760 c 70 762 72 764 74 764 c f"
    assert text(page(circle, at(90, 756, "the paths were to be mended"))) == "• the paths were to be mended\n"


@pytest.mark.parametrize(
    "words",
    [
        "BT /B 14 Tf 8 Tc 72 760 Td (Present) Tj ET",
        " ".join(at(72 + 14 * n, 760, one) for n, one in enumerate("Present")),
    ],
)
def test_heading_set_wide_is_drawn_together(words):
    assert text(page(words, at(72, 730, "Councillor Ann Lee was there"))).split("\n")[0] == "Present"


def test_words_set_wide_are_parted_where_their_gaps_are_wider():
    spaced = "BT /B 11 Tf 72 760 Td (T O W N   C O U N C I L) Tj ET"
    assert text(page(spaced, at(72, 730, "Councillor Ann Lee was there"))).split("\n")[0] == "TOWN COUNCIL"


def test_initials_are_left_alone():
    assert text(page(at(72, 760, "Councillors A B Lee and C D Moss were there"))).startswith(
        "Councillors A B Lee and C D"
    )


def test_raised_ordinal_joins_its_number():
    printed = page(at(72, 760, "on the 4"), at(114.5, 764, "th", size=7), at(126, 760, "of March 2024"))
    assert text(printed) == "on the 4th of March 2024\n"


def test_soft_hyphen_at_a_line_s_end_goes_with_the_break():
    printed = page(lines(72, 760, WIDE + " asso\xad", "ciation of the town."), size=(700, 842))
    assert "association of the town" in text(printed)


# Pages turned


@pytest.mark.parametrize(
    ("rotate", "turn", "place"),
    [(90, "0 1 -1 0", (100, 100)), (270, "0 -1 1 0", (400, 700)), (180, "-1 0 0 -1", (500, 700))],
)
def test_page_on_its_side_is_read_as_it_is_seen(rotate, turn, place):
    x, y = place
    step = {90: (20, 0), 270: (-20, 0), 180: (0, -20)}[rotate]
    below = (x + step[0], y - step[1]) if rotate != 180 else (x, y + 20)
    printed = page(
        at(*place, "The first line of the table", turn=turn),
        at(*below, "and the second line", turn=turn),
        rotate=rotate,
    )
    assert text(printed) == "The first line of the table\n\nand the second line\n"


def test_landscape_page_is_read_with_the_others():
    printed = (
        Print()
        .page(lines(72, 760, "RECORDED VOTE on the motion"))
        .page(lines(72, 500, "For the motion: 7 Members"), size=A4[::-1])
    )
    assert text(printed) == "RECORDED VOTE on the motion\n\nFor the motion: 7 Members\n"


def test_watermark_is_left_out_and_listed():
    printed = page(
        at(100, 300, "DRAFT", size=90, turn="0.7 0.7 -0.7 0.7"), at(72, 760, "Minutes of the Wexmere Council")
    )
    assert text(printed) == "Minutes of the Wexmere Council\n"
    assert left_out(printed) == [LeftOut("words printed aslant", 1, "DRAFT")]


def test_words_off_the_page_are_left_out_and_listed():
    printed = page(at(72, 760, "Minutes of the Wexmere Council"), at(72, 900, "Not on the page"))
    assert text(printed) == "Minutes of the Wexmere Council\n"
    assert left_out(printed) == [LeftOut("words off the page", 4, "Not on the page")]


def test_words_in_a_form_are_read_where_the_form_stands():
    printed = page("q 1 0 0 1 0 -40 cm /X Do Q", at(72, 760, "The first line of all"), more="/XObject << /X 90 0 R >>")
    printed.objects[90] = stream(
        at(72, 760, "in a form").encode(),
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>",
    )
    assert text(printed) == "The first line of all\n\nin a form\n"


# What cannot be read


PICTURE = "q 500 0 0 700 40 40 cm /P Do Q"
WITH_PICTURE = "/XObject << /P 90 0 R >>"


def scanned(*pages):
    printed = Print()
    for words in pages:
        printed.page(PICTURE, at(40, 30, words), more=WITH_PICTURE)
    printed.objects[90] = stream(
        bytes(64), "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8"
    )
    return printed


@pytest.mark.parametrize(
    "pages", [("",), ("", "", ""), ("1", "2", "3"), ("Page 1 of 2", "Page 2 of 2"), ("Received 4 Mar", "Folio 7a")]
)
def test_scan_is_refused_with_what_to_do(pages):
    assert refusal(scanned(*pages).file()) == (
        "This PDF is a scan: its pages are pictures with no text in them. Put it through text recognition (OCR) first, "
        "or type or paste the words of the minutes."
    )


def test_pages_without_text_among_others_are_listed():
    printed = scanned("", f"{WIDE} end.", "", "", f"{WIDE} very end.")
    words, left = pdf.extract(printed.file())
    assert words == f"{WIDE} end.\n\n{WIDE} very end.\n"
    assert left == [LeftOut("pages without text, perhaps scanned: 1, 3–4", 3, "page 1")]


def test_pages_that_are_blank_are_not_refused_as_a_scan():
    assert refusal(page("").file()).startswith("There is no text in this PDF.")


def test_glyphs_that_stand_for_no_letter_are_no_text():
    font = (
        b"/I << /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [ << /Type /Font "
        b"/Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >> >> ] >> "
        b"/F 3 0 R"
    )
    unnamed = f"BT /I 11 Tf 72 760 Td <{'00410042' * 2}> Tj ET"
    assert refusal(page(unnamed * 20).file().replace(b"/F 3 0 R", font)).startswith("There is no text in this PDF.")
    data = page(unnamed, at(72, 700, "Minutes of the Wexmere Council")).file().replace(b"/F 3 0 R", font)
    assert pdf.extract(data) == (
        "\ufffd\ufffd\ufffd\ufffd\n\nMinutes of the Wexmere Council\n",
        [LeftOut("words with letters that the file does not name", 1, "\ufffd\ufffd\ufffd\ufffd")],
    )


def test_locked_file_is_refused_with_what_to_do():
    owner = b"\x28" * 32
    locked = written(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [] /Count 0 >>",
            9: b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + owner.hex().encode() + b"> /U <" + b"11" * 32 + b"> >>",
        },
        "/Encrypt 9 0 R /ID [<00> <00>]",
    )
    assert refusal(locked) == LOCKED


@pytest.mark.parametrize(("password", "outcome"), [("", "Minutes of the Wexmere Council\n"), ("secret", LOCKED)])
def test_file_is_read_where_its_password_only_forbids_changes(password, outcome):
    writer, locked = (
        PdfWriter(clone_from=PdfReader(io.BytesIO(page(at(72, 760, outcome.strip())).file()))),
        io.BytesIO(),
    )
    writer.encrypt(user_password=password, owner_password="the clerk's", algorithm="RC4-128")
    writer.write(locked)
    assert (refusal(locked.getvalue()) if password else pdf.extract(locked.getvalue())[0]) == outcome


def test_too_many_pages_are_refused_with_both_numbers():
    printed = Print()
    for _ in range(1001):
        printed.page(at(72, 760, "words"))
    assert refusal(printed.file()) == (
        "This PDF has 1,001 pages, more than the 1,000 allowed. Split it, or paste only the minutes."
    )


GOOD = pages_with(
    lambda number: at(72, 800, "Highways and Paths", size=9), lambda number: at(280, 30, str(number))
).file()


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"%PDF-1.7\n" + bytes(500), GOOD[:300], b"%PDF-1.4\n1 0 obj\n" + b"<</A " * 5000]
)
def test_damaged_file_is_refused_with_what_to_do(data):
    assert refusal(data) == DAMAGED


def mangled(seed):
    """The good file cut short, with bytes changed, lost, or printed twice."""
    chance, data = random.Random(seed), bytearray(GOOD)  # noqa: S311
    place = chance.randrange(len(data))
    if seed % 4 == 0:
        return bytes(data[:place])
    if seed % 4 == 1:
        for _ in range(chance.choice([1, 5, 50])):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif seed % 4 == 2:
        del data[place : place + chance.randrange(300)]
    else:
        data[place:place] = data[: chance.randrange(900)]
    return bytes(data)


def test_any_mangled_file_gives_text_or_a_sentence():
    outcomes = set()
    for seed in range(100):
        try:
            words, _ = pdf.extract(mangled(seed))
            outcomes.add("text" if words.strip() else "nothing")
        except UnreadableSource as error:
            outcomes.add(str(error))
    assert "text" in outcomes
    assert DAMAGED in outcomes
    assert all(outcome == "text" or outcome.startswith(("This PDF", "There is no text")) for outcome in outcomes)


def tree(deep):
    bodies = {1: "<< /Type /Catalog /Pages 2 0 R >>"}
    bodies.update({n: f"<< /Type /Pages /Kids [{n + 1} 0 R] /Count 1 >>" for n in range(2, deep)})
    return written({**bodies, deep: "<< /Type /Page /MediaBox [0 0 595 842] >>"})


def bomb():
    packed = zlib.compress(zlib.compress(bytes(300_000_000), 9), 9)
    content = (
        f"<< /Length {len(packed)} /Filter [/FlateDecode /FlateDecode] >>\nstream\n".encode() + packed + b"\nendstream"
    )
    printed = page("")
    data = printed.file()
    return data, {**printed.objects, 11: content}


@pytest.mark.parametrize("deep", [150, 3000])
def test_deep_page_tree_is_refused(deep):
    assert refusal(tree(deep)) == DAMAGED


def test_stream_that_unpacks_without_end_is_refused():
    _, objects = bomb()
    data = written(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [10 0 R] /Count 1 >>",
            10: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 11 0 R >>",
            **objects,
        }
    )
    assert refusal(data) == TOO_MUCH


def test_form_that_draws_itself_is_refused():
    printed = page("/X Do", more="/XObject << /X 90 0 R >>")
    about = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 90 0 R >> >>"
    printed.objects[90] = stream(b"/X Do /X Do", about)
    assert refusal(printed.file()) == TOO_MUCH


@pytest.mark.parametrize(
    "odd",
    ["Q Q Q", "BT /None 12 Tf (x) Tj ET", "1 0 0 cm", "(x) Tj",
     "BT /F 1e300 Tf 1e300 0 0 1e300 9e300 9e300 Tm (ab) Tj (c) Tj ET",
     "EMC EMC", "/Span << /ActualText (x) >> BDC EMC", "[ (a) /b ] TJ", "/Nothing Do", "0 0 0 0 0 0 cm"],
)  # fmt: skip
def test_odd_operators_lose_no_other_words(odd):
    assert "Minutes of the Wexmere Council" in text(page("q", odd, "Q", at(72, 760, "Minutes of the Wexmere Council")))


def test_letters_spelt_out_are_read_as_spelt():
    marked = "/Span << /ActualText (ff) >> BDC BT /F 12 Tf 72 760 Td (@) Tj ET EMC"
    assert text(page(marked, at(200, 760, "the council is a body"))).split("\t")[0] == "ff"


def test_complaints_of_the_library_go_nowhere(caplog, capfd):
    before = logging.getLogger("pypdf").level
    for seed in range(40):
        with pytest.MonkeyPatch.context():
            try:
                pdf.extract(mangled(seed))
            except UnreadableSource:
                continue
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("pypdf").level == before


PLACES = st.tuples(
    st.integers(1, 560),
    st.integers(5, 830),
    st.sampled_from([7, 9, 11, 11, 11, 14, 30]),
    st.sampled_from(["F", "B", "C"]),
)
RULES = st.one_of(
    st.tuples(st.integers(0, 590), st.integers(0, 590), st.integers(0, 840)).map(
        lambda r: rule(r[0], r[2], r[1], r[2])
    ),
    st.tuples(st.integers(0, 590), st.integers(0, 840), st.integers(0, 840)).map(
        lambda r: rule(r[0], r[1], r[0], r[2])
    ),
)
WORDS = st.sampled_from(
    [
        "Cllr Ann Lee",
        "(a)",
        "12,300",
        "£000",
        "•",
        "Present:",
        "the paths of the",
        "RESOLVED",
        "24/101",
        "broken-",
        "Page",
        "a",
    ]
)


MARKS = st.lists(st.tuples(PLACES, WORDS), max_size=25, unique_by=lambda mark: mark[0][1] // 8)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(MARKS, min_size=1, max_size=3), st.lists(RULES, max_size=12))
def test_no_letter_is_lost_wherever_words_and_lines_stand(sheets, ruled_lines):
    printed = Print()
    for marks in sheets:
        printed.page(*(at(x, y, words, size, font) for (x, y, size, font), words in marks), *ruled_lines)
    try:
        words, left = words_of(printed.file())
    except UnreadableSource:
        words, left = "", []
    assume(not left)
    drawn = Counter(one for marks in sheets for _, shown in marks for one in shown if one.isalnum())
    assert Counter(one for one in words if one.isalnum()) == drawn
