"""The docs keep up with the program: an undocumented command or field fails."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

from secondsource.ask import contract
from secondsource.show.cli.main import main as commands

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

# DESIGN's contract, typed anew: the files and fields that other programs rely on.
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
}


def test_the_reference_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("build_docs", DOCS / "build.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (DOCS / "reference.md").read_text("utf-8") == module.reference()


def test_the_contract_is_kept_to_the_letter() -> None:
    assert {name: " ".join(kind.fields) for name, kind in contract().items()} == CONTRACT
    assert all(meaning for kind in contract().values() for meaning in kind.fields.values())


def test_each_command_has_its_place_in_the_guide() -> None:
    guide = (DOCS / "guide.md").read_text("utf-8")
    for name in commands.commands:
        assert f"secondsource {name}" in guide


def test_links_between_pages_lead_somewhere() -> None:
    for page in [*DOCS.glob("*.md"), ROOT / "README.md"]:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name}: {target}"
