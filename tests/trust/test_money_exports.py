"""The register of figures as CSV and JSON: the list of the page, safe in a spreadsheet, exact, sent as it is read."""

import csv
import datetime
import io
import json
import tracemalloc
import uuid
from decimal import Decimal

import make
import pytest
from django.core.signals import request_finished
from django.db import close_old_connections
from django.utils import timezone
from held import held
from hypothesis import given
from hypothesis import strategies as st

from minutes.exports import Kind, in_a_cell
from trust.exports import exactly
from trust.models import BudgetLine, Figure, Trust

pytestmark = pytest.mark.django_db

SENTENCE = '=The "sum", he said,\nwas (£2.50) & rising.'


def words_of(response):
    return b"".join(response.streaming_content).decode()


def rows_of(client, query=None):
    words = words_of(client.get("/money.csv", query))
    return list(csv.DictReader(io.StringIO(words.removeprefix("\ufeff"), newline="")))


def figures_in(client, query=None):
    return json.loads(words_of(client.get("/money.json", query)))


@pytest.fixture
def figure():
    """A negative amount, of a line and a trust, said by an office in a sentence that begins like a formula."""
    trust = Trust.objects.create(name="Oldport Trust")
    line = BudgetLine.objects.create(name="Placements", trust=trust)
    passage = {"text": SENTENCE, "speaker": "The Treasurer", "role": "Treasurer"}
    item = make.item(make.meeting(make.body("Docks Panel")), "+Cranes", passages=[passage])
    said = {"measure": "saving", "financial_year": "2024/25", "year_from": "title", "about": "@cranes"}
    promised = {"promise": "promised", "due_text": "by March"}
    sum_of_it = {"amount": "-2.5", "exact_to": "0.01", "qualifier": "about"}
    return make.figure(item, "(£2.50)", SENTENCE, line=line, **said, **promised, **sum_of_it)


def test_csv_has_every_column_of_a_figure(client, figure):
    assert rows_of(client) == [
        {
            "amount": "-2.50",
            "amount_to": "",
            "unit": "GBP",
            "printed": "(£2.50)",
            "qualifier": "about",
            "measure": "saving",
            "year": "2024/25",
            "year_from": "title",
            "about": "'@cranes",
            "line": "Placements",
            "trust": "Oldport Trust",
            "said_by": "The Treasurer",
            "role": "Treasurer",
            "body": "Docks Panel",
            "meeting_date": "2023-12-04",
            "item": "'+Cranes",
            "sentence": f"'{SENTENCE}",
            "promise": "promised",
            "due": "by March",
            "address": f"http://testserver{figure.get_absolute_url()}",
            "key": str(figure.pk),
        }
    ]


def test_json_has_the_words_as_they_are_and_null_for_what_is_unknown(client, figure):
    answer = figures_in(client, {"year": "2024/25"})
    assert answer.keys() == {"council", "address", "generated", "money", "count"}
    assert (answer["address"], answer["count"]) == ("http://testserver/money.json?year=2024%2F25", 1)
    assert datetime.datetime.fromisoformat(answer["generated"]) <= timezone.now()
    row = answer["money"][0]
    assert (row["amount"], row["amount_to"], row["sentence"], row["item"]) == ("-2.50", None, SENTENCE, "+Cranes")


def test_files_are_sent_as_what_they_are(client, figure, settings):
    settings.COUNCIL_NAME = "Oldport & Newport Council"
    sheet, program = client.get("/money.csv"), client.get("/money.json")
    today = timezone.localdate().isoformat()
    assert sheet["Content-Type"] == "text/csv; charset=utf-8"
    assert sheet["Content-Disposition"] == f'attachment; filename="oldport-newport-council-money-{today}.csv"'
    assert program["Content-Type"] == "application/json"
    assert "Content-Disposition" not in program
    assert words_of(sheet).startswith("\ufeffamount,amount_to,unit,")
    assert words_of(program).endswith("}\n")


def test_addresses_are_on_the_site_that_settings_name(client, figure, settings):
    settings.SITE_ADDRESS = "https://minutes.example.org/"
    assert rows_of(client)[0]["address"] == f"https://minutes.example.org{figure.get_absolute_url()}"
    assert figures_in(client)["address"] == "https://minutes.example.org/money.json"


def test_file_has_the_filters_and_the_order_of_the_page_and_all_its_pages(client):
    item = make.item()
    for amount in range(30):
        make.figure(item, f"£{amount}", f"It was £{amount}.", amount=amount, measure="budget" if amount else "saving")
    query = {"order": "largest", "measure": "budget", "page": "2", "utm": "x"}
    amounts = [str(amount) for amount in range(29, 0, -1)]
    assert [row["amount"] for row in rows_of(client, query)] == amounts
    assert [row["amount"] for row in figures_in(client, query)["money"]] == amounts
    page = client.get("/money/", query).content.decode()
    assert 'href="/money.csv?order=largest&amp;measure=budget"' in page
    assert 'href="/money.json?order=largest&amp;measure=budget"' in page


def test_file_of_nothing_is_a_file(client):
    assert words_of(client.get("/money.csv")).count("\r\n") == 1
    answer = figures_in(client)
    assert (answer["money"], answer["count"]) == ([], 0)


def test_filter_that_cannot_be_understood_is_a_bad_request_in_words(client, figure):
    told = "What it is: “gold” is not in the list. Choose one that is."
    sheet, program = (client.get(f"/money.{kind}", {"measure": "gold"}) for kind in ("csv", "json"))
    assert (sheet.status_code, sheet["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert sheet.content.decode() == f"{told}\n"
    assert (program.status_code, program.json()) == (400, {"errors": [told]})


def test_head_asks_for_no_rows(client, figure, django_assert_num_queries):
    for kind in ("csv", "json"):
        with django_assert_num_queries(0):
            response = client.head(f"/money.{kind}")
        assert (response.status_code, response.content) == (200, b"")
        assert client.post(f"/money.{kind}").status_code == 405
        assert client.get(f"/money.{kind}?words=%00").status_code == 400


def test_file_left_unread_leaves_no_transaction_open(client, figure):
    request_finished.disconnect(close_old_connections)  # as the test client has it when a file is read to its end
    try:
        client.get("/money.csv").close()
    finally:
        request_finished.connect(close_old_connections)
    assert len(rows_of(client)) == 1


def test_withheld_items_and_drafts_are_in_no_file(client):
    make.item(title="Private", exempt=True)
    BudgetLine.objects.create(name="Unpublished line")
    assert rows_of(client) == []
    assert figures_in(client)["count"] == 0


@pytest.mark.parametrize(
    ("amount", "exact_to", "shown"),
    [
        ("5000000.000000", "1000000.000000", "5000000"),
        ("12.500000", "0.010000", "12.50"),
        ("4.000000", "0.100000", "4.0"),
        ("123348000.000000", "1000.000000", "123348000"),
        ("0.000001", None, "0.000001"),
        ("-12345678901234567890.123456", None, "-12345678901234567890.123456"),
        ("0.000000", None, "0"),
        (None, None, None),
    ],
)
def test_amount_is_a_decimal_string_to_the_digit_printed(amount, exact_to, shown):
    assert exactly(amount and Decimal(amount), exact_to and Decimal(exact_to)) == shown


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "\u3000＝"])
def test_words_that_a_spreadsheet_would_run_are_kept_from_it(start):
    assert in_a_cell(Kind.WORDS, f"{start}1+1") == f"'{start}1+1"
    assert in_a_cell(Kind.NUMBER, "-1") == "-1"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_words_come_back_from_a_spreadsheet(words):
    out = io.StringIO(newline="")
    csv.writer(out).writerow([in_a_cell(Kind.WORDS, words)])
    (cell,) = next(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert cell in (words, f"'{words}")
    assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠"))


def many(count):
    item = make.item(passages=[{"text": "It was £5.", "speaker": "Ada"}])
    told = {"record": item.record, "item": item, "passage": item.passages.get(), "quote": "It was £5. " * 20}
    rows = (Figure(id=uuid.uuid4(), position=place, text="£5", amount=place, **told) for place in range(count))
    Figure.objects.bulk_create(rows, batch_size=1000)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["csv", "json"])
def test_long_list_takes_no_more_memory_or_queries_than_a_short_one(client, kind, django_assert_num_queries):
    many(1)
    with django_assert_num_queries(3):
        words_of(client.get(f"/money.{kind}"))
    many(10_000)
    with django_assert_num_queries(3):
        parts = client.get(f"/money.{kind}").streaming_content
        tracemalloc.start()
        size = sum(map(len, parts))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert size > 3_000_000
    assert most < size / 2


@pytest.mark.django_db(transaction=True)
def test_list_that_takes_too_long_is_refused_in_words(client):
    """Another connection holds the table, so that the list waits until the database stops it."""
    make.figure()
    with held("trust_figure"):
        response = client.get("/money.csv", {"body": "waterways-committee"})
    assert response.status_code == 503
    assert "took too long" in response.content.decode()
