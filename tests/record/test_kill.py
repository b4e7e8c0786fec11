"""Killed at any moment, a record opens, is sound, and the next add finishes the job."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secondsource.record import Record

from .made import write_all

WRITER = Path(__file__).with_name("made.py")
PAGES = 1200
SEEDS = range(4)


def kill_a_writer(path: Path, after: float) -> bool:
    """Start a writer, kill it so many seconds after its first batch; say whether it was at work."""
    command = [sys.executable, str(WRITER), str(path), "0", str(PAGES)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "begun\n"
        time.sleep(after)
        writer.kill()
        return writer.wait() != 0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_killed_add_is_finished_by_the_next(path: Path, seed: int) -> None:
    Record.create(path).close()
    pause = random.Random(seed)
    killed = [kill_a_writer(path, pause.uniform(0.0, 0.15)) for _ in range(2)]
    assert any(killed)
    with Record.open(path) as opened:
        assert opened.check() == ()
        held = opened.counts().pages
        assert held % 4 == 0
    write_all(path, 0, PAGES)
    with Record.open(path) as opened:
        assert opened.check() == ()
        counts = opened.counts()
        assert (counts.pages, counts.reports, counts.problems) == expected_counts()
        ids = [found.id for found in opened.reports()]
        assert len(ids) == len(set(ids))


def expected_counts() -> tuple[int, int, int]:
    problems = sum(number % 5 == 0 for number in range(PAGES))
    twice = sum(number % 5 != 0 and number % 3 == 0 for number in range(PAGES))
    return PAGES, PAGES - problems + twice, problems
