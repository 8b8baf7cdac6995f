"""What the stories of an invented website say: as many as a test needs, and much alike, as a municipality's are."""

from __future__ import annotations

_WHAT = (
    "Chiusura al traffico", "Senso unico alternato", "Sospensione dell'acqua potabile", "Divieto di sosta",
    "Riapertura degli sportelli", "Potatura degli alberi", "Mercato dei contadini", "Mostra fotografica",
    "Disinfestazione notturna", "Consiglio comunale aperto", "Raccolta straordinaria", "Corso gratuito",
    "Visite guidate",
)  # fmt: skip
_WHERE = (
    "via Garibaldi", "piazza Mazzini", "largo Leopardi", "viale Manzoni", "borgo Carducci", "vicolo Pascoli",
    "parco Petrarca", "corso Boccaccio", "rione Ariosto", "contrada Tasso", "strada Foscolo",
)  # fmt: skip
_WHY = (
    "per lavori", "per anziani", "fino a domenica", "nelle scuole", "dopo il temporale",
    "con iscrizione", "in biblioteca",
)  # fmt: skip
_DETAILS = (
    "L'ordinanza vale dalle {hour} alle {till} di ogni giorno feriale.",
    "Gli uffici restano a disposizione allo sportello numero {desk}.",
    "Si raccomanda prudenza a chi passa con mezzi pesanti.",
    "La partecipazione costa {desk} euro e va prenotata entro le {till}.",
    "Il cantiere occupa un tratto di {metres} metri davanti al civico {desk}.",
    "In caso di maltempo tutto si rimanda alla settimana seguente.",
)
_ALL = len(_WHAT) * len(_WHERE) * len(_WHY)


def words_of(number: int) -> tuple[str, str]:
    """Title and text of a story: no two of a thousand have the same title, many have much in common."""
    n = number * 389 % _ALL
    what, where, why = _WHAT[n % 13], _WHERE[n // 13 % 11], _WHY[n // 143]
    figures = {
        "hour": 6 + n % 5,
        "till": 14 + n % 7,
        "desk": 2 + n % 23,
        "metres": 30 + n % 400,
    }
    details = (_DETAILS[(n + k) % 6].format(**figures) for k in (0, 2 + n % 3))
    text = (
        f"Si avvisa la cittadinanza: {what.lower()} in {where} {why}. {' '.join(details)} "
        "Per informazioni rivolgersi all'ufficio relazioni con il pubblico."
    )
    return f"{what} in {where} {why}", text
