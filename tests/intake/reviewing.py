"""Records with a document behind them, and the posts that a browser sends from the review."""

from html.parser import HTMLParser

from django.urls import reverse

from minutes.intake.records import save, start_empty
from minutes.models import Source
from tests import drafting

TEXT = """Harbour Committee

Present: Cllr Ada Pell (Chair)

5. Dredging

The committee noted a budget of £40,000 for 2024/25.

RESOLVED to approve the works.
a) Approved the works.
"""


def span(words):
    """Where the words stand in TEXT."""
    start = TEXT.index(words)
    return [start, start + len(words)]


def content():
    """A draft of TEXT with a row of most kinds."""
    item = drafting.item("Dredging", number="5.", span=span("5. Dredging"), extent=span(TEXT[TEXT.index("5.") :]))
    clause = drafting.clause("a)", "Approved the works.", "approved", span=span("a) Approved the works."))
    decision = drafting.decision(
        item, clause, text="RESOLVED to approve the works.", span=span(TEXT[TEXT.index("RESOLVED") :].strip())
    )
    said = "The committee noted a budget of £40,000 for 2024/25."
    return drafting.draft(
        items=[item],
        attendance=[
            drafting.attendee("Ada Pell", honorific="Cllr", role="Chair", span=span("Cllr Ada Pell (Chair)")),
        ],
        passages=[drafting.passage(item, said, span=span(said))],
        decisions=[decision],
        figures=[
            drafting.figure(
                item, "£40,000", "40000", span=span("£40,000"), sentence=span(said), quote=said,
                financial_year="2024/25", year_from="sentence",
            )
        ],
        follow_ups=[drafting.follow_up(item, "Report back", due_text="1st June", reckoned="after", due="2024-06-01")],
        references=[drafting.reference(item, "Council", date_text="1st March", reckoned="before", date="2024-03-01")],
    )  # fmt: skip


def record_of(draft=None, by=None, text=TEXT):
    """A record whose newest version, 2, holds ``draft`` as read from ``text``."""
    record = start_empty(by)
    source = Source.objects.create(record=record, sha256=f"{record.pk.hex:0>64}", media_type="text/plain", text=text)
    record.versions.update(source=source)
    save(record, draft or content(), expected=1, by=by)
    record.refresh_from_db()
    return record


def address(record, section=None, key=None):
    if section is None:
        return reverse("admin:minutes_record_review", args=[record.pk])
    return reverse("admin:minutes_record_section", args=[part for part in (record.pk, section, key) if part])


class Fields(HTMLParser):
    """The fields of the page's forms, as a browser without JavaScript would send them."""

    def __init__(self, page):
        super().__init__()
        self.forms, self.area, self.choice, self.first = [], None, None, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.forms.append({})
        name = values.get("name")
        if tag == "input" and name and values.get("type") not in ("file", "submit"):
            if values.get("type") not in ("checkbox", "radio") or "checked" in values:
                self.forms[-1][name] = values.get("value", "on" if values.get("type") == "checkbox" else "")
        elif tag == "textarea":
            self.area = name
            self.forms[-1][name] = ""
        elif tag == "select":
            self.choice, self.first = name, True
        elif tag == "option" and self.choice and (self.first or "selected" in values):
            self.forms[-1][self.choice], self.first = values.get("value", ""), False

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.area = None
        elif tag == "select":
            self.choice = None

    def handle_data(self, data):
        if self.area:
            self.forms[-1][self.area] += data

    def holding(self, name):
        """The fields of the form that has a field of this name."""
        fields = next(form for form in self.forms if name in form)
        return {key: value.removeprefix("\n") for key, value in fields.items()}


def form_at(client, url):
    """The fields of the rows' form on a page, as they stand."""
    response = client.get(url)
    assert response.status_code == 200, response.status_code
    return Fields(response.content.decode()).holding("form-TOTAL_FORMS")


def latest(record):
    """The newest version's content."""
    record.refresh_from_db()
    return record.latest().content
