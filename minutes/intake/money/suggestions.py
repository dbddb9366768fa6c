"""Which budget lines are suggested for the figures of a draft."""

from trust.matching import Line, Said, suggest

from ..places import place_in

NONE = "none"  # a person found the figure to be of none of the lines


def plain(line):
    """A budget line as plain data, with the names of its trust."""
    trust = line.trust
    names = (trust.name, tuple(trust.aliases)) if trust else ("", ())
    return Line(line.pk, line.name, tuple(line.aliases), *names, whole=line.whole)


def is_open(row):
    """Whether nobody has said yet which line a figure is of."""
    return row["line"] is None and not row["no_line"]


def suggested(draft, lines):
    """(figure's row, Suggestion) of each figure that nobody has given a line yet and that has one suggested."""
    lines = [plain(line) for line in lines]
    waiting = [row for row in draft["figures"] if is_open(row)] if lines else []
    around = Around(draft) if waiting else None
    for row in waiting:
        found = suggest(around.said(row), lines)
        if found.line is not None:
            yield row, found


def put_line(row, answer):
    """Give a figure's row the key of its line, or NONE for none of them."""
    row |= {"line": None, "no_line": True} if answer == NONE else {"line": int(answer), "no_line": False}


class Around:
    """The words around each figure of a draft."""

    def __init__(self, draft):
        self.body = draft["meeting"]["body"] or ""
        self.titles = {row["id"]: row["title"] or "" for row in draft["items"]}
        words = {}
        for row in draft["passages"]:
            words.setdefault(row["item"], []).append(row["text"] or "")
        self.words = {item: "\n".join(texts) for item, texts in words.items()}
        roles = [row["role"] or "" for row in draft["attendance"]]
        self.document = "\n".join([*roles, *self.titles.values(), *self.words.values()])

    def said(self, row):
        sentence = row["quote"] or row["text"] or ""
        return Said(
            text=row["text"] or "",
            sentence=sentence,
            start=place_in(sentence, row["text"] or "", row["span"], row.get("sentence")),
            about=row["about"] or "",
            measure=row["measure"],
            unit=row["unit"],
            title=self.titles.get(row["item"], ""),
            body=self.body,
            around=self.words.get(row["item"], ""),
            document=self.document,
        )
