"""Pronouns -> the actors that they stand for: role in the sentence, nearness, gender, number, quote marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...settings import ACTORS_PRONOUN_LEAST, ACTORS_PRONOUN_OWN, ACTORS_PRONOUN_SENTENCES
from ..document import Document
from .kinds import Draft, Found
from .vocabulary import read

_MANY = frozenset({"they", "them", "their", "police", "people"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPEN, _CLOSE = "“«", "”»"


def quoted(document: Document) -> list[int]:
    """Return for each word the number of the quote marks that it stands in, 0 outside."""
    inside, number, paragraph = False, 0, -1
    found: list[int] = []
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            inside, paragraph = False, sentence.paragraph
        for token in sentence.tokens:
            word = document.text[token.start : token.end]
            opens = word in _OPEN or (word == '"' and not inside)
            if opens:
                inside, number = True, number + 1
            found.append(number if inside else 0)
            if not opens and (word in _CLOSE or word == '"'):
                inside = False
    return found


def link_pronouns(document: Document, drafts: Sequence[Draft]) -> list[Found]:
    """Return the pronouns that stand for an actor, each linked."""
    forms = read("pronouns")
    quotes = quoted(document)
    sentence_of = _sentences(document)
    mentions = sorted(
        ((f.first, f, d) for d in drafts for f in d.founds), key=lambda m: (m[0], -m[1].last)
    )
    by_head = {f.head: d for _, f, d in mentions}
    found: list[Found] = []
    recent: list[tuple[int, Found, Draft]] = []
    upcoming = 0
    for index, word in enumerate(document.lowered):
        while upcoming < len(mentions) and mentions[upcoming][0] <= index:
            recent.append(mentions[upcoming])
            upcoming += 1
        form = forms.get(word)
        if form is None or document.tokens[index].pos not in {"PRON", "DET"}:
            continue
        if _expletive(document, index):
            continue
        one = _pronoun(index, document)
        if form.get("relative"):
            draft = _antecedent(document, index, by_head)
            if draft is not None:
                one.draft = draft
                draft.take(one, f"“{word}” follows {draft.name}")
                found.append(one)
            continue
        best, why = _best(document, index, form, recent, quotes, sentence_of)
        if best is not None:
            best.take(one, why)
            if form.get("gender") and best.kind == "person" and best.gender is None:
                best.gender = form["gender"]
            found.append(one)
            recent.append((index, one, best))
    return found


def _sentences(document: Document) -> list[int]:
    return [number for number, s in enumerate(document.sentences) for _ in s.tokens]


def _pronoun(index: int, document: Document) -> Found:
    return Found(index, index + 1, index, "pronoun", document.word(index), ("person",))


def _antecedent(document: Document, index: int, by_head: dict[int, Draft]) -> Draft | None:
    """Return whom "who" stands for: the word that its clause hangs on."""
    at = index
    for _ in range(5):
        if document.tokens[at].relation.startswith("acl"):
            return by_head.get(document.heads[at])
        if document.heads[at] == at:
            return None
        at = document.heads[at]
    return None


def _best(  # noqa: PLR0912 - a list of rules, of which the first that fits wins
    document: Document, index: int, form: dict[str, Any], recent: list[tuple[int, Found, Draft]],
    quotes: list[int], sentence_of: list[int],
) -> tuple[Draft | None, str]:  # fmt: skip
    here = sentence_of[index]
    scores: dict[int, float] = {}
    owners: dict[int, tuple[Draft, Found]] = {}
    subject = document.tokens[index].relation.startswith("nsubj")
    own = document.tokens[index].relation == "nmod:poss"
    for at, found, draft in reversed(recent):
        apart = here - sentence_of[at]
        if apart > ACTORS_PRONOUN_SENTENCES:
            break
        if not _agrees(document, draft, found, form) or (
            found.form == "pronoun"
            and found.name.lower() in {"who", "which", "that", "whose", "whom"}
        ):
            continue
        if _same_clause(document, index, found):
            continue
        inside = quotes[index] and quotes[at] != quotes[index]
        score = 1.0 / (1 + 0.5 * apart) - 0.004 * min(index - at, 60)
        main, relation = _role(document, found)
        if relation == "nsubj":
            score += 0.3 if main else 0.15
        if own and apart == 0:
            score += ACTORS_PRONOUN_OWN
        elif relation in {"nmod", "obl"}:
            score -= 0.1
        if subject and relation == "nsubj" and apart == 1:
            score += 0.1
        if inside:
            score -= 0.25
        elif not quotes[index] and quotes[at]:
            score -= 0.35
        if form.get("gender") and draft.gender == form["gender"]:
            score += 0.15
        if not draft.named:
            score -= 0.1
        number = id(draft)
        if number not in scores or score > scores[number]:
            scores[number] = score
            owners[number] = (draft, found)
        scores[number] += 0.04 if number in scores else 0
    if not scores:
        return None, ""
    ranked = sorted(scores, key=lambda n: -scores[n])
    if scores[ranked[0]] < ACTORS_PRONOUN_LEAST:
        return None, ""
    draft, found = owners[ranked[0]]
    return (
        draft,
        f"“{document.word(index)}” is {draft.name}, named as “{found.name}” shortly before",
    )


def _role(document: Document, found: Found) -> tuple[bool, str]:
    """Return whether a mention is of the main clause, and its relation there; an apposition has its noun's.

    A name between commas right before a verb is its subject, whatever the parser takes it for.
    """
    head = document.head_of(range(found.first, found.last))
    head = found.head if head is None else head
    apposed = document.tokens[head].relation == "appos"
    while document.tokens[head].relation == "appos" and document.heads[head] != head:
        head = document.heads[head]
    relation = document.tokens[head].relation.partition(":")[0]
    after = found.last + 1
    if apposed and after < len(document.tokens) and document.word(found.last) == ",":
        relation = "nsubj" if document.tokens[after].tag in _FINITE else relation
    above = document.tokens[document.heads[head]].relation.partition(":")[0]
    return above not in {"ccomp", "acl", "advcl"}, relation


def _agrees(document: Document, draft: Draft, found: Found, form: dict[str, Any]) -> bool:
    number, gender = form["number"], form.get("gender")
    if number == "one":
        return draft.kind == "person" and draft.gender in {None, gender}
    if draft.kind == "person":
        return False
    tag, word = document.tokens[found.head].tag, document.lowered[found.head]
    told = found.form == "name" and draft.kind not in {"people", "group"}
    many = draft.number == "many" or word in _MANY or (tag in {"NNS", "NNPS"} and not told)
    if number == "many":
        return many or draft.kind in {"police", "armed-group", "armed-force"}
    return not many and draft.kind not in {"group", "people"}


def _expletive(document: Document, index: int) -> bool:
    """Say whether "it" stands for nothing: "it is not clear whether", "it is expected that"."""
    if document.lowered[index] != "it":
        return False
    if document.tokens[index].relation.startswith("expl"):
        return True
    head = document.heads[index]
    clause = any(
        document.tokens[c].relation.partition(":")[0] in {"csubj", "ccomp", "advcl", "xcomp", "acl"}
        and c > head
        for c in document.children[head]
    )
    weather = document.lemmas[head] in {
        "seem",
        "appear",
        "happen",
        "rain",
        "snow",
        "mean",
        "expect",
        "take",
    }
    being = any(document.tokens[c].relation == "cop" for c in document.children[head])
    return (clause and (being or weather or document.tokens[head].pos == "ADJ")) or (
        being and document.tokens[head].pos == "ADJ" and document.lowered[head] in {"up", "clear"}
    )


def _same_clause(document: Document, index: int, found: Found) -> bool:
    """Say whether pronoun and name are two parts of one verb: "he met Putin" is not Putin."""
    if document.tokens[index].relation == "nmod:poss":
        return document.heads[index] == found.head
    if document.lowered[index].endswith(("self", "selves")):
        return False
    return document.heads[index] == document.heads[found.head] and document.tokens[
        found.head
    ].relation.partition(":")[0] in {"nsubj", "obj", "iobj", "obl"}
