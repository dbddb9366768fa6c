"""What becomes of Markdown: its marks are taken off; a text with a star or a line in it is no Markdown."""

import pytest

from minutes.sources import read

TWO = "# Minutes\n\n## Council\n\n"  # enough for a text to be Markdown


def unmarked(words):
    source = read(TWO + words)
    assert source.media_type == "text/markdown"
    return source.text.removeprefix("Minutes\n\nCouncil\n\n")


def test_front_matter_is_left_out_and_counted():
    source = read("---\ntitle: Minutes\ndate: 2018-06-03\ntags:\n  - a\n---\nHeld on 26 April 2018\n")
    assert (source.text, source.media_type) == ("Held on 26 April 2018", "text/markdown")
    assert [(one.what, one.count, one.example) for one in source.left_out] == [
        ("front matter", 1, "title: Minutes date: 2018-06-03 tags: - a")
    ]
    assert read(b'+++\r\ndate = "2018-06-03"\r\n[extra]\r\n+++\r\nHeld').text == "Held"


@pytest.mark.parametrize(
    "words",
    [
        "---\nMINUTES\n---\nHeld on 3 May",
        "---\nHeld on 3 May",
        "---\n- one\n---\nHeld on 3 May",
        "* 12. Exempt report\n* starred items are exempt",
        "Signed ________________\n\n____________",
        "# of votes: 5",
        "Items marked ** are key decisions. ** See below.",
        "- one\n- two\n\n1. three",
        "Name | For | Against\nAnn Lee | x |",
        "snake_case and 5*3*2 and [draft] (see)",
        "Minutes\n=======\n",
        "No. | Item |\n---|---|\nApologies Minutes: None. |\n|\nBudget Minutes: It was noted. |",
    ],
)
def test_plain_text_stays_as_it_is(words):
    assert (read(words).text, read(words).media_type) == (words, "text/plain")
    assert read(words.encode()).text == words


@pytest.mark.parametrize(
    "words",
    [
        "# Minutes\n## Council",
        "**Present:** Ann Lee\n\n**Apologies:** none",
        "See [the report](https://example.org) and **the plan**.",
        "Service | £\n--- | ---:\nRoads | 5",
        "```\ntext\n```",
    ],
)
def test_marks_that_mean_nothing_elsewhere_make_markdown(words):
    assert read(words).media_type == read(words.encode()).media_type == "text/markdown"


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("## 12. Roads ##\nAgreed.", "12. Roads\n\nAgreed."),
        ("Roads\n-----\nAgreed.\n\n***\n\nEnd", "Roads\n\nAgreed.\n\nEnd"),
        ("**Present:** Cllr *Ann* ***Lee*** and __Bo__ _Moss_", "Present: Cllr Ann Lee and Bo Moss"),
        ("**It was\nresolved** to go", "It was\nresolved to go"),
        ("- one\n* two\n+ [x] three", "• one\n• two\n• three"),
        ("3. three\n5) five\n   goes on", "3. three\n5) five\ngoes on"),
        ("1. one\n1. two\n\n1. three", "1. one\n2. two\n\n3. three"),
        (r"1\. not a list, 5\*3, \# and \\", "1. not a list, 5*3, # and \\"),
        ('[the report](https://example.org/a_(b) "T") and <https://example.org>', "the report and https://example.org"),
        ("see [it][1]\n\n[1]: https://example.org", "see it"),
        ("see [it][2]", "see [it][2]"),
        ("in [square] [brackets] stays", "in [square] [brackets] stays"),
        ("`code *here*` stays", "code *here* stays"),
        ("> quoted\n> again", "quoted\nagain"),
        ("one  \ntwo\\\nthree<br>four", "one\ntwo\nthree\nfour"),
        ("a <u>b</u> &amp; &pound;5 <AI1>", "a b & £5 <AI1>"),
        ("```\n- as *it* is\n\n# so\n```\n- end", "- as *it* is\n\n# so\n• end"),
        ("Signed ______________ Chair", "Signed ______________ Chair"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        (
            "| Service | £000 |\n|---|---:|\n| Roads \\| lanes | 12 |\n| Parks | |",
            "| Service | £000 |\n\n| Roads | lanes | 12 |\n\n| Parks |  |",
        ),
    ],
)
def test_marks_are_taken_off(marked, words):
    assert unmarked(marked) == words


def test_comments_pictures_and_struck_out_words_are_counted():
    source = read(TWO + "a<!-- note -->b ![The crest](c.png) ~~old~~ new")
    assert source.text == "Minutes\n\nCouncil\n\nab   new"
    assert [(one.what, one.example) for one in source.left_out] == [
        ("comments", "note"), ("pictures", "The crest"), ("struck-out words", "old"),
    ]  # fmt: skip
