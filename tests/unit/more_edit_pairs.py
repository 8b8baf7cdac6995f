# ruff: noqa: E501 - sentences are kept whole
"""Further edits of municipal notices, by another hand than `edit_pairs`, without sight of the code that decides them.

What is material is as there. `why` begins with the kind of the edit. Towns, people and numbers are invented.
"""

from tests.unit.edit_pairs import Pair

PAIRS: tuple[Pair, ...] = (
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 13.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        True,
        "time: one digit: the works in the alley end at 13.30",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 84.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        True,
        "street: the closed stretch runs to number 84, not 48",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì subirà variazioni: i banchi saranno ridotti.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        True,
        "negation: the market is affected after all",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della biblioteca.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        True,
        "place: the replacement bus stop is at the library",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisano i cittadini che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Carducci.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Grazie per la collaborazione."
        ),
        True,
        "street: one square dropped, another named, among cosmetic changes",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, con ordinanza n. 212 del 10/11/2026 del Comando di Polizia locale, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        False,
        "legal reference: the number of the ordinance is added",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8 di lunedì 16 novembre alle ore 18 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle ore 8:30 alle ore 12:30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        False,
        "same value otherwise: times written with a colon or shortened",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        False,
        "reordering: the sentence on emergency vehicles moved below the market",
    ),
    Pair(
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        "Modifica temporanea della viabilità per lavori di posa della fibra ottica",
        (
            "Si avvisa la cittadinanza che, per consentire la posa della fibra ottica, la circolazione sarà modificata in più punti del centro.\n"
            "Dalle ore 8.00 di lunedì 16 novembre alle ore 18.00 di venerdì 20 novembre 2026 è istituito il divieto di transito in via Dante, nel tratto compreso tra via Roma e il civico 48.\n"
            "Nello stesso periodo è istituito il divieto di sosta con rimozione forzata su ambo i lati di via Dante e in largo Cavour.\n"
            "Martedì 17 novembre, dalle 8.30 alle 12.30, il cantiere interesserà anche vicolo del Forno.\n"
            "I residenti potranno accedere ai propri garage soltanto dal lato di via Roma.\n"
            "I mezzi di soccorso passeranno sempre.\n"
            'Gli autobus della linea 3 salteranno la fermata "Municipio" e fermeranno in viale Trento, all\'altezza della farmacia.\n'
            "Il mercato del giovedì non subirà variazioni.\n"
            "Chi deve fare un trasloco in quei giorni può chiamare la Polizia locale allo 0445 691234.\n"
            "I lavori, che rientrano nel piano nazionale «Italia a 1 Giga» e valgono complessivamente 420.000 euro, sono eseguiti dalla ditta Reti Nord S.r.l.\n"
            "Ci scusiamo per il disagio e ringraziamo i cittadini per la pazienza."
        ),
        False,
        "background: why the works are done, who pays, with amounts that bind nobody",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 25.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        True,
        "amount: the ISEE ceiling",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 120 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        True,
        "amount: the grant per child",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 11 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        True,
        "date: the deadline extended by a week",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Sono ammesse anche le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        True,
        "negation: clothing is admitted after all",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini.\n"
            "Aggiornamento: le risorse sono terminate e lo sportello non accetta più domande."
        ),
        True,
        "status: funds used up, counter closed early",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta online, con SPID o CIE, oppure in carta all'Ufficio protocollo.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        True,
        "condition: paper applications now possible",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di € 150,00 per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a € 20.000,00.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        False,
        "same value otherwise: amounts with sign and decimals",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute e insegna a stare insieme: lo scorso anno abbiamo raggiunto 312 ragazzi», commenta l'assessora Marini."
        ),
        False,
        "background: the councillor's quotation is lengthened",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Il Comune conferma il sostegno alle famiglie che fanno praticare uno sport ai propri figli.\n"
            "A chi spetta: ai nuclei residenti con ISEE fino a 20.000 euro.\n"
            "Quanto vale: 150 euro per ciascun figlio dai 6 ai 16 anni.\n"
            "Come si chiede: solo via internet, con SPID o CIE, dallo sportello telematico del Comune, allegando la ricevuta dell'iscrizione a una società affiliata.\n"
            "Quando: dalle ore 10 di lunedì 9 novembre alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Le spese per l'abbigliamento non sono ammesse.\n"
            "Le risorse disponibili vengono assegnate secondo l'ordine di arrivo.\n"
            "La graduatoria uscirà entro il 18 dicembre all'Albo pretorio e il pagamento sarà fatto sul conto corrente indicato da chi fa domanda.\n"
            "Per un aiuto nella compilazione c'è lo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        False,
        "rewrite: half the text reworded, every fact kept",
    ),
    Pair(
        "Bonus sport 2026/2027: al via le domande",
        (
            "Anche quest'anno l'Amministrazione comunale sostiene le famiglie che iscrivono i figli a un'attività sportiva.\n"
            "Il contributo è di 150 euro per ogni figlio tra i 6 e i 16 anni.\n"
            "Possono fare richiesta i nuclei residenti con ISEE fino a 20.000 euro.\n"
            "La domanda si presenta solo online, con SPID o CIE, dallo sportello telematico del Comune.\n"
            "Lo sportello apre alle ore 10 di lunedì 9 novembre e chiude alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Alla domanda va allegata la ricevuta dell'iscrizione a una società affiliata.\n"
            "Non sono ammesse le spese per l'abbigliamento.\n"
            "Le risorse disponibili sono assegnate in ordine di arrivo.\n"
            "La graduatoria sarà pubblicata entro il 18 dicembre all'Albo pretorio.\n"
            "Il pagamento avverrà sul conto corrente indicato dal richiedente.\n"
            "Chi ha bisogno di aiuto per la compilazione può rivolgersi allo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17.\n"
            "«È un aiuto concreto, lo sport è salute», commenta l'assessora Marini."
        ),
        "Bonus sport 2026/2027: al via le domande",
        (
            "Il Comune conferma il sostegno alle famiglie che fanno praticare uno sport ai propri figli.\n"
            "A chi spetta: ai nuclei residenti con ISEE fino a 20.000 euro.\n"
            "Quanto vale: 150 euro per ciascun figlio dai 6 ai 14 anni.\n"
            "Come si chiede: solo via internet, con SPID o CIE, dallo sportello telematico del Comune, allegando la ricevuta dell'iscrizione a una società affiliata.\n"
            "Quando: dalle ore 10 di lunedì 9 novembre alle ore 12 di venerdì 4 dicembre 2026.\n"
            "Le spese per l'abbigliamento non sono ammesse.\n"
            "Le risorse disponibili vengono assegnate secondo l'ordine di arrivo.\n"
            "La graduatoria uscirà entro il 18 dicembre all'Albo pretorio e il pagamento sarà fatto sul conto corrente indicato da chi fa domanda.\n"
            "Per un aiuto nella compilazione c'è lo sportello Punto Famiglia, al piano terra del municipio, il martedì dalle 14.30 alle 17."
        ),
        True,
        "rewrite+condition: reworded, and in it the age limit falls from 16 to 14",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Isonzo, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        True,
        "street: one street leaves the list, another enters",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto, contrada Bassani e contrada Tezze.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        True,
        "street: a hamlet is added to the list",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione davanti alla chiesa.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        True,
        "place: the tanker stands elsewhere",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido chiuderà alle 13.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        True,
        "status: nursery closed instead of open",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Aggiornamento delle 16.10: guasto riparato, l'acqua è tornata in tutte le vie.\n"
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        True,
        "status: repair finished: water back",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 978.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        True,
        "contact: the toll-free number for the sick was wrong by one digit",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24.\n"
            "Ultima modifica 12/11/2026 14:05\n"
            "Visualizzazioni: 1.204"
        ),
        False,
        "template noise: Drupal theme appends last change and a counter",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "La sospensione è programmata per giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Si potranno avere cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: è bene farla scorrere alcuni minuti.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        False,
        "synonyms: other words for the same",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: \n"
            "- via San Martino\n"
            "- via dei Mille\n"
            "- via Piave\n"
            "- vicolo Stretto\n"
            "- contrada Bassani\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        False,
        "markup: bullets instead of commas, same streets",
    ),
    Pair(
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novmebre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Matrino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        "Interruzione dell'erogazione dell'acqua potabile",
        (
            "Il gestore del servizio idrico comunica che, per un intervento urgente sulla condotta principale, l'acqua mancherà in alcune zone del paese.\n"
            "L'interruzione è prevista giovedì 12 novembre 2026 dalle ore 13.30 alle ore 18.00.\n"
            "Le vie interessate sono: via San Martino, via dei Mille, via Piave, vicolo Stretto e contrada Bassani.\n"
            "Potranno verificarsi cali di pressione anche nelle vie vicine.\n"
            "Al ritorno del servizio l'acqua potrebbe uscire torbida: si consiglia di lasciarla scorrere per qualche minuto.\n"
            "Un'autobotte sarà a disposizione nel parcheggio del cimitero.\n"
            "Ogni famiglia potrà ritirare fino a 20 litri.\n"
            "Chi usa apparecchi medici a casa può segnalarlo al numero verde 800 123 987.\n"
            "L'asilo nido resterà aperto.\n"
            "In caso di maltempo l'intervento sarà eseguito ugualmente.\n"
            "Per guasti il servizio risponde 24 ore su 24."
        ),
        False,
        "typo: typos in a street name and a month put right",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.15, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        True,
        "time: the concert starts half an hour earlier",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, sul sagrato del duomo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        True,
        "place: the saint arrives in another square",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 20 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        True,
        "amount: price of the dinner",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra (posti esauriti): 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        True,
        "status: dinner fully booked",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro martedì 1 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        True,
        "date: booking closes a day earlier",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "La tombola di domenica pomeriggio non si farà.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        True,
        "status: one event of many struck out",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa.\n"
            "Si ringraziano gli sponsor, la Cassa Rurale e tutte le associazioni del paese."
        ),
        False,
        "courtesy: thanks to sponsors added",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle ore 17:30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: € 18 adulti, € 10 bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2/12 al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        False,
        "same value otherwise: afternoon hours spelled out and prices with sign",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò: il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per i bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si potrà entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        False,
        "synonyms: an article, a future tense, a colon in the title",
    ),
    Pair(
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa."
        ),
        "Festa di San Nicolò, il programma",
        (
            "Torna la festa del patrono, con tre giorni di musica, giochi e buona cucina.\n"
            "Venerdì 4 dicembre alle 20.45, in sala consiliare, serata con il coro Monte Sole.\n"
            "Sabato 5 dicembre alle 10 apre il mercatino in piazza del Popolo.\n"
            "Alle 15 laboratorio per bambini in biblioteca, con merenda.\n"
            "Alle 17.30 arriva San Nicolò con i doni, in piazza del Popolo.\n"
            "Alle 19 cena in palestra: 18 euro gli adulti, 10 euro i bambini.\n"
            "Domenica 6 dicembre alle 9.30 ritrovo degli sbandieratori al parco Rodari.\n"
            "Alle 10.30 messa solenne e alle 12 aperitivo offerto dalla Pro Loco.\n"
            "Alle 14.30 tombola sotto il tendone, cartella a 2 euro.\n"
            "Per la cena è obbligatoria la prenotazione entro mercoledì 2 dicembre al 347 5550182.\n"
            "Il parcheggio consigliato è quello dello stadio.\n"
            "Nel centro storico non si può entrare in auto dalle 9 alle 20 di domenica.\n"
            "Un grazie ai volontari che da settimane lavorano alla festa.\n"
            "Potrebbe interessarti anche:\n"
            "Mercatini di Natale dal 28 novembre\n"
            "Concerto di Santa Lucia, 13 dicembre ore 20.30\n"
            "Spettacolo annullato al teatro Verdi"
        ),
        False,
        "template noise: related items with their own dates appended",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        True,
        "negation: children already enrolled must apply again",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "La visita va prenotata.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        True,
        "condition: visits by appointment only",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 23 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        True,
        "date: open day moved by a week",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il giovedì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        True,
        "date: the office receives on Thursday, not Wednesday",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "La visita è libera, senza prenotazione.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non sono tenuti a ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        False,
        "synonyms: the negation is worded otherwise",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 07/01/2027 al 12/02/2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro 10 giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        False,
        "same value otherwise: dates and ten days in figures",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini gia' frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione e' confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        False,
        "accents: apostrophes for accents",
    ),
    Pair(
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro."
        ),
        "Iscrizioni al nido d'infanzia comunale «Il Girasole» – anno educativo 2027/2028",
        (
            "Sono aperte le iscrizioni al nido comunale «Il Girasole».\n"
            "Le domande si presentano dal 7 gennaio al 12 febbraio 2027.\n"
            "Il nido accoglie 42 bambini dai 3 ai 36 mesi.\n"
            "La retta mensile va da 180 a 520 euro secondo l'ISEE.\n"
            "I genitori interessati possono visitare la struttura sabato 16 gennaio dalle 9 alle 12.\n"
            "Non serve prenotare la visita.\n"
            "Il modulo si scarica dal sito oppure si ritira all'Ufficio scuola, primo piano, stanza 14.\n"
            "L'ufficio riceve il lunedì e il mercoledì dalle 9 alle 12.30.\n"
            "I bambini già frequentanti non devono ripresentare la domanda.\n"
            "La graduatoria provvisoria esce il 12 marzo.\n"
            "Eventuali ricorsi vanno presentati entro dieci giorni dalla pubblicazione.\n"
            "L'ammissione è confermata con il versamento di una cauzione di 100 euro.\n"
            "Quanto sono chiare le informazioni su questa pagina?\n"
            "Valuta da 1 a 5 stelle la pagina\n"
            "Grazie, il tuo parere ci aiuterà a migliorare il servizio!\n"
            "1/2\n"
            "Contatta il comune\n"
            "Leggi le domande frequenti\n"
            "Richiedi assistenza\n"
            "Prenota appuntamento"
        ),
        False,
        "template noise: national theme: rating box and contacts block",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta arancione per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta ARANCIONE per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        True,
        "status: alert level raised to orange",
    ),
    Pair(
        "Allerta per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta ROSSA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        True,
        "status: level only in the text",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è allagato e interdetto al traffico.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        True,
        "status: the underpass is flooded now",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 12 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        True,
        "time: the alert ends at 12, not at 24",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole non apriranno.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        True,
        "negation: schools do not open",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "CESSATA ALLERTA. Il livello è tornato verde, parchi e cimiteri sono di nuovo accessibili.\n"
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        True,
        "status: end of the alert",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune.\n"
            "Che cosa significa allerta gialla: si tratta del primo dei tre livelli (giallo, arancione, rosso) del sistema nazionale di allertamento della Protezione Civile."
        ),
        False,
        "background: explanation of the colours appended",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta gialla per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell’Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        False,
        "capitals: the colour no longer shouted, typographic apostrophe",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune.\n"
            "Pubblicato il 11/11/2026 alle 09:12"
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune.\n"
            "Pubblicato il 11/11/2026 alle 10:47"
        ),
        False,
        "restamp: the site restamps the page with a new time",
    ),
    Pair(
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si raccomanda di non sostare vicino agli argini e di non scendere nei seminterrati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "Per le emergenze chiamare il 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        "Allerta gialla per rischio idrogeologico",
        (
            "La Regione ha emesso un bollettino di allerta GIALLA per rischio idrogeologico sulla zona Vene-B.\n"
            "La validità va dalle ore 14 di mercoledì 11 novembre alle ore 24 di giovedì 12 novembre 2026.\n"
            "Sono attesi rovesci anche intensi e raffiche di vento.\n"
            "Il Centro operativo comunale è attivo in forma ridotta.\n"
            "Si invita a evitare la sosta vicino agli argini e a non scendere negli scantinati.\n"
            "I parchi pubblici e i cimiteri restano chiusi fino a cessata allerta.\n"
            "Le scuole sono regolarmente aperte.\n"
            "Il sottopasso di via Stazione è percorribile.\n"
            "I sacchetti di sabbia si ritirano al magazzino comunale di via dell'Industria.\n"
            "In caso di emergenza telefonare al 112.\n"
            "Seguiranno aggiornamenti su questo sito e sul canale WhatsApp del Comune."
        ),
        False,
        "synonyms: reworded advice with the same prohibition",
    ),
    Pair(
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per mercoledì 2 dicembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        True,
        "date: sitting on Wednesday instead of Monday",
    ),
    Pair(
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nel teatro Don Bosco.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        True,
        "place: sitting moved to the theatre",
    ),
    Pair(
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta non è aperta al pubblico e potrà essere seguita solo in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        True,
        "negation: behind closed doors",
    ),
    Pair(
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato, ai sensi dell'art. 39 del D.Lgs. 267/2000 e dell'art. 22 del Regolamento, in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        False,
        "legal reference: reference to statute and regulation",
    ),
    Pair(
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "• Approvazione dei verbali della seduta precedente.\n"
            "• Comunicazioni del Sindaco.\n"
            "• Variazione al bilancio di previsione 2026/2028.\n"
            "• Aliquote IMU 2027.\n"
            "• Regolamento per l'uso delle palestre.\n"
            "• Mozione sulla mobilità ciclabile.\n"
            "• Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        False,
        "markup: list with bullets instead of numbers",
    ),
    Pair(
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18.30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, dott. Aldo Serena"
        ),
        "Convocazione del Consiglio comunale",
        (
            "Il Consiglio comunale è convocato in seduta pubblica, in prima convocazione, per lunedì 30 novembre 2026 alle ore 18 e 30, nella sala consiliare di Palazzo Bembo.\n"
            "Ordine del giorno:\n"
            "1. Approvazione dei verbali della seduta precedente.\n"
            "2. Comunicazioni del Sindaco.\n"
            "3. Variazione al bilancio di previsione 2026/2028.\n"
            "4. Aliquote IMU 2027.\n"
            "5. Regolamento per l'uso delle palestre.\n"
            "6. Mozione sulla mobilità ciclabile.\n"
            "7. Interrogazioni e interpellanze.\n"
            "La seduta è aperta al pubblico e potrà essere seguita anche in diretta sul canale YouTube del Comune.\n"
            "Il pubblico può entrare dall'ingresso di via Calvi.\n"
            "Gli atti sono consultabili in Segreteria.\n"
            "Il Presidente del Consiglio, Aldo Serena"
        ),
        False,
        "same value otherwise: half past six in words",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a martedì 29 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        True,
        "date: another substitute day for paper",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 18 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        True,
        "time: containers out after 18",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 24, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        True,
        "date: recycling centre closed one day more",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della plastica di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        True,
        "condition: another kind of waste is collected that day",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno."
        ),
        False,
        "courtesy: greeting removed",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "Con le prossime festività cambia il calendario del porta a porta:\n"
            "UMIDO: da martedì 8 dicembre a lunedì 7 dicembre (anticipo)\n"
            "CARTA: da venerdì 25 dicembre a lunedì 28 dicembre (posticipo)\n"
            "SECCO: da venerdì 1 gennaio a sabato 2 gennaio\n"
            "I contenitori vanno messi fuori dopo le ore 20 della sera precedente.\n"
            "Ecocentro di via Lago di Garda: chiuso l'8, il 25 e il 26 dicembre; negli altri giorni orario invernale 9-12 e 14-17.\n"
            "Il ritiro degli ingombranti non cambia.\n"
            "I sacchetti dell'umido si ritirano all'ecocentro con la tessera sanitaria.\n"
            "Il nuovo ecocalendario sarà consegnato a casa entro fine anno.\n"
            "Buone feste a tutti!"
        ),
        False,
        "rewrite: rearranged as a table-like list, same days",
    ),
    Pair(
        "Raccolta rifiuti: variazioni per le festività",
        (
            "In occasione delle prossime festività il calendario della raccolta porta a porta cambia.\n"
            "La raccolta dell'umido di martedì 8 dicembre è anticipata a lunedì 7 dicembre.\n"
            "La raccolta della carta di venerdì 25 dicembre è posticipata a lunedì 28 dicembre.\n"
            "Il secco di venerdì 1° gennaio sarà ritirato sabato 2 gennaio.\n"
            "I contenitori vanno esposti dopo le ore 20 della sera prima.\n"
            "L'ecocentro di via Lago di Garda sarà chiuso l'8, il 25 e il 26 dicembre.\n"
            "Negli altri giorni osserva l'orario invernale: 9-12 e 14-17.\n"
            "Il servizio di ritiro degli ingombranti non subisce modifiche.\n"
            "I sacchetti per l'umido si possono ritirare all'ecocentro mostrando la tessera sanitaria.\n"
            "Il nuovo ecocalendario arriverà nelle case entro la fine dell'anno.\n"
            "Buone feste a tutti!"
        ),
        "Raccolta rifiuti: variazioni per le festività",
        (
            "Con le prossime festività cambia il calendario del porta a porta:\n"
            "UMIDO: da martedì 8 dicembre a lunedì 7 dicembre (anticipo)\n"
            "CARTA: da venerdì 25 dicembre a lunedì 28 dicembre (posticipo)\n"
            "SECCO: da venerdì 1 gennaio a lunedì 4 gennaio\n"
            "I contenitori vanno messi fuori dopo le ore 20 della sera precedente.\n"
            "Ecocentro di via Lago di Garda: chiuso l'8, il 25 e il 26 dicembre; negli altri giorni orario invernale 9-12 e 14-17.\n"
            "Il ritiro degli ingombranti non cambia.\n"
            "I sacchetti dell'umido si ritirano all'ecocentro con la tessera sanitaria.\n"
            "Il nuovo ecocalendario sarà consegnato a casa entro fine anno.\n"
            "Buone feste a tutti!"
        ),
        True,
        "rewrite+date: rearranged as a list, and the dry waste slips to Monday 4",
    ),
    Pair(
        "Mensa scolastica: servizio non attivo il 13 novembre",
        "",
        "Mensa scolastica: servizio non attivo il 20 novembre",
        "",
        True,
        "date: title only, day in figures",
    ),
    Pair(
        "Presentazione del libro «Acque alte», biblioteca civica, oggi ore 18",
        "",
        "Presentazione del libro «Acque alte», biblioteca civica, oggi ore 17",
        "",
        True,
        "time: title only",
    ),
    Pair(
        "Domani biblioteca chiusa",
        "",
        "Domani biblioteca aperta",
        "",
        True,
        "status: closed becomes open",
    ),
    Pair(
        "Corso di potatura della vite, sabato 28 novembre",
        "",
        "Corso di potatura della vite, sabato 28 novembre - ISCRIZIONI CHIUSE",
        "",
        True,
        "status: title gets a suffix",
    ),
    Pair(
        "Divieto di accensione fuochi",
        "",
        "Revocato il divieto di accensione fuochi",
        "",
        True,
        "status: burning ban lifted",
    ),
    Pair(
        "Vaccino antinfluenzale: giovedì al centro anziani",
        "",
        "Vaccino antinfluenzale: giovedì alla palestra delle medie",
        "",
        True,
        "place: vaccination moved",
    ),
    Pair(
        "Limitazione dell'uso dell'acqua potabile",
        "",
        "Limitazione dell'uso dell'acqua potabile dalle 22 di stasera",
        "",
        True,
        "missing information: the title lacked the hour",
    ),
    Pair(
        "Chiuso al traffico il ponte di via Bacchiglione",
        "",
        "Chiuso al traffico il ponte di via Retrone",
        "",
        True,
        "street: another bridge",
    ),
    Pair(
        "Carta d'identità elettronica: dal 1° dicembre costa 22,21 euro",
        "",
        "Carta d'identità elettronica: dal 1° dicembre costa 22,51 euro",
        "",
        True,
        "amount: fee in the title",
    ),
    Pair(
        "Neve, lunedì scuole chiuse",
        "",
        "Neve, lunedì le scuole non chiudono",
        "",
        True,
        "negation: schools not closed",
    ),
    Pair(
        "CHIUSURA UFFICIO ANAGRAFE VENERDI' 6 NOVEMBRE",
        "",
        "Chiusura ufficio Anagrafe venerdì 6 novembre",
        "",
        False,
        "capitals: title in capitals toned down",
    ),
    Pair(
        "Disinfestazione zanzre: interventi nel quartiere Sacro Cuore",
        "",
        "Disinfestazione zanzare: interventi nel quartiere Sacro Cuore",
        "",
        False,
        "typo: title only",
    ),
    Pair(
        "Avviso  pubblico :  assegnazione orti urbani ",
        "",
        "Avviso pubblico: assegnazione orti urbani",
        "",
        False,
        "spaces: double blanks and a blank before the colon",
    ),
    Pair(
        "Piscina comunale, riapertura il 4 gennaio",
        "",
        "Piscina comunale, riapertura il 4 gennaio | Comune di Val Liona",
        "",
        False,
        "template noise: name of the site appended to the title by the SEO plugin",
    ),
    Pair(
        "Autolettura contatori entro il 30/11/2026",
        "",
        "Autolettura contatori entro lunedì 30 novembre 2026",
        "",
        False,
        "same value otherwise: a date in figures",
    ),
    Pair(
        "Sirene di prova sabato 14 novembre alle 12",
        "",
        "Sirene di prova sabato 14 novembre a mezzogiorno",
        "",
        False,
        "same value otherwise: noon",
    ),
    Pair(
        "Scuole chiuse giovedì 19 novembre per neve",
        "",
        "Scuole chiuse giovedì 19 novembre per neve",
        "Si informano le famiglie che giovedì 19 novembre le scuole resteranno chiuse a causa della neve.",
        False,
        "text filled in: the empty text is filled with what the title says",
    ),
    Pair(
        "Interruzione energia elettrica giovedì 19 novembre",
        "",
        "Interruzione energia elettrica giovedì 19 novembre",
        "E-distribuzione sospenderà la corrente giovedì 19 novembre dalle 9 alle 15.30 in via Colombo, via Vespucci e via Marco Polo.",
        True,
        "missing information: the empty text is filled with times and streets",
    ),
    Pair(
        "Auguri di buone feste dall'Amministrazione",
        "",
        "Auguri di buone feste dall'Amministrazione",
        "Il Sindaco, la Giunta e il Consiglio comunale augurano a tutti serene festività.",
        False,
        "text filled in: only a courtesy sentence in the empty text",
    ),
    Pair(
        "Concorso di poesia: premiazione domenica 22 novembre alle 16 in Villa Erba",
        "",
        "Premiazione del concorso di poesia, domenica 22 novembre alle 16, Villa Erba",
        "",
        False,
        "synonyms: title only, same event",
    ),
    Pair(
        "Senso unico alternato in via Monte Nero da lunedì",
        "",
        "Via Monte Nero: da lunedì senso unico alternato",
        "",
        False,
        "reordering: parts of the title swapped",
    ),
    Pair(
        "Il Consiglio dice si al nuovo asilo: ecco perche",
        "",
        "Il Consiglio dice sì al nuovo asilo: ecco perché",
        "",
        False,
        "accents: 'si' becomes 'sì' and 'perche' gets its accent",
    ),
    Pair(
        "Acqua non potabile a Borgo Vecchio",
        "",
        "RETTIFICA: acqua potabile a Borgo Vecchio",
        "",
        True,
        "status: title turned by a prefix of correction",
    ),
    Pair(
        "Sportello energia",
        "Lo Sportello energia riceve ogni mercoledì dalle 15 alle 18 nell'ex scuola elementare. Accesso libero.",
        "Sportello energia",
        "Lo Sportello energia riceve ogni giovedì dalle 15 alle 18 nell'ex scuola elementare. Accesso libero.",
        True,
        "date: recurring day",
    ),
    Pair(
        "Spazzamento meccanico",
        "Domani passa la spazzatrice in zona Stadio: si prega di spostare le auto dalle 6 alle 9.",
        "Spazzamento meccanico",
        "Dopodomani passa la spazzatrice in zona Stadio: si prega di spostare le auto dalle 6 alle 9.",
        True,
        "date: tomorrow becomes the day after",
    ),
    Pair(
        "Contributo affitto",
        "Le domande per il contributo affitto si possono presentare fino al 15 novembre 2026 all'Ufficio casa.",
        "Contributo affitto",
        "Le domande per il contributo affitto si possono presentare fino al 15 dicembre 2026 all'Ufficio casa.",
        True,
        "date: month corrected",
    ),
    Pair(
        "Ztl natalizia",
        "La zona a traffico limitato allargata sarà in vigore dal 5 al 27 dicembre, nei giorni festivi e prefestivi.",
        "Ztl natalizia",
        "La zona a traffico limitato allargata sarà in vigore dal 5 al 24 dicembre, nei giorni festivi e prefestivi.",
        True,
        "date: one end of a range",
    ),
    Pair(
        "Giornata ecologica sul Brenta",
        "Ritrovo domenica 15 novembre alle 8.30 al ponte di legno, con guanti e stivali. Pranzo al sacco.",
        "Giornata ecologica sul Brenta",
        "Ritrovo domenica 29 novembre alle 8.30 al ponte di legno, con guanti e stivali. Pranzo al sacco.",
        True,
        "date: put off without the usual word",
    ),
    Pair(
        "Castagnata in contrada",
        "Sabato 7 novembre, dalle 14.30, castagne e vin brulé in contrada Campi.",
        "Castagnata in contrada",
        (
            "Sabato 7 novembre, dalle 14.30, castagne e vin brulé in contrada Campi.\n"
            "Visto il maltempo, la festa slitta a sabato 14 novembre."
        ),
        True,
        "date: postponed by weather, said in prose",
    ),
    Pair(
        "Potature in viale Venezia",
        "Il cantiere delle potature parte questa settimana e toglierà i parcheggi sul lato dei giardini.",
        "Potature in viale Venezia",
        "Il cantiere delle potature parte la prossima settimana e toglierà i parcheggi sul lato dei giardini.",
        True,
        "date: next week instead of this week",
    ),
    Pair(
        "Luci votive, canone 2026",
        "Il canone delle luci votive va pagato con l'avviso PagoPA allegato entro il 31 gennaio 2027.",
        "Luci votive, canone 2026",
        "Il canone delle luci votive va pagato con l'avviso PagoPA allegato entro il 28 febbraio 2027.",
        True,
        "date: the last day for paying",
    ),
    Pair(
        "Prelievi a domicilio",
        "Il servizio prelievi dell'Ulss sarà in ambulatorio giovedì mattina. Portare impegnativa e tessera sanitaria.",
        "Prelievi a domicilio",
        "Il servizio prelievi dell'Ulss sarà in ambulatorio giovedì pomeriggio. Portare impegnativa e tessera sanitaria.",
        True,
        "time: morning becomes afternoon",
    ),
    Pair(
        "Nuovi orari biblioteca",
        "Dal 2 novembre: lunedì-venerdì 14.30-19.00, sabato 9.00-12.30.",
        "Nuovi orari biblioteca",
        "Dal 2 novembre: lunedì-venerdì 14.30-19.00, sabato 9.30-12.30.",
        True,
        "time: one digit of an opening time",
    ),
    Pair(
        "Scuolabus, corsa aggiuntiva",
        "Da lunedì c'è una corsa in più: partenza da Santa Lucia alle 7:12, arrivo alle medie alle 7:40.",
        "Scuolabus, corsa aggiuntiva",
        "Da lunedì c'è una corsa in più: partenza da Santa Lucia alle 7:21, arrivo alle medie alle 7:40.",
        True,
        "time: bus departure",
    ),
    Pair(
        "Fiaccolata per la pace",
        "Ci troviamo alle venti davanti al monumento ai caduti. Le torce le porta il Comune.",
        "Fiaccolata per la pace",
        "Ci troviamo alle ventuno davanti al monumento ai caduti. Le torce le porta il Comune.",
        True,
        "time: hour in words",
    ),
    Pair(
        "Incontro con i cittadini di Ponte Alto",
        "Il sindaco e la gunta incontrano i cittadini lunedì 23 novembre alle 20.30 nel centro civco.",
        "Incontro con i cittadini di Ponte Alto",
        "Il sindaco e la giunta incontrano i cittadini lunedì 23 novembre alle 20.00 nel centro civico.",
        True,
        "time: typos fixed, and the hour moved",
    ),
    Pair(
        "Passaggio a livello chiuso",
        "Rfi chiuderà il passaggio a livello di via Ferrovia nella notte tra il 24 e il 25 novembre, dalle 22 alle 5.",
        "Passaggio a livello chiuso",
        "Rfi chiuderà il passaggio a livello di via Ferrovia nella notte tra il 24 e il 25 novembre, dalle 22 alle 6.30.",
        True,
        "time: duration of a closure extended",
    ),
    Pair(
        "Concerto della banda",
        "La banda cittadina suona domenica 29 novembre alle 17 in piazza Duomo. Ingresso libero.",
        "Concerto della banda",
        "La banda cittadina suona domenica 29 novembre alle 17 nell'auditorium Fonato. Ingresso libero.",
        True,
        "place: indoor venue",
    ),
    Pair(
        "Assemblea sul piano del traffico",
        "Assemblea pubblica giovedì 26 novembre, ore 20.30, sala Tiepolo del centro culturale.",
        "Assemblea sul piano del traffico",
        "Assemblea pubblica giovedì 26 novembre, ore 20.30, sala Veronese del centro culturale.",
        True,
        "place: another room of the same building",
    ),
    Pair(
        "Asfaltature",
        "Venerdì si asfalta via Manzoni: divieto di sosta dalle 7 alle 18.",
        "Asfaltature",
        "Venerdì si asfalta via Mazzini: divieto di sosta dalle 7 alle 18.",
        True,
        "street: similar surname",
    ),
    Pair(
        "Divieto di sosta in viale Stazione",
        "Da domani a giovedì sosta vietata sul lato destro, uscendo dalla stazione, per il montaggio delle luminarie.",
        "Divieto di sosta in viale Stazione",
        "Da domani a giovedì sosta vietata sul lato sinistro, uscendo dalla stazione, per il montaggio delle luminarie.",
        True,
        "street: side of the street",
    ),
    Pair(
        "Lavaggio strade",
        "Giovedì notte sosta vietata dai numeri pari di via Volta.",
        "Lavaggio strade",
        "Giovedì notte sosta vietata dai numeri dispari di via Volta.",
        True,
        "street: even and odd numbers",
    ),
    Pair(
        "Frana sulla provinciale 46",
        "La provinciale 46 è interrotta al km 12. Per raggiungere il paese si passa da Monte di Malo.",
        "Frana sulla provinciale 46",
        "La provinciale 46 è interrotta al km 12. Per raggiungere il paese si passa da Priabona.",
        True,
        "street: the detour",
    ),
    Pair(
        "Lavori sulla SP 81",
        "Senso unico alternato dal km 3+200 al km 4+100 fino a fine lavori.",
        "Lavori sulla SP 81",
        "Senso unico alternato dal km 3+200 al km 7+100 fino a fine lavori.",
        True,
        "street: kilometre",
    ),
    Pair(
        "Visite guidate alla rocca",
        "Ogni domenica visite guidate alle 10 e alle 15. Partecipazione gratuita.",
        "Visite guidate alla rocca",
        "Ogni domenica visite guidate alle 10 e alle 15. Biglietto 5 euro, ridotto 3.",
        True,
        "amount: free becomes paid",
    ),
    Pair(
        "Tari, agevolazione per il compostaggio",
        "Chi fa il compostaggio in giardino ha diritto a una riduzione del 20% della parte variabile: basta compilare il modulo.",
        "Tari, agevolazione per il compostaggio",
        "Chi fa il compostaggio in giardino ha diritto a una riduzione del 15% della parte variabile: basta compilare il modulo.",
        True,
        "amount: percentage",
    ),
    Pair(
        "Legna del bosco comunale",
        "I residenti possono raccogliere fino a 30 quintali di legna per famiglia, su richiesta all'Ufficio patrimonio.",
        "Legna del bosco comunale",
        "I residenti possono raccogliere fino a 20 quintali di legna per famiglia, su richiesta all'Ufficio patrimonio.",
        True,
        "amount: quantity allowed",
    ),
    Pair(
        "Escursione al bunker",
        "Gruppi di 15 persone al massimo, età minima 12 anni, scarpe da trekking.",
        "Escursione al bunker",
        "Gruppi di 15 persone al massimo, età minima 14 anni, scarpe da trekking.",
        True,
        "condition: minimum age",
    ),
    Pair(
        "Limitazione di carico sul ponte Nuovo",
        "Da lunedì sul ponte Nuovo non possono passare veicoli sopra le 7,5 tonnellate.",
        "Limitazione di carico sul ponte Nuovo",
        "Da lunedì sul ponte Nuovo non possono passare veicoli sopra le 3,5 tonnellate.",
        True,
        "amount: tonnes limit on a bridge",
    ),
    Pair(
        "Raccolta fondi per gli alluvionati",
        "Si può donare sul conto del Comune IT60 X054 2811 1010 0000 0123 456, causale «alluvione».",
        "Raccolta fondi per gli alluvionati",
        "Si può donare sul conto del Comune IT60 X054 2811 1010 0000 0123 465, causale «alluvione».",
        True,
        "contact: bank details",
    ),
    Pair(
        "Letture ad alta voce",
        "Letture per bambini da 3 a 6 anni, sabato alle 10.30 in biblioteca. Non occorre iscriversi.",
        "Letture ad alta voce",
        "Letture per bambini da 3 a 6 anni, sabato alle 10.30 in biblioteca. Occorre iscriversi.",
        True,
        "negation: registration needed after all",
    ),
    Pair(
        "Esito delle analisi dell'acqua",
        "L'Ulss ha ricontrollato i campioni: l'acqua del rubinetto può essere bevuta.",
        "Esito delle analisi dell'acqua",
        "L'Ulss ha ricontrollato i campioni: l'acqua del rubinetto non può essere bevuta senza prima farla bollire.",
        True,
        "negation: boil the water",
    ),
    Pair(
        "Ztl in centro",
        "Il varco di via Porti sarà attivo dalle 20 alle 24: divieto per tutti, compresi i residenti.",
        "Ztl in centro",
        "Il varco di via Porti sarà attivo dalle 20 alle 24: divieto per tutti, esclusi i residenti.",
        True,
        "negation: residents included, then excluded",
    ),
    Pair(
        "Pneumatici da neve",
        "Dal 15 novembre sulla strada del passo le catene a bordo sono consigliate.",
        "Pneumatici da neve",
        "Dal 15 novembre sulla strada del passo le catene a bordo sono obbligatorie.",
        True,
        "negation: optional becomes compulsory",
    ),
    Pair(
        "Mercatini nel parco",
        "I cani al guinzaglio sono ammessi.",
        "Mercatini nel parco",
        "I cani al guinzaglio restano fuori.",
        True,
        "negation: dogs",
    ),
    Pair(
        "Cambio di residenza",
        "La dichiarazione si può presentare anche allo sportello.",
        "Cambio di residenza",
        "La dichiarazione si può presentare solo online.",
        True,
        "negation: a word 'solo' takes the counter away",
    ),
    Pair(
        "Strada del Costo chiusa per incidente",
        "La strada del Costo è chiusa in entrambe le direzioni tra il terzo e il quarto tornante.",
        "Strada del Costo chiusa per incidente",
        (
            "La strada del Costo è chiusa in entrambe le direzioni tra il terzo e il quarto tornante.\n"
            "Aggiornamento ore 15: riaperta."
        ),
        True,
        "status: afternoon update: reopened",
    ),
    Pair(
        "Cena sociale degli alpini, 21 novembre",
        "Cena in baita, 25 euro. Per partecipare telefonare al capogruppo.",
        "Cena sociale degli alpini, 21 novembre (posti esauriti)",
        "Cena in baita, 25 euro. Per partecipare telefonare al capogruppo.",
        True,
        "status: sold out added to the title",
    ),
    Pair(
        "Corso base di primo soccorso",
        "Sei serate dal 12 gennaio. Per iscriversi scrivere a protciv@comune.example.it.",
        "Corso base di primo soccorso",
        "Sei serate dal 12 gennaio. Il corso è al completo; per la lista d'attesa scrivere a protciv@comune.example.it.",
        True,
        "status: waiting list only",
    ),
    Pair(
        "Cinema all'aperto",
        "Stasera alle 21 nel cortile delle scuole proiezione di «Il postino».",
        "Cinema all'aperto",
        (
            "Stasera alle 21 nel cortile delle scuole proiezione di «Il postino».\n"
            "Causa pioggia la proiezione di stasera non avrà luogo."
        ),
        True,
        "status: event called off, in prose",
    ),
    Pair(
        "Fiera di Sant'Andrea",
        "La fiera è sospesa in attesa del bollettino meteo.",
        "Fiera di Sant'Andrea",
        "La fiera si fa: i banchi saranno montati regolarmente.",
        True,
        "status: goes on all the same",
    ),
    Pair(
        "Sciopero dei servizi ambientali",
        "Per lo sciopero nazionale venerdì potrebbe saltare la raccolta del vetro.",
        "Sciopero dei servizi ambientali",
        "Lo sciopero nazionale è rientrato: venerdì la raccolta del vetro si svolgerà come sempre.",
        True,
        "status: strike withdrawn",
    ),
    Pair(
        "Ricerche in corso",
        "Si cerca un uomo di 78 anni, cappotto blu, visto l'ultima volta ieri sera in zona stazione. Chi lo vede chiami il 112.",
        "Ricerche in corso",
        (
            "Si cerca un uomo di 78 anni, cappotto blu, visto l'ultima volta ieri sera in zona stazione. Chi lo vede chiami il 112.\n"
            "Ore 11.40: l'uomo è stato ritrovato e sta bene. Grazie a tutti."
        ),
        True,
        "status: missing person found",
    ),
    Pair(
        "Divieto di utilizzo dei pozzi",
        "È vietato l'uso dell'acqua dei pozzi privati nella zona a sud della ferrovia.",
        "Divieto di utilizzo dei pozzi",
        (
            "Il provvedimento è decaduto il 10 novembre: i pozzi si possono usare di nuovo.\n"
            "È vietato l'uso dell'acqua dei pozzi privati nella zona a sud della ferrovia."
        ),
        True,
        "status: prohibition lifted",
    ),
    Pair(
        "Palestra delle elementari fuori uso",
        "La palestra riaprirà lunedì 9 novembre alle società sportive.",
        "Palestra delle elementari fuori uso",
        "La palestra resterà chiusa fino a nuova comunicazione.",
        True,
        "status: closure extended without a date",
    ),
    Pair(
        "Corriera per l'ospedale",
        "Domani la corsa delle 8.05 per l'ospedale è confermata.",
        "Corriera per l'ospedale",
        "Domani la corsa delle 8.05 per l'ospedale è soppressa.",
        True,
        "status: service suppressed",
    ),
    Pair(
        "Carte d'identità",
        "Lo sportello anagrafe rilascia regolarmente le carte d'identità elettroniche.",
        "Carte d'identità",
        "Lo sportello anagrafe per un guasto al sistema ministeriale oggi non rilascia le carte d'identità elettroniche.",
        True,
        "status: office counter closed by a fault",
    ),
    Pair(
        "Bando case popolari",
        "Il bando è scaduto.",
        "Bando case popolari",
        "Il bando è stato prorogato.",
        True,
        "status: call published again: extended",
    ),
    Pair(
        "Via Pasubio chiusa per voragine",
        "Via Pasubio è chiusa a tutti i veicoli.",
        "Via Pasubio dopo la voragine",
        "Via Pasubio è percorribile a senso unico alternato.",
        True,
        "status: road half reopened",
    ),
    Pair(
        "Blackout in zona industriale",
        "I tecnici sono al lavoro, la corrente manca ancora in via del Lavoro.",
        "Blackout in zona industriale",
        "La corrente è tornata in via del Lavoro.",
        True,
        "status: power back",
    ),
    Pair(
        "Chiusura delle scuole per vento forte",
        "Domani resteranno chiuse tutte le scuole del territorio.",
        "Chiusura delle scuole per vento forte",
        "Domani resteranno chiuse soltanto le scuole superiori.",
        True,
        "condition: which schools",
    ),
    Pair(
        "Fermata sospesa",
        "Fino a venerdì la linea 5 non ferma in piazza Castello.",
        "Fermata sospesa",
        "Fino a venerdì la linea 7 non ferma in piazza Castello.",
        True,
        "condition: bus line number",
    ),
    Pair(
        "Buoni spesa",
        "Il buono spetta agli over 65 che vivono soli.",
        "Buoni spesa",
        "Il buono spetta agli over 75 che vivono soli.",
        True,
        "condition: who may apply",
    ),
    Pair(
        "Messa per i defunti al cimitero",
        "Lunedì 2 novembre il parroco celebra la messa al cimitero monumentale.",
        "Messa per i defunti al cimitero",
        "Lunedì 2 novembre il parroco celebra alle 15 la messa al cimitero monumentale.",
        True,
        "missing information: the hour that was forgotten",
    ),
    Pair(
        "Tombola della Croce Verde",
        "Vi aspettiamo domenica 20 dicembre alle 15!",
        "Tombola della Croce Verde",
        "Vi aspettiamo domenica 20 dicembre alle 15 nel salone parrocchiale di Sarcedo!",
        True,
        "missing information: the place that was forgotten",
    ),
    Pair(
        "Assegno di studio comunale",
        "Gli studenti diplomati con almeno 90/100 possono chiedere l'assegno di studio consegnando il modulo al Protocollo.",
        "Assegno di studio comunale",
        "Gli studenti diplomati con almeno 90/100 possono chiedere l'assegno di studio consegnando il modulo al Protocollo entro le 12 del 27 novembre.",
        True,
        "missing information: the deadline that was forgotten",
    ),
    Pair(
        "Selezione rilevatori Istat",
        "Le candidature vanno spedite alla pec demografici@pec.comune.example.it.",
        "Selezione rilevatori Istat",
        "Le candidature vanno spedite alla pec protocollo@pec.comune.example.it.",
        True,
        "contact: e-mail address for the application",
    ),
    Pair(
        "Serata sulle truffe agli anziani",
        (
            "Incontro con i Carabinieri giovedì 12 novembre alle 20.30 al centro diurno.\n"
            "Letto 41 volte\n"
            "Aggiornato: 03/11/2026 08:20"
        ),
        "Serata sulle truffe agli anziani",
        (
            "Incontro con i Carabinieri venerdì 13 novembre alle 20.30 al centro diurno.\n"
            "Letto 388 volte\n"
            "Aggiornato: 05/11/2026 17:02"
        ),
        True,
        "date: noise and one date together: counter, stamp, and another evening",
    ),
    Pair(
        "Mostra fotografica «Gente di laguna»",
        (
            "Un viaggio per immagini tra i mestieri scomparsi, curato dal circolo fotografico con scatti degli anni Cinquanta e Sessanta.\n"
            "Inaugurazione sabato 7 novembre alle 17 a Palazzo Fogazzaro.\n"
            "La mostra resta aperta fino al 29 novembre, sabato e domenica, dalle 10 alle 18."
        ),
        "Mostra fotografica «Gente di laguna»",
        (
            "Foto dei mestieri scomparsi, a cura del circolo fotografico.\n"
            "Inaugurazione: sabato 7 novembre, ore 17, Chiesa di San Francesco.\n"
            "Aperta fino al 29 novembre, sabato e domenica, dalle 10 alle 18."
        ),
        True,
        "rewrite+place: shortened to a third, the venue changes",
    ),
    Pair(
        "Trasloco in centro",
        "Martedì 24 novembre in via Garibadi e piazza Matteoti sarà vietata la sosta dalle 7 alle 12.",
        "Trasloco in centro",
        "Martedì 24 novembre in via Garibaldi e piazza Matteotti sarà vietata la sosta dalle 7 alle 12.",
        False,
        "typo: misspelt street and square",
    ),
    Pair(
        "Donazione sangue",
        "L'autoemoteca Avis sarà in piazza mercoldì 18 novembre dalle 8 alle 11.",
        "Donazione sangue",
        "L'autoemoteca Avis sarà in piazza mercoledì 18 novembre dalle 8 alle 11.",
        False,
        "typo: misspelt weekday",
    ),
    Pair(
        "Nuova illuminazione al parco",
        "Sono stati installati i nuovi nuovi lampioni a led al parco delle Rimembranze.",
        "Nuova illuminazione al parco",
        "Sono stati installati i nuovi lampioni a led al parco delle Rimembranze.",
        False,
        "typo: doubled word",
    ),
    Pair(
        "Ludoteca, si riparte",
        "La ludoteca riapre martedì 3 novembre orario 16-18.30. Tutte i bambini sono benvenuti.",
        "Ludoteca, si riparte",
        "La ludoteca riapre martedì 3 novembre con orario 16-18.30. Tutti i bambini sono benvenuti.",
        False,
        "typo: missing preposition, wrong agreement",
    ),
    Pair(
        "Guado sul torrente",
        "Il guado nno è percorribile con acqua alta.",
        "Guado sul torrente",
        "Il guado non è percorribile con acqua alta.",
        False,
        "typo: letters swapped in the word for 'not'",
    ),
    Pair(
        "Chuisura straordinaria farmacia comunale",
        "La farmacia comunale resterà chuisa lunedì 7 dicembre.",
        "Chiusura straordinaria farmacia comunale",
        "La farmacia comunale resterà chiusa lunedì 7 dicembre.",
        False,
        "typo: spelling of a closing notice",
    ),
    Pair(
        "Attivita' estive 2027, questionario alle famiglie",
        "Si' al doposcuola? Dica la sua: il questionario e' online, perche' ogni opinione e' utile.",
        "Attività estive 2027, questionario alle famiglie",
        "Sì al doposcuola? Dica la sua: il questionario è online, perché ogni opinione è utile.",
        False,
        "accents: apostrophes for accents",
    ),
    Pair(
        "Perchè donare il midollo",
        "Serata con Admo venerdì 27 novembre alle 20.45 in sala Europa. Poichè i posti sono 80 si consiglia di arrivare presto.",
        "Perché donare il midollo",
        "Serata con Admo venerdì 27 novembre alle 20.45 in sala Europa. Poiché i posti sono 80 si consiglia di arrivare presto.",
        False,
        "accents: wrong acute accent",
    ),
    Pair(
        "AVVISO",
        "SI COMUNICA CHE L'UFFICIO POSTALE DI VIA LAMARMORA SARA' CHIUSO DAL 16 AL 28 NOVEMBRE PER LAVORI.",
        "Avviso",
        "Si comunica che l'ufficio postale di via Lamarmora sarà chiuso dal 16 al 28 novembre per lavori.",
        False,
        "capitals: whole text in capitals lowered",
    ),
    Pair(
        "Il Sindaco incontra i Diciottenni",
        "Il Sindaco consegnerà la Costituzione ai Diciottenni il 2 Giugno in Sala Consiliare.",
        "Il sindaco incontra i diciottenni",
        "Il Sindaco consegnerà la Costituzione ai diciottenni il 2 giugno in sala consiliare.",
        False,
        "capitals: ministerial capitals",
    ),
    Pair(
        "Sagra della zucca!!!",
        "Da venerdì 16 a domenica 18 ottobre - stand gastronomico, musica, lotteria...",
        "Sagra della zucca",
        "Da venerdì 16 a domenica 18 ottobre: stand gastronomico, musica, lotteria.",
        False,
        "punctuation: dashes, dots and exclamation marks",
    ),
    Pair(
        'Spettacolo "La locandiera"',
        'Compagnia "La Trappola", sabato 14 novembre ore 21, teatro Verdi',
        "Spettacolo «La locandiera»",
        "Compagnia «La Trappola», sabato 14 novembre ore 21, teatro Verdi.",
        False,
        "punctuation: quotation marks and final stop",
    ),
    Pair(
        "Pulizia caditoie",
        ("La\xa0pulizia\xa0delle caditoie\nsarà fatta il 10 e l'11\xa0novembre   in via Po."),
        "Pulizia caditoie",
        "La pulizia delle caditoie sarà fatta il 10 e l'11 novembre in via Po.",
        False,
        "spaces: non-breaking spaces and stray line breaks",
    ),
    Pair(
        "Servizio civile universale",
        (
            "C'è tempo fino alle 14 del 18 febbraio 2027.\n"
            "\n"
            "\n"
            "Due i posti in biblioteca.\n"
            "\n"
            "Info in municipio."
        ),
        "Servizio civile universale",
        ("C'è tempo fino alle 14 del 18 febbraio 2027. Due i posti in biblioteca.\nInfo in municipio."),
        False,
        "spaces: paragraphs merged",
    ),
    Pair(
        "Camminata rosa",
        "Ritrovo domenica 25 ottobre,ore 9.30,in piazza.Iscrizione 7 euro.",
        "Camminata rosa",
        "Ritrovo domenica 25 ottobre, ore 9.30, in piazza. Iscrizione 7 euro.",
        False,
        "spaces: missing space after stops and between date and hour",
    ),
    Pair(
        "Orario estivo del cimitero",
        '[vc_row][vc_column width="1/2"][vc_column_text]Da maggio il cimitero apre dalle 7 alle 20.[/vc_column_text][/vc_column][/vc_row]',
        "Orario estivo del cimitero",
        "Da maggio il cimitero apre dalle 7 alle 20.",
        False,
        "markup: shortcodes of a removed builder disappear",
    ),
    Pair(
        "Caff&egrave; letterario",
        "Ospite la scrittrice Anna Dal Pozzo, gioved&igrave; 12 novembre, ore 18, bar &laquo;Roma&raquo;.",
        "Caffè letterario",
        "Ospite la scrittrice Anna Dal Pozzo, giovedì 12 novembre, ore 18, bar «Roma».",
        False,
        "markup: entities decoded",
    ),
    Pair(
        "Avviso ai proprietari di cani",
        '<p style="text-align: justify">Si ricorda di raccogliere le deiezioni.</p> &nbsp;',
        "Avviso ai proprietari di cani",
        "Si ricorda di raccogliere le deiezioni.",
        False,
        "markup: tag remains and a style attribute",
    ),
    Pair(
        "Cambio gestore gas",
        "**Attenzione**: il Comune **non** manda incaricati a casa.",
        "Cambio gestore gas",
        "Attenzione: il Comune non manda incaricati a casa.",
        False,
        "markup: asterisks for bold",
    ),
    Pair(
        "Chiusura parco giochi di via Adda",
        "Il parco giochi chiude dal 16 al 20 novembre per sostituire le altalene.",
        "⚠️ Chiusura parco giochi di via Adda",
        "Il parco giochi chiude dal 16 al 20 novembre per sostituire le altalene.",
        False,
        "markup: an emoji added in front of the title",
    ),
    Pair(
        "Inaugurata la nuova sede degli scout",
        "Grande festa per la nuova sede degli scout.",
        "Inaugurata la nuova sede degli scout",
        ("Nella foto: il taglio del nastro\nGrande festa per la nuova sede degli scout."),
        False,
        "markup: image caption and alt text come through",
    ),
    Pair(
        "Bollo auto, attenti alle finte e-mail",
        "Stanno arrivando finte richieste di pagamento del bollo. Non aprite i collegamenti.",
        "Bollo auto, attenti alle finte e-mail",
        (
            "Tempo di lettura: 2 minuti\n"
            "Stanno arrivando finte richieste di pagamento del bollo. Non aprite i collegamenti.\n"
            "Condividi su: Facebook X WhatsApp Telegram"
        ),
        False,
        "template noise: WordPress plugin: reading time and share buttons",
    ),
    Pair(
        "Riconoscimento di cittadinanza, nuovo modulo",
        ("È disponibile il nuovo modulo per il riconoscimento della cittadinanza.\nVisite: 87"),
        "Riconoscimento di cittadinanza, nuovo modulo",
        ("È disponibile il nuovo modulo per il riconoscimento della cittadinanza.\nVisite: 415"),
        False,
        "template noise: view counter moves",
    ),
    Pair(
        "Che nome diamo al nuovo asilo?",
        (
            "Votate tra Arcobaleno, Quercia e Coccinella sul sito entro il 30 novembre.\n"
            "3 commenti · 12 mi piace"
        ),
        "Che nome diamo al nuovo asilo?",
        (
            "Votate tra Arcobaleno, Quercia e Coccinella sul sito entro il 30 novembre.\n"
            "28 commenti · 97 mi piace"
        ),
        False,
        "template noise: comments counter and like",
    ),
    Pair(
        "Nuovo defibrillatore in piazza",
        "Un nuovo defibrillatore è stato installato sotto i portici.",
        "Nuovo defibrillatore in piazza",
        (
            "Data:\n"
            "10 Novembre 2026\n"
            "Tempo di lettura:\n"
            "1 min\n"
            "Condividi\n"
            "Vedi azioni\n"
            "Argomenti\n"
            "Salute\n"
            "Un nuovo defibrillatore è stato installato sotto i portici."
        ),
        False,
        "template noise: national theme header with label and time",
    ),
    Pair(
        "Deposito atti espropriativi",
        "Gli atti del progetto della ciclabile sono depositati all'Ufficio tecnico per 30 giorni.",
        "Deposito atti espropriativi",
        (
            "Gli atti del progetto della ciclabile sono depositati all'Ufficio tecnico per 30 giorni.\n"
            "archiviato sotto: Lavori pubblici\n"
            "Azioni sul documento\n"
            "Stampa\n"
            "ultima modifica 12/11/2026 14:05"
        ),
        False,
        "template noise: Plone footer: history and document actions",
    ),
    Pair(
        "Qualità dell'aria, misure in vigore",
        (
            "In vigore il livello verde: nessuna limitazione.\n"
            "Ultimo aggiornamento: martedì 10 novembre 2026, 08:00"
        ),
        "Qualità dell'aria, misure in vigore",
        (
            "In vigore il livello verde: nessuna limitazione.\n"
            "Ultimo aggiornamento: martedì 10 novembre 2026, 16:00"
        ),
        False,
        "template noise: last update restamped twice a day by the CMS",
    ),
    Pair(
        "Laboratori di Natale in museo",
        "Laboratori per famiglie nei sabati di dicembre alle 16.",
        "Laboratori di Natale in museo",
        (
            "Laboratori per famiglie nei sabati di dicembre alle 16.\n"
            "L'articolo Laboratori di Natale in museo proviene da Comune di Borgoricco."
        ),
        False,
        "template noise: feed plugin signature",
    ),
    Pair(
        "Il nuovo piano del verde",
        "Adottato il piano del verde: 400 alberi nuovi in cinque anni […]",
        "Il nuovo piano del verde",
        "Adottato il piano del verde: 400 alberi nuovi in cinque anni.",
        False,
        "template noise: excerpt end mark vanishes",
    ),
    Pair(
        "Orario della piscina",
        ("La piscina è aperta dalle 10 alle 21.\nLeggi anche: Corsi di nuoto, iscrizioni aperte"),
        "Orario della piscina",
        ("La piscina è aperta dalle 10 alle 21.\nLeggi anche: Palestra di via Tevere chiusa per lavori"),
        False,
        "template noise: related items with a status word",
    ),
    Pair(
        "Premio di laurea «G. Rossi»",
        "Il premio è andato a Chiara Fontana per la tesi sui dialetti.",
        "Premio di laurea «G. Rossi»",
        (
            "Il premio è andato a Chiara Fontana per la tesi sui dialetti.\n"
            "Questo sito usa cookie tecnici. Accetta Rifiuta\n"
            "Accedi all'area personale"
        ),
        False,
        "template noise: cookie banner and login link scraped",
    ),
    Pair(
        "Rinnovo abbonamenti sosta",
        "Gli abbonamenti si rinnovano dal 1° dicembre all'Ufficio mobilità.",
        "Rinnovo abbonamenti sosta",
        (
            "Home / Novità / Avvisi / Rinnovo abbonamenti sosta\n"
            "Gli abbonamenti si rinnovano dal 1° dicembre all'Ufficio mobilità."
        ),
        False,
        "template noise: breadcrumb above the text",
    ),
    Pair(
        "Passeggiata botanica",
        ("Domenica 15 novembre, ore 9, dal municipio.\nMeteo oggi: 7°C, pioggia"),
        "Passeggiata botanica",
        ("Domenica 15 novembre, ore 9, dal municipio.\nMeteo oggi: 11°C, sereno"),
        False,
        "template noise: weather widget of the page",
    ),
    Pair(
        "Raccolta firme",
        "In segreteria si può firmare per la legge di iniziativa popolare fino al 20 dicembre.",
        "Raccolta firme",
        (
            "In segreteria si può firmare per la legge di iniziativa popolare fino al 20 dicembre.\n"
            "A cura di: Redazione web – Ufficio stampa"
        ),
        False,
        "template noise: author and office line",
    ),
    Pair(
        "Bilancio partecipato",
        "Ha vinto il progetto della pista di skate.",
        "Bilancio partecipato",
        ("Ascolta | Stampa | A+ A-\nHa vinto il progetto della pista di skate."),
        False,
        "template noise: print and listen buttons",
    ),
    Pair(
        "Taglio siepi, promemoria",
        "I frontisti devono tagliare le siepi che sporgono sulla strada.",
        "Taglio siepi, promemoria",
        (
            "I frontisti devono tagliare le siepi che sporgono sulla strada.\n"
            "« Articolo precedente: Sospesa la fornitura del gas\n"
            "Articolo successivo: Riaperto il ponte di legno »"
        ),
        False,
        "template noise: the previous and next item below",
    ),
    Pair(
        "Punto digitale facile",
        "Un aiuto gratuito per usare SPID e computer, in biblioteca.",
        "Punto digitale facile",
        (
            "Un aiuto gratuito per usare SPID e computer, in biblioteca.\n"
            "© 2026 Comune di Montecchio – P.IVA 00123450241 – Tel. centralino 0444 705700"
        ),
        False,
        "template noise: copyright and office footer with a VAT number",
    ),
    Pair(
        "Campo estivo, foto",
        "Le foto del campo estivo sono in galleria.",
        "Campo estivo, foto",
        (
            "Le foto del campo estivo sono in galleria.\n"
            "Pubblicato in: Notizie, Giovani | Etichette: estate, sport"
        ),
        False,
        "template noise: tag and category line",
    ),
    Pair(
        "Albo scrutatori, aggiornamento",
        (
            "Chi vuole iscriversi all'albo degli scrutatori presenta domanda entro il 30 novembre.\n"
            "Pubblicato il 02/11/2026"
        ),
        "Albo scrutatori, aggiornamento",
        (
            "Chi vuole iscriversi all'albo degli scrutatori presenta domanda entro il 30 novembre.\n"
            "Pubblicato il 09/11/2026"
        ),
        False,
        "restamp: publication date refreshed",
    ),
    Pair(
        "Donazione di libri",
        ("La biblioteca non accetta più enciclopedie.\n21/11/2026 10:00"),
        "Donazione di libri",
        ("La biblioteca non accetta più enciclopedie.\n21/11/2026 11:00"),
        False,
        "restamp: scraper prints the time of the scrape",
    ),
    Pair(
        "Concessione loculi",
        ("Comunicato del 5 novembre 2026\nSono disponibili nuovi loculi: rivolgersi ai Servizi cimiteriali."),
        "Concessione loculi",
        ("Comunicato del 6 novembre 2026\nSono disponibili nuovi loculi: rivolgersi ai Servizi cimiteriali."),
        False,
        "restamp: date line in front of the text",
    ),
    Pair(
        "Censimento permanente",
        (
            "Le famiglie estratte ricevono una lettera dell'Istat.\n"
            "Dalla residenza municipale, 3 novembre 2026\n"
            "Il Sindaco"
        ),
        "Censimento permanente",
        (
            "Le famiglie estratte ricevono una lettera dell'Istat.\n"
            "Dalla residenza municipale, 4 novembre 2026\n"
            "Il Sindaco"
        ),
        False,
        "restamp: place and date of signature",
    ),
    Pair(
        "Prot. 18442 - Avviso di deposito bilancio consolidato",
        "Il bilancio consolidato è depositato in Ragioneria.",
        "Prot. 18457 - Avviso di deposito bilancio consolidato",
        "Il bilancio consolidato è depositato in Ragioneria.",
        False,
        "restamp: register number in front of the title",
    ),
    Pair(
        "Regolamento dehors",
        (
            "Il Consiglio ha approvato il nuovo regolamento dei dehors.\n"
            "Creato: gio, 29/10/2026 - 09:31\n"
            "Aggiornato: gio, 29/10/2026 - 09:31"
        ),
        "Regolamento dehors",
        (
            "Il Consiglio ha approvato il nuovo regolamento dei dehors.\n"
            "Creato: gio, 29/10/2026 - 09:31\n"
            "Aggiornato: ven, 30/10/2026 - 13:18"
        ),
        False,
        "restamp: created and changed lines",
    ),
    Pair(
        "Giornata dell'albero",
        "Il 21 novembre pianteremo 30 querce nel parco di via Olmo, ore 10.",
        "Giornata dell'albero",
        "Sabato 21 novembre pianteremo 30 querce nel parco di via Olmo, ore 10.",
        False,
        "same value otherwise: weekday added to a date",
    ),
    Pair(
        "Saldo Imu",
        "Il saldo si paga entro il 16/12.",
        "Saldo Imu",
        "Il saldo si paga entro il 16 dicembre 2026.",
        False,
        "same value otherwise: year and zeros",
    ),
    Pair(
        "Merenda in fattoria",
        "Sabato 28 novembre, alle 3 del pomeriggio, merenda alla fattoria Le Rose.",
        "Merenda in fattoria",
        "Sabato 28 novembre, alle ore 15, merenda alla fattoria Le Rose.",
        False,
        "same value otherwise: 12-hour afternoon and 24-hour clock",
    ),
    Pair(
        "Rifacimento marciapiedi",
        "Cantiere in p.zza V. Veneto, c.so Italia e v. S. Pio X.",
        "Rifacimento marciapiedi",
        "Cantiere in piazza Vittorio Veneto, corso Italia e via San Pio X.",
        False,
        "same value otherwise: abbreviated street names",
    ),
    Pair(
        "Contributi alle associazioni",
        "A disposizione 12000 euro; richieste entro il 30 novembre.",
        "Contributi alle associazioni",
        "A disposizione 12.000,00 €; richieste entro il 30 novembre.",
        False,
        "same value otherwise: thousands separator and words",
    ),
    Pair(
        "Pronto intervento gas",
        "Squadre al lavoro in via Verdi fino alle 19.",
        "Pronto intervento gas",
        "Squadre al lavoro in via Giuseppe Verdi fino alle 19.",
        False,
        "same value otherwise: a street's first name given in full",
    ),
    Pair(
        "Sportello donna",
        "Per un colloquio riservato: 0444221360.",
        "Sportello donna",
        "Per un colloquio riservato: +39 0444 221 360.",
        False,
        "same value otherwise: telephone number with prefix and blanks",
    ),
    Pair(
        "Alberi da abbattere",
        "Saranno abbattuti cinque pini in via del Mare tra il 2 e il 4 dicembre.",
        "Alberi da abbattere",
        "Saranno abbattuti 5 pini in via del Mare tra mercoledì 2 e venerdì 4 dicembre.",
        False,
        "same value otherwise: numbers in words",
    ),
    Pair(
        "Sportello Inps in municipio",
        "Il lunedì h. 9:00-12:00.",
        "Sportello Inps in municipio",
        "Ogni lunedì dalle 9 alle 12.",
        False,
        "same value otherwise: a range of hours written otherwise",
    ),
    Pair(
        "Trasloco dell'Ufficio anagrafe",
        "Da lunedì 9 novembre l'anagrafe è in via XX Settembre n. 12, 2° piano.",
        "Trasloco dell'Ufficio anagrafe",
        "Da lunedì 9 novembre l'anagrafe è in via Venti Settembre 12, secondo piano.",
        False,
        "same value otherwise: Roman numerals and house numbers",
    ),
    Pair(
        "Deroga ai rumori per la festa della birra",
        "Musica consentita fino alle 24 di sabato 10 ottobre.",
        "Deroga ai rumori per la festa della birra",
        "Musica consentita fino alla mezzanotte di sabato 10 ottobre.",
        False,
        "same value otherwise: midnight",
    ),
    Pair(
        "Semafori spenti in viale Europa",
        "I semafori di viale Europa sono spenti per un guasto.",
        "Semafori spenti in viale Europa",
        ("I semafori di viale Europa sono spenti per un guasto.\nCi scusiamo per il disagio."),
        False,
        "courtesy: apology appended",
    ),
    Pair(
        "Alzabandiera del 4 novembre",
        "Mercoledì 4 novembre alle 10.30 alzabandiera in piazza Libertà.",
        "Alzabandiera del 4 novembre",
        (
            "Mercoledì 4 novembre alle 10.30 alzabandiera in piazza Libertà.\n"
            "La cittadinanza è invitata a partecipare numerosa."
        ),
        False,
        "courtesy: invitation to be many",
    ),
    Pair(
        "Palio delle contrade",
        "Domenica 4 ottobre alle 15.30, corteo storico da porta Vicenza.",
        "Palio delle contrade",
        (
            "Domenica 4 ottobre alle 15.30, corteo storico da porta Vicenza.\n"
            "Il palio, nato nel 1978, richiamò nella scorsa edizione oltre 4.000 spettatori e fu vinto dalla contrada del Borgo."
        ),
        False,
        "background: history of the event with figures and years",
    ),
    Pair(
        "Riasfaltata via Lungo Leogra",
        "Sono terminati i lavori in via Lungo Leogra.",
        "Riasfaltata via Lungo Leogra",
        (
            "Sono terminati i lavori in via Lungo Leogra.\n"
            "«Non è stato facile trovare i fondi, ma non ci siamo arresi», dice la sindaca."
        ),
        False,
        "background: quotation of the mayor with a negation",
    ),
    Pair(
        "Limiti agli impianti termici",
        "Gli impianti possono restare accesi al massimo 14 ore al giorno.",
        "Limiti agli impianti termici",
        "Ai sensi del D.P.R. 74/2013 (prot. n. 20114/2026), gli impianti possono restare accesi al massimo 14 ore al giorno.",
        False,
        "legal reference: decree and protocol number inserted",
    ),
    Pair(
        "Ordinanza antismog",
        "Fino al 30 aprile gli Euro 2 diesel non circolano nei giorni feriali dalle 8.30 alle 18.30.",
        "Ordinanza antismog n. 168/2026",
        "Fino al 30 aprile gli Euro 2 diesel non circolano nei giorni feriali dalle 8.30 alle 18.30.",
        False,
        "legal reference: number of the ordinance in the title",
    ),
    Pair(
        "Raccolta alimentare",
        ("Sabato raccolta alimentare nei supermercati.\nGrazie di cuore a tutti i volontari!"),
        "Raccolta alimentare",
        "Sabato raccolta alimentare nei supermercati.",
        False,
        "courtesy: thanks to volunteers removed",
    ),
    Pair(
        "Vie senza luce",
        "Lampioni spenti in via Sile, via Adige e via Brenta.",
        "Vie senza luce",
        "Lampioni spenti in via Adige, via Brenta e via Sile.",
        False,
        "reordering: list of streets sorted",
    ),
    Pair(
        "Teatro ragazzi",
        "Burattini e ombre cinesi per bambini dai 4 anni. Ingresso 4 euro. Domenica 8 novembre, ore 16.30, teatro Astra.",
        "Teatro ragazzi",
        "Domenica 8 novembre, ore 16.30, teatro Astra. Ingresso 4 euro. Burattini e ombre cinesi per bambini dai 4 anni.",
        False,
        "reordering: the appointment moved to the beginning",
    ),
    Pair(
        "Area cani di via Oglio",
        "Non è consentito lasciare i cani senza guinzaglio fuori dal recinto.",
        "Area cani di via Oglio",
        "È vietato lasciare i cani liberi fuori dal recinto.",
        False,
        "synonyms: the prohibition worded otherwise",
    ),
    Pair(
        "Ecosportello chiuso il 7 dicembre",
        "L'ecosportello non sarà aperto lunedì 7 dicembre.",
        "Ecosportello chiuso il 7 dicembre",
        "L'ecosportello resterà chiuso lunedì 7 dicembre.",
        False,
        "synonyms: another word for the closure",
    ),
    Pair(
        "Tombolata di domenica annullata",
        "La tombolata di domenica 22 novembre è stata annullata per maltempo.",
        "Tombolata di domenica annullata",
        "La tombolata di domenica 22 novembre non si terrà a causa del maltempo.",
        False,
        "synonyms: already called off, now with another word",
    ),
    Pair(
        "Rinviata la biciclettata",
        "La biciclettata è rinviata a domenica 11 ottobre, stessa ora e stesso percorso.",
        "Rinviata la biciclettata",
        "La biciclettata è stata spostata a domenica 11 ottobre, stessa ora e stesso percorso.",
        False,
        "synonyms: already put off, other verb",
    ),
    Pair(
        "Vaccini, giornata aperta",
        "Sabato 7 novembre, dalle 8.30 alle 13, al distretto di via Kolbe ci si può vaccinare contro l'influenza senza appuntamento. Serve la tessera sanitaria.",
        "Vaccini, giornata aperta",
        "Vaccinarsi contro l'influenza senza appuntamento: si può, sabato 7 novembre al distretto di via Kolbe. I medici saranno presenti dalle 8.30 alle 13. Ricordarsi la tessera sanitaria.",
        False,
        "rewrite: fresh text, same facts",
    ),
    Pair(
        "Open day del coro",
        "Il coro polifonico cerca voci: le prove sono al giovedì alle 21 nella casa della musica e non è richiesta alcuna esperienza.",
        "Open day del coro",
        "Cerchiamo voci per il coro polifonico! Ci troviamo ogni giovedì alle 21 nella casa della musica. Nessuna esperienza richiesta.",
        False,
        "rewrite: third person becomes first, same facts",
    ),
    Pair(
        "Avviso n. 345 del 2026",
        "Si rende noto che in data 7 dicembre 2026 gli uffici comunali osserveranno la chiusura al pubblico.",
        "Uffici comunali chiusi il 7 dicembre",
        "Il 7 dicembre 2026 gli uffici comunali saranno chiusi al pubblico.",
        False,
        "rewrite: register number replaced by a plain title, official style loosened",
    ),
    Pair(
        "Bürgerversammlung",
        "Die Gemeinde lädt am Donnerstag, 19. November, um 19.30 Uhr zur Bürgerversammlung ins Vereinshaus ein.",
        "Bürgerversammlung",
        "Die Gemeinde lädt am Donnerstag, 19. November, um 20.00 Uhr zur Bürgerversammlung ins Vereinshaus ein.",
        True,
        "de time: later start",
    ),
    Pair(
        "Straßensperre Montiggl",
        "Die Straße nach Montiggl ist wegen eines Steinschlags gesperrt.",
        "Straßensperre Montiggl",
        (
            "Die Straße nach Montiggl ist wegen eines Steinschlags gesperrt.\n"
            "Update 15 Uhr: Die Straße ist wieder befahrbar."
        ),
        True,
        "de status: road open again",
    ),
    Pair(
        "Krämermarkt",
        "Der Krämermarkt findet am Samstag, 7. November, auf dem Dorfplatz statt.",
        "Krämermarkt",
        "Der Krämermarkt findet am Samstag, 14. November, auf dem Dorfplatz statt.",
        True,
        "de date: market day",
    ),
    Pair(
        "Recyclinghof / Centro di riciclaggio",
        (
            "Der Recyclinghof ist am Samstag von 8 bis 11 Uhr geöffnet.\n"
            "Il centro di riciclaggio è aperto il sabato dalle 8 alle 12."
        ),
        "Recyclinghof / Centro di riciclaggio",
        (
            "Der Recyclinghof ist am Samstag von 8 bis 12 Uhr geöffnet.\n"
            "Il centro di riciclaggio è aperto il sabato dalle 8 alle 12."
        ),
        True,
        "de/it time: the German half said another hour than the Italian one",
    ),
    Pair(
        "Sprechstunde der Bürgermeisterin",
        "Die nächste Sprechstunde ist am 12. November um 9 Uhr.",
        "Sprechstunde der Bürgermeisterin",
        "Die nächste Sprechstunde ist am 12.11. um 9:00 Uhr.",
        False,
        "de same value otherwise: hour and date in figures",
    ),
    Pair(
        "Wasserzähler ablesen",
        "Bitte lesen Sie die Wasserzahler bis 30. November ab und schliessen Sie den Schacht wieder.",
        "Wasserzähler ablesen",
        "Bitte lesen Sie die Wasserzähler bis 30. November ab und schließen Sie den Schacht wieder.",
        False,
        "de typo: ss for ß and a missing umlaut",
    ),
    Pair(
        "Neue Bücher in der Bibliothek",
        "Die Bibliothek hat 120 neue Bücher.",
        "Neue Bücher in der Bibliothek",
        ("Die Bibliothek hat 120 neue Bücher.\nLetzte Änderung: 12.11.2026, 14:05 Uhr\nDiese Seite drucken"),
        False,
        "de template noise: last change",
    ),
    Pair(
        "Stromabschaltung Reifenstein",
        "Am Dienstag, 17. November, wird der Strom von 9 bis 11 Uhr abgeschaltet.",
        "Stromabschaltung Reifenstein",
        (
            "Am Dienstag, 17. November, wird der Strom von 9 bis 11 Uhr abgeschaltet.\n"
            "Wir danken für Ihr Verständnis."
        ),
        False,
        "de courtesy: thanks for understanding",
    ),
    Pair(
        "Réunion publique sur le plan régulateur",
        "La réunion publique aura lieu mardi 24 novembre à 20h30 dans la salle polyvalente.",
        "Réunion publique sur le plan régulateur",
        "La réunion publique aura lieu mardi 24 novembre à 20h30 à la bibliothèque communale.",
        True,
        "fr place: other hall",
    ),
    Pair(
        "Veillée de Noël",
        "Souper valdôtain jeudi 24 décembre, 22 euros, inscriptions au bar Mont-Blanc.",
        "Veillée de Noël - complet",
        "Souper valdôtain jeudi 24 décembre, 22 euros, inscriptions au bar Mont-Blanc.",
        True,
        "fr status: sold out",
    ),
    Pair(
        "Neige: école maternelle",
        "En raison de la neige, l'école maternelle sera fermée demain.",
        "Neige: école maternelle",
        "En raison de la neige, l'école maternelle ne sera pas fermée demain.",
        True,
        "fr negation: school is not closed",
    ),
    Pair(
        "Marché des produits du terroir",
        "Dimanche 4 octobre de 10h à 17h, place de l'Église. Dégustation 8 euros.",
        "Marché des produits du terroir",
        "Dimanche 4 octobre de 10 heures à 17 heures, place de l'Église. Dégustation 8,00 €.",
        False,
        "fr same value otherwise: hour and price",
    ),
    Pair(
        "Coupure d'eau",
        "L'eau sera coupée mercredi 11 novembre de 8h à 12h au hameau de La Salle.",
        "Coupure d'eau",
        (
            "L'eau sera coupée mercredi 11 novembre de 8h à 12h au hameau de La Salle.\n"
            "L'acqua sarà sospesa mercoledì 11 novembre dalle 8 alle 12 nella frazione di La Salle."
        ),
        False,
        "fr/it translation: Italian translation of the same facts appended",
    ),
    Pair(
        "Horaires d'hiver de la dechetterie",
        "La dechetterie est ouverte le mardi et le samedi matin des le 2 novembre.",
        "Horaires d'hiver de la déchetterie",
        "La déchetterie est ouverte le mardi et le samedi matin dès le 2 novembre.",
        False,
        "fr accents: accents put right",
    ),
    Pair(
        "Srečanje z občani",
        "Župan vabi občane na srečanje v torek, 17. novembra, ob 19. uri v občinski sejni dvorani.",
        "Srečanje z občani",
        "Župan vabi občane na srečanje v četrtek, 19. novembra, ob 19. uri v občinski sejni dvorani.",
        True,
        "sl date: other day",
    ),
    Pair(
        "Tečaj slovenščine",
        "Tečaj obsega 20 ur in stane 60 evrov.",
        "Tečaj slovenščine",
        "Tečaj obsega 20 ur in stane 75 evrov.",
        True,
        "sl amount: price",
    ),
    Pair(
        "Koncert v cerkvi sv. Martina",
        "Koncert bo v nedeljo, 15. novembra, ob 17. uri.",
        "Koncert v cerkvi sv. Martina",
        "Koncert v nedeljo, 15. novembra, odpade.",
        True,
        "sl status: concert does not take place",
    ),
    Pair(
        "Odvoz kosovnih odpadkov",
        "Odvoz kosovnih odpadkov bo v ponedeljek, 16. novembra.",
        "Odvoz kosovnih odpadkov",
        (
            "Odvoz kosovnih odpadkov bo v ponedeljek, 16. novembra.\n"
            "Objavljeno: 10.11.2026\n"
            "Število ogledov: 64"
        ),
        False,
        "sl template noise: publication line",
    ),
    Pair(
        "Obcina obvesca",
        "Občinski uradi bodo v ponedeljek, 7. decembra, zaprti.",
        "Občina obvešča",
        "Občinski uradi bodo v ponedeljek, 7. decembra, zaprti.",
        False,
        "sl typo: missing carons",
    ),
    Pair(
        "Mercatino / Sejem",
        (
            "Sejem bo v soboto, 12. decembra, od 10. do 18. ure.\n"
            "Il mercatino si tiene sabato 12 dicembre dalle 10 alle 18."
        ),
        "Mercatino / Sejem",
        (
            "Il mercatino si tiene sabato 12 dicembre dalle 10 alle 18.\n"
            "Sejem bo v soboto, 12. decembra, od 10. do 18. ure."
        ),
        False,
        "sl/it reordering: the Italian half goes first, same facts",
    ),
)
