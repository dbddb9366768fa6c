"""Drafts and records made by hand, for tests of what happens after the parser."""

from minutes.intake import draft as drafts
from minutes.intake.records import save, start_empty


def item(title, **fields):
    """A row of the draft's items."""
    row = {"id": drafts.new_id(), "span": None, "extent": None, "number": None, "title": title, "exempt": False}
    return row | {"paragraph": None, "schedule": None, "withheld": False, "summary": ""} | fields


def attendee(name, **fields):
    """A row of the draft's attendance."""
    row = {"id": drafts.new_id(), "span": None, "name": name, "honorific": None, "role": None, "group": None}
    return row | {"status": "present", "substitute_for": None, "public": False, "person": None} | fields


def passage(of, text, **fields):
    """A paragraph of the item row ``of``."""
    row = {"id": drafts.new_id(), "span": None, "item": of["id"], "text": text, "kind": "paragraph", "speaker": None}
    return row | {"role": None, "honorific": None, "person": None, "number": None, "repeat": False} | fields


def clause(label, text, action="agreed", **fields):
    """A clause row."""
    row = {"id": drafts.new_id(), "span": None, "label": label, "text": text, "action": action, "level": 0}
    return row | fields


def decision(of, *clauses, **fields):
    """A decision of the item row ``of``."""
    row = {"id": drafts.new_id(), "span": None, "item": of["id"], "marker": "RESOLVED", "lead_in": None}
    row |= {"text": " ".join(one["text"] for one in clauses), "clauses": list(clauses), "mover": None}
    row |= {"seconder": None, "reasons": [], "alternatives": [], "key_decision": False, "repeats": [], "number": None}
    return row | fields


def follow_up(of, what, **fields):
    """A follow-up of the item row ``of``."""
    row = {"id": drafts.new_id(), "span": None, "item": of["id"], "what": what, "owner": None, "due": None}
    return row | {"due_text": None, "reckoned": None} | fields


def reference(of, body, **fields):
    """A mention of another meeting in the item row ``of``."""
    row = {"id": drafts.new_id(), "span": None, "item": of["id"], "body": body, "date": None, "date_text": None}
    return row | {"reckoned": None} | fields


def figure(of, text, amount, **fields):
    """A figure of the item row ``of``."""
    row = {"id": drafts.new_id(), "span": None, "sentence": None, "item": of["id"], "text": text, "amount": amount}
    row |= {"amount_to": None, "unit": "GBP", "qualifier": None, "measure": "budget", "financial_year": None}
    return (
        row
        | {
            "year_from": None,
            "about": None,
            "quote": text,
            "line": None,
            "no_line": False,
            "promise": None,
            "due_text": None,
        }
        | fields
    )


def draft(body="Harbour Committee", date="2024-03-05", **lists):
    """A draft of a meeting; lists by their names in the draft."""
    content = drafts.empty_draft()
    content["meeting"] |= {"body": body, "date": date}
    return content | {"items": [item("Dredging")]} | lists


def record_of(content, by=None):
    """A record whose newest version holds ``content``."""
    record = start_empty(by)
    save(record, content, expected=1, by=by)
    record.refresh_from_db()
    return record


def change(record, by=None, **facts):
    """Save a version with other facts of the meeting and return its number."""
    version = record.latest()
    version.content["meeting"] |= facts
    return save(record, version.content, expected=version.number, by=by).number
