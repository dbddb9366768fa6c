"""A list as a file, at its address plus ``.csv`` or ``.json``: the same rows, filters and order. This is the API.

Rows are read and sent as they come, so that a long list takes no more memory than a short one. Whoever stops reading
is let go after a minute, so that no transaction is held open for them.
"""

import csv
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain, islice

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.text import slugify

from minutes.search import TookTooLong, in_good_time, limited
from minutes.views.addresses import whole_address

TOO_LONG = "This list took too long to read and was stopped. Narrow it with more filters, and ask for it again."
BEGINNING = "\ufeff"  # tells Excel that the file is UTF-8; without it £ is shown as Â£
FORMULAS = tuple("=+-@＝＋－＠")
BLANKS = tuple("\t\r\n")
AT_ONCE = 200  # rows


class Kind(Enum):
    """What the values of a column are. Words of the minutes are the only ones that others wrote."""

    WORDS = auto()
    NUMBER = auto()
    ADDRESS = auto()


@dataclass(frozen=True)
class Column:
    """One column: its name, the value of a row in it (a string, or None for what is unknown), and its kind."""

    name: str
    of: Callable[[object], str | None]
    kind: Kind = Kind.WORDS


def csv_file(request, filterset, columns, name):
    """The list as RFC 4180 has it, in UTF-8; a cell that a spreadsheet would run begins with an apostrophe."""
    if not valid(filterset):
        return HttpResponse(
            "\n".join(errors_of(filterset)) + "\n", status=400, content_type="text/plain; charset=utf-8"
        )
    return csv_of(request, filterset.qs, columns, name)


def csv_of(request, rows, columns, name):
    """Any rows as CSV, to be kept under the council's name and the day's date."""
    answer = sent(request, rows, lambda rows: csv_lines(rows, columns, request), "text/csv; charset=utf-8")
    if answer.status_code == 200:
        answer["Content-Disposition"] = f'attachment; filename="{file_name(name)}.csv"'
    return answer


def json_file(request, filterset, columns, name):
    """The list with its address, the time it was made and, at the end, how many rows it has."""
    if not valid(filterset):
        return JsonResponse({"errors": errors_of(filterset)}, status=400, json_dumps_params={"ensure_ascii": False})
    return sent(request, filterset.qs, lambda rows: json_parts(rows, columns, request, name), "application/json")


def valid(filterset):
    """Whether the filters can be understood; what they are to be chosen from is read as a page reads it."""
    with limited():
        return filterset.is_valid()


def errors_of(filterset):
    """What of the filters cannot be understood, in words."""
    return [error for errors in filterset.form.errors.values() for error in errors]


def file_name(name):
    return f"{slugify(settings.COUNCIL_NAME) or 'council'}-{name}-{timezone.localdate():%Y-%m-%d}"


def sent(request, rows, write, kind):
    """The answer whose words ``write`` makes of the rows; they are asked for before it begins, to say if it cannot."""
    if request.method == "HEAD":
        return HttpResponse(content_type=kind)
    parts = in_parts(rows, write)
    try:
        next(parts)
    except TookTooLong:
        return HttpResponse(TOO_LONG + "\n", status=503, content_type="text/plain; charset=utf-8")
    return StreamingHttpResponse(parts, content_type=kind)


def in_parts(rows, write):
    """Nothing, once the first row is there; then what ``write`` makes of them all, in one reading of the database."""
    with (
        in_good_time(idle_in_transaction_session_timeout="'60s'"),
        closing(one_by_one(rows)) as read,
    ):
        first = list(islice(read, 1))
        yield ""
        yield from write(chain(first, read))


def one_by_one(rows):
    """The rows of a list, or of a query as they come from the database."""
    yield from rows.iterator(chunk_size=AT_ONCE) if isinstance(rows, QuerySet) else rows


def csv_lines(rows, columns, request):
    line = csv.writer(Line())
    yield BEGINNING + line.writerow([column.name for column in columns])
    for row in rows:
        yield line.writerow([in_a_cell(column.kind, value_of(column, row, request)) for column in columns])


class Line:
    """A file that gives back what is written to it."""

    def write(self, words):
        return words


def in_a_cell(kind, value):
    """A value as a cell of a spreadsheet: words that would be run as a formula are kept from it, numbers are not."""
    value = value or ""
    runs = value.startswith(BLANKS) or value.lstrip().startswith(FORMULAS)
    return f"'{value}" if kind is Kind.WORDS and runs else value


def json_parts(rows, columns, request, name):
    head = {
        "council": settings.COUNCIL_NAME,
        "address": whole_address(request, request.get_full_path()),
        "generated": timezone.now().isoformat(timespec="seconds"),
    }
    yield json.dumps(head, ensure_ascii=False)[:-1] + f', "{name}": ['
    count = 0
    for count, row in enumerate(rows, start=1):
        values = {column.name: value_of(column, row, request) for column in columns}
        yield (",\n" if count > 1 else "\n") + json.dumps(values, ensure_ascii=False)
    yield f'\n], "count": {count}}}\n'


def value_of(column, row, request):
    value = column.of(row)
    return whole_address(request, value) if column.kind is Kind.ADDRESS else value or None
