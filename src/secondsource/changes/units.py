"""Tokens to units: a word, a known phrase, a number or a verb with its particle, under one key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..annotate import Token
from .figures import value_of
from .groups import groups_of, lower_of
from .kinds import Version
from .lemmas import base_form
from .lexicon import known_word
from .quotes import dateline_end, quoted_spans
from .vocabulary import countries, half_days, months, phrases, titles, word_set

_SPELLINGS = (
    (re.compile(r"isation(s?)$"), r"ization\1"),
    (re.compile(r"(?<=[a-z]{3})is(e|ed|es|ing)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})our(s|ed|ing|ite|able)?$"), r"or\1"),
    (re.compile(r"(?<=[ntb])re$"), "er"),
    (re.compile(r"^defence$"), "defense"),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or phrase of a passage. ``head`` is the index of the unit it depends on, itself at a root.

    ``key`` is what it is compared by; ``value`` that of a number; ``quoted`` the number of the quotation
    it stands in, -1 outside; ``spans`` are the characters of its tokens.
    """

    text: str
    key: str
    pos: str
    tag: str
    morph: str
    start: int
    end: int
    head: int
    relation: str
    value: float | None
    name: str
    quoted: int

    @property
    def proper(self) -> bool:
        """Whether it is (part of) a name of a bearer, no adjective of a country."""
        named = self.pos == "PROPN" or (bool(self.name) and self.text[:1].isupper())
        shouted = self.text.isupper() and len(self.text) > 1
        return (named or shouted) and not self.key.startswith(("@", "#", "month"))


Units = tuple[Unit, ...]


def units_of(version: Version, start: int, end: int) -> Units:
    """Return the units whose tokens begin within ``[start, end)`` of the report's text."""
    tokens: list[Token] = []
    heads: list[int] = []
    for sentence in version.annotated.sentences:
        if sentence.end <= start or sentence.start >= end:
            continue
        first = len(tokens)
        tokens.extend(sentence.tokens)
        heads.extend(first + token.head for token in sentence.tokens)
    start = max(start, dateline_end(version.text))
    groups = groups_of(tokens, [start <= t.start < end for t in tokens], version.text)
    return _build(tokens, heads, groups, version)


def spelled(word: str) -> str:
    """Return a word in American spelling."""
    if word in word_set("spellings", "kept"):
        return word
    for pattern, into in _SPELLINGS:
        if pattern.search(word):
            return pattern.sub(into, word)
    return word


def _build(
    tokens: Sequence[Token], heads: Sequence[int], groups: list[list[int]], version: Version
) -> Units:
    of = {index: number for number, group in enumerate(groups) for index in group}
    quotes = quoted_spans(version.text)
    names = {
        offset: name.kind
        for name in version.annotated.names
        for offset in range(name.start, name.end)
    }
    units = []
    for number, group in enumerate(groups):
        top = _top(group, number, tokens, heads, of)
        main = tokens[top]
        members = [tokens[i] for i in group]
        start = members[0].start
        end = (
            max(m.end for m in members if m.start - start < 60 and m.relation != "compound:prt")
            if members[0].relation != "compound:prt"
            else members[0].end
        )
        texts = [lower_of(m, version.text) for m in members]
        value = value_of(texts)
        common = (
            number == 0 and len(members) == 1 and _is_common(main, texts[0], main.start in names)
        )
        units.append(
            Unit(
                " ".join(version.text[m.start : m.end] for m in members),
                base_form(texts[0], texts[0], "NNS")
                if common
                else _key(members, texts, value, version.text),
                "NOUN" if common else main.pos,
                main.tag,
                main.morph,
                start,
                end,
                _head(top, number, heads, of),
                main.relation,
                value,
                names.get(main.start, ""),
                next((k for k, (a, b) in enumerate(quotes) if a <= start < b), -1),
            )
        )
    return tuple(units)


def _is_common(token: Token, lower: str, named: bool) -> bool:
    """Whether the first word of a passage is taken for a name only because of its capital."""
    single = base_form(lower, lower, "NNS")
    return token.pos == "PROPN" and not named and single != lower and known_word(single)


def _top(
    group: Sequence[int],
    number: int,
    tokens: Sequence[Token],
    heads: Sequence[int],
    of: dict[int, int],
) -> int:
    """Return the token by which a unit hangs in the sentence: a content word where it has one."""
    outer = [i for i in group if heads[i] == i or of.get(heads[i]) != number] or list(group)
    verbs = [i for i in outer if tokens[i].pos == "VERB"]
    content = [i for i in outer if tokens[i].pos in ("NOUN", "PROPN", "ADJ", "NUM")]
    return (verbs or content or outer)[0]


def _head(top: int, number: int, heads: Sequence[int], of: dict[int, int]) -> int:
    """Return the unit that a unit depends on: marks and particles in between are stepped over."""
    seen = set()
    at = heads[top]
    while at not in of and at not in seen and heads[at] != at:
        seen.add(at)
        at = heads[at]
    return of.get(at, number)


def _key(members: Sequence[Token], texts: Sequence[str], value: float | None, text: str) -> str:
    """Return what a unit is compared by: its value, its country, its dictionary form or its phrase."""
    if value is not None:
        return f"#{value:g}"
    whole = " ".join(texts)
    if whole in countries() and text[members[0].start].isupper():
        return countries()[whole]
    return (
        _word_key(members[0], texts[0], text) if len(members) == 1 else _phrase_key(members, texts)
    )


def _word_key(token: Token, word: str, text: str) -> str:
    lower = word.strip(".'-–")
    half = half_days().get(lower.replace(".", ""))
    month = months().get(lower) if token.pos == "PROPN" else None
    if month or half:
        return f"month {month}" if month else str(half)
    shouted = text[token.start : token.end].isupper() and len(lower) > 1
    if token.pos == "PROPN" or shouted:
        return spelled(titles().get(lower, lower.replace("'", "")))
    return spelled(base_form(lower, token.lemma.lower().replace("’", "'"), token.tag))


def _phrase_key(members: Sequence[Token], texts: Sequence[str]) -> str:
    lemmas = [member.lemma.lower() for member in members]
    for phrase in phrases().get(texts[0], ()) + phrases().get(lemmas[0], ()):
        if len(phrase) == len(members) and all(
            part in forms
            for part, forms in zip(phrase, zip(texts, lemmas, strict=True), strict=True)
        ):
            return " ".join(phrase)
    return " ".join([spelled(lemmas[0]), *texts[1:]])
