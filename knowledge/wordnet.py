"""Make the thesaurus that the comparison of copies reads: WordNet, trimmed to the words of the news.

    python knowledge/wordnet.py FOLDER

FOLDER holds the database files of WordNet 3.0 (``data.noun``, ``index.noun``, ``noun.exc``, ...), as
Princeton gives them out and as Debian's package ``wordnet-base`` installs them under
``/usr/share/wordnet``. Needed at build time only. Writes ``src/secondsource/changes/data/wordnet.txt.gz``,
a line each:

- ``s<TAB>field<TAB>members<TAB>broader<TAB>like<TAB>gloss``: a sense. Its field is the number that
  WordNet's lexicographers filed it under, 18 for persons, 28 for times. Members are words with their
  rank among the word's senses (``kill:1|shoot down:2``); broader and like are numbers of the lines of
  other senses; gloss holds the content words of the definition;
- ``a<TAB>word<TAB>word``: opposites; ``d<TAB>word<TAB>word``: derived from one another.

Kept are words that openly licensed text uses (the list of English of the names' repair, with the words
derived from them), that WordNet counts in running text, and verbs with their particles. The licence is
in ``ATTRIBUTION.md`` beside the file.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUT = ROOT / "src" / "secondsource" / "changes" / "data" / "wordnet.txt.gz"
ENGLISH = ROOT / "src" / "secondsource" / "annotate" / "names" / "data" / "english.txt.gz"

POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
MAX_RANK = 6  # senses of a word; later ones are rare and tie words that news never exchanges
MAX_GLOSS = 10  # content words of a definition: the head comes first
GLOSS_RANK = 3  # rank up to which a sense's definition is kept for one of its words
PARTICLES = frozenset({"up", "down", "out", "off", "over", "away", "back"})
ENDINGS = {
    "n": (
        ("ses", "s"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("men", "man"),
        ("ies", "y"),
        ("s", ""),
    ),
    "v": (
        ("ies", "y"),
        ("es", "e"),
        ("es", ""),
        ("ed", "e"),
        ("ed", ""),
        ("ing", "e"),
        ("ing", ""),
        ("s", ""),
    ),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": (),
}
GENERAL = 0.004  # share of definitions from which a word in them tells nothing: "person", "make"


@dataclass(frozen=True)
class Sense:
    """A synset as its file gives it."""

    key: str
    field: int
    words: tuple[str, ...]
    broader: tuple[str, ...]
    like: tuple[str, ...]
    pairs: tuple[tuple[str, int, str, int], ...]  # sign, word here, other sense, word there
    gloss: str


def senses_of(folder: Path, name: str) -> Iterator[Sense]:
    """Yield the senses of one part of speech."""
    for line in (folder / f"data.{name}").read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        head, _, gloss = line.partition(" | ")
        parts = head.split()
        count = int(parts[3], 16)
        words = tuple(re.sub(r"\(\w+\)$", "", w) for w in parts[4 : 4 + 2 * count : 2])
        at = 4 + 2 * count
        pointers = [parts[at + 1 + 4 * k : at + 5 + 4 * k] for k in range(int(parts[at]))]
        of = {s: "a" if s == "s" else s for s in "nvars"}
        keyed = [(sign, of[pos] + offset, ends) for sign, offset, pos, ends in pointers]
        yield Sense(
            POS[name] + parts[0],
            int(parts[1]),
            words,
            tuple(key for sign, key, _ in keyed if sign in ("@", "@i")),
            tuple(
                key
                for sign, key, _ in keyed
                if sign in ("&", "*", "$", "\\") and key[0] == POS[name]
            ),
            tuple(
                (sign, int(ends[:2], 16), key, int(ends[2:], 16))
                for sign, key, ends in keyed
                if sign in ("!", "+", "\\") and ends != "0000"
            ),
            gloss,
        )


def ranks_of(folder: Path, name: str) -> dict[tuple[str, str], int]:
    """Return the rank, from 1, of each sense among those of a word, the most frequent first."""
    found = {}
    for line in (folder / f"index.{name}").read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        parts = line.split()
        for rank, offset in enumerate(parts[-int(parts[2]) :], 1):
            found[parts[0], POS[name] + offset] = rank
    return found


def counted(folder: Path) -> set[str]:
    """Return the words that WordNet's own tagged texts hold."""
    lines = (folder / "cntlist.rev").read_text("utf-8").splitlines()
    return {line.split("%")[0] for line in lines}


def lemmas(word: str, known: set[str], irregular: Mapping[str, str]) -> Iterator[str]:
    """Yield a word, or what it is a form of, where it is known."""
    if word in irregular:
        yield irregular[word]
    if word in known:
        yield word
        return
    for endings in ENDINGS.values():
        for ending, instead in endings:
            if word.endswith(ending) and (stem := word[: -len(ending)] + instead) in known:
                yield stem
                return


def gloss_words(gloss: str, known: set[str], irregular: Mapping[str, str]) -> list[str]:
    """Return the words of a definition in dictionary form, its examples and remarks left out."""
    plain = re.sub(r"\([^)]*\)|\"[^\"]*\"", " ", gloss).lower()
    found: dict[str, None] = {}
    for word in re.findall(r"[a-z]{3,}", plain):
        found.update(dict.fromkeys(list(lemmas(word, known, irregular))[:1]))
    return list(found)


@dataclass(frozen=True)
class Database:
    """All senses by key, the ranks of words among them, irregular forms, and every single word."""

    senses: Mapping[str, Sense]
    ranks: Mapping[tuple[str, str], int]
    irregular: Mapping[str, str]
    every: set[str]

    @classmethod
    def read(cls, folder: Path) -> Database:
        """Read the files of a folder."""
        irregular: dict[str, str] = {}
        for name in POS:
            for line in (folder / f"{name}.exc").read_text("utf-8").splitlines():
                parts = line.split()
                irregular.setdefault(parts[0], parts[1])
        ranks = {key: rank for name in POS for key, rank in ranks_of(folder, name).items()}
        senses = {s.key: s for name in POS for s in senses_of(folder, name)}
        return cls(senses, ranks, irregular, {word for word, _ in ranks if "_" not in word})

    def pairs(self, sign: str) -> Iterator[tuple[str, str, str]]:
        """Yield the words that a sign ties, the first with the key of its sense."""
        for sense in self.senses.values():
            for found, here, key, there in sense.pairs:
                if found == sign:
                    yield sense.words[here - 1], sense.key, self.senses[key].words[there - 1]


def wanted_words(base: Database, folder: Path) -> set[str]:
    """Return the single words that are kept: those in use, and those derived from them."""
    with gzip.open(ENGLISH, "rt", encoding="utf-8") as lines:
        english = {line.strip() for line in lines}
    plain = {lemma for word in english for lemma in lemmas(word, base.every, base.irregular)}
    plain |= counted(folder) & base.every
    return plain | {b for a, _, b in base.pairs("+") if a in plain and "_" not in b}


def write(folder: Path) -> None:
    """Write the trimmed thesaurus."""
    base = Database.read(folder)
    wanted = wanted_words(base, folder)

    def kept(word: str, key: str) -> bool:
        if not word.islower() or base.ranks.get((word, key), 99) > MAX_RANK:
            return False  # a name, or a rare sense
        first, _, last = word.partition("_")
        return word in wanted or (key[0] == "v" and first in wanted and last in PARTICLES)

    held = [s for s in base.senses.values() if any(kept(w, s.key) for w in s.words)]
    number = {s.key: n for n, s in enumerate(held)}
    told = [gloss_words(s.gloss, base.every, base.irregular) for s in held]
    uses = Counter(word for words in told for word in words)
    rows = []
    for s, words in zip(held, told, strict=True):
        members = {w: base.ranks[w, s.key] for w in s.words if kept(w, s.key)}
        rare = [w for w in words if uses[w] < GENERAL * len(held) and w in wanted][:MAX_GLOSS]
        usual = min(members.values()) <= GLOSS_RANK
        cells = (
            "s",
            str(s.field),
            "|".join(f"{w}:{rank}" for w, rank in members.items()).replace("_", " "),
            ",".join(str(number[k]) for k in s.broader if k in number),
            ",".join(str(number[k]) for k in s.like if k in number),
            " ".join(rare) if usual else "",
        )
        rows.append("\t".join(cells))
    for sign, mark in (("!", "a"), ("+", "d"), ("\\", "d")):
        tied = {(min(a, b), max(a, b)) for a, key, b in base.pairs(sign) if kept(a, key)}
        rows += [f"{mark}\t{a}\t{b}" for a, b in sorted(tied) if a != b and {a, b} <= wanted]
    OUT.write_bytes(gzip.compress("\n".join(rows).encode(), mtime=0))
    print(f"{len(held)} senses, {len(rows)} rows, {OUT.stat().st_size} bytes")


def main() -> None:
    """Make the file."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    write(parser.parse_args().folder)


if __name__ == "__main__":
    main()
