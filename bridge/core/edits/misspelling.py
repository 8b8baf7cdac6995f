"""Whether one word is the other with a slip of the keyboard."""

from __future__ import annotations

from functools import lru_cache

_ONE_SLIP = 4  # letters, from which on one may be wrong; a shorter word becomes another one
_TWO_SLIPS = 8
_LONGEST = 40  # letters; no word that is compared is longer


@lru_cache(maxsize=8192)
def misspelt(one: str, other: str) -> bool:
    """Whether folded words differ by so few letters (lost, doubled, swapped, hit beside) that they are meant as one.

    Never two numbers, nor words with figures in them.
    """
    if not (one.isalpha() and other.isalpha()) or max(len(one), len(other)) > _LONGEST:
        return False
    shorter = min(len(one), len(other))
    return shorter >= _ONE_SLIP and distance(one, other) <= (2 if shorter >= _TWO_SLIPS else 1)


def distance(one: str, other: str, most: int = 2) -> int:
    """How many letters were lost, added, replaced or swapped with their neighbour; `most` + 1 where more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, above, row = row, before, [i]
        for j, their in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != their))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == their:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
