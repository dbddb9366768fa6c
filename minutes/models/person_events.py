"""What staff did to people: who was found to be whom, and which names were learned. Never public."""

from django.conf import settings
from django.db import models

from .people import Person
from .records import Record


class PersonEvent(models.Model):
    """One act on a person, and why. Rows are only ever added: the database refuses changes.

    ``other`` is the second person of a merge or a split, ``record`` where a name was learned. ``what`` says in words
    what went from where to where; ``moved`` holds the same by key, so that it can be undone.
    """

    class Action(models.TextChoices):
        MERGED = "merged", "Merged"
        SPLIT = "split", "Split"
        LEARNED = "learned", "Name learned"
        NAME_REMOVED = "name removed", "Name removed"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="events")
    other = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    record = models.ForeignKey(Record, on_delete=models.PROTECT, null=True, related_name="+")
    action = models.CharField(max_length=20, choices=Action)
    what = models.TextField()
    moved = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.get_action_display()} at {self.at:%-d %B %Y %H:%M}"
