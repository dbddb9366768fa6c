"""A better copy of minutes that are here already, brought in on the staff's pages and by command."""

import io
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import word
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from minutes import sources
from minutes.intake import draft as drafts
from minutes.intake.copies.bringing_in import bring_in
from minutes.intake.open_problems import open_problems
from minutes.intake.publishing.publish import publish
from minutes.intake.records import AlreadyHeld, Conflict, import_source, save
from minutes.models import Attendance, Body, Item, Meeting, Passage, Record, Source, Version
from tests.intake.reviewing import Fields, address, form_at, latest
from tests.intake.test_merging import OLD, PRIVATE, REPORTED, named, new, saying, titled
from tests.intake.test_questions import post as answer

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
pytestmark = pytest.mark.django_db


def read(words):
    return sources.read(words, limit=100_000)


@pytest.fixture
def record(publisher):
    return import_source(read(OLD), name="draft.txt", by=publisher)


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def page_of(record):
    return reverse("admin:minutes_record_better_copy", args=[record.pk])


def send(client, record, text, **fields):
    return client.post(page_of(record), {"text": text, **fields}, follow=True)


def said(response):
    return [str(message) for message in response.context["messages"]]


def attendance_form(client, record, name, **changes):
    """The attendance form with changes to the row of this name."""
    fields = form_at(client, address(record, "attendance"))
    place = next(key[5:-5] for key, value in fields.items() if key.endswith("-name") and value == name)
    return fields | {f"form-{place}-{field}": value for field, value in changes.items()}


FINAL = new(
    ("had been set for", "had been agreed for"),
    (", Cllr Bo Lunt and", " and"),
    ("(Chair)", "(Vice-Chair)"),
)
FINAL += "\n4. Moorings\n\nThe rent of moorings was left as it is for the year.\n"


def test_final_copy_of_published_draft_is_merged_asked_about_and_published_with_its_addresses(signed_in, record):
    fields = attendance_form(signed_in, record, "Ada Pell", role="Mayor", honorific="Ald")
    assert signed_in.post(address(record, "attendance"), fields).status_code == 302
    publish_newest(signed_in, record)
    meeting = Meeting.objects.get()
    before = addresses(meeting)
    shown = signed_in.get(meeting.get_absolute_url()).content

    response = send(signed_in, record, FINAL)
    assert said(response) == [
        "The new copy changed 3 facts, added 2 and leaves 4 questions. "
        "The public page stays as it is until you publish again."
    ]
    page = response.content.decode()
    questions = [
        "Ald Ada Pell: The new copy gives the role “Vice-Chair”. “Mayor” is kept, as people had it.",
        "The new copy does not have the person “Cllr Bo Lunt”. Keep it or remove it?",
    ]
    assert [f"<legend>{question}</legend>" in page for question in questions] == [True, True]
    assert "<blockquote>Cllr Ada Pell (Vice-Chair)</blockquote>" in page
    for name in ("Ada Pell", "Bo Lunt"):
        key = named(latest(record), name)["id"]
        assert f'<a href="./attendance/{key}/">Everything about it' in page
    assert signed_in.get(meeting.get_absolute_url()).content == shown
    assert "agreed for" not in page_of_item(signed_in, meeting)

    publish_newest(signed_in, record)
    after = addresses(meeting)
    assert {key: value for key, value in after.items() if key in before} == before
    assert [value for key, value in after.items() if key not in before] == ["/4-moorings", "p1"]
    assert "had been agreed for 2024/25" in page_of_item(signed_in, meeting)
    people = list(meeting.attendances.values_list("honorific", "name", "role"))
    assert people == [
        ("Ald", "Ada Pell", "Mayor"),
        ("Cllr", "Bo Lunt", ""),
        ("Cllr", "Cy Moor", ""),
        ("", "Dee Rusk", "Harbour Master"),
    ]
    assert not Passage.objects.filter(text__contains="buyer").exists()


def publish_newest(client, record):
    record.refresh_from_db()
    url = reverse("admin:minutes_record_publish", args=[record.pk])
    response = client.post(url, {"version": record.current}, follow=True)
    assert said(response)[-1].startswith("Published: ")


def addresses(meeting):
    """Every public row's key with its address."""
    found = {item.pk: f"/{item.slug}" for item in meeting.items.all()}
    found |= dict(Passage.objects.filter(item__meeting=meeting).values_list("pk", "anchor"))
    return found | dict(Attendance.objects.filter(meeting=meeting).values_list("pk", "name"))


def page_of_item(client, meeting, title="Dredging"):
    return client.get(Item.objects.get(meeting=meeting, title=title).get_absolute_url()).content.decode()


def test_what_is_kept_is_left_so_or_removed_with_one_button(signed_in, record):
    draft = latest(record)
    named(draft, "Ada Pell")["role"] = "Mayor"
    named(draft, "Bo Lunt")["role"] = "Treasurer"
    save(record, draft, expected=1, by=None)
    send(signed_in, record, new(("(Chair)", "(Vice-Chair)"), (", Cllr Bo Lunt and", " and")))
    mayor, lunt = [row["id"] for row in latest(record)["problems"] if row["code"] == "copies-differ"]
    answer(signed_in, record, {"leave": mayor})
    answer(signed_in, record, {"remove": lunt})
    draft = latest(record)
    assert [row["settled"] for row in draft["problems"] if row["code"] == "copies-differ"] == [True, True]
    assert [(row["name"], row["role"]) for row in draft["attendance"]][:2] == [("Ada Pell", "Mayor"), ("Cy Moor", None)]


def test_each_question_leads_to_where_it_is_answered(signed_in, record):
    draft = latest(record)
    draft["decisions"][0]["clauses"][0]["text"] = "that the works begin; and"
    for row in draft["attendance"]:
        row["group"] = "All"
    save(record, draft, expected=1, by=None)
    text = new(("be approved; and", "be put off; and"), (" at Quay House", ""))
    start, end = text.index("Present:"), text.index("1. Apologies")
    page = send(signed_in, record, text[:start] + text[end:]).content.decode()
    decision = draft["decisions"][0]
    links = [
        f'<a href="./clauses/{decision["id"]}/#row-{decision["clauses"][0]["id"]}">Everything about it',
        '<a href="./attendance/">Look at them under Attendance</a>',
        '<a href="#meeting">Under Meeting</a>',
    ]
    assert [link in page for link in links] == [True, True, True]


def test_new_copy_is_the_source_from_then_on_and_old_versions_keep_theirs(signed_in, record):
    send(signed_in, record, FINAL, source_address="harbour.example.gov.uk/final")
    versions = list(record.versions.order_by("number").values_list("number", "source__text", "note"))
    assert versions == [
        (1, OLD, ""),
        (2, FINAL, "A better copy, as it was read"),
        (3, FINAL, "The new copy changed 4 facts, added 2, removed 1 and leaves 2 questions."),
    ]
    assert latest(record)["meeting"]["source_address"] == "https://harbour.example.gov.uk/final"
    assert [event.action for event in record.events.all()] == ["saved", "imported", "imported"]
    shown = [
        signed_in.get(reverse("admin:minutes_record_version", args=[record.pk, number])).content.decode()
        for number in (1, 3)
    ]
    assert [("had been set for" in page, "4. Moorings" in page) for page in shown] == [(True, False), (False, True)]


def test_file_is_kept_with_its_name(signed_in, record):
    file = io.BytesIO(FINAL.encode())
    file.name = "final.txt"
    response = signed_in.post(page_of(record), {"file": file})
    assert (response.status_code, response["Location"]) == (302, record.get_absolute_url())
    assert Record.objects.get().latest().source.name == "final.txt"


def test_word_file_after_the_lines_of_a_pdf_asks_nothing(signed_in, publisher):
    paragraphs = (CORPUS / "committee-minutes.txt").read_text().split("\n")
    lines = "\n".join("\n".join(textwrap.wrap(words, 70)) for words in paragraphs)
    record = import_source(read(lines), name="minutes.pdf", by=publisher)
    draft = latest(record)
    draft["items"][0]["summary"] = "Opened."
    named(draft, "Kit Orr")["role"] = "Vice-Chair"
    save(record, draft, expected=1, by=publisher)
    publish(record, 2, publisher)
    before = addresses(Meeting.objects.get())
    file = io.BytesIO(word.document(*map(word.p, paragraphs)))
    file.name = "minutes.docx"
    assert signed_in.post(page_of(record), {"file": file}).status_code == 302
    draft = latest(record)
    assert [row["message"] for row in draft["problems"] if row["code"] == "copies-differ"] == []
    assert (draft["items"][0]["summary"], named(draft, "Kit Orr")["role"]) == ("Opened.", "Vice-Chair")
    publish(record, record.current, publisher)
    after = addresses(Meeting.objects.get())
    assert {key: after.get(key) for key in before} == before


def test_whoever_brings_in_a_copy_is_shown_to_review_it(signed_in, record, publisher):
    send(signed_in, record, FINAL)
    assert record.claim.by == publisher


def test_third_copy_starts_from_the_second(signed_in, record):
    send(signed_in, record, FINAL)
    third = FINAL.replace("left as it is", "raised by a tenth")
    send(signed_in, record, third)
    draft = latest(record)
    assert [row["text"] for row in draft["passages"] if "moorings" in row["text"]] == [
        "The rent of moorings was raised by a tenth for the year."
    ]
    assert [row["name"] for row in draft["attendance"]] == ["Ada Pell", "Cy Moor", "Dee Rusk"]


def test_same_words_again_are_said_to_be_here(signed_in, record):
    for text in (OLD, OLD.replace("\n", "\r\n")):
        response = send(signed_in, record, text)
        page = response.content.decode()
        assert response.status_code == 409
        assert ("This record has these very words already" in page, "<title>Error: " in page) == (True, True)
    assert (record.versions.count(), Source.objects.count()) == (1, 1)


def test_words_of_another_record_are_said_to_be_there(signed_in, record, publisher):
    other = import_source(read(FINAL), by=publisher)
    response = send(signed_in, record, FINAL)
    page = response.content.decode()
    assert (response.status_code, "Another record has these very words already" in page) == (409, True)
    assert f'<a href="{other.get_absolute_url()}">' in page
    assert record.versions.count() == 1


def test_copy_of_another_meeting_is_taken_only_when_a_person_says_that_it_is_the_same(signed_in, record):
    other = new(("5 March", "6 March"))
    response = send(signed_in, record, other)
    page = response.content.decode()
    assert response.status_code == 422
    assert (
        "This copy is of Harbour Committee, 6 March 2024, but these are the minutes of Harbour Committee, "
        "5 March 2024. If they are of one meeting, tick “It is the same meeting all the same”." in page
    )
    assert record.versions.count() == 1
    fields = Fields(page).holding("text")
    assert fields["text"] == other
    assert signed_in.post(page_of(record), fields | {"same_meeting": "on"}).status_code == 302
    assert latest(record)["meeting"]["date"] == "2024-03-06"


def test_body_known_under_both_names_is_the_same(signed_in, record):
    Body.objects.create(name="Harbour Committee", other_names=["Committee for the Harbour"])
    send(signed_in, record, new(("the Harbour Committee held", "the Committee for the Harbour held")))
    assert latest(record)["meeting"]["body"] == "Committee for the Harbour"


def test_nothing_given_is_an_error_in_words(signed_in, record):
    response = send(signed_in, record, "  ")
    assert response.status_code == 422
    assert "Paste the words of the minutes, or choose a file." in response.content.decode()


def test_meeting_that_was_typed_in_gets_its_document(signed_in, publisher):
    record = Record.objects.get(pk=started_empty(signed_in))
    draft = latest(record)
    draft["meeting"] |= {"body": "Harbour Committee", "date": "2024-03-05"}
    save(record, draft, expected=1, by=publisher)
    send(signed_in, record, OLD)
    draft = latest(record)
    assert [row["title"] for row in draft["items"]][:2] == ["Apologies", "Dredging"]
    assert open_problems(draft) == [row for row in draft["problems"] if row["code"] != "copies-differ"]


def started_empty(client):
    response = client.post(reverse("admin:minutes_record_add"), {"how": "empty"})
    return response["Location"].split("/")[-3]


def test_editor_and_nobody_less_may_bring_in_a_copy(record, editor, reader, stranger):
    answers = {}
    for user in (editor, reader, stranger):
        client = Client()
        client.force_login(user)
        answers[user.username] = (
            client.get(page_of(record)).status_code,
            client.post(page_of(record), {"text": FINAL}).status_code,
            "Bring in a better copy" in client.get(address(record)).content.decode(),
        )
    assert answers == {
        "editor": (200, 302, True),
        "reader": (403, 403, False),
        "stranger": (403, 403, False),
    }


def test_words_entered_survive_the_end_of_a_sign_in(client, record, publisher):
    given_back = client.post(page_of(record), {"text": FINAL}).content.decode()
    assert "Sign in, and it is saved." in given_back
    fields = Fields(given_back).holding("sign-in-password")
    signed = {"sign-in-username": "publisher", "sign-in-password": "a long pass phrase for tests"}
    assert client.post(page_of(record), fields | signed).status_code == 302
    assert Record.objects.get().latest().source.text == FINAL


def test_edit_begun_before_the_new_copy_is_told_and_kept(signed_in, record):
    url = address(record, "attendance")
    opened = attendance_form(signed_in, record, "Bo Lunt", role="Treasurer")
    send(signed_in, record, FINAL)
    refused = signed_in.post(url, opened)
    assert refused.status_code == 409
    fields = Fields(refused.content.decode()).holding("form-TOTAL_FORMS")
    assert signed_in.post(url, fields).status_code == 302
    draft = latest(record)
    back = named(draft, "Bo Lunt")  # brought back by the form; the new copy has no such name
    assert (back["role"], back["span"]) == ("Treasurer", None)
    sound(draft, FINAL)


def sound(draft, text):
    """What docs of the draft promise of its rows."""
    items = {row["id"] for row in draft["items"]} | {None}
    rows = [row for name in drafts.LISTS for row in draft[name]]
    rows += [clause for row in draft["decisions"] for clause in row["clauses"]]
    assert len(rows) == len({row["id"] for row in rows})
    assert {row["item"] for row in rows if "item" in row} <= items
    spans = [row["span"] for row in rows if row["span"]] + [draft["meeting"]["span"]] * bool(draft["meeting"]["span"])
    assert [span for span in spans if not 0 <= span[0] < span[1] <= len(text)] == []
    for name in ("passages", "decisions"):
        numbers = [(row["item"], row["number"]) for row in draft[name]]
        assert len(numbers) == len(set(numbers))
        assert all(number <= draft["last_numbers"][name][item or ""] for item, number in numbers)


@pytest.mark.django_db(transaction=True)
def test_of_a_copy_and_saves_at_once_none_is_lost():
    record = import_source(read(OLD))

    def act(number):
        try:
            mine = Record.objects.get(pk=record.pk)
            if number == 3:
                return bring_in(mine, read(FINAL), by=None)
            version = mine.latest()
            version.content["items"][0]["summary"] += f" {number}"
            return save(mine, version.content, expected=version.number, by=None)
        except Conflict as refusal:
            return refusal
        finally:
            connection.close()

    for _ in range(3):
        with ThreadPoolExecutor(8) as pool:
            done = list(pool.map(act, range(4) if record.sources.count() == 1 else (0, 1, 2, 4)))
    kept = [one.content["items"][0]["summary"].split()[-1] for one in done if isinstance(one, Version)]
    draft = latest(record)
    assert [row["title"] for row in draft["items"]].count("Moorings") == 1
    assert set(kept) <= set(titled(draft, "Apologies")["summary"].split())
    sound(draft, FINAL)


@pytest.mark.django_db(transaction=True)
def test_one_copy_sent_many_times_at_once_is_brought_in_once():
    record = import_source(read(OLD))

    def act(_):
        try:
            return bring_in(Record.objects.get(pk=record.pk), read(FINAL), by=None)
        except AlreadyHeld as held:
            return held.record.pk
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(act, range(16)))
    assert (done.count(record.pk), record.versions.count(), Source.objects.count()) == (15, 3, 2)


def test_command_brings_a_copy_into_a_record(record, tmp_path, capsys):
    file = tmp_path / "final.txt"
    file.write_text(FINAL)
    call_command("import_minutes", file, record=str(record.pk))
    assert capsys.readouterr().out == (
        f"{file}: brought in as a better copy of {record.pk}. The new copy changed 4 facts, added 2, removed 1 and "
        "leaves 2 questions.\n"
    )
    call_command("import_minutes", file, record=str(record.pk))
    assert capsys.readouterr().out == f"{file}: already in the archive as {record.pk}\n"
    file.write_text(new(("5 March", "6 March")))
    with pytest.raises(CommandError, match="This copy is of Harbour Committee, 6 March 2024"):
        call_command("import_minutes", file, record=str(record.pk))
    with pytest.raises(CommandError, match="There is no record 12"):
        call_command("import_minutes", file, record="12")


def test_publishing_the_merged_draft_shows_no_private_word(publisher, record):
    text = new((f"{PRIVATE}\n\n", ""))
    bring_in(record, read(text), by=publisher)
    record.refresh_from_db()
    publish(record, record.current, publisher)
    assert not Passage.objects.filter(text__contains="buyer").exists()
    assert saying(latest(record), "buyer")["item"] == titled(latest(record), "Sale of the Quay")["id"]
    assert Passage.objects.filter(text=REPORTED).exists()
