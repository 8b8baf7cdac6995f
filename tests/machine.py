"""What a test needs of the machine it runs on."""

from __future__ import annotations

import os

import pytest


def needs(found: object, what: str) -> None:
    """Skip where a part of the machine is missing; in CI, which says BRIDGE_TEST_ALL=1, that is a failure."""
    if not found:
        assert not os.environ.get("BRIDGE_TEST_ALL"), what
        pytest.skip(what)
