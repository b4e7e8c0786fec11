"""Find the files that a user named: files, folders, globs. Nothing is opened here."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from ..data import Problem
from .items import problem
from .kinds import is_skipped


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. ``name`` is relative to what the user named."""

    path: Path
    name: str


def find(source: str | Path) -> Iterator[Found | Problem]:
    """Yield the files behind one source, in a fixed order; a problem for what is none."""
    text = str(source)
    if text.startswith(("http://", "https://")):
        yield problem(
            text, f"It is a web address. Fetch it first: secondsource fetch {text} -o FOLDER"
        )
        return
    path = Path(os.path.expanduser(text))  # noqa: PTH111 - Path.expanduser raises without a home
    if os.path.lexists(path):
        yield from _or_none(
            _file_or_folder(path, path.name or str(path)),
            problem(
                text, "No file in this folder could be a page. Name the folder with the pages."
            ),
        )
    elif glob.has_magic(text):
        yield from _or_none(
            _glob(str(path)),
            problem(text, "No file that could be a page matches this pattern. Check its spelling."),
        )
    else:
        yield problem(text, "There is no file or folder of this name. Check the spelling.")


def count_files(sources: Iterable[str | Path]) -> int:
    """Return how many files the sources name, without opening any; a container counts as one."""
    return sum(
        isinstance(found, Found)
        for source in sources
        if str(source) != "-"
        for found in find(source)
    )


def _or_none(found: Iterator[Found | Problem], none: Problem) -> Iterator[Found | Problem]:
    """Yield what was found, or say that nothing was."""
    met = False
    for one in found:
        met = True
        yield one
    if not met:
        yield none


def _file_or_folder(path: Path, name: str) -> Iterator[Found | Problem]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield problem(name, cannot_open(error, is_link=path.is_symlink()))
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path)
    elif stat.S_ISREG(mode):
        yield Found(path, name)
    else:
        yield problem(
            name,
            "It is a pipe, a socket or a device, not a file. To read what a program writes, "
            "pipe it in and name - as the source.",
        )


def _glob(pattern: str) -> Iterator[Found | Problem]:
    fixed = _fixed_part(pattern)
    for match in sorted(glob.iglob(pattern, recursive=True)):  # noqa: PTH207 - takes absolute patterns
        path = Path(match)
        name = PurePath(os.path.relpath(path, fixed)).as_posix()
        if path.is_dir():
            # "**" matches what is in the folder too.
            if "**" not in pattern:
                yield from _folder(path, prefix=name + "/")
        elif not is_skipped(path.name):
            yield from _file_or_folder(path, name)


def _fixed_part(pattern: str) -> Path:
    """Return the folder before the first wildcard."""
    parts: list[str] = []
    for part in Path(pattern).parts[:-1]:
        if glob.has_magic(part):
            break
        parts.append(part)
    return Path(*parts)


def _folder(folder: Path, prefix: str = "") -> Iterator[Found | Problem]:
    """Walk a folder, following links, each real folder once."""
    seen: set[tuple[int, int]] = set()
    waiting = [(folder, prefix)]
    while waiting:
        here, prefix = waiting.pop()
        try:
            status = here.stat()
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError as error:
            yield problem(prefix.rstrip("/") or here.name, cannot_open(error, is_link=False))
            continue
        identity = status.st_dev, status.st_ino
        if identity in seen:
            yield problem(
                prefix.rstrip("/") or here.name,
                "It is a link to a folder that was read already, perhaps the one it stands in. "
                "Its pages were read once; remove the link to be rid of this note.",
            )
            continue
        seen.add(identity)
        yield from _files(entries, prefix)
        waiting.extend(reversed(_folders(entries, prefix)))


def _files(entries: list[os.DirEntry[str]], prefix: str) -> Iterator[Found | Problem]:
    for entry in entries:
        if is_skipped(entry.name) or _is_folder(entry):
            continue
        yield from _file_or_folder(Path(entry.path), prefix + entry.name)


def _folders(entries: list[os.DirEntry[str]], prefix: str) -> list[tuple[Path, str]]:
    """Return the folders to walk next: real ones before links, so that names are the real ones.

    A browser saves ``Story.html`` with a folder ``Story_files`` of pictures and frames: no pages.
    """
    saved = {
        entry.name.rpartition(".")[0] + "_files"
        for entry in entries
        if entry.name.lower().endswith((".html", ".htm"))
    }
    folders = [
        entry
        for entry in entries
        if _is_folder(entry) and not is_skipped(entry.name) and entry.name not in saved
    ]
    folders.sort(key=lambda entry: entry.is_symlink())
    return [(Path(entry.path), f"{prefix}{entry.name}/") for entry in folders]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def cannot_open(error: OSError, *, is_link: bool) -> str:
    """Say why a file or folder cannot be opened, and what to do."""
    if isinstance(error, PermissionError):
        return (
            "You may not read it. Ask for permission, or change it (chmod +r), then run this again."
        )
    if isinstance(error, FileNotFoundError):
        if is_link:
            return "It is a link to something that is no longer there. Mend or remove the link."
        return "It vanished while the pile was being read. Put it back, then run this again."
    if is_link:
        return "It is a link that leads nowhere. Mend or remove the link."
    why = error.strerror or type(error).__name__
    return f"It could not be opened ({why}). Check the disk, then run this again."
