"""The council's bodies."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.text import slugify

from minutes.keys import name_key

from .slugs import free_slug


class BodyQuerySet(models.QuerySet):
    def published(self):
        """Bodies with a published meeting: the only ones the public may know of."""
        meetings = self.model._meta.get_field("meetings").related_model.objects.order_by()
        return self.filter(Exists(meetings.filter(body=OuterRef("pk"))))

    def named(self, name):
        """The body of this name; else the only one printed under it; None when there is none, or more than one."""
        key = name_key(name)
        own = self.filter(key=key).first()
        printed = [] if own else list(self.filter(other_keys__contains=[key])[:2])
        return own or (printed[0] if len(printed) == 1 else None)


class Body(models.Model):
    """A council, committee, panel or other body whose meetings are minuted."""

    class Kind(models.TextChoices):
        COUNCIL = "council", "Full council"
        EXECUTIVE = "executive", "Executive or cabinet"
        SCRUTINY = "scrutiny", "Scrutiny"
        COMMITTEE = "committee", "Committee"
        JOINT = "joint committee", "Joint committee"
        PANEL = "panel", "Panel or working group"
        OTHER = "other", "Other"

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=80, unique=True, editable=False)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.OTHER)
    other_names = ArrayField(
        models.CharField(max_length=200),
        blank=True,
        default=list,
        help_text="Other names the minutes print for it, separated by commas.",
    )
    key = models.CharField(max_length=200, editable=False, db_index=True)
    other_keys = ArrayField(models.CharField(max_length=200), default=list, editable=False)

    objects = BodyQuerySet.as_manager()

    class Meta:
        ordering = ["key"]
        verbose_name_plural = "bodies"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.key = name_key(self.name)
        self.other_keys = [name_key(other) for other in self.other_names]
        self.slug = self.slug or free_slug(Body.objects.all(), slugify(self.name)[:70] or "body")
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("body", args=[self.slug])
