"""The classes of query, as a reader types them, with the filters of the search page."""

from dataclasses import dataclass

from .words import BODIES, PEOPLE, WORDS

RARE, MEDIUM = 25_000, 300  # ranks of words that about one passage in 7,000, and one in a hundred, holds


@dataclass(frozen=True)
class Query:
    kind: str
    typed: str
    body: str = ""  # by its name
    year: int | None = None
    decisions: bool = False


def misspelt(name):
    """A surname with two of its letters the other way round."""
    surname = name.split()[1]
    return surname[:2] + surname[3] + surname[2] + surname[4:]


RARE_WORDS, MEDIUM_WORDS = WORDS[RARE : RARE + 3], WORDS[MEDIUM : MEDIUM + 3]
COMMON_WORDS = ("council", "committee", "report")

CLASSES = {
    "rare": [Query("rare", word) for word in RARE_WORDS],
    "medium": [Query("medium", word) for word in MEDIUM_WORDS],
    "very common": [Query("very common", word) for word in COMMON_WORDS],
    "two words": [Query("two words", words) for words in ("housing budget", "fostering finance", "flood highway")],
    "phrase": [Query("phrase", f'"{words}"') for words in ("affordable housing", "climate emergency", "green belt")],
    "phrase of common words": [
        Query("phrase of common words", f'"{words}"')
        for words in ("council committee", "report meeting", "housing committee")
    ],
    "prefix": [Query("prefix", word) for word in ("plan*", "cycl*", "approv*")],
    "either": [
        Query("either", words) for words in ("cycling or pedestrian", "pandemic or vaccination", "solar or insulation")
    ],
    "without": [Query("without", words) for words in ("planning -application", "budget -council", "school -children")],
    "common, one body": [
        Query("common, one body", word, body=BODIES[place])
        for word, place in zip(COMMON_WORDS, (2, 20, 11), strict=True)
    ],
    "common, one year": [
        Query("common, one year", word, year=year) for word, year in zip(COMMON_WORDS, (2003, 1998, 2019), strict=True)
    ],
    "decisions only": [Query("decisions only", word, decisions=True) for word in ("council", "approve", "budget")],
    "three common words": [Query("three common words", " ".join(COMMON_WORDS))],
    "any of three common words": [Query("any of three common words", "council or committee or housing")],
    "misspelt name": [Query("misspelt name", misspelt(name)) for name in PEOPLE[:3]],
}
QUERIES = [query for queries in CLASSES.values() for query in queries]
