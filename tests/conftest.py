"""The cast of the tests, and where the shared material lies if it is beside the checkout."""

from math import inf
from pathlib import Path

import pytest
from django.contrib.auth.models import Group

SHARED = Path(__file__).resolve().parents[2] / "shared"


def member(name, *roles):
    """A member of staff in the given groups."""
    from minutes.models import User

    user = User.objects.create_user(name, password="a long pass phrase for tests", is_staff=True)
    user.groups.set(Group.objects.filter(name__in=roles))
    return user


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Passwords are hashed slowly on purpose; tests need not wait for it."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """What a site reads once is read, so that the queries of a page are as many in the first test as in any."""
    from minutes.search import pairs

    with django_db_blocker.unblock():
        pairs.with_pairs("'green' <-> 'belt'")


@pytest.fixture(autouse=True)
def small_archive(monkeypatch):
    """The archive's size is known, as it is to a site that has run a while: its counting adds no query to a page."""
    from minutes.search import counting

    numbers = [{}, {}, {}]  # of bodies, years and kinds
    monkeypatch.setattr(counting, "_kept", {"kept": counting.Archive(numbers, numbers), "at": inf})


@pytest.fixture
def editor(db):
    """Adds and corrects minutes, and may not publish them."""
    return member("editor", "Editors")


@pytest.fixture
def publisher(db):
    """Adds, corrects, publishes and withdraws."""
    return member("publisher", "Publishers")


@pytest.fixture
def reader(db):
    """Sees records and changes nothing."""
    return member("reader", "Readers")


@pytest.fixture
def stranger(db):
    """Signs in to the admin but has no role."""
    return member("stranger")


@pytest.fixture
def shared():
    """The folder of shared material, where it stands beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("the shared folder with the seed documents is not beside this checkout")
    return SHARED
