"""What bodies resolved, and how they voted."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from .archive import ArchiveRow
from .meetings import Item
from .people import Person


class DecisionQuerySet(models.QuerySet):
    def for_lists(self):
        """With item, meeting, body and clauses, newest first, for the register."""
        return (
            self.select_related("item__meeting__body")
            .prefetch_related("clauses")
            .order_by("-item__meeting__date", "item__meeting_id", "item__position", "position")
        )


class Decision(ArchiveRow):
    """One decision of a body, in its printed words. ``number`` counts within the item and is kept for its address."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="decisions")
    position = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    marker = models.CharField(max_length=100, blank=True)
    lead_in = models.TextField(blank=True)
    text = models.TextField()
    mover = models.CharField(max_length=200, blank=True)
    seconder = models.CharField(max_length=200, blank=True)
    key_decision = models.BooleanField(default=False)
    reasons = ArrayField(models.TextField(), default=list, blank=True)
    alternatives = ArrayField(models.TextField(), default=list, blank=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "number"], name="decision_number_once", deferrable=models.Deferrable.DEFERRED
            )
        ]

    def __str__(self):
        return self.text[:80]

    @property
    def anchor(self):
        return f"d{self.number}"

    def get_absolute_url(self):
        return f"{self.item.get_absolute_url()}#{self.anchor}"


class DecisionSearch(models.Model):
    """The words a decision is found by, stemmed: those its block shows, and the title of its item.

    Written by publish, beside the decision, so that no page loads them. ``amounts`` (in pounds) are those of its lines,
    its reasons' with them, and ``largest`` the largest that it resolves itself; None where it names none.
    ``meeting_date`` repeats the meeting's, so that a page of the newest decisions with a common word is found without
    putting all of them in order.
    """

    decision = models.OneToOneField(Decision, on_delete=models.CASCADE, primary_key=True, related_name="search")
    meeting_date = models.DateField()
    vector = SearchVectorField()
    amounts = ArrayField(models.DecimalField(max_digits=26, decimal_places=6), default=list)
    largest = models.DecimalField(max_digits=26, decimal_places=6, null=True)

    class Meta:
        verbose_name_plural = "decision search"
        indexes = [
            GinIndex(fields=["vector"], name="decision_search_words", fastupdate=False),
            GinIndex(fields=["amounts"], name="decision_search_amounts", fastupdate=False),
            models.Index(fields=["-meeting_date"], name="decision_search_by_date"),
        ]

    def __str__(self):
        return f"words of {self.decision_id}"


class Clause(ArchiveRow):
    """One part of a decision. ``level`` 1 is nested under the last clause of level 0; ``anchor`` is its own address."""

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="clauses")
    position = models.PositiveIntegerField()
    level = models.PositiveSmallIntegerField(default=0)
    anchor = models.CharField(max_length=30)
    label = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    action = models.CharField(max_length=20, db_index=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["decision", "anchor"], name="clause_anchor_once", deferrable=models.Deferrable.DEFERRED
            )
        ]

    def __str__(self):
        return f"{self.label} {self.text[:80]}".strip()

    def get_absolute_url(self):
        return f"{self.decision.item.get_absolute_url()}#{self.anchor}"


class Vote(ArchiveRow):
    """A vote as printed. A count that is not printed is empty, never reckoned from names."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="votes")
    position = models.PositiveIntegerField()
    on = models.CharField(max_length=300, blank=True)
    in_favour = models.PositiveIntegerField(null=True, blank=True)
    against = models.PositiveIntegerField(null=True, blank=True)
    abstain = models.PositiveIntegerField(null=True, blank=True)
    result = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"vote on {self.on}" if self.on else "vote"


class Ballot(ArchiveRow):
    """How one named person voted, where the minutes print it."""

    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="ballots")
    name = models.CharField(max_length=200)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="ballots")
    side = models.CharField(max_length=10, choices=[("for", "For"), ("against", "Against"), ("abstain", "Abstained")])

    class Meta:
        ordering = ["side", "name"]

    def __str__(self):
        return f"{self.name}: {self.get_side_display()}"
