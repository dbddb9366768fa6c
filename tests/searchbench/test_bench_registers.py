"""The registers' benchmark: every page of it answers, and says how long it took."""

import pytest

from minutes.intake.publishing.indexing import index_item
from minutes.models import Clause, Decision, DecisionSearch, FollowUp, FollowUpProgress, FollowUpSearch, Item
from minutes.searchbench import full_registers, register_pages
from minutes.searchbench.loading import load
from minutes.searchbench.own_database import own_database
from trust.models import Figure, FigureSearch


@pytest.fixture(scope="module")
def archive(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), own_database():
        load(400, 7)
        full_registers.fill()
        yield


def kept():
    models = (DecisionSearch, FollowUpSearch, FigureSearch)
    return [sorted(model.objects.values_list()) for model in models]


def test_archive_is_completed_and_found_by_the_words_that_publishing_writes(archive):
    assert register_pages.counts() == {
        "decisions": Decision.objects.count(),
        "figures": Figure.objects.count(),
        "follow-ups": FollowUp.objects.count(),
    }
    made = [Clause.objects.count(), FollowUpProgress.objects.count(), Figure.objects.count()]
    assert [number > 10 for number in made] == [True] * 3
    before = kept()
    for item in Item.objects.select_related("meeting"):
        index_item(item)
    assert kept() == before


def test_every_page_answers_and_is_timed(archive):
    found = register_pages.timed(1)
    asked = {(address, told) for told, address, _ in register_pages.pages()}
    assert {page: own["status"] for page, own in found.items()} == {page: [200] for page in asked}
    assert [page for page, own in found.items() if not 0 < own["p50_ms"] <= own["p95_ms"]] == []


def test_table_says_what_did_not_answer():
    times = {"work_ms": 2.4, "p50_ms": 7.04, "p95_ms": 2000.0}
    found = {
        ("/money/", "no filter"): {"status": [200], **times},
        ("/money/", "£2.5m"): {"status": [200, 503], **times},
    }
    assert register_pages.as_table(found).splitlines()[2:] == [
        "| /money/ | no filter | 2 | 7 | 2000 |",
        "| /money/ | £2.5m (answers 200, 503) | 2 | 7 | 2000 |",
    ]
