"""Adding minutes by paste, by file and from nothing, and everything that may be wrong with what is given."""

import io
import threading

import pytest
import word
from django.db import connection
from django.urls import reverse

from minutes import sources
from minutes.intake import draft as drafts
from minutes.intake.records import AlreadyHeld, import_source
from minutes.models import Record, Source, Version

pytestmark = pytest.mark.django_db

TEXT = """Minutes of the Harbour Committee held on 5 March 2024 at Quay House

Present: Cllr Ada Pell (Chair)

1. Dredging

The committee noted the report.
"""


@pytest.fixture
def url():
    return reverse("admin:minutes_record_add")


@pytest.fixture
def signed_in(client, editor):
    client.force_login(editor)
    return client


def upload(data, name="minutes.txt"):
    file = io.BytesIO(data)
    file.name = name
    return {"how": "read", "file": file}


def test_pasted_text_is_kept_to_the_letter_and_read(signed_in, editor, url):
    words = "  \n" + TEXT.replace("\n", "\r\n")
    response = signed_in.post(url, {"how": "read", "text": words, "source_address": "harbour.example.gov.uk/5-march"})
    record = Record.objects.get()
    assert (response.status_code, response["Location"]) == (302, record.get_absolute_url())
    version = record.latest()
    assert (version.source.text, version.source.name) == ("  \n" + TEXT, "")
    assert (version.made_by, record.created_by, record.body_name) == (editor, editor, "Harbour Committee")
    assert version.content["meeting"]["source_address"] == "https://harbour.example.gov.uk/5-march"


def test_uploaded_file_is_kept_with_its_name(signed_in, url):
    assert signed_in.post(url, upload(TEXT.encode("utf-8-sig"), "march.txt")).status_code == 302
    source = Source.objects.get()
    assert (source.text, source.name) == (TEXT, "march.txt")


def test_text_in_a_file_of_another_ending_is_read_as_text(signed_in, url):
    assert signed_in.post(url, upload(TEXT.encode(), "march.docx")).status_code == 302
    assert Source.objects.get().text == TEXT


HEAD = "Minutes of the Harbour Committee held on 5 March 2024"
WEB = f"<!DOCTYPE html><title>Minutes</title><nav>Home</nav><p>{HEAD}</p><ol><li>Dredging</ol>"
MARKED = f"---\ntitle: Minutes\ndate: 2024-04-01\n---\n# {HEAD}\n\n1. Dredging\n"
WORD = word.document(
    word.p(HEAD),
    word.p("Dredging", num=1, level=0),
    numbering=word.numbering({"1": [word.level(0, "%1.")]}, {"1": ("1", "")}),
    footer=word.story("ftr", word.p("Page 1")),
)
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FILES = {
    "march.pdf": (WEB.encode(), "text/html", "page title (1), menus (1)"),
    "march.html": (MARKED.encode(), "text/markdown", "front matter (1)"),
    "march.txt": (WORD, WORD_TYPE, "page footers (1)"),
}


@pytest.mark.parametrize("name", FILES)
def test_file_is_read_by_its_content_and_what_is_left_out_is_shown(signed_in, url, name):
    data, media_type, left_out = FILES[name]
    response = signed_in.post(url, upload(data, name))
    source = Source.objects.get()
    assert source.text == f"{HEAD}\n\n1. Dredging"
    assert (source.media_type, source.name) == (media_type, name)
    assert f"Left out of the text: {left_out}" in signed_in.get(response["Location"]).content.decode()
    assert source.record.meeting_date.isoformat() == "2024-03-05"


def test_page_says_which_files_are_read(signed_in, url):
    page = signed_in.get(url).content.decode()
    assert "A Word document (.docx), a PDF whose words can be marked and copied, a saved web page, Markdown" in page
    assert 'accept=".docx,.pdf,.html,.htm,.md,.txt"' in page


def test_empty_record_is_started_with_a_meeting_to_fill_in(signed_in, url):
    response = signed_in.post(url, {"how": "empty"})
    record = Record.objects.get()
    assert (response.status_code, response["Location"]) == (302, record.get_absolute_url())
    empty = drafts.empty_draft()
    content = record.latest().content
    empty["meeting"]["id"] = content["meeting"]["id"]
    assert content == empty
    page = signed_in.get(record.get_absolute_url()).content.decode()
    assert "This record has no document behind it: its facts are typed in." in page


BAD = [
    ({"text": ""}, "text", "Paste the words of the minutes, or choose a file."),
    ({"text": " \n\t "}, "text", "Paste the words of the minutes, or choose a file."),
    (
        {"text": "A\0B"}, "text",
        "This text holds NUL characters, which no minutes contain. Copy the words of the minutes and paste them.",
    ),
    (
        {"text": "\u200b\u202e"}, "text",
        "There is no text in this document. Copy the words of the minutes and paste them.",
    ),
    (upload(b""), "file", "There is no text in this document. Copy the words of the minutes and paste them."),
    ({"text": TEXT, "source_address": "not an address"}, "source_address", "must be a web address"),
]  # fmt: skip


@pytest.mark.parametrize(("posted", "field", "sentence"), BAD)
def test_what_cannot_be_read_is_told_in_words(signed_in, url, posted, field, sentence):
    response = signed_in.post(url, {"how": "read", **posted})
    page = response.content.decode()
    assert response.status_code == 422
    assert "<title>Error: Add minutes" in page
    assert f'<a href="#id_{field}">' in page
    assert page.count(sentence) == 2
    assert not Record.objects.exists()


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"PK\x03\x04....", b"\x00\x01\x02" * 50, bytes(range(256)) * 4])
def test_binary_file_is_refused_in_words_whatever_its_name(signed_in, url, data):
    response = signed_in.post(url, upload(data, "minutes.txt"))
    assert response.status_code == 422
    assert "Error: " in response.content.decode()
    assert not Record.objects.exists()


def test_good_file_with_a_bad_address_asks_for_the_file_again(signed_in, url):
    response = signed_in.post(url, {**upload(TEXT.encode()), "source_address": "not an address"})
    assert response.status_code == 422
    assert response.context["form"].errors["file"] == ["Choose the file again: the browser does not keep it."]
    assert 'value="not an address"' in response.content.decode()


def test_both_paste_and_file_ask_which(signed_in, url):
    response = signed_in.post(url, {**upload(b"From the file."), "text": TEXT})
    page = response.content.decode()
    assert response.status_code == 422
    assert "for the file, empty this box and choose the file again." in page
    assert "The committee noted the report." in page
    assert not Record.objects.exists()


def test_document_over_the_limit_is_told_with_both_sizes(signed_in, url, settings):
    settings.SOURCE_LIMIT = 2048
    for posted, given in (({"how": "read", "text": "a" * 3072}, "document"), (upload(b"a" * 3072), "file")):
        response = signed_in.post(url, posted)
        assert response.status_code == 422
        assert f"This {given} is 3 KB, more than the 2 KB allowed." in response.content.decode()
    assert not Record.objects.exists()


def test_post_far_over_the_limit_gets_a_plain_page(signed_in, url, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 4096
    for extra in ({}, {"content_type": "application/x-www-form-urlencoded"}):
        posted = {"how": "read", "text": "a" * 9000} if not extra else "how=read&text=" + "a" * 9000
        response = signed_in.post(url, posted, **extra)
        assert response.status_code == 413
        assert "Split it, or paste only the words of the minutes." in response.content.decode()
    assert not Record.objects.exists()


def test_direction_marks_are_taken_out_counted_and_shown(signed_in, url):
    signed_in.post(url, {"how": "read", "text": TEXT.replace("Dredging", "Dredg\u202eing \u200bworks")})
    record = Record.objects.get()
    assert "1. Dredging works" in record.latest().source.text
    page = signed_in.get(record.get_absolute_url()).content.decode()
    assert "Left out of the text: text direction marks (1), zero-width characters (1)" in page
    assert "[U+202E]" in page


def test_same_document_by_paste_and_by_file_is_held_once(signed_in, url):
    signed_in.post(url, {"how": "read", "text": TEXT})
    record = Record.objects.get()
    for posted in ({"how": "read", "text": TEXT.replace("\n", "\r\n")}, upload(TEXT.encode("utf-16"))):
        response = signed_in.post(url, posted)
        assert response.status_code == 409
        page = response.content.decode()
        assert "The archive holds exactly these words. Nothing new was made." in page
        assert f'<a href="{record.get_absolute_url()}">' in page
    assert Record.objects.count() == Version.objects.count() == Source.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_one_text_added_by_many_at_once_makes_one_record(editor):
    source = sources.read(TEXT, limit=10_000)
    start, outcomes = threading.Barrier(8), []

    def add():
        try:
            start.wait()
            outcomes.append(("made", import_source(source, by=editor).pk))
        except AlreadyHeld as held:
            outcomes.append(("held", held.record.pk))
        finally:
            connection.close()

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    record = Record.objects.get()
    assert sorted(outcomes) == [("held", record.pk)] * 7 + [("made", record.pk)]
    assert Version.objects.count() == Source.objects.count() == 1


def test_paste_of_somebody_signed_out_is_given_back(client, editor, url):
    page = client.post(url, {"how": "read", "text": TEXT}).content.decode()
    assert "What you entered is still here." in page
    assert "The committee noted the report." in page
    assert not Record.objects.exists()
    signed = {"sign-in-username": "editor", "sign-in-password": "a long pass phrase for tests"}
    assert client.post(url, {"how": "read", "text": TEXT, **signed}).status_code == 302
    assert Record.objects.get().created_by == editor
