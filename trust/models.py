"""What the trust costs, in the words of the minutes."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.urls import reverse
from django.utils.text import slugify

from minutes.keys import name_key
from minutes.models.archive import ArchiveRow
from minutes.models.followups import FollowUp
from minutes.models.meetings import Item, Passage
from minutes.models.slugs import free_slug


class TrustQuerySet(models.QuerySet):
    def of_figures(self, figures):
        """Trusts that some of the figures are about."""
        return self.filter(models.Exists(figures.filter(line__trust=models.OuterRef("pk"))))

    def published(self):
        """Trusts that a published figure is about: the only ones the public may know of."""
        return self.of_figures(Figure.objects.all())


class Trust(models.Model):
    """A body funded by a contract sum, such as a children's trust."""

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=80, unique=True, editable=False)
    aliases = ArrayField(models.CharField(max_length=200), blank=True, default=list)

    objects = TrustQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.slug = self.slug or free_slug(Trust.objects.all(), slugify(self.name)[:70] or "trust")
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("trust", args=[self.slug])


class BudgetLineQuerySet(models.QuerySet):
    def of_figures(self, figures):
        """Lines that some of the figures are matched to."""
        return self.filter(models.Exists(figures.filter(line=models.OuterRef("pk"))))

    def published(self):
        """Lines that a published figure is matched to: the only ones the public may know of."""
        return self.of_figures(Figure.objects.all())

    def named(self, name):
        """The line of this name or alias, or None."""
        key = name_key(name)
        return self.filter(models.Q(key=key) | models.Q(alias_keys__contains=[key])).order_by("pk").first()


class BudgetLine(models.Model):
    """A heading under which the trust's money is followed over the years: core funding, placements, pay award.

    One line of a trust may be its contract as a ``whole``: what is said of the trust's money altogether.
    """

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=80, unique=True, editable=False)
    trust = models.ForeignKey(Trust, on_delete=models.PROTECT, null=True, blank=True, related_name="lines")
    aliases = ArrayField(
        models.CharField(max_length=200), blank=True, default=list, help_text="Other names, separated by commas."
    )
    whole = models.BooleanField(
        "the trust’s contract as a whole",
        default=False,
        help_text="Tick for the one line that stands for all of the trust’s money. It needs a trust.",
    )
    key = models.CharField(max_length=200, editable=False)
    alias_keys = ArrayField(models.CharField(max_length=200), default=list, editable=False)

    objects = BudgetLineQuerySet.as_manager()

    class Meta:
        ordering = ["key"]
        constraints = [
            models.UniqueConstraint(fields=["trust"], condition=models.Q(whole=True), name="one_whole_line_a_trust"),
            models.CheckConstraint(
                condition=models.Q(whole=False) | models.Q(trust__isnull=False), name="whole_of_some_trust"
            ),
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.key, self.alias_keys = name_key(self.name), [name_key(alias) for alias in self.aliases]
        self.slug = self.slug or free_slug(BudgetLine.objects.all(), slugify(self.name)[:70] or "line")
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("budget_line", args=[self.slug])


class FigureQuerySet(models.QuerySet):
    def for_lists(self):
        """With item, meeting, body, place and line, newest first, for the register."""
        return self.select_related("item__meeting__body", "passage", "line").order_by(
            "-item__meeting__date", "item__meeting_id", "item__position", "position", "pk"
        )

    def promised(self):
        """Savings as they were promised, without what was said of them since."""
        return self.filter(measure="saving", promise=Figure.Promise.PROMISED)


class Figure(ArchiveRow):
    """One printing of an amount, with the sentence it stands in. Figures are never added up.

    ``amount`` is in pounds or per cent by ``unit``; empty when the words give none. ``quote`` is the sentence and
    ``quote_start`` the place of the amount in it; ``start`` the amount's place in its passage, where that is known.
    ``exact_to`` is what one of the last digit printed is worth, in the amount's own unit (£5M: 1000000; £2.58M: 10000),
    None where the words do not tell. ``line`` is the budget line that a person confirmed; ``no_line`` says that a
    person found it to be of none. ``promise`` is what is said of a saving, ``due_text`` the words for when, and
    ``follow_up`` the follow-up whose words it stands in.
    """

    class Unit(models.TextChoices):
        GBP = "GBP", "pounds"
        PERCENT = "percent", "per cent"

    class YearFrom(models.TextChoices):
        SENTENCE = "sentence", "stated in the sentence"
        TITLE = "title", "from the item’s title"
        STAFF = "staff", "given by staff"

    class Promise(models.TextChoices):
        PROMISED = "promised", "promised"
        MENTIONED = "mentioned", "promised before"
        DELIVERED = "delivered", "delivered"
        AT_RISK = "at risk", "at risk"
        NOT_DELIVERED = "not delivered", "not delivered"

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="figures")
    passage = models.ForeignKey(Passage, on_delete=models.SET_NULL, null=True, blank=True, related_name="figures")
    position = models.PositiveIntegerField()
    text = models.CharField(max_length=100)
    amount = models.DecimalField(max_digits=26, decimal_places=6, null=True, blank=True)
    amount_to = models.DecimalField(max_digits=26, decimal_places=6, null=True, blank=True)
    unit = models.CharField(max_length=10, choices=Unit, default=Unit.GBP)
    qualifier = models.CharField(max_length=20, blank=True)
    measure = models.CharField(max_length=30, default="other", db_index=True)
    financial_year = models.CharField(max_length=7, blank=True, db_index=True)
    year_from = models.CharField(max_length=10, choices=YearFrom, blank=True)
    about = models.CharField(max_length=300, blank=True)
    quote = models.TextField()
    quote_start = models.PositiveIntegerField(null=True, blank=True)
    start = models.PositiveIntegerField(null=True, blank=True)
    line = models.ForeignKey(BudgetLine, on_delete=models.PROTECT, null=True, blank=True, related_name="figures")
    no_line = models.BooleanField(default=False)
    exact_to = models.DecimalField(max_digits=26, decimal_places=6, null=True, blank=True)
    promise = models.CharField(max_length=20, choices=Promise, blank=True)
    due_text = models.CharField(max_length=200, blank=True)
    follow_up = models.ForeignKey(FollowUp, on_delete=models.SET_NULL, null=True, blank=True, related_name="figures")

    objects = FigureQuerySet.as_manager()

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"{self.text} {self.measure}"

    @property
    def anchor(self):
        return f"m-{self.pk.hex[:8]}"

    def get_absolute_url(self):
        return f"{self.item.get_absolute_url()}#{self.anchor}"


class FigureSearch(models.Model):
    """The words a figure is found by, stemmed: its sentence, what it is about, and the title of its item. By publish.

    ``amounts`` (in pounds) is the amount, or both ends of a range. ``meeting_date`` repeats the meeting's, so that a
    page of figures by date is found without ordering all of them.
    """

    figure = models.OneToOneField(Figure, on_delete=models.CASCADE, primary_key=True, related_name="search")
    meeting_date = models.DateField()
    vector = SearchVectorField()
    amounts = ArrayField(models.DecimalField(max_digits=26, decimal_places=6), default=list)

    class Meta:
        verbose_name_plural = "figure search"
        indexes = [
            GinIndex(fields=["vector"], name="figure_search_words", fastupdate=False),
            GinIndex(fields=["amounts"], name="figure_search_amounts", fastupdate=False),
            models.Index(fields=["-meeting_date"], name="figure_search_by_date"),
        ]

    def __str__(self):
        return f"words of {self.figure_id}"
