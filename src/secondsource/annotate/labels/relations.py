"""ClearNLP arcs -> Universal Dependencies: heads move where the two schemes differ.

The numbered passes run in this order, each over the whole passage:

1. coordination: all conjuncts hang on the first, conjunctions on the conjunct that follows;
2. prepositions: the noun takes the preposition's place, the preposition becomes ``case`` or ``mark``;
3. copulas: the predicate becomes the head, the verb ``cop``;
4. names of persons: the first word heads a ``flat`` name;
5. what is left is renamed by table.
"""

from __future__ import annotations

from ..columns import Columns
from .tables import fixed_pairs, tables

VERBAL = {"VERB", "AUX", "ADJ", "ADV"}


class _Tree:
    """The arcs of a passage while they change."""

    def __init__(self, columns: Columns, text: str) -> None:
        self.heads = list(columns.heads)
        self.relations = [
            "compound" if relation == "nmod" else relation for relation in columns.relations
        ]
        self.pos = columns.pos
        self.tags = columns.tags
        self.lemmas = columns.lemmas
        self.words = [text[s:e].lower() for s, e in zip(columns.starts, columns.ends, strict=True)]

    def children(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.heads]
        for i, head in enumerate(self.heads):
            if head != i:
                found[head].append(i)
        return found

    def replace(self, old: int, new: int) -> None:
        """Put ``new`` where ``old`` hangs, with old's relation."""
        self.heads[new] = new if self.heads[old] == old else self.heads[old]
        self.relations[new] = self.relations[old]
        self.heads[old] = new


def to_universal(columns: Columns, text: str) -> Columns:
    """Return the columns with relations and heads of Universal Dependencies."""
    tree = _Tree(columns, text)
    _coordination(tree)
    _prepositions(tree)
    _copulas(tree)
    _persons(tree, columns)
    _rename(tree)
    columns.heads, columns.relations = tree.heads, tree.relations
    return columns


def _coordination(tree: _Tree) -> None:
    for i, relation in enumerate(tree.relations):
        if relation == "conj":
            first = tree.heads[i]
            while tree.relations[first] == "conj" and tree.heads[first] != first:
                first = tree.heads[first]
            tree.heads[i] = first
    children = tree.children()
    for i, relation in enumerate(tree.relations):
        if relation not in {"cc", "punct"}:
            continue
        head = tree.heads[i]
        first = tree.heads[head] if tree.relations[head] == "conj" else head
        conjuncts = [c for c in children[first] if tree.relations[c] == "conj" and c > i]
        if conjuncts and i > first and (relation == "cc" or tree.words[i] in {",", ";"}):
            tree.heads[i] = conjuncts[0]


def _prepositions(tree: _Tree) -> None:
    """Innermost first, so that ``out of the house`` finds its noun below both prepositions."""
    for i in reversed(range(len(tree.heads))):
        relation = tree.relations[i]
        if relation in {"prep", "agent"} or (relation == "dative" and tree.pos[i] == "ADP"):
            _preposition(tree, i)
        elif relation == "conj" and tree.pos[i] == "ADP":
            _second_preposition(tree, i)


def _object_of(tree: _Tree, i: int) -> int | None:
    below = [c for c, head in enumerate(tree.heads) if head == i and c != i]
    for wanted in ({"pobj"}, {"pcomp"}):
        for child in below:
            if tree.relations[child] in wanted:
                return child
    return next((c for c in below if tree.relations[c] in {"obl", "nmod"}), None)


def _preposition(tree: _Tree, i: int) -> None:
    noun = _object_of(tree, i)
    if noun is None:
        return
    governor, relation = tree.heads[i], tree.relations[i]
    verbal = tree.pos[governor] in VERBAL
    clause = tree.relations[noun] == "pcomp" and tree.pos[noun] in {"VERB", "AUX"}
    if clause:
        new = "advcl" if verbal else "acl"
    elif relation == "agent":
        new = "obl:agent"
    else:
        new = "obl" if verbal else "nmod"
    for child, head in enumerate(tree.heads):
        if head == i and child not in {noun, i}:
            tree.heads[child] = noun
    tree.heads[noun], tree.relations[noun] = governor, new
    tree.heads[i], tree.relations[i] = noun, "mark" if clause else "case"
    follower = i + 1
    if follower < noun and f"{tree.words[i]} {tree.words[follower]}" in fixed_pairs():
        tree.heads[follower], tree.relations[follower] = i, "fixed"


def _second_preposition(tree: _Tree, i: int) -> None:
    """``from A and to B``: B is the conjunct; its preposition is its case."""
    noun = _object_of(tree, i)
    if noun is None:
        return
    first = _object_of(tree, tree.heads[i])
    tree.heads[noun] = first if first is not None else tree.heads[i]
    tree.relations[noun] = "conj"
    for child, head in enumerate(tree.heads):
        if head == i and child != noun:
            tree.heads[child] = noun
    tree.heads[i], tree.relations[i] = noun, "case"


def _copulas(tree: _Tree) -> None:
    children = tree.children()
    for i, lemma in enumerate(tree.lemmas):
        if lemma != "be" or tree.relations[i] in {"aux", "auxpass"}:
            continue
        below = children[i]
        if any(tree.relations[c] == "expl" and tree.words[c] == "there" for c in below):
            for child in below:
                if tree.relations[child] == "attr":
                    tree.relations[child] = "nsubj"
            continue
        predicate = _predicate(tree, below, i)
        if predicate is None:
            continue
        tree.replace(i, predicate)
        tree.relations[i] = "cop"
        for child in below:
            if child != predicate:
                tree.heads[child] = predicate


def _predicate(tree: _Tree, below: list[int], verb: int) -> int | None:
    """Return what a form of "be" says of its subject: a noun, an adjective, or a phrase."""
    for wanted in ("attr", "acomp"):
        for child in below:
            if tree.relations[child] == wanted:
                return child
    subject = any(tree.relations[c] in {"nsubj", "nsubjpass"} for c in below)
    phrases = [c for c in below if tree.relations[c] == "obl" and c > verb]
    return phrases[0] if subject and phrases else None


def _persons(tree: _Tree, columns: Columns) -> None:
    for start, end, kind in columns.names:
        if kind != "PERSON":
            continue
        inside = [
            i for i, at in enumerate(columns.starts) if start <= at and columns.ends[i] <= end
        ]
        inside = [i for i in inside if tree.pos[i] == "PROPN"]
        if len(inside) < 2:
            continue
        first, last = inside[0], inside[-1]
        if all(
            tree.heads[i] == last and tree.relations[i] in {"compound", "nn", "nmod"}
            for i in inside[:-1]
        ):
            for i, head in enumerate(tree.heads):
                if head == last and i not in inside and i != last:
                    tree.heads[i] = first
            tree.replace(last, first)
            for i in inside[1:]:
                tree.heads[i], tree.relations[i] = first, "flat"


def _rename(tree: _Tree) -> None:
    names: dict[str, str] = tables()["relations"]
    for i, relation in enumerate(tree.relations):
        if tree.heads[i] == i:
            tree.relations[i] = "root"
        elif relation == "aux" and tree.tags[i] == "TO":
            tree.relations[i] = "mark"
        else:
            tree.relations[i] = names.get(relation, relation)
