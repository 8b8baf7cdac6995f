"""What a page's template writes around a notice: stamps, counters, buttons, credits, attachments, names of the site.

`bridge.core.text.boilerplate` takes out what surely is the page's before anybody relays a text. Here two versions are
compared, and what differs in such a sentence is nobody's edit: so more is taken out, in five languages. A sentence
is the template's if each of its words is one that templates use, a figure or a name of a day, and one of them betrays
it. The order: lists of links → ends of lines that lead away → sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from textwrap import wrap

from bridge.core.edits.claim import level, small
from bridge.core.edits.lexicon import means
from bridge.core.edits.numerals import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from bridge.core.edits.places import read_places
from bridge.core.text.boilerplate import without_page_lines
from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens
from bridge.core.text.sentences import split


def _any(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


# Words that betray a stamp, a counter, a button; and those that stand beside them and tell nothing.
_BETRAYING = word_set(
    "pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento agg modifica modificato "
    "modificata revisione "
    "creato creata inserito inserita updated published posted created modified edited update aktualisiert "
    "aktualisierung "
    "geandert anderung veroffentlicht stand publie modification zadnja sprememba posodobljeno nazadnje "
    "objavljeno "
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
    "questa questo lettura"
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
    r"\b(?:è|e'(?!\w)|sar(?:à|anno)|verr(?:à|anno)|viene|vengono|sono|va|entro|dal|fino|scadenza|si|\d+[.:]\d\d)\b"
)
_SIGNED = re.compile(r"[A-Z][\w']+(?: (?:[A-Z][\w']+|[dn]\w+)){0,3}\s*,\s*(?:l[iì],? |addì )?\d[^:]{3,25}\d")
_MOST_STRANGE = 2  # words: the name of the town
_LONGEST_SENTENCE = 600  # characters; a longer one is no prose, and is read in pieces
_LONGEST = 16  # words of a sentence of the template
_CREDIT = re.compile(
    _any(
        r"(?:quanto sono chiare|valuta (?:da|questa)|hai trovato utile|(?:ti )?e stat[ao] utile)\b.{0,120}",
        r"(?:home|sei in|ti trovi in) ?[>/»:].{0,200}|(?:©|copyright|tutti i diritti riservati).{0,150}",
        r"a cura (?:d\w+'? ?:|(?:di|della|dell') ?(?:redazione|ufficio stampa|urp|ufficio "
        r"comunicazione)).{0,80}",
        r"(?:autore|fonte|source|quelle|scritto da|pubblicato (?:in|da)|redazione|tipologia|licenza) ?:? "
        r".{0,100}",
        r"(?:(?:nella )?foto|immagin[ei]|photos?|bild|image|credit[is]?|didascalia)(?: (?:di|by|von|de)\b| "
        r"?[:©]).{0,80}",
        r"dalla (?:residenza|sede) (?:municipale|comunale)\b.{0,60}|.{0,40}, li \d.{0,30}",
        r"(?:il|la) (?:sindaco|sindaca|responsabile|dirigente|segretario|presidente)(?: [^\W\d_]+\.?){0,6}",
    )
)
_PHOTO = re.compile(r"\((?:foto|immagini?|photo|bild)\b[^()\n]{0,80}\)", re.IGNORECASE)
_WEATHER = re.compile(r"(?:il )?meteo\b.{0,60}\d ?°.{0,20}")
_LEADS_AWAY = re.compile(
    r"(?:^|(?<=[.!?…;)\]])\s+|\s+[|·•»-]\s+|^[«‹<\"]\s*)"
    + _any(
        r"(?:leggi|vedi|guarda|ascolta) anche\b|potrebber?o? (?:anche )?interessart?i?|(?:ti|forse) "
        r"(?:potrebbe|interessa)\w*",
        r"(?:articol[oi]|notizi[ae]|contenut[oi]|pagin[ae]|avvis[oi]|news|eventi|post) "
        r"(?:correlat[oaie]|precedent[ei]|successiv[oaie]|simil[ei]|collegat[oaie]|recenti)",
        r"(?:precedente|successiv[oa]|prossim[oa] (?:articolo|notizia)|altre notizie|ultime notizie|in "
        r"evidenza) ?:",
        r"read (?:more|also)|related\b|previous ?:|next ?:|siehe auch|weiterlesen|lesen sie auch|lire aussi"
        r"|voir aussi",
        r"preberite tudi|preberi vec|continua a leggere|leggi tutto|approfondisci",
        r"(?:tags?|categori[ae]|argoment[oi]|etichette|parole chiave|pubblicato in|archiviato in) ?:",
        r"(?:documenti |file |in )?allegat[oi] ?[:(]|scarica (?:il |la |l'|gli |i |qui )?[^.\n]{0,80}\((?:pdf"
        r"|docx?|odt|zip|xlsx?|\d)",
        r"l'articolo\b.*(?:proviene da|sembra essere il primo su)|the post\b.*appeared first on",
    )
    + r".*$",
    re.MULTILINE | re.IGNORECASE,
)
_HEADS_LINKS = re.compile(
    _any(
        r"(?:articoli|notizie|contenuti|pagine|avvisi|news|eventi|documenti|link|post) (?:correlat[ei]|simili"
        r"|collegat[ei]|recenti|utili)",
        r"(?:altre|ultime) (?:notizie|news)|(?:prossimi|altri|ultimi|calendario) (?:eventi|avvisi)",
        r"(?:leggi|vedi) anche|(?:ti )?potrebber?o? (?:anche "
        r")?interessarti(?: anche)?",
        r"allegati|documenti(?: allegati)?|in evidenza|argomenti|tag|related(?: posts| news)?|siehe auch|a "
        r"lire aussi|voir aussi",
        r"preberite tudi|ulteriori informazioni|a cura di|categorie",
    )
    + r"\s*:?"
)
_LONGEST_LINK, _LONGEST_DATE = 120, 40
_ENDS = " \t.:;,!|·•-*»«>…\"'"


def own_sentences(text: str) -> Iterator[str]:
    """The sentences of a text that its editor wrote, in order."""
    text = without_page_lines("\n".join(_own_lines(text.split("\n"))))
    text = _PHOTO.sub("", _LEADS_AWAY.sub("", text))
    for sentence in split(text):
        if not is_of_the_template(sentence):
            yield from wrap(sentence, _LONGEST_SENTENCE) if len(sentence) > _LONGEST_SENTENCE else (sentence,)


def _own_lines(lines: Iterable[str]) -> Iterator[str]:
    """Without a date that stands alone, and without lists of links."""
    leads_away = False
    for line in lines:
        bare = small(level(line)).strip()
        link = len(line) <= _LONGEST_LINK and not bare.endswith((".", "!", "?"))
        leads_away = bool(_HEADS_LINKS.fullmatch(bare)) or (leads_away and link)
        if bare and not leads_away and not (len(bare) <= _LONGEST_DATE and _is_date(bare)):
            yield line


def _is_date(bare: str) -> bool:
    words = tokens(bare)
    return (
        len(words) > 1
        and all(word.isdigit() or word in MONTHS for word in words)
        and len(re.findall(r"\b(?:19|20)\d\d\b", bare)) == 1
    )


def _is_stamp(bare: str, sentence: str) -> bool:
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


def is_of_the_template(sentence: str) -> bool:
    """Whether a sentence is a stamp, a counter, a button, a credit, or has no word at all."""
    bare = " ".join(small(level(sentence)).strip(_ENDS).split())
    if not any(character.isalnum() for character in bare):
        return True
    words = tokens(bare)
    betraying = _BETRAYING.intersection(words)
    if betraying <= {"data"} and not WEEKDAYS.keys().isdisjoint(words):
        betraying = frozenset()  # of an event
    return (
        bool(_CREDIT.fullmatch(bare) or _WEATHER.fullmatch(bare))
        or _is_stamp(bare, sentence)
        or (
            bool(betraying)
            and len(words) <= _LONGEST
            and all(word[0].isdigit() or not word.isalnum() or word in _OF_A_TEMPLATE for word in words)
        )
    )
