"""Words that tell how an Italian title in capitals is written: which keep their capitals, and which are names.

All in small letters. The lists are short on purpose: `titles` asks the item's own text and the town's
name first, and these only where neither knows better. A word with two meanings ("spa", "rosa", "sue") is in none,
or in the one that municipal titles nearly always mean.
"""

from __future__ import annotations

from bridge.core.text.characters import word_set

ACRONYMS = word_set(
    "acer adi aire aler ana anac anas anci anpi aps arera arpa asl asp aspi ater ato avis caf cai ccnl "
    "cie cig coni cosap cri cuc cup dgr dia dpo dup enea enel eni erp ets fse gal iacp iban ici imu inail "
    "inps ipab irap irpef isee istat iuc iva lim mepa naspi nato odv oiv onlus onu peba pec pef peg pgt "
    "piao pnrr pon por prg psr pua puc pug rai rsa rup scia siae spa spid srl ssd stu suap tari tasi tim "
    "tosap tpl tuel tv ue uisp ulss unesco unicef urp usa usl utc vas zps zsc ztl"
)
ROMAN_BESIDE = word_set(  # what "I" and "VI" are numbers of, not an article and a pronoun
    "area centenario ciclo circolo classe commissione convegno edizione fase giornata grado livello lotto "
    "memorial municipio raduno rassegna rata semestre settore stralcio titolo trimestre trofeo tronco "
    "turno"
)
UNITS = word_set("cm gg kg km kw lt ml mm mq mt")
MONTHS = word_set(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
)
FUNCTION_WORDS = word_set(
    "a ad agli ai al all alla alle allo che coi col con d da dagli dai dal dall dalla dalle dallo degli "
    "dei del dell della delle dello di e ed fra gli i il in l la le lo ma negli nei nel nell nella nelle "
    "nello non o od oltre per se su sugli sui sul sull sulla sulle sullo tra un una uno è"
)
JOINING = word_set("che con e ed ma non o od se è")  # no name goes on over these
# After these, and after articles and prepositions that follow them, stands a name.
STREETS = word_set(
    "c.da contrada fraz fraz. frazione l.go loc loc. località lungarno p.le p.zza p.zzale piazza piazzale "
    "piazzetta quartiere rione v.le via viale vicolo"
)
TOWNS = word_set("città comune comuni provincia")  # with "di" or "d'"
SAINTS = word_set("beata beato madonna san sant santa santo")
# "in via sperimentale", "al via il bando", "via libera", "comune di residenza"
NOT_NAMES = word_set(
    "amministrativa appartenenza breve cautelativa definitiva domicilio eccezionale email esclusiva "
    "generale informatica iscrizione libera mail mare montagna nascita ordinaria origine pec "
    "precauzionale preliminare preventiva principale prioritaria provenienza provvisoria residenza "
    "sperimentale straordinaria telematica temporanea urgente"
)
# Words with which names of streets begin and do not end: "via Martiri della Libertà".
OPENERS = word_set(
    "caduti cardinale colle conte don donatori fratelli generale madre martiri monsignor monte padre papa "
    "partigiani ponte porta principe regina santi vittime"
)
FIRST_NAMES = word_set(
    "alberto alessandro alfredo andrea anna antonio armando arturo augusto benedetto camillo carlo "
    "caterina cesare cristina cristoforo daniele dante dino domenico edoardo elena elisabetta emanuele "
    "emilio enrico ernesto ettore eugenio federico ferdinando filippo francesca francesco gabriele "
    "galileo giacomo gino gioacchino giordano giorgio giosuè giovanni girolamo giulia giuliano giulio "
    "giuseppe goffredo gregorio guglielmo guido ignazio italo laura leonardo lorenzo luca lucia luigi "
    "marco maria mario martino matteo michelangelo michele nicola oscar paolo pasquale pietro raffaele "
    "raffaello renato riccardo roberto rocco salvatore sandro sebastiano silvio simone stefano teresa "
    "tommaso ugo umberto vincenzo virgilio vittorio"
)
NAMES = word_set(
    "abruzzo agrigento alessandria alighieri ancona aosta arezzo asti avellino bari basilicata belluno "
    "benevento bergamo biella bologna bolzano borsellino brescia cagliari calabria campania capodanno "
    "carducci caserta catania catanzaro cavour cosenza cremona cristo crotone cuneo domodossola emilia "
    "epifania europa ferragosto ferrara firenze foggia forlì friuli frosinone galilei garibaldi genova "
    "germania gesù gorizia gramsci grosseto italia kennedy lazio lecce lecco liguria livorno lombardia "
    "lucca mantova manzoni marconi matera matteotti mazzini messina milano modena molise montessori monza "
    "napoli natale novara padova palermo parma pasqua pasquetta pavia perugia pescara piacenza piemonte "
    "pisa pistoia pordenone puccini puglia ragusa ravenna rimini roma romagna rossini rovigo salerno "
    "sardegna sassari savona sicilia siena siracusa taranto torino toscana trapani trentino trento "
    "treviso trieste udine umbria varese veneto venezia vercelli verona vicenza viterbo vivaldi"
)
SPELT = {"covid": "Covid", "d.l": "D.L", "d.lgs": "D.Lgs", "facebook": "Facebook", "google": "Google",
         "instagram": "Instagram", "whatsapp": "WhatsApp", "youtube": "YouTube"}  # fmt: skip
# Names of parts of a town that are words like any other, too.
ANY_PLACE = word_set(
    "alta bassa capoluogo centro collina contrada est frazione frazioni industriale mare mercato nord ospedale ovest "
    "paese pianura porto quartiere stazione sud"
)
# Ordinary words of up to four letters that end in a consonant, as hardly any Italian one does.
ORDINARY = word_set(
    "art band bar bel ben best big bis blog box buon bus camp card chat civ civv club coop dan day dir "
    "don est ex fan fans fax fest film fin fior food gas gran hub in jazz job kit last link live lord "
    "mail man mar mob news next nord off on open over pan park pass per pop post quel quiz rap red rock "
    "run self shop show slow soul spot star stop sud tag team tel test top tour tram up web zen"
)
