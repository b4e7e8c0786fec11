"""MUC-4: attacks in reports of 1989-1990 as templates, filled from the events of each report.

    python gold/muc4.py FOLDER [--set tst1,tst2] [--misses]

FOLDER holds ``tst1.jsonl`` and ``tst2.jsonl`` (``dev.jsonl`` is there to develop on). A report's events are
grouped to templates here: acts of one type are one incident, unless their victims are named apart. Scores
are those of Du, Rush and Cardie, "Template Filling with Generative Transformers" (NAACL 2021): entities
of five roles (perpetrating individual and organisation, physical target, victim, weapon) and the type
of incident, under the alignment of templates of one type that gives the most right; an entity is right
where its string, without articles, is one of those that the truth allows. Optional ones count only when
given.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import events_sets
from secondsource.extract import Document, Mentions
from secondsource.extract.events.details import weapon_at
from secondsource.extract.events.find import code
from secondsource.extract.events.kinds import Act
from secondsource.extract.events.lexicon import load_lexicon
from secondsource.extract.events.reading import Reading
from secondsource.extract.events.slots import phrase
from secondsource.extract.events.ties import Ties
from secondsource.extract.events.vocabulary import word_set

ROLES = {
    "perp_ind": ("perp_ind",),
    "perp_org": ("perp_org",),
    "target": ("phys_id",),
    "victim": ("hum_name", "hum_desc"),
    "weapon": ("instr_id",),
}
ARTICLES = re.compile(
    r"^(THE|A|AN|SOME|THEIR|HIS|ITS|TWO|THREE|FOUR|FIVE|SIX|SEVEN|SEVERAL|\d+)\s+"
)
ALIGNED = 6  # templates up to which every alignment is tried; more are aligned greedily


@dataclass
class Template:
    """An incident: its type, and for each role its entities, each a set of strings that name it."""

    type: str
    roles: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    optional: dict[str, list[frozenset[str]]] = field(default_factory=dict)


def normal(text: str) -> str:
    """Return a string in capitals, without articles, numerals and quote marks."""
    found = re.sub(r"[\"'\\]|\[.*?\]", "", text.upper()).strip()
    found = re.sub(r"\s+", " ", found)
    while ARTICLES.match(found):
        found = ARTICLES.sub("", found)
    return found.strip(" .,-")


# -- truth -----------------------------------------------------------------------------------------------


def truth_of(row: dict[str, Any]) -> list[Template]:
    """Return the templates of a report; of alternative types the first."""
    found = []
    for template in row["templates"]:
        kind = (template["type"] or ["ATTACK"])[0].split(" / ")[0]
        made = Template(kind)
        for role, fields in ROLES.items():
            for value in (v for name in fields for v in template[name]):
                strings = _strings(value)
                if not strings:
                    continue
                place = made.optional if value.lstrip().startswith("?") else made.roles
                entities = place.setdefault(role, [])
                if not any(strings & entity for entity in entities):
                    entities.append(strings)
        found.append(made)
    return found


def _strings(value: str) -> frozenset[str]:
    """Return the strings that a slot of the truth allows: both a name and what describes it."""
    parts = re.findall(r'"((?:\\"|[^"])*)"', value)
    return frozenset(filter(None, (normal(part) for part in parts if part != "-")))


def text_of(row: dict[str, Any]) -> str:
    """Return a report's text with its lines joined, without its header."""
    text = re.sub(r"\n(?!\s*\n)\s*", " ", row["text"].strip())
    text = re.sub(r"\n\s*\n\s*", "\n\n", text)
    return re.sub(r"\[(TEXT|PASSAGE OMITTED|WORDS? INDISTINCT|SPEAKER\w*)\]", "", text)


# -- templates from events -------------------------------------------------------------------------------


def templates_of(document: Document) -> list[Template]:
    """Return the templates of a report from its acts."""
    book = load_lexicon()
    reading = Reading(document, book.known)
    acts = code(reading, Ties(reading, Mentions()).around, book)
    groups: dict[str, list[Act]] = {}
    for act in acts:
        kind = type_of(reading, act)
        if kind is not None:
            groups.setdefault(kind, []).append(act)
    if "ATTACK" in groups and not any(_told(act) for act in groups["ATTACK"]):
        del groups["ATTACK"]
    return [_template(reading, kind, group) for kind, group in groups.items()]


WARLIKE = frozenset(
    {"fighting", "fighting-no-object", "fighting-noun", "crowd-control", "invasion"}
    | {"ceasefire-breach", "aerial", "answer", "not-involved"}
)
"""Senses of war between armed sides, and of what did not happen: MUC asks for attacks on others."""
OPEN = frozenset({"hypothetical", "negated", "planned", "called-for"})
KINDS = {"abduct": "KIDNAPPING", "explosives": "BOMBING", "suicide-attack": "BOMBING"}
BURNING = frozenset({"burn", "arson", "torch", "fire", "set", "burning"})


def type_of(document: Reading, act: Act) -> str | None:
    """Return the type of incident that an act is, ``None`` for what MUC does not ask for."""
    sense = act.sense
    if sense.category != "ASSAULT" or act.status in OPEN or sense.name in WARLIKE:
        return None
    if sense.mode in KINDS:
        return KINDS[sense.mode]
    if sense.mode == "destroy" and document.lemmas[act.word] in BURNING:
        return "ARSON"
    armies = any(_soldierly(document, head) for head in act.actors)
    return None if armies and not _civil(document, act) else "ATTACK"


def _soldierly(document: Reading, head: int) -> bool:
    """Say whether a noun names armed forces of a state."""
    return bool(
        {document.lemmas[i] for i in phrase(document, head)} & word_set("classes", "troops")
    )


def _civil(document: Reading, act: Act) -> bool:
    hit = {document.lemmas[i] for h in (*act.recipients, *act.victims) for i in phrase(document, h)}
    return bool(hit & word_set("classes", "person"))


def _told(act: Act) -> bool:
    """Say whether an act is told with enough for an incident: who, or whom it hit."""
    return bool(act.recipients or act.victims or act.actors)


def _template(document: Reading, kind: str, acts: Sequence[Act]) -> Template:
    made = Template(kind)
    for act in acts:
        for head in act.actors:
            _add(made, _perpetrator(document, head), name_of(document, head))
            for owner in _organisations(document, head):
                _add(made, "perp_org", owner)
        for head in (*act.recipients, *act.victims):
            role = _hit(document, head)
            if role:
                _add(made, role, name_of(document, head))
        armed = weapon_at(document, act)
        if armed is not None and document.lemmas[armed[1] - 1] not in {"bombing", "shelling"}:
            words = range(armed[0], armed[1])
            start, end = document.tokens[words[0]].start, document.tokens[words[-1]].end
            _add(made, "weapon", normal(document.text[start:end]))
    return made


def _add(made: Template, role: str, name: str) -> None:
    if name and role and not any(name in entity for entity in made.roles.get(role, [])):
        made.roles.setdefault(role, []).append(frozenset({name}))


def _perpetrator(document: Reading, head: int) -> str:
    """Return the role of who did it: a name of a group is an organisation, anybody else an individual."""
    if document.tokens[head].pos == "PRON" or document.lemmas[head] in word_set(
        "classes", "target"
    ):
        return ""
    names = [n for n in document.names if n.start <= document.tokens[head].start < n.end]
    if any(n.kind in {"ORG", "MISC"} for n in names):
        return "perp_org"
    if any(n.kind == "PERSON" for n in names):
        return "perp_ind"
    return "perp_ind" if document.lemmas[head] in _somebody() else ""


@cache
def _somebody() -> frozenset[str]:
    """Return the nouns that can name who attacks."""
    return frozenset(
        word
        for name in ("person", "rebel", "troops", "people")
        for word in word_set("classes", name)
    ) - {"one", "other", "some", "many", "both", "killer", "death"}


def _organisations(document: Reading, head: int) -> Iterator[str]:
    """Yield the names of groups inside the phrase that names who did it: "FMLN guerrillas"."""
    inside = {i for i in phrase(document, head) if i != head}
    for name in document.names:
        words = set(document.words(name.start, name.end))
        if name.kind in {"ORG", "MISC"} and words and words <= inside:
            yield normal(document.text[name.start : name.end])


def _hit(document: Reading, head: int) -> str:
    """Return the role of what was hit: a building or vehicle is a target, a person a victim."""
    token, lemma = document.tokens[head], document.lemmas[head]
    if token.pos in {"PRON", "NUM"}:
        return ""
    names = [n for n in document.names if n.start <= token.start < n.end]
    if any(n.kind == "PERSON" for n in names):
        return "victim"
    if any(n.kind in {"GPE", "LOC"} for n in names):
        return ""
    if lemma in word_set("classes", "target"):
        return "target"
    if lemma in word_set("classes", "person") | word_set("classes", "office") | word_set(
        "classes", "people"
    ) | word_set("classes", "troops"):
        return "victim"
    return "target" if any(n.kind in {"ORG", "FAC"} for n in names) else ""


def name_of(document: Reading, head: int) -> str:
    """Return the words by which a noun phrase names: without articles, numerals and what follows."""
    named = [
        n
        for n in document.names
        if n.start <= document.tokens[head].start < n.end and n.kind == "PERSON"
    ]
    if named:
        return normal(document.text[named[0].start : named[0].end])
    words = [head]
    for child in document.children[head]:
        relation = document.tokens[child].relation
        if relation in {"compound", "amod", "flat"} or (
            relation == "punct" and document.lowered[child] == "-"
        ):
            words.append(child)
            words += [
                g
                for g in document.children[child]
                if document.tokens[g].relation in {"compound", "flat"}
            ]
    low, high = min(words), max(words)
    if high - low > 7:
        low = high = head
    return normal(document.text[document.tokens[low].start : document.tokens[high].end])


# -- scores ----------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """Right, given and true, by role; ``type`` counts templates."""

    right: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    true: Counter[str] = field(default_factory=Counter)

    def f1(self, *keys: str) -> float:
        """Return F1 in per cent over some roles, or all."""
        chosen = keys or tuple({*self.given, *self.true})
        right = sum(self.right[k] for k in chosen)
        both = sum(self.given[k] + self.true[k] for k in chosen)
        return 200 * right / max(1, both)


def compare(tally: Tally, truth: list[Template], given: list[Template]) -> None:
    """Add a report under the alignment of its templates that gives most right."""
    best: tuple[int, tuple[tuple[Template, Template], ...]] = (-1, ())
    for pairs in alignments(truth, given):
        right = sum(1 + sum(_right(t, g, role)[0] for role in ROLES) for t, g in pairs)
        best = max(best, (right, pairs), key=lambda x: x[0])
    paired = best[1]
    tally.right["type"] += len(paired)
    tally.true["type"] += len(truth)
    tally.given["type"] += len(given)
    for role in ROLES:
        tally.true[role] += sum(len(t.roles.get(role, ())) for t in truth)
        tally.given[role] += sum(len(g.roles.get(role, ())) for g in given)
        for t, g in paired:
            right, free = _right(t, g, role)
            tally.right[role] += right
            tally.given[role] -= free


def _right(truth: Template, given: Template, role: str) -> tuple[int, int]:
    """Return how many entities of a role are right, and how many given are merely optional."""
    left = list(given.roles.get(role, ()))
    right = 0
    for entity in truth.roles.get(role, ()):
        hit = next((g for g in left if g & entity), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    free = sum(any(g & o for o in truth.optional.get(role, ())) for g in left)
    return right, free


def alignments(
    truth: list[Template], given: list[Template]
) -> Iterator[tuple[tuple[Template, Template], ...]]:
    """Yield ways to pair templates of one type."""
    if not truth or not given:
        yield ()
        return
    short, long = (truth, given) if len(truth) <= len(given) else (given, truth)
    for order in permutations(long[:ALIGNED], min(len(short), len(long[:ALIGNED]))):
        pairs = zip(short, order, strict=False)
        made = ((t, g) if short is truth else (g, t) for t, g in pairs)
        yield tuple((t, g) for t, g in made if t.type == g.type)


def types(tally: Tally, truth: list[Template], given: list[Template]) -> None:
    """Add the types of incident that a report tells of."""
    one, other = {t.type for t in truth}, {g.type for g in given}
    tally.right["types"] += len(one & other)
    tally.true["types"] += len(one)
    tally.given["types"] += len(other)


def score(folder: Path, sets: Sequence[str] = ("tst1", "tst2")) -> dict[str, float]:
    """Return F1, in per cent, of templates, of each role, and of the types of incident a report."""
    rows = [
        json.loads(line)
        for name in sets
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    tally, kinds = Tally(), Tally()
    for row, document in zip(rows, events_sets.documents([text_of(r) for r in rows]), strict=True):
        truth, given = truth_of(row), templates_of(document)
        compare(tally, truth, given)
        types(kinds, truth, given)
    return {
        "types": kinds.f1() / 100,
        "templates": tally.f1() / 100,
        **{role: tally.f1(role) / 100 for role in (*ROLES, "type")},
    }


def main(argv: list[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="folder with the reports")
    parser.add_argument("--set", default="tst1,tst2", help="files to score, parted by commas")
    options = parser.parse_args(argv)
    for name, value in score(options.folder, options.set.split(",")).items():
        print(f"{name:12} {value:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
