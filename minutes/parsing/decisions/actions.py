"""What one part of a decision does: notes, approves, delegates … Its own main verb decides."""

import re
import unicodedata

from ..vocabulary import action_words, decision_words

READ = 400  # characters: a clause's main verb stands near its start


def action(clause: str, marker: str | None = None, lead: str | None = None) -> str:
    """The action of a clause under its marker and lead-in; ``other`` where no verb of the list is its main one."""
    clause = clause[:READ] if clause.isascii() else unicodedata.normalize("NFKC", clause[:READ])  # oﬀ is off
    if action_words.MINUTES.search(clause[:120]) or action_words.AS_A_RECORD.search(clause[:120]):
        own = _of_minutes(clause, marker)
    else:
        own = _own(clause)
    above = f"{marker or ''} {lead or ''}"
    if action_words.RECOMMENDS.search(above):
        return "recommended"
    if own != "other":
        return own
    thing = action_words.THING_DONE.match(clause)
    if thing:
        return thing.lastgroup or _starts(marker or "") or "agreed"
    if action_words.PERSON_TO_OFFICE.match(clause):
        return "appointed"
    shown = marker if marker and decision_words.OWN_ACTION.fullmatch(marker) else ""
    return _starts(lead or "") or _starts(shown) or "other"


def _own(clause: str) -> str:
    given = action_words.AUTHORITY_GIVEN.search(clause)
    starts = _starts(clause)
    if starts:
        return starts
    if action_words.TO_PAY.match(clause):
        return "approved"
    if action_words.APPOINTMENTS.search(clause):
        return "appointed"
    done = action_words.DONE.search(clause)
    if done and done.lastgroup and (done.lastgroup != "other" or not given):
        return done.lastgroup
    if given and given.lastgroup:
        return given.lastgroup
    said = action_words.SAYS.search(clause) if action_words.OF_A_BODY.match(clause) else None
    return said.lastgroup if said and said.lastgroup else "other"


def _starts(clause: str) -> str | None:
    match = action_words.STARTS.match(clause)
    if match is None:
        body = action_words.BODY_FIRST.match(clause)
        match = action_words.STARTS.match(clause, body.end()) if body else None
    return match.lastgroup if match else None


def _of_minutes(clause: str, marker: str | None) -> str:
    """Minutes confirmed, signed or taken as read are approved; noted, agreed or received they are what is printed."""
    if action_words.APPOINTMENTS.search(clause):
        return "appointed"
    told = (one for one in action_words.DONE.finditer(clause) if one.lastgroup != "other")
    done = next(told, None) or action_words.STARTS.match(clause)
    found = done.lastgroup if done else None
    if found in ("noted", "received", "deferred", "agreed", "adopted", "recommended", "refused", "approved"):
        accepted = re.search(r"\baccept", done.group(), re.I) if done else None
        return "approved" if accepted else found
    if action_words.SIGNED.search(clause):
        bare = marker and action_words.AS_A_RECORD.match(clause)  # AGREED as a correct record: the marker is its verb
        return "agreed" if bare and action_words.AGREES.search(marker or "") else "approved"
    return found if found and found != "other" else _own(clause)
