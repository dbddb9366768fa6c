"""Starting: with nothing set, in production, and where something is missing, each refusal in one plain sentence."""

import os
import shutil
import subprocess
import sys
from ast import literal_eval
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def manage(*words, python=sys.executable, **environment):
    """Run manage.py with only these variables set."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [python, "manage.py", *words], cwd=ROOT, env=kept | environment, capture_output=True, text=True
    )


def older_pythons():
    """Interpreters below 3.12 on this machine: any on the path, and pyenv's."""
    versions = sorted(Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")).glob("versions/*/bin/python3"))
    candidates = [*map(str, versions), *filter(None, map(shutil.which, ("python3.11", "python3.10", "python3.9")))]
    check = "import sys; sys.exit(sys.version_info >= (3, 12))"
    return [one for one in candidates if subprocess.run([one, "-c", check], capture_output=True).returncode == 0]


def test_older_python_is_told_in_one_sentence():
    older = older_pythons()
    if not older:
        pytest.skip("no Python older than 3.12 is on this machine")
    for python in older:
        run = manage("check", python=python)
        assert run.returncode == 1
        assert run.stderr.startswith("Council Minutes needs Python 3.12 or later; this is Python ")
        assert run.stderr.count("\n") == 1


def test_nothing_starts_when_settings_are_read(tmp_path):
    folder = tmp_path / "postgres"
    assert manage("help", POSTGRES_FOLDER=str(folder)).returncode == 0
    assert not folder.exists()


def test_lost_database_url_stops_production_in_one_sentence():
    run = manage("check", DEBUG="0", SECRET_KEY="x" * 60)
    assert run.returncode == 1
    assert run.stderr == (
        "Set DATABASE_URL to the archive's PostgreSQL, or EMBEDDED_POSTGRES=1 to use a private one in this folder.\n"
    )


def test_lost_secret_key_stops_production_in_one_sentence():
    run = manage("check", DEBUG="0", EMBEDDED_POSTGRES="1")
    assert run.returncode == 1
    assert run.stderr == (
        "Set SECRET_KEY to a long random string: with DEBUG off the site does not start without it.\n"
    )


def test_production_settings_pass_the_deployment_check(tmp_path):
    key = "".join(chr(33 + (7 * place) % 90) for place in range(70))
    run = manage(
        *("check", "--deploy", "--fail-level", "WARNING"),
        DEBUG="0",
        SECRET_KEY=key,
        ALLOWED_HOSTS="minutes.example",
        DATABASE_URL="postgresql://nobody@127.0.0.1:1/none",
    )
    assert (run.returncode, run.stdout) == (0, "System check identified no issues (0 silenced).\n")


def test_fault_of_the_site_is_written_to_the_servers_log_with_where_it_was():
    fault = "import logging\ntry: 1 / 0\nexcept Exception: logging.getLogger('django.request').exception('At /money/')"
    run = manage(
        *("shell", "--no-imports", "-c", fault),
        DEBUG="0",
        SECRET_KEY="x" * 60,
        DATABASE_URL="postgresql://nobody@127.0.0.1:1/none",
    )
    first, *_, last = run.stderr.splitlines()
    assert first.endswith("] [ERROR] django.request: At /money/")
    assert last == "ZeroDivisionError: division by zero"


def database(**more):
    """How the site reaches its database when a web server serves it with these variables set."""
    shown = "from django.conf import settings; print(settings.DATABASES['default'])"
    run = manage("shell", "--no-imports", "-c", shown, DEBUG="0", SECRET_KEY="x" * 60, **more)
    return literal_eval(run.stdout)


def test_connections_are_kept_from_page_to_page_and_questions_prepared():
    reached = database(DATABASE_URL="postgresql://clerk@db.example/minutes")
    assert (reached["CONN_MAX_AGE"], reached["CONN_HEALTH_CHECKS"]) == (600, True)
    assert reached["OPTIONS"]["prepare_threshold"] == 0


def test_pooler_may_forbid_both():
    address = "postgresql://clerk@db.example/minutes?conn_max_age=0&sslmode=require"
    reached = database(DATABASE_URL=address, PREPARED_STATEMENTS="0")
    assert reached["CONN_MAX_AGE"] == 0
    assert reached["OPTIONS"] == {"prepare_threshold": None, "sslmode": "require"}
