"""A document as the coder reads it: parses and lemmas mended for the words of the codebook."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property

from ...settings.events import EVENTS_AROUND_WORDS
from ..document import Document
from .repair import repaired
from .vocabulary import words

VOWELS = frozenset("aeiou")


class Reading(Document):
    """A document whose lemmas know every form of the words of the codebook: "indicted" is "indict"."""

    def __init__(self, document: Document, known: frozenset[str]) -> None:
        super().__init__(document.report, document.annotated)
        self.lowered = document.lowered
        self.tokens, self.heads = repaired(document, mended(document.heads))
        if self.heads == document.heads:
            self.children = document.children
        self._known = known
        self._inside: dict[int, frozenset[str]] = {}

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The lemmas in small letters; where the model's is no word of ours, that of the form."""
        known, forms = self._known, verb_forms(self._known)
        found = []
        for token, lowered in zip(self.tokens, self.lowered, strict=True):
            lemma = token.lemma.lower()
            if token.pos == "VERB":
                if lemma not in known or lemma == lowered:
                    lemma = forms.get(lowered, lemma)
            elif lemma not in known and token.pos in {"NOUN", "PROPN"}:
                lemma = _singular(lowered, known) or lemma
            found.append(lemma)
        return tuple(found)

    def near(self, word: int) -> frozenset[str]:
        """Return the lemmas and forms of the words of its sentence that stand near a word."""
        if word not in self._inside:
            at = self.sentence_words(self.sentence_number(word))
            low = max(at.start, word - EVENTS_AROUND_WORDS)
            high = min(at.stop, word + EVENTS_AROUND_WORDS + 1)
            self._inside[word] = frozenset(self.lemmas[low:high]) | frozenset(
                self.lowered[low:high]
            )
        return self._inside[word]


def mended(heads: tuple[int, ...]) -> tuple[int, ...]:
    """Return heads that make trees: a parser may tie words in a ring, of which one is made a root."""
    sure: set[int] = set()
    found = list(heads)
    for word in range(len(found)):
        path: list[int] = []
        walked: set[int] = set()
        node = word
        while node not in sure:
            if node in walked:
                found[node] = node
                break
            walked.add(node)
            path.append(node)
            if found[node] == node:
                break
            node = found[node]
        sure.update(path)
    return tuple(found)


def _singular(form: str, known: frozenset[str]) -> str | None:
    """Return the singular of a plural that the codebook knows."""
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if form.endswith(ending) and form[: -len(ending)] + instead in known:
            return form[: -len(ending)] + instead
    return form if form in known else None


@cache
def verb_forms(known: frozenset[str]) -> dict[str, str]:
    """Return for every form of the known words, taken as verbs, its lemma."""
    table: dict[str, str] = {}
    # The longer verb first: "raped" is of "rape", and not of "rap".
    for verb in sorted(known, key=lambda word: (-len(word), word)):
        if verb.isalpha() or "-" in verb:
            for form in inflected(verb):
                table.setdefault(form, verb)
    for verb, listed in words("irregular").items():
        table.update(dict.fromkeys(listed, verb))
    return table


def inflected(verb: str) -> Iterator[str]:
    """Yield the regular forms of a verb; a last consonant may be doubled or not."""
    stems = [verb]
    if verb.endswith("e"):
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
        return
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
        return
    if len(verb) > 2 and verb[-1] not in VOWELS | set("wxy") and verb[-2] in VOWELS:
        stems.append(verb + verb[-1])
    yield verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    for stem in stems:
        yield from (stem + "ed", stem + "ing")
