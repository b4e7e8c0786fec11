"""What a number counts: its noun, the unit, and how far the expression runs."""

from __future__ import annotations

import re

from ...settings import FIGURES_NOUN_REACH
from ..document import Document
from .kinds import PEOPLE, Bounded, Counted
from .vocabulary import currencies, units, word_set
from .vocabulary import words as vocabulary

_LINKED = frozenset({"nummod", "amod", "compound", "det", "nmod", "advmod", "dep", "obl", "flat"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_FINITE = frozenset({"VBD", "VBP"})
_PERCENT = re.compile(
    r"[ \n-]?(?:%|per ?cent\b|pct\b)(?:age)?([ -]points?)?|[ ]percentage ([ -]?points?)"
)
_STRONG = re.compile(r"[-–](\w+)")
_PRONOUNS = frozenset({"them", "us", "whom", "which", "those", "these", "you", "each", "it"})


def counted_by(document: Document, bounded: Bounded) -> Counted | None:
    """Return what a number counts; ``None`` where it touches no word."""
    words = document.words(bounded.number.start, bounded.end)
    if not words:
        return None
    last = words[-1]
    top = document.head_of(words)
    node = last if top is None else top
    hyphen = _STRONG.match(document.text, bounded.number.end)
    if hyphen is not None and hyphen[1].lower() in word_set("excluded", "strong"):
        return _strong(document, hyphen, node)
    share = _PERCENT.match(document.text, bounded.end)
    if share is not None or bounded.number.form == "fraction":
        points = share is not None and share[1]
        end = share.end() if share is not None else bounded.end
        return _share(document, end, node, "point" if points else "percent")
    if bounded.number.currency is not None:
        return Counted(node, None, bounded.number.currency, bounded.end)
    noun = _noun(document, words, node)
    if noun is None:
        return Counted(node, None, None, bounded.end)
    return _of_noun_counted(document, bounded, (node, last, noun))


def _of_noun_counted(document: Document, bounded: Bounded, place: tuple[int, int, int]) -> Counted:
    """Return what a number with a noun counts; of "four of its men" the number has the place."""
    node, last, noun = place
    part = last + 1 < noun and document.lowered[last + 1] == "of"
    whole = part and any(document.tokens[w].pos == "NUM" for w in range(last + 1, noun))
    end = bounded.end if whole else max(bounded.end, document.tokens[noun].end)
    linked = document.tokens[node].relation in _LINKED
    return Counted(noun if linked or not part else node, noun, unit_of(document, noun), end, part)


def unit_of(document: Document, noun: int) -> str | None:
    """Return the unit of a noun, ``None`` where the table has none."""
    lemma, word = document.lemmas[noun], document.lowered[noun]
    if lemma == "officer":
        sentence = document.sentence_words(document.sentence_number(noun))
        near = document.lowered[sentence.start : sentence.stop]
        return "person" if word_set("nouns", "police").isdisjoint(near) else "police"
    if word in currencies():
        return currencies()[word]
    if lemma in word_set("measures", "membership"):
        sides = vocabulary("measures")["sides"]
        for child in document.related(noun, "compound", "amod"):
            if document.lemmas[child] in sides:
                return str(sides[document.lemmas[child]])
    man = word.removesuffix("men") + "man" if word.endswith("men") else word
    tail = word.rpartition("-")[2]
    for form in (lemma, word, word.removesuffix("s"), man, tail, tail.removesuffix("s")):
        if form in units():
            return units()[form]
    start = document.tokens[noun].start
    people = any(n.kind == "NORP" and n.start <= start < n.end for n in document.names)
    return "person" if people and word.endswith("s") else None


def _strong(document: Document, hyphen: re.Match[str], node: int) -> Counted:
    """Return what "a 2,000-strong force", "a nine-member commission" counts."""
    words = document.words(hyphen.end(), hyphen.end() + 40)
    noun = next((w for w in words if document.tokens[w].pos in _NOUNS), None)
    word = hyphen[1].lower()
    unit = units().get(word, "person")
    if noun is None:
        return Counted(node, None, unit, hyphen.end())
    if word == "strong" and unit_of(document, noun) in PEOPLE:
        unit = str(unit_of(document, noun))
    return Counted(noun, noun, unit, hyphen.end())


def _share(document: Document, end: int, node: int, unit: str) -> Counted:
    """Return what a share is of: the noun behind "of", which ends the expression; else it stands alone."""
    words = document.words(end - 1, end)
    last = words[-1] if words else node
    top = next((h for h in (node, document.heads[node]) if document.tokens[h].end >= end - 1), last)
    follows = last + 1
    if follows < len(document.tokens) and document.lowered[follows] == "of":
        noun = _of_noun(document, follows)
        if noun is not None:
            return Counted(top, noun, unit, document.tokens[noun].end, True)
    return Counted(top, _following(document, follows), unit, end)


def _noun(document: Document, words: range, node: int) -> int | None:
    """Return the noun that a number counts: what it modifies, or the "of" behind it, or what follows."""
    tokens, last = document.tokens, words[-1]
    head = document.heads[node]
    if last + 1 < len(tokens) and tokens[last + 1].pos == "NOUN" and _measure(document, last + 1):
        return last + 1
    comma = last + 1 < len(tokens) and document.lowered[last + 1] == ","
    if (
        head > last
        and not comma
        and head - last <= FIGURES_NOUN_REACH
        and tokens[node].relation.partition(":")[0] in _LINKED
        and tokens[head].pos in _NOUNS | {"ADJ", "SYM", "VERB"}
        and not _broken(document, last, head)
        and not (tokens[head].tag in _FINITE and unit_of(document, head) is None)
    ):
        return _whole(document, head)
    follows = last + 1
    if follows < len(tokens) and document.lowered[follows] == "of":
        return _of_noun(document, follows)
    return _following(document, follows)


def _measure(document: Document, word: int) -> bool:
    """Say whether a word is a unit of measure: of "110 litre green sacks" the number counts litres."""
    unit = unit_of(document, word)
    return unit in word_set("measures", "distance") or unit in vocabulary("measures")["kinds"]


def _whole(document: Document, noun: int) -> int:
    """Return the last noun of a compound: "customs officers"."""
    other = _coordinated(document, noun)
    if other is not None:
        return other
    after = noun + 1
    while (
        after < len(document.tokens)
        and document.tokens[after].pos in _NOUNS
        and document.tokens[noun].relation == "compound"
        and document.heads[noun] == after
    ):
        noun, after = after, after + 1
    return noun


def _coordinated(document: Document, noun: int) -> int | None:
    """Return the noun behind two joined modifiers, of which one was taken for it: "US and Iraqi troops"."""
    tokens = document.tokens
    stop = document.sentence_words(document.sentence_number(noun)).stop
    joins = tokens[noun].tag in ("NNP", "JJ") or document.lowered[noun].endswith("-")
    if not joins or noun + 2 >= stop:
        return None
    if document.lowered[noun + 1] not in ("and", "or"):
        return None
    for word in range(noun + 2, min(noun + FIGURES_NOUN_REACH, stop)):
        if tokens[word].tag in ("NNS", "NN"):
            if word + 1 < stop and document.tokens[word + 1].pos in _NOUNS:
                continue
            return word if tokens[word].tag == "NNS" and word > noun + 2 else None
        if tokens[word].tag not in ("NNP", "JJ", "VBN", "HYPH", ","):
            return None
    return None


def _of_noun(document: Document, of: int) -> int | None:
    """Return the noun of "of its roughly 2,200 soldiers", "of the wounded", "of them dock workers"."""
    stop = document.sentence_words(document.sentence_number(of)).stop
    for word in range(of + 1, min(of + FIGURES_NOUN_REACH, stop)):
        token = document.tokens[word]
        if document.lowered[word] in currencies():
            return word
        if token.pos in _NOUNS or document.lowered[word] in units():
            later = _following(document, word)
            return word if later is None else later
        if document.lowered[word] in _PRONOUNS:
            return _following(document, word + 1)
        if token.pos not in ("DET", "PRON", "ADJ", "NUM", "ADV", "PART"):
            return None
    return None


def _following(document: Document, start: int) -> int | None:
    """Return the noun at the end of the adjectives and nouns that follow a number at once."""
    found = None
    sentence = document.sentence_words(document.sentence_number(start - 1))
    for word in range(start, min(start + FIGURES_NOUN_REACH, sentence.stop)):
        token = document.tokens[word]
        adjective = token.pos == "ADJ" or (found is None and token.tag in ("VBN", "VBG"))
        if token.pos in _NOUNS:
            found = word
        elif adjective and (found is None or document.tokens[found].pos == "ADJ"):
            if document.lowered[word] in units():
                found = word
        elif document.lowered[word] in ("%", "percent", "pct"):
            return word
        else:
            break
        if found is not None and word == start and document.lemmas[word] in ("per",):
            return word
    if found is not None and document.tokens[found].relation == "compound":
        head = document.heads[found]
        if head - found <= 2 and head > found:
            return head
    return found


def _broken(document: Document, last: int, head: int) -> bool:
    """Say whether punctuation or a verb between a number and its head parts them."""
    return any(
        document.lowered[w] in (",", ";", ":", "(", ")", "—", "–", "and", "of")
        and not document.tokens[w].relation.startswith("cc")
        and document.heads[w] != w
        and document.lowered[w] in (";", ":", "(", ")", "—", "of")
        for w in range(last + 1, head)
    )
