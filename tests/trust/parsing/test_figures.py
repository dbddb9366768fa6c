"""The money reader as a whole: items, what is skipped, exact figures, any text at all, and the seed documents."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trust.parsing import FoundFigure, as_dict, read
from trust.parsing.measures import MEASURES, QUALIFIERS

SHARED = Path(__file__).resolve().parents[4] / "shared"


def test_a_figure_holds_the_place_of_its_words_and_of_its_sentence():
    text = "Contract Sum 2024/25\n\n- All agreed. The Trust spent over £2.58M on fostering. Thanks were given.\n"
    assert read(text, [((0, len(text)), "Contract Sum 2024/25")]) == (
        FoundFigure(
            span=(57, 63),
            sentence=(36, 77),
            text="£2.58M",
            amount=Decimal(2580000),
            unit="GBP",
            item=0,
            qualifier="over",
            measure="spending",
            financial_year="2024/25",
            year_from="title",
            about="fostering",
        ),
    )


def test_a_figure_belongs_to_the_item_whose_extent_holds_it():
    text = "£1 then £2 then £3 then £4"
    figures = read(text, [((16, 24), None), ((0, 8), "One"), ((8, 16), "Two")])
    assert [(figure.text, figure.item) for figure in figures] == [("£1", 1), ("£2", 2), ("£3", 0), ("£4", None)]


def test_skipped_spans_are_not_read():
    text = "£1 then £2 then £3 then £4"
    assert [figure.text for figure in read(text, [], skip=[(16, 18), (0, 2)])] == ["£2", "£4"]


def test_the_json_row_has_plain_amounts():
    text = "a fee of between £1.50 and £2m in 2024/25"
    (figure,) = read(text, [])
    assert json.loads(json.dumps(as_dict(figure))) == {
        "item": None,
        "text": "£1.50 and £2m",
        "amount": "1500000",
        "amount_to": "2000000",
        "unit": "GBP",
        "qualifier": "between",
        "measure": "charge",
        "financial_year": "2024/25",
        "year_from": "sentence",
        "about": None,
        "promise": None,
        "due_text": None,
        "span": [17, 30],
        "sentence": [0, 41],
    }


PIECES = st.sampled_from([
    "£", "5", "m", "%", " per cent", "(", ")", "-", "–", ",", ".", "£000", "|", "\n", "\t", " ", "\u00a0", "2024/25",
    "between ", " and ", " to ", "budget of ", "over ", "million", "ten ", "a) ", "£1,000", "\x00", "\u202e", "١",
    "²", "p",
])  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text_is_read_without_failing(text):
    figures = read(text, [((0, len(text) // 2), text), ((len(text) // 2, len(text)), None)])
    for figure in figures:
        start, end = figure.span
        assert text[start:end] == figure.text
        assert figure.sentence[0] <= start < end <= figure.sentence[1]
        assert figure.unit in {"GBP", "percent"}
        assert figure.measure in MEASURES
        assert figure.qualifier in (None, *QUALIFIERS)
        assert all(isinstance(value, Decimal) for value in (figure.amount, figure.amount_to) if value is not None)
        assert figure.about is None or figure.about in text[slice(*figure.sentence)]
        assert (figure.year_from is None) == (figure.financial_year is None)
        assert figure.about is None or len(figure.about.split()) <= 12
    places = [place for figure in figures for place in figure.span]
    assert places == sorted(places), "figures overlap"
    assert [figure.span for figure in figures] == sorted({figure.span for figure in figures})


def shared(*parts):
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip("the seed documents in ../shared are not on this machine")
    return path


def facts(figures):
    return [
        (row["text"], row["amount"], row["qualifier"], row["measure"], row["financial_year"], row["year_from"])
        for row in map(as_dict, figures)
    ]


def test_the_panel_seed_gives_its_nine_figures():
    text = shared("seeds", "budget-scrutiny-panel-2023-12-04.txt").read_text(encoding="utf-8")
    title = "Northamptonshire Children's Trust Contract Sum 2024/25"
    figures = read(text, [((text.index(title), len(text)), title)])
    assert facts(figures) == [
        ("£5M", "5000000", "over", "provision", "2024/25", "title"),
        ("£2.7M", "2700000", None, "growth", "2024/25", "title"),
        ("£3.7M", "3700000", None, "budget", "2024/25", "title"),
        ("£177.9M", "177900000", None, "contract sum", "2024/25", "title"),
        ("£2.58M", "2580000", None, "funding", "2024/25", "title"),
        ("£2.58M", "2580000", None, "funding", "2024/25", "title"),
        ("£4M", "4000000", None, "saving", "2024/25", "title"),
        ("4%", "4", None, "pay award", "2024/25", "title"),
        ("9.83%", "9.83", None, "rate of rise", "2024/25", "title"),
    ]
    assert [figure.item for figure in figures] == [0] * 9
    assert figures[0].about == "inflation provision"


def test_the_executive_seed_gives_two_figures_of_no_stated_year():
    text = shared("seeds", "executive-annual-report-agenda-item.txt").read_text(encoding="utf-8")
    figures = read(text, [((0, len(text)), "Annual Report of Northamptonshire Children's Trust")])
    assert facts(figures) == [
        ("£123.348m", "123348000", None, "budget", None, None),
        ("£3.701m", "3701000", None, "overspend", None, None),
    ]


CASES = sorted(SHARED.glob("parser-cases/[0-9]*.json"))


@pytest.mark.parametrize("case", CASES or [None], ids=lambda case: case.stem if case else "none")
def test_the_gold_cases_give_their_amounts_and_no_others(case):
    case = case or shared("parser-cases")
    text = case.with_suffix(".txt").read_text(encoding="utf-8")
    gold = [(row["text"], Decimal(str(row["amount"]))) for row in json.loads(case.read_text())["figures"]]
    assert [(figure.text, figure.amount) for figure in read(text, [((0, len(text)), None)])] == gold


def test_every_figure_of_a_document_in_full():
    """Each with its sentence, what it is for, its year and where that is told, as a reader listed them."""
    here = Path(__file__).parent
    text = (here / "every_figure.txt").read_text(encoding="utf-8")
    second = text.index("2. Payments")
    figures = read(text, [((0, second), "Budget 2024/25"), ((second, len(text)), "Payments")])
    assert [text[slice(*figure.span)] for figure in figures] == [figure.text for figure in figures]
    rows = [as_dict(figure) | {"sentence": " ".join(text[slice(*figure.sentence)].split())} for figure in figures]
    told = [{name: value for name, value in row.items() if value is not None and name != "span"} for row in rows]
    assert told == json.loads((here / "every_figure.json").read_text(encoding="utf-8"))
