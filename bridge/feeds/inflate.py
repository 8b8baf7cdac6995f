"""Unpacking of gzip and deflate with a limit, so that a small answer cannot become a huge document.

urllib3 could do it, but it takes a stream that was cut short for a whole one.
"""

from __future__ import annotations

import zlib

MEBIBYTE = 1024 * 1024
MAX_BYTES = 8 * MEBIBYTE  # an unpacked document; the largest real feeds seen have some 130 KB

_GZIP_MAGIC = b"\x1f\x8b"
_ZLIB_MAGIC = b"x"  # deflate in a window of 32 KiB, as every encoder writes it (RFC 1950, 2.2)
_GZIP, _ZLIB, _RAW = 31, 15, -15  # zlib's wbits
_MAX_MEMBERS = 64  # each costs a copy of what follows: a million empty ones would take hours


def is_gzip(data: bytes) -> bool:
    """Whether the bytes begin as gzip does."""
    return data.startswith(_GZIP_MAGIC)


def gunzip(data: bytes, limit: int = MAX_BYTES) -> bytes:
    """All members of a gzip file; padding behind them is ignored.

    Raises ValueError, with half a sentence as its text, for what is damaged, cut short or beyond the limit.
    """
    whole = bytearray()
    for _ in range(_MAX_MEMBERS):
        part, data = _inflate(data, _GZIP, limit, len(whole))
        whole += part
        if not is_gzip(data):
            return bytes(whole)
    raise ValueError("is packed in too many pieces")


def undeflate(data: bytes, limit: int = MAX_BYTES) -> bytes:
    """A `deflate` body: RFC 9110 means zlib's format, some servers send the bare stream. Raises as `gunzip`."""
    return _inflate(data, _ZLIB if data.startswith(_ZLIB_MAGIC) else _RAW, limit)[0]


def _inflate(data: bytes, wbits: int, limit: int, already: int = 0) -> tuple[bytes, bytes]:
    """The unpacked bytes, and what stands behind the end of the stream. `already`: bytes that count to the limit."""
    engine = zlib.decompressobj(wbits)
    try:
        unpacked = engine.decompress(data, limit - already + 1)
    except zlib.error as error:
        raise ValueError("is packed, but damaged") from error
    if len(unpacked) + already > limit:
        raise ValueError(f"is larger than {limit / MEBIBYTE:g} MiB when unpacked")
    if not engine.eof:
        raise ValueError("is packed, but cut short")
    return unpacked, engine.unused_data
