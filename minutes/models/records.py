"""The private side: the documents, the readings of them as people corrected them, and who did what. Never public."""

import hashlib
import json
import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from minutes.keys import name_key


class RecordQuerySet(models.QuerySet):
    def in_state(self, state):
        """Records in one of Record.State, as ``Record.state`` tells it."""
        draft = Q(published__isnull=True, withdrawn_at__isnull=True)
        changed = Q(published__isnull=False) & ~Q(published__number=F("current"))
        return self.filter(
            {
                Record.State.DRAFT: draft,
                Record.State.PUBLISHED: Q(published__number=F("current")),
                Record.State.CHANGED: changed,
                Record.State.WITHDRAWN: Q(published__isnull=True, withdrawn_at__isnull=False),
            }[state]
        )


class Record(models.Model):
    """One document's way from import to publication: its sources, its versions and which version is public.

    ``current`` is the number of its newest version; an editor must name the number they started from, so that no
    edit overwrites another. ``body_name``, ``title`` and ``meeting_date`` repeat the newest version's for the list.
    """

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"
        CHANGED = "changed", "Published, with later changes not yet public"
        WITHDRAWN = "withdrawn", "Withdrawn"

    class Origin(models.TextChoices):
        STAFF = "staff", "Added by staff"
        COMMAND = "command", "Imported by command"
        DEMONSTRATION = "demonstration", "Demonstration"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    origin = models.CharField(max_length=20, choices=Origin, default=Origin.STAFF)
    current = models.PositiveIntegerField(default=0)
    published = models.ForeignKey("Version", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    body_name = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=300, blank=True)
    meeting_date = models.DateField(null=True, blank=True)
    search_key = models.TextField(blank=True, editable=False)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at"]
        permissions = [
            ("publish_record", "Can publish minutes"),
            ("withdraw_record", "Can withdraw published minutes"),
        ]

    def __str__(self):
        return " – ".join(part for part in (self.body_name or "Body not given", self.title) if part)[:200]

    def get_absolute_url(self):
        return reverse("admin:minutes_record_review", args=[self.pk])

    @property
    def state(self):
        if self.published_id is None:
            return self.State.WITHDRAWN if self.withdrawn_at else self.State.DRAFT
        return self.State.PUBLISHED if self.published.number == self.current else self.State.CHANGED

    def latest(self):
        """The newest version. One query."""
        return self.versions.select_related("source", "made_by").get(number=self.current)

    def describe(self, content):
        """Take body, title, date and searchable words for the list of records from a version's content."""
        meeting = content["meeting"]
        self.body_name, self.meeting_date = (meeting["body"] or "")[:200], meeting["date"] or None
        titles = [item["title"] or "" for item in content["items"]]
        self.title = (meeting["title"] or next(iter(titles), ""))[:300]
        names = [attendee["name"] or "" for attendee in content["attendance"]]
        self.search_key = name_key(" ".join([self.body_name, self.title, *titles, *names]))


class Source(models.Model):
    """A document's text as it came, never altered. The same text is held once: ``sha256`` is unique."""

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="sources")
    sha256 = models.CharField(max_length=64, unique=True)
    media_type = models.CharField(max_length=100)
    name = models.CharField("file name", max_length=200, blank=True)
    text = models.TextField()
    left_out = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.name or f"Pasted text, {len(self.text):,} characters"


class Version(models.Model):
    """The facts of a record as they stood after one save. Never changed: each save makes the next.

    ``content`` is the draft that minutes/intake/draft.py describes; ``digest`` the SHA-256 of its canonical JSON, by
    which a publication names exactly what was approved.
    """

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="versions")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    digest = models.CharField(max_length=64)
    note = models.CharField(max_length=300, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["record", "-number"]
        constraints = [models.UniqueConstraint(fields=["record", "number"], name="version_number_once")]

    def __str__(self):
        return f"version {self.number}"

    @staticmethod
    def digest_of(content):
        """SHA-256 of the content as JSON with sorted keys and no spare space."""
        canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()


class Event(models.Model):
    """Who did what to a record, to which version, and when. Rows are only ever added: the database refuses changes."""

    class Action(models.TextChoices):
        IMPORTED = "imported", "Imported"
        STARTED = "started", "Started empty"
        SAVED = "saved", "Saved"
        PUBLISHED = "published", "Published"
        WITHDRAWN = "withdrawn", "Withdrawn"

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="events")
    action = models.CharField(max_length=20, choices=Action)
    version_number = models.PositiveIntegerField(null=True)
    version_digest = models.CharField(max_length=64, blank=True)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.get_action_display()} at {self.at:%-d %B %Y %H:%M}"
