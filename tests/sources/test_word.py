"""What becomes of a Word document: its words as printed, and a list of what is left out."""

import pytest
import word
from word import document, looking, p, t, table

from minutes.sources import LeftOut, UnreadableSource, read


def lines(data):
    return read(data).text.split("\n\n")


def left_out(data):
    return {one.what: (one.count, one.example) for one in read(data).left_out}


def refusal(data):
    with pytest.raises(UnreadableSource) as error:
        read(data)
    return str(error.value)


def test_paragraphs_stand_between_empty_lines():
    source = read(document(p("Minutes of the Council"), p(""), p("Present: ", t("Cllr Ann Lee"))))
    assert source.text == "Minutes of the Council\n\nPresent: Cllr Ann Lee"
    assert source.media_type == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert source.left_out == ()


def test_tabs_line_ends_and_hyphens_are_as_printed():
    printed = p("1.", "<w:r><w:tab/><w:t>Smith</w:t><w:noBreakHyphen/><w:t>Jones</w:t><w:br/><w:t>Clerk</w:t></w:r>")
    assert lines(document(printed)) == ["1.\tSmith-Jones\nClerk"]


def test_tracked_changes_are_taken_as_accepted():
    body = p(
        "a budget of ",
        '<w:del w:id="1"><w:r><w:delText>£9,999</w:delText></w:r></w:del>',
        f'<w:ins w:id="2">{t("£15,400")}</w:ins>',
        f'<w:moveFrom w:id="3">{t("gone")}</w:moveFrom><w:moveTo w:id="4">{t(" here")}</w:moveTo>',
    )
    assert lines(document(body)) == ["a budget of £15,400 here"]
    assert left_out(document(body)) == {"deleted words": (1, "£9,999")}


def test_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    assert lines(document(p("The Chair", mark_deleted=True), p(" thanked all."))) == ["The Chair thanked all."]


def test_hidden_and_struck_out_words_are_left_out():
    body = p("The ", looking("vanish", "secret "), looking("strike", "old "), looking("b", "report"))
    assert lines(document(body)) == ["The report"]
    assert left_out(document(body)) == {"hidden words": (1, "secret"), "struck-out words": (1, "old")}


def test_look_that_is_switched_off_hides_nothing():
    assert lines(document(p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>'))) == ["seen"]


def field(instruction, result):
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return (
        f"{char('begin')}<w:r><w:instrText>{instruction}</w:instrText></w:r>{char('separate')}{t(result)}{char('end')}"
    )


def test_fields_show_their_result():
    assert lines(document(p("See ", field(' HYPERLINK "https://example.org"', "the report"), "."))) == [
        "See the report."
    ]
    assert lines(document(p(f'<w:fldSimple w:instr="DATE">{t("3 May")}</w:fldSimple>'))) == ["3 May"]


def test_table_of_contents_is_left_out():
    data = document(p(field("TOC \\o", "Apologies 2")), p("Apologies"))
    assert lines(data) == ["Apologies"]
    assert left_out(data) == {"table of contents": (1, "Apologies 2")}


def test_field_that_never_ends_swallows_nothing_after_its_paragraph():
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert lines(document(p("One ", begun, "two"), p("Three"))) == ["One", "Three"]


def test_same_thing_written_for_two_words_is_read_once():
    box = "<w:txbxContent>" + p("Draft") + "</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert lines(document(p("Minutes ", both, "of May"))) == ["Minutes of May", "Draft"]


def test_content_control_is_kept_and_a_prompt_is_not():
    def control(properties, words):
        return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{t(words)}</w:sdtContent></w:sdt>"

    data = document(p("Date: ", control("", "3 May"), control("<w:showingPlcHdr/>", "Click to enter text.")))
    assert lines(data) == ["Date: 3 May"]
    assert left_out(data) == {"fields not filled in": (1, "Click to enter text.")}


def test_footnotes_follow_the_document():
    note = '<w:footnote w:id="2">' + p("<w:r><w:footnoteRef/></w:r>", "Before VAT.") + "</w:footnote>"
    data = document(
        p("£5m", '<w:r><w:footnoteReference w:id="2"/></w:r>', " was spent."), p("End."),
        footnotes=word.story("footnotes", note),
    )  # fmt: skip
    assert lines(data) == ["£5m was spent.", "End.", "Footnote 1: Before VAT."]


def test_headers_footers_comments_and_pictures_are_counted():
    picture = '<w:r><w:drawing><wp:docPr xmlns:wp="w" descr="The crest"/><pic:pic xmlns:pic="p"/></w:drawing></w:r>'
    data = document(
        p("Minutes", picture),
        header=word.story("hdr", p("DRAFT")),
        footer=word.story("ftr", p("Page 1")),
        comments=word.story("comments", f'<w:comment w:id="1">{p("Is this right?")}</w:comment>'),
    )
    assert lines(data) == ["Minutes"]
    assert left_out(data) == {
        "pictures": (1, "The crest"),
        "page headers": (1, "DRAFT"),
        "page footers": (1, "Page 1"),
        "comments": (1, "Is this right?"),
    }


def test_signs_of_special_fonts_are_signs():
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    assert lines(document(p("\uf0b7 ", "Ann Lee ", tick))) == ["• Ann Lee ✓"]


def test_layout_table_flows_with_its_numbers():
    asked = "The Clerk was asked to write to the county council about the holes in Mill Lane, " * 2
    data = document(
        table(
            ["No.", "Minute", "Action"],
            ["12.", [p("Apologies"), p("None were received.")], ""],
            ["13.", [p("Roads"), p(asked)], "AL"],
        )
    )
    assert lines(data) == [
        "No.", "Minute", "Action", "12. Apologies", "None were received.", "13. Roads", asked.strip(), "AL",
    ]  # fmt: skip


def test_table_of_money_keeps_its_rows():
    data = document(table(["Service", "Budget £000", "Outturn £000"], ["Adults", "1,200", ""], ["Roads", "12", "(3)"]))
    assert lines(data) == ["| Service | Budget £000 | Outturn £000 |", "| Adults | 1,200 |  |", "| Roads | 12 | (3) |"]


def test_row_marked_as_titles_makes_a_register():
    rows = ["Name", "Post"], ["Ann Lee", "Clerk"]
    assert lines(document(table(*rows, headed=True))) == ["Name | Post", "Ann Lee | Clerk"]
    assert lines(document(table(*rows))) == ["Name", "Post", "Ann Lee", "Clerk"]


def test_file_that_was_cut_short_is_refused():
    data = document(p("Minutes"))
    assert refusal(data[: len(data) // 2]) == (
        "This Word file is damaged. Open it in Word, save it again as .docx and add that, or paste the words."
    )


def test_entities_are_never_expanded():
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'
    assert refusal(document(main=bomb)) == (
        "This Word file holds what Word never writes (a document type). Copy the words of the minutes and paste them."
    )


TOO_LARGE = "This Word file unpacks to more than minutes ever hold. Copy the words of the minutes and paste them."


def test_file_that_unpacks_without_end_is_refused():
    assert refusal(document(p("a" * 34_000_000))) == TOO_LARGE


def test_document_of_more_elements_than_minutes_have_is_refused():
    assert refusal(document("<w:p/>" * 1_000_001)) == TOO_LARGE


def test_absurd_nesting_is_refused():
    assert refusal(document(main="<a>" * 200 + "</a>" * 200)) == TOO_LARGE


def test_document_without_words_is_refused():
    assert (
        refusal(document(p(""))) == "There is no text in this document. Copy the words of the minutes and paste them."
    )


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        ("xl/workbook.xml", "This is a spreadsheet. Open it, copy the words of the minutes and paste them."),
        (
            "content.xml",
            "This is an OpenDocument file (.odt). Open it and save it as a Word document (.docx) or a PDF, or copy the "
            "words and paste them.",
        ),
        ("minutes.txt", "This is a zip file. Unpack it and add the document inside."),
    ],
)
def test_other_zip_file_is_refused_by_what_it_is(part, sentence):
    assert refusal(word.zipped({part: "words"})) == sentence


def test_soft_hyphens_are_listed_by_the_text():
    assert read(document(p("pre\u00adsent"))).left_out == (LeftOut("soft hyphens", 1, "pre[U+00AD]sent"),)
