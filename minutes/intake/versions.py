"""A record and its versions, as the pages of the review ask for them."""

from copy import deepcopy

from django.db.models import F
from django.http import Http404
from django.shortcuts import get_object_or_404

from minutes.models import Record, Version

from . import draft as drafts


def record_of(pk):
    """The record with its public version and who is reviewing it. One query."""
    return get_object_or_404(Record.objects.select_related("published", "claim__by"), pk=pk)


def newest(pk):
    """A record's newest version with its source, and with the record as ``record_of`` gives it. One query."""
    related = ("source", "made_by", "record__published", "record__claim__by")
    versions = Version.objects.select_related(*related).filter(number=F("record__current"))
    return get_object_or_404(versions, record=pk)


def content_of(version):
    """A version's draft, free to be changed."""
    return deepcopy(drafts.upgrade(version.content))


def version_named(record, number):
    """The version whose number a form carries."""
    number = str(number or "")
    if not (number.isdecimal() and len(number) < 9):
        raise Http404("This form names no version.")
    return get_object_or_404(record.versions.select_related("source", "made_by"), number=number)
