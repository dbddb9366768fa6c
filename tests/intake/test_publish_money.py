"""Amounts from a document to their published rows: to the last digit printed, and joined to what was promised."""

from decimal import Decimal

import pytest

from minutes.intake.publishing.publish import publish
from minutes.intake.read import read
from minutes.models import FollowUp
from tests import drafting
from tests.intake.reviewing import address, form_at, latest, record_of
from trust.models import Figure

pytestmark = pytest.mark.django_db

HEAD = """Harbour Committee

Minutes of the meeting held on 5 March 2024

Present: Cllr Ada Pell (Chair)

1. Budget monitoring

"""


def published(words):
    """The published figures of a document with these words in its one item."""
    text = HEAD + words
    record = record_of(read(text), text=text)
    publish(record, record.current, by=None)
    return list(Figure.objects.order_by("position"))


def exactly(figures):
    return [(one.text, one.amount, one.exact_to) for one in figures]


def test_pennies_to_billions_keep_their_precision():
    found = published(
        "The stamp cost 81p, the letter £906.95 and the file £9,668,339.\n\n"
        "The council spent £2.58M on roads and £1.2 billion on all of it. Inflation was 9.83% and pay rose by 4%.\n"
    )
    assert exactly(found) == [
        ("81p", Decimal("0.81"), Decimal("0.01")),
        ("£906.95", Decimal("906.95"), Decimal("0.01")),
        ("£9,668,339", Decimal(9668339), Decimal(1)),
        ("£2.58M", Decimal(2580000), Decimal(10000)),
        ("£1.2 billion", Decimal(1200000000), Decimal(100000000)),
        ("9.83%", Decimal("9.83"), Decimal("0.01")),
        ("4%", Decimal(4), Decimal(1)),
    ]


def test_negatives_in_brackets_and_ranges():
    found = published("There was a variance of (£0.3m), and savings of between £1m and £1.5m were needed.\n")
    assert [(one.text, one.amount, one.amount_to, one.exact_to) for one in found] == [
        ("(£0.3m)", Decimal(-300000), None, Decimal(100000)),
        ("£1m and £1.5m", Decimal(1000000), Decimal(1500000), Decimal(1000000)),
    ]


def test_columns_of_thousands_take_the_unit_of_their_heading():
    found = published(
        "| Service | Budget 2023/24 £000 | Outturn £000 | Variance £000 |\n"
        "|---|---|---|---|\n"
        "| Roads | 1,200 | 1,150.5 | (49.5) |\n"
        "| Homes | 300 | 412 | 112 |\n"
    )
    assert [(one.text, one.amount, one.exact_to, one.measure) for one in found] == [
        ("1,200", Decimal(1200000), Decimal(1000), "budget"),
        ("1,150.5", Decimal(1150500), Decimal(100), "outturn"),
        ("(49.5)", Decimal(-49500), Decimal(100), "variance"),
        ("300", Decimal(300000), Decimal(1000), "budget"),
        ("412", Decimal(412000), Decimal(1000), "outturn"),
        ("112", Decimal(112000), Decimal(1000), "variance"),
    ]


def test_columns_of_millions_and_of_pounds():
    found = published(
        "Service\tBudget £m\tSpent to date £\nRoads\t12.4\t1,234,567.89\nHomes\t(0.35)\t0.05\n",
    )
    assert exactly(found) == [
        ("12.4", Decimal(12400000), Decimal(100000)),
        ("1,234,567.89", Decimal("1234567.89"), Decimal("0.01")),
        ("(0.35)", Decimal(-350000), Decimal(10000)),
        ("0.05", Decimal("0.05"), Decimal("0.01")),
    ]


def test_an_amount_that_a_person_typed_is_as_exact_as_its_words():
    dredging = drafting.item("Dredging")
    rows = [
        drafting.figure(dredging, "£5M", "5000000"),
        drafting.figure(dredging, "five or so", "5000000"),
        drafting.figure(dredging, "£1,5000", None),
    ]
    record = drafting.record_of(drafting.draft(items=[dredging], figures=rows))
    publish(record, record.current, by=None)
    assert exactly(Figure.objects.order_by("position")) == [
        ("£5M", Decimal(5000000), Decimal(1000000)),
        ("five or so", Decimal(5000000), None),
        ("£1,5000", None, None),
    ]


def joined():
    """Each published figure with the follow-up it stands in."""
    figures = Figure.objects.select_related("follow_up").order_by("position")
    return [(one.text, one.promise, one.due_text, one.follow_up and one.follow_up.what) for one in figures]


def test_a_promised_saving_is_followed():
    published(
        "Savings of £4.8m were offered for 2024/25, to be delivered by 31 March 2025. "
        "Of the savings of £3.4m promised for 2023/24, £2.1m had been delivered.\n"
    )
    offered = "Savings of £4.8m were offered for 2024/25, to be delivered by 31 March 2025"
    assert joined() == [
        ("£4.8m", "promised", "by 31 March 2025", offered),
        ("£3.4m", "mentioned", "", None),
        ("£2.1m", "delivered", "", None),
    ]
    (followed,) = FollowUp.objects.all()
    assert (followed.owner, followed.due, followed.due_text) == ("", "2025-03-31", "31 March 2025")


def test_whoever_promised_it_is_to_see_to_it():
    published(
        "Councillor Pell said that the Trust would save £4M as soon as caseloads reached a manageable level, and "
        "another £1m later.\n"
    )
    (followed,) = FollowUp.objects.all()
    assert (followed.owner, followed.due, followed.due_text) == (
        "Pell",
        "",
        "as soon as caseloads reached a manageable level",
    )


def test_a_promise_that_is_a_follow_up_already_is_followed_once():
    found = published("The Director of Finance undertook to send a plan for savings of £4m by 31 March 2025.\n")
    (followed,) = FollowUp.objects.all()
    assert [one.follow_up for one in found] == [followed]


def test_words_asked_for_in_another_item_are_none_of_an_amounts():
    one, other = drafting.item("Dredging"), drafting.item("Buoys")
    row = drafting.figure(one, "£5M", "5000000", span=[10, 13])
    tasks = [drafting.follow_up(other, "Report back", span=[0, 20])]
    record = record_of(drafting.draft(items=[one, other], figures=[row], follow_ups=tasks))
    publish(record, record.current, by=None)
    assert Figure.objects.get().follow_up is None


def changed(client, record, **fields):
    """The record's one figure, after a person changed these fields on its page."""
    (row,) = latest(record)["figures"]
    page = address(record, "figures", row["id"])
    form = form_at(client, page)
    names = {f"form-0-{name}": value for name, value in fields.items()}
    assert set(names) <= set(form)
    assert client.post(page, form | names).status_code == 302
    (row,) = latest(record)["figures"]
    return row["measure"], row["promise"], row["due_text"]


OFFERED = "Savings of £4.8m were offered for 2024/25, to be delivered by 31 March 2025.\n"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"promise": "mentioned"}, ("saving", "mentioned", "by 31 March 2025")),
        ({"promise": ""}, ("saving", None, "by 31 March 2025")),
        ({"due_text": "in a full year"}, ("saving", "promised", "in a full year")),
        ({"measure": "budget"}, ("budget", None, "by 31 March 2025")),
        ({"measure": "budget", "promise": "at risk"}, ("budget", "at risk", "by 31 March 2025")),
    ],
)
def test_a_persons_word_on_a_promise_wins(client, publisher, fields, expected):
    client.force_login(publisher)
    record = record_of(read(HEAD + OFFERED), text=HEAD + OFFERED)
    assert changed(client, record, **fields) == expected
    publish(record, record.latest().number, by=None)
    one = Figure.objects.get()
    assert (one.measure, one.promise or None, one.due_text) == expected
