"""A report and its analysis as one thing to read from: words in one row, heads, children, spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from ..annotate import Annotated, Name, Sentence, Token
from ..data import Paragraph, Report


class Document:
    """A report together with its annotation, read only.

    Words are numbered through the whole report. Everything that an extractor asks again and again
    (which word stands at a character, the children of a word, the words of its clause) is here.
    """

    def __init__(self, report: Report, annotated: Annotated) -> None:
        self.report = report
        self.annotated = annotated
        self.text = report.text
        self.sentences: tuple[Sentence, ...] = annotated.sentences
        self.names: tuple[Name, ...] = annotated.names
        self.tokens: tuple[Token, ...] = tuple(annotated.tokens)
        self.first: tuple[int, ...] = tuple(_firsts(self.sentences))
        """Number of the first word of each sentence."""

    def __repr__(self) -> str:
        return f"Document({self.report.id!r}, {len(self.tokens)} words)"

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The report's paragraphs; the whole text where it has none marked."""
        return self.report.paragraphs or (Paragraph(0, len(self.text)),)

    @cached_property
    def heads(self) -> tuple[int, ...]:
        """Number of the head of each word; a root is its own."""
        return tuple(
            first + token.head
            for first, sentence in zip(self.first, self.sentences, strict=True)
            for token in sentence.tokens
        )

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """Numbers of the words that depend on each word, in order."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for word, head in enumerate(self.heads):
            if head != word:
                found[head].append(word)
        return tuple(map(tuple, found))

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The words in small letters, as they stand in the text."""
        return tuple(self.text[t.start : t.end].lower() for t in self.tokens)

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The lemmas in small letters."""
        return tuple(t.lemma.lower() for t in self.tokens)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def word(self, index: int) -> str:
        """Return the word as it stands in the text."""
        token = self.tokens[index]
        return self.text[token.start : token.end]

    def at(self, offset: int) -> int | None:
        """Return the number of the word that covers a character, ``None`` between words."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.tokens[index].end:
            return index
        return None

    def words(self, start: int, end: int) -> range:
        """Return the numbers of the words that touch the characters ``[start, end)``."""
        low = max(0, bisect_right(self._starts, start) - 1)
        if low < len(self.tokens) and self.tokens[low].end <= start:
            low += 1
        high = low
        while high < len(self.tokens) and self.tokens[high].start < end:
            high += 1
        return range(low, high)

    def sentence_number(self, index: int) -> int:
        """Return the number of the sentence that holds a word."""
        return bisect_right(self.first, index) - 1

    def sentence_at(self, offset: int) -> int | None:
        """Return the number of the sentence that covers a character, or the last that begins before it."""
        found = bisect_right(self._sentence_starts, offset) - 1
        return found if found >= 0 else None

    def sentence_words(self, number: int) -> range:
        """Return the numbers of the words of a sentence."""
        first = self.first[number]
        return range(first, first + len(self.sentences[number].tokens))

    def paragraph_at(self, offset: int) -> int:
        """Return the number of the paragraph that covers a character, or the last that begins before it."""
        starts = [paragraph.start for paragraph in self.paragraphs]
        return max(0, bisect_right(starts, offset) - 1)

    def subtree(self, index: int) -> Iterator[int]:
        """Yield a word and all that depend on it, not in order."""
        stack = [index]
        while stack:
            word = stack.pop()
            yield word
            stack.extend(self.children[word])

    def subtree_span(self, index: int) -> tuple[int, int]:
        """Return the characters from the first to the last word of a word's subtree."""
        words = list(self.subtree(index))
        return self.tokens[min(words)].start, self.tokens[max(words)].end

    def related(self, index: int, *relations: str) -> tuple[int, ...]:
        """Return the children of a word by one of these relations; subtypes count ("nsubj:pass")."""
        return tuple(
            child
            for child in self.children[index]
            if self.tokens[child].relation in relations
            or self.tokens[child].relation.partition(":")[0] in relations
        )

    def ancestors(self, index: int) -> Iterator[int]:
        """Yield the heads of a word from the nearest to the root."""
        while self.heads[index] != index:
            index = self.heads[index]
            yield index

    def head_of(self, words: range) -> int | None:
        """Return the word of a run whose head lies outside it, ``None`` for an empty run."""
        for word in words:
            if self.heads[word] not in words or self.heads[word] == word:
                return word
        return None


def _firsts(sentences: tuple[Sentence, ...]) -> Iterator[int]:
    at = 0
    for sentence in sentences:
        yield at
        at += len(sentence.tokens)
