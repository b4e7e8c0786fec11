"""From the openly licensed data and our own paragraphs to the shipped English model.

    python training/train.py --english ../shared/gold/english -o OUT [--quick] [--no-teacher]

Writes OUT/model (a spaCy pipeline with its licence papers) and OUT/scores.json, and prints the scores.
Seeded; about two hours on one core without a GPU. ``--quick`` runs every step on a few paragraphs, in
two or three minutes, to see that it runs. A training that finished in OUT before is passed over.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "gold"))

import assemble
import corpus
import marked
import narrow
import numpy as np
import spacy
import swap
import tokens
import treebank
import variants
import vectors
import yaml
from marked import Paragraph
from spacy.cli.train import train as spacy_train
from spacy.language import Language
from spacy.tokens import DocBin

import english

HERE = Path(__file__).parent
SEED = 7
WIDTH, SHIPPED_WIDTH = 64, 52  # dimensions of a word vector: in training; shipped, for its size
EXACT, GROUPS = 18_000, 10_000  # words with a vector of their own; vectors shared by the rest
VARIANTS = 0.6  # share of treebank paragraphs that get a variant
COPIES = 6  # swapped copies of each of our paragraphs
EPOCHS = 4  # of the teacher
STEPS = {"syntax": 9_000, "names": 8_000}
DONE = "done"  # marks a finished training
TREEBANKS = ("ewt", "gum")


@dataclass(frozen=True)
class Run:
    """Where the data is, where results go, and whether this is only a trial."""

    english: Path
    out: Path
    quick: bool

    def some(self, rows: list[Paragraph]) -> list[Paragraph]:
        """Return all rows, or a few in a trial."""
        return rows[:: max(1, len(rows) // 100)] if self.quick else rows


def groups(run: Run, part: str) -> list[variants.Group]:
    """Return the paragraphs of a part of both treebanks."""
    found: list[variants.Group] = []
    for name in TREEBANKS:
        path = run.english / "treebank" / f"{name}-{part}.conllu"
        rows = list(treebank.paragraphs(treebank.read_sentences(path)))
        found += rows[:60] if run.quick else rows
    return found


def make_base(run: Run, own: list[Paragraph]) -> Language:
    """Return a blank pipeline with our tokenizer and the distilled vectors; written for both trainings."""
    folder = run.out / "base"
    if folder.exists():
        return spacy.load(folder)
    nlp = tokens.fit(spacy.blank("en"))
    texts = [[row[1] for s in group for row in s.rows] for group in groups(run, "train")]
    wikigold = [p for p in corpus.licensed(run.english / "names") if p.source == "wikigold"]
    texts += [[token.text for token in nlp.make_doc(p.text)] for p in [*own, *wikigold]]
    people = yaml.safe_load(swap.PEOPLE.read_text("utf-8")).values()
    more = [word for c in people for key in ("given", "family") for word in c[key].split()]
    words = vectors.vocabulary(texts, more)[: 3000 if run.quick else None]
    encoded = vectors.encode(words)
    table, rows = vectors.share(vectors.basis(encoded, WIDTH).project(encoded), EXACT, GROUPS)
    by_word = dict(zip(words, rows, strict=True))
    print(f"vectors: {len(words)} words, {len(table)} rows of {WIDTH}")
    for name, chosen in (("thin", vectors.thin(by_word)), ("base", by_word)):
        vectors.add(nlp, chosen, table)
        vectors.write(nlp, run.out / name)
    return nlp


def train_part(run: Run, part: str) -> Path:
    """Train syntax or names with spaCy on OUT/PART-train.spacy; return the pipeline's folder."""
    folder = run.out / part
    if not (folder / DONE).exists():
        steps = 60 if run.quick else STEPS[part]
        overrides = {
            "paths.train": str(run.out / f"{part}-train.spacy"),
            "paths.dev": str(run.out / f"{part}-dev.spacy"),
            "paths.base": str(run.out / "thin"),
            "training.max_steps": steps,
            "training.eval_frequency": max(20, steps // 10),
            "system.seed": SEED,
        }
        spacy_train(HERE / f"{part}.cfg", folder, overrides=overrides)
        (folder / DONE).touch()
    return folder / "model-best"


def make_syntax(run: Run, nlp: Language) -> Path:
    """Write the treebanks for spaCy, train, and return the pipeline's folder."""
    varied = variants.vary(groups(run, "train"), random.Random(SEED), VARIANTS)
    for part, rows in (("train", varied), ("dev", groups(run, "dev"))):
        docs = [treebank.to_doc(nlp.vocab, group) for group in rows]
        DocBin(docs=docs, store_user_data=False).to_disk(run.out / f"syntax-{part}.spacy")
    return train_part(run, "syntax")


def make_names(run: Run, nlp: Language, own: list[Paragraph], *, with_teacher: bool) -> Path:
    """Write the mixture of names for spaCy, train, and return the pipeline's folder."""
    if (run.out / "names" / DONE).exists():
        return train_part(run, "names")
    rng = random.Random(SEED)
    train = run.some([p for p in own if not marked.held_out(p)])
    dev = run.some([p for p in own if marked.held_out(p)])
    licensed = run.some(corpus.licensed(run.english / "names"))
    others = _taught(run, nlp, train, licensed, dev) if with_teacher else licensed
    mixed = list(corpus.mixture(train, others, COPIES, rng))
    rng.shuffle(mixed)
    for part, rows in (("train", mixed), ("dev", dev)):
        count = corpus.write(nlp, rows, run.out / f"names-{part}.spacy")
        print(f"names, {part}: {len(rows)} paragraphs, {count} words")
    return train_part(run, "names")


def _taught(
    run: Run, nlp: Language, train: list[Paragraph], licensed: list[Paragraph], dev: list[Paragraph]
) -> list[Paragraph]:
    """Return Wikigold as it is, and the treebanks' and UNER's texts as the teacher labels them."""
    import noise
    import teacher

    pools = swap.build(train)
    wikigold = [p for p in licensed if p.source == "wikigold"]

    def draw(rng: random.Random) -> list[Paragraph]:
        changed = (p if rng.random() < 0.4 else swap.swap(p, pools, rng) for p in train)
        return [noise.noisy(p, rng) for p in changed] + wikigold

    model = teacher.train(nlp, draw, 1 if run.quick else EPOCHS, SEED)
    guessed = teacher.label(model, nlp, [p.text for p in dev])
    pairs = list(zip(dev, guessed, strict=True))
    right = sum(len(set(p.names) & set(g.names)) for p, g in pairs)
    total = sum(len(p.names) + len(g.names) for p, g in pairs)
    print(f"teacher, our held-out paragraphs: F {200 * right / max(1, total):.2f}")
    texts = [treebank.to_doc(nlp.vocab, group).text for group in groups(run, "train")]
    texts += [p.text for p in licensed if p.source == "uner_ewt_dev"]
    labelled = teacher.label(model, nlp, texts)
    return [*wikigold, *corpus.taught(labelled, pools, random.Random(SEED))]


def main(argv: list[str] | None = None) -> int:
    """Run the steps, print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--english", type=Path, required=True, help="folder with treebank/ and names/"
    )
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for all results")
    parser.add_argument(
        "--quick", action="store_true", help="a trial of every step, on little data"
    )
    parser.add_argument("--no-teacher", action="store_true", help="names from labelled data alone")
    options = parser.parse_args(argv)
    run = Run(options.english, options.out, options.quick)
    run.out.mkdir(parents=True, exist_ok=True)
    np.random.seed(SEED)
    own = marked.read_own(HERE / "names")
    nlp = make_base(run, own)
    syntax = make_syntax(run, nlp)
    people = make_names(run, nlp, own, with_teacher=not options.no_teacher)
    model = run.out / "model"
    whole = assemble.assemble(nlp, syntax, people)
    narrow.narrow(whole, SHIPPED_WIDTH)
    size = assemble.ship(whole, model, HERE / "papers")
    scores = english.score(run.english, model)
    assemble.note_scores(model, scores)
    (run.out / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", "utf-8")
    for name, value in scores.items():
        print(f"{name:32} {value:6.2f}")
    print(f"{model}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
