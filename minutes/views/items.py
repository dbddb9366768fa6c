"""One item of a meeting: the page that everything else leads to."""

from django.db.models import Prefetch, Q
from django.shortcuts import render
from django.utils import timezone

from minutes.keys import name_key
from minutes.models import Body, Clause, Item, Meeting
from minutes.search import Query
from minutes.search.marking import without_marks

from .addresses import elsewhere
from .marking import speaker_link
from .reading import arrange, blocks


def item(request, meeting_slug, item_slug):
    found = Item.objects.filter(meeting__slug=meeting_slug, slug=item_slug).select_related("meeting__body").first()
    if found is None:
        return elsewhere(request, meeting_slug, item_slug)
    words = Query.typed(request.GET.get("q", ""))
    passages = [
        with_speaker(with_words(row, words, row.amounts))
        for row in words.marked(found.passages.select_related("person"))
    ]
    decisions = [arrange(decision, passages) for decision in decisions_of(found, words)]
    siblings = list(found.meeting.items.all())
    place = next(place for place, sibling in enumerate(siblings) if sibling.pk == found.pk)
    votes = list(found.votes.prefetch_related("ballots__person"))
    return render(
        request,
        "minutes/item.html",
        {
            "item": found,
            "meeting": found.meeting,
            "words": words.text,
            "blocks": blocks(passages, decisions),
            "decisions": decisions,
            "decision_votes": votes if len(decisions) == 1 else [],
            "votes": [] if len(decisions) == 1 else votes,
            "declarations": found.declarations.select_related("person"),
            "follow_ups": followed(found, passages),
            "references": resolved(found.references.select_related("passage")),
            "sources": found.meeting.sources.filter(record=found.record_id),
            "today": timezone.localdate(),
            "siblings": siblings,
            "before": siblings[place - 1] if place else None,
            "after": siblings[place + 1] if place + 1 < len(siblings) else None,
        },
    )


def decisions_of(item, words):
    clauses = Prefetch("clauses", words.marked(Clause.objects.all()))
    decisions = list(item.decisions.prefetch_related(clauses))
    for decision in decisions:
        for clause in decision.clauses.all():
            with_words(clause, words)
    return decisions


def with_words(row, words, amounts=()):
    """The row with the places of the words searched for; none where the marked words are not exactly its own."""
    row.words = words.places(row.marked, amounts) if without_marks(row.marked) == row.text else []
    return row


def with_speaker(passage):
    """The paragraph with a link on the speaker's name; ``named`` says that its own words name the speaker."""
    link = speaker_link(passage)
    passage.links = [link] if link else []
    passage.named = bool(link) or (bool(passage.speaker) and passage.speaker in passage.text)
    return passage


def followed(item, passages):
    """The item's follow-ups, each also hung on the paragraph it was read from."""
    rows = list(item.follow_ups.with_status().select_related("passage").prefetch_related("figures"))
    for passage in passages:
        passage.leads_to = [row for row in rows if row.passage_id == passage.pk]
    return rows


def resolved(references):
    """The references, each with the ``meetings`` of the archive that it names; empty when there is none."""
    references = list(references)
    keys = {name_key(reference.body_name) for reference in references} - {""}
    bodies = Body.objects.filter(Q(key__in=keys) | Q(other_keys__overlap=list(keys))) if keys else []
    by_name = {key: body.pk for body in bodies for key in (*body.other_keys, body.key)}
    dates = {reference.date for reference in references if reference.date}
    held = list(Meeting.objects.filter(body__in=set(by_name.values()), date__in=dates).select_related("body"))
    for reference in references:
        wanted = by_name.get(name_key(reference.body_name)), reference.date
        reference.meetings = [meeting for meeting in held if (meeting.body_id, meeting.date) == wanted]
    return references
