"""An item is read the same among others as alone: no reader looks past the ends of its item or its paragraph."""

from reading import every_fact

HEAD = "Minutes of the Parks Committee held on 4 June 2024\n\nPresent: Cllr Ann Lee (Chair), Cllr Bo Moss\n\n"
ITEMS = [
    (
        "Benches",
        "RESOLVED that:\n\n(a) oak be bought; and\n\n(b) it be oiled.\n\nVoting: 5 for, 2 against, 1 abstention.",
    ),
    ("Hedges", "It was proposed by Cllr Lee and seconded by Cllr Moss that a hedge be laid. All in favour."),
    ("Declarations of Interest", "Cllr Lee declared a personal interest in item 40 as a governor. It rained."),
    (
        "Interests declared",
        "A pecuniary interest was declared by Cllr Moss as an owner.\n\nNo other interest was declared.",
    ),
    ("Declarations of Interests", "Item 41 – Cllr Moss – Personal – tenant\n\nCllr Lee (Prejudicial, as an owner)"),
    ("Mills", "Cllr Lee told the meeting that, if the mill is discussed, she would declare an interest."),
    ("Minutes of 7 May 2024", "The minutes were approved, subject to “Lee” being replaced by “Moss” in item 3."),
    ("Matters Arising", "Minute 190 - The Clerk confirmed that the seat was laid."),
    (
        "Seats",
        "The Clerk reported that seats were old. Cllr Lee asked why. Cllr Moss suggested elm. The Clerk replied.",
    ),
    (
        "Walls",
        "Action: Clerk to write to the owner by 1 July 2024.\n\nThe Clerk agreed to report back to the next meeting.",
    ),
    ("Gates", "Action | Owner | By when\n\nPaint the gate | Cllr Moss | 30 April 2024\n\nMow the green | Clerk | May"),
    ("Lanes", "Councillor Moss left the meeting at 8.15 pm and returned at 8.20 pm. Mrs Orr arrived at 8.30 pm."),
    (
        "Roads",
        "The amendment was put.\n\nFor (2): Councillors Lee and Moss\n\nAgainst (1): Councillor Orr\n\n"
        "The amendment was declared LOST.",
    ),
    ("Ponds", "Councillor | For | Against\nLee | X |\nMoss | | X\nOrr | X |\n\nThe motion was carried."),
    ("Trees", "The Council approved the plan. The Clerk was authorised to buy a tree. It was agreed to water it."),
    ("Accounts", "The accounts were approved. She proposed that a book be bought. All agreed."),
    (
        "Parks",
        "Decision:\n\nThat the park be shut.\n\nReasons for the decision: it is wet.\n\nAlternatives: to drain it.",
    ),
    ("Meetings", "The Streets Committee had met on 3 May and would meet on 8 July. The Cabinet met on 9 April 2024."),
    ("Bridges", "Cllr Lee moved the following motion, seconded by Cllr Moss:\n\n“That a bridge be built.”\n\nCARRIED."),
    ("Sheds", "It was RESOLVED, on the motion of Cllr Lee, to ask the Surveyor to report on the shed by 2 July 2024."),
    ("Bins", "The following points were made:\n\n- that bins were full.\n\n- Mr Fay asked who empties them."),
    ("Halls", "In response to a question from Cllr Moss, the Head of Parks said that the hall was let."),
    ("Wells", "The Chair invited Mrs Kit Ash to speak. She was thanked. A resident complained of the well."),
    ("Next Meeting", "Tuesday 2 July 2024 in the Hall."),
]


def by_item(text):
    """The facts of each item, without its number; the problems of the whole document are no item's."""
    found = {}
    for line in every_fact(text):
        kind, *held = line.split(" | ")
        place = next((one for one in held if one.startswith("item ")), None)
        if place and not kind.startswith("items"):
            found.setdefault(int(place[5:]), []).append([kind, *(one for one in held if one != place)])
    return found


def document(items):
    return HEAD + "\n\n".join(f"{number}. {title}\n\n{body}" for number, (title, body) in enumerate(items, 1))


def test_item_is_read_the_same_wherever_it_stands():
    forwards, backwards = by_item(document(ITEMS)), by_item(document(ITEMS[::-1]))
    for place, item in enumerate(ITEMS):
        alone = by_item(document([("Opening", "It rained."), item, ("Close", "It shone.")]))[1]
        assert (item[0], forwards[place]) == (item[0], alone)
        assert (item[0], backwards[len(ITEMS) - 1 - place]) == (item[0], alone)
