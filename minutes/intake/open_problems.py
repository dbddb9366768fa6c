"""Which of a draft's problems still need a person."""

from trust.parsing.agreement import CODES

from .amounts_doubted import still_doubted

# What has been filled in since answers a problem: (the list of the fact at its words, whether the fact answers it).
ANSWERED = {
    "clause-without-action": ("clauses", lambda row: row["action"] != "other"),
    "amount-unclear": ("figures", lambda row: row["amount"] is not None),
    "measure-unknown": ("figures", lambda row: row["measure"] != "other"),
    "item-withheld": ("items", lambda row: not row["withheld"]),
    "loose-words": ("passages", lambda row: row["item"] is not None),
}


def open_problems(draft):
    """The problems that still need a person: not settled, and not answered by what has been filled in since."""
    meeting = draft["meeting"]
    given = {"date-missing": meeting["date"], "body-missing": meeting["body"]}
    waiting = [row for row in draft["problems"] if not row["settled"] and not given.get(row["code"])]
    about = {ANSWERED[row["code"]][0] for row in waiting if row["code"] in ANSWERED}
    about |= {"figures" for row in waiting if row["code"] in CODES}
    facts = {name: by_span(draft, name) for name in about}
    return [row for row in waiting if not is_answered(row, facts)]


def by_span(draft, name):
    """The facts of a list by their place in the source; clauses are those of every decision."""
    rows = draft[name] if name != "clauses" else [one for row in draft["decisions"] for one in row["clauses"]]
    return {tuple(row["span"]): row for row in rows if row["span"]}


def is_answered(problem, facts):
    """Whether the fact that a problem is about is gone, or says now what was asked."""
    if problem["code"] in CODES:
        return not still_doubted(problem, facts["figures"])
    if problem["code"] not in ANSWERED:
        return False
    name, answers = ANSWERED[problem["code"]]
    row = facts[name].get(tuple(problem["span"]))
    return row is None or answers(row)
