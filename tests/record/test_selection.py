"""The selection against a plain reading of its definition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.data import Report
from secondsource.errors import UsageProblem
from secondsource.record import Record, Selection

from .made import page, report

DAYS = st.dates(dt.date(2019, 12, 28), dt.date(2020, 3, 3)).map(str)
DATES = DAYS | DAYS.map(lambda day: day[:7]) | DAYS.map(lambda day: day[:4])
STORED = st.none() | DATES | DAYS.map(lambda day: f"{day}T10:30:00+00:00")
OUTLETS = st.sampled_from(["Post", "Call", "Öresund"])
WORDS = st.sampled_from(["Selwa", "Velm bridge", "IRBIL", "Kata'ib"])
SENTENCES = {
    "Selwa": "Ferries left SELWA.",
    "Velm bridge": "They met at the Velm bridge.",
    "IRBIL": "Rockets fell near Érbil, or Irbil.",
    "Kata'ib": "A spokesman of Kataʼib, Kata'ib, said so.",
}
REPORTS = st.fixed_dictionaries(
    {
        "published": st.none() | STORED,
        "published_from": STORED,
        "published_to": STORED,
        "outlet": st.none() | OUTLETS,
        "genre": st.sampled_from(["news", "analysis", "opinion"]),
        "language": st.sampled_from(["en", "ar"]),
        "title": st.none() | WORDS,
        "dateline": st.none() | WORDS,
    }
)
SELECTIONS = st.fixed_dictionaries(
    {},
    optional={
        "start": DATES,
        "end": DATES,
        "place": st.lists(WORDS, max_size=2),
        "actor": st.lists(WORDS, max_size=2),
        "outlet": st.lists(OUTLETS, max_size=2),
        "genre": st.lists(st.sampled_from(["news", "opinion"]), max_size=2),
        "language": st.sampled_from(["en", "ar"]),
        "text": st.sampled_from(["selwa", "velm -irbil", '"velm bridge" OR ferries', "!!!"]),
    },
)


def first_day(text: str) -> str:
    return (text + "-01-01")[:10]


def last_day(text: str) -> str:
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        return str(following - dt.timedelta(days=1))
    return text[:10]


def expected(found: Report, asked: dict) -> bool:
    """Say by the definition, without SQL, whether a report is selected."""
    body = f"{found.title or ''} | {found.text}".lower()
    place = f"{found.dateline or ''} | {body}".lower()
    earliest = found.published or found.published_from
    latest = found.published or found.published_to
    text = {
        "selwa": "selwa" in place,
        "velm -irbil": "velm" in place and "irbil" not in place,
        '"velm bridge" OR ferries': "velm bridge" in place or "ferries" in place,
        "!!!": False,
        None: True,
    }
    return all(
        (
            not asked.get("start") or not latest or last_day(latest) >= first_day(asked["start"]),
            not asked.get("end") or not earliest or first_day(earliest) <= last_day(asked["end"]),
            not asked.get("place") or any(name.lower() in place for name in asked["place"]),
            not asked.get("actor") or any(name.lower() in body for name in asked["actor"]),
            not asked.get("outlet") or found.outlet in asked["outlet"],
            not asked.get("genre") or found.genre in asked["genre"],
            not asked.get("language") or found.language == asked["language"],
            text[asked.get("text")],
        )
    )


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with Record.create(tmp_path_factory.mktemp("selection") / "a.db") as opened:
        yield opened


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(REPORTS, st.sets(WORDS)), max_size=5), SELECTIONS)
def test_a_selection_selects_what_it_says(empty: Record, told: list, asked: dict) -> None:
    try:
        selection = Selection(**asked)
    except UsageProblem:
        assert first_day(asked["start"]) > last_day(asked["end"])
        return
    inner = empty._connection
    inner.execute("DELETE FROM pages")
    rows = []
    for number, (values, words) in enumerate(told):
        text = " ".join(SENTENCES[word] for word in sorted(words)) or "Nothing."
        made = page(f"{number}.txt", text)
        rows.append((made, report(made, **values)))
    with empty.run("add") as run:
        empty.write({"pages": [p for p, _ in rows], "reports": [r for _, r in rows]}, run)
    wanted = {found.id for _, found in rows if expected(found, asked)}
    assert {found.id for found in empty.reports(selection)} == wanted
    assert len(empty.reports(selection)) == len(wanted)


def test_a_place_is_a_phrase_of_words(record: Record) -> None:
    made = page("a.txt", "The Iranshahr ferry. Bridges at Velm.")
    with record.run("add") as run:
        record.write({"pages": (made,), "reports": (report(made, dateline="MÉRAN"),)}, run)
    for name in ("iranshahr", "Bridges at Velm", "meran", "VELM"):
        assert len(record.reports(Selection(place=(name,)))) == 1
    for name in ("Iran", "Velm bridges", "...", '"', "a\x00b"):
        assert len(record.reports(Selection(place=(name,)))) == 0
    assert len(record.reports(Selection(actor=("meran",)))) == 0


def test_one_value_needs_no_tuple() -> None:
    assert Selection(outlet="Post") == Selection(outlet=("Post",))  # type: ignore[arg-type]
    assert hash(Selection(place=["a", "b"])) == hash(Selection(place=("a", "b")))  # type: ignore[arg-type]
    assert not Selection() and Selection(end="2020")


@pytest.mark.parametrize(
    "bad", ["2020-13", "2020-02-30", "24.1.2020", "yesterday", "20", "0000", "2020-1-2", "٢٠٢٠-13"]
)
def test_a_bad_date_says_what_is_accepted(bad: str) -> None:
    with pytest.raises(UsageProblem, match=r"2020, 2020-01 or 2020-01-24\. The end is inclusive"):
        Selection(start=bad)
    with pytest.raises(UsageProblem):
        Selection(end=bad)


def test_nonsense_is_refused_with_a_sentence() -> None:
    with pytest.raises(UsageProblem, match=r"ends \(2019\) before it starts"):
        Selection(start="2020", end="2019")
    with pytest.raises(UsageProblem, match="news, analysis, opinion"):
        Selection(genre=("rumour",))


def test_a_selection_reads_as_a_record_is_opened(filled: Path) -> None:
    with Record.open(filled) as opened:
        assert len(opened.reports(Selection(text="ferry", actor=("Ferry 7",)))) == 1
