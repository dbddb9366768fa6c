"""What holds for every public page."""

import datetime

import make
import pytest
from django.conf import settings

from trust.models import BudgetLine, Trust

pytestmark = pytest.mark.django_db

LISTS = ["/meetings/", "/bodies/", "/people/", "/decisions/", "/money/", "/money/promises/", "/follow-ups/"]
PAGES = ["/", "/about/", "/search/", *LISTS]
QUERIES = {
    "/": 5,
    "/meetings/": 6,
    "/bodies/": 2,
    "/people/": 4,
    "/decisions/": 7,
    "/money/": 10,
    "/money/promises/": 8,
    "/money/trusts/river-trust/": 6,
    "/money/trusts/river-trust/2023-24/": 4,
    "/money/lines/river-trust-as-a-whole/": 2,
    "/follow-ups/": 5,
    "/bodies/docks-panel-0/": 6,
    "/people/ada-0/": 6,
}


def river_trust():
    """The trust of these pages, by the line that stands for all its money."""
    trust, _ = Trust.objects.get_or_create(name="River Trust")
    return BudgetLine.objects.get_or_create(name="River Trust as a whole", defaults={"trust": trust, "whole": True})[0]


def a_row_of_everything(place, date=make.DATE):
    body = make.body(f"Docks Panel {place}")
    meeting = make.meeting(body, date=date, kind="minutes")
    person = make.person(f"Ada {place}")
    make.attendance(meeting, person=person, role="Chair")
    item = make.item(meeting, "Cranes", passages=[{"text": "Repairs would cost £40,000.", "person": person}])
    make.decision(item, "That they be mended.", marker="RESOLVED", clauses=[("a)", "Approved the works.", "approved")])
    make.vote(item, [("Ada", "for", person)], on="The works", in_favour=1, against=0)
    make.declaration(meeting, "Ada", person=person, item=item, type="personal")
    line = river_trust()
    known = {"financial_year": "2023/24", "year_from": "sentence", "amount": 40_000, "line": line}
    make.figure(item, measure="budget", **known)
    follow_up = make.follow_up(item, status="done")
    make.figure(item, measure="saving", promise="promised", follow_up=follow_up, **known)
    make.figure(item, measure="saving", promise="delivered", **known)
    return item


@pytest.fixture
def archive(db):
    return a_row_of_everything(0)


@pytest.fixture
def every_page(archive):
    meeting = archive.meeting
    line = river_trust()
    rows = [meeting, archive, meeting.body, meeting.attendances.get().person, line, line.trust]
    return [*PAGES, *(row.get_absolute_url() for row in rows), f"{line.trust.get_absolute_url()}2023-24/"]


def test_every_page_has_one_heading_a_title_with_the_council_and_its_language(client, every_page):
    for address in every_page:
        page = client.get(address).content.decode()
        assert page.count("<h1") == 1, address
        assert f" – {settings.COUNCIL_NAME}</title>" in page, address
        assert '<html lang="en-GB">' in page


def test_every_page_names_its_canonical_address(client, every_page):
    for address in every_page:
        page = client.get(address, {"utm_source": "x"}).content.decode()
        assert f'<link rel="canonical" href="http://testserver{address}">' in page


def test_canonical_address_of_a_list_keeps_its_filters_and_page(client, archive):
    page = client.get("/meetings/?utm_source=x&kind=minutes&page=9").content.decode()
    assert '<link rel="canonical" href="http://testserver/meetings/?kind=minutes">' in page


def test_canonical_address_is_on_the_site_that_settings_name(client, settings, archive):
    settings.SITE_ADDRESS = "https://minutes.example.org/"
    page = client.get("/meetings/").content.decode()
    assert '<link rel="canonical" href="https://minutes.example.org/meetings/">' in page


def test_every_page_sets_no_cookie_and_carries_no_inline_style_or_script(client, every_page):
    for address in every_page:
        response = client.get(address)
        page = response.content.decode()
        assert not response.cookies, address
        assert "<script" not in page
        assert "<style" not in page
        assert " style=" not in page


def test_every_page_refuses_a_nul_in_its_query_and_stays_up(client, every_page):
    for address in every_page:
        for query in ("q=%00", "page=%00", "words=a%00b", "%00=1", "body=%00"):
            assert client.get(f"{address}?{query}").status_code == 400, (address, query)


@pytest.mark.parametrize("address", ["/meetings/%00/", "/people/a%00b/", "/%00", "/bodies/%00/", "/meetings/a/%00/"])
def test_nul_in_an_address_is_not_found(client, address):
    assert client.get(address).status_code == 404


def test_every_page_takes_get_and_head_alone(client, every_page):
    for address in every_page:
        assert client.head(address).status_code == 200
        assert client.post(address).status_code == 405


def test_every_page_has_something_to_say_of_an_empty_archive(client):
    for address in PAGES:
        response = client.get(address)
        assert response.status_code == 200
        if address in ("/", *LISTS):
            assert 'class="nothing"' in response.content.decode(), address


@pytest.mark.parametrize("address", QUERIES)
def test_page_makes_as_many_queries_for_three_rows_as_for_one(client, django_assert_num_queries, address):
    a_row_of_everything(0)
    with django_assert_num_queries(QUERIES[address]):
        assert client.get(address).status_code == 200
    for place in (1, 2):
        item = a_row_of_everything(place, make.DATE + datetime.timedelta(days=place))
        make.meeting(make.body("Docks Panel 0"), date=item.meeting.date)
        make.attendance(item.meeting, person=item.passages.first().person)
    with django_assert_num_queries(QUERIES[address]):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize(("asked", "here"), [("2", 2), ("99999999999999999999", 2), ("0", 2), ("-1", 2), ("x", 1)])
def test_list_beyond_its_last_page_shows_the_last(client, asked, here):
    for day in range(1, 28):
        make.meeting(date=datetime.date(2023, 1, day))
    page = client.get("/meetings/", {"page": asked}).content.decode()
    assert f"<title>Meetings (page {here} of 2) – " in page
    assert page.count('<li class="entry">') == (2 if here == 2 else 25)


def test_pages_of_a_filtered_list_keep_its_filters(client):
    for day in range(1, 28):
        make.meeting(date=datetime.date(2023, 1, day), kind="minutes")
    page = client.get("/meetings/", {"kind": "minutes"}).content.decode()
    assert 'rel="next" href="/meetings/?kind=minutes&amp;page=2"' in page


def test_first_page_of_a_list_has_one_address(client):
    for day in range(1, 28):
        make.meeting(date=datetime.date(2023, 1, day), kind="minutes")
    page = client.get("/meetings/", {"kind": "minutes", "page": 2}).content.decode()
    assert 'rel="prev" href="/meetings/?kind=minutes"' in page
    assert "<title>Meetings, Kind of record: Minutes (page 2 of 2) – " in page
    assert '<link rel="canonical" href="http://testserver/meetings/?kind=minutes&amp;page=2">' in page


def test_chosen_filters_are_shown_each_with_the_list_without_it(client, archive):
    page = client.get("/meetings/", {"kind": "minutes", "year": "2023", "page": "1"}).content.decode()
    assert '<a href="/meetings/?year=2023">Kind of record: Minutes ' in page
    assert '<a href="/meetings/?kind=minutes">Year: 2023 ' in page


@pytest.mark.parametrize(
    ("address", "query", "words"),
    [
        ("/meetings/", "body=nowhere", "Body: no published minutes are of this body. Choose one from the list."),
        ("/meetings/", "year=1066", "Year: “1066” is not in the list. Choose one that is."),
        ("/meetings/", "kind=%3Cb%3E", "Kind of record: “&lt;b&gt;” is not in the list. Choose one that is."),
        ("/decisions/", "action=danced", "What was done: “danced” is not in the list. Choose one that is."),
        ("/decisions/", "key=maybe", "Key decisions: “maybe” is not in the list. Choose one that is."),
        ("/follow-ups/", "status=lost", "Status: “lost” is not in the list. Choose one that is."),
        ("/money/", "measure=gold", "What it is: “gold” is not in the list. Choose one that is."),
        ("/money/", "year=1066/67", "Financial year: “1066/67” is not in the list. Choose one that is."),
        ("/money/promises/", "year=1066/67", "Financial year: “1066/67” is not in the list. Choose one that is."),
        ("/people/", "letter=%C3%A9", "Surname begins with: “é” is not in the list. Choose one that is."),
        ("/meetings/", "words=" + "a" * 201, "Words: use 200 characters or fewer."),
    ],
)
def test_filter_that_cannot_be_understood_is_said_in_words(client, archive, address, query, words):
    response = client.get(f"{address}?{query}")
    page = response.content.decode()
    assert response.status_code == 200
    assert page.count(words) == 2, "once in the summary and once beside the field"
    assert "There is a problem" in page
    assert "<title>Error: " in page
    assert 'class="nothing"' not in page


def test_filters_offer_only_what_is_published(client, archive):
    make.body("Secret Working Party")
    for address in LISTS:
        assert "Secret" not in client.get(address).content.decode(), address
    assert client.get("/meetings/?body=secret-working-party").content.decode().count("no published minutes are of") == 2
    assert client.get("/bodies/secret-working-party/").status_code == 404


def test_missing_page_says_so_in_the_site_s_own_words(client):
    response = client.get("/nowhere/")
    assert response.status_code == 404
    assert "There is no page at this address" in response.content.decode()


def test_fault_page_needs_no_database(client, monkeypatch):
    monkeypatch.setattr("minutes.views.home.held", lambda: 1 / 0)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == 500
    assert "The fault is the site’s and not yours" in response.content.decode()


def test_form_sent_from_elsewhere_is_refused_in_plain_words(rf):
    from django.views.csrf import csrf_failure

    response = csrf_failure(rf.post("/admin/login/"))
    assert response.status_code == 403
    assert "Nothing was changed. Go back, load the page again" in response.content.decode()
