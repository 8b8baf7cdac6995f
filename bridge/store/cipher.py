"""Encryption of what names a person: addresses and names.

AES-SIV is deterministic, so one column serves for look-up, uniqueness and reading back, while a stolen database
tells nothing without the key. (A plain hash of a mobile number falls in minutes: there are too few of them.)
"""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bridge.errors import KeyMismatchError, SecretError
from bridge.model import Address

MIN_KEY_CHARACTERS = 32
_CHECK = "cms-whatsapp-bridge key check"


class Cipher:
    """Seals and opens texts with a key derived from `BRIDGE_KEY`, any text of 32 characters or more."""

    def __init__(self, key_text: str) -> None:
        if len(key_text) < MIN_KEY_CHARACTERS:
            raise SecretError(
                f"BRIDGE_KEY has {len(key_text)} characters; it needs {MIN_KEY_CHARACTERS} or more "
                "(for example from: openssl rand -base64 48)"
            )
        derived = HKDF(algorithm=SHA256(), length=64, salt=None, info=b"bridge addresses v1")
        self._siv = AESSIV(derived.derive(key_text.encode("utf-8", "surrogateescape")))

    def seal(self, text: str, purpose: str) -> bytes:
        """The encrypted text; the same for the same text and purpose."""
        return self._siv.encrypt(text.encode(), [purpose.encode()])

    def open(self, sealed: bytes, purpose: str) -> str:
        """The text again. Raises KeyMismatchError when the key (or purpose) is another."""
        try:
            return self._siv.decrypt(sealed, [purpose.encode()]).decode()
        except InvalidTag as error:
            raise KeyMismatchError("BRIDGE_KEY does not open what this database holds") from error

    def seal_address(self, address: Address) -> bytes:
        return self.seal(address.reveal(), "address")

    def open_address(self, sealed: bytes) -> Address:
        return Address(self.open(sealed, "address"))

    @property
    def check_value(self) -> str:
        """Stored in the database, so that a wrong key is noticed at the start and not at the first citizen."""
        return hashlib.sha256(self.seal(_CHECK, "check")).hexdigest()
