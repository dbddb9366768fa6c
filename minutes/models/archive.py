"""What every row of the archive has in common."""

import uuid

from django.db import models


class ArchiveRow(models.Model):
    """A public fact. Its key is given in the draft and lasts through every version and republishing.

    ``record`` is the record that wrote the row: withdrawing that record removes it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    record = models.ForeignKey("minutes.Record", on_delete=models.PROTECT, related_name="+", editable=False)

    class Meta:
        abstract = True
