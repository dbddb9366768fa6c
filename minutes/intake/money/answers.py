"""Giving published figures their lines, or a year that only staff know: a version of each record, published where the
person who gives them may publish and nothing else waits in it."""

from collections import Counter
from dataclasses import dataclass, field

from django.db import transaction

from minutes.models import Record

from ..publishing import publish as publishing
from ..records import Conflict, save
from ..together import claims
from ..versions import content_of
from .suggestions import NONE, is_open, put_line

TRIES = 20
NOT_SAVED = "others kept saving these minutes, so nothing was saved of them. Answer again."
OTHERS = "The minutes hold other changes that are not public yet."


@dataclass(frozen=True)
class Given:
    """What a person said of one figure: its line's key, NONE or empty; and a year, or None."""

    key: str
    text: str
    line: str = ""
    year: str | None = None


@dataclass
class Outcome:
    """How many figures were saved: ``public`` at once, or ``waiting`` for their records to be published, and why; and
    what somebody else said otherwise meanwhile, which stays."""

    public: int = 0
    waiting: Counter = field(default_factory=Counter)
    clashes: list = field(default_factory=list)


def give(given, by):
    """Save what was ``given`` of figures: {record's key: [Given, ...]}. One record's trouble keeps back no other's."""
    outcome = Outcome()
    for record, answers in given.items():
        give_one(record, answers, by, outcome)
    return outcome


def give_one(key, answers, by, outcome):
    record = Record.objects.select_related("published").get(pk=key)
    for _ in range(TRIES):
        record.refresh_from_db()
        latest, public = record.latest(), record.published_id
        draft = content_of(latest)
        put, clashes = put_all(draft, answers)
        try:
            made = (
                save(record, draft, expected=latest.number, by=by, note="Budget lines", after=latest) if put else None
            )
        except Conflict:
            continue
        break
    else:
        outcome.clashes.append(f"{record}: {NOT_SAVED}")
        return
    outcome.clashes += clashes
    if made is None:
        return
    why = OTHERS if public != latest.pk else publish_after(record, made, public, by)
    if why:
        outcome.waiting[why] += put
    else:
        outcome.public += put


def put_all(draft, answers):
    """Put the answers into the draft: how many were new to it, and a sentence for each that somebody else gave."""
    rows = {row["id"]: row for row in draft["figures"]}
    put, clashes = 0, []
    for one in answers:
        row = rows.get(one.key)
        if row is None:
            clashes.append(f"{one.text}: it is no longer among its record’s figures.")
        elif clashing(row, one):
            clashes.append(f"{one.text}: somebody else gave it another line or year meanwhile, and that stays.")
        else:
            put += put_one(row, one)
    return put, clashes


def clashing(row, one):
    """Whether what is said of the figure already is neither nothing nor the same."""
    other = one.line and not is_open(row) and (NONE if row["no_line"] else str(row["line"])) != one.line
    return bool(other or (one.year and row["financial_year"] not in (None, "", one.year)))


def put_one(row, one):
    before = dict(row)
    if one.line:
        put_line(row, one.line)
    if one.year and not row["financial_year"]:
        row |= {"financial_year": one.year, "year_from": "staff"}
    return row != before


def publish_after(record, made, public, by):
    """Publish the version that differs from the public one by these answers alone. Returns why not, or None."""
    if not by.has_perm("minutes.publish_record"):
        return "A publisher must publish the minutes."
    with transaction.atomic():
        publishing.one_at_a_time()
        now = Record.objects.select_for_update(no_key=True).get(pk=record.pk)
        if now.current != made.number or now.published_id != public:
            return OTHERS
        try:
            publishing.publish(record, made.number, by)
        except publishing.NotPublishable as reasons:
            return str(reasons)
    claims.release(record, by=by)
    return None
