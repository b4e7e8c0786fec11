"""Parses mended where the grammar of English knows better: garden paths, and verbs read as nouns.

A parser takes the participle of "the engineers seized in May walked home" for the main verb, ties "a
spokeswoman, called the raid" to its noun as if it were "a man called", and reads "Oran plans to leave" as
a name of plans. Each rule names what cannot stand in the reading that it mends.
"""

from __future__ import annotations

from dataclasses import replace

from ...annotate import Token
from ..document import Document
from .vocabulary import word_set

FINITE = frozenset({"VBD", "VBZ", "VBP"})
CLAUSES = frozenset({"advcl", "conj", "ccomp", "parataxis"})
OWN = frozenset({"nsubj", "nsubj:pass", "mark", "cc", "csubj"})
"""Relations of what opens a clause of its own."""
THEMES = frozenset({"obj", "iobj", "xcomp", "ccomp", "aux", "aux:pass", "cop"})
"""Relations that a reduced relative clause in the passive cannot have."""


class Repair:
    """The words of a report and their heads, while they are mended."""

    def __init__(self, document: Document, heads: tuple[int, ...]) -> None:
        tokens = document.tokens
        self.document = document
        self.tokens = list(tokens)
        self.heads = list(heads)
        self.lowered = document.lowered
        self.children: list[list[int]] = [[] for _ in tokens]
        for word, head in enumerate(heads):
            if head != word:
                self.children[head].append(word)
        self.changed = False

    def run(self) -> None:
        """Apply the rules to every word."""
        for word, token in enumerate(self.tokens):
            if token.tag in {"VBD", "VBN"}:
                self._name_before(word)
                self._name_set_apart(word)
                self._before_object(word)
                self._garden_path(word)
                self._told_of_noun(word)
                self._after_object(word)
            elif token.tag in {"VB", "VBP"}:
                self._bare_object(word)
            elif token.tag == "VBG":
                self._noun_in_ing(word)
            elif token.tag == "NNS":
                self._verb_as_noun(word)
            if token.relation == "compound":
                self._quoted_name(word)
                self._given(word)

    def _relations(self, word: int) -> set[str]:
        return {self.tokens[c].relation for c in self.children[word]}

    def _move(self, word: int, head: int, relation: str) -> None:
        """Hang a word on another, or make it a root."""
        self.changed = True
        old = self.heads[word]
        if old != word:
            self.children[old].remove(word)
        self.heads[word] = head
        if head != word:
            self.children[head].append(word)
            self.children[head].sort()
        self.tokens[word] = replace(self.tokens[word], relation=relation)

    def _garden_path(self, verb: int) -> None:
        """ "The engineers seized in May walked home": two finite verbs, one subject, nothing between."""
        if self.tokens[verb].tag != "VBD" or self._relations(verb) & THEMES & {
            "obj",
            "iobj",
            "aux",
        }:
            return
        subjects = [c for c in self.children[verb] if self.tokens[c].relation == "nsubj"]
        if len(subjects) != 1 or subjects[0] >= verb or self.tokens[subjects[0]].pos == "PRON":
            return
        for later in self.children[verb]:
            if later > verb and self._main(later):
                self._swap(subjects[0], verb, later)
                return

    def _main(self, word: int) -> bool:
        """Say whether a word under a verb can be the main verb: finite, with nothing that opens a clause."""
        token = self.tokens[word]
        if token.relation not in CLAUSES or self._relations(word) & OWN:
            return False
        helpers = [c for c in self.children[word] if self.tokens[c].relation.startswith("aux")]
        first = min([word, *helpers])
        if self.tokens[first - 1].pos == "PUNCT" or self.tokens[first - 1].relation == "cc":
            return False
        return token.tag in FINITE or any(self.tokens[h].tag in FINITE for h in helpers)

    def _swap(self, subject: int, verb: int, main: int) -> None:
        """Make the later verb the head of the clause, and the first a participle of the subject."""
        head, relation = self.heads[verb], self.tokens[verb].relation
        self._move(main, main if head == verb else head, relation)
        passive = "aux:pass" in self._relations(main)
        self._move(subject, main, "nsubj:pass" if passive else "nsubj")
        self._move(verb, subject, "acl")
        self.tokens[verb] = replace(self.tokens[verb], tag="VBN")
        for child in [c for c in self.children[verb] if c > main]:
            self._move(child, main, self.tokens[child].relation)

    def _told_of_noun(self, verb: int) -> None:
        """ "A spokeswoman, Irena Kos, called the raid a crime": a participle would have no object."""
        noun = self.heads[verb]
        token = self.tokens[verb]
        if token.relation != "acl" or verb < noun or self._relations(noun) & {"cop"}:
            return
        relations = self._relations(verb)
        if relations & {"aux:pass", "obl:agent", "nsubj", "nsubj:pass", "mark"}:
            return
        active = "obj" in relations and token.lemma not in word_set("syntax", "two_objects")
        if self.tokens[noun].pos not in {"NOUN", "PROPN"}:
            return
        top = noun
        while self.tokens[top].relation == "nmod" and self.heads[top] < top:
            top = self.heads[top]
        calling = token.lemma in word_set("syntax", "calling") and "obl" in relations
        followed = any(
            self.tokens[c].relation == "conj" and self.tokens[c].tag == "VBD" and c > verb
            for c in self.children[top]
        )
        if self.heads[top] == top and (token.tag == "VBD" or active or calling or followed):
            self._lift(verb, top, verb, "root")
        elif active and self.tokens[noun].relation == "obl":
            self._lift(verb, noun, self.heads[noun], "advcl")
            for child in [c for c in self.children[noun] if self.tokens[c].relation == "case"]:
                self._move(child, verb, "mark")

    def _name_before(self, verb: int) -> None:
        """ "Oran mobilized reservists": a verb has no compound, the name before it is its subject."""
        relations = self._relations(verb)
        if self.tokens[verb].pos != "VERB" or relations & {
            "nsubj",
            "nsubj:pass",
            "aux",
            "aux:pass",
        }:
            return
        if self.tokens[verb].relation in {"compound", "amod"} or "obl:agent" in relations:
            return
        before = verb - 1
        if (
            before >= 0
            and self.heads[before] == verb
            and self.tokens[before].relation == "compound"
        ):
            self._move(before, verb, "nsubj")
            self.tokens[verb] = replace(self.tokens[verb], tag="VBD")

    def _name_set_apart(self, verb: int) -> None:
        """ "At a press conference, Ana Sel warned": what stands beside another noun is no subject less.

        A main verb in the past without a subject has the name just before it, which the parser set beside
        the noun before the comma.
        """
        token = self.tokens[verb]
        if token.tag != "VBD" or self.heads[verb] != verb or self._relations(verb) & OWN:
            return
        for child in (c for c in self.children[verb] if c < verb):
            for name in self.children[child]:
                inside = [name, *self.children[name]]
                if self.tokens[name].relation == "appos" and max(inside) == verb - 1:
                    self._move(name, verb, "nsubj")
                    return

    def _before_object(self, verb: int) -> None:
        """ "Oran eased measures": a participle before a noun has no subject, nor does the noun."""
        noun = self.heads[verb]
        if self.tokens[verb].relation != "amod" or noun <= verb:
            return
        subjects = [
            c
            for bearer in (verb, noun)
            for c in self.children[bearer]
            if self.tokens[c].relation == "nsubj" and c < verb
        ]
        if not subjects or self._relations(noun) & {"cop"}:
            return
        head, relation = self.heads[noun], self.tokens[noun].relation
        told = relation.startswith("nsubj") and self.tokens[head].pos == "VERB"
        self._move(verb, verb if head == noun else head, "ccomp" if told else relation)
        self._move(noun, verb, "obj")
        for child in subjects:
            self._move(child, verb, "nsubj")
        self.tokens[verb] = replace(self.tokens[verb], tag="VBD", pos="VERB")

    def _lift(self, verb: int, noun: int, head: int, relation: str) -> None:
        """Make a verb that hung on a noun the head of its clause, and the noun its subject."""
        self._move(verb, head, relation)
        self._move(noun, verb, "nsubj")
        self.tokens[verb] = replace(self.tokens[verb], tag="VBD")
        for child in [c for c in self.children[noun] if c > verb]:
            self._move(child, verb, self.tokens[child].relation)

    def _after_object(self, verb: int) -> None:
        """ "Left the truce agreed in May": what follows an object without a link tells of the object."""
        head = self.heads[verb]
        token = self.tokens[verb]
        if token.relation not in {"xcomp", "advcl"} or self._relations(verb) & (OWN | THEMES):
            return
        if token.tag == "VBN" and self.tokens[head].lemma in word_set("syntax", "causing"):
            return
        for noun in self.children[head]:
            if self.tokens[noun].relation == "obj" and noun == verb - 1:
                self._move(verb, noun, "acl")
                self.tokens[verb] = replace(self.tokens[verb], tag="VBN")
                return

    def _bare_object(self, word: int) -> None:
        """ "Might suspend aid": few verbs have another without "to" behind them, the rest have an object."""
        token, head = self.tokens[word], self.heads[word]
        if token.relation != "xcomp" or head != word - 1 or self.tokens[head].pos != "VERB":
            return
        if self.tokens[head].lemma in word_set("syntax", "bare_infinitives"):
            return
        if self._relations(word) & {"mark", "aux", "nsubj", "obj"}:
            return
        self._move(word, head, "obj")
        self.tokens[word] = replace(self.tokens[word], tag="NN", pos="NOUN")

    def _verb_as_noun(self, word: int) -> None:
        """ "Oran plans to leave", "the colonel warns": verbs that a name before them made nouns."""
        before = word - 1
        if before < 0 or self.heads[before] != word or self.tokens[before].relation != "compound":
            return
        stem = self.lowered[word].removesuffix("s")
        follows = self.lowered[word + 1 : word + 2]
        named = self.document.word(before)[:1].isupper()
        intends = named and stem in word_set("syntax", "intending") and follows == ("to",)
        if not intends and stem not in word_set("syntax", "never_nouns"):
            return
        for child in [c for c in self.children[word] if c < before]:
            if self.tokens[child].relation in {"det", "amod", "compound", "nmod:poss"}:
                self._move(child, before, self.tokens[child].relation)
        self._move(before, word, "nsubj")
        if self.tokens[before].tag == "NN":
            self.tokens[before] = replace(self.tokens[before], tag="NNP", pos="PROPN")
        for child in [c for c in self.children[word] if self.tokens[c].relation == "acl"]:
            self._move(child, word, "xcomp")
        self._retie(word, intends=intends)
        self.tokens[word] = replace(self.tokens[word], tag="VBZ", pos="VERB", lemma=stem)

    def _quoted_name(self, word: int) -> None:
        """ "Called the blockade “theatre”": a quote mark ends a noun, what it names is its predicate."""
        head = self.heads[word]
        verb = self.heads[head]
        opened = self.tokens[word + 1].tag == "``" if word + 1 < len(self.tokens) else False
        if not opened or head < word or self.tokens[head].relation != "obj":
            return
        for child in [c for c in self.children[head] if c < word]:
            self._move(child, word, self.tokens[child].relation)
        self._move(word, verb, "obj")
        self._move(head, verb, "xcomp")

    def _given(self, name: int) -> None:
        """ "Had given Oran ten days": a name between a verb of giving and a number is who is given."""
        verb, number = name - 1, self.heads[name]
        if self.tokens[name].pos != "PROPN" or number != name + 1 or verb < 0:
            return
        giving = word_set("syntax", "giving")
        gives = self.tokens[verb].lemma.lower() in giving or self.lowered[verb] in giving
        if gives and self.tokens[number].pos == "NUM" and self.tokens[verb].pos == "VERB":
            self._move(name, verb, "iobj")

    def _noun_in_ing(self, word: int) -> None:
        """ "When the border crossing reopened": a form in -ing with a subject but no helper is a noun."""
        head, before = self.heads[word], word - 1
        if self.tokens[word].relation not in CLAUSES | {"nsubj", "csubj"} or head <= word:
            return
        if before < 0 or self.heads[before] != word or self.tokens[before].relation != "nsubj":
            return
        if self._relations(word) & {"obj", "aux"} or self._relations(head) & OWN & {"nsubj"}:
            return
        self._move(before, word, "compound")
        for child in [c for c in self.children[word] if c < before]:
            self._move(child, head, self.tokens[child].relation)
        self._move(word, head, "nsubj")
        self.tokens[word] = replace(self.tokens[word], tag="NN", pos="NOUN")

    def _retie(self, word: int, *, intends: bool) -> None:
        """Hang a word that became a verb on its head as verbs hang."""
        head, relation = self.heads[word], self.tokens[word].relation
        if head == word:
            return
        if relation.startswith("nsubj") and intends:
            self._move(word, head, "ccomp")
        elif self.tokens[head].pos == "VERB":
            self._move(word, head, "parataxis")
            for child in [c for c in self.children[word] if c < word - 2]:
                if self.tokens[child].relation == "advcl":
                    self._move(child, head, "advcl")


def repaired(
    document: Document, heads: tuple[int, ...]
) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """Return words and heads with the readings mended that cannot be."""
    repair = Repair(document, heads)
    repair.run()
    if not repair.changed:
        return document.tokens, heads
    return tuple(repair.tokens), tuple(repair.heads)
