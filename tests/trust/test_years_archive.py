"""The archive of Ellismoor: what was quoted of its trust over the years gives the year table worked out by hand."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import transaction
from years_archive import WHOLE, publish_archive

from minutes.models import Version
from trust.models import Figure
from trust.series import years_of

EXPECTED = json.loads((Path(__file__).resolve().parent / "years_expected.json").read_text())


pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def archive(django_db_setup, django_db_blocker):
    """Published once for all the tests, which only read it, and taken back after them."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield publish_archive()
        transaction.set_rollback(True)


def as_told(quotation):
    """A quotation in the words of the expected table: only what there is to say of it."""
    figure, meeting, standing = quotation.figure, quotation.meeting, str(quotation.standing)
    differs = standing in ("restated", "disagrees")
    told = {
        "text": figure.text,
        "qualifier": figure.qualifier,
        "measure": figure.measure,
        "standing": standing,
        "differs_from": quotation.against.text if differs else None,
        "meeting": f"{meeting.body}, {meeting.date.isoformat()}",
        "year_from": figure.year_from,
        "promise": figure.promise,
    }
    return {name: value for name, value in told.items() if value}


def test_whole_contract_has_the_table_worked_out_by_hand(archive):
    table = {
        year.year: {column: [as_told(one) for one in cell.quotations] for column, cell in year.cells.items()}
        for year in years_of(archive.whole)
    }
    assert table == EXPECTED


def test_an_outturn_that_nobody_stated_is_a_gap(archive):
    years = years_of(archive.whole)
    assert [(year.year, year.cells["outturn"].latest) for year in years] == [(year, None) for year in EXPECTED]


def test_each_figure_says_what_its_document_says(archive):
    """The amounts of the whole contract, exactly, with how exactly each is known."""
    rows = Figure.objects.filter(line=archive.whole).order_by("item__meeting__date", "item__position", "position")
    quoted = [(row.financial_year, row.measure, row.qualifier, row.amount) for row in rows]
    assert quoted == [
        ("2021/22", "budget", "", Decimal("123348000")),
        ("2021/22", "overspend", "", Decimal("3701000")),
        ("2023/24", "contract sum", "", Decimal("141600000")),
        ("2023/24", "contract sum", "", Decimal("143000000")),
        ("2023/24", "saving", "", Decimal("2400000")),
        ("2023/24", "contract sum", "", Decimal("143000000")),
        ("2022/23", "contract sum", "about", Decimal("130000000")),
        ("2022/23", "overspend", "about", Decimal("20900000")),
        ("2022/23", "overspend", "", Decimal("20871000")),
        ("2023/24", "budget", "", Decimal("143000000")),
        ("2024/25", "contract sum", "", Decimal("177900000")),
        ("2024/25", "saving", "", Decimal("4000000")),
        ("2022/23", "overspend", "", Decimal("21400000")),
        ("2024/25", "contract sum", "", Decimal("177900000")),
        ("2023/24", "saving", "", Decimal("2400000")),
        ("2023/24", "saving", "", Decimal("1500000")),
        ("2025/26", "contract sum", "", Decimal("185700000")),
        ("2025/26", "saving", "", Decimal("6200000")),
        ("2025/26", "saving", "", Decimal("6800000")),
        ("2025/26", "contract sum", "", Decimal("185651000")),
        ("2025/26", "forecast", "", Decimal("191200000")),
        ("2025/26", "forecast", "", Decimal("198600000")),
        ("2025/26", "pressure", "", Decimal("12900000")),
        ("2025/26", "contract sum", "", Decimal("185651000")),
        ("2025/26", "forecast", "", Decimal("205290000")),
        ("2025/26", "pressure", "", Decimal("19639000")),
        ("2025/26", "saving", "", Decimal("2100000")),
        ("2025/26", "forecast", "", Decimal("205300000")),
    ]


def test_parts_of_the_contract_keep_their_own_lines(archive):
    """A floor stays a floor, a sum said twice stays two, thousands of a column are read by their heading."""
    parts = Figure.objects.exclude(line=None).exclude(line=archive.whole)
    rows = parts.order_by("line__key", "item__meeting__date", "item__position", "position")
    quoted = [(row.line.name, row.financial_year, row.measure, row.qualifier, row.text, row.amount) for row in rows]
    assert quoted == [
        ("Children’s homes", "2024/25", "budget", "", "£3.7M", Decimal("3700000")),
        ("Children’s homes", "2025/26", "budget", "", "4,106", Decimal("4106000")),
        ("Children’s homes", "2025/26", "forecast", "", "3,981", Decimal("3981000")),
        ("Growth in the number of children", "2024/25", "growth", "", "£2.7M", Decimal("2700000")),
        ("Inflation", "2024/25", "provision", "over", "£5M", Decimal("5000000")),
        ("Pay award", "2023/24", "pay award", "", "5%", Decimal("5")),
        ("Pay award", "2024/25", "pay award", "", "4%", Decimal("4")),
        ("Placements", "2025/26", "budget", "", "71,240", Decimal("71240000")),
        ("Placements", "2025/26", "forecast", "", "74,015", Decimal("74015000")),
        ("Placements", "2025/26", "pressure", "", "£14.117m", Decimal("14117000")),
        ("Staffing", "2025/26", "budget", "", "62,877", Decimal("62877000")),
        ("Staffing", "2025/26", "forecast", "", "65,930", Decimal("65930000")),
        ("Staffing", "2025/26", "pressure", "", "£5.522m", Decimal("5522000")),
        ("Transformation", "2024/25", "funding", "", "£2.58M", Decimal("2580000")),
        ("Transformation", "2024/25", "funding", "", "£2.58M", Decimal("2580000")),
        ("Transformation", "2024/25", "funding", "", "£2.58m", Decimal("2580000")),
    ]


def test_a_bare_number_of_a_table_is_shown_in_pounds_as_well(archive, client):
    forecast = archive.meetings["2025-07-17"].items.get(number="56")
    page = client.get(forecast.get_absolute_url()).content.decode()
    assert page.count("71,240 (£71,240,000)") == 1
    assert page.count("3,981 (£3,981,000)") == 1
    assert "£191.2m (" not in page


def test_other_business_of_the_council_is_on_no_line(archive):
    rows = Figure.objects.filter(line=None).order_by("item__meeting__date", "position")
    assert [(row.text, row.no_line) for row in rows] == [
        ("4.99%", True),
        ("4.99%", True),
        ("£212,400", True),
        ("£212,400", True),
    ]


def test_promised_savings_say_for_when(archive):
    rows = Figure.objects.filter(promise="promised").order_by("item__meeting__date")
    assert [(row.text, row.financial_year, row.due_text) for row in rows] == [
        ("£2.4m", "2023/24", "by 31 March 2024"),
        ("£4M", "2024/25", "as soon as caseloads reached a manageable level"),
        ("£6.2m", "2025/26", "by 31 March 2026"),
        ("£6.8m", "2025/26", "by 31 March 2026"),
    ]


def test_only_the_year_that_staff_gave_is_shown_as_given_by_them(archive):
    given = Figure.objects.filter(year_from="staff").order_by("position")
    assert [(row.text, row.financial_year, row.line.name) for row in given] == [
        ("£123.348m", "2021/22", WHOLE),
        ("£3.701m", "2021/22", WHOLE),
    ]


def test_staff_are_asked_only_what_the_documents_leave_open(archive):
    """The date and the attendance that an item page lacks, and a sum that may be told twice."""
    first = Version.objects.filter(number=1).select_related("source").order_by("source__name")
    asked = {one.source.name: [row["code"] for row in one.content["problems"]] for one in first}
    assert {name: codes for name, codes in asked.items() if codes} == {
        "2022-11-10-executive-item.txt": ["date-missing", "attendance-missing"],
        "2023-12-05-finance-scrutiny-panel-notes.txt": ["said-twice"],
    }
