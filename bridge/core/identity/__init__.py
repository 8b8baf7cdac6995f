"""Which items are new: what an entry is known by, what of that is believed, and what follows.

keys → traits, what the feed has shown of itself → trust → evidence → recognise → verdict (with window).
docs/identity.md tells the model.
"""
