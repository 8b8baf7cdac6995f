"""How well it is told whether an edit matters: precision and recall on the tables of edits in tests/unit.

    python benchmarks/edits.py             a table in Markdown
    python benchmarks/edits.py --misses    and what is judged wrongly, for each the reasons that were given

Precision: of the edits that were called material, how many are; recall: of the material ones, how many were called
so. The tables' own docstrings say who wrote them, and what counts as material.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # for the tests' tables

from bridge.core.edits import change
from tests.unit.edit_pairs import Pair
from tests.unit.edit_tables import TABLES


def row(name: str, pairs: Sequence[Pair]) -> str:
    told = [(pair.material, _of(pair)[0]) for pair in pairs]
    right = told.count((True, True))
    precision, recall = (
        right / (right + told.count((False, True))),
        right / (right + told.count((True, False))),
    )
    return f"| `tests/unit/{name}.py` | {len(pairs)} | {precision:.3f} | {recall:.3f} |"


def misses(pairs: Sequence[Pair]) -> Iterator[str]:
    for pair in pairs:
        material, reasons = _of(pair)
        if material != pair.material:
            yield f"{'missed' if pair.material else 'needless'}: {pair.why} ({'; '.join(reasons)})"


def _of(pair: Pair) -> tuple[bool, tuple[str, ...]]:
    found = change((pair.before_title, pair.before_text), (pair.after_title, pair.after_text))
    return found.material, found.reasons


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="what is judged wrongly")
    chosen = parser.parse_args()
    print("| table | pairs | precision | recall |\n| --- | ---: | ---: | ---: |")
    for table in TABLES.values():
        print(row(table.__name__.rpartition(".")[2], table.PAIRS))
    for table in TABLES.values() if chosen.misses else ():
        print("", f"{table.__name__}:", *misses(table.PAIRS), sep="\n")
