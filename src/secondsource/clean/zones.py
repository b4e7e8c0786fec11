"""Where the body of one story begins and ends among its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ..settings import BIO_WORDS, CLOSINGS, HEAD_LINES, TEASER_LINES
from .look import Look
from .names import is_name
from .verdict import Verdict
from .vocabulary import word_set

_BIO = re.compile(
    r"^[*•\-–—(\[ ]*(?:(?i:about the (?:author|writer)s?|the (?:author|writer)s? (?:is"
    r"|was|are|has)|author:|writer:)\s*|(?P<name>[^\W\d_a-z](?:[^,.;:]|(?<=[A-Z])\."
    r"|(?<=\b[DMPJS]r)\.|(?<=Prof)\.|(?<=Gen)\.){3,60}?)"
    r"(?:,? (?:who )?(?:is|was|are|has been|works|writes|covers|serves|reports"
    r"|teaches|holds|leads|edits)\b|, (?:a|an|the)\b))",
)
_MARKS = frozenset({"copyright", "credit", "disclaimer", "tags"})
_BIO_MARK = re.compile(
    r"(?:\btwitter\b|\bx:|@\w{2,}|\bfollow (?:him|her|them)\b|\bauthor of\b|\bcontributor\b"
    r"|\bwrites (?:on|about|for|a)\b|\bthis article\b|\bthis piece\b|\bcovers\b.{0,60}\bfor\b"
    r"|\bis writing\b|\bhas (?:followed|covered|reported|worked|lived|taught)\b"
    r"|\bcan be reached\b|\bspecialis|\bspecializ|\bher (?:book|work|research"
    r"|latest)\b|\bhis (?:book|work|research|latest)\b|\bhas written\b|\bbased in\b"
    r"|\bthe author\b)",
    re.IGNORECASE,
)


def is_bio(look: Look, earlier: str, byline: str) -> bool:
    """Tell whether a closing paragraph introduces the writer and not somebody in the story."""
    if look.size > BIO_WORDS or look.text[:1] in '"“‘':
        return False
    text = look.head
    match = _BIO.match(text)
    if match is None:
        return False
    name = (match["name"] or "").strip(" *")
    starred = text.lstrip()[:1] in "*•([-–—"
    if not name:
        return True
    roles = word_set("english", "roles")
    role = any(word.lower() in roles for word in look.words[:40])
    if byline and name.split()[-1].lower() in byline.lower():
        return role or starred or _BIO_MARK.search(text) is not None
    if not is_name(name) and not (starred and role):
        return False
    fresh = name.split()[-1] not in earlier
    marks = (1 if role else 0) + (1 if starred else 0) + (2 if _BIO_MARK.search(text) else 0)
    return role and marks >= (2 if fresh else 3)


def body_start(looks: Sequence[Look], verdicts: Sequence[Verdict], prose: Sequence[int]) -> int:
    """Return the first line of the body: prose above a repeated headline is a caption or a blurb."""
    seen: dict[str, int] = {}
    repeated = -1
    for number, look in enumerate(looks[:HEAD_LINES]):
        plain = look.text.casefold().strip(" *•-–—")
        if 3 <= look.size <= 30 and not verdicts[number].soft:
            if plain in seen and verdicts[seen[plain]].kind in {"short", "body"}:
                repeated = number
            seen.setdefault(plain, number)
    after = [number for number in prose if number > repeated]
    before = len(prose) - len(after)
    return after[0] if after and before <= 2 else prose[0]


def body_end(
    looks: Sequence[Look], verdicts: Sequence[Verdict], prose: Sequence[int], byline: str
) -> tuple[int, dict[int, Verdict]]:
    """Return the last paragraph of the body, and verdicts on the paragraphs behind it."""
    changed: dict[int, Verdict] = {}
    end = len(looks)
    closings = (n for n in range(prose[0] + 1, len(looks)) if _closing(looks[n], verdicts[n]))
    for number in islice(closings, CLOSINGS):
        kind = _closing(looks[number], verdicts[number])
        behind = [n for n in prose if n > number]
        ahead = sum(looks[n].size for n in prose if n < number)
        weak = (
            _only_teasers(behind, verdicts, number) and sum(looks[n].size for n in behind) < ahead
        )
        if kind == "comments" or weak:
            end = number
            reason = f"stands under “{looks[number].text[:40]}”"
            changed.update(
                {n: Verdict("related" if kind in _MARKS else kind, reason) for n in behind}
            )
            break
    kept = [n for n in prose if n < end]
    earlier = "\n".join(looks[n].head for n in kept[:-3])
    while len(kept) > 1 and is_bio(looks[kept[-1]], earlier or looks[kept[0]].head, byline):
        changed[kept.pop()] = Verdict("bio", "introduces the writer behind the story's end")
    return kept[-1], changed


def _closing(look: Look, verdict: Verdict) -> str:
    """Return the kind of a line that ends a story: a heading for links or comments, a notice; or nothing."""
    cue = look.cue
    if cue is not None and cue.place == "opens" and verdict.kind == cue.kind:
        return cue.kind
    return verdict.kind if verdict.kind in _MARKS else ""


def _only_teasers(behind: Sequence[int], verdicts: Sequence[Verdict], opened: int) -> bool:
    """Tell whether the paragraphs behind a heading for links are single blurbs, parted by titles."""
    run = longest = 0
    last = opened
    for number in behind:
        run = run + 1 if number == last + 1 and number != opened + 1 else 1
        longest = max(longest, run)
        last = number
    gaps = [n for n in range(opened + 1, len(verdicts)) if verdicts[n].kind == "short"]
    return longest < TEASER_LINES and (len(behind) <= 1 or len(gaps) >= len(behind) // 2)
