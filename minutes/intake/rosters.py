"""Bodies, people and councillors' terms from CSV files, all or nothing; loading a file again changes nothing.

A file is known by its first line: ``name,kind,other_names`` (bodies), ``name,councillor,other_names`` (people) or
``name,ward,party,from,to`` (terms). Other names stand in one cell, separated by semicolons.
"""

import csv
import io
from datetime import datetime

from django.db import transaction

from minutes.keys import name_key
from minutes.models import Body, Person, PersonName, Term

DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d %B %Y")
LONGEST = 200


class BadRows(Exception):
    """Rows that cannot be loaded: ``sentences`` name each file and line. Nothing was loaded."""

    def __init__(self, sentences):
        self.sentences = sentences
        super().__init__("\n".join(sentences))


class BadRow(Exception):
    """Why one row cannot be loaded, as a sentence."""


@transaction.atomic
def load(files):
    """Load CSV texts, given as (file name, text): bodies, then people, then terms. Returns in words what was added."""
    tables = sorted((table_of(name, text) for name, text in files), key=lambda table: list(LOADERS).index(table[1]))
    bad, added = [], dict.fromkeys(LOADERS.values(), 0)
    for name, columns, rows in tables:
        loader = LOADERS[columns]
        for line, row in rows:
            try:
                added[loader] += loader(filled(row, columns))
            except BadRow as why:
                bad.append(f"{name}, line {line}: {why}")
    if bad:
        raise BadRows(bad)
    counts = {words: added[loader] for loader, words in WORDS.items()}
    return ", ".join(f"{words}: {count} added or changed" for words, count in counts.items())


def table_of(name, text):
    """A file as (name, its columns, its rows with their line numbers), known by its first line."""
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    first = tuple(cell.strip().casefold() for cell in next(reader, ()))
    if first not in LOADERS:
        known = "; ".join(",".join(columns) for columns in LOADERS)
        raise BadRows([f"{name}, line 1: these are not the columns of a list known here. They must be: {known}."])
    try:
        return name, first, [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error:
        raise BadRows([f"{name}, line {reader.line_num}: this line cannot be read as CSV."]) from None


def filled(row, columns):
    """The row's cells by column, outer white space off."""
    if len(row) != len(columns):
        raise BadRow(f"it has {len(row)} cells, but there are {len(columns)} columns.")
    cells = {column: cell.strip() for column, cell in zip(columns, row, strict=True)}
    if not name_key(cells["name"]):
        raise BadRow("the name is empty.")
    parts = [part for cell in cells.values() for part in cell.split(";")]
    if any("\0" in part or max(len(part), len(name_key(part))) > LONGEST for part in parts):
        raise BadRow(f"a cell holds more than {LONGEST} characters, or characters that are no text.")
    return cells


def names_in(cell):
    """The names of a cell, separated by semicolons, each once."""
    return list(dict.fromkeys(part.strip() for part in cell.split(";") if name_key(part)))


def load_body(row):
    kinds = {name_key(words): value for value, label in Body.Kind.choices for words in (value, label)}
    kind = kinds.get(name_key(row["kind"] or Body.Kind.OTHER))
    if kind is None:
        listed = ", ".join(Body.Kind.values)
        raise BadRow(f"“{row['kind']}” is not a kind of body. The kinds are: {listed}.")
    body = Body.objects.named(row["name"]) or Body(name=row["name"])
    others = [name for name in names_in(row["other_names"]) if name_key(name) not in {body.key, *body.other_keys}]
    if body.pk and body.kind == kind and not others:
        return False
    body.kind, body.other_names = kind, [*body.other_names, *others]
    body.save()
    return True


def load_person(row):
    councillor = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False, "": False}.get(
        row["councillor"].casefold()
    )
    if councillor is None:
        raise BadRow(f"the column councillor must say yes or no, not “{row['councillor']}”.")
    known = only_person(row["name"], councillor)
    person = known or Person.objects.create(name=row["name"], councillor=councillor)
    keys = {person.key, *person.names.values_list("key", flat=True)}
    others = {name_key(name): name for name in names_in(row["other_names"]) if name_key(name) not in keys}
    for name in others.values():
        PersonName.objects.create(person=person, name=name)
    return known is None or bool(others)


def load_term(row):
    person = only_person(row["name"], councillor=True)
    if person is None:
        raise BadRow(f"no councillor is known as {row['name']}. Add them to the people first.")
    starts, ends = day(row["from"], "from"), day(row["to"], "to") if row["to"] else None
    if ends and ends < starts:
        raise BadRow("the term ends before it starts.")
    facts = {"party": row["party"], "ends": ends}
    term = person.terms.filter(ward=row["ward"], starts=starts).first()
    if term and (term.party, term.ends) == (row["party"], ends):
        return False
    Term.objects.update_or_create(person=person, ward=row["ward"], starts=starts, defaults=facts)
    return True


def only_person(name, councillor):
    """The one person known by this name in this capacity, or None; several are for staff to tell apart."""
    known = list(Person.objects.printed_as(name, councillor=councillor)[:2])
    if len(known) > 1:
        raise BadRow(f"more than one person is known as {name}. Give the terms on their own pages in the admin.")
    return known[0] if known else None


def day(words, column):
    for written in DAYS:
        try:
            return datetime.strptime(words, written).date()
        except ValueError:
            continue
    raise BadRow(f"“{words}” in the column {column} is not a day. Write it as 2021-05-06.")


LOADERS = {
    ("name", "kind", "other_names"): load_body,
    ("name", "councillor", "other_names"): load_person,
    ("name", "ward", "party", "from", "to"): load_term,
}
WORDS = {load_body: "bodies", load_person: "people", load_term: "terms"}
