"""The list of figures: each in its sentence, with who said it and where, and none added up."""

import datetime
import re

import make
import pytest

from trust.models import BudgetLine, Figure, Trust

pytestmark = pytest.mark.django_db


@pytest.fixture
def figures():
    ada = make.person("Ada Lock", councillor=True)
    trust = Trust.objects.create(name="Oldport Children’s Trust")
    core = BudgetLine.objects.create(name="Core funding", trust=trust)
    said = {"text": "The contract sum was £5M & rising.", "speaker": "Cllr Lock", "role": "Chair", "person": ada}
    docks = make.item(make.meeting(make.body("Docks Panel")), "Cranes", passages=[said])
    make.figure(
        docks,
        "£5M",
        said["text"],
        amount="5000000",
        measure="contract sum",
        financial_year="2024/25",
        year_from="title",
        qualifier="about",
        about="core costs",
        line=core,
    )
    roads = make.item(
        make.meeting(make.body("Roads Panel"), date=datetime.date(2022, 2, 2)),
        "Kerbs",
        passages=["It was £7.", "Pay would rise by 4%.", "Over £2m to £3m."],
    )
    make.figure(roads, "£7", "It was £7.", amount="7", measure="saving", promise="promised", due_text="by March")
    make.figure(roads, "4%", "Pay would rise by 4%.", amount="4", unit="percent", measure="rate")
    make.figure(roads, "£2m to £3m", "Over £2m to £3m.", amount="2000000", amount_to="3000000", measure="pressure")
    make.figure(roads, "£9k?", "It was £9k?", measure="budget", financial_year="2021/22", year_from="staff")


ALL = ["£5M", "£7", "4%", "£2m to £3m", "£9k?"]


def listed(client, query):
    page = client.get("/money/", query).content.decode()
    return re.findall(r'<a class="amount" [^>]*>(?:about |between )?([^<]*)</a>', page)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ALL),
        ({"measure": "saving"}, ["£7"]),
        ({"year": "2024/25"}, ["£5M"]),
        ({"year": "none"}, ["£7", "4%", "£2m to £3m"]),
        ({"line": "core-funding"}, ["£5M"]),
        ({"line": "no line"}, ["£7", "4%", "£2m to £3m", "£9k?"]),
        ({"trust": "oldport-childrens-trust"}, ["£5M"]),
        ({"promise": "promised"}, ["£7"]),
        ({"body": "roads-panel"}, ["£7", "4%", "£2m to £3m", "£9k?"]),
        ({"meeting": "2023-12-04-docks-panel"}, ["£5M"]),
        ({"meeting": "2023-12-04-docks-panel", "measure": "saving"}, []),
        ({"amount_from": "£2.5m"}, ["£5M", "£2m to £3m"]),
        ({"amount_from": "2,500,000", "amount_to": "3 million"}, ["£2m to £3m"]),
        ({"amount_to": "7"}, ["£7"]),
        ({"amount_from": "3m", "amount_to": "3m"}, ["£2m to £3m"]),
        ({"amount_from": "0"}, ["£5M", "£7", "£2m to £3m"]),
        ({"words": "contract rise"}, ["£5M"]),
        ({"words": "contract cranes"}, ["£5M"]),
        ({"words": "£5,000,000"}, ["£5M"]),
        ({"words": "rising 5 million"}, ["£5M"]),
        ({"words": "3 million"}, ["£2m to £3m"]),
        ({"words": '"(('}, []),
        ({"words": "nothing"}, []),
        ({"order": "oldest"}, ["£7", "4%", "£2m to £3m", "£9k?", "£5M"]),
        ({"order": "largest"}, ["£5M", "£2m to £3m", "£7", "4%", "£9k?"]),
        ({"order": "smallest"}, ["£7", "£2m to £3m", "£5M", "4%", "£9k?"]),
    ],
)
def test_figures_are_filtered_and_put_in_order(client, figures, query, expected):
    assert listed(client, query) == expected
    page = client.get("/money/", query).content.decode()
    assert ("No published figure fits these filters." in page) is (not expected)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"meeting": "2023-12-04-docks-panel"}, "Meeting: Docks Panel, 4 December 2023"),
        ({"amount_from": "2.5 MILLION"}, "Amount from: £2,500,000"),
        ({"amount_to": "£1.50"}, "Amount to: £1.50"),
        ({"line": "no line"}, "Budget line: No budget line"),
        ({"promise": "promised"}, "Savings: Saving promised"),
        ({"order": "largest"}, "Order: Largest amount first"),
    ],
)
def test_chosen_filter_of_money_is_told_in_words_and_can_be_taken_away(client, figures, query, told):
    page = client.get("/money/", query).content.decode()
    assert f'<a href="/money/">{told} <span aria-hidden="true">×</span>' in page


@pytest.mark.parametrize(
    ("query", "told", "times"),
    [
        (
            {"amount_from": "lots"},
            "Amount from: write one amount in pounds, such as £2.5m, 2,500,000 or 2.5 million.",
            2,
        ),
        ({"amount_to": "4%"}, "Amount to: write one amount in pounds, such as £2.5m, 2,500,000 or 2.5 million.", 2),
        ({"amount_to": "1" * 61}, "Amount to: use 60 characters or fewer.", 2),
        ({"amount_from": "£3m", "amount_to": "£2m"}, "£2,000,000 is less than the amount from, £3,000,000.", 2),
        ({"meeting": "2020-01-01-nobody"}, "Meeting: no published minutes are of this meeting.", 1),
        ({"line": "secret"}, "Budget line: “secret” is not in the list. Choose one that is.", 2),
        ({"order": "random"}, "Order: “random” is not in the list. Choose one that is.", 2),
    ],
)
def test_filter_of_money_that_cannot_be_understood_is_said_in_words(client, figures, query, told, times):
    page = client.get("/money/", query).content.decode()
    assert page.count(told) == times
    assert listed(client, query) == []


def test_chosen_meeting_stays_chosen_when_another_filter_is_set(client, figures):
    page = client.get("/money/", {"meeting": "2023-12-04-docks-panel"}).content.decode()
    assert '<input type="hidden" name="meeting" value="2023-12-04-docks-panel"' in page
    assert 'name="meeting"' not in client.get("/money/").content.decode()


def test_list_of_figures_says_how_many_in_what_order_and_that_they_are_not_added_up(client, figures):
    told = "5 figures, {}, each in the sentence it stands in. They are not added up."
    assert told.format("newest meeting first") in client.get("/money/").content.decode()
    assert told.format("largest amount first") in client.get("/money/?order=largest").content.decode()


def test_figure_shows_its_sentence_who_said_it_and_its_place(client, figures):
    page = client.get("/money/", {"measure": "contract sum"}).content.decode()
    assert ">about £5M</a> contract sum</h2>" in page
    assert "“The contract sum was <mark>£5M</mark> &amp; rising.”" in page
    assert 'Said by <a href="/people/ada-lock/">Cllr Lock</a>, Chair' in page
    assert 'href="/meetings/2023-12-04-docks-panel/cranes/#p1">Cranes</a>' in page
    assert "<span>2024/25, suggested by the item’s title</span>" in page
    assert "Core costs" in page
    assert ">Core funding</" in page


def test_figure_whose_year_staff_gave_says_so_and_one_whose_sentence_states_it_says_no_more(client, figures):
    assert "<span>2021/22, given by staff</span>" in client.get("/money/", {"year": "2021/22"}).content.decode()
    make.figure(text="£8", quote="It was £8.", measure="budget", financial_year="2020/21", year_from="sentence")
    page = client.get("/money/", {"year": "2020/21"}).content.decode()
    assert "£8</a> budget, 2020/21</h2>" in page
    assert "2020/21, " not in page


def test_saving_shows_what_was_promised_when_and_leads_to_what_came_of_it(client, figures):
    owed = make.follow_up()
    Figure.objects.filter(text="£7").update(follow_up=owed)
    page = client.get("/money/", {"promise": "promised"}).content.decode()
    assert '<span class="tag">Saving promised</span> <span>When: “by March”</span>' in page
    assert f'#{owed.anchor}">What came of it</a>' in page


def test_item_and_meeting_lead_to_the_figures_of_the_meeting_where_there_are_some(client, figures):
    link = '<a href="/money/?meeting=2023-12-04-docks-panel">Figures of this meeting</a>'
    for address in ("/meetings/2023-12-04-docks-panel/", "/meetings/2023-12-04-docks-panel/cranes/"):
        assert link in client.get(address).content.decode()
    item = make.item(make.meeting(make.body("Silent Panel")))
    for address in (item.meeting.get_absolute_url(), item.get_absolute_url()):
        assert "Figures of this meeting" not in client.get(address).content.decode()


def test_figure_without_a_year_says_so_and_one_whose_place_is_lost_keeps_its_sentence(client):
    item = make.item(passages=["It was £7."])
    make.figure(item, "£7", "It was £7.", quote_start=0, passage=None, start=None)
    page = client.get("/money/").content.decode()
    assert "No year given" in page
    assert "“It was £7.”" in page


def test_budget_lines_and_measures_met_only_in_drafts_are_nowhere(client, figures):
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
