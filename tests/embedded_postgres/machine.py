"""People at a machine who run the private PostgreSQL: whoever runs the tests and, when that is root, also ``nobody``.

Everything is done by real processes in folders of their own; the session's own database is not touched.
"""

import os
import pwd
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

PROJECT = Path(__file__).resolve().parents[2]
LIMIT = 90  # seconds until something that should happen is given up
GRACE = "0.3"

STARTED = []  # processes that the test under way has started

CONNECT = """
import os, sys, time
import psycopg
from minutes.embedded_postgres import ensure_running, remove, where
connection = psycopg.connect(**ensure_running(sys.argv[1], "minutes"), autocommit=True)
"""


def wait_for(condition):
    """What the condition gives, as soon as it gives something."""
    deadline = time.monotonic() + LIMIT
    while not (found := condition()):
        if time.monotonic() > deadline:
            pytest.fail(f"waited {LIMIT} seconds in vain")
        time.sleep(0.05)
    return found


def processes_of(place, spared=()):
    """The processes that have this database's folder in their command or place of work, but for spared programs."""
    names = (str(place.data_dir), str(place.home))
    found = [process for process in psutil.process_iter() if belongs(process, names)]
    return [process for process in found if program_of(process) not in spared]


def program_of(process):
    """The name of a process's program; none where the process has ended since it was found."""
    try:
        return process.name()
    except psutil.NoSuchProcess:
        return ""


def belongs(process, names):
    try:
        if process.pid == os.getpid() or process.status() == psutil.STATUS_ZOMBIE:
            return False
        words = " ".join(process.cmdline())
        return any(name in words or process.cwd().startswith(name) for name in names)
    except psutil.Error:
        return False


def nobody():
    return {"user": (account := pwd.getpwnam("nobody")).pw_uid, "group": account.pw_gid, "extra_groups": []}


@dataclass(eq=False)
class Person:
    """An account at the machine, with a Python that it can run."""

    python: str
    account: dict
    environment: dict

    def start(self, script, *arguments, **environment):
        process = subprocess.Popen(
            [self.python, "-c", script, *map(str, arguments)],
            cwd="/", env=self.environment | environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, **self.account,
        )  # fmt: skip
        STARTED.append(process)
        return process

    def run(self, script, *arguments, **environment):
        """What the script printed; it must end well."""
        process = self.start(script, *arguments, **environment)
        said, wrong = process.communicate(timeout=LIMIT)
        assert process.returncode == 0, wrong
        return said.strip()

    def fails(self, script, *arguments, **environment):
        """The last line of what it complained."""
        process = self.start(script, *arguments, **environment)
        _, wrong = process.communicate(timeout=LIMIT)
        assert process.returncode != 0
        return wrong.strip().splitlines()[-1]


@dataclass
class Place:
    """A DATA_DIR of one person's; ``home`` is the folder that the database really has."""

    person: Person
    data_dir: Path
    home: Path

    def run(self, script, *arguments, **environment):
        return self.person.run(CONNECT + script, self.data_dir, *arguments, **environment)

    def start(self, script, *arguments, **environment):
        return self.person.start(CONNECT + script, self.data_dir, *arguments, **environment)

    def refusal(self, **environment):
        """The sentence in which the private PostgreSQL declines to serve here."""
        ask = "import sys; from minutes.embedded_postgres import ensure_running; ensure_running(sys.argv[1])"
        return self.person.fails(ask, self.data_dir, **environment)

    def client(self):
        """A process that has connected and stays until it is told to go (or killed)."""
        process = self.start("print('here', flush=True); sys.stdin.read()")
        assert process.stdout.readline() == "here\n", process.stderr.read()
        return process

    def postmaster(self):
        return psutil.Process(int((self.home / "data" / "postmaster.pid").read_text().split("\n")[0]))

    def supervisor(self):
        (found,) = (process for process in processes_of(self) if "supervisor" in " ".join(process.cmdline()))
        return found


def leave(process):
    """Let a waiting client go, and read what it had to say."""
    said, wrong = process.communicate(timeout=LIMIT)
    assert process.returncode == 0, wrong
    return said


def strike(*processes):
    """Kill -9, one right after the other; some die of the death of the one before."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.kill()


def kill(*processes):
    """Kill them and wait until they have gone."""
    strike(*processes)
    for process in processes:
        if isinstance(process, subprocess.Popen):
            process.communicate(timeout=LIMIT)
        else:
            process.wait(LIMIT)


def environment(**more):
    """What a command finds in an environment that says nothing of any database."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PG", "MINUTES_", "DATABASE_URL"))
    }
    kept.pop("DJANGO_SETTINGS_MODULE", None)
    return kept | {"PYTHONPATH": str(PROJECT), "MINUTES_POSTGRES_GRACE": GRACE} | more


def readable_python(top):
    """This Python and the packages in question where ``nobody`` can read them; they may be in root's closed home."""
    base = Path(sys.base_prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    skipped = shutil.ignore_patterns("test", "tests", "site-packages", "config-*", "idlelib", "ensurepip", "tkinter")
    shutil.copytree(base / "lib" / version, top / "lib" / version, copy_function=link, ignore=skipped, symlinks=True)
    for library in (base / "lib").glob("libpython*"):
        link(library, top / "lib" / library.name)
    (top / "bin").mkdir()
    link(Path(sys.executable).resolve(), top / "bin" / version)
    packages = Path(psutil.__file__).parents[1]
    for pattern in ("psycopg*", "typing_extensions.py", "embedded_postgres*"):
        for found in packages.glob(pattern):
            copy = shutil.copytree if found.is_dir() else shutil.copy2
            copy(found, top / "site" / found.name, **({"copy_function": link} if found.is_dir() else {}))
    shutil.copytree(PROJECT / "minutes" / "embedded_postgres", top / "site" / "minutes" / "embedded_postgres")
    (top / "site" / "minutes" / "__init__.py").touch()
    found_by = {"PYTHONPATH": str(top / "site"), "LD_LIBRARY_PATH": str(top / "lib"), "PYTHONDONTWRITEBYTECODE": "1"}
    return str(top / "bin" / version), nobody(), environment(**found_by)


def link(source, target):
    """A second name for the file, which costs nothing; a copy where the file system is another."""
    try:
        os.link(source, target, follow_symlinks=True)
    except OSError:
        shutil.copy2(source, target)
