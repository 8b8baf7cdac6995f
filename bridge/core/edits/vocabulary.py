"""The words by which a notice of a municipality makes claims: families, and in each what means the same.

Words of one meaning are interchangeable, so that a synonym is no change; two meanings of one family exclude each
other, so that one in the other's place is a change. Words are written as a rule's keywords are: folded, whole, with
an explicit `*` for any ending, phrases included. Italian first; German, French, Slovene and English for towns of two
languages. Behind the name of a meaning stands what it takes to be a change (see `bridge.core.edits.claim.Weight`).
"""

from __future__ import annotations

from typing import NamedTuple

from bridge.core.edits.claim import Weight
from bridge.core.edits.things import DEGREES, OPPOSITES, THINGS
from bridge.core.text.characters import word_set

_WEIGHTS = {".": Weight.NONE, "-": Weight.REPLACED, "+": Weight.IN_PLACE, "!": Weight.ALONE}


class Meaning(NamedTuple):
    family: str
    sense: str
    weight: Weight
    words: tuple[str, ...]


def _family(name: str, listed: str, weight: str = "") -> list[Meaning]:
    """Meanings separated by semicolons: `sense!: word, word`; or, of one weight, words of which the first names."""
    found = []
    for entry in " ".join(listed.split()).split(";"):
        head, _, words = entry.strip().rpartition(":")
        sense, sign = (words.split(",")[0].strip(" *"), weight) if weight else (head[:-1], head[-1])
        found.append(Meaning(name, sense, _WEIGHTS[sign], tuple(word.strip() for word in words.split(","))))
    return found


# What has become of a thing.
_STATES = """
closed!: chius*, chiud*, interdett*, impraticabil*, intransitabil*, inagibil*, inaccessibil*, preclus*, inibit*,
sbarrat*, transennat*, off limits, divieto di accesso, vietato l accesso, accesso vietato, divieto di transito,
divieto di circolazione, vietato il transito, vietata la circolazione, interruzione del traffico, interruzione della
circolazione, interruzione stradale, isolat*, serrat*, geschlossen*, gesperrt*, sperrung*, sperre, strassensperr*,
schliess*, ferme, fermee, fermes, fermees, fermeture, closed, closure*, closes, zaprt*, zapor*; suspended!: sospes*,
sospend*, sospension*, interrott*, interromp*, interruzion*, disattiv*, fuori servizio, fuori uso, stop, fermo,
fermi, manchera, mancheranno, manca, mancano, mancanza di, mancanza d, senza acqua, senza corrente, senza luce,
disservizi*, black out, blackout, non in funzione, unterbroch*, unterbrech*, eingestellt*, ausgesetzt*, ausser
betrieb, suspen*, interrup*, coupure, prekinjen*, prekinitev*, motnj*; suspended+: guasto, guasta, guasti, bloccat*,
blocco; off!: niente, nicht statt, n aura pas lieu, ne bo; cancelled!: annull*, salta, saltano, saltare, saltera,
salteranno, saltat*, abolit*, soppress*, sopprim*, eliminat*, cancellat*, cancellazione, disdett*, disdic*,
abgesagt*, entfallt, entfallen, fallt aus, annul*, supprim*, cancelled, canceled, called off, odpovedan*, odpade,
odpadlo; asked.: chied*; closing.: chiude alle, chiudono alle, chiudera alle, chiuderanno alle, chiusura alle;
revoked!: revoc*, abrogat*, ritirata l ordinanza, stata ritirata, stato ritirato, e tolto, stato tolto, stata tolta,
decade, decadut*, aufgehoben*, aufhebung, revoqu*, abrog*, revoked, lifted, preklican*, ukinjen*; moved!: rinvi*,
riprogramm*, data da destinarsi, nuova data, posticip*, slitta, slittano, slittat*, slittera, slitteranno,
slittament*, differit*, differiment*, rimand*, ricollocat*, spostat*, sposta, spostano, spostera, spostament*,
trasferi*, trasloc*, cambia sede, cambiano sede, cambio di sede, cambio sede, cambio data, verschoben*, verlegt*,
reporte, reportee, reportes, deplace*, postponed, moved, prestavljen*, prelozen*; advanced!: anticipat*, anticipa,
anticipo, vorverlegt*, vorgezogen*, avance, avancee, brought forward; extended!: prorog*, piu tempo, allungat*,
dilazion*, prolungat*, prolungament*, riapertura dei termini, riaperti i termini, termini riaperti, verlanger*,
prolong*, extended, extension, podaljsan*, podaljsanje; open-: apert*, apre, aprono, aprir*, transitabil*,
percorribil*, agibil*, accessibil*, praticabil*, geoffnet*, offen, offnet, offnung, ouvert*, ouvre, open, opens,
opening, odprt*, odpr*; restored!: riapr*, riapert*, ripristin*, riattiv*, riparat*, aggiustat*, risolt*, rimess* in
funzione, rientrat* in servizio, di nuovo, nuovamente, e tornat*, sono tornat*, tornat* alla normalita, ritorno alla
normalita, tornat*, liberat*, wieder, retabli*, rouvr*, rouvert*, reouvert*, a nouveau, reopen*, restored, resum*,
again, ponovno; restored!: riprendera, riprenderanno, ripartira, ripartiranno; restored-: riprend*, ripresa, ripreso,
ripartit*, torna, tornano, tornera, torneranno; active-: attivo, attiva, attivi, attive, attivat*, attivazion*, in
funzione, in vigore, operativ*, disponibil*, si terr*, si svolg*, avra luogo, avranno luogo, ha luogo, si fa, si
fara, si faranno, si tiene, si tengono, erogat*, in betrieb, en service, findet statt, aura lieu; happens.: servit*,
possibili, lavori conclusi, lavori ultimati, lavori finiti, lavori terminati, ha esaurito, hanno esaurito, partenz*,
parte da, parte dal, parte dalla, terra, terranno, svolg*, svolt*, effettu*, luogo, garantit*, funzion*, previst*,
eseguit*, utilizzabil*, usabil*, raggiungibil*, passa, passera, passano, passeranno, ferma, fermano, fermera,
fermeranno, ricev*, raccolt*, ritirat*, circol*, celebr*, tenut*, ci sara, ci saranno, disputat*, verkehr*; regular-:
normalita, normalizzat*, regolarmente, regolare, regolari, come di consueto, regelmassig, normalement, regularly;
confirmed+: confermat*, bestatigt*, confirme, confirmee, confirmed, potrjen*; ended!: terminat*, conclus*, cessat*,
finit*, revocata l allerta, rientrat*, cessato allarme, cessata allerta, rientrato l allarme, rientrata l emergenza,
ultimat*, beendet*, ended, koncan*; expired+: scadut*, scade, scadono; corrected!: rettific*, errata corrige,
berichtigung, rectificatif, popravek; soldout!: esaurit*, esauriment* posti, esauriment* fondi, sold out, al
completo, completi, tutto esaurito, posti finiti, non ci sono piu, posti terminati, risorse terminate, fondi
terminati, lista d attesa, lista di attesa, ausgebucht*, ausverkauft*, complet, complets, razprodan*
"""
# What one must, may, must not; what it costs; whether one books.
_DUTIES = """
must!: obbligat*, obbligo, obbligh*, e richiest*, sono richiest*, e necessar*, indispensabil*, necessario,
necessaria, tassativ*, verpflichtend*, pflicht, obligatoire*, mandatory, compulsory, required, obvezn*; must-:
requisit*, serve, servono, occorrono, occorre, occorrera, bisogna, bisognera, deve, devono, dovra, dovranno,
dovrebbe, tenut* a, va, vanno, muss, mussen, doit, doivent, must, morajo, mora; optional+: facoltativ*, opzional*,
superflu*, volontaria, volontario, volontariamente, base volontaria, freiwillig*, facultati*, optional, neobvezn*;
may-: possibile, puo, possono, potra, potranno, consent*, ammess*, permess*, autorizzat*, libero transito, kann,
konnen, darf, durfen, erlaubt*, peut, peuvent, autoris*, permis, may, allowed, lahko, dovoljen*; advised-: opportun*,
suggeri*, si prega, consigliat*, consiglia, raccomandat*, raccomanda, gradita, gradito, invitat*, si invita,
empfohlen*, conseill*, recommand*, recommended, priporocen*; no parking!: divieto di sosta, divieto di fermata,
divieto sosta, vietata la sosta, vietato parcheggiare, vietato sostare; forbidden!: vietat*, divieto, divieti,
proibit*, impossibile, restano fuori, resta fuori, non ammess*, esclus* dall accesso, verboten*, verbot, halteverbot,
parkverbot, interdit*, interdiction, prohibited, forbidden, prepovedan*, prepoved*
"""
_PRICES = """
free!: gratuit*, gratis, a costo zero, senza biglietto, senza pagare, senza alcun costo, senza spese, senza costi,
nessun costo, alcun costo, non e previsto alcun costo, non sono previsti costi, non costa nulla, non si paga, non
paga, non pagano, offert* dal comune, ingresso libero, ingresso e libero, entrata libera, entrata e libera, accesso
libero, libero accesso, libero ingresso, free, kostenlos*, kostenfrei*, freier eintritt, eintritt frei, entree libre,
brezplac*, prost vstop; free+: esent*, esenzion*, esonerat*; paid!: a pagamento, kostenpflichtig*, payant*,
placljiv*; paid-: si paga, si pagano, pagano, a titolo oneroso
"""
_BOOKINGS = """
needed!: su prenotazione, prenotazione richiesta, previa prenotazione, prenotandosi, obbligo di prenotazione, su
appuntamento, previo appuntamento, per appuntamento, anmeldung erforderlich, voranmeldung, sur rendez vous, sur
reservation, by appointment; unneeded!: senza prenotazione, senza prenotare, senza obbligo di prenotazione, senza
appuntamento, accesso diretto, ohne anmeldung, sans rendez vous, sans reservation; mentioned-: prenot*, appuntament*
"""
_WATER = """
undrinkable!: non si puo bere, non bere, non va bevuta, non potabil*; drinkable!: potabil*, si puo bere, si puo
tornare a bere, trinkbar, potable, pitn*; boil!: bollir*, bollit*, bollitura, abkochen, abgekocht, bouillir,
prekuhavat*
"""
_PERSON = """
found!: ritrovat*, rintracciat*, trovat* senza vita, gefunden, retrouve*, najden*; missing!: scompars*, smarrit*,
dispers*, si cerca, vermisst*, disparu*, pogresan*
"""
# For whom, with what exception, to what extent.
_EXCEPTIONS = """
but!: tranne, salvo, eccetto, eccettuat*, fuorche, all infuori, fatt* salv*, eccezione, eccezioni,
eccezion fatta, esclus*, ad esclusione,
ausser, ausgenommen*, sauf, hormis, excepte, except, excluding, razen; between.: compres* tra, compres* fra;
included+: comprensiv*, comprende, comprendono, compreso, compresa, compresi, comprese, inclus*, inbegriffen,
einschliesslich, y compris, including, included, vkljucno; only+: solo, soltanto, soli, sole, solamente,
esclusivamente, unicamente, esclusivo, nur, seulement, uniquement, only, samo; only!: riservat*, vorbehalten, reserve
aux; without+: senza, privo di, priva di, privi di, prive di, ohne, sans, without, brez; provided-: purche, a
condizione, a patto, limitatamente; also-: anche, pure, auch, aussi, also, tudi
"""
_EXTENTS = """
partial+: parzial*, in parte, teilweise, partiel*, partial*, delno; some-: alcuni, alcune, einige, quelques, some,
nekater*; all-: tutti, tutte, tutto, tutta, ogni, intero, intera, total*, tous, toutes, all, vsi, vse; half+: meta
"""
_AUDIENCES = """
everybody-: per tutti, a tutti, per tutte, a tutte, pour tous, fur alle, for all, for everyone, za vse; nonresident+:
non resident*; resident+: resident*, frontist*, anwohner*, riverains, prebivalc*; resident-: abitanti, chi abita, chi
risiede, abitano, risiedono; minor+: minori, minorenni, minderjahrig*, mineurs, minors; adult-: adulti, adulto,
maggiorenn*, erwachsen*, adultes, adults, odrasl*; old-: anzian*, pensionat*, senior*, terza eta, over, starejs*;
child-: bambin*, bimb*, piccoli, kinder, enfants, children, otrok*, otroc*; youth-: ragazz*, giovan*, adolescent*,
jugendlich*, jeunes; pupil-: student*, alunn*, scolar*, schuler*, eleves, pupils, dijak*, ucenc*; parent-: genitor*,
mamme, papa, eltern, parents, stars*; family-: famigli*, nuclei familiari, familien, familles, families, druzin*;
disabled+: disabil*, diversamente abil*, invalid*, handicap*, menschen mit behinderung*; firm-: impres*, aziend*,
ditte, ditta, attivita produttive, unternehmen, entreprises, podjet*; club-: associazion*, vereine*, associations,
drustv*; trader-: commerciant*, esercent*, ambulant*, espositor*, negozi, negozianti; homes-: utenze domestiche,
utenza domestica; business-: utenze non domestiche, utenza non domestica; owner-: proprietar*; tenant-: inquilin*,
affittuar*, conduttor*; staff-: dipendent*, personale, docent*, insegnant*; driver-: automobilist*, conducent*;
tourist-: turist*, visitator*
"""
_SIDES = """
left+: sinistr*, sx, links, linke*, gauche, left, lev*; right+: destr*, dx, rechts, rechte*, droite, desn*; both+:
ambo i lati, entramb*, ambedue i lati, tutti e due i lati, beidseitig, both sides
"""
_DAYPARTS = """
morning+: mattin*, mattutin*, antimeridian*, vormittag*, matin*, morning*, dopoldne, zjutraj; afternoon+:
pomeridian*, pomerigg*, nachmittag*, apres midi, afternoon*, popoldne; evening+: sera, sere, serale, serali, abend*,
soir, soiree, evening*, zvecer; night+: notte, notti, notturn*, nacht*, nuit*, night*, noc, nocjo; evening-: serata,
serate, cena, cene; noon-: pranzo, pranzi; afternoon-: merenda; morning-: colazione; day-: di giorno, diurn*,
giornata intera, intera giornata, tutto il giorno, tutta la giornata
"""


def _things(listed: str) -> list[Meaning]:
    families = (entry.partition(":") for entry in " ".join(listed.split()).rstrip(".").split("."))
    return [one for head, _, words in families for one in _family(head.strip()[:-1], words, head[-1])]


def _opposites() -> list[Meaning]:
    return [
        meaning
        for pair in " ".join(OPPOSITES.split()).split(";")
        for meaning in _family(f"opposite {pair.split(',')[0].strip()}", pair.replace("/", ";"), "-")
    ]


MEANINGS = (
    *_family("state", _STATES),
    *_family("duty", _DUTIES),
    *_family("price", _PRICES),
    *_family("booking", _BOOKINGS),
    *_family("water", _WATER),
    *_family("person", _PERSON),
    *_family("exception", _EXCEPTIONS),
    *_family("extent", _EXTENTS),
    *_family("audience", _AUDIENCES),
    *_family("side", _SIDES),
    *_family("part of the day", _DAYPARTS),
    *_things(THINGS),
    *_opposites(),
)
OF_ALERTS = _things(DEGREES)

NOT = word_set("non nno neppure nemmeno neanche nessun nessuno nessuna evitare evitino nicht pas not ni niso")
# What a "not" makes of what it denies.
DENIED = {
    "open": "closed", "restored": "closed", "active": "off", "happens": "off", "regular": "off", "confirmed": "off",
    "closed": "open", "suspended": "active", "cancelled": "confirmed", "moved": "confirmed", "revoked": "active",
    "ended": "active", "must": "optional", "may": "forbidden", "advised": "forbidden", "forbidden": "may",
    "needed": "unneeded", "mentioned": "unneeded", "free": "paid", "paid": "free", "drinkable": "undrinkable",
    "included": "but", "found": "missing",
}  # fmt: skip
# Different words that in a notice come to the same.
ALIKE = tuple(
    frozenset(pair.split("/"))
    for pair in (
        "off/suspended", "off/cancelled", "off/closed", "suspended/closed", "cancelled/revoked", "moved/extended",
        "open/restored", "open/active", "active/restored", "regular/restored", "regular/open", "regular/active",
        "happens/active", "confirmed/active", "ended/closed", "ended/revoked", "ended/restored", "expired/closed",
        "expired/ended", "forbidden/closed", "forbidden/suspended", "forbidden/off", "child/pupil", "pupil/youth",
        "child/youth", "homes/family", "off/not",
        "without/not", "but/forbidden", "no parking/forbidden", "must not/forbidden", "must not/optional",
    )
)  # fmt: skip

# In the unit of their dimension: euro, days, metres, kilograms, … A month is thirty days, as people count it.
_UNITS: tuple[tuple[str, float, str], ...] = (
    ("amount", 1, "€ euro euros eur evrov evra"),
    ("amount", 0.01, "centesimi cent"),
    ("percentage", 1, "% percento prozent"),
    ("percentage", 0.1, "‰"),
    ("temperature", 1, "gradi °c °"),
    ("duration", 1 / 1440, "minuto minuti min minuten minutes '"),
    ("duration", 1 / 24, "ora ore stunde stunden heure heures hour hours"),
    ("duration", 1, "giorno giorni gg giornata giornate tag tage tagen jour jours day days dni"),
    ("duration", 7, "settimana settimane woche wochen semaine semaines week weeks"),
    ("duration", 30, "mese mesi monat monate mois month months"),
    ("duration", 360, "anno anni jahr jahre ans year years"),
    ("distance", 1000, "km chilometro chilometri"),
    ("distance", 1, "metro metri mt m"),
    ("distance", 0.01, "cm centimetri"),
    ("area", 1, "mq m2"),
    ("load", 1000, "t ton tonnellata tonnellate"),
    ("load", 100, "quintale quintali q"),
    ("load", 1, "kg chilo chili chilogrammo chilogrammi"),
)
UNITS: dict[str, tuple[str, float]] = {
    "metri quadrati": ("area", 1),
    "metri quadri": ("area", 1),
    "per cento": ("percentage", 1),
    "p. cento": ("percentage", 1),
    "per mille": ("percentage", 0.1),
} | {unit: (dimension, factor) for dimension, factor, units in _UNITS for unit in units.split()}
# Things that bear a number, as a stem or whole: it is a name, not a figure.
NUMBERED = word_set(
    "piano rata rate turno semestre trimestre quadrimestre edizion[ei] grado lotto stralcio fascia linea linee aula "
    "sala seggio sezione sezioni gruppo classe classi porta corsia binario zona categoria settore numero numeri "
    "civico civici convocazione"
)
