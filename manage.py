#!/usr/bin/env python
"""The command line of the archive: ``manage.py help`` lists what it can do."""

import os
import sys


def main():
    if sys.version_info < (3, 12):  # noqa: UP036  (somebody will run this with an older one)
        sys.exit("Council Minutes needs Python 3.12 or later; this is Python {}.{}.".format(*sys.version_info[:2]))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "minutes.settings")
    try:
        from django.core.exceptions import ImproperlyConfigured
        from django.core.management import execute_from_command_line
    except ImportError:
        sys.exit("Django is not installed here. Run the first command of README.md, then use .venv/bin/python.")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
