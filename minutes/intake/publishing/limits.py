"""What a draft holds that the archive's rows cannot: the parser cuts nothing off, and so neither does publishing."""

from ..sections import CLAUSES, SECTIONS


def beyond_limits(draft):
    """A sentence for each value of the draft that is too much for the archive."""
    for section in SECTIONS.values():
        for place, row in enumerate(() if section is CLAUSES else section.rows_of(draft), start=1):
            yield from faults(
                section, row, f"{section.one.capitalize()} {place}" if not section.fixed else section.title
            )
    for number, decision in enumerate(draft["decisions"], start=1):
        for place, row in enumerate(decision["clauses"], start=1):
            yield from faults(CLAUSES, row, f"Clause {place} of decision {number}")


def faults(section, row, called):
    for name, field in section.form.base_fields.items():
        fault = field.fault(row.get(name)) if hasattr(field, "fault") else None
        if fault:
            yield f"{called}: “{field.label}” {fault}"
