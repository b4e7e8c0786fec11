"""The quality gate: measure every score, and fail where one has fallen below its floor.

    python gold/gate.py [--gold FOLDER] [--seeds FOLDER] [--raise] [--json]

Floors live in ``gold/floors.json``. They rise with ``--raise``, which pins each to what was measured
now, less a margin for rounding; nothing here lowers one: that is an edit of the file that says why.
A set of data that is absent is skipped and said so; the demo is always there.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import actors
import changes
import copies
import demo_found
import demo_names
import english
import events
import figures
import lines
import muc4
import names
import pages
import places
import quotations
import reports
import rewordings
import times

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
DEMO = HERE.parent / "demo"
MARGIN = 0.0005
"""Part of a score that its floor is pinned below it: rounding, other library versions."""
PARSED = 0.01
"""The same for what rests on the language model: a processor's rounding may turn a parse."""
CHANGED = 0.05
"""The same for changes of meaning: some seventy labels, each resting on one or two parses."""


@dataclass(frozen=True)
class Measure:
    """A set of scores: its name, the data it needs (none: it comes along), and how it is measured."""

    name: str
    data: Path | None
    run: Callable[[], dict[str, float]]
    margin: float = MARGIN


def measures(gold: Path, seeds: Path) -> tuple[Measure, ...]:
    """Return all that is measured, in the order of the flow."""
    return (
        Measure("lines", None, lambda: lines.score(seeds, DEMO)),
        Measure("pages", gold / "pages", lambda: pages.score(gold / "pages")),
        Measure("reports", None, reports.score),
        Measure("copies", gold / "copies", lambda: copies.score(gold, seeds)),
        Measure("english", gold / "english", lambda: english.score(gold / "english"), PARSED),
        Measure("names", gold / "english", lambda: names.score(gold / "english"), PARSED),
        Measure("demo_names", None, demo_names.score, PARSED),
        Measure("changes", gold / "changes", lambda: _changes(gold, seeds), CHANGED),
        Measure("rewordings", None, _rewordings, CHANGED),
        Measure("times", gold / "times", lambda: times.score(gold / "times"), PARSED),
        Measure("places", gold / "places", lambda: _whole(places.score(gold)), PARSED),
        Measure("quotations", gold / "polnear", lambda: quotations.score(gold / "polnear"), PARSED),
        Measure("figures", None, figures.score, CHANGED),
        Measure("actors", None, actors.score, PARSED),
        Measure("events", gold / "plover", lambda: events.score(gold), PARSED),
        Measure("muc4", gold / "muc4", lambda: muc4.score(gold / "muc4"), PARSED),
        Measure("demo_found", None, _demo_found, PARSED),
    )


def _changes(gold: Path, seeds: Path) -> dict[str, float]:
    """Return the scores of changes without those that count a handful, or what is better when lower."""
    told = ("located", "major", "kind", "precision")
    found = changes.score(gold, seeds)
    return {name: value for name, value in found.items() if name.removeprefix("demo_") in told}


def _rewordings() -> dict[str, float]:
    """Return the scores of rewordings that count more than a handful and are better when higher."""
    told = ("located", "major", "kind", "precision")
    return {k: v for k, v in rewordings.score().items() if k.partition("_")[2] in told}


def _whole(scores: dict[str, float]) -> dict[str, float]:
    """Return the scores over whole sets, without those of a part or of a baseline."""
    return {k: v for k, v in scores.items() if "kept" not in k and "largest" not in k}


def _demo_found() -> dict[str, float]:
    """Return the demo's scores, what is better when lower turned round."""
    scores = demo_found.score()
    wrongly = scores.pop("not_happened_as_happened")
    return scores | {"not_happened_kept_apart": 1 - wrongly}


def main(argv: list[str] | None = None) -> int:
    """Run the gate; return 0 where no score is below its floor."""
    options = _options(argv)
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    scores: dict[str, float] = {}
    margins: dict[str, float] = {}
    for measure in measures(options.gold, options.seeds):
        if measure.data is not None and not measure.data.exists():
            print(f"{measure.name}: skipped, there is no {measure.data}", file=sys.stderr)
            continue
        found = measure.run()
        named = {f"{measure.name}.{key}": value for key, value in found.items()}
        scores |= named
        margins |= dict.fromkeys(named, measure.margin)
    if options.raise_floors:
        raised = floors | {
            name: round(max(floors.get(name, 0.0), value * (1 - margins[name])), 4)
            for name, value in scores.items()
        }
        FLOORS.write_text(json.dumps(dict(sorted(raised.items())), indent=1) + "\n", "utf-8")
        floors = raised
    return _report(scores, floors, as_json=options.json)


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure every score against its floor.")
    parser.add_argument("--gold", type=Path, default=Path("gold"), help="folder of labelled data")
    parser.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of seed pages")
    parser.add_argument(
        "--raise", dest="raise_floors", action="store_true", help="raise the floors"
    )
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    return parser.parse_args(argv)


def _report(scores: dict[str, float], floors: dict[str, float], *, as_json: bool) -> int:
    """Print scores against floors; return 1 where one is below."""
    if as_json:
        print(json.dumps(scores, indent=1))
    below = [name for name, value in scores.items() if value < floors.get(name, 0.0)]
    for name, value in scores.items():
        if not as_json:
            mark = "BELOW" if name in below else "ok"
            print(f"{name:32} {value:8.4f}   floor {floors.get(name, 0.0):8.4f}   {mark}")
    for name in sorted(set(floors) - set(scores)):
        print(f"{name}: not measured here", file=sys.stderr)
    if below:
        print(f"gate: {len(below)} below the floor: {', '.join(below)}", file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
