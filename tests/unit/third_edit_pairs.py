# ruff: noqa: E501 - sentences are kept whole
"""Edits of municipal notices by a third hand, of shorter notices and more whole rewrites, without sight of the code.

What is material is as in `edit_pairs`. `why` begins with the kind of the edit. Towns, people and numbers are invented.
"""

from tests.unit.edit_pairs import Pair

PAIRS: tuple[Pair, ...] = (
    Pair(
        "Rottura acquedotto in via Molini: manca l'acqua",
        "Per una rottura improvvisa della condotta manca l'acqua in via Molini e vie limitrofe.",
        "Rottura acquedotto in via Molini: riparato il guasto",
        "La condotta di via Molini è stata riparata e l'acqua è tornata in tutte le abitazioni.",
        True,
        "status: water is back after the break",
    ),
    Pair(
        "Festa della Castagna a Pieve Lontana",
        "Stand gastronomici, musica e giochi per bambini domenica 18 ottobre 2026 in piazza.",
        "RINVIATA - Festa della Castagna a Pieve Lontana",
        "Stand gastronomici, musica e giochi per bambini domenica 18 ottobre 2026 in piazza.",
        True,
        "status: the title announces the postponement, the text stays",
    ),
    Pair(
        "Camminata al chiaro di luna",
        "Ritrovo alle 20.30 davanti al municipio. Portare una torcia.",
        "Camminata al chiaro di luna - ANNULLATA PER MALTEMPO",
        "Ritrovo alle 20.30 davanti al municipio. Portare una torcia.",
        True,
        "status: cancelled for bad weather",
    ),
    Pair(
        "CHIUSURA UFFICI COMUNALI 7 DICEMBRE",
        "Si avvisa che lunedì 7 dicembre gli uffici comunali resteranno chiusi.",
        "Chiusura uffici comunali 7 dicembre",
        "Si avvisa che lunedì 7 dicembre gli uffici comunali resteranno chiusi.",
        False,
        "capitals: title from capitals to ordinary writing",
    ),
    Pair(
        "Uffici comunali chiusi lunedì 7 dicembre",
        "Gli uffici comunali resteranno chiusi per l'intera giornata.",
        "Uffici comunali chiusi lunedì 14 dicembre",
        "Gli uffici comunali resteranno chiusi per l'intera giornata.",
        True,
        "date: the day of closure moves by one week",
    ),
    Pair(
        "Allerta meteo GIALLA per temporali",
        "La Protezione civile regionale ha emesso un bollettino di allerta gialla per temporali dalle 14 alle 24 di oggi.",
        "Allerta meteo ARANCIONE per temporali",
        "La Protezione civile regionale ha emesso un bollettino di allerta arancione per temporali dalle 14 alle 24 di oggi.",
        True,
        "alert: level from yellow to orange",
    ),
    Pair(
        "Consiglio comunale",
        "Il Consiglio comunale è convocato per giovedì 26 marzo 2026 alle ore 20.30 nella sala consiliare.",
        "Consiglio comunale",
        "Il Consiglio comunale è convocato per giovedì 26 marzo 2026 alle 20:30 nella sala consiliare.",
        False,
        "same fact: the hour written with a colon",
    ),
    Pair(
        "Convocazione Consiglio comunale",
        "Il Consiglio comunale si riunirà giovedì 26 marzo 2026, ore 20.30, in sala consiliare. I cittadini possono assistere.",
        "Convocazione Consiglio comunale",
        "Il Consiglio comunale si riunirà giovedì 26 marzo 2026, ore 20.00, in sala consiliare. I cittadini possono assistere.",
        True,
        "time: council starts half an hour earlier",
    ),
    Pair(
        "Raccolta ramaglie",
        "La raccola delle ramaglie si fara sabato mattina all'ecocentro, dalle 8 alle 12.",
        "Raccolta ramaglie",
        "La raccolta delle ramaglie si farà sabato mattina all'ecocentro, dalle 8 alle 12.",
        False,
        "typo: doubled letter and missing accent",
    ),
    Pair(
        "Donazione sangue con l'AVIS",
        "L'autoemoteca sarà in piazza Garibaldi domenica 12 aprile dalle 7.30 alle 11.",
        "Donazione sangue con l'AVIS",
        "L'autoemoteca sarà nel parcheggio del palasport domenica 12 aprile dalle 7.30 alle 11.",
        True,
        "place: the blood donation moves to another building",
    ),
    Pair(
        "A teatro con la Compagnia del Ponte",
        "Sabato 21 febbraio ore 21, Teatro Comunale. Ingresso 8 euro.",
        "A teatro con la Compagnia del Ponte",
        "Sabato 21 febbraio ore 21, Teatro Comunale. Ingresso 10 euro.",
        True,
        "amount: the ticket costs more",
    ),
    Pair(
        "A teatro con la Filodrammatica di Castelgrano",
        "Domenica 22 febbraio ore 16, Teatro Comunale. Ingresso 8 euro, ridotto 5 euro.",
        "A teatro con la Filodrammatica di Castelgrano",
        "Domenica 22 febbraio ore 16, Teatro Comunale. Ingresso € 8,00, ridotto € 5,00.",
        False,
        "same fact: amount written with decimals and symbol",
    ),
    Pair(
        "Sosta in piazza Mercato il sabato",
        "Durante il mercato del sabato è consentita la sosta sul lato nord di piazza Mercato.",
        "Sosta in piazza Mercato il sabato",
        "Durante il mercato del sabato non è consentita la sosta sul lato nord di piazza Mercato.",
        True,
        "negation: parking is no longer allowed during market",
    ),
    Pair(
        "Giornata ecologica",
        "Domenica 29 marzo puliamo insieme gli argini. Ritrovo ore 9 al ponte vecchio, guanti e sacchi forniti dal Comune.",
        "Giornata ecologica",
        "Domenica 29 marzo puliamo insieme gli argini. Ritrovo ore 9 al ponte vecchio, guanti e sacchi forniti dal Comune. Grazie di cuore a tutti i volontari!",
        False,
        "greeting: thanks to the volunteers added",
    ),
    Pair(
        "Borse di studio comunali 2026",
        "Le domande vanno presentate entro il 31 ottobre 2026 all'ufficio Protocollo.",
        "Borse di studio comunali 2026",
        "Le domande vanno presentate entro il 16 ottobre 2026 all'ufficio Protocollo.",
        True,
        "deadline: earlier date for applications",
    ),
    Pair(
        "Bando contributo affitti",
        "È possibile presentare domanda tramite SPID sul portale dei servizi.",
        "Bando contributo affitti: PROROGA al 30 novembre",
        "È possibile presentare domanda tramite SPID sul portale dei servizi.",
        True,
        "deadline: extended, told in the title only",
    ),
    Pair(
        "Orario estivo della biblioteca",
        "Da lunedì 15 giugno la biblioteca osserva l'orario estivo: mattina 9-13, chiusa il pomeriggio.",
        "News | Orario estivo della biblioteca",
        "Da lunedì 15 giugno la biblioteca osserva l'orario estivo: mattina 9-13, chiusa il pomeriggio.",
        False,
        "template: section label put before the title",
    ),
    Pair(
        "Scuole chiuse domani per neve",
        "Il Sindaco ha disposto la chiusura di tutte le scuole di ogni ordine e grado per la giornata di martedì 13 gennaio 2026.",
        "Scuole regolarmente aperte domani",
        "Visto il miglioramento delle condizioni meteo, martedì 13 gennaio 2026 tutte le scuole saranno aperte.",
        True,
        "status: school reopens",
    ),
    Pair(
        "Scuole chiuse domani per neve",
        "Il Sindaco ha disposto la chiusura di tutte le scuole di ogni ordine e grado per la giornata di martedì 13 gennaio 2026.",
        "Neve: domani scuole chiuse",
        "Per la giornata di martedì 13 gennaio 2026 tutte le scuole, di ogni ordine e grado, rimarranno chiuse per decisione del Sindaco.",
        False,
        "rewrite: same closure, other words",
    ),
    Pair(
        "Asfaltature: chiusa via Fratelli Cervi",
        "Da mercoledì via Fratelli Cervi sarà chiusa al traffico per asfaltatura, dalle 7 alle 19.",
        "Asfaltature: chiusa via Fratelli Bandiera",
        "Da mercoledì via Fratelli Bandiera sarà chiusa al traffico per asfaltatura, dalle 7 alle 19.",
        True,
        "street: another street is closed",
    ),
    Pair(
        "Guasti illuminazione pubblica",
        "Per segnalare un lampione spento chiamare il numero verde 800 123 987, attivo 24 ore su 24.",
        "Guasti illuminazione pubblica",
        "Per segnalare un lampione spento chiamare il numero verde 800 321 654, attivo 24 ore su 24.",
        True,
        "contact: another phone number for reports",
    ),
    Pair(
        "Guasti illuminazione",
        "Per segnalare un lampione spento chiamare il numero verde 800 123 987, attivo 24 ore su 24.",
        "Guasti illuminazione",
        "Per segnalare un lampione spento chiamare il numero verde 800.123987, attivo 24 ore su 24.",
        False,
        "same fact: phone number spaced otherwise",
    ),
    Pair(
        "Distribuzione sacchetti umido",
        "La distribuzione dei sacchetti per l'umido avverrà sabato 14 marzo in via dell'Industria 4.",
        "Distribuzione sacchetti umido",
        "La distribuzione dei sacchetti per l'umido avverrà <strong>sabato 14 marzo</strong><br /> in via dell'Industria 4.",
        False,
        "markup: bold and line break tags",
    ),
    Pair(
        "Gita a Mantova con la Pro Loco",
        "Partenza ore 7 dal piazzale della stazione, quota 45 euro. Iscrizioni in edicola.",
        "Gita a Mantova con la Pro Loco - POSTI ESAURITI",
        "Partenza ore 7 dal piazzale della stazione, quota 45 euro. Iscrizioni in edicola.",
        True,
        "status: sold out",
    ),
    Pair(
        "Carnevale dei Ragazzi...",
        "Domenica 15 febbraio, sfilata dei carri da via Roma alle ore 14.30 !!",
        "Carnevale dei Ragazzi",
        "Domenica 15 febbraio, sfilata dei carri da via Roma alle ore 14.30!",
        False,
        "punctuation: dash, dots and exclamation marks",
    ),
    Pair(
        "Tessera parcheggi 2026",
        "La tessera per la sosta agevolata può essere richiesta da tutti gli automobilisti presso la Polizia locale.",
        "Tessera parcheggi 2026",
        "La tessera per la sosta agevolata può essere richiesta dai soli residenti nel Comune presso la Polizia locale.",
        True,
        "who: only residents may ask for it",
    ),
    Pair(
        "Spostamento bancarelle",
        "Giovedì le bancarelle di p.zza Matteotti saranno in v.le Stazione.",
        "Spostamento bancarelle",
        "Giovedì le bancarelle di piazza Matteotti saranno in viale Stazione.",
        False,
        "same fact: abbreviation of street names spelled out",
    ),
    Pair(
        "Ufficio Anagrafe: nuovi orari",
        "Pubblicato il 02/02/2026. L'ufficio Anagrafe riceve il martedì e il giovedì dalle 9 alle 12.30.",
        "Ufficio Anagrafe: nuovi orari",
        "Pubblicato il 09/02/2026. L'ufficio Anagrafe riceve il martedì e il giovedì dalle 9 alle 12.30.",
        False,
        "restamp: publication date renewed",
    ),
    Pair(
        "Ufficio Anagrafe: nuovi orari",
        "Pubblicato il 02/02/2026. L'ufficio Anagrafe riceve il martedì e il giovedì dalle 9 alle 12.30.",
        "Ufficio Anagrafe: nuovi orari",
        "Pubblicato il 02/02/2026. L'ufficio Anagrafe riceve il martedì e il giovedì dalle 10 alle 12.",
        True,
        "time: registry office opening hours change",
    ),
    Pair(
        "Sportello Tributi",
        "Lo sportello Tributi è aperto il martedì pomeriggio dalle 15 alle 17.30.",
        "Sportello Tributi",
        "Lo sportello Tributi è aperto il mercoledì pomeriggio dalle 15 alle 17.30.",
        True,
        "weekday: the opening day moves from Tuesday to Wednesday",
    ),
    Pair(
        "Modulistica mensa scolastica",
        "È online il nuovo modulo per la dieta speciale. Visite: 118",
        "Modulistica mensa scolastica",
        "È online il nuovo modulo per la dieta speciale. Visite: 164",
        False,
        "counter: number of visits",
    ),
    Pair(
        "Ponte sul Bruna chiuso",
        "Il ponte sul torrente Bruna è chiuso al transito per verifiche statiche.",
        "Ponte sul Bruna riaperto",
        "Il ponte sul torrente Bruna è di nuovo percorribile dopo le verifiche statiche.",
        True,
        "status: bridge reopened",
    ),
    Pair(
        "Ponte sul Bruna chiuso",
        "Il ponte sul torrente Bruna è chiuso al transito per verifiche statiche.",
        "Ponte sul Bruna interdetto al traffico",
        "Il ponte sul torrente Bruna resta interdetto al transito per controlli di stabilità.",
        False,
        "rewrite: synonym for closure",
    ),
    Pair(
        "Divieto di sosta per pulizia strade",
        "Giovedì 16 aprile, dalle 5 alle 8, divieto di sosta in via Carducci per pulizia meccanizzata.",
        "Divieto di sosta per pulizia strade",
        "Giovedì 16 aprile, dalle 5 alle 8, divieto di sosta in via Carducci e via Pascoli per pulizia meccanizzata.",
        True,
        "street: scope of the ordinance extended to a second road",
    ),
    Pair(
        "Incontro sulla prevenzione",
        "Venerdì 10 aprile alle 20.45 in biblioteca Marta Bellandi parlerà di prevenzione cardiovascolare. Ingresso libero.",
        "Incontro sulla prevenzione",
        "Venerdì 10 aprile alle 20.45 in biblioteca la dott.ssa Marta Bellandi parlerà di prevenzione cardiovascolare. Ingresso libero.",
        False,
        "title of person: the doctor gets a title",
    ),
    Pair(
        "Bando servizio civile",
        "Candidature entro l'8 aprile 2026 ore 14. Scarica il bando",
        "Bando servizio civile",
        "Candidature entro l'8 aprile 2026 ore 14. Clicca qui per il testo del bando",
        False,
        "link label: other words for the same document",
    ),
    Pair(
        "Bando servizio civile",
        "Candidature entro l'8 aprile 2026 ore 14. Scarica il bando",
        "Bando servizio civile",
        "Candidature entro l'8 aprile 2026 ore 12. Scarica il bando",
        True,
        "deadline: hour of the deadline moves earlier",
    ),
    Pair(
        "TARI, riduzione compostaggio",
        "Chi pratica il compostaggio domestico ha diritto a una riduzione del 20% della parte variabile.",
        "TARI, riduzione compostaggio",
        "Chi pratica il compostaggio domestico ha diritto a una riduzione del 10% della parte variabile.",
        True,
        "amount: TARI reduction percentage changes",
    ),
    Pair(
        "Santa Messa al cimitero",
        "Il 2 novembre la Messa sarà celebrata al cimitero del capoluogo alle 15.",
        "ERRATA CORRIGE: Santa Messa al cimitero",
        "Il 2 novembre la Messa sarà celebrata al cimitero del capoluogo alle 10.30.",
        True,
        "status: errata corrige in the title and a new hour",
    ),
    Pair(
        "Attivita' estive",
        "Sono aperte le iscrizioni alle attivita' estive per ragazzi: c'e' tempo fino al 29 maggio.",
        "Attività estive",
        "Sono aperte le iscrizioni alle attività estive per ragazzi: c'è tempo fino al 29 maggio.",
        False,
        "typo: apostrophes repaired into accents",
    ),
    Pair(
        "Centri estivi, iscrizioni aperte",
        "Le iscrizioni ai centri estivi comunali si fanno online dal portale scuola.",
        "Centri estivi, iscrizioni chiuse",
        "Le iscrizioni ai centri estivi comunali sono chiuse: raggiunto il numero massimo di partecipanti.",
        True,
        "status: enrolments closed",
    ),
    Pair(
        "Elezioni: dove si vota",
        "Gli elettori della sezione 4 voteranno presso la scuola primaria di via Verdi.",
        "Elezioni: dove si vota",
        "Gli elettori della sezione 4 voteranno presso la palestra comunale di via dello Sport.",
        True,
        "place: the polling station moves",
    ),
    Pair(
        "Divieto di fuochi d'artificio",
        "È vietato accendere petardi e fuochi d'artificio nel centro abitato dal 30 dicembre al 6 gennaio.",
        "Divieto di fuochi d'artificio",
        "Ai sensi dell'art. 54 del D.Lgs. 267/2000, è vietato accendere petardi e fuochi d'artificio nel centro abitato dal 30 dicembre al 6 gennaio.",
        False,
        "background: legal reference added",
    ),
    Pair(
        "Cani al parco Bassani",
        "Nel parco Bassani i cani non possono entrare, nemmeno al guinzaglio.",
        "Cani al parco Bassani",
        "Nel parco Bassani i cani possono entrare, purché al guinzaglio.",
        True,
        "negation: dogs are now allowed",
    ),
    Pair(
        "Mercatino dell' usato",
        "Domenica 3 maggio,dalle 9 alle 18,in piazza  Cavour   torna il mercatino dell'usato.",
        "Mercatino dell'usato",
        "Domenica 3 maggio, dalle 9 alle 18, in piazza Cavour torna il mercatino dell'usato.",
        False,
        "spaces: double spaces and missing space after a comma",
    ),
    Pair(
        "Chiusura ecocentro",
        "L'ecocentro di via Fornaci è chiuso il 25 aprile.",
        "Chiusura ecocentro",
        "L'ecocentro di via Fornaci è chiuso il 25 aprile. Condividi Facebook WhatsApp - Tempo di lettura: 1 min",
        False,
        "template: share buttons and reading time",
    ),
    Pair(
        "Raccolta plastica: venerdì passaggio regolare",
        "Venerdì 24 aprile la raccolta della plastica si svolgerà regolarmente nonostante lo sciopero.",
        "Raccolta plastica: venerdì non garantita",
        "Venerdì 24 aprile la raccolta della plastica non è garantita a causa dello sciopero.",
        True,
        "status: collection suspended for strike",
    ),
    Pair(
        "Interruzione energia elettrica",
        "Avviso E-Distribuzione: venerdì 6/3/2026 energia sospesa dalle 9,00 alle 12,30 in loc. Case Nuove.",
        "Interruzione energia elettrica",
        "Avviso E-Distribuzione: venerdì 6/3/2026 energia sospesa dalle 13,30 alle 17,00 in loc. Case Nuove.",
        True,
        "time: the power is cut later and for longer",
    ),
    Pair(
        "Interruzione energia elettrica",
        "Avviso E-Distribuzione: venerdì 6/3/2026 energia sospesa dalle 9,00 alle 12,30 in loc. Case Nuove.",
        "Interruzione energia elettrica",
        "Avviso E-Distribuzione: venerdì 6/3/2026 energia sospesa dalle ore 9 alle ore 12.30 in località Case Nuove.",
        False,
        "same fact: hours rewritten from 9,00 to 9",
    ),
    Pair(
        "Sospensione erogazione acqua giovedì 5 marzo 2026",
        "Giovedì 5 marzo 2026 verrà sospesa l'acqua in via Pozzo Alto dalle 8.30 alle 12.",
        "Sospensione erogazione acqua 05/03/2026",
        "Giovedì 5 marzo 2026 verrà sospesa l'acqua in via Pozzo Alto dalle 8.30 alle 12.",
        False,
        "same fact: date in figures instead of words",
    ),
    Pair(
        "Acqua di via Colombara",
        "Le analisi confermano che l'acqua di via Colombara è potabile.",
        "Acqua di via Colombara",
        "Le analisi confermano che l'acqua di via Colombara non è potabile.",
        True,
        "negation: water may not be drunk",
    ),
    Pair(
        "Acqua non potabile a Ronchi Bassi",
        "Ordinanza: divieto di usare l'acqua per scopi alimentari nella frazione Ronchi Bassi.",
        "REVOCATO il divieto: acqua di nuovo potabile a Ronchi Bassi",
        "Ordinanza di revoca: cessa il divieto di usare l'acqua per scopi alimentari nella frazione Ronchi Bassi.",
        True,
        "status: boil notice withdrawn",
    ),
    Pair(
        "Camminata della salute",
        "Ogni mercoledì alle 18 con i walking leader. Ritrovo: fontana di piazza XX Settembre.",
        "Camminata della salute",
        "Ogni mercoledì alle 18 con i walking leader. Ritrovo: ingresso delle piscine comunali.",
        True,
        "place: meeting point changes, rest same",
    ),
    Pair(
        "Camminata della salute",
        "Ogni mercoledì alle 18 con i walking leader. Ritrovo: fontana di piazza XX Settembre.",
        "Camminata della salute",
        "Ci si trova alla fontana di piazza XX Settembre tutti i mercoledì, ore 18, insieme ai walking leader.",
        False,
        "rewrite: order of the phrases turned around",
    ),
    Pair(
        "Vaccino antinfluenzale senza prenotazione",
        "Sabato 7 novembre, open day per gli over 65 alla Casa della Comunità, ore 8-13.",
        "Vaccino antinfluenzale senza prenotazione",
        "Sabato 7 novembre, open day per gli over 60 alla Casa della Comunità, ore 8-13.",
        True,
        "who: age limit changes",
    ),
    Pair(
        "Vaccino antinfluenzale, open day",
        "Sabato 7 novembre, open day per gli over 60 alla Casa della Comunità, ore 8-13.",
        "Vaccino antinfluenzale, open day",
        "Sabato 7 novembre, open day per gli ultrasessantenni alla Casa della Comunità, ore 8-13.",
        False,
        "same fact: over 60 said in words",
    ),
    Pair(
        "Chiusura cimiteri",
        "Il 4 novenbre i cimiteri chiudono alle 16 per manutenzione dei cancelli.",
        "Chiusura cimiteri",
        "Il 4 novembre i cimiteri chiudono alle 16 per manutenzione dei cancelli.",
        False,
        "typo: name of the month misspelled",
    ),
    Pair(
        "IMU 2026: saldo",
        "SI RICORDA A TUTTI I CONTRIBUENTI che il saldo IMU si paga ENTRO IL 16 DICEMBRE con F24.",
        "IMU 2026: saldo",
        "Si ricorda a tutti i contribuenti che il saldo IMU si paga entro il 16 dicembre con F24.",
        False,
        "capitals: shouting removed in the body",
    ),
    Pair(
        "Assegno di maternità",
        "La domanda si presenta all'ufficio Servizi sociali, primo piano.",
        "Assegno di maternità",
        "La domanda si presenta all'INPS, anche tramite patronato.",
        True,
        "contact: another office takes the applications",
    ),
    Pair(
        "Assegno di maternità",
        "La domanda si presenta all'ufficio Servizi sociali, primo piano.",
        "Assegno di maternità",
        "Le domande vanno consegnate ai Servizi sociali (ufficio al primo piano).",
        False,
        "rewrite: verbs changed, same office",
    ),
    Pair(
        "Cinema sotto le stelle",
        "Stasera alle 21.15 proiezione nel cortile di Palazzo Roggero. Ingresso gratuito.",
        "Cinema sotto le stelle",
        "Stasera alle 21.15 proiezione in auditorium causa pioggia. Ingresso gratuito.",
        True,
        "place: film moved indoors because of rain",
    ),
    Pair(
        "Cinema sotto le stelle",
        "Stasera alle 21.15 proiezione nel cortile di Palazzo Roggero. Ingresso gratuito.",
        "Cinema sotto le stelle",
        "Stasera alle 21.15 proiezione nel cortile di Palazzo Roggero. L'ingresso è libero.",
        False,
        "same fact: free entrance said otherwise",
    ),
    Pair(
        "Corso di italiano per stranieri",
        "Dal 6 ottobre, martedì e giovedì ore 19. Partecipazione gratuita.",
        "Corso di italiano per stranieri",
        "Dal 6 ottobre, martedì e giovedì ore 19. Quota di iscrizione 20 €.",
        True,
        "amount: free becomes paid",
    ),
    Pair(
        "Trovato cane meticcio in via Salgari",
        "Trovato cane nero di taglia media con collare rosso. Il proprietario contatti la Polizia locale.",
        "Trovato cane meticcio in via Salgari - RICONSEGNATO",
        "Il cane nero di taglia media con collare rosso è tornato dal suo proprietario.",
        True,
        "status: the found dog has been given back",
    ),
    Pair(
        "Trovato cane metticio in via Salgari",
        "Trovato cane nero di talgia media con collare rosso. Il propietario contatti la Polizia locale.",
        "Trovato cane meticcio in via Salgari",
        "Trovato cane nero di taglia media con collare rosso. Il proprietario contatti la Polizia locale.",
        False,
        "typo: three misspelled words about a found dog",
    ),
    Pair(
        "Abbruciamenti di residui vegetali",
        "Gli abbruciamenti sono permessi solo dalle 6 alle 10 del mattino.",
        "Abbruciamenti di residui vegetali",
        "Gli abbruciamenti sono permessi solo dalle 6 alle 9 del mattino.",
        True,
        "time: end of burning ban hours",
    ),
    Pair(
        "Navetta per il mercato",
        "La navetta gratuita per il mercato passa il mercoledì e il sabato.",
        "Navetta per il mercato",
        "La navetta gratuita per il mercato passa il solo sabato.",
        True,
        "weekday: bus runs on other days",
    ),
    Pair(
        "Navetta per il mercato",
        "La navetta gratuita per il mercato passa il mercoledì e il sabato. Orari in allegato.",
        "Navetta per il mercato",
        "La navetta gratuita per il mercato passa il mercoledì e il sabato. Orari (pdf, 120 kB)",
        False,
        "link label: reference to attached timetable",
    ),
    Pair(
        "Sciopero mensa scolastica 20 marzo",
        "Venerdì 20 marzo il servizio mensa potrebbe non essere garantito per sciopero.",
        "Sciopero mensa scolastica 20 marzo REVOCATO",
        "Venerdì 20 marzo il servizio mensa sarà regolarmente garantito.",
        True,
        "status: strike called off",
    ),
    Pair(
        'Presentazione del libro "Le pietre di Sangiorzo"',
        "Martedì 14 aprile alle 18 presentazione del libro con l'autrice Ines Tolmetti",
        "Presentazione del libro «Le pietre di Sangiorzo»",
        "Martedì 14 aprile alle 18 presentazione del libro con l'autrice Ines Tolmetti.",
        False,
        "punctuation: quotation marks and a final full stop",
    ),
    Pair(
        "Passaporti, agenda online",
        "Dal 1° marzo gli appuntamenti per il passaporto si prenotano sull'agenda online della Questura. Torna su",
        "Passaporti, agenda online",
        "Dal 1° marzo gli appuntamenti per il passaporto si prenotano sull'agenda online della Questura.",
        False,
        "template: back-to-top link",
    ),
    Pair(
        "Rateizzazione TARI",
        "La richiesta di rate va fatta entro 30 giorni dal ricevimento dell'avviso.",
        "Rateizzazione TARI",
        "La richiesta di rate va fatta entro 60 giorni dal ricevimento dell'avviso.",
        True,
        "deadline: days allowed to ask for instalments",
    ),
    Pair(
        "Rateizzazione TARI",
        "La richiesta di rate va fatta entro 30 giorni dal ricevimento dell'avviso.",
        "Rateizzazione TARI",
        "La richiesta di rate va fatta entro trenta giorni dal ricevimento dell'avviso.",
        False,
        "same fact: number of days in words",
    ),
    Pair(
        "Pneumatici invernali",
        "Dal 15 novembre obbligo di catene o gomme invernali sulla strada provinciale per Montefresco.",
        "Pneumatici invernali",
        "Dal 15 novembre obbligo di catene o gomme invernali su tutte le strade del territorio comunale.",
        True,
        "street: the duty of snow tyres extends to all roads",
    ),
    Pair(
        "Sospeso il ricevimento dell'assessore",
        "Il ricevimento dell'assessore Gallorini del 12 maggio è sospeso.",
        "Sospeso il ricevimento dell'assessore",
        "Il ricevimento dell'assessore Gallorini del 12 maggio è sospeso per impegni istituzionali sopraggiunti.",
        False,
        "background: reason told",
    ),
    Pair(
        "Sospeso il ricevimento dell'assessore",
        "Il ricevimento dell'assessore Gallorini del 12 maggio è sospeso.",
        "Confermato il ricevimento dell'assessore",
        "Contrariamente a quanto comunicato, il ricevimento dell'assessore Gallorini del 12 maggio si terrà.",
        True,
        "status: reception restored",
    ),
    Pair(
        "Cercasi nonni vigili",
        "Il Comune cerca 6 volontari per l'attraversamento davanti alle scuole. Info allo 0523 777210.",
        "Cercasi nonni vigili",
        "Il Comune cerca 6 volontari per l'attraversamento davanti alle scuole. Info allo 0523 777290.",
        True,
        "contact: another phone number for the volunteers",
    ),
    Pair(
        "Cercasi nonni vigili",
        "Il Comune cerca volontari per l'attraversamento davanti alle scuole. Info allo 0523/777210.",
        "Cercasi nonni vigili",
        "Il Comune cerca volontari per l'attraversamento davanti alle scuole. Info allo +39 0523 777210.",
        False,
        "same fact: international prefix and slash",
    ),
    Pair(
        "Lavori in corso sulla ciclabile del Lago",
        "La ciclabile è interrotta tra il pontile e la spiaggia libera per lavori.",
        "Ciclabile del Lago di nuovo percorribile",
        "Conclusi i lavori tra il pontile e la spiaggia libera: la ciclabile è riaperta.",
        True,
        "status: works finished, road open",
    ),
    Pair(
        "Lavori in corso sulla ciclabile del Lago",
        "La ciclabile è interrotta tra il pontile e la spiaggia libera per lavori.",
        "Lavori in corso sulla ciclabile del Lago",
        "A causa di lavori non si passa in bicicletta nel tratto dal pontile alla spiaggia libera.",
        False,
        "rewrite: works described with more usual words",
    ),
    Pair(
        "Modifiche al porta a porta",
        "Da maggio cambia il giorno del secco a Castello e Pianore: si passa al giovedì.",
        "Modifiche al porta a porta",
        "Da maggio cambia il giorno del secco a Castello, Pianore e Vignole: si passa al giovedì.",
        True,
        "place: a third hamlet is concerned",
    ),
    Pair(
        "Accensione dell'albero",
        "Martedì 8 dicembre alle 17 accensione dell'albero in piazza della Libertà, con cioccolata per tutti.",
        "Accensione dell'albero",
        "Martedì 8 dicembre alle 17 accensione dell'albero in piazza della Libertà, con cioccolata per tutti. Si ringraziano i commercianti del centro per la collaborazione.",
        False,
        "thanks: sponsor sentence",
    ),
    Pair(
        "Visite guidate alla Rocca",
        "Ogni prima domenica del mese alle 15 e alle 16.30. Accesso libero senza prenotazione.",
        "Visite guidate alla Rocca",
        "Ogni prima domenica del mese alle 15 e alle 16.30. Prenotazione obbligatoria.",
        True,
        "requirement: booking becomes necessary",
    ),
    Pair(
        "Cimitero di Valdoria chiuso per caduta alberi",
        "Il cimitero è chiuso fino a nuova comunicazione.",
        "Cimitero di Valdoria riaperto dopo la caduta degli alberi",
        "Il cimitero è riaperto con il consueto orario.",
        True,
        "status: cemetery reopened after fallen trees",
    ),
    Pair(
        "Cimitero di Valdoria chiuso per caduta alberi",
        "Il cimitero è chiuso fino a nuova comunicazione.",
        "Cimitero di Valdoria chiuso per caduta alberi",
        "Il cimitero resterà chiuso fino a nuovo avviso.",
        False,
        "rewrite: no new date, only other words",
    ),
    Pair(
        "Bonus bollette",
        "Redazione web - 11 marzo 2026. Per il bonus sociale basta presentare l'ISEE: lo sconto è automatico.",
        "Bonus bollette",
        "A cura della redazione web, 18 marzo 2026. Per il bonus sociale basta presentare l'ISEE: lo sconto è automatico.",
        False,
        "restamp: date line with author",
    ),
    Pair(
        "Bonus bollette rifiuti",
        "Per il bonus sociale rifiuti basta presentare l'ISEE: lo sconto è automatico.",
        "Bonus bollette rifiuti",
        "Per il bonus sociale rifiuti oltre all'ISEE occorre presentare domanda all'ufficio Tributi.",
        True,
        "requirement: application is now needed",
    ),
    Pair(
        "Allerta arancione idrogeologica fino alle 20",
        "Prosegue l'allerta arancione per rischio idrogeologico. Evitare gli argini.",
        "Allerta arancione, cessato allarme",
        "Si è conclusa l'allerta arancione per rischio idrogeologico. Argini di nuovo accessibili.",
        True,
        "alert: end of the orange alert",
    ),
    Pair(
        "Via Bonifacio chiusa di notte per lavori al sottopasso",
        (
            "Per il rifacimento dell'impianto di sollevamento il sottopasso di via Bonifacio sarà chiuso al traffico.\n"
            "La chiusura è prevista nella notte tra martedì 10 e mercoledì 11 novembre 2026, dalle 21.30 alle 5.\n"
            "Percorso alternativo: rotatoria dello Stadio e via Pasubio."
        ),
        "Via Bonifacio chiusa di notte per lavori al sottopasso",
        (
            "Per il rifacimento dell'impianto di sollevamento il sottopasso di via Bonifacio sarà chiuso al traffico.\n"
            "La chiusura è prevista nella notte tra giovedì 12 e venerdì 13 novembre 2026, dalle 21.30 alle 5.\n"
            "Percorso alternativo: rotatoria dello Stadio e via Pasubio."
        ),
        True,
        "date: the closing night moves, said in the text only",
    ),
    Pair(
        "Via Bonifacio chiusa di notte per lavori al sottopasso",
        (
            "Per il rifacimento dell'impianto di sollevamento il sottopasso di via Bonifacio sarà chiuso al traffico.\n"
            "La chiusura è prevista nella notte tra martedì 10 e mercoledì 11 novembre 2026, dalle 21.30 alle 5.\n"
            "Percorso alternativo: rotatoria dello Stadio e via Pasubio."
        ),
        "Via Bonifacio chiusa di notte per lavori al sottopasso",
        (
            "Per il rifacimento dell'impianto di sollevamento il sottopasso di via Bonifacio sarà chiuso al traffico.\n"
            "La chiusura è prevista nella notte tra il 10 e l'11/11/2026, orario 21:30 - 05:00.\n"
            "Percorso alternativo: rotatoria dello Stadio e via Pasubio."
        ),
        False,
        "same fact: night closure with other notation",
    ),
    Pair(
        "Piscina comunale, si riapre lunedì",
        (
            "Dopo la pausa natalizia la piscina di via Olimpia riapre lunedì 11 gennaio 2027 con il consueto orario.\n"
            "Gli abbonamenti in scadenza sono stati allungati di dieci giorni.\n"
            "I corsi di nuoto per bambini riprendono nella stessa settimana."
        ),
        "Piscina comunale, riapertura rinviata",
        (
            "A causa di un guasto alla caldaia la piscina di via Olimpia non riaprirà lunedì 11 gennaio 2027 come annunciato.\n"
            "Gli abbonamenti in scadenza saranno allungati.\n"
            "Anche i corsi di nuoto per bambini sono fermi fino a data da destinarsi."
        ),
        True,
        "status: the swimming pool stays closed",
    ),
    Pair(
        "Piscina comunale, si riapre lunedì",
        (
            "Dopo la pausa natalizia la piscina di via Olimpia riapre lunedì 11 gennaio 2027 con il consueto orario.\n"
            "Gli abbonamenti in scadenza sono stati allungati di dieci giorni.\n"
            "I corsi di nuoto per bambini riprendono nella stessa settimana."
        ),
        "Piscina comunale: lunedì la riapertura",
        (
            "Terminate le feste, lunedì 11 gennaio 2027 torna ad aprire i battenti la piscina di via Olimpia, con gli orari di sempre.\n"
            "Nella medesima settimana ricominciano anche i corsi di nuoto dei bambini.\n"
            "Chi ha un abbonamento in scadenza avrà dieci giorni in più."
        ),
        False,
        "rewrite: wordier presentation, same information",
    ),
    Pair(
        "Contributo per l'acquisto di pannolini lavabili",
        (
            "Anche quest'anno il Comune di Montefresco sostiene le famiglie che scelgono i pannolini lavabili.\n"
            "Il contributo è pari a 100 euro per ogni bambino nato nel 2026.\n"
            "Serve allegare lo scontrino parlante.\n"
            "Domande tramite lo sportello online, sezione Ambiente."
        ),
        "Contributo per l'acquisto di pannolini lavabili",
        (
            "Anche quest'anno il Comune di Montefresco sostiene le famiglie che scelgono i pannolini lavabili.\n"
            "Il contributo è pari a 80 euro per ogni bambino nato nel 2026.\n"
            "Serve allegare lo scontrino parlante.\n"
            "Domande tramite lo sportello online, sezione Ambiente."
        ),
        True,
        "amount: the contribution for each family",
    ),
    Pair(
        "Contributo per l'acquisto di pannolini lavabili",
        (
            "Anche quest'anno il Comune di Montefresco sostiene le famiglie che scelgono i pannolini lavabili.\n"
            "Il contributo è pari a 100 euro per ogni bambino nato nel 2026.\n"
            "Serve allegare lo scontrino parlante.\n"
            "Domande tramite lo sportello online, sezione Ambiente."
        ),
        "Contributo per l'acquisto di pannolini lavabili",
        (
            "Anche quest'anno il Comune di Montefresco sostiene le famiglie che scelgono i pannolini lavabili.\n"
            "Il contributo è pari a 100 euro per ogni bambino nato nel 2026.\n"
            "Attenzione: non basta lo scontrino, serve la fattura intestata al genitore.\n"
            "Domande tramite lo sportello online, sezione Ambiente."
        ),
        True,
        "requirement: the receipt must now be an invoice",
    ),
    Pair(
        "Cosa portare per la carta d'identit&agrave;",
        (
            "Per il rilascio della carta d'identit&agrave; elettronica servono: una fototessera recente; il vecchio documento; la tessera sanitaria; 22,21 euro.\n"
            "Si riceve solo su appuntamento, da prenotare sul portale."
        ),
        "Cosa portare per la carta d'identità",
        (
            "Per il rilascio della carta d'identità elettronica servono:\n"
            "• una fototessera recente\n"
            "• il vecchio documento\n"
            "• la tessera sanitaria\n"
            "• 22,21 euro\n"
            "Si riceve solo su appuntamento, da prenotare sul portale."
        ),
        False,
        "markup: list bullets and entities",
    ),
    Pair(
        "Cosa portare per la carta d'identità",
        (
            "Per il rilascio della carta d'identità elettronica servono:\n"
            "- una fototessera recente\n"
            "- il vecchio documento\n"
            "- la tessera sanitaria\n"
            "- 22,21 euro in contanti o bancomat\n"
            "Si riceve solo su appuntamento, da prenotare sul portale."
        ),
        "Cosa portare per la carta d'identità",
        (
            "Per il rilascio della carta d'identità elettronica servono:\n"
            "- una fototessera recente\n"
            "- il vecchio documento\n"
            "- la tessera sanitaria\n"
            "- 22,00 euro in contanti o bancomat\n"
            "Si riceve solo su appuntamento, da prenotare sul portale."
        ),
        True,
        "amount: the cost of the identity card",
    ),
    Pair(
        "Cosa portare per la carta d'identità",
        (
            "Per il rilascio della carta d'identità elettronica servono:\n"
            "- una fototessera recente\n"
            "- il vecchio documento\n"
            "- la tessera sanitaria\n"
            "- 22,21 euro in contanti o bancomat\n"
            "Si riceve solo su appuntamento, da prenotare sul portale."
        ),
        "Cosa portare per la carta d'identità",
        (
            "Per il rilascio della carta d'identità elettronica servono:\n"
            "- una fototessera recente\n"
            "- il vecchio documento\n"
            "- la tessera sanitaria\n"
            "- 22,21 euro solo con bancomat, non si accettano contanti\n"
            "Si riceve solo su appuntamento, da prenotare sul portale."
        ),
        True,
        "negation: cash is no longer accepted",
    ),
    Pair(
        "Ritorna il Pedibus",
        (
            "Il Pedibus ripartirà lunedì 28 settembre 2026 con tre linee: rossa, verde, blu.\n"
            "Le iscrizioni si fanno in segreteria alla primaria Collodi.\n"
            "Cerchiamo anche accompagnatori: bastano due mattine al mese."
        ),
        "Ritorna il Pedibus",
        (
            "Cerchiamo accompagnatori: bastano due mattine al mese.\n"
            "Il Pedibus ripartirà lunedì 28 settembre 2026. Tre le linee: rossa, verde e blu.\n"
            "Per iscriversi, segreteria della primaria Collodi."
        ),
        False,
        "rewrite: paragraphs swapped",
    ),
    Pair(
        "Ritorna il Pedibus",
        (
            "Il Pedibus ripartirà lunedì 28 settembre 2026 con tre linee: rossa, verde, blu.\n"
            "Le iscrizioni si fanno in segreteria alla primaria Collodi.\n"
            "Cerchiamo anche accompagnatori: bastano due mattine al mese."
        ),
        "Ritorna il Pedibus",
        (
            "Il Pedibus ripartirà lunedì 28 settembre 2026 con due linee: rossa e verde. La linea blu per ora non parte, mancano gli accompagnatori.\n"
            "Le iscrizioni si fanno in segreteria alla primaria Collodi.\n"
            "Cerchiamo anche accompagnatori: bastano due mattine al mese."
        ),
        True,
        "status: one of three lines does not start",
    ),
    Pair(
        "Disinnesco ordigno bellico: informazioni ai residenti",
        (
            "Domenica 17 maggio 2026 gli artificieri renderanno inoffensivo l'ordigno ritrovato in zona Fornace.\n"
            "I residenti entro 400 metri dovranno lasciare le case entro le 7.30.\n"
            "Per chi non ha dove andare è aperto il centro di accoglienza alla palestra Pertini.\n"
            "Le operazioni dovrebbero terminare alle 14."
        ),
        "Disinnesco ordigno bellico: informazioni ai residenti",
        (
            "Domenica 17 maggio 2026 gli artificieri renderanno inoffensivo l'ordigno ritrovato in zona Fornace.\n"
            "I residenti entro 400 metri dovranno lasciare le case entro le 7.30.\n"
            "Per chi non ha dove andare è aperto il centro di accoglienza all'oratorio San Rocco.\n"
            "Le operazioni dovrebbero terminare alle 14."
        ),
        True,
        "place: evacuation point moves",
    ),
    Pair(
        "Disinnesco ordigno bellico: informazioni ai residenti",
        (
            "Domenica 17 maggio 2026 gli artificieri renderanno inoffensivo l'ordigno ritrovato in zona Fornace.\n"
            "I residenti entro 400 metri dovranno lasciare le case entro le 7.30.\n"
            "Per chi non ha dove andare è aperto il centro di accoglienza alla palestra Pertini.\n"
            "Le operazioni dovrebbero terminare alle 14."
        ),
        "Disinnesco ordigno bellico: informazioni ai residenti",
        (
            "Domenica 17 maggio 2026 gli artificieri renderanno inoffensivo l'ordigno ritrovato in zona Fornace.\n"
            "I residenti entro 550 metri dovranno lasciare le case entro le 7.30.\n"
            "Per chi non ha dove andare è aperto il centro di accoglienza alla palestra Pertini.\n"
            "Le operazioni dovrebbero terminare alle 14."
        ),
        True,
        "place: the evacuation radius grows",
    ),
    Pair(
        "Disinnesco ordigno belico: informazioni ai residenti",
        (
            "Domenica 17 maggio 2026 gli artifcieri renderanno inoffensivo l'ordigno ritrovato in zona Fornace.\n"
            "I residenti entro 400 metri dovrano lasciare le case entro le 7.30.\n"
            "Per chi non ha dove andare e aperto il centro di accoglienza alla palestra Pertini.\n"
            "Le operazioni dovrebbero terminare alle 14."
        ),
        "Disinnesco ordigno bellico: informazioni ai residenti",
        (
            "Domenica 17 maggio 2026 gli artificieri renderanno inoffensivo l'ordigno ritrovato in zona Fornace.\n"
            "I residenti entro 400 metri dovranno lasciare le case entro le 7.30.\n"
            "Per chi non ha dove andare è aperto il centro di accoglienza alla palestra Pertini.\n"
            "Le operazioni dovrebbero terminare alle 14."
        ),
        False,
        "typo: several small slips repaired",
    ),
    Pair(
        "Dichiarazione IMU per i terreni",
        (
            "I proprietari di terreni divenuti edificabili devono presentare la dichiarazione IMU.\n"
            "Il termine è fissato al 30 giugno dell'anno successivo alla variazione.\n"
            "Il modello si consegna al Protocollo o via PEC."
        ),
        "Dichiarazione IMU per i terreni",
        (
            "I proprietari di terreni divenuti edificabili devono presentare la dichiarazione IMU.\n"
            "Il termine è fissato al 31 dicembre dell'anno della variazione.\n"
            "Il modello si consegna al Protocollo o via PEC."
        ),
        True,
        "deadline: the tax declaration closing",
    ),
    Pair(
        "Dichiarazione IMU per i terreni",
        (
            "La nuova IMU è stata introdotta dalla legge 160 del 2019 ed è di competenza comunale.\n"
            "I proprietari di terreni divenuti edificabili devono presentare la dichiarazione IMU.\n"
            "Il termine è fissato al 30 giugno dell'anno successivo alla variazione.\n"
            "Il modello si consegna al Protocollo o via PEC."
        ),
        "Dichiarazione IMU per i terreni",
        (
            "I proprietari di terreni divenuti edificabili devono presentare la dichiarazione IMU.\n"
            "Il termine è fissato al 30 giugno dell'anno successivo alla variazione.\n"
            "Il modello si consegna al Protocollo o via PEC."
        ),
        False,
        "background: history of the tax removed",
    ),
    Pair(
        "Mercatino di Natale: spazi per hobbisti",
        (
            "Gli hobbisti che vogliono esporre al mercatino di Natale del 13 dicembre possono prenotare uno spazio gratuito.\n"
            "Scrivere a eventi@comune.borgomuro.example indicando nome e tipo di oggetti.\n"
            "Gli spazi verranno assegnati in ordine di arrivo."
        ),
        "Mercatino di Natale: spazi per hobbisti",
        (
            "Gli hobbisti che vogliono esporre al mercatino di Natale del 13 dicembre possono prenotare uno spazio gratuito.\n"
            "Scrivere a suap@comune.borgomuro.example indicando nome e tipo di oggetti.\n"
            "Gli spazi verranno assegnati in ordine di arrivo."
        ),
        True,
        "contact: the mail address for applications",
    ),
    Pair(
        "Mercatino di Natale: spazi per hobbisti",
        (
            "Gli hobbisti che vogliono esporre al mercatino di Natale del 13 dicembre possono prenotare uno spazio gratuito.\n"
            "Scrivere a eventi@comune.borgomuro.example indicando nome e tipo di oggetti.\n"
            "Gli spazi verranno assegnati in ordine di arrivo."
        ),
        "Mercatino di Natale: spazi per hobbisti",
        (
            "Gli hobbisti che vogliono esporre al mercatino di Natale del 13 dicembre possono prenotare uno spazio gratuito.\n"
            'Scrivere a <a href="mailto:eventi@comune.borgomuro.example">eventi@comune.borgomuro.example</a> indicando nome e tipo di oggetti.\n'
            "Gli spazi verranno assegnati in ordine di arrivo."
        ),
        False,
        "same fact: mail address turned into a link label with address",
    ),
    Pair(
        "Mercatino di Natale: spazi per hobbisti",
        (
            "Gli hobbisti che vogliono esporre al mercatino di Natale del 13 dicembre possono prenotare uno spazio gratuito.\n"
            "Scrivere a eventi@comune.borgomuro.example indicando nome e tipo di oggetti.\n"
            "Gli spazi verranno assegnati in ordine di arrivo."
        ),
        "Mercatino di Natale: spazi per hobbisti",
        (
            "Gli hobbisti che vogliono esporre al mercatino di Natale del 13 dicembre possono prenotare uno spazio (15 euro).\n"
            "Scrivere a eventi@comune.borgomuro.example indicando nome e tipo di oggetti.\n"
            "Gli spazi verranno assegnati in ordine di arrivo."
        ),
        True,
        "amount: the place for stalls is not free any more",
    ),
    Pair(
        "Tiro con l'arco, prova gratuita",
        (
            "Sabato 9 maggio dalle 14.30 gli Arcieri del Bruna aprono il campo di via delle Cave.\n"
            "La prova è aperta a tutti dai 10 anni in su.\n"
            "L'attrezzatura è messa a disposizione dall'associazione."
        ),
        "Tiro con l'arco, prova gratuita",
        (
            "Sabato 9 maggio dalle 14.30 gli Arcieri del Bruna aprono il campo di via delle Cave.\n"
            "La prova è aperta a tutti dai 14 anni in su, minori accompagnati.\n"
            "L'attrezzatura è messa a disposizione dall'associazione."
        ),
        True,
        "who: minimum age goes up, minors accompanied",
    ),
    Pair(
        "Tiro con l'arco, prova gratuita",
        (
            "Sabato 9 maggio dalle 14.30 gli Arcieri del Bruna aprono il campo di via delle Cave.\n"
            "La prova è aperta a tutti dai 10 anni in su.\n"
            "0 commenti | 3 mi piace"
        ),
        "Tiro con l'arco, prova gratuita",
        (
            "Sabato 9 maggio dalle 14.30 gli Arcieri del Bruna aprono il campo di via delle Cave.\n"
            "La prova è aperta a tutti dai 10 anni in su.\n"
            "4 commenti | 21 mi piace"
        ),
        False,
        "counter: comments and likes",
    ),
    Pair(
        "Orario invernale del centro di raccolta",
        (
            "Home > Novità > Avvisi\n"
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Ultimo aggiornamento: 26/10/2026, 11:42"
        ),
        "Orario invernale del centro di raccolta",
        (
            "Sei in: Home / Novità / Avvisi / Ambiente\n"
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Ultimo aggiornamento: 28/10/2026, 08:15"
        ),
        False,
        'template: breadcrumb and "last updated" line',
    ),
    Pair(
        "Orario invernale del centro di raccolta",
        (
            "Home > Novità > Avvisi\n"
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Ultimo aggiornamento: 26/10/2026, 11:42"
        ),
        "Orario invernale del centro di raccolta",
        (
            "Home > Novità > Avvisi\n"
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.\n"
            "Ultimo aggiornamento: 28/10/2026, 08:15"
        ),
        True,
        "time: closing hour of the collection centre",
    ),
    Pair(
        "Orario invernale del centro di raccolta",
        (
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI.\n"
            "Non si accettano pneumatici."
        ),
        "Orario invernale del centro di raccolta",
        (
            "Dal 1° novembre il centro di raccolta di via Rovereti apre soltanto il sabato, 9-12 e 14-16.30.\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI.\n"
            "Non si accettano pneumatici."
        ),
        True,
        "weekday: one opening day disappears",
    ),
    Pair(
        "Orario invernale del centro di raccolta",
        (
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI.\n"
            "Non si accettano pneumatici."
        ),
        "Orario invernale del centro di raccolta",
        (
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI.\n"
            "Si accettano anche pneumatici, al massimo quattro."
        ),
        True,
        "negation: tyres are accepted",
    ),
    Pair(
        "Orario invernale del centro di raccolta",
        (
            "Dal 1° novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, 9-12 e 14-16.30.\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI.\n"
            "Non si accettano pneumatici."
        ),
        "Orario invernale del centro di raccolta",
        (
            "Dal primo novembre il centro di raccolta di via Rovereti apre mercoledì e sabato, dalle ore 9.00 alle ore 12.00 e dalle ore 14.00 alle ore 16.30.\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI.\n"
            "Non si accettano pneumatici."
        ),
        False,
        'same fact: hours spelled with "dalle ... alle"',
    ),
    Pair(
        "Fermata di piazza Insurrezione sospesa",
        (
            "Per il cantiere della rete gas la fermata di piazza Insurrezione è sospesa in entrambe le direzioni.\n"
            "Gli autobus della linea 12 fermano in via Torricelli."
        ),
        "Fermata di piazza Insurrezione: si torna alla normalità",
        (
            "Smontato il cantiere della rete gas, la fermata di piazza Insurrezione è di nuovo attiva in entrambe le direzioni.\n"
            "Gli autobus della linea 12 non fermano più in via Torricelli."
        ),
        True,
        "status: bus stop restored",
    ),
    Pair(
        "Fermata di piazza Insurrezione sospesa",
        (
            "Per il cantiere della rete gas la fermata di piazza Insurrezione è sospesa in entrambe le direzioni.\n"
            "Gli autobus della linea 12 fermano in via Torricelli."
        ),
        "Fermata di piazza Insurrezione sospesa",
        (
            "Per il cantiere della rete gas la fermata di piazza Insurrezione è sospesa in entrambe le direzioni.\n"
            "Gli autobus della linea 12 fermano in via Volta, davanti al consultorio."
        ),
        True,
        "street: the substitute stop moves",
    ),
    Pair(
        "Fermata di piazza Insurrezione sospesa",
        (
            "Per il cantiere della rete gas la fermata di piazza Insurrezione è sospesa in entrambe le direzioni.\n"
            "Gli autobus della linea 12 fermano in via Torricelli."
        ),
        "Autobus linea 12: sospesa la fermata di piazza Insurrezione",
        (
            "Gentili utenti, il cantiere del gas ci costringe a sospendere, in tutti e due i sensi di marcia, la fermata di piazza Insurrezione.\n"
            "La linea 12 ferma invece in via Torricelli."
        ),
        False,
        "rewrite: bus stop notice in a friendlier style",
    ),
    Pair(
        "Avviso della Protezione civile",
        (
            "Per la giornata di giovedì 19 novembre è stata dichiarata allerta gialla per rischio idraulico nella zona Pianura Est.\n"
            "Si raccomanda di non sostare sui ponti e di non scendere negli scantinati.\n"
            "Il COC è convocato in presidio."
        ),
        "Avviso della Protezione civile",
        (
            "Per la giornata di giovedì 19 novembre è stata dichiarata allerta rossa per rischio idraulico nella zona Pianura Est.\n"
            "Si raccomanda di non sostare sui ponti e di non scendere negli scantinati.\n"
            "Il COC è convocato in presidio."
        ),
        True,
        "alert: level from yellow to red",
    ),
    Pair(
        "Avviso della Protezione civile",
        (
            "Per la giornata di giovedì 19 novembre è stata dichiarata allerta gialla per rischio idraulico nella zona Pianura Est.\n"
            "Si raccomanda di non sostare sui ponti e di non scendere negli scantinati."
        ),
        "Avviso della Protezione civile",
        (
            "Per la giornata di giovedì 19 novembre è stata dichiarata allerta gialla per rischio idraulico nella zona Pianura Est. I colori dell'allerta sono definiti dalle indicazioni operative del Dipartimento della Protezione civile del 2016.\n"
            "Si raccomanda di non sostare sui ponti e di non scendere negli scantinati."
        ),
        False,
        "background: explanation of colours added",
    ),
    Pair(
        "Avviso della Protezione civile",
        (
            "Per la giornata di giovedì 19 novembre è stata dichiarata allerta gialla per rischio idraulico nella zona Pianura Est.\n"
            "Si raccomanda di non sostare sui ponti e di non scendere negli scantinati."
        ),
        "Avviso della Protezione civile",
        (
            "Per le giornate di giovedì 19 e venerdì 20 novembre è stata dichiarata allerta gialla per rischio idraulico nella zona Pianura Est.\n"
            "Si raccomanda di non sostare sui ponti e di non scendere negli scantinati."
        ),
        True,
        "date: the alert is extended to the next day",
    ),
    Pair(
        "Elezioni comunali: tessera elettorale",
        (
            "Chi ha esaurito gli spazi della tessera elettorale può chiedere il duplicato all'ufficio Elettorale.\n"
            "Sabato 23 maggio l'ufficio resterà chiuso.\n"
            "Portare la vecchia tessera e un documento."
        ),
        "Elezioni comunali: tessera elettorale",
        (
            "Chi ha esaurito gli spazi della tessera elettorale può chiedere il duplicato all'ufficio Elettorale.\n"
            "Sabato 23 maggio l'ufficio sarà aperto dalle 9 alle 18.\n"
            "Portare la vecchia tessera e un documento."
        ),
        True,
        "status: the election office opens extra",
    ),
    Pair(
        "ELEZIONI COMUNALI: TESSERA ELETTORALE",
        (
            "Chi ha esaurito gli spazi della TESSERA ELETTORALE può chiedere il duplicato all'ufficio Elettorale.\n"
            "PORTARE la vecchia tessera e un documento."
        ),
        "Elezioni comunali: tessera elettorale",
        (
            "Chi ha esaurito gli spazi della tessera elettorale può chiedere il duplicato all'ufficio Elettorale.\n"
            "Portare la vecchia tessera e un documento."
        ),
        False,
        "capitals: election notice toned down",
    ),
    Pair(
        "Abbonamento scuolabus",
        (
            "L'abbonamento annuale allo scuolabus si ritira all'ufficio Scuola dal 24 agosto.\n"
            "Occorre presentare la ricevuta del pagamento PagoPA.\n"
            "Senza abbonamento non è possibile salire sul mezzo."
        ),
        "Abbonamento scuolabus",
        (
            "L'abbonamento annuale allo scuolabus si ritira all'ufficio Scuola dal 24 agosto.\n"
            "Occorre presentare la ricevuta del pagamento PagoPA e una fototessera dell'alunno.\n"
            "Senza abbonamento non è possibile salire sul mezzo."
        ),
        True,
        "requirement: a photo of the pupil is required too",
    ),
    Pair(
        "Abbonamento scuolabus",
        (
            "L'abbonamento annuale allo scuolabus si ritira all'ufficio Scuola dal 24 agosto.\n"
            "Occorre presentare la ricevuta del pagamento PagoPA.\n"
            "Allegati: tariffe.pdf"
        ),
        "Abbonamento scuolabus",
        (
            "L'abbonamento annuale allo scuolabus si ritira all'ufficio Scuola dal 24 agosto.\n"
            "Occorre presentare la ricevuta del pagamento PagoPA.\n"
            "Documenti: Tariffe scuolabus a.s. 2026-2027 (PDF)"
        ),
        False,
        "link label: references to PDF changed",
    ),
    Pair(
        "Questionario sul piano della mobilità",
        (
            "Il Comune chiede ai cittadini come si muovono ogni giorno.\n"
            "Il questionario si compila in cinque minuti, è anonimo e resta online fino a venerdì 13 marzo.\n"
            "Una copia cartacea è disponibile in biblioteca."
        ),
        "Questionario sul piano della mobilità",
        (
            "Il Comune chiede ai cittadini come si muovono ogni giorno.\n"
            "Il questionario si compila in cinque minuti, è anonimo e resta online fino a martedì 10 marzo.\n"
            "Una copia cartacea è disponibile in biblioteca."
        ),
        True,
        "deadline: three days fewer to answer the survey",
    ),
    Pair(
        "Questionario sul piano della mobilità",
        (
            "Il Comune chiede ai cittadini come si muovono ogni giorno.\n"
            "Il questionario si compila in cinque minuti, è anonimo e resta online fino a venerdì 13 marzo.\n"
            "Una copia cartacea è disponibile in biblioteca."
        ),
        "Questionario sul piano della mobilità",
        (
            "Come vi spostate ogni giorno? Ce lo chiede il nuovo piano della mobilità.\n"
            "Il questionario si compila in cinque minuti, è anonimo e resta online fino a venerdì 13 marzo.\n"
            "Chi preferisce la carta può trovare una copia in biblioteca."
        ),
        False,
        "rewrite: first and last sentence of the survey in other words",
    ),
    Pair(
        "Bocconi avvelenati al parco della Rimembranza",
        (
            "Sono stati segnalati bocconi sospetti nel parco della Rimembranza, che è stato chiuso.\n"
            "Si invita a tenere i cani al guinzaglio e con la museruola nei dintorni.\n"
            "Chi avesse visto qualcosa chiami i Carabinieri forestali."
        ),
        "Parco della Rimembranza bonificato e riaperto",
        (
            "La bonifica dai bocconi sospetti è terminata, il parco della Rimembranza è riaperto.\n"
            "Non è più necessaria la museruola nei dintorni.\n"
            "Chi avesse visto qualcosa chiami i Carabinieri forestali."
        ),
        True,
        "status: the poisoned bait area is safe again",
    ),
    Pair(
        "Cani nelle aree di sgambamento",
        (
            "Nelle aree di sgambamento di via Po e via Adda i cani possono correre liberi.\n"
            "La museruola è obbligatoria solo per i cani segnalati dall'ASL.\n"
            "Ogni proprietario raccoglie le deiezioni."
        ),
        "Cani nelle aree di sgambamento",
        (
            "Nelle aree di sgambamento di via Po e via Adda i cani possono correre liberi.\n"
            "La museruola è obbligatoria per tutti i cani sopra i 20 kg.\n"
            "Ogni proprietario raccoglie le deiezioni."
        ),
        True,
        "who: who must keep the dog muzzled",
    ),
    Pair(
        "Cani nelle aree di sgambamento",
        (
            "Nelle aree di sgambamento di via Po e via Adda i cani possono correre liberi.\n"
            "La museruola è obbligatoria solo per i cani segnalati dall'ASL.\n"
            "Ogni proprietario raccoglie le deiezioni."
        ),
        "Cani nelle aree di sgambamento",
        (
            "Nelle aree di sgambamento di via Po e via Adda  i cani possono correre liberi. La museruola è obbligatoria solo per i cani segnalati dall'ASL.\n"
            "\n"
            "Ogni proprietario raccoglie le deiezioni."
        ),
        False,
        "spaces: line breaks and a double space",
    ),
    Pair(
        "Corso di primo soccorso pediatrico",
        (
            "La Croce Bianca di Rocca Sant'Elmo organizza una serata gratuita sulle manovre di disostruzione.\n"
            "Appuntamento mercoledì 22 aprile alle 20.30 nella sala civica di via Mameli.\n"
            "Posti limitati, iscrizioni al 345 0001122."
        ),
        "Corso di primo soccorso pediatrico",
        (
            "La Croce Bianca di Rocca Sant'Elmo organizza una serata gratuita sulle manovre di disostruzione.\n"
            "Appuntamento mercoledì 22 aprile alle 20.30 nell'aula magna della scuola media.\n"
            "Posti limitati, iscrizioni al 345 0001122."
        ),
        True,
        "place: course room differs",
    ),
    Pair(
        "Serata sulla sicurezza in montagna",
        (
            "Con l'inverno torna il rischio valanghe: ne parla Ettore Marzagalli, guida alpina.\n"
            "Giovedì 3 dicembre ore 20.30, sala consiliare. Ingresso gratuito fino a esaurimento posti.\n"
            "Modera Lia Pressanin."
        ),
        "Serata sulla sicurezza in montagna",
        (
            "Con l'inverno torna il rischio valanghe: ne parla il cav. Ettore Marzagalli, guida alpina emerita.\n"
            "Giovedì 3 dicembre ore 20.30, sala consiliare. Ingresso gratuito fino a esaurimento posti.\n"
            "Modera la consigliera delegata Lia Pressanin."
        ),
        False,
        "title of person: speaker loses and gains titles",
    ),
    Pair(
        "Mercato settimanale e festività",
        (
            "Il mercato settimanale di venerdì 1° maggio si svolgerà regolarmente nonostante la festività.\n"
            "Gli operatori sono pregati di rispettare gli orari di carico e scarico."
        ),
        "Mercato settimanale e festività",
        (
            "Il mercato settimanale è anticipato a giovedì 30 aprile, causa festività.\n"
            "Gli operatori sono pregati di rispettare gli orari di carico e scarico."
        ),
        True,
        "weekday: market is moved ahead by one day for the holiday",
    ),
    Pair(
        "La biblioteca va in ferie",
        (
            "La biblioteca chiude da lunedì 10 a sabato 22 agosto 2026.\n"
            "I prestiti in scadenza in quel periodo sono prorogati automaticamente al 5 settembre.\n"
            "La restituzione è sempre possibile nella cassetta esterna."
        ),
        "La biblioteca va in ferie",
        (
            "La biblioteca chiude da lunedì 10 a sabato 22 agosto 2026.\n"
            "I prestiti in scadenza in quel periodo sono prorogati automaticamente al 29 agosto.\n"
            "La restituzione è sempre possibile nella cassetta esterna."
        ),
        True,
        "deadline: the hold on library loans ends earlier",
    ),
    Pair(
        "La biblioteca va in ferie",
        (
            "La biblioteca chiude da lunedì 10 a sabato 22 agosto 2026.\n"
            "I prestiti in scadenza in quel periodo sono prorogati automaticamente al 5 settembre.\n"
            "La restituzione è sempre possibile nella cassetta esterna."
        ),
        "La biblioteca va in ferie",
        (
            "La biblioteca chiude da lunedì 10 a sabato 22 agosto 2026.\n"
            "I prestiti in scadenza in quel periodo sono prorogati automaticamente al 5 settembre.\n"
            "La restituzione è sempre possibile nella cassetta esterna.\n"
            "Buone vacanze e buone letture a tutti dalle bibliotecarie!"
        ),
        False,
        "greeting: summer wishes appended",
    ),
    Pair(
        "La biblioteca va in ferie",
        (
            "La biblioteca chiude da lunedì 10 a sabato 22 agosto 2026.\n"
            "I prestiti in scadenza in quel periodo sono prorogati automaticamente al 5 settembre.\n"
            "La restituzione è sempre possibile nella cassetta esterna."
        ),
        "La biblioteca va in ferie",
        (
            "La biblioteca chiude da lunedì 10 a sabato 22 agosto 2026.\n"
            "I prestiti in scadenza in quel periodo sono prorogati automaticamente al 5 settembre.\n"
            "Durante la chiusura non si possono restituire libri: la cassetta esterna è rotta."
        ),
        True,
        "negation: the external box is out of order",
    ),
    Pair(
        "Disinfestazione zanzare",
        (
            "La ditta incaricata effettuerà il trattamento larvicida nelle caditoie dal 4 all'8 maggio 2026.\n"
            "Nelle notti di martedì 5 e mercoledì 6, dalle ore 23 alle ore 4, si interverrà anche nei parchi.\n"
            "Tenere chiuse le finestre."
        ),
        "Disinfestazione zanzare",
        (
            "La ditta incaricata effettuerà il trattamento larvicida nelle caditoie nel periodo 4-8 maggio 2026.\n"
            "Nelle notti di martedì 5 e mercoledì 6, dalle 23:00 alle 4:00, si interverrà anche nei parchi.\n"
            "Tenere chiuse le finestre."
        ),
        False,
        "same fact: period rewritten with a hyphen and figures",
    ),
    Pair(
        "Disinfestazione zanzare",
        (
            "La ditta incaricata effettuerà il trattamento larvicida nelle caditoie dal 4 all'8 maggio 2026.\n"
            "Nelle notti di martedì 5 e mercoledì 6, dalle ore 23 alle ore 4, si interverrà anche nei parchi.\n"
            "Tenere chiuse le finestre."
        ),
        "Disinfestazione zanzare",
        (
            "La ditta incaricata effettuerà il trattamento larvicida nelle caditoie dal 4 all'8 maggio 2026.\n"
            "Nelle notti di mercoledì 6 e giovedì 7, dalle ore 23 alle ore 4, si interverrà anche nei parchi.\n"
            "Tenere chiuse le finestre."
        ),
        True,
        "date: the nights of the treatment change",
    ),
    Pair(
        "Incendio al capannone di via Artigiani",
        (
            "Un incendio è in corso in un capannone di via Artigiani. Sul posto i Vigili del fuoco e ARPA.\n"
            "I primi rilievi non segnalano rischi: si possono tenere aperte le finestre.\n"
            "Seguiranno aggiornamenti su questa pagina."
        ),
        "Incendio al capannone di via Artigiani",
        (
            "Un incendio è in corso in un capannone di via Artigiani. Sul posto i Vigili del fuoco e ARPA.\n"
            "In via precauzionale si chiede di tenere chiuse le finestre e di non usare i condizionatori.\n"
            "Seguiranno aggiornamenti su questa pagina."
        ),
        True,
        "negation: opposite advice about windows",
    ),
    Pair(
        "Incendio al capannone di via Artigiani",
        (
            "Un incendio è in corso in un capannone di via Artigiani. Sul posto i Vigili del fuoco e ARPA.\n"
            "Tenere chiuse le finestre e non raccogliere verdure dagli orti."
        ),
        "Incendio al capannone di via Artigiani: emergenza finita",
        (
            "L'incendio di via Artigiani è stato spento nella notte. I rilievi ARPA sono nella norma.\n"
            "Si possono riaprire le finestre e raccogliere le verdure dagli orti."
        ),
        True,
        "status: fire out, precautions end",
    ),
    Pair(
        "Incendio al capannone di via Artigiani",
        (
            "Un incendio è in corso in un capannone di via Artigiani. Sul posto i Vigili del fuoco e ARPA.\n"
            "Tenere chiuse le finestre e non raccogliere verdure dagli orti."
        ),
        "Capannone in fiamme in via Artigiani",
        (
            "È in corso un incendio in un capannone di via Artigiani, dove stanno operando i Vigili del fuoco e i tecnici di ARPA.\n"
            "La raccomandazione è di lasciare chiuse le finestre e di non raccogliere le verdure degli orti."
        ),
        False,
        "rewrite: fire notice smoothed",
    ),
    Pair(
        "Fondo affitti 2026",
        (
            "Possono partecipare i nuclei con ISEE non superiore a 17.154 euro e contratto registrato.\n"
            "Le domande si presentano online dal 5 al 30 ottobre 2026.\n"
            "Per l'aiuto alla compilazione: sportello sociale, martedì mattina."
        ),
        "Fondo affitti 2026",
        (
            "Possono partecipare i nuclei con ISEE non superiore a 13.500 euro e contratto registrato.\n"
            "Le domande si presentano online dal 5 al 30 ottobre 2026.\n"
            "Per l'aiuto alla compilazione: sportello sociale, martedì mattina."
        ),
        True,
        "amount: rent contribution ceiling of ISEE",
    ),
    Pair(
        "Fondo affitti 2026",
        (
            "Possono partecipare i nuclei con ISEE non superiore a 17.154 euro e contratto registrato.\n"
            "Le domande si presentano online dal 5 al 30 ottobre 2026.\n"
            "Per l'aiuto alla compilazione: sportello sociale, martedì mattina."
        ),
        "Fondo affitti 2026",
        (
            "Possono partecipare i nuclei con ISEE non superiore a 17.154 euro e contratto registrato.\n"
            "Le domande si presentano online dal 12 al 30 ottobre 2026.\n"
            "Per l'aiuto alla compilazione: sportello sociale, martedì mattina."
        ),
        True,
        "date: opening of the online window",
    ),
    Pair(
        "Fondo affitti 2026",
        (
            "Possono partecipare i nuclei con ISEE non superiore a 17.154 euro e contratto registrato.\n"
            "Le domande si presentano online dal 5 al 30 ottobre 2026.\n"
            "Per l'aiuto alla compilazione: sportello sociale, martedì mattina."
        ),
        "Fondo affitti 2026",
        (
            "Possono partecipare i nuclei con ISEE non superiore a € 17.154,00 e contratto registrato.\n"
            "Le domande si presentano online dal 5 al 30 ottobre 2026.\n"
            "Per l'aiuto alla compilazione: Sportello Sociale (il martedì mattina)."
        ),
        False,
        "same fact: thousands separator and currency sign",
    ),
    Pair(
        "Fondo affitti: graduatoria in corso di definizione",
        (
            "L'istruttoria delle domande presentate a ottobre è in corso.\n"
            "La graduatoria sarà pubblicata entro gennaio."
        ),
        "Fondo affitti: pubblicata la graduatoria",
        (
            "L'istruttoria delle domande presentate a ottobre si è conclusa.\n"
            "La graduatoria è pubblicata: eventuali ricorsi entro 15 giorni."
        ),
        True,
        "status: the ranking is out and the time for appeals runs",
    ),
    Pair(
        "Corso di orticoltura",
        (
            "Quattro lezioni al centro sociale La Quercia, ogni lunedì di marzo dalle 20 alle 22.\n"
            "Quota 30 euro, attrezzi compresi.\n"
            "Potrebbe interessarti anche: Orti urbani, nuovo regolamento - Festa di primavera"
        ),
        "Corso di orticoltura",
        (
            "Quattro lezioni al centro sociale La Quercia, ogni lunedì di marzo dalle 20 alle 22.\n"
            "Quota 30 euro, attrezzi compresi.\n"
            "Potrebbe interessarti anche: Giornata del verde pulito - Compost, istruzioni per l'uso - Orti urbani"
        ),
        False,
        "template: related articles block",
    ),
    Pair(
        "Corso di orticoltura",
        (
            "Quattro lezioni al centro sociale La Quercia, ogni lunedì di marzo dalle 20 alle 22.\n"
            "Quota 30 euro, attrezzi compresi.\n"
            "Potrebbe interessarti anche: Orti urbani, nuovo regolamento - Festa di primavera"
        ),
        "Corso di orticoltura",
        (
            "Quattro lezioni al centro sociale La Quercia, ogni lunedì di marzo dalle 20 alle 22.\n"
            "Quota 30 euro, attrezzi esclusi (portare zappa e guanti da casa).\n"
            "Potrebbe interessarti anche: Orti urbani, nuovo regolamento - Festa di primavera"
        ),
        True,
        "requirement: tools to be brought from home",
    ),
    Pair(
        "Corso di orticoltura",
        (
            "Si terrà al centro sociale La Quercia ogni lunedì di marzo dalle 20 alle 22.\n"
            "Quota 30 euro, attrezzi compresi.\n"
            "Minimo 8 iscritti."
        ),
        "Corso di orticoltura",
        (
            "Si terrà al centro sociale La Quercia ogni lunedì di marzo e aprile dalle 20 alle 22.\n"
            "Quota 30 euro, attrezzi compresi.\n"
            "Minimo 8 iscritti."
        ),
        True,
        "date: lessons go on in April too",
    ),
    Pair(
        "Vaccini a domicilio",
        (
            "Le persone che non possono muoversi da casa possono chiedere la vaccinazione a domicilio.\n"
            "Telefonare al proprio medico oppure al distretto, 0445 660011, dal lunedì al venerdì, 9-12.\n"
            "Tenere a portata di mano la tessera sanitaria."
        ),
        "Vaccini a domicilio",
        (
            "Le persone che non possono muoversi da casa possono chiedere la vaccinazione a domicilio.\n"
            "Telefonare al proprio medico oppure al distretto, 0445 660077, dal lunedì al venerdì, 9-12.\n"
            "Tenere a portata di mano la tessera sanitaria."
        ),
        True,
        "contact: the phone for home vaccinations",
    ),
    Pair(
        "Vaccini a domicilio",
        (
            "Le persone che non possono muoversi da casa possono chiedere la vaccinazione a domicilio.\n"
            "Telefonare al proprio medico oppure al distretto, 0445 660011, dal lunedì al venerdì, 9-12.\n"
            "Tenere a portata di mano la tessera sanitaria."
        ),
        "Vaccini a domicilio",
        (
            "Le persone che non possono muoversi da casa possono chiedere la vaccinazione a domicilio.\n"
            "Telefonare al proprio medico oppure al distretto, 0445 660011, dal lunedì al mercoledì, 14-16.\n"
            "Tenere a portata di mano la tessera sanitaria."
        ),
        True,
        "time: the hours to call",
    ),
    Pair(
        "Vaccini a domicilio",
        (
            "Le persone che non possono muoversi da casa possono chiedere la vaccinazione a domicilio.\n"
            "Telefonare al proprio medico oppure al distretto, 0445 660011, dal lunedì al venerdì, 9-12.\n"
            "Tenere a portata di mano la tessera sanitaria."
        ),
        "Vaccinazioni a domicilio",
        (
            "Chi non può muoversi da casa ha la possibilità di richiedere il vaccino a domicilio.\n"
            "Basta chiamare il medico di famiglia o il distretto (tel. 0445 660011), 9.00-12.00 da lunedì a venerdì.\n"
            "Si prega di avere con sé la tessera sanitaria al momento della chiamata."
        ),
        False,
        "rewrite: home vaccinations, more polite",
    ),
    Pair(
        "Concerto della banda",
        (
            "Sabato 20 giugno, in occasione della festa del Patrono, la banda cittadina terra un concerto in piazza Duomo alle ore 21.\n"
            "In caso di pioggia il concerto si svolgerà nel auditorium."
        ),
        "Concerto della banda",
        (
            "Sabato 20 giugno, in occasione della festa del Patrono, la banda cittadina terrà un concerto in piazza Duomo alle ore 21.\n"
            "In caso di pioggia il concerto si svolgerà nell'auditorium."
        ),
        False,
        "typo: grammar of a clumsy editor",
    ),
    Pair(
        "Concerto della banda",
        (
            "Sabato 20 giugno, in occasione della festa del Patrono, la banda cittadina terrà un concerto in piazza Duomo alle ore 21.\n"
            "In caso di pioggia il concerto si svolgerà nell'auditorium."
        ),
        "Concerto della banda",
        (
            "Sabato 20 giugno, in occasione della festa del Patrono, la banda cittadina terrà un concerto in piazza Duomo alle ore 21.\n"
            "In caso di pioggia il concerto sarà annullato."
        ),
        True,
        "status: in case of rain cancelled, not moved indoors",
    ),
    Pair(
        "Concerto della banda",
        (
            "Sabato 20 giugno, in occasione della festa del Patrono, la banda cittadina terrà un concerto in piazza Duomo alle ore 21.\n"
            "In caso di pioggia il concerto si svolgerà nell'auditorium."
        ),
        "Concerto della banda - NUOVA DATA",
        (
            "Viste le previsioni, il concerto della banda cittadina per la festa del Patrono si terrà sabato 27 giugno, sempre in piazza Duomo alle ore 21.\n"
            "In caso di pioggia il concerto si svolgerà nell'auditorium."
        ),
        True,
        "status: the concert is held on another evening because of the weather",
    ),
    Pair(
        "Avviso di taglio siepi",
        (
            "Prot. n. 3321 - Castelgrano, 12 maggio 2026\n"
            "Si invitano i proprietari a tagliare siepi e rami che sporgono sulle strade entro il 15 giugno 2026.\n"
            "In caso di inadempienza si provvederà d'ufficio con spese a carico.\n"
            "IL SINDACO"
        ),
        "Avviso di taglio siepi",
        (
            "Prot. n. 3388 - Castelgrano, 14 maggio 2026\n"
            "Si invitano i proprietari a tagliare siepi e rami che sporgono sulle strade entro il 15 giugno 2026.\n"
            "In caso di inadempienza si provvederà d'ufficio con spese a carico.\n"
            "IL SINDACO"
        ),
        False,
        "restamp: protocol line renewed",
    ),
    Pair(
        "Avviso di taglio siepi",
        (
            "Prot. n. 3321 - Castelgrano, 12 maggio 2026\n"
            "Si invitano i proprietari a tagliare siepi e rami che sporgono sulle strade entro il 15 giugno 2026.\n"
            "In caso di inadempienza si provvederà d'ufficio con spese a carico.\n"
            "IL SINDACO"
        ),
        "Avviso di taglio siepi",
        (
            "Prot. n. 3321 - Castelgrano, 12 maggio 2026\n"
            "Si invitano i proprietari a tagliare siepi e rami che sporgono sulle strade entro il 31 maggio 2026.\n"
            "In caso di inadempienza si provvederà d'ufficio con spese a carico.\n"
            "IL SINDACO"
        ),
        True,
        "deadline: cut the hedges sooner",
    ),
    Pair(
        "Avviso di taglio siepi",
        (
            "Si invitano i proprietari a tagliare siepi e rami che sporgono sulle strade entro il 15 giugno 2026.\n"
            "In caso di inadempienza si provvederà d'ufficio con spese a carico.\n"
            "IL SINDACO"
        ),
        "Avviso di taglio siepi",
        (
            "Si invitano i proprietari a tagliare siepi e rami che sporgono sulle strade entro il 15 giugno 2026.\n"
            "In caso di inadempienza si provvederà d'ufficio con spese a carico.\n"
            "Il Sindaco\n"
            "dott.ssa Ornella Vassallin"
        ),
        False,
        "title of person: signature expanded",
    ),
    Pair(
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica, domenica 19 aprile dalle 12 alle 15.30, via Pontaccio e via dei Mille saranno vietate alla sosta.\n"
            "Il transito sarà sospeso per circa 40 minuti.\n"
            "La rimozione forzata è attiva dalle 11."
        ),
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica, domenica 19 aprile dalle 12 alle 15.30, via Pontaccio e viale dei Martiri saranno vietate alla sosta.\n"
            "Il transito sarà sospeso per circa 40 minuti.\n"
            "La rimozione forzata è attiva dalle 11."
        ),
        True,
        "street: another street is forbidden",
    ),
    Pair(
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica, domenica 19 aprile dalle 12 alle 15.30, via Pontaccio e via dei Mille saranno vietate alla sosta.\n"
            "Il transito sarà sospeso per circa 40 minuti.\n"
            "La rimozione forzata è attiva dalle 11."
        ),
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica, domenica 19 aprile dalle 12 alle 15.30, via Pontaccio e via dei Mille saranno vietate alla sosta.\n"
            "Il transito sarà sospeso per circa 40 minuti.\n"
            "La rimozione forzata è attiva dalle 8."
        ),
        True,
        "time: towing starts much earlier",
    ),
    Pair(
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica, domenica 19 aprile dalle 12 alle 15.30, via Pontaccio e via dei Mille saranno vietate alla sosta.\n"
            "Il transito sarà sospeso per circa 40 minuti.\n"
            "La rimozione forzata è attiva dalle 11."
        ),
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica (domenica 19 aprile, dalle 12 alle 15.30) via Pontaccio e via dei Mille saranno vietate alla sosta.\n"
            "Il transito sarà sospeso per circa 40 minuti;\n"
            "la rimozione forzata è attiva dalle 11."
        ),
        False,
        "punctuation: brackets and semicolons",
    ),
    Pair(
        "Divieto di sosta per Giro del Brento",
        (
            "Al passaggio della gara ciclistica, domenica 19 aprile dalle 12 alle 15.30, via Pontaccio e via dei Mille saranno vietate alla sosta.\n"
            "La rimozione forzata è attiva dalle 11."
        ),
        "Giro del Brento, revocati i divieti",
        "La gara ciclistica di domenica 19 aprile non si disputerà. Di conseguenza in via Pontaccio e via dei Mille la sosta resta libera.",
        True,
        "status: race cancelled, no parking ban",
    ),
    Pair(
        "Alloggi ERP, censimento redditi",
        (
            "Gli inquilini delle case popolari ricevono in questi giorni la richiesta di aggiornamento dei redditi.\n"
            "Chi ha un contratto firmato nel 2026 non deve rispondere.\n"
            "Il modulo va restituito all'ATER entro il 20 novembre."
        ),
        "Alloggi ERP, censimento redditi",
        (
            "Gli inquilini delle case popolari ricevono in questi giorni la richiesta di aggiornamento dei redditi.\n"
            "Chi ha un contratto firmato nel 2026 deve rispondere ugualmente.\n"
            "Il modulo va restituito all'ATER entro il 20 novembre."
        ),
        True,
        "who: new tenants are included",
    ),
    Pair(
        "Alloggi ERP, censimento redditi",
        (
            "Gli inquilini delle case popolari ricevono in questi giorni la richiesta di aggiornamento dei redditi.\n"
            "Chi ha un contratto firmato nel 2026 non deve rispondere.\n"
            "Il modulo va restituito all'ATER entro il 20 novembre."
        ),
        "Alloggi ERP, censimento redditi",
        (
            "Gli inquilini delle case popolari ricevono in questi giorni la richiesta di aggiornamento dei redditi.\n"
            "Chi ha un contratto firmato nel 2026 non deve rispondere.\n"
            "Il modulo va restituito all'ATER entro venerdì 20/11."
        ),
        False,
        "same fact: deadline with year and weekday",
    ),
    Pair(
        "Sagra del Bisato",
        (
            "Da venerdì 4 a domenica 6 settembre, a Torrechiusa, stand aperti dalle 19.\n"
            "Domenica anche a pranzo."
        ),
        "Sagra del Bisato",
        (
            "Da venerdì 4 a domenica 6 settembre, a Torrechiusa, stand aperti dalle 19. La sagra, nata nel dopoguerra per iniziativa di alcuni pescatori del posto, è una delle più antiche della vallata.\n"
            "Domenica anche a pranzo."
        ),
        False,
        "background: story of the festival added",
    ),
    Pair(
        "Sagra del Bisato",
        (
            "Da venerdì 4 a domenica 6 settembre, a Torrechiusa, stand aperti dalle 19.\n"
            "Domenica anche a pranzo."
        ),
        "Sagra del Bisato",
        ("Sabato 5 e domenica 6 settembre, a Torrechiusa, stand aperti dalle 19.\nDomenica anche a pranzo."),
        True,
        "date: one evening fewer",
    ),
    Pair(
        "Sagra del Bisato",
        (
            "Da venerdì 4 a domenica 6 settembre, a Torrechiusa, stand aperti dalle 19.\n"
            "Domenica anche a pranzo."
        ),
        "Sagra del Bisato",
        (
            "Da venerdì 4 a domenica 6 settembre, a Torrechiusa, stand aperti dalle 19.\n"
            "Domenica niente pranzo, solo cena."
        ),
        True,
        "negation: no lunch on Sunday",
    ),
    Pair(
        "Sagra del Bisato",
        (
            "Da venerdì 4 a domenica 6 settembre, a Torrechiusa, stand aperti dalle 19.\n"
            "Domenica anche a pranzo."
        ),
        "Sagra del Bisato",
        (
            "A Torrechiusa l'appuntamento è per venerdì 4, sabato 5 e domenica 6 settembre: gli stand aprono alle 19.\n"
            "La domenica si mangia pure a pranzo."
        ),
        False,
        "rewrite: date span turned into list of days",
    ),
    Pair(
        "Esumazioni ordinarie nel campo B",
        (
            "Nel mese di ottobre si procederà alle esumazioni ordinarie nel campo B del cimitero di Villalta.\n"
            "I familiari sono invitati a contattare l'ufficio Servizi cimiteriali per scegliere la destinazione dei resti.\n"
            "Le operazioni inizieranno lunedì 12 ottobre 2026."
        ),
        "Esumazioni ordinarie nei campi B e C",
        (
            "Nel mese di ottobre si procederà alle esumazioni ordinarie nei campi B e C del cimitero di Villalta.\n"
            "I familiari sono invitati a contattare l'ufficio Servizi cimiteriali per scegliere la destinazione dei resti.\n"
            "Le operazioni inizieranno lunedì 12 ottobre 2026."
        ),
        True,
        "place: a second field of the cemetery is concerned",
    ),
    Pair(
        "Esumazioni ordinarie nel campo B",
        (
            "Nel mese di ottobre si procederà alle esumazioni ordinarie nel campo B del cimitero di Villalta.\n"
            "I familiari sono invitati a contattare l'ufficio Servizi cimiteriali per scegliere la destinazione dei resti.\n"
            "Le operazioni inizieranno lunedì 12 ottobre 2026."
        ),
        "Esumazioni ordinarie nel campo B",
        (
            "Nel mese di ottobre si procederà alle esumazioni ordinarie nel campo B del cimitero di Villalta.\n"
            "I familiari sono invitati a contattare l'ufficio Servizi cimiteriali per scegliere la destinazione dei resti.\n"
            "Le operazioni inizieranno lunedì 5 ottobre 2026."
        ),
        True,
        "date: exhumations brought forward",
    ),
    Pair(
        "Esumazioni ordinarie nel campo B",
        (
            "Nel mese di ottobre si procederà alle esumazioni ordinarie nel campo B del cimitero di Villalta.\n"
            "I familiari sono invitati a contattare l'ufficio Servizi cimiteriali per scegliere la destinazione dei resti.\n"
            "Le operazioni inizieranno lunedì 12 ottobre 2026."
        ),
        "Esumazioni ordinarie nel campo B",
        (
            "Nel mese di ottobre si procederà alle esumazioni ordinarie nel campo B del cimitero di Villalta.\n"
            "I familiari sono invitati a contattare l'ufficio Servizi cimiteriali per scegliere la destinazione dei resti.\n"
            "L'avvio delle operazioni è fissato per il 12.10.2026."
        ),
        False,
        "same fact: cemetery notice, date without weekday",
    ),
    Pair(
        "Ambulatorio di Pianore",
        (
            "Il dott. Corrado Zamperini riceve nell'ambulatorio di Pianore il lunedì e il giovedì dalle 9 alle 11.\n"
            "Non serve appuntamento.\n"
            "Per urgenze fuori orario chiamare la continuità assistenziale."
        ),
        "Ambulatorio di Pianore",
        (
            "Il dott. Corrado Zamperini riceve nell'ambulatorio di Pianore il lunedì dalle 9 alle 11 (sospeso il giovedì).\n"
            "Non serve appuntamento.\n"
            "Per urgenze fuori orario chiamare la continuità assistenziale."
        ),
        True,
        "weekday: the Thursday surgery is suspended",
    ),
    Pair(
        "Ambulatorio di Pianore",
        (
            "Il dott. Corrado Zamperini riceve nell'ambulatorio di Pianore il lunedì e il giovedì dalle 9 alle 11.\n"
            "Non serve appuntamento.\n"
            "Per urgenze fuori orario chiamare la continuità assistenziale."
        ),
        "Ambulatorio di Pianore",
        (
            "Il dott. Corrado Zamperini riceve nell'ambulatorio di Pianore il lunedì e il giovedì dalle 9 alle 11.\n"
            "Si accede solo con appuntamento.\n"
            "Per urgenze fuori orario chiamare la continuità assistenziale."
        ),
        True,
        "requirement: appointment becomes necessary",
    ),
    Pair(
        "Ambulatorio di Pianore",
        (
            "Il dott. Corrado Zamperini riceve nell'ambulatorio di Pianore il lunedì e il giovedì dalle 9 alle 11.\n"
            "Non serve appuntamento.\n"
            "Per urgenze fuori orario chiamare la continuità assistenziale."
        ),
        "Ambulatorio di Pianore",
        (
            "Il dottor Zamperini Corrado riceve nell'ambulatorio di Pianore il lunedì e il giovedì dalle 9 alle 11.\n"
            "L'appuntamento non serve.\n"
            "Per urgenze fuori orario chiamare la continuità assistenziale."
        ),
        False,
        "title of person: dott. spelled out",
    ),
    Pair(
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro le 12 del 14 luglio 2026.\n"
            "Allegato: bando.pdf (scaricato 57 volte)"
        ),
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro le 12 del 14 luglio 2026.\n"
            "Allegato: bando.pdf (scaricato 203 volte)"
        ),
        False,
        "counter: downloads of the attachments",
    ),
    Pair(
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro le 12 del 14 luglio 2026.\n"
            "La prova pratica si terrà al magazzino comunale."
        ),
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo determinato (12 mesi).\n"
            "Domande su InPA entro le 12 del 14 luglio 2026.\n"
            "La prova pratica si terrà al magazzino comunale."
        ),
        True,
        "status: the post becomes fixed-term",
    ),
    Pair(
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro le 12 del 14 luglio 2026.\n"
            "La prova pratica si terrà al magazzino comunale."
        ),
        "Riapertura termini avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro le 12 del 4 agosto 2026.\n"
            "La prova pratica si terrà al magazzino comunale."
        ),
        True,
        "deadline: reopening of the terms",
    ),
    Pair(
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro le 12 del 14 luglio 2026.\n"
            "La prova pratica si terrà al magazzino comunale."
        ),
        "Avviso di selezione per un operaio",
        (
            "È indetta una selezione per un posto di operaio specializzato a tempo indeterminato.\n"
            "Domande su InPA entro mezzogiorno di martedì 14 luglio 2026.\n"
            "La prova pratica si terrà al magazzino comunale."
        ),
        False,
        "same fact: noon said otherwise",
    ),
    Pair(
        "Torneo di burraco",
        (
            "Il Circolo Anziani organizza un torneo di burraco sabato 28 novembre alle ore 15.\n"
            "Iscrizione 10 euro a persona, il ricavato va alla scuola materna.\n"
            "Prenotazioni al bar del Circolo."
        ),
        "Torneo di burraco",
        (
            "Il Circolo Anziani organizza un torneo di burraco sabato 28&nbsp;novembre alle&nbsp;ore 15.\n"
            "Iscrizione  10 euro a persona, il ricavato va alla scuola materna.\n"
            "Prenotazioni al bar del Circolo."
        ),
        False,
        "spaces: non-breaking spaces and tabs",
    ),
    Pair(
        "Torneo di burraco",
        (
            "Il Circolo Anziani organizza un torneo di burraco sabato 28 novembre alle ore 15.\n"
            "Iscrizione 10 euro a persona, il ricavato va alla scuola materna.\n"
            "Prenotazioni al bar del Circolo."
        ),
        "Torneo di burraco",
        (
            "Il Circolo Anziani organizza un torneo di burraco sabato 28 novembre alle ore 20,45.\n"
            "Iscrizione 10 euro a persona, il ricavato va alla scuola materna.\n"
            "Prenotazioni al bar del Circolo."
        ),
        True,
        "time: tournament in the evening",
    ),
    Pair(
        "Torneo di burraco",
        (
            "Il Circolo Anziani organizza un torneo di burraco sabato 28 novembre alle ore 15.\n"
            "Iscrizione 10 euro a persona, il ricavato va alla scuola materna.\n"
            "Prenotazioni al bar del Circolo."
        ),
        "Torneo di burraco",
        (
            "Il Circolo Anziani organizza un torneo di burraco sabato 28 novembre alle ore 15.\n"
            "Iscrizione 10 euro a persona, il ricavato va alla scuola materna.\n"
            "Prenotazioni in tabaccheria da Gina, non più al bar."
        ),
        True,
        "contact: where to book",
    ),
    Pair(
        "Rinnovo abbonamenti sosta residenti",
        (
            "Gli abbonamenti residenti scaduti il 31 dicembre valgono fino al 31 gennaio 2027.\n"
            "Il rinnovo si fa online o in via Cadore 9.\n"
            "Quanto sono chiare le informazioni su questa pagina? Valuta da 1 a 5 stelle"
        ),
        "Rinnovo abbonamenti sosta residenti",
        (
            "Gli abbonamenti residenti scaduti il 31 dicembre valgono fino al 31 gennaio 2027.\n"
            "Il rinnovo si fa online o in via Cadore 9.\n"
            "Contatta il comune - Leggi le domande frequenti - Richiedi assistenza"
        ),
        False,
        "template: widget for rating the page",
    ),
    Pair(
        "Rinnovo abbonamenti sosta residenti",
        (
            "Gli abbonamenti residenti scaduti il 31 dicembre valgono fino al 31 gennaio 2027.\n"
            "Il rinnovo si fa online (vai alla pagina) o in via Cadore 9."
        ),
        "Rinnovo abbonamenti sosta residenti",
        (
            "Gli abbonamenti residenti scaduti il 31 dicembre valgono fino al 31 gennaio 2027.\n"
            "Il rinnovo si fa online (accedi al servizio) o in via Cadore 9."
        ),
        False,
        "link label: the renewal page",
    ),
    Pair(
        "Allerta arancione per vento",
        (
            "La Regione ha diramato lo stato di attenzione rinforzata, livello arancione, per vento forte, dalle 6 alle 20 di sabato 28 novembre.\n"
            "Parchi e cimiteri resteranno chiusi.\n"
            "Si raccomanda di mettere al riparo vasi e oggetti dai balconi.\n"
            "Per emergenze: 112."
        ),
        "Vento forte, allerta arancione sabato 28 novembre",
        (
            "Sabato 28 novembre è allerta arancione: dalle ore 6 alle ore 20 sono attese forti raffiche di vento.\n"
            "Chiusi i cimiteri e i parchi.\n"
            "Togliete dai balconi vasi e altri oggetti.\n"
            "In caso di emergenza comporre il 112."
        ),
        False,
        "rewrite: alert notice in plainer Italian",
    ),
    Pair(
        "Allerta aranciane per vento",
        (
            "Dalle 6 alle 20 di sabato 28 novenbre e prevista allerta arancione per vento forte.\n"
            "Parchi e cimiteri restrano chiusi.\n"
            "Mettere al ripraro vasi e oggetti dai balconi.\n"
            "Per emergenze: 112."
        ),
        "Allerta arancione per vento",
        (
            "Dalle 6 alle 20 di sabato 28 novembre è prevista allerta arancione per vento forte.\n"
            "Parchi e cimiteri resteranno chiusi.\n"
            "Mettere al riparo vasi e oggetti dai balconi.\n"
            "Per emergenze: 112."
        ),
        False,
        "typo: wrong letters in an alert",
    ),
    Pair(
        "Ondate di calore, numeri utili",
        (
            "Da oggi a venerdì temperature oltre i 36 gradi.\n"
            "Bere spesso, non uscire tra le 11 e le 18, non lasciare animali in auto.\n"
            "La sala climatizzata del centro diurno è aperta a tutti dalle 10 alle 19.\n"
            "Chi è solo può telefonare al 800 771 100."
        ),
        "Ondate di calore, numeri utili",
        (
            "Da oggi a venerdì temperature oltre i 36 gradi. Le previsioni sono elaborate dal sistema nazionale di sorveglianza coordinato dal Ministero.\n"
            "Bere spesso, non uscire tra le 11 e le 18, non lasciare animali in auto.\n"
            "La sala climatizzata del centro diurno è aperta a tutti dalle 10 alle 19.\n"
            "Chi è solo può telefonare al 800 771 100."
        ),
        False,
        "background: the forecast's origin told",
    ),
    Pair(
        "Referendum: come si vota",
        (
            "Si vota domenica 14 giugno dalle 7 alle 23 e lunedì 15 dalle 7 alle 15.\n"
            "L'elettore si presenta con documento e tessera elettorale.\n"
            "I fac-simile delle schede: vedi qui.\n"
            "Dove voto? Cerca la tua sezione."
        ),
        "Referendum: come si vota",
        (
            "Si vota domenica 14 giugno dalle 7 alle 23 e lunedì 15 dalle 7 alle 15.\n"
            "L'elettore si presenta con documento e tessera elettorale.\n"
            "Fac-simile delle schede (immagine).\n"
            "Elenco delle sezioni - consulta."
        ),
        False,
        "link label: sample ballots and instructions",
    ),
    Pair(
        "Referendum: come si vota",
        (
            "Si vota domenica 14 giugno dalle 7 alle 23 e lunedì 15 dalle 7 alle 15.\n"
            "L'elettore si presenta con documento e tessera elettorale.\n"
            "Al seggio non si possono usare telefoni.\n"
            "Chi ha bisogno del trasporto chiami lo 0425 998811."
        ),
        "Referendum: come si vota",
        (
            "Si vota nelle giornate di domenica 14/06 (h. 7.00-23.00) e lunedì 15/06 (h. 7.00-15.00).\n"
            "L'elettore si presenta con documento e tessera elettorale.\n"
            "Al seggio non si possono usare telefoni.\n"
            "Chi ha bisogno del trasporto chiami lo 0425.998811."
        ),
        False,
        "same fact: voting hours written otherwise",
    ),
    Pair(
        "Pulizia del sentiero Spinà",
        (
            "I volontari si trovano sabato 11 aprile alle 8 al capitello.\n"
            "Portare roncola, guanti e acqua.\n"
            "A mezzogiorno pastasciutta per tutti.\n"
            "Chi viene in auto parcheggia alla malga."
        ),
        "Pulizia del sentiero Spinà",
        (
            "I volontari si trovano sabato 11 aprile alle 8 al capitello.\n"
            "Portare roncola, guanti e acqua.\n"
            "A mezzogiorno pastasciutta per tutti, grazie agli Alpini che come sempre ci danno una mano.\n"
            "Chi viene in auto parcheggia alla malga."
        ),
        False,
        "thanks: a word for the Alpini after the clean-up",
    ),
    Pair(
        "Pulizia del sentiero Spinà",
        (
            "I volontari si trovano sabato 11 aprile alle 8 al capitello.\n"
            "Portare roncola, guanti e acqua.\n"
            "A mezzogiorno pastasciutta per tutti.\n"
            "Chi viene in auto parcheggia alla malga."
        ),
        "Pulizia del sentiero Spinà",
        (
            "I volontari si trovano\n"
            "sabato 11 aprile alle 8 al capitello.\n"
            "Portare roncola , guanti e acqua. A mezzogiorno pastasciutta per tutti.\n"
            "Chi viene in auto parcheggia alla malga."
        ),
        False,
        "spaces: an editor's line break inside a sentence",
    ),
    Pair(
        "Fiera di San Martino",
        (
            "Mercoledì 11 novembre la fiera occupa tutto viale Europa, dalle 8 alle 19.\n"
            "Il mercato ordinario quel giorno non c'è.\n"
            "Gli spuntisti si presentano alle 7 in piazzetta Pesa.\n"
            "Giostre fino a domenica."
        ),
        "Fiera di San Martino",
        (
            "## Fiera\n"
            "**Mercoledì 11 novembre** la fiera occupa tutto _viale Europa_, dalle **8** alle **19**.\n"
            "Il mercato ordinario quel giorno **non c'è**.\n"
            "## Spuntisti\n"
            "Gli spuntisti si presentano alle 7 in piazzetta Pesa.\n"
            "Giostre fino a domenica."
        ),
        False,
        "markup: asterisks and a heading for a market notice",
    ),
    Pair(
        "Guasto al centralino",
        (
            "Il centralino del municipio non funziona.\n"
            "Chi ha bisogno può scrivere all'URP o chiamare il cellulare 320 0003344.\n"
            "L'anagrafe riceve regolarmente allo sportello.\n"
            "Articolo del 9 settembre, modificato alle 10.12"
        ),
        "Guasto al centralino",
        (
            "Il centralino del municipio non funziona.\n"
            "Chi ha bisogno può scrivere all'URP o chiamare il cellulare 320 0003344.\n"
            "L'anagrafe riceve regolarmente allo sportello.\n"
            "Articolo del 9 settembre, modificato alle 12.47"
        ),
        False,
        "restamp: time of the last change",
    ),
    Pair(
        "Nuova autostazione: dove fermano le corriere",
        (
            "Da lunedì 7 settembre le corriere per Rovaro partono dalla nuova autostazione di via Ferrovia.\n"
            "La biglietteria è aperta dalle 6.30 alle 19.\n"
            "In piazza Vittoria non ferma più nessuna corriera.\n"
            "Stampa questa pagina"
        ),
        "Nuova autostazione: dove fermano le corriere",
        (
            "Da lunedì 7 settembre le corriere per Rovaro partono dalla nuova autostazione di via Ferrovia.\n"
            "La biglietteria è aperta dalle 6.30 alle 19.\n"
            "In piazza Vittoria non ferma più nessuna corriera.\n"
            "Ascolta - A+ A- - Alto contrasto - Chatta con l'assistente virtuale"
        ),
        False,
        "template: accessibility toolbar and chat invitation",
    ),
    Pair(
        "Nuova autostazione: dove fermano le corriere",
        (
            "Da lunedì 7 settembre le corriere per Rovaro partono dalla nuova autostazione di via Ferrovia.\n"
            "La biglietteria è aperta dalle 6.30 alle 19.\n"
            "In piazza Vittoria non ferma più nessuna corriera.\n"
            "Gli abbonamenti restano validi."
        ),
        "Nuova autostazione: dove fermano le corriere",
        (
            "Da lunedì 7 settembre le corriere per Rovaro partono dalla nuova autostazione di via Ferrovia.\n"
            "La biglietteria è aperta dalle 6.30 alle 19.\n"
            "Nessuna corriera effettuerà più fermata in piazza Vittoria.\n"
            "Chi ha l'abbonamento può continuare a usarlo."
        ),
        False,
        "rewrite: passive turned into active",
    ),
    Pair(
        "Vaccinazioni per cani e gatti",
        (
            "Il veterinario dell'ASL sarà a S. Bartolo sabato 18 aprile, dalle ore 9 alle ore 11, in p.le Kennedy.\n"
            "Il microchip costa 15 euro.\n"
            "I gatti vanno portati nel trasportino.\n"
            "Non serve prenotare."
        ),
        "Vaccinazioni per cani e gatti",
        (
            "Il veterinario dell'ASL sarà a San Bartolo sabato 18 aprile, dalle ore 9 alle ore 11, in piazzale Kennedy.\n"
            "Il microchip costa € 15.\n"
            "I gatti vanno portati nel trasportino.\n"
            "Non serve prenotare."
        ),
        False,
        "same fact: street and saints abbreviated",
    ),
    Pair(
        "VACCINAZIONI PER CANI E GATTI - AVVISO",
        (
            "Il veterinario dell'ASL sarà a San Bartolo SABATO 18 APRILE, dalle 9 alle 11, in piazzale Kennedy.\n"
            "Il microchip costa 15 euro.\n"
            "I gatti vanno portati NEL TRASPORTINO.\n"
            "NON serve prenotare."
        ),
        "Vaccinazioni per cani e gatti - Avviso",
        (
            "Il veterinario dell'ASL sarà a San Bartolo sabato 18 aprile, dalle 9 alle 11, in piazzale Kennedy.\n"
            "Il microchip costa 15 euro.\n"
            "I gatti vanno portati nel trasportino.\n"
            "Non serve prenotare."
        ),
        False,
        "capitals: a header line and emphasis softened",
    ),
    Pair(
        "Cambia il medico a Ronchi Bassi",
        (
            "Da giovedì 1 ottobre la dott.ssa Irma Sottocasa prende servizio a Ronchi Bassi.\n"
            "Gli assistiti del dott. Pedron devono fare la scelta allo sportello del distretto o online.\n"
            "L'ambulatorio è in via Chiesa 11.\n"
            "Pubblicato 2 giorni fa - 34 condivisioni"
        ),
        "Cambia il medico a Ronchi Bassi",
        (
            "Da giovedì 1 ottobre la dott.ssa Irma Sottocasa prende servizio a Ronchi Bassi.\n"
            "Gli assistiti del dott. Pedron devono fare la scelta allo sportello del distretto o online.\n"
            "L'ambulatorio è in via Chiesa 11.\n"
            "Pubblicato 5 giorni fa - 61 condivisioni"
        ),
        False,
        "counter: shares and time since publication",
    ),
    Pair(
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 24 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        True,
        "date: end of the works moves by a week in the middle of a long text",
    ),
    Pair(
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 8.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        True,
        "time: loading hours end earlier",
    ),
    Pair(
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "L'intervento rientra nel programma triennale delle opere pubbliche e valorizza il cuore della città.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        False,
        "background: funding sentence and praise added",
    ),
    Pair(
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8/6/2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, tra le ore 6:00 e le ore 9:30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376/55.50.12."
        ),
        False,
        "same fact: hours, dates and phone rewritten",
    ),
    Pair(
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in largo Sant'Anna.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        "Lavori di riqualificazione di corso Umberto: al via la seconda fase",
        (
            "Si conclude in questi giorni la prima fase dei lavori in corso Umberto.\n"
            "Da lunedì 8 giugno 2026 il cantiere si sposterà nel tratto tra via Cairoli e il Duomo.\n"
            "La seconda fase terminerà, salvo maltempo, venerdì 17 luglio.\n"
            "Per tutta la durata del cantiere il tratto sarà chiuso ai veicoli.\n"
            "I pedoni potranno passare lungo i marciapiedi, anche se con qualche disagio.\n"
            "I negozi resteranno tutti accessibili.\n"
            "Il carico e scarico si potrà fare in via Cairoli, dalle 6 alle 9.30.\n"
            "I cassonetti del vetro sono spostati in via Prati, vicino al supermercato.\n"
            "I residenti con passo carraio saranno contattati uno per uno dall'impresa.\n"
            "La terza fase, in autunno, riguarderà la pavimentazione della piazza.\n"
            "Per informazioni: ufficio Lavori pubblici, 0376 555012."
        ),
        True,
        "place: glass containers elsewhere",
    ),
    Pair(
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non conpetitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karatè.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizzioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizzionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazoni e saluti delle autorità.\n"
            "Le atività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karatè.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        False,
        "typo: slips corrected throughout",
    ),
    Pair(
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 15 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        True,
        "time: one entry of the programme moves",
    ),
    Pair(
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa viene annullata."
        ),
        True,
        "status: rain date becomes a cancellation",
    ),
    Pair(
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "* **Alle 10** dimostrazione di judo e karate.\n"
            "* **Alle 10.30** prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "* **Alle 14.30** giochi tradizionali con i nonni.\n"
            "* **Alle 16** partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        False,
        "markup: programme turned into bullets with bold hours",
    ),
    Pair(
        "Festa dello Sport 2026, il programma",
        (
            "Torna la Festa dello Sport, domenica 7 giugno al parco Acquaviva.\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Le attività sono gratuite.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        "Festa dello Sport 2026, il programma",
        (
            "Domenica 7 giugno il parco Acquaviva ospita di nuovo la Festa dello Sport: una giornata da vivere all'aria aperta!\n"
            "Si comincia alle 9 con la corsa non competitiva di 5 km.\n"
            "Alle 10 dimostrazione di judo e karate.\n"
            "Alle 10.30 prove di arrampicata con il CAI.\n"
            "Alle 11.30 torneo di basket tre contro tre, iscrizioni sul posto.\n"
            "Alle 12.30 pranzo insieme: pasta e fagioli a 6 euro.\n"
            "Alle 14.30 giochi tradizionali con i nonni.\n"
            "Alle 16 partita della nazionale sindaci.\n"
            "Alle 17.30 premiazioni e saluti delle autorità.\n"
            "Per partecipare alle attività non si paga nulla.\n"
            "In caso di pioggia la festa si sposta al 14 giugno."
        ),
        False,
        "rewrite: opening and closing lines embellished",
    ),
    Pair(
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa."
        ),
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è obbligatorio, senza non si parte.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa."
        ),
        True,
        "requirement: helmet becomes compulsory",
    ),
    Pair(
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa."
        ),
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive entro venerdì in biblioteca: la mattina stessa non si accettano iscrizioni."
        ),
        True,
        "requirement: enrolment in advance instead of on the spot",
    ),
    Pair(
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa."
        ),
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti festeggia la sua 6ª edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il tracciato, senza salite, misura 22 chilometri.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa."
        ),
        False,
        "rewrite: the sixth edition described otherwise",
    ),
    Pair(
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa."
        ),
        "Biciclettata dei Tre Ponti",
        (
            "La Biciclettata dei Tre Ponti è arrivata alla sesta edizione.\n"
            "Si pedala domenica 24 maggio 2026 lungo le strade bianche del Brento.\n"
            "Il percorso è di 22 km, tutto pianeggiante.\n"
            "Ritrovo alle 8.30 al campo sportivo di Villalta, partenza alle 9.\n"
            "Prima sosta a Ponte Rosso, con merenda.\n"
            "Seconda sosta al mulino Bortolotti, visita gratuita.\n"
            "L'arrivo è previsto verso le 12.30.\n"
            "Il casco è consigliato.\n"
            "I minori devono essere accompagnati da un adulto.\n"
            "Quota di partecipazione 3 euro, che comprende l'assicurazione.\n"
            "Ci si iscrive sul posto, la mattina stessa.\n"
            "Un grazie sincero agli sponsor e al gruppo Alpini. Vi aspettiamo numerosi!"
        ),
        False,
        "greeting: thanks to sponsors at the end",
    ),
    Pair(
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 70 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        True,
        "who: age of the beneficiaries",
    ),
    Pair(
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 29 settembre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        True,
        "deadline: applications three days earlier",
    ),
    Pair(
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla sig.ra Giuseppina Molon dell'URP (piano terra)."
        ),
        False,
        'title of person: "la signora Pina" becomes formal',
    ),
    Pair(
        'Bando "Nonni digitali"',
        (
            "L'Amministrazione comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'app IO e il fascicolo sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        'Bando "Nonni digitali"',
        (
            "L'amministrazione Comunale propone un corso gratuito per imparare a usare lo smartphone.\n"
            "Il corso è rivolto ai residenti con almeno 65 anni.\n"
            "Le lezioni si svolgono nell'aula informatica della scuola Manzi.\n"
            "Sono previste sei lezioni, il mercoledì dalle 15 alle 17.\n"
            "Si parte il 14 ottobre 2026.\n"
            "Si impara a usare lo SPID, l'App IO e il Fascicolo Sanitario.\n"
            "I posti sono 15 per ciascun gruppo.\n"
            "Ognuno porta il proprio telefono.\n"
            "Le domande si ritirano all'URP e si riconsegnano entro il 2 ottobre.\n"
            "Se le domande superano i posti si terrà conto dell'età.\n"
            "Per chiarimenti rivolgersi alla signora Pina, URP, piano terra."
        ),
        False,
        "capitals: acronyms and nouns in other capitals",
    ),
    Pair(
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 22/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        False,
        "restamp: act dates at head renewed, contents the same",
    ),
    Pair(
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 8 e le ore 20, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        True,
        "time: hours of the watering ban",
    ),
    Pair(
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "Richiamato l'art. 98 del D.Lgs. 152/2006 in materia di risparmio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        False,
        "background: another premise with legal references",
    ),
    Pair(
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare giardini e prati (gli orti si possono irrigare);\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        True,
        "negation: vegetable gardens left out of the ban",
    ),
    Pair(
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Considerata la scarsità delle piogge degli ultimi mesi;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- lavare auto e cortili;\n"
            "- riempire piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        "Ordinanza per il contenimento dei consumi idrici",
        (
            "Registro ordinanze - pubblicata all'Albo il 19/06/2026\n"
            "IL SINDACO\n"
            "Preso atto che negli ultimi mesi è piovuto pochissimo;\n"
            "Vista la nota del gestore del servizio idrico;\n"
            "ORDINA\n"
            "dal 22 giugno al 15 settembre 2026, tra le ore 6 e le ore 22, il divieto di usare l'acqua potabile per:\n"
            "- irrigare orti, giardini e prati;\n"
            "- il lavaggio di automobili e cortili;\n"
            "- il riempimento delle piscine private.\n"
            "Sono esclusi gli usi zootecnici.\n"
            "Le violazioni sono punite con sanzione da 25 a 500 euro.\n"
            "La Polizia locale è incaricata dei controlli."
        ),
        False,
        "rewrite: same ban with other verbs",
    ),
    Pair(
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: sabato\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        True,
        "weekday: one line of the waste calendar",
    ),
    Pair(
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- carta: martedì, settimane alterne\n"
            "- umido: lunedì e venerdì\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        False,
        "rewrite: order of the list changed",
    ),
    Pair(
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 22 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        True,
        "time: hour to expose the bins",
    ),
    Pair(
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 880.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        True,
        "contact: toll-free number for the green waste",
    ),
    Pair(
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni van esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevolle arriverà in tutte le case entro Natale."
        ),
        False,
        "typo: stray letters",
    ),
    Pair(
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Per le frazioni il calendario resta quello attuale.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        "Nuovo calendario della raccolta differenziata",
        (
            "Dal 1° febbraio 2027 cambia il calendario del porta a porta a Castelgrano.\n"
            "Ecco i giorni di raccolta per il capoluogo:\n"
            "- umido: lunedì e venerdì\n"
            "- carta: martedì, settimane alterne\n"
            "- plastica e lattine: mercoledì\n"
            "- secco: giovedì, ogni due settimane\n"
            "- vetro: primo martedì del mese\n"
            "I bidoni vanno esposti dopo le 20 della sera prima.\n"
            "Il verde si raccoglie solo su prenotazione, chiamando il numero verde 800 909 808.\n"
            "Il nuovo calendario vale anche per le frazioni.\n"
            "Il pieghevole arriverà in tutte le case entro Natale."
        ),
        True,
        "place: hamlets now concerned",
    ),
    Pair(
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 02/04/2026\n"
            "Argomenti: Infanzia, Istruzione, Famiglia\n"
            "Condividi: Facebook X Telegram"
        ),
        False,
        "template: footer lines of the page change",
    ),
    Pair(
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 195 a 450 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        True,
        "amount: the top of the monthly fee",
    ),
    Pair(
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 18 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        True,
        "date: visit of the nursery on another Saturday",
    ),
    Pair(
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia dai € 180,00 ai € 420,00 secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle nove e mezza a mezzogiorno.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        False,
        "same fact: ISEE range and visit hours written otherwise",
    ),
    Pair(
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede solo con CIE, lo SPID non è più abilitato.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        True,
        "requirement: access with CIE only",
    ),
    Pair(
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Ha precedenza chi risiede nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        'Iscrizioni all\'asilo nido "Il Bruco"',
        (
            "Sono aperte le iscrizioni all'asilo nido comunale \"Il Bruco\" per l'anno educativo 2026/2027.\n"
            "Possono essere iscritti i bambini dai 3 ai 36 mesi.\n"
            "Le domande si presentano online dal 1° al 30 aprile 2026.\n"
            "Si accede con SPID o CIE.\n"
            "Possono fare domanda soltanto i residenti nel Comune.\n"
            "La graduatoria provvisoria sarà pubblicata il 18 maggio.\n"
            "La retta mensile varia da 180 a 420 euro secondo l'ISEE.\n"
            "Le famiglie possono visitare il nido sabato 11 aprile dalle 9.30 alle 12.\n"
            "Il nido si trova in via Brigata Sassari 7.\n"
            "Per informazioni scrivere a nido@comune.valdoria.example.\n"
            "Pagina aggiornata il 27/03/2026\n"
            "Argomenti: Istruzione, Famiglia"
        ),
        True,
        "who: residents no longer have precedence but exclusive right",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "Il 3 aprile 2026, Venerdì Santo, per la Processione cambia la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Rimozione per chi lascia l'auto in divieto.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Sul sagrato i chierichetti distribuiranno le fiaccole.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        False,
        "rewrite: clumsy wording improved",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Battisti.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        True,
        "street: extension of the closed stretch",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 14.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        True,
        "time: parking ban begins earlier",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Il prato dell'oratorio è allagato: non si potrà parcheggiare lì.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        True,
        "negation: the field is not available for parking",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "\n"
            "Viene chiusa  pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30 ."
        ),
        False,
        "spaces: blank lines and missing spaces",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 passa regolarmente da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        True,
        "status: bus passes regularly",
    ),
    Pair(
        "Modifiche alla viabilità per la Processione del Venerdì Santo",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        "Processione del Venerdì Santo: come cambia la viabilità",
        (
            "In occasione della Processione del Venerdì Santo che si terrà il giorno 3 aprile 2026 viene modificata la viabilità.\n"
            "Dalle ore 19 e fino a fine manifestazione viene chiusa via San Rocco.\n"
            "Viene chiusa pure via della Pieve, fino all'incrocio con via Oberdan.\n"
            "Viene vietata la sosta in piazza della Chiesa dalle ore 17.\n"
            "Le auto trovate in sosta verranno rimosse.\n"
            "La processione parte alle ore 20.30 dalla chiesa.\n"
            "Le fiaccole si trovano dai chierichetti sul sagrato.\n"
            "I residenti sono pregati di lasciare libere le finestre illuminate.\n"
            "Il bus delle 20.10 non passa da via della Pieve.\n"
            "Si potrà parcheggiare nel prato dell'oratorio.\n"
            "La viabilità torna normale verso le 22.30."
        ),
        False,
        "rewrite: title only",
    ),
    Pair(
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "08/11 - Concerto d'organo\n"
            "12/11 - Consiglio comunale\n"
            "14/11 - Mercatino dell'antiquariato"
        ),
        False,
        "template: widget of coming events beside the text changes",
    ),
    Pair(
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 20 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        True,
        "date: the exhibition is prolonged",
    ),
    Pair(
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno. Scarmagnan fotografa da oltre trent'anni e ha esposto in molte città italiane.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        False,
        "background: biography of the photographer",
    ),
    Pair(
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "La mostra è aperta dalle 16 alle 19 dal martedì al venerdì e dalle 10 alle 19 il sabato e la domenica; il lunedì è chiusa.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        False,
        "same fact: hours in sentence form",
    ),
    Pair(
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "L'ingresso è libero.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        'Mostra fotografica "Acque basse"',
        (
            'Alla galleria civica di Torrechiusa apre la mostra "Acque basse" di Tullio Scarmagnan.\n'
            "Quaranta fotografie in bianco e nero raccontano la laguna d'inverno.\n"
            "Inaugurazione venerdì 6 novembre 2026 alle 18.\n"
            "Si può visitare fino a domenica 6 dicembre.\n"
            "Orari: da martedì a venerdì 16-19, sabato e domenica 10-19.\n"
            "Lunedì chiuso.\n"
            "Ingresso 4 euro, gratis sotto i 18 anni.\n"
            "Le scuole possono prenotare una visita la mattina.\n"
            "Catalogo in vendita a 12 euro.\n"
            "La galleria è in calle dei Fabbri 3.\n"
            "Prossimi eventi\n"
            "05/11 - Letture per bambini\n"
            "07/11 - Castagnata"
        ),
        True,
        "amount: entrance ticket introduced",
    ),
    Pair(
        "Sospensione idrica programmata",
        (
            "Il gestore Acque del Brento comunica che verrà effettuato un intervento di manutenzione.\n"
            "L'intervento riguarda la rete di distribuzione di Sangiorzo.\n"
            "Giovedì 15 ottobre 2026 dalle ore 8.30 alle ore 16 mancherà l'acqua.\n"
            "Vie interessate:\n"
            "- via Monte Cimone\n"
            "- via Monte Cusna\n"
            "- via Abetone, dal 2 al 40\n"
            "Al ripristino l'acqua potrebbe essere torbida.\n"
            "Si consiglia di lasciarla scorrere qualche minuto prima dell'uso.\n"
            "In caso di maltempo l'intervento slitta al giorno dopo.\n"
            "Segnalazione guasti: 800 456 321."
        ),
        "Giovedì 15 ottobre sospensione dell'acqua a Sangiorzo",
        (
            "Acque del Brento, gestore della rete idrica, ci informa di una manutenzione programmata a Sangiorzo.\n"
            "L'erogazione sarà interrotta giovedì 15 ottobre 2026, dalle 8:30 alle 16:00.\n"
            "L'interruzione interesserà:\n"
            "* via Abetone (civici da 2 a 40)\n"
            "* via Monte Cimone\n"
            "* via Monte Cusna\n"
            "Se dovesse esserci brutto tempo, tutto rimandato al giorno seguente.\n"
            "Quando l'acqua tornerà potrebbe presentarsi torbida:\n"
            "prima di usarla è bene farla correre per alcuni minuti.\n"
            "Per segnalare guasti è attivo il numero 800 456 321.\n"
            "Ci scusiamo per il disagio."
        ),
        False,
        "rewrite: whole notice rewritten by the press office",
    ),
    Pair(
        "Sospensione idrica programmata",
        (
            "Il gestore Acque del Brento comunica che verrà effettuato un intervento di manutenzione.\n"
            "L'intervento riguarda la rete di distribuzione di Sangiorzo.\n"
            "Giovedì 15 ottobre 2026 dalle ore 8.30 alle ore 16 mancherà l'acqua.\n"
            "Vie interessate:\n"
            "- via Monte Cimone\n"
            "- via Monte Cusna\n"
            "- via Abetone, dal 2 al 40\n"
            "Al ripristino l'acqua potrebbe essere torbida.\n"
            "Si consiglia di lasciarla scorrere qualche minuto prima dell'uso.\n"
            "In caso di maltempo l'intervento slitta al giorno dopo.\n"
            "Segnalazione guasti: 800 456 321."
        ),
        "Giovedì 15 ottobre sospensione dell'acqua a Sangiorzo",
        (
            "Acque del Brento, gestore della rete idrica, ci informa di una manutenzione programmata a Sangiorzo.\n"
            "L'erogazione sarà interrotta giovedì 15 ottobre 2026, dalle 8:30 alle 16:00.\n"
            "L'interruzione interesserà:\n"
            "* via Abetone (civici da 2 a 86)\n"
            "* via Monte Cimone\n"
            "* via Monte Cusna\n"
            "Se dovesse esserci brutto tempo, tutto rimandato al giorno seguente.\n"
            "Quando l'acqua tornerà potrebbe presentarsi torbida:\n"
            "prima di usarla è bene farla correre per alcuni minuti.\n"
            "Per segnalare guasti è attivo il numero 800 456 321.\n"
            "Ci scusiamo per il disagio."
        ),
        True,
        "street: a whole rewrite in which a street number range has grown",
    ),
    Pair(
        "Sospensione idrica programmata",
        (
            "Il gestore Acque del Brento comunica che verrà effettuato un intervento di manutenzione.\n"
            "L'intervento riguarda la rete di distribuzione di Sangiorzo.\n"
            "Giovedì 15 ottobre 2026 dalle ore 8.30 alle ore 16 mancherà l'acqua.\n"
            "Vie interessate:\n"
            "- via Monte Cimone\n"
            "- via Monte Cusna\n"
            "- via Abetone, dal 2 al 40\n"
            "Al ripristino l'acqua potrebbe essere torbida.\n"
            "Si consiglia di lasciarla scorrere qualche minuto prima dell'uso.\n"
            "In caso di maltempo l'intervento slitta al giorno dopo.\n"
            "Segnalazione guasti: 800 456 321."
        ),
        "Sospensione idrica programmata",
        (
            "Il gestore Acque del Brento comunica che verrà effettuato un intervento di manutenzione.\n"
            "L'intervento riguarda la rete di distribuzione di Sangiorzo.\n"
            "Giovedì 15 ottobre 2026 dalle ore 8.30 alle ore 16 mancherà l'acqua.\n"
            "Vie interessate:\n"
            "- VIA MONTE CIMONE\n"
            "- VIA MONTE CUSNA\n"
            "- VIA ABETONE, DAL 2 AL 40\n"
            "Al ripristino l'acqua potrebbe essere torbida.\n"
            "Si consiglia di lasciarla scorrere qualche minuto prima dell'uso.\n"
            "In caso di maltempo l'intervento slitta al giorno dopo.\n"
            "Segnalazione guasti: 800 456 321."
        ),
        False,
        "capitals: street list in capitals and articles dropped",
    ),
    Pair(
        "Sospensione idrica programmata",
        (
            "Il gestore Acque del Brento comunica che verrà effettuato un intervento di manutenzione.\n"
            "L'intervento riguarda la rete di distribuzione di Sangiorzo.\n"
            "Giovedì 15 ottobre 2026 dalle ore 8.30 alle ore 16 mancherà l'acqua.\n"
            "Vie interessate:\n"
            "- via Monte Cimone\n"
            "- via Monte Cusna\n"
            "- via Abetone, dal 2 al 40\n"
            "Al ripristino l'acqua potrebbe essere torbida.\n"
            "Si consiglia di lasciarla scorrere qualche minuto prima dell'uso.\n"
            "In caso di maltempo l'intervento slitta al giorno dopo.\n"
            "Segnalazione guasti: 800 456 321."
        ),
        "Sospensione idrica programmata",
        (
            "Il gestore Acque del Brento comunica che verrà effettuato un intervento di manutenzione.\n"
            "L'intervento riguarda la rete di distribuzione di Sangiorzo.\n"
            "Giovedì 15 ottobre 2026 dalle ore 8.30 alle ore 16 mancherà l'acqua.\n"
            "Vie interessate:\n"
            "- via Monte Cimone\n"
            "- via Abetone, dal 2 al 40\n"
            "Al ripristino l'acqua potrebbe essere torbida.\n"
            "Si consiglia di lasciarla scorrere qualche minuto prima dell'uso.\n"
            "In caso di maltempo l'intervento slitta al giorno dopo.\n"
            "Segnalazione guasti: 800 456 321."
        ),
        True,
        "street: one street taken off the list",
    ),
    Pair(
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10 parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10 parla il prof. Giulio Brandolese, primario di cardiologia.\n"
            "Alle 11 l'infermiera Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        False,
        "title of person: names in a conference get their titles",
    ),
    Pair(
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10 parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10 parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore, che ringraziamo per il costante impegno."
        ),
        False,
        "thanks: closing line",
    ),
    Pair(
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10 parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Occorre l'impegnativa del medico.\n"
            "Alle 10 parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        True,
        "negation: a referral is needed",
    ),
    Pair(
        "Una domenica per la salute del cuore",
        (
            "Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio a cielo aperto.\n"
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10 parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio.\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        "Una domenica per la salute del cuore",
        (
            'Domenica 27 settembre 2026 la piazza del Grano diventa un ambulatorio "a cielo aperto"!!!\n'
            "Dalle 9 alle 13 si potranno misurare gratuitamente pressione e glicemia.\n"
            "Non occorre l'impegnativa.\n"
            "Alle 10: parla Giulio Brandolese, cardiologo.\n"
            "Alle 11 Rita Furlanis spiega come si usa il defibrillatore.\n"
            "Alle 11.30 prove pratiche di massaggio cardiaco.\n"
            "Chi arriva a digiuno può misurare anche il colesterolo.\n"
            "Per i primi cento c'è una mela in omaggio...\n"
            "La strada davanti alla farmacia resterà aperta.\n"
            "In caso di pioggia ci si sposta sotto la loggia.\n"
            "Organizza la sezione locale Amici del Cuore."
        ),
        False,
        "punctuation: exclamation marks, ellipsis and colon",
    ),
    Pair(
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Testo integrale dell'avviso [pdf - 352 kB]\n"
            "Allegato A - schema di domanda [docx]"
        ),
        False,
        "link label: a list of documents with new captions and sizes",
    ),
    Pair(
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 1.200 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        True,
        "amount: the maximum contribution is lower",
    ),
    Pair(
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a sport@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        True,
        "contact: the certified mail address",
    ),
    Pair(
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di euro duemila.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Scadenza: 30/11/2026, ore 12:00.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        False,
        "same fact: deadline written in another order",
    ),
    Pair(
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre e materiali.\n"
            "Non sono ammesse le spese per trasferte e rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        True,
        "negation: travel expenses are not admitted",
    ),
    Pair(
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistiche.\n"
            "La dotazione complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        "Avviso pubblico per contributi alle associazioni sportive",
        (
            "Il Comune di Borgomuro concede contributi alle associazioni sportive dilettantistcihe.\n"
            "La dotazone complessiva è di 24.000 euro.\n"
            "Possono partecipare le ASD con sede nel territorio comunale.\n"
            "Ogni associazione può presentare una sola domanda.\n"
            "Il contributo massimo è di 2.000 euro.\n"
            "Sono ammesse le spese per affitto palestre, trasferte e materiali.\n"
            "Non sono ammesse le spese per rinfreschi.\n"
            "La domanda va inviata via PEC a protocollo@pec.borgomuro.example.\n"
            "Termine: ore 12 di lunedì 30 novembre 2026.\n"
            "Le domande arrivate dopo non saranno prese in considerazione.\n"
            "Documenti\n"
            "Avviso (PDF 340 kB)\n"
            "Allegato A"
        ),
        False,
        "typo: letters swapped in a tender",
    ),
    Pair(
        "Colonia felina di via Lepanto",
        (
            "Da qualche settimana riceviamo segnalazioni sui gatti di via Lepanto.\n"
            "La colonia è regolarmente censita dall'ASL.\n"
            "I gatti sono sterilizzati e seguiti da due volontarie.\n"
            "È vietato spostare le cucce e le ciotole.\n"
            "Il cibo secco si può lasciare solo nell'apposito riparo.\n"
            "Non lasciare avanzi di cucina.\n"
            "Chi trova un gatto ferito chiami il canile sanitario, 0536 224411.\n"
            "Il numero risponde dalle 8 alle 20.\n"
            "Di notte si chiama la Polizia locale.\n"
            "Le volontarie cercano coperte usate.\n"
            "Si possono portare il sabato mattina in via Lepanto 18."
        ),
        "Colonia felina di via Lepanto",
        (
            "Da qualche settimana riceviamo segnalazioni sui gatti di via Lepanto. La colonia è regolarmente censita dall'ASL. I gatti sono sterilizzati e seguiti da due volontarie.\n"
            "È vietato spostare le cucce e le ciotole.\n"
            "Il cibo secco si può lasciare solo nell'apposito riparo.\n"
            "Non lasciare avanzi di cucina. Chi trova un gatto ferito chiami il canile sanitario, 0536 224411.\n"
            "Il numero risponde dalle 8 alle 20.\n"
            "Di notte si chiama la Polizia locale.\n"
            "Le volontarie cercano coperte usate. Si possono portare il sabato mattina in via Lepanto 18."
        ),
        False,
        "spaces: paragraphs joined into a single block",
    ),
    Pair(
        "Colonia felina di via Lepanto",
        (
            "Da qualche settimana riceviamo segnalazioni sui gatti di via Lepanto.\n"
            "La colonia è regolarmente censita dall'ASL.\n"
            "I gatti sono sterilizzati e seguiti da due volontarie.\n"
            "È vietato spostare le cucce e le ciotole.\n"
            "Il cibo secco si può lasciare solo nell'apposito riparo.\n"
            "Non lasciare avanzi di cucina.\n"
            "Chi trova un gatto ferito chiami il canile sanitario, 0536 224411.\n"
            "Il numero risponde dalle 8 alle 20.\n"
            "Di notte si chiama la Polizia locale.\n"
            "Le volontarie cercano coperte usate.\n"
            "Si possono portare il sabato mattina in via Lepanto 18."
        ),
        "Colonia felina di via Lepanto",
        (
            "Da qualche settimana riceviamo segnalazioni sui gatti di via Lepanto.\n"
            "La colonia è regolarmente censita dall'ASL.\n"
            "I gatti sono sterilizzati e seguiti da due volontarie.\n"
            "È vietato spostare le cucce e le ciotole.\n"
            "Il cibo secco si può lasciare solo nell'apposito riparo.\n"
            "Non lasciare avanzi di cucina.\n"
            "Chi trova un gatto ferito chiami il canile sanitario, 0536 224114.\n"
            "Il numero risponde dalle 8 alle 20.\n"
            "Di notte si chiama la Polizia locale.\n"
            "Le volontarie cercano coperte usate.\n"
            "Si possono portare il sabato mattina in via Lepanto 18."
        ),
        True,
        "contact: number of the veterinary kennel",
    ),
    Pair(
        "Colonia felina di via Lepanto",
        (
            "Da qualche settimana riceviamo segnalazioni sui gatti di via Lepanto.\n"
            "La colonia è regolarmente censita dall'ASL.\n"
            "I gatti sono sterilizzati e seguiti da due volontarie.\n"
            "È vietato spostare le cucce e le ciotole.\n"
            "Il cibo secco si può lasciare solo nell'apposito riparo.\n"
            "Non lasciare avanzi di cucina.\n"
            "Chi trova un gatto ferito chiami il canile sanitario, 0536 224411.\n"
            "Il numero risponde dalle 8 alle 20.\n"
            "Di notte si chiama la Polizia locale.\n"
            "Le volontarie cercano coperte usate.\n"
            "Si possono portare il sabato mattina in via Lepanto 18."
        ),
        "Colonia felina di via Lepanto",
        (
            "Molti cittadini ci scrivono a proposito dei gatti che vivono in via Lepanto.\n"
            "La colonia è regolarmente censita dall'ASL.\n"
            "I gatti sono sterilizzati e seguiti da due volontarie.\n"
            "È vietato spostare le cucce e le ciotole.\n"
            "Il cibo secco si può lasciare solo nell'apposito riparo.\n"
            "Niente avanzi di cucina, per favore.\n"
            "Chi trova un gatto ferito chiami il canile sanitario, 0536 224411.\n"
            "Il numero risponde dalle 8 alle 20.\n"
            "Di notte si chiama la Polizia locale.\n"
            "Servono coperte usate per le cucce!\n"
            "Si possono portare il sabato mattina in via Lepanto 18."
        ),
        False,
        "rewrite: warmer style about the cats",
    ),
    Pair(
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.988 - Commenti 17"
        ),
        False,
        "counter: visits, likes and comments",
    ),
    Pair(
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        "Sentiero delle Marmitte, inaugurazione rinviata per frana",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro previsto sabato 16 maggio non si farà: una frana ha ostruito il tracciato.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        True,
        "status: opening put off because of a landslide",
    ),
    Pair(
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È possibile bagnarsi nelle pozze nei mesi estivi.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        True,
        "negation: bathing in the pools becomes possible",
    ),
    Pair(
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni 30 minuti, h 9.00-12.00.\n"
            "Costo del biglietto: 1 euro e 50.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        False,
        "same fact: ticket and shuttle hours",
    ),
    Pair(
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 11.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        True,
        "time: last shuttle earlier",
    ),
    Pair(
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        "Riapre il sentiero delle Marmitte",
        (
            "Dopo due anni di lavori, resi possibili dai fondi regionali per le aree interne, riapre il sentiero delle Marmitte, uno dei più amati della valle.\n"
            "Il taglio del nastro è sabato 16 maggio alle 10.30, alla sbarra di Ca' Bruciata.\n"
            "Seguirà una passeggiata fino alla prima cascata.\n"
            "Il sentiero è lungo 4 km e richiede un paio d'ore.\n"
            "Servono scarpe da trekking.\n"
            "È vietato bagnarsi nelle pozze.\n"
            "I cani vanno tenuti al guinzaglio.\n"
            "Il parcheggio di Ca' Bruciata ha solo 30 posti: meglio usare la navetta.\n"
            "La navetta parte da piazza Monumento ogni mezz'ora, dalle 9 alle 12.\n"
            "Il biglietto costa 1,50 euro.\n"
            "Visualizzazioni 1.204 - Commenti 12"
        ),
        False,
        "background: funding and acknowledgements of works",
    ),
    Pair(
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla è necessaria la tessera, rilasciata dall'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Sono vietati fumo e alcolici.\n"
            "I danni sono a carico di chi li provoca.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        False,
        "rewrite: synonyms in a list of rules",
    ),
    Pair(
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno una settimana prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        True,
        "deadline: booking needs a week",
    ),
    Pair(
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25,00 €.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare 2 ore per volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle ore 23:00.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        False,
        "same fact: hours and amounts in other notation",
    ),
    Pair(
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira al bar di fronte e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        "Regole per l'uso della sala prove comunale",
        (
            "La sala prove di via Paganini è a disposizione dei gruppi musicali.\n"
            "Per usarla bisogna avere la tessera, che si fa all'Informagiovani.\n"
            "La tessera è annuale e costa 25 euro.\n"
            "Si prenota almeno due giorni prima.\n"
            "Ogni gruppo può prenotare due ore alla volta.\n"
            "Non si fuma e non si portano alcolici.\n"
            "Chi rompe paga.\n"
            "La chiave si ritira in biblioteca e si riconsegna subito dopo.\n"
            "La sala chiude alle 23.\n"
            "In agosto la sala è chiusa.\n"
            "Il mancato rispetto delle regole comporta il ritiro della tessera."
        ),
        True,
        "contact: where the key is",
    ),
    Pair(
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Per firmare online vai alla piattaforma"
        ),
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Clicca QUI per la firma online"
        ),
        False,
        "link label: final call to action",
    ),
    Pair(
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Per firmare online vai alla piattaforma"
        ),
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 15 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Per firmare online vai alla piattaforma"
        ),
        True,
        "date: signing period ends earlier",
    ),
    Pair(
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Per firmare online vai alla piattaforma"
        ),
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'Ufficio elettorale (2° piano).\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento di identità valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Per firmare online vai alla piattaforma"
        ),
        False,
        "rewrite: office, floor and document named otherwise",
    ),
    Pair(
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "È possibile firmare anche online.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Per firmare online vai alla piattaforma"
        ),
        "Raccolta firme per i referendum",
        (
            "Dal 4 maggio al 30 luglio 2026 si può firmare in municipio per i due referendum.\n"
            "Possono firmare gli elettori iscritti nelle liste del Comune.\n"
            "Si firma all'ufficio Elettorale, secondo piano.\n"
            "L'ufficio è aperto da lunedì a venerdì, 8.30-12.30.\n"
            "Il giovedì anche 15-17.\n"
            "Occorre un documento valido.\n"
            "Chi non può muoversi può chiedere al comitato la firma a domicilio.\n"
            "Il recapito del comitato è 347 0002233.\n"
            "La firma online non è al momento disponibile.\n"
            "Il sabato l'ufficio è chiuso.\n"
            "Piattaforma online"
        ),
        True,
        "status: online signature not active any more",
    ),
    Pair(
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta arancione per vento, scuole chiuse - Annullata la Festa dell'Olio"
        ),
        False,
        "template: list of other notices with alarming words",
    ),
    Pair(
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di venti minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        True,
        "time: the school bus anticipates by twenty minutes",
    ),
    Pair(
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11/03 il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle ore 9 fino alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 t devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        False,
        "same fact: date in figures, tonnage abbreviated",
    ),
    Pair(
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette non potranno passare.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        True,
        "negation: pedestrians cannot cross",
    ),
    Pair(
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Le ambulanze saranno avvisate dalla centrale.\n"
            "Il mercato contadino sotto il ponte si fa comunque.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        "Chiusura del ponte di Ca' Vecchia per collaudo",
        (
            "Mercoledì 11 marzo il ponte di Ca' Vecchia sarà chiuso per le prove di carico.\n"
            "La chiusura durerà dalle 9 alle 17.\n"
            "Pedoni e biciclette potranno passare accompagnati dai movieri.\n"
            "Per le auto la deviazione è per Ponte Nuovo.\n"
            "I mezzi sopra le 7,5 tonnellate devono usare la tangenziale.\n"
            "Lo scuolabus anticipa di dieci minuti tutte le fermate.\n"
            "Il mercato contadino che si tiene sotto il ponte non subisce modifiche.\n"
            "Sarà la centrale ad avvisare le ambulanze.\n"
            "Il risultato del collaudo sarà reso noto in Consiglio.\n"
            "La Polizia locale sarà presente agli incroci.\n"
            "Leggi anche: Allerta gialla per vento - Rinviata la Festa dell'Olio"
        ),
        False,
        "rewrite: sentences reordered",
    ),
    Pair(
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 16 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 16 aprile 2026"
        ),
        False,
        "restamp: stamp lines above and below",
    ),
    Pair(
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro l'8 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        True,
        "deadline: the observations close earlier",
    ),
    Pair(
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Responsabile del procedimento: architetto Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        False,
        "title of person: responsible person renamed with full title",
    ),
    Pair(
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        "Avviso di deposito della variante urbanistica",
        (
            "Data di pubblicazione: 14 aprile 2026\n"
            "La variante n. 7 al Piano degli interventi, adottata con delibera del Consiglio comunale n. 18 del 31 marzo, è depositata presso l'ufficio Urbanistica.\n"
            "Riguarda le aree di via Colli e di via Argine.\n"
            "Chiunque può prenderne visione per trenta giorni, fino al 14 maggio 2026.\n"
            "L'ufficio riceve il lunedì dalle 10 alle 12.30.\n"
            "Le osservazioni si presentano nei trenta giorni successivi, entro il 13 giugno 2026.\n"
            "Vanno redatte in carta libera.\n"
            "Si possono inviare per posta, PEC o consegnare a mano.\n"
            "Non si accettano osservazioni per e-mail ordinaria.\n"
            "Gli elaborati sono anche sul sito, sezione Amministrazione trasparente.\n"
            "Il responsabile del procedimento è l'arch. Nives Tomat.\n"
            "Ultima modifica 14 aprile 2026"
        ),
        False,
        "background: council act quoted",
    ),
    Pair(
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        "Servizio di trasporto sociale per anziani",
        (
            "<h3>Cos'&egrave;</h3><p>Il servizio accompagna gli anziani soli a visite ed esami.</p>\n"
            "<p>&Egrave; gestito dall'Auser di Pieve Lontana.</p>\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        False,
        "markup: headings, paragraphs and entities",
    ),
    Pair(
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532-88.00.99, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lun-mer-ven 9:00/11:00.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di € 15.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        False,
        "same fact: phone, days and euros in other shapes",
    ),
    Pair(
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "È ammessa la presenza di un accompagnatore.\n"
            "Il trasporto in barella non è possibile.\n"
            "In caso di rinuncia è necessario darne comunicazione il giorno precedente.\n"
            "I volontari hanno il tesserino."
        ),
        False,
        "rewrite: rules of the service reworded",
    ),
    Pair(
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino.\n"
            '"Un servizio prezioso per tutta la comunità", commenta l\'assessora Bruna Dal Cengio.'
        ),
        False,
        "background: a councillor's comment at the end",
    ),
    Pair(
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al sabato.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        "Servizio di trasporto sociale per anziani",
        (
            "Il servizio accompagna gli anziani soli a visite ed esami.\n"
            "È gestito dall'Auser di Pieve Lontana.\n"
            "Si prenota al 0532 880099, con almeno tre giorni di anticipo.\n"
            "Il telefono è attivo lunedì, mercoledì e venerdì dalle 9 alle 11.\n"
            "È richiesto un contributo di 5 euro per i viaggi in città.\n"
            "Per gli ospedali fuori provincia il contributo è di 15 euro.\n"
            "I viaggi si fanno dal lunedì al venerdì.\n"
            "Può salire un accompagnatore.\n"
            "Non si trasportano persone in barella.\n"
            "Chi rinuncia deve avvisare il giorno prima.\n"
            "I volontari hanno il tesserino."
        ),
        True,
        "weekday: no trips on Saturday",
    ),
    Pair(
        "Torna il cineforum",
        (
            "L'associazione Lanterna presenta il cineforum d'autunno, al cinema Aurora.\n"
            "Le proiezioni si tengono il giovedi alle 21.\n"
            "Si inizia l'8 ottobre, si finisce il 26 novembre.\n"
            "L'abbonamento agli otto film costa 32 euro.\n"
            "Il biglietto singolo 5,50.\n"
            "Per gli studenti c'e uno sconto: 4 euro.\n"
            "La sala e accessibile in carrozzina.\n"
            "Ogni film e presentato da un critico.\n"
            "Il 22 ottobre ospite d'onore la regista Alba Sartorelli.\n"
            "Gli abbonamenti sono in vendita alla libreria Il Segnalibro.\n"
            "Il programma completo e in biblioteca.\n"
            "Buona visione!"
        ),
        "Torna il cineforum",
        (
            "L'associazione Lanterna presenta il cineforum d'autunno, al cinema Aurora.\n"
            "Le proiezioni si tengono il giovedì alle 21.\n"
            "Si inizia l'8 ottobre, si finisce il 26 novembre.\n"
            "L'abbonamento agli otto film costa 32 euro.\n"
            "Il biglietto singolo 5,50.\n"
            "Per gli studenti c'è uno sconto: 4 euro.\n"
            "La sala è accessibile in carrozzina.\n"
            "Ogni film è presentato da un critico.\n"
            "Il 22 ottobre ospite d'onore la regista Alba Sartorelli.\n"
            "Gli abbonamenti sono in vendita alla libreria Il Segnalibro.\n"
            "Il programma completo è in biblioteca.\n"
            "Buona visione!"
        ),
        False,
        "typo: accents and apostrophes in a long notice",
    ),
    Pair(
        "Torna il cineforum",
        (
            "L'associazione Lanterna presenta il cineforum d'autunno, al cinema Aurora.\n"
            "Le proiezioni si tengono il giovedi alle 21.\n"
            "Si inizia l'8 ottobre, si finisce il 26 novembre.\n"
            "L'abbonamento agli otto film costa 32 euro.\n"
            "Il biglietto singolo 5,50.\n"
            "Per gli studenti c'e uno sconto: 4 euro.\n"
            "La sala e accessibile in carrozzina.\n"
            "Ogni film e presentato da un critico.\n"
            "Il 22 ottobre ospite d'onore la regista Alba Sartorelli.\n"
            "Gli abbonamenti sono in vendita alla libreria Il Segnalibro.\n"
            "Il programma completo e in biblioteca."
        ),
        "Torna il cineforum",
        (
            "L'associazione Lanterna presenta il cineforum d'autunno, al cinema Aurora.\n"
            "Le proiezioni si tengono il giovedì alle 21.\n"
            "Si inizia il 15 ottobre, si finisce il 3 dicembre.\n"
            "L'abbonamento agli otto film costa 32 euro.\n"
            "Il biglietto singolo 5,50.\n"
            "Per gli studenti c'è uno sconto: 4 euro.\n"
            "La sala è accessibile in carrozzina.\n"
            "Ogni film e presentato da un critico.\n"
            "Il 22 ottobre ospite d'onore la regista Alba Sartorelli.\n"
            "Gli abbonamenti sono in vendita alla libreria Il Segnalibro.\n"
            "Il programma completo e in biblioteca."
        ),
        True,
        "date: typos cleaned up and, by the way, the first evening moved",
    ),
    Pair(
        "Torna il cineforum",
        (
            "L'associazione Lanterna presenta il cineforum d'autunno, al cinema Aurora.\n"
            "Le proiezioni si tengono il giovedi alle 21.\n"
            "Si inizia l'8 ottobre, si finisce il 26 novembre.\n"
            "L'abbonamento agli otto film costa 32 euro.\n"
            "Il biglietto singolo 5,50.\n"
            "Per gli studenti c'e uno sconto: 4 euro.\n"
            "La sala e accessibile in carrozzina.\n"
            "Ogni film e presentato da un critico.\n"
            "Il 22 ottobre ospite d'onore la regista Alba Sartorelli.\n"
            "Gli abbonamenti sono in vendita alla libreria Il Segnalibro.\n"
            "Il programma completo e in biblioteca."
        ),
        "Torna il cineforum",
        (
            "L'associazione Lanterna presenta il cineforum d'autunno, al cinema Aurora.\n"
            "Le proiezioni si tengono ogni giovedì, ore 21.00.\n"
            "Si inizia l'8 ottobre, si finisce il 26 novembre.\n"
            "L'abbonamento agli otto film costa € 32,00.\n"
            "Il biglietto singolo 5 euro e 50 centesimi.\n"
            "Per gli studenti c'e uno sconto: 4,00 €.\n"
            "La sala e accessibile in carrozzina.\n"
            "Ogni film e presentato da un critico.\n"
            "Il 22 ottobre ospite d'onore la regista Alba Sartorelli.\n"
            "Gli abbonamenti sono in vendita alla libreria Il Segnalibro.\n"
            "Il programma completo e in biblioteca."
        ),
        False,
        "same fact: prices and evening in another notation",
    ),
    Pair(
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: pioggia, 5°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, WhatsApp, YouTube"
        ),
        False,
        "template: weather box and social row",
    ),
    Pair(
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti non sono più tenuti a sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        True,
        "who: the duty to clear the pavement",
    ),
    Pair(
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare a 2 euro il secchio al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        True,
        "amount: salt for each family",
    ),
    Pair(
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Gli spazzaneve escono quando la neve supera i 5 centimetri.\n"
            "Si puliscono prima le strade principali, poi le altre.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        "Neve: cosa fa il Comune e cosa devono fare i cittadini",
        (
            "Meteo oggi: sereno, 2°\n"
            "Il piano neve è attivo dal 15 novembre al 31 marzo.\n"
            "Oltre i 5 cm di neve entrano in azione gli spazzaneve.\n"
            "La precedenza va alle strade principali; le altre vengono pulite in seguito.\n"
            "I frontisti devono sgombrare il marciapiede davanti a casa.\n"
            "La neve non va buttata in mezzo alla strada.\n"
            "Chi ha alberi sporgenti deve scuotere i rami.\n"
            "Il sale si può ritirare gratis al magazzino di via Isonzo, un secchio a famiglia.\n"
            "Il magazzino è aperto dalle 8 alle 12.\n"
            "Per emergenze: 0437 112233.\n"
            "Seguici su Facebook, Instagram, Telegram"
        ),
        False,
        "rewrite: the municipality's part told otherwise",
    ),
    Pair(
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14 bis, inviato il 7 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        False,
        "restamp: newsletter number and day at the head",
    ),
    Pair(
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di largo Pasteur.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        True,
        "place: another pharmacy on duty in a newsletter",
    ),
    Pair(
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari resta chiuso in attesa della sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        True,
        "negation: the playground is closed again",
    ),
    Pair(
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "- Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "- La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "- Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "- Il corso di inglese ha ancora quattro posti.\n"
            "- La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "- In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        False,
        "punctuation: dashes put before each item",
    ),
    Pair(
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        "NOTIZIE DAL COMUNE",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "PARCO GIOCHI: il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "SPORTELLO LAVORO: lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        False,
        "capitals: the newsletter title and first words in capitals",
    ),
    Pair(
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "La campanella suona alle 8 per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile alle 19."
        ),
        "Notizie dal Comune",
        (
            "Foglio informativo n. 14, inviato il 3 aprile 2026\n"
            "\n"
            "Il parco giochi di via Rodari è di nuovo aperto dopo la sostituzione delle altalene.\n"
            "\n"
            "La campanella suona alle 8  per tutti dal 9 aprile.\n"
            "Lo sportello Lavoro riceve il martedì in sala Pertini, su appuntamento.\n"
            "Il corso di inglese ha ancora quattro posti.\n"
            "La raccolta degli oli esausti si fa il primo sabato del mese in piazza.\n"
            "In biblioteca sono arrivati cinquanta libri nuovi.\n"
            "La farmacia di turno domenica 12 aprile è quella di via Manin.\n"
            "\n"
            "Sono state trovate due biciclette, chiedere all'economato.\n"
            "Il Consiglio si riunisce il 28 aprile  alle 19."
        ),
        False,
        "spaces: blank lines between the items",
    ),
)
