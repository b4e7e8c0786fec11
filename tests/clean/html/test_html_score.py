"""The scorer of ``gold/pages.py``, on a folder of our own."""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

GOLD = Path(__file__).parents[3] / "gold" / "pages.py"


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gold_pages", GOLD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_counts_are_of_multisets(pages: ModuleType) -> None:
    assert pages.page_counts("a b c d e", "a b c d x") == (1, 1, 1)
    assert pages.page_counts("a b c d", "a b c d a b c d") == (1, 4, 0)
    assert pages.page_counts("a b", "a b") == (1, 0, 0)
    assert pages.page_counts("", "") == (0, 0, 0)


def test_a_folder_is_scored(
    pages: ModuleType,
    tmp_path: Path,
    article: Callable[..., str],
    story: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "html").mkdir()
    with gzip.open(tmp_path / "html" / "one.html.gz", "wt", encoding="utf-8") as file:
        file.write(article())
    truth = {"one": {"articleBody": "\n".join(story)}}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), "utf-8")
    assert pages.score(tmp_path) == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert pages.main([str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["second source"]["all"]["f1"] == 1.0


def test_without_data_it_says_so(
    pages: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pages.main([str(tmp_path / "absent")]) == 0
    assert "Nothing measured" in capsys.readouterr().err
