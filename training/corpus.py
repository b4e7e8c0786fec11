"""Paragraphs with names as spaCy documents, and the mixture that names are trained on."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import marked
import noise
import swap
from marked import Paragraph
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans

LICENSED = ("wikigold", "uner_ewt_dev", "gum_open")


def to_doc(nlp: Language, paragraph: Paragraph) -> Doc:
    """Return a document; a name that is not whole words, and what is unknown, count as missing."""
    doc = nlp.make_doc(paragraph.text)
    found: list[Span] = []
    missing: list[Span] = []
    for start, end, kind in paragraph.names:
        span = doc.char_span(start, end, label=kind)
        if span is not None:
            found.append(span)
        elif (wider := doc.char_span(start, end, alignment_mode="expand")) is not None:
            missing.append(wider)
    for start, end in paragraph.unknown:
        if (span := doc.char_span(start, end, alignment_mode="expand")) is not None:
            missing.append(span)
    found = filter_spans(found)
    taken = {token.i for span in found for token in span}
    free = [span for span in missing if not any(token.i in taken for token in span)]
    doc.set_ents(found, missing=filter_spans(free), default="outside")
    return doc


def mixture(
    own: list[Paragraph], others: Iterable[Paragraph], copies: int, rng: random.Random
) -> Iterator[Paragraph]:
    """Yield our paragraphs as they are, swapped and noisy copies, and the others once."""
    pools = swap.build(own)
    yield from own
    for _ in range(copies):
        for paragraph in own:
            yield noise.noisy(swap.swap(paragraph, pools, rng), rng)
    yield from others


def licensed(folder: Path) -> list[Paragraph]:
    """Return the paragraphs of the openly licensed files that are there."""
    paths = [folder / f"{name}.jsonl" for name in LICENSED]
    return [p for path in paths if path.exists() for p in marked.read_licensed(path)]


def taught(
    labelled: Iterable[Paragraph], pools: swap.Pools, rng: random.Random, nameless: float = 0.3
) -> Iterator[Paragraph]:
    """Yield the teacher's paragraphs: those with names as they are and swapped, of the others a share."""
    for paragraph in labelled:
        if paragraph.names:
            yield noise.noisy(paragraph, rng)
            yield noise.noisy(swap.swap(paragraph, pools, rng), rng)
        elif rng.random() < nameless:
            yield noise.noisy(paragraph, rng)


def write(nlp: Language, paragraphs: Iterable[Paragraph], path: Path) -> int:
    """Write documents where spaCy's training reads them; return how many words they hold."""
    docs = [to_doc(nlp, paragraph) for paragraph in paragraphs]
    docs = [doc for doc in docs if len(doc)]
    DocBin(docs=docs, store_user_data=False).to_disk(path)
    return sum(map(len, docs))
