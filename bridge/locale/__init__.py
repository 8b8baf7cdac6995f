"""The citizens' texts: plain, short Italian here; other languages are gettext catalogues beside this file.

A language without a catalogue speaks Italian rather than nothing.
"""

from __future__ import annotations

import gettext
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from bridge.policy import Contact, Privacy

_DOMAIN = "bridge"


@lru_cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation(_DOMAIN, Path(__file__).parent, languages=[language], fallback=True)


class Texts:
    """What the bridge says to a citizen in one language, on behalf of one town."""

    def __init__(
        self,
        language: str,
        *,
        town: str,
        contact: Sequence[Contact],
        privacy: Privacy | None,
        stop: str,
        start: str,
    ) -> None:
        self._ = _catalogue(language).gettext
        self._town = town
        self._contact = "\n".join(f"{one.label}: {one.value}" if one.label else one.value for one in contact)
        self._privacy = privacy
        self._stop = stop
        self._start = start

    def welcome(self, topics: Sequence[str]) -> str:
        _ = self._
        lines = [
            _("Benvenuto! Da ora ricevi qui le notizie del {town}.").format(town=self._town),
            _("Argomenti: {topics}.").format(topics=", ".join(topics)) if topics else "",
            _("Questo numero invia soltanto: non leggiamo le risposte."),
            _("Per non ricevere più nulla scrivi {stop}.").format(stop=self._stop),
            _("Informativa sulla privacy: {url}").format(url=self._privacy.url) if self._privacy else "",
        ]
        return "\n".join(line for line in lines if line)

    def welcome_again(self) -> str:
        _ = self._
        return _("Sei già iscritto alle notizie del {town}. Per uscire scrivi {stop}.").format(
            town=self._town, stop=self._stop
        )

    def please_confirm(self) -> str:
        _ = self._
        lines = [
            _("Vuoi ricevere qui le notizie del {town}? Rispondi SI per confermare.").format(town=self._town),
            _("Informativa sulla privacy: {url}").format(url=self._privacy.url) if self._privacy else "",
        ]
        return "\n".join(line for line in lines if line)

    def goodbye(self) -> str:
        _ = self._
        return _("Fatto: non riceverai più messaggi dal {town}. Per tornare scrivi {start}.").format(
            town=self._town, start=self._start
        )

    def contact(self) -> str:
        _ = self._
        lines = [
            _("Questo numero invia soltanto: non leggiamo le risposte."),
            _("Per parlare con noi:") + f"\n{self._contact}" if self._contact else "",
            _("Per iscriverti scrivi {start}, per uscire {stop}.").format(start=self._start, stop=self._stop),
        ]
        return "\n".join(line for line in lines if line)
