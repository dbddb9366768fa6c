"""Names as staff type them: each must be found again by its key, and mean one thing."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet

from minutes.intake.fields import name_fault
from minutes.keys import name_key


def check_name(name, most):
    """Refuse a name whose key is empty or too long to keep."""
    if fault := name_fault(name, most):
        raise ValidationError(f"“{name[:60]}” {fault}")


class NamedForm(forms.ModelForm):
    """A row with a name."""

    def clean_name(self):
        check_name(self.cleaned_data["name"], self.fields["name"].max_length)
        return self.cleaned_data["name"]


class DistinctNames(BaseInlineFormSet):
    """Rows of names of which no two are the same but for case, accents and punctuation."""

    def clean(self):
        super().clean()
        taken = set()
        for form in self.forms:
            key = name_key(form.cleaned_data.get("name", "")) if form.is_valid() else ""
            if not key or form.cleaned_data.get("DELETE"):
                continue
            key = key, form.cleaned_data.get("councillor")
            if key in taken:
                form.add_error("name", "This name is here twice: only case, accents or punctuation differ.")
            taken.add(key)
