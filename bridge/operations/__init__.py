"""Ops' side, a module each: what would happen (`preview`), what happened and why (`explain`), how it stands."""
