"""The topics that Italian towns' news usually fall into: what `bridge init` recognises and proposes.

Words are written as a rule's keywords are: whole, folded, with an explicit `*`. A topic is recognised by the names
of categories (`known_by`); its own rules (`keywords`, `patterns`, `unless`) are made for titles and texts, and are
kept narrow: a topic that misses an item is mended in a line, one that brings the wrong ones loses its citizens.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Subject:
    """A usual topic. The order of `SUBJECTS` decides where a category fits several."""

    name: str
    title: str
    description: str
    known_by: tuple[str, ...]
    keywords: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    urgent: bool = False
    expires: timedelta | None = None


ALERTS = "allerte"

SUBJECTS = (
    Subject(
        ALERTS,
        "Allerte ed emergenze",
        "Protezione civile e pericoli immediati.",
        known_by=("allert*", "emergenz*", "protezione civile", "meteo"),
        # By colour, never by the bare word: an urgent topic wakes people at night.
        patterns=("allerta (meteo )?(arancione|rossa)", "codice (arancione|rosso)"),
        # Phrases: the bare word "corso" stands in "in corso" and in many a street, and would silence an alert.
        unless=("corso di formazione", "corso base", "corso per", "corsi di formazione", "esercitazione",
                "esercitazioni"),
        urgent=True,
        expires=timedelta(hours=12),
    ),
    Subject(
        "viabilita",
        "Viabilità",
        "Strade chiuse, divieti di sosta, trasporti.",
        known_by=("viabilita", "traffico", "mobilita", "strad*", "ztl", "trasport*", "parcheggi*", "sosta"),
        keywords=("chius* strad*", "chius* * strad*", "strad* chius*", "strad* * chius*", "strad* * * chius*",
                  "chius* via", "chius* di via", "chius* la via", "chius* temporanea di via", "chius* al traffico",
                  "chius* al transito", "senso unico", "divieto di sosta", "divieto di transito",
                  "modific* * viabilita"),
        # The street opens a line or clause, "Via Roma chiusa": in "la biblioteca di via Roma è chiusa" it is another
        # thing that is closed.
        patterns=(r"(?m)(^|[^\w\s] )(da \w+ |dal \d+ \w+ )?via [^.,:;\n]{1,40} chius[ae]\b",),
        unless=("concorso",),
    ),
    Subject(
        "scuole",
        "Scuole",
        "Chiusure, mensa, iscrizioni.",
        known_by=("scuol*", "scolastic*", "istruzione", "mensa", "asil*", "nid*", "refezione"),
        keywords=("scuola", "scuole", "mensa scolastica", "asil* nid*", "trasporto scolastico"),
        unless=("scuola guida", "scuola sci", "scuola di musica"),
    ),
    Subject(
        "tributi",
        "Tributi e scadenze",
        "IMU, TARI e altre scadenze.",
        known_by=("tribut*", "tass*", "impost*", "imu", "tari", "tasi", "f24", "scadenz*", "pagament*"),
        keywords=("IMU", "TARI", "canone unico", "imposta di soggiorno"),
    ),
    Subject(
        "rifiuti",
        "Rifiuti e raccolta differenziata",
        "Calendari, sospensioni, centro di raccolta.",
        known_by=("rifiut*", "raccolta differenziata", "ecocentr*", "ecologia", "igiene urbana", "nettezza urbana"),
        keywords=("rifiuti", "raccolta differenziata", "raccolta porta a porta", "centro di raccolta", "ecocentro",
                  "isola ecologica"),
    ),
    Subject(
        "lavori",
        "Lavori pubblici",
        "Cantieri e lavori in corso.",
        known_by=("lavori pubblici", "lavori in corso", "cantier*", "opere pubbliche"),
        keywords=("cantier*", "lavori in corso", "lavori stradali", "asfaltatur*"),
        unless=("sicurezza nei cantieri",),
    ),
    Subject(
        "servizi",
        "Acqua, luce e gas",
        "Interruzioni dei servizi.",
        known_by=("acquedotto", "servizio idrico", "interruzion*"),
        keywords=("interruzion* acqua", "interruzion* * acqua", "interruzion* idric*", "interruzion* energia",
                  "interruzion* * energia", "interruzion* gas", "sospensione * acqua", "mancanza * acqua"),
    ),
    Subject(
        "eventi",
        "Eventi",
        "Feste, concerti, appuntamenti.",
        known_by=("event*", "manifestazion*", "appuntament*", "spettacol*", "sagr*"),
        keywords=("concerto", "spettacolo", "sagra", "mercatini"),
        unless=("bando", "avviso pubblico"),
    ),
)  # fmt: skip

# Names of categories and feeds that say nothing of what is in them.
GENERIC = (
    "notizie", "notizia", "news", "novita", "ultime notizie", "ultima ora", "primo piano", "in primo piano",
    "in evidenza", "evidenza", "home", "homepage", "home page", "slider", "varie", "generale", "altro", "blog",
    "articoli", "archivio", "attualita", "comune", "dal comune", "tutte le notizie", "tutto", "sito", "rss", "feed",
    "senza categoria", "non categorizzato", "uncategorized", "uncategorised", "general", "allgemein",
    "aktuelles", "actualites", "novice",
)  # fmt: skip

EVERYTHING = {
    "it": "Tutte le notizie",
    "en": "All news",
    "de": "Alle Nachrichten",
    "fr": "Toutes les actualités",
    "sl": "Vse novice",
}
