"""A search that finds nothing offers the one that may have been meant."""

import datetime
import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import make
import pytest
from django.db import connection
from drafting import draft, item, passage, record_of

from minutes.intake.publishing.publish import publish, withdraw
from minutes.models import ItemSearch, SearchStem
from minutes.search import Query
from minutes.search.alike import alike
from minutes.search.spelling import CONFIG, DICTIONARY, letters_of

pytestmark = pytest.mark.django_db
DRAINS = "Drainage at Thornfield was discussed; the drains are old."


@pytest.fixture
def drains():
    return make.item(title="Ditches", passages=[DRAINS])


def offered(client, typed, **more):
    """The searches that the page offers: (words, the other choices of the address)."""
    page = client.get("/search/", {"q": typed} | more).content.decode()
    line = re.search(r"Did you mean.*?</p>", page, re.S)
    links = re.findall(r'href="([^"]*)"', line[0]) if line else []
    asked = [{name: values[0] for name, values in parse_qs(urlsplit(unescape(link)).query).items()} for link in links]
    return [(one.pop("q"), one) for one in asked]


def words_offered(client, typed, **more):
    return [words for words, _ in offered(client, typed, **more)]


def like(typed, rows=None, **options):
    rows = ItemSearch.objects.order_by() if rows is None else rows
    return [one.text for one in alike(Query.typed(typed), rows, **options)]


def test_page_offers_the_search_that_was_meant_and_it_finds(client, drains):
    page = client.get("/search/", {"q": "thornfeild drainage"}).content.decode()
    line = 'Did you mean: <a href="?q=thornfield+drainage"><b>thornfield</b> drainage</a>?'
    assert line in page
    assert page.index(line) < page.index("Near matches")
    assert [found.title for found in client.get("/search/?q=thornfield+drainage").context["page"]] == ["Ditches"]


@pytest.mark.parametrize(
    "typed",
    ["thronfield", "thornfeild", "thornfild", "thornnfield", "thornfiald", "tornfield", "hornfield", "THORNFEILD"],
)
def test_letters_swapped_missing_doubled_or_wrong(client, drains, typed):
    assert words_offered(client, typed) == ["Thornfield" if typed.isupper() else "thornfield"]


def test_word_is_offered_as_it_is_printed_and_never_as_its_stem(client):
    make.item(title="Fees", passages=["The LICENSING policy."])
    assert SearchStem.objects.filter(stem="licens").exists()
    assert words_offered(client, "licencing") == ["licensing"]
    assert words_offered(client, "Licencing") == ["Licensing"]
    assert words_offered(client, "license") == []  # of the same stem, so it is found


def test_word_printed_with_another_ending_is_offered_where_nothing_is_nearer(client):
    make.item(title="Fees", passages=["It was reported."])
    assert words_offered(client, "reproting") == ["reported"]


def test_word_of_a_short_stem_is_offered(client):
    make.item(title="Walks", passages=["Ms Utting was going."])
    assert SearchStem.objects.filter(stem="ut").exists()
    assert words_offered(client, "tuting") == ["utting"]
    assert words_offered(client, "goign") == ["going"]


def test_every_word_that_is_in_nothing_is_put_right(client, drains):
    assert words_offered(client, "thornfeild drianage") == ["thornfield drainage"]
    assert words_offered(client, "thornfeild drianage discusesd dranis") == ["thornfield drainage discussed drains"]


def test_what_finds_something_gets_no_offer(client, drains):
    assert words_offered(client, "thornfield") == []
    assert words_offered(client, "thornfield or drianage") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ('"drainage at thornfeild"', '"drainage at thornfield"'),
        ("thornfeild -parking", "thornfield -parking"),
        ("thornfeild -thornfeidl", "thornfield -thornfeidl"),
        ("thornfeild or zyzzyva", "thornfield or zyzzyva"),
        ("old, thornfeild: drains", "old, thornfield: drains"),
        ("Thornfeild", "Thornfield"),
    ],
)
def test_phrases_exclusions_and_either_keep_their_place(client, drains, typed, meant):
    assert words_offered(client, typed) == [meant]


@pytest.mark.parametrize(
    "typed", ["zyzzyva", "xqzw", "dra", "2o24", "20234", "£7milion", "thornfei*", "-thornfeild", '"', "@thornfeild"]
)
def test_no_guess_of_what_is_like_nothing_or_is_no_long_word(client, drains, typed):
    assert words_offered(client, typed) == []


def test_no_offer_that_finds_nothing(client, drains):
    make.item(title="Trees", passages=["Elms."])
    assert words_offered(client, "thornfeild elms") == []


def test_nearest_first_and_of_equals_the_more_common(client):
    for number in range(3):
        make.item(title=f"Fees {number}", passages=["Parking."])
    make.item(title="Green", passages=["Packing."])
    assert words_offered(client, "paking") == ["parking", "packing"]


def test_at_most_three_are_offered(client):
    for word in ("marsh", "march", "harsh", "marshy", "mash"):
        make.item(title=word)
    assert len(words_offered(client, "maresh")) <= 3


def test_offer_keeps_the_filters(client, drains):
    body = drains.meeting.body
    assert offered(client, "thornfeild", body=body.slug, year="2023", page="2") == [
        ("thornfield", {"body": body.slug, "year": "2023"})
    ]


def test_what_is_found_only_without_the_filters_says_so(client, drains):
    make.item(make.meeting(date=datetime.date(2020, 1, 1)), title="Trees", passages=["Elms."])
    page = client.get("/search/", {"q": "thornfeild", "year": "2020"}).content.decode()
    assert "Did you mean, without the filters: " in page
    assert offered(client, "thornfeild", year="2020") == [("thornfield", {})]


def test_word_left_out_by_the_filters_is_not_mistyped(client, drains):
    make.item(make.meeting(date=datetime.date(2020, 1, 1)), title="Trees", passages=["Trainage."])
    assert words_offered(client, "drainage", year="2020") == []


def test_decisions_alone(drains):
    make.decision(drains, "That Thornfield be drained.", marker="RESOLVED")
    make.item(title="Roads", passages=["Highfield was discussed."])
    assert like("thornfeild", decisions_only=True) == ["thornfield"]
    assert [
        (one.text, one.everywhere) for one in alike(Query("highfeild"), ItemSearch.objects.all(), decisions_only=True)
    ] == [("highfield", True)]


def test_words_of_a_named_body_are_looked_for_in_its_items(client, drains):
    assert words_offered(client, f"{drains.meeting.body} thornfeild") == [f"{drains.meeting.body} thornfield"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("O'Niell", ["O'Neill"]),
        ("o’niell", ["o’neill"]),
        ("ONiell", ["O'Neill"]),
        ("Thornfeild's", ["Thornfield's"]),
        ("Sian Dafyd", ["Sian Dafydd"]),
        ("Siân Dafyd", ["Siân Dafydd"]),
        ("Dafýd", ["Dafydd"]),
    ],
)
def test_apostrophes_and_accents(client, drains, typed, meant):
    make.item(title="Speakers", passages=["Mr O'Neill and Siân Dafydd spoke."])
    assert words_offered(client, typed) == meant


def test_name_of_a_body_is_offered_though_no_item_holds_it(client, drains):
    make.item(title="Routes", passages=["The waterways."])
    make.item(title="Members", passages=["The committee."])
    assert words_offered(client, "watreways committee") == ["waterways committee"]
    assert words_offered(client, "watreways drainage") == []


def test_words_as_typed_are_looked_for_in_all_bodies(client, drains):
    assert words_offered(client, f"{drains.meeting.body} thornfeild", words="typed") == []


def test_name_in_no_paragraph_is_offered_for_one_like_it(client, drains):
    make.attendance(drains.meeting, person=make.person("Maud Ferrier", councillor=True))
    assert words_offered(client, "ferreir") == ["ferrier"]
    assert words_offered(client, "Maud Ferier") == ["Maud Ferrier"]
    assert words_offered(client, "ferrier") == []
    assert words_offered(client, "ferier thornfield") == []


def test_name_known_only_to_staff_is_not_offered(client, drains):
    make.person("Maud Ferrier", councillor=True)
    assert words_offered(client, "ferreir") == []
    make.person("Maud Thornfeild", councillor=True)  # nor is it told by there being no offer
    assert words_offered(client, "thornfeild") == ["thornfield"]


def published(words):
    record = record_of(draft(items=[row := item("Ditches")], passages=[passage(row, words)]))
    publish(record, record.current, by=None)
    return record


def test_words_of_withdrawn_minutes_are_never_offered(client):
    record = published("Quillapassage dredging.")
    assert words_offered(client, "quillapasage") == ["quillapassage"]
    withdraw(record, "A check.", by=None)
    assert SearchStem.objects.filter(stem="quillapassag").exists()
    assert words_offered(client, "quillapasage") == []


def test_word_changed_by_a_later_version_is_offered_no_more(client, drains):
    gone = make.item(title="Quays", passages=["Quillapassage."])
    assert words_offered(client, "quillapasage") == ["quillapassage"]
    gone.delete()
    assert words_offered(client, "quillapasage") == []


def test_words_of_drafts_and_withheld_text_are_not_among_the_stems(client):
    record_of(draft(items=[row := item("Ditches")], passages=[passage(row, "Quillapassage dredging.")]))
    assert not SearchStem.objects.filter(stem__startswith="quilla").exists()
    assert words_offered(client, "quillapasage") == []


def test_stems_are_words_of_letters(drains):
    make.item(title="Café 2024", passages=["Ref C3PO, well-being, www.example.org, £1,000, ab."])
    stems = set(SearchStem.objects.values_list("stem", flat=True))
    assert {"cafe", "thornfield", "drainag", "well"} <= stems
    assert {stem for stem in stems if not re.fullmatch("[a-z]{2,40}", stem)} == set()


def test_offer_costs_a_fixed_number_of_queries(drains, django_assert_num_queries):
    for typed, queries in (("thornfeild", 2), ("thornfeild drianage odl", 11), ("zyzzyva", 2)):
        with django_assert_num_queries(queries):
            like(typed)


def test_word_of_two_slips_is_offered_where_one_slip_makes_none_that_is_published(drains):
    SearchStem.objects.create(stem="thornfeil")
    assert like("thornfeilt") == ["thornfield"]


def test_nearest_of_the_whole_archive_comes_after_any_within_the_filters(drains):
    other = make.item(make.meeting(make.body("Docks Panel")), title="Ferries", passages=["A fare to Thornfielt."])
    rows = ItemSearch.objects.order_by()
    assert like("thornfeilt") == ["thornfielt"]
    assert like("thornfeilt", rows.filter(item=other)) == ["thornfielt"]
    assert like("thornfeilt", rows.exclude(item=other)) == ["thornfield"]


def test_little_word_that_is_not_looked_for_is_not_offered(client):
    make.item(title="Ferries", passages=["Others spoke of other matters."])
    assert words_offered(client, "othet") == []


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("betwen", "A betting shop stands between two houses."),
        ("samee", "Sam Jones spoke, and the same was noted."),
        ("furher", "Fur was not discussed further."),
    ],
)
def test_little_word_beside_one_that_begins_it_is_not_offered(client, typed, printed):
    make.item(title="Shops", passages=[printed])
    assert words_offered(client, typed) == []


@pytest.mark.parametrize(
    "printed",
    ["See www.thornford.gov.uk/e-planningportal now.", "Write to clerk@planningportal.gov.uk or the planner."],
)
def test_part_of_an_address_is_not_offered(client, printed):
    make.item(title="Portals", passages=[f"A plan was made. {printed}"])
    assert "planningportal" not in words_offered(client, "planningportl")


def test_letters_that_are_two_in_another_spelling_are_one_in_a_stem(client):
    make.item(title="Guests", passages=["Mr Sorensen spoke."])
    assert words_offered(client, "Sørensne") == ["Sorensen"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Løsen", "Ølsen"), ("olsne", "ølsen"), ("thorarsn", "þórðarson"), ("Yidliz", "Yıldız"), ("Lukazs", "Łukasz")],
)
def test_letters_of_other_spellings_are_mistyped_like_any(client, typed, meant):
    """A slip is one slip, whether the letters are typed as they are printed or as the nearest plain ones."""
    make.item(title="Guests", passages=["Mr Ølsen, Mr Łukasz, Ms Yıldız and Ms Þórðarson spoke."])
    assert words_offered(client, typed) == [meant]


def test_letters_are_read_as_the_database_reads_them(db):
    """Every small letter of Europe’s Latin alphabets, but two that none of them has any more."""
    letters = [letter for letter in map(chr, range(0xDF, 0x180)) if letter.islower() and letter not in "ĸŉ"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT letter, unaccent(letter) FROM unnest(%s::text[]) letter", [letters])
        read = dict(cursor)
    assert {letter: letters_of(letter) for letter in letters} == read


def test_dictionary_makes_of_a_word_what_the_parser_does(db):
    words = ["committees", "planning", "policy", "kenbourne", "sorensen", "between"]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT word, coalesce(ts_lexize(%s::regdictionary, word), '{}'),"
            " tsvector_to_array(to_tsvector(%s::regconfig, word)) FROM unnest(%s::text[]) word",
            [DICTIONARY, CONFIG, words],
        )
        rows = cursor.fetchall()
    assert {word: lexemes for word, lexemes, _ in rows} == {word: lexemes for word, _, lexemes in rows}
    assert sum(bool(lexemes) for _, lexemes, _ in rows) == 5


def test_every_word_is_put_right_where_either_will_do(drains):
    assert like("drianage or thornfeilt") == ["drainage or thornfield"]
    assert like("drianage or zyzzyvas") == ["drainage or zyzzyvas"]


def test_hostile_words_are_no_error_and_stay_words(client, drains):
    for typed in ("'thornfeild'", "thornfeild\\", "thornfeild & | ! ( ) <-> :*", "thornfeild%_", "<b>thornfeild</b>"):
        assert client.get("/search/", {"q": typed}).status_code == 200
    page = client.get("/search/", {"q": "old & thornfeild"}).content.decode()
    assert '<a href="?q=old+%26+thornfield">old &amp; <b>thornfield</b></a>' in page


def test_stems_are_looked_up_by_their_index(drains):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO minutes_searchstem SELECT translate(md5(n::text), '0123456789', 'ghijklmnop') "
            "FROM generate_series(1, 5000) n"
        )
        cursor.execute("ANALYZE minutes_searchstem; SET LOCAL enable_seqscan = off")
        cursor.execute("EXPLAIN SELECT stem FROM minutes_searchstem WHERE stem % 'thornfeild'")
        assert "search_stem_trigrams" in "\n".join(line for (line,) in cursor.fetchall())
