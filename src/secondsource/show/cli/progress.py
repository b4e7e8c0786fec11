"""The progress bar of long work: on standard error, and only on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ...pipeline import Progress
from .tables import console


@contextmanager
def progress_bar(files: int) -> Iterator[Callable[[Progress], None]]:
    """Yield a function that shows how far the work has come.

    ``files`` is how many files there are to read; a file may hold many pages, so that it is only
    where the bar begins.
    """
    notes = console(stderr=True)
    if not notes.is_terminal:
        yield lambda _: None
        return
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    with Bar(
        TextColumn("[bold]{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[counts]}"),
        TimeElapsedColumn(),
        console=notes,
    ) as bar:
        reading = bar.add_task("reading and cleaning", total=files or None, counts="")
        tracing = bar.add_task("tracing copies", total=None, counts="", visible=False)
        analysing = bar.add_task("analysing", total=None, counts="", visible=False)
        comparing = bar.add_task("comparing copies", total=None, counts="", visible=False)

        def watch(progress: Progress) -> None:
            bar.update(
                reading,
                completed=progress.seen,
                total=max(1, progress.seen if progress.to_trace else max(files, progress.seen)),
                counts=f"{progress.seen} pages, {progress.reports} reports, "
                f"{progress.problems} problems",
            )
            for task, done, of, what in (
                (tracing, progress.traced, progress.to_trace, "reports"),
                (analysing, progress.extracted, progress.to_extract, "reports"),
                (comparing, progress.compared, progress.to_compare, "pairs"),
            ):
                if of:
                    counts = f"{done} of {of} {what}"
                    bar.update(task, completed=done, total=of, counts=counts, visible=True)

        yield watch
