"""The pages: for now the two that machines ask for, `/healthz` (alive) and `/readyz` (may get traffic)."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, jsonify, redirect
from werkzeug.wrappers import Response as AnyResponse

from bridge.errors import StoreError


def create_app(ping: Callable[[], None], troubles: Callable[[], list[str]], home: str = "") -> Flask:
    """`ping` raises StoreError when the database does not answer; `troubles` names what keeps us from readiness.

    `home`: an address that `/` leads to, "" for none.
    """
    app = Flask("bridge.web", static_folder=None)

    @app.get("/healthz")
    def healthz() -> Response:
        return jsonify(status="ok")

    @app.get("/readyz")
    def readyz() -> tuple[Response, int]:
        found = troubles()
        try:
            ping()
        except StoreError as error:
            found = [str(error), *found]
        return jsonify(status="not ready" if found else "ready", troubles=found), 503 if found else 200

    if home:

        @app.get("/")
        def index() -> AnyResponse:
            return redirect(home)

    return app
