"""The lists of names: sound, and what they say of well-known cases."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from secondsource.annotate.names import vocabulary
from secondsource.annotate.names.vocabulary import HERE, key_of, plain
from secondsource.annotate.names.words import cut

FILES = sorted((HERE / "words").glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_lists_hold_words_once(path: Path) -> None:
    for key, value in yaml.safe_load(path.read_text("utf-8")).items():
        assert isinstance(key, str)
        lists = value.values() if isinstance(value, dict) else [value]
        for words in lists:
            listed = words.split() if isinstance(words, str) else words
            assert all(isinstance(word, str) and word for word in listed)
            assert len(listed) == len(set(listed))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Côte d’Ivoire", "GPE"),
        ("Khan Younis", "GPE"),
        ("Strait of Hormuz", "LOC"),
        ("Tahrir Square", "FAC"),
        ("Asa'ib Ahl al-Haq", "ORG"),
        ("Lord’s Resistance Army", "ORG"),
        ("Ivorians", "NORP"),
        ("Shi’ite", "NORP"),
        ("U.N.", "ORG"),
    ],
)
def test_names_are_known_however_they_are_spelt(name: str, kind: str) -> None:
    assert vocabulary().phrases[key_of(cut(name).words)].kind == kind


def test_every_country_of_the_list_has_a_name_and_is_a_place() -> None:
    countries = yaml.safe_load((HERE / "words" / "countries.yaml").read_text("utf-8"))
    assert len(countries) > 195
    for country in countries.values():
        assert vocabulary().phrases[key_of(cut(country["names"][0]).words)].kind == "GPE"


def test_words_of_english_are_not_sure_to_be_towns() -> None:
    phrases = vocabulary().phrases
    assert not any(phrases[w].sure for w in ("reading", "nice", "split", "march") if w in phrases)
    assert phrases["nairobi"].sure


def test_acronyms_are_kept_apart_from_words() -> None:
    assert key_of(["WHO"]) != key_of(["who"])
    assert key_of(["U.S."]) == key_of(["US"])
    assert plain("Velić") == "velic"


def test_the_data_files_say_where_they_come_from() -> None:
    told = (HERE / "data" / "ATTRIBUTION.md").read_text("utf-8")
    for path in (HERE / "data").glob("*.gz"):
        assert path.name in told
        assert path.stat().st_size < 3_000_000
