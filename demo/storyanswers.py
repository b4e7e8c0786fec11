"""Turns stories, pages and the world file into the tables of the known truth."""

from __future__ import annotations

from typing import Any

from storycopies import aligned, change_rows, copy_row, family_rows, passage_rows
from storymarkup import Story
from storypages import Page, page_id
from storyspans import StorySpans
from storyvalues import known, listed

Row = dict[str, Any]
TABLES = (
    *("reports", "problems", "copies", "passages", "changes", "actors", "places", "mentions"),
    *("times", "quotations", "figures", "events", "incidents", "claims", "relations"),
    *("reactions", "strategies", "lines", "signals", "families"),
)


class Answers:
    """Collects the rows of every kind."""

    def __init__(self, world: Row, stories: dict[str, Story], pages: list[Page]) -> None:
        self.world = world
        self.stories = stories
        self.pages = pages
        self.rows: dict[str, list[Row]] = {table: [] for table in TABLES}

    def all(self) -> dict[str, list[Row]]:
        """Every table."""
        for page in self.pages:
            self._page(page)
        order = [row["id"] for row in self.rows["reports"]]
        for name in order:
            self._story(self.stories[name])
        self.rows["families"] = family_rows(order, self.rows["copies"], self.stories)
        self._actors()
        self._incidents()
        self._claims(order)
        return self.rows

    def _page(self, page: Page) -> None:
        name = page_id(page)
        for problem in page.head.get("problems", []):
            row = {"report": problem.get("report"), "step": problem["step"]}
            self.rows["problems"].append({"page": name, **row, "message": problem["message"]})
        if page.plain:
            lines = [{"n": n, "kind": kind} for n, kind in enumerate(page.lines, 1)]
            self.rows["lines"].append({"page": name, "lines": lines})
        signals = page.head.get("signals", [])
        self.rows["signals"].append({"page": name, "report": None, "signals": signals})
        for report, (start, end) in page.where.items():
            self._report(self.stories[report], page.rows.get(report, name), start, end)

    def _report(self, story: Story, page: str, start: int, end: int) -> None:
        head = story.head
        published = str(head["published"]) if head.get("published") else None
        window = (published, published, "stated") if published else head["window"]
        self.rows["reports"].append(
            {
                "id": story.name,
                "page": page,
                "page_start": start,
                "page_end": end,
                "title": head["title"],
                "byline": head.get("byline"),
                "outlet": head["outlet"],
                "agency": head.get("agency"),
                "dateline": head.get("dateline"),
                "published": published,
                "published_from": window[0] and str(window[0]),
                "published_to": window[1] and str(window[1]),
                "published_how": window[2],
                "genre": head.get("genre", "news"),
                "language": head.get("language", "en"),
                "text": story.text,
            }
        )
        signals = head.get("signals", [])
        self.rows["signals"].append({"page": page, "report": story.name, "signals": signals})

    def _story(self, story: Story) -> None:
        for table, row in StorySpans(self.world, story).rows():
            self.rows[table].append(row)
        if "copy" in story.head:
            original = self.stories[story.head["copy"]["of"]]
            used = aligned(story, original)
            self.rows["copies"].append(copy_row(story, used))
            self.rows["passages"] += passage_rows(story, original, used)
            self.rows["changes"] += change_rows(story, original, used)

    def _actors(self) -> None:
        named: dict[tuple[str, str], dict[str, None]] = {}
        for m in self.rows["mentions"]:
            named.setdefault((m["kind"], m["id"]), {})[m["report"]] = None
        for key, a in self.world["actors"].items():
            roles = [
                {"office": office, "from": first and str(first), "to": last and str(last)}
                for office, first, last in a.get("roles", [])
            ]
            self.rows["actors"].append(
                {
                    "id": key,
                    "name": a["name"],
                    "kind": a["kind"],
                    "country": a["country"],
                    "aliases": a["aliases"],
                    "roles": roles,
                    "reports": list(named.get(("actor", key), {})),
                }
            )
        for key, p in self.world["places"].items():
            point = {"latitude": p.get("lat"), "longitude": p.get("lon")}
            row = {"id": key, "name": p["name"], "kind": p["kind"], "country": p.get("country")}
            self.rows["places"].append({**row, **point})

    def _claims(self, order: list[str]) -> None:
        for key, c in self.world["claims"].items():
            evidence = [
                {"report": name, "start": span.start, "end": span.end}
                for name in order
                for span in self.stories[name].spans
                if span.sign == "?" and span.args[0] == key
            ]
            self.rows["claims"].append(
                {
                    "id": key,
                    "says": c["says"],
                    "says_name": self.world["actors"][c["says"]]["name"],
                    "stance": c["stance"],
                    "text": c["text"],
                    "about": c["about"],
                    "actor_accused": c.get("accused"),
                    "evidence": evidence,
                    "reports": list(dict.fromkeys(e["report"] for e in evidence)),
                    "origins": 1,
                    "opposed_by": c["opposed_by"],
                }
            )

    def _incidents(self) -> None:
        origin = {r: f["origin"] for f in self.rows["families"] for r in f["reports"]}
        copied = {c["report"] for c in self.rows["copies"] if c["direction"] == "copy-of"}
        for key, i in self.world["incidents"].items():
            events = [e for e in self.rows["events"] if e["incident"] == key]
            reports = list(dict.fromkeys(e["report"] for e in events))
            first, _, last = str(i["d"]).partition("..")
            category, _, mode = i["c"].partition("/")
            row = {
                "id": key,
                "title": i["title"],
                "category": category,
                "mode": mode or None,
                "contexts": listed(i["ctx"]),
                "status": i.get("st", "happened"),
                "from": first,
                "to": last or first,
                "precision": "day",
                "place": known(i["pl"]),
                "actors": listed(i["by"]),
                "recipients": listed(i["to"]),
            }
            disagreements = []
            for field in ("killed", "wounded"):
                told = [(e["report"], e[field]) for e in events if e[field] is not None]
                plain = [value for report, value in told if report not in copied]
                row[f"{field}_low"] = min(plain, default=None)
                row[f"{field}_high"] = max(plain, default=None)
                values = [
                    {
                        "value": v,
                        "reports": list(dict.fromkeys(r for r, told_v in told if told_v == v)),
                    }
                    for v in sorted({value for _, value in told})
                ]
                if len(values) > 1:
                    disagreements.append({"field": field, "values": values})
            row["weapon"] = i.get("wp")
            row["reports"] = reports
            row["origins"] = len({origin[r] for r in reports})
            row["disagreements"] = disagreements
            self.rows["incidents"].append(row)
