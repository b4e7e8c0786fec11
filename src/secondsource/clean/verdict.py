"""What a line is, and why: the first look at each line by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..settings import APPEAL_WORDS, CAPTION_WORDS, MENU_WORDS, SLOGAN_WORDS, TITLE_WORDS
from .look import Look
from .names import is_name, outlet_like
from .stamps import byline_in, is_loose_stamp, read_stamps
from .vocabulary import word_set, words

KEPT = frozenset({"body", "dateline", "heading", "item"})
"""Kinds of line that become text of a report."""

_REPORTED = re.compile(
    r"\b(?:said|says|told|according to|added|announced|reported|accused|warned|killed|wounded)\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"^(?:[-–—*|•]\s*)?(?i:(?:(?:written|story|text|words|report|article|posted|published|authored|filed"
    r"|analysis|opinion|commentary|column)\s+)?(?:by|author(?:\(s\)|s)?\s*:|writer\s*:|from)\s*:?)\s+"
    r"(?P<name>[^\W\d_a-z].{1,120})$"
)
_DESK = re.compile(
    r"(?i:(?:from )?(?:our|the|a|an)?\s?(?:[\w.&'’-]+ ){0,3}(?:staff|desk|correspondents?"
    r"|reporters?|bureau|writers?|"
    r"agencies|monitoring|news service|news agency|editorial board|team)"
    r"(?: (?:in|at|and) [\w ,'’-]{2,40}| (?:reporter|writer|correspondent)s?)?)"
)
_SENTENCES = re.compile(r"[.!?][\"”’]?\s+[\"“‘]?[A-Z]")
_SOFT_CREDIT = re.compile(r"(?:[(\[][A-Z][\w /,&.-]{1,30}[)\]]|[–—-]\s?[A-Z][\w /&.-]{1,24})\.?$")
_CRUMB = re.compile(r"\s(?:[/>»›|→])\s")
_LABEL = re.compile(r"[A-Z]{4,}(?: [A-Z]{2,}){0,2}\s?(?:[:|>»]|\s[–—-]\s)\s?(?=\S)")
_REACH = re.compile(r"^(?:Reach|Contact|E-?mail|Write to|Follow|You can reach)\b.{0,80}@\w")
_PROSE_PROOF = frozenset({"disclaimer", "credit"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a line and the reason in plain words. ``soft`` verdicts yield to the neighbours."""

    kind: str
    reason: str
    soft: bool = False

    @property
    def kept(self) -> bool:
        """Whether the line is part of the body."""
        return self.kind in KEPT


@cache
def _credit_end() -> re.Pattern[str]:
    """A photo credit at the end of a line: "(AFP)", "[File: Name/Reuters]", "Photograph: Name/AP"."""
    names = {alias for row in words("agencies") for alias in row["aliases"]}
    names |= {
        "Getty Images",
        "Getty",
        "EPA",
        "Shutterstock",
        "NurPhoto",
        "SOPA Images",
        "Sputnik",
        "ZUMA",
    }
    listed = "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))
    said = r"photo|file|pool|courtesy|handout|via|image|credit|supplied|screengrab|stringer|photographer"
    return re.compile(
        rf"(?:[(\[](?:[^()\[\]]{{0,60}}(?<![\w])(?:{listed})(?![\w])[^()\[\]]{{0,40}}"
        rf"|(?i:[^()\[\]]{{0,50}}\b(?:{said})\b[^()\[\]]{{0,50}}))[)\]]"
        rf"|(?:/|\|\s?)(?:{listed})(?:[ /][\w ]{{1,30}})?"
        rf"|(?:[.!?”\"]\s+|[–—-]\s)(?:{listed})(?:\s(?:photo|pic|file|images?))?"
        rf"|(?i:(?:photo|image|photograph|picture|credit|pic|illustration)s?\s?(?:by"
        rf"|:|\||/|credit:?|courtesy)\s?[^.]{{2,60}}))\.?$"
    )


def first_look(look: Look) -> Verdict:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    """Judge a line by itself. Kind ``short`` means that only its neighbours can tell."""
    if look.separator:
        return Verdict("separator", "only signs")
    caption = _caption(look)
    if caption:
        return caption
    if read_stamps(look.text) or is_loose_stamp(look.text):
        return Verdict("date", "only a date and what goes with it")
    if look.number:
        return Verdict("counter", "only a number")
    byline = by_line(look.text)
    if byline and look.size <= 24:
        return Verdict("byline", "begins with By and holds names")
    if look.size <= 10 and name_and_paper(look.text):
        return Verdict("byline", "a name with the name of a paper behind it")
    if look.size <= 50 and _REACH.match(look.text):
        return Verdict("credit", "how to reach the writer")
    cued = _by_cue(look)
    if cued is not None and not cued.soft:
        return cued
    return _by_appeal(look) or cued or _by_shape(look)


def by_line(text: str) -> tuple[int, int] | None:
    """Return the span of the names in a line such as "By Jane Doe and John Roe, Reuters"."""
    match = _BYLINE.match(text[:200])
    if not match:
        desk = _DESK.fullmatch(text.strip()) if len(text) <= 80 and text[:1].isupper() else None
        return (0, len(text)) if desk and len(text.split()) >= 2 else None
    start, end = match.span("name")
    marked = byline_in(text)
    if marked and marked[0] == start:
        end = min(end, marked[1])
    names = re.split(r"\s*(?:,|\||•|·|;|\band\b|&| in | for | [-–—] )\s*", text[start:end])
    first = names[0].strip()
    lead = text[: match.start("name")].strip().lower()
    single = re.fullmatch(r"[^\W\d_a-z][\w'’.-]+", first) is not None and len(names) <= 2
    if (
        is_name(first)
        or _DESK.fullmatch(first)
        or (single and not lead.startswith("from") and not text.rstrip().endswith("."))
    ):
        return start, end
    return None


def name_and_paper(text: str) -> tuple[int, int] | None:
    """Return the span of the name in a line such as "Jane Doe The Marlow County Ledger"."""
    parts = text.split()
    for count in range(2, min(5, len(parts) - 1)):
        name = " ".join(parts[:count])
        if is_name(name) and outlet_like(" ".join(parts[count:]).strip(" ,|-–—")):
            return 0, len(name)
    return None


def _caption(look: Look) -> Verdict | None:
    if look.size > CAPTION_WORDS:
        return None
    text = look.text
    match = _credit_end().search(text[-140:])
    if match is None:
        return None
    bare = match.group()[:1] in '.!?"”'
    alone = (bare or _SOFT_CREDIT.search(match.group()) is not None) and "/" not in match.group()
    many = _SENTENCES.search(text) is not None and _REPORTED.search(text) is not None
    if alone and look.prose and many:
        return None
    return Verdict("caption", "ends with a photo credit", soft=alone and look.size >= 8)


def _by_cue(look: Look) -> Verdict | None:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    cue = look.cue
    if cue is None:
        return None
    if cue.place in {"whole", "opens"}:
        if look.ended and look.text[-1] not in "!?…" and len(look.tokens) < 4:
            return None
        if look.quoted and cue.kind != "newsletter":
            return None
        return Verdict(
            cue.kind,
            f"{cue.says}: “{cue.wording}”",
            soft=cue.kind == "menu" or cue.wording.count(" ") == 0,
        )
    if (
        look.prose
        and cue.kind not in _PROSE_PROOF
        and (_REPORTED.search(look.head) or look.text[:1] in '“"‘')
    ):
        return None
    if cue.place == "has" and look.prose and cue.kind in {"slogan", "share"}:
        return None
    return Verdict(
        cue.kind, f"{cue.says}: “{cue.wording}”", soft=look.sentence and cue.place == "has"
    )


def _by_appeal(look: Look) -> Verdict | None:
    """Judge a line that speaks to the reader about the site: an invitation, or talk of itself."""
    if look.size > APPEAL_WORDS or look.quoted or _REPORTED.search(look.head) or "“" in look.head:
        return None
    words_ = [word.lower() for word in look.words]
    site = sum(word in word_set("appeal", "site") for word in words_)
    addressed = any(word in word_set("appeal", "address") for word in words_)
    invites = bool(words_) and words_[0] in word_set("appeal", "verbs")
    if invites and words_[0] in word_set("appeal", "joining") and addressed and not look.ended:
        return Verdict("newsletter", "an invitation to join the site")
    if words_[:2] == ["if", "you"] and site >= 1 and {"our", "us", "we"} & set(words_):
        return Verdict("newsletter", "a request to the reader")
    if invites and site >= 1 and (addressed or site >= 2 or not look.ended):
        return Verdict("newsletter", "an invitation to the reader")
    both = addressed and {"we", "our", "us", "we're", "we’re", "we've", "we’ve"} & set(words_)
    if site >= 2 and addressed and (both or look.size <= SLOGAN_WORDS):
        return Verdict("newsletter", "the site speaks to its reader about itself")
    return None


def _by_shape(look: Look) -> Verdict:
    if look.prose:
        return Verdict("body", "a paragraph by its length, its end and its small words")
    crumbs = [part for part in _CRUMB.split(look.head) if part.strip()]
    if len(crumbs) >= 3 and not look.sentence and all(len(part.split()) <= 5 for part in crumbs):
        return Verdict("menu", "a trail of sections")
    label = _LABEL.match(look.text)
    if label and not look.ended and look.size <= TITLE_WORDS and not look.text.isupper():
        return Verdict("related", f"a title behind the label “{label.group().strip()}”", soft=True)
    if look.links and not look.sentence:
        bars = sum(look.head.count(sign) for sign in ("|", "•", "·", "›", "»"))
        if bars >= 2 or look.text.startswith(("http", "www.")):
            return Verdict("menu", "words with the marks of links between them")
    capitals = look.capital_share > 0.8 and look.function_share < 0.08 and not look.text.isupper()
    if look.size > MENU_WORDS and not look.sentence and capitals:
        return Verdict("menu", "a long row of capitalised words")
    return Verdict("short", "too short to tell by itself")
