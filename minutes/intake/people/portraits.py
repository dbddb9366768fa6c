"""What is known of a person, in words, to be set beside what is known of another."""

from minutes.models import Attendance

MOST_MEETINGS = 12


def portrait(person):
    """(label, lines) of everything that tells people apart."""
    return [
        ("Name", [str(person)]),
        ("Address", [person.get_absolute_url()]),
        ("Also printed as", [name.name for name in person.names.all()]),
        ("Terms", [term_in_words(term) for term in person.terms.all()]),
        ("Meetings", meetings_of(person)),
        ("Passages spoken", [str(person.passages.count())]),
        ("Votes", [str(person.ballots.count())]),
        ("Declarations of interest", [str(person.declarations.count())]),
    ]


def term_in_words(term):
    """A term with its ward, party and days."""
    ends = f"to {term.ends:%-d %B %Y}" if term.ends else "and still in office"
    return ", ".join(filter(None, (term.ward, term.party, f"from {term.starts:%-d %B %Y} {ends}")))


def meetings_of(person):
    """The meetings whose lists have the person, newest first, each with the capacity; how many more there are."""
    rows = (
        Attendance.objects.filter(person=person).select_related("meeting__body").order_by("-meeting__date", "position")
    )
    lines = [f"{row.meeting}, {row.role or row.get_status_display().lower()}" for row in rows[:MOST_MEETINGS]]
    more = rows.count() - len(lines)
    return [*lines, f"and {more} more"] if more > 0 else lines
