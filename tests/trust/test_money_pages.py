"""The list of figures: each in its sentence, with who said it and where, and none added up."""

import datetime

import make
import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def figures():
    ada = make.person("Ada Lock", councillor=True)
    said = {"text": "The contract sum was £5M & rising.", "speaker": "Cllr Lock", "role": "Chair", "person": ada}
    docks = make.item(make.meeting(make.body("Docks Panel")), "Cranes", passages=[said])
    make.figure(
        docks,
        "£5M",
        said["text"],
        measure="contract sum",
        financial_year="2024/25",
        year_from="title",
        qualifier="about",
        about="core funding",
    )
    roads = make.item(
        make.meeting(make.body("Roads Panel"), date=datetime.date(2022, 2, 2)), "Kerbs", passages=["It was £7."]
    )
    make.figure(roads, "£7", "It was £7.", measure="saving")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["£5M", "£7"]),
        ({"measure": "saving"}, ["£7"]),
        ({"year": "2024/25"}, ["£5M"]),
        ({"year": "none"}, ["£7"]),
        ({"body": "roads-panel"}, ["£7"]),
        ({"words": "contract rise"}, ["£5M"]),
        ({"words": "contract cranes"}, ["£5M"]),
        ({"words": '"(('}, []),
        ({"words": "nothing"}, []),
    ],
)
def test_figures_are_filtered_by_measure_year_body_and_words(client, figures, query, expected):
    page = client.get("/money/", query).content.decode()
    assert [amount for amount in ("£5M", "£7") if f"<mark>{amount}</mark>" in page] == expected
    assert ("No published figure fits these filters." in page) is (not expected)


def test_figure_shows_its_sentence_who_said_it_and_its_place(client, figures):
    page = client.get("/money/", {"measure": "contract sum"}).content.decode()
    assert ">about £5M</a> contract sum, 2024/25" in page
    assert "“The contract sum was <mark>£5M</mark> &amp; rising.”" in page
    assert 'Said by <a href="/people/ada-lock/">Cllr Lock</a>, Chair' in page
    assert 'href="/meetings/2023-12-04-docks-panel/cranes/#p1">Cranes</a>' in page
    assert "Year from the item’s title" in page
    assert "Core funding" in page


def test_figure_without_a_year_says_so_and_one_whose_place_is_lost_keeps_its_sentence(client):
    item = make.item(passages=["It was £7."])
    make.figure(item, "£7", "It was £7.", quote_start=0, passage=None, start=None)
    page = client.get("/money/").content.decode()
    assert "No year given" in page
    assert "“It was £7.”" in page


def test_budget_lines_and_measures_met_only_in_drafts_are_nowhere(client, figures):
    from trust.models import BudgetLine

    BudgetLine.objects.create(name="Unpublished line")
    page = client.get("/money/").content.decode()
    assert "Unpublished" not in page
    assert "Overspend" not in page


def test_range_says_that_it_is_one(client):
    make.figure(text="£2m and £3m", quote="It could reach between £2m and £3m.", qualifier="between", measure="budget")
    make.figure(text="£4m to £5m", quote="It could reach £4m to £5m.", qualifier="between", measure="saving")
    page = client.get("/money/").content.decode()
    assert ">between £2m and £3m</a>" in page
    assert ">£4m to £5m</a>" in page


def test_money_page_says_nothing_of_sums_where_it_lists_none(client):
    assert "added up" not in client.get("/money/", {"body": "nobody"}).content.decode()
