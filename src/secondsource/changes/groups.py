"""Which tokens make one unit: numbers of several words, known phrases, verbs with their particles."""

from __future__ import annotations

from collections.abc import Sequence

from ..annotate import Token
from .figures import value_of
from .thesaurus import PARTICLES
from .vocabulary import phrases

_NAMING = frozenset({"VERB", "NOUN", "PROPN", "ADJ", "AUX"})
_AFTER_VERBS = frozenset({"to", "for", "on", "in", "with", "at", "by"})


def groups_of(tokens: Sequence[Token], inside: Sequence[bool], text: str) -> list[list[int]]:
    """Return the tokens of each unit, in order of their first."""
    kept = [
        i
        for i, token in enumerate(tokens)
        if inside[i] and token.tag != "POS" and _is_word(text[token.start : token.end])
    ]
    particles = {i: tokens[i].head for i in kept if tokens[i].relation == "compound:prt"}
    forms = [(lower_of(tokens[i], text), tokens[i].lemma.lower()) for i in kept]
    groups: list[list[int]] = []
    at = 0
    while at < len(kept):
        length = max(_number_length(kept, forms, at), _phrase_length(kept, forms, at, tokens, text))
        groups.append(kept[at : at + length])
        at += length
    return _with_particles(groups, particles)


def _is_word(text: str) -> bool:
    return text == "%" or any(c.isalnum() for c in text)


def lower_of(token: Token, text: str) -> str:
    """Return a token in lower case, with a straight apostrophe."""
    return text[token.start : token.end].lower().replace("’", "'")


def _adjoining(kept: Sequence[int], at: int, tokens: Sequence[Token], text: str) -> bool:
    """Whether nothing but blanks or a hyphen stands between a kept token and the one before."""
    between = text[tokens[kept[at - 1]].end : tokens[kept[at]].start]
    return between.strip() in ("", "-")


def _number_length(kept: Sequence[int], forms: Sequence[tuple[str, str]], at: int) -> int:
    """Return how many tokens from here make one number, 0 where there is none."""
    if value_of([forms[at][0]]) is None:
        return 0
    length = 1
    while at + length < len(kept) and length < 6:
        texts = [form[0] for form in forms[at : at + length + 1]]
        nearby = kept[at + length] - kept[at + length - 1] <= 2
        if not nearby or value_of(texts) is None:
            break
        length += 1
    return length


def _phrase_length(
    kept: Sequence[int],
    forms: Sequence[tuple[str, str]],
    at: int,
    tokens: Sequence[Token],
    text: str,
) -> int:
    """Return how many tokens from here make a known phrase, 1 where they make none."""
    for first in dict.fromkeys(forms[at]):
        for phrase in phrases().get(first, ()):
            if at + len(phrase) > len(kept):
                continue
            of_verb = len(phrase) == 2 and phrase[1] in _AFTER_VERBS | PARTICLES
            if tokens[kept[at]].pos in ("NOUN", "PROPN") and of_verb:
                continue
            if phrase[-1] in PARTICLES and tokens[kept[at + len(phrase) - 1]].pos in _NAMING:
                continue
            if all(
                phrase[k] in forms[at + k] and _adjoining(kept, at + k, tokens, text)
                for k in range(1, len(phrase))
            ):
                return len(phrase)
    return 1


def _with_particles(groups: list[list[int]], particles: dict[int, int]) -> list[list[int]]:
    """Move a particle that stands away from its verb into the verb's unit."""
    of = {index: number for number, group in enumerate(groups) for index in group}
    for particle, verb in particles.items():
        apart = verb in of and particle in of and of[verb] != of[particle]
        if apart and groups[of[particle]] == [particle]:
            groups[of[particle]] = []
            groups[of[verb]].append(particle)
    return [group for group in groups if group]
