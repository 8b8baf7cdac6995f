"""Web pages of items: whether one is still there, and what it says. No I/O.

head (what a page calls itself) and body (with lines) → text, which joins them; state judges by address and title.
"""
