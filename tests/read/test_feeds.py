"""RSS and Atom files."""

from __future__ import annotations

from collections.abc import Callable

from secondsource.data import Given, Problem, RawPage

ReadFile = Callable[[str, bytes], list[RawPage | Problem]]

RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Selwa Post</title><language>en-GB</language>
<item><title>Two &amp;amp; more killed</title><link>https://e.org/1</link>
 <dc:creator>Ana Torvald</dc:creator><pubDate>Fri, 24 Jan 2020 10:30:00 +0100</pubDate>
 <description>Short.</description>
 <content:encoded><![CDATA[<p>Two guards at the café were killed.</p>
 <script>x()</script>]]></content:encoded>
</item>
<item><title>No link</title><description>Only a summary, without tags.</description></item>
<item><title>Only a headline</title><link>https://e.org/3</link></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
<entry><title>A</title><link href="https://e.org/a"/><updated>2020-01-25T00:00:00Z</updated>
<published>2020-01-24T08:00:00Z</published>
<content type="html">&lt;p&gt;Words.&lt;/p&gt;</content></entry>
<entry><title>B</title><link href="https://e.org/b"/><updated>2020-01-25T00:00:00Z</updated>
<summary>Words.</summary></entry></feed>"""


def test_items_of_rss(read_file: ReadFile) -> None:
    first, second, third = read_file("a.xml", RSS.format(encoding="utf-8").encode())
    assert isinstance(first, RawPage)
    assert first.name == "https://e.org/1"
    assert "Two guards at the café" in first.data.decode()
    assert first.given == Given(
        url="https://e.org/1",
        title="Two & more killed",
        byline="Ana Torvald",
        outlet="The Selwa Post",
        published="2020-01-24T09:30:00+00:00",
        language="en-GB",
    )
    assert isinstance(second, RawPage)
    assert second.name == "a.xml#2"
    assert isinstance(third, Problem)
    assert "secondsource fetch https://e.org/3" in third.message


def test_a_feed_in_another_encoding(read_file: ReadFile) -> None:
    first, *_ = read_file("a.rss", RSS.format(encoding="iso-8859-1").encode("latin-1"))
    assert isinstance(first, RawPage)
    assert "café" in first.data.decode()


def test_atom_states_published_or_nothing(read_file: ReadFile) -> None:
    first, second = read_file("a.atom", ATOM.encode())
    assert isinstance(first, RawPage)
    assert isinstance(second, RawPage)
    assert first.given.published == "2020-01-24T08:00:00+00:00"
    assert first.data == b"<p>Words.</p>"
    assert second.given.published is None


def test_an_entity_bomb_is_refused(read_file: ReadFile) -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(20))
        + b"]><rss><channel><item><title>&u;</title></item></channel></rss>"
    )
    for data in (bomb, bomb.decode().encode("utf-16")):
        (problem,) = read_file("a.xml", data)
        assert isinstance(problem, Problem)
        assert "XML entities" in problem.message


def test_a_feed_that_breaks_off_keeps_its_items(read_file: ReadFile) -> None:
    rows = read_file("a.xml", RSS.format(encoding="utf-8").encode()[:600])
    assert isinstance(rows[0], RawPage)
    assert isinstance(rows[-1], Problem)
    assert "damaged in line" in rows[-1].message


def test_a_feed_without_items(read_file: ReadFile) -> None:
    (problem,) = read_file("a.rss", b"<rss version='2.0'><channel></channel></rss>")
    assert isinstance(problem, Problem)
    assert "no items" in problem.message


def test_xml_that_is_no_feed(read_file: ReadFile) -> None:
    (problem,) = read_file("a.xml", b"<?xml version='1.0'?><nitf><body>Words</body></nitf>")
    assert isinstance(problem, Problem)
    assert "neither a feed" in problem.message
