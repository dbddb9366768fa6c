"""Try the whole site on this machine: an invented council's archive, demonstration accounts and a web server."""

import os
import secrets
import sys

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from minutes.intake import demonstration


def private_postgres():
    """The private PostgreSQL's own commands, where it is the one in use; else None.

    Imported here because the package does not load on systems that cannot run it.
    """
    if settings.DATABASES["default"]["ENGINE"] != "minutes.embedded_postgres":
        return None
    from minutes import embedded_postgres

    return embedded_postgres


class Command(BaseCommand):
    help = "Fill an empty database with the demonstration archive and serve the site on this machine."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000, help="the port to serve on (8000)")
        parser.add_argument("--reset", action="store_true", help="begin again: a new archive and new passwords")
        parser.add_argument("--discard", action="store_true", help="with --reset: lose the records added by people too")
        parser.add_argument("--no-serve", action="store_true", help="fill the database and stop")

    def handle(self, *, port, reset, discard, no_serve, **options):
        try:
            self.say_where()
            call_command("migrate", verbosity=0)
            demonstration.check_is_ours()
        except OperationalError as problem:
            raise CommandError(str(problem)) from None
        except demonstration.NotADemonstration as refusal:
            raise CommandError(str(refusal)) from None
        if reset:
            self.reset(discard)
        demonstration.fill()
        self.say_accounts(demonstration.make_accounts(), port)
        if not no_serve:
            self.serve(port)

    def say_where(self):
        if private := private_postgres():
            folder = private.where(settings.DATABASES["default"]["DATA_DIR"])
            self.stdout.write(f"The archive is kept by a private PostgreSQL in {folder}")

    def reset(self, discard):
        added = demonstration.added_since()
        if added and not discard:
            raise CommandError(
                f"People have added records or accounts to the demonstration ({added}). Nothing was changed. "
                "To lose them as well, say: demo --reset --discard"
            )
        if private := private_postgres():
            connection.close()
            private.remove(settings.DATABASES["default"]["DATA_DIR"])
            call_command("migrate", verbosity=0)
        else:
            call_command("flush", interactive=False, verbosity=0)

    def say_accounts(self, passwords, port):
        self.stdout.write(f"\nAccounts for http://127.0.0.1:{port}/admin/")
        for name, (_, does) in demonstration.ACCOUNTS.items():
            password = passwords.get(name, "as printed when it was made; demo --reset makes a new one")
            self.stdout.write(f"  {name:8} {password:18} {does}")

    def serve(self, port):
        """Become a web server with debugging off, so that the pages are those the public would see."""
        connection.close()
        self.stdout.write(f"\nThe archive is at http://127.0.0.1:{port}/  (stop it with Ctrl-C)\n")
        self.stdout.flush()
        os.environ |= {
            "DEBUG": "0",
            "HTTPS": "0",
            "EMBEDDED_POSTGRES": "1",
            "SECRET_KEY": os.environ.get("SECRET_KEY") or kept_secret(),
            "COUNCIL_NAME": os.environ.get("COUNCIL_NAME", "Fenmarch Council"),
        }
        server = [
            "-m",
            "gunicorn",
            "--bind",
            f"127.0.0.1:{port}",
            "--threads",
            "4",
            "--log-level",
            "warning",
            "--no-control-socket",
            "--limit-request-line",
            "8190",
        ]
        os.execv(sys.executable, [sys.executable, *server, "minutes.wsgi"])  # noqa: S606  (our own interpreter)


def kept_secret():
    """The demonstration's own secret key, kept so that people stay signed in when it is started again."""
    file = settings.BASE_DIR / ".demonstration-secret"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text()
