"""What WordPress says with a status instead of posts."""

from __future__ import annotations

import pytest

from bridge.feeds.rest_reasons import refusal_in
from tests.unit.test_wordpress_posts import CLOSED, NO_ROUTE


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            b'{"code":"rest_no_route","message":"Nessun percorso","data":{"status":404}}',
            f"rest_no_route, “Nessun percorso”; {NO_ROUTE}",
        ),
        (b'{"code":"rest_forbidden","message":"No"}', f"rest_forbidden, “No”; {CLOSED}"),
    ],
)
def test_what_comes_with_a_refusal_says_what_to_do(body: bytes, said: str) -> None:
    assert refusal_in(body) == f"WordPress answers {said}".removesuffix(".")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>rest_forbidden</html>", b'{"code":"rest_forbidden","message":"broken o',
        b'{"code":"forbidden","message":"rest_x"}', b'["rest_x"]', b'{"code":["rest_x"],"message":"No"}',
        b'{"code":"rest_x"}', b'{"a":"rest_x"}', b'["rest_"' + b"[" * 100_000,
    ],
)  # fmt: skip
def test_any_other_body_says_nothing(body: bytes) -> None:
    assert refusal_in(body) == ""
