"""What goes into a record comes out of it; readers read while a writer writes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.data import Given, Page, Paragraph, Piece, Problem, Report, Statement
from secondsource.errors import ReportUnknown, SecondSourceError
from secondsource.record import Counts, Record, Selection
from secondsource.record.rows import mended

from .made import page, report, stories, story

WORDS = st.text(max_size=30).map(mended)
MAYBE = st.none() | WORDS
MAYBE_MISSING = (
    *("title", "byline", "outlet", "agency", "dateline", "updated"),
    *("published", "published_from", "published_to", "published_how"),
)
NUMBERS = st.integers(0, 2**40)
SPANS = st.tuples(NUMBERS, NUMBERS)
PAGES = st.builds(Page, WORDS, WORDS, WORDS, st.text().map(mended), st.builds(Given, *[MAYBE] * 6))
STATEMENTS = st.builds(Statement, WORDS, WORDS, WORDS, st.none() | NUMBERS, st.none() | NUMBERS)


@st.composite
def a_report(draw: st.DrawFn) -> tuple[Page, Report]:
    of = draw(PAGES)
    text = draw(st.text().map(mended))
    start, end = draw(SPANS)
    values = {name: draw(MAYBE) for name in MAYBE_MISSING}
    kinds = st.sampled_from(["paragraph", "heading", "item"])
    return of, Report(
        page=of.id,
        page_name=of.name,
        page_start=start,
        page_end=end,
        text=text,
        genre=draw(st.sampled_from(["news", "analysis", "opinion"])),
        language=draw(WORDS),
        paragraphs=tuple(draw(st.lists(st.builds(Paragraph, NUMBERS, NUMBERS, kinds), max_size=3))),
        pieces=tuple(draw(st.lists(st.builds(Piece, *[NUMBERS] * 4), max_size=3))),
        statements=tuple(draw(st.lists(STATEMENTS, max_size=3))),
        **values,
    )


@pytest.fixture(scope="module")
def reused(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with Record.create(tmp_path_factory.mktemp("store") / "a.db") as opened:
        yield opened


PROBLEMS = st.builds(Problem, WORDS, WORDS, WORDS, st.none() | WORDS.filter(bool))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(a_report(), st.lists(PROBLEMS, max_size=3))
def test_what_goes_in_comes_out(
    reused: Record, made: tuple[Page, Report], problems: list[Problem]
) -> None:
    of, told = made
    reused._connection.execute("DELETE FROM pages")
    reused._connection.execute("DELETE FROM problems")
    with reused.run("add") as run:
        reused.write({"pages": (of,), "reports": (told,), "problems": problems}, run)
    with Record.open(reused.path) as opened:
        assert list(opened.reports()) == [told]
        assert opened.report(told.id) == told
        assert opened.page(of.id) == of
        assert list(opened.problems()) == list(dict.fromkeys(problems))


def test_readers_read_while_a_writer_writes(filled: Path) -> None:
    with Record.open(filled, write=True) as writer, Record.open(filled) as reader:
        walking = iter(reader.reports())
        first = next(walking)
        with writer.run("add") as run:
            writer.write(stories(range(100, 110)), run)
            assert len([first, *walking]) == 12  # as the record was when the walk began
            writer._connection.execute("BEGIN IMMEDIATE")
            assert reader.counts().pages == 22
            assert len(list(reader.search("ferry"))) == len(reader.reports(Selection(text="ferry")))
            writer._connection.execute("ROLLBACK")


def test_nothing_is_left_beside_the_record(filled: Path) -> None:
    with Record.open(filled) as opened:
        assert opened.check() == ()
    assert [found.name for found in filled.parent.iterdir()] == [filled.name]


def test_reports_come_by_date(record: Record) -> None:
    stated = {"published": "2020-03-01T10:00:00+00:00"}
    window = {"published_from": "2020-02-01", "published_to": "2020-04-01"}
    until = {"published_to": "2019-05-05"}
    rows = []
    for number, values in enumerate(({}, stated, window, until)):
        made = page(f"{number}.txt")
        rows.append((made, report(made, **values)))
    with record.run("add") as run:
        record.write({"pages": [p for p, _ in rows], "reports": [r for _, r in rows]}, run)
    names = [found.page_name for found in record.reports()]
    assert names == ["3.txt", "2.txt", "1.txt", "0.txt"]


def test_a_report_is_found_by_what_people_type(filled: Path) -> None:
    with Record.open(filled) as opened:
        one, other = (r for r in opened.reports() if r.page_name == "pile/3.txt")
        assert opened.report(one.id) == one
        assert opened.report(one.id[:12].upper()) == one
        assert opened.report("pile/3.txt#1") == one
        assert opened.report("pile/3.txt#2") == other
        assert opened.report("pile/4.txt").page_name == "pile/4.txt"


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("pile/3.txt", r"several reports.*pile/3\.txt#1.*pile/3\.txt#2"),
        ("pile/3.txt#3", r"No report answers.*mean pile/3\.txt"),
        ("4.txt", r"Did you mean pile/4\.txt"),
        ("pile/4.tx", r"Did you mean pile/4\.txt"),
        ("pule-4.txt", r"Did you mean .*pile/4\.txt"),
        ("", "No report answers|several"),
        ("%", "No report answers"),
        ("a\x00b\ud800", "No report answers"),
        ("no such thing at all", "The command 'reports' lists them all"),
        ("pile/5.txt", "No report answers"),
    ],
)
def test_what_finds_none_or_several_says_so(filled: Path, typed: str, answer: str) -> None:
    with Record.open(filled) as opened, pytest.raises(ReportUnknown, match=answer):
        opened.report(typed)


def test_a_row_of_a_table_comes_before_a_story(record: Record) -> None:
    pile, row = page("pile.jsonl"), page("pile.jsonl#2")
    half = len(pile.text) // 2
    with record.run("add") as run:
        rows = {"pages": (pile, row), "reports": (report(pile, 0, half), report(pile, half))}
        record.write(rows | {"reports": (*rows["reports"], report(row))}, run)
    assert record.report("pile.jsonl#2").page == row.id
    assert record.report("pile.jsonl#1").page == pile.id


def test_an_unknown_page_is_said_to_be_unknown(record: Record) -> None:
    with pytest.raises(ReportUnknown, match="No page"):
        record.page("0" * 16)


def test_has_page_goes_by_name_and_digest(filled: Path) -> None:
    with Record.open(filled) as opened:
        assert opened.has_page("pile/1.txt", "digest 1")
        assert not opened.has_page("pile/1.txt", "digest 2")
        assert not opened.has_page("pile/one.txt", "digest 1")


def test_counts(record: Record) -> None:
    made = page("dated.txt")
    with record.run("add") as run:
        record.write(stories(range(1, 6)), run)
        dated = report(made, published="2020-01-24T10:00:00Z", outlet="Post", genre="opinion")
        record.write({"pages": (made,), "reports": (dated,)}, run)
    assert record.counts() == Counts(
        pages=6,
        reports=6,
        problems=1,
        undated=5,
        outlets=((None, 5), ("Post", 1)),
        agencies=((None, 6),),
        genres=(("news", 5), ("opinion", 1)),
        languages=(("und", 6),),
        published_from="2020-01-24",
        published_to="2020-01-24",
        shared_pages=1,
        copies=0,
        major_changes=0,
        actors=0,
        places=0,
        quotations=0,
        figures=0,
        events=0,
    )


def test_problems_follow_the_selection(record: Record) -> None:
    one, other = page("1.txt"), page("2.txt")
    rows = (report(one, outlet="Post"), report(other, outlet="Call"))
    about_page = Problem("1.txt", "clean", "It has no date.")
    about_report = Problem("2.txt", "clean", "It is cut off.", rows[1].id)
    unread = Problem("3.txt", "read", "It is empty.")
    with record.run("add") as run:
        problems = (about_page, about_report, unread)
        record.write({"pages": (one, other), "reports": rows, "problems": problems}, run)
    assert list(record.problems()) == [about_page, about_report, unread]
    assert list(record.problems(Selection(outlet=("post",)))) == [about_page]
    assert list(record.problems(Selection(outlet=("Call",)))) == [about_report]
    assert len(record.problems(Selection(outlet=("Post", "Call")))) == 2
    assert len(record.problems(Selection(outlet=("None",)))) == 0


def test_a_closed_record_may_be_closed_again(record: Record) -> None:
    record.close()
    record.close()


def test_loading_the_store_loads_little() -> None:
    heavy = {
        "click",
        "rich",
        "yaml",
        "lxml",
        "trafilatura",
        "rapidfuzz",
        "asyncio",
        "urllib.request",
    }
    code = "import sys, secondsource.record; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not heavy & set(done.stdout.split())


def as_nobody(action: str, path: Path) -> str:
    """Do something with a record as a user who may write nowhere near it; return what was said."""
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from secondsource.errors import SecondSourceError\n"
        "from secondsource.record import Record\n"
        # What Python loads late may lie where only root can read.
        "from secondsource.record.schema import known_migrations; known_migrations()\n"
        "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "path = Path(sys.argv[1])\n"
        "try:\n"
        f"    {action}\n"
        "except SecondSourceError as error:\n"
        "    print(type(error).__name__, error)\n"
    )
    command = [sys.executable, "-c", code, str(path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def shut(filled: Path) -> Iterator[Path]:
    """Yield a record in a folder that nobody may write to."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "contest.db"
        path.write_bytes(filled.read_bytes())
        path.chmod(0o444)
        folder.chmod(0o555)
        yield path
        folder.chmod(0o755)


def test_a_record_in_a_folder_that_cannot_be_written_is_read(shut: Path) -> None:
    said = as_nobody("r = Record.open(path); print(r.counts().pages, r.check())", shut)
    assert said == "12 ()\n"
    assert "StorageFull" in as_nobody("with Record.open(path, write=True).run('add'): pass", shut)


def test_a_wal_file_in_such_a_folder_is_explained(filled: Path, shut: Path) -> None:
    with Record.open(filled, write=True) as writer, writer.run("add") as run:
        writer.write(story(77), run)
        wal = filled.with_name(filled.name + "-wal").read_bytes()
    shut.parent.chmod(0o755)
    beside = shut.with_name(shut.name + "-wal")
    beside.write_bytes(wal)
    beside.chmod(0o444)
    shut.parent.chmod(0o555)
    said = as_nobody("Record.open(path)", shut)
    assert "latest changes lie in contest.db-wal" in said
    assert "Copy both files" in said


def test_a_record_that_may_not_be_read_is_explained(shut: Path) -> None:
    shut.parent.chmod(0o755)
    shut.chmod(0o000)
    assert "may read it" in as_nobody("Record.open(path)", shut)


def test_the_error_of_a_reader_names_the_record(filled: Path) -> None:
    with Record.open(filled, write=True) as opened:
        opened._connection.execute("UPDATE pages SET text = x'00'")
        with pytest.raises(SecondSourceError, match=str(filled)):
            opened.page(next(iter(opened.reports())).page)
