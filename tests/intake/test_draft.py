"""The draft: found facts as rows with keys, and what follows from other facts worked out again."""

import uuid

from drafting import decision, draft, follow_up, item, passage, reference

from minutes.intake import draft as drafts
from minutes.intake.open_problems import open_problems
from minutes.intake.read import read

EXEMPT = """MINUTES of a meeting of the HARBOUR COMMITTEE held on Tuesday 5 March 2024

1. SALE OF THE QUAY (Exempt under paragraph 3 of Part 1 of Schedule 12A)

The Committee discussed the price.

RESOLVED that the quay be sold.
"""


def test_every_row_has_a_key_of_its_own_and_names_its_item_by_key():
    content = read("Notes of the Harbour Panel\n\n5 March 2024\n\n1. Dredging\n\nCosts of £3m were reported.\n")
    keys = [row["id"] for name in drafts.LISTS for row in content[name]]
    assert len(keys) == len(set(keys)) == len([uuid.UUID(key) for key in keys])
    [only] = content["items"]
    assert {row["item"] for row in (*content["passages"], *content["figures"]) if row["item"]} == {only["id"]}


def test_item_taken_in_private_is_withheld_and_asked_about():
    content = read(EXEMPT)
    [only] = content["items"]
    assert (only["exempt"], only["withheld"]) == (True, True)
    assert "item-withheld" in [problem["code"] for problem in open_problems(content)]


def test_unreadable_amount_is_unknown_and_asked_about():
    content = read("Notes of the Harbour Panel\n\n5 March 2024\n\n1. Dredging\n\nA budget of £2O,000 was reported.\n")
    assert [row["amount"] for row in content["figures"]] == [None]
    assert "amount-unclear" in [problem["code"] for problem in content["problems"]]


def test_numbers_last_and_a_row_moved_to_another_item_takes_the_next():
    one, two = item("One"), item("Two")
    rows = [passage(one, "A."), passage(one, "B."), passage(two, "C."), passage(two, "D.")]
    content = drafts.settle(draft(items=[one, two], passages=rows))
    assert [row["number"] for row in content["passages"]] == [1, 2, 1, 2]
    content["passages"][1]["item"] = two["id"]
    drafts.settle(content)
    assert sorted((row["text"], row["number"]) for row in content["passages"]) == [
        ("A.", 1),
        ("B.", 2),
        ("C.", 1),
        ("D.", 3),
    ]


def test_second_decision_of_an_item_keeps_its_number_when_the_first_goes():
    one = item("One")
    content = drafts.settle(draft(items=[one], decisions=[decision(one), decision(one)]))
    del content["decisions"][0]
    assert [row["number"] for row in drafts.settle(content)["decisions"]] == [2]


def test_reckoned_days_follow_the_date_and_days_given_by_staff_do_not():
    one = item("One")
    rows = [
        reference(one, "Board", date_text="1st November", reckoned="before"),
        reference(one, "Board", date="2020-01-02"),
    ]
    due = follow_up(one, "Report.", due_text="24th November", reckoned="after")
    content = drafts.settle(draft(date=None, items=[one], references=rows, follow_ups=[due]))
    assert [row["date"] for row in content["references"]] == [None, "2020-01-02"]
    content["meeting"]["date"] = "2022-11-10"
    drafts.settle(content)
    assert [row["date"] for row in content["references"]] == ["2022-11-01", "2020-01-02"]
    assert [row["due"] for row in content["follow_ups"]] == ["2022-11-24"]


def test_problem_of_a_missing_date_is_answered_by_giving_it():
    content = read("Agenda item\n\nAnnual report\n\nRESOLVED\n\nThat the Executive:\n\na) Noted the report.\n")
    codes = [problem["code"] for problem in open_problems(content)]
    assert "date-missing" in codes
    content["meeting"]["date"] = "2022-11-10"
    assert [problem["code"] for problem in open_problems(content)] == [c for c in codes if c != "date-missing"]


def test_resolution_that_excludes_the_public_stays_public():
    text = EXEMPT.replace(
        "1. SALE", "1. EXCLUSION OF THE PRESS AND PUBLIC\n\nRESOLVED that the public be excluded.\n\n2. SALE"
    )
    assert [(row["number"], row["withheld"]) for row in read(text)["items"]] == [("1", False), ("2", True)]


def test_words_before_the_first_item_are_asked_about_and_lists_of_names_are_not():
    text = """MINUTES of a meeting of the HARBOUR COMMITTEE held on Tuesday 5 March 2024

Present: Councillors A Reed (Chair), B Low and C Marsh

The Chair welcomed everyone to the new hall.

1. DREDGING

The Harbour Master reported.
"""
    asked = [row["span"] for row in read(text)["problems"] if row["code"] == "loose-words"]
    assert [text[start:end] for start, end in asked] == ["The Chair welcomed everyone to the new hall."]
