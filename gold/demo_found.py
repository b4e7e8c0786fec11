"""The demo's record, built as a user builds it, against the known truth: who, where, when, what, says who.

    python gold/demo_found.py [--misses KIND] [--json]

Rows are those of the contract. Reports are matched by page and text, actors and places by name and aliases,
the rest by overlap of spans, each truth and each row used once:

- mentions: F1 of spans that overlap and have the right kind; B-cubed F1 of which of the matched ones are the
  same actor or place, over all reports (Bagga and Baldwin 1998).
- times: F1 of spans, strict (the same) and by overlap, and by overlap with the right value.
- quotations: F1 of spans that share four fifths of their words; of them with the right speaker, resolved or
  rightly left open.
- figures: F1 by overlap; share of the matched ones with the right value, and with the right status.
- events: F1 by overlap; the same with the right category, and with the right category and status; share of
  the acts that did not happen, by the truth, that were coded as having happened; share of those with the
  right category whose actors, and whose recipients, are all right and no others.

The demo is our own, and was looked at while the extractors were made: this guards, it does not claim.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import secondsource
from reports import paired
from secondsource.ask import found_rows
from secondsource.ask.actors import folded
from secondsource.demo import answers_file, pages_folder

Row = dict[str, Any]
Pair = tuple[Row, Row]
KINDS = ("mentions", "times", "quotations", "figures", "events")
ALIKE = 0.8  # share of the words of two quotations that both have
NOT_HAPPENED = {"planned", "threatened", "called-for", "denied", "hypothetical", "negated"}


def made_rows() -> dict[str, list[Row]]:
    """Build the demo's record and return its rows by kind."""
    with tempfile.TemporaryDirectory() as folder:
        record = secondsource.build(pages_folder(), Path(folder) / "demo.db")
        with record:
            rows = found_rows(record, secondsource.Selection())
            return {kind: [dict(row) for row in listed] for kind, listed in rows.items()}


def matched_reports() -> dict[str, str]:
    """Return the made report of each true one, where its text is the same to the letter."""
    pairs = ((true, made) for true, made in paired() if made and true["text"] == made["text"])
    return {true["id"]: made["id"] for true, made in pairs if true["language"] == "en"}


def by_report(rows: list[Row]) -> dict[str, list[Row]]:
    """Group rows by their report."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["report"]].append(row)
    return found


def overlap(one: Row, other: Row) -> int:
    """Return how many characters two spans share."""
    return int(min(one["end"], other["end"]) - max(one["start"], other["start"]))


def match(truth: list[Row], made: list[Row], fits: Callable[[Row, Row], bool]) -> list[Pair]:
    """Pair rows that fit, those that share most of their characters first, each once."""
    likely = sorted(
        (
            (overlap(t, m) / (max(t["end"], m["end"]) - min(t["start"], m["start"])), i, j)
            for i, t in enumerate(truth)
            for j, m in enumerate(made)
            if overlap(t, m) > 0 and fits(t, m)
        ),
        reverse=True,
    )
    taken_truth: set[int] = set()
    taken_made: set[int] = set()
    pairs = []
    for _, i, j in likely:
        if i not in taken_truth and j not in taken_made:
            taken_truth.add(i)
            taken_made.add(j)
            pairs.append((truth[i], made[j]))
    return pairs


def f1(right: int, truth: int, made: int) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * right / (truth + made) if truth + made else 0.0


def b_cubed(pairs: list[tuple[str, str | None]]) -> float:
    """Return the B-cubed F1 of a clustering of matched mentions: true id, made id."""
    true_sizes, made_sizes = Counter(t for t, _ in pairs), Counter(m for _, m in pairs)
    both = Counter(pairs)
    precision = sum(n * n / made_sizes[m] for (_, m), n in both.items()) / len(pairs)
    recall = sum(n * n / true_sizes[t] for (t, _), n in both.items()) / len(pairs)
    return 2 * precision * recall / (precision + recall)


class Demo:
    """The truth and what was made of it, side by side."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Row]] = json.loads(answers_file().read_text("utf-8"))
        self.made = made_rows()
        self.reports = matched_reports()

    def sides(self, kind: str) -> Iterator[tuple[list[Row], list[Row]]]:
        """Yield the true and the made rows of each report."""
        truth, made = by_report(self.answers[kind]), by_report(self.made[kind])
        for true_id, made_id in self.reports.items():
            yield truth.get(true_id, []), made.get(made_id, [])

    def names(self) -> dict[str, str]:
        """Return the true actor or place of each made one, told by its names."""
        known: dict[str, str] = {}
        for row in (*self.answers["actors"], *self.answers["places"]):
            for name in (row["name"], *row.get("aliases", ())):
                known.setdefault(folded(name), row["id"])
        found = {}
        for row in (*self.made["actors"], *self.made["places"]):
            ids = [known.get(folded(name)) for name in (row["name"], *row.get("aliases", ()))]
            best = [one for one in ids if one]
            if best:
                found[row["id"]] = best[0]
        return found


def score(show: str | None = None) -> dict[str, float]:
    """Return all scores; print the misses of one kind where it is named."""
    demo = Demo()
    scores = {"reports": float(len(demo.reports))}
    for part in (_mentions, _times, _quotations, _figures, _events):
        scores |= part(demo, show)
    return scores


def _tally(
    demo: Demo, kind: str, fits: Callable[[Row, Row], bool], show: str | None
) -> tuple[list[Pair], int, int]:
    """Return the matched pairs of a kind, and how many rows truth and record have."""
    pairs: list[Pair] = []
    true_count = made_count = 0
    for truth, made in demo.sides(kind):
        found = match(truth, made, fits)
        pairs += found
        true_count, made_count = true_count + len(truth), made_count + len(made)
        if show == kind:
            _print_misses(truth, made, found)
    return pairs, true_count, made_count


def _print_misses(truth: list[Row], made: list[Row], found: list[Pair]) -> None:
    ids = {id(row) for pair in found for row in pair}
    for sign, rows in (("missed", truth), ("extra ", made)):
        for row in rows:
            if id(row) not in ids:
                more = {k: v for k, v in row.items() if k in _SHOWN and v is not None}
                print(f"{sign} {row['report'][:18]} {row['start']} {row['text'][:90]!r} {more}")


_SHOWN = ("kind", "id", "value", "counted", "status", "category", "mode", "speaker_text", "cue")


def _mentions(demo: Demo, show: str | None) -> dict[str, float]:
    pairs, truth, made = _tally(demo, "mentions", lambda t, m: t["kind"] == m["kind"], show)
    return {
        "mentions": f1(len(pairs), truth, made),
        "b_cubed": b_cubed([(t["id"], m["id"]) for t, m in pairs]),
    }


def _times(demo: Demo, show: str | None) -> dict[str, float]:
    pairs, truth, made = _tally(demo, "times", lambda _t, _m: True, show)
    strict = sum((t["start"], t["end"]) == (m["start"], m["end"]) for t, m in pairs)
    value = [(t, m) for t, m in pairs if t["value"] == m["value"]]
    if show == "times":
        _print_wrong(pairs, value, "value")
    return {
        "times_strict": f1(strict, truth, made),
        "times_relaxed": f1(len(pairs), truth, made),
        "times_value": f1(len(value), truth, made),
    }


def _print_wrong(pairs: list[Pair], right: list[Pair], field: str) -> None:
    kept = {id(t) for t, _ in right}
    for t, m in pairs:
        if id(t) not in kept:
            print(f"wrong  {t['report'][:18]} {t['text'][:60]!r}: {m[field]!r}, not {t[field]!r}")


def _quotations(demo: Demo, show: str | None) -> dict[str, float]:
    names = demo.names()

    def fits(t: Row, m: Row) -> bool:
        one, other = Counter(t["text"].split()), Counter(m["text"].split())
        return (one & other).total() >= ALIKE * max(one.total(), other.total())

    pairs, truth, made = _tally(demo, "quotations", fits, show)
    right = [(t, m) for t, m in pairs if _same_speaker(t, m, names)]
    if show == "quotations":
        _print_wrong(pairs, right, "speaker_text")
    return {
        "quotations": f1(len(pairs), truth, made),
        "quotations_speaker": f1(len(right), truth, made),
    }


def _same_speaker(truth: Row, made: Row, names: dict[str, str]) -> bool:
    """Say whether the speaker is right: the actor, or for one without, the words that name it."""
    if truth["speaker"]:
        return bool(names.get(made["speaker"] or "") == truth["speaker"])
    if names.get(made["speaker"] or ""):
        return False
    wanted = folded(truth["speaker_name"] or truth["speaker_text"] or "")
    found = folded(f"{made['speaker_name'] or ''} {made['speaker_text'] or ''}")
    return not wanted or bool(set(wanted.split()) & set(found.split()))


def _figures(demo: Demo, show: str | None) -> dict[str, float]:
    pairs, truth, made = _tally(demo, "figures", lambda _t, _m: True, show)
    value = [p for p in pairs if all(p[0][k] == p[1][k] for k in ("value", "low", "high"))]
    status = [p for p in pairs if p[0]["status"] == p[1]["status"]]
    if show == "figures":
        _print_wrong(pairs, value, "value")
        _print_wrong(pairs, status, "status")
    return {
        "figures": f1(len(pairs), truth, made),
        "figures_value": len(value) / len(pairs),
        "figures_status": len(status) / len(pairs),
        "figures_counted": sum(t["counted"] == m["counted"] for t, m in pairs) / len(pairs),
        "figures_unit": sum(t["unit"] == m["unit"] for t, m in pairs) / len(pairs),
    }


def _events(demo: Demo, show: str | None) -> dict[str, float]:
    pairs, truth, made_count = _tally(demo, "events", lambda _t, _m: True, show)
    category = [p for p in pairs if p[0]["category"] == p[1]["category"]]
    both = [p for p in category if p[0]["status"] == p[1]["status"]]
    open_acts = [(t, m) for t, m in pairs if t["status"] in NOT_HAPPENED]
    wrongly = [p for p in open_acts if p[1]["status"] in {"happened", "ongoing"}]
    if show == "events":
        _print_wrong(pairs, category, "category")
        _print_wrong(category, both, "status")
    names = demo.names()
    who = {
        f"events_{field}": sum(
            {names.get(m) for m in made[field]} == set(true[field]) for true, made in category
        )
        / max(1, len(category))
        for field in ("actors", "recipients")
    }
    return {
        "events": f1(len(pairs), truth, made_count),
        "events_category": f1(len(category), truth, made_count),
        "events_status": f1(len(both), truth, made_count),
        "not_happened_as_happened": len(wrongly) / max(1, len(open_acts)),
        **who,
    }


def main() -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(description="The demo's record against the known truth.")
    parser.add_argument("--misses", choices=KINDS, help="print what was missed of this kind")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    asked = parser.parse_args()
    scores = score(asked.misses)
    if asked.json:
        print(json.dumps(scores, indent=1))
    else:
        for name, value in scores.items():
            print(f"{name:28} {value:7.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
