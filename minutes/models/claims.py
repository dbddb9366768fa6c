"""Who is at work on a record just now. It tells the others and never stops them."""

from django.conf import settings
from django.db import connection, models
from django.utils import timezone

# One statement, so that two people who begin at one moment do not both hold it.
HOLD = """
INSERT INTO minutes_claim (record_id, by_id, at, until) VALUES (%(record)s, %(by)s, %(at)s, %(until)s)
ON CONFLICT (record_id) DO UPDATE SET by_id = excluded.by_id, until = excluded.until, at = CASE
    WHEN minutes_claim.by_id = excluded.by_id AND minutes_claim.until > excluded.at THEN minutes_claim.at
    ELSE excluded.at END
WHERE minutes_claim.by_id = excluded.by_id OR minutes_claim.until <= excluded.at OR %(over)s
"""


class ClaimManager(models.Manager):
    def hold(self, record, by, until, *, over=False):
        """Make the claim theirs until then, and say whether it is: another's is taken over only when told to."""
        values = {"record": record.pk, "by": by.pk, "at": timezone.now(), "until": until, "over": over}
        with connection.cursor() as cursor:
            cursor.execute(HOLD, values)
            return cursor.rowcount == 1


class Claim(models.Model):
    """One person reviews this record, since ``at``; without an act of theirs it lapses at ``until``."""

    record = models.OneToOneField("Record", on_delete=models.CASCADE, primary_key=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()
    until = models.DateTimeField()

    objects = ClaimManager()

    def __str__(self):
        return f"{self.by.get_full_name() or self.by} is reviewing this"

    @property
    def stands(self):
        """Whether it has not lapsed."""
        return self.until > timezone.now()

    @property
    def is_of_today(self):
        return timezone.localdate(self.at) == timezone.localdate()
