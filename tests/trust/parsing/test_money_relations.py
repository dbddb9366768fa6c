"""What one amount tells of another, and the turns of phrase that need no telling word."""

import pytest

from trust.parsing import read


def measures(line, title=None):
    return [figure.measure for figure in read(line, [((0, len(line)), title)] if title else [])]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Our share of the tax (the precept) goes up this year from £18,200 to £19,110.", ["precept"] * 2),
        ("They went from £18,200 to £19,110.", ["other"] * 2),
        ("The capital programme be cut by £12m to £67m.", ["other", "budget"]),
        ("The chairs were cut by £12m to £67m.", ["other"] * 2),
        ("An underspend of £4.3m was predicted, compared with £3.7m at Month 8.", ["underspend"] * 2),
        ("It was £4.3m, compared with £3.7m at Month 8.", ["other"] * 2),
        ("Takings had come to £48,300, against £51,000 a year earlier.", ["income"] * 2),
        ("Takings had come to £48,300, against £51,000 for the new roof.", ["income", "other"]),
        ("The charge would stay at £30 before March and would be £33 thereafter.", ["charge"] * 2),
        ("The charge would stay at £30 before March and the roof would be £33.", ["charge", "other"]),
        ("The fee is £795 for each licence, less £60 for members.", ["charge"] * 2),
        ("The precept was £41,600, which is £38.12 for a Band D home.", ["precept"] * 2),
        ("The council's tax is £38.12 for a Band D home.", ["charge"]),
        ("The pay award was assumed at 1%, or £1.6m, and £2m had been found for lamps.", ["pay award"] * 2 + ["other"]),
        ("The pay offer of 5.89% was refused and each 1% added around £1.7m to costs.", ["pay award"] * 3),
        ("It was refused and each 1% added around £1.7m.", ["other"] * 2),
        (
            "An overspend of £4m against a budget of £180m, which was 2.2 per cent.",
            ["overspend", "budget", "overspend"],
        ),
        ("It had £4m against a budget of £180m, which was 2.2 per cent.", ["other", "budget", "other"]),
        ("Savings of £11m, of which 71% had been delivered", ["saving"] * 2),
        ("Replies of £11m, of which 71% had been sent", ["other"] * 2),
        ("Only 61% of the savings of £12.2m were on track.", ["saving"] * 2),
        ("Only 61% of the budget of £12.2m was spent.", ["other", "budget"]),
        ("The grant was £148m, of which £121m was for schools.", ["grant"] * 2),
        ("Placements accounted for £14.117m of the pressure and staffing for £5.522m.", ["pressure"] * 2),
        ("Placements accounted for £14.117m of the playground and staffing for £5.522m.", ["other"] * 2),
        ("Placements were £14.117m of the pressure and the roof cost £5.522m.", ["pressure", "spending"]),
        ("Of the overspend, £2.1m was in placements and £0.9m in staffing.", ["overspend"] * 2),
        ("Of the playground, £2.1m was in placements and £0.9m in staffing.", ["other"] * 2),
        ("Of the budget, £2.1m was in placements and £0.9m in staffing.", ["other"] * 2),
        ("The capital programme was £4.2m, of which £1.75m was for the depot.", ["budget"] * 2),
        ("The main areas of overspend are transport (£1.2m) and placements (£870,000).", ["overspend"] * 2),
        ("They spoke of the overspend and bought a bus (£1.2m) and a van (£870).", ["other", "other"]),
        ("The cost of the tower was £5.2m, an increase of some £1.4m.", ["spending", "growth"]),
        ("The gap was £5.2m, an increase of some £1.4m.", ["other"] * 2),
        ("The cost of care had gone up by £19.2m.", ["growth"]),
        ("The gap had gone up by £19.2m.", ["other"]),
    ],
)
def test_an_amount_may_be_told_by_the_one_before_it(line, expected):
    assert measures(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The pooled fund stood at £163m, made up of £93m from the boards.", ["budget", "funding"]),
        ("A door made up of £93 from the shop.", ["other"]),
        ("a budget requirement of £12.8m", ["budget"]),
        ("£350,000 was already in the capital programme.", ["budget"]),
        ("£350,000 was already in the safe.", ["other"]),
        ("£84m had been re-profiled into later years.", ["budget"]),
        ("£14m of the pooled budget of £19m had been spent.", ["spending", "budget"]),
        ("£14m of the pooled budget of £19m was safe.", ["budget", "budget"]),
        ("£250k would come from the introduction of charges.", ["income"]),
        ("£250k would come from the reserve.", ["reserve"]),
        ("£690k of the rise was wages.", ["growth"]),
        ("£50k had been moved to the insurance provision.", ["provision"]),
        ("There was £12,000 left in the elections reserve.", ["reserve"]),
        ("There was £12,000 left in the safe.", ["other"]),
        ("The Friends have raised £88,450 of their own.", ["funding"]),
        ("The fund had £31,077 in hand.", ["reserve"]),
        ("The use of the general fund, leaving a balance of £1.25m.", ["reserve"]),
        ("£6.7m of contingency remained.", ["reserve"]),
        ("to put £2m of any underspending for the year in the Highway Reserve", ["reserve"]),
        ("to put £2m of any underspending for the year in the bank", ["underspend"]),
        ("£300 be awarded to the choir.", ["grant"]),
        ("A contract for £300 was awarded to the firm.", ["other"]),
        ("a loan of £35k to Marle Parish Council", ["funding"]),
        ("a loan of £35k over ten years", ["other"]),
        ("£1.1m would come from the trust's own borrowing.", ["funding"]),
        ("to vire between cost centres up to £100k", ["virement"]),
        ("to transfer £15,000 from the parks budget to the market budget", ["virement"]),
        ("They took £15,000 from the parks budget.", ["other"]),
        ("Two quotes had been received, £2,145 from Wells & Son and £1,890 from Orrin.", ["contract sum"] * 2),
        ("Two letters had been received, £2,145 from Wells & Son and £1,890 from Orrin.", ["other"] * 2),
        ("The contractor had quoted £3,650 plus VAT.", ["contract sum"]),
        ("A builder had estimated between £600 and £800 to put it right.", ["spending"]),
        ("A builder had estimated £600.", ["other"]),
        ("A permit would cost £45.", ["charge"]),
        ("A road would cost £45.", ["spending"]),
        ("Trade union facilities, £4.10 per pupil", ["charge"]),
        ("Trade union facilities, £4.10 in March", ["other"]),
        ("fixed penalty notices at £75 each", ["charge"]),
        ("He was fined £75.", ["other"]),
        ("The largest saving, £1.85m from leasing, had slipped.", ["saving"]),
        ("After that saving, £1.85m from leasing was lost.", ["other"]),
        ("The cost, which had been £440k a year", ["spending"]),
        ("The cost of a visit, alarms and all, was £35.", ["spending"]),
        ("The underspend had been forecast at £400,000.", ["underspend"]),
        ("Spending had been forecast at £400,000.", ["forecast"]),
        ("to raise council tax by £5, or 2.79 per cent", ["rate of rise"] * 2),
        ("to raise the roof by £5, or 2.79 per cent", ["other"] * 2),
        ("a rise in the police precept of 1.97%", ["rate of rise"]),
        ("a cost of £1m, of which 65% would be grant", ["spending", "grant"]),
        ("a cost of £1m, of which 75% was Government money", ["spending", "funding"]),
        (
            "The Director of Finance said that there had been an underspend of\n      £186k on the General Fund",
            ["underspend"],
        ),
    ],
)
def test_a_turn_of_phrase_tells_what_an_amount_is(line, expected):
    assert measures(line) == expected


@pytest.mark.parametrize(
    ("title", "line", "expected"),
    [
        (
            None,
            "The capital programme, as follows, be approved:\n\n(i) £1.5m for roads; and\n\n(ii) £1m for vans.",
            "budget",
        ),
        (None, "They spoke of the budget:\n\n(i) £1.5m for roads; and\n\n(ii) £1m for vans.", "other"),
        (None, "A saving, shared as follows:-\n\n(i) £1.5m from roads; and\n\n(ii) £1m from vans.", "saving"),
        (None, "That the following awards be made:\n\nHarvest Fair   £1,500\nPipe Band   £900", "grant"),
        (None, "That the following letters be read:\n\nHarvest Fair   £1,500\nPipe Band   £900", "other"),
        ("Community Festivals Fund", "It had £12 left.", "grant"),
        ("City Organ Fund", "It had £12 left.", "other"),
        ("Precept 2024/25", "It was held at £82,000.", "precept"),
        ("Precept and Budget", "It was held at £82,000.", "other"),
        ("Schedule of Charges", "The hall rose by a tenth, an increase, to £16.40.", "charge"),
    ],
)
def test_a_lead_in_or_a_title_tells_the_rest(title, line, expected):
    assert set(measures(line, title)) == {expected}


@pytest.mark.parametrize(
    ("line", "qualifier"),
    [("limited to £1.9m", "up to"), ("capped at £1.9m", "up to"), ("put at £1.9m", None)],
)
def test_a_limit_is_up_to_its_amount(line, qualifier):
    (figure,) = read(line, [])
    assert figure.qualifier == qualifier
