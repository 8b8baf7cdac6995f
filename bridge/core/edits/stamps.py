"""Stamps of a page: when it was inserted, published, modified, printed, checked, and in which category.

A sentence is one if each of its words is one that templates use, a figure or a name of a day, and one of them
betrays it; a line, too, if beside its date nothing stands but a label ("22.09.2026 – Notizia"), or, first or last in
its text, a category. "Data: 14 novembre" is a fact of an event beside lines as "Ora: 20.30" and "Luogo: municipio".
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from bridge.core.edits.claim import level, small
from bridge.core.edits.lexicon import means
from bridge.core.edits.numerals import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from bridge.core.edits.places import read_places
from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens

# Words that betray a stamp, a counter, a button; and those that stand beside them and tell nothing.
_DONE_TO_PAGES = frozenset(
    f"{again}{stem}{end}"
    for stem in (
        *(
            "pubblicat",
            "aggiornat",
            "modificat",
            "creat",
            "inserit",
            "caricat",
            "stampat",
            "verificat",
            "validat",
        ),
        *("consultat", "revisionat", "postat", "editat", "archiviat", "protocollat", "visualizzat", "emess"),
    )
    for again in ("", "ri")
    for end in "oaie"
)
_BETRAYING = _DONE_TO_PAGES | word_set(
    "pubblicazione aggiornamento agg modifica revisione updated published posted created modified edited update "
    "aktualisiert aktualisierung "
    "geandert anderung veroffentlicht stand publie modification zadnja sprememba posodobljeno nazadnje "
    "objavljeno "
    "inserimento creazione caricamento validazione versione ult mod "
    "visite visualizzazioni visualizzazione letture letto accessi condivisioni commenti "
    "commento piace like likes "
    "hits views view shares comments downloads download reads aufrufe kommentare kommentar vues commentaires "
    "ogledov "
    "komentarjev voti voto scaricato visto condividi condividilo share teilen partager deli stampa print "
    "drucken imprimer "
    "natisni ascolta listen vorlesen invia scarica segui seguici facebook twitter whatsapp telegram linkedin "
    "instagram "
    "youtube azioni data tempo lesezeit temps lecture reading branja prot protocollo comunicato residenza "
    "redazione "
    "copyright autore fonte source quelle meteo pdf kb mb doc docx valutazione rating stelle nessun home torna "
    "breadcrumb "
    "mise derniere argomenti argomento categoria categorie tag tags etichette dimensione dimensioni formato "
    "codice"
)
_NEUTRAL = word_set(
    "il lo la l le gli i al all alla alle allo ai ore in da dal dalla dai di del della dell dello dei delle e ed a "
    "h su per con "
    "un una on at am um im ob dne le a the of by von par va vedi mi n nr num numero volte volta ultimo ultima "
    "last letzte zuletzt "
    "derniere mise jour mis cas stevilo no kein leave lascia aggiungi urp admin ufficio stampa comune "
    "municipale cest cet "
    "uhr uri fa vor min minuto minuti giorno giorni ora oggi ieri hours minutes days read pagina page articolo "
    "notizia contenuto "
    "scheda avviso seite diese via email e mail x amico inizio elenco indietro sito web gradi c sereno "
    "nuvoloso coperto "
    "pioggia variabile poco neve sole vento umidita stato generale completo alto basso link copia salva qui "
    "questa questo stata lettura documento documenti allegato allegati contenuti news"
)
_OF_A_TEMPLATE = _BETRAYING | _NEUTRAL | MONTHS.keys() | WEEKDAYS.keys() | SHORT_WEEKDAYS.keys()
_OF_DOCUMENTS = _BETRAYING | word_set(
    "registro albo pretorio foglio bollettino informativo informativa newsletter notiziario ordinanza ordinanze "
    "decreto determina delibera rev inviato inviata diffuso emesso emessa emanato emanata redatto rilasciato bis"
)
_DATED = re.compile(
    rf"\b\d{{1,2}}°? (?:{'|'.join(MONTHS)})\.? (?:19|20)\d\d\b|\b\d{{1,2}}([./-])\d{{1,2}}\1(?:20)?\d\d\b"
)
# With a verb of its own, or a time, it tells of the thing.
_HAPPENS = re.compile(
    r"\b(?:è|e'(?!\w)|sar(?:à|anno)|verr(?:à|anno)|viene|vengono|sono|va|entro|dal|fino|scadenza|si|ore|\d+[.:]\d\d)\b"
)
_SIGNED = re.compile(r"[A-Z][\w']+(?: (?:[A-Z][\w']+|[dn]\w+)){0,3}\s*,\s*(?:l[iì],? |addì )?\d[^:]{3,25}\d")
_MOST_STRANGE = 2  # words: the name of the town
_LONGEST = 16  # words of a sentence of the template
_LONGEST_LINE, _LONGEST_DATE, _EDGE = 160, 40, 2  # characters; lines
_ENDS = " \t.:;,!|·•-*»«>…\"'"
_WEEKDAY = rf"(?:{'|'.join((*WEEKDAYS, *SHORT_WEEKDAYS))})"
_AT = re.compile(r"[,-]? ?\(?(?:alle )?(?:ore |h\.? ?)?\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b\)?")
_ON = re.compile(rf"(?:\b{_WEEKDAY}\.?,? )?(?:19|20)\d\d-\d\d-\d\d|(?:\b{_WEEKDAY}\.?,? )?@")
_JOOMLA = re.compile(rf"{_WEEKDAY}, \d\d (?:{'|'.join(MONTHS)}) 20\d\d \d\d:\d\d")
_LABEL = (
    r"(?:notizi[ae]|news|avvis[oi]|articol[oi]|comunicat[oi](?: stampa)?|nota stampa|post)"
    r"(?: in (?:evidenza|primo piano))?"
)
_BESIDE = r"(?: ?[-|/:,>›»•·(]+ ?)"
_MORE_LABELS = rf"(?:{_LABEL}|(?:in )?(?:evidenza|primo piano)|novita|ultim'ora|dal comune)"
_LABELLED = re.compile(
    rf"@ ?#?{_BESIDE}?{_MORE_LABELS}|{_LABEL}(?: n\.?°? ?[\d/]+)? (?:del|pubblicat[ao]|di) ?@ ?#?"
    rf"|{_MORE_LABELS}{_BESIDE}@ ?#?"
)
_CATEGORIES = (
    r"(?:(?:viabilita|mobilita|traffico|trasport[oi]|cultura|turismo|sport|scuol[ae]|istruzione|ambiente|territorio"
    r"|sociale|lavori pubblici|opere pubbliche|tributi|tasse|protezione civile|polizia (?:locale|municipale)|salute"
    r"|servizi(?: (?!del|al|a)\w+)?|sanita|comunicazione|amministrazione|politiche \w+|giovani|urbanistica|edilizia"
    r"|anagrafe|sicurezza|commercio|economia|lavoro|agricoltura|tempo libero|famiglia|associazioni|eventi|cronaca"
    r"|manifestazioni|attualita|bandi|concorsi|gare|elezioni|rifiuti|ecologia|animali|innovazione|comune"
    r"|vita amministrativa)(?:,? (?:ed? )?|$|(?=[|/:>])))+"
)
_CATEGORY = re.compile(rf"@{_BESIDE}{_CATEGORIES}|{_CATEGORIES}{_BESIDE}@|di [a-z]+ [a-z]+(?:,| -) @")
_BY = re.compile(r" (?:(?:da|dal|dalla|in|nella|by)\b|dall'|a cura d\w+) ?(?:[a-z.']+ ?){1,4}$")
_HOUR_OF_EVENT = re.compile(r"\bore \d{1,2}(?:[:.](?:00|15|30|45))?(?![:.]?\d)")
_OUT_OF_SIGHT = re.compile(r"\b(?:scadenza|fine|termine)(?: della)?(?= pubblicazione\b)")
_FACT = re.compile(
    r"(?:[•*-] ?)?(?:ora|orari[o]?|ore|quando|dove|luogo|sede|ritrovo|indirizzo|costo|ingresso|prezzo|inizio|fine"
    r"|durata|partenza|relator[ei]|docente)(?: ?:.*| \d.*|)"
)
_DATES_FACT = re.compile(r"(?:[•*-] ?)?dat[ae](?: ?:.*|)")


def plainly(text: str) -> str:
    """A sentence or line as stamps are looked for in it: in small letters, without what ends it."""
    return " ".join(small(level(text)).strip(_ENDS).split())


def is_date(bare: str) -> bool:
    """Whether a line is a date with its year, and no more."""
    words = tokens(bare) if len(bare) <= _LONGEST_DATE else []
    return (
        len(words) > 1
        and all(word.isdigit() or word in MONTHS for word in words)
        and len(re.findall(r"\b(?:19|20)\d\d\b", bare)) == 1
    )


def stamp_lines(lines: Sequence[str], facts: Container[str]) -> Iterator[int]:
    """The places of lines that are stamps as a whole; `facts`: those that are none."""
    edges = (lines[:_EDGE], lines[-_EDGE:])
    for at, line in enumerate(lines):
        if len(line) <= _LONGEST_LINE and line not in facts and any(map(str.isdigit, line)):
            bare = plainly(line)
            edge = any(line in edge for edge in edges)
            if (
                is_date(bare)
                or _JOOMLA.fullmatch(bare)
                or _is_labelled(bare, edge=edge)
                or _is_by_template(bare)
            ):
                yield at


def facts_of(lines: Sequence[str]) -> Iterator[str]:
    """The dates of events: "Data: 14 novembre" among lines that tell hour and place."""
    for at, line in enumerate(lines):
        bare = plainly(line) if len(line) <= _LONGEST_DATE else ""
        if _DATES_FACT.fullmatch(bare) or is_date(bare):
            before = lines[max(0, at - (3 if is_date(bare) else 1)) : at]
            near = [plainly(one) for one in (*before, *lines[at + 1 : at + 2])]
            if any(map(_FACT.fullmatch, near)) and not any(map(_is_by_template, near)):
                yield line


def _is_labelled(bare: str, *, edge: bool) -> bool:
    """Whether it is a date and its label; "Asta - 5 maggio" is none, nor "Viabilità - 5 maggio" amid a text."""
    marked, dates = _DATED.subn("@", bare)
    marked = _AT.sub(" #", _ON.sub("@", marked))
    return bool(_LABELLED.fullmatch(marked) or (edge and dates and _CATEGORY.fullmatch(marked)))


def _is_by_template(bare: str) -> bool:
    author = _BY.search(bare)
    told = bare[: author.start()] if author and not _DONE_TO_PAGES.isdisjoint(tokens(bare)) else bare
    return of_template_words(told) or of_template_words(bare)


def of_template_words(bare: str) -> bool:
    """Whether each word is one that templates use, and one of them betrays them."""
    words = tokens(_OUT_OF_SIGHT.sub("", bare).replace("ultima verifica", "ultima revisione"))
    betraying = _BETRAYING.intersection(words)
    if betraying <= {"data"} and (
        not WEEKDAYS.keys().isdisjoint(words)
        or ("ora" in words and "fa" not in words)
        or _HOUR_OF_EVENT.search(bare)
    ):
        return False  # of an event
    return (
        bool(betraying)
        and len(words) <= _LONGEST
        and all(word[0].isdigit() or not word.isalnum() or word in _OF_A_TEMPLATE for word in words)
    )


def is_stamp(bare: str, sentence: str) -> bool:
    """Whether it says where, when and under what number a document was made, and no more."""
    rest, dates = _DATED.subn(" ", bare)
    if not dates or _HAPPENS.search(_DATED.sub(" ", sentence.lower())):
        return False
    words = [word for word in tokens(rest) if word.isalpha() and word not in _NEUTRAL]
    strange = [word for word in words if word not in _OF_DOCUMENTS]
    if len(strange) == len(words) and not _SIGNED.fullmatch(sentence.strip(_ENDS)):
        return False
    plain = level(sentence)
    common = any(re.search(rf"\b{word}\b", plain) for word in strange)  # a name has a capital letter
    return not (len(strange) > _MOST_STRANGE or common or any(map(means, strange)) or read_places(plain)[1])
