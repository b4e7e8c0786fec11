"""The demo corpus: compiled, consistent, and as nasty as promised."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from secondsource.data import Page, RawPage
from secondsource.read import decode, walk


def words(text: str) -> set[str]:
    return set(text.split())


DEMO = Path(__file__).resolve().parents[2] / "demo"
CONTRACT = {
    "reports": "id page page_start page_end title byline outlet agency dateline published "
    "published_from published_to published_how genre language text",
    "problems": "page report step message",
    "copies": "report original kind direction share reasons",
    "passages": "report start end original original_start original_end score",
    "changes": "report start end text original original_start original_end original_text kind "
    "explanation",
    "actors": "id name kind country aliases roles reports",
    "places": "id name kind country latitude longitude",
    "mentions": "report start end text kind id",
    "times": "report start end text type value from to",
    "quotations": "id report start end text kind speaker speaker_name speaker_text cue",
    "figures": "report start end text value low high unit counted status says from to",
    "events": "id report start end text category mode contexts actors recipients status from to "
    "place killed wounded weapon says quotation incident",
    "incidents": "id title category mode contexts status from to precision place actors recipients "
    "killed_low killed_high wounded_low wounded_high weapon reports origins disagreements",
    "claims": "id says says_name stance text about actor_accused evidence reports origins "
    "opposed_by",
    "relations": "subject relation object report start end",
    "reactions": "cause effect kind report start end",
    "strategies": "actor facet instrument text report start end",
}
MODES = {
    "CONSULT": {"visit", "third-party", "multilateral", "phone"},
    "RETREAT": {"withdraw", "release", "disarm", "ceasefire", "access", "resign"},
    "REQUEST": {"assist", "change", "yield", "meet"},
    "ACCUSE": {"disapprove", "investigate", "allege"},
    "REJECT": {"assist", "change", "yield", "meet"},
    "THREATEN": {"restrict", "arrest", "relations", "expel", "territory", "violence"},
    "PROTEST": {"demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"},
    "SANCTION": {"convict", "expel", "withdraw", "discontinue"},
    "MOBILIZE": {"troops", "weapons", "police", "militia"},
    "COERCE": words(
        "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"
    ),
    "ASSAULT": words(
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack "
        "aerial drone heavy-weapons crowd-control unconventional"
    ),
    **{name: set() for name in ("AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID")},
}
CONTEXTS = words(
    "military intelligence executive legislative election political_institutions pro_democracy "
    "pro_autocracy economic legal reparations human_rights rights_freedoms repression "
    "human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping "
    "health asylum migration disasters natural_resource environment technology terrorism cbrn "
    "cyber misinformation crime corruption illegal_drugs trafficking"
)
STATUSES = words(
    "happened ongoing planned threatened called-for alleged denied hypothetical negated"
)
CHANGES = words(
    "number name negation modality event-status loaded-word attribution agent-swap time omission "
    "addition garble"
)
Answers = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def answers() -> Answers:
    found: Answers = json.loads((DEMO / "answers.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def texts(answers: Answers) -> dict[str, str]:
    return {row["id"]: row["text"] for row in answers["reports"]}


def pages() -> dict[str, bytes]:
    """The bytes of every page, archives opened."""
    found: dict[str, bytes] = {}
    for path in sorted((DEMO / "pages").iterdir()):
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as pack:
                found.update({f"{path.name}/{n}": pack.read(n) for n in pack.namelist()})
        elif path.suffix == ".gz":
            found[path.name] = gzip.decompress(path.read_bytes())
        else:
            found[path.name] = path.read_bytes()
    return found


def decoded(name: str, data: bytes, signals: list[str]) -> str:
    """The text of a page as its best reader sees it."""
    encoding = "cp1252" if "windows-1252 bytes" in signals else "utf-8"
    text = data.decode(encoding).replace("\r\n", "\n")
    if "mojibake" in signals:
        text = b"".join(
            c.encode("latin-1" if 0x80 <= ord(c) < 0xA0 else "cp1252") for c in text
        ).decode("utf-8")
    return text


def test_compiled_files_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(DEMO / "build.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_fields_are_those_of_the_contract(answers: Answers) -> None:
    for kind, fields in CONTRACT.items():
        assert answers[kind], kind
        for row in answers[kind]:
            assert list(row) == fields.split(), kind


def test_spans_lie_in_their_texts(answers: Answers, texts: dict[str, str]) -> None:
    for kind in words(
        "passages changes mentions times quotations figures events relations reactions strategies"
    ):
        for row in answers[kind]:
            text = texts[row["report"]]
            assert 0 <= row["start"] <= row["end"] <= len(text)
            if "text" in row:
                assert text[row["start"] : row["end"]] == row["text"]
            if "original" in row:
                start, end = row["original_start"], row["original_end"]
                assert 0 <= start <= end <= len(texts[row["original"]])
            if kind == "changes":
                assert texts[row["original"]][start:end] == row["original_text"]
                assert row["start"] < row["end"] or row["kind"] in ("omission", "attribution")
    for claim in answers["claims"]:
        for span in claim["evidence"]:
            assert 0 <= span["start"] < span["end"] <= len(texts[span["report"]])


def test_ids_exist(answers: Answers, texts: dict[str, str]) -> None:
    actors = {row["id"] for row in answers["actors"]}
    places = {row["id"] for row in answers["places"]}
    incidents = {row["id"] for row in answers["incidents"]}
    claims = {row["id"] for row in answers["claims"]}
    quotations = {row["id"] for row in answers["quotations"]}
    for kind in CONTRACT:
        ids = [row["id"] for row in answers[kind] if "id" in row and kind != "mentions"]
        assert len(ids) == len(set(ids)), kind
        assert all(row.get("report") in texts for row in answers[kind] if row.get("report"))
    for row in answers["mentions"]:
        assert row["id"] in (actors if row["kind"] == "actor" else places)
    for row in answers["events"] + answers["incidents"]:
        assert set(row["actors"]) | set(row["recipients"]) <= actors
        assert row["place"] in places | {None}
        assert row.get("incident") in incidents | {None}
        assert row.get("quotation") in quotations | {None}
        assert row.get("says") in actors | {None}
    for row in answers["quotations"]:
        assert row["speaker"] in actors | {None}
    for row in answers["claims"]:
        assert row["says"] in actors | {None}
        assert row["about"] in incidents
        assert row["actor_accused"] in actors | {None}
        assert set(row["opposed_by"]) <= claims
        assert row["evidence"], row["id"]
    for row in answers["relations"]:
        assert {row["subject"], row["object"]} <= actors
    for row in answers["reactions"]:
        assert {row["cause"], row["effect"]} <= incidents
    for row in answers["incidents"]:
        assert row["reports"], row["id"]


def test_codes_are_known(answers: Answers) -> None:
    for row in answers["events"] + answers["incidents"]:
        assert row["mode"] in MODES[row["category"]] | {None}, row
        assert set(row["contexts"]) <= CONTEXTS, row
        assert row["status"] in STATUSES, row
    assert {row["category"] for row in answers["events"]} == set(MODES)
    assert {row["status"] for row in answers["events"]} == STATUSES
    assert {row["kind"] for row in answers["changes"]} == CHANGES
    assert {row["kind"] for row in answers["quotations"]} == {"direct", "indirect", "mixed"}
    assert {row["type"] for row in answers["times"]} == {"DATE", "TIME", "DURATION", "SET"}


def test_story_stands_at_its_place_on_the_page(answers: Answers) -> None:
    read = (decode(raw) for raw in walk([DEMO / "pages"]) if isinstance(raw, RawPage))
    texts = {page.name: page.text for page in read if isinstance(page, Page)}
    for report in answers["reports"]:
        story = texts[report["page"]][report["page_start"] : report["page_end"]]
        assert story[:1] == report["text"][:1], report["page"]
        assert story[-1:] == report["text"][-1:] or story.endswith(";"), report["page"]


def test_lines_cover_their_pages(answers: Answers) -> None:
    data = pages()
    signals = {row["page"]: row["signals"] for row in answers["signals"] if not row["report"]}
    for row in answers["lines"]:
        text = decoded(row["page"], data[row["page"]], signals[row["page"]])
        lines = text.split("\n")[:-1]
        assert [line["n"] for line in row["lines"]] == list(range(1, len(lines) + 1))
        for line, raw in zip(row["lines"], lines, strict=True):
            assert (line["kind"] == "blank") == (not raw.strip())
        body = [
            raw for line, raw in zip(row["lines"], lines, strict=True) if line["kind"] == "body"
        ]
        here = [r["text"] for r in answers["reports"] if r["page"] == row["page"]]
        letters = Counter("".join("".join(here).split()))
        found = Counter("".join("".join(body).split()))
        for sign in "•#-":
            letters.pop(sign, None)
            found.pop(sign, None)
        assert letters == found, row["page"]


def test_texts_keep_the_cleaning_contract(texts: dict[str, str]) -> None:
    for text in texts.values():
        assert text == text.strip()
        assert "\u00a0" not in text
        for paragraph in text.split("\n\n"):
            assert paragraph == " ".join(paragraph.split())


def test_the_pile_is_large_and_nasty_enough(answers: Answers) -> None:
    assert len(list((DEMO / "pages").iterdir())) >= 38
    assert len({row["outlet"] for row in answers["reports"]}) >= 8
    assert {row["agency"] for row in answers["reports"]} >= {"Halyard", "DTA"}
    suffixes = {path.suffix for path in (DEMO / "pages").iterdir()}
    assert suffixes >= {
        ".txt", ".html", ".md", ".jsonl", ".csv", ".xml", ".eml", ".gz", ".zip",
    }  # fmt: skip
    kinds = Counter((row["kind"], row["direction"]) for row in answers["copies"])
    assert kinds["verbatim", "copy-of"] >= 2
    assert kinds["edited", "copy-of"] >= 2
    assert kinds["reworded", "copy-of"] >= 4
    assert kinds["reworded", "sibling"] >= 1
    assert len(answers["problems"]) == 4
    assert sum(row["published"] is None for row in answers["reports"]) >= 3
    assert {row["genre"] for row in answers["reports"]} == {"news", "analysis", "opinion"}
    shared = Counter(row["page"] for row in answers["reports"] if row["page"].endswith(".txt"))
    assert sum(count > 1 for count in shared.values()) >= 2
    said = " ".join(" ".join(row["signals"]) for row in answers["signals"])
    for nasty in (
        "two stories on one page", "story about another contest", "Short Url", "Leave a reply",
        "hard-wrapped", "blank lines lost", "verbatim agency copy", "uncredited",
        "all upper case", "mojibake", "windows-1252", "JSON-LD NewsArticle", "OpenGraph",
        "html without metadata", "Spanish", "empty file", "binary file", "one broken line",
        "undated", "op-ed", "disclaimer", "author bio", "pull-quote", "bullets repeated from body",
        "cookie notice", "newsletter sign-up", "comment counter", "repeated headline",
        "shares an official quotation", "threat carried out", "threat not carried out",
        "metaphors of violence", "no-break spaces", "toll rises", "name variants",
    ):  # fmt: skip
        assert nasty.lower() in said.lower(), nasty


def test_answers_tell_of_tolls_that_disagree(answers: Answers) -> None:
    tolls = {row["id"]: {d["field"] for d in row["disagreements"]} for row in answers["incidents"]}
    assert "killed" in tolls["harbour-blast"]
    assert "killed" in tolls["orun-strike"]
    assert "killed" in tolls["ambush"]


def test_what_never_happened_is_never_told_as_done(answers: Answers) -> None:
    for row in answers["events"]:
        if row["incident"] in ("gas-cut", "revenge"):
            assert row["status"] != "happened"
