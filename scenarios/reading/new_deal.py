"""A new deal in the user's own words: "new deal Ahmed 1200$", «новая сделка: лендинг для Анны».

Only a text that opens so is read: a client who writes of a new project speaks to somebody, asks or
wants something, and then nothing is taken.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scenarios.reading.amounts import Amount, read_loose_sums
from scenarios.reading.answers import MOST_MONEY
from scenarios.reading.chat_names import is_label
from scenarios.reading.clean import drop_silent
from scenarios.reading.normal import normalise
from scenarios.reading.nouns import is_thing
from scenarios.reading.russian_names import name_behind
from scenarios.reckoning.money import Money, MoneyError

_LONGEST = 300
"""Characters; who writes more tells a story."""
_LONGEST_NAME = 60
_LONGEST_THING = 200
_NAME_WORDS = 3

_OPENING = re.compile(
    r"[\s\W]*(?:"
    r"(?:(?:please |pls )?(?:add|create|make|open|start|save|record|log|note)(?: an?| the)? )?"
    r"new (?:deal|client|customer|project|job|order)"
    r"|(?:(?:пожалуйста,? )?(?:добавь|создай|запиши|заведи|открой|сохрани|сделай)(?:те)? )?"
    r"нов(?:ая|ую|ый|ое|ого) (?:сделк[ау]|клиент(?:ка|ку|а)?|заказчи(?:к|ка|цу)|проект|заказ"
    r"|работ[ау])"
    r"|(?:(?:[أا]ضف|ضيف|سجل|سج[ّ]ل|[أا]نشئ|افتح|اعمل|سو[ّي]?|احفظ)(?: لي)? )?"
    r"(?:صفق[ةه] جديد[ةه]|مشروع جديد|عميل[ةه]? جديد[ةه]?|زبون[ةه]? جديد[ةه]?|طلب جديد"
    r"|شغل(?:[ةه])? جديد[ةه]?)"
    r")(?!\w)",
    re.IGNORECASE,
)
_DEALS = re.compile(r"deal|сделк|صفق", re.IGNORECASE)
_CLIENTS = re.compile(r"client|customer|клиент|заказчик|عميل|زبون", re.IGNORECASE)
"""A client says neither of what he writes about; of a project, a job or an order he does."""
_SPOKEN_TO = re.compile(
    r"[?؟]|https?:|(?<!\w)(?:"
    r"you(?:'\w+)?|your|yours|u|ur|we(?:'\w+)?|our|ours|(?-i:us|will)|i|i'\w+|they|is|are|was|has|have|would"
    r"|can|could|need(?:s|ed)?|want(?:s|ed)?|looking|interested|available|offer|offers|let's|alert|paid|went|asks?|asked|says|said|hi"
    r"|hello|dear|thanks"
    r"|вы|вас|вам|вами|ваш\w*|ты|тебя|тебе|твой|твоя|твоё|мы|нас|нам|наш\w*|нужн\w+|нужен|надо|хотим|хоч\w+|прос[ия]т|пишет|пишут|говор\w+|предлаг\w+"
    r"|хотел\w*|ищем|ищу|требу\w+|готов\w*|есть|будет|здравствуйте|привет|сможе\w+|можете|можешь"
    r"|возьм\w+|интерес\w+|оплач\w+|старту\w+"
    r"|لك|لكم|لكي|عندك|عندكم|عندنا|لدينا|لدي|عندي|معك|معكم|نحتاج|احتاج|أحتاج|محتاج\w*|نريد|أريد|اريد"
    r"|نبي|ابي|أبي|ابغى|أبغى|عايز\w*|عاوز\w*|بدي|بدنا|نود|أود|هل|ممكن|تقدر\w*|تستطيع\w*|مرحبا|السلام"
    r"|يحتاج|يطلب|يريد|يبي|يقول|قال|دفع|نبحث|أبحث|ابحث|أنت|انت|حضرتك|سيبدأ|يبدأ"
    r")(?!\w)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:an?|on|at|in|to|about|of|and|or|but|starting|starts|coming|today|tomorrow|soon|now|please|details"
    r"|next|this|that|it|my|his|her|their|each|every|на|в|во|к|о|об|по|и|или|но|скоро|завтра|сегодня"
    r"|сейчас|это|этот|эта|мой|моя|его|её|их|في|على|عن|إلى|الى|أو|او|اليوم|غدا|غداً|بكرة|قريبا|قريباً"
    r"|هذا|هذه)(?!\w)",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"(?:(?<!\w)(?:for|at|price|priced at|budget|за|по|на|цена|стоимость|бюджет|بسعر|السعر|سعر[هه]?"
    r"|مقابل|بمبلغ|بقيم[ةه]|بـ?|ب)\s*[:=]?\s*|[\s,،;؛:–—-])+$",
    re.IGNORECASE,
)
"""What stands before the price and says no more than that it is one."""
_SEGMENTS = re.compile(r"[\n,،;؛|]+|:(?=\s)|\s[-–—]+\s|(?<=\w{4})\.(?=\s)")
_BEFORE_NAME = re.compile(
    r"(?<!\w)(?P<cue>for|with|from|client|customer|для|со|с|от|клиент(?:ка|у|а)?|заказчи(?:к|ца)|مع"
    r"|من|لصالح|لـ|ل|للعميل[ةه]?|للزبون[ةه]?|العميل[ةه]?|الزبون[ةه]?|عميل[ةه]?)\s*[:=]?\s+(?=\w)"
    r"|(?<=\s)(?P<glued>لـ?)(?=\w{3})",
    re.IGNORECASE,
)
_L_WORDS = re.compile(r"ل(?:وج|وق|اند|وح|افت|قاء|عب|يبل|ايف|ين)")
"""Arabic words that begin with the letter of "for": logo, landing page, sign."""
_WORKS = re.compile(
    r"(?:web|site|e-?com|app|shop|store|brand|smm|seo|ads?$|copy|content|course|bot$|translation|redesign|edit"
    r"|сайт|приложен|магазин|бренд|бот$|контент|курс|перевод|ремонт|настройк|вёрстк|верстк|монтаж|текст"
    r"|موقع|متجر|هوي[ةه]|تطبيق|ترجم[ةه]|كتاب[ةه]|مونتاج|حمل[ةه]|برمج[ةه]|تصوير|[إا]دار[ةه]|بوت$|مقال"
    r"|محتوى|لاندنج|لوقو|لوجو|بوستر|برنامج|تطوير)",
    re.IGNORECASE,
)
"""Beginnings of words for work that is made, where no number is before them."""
_BEFORE_WORK = re.compile(r"(?:for|на|для)\s+(?:(?:an?|the)\s+)?", re.IGNORECASE)
_FIRM = re.compile(
    r"company|studio|agency|team|group|компания|студия|агентство|фирма|شرك[ةه]|مؤسس[ةه]|مكتب|وكال[ةه]"
    r"|استوديو|فريق|مدرس[ةه]|عياد[ةه]|مطعم",
    re.IGNORECASE,
)
"""With these a name can begin, though they name things as well."""
_EDGES = " \t\n.,،;؛:–—-|\"'«»“”„()*"


@dataclass(frozen=True, slots=True)
class NewDeal:
    """What was told of it.

    Attributes:
        client: his name; empty where none was said.
        thing: what is made; None where it was not said.
        price: None where none was said, or two, or a rate.
    """

    client: str
    thing: str | None
    price: Money | None


def read_new_deal(text: str, language_currency: str) -> NewDeal | None:
    """The deal that a text opens with; None where it does not, or where somebody is spoken to.

    Args:
        text: as the user typed it.
        language_currency: ISO 4217 code, of a price without one.
    """
    text = drop_silent(text).strip()
    opening = _OPENING.match(text) if len(text) <= _LONGEST else None
    if opening is None or _SPOKEN_TO.search(text[opening.end() :]):
        return None
    told = text[opening.end() :]
    price, told = _take_price(told, language_currency)
    is_led = re.match(r"\s*[:–—\n-]", text[opening.end() :]) is not None
    client, thing = _name_and_thing(told)
    found = NewDeal(client[:_LONGEST_NAME], thing[:_LONGEST_THING] or None, price)
    is_named = is_led or _BEFORE_NAME.search(told) is not None
    return found if _is_told(found, told, opening[0], is_named=is_named) else None


def _is_told(found: NewDeal, told: str, opening: str, *, is_named: bool) -> bool:
    """Whether it is enough to be a deal written down, and no talk of one."""
    if _NO_NAME.match(found.client or told.strip(_EDGES)):
        return False
    is_deal = _DEALS.search(opening) is not None
    if not found.client:
        return is_deal and found.thing is not None and found.price is not None
    is_one_word = len(found.client.split()) == 1
    if is_deal:
        return found.price is not None or is_named or is_one_word or _is_name(found.client)
    leads = is_named or _CLIENTS.search(opening) is not None
    return found.price is not None and (
        (leads and is_one_word) or _is_name(found.client, is_led=leads)
    )


def _is_name(words: str, *, is_led: bool = True) -> bool:
    """Whether it looks like a name: capitals, or few words that are led to where there are none."""
    first = words[0]
    if first.upper() != first.lower():
        return first.isupper()
    return is_led and len(words.split()) < _NAME_WORDS


def _take_price(told: str, currency: str) -> tuple[Money | None, str]:
    """The price, and the text with a break where it stood."""
    sums = read_loose_sums(told)
    named = [each for each in sums if each.currency is not None] or list(sums)
    if len(named) != 1 or named[0].unit is not None:
        return None, told
    before, behind = told[: named[0].start], told[named[0].end :]
    left = f"{_PRICED.sub('', before)}\n{behind}"
    return _money(named[0], currency), left if named[0].value is not None else told


def _money(found: Amount, currency: str) -> Money | None:
    if found.value is None or not 0 < found.value <= MOST_MONEY:
        return None
    try:
        money = Money(found.value, found.currency or currency)
    except MoneyError:
        return None
    return money if money.amount > 0 else None


def _name_and_thing(told: str) -> tuple[str, str]:
    """The client's name and the work, each empty where it is not said."""
    segments = [part.strip(_EDGES) for part in _SEGMENTS.split(told)]
    segments = [part for part in segments if any(map(str.isalnum, part))]
    for number, segment in enumerate(segments):
        for cue in _cues(segment):
            name, rest = _cut_name(segment[cue.end() :], is_led=True)
            if not name or _NO_NAME.match(name):
                continue
            if said := cue["cue"]:
                name = name_behind(said, name)
            thing = " ".join(filter(None, (segment[: cue.start()].strip(_EDGES), rest)))
            others = [*segments[:number], thing, *segments[number + 1 :]]
            return name, _join(others)
    for number, segment in enumerate(segments):
        name, rest = _cut_name(segment)
        if name and not any(map(str.isdigit, name.split()[0])):
            return name, _join([*segments[:number], rest, *segments[number + 1 :]])
    return "", _join(segments)


def _cues(segment: str) -> Iterator[re.Match[str]]:
    """Where a word says that a name follows."""
    for cue in _BEFORE_NAME.finditer(segment):
        if cue["glued"] is None or not _L_WORDS.match(segment, cue.start()):
            yield cue


def _join(parts: list[str]) -> str:
    """The work in one line, without what leads to it ("for a logo", «لتصميم شعار»)."""
    line = ", ".join(part for part in parts if part)
    if line.startswith("ل") and not _is_work(line.split()[0]) and _is_led_work(line.split()[0]):
        return line[1:]
    return _BEFORE_WORK.sub("", line)


def _cut_name(segment: str, *, is_led: bool = False) -> tuple[str, str]:
    """The name with which these words begin, and the work behind it.

    Where a word led to it (`is_led`), a name may hold words that are told of work, too.
    """
    words = segment.split()
    ends = (at for at, word in enumerate(words) if _ends_name(word, at, is_led=is_led))
    length = next(ends, len(words))
    capitals = 0
    while capitals < length and words[capitals][:1].isupper():
        capitals += 1
    if capitals:
        length = capitals
    elif length == len(words) > _NAME_WORDS:
        length = 1
    return " ".join(words[:length]).strip(_EDGES), " ".join(words[length:]).strip(_EDGES)


def _ends_name(word: str, at: int, *, is_led: bool) -> bool:
    if at == 0 and _FIRM.fullmatch(word.strip(_EDGES)):
        return False
    if _is_work(word) or _is_led_work(word) or (at > 0 and _BEFORE_WORK.match(f"{word} ")):
        return True
    return not is_led and is_label(word)


def _is_led_work(word: str) -> bool:
    """Whether it is «لتصميم»: "for" and a word for work in one."""
    return len(word) > 3 and word[0] == "ل" and _is_work(word[1:])


def _is_work(word: str) -> bool:
    bare = word.strip(_EDGES)
    return is_thing(normalise(bare).text) or _WORKS.match(bare) is not None
