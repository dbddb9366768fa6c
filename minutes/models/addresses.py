"""Every address the archive ever gave out, kept for ever."""

from django.db import models


class Address(models.Model):
    """An address given to a meeting or an item when it was published.

    While its row is public at another address this one redirects there; when the row was withdrawn it says 410 Gone.
    The keys carry no constraint, so that they outlive a withdrawal and serve again when the record is published anew;
    an address once given is never given to another meeting.
    """

    meeting_slug = models.CharField(max_length=120)
    item_slug = models.CharField(max_length=120, blank=True, default="")
    meeting_key = models.UUIDField(db_index=True)
    item_key = models.UUIDField(null=True, blank=True)
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting_slug", "item_slug"], name="address_once")]
        verbose_name_plural = "addresses"

    def __str__(self):
        return "/".join(part for part in (self.meeting_slug, self.item_slug) if part)
