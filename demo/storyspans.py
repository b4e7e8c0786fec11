"""Turns the tags of one story into rows: mentions, times, figures, quotations, events and so on."""

from __future__ import annotations

from typing import Any

from storymarkup import Block, Span, Story, StoryError
from storytimes import bounds, timex_type
from storyvalues import known, listed, number, period

Row = dict[str, Any]
Rows = list[tuple[str, Row]]
QUOTES = {"“": "”", '"': '"', "«": "»"}


class StorySpans:
    """The rows that the tags of one story hold."""

    def __init__(self, world: Row, story: Story) -> None:
        self.world = world
        self.story = story
        quotes = [span for span in story.spans if span.sign == '"']
        self.quotes = [(span, f"{story.name}.q{n}") for n, span in enumerate(quotes, 1)]
        self.events = 0

    def rows(self) -> Rows:
        """All rows, in the order of the text, each with the name of its table."""
        return [made for span in self.story.spans for made in self._row(span)]

    def _row(self, span: Span) -> Rows:
        text = self.story.text[span.start : span.end]
        place: Row = {"report": self.story.name, "start": span.start, "end": span.end}
        base: Row = {**place, "text": text}
        if span.sign in "@#":
            kind = "actor" if span.sign == "@" else "place"
            self._need(kind + "s", span.args[0])
            return [("mentions", {**base, "kind": kind, "id": span.args[0]})]
        if span.sign == "~":
            return [("times", {**base, **_time(span)})]
        if span.sign == "=":
            return [("figures", {**base, **_figure(span, self._speaker(span))})]
        if span.sign == '"':
            name = next(i for q, i in self.quotes if q is span)
            return [("quotations", {"id": name, **base, **self._quotation(span)})]
        if span.sign == "!":
            self.events += 1
            return [
                ("events", {"id": f"{self.story.name}.e{self.events}", **base, **self._event(span)})
            ]
        return _link(span, text, place)

    def _need(self, table: str, key: str) -> Row:
        if key not in self.world[table]:
            raise StoryError(f"{self.story.name}: {key!r} is not among the {table} of the world")
        row: Row = self.world[table][key]
        return row

    def _around(self, span: Span) -> tuple[Span, str] | None:
        """The innermost quotation that the span stands in."""
        found = [
            (q, name)
            for q, name in self.quotes
            if q.start <= span.start and span.end <= q.end and q is not span
        ]
        return found[-1] if found else None

    def _speaker(self, span: Span) -> str | None:
        around = self._around(span)
        return known(around[0].args[0]) if around else None

    def _quotation(self, span: Span) -> Row:
        text = self.story.text[span.start : span.end]
        speaker = known(span.args[0])
        name = self._need("actors", speaker)["name"] if speaker else span.options.get("sn")
        kind = "indirect"
        if text[0] in QUOTES and text.rstrip(".,;")[-1] in QUOTES[text[0]]:
            kind = "direct"
        elif any(c in text for c in QUOTES):
            kind = "mixed"
        said_by = known(span.options.get("sp"))
        if "sp" not in span.options and speaker:
            said_by = self._speaker_text(span, speaker)
        cue = known(span.options.get("cue"))
        for needed in (cue, said_by):
            if needed and needed.casefold() not in self.story.text.casefold():
                raise StoryError(f"{self.story.name}: {needed!r} is not in the text")
        kind = span.options.get("kind", kind)
        return {
            "kind": kind,
            "speaker": speaker,
            "speaker_name": name,
            "speaker_text": said_by,
            "cue": cue,
        }

    def _speaker_text(self, span: Span, speaker: str) -> str:
        """The nearest mention of the speaker in the paragraph, outside the quotation."""
        before = [b for b in self.story.blocks if b.start <= span.start]
        block: Block = max(before, key=lambda b: b.start)
        near = [
            s
            for s in self.story.spans
            if s.sign == "@"
            and s.args[0] == speaker
            and block.start <= s.start < block.start + len(block.text)
            and not (span.start <= s.start and s.end <= span.end)
        ]
        if not near:
            text = self.story.text[span.start : span.end]
            raise StoryError(f"{self.story.name}: give sp= for {text[:50]!r}")
        best = min(near, key=lambda s: max(s.start - span.end, span.start - s.end))
        return self.story.text[best.start : best.end]

    def _event(self, span: Span) -> Row:
        o = span.options
        ref = span.args[0]
        own = ref.isupper() or "/" in ref
        base: Row = {} if own else self._need("incidents", ref)
        category, _, mode = o.get("c", ref if own else base["c"]).partition("/")
        first, last = period(o.get("d", base.get("d")))
        by, to = listed(o.get("by", base.get("by"))), listed(o.get("to", base.get("to")))
        says = known(o["says"]) if "says" in o else self._speaker(span)
        place = known(o.get("pl", base.get("pl")))
        around = self._around(span)
        for actor in [*by, *to, *([says] if says else [])]:
            self._need("actors", actor)
        if place:
            self._need("places", place)
        return {
            "category": category,
            "mode": mode or None,
            "contexts": listed(o.get("ctx", base.get("ctx"))),
            "actors": by,
            "recipients": to,
            "status": o.get("st", base.get("st", "happened")),
            "from": first,
            "to": last,
            "place": place,
            "killed": number(o.get("k")),
            "wounded": number(o.get("w")),
            "weapon": known(o.get("wp", base.get("wp"))),
            "says": says,
            "quotation": around[1] if around else None,
            "incident": known(o.get("inc")) if own else ref,
        }


def _time(span: Span) -> Row:
    value = span.args[0]
    low, high = bounds(value)
    if "d" in span.options:
        low, high = period(span.options["d"])
    kind = span.options.get("type", timex_type(value))
    return {"type": kind, "value": value, "from": low, "to": high}


def _figure(span: Span, speaker: str | None) -> Row:
    """`7` is exact, `7+` at least, `~7` about; lo= and hi= say otherwise."""
    raw, unit, *counted = span.args
    value = number(raw.strip("+~-"))
    o = span.options
    first, last = period(o.get("d"))
    return {
        "value": value,
        "low": number(o["lo"]) if "lo" in o else None if raw[0] in "~-" else value,
        "high": number(o["hi"])
        if "hi" in o
        else None
        if raw[0] in "~-" or raw[-1] == "+"
        else value,
        "unit": unit,
        "counted": " ".join(counted) or None,
        "status": o.get("st", "estimate" if raw[0] == "~" else "actual"),
        "says": known(o["says"]) if "says" in o else speaker,
        "from": first,
        "to": last,
    }


def _link(span: Span, text: str, place: Row) -> Rows:
    """Relations, reactions and strategies; claims and changes are gathered elsewhere."""
    names = {"&": ("subject", "relation", "object"), "^": ("cause", "effect", "kind")}
    if span.sign in names:
        table = "relations" if span.sign == "&" else "reactions"
        return [(table, {**dict(zip(names[span.sign], span.args, strict=True)), **place})]
    if span.sign == "$":
        actor, facet, instrument = span.args
        row = {"actor": actor, "facet": facet, "instrument": known(instrument), "text": text}
        return [("strategies", {**row, **place})]
    return []
