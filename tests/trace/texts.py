"""Tiny reports of a made-up dispute over a canal, and versions of them."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from secondsource.data import Report

WIRE = """\
ORLEVO, May 4 (Halyard) - Gunmen seized the Brenna lock on the Tessin Canal before dawn on Saturday and \
held eleven engineers for six hours, the waterways authority said.

The attackers arrived in two fishing boats and cut the telephone line, according to the shift leader, \
Marta Velling. They demanded that the ministry publish the water contract signed in 2016.

Soldiers of the 3rd Marsh Battalion surrounded the lock at about 9 a.m. but did not open fire. The \
gunmen left through a maintenance tunnel whose map hangs in the canteen, an engineer said.

“We were treated politely, and we were treated as furniture,” said Jonas Petrak, 52, who has worked \
at Brenna since the gates were electrified.

Nobody was hurt. Two pumps were damaged and the water level fell by 40 centimetres, which stranded \
17 barges loaded with cement.

The Reed Council, which opposes the contract, denied any part in the seizure. Its spokesman, Ilya \
Sorn, called it a theatre performance without tickets.

Deputy minister Klara Host said that the contract would stay secret until the court in Orlevo had \
ruled on it in September."""

REWORDED = """\
Armed men took over the Brenna sluice on the Tessin Canal prior to dawn on Saturday and kept 11 \
engineers for 6 hours, the authority for waterways stated.

The assailants came in two fishing vessels and severed the phone cable, in accordance with Marta Velling, \
head of the shift. They requested that the ministry make public the contract on water inked in 2016.

Troopers of the 3rd Marsh Battalion encircled the sluice around 9 a.m. but didn't shoot. The armed men \
departed by a tunnel for maintenance whose map is hanging in the canteen, said an engineer.

“We were handled politely, and we were handled as furniture,” stated Jonas Petrak, 52, who has been \
employed at Brenna since the gates were electrified.

No one was injured. Two pumps suffered damage and the level of water dropped by 40 centimeters, \
stranding 17 barges carrying cement.

The Reed Council, an opponent of the contract, denied all part in the takeover. Ilya Sorn, its \
spokesperson, named it a theater play with no tickets.

The contract will remain secret until the tribunal in Orlevo has decided on it in September, vice \
minister Klara Host said."""

INDEPENDENT = """\
ORLEVO — For six hours on Saturday the people who run the biggest gate of the Tessin Canal did not know \
whether they would go home.

Eleven of them were on the night shift at Brenna when armed strangers walked in. Families who had \
gathered at the bridge since sunrise embraced them one after the other when they came out shortly \
after ten.

“We were treated politely, and we were treated as furniture,” said Jonas Petrak, 52.

He told this newspaper that the youngest of the intruders had asked him for a sandwich and had paid for \
it. Nobody has said who they were. In the villages below the dam people talk about the contract of 2016, \
which gives a foreign company the right to fix the price of irrigation for thirty years.

Ilya Sorn of the Reed Council was in the crowd. He had slept badly, he said, and he had an alibi: \
he was teaching until midnight.

Skippers complained that nobody warned them. Their 17 barges sat on the mud until the evening tide, and \
the cement in at least three of them is lost, the guild of carriers estimates."""

OTHER = """\
VANTA — The orchestra of the coastal republic will play its winter season in a tram depot, its director \
announced on Monday.

The old hall lost half of its roof in a storm in November. Repairs are expected to take two years and \
to cost nine million crowns, most of which the city does not have.

“A depot has rails, and rails give rhythm,” the conductor Beata Lindqvist said. Seats will be borrowed \
from three schools and a circus.

Subscribers may return their tickets until the end of the month. So far only four have done so."""

BACKGROUND = """\
Soldiers of the 3rd Marsh Battalion surrounded the lock at about 9 a.m. but did not open fire. The \
gunmen left through a maintenance tunnel whose map hangs in the canteen, an engineer said.

Nobody was hurt. Two pumps were damaged and the water level fell by 40 centimetres, which stranded \
17 barges loaded with cement."""

NOTICE = (
    "This morning bulletin is prepared by the night desk from dispatches of its correspondents. "
    "Readers who wish to receive it by post may write to the office in Orlevo and enclose a coupon. "
    "The desk answers letters of up to forty words and returns no photographs to their senders."
)


def report(text: str, name: str = "page", published: str | None = None, **fields: Any) -> Report:
    """Return a report with this text."""
    made = Report(page=name, page_name=name, page_start=0, page_end=len(text), text=text)
    dates: dict[str, Any] = {
        "published": published,
        "published_from": published,
        "published_to": published,
    }
    return replace(made, **(dates | fields))


def wire(**fields: str) -> Report:
    """Return the wire story on the agency's own page."""
    known = {"agency": "Halyard", "outlet": "Halyard", "dateline": "ORLEVO", "byline": "Ada Quill"}
    return report(WIRE, "wire", "2021-05-04", **(known | fields))


def reworded(**fields: str) -> Report:
    """Return its reworded copy, a day later and without a credit."""
    known = {"outlet": "DailyStream", "published": "2021-05-05"}
    return report(REWORDED, "reworded", **(known | fields))


def filler(number: int) -> str:
    """Return a paragraph of three sentences that no other number gives."""
    chance = random.Random(number)

    def word() -> str:
        return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(4))

    openings = (
        "The {} of {} was {} by a {}.",
        "{} and {} have {} the {}.",
        "No {} in {} {} at {}.",
    )
    said = [chance.choice(openings).format(*(word() for _ in range(4))) for _ in range(3)]
    return " ".join(f"{s[:-1]}, {word()} {word()} with {word()} {word()}." for s in said)
