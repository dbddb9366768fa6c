"""A list as an Atom feed (RFC 4287), at its address plus ``.atom``: the same filters, the newest in the archive first.

Newest is what was published or changed here last, not the last meeting: minutes of old meetings are published late, and
whoever follows a matter would never see them. Ids are the keys that last through every version, so that what a reader
has read once is known again.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from django.conf import settings
from django.db.models import Max
from django.db.models.functions import Coalesce
from django.http import HttpResponse, QueryDict
from django.utils.cache import get_conditional_response, set_response_etag
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import conditional_escape

from minutes.exports import TOO_LONG
from minutes.models import MeetingSource
from minutes.views.addresses import whole_address

MOST = 50  # entries
FEW = 2000  # rows that are all put in order
RECORDS = 64  # whose rows are looked at first, where there are many
LAST = Coalesce("changed", "first_published")  # when a document was published or changed here last
NEWEST = f"the last {MOST} to be published or changed here, whenever the meeting was."
NO_FILTERS = {"page", "sort"}  # a feed has one page and one order
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LATER = 60 * 60  # seconds after which a feed that took too long is asked for again


@dataclass(frozen=True)
class Entry:
    """One thing that is new: ``summary`` is HTML if it is marked safe; ``published`` and ``updated`` are times."""

    key: object
    title: str
    address: str
    summary: str
    published: datetime
    updated: datetime


class Feed(Atom1Feed):
    """An Atom feed that is the same as long as what it tells is: without entries it is as old as ``never``."""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else self.feed["never"]


def atom(request, page, asked, title, told, entries):
    """The feed of the list at ``page`` as ``asked`` for; 304 to a reader that has it as it is now."""
    query = f"?{asked.urlencode()}" if asked else ""
    own = whole_address(request, request.path + query)
    feed = Feed(
        title=printable(f"{title} – {settings.COUNCIL_NAME}"),
        link=whole_address(request, page + query),
        description=None,
        subtitle=printable(told),
        feed_url=own,
        feed_guid=own,
        author_name=printable(settings.COUNCIL_NAME),
        language=settings.LANGUAGE_CODE,
        never=None if entries else last_published(),
    )
    for entry in entries:
        feed.add_item(
            title=printable(entry.title),
            link=whole_address(request, entry.address),
            description=printable(conditional_escape(entry.summary)),
            unique_id=f"urn:uuid:{entry.key}",
            pubdate=entry.published.astimezone(UTC),
            updateddate=entry.updated.astimezone(UTC),
        )
    answer = HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)
    answer["X-Robots-Tag"], answer["Cache-Control"] = "noindex", "no-cache"
    set_response_etag(answer)
    return get_conditional_response(request, etag=answer["ETag"], response=answer)


def refused(reasons):
    """The answer to what is no list, with the reasons in words."""
    return HttpResponse("\n".join(reasons) + "\n", status=400, content_type="text/plain; charset=utf-8")


def stopped():
    answer = HttpResponse(TOO_LONG + "\n", status=503, content_type="text/plain; charset=utf-8")
    answer["Retry-After"] = LATER
    return answer


def following(asked, names):
    """What of a page's query string is its feed's too: what was chosen of ``names``, in their order."""
    kept = QueryDict(mutable=True)
    for name in names:
        if name not in NO_FILTERS and asked.get(name):
            kept[name] = asked[name]
    return kept


def printable(words):
    """The words without the characters that XML cannot hold."""
    return NOT_XML.sub("", words)


def newest(rows, total, record, *order):
    """The keys of the MOST of ``rows`` whose ``record`` was published or changed here last; of one record in ``order``.

    Of few (``total`` says how many there are) all are looked at, of many those of the newest records until there are
    enough: joined in the database, each vector of the archive would be read.
    """
    when = dict(MeetingSource.objects.annotate(when=LAST).order_by("-when", "pk").values_list("pk", "when"))
    if total <= FEW:
        return dated(rows.order_by(*order), record, when)[:MOST]
    keys, records, begin = [], list(when), 0
    while len(keys) < MOST and begin < len(records):
        end = begin * 2 or RECORDS
        keys += dated(rows.filter(**{f"{record}__in": records[begin:end]}).order_by(*order), record, when)
        begin = end
    return keys[:MOST]


def dated(rows, record, when):
    """The keys of ``rows``, by ``when`` their records were published or changed, the last first."""
    found = [row for row in rows.values_list(record, "pk") if row[0] in when]
    return [key for _, key in sorted(found, key=lambda row: when[row[0]], reverse=True)]


def last_published():
    """When anything in the archive was last published or changed; the beginning of time if there is nothing."""
    last = MeetingSource.objects.aggregate(last=Max(LAST))["last"]
    return (last or datetime(1970, 1, 1, tzinfo=UTC)).astimezone(UTC)
