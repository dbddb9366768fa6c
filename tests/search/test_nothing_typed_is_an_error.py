"""Letters that only look like others, and signs in odd places, are a search like any."""

import make
import pytest

from minutes.models import ItemSearch
from minutes.search import Query

pytestmark = pytest.mark.django_db


ODD = ["5 thou\u017fand", "5 million\u017f", "£5 m\u0131llion", "\u017fept 2024", "-£5m", "*", "-*"]
PLACES = ["/search/?q=", "/search/?only=decisions&q=", "/search.atom?q=", "/decisions/?words=", "/money/?words="]


@pytest.mark.parametrize("typed", ODD)
@pytest.mark.parametrize("place", PLACES)
def test_odd_letters_are_no_error(client, typed, place):
    make.item(title="Locks")
    assert client.get(f"{place}{typed}").status_code == 200


def test_without_an_amount_is_of_decisions_alone_where_these_are_asked_for():
    make.item(title="Said", passages=["Members spoke."])
    item = make.item(title="Decided", passages=["Members spoke."])
    make.decision(item, "That the lock be mended.")
    found = ItemSearch.objects.matching(Query.typed("-£5m"), decisions_only=True)
    assert [row.item.title for row in found] == ["Decided"]
