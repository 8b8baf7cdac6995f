"""Whether an item's own page is still there, judged by where its address led and by what the page calls itself.

Few sites answer 404 or 410 for what was taken down: some redirect to their home page or to a login, some show
"Pagina non trovata" with a friendly 200. `GONE` cancels a notice, so it needs a plain sign; whatever else is odd is
`UNKNOWN`. An item may well be called "Gatto non trovato" or, on a notice board, just "404".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import SplitResult, parse_qsl, urlsplit

from bridge.core.pages.head import BETWEEN_PARTS
from bridge.core.text.characters import cut, word_set
from bridge.core.text.fold import fold, tokens
from bridge.ports import PageState

Verdict = tuple[PageState, str]  # and why, as half a sentence to stand behind the address

# A site's home page, with its languages, and as Liferay has it.
_HOME = re.compile(
    r"(?:/(?:it|en|de|fr|sl)(?:[-_][a-z]{2})?|/web/(?:guest|[\w-]+(?=/home)))?"
    r"(?:/(?:home|homepage|home-page|index|default|welcome)(?:\.\w{1,5})?)?/?",
    re.IGNORECASE,
)
# Of a home page's query: languages, tracking, and what tells itself why one was sent there. `?p=12` is an item.
_IDLE = re.compile(
    r"lang|language|l|locale|utm_.*|error|errore|404|notfound|not_found|redirect(?:ed)?", re.IGNORECASE
)
_LOGIN = re.compile(
    r"/(?:wp-login|log-?in(?:_form)?|sign-?in|accedi|accesso|require_login|anmelden|connexion|prijava)(?:\.\w{1,5})?/?",
    re.IGNORECASE,
)
_LOGIN_VIEW = {("view", "login"), ("action", "login"), ("do", "login")}
_INDEX = re.compile(r"/(?:index|default)\.\w{1,5}$", re.IGNORECASE)

_LONGEST_SHOWN = 80
_NUMBER = "404"
_ERROR = word_set("errore error err http status codice code fehler erreur napaka")
_SORRY = word_set("oops ops ooops spiacenti siamo ci dispiace attenzione sorry")
_MISSING = (
    "pagina non trovata", "la pagina non e stata trovata", "questa pagina non e stata trovata",
    "pagina inesistente", "la pagina non esiste", "questa pagina non esiste", "pagina non esistente",
    "la pagina che cerchi non esiste", "la pagina richiesta non esiste", "la pagina richiesta non e stata trovata",
    "la pagina che stai cercando non esiste", "contenuto non trovato",
    "risorsa non trovata", "elemento non trovato", "notizia non trovata", "articolo non trovato",
    "documento non trovato",
    "page not found", "file not found", "the page was not found", "that page can t be found",
    "the requested page could not be found", "this page does not seem to exist",
    "seite nicht gefunden", "page non trouvee", "page introuvable", "stran ni najdena", "strani ni mogoce najti",
)  # fmt: skip
_MISSING_FIRST = ("non trovato", "non trovata", "not found")  # alone, or before the site's name
_SAYS_MISSING = re.compile(
    r"\bnot found\b|pagina\b.{0,60}\b(?:non (?:e stata )?trovata|non esiste|non e (?:piu )?disponibile|inesistente)"
)
_INSTEAD = frozenset((
    "sito in manutenzione", "in manutenzione", "modalita manutenzione", "manutenzione in corso",
    "sito in allestimento", "maintenance", "maintenance mode", "under maintenance", "site under maintenance",
    "sito temporaneamente non disponibile", "servizio non disponibile", "pagina non disponibile",
    "service unavailable",
    "errore interno del server", "internal server error", "errore database", "database error",
    "accesso negato", "accesso non autorizzato", "access denied", "forbidden", "unauthorized",
    "request rejected", "just a moment", "attention required", "accedi", "login", "log in",
))  # fmt: skip


def by_redirect(asked: str, reached: str, site: str) -> Verdict | None:
    """The verdict on a page asked for at one address and answered at another, None where it may well be the item's.

    `site`: the town's address, whose home page counts like that of the address that was asked.
    """
    start, end, town = _split(asked), _split(reached), _split(site)
    if _is_home(start, town):
        return None
    at_home = _same_site(start, end) or _same_site(town, end)
    if at_home and _is_home(end, town):
        return PageState.GONE, "redirects to the home page"
    if _is_login(end) and not _is_login(start):
        if at_home:
            return PageState.GONE, "redirects to a login page"
        return PageState.UNKNOWN, f"redirects to a login page of {end.hostname}"
    if _same_site(start, end) and _bare(start).startswith(f"{_bare(end)}/"):
        return PageState.UNKNOWN, "redirects to a page above it"
    return None


def is_home(url: str, site: str) -> bool:
    """Whether an address is a home page: of its own host, or of the town's site, which may live in a folder."""
    return _is_home(_split(url), _split(site))


def by_names(title: str, headings: Sequence[str], text: str) -> Verdict | None:
    """The verdict on a page by its `<title>` and `<h1>`s; `text`: what it says below. None: it may be the item's."""
    names = [title, *headings]
    for name in names:
        if _is_missing(list(_parts(name)), text):
            return PageState.GONE, f"shows “{_short(name)}”"
    for name in names:
        first = next(_parts(name), "")
        if {_words(name), first, first.lstrip("0123456789 ")} & _INSTEAD:
            return PageState.UNKNOWN, f"shows “{_short(name)}”"
    return None


def _is_missing(parts: list[str], text: str) -> bool:
    if parts[:1] == [_NUMBER]:
        return bool(_SAYS_MISSING.search(fold(text[:1000])))
    return bool(parts) and (
        parts[0] in _MISSING_FIRST or _tells_missing(parts[0]) or _tells_missing(parts[-1])
    )


def _tells_missing(part: str) -> bool:
    words = part.split()
    if _NUMBER in words and all(word == _NUMBER or word in _ERROR for word in words):
        return len(words) > 1  # "Errore 404", not the bare number
    kept = " ".join(word for word in words if word != _NUMBER and word not in _ERROR and word not in _SORRY)
    return kept in _MISSING or (_NUMBER in words and kept in _MISSING_FIRST)


def _parts(name: str) -> Iterator[str]:
    return filter(None, (_words(part) for part in BETWEEN_PARTS.split(name)))


def _words(text: str) -> str:
    return " ".join(tokens(text))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{cut(name, _LONGEST_SHOWN - 1)}…"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        parts.hostname  # noqa: B018 - it is what raises for an impossible authority
    except ValueError:
        return urlsplit("")
    return parts


def _host(url: SplitResult) -> str:
    return (url.hostname or "").removeprefix("www.")


def _same_site(one: SplitResult, other: SplitResult) -> bool:
    """Whether they are on one host, or one host belongs to the other. Scheme, `www.` and port do not matter."""
    here, there = _host(one), _host(other)
    return bool(here and there) and (
        here == there or here.endswith(f".{there}") or there.endswith(f".{here}")
    )


def _is_home(url: SplitResult, town: SplitResult) -> bool:
    if any(not _IDLE.fullmatch(name) for name, _ in parse_qsl(url.query, keep_blank_values=True)):
        return False
    below = town.path.rstrip("/")  # a site may live in a folder
    inside = below and f"{url.path}/".startswith(f"{below}/") and _same_site(url, town)
    return any(_HOME.fullmatch(path) for path in (url.path, url.path.removeprefix(below) if inside else "/-"))


def _is_login(url: SplitResult) -> bool:
    last = url.path.rstrip("/").rpartition("/")[2]
    return bool(_LOGIN.fullmatch(f"/{last}")) or not _LOGIN_VIEW.isdisjoint(parse_qsl(url.query))


def _bare(url: SplitResult) -> str:
    return _INDEX.sub("", url.path).rstrip("/")
