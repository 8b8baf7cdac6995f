"""Names that ops mistype, and names that a shell completes."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from bridge.cli import cli
from bridge.cli.names import check_all, closest, completing, unknown
from bridge.errors import NotFoundError

TOPICS = ("viabilita", "allerte", "scuole")


@pytest.mark.parametrize("typed", ["viabilta", "Viabilità", "VIABILITA", "viabilita'"])
def test_the_name_that_was_meant_is_found(typed: str) -> None:
    assert closest(typed, TOPICS) == "viabilita"


def test_a_name_that_is_like_none_is_not_guessed_at() -> None:
    assert closest("xyz", TOPICS) is None
    assert str(unknown("topic", "xyz", TOPICS)) == (
        "there is no topic 'xyz'; there are viabilita, allerte, scuole"
    )


def test_an_unknown_name_is_told_with_what_was_probably_meant() -> None:
    with pytest.raises(NotFoundError) as refused:
        check_all("topic", ["scuole", "alerte"], TOPICS)
    assert str(refused.value) == (
        "there is no topic 'alerte'; did you mean 'allerte'? There are viabilita, allerte, scuole"
    )
    assert str(unknown("zone", "centro", ())) == "there is no zone 'centro'; there are none"


def completed(config: Path | str, incomplete: str, section: str = "topics") -> list[tuple[str, str | None]]:
    ctx = click.Context(cli)
    ctx.params["config_path"] = str(config)
    found = completing(section)(ctx, click.Argument(["name"]), incomplete)
    return [(one.value, one.help) for one in found]


def test_names_are_completed_out_of_the_configuration_with_their_titles(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(
        "topics: {viabilita: {title: Viabilità}, varie: {}, eventi: {title: Eventi}}\nzones: {}\n"
    )
    assert completed(path, "v") == [("viabilita", "Viabilità"), ("varie", None)]
    assert completed(path, "", "zones") == []


@pytest.mark.parametrize("text", ["", "topics: [", "topics: 3", "- a", "topics:\n\t- x", "\x00"])
def test_a_configuration_that_cannot_be_read_completes_nothing_and_breaks_nothing(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(text)
    assert completed(path, "") == []
    assert completed(tmp_path / "nowhere.yaml", "") == []


def test_where_no_name_fits_a_file_may_be_meant(tmp_path: Path) -> None:
    ctx = click.Context(cli)
    ctx.params["config_path"] = str(tmp_path / "nowhere.yaml")
    [one] = completing("feeds", or_file=True)(ctx, click.Argument(["source"]), "back")
    assert (one.type, one.value) == ("file", "back")
