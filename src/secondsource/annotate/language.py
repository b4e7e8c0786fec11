"""The language pipeline: the shipped model, or any other that is installed; never a download."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import MissingPart
from ..settings import ANNOTATE_BATCH_CHARACTERS, ANNOTATE_BATCH_PASSAGES
from .columns import Columns, read_doc
from .labels import is_clearnlp, our_kind, to_universal
from .lemmas import noun_lemma, verb_lemma

SHIPPED = Path(__file__).parent / "model"
NEEDED = ("tagger", "parser")
MENDED = frozenset({"VERB", "NOUN"})
"""Parts of speech whose lemmas are mended."""


@dataclass(frozen=True, slots=True)
class Language:
    """A loaded pipeline. ``clearnlp`` says that its relations are mapped to Universal Dependencies."""

    name: str
    nlp: Any
    clearnlp: bool

    def parse(self, passages: Iterable[str]) -> Iterator[Columns]:
        """Yield the columns of each passage, in order.

        What the pipeline remembers of new words is forgotten at the end, so that memory stays flat.
        """
        with self.nlp.memory_zone():
            for batch in _batches(passages):
                for doc in self.nlp.pipe(batch, batch_size=len(batch)):
                    yield self.columns(doc)

    def columns(self, doc: Any) -> Columns:
        """Return the columns of one ``Doc`` in our labels."""
        columns = read_doc(doc, our_kind)
        if self.clearnlp:
            columns = to_universal(columns, doc.text)
        for i, pos in enumerate(columns.pos):
            if pos not in MENDED:
                continue
            form, lemma = doc.text[columns.starts[i] : columns.ends[i]], columns.lemmas[i]
            columns.lemmas[i] = (
                verb_lemma(form, lemma, columns.tags[i])
                if pos == "VERB"
                else noun_lemma(form, lemma)
            )
        return columns


def _batches(passages: Iterable[str]) -> Iterator[list[str]]:
    """Group passages so that no batch holds too many, or too long ones."""
    batch: list[str] = []
    held = 0
    for passage in passages:
        if batch and held + len(passage) > ANNOTATE_BATCH_CHARACTERS:
            yield batch
            batch, held = [], 0
        batch.append(passage)
        held += len(passage)
        if len(batch) == ANNOTATE_BATCH_PASSAGES:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


@lru_cache(maxsize=2)
def load(name: str | None = None) -> Language:
    """Return the shipped model, or the installed pipeline (package or folder) of that name.

    Raises ``MissingPart`` where there is none of that name, or where it cannot do the work.
    """
    import spacy  # noqa: PLC0415 - it takes a second, which only analysing commands should pay

    path: str | Path = SHIPPED if name is None else name
    if name is None and not (SHIPPED / "config.cfg").exists():
        raise MissingPart(
            f"The English model is not in {SHIPPED}. Install the whole package again: "
            "pip install --force-reinstall secondsource; or name another pipeline with "
            "--language-model."
        )
    try:
        nlp = spacy.load(path)
    except OSError:
        raise MissingPart(
            f"No spaCy pipeline named '{name}' is installed, and none is downloaded. Install it "
            f"(python -m spacy download {name}, or pip install its wheel), or give the path of its "
            "folder, or leave --language-model out to use the English model that comes along."
        ) from None
    return wrap(nlp, name or "shipped")


def wrap(nlp: Any, name: str) -> Language:
    """Return the adapter's view of a loaded pipeline; ``MissingPart`` where it has no parser."""
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if missing:
        raise MissingPart(
            f"The pipeline '{name}' has no {' and no '.join(missing)}, which the analysis needs. "
            "Name a whole pipeline, such as en_core_web_sm, or leave --language-model out."
        )
    return Language(name, nlp, is_clearnlp(nlp.get_pipe("parser").labels))
