"""Knows what people call a currency, and which one they most likely mean.

Decided where a name is shared: ريال alone is Saudi, درهم Emirati, جنيه and geneh Egyptian, "$" and
«у.е.» American; دينار, ليرة and "dinar" alone stay open, crown too. Tether is read as dollars.
"""

from decimal import Decimal

from scenarios.reading.wordlist import list_words

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "﷼": "SAR", "₴": "UAH", "₸": "KZT", "₺": "TRY",
    "¥": "JPY", "円": "JPY", "元": "CNY",
    "₹": "INR", "₼": "AZN", "₾": "GEL", "₪": "ILS", "฿": "THB",
    "₫": "VND", "₩": "KRW", "₱": "PHP", "₦": "NGN", "₵": "GHS", "֏": "AMD",
}  # fmt: skip

CODES = frozenset(
    list_words(
        "usd eur gbp rub uah kzt byn uzs kgs amd gel azn tjs mdl pln czk try aed sar egp kwd qar"
        " bhd omr jod"
        " mad dzd tnd lyd iqd syp lbp yer sdg ils inr pkr bdt cad aud nzd sgd hkd chf sek nok"
        " dkk huf"
        " ron bgn"
        " jpy cny krw thb idr vnd php myr brl mxn zar ngn kes ghs"
    )
)

_NAMES = {
    "USD": "dollar dollars buck bucks dolar dolars usdt tether доллар доллара доллары долларов"
    " баксов"
    " баксы бакса бакс долл дол зеленых уе دولار دولارات دولارا us$ $us",
    "EUR": "euro euros евро евриков يورو اورو",
    "GBP": "pound pounds quid sterling фунт фунта фунтов استرليني",
    "RUB": "ruble rubles rouble roubles рубль рубля рублей рубли рублях рублям руб р рэ рублев"
    " целковых рублика"
    " рубликов روبل",
    "UAH": "hryvnia hryvnias uah гривна гривен гривны гривень грн هريفنيا",
    "KZT": "tenge тенге тг تنغه",
    "UZS": "сум сумов сума сумм",
    "KGS": "сом сомов сома",
    "AMD": "драм драмов",
    "GEL": "lari лари",
    "AZN": "manat манат манатов",
    "PLN": "zloty злотых злотый",
    "TRY": "lira liras лира лир лиры",
    "AED": "dirham dirhams dhs dh derham درهم دراهم درهما دا дирхам дирхама дирхамов",
    "SAR": "riyal riyals rial rials ryal sr ريال ريالات ريالا رس риал риала риалов риялов",
    "EGP": "geneh gneh genih gnih ginih gnieh le جنيه جنيهات جنيها جم ج",
    "KWD": "دك",
    "QAR": "رق",
    "OMR": "رع",
    "BHD": "دب",
    "TND": "دت",
    "DZD": "دج",
    "MAD": "دم",
    "LBP": "لل",
    "SYP": "لس",
    "IQD": "دع",
    "ILS": "shekel shekels шекель шекеля шекелей شيكل شيقل شيكلات",
    "INR": "rupee rupees rs рупий روبيه",
    "CHF": "franc francs франк франков فرنك",
    "JPY": "yen иен йен ين",
    "CNY": "yuan rmb юань юаней юаня يوان",
    "CAD": "ca$ c$",
    "AUD": "au$ a$",
    "NZD": "nz$",
    "HKD": "hk$",
    "SGD": "sg$ s$",
    "MXN": "mx$",
    "BRL": "r$",
}
NAMES: dict[str, str | None] = {
    word: code for code, words in _NAMES.items() for word in words.split()
}
NAMES |= {code: code.upper() for code in CODES}
NAMES |= dict.fromkeys(
    list_words("dinar dinars دينار دنانير دينارا динар динаров ليره ليرات peso pesos крон krona")
)

TRAILING = frozenset(list_words("р r ج le sr сом сума сумм دا"))
"""Names that mean money only after a number."""

ROUBLE_SCALES = frozenset(list_words("тр труб тыср"))
"""Abbreviations that say the thousand and the rouble at once («т.р.»)."""

FAMILIES = {
    "dollar": "dollar dollars دولار دولارات доллар доллара долларов $",
    "dinar": "dinar dinars دينار دنانير دينارا динар динаров",
    "riyal": "riyal riyals rial rials ريال ريالات ريالا риал риалов",
    "dirham": "dirham dirhams درهم دراهم درهما дирхам дирхама дирхамов",
    "lira": "lira liras ليره ليرات лир лира лиры",
    "pound": "pound pounds جنيه جنيهات جنيها фунт фунта фунтов",
    "ruble": "ruble rubles рубль рубля рублей руб",
    "rupee": "rupee rupees рупий روبيه",
    "franc": "franc francs فرنك франк франков",
}
_FAMILY = {word: family for family, words in FAMILIES.items() for word in words.split()}

# Country -> its currency in each family it has one in. Stems: what is written goes on from them.
_COUNTRIES: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("us american", "американск امريكي", {"dollar": "USD"}),
    ("canadian", "канадск كندي", {"dollar": "CAD"}),
    ("australian aussie", "австралийск استرالي", {"dollar": "AUD"}),
    ("singapore singaporean", "сингапурск سنغافوري", {"dollar": "SGD"}),
    ("kuwaiti kuwait", "кувейтск كويتي", {"dinar": "KWD"}),
    ("jordanian jordan", "иорданск اردني", {"dinar": "JOD"}),
    ("iraqi iraq", "иракск عراقي", {"dinar": "IQD"}),
    ("bahraini bahrain", "бахрейнск بحريني", {"dinar": "BHD"}),
    ("tunisian tunisia", "тунисск تونسي", {"dinar": "TND"}),
    ("algerian algeria", "алжирск جزايري", {"dinar": "DZD"}),
    ("libyan libya", "ливийск ليبي", {"dinar": "LYD", "pound": "LYD"}),
    ("serbian", "сербск صربي", {"dinar": "RSD"}),
    ("saudi", "саудовск سعودي", {"riyal": "SAR"}),
    ("qatari qatar", "катарск قطري", {"riyal": "QAR"}),
    ("omani oman", "оманск عماني", {"riyal": "OMR"}),
    ("yemeni yemen", "йеменск يمني", {"riyal": "YER"}),
    ("iranian", "иранск ايراني", {"riyal": "IRR"}),
    ("emirati uae", "эмиратск اماراتي", {"dirham": "AED"}),
    ("moroccan morocco", "марокканск مغربي", {"dirham": "MAD"}),
    ("turkish", "турецк تركي", {"lira": "TRY"}),
    ("syrian", "сирийск سوري", {"lira": "SYP", "pound": "SYP"}),
    ("lebanese", "ливанск لبناني", {"lira": "LBP", "pound": "LBP"}),
    ("egyptian", "египетск مصري", {"pound": "EGP", "lira": "EGP"}),
    ("sudanese", "суданск سوداني", {"pound": "SDG"}),
    ("british sterling", "британск استرليني بريطاني", {"pound": "GBP"}),
    ("belarusian", "белорусск беларусск", {"ruble": "BYN"}),
    ("russian", "российск روسي", {"ruble": "RUB"}),
    ("indian", "индийск هندي", {"rupee": "INR"}),
    ("pakistani", "пакистанск باكستاني", {"rupee": "PKR"}),
    ("swiss", "швейцарск سويسري", {"franc": "CHF"}),
)
_EXACT = {word: families for words, _, families in _COUNTRIES for word in words.split()}
_STEMS = tuple((stem, families) for _, stems, families in _COUNTRIES for stem in stems.split())

SMALL = {
    **dict.fromkeys(list_words("cent cents цент цента центов سنت"), ("USD", Decimal("0.01"))),
    **dict.fromkeys(list_words("penny pence"), ("GBP", Decimal("0.01"))),
    **dict.fromkeys(list_words("копейка копейки копеек коп"), ("RUB", Decimal("0.01"))),
    **dict.fromkeys(list_words("قرش قروش"), ("EGP", Decimal("0.01"))),
    **dict.fromkeys(list_words("هلله هللات"), ("SAR", Decimal("0.01"))),
}
"""Name of a hundredth -> its currency and its size."""


def is_currency(word: str) -> bool:
    """Tell whether a normalised word or sign names a currency, even one left open."""
    return word in NAMES or word in SIGNS


def name_currency(word: str) -> str | None:
    """Return the ISO 4217 code of a normalised word or sign; None for an open or unknown one."""
    return SIGNS.get(word) or NAMES.get(word)


_FAMILIES_OF = {
    code: {family for _, _, named in _COUNTRIES for family, each in named.items() if each == code}
    for code in {code for _, _, named in _COUNTRIES for code in named.values()}
}


def can_be(currency: str, words: str) -> bool:
    """Whether a currency is called so: an open name («دينار») is that of some countries alone.

    True where none of the words is the name of one.
    """
    families = {_FAMILY[word] for word in words.split() if word in _FAMILY}
    return not families or not families.isdisjoint(_FAMILIES_OF.get(currency, ()))


def _country(word: str) -> dict[str, str]:
    if word in _EXACT:
        return _EXACT[word]
    for stem, families in _STEMS:
        if word.startswith(stem):
            return families
    return {}


def name_with_country(currency: str, country: str) -> str | None:
    """Return the code of a country's currency («دينار كويتي»), None when the two do not agree."""
    return _country(country).get(_FAMILY.get(currency, ""))
