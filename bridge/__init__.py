"""The bridge: a municipality's news feed on one side, its citizens' WhatsApp on the other.

`docs/architecture.md` walks through the house; `bridge.ingest`, `bridge.delivery` and `bridge.receipts`
are the three acts of an item's journey, `bridge.conversation` is the citizen's.
"""

__version__ = "0.1.0"
