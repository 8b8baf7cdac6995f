"""The subscribers' CSV: all rows are checked before any is taken, and no message names a number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bridge import roster, subscriptions
from bridge.core.roster_rows import read_rows
from bridge.errors import ImportRefusedError
from bridge.model import ConsentEvent, SubscriberId, SubscriberState
from bridge.policy import Zone
from bridge.store import schema, subscribers
from tests.builders import a_config
from tests.tables import Tables

HEADER = "phone,name,topics,zone,consented_at,consent_source\n"
CONFIG = a_config(zones={"brusuglio": Zone("brusuglio", "Brusuglio", ())})


def import_csv(tables: Tables, text: str | bytes) -> roster.Imported:
    data = text if isinstance(text, bytes) else text.encode()
    now = tables.clock.now()
    rows = read_rows(data, CONFIG, now)
    with tables.db.write() as conn:
        return roster.take(conn, CONFIG, roster.seal(tables.cipher, rows), now)


def refusal(tables: Tables, text: str | bytes) -> list[str]:
    with pytest.raises(ImportRefusedError) as refused:
        import_csv(tables, text)
    assert tables.rows(schema.subscribers) == []
    return str(refused.value).splitlines()


def test_a_list_is_taken_in_active_at_once_and_without_a_welcome(tables: Tables) -> None:
    text = HEADER + "333 000 0001,Ada,viabilita;scuole,brusuglio,2026-01-10,modulo cartaceo\n"
    assert import_csv(tables, text) == roster.Imported(added=1, changed=0, left_out=0)
    with tables.db.read() as conn:
        [ada] = subscribers.everyone(conn, tables.cipher)
    assert (ada.state, ada.name, ada.zone, ada.topics) == (
        "active",
        "Ada",
        "brusuglio",
        ("scuole", "viabilita"),
    )
    assert ada.address is not None
    assert ada.address.phone == "+393330000001"
    assert tables.rows(schema.messages) == []
    consent = tables.row(schema.consents)
    assert (consent["event"], consent["channel"]) == ("imported", "import")
    assert consent["evidence"] == "modulo cartaceo 2026-01-10T00:00:00+01:00"


def test_empty_topics_mean_the_default_ones(tables: Tables) -> None:
    import_csv(tables, HEADER + "+393330000001,,,,2026-01-10,modulo\n")
    assert [row["topic"] for row in tables.rows(schema.subscriptions)] == ["allerte", "scuole", "viabilita"]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_byte_order_mark_and_windows_line_ends_are_taken(tables: Tables, ends: str) -> None:
    text = (HEADER + "+393330000001,,scuole,,2026-01-10,modulo\n").replace("\n", ends)
    assert import_csv(tables, "\ufeff".encode() + text.encode()).added == 1


def test_optional_columns_may_be_missing_and_the_order_is_free(tables: Tables) -> None:
    assert (
        import_csv(
            tables, "consent_source,phone,consented_at\nmodulo,+393330000001,2026-01-10T10:00Z\n"
        ).added
        == 1
    )


def test_a_known_number_has_its_topics_replaced(tables: Tables) -> None:
    import_csv(tables, HEADER + "+393330000001,,scuole,,2026-01-10,modulo\n")
    done = import_csv(tables, HEADER + "00393330000001,,viabilita,,2026-02-10,modulo\n")
    assert done == roster.Imported(added=0, changed=1, left_out=0)
    assert [row["topic"] for row in tables.rows(schema.subscriptions)] == ["viabilita"]
    assert [row["event"] for row in tables.rows(schema.consents)] == ["imported", "topics_changed"]


def test_who_left_is_not_brought_back_without_a_newer_consent(tables: Tables) -> None:
    import_csv(tables, HEADER + "+393330000001,,scuole,,2026-01-10,modulo\n")
    _leave(tables)
    again = HEADER + "+393330000001,,scuole,,2026-01-10,modulo\n"
    assert import_csv(tables, again) == roster.Imported(added=0, changed=0, left_out=1)
    assert tables.row(schema.subscribers)["state"] == "stopped"
    tables.clock.advance(timedelta(days=2))
    newer = HEADER + f"+393330000001,,scuole,,{tables.clock.now().isoformat()},sportello\n"
    assert import_csv(tables, newer).changed == 1
    assert tables.row(schema.subscribers)["state"] == "active"


def _leave(tables: Tables) -> None:
    with tables.db.write() as conn:
        subscriptions.leave(
            conn, CONFIG, SubscriberId(1), event=ConsentEvent.STOPPED, channel="whatsapp", evidence="SM1",
            now=tables.clock.now(),
        )  # fmt: skip


def test_every_bad_row_is_named_by_its_line_and_nothing_is_taken(tables: Tables) -> None:
    text = HEADER + (
        "+393330000001,Ada,scuole,,2026-01-10,modulo\n"
        "12,Bruno,scuole,,2026-01-10,modulo\n"
        "+393330000003,Carla,scuola,,2026-01-10,modulo\n"
        "+393330000004,Dino,,centro,2026-01-10,modulo\n"
        "+393330000005,Eva,,,ieri,modulo\n"
        "+393330000006,Fabio,,,,\n"
        "+39 333 000 0001,Ada,scuole,,2026-01-10,modulo\n"
        "+393330000007,Gaia,,,2030-01-01,modulo\n"
        "+393330000008,Ivo\n"
    )
    assert refusal(tables, text) == [
        "line 3: phone: not a possible phone number: too short or too long for its country",
        "line 4: topics: there is no topic 'scuola'; there are viabilita, scuole, allerte",
        "line 5: zone: there is no zone 'centro'; there are brusuglio",
        "line 6: consented_at: not an ISO date such as 2026-11-21 or 2026-11-21T10:30",
        "line 7: consented_at: missing; without consent there is no message",
        "line 7: consent_source: missing; say where the consent was given",
        "line 8: phone: the same number as in line 2",
        "line 9: consented_at: lies in the future",
        "line 10: it has not as many fields as the header",
        "nothing was imported",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "line 1: the header must be phone,name,topics,zone,consented_at,consent_source; missing: phone"),
        ("phone;consented_at;consent_source\n", "line 1: the columns are separated by semicolons"),
        ("telefono,consented_at,consent_source\n", "missing: phone"),
        ("phone,consented_at,consent_source,stato\n", "unknown or repeated: stato"),
        ("phone,phone,consented_at,consent_source\n", "unknown or repeated"),
        (b"phone,consented_at,consent_source\n\xe0", "the file is not UTF-8 (byte 34); save it as CSV UTF-8"),
        (HEADER + '"+393330000001,,scuole\n', "not CSV"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_such_list_is_refused_in_one_sentence(
    tables: Tables, text: str | bytes, sentence: str
) -> None:
    [line] = refusal(tables, text)
    assert sentence in line


def test_an_export_holds_everybody_in_clear_and_no_erased_person(tables: Tables) -> None:
    import_csv(tables, HEADER + "+393330000001,Ada,scuole;viabilita,brusuglio,2026-01-10,modulo\n")
    gone = tables.citizen("scuole", number=2, name="Bruno")
    with tables.db.write() as conn:
        subscriptions.erase(conn, CONFIG, gone, now=tables.clock.now())
        text = "".join(
            roster.write_rows(subscribers.everyone(conn, tables.cipher), subscribers.consents_given(conn))
        )
    assert text == (
        "phone,name,topics,zone,consented_at,consent_source,state\n"
        "+393330000001,Ada,scuole;viabilita,brusuglio,2026-01-10T00:00:00+01:00,modulo,active\n"
    )


def test_an_export_can_be_imported_elsewhere_and_brings_the_active_only(
    tables: Tables, tmp_path: Path
) -> None:
    import_csv(
        tables,
        HEADER
        + "+393330000001,,scuole,,2026-01-10,modulo di carta\n+393330000002,,allerte,,2026-01-11,web\n",
    )
    _leave(tables)
    with tables.db.read() as conn:
        text = "".join(
            roster.write_rows(subscribers.everyone(conn, tables.cipher), subscribers.consents_given(conn))
        )
    elsewhere = Tables.open(tmp_path / "elsewhere.db", tables.clock)
    assert import_csv(elsewhere, text) == roster.Imported(added=1, changed=0, left_out=1)
    [taken] = elsewhere.rows(schema.consents)
    assert (taken["evidence"], taken["topics"]) == ("web 2026-01-11T00:00:00+01:00", ["allerte"])
    elsewhere.db.close()


def test_an_erased_person_is_nobody_and_may_come_again_as_somebody_new(tables: Tables) -> None:
    first = tables.citizen("scuole", number=1, name="Ada")
    with tables.db.write() as conn:
        subscriptions.erase(conn, CONFIG, first, now=tables.clock.now())
    row = tables.row(schema.subscribers, id=first)
    assert (row["address"], row["name"], row["state"]) == (None, None, SubscriberState.ERASED)
    import_csv(tables, HEADER + "+393330000001,,scuole,,2026-01-10,modulo\n")
    assert len(tables.rows(schema.subscribers)) == 2


def test_a_consent_date_without_a_zone_is_the_towns(tables: Tables) -> None:
    [row] = read_rows(
        (HEADER + "+393330000001,,,,2026-07-01T10:00,modulo\n").encode(), CONFIG, tables.clock.now()
    )
    assert row.consented_at.astimezone(UTC) == datetime(2026, 7, 1, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("number", ["333 000 0012", "00393330000012", "333.000.0012", "0039 333 0000012"])
def test_a_number_in_the_wrong_column_is_not_shown(tables: Tables, number: str) -> None:
    lines = refusal(tables, HEADER + f"Ada,{number},{number},{number},2026-01-10,modulo\n")
    assert not any("000001" in line.replace(" ", "").replace(".", "") for line in lines)
    assert any("(not shown: it may be a phone number)" in line for line in lines)


def test_the_same_file_again_changes_nothing_and_writes_no_event(tables: Tables) -> None:
    text = HEADER + "+393330000001,Ada,scuole,brusuglio,2026-01-10,modulo\n"
    import_csv(tables, text)
    assert import_csv(tables, text) == roster.Imported(added=0, changed=0, left_out=0)
    assert [row["event"] for row in tables.rows(schema.consents)] == ["imported"]


def test_what_a_row_leaves_open_stays_as_it_was(tables: Tables) -> None:
    import_csv(tables, HEADER + "+393330000001,Ada,scuole,brusuglio,2026-01-10,modulo\n")
    import_csv(tables, HEADER + "+393330000001,,allerte,,2026-01-10,modulo\n")
    with tables.db.read() as conn:
        [ada] = subscribers.everyone(conn, tables.cipher)
    assert (ada.name, ada.zone, ada.topics) == ("Ada", "brusuglio", ("allerte",))


def test_many_are_told_apart(tables: Tables) -> None:
    """Written all at once, each keeps their own topics and evidence."""
    rows = "".join(
        f"+39333{n:07d},,{'scuole' if n % 2 else 'allerte;viabilita'},,2026-01-{n:02d},m{n}\n"
        for n in range(1, 31)
    )
    assert import_csv(tables, HEADER + rows).added == 30
    with tables.db.read() as conn:
        people = list(subscribers.everyone(conn, tables.cipher))
        consents = subscribers.consents_given(conn)
    for person in people:
        assert person.address is not None
        number = int((person.address.phone or "")[-2:])
        assert person.topics == (("scuole",) if number % 2 else ("allerte", "viabilita"))
        assert consents[person.id][2].startswith(f"m{number} 2026-01-{number:02d}")
