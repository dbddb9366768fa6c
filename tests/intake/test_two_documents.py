"""A panel's notes and an Executive's item page, published together: what becomes of people, days and money."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save
from minutes.models import Decision, FollowUp, Item, Meeting, Passage, Person, Reference
from minutes.sources import read
from trust.models import Figure

pytestmark = pytest.mark.django_db
CORPUS = Path(__file__).resolve().parents[1] / "corpus"
TWINS = {
    "notes": "panel-notes.txt",
    "page": "executive-item.txt",
    "held": "2023-10-12",
    "same_surname": ["Cllr Hazel Thornley", "Cllr Orla Thornley"],
    "twice": "Piers Gadsby",
    "roles": ["Young People’s Services", "Executive Member for Families, Learning, Youth & Skills"],
    "references": [("Overview Commission", date(2023, 10, 3)), ("Full Council", date(2023, 10, 26))],
    "sums": [Decimal("96412000"), Decimal("2905000")],
    "due": "2023-10-26",
}
SEEDS = {
    "notes": "budget-scrutiny-panel-2023-12-04.txt",
    "page": "executive-annual-report-agenda-item.txt",
    "held": "2022-11-10",
    "same_surname": ["Cllr Leanne Buckingham", "Cllr Lyn Buckingham"],
    "twice": "Scott Edwards",
    "roles": ["Children’s Services", "Executive Member for Children, Families, Education & Skills"],
    "references": [("Scrutiny Commission", date(2022, 11, 1)), ("Full Council", date(2022, 11, 24))],
    "sums": [Decimal("123348000"), Decimal("3701000")],
    "due": "2022-11-24",
}


@pytest.fixture(params=["twins", "seeds"])
def facts(request):
    """The facts of a pair of documents, both imported, the page given its date, and both published."""
    chosen, folder = (TWINS, CORPUS) if request.param == "twins" else (SEEDS, None)
    folder = folder or request.getfixturevalue("shared") / "seeds"
    for name, held in ((chosen["notes"], None), (chosen["page"], chosen["held"])):
        record = import_source(read((folder / name).read_bytes(), limit=100_000), name=name)
        version = record.latest()
        if held:
            version.content["meeting"]["date"] = held
            version = save(record, version.content, expected=1, by=None)
        publish(record, version.number, by=None)
    return chosen


def test_two_councillors_of_one_surname_are_two_people(facts):
    surname = facts["same_surname"][0].split()[-1]
    assert [str(person) for person in Person.objects.filter(name__endswith=surname).order_by("name")] == facts[
        "same_surname"
    ]


def test_one_councillor_at_both_is_one_person_with_a_role_at_each(facts):
    person = Person.objects.get(name=facts["twice"])
    spoke = set(person.passages.values_list("role", flat=True))
    assert [*person.attendances.values_list("role", flat=True), *spoke] == facts["roles"]


def test_notes_hold_their_points_figures_and_follow_ups_and_no_decision(facts):
    notes = Meeting.objects.get(kind="notes")
    item = notes.items.get()
    kinds = [item.passages.filter(kind=kind).count() for kind in ("point", "request", "suggestion", "reply")]
    roles = notes.attendances.exclude(role="").count()
    assert (notes.attendances.count(), roles, kinds) == (18, 14, [6, 1, 1, 11])
    assert (item.decisions.count(), item.figures.count(), item.follow_ups.count()) == (0, 9, 6)
    assert set(item.figures.values_list("financial_year", "year_from")) == {("2024/25", "title")}


def test_page_holds_one_decision_of_three_clauses_with_its_reasons(facts):
    decision = Decision.objects.get()
    clauses = list(decision.clauses.values_list("anchor", "label", "action"))
    assert clauses == [("d1a", "a)", "noted"), ("d1b", "b)", "noted"), ("d1c", "c)", "recommended")]
    assert (decision.marker, decision.lead_in) == ("RESOLVED", "That the Executive:")
    assert (len(decision.reasons), decision.alternatives) == (3, ["No other options considered"])
    assert Item.objects.get(decisions=decision).meeting.body.name == "Executive"


def test_days_without_a_year_are_settled_by_the_date_that_staff_gave(facts):
    assert list(Reference.objects.order_by("position").values_list("body_name", "date")) == facts["references"]
    assert FollowUp.objects.get(item__meeting__body__name="Executive").due == facts["due"]


def test_sums_of_the_page_have_no_year_that_nobody_stated(facts):
    figures = Figure.objects.filter(item__meeting__body__name="Executive").order_by("position")
    assert [(row.amount, row.measure, row.financial_year) for row in figures] == [
        (facts["sums"][0], "budget", ""),
        (facts["sums"][1], "overspend", ""),
    ]


def test_every_figure_stands_marked_in_its_sentence_and_its_passage(facts):
    for row in Figure.objects.select_related("passage"):
        assert row.quote[row.quote_start :].startswith(row.text)
        assert row.passage.text[row.start :].startswith(row.text)
    assert Passage.objects.filter(figures__isnull=False).distinct().count() > 5
