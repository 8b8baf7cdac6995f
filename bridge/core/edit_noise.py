# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""What a page's template writes around a notice: stamps, counters, buttons, credits, attachments, names of the site.

`bridge.core.text.boilerplate` takes out whole lines that surely are the page's before anybody relays a text. Here two
versions are compared, and what differs in such a sentence is nobody's edit: so more is taken out, also within a line
and in five languages. The order: what goes on to the end of its line → remarks in brackets → "aggiornamento ore 12"
→ whole sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bridge.core.fact import level, small
from bridge.core.fact_calendar import month, weekday
from bridge.core.text.boilerplate import without_codes, without_page_lines
from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens
from bridge.core.text.sentences import split


def _any(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


_STAMP = re.compile(
    r"(?:(?:pagina|articolo|notizia|contenuto|scheda|avviso) )?(?:data (?:di )?)?"
    + _any(
        r"ultim[oa] (?:aggiornamento|modifica|revisione)",
        r"(?:aggiornat|modificat|pubblicat|creat|inserit)[oa]",
        r"(?:pubblicazione|aggiornamento|modifica)\s*:",
        r"last (?:updated?|modified|edited)|(?:updated|published|posted|created)",
        r"zuletzt (?:aktualisiert|geandert)|letzte (?:anderung|aktualisierung)|veroffentlicht|stand\s*:",
        r"derniere (?:mise a jour|modification)|mis a jour|publie",
        r"zadnja sprememba|nazadnje posodobljeno|posodobljeno|objavljeno",
    )
    + r"\b"
)
_OF_A_STAMP = word_set(
    "il al alle ore in data da del delle dell giorno h a on at am um le ob dne redazione urp admin ufficio stampa "
    "comune cest cet uhr fa ago vor minuti minuto giorni ore oggi ieri hours minutes days"
)
_COUNTED = _any(
    r"visit[ea]|visualizzazion[ei]|lettur[ae]|accessi|condivision[ei]|comment[oi]|mi piace|likes?|hits|views?|shares?",
    r"comments?|downloads?|reads?|aufrufe|kommentare?|vues|commentaires?|ogledov|komentar\w*|voti|letto|visto|scaricato",
)
_SHARE = _any(
    "condividi|share|teilen|partager|stampa|print|drucken|imprimer|ascolta|listen|vorlesen|invia|scarica|download",
    "segui|seguici|torna|vai|deli|natisni|salva|copia|facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube",
)
_BESIDE = _any(
    "su|on|in|auf|sur|con|per|via|a|al|alla|la|il|l'|questa|questo|un|pagina|articolo|notizia|link|x|email|e-mail|mail",
    "pdf|inizio|home|elenco|indietro|contenuto|amico|social",
)
_WHOLE = re.compile(
    _any(
        r"(?:tempo di lettura|reading time|lesezeit|temps de lecture|cas branja)\b.{0,25}",
        r"\d+ ?min(?:ut[oi])?\.? (?:di lettura|read)",
        rf"(?:(?:numero (?:di )?)?{_COUNTED} ?[:(]? ?\d[\d.,]*k?\)?(?: volt[ae])?[\s|·•,-]*|\d[\d.,]*k? {_COUNTED}[\s|·•,-]*)+",
        r"(?:nessun|no|lascia un|aggiungi un|leave a|kein) (?:comment\w*|kommentar\w*)",
        rf"{_SHARE}(?:[\s,|·•/-]+(?:{_SHARE}|{_BESIDE}))*(?: \d+)?",
        r"(?:quanto sono chiare|valuta (?:da|questa)|hai trovato utile|(?:ti )?e stat[ao] utile)\b.{0,120}",
        r"(?:home|sei in) ?[>/»:].{0,200}",
        r"(?:©|copyright|tutti i diritti riservati|all rights reserved).{0,150}",
        r"(?:a cura (?:di|della|dell') ?(?:redazione|ufficio stampa|urp|ufficio comunicazione)|redazione|scritto da).{0,60}",
        r"a cura d\w+'? ?: ?.{0,80}",
        r"(?:autore|fonte|source|quelle) ?:.{0,100}",
        r"(?:foto|immagin[ei]|photos?|bild|image|credit[is]?|crediti foto|foto di copertina)(?: (?:di|by|von|de)\b| ?[:©]).{0,80}",
        r"(?:protocollo|prot\.|codice notizia|id) ?:? ?(?:n\.? ?)?\d[\w/.-]*",
        r"(?:pagina )?\d+ (?:di|/) \d+|\d+ (?:minut[oi]|or[ae]|giorn[oi]) fa",
        r".{0,60}\b(?:lett|vist|visualizzat|consultat|scaricat|condivis)[oaie] \d[\d.]* volt[ae]",
        r"(?:dimension[ei]|formato|tipo (?:di )?file|size)\b.{0,40}|(?:valutazione|voto medio|rating) ?:? ?\d.{0,30}",
        r"(?:data ?: ?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[ ,-]+(?:ore )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?",
    )
)
_TO_LINE_END = re.compile(
    r"(?:^|(?<=[.!?…;)\]])\s+|\s+[|·•»-]\s+)"
    + _any(
        r"(?:leggi|vedi|guarda|ascolta) anche\b|potrebber?o? (?:anche )?interessart?i?|ti potrebbe|forse ti interessa",
        r"(?:articol[oi]|notizi[ae]|contenut[oi]|pagin[ae]|avvis[oi]|news|eventi) "
        r"(?:correlat[oaie]|precedent[ei]|successiv[oaie]|simil[ei]|collegat[oaie])",
        r"(?:precedente|successiv[oa]|prossim[oa] (?:articolo|notizia)|altre notizie|ultime notizie|in evidenza) ?:",
        r"read (?:more|also)|related\b|previous ?:|next ?:|siehe auch|weiterlesen|lesen sie auch|lire aussi|voir aussi",
        r"preberite tudi|preberi vec|continua a leggere|leggi tutto",
        r"(?:tags?|categori[ae]|argoment[oi]|etichette|parole chiave) ?:",
        r"(?:documenti |file |in )?allegat[oi] ?[:(]|scarica (?:il |la |l'|gli |i |qui )?[^.\n]{0,80}\((?:pdf|docx?|odt|zip|xlsx?|\d)",
        r"l'articolo\b.*(?:proviene da|sembra essere il primo su)|the post\b.*appeared first on",
    )
    + r".*$",
    re.MULTILINE,
)
_AUTHOR = re.compile(r"\b(?:da|by|von|par) [^\d\n]{2,40}?(?=\d| il\b| on\b| am\b| le\b|$)")
_HEADS_LINKS = re.compile(
    _any(
        r"(?:articoli|notizie|contenuti|pagine|avvisi|news|eventi|documenti|link) (?:correlat[ei]|simili|collegat[ei]|recenti)",
        r"(?:altre|ultime) (?:notizie|news)|(?:leggi|vedi) anche|potrebber?o? (?:anche )?interessarti|(?:ti )?potrebbe interessare",
        r"allegati|documenti(?: allegati)?|in evidenza|related(?: posts| news)?|siehe auch|a lire aussi|voir aussi|preberite tudi",
    )
    + r"\s*:?"
)
_TOWN = re.compile(r"(?:comune|citta|municipio) d[^\W\d_]+\s[^|:.,\n]{2,40}")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_LINK = 120
_REMARK = re.compile(r"[(\[](?P<remark>[^()\[\]\n]{1,80})[)\]]")
_SIZE = re.compile(
    r"(?:pdf|docx?|odt|zip|xlsx?|jpe?g|png|p7m)?[\s,;:-]*\d[\d.,]* ?[kmg]i?b(?:yte)?s?|pdf|…|\.\.\.|foto.*"
)
_UPDATE = re.compile(
    r"(?<!ultimo )(?<!ultima )\bagg(?:iorna(?:mento|t[oaie])|\.)(?: n\.? ?\d+)?(?P<when>(?:[ \t]+|\d|[.:/°-]|[a-z]+)+?)(?=[ \t]*(?:[:;,)\]-](?:\s|$)|[)\]]|$))",
    re.MULTILINE,
)
_SITE = re.compile(
    r"\s+[|·»-]\s+(?:comune|citta|municipio|gemeinde|stadt|commune|ville|obcina|sito|portale)\b[^|·»\n]*$"
    r"|^(?:comune|citta) d[^\W\d_]+\s[^|·»\n:]{2,40}\s+[|·»-]\s+"
)
_SAYS_A_DEGREE = re.compile("[🟢🟡🟠🔴]")
_ENDS = " \t.:;,!|·•-*»«>…\"'"


def without_site(title: str) -> str:
    """A title without the name of its site at one of its ends."""
    return _cut(title, _SITE) or title


def own_sentences(text: str) -> list[str]:
    """The sentences of a text that are its editor's own."""
    text = _without_header_and_footer(text)
    text = _cut(without_page_lines(_without_lists_of_links(text)), _TO_LINE_END)
    text = _cut(
        text,
        _REMARK,
        lambda found: bool(_SIZE.fullmatch(found["remark"].strip())) or _is_stamp(found["remark"]),
    )
    text = _cut(text, _UPDATE, lambda found: _is_time(found["when"]))
    return [sentence for sentence in split(text) if not is_of_the_template(sentence)]


def _without_header_and_footer(text: str) -> str:
    """Without a date that stands alone before or behind the text, and the town's address below its name."""
    lines = [line for line in without_codes(text).split("\n") if line.strip()]
    plain = [small(level(line)).strip(_ENDS) for line in lines]
    footer = next((place for place, line in enumerate(plain) if place and _TOWN.fullmatch(line)), len(lines))
    if all(len(line) <= _LONGEST_LINK for line in lines[footer:]):
        del lines[footer:]
    if len(lines) > 1 and _is_date(plain[0]):
        del lines[0]
    if len(lines) > 1 and _is_date(plain[len(lines) - 1]):
        del lines[-1]
    return "\n".join(lines)


def _is_date(line: str) -> bool:
    return bool(_YEAR.search(line)) and _is_time(line) and not any(map(weekday, tokens(line)))


def _without_lists_of_links(text: str) -> str:
    """Without the headings that lead away, and what stands below them and does not read like sentences."""
    kept: list[str] = []
    leads_away = False
    for line in text.split("\n"):
        link = len(line) <= _LONGEST_LINK and not line.rstrip().endswith((".", "!", "?"))
        leads_away = bool(_HEADS_LINKS.fullmatch(small(level(line)).strip())) or (leads_away and link)
        if not leads_away:
            kept.append(line)
    return "\n".join(kept)


def is_of_the_template(sentence: str) -> bool:
    """Whether a sentence is a stamp, a counter, a button, a credit, or has no word at all."""
    bare = " ".join(small(level(sentence)).strip(_ENDS).split())
    if not any(character.isalnum() for character in bare):
        return not _SAYS_A_DEGREE.search(sentence)
    return bool(_WHOLE.fullmatch(bare)) or _is_stamp(bare)


def _is_stamp(bare: str) -> bool:
    bare = bare.strip()
    return bool(_STAMP.match(bare)) and _is_time(_AUTHOR.sub("", _STAMP.sub("", bare, count=1)))


def _is_time(words: str) -> bool:
    """Whether there is nothing but a date or time."""
    found = tokens(words)
    return any(word.isdigit() for word in found) and all(
        word.isdigit() or word in _OF_A_STAMP or month(word) or weekday(word, short=True) for word in found
    )


def _cut(text: str, pattern: re.Pattern[str], wanted: Callable[[re.Match[str]], bool] = bool) -> str:
    """The text without what a pattern finds in its levelled form."""
    parts, start = [], 0
    for match in pattern.finditer(small(level(text))):
        if wanted(match):
            parts.append(text[start : match.start()])
            start = match.end()
    return "".join([*parts, text[start:]])
