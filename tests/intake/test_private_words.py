"""What a person kept private or edited out is public nowhere: not in another item, and not in a quotation."""

import pytest
from django.contrib.postgres.search import SearchQuery

from minutes.intake.publishing.publish import NotPublishable, publish
from minutes.models import FollowUp, ItemSearch
from tests import drafting
from tests.intake.reviewing import record_of
from trust.models import Figure

pytestmark = pytest.mark.django_db

TEXT = """5. Dredging

The claim of £61,000 by Perpetua Vane must be answered.

The Clerk will write to Edna Reeve of 4 Rose Lane by 1 May 2024.

RESOLVED to settle the claim.
"""
CLAIM = "The claim of £61,000 by Perpetua Vane must be answered."
TASK = "The Clerk will write to Edna Reeve of 4 Rose Lane by 1 May 2024."
MADE = "RESOLVED to settle the claim."


def at(words):
    start = TEXT.index(words)
    return [start, start + len(words)]


def content():
    """The draft of TEXT: an open item with all of it, and a private one with nothing."""
    item = drafting.item("Dredging", number="5", span=at("5. Dredging"), extent=[0, len(TEXT)])
    private = drafting.item("Claims", withheld=True)
    return drafting.draft(
        items=[item, private],
        passages=[
            drafting.passage(item, CLAIM, span=at(CLAIM)),
            drafting.passage(item, TASK, span=at(TASK)),
            drafting.passage(item, MADE, span=at(MADE), kind="decision"),
        ],
        decisions=[drafting.decision(item, text=MADE, span=at(MADE))],
        figures=[drafting.figure(item, "£61,000", "61000", span=at("£61,000"), sentence=at(CLAIM), quote=CLAIM)],
        follow_ups=[drafting.follow_up(item, "write to a resident", owner="Clerk", span=at(TASK))],
    )


def refusals(draft):
    record = record_of(draft, text=TEXT)
    with pytest.raises(NotPublishable) as refused:
        publish(record, record.current, by=None)
    return refused.value.reasons


def test_a_figure_of_a_passage_that_was_made_private_is_not_published_elsewhere():
    draft = content()
    draft["passages"][0]["item"] = draft["items"][1]["id"]
    assert refusals(draft) == [
        "The figure “£61,000” holds words that are kept private under another item. Move it to that item, or remove it."
    ]


def test_the_printed_words_of_a_decision_that_was_made_private_are_not_published_elsewhere():
    draft = content()
    draft["decisions"][0]["item"] = draft["items"][1]["id"]
    assert refusals(draft) == [
        f"The passage “{MADE}” holds words that are kept private under another item. Move it to that item, or remove "
        "it."
    ]


def test_words_that_were_edited_out_are_quoted_nowhere():
    draft = content()
    draft["passages"][0]["text"] = "The claim of £61,000 must be answered."
    draft["passages"][1]["text"] = "The Clerk will write to a resident by 1 May 2024."
    record = record_of(draft, text=TEXT)
    publish(record, record.current, by=None)
    assert [figure.quote for figure in Figure.objects.all()] == ["£61,000"]
    assert [one.quote for one in FollowUp.objects.all()] == ["write to a resident"]


def test_words_that_stand_are_quoted_whole():
    record = record_of(content(), text=TEXT)
    publish(record, record.current, by=None)
    assert [figure.quote for figure in Figure.objects.all()] == [CLAIM]
    assert [one.quote for one in FollowUp.objects.all()] == [TASK]


def test_words_that_were_edited_out_of_a_clause_are_not_found_by_search():
    draft = content()
    draft["decisions"][0]["clauses"] = [drafting.clause("a)", "Settle the claim with Perpetua Vane.")]
    draft["decisions"][0]["text"] = "RESOLVED to settle the claim with Perpetua Vane."
    draft["decisions"][0]["clauses"][0]["text"] = "Settle the claim."
    record = record_of(draft, text=TEXT)
    publish(record, record.current, by=None)
    assert ItemSearch.objects.filter(decision_vector=SearchQuery("Perpetua")).count() == 0
    assert ItemSearch.objects.filter(decision_vector=SearchQuery("claim")).count() == 1
