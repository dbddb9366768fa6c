"""Who uses the machine: whoever runs the tests and, when that is root, also ``nobody``; and a folder for each."""

import os
import shutil
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path

import pytest
from machine import STARTED, Person, Place, environment, kill, processes_of, readable_python, wait_for

from minutes.embedded_postgres import remove, where


@pytest.fixture(scope="session")
def this_account():
    return Person(sys.executable, {}, environment())


@pytest.fixture(scope="session")
def readable_folder():
    """A folder that every account can read."""
    folder = Path(tempfile.mkdtemp(prefix="readable-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def plain_account(this_account, readable_folder):
    """Somebody who is not root: whoever runs the tests or, for root, ``nobody``."""
    if os.geteuid() != 0:
        return this_account
    person = Person(*readable_python(readable_folder))
    try:
        person.run("import psycopg, minutes.embedded_postgres")
    except (AssertionError, PermissionError) as error:
        pytest.skip(f"the account 'nobody' cannot run this Python, nor a copy of it: {error}")
    return person


@pytest.fixture(autouse=True)
def _nobody_waits_for_a_failed_test():
    yield
    while STARTED:
        process = STARTED.pop()
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture(scope="session", params=["this account", "plain account"])
def person(request):
    """Each account that there is to test with; only one for those who are not root."""
    if request.param == "plain account" and os.geteuid() != 0:
        pytest.skip("this account is a plain one: the other run of this test has shown it")
    return request.getfixturevalue(request.param.replace(" ", "_"))


@contextmanager
def folder_of(person, *below):
    """A DATA_DIR in a short path of the person's own, of which nothing is left afterwards."""
    top = Path(tempfile.mkdtemp(prefix="minutes-", dir="/tmp"))
    if person.account:
        os.chown(top, person.account["user"], person.account["group"])
    data_dir = top.joinpath(*below or ("database",))
    place = Place(person, data_dir, data_dir if person.account else where(data_dir))
    try:
        yield place
        kill(*processes_of(place))
        if not person.account:
            remove(data_dir)
    finally:
        shutil.rmtree(top)


@pytest.fixture
def own_folder():
    """Make folders with no database yet."""
    with ExitStack() as folders:
        yield lambda person, *below: folders.enter_context(folder_of(person, *below))


@pytest.fixture
def new_place(person, own_folder):
    """A folder with no database yet, of each account."""
    return own_folder(person)


@pytest.fixture(scope="session")
def used_folder(readable_folder):
    """A folder for each account that has been used before; made once, since making a cluster takes seconds.

    (``readable_folder`` is named so that the Python in it outlives these folders.)
    """
    with ExitStack() as folders:

        @cache
        def of(person):
            place = folders.enter_context(folder_of(person))
            place.run("pass")
            return place

        yield of


@pytest.fixture
def place(person, used_folder):
    """A folder that has been used before, of each account."""
    return used_folder(person)


@pytest.fixture
def own_place(this_account, used_folder):
    """A folder that has been used before, of whoever runs the tests."""
    return used_folder(this_account)


@pytest.fixture
def stopped_place(own_place):
    """The same folder when its server has stopped."""
    wait_for(lambda: not processes_of(own_place))
    return own_place
