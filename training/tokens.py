"""spaCy's English tokenizer, brought to the words of Universal Dependencies.

The rules below come from the places where the stock tokenizer and the training parts of the two
treebanks disagree most: runs of marks are one word ("!!!", "<<"), a few prefixes keep their hyphen
("non-avian", "pro-Beijing"), abbreviations keep their stop ("Lt.", "al."), letters and figures part at
a hyphen ("F - 16"), and capitals contract as small letters do ("DO N'T").
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from spacy.lang.char_classes import ALPHA, ALPHA_UPPER, HYPHENS
from spacy.language import Language
from spacy.symbols import NORM, ORTH
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

LISTS = Path(__file__).parent / "lists" / "tokens.yaml"
RUN = r"(?:[.,:]?[!?][!?.]+|[.,:][!?])"
REPEATS = r"(?:<{2,}|>{2,}|\*{2,}|_{2,}|={2,}|\${2,}|~{2,}|#{2,}|\+{2,}|`{2}|'{2})"
PHONE = r"(?:1-)?(?:\d{3}-)?\d{3}-\d{4}|[\w.]+-#\d+-[\w.]+|x?\d-\d{4}"


def fit(nlp: Language) -> Language:
    """Change the tokenizer of an English pipeline in place, and return the pipeline."""
    tokenizer: Any = nlp.tokenizer
    defaults: Any = nlp.Defaults
    lists: dict[str, Any] = yaml.safe_load(LISTS.read_text("utf-8"))
    specials = {
        word: parts for word, parts in tokenizer.rules.items() if word not in lists["not_special"]
    }
    for word in list(specials):
        if ("'" in word or "’" in word) and word.upper() not in specials:
            specials[word.upper()] = [_upper(part) for part in specials[word]]
    tokenizer.rules = specials
    abbreviations = lists["abbreviations"].split()
    for word in (*abbreviations, *map(str.upper, abbreviations), *lists["words"].split()):
        tokenizer.add_special_case(word, [{ORTH: word}])
    for parts in lists["parts"].split():
        tokenizer.add_special_case(
            parts.replace("|", ""), [{ORTH: part} for part in parts.split("|")]
        )
    prefixes = [RUN, REPEATS, *defaults.prefixes, rf"-(?=[{ALPHA}0-9])"]
    suffixes = [
        RUN,
        REPEATS,
        *defaults.suffixes,
        r"(?<=[0-9])[kK]",
        r"(?<=:[0-9][0-9])(?:[AP]M|[ap]m)",
    ]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(_infixes(defaults, lists)).finditer
    tokenizer.token_match = re.compile(f"^(?:{PHONE})$").match
    return nlp


def _infixes(defaults: Any, lists: dict[str, Any]) -> list[str]:
    """Return the stock infixes with the hyphen rule replaced, and our own."""
    kept = "".join(rf"(?<!\b{prefix})" for prefix in _cased(lists["prefixes"].split()))
    ours = [
        rf"(?<=[{ALPHA}0-9]){kept}(?:{HYPHENS})(?=[{ALPHA}])",
        rf"(?<=[{ALPHA}])-(?=[0-9])",
        r"(?<=[0-9])[–—](?=[0-9])",
        rf"(?<=[{ALPHA}])[(\[](?=[{ALPHA}])",
        rf"(?<=[{ALPHA}]),(?=[0-9])",
        rf"(?<=[{ALPHA}])(?:\?+|!+)(?=[{ALPHA}])",
        rf"(?<=[{ALPHA}0-9][.,!?…])[\"”](?=[{ALPHA}])",
        rf"(?<=[{ALPHA}])--+(?=[{ALPHA}\"“])",
        r"[)\]](?=[(\[.])",
        r"(?<=[)\]])[(\[](?=\w)",
        r"(?<=[)\]][(\[])(?=\w)",
        rf"(?<=[{ALPHA}]):(?=[0-9])",
    ]
    ours += [rf"(?<=\b{p})-(?=[{ALPHA_UPPER}])" for p in lists["before_names"].split()]
    return [rule for rule in defaults.infixes if HYPHENS not in rule] + ours


def _cased(prefixes: list[str]) -> list[str]:
    """Return prefixes in small letters, capitalised and in capitals."""
    forms = {form for p in prefixes for form in (p, p.capitalize(), p.upper())}
    return sorted(forms)


def _upper(part: dict[Any, Any]) -> dict[Any, Any]:
    """Return a part of a special case in capitals; its norm stays."""
    norm = part.get(NORM, part.get("NORM"))
    word = str(part.get(ORTH, part.get("ORTH"))).upper()
    return {ORTH: word} | ({NORM: norm} if norm else {})
