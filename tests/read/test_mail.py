"""Mails, mailboxes, and pages that a browser saved as MHTML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

from secondsource.data import Given, Problem, RawPage

ReadFile = Callable[[str, bytes], list[RawPage | Problem]]
LONG = "Two guards were killed at the bridge on Tuesday, the ministry said. " * 5


def mail(plain: str | None = LONG, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ana Torvald <ana@example.org>"
    message["Subject"] = "Käfig: two killed"
    message["Date"] = "Fri, 24 Jan 2020 10:30:00 +0100"
    if plain is not None:
        message.set_content(plain)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


def test_headers_are_what_a_mail_states(read_file: ReadFile) -> None:
    (page,) = read_file("a.eml", bytes(mail()))
    assert isinstance(page, RawPage)
    assert page.given == Given(
        title="Käfig: two killed", outlet="Ana Torvald", published="2020-01-24T10:30:00+01:00"
    )
    assert (page.name, page.media) == ("a.eml", "text/plain")


def test_the_html_part_where_the_plain_one_only_points_to_it(read_file: ReadFile) -> None:
    (page,) = read_file("a.eml", bytes(mail("See the web version.", "<p>All of it</p>")))
    assert isinstance(page, RawPage)
    assert page.media == "text/html"
    (page,) = read_file("b.eml", bytes(mail(LONG, "<p>All of it</p>")))
    assert isinstance(page, RawPage)
    assert page.media == "text/plain"


def test_attachments_are_pages_too(read_file: ReadFile) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("in.txt", "Packed words.")
    message = mail()
    message.add_attachment("Attached words.", filename="a.txt")
    message.add_attachment(packed.getvalue(), "application", "zip", filename="p.zip")
    message.add_attachment(b"\x89PNG", "image", "png", filename="logo.png")
    message.add_attachment(mail("Forwarded words."))
    rows = read_file("m.eml", bytes(message))
    assert [row.name for row in rows if isinstance(row, RawPage)] == [
        "m.eml",
        "m.eml/a.txt",
        "m.eml/p.zip/in.txt",
        "m.eml/forwarded-5.eml",
    ]
    assert len(rows) == 4


def test_a_mail_without_text(read_file: ReadFile) -> None:
    (problem,) = read_file("a.eml", b"Subject: x\nContent-Type: image/png\n\nabc")
    assert isinstance(problem, Problem)
    assert "no text" in problem.message


def test_an_mbox_is_split(read_file: ReadFile) -> None:
    one = b"From a@e.org Fri Jan 24 2020\n" + bytes(mail("One.\n\n>From here on.\n")) + b"\n"
    rows = read_file("p.mbox", one + one)
    assert [row.name for row in rows if isinstance(row, RawPage)] == ["p.mbox#1", "p.mbox#2"]
    assert isinstance(rows[0], RawPage)
    assert b"\nFrom here on." in rows[0].data
    (problem,) = read_file("q.mbox", b"no mail here\n")
    assert isinstance(problem, Problem)


def test_a_page_saved_by_a_browser(read_file: ReadFile) -> None:
    data = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: https://e.org/a\nSubject: Two killed\n"
        b"Date: Fri, 24 Jan 2024 10:30:00 -0000\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/related; boundary="x"\n\n'
        b"--x\nContent-Type: text/html\n\n<html><p>Words</p></html>\n"
        b"--x\nContent-Type: image/png\nContent-Location: https://e.org/l.png\n\nabc\n--x--\n"
    )
    (page,) = read_file("a.mhtml", data)
    assert isinstance(page, RawPage)
    assert page.given == Given(url="https://e.org/a", title="Two killed")
    assert page.media == "text/html"
