"""What is too much for the archive is refused in words, whether a person typed it or the parser read it."""

import pytest

from minutes.intake.publishing.addresses import clause_anchors
from minutes.intake.publishing.publish import NotPublishable, publish
from minutes.models import Decision, Meeting
from tests import drafting
from tests.intake.reviewing import address, content, form_at, latest, record_of
from trust.models import Figure

pytestmark = pytest.mark.django_db

LONG = "w" * 1000
WIDE = "\ufdfa" * 60  # one character that counts for eighteen in the key by which names are found


def reasons_for(draft):
    record = record_of(draft)
    with pytest.raises(NotPublishable) as refused:
        publish(record, record.current, None)
    assert not Meeting.objects.exists()
    return refused.value.reasons


@pytest.mark.parametrize(
    ("rows", "name", "called"),
    [
        ("attendance", "role", "Person 1: “Role”"),
        ("items", "title", "Item 1: “Title”"),
        ("items", "paragraph", "Item 1: “Paragraph of Schedule 12A”"),
        ("passages", "speaker", "Passage 1: “Speaker”"),
        ("decisions", "mover", "Decision 1: “Mover”"),
        ("figures", "about", "Figure 1: “What it is for”"),
        ("follow_ups", "owner", "Follow-up 1: “By whom”"),
        ("references", "body", "Mention 1: “Body”"),
    ],
)
def test_words_too_long_for_the_archive_are_refused_with_their_place(rows, name, called):
    draft = content()
    draft[rows][0][name] = LONG
    (reason,) = reasons_for(draft)
    assert reason.startswith(f"{called} has 1,000 characters, and ")
    assert reason.endswith(" is the most. Shorten it.")


def test_clause_and_meeting_are_named_in_the_reasons():
    draft = content()
    draft["meeting"]["venue"] = LONG
    draft["decisions"][0]["clauses"][0]["label"] = LONG
    assert reasons_for(draft) == [
        "Meeting: “Venue” has 1,000 characters, and 300 is the most. Shorten it.",
        "Clause 1 of decision 1: “Label” has 1,000 characters, and 20 is the most. Shorten it.",
    ]


def test_numbers_too_large_for_the_archive_are_refused():
    draft = content()
    draft["figures"][0]["amount"] = "9" * 30
    draft["figures"][0]["amount_to"] = "0." + "1" * 30
    fault = "may have at most 16 digits, and 6 after the point. Correct it."
    assert reasons_for(draft) == [f"Figure 1: “Amount” {fault}", f"Figure 1: “Up to, for a range” {fault}"]


def test_names_that_could_not_be_found_again_are_refused():
    draft = content()
    draft["meeting"]["body"] = "– !!! –"
    draft["attendance"][0]["name"] = WIDE
    assert reasons_for(draft) == [
        "Meeting: “Body” has no letter or figure in it. Correct it.",
        "Person 1: “Name” has 1,080 characters, and 200 is the most. Shorten it.",
    ]


def test_clauses_with_long_or_equal_labels_have_their_own_addresses():
    rows = [("appendix-b-and-c", 0), ("paragraph-1", 1), ("paragraph-2", 1), ("", 0), ("a" * 20, 0), ("a" * 20, 0)]
    anchors = clause_anchors("d1", [{"label": label, "level": level} for label, level in rows])
    assert len(set(anchors)) == len(rows)
    assert max(map(len, anchors)) <= 30
    assert anchors[:3] == ["d1-appendix-b-and-c", "d1-appendix-b-and-c-paragraph-", "d1-appendix-b-and-c-paragrap-3"]


def test_clauses_with_long_labels_are_published():
    draft = content()
    part = drafting.clause("a" * 20, "Part", level=1)
    draft["decisions"][0]["clauses"] += [part, drafting.clause("a" * 20, "Another part", level=1)]
    record = record_of(draft)
    publish(record, record.current, None)
    assert [clause.text for clause in Decision.objects.get().clauses.all()] == [
        "Approved the works.", "Part", "Another part",
    ]  # fmt: skip


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def mistakes(response):
    """The sentences against what was posted."""
    assert response.status_code == 422
    return [sentence for _, _, sentence in response.context["mistakes"]]


@pytest.mark.parametrize(
    ("section", "name", "typed", "sentence"),
    [
        ("meeting", "date", "0001-01-01", "Date must lie between the years 1800 and 2199."),
        ("meeting", "body", "???", "Body has no letter or figure in it. Correct it."),
        ("attendance", "name", WIDE, "Name has 1,080 characters, and 200 is the most. Shorten it."),
        ("follow-ups", "due", "0001-02-03", "Due must lie between the years 1800 and 2199."),
        ("follow-ups", "due", "9999-12", "Due must lie between the years 1800 and 2199."),
        ("figures", "amount", "1,5000", "Amount must be a plain number, such as 177900000 or 9.83."),
        ("figures", "amount", "£1e400", "Amount must be a plain number, such as 177900000 or 9.83."),
        ("figures", "amount", "٣٤", "Amount must be a plain number, such as 177900000 or 9.83."),
        ("figures", "amount", "1.1234567", "Amount may have at most 16 digits, and 6 after the point. Correct it."),
        ("figures", "financial_year", "٢٠٢٤/٢٥", "Financial year must be two years running, such as 2024/25."),
        ("figures", "financial_year", "9999/00", "Financial year must lie between the years 1800 and 2199."),
    ],
)
def test_odd_values_are_refused_in_words_and_the_page_still_opens(signed_in, publisher, section, name, typed, sentence):
    record = record_of(by=publisher)
    url = address(record, section)
    assert mistakes(signed_in.post(url, form_at(signed_in, url) | {f"form-0-{name}": typed})) == [sentence]
    assert signed_in.get(url).status_code == 200


def test_thousands_may_be_set_off_by_commas(signed_in, publisher):
    record = record_of(by=publisher)
    url = address(record, "figures")
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-amount": "£1,234,567.25"}).status_code == 302
    assert latest(record)["figures"][0]["amount"] == "1234567.25"


def test_names_of_voters_are_each_as_short_as_the_archive_needs(signed_in, publisher):
    record = record_of(by=publisher)
    url = address(record, "votes")
    fields = form_at(signed_in, url) | {"form-0-on": "the motion", "form-0-names_in_favour": f"Ada Pell\n{'w' * 201}"}
    assert mistakes(signed_in.post(url, fields)) == [
        "Names for: a line has 201 characters, and 200 is the most. Shorten it."
    ]


def test_rows_far_down_a_long_list_can_be_saved(signed_in, publisher):
    draft = content()
    draft["figures"] = [drafting.figure(draft["items"][0], f"£{number}", str(number)) for number in range(1, 2051)]
    record = record_of(draft, publisher)
    url = address(record, "figures") + "?from=2041"
    assert signed_in.post(url, form_at(signed_in, url) | {"form-9-text": "£2,050.00"}).status_code == 302
    assert latest(record)["figures"][2049]["text"] == "£2,050.00"


@pytest.mark.parametrize("claimed", ["0", "-1"])
def test_a_form_that_claims_fewer_rows_than_it_holds_loses_none(signed_in, publisher, claimed):
    record = record_of(by=publisher)
    url = address(record, "attendance")
    fields = form_at(signed_in, url) | {"form-INITIAL_FORMS": claimed}
    assert signed_in.post(url, fields).status_code == 302
    assert [row["name"] for row in latest(record)["attendance"]] == ["Ada Pell"]


def test_a_form_that_did_not_arrive_whole_is_told_so(signed_in, publisher):
    record = record_of(by=publisher)
    response = signed_in.post(address(record, "attendance"), {"version": record.current})
    assert mistakes(response) == ["The form did not arrive whole. Open the page again and repeat the change."]


def test_an_amount_with_many_places_is_published_as_it_is():
    draft = content()
    draft["figures"][0]["amount"] = "9.831234"
    record = record_of(draft)
    publish(record, record.current, None)
    assert str(Figure.objects.get().amount) == "9.831234"


def test_words_of_a_question_that_was_answered_are_no_longer_marked(signed_in, publisher):
    draft = content()
    asked = {"id": drafting.drafts.new_id(), "code": "date-missing", "message": "When was it?", "settled": False}
    draft["problems"] = [asked | {"span": [0, len("Harbour Committee")]}]
    date, draft["meeting"]["date"] = draft["meeting"]["date"], None
    record = record_of(draft, publisher)
    assert '<mark class="m m-question"><span' in signed_in.get(address(record)).content.decode()
    url = address(record, "meeting")
    assert signed_in.post(url, form_at(signed_in, url) | {"form-0-date": date}).status_code == 302
    assert '<mark class="m m-question"><span' not in signed_in.get(address(record)).content.decode()
