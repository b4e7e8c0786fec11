"""Put the trained parts together to one pipeline, check it, and write it where the package ships it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import spacy
import vectors
from spacy.language import Language

NAME, VERSION = "secondsource_en", "1.0.0"
LICENCE = "CC BY-SA 4.0"
LIMIT = 25_000_000  # bytes of package data
SUBSTITUTED = ("orig", "subst")  # strings of a tree of lemmas
DESCRIPTION = (
    "English for news: tokenizer, tagger, morphology, Universal Dependencies, sentences, lemmas, names. "
    "Licence CC BY-SA 4.0; see ATTRIBUTION.md and MODEL_CARD.md."
)


def assemble(base: Language, syntax: Path, names: Path) -> Language:
    """Return one pipeline of the parts over the whole table of vectors; the thinned one was for training."""
    nlp, people = spacy.load(syntax), spacy.load(names)
    nlp.vocab.vectors = people.vocab.vectors = base.vocab.vectors
    nlp.tokenizer.from_bytes(base.tokenizer.to_bytes(exclude=["vocab"]), exclude=["vocab"])
    nlp.add_pipe("ner", source=people)
    nlp.meta |= {
        "name": NAME.partition("_")[0],
        "version": VERSION,
        "description": DESCRIPTION,
        "author": "The Second Source authors",
        "license": LICENCE,
        "performance": {},
    }
    return nlp


def ship(nlp: Language, folder: Path, documents: Path) -> int:
    """Write the pipeline with its licence papers; return its size in bytes, which must fit."""
    if folder.exists():
        shutil.rmtree(folder)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.config["initialize"] |= {"vectors": None, "before_init": None}
    vectors.write(nlp, folder)
    strings = folder / "vocab" / "strings.json"
    strings.write_text(json.dumps(sorted(needed_strings(nlp)), ensure_ascii=False), "utf-8")
    for paper in sorted(documents.glob("*")):
        shutil.copy(paper, folder / paper.name)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    if size > LIMIT:
        raise ValueError(f"{folder}: {size} bytes, more than the {LIMIT} that may be shipped")
    return size


def needed_strings(nlp: Language) -> set[str]:
    """Return the strings that a pipeline cannot do without: labels, and what the trees of lemmas put in.

    Vectors are found by the hash of a word, and words that are met add their strings themselves.
    """
    store = nlp.vocab.strings
    needed = set(spacy.blank("en").vocab.strings)
    for _, pipe in nlp.pipeline:
        needed.update(label for label in getattr(pipe, "labels", ()) if isinstance(label, str))
        trees = getattr(pipe, "trees", ())
        for number in range(len(trees)):
            needed.update(store[code] for key, code in trees[number].items() if key in SUBSTITUTED)
    return needed


def note_scores(folder: Path, scores: dict[str, float]) -> None:
    """Write the measured scores into the pipeline's meta.json and model card."""
    path = folder / "meta.json"
    meta: dict[str, Any] = json.loads(path.read_text("utf-8"))
    meta["performance"] = {name: round(value, 2) for name, value in scores.items()}
    path.write_text(json.dumps(meta, indent=1, ensure_ascii=False) + "\n", "utf-8")
    card = folder / "MODEL_CARD.md"
    card.write_text(card.read_text("utf-8").replace("<!-- scores -->", table(scores)), "utf-8")


def table(scores: dict[str, float]) -> str:
    """Return the scores as a Markdown table: a row a set of data, a column a measure."""
    rows: dict[str, dict[str, float]] = {}
    for name, value in scores.items():
        data, _, measure = name.rpartition(".")
        rows.setdefault(data, {})[measure] = value
    lines: list[str] = []
    columns: list[str] = []
    for data, found in rows.items():
        if list(found) != columns:
            columns = list(found)
            lines += ["", f"| data | {' | '.join(columns)} |", "| --- " * (len(columns) + 1) + "|"]
        lines.append(f"| {data} | {' | '.join(f'{found[c]:.1f}' for c in columns)} |")
    return "\n".join(lines).strip()
