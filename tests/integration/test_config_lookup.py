"""Where the configuration, the state and the secrets are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from bridge.config import find, lookup, read_secret, state_directory
from bridge.errors import EXIT_CONFIG, ConfigError, SecretError

NAME = "TWILIO_AUTH_TOKEN"


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The standard places, with the system's one inside the test's directory, and nothing there."""
    system = tmp_path / "etc" / "config.yaml"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(lookup, "STANDARD", (Path("config.yaml"), system))
    return tmp_path / "config.yaml", system


def test_each_place_goes_before_the_next(places: tuple[Path, Path]) -> None:
    here, system = places
    system.parent.mkdir()
    system.touch()
    assert find(None, {}) == system
    here.touch()
    assert find(None, {}) == Path("config.yaml")
    assert find(None, {"BRIDGE_CONFIG": "altro.yaml"}) == Path("altro.yaml")
    assert find("mio.yaml", {"BRIDGE_CONFIG": "altro.yaml"}) == Path("mio.yaml")


def test_an_empty_variable_names_nothing(places: tuple[Path, Path]) -> None:
    places[0].touch()
    assert find(None, {"BRIDGE_CONFIG": ""}) == Path("config.yaml")


@pytest.mark.usefixtures("places")
def test_no_configuration_anywhere_is_told_with_the_places(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as raised:
        find(None, {})
    assert str(raised.value) == (
        f"config.yaml: no configuration there, nor at {tmp_path}/etc/config.yaml;"
        " name one with --config or BRIDGE_CONFIG"
    )
    assert raised.value.exit_code == EXIT_CONFIG


def test_the_system_s_place_is_that_of_the_contract() -> None:
    assert [str(path) for path in lookup.STANDARD] == ["config.yaml", "/etc/bridge/config.yaml"]


@pytest.mark.parametrize(
    ("environ", "directory"),
    [
        ({}, "state"),
        ({"STATE_DIRECTORY": ""}, "state"),
        ({"STATE_DIRECTORY": "/var/lib/bridge"}, "/var/lib/bridge"),
        ({"STATE_DIRECTORY": "/var/lib/bridge:/var/lib/other"}, "/var/lib/bridge"),
    ],
)
def test_the_state_directory_is_systemd_s_first_or_state(environ: dict[str, str], directory: str) -> None:
    assert state_directory(environ) == Path(directory)


@pytest.mark.parametrize(
    ("content", "secret"),
    [
        ("abc\n", "abc"),
        ("abc\r\n", "abc"),
        ("abc", "abc"),
        ("abc\n\n", "abc\n"),
        (" a b ", " a b "),
        ("", None),
        ("\n", None),
    ],
)
def test_a_secret_comes_from_a_file_without_its_last_newline(
    content: str, secret: str | None, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    file.write_bytes(content.encode())
    assert read_secret(NAME, {f"{NAME}_FILE": str(file)}) == secret


def test_a_secret_comes_from_the_environment() -> None:
    assert read_secret(NAME, {NAME: "abc"}) == "abc"
    assert read_secret(NAME, {NAME: "abc\n"}) == "abc"


def test_what_is_empty_is_not_set(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("abc")
    assert read_secret(NAME, {}) is None
    assert read_secret(NAME, {NAME: "", f"{NAME}_FILE": ""}) is None
    assert read_secret(NAME, {NAME: "", f"{NAME}_FILE": str(file)}) == "abc"
    assert read_secret(NAME, {NAME: "abc", f"{NAME}_FILE": ""}) == "abc"


@pytest.mark.parametrize("name", [NAME, NAME.lower()])
def test_a_secret_comes_from_a_systemd_credential_of_either_case(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("abc\n")
    environ = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert read_secret(NAME, environ) == "abc"
    assert read_secret("BRIDGE_KEY", environ) is None
    assert read_secret(NAME, environ | {NAME: "def"}) == "def"


def test_a_secret_given_twice_is_refused_without_quoting_it() -> None:
    with pytest.raises(SecretError) as raised:
        read_secret(NAME, {NAME: "segreto", f"{NAME}_FILE": "/run/segreto"})
    assert str(raised.value) == f"both {NAME} and {NAME}_FILE are set; keep one"
    assert raised.value.exit_code == EXIT_CONFIG


def test_a_named_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    missing, binary = tmp_path / "none", tmp_path / "binary"
    binary.write_bytes(b"\xff\xfe")
    for file, reason in [
        (missing, "cannot be read: No such file or directory"),
        (tmp_path, "cannot be read: Is a directory"),
        (binary, "is not text in UTF-8"),
    ]:
        with pytest.raises(SecretError) as raised:
            read_secret(NAME, {f"{NAME}_FILE": str(file)})
        assert str(raised.value) == f"{NAME}: {file} {reason}"


def test_a_credential_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(SecretError, match="cannot be read: Is a directory"):
        read_secret(NAME, {"CREDENTIALS_DIRECTORY": str(tmp_path)})


def test_a_place_that_cannot_even_be_looked_at_is_not_passed_over() -> None:
    """As a directory closed to the service's user would be; root can look into all of them."""
    with pytest.raises(SecretError, match="cannot be read: File name too long"):
        read_secret(NAME, {"CREDENTIALS_DIRECTORY": "/" + "a" * 300})
