"""What an amount is, told by a turn of phrase, by the amounts around it or by what leads into it."""

import pytest

from trust.parsing import read
from trust.parsing.measures import telling_words


def measures(text, title=None):
    return [figure.measure for figure in read(text, [((0, len(text)), title)])]


TURNS = [
    ("That £120,000 of the underspend be put to the property reserve.", ["reserve"]),
    ("The underspend of £220k be moved to the vehicle reserve.", ["underspend"]),
    ("Up to £450k had been set aside for carers.", ["provision"]),
    ("Put £45,000 aside for the roof.", ["provision"]),
    ("It was agreed to put aside £450k for carers.", ["provision"]),
    ("It comes to £29 for a Band D house.", ["charge"]),
    ("The council tax at Band D be raised by £4.95 to £171.36.", ["rate of rise", "charge"]),
    ("The rise of £5 at Band D was taken out.", ["rate of rise"]),
    ("That £50,000 be moved from the travel budget to the leisure budget.", ["virement"]),
    ("Move up to £250,000 between heads.", ["virement"]),
    ("That £50,000 be moved to the yard.", ["other"]),
    ("The fair had raised £4,350 for the hospice.", ["income"]),
    ("£62 had been received.", ["income"]),
    ("The fence was raised by £40.", ["other"]),
    ("The sale of the land for at least £1.2m was agreed.", ["income"]),
    ("The bank paid interest of £12.", ["income"]),
    ("The club asked for £500 towards a roller.", ["grant"]),
    ("It was agreed to donate £500 to the Club.", ["grant"]),
    ("He asked for £500 more.", ["other"]),
    ("The Club had applied for £500.", ["grant"]),
    ("A bid for £500 was made.", ["grant"]),
    ("He spoke of an award, and £500 of cost.", ["spending"]),
    ("He granted £500 to the Club.", ["grant"]),
    ("He granted £500.", ["other"]),
    ("He gave Ann Lee £500 for seats.", ["grant"]),
    ("They were given £500 towards seats.", ["grant"]),
    ("He gave it, £500 for seats.", ["other"]),
    ("£800 was put towards a cooker.", ["funding"]),
    ("£800 a year towards a cooker.", ["funding"]),
    ("It cost £800 towards a cooker.", ["spending"]),
    ("The hall had a total of £175.", ["other"]),
    ("The saving, at £5m, was less than the budget of £6m.", ["saving", "budget"]),
    ("There were £5m of savings and a £6m budget.", ["saving", "budget"]),
    ("It saved £5m; the budget was £6m.", ["saving", "budget"]),
    ("The budget was £5 (spent £6).", ["budget", "spending"]),
    ("Reserves of £5m were to be used to fund growth of £6m.", ["reserve", "growth"]),
    ("£5m of savings had been budgeted for in the reserve.", ["saving"]),
    ("The Trustees agreed to award £1,280.", ["grant"]),
    ("Costs of £4,310 had been awarded against the Council.", ["other"]),
    ("The tender of Harrow and Sons in the sum of £86,412 be accepted.", ["contract sum"]),
    ("The contract for the station had been let to Brannock Ltd for £1.7m.", ["contract sum"]),
    ("It was resolved to accept the quote of £450 from Ash Ltd.", ["contract sum"]),
    ("A quote of £450 was before them.", ["other"]),
    ("The rent of a plot be £33 per annum.", ["charge"]),
    ("A new lease of seven years be granted to the tenant at £4,250 per annum.", ["income"]),
    ("A contract of up to £1.35m be let.", ["contract sum"]),
    ("A cheque had been drawn for £50.", ["spending"]),
    ("A lease was granted at a rent of £750 per annum.", ["income"]),
    ("The council tax requirement is £6m.", ["precept"]),
    ("Fees brought in income from tolls of £7,215, against a target of £9,000.", ["income", "income"]),
    ("Diesel had cost £61,000 more than was budgeted.", ["overspend"]),
    ("Income was £61,000 more than was budgeted.", ["other"]),
    ("£48m being the total of parish precepts", ["precept"]),
    ("A boiler be bought, at a price not above £22,000.", ["spending"]),
]


@pytest.mark.parametrize(("line", "expected"), TURNS)
def test_a_turn_of_phrase_tells_the_measure(line, expected):
    assert measures(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("There was an underspend of £412,000, or 3.4% of the budget.", ["underspend", "underspend"]),
        ("There was an underspend of £412,000, and 3.4% of homes were empty.", ["underspend", "other"]),
        ("It resolved to give £150 to the Club and £200 to the Scouts.", ["grant", "grant"]),
        ("It resolved to give £150 to the Club, which had held £200.", ["grant", "other"]),
        ("Savings of £3.9m were needed in 2017/18 and £5m in 2018/19.", ["saving", "saving"]),
        ("Three tenders, of £96,400, £108,700 and £131,250, were opened.", ["contract sum"] * 3),
        ("The reserve for repairs, which stood at £1.26m, was low.", ["reserve"]),
        ("The charge was £395 (now £380).", ["charge", "charge"]),
        ("A pay award of 1% was assumed, at a cost of £195,000.", ["pay award", "pay award"]),
        ("The average rent be raised by 6.5% from 2 April 2012, to £78.14 a week.", ["rate of rise", "charge"]),
        ("Members were told of a rise of 6.5% and went to £78 of trouble.", ["rate of rise", "other"]),
        ("Raise the council tax by 4.99%, of which 2% is for care.", ["rate of rise", "rate of rise"]),
        ("Government grant had been cut by 9.5% in 2011/12 and by 3.4% in 2012/13.", ["grant", "grant"]),
        ("The reserve stood at 8.5% of spending, against a target of 7.5%.", ["reserve", "reserve"]),
        ("An extra £2m of funding came: £1.1m for one ward and £0.9m for another.", ["funding"] * 3),
        ("The grant is £17m. In 2022/23 it had been £16m.", ["grant", "grant"]),
        ("The grant is £17m. In 2022/23 the hall held £16m.", ["grant", "other"]),
    ],
)
def test_an_amount_is_told_by_those_around_it(line, expected):
    assert measures(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Cabinet agreed savings of £7m:\n\n(a) £4m from Adults; and\n\n(b) £3m from Roads.\n", ["saving"] * 3),
        (
            "The Cabinet agreed savings of £7m:\n\n(a) Roads should get back £3m that is owed to it.\n",
            ["saving", "other"],
        ),
        ("The Cabinet agreed savings of £7m.\n\n£3m from Roads.\n", ["saving", "other"]),
        ("The savings and grants were:\n\n- £3m from Roads\n", ["other"]),
        (
            "It agreed savings of £7m:\n\nParks £4m and\n\nThe hall, which was of some use to those who lived about it "
            "in the long days of the war, got £9m.\n",
            ["saving", "saving", "other"],
        ),
        ("Payments in the list below were approved.\n\nAsh Ltd   Mowing   £40.00\n", ["spending"]),
        ("The hall was full.\n\nAsh Ltd   Mowing   £40.00\n", ["other"]),
    ],
)
def test_a_lead_in_tells_what_its_lines_hold(text, expected):
    assert measures(text) == expected


def test_a_line_of_a_list_has_the_year_of_its_lead_in():
    text = "It agreed to spend this in 2024/25:\n\na. fans, at £540,000; and\n\nThe Chair thanked them for £5.\n"
    assert [(one.financial_year, one.year_from) for one in read(text, [])] == [("2024/25", "sentence"), (None, None)]


@pytest.mark.parametrize(
    ("title", "line", "expected"),
    [
        ("Grant applications", "It was agreed to give £600.", "grant"),
        ("Grant applications", "The cost of the roof, all told, was £600.", "spending"),
        ("Reserves", "The Council held £600.", "reserve"),
        ("Dedicated Schools Grant", "It was agreed to give £600.", "other"),
        ("Grants and Savings", "It was agreed to give £600.", "other"),
        (None, "It was agreed to give £600.", "other"),
    ],
)
def test_a_title_tells_what_its_sentences_do_not(title, line, expected):
    assert measures(line, title) == [expected]


@pytest.mark.parametrize(("line", "expected"), TURNS)
def test_every_telling_word_is_met_by_its_beginning(line, expected):
    told = [word.measure for word in telling_words(line, 0, len(line))]
    assert told == [word.measure for word in telling_words(f"\n{line}\n", 1, len(line) + 1)]
