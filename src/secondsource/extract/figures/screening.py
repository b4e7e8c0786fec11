"""Numbers that count nothing: dates, clock times, lengths of time, names with numbers, back references."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from ...settings import FIGURES_BACK_VALUE
from ..document import Document
from .kinds import PEOPLE, Bounded, Counted
from .timelike import is_time
from .vocabulary import units, word_set

_HYPHEN = re.compile(r"[-–]([A-Za-z]+)")
_NEGATED = re.compile(
    r"\b(?:not|no|every|each|any|the|this|that|which|only the|every|another one) $", re.IGNORECASE
)
_DETERMINED = frozenset(
    {"the", "these", "those", "both", "all", "either", "neither", "this", "that"}
)


class Spans:
    """Spans that do not overlap, to ask whether a character lies in one."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def covers(self, offset: int) -> bool:
        """Say whether a span covers a character."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def counts(
    document: Document, bounded: Bounded, counted: Counted, dated: Spans, named: Spans
) -> bool:
    """Say whether a number counts something: is in no date or name, and no word of grammar.

    ``dated`` are the spans of times, ``named`` those of names; ages are no matter of this.
    """
    number = bounded.number
    if number.currency is not None:
        return True
    return not (
        dated.covers(number.start)
        or is_time(document, bounded, counted)
        or _glued(document, bounded, counted)
        or _is_name(document, bounded, named)
        or _is_label(document, bounded, counted)
        or _is_address(document, counted)
        or _is_idle(document, bounded, counted)
        or _is_image(document, counted)
    )


def _is_image(document: Document, counted: Counted) -> bool:
    """Say whether a number is an image: "two sides of one coin", "two lights from a single lamp"."""
    noun = counted.noun
    if noun is None or noun + 3 >= len(document.tokens) or counted.unit in PEOPLE:
        return False
    one = document.lowered[noun + 2 : noun + 4]
    return document.lowered[noun + 1] in {"of", "from"} and bool(
        one[0] in {"one", "single"} or one in (("the", "same"), ("a", "single"), ("the", "one"))
    )


def _is_address(document: Document, counted: Counted) -> bool:
    noun = counted.noun
    if noun is None or document.tokens[noun].tag != "NNP":
        return False
    return document.lowered[noun] in word_set("excluded", "streets")


def _glued(document: Document, bounded: Bounded, counted: Counted) -> bool:
    """Say whether the number begins a word: "30-day"; "2,000-strong", "500-kilo" still count."""
    hyphen = _HYPHEN.match(document.text, bounded.number.end)
    if hyphen is None or bounded.number.form == "fraction":
        return False
    word = hyphen[1].lower()
    strong = word in word_set("excluded", "strong") and bounded.value != 1
    return not strong and not (units().get(word) == counted.unit is not None)


def _is_name(document: Document, bounded: Bounded, named: Spans) -> bool:
    """Say whether a number is part of a name: "Resolution 1701", "Seven Sisters", "Group of Seven"."""
    number = bounded.number
    if not named.covers(number.start):
        return False
    words = document.words(number.start, number.end)
    if document.text[number.start].isdigit():
        before = words[0] - 1
        return (
            before >= 0
            and named.covers(document.tokens[before].start)
            and document.tokens[before].pos == "PROPN"
        )
    sentence = document.sentences[document.sentence_number(words[0])]
    return (
        document.text[number.start].isupper()
        and number.start != sentence.start
        and not document.text[sentence.start : sentence.end].isupper()
        and document.word(words[0])[1:].islower()
    )


def _is_label(document: Document, bounded: Bounded, counted: Counted) -> bool:
    """Say whether the number names what stands before it: "gate 2", "Brigade 205"."""
    number, text = bounded.number, document.text
    if bounded.start != number.start:
        return False
    words = document.words(number.start, number.end)
    before = words[0] - 1
    if before < 0 or document.tokens[before].end + 1 < number.start:
        return False
    digits = text[number.start].isdigit()
    previous = document.tokens[before]
    label = document.lowered[before] in word_set("excluded", "labels")
    if (
        label
        and digits
        and text[previous.start].isupper()
        and not text[number.end :].startswith(" people")
    ):
        return True
    if label and digits and (counted.noun is None or document.lowered[before] not in units()):
        return document.heads[words[0]] == before or counted.noun is None or counted.unit is None
    proper = previous.pos == "PROPN" and text[previous.start].isupper()
    follows = counted.noun is not None
    return (
        digits
        and proper
        and not follows
        and previous.end < number.start
        and (
            document.heads[words[0]] == before or document.heads[words[0]] == document.heads[before]
        )
        and document.tokens[words[0]].relation in ("nummod", "flat", "compound", "appos", "nmod")
    )


def _is_idle(document: Document, bounded: Bounded, counted: Counted) -> bool:
    """Say whether a number is grammar: "no one", "one of them", "one day", "in two minds"."""
    number, text = bounded.number, document.text
    word = text[number.start : number.end].lower()
    before = text[max(0, bounded.start - 10) : bounded.start]
    noun = counted.noun
    small = (number.value or 0) <= FIGURES_BACK_VALUE
    if noun is not None and small and document.lemmas[noun] in word_set("excluded", "idle"):
        return True
    if word != "one":
        return False
    if counted.noun is None or counted.part or counted.unit is None or _NEGATED.search(before):
        return True
    after = document.words(number.start, number.end)[-1]
    return document.tokens[counted.noun].tag not in ("NN", "NNP") or counted.noun - after > 3


def refers_back(document: Document, bounded: Bounded, counted: Counted) -> bool:
    """Say whether "the two sides" only points at what was told: small, definite, unmodified."""
    value = bounded.number.value
    if bounded.number.form != "number" or not value or value > FIGURES_BACK_VALUE:
        return False
    first = document.words(bounded.start, bounded.end)[0]
    before = document.lowered[first - 1] if first else ""
    relation = document.tokens[first - 1].relation.partition(":")[0]
    if before not in _DETERMINED or relation != "det":
        return False
    if counted.noun is None:
        return before != "all" and not document.related(counted.node, "acl")
    return _only_points(document, counted.noun, counted)


def _only_points(document: Document, noun: int, counted: Counted) -> bool:
    """Say whether a definite noun tells nothing new: no part of a whole, no clause, no modifier."""
    if counted.unit in PEOPLE and document.related(noun, "acl"):
        return False
    if document.lemmas[noun] in word_set("excluded", "back"):
        return True
    return not counted.part and not document.related(noun, "amod", "acl", "nmod", "compound")
