"""What was asked for or promised, and what came of it."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from .archive import ArchiveRow
from .meetings import Item, Passage


class FollowUpQuerySet(models.QuerySet):
    def with_status(self):
        """Annotated with ``status``, ``status_note`` and ``done_on`` from staff; open where they recorded nothing."""
        progress = FollowUpProgress.objects.filter(follow_up_key=models.OuterRef("pk"))
        return self.annotate(
            status=models.functions.Coalesce(
                models.Subquery(progress.values("status")[:1]), models.Value(FollowUpProgress.Status.OPEN.value)
            ),
            status_note=models.Subquery(progress.values("note")[:1]),
            done_on=models.Subquery(progress.values("done_on")[:1]),
        )

    def of_status(self, status):
        """Those of one status. Open is what staff recorded nothing of, too."""
        if status == FollowUpProgress.Status.OPEN:
            return self.exclude(pk__in=FollowUpProgress.keys_of_closed())
        return self.filter(pk__in=FollowUpProgress.objects.filter(status=status).values("follow_up_key"))


class FollowUp(ArchiveRow):
    """A request, task or promise. ``due`` is a day or month as far as known; ``due_by`` the last day it allows."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="follow_ups")
    passage = models.ForeignKey(Passage, on_delete=models.SET_NULL, null=True, blank=True, related_name="follow_ups")
    position = models.PositiveIntegerField()
    what = models.TextField()
    owner = models.CharField(max_length=200, blank=True)
    due = models.CharField(max_length=10, blank=True)
    due_text = models.CharField(max_length=100, blank=True)
    due_by = models.DateField(null=True, blank=True, db_index=True)
    quote = models.TextField(blank=True)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        ordering = ["position"]
        verbose_name = "follow-up"

    def __str__(self):
        return self.what[:80]

    @property
    def anchor(self):
        return f"f-{self.pk.hex[:8]}"


class FollowUpSearch(models.Model):
    """The words a follow-up is found by, stemmed: what is to be done, by whom, and the quoted words. By publish.

    ``amounts`` (in pounds) are those of the figures that stand in its words.
    """

    follow_up = models.OneToOneField(FollowUp, on_delete=models.CASCADE, primary_key=True, related_name="search")
    vector = SearchVectorField()
    amounts = ArrayField(models.DecimalField(max_digits=26, decimal_places=6), default=list)

    class Meta:
        verbose_name_plural = "follow-up search"
        indexes = [
            GinIndex(fields=["vector"], name="follow_up_search_words", fastupdate=False),
            GinIndex(fields=["amounts"], name="follow_up_search_amounts", fastupdate=False),
        ]

    def __str__(self):
        return f"words of {self.follow_up_id}"


class FollowUpProgress(models.Model):
    """What staff recorded of a follow-up since. It hangs on the follow-up's key, and publishing never touches it."""

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        DONE = "done", "Done"
        DROPPED = "dropped", "No longer needed"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    follow_up_key = models.UUIDField(unique=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    note = models.CharField(max_length=500, blank=True, help_text="Shown publicly.")
    done_on = models.DateField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "follow-up progress"
        verbose_name_plural = "follow-up progress"

    def __str__(self):
        return self.get_status_display()

    @classmethod
    def keys_of_closed(cls):
        """The keys of the follow-ups that are open no more."""
        return cls.objects.exclude(status=cls.Status.OPEN).values("follow_up_key")
