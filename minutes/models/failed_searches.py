"""Words that people looked for and did not find. Private; minutes/failed_searches.py says what is kept, and why."""

from datetime import timedelta

from django.db import connection, models
from django.utils import timezone
from django.utils.crypto import salted_hmac

SHOWN_AFTER = 3  # different days on which a word was looked for
KEPT = 90  # days
MOST = 200  # new words a day, so that no robot can fill the table

COUNT = """
INSERT INTO minutes_failedsearch AS kept (digest, word, days, times, first_day, last_day)
SELECT %(digest)s, '', 1, 1, %(today)s, %(today)s
WHERE (SELECT count(*) FROM minutes_failedsearch WHERE first_day = %(today)s) < %(most)s
    OR EXISTS (SELECT FROM minutes_failedsearch WHERE digest = %(digest)s)
ON CONFLICT (digest) DO UPDATE SET
    word = CASE
        WHEN kept.days + (kept.last_day < %(today)s)::int >= %(shown_after)s THEN %(word)s ELSE ''
    END,
    days = kept.days + (kept.last_day < %(today)s)::int,
    times = kept.times + 1,
    last_day = %(today)s
"""


class FailedSearches(models.QuerySet):
    def add(self, words):
        """Count each of ``words`` as looked for today, and forget what is too old."""
        today = timezone.localdate()
        self.filter(first_day__lte=today - timedelta(days=KEPT)).delete()
        known = {"today": today, "most": MOST, "shown_after": SHOWN_AFTER}
        with connection.cursor() as cursor:
            for word in sorted(words):
                cursor.execute(COUNT, known | {"word": word, "digest": digest_of(word)})

    def for_staff(self):
        """The words that were looked for on days enough, the most looked for first."""
        since = timezone.localdate() - timedelta(days=KEPT)
        self.filter(first_day__lte=since).delete()
        return self.filter(days__gte=SHOWN_AFTER, first_day__gt=since).order_by("-days", "-times", "word")


class FailedSearch(models.Model):
    """A word that stands in no item, and on how many ``days`` and how many ``times`` it was looked for.

    ``word`` is empty until it was looked for on days enough: before that ``digest`` knows it again, and tells it to
    nobody who has not the site's secret key.
    """

    digest = models.CharField(max_length=64, primary_key=True)
    word = models.CharField(max_length=30, blank=True)
    days = models.PositiveIntegerField()
    times = models.PositiveIntegerField()
    first_day = models.DateField(db_index=True)
    last_day = models.DateField()

    objects = FailedSearches.as_manager()

    class Meta:
        verbose_name = "search that found nothing"
        verbose_name_plural = "searches that found nothing"
        default_permissions = ()  # whoever sees the records sees these, and nobody writes them

    def __str__(self):
        return self.word


def digest_of(word):
    return salted_hmac("minutes.failed_searches", word, algorithm="sha256").hexdigest()
