"""Keywords and patterns one by one: what each finds, and what is refused."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bridge.core.search import SearchSet, compile_keyword, compile_pattern, first_match
from bridge.core.text.fold import fold_characters, part_words
from bridge.errors import RuleError


def keyword_finds(keyword: str, text: str) -> bool:
    keywords = SearchSet(case_sensitive=True)
    keywords.add(compile_keyword(keyword))
    keywords.compile()
    return bool(keywords.search(b" %b " % part_words(fold_characters(text))))


def pattern_finds(pattern: str, text: str) -> bool:
    patterns = SearchSet(case_sensitive=False)
    patterns.add(compile_pattern(pattern))
    patterns.compile()
    return bool(patterns.search(fold_characters(text)))


@pytest.mark.parametrize(
    ("keyword", "text", "finds"),
    [
        # case and accents
        ("viabilità", "Modifiche alla viabilità", True),
        ("viabilita", "VIABILITÀ MODIFICATA", True),
        ("viabilità", "VIABILITA' MODIFICATA", True),
        ("VIABILITÀ", "viabilita\N{COMBINING GRAVE ACCENT}", True),
        ("perché", "perche’ no", True),
        ("forlì", "Forli", True),
        # whole words only
        ("porta", "Porta aperta", True),
        ("porta", "il porto", False),
        ("porta", "portare", False),
        ("porta", "asporta", False),
        ("strada", "strade chiuse", False),
        ("acqua", "acque reflue", False),
        ("neve", "(neve)", True),
        ("neve", "neve.", True),
        ("neve", "«neve»", True),
        ("neve", "neve/ghiaccio", True),
        ("neve", "neve", True),
        ("neve", "", False),
        # apostrophes
        ("acqua", "manca l'acqua", True),
        ("acqua", "manca l’acqua", True),
        ("l'acqua", "L’ACQUA", True),
        ("l’acqua", "l'acqua", True),
        ("l'acqua", "l' acqua", True),
        ("l'acqua", "dell'acqua", False),
        ("l'acqua", "acqua", False),
        ("c'è", "C’E’ posta", True),
        # figures, signs, abbreviations, hyphens
        ("100%", "sconto del 100%.", True),
        ("100%", "sconto del 100 %", True),
        ("100%", "100 euro", False),
        ("100", "al 100%", True),
        ("100", "1000", False),
        ("d.l.", "il D.L. 34/2026", True),
        ("d.l.", "il d. l. 34", True),
        ("d.l.", "il DL 34", False),
        ("n. 12", "n.12", True),
        ("n.12", "N° 12", True),
        ("n.12", "n.123", False),
        ("COVID-19", "covid 19", True),
        ("covid", "Covid-19", True),
        ("covid-19", "covid19", False),
        ("e-mail", "E-MAIL", True),
        ("mail", "e-mail", True),
        ("e-mail", "email", False),
        ("€ 10", "costa €10", True),
        ("10 €", "costa € 10", False),
        ("piano & forte", "piano&forte", True),
        ("#iorestoacasa", "#IoRestoACasa!", True),
        ("iorestoacasa", "#iorestoacasa", True),
        # phrases
        ("senso unico", "senso unico alternato", True),
        ("senso unico", "senso  unico", True),
        ("senso unico", "senso\N{NO-BREAK SPACE}unico", True),
        ("senso unico", "senso\nunico", True),
        ("senso unico", "senso-unico", True),
        ("senso  unico", "senso unico", True),
        ("senso unico", "SENSO «UNICO»", True),
        ("senso unico", "unico senso", False),
        ("senso unico", "senso quasi unico", False),
        ("senso unico", "nonsenso unico", False),
        ("divieto di sosta", "Divieto di sosta, divieto di transito", True),
        ("sosta sosta", "sosta", False),
        # wildcards
        ("chius*", "chiusura", True),
        ("chius*", "chius", True),
        ("chius*", "racchiusa", False),
        ("*chiusa", "racchiusa", True),
        ("*chiusa", "chiusa", True),
        ("*chiusa", "chiusa la via", True),
        ("*chius*", "racchiudere, racchiuso", True),
        ("chius* strad*", "Chiusura strade provinciali", True),
        ("chius* strad*", "chiusa la strada", False),
        ("chius* * strad*", "chiusa la strada", True),
        ("chius* * strad*", "chiusa strada", False),
        ("chius* * strad*", "chiusa ,  strada", False),
        ("s*o unico", "senso unico", True),
        ("s*o unico", "senza mezzo unico", False),
        ("str*da*", "strada-fantasma", True),
        ("via *", "in via Roma", True),
        ("via *", "viale Roma", False),
        ("* via", "la ferrovia", False),
        ("100%*", "100%", True),
        ("a**o", "accordo", True),
        # signs RE2 knows must be plain letters here
        ("c++ (base)", "corso di C++, base", True),
        ("a.c", "abc", False),
        ("[neve]", "neve", True),
        ("neve|ghiaccio", "solo ghiaccio", False),
        # other scripts, emoji
        ("🚧", "🚧Lavori in corso", True),
        ("⚠️", "⚠ allerta", True),
        ("lavori", "🚧Lavori🚧", True),
        ("москва", "В Москва, да", True),
        ("straße", "STRASSE", True),
        ("Čedad", "cedad", True),
    ],
)
def test_a_keyword_finds_whole_words(keyword: str, text: str, finds: bool) -> None:  # noqa: FBT001 - a table
    assert keyword_finds(keyword, text) == finds


@pytest.mark.parametrize(
    ("pattern", "text", "finds"),
    [
        ("allerta (arancione|rossa)", "ALLERTA ROSSA dalle 18", True),
        ("allerta (arancione|rossa)", "allerta gialla", False),
        ("ALLERTA", "allerta", True),
        ("viabilità", "viabilita", True),
        ("viabilita", "VIABILITÀ", True),
        ("viabilita\N{COMBINING GRAVE ACCENT}", "viabilità", True),
        ("citt[àÀ] chiusa", "CITTÀ CHIUSA", True),
        ("l’acqua", "l'acqua", True),
        ("21–22", "21-22", True),
        ("[–]22", "21-22", True),
        ("[0–9]22", "5 22", False),
        ("fine…", "fine...", True),
        ("fine…", "finestra", False),
        ("（a）", "(a)", True),
        ("ore\N{NO-BREAK SPACE}10", "ore 10", True),
        ("ore 10", "ore\N{LINE SEPARATOR}10", True),
        ("strada.chiusa", "strada chiusa", True),
        ("strada.chiusa", "strada\nchiusa", False),
        ("(?s)strada.chiusa", "strada\nchiusa", True),
        ("^chiusa", "strada\nchiusa", False),
        ("(?m)^chiusa$", "strada\nchiusa\nda oggi", True),
        (r"\D", "12345", False),
        (r"\D", "123 45", True),
        (r"\W", "solo_lettere", False),
        (r"\W", "due parole", True),
        (r"\S", "  ", False),
        (r"\P{L}", "lettere", False),
        (r"(?P<Nome>via) \w+", "via Roma", True),
        (r"\bneve\b", "la neve cade", True),
        (r"\d{2}:\d{2}", "ore 10:30", True),
        ("(?i)NEVE", "neve", True),
        ("[A-Z]{3}", "abc", True),
        ("", "qualsiasi", True),
    ],
)
def test_a_pattern_is_re2_on_folded_text(pattern: str, text: str, finds: bool) -> None:  # noqa: FBT001 - a table
    assert pattern_finds(pattern, text) == finds


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("allerta (rossa", "missing ): allerta (rossa"),
        ("rossa)", "unexpected ): rossa)"),
        ("[z-a]", "invalid character class range: z-a"),
        ("*", "no argument for repetition operator: *"),
        ("(?=rossa)", "invalid perl operator: (?="),
        (r"(a)\1", r"invalid escape sequence: \1"),
        ("neve\\", "trailing \\"),
        ("a{1001}", "invalid repetition size: {1001}"),
        ("città (", "missing ): citta ("),
    ],
)
def test_a_bad_pattern_is_refused_with_re2s_own_reason(
    pattern: str, reason: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RuleError) as refused:
        compile_pattern(pattern)
    assert str(refused.value) == f'pattern "{pattern}" is not valid RE2: {reason}'
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("keyword", ["", "  ", "*", "* *", "**", "...", "'", "-*-"])
def test_a_keyword_without_a_word_is_refused(keyword: str) -> None:
    with pytest.raises(RuleError, match="has no word to look for") as refused:
        compile_keyword(keyword)
    assert f'keyword "{keyword}"' in str(refused.value)


def test_the_same_pattern_is_searched_for_once() -> None:
    keywords = SearchSet(case_sensitive=True)
    added = [keywords.add(compile_keyword(word)) for word in ("neve", "ghiaccio", "NEVE", "neve")]
    keywords.compile()
    assert (added, keywords.size, keywords.search(b" neve ")) == ([0, 1, 0, 0], 2, [0])


def test_an_empty_set_finds_nothing() -> None:
    nothing = SearchSet(case_sensitive=True)
    nothing.compile()
    assert list(nothing.search(b" neve ")) == []


def test_three_thousand_keywords_with_wildcards_are_found_each_in_its_text() -> None:
    keywords = SearchSet(case_sensitive=True)
    numbers = [keywords.add(compile_keyword(f"chius*n{number} strad*n{number}")) for number in range(3000)]
    keywords.compile()
    found = [list(keywords.search(b" la chiusuran%d  stradan%d oggi " % (n, n))) for n in numbers]
    assert found == [[number] for number in range(3000)]


def test_patterns_that_are_too_large_together_are_refused() -> None:
    patterns = SearchSet(case_sensitive=False)
    for number in range(200):
        patterns.add(f"x{number}.{{1000}}y")
    with pytest.raises(RuleError, match=r"200 .* too large together for RE2 \(64 MiB\)"):
        patterns.compile()


def test_a_search_that_would_take_a_backtracking_engine_for_ever_ends() -> None:
    assert not pattern_finds(r"(\w+\s?)*!$", "a" * 5000)


def test_the_first_match_of_a_pattern_is_told_with_its_place() -> None:
    assert first_match("ROSS[ao]", b"allerta rossa, bollino rosso") == (8, b"rossa")


def test_threads_may_share_a_set() -> None:
    keywords = SearchSet(case_sensitive=True)
    for number in range(500):
        keywords.add(compile_keyword(f"*parola{number}* altra*"))
    keywords.compile()
    texts = [b" la parola%d altrave " % number for number in range(500)]
    alone = [sorted(keywords.search(text)) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        together = [sorted(found) for found in threads.map(keywords.search, texts * 4)]
    assert together == alone * 4
