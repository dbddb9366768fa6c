"""What is said of a saving, and for when."""

import pytest

from trust.parsing import read


def told(sentence):
    """(as printed, promise, due) of every saving of a sentence."""
    return [(one.text, one.promise, one.due_text) for one in read(sentence, []) if one.measure == "saving"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # promised
        ("The Trust undertook to deliver savings of £3.4m in 2023/24.", [("£3.4m", "promised", None)]),
        ("In return the Trust had undertaken to deliver savings of £3.4m.", [("£3.4m", "promised", None)]),
        (
            "Savings of £4.8m were offered for 2024/25, to be delivered by 31 March 2025.",
            [("£4.8m", "promised", "by 31 March 2025")],
        ),
        (
            "£2.58M was allocated for short-term measures, which the Chief Executive suggested would create £4M in "
            "savings, with a further reduction of costs as soon as caseloads reached a manageable level.",
            [("£4M", "promised", "as soon as caseloads reached a manageable level")],
        ),
        ("The homes would save £0.9m in a full year.", [("£0.9m", "promised", "in a full year")]),
        ("The Director promised savings of £2m by Easter 2025.", [("£2m", "promised", "by Easter 2025")]),
        ("By the end of September the Trust would save £1m.", [("£1m", "promised", "By the end of September")]),
        ("Savings of £2m would be made before the summer.", [("£2m", "promised", "before the summer")]),
        # promised before
        ("The Leader said that the Trust had promised savings of £4.8m.", [("£4.8m", "mentioned", None)]),
        (
            "Of the savings of £3.4m which had been promised for 2023/24, only £2.1m had been delivered.",
            [("£3.4m", "mentioned", None), ("£2.1m", "delivered", None)],
        ),
        (
            "Savings of £2.6m had been delivered in 2024/25 out of the £4.8m promised.",
            [("£2.6m", "delivered", None), ("£4.8m", "mentioned", None)],
        ),
        # delivered: when it was done is not when it is due
        (
            "He said that £2.4m of the savings of £5.25m promised for 2025/26 had been delivered by the end of June.",
            [("£2.4m", "delivered", None), ("£5.25m", "mentioned", None)],
        ),
        ("The portfolio had already delivered efficiencies of £8.8 million.", [("£8.8 million", "delivered", None)]),
        ("Savings of £3m had been achieved by March 2024.", [("£3m", "delivered", None)]),
        ("Savings of £4m promised for 2024/25 had been delivered.", [("£4m", "delivered", None)]),
        # at risk
        (
            "Councillor Haddad said that £2.1m of the savings promised for 2025/26 was at risk.",
            [("£2.1m", "at risk", None)],
        ),
        ("The Committee considered savings of £0.6m in 2023/24 to be at risk.", [("£0.6m", "at risk", None)]),
        (
            "Savings of £5.25m were offered, of which £2.3m depended on the homes and £1.6m on foster carers.",
            [("£5.25m", "promised", None), ("£2.3m", "at risk", None), ("£1.6m", "at risk", None)],
        ),
        ("Officers said that the largest at-risk saving, £1.85m, came from leasing.", [("£1.85m", "at risk", None)]),
        # not delivered
        ("He asked whether the savings of £2.2m not delivered were lost.", [("£2.2m", "not delivered", None)]),
        ("It recorded that the savings not delivered came to £2.2m.", [("£2.2m", "not delivered", None)]),
        ("Savings of £1m would not be delivered.", [("£1m", "not delivered", None)]),
        ("Savings of £1m had slipped.", [("£1m", "not delivered", None)]),
        ("The Trust had failed to deliver savings of £1m.", [("£1m", "not delivered", None)]),
    ],
)
def test_words_that_tell(sentence, expected):
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Savings of £0.4m were still needed.",
        "The business plan relied on savings of £3.4m in 2023/24.",
        "The Trust needed to deliver savings of £4m.",
        "Members asked whether the plan would save £2m.",
        "If the bid did well the two services would save £2m.",
        "The plan might save £2m.",
        "The homes were expected to save £0.9m in a full year once both were open.",
        "Closing the pool would save £2m.",
        "The Trust hoped to save £2m.",
        "Savings of £28.4m had been identified for 2014/15.",
        "The late start had led to a saving of £2m from the late start of the round.",
    ],
)
def test_words_that_do_not_tell(sentence):
    assert [promise for _, promise, _ in told(sentence)] == [None]


def test_what_is_still_expected_of_a_promise_is_no_new_one():
    assert told("Of the savings of £3.4m promised it now expected to deliver £2.1m in savings.") == [
        ("£3.4m", "mentioned", None),
        ("£2.1m", None, None),
    ]


def test_a_part_of_a_promise_is_no_other_amount_for_the_whole():
    """Beside the whole it would look as if the promise had been restated."""
    assert told(
        "It showed savings of £5.25m to be delivered in the year, but only £0.6m of that before the summer."
    ) == [
        ("£5.25m", "mentioned", None),
        ("£0.6m", None, "before the summer"),
    ]


def test_a_promise_set_out_again_is_only_mentioned():
    """It is followed from where it was made."""
    assert told("The profile showed savings of £5.25m to be delivered in the year.") == [("£5.25m", "mentioned", None)]


def test_of_a_part_nothing_is_said_of_the_whole():
    assert told("Note the progress in achieving savings of £11.3m, of which 71% had been delivered.") == [
        ("£11.3m", None, None),
        ("71%", "delivered", None),
    ]


def test_only_a_saving_is_a_promise():
    found = read("The Trust undertook to deliver a budget of £3.4m by 31 March 2025.", [])
    assert [(one.measure, one.promise, one.due_text) for one in found] == [("budget", None, None)]


def test_words_broken_over_lines_are_told_in_one():
    (one,) = told("The Director of the Trust promised savings of £2m by\n31 March 2025, and more.")
    assert one == ("£2m", "promised", "by 31 March 2025")


@pytest.mark.parametrize(
    "sentence",
    [
        "The Trust would save £2m once the number of places reached £5m of the whole.",
        f"The Trust would save £2m{' and more' * 17} once the homes were open and all of the places in them taken.",
        f"The Trust would save £2m as soon as {'all of the homes and ' * 6} carers were there.",
    ],
)
def test_words_for_when_are_whole_or_none(sentence):
    assert told(sentence)[0] == ("£2m", "promised", None)
