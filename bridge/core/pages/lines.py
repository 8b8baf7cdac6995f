"""Of the lines of a web page those that tell something: from the first that does to where the text is over.

Even the main content of a page holds dates, labels and buttons; and below the article what else one might read.
"""

from __future__ import annotations

import re

from bridge.core.text.fold import tokens

_SENTENCE_END = re.compile(r"""[.!?…:;][»”"’')\]]*$""")
_LONGEST_TITLE = 300
_PROSE_WORDS = 8  # of a line that has no such end: half of them in small letters, unlike a menu's
_NEVER_FIRST = re.compile(r"\bcookies?\b|\bjavascript\b|\bbrowser\b", re.IGNORECASE)
# What a page says about itself or its site, and what it says once it has named a date or a reading time.
_ABOUT_ITSELF = re.compile(
    r"(?:data(?: di pubblicazione)?|pubblicat[oa](?: il)?|tempo di lettura|categori[ae]|tags?|argomenti|visite|"
    r"stampa|e-?mail|condividi|dettagli(?: della notizia)?|descrizione|contenuto|testo|indice della pagina|"
    r"vedi azioni|ascolta|scarica|invia)\W*$"
    r"|(?:categori[ae]|argomenti)\s*:.{0,60}$|scritto da .{0,60}$"
    r"|.{0,60}(?:©|tutti i diritti riservati|\bp(?:\.\s?|artita )iva\b\W{0,3}\d)",
    re.IGNORECASE,
)
_LABEL_OF_A_VALUE = re.compile(
    r"(?:data(?: di pubblicazione)?|pubblicat[oa](?: il)?|tempo di lettura)\W*$", re.IGNORECASE
)
_VALUE = re.compile(
    r"(?:[a-zì]{3,9},?\s+)?\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|°?\s+[a-z]{3,9}\.?\s+\d{4})$|\d{1,3} min(?:ut[oi])?$",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"(?:a cura di|ulteriori informazioni|allegati|documenti(?: allegati)?|commenti|(?:contenuti|articoli) correlati|"
    r"notizie correlate|leggi anche)\W*$"
    r"|(?:potrebbe(?:ro)? (?:anche )?interessart[ei]|ultim[oa] (?:aggiornamento|modifica)|pagina aggiornata|"
    r"questa pagina è gestita da|quanto sono chiare le informazioni|lascia un commento|condividi su|"
    r"navigazione articoli|articolo (?:precedente|successivo))\b.{0,60}$",
    re.IGNORECASE,
)


def telling(text: str, title: str, least: int) -> str:
    """The lines of `text` without labels, dates, the title and what the site says; "" where none says something.

    To say something takes `least` characters and the end of a sentence, or else the look of prose.
    """
    kept: list[str] = []
    own = tokens(title)
    before = ""
    for line in text.split("\n"):
        if kept and _OVER.match(line):
            break
        is_value = _LABEL_OF_A_VALUE.match(before) and _VALUE.match(line)
        before = line
        if is_value or _ABOUT_ITSELF.match(line) or (len(line) < 2 * _LONGEST_TITLE and tokens(line) == own):
            continue
        if kept or _says_something(line, least):
            kept.append(line)
    return "\n".join(kept)


def _says_something(line: str, least: int) -> bool:
    if len(line) < least or _NEVER_FIRST.search(line):
        return False
    words = line.split()
    small = sum(word[0].islower() for word in words)
    return bool(_SENTENCE_END.search(line)) or (len(words) >= _PROSE_WORDS and 2 * small >= len(words))
