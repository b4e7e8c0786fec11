"""Copies: reworded ones among a pool, the seeds, sentences aligned, and the demo's known copies.

    python gold/copies.py GOLD [--seeds FOLDER] [--json] [--misses]

GOLD is the folder of labelled data (``copies/`` and ``changes/`` in it). Pairs are ranked by their
score; a pair that never became a candidate counts as missed. Pairs of two unrelated reports are left
out: some of them are true reprints that nobody labelled. Stories are split in two halves by a hash of
their name; ``_one`` and ``_two`` are measured apart, each with all unrelated reports.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from secondsource.clean import clean
from secondsource.data import Page, RawPage, Report
from secondsource.demo import answers_file, pages_folder
from secondsource.read import decode, walk
from secondsource.trace import Copy, families, main_copies, trace
from secondsource.trace.align import align
from secondsource.trace.candidates import Candidates
from secondsource.trace.decide import score as pair_score
from secondsource.trace.measure import measure
from secondsource.trace.profile import Profile, profile
from secondsource.trace.rarity import Rarity

PRECISION = 0.99  # at which recall is read
SLACK = 3  # characters by which a block may miss a unit: quotation marks at its edges
EDITED_VERSIONS = 10  # of the seed pair, with sentences dropped and merged by chance

Row = dict[str, Any]
Block = tuple[int, int, int, int]


@dataclass(frozen=True)
class Pair:
    """Two reports of the pool, how surely they share a text, and whether they do."""

    names: tuple[str, str]
    score: float
    true: bool


def score(gold: Path | None, seeds: Path | None) -> dict[str, float]:
    """Return all scores that the data at hand allows."""
    scores: dict[str, float] = {}
    if gold is not None and (gold / "copies" / "copies.jsonl").exists():
        rows = read_pool(gold)
        for name, kept in (("", rows), *halves(rows)):
            scores |= _ranked(f"reworded{name}", *pool_pairs(kept, originals=True))
        without = [row for row in rows if row["role"] != "original"]
        for name, kept in (("", without), *halves(without)):
            scores |= _ranked(f"machine{name}", *pool_pairs(kept, originals=False))
    else:
        print("copies: skipped, the labelled copies are not here", file=sys.stderr)
    if seeds is not None and seeds.exists():
        scores |= seed_scores(seeds)
        if gold is not None and (gold / "changes" / "alignment.json").exists():
            scores |= alignment_scores(gold, seeds)
    else:
        print("copies: the seed pages are not here, skipped", file=sys.stderr)
    return scores | demo_scores()


def read_pool(gold: Path) -> list[Row]:
    """Return the rows of the pool in an order of chance, ever the same."""
    with (gold / "copies" / "copies.jsonl").open(encoding="utf-8") as lines:
        rows: list[Row] = [json.loads(line) for line in lines]
    random.Random(4).shuffle(rows)
    return rows


def halves(rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Yield each half of the stories, with all unrelated reports."""
    for name, half in (("_one", 0), ("_two", 1)):
        yield name, [r for r in rows if r["role"] == "unrelated" or _half(r["story"]) == half]


def _half(story: str) -> int:
    return crc32(story.encode()) % 2


def pool_pairs(rows: Sequence[Row], *, originals: bool) -> tuple[list[Pair], int]:
    """Return the scored pairs in which a machine version takes part, and the number of true ones.

    With ``originals`` the true pairs are those of a machine version and its original, and two
    machine versions of one story count neither way; without, they are the true pairs.
    """
    candidates = Candidates()
    earlier: dict[str, tuple[Profile, Row]] = {}
    pairs: list[Pair] = []
    for row in rows:
        mine = profile(bare_report(row["id"], row["text"]))
        asked = candidates.question(mine)
        for other in candidates.find(asked):
            theirs, their_row = earlier[other]
            roles = {row["role"], their_row["role"]}
            same = row["story"] == their_row["story"]
            if "machine-reworded" in roles and not (originals and same and len(roles) == 1):
                sure = likeness(theirs, mine, candidates.rarity)
                pairs.append(Pair((row["id"], their_row["id"]), sure, same))
        candidates.add(asked)
        earlier[mine.id] = (mine, row)
    machine = [row["story"] for row in rows if row["role"] == "machine-reworded"]
    return pairs, len(machine) if originals else len(machine) - len(set(machine))


def likeness(one: Profile, other: Profile, rarity: Rarity) -> float:
    """Return how surely two reports share a text."""
    return pair_score(measure(align(one, other, rarity), rarity, lambda _: False))


def bare_report(name: str, text: str) -> Report:
    """Return a text as a report of which nothing else is known."""
    return Report(page=name, page_name=name, page_start=0, page_end=len(text), text=text)


def _ranked(name: str, pairs: Sequence[Pair], true: int) -> dict[str, float]:
    """Return average precision, and the best recall at which precision still holds."""
    found, total, best = 0, 0.0, 0.0
    for rank, pair in enumerate(sorted(pairs, key=lambda p: -p.score), start=1):
        found += pair.true
        if pair.true:
            total += found / rank
        if found / rank >= PRECISION:
            best = found / true
    return {f"{name}_ap": total / true, f"{name}_recall": best}


def read_reports(folder: Path) -> list[Report]:
    """Return the reports of the pages in a folder."""
    found: list[Report] = []
    for raw in walk([folder]):
        page = decode(raw) if isinstance(raw, RawPage) else raw
        if isinstance(page, Page):
            found.extend(clean(page)[0])
    return found


def seed_scores(seeds: Path) -> dict[str, float]:
    """Return whether the true pair of the seeds is found, and the part of the pairs found that is true."""
    listed = read_reports(seeds)
    pages = {report.id: report.page_name[:3] for report in listed}
    found = [{pages[c.report], pages[c.original]} == {"000", "001"} for c in trace(listed).copies]
    return {"seeds_found": float(any(found)), "seeds_true": sum(found) / max(1, len(found))}


def alignment_scores(gold: Path, seeds: Path) -> dict[str, float]:
    """Return the F1 of aligned units: of the seed pair, and of it with sentences dropped and merged."""
    units: list[Row] = json.loads((gold / "changes" / "alignment.json").read_text("utf-8"))
    listed = read_reports(seeds)
    a = next(r for r in listed if r.text.startswith(units[0]["a_sentence"][:40]))
    b = next(r for r in listed if r.page_name.startswith("001"))
    wanted = list(_unit_spans(a.text, b.text, units))
    edited = [edited_version(units, number) for number in range(EDITED_VERSIONS)]
    scores = [_f1(_blocks(bare_report("a", x), bare_report("b", y)), w) for x, y, w in edited]
    return {
        "alignment_seeds": _f1(_blocks(a, b), wanted),
        "alignment_edited": sum(scores) / len(scores),
    }


def _blocks(a: Report, b: Report) -> list[Block]:
    one, other = profile(a), profile(b)
    rarity = Rarity()
    rarity.add(one.terms)
    rarity.add(other.terms)
    found = align(one, other, rarity)
    return [
        (
            one.sentences[k.a_start].start,
            one.sentences[k.a_end - 1].end,
            other.sentences[k.b_start].start,
            other.sentences[k.b_end - 1].end,
        )
        for k in found.blocks
    ]


def _f1(found: Sequence[Block], wanted: Sequence[Block]) -> float:
    """Return F1 of blocks; one is right where all four ends are, but for marks at the edges."""
    right = sum(
        any(all(abs(x - y) <= SLACK for x, y in zip(block, unit, strict=True)) for unit in wanted)
        for block in found
    )
    return 2 * right / (len(found) + len(wanted))


def _unit_spans(a: str, b: str, units: Sequence[Row]) -> Iterator[Block]:
    """Yield where the labelled units stand in the two texts."""
    a_at = b_at = 0
    for unit in units:
        b_sentence = unit["b_sentence"].removeprefix("date 2020-01-22 ")
        a_start, a_end = _stands(a, unit["a_sentence"], a_at)
        b_start, b_end = _stands(b, b_sentence, b_at)
        yield a_start, a_end, b_start, b_end
        a_at, b_at = a_end, b_end


def _stands(text: str, sentence: str, after: int) -> tuple[int, int]:
    """Return where a sentence stands, whatever blanks part its words."""
    words = sentence.split()
    start = text.index(" ".join(words[:4]), after)
    end = start
    for word in words:
        end = text.index(word, end) + len(word)
    return start, end


def edited_version(units: Sequence[Row], number: int) -> tuple[str, str, list[Block]]:
    """Return both texts with sentences dropped and merged by chance, and the units that are left."""
    chance = random.Random(number)
    texts: tuple[list[str], list[str]] = ([], [])
    wanted: list[Block] = []
    ends = [0, 0]

    def put(side: int, sentence: str) -> tuple[int, int]:
        start = ends[side]
        gap = "\n\n" if chance.random() < 0.4 else " "
        texts[side].append(sentence + gap)
        ends[side] += len(sentence) + len(gap)
        return start, start + len(sentence)

    at = 0
    while at < len(units):
        a, b, roll = units[at]["a_sentence"], units[at]["b_sentence"], chance.random()
        if roll < 0.1:
            put(0, a)
        elif roll < 0.2:
            put(1, b)
        elif roll < 0.35 and at + 1 < len(units) and units[at]["type"] == "1:1":
            follower = units[at + 1]
            first = put(0, a)[0]
            merged = f"{b.rstrip('.”“ ')}, and {follower['b_sentence'].lstrip('“ ')}"
            wanted.append((first, put(0, follower["a_sentence"])[1], *put(1, merged)))
            at += 1
        else:
            wanted.append((*put(0, a), *put(1, b)))
        at += 1
    return "".join(texts[0]), "".join(texts[1]), wanted


def demo_scores() -> dict[str, float]:
    """Return how much of the demo's known copies, passages and families was found."""
    answers, names, copies, passages, grouped = demo_rows()
    true = {(c["report"], c["original"]): c for c in answers["copies"]}
    known = {frozenset(pair): row for pair, row in true.items()}
    found = [(known.get(frozenset((names[c.report], names[c.original]))), c) for c in copies]
    right = [(row, c) for row, c in found if row is not None]
    spans = {(p["report"], p["start"], p["end"], p["original_start"]) for p in answers["passages"]}
    listed = {frozenset(row["reports"]) for row in answers["families"]}
    return {
        "demo_found": len(right) / len(true),
        "demo_kind": sum(row["kind"] == c.kind for row, c in right) / len(true),
        "demo_direction": sum(_same_direction(row, c, names) for row, c in right) / len(true),
        "demo_true": len(right) / max(1, len(found)),
        "demo_families": len(listed & grouped) / len(listed),
        "demo_passages": 2 * len(spans & passages) / max(1, len(spans) + len(passages)),
    }


def _same_direction(row: Row, copy: Copy, names: dict[str, str]) -> bool:
    ends = names[copy.report] == row["report"] or copy.direction != "copy-of"
    return copy.direction == row["direction"] and ends


Known = tuple[
    Row, dict[str, str], tuple[Copy, ...], set[tuple[str, int, int, int]], set[frozenset[str]]
]


def demo_rows() -> Known:
    """Return the known truth, the names of the demo's reports, and what tracing makes of them."""
    answers: Row = json.loads(answers_file().read_text("utf-8"))
    listed = read_reports(pages_folder())
    names = {report.id: _true_name(report, answers["reports"]) for report in listed}
    traced = trace(listed)
    found = families(traced.copies, listed)
    copies = main_copies(traced.copies, found)
    pairs = {(copy.report, copy.original) for copy in copies}
    passages = {
        (names[p.report], p.start, p.end, p.original_start)
        for p in traced.passages
        if (p.report, p.original) in pairs
    }
    grouped = {frozenset(names[report] for report in family.reports) for family in found}
    return answers, names, copies, passages, grouped


def _true_name(report: Report, reports: Sequence[Row]) -> str:
    """Return the name of the report in the truth: the one on its page that begins alike."""
    start = report.text[:60]
    same = [row["id"] for row in reports if row["page"] == report.page_name]
    alike = [row["id"] for row in reports if row["id"] in same and row["text"].startswith(start)]
    return str((alike or same or [report.id])[0])


def misses(gold: Path | None) -> Iterator[str]:
    """Yield the true pairs with the lowest scores, the false ones with the highest, the demo's errors."""
    if gold is not None and (gold / "copies" / "copies.jsonl").exists():
        pairs, true = pool_pairs(read_pool(gold), originals=True)
        ranked = sorted(pairs, key=lambda p: p.score)
        right = [p for p in ranked if p.true]
        yield f"true pairs that were no candidates: {true - len(right)}"
        yield from (f"true  {p.score:.3f}  {p.names}" for p in right[:10])
        yield from (f"false {p.score:.3f}  {p.names}" for p in ranked[::-1] if not p.true)
    answers, names, copies, _, _ = demo_rows()
    true_rows = {row["report"]: row for row in answers["copies"]}
    for copy in copies:
        row = true_rows.pop(names[copy.report], None)
        said = (names[copy.original], copy.kind, copy.direction)
        if row is None or said != (row["original"], row["kind"], row["direction"]):
            yield f"demo  {names[copy.report]}: {said}, is {row}"
    yield from (f"demo  not found: {row}" for row in true_rows.values())


def main() -> int:
    """Print the scores, and on demand the misses."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("gold", type=Path, nargs="?", help="folder of labelled data")
    parser.add_argument("--seeds", type=Path, help="folder of the seed pages")
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    options = parser.parse_args()
    scores = score(options.gold, options.seeds)
    if options.json:
        print(json.dumps(scores, indent=1))
    else:
        for name, value in scores.items():
            print(f"{name:22} {value:8.4f}")
    if options.misses:
        for line in list(misses(options.gold))[:60]:
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
