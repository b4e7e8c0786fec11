"""Mail: ``.eml`` and ``.mbox`` files, and pages that browsers saved as ``.mhtml``."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from typing import cast

from ..data import Given, RawPage
from ..settings import CHUNK_BYTES, MAX_PAGE_BYTES, MAX_WHOLE_BYTES, MIN_PLAIN_MAIL
from .items import Item, Outcome, RefusedError, problem, read_whole, too_large
from .kinds import is_skipped

_MAIL_TYPE = "message/rfc822"
_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/markdown"})


def read_mail(item: Item) -> Iterator[Outcome]:
    """Yield the text of a mail, its headers as what it states, then its attachments."""
    data = read_whole(item.stream, MAX_WHOLE_BYTES, "This mail")
    message = message_from_bytes(data, policy=policy.default)
    parts = list(_leaves(message))
    body = _body([part for part in parts if _is_text(part)])
    given = _given(message)
    if body is not None:
        yield _page(body, item.name, given)
    attachments = 0
    for number, part in enumerate(parts, 1):
        label = _label(part, number)
        if label is None or is_skipped(label):
            continue
        attachments += 1
        yield replace(
            item,
            name=f"{item.name}/{label}",
            stream=io.BytesIO(_payload(part)),
            label=label,
            media=part.get_content_type() if part.get_content_type() in _TEXT_TYPES else "",
            charset=part.get_content_charset(),
            given=Given(),
            size=None,
            depth=item.depth + 1,
        )
    if body is None and not attachments:
        raise RefusedError(
            "This mail has no text. Save what it shows as text or HTML and add that."
        )


def read_mbox(item: Item) -> Iterator[Outcome]:
    """Yield the mails of an mbox as ``pile.mbox#1``, one at a time."""
    number, size = 0, 0
    mail: list[bytes] = []
    after_blank = True
    while line := item.stream.readline(CHUNK_BYTES):
        if after_blank and line.startswith(b"From "):
            if number:
                yield _one(item, number, mail, size)
            number, size, mail = number + 1, 0, []
        elif number:
            size += len(line)
            if size <= MAX_WHOLE_BYTES:
                mail.append(line[1:] if line.startswith(b">From ") else line)
            else:
                mail.clear()
        after_blank = not line.strip()
    if not number:
        raise RefusedError("It is no mbox: no line begins with 'From '. Export the mails again.")
    yield _one(item, number, mail, size)


def _one(item: Item, number: int, mail: list[bytes], size: int) -> Outcome:
    name = f"{item.name}#{number}"
    if size > MAX_WHOLE_BYTES:
        return problem(name, too_large(MAX_WHOLE_BYTES, "This mail"))
    stream = io.BytesIO(b"".join(mail))
    return replace(
        item, name=name, stream=stream, label="mail.eml", size=None, depth=item.depth + 1
    )


def _is_text(part: EmailMessage) -> bool:
    named = part.get_content_disposition() == "attachment" or part.get_filename()
    return not named and part.get_content_type() in _TEXT_TYPES


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts that hold something; a forwarded mail is one part."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.is_multipart() and part.get_content_type() != _MAIL_TYPE:
            waiting.extend(reversed(cast(list[EmailMessage], part.get_payload())))
        else:
            yield part


def _label(part: EmailMessage, number: int) -> str | None:
    """Return the file name of an attachment, or ``None`` for what is shown in the mail itself."""
    name = (part.get_filename() or "").replace("\\", "/").rpartition("/")[2]
    if part.get_content_type() == _MAIL_TYPE:
        return f"forwarded-{number}.eml"
    return name or None


def _body(texts: list[EmailMessage]) -> EmailMessage | None:
    """Choose the plain part, or the HTML one where the plain one only points to it."""
    plain = next((part for part in texts if part.get_content_type() != "text/html"), None)
    html = next((part for part in texts if part.get_content_type() == "text/html"), None)
    if plain is None or html is None:
        return plain or html
    return plain if len(_payload(plain).strip()) >= MIN_PLAIN_MAIL else html


def _page(part: EmailMessage, name: str, given: Given) -> Outcome:
    data = _payload(part)
    if len(data) > MAX_PAGE_BYTES:
        return problem(name, too_large())
    return RawPage(
        name=name,
        data=data,
        media=part.get_content_type(),
        charset=part.get_content_charset(),
        given=given,
    )


def _payload(part: EmailMessage) -> bytes:
    if part.get_content_type() == _MAIL_TYPE:
        return b"".join(bytes(inner) for inner in cast(list[EmailMessage], part.get_payload()))
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _given(message: EmailMessage) -> Given:
    """Return what the headers state. A saved page has an address; its date is when it was saved."""
    title = _header(message, "Subject")
    url = _header(message, "Snapshot-Content-Location")
    if url:
        return Given(url=url, title=title)
    name, address = parseaddr(_header(message, "From") or "")
    return Given(
        title=title,
        outlet=name or address or None,
        published=_date(_header(message, "Date")),
        language=_header(message, "Content-Language"),
    )


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except Exception:  # the standard library's header parser fails in many ways on hostile headers
        return None
    return str(value).strip() or None if value is not None else None


def _date(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError):
        return value
