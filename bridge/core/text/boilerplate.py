"""What a CMS, its plugins and its page add to an article and no editor wrote, taken out of plain text.

Three kinds, by where they are found: codes of plugins anywhere (`without_codes`), lines that belong to the page
(`without_page_lines`: sharing, attachments, counters, links to other articles), and formulas at the very end
(`without_ends`). What might be the editor's own stays: a line goes only as a whole, and only if nothing in it but
such matter is left. Counters and restamped dates go here, too, so that they are nobody's edit.
"""

from __future__ import annotations

import re

from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens

CUT_SHORT = "[…]"  # what a text ends in that its own site has cut

_CODE = re.compile(
    r"\[(?P<close>/?)(?P<name>[a-z][a-z0-9_-]*)(?P<rest>\s(?:[^\[\]]|\[[^\[\]]{0,100}\]){0,1000}+|/)?\]"
)
_ATTRIBUTE = re.compile(r"\s+[a-z][\w-]*=")
_CODES = word_set("audio caption contact-form-7 embed gallery playlist video")
_LAYOUT = ("vc_", "et_pb_", "fusion_", "av_")  # page builders: what they wrap stands apart
_WITH_CONTENT = re.compile(r"caption|vc_raw_(?:html|js)|et_pb_code|(?:.*[_-])?(?:button|btn)")
# Joomla's, in braces. A pair around a folder or a film goes with what it holds, all others alone.
_JOOMLA = re.compile(
    r"\{(ag|besps|edocs|gallery|mp3|pdf|source|vimeo|vsig|youtube)\b[^{}]{0,300}\}(?:[^{}]{0,300}\{/\1\})?"
    r"|\{/?(?:gallery|jcomments|loadmodule|loadmoduleid|loadposition|modal|mosimage|mospagebreak|phocadownload|rsform"
    r"|sliders?|source|tabs?|youtube)\b[^{}]{0,300}\}",
    re.IGNORECASE,
)
# Joomla and Cloudflare hide addresses from robots, and from us.
_HIDDEN_ADDRESS = re.compile(
    r"Questo indirizzo e-?mail è protetto dagli spambots?\.(?:[^.\n]{0,60}JavaScript[^.\n]{0,40}\.)?"
    r"|This email address is being protected from spambots\.(?:[^.\n]{0,60}JavaScript[^.\n]{0,40}\.)?"
    r"|\[email[ \xa0]protected\]",
    re.IGNORECASE,
)

_MARK = r"(?:• |\d{1,3}\) )?"
# Buttons of a page: a line of them begins with one of the first and holds nothing beside these.
_BUTTONS = word_set(
    "ascolta condividi condividilo copia download facebook indietro instagram invia linkedin listen pdf pinterest "
    "print salva scarica segnala seguici share stampa telegram threads torna tweet tweetta twitter whatsapp youtube "
    "email vedi"
)
_BESIDE_BUTTONS = word_set(
    "a al all alla articolo amico azioni con contenuto e elenco file il in inizio l la link lista mail messenger on "
    "pagina per pinterest questa questo su testo tramite un via x"
)
_BUTTON = re.compile(rf"(?:• )?(?:{'|'.join(_BUTTONS)})\b", re.IGNORECASE)
_LONGEST_ROW = 120  # characters; a longer line is a text about them
_DAY = r"(?:[a-zì]{2,9}\.?,?\s+)?\d{1,2}[°º]?[\s/.-]{1,3}\w{1,10}[\s/.,-]{1,3}\d{2,4}"
_HOUR = r"(?:[\s,–-]{1,3}(?:alle )?(?:ore |h\.? ?)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?"
_OF_THE_PAGE = re.compile(
    rf"{_MARK}(?:"
    r"(?:data di pubblicazione|(?:pubblicat|creat|aggiornat|modificat)[oa](?: il)?"
    rf"|ultim[oa] (?:aggiornamento|modifica))\s*:?\s*{_DAY}{_HOUR}\W*"
    r"|tempo di lettura\s*:?\s*\d[^\n]{0,20}"
    r"|(?:visite|visto|visualizzazioni|letture|letto|hits|views|accessi|commenti|mi piace)\s*:?\s*\d[\d.]*"
    r"(?: volt[ae])?"
    r"|\d[\d.]* (?:visite|visualizzazioni|letture|hits|views|comment[oi]|comments?|mi piace|like|condivisioni)"
    r"|(?:nessun commento|aggiungi (?:un )?commento|lascia un commento|commenti (?:disabilitati|chiusi)"
    r"|leave a comment|add new comment)\b[^\n]{0,80}"
    r"|(?:read more|continue reading|leggi tutto|continua a leggere)(?:\s*:[^\n]{0,200}|\W*)"
    r"|(?:leggi|vedi|guarda|ascolta) anche\s*:[^\n]{1,250}"
    r"|(?:— ?)?archiviat[oa] (?:sotto|in)\s*:[^\n]{0,150}|tags?\s*:[^\n]{0,150}"
    r"|(?:il tuo browser non supporta|your browser does not support)\b[^\n]{0,200}"
    r"|(?:questo sito(?: web)? (?:utilizza|usa) (?:i )?cookie|(?:clicca per )?accetta(?:re)? i cookie"
    r"|utilizziamo i cookie)\b[^\n]{0,300}"
    r")",
    re.IGNORECASE,
)
_ENDING = r"(?:pdf|docx?|odt|ods|xlsx?|csv|rtf|zip|p7m|jpe?g|png)"
_BYTES = r"\d[\d.,]{0,9}\s?[kmg]i?b(?:yte)?s?"
_SIZE = rf"[(\[–-]\s?(?:{_ENDING}\b(?:[\s,;:–-]{{1,3}}{_BYTES})?|{_BYTES})\s?[)\]]?"
_TYPE = 30  # characters at the end of a line among which a file's type or size is looked for
_FILE = re.compile(rf"\b{_ENDING}\b|\d\s?[kmg]i?b", re.IGNORECASE)
_ATTACHMENT = re.compile(
    rf"{_MARK}(?:(?![.;:!?]\s)[^\n]){{1,150}}\s{_SIZE}"
    rf"|{_MARK}(?!https?:|www\.)\S{{1,150}}\.{_ENDING}"
    rf"|• [^\n]{{1,100}}\.{_ENDING}"
    rf"|(?:documenti |file )?allegat[oi]\s*:[^\n]{{1,250}}\.{_ENDING}\b[^\n]{{0,25}}",
    re.IGNORECASE,
)
# Headings of lists that lead away from the article; the items below them go, too, unless they read like sentences.
_LEADS_AWAY = re.compile(
    r"(?:(?:documenti |file )?allegati?|documenti correlati|(?:articoli|contenuti|link|notizie|pagine) correlat[ei]"
    r"|(?:ti )?potrebber?o? (?:anche )?interessar(?:e|ti)(?: anche)?|(?:leggi|vedi) anche|indice dei contenuti"
    r"|altre notizie)\s*:?",
    re.IGNORECASE,
)
_LINK_ITEM = re.compile(r"(?:• |\d{1,3}\) )[^\n]{1,150}(?<![.;:,!?])")
_LOOSE_BULLET = re.compile(r"^(?:[·▪▫◦‣⁃∙●○■□] ?|[*–-] )(?=\S)", re.MULTILINE)

_TAIL = 1_000  # how far from its end a text is searched for boilerplate
_START = r"(?:^|\n|(?<=[.!?…\])])[ \n])"
_DOTS = r"(?:\[\s?(?:…|\.{3})\s?\]|\((?:…|\.{3})\)|…|\.{3})"
_MORE = r"(?:continue reading|continua a leggere|read more|leggi (?:tutto|di più|ancora|l['’]articolo|la notizia))"
_ENDS = re.compile(
    rf"{_START}(?:L['’](?:articolo|evento)|Il post)\b[^\n]*?(?:proviene da|sembra essere il primo su)[^\n]*$"
    rf"|{_START}The post\b[^\n]*? appeared first on [^\n]*$"
    rf"|(?P<cut>{_DOTS})\s*{_MORE}\b[^\n]*$"
    rf"|{_START}{_MORE}(?: l['’]articolo| la notizia)?\s*(?:[«\"“][^\n]*|\W*)$"
    rf"|{_START}(?:documenti |file )?allegat[oi]\s*:[^\n]{{1,250}}\.{_ENDING}\b[^\n]{{0,25}}$",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*(?:\[\s?(?:…|\.{3})\s?\]|\((?:…|\.{3})\))$")


def without_codes(text: str) -> str:
    """Without codes of removed plugins, `[vc_row …]`, `[b]…[/b]`, `{loadposition x}`; not "[IMU]" nor "[sic]"."""
    if "{" in text:
        text = _JOOMLA.sub(" ", text)
    if "[" not in text:
        return text
    closed = {match["name"] for match in _CODE.finditer(text) if match["close"]}
    parts, start = [], 0
    for match in _CODE.finditer(text):
        if match.start() < start or not _is_code(match, closed):
            continue
        name = match["name"]
        parts += [text[start : match.start()], "\n" if name.startswith(_LAYOUT) else " "]
        start = match.end()
        if name in closed and not match["close"] and _WITH_CONTENT.fullmatch(name):
            end = text.find(f"[/{name}]", start)
            start = max(start, end)
            if end < 0:  # nor will it be found from further on
                closed.discard(name)
    return "".join([*parts, text[start:]])


def _is_code(match: re.Match[str], closed: set[str]) -> bool:
    name, rest = match["name"], match["rest"] or ""
    return bool(
        match["close"]
        or name in closed
        or "_" in name
        or name in _CODES
        or rest == "/"
        or _ATTRIBUTE.match(rest)
    )


def article_text(text: str) -> str:
    """A page's text, whose own end is gone already, without its lines and what ends before them."""
    kept = without_page_lines(text)
    return text if kept == text else without_ends(kept)


def without_page_lines(text: str) -> str:
    """Without the lines that belong to the page; loose bullets at the start of a line become "• "."""
    kept: list[str] = []
    leads_away = False
    if "spambot" in text or "protected" in text:
        text = _HIDDEN_ADDRESS.sub("", text)
    for line in _LOOSE_BULLET.sub("• ", text).split("\n"):
        leads_away = bool(_LEADS_AWAY.fullmatch(line) or (leads_away and _LINK_ITEM.fullmatch(line)))
        if not leads_away and not _is_of_the_page(line):
            kept.append(line)
    return "\n".join(kept)


def _is_of_the_page(line: str) -> bool:
    if _OF_THE_PAGE.fullmatch(line) or (
        _FILE.search(line, len(line) - _TYPE) and _ATTACHMENT.fullmatch(line)
    ):
        return True
    is_row = len(line) <= _LONGEST_ROW and _BUTTON.match(line) is not None
    return is_row and set(tokens(line)) <= _BUTTONS | _BESIDE_BUTTONS


def without_ends(text: str) -> str:
    """Without "L'articolo … proviene da …" and "Leggi tutto"; with `CUT_SHORT` where the text breaks off."""
    for _ in range(3):
        found = _ENDS.search(text, max(0, len(text) - _TAIL))
        if not found:
            break
        text = text[: found.start()].rstrip() + (f" {CUT_SHORT}" if found["cut"] else "")
    return _CUT.sub(f" {CUT_SHORT}", text).strip()
