# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Italian words of which one, in the other's place, says the opposite: fuori and in casa, minimo and massimo."""

from __future__ import annotations

from bridge.core.fact import Weight
from bridge.core.fact_words import Meaning

_PAIRS = """
    dentro, all interno, in casa, interno, interna, interni, interne, drinnen, inside | fuori, all esterno, esterno, esterna, esterni, esterne, draussen, outside
    sopra | sotto
    aument*, innalz*, rincar*, cresc* | diminu*, riduc*, riduz*, ridott*, calo, cala
    almeno, minimo, minima, minimi, mindestens, au moins, at least | massimo, massima, massimi, non piu di, al piu, hochstens, au plus, at most
    superior*, oltre | inferior*
    lasciat*, lasciare | riportat*, riportare, ritirat*, ritirare, rimoss*, rimuovere
    accend*, acces*, eingeschaltet | spegn*, spent*, ausgeschaltet
    alto, alta, alti, alte | basso, bassa, bassi, basse
    intero, intera | ridotto, ridotta
    singol* | doppio, doppia
    ordinari* | straordinari*
    urban* | extraurban*
    anterior* | posterior*
    temporane*, provvisori* | definitiv*, permanent*
    individual* | collettiv*, di gruppo
    facil*, semplic* | difficil*, impegnativ*
    inizio, inizia, iniziano, comincia*, avvio, avviat* | fine, finisc*, termina, terminano
    pubblico, pubblica | privato, privata
    entrare, entra, entrano | uscire, esce, escono
    salire, salita | scendere, discesa
    caldo, calda | freddo, fredda
    positiv* | negativ*
    favorevol* | contrari*
    vicin* | lontan*
    avanti | indietro
    presto | tardi
    vincit* | perd*
    accolt*, approvat* | respint*, bocciat*
    idone* | non idone*
    primo turno | ballottaggio
    aderisc*, aderent* | non aderent*
"""

OPPOSITES = tuple(
    Meaning(
        f"opposite {line.split(',')[0].strip()}",
        words.split(",")[0].strip(),
        Weight.REPLACED,
        " ".join(words.split()),
    )
    for line in _PAIRS.strip().splitlines()
    for words in line.split("|")
)
