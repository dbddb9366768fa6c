"""References of minutes and decisions as readers type them."""

import pytest

from minutes.search.references import item_of_paragraph, reference_in


@pytest.mark.parametrize(
    ("typed", "reference"),
    [
        ("C/387", "C/387"),
        ("c/387.", "c/387"),
        ("minute C/268", "C/268"),
        ("Minute No. Cab/142/07", "Cab/142/07"),
        ("minute (C/12)", "C/12"),
        ("EX/23/104", "EX/23/104"),
        ("FC86/19", "FC86/19"),
        ("ref 1694", "1694"),
        ("ref: 1694", "1694"),
        ("Decision reference 1694", "1694"),
        ("decision 14", "14"),
        ("minute 52.1", "52.1"),
        ("item 4a", "4a"),
        (" Minute 41. ", "41"),
    ],
)
def test_reference_is_the_number_alone(typed, reference):
    assert reference_in(typed) == reference


@pytest.mark.parametrize(
    "typed",
    ["", "1694", "2024/25", "52.1", "minute", "minutes 14", "minute C/268 pensions", "ref", "£4m", "4%", "12/11/2025"],
)
def test_other_words_are_no_reference(typed):
    assert reference_in(typed) is None


@pytest.mark.parametrize(("reference", "item"), [("52.1", "52"), ("2.3.4", "2.3"), ("C/12", None), ("52", None)])
def test_paragraph_has_the_number_of_its_item_before_the_last_dot(reference, item):
    assert item_of_paragraph(reference) == item
