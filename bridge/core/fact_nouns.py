# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""The things that notices of a municipality speak of: places, offices, waste, papers, means of payment and of travel.

As in `bridge.core.fact_words`: what stands in one entry means the same, what stands in two of one family does not.
"""

from __future__ import annotations

from bridge.core.fact import Weight
from bridge.core.fact_words import Meaning

_REPLACED, _IN_PLACE, _ALONE = Weight.REPLACED, Weight.IN_PLACE, Weight.ALONE


def _each(family: str, weight: Weight, listed: str) -> tuple[Meaning, ...]:
    """Entries separated by semicolons, the words of one meaning by commas; the first names it."""
    entries = (" ".join(entry.split()) for entry in listed.split(";"))
    return tuple(
        Meaning(family, entry.split(",")[0].strip("* "), weight, entry) for entry in entries if entry
    )


NOUNS = (
    *_each("place", _IN_PLACE, """
        biblioteca, biblioteche, bibliotek*, bibliothek, bibliotheque, library, knjiznic*; palestra, palestre, turnhalle, gymnase, gym,
        telovadnic*; palazzetto, palasport, palazzo dello sport, sporthalle; municipio, palazzo comunale, palazzo municipale, sede municipale, residenza municipale, palazzo di citta, palazzo del comune, sede comunale, in comune, presso il comune,
        casa comunale, palazzo civico, rathaus, gemeindehaus, mairie, town hall, obcinsk* stavb*; sala consiliare, sala consigliare, sala del consiglio,
        aula consiliare, ratssaal; auditorium; teatro, theater, theatre, gledalisc*; cinema, kino; chiesa, chiese, kirche, eglise, church, cerkev;
        oratorio, campo dell oratorio; cimitero, cimiteri, camposanto, friedhof*, cimetiere, cemetery, pokopalisc*; piscina, piscine, schwimmbad, hallenbad, pool, bazen;
        campo sportivo, centro sportivo, impianto sportivo, stadio, sportplatz, stade; centro sociale; centro anziani; centro civico; centro culturale; centro giovani;
        museo, musei, musee, museum, muzej; castello, schloss, chateau, grad; stazione, bahnhof, gare, station, postaja;
        ospedale, krankenhaus, hopital, hospital, bolnisnic*; ambulatorio, ambulatori; poliambulatorio; farmacia, farmacie, apotheke, pharmacie,
        lekarn*; ufficio postale, poste; sottopasso, sottopassaggio, unterfuhrung; cavalcavia; galleria, tunnel; tangenziale; autostrada;
        circonvallazione; centro di raccolta, centro comunale di raccolta, piazzola ecologica, stazione ecologica, ecopiazzola, isola ecologica, ecocentro, ricicleria, piattaforma ecologica, recyclinghof, dechetterie, zbirni center;
        mercato coperto; aula magna; tensostruttura; sala polivalente; chiostro; cortile; loggia; portico, portici; lungolago; lungomare; lungofiume;
        terminal; autostazione; caserma; archivio; canile; asilo nido, asili nido, asilo, nido, nidi, kinderkrippe, creche; ludoteca; ostello; malga; rifugio;
        sala giunta; sala matrimoni; sala civica; sala conferenze; punto prelievi; consultorio; velodromo; bocciodromo; poligono; arena; anfiteatro""",
    ),
    *_each("place", _REPLACED, """
        parco, parchi, giardini, giardino, park, parc; parcheggio, parcheggi, parkplatz, parking; villa; ponte, brucke, pont, bridge, most;
        piazza; rotatoria, rotonda; incrocio, intersezione; marciapiede, marciapiedi; pista ciclabile, ciclabile; cantina; padiglione; porto; spiaggia; lago; fiume; torrente; bosco, boschi""",
    ),
    *_each("area", _REPLACED, """
        centro, centro storico, altstadt, centre ville, staro mestno jedro; capoluogo, hauptort; frazioni, fraktionen; periferia, zone periferiche;
        territorio, territorio comunale, intero comune, tutto il comune, gemeindegebiet, territoire communal""",
    ),
    *_each("floor", _IN_PLACE, "piano terra, pianterreno, piano terreno; piano interrato, seminterrato; piano rialzato"),
    *_each("setting", _IN_PLACE, """
        online, on line, sul sito, dal sito, sul portale, dal portale, via web, da remoto, in streaming, diretta streaming, in diretta, videoconferenza, in via telematica, telematicamente; in presenza, di persona;
        all aperto; al chiuso, al coperto""",
    ),
    *_each("school", _IN_PLACE, """
        infanzia, materna, materne, kindergarten, maternelle, vrtec; primaria, primarie, elementare, elementari, grundschule*, ecole primaire;
        secondaria, secondarie, scuola media, scuole medie, delle medie, alle medie, mittelschule*; delle superiori, alle superiori, scuole superiori, scuola superiore, istituti superiori, licei, liceo, oberschule*""",
    ),
    *_each("office", _IN_PLACE, """
        anagrafe, demografici, meldeamt; tributi, ragioneria tributi, steueramt; protocollo; stato civile, standesamt; elettorale, wahlamt; servizi sociali, sozialdienst*;
        ufficio tecnico, bauamt; edilizia privata, sportello edilizia; suap; urp; ragioneria; segreteria; ufficio scuola, pubblica istruzione;
        ufficio cultura; informagiovani; caf; patronato; catasto; messi""",
    ),
    *_each("waste", _IN_PLACE, """
        plastica, kunststoff*, plastique; carta, cartone, carta e cartone, papier, papir, karton*; vetro, glas, verre, steklo; umido, organic*, frazione umida, biomull, bioabfall, biodechets;
        indifferenziat*, secco, residuo, secco residuo, non riciclabile, non differenziato, restmull, non recyclable; sfalci, ramaglie, verde, potature, grunschnitt;
        ingombrant*, sperrmull, encombrants; lattine, metalli, metallo, alluminio; pannolini, pannoloni; pile; raee, elettronici; olio, oli; abiti usati, tessili""",
    ),
    *_each("paper", _ALONE, """
        carta d identita, carte d identita, documento di identita, documento d identita, documento di riconoscimento, personalausweis; tessera sanitaria, gesundheitskarte;
        codice fiscale; spid; cie, carta d identita elettronica, carta di identita elettronica; cns; isee; passaporto, passaporti, reisepass;
        patente; marca da bollo, marche da bollo; certificato medico; autocertificazione; fototessera, fototessere; delega; mascherina, mascherine;
        ricevuta; green pass; casco; liberatoria; visura""",
    ),
    *_each("paper", _REPLACED, "carta d identita, documento, documenti"),
    *_each("payment", _IN_PLACE, """
        pagopa, pago pa; bonifico, bonifici; contanti, bargeld; bancomat, carta di credito, carte di credito, pos; f24; bollettino postale, bollettini postali;
        addebito, domiciliazione; assegno""",
    ),
    *_each("channel", _REPLACED, "pec, posta certificata; email, e mail, posta elettronica, mail; telefono, telefonicamente; whatsapp; app io; raccomandata; a mano"),
    *_each("tax", _IN_PLACE, "imu; tari, tassa rifiuti; tasi; tosap; irpef; canone unico; bollo auto"),
    *_each("traveller", _IN_PLACE, """
        pedon*, fussganger*, pietons, pedestrians, pesc*; bicicl*, ciclist*, bici, velocipedi, radfahrer*, velos, bicycles, kolesar*;
        mezzi pesanti, camion, autotreni, autoarticolati, autocarri, tir, veicoli pesanti, lkw, poids lourds; motocicl*, moto, ciclomotor*; mezzi di soccorso; taxi""",
    ),
    *_each("transport", _REPLACED, """
        autobus, bus, pullman, corriera, corriere, autocorse, autobus*; treno, treni, zug, train, vlak; navetta, navette, shuttle; tram; metropolitana, metro;
        traghetto, traghetti; funivia, seilbahn; scuolabus""",
    ),
    *_each("weather", _REPLACED, """
        neve, nevicat*, schnee*, neige, snow, sneg*; piogg*, precipitazion*, rovesci, regen*, pluie*, rain, dezev*; vento, venti forti, raffiche, sturm*, wind, veter;
        temporal*, gewitter*, orages, thunderstorms, nevihte; ghiaccio, gelo, gelate, glatteis, verglas, led; grandin*, hagel; nebbi*; caldo, calore, hitze; frane, frana, idrogeologic*;
        idraulic*, esondazion*, piena, allagament*; incendi, incendio, waldbrand*; valangh*, lawinen*; mareggiat*; terremoto, sisma, sismic*""",
    ),
    *_each("utility", _REPLACED, """
        acqua, idric*, wasser, trinkwasser, eau, water, vod*; gas, metano; luce, elettric*, energia, corrente, strom*, electricite; telefonic*; illuminazione, luce pubblica, luci, lampioni;
        fognatur*, fognari*; riscaldament*, teleriscaldamento; mensa, refezione; trasporto scolastico; doposcuola; prescuola, pre scuola; postscuola, post scuola""",
    ),
    *_each("schooling", _REPLACED, "licenza media, licenza elementare; diploma, diplomati; laurea, laureati"),
    *_each("animal", _REPLACED, "cani, cane, hunde; gatti, gatto, katzen; cavalli, cavallo; piccioni, piccione; zanzare, zanzara; topi, ratti; cinghiali, cinghiale; lupi, lupo; bovini; ovini; pollame, volatili"),
    *_each("instalment", _IN_PLACE, "acconto; saldo; rata unica, unica soluzione"),
)  # fmt: skip

# The colour and degree of an alert; of anything else colours say nothing that one acts on.
DEGREES = (
    *_each("degree", _IN_PLACE, """
        verde, 🟢, grun*, verte, zelen*; gialla, giallo, gialle, gialli, ordinaria criticita, criticita ordinaria, 🟡, gelb*, jaune*, yellow, rumen*;
        arancione, arancioni, arancio, moderata criticita, criticita moderata, 🟠, orange*, oranzn*;
        rossa, rosso, rosse, rossi, elevata criticita, criticita elevata, 🔴, rote, rot, roter, rouge*, red, rdec*""",
    ),
    *_each("phase", _REPLACED, "fase di attenzione; preallarme, fase di preallarme, preallerta; allarme, fase di allarme"),
)  # fmt: skip
