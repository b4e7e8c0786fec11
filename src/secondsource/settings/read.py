"""Bounds of reading and fetching. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

MAX_PAGE_BYTES: Final = 20_000_000
"""Bytes of one page. The longest news pages stay under 3 MB; what is larger is a dump, no page."""

HEAD_BYTES: Final = 8192
"""Bytes looked at to tell what a file is. Tags and magic numbers stand in the first few hundred."""

CHUNK_BYTES: Final = 1 << 16
"""Bytes moved at a time when a stream is copied or skipped."""

MAX_ROW_BYTES: Final = 50_000_000
"""Bytes of one row of a table: a page of the largest size, with room for JSON's escapes."""

MAX_WHOLE_BYTES: Final = 100_000_000
"""Bytes of what must be read whole: a mail with attachments, one JSON object. Bounds memory."""

MAX_COPY_BYTES: Final = 2_000_000_000
"""Bytes of an archive inside another that are copied to the temporary folder to be read."""

MAX_NESTING: Final = 4
"""Containers inside containers (a mail in a zip in a zip). People nest two; bombs nest ten."""

MAX_MEMBERS: Final = 200_000
"""Members of one zip. Its directory is held in memory, about 500 bytes a member."""

FREE_UNPACKED_BYTES: Final = 100_000_000
"""Bytes that any archive may unpack to, however small it is."""

MAX_UNPACK_RATIO: Final = 100
"""Bytes out for a byte in, beyond the free ones. Text packs 3 to 10 times, alike pages 30, bombs
1000."""

BINARY_SHARE: Final = 0.02
"""Share of control bytes from which a file is no text. Damaged text: under 0.1 %, binaries: 10."""

NUL_SHARE: Final = 0.3
"""Share of NUL bytes from which a file that is not UTF-16 is no text."""

MIN_PLAIN_MAIL: Final = 200
"""Characters from which a mail's plain part is its text; below, it says 'see the HTML'."""

FETCH_INTERVAL: Final = 1.0
"""Seconds between two requests to one host: what crawlers regard as polite."""

MAX_CRAWL_DELAY: Final = 30.0
"""Seconds: the longest pause between requests that a robots.txt can ask for and get."""

CONNECT_SECONDS: Final = 10.0
"""Seconds to wait for a connection."""

READ_SECONDS: Final = 20.0
"""Seconds to wait for a server's next bytes."""

FETCH_SECONDS: Final = 90.0
"""Seconds for the whole body of one page; a server that drips must not hold up the rest."""

FETCH_RETRIES: Final = 3
"""Further attempts after a passing failure (429, 500, 502, 503, 504, a broken connection)."""

FETCH_BACKOFF: Final = 1.0
"""Seconds before the second attempt at a retry; doubled each time."""

MAX_RETRY_AFTER: Final = 120
"""Seconds: the longest wait that a server can ask for (Retry-After) and get."""

MAX_REDIRECTS: Final = 5
"""Redirects followed for one page. Browsers follow 20; honest sites need 1 or 2."""

MAX_ROBOTS_BYTES: Final = 512_000
"""Bytes of robots.txt that are read: the limit of RFC 9309."""
