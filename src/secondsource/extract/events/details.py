"""When, where, with what and at what cost: what the report ties to an act, or nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from ...data import Figure, Mention, Time
from ...settings.events import EVENTS_LEAD_SENTENCES, EVENTS_TOLL_SENTENCES
from ..document import Document
from .clause import definite, nominal
from .kinds import Act
from .syntax import direct_object
from .vocabulary import word_set, words

APART = 1000
"""Links of what does not belong together: more than any sentence has."""
SUBORDINATE = frozenset({"acl:relcl", "ccomp", "xcomp", "parataxis"})
"""Relations of clauses whose times are their own."""
COSTLY = frozenset({"happened", "ongoing", "alleged"})
CAUSING = frozenset({"ASSAULT", "COERCE", "PROTEST"})
COUNTED = {
    "killed": "killed",
    "wounded": "wounded",
    "detained": "detained",
    "abducted": "detained",
    "displaced": "displaced",
}
"""What the figures count -> the toll that it is."""
WHERE = frozenset(
    {
        "in",
        "at",
        "near",
        "on",
        "outside",
        "inside",
        "around",
        "across",
        "throughout",
        "over",
        "off",
        "along",
        "within",
        "of",
        "into",
        "to",
        "from",
        "beneath",
        "under",
        "against",
    }
)
MORE = timedelta(days=7)


def when(
    document: Document, act: Act, times: tuple[Time, ...]
) -> tuple[str | None, str | None, str]:
    """Return the first and last day that the report justifies for an act, and why."""
    sentence = document.sentences[document.sentence_number(act.word)]
    inside = _within(times, sentence.start, sentence.end)
    dated = [t for t in inside if t.since is not None and t.type in {"DATE", "TIME"}]
    best = min(dated, key=lambda t: _distance(document, act, t), default=None)
    if best is not None and _distance(document, act, best) < APART:
        return best.since, best.until or best.since, f"when: “{best.text}”"
    return None, None, ""


def _within(times: tuple[Time, ...], start: int, end: int) -> tuple[Time, ...]:
    low = bisect_left(times, start, key=lambda t: t.start)
    high = bisect_left(times, end, key=lambda t: t.start)
    return times[low:high]


def _distance(document: Document, act: Act, time: Time) -> int:
    """Return how far a time stands from an act, in links; ``APART`` if it dates another."""
    head = document.head_of(document.words(time.start, time.end))
    if head is None:
        return APART
    above = document.heads[head]
    if document.tokens[head].relation in {"case", "nummod", "amod", "compound"}:
        above = document.heads[above]
    mine = {act.word, act.verb}
    if above in mine or head in mine:
        return 0
    if document.tokens[head].relation == "nmod:poss":
        return APART
    return min(_above(document, act, above), _below(document, head, mine))


def _above(document: Document, act: Act, dated: int) -> int:
    """Return the links up to a verb that a time dates; what it reports or points at has its own time."""
    node = act.verb
    if node == act.word and nominal(document, node) and definite(document, node):
        return APART
    for steps, word in enumerate(document.ancestors(node), 1):
        if document.tokens[node].relation in {"acl:relcl", "ccomp"}:
            return APART
        if word == dated:
            return 10 * steps
        node = word
    return APART


def _below(document: Document, head: int, mine: set[int]) -> int:
    """Return the links from a time up to an act, in the act's own clause."""
    node = head
    for steps, word in enumerate(document.ancestors(head), 1):
        if _own_clause(document, node):
            return APART
        if word in mine:
            return 10 * steps
        node = word
    return APART


def _own_clause(document: Document, word: int) -> bool:
    """Say whether a clause has times of its own; participles share those of their verb."""
    relation = document.tokens[word].relation
    marked = any(document.tokens[c].relation == "mark" for c in document.children[word])
    return relation in SUBORDINATE or (relation == "advcl" and marked)


def published(document: Document, act: Act) -> tuple[str | None, str | None, str]:
    """Return the week of publication for an undated act that a news report tells in its lead as fact."""
    report = document.report
    lead = document.sentence_number(act.word) < EVENTS_LEAD_SENTENCES
    told = act.status == "happened" and _simple_past(document, act.verb)
    if not lead or report.published is None or report.genre != "news" or not told:
        return None, None, ""
    try:
        day = date.fromisoformat(report.published[:10])
    except ValueError:
        return None, None, ""
    return (day - MORE).isoformat(), day.isoformat(), "when: the lead of a report published then"


def _simple_past(document: Document, verb: int) -> bool:
    """Say whether a verb stands in the simple past, which in a lead tells the news itself."""
    helpers = {
        document.lowered[c]
        for c in document.children[verb]
        if document.tokens[c].relation.startswith("aux")
    }
    tag = document.tokens[verb].tag
    return (tag in {"VBD", "VBN"} and not helpers) or bool(helpers & {"was", "were"})


def where(document: Document, act: Act, heads: dict[int, Mention]) -> int | None:
    """Return the place that modifies an act: of its clause, or of what it is done to."""
    lead = document.report.dateline
    nodes = dict.fromkeys((act.word, act.verb, *act.words))
    for node in nodes:
        found = _place_under(document, node, heads, lead)
        if found is not None:
            return found
    object_ = direct_object(document, act.verb)
    for node in dict.fromkeys((*act.recipients, *(() if object_ is None else (object_,)))):
        if node in heads and _is_told(heads[node], lead):
            return heads[node].entity
        town = document.lemmas[node] in word_set("classes", "place-noun")
        found = _place_under(document, node, heads, lead, WHERE | {"of"} if town else WHERE)
        if found is not None:
            return found
    return None


def _is_told(mention: Mention, lead: str | None) -> bool:
    """Say whether a mention names a place of the story: no adjective, and not in the dateline."""
    return mention.form != "adjective" and not (lead and mention.start < len(lead) + 1)


def _place_under(
    document: Document,
    node: int,
    heads: dict[int, Mention],
    lead: str | None,
    links: frozenset[str] = WHERE,
) -> int | None:
    for child in document.children[node]:
        if document.tokens[child].relation.partition(":")[0] not in {"obl", "nmod"}:
            continue
        prepositions = {
            document.lowered[c]
            for c in document.children[child]
            if document.tokens[c].relation == "case"
        }
        if not prepositions & links:
            continue
        mention = heads.get(child)
        if mention is None:
            mention = next(
                (
                    heads[c]
                    for c in document.children[child]
                    if c in heads
                    and document.tokens[c].relation in {"compound", "flat", "appos", "nmod"}
                ),
                None,
            )
        if mention is not None and _is_told(mention, lead):
            return mention.entity
    return None


def tolls(
    document: Document, act: Act, figures: tuple[Figure, ...], rivals: list[Act]
) -> dict[str, int]:
    """Return how many an act killed, wounded, detained, displaced by the figures of its sentences."""
    if act.status not in COSTLY or act.sense.category not in CAUSING:
        return {}
    number = document.sentence_number(act.word)
    last = number + EVENTS_TOLL_SENTENCES
    if any(number < document.sentence_number(r.word) <= last for r in rivals):
        last = number
    start = document.sentences[number].start
    end = document.sentences[min(last, len(document.sentences) - 1)].end
    found: dict[str, int] = {}
    for figure in figures:
        name = COUNTED.get(figure.counted)
        if name is None or name in found or not _causes(act, name) or figure.value is None:
            continue
        told = start <= figure.start < end and figure.status not in {"target", "limit"}
        if told and _nearest(document, figure.start, [act, *rivals]) is act:
            found[name] = int(figure.value)
    return found


def _causes(act: Act, name: str) -> bool:
    """Say whether an act can have such a toll: arrests detain, and do not kill."""
    if name == "detained":
        return act.sense.mode in {"arrest", "abduct"} or act.sense.category == "PROTEST"
    return act.sense.category != "COERCE"


def _nearest(document: Document, at: int, acts: list[Act]) -> Act:
    """Return the act to which a figure belongs: one that governs it, of its sentence, the nearest."""
    word = next(iter(document.words(at, at + 1)), 0)
    here = document.sentence_at(at)
    above = {word: 0} | {w: steps for steps, w in enumerate(document.ancestors(word), 1)}

    def far(act: Act) -> tuple[bool, int, int]:
        links = min(above.get(w, APART) for w in (act.word, act.verb, *act.victims))
        return document.sentence_number(act.word) != here, links, abs(act.word - word)

    return min(acts, key=far)


@cache
def _weapons() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return the words of each weapon, the longest first."""
    rows = [
        (tuple(phrase.split()), weapon)
        for weapon, listed in words("weapons").items()
        for phrase in listed
    ]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


@cache
def _weapon_heads() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, weapon in _weapons():
        table.setdefault(phrase[0], []).append((phrase, weapon))
    return {head: tuple(rows) for head, rows in table.items()}


def weapon(document: Document, act: Act, rivals: Iterable[Act] = ()) -> str | None:
    """Return the weapon that the sentence names for an assault, or the one that its sense implies.

    What the words of another assault name is that one's: "the attack came after air strikes".
    """
    if act.sense.category != "ASSAULT":
        return None
    found = weapon_at(document, act, frozenset(w for rival in rivals for w in rival.words))
    return found[2] if found is not None else act.sense.weapon


def weapon_at(
    document: Document, act: Act, others: frozenset[int] = frozenset()
) -> tuple[int, int, str] | None:
    """Return the first and one past the last word that name the weapon of an act, and its kind.

    ``others`` are words of other acts, which name theirs.
    """
    number = document.sentence_number(act.word)
    at = document.sentence_words(number)
    table = _weapon_heads()
    best: tuple[int, int, int, str] | None = None
    for i in (i for i in at if i not in others):
        for phrase, name in table.get(document.lemmas[i], ()):
            if document.tokens[i].pos != "VERB" and all(
                i + k < at.stop and document.lemmas[i + k] == part for k, part in enumerate(phrase)
            ):
                here = (-len(phrase), abs(i - act.word), i, name)
                best = here if best is None or here < best else best
                break
    return None if best is None else (best[2], best[2] - best[0], best[3])


@cache
def _contexts() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for context, listed in words("contexts").items():
        for word in listed:
            table.setdefault(word, []).append(context)
    return {word: tuple(found) for word, found in table.items()}


def contexts(document: Document, act: Act) -> tuple[str, ...]:
    """Return what the sentence of an act says that it is about, two at most, as often named first."""
    table = _contexts()
    count: dict[str, int] = dict.fromkeys(act.sense.contexts, 9)
    at = document.sentence_words(document.sentence_number(act.word))
    before = ""
    for i in at:
        lemma = document.lemmas[i]
        for key in (lemma, f"{before} {lemma}"):
            for context in table.get(key, ()):
                count[context] = count.get(context, 0) + 1
        before = lemma
    return tuple(sorted(count, key=lambda c: -count[c])[:2])
