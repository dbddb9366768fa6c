"""No word that was published is missing from its item's page: over the demonstration, the corpus and the seeds."""

import html
import re
from pathlib import Path

import pytest

from minutes.intake import demonstration
from minutes.intake.publishing.publish import publish
from minutes.intake.records import import_source, save
from minutes.models import Item
from minutes.sources import read

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
# What a decision's block says in its own way: its headings, the marker with what joins it to the words, who moved, what
# was carried, and the words between clauses that run on in one line.
LABEL = re.compile(r".*:-?|.*(?:CARRIED\.|that -|agreed that)|Proposed .*, seconded .*")
BESIDE = re.compile(
    r"^(?:(?:RESOLVED|Resolved|RECOMMENDED)\W*(?:[a-z1]\) )?(?:[tT]hat|T H A T) |AGREED:|"
    r"Reason for Decision – )|^That |[“”]|(?:and )?\([a-z1]\) [tT]hat "
)
CORPUS = Path(__file__).resolve().parents[1] / "corpus"
NOT_MINUTES = ("agenda-with-recommendations", "officer-report-damp-homes")


def on_one_line(text):
    return " ".join(text.split())


def shown(client, item):
    """The words of an item's page, its tags taken for spaces only where they part words."""
    page = client.get(item.get_absolute_url()).content.decode()
    main = page[page.index("<main") : page.index("</main>")]
    inline = re.sub(r"</?(?:a|mark|strong|em|b|span|small)\b[^>]*>", "", main)
    return on_one_line(html.unescape(re.sub(r"<[^>]+>", " ", inline)))


def missing(client):
    """(address, sentence) for each published sentence of four words or more that its page does not show."""
    gone = []
    for item in Item.objects.select_related("meeting").prefetch_related("passages"):
        page = shown(client, item)
        for passage in item.passages.all():
            for sentence in re.split(r"(?<=[.;:])\s+", on_one_line(passage.text)):
                own_way = BESIDE.sub("", sentence) if passage.decision_id else sentence
                label = passage.decision_id and LABEL.fullmatch(sentence)
                if len(sentence.split()) > 3 and not (sentence in page or own_way in page or label):
                    gone.append((item.get_absolute_url(), sentence))
    return gone


def bring_in(path):
    record = import_source(read(path.read_bytes(), limit=1_000_000), name=path.name)
    version = record.latest()
    version.content["meeting"]["body"] = version.content["meeting"]["body"] or f"Committee of {path.stem}"
    version.content["meeting"]["date"] = version.content["meeting"]["date"] or "2022-11-10"
    for row in version.content["items"]:
        row["withheld"] = False
    for name in (
        "figures",
        "votes",
        "decisions",
        "follow_ups",
    ):  # what stands in no item is public only once it is put into one
        version.content[name] = [row for row in version.content[name] if row["item"]]
    publish(record, save(record, version.content, expected=1, by=None).number, by=None)


def test_demonstration_shows_every_sentence(client):
    demonstration.fill()
    assert missing(client) == []


def test_corpus_shows_every_sentence(client):
    for path in sorted(CORPUS.glob("*.txt")):
        if path.stem not in NOT_MINUTES:
            bring_in(path)
    assert missing(client) == []


def test_seeds_show_every_sentence(client, shared):
    for path in sorted((shared / "seeds").glob("*.txt")):
        bring_in(path)
    assert missing(client) == []
