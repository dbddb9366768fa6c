"""The demonstration's figures and their budget lines: every one of two years judged by eye."""

import json

import pytest

from minutes.intake import demonstration
from minutes.intake.read import read as facts_of
from minutes.sources import read
from trust.models import BudgetLine

WHOLE = "Whole contract"
TABLE = {  # {year: {(line, measure): the amounts as the documents print them, in order}}
    "2023/24": {
        (WHOLE, "contract sum"): ["£141.2m"] * 4,
        (WHOLE, "forecast"): ["£145.3m"],
        (WHOLE, "outturn"): ["£147.4m", "£147.65m"],
        (WHOLE, "overspend"): ["£4.1m", "£4.1m", "£4.1m", "£5.3m", "£5.3m", "£6.2m", "£6.45m", "£6.2m", "£6.2m"],
        (WHOLE, "saving"): ["£3.4m", "£3.4m", "£3.4m", "£1.6m", "£0.6m", "£3.4m", "£2.1m"],
        ("Placements", "saving"): ["£1.9m"],
        ("Placements", "pressure"): ["£2.9m"],
        ("Agency staff", "pressure"): ["£1.2m"],
        ("Agency staff", "other"): ["£0.7m"],
        ("Pay award", "other"): ["5%"],
    },
    "2024/25": {
        (WHOLE, "contract sum"): ["£151.6m"] * 6,
        (WHOLE, "forecast"): ["£153.9m", "£154.7m"],
        (WHOLE, "outturn"): ["£156.05m"],
        (WHOLE, "overspend"): ["£2.3m", "£3.1m", "£3.1m", "£3.8m", "£4.45m", "£4.45m"],
        (WHOLE, "saving"): [
            "£4.8m", "£4.8m", "£1.2m", "£4.8m", "£1.7m", "£4.8m", "£2.6m", "£4.8m", "£2.2m", "£2.2m",
        ],
        ("Transformation", "other"): ["£1.9m", "£1.4m"],
        ("Transformation", "funding"): ["£1.9m", "£1.9m", "£0.8m"],
        ("Transformation", "saving"): ["£1.4m"],
        ("Inflation", "provision"): ["£4.5m"],
        ("Growth", "growth"): ["£3.2m"],
        ("Pay award", "pay award"): ["3.5%", "3.9%"],
        ("Children's homes", "budget"): ["£1.85m"],
    },
}  # fmt: skip


def confirmed():
    """(financial year, line's name, measure, amount as printed) of each figure of the demonstration that has a line."""
    names = dict(BudgetLine.objects.values_list("pk", "name"))
    for entry in json.loads((demonstration.FOLDER / "meetings.json").read_text()):
        draft = facts_of(read((demonstration.FOLDER / entry["file"]).read_bytes(), limit=10**7).text)
        draft["meeting"] |= entry["facts"]
        demonstration.confirm_lines(draft)
        for row in draft["figures"]:
            if row["line"]:
                yield row["financial_year"], names[row["line"]], row["measure"], row["text"]


@pytest.mark.django_db
def test_figures_of_two_years_have_the_lines_that_their_words_mean():
    demonstration.load_lines()
    found = list(confirmed())
    for year in TABLE:
        had = {}
        for _, line, measure, text in (one for one in found if one[0] == year):
            had.setdefault((line, measure), []).append(text)
        assert had == TABLE[year]


@pytest.mark.django_db
def test_nothing_of_the_councils_other_business_has_a_line():
    demonstration.load_lines()
    texts = {text for *_, text in confirmed()}
    others = {"£298.7m", "£312.4m", "£9.6m", "£38", "£118,000", "£18.2m", "4.99%", "£14.85m", "£149.8m"}
    assert texts & others == set()


@pytest.mark.django_db
def test_lines_that_staff_changed_stay_theirs_when_the_demonstration_is_started_again():
    demonstration.load_lines()
    BudgetLine.objects.filter(whole=True).update(name="All of it")
    kept = list(BudgetLine.objects.values_list("pk", "name", "whole"))
    demonstration.load_lines()
    assert list(BudgetLine.objects.values_list("pk", "name", "whole")) == kept
