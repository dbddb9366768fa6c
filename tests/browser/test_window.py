"""The browser of the tests itself: it looks at a page only once all of it has come."""

import time

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.urls import path

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(request):
    return HttpResponse("<!doctype html><title>At once</title><a href='/slowly/'>Go</a>")


def slowly(request):
    def parts():
        yield b"<!doctype html><title>Slowly</title><p>Some"
        time.sleep(1)
        yield b"<mark>more</mark>"

    return StreamingHttpResponse(parts())


urlpatterns = [path("at-once/", at_once), path("slowly/", slowly)]


def test_what_comes_late_is_waited_for(window, settings):
    settings.ROOT_URLCONF = __name__
    view = window()
    view.open("/at-once/")
    view.page.get_by_role("link", name="Go").click()
    assert view.page.url.endswith("/slowly/")
    assert view.page.locator("mark").all_inner_texts() == ["more"]
