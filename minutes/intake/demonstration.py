"""The demonstration archive: an invented council's minutes, brought in by the same path as anybody's."""

import csv
import json
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction
from tqdm import tqdm

from minutes.models import Body, FollowUp, FollowUpProgress, MeetingSource, Person, Record, Source, User
from minutes.sources import read
from trust.models import BudgetLine, Trust

from . import rosters
from .draft import day
from .money.suggestions import put_line, suggested
from .publishing.publish import publish
from .records import AlreadyHeld, import_source, save

FOLDER = Path(__file__).resolve().parent.parent / "demonstration"
ROSTERS = ("bodies.csv", "people.csv", "terms.csv")
ACCOUNTS = {
    "clerk": ("Publishers", "adds, checks, publishes and withdraws minutes"),
    "editor": ("Editors", "adds and corrects minutes, and may not publish"),
    "admin": ("Administrators", "looks after the accounts"),
}


class NotADemonstration(Exception):
    """The database holds something the demonstration did not make, so it must not be filled, or emptied."""


def made_here():
    """Whether this database was filled by the demonstration."""
    return Record.objects.filter(origin=Record.Origin.DEMONSTRATION).exists()


def added_since():
    """How many records and accounts people added to the demonstration."""
    records = Record.objects.exclude(origin=Record.Origin.DEMONSTRATION).count()
    return records + User.objects.exclude(username__in=ACCOUNTS).count()


def check_is_ours():
    """Raise NotADemonstration unless the database is empty or was filled by the demonstration."""
    known = Body.objects.exists() or Person.objects.exists()
    if not made_here() and (known or added_since()):
        raise NotADemonstration(
            "This database holds records or accounts that the demonstration did not make, so nothing was changed. "
            "Name an empty database in DATABASE_URL, or unset it to use the private one."
        )


def fill():
    """Load and publish whatever of the demonstration is not there yet."""
    entries = json.loads((FOLDER / "meetings.json").read_text())
    with transaction.atomic():  # stopped half-way, the database is empty still, or known to be the demonstration's
        rosters.load([(name, (FOLDER / name).read_text()) for name in ROSTERS])
        load_lines()
        bring_in(entries[0])
    for entry in tqdm(entries, desc="Publishing the demonstration archive", unit="document", disable=None):
        bring_in(entry)
    load_progress()


def bring_in(entry):
    """Import, correct as staff would, and publish one document, unless that is done."""
    document = FOLDER / entry["file"]
    source = read(document.read_bytes(), limit=settings.SOURCE_LIMIT)
    origin, address = Record.Origin.DEMONSTRATION, entry["source_address"] or ""
    try:
        record = import_source(source, name=document.name, origin=origin, source_address=address)
    except AlreadyHeld as held:
        record = held.record
    if record.published_id or record.withdrawn_at:
        return
    publish(record, correct(record, entry).number, by=None)


def correct(record, entry):
    """The version in which what the text does not say has been filled in."""
    latest = record.latest()
    content = latest.content
    content["meeting"] |= entry["facts"]
    if entry["second_on_day"]:
        content["meeting"]["joins"] = "new"
    if entry["joins"]:
        first = Source.objects.get(name=entry["joins"]).record
        content["meeting"]["joins"] = str(MeetingSource.objects.get(record=first).meeting_id)
    for row in content["problems"]:
        row["settled"] = True
    confirm_lines(content)
    return save(record, content, expected=latest.number, by=None, note="What the text does not say was filled in.")


def confirm_lines(content):
    """Take the budget lines suggested for the figures, as staff do who looked at each; the rest stay in the queue."""
    for row, suggestion in suggested(content, BudgetLine.objects.select_related("trust")):
        put_line(row, suggestion.line)


def rows_of(name):
    """The rows of one of the demonstration's CSV files."""
    with open(FOLDER / name, newline="", encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


def load_lines():
    """The trust and the headings under which its money is followed; once they are there, they are the staff's."""
    if BudgetLine.objects.exists():
        return
    names = {"aliases": ["Children’s Trust", "the Trust"]}
    trust, _ = Trust.objects.get_or_create(name="Fenmarch Children’s Trust", defaults=names)
    for row in rows_of("budget_lines.csv"):
        aliases = [alias for alias in row["aliases"].split(";") if alias]
        kept = {"trust": trust, "aliases": aliases, "whole": row["whole"] == "yes"}
        BudgetLine.objects.get_or_create(name=row["name"], defaults=kept)


def load_progress():
    """What staff recorded of the follow-ups since, where nothing is recorded yet."""
    for row in rows_of("follow_ups.csv"):
        record = Source.objects.get(name=row["file"]).record
        for follow_up in FollowUp.objects.filter(record=record, quote__startswith=row["words"]):
            FollowUpProgress.objects.get_or_create(
                follow_up_key=follow_up.pk,
                defaults={"status": row["status"], "note": row["note"], "done_on": day(row["done_on"])},
            )


@transaction.atomic
def make_accounts(*, anew=False):
    """Make the demonstration accounts that are missing (all of them ``anew``): {name: new password}."""
    passwords = {}
    for name, (role, _) in ACCOUNTS.items():
        user, made = User.objects.get_or_create(username=name, defaults={"is_staff": True})
        if made or anew:
            passwords[name] = secrets.token_urlsafe(12)
            user.set_password(passwords[name])
            user.save()
            user.groups.set([Group.objects.get(name=role)])
    return passwords
