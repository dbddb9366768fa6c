"""The command that judges the search by the item a person wanted, and the demonstration's searches."""

import datetime
import json
from io import StringIO

import make
import pytest
from django.core.management import CommandError, call_command

from minutes.intake import demonstration
from minutes.management.commands.judge_search import words_in_common
from minutes.models import Source

pytestmark = pytest.mark.django_db


@pytest.fixture
def judged(tmp_path):
    """What the command prints of searches, each (typed, file, title)."""

    def judged(*searches, **options):
        file = tmp_path / "searches.json"
        file.write_text(json.dumps([dict(zip(("typed", "file", "item"), row, strict=True)) for row in searches]))
        out = StringIO()
        call_command("judge_search", file, stdout=out, **options)
        return json.loads(out.getvalue()) if options.get("json") else out.getvalue()

    return judged


def document(name, day=1, titles=("Locks",), passages=()):
    """A published meeting of one document of that name, with an item of each title."""
    meeting = make.meeting(date=datetime.date(2024, 5, day))
    Source.objects.create(record=make.record_of(meeting), sha256=name, media_type="text/plain", name=name, text="")
    for title in titles:
        make.item(meeting, title=title, passages=passages)


def ranks(result):
    return [(search["rank"], search["found"]) for search in result["searches"]]


def test_rank_is_the_place_in_the_order_of_the_page(judged, client):
    for day in (1, 2, 3):
        document(f"{day}.txt", day, titles=("Locks", f"Weir {day}"))
    searches = [("locks", f"{day}.txt", "Locks") for day in (1, 2, 3)]
    assert ranks(judged(*searches, json=True)) == [(3, 3), (2, 3), (1, 3)]
    page = client.get("/search/", {"q": "locks"})
    assert [item.date.day for item in page.context["page"].object_list] == [3, 2, 1]


def test_rank_counts_on_over_the_pages(judged):
    for day in range(1, 31):
        document(f"{day}.txt", day)
    assert ranks(judged(("lock", "4.txt", "Locks"), ("lock", "30.txt", "Locks"), json=True)) == [(27, 30), (1, 30)]


def test_an_item_not_found_has_no_rank_and_counts_as_nought(judged):
    document("new.txt", 2, titles=("Locks",))
    document("old.txt", 1, titles=("Lock gates", "Weir"), passages=["Otters were seen."])
    result = judged(
        ("lock", "new.txt", "Locks"),  # first: 1
        ("lock", "old.txt", "Lock gates"),  # second: 1/2
        ("zyzzyva", "old.txt", "Weir"),  # nothing found
        ("lock", "old.txt", "Weir"),  # others found
        ("the of", "old.txt", "Weir"),  # no word to look for
        (" ", "old.txt", "Weir"),
        ("otters -gates", "old.txt", "Weir"),  # first: 1
        json=True,
    )
    assert ranks(result) == [(1, 2), (2, 2), (None, 0), (None, 2), (None, 0), (None, 0), (1, 1)]
    assert result["mean_reciprocal_rank"] == 2.5 / 7
    assert result["no_word_of_the_title"] == {"searches": 5, "mean_reciprocal_rank": 1 / 5}
    assert result["items"] == 3


def test_mean_of_no_such_searches_is_nought(judged):
    document("one.txt")
    result = judged(("lock", "one.txt", "Locks"), json=True)
    assert result["mean_reciprocal_rank"] == 1
    assert result["no_word_of_the_title"] == {"searches": 0, "mean_reciprocal_rank": 0}


def test_words_in_common_are_stems_as_the_search_makes_them():
    assert words_in_common("mending the locks of Sian", "THE LOCK: Siân's mended gates") == ["lock", "mend", "sian"]
    assert words_in_common("who is to do it", "It is to be done") == []
    assert words_in_common("C/108", "CONTRACT SUM 2023/24") == []


def test_table_shows_each_search_and_the_mean(judged):
    document("new.txt", 2, passages=["Otters were seen."])
    document("old.txt", 1)
    searches = [("otter", "new.txt", "Locks"), ("lock", "old.txt", "Locks"), ("stoat", "old.txt", "Locks")]
    assert judged(*searches).splitlines() == [
        "rank  of    typed  wanted",
        "   1   1  * otter  Locks, new.txt",
        "   2   2    lock   Locks, old.txt",
        "   –   0  * stoat  Locks, old.txt",
        "3 searches over 2 items: mean reciprocal rank 0.500; 2 of them (*) use no word of the title: 0.500",
    ]


def test_an_item_that_is_not_there_once_is_refused(judged):
    document("one.txt", titles=("Locks", "Weir", "Weir"))
    for title in ("Bridges", "Weir"):
        with pytest.raises(CommandError, match=f"Not one published item “{title}” of one.txt is in the archive"):
            judged(("lock", "one.txt", title))


def test_demonstration_has_thirty_searches_ten_of_them_without_a_word_of_the_title():
    demonstration.fill()
    out = StringIO()
    call_command("judge_search", "--json", stdout=out)
    result = json.loads(out.getvalue())
    typed = [search["typed"] for search in result["searches"]]
    assert (len(typed), len(set(typed))) == (30, 30)
    assert result["no_word_of_the_title"]["searches"] >= 10
