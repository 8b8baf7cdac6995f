"""A day of a town, and what its citizens want; for a test of it, and to be looked at.

    with a_town(folder, config(2_000), 12_000) as town:
        town.live(at("09:00", day=1), THE_DAY)
        town.timetable()

`python -m tests.a_day` prints the timetable of each tier.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path

from sqlalchemy import insert

from bridge.model import SubscriberState
from bridge.policy import Config, QuietHours
from bridge.store import schema
from tests.builders import SettableClock, a_config, a_relay, a_rule, a_source, a_topic, a_whatsapp, address
from tests.tables import Tables
from tests.town import Act, Town, at

# Of each dozen of citizens, and what they want; on the phones of one dozen in ten the first one's window is open.
DOZEN: tuple[tuple[str, ...], ...] = (
    ("tutto", "allerte", "fiume"),
    *[("viabilita", "allerte")] * 3,
    ("eventi", "allerte"),
    ("allerte", "fiume"),
    *[("allerte",)] * 2,
    ("viabilita", "eventi"),
    ("eventi",),
    *[("fiume",)] * 2,
)
TOPICS = (
    a_topic("tutto", a_rule(any=True)),
    a_topic("viabilita", a_rule(categories=("Viabilità",))),
    a_topic("eventi", a_rule(categories=("Eventi",)), digest=True),
    a_topic(
        "allerte",
        a_rule(categories=("Allerta",)),
        urgent=True,
        template="allerta",
        expires=timedelta(hours=6),
    ),
    a_topic(
        "fiume", a_rule(categories=("Fiume",)), urgent=True, template="allerta", expires=timedelta(hours=6)
    ),
)


def populate(tables: Tables, citizens: int) -> None:
    """Citizens 1, 2, 3 …, dozen by dozen; the windows close at noon of the first day."""
    joined = tables.clock.now() - timedelta(days=30)
    people, wishes = [], []
    for number in range(1, citizens + 1):
        dozens, place = divmod(number - 1, len(DOZEN))
        open_window = place == 0 and dozens % 10 == 0
        people.append({
            "id": number, "address": tables.cipher.seal_address(address(number)), "state": SubscriberState.ACTIVE,
            "language": "de" if dozens % 10 == 9 else "it", "created_at": joined, "joined_at": joined,
            "window_until": at("12:00") if open_window else None,
        })  # fmt: skip
        wishes += [{"subscriber_id": number, "topic": topic} for topic in DOZEN[place]]
    with tables.db.write() as conn:
        conn.execute(insert(schema.subscribers), people)
        conn.execute(insert(schema.subscriptions), wishes)


def config(limit: int, *, part: int = 1, daily_limit: int | None = None) -> Config:
    """A sender of 80 a second whose account has this limit; or a tenth of it all, for a tenth of a town: the same
    things in the same minutes.
    """
    return a_config(
        feeds=[a_source("notizie")],
        topics=TOPICS,
        relay=a_relay(quiet_hours=QuietHours(time(21), time(8)), daily_limit=daily_limit),
        whatsapp=a_whatsapp(rate=80 // part, daily_recipients=limit // part),
    )


@contextmanager
def a_town(folder: Path, config: Config, citizens: int, began: datetime | None = None) -> Iterator[Town]:
    """From six in the morning of the first day on, unless it began at another moment."""
    tables = Tables.open(folder / "bridge.db", SettableClock(began or at("06:00")))
    populate(tables, citizens)
    town = Town(tables, config, TITLES)
    try:
        yield town
    finally:
        town.close()
        tables.db.close()


# --- the day ------------------------------------------------------------------------------------------------

ROADWORKS, LIBRARY, MARKET, SNOW, BRIDGE = (
    "Cantiere in via Verdi",
    "Biblioteca",
    "Mercatino",
    "Mezzi spargisale",
    "Ponte",
)
STORM, CONCERT, TRAM, RIVER = "Allerta temporali", "Concerto", "Tram deviato", "Fiume in piena"
TITLES = (ROADWORKS, LIBRARY, MARKET, SNOW, BRIDGE, STORM, CONCERT, TRAM, RIVER)


def publishes(title: str, category: str = "", text: str = "") -> Act:
    return lambda town: town.publish(title, category, text)


THE_DAY: dict[datetime, Act] = {
    at("08:10"): publishes(ROADWORKS, "Viabilità"),
    at("08:15"): lambda town: town.foretell(ROADWORKS),
    at("10:00"): publishes(LIBRARY, "", "La sala apre alle nove."),
    at("10:02"): publishes(LIBRARY, "", "La sala apre alle dieci."),
    at("11:00"): publishes(MARKET, "Eventi"),
    at("12:30"): publishes(SNOW, "Viabilità"),
    at("12:35:20"): lambda town: town.cancel(SNOW),
    at("14:00"): publishes(BRIDGE, "Viabilità"),
    at("14:05"): publishes(STORM, "Allerta"),
    at("14:05:30"): lambda town: town.foretell(STORM),
    at("17:00"): publishes(CONCERT, "Eventi"),
    at("20:54:30"): publishes(TRAM, "Viabilità"),
    at("23:30"): publishes(RIVER, "Fiume"),
    at("23:30:30"): lambda town: town.foretell(RIVER),
}


def main() -> None:
    logging.disable(logging.WARNING)  # each lost answer would be told
    for limit in (250, 2_000, 10_000):
        with tempfile.TemporaryDirectory() as folder, a_town(Path(folder), config(limit), 12_000) as town:
            town.live(at("09:00", day=1), THE_DAY)
            print(f"\nlimit {limit:,}: {town.most_in_a_day():,} citizens were reached in 24 h")
            for (minute, told), number in town.timetable().items():
                print(f"  {minute}  {number:6,}  {told}")


if __name__ == "__main__":
    main()
