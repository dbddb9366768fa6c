"""Accents and apostrophes make no difference, whichever way round."""

import make
import pytest

from minutes.models import ItemSearch
from minutes.search import Query
from minutes.search.spelling import spellings_in

pytestmark = pytest.mark.django_db


def found(typed):
    return {row.item.title for row in ItemSearch.objects.matching(Query.typed(typed))}


@pytest.fixture
def printed():
    for number, name in enumerate(("Siân O'Neill", "Sian ONeill", "Sian O’Neill", "SIÂN O`NEILL")):
        make.item(title=f"Way {number}", passages=[f"Thanks were given to {name} for the survey."])
    make.item(title="Another", passages=["Sian Neill surveyed the d'Arcy estate, and St Mary's."])


@pytest.mark.parametrize(
    "typed",
    ["O'Neill", "O’Neill", "ONeill", "oneill", "Sian O'Neill's", "Siân ONEILL", "ONeill -estate"],
)
def test_name_is_found_however_it_is_spelt(printed, typed):
    assert found(typed) == {"Way 0", "Way 1", "Way 2", "Way 3"}


@pytest.mark.parametrize("typed", ["DArcy", "d’arcy", "D'Arcy", "St Marys", "St Mary’s", "survey -oneill"])
def test_other_names_and_exclusions_too(printed, typed):
    assert found(typed) == {"Another"}


def test_either_spelling_and_words_beside_an_amount(printed):
    assert found("oneill or estate") == found("sian")
    assert found("oneill £7m") == set()


def test_found_name_is_marked_as_printed(client, printed):
    page = client.get("/search/", {"q": "oneill"}).content.decode()
    assert "<mark>ONeill</mark>" in page
    assert "<mark>O</mark>&#x27;<mark>Neill</mark>" in page


@pytest.mark.parametrize("typed", ["children's homes", "open overspend", "the trust's", "of on or", ""])
def test_ordinary_words_have_one_spelling(typed):
    assert spellings_in(typed) == []


def test_quotation_marks_of_any_kind_make_a_phrase(printed):
    assert found("“Sian Neill”") == found('"Sian Neill"') == {"Another"}
    assert found("”Sian") == found("sian")
