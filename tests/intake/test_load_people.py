"""Bodies, people and terms from CSV by command: all or nothing, and twice changes nothing."""

import datetime

import pytest
from django.core.management import CommandError, call_command

from minutes.models import Body, Person, PersonName, Term

pytestmark = pytest.mark.django_db

FILES = {
    "terms.csv": "name,ward,party,from,to\n"
    "Ros Tindall,Quayside,Independent,2021-05-06,\nAmir Qureshi,Eastgate,,06/05/2021,2 May 2023\n",
    "people.csv": "\ufeffName,Councillor,Other_names\n"
    'Ros Tindall,yes,R Tindall; Rosalind Tindall\n"Amir Qureshi",Yes,\n\nBea Holt,no,\n',
    "bodies.csv": "name,kind,other_names\nHarbour Committee,committee,Harbour Board;The Harbour Committee\n"
    "Full Council,Full council,\n",
}


@pytest.fixture
def load(tmp_path, capsys):
    def load(**changed):
        paths = []
        for name, text in {**FILES, **{f"{stem}.csv": text for stem, text in changed.items()}}.items():
            path = tmp_path / name
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
            paths.append(str(path))
        call_command("load_people", *paths)
        return capsys.readouterr().out

    return load


def held():
    return {
        "bodies": [(body.name, body.kind, body.other_names) for body in Body.objects.all()],
        "people": [(person.name, person.councillor) for person in Person.objects.all()],
        "names": [(name.person.name, name.name) for name in PersonName.objects.order_by("key")],
        "terms": [
            (term.person.name, term.ward, term.party, term.starts, term.ends) for term in Term.objects.order_by("ward")
        ],
    }


EVERYTHING = {
    "bodies": [
        ("Full Council", "council", []),
        ("Harbour Committee", "committee", ["Harbour Board", "The Harbour Committee"]),
    ],
    "people": [("Bea Holt", False), ("Amir Qureshi", True), ("Ros Tindall", True)],
    "names": [("Ros Tindall", "R Tindall"), ("Ros Tindall", "Rosalind Tindall")],
    "terms": [
        ("Amir Qureshi", "Eastgate", "", datetime.date(2021, 5, 6), datetime.date(2023, 5, 2)),
        ("Ros Tindall", "Quayside", "Independent", datetime.date(2021, 5, 6), None),
    ],
}


def test_files_are_loaded_whatever_their_order(load):
    assert load() == "bodies: 2 added or changed, people: 3 added or changed, terms: 2 added or changed.\n"
    assert held() == EVERYTHING


def test_loading_again_changes_nothing(load):
    load()
    assert load() == "bodies: 0 added or changed, people: 0 added or changed, terms: 0 added or changed.\n"
    assert held() == EVERYTHING


def test_term_that_ended_is_updated(load):
    load()
    load(terms="name,ward,party,from,to\nRos Tindall,Quayside,Independent,2021-05-06,2025-05-01\n")
    assert held()["terms"][1][-1] == datetime.date(2025, 5, 1)
    assert Term.objects.count() == 2


def test_file_of_an_older_spreadsheet_is_read(load):
    load(people="name,councillor,other_names\nRos Tindall,yes,\nAmir Qureshi,yes,\nZo\xeb Pell,no,\n".encode("cp1252"))
    assert Person.objects.filter(name="Zoë Pell").count() == 1


BAD = [
    ("bodies", "name,kind,other_names\nBoard,gang,\n", "bodies.csv, line 2: “gang” is not a kind of body."),
    ("bodies", "name,kind,other_names\n\nBoard,panel\n", "bodies.csv, line 3: it has 2 cells, but there are 3"),
    ("people", "name,councillor,other_names\n  ,yes,\n", "people.csv, line 2: the name is empty."),
    (
        "people", "name,councillor,other_names\nBo,perhaps,\n",
        "people.csv, line 2: the column councillor must say yes or no, not “perhaps”.",
    ),
    ("people", f"name,councillor,other_names\n{'x' * 201},no,\n", "people.csv, line 2: a cell holds more than 200"),
    # one character that counts for eighteen in the key by which names are found
    ("bodies", "name,kind,other_names\n" + "\ufdfa" * 60 + ",other,\n", "bodies.csv, line 2: a cell holds more"),
    (
        "terms", "name,ward,party,from,to\nBo Lunt,East,,2021-05-06,\n",
        "terms.csv, line 2: no councillor is known as Bo Lunt. Add them to the people first.",
    ),
    (
        "terms", "name,ward,party,from,to\nRos Tindall,East,,May 2021,\n",
        "terms.csv, line 2: “May 2021” in the column from is not a day. Write it as 2021-05-06.",
    ),
    (
        "terms", "name,ward,party,from,to\nRos Tindall,East,,2021-05-06,2020-01-01\n",
        "terms.csv, line 2: the term ends before it starts.",
    ),
    ("terms", "who,when\nRos,now\n", "terms.csv, line 1: these are not the columns of a list known here."),
    ("terms", "", "terms.csv, line 1: these are not the columns of a list known here."),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "sentence"), BAD)
def test_bad_row_is_named_by_its_line_and_nothing_is_loaded(load, file, text, sentence):
    with pytest.raises(CommandError) as stopped:
        load(**{file: text})
    assert str(stopped.value).startswith("Nothing was loaded.\n")
    assert sentence in str(stopped.value)
    assert held() == {"bodies": [], "people": [], "names": [], "terms": []}


def test_every_bad_row_is_told_at_once(load):
    with pytest.raises(CommandError) as stopped:
        load(people="name,councillor,other_names\nRos Tindall,maybe,\nAmir Qureshi,yes,\n ,no,\n")
    assert str(stopped.value).splitlines() == [
        "Nothing was loaded.",
        "people.csv, line 2: the column councillor must say yes or no, not “maybe”.",
        "people.csv, line 4: the name is empty.",
        "terms.csv, line 2: no councillor is known as Ros Tindall. Add them to the people first.",
    ]


def test_two_people_of_one_name_are_left_to_staff(load):
    for _ in range(2):
        Person.objects.create(name="Ros Tindall", councillor=True)
    with pytest.raises(CommandError, match="more than one person is known as Ros Tindall"):
        load()
    assert not Term.objects.exists()


def test_missing_file_is_told_in_words(tmp_path):
    with pytest.raises(CommandError, match=r"no\.csv cannot be read: No such file or directory\."):
        call_command("load_people", str(tmp_path / "no.csv"))
