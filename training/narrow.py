"""The vectors in fewer dimensions, as their readers see them: what ships must fit a limit of size.

Every encoder of the pipeline multiplies the table by a matrix of its own. Only the directions that these
matrices tell apart count, and those of frequent words more; the least of them are dropped (a weighted
low-rank approximation), and the matrices are turned to match. No training.
"""

from __future__ import annotations

import numpy as np
from spacy.language import Language
from vectors import Matrix

READER = "static_vectors"  # spaCy's name of the layer that reads the table
STEADY = 1e-6  # share of the mean variance that is added, so that no direction has none


def narrow(nlp: Language, width: int) -> None:
    """Bring the vectors of a pipeline, and the layers that read them, to ``width`` dimensions."""
    table = nlp.vocab.vectors.data
    if table.shape[1] <= width:
        return
    layers = [
        layer for _, pipe in nlp.pipeline for layer in pipe.model.walk() if layer.name == READER
    ]
    small, readers = narrowed(table, [layer.get_param("W") for layer in layers], width)
    for layer, reader in zip(layers, readers, strict=True):
        layer.set_param("W", None)
        layer.set_dim("nM", width, force=True)
        layer.set_param("W", reader)
    nlp.vocab.vectors.data = small


def narrowed(table: Matrix, readers: list[Matrix], width: int) -> tuple[Matrix, list[Matrix]]:
    """Return a narrower table and readers whose products with it are close to what they were.

    Rows are in order of frequency: the first counts most (Zipf's law), shared rows at the end once.
    """
    wide = table.astype(np.float64)
    seen = sum(w.T @ w / np.trace(w.T @ w) for w in (r.astype(np.float64) for r in readers))
    size = wide.shape[1]
    root = np.linalg.cholesky(seen + STEADY * np.trace(seen) / size * np.eye(size))
    weight = 1 + len(wide) / np.arange(1, len(wide) + 1)
    turned = wide @ root
    directions = np.linalg.eigh((turned * weight[:, None]).T @ turned)[1][:, ::-1][:, :width]
    back = directions.T @ np.linalg.inv(root)
    return (
        np.ascontiguousarray(turned @ directions, dtype=np.float32),
        [np.ascontiguousarray(reader @ back.T, dtype=np.float32) for reader in readers],
    )
