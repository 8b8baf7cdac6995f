"""The things that notices of a municipality speak of, and words of which one says the opposite of another.

Written as in `bridge.core.edits.vocabulary`: `family weight: one thing, its synonym; another thing.` Names of
things
whose mention alone is a change are marked `+`, those that count even with their whole sentence `!`.
"""

# One thing of a kind excludes the others of the kind.
THINGS = """
place+: bibliotec*, bibliotek*, bibliothek, bibliotheque, library, knjiznic*; palestr*, turnhalle, gymnase, gym,
telovadnic*; palazzett*, palasport, palazzo dello sport, sporthalle; municipi*, palazzo comunale, palazzo municipale,
sede municipale, sede comunale, residenza municipale, palazzo di citta, palazzo del comune, in comune, presso il
comune, casa comunale, palazzo civico, rathaus, gemeindehaus, mairie, town hall; sala consiliare, sala consigliare,
sala del consiglio, aula consiliare, ratssaal; auditorium; teatr*, theater, theatre, gledalisc*; cinema, kino;
chies*, duomo, cattedrale, parrocchiale, basilica, kirche, eglise, church, cerkev; sagrat*; salone parrocchiale, sala
parrocchiale, casa parrocchiale, casa della dottrina, centro parrocchiale; oratori*; canonica; cimiter*, camposanto,
friedhof*, cimetiere, cemetery, pokopalisc*; piscin*, schwimmbad, hallenbad, pool, bazen; campo sportivo, campi
sportivi, centro sportivo, impianto sportivo, impianti sportivi, stadio, sportplatz, stade; centro sociale; centro
anziani; centro civico; centro culturale, casa della cultura; centro giovani; muse*, museum, muzej; castell*,
schloss, chateau, grad; rocca; stazion*, bahnhof, gare, station, postaja; ospedal*, krankenhaus, hopital, hospital,
bolnisnic*; ambulatori*, poliambulatori*; farmaci*, apotheke, pharmacie, lekarn*; ufficio postale, poste; sottopass*,
unterfuhrung; cavalcavia; galleria, tunnel; tangenziale; autostrada; circonvallazione; centro di raccolta, centro
comunale di raccolta, piazzola ecologica, stazione ecologica, ecopiazzola, isola ecologica, ecocentro, ricicleria,
piattaforma ecologica, recyclinghof, dechetterie, zbirni center; mercato coperto; aula magna; tensostruttura,
tendone; sala polivalente, sala polifunzionale, polyvalente; chiostro; cortil*; loggia; portic*; lungolago;
lungomare; lungofiume; terminal; autostazione; caserma; archivio; canile; asil*, nido, nidi, kinderkrippe, creche;
ludoteca; ostello; malga; rifugio; sala giunta; sala matrimoni; sala civica; sala conferenze, sala convegni; punto
prelievi; consultorio; bocciodromo; arena; anfiteatro; vereinshaus; tribunale; questura; distretto; monumento;
fontana; gazebo; bar; ristorante, trattoria; bocciofila; circolo; casa di riposo; atrio; foyer; sala mostre, sala
espositiva.
place-: parc*, giardin*, park; parcheggi*, parkplatz, parking; villa; ponte, brucke, pont, bridge, most; piazza;
rotatori*, rotonda; incroci*, intersezion*; marciapied*; ciclabil*; cantina; padiglione; porto; spiaggia; lago;
fium*; torrent*; bosco, boschi; scalinata, scale; argine.
area-: centro, centro storico, altstadt, centre ville; capoluogo, hauptort; frazion*, fraktionen; periferia, zone
periferiche, quartieri; territorio, territorio comunale, intero comune, tutto il comune, gemeindegebiet.
floor+: piano terra, pianterreno, piano terreno; piano interrato, seminterrato; piano rialzato.
setting+: online, on line, sul sito, dal sito, sul portale, dal portale, via web, da remoto, in streaming, diretta
streaming, in diretta, videoconferenza, via telematica, telematicamente, modalita telematica; in presenza, di
persona; all aperto; al chiuso, al coperto.
school+: infanzia, materna, materne, kindergarten, maternelle, vrtec; primaria, primarie, elementar*, grundschule*,
ecole primaire; secondari*, scuola media, scuole medie, delle medie, alle medie, mittelschule*; scuole superiori,
scuola superiore, istituti superiori, delle superiori, alle superiori, licei, liceo, oberschule*.
place+: anagraf*, demografici, meldeamt; tributi, steueramt; protocollo; stato civile, standesamt; elettorale,
wahlamt; servizi sociali, sozialdienst*; ufficio tecnico, bauamt; edilizia privata, sportello edilizia; suap; urp;
ragioneria; segreteria; ufficio scuola, pubblica istruzione; ufficio cultura; informagiovani; caf; patronat*;
catasto; polizia mortuaria, servizi cimiteriali; ufficio casa; ufficio ambiente; patrimonio.
waste+: plastica, kunststoff*, plastique; carta, cartone, carta e cartone, papier, papir, karton*; vetro, glas,
verre, steklo; umido, organic*, frazione umida, biomull, bioabfall, biodechets; indifferenziat*, secco, secco
residuo, non riciclabile, restmull; sfalci, ramaglie, verde, potature, grunschnitt; ingombrant*, sperrmull,
encombrants; lattine, metall*, alluminio; pannolini, pannoloni; pile; raee, elettronici; oli, olio; abiti usati,
tessili.
paper!: carta d identita, carte d identita, documento di identita, documento d identita, documento di riconoscimento,
documento valido, personalausweis; tessera sanitaria, gesundheitskarte; codice fiscale; spid; carta d identita
elettronica, cie; isee; passaport*, reisepass; patente; marca da bollo, marche da bollo; certificato medico;
autocertificazione; fototesser*; delega, delegare; mascherin*; ricevuta; casco; liberatoria; impegnativa.
payment+: pagopa, pago pa; bonific*; contanti, bargeld; bancomat, carta di credito, carte di credito, pos; f24;
bollettin*; addebito, domiciliazione; assegno.
channel-: numero verde; pec, posta certificata; email, e mail, posta elettronica, mail; telefono, telefonicamente;
whatsapp; app io; raccomandata; a mano.
tax+: imu; tari, tassa rifiuti; tasi; tosap; irpef; canone unico; bollo auto.
traveller+: pedon*, fussganger*, pietons, pedestrians, pesc*; bici*, ciclist*, velocipedi, radfahrer*, velos,
bicycles, kolesar*; mezzi pesanti, camion, autotreni, autoarticolati, autocarri, tir, veicoli pesanti, lkw, poids
lourds; motocicl*, moto, ciclomotor*; mezzi di soccorso, mezzi di emergenza; taxi.
transport-: autobus, bus, pullman, corriera, corriere, autocorse; treno, treni, zug, train, vlak; navett*, shuttle;
tram; metropolitana; traghett*; funivia, seilbahn; scuolabus.
weather-: neve, nevicat*, schnee*, neige, snow, sneg*; piogg*, precipitazion*, rovesci, regen*, pluie*, rain, dezev*;
vento, venti forti, raffiche, sturm*, wind, veter; temporal*, gewitter*, orages, thunderstorms, nevihte; ghiaccio,
gelo, gelate, glatteis, verglas; grandin*, hagel; nebbi*; caldo, calore, hitze; fran*, idrogeologic*; idraulic*,
esondazion*, piena, allagament*; incendi*, waldbrand*; valangh*, lawinen*; mareggiat*; terremoto, sism*.
utility-: acqua, idric*, wasser, trinkwasser, eau, water, vod*; gas, metano; luce, elettric*, energia, corrente,
strom*, electricite; telefonic*; illuminazione, luce pubblica, luci, lampioni; fognatur*, fognari*; riscaldament*,
teleriscaldamento; mensa, refezione; trasporto scolastico; doposcuola; prescuola, pre scuola; postscuola, post
scuola; internet.
animal-: cani, cane, hunde; gatti, gatto, katzen; cavall*; piccion*; zanzar*; topi, ratti; cinghial*; lupi, lupo;
bovini; ovini; pollame, volatili.
instalment+: acconto; saldo; rata unica, unica soluzione.
lanes+: senso unico, einbahn*, sens unique, one way; senso unico alternato, senso alternato; doppio senso, due
sensi, entrambi i sensi, ambedue i sensi.
direction+: nord, settentrional*, north, sever; sud, meridional*, south, jug; est, oriental*, ost, east, vzhod;
ovest, occidental*, west, zahod.
parity+: pari, gerade, pairs, even; dispari, ungerade, impairs, odd.
kind of day+: ferial*, esclusi i festivi, esclusi i giorni festivi, esclusi festivi, escluso i festivi, escluso
festivi, tranne i festivi, tranne i giorni festivi, salvo i festivi, salvo i giorni festivi, salvo festivi, eccetto i
festivi, eccetto festivi, lavorativ*, werktag*, ouvrable*; festiv*, feiertag*, feries; fine settimana, weekend, week
end, wochenende; prefestiv*.
season-: estiv*, estate, sommer*, summer; invern*, winter*, hiver; primaver*; autunn*.
colour-: ross*; giall*; verd*; arancion*; blu, azzurr*; ner*; bianc*; grigi*.
meeting!: punto di ritrovo, punto di raccolta, punto di incontro, punto d incontro, treffpunkt.
for each-: a persona, a testa, pro capite, per persona; a famiglia, per famiglia, a nucleo, per nucleo; a coppia.
limit!: posti limitati, numero limitato, limitat* a, numero chiuso.
limit+: fino a esaurimento, fino ad esaurimento.
"""
# Of words on both sides of a stroke, one in the other's place says the opposite.
OPPOSITES = """
dentro, all interno, in casa, intern*, drinnen, inside / fuori, all esterno, estern*, draussen, outside; sopra, a
monte / sotto, a valle; andata / ritorno; entrata, in ingresso / uscita; prima di, prima del, prima dello, prima
della, prima dell, prima delle, prima dei, prima degli, prima che, vor der, avant, before / dopo, nach der, apres,
after; aument*, innalz*, rincar*, cresc* / diminu*, riduc*, riduz*, ridott*, calo, cala; almeno, minim*, non
inferior*, superior*, superiore o uguale, oltre, mindestens, au moins, at least / massim*, inferiore o uguale,
minori di, minore di, non
piu di, non superior*, inferior*, al piu, hochstens, au plus, at most; lasciat*, lasciare, espost*, esporre /
riportat*, riportare, ritirare, rimoss*, rimuovere; accend*, acces*, eingeschaltet / spegn*, spent*, ausgeschaltet;
alto, alta, alti, alte / basso, bassa, bassi, basse; residen*, risied* / domicil*; singol* / doppio, doppia;
ordinari* / straordinari*; urban* / extraurban*; temporane*, provvisori* / definitiv*, permanent*
"""
# The colour and degree of an alert; of anything else colours say nothing that one acts on.
DEGREES = """
degree!: verde, 🟢, grun*, verte, zelen*; gialla, giallo, gialle, gialli, ordinaria criticita, criticita
ordinaria,
🟡, gelb*, jaune*, yellow, rumen*; arancione, arancioni, arancio, moderata criticita, criticita moderata, 🟠,
orange*,
oranzn*; rossa, rosso, rosse, rossi, elevata criticita, criticita elevata, 🔴, rote, rot, roter, rouge*, red,
rdec*.
phase-: attenzione; preallarme, preallerta; allarme.
"""
