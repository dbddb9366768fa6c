"""The demonstration: fills an empty database by the path everybody's minutes take, and touches nobody else's."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from drafting import draft, record_of

from minutes.intake import demonstration
from minutes.models import Body, FollowUp, Meeting, Record, User
from trust.models import Figure

PASSWORD = r"^  (?:clerk|editor|admin) +(\S{16})  "
ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.django_db
def test_archive_has_something_for_every_page():
    demonstration.fill()
    assert Record.objects.in_state("published").count() == 17
    assert (Meeting.objects.count(), Body.objects.published().count()) == (16, 5)
    statuses = set(FollowUp.objects.with_status().values_list("status", flat=True))
    assert statuses == {"open", "done"}
    for measure in ("contract sum", "overspend", "saving"):
        years = set(Figure.objects.filter(measure=measure).values_list("financial_year", flat=True))
        assert {"2023/24", "2024/25", "2025/26"} - years == set(), measure


@pytest.mark.django_db
def test_two_meetings_quote_differing_overspends_for_one_year():
    demonstration.fill()
    quoted = Figure.objects.filter(measure="overspend", financial_year="2023/24", amount__in=[6_200_000, 6_450_000])
    bodies = {(row.amount, row.item.meeting.body.name) for row in quoted}
    assert {amount for amount, _ in bodies} == {6_200_000, 6_450_000}
    assert len({body for _, body in bodies}) > 1


@pytest.mark.django_db
def test_filling_again_changes_nothing():
    demonstration.fill()
    before = list(Record.objects.order_by("pk").values_list("pk", "current", "published_at"))
    demonstration.fill()
    assert list(Record.objects.order_by("pk").values_list("pk", "current", "published_at")) == before


@pytest.mark.django_db
def test_accounts_have_new_passwords_once():
    first = demonstration.make_accounts()
    assert sorted(first) == ["admin", "clerk", "editor"]
    assert User.objects.get(username="clerk").check_password(first["clerk"])
    assert demonstration.make_accounts() == {}
    again = demonstration.make_accounts(anew=True)
    assert not User.objects.get(username="clerk").check_password(first["clerk"])
    assert User.objects.get(username="clerk").check_password(again["clerk"])


@pytest.mark.django_db
def test_database_of_somebody_else_is_refused():
    record_of(draft())
    with pytest.raises(demonstration.NotADemonstration, match="did not make"):
        demonstration.check_is_ours()


@pytest.mark.django_db
def test_database_with_somebody_elses_accounts_is_refused():
    User.objects.create_user("somebody")
    with pytest.raises(demonstration.NotADemonstration, match="did not make"):
        demonstration.check_is_ours()


@pytest.mark.django_db
def test_command_refuses_a_database_of_somebody_else_and_changes_nothing():
    record = record_of(draft())
    with pytest.raises(CommandError, match="did not make"):
        call_command("demo", "--no-serve", stdout=StringIO())
    with pytest.raises(CommandError, match="did not make"):
        call_command("demo", "--reset", "--discard", "--no-serve", stdout=StringIO())
    assert list(Record.objects.all()) == [record]


@pytest.mark.django_db
def test_database_with_a_councils_own_bodies_is_refused():
    Body.objects.create(name="Harbour Committee")
    with pytest.raises(demonstration.NotADemonstration, match="did not make"):
        demonstration.check_is_ours()


@pytest.mark.django_db
def test_reset_keeps_what_people_added_unless_told_to_lose_it():
    demonstration.fill()
    record_of(draft())
    with pytest.raises(CommandError, match=r"People have added records or accounts to the demonstration \(1\)"):
        call_command("demo", "--reset", "--no-serve", stdout=StringIO())
    assert Record.objects.count() == 18


def environment(folder):
    """The environment of a newcomer: nothing set but where the private database lies."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    return kept | {"POSTGRES_FOLDER": str(folder), "PYTHONUNBUFFERED": "1"}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def start(folder, port, *options):
    command = [sys.executable, "manage.py", "demo", "--port", str(port), *options]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def fetch(address, deadline=120):
    """(status, body) of the address, waiting until something answers there."""
    limit = time.monotonic() + deadline
    while True:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310  (this machine's own server)
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError:
            assert time.monotonic() < limit, "the demonstration did not start"
            time.sleep(0.2)


def stop(server):
    server.send_signal(signal.SIGTERM)
    return server.communicate(timeout=30)[0]


@pytest.mark.slow
def test_demo_serves_the_archive_and_keeps_it(tmp_path):
    folder, port = tmp_path / "postgres", free_port()
    server = start(folder, port)
    try:
        assert fetch(f"http://127.0.0.1:{port}/meetings/2023-06-14-executive/")[0] == 200
        status, page = fetch(f"http://127.0.0.1:{port}/meetings/no-such-meeting/")
        assert (status, "DEBUG" in page) == (404, False)
    finally:
        said = stop(server)
    assert f"http://127.0.0.1:{port}/" in said
    first = re.findall(PASSWORD, said, re.M)
    assert len(first) == 3

    again = start(folder, port)
    try:
        assert fetch(f"http://127.0.0.1:{port}/meetings/2023-06-14-executive/")[0] == 200
    finally:
        said = stop(again)
    assert said.count("as printed when it was made") == 3
    ended = subprocess.run(
        [sys.executable, "manage.py", "demo", "--reset", "--no-serve"],
        cwd=ROOT,
        env=environment(folder),
        capture_output=True,
        text=True,
        check=True,
    )
    anew = re.findall(PASSWORD, ended.stdout, re.M)
    assert (len(anew), set(anew) & set(first)) == (3, set())
