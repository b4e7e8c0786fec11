"""Compiles demo/source into demo/pages (the pile) and demo/answers.json (what is true of it).

python demo/build.py            writes both
python demo/build.py --check    exits 1 if what is written is stale
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path
from typing import Any

import yaml
from storyanswers import Answers
from storymarkup import read_stories
from storypages import files, read_pages

HERE = Path(__file__).resolve().parent


def compile_all() -> dict[str, bytes]:
    """Every compiled file by its path under demo/."""
    stories = read_stories(HERE / "source" / "stories")
    pages = read_pages(HERE / "source" / "pages", stories)
    world: dict[str, Any] = yaml.safe_load(
        (HERE / "source" / "world.yaml").read_text(encoding="utf-8")
    )
    answers = Answers(world, stories, pages).all()
    out = {f"pages/{name}": data for name, data in files(pages).items()}
    rows = ",\n".join(
        f"{json.dumps(kind)}: [\n"
        + ",\n".join(json.dumps(row, ensure_ascii=False) for row in table)
        + "\n]"
        for kind, table in answers.items()
    )
    out["answers.json"] = ("{\n" + rows + "\n}\n").encode()
    return out


def same(name: str, old: bytes, new: bytes) -> bool:
    """Equal in content: the packed bytes of a .gz may differ between zlib builds."""
    if name.endswith(".gz"):
        return gzip.decompress(old) == gzip.decompress(new)
    return old == new


def stale(compiled: dict[str, bytes]) -> list[str]:
    """Names that are missing, surplus or different on disk."""
    found = {f"pages/{p.name}" for p in (HERE / "pages").glob("*")} | {"answers.json"}
    wrong = sorted(found ^ set(compiled))
    for name, data in sorted(compiled.items()):
        path = HERE / name
        if name not in wrong and not (path.exists() and same(name, path.read_bytes(), data)):
            wrong.append(name)
    return wrong


def write(compiled: dict[str, bytes]) -> None:
    """Writes what changed and removes what is no longer made."""
    (HERE / "pages").mkdir(exist_ok=True)
    for path in (HERE / "pages").glob("*"):
        if f"pages/{path.name}" not in compiled:
            path.unlink()
    for name, data in compiled.items():
        path = HERE / name
        if not path.exists() or not same(name, path.read_bytes(), data):
            path.write_bytes(data)


def main(arguments: list[str]) -> int:
    """The command line."""
    compiled = compile_all()
    if "--check" in arguments:
        wrong = stale(compiled)
        for name in wrong:
            print(f"stale: {name}", file=sys.stderr)
        return 1 if wrong else 0
    write(compiled)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
