"""Rows of what was decided: decisions, their clauses, votes and named ballots."""

import uuid

from minutes.models import Ballot, Clause, Decision, Vote

from ..addresses import clause_anchors, decision_anchor

SIDES = {"for": "names_in_favour", "against": "names_against", "abstain": "names_abstain"}


def decisions(projection):
    for position, row in projection.public("decisions"):
        yield Decision(
            **projection.base(row, position),
            item_id=row["item"],
            number=row["number"],
            marker=row["marker"] or "",
            lead_in=row["lead_in"] or "",
            text=row["text"],
            mover=row["mover"] or "",
            seconder=row["seconder"] or "",
            key_decision=row["key_decision"],
            reasons=row["reasons"],
            alternatives=row["alternatives"],
        )


def clauses(projection):
    for _, decision in projection.public("decisions"):
        anchors = clause_anchors(decision_anchor(decision), decision["clauses"])
        for position, (row, anchor) in enumerate(zip(decision["clauses"], anchors, strict=True), start=1):
            yield Clause(
                **projection.base(row, position),
                decision_id=decision["id"],
                level=row["level"],
                anchor=anchor,
                label=row["label"] or "",
                text=row["text"],
                action=row["action"],
            )


def votes(projection):
    for position, row in projection.public("votes"):
        yield Vote(
            **projection.base(row, position),
            item_id=row["item"],
            on=row["on"] or "",
            in_favour=row["in_favour"],
            against=row["against"],
            abstain=row["abstain"],
            result=row["result"] or "",
        )


def ballots(projection):
    for _, vote in projection.public("votes"):
        for side, field in SIDES.items():
            for place, name in enumerate(vote[field]):
                before = vote[field][:place].count(name)  # two members of one name are two ballots
                yield Ballot(
                    id=uuid.uuid5(uuid.UUID(vote["id"]), f"{side} {name} {before}"),
                    record=projection.record,
                    vote_id=vote["id"],
                    name=name,
                    person=projection.matcher.named(vote, name),
                    side=side,
                )
