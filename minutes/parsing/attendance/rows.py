"""People of a list as rows of the attendance: role, status, and whom they came for."""

import re
from collections.abc import Iterator, Sequence

from ..found import FoundAttendee, Span
from ..names import Person, people
from ..person import are_initials, is_organisation
from ..vocabulary import attendance_words, person_words, substitute_words
from . import substitutes


def rows(
    text: str, span: Span, status: str, group: str | None, found: Sequence[Person] | None = None
) -> Iterator[FoundAttendee]:
    """Everyone printed in ``text[span]``, and the substitutes printed beside those who are away."""
    for person in people(text, *span) if found is None else found:
        row = _row(person, status, group)
        if row.name is None and (not row.role or person_words.PUBLIC_ROLE.fullmatch(row.role)):
            continue  # a member of the public without a name is counted, not listed
        yield row
        if row.substitute_for:
            yield from substitutes.replaced_in(text, row)
        if status in ("apologies", "absent") and row.name:
            yield from substitutes.beside(text, row)


def _row(person: Person, status: str, group: str | None) -> FoundAttendee:
    if person.name is None:
        printed = ", ".join(one for one in person.brackets if not attendance_words.NO_ROLE.fullmatch(one))
        role = re.sub(r"^(?:the|an?)\s+", "", printed, flags=re.I)
        return FoundAttendee(person.span, None, person.honorific, role, group, status)
    stood, came_for = status, None
    roles: list[str] = []
    for printed in person.brackets:
        beside = _without_initials(printed, person.name)
        replaced = substitutes.for_whom(beside)
        if replaced or substitute_words.IS_SUBSTITUTE.fullmatch(beside):
            stood, came_for = "substitute", replaced
        elif away := _away(beside):
            stood = away
        elif not (beside[:1].isdigit() and attendance_words.CLOCK.fullmatch(beside)):
            roles += _roles(beside, status)
    office = next((role for role in roles if person_words.OFFICE.search(role)), None)
    held = office or next(iter(roles), None)
    public = _is_public(group, held)
    return FoundAttendee(person.span, person.name, person.honorific, held, group, stood, came_for, public)


def _away(beside: str) -> str | None:
    """``Cllr Dane – apologies``: how somebody stood, printed where an office would be."""
    lower = beside.lower()
    if "apol" not in lower and "absent" not in lower:
        return None
    match = attendance_words.AWAY_BESIDE.fullmatch(beside)
    return ("apologies" if match["apologies"] else "absent") if match else None


def _without_initials(beside: str, name: str) -> str:
    """``DH - Chair`` beside Dave Hills is ``Chair``; ``SB for Chris Frost`` is whom he came for."""
    first = person_words.INITIALS_AND.match(beside)
    return beside[first.end() :] if first and are_initials(first["initials"], name) else beside


def _roles(beside: str, status: str) -> Iterator[str]:
    """The words beside a name without when and how somebody came: ``Chair, arrived at 7.10pm`` is ``Chair``."""
    moved = attendance_words.MOVED.search(beside)
    kept = beside[: moved.start()] if moved else beside
    kept = (
        next((part for part in reversed(re.split(r"\s+/\s+|^/\s+", kept)) if len(part) > 3), "")
        if " / " in f" {kept}"
        else kept
    )
    kept = re.sub(r"\s*\((?:virtual\w*|remote\w*|online)\)$", "", kept.strip(" ,;-–—"))
    counted = attendance_words.PUBLIC_COUNTED.search(kept) if "member" in kept else None
    kept = kept[: counted.start()] if counted else kept
    if attendance_words.WHEN_OR_WITH.match(kept):
        return
    if kept and not attendance_words.NO_ROLE.fullmatch(kept) and _is_role(kept, status):
        yield kept.lstrip("-–— ")


def _is_role(beside: str, status: str) -> bool:
    """Beside those who stayed away, brackets mostly hold why."""
    if status in ("apologies", "absent"):
        known = (
            person_words.OFFICE.search(beside)
            or person_words.REP.search(beside)
            or is_organisation(beside)
            or _in_title_case(beside)
        )
        return bool(known) and not person_words.WHY_AWAY.search(beside)
    return not substitute_words.SUBSTITUTED_BY.fullmatch(beside) or bool(person_words.OFFICE.search(beside))


def _in_title_case(words: str) -> bool:
    """``Children and Schools``, a cabinet member's portfolio; ``on holiday`` is none."""
    printed = [word for word in words.split() if word not in ("and", "of", "for", "the", "&")]
    return len(printed) > 1 and all(word[0].isupper() for word in printed)


def _is_public(group: str | None, role: str | None) -> bool:
    """A member of the public, by the list's heading or by what is printed beside the name."""
    return bool(person_words.PUBLIC_GROUP.fullmatch(group or "") or person_words.PUBLIC_ROLE.fullmatch(role or ""))
