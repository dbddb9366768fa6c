"""Words that were kept private, looked for in a better copy: read under another item there, they stay private. Pure."""

from .wording import tokens

TELLING = 4  # fewer words, without a number, tell nothing
RUN = 6  # words in a row that stood in private only are taken for the same words


class Private:
    """The words of a draft's withheld items, and where they stand in the new copy."""

    def __init__(self, draft, items, facts, passages):
        """``draft`` is the record's, ``items`` and ``facts`` (passages and decisions) are its facts, those that people
        removed too; ``passages`` are those of the new copy."""
        closed = {fact.key for fact in items if fact.faces and (fact.now or fact.was)["withheld"]}
        self.homes = {}
        held = [(fact, (fact.now or fact.was)["item"]) for fact in facts if fact.faces] if closed else []
        for fact, item in held:
            if item in closed:
                self.homes.update(dict.fromkeys(runs_of(fact), item))
        for run in runs_open(draft, [fact for fact, item in held if item not in closed]):
            self.homes.pop(run, None)
        self.zones = [(row["span"], home) for row in passages if (home := self.home_of(row["text"]))]

    def home_of(self, words):
        """The withheld item in which some of the words stood, and stood nowhere else; None for open words."""
        return next((self.homes[run] for run in runs(words) if run in self.homes), None) if self.homes else None

    def zone_of(self, span):
        """The withheld item whose words the passage at a place in the new copy holds, or None."""
        if not span:
            return None
        return next((home for zone, home in self.zones if zone[0] <= span[0] < zone[1]), None)


def runs_open(draft, facts):
    """The runs of words that are public: those of open items, and every item's title."""
    for row in draft["items"]:
        yield from runs(row["title"])
    for fact in facts:
        yield from runs_of(fact)


def runs_of(fact):
    return {run for row in fact.faces for run in runs(row["text"])}


def runs(words):
    """Every run of a few words in a text; a shorter text whole, unless anybody might have said it ("Agreed.")."""
    said = tokens(words)
    if len(said) < TELLING and not any(character.isdigit() for word in said for character in word):
        return set()
    return {tuple(said[place : place + RUN]) for place in range(max(len(said) - RUN, 0) + 1)}
