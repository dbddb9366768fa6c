"""The addresses to which the browser sends what is typed and not saved, and the button that throws it away."""

from functools import wraps

from django.contrib import admin, messages
from django.core.exceptions import RequestDataTooBig
from django.http import JsonResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from minutes.models import Record, Unsaved

from ..sections import section_at
from . import claims
from .unsaved import TOO_MUCH, Closed, NotKept, keep, let_go, whole_number

SIGN_IN = "Sign in again in another window; what you typed stays here."
SOMEBODY_ELSE = "Not kept: somebody else is signed in here now. What you typed stays on this page."
LONGEST_KEY = Unsaved._meta.get_field("key").max_length
NO_RIGHT = "Not kept: your account has no right to this. What you typed stays on this page."


def for_scripts(permission):
    """A view that a page's script posts to: whatever stands against it is answered with a sentence for the page."""

    def made(view):
        @csrf_exempt  # checked in refused()
        @require_POST
        @wraps(view)
        def guarded(request, **kwargs):
            return refused(request, permission) or view(request, **kwargs)

        return guarded

    return made


@for_scripts("minutes.add_record")
def keep_added(request):
    """Keep what stands on the page "Add minutes"."""
    return answered(request, section="add")


@for_scripts("minutes.change_record")
def keep_section(request, pk, slug, key=""):
    """Keep what stands in a section's form: an act of reviewing."""
    record = Record.objects.filter(pk=pk).only("pk").first()
    if record is None or section_at(slug) is None or len(key) > LONGEST_KEY:
        return said(404, "Not kept: there is no such page.")
    claims.hold(record, request.user)
    start = whole_number(request.GET.get("from")) or 1
    return answered(request, record=record, section=slug, key=key, start=start)


def answered(request, **place):
    """Keep the posted entries, or let go of those that were undone; either way one sentence for the page to say."""
    if request.POST.get("nothing"):
        let_go(request.user, [request.POST.get("tab", ""), *request.POST.getlist("kept")])
        return said(200, "")
    try:
        at = keep(request.user, request.POST, **place)
    except NotKept as reason:
        return said(reason.status, str(reason))
    except Closed:
        return said(200, "", closed=True)  # no fault, and the browser's console must not call it one
    return said(200, f"Kept, not yet saved, {timezone.localtime(at):%H:%M}")


def refused(request, permission):
    """Why this browser's entries cannot be kept now, or None. Nobody's words are kept under another's name."""
    if not admin.site.has_permission(request):
        return said(401, SIGN_IN, sign_in=reverse("admin:login"))
    try:
        named = request.POST.get("for")
    except RequestDataTooBig:
        return said(413, TOO_MUCH)
    if CsrfViewMiddleware(lambda _: None).process_view(request, refused, (), {}):
        return said(403, SIGN_IN, sign_in=reverse("admin:login"))
    if named != str(request.user.pk):
        return said(403, SOMEBODY_ELSE)
    return None if request.user.has_perm(permission) else said(403, NO_RIGHT)


def said(status, sentence, **more):
    return JsonResponse({"sentence": sentence, **more}, status=status)


def throw_away(request, number):
    """Let go of one's own entries, and lead back to where the button was."""
    entry = get_object_or_404(Unsaved, pk=number, by=request.user)
    if request.method == "POST":
        Unsaved.objects.standing().filter(pk=entry.pk).close()
        messages.info(request, "What you typed and did not save is thrown away.")
    back = request.POST.get("back", "")
    inside = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    return redirect(back if inside else reverse("admin:index"))
