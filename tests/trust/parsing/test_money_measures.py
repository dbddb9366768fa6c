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
        ("not above £5m", "up to"),
        ("a minimum of £5m", "at least"),
        ("the minimum of £5m", None),
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
        ("The council had debated its savings, its grants and its reserves, and left £50 on the table.", ["other"]),
    ],
)
def test_a_measure_is_told_by_the_words_nearest_the_amount(line, measures):
    assert [figure.measure for figure in read(line, [])] == measures


LEVELS = [
    ("The Trust forecast an outturn of £161.2m against its contract sum of £158m.", ["forecast", "contract sum"]),
    ("original contract sum £185.651m, forecast outturn £205.290m at period six", ["contract sum", "forecast"]),
    ("The outturn for 2024/25 was expected to be £9m.", ["forecast"]),
    ("The outturn would be £9m.", ["forecast"]),
    ("a forecast £9m outturn", ["forecast"]),
    ("The Trust is forecasting to spend £9m.", ["forecast"]),
    ("The outturn was higher than expected at £9m.", ["outturn"]),
    ("The forecast at period 9 was £8m and the outturn £9m.", ["forecast", "outturn"]),
    ("The provisional outturn was £9m, £1m more than forecast.", ["outturn", "other"]),
    ("The contract sum to the Trust for 2024/25 of £98m and for 2023/24 £95m", ["contract sum", "other"]),
    ("a contract sum of between £98m and £99m", ["contract sum"]),
    ("The contract sum was £141m, compared with £134m in 2022/23.", ["contract sum", "contract sum"]),
    ("He wished to see the forecast brought below £2m.", ["other"]),
    ("£5m from the roads budget", ["other"]),
    ("£350,000 was transferred from the verge budget to hubs.", ["virement"]),
    ("an overspend of £20.9m against a budget of about £130m", ["overspend", "budget"]),
    ("a net pressure of £19.6m", ["pressure"]),
    ("The overspend was stated as £14.1m and £5.5m.", ["overspend", "overspend"]),
    ("stated as £14.1m and £5.5m", ["other", "other"]),
    ("a provision for pay inflation of £4m", ["provision"]),
    ("£5m would come from reserves and the Trust would carry forward £1m.", ["reserve", "other"]),
    ("It took £11,340 in printing charges at a rate of £2.", ["other", "other"]),
]


@pytest.mark.parametrize(("line", "measures"), LEVELS)
def test_a_level_is_read_only_where_it_is_stated(line, measures):
    assert [figure.measure for figure in read(line, [])] == measures


@pytest.mark.parametrize(
    ("line", "measures"),
    [
        ("Its spending had exceeded its contract sum by £4.45m.", ["overspend"]),
        ("Costs, which had exceeded their budget of £38.4m for 2023/24 by £4.6m", ["budget", "overspend"]),
        ("Spending came in below its budget by £2m.", ["underspend"]),
        ("The service had underspent its budget by £2m.", ["underspend"]),
        ("Placements were £3m above their budget.", ["overspend"]),
        ("Income had exceeded its budget by £3m.", ["other"]),
        ("The submission was £2m over the contract sum.", ["other"]),
        ("The contract sum had risen by £10m.", ["other"]),
        ("The overspend had grown by £2m.", ["other"]),
        ("The Council raised the budget by £3m.", ["other"]),
        ("an increase in the contract sum of £6m", ["other"]),
        ("The forecast overspend of £3.1m was £0.8m more than planned.", ["overspend", "other"]),
        ("This would add £248,000 to costs.", ["other"]),
        ("A budget of £3m over three years", ["budget"]),
    ],
)
def test_a_difference_is_never_a_level(line, measures):
    assert [figure.measure for figure in read(line, [])] == measures


@pytest.mark.parametrize(
    ("line", "measures"),
    [
        ("£2.4m of the savings of £5.25m promised had been delivered", ["saving", "saving"]),
        ("Savings of £1.2m had been delivered out of the £4.8m promised.", ["saving", "saving"]),
        ("savings of £5m, of which £2m depended on homes and £1m on carers", ["saving"] * 3),
        ("Of the savings of £3.4m promised, only £2.1m had been delivered.", ["saving", "saving"]),
        ("The Panel had the profile of savings. It showed £5.25m to be delivered in 2025/26.", ["saving"]),
        ("They spoke of savings. £1.7m of the £4.8m promised had been delivered.", ["saving", "saving"]),
        ("They spoke of savings.\n\nIt showed £5.25m to be delivered.", ["other"]),
        ("The savings were late. The £3m promised by the Government was not.", ["other"]),
        ("The Government promised £3m; a grant of £2m promised", ["other", "grant"]),
    ],
)
def test_a_promised_or_partial_saving_is_a_saving(line, measures):
    assert [figure.measure for figure in read(line, [])] == measures


@pytest.mark.parametrize(
    "line",
    [
        "The figure was £5.3m as the Budget Scrutiny Panel considered it.",
        "It was £5.3m when they debated the budget.",
        "The Executive Member for Growth gave £50.",
        "The Income and Grants Committee heard £50.",
        "The Fund was worth £50.",
    ],
)
def test_a_word_in_a_name_or_another_clause_tells_no_measure(line):
    assert [figure.measure for figure in read(line, [])] == ["other"]


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
        ("spending on repairs, of which £1.6m was for damp and mould.", "damp and mould"),
        ("a contract sum of £151.6m under 'Part A', its core", "'Part A'"),
        ("a charge of £38 a year for the first permit", "first permit"),
        ("Of the £3.4m promised it had little.", None),
        ("savings of £3.4m promised for the year", None),
        ("an income of £71,900 in the first year", None),
        ("fallen by 31 per cent since 2019", None),
        ("£60,000 above the estimate", None),
        ("a reserve of £3m held against it", None),
        ("£19,300 a week, because none could", None),
        ("Homes accounted for a pressure of £2.9m.", None),
        ("the Committee considered savings of £0.6m", None),
        ("Visits to the three libraries had risen by 23%.", None),
        ("It left a gap of £1.8m; produce £1.4m of these.", None),
        ("the budget for highways and bridges of £3m", None),
        ("£500 in March", None),
        ("It fell by £500 in March.", None),
        ("£250,000 to the capital reserve", "capital reserve"),
        ("a grant of £50 be made to the Friends of the Lake", "Friends of the Lake"),
        ("an overspend of £5m representing a rise", None),
        ("a fee of £450 for five years", None),
        ("It was £2m.", None),
        ("a budget of £3m in 2024/25", None),
        ("Trees in to its parks budget totalled £4m.", "Trees"),
        ("The repair of the hall in its budget was £4m.", "repair of the hall"),
        ("The Clerk said that fencing of the park was £40.", "fencing of the park"),
        ("Repairs had risen by £40.", "Repairs"),
        ("£40 be made to the Wex Club", "Wex Club"),
        ("£40 for repair of a roof", "repair of a roof"),
        ("£40 to the same club", None),
        ("£40 per tonne for salt", "salt"),
        ("£40 of salt and grit.", "salt and grit"),
        ("£40 of salt and the Clerk left.", "salt"),
        ("£40 in 2024/25 for salt", None),
        ("£40 salt", "salt"),
        ("£40 March fees", None),
        ("the 2024/25 salt budget was £40", "salt budget"),
        ("£40 for Part A of the plan", "Part A of the plan"),
        ("A - £40", None),
        ("Salt, grit and sand – £40", "Salt, grit and sand"),
        ("Salt | £40 | grit", "Salt"),
        ("£40 resolved", None),
        ("£40 would be needed for the repair of the old roof and of the new", "repair of the old roof"),
        ("salt at £40", "salt"),
        ("salt now being £40", "salt"),
        ("£40 for the first year", None),
        ("£40 for ‘it’", "‘it’"),
        ("£40 for it", None),
        ("£3,000 from the vehicle reserve", "vehicle reserve"),
        ("£5m", None),
    ],
)
def test_the_subject_is_a_short_slice_of_the_sentence(line, about):
    assert {figure.about for figure in read(line, [])} == {about}
