"""What became of what the software read: counts, kept so that a page over all records need not read every version."""

from django.db import models

from .records import Record, Version


class Tally(models.Model):
    """How many of a record's facts were kept as read, changed, removed and added, by kind, as of one version.

    Versions never change, so a tally holds until there is a newer one or another ``way`` of counting.
    ``counts`` is what minutes/intake/compared/tallying.py makes. Private, like the versions it is reckoned from.
    """

    record = models.OneToOneField(Record, on_delete=models.CASCADE, primary_key=True, related_name="tally")
    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="+")
    way = models.PositiveSmallIntegerField()
    counts = models.JSONField()

    class Meta:
        verbose_name_plural = "tallies"

    def __str__(self):
        return f"tally of {self.version}"
