"""What the event coder works with: senses of the codebook, and acts before they become events."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...data.events import Category, Status


@dataclass(frozen=True, slots=True)
class Sense:
    """One line of the codebook: words that carry an act, and what must stand round them.

    ``objects`` and ``subjects`` are lemmas of which one must head the slot, ``not_objects`` and
    ``not_subjects`` lemmas that must not; empty means that any may, or none. ``actor`` and ``recipient``
    are slots in the order in which they are tried. ``toll`` marks words that tell only what an act cost,
    ``unsaid`` lets a passive go without the subject that ``subjects`` asks for.
    """

    category: Category
    name: str
    mode: str | None = None
    objects: frozenset[str] = frozenset()
    not_objects: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    not_subjects: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    not_around: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    weapon: str | None = None
    contexts: tuple[str, ...] = ()
    status: Status | None = None
    mutual: bool = False
    toll: bool = False
    unsaid: bool = False

    @property
    def rule(self) -> str:
        """Where the line stands in the codebook."""
        return f"{self.category}.{self.name}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a sense: the lemma that heads it, and the words that must hang on it."""

    sense: Sense
    head: str
    rest: tuple[str, ...] = ()
    noun: bool = False

    @property
    def weight(self) -> int:
        """How specific it is: an entry that asks for more is tried first."""
        sense = self.sense
        asked = (sense.objects, sense.around, sense.needs)
        return (
            10 * len(self.rest)
            + 4 * sum(map(bool, asked))
            + 6 * bool(sense.subjects)
            + bool(sense.not_objects)
        )


@dataclass(slots=True)
class Act:
    """An act found at a word, before it is tied to entities. Numbers are those of the document's words."""

    word: int
    words: tuple[int, ...]
    sense: Sense
    verb: int
    """The word whose clause it is: the word itself, or the light verb that carries it."""
    actors: tuple[int, ...] = ()
    recipients: tuple[int, ...] = ()
    victims: tuple[int, ...] = ()
    """Who a word of the toll that tells of the same act says it hit."""
    status: Status = "happened"
    says: int | None = None
    blamed: bool = False
    reasons: list[str] = field(default_factory=list)
