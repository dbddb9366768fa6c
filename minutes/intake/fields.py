"""Form fields that speak the draft's language: they show a draft's value to a person and give back a draft's value.

``shown`` turns a value of the draft into what stands in the box; ``clean`` gives the draft's value again: text with
its outer white space off (None when empty), ISO dates, ``HH:MM`` times, amounts as decimal strings. ``fault`` says of
a value that no person typed why the archive cannot hold it, None where it can.
"""

import re
from datetime import datetime
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError

from minutes.keys import name_key
from minutes.sources.text import without_unseen

DAY_FORMATS = ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%d/%m/%Y", "%d.%m.%Y")
MONTH_FORMATS = ("%Y-%m", "%B %Y", "%b %Y", "%m/%Y")
TIME_FORMATS = ("%H:%M", "%H:%M:%S", "%H.%M")
LARGEST_COUNT = 2_147_483_647
YEARS = range(1800, 2200)


def in_words(value):
    """An ISO day or month as people write it; empty for none."""
    if not value:
        return ""
    whole = len(value) == len("2023-12-04")
    day = datetime.strptime(value, "%Y-%m-%d" if whole else "%Y-%m")
    return f"{day.day} {day:%B %Y}" if whole else f"{day:%B %Y}"


def check_year(label, day):
    """Refuse a year that a finger slipped on: 0023 or 20023 is none of a council's."""
    if day and day.year not in YEARS:
        raise ValidationError(f"{label} must lie between the years {YEARS[0]} and {YEARS[-1]}.")


class Words(forms.CharField):
    """Words as printed. ``rows`` makes it a box of that many lines."""

    def __init__(self, label, *, length=None, rows=0, required=False, empty=None, **kwargs):
        if rows:
            kwargs["widget"] = forms.Textarea(attrs={"rows": rows, "cols": 40})
        super().__init__(label=label, max_length=length, required=required, empty_value=empty, **kwargs)
        self.error_messages["required"] = f"Fill in “{label}”."

    def shown(self, value):
        return value or ""

    def to_python(self, value):
        value = super().to_python(value)
        return without_unseen(value.replace("\r\n", "\n").replace("\r", "\n")) if value else value

    def fault(self, value):
        return too_long(value, self.max_length)


def too_long(words, most):
    """Why these words do not fit, or None."""
    if most is None or len(words or "") <= most:
        return None
    return f"has {len(words):,} characters, and {most} is the most. Shorten it."


class Name(Words):
    """What a body or a person is called; found again by its letters and figures, so it must have some."""

    def validate(self, value):
        super().validate(value)
        if fault := self.fault(value):
            raise ValidationError(f"{self.label} {fault}")

    def fault(self, value):
        return name_fault(value, self.max_length)


def name_fault(name, most):
    """Why a name, or the key it is found by, cannot be kept; None where it can."""
    key = name_key(name or "")
    if name and not key:
        return "has no letter or figure in it. Correct it."
    return too_long(name, most) or too_long(key, most)


class Lines(Words):
    """A list of texts, one a line, each of at most ``line_length`` characters."""

    def __init__(self, label, *, line_length=None, **kwargs):
        kwargs.setdefault("help_text", "One a line.")
        super().__init__(label, rows=3, **kwargs)
        self.line_length = line_length

    def shown(self, value):
        return "\n".join(re.sub(r"\s*\n\s*", " ", line) for line in value or ())

    def said(self, value):
        return "; ".join(value or ())

    def clean(self, value):
        lines = [line.strip() for line in (super().clean(value) or "").split("\n") if line.strip()]
        if fault := self.fault(lines):
            raise ValidationError(f"{self.label}: a line {fault}")
        return lines

    def fault(self, value):
        return next(filter(None, (too_long(line, self.line_length) for line in value or ())), None)


class Choice(forms.ChoiceField):
    """One of a few values, of type ``kind`` in the draft; None for the empty one, which reads ``empty``."""

    def __init__(self, label, choices=(), *, empty=None, required=False, kind=str, **kwargs):
        listed = [*([("", empty)] if empty is not None else []), *choices]
        super().__init__(label=label, choices=listed, required=required, **kwargs)
        self.empty, self.kind = empty, kind
        self.error_messages["required"] = f"Choose “{label}”."
        self.error_messages["invalid_choice"] = f"Choose “{label}” from the list."

    def offer(self, choices):
        """Set the choices, below the empty one if the field has it."""
        self.choices = [*([("", self.empty)] if self.empty is not None else []), *choices]

    def shown(self, value):
        return "" if value is None else str(value)

    def said(self, value):
        return dict(self.choices).get(self.shown(value), self.shown(value)) if self.shown(value) else ""

    def clean(self, value):
        value = super().clean(value)
        return self.kind(value) if value else None


class Flag(forms.BooleanField):
    """Yes or no."""

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, **kwargs)

    def shown(self, value):
        return bool(value)

    def said(self, value):
        return "yes" if value else ""


class Day(forms.DateField):
    """A day; in the draft its ISO date."""

    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, input_formats=DAY_FORMATS, **kwargs)
        self.error_messages["invalid"] = f"{label} must be a real day, such as 4 December 2023."

    def shown(self, value):
        return value or ""

    def said(self, value):
        return in_words(value)

    def clean(self, value):
        day = super().clean(value)
        check_year(self.label, day)
        return day.isoformat() if day else None


class DayOrMonth(forms.CharField):
    """A day or a whole month; in the draft ``2023-12-08`` or ``2024-02``."""

    def __init__(self, label, **kwargs):
        kwargs.setdefault("help_text", "A day or a month: 8 December 2023, or February 2024.")
        super().__init__(label=label, required=False, max_length=40, **kwargs)

    def shown(self, value):
        return in_words(value)

    def clean(self, value):
        words = " ".join(super().clean(value).split())
        if not words:
            return None
        for formats, length in ((DAY_FORMATS, len("2023-12-08")), (MONTH_FORMATS, len("2024-02"))):
            for one in formats:
                try:
                    day = datetime.strptime(words, one).date()
                except ValueError:
                    continue
                check_year(self.label, day)
                return day.isoformat()[:length]
        raise ValidationError(f"{self.label} must be a day or a month, such as 8 December 2023 or February 2024.")


class Clock(forms.TimeField):
    """A time of day; in the draft ``HH:MM``."""

    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, input_formats=TIME_FORMATS, **kwargs)
        self.error_messages["invalid"] = f"{label} must be a time on the 24-hour clock, such as 19:00."

    def shown(self, value):
        return value or ""

    def clean(self, value):
        time = super().clean(value)
        return f"{time:%H:%M}" if time else None


class Count(forms.IntegerField):
    """A number of people; empty where the text prints none."""

    widget = forms.TextInput(attrs={"inputmode": "numeric", "size": 6})

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, min_value=0, max_value=LARGEST_COUNT, **kwargs)
        self.error_messages["invalid"] = f"{label} must be a whole number, such as 12."

    def shown(self, value):
        return "" if value is None else value

    def fault(self, value):
        return None if value is None or value <= LARGEST_COUNT else "is too large a number. Correct it."


class Amount(forms.CharField):
    """A sum as a plain number; in the draft a decimal string. Thousands may be set off by commas."""

    def __init__(self, label, **kwargs):
        widget = forms.TextInput(attrs={"inputmode": "decimal"})
        super().__init__(label=label, required=False, max_length=40, widget=widget, **kwargs)

    def shown(self, value):
        return value or ""

    def clean(self, value):
        words = re.sub(r"[£%\s]", "", super().clean(value))
        if not words:
            return None
        if not re.fullmatch(r"-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?", words):
            raise ValidationError(f"{self.label} must be a plain number, such as 177900000 or 9.83.")
        number = format(Decimal(words.replace(",", "")), "f")
        if fault := self.fault(number):
            raise ValidationError(f"{self.label} {fault}")
        return number

    def fault(self, value):
        number = Decimal(value or 0)
        if abs(number) >= 10**16 or -number.as_tuple().exponent > 6:
            return "may have at most 16 digits, and 6 after the point. Correct it."
        return None


class FinancialYear(forms.CharField):
    """A council's year, April to March, as ``2024/25``."""

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, max_length=9, widget=forms.TextInput(attrs={"size": 9}), **kwargs)

    def shown(self, value):
        return value or ""

    def clean(self, value):
        words = re.sub(r"\s", "", super().clean(value))
        if not words:
            return None
        match = re.fullmatch(r"([0-9]{4})[/–-](?:[0-9]{2})?([0-9]{2})", words)
        if not match or (int(match[1]) + 1) % 100 != int(match[2]):
            raise ValidationError(f"{self.label} must be two years running, such as 2024/25.")
        if int(match[1]) not in YEARS:
            raise ValidationError(f"{self.label} must lie between the years {YEARS[0]} and {YEARS[-1]}.")
        return f"{match[1]}/{match[2]}"

    def fault(self, value):
        return too_long(value, len("2024/25"))


class Address(forms.URLField):
    """A page of the council's own site; in the draft empty text when there is none."""

    def __init__(self, label, **kwargs):
        super().__init__(label=label, required=False, max_length=500, assume_scheme="https", **kwargs)
        self.error_messages["invalid"] = f"{label} must be a web address, such as https://www.example.gov.uk/minutes."

    def shown(self, value):
        return value or ""

    def clean(self, value):
        address = super().clean(value)
        if address and not address.startswith(("https://", "http://")):
            raise ValidationError(self.error_messages["invalid"])
        return address

    def fault(self, value):
        return too_long(value, self.max_length)
