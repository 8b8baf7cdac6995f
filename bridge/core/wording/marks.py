"""How a notice says that it mends or takes back what somebody has: a word before its title, in their language."""

from __future__ import annotations

from dataclasses import replace

from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens
from bridge.core.text.sentences import lead
from bridge.model import NoticeFields, NoticeKind

_LONGEST = 300  # characters of a title with its mark

_MARKS = {
    NoticeKind.CORRECTION: {
        "it": "Rettifica", "en": "Correction", "de": "Berichtigung", "fr": "Rectificatif", "sl": "Popravek",
    },
    NoticeKind.CANCELLATION: {
        "it": "Ritirato", "en": "Withdrawn", "de": "Zurückgezogen", "fr": "Retiré", "sl": "Umaknjeno",
    },
}  # fmt: skip
_WITHDRAWN = {
    "it": "Il Comune ha ritirato questa notizia dal suo sito: non tenerne più conto.",
    "en": "The municipality has taken this item off its website: please disregard it.",
    "de": "Die Gemeinde hat diese Mitteilung von ihrer Website genommen: bitte nicht mehr beachten.",
    "fr": "La commune a retiré cette information de son site : veuillez ne plus en tenir compte.",
    "sl": "Občina je to obvestilo umaknila s svoje spletne strani: ne upoštevajte ga več.",
}
_REVOKED = {
    "it": "L'allerta è stata revocata o non riguarda più il nostro Comune: non tenerne più conto.",
    "en": "The alert has been lifted or no longer concerns our municipality: please disregard it.",
    "de": "Die Warnung wurde aufgehoben oder betrifft unsere Gemeinde nicht mehr: bitte nicht mehr beachten.",
    "fr": "L'alerte a été levée ou ne concerne plus notre commune : veuillez ne plus en tenir compte.",
    "sl": "Opozorilo je bilo preklicano ali ne zadeva več naše občine: ne upoštevajte ga več.",
}
# What editors write themselves, folded: then a mark of ours would say it twice.
_SAID = word_set(
    "rettifica rettificato errata correzione aggiornamento annullato annullata rinviato rinviata sospeso sospesa "
    "revocato revocata prorogato prorogata proroga correction update cancelled postponed berichtigung abgesagt "
    "verschoben rectificatif annule reporte popravek odpovedano"
)


def corrected(fields: NoticeFields, language: str) -> NoticeFields:
    """What is said of an item that was edited after it was sent."""
    return _marked(fields, NoticeKind.CORRECTION, language)


def withdrawn(fields: NoticeFields, language: str, site: str, *, alert: bool = False) -> NoticeFields:
    """What would be said of an item that was taken down after it was sent, or of an alert that was revoked. Its own
    page is no more.
    """
    texts = _REVOKED if alert else _WITHDRAWN
    told = texts.get(language, texts["it"])
    return replace(_marked(fields, NoticeKind.CANCELLATION, language), summary=told, link=site, image="")


def _marked(fields: NoticeFields, kind: NoticeKind, language: str) -> NoticeFields:
    if kind is NoticeKind.CORRECTION and _SAID & set(tokens(fields.title)[:2]):
        return fields
    mark = _MARKS[kind].get(language, _MARKS[kind]["it"])
    return replace(fields, title=lead(f"{mark}: {fields.title}", _LONGEST))
