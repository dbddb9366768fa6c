"""Thirty words and names of the demonstration, misspelt in ordinary ways: how often the one meant is offered."""

import pytest

from minutes.intake import demonstration
from minutes.management.commands.judge_search import words_in_common
from minutes.models import ItemSearch
from minutes.search import Query
from minutes.search.alike import alike

pytestmark = pytest.mark.django_db

# Typed and meant; chosen and written down before it was tried what they find.
MISSPELT = {
    "comitee": "committee",
    "recomendation": "recommendation",
    "libary": "library",
    "overspned": "overspend",
    "forcast": "forecast",
    "goverance": "governance",
    "scrutany": "scrutiny",
    "childern": "children",
    "transpotr": "transport",
    "placments": "placements",
    "maintainance": "maintenance",
    "fostring": "fostering",
    "parkign": "parking",
    "drianage": "drainage",
    "consultaion": "consultation",
    "residental": "residential",
    "petiton": "petition",
    "aquisition": "acquisition",
    "recieved": "received",
    "higways": "highways",
    "okonjoo": "okonjo",
    "ranasinge": "ranasinghe",
    "mackeller": "mackellar",
    "petifer": "pettifer",
    "brackenberry": "brackenbury",
    "hathersadge": "hathersage",
    "tuddenam": "tuddenham",
    "siobahn": "siobhan",
    "ollernshaw": "ollerenshaw",
    "fenmarsh": "fenmarch",
}


def test_what_was_meant_is_offered_first():
    demonstration.fill()
    rows = ItemSearch.objects.order_by()
    assert [typed for typed in MISSPELT if rows.matching(Query(typed)).exists()] == []
    offered = {typed: [one.text for one in alike(Query(typed), rows)] for typed in MISSPELT}
    ranks = [rank_of(MISSPELT[typed], words) for typed, words in offered.items()]
    assert {rank: ranks.count(rank) for rank in (1, 2, 3, 0)} == {1: 30, 2: 0, 3: 0, 0: 0}, offered


def rank_of(meant, offered):
    """The place of the word among those offered, in whichever of its forms, as all find the same; 0 without one."""
    return next((place for place, word in enumerate(offered, 1) if words_in_common(word, meant)), 0)
