"""Events against labelled sentences: PLOVER, CAMEO, PLV, Indian police, and the demo.

    python gold/events.py FOLDER [--only SET] [--misses]

FOLDER holds ``plover/`` and ``india_police/``; what is absent is skipped and said so. Sentences of PLOVER
and CAMEO are scored by their *main* event, the one that stands highest in the sentence and is not
ruled out by its status (``all`` counts every event instead); of PLV that event counts whose actors and
recipients cover the spans given. What PLOVER calls an act that did not happen is told in
:mod:`events_sets`. ``held`` figures are those of the third that was kept aside while rules were mended.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import yaml

from events_sets import (
    OLD,
    Coded,
    cameo,
    cameo_of,
    coded,
    documents,
    f1,
    filed,
    held_out,
    plain,
    plover,
    read_json,
    read_plv,
)
from secondsource.data import Event
from secondsource.demo import answers_file
from secondsource.extract import Document, Mentions
from secondsource.extract.events.find import code
from secondsource.extract.events.kinds import Act
from secondsource.extract.events.lexicon import load_lexicon
from secondsource.extract.events.reading import Reading
from secondsource.extract.events.slots import phrase
from secondsource.extract.events.ties import Ties
from secondsource.extract.events.vocabulary import word_set

QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), "1"),
    **dict.fromkeys(("COOPERATE", "AID", "YIELD"), "2"),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "3"),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "4"),
}
YIELD = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
ISO = Path(__file__).parent / "data" / "iso3.yaml"
POLICE_WORDS = Path(__file__).parent / "data" / "police.yaml"


def acts_of(document: Document) -> tuple[Reading, list[Act]]:
    """Return a text's acts without help from other rooms."""
    book = load_lexicon()
    reading = Reading(document, book.known)
    return reading, code(reading, Ties(reading, Mentions()).around, book)


# -- the main event of a sentence -----------------------------------------------------------------------


def main_event(
    found: Coded, label_of: Callable[[Event], str | None] = plover
) -> tuple[Event, str] | None:
    """Return the event that stands highest in a sentence, and what PLOVER calls it."""
    document = Reading(found.document, load_lexicon().known)
    best: tuple[tuple[int, bool, bool], Event, str] | None = None
    for event in found.events:
        label = label_of(event)
        word = document.at(event.start)
        if label is None or word is None:
            continue
        above = document.heads[word] if document.tokens[word].relation == "aux" else word
        key = (depth(document, above), event.category != label, not event.actors)
        if best is None or key < best[0]:
            best = (key, event, label)
    return None if best is None else best[1:]


def depth(document: Document, word: int) -> int:
    """Return the heads over a word, without those that only report it; rings of heads are cut."""
    report = word_set("status", "report")
    steps = 0
    seen = {word}
    while document.heads[word] not in seen:
        head = document.heads[word]
        if not (document.tokens[word].relation == "ccomp" and document.lemmas[head] in report):
            steps += 1
        seen.add(head)
        word = head
    return steps


# -- PLOVER and CAMEO -------------------------------------------------------------------------------------


def plover_rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the gold events of each sentence of PLOVER's set: category, countries of both sides."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in read_json(folder / "plover" / "plover_gsr.json"):
        found.setdefault(plain(row["text"]), []).append(
            {
                "category": OLD.get(row["event"], row["event"]),
                "source": _codes(row.get("source")),
                "target": _codes(row.get("target")),
            }
        )
    return found


def _codes(side: Any) -> list[str]:
    return [actor.get("code", "") for actor in side] if isinstance(side, list) else []


def cameo_rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the same of the CAMEO set; sentences that only hold what PLOVER dropped are left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    dropped: set[str] = set()
    for row in read_json(folder / "plover" / "cameo_gsr.json"):
        codes = [gold for gold in row["gold"] if "eventcode" in gold]
        text = plain(row["text"])
        if any(cameo(gold["eventcode"]) is None for gold in codes):
            dropped.add(text)
            continue
        found.setdefault(text, []).extend(
            {
                "category": cameo(gold["eventcode"]),
                "source": [gold["sourcecode"][:3]],
                "target": [gold["targetcode"][:3]],
            }
            for gold in codes
        )
    return {text: golds for text, golds in found.items() if text not in dropped}


def score_sentences(
    rows: dict[str, list[dict[str, Any]]],
    misses: list[str],
    label_of: Callable[[Event], str | None] = plover,
) -> dict[str, float]:
    """Return F1 of categories by sentence, and of categories with the countries of both sides."""
    tallies = {name: [0.0, 0.0, 0.0] for name in ("main", "held", "all", "countries")}
    for text, document in zip(rows, documents(list(rows)), strict=True):
        found = coded(document)
        truth = {row["category"] for row in rows[text]}
        best = main_event(found, label_of)
        given = set() if best is None else {best[1]}
        every = {label_of(e) for e in found.events} - {None}
        _count(tallies["main"], truth & given, given, truth)
        _count(tallies["all"], truth & every, every, truth)
        if held_out(text):
            _count(tallies["held"], truth & given, given, truth)
        placed = best is not None and any(
            row["category"] == best[1] and _countries(found, best[0], row) for row in rows[text]
        )
        _count(tallies["countries"], given if placed else set(), given, truth)
        if not truth & given:
            misses.append(f"{sorted(truth)} as {sorted(given)}: {text}")
    return {name: f1(*tally)[2] for name, tally in tallies.items()}


def score_cameo(rows: dict[str, list[dict[str, Any]]], misses: list[str]) -> dict[str, float]:
    """Return the figures of CAMEO's set under its own mapping, and the main one under PLOVER's alone."""
    return score_sentences(rows, misses, cameo_of) | {
        "plain": score_sentences(rows, [])["main"],
    }


def _count(tally: list[float], right: set[Any], given: set[Any], truth: set[Any]) -> None:
    for place, part in enumerate((right, given, truth)):
        tally[place] += len(part)


def _countries(found: Coded, event: Event, row: dict[str, Any]) -> bool:
    """Say whether both sides of an event are of the countries of the truth; codes of none are free."""
    both = set(event.actors) | set(event.recipients)
    for codes, numbers in (
        (row["source"], set(event.actors)),
        (row["target"], set(event.recipients) or both),
    ):
        wanted = {alpha2(c) for c in codes} - {None}
        entities = found.mentions.by_number
        given = {entities[n].country for n in (*numbers, event.place) if n in entities}
        if wanted and not wanted & given:
            return False
    return True


def alpha2(code: str) -> str | None:
    """Return the ISO alpha-2 code of a three-letter one, ``None`` for what is no country."""
    return _iso().get(code)


@cache
def _iso() -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load(ISO.read_text("utf-8"))
    return found


# -- PLV ---------------------------------------------------------------------------------------------------


def score_plv(path: Path, misses: list[str]) -> dict[str, float]:
    """Return macro F1 of roots and quads, spans given; and of the third held out."""
    rows = read_plv(path)
    pairs: list[tuple[str, str, bool]] = []
    for row, document in zip(rows, documents([r["sentence"] for r in rows]), strict=True):
        reading, acts = acts_of(document)
        given = root_of(reading, acts, row["source"], row["target"])
        pairs.append((row["gold_root"], given, held_out(row["sentence"])))
        if given != row["gold_root"]:
            misses.append(f"{row['gold_root']} as {given}: {row['sentence']}")
    found = {}
    for prefix, chosen in (("", pairs), ("held_", [p for p in pairs if p[2]])):
        found[f"{prefix}root"] = macro([(t, g) for t, g, _ in chosen])
        found[f"{prefix}quad"] = macro([(QUADS[t], QUADS.get(g, "")) for t, g, _ in chosen])
    return found


def root_of(document: Reading, acts: Sequence[Act], source: str, target: str) -> str:
    """Return the root of the act whose actors and recipients best cover two spans."""
    sides = [_words(document, span) for span in (source, target)]
    best: tuple[tuple[int, int, int], str] | None = None
    for act in acts:
        label = filed(act.sense.category, act.status)
        if label is None:
            continue
        covered = 2 * _covers(document, act.actors, sides[0]) + _covers(
            document, act.recipients, sides[1]
        )
        key = (covered, -sum(1 for _ in document.ancestors(act.verb)), -act.word)
        if best is None or key > best[0]:
            best = (key, YIELD.get(label, label))
    return "" if best is None else best[1]


def _words(document: Document, span: str) -> set[int]:
    start = document.text.lower().find(span.strip().lower())
    return set(document.words(start, start + len(span.strip()))) if start >= 0 else set()


def _covers(document: Document, heads: Iterable[int], span: set[int]) -> bool:
    return any(head in span or set(phrase(document, head)) & span for head in heads)


def macro(pairs: list[tuple[str, str]]) -> float:
    """Return the mean of the F1 of every class of the truth."""
    labels = sorted({truth for truth, _ in pairs})
    right = Counter(truth for truth, given in pairs if truth == given)
    truths, given = Counter(t for t, _ in pairs), Counter(g for _, g in pairs)
    return sum(2 * right[x] / max(1, truths[x] + given[x]) for x in labels) / max(1, len(labels))


# -- Indian police -----------------------------------------------------------------------------------------


def score_police(path: Path, misses: list[str]) -> dict[str, float]:
    """Return F1 of sentences in which police kill, arrest, or act at all."""
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["sent_text"].strip()]
    names = ("KILL", "ARREST", "ANY_ACTION")
    tallies = {prefix + name: [0.0, 0.0, 0.0] for prefix in ("", "held_") for name in names}
    for row, document in zip(rows, documents([r["sent_text"].strip() for r in rows]), strict=True):
        given = police_labels(*acts_of(document))
        for name in names:
            truth, found = row[name] == "1", name in given
            for prefix in ("", "held_") if held_out(row["sent_text"].strip()) else ("",):
                for place, part in enumerate((truth and found, found, truth)):
                    tallies[prefix + name][place] += part
            if truth != found and name != "ANY_ACTION":
                misses.append(
                    f"{name} {'missed' if truth else 'wrong'}: {row['sent_text'].strip()}"
                )
    return {name: f1(*tally)[2] for name, tally in tallies.items()}


def police_labels(document: Reading, acts: Sequence[Act]) -> set[str]:
    """Return what police do in a sentence: a killing or arrest that is coded, any act that is theirs.

    For any action the words that name them or their work are asked too: the set labels what only they say.
    """
    given = set()
    inside = set(document.lowered)
    for act in acts:
        theirs = _police(document, act.actors)
        if act.status in {"happened", "ongoing", "planned"} and _work(act, theirs=theirs):
            given.add("ANY_ACTION")
        if act.status not in {"happened", "ongoing"}:
            continue
        deadly = act.sense.toll or inside & {"killed", "dead", "died", "deaths", "death"}
        if act.sense.category == "ASSAULT" and deadly and (theirs or _police_fire(inside)):
            given.add("KILL")
        if act.sense.mode == "arrest" and (theirs or not act.actors):
            given.add("ARREST")
    if given or _named(document.lowered):
        given.add("ANY_ACTION")
    return given


WORK = frozenset({"arrest", "crowd-control", "deport", "seize"})
"""Modes that are the work of police where nobody else is named."""


def _work(act: Act, *, theirs: bool) -> bool:
    """Say whether an act is one of police: by what it is, or by who does it."""
    if act.sense.mode == "arrest":
        return True
    by_nature = act.sense.category == "MOBILIZE" or act.sense.mode in WORK
    return by_nature and (theirs or not act.actors or act.sense.mode == "police")


def _named(lowered: Sequence[str]) -> bool:
    """Say whether a sentence names police or their work."""
    words = _police_words()
    for before, word in zip(("", *lowered), lowered, strict=False):
        if word in words["police"] | words["work"]:
            return True
        if word in words["bodies"] and before in words["partners"]:
            return True
    return False


def _police_fire(inside: set[str]) -> bool:
    return "police" in inside and bool(inside & {"firing", "bullets", "encounter"})


def _police(document: Reading, heads: Iterable[int]) -> bool:
    known = _police_words()["police"] | word_set("classes", "troops")
    return any(
        document.lowered[i] in known or document.lemmas[i] in known
        for head in heads
        for i in phrase(document, head)
    )


@cache
def _police_words() -> dict[str, frozenset[str]]:
    table = yaml.safe_load(POLICE_WORDS.read_text("utf-8"))
    return {name: frozenset(words) for name, words in table.items()}


# -- the demo ----------------------------------------------------------------------------------------------


def score_demo(misses: list[str]) -> dict[str, float]:
    """Return how many events of the demo are found, with category, with status; and what is false.

    ``unfounded`` is the share of the acts that did not happen which are coded as if they had.
    """
    answers = json.loads(answers_file().read_text("utf-8"))
    reports = [row for row in answers["reports"] if row["language"] == "en"]
    count: Counter[str] = Counter()
    for report, document in zip(reports, documents([r["text"] for r in reports]), strict=True):
        truths = [e for e in answers["events"] if e["report"] == report["id"]]
        events = coded(document).events
        count["given"] += len(events)
        count["meant"] += sum(
            any(_overlap(t, e) and t["category"] == e.category for t in truths) for e in events
        )
        for truth in truths:
            found = [e for e in events if _overlap(truth, e)]
            alike = [e for e in found if e.category == truth["category"]]
            right = [e for e in alike if e.status == truth["status"]]
            open_ = truth["status"] not in {"happened", "ongoing"}
            count.update(
                {
                    "true": 1,
                    "found": bool(found),
                    "category": bool(alike),
                    "right": bool(right),
                    "open": open_,
                    "unfounded": open_ and not right and any(e.status == "happened" for e in alike),
                }
            )
            if not right:
                told = [f"{e.category}/{e.status}" for e in found]
                misses.append(f"{truth['category']}/{truth['status']} as {told}: {truth['text']}")
    return {
        "found": count["found"] / count["true"],
        "category": count["category"] / count["true"],
        "category_and_status": count["right"] / count["true"],
        "precision": count["meant"] / max(1, count["given"]),
        "not_unfounded": 1 - count["unfounded"] / max(1, count["open"]),
    }


def _overlap(truth: dict[str, Any], event: Event) -> bool:
    return bool(event.start < truth["end"] and truth["start"] < event.end)


# -- all ---------------------------------------------------------------------------------------------------


def score(
    folder: Path, only: str | None = None, misses: list[str] | None = None
) -> dict[str, float]:
    """Return every figure that the data in a folder allows; an absent set is said so and skipped."""
    told: list[str] = [] if misses is None else misses
    plover, police = folder / "plover", folder / "india_police"
    sets: tuple[tuple[str, Path | None, Callable[[], dict[str, float]]], ...] = (
        ("plover_gsr", plover, lambda: score_sentences(plover_rows(folder), told)),
        ("cameo_gsr", plover, lambda: score_cameo(cameo_rows(folder), told)),
        ("plv", plover, lambda: score_plv(plover / "PLV_train.tsv", told)),
        ("police", police, lambda: score_police(police / "sents.csv", told)),
        ("demo", None, lambda: score_demo(told)),
    )
    found: dict[str, float] = {}
    for name, data, run in sets:
        if only not in {None, name}:
            continue
        if data is not None and not data.exists():
            print(f"events: {name} skipped, there is no {data}", file=sys.stderr)
            continue
        found |= {f"{name}.{key}": value for key, value in run().items()}
    return found


def main(argv: list[str] | None = None) -> int:
    """Print the figures, and on demand what is missed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="folder with plover/ and india_police/")
    parser.add_argument("--only", help="one set: plover_gsr, cameo_gsr, plv, police or demo")
    parser.add_argument("--misses", action="store_true", help="print what is missed")
    options = parser.parse_args(argv)
    misses: list[str] = []
    for name, value in score(options.folder, options.only, misses).items():
        print(f"{name:28} {value:.4f}")
    if options.misses:
        print("\n".join(misses))
    return 0


if __name__ == "__main__":
    sys.exit(main())
