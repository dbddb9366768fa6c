"""What a question that a better copy left is about: where its fact is changed."""

from .marks import Mark
from .sections import MEETING, SECTIONS

PLACES = ("span", "extent", "sentence")


def place_about(question, draft):
    """A mark with the address of the form of the fact that the question is about, or None."""
    about = question.get("about") or {}
    section = SECTIONS.get(about.get("section"))
    if section is None or section is MEETING or about["key"] not in {row["id"] for row in section.rows_of(draft)}:
        return None
    parent = ""
    if section.name == "clauses":
        rows = draft["decisions"]
        parent = next(row["id"] for row in rows if about["key"] in {clause["id"] for clause in row["clauses"]})
    return Mark(0, 0, section.kind, about["key"], section.slug, parent)


def answer_about(question):
    """(section's address, what the link says) for a question about the meeting, or about many facts of a kind."""
    about = question.get("about") or {}
    section = SECTIONS.get(about.get("section"))
    if section is MEETING:
        return "meeting", "Change it under Meeting"
    if section is None or about["key"]:
        return None
    shown = SECTIONS["decisions"] if section.name == "clauses" else section
    return shown.slug, f"Look at them under {shown.title}"


def without_places(row):
    """A row of an earlier copy as it may stand in a later one: its words' places there are not known."""
    row = {**row, **{name: None for name in PLACES if name in row}}
    if "clauses" in row:
        row |= {"repeats": [], "clauses": [without_places(clause) for clause in row["clauses"]]}
    return row
