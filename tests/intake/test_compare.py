"""Any two versions side by side: every fact that differs, in words, and nothing that does not."""

import re
from html import unescape

import pytest
from django.urls import reverse

from minutes.intake.compared.words_apart import shortened, words_apart
from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save, start_empty
from minutes.models import Person, Source
from minutes.sources import read
from tests import drafting
from tests.intake.reviewing import TEXT, address, content, form_at, latest, record_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(client, editor):
    client.force_login(editor)
    return client


def compare(record, **asked):
    query = "&".join(f"{name.rstrip('_')}={value}" for name, value in asked.items())
    return reverse("admin:minutes_record_compare", args=[record.pk]) + (f"?{query}" if query else "")


def text(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def rows(page, part):
    """The rows shown of a part: (what happened and what it is called, everything told of it)."""
    found = re.search(rf'<section class="compared" aria-labelledby="part-{part}">(.*?)</section>', page, re.S)
    shown = re.findall(r"<article.*?<h3>(.*?)</h3>(.*?)</article>", found[1], re.S) if found else []
    return [(text(called), told(rest)) for called, rest in shown]


def told(html):
    """Each field of a row that changed: (its label, before, after), with the words marked as taken out or put in."""
    fields = re.findall(r"<h4>(.*?)</h4>\s*<div.*?Version \d+</p>(.*?)</div>.*?Version \d+</p>(.*?)</div>", html, re.S)
    return [tuple(marked(part) for part in field) for field in fields]


def marked(html):
    html = re.sub(
        r'<del><span class="unseen">taken out: </span>(.*?)<span class="unseen"> \(end\)</span></del>', r"[-\1-]", html
    )
    html = re.sub(
        r'<ins><span class="unseen">put in: </span>(.*?)<span class="unseen"> \(end\)</span></ins>', r"[+\1+]", html
    )
    return text(html)


def counts(page):
    """What the list of parts says of each."""
    return re.findall(r'<a href="#part-([\w-]+)">.*?<span class="count">(.*?)</span>', page)


def changed(record, **lists):
    """Save a version with other rows in some lists and return its number."""
    version = record.latest()
    made = save(record, version.content | lists, expected=version.number, by=None)
    record.refresh_from_db()
    return made.number


def test_changed_added_and_removed_rows_are_told_in_words(staff):
    draft = content()
    draft["attendance"].append(drafting.attendee("Bo Lunt", honorific="Cllr"))
    record = record_of(draft)
    first, _ = draft["attendance"]
    changed(record, attendance=[first | {"role": "Vice-Chair"}, drafting.attendee("Cy Moor", role="Clerk")])
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert counts(page) == [("attendance", "1 changed, 1 added, 1 removed")]
    assert rows(page, "attendance") == [
        ("Changed Cllr Ada Pell", [("Role", "[-Chair-]", "[+Vice-Chair+]")]),
        ("Removed Cllr Bo Lunt", []),
        ("Added Cy Moor", []),
    ]
    assert ("<dt>Role</dt><dd>Clerk</dd>" in page, "In the source: </span>Cllr Ada Pell (Chair)" in page) == (
        True,
        True,
    )


def test_words_inside_a_long_text_are_marked(staff):
    record = record_of(content())
    said = latest(record)["passages"][0]
    changed(record, passages=[said | {"text": "The committee approved a budget of £45,000 for 2024/25."}])
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert rows(page, "passages") == [
        (
            "Changed The committee approved a budget of £45,000 for 2024/25.",
            [
                (
                    "Words",
                    "The committee [-noted -]a budget of [-£40,000 -]for 2024/25.",
                    "The committee [+approved +]a budget of [+£45,000 +]for 2024/25.",
                )
            ],
        )
    ]


def test_a_fact_that_follows_from_another_has_not_changed(staff):
    """A renamed item is one change, not one of everything in it; a number or a place in the text is none."""
    record = record_of(content())
    draft = latest(record)
    items = [draft["items"][0] | {"title": "Dredging and buoys", "extent": None}]
    changed(record, items=items, passages=[draft["passages"][0] | {"number": 9}])
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert counts(page) == [("items", "1 changed")]
    assert rows(page, "items") == [("Changed 5. Dredging and buoys", [("Title", "Dredging", "Dredging [+and buoys+]")])]


def test_every_kind_of_fact_is_compared(staff, editor):
    from tests.intake.test_review import rich

    record = record_of(rich(), editor)
    draft = latest(record)
    for name, field, value in [
        ("attendance", "status", "apologies"), ("movements", "time", "20:00"), ("items", "summary", "Agreed."),
        ("passages", "speaker", "Bo Lunt"), ("decisions", "reasons", ["One.", "Two."]), ("votes", "in_favour", 8),
        ("figures", "measure", "saving"), ("follow_ups", "due", "2024-07"), ("follow_ups", "reckoned", None),
        ("references", "body", "Cabinet"),
        ("declarations", "reason", "Owns a boat."), ("corrections", "to_date", None), ("problems", "settled", True),
    ]:  # fmt: skip
        draft[name][0] = draft[name][0] | {field: value}
    draft["decisions"][0]["clauses"][0]["action"] = "noted"
    draft["meeting"]["venue"] = "Quay House"
    save(record, draft, expected=2, by=editor)
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert {part: rows(page, part)[0][1] for part, _ in counts(page)} == {
        "meeting": [("Venue", "empty", "[+Quay House+]")],
        "attendance": [("Status", "[-Present-]", "[+Apologies+]")],
        "movements": [("Time", "[-19:40-]", "[+20:00+]")],
        "items": [("Public summary", "empty", "[+Agreed.+]")],
        "passages": [("Speaker", "empty", "[+Bo Lunt+]")],
        "decisions": [("Reasons", "empty", "[+One.; Two.+]")],
        "votes": [("For", "[-7-]", "[+8+]")],
        "figures": [("What it is", "[-Budget-]", "[+Saving+]")],
        "follow-ups": [("Due", "[-1 June -]2024", "[+July +]2024")],
        "references": [("Body", "[-Council-]", "[+Cabinet+]")],
        "declarations": [("Reason", "empty", "[+Owns a boat.+]")],
        "corrections": [("In the minutes of", "[-6 February 2024-]", "empty")],
        "clauses": [("What was done", "[-Approved-]", "[+Noted+]")],
        "problems": [("This is dealt with", "[-no-]", "[+yes+]")],
    }


def test_person_chosen_for_a_name_is_told_by_name(staff):
    chosen = Person.objects.create(name="Adela Pell", councillor=True)
    record = record_of(content())
    changed(record, attendance=[latest(record)["attendance"][0] | {"person": chosen.pk}])
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert rows(page, "attendance") == [("Changed Cllr Ada Pell", [("Person", "empty", "[+Cllr Adela Pell+]")])]


def test_rows_put_in_another_place_are_named(staff):
    people = [drafting.attendee(name) for name in ("A One", "B Two", "C Three", "D Four")]
    record = record_of(drafting.draft(attendance=people))
    changed(record, attendance=[people[3], *people[:3]])
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert counts(page) == [("attendance", "in another order")]
    assert "<p>Put in another place: D Four.</p>" in page


def with_two_documents(one, other):
    """A record whose second version was read from one document, and its third from another."""
    record = record_of(content(), text=one)
    number = drafting.change(record, venue="Quay House")
    source = Source.objects.create(
        record=record, sha256="f" * 64, media_type="text/plain", text=other, name="final.docx"
    )
    record.versions.filter(number=number).update(source=source)
    return record


def test_documents_that_two_versions_were_read_from_are_set_side_by_side(staff):
    final = TEXT.replace("a budget of £40,000", "a budget of £45,000").replace("a) Approved the works.\n", "")
    record = with_two_documents(TEXT, f"\n\n{final}Signed as a correct record.\n")
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert f"Version 2 was read from Pasted text, {len(TEXT)} characters, version 3 from final.docx." in text(page)
    assert counts(page) == [("meeting", "1 changed"), ("source", "2 changed")]
    assert rows(page, "source") == [
        (
            "Changed",
            [
                (
                    "Lines",
                    "The committee noted a budget of [-£40,000 -]for 2024/25.",
                    "The committee noted a budget of [+£45,000 +]for 2024/25.",
                )
            ],
        ),
        ("Changed", [("Lines", "[-a) Approved the works.-]", "[+Signed as a correct record.+]")]),
    ]
    alone = staff.get(compare(record, from_=2, to=3, part="source")).content.decode()
    assert len(rows(alone, "source")) == 2


def test_documents_with_the_same_lines_do_not_differ(staff):
    record = with_two_documents(TEXT, TEXT.replace("\n", "\n\n"))
    assert counts(staff.get(compare(record, from_=2, to=3)).content.decode()) == [("meeting", "1 changed")]


def test_documents_too_long_and_too_much_alike_are_not_waited_for(staff):
    record = with_two_documents("and\n" * 2000, "and\n" * 2001)
    page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert counts(page)[1] == ("source", "The two documents are too long to set side by side.")


def test_without_a_choice_the_first_version_stands_beside_the_newest(staff):
    record = import_source(read(TEXT, limit=10**6))
    drafting.change(record, venue="Quay House")
    pages = [staff.get(compare(record, **asked)).content.decode() for asked in ({}, {"from_": "read", "to": 2})]
    assert [re.findall(r'<option value="(\d+)" selected>', page) for page in pages] == [["1", "2"]] * 2
    page = pages[0]
    assert "Version 1 is the document as the software read it, before anybody touched it." in page


def test_versions_are_chosen_from_lists_on_the_history(staff, editor):
    record = record_of(content(), editor)
    url = address(record, "attendance")
    staff.post(url, form_at(staff, url) | {"form-0-role": "Mayor"})
    history = staff.get(reverse("admin:minutes_record_history", args=[record.pk])).content.decode()
    form = re.search(r'<form method="get".*?</form>', history, re.S)[0]
    assert f'action="{compare(record)}"' in form
    options = [text(label) for label in re.findall(r"<option.*?>(.*?)</option>", form, re.S)]
    assert [re.sub(r" \d+ \w+ \d{4}, \d\d:\d\d", " TIME", option) for option in options] == [
        *["1, as the software read it", "2, editor, TIME", "3, editor, TIME: Attendance"] * 2
    ]
    assert f'href="{compare(record)}?from=read&amp;to=3"' in history


def test_review_leads_to_what_people_changed(staff):
    record = record_of(content())
    assert (
        f'href="{compare(record)}?from=read&amp;to=2">What people changed</a>'
        in staff.get(address(record)).content.decode()
    )


def test_record_that_was_typed_in_has_no_reading_to_set_beside_it(staff):
    record = start_empty(None)
    drafting.change(record, body="Harbour Committee")
    record.refresh_from_db()
    pages = [staff.get(url).content.decode() for url in (address(record), compare(record))]
    assert ["What people changed" in pages[0], "as the software read it" in pages[1]] == [False, False]
    assert rows(pages[1], "meeting")[0][1] == [("Body", "empty", "[+Harbour Committee+]")]


def test_public_version_is_marked_among_the_choices(staff):
    record = record_of(content())
    publish(record, 2, by=None)
    assert text(staff.get(compare(record)).content.decode()).count("(public)") == 2


def test_one_version_twice_and_versions_alike_say_so(staff):
    record = record_of(content())
    assert "Choose two different versions" in staff.get(compare(record, from_=2, to=2)).content.decode()
    changed(record, passages=[latest(record)["passages"][0] | {"number": 9}])
    assert (
        "Nothing that a person would see differs between" in staff.get(compare(record, from_=2, to=3)).content.decode()
    )


def test_version_or_part_that_is_not_there_is_not_found(staff):
    record = record_of(content())
    asked = [{"from_": 7}, {"to": "x"}, {"to": "²"}, {"from_": "9" * 30}, {"part": "nonsense"}]
    assert [staff.get(compare(record, **one)).status_code for one in asked] == [404] * len(asked)


def test_comparing_is_for_staff_who_may_see_records(client, reader, stranger):
    record, answers = record_of(content()), []
    for user in (stranger, reader):
        client.force_login(user)
        answers.append(client.get(compare(record)).status_code)
    assert answers == [403, 200]


def large():
    """As many rows as the largest record is to have."""
    item = drafting.item("Dredging")
    return drafting.draft(
        items=[item],
        attendance=[drafting.attendee(f"Person {number}") for number in range(60)],
        figures=[drafting.figure(item, f"£{number}", str(number)) for number in range(150)],
        decisions=[drafting.decision(item, drafting.clause("a)", f"Agreed {number}.")) for number in range(60)],
        passages=[drafting.passage(item, f"Passage number {number} was said.") for number in range(300)],
    )


def test_large_record_is_told_a_few_rows_at_a_time_in_few_queries(staff, django_assert_max_num_queries):
    for number in range(60):
        Person.objects.create(name=f"Person {number}", councillor=False)
    record = record_of(large())
    draft = latest(record)
    for name, field in (("attendance", "name"), ("figures", "about"), ("decisions", "text"), ("passages", "text")):
        draft[name] = [row | {field: f"{row[field]} again"} for row in draft[name]]
    save(record, draft, expected=2, by=None)
    with django_assert_max_num_queries(15):
        page = staff.get(compare(record, from_=2, to=3)).content.decode()
    assert counts(page) == [
        ("attendance", "60 changed"), ("passages", "300 changed"), ("decisions", "60 changed"),
        ("figures", "150 changed"),
    ]  # fmt: skip
    assert [len(rows(page, part)) for part, _ in counts(page)] == [15] * 4
    assert len(page) < 150_000
    onward = compare(record, from_=2, to=3, part="passages")
    assert f'href="?{onward.partition("?")[2]}">See all 300 in passages</a>'.replace("&", "&amp;") in page
    last = staff.get(f"{onward}&row=271").content.decode()
    assert [called for called, _ in rows(last, "passages")][::29] == [
        "Changed Passage number 270 was said. again",
        "Changed Passage number 299 was said. again",
    ]
    assert ("271 to 300 of 300" in last, "Earlier rows" in last, "Later rows" in last) == (True, True, False)


def test_words_apart_join_up_to_the_two_texts():
    one = "That the report be noted.\n\nThat  officers report back in May."
    other = "That the report be approved and noted.\nThat officers report back."
    left, right = words_apart(one, other)
    assert ["".join(words for words, _ in side) for side in (left, right)] == [one, other]
    assert [[words for words, differs in side if differs] for side in (left, right)] == [
        ["back in May."], ["approved and ", "back."],
    ]  # fmt: skip


def test_texts_with_nothing_in_common_are_marked_whole():
    left, right = words_apart("The tender was let to the lowest bidder today.", "Cllr Pell asked after the moorings.")
    assert [[differs for _, differs in side] for side in (left, right)] == [[True], [True]]


def test_long_stretches_that_are_the_same_are_shortened():
    same = " ".join(f"w{number}" for number in range(100))
    left, _ = words_apart(f"one {same} two", f"other {same} three")
    assert list(shortened(left)) == [
        ("one ", True),
        (" ".join(f"w{n}" for n in range(15)) + " … " + " ".join(f"w{n}" for n in range(85, 100)) + " ", False),
        ("two", True),
    ]
    assert list(shortened([(same, False)])) == [(same, False)]
