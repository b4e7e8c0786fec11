"""Score the shipped English model from raw text: treebanks and names.

    python gold/english.py FOLDER [--model PATH] [--misses]

FOLDER holds ``treebank/*-dev.conllu`` and ``names/worldwide_dev.jsonl``; what is absent is skipped and
said so. Words are aligned by their characters, as the CoNLL 2018 shared task does: a word counts where
its span agrees, LAS also needs the same head and the same relation (without subtypes; punctuation
counts), and every figure is an F1 over the words, or sentences, of both sides. Names count where both
ends and the type agree; GPE, LOC and FAC are one type. All figures are per cent.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SHIPPED = Path(__file__).parents[1] / "src" / "secondsource" / "annotate" / "model"
PLACES = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
COUNTED = ("PERSON", "ORG", "PLACE")
Span = tuple[int, int]


@dataclass(frozen=True)
class Word:
    """A word: its span (blanks not counted), part of speech, lemma, the span of its head, relation."""

    span: Span
    upos: str
    lemma: str
    head: Span | None
    relation: str


@dataclass
class Text:
    """A paragraph: its text, words and the spans of its sentences; ``document`` names where it is from."""

    text: str
    words: list[Word]
    sentences: list[Span]
    document: str = ""


@dataclass
class Tally:
    """How many were right, how many there are in the gold data, how many the system gave."""

    right: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    system: Counter[str] = field(default_factory=Counter)

    def f1(self, key: str) -> float:
        """Return F1 in per cent."""
        return 200 * self.right[key] / max(1, self.gold[key] + self.system[key])


# -- gold paragraphs ---------------------------------------------------------------------------------


def read_treebank(path: Path) -> Iterator[Text]:
    """Yield the paragraphs of a CoNLL-U file with the text they come from."""
    document, text, new = "", Text("", [], []), True
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        for line in lines:
            if line.startswith("# newdoc"):
                document, new = line.rpartition("=")[2].strip(), True
            new = new or line.startswith("# newpar")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if not rows:
            continue
        if new and text.words:
            yield text
        if new:
            text, new = Text("", [], [], document), False
        _add_sentence(text, rows)
    if text.words:
        yield text


def _add_sentence(text: Text, rows: list[list[str]]) -> None:
    """Append the words of a sentence, and its characters."""
    begin = sum(end - start for start, end in text.sentences)
    spans: dict[str, Span] = {}
    at, joined_until = begin, 0
    for row in rows:
        number, form, misc = row[0], row[1], row[9]
        blank = "" if "SpaceAfter=No" in misc else " "
        if "-" in number:
            joined_until = int(number.split("-")[1])
            text.text += form + blank
        elif "." not in number:
            if int(number) > joined_until:
                text.text += form + blank
            length = len(form.replace(" ", "").replace("\xa0", ""))
            spans[number] = (at, at + length)
            at += length
    for row in rows:
        if row[0] in spans:
            relation = row[7].split(":")[0]
            text.words.append(Word(spans[row[0]], row[3], row[2], spans.get(row[6]), relation))
    text.sentences.append((begin, at))


# -- the system's paragraphs ---------------------------------------------------------------------------


def analyse(nlp: Any, texts: Iterable[str]) -> Iterator[Text]:
    """Yield what a spaCy pipeline makes of raw paragraphs."""
    for doc in nlp.pipe(texts):
        at = 0
        spans: dict[int, Span] = {}
        for token in doc:
            length = len("".join(token.text.split()))
            if length:
                spans[token.i] = (at, at + length)
            at += length
        words = [
            Word(
                span,
                doc[i].pos_,
                doc[i].lemma_,
                None if doc[i].head.i == i else spans.get(doc[i].head.i),
                "root" if doc[i].head.i == i else doc[i].dep_.split(":")[0],
            )
            for i, span in spans.items()
        ]
        sentences = []
        for sentence in doc.sents:
            inside = [spans[token.i] for token in sentence if token.i in spans]
            if inside:
                sentences.append((inside[0][0], inside[-1][1]))
        yield Text(doc.text, words, sentences)


# -- figures -------------------------------------------------------------------------------------------


def count_syntax(tally: Tally, gold: Text, system: Text) -> None:
    """Add a paragraph to the tally."""
    for side, text in ((tally.gold, gold), (tally.system, system)):
        for key in ("words", "upos", "lemma", "uas", "las"):
            side[key] += len(text.words)
        side["sentences"] += len(text.sentences)
    tally.right["sentences"] += len(set(gold.sentences) & set(system.sentences))
    by_span = {word.span: word for word in gold.words}
    for word in system.words:
        true = by_span.get(word.span)
        if true is None:
            continue
        tally.right["words"] += 1
        tally.right["upos"] += word.upos == true.upos
        tally.right["lemma"] += true.lemma in {"_", word.lemma}
        if word.head == true.head:
            tally.right["uas"] += 1
            tally.right["las"] += word.relation == true.relation


def score_treebank(nlp: Any, path: Path) -> dict[str, float]:
    """Return the figures of one treebank; for GUM those of its news documents too."""
    everything, news = Tally(), Tally()
    texts = list(read_treebank(path))
    for gold, system in zip(texts, analyse(nlp, (t.text for t in texts)), strict=True):
        count_syntax(everything, gold, system)
        if "_news_" in gold.document:
            count_syntax(news, gold, system)
    name = path.stem
    found = {f"{name}.{key}": everything.f1(key) for key in everything.gold}
    if news.gold:
        found |= {f"{name}.news.{key}": news.f1(key) for key in news.gold}
    return found


def score_names(nlp: Any, path: Path, misses: list[str] | None = None) -> dict[str, float]:
    """Return strict F1 of names: each type with places merged, NORP apart, and the three together."""
    tally = Tally()
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for row, doc in zip(rows, nlp.pipe(row["text"] for row in rows), strict=True):
        gold = {(start, end, PLACES.get(kind, kind)) for start, end, kind in row["entities"]}
        system = {(e.start_char, e.end_char, PLACES.get(e.label_, e.label_)) for e in doc.ents}
        for kind in (*COUNTED, "NORP", "MISC"):
            sides = [{name for name in side if name[2] == kind} for side in (gold, system)]
            for key in (kind, "all") if kind in COUNTED else (kind,):
                tally.gold[key] += len(sides[0])
                tally.system[key] += len(sides[1])
                tally.right[key] += len(sides[0] & sides[1])
        if misses is not None:
            for mark, side in (("missed", gold - system), ("wrong", system - gold)):
                misses += [f"{mark}\t{kind}\t{doc.text[s:e]!r}" for s, e, kind in sorted(side)]
    return {f"{path.stem}.{key}": tally.f1(key) for key in ("all", *COUNTED, "NORP", "MISC")}


def score(folder: Path, model: Path | None = None) -> dict[str, float]:
    """Return every figure that the data in a folder allows; an absent file is said so and skipped."""
    import spacy

    path = model or SHIPPED
    if not (path / "config.cfg").exists():
        print(f"english: skipped, no model in {path}", file=sys.stderr)
        return {}
    nlp = spacy.load(path)
    found: dict[str, float] = {}
    for name in ("treebank/ewt-dev.conllu", "treebank/gum-dev.conllu"):
        if (folder / name).exists():
            found |= score_treebank(nlp, folder / name)
        else:
            print(f"english: {name} skipped, it is not here", file=sys.stderr)
    if "ner" in nlp.pipe_names and (folder / "names/worldwide_dev.jsonl").exists():
        found |= score_names(nlp, folder / "names/worldwide_dev.jsonl")
    else:
        print("english: names skipped, no names in the model or no data", file=sys.stderr)
    return found


def main(argv: list[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="folder with treebank/ and names/")
    parser.add_argument(
        "--model", type=Path, help="folder of a spaCy pipeline; default: the shipped"
    )
    options = parser.parse_args(argv)
    for name, value in score(options.folder, options.model).items():
        print(f"{name:32} {value:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
