"""A rehearsal of publishing: what publishing a version would make of the archive, looked at and then taken back.

Everything is written as publishing writes it, but not indexed, as no page that is looked at asks the search. It is in
a transaction that never ends well: so what is seen is exactly what would be public, and nobody else can see it.
Rehearsals come one after another, and only the foremost waits for a publication, or is waited for by one: so a
publication is never held up by more than one of them.
"""

import copy
from contextlib import contextmanager

from django.db import DataError, IntegrityError, OperationalError, connection, transaction
from psycopg.errors import DeadlockDetected, LockNotAvailable

from minutes.models import MeetingSource, Person

from ..draft import upgrade
from ..known import Known
from ..people.matching import Ambiguous, ambiguous_names
from .publish import NotPublishable, make_public, one_at_a_time
from .reasons import meeting_joined, missing

REHEARSING = 7236101  # the advisory lock by which rehearsals wait for one another
TURN = "'5s'"  # how long one waits for those before it, and for a publication under way
ROWS = "'900ms'"  # how long for a row that somebody is saving: less than PostgreSQL's patience with a deadlock
CANNOT_BE_SHOWN = (NotPublishable, Ambiguous, Person.DoesNotExist, DataError, IntegrityError)


class Busy(Exception):
    """Somebody is publishing, or saving what the rehearsal would write."""


@contextmanager
def rehearsal():
    """A time in which the archive may be written to as one likes: whatever is written is taken back at its end."""
    try:
        with transaction.atomic():
            wait_for_a_turn()
            yield
            transaction.set_rollback(True)
    except OperationalError as error:
        if isinstance(error.__cause__, LockNotAvailable | DeadlockDetected):
            raise Busy from error
        raise


def wait_for_a_turn():
    with connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL lock_timeout = {TURN}")
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [REHEARSING])
        one_at_a_time()
        cursor.execute(f"SET LOCAL lock_timeout = {ROWS}")


def stage(record, version):
    """Make the version public, inside a rehearsal, and return its meeting.

    Raises one of CANNOT_BE_SHOWN where no page can be made of it. Reasons against publishing are no hindrance as such.
    """
    if record.published_id == version.pk:
        return MeetingSource.objects.get(record=record).meeting
    content = upgrade(version.content)
    facts, joined, known = content["meeting"], meeting_joined(content), Known(record, content)
    if not (joined or known.led or (facts["body"] and facts["date"])):
        raise NotPublishable(list(missing(content, joined, known)))
    shown = copy.copy(version)
    shown.content = showable(content)
    meeting, _ = make_public(record, shown)
    return meeting


def showable(content):
    """The content with a stand-in for each title that is missing, and no link for a name that may be several people's.

    A draft with nothing against it stays exactly as it is.
    """
    content, unclear = copy.deepcopy(content), set(ambiguous_names(content))
    for place, row in enumerate(content["items"], start=1):
        row["title"] = row["title"] or f"Item {place}, no title"
    for row in content["attendance"]:
        row["public"] = row["public"] or (row["name"] in unclear and not row["person"])
    for row in content["passages"]:
        if row["speaker"] in unclear and not row["person"]:
            row["honorific"] = None
    return content
