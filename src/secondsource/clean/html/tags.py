"""Elements of HTML by the part they play for the scanner."""

from __future__ import annotations


def _set(*names: str) -> frozenset[str]:
    return frozenset(name for group in names for name in group.split())


VOID = _set("area base br col embed hr img input link meta param source track wbr keygen frame")
"""Elements without content."""

RAW = _set("script style textarea title iframe noembed noframes xmp plaintext")
"""Elements whose content is no markup, and is not shown as text of the page."""

SKIPPED = _set("template noscript svg object audio video canvas select map datalist math head")
"""Elements whose content is not shown as text of the page."""

BLOCK = _set(
    "html body head address article aside blockquote center dd details dialog dir div dl dt",
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li",
    "main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul",
    "caption button label amp-ad amp-sidebar noindex",
)
"""Elements that text does not flow across."""

IN_PARAGRAPH = _set("button label option")
"""Block elements that may stand inside a paragraph."""

HEADINGS = _set("h1 h2 h3 h4 h5 h6")

CLOSES = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "option": ("option",),
    "a": ("a",),
}
"""By start tag: the open elements that it ends where the source leaves the end tag out."""

BARRIERS = _set("ul ol dl table div section article aside body html td th")
"""Elements beyond which no start tag ends an open element."""
