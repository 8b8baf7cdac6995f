"""The web's side: addresses are fetched within bounds and documents are read as feeds.

fetch (through addresses, connection, inflate) → bytes → parse (through document, or json_document) → ParsedFeed.
Nothing here knows topics, tables or the provider.
"""
