"""What a person typed on a page of the review and has not saved. Private: kept for that person alone."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.http import QueryDict
from django.urls import reverse


class UnsavedQuerySet(models.QuerySet):
    def standing(self):
        """What is neither saved nor thrown away."""
        return self.filter(closed_at=None)

    def close(self):
        """Let go of the words: they were saved or thrown away. The key stays, so that a copy that arrives late is
        known for what it is."""
        return self.update(fields=[], closed_at=Now())


class Unsaved(models.Model):
    """One form's entries as they stood when the browser last sent them.

    ``tab`` is the random key of the form in its window, so that two windows on one page never overwrite each other;
    ``turn`` counts what that form sent, so that a copy on a slow way never overwrites a later one. ``section``, ``key``
    and ``start`` say which page it was: the section's address, the fact it was about, the number of the first row
    shown; the section "add" of no record is the page "Add minutes". ``fields`` holds [name, value] as posted.
    """

    record = models.ForeignKey("Record", on_delete=models.CASCADE, null=True, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    section = models.CharField(max_length=40)
    key = models.CharField(max_length=40, blank=True)
    start = models.PositiveIntegerField(default=1)
    tab = models.CharField(max_length=40)
    turn = models.PositiveIntegerField(default=0)
    fields = models.JSONField(default=list)
    version = models.PositiveIntegerField(null=True)
    at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    objects = UnsavedQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["by", "tab"], name="unsaved_once_a_form")]

    def __str__(self):
        return f"Not saved, {self.at:%-d %B %Y %H:%M}"

    def get_absolute_url(self):
        """The page it was typed on."""
        if self.record_id is None:
            return reverse("admin:minutes_record_add")
        if self.section == "problems":
            return self.record.get_absolute_url()
        parts = [part for part in (self.record_id, self.section, self.key) if part]
        return reverse("admin:minutes_record_section", args=parts)

    def as_posted(self):
        """The entries as the form would send them."""
        posted = QueryDict(mutable=True)
        for name, value in self.fields:
            posted.appendlist(name, value)
        return posted
