"""A real browser, where Chromium is installed, against a running server and database."""

import os
import shutil
from pathlib import Path

import pytest
from django.urls import reverse

FLAGS = [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

PATIENCE = 120_000  # milliseconds to wait for a page: a busy machine is slow, and that is no fault of the page


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their marks
def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("slow")


@pytest.fixture(scope="session")
def chromium():
    """The system's Chromium, driven by Playwright; the tests are skipped, and say so, where there is none."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None and os.environ.get("NEED_BROWSER"):
        pytest.fail("no Chromium found, and NEED_BROWSER says that the browser tests must run")
    if executable is None:
        pytest.skip("no Chromium found: install Debian’s package chromium to run the browser tests")
    from playwright.sync_api import sync_playwright

    # Playwright's synchronous interface runs an event loop in this thread, in which Django refuses to query.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


class Window:
    """One browser window on the site, which keeps what its console complains of."""

    def __init__(self, page, site):
        self.site, self.complaints = site, []
        self._show(page)

    def _show(self, page):
        self._page = page
        page.on("console", lambda said: said.type in ("error", "warning") and self.complaints.append(said.text))
        page.on("pageerror", lambda fault: self.complaints.append(str(fault)))

    @property
    def page(self):
        """The page once it is whole: a press ends as the next page begins to come, and most of it counts as none.

        Ask for it anew after a press; kept in a name of its own it waits no longer.
        """
        self._page.wait_for_load_state()
        return self._page

    def open(self, address):
        return self._page.goto(self.site + address)

    def reopen(self, address):
        """Open a page in another tab, this one closed like by somebody who forgot it."""
        self._page.close()
        self._show(self._page.context.new_page())
        self.open(address)

    def faults(self, *rules):
        """What axe finds on the page, by rule and element; by these rules alone, if any are named."""
        from axe_playwright_python.sync_playwright import Axe

        options = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
        found = Axe().run(self.page, options=options).response["violations"]
        return [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]]

    def overflow(self):
        """By how many pixels the page is wider than the window."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.fixture
def window(chromium, live_server):
    """Opens windows: ``window(width=360)``; further options are the browser's own, such as color_scheme."""
    contexts = []

    def open_window(width=1280, height=900, **options):
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return Window(context.new_page(), live_server.url)

    yield open_window
    for context in contexts:
        context.close()


def sign_in(window, user):
    window.open(reverse("admin:index"))
    window.page.fill("[name=username]", user.username)
    window.page.fill("[name=password]", "a long pass phrase for tests")
    window.page.click("[type=submit]")


@pytest.fixture(params=[{"width": 1280}, {"width": 360}, {"width": 320, "color_scheme": "dark"}], ids=str)
def staff(request, window, publisher):
    """A publisher who has signed in, at each size of window."""
    opened = window(**request.param)
    sign_in(opened, publisher)
    return opened
