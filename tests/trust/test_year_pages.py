"""The money year by year: the table of a trust, one of its years, a budget line, and the savings promised."""

import csv
import io
import re
from html import unescape
from urllib.parse import urlsplit

import make
import pytest
import yearly
from django.urls import reverse

from trust.models import BudgetLine, Trust

pytestmark = pytest.mark.django_db

GAP = "Not stated"


@pytest.fixture
def trust():
    return yearly.trust()


@pytest.fixture
def line(trust):
    return yearly.five_years(trust)


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def page_of(client, row):
    response = client.get(row if isinstance(row, str) else row.get_absolute_url())
    assert response.status_code == 200
    return response.getvalue().decode()


def table(page):
    """The year table: year → the words of its five cells, without their labels."""
    body = re.search(r'<tbody role="rowgroup">(.*?)</tbody>', page, re.S)[1]
    rows = {}
    for row in re.findall(r"<tr.*?</tr>", body, re.S):
        head = words(re.search(r"<th.*?</th>", row, re.S)[0])
        cells = re.findall(r"<td.*?</td>", row, re.S)
        rows[head] = [words(re.sub(r'<span class="years__label".*?</span>', "", cell)) for cell in cells]
    return rows


def test_table_of_a_trust_shows_what_was_quoted_and_gaps_where_nothing_was(client, trust, line):
    rows = table(page_of(client, trust))
    assert rows == {
        "2021/22": [
            "£123.348m budget Year given by staff Executive, 6 September 2022",
            GAP,
            GAP,
            "£3.701m overspend Year given by staff Executive, 6 September 2022",
            GAP,
        ],
        "2022/23": [
            "about £130m budget Scrutiny Panel, 4 July 2023",
            GAP,
            GAP,
            "about £20.9m overspend Scrutiny Panel, 4 July 2023",
            GAP,
        ],
        "2023/24": ["£143m Council, 28 February 2023", GAP, GAP, GAP, GAP],
        "2024/25": [
            "£177.9m Cllr Lock , at Council, 27 February 2024",
            GAP,
            GAP,
            "£9.4m overspend Disagrees with £9.1m Executive, 8 July 2025 All 2 quotations , Over or under, 2024/25",
            "£4m Cllr Lock , at Council, 27 February 2024 £1.5m delivered All 2 quotations , Savings promised, 2024/25",
        ],
        "2025/26": [
            "£185.651m Council, 25 February 2025",
            "£205.290m Executive, 4 November 2025",
            GAP,
            "£19.639m pressure Said before the year had ended Executive, 4 November 2025 "
            "All 3 quotations , Over or under, 2025/26",
            GAP,
        ],
    }


def test_amounts_in_the_table_lead_to_their_row_and_the_meeting_to_the_words(client, trust, line):
    page = page_of(client, trust)
    figure = line.figures.get(text="£177.9m")
    assert f'<a class="amount" href="{figure.get_absolute_url()}">£177.9m</a>' in page
    place = f"{figure.item.get_absolute_url()}#{figure.passage.anchor}"
    assert f'<a href="{place}">Council, 27 February 2024</a>' in page
    assert '<a href="/people/ada-lock/">Cllr Lock</a>' in page


def test_year_between_two_that_were_spoken_of_is_a_row_of_gaps(client, trust):
    line = yearly.whole(trust)
    for year in ("2020/21", "2022/23"):
        yearly.say(make.item(), "£7m", "budget", year, line)
    assert table(page_of(client, trust))["2021/22"] == [GAP] * 5
    assert client.get(f"{trust.get_absolute_url()}2021-22/").status_code == 404


def test_year_suggested_by_the_item_s_title_says_so(client, trust):
    yearly.say(make.item(), "£7m", "contract sum", "2020/21", yearly.whole(trust), year_from="title")
    (cells,) = table(page_of(client, trust)).values()
    assert cells[0] == "£7m Year suggested by the item’s title Waterways Committee, 4 December 2023"


def test_floor_and_range_are_shown_in_words(client, trust):
    line = yearly.whole(trust)
    yearly.say(make.item(), "£5m", "overspend", "2020/21", line, "over {}", qualifier="over")
    between = {"amount": 2_000_000, "amount_to": 3_000_000, "qualifier": "between", "measure": "budget"}
    make.figure(None, "£2m to £3m", "It was £2m to £3m.", financial_year="2020/21", line=line, **between)
    (cells,) = table(page_of(client, trust)).values()
    assert [cells[0], cells[3]] == [
        "£2m to £3m budget Waterways Committee, 4 December 2023",
        "over £5m overspend Waterways Committee, 4 December 2023",
    ]


def test_year_page_holds_every_quotation_with_its_standing_and_words(client, trust, line):
    page = page_of(client, f"{trust.get_absolute_url()}2024-25/")
    said = [words(entry) for entry in re.findall(r'<li class="entry entry--figure">.*?</li>', page, re.S)]
    assert said == [
        "27 February 2024 £177.9m contract sum First quoted “The contract sum would be £177.9m , she said.” "
        "Cllr Lock , at Council, 27 February 2024",
        "3 June 2025 £9.1m overspend First quoted “The overspend for 2024/25 was £9.1m .” Scrutiny Panel, 3 June 2025",
        "8 July 2025 £9.4m overspend Disagrees with £9.1m , Scrutiny Panel, 3 June 2025 "
        "“It was overspent by £9.4m .” Executive, 8 July 2025",
        "27 February 2024 £4m saving, promised First quoted By when: “as soon as caseloads allowed” "
        "“It would make £4m in savings as soon as caseloads allowed.” Cllr Lock , at Council, 27 February 2024",
        "3 June 2025 £1.5m saving, delivered First quoted “Savings of £1.5m had been delivered.” "
        "Scrutiny Panel, 3 June 2025",
    ]
    assert page.count("Not stated in any published minutes.") == 2
    assert [words(link) for link in re.findall(r'<a rel="(?:prev|next)".*?</a>', page)] == [
        "Year before 2023/24",
        "Year after 2025/26",
    ]


def test_year_page_shows_parts_beside_their_whole_other_things_said_and_each_line(client, trust, line):
    page = page_of(client, f"{trust.get_absolute_url()}2025-26/")
    assert re.findall(r"Said beside another</span> <a [^>]*>(\S+)</a></span>", page) == ["£19.639m", "£19.639m"]
    also, of_lines = page.split('id="others"')[1].split('id="lines"')
    assert re.findall(r'class="amount"[^>]*>([^<]*)<', also) == ["over £5m"]
    assert re.findall(r'class="amount"[^>]*>([^<]*)<', of_lines) == ["£2.3m"]
    assert '<a href="/money/lines/childrens-homes/">Children’s homes</a>' in of_lines


def test_line_page_has_its_own_table_and_every_quotation(client, line):
    homes = BudgetLine.objects.get(name="Children’s homes")
    page = page_of(client, homes)
    early = "£2.3m pressure Said before the year had ended Executive, 4 November 2025"
    assert table(page) == {"2025/26": [GAP, GAP, GAP, early, GAP]}
    assert '<a href="#y-2025-26">2025/26</a>' in page
    assert "“Homes were <mark>£2.3m</mark> over.”" in page


def test_line_of_which_only_other_things_were_said_has_no_table_of_gaps(client):
    line = BudgetLine.objects.create(name="Dredging")
    yearly.say(make.item(), "£7m", "provision", "2020/21", line)
    page = page_of(client, line)
    assert "<table" not in page
    assert '<h3 id="y-2020-21">2020/21</h3>' in page


def test_line_of_no_trust_and_of_no_known_year_has_a_page(client):
    line = BudgetLine.objects.create(name="Dredging")
    yearly.say(make.item(), "£7m", "budget", "", line)
    assert "none of a known year" in page_of(client, line)


def test_promises_tell_for_when_by_whom_and_what_came_of_them(client, line):
    page = page_of(client, "/money/promises/")
    (entry,) = re.findall(r'<li class="entry entry--figure">.*?</li>\s*</ol>', page, re.S)
    assert words(entry) == (
        "27 February 2024 £4m 2024/25 By when: “as soon as caseloads allowed” Fernmoor Children’s Trust as a whole "
        "“It would make £4m in savings as soon as caseloads allowed.” Cllr Lock , at Council, 27 February 2024 "
        "No longer needed Its follow-up Caseloads rose. Said of the savings of this line and year "
        "£1.5m delivered Scrutiny Panel, 3 June 2025"
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, 2),
        ({"year": "2024/25"}, 1),
        ({"year": "none"}, 1),
        ({"trust": "fernmoor-childrens-trust"}, 1),
        ({"line": "fernmoor-childrens-trust-as-a-whole"}, 1),
    ],
)
def test_promises_are_filtered_by_year_trust_and_line(client, line, query, found):
    make.figure(measure="saving", promise="promised")
    assert (
        page_of(client, f"/money/promises/?{'&'.join(f'{k}={v}' for k, v in query.items())}").count("<mark>") == found
    )


def test_choices_of_promises_are_only_what_promises_are_of(client, line):
    page = page_of(client, "/money/promises/?line=childrens-homes")
    assert page.count("Budget line: “childrens-homes” is not in the list. Choose one that is.") == 2
    assert re.findall(r'<option value="([^"]+)"', page) == [
        "2024/25",
        "none",
        "fernmoor-childrens-trust",
        "fernmoor-childrens-trust-as-a-whole",
    ]


@pytest.mark.parametrize(
    ("due_text", "owed", "told"),
    [
        ("by 31 March 2025", {"due": "2025-03-31"}, "By when: “by 31 March 2025”"),
        ("before the summer", {"due": "2025-06"}, "By when: “before the summer”, June 2025"),
        ("", {"due": "2025-06"}, "By June 2025"),
        ("", {"due_text": "soon"}, "By when: “soon”"),
        ("", {}, "No date given"),
    ],
)
def test_promise_says_for_when_in_its_words_and_as_a_date_where_they_give_none(client, due_text, owed, told):
    item = make.item(passages=["Savings of £7 were promised."])
    follow_up = make.follow_up(item, due_by=make.DATE, **owed)
    make.figure(
        item,
        "£7",
        "Savings of £7 were promised.",
        measure="saving",
        promise="promised",
        due_text=due_text,
        follow_up=follow_up,
    )
    page = page_of(client, "/money/promises/")
    assert re.search(r"(?s)<span>((?:By|No date).*?)</span>", page)[1] == told
    assert ">Overdue</span>" in page


def test_promise_overdue_is_so_on_the_page_of_its_trust_as_well(client, trust):
    item = make.item(passages=["Savings of £7 were promised."])
    follow_up = make.follow_up(item, due_by=make.DATE)
    line = yearly.whole(trust)
    make.figure(
        item, "£7", "Savings of £7 were promised.", measure="saving", promise="promised", line=line, follow_up=follow_up
    )
    assert ">Overdue</span>" in page_of(client, trust)


def test_promise_that_nothing_is_known_of_since_says_so(client):
    make.figure(measure="saving", promise="promised")
    page = page_of(client, "/money/promises/")
    assert "No published minutes, and no note of staff, say what came of it." in page
    assert "No date given" in page


def test_follow_up_of_a_promise_leads_to_its_figure(client, line):
    figure = line.figures.get(text="£4m")
    assert f'<a href="{figure.get_absolute_url()}">£4m</a>' in page_of(client, "/follow-ups/")
    assert f'<a href="#{figure.anchor}">£4m</a>' in page_of(client, figure.item)


def test_trusts_and_lines_that_no_published_figure_is_of_are_nowhere(client, trust):
    line = BudgetLine.objects.create(name="Quietline", trust=trust, whole=True)
    for address in (trust.get_absolute_url(), line.get_absolute_url(), f"/money/trusts/{trust.slug}.csv"):
        assert client.get(address).status_code == 404
    assert client.get(f"{trust.get_absolute_url()}2024-25/").status_code == 404
    assert [address for address in ("/", "/money/", "/money/promises/") if trust.name in page_of(client, address)] == []


def test_line_not_yet_published_is_not_on_its_trust_s_page(client, trust, line):
    BudgetLine.objects.create(name="Quietline", trust=trust)
    assert "Quietline" not in page_of(client, trust)


def test_trust_of_which_only_parts_are_spoken_of_says_so(client, trust):
    homes = BudgetLine.objects.create(name="Homes", trust=trust)
    yearly.say(make.item(), "£7m", "budget", "2020/21", homes)
    page = page_of(client, trust)
    assert "No published figure is of the contract as a whole" in page
    assert '<a href="/money/lines/homes/">Homes</a> <small>1 figure</small>' in page
    assert "<h3" in page_of(client, f"{trust.get_absolute_url()}2020-21/")


@pytest.mark.parametrize("year", ["2031-32", "2024-26", "x", "0000-01", "9999-00"])
def test_year_that_nothing_was_said_of_has_no_page(client, trust, line, year):
    assert client.get(f"{trust.get_absolute_url()}{year}/").status_code == 404


def test_table_of_a_trust_as_a_file_has_a_row_for_each_quotation(client, trust, line):
    answer = client.get("/money/trusts/fernmoor-childrens-trust.csv")
    rows = list(csv.DictReader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))
    named = ("line", "year", "column", "printed", "amount", "standing", "against", "year_from")
    told = [tuple(row[name] for name in named) for row in rows]
    whole = line.name
    assert told[:2] == [
        (whole, "2021/22", "Contract sum", "£123.348m", "123348000", "first quoted", "", "staff"),
        (whole, "2021/22", "Over or under", "£3.701m", "3701000", "first quoted", "", "staff"),
    ]
    assert (whole, "2024/25", "Over or under", "£9.4m", "9400000", "disagrees", "£9.1m", "sentence") in told
    assert told[-1][:4] == ("Children’s homes", "2025/26", "Over or under", "£2.3m")
    assert len(told) == 16
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert re.search(
        r'attachment; filename="[\w-]+-fernmoor-childrens-trust-[\d-]+.csv"', answer["Content-Disposition"]
    )


ADDRESSES = [
    "/money/trusts/a/",
    "/money/trusts/a.csv",
    "/money/trusts/a/2024-25/",
    "/money/lines/a-as-a-whole/",
    "/money/promises/",
]


def test_pages_make_as_many_queries_for_three_years_as_for_one(client, django_assert_max_num_queries):
    def a_year(place, line):
        said = yearly.at(f"Panel {place}", 2024 + place, 6, 1)
        who = make.person(f"Ada {place}")
        year = f"{2024 + place}/{25 + place}"
        for measure in ("contract sum", "forecast", "overspend"):
            yearly.say(said, f"£{place + 1}m", measure, year, line, person=who, speaker=who.name)
        made = yearly.say(said, "£4m", "saving", year, line, promise="promised", person=who, speaker=who.name)
        made.follow_up = make.follow_up(said, status="done")
        made.save()
        yearly.say(said, "£2m", "saving", year, line, promise="delivered")
        part = BudgetLine.objects.create(name=f"Part {place}", trust=line.trust)
        yearly.say(said, "£1m", "budget", "2024/25", part)

    def queries():
        counts = []
        for address in ADDRESSES:
            with django_assert_max_num_queries(99) as made:
                page_of(client, address)
            counts.append(len(made))
        return counts

    line = yearly.whole(Trust.objects.create(name="A"))
    a_year(0, line)
    first = queries()
    for place in (1, 2):
        a_year(place, line)
    assert queries() == first == [6, 5, 4, 2, 8]


LINK = re.compile(r'<a [^>]*?href="([^"#]*)[^"]*"[^>]*>(.*?)</a>', re.S)


def follow(client, *names):
    """From home along the links of these names, one step each: the page that is reached."""
    address = reverse("home")
    for name in names:
        links = {words(inner): href for href, inner in LINK.findall(page_of(client, address))}
        address = urlsplit(links[name]).path
    return page_of(client, address)


def test_from_home_what_was_the_contract_sum_and_who_said_so(client, line):
    page = follow(client, "Fernmoor Children’s Trust", "2024/25")
    assert "“The contract sum would be <mark>£177.9m</mark>, she said.”" in page
    said = follow(client, "Fernmoor Children’s Trust", "2024/25", "£177.9m")
    assert "£177.9m" in words(said)
    assert "Cllr Lock" in words(said)


def test_from_home_by_how_much_the_trust_overspent_in_each_year(client, line):
    page = follow(client, "Fernmoor Children’s Trust")
    assert [cells[3].partition(" Scrutiny")[0].partition(" Executive")[0] for cells in table(page).values()] == [
        "£3.701m overspend Year given by staff",
        "about £20.9m overspend",
        GAP,
        "£9.4m overspend Disagrees with £9.1m",
        "£19.639m pressure Said before the year had ended",
    ]


def test_from_home_which_savings_were_promised_and_for_when(client, line):
    page = words(follow(client, "Savings promised"))
    assert "£4m 2024/25 By when: “as soon as caseloads allowed”" in page
    assert "£4m 2024/25" in words(follow(client, "Money", "Savings promised"))


def test_cell_names_three_amounts_that_disagree_and_counts_the_rest(client):
    owner = yearly.trust()
    line = yearly.whole(owner)
    item = yearly.at("Executive", 2025, 7, 1)
    for pounds in (1, 2, 3, 4, 5):
        yearly.say(item, f"£{pounds}m", "outturn", "2024/25", line, f"Sentence {pounds} said {{}}.")
    page = client.get(f"/money/trusts/{owner.slug}/").content.decode()
    assert page.count("said__apart--disagrees") == 3
    assert page.count('<p class="said__apart">and with 1 more</p>') == 1
