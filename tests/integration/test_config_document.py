"""The file itself: what is missing, unreadable, not YAML, or YAML with a trap in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.config import load, syntax
from bridge.config.reading import MAX_DEPTH, read
from bridge.config.syntax import MAX_BYTES
from bridge.errors import EXIT_CONFIG, ConfigError
from bridge.policy import Config

BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
"""
PARSERS = (yaml.CBaseLoader, yaml.BaseLoader)
REFERENCE = Path(__file__).parents[2] / "config.yaml"
EMPTY = "1:1: empty; comune.name, one feed and one topic are the least it must hold"


def problems_of(content: str | bytes, directory: Path) -> list[str]:
    """What is wrong with a file of this content: `line:column: message`, in order."""
    path = directory / "config.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ConfigError) as raised:
        load(path)
    return [str(problem).removeprefix(f"{path}:") for problem in raised.value.problems]


def loaded(content: str | bytes, directory: Path) -> Config:
    path = directory / "config.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load(path)


@pytest.mark.parametrize(
    "content", ["", "\n \n", "# solo un commento\n", "---\n", "---\n...\n", "~\n", "null"]
)
def test_an_empty_file_is_told_what_is_the_least(content: str, tmp_path: Path) -> None:
    assert problems_of(content, tmp_path) == [EMPTY]


@pytest.mark.parametrize(("content", "found"), [("- a\n", "a list"), ("ciao\n", "'ciao'"), ("5", "'5'")])
def test_a_document_that_is_no_mapping_is_refused(content: str, found: str, tmp_path: Path) -> None:
    assert problems_of(content, tmp_path) == [f"1:1: must be a mapping (key: value), not {found}"]


def test_a_second_document_is_refused_and_the_first_still_checked(tmp_path: Path) -> None:
    assert problems_of(BASE + "relay: {flood: 0}\n---\nrelay: {}\n", tmp_path) == [
        "6:16: relay.flood: must be 1 or more, not 0",
        "8:1: a second document (---); only one is read",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (BASE + "relay:\n\thold: 5m\n", "7:1: a tab; indent with spaces"),
        (BASE + "relay:\n  hold: 5m\n\tflood: 3\n", "8:1: a tab; indent with spaces"),
        (
            BASE + "relay:\n  edits: a: b\n",
            "7:11: no key can stand here; quote a text that holds ': ', or check the indentation",
        ),
        (
            BASE + "relay:\n  hold 5m\n  flood: 3\n",
            "8:8: no key can stand here; quote a text that holds ': ', or check the indentation",
        ),
        (BASE + "alerts: @ops\n", "6:9: a value cannot begin with @; put it in quotes"),
        (BASE + "alerts: %ops\n", "6:9: a value cannot begin with %; put it in quotes"),
        (BASE + "alerts: `ops`\n", "6:9: a value cannot begin with `; put it in quotes"),
        (BASE + "alerts: [*, a]\n", "6:11: a value that begins with * must stand in quotes"),
        (BASE + "alerts: [& a]\n", "6:11: a value that begins with & must stand in quotes"),
        (
            BASE + 'alerts: "\\d+"\n',
            "6:10: an unknown escape after \\ in double quotes; put patterns in single quotes",
        ),
        (
            BASE + "alerts: [a\n",
            "6:9: a list in [ ] is not well formed; it needs , between and ] after its parts",
        ),
        (
            BASE + "web: {listen: x\n",
            "6:6: a mapping in { } is not well formed; it needs , between and } after its parts",
        ),
        (BASE + "alerts: 'a\n", "6:9: a quote is not closed"),
        (BASE + "alerts:\n- a\nb\n", "8:1: a key without ':' after it"),
        (
            BASE + "relay:\n  hold: 5m\n flood: 3\n",
            "8:2: not in line with the keys above; check the indentation and the quotes",
        ),
        (BASE + "- a\n", "6:1: not in line with the keys above; check the indentation and the quotes"),
        (
            BASE + "alerts:\n  - a\n  b: c\n",
            "8:3: not in line with the list above; check the indentation and the -",
        ),
        (BASE + "alerts: !<x\n", "6:12: not valid YAML: while scanning a tag did not find the expected '>'"),
    ],
)
def test_a_syntax_error_is_one_sentence_with_its_place(text: str, problem: str, tmp_path: Path) -> None:
    assert problems_of(text, tmp_path) == [problem]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "alerts: *ops\n",
            "6:9: '*ops' is an alias, which is not supported; quote a text that begins with *",
        ),
        (
            "alerts: &ops x\n",
            "6:9: '&ops' is an anchor, which is not supported; quote a text that begins with &",
        ),
        ("*ops : x\n", "6:1: '*ops' is an alias, which is not supported; quote a text that begins with *"),
        ("[*ops]: x\n", "6:2: '*ops' is an alias, which is not supported; quote a text that begins with *"),
        ("web: !!map {}\n", "6:6: '!!map' is a tag, which is not supported; write the value alone"),
        ("alerts: !insieme []\n", "6:9: '!insieme' is a tag, which is not supported; write the value alone"),
        ("!!str web: {}\n", "6:1: '!!str' is a tag, which is not supported; write the value alone"),
    ],
)
def test_yaml_beyond_plain_values_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    assert problems_of(BASE + text, tmp_path) == [problem]


def test_an_alias_bomb_is_refused_at_its_first_anchor(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40))
    assert problems_of(bomb, tmp_path) == [
        "1:5: '&a0' is an anchor, which is not supported; quote a text that begins with &"
    ]


@pytest.mark.parametrize("opening", ["[", "{a: "])
def test_a_document_of_absurd_depth_is_refused(opening: str, tmp_path: Path) -> None:
    (problem,) = problems_of(f"a: {opening * 100_000}", tmp_path)
    assert problem.endswith(f": nested more than {MAX_DEPTH} levels deep")


def test_a_file_of_absurd_size_is_refused(tmp_path: Path) -> None:
    assert problems_of(b"a" * (MAX_BYTES + 1), tmp_path) == [
        "1:1: larger than 1024 KiB: surely not a configuration"
    ]


def test_a_text_that_is_not_utf8_is_told_where_it_stops_being(tmp_path: Path) -> None:
    latin1 = BASE.replace("Avvisi", "Viabilità").encode("latin-1")
    message = "not UTF-8 from here on; save the file in that encoding"
    assert problems_of(latin1, tmp_path) == [f"5:27: {message}"]
    assert problems_of(b"\xef\xbb\xbf" + latin1, tmp_path) == [f"5:27: {message}"]
    assert problems_of(BASE.encode("utf-16"), tmp_path) == [f"1:1: {message}"]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ufffe"])
def test_a_control_character_is_told_where_it_stands(character: str, tmp_path: Path) -> None:
    assert problems_of(BASE.replace("Avvisi", f"Avv{character}isi"), tmp_path) == [
        f"5:22: control character U+{ord(character):04X}; remove it"
    ]


def test_a_byte_order_mark_is_accepted_and_moves_no_column(tmp_path: Path) -> None:
    assert loaded(b"\xef\xbb\xbf" + BASE.encode(), tmp_path).town.name == "Comune di Prova"
    wrong = b"\xef\xbb\xbf" + BASE.replace("name:", "nome:").encode()
    assert problems_of(wrong, tmp_path)[1] == "1:10: comune.nome: unknown key; did you mean name?"


def test_windows_line_ends_are_accepted_and_move_no_line(tmp_path: Path) -> None:
    assert loaded(BASE.replace("\n", "\r\n"), tmp_path) == loaded(BASE, tmp_path)
    wrong = (BASE + "relay: {flood: 0}\n").replace("\n", "\r\n")
    assert problems_of(wrong, tmp_path) == ["6:16: relay.flood: must be 1 or more, not 0"]


def test_a_column_counts_characters_and_not_bytes(tmp_path: Path) -> None:
    text = BASE.replace("{title: Avvisi,", '{title: "⚠️ Viabilità 🚧", urgent: si,')
    assert problems_of(text, tmp_path) == ["5:45: topics.avvisi.urgent: must be true or false, not 'si'"]


def test_a_missing_file_a_directory_and_a_closed_one_are_told_in_one_line(tmp_path: Path) -> None:
    missing, closed = tmp_path / "none.yaml", tmp_path / "closed.yaml"
    closed.symlink_to(closed)  # even root cannot read a link to itself
    for path, reason in [
        (missing, "No such file or directory"),
        (tmp_path, "Is a directory"),
        (closed, "Too many levels of symbolic links"),
    ]:
        with pytest.raises(ConfigError) as raised:
            load(path)
        assert str(raised.value) == f"{path}: cannot be read: {reason}"
        assert raised.value.exit_code == EXIT_CONFIG


def test_a_pipe_is_read_like_a_file() -> None:
    """`bridge --config <(…) check` hands over a pipe, which has no size and no second reading."""
    reading, writing = os.pipe()
    os.write(writing, BASE.encode())
    os.close(writing)
    try:
        assert load(Path(f"/dev/fd/{reading}")).town.name == "Comune di Prova"
    finally:
        os.close(reading)


def test_both_parsers_of_pyyaml_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML has libyaml's parser only where it was built with it."""
    usual = read(REFERENCE)
    for parser in PARSERS:
        monkeypatch.setattr(syntax, "_PARSER", parser)
        assert read(REFERENCE) == usual


@pytest.mark.parametrize("parser", PARSERS)
@given(
    content=st.binary(max_size=300)
    | st.text(alphabet="ab:-[]{}&*!|>'\"#%@`?,\n\t ~", max_size=60).map(str.encode)
)
@settings(deadline=None)
def test_whatever_the_bytes_only_a_config_error_is_raised(
    parser: type, content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "whatever.yaml"
    path.write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(syntax, "_PARSER", parser)
        with pytest.raises(ConfigError) as raised:
            load(path)
    assert raised.value.problems
