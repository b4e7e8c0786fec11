"""The tree of exceptions. Each says, in a sentence, what happened and what to do next.

Bad *input* is no exception: it becomes a :class:`secondsource.data.Problem` row, and the rest of the
pile goes on. What is raised is what stops the job that was asked for.
"""

from __future__ import annotations

from pathlib import Path


class SecondSourceError(Exception):
    """Base of all errors that are meant for the user; ``exit_code`` is what the command line returns."""

    exit_code = 1


class UsageProblem(SecondSourceError):
    """What was asked for cannot be understood."""

    exit_code = 2


class RecordMissing(SecondSourceError):
    """There is no record at the path."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"There is no record at {path}. Build one: secondsource build PAGES -o {path}"
        )


class RecordExists(SecondSourceError):
    """``build`` would write over a record."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} exists already. Add to it with: secondsource add {path} PAGES; "
            "or name another file with -o."
        )


class NotARecord(SecondSourceError):
    """The file is not a Second Source record, or is damaged."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} is not a Second Source record ({why}). "
            "If it was one, restore it from a backup; otherwise name another file."
        )


class RecordTooNew(SecondSourceError):
    """The record was written by a newer version."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"{path} has schema version {found}, and this version of Second Source knows {known} "
            "at most. Nothing was changed. Upgrade: pip install -U secondsource"
        )


class RecordLocked(SecondSourceError):
    """Another process is writing to the record."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another process is writing to {path}. Wait until it has finished, then try again."
        )


class StorageFull(SecondSourceError):
    """The record could not be written: the disk is full or refuses."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} could not be written ({why}). What was recorded before is safe. "
            f"Make room, then run the same command again: it goes on where it stopped."
        )


class ReportUnknown(SecondSourceError):
    """No report, or more than one, answers to what the user typed."""


class ActorUnknown(SecondSourceError):
    """No actor, or more than one, answers to what the user typed."""


class EventUnknown(SecondSourceError):
    """No event, or more than one, answers to what the user typed."""


class StepOrderError(SecondSourceError):
    """A list of steps cannot run: one needs what no earlier step adds."""


class MissingExtra(SecondSourceError):
    """A format needs a part that is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an extra: pip install 'secondsource[{extra}]'")


class MissingPart(SecondSourceError):
    """What was asked for needs a program or package that is not installed."""


class WorkersFailed(SecondSourceError):
    """Worker processes cannot be started."""

    def __init__(self) -> None:
        super().__init__(
            "Worker processes could not be started. In a script of your own, call Second Source "
            'under: if __name__ == "__main__": - or use one worker (workers=1, --workers 1).'
        )
