"""The charts in a real browser under the site’s own policy: axe silent, nothing cut off, keys lead to the words."""

import pytest
from django.http import HttpResponse
from django.template import engines
from django.urls import include, path

from tests.trust.quoting import quotation, year
from trust.chart import contract_and_outturn, forecast_moved, savings_promised
from trust.models import Figure

pytestmark = pytest.mark.django_db(transaction=True)
MILLION = 1_000_000
PAGE = """{% extends "base.html" %}
{% block title %}Charts{% endblock %}
{% block main %}<h1>Charts</h1>{% for chart in charts %}{% include "trust/_chart.html" %}{% endfor %}{% endblock %}"""


def charts(request):
    page = engines["django"].from_string(PAGE)
    return HttpResponse(page.render({"charts": SHOWN}, request))


SHOWN = []
urlpatterns = [path("charts/", charts), path("", include("minutes.urls"))]


@pytest.fixture
def shown(settings):
    """A page of one chart of each kind, with every way of drawing an amount."""
    settings.ROOT_URLCONF = __name__
    contract = [
        quotation("£176m", 176 * MILLION, on="2024-01-20", at="Scrutiny Panel"),
        quotation("£177.9m", 177_900_000, on="2024-03-12"),
    ]
    outturn = quotation("£180m and £190m", 180 * MILLION, "outturn", qualifier="between", amount_to=190 * MILLION)
    years = [
        year("2022/23", contract=[quotation("£130m", 130 * MILLION, qualifier="about")]),
        year("2023/24"),
        year("2024/25", contract=contract, outturn=[outturn]),
    ]
    forecast = [
        quotation("£180m", 180 * MILLION, "forecast", on="2024-07-01", qualifier="over"),
        quotation("£182.5m", 182_500_000, "forecast", on="2024-09-01"),
        quotation("£190m", 190 * MILLION, "forecast", on="2025-01-05", qualifier="up to"),
    ]
    saving = quotation("£4M", 4 * MILLION, "saving", promise="promised")
    SHOWN[:] = [
        contract_and_outturn(years),
        savings_promised([year(savings=[saving])]),
        forecast_moved(year(contract=contract, forecast=forecast)),
    ]
    yield SHOWN
    SHOWN.clear()


SIZES = [
    {"width": 1280},
    {"width": 360},
    {"width": 320, "color_scheme": "dark"},
    {"width": 320, "forced_colors": "active"},
]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_charts_are_sound_at_every_size(shown, window, size):
    opened = window(**size)
    opened.open("/charts/")
    assert opened.faults() == []
    assert opened.overflow() == 0
    for summary in opened.page.locator(".chart summary").all():
        summary.click()
    assert opened.faults() == []
    assert opened.overflow() == 0
    assert opened.complaints == []


def beyond_the_window(opened):
    return opened.page.evaluate(
        """[...document.querySelectorAll(".chart text")].filter(text => {
            const box = text.getBoundingClientRect();
            return box.left < 0 || box.right > document.documentElement.clientWidth;
        }).map(text => text.textContent)"""
    )


@pytest.mark.parametrize("width", [320, 1280])
def test_no_writing_leaves_the_window(shown, window, width):
    opened = window(width=width)
    opened.open("/charts/")
    assert beyond_the_window(opened) == []


def test_writing_grows_with_the_reader_and_stays_in_the_window(shown, window):
    opened = window(width=640)
    opened.open("/charts/")
    size = "getComputedStyle(document.querySelector('.chart__words')).fontSize"
    assert opened.page.evaluate(size) == "13.8125px"
    opened.page.evaluate("document.documentElement.style.setProperty('font-size', '34px')")
    assert opened.page.evaluate(size) == "27.625px"
    assert beyond_the_window(opened) == []


def test_every_mark_is_reached_by_key_shows_its_focus_and_leads_to_its_words(shown, window):
    opened = window()
    opened.open("/charts/")
    page = opened.page
    page.locator(".skip").focus()
    reached = []
    while not (page.evaluate("document.activeElement.closest('footer') !== null")):
        page.keyboard.press("Tab")
        name = page.evaluate("document.activeElement.closest('svg a')?.getAttribute('aria-label')")
        if name:
            reached.append(name)
            hit = "getComputedStyle(document.activeElement.querySelector('.chart__hit')).fill"
            assert page.evaluate(hit) == "rgb(255, 197, 61)"
    sheets = [sheet for chart in shown[:2] for sheet in chart.picture.sheets]
    marks = [mark for sheet in sheets for one in sheet.years for mark in one.marks]
    marks += [shown[2].picture.level, *shown[2].picture.points]
    assert reached == [mark.name for mark in marks if mark.name]

    page.get_by_role("link", name="2024/25 contract sum £177.9m, said at Executive, 12 March 2024").first.press("Enter")
    figure = Figure.objects.get(text="£177.9m")
    page.wait_for_url(f"**{figure.get_absolute_url()}")
    assert page.locator(":target").get_attribute("id") == figure.anchor


def test_print_shows_the_table_beside_each_chart(shown, window):
    opened = window()
    opened.open("/charts/")
    assert opened.page.locator(".chart td a").first.is_visible() is False
    opened.page.emulate_media(media="print")
    assert [link.is_visible() for link in opened.page.locator(".chart td a").all()] == [True] * 9
