"""What came of each follow-up: the published words as they stand, and below them what staff record."""

from django import forms
from django.contrib import admin
from django.db.models import OuterRef, Subquery
from django.utils import timezone

from minutes.models import FollowUp, FollowUpProgress

from .site import SteadyLists

Status = FollowUpProgress.Status


class ProgressForm(forms.ModelForm):
    """The status of a follow-up; kept by the follow-up's key, apart from what is published."""

    status = forms.ChoiceField(choices=Status)
    note = forms.CharField(required=False, max_length=500, help_text="Shown publicly.", widget=forms.Textarea)
    done_on = forms.DateField(label="Done on", required=False, widget=forms.DateInput(attrs={"type": "date"}))

    class Meta:
        model = FollowUp
        fields = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        progress = FollowUpProgress.objects.filter(follow_up_key=self.instance.pk).first()
        if progress:
            done_on = progress.done_on.isoformat() if progress.done_on else ""
            self.initial |= {"status": progress.status, "note": progress.note, "done_on": done_on}

    def clean_done_on(self):
        done_on = self.cleaned_data["done_on"]
        if done_on and not self.instance.item.meeting.date <= done_on <= timezone.localdate():
            raise forms.ValidationError("Give a day between the meeting and today.")
        return done_on

    def clean(self):
        values = super().clean()
        if values.get("done_on") and values.get("status") != Status.DONE:
            self.add_error("done_on", "Give a day only for a follow-up that is done, or set the status to Done.")
        return values


class StatusFilter(admin.SimpleListFilter):
    title = "status"
    parameter_name = "status"

    def lookups(self, request, model_admin):
        return Status.choices

    def queryset(self, request, queryset):
        return queryset.filter(status=self.value()) if self.value() in Status.values else queryset


@admin.register(FollowUp)
class FollowUpAdmin(SteadyLists, admin.ModelAdmin):
    """Published follow-ups. Their words come from the minutes; staff record only what came of them."""

    form = ProgressForm
    list_display = ["what", "meeting", "due_text", "status_in_words"]
    list_filter = [StatusFilter]
    search_fields = ["what", "owner"]
    list_select_related = ["item__meeting__body"]
    readonly_fields = ["what", "meeting", "owner", "due", "quote"]
    fields = [*readonly_fields, "status", "note", "done_on"]
    ordering = ["-item__meeting__date", "position"]
    actions = None

    def get_queryset(self, request):
        progress = FollowUpProgress.objects.filter(follow_up_key=OuterRef("pk"))
        return super().get_queryset(request).with_status().annotate(recorded=Subquery(progress.values("status")[:1]))

    @admin.display(description="Meeting")
    def meeting(self, follow_up):
        return str(follow_up.item.meeting)

    @admin.display(description="Status")
    def status_in_words(self, follow_up):
        return Status(follow_up.status).label

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        """Write the progress alone; the published row is not touched."""
        told = {name: form.cleaned_data[name] for name in ("status", "note", "done_on")}
        FollowUpProgress.objects.update_or_create(follow_up_key=obj.pk, defaults={**told, "by": request.user})
