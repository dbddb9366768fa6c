"""The charts: where each amount is drawn, what a gap is, what leads where; nothing worked out."""

import re
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from itertools import pairwise

import pytest
from django.template.loader import render_to_string

from tests.trust.quoting import quotation, year
from trust.chart import contract_and_outturn, forecast_moved, savings_promised
from trust.models import Figure
from trust.series import in_years

pytestmark = pytest.mark.django_db
MILLION = 1_000_000
SVG = "{http://www.w3.org/2000/svg}"


def years_drawn(chart):
    return [year for sheet in chart.picture.sheets for year in sheet.years]


def marks(chart):
    return [mark for year in years_drawn(chart) for mark in year.marks]


def stretches(mark):
    return [(piece.x, piece.width, piece.open) for piece in mark.pieces]


def drawn(chart):
    """Of each mark: its words, the stretches of its bar, where the bar ends, its arrow."""
    return [(written(mark), stretches(mark), mark.ends, mark.arrow) for mark in marks(chart)]


def written(mark):
    return " ".join(f"{words.measure} {words.amount}".strip() for words in mark.words)


def contract(text, amount, **fields):
    return year(contract=[quotation(text, amount, **fields)])


def rendered(chart):
    return render_to_string("trust/_chart.html", {"chart": chart})


def drawing(chart):
    """The drawing as a tree: it must be well formed."""
    markup = re.search(r"<svg.*</svg>", rendered(chart), re.S)[0]
    return ElementTree.fromstring(markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))  # noqa: S314


def test_contract_sum_and_outturn_are_bars_from_nought():
    years = [
        year(
            contract=[quotation("£100m", 100 * MILLION)],
            outturn=[quotation("£80m", 80 * MILLION, "outturn", at="Council")],
        )
    ]
    chart = contract_and_outturn(years)
    assert drawn(chart) == [
        ("Contract sum £100m", [("0%", "100%", False)], ["100%"], ""),
        ("Outturn £80m", [("0%", "80%", False)], ["80%"], ""),
    ]
    assert [(tick.at, tick.label) for tick in chart.picture.ticks] == [("0%", "£0"), ("50%", "£50m"), ("100%", "£100m")]
    assert [(one.year, one.y) for one in years_drawn(chart)] == [("2024/25", "2.9em")]
    assert [(mark.y, mark.bar_y, mark.bar_height) for mark in marks(chart)] == [
        ("1.9em", "3.35em", "0.62em"),
        ("4.22em", "5.67em", "0.62em"),
    ]
    assert chart.picture.sheets[0].height == "9.24em"


def test_what_nobody_stated_is_a_gap_and_not_nought():
    known = [year("2022/23", contract=[quotation("£5m", 5 * MILLION)])]
    between = [year("2023/24"), year("2024/25", outturn=[quotation("£4m", 4 * MILLION, "outturn")]), year("2025/26")]
    chart = contract_and_outturn([year("2021/22"), *known, *between])
    assert drawn(chart) == [
        ("Contract sum £5m", [("0%", "100%", False)], ["100%"], ""),
        ("Outturn not stated", [], [], ""),
        ("Contract sum and outturn not stated", [], [], ""),
        ("Contract sum not stated", [], [], ""),
        ("Outturn £4m", [("0%", "80%", False)], ["80%"], ""),
    ]
    assert [(row.head, row.what, row.amount) for row in chart.rows] == [
        ("2022/23", "contract sum", "£5m"),
        ("2022/23", "Outturn not stated", ""),
        ("2023/24", "Contract sum and outturn not stated", ""),
        ("2024/25", "Contract sum not stated", ""),
        ("2024/25", "outturn", "£4m"),
    ]
    assert chart.summary == (
        "One bar for each amount quoted, from nought, by financial year, 2022/23 to 2024/25. "
        "Something is not stated for 2022/23, 2023/24 and 2024/25. A table follows."
    )
    assert chart.reading == ["Not stated: no published minutes give it. It is unknown, not nought."]


def test_an_outturn_is_never_worked_out_from_budget_and_overspend():
    overspent = year(
        contract=[quotation("£10m", 10 * MILLION, "budget")], variance=[quotation("£1m", MILLION, "overspend")]
    )
    assert [written(mark) for mark in marks(contract_and_outturn([overspent]))] == ["Budget £10m", "Outturn not stated"]


@pytest.mark.parametrize(
    ("fields", "pieces", "ends", "arrow", "reading"),
    [
        ({"qualifier": "over"}, [("0%", "50%", False)], ["50%"], "right", "Arrow"),
        ({"qualifier": "at least"}, [("0%", "50%", False)], ["50%"], "right", "Arrow"),
        ({"qualifier": "up to"}, [("0%", "50%", True)], ["50%"], "left", "Arrow"),
        ({"qualifier": "under"}, [("0%", "50%", True)], ["50%"], "left", "Arrow"),
        ({"qualifier": "about"}, [("0%", "50%", False)], ["50%"], "", "Broken end"),
        (
            {"qualifier": "between", "amount_to": 8 * MILLION},
            [("0%", "50%", False), ("50%", "30%", True)],
            ["50%", "80%"],
            "",
            "Hollow",
        ),
    ],
)
def test_amount_given_inexactly_is_drawn_so(fields, pieces, ends, arrow, reading):
    exact = year("2023/24", contract=[quotation("£10m", 10 * MILLION)], outturn=[quotation("£1m", MILLION, "outturn")])
    inexact = year(contract=[quotation("£5m", 5 * MILLION, **fields)], outturn=[quotation("£1m", MILLION, "outturn")])
    chart = contract_and_outturn([exact, inexact])
    mark = marks(chart)[2]
    assert (stretches(mark), mark.ends, mark.arrow) == (pieces, ends, arrow)
    assert [words.split(":")[0] for words in chart.reading] == [reading]


def test_negative_amount_goes_the_other_way_from_nought():
    chart = contract_and_outturn(
        [year(contract=[quotation("(£1m)", -MILLION)], outturn=[quotation("£3m", 3 * MILLION, "outturn")])]
    )
    assert drawn(chart) == [
        ("Contract sum (£1m)", [("0%", "25%", False)], ["0%"], ""),
        ("Outturn £3m", [("25%", "75%", False)], ["100%"], ""),
    ]
    assert chart.picture.nought == "25%"
    assert [tick.label for tick in chart.picture.ticks] == ["£0", "£2m"]
    loss = contract("over (£1m)", -MILLION, qualifier="over")
    assert [mark.arrow for mark in marks(contract_and_outturn([loss]))] == ["left", ""]


def test_range_across_nought_is_open_from_end_to_end():
    chart = contract_and_outturn([contract("(£1m) to £3m", -MILLION, qualifier="between", amount_to=3 * MILLION)])
    assert drawn(chart)[0][1:3] == ([("0%", "100%", True)], ["0%", "100%"])


def test_stated_nought_is_an_end_without_a_bar():
    chart = contract_and_outturn([contract("£0", 0)])
    assert drawn(chart)[0] == ("Contract sum £0", [], ["0%"], "")


def test_pennies_beside_billions_keep_their_mark():
    chart = contract_and_outturn(
        [year(contract=[quotation("£2bn", 2 * 10**9)], outturn=[quotation("5p", Decimal("0.05"), "outturn")])]
    )
    assert drawn(chart)[1] == ("Outturn 5p", [("0%", "0%", False)], ["0%"], "")
    assert [tick.label for tick in chart.picture.ticks] == ["£0", "£1bn", "£2bn"]


def test_earlier_differing_amount_is_fainter_and_the_same_amount_is_drawn_once():
    said = [
        quotation("£176m", 176 * MILLION, on="2024-01-09"),
        quotation("£176m", 176 * MILLION, on="2024-02-09"),
        quotation("£176.4m", Decimal("176400000"), on="2024-02-20"),
        quotation("£177.9m", Decimal("177900000"), on="2024-03-12"),
        quotation("£177.9m", Decimal("177900000"), on="2024-04-12", at="Council"),
    ]
    chart = contract_and_outturn([year(contract=said)])
    assert [(written(mark), mark.entry.faint) for mark in marks(chart)[:-1]] == [
        ("Contract sum £177.9m", False),
        ("Contract sum £176.4m, earlier", True),
        ("Contract sum £176m, earlier", True),
    ]
    assert [mark.href for mark in marks(chart)[:-1]] == [said[n].figure.get_absolute_url() for n in (4, 2, 1)]
    assert marks(chart)[1].name == "2024/25 contract sum £176.4m, earlier, said at Executive, 20 February 2024"


def test_two_amounts_of_one_meeting_stand_equally_boldly():
    first = quotation("£5m", 5 * MILLION)
    second = quotation("£6m", 6 * MILLION, meeting=first.meeting, against=first)
    chart = contract_and_outturn([year(contract=[first, second])])
    assert [(written(mark), mark.entry.faint) for mark in marks(chart)[:-1]] == [
        ("Contract sum £6m", False),
        ("Contract sum £5m", False),
    ]
    assert marks(chart)[0].name == ("2024/25 contract sum £6m, said at Executive, 12 March 2024, disagrees with £5m")


def test_budget_of_another_meeting_is_no_earlier_contract_sum():
    budget, contract = quotation("£6m", 6 * MILLION, "budget", on="2024-01-09"), quotation("£5m", 5 * MILLION)
    chart = contract_and_outturn([year(contract=[budget, contract])])
    assert [written(mark) for mark in marks(chart)] == ["Contract sum £5m", "Budget £6m", "Outturn not stated"]


def test_year_that_the_words_do_not_state_says_whose_it_is():
    given = quotation("£123.348m", 123_348_000, "budget", financial_year="2021/22", year_from="staff")
    chart = contract_and_outturn([year("2021/22", contract=[given])])
    name = "2021/22 budget £123.348m, said at Executive, 12 March 2024, year given by staff"
    assert marks(chart)[0].name == name
    assert chart.rows[0].notes == "year given by staff"


def test_cell_of_a_table_in_thousands_is_also_named_in_pounds():
    chart = contract_and_outturn([contract("123,348", 123_348_000)])
    assert written(marks(chart)[0]) == "Contract sum 123,348 (£123,348,000)"
    assert [len(mark.words) for mark in marks(chart)] == [2, 1]


def test_long_amount_is_written_below_its_measure():
    chart = contract_and_outturn([contract("£130.5m and £143.25m", 1, qualifier="between", amount_to=2)])
    assert [(words.y, words.measure, words.amount) for words in marks(chart)[0].words] == [
        ("2.9em", "Contract sum", ""),
        ("4.1em", "", "between £130.5m and"),
        ("5.3em", "", "£143.25m"),
    ]


def test_thirty_years_stand_on_sheets_of_one_scale_that_fit_a_page():
    years = [
        year(f"{1990 + n}/{(91 + n) % 100:02}", contract=[quotation(f"£{n + 1}m", (n + 1) * MILLION)])
        for n in range(30)
    ]
    chart = contract_and_outturn(years)
    assert [sheet.span for sheet in chart.picture.sheets] == [
        "1990/91 to 2001/02",
        "2002/03 to 2013/14",
        "2014/15 to 2019/20",
    ]
    assert len(years_drawn(chart)) == 30
    tops = [float(one.y[:-2]) for one in chart.picture.sheets[0].years]
    assert {round(after - before, 2) for before, after in pairwise(tops)} == {5.06}
    assert [mark.ends[0] for mark in marks(chart)[::2]][::10] == ["3.33%", "36.67%", "70%"]


def test_nothing_to_draw_is_no_chart():
    assert contract_and_outturn([]) is None
    assert contract_and_outturn([year(), year(variance=[quotation("£1m", MILLION, "overspend")])]) is None
    assert savings_promised([year()]) is None
    assert forecast_moved(year()) is None
    assert forecast_moved(year(forecast=[quotation("£1m", MILLION, "forecast")])) is None


def test_savings_show_what_came_of_them_beside_and_take_nothing_off():
    said = [
        quotation("£4M", 4 * MILLION, "saving", on="2024-01-01", promise="promised", about="transformation"),
        quotation("£5M", 5 * MILLION, "saving", on="2024-03-01", promise="promised", qualifier="over"),
        quotation("£2M", 2 * MILLION, "saving", on="2025-03-01", promise="delivered"),
        quotation("£1M", MILLION, "saving", on="2025-03-01", promise="not delivered"),
    ]
    late = quotation("£1M", MILLION, "saving", on="2026-03-01", promise="at risk", due_text="by March 2027")
    chart = savings_promised([year(savings=said), year("2025/26", savings=[late])])
    assert [(mark.entry.series, written(mark), mark.ends) for mark in marks(chart)] == [
        ("savings", "Promised over £5M", ["100%"]),
        ("savings", "Promised £4M, earlier", ["80%"]),
        ("outcome", "Delivered £2M", ["40%"]),
        ("outcome", "Not delivered £1M", ["20%"]),
        ("gap", "Savings promised not stated", []),
        ("outcome", "At risk £1M", ["20%"]),
    ]
    assert marks(chart)[1].name == (
        "2024/25 saving promised £4M, earlier, transformation, said at Executive, 1 January 2024"
    )
    assert chart.rows[-1].notes == "by March 2027"


def moved(*amounts, **cells):
    said = [quotation(text, amount, "forecast", on=on, **fields) for text, amount, on, fields in amounts]
    return forecast_moved(year(forecast=said, **cells))


def test_forecast_moves_by_date_in_steps_against_the_contract_sum():
    chart = moved(
        ("£190m", 190 * MILLION, "2025-01-01", {}),
        ("£200m", 200 * MILLION, "2025-01-26", {}),
        ("£205m", 205 * MILLION, "2025-04-11", {}),
        contract=[quotation("£185m", 185 * MILLION, on="2024-12-01")],
    )
    picture = chart.picture
    assert [(point.x, point.y) for point in picture.points] == [("4%", "15em"), ("27%", "9em"), ("96%", "6em")]
    assert [(step.x1, step.y1, step.x2, step.y2) for step in picture.steps] == [
        ("4%", "15em", "27%", "15em"),
        ("27%", "15em", "27%", "9em"),
        ("27%", "9em", "96%", "9em"),
        ("96%", "9em", "96%", "6em"),
    ]
    assert (picture.level.ys, picture.level.measure, picture.level.amount) == (["18em"], "Contract sum", "£185m")
    assert [(tick.at, tick.label) for tick in picture.ticks] == [
        ("18em", "£185m"), ("15em", "£190m"), ("12em", "£195m"), ("9em", "£200m"), ("6em", "£205m")
    ]  # fmt: skip
    assert chart.reading == ["The scale runs from £185m to £205m. It does not begin at nought."]
    assert chart.summary == (
        "3 amounts, 1 January 2025 to 11 April 2025, against the contract sum £185m, "
        "on a scale from £185m to £205m. A table follows."
    )
    assert [(tick.at, tick.label, tick.anchor) for tick in picture.dates] == [
        ("96%", "11 Apr 2025", "end"),
        ("4%", "1 Jan 2025", "start"),
    ]
    assert [row.head for row in chart.rows] == ["1 January 2025", "26 January 2025", "11 April 2025", "1 December 2024"]
    assert picture.points[-1].name == "2024/25 latest forecast £205m, said at Executive, 11 April 2025"


def test_longest_dates_stand_at_both_ends():
    chart = moved(("£1m", MILLION, "2024-07-11", {}), ("£2m", 2 * MILLION, "2024-09-11", {}))
    dates = [(tick.at, tick.label, tick.anchor) for tick in chart.picture.dates]
    assert dates == [("96%", "11 Sep 2024", "end"), ("4%", "11 Jul 2024", "start")]


def test_step_leads_neither_to_a_range_nor_to_an_open_amount():
    chart = moved(
        ("£1m", MILLION, "2025-01-01", {}),
        ("£2m to £3m", 2 * MILLION, "2025-02-01", {"qualifier": "between", "amount_to": 3 * MILLION}),
        ("£4m", 4 * MILLION, "2025-03-01", {"qualifier": "over"}),
        ("£5m", 5 * MILLION, "2025-04-01", {"qualifier": "about"}),
        ("£5m", 5 * MILLION, "2025-05-01", {}),
    )
    assert [(step.x1, step.x2) for step in chart.picture.steps] == [("73%", "96%")]
    assert [(point.way, point.y_low, point.y_high) for point in chart.picture.points[1:3]] == [
        ("range", "13.1em", "10.1em"),
        ("floor", "7.1em", "7.1em"),
    ]


def test_forecasts_of_one_day_and_one_amount_have_a_scale_all_the_same():
    chart = moved(("£5m", 5 * MILLION, "2025-01-01", {}), ("£5m", 5 * MILLION, "2025-01-01", {"at": "Council"}))
    assert [point.x for point in chart.picture.points] == ["50%", "50%"]
    assert chart.picture.ends == ("£4m", "£6m")


def test_no_writing_of_a_crowded_year_is_set_upon_other_writing():
    crowd = [(f"£{n}m", (190 + n) * MILLION, f"2025-{1 + n % 12:02}-{1 + n // 12:02}", {}) for n in range(24)]
    points = moved(*sorted(crowd, key=lambda one: one[2])).picture.points
    assert len(points) == 24
    places = [(point.x, point.words_y) for point in points if point.words_y]
    assert len(set(places)) == len(places) > 1


def test_drawing_is_well_formed_named_and_without_style_or_script():
    chart = contract_and_outturn([contract("£5m", 5 * MILLION)])
    tree = drawing(chart)
    assert tree.get("role") == "group"
    assert tree.find(f"{SVG}title").text == "Contract sum and outturn by year"
    assert tree.find(f"{SVG}title").get("id") == tree.get("aria-labelledby")
    assert tree.find(f"{SVG}desc").get("id") == tree.get("aria-describedby")
    assert re.findall(r"\bstyle=|<script|\bon\w+=", rendered(chart)) == []
    links = {link.get("href"): link.get("aria-label") for link in tree.iter(f"{SVG}a")}
    figure = Figure.objects.get()
    assert links == {figure.get_absolute_url(): "2024/25 contract sum £5m, said at Executive, 12 March 2024"}


def test_hostile_words_are_only_words():
    hostile = "£5m\"'><script>alert(1)</script>&{{ x }}"
    chart = moved(
        (hostile, 5 * MILLION, "2025-01-01", {"at": '<b>&"'}),
        ("£6m", 6 * MILLION, "2025-02-01", {"about": hostile, "due_text": hostile}),
        contract=[quotation(hostile, 5 * MILLION, at="<i>")],
    )
    assert "<script" not in rendered(chart)
    assert "<b>" not in rendered(chart)
    names = [link.get("aria-label") for link in drawing(chart).iter(f"{SVG}a")]
    assert names[1] == f'2024/25 forecast {hostile}, said at <b>&", 1 January 2025'


def test_drawing_asks_nothing_of_the_database(django_assert_num_queries):
    quotation("£9m", 9 * MILLION)
    for month in (1, 2, 3):
        quotation(f"£{month}m", month * MILLION, "forecast", on=f"2025-0{month}-01")
        quotation(f"£{month}m", month * MILLION, "saving", on=f"2025-0{month}-01", promise="promised")
    [loaded] = in_years(Figure.objects.for_lists())
    with django_assert_num_queries(0):
        for chart in (forecast_moved(loaded), contract_and_outturn([loaded]), savings_promised([loaded])):
            rendered(chart)


def test_parts_named_in_one_sentence_are_all_savings_and_none_is_a_contract_sum():
    for measure, promise in (("saving", "promised"), ("contract sum", "")):
        parts = [quotation(f"£{n}m", n * MILLION, measure, promise=promise, position=9 - n) for n in (3, 2)]
        sentence = {"item": parts[0].figure.item, "quote": "Savings of £3m and £2m."}
        Figure.objects.filter(pk__in=[part.figure.pk for part in parts]).update(**sentence)
    [loaded] = in_years(Figure.objects.for_lists())
    assert [written(mark) for mark in marks(savings_promised([loaded]))] == ["Promised £3m", "Promised £2m"]
    assert [written(mark) for mark in marks(contract_and_outturn([loaded]))] == [
        "Contract sum £3m",
        "Outturn not stated",
    ]


def test_amount_that_is_only_named_again_is_no_move_and_no_latest():
    for text, amount, on in (("£190m", 190, "05-01"), ("£200m", 200, "07-01"), ("£205m", 205, "09-01")):
        quotation(text, amount * MILLION, "forecast", on=f"2024-{on}")
    old = quotation("£190m", 190 * MILLION, "forecast", on="2024-10-01").figure
    new = quotation("£205m", 205 * MILLION, "forecast", meeting=old.item.meeting).figure
    assert old.item.meeting == new.item.meeting
    [loaded] = in_years(Figure.objects.for_lists())
    assert [point.words for point in forecast_moved(loaded).picture.points] == ["£190m", "£200m", "£205m", "£205m"]


def test_spending_said_before_the_year_had_ended_says_so():
    early = quotation("£5m", 5 * MILLION, "outturn", on="2025-01-09")
    chart = contract_and_outturn([year(outturn=[early])])
    assert marks(chart)[1].name == (
        "2024/25 outturn £5m, said at Executive, 9 January 2025, said before the year had ended"
    )
