"""People named in minutes: councillors, officers and those who spoke. Never members of the public."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.text import slugify

from minutes.keys import name_key, sort_key

from .slugs import free_slug


class PersonQuerySet(models.QuerySet):
    def published(self):
        """People who attended, spoke, voted or declared in published minutes: the only ones the public may know of."""
        named = [
            Exists(self._archive_rows(relation).filter(person=OuterRef("pk")))
            for relation in ("attendances", "passages", "ballots", "declarations")
        ]
        found = Q()
        for condition in named:
            found |= Q(condition)
        return self.filter(found)

    def _archive_rows(self, relation):
        return self.model._meta.get_field(relation).related_model.objects.order_by()

    def standing(self):
        """People of their own: those found to be somebody else, and merged into them, are left out."""
        return self.filter(merged_into=None)

    def printed_as(self, name, *, councillor):
        """Everyone known under exactly this name (case and accents aside) in this capacity."""
        key = name_key(name)
        as_such = Q(names__councillor=councillor) | Q(names__councillor=None, councillor=councillor)
        found = Q(key=key, councillor=councillor) | Q(as_such, names__key=key)
        return self.standing().filter(found).distinct()


class Person(models.Model):
    """A councillor, officer or other named person. Roles belong to each attendance, not here.

    ``merged_into`` is whom staff found this person to be: then everything said of them stands with that other person,
    and only the row, its history and its address are left here. ``leads_on`` says that the address was public, so that
    it leads to that other person for ever.
    """

    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=80, unique=True, editable=False)
    councillor = models.BooleanField(default=False, help_text="Tick for a councillor, of this council or another.")
    key = models.CharField(max_length=200, editable=False, db_index=True)
    sort_key = models.CharField(max_length=200, editable=False, db_index=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="merged"
    )

    leads_on = models.BooleanField(default=False, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", "pk"]
        verbose_name_plural = "people"
        permissions = [("merge_person", "Can merge and split people")]
        indexes = [GinIndex(fields=["key"], opclasses=["gin_trgm_ops"], name="person_key_trigrams", fastupdate=False)]

    def __str__(self):
        return f"Cllr {self.name}" if self.councillor else self.name

    def save(self, *args, **kwargs):
        self.key, self.sort_key = name_key(self.name), sort_key(self.name)
        self.slug = self.slug or free_slug(Person.objects.all(), slugify(self.name)[:70] or "person")
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("person", args=[self.slug])


class PersonName(models.Model):
    """Another name the minutes print for a person: a shorter form, a married name, a misspelling.

    ``councillor`` says in which capacity it is printed, where that is not the person's own. A name learned from an
    answer in a review keeps where it was confirmed.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=200)
    key = models.CharField(max_length=200, editable=False, db_index=True)
    councillor = models.BooleanField(
        "printed as a councillor",
        null=True,
        blank=True,
        choices=[(True, "Yes"), (False, "No, without that title")],
        help_text="Leave empty where the minutes print this name as they print the person’s own.",
    )
    confirmed_record = models.ForeignKey(
        "minutes.Record", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["key"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "key", "councillor"], name="person_name_once", nulls_distinct=False
            )
        ]
        verbose_name = "printed name"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.key = name_key(self.name)
        super().save(*args, **kwargs)


class Term(models.Model):
    """A councillor's time in office for a ward."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="terms")
    ward = models.CharField(max_length=200, blank=True)
    party = models.CharField("party or group", max_length=200, blank=True)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True, help_text="Leave empty while in office.")

    class Meta:
        ordering = ["-starts"]
        constraints = [
            models.UniqueConstraint(fields=["person", "ward", "starts"], name="term_once"),
            models.CheckConstraint(
                condition=Q(ends__isnull=True) | Q(ends__gte=models.F("starts")), name="term_ends_after"
            ),
        ]

    def __str__(self):
        return f"{self.person}, {self.ward or 'no ward given'}, from {self.starts:%-d %B %Y}"
