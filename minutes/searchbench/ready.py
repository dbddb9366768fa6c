"""Django set up, and the ways imported: once, for the reader processes that are parted from it."""

import django

django.setup()

from . import queries, ways  # noqa: E402, F401
