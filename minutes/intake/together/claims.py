"""Who is reviewing a record: told to the others, taken over with one button, and never in the way of a save."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from minutes.models import Claim


def hold(record, by, *, over=False):
    """Every act of a person on a record keeps it theirs for a while, unless another is at it. One query."""
    until = timezone.now() + timedelta(minutes=settings.CLAIM_MINUTES)
    return Claim.objects.hold(record, by, until, over=over)


def release(record, **whose):
    """End the claim: of anybody, or only when it is theirs."""
    Claim.objects.filter(record=record, **whose).delete()


def standing(record):
    """The record's claim if it has not lapsed, else None."""
    claim = getattr(record, "claim", None)
    return claim if claim and claim.stands else None
