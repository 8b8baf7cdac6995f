"""An edit in a line, for tests of `bridge.core.edits`."""

from __future__ import annotations

from bridge.core.edits import change


def edit(before: str, after: str, around: str = "") -> tuple[str, ...]:
    """Why it matters, also when it is taken back; nothing where it does not. `around`: what stays of the text."""
    one, other = (f"{said}\n{around}" if around else said for said in (before, after))
    there, back = (change(("Avviso", old), ("Avviso", new)) for old, new in ((one, other), (other, one)))
    assert there.material == back.material
    return there.reasons if there.material else ()
