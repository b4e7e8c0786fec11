"""What happens to text on its way to a page: other quotes, capitals, spaced-out tokens, lost accents."""

from __future__ import annotations

import random
import re
import unicodedata

from marked import Paragraph, Span, moved

Edit = tuple[str, str]  # a pattern, and what takes its place
SPACED: tuple[Edit, ...] = (
    (r"(?<=\w)-(?=\w)", " - "),
    (r"(?<=[\w.])([,;:?!])(?=\s)", r" \1"),
    (r"(?<=\w)('s)\b", r" \1"),
    (r"(?<=\w)’(?=\w)", "’ "),
    (r"\.$", " ."),
    (r"[“\"](?=\w)", "`` "),
    (r"(?<=[\w.,?!])[”\"]", " ''"),
    (r"\bU\.S\.", "U. S."),
)
CURLY: tuple[Edit, ...] = ((r"\"(?=[\w\[])", "“"), (r"\"", "”"), (r"'", "’"), (r" - ", " – "))
STRAIGHT: tuple[Edit, ...] = ((r"[“”]", '"'), (r"[‘’]", "'"), (r"[–—]", "-"))
NO_STOP: tuple[Edit, ...] = ((r"\.$", ""),)


def noisy(paragraph: Paragraph, rng: random.Random) -> Paragraph:
    """Return a paragraph, most often as it is, sometimes as a bad page would give it."""
    draw = rng.random()
    if draw < 0.15:
        paragraph = edit(paragraph, CURLY)
    elif draw < 0.25:
        paragraph = edit(paragraph, STRAIGHT)
    elif draw < 0.29:
        paragraph = edit(paragraph, STRAIGHT + SPACED)
    elif draw < 0.37:
        paragraph = edit(paragraph, CURLY + SPACED)
    elif draw < 0.41:
        paragraph = edit(paragraph, NO_STOP)
    if rng.random() < 0.10:
        paragraph = same_length(paragraph, _no_accents)
    draw = rng.random()
    if draw < 0.03:
        return same_length(paragraph, str.upper)
    if draw < 0.04:
        return same_length(paragraph, str.title)
    return paragraph


def edit(paragraph: Paragraph, edits: tuple[Edit, ...]) -> Paragraph:
    """Return the paragraph with every pattern replaced, in names and between them; offsets follow."""
    text, names, unknown = paragraph.text, list(paragraph.names), list(paragraph.unknown)
    for pattern, new in edits:
        cuts = [(m.start(), m.end(), m.expand(new)) for m in re.finditer(pattern, text)]
        built, at = "", 0
        moves: list[tuple[int, int]] = []
        for start, end, put in cuts:
            built += text[at:start] + put
            moves.append((end, len(put) - (end - start)))
            at = end
        text = built + text[at:]
        names = [(moved(s, moves), moved(e, moves), kind) for s, e, kind in names]
        unknown = [(moved(s, moves), moved(e, moves)) for s, e in unknown]
    kept: list[Span] = [(s, e, kind) for s, e, kind in names if 0 <= s < e <= len(text)]
    return Paragraph(text, tuple(kept), paragraph.source, tuple(unknown))


def same_length(paragraph: Paragraph, change: object) -> Paragraph:
    """Return the paragraph with its characters changed; where the length would change, as it was."""
    assert callable(change)
    text = str(change(paragraph.text))
    if len(text) != len(paragraph.text):
        return paragraph
    return Paragraph(text, paragraph.names, paragraph.source, paragraph.unknown)


def _no_accents(text: str) -> str:
    """Return the letters without their accents."""
    bare = (unicodedata.normalize("NFD", c)[0] for c in text)
    return "".join(bare)
