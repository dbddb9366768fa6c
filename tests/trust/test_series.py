"""A budget line year by year: what stands in which cell, in which order, and how each amount stands to the others."""

import datetime
import uuid
from decimal import Decimal

import make
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes.models import Body, Item, Meeting
from trust.models import BudgetLine, Figure
from trust.series import COLUMNS, in_years, known_years, years_of, years_of_each

EXECUTIVE, PANEL = Body(pk=1, name="Executive"), Body(pk=2, name="Panel")
SUMMER, AUTUMN, WINTER, AFTER, LATER = (
    datetime.date(*day) for day in ((2024, 6, 1), (2024, 9, 1), (2025, 1, 1), (2025, 7, 1), (2025, 9, 1))
)


class Year:
    """Writes unsaved figures of 2024/25, each at a meeting; those of one body and day are of one meeting."""

    def __init__(self):
        self.items, self.figures = {}, []

    def say(self, amount, date=SUMMER, body=EXECUTIVE, measure="forecast", quote=None, **fields):
        item = self.items.get((date, body.pk))
        if item is None:
            meeting = Meeting(id=uuid.uuid4(), body=body, date=date)
            item = self.items[date, body.pk] = Item(id=uuid.uuid4(), meeting=meeting, position=1)
        amount = Decimal(amount) if amount is not None else None
        position = len(self.figures)
        quote = quote or f"Sentence {position}."
        fields = {"financial_year": "2024/25", "exact_to": Decimal("0.1"), "text": f"£{amount}m"} | fields
        made = Figure(
            id=uuid.uuid4(), item=item, position=position, amount=amount, measure=measure, quote=quote, **fields
        )
        self.figures.append(made)
        return made

    def cell(self, column):
        return in_years(self.figures)[0].cells[column]


def told(quotations):
    return [(str(one.figure.amount), str(one.standing), one.against and str(one.against.amount)) for one in quotations]


@pytest.fixture
def year():
    return Year()


FLOOR, CEILING, ABOUT = {"qualifier": "over"}, {"qualifier": "up to"}, {"qualifier": "about"}
BETWEEN = {"qualifier": "between", "amount_to": Decimal("6")}
MILLION = {"exact_to": Decimal(1)}


@pytest.mark.parametrize(
    ("first", "second", "standing"),
    [
        (("5.0", {}), ("5.0", {}), "said again"),
        (("5.0", {}), ("5.04", {"exact_to": Decimal("0.01")}), "said again"),
        (("5.0", {}), ("5.1", {}), "disagrees"),
        (("5", MILLION), ("5.4", {}), "said again"),
        (("5", MILLION), ("5.6", {}), "disagrees"),
        (("5", MILLION | ABOUT), ("5.4", {}), "said again"),
        (("5.0", {"exact_to": None}), ("5.0", {"exact_to": None}), "said again"),
        (("5.0", {"exact_to": None}), ("5.01", {"exact_to": None}), "disagrees"),
        (("5.0", {}), ("5.01", {"exact_to": None}), "said again"),
        (("5.0", FLOOR), ("9.3", {}), "said again"),
        (("5.0", FLOOR), ("4.3", {}), "disagrees"),
        (("5.0", FLOOR), ("7.0", FLOOR), "said again"),
        (("5.0", FLOOR), ("4.0", CEILING), "disagrees"),
        (("5.0", CEILING), ("4.3", {}), "said again"),
        (("5.0", CEILING), ("5.3", {}), "disagrees"),
        (("4", BETWEEN), ("5.5", {}), "said again"),
        (("4", BETWEEN), ("6.5", {}), "disagrees"),
        (("-5.0", {}), ("5.0", {}), "disagrees"),
    ],
)
def test_amounts_are_compared_as_exactly_as_they_were_printed(year, first, second, standing):
    year.say(first[0], AFTER, EXECUTIVE, "outturn", **first[1])
    year.say(second[0], LATER, PANEL, "outturn", **second[1])
    assert [str(one.standing) for one in year.cell("outturn").quotations] == ["first quoted", standing]


@pytest.mark.parametrize(
    ("measure", "said", "expected"),
    [
        ("forecast", [("3.0", SUMMER, EXECUTIVE), ("4.0", WINTER, PANEL)], [("4.0", "restated", "3.0")]),
        ("forecast", [("3.0", AFTER, EXECUTIVE), ("4.0", LATER, PANEL)], [("4.0", "disagrees", "3.0")]),
        ("forecast", [("3.0", AFTER, EXECUTIVE), ("4.0", LATER, EXECUTIVE)], [("4.0", "restated", "3.0")]),
        ("forecast", [("3.0", SUMMER, EXECUTIVE), ("4.0", SUMMER, EXECUTIVE)], [("4.0", "disagrees", "3.0")]),
        ("forecast", [("3.0", datetime.date(2025, 3, 30), PANEL), ("4.0", datetime.date(2025, 3, 31), EXECUTIVE)],
         [("4.0", "restated", "3.0")]),
        ("forecast", [("3.0", datetime.date(2025, 3, 30), PANEL), ("4.0", datetime.date(2025, 4, 1), EXECUTIVE)],
         [("4.0", "disagrees", "3.0")]),
        ("contract sum", [("3.0", datetime.date(2024, 3, 1), PANEL), ("4.0", datetime.date(2024, 3, 31), EXECUTIVE)],
         [("4.0", "restated", "3.0")]),
        ("contract sum", [("3.0", datetime.date(2024, 3, 1), PANEL), ("4.0", datetime.date(2024, 4, 1), EXECUTIVE)],
         [("4.0", "disagrees", "3.0")]),
        ("forecast", [("3.0", SUMMER, PANEL), ("4.0", AUTUMN, PANEL), ("3.0", WINTER, PANEL)],
         [("4.0", "restated", "3.0"), ("3.0", "restated", "4.0")]),
        ("forecast", [("3.0", SUMMER, PANEL), ("4.0", AUTUMN, PANEL), ("5.0", WINTER, PANEL), ("3.0", WINTER, PANEL)],
         [("4.0", "restated", "3.0"), ("5.0", "restated", "4.0"), ("3.0", "said again", "3.0")]),
        ("contract sum", [("3.0", SUMMER, PANEL), ("4.0", AUTUMN, PANEL), ("3.0", WINTER, PANEL)],
         [("4.0", "restated", "3.0"), ("3.0", "said again", "3.0")]),
        ("outturn", [("6.2", AFTER, EXECUTIVE), ("6.4", datetime.date(2025, 7, 2), PANEL), ("6.2", LATER, EXECUTIVE)],
         [("6.4", "disagrees", "6.2"), ("6.2", "said again", "6.2")]),
    ],
)  # fmt: skip
def test_another_amount_is_restated_or_disagrees(year, measure, said, expected):
    for amount, date, body in said:
        year.say(amount, date, body, measure)
    column = next(column for column, measures in COLUMNS.items() if measure in measures)
    assert told(year.cell(column).quotations)[1:] == expected


def test_parts_in_one_sentence_stand_beside_the_amount_they_are_of(year):
    for amount in ("19.6", "14.1", "5.5"):
        year.say(amount, measure="pressure", quote="A net pressure of £19.6m, of £14.1m and £5.5m.")
    cell = year.cell("variance")
    assert told(cell.quotations) == [
        ("19.6", "first quoted", None),
        ("14.1", "said beside another", "19.6"),
        ("5.5", "said beside another", "19.6"),
    ]
    assert told(cell.leading) == [("19.6", "first quoted", None)]
    assert cell.apart_from(cell.latest) == []


def test_two_savings_promised_at_one_meeting_by_different_times_do_not_disagree(year):
    promise = {"measure": "saving", "promise": "promised"}
    year.say("4.0", due_text="as soon as the new homes open", **promise)
    year.say("1.5", due_text="by 30 June 2024", **promise)
    savings = year.cell("savings")
    assert told(savings.quotations) == [("4.0", "first quoted", None), ("1.5", "said beside another", "4.0")]
    assert str(savings.latest.figure.amount) == "4.0"


def test_two_savings_promised_at_one_meeting_by_one_time_disagree(year):
    promise = {"measure": "saving", "promise": "promised", "due_text": "by 30 June 2024"}
    year.say("4.0", **promise)
    year.say("1.5", **promise)
    assert told(year.cell("savings").quotations)[1] == ("1.5", "disagrees", "4.0")


def test_rise_told_in_one_sentence_restates_the_amount_it_names(year):
    year.say("3.8", SUMMER)
    for amount in ("3.8", "4.2"):
        year.say(amount, WINTER, quote="It had risen from £3.8m to £4.2m.")
    assert told(year.cell("forecast").quotations)[1:] == [("3.8", "said again", "3.8"), ("4.2", "restated", "3.8")]


def test_vaguer_word_for_an_amount_does_not_take_its_place(year):
    year.say("5.24", AFTER, EXECUTIVE, "outturn", exact_to=Decimal("0.01"))
    year.say("5", datetime.date(2025, 7, 2), PANEL, "outturn", exact_to=Decimal(1))
    year.say("5.4", LATER, PANEL, "outturn")
    assert told(year.cell("outturn").quotations)[1:] == [("5", "said again", "5.24"), ("5.4", "restated", "5")]


def test_like_is_compared_only_with_like(year):
    said = [
        ("6.2", AFTER, "overspend", {}),
        ("3.8", WINTER, "overspend", {}),
        ("4.1", AFTER, "pressure", {}),
        ("4.8", SUMMER, "saving", {"promise": "promised"}),
        ("4.8", WINTER, "saving", {"promise": "mentioned"}),
        ("2.0", WINTER, "saving", {"promise": "at risk"}),
        ("2.5", AFTER, "saving", {"promise": "delivered"}),
        ("151.6", SUMMER, "contract sum", {}),
        ("153.5", SUMMER, "budget", {}),
    ]
    for amount, date, measure, fields in said:
        year.say(amount, date, EXECUTIVE, measure, **fields)
    standings = {column: [row[:2] for row in told(year.cell(column).quotations)] for column in COLUMNS}
    assert standings == {
        "contract": [("151.6", "first quoted"), ("153.5", "first quoted")],
        "forecast": [],
        "outturn": [],
        "variance": [("3.8", "first quoted"), ("6.2", "first quoted"), ("4.1", "first quoted")],
        "savings": [("4.8", "first quoted"), ("4.8", "said again"), ("2.0", "first quoted"), ("2.5", "first quoted")],
    }
    assert {column: [str(one.figure.amount) for one in year.cell(column).leading] for column in COLUMNS} == {
        "contract": ["151.6", "153.5"],
        "forecast": [],
        "outturn": [],
        "variance": ["6.2", "4.1"],
        "savings": ["4.8"],
    }
    assert [str(one.figure.amount) for one in year.cell("savings").of_promises] == ["2.0", "2.5"]


def test_promise_is_shown_where_it_was_made_and_not_where_it_was_mentioned(year):
    made = year.say("4.8", SUMMER, measure="saving", promise="promised")
    year.say("4.8", WINTER, PANEL, "saving", promise="mentioned")
    assert year.cell("savings").latest.figure == made


def test_promise_that_is_only_mentioned_is_shown_all_the_same(year):
    mention = year.say("4.8", WINTER, measure="saving", promise="mentioned")
    assert year.cell("savings").latest.figure == mention


def test_overspend_said_before_the_year_had_ended_is_early(year):
    year.say("3.8", WINTER, measure="overspend")
    assert year.cell("variance").latest.early
    assert not year.cell("forecast").quotations


def test_range_agrees_with_what_lies_in_it_and_no_further(year):
    year.say("2.85", exact_to=Decimal("0.01"))
    year.say("2.9", AUTUMN, qualifier="between", amount_to=Decimal("3.4"))
    assert told(year.cell("forecast").quotations) == [
        ("2.85", "first quoted", None),
        ("2.9", "restated", "2.85"),
    ]


def test_year_far_from_the_others_is_not_joined_to_them_by_empty_ones(year):
    for named in ("2022/23", "2024/25", "2104/05"):
        year.say("5.0", financial_year=named)
    assert [one.year for one in in_years(year.figures)] == ["2022/23", "2023/24", "2024/25", "2104/05"]


def test_spending_while_the_year_runs_is_no_outturn(year):
    soon = year.say("70.0", WINTER, measure="spending")
    after = year.say("157.8", AFTER, measure="spending")
    (only,) = in_years(year.figures)
    assert [one.figure for one in only.cells["outturn"].quotations] == [after]
    assert only.others == [soon]


def test_table_tells_what_the_latest_amount_differs_from(year):
    after = AFTER + datetime.timedelta(days=1)
    for amount, date, body in (("6.2", AFTER, EXECUTIVE), ("6.4", after, PANEL), ("6.2", LATER, EXECUTIVE)):
        year.say(amount, date, body, "overspend")
    cell = year.cell("variance")
    apart = [(words, str(other.figure.amount)) for words, other in cell.apart_from(cell.latest)]
    assert (str(cell.latest.figure.amount), apart) == ("6.4", [("disagrees with", "6.2")])


def test_amount_said_again_differs_from_one_it_had_replaced_as_it_did_then(year):
    """A submission, what was approved before the year began, and the same told by another body during the year."""
    before, then = datetime.date(2023, 12, 4), datetime.date(2024, 2, 22)
    for amount, date, body in (("7.9", before, PANEL), ("8.3", then, EXECUTIVE), ("8.3", SUMMER, PANEL)):
        year.say(amount, date, body, "contract sum")
    cell = year.cell("contract")
    assert cell.latest.meeting.date == SUMMER
    assert [(words, str(other.figure.amount)) for words, other in cell.apart_from(cell.latest)] == [
        ("restated from", "7.9")
    ]


def test_table_names_of_several_restated_amounts_the_last(year):
    for amount, date in (("3.0", SUMMER), ("4.0", AUTUMN), ("5.0", WINTER)):
        year.say(amount, date)
    cell = year.cell("forecast")
    assert [(words, str(other.figure.amount)) for words, other in cell.apart_from(cell.latest)] == [
        ("restated from", "4.0")
    ]


def test_outturn_nobody_stated_is_a_gap_and_years_between_are_there(year):
    year.say("151.6", measure="contract sum")
    year.say("6.2", AFTER, measure="overspend")
    year.say("123.3", measure="budget", financial_year="2021/22")
    years = in_years(year.figures)
    stated = {one.year: [column for column, cell in one.cells.items() if cell.quotations] for one in years}
    assert stated == {"2021/22": ["contract"], "2022/23": [], "2023/24": [], "2024/25": ["contract", "variance"]}
    assert [one.quoted for one in years] == [True, False, False, True]
    assert years[3].cells["outturn"].latest is None


@pytest.mark.parametrize("year_", ["", "<script", "2024/26", "1024/25", "9999/00", "٢٠٢٤/25"])
def test_figure_of_no_known_year_is_in_no_row(year, year_):
    year.say("1.0", financial_year=year_)
    assert in_years(year.figures) == []


@pytest.mark.parametrize("fields", [{"amount": None}, {"unit": "percent"}, {"measure": "provision"}])
def test_other_things_said_of_a_year_stand_in_no_column(year, fields):
    made = year.say(**({"amount": "4.0"} | fields))
    (only,) = in_years(year.figures)
    assert only.others == [made]
    assert [cell.quotations for cell in only.cells.values()] == [[]] * len(COLUMNS)


saying = st.fixed_dictionaries(
    {
        "amount": st.sampled_from(["-3.0", "3.0", "3.1", "5.0", "5", "9.3"]),
        "date": st.sampled_from([SUMMER, AUTUMN, WINTER, AFTER, LATER]),
        "body": st.sampled_from([EXECUTIVE, PANEL]),
        "measure": st.sampled_from([*sum(COLUMNS.values(), ()), "provision"]),
        "quote": st.sampled_from([None, "One sentence."]),
        "qualifier": st.sampled_from(["", "over", "up to", "about"]),
        "exact_to": st.sampled_from([None, Decimal("0.1"), Decimal(1)]),
        "promise": st.sampled_from(["", "promised", "mentioned", "delivered", "at risk"]),
        "financial_year": st.sampled_from(["2022/23", "2024/25", "2025/26"]),
    }
)


@given(st.lists(saying, max_size=12), st.randoms())
def test_no_figure_is_lost_or_twice_and_the_order_they_were_said_in_is_kept(sayings, chance):
    year = Year()
    for one in sayings:
        year.say(**one)
    mixed = year.figures[:]
    chance.shuffle(mixed)
    years = in_years(mixed)
    assert years == in_years(year.figures)
    cells = [cell for one in years for cell in one.cells.values()]
    quotations = [quotation for cell in cells for quotation in cell.quotations]
    placed = [quotation.figure for quotation in quotations] + [figure for one in years for figure in one.others]
    assert sorted(figure.position for figure in placed) == [figure.position for figure in year.figures]
    for cell in cells:
        assert [one.meeting.date for one in cell.quotations] == sorted(one.meeting.date for one in cell.quotations)
        assert {one.kind[1] for one in cell.leading} & {"delivered", "at risk"} == set()
        assert {one.figure.measure for one in cell.quotations} <= set(COLUMNS[cell.column])
    for quotation in quotations:
        assert quotation.against is None or any(quotation.against is figure for figure in year.figures)
    assert [one.year for one in years] == sorted({one.year for one in years})


@pytest.mark.django_db
def test_years_of_a_line_are_read_from_its_published_figures_in_one_query(django_assert_num_queries):
    lines = [BudgetLine.objects.create(name=name) for name in ("Whole", "Homes", "Silent")]
    for line, amount, year in zip(lines, ("7", "8"), ("2023/24", "2024/25"), strict=False):
        make.figure(amount=Decimal(amount), measure="budget", financial_year=year, line=line)
    make.figure(amount=Decimal(9), measure="budget", financial_year="2024/25")
    make.figure(amount=Decimal(9), measure="budget", line=lines[0])
    with django_assert_num_queries(1):
        found = years_of_each(lines)
        read = {
            key: [(one.year, str(one.cells["contract"].latest.meeting.body)) for one in years]
            for key, years in found.items()
        }
    assert read == {
        lines[0].pk: [("2023/24", "Waterways Committee")],
        lines[1].pk: [("2024/25", "Waterways Committee")],
    }
    assert [one.year for one in years_of(lines[0])] == ["2023/24"]
    assert years_of(lines[2]) == []


@pytest.mark.django_db
def test_one_year_is_read_without_the_others(django_assert_num_queries):
    lines = [BudgetLine.objects.create(name=name) for name in ("Whole", "Homes", "Another's")]
    for line, year in zip(lines[:1] * 3 + lines[1:], ("2024/25", "", "1999/00", "2024/25", "2022/23"), strict=True):
        make.figure(amount=Decimal(7), measure="budget", financial_year=year, line=line)
    with django_assert_num_queries(1):
        assert list(known_years(lines[:2]).items()) == [("1999-00", "1999/00"), ("2024-25", "2024/25")]
    of_each = years_of_each(lines, "2024/25")
    assert {key: [one.year for one in years] for key, years in of_each.items()} == {
        lines[0].pk: ["2024/25"],
        lines[1].pk: ["2024/25"],
    }
