"""What names a person stands in the file encrypted only, and only the right key reads it."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from bridge.errors import KeyMismatchError, SecretError
from bridge.model import Address, ConsentEvent, MessageState, Receipt, SubscriberState
from bridge.store import meta, receipts, subscribers
from bridge.store.cipher import Cipher
from tests.builders import KEY, address
from tests.tables import Tables

OTHER_KEY = "another invented key, as long as the first one was"


def test_what_was_sealed_opens_again() -> None:
    cipher = Cipher(KEY)
    assert cipher.open(cipher.seal("Mario Rossi, città", "name"), "name") == "Mario Rossi, città"
    assert cipher.open_address(cipher.seal_address(address(7))) == address(7)
    user = Address("whatsapp:US.13491208655302741918")
    assert cipher.open_address(cipher.seal_address(user)) == user


def test_one_address_is_always_sealed_alike_and_two_are_not() -> None:
    assert Cipher(KEY).seal_address(address(7)) == Cipher(KEY).seal_address(address(7))
    assert Cipher(KEY).seal_address(address(7)) != Cipher(KEY).seal_address(address(8))


def test_another_key_opens_nothing_and_says_why() -> None:
    sealed = Cipher(KEY).seal_address(address(7))
    with pytest.raises(KeyMismatchError, match="BRIDGE_KEY does not open") as caught:
        Cipher(OTHER_KEY).open_address(sealed)
    assert "333" not in str(caught.value)


def test_a_text_sealed_for_one_purpose_is_no_other() -> None:
    """Or the equal bytes of a name and an address would tell that they are equal."""
    cipher = Cipher(KEY)
    assert cipher.seal("Mario", "name") != cipher.seal("Mario", "address")
    with pytest.raises(KeyMismatchError):
        cipher.open(cipher.seal("Mario", "name"), "address")


def test_a_sealed_text_that_was_changed_does_not_open() -> None:
    sealed = bytearray(Cipher(KEY).seal("Mario", "name"))
    sealed[-1] ^= 1
    with pytest.raises(KeyMismatchError):
        Cipher(KEY).open(bytes(sealed), "name")


def test_a_short_key_is_refused_without_being_quoted() -> None:
    with pytest.raises(SecretError, match="BRIDGE_KEY has 31 characters; it needs 32 or more") as caught:
        Cipher("segretissimo " + "x" * 18)
    assert "segretissimo" not in str(caught.value)
    Cipher("x" * 32)


def test_a_key_of_bytes_that_are_no_text_serves_as_well() -> None:
    """As the environment gives them to Python."""
    key = ("chiave di casa " * 3).encode() + b"\xe0"
    cipher = Cipher(key.decode("utf-8", "surrogateescape"))
    assert cipher.open(cipher.seal("Mario", "name"), "name") == "Mario"


# --- the key and its database ------------------------------------------------------------------------------


def test_a_new_database_is_tied_to_the_first_key(tables: Tables) -> None:
    with tables.db.write() as conn:
        assert not meta.matches_key(conn, Cipher(KEY))
        meta.claim_key(conn, Cipher(KEY))
    with tables.db.read() as conn:
        assert meta.matches_key(conn, Cipher(KEY))
        with pytest.raises(
            KeyMismatchError, match="is not the key this database was written with; give the old"
        ):
            meta.matches_key(conn, Cipher(OTHER_KEY))


def test_a_second_start_with_another_key_does_not_take_the_database_over(tables: Tables) -> None:
    with tables.db.write() as conn:
        meta.claim_key(conn, Cipher(KEY))
    with pytest.raises(KeyMismatchError), tables.db.write() as conn:
        meta.claim_key(conn, Cipher(OTHER_KEY))
    with tables.db.write() as conn:
        meta.claim_key(conn, Cipher(KEY))


def test_pausing_is_remembered(tables: Tables) -> None:
    answers = []
    with tables.db.write() as conn:
        answers.append(meta.is_paused(conn))
        for paused in (True, True, False):
            meta.set_paused(conn, paused=paused)
            answers.append(meta.is_paused(conn))
    assert answers == [False, True, True, False]


# --- the bytes of the file ---------------------------------------------------------------------------------


def test_no_number_and_no_name_stands_in_the_files_bytes(tables: Tables) -> None:
    """Whatever happened to a citizen: subscribed, named, written to, lost, heard, erased."""
    numbers = range(4567001, 4567006)
    citizens = [
        tables.citizen("viabilita", number=number, name=f"Ginevra Bianchi {number}") for number in numbers
    ]
    tables.released("viabilita", title="Via Roma chiusa")
    accepted, again, lost, *_ = tables.claim()
    tables.accept(accepted)
    tables.retry(again)
    tables.lose(lost)
    tables.reply(citizens[3], "Benvenuta")
    with tables.db.write() as conn:
        receipts.append(conn, [Receipt("SM1", MessageState.DELIVERED)], tables.clock.now())
        subscribers.heard(conn, "SM2", "start", tables.clock.now())
        subscribers.record_consent(
            conn, citizens[0], ConsentEvent.STARTED, now=tables.clock.now(), channel="whatsapp",
            privacy_version="1", topics=["viabilita"], evidence="SM2",
        )  # fmt: skip
        subscribers.erase(conn, citizens[4])
    files = {path.name: path.read_bytes() for path in tables.path.parent.iterdir()}
    assert files.keys() == {"bridge.db", "bridge.db-wal", "bridge.db-shm"}
    everything = b"".join(files.values())
    assert b"Via Roma chiusa" in everything
    assert b"Benvenuta" in everything
    found = [number for number in numbers if str(number).encode() in everything]
    assert (found, b"Ginevra" in everything, b"whatsapp:" in everything) == ([], False, False)


def test_one_number_is_one_subscriber(tables: Tables) -> None:
    tables.citizen(number=7)
    with pytest.raises(IntegrityError, match=r"subscribers\.address") as caught:
        tables.citizen(number=7, state=SubscriberState.PENDING)
    assert "3330000007" not in str(caught.value)
