"""A language that is not one of the three is named, where its letters or small words tell it."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.language import (
    BULGARIAN_WORDS,
    FARSI_WORDS,
    OTHER_LATIN,
    SERBIAN_WORDS,
    UKRAINIAN_WORDS,
    URDU_WORDS,
    detect_language,
    word_set,
    words_of,
)

_LETTER = 1.5
"""What a word with a letter of its own counts, beside 1 for a small word: loan words carry some."""
_ENOUGH = 2.0
_SURE_OF_SCRIPT = 0.5
"""Share of the letters from which a script that only few languages write names the language."""

# The first word of a letter's Unicode name, where nearly everybody who writes it writes one
# language; those that have neighbours are told apart further down.
_SCRIPTS: Final = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "zh",
    "HEBREW": "he",
    "GREEK": "el",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "GURMUKHI": "pa",
    "GUJARATI": "gu",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "SINHALA": "si",
    "THAI": "th",
    "LAO": "lo",
    "KHMER": "km",
    "MYANMAR": "my",
    "TIBETAN": "bo",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "THAANA": "dv",
}
_MARATHI = word_set("आहे आहेत नाही काय मला तुम्ही आणि किती पाहिजे")
_NEPALI = word_set("छ छैन हो मलाई तपाईं कति गर्न हुन्छ पर्छ")

# Letters that tell a language from the others of its script, and its smallest words.
_CYRILLIC: Final[Mapping[str, tuple[str, frozenset[str]]]] = {
    "uk": ("їєґі", UKRAINIAN_WORDS),
    "be": ("ўі", word_set("гэта як колькі што дзякуй каштуе можна трэба вельмі")),
    "bg": ("", BULGARIAN_WORDS),
    "sr": ("ђћјљњџ", SERBIAN_WORDS),
    "mk": ("ѓќѕјљњџ", word_set("колку чини благодарам сакам можете ова треба ќе")),
    "kk": ("әғқңөұүһі", word_set("қанша маған керек бұл және бар рахмет сіз үшін")),
    "ky": ("ңөү", word_set("канча мага керек бул жана бар рахмат сиз үчүн болот")),
    "tt": ("әҗңөүһ", word_set("күпме миңа кирәк бу һәм бар рәхмәт сез өчен")),
    "mn": ("өү", word_set("хэд вэ байна юм надад хэрэгтэй баярлалаа сайн")),
    "uz": ("ўқғҳ", word_set("қанча менга керак бу ва бор раҳмат сиз учун нарх")),
    "tg": ("ӣӯҷқғҳ", word_set("чанд аст барои ман ва мехоҳам шумо ташаккур")),
}
_ARABIC: Final[Mapping[str, tuple[str, frozenset[str]]]] = {
    "ur": ("ٹڈڑںےہ", URDU_WORDS),
    "fa": ("پچژگی", FARSI_WORDS),
    "ps": ("ټډړښځڅېۍګ", word_set("څومره دی ده زه تاسو لپاره کولای مننه")),
    "ku": ("ێۆڕڵە", word_set("چەند بۆ لە ئەم سوپاس ئێوە دەتوانن")),
    "ug": ("ۈۋېۇە", word_set("قانچە پۇل بۇ سىز ئۈچۈن رەھمەت")),
}
_MORE_LATIN: Final = {
    "ro": (
        "și este sunt pentru cu nu în un o să cât costă bună ziua mulțumesc vreau care mai"
        " dar avem puteți vă rog preț de la ce cat costa buna"
    ),
    "cs": (
        "je to na se že pro ale jak kolik stojí děkuji prosím dobrý den můžete mám jsme s"
        " v za cena bych jsem potřebuji a co"
    ),
    "sk": (
        "je to na sa že pre ale ako koľko stojí ďakujem prosím dobrý deň môžete mám sme s"
        " v za cena som potrebujem a čo"
    ),
    "sv": (
        "och är det en ett för att jag vi inte med hur mycket kostar tack hej på som kan"
        " skulle vill av till den ni"
    ),
    "da": (
        "og er det en et for at jeg vi ikke med hvor meget koster tak hej på som kan skal"
        " vil af til den jer mig"
    ),
    "no": (
        "og er det en et for at jeg vi ikke med hvor mye koster takk hei på som kan skal"
        " vil av til den dere meg"
    ),
    "fi": (
        "ja on ei se että kuinka paljon maksaa kiitos hei voitteko haluan tämä minä me"
        " mutta kun mitä hinta olisi voi"
    ),
    "hu": (
        "és a az egy nem hogy mennyibe kerül köszönöm jó napot szeretnék van kell ez is"
        " de ha mennyi lehet ár"
    ),
    "hr": (
        "je i u na se da za koliko košta hvala treba dobar dan možete li mi smo ali što"
        " kako bih ste nam"
    ),
    "az": (
        "və bu üçün nə qədər salam təşəkkür qiymət var yox mən siz biz çox olar mənə"
        " lazımdır necə ilə"
    ),
    "uz": (
        "va bu uchun qancha salom rahmat narxi bor yoq men siz biz juda kerak qanday bilan"
        " menga yo'q yoʻq bo'ladi boʻladi turadi assalomu"
    ),
    "vi": (
        "là và của cho tôi bạn không có bao nhiêu giá cảm ơn xin chào này được một cần"
        " mình muốn với anh em"
    ),
    "sw": (
        "na ya wa kwa ni bei gani asante habari nataka tafadhali hii je naomba sana lakini"
        " kiasi pesa"
    ),
    "tl": (
        "ang ng sa mga ako po magkano salamat kailangan hindi ba ito lang kasi naman at"
        " kayo namin pwede"
    ),
}
_LATIN_WORDS: Final[Mapping[str, frozenset[str]]] = {
    **{"ru" if code == "latin_russian" else code: listed for code, listed in OTHER_LATIN.items()},
    **{code: word_set(listed) for code, listed in _MORE_LATIN.items()},
}
_LATIN_LETTERS: Final[Mapping[str, str]] = {
    "fr": "œêèùûëïç",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "de": "ßäöü",
    "pl": "łąęśźżćń",
    "tr": "ğışç",
    "ro": "țșăţ",
    "cs": "řůě",
    "sk": "ľĺŕôť",
    "sv": "åäö",
    "da": "æøå",
    "no": "æøå",
    "fi": "äö",
    "hu": "őű",
    "hr": "đćčšž",
    "az": "ə",
    "vi": "đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
}


_LATIN: Final[Mapping[str, tuple[str, frozenset[str]]]] = {
    code: (_LATIN_LETTERS.get(code, ""), listed) for code, listed in _LATIN_WORDS.items()
}
_BY_LETTERS: Final = {"CYRILLIC": _CYRILLIC, "ARABIC": _ARABIC, "LATIN": _LATIN}


def name_other_language(text: str) -> str | None:
    """The ISO 639-1 code of the language the text seems to be in; None where it cannot be told.

    None too for a text of which `detect_language` does not say "other": its own languages share
    small words with these. Russian in Latin letters is "ru". Never raises.
    """
    text = unicodedata.normalize("NFC", text[:MAX_CHARACTERS])
    if detect_language(text) != "other":
        return None
    words = words_of(text)
    scripts = Counter(name for word in words for letter in word if (name := _script(letter)))
    total = sum(scripts.values())
    if not total:
        return None  # pragma: no cover (there is no language without letters)
    script, most = scripts.most_common(1)[0]
    if scripts["HIRAGANA"] + scripts["KATAKANA"] and script in {"CJK", "HIRAGANA", "KATAKANA"}:
        return "ja"  # Chinese writes no kana, Japanese writes Chinese characters
    if script in _SCRIPTS:
        return _of_script(script, text) if most >= _SURE_OF_SCRIPT * total else None
    languages = _BY_LETTERS.get(script)
    if languages is None:
        return None
    return _likeliest([word.replace("’", "'") for word in words], languages)


def _script(letter: str) -> str | None:
    if not letter.isalpha():
        return None
    return unicodedata.name(letter, "").partition(" ")[0] or None


def _of_script(script: str, text: str) -> str:
    if script == "DEVANAGARI":
        # Its vowels are marks, which end the words of `words_of`.
        words = [word.strip("?!.,।") for word in text.split()]
        marathi, nepali = _count(words, _MARATHI), _count(words, _NEPALI)
        if max(marathi, nepali) >= _ENOUGH:
            return "mr" if marathi >= nepali else "ne"
    return _SCRIPTS[script]


def _count(words: Iterable[str], listed: frozenset[str]) -> int:
    return sum(word in listed for word in words)


def _likeliest(words: list[str], languages: Mapping[str, tuple[str, frozenset[str]]]) -> str | None:
    """The language that has most of the words and letters, if it has more than every other."""
    held = {letter for word in words for letter in word}
    scores: dict[str, float] = {}
    for code, (letters, listed) in languages.items():
        own = frozenset(letters)
        # The more of its letters stand in the text, the less they are a neighbour's.
        scores[code] = (
            _count(words, listed)
            + _LETTER * sum(not own.isdisjoint(word) for word in words)
            + 0.5 * len(own & held)
        )
    first, second = sorted(scores, key=lambda code: scores[code], reverse=True)[:2]
    if scores[first] < _ENOUGH or scores[first] == scores[second]:
        return None
    return first
