"""The choice: which blocks of a page make up its story, from votes and from its structure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from ...settings import (
    HTML_CHROME_GUARD,
    HTML_FIGURE_LEVELS,
    HTML_HOME_SHARE,
    HTML_KEEP_VOTE,
    HTML_SECOND_VOTE,
    HTML_TWIN_LEVELS,
    HTML_TWIN_PARAGRAPHS,
)
from .blocks import is_linked, is_paragraph, is_prose, is_within
from .chrome import is_chrome, is_heading_name, is_hidden
from .frame import Masses, find_frame, masses
from .source import Block, Element, Source
from .tags import HEADINGS
from .words import page_words

Signature = tuple[str, str]
_QUOTES = frozenset(("blockquote",))
_INNER = HEADINGS | {"p", "li", "ul", "ol", "blockquote"}


@dataclass(slots=True)
class Choice:
    """A page on the way to its story: its frame, and which of its blocks are chrome or kept."""

    source: Source
    votes: Sequence[float]
    frame: Element
    mass: Masses
    chrome: list[bool] = field(default_factory=list)
    keep: list[bool] = field(default_factory=list)

    @property
    def kept(self) -> list[int]:
        """The numbers of the kept blocks, in order."""
        return [i for i, keep in enumerate(self.keep) if keep]


def choose(source: Source, votes: Sequence[float]) -> Choice:
    """Return which blocks of a page are its story, the votes weighed against the structure."""
    mass = masses(source, [vote if vote >= HTML_KEEP_VOTE else 0.0 for vote in votes])
    choice = Choice(source, votes, find_frame(source, mass), mass)
    choice.chrome = _chrome_blocks(choice)
    for i, vote in enumerate(votes):
        block = source.blocks[i]
        inside = choice.frame.holds(block.element) or is_paragraph(block)
        choice.keep.append(vote >= HTML_KEEP_VOTE and not choice.chrome[i] and inside)
    homes = _homes(choice)
    _widen(choice, homes)
    _restore(choice, homes)
    _open(choice)
    return choice


def _signature(element: Element) -> Signature:
    """Return what elements that play the same part on a page have in common: tag and class."""
    return element.tag, element.attributes.get("class", "")


def _home(block: Block) -> Element:
    """Return what a block stands in: for a paragraph, heading or item, the element round it."""
    element = block.element
    if is_heading_name(element) and element.parent is not None:
        element = element.parent
    while element.tag in _INNER and element.parent is not None:
        element = element.parent
    return element


def _homes(choice: Choice) -> Counter[Signature]:
    """Count the kept paragraphs in each kind of element in which most paragraphs are kept.

    Elements without a class are one kind each.
    """
    kept: Counter[Signature] = Counter()
    there: Counter[Signature] = Counter()
    for block, keep in zip(choice.source.blocks, choice.keep, strict=True):
        if is_paragraph(block) and (keep or choice.frame.holds(block.element)):
            key = _home_key(block)
            there[key] += 1
            kept[key] += keep
    return Counter({k: n for k, n in kept.items() if n and n >= HTML_HOME_SHARE * there[k]})


def _home_key(block: Block) -> Signature:
    home = _home(block)
    tag, name = _signature(home)
    return tag, name or f"#{home.order}"


def _chrome_blocks(choice: Choice) -> list[bool]:
    """Say of each block whether it or an element round it is chrome.

    The frame and what is round it are not judged, and an element whose like holds much of the voted
    text is none, whatever its name.
    """
    total = choice.mass.get(choice.source.elements[0], 0.0)
    shared: dict[Signature, float] = defaultdict(float)
    for element, mass in choice.mass.items():
        shared[_signature(element)] += mass
    judged: dict[Element, bool] = {}

    def judge(element: Element) -> bool:
        path = []
        at: Element | None = element
        while at is not None and at not in judged:
            path.append(at)
            at = at.parent
        verdict = judged[at] if at is not None else False
        for step in reversed(path):
            if not verdict and not step.holds(choice.frame):
                guarded = shared.get(_signature(step), 0.0) > HTML_CHROME_GUARD * total
                verdict = is_hidden(step) or (not guarded and is_chrome(step))
            judged[step] = verdict
        return verdict

    return [judge(b.element) and not _text_in_figure(b) for b in choice.source.blocks]


def _text_in_figure(block: Block) -> bool:
    """Say whether a block is a table, quotation or list that is merely wrapped as a figure."""
    lists = page_words()
    inside: Element | None = block.element
    text_like = False
    for _ in range(HTML_FIGURE_LEVELS):
        if inside is None or inside.tag == "figcaption":
            return False
        text_like = text_like or inside.tag in lists.figure_text_tags
        if inside.tag == "figure":
            return text_like
        inside = inside.parent
    return False


def _widen(choice: Choice, homes: Counter[Signature]) -> None:
    """Keep paragraphs beside the frame that stand in the same kind of element as those in it.

    A story that advertisements cut into several containers is one story; a headline of first rank
    between them begins another.
    """
    blocks = choice.source.blocks
    known = {key for key, count in homes.items() if count >= HTML_TWIN_PARAGRAPHS}
    wide = choice.frame
    for _ in range(HTML_TWIN_LEVELS):
        wide = wide.parent or wide
    behind = [
        i
        for i, b in enumerate(blocks)
        if wide.holds(b.element) and b.element.order > choice.frame.last
    ]
    found = []
    for i in behind:
        if blocks[i].element.tag == "h1":
            break
        key = _home_key(blocks[i])
        if key in known and not choice.chrome[i] and _reads_on(blocks[i]):
            found.append(i)
    if sum(is_paragraph(blocks[i]) for i in found) >= HTML_TWIN_PARAGRAPHS:
        for i in found:
            choice.keep[i] = True
        last = blocks[found[-1]].element
        while not choice.frame.holds(last) and choice.frame.parent:
            choice.frame = choice.frame.parent


def _restore(choice: Choice, homes: Counter[Signature]) -> None:
    """Keep what stands among kept blocks and is made like them, though the vote was against it."""
    kept = choice.kept
    if not kept:
        return
    for i, block in enumerate(choice.source.blocks):
        if choice.keep[i] or choice.chrome[i] or not choice.frame.holds(block.element):
            continue
        if choice.votes[i] >= HTML_SECOND_VOTE:
            choice.keep[i] = _home_key(block) in homes and not is_linked(block)
        elif kept[0] < i < kept[-1]:
            choice.keep[i] = _is_quoted(block) or (_home_key(block) in homes and _reads_on(block))


def _open(choice: Choice) -> None:
    """Keep whole paragraphs of the story's container right in front of the first kept block."""
    kept = choice.kept
    blocks = choice.source.blocks
    for i in range(kept[0] - 1, -1, -1) if kept else ():
        block = blocks[i]
        if _home(block) is not _home(blocks[kept[0]]):
            return
        whole = block.element.tag != "li" and is_prose(block)
        choice.keep[i] = whole and not choice.chrome[i]


def _reads_on(block: Block) -> bool:
    """Say whether a block reads like the text round it: sentence, plain item, sub-heading."""
    element = block.element
    if element.tag in HEADINGS or element.tag in ("p", "blockquote"):
        return not is_linked(block)
    if element.tag == "li":
        return not block.linked
    if is_heading_name(element):
        return True
    return is_paragraph(block)


def _is_quoted(block: Block) -> bool:
    """Say whether a block stands in a block quotation, such as an embedded post."""
    return is_within(block, _QUOTES, 3)
