"""All tables of pairs that judge `bridge.core.edits`, in the order in which they were written."""

from __future__ import annotations

from tests.unit import (
    edit_pairs,
    fifth_edit_pairs,
    fourth_edit_pairs,
    more_edit_pairs,
    seventh_edit_pairs,
    sixth_edit_pairs,
    third_edit_pairs,
)

TABLES = {
    "one hand": edit_pairs,
    "another hand": more_edit_pairs,
    "a third hand": third_edit_pairs,
    "a fourth hand": fourth_edit_pairs,
    "a fifth hand": fifth_edit_pairs,
    "a sixth hand": sixth_edit_pairs,
    "a seventh hand": seventh_edit_pairs,
}
