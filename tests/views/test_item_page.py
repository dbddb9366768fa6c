"""One item of a meeting, with everything that was read from its words."""

import datetime

import make
import pytest
from django.utils import timezone

from minutes.models import MeetingSource

pytestmark = pytest.mark.django_db


def shown(client, item, **query):
    return client.get(item.get_absolute_url(), query).content.decode()


@pytest.fixture
def resolved():
    """An item whose decision is printed before the discussion and again after it."""
    item = make.item(make.meeting(make.body("Executive")), "Docks & weirs", number="4", passages=["It began."])
    decision = make.decision(
        item,
        "RESOLVED That the Executive: a) Noted it. b) Spent £40,000 on it.",
        marker="RESOLVED",
        lead_in="That the Executive:",
        clauses=[("a)", "Noted the report.", "noted"), ("b)", "Spent £40,000 on docks.", "approved")],
        reasons=["Docks leak."],
        alternatives=["No other options considered"],
        mover="Cllr Lock",
        seconder="Cllr Weir",
        key_decision=True,
    )
    make.passage(item, "Cllr Lock spoke.")
    make.passage(item, "RESOLVED That the Executive:", kind="decision", decision=decision, anchor="d1")
    return item


def test_item_page_prints_paragraphs_in_order_each_with_its_own_address(client):
    item = make.item(passages=["First.", "Second <b>.", {"text": "A heading", "kind": "heading"}])
    page = shown(client, item)
    assert page.index('id="p1"') < page.index("First.") < page.index('id="p2"') < page.index("Second &lt;b&gt;.")
    assert '<a class="passage__no" href="#p2" aria-label="Paragraph 2">2</a>' in page
    assert '<h2 class="passage passage--heading" id="p3">A heading</h2>' in page


def test_decision_stands_once_where_it_is_first_printed(client, resolved):
    page = shown(client, resolved)
    assert page.count("That the Executive:") == 1
    assert page.count("Noted the report.") == 1
    assert page.index("It began.") < page.index('id="d1"') < page.index("Cllr Lock spoke.")


def test_decision_shows_each_clause_at_its_own_address_and_why(client, resolved):
    page = shown(client, resolved)
    assert '<li class="clause clause--0" id="d1b"><a class="clause__label" href="#d1b">' in page
    for words in ("RESOLVED", "Key decision", "Docks leak.", "No other options considered"):
        assert page.count(words) == 1, words
    assert "<dt>Moved by</dt><dd>Cllr Lock</dd>" in page
    assert "<dt>Seconded by</dt><dd>Cllr Weir</dd>" in page


def test_no_address_is_given_twice_on_the_page(client, resolved):
    make.figure(resolved)
    make.follow_up(resolved)
    identifiers = [part.split('"')[0] for part in shown(client, resolved).split(' id="')[1:]]
    assert sorted(set(identifiers)) == sorted(identifiers)


def test_every_paragraph_s_address_is_on_the_page(client, resolved):
    make.passage(resolved, "A table.", decision=resolved.decisions.get(), anchor="p99")
    page = shown(client, resolved)
    for anchor in set(resolved.passages.values_list("anchor", flat=True)):
        assert page.count(f'id="{anchor}"') == 1, anchor
    assert "A table." in page


def test_decision_without_clauses_prints_its_marker_once(client):
    item = make.item()
    make.decision(item, "RESOLVED that the minutes be approved.", marker="RESOLVED")
    page = shown(client, item)
    assert page.count("RESOLVED") == 1
    assert "that the minutes be approved." in page


def test_decision_that_no_paragraph_prints_is_shown_last(client):
    item = make.item(passages=["It began."])
    make.decision(item, "That the culvert be lined.", printed=False)
    page = shown(client, item)
    assert page.index("It began.") < page.index("That the culvert be lined.")


def test_points_and_replies_stand_side_by_side_under_the_words_that_introduce_them(client):
    officer = make.person("Ada Lock")
    reply = {"kind": "reply", "speaker": "the Director", "person": officer}
    item = make.item(
        passages=[
            "The points were:",
            {"kind": "point", "text": "Why so dear?"},
            {"kind": "request", "text": "A timetable was asked for."},
            "In response it was said that:",
            {"text": "Steel is dear.", **reply},
            {"text": "It would come.", **reply},
            "The Chair thanked all.",
        ]
    )
    page = shown(client, item)
    points, replies = page.split('<div class="column">')[1:]
    assert "Points raised" in points
    assert '<span class="tag">Request</span>' in points
    assert points.index("The points were:") < points.index("Why so dear?") < points.index("A timetable")
    assert '<a href="/people/ada-lock/">the Director</a>' in replies
    assert replies.index("In response it was said that:") < replies.index("Steel is dear.")
    assert replies.index("It would come.") < replies.index("The Chair thanked all.")
    assert page.count("the Director") == 1


def test_replies_by_several_name_each_speaker(client):
    replies = [{"kind": "reply", "text": "It is.", "speaker": name, "role": "Officer"} for name in ("Ada", "Bo")]
    page = shown(client, make.item(passages=replies))
    assert page.count('<span class="passage__speaker">') == 2
    assert '<span class="passage__speaker">Bo, Officer</span> It is.' in page


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Councillor Ada Lock said so.",
            'Councillor <a class="speaker" href="/people/ada-lock/">Ada Lock</a> said so.',
        ),
        ("Councillor Lock said so.", 'Councillor <a class="speaker" href="/people/ada-lock/">Lock</a> said so.'),
    ],
)
def test_speaker_named_in_the_paragraph_is_linked_there_and_not_printed_twice(client, words, expected):
    said = {"kind": "statement", "text": words, "speaker": "Ada Lock", "person": make.person("Ada Lock")}
    page = shown(client, make.item(passages=[said]))
    assert expected in page
    assert 'class="passage__speaker"' not in page


def test_speaker_whom_the_paragraph_does_not_name_stands_before_it(client):
    said = {"kind": "statement", "text": "It is so.", "speaker": "Ada Lock", "person": make.person("Ada Lock")}
    page = shown(client, make.item(passages=[said]))
    assert '<span class="passage__speaker"><a href="/people/ada-lock/">Ada Lock</a></span> It is so.' in page


def test_single_point_in_running_text_is_a_paragraph(client):
    page = shown(client, make.item(passages=["It began.", {"kind": "request", "text": "A list was asked for."}]))
    assert '<span class="tag">Request</span> A list was asked for.</p>' in page
    assert "Points raised" not in page


def test_lone_clause_without_a_label_is_a_sentence_at_its_own_address(client):
    item = make.item()
    make.decision(
        item,
        "RESOLVED the report be received.",
        marker="RESOLVED",
        clauses=[("", "the report be received.", "received")],
    )
    page = shown(client, item)
    assert '<p class="decision__opening" id="d1-1">the report be received.</p>' in page
    register = client.get("/decisions/").content.decode()
    assert f'href="{item.get_absolute_url()}#d1-1">RESOLVED</a> the report be received.</p>' in register


@pytest.mark.parametrize(
    ("after", "shown_whole"), [(" Cllr Lock to act.", True), (" by all", False)], ids=["a sentence", "a few words"]
)
def test_short_sentence_after_a_decision_is_shown(client, after, shown_whole):
    item = make.item(passages=[])
    words = f"It was agreed to buy oak.{after}"
    clauses = [("", "to buy oak.", "approved")]
    decision = make.decision(item, words, marker="agreed", clauses=clauses, printed=False)
    make.passage(item, words, kind="decision", decision=decision)
    assert (words in shown(client, item)) is shown_whole


def test_figures_are_marked_in_the_text_and_lead_to_their_row_and_back(client):
    item = make.item(passages=["Over £5M & £5M again."])
    figure = make.figure(
        item, "£5M", "Over £5M & £5M again.", qualifier="over", measure="budget", start=11, quote_start=11
    )
    page = shown(client, item)
    assert (
        f'Over £5M &amp; <a class="figure" href="#{figure.anchor}" title="budget, no year given">£5M</a> again.' in page
    )
    row = page.split(f'id="{figure.anchor}"')[1]
    assert "over £5M" in row
    assert "“Over £5M &amp; <mark>£5M</mark> again.”" in row
    assert '<a href="#p1">paragraph 1</a>' in row
    assert "<small>No year given</small>" in row


def test_long_printing_of_a_figure_may_be_broken_over_two_lines(client):
    words = "one hundred and twenty-three pounds"
    item = make.item(passages=[f"It cost {words}."])
    figure = make.figure(item, words, f"It cost {words}.")
    assert f'<a class="figure figure--long" href="#{figure.anchor}"' in shown(client, item)


def test_figure_in_a_clause_is_marked_there(client, resolved):
    clause = resolved.passages.get(anchor="d1b")
    figure = make.figure(resolved, quote=clause.text, passage=clause, start=clause.text.find("£40,000"))
    page = shown(client, resolved)
    assert f'Spent <a class="figure" href="#{figure.anchor}" title="other, no year given">£40,000</a> on docks.' in page
    assert '<a href="#d1b">in the decision</a>' in page


def test_figure_whose_place_does_not_hold_its_words_is_not_marked(client):
    item = make.item(passages=["It cost £5M."])
    make.figure(item, "£5M", "It cost £5M.", start=3, quote_start=None)
    page = shown(client, item)
    assert "It cost £5M.</p>" in page
    assert 'class="figure"' not in page


def test_words_searched_for_are_marked_inside_figures_and_clauses_too(client, resolved):
    clause = resolved.passages.get(anchor="d1b")
    make.figure(resolved, quote=clause.text, passage=clause, start=clause.text.find("£40,000"))
    page = shown(client, resolved, q="40,000 docks leak")
    assert "£<mark>40</mark>,<mark>000</mark></a> on <mark>docks</mark>." in page
    assert "<mark>Docks</mark> <mark>leak</mark>." in page
    assert "Marked: <mark>40,000 docks leak</mark>" in page


def test_vote_is_told_drawn_and_named(client, resolved):
    ada = make.person("Ada Lock")
    ballots = [("Cllr Weir", "against", None), ("Cllr Lock", "for", ada)]
    make.vote(resolved, ballots, on="The motion", in_favour=6, against=2, abstain=0, result="carried")
    page = shown(client, resolved)
    assert "6 for, 2 against, 0 abstained" in page
    assert '<rect class="votebar__for" x="0.0" y="0" width="120.0" height="12"/>' in page
    assert '<rect class="votebar__against" x="120.0" y="0" width="40.0" height="12"/>' in page
    ballots = page.split('<dl class="ballots">')[1].split("</dl>")[0]
    assert ballots.index('<dt>For</dt><dd><a href="/people/ada-lock/">Cllr Lock</a>') < ballots.index("Cllr Weir</dd>")
    assert "<strong>Carried</strong>" in page


def test_vote_whose_counts_are_not_printed_is_not_drawn(client):
    item = make.item(passages=["A vote was taken."])
    make.vote(item, on="The motion", in_favour=None, against=3)
    page = shown(client, item)
    assert "3 against" in page
    assert "votebar__against" not in page
    assert '<h2 id="votes"' in page


def test_follow_ups_show_their_words_state_and_place(client):
    item = make.item(passages=["Members asked for a timetable."])
    asked = make.follow_up(
        item, quote="Members asked for a timetable.", passage=item.passages.get(), owner="the Director"
    )
    make.follow_up(item, "Late work", due="2024-02", due_by=datetime.date(2024, 2, 29))
    make.follow_up(item, "Done work", status="done", note="Sent.", done_on=datetime.date(2024, 1, 2))
    make.follow_up(item, "Other work", due_text="Easter 2099", status="dropped")
    page = shown(client, item)
    assert f'<a class="tag tag--open" href="#{asked.anchor}">Follow-up</a></p>' in page
    row = page.split(f'<li id="{asked.anchor}">')[1]
    assert '<a href="#p1">Paragraph 1</a>' in row.split("</li>")[0]
    for words in ("The Director", "Overdue", "Due February 2024", "Done, 2 January 2024", "Sent.", "Due “Easter 2099”"):
        assert words in row, words
    assert "No longer needed" in row


def test_references_lead_to_the_meeting_or_say_it_is_not_here(client):
    held = make.meeting(make.body("Fenmarch Council", other_names=["Full Council"]), date=datetime.date(2023, 11, 24))
    item = make.item(make.meeting(make.body("Executive")))
    make.reference(item, "Full Council", date=held.date, quote="to Full Council on 24 November")
    make.reference(item, "Full Council", date=datetime.date(2023, 11, 25))
    make.reference(item, "Scrutiny Commission", date_text="1st November")
    page = shown(client, item).split('id="elsewhere"')[1]
    assert '<a href="/meetings/2023-11-24-fenmarch-council/">Fenmarch Council, 24 November 2023</a>' in page
    assert 'Full Council, 25 November 2023 <span class="tag">Not in the archive</span>' in page
    assert 'Scrutiny Commission, “1st November” <span class="tag">Not in the archive</span>' in page


def test_exempt_item_shows_its_ground_and_public_summary_alone(client):
    item = make.item(exempt=True, paragraph="3", schedule="Part 1 of Schedule 12A", summary="Two tenders were weighed.")
    page = shown(client, item)
    assert "under paragraph 3 of Part 1 of Schedule 12A. What was said is not published." in page
    assert "Two tenders were weighed." in page


def test_exempt_item_calls_a_schedule_printed_by_its_number_alone_a_schedule(client):
    page = shown(client, make.item(exempt=True, paragraph="3", schedule="12A"))
    assert "under paragraph 3 of Schedule 12A. What was said is not published." in page
    assert "Each paragraph" not in page


def test_item_page_leads_to_its_own_document_and_not_to_the_meeting_s_others(client):
    item = make.item(make.meeting(kind="agenda item", address="https://council.example/1"), passages=["Words."])
    MeetingSource.objects.create(
        record=make.record(),
        meeting=item.meeting,
        place=2,
        address="https://council.example/2",
        first_published=timezone.now(),
    )
    page = shown(client, item)
    assert "https://council.example/1" in page
    assert "https://council.example/2" not in page


def test_item_page_gives_its_citation_and_leads_to_the_items_beside_it(client):
    meeting = make.meeting(make.body("Docks Panel"), kind="minutes", address="https://council.example/1")
    make.item(meeting, "Locks")
    item = make.item(meeting, "Weirs", number="2")
    make.item(meeting, "Cranes")
    page = shown(client, item)
    assert "Docks Panel, 4 December 2023, item 2, “Weirs”." in page
    assert "http://testserver/meetings/2023-12-04-docks-panel/weirs/</span>" in page
    assert 'rel="prev" href="/meetings/2023-12-04-docks-panel/locks/"' in page
    assert 'rel="next" href="/meetings/2023-12-04-docks-panel/cranes/"' in page
    assert "https://council.example/1" in page


def test_item_page_makes_as_many_queries_for_more_of_everything(client, resolved, django_assert_num_queries):
    for _ in range(2):
        person = make.person()
        make.vote(resolved, [("Ada", "for", person)], in_favour=1, against=0)
        make.reference(resolved, "Executive", date=resolved.meeting.date)
        make.figure(resolved)
        make.follow_up(resolved)
        make.declaration(resolved.meeting, "Ada", item=resolved, person=person)
        make.passage(resolved, "More.", person=person)
        with django_assert_num_queries(16):
            assert client.get(resolved.get_absolute_url()).status_code == 200
