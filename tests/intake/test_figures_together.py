"""Two people at the queue of figures at one moment: what each of them gives is kept, and one of two like answers."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from minutes.intake.money.answers import Given, give
from minutes.intake.money.suggestions import NONE
from minutes.intake.publishing.publish import publish
from tests import drafting
from tests.conftest import member
from trust.models import BudgetLine, Figure

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*acts):
    """What the acts return, begun at one moment."""
    start = Barrier(len(acts))

    def run(act):
        try:
            start.wait(30)
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


@pytest.fixture
def record():
    item = drafting.item("Budget")
    rows = [drafting.figure(item, text, "1") for text in ("£1m", "£2m")]
    record = drafting.record_of(drafting.draft(items=[item], figures=rows))
    publish(record, record.current, by=None)
    record.refresh_from_db()
    return record


def keys():
    return dict(Figure.objects.values_list("text", "pk"))


def giving(record, text, answer, by):
    given = {record.pk: [Given(str(keys()[text]), text, answer)]}
    return lambda: give(given, by)


def told():
    return {row.text: "none" if row.no_line else row.line and row.line.name for row in Figure.objects.all()}


def test_answers_of_two_people_to_two_figures_are_both_public(record, publisher):
    line = BudgetLine.objects.create(name="Placements")
    other = member("other", "Publishers")
    outcomes = at_once(giving(record, "£1m", str(line.pk), publisher), giving(record, "£2m", NONE, other))
    assert [outcome.clashes for outcome in outcomes] == [[], []]
    record.refresh_from_db()
    rows = {row["text"]: (row["line"], row["no_line"]) for row in record.latest().content["figures"]}
    assert rows == {"£1m": (line.pk, False), "£2m": (None, True)}
    if record.published.number != record.current:  # the second saved before the first was public: it says so
        assert sum(outcome.waiting.total() for outcome in outcomes) > 0
        publish(record, record.current, by=None)
    assert told() == {"£1m": "Placements", "£2m": "none"}


def test_of_two_answers_to_one_figure_the_first_stays_and_the_second_is_told(record, publisher):
    line = BudgetLine.objects.create(name="Placements")
    other = member("other", "Publishers")
    outcomes = at_once(giving(record, "£1m", str(line.pk), publisher), giving(record, "£1m", NONE, other))
    assert sorted(len(outcome.clashes) for outcome in outcomes) == [0, 1]
    kept = next(number for number, outcome in enumerate(outcomes) if not outcome.clashes)
    assert told()["£1m"] == ("Placements", "none")[kept]
