"""What becomes of a paste or a plain text file before anything is read in it."""

import hashlib

import pytest
from word import document, p

from minutes.sources import LeftOut, UnreadableSource, read

WORDS = "Minutes of the Wexmere Council\n\nPresent: Cllr Ann Lee – £5\n"


def refusal(data, **options):
    with pytest.raises(UnreadableSource) as error:
        read(data, **options)
    return str(error.value)


@pytest.mark.parametrize(
    "printed",
    ["one\r\ntwo", "one\rtwo", "one\u2028two", "one\u2029two", "one\vtwo", "one\ftwo", "one\x85two"],
)
def test_line_ends_become_one_kind(printed):
    assert read(printed).text == "one\ntwo"


def test_digest_is_of_the_text_in_utf_8():
    source = read(WORDS)
    assert source.text == WORDS
    assert source.sha256 == hashlib.sha256(WORDS.encode()).hexdigest()


@pytest.mark.parametrize(
    "data",
    [
        WORDS,
        WORDS.encode(),
        WORDS.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + WORDS.encode(),
        WORDS.encode("utf-16"),
        b"\xfe\xff" + WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
    ids=["paste", "utf-8", "windows line ends", "utf-8 mark", "utf-16", "utf-16 big-endian", "windows-1252"],
)
def test_same_words_have_the_same_digest_however_they_come(data):
    assert read(data).sha256 == read(WORDS).sha256


def test_unseen_characters_are_left_out_and_listed():
    source = read("Cllr \u202eeeL nnA\u202c\n\u200bpre\u00adsent \ufeffhere \x07bell")
    assert source.text == "Cllr eeL nnA\npresent here bell"
    assert source.left_out == (
        LeftOut("text direction marks", 2, "Cllr [U+202E]eeL nnA"),
        LeftOut("zero-width characters", 2, "[U+200B]present here "),
        LeftOut("soft hyphens", 1, "pre[U+00AD]sent here bel"),
        LeftOut("control characters", 1, "present here [U+0007]bell"),
    )


def test_everything_else_is_untouched():
    words = "a)\u00a0\u00a0 Noted  the ‘report’ – café\tİ\n \u00a0\n"
    assert read(words).text == words
    assert read(words).left_out == ()


@pytest.mark.parametrize("empty", ["", " \n\t\u00a0", b"", b"\r\n", "\u200b\ufeff"])
def test_empty_text_is_refused(empty):
    assert refusal(empty) == "There is no text in this document. Copy the words of the minutes and paste them."


def test_nul_in_a_paste_is_refused():
    assert refusal("Minutes\0") == (
        "This text holds NUL characters, which no minutes contain. Copy the words of the minutes and paste them."
    )


PASTE = "Open it, copy the words of the minutes and paste them."
SAVE_AS_WORD = "Open it and save it as a Word document (.docx) or a PDF, or copy the words and paste them."
OCR = "Its words have to be made text first (OCR): add a PDF with a text layer, or type or paste the words."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (OLE, f"This is an older Word or Office file. {SAVE_AS_WORD}"),
        (OLE + "WordDocument".encode("utf-16-le"), f"This is a document of an older Word (.doc). {SAVE_AS_WORD}"),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "This is a Word or Office file locked with a password. "
            "Save it without the password and add that, or paste the words.",
        ),
        (b"{\\rtf1\\ansi Minutes}", f"This is a Rich Text file. {SAVE_AS_WORD}"),
        (b"\x89PNG\r\n\x1a\n", f"This is a picture. {OCR}"),
        (b"\xff\xd8\xff\xe0JFIF", f"This is a picture. {OCR}"),
        (b"BM\x36\x00\x00\x00", f"This is a picture. {OCR}"),
        (b"\x00\x00\x00\x18ftypmp42", "This is a picture or a video recording. Add the written minutes."),
        (b"\x1f\x8b\x08", "This is a compressed file. Unpack it and add the document inside."),
        (
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            "This is a web page or message saved as one file with its pictures. Save it as “Web page, HTML only”, or "
            "copy the words and paste them.",
        ),
    ],
)
def test_file_of_another_kind_is_refused_with_what_to_do(data, sentence):
    assert refusal(data) == sentence


@pytest.mark.parametrize(
    "data", [bytes(range(1, 256)) * 3, b"Minutes\0of", "Minutes".encode("utf-16") + b"x", b"\x81\x8d"]
)
def test_file_that_is_no_text_is_refused(data):
    assert refusal(data) == f"This file is not plain text. {PASTE}"


@pytest.mark.parametrize("words", ["BM Jones was present.", "<AI1>\n\nApologies\n\n</AI1>", "5 < 6 and <b> is bold"])
def test_plain_text_that_begins_like_something_else_is_plain_text(words):
    source = read(words.encode())
    assert (source.text, source.media_type) == (words, "text/plain")


def test_file_over_the_limit_is_refused_with_both_sizes():
    assert refusal(b"a" * 3_000_000, limit=2 * 1024 * 1024) == (
        "This document is 2.9 MB, more than the 2 MB allowed. Split it, or paste only the minutes."
    )
    assert refusal("é" * 1000, limit=1024) == (
        "This document is 2 KB, more than the 1 KB allowed. Split it, or paste only the minutes."
    )


def test_document_of_just_the_limit_is_read():
    assert read("é" * 512, limit=1024).text == "é" * 512
    assert refusal("a" * 11, limit=10).startswith("This document is 11 bytes, more than the 10 bytes allowed.")


def test_small_file_that_unpacks_to_more_words_than_allowed_is_refused():
    packed = document(p("a" * 300_000))
    assert len(packed) < 10_240
    assert refusal(packed, limit=100 * 1024) == (
        "The words in this document come to 293 KB, more than the 100 KB allowed. Split it, or paste only the minutes."
    )


def test_paste_with_half_a_surrogate_is_read_without_it():
    source = read("Minutes \ud83d here")
    assert source.text == "Minutes  here"
    assert [one.what for one in source.left_out] == ["broken characters"]
