# ruff: noqa: E501 - sentences are kept whole
"""Edits of municipal notices by a fourth hand, of all lengths, mostly one small change in an item otherwise untouched, without sight of the code.

What is material is as in `edit_pairs`. `why` begins with the kind of the edit. Towns, people and numbers are invented.
"""

from tests.unit.edit_pairs import Pair

PAIRS: tuple[Pair, ...] = (
    Pair(
        before_title="Mercato dell'antiquariato",
        before_text="L'appuntamento di novembre con il mercato dell'antiquariato è per domenica 8, dalle 8 alle 18, in piazza Castello.",
        after_title="Mercato dell'antiquariato",
        after_text="L'appuntamento di novembre con il mercato dell'antiquariato è per domenica 15, dalle 8 alle 18, in piazza Castello.",
        material=True,
        why="date: the market day moves by a week",
    ),
    Pair(
        before_title="Chiusura via dei Tigli",
        before_text="Via dei Tigli chiusa al transito dal 13 al 22 maggio per posa fibra ottica.",
        after_title="Chiusura via dei Tigli",
        after_text="Via dei Tigli chiusa al transito dal 18 al 22 maggio per posa fibra ottica.",
        material=True,
        why="date: first day of the closure changes, one digit",
    ),
    Pair(
        before_title="Piscina comunale, riapertura",
        before_text="La piscina comunale di Fossalba riapre al pubblico il 6 settembre. Le tariffe restano invariate.",
        after_title="Piscina comunale, riapertura",
        after_text="La piscina comunale di Fossalba riapre al pubblico il 6 ottobre. Le tariffe restano invariate.",
        material=True,
        why="date: month changed in a restoration of service",
    ),
    Pair(
        before_title="Consiglio comunale",
        before_text="Il Consiglio comunale è convocato per il giorno 24 febbrario alle ore 18.30 presso la sala consigliare.",
        after_title="Consiglio comunale",
        after_text="Il Consiglio comunale è convocato per il giorno 4 febbraio alle ore 18.30 presso la sala consiliare.",
        material=True,
        why="date: digit dropped from day, plus typo fixed",
    ),
    Pair(
        before_title="INTERRUZIONE ENERGIA ELETTRICA",
        before_text="E-DISTRIBUZIONE COMUNICA CHE IL 12/06/2026 SARA' SOSPESA LA FORNITURA IN VIA LAMARMORA DAL CIV. 2 AL CIV. 40.",
        after_title="INTERRUZIONE ENERGIA ELETTRICA",
        after_text="E-DISTRIBUZIONE COMUNICA CHE IL 21/06/2026 SARA' SOSPESA LA FORNITURA IN VIA LAMARMORA DAL CIV. 2 AL CIV. 40.",
        material=True,
        why="date: both numeric date digits swapped",
    ),
    Pair(
        before_title="Assemblea con i cittadini di Borgo Alto",
        before_text="Ci vediamo giovedì 19 marzo alle 20.45 nel salone parrocchiale per parlare della nuova viabilità.",
        after_title="Assemblea con i cittadini di Borgo Alto",
        after_text="Ci vediamo giovedì 19 marzo alle 20.15 nel salone parrocchiale per parlare della nuova viabilità.",
        material=True,
        why="time: start of the meeting half an hour earlier",
    ),
    Pair(
        before_title="Vaccinazioni antinfluenzali",
        before_text="Sabato 7 novembre vaccinazioni antinfluenzali ad accesso libero alla Casa della Comunità di Lumera, ore 8-14.",
        after_title="Vaccinazioni antinfluenzali",
        after_text="Sabato 7 novembre vaccinazioni antinfluenzali ad accesso libero alla Casa della Comunità di Lumera, ore 8-12.",
        material=True,
        why="time: mass inoculation hours shortened",
    ),
    Pair(
        before_title="Derattizzazione parchi",
        before_text="Mercoledì intervento di derattizzazione al Parco delle Querce: si raccomanda di non frequentare l'area nella mattinata.",
        after_title="Derattizzazione parchi",
        after_text="Mercoledì intervento di derattizzazione al Parco delle Querce: si raccomanda di non frequentare l'area nel pomeriggio.",
        material=True,
        why="time: morning becomes afternoon",
    ),
    Pair(
        before_title="Visita guidata alla rocca",
        before_text="Domenica prossima visita guidata gratuita alla Rocca Ginestra, partenza h 15 dalla Porta Vecchia.",
        after_title="Visita guidata alla rocca",
        after_text="Domenica prossima visita guidata gratuita alla Rocca Ginestra, con partenza alle ore 16 dalla Porta Vecchia.",
        material=True,
        why="time: hour of the guided visit, with restyle",
    ),
    Pair(
        before_title="Acqua: interruzione in zona Cappuccini",
        before_text="Per un guasto alla condotta manca l'acqua in zona Cappuccini. Il ripristino è previsto entro le 17.",
        after_title="Acqua: interruzione in zona Cappuccini",
        after_text="Per un guasto alla condotta manca l'acqua in zona Cappuccini. Il ripristino è previsto entro le 23.",
        material=True,
        why="time: water comes back later than said",
    ),
    Pair(
        before_title='Presentazione del libro "Le strade del sale"',
        before_text="Venerdì alle 18 l'autore Dino Fastelli presenta il suo romanzo in biblioteca. Ingresso libero.",
        after_title='Presentazione del libro "Le strade del sale"',
        after_text="Venerdì alle 18 l'autore Dino Fastelli presenta il suo romanzo al Teatro dei Concordi. Ingresso libero.",
        material=True,
        why="place: the room of the event moves to another building",
    ),
    Pair(
        before_title="Spostamento sezione elettorale n. 4",
        before_text='Gli elettori della sezione n. 4 voteranno presso la scuola media "A. Mirandoli".',
        after_title="Spostamento sezione elettorale n. 4",
        after_text="Gli elettori della sezione n. 4 voteranno presso la scuola primaria di via Olmo.",
        material=True,
        why="place: polling section moved to another school",
    ),
    Pair(
        before_title="Donazione sangue",
        before_text="L'autoemoteca sarà domenica mattina in piazza del Mercato, dalle 7.30 alle 11.",
        after_title="Donazione sangue",
        after_text="L'autoemoteca sarà domenica mattina in piazza della Stazione, dalle 7.30 alle 11.",
        material=True,
        why="place: blood donation bus stands elsewhere",
    ),
    Pair(
        before_title="Lavori rete gas",
        before_text="Da lunedì scavi per la rete gas in via Manzoni: divieto di sosta 7-18.",
        after_title="Lavori rete gas",
        after_text="Da lunedì scavi per la rete gas in via Mazzini: divieto di sosta 7-18.",
        material=True,
        why="street: similar street names, a letter of difference",
    ),
    Pair(
        before_title="MANCANZA ACQUA",
        before_text="Domani dalle 9 alle 13 possibile mancanza d'acqua in via Po, via Adda e vicolo Corto.",
        after_title="MANCANZA ACQUA",
        after_text="Domani dalle 9 alle 13 possibile mancanza d'acqua in via Po, via Adda, via Oglio e vicolo Corto.",
        material=True,
        why="street: one more street without water",
    ),
    Pair(
        before_title="Lavaggio strade",
        before_text="Martedì notte lavaggio di viale Ombrone: divieto di sosta sul lato dei numeri pari.",
        after_title="Lavaggio strade",
        after_text="Martedì notte lavaggio di viale Ombrone: divieto di sosta sul lato dei numeri dispari.",
        material=True,
        why="street: side of the parking ban turned round",
    ),
    Pair(
        before_title="Potatura platani",
        before_text="Dal 10 al 12 febbraio potatura dei platani di corso Italia, dal civico 15 al civico 61, con divieto di sosta 0-24.",
        after_title="Potatura platani",
        after_text="Dal 10 al 12 febbraio potatura dei platani di corso Italia, dal civico 15 al civico 91, con divieto di sosta 0-24.",
        material=True,
        why="street: house numbers of the works",
    ),
    Pair(
        before_title="Cinema sotto le stelle",
        before_text="Ogni mercoledì di luglio cinema all'aperto nel cortile di Palazzo Ferrandi. Biglietto unico 4 euro.",
        after_title="Cinema sotto le stelle",
        after_text="Ogni mercoledì di luglio cinema all'aperto nel cortile di Palazzo Ferrandi. Biglietto unico 6 euro.",
        material=True,
        why="amount: ticket price raised",
    ),
    Pair(
        before_title="Bonus libri di testo",
        before_text="Possono chiedere il bonus le famiglie con ISEE non superiore a 10.632,94 euro.",
        after_title="Bonus libri di testo",
        after_text="Possono chiedere il bonus le famiglie con ISEE non superiore a 15.748,78 euro.",
        material=True,
        why="amount: income threshold of the bonus",
    ),
    Pair(
        before_title="Ritiro ingombranti a domicilio",
        before_text="Il ritiro degli ingombranti si prenota al numero verde. Costo del servizio: 10 € fino a tre pezzi.",
        after_title="Ritiro ingombranti a domicilio",
        after_text="Il ritiro degli ingombranti si prenota al numero verde. Servizio gratuito fino a tre pezzi.",
        material=True,
        why="amount: the fee is dropped, service free",
    ),
    Pair(
        before_title="Acqua del rubinetto a Pieve Lunara",
        before_text="L'ASL comunica che l'acqua distribuita nella frazione Pieve Lunara non è potabile.",
        after_title="Acqua del rubinetto a Pieve Lunara",
        after_text="L'ASL comunica che l'acqua distribuita nella frazione Pieve Lunara è potabile.",
        material=True,
        why='negation: "non" dropped, water is drinkable',
    ),
    Pair(
        before_title="Raccolta rifiuti 1° maggio",
        before_text="Venerdì 1° maggio la raccolta porta a porta sarà effettuata regolarmente.",
        after_title="Raccolta rifiuti 1° maggio",
        after_text="Venerdì 1° maggio la raccolta porta a porta non sarà effettuata.",
        material=True,
        why='negation: "non" added in a service notice',
    ),
    Pair(
        before_title="Carta d'identità, sabato aperto",
        before_text="Sabato 21 ufficio anagrafe aperto 9-12 per le carte d'identità, solo su prenotazione.",
        after_title="Carta d'identità, sabato aperto",
        after_text="Sabato 21 ufficio anagrafe aperto 9-12 per le carte d'identità, senza prenotazione.",
        material=True,
        why="negation: booking no longer needed",
    ),
    Pair(
        before_title="Festa al lago",
        before_text="Domenica la festa di inizio estate al lago di Vigolasca. I cani non sono ammessi nell'area picnic.",
        after_title="Festa al lago",
        after_text="Domenica la festa di inizio estate al lago di Vigolasca. I cani sono ammessi al guinzaglio nell'area picnic.",
        material=True,
        why="negation: dogs admitted or not",
    ),
    Pair(
        before_title="Camminata tra gli ulivi",
        before_text="Domenica 25 ottobre camminata tra gli ulivi, ritrovo alle 9 al campo sportivo.",
        after_title="ANNULLATA - Camminata tra gli ulivi",
        after_text="Domenica 25 ottobre camminata tra gli ulivi, ritrovo alle 9 al campo sportivo.",
        material=True,
        why="status: cancelled, only title touched",
    ),
    Pair(
        before_title="Neve: scuole",
        before_text="Per domani, 12 gennaio, le scuole di ogni ordine e grado resteranno chiuse.",
        after_title="Neve: scuole",
        after_text="Per domani, 12 gennaio, le scuole di ogni ordine e grado resteranno aperte.",
        material=True,
        why="status: closed schools become open",
    ),
    Pair(
        before_title="Orari ufficio tributi",
        before_text="Nel mese di agosto l'ufficio tributi riceve il martedì e il giovedì dalle 9 alle 11.",
        after_title="RETTIFICA orari ufficio tributi",
        after_text="Nel mese di agosto l'ufficio tributi riceve il lunedì e il mercoledì dalle 9 alle 11.",
        material=True,
        why="status: RETTIFICA in the title",
    ),
    Pair(
        before_title="Inaugurazione parco giochi",
        before_text="Sabato alle 11 inauguriamo insieme il nuovo parco giochi di via Fratelli Bonfà!",
        after_title="Inaugurazione parco giochi",
        after_text="Sabato alle 11 inauguriamo insieme il nuovo parco giochi di via Fratelli Bonfà! RINVIATA A DATA DA DESTINARSI",
        material=True,
        why="status: postponed to a date to be set",
    ),
    Pair(
        before_title="SP 41, frana al km 6",
        before_text="La strada provinciale 41 è chiusa al km 6 per una frana. Deviazione per Colle Aurito.",
        after_title="SP 41, frana al km 6",
        after_text="La strada provinciale 41 è stata riaperta al km 6 dopo la frana.",
        material=True,
        why="status: road reopened",
    ),
    Pair(
        before_title="Guasto acquedotto",
        before_text="Guasto in via Filzi, squadre al lavoro: erogazione sospesa fino a cessata esigenza.",
        after_title="Guasto acquedotto",
        after_text="Guasto in via Filzi, riparazione conclusa: erogazione ripristinata.",
        material=True,
        why="status: water back",
    ),
    Pair(
        before_title="Allerta gialla per temporali",
        before_text="La Regione ha emesso allerta gialla per temporali dalle 14 di oggi alla mezzanotte. Prestare attenzione ai sottopassi.",
        after_title="Allerta arancione per temporali",
        after_text="La Regione ha emesso allerta arancione per temporali dalle 14 di oggi alla mezzanotte. Prestare attenzione ai sottopassi.",
        material=True,
        why="level: yellow alert to orange",
    ),
    Pair(
        before_title="Ondate di calore",
        before_text="Bollettino del Ministero della Salute per domani: livello 3 (rosso).",
        after_title="Ondate di calore",
        after_text="Bollettino del Ministero della Salute per domani: livello 1 (giallo).",
        material=True,
        why="level: heat bulletin goes from level 3 to level 1",
    ),
    Pair(
        before_title="ALLERTA METEO",
        before_text="ALLERTA GIALLA PER VENTO DALLE ORE 6 ALLE ORE 18 DI DOMANI.",
        after_title="ALLERTA METEO",
        after_text="ALLERTA ROSSA PER VENTO E MAREGGIATE DALLE ORE 6 ALLE ORE 18 DI DOMANI.",
        material=True,
        why="level: alert extended and risk added",
    ),
    Pair(
        before_title='Centro estivo "Il Girasole"',
        before_text="Possono iscriversi i bambini da 3 a 11 anni, anche non residenti. Posti disponibili: 60.",
        after_title='Centro estivo "Il Girasole"',
        after_text="Possono iscriversi i bambini da 3 a 11 anni, solo se residenti. Posti disponibili: 60.",
        material=True,
        why="who: non-residents are now excluded",
    ),
    Pair(
        before_title="Soggiorno marino per anziani",
        before_text="Il Comune organizza un soggiorno a Cerreta Marina per i cittadini che hanno compiuto 65 anni. Iscrizioni ai Servizi sociali.",
        after_title="Soggiorno marino per anziani",
        after_text="Il Comune organizza un soggiorno a Cerreta Marina per i cittadini che hanno compiuto 70 anni. Iscrizioni ai Servizi sociali.",
        material=True,
        why="who: age bound changed",
    ),
    Pair(
        before_title="Censimento permanente",
        before_text="Le famiglie estratte possono compilare il questionario online entro il 23 dicembre.",
        after_title="Censimento permanente",
        after_text="Le famiglie estratte sono obbligate a compilare il questionario online entro il 23 dicembre.",
        material=True,
        why="who: must, not just may",
    ),
    Pair(
        before_title="ZTL serale",
        before_text="Dalle 20 alle 24 possono entrare nella ZTL residenti e clienti degli alberghi.",
        after_title="ZTL serale",
        after_text="Dalle 20 alle 24 possono entrare nella ZTL soltanto i residenti.",
        material=True,
        why="who: exemption limited",
    ),
    Pair(
        before_title="Iscrizioni nido",
        before_text='Domande per il nido "Pulcino Blu" entro il 30 aprile, solo tramite lo Sportello telematico.',
        after_title="Iscrizioni nido",
        after_text='Domande per il nido "Pulcino Blu" entro il 20 aprile, solo tramite lo Sportello telematico.',
        material=True,
        why="deadline: moved earlier",
    ),
    Pair(
        before_title='Concorso "Balconi fioriti"',
        before_text="Le adesioni al concorso si raccolgono fino al 15 maggio all'URP.",
        after_title='Concorso "Balconi fioriti"',
        after_text="Le adesioni al concorso si raccolgono fino al 31 maggio (termine prorogato) all'URP.",
        material=True,
        why='deadline: extended, with word "prorogato"',
    ),
    Pair(
        before_title="Asta pubblica terreno località Fornaci",
        before_text="Le offerte in busta chiusa devono pervenire al protocollo entro le ore 12.00 del 9 luglio.",
        after_title="Asta pubblica terreno località Fornaci",
        after_text="Le offerte in busta chiusa devono pervenire al protocollo entro le ore 10.00 del 9 luglio.",
        material=True,
        why="deadline: hour of the tender closing",
    ),
    Pair(
        before_title="TARI",
        before_text="La prima rata della TARI scade il 16 giugno. Gli avvisi arriveranno per posta.",
        after_title="TARI",
        after_text="La prima rata della TARI scade il 30 giugno. Gli avvisi arriveranno per posta.",
        material=True,
        why="deadline: instalment of tax",
    ),
    Pair(
        before_title="Gatti abbandonati",
        before_text="Chi vuole adottare uno dei gattini può telefonare al canile intercomunale, tel. 0599 441827.",
        after_title="Gatti abbandonati",
        after_text="Chi vuole adottare uno dei gattini può telefonare al canile intercomunale, tel. 0599 441872.",
        material=True,
        why="phone: digit of the number to call corrected",
    ),
    Pair(
        before_title="Volontari per la biblioteca",
        before_text="Cerchiamo lettori volontari! Scrivi a biblioteca@comune.roncaldo.example e raccontaci chi sei.",
        after_title="Volontari per la biblioteca",
        after_text="Cerchiamo lettori volontari! Scrivi a cultura@comune.roncaldo.example e raccontaci chi sei.",
        material=True,
        why="phone: e-mail box where to apply",
    ),
    Pair(
        before_title="Pass disabili",
        before_text="Per rinnovare il contrassegno rivolgersi alla Polizia Locale, via Battisti 4.",
        after_title="Pass disabili",
        after_text="Per rinnovare il contrassegno rivolgersi allo Sportello del Cittadino, piazza Unità 1.",
        material=True,
        why="office: another desk must be used",
    ),
    Pair(
        before_title="Ambulatorio dott.ssa Cavriani",
        before_text="Da lunedì 3 la dott.ssa Cavriani riceve nell'ambulatorio di via Carducci 7.",
        after_title="Ambulatorio dott.ssa Cavriani",
        after_text="Da lunedì 3 la dott.ssa Cavriani riceve nell'ambulatorio di via Pascoli 22.",
        material=True,
        why="office: doctor's practice moved",
    ),
    Pair(
        before_title="Rinnovo tessera mensa",
        before_text="Da settembre la tessera mensa si rinnova allo sportello scuola. Portare il codice fiscale del bambino.",
        after_title="Rinnovo tessera mensa",
        after_text="Da settembre la tessera mensa si rinnova allo sportello scuola. Portare il codice fiscale del bambino e la ricevuta del pagamento dell'anno scorso.",
        material=True,
        why="requirement: new document to bring",
    ),
    Pair(
        before_title="Calendario rifiuti",
        before_text="Nella settimana di Pasqua, martedì 7 aprile si espone l'umido.",
        after_title="Calendario rifiuti",
        after_text="Nella settimana di Pasqua, martedì 7 aprile si espone la plastica.",
        material=True,
        why="waste: kind of waste collected that day changed",
    ),
    Pair(
        before_title="Linea 3",
        before_text="Causa cantiere, da domani la linea 3 salta la fermata Ospedale.",
        after_title="Linea 3",
        after_text="Causa cantiere, da domani la linea 3 salta la fermata Cimitero.",
        material=True,
        why="bus: stop suppressed changed",
    ),
    Pair(
        before_title="Senso unico in via Gramsci",
        before_text="Dal 1° dicembre via Gramsci diventa a senso unico in direzione del centro.",
        after_title="Senso unico in via Gramsci",
        after_text="Dal 1° dicembre via Gramsci diventa a senso unico in direzione dell'ospedale.",
        material=True,
        why="direction: one-way direction inverted",
    ),
    Pair(
        before_title="Mercatino di Natale",
        before_text="Il mercatino di Natale torna in piazza Duomo sabato 12 dicenbre dalle 10 alle 19.",
        after_title="Mercatino di Natale",
        after_text="Il mercatino di Natale torna in piazza Duomo sabato 12 dicembre dalle 10 alle 19.",
        material=False,
        why="typo: misspelt month",
    ),
    Pair(
        before_title="Ricevimento del Sindaco",
        before_text="Il Sindaco riceve il martedi e il venerdi dalle 10 alle 12, su appuntamento.",
        after_title="Ricevimento del Sindaco",
        after_text="Il Sindaco riceve il martedì e il venerdì dalle 10 alle 12, su appuntamento.",
        material=False,
        why="typo: accents on weekdays",
    ),
    Pair(
        before_title="Divieto di balneazione",
        before_text="E' vietata la balneazione nel tratto di spiaggia tra il Molo Vecchio e la foce del Lerno.",
        after_title="Divieto di balneazione",
        after_text="È vietata la balneazione nel tratto di spiaggia tra il Molo Vecchio e la foce del Lerno.",
        material=False,
        why="typo: E' becomes È",
    ),
    Pair(
        before_title="Raccolta funghi",
        before_text="Per raccogliere i funghi nei boschi di di Selvadritta serve il tesserino regionale.",
        after_title="Raccolta funghi",
        after_text="Per raccogliere i funghi nei boschi di Selvadritta serve il tesserino regionale.",
        material=False,
        why="typo: doubled word removed",
    ),
    Pair(
        before_title="Corso di primo soccorso",
        before_text="La Croce Gialla organizzano un corso di primo soccorso. Iscrizioni in sede.",
        after_title="Corso di primo soccorso",
        after_text="La Croce Gialla organizza un corso di primo soccorso. Iscrizioni in sede.",
        material=False,
        why="typo: agreement of article and noun",
    ),
    Pair(
        before_title="Fesitval dei burattini",
        before_text="Al Parco della Rimembranza tre giorni di burattini, dal 4 al 6 settembre.",
        after_title="Festival dei burattini",
        after_text="Al Parco della Rimembranza tre giorni di burattini, dal 4 al 6 settembre.",
        material=False,
        why="typo: letters swapped in the title",
    ),
    Pair(
        before_title="Mensa scolastica",
        before_text="Pagamenti  della mensa :  usare solo  PagoPA.",
        after_title="Mensa scolastica",
        after_text="Pagamenti della mensa: usare solo PagoPA.",
        material=False,
        why="spaces: double spaces and a space before the colon",
    ),
    Pair(
        before_title="Sportello lavoro",
        before_text="Lo sportello lavoro è aperto lunedì,mercoledì e venerdì(ore 9-12).",
        after_title="Sportello lavoro",
        after_text="Lo sportello lavoro è aperto lunedì, mercoledì e venerdì (ore 9-12).",
        material=False,
        why="spaces: missing space after punctuation",
    ),
    Pair(
        before_title="CHIUSURA UFFICI",
        before_text=(
            "Gli uffici comunali saranno chiusi lunedì 7 dicembre.\n"
            "Resta attivo il reperibile di stato civile."
        ),
        after_title="CHIUSURA UFFICI",
        after_text=(
            "Gli uffici comunali saranno chiusi lunedì 7 dicembre.\n"
            "\n"
            "\n"
            "Resta attivo il reperibile di stato civile."
        ),
        material=False,
        why="spaces: blank lines between lines of text",
    ),
    Pair(
        before_title="Nuovo orario isola ecologica",
        before_text="Da aprile l'isola ecologica apre anche la domenica dalle 9 alle 12",
        after_title="Nuovo orario isola ecologica",
        after_text="Da aprile, l'isola ecologica apre anche la domenica, dalle 9 alle 12.",
        material=False,
        why="punctuation: final full stop and comma",
    ),
    Pair(
        before_title='Torna "Nati per leggere"',
        before_text="Letture ad alta voce per i più piccoli, ogni sabato alle 10.30 in biblioteca.",
        after_title="Torna «Nati per leggere»!",
        after_text="Letture ad alta voce per i più piccoli, ogni sabato alle 10.30 in biblioteca!",
        material=False,
        why="punctuation: exclamation marks and quotes",
    ),
    Pair(
        before_title="Farmacia di turno",
        before_text="Domenica è di turno la farmacia Al Ponte (8-20).",
        after_title="Farmacia di turno",
        after_text="Domenica è di turno la farmacia Al Ponte (8 – 20).",
        material=False,
        why="punctuation: hyphen for dash in a range of hours",
    ),
    Pair(
        before_title="AVVISO DI ALLERTA NEVE DAL POMERIGGIO",
        before_text="Dal pomeriggio di oggi sono previste nevicate oltre i 400 metri. Obbligo di catene a bordo.",
        after_title="Avviso di allerta neve dal pomeriggio",
        after_text="Dal pomeriggio di oggi sono previste nevicate oltre i 400 metri. Obbligo di catene a bordo.",
        material=False,
        why="capitals: whole title from capitals to sentence",
    ),
    Pair(
        before_title="Servizio Civile Universale",
        before_text="Il Comune seleziona 4 Volontari di Servizio Civile; le domande si presentano Online entro le 14 del 18 febbraio.",
        after_title="Servizio Civile Universale",
        after_text="Il Comune seleziona 4 volontari di servizio civile; le domande si presentano online entro le 14 del 18 febbraio.",
        material=False,
        why="capitals: institutional capitals lowered",
    ),
    Pair(
        before_title="Iscrizioni pedibus",
        before_text="<p>Il pedibus parte alle 7.45 dal piazzale della chiesa.</p>",
        after_title="Iscrizioni pedibus",
        after_text="<p>Il pedibus parte alle <strong>7.45</strong> dal piazzale della chiesa.</p>",
        material=False,
        why="markup: bold tags around the hour",
    ),
    Pair(
        before_title="Documenti per la residenza",
        before_text="<p>Servono: documento d'identità; codice fiscale; contratto di affitto.</p>",
        after_title="Documenti per la residenza",
        after_text="<p>Servono:</p><ul><li>documento d'identità</li><li>codice fiscale</li><li>contratto di affitto</li></ul>",
        material=False,
        why="markup: paragraph becomes list item",
    ),
    Pair(
        before_title="Tassa di soggiorno",
        before_text="La tassa di soggiorno è di 2&nbsp;&euro; a notte per gli hotel a tre stelle.",
        after_title="Tassa di soggiorno",
        after_text="La tassa di soggiorno è di 2 € a notte per gli hotel a tre stelle.",
        material=False,
        why="markup: non-breaking spaces and entities",
    ),
    Pair(
        before_title="Allerta vento",
        before_text="Raffiche forti previste nella notte: mettete al sicuro vasi e tende.",
        after_title="⚠️ Allerta vento 🌬️",
        after_text="Raffiche forti previste nella notte: mettete al sicuro vasi e tende.",
        material=False,
        why="markup: emoji added to the title",
    ),
    Pair(
        before_title="Concerto di Ferragosto",
        before_text="La banda cittadina suona il 15 agosto alle 21.30 sul lungomare di Cerreta Marina.",
        after_title="Concerto di Ferragosto",
        after_text=(
            "La banda cittadina suona il 15 agosto alle 21.30 sul lungomare di Cerreta Marina.\n"
            "Condividi su Facebook  Condividi su X  Invia per e-mail  Stampa"
        ),
        material=False,
        why="noise: share buttons appended",
    ),
    Pair(
        before_title="Lavori al ponte di Ponte Alvese",
        before_text=("Home > Notizie > Avvisi\nIl ponte sull'Alve resta chiuso ai mezzi oltre 3,5 t."),
        after_title="Lavori al ponte di Ponte Alvese",
        after_text=(
            "Sei in: Home / Vivere il Comune / Notizie / Viabilità\n"
            "Il ponte sull'Alve resta chiuso ai mezzi oltre 3,5 t."
        ),
        material=False,
        why="noise: breadcrumb changed",
    ),
    Pair(
        before_title="Carnevale a Montaruolo",
        before_text="Sfilata dei carri domenica 15 febbraio alle 14.30 da piazza Garibaldi.",
        after_title="Carnevale a Montaruolo",
        after_text=(
            "Tempo di lettura: 1 minuto\n"
            "Sfilata dei carri domenica 15 febbraio alle 14.30 da piazza Garibaldi."
        ),
        material=False,
        why="noise: reading time line added",
    ),
    Pair(
        before_title="Orario invernale del cimitero",
        before_text="Dal 1° ottobre il cimitero è aperto dalle 8 alle 17.",
        after_title="Orario invernale del cimitero",
        after_text=(
            "Dal 1° ottobre il cimitero è aperto dalle 8 alle 17.\n"
            "L'articolo Orario invernale del cimitero proviene da Comune di Valdorsa."
        ),
        material=False,
        why="noise: WordPress footer of the feed",
    ),
    Pair(
        before_title="Pagamento lampade votive",
        before_text="Le lampade votive si pagano con il bollettino inviato a casa, 18 euro l'anno.",
        after_title="Pagamento lampade votive",
        after_text=(
            "Le lampade votive si pagano con il bollettino inviato a casa, 18 euro l'anno.\n"
            "Questo sito utilizza cookie tecnici. Proseguendo la navigazione accetti la nostra informativa. Ok, ho capito"
        ),
        material=False,
        why="noise: cookie note caught in the text",
    ),
    Pair(
        before_title="Pista di pattinaggio",
        before_text=(
            "La pista di pattinaggio in piazza Mercanzia è aperta tutti i giorni dalle 15 alle 22.\n"
            "Leggi anche: Presepe vivente il 26 dicembre"
        ),
        after_title="Pista di pattinaggio",
        after_text=(
            "La pista di pattinaggio in piazza Mercanzia è aperta tutti i giorni dalle 15 alle 22.\n"
            "Leggi anche: Concerto di Capodanno alle 17 al Teatro Sociale"
        ),
        material=False,
        why="noise: related articles replaced",
    ),
    Pair(
        before_title="Ricerca rilevatori Istat",
        before_text=("Il Comune cerca 3 rilevatori; domande entro il 10 settembre.\nVisite: 148"),
        after_title="Ricerca rilevatori Istat",
        after_text=("Il Comune cerca 3 rilevatori; domande entro il 10 settembre.\nVisite: 1.207"),
        material=False,
        why="counter: views",
    ),
    Pair(
        before_title="Nuove panchine al parco Ravelli",
        before_text=("Sono arrivate le nuove panchine in legno nel parco Ravelli. Vi piacciono?\n0 commenti"),
        after_title="Nuove panchine al parco Ravelli",
        after_text=("Sono arrivate le nuove panchine in legno nel parco Ravelli. Vi piacciono?\n17 commenti"),
        material=False,
        why="counter: comments",
    ),
    Pair(
        before_title="Modulo iscrizione trasporto scolastico",
        before_text=(
            "Il modulo va consegnato entro il 31 luglio all'ufficio scuola.\n"
            "modulo_trasporto.pdf (213 KB, 45 download)"
        ),
        after_title="Modulo iscrizione trasporto scolastico",
        after_text=(
            "Il modulo va consegnato entro il 31 luglio all'ufficio scuola.\n"
            "modulo_trasporto.pdf (219 KB, 302 download)"
        ),
        material=False,
        why="counter: size and downloads of an attachment",
    ),
    Pair(
        before_title="Disinfestazione zanzare",
        before_text=(
            "Pubblicato il 03/07/2026\n"
            "Trattamento adulticida nella notte tra giovedì 9 e venerdì 10 luglio: tenere chiuse le finestre."
        ),
        after_title="Disinfestazione zanzare",
        after_text=(
            "Pubblicato il 06/07/2026\n"
            "Trattamento adulticida nella notte tra giovedì 9 e venerdì 10 luglio: tenere chiuse le finestre."
        ),
        material=False,
        why="restamp: publication date",
    ),
    Pair(
        before_title="Rilascio SPID in Comune",
        before_text=(
            "Lo sportello SPID riceve il giovedì mattina su appuntamento.\n"
            "Ultimo aggiornamento: 11 gennaio 2026, 09:14"
        ),
        after_title="Rilascio SPID in Comune",
        after_text=(
            "Lo sportello SPID riceve il giovedì mattina su appuntamento.\n"
            "Ultimo aggiornamento: 2 marzo 2026, 16:40"
        ),
        material=False,
        why="restamp: last update line",
    ),
    Pair(
        before_title="Torneo di burraco",
        before_text="Domenica 18, ore 9:30, torneo di burraco al circolo anziani. Quota 5 €.",
        after_title="Torneo di burraco",
        after_text="Domenica 18, alle ore 9.30, torneo di burraco al circolo anziani. Quota 5,00 euro.",
        material=False,
        why="format: hour 9:30 as ore 9.30",
    ),
    Pair(
        before_title="Scadenza bando sport",
        before_text="Il bando per le associazioni sportive scade il 31/03/2026 alle 12.",
        after_title="Scadenza bando sport",
        after_text="Il bando per le associazioni sportive scade il 31 marzo 2026 alle ore 12:00.",
        material=False,
        why="format: date from numbers to words",
    ),
    Pair(
        before_title="Giornata del verde pulito",
        before_text="Appuntamento il 10 maggio 2026 alle 8.30 davanti al municipio, con guanti e buona volontà.",
        after_title="Giornata del verde pulito",
        after_text="Appuntamento domenica 10 maggio 2026 alle 8.30 davanti al municipio, con guanti e buona volontà.",
        material=False,
        why="format: weekday added to the same day",
    ),
    Pair(
        before_title="Guardia medica turistica",
        before_text="Per la guardia medica turistica chiamare lo 0774318265.",
        after_title="Guardia medica turistica",
        after_text="Per la guardia medica turistica chiamare lo 0774 31 82 65.",
        material=False,
        why="format: phone number grouped otherwise",
    ),
    Pair(
        before_title="Tombola dell'Epifania",
        before_text="Tombola benefica lunedì alle 21 nella palestra di Roncaldo.",
        after_title="Tombola dell'Epifania",
        after_text="Tombola benefica lunedì alle 9 di sera nella palestra di Roncaldo.",
        material=False,
        why="format: nine in the evening",
    ),
    Pair(
        before_title='Borse di studio "Ada Quercini"',
        before_text="Due borse di studio da 1500 euro per neodiplomati. Domande entro il 30/09.",
        after_title='Borse di studio "Ada Quercini"',
        after_text="Due borse di studio da € 1.500,00 per neodiplomati. Domande entro il 30/09.",
        material=False,
        why="format: thousands separator and decimals",
    ),
    Pair(
        before_title="Chiusura biblioteca",
        before_text="La biblioteca resta chiusa dal 2 al 4 gennaio.",
        after_title="Chiusura biblioteca",
        after_text="La biblioteca resta chiusa nei giorni 2, 3 e 4 gennaio.",
        material=False,
        why="format: range of days written one by one",
    ),
    Pair(
        before_title="Nuovi bidoni",
        before_text="I nuovi bidoni si ritirano al magazzino di V.le Trento n. 8, angolo P.zza Cairoli.",
        after_title="Nuovi bidoni",
        after_text="I nuovi bidoni si ritirano al magazzino di viale Trento 8, angolo piazza Cairoli.",
        material=False,
        why="abbreviation: street and square spelt out",
    ),
    Pair(
        before_title="Festa di S. Giovanni",
        before_text="Il dott. Aurelio Pinzani ricorda l'ordinanza sui fuochi per la festa di S. Giovanni del 24 giugno.",
        after_title="Festa di San Giovanni",
        after_text="Il dottor Aurelio Pinzani ricorda l'ordinanza sui fuochi per la festa di San Giovanni del 24 giugno.",
        material=False,
        why="abbreviation: saint and doctor",
    ),
    Pair(
        before_title="Bonus idrico",
        before_text="La domanda va fatta entro 60 giorni dalla bolletta. Servono due documenti.",
        after_title="Bonus idrico",
        after_text="La domanda va fatta entro sessanta giorni dalla bolletta. Servono 2 documenti.",
        material=False,
        why="numerals: number in words",
    ),
    Pair(
        before_title="Asfaltatura via XX Settembre",
        before_text="Da lunedì asfaltatura in via XX Settembre, tratto stazione-rotatoria.",
        after_title="Asfaltatura via 20 Settembre",
        after_text="Da lunedì asfaltatura in via 20 Settembre, tratto stazione-rotatoria.",
        material=False,
        why="numerals: roman numeral of the street name",
    ),
    Pair(
        before_title="Mercatino e traffico",
        before_text="Sabato corso Umberto sarà chiuso al traffico dalle 7 alle 20.",
        after_title="Mercatino e traffico",
        after_text="Sabato corso Umberto sarà interdetto alla circolazione veicolare dalle 7 alle 20.",
        material=False,
        why="synonym: closed to traffic",
    ),
    Pair(
        before_title="Sagra della castagna annullata",
        before_text="La sagra della castagna del 17 ottobre è annullata per maltempo.",
        after_title="Sagra della castagna annullata",
        after_text="La sagra della castagna del 17 ottobre non si terrà, a causa del maltempo.",
        material=False,
        why="synonym: cancelled said otherwise, status stays",
    ),
    Pair(
        before_title="Screening udito",
        before_text="Controllo gratuito dell'udito mercoledì 20 in farmacia comunale, senza prenotazione.",
        after_title="Screening udito",
        after_text="Controllo gratuito dell'udito mercoledì 20 in farmacia comunale, non occorre prenotare.",
        material=False,
        why="synonym: double way to say no booking",
    ),
    Pair(
        before_title="Museo della ceramica",
        before_text="Il museo è aperto tutti i giorni, escluso il lunedì, dalle 10 alle 18.",
        after_title="Museo della ceramica",
        after_text="Il museo è aperto dal martedì alla domenica dalle 10 alle 18.",
        material=False,
        why="synonym: all days but Monday",
    ),
    Pair(
        before_title="Taglio erba",
        before_text="Lo sfalcio dell'erba lungo la ciclabile sarà eseguito dalla ditta Verdiluna da martedì a giovedì.",
        after_title="Taglio erba",
        after_text="Da martedì a giovedì la ditta Verdiluna eseguirà lo sfalcio dell'erba lungo la pista ciclabile.",
        material=False,
        why="rewrite: passive to active, same facts",
    ),
    Pair(
        before_title="Distribuzione mastelli",
        before_text="I mastelli si ritirano in piazza dei Caduti fino a sabato, ore 9-13.",
        after_title="Distribuzione mastelli",
        after_text="I mastelli si ritirano in piazza dei Caduti fino a sabato, ore 9-13. Grazie a tutti per la collaborazione!",
        material=False,
        why="thanks: greeting added at the end",
    ),
    Pair(
        before_title="Divieto di fuochi d'artificio",
        before_text="Con ordinanza n. 87 del Sindaco è vietato l'uso di petardi dal 30 dicembre al 2 gennaio.",
        after_title="Divieto di fuochi d'artificio",
        after_text="Con ordinanza n. 78 del Sindaco è vietato l'uso di petardi dal 30 dicembre al 2 gennaio.",
        material=False,
        why="legal: number of the ordinance corrected",
    ),
    Pair(
        before_title="Albo scrutatori",
        before_text="Chi vuole iscriversi all'albo degli scrutatori può presentare domanda entro il 30 novembre. Clicca qui",
        after_title="Albo scrutatori",
        after_text="Chi vuole iscriversi all'albo degli scrutatori può presentare domanda entro il 30 novembre. Vai al modulo di domanda",
        material=False,
        why="link: label of the link",
    ),
    Pair(
        before_title="Apertura straordinaria Torre Ombrina",
        before_text="Sabato e domenica la torre è visitabile dalle 10 alle 17.",
        after_title="Apertura straordinaria Torre Ombrina",
        after_text="Sabato e domenica la torre è visitabile dalle 10 alle 17. La torre, in pietra serena, fu voluta dai conti Malaspri nel Trecento.",
        material=False,
        why="background: history of the building added",
    ),
    Pair(
        before_title="Chiusura al traffico di piazza Vecchia",
        before_text="Si avvisa la cittadinanza che piazza Vecchia sarà chiusa al traffico per l'allestimento del palco. La chiusura è disposta da giovedì 18 giugno. I residenti potranno parcheggiare in via dei Mulini. Per informazioni: Polizia Locale.",
        after_title="Chiusura al traffico di piazza Vecchia",
        after_text="Si avvisa la cittadinanza che piazza Vecchia sarà chiusa al traffico per l'allestimento del palco. La chiusura è disposta da mercoledì 17 giugno. I residenti potranno parcheggiare in via dei Mulini. Per informazioni: Polizia Locale.",
        material=True,
        why="date: first day of the closure is one day earlier",
    ),
    Pair(
        before_title="Laboratori di ceramica per ragazzi",
        before_text="Tornano i laboratori di ceramica della Bottega Comunale! Tre pomeriggi per mettere le mani nella creta: 5, 12 e 19 marzo. Età 8-12 anni. Il materiale lo mettiamo noi, voi portate un grembiule. Iscrizioni in biblioteca.",
        after_title="Laboratori di ceramica per ragazzi",
        after_text="Tornano i laboratori di ceramica della Bottega Comunale! Tre pomeriggi per mettere le mani nella creta: 5, 12 e 26 marzo. Età 8-12 anni. Il materiale lo mettiamo noi, voi portate un grembiule. Iscrizioni in biblioteca.",
        material=True,
        why="date: last of three workshop dates changes",
    ),
    Pair(
        before_title="Rifiuti: servizio del 25 aprile",
        before_text="In occasione della Festa della Liberazione la raccolta del vetro non verrà svolta. Il passaggio sarà recuperato lunedì 27 aprile. I contenitori vanno esposti dalle ore 20 della sera prima. L'ecocentro rimarrà chiuso per l'intera giornata.",
        after_title="Rifiuti: servizio del 25 aprile",
        after_text="In occasione della Festa della Liberazione la raccolta del vetro non verrà svolta. Il passaggio sarà recuperato martedì 28 aprile. I contenitori vanno esposti dalle ore 20 della sera prima. L'ecocentro rimarrà chiuso per l'intera giornata.",
        material=True,
        why="date: collection day skipped and recovered on another day",
    ),
    Pair(
        before_title="Orario estivo degli uffici",
        before_text="Dal 1° luglio gli uffici osservano l'orario estivo. Apertura al pubblico solo al mattino, dalle 8.30 alle 12.30. Il rientro del giovedì pomeriggio è sospeso. L'orario consueto riprenderà il 31 agosto.",
        after_title="Orario estivo degli uffici",
        after_text="Dal 1° luglio gli uffici osservano l'orario estivo. Apertura al pubblico solo al mattino, dalle 8.30 alle 12.30. Il rientro del giovedì pomeriggio è sospeso. L'orario consueto riprenderà il 14 settembre.",
        material=True,
        why="date: end of the summer timetable",
    ),
    Pair(
        before_title="Graduatoria provvisoria case popolari",
        before_text="È pubblicata la graduatoria provvisoria per l'assegnazione degli alloggi di edilizia residenziale pubblica. Gli interessati possono presentare osservazioni dal 4 al 19 febbraio. Le osservazioni si consegnano a mano o via PEC. Decorso tale termine la commissione redigerà la graduatoria definitiva.",
        after_title="Graduatoria provvisoria case popolari",
        after_text="È pubblicata la graduatoria provvisoria per l'assegnazione degli alloggi di edilizia residenziale pubblica. Gli interessati hanno facoltà di presentare osservazioni dal 9 al 24 febbraio. Le osservazioni si consegnano a mano o via PEC. Decorso tale termine la commissione redigerà la graduatoria definitiva.",
        material=True,
        why="date: the ranking comes out, appeal days change with a synonym edit beside",
    ),
    Pair(
        before_title="Processione del Venerdì Santo",
        before_text="La comunità di Santa Verdiana rinnova la tradizione. La processione partirà dalla Collegiata alle 20.30 e percorera le vie del centro. Si invita a esporre lumini alle finestre. Lungo il percorso divieto di sosta dalle 18.",
        after_title="Processione del Venerdì Santo",
        after_text="La comunità di Santa Verdiana rinnova la tradizione. La processione partirà dalla Collegiata alle 21.00 e percorrerà le vie del centro. Si invita a esporre lumini alle finestre. Lungo il percorso divieto di sosta dalle 18.",
        material=True,
        why="time: start hour of the procession, small typo too",
    ),
    Pair(
        before_title="Sportello Energia",
        before_text="Nuovo servizio gratuito! Un esperto ti aiuta a leggere le bollette. Lo trovi al piano terra del municipio ogni primo lunedì del mese. Orario: 16.00 - 18.00. Porta con te l'ultima fattura di luce e gas.",
        after_title="Sportello Energia",
        after_text="Nuovo servizio gratuito! Un esperto ti aiuta a leggere le bollette. Lo trovi al piano terra del municipio ogni primo lunedì del mese. Orario: 14.30 - 16.30. Porta con te l'ultima fattura di luce e gas.",
        material=True,
        why="time: opening of the desk shifts",
    ),
    Pair(
        before_title="Sospensione idrica programmata",
        before_text="Acquedotti della Valdorsa S.p.A. comunica che, per lavori di manutenzione straordinaria al serbatoio, verrà sospesa l'erogazione dell'acqua. Giorno: martedì 3 novembre. Fascia oraria: 8.30-12.30. Zone: Fontanelle, Poggio Basso, case sparse di via Selva. Al ripristino l'acqua potrà apparire torbida.",
        after_title="Sospensione idrica programmata",
        after_text="Acquedotti della Valdorsa S.p.A. comunica che, per lavori di manutenzione straordinaria al serbatoio, verrà sospesa l'erogazione dell'acqua. Giorno: martedì 3 novembre. Fascia oraria: 8.30-18.00. Zone: Fontanelle, Poggio Basso, case sparse di via Selva. Al ripristino l'acqua potrà apparire torbida.",
        material=True,
        why="time: the water cut becomes longer",
    ),
    Pair(
        before_title="Ordinanza musica all'aperto",
        before_text="Il Sindaco ordina ai gestori dei pubblici esercizi il rispetto degli orari seguenti. Da domenica a giovedì la musica deve cessare alle ore 24. Venerdì, sabato e prefestivi alle ore 1. I trasgressori sono puniti con sanzione da 80 a 480 euro.",
        after_title="Ordinanza musica all'aperto",
        after_text="Il Sindaco ordina ai gestori dei pubblici esercizi il rispetto degli orari seguenti. Da domenica a giovedì la musica deve cessare alle ore 23. Venerdì, sabato e prefestivi alle ore 1. I trasgressori sono puniti con sanzione da 80 a 480 euro.",
        material=True,
        why="time: curfew of music in the ordinance",
    ),
    Pair(
        before_title="Scuolabus - orari linea gialla",
        before_text=(
            "Fermata Case Nuove 7.10\n"
            "Fermata Bivio Mulino 7.18\n"
            "Fermata Chiesa di S. Rocco 7.25\n"
            "Arrivo scuola primaria 7.50\n"
            "Si prega di trovarsi alla fermata cinque minuti prima."
        ),
        after_title="Scuolabus - orari linea gialla",
        after_text=(
            "Fermata Case Nuove 7.10\n"
            "Fermata Bivio Mulino 7.13\n"
            "Fermata Chiesa di S. Rocco 7.25\n"
            "Arrivo scuola primaria 7.50\n"
            "Si prega di trovarsi alla fermata cinque minuti prima."
        ),
        material=True,
        why="time: one train of the school bus timetable",
    ),
    Pair(
        before_title="Passeggiata serale nel bosco di Selvadritta",
        before_text="Una camminata facile, adatta anche alle famiglie, accompagnati dalla guida Ornella Bastieri. Sabato 20 giugno. Ritrovo alle 20 al parcheggio del rifugio. Durata due ore circa. Scarpe comode e torcia!",
        after_title="Passeggiata serale nel bosco di Selvadritta",
        after_text="Una camminata facile, adatta anche alle famiglie, accompagnati dalla guida Ornella Bastieri. Sabato 20 giugno. Ritrovo alle 20 alla fontana di Prà Morello. Durata due ore circa. Scarpe comode e torcia!",
        material=True,
        why="place: meeting point of the walk",
    ),
    Pair(
        before_title="Incontro sul nuovo piano urbanistico",
        before_text="Il Comune invita tutti all'incontro di presentazione del nuovo piano urbanistico. Si terrà martedì 14 aprile, ore 18, in sala consiliare. Saranno presenti l'assessore Tullio Varrani e i progettisti. Al termine spazio alle domande.",
        after_title="Nuovo piano urbanistico: incontro con la cittadinanza",
        after_text="Martedì 14 aprile alle 18, nell'auditorium della scuola Fermi, l'assessore Tullio Varrani e i progettisti presenteranno il nuovo piano urbanistico. Tutta la cittadinanza è invitata. Dopo la presentazione si potranno fare domande.",
        material=True,
        why="place: whole text rewritten, and the hall of the meeting is another",
    ),
    Pair(
        before_title="Mercato settimanale",
        before_text="Per i lavori in piazza della Libertà il mercato del giovedì cambia sede. Fino a fine cantiere i banchi si trovano in viale Europa. Gli orari non cambiano, dalle 7.30 alle 13. I posteggi per i clienti sono nel parcheggio della piscina.",
        after_title="Mercato settimanale",
        after_text="Per i lavori in piazza della Libertà il mercato del giovedì cambia sede. Fino a fine cantiere i banchi si trovano in piazzale Donatori di Sangue. Gli orari non cambiano, dalle 7.30 alle 13. I posteggi per i clienti sono nel parcheggio della piscina.",
        material=True,
        why="place: market stalls moved",
    ),
    Pair(
        before_title="Concorso istruttore amministrativo: prova scritta",
        before_text="La prova scritta del concorso per n. 2 istruttori amministrativi è fissata per il giorno 22 settembre alle ore 9.30. Sede: palestra dell'Istituto \"G. Bellacorte\". I candidati devono presentarsi muniti di documento di riconoscimento. L'assenza equivale a rinuncia.",
        after_title="Concorso istruttore amministrativo: prova scritta",
        after_text='La prova scritta del concorso per n. 2 istruttori amministrativi è fissata per il giorno 22 settembre alle ore 9.30. Sede: aula magna del Liceo "P. Arisi". I candidati devono presentarsi muniti di documento di riconoscimento. L\'assenza equivale a rinuncia.',
        material=True,
        why="place: room of the exam",
    ),
    Pair(
        before_title='Corsa podistica "Diecimila del Lerno"',
        before_text="Domenica si corre! Dalle 9 alle 12 il centro sarà chiuso alle auto. Chi deve attraversare la città può usare il percorso alternativo per via dell'Argine. Le navette dell'ospedale restano in servizio. Ci scusiamo per il disagio e vi aspettiamo a fare il tifo.",
        after_title='Corsa podistica "Diecimila del Lerno"',
        after_text="Domenica si corre! Dalle 9 alle 12 il centro sarà chiuso alle auto. Chi deve attraversare la città può usare il percorso alternativo per via della Ferriera. Le navette dell'ospedale restano in servizio. Ci scusiamo per il disagio e vi aspettiamo a fare il tifo.",
        material=True,
        why="street: detour through another street",
    ),
    Pair(
        before_title="Spargimento sale e sgombero neve: divieti di sosta",
        before_text=(
            "In caso di nevicata è vietata la sosta dalle 22 alle 7 nelle seguenti vie.\n"
            "- via Bixio\n"
            "- via Nievo\n"
            "- via del Pozzo\n"
            "- largo Martinetti\n"
            "Le auto in divieto saranno rimosse."
        ),
        after_title="Spargimento sale e sgombero neve: divieti di sosta",
        after_text=(
            "In caso di nevicata è vietata la sosta dalle ore 22:00 alle ore 7:00 nelle seguenti vie.\n"
            "- via Bixio\n"
            "- via Nievo\n"
            "- largo Martinetti\n"
            "Le auto in divieto saranno rimosse."
        ),
        material=True,
        why="street: a street is taken off the list, and format of hours touched",
    ),
    Pair(
        before_title="Fibra: cantieri della settimana",
        before_text="Prosegue la posa della fibra ottica a Roncaldo. Questa settimana gli operai lavorano in via Pacinotti, tra via Volta e via Galvani. La sosta è vietata dalle 8 alle 17. I passi carrai saranno garantiti con piastre.",
        after_title="Fibra: cantieri della settimana",
        after_text="Prosegue la posa della fibra ottica a Roncaldo. Questa settimana gli operai lavorano in via Pacinotti, tra via Galvani e via Meucci. La sosta è vietata dalle 8 alle 17. I passi carrai saranno garantiti con piastre.",
        material=True,
        why="street: stretch of road of the works",
    ),
    Pair(
        before_title="Tariffe mensa anno scolastico 2026/2027",
        before_text=(
            "Fascia A, ISEE fino a 8.000: 2,10 euro a pasto\n"
            "Fascia B, ISEE fino a 15.000: 3,60 euro a pasto\n"
            "Fascia C, oltre 15.000: 5,20 euro a pasto\n"
            "Il pagamento avviene tramite ricarica. Non residenti: fascia C."
        ),
        after_title="Tariffe mensa anno scolastico 2026/2027",
        after_text=(
            "Fascia A, ISEE fino a 8.000: 2,10 euro a pasto\n"
            "Fascia B, ISEE fino a 15.000: 3,90 euro a pasto\n"
            "Fascia C, oltre 15.000: 5,20 euro a pasto\n"
            "Il pagamento avviene tramite ricarica. Non residenti: fascia C."
        ),
        material=True,
        why="amount: school meals tariff row",
    ),
    Pair(
        before_title="Contributi per il rifacimento delle facciate",
        before_text="Il Comune di Castel Vernazzo sostiene chi rimette a nuovo la propria casa nel centro storico. Il contributo copre il 40% della spesa, fino a 3.000 euro. La domanda si invia prima dell'inizio dei lavori. Le risorse sono assegnate in ordine d'arrivo.",
        after_title="Contributi per il rifacimento delle facciate",
        after_text="Il Comune di Castel Vernazzo sostiene chi rimette a nuovo la propria casa nel centro storico. Il contributo copre il 40% della spesa, fino a 2.000 euro. La domanda si invia prima dell'inizio dei lavori. Le risorse sono assegnate in ordine d'arrivo.",
        material=True,
        why="amount: contribution percent for facades",
    ),
    Pair(
        before_title="IMU 2026, aliquote",
        before_text="Il Consiglio comunale ha approvato le aliquote. Abitazione principale di lusso: 5 per mille. Altri fabbricati: 9,6 per mille. Aree edificabili: 9,6 per mille. Il calcolo si può fare con il foglio messo a disposizione sul sito.",
        after_title="IMU 2026, aliquote",
        after_text="Il Consiglio comunale ha approvato le aliquote. Abitazione principale di lusso: 5 per mille. Altri fabbricati: 10,6 per mille. Aree edificabili: 9,6 per mille. Il calcolo si può fare con il foglio messo a disposizione sul sito.",
        material=True,
        why="amount: surcharge rate of IMU",
    ),
    Pair(
        before_title="Pagamento corsi di nuoto",
        before_text="I corsi di nuoto si pagano in anticipo. Quota trimestrale 95 euro. Bonifico su IBAN IT60X0542811101000000123456, causale nome e cognome dell'allievo. La ricevuta va mostrata in segreteria alla prima lezione.",
        after_title="Pagamento corsi di nuoto",
        after_text="I corsi di nuoto si pagano in anticipo. Quota trimestrale 95 euro. Bonifico su IBAN IT60X0542811101000000987654, causale nome e cognome dell'allievo. La ricevuta va mostrata in segreteria alla prima lezione.",
        material=True,
        why="amount: bank account where to pay",
    ),
    Pair(
        before_title="Buoni spesa",
        before_text="Sono in distribuzione i buoni spesa per le famiglie in difficoltà. Ogni nucleo riceve buoni per 100 euro a persona. Si ritirano ai Servizi sociali su appuntamento. I negozi aderenti espongono la vetrofania. I buoni valgono fino al 31 dicembre.",
        after_title="Buoni spesa",
        after_text="Sono in distribuzione i buoni spesa per le famiglie in difficoltà. Ogni nucleo riceve buoni per 60 euro a persona. Si ritirano ai Servizi sociali su appuntamento. I negozi aderenti espongono la vetrofania. I buoni valgono fino al 31 dicembre.",
        material=True,
        why="amount: number of vouchers available to each family",
    ),
    Pair(
        before_title="Abbruciamento residui vegetali",
        before_text="A Montaruolo, fuori dal periodo di massima pericolosità per gli incendi, è consentito bruciare piccoli cumuli di residui vegetali. Ciò vale anche per gli oliveti. Occorre restare presenti fino allo spegnimento. In caso di vento la bruciatura va sospesa.",
        after_title="Abbruciamento residui vegetali",
        after_text="A Montaruolo, fuori dal periodo di massima pericolosità per gli incendi, non è consentito bruciare nemmeno piccoli cumuli di residui vegetali. Ciò vale anche per gli oliveti.",
        material=True,
        why="negation: burning of brushwood forbidden/allowed",
    ),
    Pair(
        before_title="Parcheggi blu nelle feste",
        before_text="Le strisce blu si pagano di norma dalle 8 alle 19, esclusi i festivi. Nei giorni dal 20 al 24 dicembre la sosta non è a pagamento. Un piccolo aiuto allo shopping in centro. Resta l'obbligo del disco orario in via Corta.",
        after_title="Parcheggi blu nelle feste",
        after_text="Le strisce blu si pagano di norma dalle 8 alle 19, esclusi i festivi. Nei giorni dal 20 al 24 dicembre la sosta è a pagamento. L'incasso andrà alle luminarie. Resta l'obbligo del disco orario in via Corta.",
        material=True,
        why="negation: parking fee due or not in the holidays",
    ),
    Pair(
        before_title="Iscrizione al trasporto scolastico",
        before_text="Le famiglie possono iscrivere i figli al trasporto scolastico dal portale dei servizi. È necessario rinnovare l'iscrizione ogni anno. La quota si versa in due rate. Gli alunni della primaria devono essere attesi da un adulto alla fermata.",
        after_title="Iscrizione al trasporto scolastico",
        after_text="Le famiglie possono iscrivere i figli al trasporto scolastico dal portale dei servizi. Non è necessario rinnovare l'iscrizione per chi era già iscritto. La quota si versa in due rate. Gli alunni della primaria devono essere attesi da un adulto alla fermata.",
        material=True,
        why="negation: attached copy of document no longer necessary",
    ),
    Pair(
        before_title="Giornata della prevenzione",
        before_text="Domenica 24 maggio medici e infermieri in piazza Duomo a disposizione di tutti. Misurazione della pressione, glicemia, controllo dei nei. Dalle 9 alle 13. Si accede senza impegnativa del medico. Iniziativa del Lions di Lumera.",
        after_title="Giornata della prevenzione",
        after_text="Domenica 24 maggio medici e infermieri in piazza Duomo a disposizione di tutti. Misurazione della pressione, glicemia, controllo dei nei. Dalle 9 alle 13. Si accede con impegnativa del medico. Iniziativa del Lions di Lumera.",
        material=True,
        why='negation: "senza" for "con" the referral',
    ),
    Pair(
        before_title="Festa dei nonni",
        before_text="I nonni sono una ricchezza: festeggiamoli insieme! Venerdì 2 ottobre alle 16 merenda e musica al centro sociale. Suona il duo Luce e Mirto. Ingresso gratuito.",
        after_title="Festa dei nonni",
        after_text=(
            "AVVISO: per indisponibilità dei locali l'evento è annullato.\n"
            "I nonni sono una ricchezza: festeggiamoli insieme! Venerdì 2 ottobre alle 16 merenda e musica al centro sociale. Suona il duo Luce e Mirto. Ingresso gratuito."
        ),
        material=True,
        why="status: cancelled, note put in front of the text",
    ),
    Pair(
        before_title="Pulizia delle spiagge",
        before_text="Armiamoci di guanti e sacchi e diamo una mano al mare. Domenica 12 aprile alle 9.30 al Bagno Gabbiano. Il materiale è fornito dal Comune. Partecipa anche la scuola media. A tutti i bambini una borraccia.",
        after_title="Pulizia delle spiagge",
        after_text="Armiamoci di guanti e sacchi e diamo una mano al mare. Domenica 12 aprile alle 9.30 al Bagno Gabbiano. Il materiale è fornito dal Comune. Partecipa anche la scuola media. A tutti i bambini una borraccia. Viste le previsioni, l'iniziativa è spostata a domenica 19.",
        material=True,
        why="status: postponed in the last line of an otherwise untouched item",
    ),
    Pair(
        before_title="Passerella sul torrente Alve",
        before_text="La passerella ciclopedonale è chiusa per la sostituzione del tavolato. I lavori sono affidati alla ditta Carpenterie Rolandi. Pedoni e ciclisti devono utilizzare il ponte di via Roma. Ci scusiamo per il disagio.",
        after_title="Passerella sul torrente Alve",
        after_text="Si è conclusa la sostituzione del tavolato della passerella ciclopedonale, eseguita dalla ditta Carpenterie Rolandi. La passerella è di nuovo percorribile da pedoni e ciclisti. Grazie per la pazienza.",
        material=True,
        why="status: reopened bridge after works",
    ),
    Pair(
        before_title="Manifestazione di interesse bar del parco",
        before_text="Il Comune cerca un gestore per il chiosco del parco Ravelli. La concessione dura sei anni. Possono partecipare imprese e cooperative sociali. Le istanze si inviano via PEC entro il 20 marzo.",
        after_title="Manifestazione di interesse bar del parco",
        after_text=(
            "Procedura revocata con determinazione dell'11 marzo: le istanze già inviate saranno restituite.\n"
            "Il Comune cerca un gestore per il chiosco del parco Ravelli. La concessione dura sei anni. Possono partecipare imprese e cooperative sociali. Le istanze si inviano via PEC entro il 20 marzo."
        ),
        material=True,
        why="status: tender withdrawn",
    ),
    Pair(
        before_title="Sciopero del 13 marzo",
        before_text="Per l'intera giornata di venerdì 13 marzo è proclamato lo sciopero del personale scolastico. Non è garantito il regolare svolgimento delle lezioni. Il servizio mensa è sospeso. Lo scuolabus sarà in funzione.",
        after_title="Sciopero del 13 marzo",
        after_text=(
            "AGGIORNAMENTO: lo sciopero è stato revocato, lezioni e mensa saranno regolari.\n"
            "Per l'intera giornata di venerdì 13 marzo è proclamato lo sciopero del personale scolastico. Non è garantito il regolare svolgimento delle lezioni. Il servizio mensa è sospeso. Lo scuolabus sarà in funzione."
        ),
        material=True,
        why="status: strike called off, schools' service back",
    ),
    Pair(
        before_title="Ordinanza uso acqua a Poggio Basso",
        before_text="A seguito delle analisi è vietato l'uso dell'acqua per bere e cucinare senza bollitura. L'ordinanza riguarda tutte le utenze di Poggio Basso. Un'autobotte è presente davanti alla chiesa. Seguiranno aggiornamenti.",
        after_title="Ordinanza uso acqua a Poggio Basso",
        after_text="A seguito delle analisi è revocato il divieto di usare l'acqua per bere e cucinare senza bollitura. L'ordinanza riguarda tutte le utenze di Poggio Basso. L'autobotte davanti alla chiesa è stata ritirata.",
        material=True,
        why="status: boil order lifted, by rewriting the sentence",
    ),
    Pair(
        before_title="Allerta idrogeologica",
        before_text="Protezione civile: allerta ARANCIONE per rischio idraulico sul bacino del Lerno dalle 18 di oggi alle 12 di domani. Evitare gli spostamenti. Non sostare sui ponti. Il C.O.C. è aperto in municipio. Seguite i canali ufficiali.",
        after_title="Allerta idrogeologica",
        after_text="Protezione civile: allerta ROSSA per rischio idraulico sul bacino del Lerno dalle 18 di oggi alle 12 di domani. Evitare gli spostamenti. Non sostare sui ponti. Il C.O.C. è aperto in municipio. Seguite i canali ufficiali.",
        material=True,
        why="level: flood alert to red, evacuation of ground floors",
    ),
    Pair(
        before_title="Allerta idrogeologica",
        before_text="Protezione civile: allerta ARANCIONE per rischio idraulico sul bacino del Lerno dalle 18 di oggi alle 12 di domani. Evitare gli spostamenti. Non sostare sui ponti. Il C.O.C. è aperto in municipio. Seguite i canali ufficiali.",
        after_title="Allerta idrogeologica",
        after_text=(
            "Alle 6.30 la Regione ha dichiarato cessata l'allerta. Il C.O.C. è chiuso.\n"
            "Protezione civile: allerta ARANCIONE per rischio idraulico sul bacino del Lerno dalle 18 di oggi alle 12 di domani. Evitare gli spostamenti. Non sostare sui ponti. Il C.O.C. è aperto in municipio. Seguite i canali ufficiali."
        ),
        material=True,
        why="level: alert ended early",
    ),
    Pair(
        before_title="Limite di transito sul ponte del Molinaccio",
        before_text="A tutela della struttura è istituito un limite di massa sul ponte del Molinaccio. Possono transitare i veicoli fino a 7,5 tonnellate. I mezzi più pesanti devono seguire la provinciale. Il limite resta in vigore fino alla fine delle verifiche.",
        after_title="Limite di transito sul ponte del Molinaccio",
        after_text="A tutela della struttura è istituito un limite di massa sul ponte del Molinaccio. Possono transitare i veicoli fino a 3,5 tonnellate. I mezzi più pesanti devono seguire la provinciale. Il limite resta in vigore fino alla fine delle verifiche.",
        material=True,
        why="who: only drivers over a weight barred, weight changed",
    ),
    Pair(
        before_title="Notte in biblioteca",
        before_text="Sacco a pelo, pigiama e tante storie: torna la notte in biblioteca! È riservata ai bambini dai 6 ai 10 anni. I genitori lasciano i figli alle 20 e li riprendono alle 8. Posti limitati, serve l'iscrizione.",
        after_title="Notte in biblioteca",
        after_text="Sacco a pelo, pigiama e tante storie: torna la notte in biblioteca! È riservata ai bambini dai 6 ai 10 anni. Ogni bambino deve essere accompagnato da un genitore per tutta la notte, dalle 20 alle 8. Posti limitati, serve l'iscrizione.",
        material=True,
        why="who: companion needed for minors",
    ),
    Pair(
        before_title="Ordinanza taglio rami e siepi",
        before_text="I proprietari di terreni confinanti con le strade comunali devono tagliare rami e siepi sporgenti. L'obbligo va assolto entro il 15 marzo. In difetto provvederà il Comune con spese a carico degli inadempienti. La Polizia Locale vigila sul rispetto dell'ordinanza.",
        after_title="Ordinanza taglio rami e siepi",
        after_text="I proprietari di terreni confinanti con le strade comunali e con la ferrovia devono tagliare rami e siepi sporgenti. L'obbligo va assolto entro il 15 marzo. In difetto provvederà il Comune con spese a carico degli inadempienti. La Polizia Locale vigila sul rispetto dell'ordinanza.",
        material=True,
        why="who: owners of land must also cut on the railway",
    ),
    Pair(
        before_title="Voto a domicilio",
        before_text="Gli elettori che dipendono in modo continuativo da apparecchiature elettromedicali possono votare a casa. La richiesta va inviata al Comune tra il 40° e il 20° giorno prima del voto. Si allega il certificato dell'ASL. Il modulo è disponibile all'ufficio elettorale.",
        after_title="Voto a domicilio",
        after_text="Gli elettori affetti da gravissime infermità che rendono impossibile l'allontanamento dall'abitazione, e quelli che dipendono in modo continuativo da apparecchiature elettromedicali possono votare a casa. La richiesta va inviata al Comune tra il 40° e il 20° giorno prima del voto. Si allega il certificato dell'ASL. Il modulo è disponibile all'ufficio elettorale.",
        material=True,
        why="who: citizens who may vote at home, deadline same",
    ),
    Pair(
        before_title="Fiera di San Matteo: posteggi",
        before_text="Gli operatori che vogliono partecipare alla Fiera di San Matteo , del 20 settembre , devono presentare domanda. Le domande si inviano tramite SUAP entro il 21 luglio. I posteggi sono 84. L'assegnazione tiene conto delle presenze.",
        after_title="Fiera di San Matteo: posteggi",
        after_text="Gli operatori che vogliono partecipare alla Fiera di San Matteo, del 20 settembre, devono presentare domanda. Le domande si inviano tramite SUAP entro il 12 luglio. I posteggi sono 84. L'assegnazione tiene conto delle presenze.",
        material=True,
        why="deadline: applications for stalls close earlier, with punctuation fixes",
    ),
    Pair(
        before_title="Variante al Piano Regolatore",
        before_text="È depositata in libera visione la variante n. 6. Chiunque può presentare osservazioni in carta semplice. Le osservazioni vanno protocollate entro 60 giorni dalla pubblicazione. Gli elaborati si trovano anche sul sito.",
        after_title="Variante al Piano Regolatore",
        after_text="È depositata in libera visione la variante n. 6. Chiunque può presentare osservazioni in carta semplice. Le osservazioni vanno protocollate entro 30 giorni dalla pubblicazione. Gli elaborati si trovano anche sul sito.",
        material=True,
        why="deadline: days for the objection",
    ),
    Pair(
        before_title="Iscrizioni al Consiglio comunale dei ragazzi",
        before_text="Hai tra 10 e 13 anni e qualche idea per il tuo paese? Candidati al Consiglio comunale dei ragazzi! Il modulo si ritira a scuola. Consegna entro il 16 ottobre. L'elezione si farà a novembre.",
        after_title="Prorogate le iscrizioni al Consiglio comunale dei ragazzi",
        after_text="Hai tra 10 e 13 anni e qualche idea per il tuo paese? Candidati al Consiglio comunale dei ragazzi! Il modulo si ritira a scuola. Consegna entro il 23 ottobre (proroga). L'elezione si farà a novembre.",
        material=True,
        why="deadline: extension in title and text",
    ),
    Pair(
        before_title="Rottura tubazione in contrada Sterpeto",
        before_text="La squadra è al lavoro per riparare la rottura della tubazione. La pressione potrà essere ridotta fino a sera. Per segnalazioni chiamare il pronto intervento 800 119 540. Sono in corso le verifiche sulle utenze di via Alta.",
        after_title="Rottura tubazione in contrada Sterpeto",
        after_text="La squadra è al lavoro per riparare la rottura della tubazione. La pressione potrà essere ridotta fino a sera. Per segnalazioni chiamare il pronto intervento 800 119 450. Sono in corso le verifiche sulle utenze di via Alta.",
        material=True,
        why="phone: number of the on-call of the water firm",
    ),
    Pair(
        before_title="Attestato di idoneità abitativa",
        before_text="L'attestato serve per il ricongiungimento familiare e il contratto di soggiorno. La richiesta si presenta all'Ufficio Anagrafe. Il rilascio avviene in trenta giorni. Costa due marche da bollo da 16 euro.",
        after_title="Attestato di idoneità abitativa",
        after_text="L'attestato serve per il ricongiungimento familiare e il contratto di soggiorno. La richiesta si presenta all'Ufficio Edilizia Privata. Il rilascio avviene in trenta giorni. Costa due marche da bollo da 16 euro.",
        material=True,
        why="office: certificates asked at another office",
    ),
    Pair(
        before_title="Bando per rilevatori",
        before_text="È indetta la selezione per la formazione di un elenco di rilevatori. I candidati devono avere il diploma. La domanda va spedita a protocollo@pec.marzena.example. Farà fede la data di invio. La prova consiste in un colloquio.",
        after_title="Bando per rilevatori",
        after_text="È indetta la selezione per la formazione di un elenco di rilevatori. I candidati devono avere il diploma. La domanda va spedita a personale@pec.marzena.example. Farà fede la data di invio. La prova consiste in un colloquio.",
        material=True,
        why="phone: PEC for candidates changes",
    ),
    Pair(
        before_title="Open day della palestra di arrampicata",
        before_text="Provate la nuova parete! Sabato 14 novembre, ore 15-18, Palazzetto dello Sport. Gli istruttori del CAI di Valdorsa saranno a disposizione. Non serve esperienza. Ai più piccoli è dedicata una corsia.",
        after_title="Open day della palestra di arrampicata",
        after_text="Provate la nuova parete! Sabato 14 novembre, ore 15-18, Palazzetto dello Sport. Gli istruttori del CAI di Valdorsa saranno a disposizione. Non serve esperienza, ma è obbligatorio il certificato medico. Ai più piccoli è dedicata una corsia.",
        material=True,
        why="requirement: helmet and certificate now asked",
    ),
    Pair(
        before_title="Navetta per la notte bianca",
        before_text="Sabato notte lascia l'auto a casa: la navetta è gratis! Parte ogni 20 minuti dal parcheggio dell'Ipermercato Due Pini. Prima corsa alle 19, ultima corsa alle 2. Ferma in via Sella e in piazza Dante.",
        after_title="Navetta per la notte bianca",
        after_text="Sabato notte lascia l'auto a casa: la navetta è gratis! Parte ogni 20 minuti dal parcheggio dell'Ipermercato Due Pini. Prima corsa alle 19, ultima corsa alle 0.30. Ferma in via Sella e in piazza Dante.",
        material=True,
        why="bus: last run of the shuttle",
    ),
    Pair(
        before_title="Chiusura straordinaria ufficio postale",
        before_text="Poste Italiane informa che l'uficio di via Cattaneo resterà chiuso per lavori dal 9 al 20 novembre. Per le operazioni urgenti rivolgersi a l'ufficio di Ponte Alvese. La corrispondenza inesitata si ritira lì. Il postamat non sarà disponibbile.",
        after_title="Chiusura straordinaria ufficio postale",
        after_text="Poste Italiane informa che l'ufficio di via Cattaneo resterà chiuso per lavori dal 9 al 20 novembre. Per le operazioni urgenti rivolgersi all'ufficio di Ponte Alvese. La corrispondenza inesitata si ritira lì. Il postamat non sarà disponibile.",
        material=False,
        why="typo: three typos in one notice, facts untouched",
    ),
    Pair(
        before_title="Perche' vaccinare il cane",
        before_text="L'anagrafe canina e' obbligatoria. Il microchip si puo' mettere dal veterinario o all'ASL. La prossima giornata gratuita e' sabato 28 marzo, ore 9-12, in piazza Orti. Portare il libretto sanitario.",
        after_title="Perché vaccinare il cane",
        after_text="L'anagrafe canina è obbligatoria. Il microchip si può mettere dal veterinario o all'ASL. La prossima giornata gratuita è sabato 28 marzo, ore 9-12, in piazza Orti. Portare il libretto sanitario.",
        material=False,
        why="typo: wrong apostrophes and accents throughout",
    ),
    Pair(
        before_title="Ringraziamenti per la colletta alimentare",
        before_text="Si è conclusa la raccolta promossa con le parrocchie. Sono stati donati alimenti alle famiglie seguite dalla Caritas. L'assessora Mirella Gantusi ha visitato i punti di raccolta. Alla prossima edizione!",
        after_title="Ringraziamenti per la colletta alimentare",
        after_text="Si è conclusa la raccolta promossa con le parrocchie. Sono stati donati alimenti alle famiglie seguite dalla Caritas. L'assessora Mirella Gantussi ha visitato i punti di raccolta. Alla prossima edizione!",
        material=False,
        why="typo: name of the councillor corrected",
    ),
    Pair(
        before_title="Riqualificazione della scalinata",
        before_text="E' iniziato i lavori di riqualificazione della scalinata di via Monte. La ditta lavorerà a tratti, cosi da lasciare sempre un passaggio. Fine prevista: ottobre. I gradini rotto saranno rifatti in pietra locale.",
        after_title="Riqualificazione della scalinata",
        after_text="Sono iniziati i lavori di riqualificazione della scalinata di via Monte. La ditta lavorerà a tratti, così da lasciare sempre un passaggio. Fine prevista: ottobre. I gradini rotti saranno rifatti in pietra locale.",
        material=False,
        why="typo: verb and gender fixed",
    ),
    Pair(
        before_title="Allerrta arancione per neve",
        before_text="Dalle 21 di oggi alle 15 di domani allerta arancione per neve sopra i 300 metri. I mezzi spargisale sono operativi. Evitate di mettervi in viaggio. Numero della Polizia Locale: 0577 900411.",
        after_title="Allerta arancione per neve",
        after_text="Dalle 21 di oggi alle 15 di domani allerta arancione per neve sopra i 300 metri. I mezzi spargisale sono operativi. Evitate di mettervi in viaggio. Numero della Polizia Locale: 0577 900411.",
        material=False,
        why="typo: in the title of an alert, level untouched",
    ),
    Pair(
        before_title="Documenti per il matrimonio civile",
        before_text=(
            "Per fissare la data occorre:\n"
            "la richiesta di pubblicazioni\n"
            "la marca da bollo da 16 euro\n"
            "i documenti dei testimoni\n"
            "Le sale disponibili sono due. Il sabato si celebra al mattino."
        ),
        after_title="Documenti per il matrimonio civile",
        after_text=(
            "Per fissare la data occorre: la richiesta di pubblicazioni, la marca da bollo da 16 euro, i documenti dei testimoni.\n"
            "\n"
            "Le sale disponibili sono due. Il sabato si celebra al mattino."
        ),
        material=False,
        why="spaces: lines of a list joined again",
    ),
    Pair(
        before_title="Avviso  di  deposito  atti",
        before_text="Si  rende  noto che presso la Segreteria è depositato il piano  delle alienazioni. Chiunque può prenderne visione  nei giorni feriali dalle 10 alle 12. Il deposito dura   quindici giorni.",
        after_title="Avviso di deposito atti",
        after_text="Si rende noto che presso la Segreteria è depositato il piano delle alienazioni. Chiunque può prenderne visione nei giorni feriali dalle 10 alle 12. Il deposito dura quindici giorni.",
        material=False,
        why="spaces: doubled blanks from a pasted document",
    ),
    Pair(
        before_title="Regole al parco giochi",
        before_text=(
            "I giochi sono riservati ai bambini fino a 12 anni; i cani si tengono al guinzaglio; è vietato fumare; dopo le 22 il parco chiude.\n"
            "I rifiuti vanno nei cestini; le biciclette si lasciano alle rastrelliere."
        ),
        after_title="Regole al parco giochi",
        after_text=(
            "I giochi sono riservati ai bambini fino a 12 anni. I cani si tengono al guinzaglio. È vietato fumare. Dopo le 22 il parco chiude.\n"
            "I rifiuti vanno nei cestini. Le biciclette si lasciano alle rastrelliere."
        ),
        material=False,
        why="punctuation: semicolons to full stops",
    ),
    Pair(
        before_title="Torna il cineforum al Sociale",
        before_text='Quattro film, quattro martedì: si parte il 3 novembre con "La casa sul fiume", alle 21. Abbonamento 16 euro, singolo 5 euro. Prevendita al bar del teatro. Vi aspettiamo.',
        after_title="Torna il cineforum al Sociale",
        after_text="Quattro film, quattro martedì: si parte il 3 novembre con «La casa sul fiume» (alle 21). Abbonamento 16 euro, singolo 5 euro. Prevendita al bar del teatro. Vi aspettiamo…",
        material=False,
        why="punctuation: brackets, quotes, ellipsis",
    ),
    Pair(
        before_title="CHIUSURA STRADA COMUNALE DEL MONTE",
        before_text="SI COMUNICA CHE LA STRADA COMUNALE DEL MONTE SARA' CHIUSA DAL KM 1 AL KM 3. MOTIVO: RECUPERO PIANTE CADUTE. PERIODO: 2-4 MARZO, ORE 8-17. E' GARANTITO IL PASSAGGIO DEI MEZZI DI SOCCORSO.",
        after_title="Chiusura strada comunale del Monte",
        after_text="Si comunica che la strada comunale del Monte sarà chiusa dal km 1 al km 3. Motivo: recupero piante cadute. Periodo: 2-4 marzo, ore 8-17. È garantito il passaggio dei mezzi di soccorso.",
        material=False,
        why="capitals: body in capitals becomes normal, same facts",
    ),
    Pair(
        before_title="Truffe agli anziani",
        before_text="Ci segnalano falsi tecnici del gas che suonano alle porte. Non fate entrare nessuno. Il Comune non manda incaricati a riscuotere denaro. Chiamate subito il 112.",
        after_title="Truffe agli anziani",
        after_text="Ci segnalano falsi tecnici del gas che suonano alle porte. NON FATE ENTRARE NESSUNO. Il Comune non manda incaricati a riscuotere denaro. Chiamate subito il 112.",
        material=False,
        why="capitals: warning words capitalised for emphasis",
    ),
    Pair(
        before_title="Orari della ludoteca",
        before_text="<table><tr><td>Lunedì</td><td>16-19</td></tr><tr><td>Mercoledì</td><td>16-19</td></tr><tr><td>Sabato</td><td>9.30-12.30</td></tr></table><p>La ludoteca è per bimbi da 0 a 6 anni. Serve la tessera.</p>",
        after_title="Orari della ludoteca",
        after_text="<ul><li>Lunedì: 16-19</li><li>Mercoledì: 16-19</li><li>Sabato: 9.30-12.30</li></ul><p>La ludoteca è per bimbi da 0 a 6 anni. Serve la tessera.</p>",
        material=False,
        why="markup: html table rewritten as list",
    ),
    Pair(
        before_title="Bando per i negozi di vicinato",
        before_text="<p>Contributi a fondo perduto per chi apre un negozio nelle frazioni.</p><p>Domande dal 1° al 30 giugno.</p><p>Importo massimo 8.000 euro.</p><p>Info: Ufficio Commercio.</p>",
        after_title="Bando per i negozi di vicinato",
        after_text='<div class="entry"><img src="/up/negozi.jpg" alt=""/><p>Contributi a fondo perduto per chi apre un negozio nelle frazioni.<br/>Domande dal <b>1° al 30 giugno</b>.</p><p>Importo massimo <em>8.000 euro</em>.<br/>Info: Ufficio Commercio.</p></div>',
        material=False,
        why="markup: paragraphs, classes and an image added",
    ),
    Pair(
        before_title="Inaugurata la nuova palestra",
        before_text="Taglio del nastro questa mattina per la palestra di via Montale. Presenti il sindaco Renzo Quagliarini e tante società sportive. Da lunedì la palestra ospita i primi allenamenti. La gestione è dell'ASD Virtus Lumera.",
        after_title="Inaugurata la nuova palestra",
        after_text=(
            "Taglio del nastro questa mattina per la palestra di via Montale. Presenti il sindaco Renzo Quagliarini e tante società sportive. Da lunedì la palestra ospita i primi allenamenti. La gestione è dell'ASD Virtus Lumera.\n"
            '[gallery ids="4411,4412,4415" columns="3"]'
        ),
        material=False,
        why="markup: shortcode of a gallery dropped in",
    ),
    Pair(
        before_title="Come richiedere la CIE",
        before_text=(
            "- prenota l'appuntamento sul portale\n"
            "- vieni allo sportello con una fototessera\n"
            "- paga 22,21 euro con il bancomat\n"
            "- ricevi la carta a casa in sei giorni lavorativi"
        ),
        after_title="Come richiedere la CIE",
        after_text=(
            "1. prenota l'appuntamento sul portale\n"
            "2. vieni allo sportello con una fototessera\n"
            "3. paga 22,21 euro con il bancomat\n"
            "4. ricevi la carta a casa in sei giorni lavorativi"
        ),
        material=False,
        why="markup: numbered list instead of bullets",
    ),
    Pair(
        before_title='Torneo di calcetto "Memorial Pippo Lardani"',
        before_text="Iscrizioni aperte per il torneo di calcetto a sette. Si gioca al campo del Borgo dal 15 al 28 giugno. Quota per squadra 150 euro. Chiusura iscrizioni lunedì 8 giugno. Tel. Marco 340 0012233.",
        after_title='Torneo di calcetto "Memorial Pippo Lardani"',
        after_text=(
            "Categoria: Sport\n"
            "Iscrizioni aperte per il torneo di calcetto a sette. Si gioca al campo del Borgo dal 15 al 28 giugno. Quota per squadra 150 euro. Chiusura iscrizioni lunedì 8 giugno. Tel. Marco 340 0012233.\n"
            "Tag: calcio, torneo, estate, Borgo"
        ),
        material=False,
        why="noise: tags and category lines at both ends",
    ),
    Pair(
        before_title="Consulta dei giovani",
        before_text="La Consulta dei giovani si riunisce mercoledì 18 febbraio alle 18 allo Spazio Nord. All'ordine del giorno la festa di primavera. La riunione è aperta a chi ha tra 16 e 29 anni. Non occorre iscriversi.",
        after_title="Consulta dei giovani",
        after_text=(
            "La Consulta dei giovani si riunisce mercoledì 18 febbraio alle 18 allo Spazio Nord. All'ordine del giorno la festa di primavera. La riunione è aperta a chi ha tra 16 e 29 anni. Non occorre iscriversi.\n"
            "In evidenza: Carnevale in piazza, domenica 22 febbraio | Cena solidale, sabato 28 febbraio ore 20"
        ),
        material=False,
        why="noise: sidebar with other events flows into the text",
    ),
    Pair(
        before_title="Avviso per gli agricoltori",
        before_text=(
            "È aperto lo sportello per l'assegnazione del gasolio agricolo agevolato. Le domande si presentano al CAA di fiducia. Scadenza 30 giugno. Occorre il fascicolo aziendale aggiornato.\n"
            "Meteo Selvadritta oggi: sereno 14°C"
        ),
        after_title="Avviso per gli agricoltori",
        after_text=(
            "È aperto lo sportello per l'assegnazione del gasolio agricolo agevolato. Le domande si presentano al CAA di fiducia. Scadenza 30 giugno. Occorre il fascicolo aziendale aggiornato.\n"
            "Meteo Selvadritta oggi: pioggia 9°C"
        ),
        material=False,
        why="noise: weather widget of the page",
    ),
    Pair(
        before_title="Orario di visita alla casa di riposo",
        before_text=(
            'I parenti possono visitare gli ospiti della casa di riposo "Villa Ginepri" ogni giorno. Orario 10-11.30 e 16-18. Nei reparti si entra uno alla volta. Usare la mascherina in caso di raffreddore.\n'
            "« Precedente: Nuovo direttore sanitario | Successivo: Festa della mamma il 10 maggio »"
        ),
        after_title="Orario di visita alla casa di riposo",
        after_text=(
            'I parenti possono visitare gli ospiti della casa di riposo "Villa Ginepri" ogni giorno. Orario 10-11.30 e 16-18. Nei reparti si entra uno alla volta. Usare la mascherina in caso di raffreddore.\n'
            "« Precedente: Nuovo direttore sanitario | Successivo: Menù di Pasqua del 5 aprile »"
        ),
        material=False,
        why="noise: navigation previous/next changed",
    ),
    Pair(
        before_title="Come si paga il COSAP",
        before_text="Il canone per i passi carrabili si paga una volta l'anno. L'avviso arriva a febbraio. Chi non lo riceve può scaricarlo dal portale. La scadenza è il 31 marzo.",
        after_title="Come si paga il COSAP",
        after_text=(
            "Il canone per i passi carrabili si paga una volta l'anno. L'avviso arriva a febbraio. Chi non lo riceve può scaricarlo dal portale. La scadenza è il 31 marzo.\n"
            "Quanto sono chiare le informazioni su questa pagina? Valuta da 1 a 5 stelle. Contatta il comune. Leggi le domande frequenti."
        ),
        material=False,
        why="noise: rating of the page and footer of the town hall",
    ),
    Pair(
        before_title="Riaperto il sentiero delle Cascate",
        before_text="Dopo la bonifica della frana il sentiero n. 12 è di nuovo percorribile. È lungo quattro chilometri. Consigliati scarponi. Nei giorni di allerta non va percorso.",
        after_title="Riaperto il sentiero delle Cascate",
        after_text=(
            "Foto: archivio Pro Loco / L. Bergonti\n"
            "Dopo la bonifica della frana il sentiero n. 12 è di nuovo percorribile. È lungo quattro chilometri. Consigliati scarponi. Nei giorni di allerta non va percorso."
        ),
        material=False,
        why="noise: photo credit and caption",
    ),
    Pair(
        before_title="Nuovo defibrillatore in piazza dei Caduti",
        before_text=(
            "Da oggi c'è un defibrillatore accanto alla farmacia. È dono della famiglia Orsucci. In caso di bisogno si chiama il 118 e si apre la teca. Un corso per imparare a usarlo si terrà il 6 giugno.\n"
            "Pubblicato 2 giorni fa - Mi piace 12 - Condivisioni 3"
        ),
        after_title="Nuovo defibrillatore in piazza dei Caduti",
        after_text=(
            "Da oggi c'è un defibrillatore accanto alla farmacia. È dono della famiglia Orsucci. In caso di bisogno si chiama il 118 e si apre la teca. Un corso per imparare a usarlo si terrà il 6 giugno.\n"
            "Pubblicato 5 giorni fa - Mi piace 96 - Condivisioni 21"
        ),
        material=False,
        why="counter: likes, and a restamp",
    ),
    Pair(
        before_title="Dona il 5 per mille al tuo Comune",
        before_text=(
            "Con la dichiarazione dei redditi puoi destinare il 5 per mille alle attività sociali del Comune. Non costa nulla. Basta una firma nel riquadro dedicato. Chiedi al tuo CAF.\n"
            "Questa pagina è stata letta 1.033 volte. Numero revisione: 3"
        ),
        after_title="Dona il 5 per mille al tuo Comune",
        after_text=(
            "Con la dichiarazione dei redditi puoi destinare il 5 per mille alle attività sociali del Comune. Non costa nulla. Basta una firma nel riquadro dedicato. Chiedi al tuo CAF.\n"
            "Questa pagina è stata letta 2.718 volte. Numero revisione: 5"
        ),
        material=False,
        why="counter: ticker of the donors and page hits",
    ),
    Pair(
        before_title="Corso gratuito di italiano per stranieri",
        before_text=(
            "Data di pubblicazione: 14/09/2026\n"
            "Il CPIA organizza un corso di italiano livello A2. Le lezioni si tengono lunedì e giovedì, ore 19-21, alla scuola Rodari. Si comincia il 5 ottobre. Per iscriversi basta presentarsi alla prima lezione con un documento."
        ),
        after_title="Corso gratuito di italiano per stranieri",
        after_text=(
            "Data di pubblicazione: 21/09/2026\n"
            "Il CPIA organizza un corso di italiano livello A2. Le lezioni si tengono lunedì e giovedì, ore 19-21, alla scuola Rodari. Si comincia il 5 ottobre. Per iscriversi basta presentarsi alla prima lezione con un documento."
        ),
        material=False,
        why="restamp: published and modified stamps, facts with dates untouched",
    ),
    Pair(
        before_title="Temporali: aggiornamento Protezione civile",
        before_text=(
            "Agg. ore 15:10\n"
            "Prosegue l'allerta gialla fino alle 24. Non si segnalano danni. I parchi pubblici restano chiusi. Prossimo bollettino domani alle 13."
        ),
        after_title="Temporali: aggiornamento Protezione civile",
        after_text=(
            "Agg. ore 15:25\n"
            "Prosegue l'allerta gialla fino alle 24. Non si segnalano danni. I parchi pubblici restano chiusi. Prossimo bollettino domani alle 13."
        ),
        material=False,
        why='restamp: "aggiornato alle" clock of an alert bulletin, same content',
    ),
    Pair(
        before_title="Convocazione consiglio comunale",
        before_text="Il Consiglio è convocato in seduta straordinaria il 17.4.2026 alle h. 21. La seduta è pubblica e trasmessa in streaming. All'ordine del giorno: variazione di bilancio di € 45.000; mozione sul trasporto locale. In caso di seduta deserta si terrà seconda convocazione il 18.4.2026.",
        after_title="Convocazione consiglio comunale",
        after_text="Il Consiglio è convocato in seduta straordinaria venerdì 17 aprile 2026 alle ore 21:00. La seduta è pubblica e trasmessa in streaming. All'ordine del giorno: variazione di bilancio di 45.000,00 euro; mozione sul trasporto locale. In caso di seduta deserta si terrà seconda convocazione sabato 18 aprile 2026.",
        material=False,
        why="format: three formats in one notice",
    ),
    Pair(
        before_title="Apertura sportelli ASL",
        before_text=(
            "Prelievi: lun-ven 7.00/9.30\n"
            "CUP: lun-ven 8.00/13.00, mar anche 14.30/17.00\n"
            "Scelta e revoca del medico: mer 9.00/12.00\n"
            "Il sabato chiuso."
        ),
        after_title="Apertura sportelli ASL",
        after_text=(
            "Prelievi: dal lunedì al venerdì, dalle 7 alle 9:30\n"
            "CUP: dal lunedì al venerdì, dalle 8 alle 13; il martedì anche dalle 14:30 alle 17\n"
            "Scelta e revoca del medico: il mercoledì, dalle 9 alle 12\n"
            "Chiuso il sabato."
        ),
        material=False,
        why="format: table of hours flattened in another fashion",
    ),
    Pair(
        before_title="Prove della banda musicale",
        before_text="Il corpo bandistico cerca nuovi clarinetti! Le prove sono il martedì alle 20.30 nella sede di via Orefici 3. Chi non ha lo strumento può averlo in prestito. Per informazioni il maestro Fosco Tinelli, 338 0099887.",
        after_title="Prove della banda musicale",
        after_text="Il corpo bandistico cerca nuovi clarinetti! Le prove sono il martedì alle otto e mezza di sera nella sede di via Orefici 3. Chi non ha lo strumento può averlo in prestito. Per informazioni il maestro Fosco Tinelli, 338/00.99.887.",
        material=False,
        why="format: half past and quarter in words",
    ),
    Pair(
        before_title="Asse viario, segnaletica",
        before_text="Da lun. 12 a ven. 16 ott. la ditta rifà le strisce in c.so Matteotti, p.le Sabotino e v. S. Agnese. Div. di sosta h 7-19. I resid. possono sostare in p.zza Foro B. Info c/o P.L.",
        after_title="Asse viario, segnaletica",
        after_text="Da lunedì 12 a venerdì 16 ottobre la ditta rifà le strisce in corso Matteotti, piazzale Sabotino e via S. Agnese. Divieto di sosta ore 7-19. I residenti possono sostare in piazza Foro B. Info presso la Polizia Locale.",
        material=False,
        why="abbreviation: spelled out all over",
    ),
    Pair(
        before_title="Orti sociali",
        before_text="Sono disponibili dodici orti in località Le Prata. La concessione dura 3 anni. Può fare domanda chi ha più di sessanta anni o un ISEE sotto 9.360 euro. Il canone è di venticinque euro all'anno. Domande entro il 15 febbraio.",
        after_title="Orti sociali",
        after_text="Sono disponibili 12 orti in località Le Prata. La concessione dura tre anni. Può fare domanda chi ha più di 60 anni o un ISEE sotto 9.360 euro. Il canone è di 25 euro all'anno. Domande entro il 15 febbraio.",
        material=False,
        why="numerals: words and digits exchanged",
    ),
    Pair(
        before_title="Modalità di conferimento sfalci",
        before_text="L'utenza è tenuta al conferimento degli sfalci esclusivamente presso l'ecocentro. È fatto divieto di abbandono sul suolo pubblico. L'ecocentro osserva l'apertura nelle giornate di mercoledì e sabato, ore 14-18. I trasgressori saranno sanzionati con euro 100.",
        after_title="Dove portare gli sfalci",
        after_text="I cittadini devono portare gli sfalci soltanto all'ecocentro. È vietato abbandonarli sul suolo pubblico. L'ecocentro apre il mercoledì e il sabato dalle 14 alle 18. La multa per chi non rispetta le regole è di 100 euro.",
        material=False,
        why="synonym: bureaucratic words made plain",
    ),
    Pair(
        before_title="Proroga bando affitti",
        before_text="La scadenza del bando per il contributo affitti è prorogata al 30 novembre. I requisiti restano quelli di prima. Chi ha già fatto domanda non deve ripresentarla. Il modulo si trova all'URP.",
        after_title="Proroga bando affitti",
        after_text="La scadenza del bando per il contributo affitti slitta al 30 novembre. I requisiti restano quelli di prima. Chi ha già fatto domanda non è tenuto a ripresentarla. Il modulo si trova all'URP.",
        material=False,
        why="synonym: prorogation said otherwise, same day",
    ),
    Pair(
        before_title="Stagione di prosa: via alla campagna abbonamenti",
        before_text="Dal 21 settembre è possibile sottoscrivere gli abbonamenti alla stagione di prosa del Teatro dei Concordi. La biglietteria è aperta dal martedì al sabato, dalle ore 16 alle ore 19. L'abbonamento a sei spettacoli costa 84 euro, ridotto 66 euro per under 26 e over 65.",
        after_title="Tutti a teatro: si aprono gli abbonamenti",
        after_text="Sei spettacoli, un solo abbonamento: 84 euro, oppure 66 se avete meno di 26 anni o più di 65. Si parte il 21 settembre con gli abbonamenti alla prosa del Teatro dei Concordi. La biglietteria vi aspetta da martedì a sabato, tra le 16 e le 19.",
        material=False,
        why="rewrite: press note made chatty, all facts kept",
    ),
    Pair(
        before_title="Corso per volontari di Protezione civile",
        before_text="Il gruppo comunale cerca nuovi volontari. Il corso base dura otto serate, dal 7 ottobre, ogni mercoledì alle 20.45 nella sede di via Artigiani 11. La partecipazione è gratuita. Serve la maggiore età. Iscrizioni: pc@comune.fossalba.example",
        after_title="Corso per volontari di Protezione civile",
        after_text="Vuoi entrare nella Protezione civile? Il gruppo comunale cerca nuovi volontari maggiorenni. Iscriviti scrivendo a pc@comune.fossalba.example: il corso base è gratuito e si tiene nella sede di via Artigiani 11. Otto serate, ogni mercoledì alle 20.45, a partire dal 7 ottobre.",
        material=False,
        why="rewrite: order of the sentences changed",
    ),
    Pair(
        before_title="Ordinanza conduzione cani",
        before_text="È fatto obbligo ai conduttori di cani, su tutto il territorio comunale, di munirsi di idonea attrezzatura per la raccolta delle deiezioni nonché di un contenitore d'acqua per il lavaggio delle urine. La violazione comporta la sanzione amministrativa di euro 50. Sono esentati i cani guida dei non vedenti. L'ordinanza ha effetto dal 1° giugno.",
        after_title="Cani a passeggio: le regole",
        after_text="Dal 1° giugno, in tutto il Comune, chi porta a spasso il cane deve avere con sé sacchetti per raccogliere le deiezioni e una bottiglia d'acqua per lavare l'urina. Chi non rispetta la regola paga 50 euro di multa. Non riguarda i cani guida di persone non vedenti.",
        material=False,
        why="rewrite: an ordinance said in plain Italian",
    ),
    Pair(
        before_title="Riapre il teatro di Roncaldo",
        before_text="Dopo tre anni riapre il nostro teatro. Sabato 3 ottobre alle 17 porte aperte a tutti. Alle 21 concerto del coro Stelutis di Lumera. Ingresso libero fino a esaurimento dei posti.",
        after_title="Riapre il teatro di Roncaldo",
        after_text='Dopo tre anni riapre il nostro teatro. Sabato 3 ottobre alle 17 porte aperte a tutti. Alle 21 concerto del coro Stelutis di Lumera. Ingresso libero fino a esaurimento dei posti. "È un giorno di gioia per tutta la comunità", dice la sindaca Livia Morbidoni.',
        material=False,
        why="thanks: a sentence of joy of the mayor",
    ),
    Pair(
        before_title="Disciplina della sosta in via Carso",
        before_text="Vista la richiesta della ditta Edilmonti e visto il D.Lgs. 285/92, si ordina il divieto di sosta in via Carso dal 4 all'8 maggio. Il divieto vale 24 ore su 24. La ditta espone i cartelli 48 ore prima. È ammesso ricorso al TAR.",
        after_title="Disciplina della sosta in via Carso",
        after_text="Vista la richiesta della ditta Edilmonti e visti gli artt. 5, 7 e 37 del D.Lgs. 30 aprile 1992, n. 285 e il D.P.R. 495/1992, si ordina il divieto di sosta in via Carso dal 4 all'8 maggio. Il divieto vale 24 ore su 24. La ditta espone i cartelli 48 ore prima. È ammesso ricorso al TAR.",
        material=False,
        why="legal: references completed",
    ),
    Pair(
        before_title="Iscrizioni all'università della terza età",
        before_text=(
            "Riaprono le iscrizioni ai corsi dell'Unitre. Costo della tessera 35 euro. La segreteria è aperta il lunedì e il mercoledì dalle 10 alle 12. Le lezioni iniziano il 19 ottobre.\n"
            "Scarica il libretto dei corsi\n"
            "Vai al sito"
        ),
        after_title="Iscrizioni all'università della terza età",
        after_text=(
            "Riaprono le iscrizioni ai corsi dell'Unitre. Costo della tessera 35 euro. La segreteria è aperta il lunedì e il mercoledì dalle 10 alle 12. Le lezioni iniziano il 19 ottobre.\n"
            "Libretto dei corsi (pdf)\n"
            "Sito web Unitre"
        ),
        material=False,
        why="link: labels of two links",
    ),
    Pair(
        before_title="Cent'anni della Società Operaia",
        before_text="Sabato 6 giugno la Società Operaia festeggia il suo secolo. Alle 10.30 corteo da via Roma, alle 12 pranzo sociale. La Società fu fondata da ventidue muratori nell'inverno del 1925. Per il pranzo prenotarsi da Gino, 0599 220011.",
        after_title="Cent'anni della Società Operaia",
        after_text="Sabato 6 giugno la Società Operaia festeggia il suo secolo. Alle 10.30 corteo da via Roma, alle 12 pranzo sociale. La Società fu fondata da ventidue muratori nella primavera del 1926. Per il pranzo prenotarsi da Gino, 0599 220011.",
        material=False,
        why="background: a date of the past corrected",
    ),
    Pair(
        before_title="Processione del Venerdì Santo",
        before_text="La comunità di Santa Verdiana rinnova la tradizione. La processione partirà dalla Collegiata alle 20.30 e percorera le vie del centro. Si invita a esporre lumini alle finestre. Lungo il percorso divieto di sosta dalle 18.",
        after_title="Processione del Venerdì Santo",
        after_text="La comunità di Santa Verdiana rinnova la tradizione. La processione partirà dalla Collegiata alle 20.30 e percorrerà le vie del centro. Si invita a esporre lumini alle finestre. Lungo il percorso divieto di sosta dalle 18.",
        material=False,
        why="typo: only the misspelt verb, times around it stay",
    ),
    Pair(
        before_title="Rottura tubazione in contrada Sterpeto",
        before_text="La squadra è al lavoro per riparare la rottura della tubazione. La pressione potrà essere ridotta fino a sera. Per segnalazioni chiamare il pronto intervento 800 119 540. Sono in corso le verifiche sulle utenze di via Alta.",
        after_title="Rottura tubazione in contrada Sterpeto",
        after_text="I tecnici stanno riparando la rottura della tubazione. La pressione potrà essere ridotta fino a sera. Per segnalazioni chiamare il pronto intervento 800 119 540. Sono in corso le verifiche sulle utenze di via Alta.",
        material=False,
        why="synonym: who does the works said otherwise",
    ),
    Pair(
        before_title="Tariffe mensa anno scolastico 2026/2027",
        before_text=(
            "Fascia A, ISEE fino a 8.000: 2,10 euro a pasto\n"
            "Fascia B, ISEE fino a 15.000: 3,60 euro a pasto\n"
            "Fascia C, oltre 15.000: 5,20 euro a pasto\n"
            "Il pagamento avviene tramite ricarica. Non residenti: fascia C."
        ),
        after_title="Mensa scolastica 2026/2027: le tariffe",
        after_text="Le famiglie con ISEE fino a 8.000 euro (fascia A) pagano € 2,10 a pasto. Con ISEE fino a 15.000 (fascia B) si pagano € 3,60. Oltre 15.000 euro (fascia C) il pasto costa € 5,20; la fascia C si applica anche ai non residenti. Si paga tramite ricarica.",
        material=False,
        why="rewrite: same meal fares in prose",
    ),
    Pair(
        before_title='Corsa podistica "Diecimila del Lerno"',
        before_text="Domenica si corre! Dalle 9 alle 12 il centro sarà chiuso alle auto. Chi deve attraversare la città può usare il percorso alternativo per via dell'Argine. Le navette dell'ospedale restano in servizio. Ci scusiamo per il disagio e vi aspettiamo a fare il tifo.",
        after_title='Corsa podistica "Diecimila del Lerno"',
        after_text="Domenica si corre! Dalle 9 alle 12 il centro sarà chiuso alle auto. Chi deve attraversare la città può usare il percorso alternativo per via dell'Argine. Le navette dell'ospedale restano in servizio. Vi aspettiamo!",
        material=False,
        why="thanks: closing thanks dropped",
    ),
    Pair(
        before_title="Sospensione idrica programmata",
        before_text="Acquedotti della Valdorsa S.p.A. comunica che, per lavori di manutenzione straordinaria al serbatoio, verrà sospesa l'erogazione dell'acqua. Giorno: martedì 3 novembre. Fascia oraria: 8.30-12.30. Zone: Fontanelle, Poggio Basso, case sparse di via Selva. Al ripristino l'acqua potrà apparire torbida.",
        after_title="Sospensione idrica programmata",
        after_text="Acquedotti della Valdorsa S.p.A. comunica che, per lavori di manutenzione straordinaria al serbatoio, verrà sospesa l'erogazione dell'acqua. Giorno: martedì 3 novembre. Orario: dalle 8:30 alle 12:30. Zone: Fontanelle, Poggio Basso, case sparse di via Selva. Al ripristino l'acqua potrà apparire torbida.",
        material=False,
        why="format: hours and toll-free number",
    ),
    Pair(
        before_title="Pulizia delle spiagge",
        before_text="Armiamoci di guanti e sacchi e diamo una mano al mare. Domenica 12 aprile alle 9.30 al Bagno Gabbiano. Il materiale è fornito dal Comune. Partecipa anche la scuola media. A tutti i bambini una borraccia.",
        after_title="Pulizia delle spiagge",
        after_text="Armiamoci di guanti e sacchi e diamo una mano al mare. Domenica 12 aprile alle 9.30 al Bagno Gabbiano. Il materiale è fornito dal Comune. Partecipa anche la scuola media. A tutti i bambini una borraccia. L'iniziativa è nata sei anni fa da un'idea del circolo velico.",
        material=False,
        why="background: a sentence on the organiser",
    ),
    Pair(
        before_title="Spargimento sale e sgombero neve: divieti di sosta",
        before_text=(
            "In caso di nevicata è vietata la sosta dalle 22 alle 7 nelle seguenti vie.\n"
            "- via Bixio\n"
            "- via Nievo\n"
            "- via del Pozzo\n"
            "- largo Martinetti\n"
            "Le auto in divieto saranno rimosse."
        ),
        after_title="Spargimento sale e sgombero neve: divieti di sosta",
        after_text=(
            "In caso di nevicata è vietata la sosta dalle 22 alle 7 nelle seguenti vie.\n"
            "• via Bixio\n"
            "• via Nievo\n"
            "• via del Pozzo\n"
            "• largo Martinetti\n"
            "Le auto in divieto saranno rimosse."
        ),
        material=False,
        why="markup: asterisks and dashes of the list changed",
    ),
    Pair(
        before_title="Sportello Energia",
        before_text="Nuovo servizio gratuito! Un esperto ti aiuta a leggere le bollette. Lo trovi al piano terra del municipio ogni primo lunedì del mese. Orario: 16.00 - 18.00. Porta con te l'ultima fattura di luce e gas.",
        after_title="Sportello Energia",
        after_text=(
            "A- A+ | Ascolta | Stampa la pagina | Torna su\n"
            "Nuovo servizio gratuito! Un esperto ti aiuta a leggere le bollette. Lo trovi al piano terra del municipio ogni primo lunedì del mese. Orario: 16.00 - 18.00. Porta con te l'ultima fattura di luce e gas."
        ),
        material=False,
        why="noise: accessibility bar and print links",
    ),
    Pair(
        before_title="Voto a domicilio",
        before_text="Gli elettori che dipendono in modo continuativo da apparecchiature elettromedicali possono votare a casa. La richiesta va inviata al Comune tra il 40° e il 20° giorno prima del voto. Si allega il certificato dell'ASL. Il modulo è disponibile all'ufficio elettorale.",
        after_title="Voto a domicilio",
        after_text="Gli elettori che dipendono in modo continuativo da apparecchiature elettromedicali hanno diritto al voto domiciliare. La richiesta va inviata al Comune tra il 40° e il 20° giorno prima del voto. Alla richiesta va unito il certificato dell'ASL. Il modulo è disponibile all'ufficio elettorale.",
        material=False,
        why="synonym: the same right to vote at home, plainer words",
    ),
    Pair(
        before_title="Estate a Valdorsa: il programma di luglio",
        before_text=(
            "Ecco gli appuntamenti di luglio, tutti in piazza delle Erbe e tutti a ingresso libero.\n"
            'Venerdì 3 luglio: orchestra di fiati "G. Sabbatani"\n'
            "Mercoledì 8 luglio: burattini con la compagnia Tre Fili\n"
            "Sabato 11 luglio: serata danzante con Nives e i Girasoli\n"
            "Giovedì 16 luglio: cinema, film per famiglie\n"
            "Venerdì 24 luglio: gara di cori\n"
            "Gli spettacoli cominciano alle 21.15.\n"
            "In caso di pioggia ci si sposta nel salone dell'oratorio.\n"
            "Il bar della Pro Loco apre alle 19.\n"
            "Le sedie sono limitate: chi può porti un cuscino.\n"
            "Parcheggio gratuito al campo sportivo."
        ),
        after_title="Estate a Valdorsa: il programma di luglio",
        after_text=(
            "Ecco gli appuntamenti di luglio, tutti in piazza delle Erbe e tutti a ingresso libero.\n"
            'Venerdì 3 luglio: orchestra di fiati "G. Sabbatani"\n'
            "Mercoledì 8 luglio: burattini con la compagnia Tre Fili\n"
            "Sabato 11 luglio: serata danzante con Nives e i Girasoli\n"
            "Mercoledì 15 luglio: cinema, film per famiglie\n"
            "Venerdì 24 luglio: gara di cori\n"
            "Gli spettacoli cominciano alle 21.15.\n"
            "In caso di pioggia ci si sposta nel salone dell'oratorio.\n"
            "Il bar della Pro Loco apre alle 19.\n"
            "Le sedie sono limitate: chi può porti un cuscino.\n"
            "Parcheggio gratuito al campo sportivo."
        ),
        material=True,
        why="date: first evening of a five-evening programme",
    ),
    Pair(
        before_title="Estate a Valdorsa: il programma di luglio",
        before_text=(
            "Ecco gli appuntamenti di luglio, tutti in piazza delle Erbe e tutti a ingresso libero.\n"
            'Venerdì 3 luglio: orchestra di fiati "G. Sabbatani"\n'
            "Mercoledì 8 luglio: burattini con la compagnia Tre Fili\n"
            "Sabato 11 luglio: serata danzante con Nives e i Girasoli\n"
            "Giovedì 16 luglio: cinema, film per famiglie\n"
            "Venerdì 24 luglio: gara di cori\n"
            "Gli spettacoli cominciano alle 21.15.\n"
            "In caso di pioggia ci si sposta nel salone dell'oratorio.\n"
            "Il bar della Pro Loco apre alle 19.\n"
            "Le sedie sono limitate: chi può porti un cuscino.\n"
            "Parcheggio gratuito al campo sportivo."
        ),
        after_title="Estate a Valdorsa: il programma di luglio",
        after_text=(
            "Ecco gli appuntamenti di luglio, tutti in piazza delle Erbe e tutti a ingresso libero.\n"
            'Venerdì 3 luglio: orchestra di fiati "G. Sabbatani"\n'
            "Mercoledì 8 luglio: burattini con la compagnia Tre Fili\n"
            "Sabato 11 luglio: serata danzante con Nives e i Girasoli (ANNULLATA)\n"
            "Giovedì 16 luglio: cinema, film per famiglie\n"
            "Venerdì 24 luglio: gara di cori\n"
            "Gli spettacoli cominciano alle 21.15.\n"
            "In caso di pioggia ci si sposta nel salone dell'oratorio.\n"
            "Il bar della Pro Loco apre alle 19.\n"
            "Le sedie sono limitate: chi può porti un cuscino.\n"
            "Parcheggio gratuito al campo sportivo."
        ),
        material=True,
        why="status: one evening cancelled in the middle of the programme",
    ),
    Pair(
        before_title="Estate a Valdorsa: il programma di luglio",
        before_text=(
            "Ecco gli appuntamenti di luglio, tutti in piazza delle Erbe e tutti a ingresso libero.\n"
            'Venerdì 3 luglio: orchestra di fiati "G. Sabbatani"\n'
            "Mercoledì 8 luglio: burattini con la compagnia Tre Fili\n"
            "Sabato 11 luglio: serata danzante con Nives e i Girasoli\n"
            "Giovedì 16 luglio: cinema, film per famiglie\n"
            "Venerdì 24 luglio: gara di cori\n"
            "Gli spettacoli cominciano alle 21.15.\n"
            "In caso di pioggia ci si sposta nel salone dell'oratorio.\n"
            "Il bar della Pro Loco apre alle 19.\n"
            "Le sedie sono limitate: chi può porti un cuscino.\n"
            "Parcheggio gratuito al campo sportivo."
        ),
        after_title="Estate a Valdorsa: il programma di luglio",
        after_text=(
            "Ecco gli appuntamenti di luglio, tutti in piazza delle Erbe e tutti a ingresso libero.\n"
            'Ven. 3 luglio: orchestra di fiati "G. Sabbatani"\n'
            "Mer. 8 luglio: burattini con la compagnia Tre Fili\n"
            "Sabato 11 luglio: serata danzante con Nives e i Girasoli\n"
            "Giovedì 16 luglio: cinema, film per famiglie\n"
            "Venerdì 24 luglio: gara di cori\n"
            "Gli spettacoli cominciano alle ore 21:15.\n"
            "In caso di pioggia ci si sposta nel salone dell'oratorio.\n"
            "Il bar della Pro Loco apre alle 19.\n"
            "Le sedie sono limitate: chi può porti un cuscino.\n"
            "Parcheggio gratuito al campo sportivo."
        ),
        material=False,
        why="format: hours and weekdays abbreviated in the programme",
    ),
    Pair(
        before_title='Nido d\'infanzia comunale "La Chiocciola": iscrizioni',
        before_text="Si aprono le iscrizioni al nido comunale per l'anno educativo 2026/2027. Possono fare domanda le famiglie residenti con bambini nati dal 1° gennaio 2024 al 31 maggio 2026. La domanda si presenta solo in modalità telematica, con SPID o CIE. Il portale è aperto dal 13 aprile al 15 maggio. La retta mensile a tempo pieno è di 410 euro, a tempo parziale di 290 euro. Le famiglie con ISEE sotto 20.000 euro hanno una riduzione del 30%. Il pasto è compreso. La graduatoria provvisoria esce il 29 maggio. I posti disponibili sono ventidue. L'inserimento dei bambini inizia il 7 settembre. Per chi ha bisogno di aiuto nella compilazione c'è lo sportello di facilitazione digitale in biblioteca. Open day al nido sabato 18 aprile, dalle 9.30 alle 12.",
        after_title='Nido d\'infanzia comunale "La Chiocciola": iscrizioni',
        after_text="Si aprono le iscrizioni al nido comunale per l'anno educativo 2026/2027. Possono fare domanda le famiglie residenti con bambini nati dal 1° gennaio 2024 al 31 maggio 2026. La domanda si presenta solo in modalità telematica, con SPID o CIE. Il portale è aperto dal 13 aprile al 15 maggio. La retta mensile a tempo pieno è di 410 euro, a tempo parziale di 310 euro. Le famiglie con ISEE sotto 20.000 euro hanno una riduzione del 30%. Il pasto è compreso. La graduatoria provvisoria esce il 29 maggio. I posti disponibili sono ventidue. L'inserimento dei bambini inizia il 7 settembre. Per chi ha bisogno di aiuto nella compilazione c'è lo sportello di facilitazione digitale in biblioteca. Open day al nido sabato 18 aprile, dalle 9.30 alle 12.",
        material=True,
        why="amount: monthly fee of the part-time nursery",
    ),
    Pair(
        before_title='Nido d\'infanzia comunale "La Chiocciola": iscrizioni',
        before_text="Si aprono le iscrizioni al nido comunale per l'anno educativo 2026/2027. Possono fare domanda le famiglie residenti con bambini nati dal 1° gennaio 2024 al 31 maggio 2026. La domanda si presenta solo in modalità telematica, con SPID o CIE. Il portale è aperto dal 13 aprile al 15 maggio. La retta mensile a tempo pieno è di 410 euro, a tempo parziale di 290 euro. Le famiglie con ISEE sotto 20.000 euro hanno una riduzione del 30%. Il pasto è compreso. La graduatoria provvisoria esce il 29 maggio. I posti disponibili sono ventidue. L'inserimento dei bambini inizia il 7 settembre. Per chi ha bisogno di aiuto nella compilazione c'è lo sportello di facilitazione digitale in biblioteca. Open day al nido sabato 18 aprile, dalle 9.30 alle 12.",
        after_title='Nido d\'infanzia comunale "La Chiocciola": iscrizioni',
        after_text="Si aprono le iscrizioni al nido comunale per l'anno educativo 2026/2027. Possono fare domanda le famiglie residenti con bambini nati dal 1° gennaio 2024 al 31 maggio 2026. La domanda va presentata unicamente online, con SPID o CIE. Il portale è aperto dal 13 aprile al 22 maggio. La retta mensile a tempo pieno è di 410 euro, a tempo parziale di 290 euro. Le famiglie con ISEE sotto 20.000 euro hanno una riduzione del 30%. Il pasto è compreso. La graduatoria provvisoria esce il 29 maggio. I posti disponibili sono 22. L'inserimento dei bambini inizia il 7 settembre. Per chi ha bisogno di aiuto nella compilazione c'è lo sportello di facilitazione digitale in biblioteca. Open day al nido sabato 18 aprile, dalle 9.30 alle 12.",
        material=True,
        why="deadline: portal closes a week later, with two cosmetic changes",
    ),
    Pair(
        before_title='Nido d\'infanzia comunale "La Chiocciola": iscrizioni',
        before_text="Si aprono le iscrizioni al nido comunale per l'anno educativo 2026/2027. Possono fare domanda le famiglie residenti con bambini nati dal 1° gennaio 2024 al 31 maggio 2026. La domanda si presenta solo in modalità telematica, con SPID o CIE. Il portale è aperto dal 13 aprile al 15 maggio. La retta mensile a tempo pieno è di 410 euro, a tempo parziale di 290 euro. Le famiglie con ISEE sotto 20.000 euro hanno una riduzione del 30%. Il pasto è compreso. La graduatoria provvisoria esce il 29 maggio. I posti disponibili sono ventidue. L'inserimento dei bambini inizia il 7 settembre. Per chi ha bisogno di aiuto nella compilazione c'è lo sportello di facilitazione digitale in biblioteca. Open day al nido sabato 18 aprile, dalle 9.30 alle 12.",
        after_title='Nido d\'infanzia comunale "La Chiocciola": iscrizioni',
        after_text="Si aprono le iscrizioni al nido comunale per l'anno educativo 2026/2027. Possono fare domanda le famiglie residenti con bambini nati dal 1° gennaio 2024 al 31 maggio 2026. La domanda si presenta solo in modalità telematica, con SPID, oppure CIE. Il portale è aperto dal 13 aprile al 15 maggio. La retta mensile a tempo pieno è di 410 euro, a tempo parziale di 290 euro. Le famiglie con ISEE sotto 20.000 euro hanno una riduzione del 30%. Il pasto è incluso. La graduatoria provvisoria esce il 29 maggio. I posti disponibili sono ventidue. L'inserimento dei bambini inizia il 7 settembre. Per chi avesse bisogno di un aiuto nella compilazione c'è lo sportello di facilitazione digitale in biblioteca. Open day al nido sabato 18 aprile, dalle 9.30 alle 12.",
        material=False,
        why="synonym: three small style touches without any fact",
    ),
    Pair(
        before_title="Cantiere di viale Trieste, modifiche alla viabilità",
        before_text=(
            "Da lunedì 2 febbraio parte il rifacimento dei sottoservizi di viale Trieste.\n"
            "Il cantiere procede in tre fasi e dura complessivamente quattro mesi.\n"
            "Fase 1 (2 febbraio - 8 marzo): chiuso il tratto da via Zara a via Fiume.\n"
            "Fase 2 (9 marzo - 19 aprile): chiuso il tratto da via Fiume a largo Pola.\n"
            "Fase 3 (20 aprile - 31 maggio): chiuso il tratto da largo Pola alla rotatoria.\n"
            "I residenti potranno accedere ai garage, salvo brevi interruzioni avvisate con volantino.\n"
            "I negozi rimangono raggiungibili a piedi.\n"
            "Le linee 2 e 5 deviano per via Monfalcone, con fermata provvisoria all'altezza del civico 30.\n"
            "Il mercatino del sabato si sposta in largo Pola durante la prima fase.\n"
            "La raccolta dei rifiuti avviene regolarmente: i contenitori vanno portati all'incrocio più vicino entro le 6.\n"
            "Il numero per le segnalazioni è 0541 770330, attivo ore 8-18.\n"
            "Il progetto, da 1,2 milioni di euro, è finanziato con fondi regionali."
        ),
        after_title="Cantiere di viale Trieste, modifiche alla viabilità",
        after_text=(
            "Da lunedì 2 febbraio parte il rifacimento dei sottoservizi di viale Trieste.\n"
            "Il cantiere procede in tre fasi e dura complessivamente quattro mesi.\n"
            "Fase 1 (2 febbraio - 8 marzo): chiuso il tratto da via Zara a via Fiume.\n"
            "Fase 2 (9 marzo - 19 aprile): chiuso il tratto da via Fiume a largo Pola.\n"
            "Fase 3 (20 aprile - 31 maggio): chiuso il tratto da largo Pola alla rotatoria.\n"
            "I residenti potranno accedere ai garage, salvo brevi interruzioni avvisate con volantino.\n"
            "I negozi rimangono raggiungibili a piedi.\n"
            "Le linee 2 e 5 deviano per via Gradisca, con fermata provvisoria all'altezza del civico 30.\n"
            "Il mercatino del sabato si sposta in largo Pola durante la prima fase.\n"
            "La raccolta dei rifiuti avviene regolarmente: i contenitori vanno portati all'incrocio più vicino entro le 6.\n"
            "Il numero per le segnalazioni è 0541 770330, attivo ore 8-18.\n"
            "Il progetto, da 1,2 milioni di euro, è finanziato con fondi regionali."
        ),
        material=True,
        why="street: the bus detour takes another street",
    ),
    Pair(
        before_title="Cantiere di viale Trieste, modifiche alla viabilità",
        before_text=(
            "Da lunedì 2 febbraio parte il rifacimento dei sottoservizi di viale Trieste.\n"
            "Il cantiere procede in tre fasi e dura complessivamente quattro mesi.\n"
            "Fase 1 (2 febbraio - 8 marzo): chiuso il tratto da via Zara a via Fiume.\n"
            "Fase 2 (9 marzo - 19 aprile): chiuso il tratto da via Fiume a largo Pola.\n"
            "Fase 3 (20 aprile - 31 maggio): chiuso il tratto da largo Pola alla rotatoria.\n"
            "I residenti potranno accedere ai garage, salvo brevi interruzioni avvisate con volantino.\n"
            "I negozi rimangono raggiungibili a piedi.\n"
            "Le linee 2 e 5 deviano per via Monfalcone, con fermata provvisoria all'altezza del civico 30.\n"
            "Il mercatino del sabato si sposta in largo Pola durante la prima fase.\n"
            "La raccolta dei rifiuti avviene regolarmente: i contenitori vanno portati all'incrocio più vicino entro le 6.\n"
            "Il numero per le segnalazioni è 0541 770330, attivo ore 8-18.\n"
            "Il progetto, da 1,2 milioni di euro, è finanziato con fondi regionali."
        ),
        after_title="Cantiere di viale Trieste, modifiche alla viabilità",
        after_text=(
            "Da lunedì 2 febbraio parte il rifacimento dei sottoservizi di viale Trieste.\n"
            "Il cantiere procede in tre fasi e dura complessivamente quattro mesi.\n"
            "Fase 1 (2 febbraio - 8 marzo): chiuso il tratto da via Zara a via Fiume.\n"
            "Fase 2 (9 marzo - 19 aprile): chiuso il tratto da via Fiume a largo Pola.\n"
            "Fase 3 (20 aprile - 31 maggio): chiuso il tratto da largo Pola alla rotatoria.\n"
            "I residenti potranno accedere ai garage, salvo brevi interruzioni avvisate con volantino.\n"
            "I negozi rimangono raggiungibili a piedi.\n"
            "Le linee 2 e 5 deviano per via Monfalcone, con fermata provvisoria all'altezza del civico 30.\n"
            "Il mercatino del sabato si sposta in largo Pola durante la prima fase.\n"
            "La raccolta dei rifiuti avviene regolarmente: i contenitori vanno portati all'incrocio più vicino entro le 6.\n"
            "Il numero per le segnalazioni è 0541 770330, attivo ore 8-18.\n"
            "Il progetto, da 1,2 milioni di euro, è cofinanziato dalla Regione e dal gestore del servizio idrico, ed è stato disegnato dallo studio Marchetèi."
        ),
        material=False,
        why="background: financing of the works told in more detail",
    ),
    Pair(
        before_title="Cantiere di viale Trieste, modifiche alla viabilità",
        before_text=(
            "Da lunedì 2 febbraio parte il rifacimento dei sottoservizi di viale Trieste.\n"
            "Il cantiere procede in tre fasi e dura complessivamente quattro mesi.\n"
            "Fase 1 (2 febbraio - 8 marzo): chiuso il tratto da via Zara a via Fiume.\n"
            "Fase 2 (9 marzo - 19 aprile): chiuso il tratto da via Fiume a largo Pola.\n"
            "Fase 3 (20 aprile - 31 maggio): chiuso il tratto da largo Pola alla rotatoria.\n"
            "I residenti potranno accedere ai garage, salvo brevi interruzioni avvisate con volantino.\n"
            "I negozi rimangono raggiungibili a piedi.\n"
            "Le linee 2 e 5 deviano per via Monfalcone, con fermata provvisoria all'altezza del civico 30.\n"
            "Il mercatino del sabato si sposta in largo Pola durante la prima fase.\n"
            "La raccolta dei rifiuti avviene regolarmente: i contenitori vanno portati all'incrocio più vicino entro le 6.\n"
            "Il numero per le segnalazioni è 0541 770330, attivo ore 8-18.\n"
            "Il progetto, da 1,2 milioni di euro, è finanziato con fondi regionali."
        ),
        after_title="Cantiere di viale Trieste, modifiche alla viabilità",
        after_text=(
            "Da lunedì 2 febbraio parte il rifacimento dei sottoservizi di viale Trieste.\n"
            "Il cantiere procede in tre fasi e dura complessivamente quattro mesi.\n"
            "Fase 1 (2 febbraio - 8 marzo): chiuso il tratto da via Zara a via Fiume.\n"
            "Fase 2 (9 marzo - 19 aprile): chiuso il tratto da via Fiume a largo Pola.\n"
            "Fase 3 (20 aprile - 31 maggio): chiuso il tratto da largo Pola alla rotatoria.\n"
            "I residenti potranno accedere ai garage, salvo brevi interruzioni avvisate con volantino.\n"
            "I negozi rimangono raggiungibili a piedi.\n"
            "Le linee 2 e 5 deviano per via Monfalcone, con fermata provvisoria all'altezza del civico 30.\n"
            "Il mercatino del sabato si sposta in largo Pola durante la prima fase.\n"
            "La raccolta dei rifiuti avviene regolarmente: i contenitori vanno portati all'incrocio più vicino entro le 5.\n"
            "Il numero per le segnalazioni è 0541 770330, attivo ore 8-18.\n"
            "Il progetto, da 1,2 milioni di euro, è finanziato con fondi regionali."
        ),
        material=True,
        why="time: containers out by another hour",
    ),
    Pair(
        before_title='"Tre Campanili" 2026, regolamento in breve',
        before_text="Torna domenica 14 giugno la Tre Campanili, gara podistica di 14 km fra Montaruolo, Roncaldo e Selvadritta. Il via sarà dato alle 9 da piazza Mazzacurati. Il ritrovo è alle 7.30 presso la palestra. La gara competitiva è aperta agli atleti che hanno compiuto 18 anni e sono in possesso di certificato medico agonistico. La non competitiva di 6 km è aperta a tutti, anche ai passeggini. Quota: 15 euro la competitiva, 5 euro la non competitiva. Iscrizioni online fino a giovedì 11 giugno, sul posto fino alle 8.30. Il pacco gara contiene olio e biscotti dei produttori locali. Sono previsti tre ristori. Il tempo massimo è di due ore. Le strade del percorso saranno chiuse dalle 8.45 alle 11.15. Premiazioni alle 11.30. La Pro Loco prepara per tutti penne al ragù. Un grazie sincero ai novanta volontari lungo il tracciato.",
        after_title='"Tre Campanili" 2026, regolamento in breve',
        after_text="Torna domenica 14 giugno la Tre Campanili, gara podistica di 14 km fra Montaruolo, Roncaldo e Selvadritta. Il via sarà dato alle 9 da piazza Mazzacurati. Il ritrovo è alle 7.30 presso la palestra. La gara competitiva è aperta agli atleti che hanno compiuto 18 anni e sono in possesso di certificato medico agonistico e di tessera federale. La non competitiva di 6 km è aperta a tutti, anche ai passeggini. Quota: 15 euro la competitiva, 5 euro la non competitiva. Iscrizioni online fino a giovedì 11 giugno, sul posto fino alle 8.30. Il pacco gara contiene olio e biscotti dei produttori locali. Sono previsti tre ristori. Il tempo massimo è di due ore. Le strade del percorso saranno chiuse dalle 8.45 alle 11.15. Premiazioni alle 11.30. La Pro Loco prepara per tutti penne al ragù. Un grazie sincero ai novanta volontari lungo il tracciato.",
        material=True,
        why="who: runners need a federal card as well",
    ),
    Pair(
        before_title='"Tre Campanili" 2026, regolamento in breve',
        before_text="Torna domenica 14 giugno la Tre Campanili, gara podistica di 14 km fra Montaruolo, Roncaldo e Selvadritta. Il via sarà dato alle 9 da piazza Mazzacurati. Il ritrovo è alle 7.30 presso la palestra. La gara competitiva è aperta agli atleti che hanno compiuto 18 anni e sono in possesso di certificato medico agonistico. La non competitiva di 6 km è aperta a tutti, anche ai passeggini. Quota: 15 euro la competitiva, 5 euro la non competitiva. Iscrizioni online fino a giovedì 11 giugno, sul posto fino alle 8.30. Il pacco gara contiene olio e biscotti dei produttori locali. Sono previsti tre ristori. Il tempo massimo è di due ore. Le strade del percorso saranno chiuse dalle 8.45 alle 11.15. Premiazioni alle 11.30. La Pro Loco prepara per tutti penne al ragù. Un grazie sincero ai novanta volontari lungo il tracciato.",
        after_title='"Tre Campanili" 2026, regolamento in breve',
        after_text="Torna domenica 14 giugno la Tre Campanili, gara podistica di 14 km fra Montaruolo, Roncaldo e Selvadritta. Il via sarà dato alle 9 da piazza Mazzacurati. Il ritrovo è alle 7.30 presso la palestra. La gara competitiva è aperta agli atleti che hanno compiuto 18 anni e sono in possesso di certificato medico agonistico. La non competitiva di 6 km è aperta a tutti, anche ai passeggini. Quota: 15 euro la competitiva, 5 euro la non competitiva. Iscrizioni online fino a giovedì 11 giugno, sul posto fino alle 8.30. Il pacco gara contiene olio e biscotti dei produttori locali. Sono previsti tre ristori. Il tempo massimo è di due ore. Le strade del percorso saranno chiuse dalle 8.45 alle 11.15. Premiazioni alle 11.30. La Pro Loco prepara per tutti penne al ragù. Un grazie sincero agli sponsor, alla Misericordia e ai tantissimi volontari lungo il tracciato.",
        material=False,
        why="thanks: thanks to volunteers widened to sponsors",
    ),
    Pair(
        before_title='"Tre Campanili" 2026, regolamento in breve',
        before_text="Torna domenica 14 giugno la Tre Campanili, gara podistica di 14 km fra Montaruolo, Roncaldo e Selvadritta. Il via sarà dato alle 9 da piazza Mazzacurati. Il ritrovo è alle 7.30 presso la palestra. La gara competitiva è aperta agli atleti che hanno compiuto 18 anni e sono in possesso di certificato medico agonistico. La non competitiva di 6 km è aperta a tutti, anche ai passeggini. Quota: 15 euro la competitiva, 5 euro la non competitiva. Iscrizioni online fino a giovedì 11 giugno, sul posto fino alle 8.30. Il pacco gara contiene olio e biscotti dei produttori locali. Sono previsti tre ristori. Il tempo massimo è di due ore. Le strade del percorso saranno chiuse dalle 8.45 alle 11.15. Premiazioni alle 11.30. La Pro Loco prepara per tutti penne al ragù. Un grazie sincero ai novanta volontari lungo il tracciato.",
        after_title='"Tre Campanili" 2026, regolamento in breve',
        after_text="Torna domenica 14 giugno la Tre Campanili, gara podistica di 14 km fra Montaruolo, Roncaldo e Selvadritta. Il via sarà dato alle 9 da piazza Mazzacurati. Il ritrovo è alle 7.30 presso la palestra. La gara competitiva è aperta agli atleti che hanno compiuto 18 anni e sono in possesso di certificato medico agonistico. La non competitiva di 6 km è aperta a tutti, anche ai passeggini. Quota: 15 euro la competitiva, 5 euro la non competitiva. Iscrizioni online fino a giovedì 11 giugno, sul posto fino alle 8.30. Il pacco gara contiene olio e biscotti dei produttori locali. Sono previsti tre ristori. Il tempo massimo è di due ore. Le strade del percorso saranno chiuse dalle 8.30 alle 12. Premiazioni alle 11.30. La Pro Loco prepara per tutti penne al ragù. Un grazie sincero ai novanta volontari lungo il tracciato.",
        material=True,
        why="time: road closed longer along the course",
    ),
    Pair(
        before_title="Ecocentro di via Artigianato: cosa si può portare",
        before_text=(
            "ORARI: martedì e giovedì 14-18, sabato 9-13 e 14-18\n"
            "SI ACCEDE con la tessera sanitaria dell'intestatario TARI\n"
            "MATERIALI AMMESSI:\n"
            "carta e cartone\n"
            "legno e mobili\n"
            "ferro e metalli\n"
            "piccoli elettrodomestici, frigoriferi, televisori\n"
            "sfalci e potature (max 1 mc al giorno)\n"
            "calcinacci da piccoli lavori domestici (max 3 secchi)\n"
            "NON si accettano: pneumatici, amianto, bombole.\n"
            "Le imprese non possono conferire calcinacci.\n"
            "Le batterie d'auto si accettano, massimo una per volta.\n"
            "Chi scarica fuori dai cassoni è soggetto a sanzione.\n"
            "Il personale può aiutare a scaricare solo persone anziane o con disabilità."
        ),
        after_title="Ecocentro di via Artigianato: cosa si può portare",
        after_text=(
            "ORARI: martedì e giovedì 14-18, sabato 9-13 e 14-18\n"
            "SI ACCEDE con la tessera sanitaria dell'intestatario TARI\n"
            "MATERIALI AMMESSI:\n"
            "carta e cartone\n"
            "legno e mobili\n"
            "ferro e metalli\n"
            "piccoli elettrodomestici, frigoriferi, televisori\n"
            "sfalci e potature (max 1 mc al giorno)\n"
            "calcinacci da piccoli lavori domestici (max 3 secchi)\n"
            "NON si accettano: pneumatici, amianto, bombole.\n"
            "Le imprese non possono conferire calcinacci.\n"
            "Le batterie d'auto non si accettano.\n"
            "Chi scarica fuori dai cassoni è soggetto a sanzione.\n"
            "Il personale può aiutare a scaricare solo persone anziane o con disabilità."
        ),
        material=True,
        why="negation: batteries now accepted/not accepted at the ecocentre",
    ),
    Pair(
        before_title="Ecocentro di via Artigianato: cosa si può portare",
        before_text=(
            "ORARI: martedì e giovedì 14-18, sabato 9-13 e 14-18\n"
            "SI ACCEDE con la tessera sanitaria dell'intestatario TARI\n"
            "MATERIALI AMMESSI:\n"
            "carta e cartone\n"
            "legno e mobili\n"
            "ferro e metalli\n"
            "piccoli elettrodomestici, frigoriferi, televisori\n"
            "sfalci e potature (max 1 mc al giorno)\n"
            "calcinacci da piccoli lavori domestici (max 3 secchi)\n"
            "NON si accettano: pneumatici, amianto, bombole.\n"
            "Le imprese non possono conferire calcinacci.\n"
            "Le batterie d'auto si accettano, massimo una per volta.\n"
            "Chi scarica fuori dai cassoni è soggetto a sanzione.\n"
            "Il personale può aiutare a scaricare solo persone anziane o con disabilità."
        ),
        after_title="Ecocentro di via Artigianato: cosa si può portare",
        after_text=(
            "Orari - martedì e giovedì 14-18, sabato 9-13 e 14-18\n"
            "Si accede con la tessera sanitaria dell'intestatario TARI\n"
            "Materiali ammessi\n"
            "carta e cartone\n"
            "legno e mobili\n"
            "ferro e metalli\n"
            "piccoli elettrodomestici, frigoriferi, televisori\n"
            "sfalci e potature (max 1 mc al giorno)\n"
            "calcinacci da piccoli lavori domestici (max 3 secchi)\n"
            "Non si accettano: pneumatici, amianto, bombole.\n"
            "Le imprese non possono conferire calcinacci.\n"
            "Le batterie d'auto si accettano, massimo una per volta.\n"
            "Chi scarica fuori dai cassoni è soggetto a sanzione.\n"
            "Il personale può aiutare a scaricare solo persone anziane o con disabilità."
        ),
        material=False,
        why="capitals: headings and dashes of the list restyled",
    ),
    Pair(
        before_title="Elezioni comunali: informazioni utili",
        before_text="Domenica 24 e lunedì 25 maggio si vota per eleggere il sindaco e il Consiglio comunale di Belforo. I seggi sono aperti domenica dalle 7 alle 23 e lunedì dalle 7 alle 15. Si vota con la tessera elettorale e un documento di identità. Chi ha esaurito gli spazi della tessera può chiederne una nuova all'ufficio elettorale, in piazza Municipio 1, anche nei giorni del voto. L'ufficio resta aperto venerdì e sabato dalle 9 alle 18. Gli elettori con difficoltà motorie possono votare in qualsiasi sezione priva di barriere. Il trasporto ai seggi è curato dalla Croce Gialla: si prenota al 0599 331166. I cittadini dell'Unione europea iscritti alle liste aggiunte possono votare. Il voto si esprime con un segno sul nome del candidato sindaco o sulla lista. È ammessa la doppia preferenza di genere. Non si possono usare telefoni in cabina. L'eventuale ballottaggio è fissato per domenica 7 e lunedì 8 giugno. I risultati saranno pubblicati sul sito in tempo reale.",
        after_title="Elezioni comunali: informazioni utili",
        after_text="Domenica 24 e lunedì 25 maggio si vota per eleggere il sindaco e il Consiglio comunale di Belforo. I seggi sono aperti domenica dalle 8 alle 22 e lunedì dalle 7 alle 14. Si vota con la tessera elettorale e un documento di identità. Chi ha esaurito gli spazi della tessera può chiederne una nuova all'ufficio elettorale, in piazza Municipio 1, anche nei giorni del voto. L'ufficio resta aperto venerdì e sabato dalle 9 alle 18. Gli elettori con difficoltà motorie possono votare in qualsiasi sezione priva di barriere. Il trasporto ai seggi è curato dalla Croce Gialla: si prenota al 0599 331166. I cittadini dell'Unione europea iscritti alle liste aggiunte possono votare. Il voto si esprime con un segno sul nome del candidato sindaco o sulla lista. È ammessa la doppia preferenza di genere. Non si possono usare telefoni in cabina. L'eventuale ballottaggio è fissato per domenica 7 e lunedì 8 giugno. I risultati saranno pubblicati sul sito in tempo reale.",
        material=True,
        why="time: polling hours of both days",
    ),
    Pair(
        before_title="Elezioni comunali: informazioni utili",
        before_text="Domenica 24 e lunedì 25 maggio si vota per eleggere il sindaco e il Consiglio comunale di Belforo. I seggi sono aperti domenica dalle 7 alle 23 e lunedì dalle 7 alle 15. Si vota con la tessera elettorale e un documento di identità. Chi ha esaurito gli spazi della tessera può chiederne una nuova all'ufficio elettorale, in piazza Municipio 1, anche nei giorni del voto. L'ufficio resta aperto venerdì e sabato dalle 9 alle 18. Gli elettori con difficoltà motorie possono votare in qualsiasi sezione priva di barriere. Il trasporto ai seggi è curato dalla Croce Gialla: si prenota al 0599 331166. I cittadini dell'Unione europea iscritti alle liste aggiunte possono votare. Il voto si esprime con un segno sul nome del candidato sindaco o sulla lista. È ammessa la doppia preferenza di genere. Non si possono usare telefoni in cabina. L'eventuale ballottaggio è fissato per domenica 7 e lunedì 8 giugno. I risultati saranno pubblicati sul sito in tempo reale.",
        after_title="Elezioni comunali: informazioni utili",
        after_text="Domenica 24 e lunedì 25 maggio si vota per eleggere il sindaco e il Consiglio comunale di Belforo. I seggi sono aperti domenica dalle 7 alle 23 e lunedì dalle 7 alle 15. Si vota con la tessera elettorale e un documento di identità. Chi ha esaurito gli spazi della tessera può chiederne una nuova all'ufficio elettorale, in via Solferino 12, anche nei giorni del voto. L'ufficio resta aperto venerdì e sabato dalle 9 alle 18. Gli elettori con difficoltà motorie possono votare in qualsiasi sezione priva di barriere. Il trasporto ai seggi è curato dalla Croce Gialla: si prenota al 0599 331166. I cittadini dell'Unione europea iscritti alle liste aggiunte possono votare. Il voto si esprime con un segno sul nome del candidato sindaco o sulla lista. È ammessa la doppia preferenza di genere. Non si possono usare telefoni in cabina. L'eventuale ballottaggio è fissato per domenica 7 e lunedì 8 giugno. I risultati saranno pubblicati sul sito in tempo reale.",
        material=True,
        why="office: the electoral office is set in another place on the voting days",
    ),
    Pair(
        before_title="Elezioni comunali: informazioni utili",
        before_text="Domenica 24 e lunedì 25 maggio si vota per eleggere il sindaco e il Consiglio comunale di Belforo. I seggi sono aperti domenica dalle 7 alle 23 e lunedì dalle 7 alle 15. Si vota con la tessera elettorale e un documento di identità. Chi ha esaurito gli spazi della tessera può chiederne una nuova all'ufficio elettorale, in piazza Municipio 1, anche nei giorni del voto. L'ufficio resta aperto venerdì e sabato dalle 9 alle 18. Gli elettori con difficoltà motorie possono votare in qualsiasi sezione priva di barriere. Il trasporto ai seggi è curato dalla Croce Gialla: si prenota al 0599 331166. I cittadini dell'Unione europea iscritti alle liste aggiunte possono votare. Il voto si esprime con un segno sul nome del candidato sindaco o sulla lista. È ammessa la doppia preferenza di genere. Non si possono usare telefoni in cabina. L'eventuale ballottaggio è fissato per domenica 7 e lunedì 8 giugno. I risultati saranno pubblicati sul sito in tempo reale.",
        after_title="Elezioni comunali: informazioni utili",
        after_text="Domenica 24 e lunedì 25 maggio si vota per eleggere il sindaco e il Consiglio comunale di Belforo. Si può votare domenica dalle 7 alle 23 e lunedì dalle 7 alle 15. Si vota con la tessera elettorale e un documento di identità. Chi ha la tessera piena può chiederne una nuova all'ufficio elettorale, in piazza Municipio 1, anche nei giorni del voto. L'ufficio resta aperto venerdì e sabato dalle 9 alle 18. Gli elettori con difficoltà motorie possono votare in qualsiasi sezione priva di barriere. Il trasporto ai seggi è curato dalla Croce Gialla: si prenota al 0599 331166. I cittadini dell'Unione europea iscritti alle liste aggiunte possono votare. Il voto si esprime con un segno sul nome del candidato sindaco o sulla lista. È ammessa la doppia preferenza di genere. Non si possono usare telefoni in cabina. L'eventuale ballottaggio è fissato per domenica 7 e lunedì 8 giugno. I risultati saranno pubblicati sul sito man mano che arrivano.",
        material=False,
        why="synonym: polling told with other words, same facts",
    ),
    Pair(
        before_title='Concessione in uso della sala "Olmi"',
        before_text="La Giunta ha approvato le nuove regole per l'uso della sala \"Olmi\". La sala, capace di novantanove posti, è dotata di impianto audio e proiettore. Può essere chiesta da associazioni, partiti, scuole e privati cittadini. La domanda va inviata almeno quindici giorni prima della data. La tariffa è di euro 50,00 per mezza giornata e di euro 80,00 per la giornata intera. Le associazioni iscritte all'albo comunale godono della gratuità per due volte l'anno. Le chiavi si ritirano all'ufficio cultura il giorno prima. È vietato consumare cibi. Al termine la sala va lasciata in ordine. Il richiedente risponde dei danni. In caso di disdetta senza preavviso la tariffa non viene restituita. Il regolamento completo è allegato.",
        after_title='Concessione in uso della sala "Olmi"',
        after_text="La Giunta ha approvato le nuove regole per l'uso della sala \"Olmi\". La sala, capace di novantanove posti, è dotata di impianto audio e proiettore. Può essere chiesta da associazioni, partiti, scuole e privati cittadini. La domanda va inviata almeno quindici giorni prima della data. La tariffa è di euro 50,00 per mezza giornata e di euro 80,00 per la giornata intera. Le associazioni iscritte all'albo comunale godono della gratuità per due volte l'anno. Le chiavi si ritirano all'ufficio cultura il giorno prima. È vietato consumare cibi. Al termine la sala va lasciata in ordine. Il richiedente risponde dei danni e versa una cauzione di euro 100,00. In caso di disdetta senza preavviso la tariffa non viene restituita. Il regolamento completo è allegato.",
        material=True,
        why="requirement: now a deposit must be paid for the hall",
    ),
    Pair(
        before_title='Concessione in uso della sala "Olmi"',
        before_text="La Giunta ha approvato le nuove regole per l'uso della sala \"Olmi\". La sala, capace di novantanove posti, è dotata di impianto audio e proiettore. Può essere chiesta da associazioni, partiti, scuole e privati cittadini. La domanda va inviata almeno quindici giorni prima della data. La tariffa è di euro 50,00 per mezza giornata e di euro 80,00 per la giornata intera. Le associazioni iscritte all'albo comunale godono della gratuità per due volte l'anno. Le chiavi si ritirano all'ufficio cultura il giorno prima. È vietato consumare cibi. Al termine la sala va lasciata in ordine. Il richiedente risponde dei danni. In caso di disdetta senza preavviso la tariffa non viene restituita. Il regolamento completo è allegato.",
        after_title='Concessione in uso della sala "Olmi"',
        after_text="La Giunta ha approvato le nuove regole per l'uso della sala \"Olmi\". La sala, capace di novantanove posti, è dotata di impianto audio e proiettore. Può essere chiesta da associazioni, partiti, scuole e privati cittadini. La domanda va inviata almeno quindici giorni prima della data. La tariffa è di euro 50,00 per mezza giornata e di euro 80,00 per la giornata intera. Le associazioni iscritte all'albo comunale godono della gratuità per due volte l'anno. Le chiavi si ritirano all'ufficio cultura il giorno prima. È vietato consumare cibi. Al termine la sala va lasciata in ordine. Il richiedente risponde dei danni. In caso di disdetta senza preavviso la tariffa non viene restituita. Allegato: regolamento_sala_olmi.pdf",
        material=False,
        why="link: last line about the attachment, label only",
    ),
    Pair(
        before_title="Maltempo, riunito il Centro Operativo",
        before_text="Si è riunito questa sera in municipio il Centro Operativo Comunale. La Regione ha diramato per domani, martedì, allerta gialla per piogge e temporali. I modelli indicano fino a 70 millimetri di pioggia in poche ore. Il livello del Lerno è sotto controllo. Le scuole restano regolarmente aperte. Sono stati monitorati i sottopassi di via Ancona e via Senigallia. I volontari hanno preparato i sacchi di sabbia, che si possono ritirare al magazzino di via Artigiani. Si raccomanda di non scendere nelle cantine. Chi abita vicino al fosso Rio Secco sposti le auto. I parchi saranno chiusi. Il mercato si svolge come sempre. Per emergenze chiamare il 112. Per informazioni il numero della sala operativa è 0599 118118.",
        after_title="Maltempo, riunito il Centro Operativo",
        after_text="Si è riunito questa sera in municipio il Centro Operativo Comunale. La Regione ha diramato per domani, martedì, allerta arancione per piogge e temporali. I modelli indicano fino a 70 millimetri di pioggia in poche ore. Il livello del Lerno è sotto controllo. Le scuole resteranno chiuse. Sono stati monitorati i sottopassi di via Ancona e via Senigallia. I volontari hanno preparato i sacchi di sabbia, che si possono ritirare al magazzino di via Artigiani. Si raccomanda di non scendere nelle cantine. Chi abita vicino al fosso Rio Secco sposti le auto. I parchi saranno chiusi. Il mercato si svolge come sempre. Per emergenze chiamare il 112. Per informazioni il numero della sala operativa è 0599 118118.",
        material=True,
        why="level: the alert grows and the schools are shut",
    ),
    Pair(
        before_title="Maltempo, riunito il Centro Operativo",
        before_text="Si è riunito questa sera in municipio il Centro Operativo Comunale. La Regione ha diramato per domani, martedì, allerta gialla per piogge e temporali. I modelli indicano fino a 70 millimetri di pioggia in poche ore. Il livello del Lerno è sotto controllo. Le scuole restano regolarmente aperte. Sono stati monitorati i sottopassi di via Ancona e via Senigallia. I volontari hanno preparato i sacchi di sabbia, che si possono ritirare al magazzino di via Artigiani. Si raccomanda di non scendere nelle cantine. Chi abita vicino al fosso Rio Secco sposti le auto. I parchi saranno chiusi. Il mercato si svolge come sempre. Per emergenze chiamare il 112. Per informazioni il numero della sala operativa è 0599 118118.",
        after_title="Maltempo, riunito il Centro Operativo",
        after_text=(
            "Ultimo aggiornamento: 21:47\n"
            "Riunito in serata, in municipio, il Centro Operativo Comunale. La Regione ha diramato per domani, martedì, allerta gialla per piogge e temporali. I modelli indicano fino a 70 millimetri di pioggia in poche ore. Il livello del Lerno è sotto controllo. Le scuole restano regolarmente aperte. Sono stati monitorati i sottopassi di via Ancona e via Senigallia. I volontari hanno preparato i sacchi di sabbia, che si possono ritirare al magazzino di via Artigiani. Si raccomanda di non scendere nelle cantine. Chi abita vicino al fosso Rio Secco sposti le auto. I parchi saranno chiusi. Il mercato si svolge come sempre. Per emergenze chiamare il 112. Per informazioni il numero della sala operativa è 0599 118118."
        ),
        material=False,
        why="restamp: the note is stamped anew and the first sentence polished",
    ),
    Pair(
        before_title="Vendita lotti area produttiva Le Basse",
        before_text=(
            "Il Comune di San Quirico al Lamo vende tre lotti nell'area produttiva Le Basse.\n"
            "Lotto A: mq 1.820, base d'asta 72.800 euro\n"
            "Lotto B: mq 2.400, base d'asta 96.000 euro\n"
            "Lotto C: mq 3.150, base d'asta 126.000 euro\n"
            "Deposito cauzionale: 10% della base d'asta.\n"
            "L'asta si tiene col metodo delle offerte segrete in aumento.\n"
            "Il plico sigillato deve giungere all'ufficio protocollo entro le ore 13 di venerdì 30 ottobre.\n"
            "Non fa fede il timbro postale.\n"
            "La seduta pubblica si svolge il 3 novembre alle ore 10 in sala giunta.\n"
            "Si aggiudica anche con una sola offerta valida.\n"
            "Sopralluoghi su appuntamento con il geometra Lucilla Pandòri, 0577 811290.\n"
            "Il rogito deve essere stipulato entro 90 giorni dall'aggiudicazione."
        ),
        after_title="Vendita lotti area produttiva Le Basse",
        after_text=(
            "Il Comune di San Quirico al Lamo vende tre lotti nell'area produttiva Le Basse.\n"
            "Lotto A: mq 1.820, base d'asta 72.800 euro\n"
            "Lotto B: mq 2.400, base d'asta 88.000 euro\n"
            "Lotto C: mq 3.150, base d'asta 126.000 euro\n"
            "Deposito cauzionale: 10% della base d'asta.\n"
            "L'asta si tiene col metodo delle offerte segrete in aumento.\n"
            "Il plico sigillato deve giungere all'ufficio protocollo entro le ore 13 di venerdì 30 ottobre.\n"
            "Non fa fede il timbro postale.\n"
            "La seduta pubblica si svolge il 3 novembre alle ore 10 in sala giunta.\n"
            "Si aggiudica anche con una sola offerta valida.\n"
            "Sopralluoghi su appuntamento con il geometra Lucilla Pandòri, 0577 811290.\n"
            "Il rogito deve essere stipulato entro 90 giorni dall'aggiudicazione."
        ),
        material=True,
        why="amount: base price of one plot changed in the sale table",
    ),
    Pair(
        before_title="Vendita lotti area produttiva Le Basse",
        before_text=(
            "Il Comune di San Quirico al Lamo vende tre lotti nell'area produttiva Le Basse.\n"
            "Lotto A: mq 1.820, base d'asta 72.800 euro\n"
            "Lotto B: mq 2.400, base d'asta 96.000 euro\n"
            "Lotto C: mq 3.150, base d'asta 126.000 euro\n"
            "Deposito cauzionale: 10% della base d'asta.\n"
            "L'asta si tiene col metodo delle offerte segrete in aumento.\n"
            "Il plico sigillato deve giungere all'ufficio protocollo entro le ore 13 di venerdì 30 ottobre.\n"
            "Non fa fede il timbro postale.\n"
            "La seduta pubblica si svolge il 3 novembre alle ore 10 in sala giunta.\n"
            "Si aggiudica anche con una sola offerta valida.\n"
            "Sopralluoghi su appuntamento con il geometra Lucilla Pandòri, 0577 811290.\n"
            "Il rogito deve essere stipulato entro 90 giorni dall'aggiudicazione."
        ),
        after_title="Vendita lotti area produttiva Le Basse",
        after_text=(
            "Il Comune di San Quirico al Lamo vende tre lotti nell'area produttiva Le Basse.\n"
            "Lotto A: 1820 m², base d'asta € 72.800,00\n"
            "Lotto B: 2400 m², base d'asta € 96.000,00\n"
            "Lotto C: 3150 m², base d'asta € 126.000,00\n"
            "Deposito cauzionale: 10% della base d'asta.\n"
            "L'asta si tiene col metodo delle offerte segrete in aumento.\n"
            "Il plico sigillato deve giungere all'ufficio protocollo entro le ore 13 di venerdì 30 ottobre.\n"
            "Non fa fede il timbro postale.\n"
            "La seduta pubblica si svolge il 3 novembre alle ore 10 in sala giunta.\n"
            "Si aggiudica anche con una sola offerta valida.\n"
            "Sopralluoghi su appuntamento con il geometra Lucilla Pandòri, 0577 811290.\n"
            "Il rogito deve essere stipulato entro 90 giorni dall'aggiudicazione."
        ),
        material=False,
        why="format: figures of surface and price set in another form",
    ),
    Pair(
        before_title="Mercatino del riuso, che passione!",
        before_text="L'anno scorso siete venuti in tantissimi e allora eccoci di nuovo qui! Domenica 22 marzo torna in piazza Garzaia il Mercatino del Riuso. Dalle 9 alle 17 potrete vendere, scambiare, regalare quello che non usate più. Giocattoli, libri, vestiti, dischi, quella lampada della zia che non vi è mai piaciuta! Per avere un banchetto basta iscriversi entro mercoledì 18 marzo. Si telefona alla Pro Loco, 0774 55667, oppure si passa in sede. Il posto costa 5 euro, che vanno tutti alla scuola dell'infanzia. Niente cibo e niente animali in vendita, mi raccomando. I banchetti si montano dalle 7.30. Il tavolo ve lo portate da casa. E se piove? Si rimanda alla domenica dopo. Vi aspettiamo con il sorriso di sempre!",
        after_title="Mercatino del Riuso, domenica 22 marzo",
        after_text="Torna in piazza Garzaia il Mercatino del Riuso, domenica 22 marzo dalle 9 alle 17, per vendere, scambiare o regalare ciò che non si usa più. Non è ammessa la vendita di cibo e animali. Chi desidera un posto si iscrive entro mercoledì 18 marzo presso la sede della Pro Loco o telefonando allo 0774 55667. La quota è di 5 euro e sarà devoluta alla scuola dell'infanzia. L'allestimento è possibile dalle ore 7.30. Ognuno provvede al proprio tavolo. In caso di pioggia il mercatino è rinviato alla domenica successiva.",
        material=False,
        why="rewrite: a long chatty story rewritten shorter with all that can be acted on",
    ),
    Pair(
        before_title="Mercatino del riuso, che passione!",
        before_text="L'anno scorso siete venuti in tantissimi e allora eccoci di nuovo qui! Domenica 22 marzo torna in piazza Garzaia il Mercatino del Riuso. Dalle 9 alle 17 potrete vendere, scambiare, regalare quello che non usate più. Giocattoli, libri, vestiti, dischi, quella lampada della zia che non vi è mai piaciuta! Per avere un banchetto basta iscriversi entro mercoledì 18 marzo. Si telefona alla Pro Loco, 0774 55667, oppure si passa in sede. Il posto costa 5 euro, che vanno tutti alla scuola dell'infanzia. Niente cibo e niente animali in vendita, mi raccomando. I banchetti si montano dalle 7.30. Il tavolo ve lo portate da casa. E se piove? Si rimanda alla domenica dopo. Vi aspettiamo con il sorriso di sempre!",
        after_title="Mercatino del Riuso, domenica 29 marzo",
        after_text="Torna in piazza Garzaia il Mercatino del Riuso, domenica 29 marzo dalle 9 alle 17, per vendere, scambiare o regalare ciò che non si usa più. Non è ammessa la vendita di cibo e animali. Chi desidera un posto si iscrive entro mercoledì 25 marzo presso la sede della Pro Loco o telefonando allo 0774 55667. La quota è di 5 euro e sarà devoluta alla scuola dell'infanzia. L'allestimento è possibile dalle ore 7.30. Ognuno provvede al proprio tavolo. In caso di pioggia il mercatino è rinviato alla domenica successiva.",
        material=True,
        why="date: the same chatty item is rewritten, and the dates slip a week",
    ),
    Pair(
        before_title="Esumazioni ordinarie nel cimitero di Santa Verdiana",
        before_text=(
            "IL RESPONSABILE DEL SERVIZIO\n"
            "Visto il regolamento di polizia mortuaria;\n"
            "Considerato che è trascorso il decennio di inumazione;\n"
            "RENDE NOTO\n"
            "che dal giorno 9 novembre saranno eseguite le esumazioni ordinarie del campo D, file da 1 a 6.\n"
            "I familiari sono invitati a prendere contatto con l'ufficio cimiteriale, tel. 0541 660718, entro il 16 ottobre.\n"
            "I resti potranno essere collocati in ossario, in tomba di famiglia o avviati a cremazione.\n"
            "In assenza di richiesta saranno deposti nell'ossario comune.\n"
            "L'accesso al campo D sarà interdetto ai visitatori durante le operazioni.\n"
            "Gli oggetti e le lapidi si possono ritirare entro 30 giorni.\n"
            "La concessione dell'ossario costa 220 euro per trent'anni.\n"
            "Il presente avviso è affisso all'ingresso del cimitero."
        ),
        after_title="Esumazioni ordinarie nel cimitero di Santa Verdiana",
        after_text=(
            "IL RESPONSABILE DEL SERVIZIO\n"
            "Visto il regolamento di polizia mortuaria;\n"
            "Considerato che è trascorso il decennio di inumazione;\n"
            "RENDE NOTO\n"
            "che dal giorno 9 novembre saranno eseguite le esumazioni ordinarie del campo D, file da 1 a 6.\n"
            "I familiari sono invitati a prendere contatto con l'ufficio cimiteriale, tel. 0541 660781, entro il 16 ottobre.\n"
            "I resti potranno essere collocati in ossario, in tomba di famiglia o avviati a cremazione.\n"
            "In assenza di richiesta saranno deposti nell'ossario comune.\n"
            "L'accesso al campo D sarà interdetto ai visitatori durante le operazioni.\n"
            "Gli oggetti e le lapidi si possono ritirare entro 30 giorni.\n"
            "La concessione dell'ossario costa 220 euro per trent'anni.\n"
            "Il presente avviso è affisso all'ingresso del cimitero."
        ),
        material=True,
        why="phone: two digits of the number to call swapped",
    ),
    Pair(
        before_title="Esumazioni ordinarie nel cimitero di Santa Verdiana",
        before_text=(
            "IL RESPONSABILE DEL SERVIZIO\n"
            "Visto il regolamento di polizia mortuaria;\n"
            "Considerato che è trascorso il decennio di inumazione;\n"
            "RENDE NOTO\n"
            "che dal giorno 9 novembre saranno eseguite le esumazioni ordinarie del campo D, file da 1 a 6.\n"
            "I familiari sono invitati a prendere contatto con l'ufficio cimiteriale, tel. 0541 660718, entro il 16 ottobre.\n"
            "I resti potranno essere collocati in ossario, in tomba di famiglia o avviati a cremazione.\n"
            "In assenza di richiesta saranno deposti nell'ossario comune.\n"
            "L'accesso al campo D sarà interdetto ai visitatori durante le operazioni.\n"
            "Gli oggetti e le lapidi si possono ritirare entro 30 giorni.\n"
            "La concessione dell'ossario costa 220 euro per trent'anni.\n"
            "Il presente avviso è affisso all'ingresso del cimitero."
        ),
        after_title="Esumazioni ordinarie nel cimitero di Santa Verdiana",
        after_text=(
            "IL RESPONSABILE DEL SERVIZIO\n"
            "Visto il vigente regolamento comunale di polizia mortuaria, approvato con deliberazione consiliare n. 31/2009;\n"
            "Visto il D.P.R. n. 285/1990, artt. 82 e seguenti;\n"
            "Considerato che è trascorso il decennio di inumazione;\n"
            "RENDE NOTO\n"
            "che dal giorno 9 novembre saranno eseguite le esumazioni ordinarie del campo D, file da 1 a 6.\n"
            "I familiari sono invitati a prendere contatto con l'ufficio cimiteriale, tel. 0541 660718, entro il 16 ottobre.\n"
            "I resti potranno essere collocati in ossario, in tomba di famiglia o avviati a cremazione.\n"
            "In assenza di richiesta saranno deposti nell'ossario comune.\n"
            "L'accesso al campo D sarà interdetto ai visitatori durante le operazioni.\n"
            "Gli oggetti e le lapidi si possono ritirare entro 30 giorni.\n"
            "La concessione dell'ossario costa 220 euro per trent'anni.\n"
            "Il presente avviso è affisso all'ingresso del cimitero."
        ),
        material=False,
        why="legal: recitals of the notice lengthened, protocol number added",
    ),
    Pair(
        before_title="Esumazioni ordinarie nel cimitero di Santa Verdiana",
        before_text=(
            "IL RESPONSABILE DEL SERVIZIO\n"
            "Visto il regolamento di polizia mortuaria;\n"
            "Considerato che è trascorso il decennio di inumazione;\n"
            "RENDE NOTO\n"
            "che dal giorno 9 novembre saranno eseguite le esumazioni ordinarie del campo D, file da 1 a 6.\n"
            "I familiari sono invitati a prendere contatto con l'ufficio cimiteriale, tel. 0541 660718, entro il 16 ottobre.\n"
            "I resti potranno essere collocati in ossario, in tomba di famiglia o avviati a cremazione.\n"
            "In assenza di richiesta saranno deposti nell'ossario comune.\n"
            "L'accesso al campo D sarà interdetto ai visitatori durante le operazioni.\n"
            "Gli oggetti e le lapidi si possono ritirare entro 30 giorni.\n"
            "La concessione dell'ossario costa 220 euro per trent'anni.\n"
            "Il presente avviso è affisso all'ingresso del cimitero."
        ),
        after_title="Esumazioni ordinarie nel cimitero di Santa Verdiana",
        after_text=(
            "IL RESPONSABILE DEL SERVIZIO\n"
            "Visto il regolamento di polizia mortuaria;\n"
            "Considerato che è trascorso il decennio di inumazione;\n"
            "RENDE NOTO\n"
            "che dal giorno 9 novembre saranno eseguite le esumazioni ordinarie del campo D, file da 1 a 9.\n"
            "I familiari sono invitati a prendere contatto con l'ufficio cimiteriale, tel. 0541 660718, entro il 16 ottobre.\n"
            "I resti potranno essere collocati in ossario, in tomba di famiglia o avviati a cremazione.\n"
            "In assenza di richiesta saranno deposti nell'ossario comune.\n"
            "L'accesso al campo D sarà interdetto ai visitatori durante le operazioni.\n"
            "Gli oggetti e le lapidi si possono ritirare entro 30 giorni.\n"
            "La concessione dell'ossario costa 220 euro per trent'anni.\n"
            "Il presente avviso è affisso all'ingresso del cimitero."
        ),
        material=True,
        why="place: more rows of graves are concerned",
    ),
    Pair(
        before_title="Bando per lo sport nelle frazioni",
        before_text="Il Comune di Lumera mette a disposizione 24.000 euro per le società sportive che lavorano nelle frazioni. Il contributo massimo per società è di 3.000 euro. Sono ammesse le associazioni iscritte al registro nazionale. Vengono finanziati corsi per under 14, piccole attrezzature, affitto di spazi. Le spese devono essere sostenute tra il 1° gennaio e il 31 ottobre 2026. La domanda si compila online dalle 9 del 2 marzo alle 12 del 27 marzo. Conta l'ordine di arrivo solo a parità di punteggio. Una commissione valuta i progetti. Cinque punti in più a chi coinvolge ragazzi con disabilità. I risultati si conosceranno entro aprile. La rendicontazione va spedita entro il 30 novembre. Chi non rendiconta perde il contributo. Per chiarimenti: ufficio sport, 0577 90044, il lunedì mattina.",
        after_title="Bando per lo sport nelle frazioni",
        after_text=(
            "Vai al contenuto | Vai al menu | Accedi all'area personale\n"
            "Condividi - Vedi azioni\n"
            "Argomenti: Sport, Associazioni\n"
            "Il Comune di Lumera mette a disposizione 24.000 euro per le società sportive che lavorano nelle frazioni. Il contributo massimo per società è di 3.000 euro. Sono ammesse le associazioni iscritte al registro nazionale. Vengono finanziati corsi per under 14, piccole attrezzature, affitto di spazi. Le spese devono essere sostenute tra il 1° gennaio e il 31 ottobre 2026. La domanda si compila online dalle 9 del 2 marzo alle 12 del 27 marzo. Conta l'ordine di arrivo solo a parità di punteggio. Una commissione valuta i progetti. Cinque punti in più a chi coinvolge ragazzi con disabilità. I risultati si conosceranno entro aprile. La rendicontazione va spedita entro il 30 novembre. Chi non rendiconta perde il contributo. Per chiarimenti: ufficio sport, 0577 90044, il lunedì mattina.\n"
            "Ultimo aggiornamento: 04/03/2026, 11:20\n"
            "Quanto sono chiare le informazioni su questa pagina?"
        ),
        material=False,
        why="noise: page furniture of the national theme around a long text",
    ),
    Pair(
        before_title="Bando per lo sport nelle frazioni",
        before_text="Il Comune di Lumera mette a disposizione 24.000 euro per le società sportive che lavorano nelle frazioni. Il contributo massimo per società è di 3.000 euro. Sono ammesse le associazioni iscritte al registro nazionale. Vengono finanziati corsi per under 14, piccole attrezzature, affitto di spazi. Le spese devono essere sostenute tra il 1° gennaio e il 31 ottobre 2026. La domanda si compila online dalle 9 del 2 marzo alle 12 del 27 marzo. Conta l'ordine di arrivo solo a parità di punteggio. Una commissione valuta i progetti. Cinque punti in più a chi coinvolge ragazzi con disabilità. I risultati si conosceranno entro aprile. La rendicontazione va spedita entro il 30 novembre. Chi non rendiconta perde il contributo. Per chiarimenti: ufficio sport, 0577 90044, il lunedì mattina.",
        after_title="Bando per lo sport nelle frazioni",
        after_text="Il Comune di Lumera mette a disposizione 24.000 euro per le società sportive che lavorano nelle frazioni. Il tetto del contributo per ciascuna società è di 2.500 euro. Sono ammesse le associazioni iscritte al registro nazionale. Sono finanziati corsi per under 14, piccole attrezzature, affitto di spazi. Le spese devono essere sostenute tra il 1° gennaio e il 31 ottobre 2026. La domanda si compila online dalle 9 del 2 marzo alle 12 del 27 marzo. Conta l'ordine di arrivo solo a parità di punteggio. Una commissione valuta i progetti. Cinque punti in più a chi coinvolge ragazzi con disabilità. I risultati si conosceranno entro aprile. La rendicontazione va spedita entro il 30 novembre. Chi non rendiconta perde il contributo. Per chiarimenti: ufficio sport, 0577 90044, il lunedì mattina.",
        material=True,
        why="amount: ceiling of the contribution, with two harmless edits",
    ),
    Pair(
        before_title="Bando per lo sport nelle frazioni",
        before_text="Il Comune di Lumera mette a disposizione 24.000 euro per le società sportive che lavorano nelle frazioni. Il contributo massimo per società è di 3.000 euro. Sono ammesse le associazioni iscritte al registro nazionale. Vengono finanziati corsi per under 14, piccole attrezzature, affitto di spazi. Le spese devono essere sostenute tra il 1° gennaio e il 31 ottobre 2026. La domanda si compila online dalle 9 del 2 marzo alle 12 del 27 marzo. Conta l'ordine di arrivo solo a parità di punteggio. Una commissione valuta i progetti. Cinque punti in più a chi coinvolge ragazzi con disabilità. I risultati si conosceranno entro aprile. La rendicontazione va spedita entro il 30 novembre. Chi non rendiconta perde il contributo. Per chiarimenti: ufficio sport, 0577 90044, il lunedì mattina.",
        after_title="Bando per lo sport nelle frazioni",
        after_text="Il Comune di Lumera mette a disposizione ventiquattromila euro per le società sportive che lavorano nelle frazioni. Il contributo massimo per società è di 3.000 euro. Sono ammesse le associazioni iscritte al registro nazionale. Vengono finanziati corsi per under 14, piccole attrezzature, affitto di spazi. Le spese devono essere sostenute tra il 1° gennaio e il 31 ottobre 2026. La domanda si compila online dalle 9 del 2 marzo alle 12 del 27 marzo. Conta l'ordine di arrivo solo a parità di punteggio. Una commissione valuta i progetti. 5 punti in più a chi coinvolge ragazzi con disabilità. I risultati si conosceranno entro aprile. La rendicontazione va spedita entro il 30 novembre. Chi non rendiconta perde il contributo. Per chiarimenti: ufficio sport, 0577 90044, il lunedì mattina.",
        material=False,
        why="numerals: figures and words exchanged",
    ),
    Pair(
        before_title="Festa del Patrono: dove parcheggiare",
        before_text="<h3>Festa di San Lino</h3><p>Sabato 26 settembre il centro è pedonale dalle 16 alle 2.</p><p>Ecco dove lasciare l'auto:</p><p>Parcheggio Foro Boario, 300 posti, gratuito</p><p>Parcheggio Stadio, 180 posti, gratuito</p><p>Parcheggio Interrato Mura, 1 euro l'ora</p><p>La navetta dal Foro Boario passa ogni quarto d'ora.</p><p>Per i disabili ci sono dodici stalli in via Teatro.</p><p>I camper sostano all'area di via Lago.</p><p>Non si può parcheggiare in viale Mura: rimozione forzata.</p><p>Le biciclette vanno lasciate alle rastrelliere di piazza Nuova.</p>",
        after_title="Festa del Patrono: dove parcheggiare",
        after_text="<h2>Festa di San Lino</h2><p>Sabato <strong>26 settembre</strong> il centro è pedonale dalle <strong>16 alle 2</strong>.</p><p>Ecco dove lasciare l'auto:</p><ul><li>Parcheggio Foro Boario, 300 posti, gratuito</li><li>Parcheggio Stadio, 180 posti, gratuito</li><li>Parcheggio Interrato Mura, 1 euro l'ora</li></ul><p>La navetta dal Foro Boario passa ogni quarto d'ora.<br>Per i disabili ci sono dodici stalli in via Teatro.<br>I camper sostano all'area di via Lago.</p><blockquote>Non si può parcheggiare in viale Mura: rimozione forzata.</blockquote><p>Le biciclette vanno lasciate alle rastrelliere di piazza Nuova.</p>",
        material=False,
        why="markup: long html page with tags rearranged, words the same",
    ),
    Pair(
        before_title="Festa del Patrono: dove parcheggiare",
        before_text="<h3>Festa di San Lino</h3><p>Sabato 26 settembre il centro è pedonale dalle 16 alle 2.</p><p>Ecco dove lasciare l'auto:</p><p>Parcheggio Foro Boario, 300 posti, gratuito</p><p>Parcheggio Stadio, 180 posti, gratuito</p><p>Parcheggio Interrato Mura, 1 euro l'ora</p><p>La navetta dal Foro Boario passa ogni quarto d'ora.</p><p>Per i disabili ci sono dodici stalli in via Teatro.</p><p>I camper sostano all'area di via Lago.</p><p>Non si può parcheggiare in viale Mura: rimozione forzata.</p><p>Le biciclette vanno lasciate alle rastrelliere di piazza Nuova.</p>",
        after_title="Festa del Patrono: dove parcheggiare",
        after_text="<h3>Festa di San Lino</h3><p>Sabato 26 settembre il centro è pedonale dalle 16 alle 2.</p><p>Ecco dove lasciare l'auto:</p><p>Parcheggio Foro Boario, 300 posti, gratuito</p><p>Parcheggio Stadio, 180 posti, gratuito</p><p>Parcheggio Interrato Mura, 1 euro l'ora</p><p>La navetta dal Foro Boario passa ogni quarto d'ora.</p><p>Per i disabili ci sono dodici stalli in via Cavallerizza.</p><p>I camper sostano all'area di via Lago.</p><p>Non si può parcheggiare in viale Mura: rimozione forzata.</p><p>Le biciclette vanno lasciate alle rastrelliere di piazza Nuova.</p>",
        material=True,
        why="place: the stalls for the disabled stand in another street",
    ),
    Pair(
        before_title="Il Consiglio approva il bilancio",
        before_text="Con undici voti a favore e cinque contrari il Consiglio comunale di Pieve Lunara ha approvato ieri sera il bilancio di previsione. La manovra vale 14 milioni. L'assessore al bilancio Igor Stefanazzi ha spiegato che non ci sono aumenti delle imposte. L'addizionale IRPEF resta allo 0,6 per cento. Dalla minoranza la consigliera Ebe Laudani ha criticato i pochi fondi per le strade. Il gruppo \"Pieve Insieme\" ha presentato sette emendamenti. Due sono stati accolti. Riguardano il verde e il trasporto degli anziani. Il sindaco ha ringraziato gli uffici. La discussione è durata quattro ore. Il video della seduta è disponibile sul canale del Comune. La prossima seduta è in calendario a fine gennaio.",
        after_title="Il Consiglio approva il bilancio",
        after_text="Con undici voti a favore e cinque contrari il Consiglio comunale di Pieve Lunara ha approvato ieri sera il bilancio di previsione. La manovra vale 14 milioni. L'assessore al bilancio Igor Stefanazzi ha detto che le imposte non aumentano. L'addizionale IRPEF resta allo 0,6 per cento. Dalla minoranza la consigliera Ebe Laudani ha lamentato la scarsità di fondi per le strade. Il gruppo \"Pieve Insieme\" ha presentato sette emendamenti. Due sono stati accolti. Riguardano il verde e il trasporto degli anziani. Il sindaco ha ringraziato gli uffici. La discussione si è protratta per quattro ore. Il video della seduta è disponibile sul canale del Comune. La prossima seduta è in calendario a fine gennaio.",
        material=False,
        why="synonym: political report restyled, nothing to act on changes",
    ),
    Pair(
        before_title='Sportello antiviolenza "Alba"',
        before_text='Lo sportello antiviolenza "Alba" offre ascolto e aiuto alle donne, in modo gratuito e riservato . Si trova al Poliambulatorio di via Gozzano , primo piano . Riceve il lunedì 9-12, il mercoledì 15-18, il venerdì 9-12 . Nelle altre ore risponde una segreteria . Per le urgenze è sempre attivo il 1522 . Le operatrici sono psicologhe , avvocate , educatrici . Non serve appuntamento . Si può venire accompagnate . È disponibile la mediazione linguistica . Nessuna informazione viene data ad altri senza consenso . Lo sportello è gestito dalla cooperativa Le Radici . Chi vuole può scrivere a alba@radici.example .',
        after_title="Sportello antiviolenza «Alba»",
        after_text="Lo sportello antiviolenza «Alba» offre ascolto e aiuto alle donne, in modo gratuito e riservato. Si trova al Poliambulatorio di via Gozzano, primo piano. Riceve il lunedì 9-12, il mercoledì 15-18, il venerdì 9-12. Nelle altre ore risponde una segreteria. Per le urgenze è sempre attivo il 1522. Le operatrici sono psicologhe, avvocate, educatrici. Non serve appuntamento. Si può venire accompagnate. È disponibile la mediazione linguistica. Nessuna informazione viene data ad altri senza consenso. Lo sportello è gestito dalla cooperativa Le Radici. Chi vuole può scrivere a alba@radici.example.",
        material=False,
        why="punctuation: a long item repunctuated and respaced",
    ),
    Pair(
        before_title='Sportello antiviolenza "Alba"',
        before_text='Lo sportello antiviolenza "Alba" offre ascolto e aiuto alle donne, in modo gratuito e riservato . Si trova al Poliambulatorio di via Gozzano , primo piano . Riceve il lunedì 9-12, il mercoledì 15-18, il venerdì 9-12 . Nelle altre ore risponde una segreteria . Per le urgenze è sempre attivo il 1522 . Le operatrici sono psicologhe , avvocate , educatrici . Non serve appuntamento . Si può venire accompagnate . È disponibile la mediazione linguistica . Nessuna informazione viene data ad altri senza consenso . Lo sportello è gestito dalla cooperativa Le Radici . Chi vuole può scrivere a alba@radici.example .',
        after_title='Sportello antiviolenza "Alba"',
        after_text='Lo sportello antiviolenza "Alba" offre ascolto e aiuto alle donne, in modo gratuito e riservato . Si trova al Poliambulatorio di via Gozzano , primo piano . Riceve il lunedì 9-12, il mercoledì 15-18, il venerdì 9-12 . Nelle altre ore risponde una segreteria . Per le urgenze è sempre attivo il 1522 . Le operatrici sono psicologhe , avvocate , educatrici . È necessario l\'appuntamento . Si può venire accompagnate . È disponibile la mediazione linguistica . Nessuna informazione viene data ad altri senza consenso . Lo sportello è gestito dalla cooperativa Le Radici . Chi vuole può scrivere a alba@radici.example .',
        material=True,
        why="negation: appointment now needed for the desk",
    ),
    Pair(
        before_title="Piedibus: cercasi accompagnatori",
        before_text=(
            "Il Piedibus è un autobus che va a piedi. È formato da un gruppo di bambini e da due adulti, un autista davanti e un controllore in coda. Quest'anno le linee saranno quattro. La linea verde parte dalla farmacia alle 7.40. La linea rossa parte dal bocciodromo alle 7.35. La linea blu parte dal ponte alle 7.45. La linea gialla parte dalla biblioteca alle 7.40. Si cammina anche con la pioggia. Gli accompagnatori possono essere genitori, nonni, studenti maggiorenni. Basta una mattina a settimana. L'assicurazione la paga il Comune. Incontro informativo il 9 settembre alle 18 nell'atrio della scuola.\n"
            "Letto 212 volte\n"
            "2 commenti"
        ),
        after_title="Piedibus: cercasi accompagnatori",
        after_text=(
            "Il Piedibus è un autobus che va a piedi. È formato da un gruppo di bambini e da due adulti, un autista davanti e un controllore in coda. Quest'anno le linee saranno quattro. La linea verde parte dalla farmacia alle 7.40. La linea rossa parte dal bocciodromo alle 7.35. La linea blu parte dal ponte alle 7.45. La linea gialla parte dalla biblioteca alle 7.40. Si cammina anche con la pioggia. Gli accompagnatori possono essere genitori, nonni, studenti maggiorenni. Basta una mattina a settimana. L'assicurazione la paga il Comune. Incontro informativo il 9 settembre alle 18 nell'atrio della scuola.\n"
            "Letto 1.540 volte\n"
            "9 commenti\n"
            "nonna Piera: bellissima iniziativa, brave!"
        ),
        material=False,
        why="counter: stock of views and the comments thread below a long text",
    ),
    Pair(
        before_title="Piedibus: cercasi accompagnatori",
        before_text=(
            "Il Piedibus è un autobus che va a piedi. È formato da un gruppo di bambini e da due adulti, un autista davanti e un controllore in coda. Quest'anno le linee saranno quattro. La linea verde parte dalla farmacia alle 7.40. La linea rossa parte dal bocciodromo alle 7.35. La linea blu parte dal ponte alle 7.45. La linea gialla parte dalla biblioteca alle 7.40. Si cammina anche con la pioggia. Gli accompagnatori possono essere genitori, nonni, studenti maggiorenni. Basta una mattina a settimana. L'assicurazione la paga il Comune. Incontro informativo il 9 settembre alle 18 nell'atrio della scuola.\n"
            "Letto 212 volte\n"
            "2 commenti"
        ),
        after_title="Piedibus: cercasi accompagnatori",
        after_text=(
            "Il Piedibus è un autobus che va a piedi. È formato da un gruppo di bambini e da due adulti, un autista davanti e un controllore in coda. Quest'anno le linee saranno quattro. La linea verde parte dalla farmacia alle 7.40. La linea rossa parte dal bocciodromo alle 7.25. La linea blu parte dal ponte alle 7.45. La linea gialla parte dalla biblioteca alle 7.40. Si cammina anche con la pioggia. Gli accompagnatori possono essere genitori, nonni, studenti maggiorenni. Basta una mattina a settimana. L'assicurazione la paga il Comune. Incontro informativo il 9 settembre alle 18 nell'atrio della scuola.\n"
            "Letto 212 volte\n"
            "2 commenti"
        ),
        material=True,
        why="time: departure of one of the four lines",
    ),
    Pair(
        before_title="Farmacie di turno, novembre",
        before_text=(
            "dal 1 al 7: Farmacia Al Ponte, via Marconi 3\n"
            "dal 8 al 14: Farmacia San Rocco, piazza San Rocco 11\n"
            "dal 15 al 21: Farmacia Comunale, viale Stazione 40\n"
            "dal 22 al 28: Farmacia Dottoressa Emma Trucillo, via Nuova 6\n"
            "dal 29 al 30: Farmacia Al Ponte, via Marconi 3\n"
            "Il turno va dalle 8.30 alle 8.30 del giorno dopo.\n"
            "Di notte si suona il campanello.\n"
            "Il diritto di chiamata notturno è di 7,50 euro.\n"
            "Il numero della farmacia di turno è esposto su tutte le porte."
        ),
        after_title="Farmacie di turno, novembre",
        after_text=(
            "dal 1 al 7: Farmacia Al Ponte, via Marconi 3\n"
            "dal 8 al 14: Farmacia San Rocco, p.za S. Rocco, 11\n"
            "dal 15 al 21: Farmacia Comunale, V.le Stazione n. 40\n"
            "dal 22 al 28: F.cia Dott.ssa Emma Trucillo, via Nuova 6\n"
            "dal 29 al 30: Farmacia Al Ponte, via Marconi 3\n"
            "Il turno va dalle 8.30 alle 8.30 del giorno dopo.\n"
            "Di notte si suona il campanello.\n"
            "Il diritto di chiamata notturno è di 7,50 euro.\n"
            "Il numero della farmacia di turno è esposto su tutte le porte."
        ),
        material=False,
        why="abbreviation: flattened table of pharmacies with shortened words",
    ),
    Pair(
        before_title="Farmacie di turno, novembre",
        before_text=(
            "dal 1 al 7: Farmacia Al Ponte, via Marconi 3\n"
            "dal 8 al 14: Farmacia San Rocco, piazza San Rocco 11\n"
            "dal 15 al 21: Farmacia Comunale, viale Stazione 40\n"
            "dal 22 al 28: Farmacia Dottoressa Emma Trucillo, via Nuova 6\n"
            "dal 29 al 30: Farmacia Al Ponte, via Marconi 3\n"
            "Il turno va dalle 8.30 alle 8.30 del giorno dopo.\n"
            "Di notte si suona il campanello.\n"
            "Il diritto di chiamata notturno è di 7,50 euro.\n"
            "Il numero della farmacia di turno è esposto su tutte le porte."
        ),
        after_title="Farmacie di turno, novembre",
        after_text=(
            "dal 1 al 7: Farmacia Al Ponte, via Marconi 3\n"
            "dal 8 al 14: Farmacia Comunale, viale Stazione 40\n"
            "dal 15 al 21: Farmacia San Rocco, piazza San Rocco 11\n"
            "dal 22 al 28: Farmacia Dottoressa Emma Trucillo, via Nuova 6\n"
            "dal 29 al 30: Farmacia Al Ponte, via Marconi 3\n"
            "Il turno va dalle 8.30 alle 8.30 del giorno dopo.\n"
            "Di notte si suona il campanello.\n"
            "Il diritto di chiamata notturno è di 7,50 euro.\n"
            "Il numero della farmacia di turno è esposto su tutte le porte."
        ),
        material=True,
        why="date: two pharmacies change place in the roster",
    ),
    Pair(
        before_title='Museo civico "Ercole Fontemaggi": visite e laboratori',
        before_text="Il Museo civico, ospitato nell'ex convento delle Clarisse, propone anche per la primavera un calendario di attività didattiche. Le visite guidate per gruppi, della durata di novanta minuti, si effettuano dal martedì al venerdì, previa prenotazione da effettuarsi almeno sette giorni prima. Il costo è fissato in euro 60 a gruppo. I laboratori per famiglie hanno luogo la prima domenica del mese alle ore 15,30. Il costo è di euro 4 a bambino. Gli adulti accompagnatori accedono gratuitamente. I laboratori sono rivolti a bambini di età compresa tra i 5 e gli 11 anni. Non è ammesso l'accesso con cibi e bevande. Il museo resta chiuso il lunedì. Le prenotazioni si ricevono al numero 0774 902113. È accessibile alle persone con disabilità motoria mediante ascensore.",
        after_title='Museo civico "Ercole Fontemaggi": visite e laboratori',
        after_text="Anche in primavera il Museo civico, nell'ex convento delle Clarisse, propone attività didattiche. I gruppi possono prenotare una visita guidata di un'ora e mezza, dal martedì al venerdì: costa 60 euro a gruppo e va prenotata con almeno una settimana di anticipo. Per le famiglie c'è il laboratorio della prima domenica del mese, alle 15.30. È pensato per bambini da 5 a 11 anni e costa 4 euro a bambino, mentre gli adulti che accompagnano non pagano. Si prenota allo 0774 902113. Nel museo non si può entrare con cibi e bevande. Lunedì chiuso. Grazie all'ascensore il museo è accessibile a chi ha una disabilità motoria.",
        material=False,
        why="rewrite: whole museum page in plainer sentences",
    ),
    Pair(
        before_title="Fiera di Sant'Ilario 2027",
        before_text="Tre giorni di bancarelle, animali e sapori. La Fiera di Sant'Ilario si svolge a Cerreta Marina dal 15 al 17 gennaio 2027. Le bancarelle occupano via Lunga e piazza Porto. Si apre alle 8 e si chiude alle 20. Sabato alle 15 la benedizione degli animali davanti alla chiesa. Domenica alle 11 la gara dei trattori d'epoca. Domenica alle 17 lo spettacolo pirotecnico sul molo. La sosta in via Lunga è vietata dalle 5 alle 23 nei tre giorni. L'autobus 12 fa capolinea in via Scalo. La fiera è molto antica. Bagni pubblici presso il mercato coperto. L'ufficio fiere risponde allo 0541 776210.",
        after_title="Fiera di Sant'Ilario 2027",
        after_text="Tre giorni di bancarelle, animali e sapori. La Fiera di Sant'Ilario si svolge a Cerreta Marina dal 15 al 17 gennaio 2027. Le bancarelle occupano via Lunga e piazza Porto. Si apre alle 8 e si chiude alle 20. Sabato alle 15 la benedizione degli animali davanti alla chiesa. Domenica alle 11 la gara dei trattori d'epoca. Domenica alle 17 lo spettacolo pirotecnico sul molo. La sosta in via Lunga è vietata dalle 5 alle 23 nei tre giorni. L'autobus 12 fa capolinea in via Scalo. La fiera è molto antica: ne parla già uno statuto del Quattrocento, quando i pescatori barattavano il pesce salato con la lana dei pastori. Bagni pubblici presso il mercato coperto. L'ufficio fiere risponde allo 0541 776210.",
        material=False,
        why="background: the story of the fair told at greater length",
    ),
    Pair(
        before_title="Fiera di Sant'Ilario 2027",
        before_text="Tre giorni di bancarelle, animali e sapori. La Fiera di Sant'Ilario si svolge a Cerreta Marina dal 15 al 17 gennaio 2027. Le bancarelle occupano via Lunga e piazza Porto. Si apre alle 8 e si chiude alle 20. Sabato alle 15 la benedizione degli animali davanti alla chiesa. Domenica alle 11 la gara dei trattori d'epoca. Domenica alle 17 lo spettacolo pirotecnico sul molo. La sosta in via Lunga è vietata dalle 5 alle 23 nei tre giorni. L'autobus 12 fa capolinea in via Scalo. La fiera è molto antica. Bagni pubblici presso il mercato coperto. L'ufficio fiere risponde allo 0541 776210.",
        after_title="Fiera di Sant'Ilario 2027",
        after_text="Tre giorni di bancarelle, animali e sapori. La Fiera di Sant'Ilario si svolge a Cerreta Marina dal 15 al 17 gennaio 2027. Le bancarelle occupano via Lunga e piazza Porto. Si apre alle 8 e si chiude alle 20. Sabato alle 15 la benedizione degli animali davanti alla chiesa. Domenica alle 11 la gara dei trattori d'epoca. Lo spettacolo pirotecnico sul molo non avrà luogo. La sosta in via Lunga è vietata dalle 5 alle 23 nei tre giorni. L'autobus 12 fa capolinea in via Scalo. La fiera è molto antica. Bagni pubblici presso il mercato coperto. L'ufficio fiere risponde allo 0541 776210.",
        material=True,
        why="status: one item of the fair will not take place",
    ),
    Pair(
        before_title="LAVORI IN CORSO - SETTIMANA 11",
        before_text=(
            "Via Trento: scavo aquedotto, senso unico alternato con semaforo, 9-13 marzo\n"
            "Via Vespucci: ripristino asflto, chiusa 8-17, martedì 10\n"
            "Ponte Nuovo: ispezioni notturne, chiuso 22-5, notte tra mercoledì e giovedì\n"
            "Piazza Aurora: montaggio giostre, sosta vietata da giovedì ore 6\n"
            "Viale Tigli: potature, sosta vietata lato ferrovia\n"
            "Strada Vicinale Lame: transito solo residenti fino a fine mese\n"
            "Via Corsica: nuovo attraversamento rialzato, senso unico provvisorio verso mare\n"
            "Largo Battelli: rimozione ceppaie, marcapiede chiuso\n"
            "Tutti i lavori sono sogetti alle condizioni meteo\n"
            "Pronto intervento strade: 0599 700701"
        ),
        after_title="LAVORI IN CORSO - SETTIMANA 11",
        after_text=(
            "Via Trento: scavo acquedotto, senso unico alternato con semaforo, 9-13 marzo\n"
            "Via Vespucci: ripristino asfalto, chiusa 8-17, martedì 10\n"
            "Ponte Nuovo: ispezioni notturne, chiuso 22-5, notte tra mercoledì e giovedì\n"
            "Piazza Aurora: montaggio giostre, sosta vietata da giovedì ore 6\n"
            "Viale Tigli: potature, sosta vietata lato ferrovia\n"
            "Strada Vicinale Lame: transito solo residenti fino a fine mese\n"
            "Via Corsica: nuovo attraversamento rialzato, senso unico provvisorio verso mare\n"
            "Largo Battelli: rimozione ceppaie, marciapiede chiuso\n"
            "Tutti i lavori sono soggetti alle condizioni meteo\n"
            "Pronto intervento strade: 0599 700701"
        ),
        material=False,
        why="typo: telegraphic works bulletin with repaired words",
    ),
    Pair(
        before_title="LAVORI IN CORSO - SETTIMANA 11",
        before_text=(
            "Via Trento: scavo aquedotto, senso unico alternato con semaforo, 9-13 marzo\n"
            "Via Vespucci: ripristino asflto, chiusa 8-17, martedì 10\n"
            "Ponte Nuovo: ispezioni notturne, chiuso 22-5, notte tra mercoledì e giovedì\n"
            "Piazza Aurora: montaggio giostre, sosta vietata da giovedì ore 6\n"
            "Viale Tigli: potature, sosta vietata lato ferrovia\n"
            "Strada Vicinale Lame: transito solo residenti fino a fine mese\n"
            "Via Corsica: nuovo attraversamento rialzato, senso unico provvisorio verso mare\n"
            "Largo Battelli: rimozione ceppaie, marcapiede chiuso\n"
            "Tutti i lavori sono sogetti alle condizioni meteo\n"
            "Pronto intervento strade: 0599 700701"
        ),
        after_title="LAVORI IN CORSO - SETTIMANA 11",
        after_text=(
            "Via Trento: scavo acquedotto, senso unico alternato con semaforo, 9-13 marzo\n"
            "Via Vespucci: ripristino asflto, chiusa 8-17, martedì 10\n"
            "Ponte Nuovo: ispezioni notturne, chiuso 22-5, notte tra mercoledì e giovedì\n"
            "Piazza Aurora: montaggio giostre, sosta vietata da giovedì ore 6\n"
            "Viale Tigli: potature, sosta vietata lato giardini\n"
            "Strada Vicinale Lame: transito solo residenti fino a fine mese\n"
            "Via Corsica: nuovo attraversamento rialzato, senso unico provvisorio verso mare\n"
            "Largo Battelli: rimozione ceppaie, marcapiede chiuso\n"
            "Tutti i lavori sono sogetti alle condizioni meteo\n"
            "Pronto intervento strade: 0599 700701"
        ),
        material=True,
        why="street: in the same bulletin the side of the parking ban",
    ),
    Pair(
        before_title="Avviso pubblico contributi alle associazioni culturali",
        before_text=(
            "Pubblicato da: Redazione web, 05/10/2026 08:12\n"
            "Art. 1 - Il Comune di Fossalba concede contributi alle associazioni culturali per l'anno 2026.\n"
            "Art. 2 - La somma disponibile è di 15.000 euro.\n"
            "Art. 3 - Possono partecipare le associazioni con sede nel territorio comunale da almeno un anno.\n"
            "Art. 4 - La domanda, in bollo, si presenta sul modulo allegato.\n"
            "Art. 5 - Il termine è fissato alle ore 12.00 del 6 novembre 2026.\n"
            "Art. 6 - Alla domanda si allegano statuto, bilancio e programma.\n"
            "Art. 7 - Sono escluse le associazioni che abbiano debiti verso il Comune.\n"
            "Art. 8 - Il contributo non supera il 50% delle spese.\n"
            "Art. 9 - La liquidazione avviene a saldo.\n"
            "Art. 10 - Responsabile del procedimento è la dott.ssa Carla Monferrini."
        ),
        after_title="Avviso pubblico contributi alle associazioni culturali",
        after_text=(
            "Pubblicato da: Ufficio stampa, 07/10/2026 13:40\n"
            "Art. 1 - Il Comune di Fossalba concede contributi alle associazioni culturali per l'anno 2026.\n"
            "Art. 2 - La somma disponibile è di 15.000 euro.\n"
            "Art. 3 - Possono partecipare le associazioni con sede nel territorio comunale da almeno un anno.\n"
            "Art. 4 - La domanda, in bollo, si presenta sul modulo allegato.\n"
            "Art. 5 - Il termine è fissato alle ore 12.00 del 6 novembre 2026.\n"
            "Art. 6 - Alla domanda si allegano statuto, bilancio e programma.\n"
            "Art. 7 - Sono escluse le associazioni che abbiano debiti verso il Comune.\n"
            "Art. 8 - Il contributo non supera il 50% delle spese.\n"
            "Art. 9 - La liquidazione avviene a saldo.\n"
            "Art. 10 - Responsabile del procedimento è la dott.ssa Carla Monferrini."
        ),
        material=False,
        why="restamp: register page with the stamp and the editor's name",
    ),
    Pair(
        before_title="Avviso pubblico contributi alle associazioni culturali",
        before_text=(
            "Pubblicato da: Redazione web, 05/10/2026 08:12\n"
            "Art. 1 - Il Comune di Fossalba concede contributi alle associazioni culturali per l'anno 2026.\n"
            "Art. 2 - La somma disponibile è di 15.000 euro.\n"
            "Art. 3 - Possono partecipare le associazioni con sede nel territorio comunale da almeno un anno.\n"
            "Art. 4 - La domanda, in bollo, si presenta sul modulo allegato.\n"
            "Art. 5 - Il termine è fissato alle ore 12.00 del 6 novembre 2026.\n"
            "Art. 6 - Alla domanda si allegano statuto, bilancio e programma.\n"
            "Art. 7 - Sono escluse le associazioni che abbiano debiti verso il Comune.\n"
            "Art. 8 - Il contributo non supera il 50% delle spese.\n"
            "Art. 9 - La liquidazione avviene a saldo.\n"
            "Art. 10 - Responsabile del procedimento è la dott.ssa Carla Monferrini."
        ),
        after_title="Avviso pubblico contributi alle associazioni culturali",
        after_text=(
            "Pubblicato da: Redazione web, 05/10/2026 08:12\n"
            "Art. 1 - Il Comune di Fossalba concede contributi alle associazioni culturali per l'anno 2026.\n"
            "Art. 2 - La somma disponibile è di 15.000 euro.\n"
            "Art. 3 - Possono partecipare le associazioni con sede nel territorio comunale da almeno tre anni.\n"
            "Art. 4 - La domanda, in bollo, si presenta sul modulo allegato.\n"
            "Art. 5 - Il termine è fissato alle ore 12.00 del 6 novembre 2026.\n"
            "Art. 6 - Alla domanda si allegano statuto, bilancio e programma.\n"
            "Art. 7 - Sono escluse le associazioni che abbiano debiti verso il Comune.\n"
            "Art. 8 - Il contributo non supera il 50% delle spese.\n"
            "Art. 9 - La liquidazione avviene a saldo.\n"
            "Art. 10 - Responsabile del procedimento è la dott.ssa Carla Monferrini."
        ),
        material=True,
        why="who: seat in the town for more years",
    ),
    Pair(
        before_title="Corso per aspiranti baby-sitter",
        before_text=(
            "Il Centro per le famiglie di Roncaldo propone un corso per diventare baby-sitter. Il corso è rivolto a ragazze e ragazzi dai 18 ai 30 anni. Dodici incontri da due ore, il martedì e il giovedì dalle 18 alle 20. Si inizia martedì 3 novembre. Le lezioni si tengono al Centro, in via Montessori 9. Si parlerà di gioco, pappe, sicurezza e primo soccorso. Le docenti sono una pediatra e due educatrici. Il corso è gratuito. Chi frequenta almeno dieci incontri riceve un attestato. I nominativi saranno inseriti in un elenco a disposizione delle famiglie. I posti sono venticinque, iscrizioni entro il 23 ottobre. Il centro è raggiungibile con la linea 4.\n"
            "Scarica qui il modulo\n"
            "Locandina"
        ),
        after_title="Corso per aspiranti baby-sitter",
        after_text=(
            "Il Centro per le famiglie di Roncaldo propone un corso per diventare baby-sitter. Il corso è rivolto a ragazze e ragazzi dai 18 ai 30 anni. Dodici incontri da due ore, il martedì e il giovedì dalle 18 alle 20. Si inizia martedì 3 novembre. Le lezioni si tengono al Centro, in via Montessori 9. Si parlerà di gioco, pappe, sicurezza e primo soccorso. Le docenti sono una pediatra e due educatrici. Il corso è gratuito. Chi frequenta almeno dieci incontri riceve un attestato. I nominativi saranno inseriti in un elenco a disposizione delle famiglie. I posti sono venticinque, iscrizioni entro il 23 ottobre. Il centro è raggiungibile con la linea 4.\n"
            "Modulo di iscrizione (formato pdf)\n"
            "Guarda la locandina del corso"
        ),
        material=False,
        why="link: labels of the attachments at the foot changed",
    ),
)
