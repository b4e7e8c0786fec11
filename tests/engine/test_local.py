import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secondsource.engine import LocalEngine
from secondsource.engine.limits import time_limit


def double(batch: tuple[int, ...]) -> list[int]:
    return [2 * item for item in batch]


def die_on_seven(batch: tuple[int, ...]) -> list[int]:
    if 7 in batch:
        os._exit(9)
    return list(batch)


def lost(item: int) -> list[int]:
    return [-item]


@pytest.mark.parametrize("workers", [1, 2])
def test_every_engine_gives_the_same_rows_in_order(workers: int) -> None:
    batches = [(i, i + 1) for i in range(0, 40, 2)]
    result = [x for rows in LocalEngine(workers).map(double, batches, lost) for x in rows]
    assert result == [2 * i for i in range(40)]


def test_an_item_that_kills_its_process_is_lost_alone() -> None:
    batches = [(i, i + 1) for i in range(0, 20, 2)]
    result = [x for rows in LocalEngine(2).map(die_on_seven, batches, lost) for x in rows]
    assert result == [-i if i == 7 else i for i in range(20)]


def test_the_input_is_drawn_only_as_results_are_taken() -> None:
    drawn = []

    def batches():
        for i in range(1000):
            drawn.append(i)
            yield (i,)

    results = LocalEngine(2).map(double, batches(), lost)
    next(results)
    assert len(drawn) < 30
    results.close()


def test_no_batches_give_no_results() -> None:
    assert list(LocalEngine(2).map(double, [], lost)) == []


def test_work_past_its_time_is_stopped() -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutError), time_limit(0.05):
        time.sleep(5)
    assert time.monotonic() - started < 2


def test_a_limit_inside_a_limit_leaves_the_outer_one_alone() -> None:
    with pytest.raises(TimeoutError), time_limit(0.1), time_limit(60):
        time.sleep(5)


def test_a_script_without_a_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import secondsource\n"
        "from pathlib import Path\n"
        "for n in range(40):\n"
        "    Path(f'{n}.txt').write_text(f'Title {n}\\n\\nSELWA: {n} men came to the port on Monday.')\n"
        "secondsource.build('.', 'new.db', workers=2)\n"
    )
    done = subprocess.run(
        [sys.executable, script.name], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "WorkersFailed" in done.stderr
