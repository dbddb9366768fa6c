"""Savings that were promised, as things to follow: one that nobody asks after is soon forgotten. Pure."""

from minutes.parsing.found import FoundFollowUp
from minutes.parsing.said.followups import dated
from minutes.parsing.said.tasks import due_in, plain
from trust.parsing.extents import holders


def followed(text, found, figures):
    """The follow-ups found, with one for each sentence that promises a saving and holds none of them yet.

    Of a promise that is only mentioned there is none: it is followed from where it was made.
    """
    promises = [one for one in figures if one.promise == "promised" and one.item is not None]
    if found.meeting.kind == "agenda" or not promises:
        return found.follow_ups
    told = holders([one.span[0] for one in promises], [one.span for one in found.follow_ups])
    speakers = speakers_of(found, promises)
    made = {}
    for one, covered, owner in zip(promises, told, speakers, strict=True):
        if covered is None:
            made.setdefault(one.sentence, follow_up(text, one, owner, found.meeting))
    return tuple(sorted((*found.follow_ups, *made.values()), key=lambda one: one.span))


def speakers_of(found, promises):
    """Whose words each promise stands in, None where the passage names nobody."""
    held = holders([one.span[0] for one in promises], [passage.span for passage in found.passages])
    return [None if place is None else found.passages[place].speaker for place in held]


def follow_up(text, figure, owner, meeting):
    """The sentence of a promise as a follow-up, with the words for when and the day that they mean."""
    what = plain(text[slice(*figure.sentence)])
    due = (due_in(figure.due_text) or figure.due_text) if figure.due_text else None
    return dated(FoundFollowUp(figure.sentence, what, item=figure.item, owner=owner, due_text=due), meeting)
