"""A long meeting's minutes, as large as the review must bear: 60 people, 40 items, 60 decisions, 150 figures and
300 passages, made up so that each count is exact."""

FAMILIES = [
    "Abel", "Brook", "Crane", "Dale", "Ewer", "Frost", "Glade", "Heath", "Ivory", "Jarvis", "Keld", "Lyle", "Marsh",
    "Nairn", "Orme",
]  # fmt: skip
GIVEN = ["Ada", "Bo", "Cy", "Di"]
PEOPLE = [f"Cllr {given} {family}" for family in FAMILIES for given in GIVEN]
ITEMS, FIGURES, DECISIONS, PASSAGES = 40, 150, 60, 300


MORE = (
    "The engineer went through the drawings with the members, said in what order the parts of the work would be done, "
    "and answered what was asked about the tides, the weather and the boats that lie along the wall in the winter. "
)


def text():
    """The minutes."""
    parts = ["HARBOUR COMMITTEE", "Minutes of the meeting held on Tuesday 5 March 2024 at 7.00 pm in the Quay Hall"]
    parts.append("Present: " + ", ".join(PEOPLE))
    for number in range(1, ITEMS + 1):
        parts.append(f"{number}. Repairs to quay number {number}")
        parts += said(number)
        parts.append(f"RESOLVED that the works to quay number {number} be approved.")
        if number % 2:
            parts.append(f"RESOLVED that the report on quay number {number} be noted.")
    return "\n\n".join(parts) + "\n"


def said(number):
    """The paragraphs of an item before its decisions: five or six, of which most name a sum."""
    money = [
        f"The budget for part {part} of the works was £{number}{part},000 in 2024/25. {MORE}" for part in range(1, 4)
    ]
    money += [f"The sum of £{number}9,500 was for the piles. {MORE}"] if number % 4 else []
    talk = [
        f"Cllr {PEOPLE[number].split(' ', 1)[1]} said that the wall of quay number {number} had moved again. {MORE}"
    ]
    talk += ["Members thanked the engineer, who answered their questions."] if number < 30 else []
    return [*money, *talk, *([f"The engineer described the state of quay number {number}."] if number % 2 else [])]
