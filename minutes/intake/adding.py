"""Adding minutes: paste them, upload a file, or start an empty record and type the meeting in."""

import uuid

from django import forms
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect

from minutes import sources
from minutes.models import Record

from .fields import Address
from .guard import page
from .records import AlreadyHeld, import_source, start_empty
from .rowset import mistakes_of
from .together.unsaved import brought_back, notices, settle

CHOOSE_ONE = (
    "You pasted text and chose a file as well. For the text, press the button again; for the file, empty this box and "
    "choose the file again."
)
CHOOSE_AGAIN = "Choose the file again: the browser does not keep it."
NOTHING_GIVEN = "Paste the words of the minutes, or choose a file."
KINDS = "A Word document (.docx), a PDF whose words can be marked and copied, a saved web page, Markdown or plain text"
ENDINGS = ".docx,.pdf,.html,.htm,.md,.txt"  # what the browser offers first; the reader goes by the content alone


class Paste(forms.CharField):
    """Pasted words, exactly as they came; what they may not hold is the source reader's to say."""

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, strip=False, widget=forms.Textarea(attrs={"rows": 14}), **kwargs)
        self.validators = []


class AddForm(forms.Form):
    """A document, by paste or by file; cleaned, its ``source`` is the SourceText to keep."""

    text = Paste("Paste the minutes", help_text="The whole text, as it stands in the document or on the page.")
    file = forms.FileField(
        label="Or choose a file",
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ENDINGS}),
    )
    source_address = Address(
        "Address of the council’s own page of these minutes", help_text="Optional. Shown publicly as the source."
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["file"].help_text = f"{KINDS}, up to {sources.in_words(settings.SOURCE_LIMIT)}."

    def clean(self):
        values = super().clean()
        text, file = values.get("text", ""), values.get("file")
        if "file" in self.errors:
            return values
        if text.strip() and file is not None:
            self.add_error("text", CHOOSE_ONE)
        elif file is not None:
            self.read("file", file.name, file.size, lambda: file.read())
        elif text.strip():
            self.read("text", "", 0, lambda: text)
        else:
            self.add_error("text", NOTHING_GIVEN)
        if file is not None and self.errors.keys() == {"source_address"}:
            self.add_error("file", CHOOSE_AGAIN)
        return values

    def read(self, field, name, size, words):
        """Keep what the source reader makes of the document, or its sentence on why it makes nothing."""
        if size > settings.SOURCE_LIMIT:
            given, limit = sources.in_words(size), sources.in_words(settings.SOURCE_LIMIT)
            self.add_error(field, f"This file is {given}, more than the {limit} allowed. Split it, or paste the words.")
            return
        try:
            self.source, self.name = sources.read(words(), limit=settings.SOURCE_LIMIT), name
        except sources.UnreadableSource as unreadable:
            self.add_error(field, str(unreadable))


def add(request):
    """The page "Add minutes"."""
    if request.method != "POST":
        entry = brought_back(request, section="add")
        return add_page(request, AddForm(initial=dict(entry.fields) if entry else None), entry=entry)
    if request.POST.get("how") == "empty":
        return begin_empty(request)
    form = AddForm(request.POST, request.FILES)
    if not form.is_valid():
        return add_page(request, form, status=422)
    key = key_of(request.POST.get("key", ""))
    try:
        address, fresh = form.cleaned_data["source_address"], not Record.objects.filter(pk=key).exists()
        record = import_source(
            form.source, name=form.name, by=request.user, source_address=address, key=key if fresh else None
        )
    except AlreadyHeld as held:
        if held.record.pk != key:
            return add_page(request, form, status=409, held=held.record)
        record = held.record  # the button was pressed twice
    settle(request.user, request.POST.getlist("kept"))
    messages.success(request, "The minutes are read. Nothing is public until they are published.")
    return redirect(record)


def begin_empty(request):
    record = start_empty(request.user, key_of(request.POST.get("key", "")))
    messages.success(request, "An empty record is started. Fill in the meeting, then its items.")
    return redirect(record)


def key_of(text):
    """The key that the page gave the record that may be started on it; None when the form names none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def add_page(request, form, *, status=200, held=None, entry=None):
    title = "Add minutes"
    return page(
        request,
        "add",
        status=status,
        title=title if status == 200 else f"Error: {title}",
        form=form,
        held=held,
        key=uuid.uuid4(),
        mistakes=list(mistakes_of(form)) if form.is_bound else [],
        **notices(request, section="add", entry=entry),
    )
