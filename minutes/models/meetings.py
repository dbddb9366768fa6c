"""Published meetings, who was there, and what was said."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse

from .archive import ArchiveRow
from .bodies import Body
from .people import Person


class MeetingQuerySet(models.QuerySet):
    def newest_first(self):
        return self.order_by("-date", "-starts", "pk")

    def for_lists(self):
        """With the body, and the number of items and decisions, for pages that list meetings."""
        return self.select_related("body").annotate(
            item_count=models.Count("items", distinct=True),
            decision_count=models.Count("items__decisions", distinct=True),
        )


class Meeting(models.Model):
    """One sitting of a body. Its facts are the first that its sources (by order of publication) give."""

    id = models.UUIDField(primary_key=True, editable=False)
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="meetings")
    slug = models.SlugField(max_length=120, unique=True)
    date = models.DateField(db_index=True)
    starts = models.TimeField(null=True, blank=True)
    closed = models.TimeField(null=True, blank=True)
    title = models.CharField(max_length=300, blank=True)
    venue = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=30, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = ["-date", "-starts", "pk"]

    def __str__(self):
        return f"{self.body}, {self.date:%-d %B %Y}"

    def get_absolute_url(self):
        return reverse("meeting", args=[self.slug])


class MeetingSource(models.Model):
    """One published document of a meeting, with the meeting's facts as that document gives them.

    ``address`` is the council's own page of it, if given; ``place`` its order among the meeting's documents.
    """

    record = models.OneToOneField("minutes.Record", on_delete=models.PROTECT, primary_key=True, related_name="+")
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="sources")
    place = models.PositiveIntegerField()
    address = models.URLField(max_length=500, blank=True)
    kind = models.CharField(max_length=30, blank=True)
    title = models.CharField(max_length=300, blank=True)
    venue = models.CharField(max_length=300, blank=True)
    starts = models.TimeField(null=True, blank=True)
    closed = models.TimeField(null=True, blank=True)
    first_published = models.DateTimeField()
    changed = models.DateTimeField(null=True, blank=True, help_text="When a later version was published.")

    class Meta:
        ordering = ["place"]

    def __str__(self):
        return f"{self.kind or 'document'} of {self.meeting}"


class Attendance(ArchiveRow):
    """One person at one meeting, in the capacity printed there. ``person`` is empty for members of the public."""

    class Status(models.TextChoices):
        PRESENT = "present", "Present"
        IN_ATTENDANCE = "in attendance", "In attendance"
        APOLOGIES = "apologies", "Apologies"
        ABSENT = "absent", "Absent"
        SUBSTITUTE = "substitute", "Substitute"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendances")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="attendances")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=200, blank=True)
    honorific = models.CharField(max_length=60, blank=True)
    role = models.CharField(max_length=300, blank=True)
    group = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=20, choices=Status, default=Status.PRESENT)
    substitute_for = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return self.printed_name

    @property
    def printed_name(self):
        """The name as the minutes print it, or the office where they print no name."""
        return " ".join(part for part in (self.honorific, self.name) if part) or self.role


class Movement(ArchiveRow):
    """Somebody who arrived late or left before the end."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="movements")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    what = models.CharField(max_length=10, choices=[("arrived", "Arrived"), ("left", "Left")])
    time = models.TimeField(null=True, blank=True)

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"{self.name} {self.what}"


class Item(ArchiveRow):
    """One matter of a meeting. ``position`` orders the items of all the meeting's documents."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveIntegerField()
    number = models.CharField(max_length=60, blank=True)
    title = models.CharField(max_length=500)
    slug = models.SlugField(max_length=120)
    exempt = models.BooleanField(default=False, help_text="Taken in private.")
    withheld = models.BooleanField(default=False, help_text="Its words are not published.")
    paragraph = models.CharField(max_length=60, blank=True)
    schedule = models.CharField(max_length=60, blank=True)
    summary = models.TextField(blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "slug"], name="item_slug_once", deferrable=models.Deferrable.DEFERRED
            )
        ]

    def __str__(self):
        return f"{self.number} {self.title}".strip()

    def get_absolute_url(self):
        return reverse("item", args=[self.meeting.slug, self.slug])


class Passage(ArchiveRow):
    """One paragraph, point or line of an item, in reading order.

    ``number`` is given once and kept, so that a cited paragraph stays the same when others are added.
    ``anchor`` is where its words stand on the item's page (a decision's lines stand in the decision's block).
    ``amounts`` repeats the pounds of the figures read from it, so that search needs no money table.
    """

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="passages")
    position = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    anchor = models.CharField(max_length=30)
    kind = models.CharField(max_length=20, default="paragraph")
    speaker = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=300, blank=True)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="passages")
    decision = models.ForeignKey(
        "minutes.Decision", on_delete=models.SET_NULL, null=True, blank=True, related_name="passages"
    )
    text = models.TextField()
    amounts = ArrayField(models.DecimalField(max_digits=26, decimal_places=6), default=list, editable=False)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "number"], name="passage_number_once", deferrable=models.Deferrable.DEFERRED
            )
        ]

    def __str__(self):
        return self.text[:80]

    def get_absolute_url(self):
        return f"{self.item.get_absolute_url()}#{self.anchor}"


class Declaration(ArchiveRow):
    """An interest a person declared."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="declarations")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, blank=True, related_name="declarations")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="declarations")
    type = models.CharField(max_length=200, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"{self.name}: {self.type}"


class Reference(ArchiveRow):
    """A mention of another meeting, as printed; ``date`` once the text or the meeting's own date settles it."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="references")
    passage = models.ForeignKey(Passage, on_delete=models.SET_NULL, null=True, blank=True, related_name="references")
    position = models.PositiveIntegerField()
    body_name = models.CharField(max_length=200, blank=True)
    date = models.DateField(null=True, blank=True)
    date_text = models.CharField(max_length=100, blank=True)
    quote = models.TextField(blank=True)

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"{self.body_name} {self.date_text}".strip()


class Correction(ArchiveRow):
    """A change to earlier minutes, made when they were approved."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="corrections")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, blank=True, related_name="corrections")
    position = models.PositiveIntegerField()
    to_date = models.DateField(null=True, blank=True)
    what = models.TextField()

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return self.what[:80]
