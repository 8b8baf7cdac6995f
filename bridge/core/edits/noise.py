"""What a page's template writes around a notice: stamps, counters, buttons, credits, attachments, names of the site.

`bridge.core.text.boilerplate` takes out what surely is the page's before anybody relays a text. Here two versions are
compared, and what differs in such a sentence is nobody's edit: so more is taken out, in five languages.
The order: stamps (`stamps`) and lists of links, line by line → ends of lines that lead away → sentences.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from textwrap import wrap

from bridge.core.edits.claim import level, small
from bridge.core.edits.stamps import facts_of, is_stamp, of_template_words, plainly, stamp_lines
from bridge.core.text.boilerplate import without_page_lines
from bridge.core.text.sentences import split


def _any(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


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
_LONGEST_SENTENCE = 600  # characters; a longer one is no prose, and is read in pieces
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
_NEWS = (
    r"(?:articoli|notizie|contenuti|pagine|avvisi|news|eventi|documenti|link|post|comunicati|aggiornamenti)"
)
_HEADS_LINKS = re.compile(
    _any(
        rf"(?:{_NEWS} )?(?:correlat[ei]|collegat[ei])",
        rf"{_NEWS} (?:simili|(?:piu )?recenti|utili|popolari|piu lett[ei]|nella stessa \w+)",
        rf"(?:altr[eai]|ultim[ei]) {_NEWS}(?: (?:da|di|del|dalla|su)\b.{{0,40}})?",
        r"(?:prossimi|calendario) (?:eventi|avvisi)|(?:le |gli )?piu (?:lett[ei]|vist[ei]|recenti|popolari)",
        r"(?:notizie|ultime|altro) d(?:al|alla|ella|alle|el) .{1,30}|(?:d|n)alla stessa (?:sezione|categoria)",
        r"(?:leggi|vedi|guarda) anche|(?:(?:forse )?[tv]i )?(?:potrebber?o?|puo|possono) (?:anche )?"
        r"interessar(?:[tv]i|e)(?: anche)?",
        r"allegati|documenti(?: allegati)?|argomenti|tag|related(?: posts| news)?|siehe auch|a lire aussi",
        r"voir aussi|preberite tudi|ulteriori informazioni|a cura di|categorie|da non perdere|continua a leggere",
    )
)
# These stand above the page's own news, too: below a text they head links.
_HEADS_NEWS = re.compile(
    r"(?:(?:notizie|news|articoli) )?(?:in )?(?:evidenza|primo piano)|news|notizie|novita|avvisi|eventi|comunicati"
)
_AROUND_HEADING = " \t:.…-–|»>*"
_PROSE = 40  # characters of a line that ends as a sentence does
_LONGEST_LINK = 120


def own_sentences(text: str) -> Iterator[str]:
    """The sentences of a text that its editor wrote, in order."""
    lines = [line for line in text.split("\n") if line.strip()]
    facts = set(facts_of(lines))
    text = without_page_lines("\n".join(_own_lines(lines, facts)))
    text = _PHOTO.sub("", _LEADS_AWAY.sub("", text))
    told = {plainly(line) for line in facts}
    for sentence in split(text):
        if (told and plainly(sentence) in told) or not is_of_the_template(sentence):
            yield from wrap(sentence, _LONGEST_SENTENCE) if len(sentence) > _LONGEST_SENTENCE else (sentence,)


def _own_lines(lines: Sequence[str], facts: Container[str]) -> Iterator[str]:
    """Without stamps, and without lists of links."""
    leads_away, told = False, False
    stamps = set(stamp_lines(lines, facts))
    for at, line in enumerate(lines):
        bare = small(level(line)).strip()
        link = len(line) <= _LONGEST_LINK and not bare.endswith((".", "!", "?"))
        heading = bare.strip(_AROUND_HEADING)
        leads_away = bool(_HEADS_LINKS.fullmatch(heading) or (told and _HEADS_NEWS.fullmatch(heading))) or (
            leads_away and link
        )
        if not leads_away and at not in stamps:
            told = told or (len(line) >= _PROSE and not link)
            yield line


def is_of_the_template(sentence: str) -> bool:
    """Whether a sentence is a stamp, a counter, a button, a credit, or has no word at all."""
    bare = plainly(sentence)
    return (
        not any(map(str.isalnum, bare))
        or bool(_CREDIT.fullmatch(bare) or _WEATHER.fullmatch(bare))
        or is_stamp(bare, sentence)
        or of_template_words(bare)
    )
