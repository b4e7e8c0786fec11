"""The codebook as a lexicon: one YAML file a category under ``codebook/``, and a user's own beside it.

A file names its ``category`` and lists ``senses``. A sense may have ``mode``, ``verbs``, ``nouns`` (phrases:
the words that hang on the head may stand anywhere round it), ``objects``, ``not_objects``, ``subjects``,
``not_subjects`` (lemmas that head the slot), ``around``, ``not_around`` (lemmas near the trigger), ``needs``
(tests of :mod:`.conditions`), ``actor`` and ``recipient`` (slots in the order in which they are tried),
``weapon``, ``contexts``, ``status``, ``mutual``, ``toll``, ``unsaid`` and ``tests``, sentences that the
sense must code. ``<name>`` stands for a list of ``words/classes.yaml``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

import yaml

from ...data.events import Category, Status
from ...errors import SecondSourceError
from .conditions import CONDITIONS
from .kinds import Entry, Sense
from .vocabulary import words

CATEGORIES: frozenset[str] = frozenset(get_args(Category))
STATUSES: frozenset[str] = frozenset(get_args(Status))
LISTS = ("objects", "not_objects", "subjects", "not_subjects", "around", "not_around")
FIELDS = frozenset(
    {*LISTS, "verbs", "nouns", "needs", "actor", "recipient", "mode", "weapon", "contexts"}
    | {"status", "mutual", "toll", "unsaid", "tests", "about"}
)
WHO = ("person", "people", "troops", "rebel", "office", "country", "group")
LINKS = frozenset({"of", "on", "at", "to", "with", "for", "in", "from", "against", "into", "out"})
VERB_RECIPIENT = ("object", "against", "on", "at", "to", "with", "object.possessor", "object.of")
NOUN_RECIPIENT = ("against", "on", "of", "at", "to", "with", "light")
VERB_ACTOR = ("subject",)
NOUN_ACTOR = ("light", "by", "possessor", "modifier", "from")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class LexiconInvalid(SecondSourceError):
    """A lexicon file that cannot be used: its sentences say where and why."""


@dataclass(frozen=True)
class Lexicon:
    """All entries by the lemma that heads them, the most specific first; and the test sentences."""

    verbs: dict[str, tuple[Entry, ...]]
    nouns: dict[str, tuple[Entry, ...]]
    participles: dict[str, str]
    known: frozenset[str]
    """Every lemma that the codebook or its word lists name."""
    tests: tuple[tuple[str, Sense], ...]


@lru_cache(maxsize=4)
def load_lexicon(extra: Path | None = None) -> Lexicon:
    """Return the shipped codebook, with a user's file before it where one is given.

    Raises :class:`LexiconInvalid` with one sentence for every fault, and ``OSError`` where the file
    cannot be read.
    """
    sources: list[tuple[str, str, int]] = []
    if extra is not None:
        sources.append((str(extra), Path(extra).read_text("utf-8"), 1))
    folder = files(__package__) / "codebook"
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith(".yaml"):
            sources.append((file.name, file.read_text("utf-8"), 0))
    found: list[tuple[int, Entry]] = []
    tests: list[tuple[str, Sense]] = []
    faults: list[str] = []
    for name, text, rank in sources:
        for sense, entries, sentences in _read(name, text, faults):
            found += [(rank, entry) for entry in entries]
            tests += [(sentence, sense) for sentence in sentences]
    if faults:
        raise LexiconInvalid("\n".join(faults))
    return _index(found, tests)


def _read(
    name: str, text: str, faults: list[str]
) -> Iterator[tuple[Sense, list[Entry], list[str]]]:
    """Yield the senses of a file, their entries and test sentences; faults are added to the list."""
    try:
        row = yaml.load(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        faults.append(f"{name}: this is not YAML: {' '.join(str(error).split())}.")
        return
    if not isinstance(row, dict) or row.get("category") not in CATEGORIES:
        told = ", ".join(sorted(CATEGORIES))
        faults.append(f"{name}: begin with a line 'category: NAME', a name of {told}.")
        return
    senses = row.get("senses")
    if not isinstance(senses, dict) or not senses:
        faults.append(f"{name}: 'senses:' must hold at least one named sense.")
        return
    for title, fields in senses.items():
        where = f"{name}: sense '{title}'"
        before = len(faults)
        _check(where, fields, faults)
        if len(faults) == before:
            sense = _sense(row["category"], str(title), fields)
            yield sense, _entries(sense, fields), [str(t) for t in fields.get("tests", ())]


def _check(where: str, fields: Any, faults: list[str]) -> None:
    """Add a sentence for every fault of a sense."""
    if not isinstance(fields, dict):
        faults.append(f"{where}: it must be a table of fields such as 'verbs: [attack]'.")
        return
    for field in fields:
        if field not in FIELDS:
            faults.append(f"{where}: '{field}' is no field; there are {', '.join(sorted(FIELDS))}.")
    for field in ("verbs", "nouns", "tests", "needs", "actor", "recipient", "contexts", *LISTS):
        if field in fields and not isinstance(fields[field], list):
            faults.append(f"{where}: '{field}' must be a list in brackets.")
            return
    if not fields.get("verbs") and not fields.get("nouns"):
        faults.append(f"{where}: name at least one word under 'verbs' or 'nouns'.")
    for field in LISTS:
        for word in fields.get(field, ()):
            label = str(word).strip("<>")
            if str(word).startswith("<") and label not in {"who", "place", *words("classes")}:
                faults.append(f"{where}: {field} names {word}, which is no list of words.")
    for need in fields.get("needs", ()):
        if need not in CONDITIONS:
            told = ", ".join(sorted(CONDITIONS))
            faults.append(f"{where}: needs '{need}', which is no test; there are {told}.")
    if fields.get("status") is not None and fields["status"] not in STATUSES:
        faults.append(f"{where}: '{fields['status']}' is no status.")


def _sense(category: Category, title: str, fields: dict[str, Any]) -> Sense:
    return Sense(
        category=category,
        name=title,
        mode=fields.get("mode"),
        **{field: _lemmas(fields.get(field, ())) for field in LISTS},
        needs=frozenset(fields.get("needs", ())),
        actor=tuple(fields.get("actor", ())),
        recipient=tuple(fields.get("recipient", ())),
        weapon=fields.get("weapon"),
        contexts=tuple(fields.get("contexts", ())),
        status=fields.get("status"),
        mutual=fields.get("mutual") == "yes",
        toll=fields.get("toll") == "yes",
        unsaid=fields.get("unsaid") == "yes",
    )


def _lemmas(listed: Iterable[Any]) -> frozenset[str]:
    """Return the lemmas of a list, its classes spelt out; ``<who>`` keeps its mark for names."""
    found: set[str] = set()
    for word in map(str, listed):
        if not word.startswith("<"):
            found.add(word.lower())
            continue
        found.add(word)
        for label in WHO if word == "<who>" else (word.strip("<>"),):
            found.update(words("classes").get(label, ()))
    return frozenset(found)


def _entries(sense: Sense, fields: dict[str, Any]) -> list[Entry]:
    return [_entry(sense, str(p), noun=False) for p in fields.get("verbs", ())] + [
        _entry(sense, str(p), noun=True) for p in fields.get("nouns", ())
    ]


def _entry(sense: Sense, phrase: str, *, noun: bool) -> Entry:
    """Return the entry of a phrase: verbs are headed by their first word, nouns by that before "of"."""
    parts = phrase.lower().split()
    if not noun or len(parts) == 1:
        return Entry(sense, parts[0], tuple(parts[1:]), noun)
    at = next((i for i, word in enumerate(parts) if i and word in LINKS), len(parts))
    return Entry(sense, parts[at - 1], (*parts[: at - 1], *parts[at:]), noun)


def _index(found: list[tuple[int, Entry]], tests: list[tuple[str, Sense]]) -> Lexicon:
    verbs: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    nouns: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    for rank, entry in found:
        (nouns if entry.noun else verbs)[entry.head].append((rank, entry))
    return Lexicon(
        _sorted(verbs),
        _sorted(nouns),
        {_past(verb): verb for verb in verbs},
        _known([entry for _, entry in found]),
        tuple(tests),
    )


def _known(entries: list[Entry]) -> frozenset[str]:
    """Return every lemma that an entry or a word list names."""
    found = {word for listed in words("classes").values() for word in listed}
    for table in ("govern", "object"):
        found |= {word for listed in words("status")[table].values() for word in listed}
    found |= {*words("status")["report"], *words("syntax")["light"], *words("irregular")}
    for entry in entries:
        found |= {entry.head, *entry.rest}
        for field in LISTS:
            found |= getattr(entry.sense, field)
    return frozenset(found)


def _sorted(table: dict[str, list[tuple[int, Entry]]]) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of each lemma, a user's first, then the most specific."""
    return {
        head: tuple(e for _, e in sorted(rows, key=lambda row: (-row[0], -row[1].weight)))
        for head, rows in table.items()
    }


def _past(verb: str) -> str:
    """Return the regular participle, by which a participle read as an adjective is known."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in {"a", "e", "o", "u"}:
        return verb[:-1] + "ied"
    return verb + "ed"
