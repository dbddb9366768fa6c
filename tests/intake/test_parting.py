"""Facts are split and joined by buttons: no word is lost, and the first part keeps its key."""

import pytest

from minutes.intake.records import save
from tests import drafting
from tests.intake.reviewing import Fields, address, latest, record_of

pytestmark = pytest.mark.django_db

TEXT = """5. Dredging

The silt is deep. The pilot was told. The works wait.

They wait for the tide.

RESOLVED to wait. RESOLVED to look again.

Nobody spoke against.
"""
AGAIN = "RESOLVED to look again."


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def at(words):
    start = TEXT.index(words)
    return [start, start + len(words)]


def record_of_dredging(**changes):
    item = drafting.item("Dredging", number="5", span=at("5. Dredging"), extent=[0, len(TEXT)])
    said = ["The silt is deep. The pilot was told. The works wait.", "They wait for the tide.", "Nobody spoke against."]
    wait = drafting.clause("a)", "Wait. And look.", span=at("RESOLVED to wait."))
    draft = drafting.draft(
        items=[item],
        passages=[drafting.passage(item, words, span=at(words), number=place) for place, words in enumerate(said, 1)],
        decisions=[
            drafting.decision(item, wait, text="RESOLVED to wait.", span=at("RESOLVED to wait."), mover="Ada Pell"),
            drafting.decision(item, text=AGAIN, span=at(AGAIN), reasons=["Tide"]),
        ],
    )  # fmt: skip
    return record_of(draft | changes, text=TEXT)


def part(client, record, section, key, **way):
    url = address(record, section, key) + "parting/"
    page = client.get(url).content.decode()
    return client.post(url, Fields(page).holding("version") | way)


def words(record, name):
    return [(row["text"], TEXT[slice(*row["span"])]) for row in latest(record)[name]]


def test_a_passage_is_split_between_sentences(signed_in):
    record = record_of_dredging()
    before = latest(record)["passages"]
    cut = len("The silt is deep. The pilot was told. ")
    response = part(signed_in, record, "passages", before[0]["id"], split=str(cut))
    draft = latest(record)
    assert words(record, "passages") == [
        ("The silt is deep. The pilot was told.",) * 2,
        ("The works wait.",) * 2,
        ("They wait for the tide.",) * 2,
        ("Nobody spoke against.",) * 2,
    ]
    assert [row["id"] for row in draft["passages"] if row["id"] in {one["id"] for one in before}] == [
        one["id"] for one in before
    ]
    assert [row["number"] for row in draft["passages"]] == [1, 4, 2, 3]
    assert response.url.startswith(address(record, "passages", draft["items"][0]["id"]) + "#row-")


def test_a_passage_is_joined_to_the_one_before(signed_in):
    record = record_of_dredging()
    before = latest(record)["passages"]
    part(signed_in, record, "passages", before[1]["id"], join="yes")
    first = latest(record)["passages"][0]
    joined = "The silt is deep. The pilot was told. The works wait. They wait for the tide."
    assert (first["id"], first["text"]) == (before[0]["id"], joined)
    assert " ".join(TEXT[slice(*first["span"])].split()) == joined
    assert len(latest(record)["passages"]) == 2


def test_the_first_of_an_item_has_nothing_to_join_and_says_so(signed_in):
    record = record_of_dredging()
    url = address(record, "passages", latest(record)["passages"][0]["id"]) + "parting/"
    assert "There is no passage before it to join it to." in signed_in.get(url).content.decode()
    assert signed_in.post(url, {"version": "2", "join": "yes"}).status_code == 302
    assert latest(record)["passages"] == record.versions.get(number=2).content["passages"]
    record.refresh_from_db()
    assert record.current == 2


def test_decisions_are_joined_with_all_they_hold(signed_in):
    record = record_of_dredging()
    first, second = latest(record)["decisions"]
    part(signed_in, record, "decisions", second["id"], join="yes")
    assert latest(record)["decisions"] == [
        first
        | {
            "text": "RESOLVED to wait. RESOLVED to look again.", "reasons": ["Tide"], "mover": "Ada Pell",
            "span": [first["span"][0], second["span"][1]],
        }
    ]  # fmt: skip


def test_a_clause_is_split_and_joined_again(signed_in):
    record = record_of_dredging()
    decision = latest(record)["decisions"][0]
    clause = decision["clauses"][0]
    part(signed_in, record, "clauses", clause["id"], split=str(len("Wait. ")))
    first, second = latest(record)["decisions"][0]["clauses"]
    assert (first["id"], first["label"], first["text"]) == (clause["id"], "a)", "Wait.")
    assert (second["label"], second["text"], second["action"]) == (None, "And look.", "agreed")
    part(signed_in, record, "clauses", second["id"], join="yes")
    assert latest(record)["decisions"][0]["clauses"][0]["text"] == "Wait. And look."


def test_an_item_is_split_at_a_passage_with_all_that_follows(signed_in):
    record = record_of_dredging()
    before = latest(record)
    response = part(signed_in, record, "items", before["items"][0]["id"], split=before["passages"][1]["id"])
    draft = latest(record)
    first, second = draft["items"]
    assert (first["id"], first["title"], second["title"]) == (before["items"][0]["id"], "Dredging", None)
    assert response.url == address(record, "items", second["id"])
    assert [row["item"] for row in draft["passages"]] == [first["id"], second["id"], second["id"]]
    assert [row["item"] for row in draft["decisions"]] == [second["id"]] * 2
    assert TEXT[slice(*second["extent"])].startswith("They wait for the tide.")
    assert "Item 2 has no title." in signed_in.get(address(record)).content.decode()


def test_items_are_joined_and_the_title_stays_as_a_heading(signed_in):
    record = record_of_dredging()
    first = latest(record)["items"][0]
    second = drafting.item("Tides", number="6", withheld=True, extent=None)
    draft = latest(record)
    draft["items"].append(second)
    draft["passages"][2]["item"] = second["id"]
    save(record, draft, expected=2, by=None)
    part(signed_in, record, "items", second["id"], join="yes")
    joined = latest(record)
    assert joined["items"] == [first | {"withheld": True}]
    assert [(row["kind"], row["text"]) for row in joined["passages"][2:]] == [
        ("heading", "6 Tides"), ("paragraph", "Nobody spoke against."),
    ]  # fmt: skip
    assert {row["item"] for row in joined["passages"]} == {first["id"]}


def test_a_version_saved_meanwhile_is_not_overwritten(signed_in):
    record = record_of_dredging()
    passage = latest(record)["passages"][1]
    url = address(record, "passages", passage["id"]) + "parting/"
    posted = Fields(signed_in.get(url).content.decode()).holding("version")
    drafting.change(record, venue="Sail Loft")
    response = signed_in.post(url, posted | {"join": "yes"})
    assert response.status_code == 409
    assert "Somebody else saved this record meanwhile." in response.content.decode()
    assert len(latest(record)["passages"]) == 3


def test_what_is_not_split_or_joined_is_not_found(signed_in):
    record = record_of_dredging()
    item = latest(record)["items"][0]["id"]
    for section, key in (("figures", item), ("nonsense", item), ("items", "nothing"), ("clauses", item)):
        assert signed_in.get(address(record) + f"{section}/{key}/parting/").status_code == 404


def test_a_question_follows_the_words_that_are_split(signed_in):
    record = record_of_dredging()
    clause = latest(record)["decisions"][0]["clauses"][0]
    draft = latest(record)
    asked = {"id": "q", "code": "clause-without-action", "message": "What?", "span": clause["span"], "settled": False}
    draft["problems"], draft["decisions"][0]["clauses"][0]["action"] = [asked], "other"
    save(record, draft, expected=2, by=None)
    part(signed_in, record, "clauses", clause["id"], split=str(len("Wait. ")))
    assert "1 question" in signed_in.get(address(record)).content.decode()
