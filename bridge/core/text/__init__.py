"""Texts, whatever they say: characters, folding, sentences, and the plain text of HTML."""
