"""Triggers: the words of a report that carry an act of the codebook, and the sense that fits them."""

from __future__ import annotations

from collections.abc import Iterator

from ...settings.events import EVENTS_DONE_WORDS, EVENTS_PHRASE_REACH
from .clause import definite
from .conditions import CONDITIONS, Around
from .idle import is_idle
from .kinds import Act, Entry, Sense
from .lexicon import Lexicon
from .reading import Reading
from .syntax import case_of, direct_object, governor, passive, subject
from .vocabulary import word_set

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})
FINITE = frozenset({"VB", "VBP", "VBZ"})
"""Tags of forms that a noun may have too; no article stands before them."""
UNDERGONE = frozenset({"abduct", "arrest", "torture", "targeted", "seize", "beat"})
"""Modes of acts that a participle before a noun may tell: "the abducted engineers"."""
FAR = frozenset({"obj", "obl", "xcomp", "ccomp", "advcl", "acl", "iobj", "advmod"})
"""Relations by which a word of a phrase hangs on its head itself, not on what hangs there."""
NAMING = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "nmod"})
"""Relations of nouns: a form in -s that has one is a plural, whatever its tag."""
MONTHS = frozenset({"march"})
"""Names that are nouns of the codebook where they are written small."""
LOOSE = frozenset({"nsubj", "csubj", "parataxis", "punct", "conj", "acl:relcl"})
"""Relations by which a word of a phrase does not hang on its head."""


def find_acts(document: Reading, lexicon: Lexicon, around: Around) -> list[Act]:
    """Return the acts of a report in order, not yet tied to who, when and where."""
    found: list[Act] = []
    taken: dict[int, str] = {}
    for word, token in enumerate(document.tokens):
        act = None
        if token.tag == "VBN" and document.text[token.start - 1 : token.start] == "-":
            continue
        if token.tag == "VBZ" and token.relation in NAMING:
            continue
        if token.pos in VERBAL and token.relation == "amod":
            act = _adjective(document, around, lexicon, word)
        elif token.pos in VERBAL and not _has_article(document, word):
            act = _fit(document, around, lexicon.verbs.get(document.lemmas[word], ()), word)
        elif token.pos in NOMINAL:
            act = _noun(document, around, lexicon, word)
        elif token.pos == "ADJ":
            act = _adjective(document, around, lexicon, word)
        if act is None or is_idle(document, word):
            continue
        if taken.get(word) != act.sense.category:
            found.append(act)
            taken.update(dict.fromkeys(act.words, act.sense.category))
    return found


def _has_article(document: Reading, word: int) -> bool:
    """Say whether a noun was read as a verb: "an insult"."""
    return document.tokens[word].tag in FINITE and document.lowered[max(0, word - 1)] in {"a", "an"}


def _noun(document: Reading, around: Around, lexicon: Lexicon, word: int) -> Act | None:
    """Return the act of a noun, unless it only modifies another noun ("attack helicopter")."""
    if document.tokens[word].relation == "compound" or word in around.bodies:
        return None
    if document.lowered[word] in MONTHS and document.tokens[word].pos == "PROPN":
        return None
    lemma = document.lemmas[word]
    entries = lexicon.nouns.get(lemma)
    if entries is None:
        lowered = document.lowered[word]
        entries = lexicon.nouns.get(lowered, ())
        if not entries and document.tokens[word].tag == "VBG" and not _thing(document, word):
            entries = lexicon.verbs.get(lemma, ())
    return _fit(document, around, entries, word)


def _thing(document: Reading, word: int) -> bool:
    """Say whether a form in -ing is a noun like others: "the border crossing"."""
    return any(document.tokens[c].relation in {"det", "compound"} for c in document.children[word])


def _adjective(document: Reading, around: Around, lexicon: Lexicon, word: int) -> Act | None:
    """Return the act of a participle read as an adjective: "the abducted engineers"; or of "willing"."""
    lowered = document.lowered[word]
    verb = lexicon.participles.get(lowered)
    if verb is None and document.tokens[word].pos == "VERB":
        verb = document.lemmas[word] if document.lemmas[word] in lexicon.verbs else None
    if verb is not None and document.tokens[word].relation == "amod":
        entries = tuple(e for e in lexicon.verbs[verb] if e.sense.mode in UNDERGONE)
        return _fit(document, around, entries, word)
    entries = tuple(e for e in lexicon.verbs.get("be", ()) if lowered in e.rest)
    return _fit(document, around, entries, word)


def _fit(document: Reading, around: Around, entries: tuple[Entry, ...], word: int) -> Act | None:
    """Return the act of the first entry whose words and conditions hold at a word."""
    near: dict[str, int] | None = None
    bound = _bound(document, entries, word)
    for entry in entries:
        if not bound.issubset(entry.rest):
            continue
        words = [word]
        if entry.rest:
            if near is None:
                near = _near(document, word)
            hanging = [near.get(part, -1) for part in entry.rest]
            if min(hanging) < 0:
                continue
            words += hanging
        if _holds(document, around, entry.sense, word, words):
            verb = carrier(document, word)
            return Act(
                word, tuple(sorted({*words, *_done(document, word, verb)})), entry.sense, verb
            )
    return None


def _bound(document: Reading, entries: tuple[Entry, ...], word: int) -> frozenset[str]:
    """Return the particle that makes another verb of one the codebook knows: "give in", not "give"."""
    particles = frozenset(
        document.lowered[c]
        for c in document.children[word]
        if document.tokens[c].relation == "compound:prt"
    )
    return particles if any(particles & set(entry.rest) for entry in entries) else frozenset()


def _done(document: Reading, word: int, verb: int) -> list[int]:
    """Return the words of a verb that does what a noun beside it says: "carried out the attack"."""
    if verb == word or document.lemmas[verb] not in word_set("syntax", "doing"):
        return []
    if not 0 < word - verb <= EVENTS_DONE_WORDS:
        return []
    return [
        verb,
        *(c for c in document.children[verb] if document.tokens[c].relation == "compound:prt"),
    ]


def _near(document: Reading, word: int) -> dict[str, int]:
    """Return the words that hang on a word, by lemma and as written; nearer ones win."""
    found: dict[str, int] = {}
    lemmas, lowered, tokens = document.lemmas, document.lowered, document.tokens
    level = [word]
    for step in range(EVENTS_PHRASE_REACH):
        level = [
            child
            for parent in level
            for child in document.children[parent]
            if tokens[child].relation not in LOOSE
            and (lowered[child] != "to" if step == 0 else _is_near(document, child))
        ]
        for child in level:
            if lowered[document.heads[child]] in word_set("syntax", "calendar"):
                continue
            found.setdefault(lemmas[child], child)
            found.setdefault(lowered[child], child)
    head = document.heads[word]
    if tokens[word].relation == "cop" or tokens[word].pos == "ADJ":
        found.setdefault(lowered[word], word)
        found.setdefault(lemmas[head], head)
        for child in document.children[word]:
            if tokens[child].relation == "cop":
                found.setdefault("be", child)
    if tokens[word].relation == "compound:prt":
        found.setdefault(lemmas[head], head)
    return found


def _is_near(document: Reading, word: int) -> bool:
    """Say whether a word two links down still belongs to a phrase: "fired a barrage of rockets"."""
    relation = document.tokens[word].relation
    return relation not in FAR and (relation != "nmod" or case_of(document, word) == "of")


def carrier(document: Reading, word: int) -> int:
    """Return the verb that carries a noun's act ("carried out an attack"), or the word itself."""
    if document.tokens[word].pos in VERBAL:
        return word
    verb = governor(document, word)
    if verb is not None and document.lemmas[verb] in word_set("syntax", "light"):
        below = {document.tokens[c].relation for c in document.children[verb]}
        known = definite(document, word) and "compound:prt" not in below
        if known and document.lemmas[verb] in word_set("syntax", "naming"):
            return word
        return word if "xcomp" in below else verb
    return word


def _holds(document: Reading, around: Around, sense: Sense, word: int, words: list[int]) -> bool:
    """Say whether the slots and the sentence satisfy a sense."""
    if sense.subjects or sense.not_subjects:
        who = _who(document, word)
        lemma = "" if who is None else document.lemmas[who]
        if lemma in sense.not_subjects:
            return False
        bare = who is None and (
            document.tokens[word].pos in NOMINAL or (sense.unsaid and passive(document, word))
        )
        if (
            sense.subjects
            and not bare
            and not (who is not None and _is_among(document, around, sense.subjects, who))
        ):
            return False
    if (sense.objects or sense.not_objects) and not _objects_hold(
        document, around, sense, word, words
    ):
        return False
    if sense.around or sense.not_around:
        inside = document.near(word)
        if sense.not_around & inside or (sense.around and not sense.around & inside):
            return False
    return all(CONDITIONS[need](around, word) for need in sense.needs)


def _is_among(document: Reading, around: Around, listed: frozenset[str], who: int) -> bool:
    """Say whether a subject, one coordinated with it or what "hundreds of X" counts is listed."""
    return any(
        document.lemmas[i] in listed or _open(document, around, listed, i)
        for i in _with_kinds(document, who)
    )


def _objects_hold(
    document: Reading, around: Around, sense: Sense, word: int, words: list[int]
) -> bool:
    """Say whether what the act is done to is of the kind that the sense asks for. Nouns have none."""
    if document.tokens[word].pos in NOMINAL:
        return True
    found = [*objects(document, word), *words[1:]]
    lemmas = {document.lemmas[i] for i in found}
    if lemmas & sense.not_objects:
        return False
    return (
        not sense.objects
        or bool(lemmas & sense.objects)
        or any(_open(document, around, sense.objects, i) for i in found)
    )


def objects(document: Reading, verb: int) -> Iterator[int]:
    """Yield what a verb is done to, with those coordinated, or else what its prepositions bring."""
    found = direct_object(document, verb)
    if found is not None:
        yield from _with_kinds(document, found)
        return
    for child in document.children[verb]:
        beside = case_of(document, child) in word_set("syntax", "beside")
        if document.tokens[child].relation == "obl" and not beside:
            yield from _with_kinds(document, child)


def _with_kinds(document: Reading, noun: int) -> Iterator[int]:
    """Yield a noun, those coordinated with it, and what "a number of X" counts."""
    yield noun
    for child in document.children[noun]:
        relation = document.tokens[child].relation
        if relation in {"conj", "compound", "flat", "nmod:desc"} or (
            relation == "nmod"
            and any(document.lowered[c] == "of" for c in document.children[child])
        ):
            yield child


def _open(document: Reading, around: Around, listed: frozenset[str], word: int | None) -> bool:
    """Say whether a word fits a mark that lists cannot spell out: names for <who>, <place> for places."""
    if word is None:
        return False
    if "<who>" in listed or "<country>" in listed or "<person>" in listed or "<people>" in listed:
        token = document.tokens[word]
        if token.pos == "PROPN" or word in around.actors or token.pos == "NUM":
            return True
    return "<place>" in listed and (word in around.places or document.tokens[word].pos == "PROPN")


def _who(document: Reading, word: int) -> int | None:
    """Return who does an act: the subject of its verb, or of the verb that carries its noun."""
    verb = carrier(document, word)
    if document.tokens[verb].pos in VERBAL:
        return subject(document, verb)
    return None
