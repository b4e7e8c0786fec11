"""The demo pile that comes with the package: an invented conflict with known answers."""

from __future__ import annotations

from pathlib import Path


def pages_folder() -> Path:
    """Return the folder of the demo's pages."""
    return _root() / "pages"


def answers_file() -> Path:
    """Return the file of the known answers, in the contract of the record."""
    return _root() / "answers.json"


def _root() -> Path:
    """Installed, the pile lies in the package; in a source tree, in ``demo`` at the top."""
    packaged = Path(__file__).parent
    return packaged if (packaged / "pages").exists() else packaged.parents[2] / "demo"
