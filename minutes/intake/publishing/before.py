"""The page "Before publishing": the reasons against it, what will be public, what stays private, and the button."""

from ..guard import page
from ..known import Known, item_label
from ..review.views import waiting
from ..versions import content_of, record_of
from .going_public import stays_private, will_be_public
from .public_changes import will_change
from .reasons import reasons_against
from .rehearsal import CANNOT_BE_SHOWN, Busy, rehearsal, stage
from .standing import Standing


def before_publishing(request, pk):
    """Everything that somebody should see before they publish the newest version, on one page."""
    record = record_of(pk)
    version = record.latest()
    draft = content_of(version)
    known, told = Known(record, draft), lists(record, version)
    reasons = reasons_against(record, version, request.user, known) or told.pop("refused", [])
    is_public = record.published_id == version.pk
    return page(
        request,
        "before_publishing",
        title=f"What is public of {record}" if is_public else f"Before publishing {record}",
        record=record,
        version=version,
        is_public=is_public,
        reasons=[] if is_public else reasons,
        waiting=waiting(draft, known),
        may_publish=request.user.has_perm("minutes.publish_record"),
        items=[(row["id"], item_label(row, place)) for place, row in enumerate(draft["items"], start=1)],
        private=list(stays_private(draft)),
        **told,
    )


def lists(record, version):
    """What will be public and what that changes, as a rehearsal shows it; or why it cannot be told now."""
    try:
        with rehearsal():
            was = Standing.of(record)
            stage(record, version)
            now = Standing.of(record)
            told = list(will_be_public(record, was, now))
            changes = list(will_change(record, was, now)) if was.meeting else None
    except Busy:
        return {"busy": True}
    except CANNOT_BE_SHOWN as error:
        return {"refused": getattr(error, "reasons", [])}
    return {"told": told, "changes": changes, "address": now.addresses[now.meeting.pk]}
