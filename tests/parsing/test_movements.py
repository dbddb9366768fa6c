"""Who came late and who left."""

import pytest

from minutes.parsing import parse
from minutes.parsing.attendance import movements
from minutes.parsing.layout.lines import joined, lex

TOLD = [
    ("Cllr B Moss left the meeting at 8.15 pm.", [("B Moss", "left", "20:15")]),
    ("(Councillor Northmore left the meeting at 3.05 pm)", [("Northmore", "left", "15:05")]),
    ("At 8.15 pm Councillor Lee left the Chamber.", [("Lee", "left", "20:15")]),
    ("At this point Cllrs Lee and Moss left the meeting.", [("Lee", "left", None), ("Moss", "left", None)]),
    ("Councillor Lee, having declared an interest, left the Chamber at 7.21 pm.", [("Lee", "left", "19:21")]),
    ("Councillor Lee declared an interest and left the room while it was discussed.", [("Lee", "left", None)]),
    ("Cllr Lee left at 8.15pm and returned at 8.25pm.", [("Lee", "left", "20:15"), ("Lee", "arrived", "20:25")]),
    ("Cllr Moss arrived at 7.10 pm and Cllr Dane at 7.25 pm.",
     [("Moss", "arrived", "19:10"), ("Dane", "arrived", "19:25")]),
    ("Cllr Lee left at 8.05 pm, Cllr Dane left at 8.20 pm and returned at 8.30 pm.",
     [("Lee", "left", "20:05"), ("Dane", "left", "20:20"), ("Dane", "arrived", "20:30")]),
    ("Cllr Moss arrived at 7.10 pm and Cllr Dane spoke at 7.25 pm.", [("Moss", "arrived", "19:10")]),
    ("Alderman Lee left the Chamber at 7.58 pm and did not come back.", [("Lee", "left", "19:58")]),
    ("Councillor A Lee lost his connection at 8.20 pm and joined the meeting again at 8.26 pm.",
     [("A Lee", "left", "20:20"), ("A Lee", "arrived", "20:26")]),
    ("The motion was put. Councillor Orr came in at 7.40 p.m. It was carried.", [("Orr", "arrived", "19:40")]),
    ("Lowri Bowen left the meeting at 6.50 pm.", [("Lowri Bowen", "left", "18:50")]),
    ("TB left the room. It was resolved to give £600. TB came back.", [("TB", "left", None), ("TB", "arrived", None)]),
    ("Cllrs Lee & Moss left the meeting.", [("Lee", "left", None), ("Moss", "left", None)]),
    ("Councillor Lee vacated the Chair and left the Chamber.", [("Lee", "left", None)]),
    ("Cllr Lee stepped out at 8pm.", [("Lee", "left", "20:00")]),
    ("Cllr Lee disconnected at 8pm and reconnected at 8.04pm.",
     [("Lee", "left", "20:00"), ("Lee", "arrived", "20:04")]),
]  # fmt: skip
NOT_TOLD = [
    "Cllr Lee left the Labour group in May.",
    "Cllr Lee said the contractor had left the meeting room in a mess.",
    "Cllr Lee joined the Chair in thanking officers.",
    "Mrs Mears withdrew the motion.",
    "Cllr Lee arrived at the conclusion that it was dear.",
    "Cllr Lee would leave the meeting for item 5.",
    "The residents left the meeting at 8.40 pm.",
    "Mr Lee left £500 to the village.",
    "Cllr Lee thanked the Chair, who had stepped out of office, and left the matter there.",
    "Cllr Lee said that the pump had been disconnected.",
]


def told(words):
    return [(one.name, one.what, one.time) for one in movements.told(words, joined(words, lex(words)), 0)]


@pytest.mark.parametrize(("words", "wanted"), TOLD)
def test_movement_told_in_a_sentence(words, wanted):
    assert told(words) == wanted


@pytest.mark.parametrize("words", NOT_TOLD)
def test_sentence_that_tells_of_no_movement(words):
    assert told(words) == []


@pytest.mark.parametrize(
    ("beside", "wanted"),
    [
        ("Cllr Orr (arrived at 7.01pm)", [("Orr", "arrived", "19:01")]),
        ("Cllr Orr (until item 7)", [("Orr", "left", None)]),
        ("Jo Orr till 8.45pm (JO)", [("Jo Orr", "left", "20:45")]),
        ("Cllr Orr (from 7.10 pm until 8.30 pm)", [("Orr", "arrived", "19:10"), ("Orr", "left", "20:30")]),
        ("Cllr Orr (Chair, arrived 7.10pm)", [("Orr", "arrived", "19:10")]),
        ("Cllr Orr (Governor from the Diocese)", []),
    ],
)
def test_movement_beside_a_name(beside, wanted):
    found = parse(
        f"Minutes of the Parks Committee held on 4 June 2024\n\nPresent: Cllr A Lee, {beside}\n\n1. Paths\n\nRead.\n"
    )
    assert [(one.name, one.what, one.time) for one in found.movements] == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("(Councillor Northmore left the meeting at 3.05 pm)", ["Councillor Northmore left the meeting"]),
        ("At 8.15 pm Councillor Lee left the Chamber.", ["Councillor Lee left the Chamber"]),
        ("At this point Cllrs Lee and Moss left the meeting.", ["Cllrs Lee and Moss left the meeting"] * 2),
        ("Councillor Lee, having declared an interest, left the Chamber at 7.21 pm.",
         ["Councillor Lee, having declared an interest, left the Chamber"]),
        ("Cllr Lee left at 8.15pm and returned at 8.25pm.", ["Cllr Lee left", "Cllr Lee left at 8.15pm and returned"]),
        ("The motion was put. Councillor Orr came in at 7.40 p.m. It was carried.", ["Councillor Orr came in"]),
        ("TB left the room. It was resolved to give £600. TB came back.", ["TB left the room", "TB came back"]),
        ("Having declared an interest, Cllr Lee left the meeting.", ["Cllr Lee left the meeting"]),
        ("Cllr Moss spoke. Cllr Lee left the meeting.", ["Cllr Lee left the meeting"]),
        ("Cllr Lee and the Clerk left the meeting.", []),
    ],
)  # fmt: skip
def test_words_of_a_movement(words, wanted):
    text = f"Minutes of the Parks Committee held on 4 June 2024\n\n1. Benches\n\n{words}\n\n2. Paths\n\nRead.\n"
    found = parse(text).movements
    assert [text[slice(*one.span)] for one in found] == wanted
    assert {one.item for one in found} <= {0}
