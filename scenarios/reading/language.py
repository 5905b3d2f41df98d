"""The language a message is written in, told by its letters and its smallest words."""

import re
from collections import Counter
from typing import Final, Literal

from scenarios.reading.clean import drop_silent

Language = Literal["ar", "en", "ru", "other", "none"]

_NOT_PROSE = re.compile(
    r"(?:https?://|www\.)\S+|\S{1,64}@\S+|[@#/]\w+|\b[\w-]{1,63}\.(?:com|net|org|io|ru|me)\b\S*"
)
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
# Letters of a script carry terms of another ("сделайте landing page", «لوجو» beside "logo"): from
# this share of the words on, the script that is not Latin names the language.
_OWN_SHARE = 0.3

_ARABIC: Final = frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ")
# Typed by Arabs for sounds of dialects and foreign names, so no proof of another language.
_ARABIC_GUESTS: Final = frozenset("پچڤگژڨڭڥکی")
_NOT_FARSI: Final = frozenset("ةىيكأإؤ")
_FARSI: Final = frozenset("پچژگکی")
_RUSSIAN: Final = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэю" + "я")


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces."""
    return frozenset(text.split())


FARSI_WORDS = word_set(
    "است برای این شما که را چقدر چند هست می میشه میخوام خیلی باید کنید لطفا ممنون"
    " سلام‌علیکم کار نیست ای از با تا هم یک چه اگر"
)
URDU_WORDS = word_set("ہے کیا آپ میں کا کی اور ہیں کے نہیں")
_ARABIC_WORDS = word_set(
    "في من على مع هذا هذه لو كم ما لا انا أنا انت إن أن يا عن الى إلى هل ممكن بس مش مو شو"
    " ايش وش هو هي كل كان عندي عندك"
)
UKRAINIAN_WORDS = word_set(
    "що як дякую будь ласка коштує треба чи вам цього було дуже можна добрий день доброго"
    " скільки потрібно зробити вже але або"
)
BULGARIAN_WORDS = word_set(
    "ще че са това съм какво който може ли благодаря моля искам цена колко е да за се"
)
SERBIAN_WORDS = word_set("је да се за колико кошта може ли хвала треба нам би смо сте")
_EASTERN_OTHER = (UKRAINIAN_WORDS, BULGARIAN_WORDS, SERBIAN_WORDS)
_RUSSIAN_WORDS = word_set(
    "и в не на я что с по это как а но у мы вы за для от бы же к так нам вам мне то все"
    " или если только уже ещё еще можно нужно сколько есть да нет он она их его когда"
    " чтобы давайте здравствуйте привет добрый день спасибо очень надо может могу хочу"
    " сделать"
)

_ENGLISH_WORDS = word_set(
    "the and to of is you we for your i a it in on that can have be with this are my not"
    " do me if so but just need would will what how no yes ok okay thanks thank please hi"
    " hello hey was were they our from at or an as by it's i'm don't you're we're that's"
    " i'll we'll i've won't can't didn't there get got any all up about when more than out"
    " let know want like make work one time good price cost much money pay paid send sent"
    " sure great could should does did has had been who why still before after now today"
    " tomorrow monday friday week looks sounds deal done dear"
)
OTHER_LATIN = {
    "fr": word_set(
        "fr le la les des une est je vous nous pour avec dans pas que qui sur bonjour"
        " votre combien merci prix j'ai c'est et du au mon notre faire plus mais ce cette"
        " êtes avez bonsoir salut ça"
    ),
    "es": word_set(
        "es el los las una que por para con en hola cuánto cuanto usted gracias precio y"
        " de nuestro más pero muy quiero necesito puede está como su mi lo se del cuesta"
        " días buenos"
    ),
    "pt": word_set(
        "pt o os as uma é que por para com em olá quanto você obrigado obrigada preço e"
        " de não mais mas muito quero preciso pode está seu meu isso do da um custa dia"
        " bom"
    ),
    "it": word_set(
        "it il lo gli una è che per con ciao quanto grazie prezzo e di non più ma molto"
        " voglio può sono del della questo nostro costa buongiorno un mi si vorrei"
    ),
    "de": word_set(
        "de der die das und ist ich sie wir für mit nicht ein eine zu den hallo wie viel"
        " kostet danke bitte auf von haben können uns ihr auch sehr aber noch wäre möchten"
        " guten tag preis im"
    ),
    "nl": word_set(
        "nl de het een en is ik u wij voor met niet te hallo hoeveel kost dank graag van"
        " op kunnen ons ook maar nog zou wat prijs dag goede jullie"
    ),
    "pl": word_set(
        "pl i w nie na się jest to że do za ile kosztuje dziękuję proszę dzień dobry czy"
        " jak z dla cena mamy chcę może bardzo ale"
    ),
    "tr": word_set(
        "tr bir ve bu için ne kadar merhaba teşekkürler fiyat mı mi mu var yok çok biz"
        " siz ben lütfen ile daha ama istiyorum nasıl kaç olur değil iyi günler selam"
        " lazım site"
    ),
    "id": word_set(
        "id yang dan di untuk dengan ini itu saya anda kami berapa harga terima kasih"
        " tidak bisa ada mau halo dari ke akan juga"
    ),
    "latin_russian": word_set(
        "latin_russian ya ne na chto eto kak skolko stoit privet zdravstvuyte spasibo"
        " nuzhno nado mozhno mne vam nam dlya deneg dengi rabota sdelat ochen davayte"
        " dorogo skidku i v s"
    ),
}
# Letters that English and Arabizi do not write (é and its like come with names: Café, résumé).
_FOREIGN_LATIN: Final = frozenset("ßäöüñãõçşğıąęłśźżćńčšžřůőűåøæìòùœêîôûâïëáíóúàè¿¡")

# Arabic in Latin letters: Egypt, the Gulf, the Levant, the Maghreb.
_ARABIZI_WORDS = word_set(
    "ya salam salamo slm salamu alaikum alaykum aleikum assalamu ahlan marhaba sabah"
    " masa2 shu shou eh eih ezayak ezayek ezay ezzay izayak kifak kifik keefak keef kefak"
    " mesh mish msh mush mafi mafeesh mafish fi bas bass bs tayeb tayyeb tab yalla"
    " inshallah inshalla nshallah mashallah hamdulillah hamdella hamdlah habibi habibti"
    " akhi khoya khuya bghit bgheet bghina chhal shhal bzaf bzzaf bezzaf wach wesh wash"
    " kifach kifash kif kam bkam bikam bekam beykalef btakhod momken mumkin mumken mmkn"
    " momkin samaht samahti samht el wel fel bel lel ana enta enti inta inti nta"
    " nti howa hwa heya hiya huwa da di dah deh dol ely elli illi li lli ala 3ala 3la awz"
    " ayez ayza 3ayez 3ayz 3ayza 3awz badde baddi biddi bdi bde abi abgha abgi ma3lesh"
    " maalesh mashi mashy tamam tmam shukran shokran choukran chokran flous floos flus"
    " fulus felous wallah wallahi walla kol kul kulu kteer ktir kitir kathir awi awy gedan"
    " giddan jiddan jeddan keda kda kida hek heik hayk hal shi chi hadshi hadchi had hada"
    " hadi dyal dial diali dyali dyalk bokra bukra bokrah ghedda ghdda delwa2ty dlwa2ty"
    " dilwa2ti halla2 hala2 lyoum elyom elyoum shoghl shughl shogol khedma khdma taman"
    " tamen thaman ghali ghaly ghalya rkhis rekhis khasm lesa lissa lsa ba3d abl 3ashan"
    " 3shan alshan ashan lazem lazim laazem kman kaman bardo barak barakallah jazak allah"
    " rabena rabna maktabi fatoora tasmim moshkela mushkila mosh aiwa aywa ah la2 laa"
    " kbeer sghir zayy zay mn mnel bdna badna 3andi 3andak 3andna 3nd 3ndi 3ndk andi andak"
    " walakin lakin laken gbl bedoon bedon ma3a ma3 ma3ak m3ak m3akom"
)
# Words that stand in both lists say little; a word with a digit for a letter says much.
_DIGIT_INSIDE = re.compile(
    r"^[a-z]+[23567890]'?[a-z]+$|^[a-z]*[a-z][23567890]+[a-z]+[23567890]*[a-z]*$"
)
_DIGIT_FIRST = re.compile(r"^[23578][a-z]{2,}\d?[a-z]*$")
_DIGIT_LAST = re.compile(r"^[a-z]{2,}[2357]$")
_NO_ARABIZI = re.compile(
    r"^\d+(?:st|nd|rd|th|am|pm|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|yrs?|pages?|"
    r"posts?|videos?|reels?|x|k|kk|mb|gb|tb|kg|km|cm|mm|px|pt|pcs|usd|eur|gbp|aed|sar|egp|rub|dhs?|"
    r"mad|bucks|people|slides?|screens?|logos?|words?|times|stars?|ish|of|d|fps|p|sec|secs|men)$"
    r"|^[a-z]\d[a-z]$|^(?:mp|css|html|web|ps|top|tik|es|utf|h|covid|vue|python|q|v|i|a|phase|step|option"
    r"|part|version|page|round|week|day)\d+[a-z]*$|^(?:k8s|i18n|a11y|l10n|s3|ec2|oauth2|next1?4?js|d3js|log4j)$"
)


def detect_language(text: str) -> Language:
    """Return the language of the text; "none" where there is nothing to read. Never raises.

    Arabizi counts as Arabic. "other" is any language but the three, as far as letters and the
    commonest words show it; Latin text which shows nothing is taken for English.
    """
    words = words_of(text)
    scripts = Counter(script for word in words if (script := _script(word)))
    total = sum(scripts.values())
    if not total:
        return "none"
    script = max(scripts, key=lambda name: scripts[name])
    for own in ("arabic", "cyrillic"):
        if scripts[own] >= _OWN_SHARE * total and script == "latin":
            script = own
    if script == "arabic":
        return _of_arabic_script(words)
    if script == "cyrillic":
        return _of_cyrillic_script(words)
    return _of_latin_script(words) if script == "latin" else "other"


def words_of(text: str) -> list[str]:
    """Return the words of the text in small letters, without addresses, names and tags."""
    return [word.casefold() for word in _WORD.findall(_NOT_PROSE.sub(" ", drop_silent(text)))]


def _script(word: str) -> str | None:
    """Name the script of the word's first letter; None for a number."""
    for character in word:
        if not character.isalpha():
            continue
        point = ord(character)
        if (
            point < 0x250
            or 0x1E00 <= point < 0x1F00
            or 0xFB00 <= point < 0xFB07
            or 0xFF21 <= point < 0xFF5B
        ):
            return "latin"
        if 0x400 <= point < 0x530:
            return "cyrillic"
        if 0x600 <= point < 0x780 or 0x8A0 <= point < 0x900 or 0xFB50 <= point < 0xFF00:
            return "arabic"
        return "other"
    return None


def _of_arabic_script(words: list[str]) -> Language:
    letters = Counter("".join(words))
    strangers = sum(
        count
        for letter, count in letters.items()
        if 0x620 <= ord(letter) < 0x6FF
        and letter.isalpha()
        and letter not in _ARABIC
        and letter not in _ARABIC_GUESTS
    )
    farsi = sum(letters[letter] for letter in _FARSI) + 2 * sum(
        word in FARSI_WORDS or word in URDU_WORDS for word in words
    )
    arabic = sum(letters[letter] for letter in _NOT_FARSI) + 2 * sum(
        word in _ARABIC_WORDS or (len(word) > 4 and word.startswith("ال")) for word in words
    )
    return "other" if 2 * strangers + farsi > arabic + 1 else "ar"


def _of_cyrillic_script(words: list[str]) -> Language:
    own = [word for word in words if _script(word) == "cyrillic"]
    strange = sum(any(_is_strange_cyrillic(letter) for letter in word) for word in own)
    if strange >= max(1, 0.12 * len(own)):
        return "other"
    russian = sum(word in _RUSSIAN_WORDS for word in own)
    if any(letter in "ыэё" for word in own for letter in word):
        russian += 1
    others = max(sum(word in listed for word in own) for listed in _EASTERN_OTHER)
    return "other" if others >= 2 and others > russian else "ru"


def _is_strange_cyrillic(letter: str) -> bool:
    return 0x400 <= ord(letter) < 0x530 and letter not in _RUSSIAN


def _of_latin_script(words: list[str]) -> Language:
    words = [word.replace("’", "'") for word in words]
    english = sum(word in _ENGLISH_WORDS for word in words)
    arabizi = float(sum(word in _ARABIZI_WORDS for word in words))
    arabizi += sum(_digit_weight(word) for word in words)
    foreign = max(sum(word in listed for word in words) for listed in OTHER_LATIN.values())
    accented = sum(not _FOREIGN_LATIN.isdisjoint(word) for word in words)
    if accented >= max(1, 0.1 * len(words)):
        foreign += accented
    if arabizi >= 1 and arabizi > english and arabizi >= foreign:
        return "ar"
    return "other" if foreign > english and (foreign >= 2 or accented) else "en"


def _digit_weight(word: str) -> float:
    """Say how much a word with a digit in it looks like Arabic in Latin letters."""
    if word.isalpha() or word.isdigit() or _NO_ARABIZI.match(word) or word in _ARABIZI_WORDS:
        return 0.0
    if _DIGIT_INSIDE.match(word):
        return 2.0
    return 1.0 if _DIGIT_FIRST.match(word) or _DIGIT_LAST.match(word) else 0.0
