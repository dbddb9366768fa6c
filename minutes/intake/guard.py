"""What stands before every page of the review: signing in, rights, forged and oversized posts. Nothing typed is lost.

A post by somebody whose sign-in has ended comes back as a page that holds what they entered and lets them sign in and
save in one step.
"""

import re
from functools import wraps
from posixpath import relpath

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth import login
from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.middleware.csrf import CsrfViewMiddleware
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters

from minutes.models import Record
from minutes.sources import in_words

SIGN_IN = {"username": "sign-in-username", "password": "sign-in-password"}
NOT_KEPT = {"csrfmiddlewaretoken", *SIGN_IN.values()}
UNREAD_LIMIT = 256 * 1024 * 1024


def page(request, template, status=200, **context):
    """One of the staff's pages, inside the admin. A title that begins with "Error: " says so in the window's title,
    not in the heading."""
    context = {**admin.site.each_context(request), "opts": Record._meta, **context}
    if context.get("record"):
        context["root"] = relpath(context["record"].get_absolute_url(), request.path) + "/"
    return TemplateResponse(request, f"admin/minutes/record/{template}.html", context, status=status)


def staff_page(view, permission, *, to_post=None):
    """The view for staff with ``permission`` (``to_post`` to send its forms); everybody else is asked to sign in, or
    told what they lack."""

    def permitted(request, **kwargs):
        needed = to_post if to_post and request.method == "POST" else permission
        if not request.user.has_perm(needed):
            raise PermissionDenied
        return view(request, **kwargs)

    signed_in = admin.site.admin_view(permitted)

    @csrf_exempt  # checked in posted(), so that a page sent after the sign-in ended can be given back
    @never_cache
    @sensitive_post_parameters(SIGN_IN["password"])
    @wraps(view)
    def guarded(request, **kwargs):
        stopped = posted(request) if request.method == "POST" else None
        if stopped:
            return stopped
        try:
            return signed_in(request, **kwargs)
        except PermissionDenied:
            shown = shown_entries(request) if request.method == "POST" else []
            return page(request, "not_allowed", status=403, title="You may not do this", shown=shown)

    return guarded


def posted(request):
    """The page that answers a post which cannot go on to its view, or None."""
    try:
        fields = request.POST
    except RequestDataTooBig:
        drain(request)
        limit = in_words(settings.SOURCE_LIMIT)
        return page(request, "too_big", status=413, title="Error: that was too much at once", limit=limit)
    except (TooManyFieldsSent, TooManyFilesSent):
        return page(request, "too_big", status=413, title="Error: that was too much at once", limit=None)
    refused = CsrfViewMiddleware(lambda _: None).process_view(request, posted, (), {})
    if refused:
        return kept(request) if from_this_site(request) else refused
    if admin.site.has_permission(request):
        return None
    form = AdminAuthenticationForm(request, {name: fields.get(key, "") for name, key in SIGN_IN.items()})
    if SIGN_IN["username"] not in fields:
        return kept(request)
    if not form.is_valid():
        return kept(request, form.non_field_errors() or ["Enter your user name and your password."])
    login(request, form.get_user())
    return None


def kept(request, errors=()):
    """What was posted, on a page from which it can be sent again."""
    title = "Nothing is lost, but you must sign in again" if not signed_in(request) else "Nothing is lost: save again"
    if errors:
        title = f"Error: {title[0].lower()}{title[1:]}"
    return page(
        request,
        "kept",
        title=title,
        entries=entries(request),
        shown=shown_entries(request),
        errors=errors,
        files=bool(request.FILES),
        signed_in=signed_in(request),
        names=SIGN_IN,
    )


def entries(request):
    """(name, value) of everything posted that is to be posted again."""
    return [(name, value) for name, values in request.POST.lists() for value in values if name not in NOT_KEPT]


def shown_entries(request):
    """What a person typed, each value with what its field is called."""
    return [(field_in_words(name), value) for name, value in entries(request) if value and not is_bookkeeping(name)]


def field_in_words(name):
    """``form-0-names_in_favour`` as "Row 1, names in favour"."""
    row = re.fullmatch(r"form-(\d+)-(\w+)", name)
    words = row[2] if row else name
    return f"Row {int(row[1]) + 1}, {words.replace('_', ' ')}" if row else words.replace("_", " ").capitalize()


def signed_in(request):
    return admin.site.has_permission(request)


def is_bookkeeping(name):
    """Whether a posted field says nothing that a person typed."""
    return name in ("version", "started", "kept", "then", "how", "key") or name.endswith(("_FORMS", "-id", "-place"))


def from_this_site(request):
    """Whether the browser says that the post came from one of our own pages; only then may it be offered again."""
    here = f"{request.scheme}://{request.get_host()}"
    return request.headers.get("Sec-Fetch-Site") == "same-origin" or request.headers.get("Origin") == here


def drain(request):
    """Take in what the browser is still sending: a browser cut off in the middle shows no page at all."""
    left = UNREAD_LIMIT
    while left > 0 and (chunk := request.read(64 * 1024)):
        left -= len(chunk)
