# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""The words by which a notice of a municipality states facts, by family and by what they mean.

Words of one meaning are interchangeable, so that a synonym is no change; two meanings of one family exclude each
other, so that one in the other's place is a change. Words are written as a rule's keywords are: folded, whole,
with an explicit `*`, phrases included. Italian first; German, French, Slovene and English for towns of two
languages.
"""

from __future__ import annotations

from typing import NamedTuple

from bridge.core.fact import Weight

_REPLACED, _IN_PLACE, _ALONE = Weight.REPLACED, Weight.IN_PLACE, Weight.ALONE


class Meaning(NamedTuple):
    family: str
    sense: str
    weight: Weight
    words: str  # separated by commas


MEANINGS = (
    # --- what has become of a thing
    Meaning("state", "closed", _ALONE,
        "chius*, chiud*, interdett*, impraticabil*, intransitabil*, inagibil*, inibit*, preclus*, off limits, inaccessibil*, vietato l accesso, accesso vietato, divieto di accesso, sbarrat*, transennat*, interruzione del traffico, interruzione della circolazione,"
        "interruzione al transito, interruzione della viabilita, interruzione stradale, divieto di transito,"
        "divieto di circolazione, vietato il transito, vietata la circolazione, geschlossen*, gesperrt*, sperrung*,"
        "sperre, strassensperr*, schliess*, ferme, fermee, fermes, fermees, fermeture, closed, closure*, closes,"
        "zaprt*, zapor*"),
    Meaning("state", "open", _REPLACED,
        "apert*, apre, aprono, aprir*, transitabil*, percorribil*, agibil*, geoffnet*, offen, offnet, offnung, ouvert*,"
        "ouvre, open, opens, opening, odprt*, odpr*"),
    Meaning("state", "restored", _ALONE,
        "riapr*, riapert*, ripristin*, riattiv*, torna regolar*, di nuovo attiv*,"
        "di nuovo disponibil*, di nuovo in funzione, di nuovo apert*, nuovamente apert*, di nuovo accessibil*, di nuovo percorribil*, di nuovo transitabil*, wieder geoffnet*, wieder offen, wiedereroffn*, rouvr*, rouvert*,"
        "reouvert*, retabli*, reopen*, restored, resum*, ponovno odprt*, ponovno"),
    Meaning("hours", "closing", Weight.NONE, "chiude alle, chiudono alle, chiude ore, chiusura alle, chiusura ore"),  # no state
    Meaning("state", "restored", _REPLACED, "riprend*, ripresa, ripreso, ripartit*, torna, tornano, tornera, torneranno"),
    Meaning("evacuation", "out", _IN_PLACE, "evacuat*, evacuazion*, sgomberat*, lasciare le case, lasciare le abitazioni"),
    Meaning("evacuation", "back", _IN_PLACE, "rientrare, rientrati"),
    Meaning("state", "regular", _REPLACED, "normalita, normalizzat*, regolarmente, regolare, regolari, come di consueto, regelmassig, normalement, regularly"),
    Meaning("state", "cancelled", _ALONE,
        "annull*, salta, saltano, saltera, saltat*, abolit*, soppress*, eliminat*, cancellat*, cancellazione, disdett*, non si fa, abgesagt*, entfallt, entfallen, fallt aus, annul*,"
        "supprim*, cancelled, canceled, odpovedan*, odpade, odpadlo"),
    Meaning("state", "revoked", _ALONE,
        "revoc*, abrogat*, ritirata l ordinanza, aufgehoben*, aufhebung, revoqu*, abrog*, revoked, lifted, preklican*, ukinjen*"),
    Meaning("state", "moved", _ALONE,
        "rinvi*, riprogrammat*, data da destinarsi, nuova data, posticip*, slitta, slittano, slittat*, slittera*, slittament*, differit*, differiment*, rimandat*,"
        "spostat*, sposta, spostano, spostament*, trasferi*, trasloc*, verschoben*, verlegt*, reporte, reportee, reportes, deplace*,"
        "postponed, moved, prestavljen*, prelozen*"),
    Meaning("state", "advanced", _ALONE, "anticipat*, anticipa, vorverlegt*, vorgezogen*, avance, avancee, brought forward"),
    Meaning("state", "extended", _ALONE,
        "prorog*, piu tempo, allungat*, dilazion*, prolungat*, prolungament*, riapertura dei termini, riaperti i termini, verlanger*, prolong*, extended,"
        "extension, podaljsan*, podaljsanje"),
    Meaning("state", "suspended", _ALONE,
        "sospes*, sospend*, sospension*, interrott*, interromp*, interruzion*, disattivat*, disattivazion*, fuori servizio, fuori uso, stop,"
        "manchera, manca l acqua, mancanza di acqua, mancanza d acqua, unterbroch*, unterbrech*,"
        "eingestellt*, ausgesetzt*, ausser betrieb, suspen*, interromp*, interrup*, coupure, prekinjen*, prekinitev*, motnj*"),
    Meaning("state", "suspended", _IN_PLACE, "guasto, guasta, guasti, bloccat*"),
    Meaning("state", "active", _REPLACED,
        "attivo, attiva, attivi, attive, attivat*, attivazion*, in funzione, in vigore, operativo, operativa, disponibile,"
        "disponibili, si terra, si svolgera, si terranno, si svolgeranno, avra luogo, in betrieb, en service"),
    Meaning("state", "off", _ALONE, "niente, non si fara, non si faranno, nicht statt, n aura pas lieu, ne bo"),
    Meaning("state", "ended", _IN_PLACE, "terminat*, conclus*, cessat*, rientrat*, finit*, beendet*, ended, koncan*"),
    Meaning("state", "expired", _IN_PLACE, "scadut*"),
    Meaning("state", "soldout", _ALONE,
        "posti terminati, posti finiti, non ci sono piu posti, completi, esaurit*, esauriment* posti, sold out, al completo, tutto esaurito, ausgebucht*, ausverkauft*, complet, complets, razprodan*"),
    Meaning("state", "confirmed", _IN_PLACE, "confermat*, bestatigt*, confirme, confirmee, confirmed, potrjen*"),
    Meaning("state", "corrected", _ALONE, "rettific*, errata corrige, berichtigung, rectificatif, popravek"),
    Meaning("person", "found", _ALONE, "ritrovat*, rintracciat*, gefunden, retrouve*, najden*"),
    Meaning("person", "missing", _ALONE, "scompars*, smarrit*, dispers*, vermisst*, disparu*, pogresan*"),
    Meaning("water", "undrinkable", _ALONE, "non si puo bere, non bere, non va bevuta"),
    Meaning("water", "drinkable", _ALONE, "potabil*, si puo bere, si puo tornare a bere, trinkbar, potable, pitn*"),
    Meaning("water", "boil", _ALONE, "bollir*, bollit*, bollitura, abkochen, bouillir, prekuhavat*"),
    # --- what one must, may, must not
    Meaning("duty", "must", _ALONE,
        "obbligator*, obbligo, e richiest*, e necessar*, indispensabil*, necessario, necessaria, verpflichtend*, pflicht,"
        "obligatoire*, mandatory, compulsory, required, obvezn*"),
    Meaning("duty", "must", _REPLACED,
        "requisit*, serve, servono, occorrono, occorrera, bisognera, deve, devono, dovra, dovranno, dovrebbe, occorre, bisogna, tenuti a, tenuto a, tenute a, muss, mussen, doit, doivent,"
        "must, morajo, mora"),
    Meaning("duty", "optional", _IN_PLACE, "facoltativ*, opzional*, superflu*, freiwillig*, facultati*, optional, neobvezn*"),
    Meaning("duty", "may", _REPLACED,
        "possibile, possibili, puo, possono, potra, potranno, consentit*, ammess*, permess*, autorizzat*, kann, konnen, darf, durfen, erlaubt*,"
        "peut, peuvent, autoris*, permis, may, allowed, lahko, dovoljen*"),
    Meaning("duty", "advised", _REPLACED, "opportun*, suggeri*, si prega, consigliat*, consiglia, raccomandat*, raccomanda, gradita, gradito, empfohlen*, conseill*, recommand*, recommended, priporocen*"),
    Meaning("duty", "advised", _REPLACED, "invitat*, si invita"),
    Meaning("duty", "forbidden", _ALONE,
        "vietat*, divieto, divieti, proibit*, impossibile, verboten*, verbot, halteverbot, parkverbot, interdit*, interdiction, prohibited,"
        "forbidden, prepovedan*, prepoved*"),
    Meaning("price", "free", _ALONE,
        "ingresso e libero, entrata e libera, libero accesso, libero ingresso, a costo zero, senza biglietto, gratuit*, gratis, free, senza pagare, senza alcun costo, senza spese, ingresso libero, entrata libera, accesso libero, kostenlos*, kostenfrei*, freier eintritt, eintritt frei, entree libre, free admission, free of charge, free entry, non costa nulla, non si paga, senza costi, nessun costo, brezplac*, prost vstop"),
    Meaning("price", "free", _IN_PLACE, "esent*, esenzion*, esonerat*"),
    Meaning("price", "paid", _ALONE, "a pagamento, kostenpflichtig*, payant*, placljiv*"),
    Meaning("price", "paid", _REPLACED, "si paga, si pagano, pagano, a titolo oneroso"),
    Meaning("booking", "needed", _ALONE,
        "prenotazione obbligatoria, prenotazione e obbligatoria, prenotazione e necessaria, prenotazione e richiesta,"
        "solo su prenotazione, soltanto su prenotazione, esclusivamente su prenotazione, solo su appuntamento, prenotandosi,"
        "obbligo di prenotazione, previa prenotazione, su prenotazione, prenotazione necessaria,"
        "prenotazione richiesta, obbligatoria la prenotazione, necessaria la prenotazione, richiesta la prenotazione,"
        "su appuntamento, previo appuntamento, obbligatorio prenotar*, necessario prenotar*, occorre prenotar*,"
        "bisogna prenotar*, necessario la prenotazione, serve la prenotazione, occorre la prenotazione, anmeldung erforderlich, voranmeldung, sur rendez vous, sur reservation, by appointment"),
    Meaning("booking", "unneeded", _ALONE,
        "senza prenotazione, senza obbligo di prenotazione, senza appuntamento, prenotazione non necessaria,"
        "prenotazione non obbligatoria, prenotazione facoltativa, ohne anmeldung, sans rendez vous, sans reservation"),
    Meaning("booking", "mentioned", _REPLACED, "prenot*"),
    # --- for whom, with what exception
    Meaning("negation", "without", _IN_PLACE, "senza, privo di, priva di, privi di, prive di, ohne, sans, without, brez"),
    Meaning("negation", "none", _IN_PLACE, "nessun*, kein*, aucun*, noben*"),
    Meaning("negation", "never", _IN_PLACE, "mai, niemals, jamais, never, nikoli"),
    Meaning("exception", "but", _ALONE,
        "tranne, salvo, eccetto, eccettuat*, fuorche, all infuori, fatta salva, fatti salvi, fatto salvo, eccezione, eccezioni, escluso, esclusa, esclusi, escluse, esclusione, ad esclusione, ausser,"
        "ausgenommen*, sauf, hormis, excepte, except, excluding, razen"),
    Meaning("exception", "included", _IN_PLACE,
        "comprensivo, comprensiva, comprensivi, comprensive, compreso, compresa, compresi, comprese, incluso, inclusa, inclusi, incluse, inbegriffen, einschliesslich, y compris, including, included, vkljucno"),
    Meaning("exception", "only", _IN_PLACE, "solo, soltanto, soli, ai soli, alle sole, solamente, esclusivamente, unicamente, esclusivo, nur, seulement, uniquement, only, samo"),
    Meaning("exception", "only", _ALONE, "riservat*, esclusivamente per, vorbehalten, reserve aux"),
    Meaning("exception", "provided", _IN_PLACE, "purche, a condizione, a patto, limitatamente"),
    Meaning("exception", "also", _REPLACED, "anche, pure, auch, aussi, also, tudi"),
    Meaning("extent", "partial", _IN_PLACE, "parzial*, in parte, teilweise, partiel*, partial*, delno"),
    Meaning("extent", "some", _REPLACED, "alcun*, einige, quelques, some, nekater*"),
    Meaning("extent", "all", _REPLACED, "tutti, tutte, tutto, tutta, ogni, intero, intera, total*, alle strassen, tous, toutes, all, vsi, vse"),
    Meaning("audience", "everybody", _REPLACED, "per tutti, a tutti, per tutte, a tutte, pour tous, fur alle, for all, for everyone, za vse"),
    Meaning("audience", "nonresident", _IN_PLACE, "non residenti, non residente"),
    Meaning("audience", "resident", _IN_PLACE, "resident*, frontist*, anwohner*, riverains, prebivalc*"),
    Meaning("audience", "resident", _REPLACED, "abitanti, chi abita, chi risiede, abitano, risiedono"),
    Meaning("audience", "minor", _IN_PLACE, "minori, minorenni, minore di, minderjahrig*, mineurs, minors"),
    Meaning("audience", "adult", _REPLACED, "adulti, adulto, maggiorenn*, erwachsen*, adultes, adults, odrasl*"),
    Meaning("audience", "old", _REPLACED, "anzian*, pensionat*, senior*, starejs*"),
    Meaning("audience", "child", _REPLACED, "bambin*, bimb*, kinder, enfants, children, otrok*, otroc*"),
    Meaning("audience", "youth", _REPLACED, "ragazz*, giovan*, jugendlich*, jeunes"),
    Meaning("audience", "pupil", _REPLACED, "student*, alunn*, schuler*, eleves, pupils, dijak*, ucenc*"),
    Meaning("audience", "parent", _REPLACED, "genitor*, eltern, parents, stars*"),
    Meaning("audience", "family", _REPLACED, "famigli*, nuclei familiari, familien, familles, families, druzin*"),
    Meaning("audience", "disabled", _IN_PLACE, "disabil*, diversamente abil*, invalid*, menschen mit behinderung*, handicap*"),
    Meaning("audience", "firm", _REPLACED, "impres*, aziend*, ditte, ditta, unternehmen, entreprises, podjet*"),
    Meaning("audience", "club", _REPLACED, "associazion*, vereine*, associations, drustv*"),
    Meaning("audience", "trader", _REPLACED, "commerciant*, esercent*, ambulant*, espositor*"),
    Meaning("audience", "homes", _REPLACED, "utenze domestiche, utenza domestica"),
    Meaning("audience", "business", _REPLACED, "utenze non domestiche, utenza non domestica"),
    Meaning("audience", "owner", _REPLACED, "proprietar*"),
    Meaning("audience", "tenant", _REPLACED, "inquilin*, affittuar*, conduttor*"),
    Meaning("sex", "female", _REPLACED, "donn*, femmin*, ragazze, frauen, femmes, women, zensk*"),
    Meaning("sex", "male", _REPLACED, "uomini, maschi*, manner, hommes, men, mosk*"),
    # --- on which side, in which part of the day or week
    Meaning("side", "left", _IN_PLACE, "sinistr*, links, linke*, gauche, left, lev*"),
    Meaning("side", "right", _IN_PLACE, "destr*, rechts, rechte*, droite, desn*"),
    Meaning("side", "both", _IN_PLACE, "ambo i lati, entrambi i lati, ambedue i lati, tutti e due i lati, entrambe le parti, entrambe le corsie, beidseitig, des deux cotes, both sides"),
    Meaning("parity", "even", _IN_PLACE, "pari, gerade, pairs, even"),
    Meaning("parity", "odd", _IN_PLACE, "dispari, ungerade, impairs, odd"),
    Meaning("direction", "north", _IN_PLACE, "nord, settentrional*, north, sever"),
    Meaning("direction", "south", _IN_PLACE, "sud, meridional*, south, jug"),
    Meaning("direction", "east", _IN_PLACE, "est, oriental*, ost, east, vzhod"),
    Meaning("direction", "west", _IN_PLACE, "ovest, occidental*, west, zahod"),
    Meaning("way", "entry", _REPLACED, "entrata, in ingresso"),
    Meaning("way", "exit", _REPLACED, "uscita"),
    Meaning("way", "outward", _REPLACED, "andata"),
    Meaning("way", "return", _REPLACED, "ritorno"),
    Meaning("lanes", "oneway", _IN_PLACE, "senso unico, einbahn*, sens unique, one way"),
    Meaning("lanes", "alternate", _IN_PLACE, "senso unico alternato, senso alternato"),
    Meaning("lanes", "twoway", _IN_PLACE, "doppio senso"),
    Meaning("order", "before", _REPLACED, "prima di, prima del, prima dello, prima della, prima dell, prima delle, prima dei, prima degli, prima che, vor der, avant, before, pred"),
    Meaning("order", "after", _REPLACED, "dopo, nach der, apres, after, po"),
    Meaning("dayhalf", "morning", _IN_PLACE, "mattin*, mattutin*, antimeridian*, vormittag*, matin*, morning*, dopoldne, zjutraj"),
    Meaning("dayhalf", "afternoon", _IN_PLACE, "pomeridian*, pomerigg*, nachmittag*, apres midi, afternoon*, popoldne"),
    Meaning("dayhalf", "evening", _IN_PLACE, "sera, sere, serale, serali, abend*, soir, soiree, evening*, zvecer"),
    Meaning("dayhalf", "night", _IN_PLACE, "notte, notti, notturn*, nacht*, nuit*, night*, noc, nocjo"),
    Meaning("dayhalf", "evening", _REPLACED, "serata, serate"),
    Meaning("dayhalf", "day", _REPLACED, "di giorno, diurn*, giornata intera, intera giornata, tutto il giorno, tutta la giornata"),
    Meaning("daytype", "summer", _REPLACED, "estiv*, estate, sommer*, summer"),
    Meaning("daytype", "winter", _REPLACED, "invern*, winter*, hiver"),
    Meaning("daytype", "working", _IN_PLACE, "ferial*, lavorativ*, werktag*, ouvrable*"),
    Meaning("daytype", "holiday", _IN_PLACE, "festiv*, feiertag*, feries"),
    Meaning("daytype", "weekend", _IN_PLACE, "fine settimana, weekend, week end, wochenende"),
    Meaning("daytype", "eve", _IN_PLACE, "prefestiv*"),
    Meaning("moment", "end of month", _REPLACED, "fine mese, fine del mese"),
    Meaning("moment", "end of year", _REPLACED, "fine anno, fine dell anno"),
    Meaning("moment", "middle of month", _REPLACED, "meta mese, meta del mese"),
    Meaning("colour", "red", _REPLACED, "ross*"),
    Meaning("colour", "blue", _REPLACED, "blu, azzurr*"),
    Meaning("colour", "black", _REPLACED, "nero, nera, neri, nere"),
    Meaning("colour", "white", _REPLACED, "bianc*"),
    Meaning("colour", "yellow", _REPLACED, "giall*"),
    Meaning("colour", "grey", _REPLACED, "grigi*"),
    Meaning("limit", "limit", _ALONE, "posti limitati, numero limitato, limitata a, limitato a, limitati a, limitate a, numero chiuso, numero massimo, fino a esaurimento, fino ad esaurimento"),
    Meaning("meeting", "point", _ALONE, "punto di ritrovo, punto di raccolta, punto di incontro, punto d incontro, treffpunkt"),
)  # fmt: skip
