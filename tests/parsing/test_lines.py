"""What a printed line looks like on its own, and which lines are one paragraph."""

import pytest

from minutes.parsing.layout.lines import joined, lex, split


@pytest.mark.parametrize(
    ("printed", "kind", "label", "words"),
    [
        ("The report was read.", "text", None, "The report was read."),
        ("Benches", "text", None, "Benches"),
        ("(a) That it be read.", "listed", "(a)", "That it be read."),
        ("iv. It was read.", "listed", "iv.", "It was read."),
        ("2.1 It was read.", "listed", "2.1", "It was read."),
        ("B: It was read.", "listed", "B:", "It was read."),
        ("• It was read.", "listed", "•", "It was read."),
        ("- It was read.", "listed", "-", "It was read."),
        ("6 Residents", "text", None, "6 Residents"),
        ("25 July 2022 Extraordinary Meeting", "text", None, "25 July 2022 Extraordinary Meeting"),
        ("7.30 pm. It began.", "text", None, "7.30 pm. It began."),
        ("10.30am Coffee", "text", None, "10.30am Coffee"),
        ("5 in favour and 2 against", "text", None, "5 in favour and 2 against"),
        ("2 or 3 months", "listed", "2", "or 3 months"),
        ("26.", "number", "26.", ""),
        ("C/387", "number", "C/387", ""),
        ("(49)", "number", "(49)", ""),
        ("RESOLVED that it be read.", "marker", "RESOLVED", " that it be read."),
        ("It was unanimously AGREED to read it.", "marker", "It was unanimously AGREED", " to read it."),
        ("It was RESOLVED that it be read.", "marker", "It was RESOLVED", " that it be read."),
        ("Decision:", "label", "decision", ""),
        ("The decision:", "label", "decision", ""),
        ("Decision: That it be read.", "marker", "Decision", ": That it be read."),
        ("Minutes:", "label", "minutes", ""),
        ("Minutes: It was read.", "text", None, "Minutes: It was read."),
        ("Reasons for the decision: they are old", "label", "reasons", "they are old"),
        ("Reasons:-  they are old", "label", "reasons", "they are old"),
        ("Reason for Refusal", "label", "reasons", ""),
        ("Reasonable people", "text", None, "Reasonable people"),
        ("Alternative Options Considered: None", "label", "alternatives", "None"),
        ("Additional documents:", "label", "documents", ""),
        ("Venue: Town Hall", "label", "field", "Town Hall"),
        ("Date – 4 June 2024", "label", "field", "4 June 2024"),
        ("Agenda item", "banner", None, "Agenda item"),
        ("Decision details", "banner", None, "Decision details"),
        ("Agenda and draft minutes", "banner", None, "Agenda and draft minutes"),
        ("Agenda item:", "text", None, "Agenda item:"),
        ("Page 3 of 7", "furniture", None, "Page 3 of 7"),
        ("- 3 -", "furniture", None, "- 3 -"),
        ("_____", "furniture", None, "_____"),
        ("<AI1>", "furniture", None, "<AI1>"),
        ("Full Council 2 May 2017 Page 1", "furniture", None, "Full Council 2 May 2017 Page 1"),
        ("Home > Council > Decisions", "furniture", None, "Home > Council > Decisions"),
        ("The meeting closed at 9.15 pm.", "close", None, "The meeting closed at 9.15 pm."),
        ("Signed ………… Chair", "close", None, "Signed ………… Chair"),
        ("Signed: Ann Lee", "close", None, "Signed: Ann Lee"),
        ("12. Close of meeting at 9 pm", "close", None, "12. Close of meeting at 9 pm"),
        ("x" * 10_000, "text", None, "x" * 10_000),
        ("x" * 10_001, "long", None, "x" * 10_001),
    ],
)
def test_line_on_its_own(printed, kind, label, words):
    text = f"It rained.\n\n  {printed} \nIt shone."
    _, line, _ = lex(text)
    assert (line.kind, line.label, text[slice(*line.rest)]) == (kind, label, words)
    assert text[slice(*line.span)] == printed
    assert (line.text, line.number, line.last, line.gap, line.indent) == (" ".join(printed.split()), 3, 3, True, 2)


def test_columns_and_empty_lines():
    text = f"\n \t\nAnn Lee{' ' * 40}Bo  Moss\n{' ' * 50}Cy Dunn  \n\n\u00a0\nEve Orr"
    lines = lex(text)
    assert [(text[slice(*line.span)], line.text, line.number, line.gap, line.indent) for line in lines] == [
        ("Ann Lee", "Ann Lee", 3, True, 0),
        ("Bo  Moss", "Bo Moss", 3, True, 47),
        ("Cy Dunn", "Cy Dunn", 4, False, 50),
        ("Eve Orr", "Eve Orr", 7, True, 0),
    ]
    assert [line.text for line in lex(f"Ann Lee{' ' * 39}Bo Moss")] == ["Ann Lee Bo Moss"]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("The report was\nread.", ["The report was read."]),
        ("The report, and\nThe plan, were read.", ["The report, and The plan, were read."]),
        ("The report was read.\nThe plan was read.", ["The report was read.", "The plan was read."]),
        ("The report was\n\nread.", ["The report was", "read."]),
        ("(a) the report was\nread.", ["(a) the report was read."]),
        ("RESOLVED that it be\nread.", ["RESOLVED that it be read."]),
        ("Reasons: they are\nold.", ["Reasons: they are old."]),
        ("The meeting closed at\nnine.", ["The meeting closed at", "nine."]),
        ("Page 3 of\n7", ["Page 3 of", "7"]),
        ("The report was:\nread.", ["The report was:", "read."]),
        ("The report was\n(a) read.", ["The report was", "(a) read."]),
        ("Cllr Ann Lee,\nCllr Bo Moss,\nCllr Cy Dunn", ["Cllr Ann Lee,", "Cllr Bo Moss,", "Cllr Cy Dunn"]),
        (
            "Cllr Ann Lee, Cllr Bo Moss, Cllr Cy Dunn, Cllr Eve Orr,\nCllr Fay Hill",
            ["Cllr Ann Lee, Cllr Bo Moss, Cllr Cy Dunn, Cllr Eve Orr, Cllr Fay Hill"],
        ),
        ("REPORT OF THE CLERK AND\nThe Chair", ["REPORT OF THE CLERK AND The Chair"]),
        ("REPORT OF THE CLERK,\nTREASURER", ["REPORT OF THE CLERK, TREASURER"]),
        ("BENCHES\nThe report was read.", ["BENCHES", "The report was read."]),
        ("The Clerk and\nApologies: Cllr Lee", ["The Clerk and", "Apologies: Cllr Lee"]),
    ],
)
def test_lines_that_are_one_paragraph(printed, wanted):
    paragraphs = joined(printed, lex(printed))
    assert [one.text for one in paragraphs] == wanted
    assert [" ".join(printed[slice(*one.span)].split()) for one in paragraphs] == wanted
    assert paragraphs[-1].last == printed.count("\n") + 1


WRAPPED = """The report of the Head of Parks on the benches in the parks
The Clerk told the members that every bench had been painted
Oak was used for most of the benches as it lasts much longer
Members thanked all who had been at work on them in the rain
It was raining.
Nobody knew what the benches had cost the Council in the end
Members asked the Clerk to find out what each of them costs
The next report would be read by the Committee in the autumn"""


def test_page_whose_width_breaks_its_lines():
    """Full lines go on; a short one ends its paragraph."""
    paragraphs = joined(WRAPPED, lex(WRAPPED))
    assert [(one.number, one.last) for one in paragraphs] == [(1, 5), (6, 8)]
    gapped = WRAPPED.replace("\n", "\n\n")
    assert [(one.number, one.last) for one in joined(gapped, lex(gapped))] == [(n, n) for n in range(1, 16, 2)]
    seven = WRAPPED.rsplit("\n", 1)[0]  # too few to tell the width by
    assert len(joined(seven, lex(seven))) == 7


def test_paragraph_too_long_to_be_read():
    text = f"{'so it was, ' * 500}\n{'so it was, ' * 500}and so on"
    (paragraph,) = joined(text, lex(text))
    assert (paragraph.kind, paragraph.span) == ("long", (0, len(text)))


def test_paragraph_split_in_two():
    text = "It rained. \n  1. Benches:  (a) Read.\n"
    _, line = joined(text, lex(text))
    before, after = split(text, line, text.index("(a)"))
    assert [(one.kind, one.label, one.text, one.number, one.last, one.indent) for one in (before, after)] == [
        ("listed", "1.", "1. Benches:", 2, 2, 2),
        ("listed", "(a)", "(a) Read.", 2, 2, 2),
    ]
    assert [text[slice(*one.span)] for one in (before, after)] == ["1. Benches:", "(a) Read."]
