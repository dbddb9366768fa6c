"""Words chosen in the source become a fact: read, put where it belongs, and nothing else changed."""

import pytest
from django.urls import reverse

from minutes.intake.records import import_source
from minutes.intake.review.chosen_words import NotMade, located
from minutes.sources import read
from tests import drafting
from tests.intake.reviewing import address, latest

pytestmark = pytest.mark.django_db

TEXT = """Harbour Committee

Minutes of the meeting held on 5 March 2024

Present: Cllr Ada Pell (Chair)

5. Dredging

The committee heard of the silt.

Bo Lunt, Head of Harbour Services, sat at the back.

The works may go ahead at £40k or so.

a) the pilot is told.

Moorings at the north quay

The rings are loose. The Harbour Master will mend them by 5 May 2024.

6. Close

The meeting closed.
"""


@pytest.fixture
def record(publisher):
    return import_source(read(TEXT.encode()), by=publisher)


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def choose(client, record, kind, words, start=""):
    url = reverse("admin:minutes_record_from_words", args=[record.pk])
    return client.post(url, {"kind": kind, "words": words, "start": start})


def words_at(span):
    return TEXT[span[0] : span[1]]


def made(response, record, name):
    """The fact that the response leads to."""
    rows = latest(record)[name]
    return next(row for row in rows if response.url == address(record, name.replace("_", "-"), row["id"]))


def test_words_become_a_person(signed_in, record):
    row = made(choose(signed_in, record, "person", "Bo Lunt, Head of Harbour Services"), record, "attendance")
    assert (row["name"], row["role"], words_at(row["span"])) == (
        "Bo Lunt",
        "Head of Harbour Services",
        "Bo Lunt, Head of Harbour Services",
    )


def test_words_become_a_decision_and_are_not_said_twice(signed_in, record):
    words = "The works may go ahead at £40k or so."
    row = made(choose(signed_in, record, "decision", words), record, "decisions")
    draft = latest(record)
    assert (row["text"], row["clauses"], words_at(row["span"])) == (words, [], words)
    assert row["item"] == next(item["id"] for item in draft["items"] if item["title"] == "Dredging")
    assert [passage["kind"] for passage in draft["passages"] if passage["text"] == words] == ["decision"]


def test_words_after_a_decision_become_its_clause(signed_in, record):
    choose(signed_in, record, "decision", "The works may go ahead at £40k or so.")
    decision = latest(record)["decisions"][0]
    response = choose(signed_in, record, "clause", "a) the pilot is told.")
    clause = latest(record)["decisions"][0]["clauses"][0]
    assert response.url == f"{address(record, 'clauses', decision['id'])}#row-{clause['id']}"
    assert (clause["label"], clause["text"], words_at(clause["span"])) == (
        "a)", "the pilot is told.", "a) the pilot is told.",
    )  # fmt: skip


def test_a_clause_needs_a_decision(signed_in, record):
    response = choose(signed_in, record, "clause", "a) the pilot is told.")
    assert response.status_code == 422
    assert "There is no decision here for it to be part of. Make the decision first." in response.content.decode()
    assert record.versions.count() == 1


def test_words_become_a_figure_read_in_its_sentence(signed_in, record):
    draft = latest(record)
    draft["figures"] = []
    record = drafted(record, draft)
    row = made(choose(signed_in, record, "figure", "£40k"), record, "figures")
    assert (row["text"], row["amount"], row["quote"]) == ("£40k", "40000", "The works may go ahead at £40k or so.")


def drafted(record, draft):
    from minutes.intake.records import save

    save(record, draft, expected=record.current, by=None)
    record.refresh_from_db()
    return record


def test_a_figure_that_cannot_be_read_is_asked_about(signed_in, record):
    row = made(choose(signed_in, record, "figure", "the silt"), record, "figures")
    draft = latest(record)
    assert (row["text"], row["amount"], row["quote"]) == ("the silt", None, "The committee heard of the silt.")
    assert [one["span"] for one in draft["problems"] if one["code"] == "amount-unclear"] == [row["span"]]


def test_words_become_a_follow_up_with_its_owner_and_day(signed_in, record):
    draft = latest(record)
    draft["follow_ups"] = []
    words = "The Harbour Master will mend them by 5 May 2024."
    row = made(choose(signed_in, drafted(record, draft), "follow-up", words), record, "follow_ups")
    assert (row["due"], words_at(row["span"])) == ("2024-05-05", words)


def test_words_become_an_item_with_all_that_follows_up_to_the_next(signed_in, record):
    before = latest(record)
    assert [item["title"] for item in before["items"]] == ["Dredging", "Close"]
    row = made(choose(signed_in, record, "item", "Moorings at the north quay"), record, "items")
    draft = latest(record)
    assert [item["title"] for item in draft["items"]] == ["Dredging", "Moorings at the north quay", "Close"]
    assert words_at(row["extent"]).startswith("Moorings at the north quay\n\nThe rings")
    held = [passage["text"] for passage in draft["passages"] if passage["item"] == row["id"]]
    assert held == ["The rings are loose. The Harbour Master will mend them by 5 May 2024."]
    assert [one["item"] for one in draft["follow_ups"]] == [row["id"]]
    assert words_at(draft["items"][0]["extent"]).strip().endswith("the pilot is told.")


def test_words_that_the_source_lacks_are_refused_and_kept(signed_in, record):
    response = choose(signed_in, record, "item", "Moorings at the south quay")
    page = response.content.decode()
    assert response.status_code == 422
    assert "These words do not stand in the source. Copy them from it as they are printed." in page
    assert ">Moorings at the south quay</textarea>" in page


def test_words_typed_over_line_ends_are_found():
    assert located("one  two\nthree", "two three") == [5, 14]


def test_of_several_places_the_nearest_is_meant():
    text = "agreed. Then it was agreed. At last it was agreed."
    assert located(text, "agreed.", near=21) == [20, 27]
    with pytest.raises(NotMade, match=r"These words stand in 3 places\. Add the words before or after them\."):
        located(text, "agreed.")


def test_no_words_and_no_document_are_said(signed_in, record):
    assert "Choose or type the words first." in choose(signed_in, record, "item", " ").content.decode()
    typed_in = drafting.record_of(drafting.draft())
    assert "This record has no document behind it." in choose(signed_in, typed_in, "item", "x").content.decode()
    assert "press one of the buttons" in choose(signed_in, record, "nonsense", "Dredging").content.decode()


def test_who_may_only_read_makes_nothing(client, reader, record):
    client.force_login(reader)
    assert choose(client, record, "item", "Moorings at the north quay").status_code == 403


def withheld(record, title="Dredging"):
    """The record with the item of this title kept private."""
    draft = latest(record)
    next(item for item in draft["items"] if item["title"] == title)["withheld"] = True
    return drafted(record, draft)


def test_an_item_made_of_private_words_is_private(signed_in, record):
    row = made(choose(signed_in, withheld(record), "item", "Moorings at the north quay"), record, "items")
    assert row["withheld"] is True


def test_a_fact_of_words_that_were_moved_to_a_private_item_is_that_items(signed_in, record):
    record = withheld(record, "Close")
    draft = latest(record)
    private = next(item["id"] for item in draft["items"] if item["withheld"])
    next(row for row in draft["passages"] if row["text"].startswith("The works"))["item"] = private
    row = made(choose(signed_in, drafted(record, draft), "decision", "The works may go ahead"), record, "decisions")
    assert row["item"] == private


def test_a_place_in_an_earlier_copy_is_not_taken_for_one_in_this(signed_in, record):
    again = {"kind": "item", "words": "The", "start": "300", "source": "0"}
    url = reverse("admin:minutes_record_from_words", args=[record.pk])
    assert "places. Add the words before or after them." in signed_in.post(url, again).content.decode()


@pytest.mark.parametrize("words", ["[U+110000] x", "[U+FFFFFF] x", "x" * 10_000])
def test_words_that_no_source_can_hold_are_refused_in_words(signed_in, record, words):
    response = choose(signed_in, record, "item", words)
    assert response.status_code == 422
    assert "These words do not stand in the source." in response.content.decode()
