"""A user's own actors: laid over the shipped ones; a wrong line is told in a sentence."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from secondsource.errors import SecondSourceError
from secondsource.extract import Mentions
from secondsource.extract.actors import find_actors, load_known

from .conftest import document_of


def _write(folder: Path, text: str) -> Path:
    path = folder / "mine.yaml"
    path.write_text(text, "utf-8")
    return path


def test_the_shipped_knowledge_is_large_and_its_keys_are_unique() -> None:
    known = load_known()
    assert len(known.actors) > 800
    assert len({actor.key for actor in known.actors}) == len(known.actors)


def test_a_users_actor_is_found(tmp_path: Path) -> None:
    known = load_known(
        _write(
            tmp_path, "armed-group:\n  Sons of Tresk:\n    country: RS\n    aliases: [Treskers]\n"
        )
    )
    found = find_actors(document_of("The Treskers attacked a bridge."), Mentions(), known)
    assert [(e.name, e.type, e.country) for e in found.entities] == [
        ("Treskers", "armed-group", "RS")
    ]


def test_knowledge_survives_the_way_to_a_worker(tmp_path: Path) -> None:
    known = load_known(_write(tmp_path, "party:\n  Tresk List: {}\n"))
    assert pickle.loads(pickle.dumps(known)) == known


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("militia:\n  X: {}\n", "line 1: “militia” is no kind"),
        ("person:\n  A B: {}\n  C D: {office: king}\n", "line 3: “C D” has a field “office”"),
        ("person:\n  A B: {aliases: C}\n", "line 2: the aliases of “A B” must be a list"),
        ("person:\n  A B: {country: Iraq}\n", "two capitals"),
        ("person:\n  A B: {gender: man}\n", "female or male"),
        ("person:\n  A B: {roles: [king; Iraq; May 2010]}\n", "“office; of; since; until”"),
        ("person: [A B]\n", "names are expected"),
        ("- A\n", "must map kinds"),
        ("person: {A: [}\n", "no YAML"),
    ],
)
def test_a_wrong_line_is_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SecondSourceError) as raised:
        load_known(_write(tmp_path, text))
    assert told in str(raised.value)


def test_an_absent_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SecondSourceError, match="cannot be read"):
        load_known(tmp_path / "none.yaml")
