"""What a report names and says: actors, places, times, figures, quotations.

A thing that a report names is an *entity* of that report: all its mentions there carry the entity's
number. Which entities of several reports are one actor or one place is decided over all reports, and
kept beside: :class:`Actor` and :class:`Place` are what an export calls by id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .content import content_id

EntityKind = Literal["actor", "place"]
MentionForm = Literal["name", "description", "pronoun", "adjective", "part"]
ActorKind = Literal[
    "person",
    "armed-group",
    "armed-force",
    "police",
    "government",
    "institution",
    "party",
    "company",
    "country",
    "organisation",
    "outlet",
    "people",
    "group",
]
PlaceKind = Literal[
    "country",
    "region",
    "city",
    "village",
    "district",
    "site",
    "base",
    "crossing",
    "water",
    "world-region",
]
Gender = Literal["female", "male"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
FigureStatus = Literal["actual", "estimate", "target", "limit"]
QuotationKind = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a report that names an actor or a place.

    ``entity`` is the number of the thing within the report. A description ("the group", "the
    premier") and a pronoun have the entity that they refer to; ``reasons`` say why. An adjective ("Iraqi")
    and a part of a longer name ("Basra" in "Basra Operations Command") tell of a place and are not it.
    """

    report: str
    start: int
    end: int
    text: str
    kind: EntityKind
    form: MentionForm
    entity: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """An office that a person is said to hold: ``former`` says that it was held before.

    ``of`` is what it belongs to, as named ("Iraq", "Hezbollah"); ``since`` and ``until`` bound the days
    on which reports give it to the holder.
    """

    office: str
    of: str | None = None
    since: str | None = None
    until: str | None = None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor or a place as one report knows it.

    ``name`` is its fullest name there, or for an unnamed one the description; ``aliases`` its other
    names; ``known`` the key of the entry of the actors' knowledge file or of the gazetteer that it
    is, where it is known. ``country`` is an ISO 3166 alpha-2 code. ``member_of`` names the
    organisation to which an actor is said to belong. Latitude and longitude are degrees.
    """

    report: str
    number: int
    kind: EntityKind
    type: ActorKind | PlaceKind
    name: str
    aliases: tuple[str, ...] = ()
    known: str | None = None
    country: str | None = None
    named: bool = True
    gender: Gender | None = None
    titles: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    member_of: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    admin: str | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """An actor, resolved over all reports. ``country`` is an ISO 3166 alpha-2 code where there is one."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    known: str | None = None
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A place, resolved over all reports. Degrees; ``country`` is an ISO 3166 alpha-2 code."""

    id: str
    name: str
    kind: PlaceKind
    country: str | None = None
    admin: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """That an entity of a report is an actor or a place of the record; unsure ones are for review.

    A link with ``sure`` false was *not* made: the entity stays apart, and somebody may look at it.
    """

    report: str
    entity: int
    target: str
    score: float
    sure: bool = True
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: TIMEX3 type and value, the days that it covers, and how it was read.

    ``since`` and ``until`` are ISO dates, the first and the last day that the value covers, ``None`` where
    it names none (durations, sets, weekdays of an undated report). ``anchor`` says what a relative
    expression was counted from.
    """

    report: str
    start: int
    end: int
    text: str
    type: TimeType
    value: str
    since: str | None = None
    until: str | None = None
    rule: str = ""
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that counts something.

    ``low`` and ``high`` bound what was meant: equal for an exact number, one of them ``None`` for "at
    least" and "at most", both for "about". ``counted`` is what happened to what is counted (killed,
    detained, marchers), ``unit`` what is counted (person, soldier, dollar). ``says`` is the entity, in the
    report, of who gives it.
    """

    report: str
    start: int
    end: int
    text: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    counted: str
    status: FigureStatus = "actual"
    says: int | None = None
    since: str | None = None
    until: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words or content credited to a speaker.

    ``speaker`` is the speaker's entity in the report, ``speaker_start`` and ``speaker_end`` the mention
    that names it there, ``cue`` the words that credit ("said", "according to"). ``relays`` is the id of
    the quotation round this one in second-hand speech.
    """

    report: str
    start: int
    end: int
    text: str
    kind: QuotationKind
    speaker: int | None = None
    speaker_name: str | None = None
    speaker_text: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    rule: str = ""
    relays: str | None = None

    @property
    def id(self) -> str:
        """The same span of the same report is the same quotation."""
        return content_id("quotation", self.report, self.start, self.end)
