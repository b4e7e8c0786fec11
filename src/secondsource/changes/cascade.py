"""The detectors in their order; what an earlier one has claimed, a later one leaves alone.

1. numbers, times, names, who does what, loaded words, who says so;
2. negation, modality, the status of acts;
3. residues of another tongue, wrong senses, broken marks;
4. clauses that only one version has;
5. words altered inside quotation marks;
6. what is left of the hunks: garbles, omissions, additions.
"""

from __future__ import annotations

from collections.abc import Iterable

from .acts import act_findings
from .align_words import Aligned
from .attribution import attribution_findings
from .clauses import clause_findings
from .garble import garble_findings
from .hunks import hunks_of
from .kinds import Finding, Manner
from .loaded import loaded_findings
from .modality import modality_findings
from .names import name_findings
from .negation import negation_findings
from .numbers import number_findings
from .quotations import quotation_findings
from .residue import residue_findings
from .roles import role_findings
from .status import status_findings
from .times import time_findings


def findings(aligned: Aligned, manner: Manner) -> list[Finding]:
    """Return what the detectors see in two aligned passages, in the order of the cascade.

    Of a free copy what may be mere wording is left out.
    """
    hunks = hunks_of(aligned)
    cascade = (
        number_findings(aligned),
        time_findings(aligned),
        name_findings(aligned),
        role_findings(aligned),
        loaded_findings(aligned, hunks),
        attribution_findings(aligned),
        negation_findings(aligned),
        modality_findings(aligned),
        act_findings(aligned),
        status_findings(aligned, hunks),
        garble_findings(aligned),
    )
    kept: list[Finding] = []
    ours: set[int] = set()
    theirs: set[int] = set()
    for detector in cascade:
        _take(detector, kept, ours, theirs)
    _take(clause_findings(aligned, ours, theirs), kept, ours, theirs)
    _take(quotation_findings(aligned, hunks, ours, theirs, manner), kept, ours, theirs)
    _take(residue_findings(aligned, hunks, ours, theirs, manner), kept, ours, theirs)
    return [finding for finding in kept if not (manner.free and finding.wording)]


def _take(found: Iterable[Finding], kept: list[Finding], ours: set[int], theirs: set[int]) -> None:
    """Keep findings of which no word has been claimed on a side that they have."""
    for finding in list(found):
        if any(i in ours for i in finding.original) or any(j in theirs for j in finding.copy):
            continue
        kept.append(finding)
        ours.update(finding.original)
        theirs.update(finding.copy)
