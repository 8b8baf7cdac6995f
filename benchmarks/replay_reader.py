"""What `reader` takes for new in the successive versions of a feed, for `replay.py`; run by the peers' own Python.

    python benchmarks/replay_reader.py FOLDER

FOLDER: the versions in the order of their names. Prints a list in JSON: of each entry that is new since the first
version its picture's address, "" if it has none.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from reader import make_reader  # type: ignore[import-not-found,unused-ignore]  # in its own environment


def main(folder: Path) -> None:
    noticed: list[str] = []
    known: set[str] = set()
    with tempfile.TemporaryDirectory() as served:
        reader = make_reader(":memory:", feed_root=served)
        reader.add_feed("feed.xml")
        for number, version in enumerate(sorted(folder.glob("*.xml"))):
            shutil.copyfile(version, Path(served, "feed.xml"))
            reader.update_feeds(
                scheduled=False
            )  # it goes on where a version cannot be parsed, as it does by itself
            for entry in list(reader.get_entries()):
                if entry.id not in known and number:
                    noticed.append(entry.enclosures[0].href if entry.enclosures else "")
                known.add(entry.id)
    print(json.dumps(noticed))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
