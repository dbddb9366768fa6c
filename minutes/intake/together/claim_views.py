"""The buttons by which a person begins to review a record, takes it over or stops."""

from django.contrib import messages
from django.shortcuts import redirect

from ..versions import record_of
from .claims import hold, release


def claim(request, pk):
    """Review this, take over, or stop reviewing."""
    record = record_of(pk)
    wanted = request.POST.get("claim")
    if wanted == "stop":
        release(record, by=request.user)
        messages.info(request, "You are no longer reviewing this.")
    elif wanted and not hold(record, request.user, over=wanted == "over"):
        messages.info(request, "Somebody else began to review this just before you. You can take over.")
    return redirect(record)
