"""Which budget line is suggested for a figure, and that none is where the words leave a doubt."""

import pytest

from trust.matching import Line, Said, suggest

TRUST = {"trust": "Fenmarch Children’s Trust", "trust_aliases": ("Children's Trust", "FCT", "the Trust")}
WHOLE = Line(1, "Whole contract", whole=True, **TRUST)
LINES = [
    WHOLE,
    Line(2, "Placements", ("placement costs", "residential placement"), **TRUST),
    Line(3, "Agency staff", ("agency social workers", "agency costs"), **TRUST),
    Line(4, "Pay award", ("pay settlement",), **TRUST),
    Line(5, "Transformation", ("Part B", "edge of care team"), **TRUST),
    Line(6, "Children's homes", **TRUST),
    Line(7, "Growth", **TRUST),
    Line(8, "Core funding", ("Part A",), **TRUST),
]
NAMES = {line.key: line.name for line in LINES}
TITLE = "Fenmarch Children's Trust: Financial Position"


def suggested(text, sentence, lines=LINES, **around):
    """The name of the line suggested for the amount ``text`` of a sentence said under the trust's own item."""
    found = suggest(Said(text, sentence, **{"title": TITLE, **around}), lines)
    return NAMES.get(found.line)


def test_total_of_a_table_is_not_taken_for_the_whole_contract():
    row = "Total | 69,550 | 71,200"
    assert suggested("69,550", row, measure="budget", about="Total") is None
    assert suggested("71,240", "Placements | 71,240", measure="budget", about="Placements") == "Placements"


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("£2.9m", "Placements", "Placements accounted for a pressure of £2.9m and agency staff for one of £1.2m."),
        ("£1.2m", "Agency staff", "Placements accounted for a pressure of £2.9m and agency staff for one of £1.2m."),
        ("£5.8m", "Agency staff", "The Trust relied on agency social workers, who had cost £5.8m."),
        ("£1.9m", "Placements", "Savings of £3.4m were offered, of which £1.9m was to come from placements."),
        ("£2.3m", "Children's homes", "Of this £2.3m depended on the children’s homes."),
        ("£2.3m", "Children's homes", "A new children's home would cost £2.3m."),
        ("£38.4m", "Placements", "The cost of placements had exceeded its budget of £38.4m for 2023/24 by £4.6m."),
        ("£4.6m", "Placements", "The cost of placements had exceeded its budget of £38.4m for 2023/24 by £4.6m."),
        ("£4.9m", "Agency staff", "The Board set a limit of £4.9m on agency staff."),
        ("£2.1m", "Placements", "About £2.1m of the overspend came from placements."),
        ("£3.2m", "Growth", "Inflation took £4.5m, and £3.2m was for growth in the number of children in care."),
        ("£3m", None, "Pressures on placements and agency staff came to £3m."),
        ("£3m", None, "It spent £3m on placements and agency costs."),
        ("£3m", None, "Services other than placements cost £3m."),
        ("£3m", None, "Placements were discussed, and the roof would cost £3m."),
        ("£6.3m", None, "Core funding was more, an increase of £6.3m on the year before."),
        ("£6,240", None, "The average cost of a residential placement was £6,240 a week."),
        ("£0.25m", None, "The difference of £0.25m arose from invoices for placements elsewhere."),
    ],
)
def test_part_of_the_money_by_what_stands_beside_the_amount(text, line, sentence):
    assert suggested(text, sentence) == line


@pytest.mark.parametrize(
    ("measure", "sentence"),
    [
        ("overspend", "The forecast overspend of £4.1m was almost wholly due to the price of residential placements."),
        ("outturn", "The outturn was £4.1m, almost all of it in agency staff."),
        ("contract sum", "It sought a contract sum of £4.1m under 'Part A', which was its core funding."),
        ("contract sum", "The contract sum for core funding was £4.1m."),
        ("saving", "Savings of £4.1m were offered, of which £2.3m depended on the children's homes."),
        ("saving", "It was said that £4.1m of the savings promised had been delivered."),
        ("budget", "The Trust had overspent against its £4.1m budget by £3.701m."),
    ],
)
def test_whole_contract_by_the_trust_and_the_measure(measure, sentence):
    assert suggested("£4.1m", sentence, measure=measure) == "Whole contract"


@pytest.mark.parametrize(
    ("measure", "sentence"),
    [
        ("other", "A further £4.1m was secure."),
        ("reserve", "The Council would meet £4.1m of this from reserves."),
        ("contract sum", "The Council's own planning had assumed a contract sum of £4.1m."),
        ("budget", "The net revenue budget would be £4.1m."),
        ("pressure", "The pay award had been put too low, so that there was a pressure of £4.1m."),
        ("pressure", "There was a net pressure of £19.6m, comprising £4.1m and £5.5m."),
        ("overspend", "About £4.1m of the overspend was a matter of timing."),
        ("pressure", "Placements and more: a pressure of £4.1m."),
    ],
)
def test_no_whole_contract_where_another_matter_may_be_meant(measure, sentence):
    assert suggested("£4.1m", sentence, measure=measure) is None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Whole contract", {"title": "Contract sum of the Children’s Trust"}),
        ("Whole contract", {"title": "Budget", "body": "Children's Trust Joint Committee"}),
        (None, {"title": "Budget"}),
        (None, {"title": "Budget", "around": "The FCT was thanked."}),
        (None, {"title": "Revenue budget and Children's Trust contract sum"}),
        (None, {"title": "The Trust's hospital"}),
        (None, {"about": "general balances"}),
        ("Whole contract", {"about": "net overspend now put"}),
    ],
)
def test_whole_contract_needs_the_trust_by_name(line, words):
    assert suggested("£4.1m", "The overspend was £4.1m.", measure="overspend", **words) == line


@pytest.mark.parametrize(("document", "line"), [("The Wolds NHS Trust attended.", None), (TITLE, "Whole contract")])
def test_a_name_that_any_trust_may_bear_needs_its_full_name_in_the_document(document, line):
    words = "The Trust's overspend was £4.1m."
    assert suggested("£4.1m", words, measure="overspend", title="Outturn", document=document) == line


def test_a_committee_of_the_trust_is_not_the_trust():
    words = "The Children's Trust Joint Committee heard that the overspend was £4.1m."
    assert suggested("£4.1m", words, measure="overspend", title="Outturn", document=TITLE) is None


@pytest.mark.parametrize(
    ("about", "text", "unit", "line"),
    [
        ("transformation funding for the edge of care team", "£0.8m", "GBP", "Transformation"),
        ("placements and children's homes", "£0.8m", "GBP", None),
        ("pay award", "3.5%", "percent", "Pay award"),
        ("agency costs", "3.5%", "percent", None),
    ],
)
def test_what_the_figure_is_for_comes_first(about, text, unit, line):
    assert suggested(text, f"There was {text} for placements.", about=about, unit=unit) == line


def test_a_line_of_a_trust_that_is_not_named_is_none():
    assert suggested("£2m", "Placements cost £2m.", title="Adult social care") is None


def test_a_line_of_no_trust_needs_none_named():
    free = Line(2, "Placements")
    assert suggested("£2m", "Placements cost £2m.", [free], title="Adult social care") == "Placements"


def test_like_lines_of_two_trusts_are_left_to_people():
    other = {"trust": "Wexmere Children's Trust", "trust_aliases": ("the Trust",)}
    lines = [*LINES, Line(11, "Whole contract", whole=True, **other), Line(12, "Placements", **other)]
    title = "Fenmarch Children's Trust and Wexmere Children's Trust"
    found = suggest(Said("£2m", "Placements cost £2m.", title=title), lines)
    assert (found.line, sorted(found.near)) == (None, [2, 12])
    found = suggest(Said("£2m", "The contract sum was £2m.", measure="contract sum", title=title), lines)
    assert found.line is None


def test_reason_is_told_and_the_others_named_are_near():
    found = suggest(Said("£2.9m", "Placements accounted for £2.9m, agency staff for the rest.", title=TITLE), LINES)
    assert (found.line, found.why) == (2, "“Placements” stands beside it in its sentence")
    assert found.near == (2, 3)
    found = suggest(Said("£9m", "The overspend was £9m.", measure="overspend", title=TITLE), LINES)
    assert found.why == "an overspend, and the item’s title names the trust"


def test_second_of_two_like_amounts_is_told_by_its_place():
    words = "Placements cost £2m and agency staff cost £2m."
    found = [suggest(Said("£2m", words, start=start, title=TITLE), LINES).line for start in (16, 42, None)]
    assert found == [2, 3, None]


def test_only_what_stands_close_by_is_looked_at():
    words = f"{'placements and agency staff, the Trust £ ' * 20_000}The children's homes cost £2m."
    assert suggested("£2m", words) == "Children's homes"
    assert suggested("£2m", f"{words}{' So it goes on.' * 20_000}", start=words.index("£2m")) == "Children's homes"
