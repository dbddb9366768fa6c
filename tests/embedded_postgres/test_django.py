"""Django on the private PostgreSQL."""

import pytest
from machine import processes_of, wait_for

DJANGO = """
import sys
from django.conf import settings
settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
    DATABASES={"default": {"ENGINE": "minutes.embedded_postgres", "NAME": "minutes", "DATA_DIR": sys.argv[1]}},
)
import django
django.setup()
from django.core.management import call_command, execute_from_command_line
from django.db import connection
"""


@pytest.fixture
def run(own_place):
    """Run a script of a project whose database is the private one."""
    return lambda script: own_place.person.run(DJANGO + script, own_place.data_dir)


def test_nothing_starts_for_settings_and_help(this_account, own_folder):
    place = own_folder(this_account)
    script = """
from django.contrib.auth.models import User
print(connection.vendor, connection.ops.max_name_length(), User.objects.filter(username="x").query)
execute_from_command_line(["manage.py", "help"])
execute_from_command_line(["manage.py", "migrate", "--help"])
"""
    assert "Updates database schema" in this_account.run(DJANGO + script, place.data_dir)
    assert not place.home.exists()
    assert not place.data_dir.exists()
    assert not processes_of(place)


def test_migrations_run_and_rows_stay(run):
    run("call_command('migrate', verbosity=0)")
    run("from django.contrib.auth.models import Group; Group.objects.create(name='Editors')")
    assert run("from django.contrib.auth.models import Group; print(Group.objects.get().name)") == "Editors"


def test_test_database_is_made_and_destroyed(run):
    script = """
from django.contrib.auth.models import Group
def is_there():
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_database WHERE datname = 'test_minutes'")
        return cursor.fetchone()[0] == 1
connection.creation.create_test_db(verbosity=0)
Group.objects.create(name="Only a test")
print(is_there())
connection.creation.destroy_test_db("minutes", verbosity=0)
print(is_there())
"""
    assert run(script).split() == ["True", "False"]


def test_dbshell_opens_the_database(run, own_place):
    assert "minutes|minutes" in run("call_command('dbshell', '--', '-tAc', 'SELECT current_database(), current_user')")


def test_dbshell_without_psql_says_so(own_place):
    script = """
import os
connection.ensure_connection()
os.environ |= {"MINUTES_POSTGRES_BIN": "/nowhere", "PATH": ""}
call_command("dbshell")
"""
    said = own_place.person.fails(DJANGO + script, own_place.data_dir)
    assert "You appear not to have the 'psql' program installed or on your path." in said


def test_query_goes_on_when_the_server_was_killed(run, own_place):
    script = """
import os, psutil, time
def ask():
    connection.close()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return cursor.fetchone()[0]
for victim in (lambda backend: backend.ppid(), lambda backend: backend.pid):
    backend = ask()
    killed = victim(psutil.Process(backend))
    os.kill(killed, 9)
    while psutil.pid_exists(killed):  # until its parent has noticed
        time.sleep(0.01)
    print(ask() != backend)
"""
    assert run(script).split() == ["True", "True"]


def test_failure_to_start_is_an_operational_error(stopped_place):
    script = DJANGO + "connection.ensure_connection()"
    said = stopped_place.person.fails(script, stopped_place.data_dir, MINUTES_POSTGRES_GRACE="x")
    assert said.startswith("django.db.utils.OperationalError: MINUTES_POSTGRES_GRACE is 'x'")


def test_missing_folder_is_told(this_account):
    script = DJANGO.replace("sys.argv[1]", "''") + "connection.ensure_connection()"
    assert "Give the private PostgreSQL a DATA_DIR in DATABASES, or set DATABASE_URL." in this_account.fails(script)


def test_another_thread_of_django_shares_the_server(run, own_place):
    script = """
import threading
from django.db import connections
def ask():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        answers.append(cursor.fetchone()[0])
    connections.close_all()
answers = []
threads = [threading.Thread(target=ask) for _ in range(5)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(answers)
"""
    assert run(script) == "[1, 1, 1, 1, 1]"
    wait_for(lambda: not processes_of(own_place))
