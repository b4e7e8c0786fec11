"""Make the list of verbs that mends dictionary forms: every verb of WordNet, and irregular forms.

    python knowledge/verbs.py FOLDER

FOLDER holds the database files of WordNet 3.0 (see ``wordnet.py``). Needed at build time only. Writes
``src/secondsource/annotate/data/verbs.txt.gz``: a line for each verb of one word, then a line
``form<TAB>verb`` for each form that no rule makes ("fled", "abetted").
"""

from __future__ import annotations

import argparse
import gzip
from pathlib import Path

OUT = Path(__file__).parents[1] / "src" / "secondsource" / "annotate" / "data" / "verbs.txt.gz"


def rows(folder: Path) -> list[str]:
    """Return the lines of the file."""
    index = (folder / "index.verb").read_text("utf-8").splitlines()
    verbs = {line.split()[0] for line in index if not line.startswith("  ")}
    single = {verb for verb in verbs if verb.isalpha() and verb.islower()}
    forms: dict[str, str] = {}
    for line in (folder / "verb.exc").read_text("utf-8").splitlines():
        form, verb = line.split()[:2]
        if form.isalpha() and verb in single and form not in single:
            forms.setdefault(form, verb)
    return [*sorted(single), *(f"{form}\t{forms[form]}" for form in sorted(forms))]


def main() -> None:
    """Make the file."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(gzip.compress("\n".join(rows(parser.parse_args().folder)).encode(), mtime=0))
    print(f"{OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
