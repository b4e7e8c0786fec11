# ruff: noqa: E501  (markup is read more easily unbroken)
"""The scanner: visible blocks with their places, whatever the markup."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.clean.html.scan import scan

BITS = (
    "<p>", "</p>", "<div class='a b'>", "</div>", "<br>", "<b>", "</b>", "<a href='x'>", "</a>", "<li>",
    "<ul>", "</ul>", "<table><tr><td>", "</td>", "<script>", "</script>", "<!--", "-->", "<", ">", "&",
    "&amp;", "&nbsp;", "&#8217;", "&#x0;", "&bogus", "\0", "\n  ", " ", "word", "Ünïcode", "\u200b", '"',
    "'", "<img src=x onerror='alert(1)'>", "<p title='", "<![CDATA[", "<?php", "</", "<svg>", "<title>",
    "</title>", "<head>", "<article>", "<h1>", "٣", "\u00ad", "\ud800",
)  # fmt: skip


def texts(html: str) -> list[str]:
    return [block.text for block in scan(html).blocks]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One<p>Two", ["One", "Two"]),
        ("<p>One <b>bold</b>\n  word</p>", ["One bold word"]),
        ("<p>Tom &amp; Ida&nbsp;&mdash; caf&eacute;</p>", ["Tom & Ida — café"]),
        ("<p>5 < 6 and 7 > 6</p>", ["5 < 6 and 7 > 6"]),
        ("<p>so\u00adft zero\u200bwidth</p>", ["soft zerowidth"]),
        ("<ul><li>a<li>b</ul>", ["a", "b"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("one<br><br>two", ["one", "two"]),
        ("one<br>two", ["one two"]),
        ("A sentence that is quite long enough to be a paragraph by itself, as everybody can see.<br>Two", None),
        ("<script>if (a < b) { x = '<p>no</p>' }</script>yes", ["yes"]),
        ("<style>p { color: red }</style><p>yes", ["yes"]),
        ("<!-- <p>no</p> --><p>yes", ["yes"]),
        ("<p>yes</p><script>no no", ["yes"]),
        ("<noscript>no</noscript><template>no</template><svg><text>no</text></svg>yes", ["yes"]),
        ("<noscript><p>unclosed, so shown</p>", ["unclosed, so shown"]),
        ("<head><title>no</title></head><p>yes", ["yes"]),
        ("<p onclick=\"steal('<b>no</b>')\" title='a > b'>yes</p>", ["yes"]),
        ("", []),
        ("<", ["<"]),
        ("<p", []),
    ],
)  # fmt: skip
def test_visible_blocks(html: str, expected: list[str] | None) -> None:
    found = texts(html)
    if expected is None:
        assert len(found) == 2
    else:
        assert found == expected


def test_pieces_lead_back_to_the_source() -> None:
    html = "<p>The&nbsp;mayor of\n   <i>Karvela</i> &amp; her&#32;aide</p>"
    (block,) = scan(html).blocks
    assert block.text == "The mayor of Karvela & her aide"
    places = {block.text[p.start : p.end]: html[p.page_start : p.page_end] for p in block.pieces}
    assert places["Karvela"] == "Karvela"
    assert places["&"] == "&amp;"
    assert block.page_start == 3
    assert html[: block.page_end].endswith("aide")


def test_elements_know_what_they_hold() -> None:
    source = scan("<div><p>a</p><p>b</p></div><p>c</p>")
    div = next(element for element in source.elements if element.tag == "div")
    assert [source.blocks[i].text for i in source.inside(div)] == ["a", "b"]
    assert [block.text for block in source.part(div).blocks] == ["a", "b"]
    assert div.end == len("<div><p>a</p><p>b</p></div>")


def test_links_and_bold_are_counted() -> None:
    block = scan("<p>See <a href='x'>this page</a> <b>now</b></p>").blocks[0]
    assert block.linked == len("this page")
    assert block.strong == len("now")


def test_a_huge_attribute_is_not_kept() -> None:
    source = scan(f"<img alt='{'x' * 50_000}' id='i'>")
    image = source.elements[-1]
    assert image.attributes == {"alt": "", "id": "i"}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=40).map("".join))
def test_any_soup_can_be_scanned(html: str) -> None:
    source = scan(html)
    behind = 0
    for block in source.blocks:
        assert block.text == " ".join(block.text.split(" "))
        assert block.page_start >= behind
        behind = block.page_end
        assert behind <= len(html)
        at = 0
        for piece in block.pieces:
            assert piece.start == at
            at = piece.end
            printed = html[piece.page_start : piece.page_end]
            if piece.end - piece.start == len(printed) and "&" not in printed:
                assert (
                    re.sub(r"[\s\x00-\x1f\x7f]", " ", printed)
                    == block.text[piece.start : piece.end]
                )
        assert at == len(block.text)
    for element in source.elements:
        assert element.start <= element.inner <= len(html)
        assert element.inner <= element.end or element.end >= element.start


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_scanned(html: str) -> None:
    for block in scan(html).blocks:
        assert 0 <= block.page_start < block.page_end <= len(html)
