"""Amounts that do not fit one another: doubted where the words tie them together, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trust.parsing import read
from trust.parsing.checks import doubts


def told(text, skip=(), items=None):
    """(code, amounts as printed) of every doubt about a text."""
    found = doubts(text, read(text, [((0, len(text)), None)] if items is None else items), skip)
    return [(one.code, [text[start:end] for start, end in one.spans]) for one in found]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        (
            "The net pressure of £19.639m was made up of £14.117m for placements and £5.822m for staff.",
            ["£19.639m", "£14.117m", "£5.822m"],
        ),
        ("The overspend was £5.5m, being £3m for homes and £1m for staff.", ["£5.5m", "£3m", "£1m"]),
        (
            "Savings of £7.75m were stated as £4.1m for adults, £2.75m for children and £0.5m for the rest.",
            ["£7.75m", "£4.1m", "£2.75m", "£0.5m"],
        ),
        ("He put £3.1m to roads and £2.2m to homes, making £5.5m in all.", ["£5.5m", "£3.1m", "£2.2m"]),
        (
            "The net pressure was £19.639m. This was made up of £14.117m for placements and £5.822m for staff.",
            ["£19.639m", "£14.117m", "£5.822m"],
        ),
        ("A grant of £900: £500 to the Scouts and £300 to the Guides.", ["£900", "£500", "£300"]),
    ],
)
def test_parts_that_do_not_make_their_whole(text, amounts):
    assert told(text) == [("parts-differ", amounts)]


@pytest.mark.parametrize(
    "text",
    [
        "The net pressure of £19.639m was made up of £14.117m for placements and £5.522m for staff.",
        "The net pressure of £19.6m was made up of £14.1m for placements and £5.5m for staff.",  # to the digits printed
        "Savings of £5m were offered, of which £2m depended on homes and £1m on carers.",  # not said to be all
        "The pressure of £5m was made up of about £3m for homes and £1m for staff.",
        "The pressure of £5m was made up of over £3m for homes and £1m for staff.",
        "The pressure of £5m comprised £4m for homes, of which £1m was agreed, and £1m for staff.",
        "The pressure of £5m comprised £4m for homes, £0.5m for staff.",  # perhaps not the end of the list
        "A budget of £5m was agreed. This was made up of officers and £3m of grants.",
        "The budget of £5m rose by £1m to £6.5m.",
    ],
)
def test_parts_that_fit_or_need_not(text):
    assert told(text) == []


TABLE = """Service\tBudget £000\tForecast £000
Roads\t1,200\t1,150
Homes\t300\t412
Total\t1,500\t1,662
"""


def test_a_total_that_the_rows_above_do_not_make():
    assert told(TABLE) == [("parts-differ", ["1,662", "1,150", "412"])]


@pytest.mark.parametrize(
    "text",
    [
        TABLE.replace("1,662", "1,562"),
        TABLE.replace("1,150", ""),  # nobody can tell whose cell is empty
        TABLE.replace("Homes", "of which homes"),
        TABLE.replace("Homes", "Less: grants"),
        TABLE.replace("Homes\t300\t412\n", ""),
        TABLE.replace("Homes", "Sub-total"),
        TABLE.replace("Total", "Staff in total posts"),
        TABLE.replace("Homes", "\nThe next table is another.\n\nHomes"),
    ],
)
def test_a_total_that_fits_or_cannot_be_told(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        (
            "The outturn was £147.65m against a contract sum of £141.2m, an overspend of £5.45m.",
            ["£5.45m", "£141.2m", "£147.65m"],
        ),
        (
            "The contract sum for 2023/24 was £143m. The outturn was £147.65m. The overspend was £6.45m.",
            ["£6.45m", "£143m", "£147.65m"],
        ),
        (
            "The forecast outturn was £205.290m against the contract sum of £185.651m, an overspend of £19.936m.",
            ["£19.936m", "£185.651m", "£205.290m"],
        ),
        (
            "Service\tBudget £000\tOutturn £000\tVariance £000\nRoads\t1,200\t1,150\t(50)\nHomes\t300\t412\t102",
            ["102", "300", "412"],
        ),
        (
            "The outturn was £151.2m against a contract sum of £150m, an underspend of £1.2m.",
            ["£1.2m", "£150m", "£151.2m"],
        ),
        (
            "The forecast outturn was £148.8m against a contract sum of £150m, an overspend of £1.2m.",
            ["£1.2m", "£150m", "£148.8m"],
        ),
    ],
)
def test_an_overspend_that_is_not_what_was_spent_past_the_budget(text, amounts):
    assert told(text) == [("overspend-differs", amounts)]


@pytest.mark.parametrize(
    "text",
    [
        "The outturn was £147.65m against a contract sum of £141.2m, an overspend of £6.45m.",
        "The outturn was £147.7m against a contract sum of £141.2m, an overspend of £6.45m.",
        "The outturn was £148.8m against a contract sum of £150m, an underspend of £1.2m.",
        "The outturn was £147.65m against a contract sum of £141.2m. The Council's share of the overspend was £3.6m.",
        "The outturn for 2022/23 was £147.65m. The contract sum for 2023/24 was £141.2m. The overspend was £1m.",
        "The contract sum was £143m. The outturn was £147.65m.\n\nThe overspend was £6.45m.",
        "The budget was £143m, the contract sum £140m and the outturn £147.65m. The overspend was £9m.",
        "The contract sum was about £130m, the outturn was £150.9m and the overspend was £19m.",
    ],
)
def test_an_overspend_that_fits_or_need_not(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("There was an increase of 4% from £100m to £107m.", ["4%", "£100m", "£107m"]),
        ("The contract sum rose by 5%, from £150m to £160m.", ["5%", "£150m", "£160m"]),
        ("The budget rose from £100m to £104.9m, an increase of 3%.", ["3%", "£100m", "£104.9m"]),
        ("The budget fell from £100m in 2023/24 to £90m in 2024/25, a cut of 4%.", ["4%", "£100m", "£90m"]),
        ("The budget was £104m, an increase of 8% on the budget of £100m.", ["8%", "£100m", "£104m"]),
        ("There was an overspend of £4.73m against a net budget of £186.2m, which was 3.5%.",
         ["3.5%", "£4.73m", "£186.2m"]),
        ("There was an overspend of £5m (5%) of the budget of £125m.", ["5%", "£5m", "£125m"]),
    ],
)  # fmt: skip
def test_a_per_cent_that_is_not_that_of_its_amounts(text, amounts):
    assert told(text) == [("percentage-differs", amounts)]


@pytest.mark.parametrize(
    "text",
    [
        "There was an increase of 4% from £100m to £104m.",
        "The budget rose from £100m to £104.4m, an increase of 4%.",
        "The budget fell from £104m to £100m, a cut of 4%.",
        "There was an overspend of £4.73m against a net budget of £186.2m, which was 2.5%.",
        "Pay rose by 4%, and the budget went from £100m to £120m.",
        "The budget rose by about 4% from £100m to £105m.",
    ],
)
def test_a_per_cent_that_fits_or_need_not(text):
    assert told(text) == []


SAID_TWICE = (
    "The local authority had agreed to fund 'Block 2' transformation work of £2.58M.\n\n"
    "- There had been a delay in recruitment. £2.58M was allocated for short-term measures."
)


@pytest.mark.parametrize("text", [SAID_TWICE, SAID_TWICE.replace("for short-term", "to short-term")])
def test_the_same_sum_perhaps_said_twice(text):
    assert told(text) == [("said-twice", ["£2.58M", "£2.58M"])]


@pytest.mark.parametrize(
    "text",
    [
        SAID_TWICE.replace("£2.58M was", "The £2.58M was"),  # the sum told before
        SAID_TWICE.replace("£2.58M", "£2M"),  # equal by chance
        SAID_TWICE.replace("for short-term measures", "for transformation work"),  # the same thing said again
        SAID_TWICE.replace("£2.58M was", "£2.57M was"),
        SAID_TWICE.replace("There had been", "There had been, as was said before, " + "and again, " * 60),
        "A grant of £1,250 was given for the hall. A grant of £1,250 was given for the school.",
        "Savings of £5.25m were offered for homes. Savings of £5.25m in 2025/26 were doubted.",
    ],
)
def test_a_sum_that_is_said_once(text):
    assert told(text) == []


def test_a_decision_says_again_on_purpose():
    at = SAID_TWICE.index("There had")
    assert told(SAID_TWICE, skip=[(at, len(SAID_TWICE))]) == []


def test_items_are_not_compared():
    at = SAID_TWICE.index("- There")
    assert told(SAID_TWICE, items=[((0, at), None), ((at, len(SAID_TWICE)), None)]) == []


@given(st.text(alphabet="£%0123456789.,m ofandto\nmade up increase from overspend budget outturn", max_size=300))
def test_any_text(text):
    figures = read(text, [])
    for doubt in doubts(text, figures):
        assert set(doubt.spans) <= {one.span for one in figures}
