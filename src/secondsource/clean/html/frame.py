"""The frame: the element of a page that holds its story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ...settings import HTML_FRAME_SHARE
from .source import Element, Source

Masses = Mapping[Element, float]


def masses(source: Source, weights: Sequence[float]) -> Masses:
    """Return how many characters of story, by the weights of its blocks, each element holds."""
    own: dict[Element, float] = defaultdict(float)
    for block, weight in zip(source.blocks, weights, strict=True):
        if weight:
            own[block.element] += weight * len(block.text)
    total: dict[Element, float] = defaultdict(float)
    for element in reversed(source.elements):  # children stand behind their parents
        mass = total[element] + own.get(element, 0.0)
        if mass:
            total[element] = mass
            if element.parent:
                total[element.parent] += mass
        else:
            del total[element]
    return dict(total)


def find_frame(source: Source, mass: Masses) -> Element:
    """Return the innermost element that holds nearly all of the story."""
    frame = source.elements[0]
    floor = HTML_FRAME_SHARE * mass.get(frame, 0.0)
    for element in source.elements:
        if frame.holds(element) and mass.get(element, 0.0) >= floor > 0:
            frame = element
    return frame
