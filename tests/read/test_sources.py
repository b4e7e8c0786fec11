"""Files, folders, globs, standard input; links, loops, and what is no file."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from secondsource.data import Problem, RawPage
from secondsource.read import walk

STORY = b"Two guards were killed at the bridge.\n"


def names(*sources: str | Path) -> list[str]:
    return [row.name for row in walk(sources) if isinstance(row, RawPage)]


def problems(*sources: str | Path) -> list[Problem]:
    return [row for row in walk(sources) if isinstance(row, Problem)]


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "deep/er/c.html", "deep/d.md", ".hidden.txt", ".git/x.txt"):
        path = tmp_path / "pile" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(STORY)
    return tmp_path / "pile"


def test_a_folder_is_read_in_a_fixed_order_with_relative_names(pile: Path) -> None:
    assert names(pile) == ["a.txt", "b.txt", "deep/d.md", "deep/er/c.html"]
    assert problems(pile) == []
    assert names(pile) == names(str(pile) + "/")


def test_a_single_file_goes_by_its_file_name(pile: Path) -> None:
    assert names(pile / "deep" / "d.md") == ["d.md"]


def test_two_files_of_one_name_differ_in_digest(pile: Path) -> None:
    (pile / "deep" / "a.txt").write_bytes(b"Another story.\n")
    first, second = walk([pile / "a.txt", pile / "deep" / "a.txt"])
    assert isinstance(first, RawPage)
    assert isinstance(second, RawPage)
    assert first.name == second.name
    assert first.digest != second.digest


def test_reading_again_gives_the_same_rows(pile: Path) -> None:
    assert list(walk([pile])) == list(walk([pile]))


def test_globs_are_named_from_their_fixed_part(pile: Path) -> None:
    assert names(f"{pile}/*.txt") == ["a.txt", "b.txt"]
    assert names(f"{pile}/de*/er/*.html") == ["deep/er/c.html"]
    assert names(f"{pile}/**/*.md") == ["deep/d.md"]
    assert names(f"{pile}/**") == ["a.txt", "b.txt", "deep/d.md", "deep/er/c.html"]
    assert names(f"{pile}/d*") == ["deep/d.md", "deep/er/c.html"]


def test_pictures_and_scripts_in_a_folder_are_passed_over(pile: Path) -> None:
    for name in ("x.png", "style.css", "app.js", "Thumbs.db", "clip.mp4", "my.sqlite"):
        (pile / name).write_bytes(b"\x00\x01")
    assert len(list(walk([pile]))) == 4


def test_what_a_browser_saves_beside_a_page_is_no_page(pile: Path) -> None:
    frames = pile / "Story_files"
    frames.mkdir()
    (frames / "ad.html").write_bytes(b"<html><body>Buy!</body></html>")
    (pile / "Story.html").write_bytes(b"<html><body>Story</body></html>")
    assert "Story_files/ad.html" not in names(pile)
    assert "Story.html" in names(pile)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("nowhere.txt", "There is no file or folder"),
        ("nowhere/*.txt", "matches this pattern"),
        ("https://example.org/story", "secondsource fetch https://example.org/story"),
    ],
)
def test_a_source_that_is_none(source: str, words: str) -> None:
    (problem,) = problems(source)
    assert problem.page == source
    assert problem.step == "read"
    assert words in problem.message


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path)
    assert "No file in this folder" in problem.message


def test_a_directory_loop_is_broken_and_said(pile: Path) -> None:
    (pile / "deep" / "loop").symlink_to(pile, target_is_directory=True)
    assert names(pile) == ["a.txt", "b.txt", "deep/d.md", "deep/er/c.html"]
    (problem,) = problems(pile)
    assert problem.page == "deep/loop"
    assert "was read already" in problem.message


def test_a_link_that_points_to_itself(pile: Path) -> None:
    (pile / "self").symlink_to(pile / "self")
    (problem,) = problems(pile)
    assert "link that leads nowhere" in problem.message


def test_a_link_to_nothing(pile: Path) -> None:
    (pile / "gone.txt").symlink_to(pile / "never.txt")
    (problem,) = problems(pile)
    assert "link to something that is no longer there" in problem.message


def test_a_link_to_a_folder_elsewhere_is_followed(pile: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "o.txt").write_bytes(STORY)
    (pile / "linked").symlink_to(other, target_is_directory=True)
    assert "linked/o.txt" in names(pile)


def test_a_file_that_vanishes(pile: Path) -> None:
    rows = walk([pile])
    next(rows)
    (pile / "b.txt").unlink()
    rest = list(rows)
    (problem,) = [row for row in rest if isinstance(row, Problem)]
    assert problem.page == "b.txt"
    assert "vanished" in problem.message
    assert len(rest) == 3


def test_a_file_that_may_not_be_read(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refuse(self: Path, mode: str = "r") -> object:
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, mode)

    monkeypatch.setattr(Path, "open", refuse)
    rows = list(walk([pile]))
    (problem,) = [row for row in rows if isinstance(row, Problem)]
    assert problem.page == "a.txt"
    assert "You may not read it" in problem.message
    assert len(rows) == 4


def test_a_folder_that_may_not_be_read(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "deep":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    rows = list(walk([pile]))
    (problem,) = [row for row in rows if isinstance(row, Problem)]
    assert problem.page == "deep"
    assert "You may not read it" in problem.message
    assert len(rows) == 3


def test_pipes_and_sockets_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(tmp_path)  # a socket's path has 108 bytes at most
        server.bind("sock")
        os.chdir(here)
        found = problems(tmp_path)
    assert [problem.page for problem in found] == ["fifo", "sock"]
    assert all("not a file" in problem.message for problem in found)


def test_undecodable_file_names_are_read(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_bytes(STORY)
    assert len(names(tmp_path)) == 1
