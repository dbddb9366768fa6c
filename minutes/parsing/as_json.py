"""What was found, as the JSON that ``parse_minutes --json`` prints and ``check_parser`` compares."""

from collections.abc import Sequence
from typing import Any

from ..sources.text import SourceText
from .found import (
    FoundAttendee,
    FoundClause,
    FoundDecision,
    FoundFollowUp,
    FoundItem,
    FoundMeeting,
    FoundMinutes,
    FoundPassage,
    FoundReference,
    FoundVote,
    Problem,
    Span,
)

SAID = ("point", "request", "suggestion", "reply", "statement")


def as_json(minutes: FoundMinutes, source: SourceText, figures: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    """The whole reading; ``figures`` come from the money reader, already as dicts."""
    return {
        "source": {
            "sha256": source.sha256,
            "media_type": source.media_type,
            "characters": len(source.text),
            "left_out": [{"what": one.what, "count": one.count, "example": one.example} for one in source.left_out],
        },
        "meeting": _meeting(minutes.meeting),
        "attendees": [_attendee(one) for one in minutes.attendees],
        "movements": [
            {"name": one.name, "what": one.what, "time": one.time, "item": one.item, "span": list(one.span)}
            for one in minutes.movements
        ],
        "items": [_item(one) for one in minutes.items],
        "decisions": [_decision(one) for one in minutes.decisions],
        "votes": [_vote(one) for one in minutes.votes],
        "figures": list(figures),
        "declarations": [
            {"name": one.name, "item": one.item, "type": one.type, "reason": one.reason, "span": list(one.span)}
            for one in minutes.declarations
        ],
        "references": [_reference(one) for one in minutes.references],
        "corrections": [
            {"to_date": one.to_date, "what": one.what, "item": one.item, "span": list(one.span)}
            for one in minutes.corrections
        ],
        "follow_ups": [_follow_up(one) for one in minutes.follow_ups],
        "points": [_point(one) for one in minutes.passages if one.kind in SAID],
        "problems": [_problem(one) for one in minutes.problems],
        "passages": [_passage(one) for one in minutes.passages],
        "not_placed": [list(span) for span in minutes.not_placed],
    }


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def _meeting(meeting: FoundMeeting) -> dict[str, Any]:
    return {
        "body": meeting.body,
        "title": meeting.title,
        "kind": meeting.kind,
        "date": meeting.date,
        "time": meeting.time,
        "venue": meeting.venue,
        "closed": meeting.closed,
        "span": _span(meeting.span),
    }


def _attendee(one: FoundAttendee) -> dict[str, Any]:
    return {
        "name": one.name,
        "honorific": one.honorific,
        "role": one.role,
        "group": one.group,
        "status": one.status,
        "for": one.substitute_for,
        "public": one.public,
        "span": list(one.span),
    }


def _item(one: FoundItem) -> dict[str, Any]:
    return {
        "number": one.number,
        "title": one.title,
        "exempt": one.exempt,
        "paragraph": one.paragraph,
        "schedule": one.schedule,
        "span": list(one.span),
        "extent": list(one.extent),
    }


def _decision(one: FoundDecision) -> dict[str, Any]:
    return {
        "item": one.item,
        "marker": one.marker,
        "lead_in": one.lead_in,
        "text": one.text,
        "clauses": [_clause(clause) for clause in one.clauses],
        "mover": one.mover,
        "seconder": one.seconder,
        "reasons": [words.text for words in one.reasons],
        "alternatives": [words.text for words in one.alternatives],
        "key_decision": one.key_decision,
        "span": list(one.span),
        "repeats": [list(span) for span in one.repeats],
    }


def _clause(one: FoundClause) -> dict[str, Any]:
    return {
        "label": one.label,
        "text": one.text,
        "action": one.action,
        "span": list(one.span),
        "clauses": [_clause(clause) for clause in one.clauses],
    }


def _vote(one: FoundVote) -> dict[str, Any]:
    return {
        "item": one.item,
        "on": one.on,
        "for": one.in_favour,
        "against": one.against,
        "abstain": one.abstain,
        "result": one.result,
        "names": {
            "for": list(one.names_in_favour),
            "against": list(one.names_against),
            "abstain": list(one.names_abstain),
        },
        "span": list(one.span),
    }


def _reference(one: FoundReference) -> dict[str, Any]:
    return {
        "body": one.body,
        "date": one.date,
        "date_text": one.date_text,
        "reckoned": one.reckoned,
        "item": one.item,
        "span": list(one.span),
    }


def _follow_up(one: FoundFollowUp) -> dict[str, Any]:
    return {
        "item": one.item,
        "what": one.what,
        "owner": one.owner,
        "due": one.due,
        "due_text": one.due_text,
        "reckoned": one.reckoned,
        "span": list(one.span),
    }


def _point(one: FoundPassage) -> dict[str, Any]:
    return {
        "item": one.item,
        "kind": one.kind,
        "speaker": one.speaker,
        "role": one.role,
        "text": one.text,
        "span": list(one.span),
    }


def _passage(one: FoundPassage) -> dict[str, Any]:
    return _point(one) | {"repeat": one.repeat}


def _problem(one: Problem) -> dict[str, Any]:
    return {"code": one.code, "message": one.message, "span": _span(one.span)}
