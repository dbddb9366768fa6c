"""What the parser found: frozen records, each with the place of its words in the source.

Every ``Found…`` has a ``span``, a pair ``(start, end)`` of character offsets: ``text[start:end]`` holds the
words the fact was read from. ``item`` on a fact is the place (0-based) of its item in ``FoundMinutes.items``,
or None when it belongs to none. Unknown is None, never a guess. Dates are ISO (``2023-12-04``), times are
24-hour ``HH:MM``, a month is ``2024-02``.
"""

from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(frozen=True)
class FoundMeeting:
    """Which meeting the document is of, as far as its heading says.

    ``kind`` is one of minutes, notes, decision record, agenda item, agenda. ``closed`` is the time the meeting ended.
    """

    span: Span | None = None
    body: str | None = None
    title: str | None = None
    kind: str | None = None
    date: str | None = None
    time: str | None = None
    venue: str | None = None
    closed: str | None = None


@dataclass(frozen=True)
class FoundAttendee:
    """One person in a list of those present or absent, in the capacity printed beside the name.

    ``status``: present, in attendance, apologies, absent or substitute (``substitute_for`` names who is replaced).
    ``name`` is without its ``honorific``; None for an office printed with no name, which then has its ``role``.
    ``public`` marks a member of the public, who is never given a page.
    """

    span: Span
    name: str | None = None
    honorific: str | None = None
    role: str | None = None
    group: str | None = None
    status: str = "present"
    substitute_for: str | None = None
    public: bool = False


@dataclass(frozen=True)
class FoundMovement:
    """Somebody who arrived or left during the meeting (``what``: arrived or left)."""

    span: Span
    name: str
    what: str
    time: str | None = None
    item: int | None = None


@dataclass(frozen=True)
class FoundItem:
    """One matter of the meeting: its number as printed, and its title (``span`` is the heading's).

    ``extent`` reaches from the heading to the next item. ``paragraph`` and ``schedule`` are those the text gives for
    taking an exempt item in private.
    """

    span: Span
    extent: Span
    number: str | None = None
    title: str | None = None
    exempt: bool = False
    paragraph: str | None = None
    schedule: str | None = None


@dataclass(frozen=True)
class FoundPassage:
    """One paragraph, point or line of an item, in reading order; together they hold all of the item's text.

    ``kind``: paragraph, point, request, suggestion, reply, statement, heading, decision (its marker, lead-in or a
    clause), reason, alternative. ``speaker`` is as printed, ``role`` the office printed beside the speaker here.
    ``repeat`` marks the further printings of a decision, kept as text but not shown twice.
    """

    span: Span
    text: str
    kind: str = "paragraph"
    item: int | None = None
    speaker: str | None = None
    role: str | None = None
    repeat: bool = False


@dataclass(frozen=True)
class FoundClause:
    """One numbered or lettered part of a decision; ``label`` as printed without brackets kept off, e.g. ``a)``.

    ``action``: noted, approved, agreed, adopted, recommended, delegated, authorised, appointed, received, endorsed,
    supported, requested, deferred, refused or other.
    """

    span: Span
    text: str
    label: str | None = None
    action: str = "other"
    clauses: tuple["FoundClause", ...] = ()


@dataclass(frozen=True)
class FoundWords:
    """Words kept as they stand: one reason for a decision, or one alternative considered."""

    span: Span
    text: str


@dataclass(frozen=True)
class FoundDecision:
    """What the body resolved, once, however often it is printed.

    ``marker`` is the printed word (``RESOLVED``); ``lead_in`` the words before the clauses (``That the Executive:``).
    ``text`` is the whole decision as printed; ``repeats`` are the spans of its further printings.
    """

    span: Span
    text: str
    item: int | None = None
    marker: str | None = None
    lead_in: str | None = None
    clauses: tuple[FoundClause, ...] = ()
    mover: str | None = None
    seconder: str | None = None
    reasons: tuple[FoundWords, ...] = ()
    alternatives: tuple[FoundWords, ...] = ()
    key_decision: bool = False
    repeats: tuple[Span, ...] = ()


@dataclass(frozen=True)
class FoundVote:
    """A vote as printed: counts, result, and names where the text gives them; a count not printed is None."""

    span: Span
    item: int | None = None
    on: str | None = None
    in_favour: int | None = None
    against: int | None = None
    abstain: int | None = None
    result: str | None = None
    names_in_favour: tuple[str, ...] = ()
    names_against: tuple[str, ...] = ()
    names_abstain: tuple[str, ...] = ()


@dataclass(frozen=True)
class FoundDeclaration:
    """An interest somebody declared; ``on_item`` is the item's number or title as printed in the declaration."""

    span: Span
    name: str
    item: int | None = None
    type: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class FoundReference:
    """A mention of another meeting.

    ``date`` is set only when the text (or the meeting's known date) settles it. A day without a year keeps its words
    in ``date_text`` and ``reckoned`` says on which side of this meeting it lies: "before" (on or before), "after" (the
    first such day after), or None when the text does not say.
    """

    span: Span
    body: str | None = None
    date: str | None = None
    date_text: str | None = None
    reckoned: str | None = None
    item: int | None = None


@dataclass(frozen=True)
class FoundCorrection:
    """A change to earlier minutes made when they were approved; ``to_date`` is the date of those minutes."""

    span: Span
    what: str
    to_date: str | None = None
    item: int | None = None


@dataclass(frozen=True)
class FoundFollowUp:
    """A task, request or promise that someone is to carry out.

    ``due`` is an ISO date or month; what is neither ("Easter 2025") stays in ``due_text``. ``reckoned`` as on
    FoundReference, for a day printed without its year.
    """

    span: Span
    what: str
    item: int | None = None
    owner: str | None = None
    due: str | None = None
    due_text: str | None = None
    reckoned: str | None = None


@dataclass(frozen=True)
class Problem:
    """Something a person must look at. ``code`` is stable (``date-missing``); ``message`` a plain sentence."""

    code: str
    message: str
    span: Span | None = None


@dataclass(frozen=True)
class FoundMinutes:
    """Everything found in one document. ``not_placed`` are the spans that belong to no heading, list or passage."""

    meeting: FoundMeeting = field(default_factory=FoundMeeting)
    attendees: tuple[FoundAttendee, ...] = ()
    movements: tuple[FoundMovement, ...] = ()
    items: tuple[FoundItem, ...] = ()
    passages: tuple[FoundPassage, ...] = ()
    decisions: tuple[FoundDecision, ...] = ()
    votes: tuple[FoundVote, ...] = ()
    declarations: tuple[FoundDeclaration, ...] = ()
    references: tuple[FoundReference, ...] = ()
    corrections: tuple[FoundCorrection, ...] = ()
    follow_ups: tuple[FoundFollowUp, ...] = ()
    problems: tuple[Problem, ...] = ()
    not_placed: tuple[Span, ...] = ()
