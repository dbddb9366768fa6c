"""What a document says in two ways that cannot both be so. Pointed out to a person, never put right."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from .found import FoundAttendee, FoundMinutes, FoundVote, Problem, Span
from .names import is_name, name_key, surname
from .vocabulary import vote_words

HERE = ("present", "in attendance", "substitute")
AWAY = ("apologies", "absent")
FEWEST = 3  # members present: a list of fewer is hardly whole


def read(found: FoundMinutes) -> Iterator[Problem]:
    """Contradictions between facts that were each read correctly."""
    yield from _present_and_apologies(found)
    yield from _votes_and_present(found)
    yield from _minutes_of_a_later_day(found)


def _present_and_apologies(found: FoundMinutes) -> Iterator[Problem]:
    """Somebody listed as present who also sent apologies or was absent, in a list or in a sentence."""
    away = [one for one in found.attendees if one.name and one.status in AWAY]
    if not away:
        return
    names = {name_key(one.name or "") for one in away}
    families = Counter(_family(one) for one in found.attendees if one.name)
    alone = {_family(one): " " not in name_key(one.name or "") for one in away if _is_member(one)}
    for attendee in found.attendees:
        if not attendee.name or attendee.status not in HERE:
            continue
        key, family = name_key(attendee.name), _family(attendee)
        # a surname alone beside a fuller name, where nobody else has that surname
        told = alone.get(family) is (" " in key) and families[family] == 2 and _is_member(attendee)
        if key in names or told:
            message = f"{attendee.name} is listed as present and also as away. Check which is right."
            yield Problem("present-and-apologies", message, attendee.span)


def _family(attendee: FoundAttendee) -> str:
    return name_key(surname(attendee.name or ""))


def _is_member(attendee: FoundAttendee) -> bool:
    return bool(vote_words.MEMBER_TITLE.match(attendee.honorific or ""))


def _votes_and_present(found: FoundMinutes) -> Iterator[Problem]:
    """More votes than members listed as present; or fewer, where all three counts are printed."""
    members = [one for one in found.attendees if one.name and _may_vote(one)]
    names = {name_key(one.name or "") for one in members}
    if len(names) < FEWEST:
        return
    most = len(names | {name_key(one.name) for one in found.movements if one.what == "arrived"})
    fewest = _surely_voting(found, members)
    families = {_family(one) for one in members}
    moved = [name for one in found.decisions for name in (one.mover, one.seconder) if name and is_name(name)]
    if any(name_key(surname(name)) not in families for name in moved):
        return  # the list of those present is not whole
    for vote in found.votes:
        counts = [vote.in_favour, vote.against, vote.abstain]
        cast = sum(count for count in counts if count is not None)
        named = (*vote.names_in_favour, *vote.names_against, *vote.names_abstain)
        if any(name_key(surname(name)) not in families for name in named):
            continue
        if cast > most:
            yield _too_many(vote, cast, most)
        elif None not in counts and 0 < cast < fewest:
            message = f"{cast} votes are printed, abstentions too, but {fewest} members were there. Check the counts."
            yield Problem("votes-fewer-than-present", message, vote.span)


def _may_vote(attendee: FoundAttendee) -> bool:
    return attendee.status in ("present", "substitute") or (attendee.status == "in attendance" and _is_member(attendee))


def _too_many(vote: FoundVote, cast: int, most: int) -> Problem:
    message = f"{cast} votes are printed, but only {most} members are listed as present. Check the counts."
    return Problem("votes-more-than-present", message, vote.span)


def _surely_voting(found: FoundMinutes, members: Sequence[FoundAttendee]) -> int:
    """Members who were there all the time and had no interest to declare; 0 where that cannot be told."""
    councillors = {name_key(one.name or "") for one in members if _is_member(one) and one.status == "present"}
    if not councillors or found.declarations or any(one.what == "left" for one in found.movements):
        return 0
    return len(councillors)


def _minutes_of_a_later_day(found: FoundMinutes) -> Iterator[Problem]:
    """Minutes cannot be approved of a meeting that has not been held."""
    if not found.meeting.date:
        return
    approved = sorted(one.span for one in found.decisions if "minutes" in one.text.casefold())
    for reference in found.references:
        later = reference.date is not None and reference.date > found.meeting.date
        if later and not reference.reckoned and _is_within(approved, reference.span):
            message = (
                f"Minutes of {reference.date_text} are approved, but that day is after this meeting. Check the date."
            )
            yield Problem("approved-meeting-later", message, reference.span)


def _is_within(spans: Sequence[Span], span: Span) -> bool:
    place = bisect_right(spans, (span[0], span[0] + 1_000_000_000)) - 1
    return place >= 0 and spans[place][0] <= span[0] < spans[place][1]
