"""What each amount of a line is: its qualifier and its measure."""

import pytest

from trust.parsing import read
from trust.parsing.measures import MEASURES, QUALIFIERS


@pytest.mark.parametrize(
    ("line", "qualifier"),
    [
        ("over £5M", "over"),
        ("more than £5m", "over"),
        ("in excess of £5m", "over"),
        (">£5m", None),
        ("costs >£5m", "over"),
        ("at least £5m", "at least"),
        ("not less than £5m", "at least"),
        ("£5m or more", "at least"),
        ("£5m+", "at least"),
        ("£225+VAT", None),
        ("just under £5m", "under"),
        ("less than 5%", "under"),
        ("up to £4.7m", "up to"),
        ("up to a maximum of £4.7m", "up to"),
        ("no more than £5m", "up to"),
        ("£5m or less", "up to"),
        ("around £5m", "about"),
        ("approximately £5m", "about"),
        ("approx. £5m", "about"),
        ("about £5m", "about"),
        ("circa £5m", "about"),
        ("c.£5m", "about"),
        ("c £5m", "about"),
        ("some £5m", "about"),
        ("some 5%", "about"),
        ("between £1m and £2m", "between"),
        ("£1m-£2m", "between"),
        ("asked about £5m of cuts", None),
        ("carried over £5m", None),
        ("the threshold over the £5m line", None),
        ("Plan C £5m", None),
        ("£5m", None),
    ],
)
def test_a_qualifier_is_read_from_the_words_against_the_amount(line, qualifier):
    (figure,) = read(line, [])
    assert figure.qualifier == qualifier


@pytest.mark.parametrize(
    ("line", "measures"),
    [
        ("The contract sum for 2024/25 was £98.7m, of which £3.1m was for fostering.", ["contract sum", "other"]),
        ("The outturn was £9m against a budget of £8m, an overspend of £1m.", ["outturn", "budget", "overspend"]),
        ("The Trust had overspent against its £123.3m budget by £3.7m.", ["budget", "overspend"]),
        ("Placements were £1.2m over budget and agency staff £0.4m under budget.", ["overspend", "underspend"]),
        ("Spending was forecast at £9m.", ["forecast"]),
        ("Placement costs: £31.2m; an underspend (£2m)", ["spending", "underspend"]),
        ("a variance of (£0.3m)", ["variance"]),
        ("budget pressures of £2m", ["pressure"]),
        ("£2m budget pressures", ["pressure"]),
        ("£2.7M allocated for growth pressures of a rising population", ["growth"]),
        ("inflation of £2m, at 3%", ["inflation", "other"]),
        ("The Trust had built inflation provision in to its budget of over £5M.", ["provision"]),
        ("create £4M in savings and £1m of efficiencies", ["saving", "saving"]),
        ("£2.58M was allocated for short-term measures", ["funding"]),
        ("made up of £50k external grant and £20k capital receipts", ["grant", "income"]),
        ("£20,000 from reserves; £2m from the Growth Reserve", ["reserve", "reserve"]),
        ("a virement of £30k from the reserve", ["virement"]),
        ("a charge of £5 a visit", ["charge"]),
        ("The precept would rise by 4.99% to £1,530.23.", ["rate of rise", "precept"]),
        ("the assumed 2.5% pay award, which gives £4,000", ["pay award", "other"]),
        ("the Council's 4% increase relating to pay", ["pay award"]),
        ("The living wage had increased by 9.83%.", ["rate of rise"]),
        ("10% of the budget", ["other"]),
        ("a funding gap of £2.1m", ["other"]),
        ("£15,000 growth in 2020/21, £20,000 in 2021/22", ["growth", "other"]),
        ("spending of £15,000 in 2020/21, £20,000 in 2021/22 and £1,000 in 2022/23", ["spending"] * 3),
        ("Growth of £1m in 2024/25 rising to £2m in 2025/26", ["growth", "growth"]),
        ("service provision of £2m", ["other"]),
        ("The mayor wore a hat worth £50.", ["other"]),
        ("The council had debated its savings, its grants and its reserves, and gave £50 to the band.", ["other"]),
    ],
)
def test_a_measure_is_told_by_the_words_nearest_the_amount(line, measures):
    assert [figure.measure for figure in read(line, [])] == measures


def test_the_lists_are_those_of_the_json_format():
    assert len(MEASURES) == len(set(MEASURES)) == 23
    assert QUALIFIERS == ("over", "at least", "under", "up to", "about", "between")


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("The budget for children's homes was £3.7M and no more.", "budget for children's homes"),
        ("£178k of grant for the leavers' programme (page 4)", "grant for the leavers' programme"),
        ("£2.58M was allocated for short-term measures, which were new.", "short-term measures"),
        ("The contract sum was £177.9M, under 'Block 1' core funding.", "'Block 1' core funding"),
        ("agreed to fund 'Block 2' work of £2.58M", "'Block 2' work"),
        ("West Park, resurfacing – budget of £55k approved for 2025/26", "West Park, resurfacing"),
        ("Put £45,000 aside for ending rough sleeping in the Borough", "ending rough sleeping"),
        ("The national living wage had increased by 9.83%.", "national living wage"),
        ("HMRC   £128.00", "HMRC"),
        ("£500 for marketing of the fair", "marketing of the fair"),
        ("£500 in March", None),
        ("It was £2m.", None),
        ("a budget of £3m in 2024/25", None),
        ("£5m", None),
    ],
)
def test_the_subject_is_a_short_slice_of_the_sentence(line, about):
    (figure,) = read(line, [])
    assert figure.about == about
