"""Bylines and outlets: who wrote a story and who published it, as the page states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from .agency import find_agency
from .headline import motto
from .look import Look
from .names import is_name, outlet_like
from .stamps import byline_in, stamped_spans
from .statements import Statements
from .verdict import Verdict, by_line, name_and_paper
from .vocabulary import word_set
from .wording import site_in

_PARTS = re.compile(r"\s*(?:,|\||•|·|;|/|\s[–—-]\s)\s*")
_DESK_WORDS = frozenset({"staff", "desk", "bureau", "reporter", "correspondent", "news", "team"})
_PAREN = re.compile(r"\s*\([^)]{1,30}\)\s*")
_AND = re.compile(r"\s+(?:and|&)\s+")
_PLACE = re.compile(r"\s+(?:in|for|from|at|on)\s+(?=[A-Z\d]).*$")
_NAME = (
    r"(?P<name>(?:the |The )?[A-Z][\w.&'’]*(?:[ -](?:[A-Z0-9][\w.&'’]*|of|the|and|for|&)){0,6}?)"
)
_OUTLET_RULES = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (
            rf"(?:reflect|represent|reflects)(?: the)?(?: views?| opinions?| positions?"
            rf"| policy| policies| editorial| stance| official| of| or|,| the)*\s+{_NAME}(?:['’]s?)?\s+(?"
            rf":point[- ]of[- ]view|views?|opinions?|positions?|policy|policies|editorial"
            rf"|stance|own)",
            "the disclaimer names whose views these are not",
        ),
        (
            rf"(?:views?|point[- ]of[- ]view|opinions?|positions?|policy|policies"
            rf"|stance) (?:or \w+ )?of {_NAME}(?=[.,]|$)",
            "the disclaimer names whose views these are not",
        ),
        (
            rf"(?:first |originally )?(?:appeared|published)(?: first)? (?:in|on"
            rf"|by) (?:the )?{_NAME}(?=[.,]|\s+(?:on|in|and|under|at|website)\b|$)",
            "the page says where it first appeared",
        ),
        (
            rf"(?i:contributor to|columnist for|columnist at|correspondent for|reporter for"
            rf"|reporter at|editor of|editor at|writes for|staff writer at|staff writer for"
            rf"|journalist at|journalist with|reporter with|correspondent at|correspondent with"
            rf"|contributing writer for|contributing editor at) (?:the )?{_NAME}(?=[.,;)]"
            rf"|\s+(?:and|where|who|in|on|based|covering)\b|$)",
            "the writer's bio names the paper",
        ),
        (
            rf"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s,:©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19"
            rf"|20)\d\d|\d\d))?)?[\s,:–—-]*(?:by |of )?{_NAME}(?=[.,|]|\s+(?:[Aa]ll"
            rf"|ALL|(?:19|20)\d\d|[–—-])|\s*$)",
            "the copyright line names the owner",
        ),
        (rf"^{_NAME}\s+©", "the copyright line names the owner"),
        (rf"^(?:Published|Printed) in {_NAME}, ", "the page says where it was published"),
    )
)


def read_bylines(
    looks: Sequence[Look], verdicts: Sequence[Verdict], title: int | None, found: Statements
) -> None:
    """State the byline: from a line that begins with By, a stamp, a name, or a closing bio."""
    order = sorted(range(len(looks)), key=lambda n: (n < (title or 0), n))
    above = {look.plain for look in looks[: title or 0]}
    everything = "\n".join(look.head for look in looks)
    for number in order:
        look, verdict = looks[number], verdicts[number]
        if verdict.kind == "byline" and title is not None and look.plain in above:
            found.add(
                "outlet", look.text, "the masthead stands beside the headline again", look.line
            )
        elif verdict.kind == "byline":
            span = by_line(look.text) or name_and_paper(look.text) or (0, len(look.text))
            rule = (
                "a line that begins with By"
                if by_line(look.text)
                else "a name beside the headline or date"
            )
            _add_names(look, span, rule, found, everything)
        elif verdict.kind == "date":
            stamped = byline_in(look.text) or _name_beside(look.text)
            if stamped:
                _add_names(look, stamped, "a name beside the date", found, everything)
    if found.value("byline"):
        return
    for look, verdict in zip(looks, verdicts, strict=True):
        if verdict.kind == "bio":
            head = re.match(
                r"[*•\-–—(\s]*(?P<name>.{4,60}?)(?:,| (?:is|was|has|works|writes|covers|serves|reports)\b)",
                look.text,
            )
            if head and is_name(head["name"]):
                found.add(
                    "byline",
                    head["name"],
                    "the name that opens the closing bio",
                    look.line,
                    head.span("name"),
                )
                return


def _name_beside(text: str) -> tuple[int, int] | None:
    """Return the span of a person's name that shares a line with a date."""
    hidden = list(text)
    for start, end in stamped_spans(text):
        hidden[start:end] = "|" * (end - start)
    for part in re.finditer(r"[^|•·,;/–—]+", "".join(hidden)):
        value = part.group().strip(" -")
        if (
            value
            and is_name(value)
            and not set(value.lower().split()) & word_set("outlets", "outlet")
        ):
            start = part.start() + part.group().index(value)
            return start, start + len(value)
    return None


def _add_names(look: Look, span: tuple[int, int], rule: str, found: Statements, page: str) -> None:
    """State the names in a byline; an agency beside or instead of them is stated as such."""
    text = look.text[span[0] : span[1]].strip(" *-–—|,")
    agency = None
    for part in _PARTS.split(text):
        agency = agency or find_agency(part)
    if agency:
        found.add("agency", agency, "the byline names the agency", look.line)
    names: list[str] = []
    for part in _PARTS.split(text):
        kept = [_PLACE.sub("", name).strip(" .") for name in _AND.split(part)]
        kept = [
            name for name in kept if name and not find_agency(name) and _is_writer(name, not names)
        ]
        if not kept:
            break
        names.extend(kept)
    if names:
        names = [_printed(name, page) if name.isupper() else name for name in names]
        value = ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]
        found.add("byline", value, rule, look.line, span)


def _printed(name: str, page: str) -> str:
    """Return a name in capitals as the page prints it elsewhere, else with initial capitals."""
    for match in re.finditer(re.escape(name), page, re.IGNORECASE):
        if not match.group().isupper():
            return match.group()
    if is_name(name) and not _DESK_WORDS & set(name.lower().split()):
        return name.title()
    return _cased(name)


def _cased(name: str) -> str:
    """Return an outlet's name with words in capitals of four letters or more in title case."""
    if not name.isupper():
        return name
    return " ".join(part.capitalize() if len(part) > 3 else part for part in name.split())


def _is_writer(name: str, first: bool) -> bool:
    if is_name(_PAREN.sub(" ", name)):
        parts = set(name.lower().split())
        return not parts & (word_set("outlets", "outlet") | word_set("english", "roles"))
    return (
        first
        and len(name.split()) <= 4
        and name[:1].isupper()
        and name.lower() not in {"admin", "editor"}
    )


def read_outlets(
    looks: Sequence[Look], verdicts: Sequence[Verdict], title: int | None, found: Statements
) -> None:
    """State the outlet: from disclaimers, copyright, bios, the headline's tail and the masthead."""
    kinds = {"disclaimer", "copyright", "bio", "credit", "date", "newsletter"}
    for pattern, rule in _OUTLET_RULES:
        for look, verdict in zip(looks, verdicts, strict=True):
            match = pattern.search(look.head) if verdict.kind in kinds else None
            if match and not find_agency(match["name"]) and _is_outlet(match["name"]):
                found.add("outlet", _tidy(match["name"]), rule, look.line, match.span("name"))
    if title is not None:
        site = site_in(looks[title].text)
        if site and outlet_like(looks[title].text[slice(*site)]):
            found.add(
                "outlet",
                looks[title].text[slice(*site)],
                "the name behind the headline",
                looks[title].line,
                site,
            )
    for number, (look, verdict) in enumerate(zip(looks, verdicts, strict=True)):
        if title is not None and number >= title:
            break
        if verdict.kind in {"menu", "slogan", "date", "repeat"} and not (
            look.cue and look.cue.kind == "menu"
        ):
            name = re.split(r"\s+[|•·–—-]\s+", look.text)[0].strip(" *#")
            span = (0, look.text.find(name) + len(name)) if outlet_like(name) else motto(look.text)
            if span:
                found.add(
                    "outlet",
                    _cased(look.text[slice(*span)].strip(" *#")),
                    "the masthead above the headline",
                    look.line,
                    span,
                )


def outlet_of_url(url: str) -> str | None:
    """Return the prettified host of an address: ``www.tel-asur-herald.example`` -> ``Tel Asur Herald``."""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return None
    labels = [
        label
        for label in host.split(".")
        if label not in {"www", "m", "amp", "en", "english", "edition", "news"}
    ]
    if len(labels) < 2:
        return None
    core = labels[-3] if len(labels) >= 3 and len(labels[-2]) <= 3 else labels[-2]
    return (
        " ".join(part.upper() if len(part) <= 3 else part.capitalize() for part in core.split("-"))
        or None
    )


def _is_outlet(name: str) -> bool:
    return (
        len(name) >= 3
        and name.lower()
        not in {"the", "all", "all rights", "this", "author", "writer", "the author", "our"}
        and not name.isdigit()
    )


def _tidy(name: str) -> str:
    return (
        re.sub(r"^[Tt]he (?=[a-z])", "", name).removesuffix("'s").removesuffix("’s").strip(" .,'’")
    )
