"""What a line looks like: its words, how it ends, how far it is a sentence, a name, a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..settings import LOOK_CHARACTERS, PROSE_FUNCTION_SHARE, PROSE_WORDS, UNENDED_PROSE_WORDS
from .lines import Line
from .names import is_name
from .vocabulary import Cue, chrome, tokens, word_set
from .wording import content, echo_words, strip_label, strip_site

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_DENSE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_ENDED = re.compile(
    r"(?:[.!?…。！？।؟۔॥]|\.{3})(?:[\]\"'”’»›）」』)*\s]|\[\d{1,3}\])*(?:\s?(?:Enditem"
    r"|Item ends|ENDS|Ends|/ends))?$"
)
_QUOTE_END = re.compile(r"[,;:—–-]?[\"”»’」』]\s*$")
_QUOTE_START = re.compile(r"^[\"“«‘„「『']")
_BULLET = re.compile(r"^(?:[•●▪■◦‣·∙◆►▶➤✓✔*]|-(?=\s))\s*(?=\S)")
_NUMBER = re.compile(r"^[\[(]?#?\d[\d.,:%/ \-–]*[kKmM]?[\])]?$")
_SEPARATOR = re.compile(
    r"^(?:[\W_]{1,400}|(?:[xXoO0] ?){3,40}|-{0,3}\s?(?:end|ends|30|eom)\s?-{0,3})$", re.IGNORECASE
)
_LINK_MARK = re.compile(r"\s[|•·›»/]\s|^[›»→►▶]|[›»→►▶]$|https?://|www\.")


@dataclass
class Look:
    """A line and what can be seen of it without its neighbours. Values are worked out when asked for."""

    line: Line

    @property
    def text(self) -> str:
        """The line's text."""
        return self.line.text

    @cached_property
    def head(self) -> str:
        """The part that is looked at: all of any line that is not a book."""
        return self.text[:LOOK_CHARACTERS]

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the looked-at part, as printed. Not kept: long pages have many."""
        return tuple(_WORD.findall(self.head))

    @cached_property
    def _counts(self) -> tuple[int, int, int, int]:
        """Numbers of words, of small words, of words of four letters, of those with a capital."""
        words = self.words
        small = word_set("english", "function")
        long = [word for word in words if len(word) > 3]
        return (
            len(words),
            sum(word.lower() in small for word in words),
            len(long),
            sum(word[0].isupper() for word in long),
        )

    @cached_property
    def size(self) -> int:
        """Number of words; where words are not set apart by blanks, two characters make one."""
        dense = len(_DENSE.findall(self.head)) if not self.head.isascii() else 0
        return self._counts[0] + dense // 2

    @property
    def tokens(self) -> tuple[str, ...]:
        """The tokens that cues are matched on."""
        return tokens(self.text)

    @cached_property
    def cue(self) -> Cue | None:
        """The cue of chrome in the line, if any."""
        return chrome().find(self.tokens, self.size)

    @cached_property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return _ENDED.search(self.text[-24:]) is not None

    @cached_property
    def quoted(self) -> bool:
        """Whether it begins or ends with a quotation mark."""
        return bool(_QUOTE_START.match(self.text) or _QUOTE_END.search(self.text[-4:]))

    @property
    def function_share(self) -> float:
        """Share of words that are small words of English."""
        count, small, _, _ = self._counts
        return small / count if count else 0.0

    @property
    def capital_share(self) -> float:
        """Share of the words of four letters or more that begin with a capital."""
        _, _, long, capitals = self._counts
        return capitals / long if long else 0.0

    @cached_property
    def bullet(self) -> int:
        """Length of the list mark at its start; 0 where there is none."""
        mark = _BULLET.match(self.head)
        return mark.end() if mark else 0

    @cached_property
    def number(self) -> bool:
        """Whether it is only a number: a counter, a page number, a date in figures."""
        return _NUMBER.match(self.head) is not None and not any(c.isalpha() for c in self.head)

    @cached_property
    def separator(self) -> bool:
        """Whether it is only signs, or marks an end."""
        return len(self.text) <= 400 and _SEPARATOR.match(self.text) is not None

    @cached_property
    def links(self) -> bool:
        """Whether it shows the marks of links: bars, arrows, addresses."""
        return _LINK_MARK.search(self.head) is not None

    @cached_property
    def prose(self) -> bool:
        """Whether it is a paragraph by itself: long enough, ended, made like language."""
        if self.size < PROSE_WORDS:
            return False
        if self.ended or _QUOTE_END.search(self.text[-4:]) or self.text.rstrip().endswith(":"):
            return self.function_share >= PROSE_FUNCTION_SHARE or self.foreign
        return self.size >= UNENDED_PROSE_WORDS and (
            self.function_share >= PROSE_FUNCTION_SHARE * 2 or self.foreign
        )

    @cached_property
    def foreign(self) -> bool:
        """Whether it is long and holds next to no small words of English."""
        return (
            self.size >= PROSE_WORDS
            and self.function_share < PROSE_FUNCTION_SHARE / 2
            and (self.capital_share < 0.6)
        )

    @cached_property
    def sentence(self) -> bool:
        """Whether it could be a short paragraph: ended or quoted, and not only a name or number."""
        if self.number or self.separator or not self._counts[0]:
            return False
        return self.ended or self.quoted or (self.text.endswith((":", ";")) and self.size >= 4)

    @cached_property
    def content(self) -> frozenset[str]:
        """The words that carry meaning."""
        return content(self.text)

    @cached_property
    def plain(self) -> str:
        """The words alone, without a site's name behind them: two lines with the same are repeats."""
        return " ".join(echo_words(strip_label(strip_site(self.text))))

    @cached_property
    def name(self) -> bool:
        """Whether it is made like a person's name."""
        return is_name(self.text)
