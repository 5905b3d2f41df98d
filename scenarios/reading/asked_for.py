"""Finds the things a client's message asks to be made, added or changed, and how many of each.

A thing counts only as the object of a request (an order, "could you", "we need"), named by a noun
that freelancers make. What is denied, done already, asked about or told of others is no request.
All patterns see the folded form of `time_words.fold` and have no unbounded repetition.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.nouns import is_pair
from scenarios.reading.time_words import Folded, fold
from scenarios.reading.wordlist import list_words

MOST = 3
_NEAR = 45
_BREAK = "¶"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A thing asked for.

    Attributes:
        words: those that name it, as they stand in the message.
        count: how many, where a number is said.
        extra: said as more than was agreed.
    """

    words: str
    count: int | None
    extra: bool


@dataclass(frozen=True, slots=True)
class _Grammar:
    """A language's requests. In each pattern the group `thing` is what is asked for."""

    requests: tuple[re.Pattern[str], ...]
    denied: re.Pattern[str]
    """What stands before words that ask for nothing."""
    extra: re.Pattern[str]
    extra_near: re.Pattern[str]
    """Says in the clause that it is more than agreed."""
    extra_around: re.Pattern[str]
    """Says so anywhere in the sentence."""


# English. A noun phrase: how many, what kind, what.
_EN_THING = (
    r"(?:(?:landing|web|home|product|about|contact|pricing|check-?out|faq|legal|cover|sales|menu"
    r"|blog|error|404|extra|title|thank you|login|sign-?up) ?pages?|pages?|screens?|logos?|icons?"
    r"|posts?|articles?|blog ?posts?|videos?|reels?|clips?|trailers?|teasers?|intros?|outros?"
    r"|jingles?|(?:photos?|pictures?|scans?)(?! of (?:your|ur|you|the passport))|images?"
    r"|portraits?|banners?|slides?|slide ?decks?|decks?|presentations?|mock-?ups?|sections?"
    r"|templates?|landings?|contact forms?|forms?|features?|illustrations?|flyers?|leaflets?"
    r"|brochures?|business cards?|visiting cards?|place cards?|loyalty cards?|gift cards?|cards?"
    r"|(?:e-?mail )?(?:signatures?|newsletters?|sequences?)|captions?|subtitles?|translations?"
    r"|drawings?|animations?|buttons?|chapters?|posters?|thumbnails?|stickers?|labels?|menus?"
    r"|apps?|mobile (?:app|version)s?|(?:mobile|dark|english|arabic|russian|french|german|spanish"
    r"|square|vertical|short|animated|print|black and white|white|portuguese|italian"
    r"|polish) versions?|versions?|dark mode|dashboards?|admin panels?|chat-?bots?|bots?"
    r"|calculators?|plugins?|filters?|widgets?|galler(?:y|ies)|sitemaps?|search bars?|sliders?"
    r"|pop-?ups?|qr codes?|letterheads?|packaging|patterns?|mascots?|characters?|covers?"
    r"|book covers?|invitations?|tables?|charts?|graphs?|diagrams?|infographics?|maps?|reports?"
    r"|spreadsheets?|indexe?s?|glossar(?:y|ies)|press ?(?:kit|release)s?|case stud(?:y|ies)"
    r"|headlines?|headings?|titles?|taglines?|slogans?|paragraphs?|descriptions?"
    r"|product descriptions?|scripts?|voice-?overs?|soundtracks?|renders?|angles?|views?|scenes?"
    r"|frames?|floor ?plans?|elevations?|backgrounds?|fonts?|colou?rs?|footers?|headers?|texts?"
    r"|copy|language|languages|websites?|sites?|online stores?|shops?|tracking|tees?|t-?shirts?"
    r"|mugs?|signs?|billboards?|roll-?ups?|standees?|stor(?:y|ies)|carousels?|episodes?|lessons?"
    r"|payment (?:system|gateway|page)s?|booking (?:system|form|calendar)s?|designs?|concepts?"
    r"|sketch(?:es)?|watermarks?|legends?|borders?|shadows?|layouts?|bios?|profiles?|bookmarks?"
    r"|tote bags?|envelopes?|certificates?|tickets?)(?! (?:subject|lines?|names?|numbers?|links?"
    r"|files?|codes?|sizes?|test|prices?|costs?|budget)\b)"
)
_EN_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
    r"|forty|fifty|a couple(?: of)?|a few|a pair of|several|some|another(?: (?:two|three|four|five"
    r"|\d{1,2}))?|both|all)"
)
_EN_KIND = (
    r"(?!(?:to|for|of|in|on|with|and|or|that|which|is|are|was|were|has|have|you|your|me|us|it|this"
    r"|these|by|at|from|as|so|but|if|when|not|no|discount|price|i|we|who|all|then|about|also"
    r"|please|just|a|an|the|per|each|my|our|more)\b)[a-z][a-z'-]{0,15}"
)
_EN_NP = (
    rf"(?P<thing>(?:(?:{_EN_COUNT}|the|our|my|this|that|these|those) )?(?:(?:more|extra|additional"
    rf"|other|new|further) )?(?:{_EN_KIND} ){{0,2}}{_EN_THING}"
    r"(?: (?:more|extra))?)(?![\w'-])"
)
_EN_NEW = (
    rf"(?P<thing>(?:{_EN_COUNT} )(?:(?:more|extra|additional|other|new"
    rf"|further) )?(?:{_EN_KIND} ){{0,2}}{_EN_THING}(?: (?:more|extra))?)(?![\w'-])"
)
_EN_MORE = (
    r"(?P<thing>(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a few|a couple(?: of)?"
    r"|one"
    rf"|some) (?:more|extra|additional)|another|extra"
    rf"|additional) (?:{_EN_KIND} ){{0,2}}{_EN_THING}"
    r"(?: (?:more|extra))?)(?![\w'-])"
)
_EN_SOFT = r"(?:(?:please|pls|plz|kindly|also|just|maybe|quickly|possibly|then|now|to|even) ){0,3}"
_EN_OBJECT = r"(?: (?:me|us|in|up|out))?(?: (?:also|just|please|pls)){0,2} "
_EN_MAKE = (
    r"(?:add|include|throw in|make|create|design|draw|build|write|produce|prepare|put(?: in)?"
    r"|render|translate|do|insert|squeeze in|chuck in|pop in|knock up|whip up|set up|record|shoot"
    r"|edit|code)"
)
_EN_CHANGE = (
    r"(?:change|replace|swap|fix|correct|move|update|redo|redraw|rewrite|reword|resize|crop"
    r"|brighten|darken|lighten|shorten|enlarge|rename|recolou?r|adjust|align|centre|center"
    r"|straighten|remove|delete|retouch|translate|tweak|make|re-?record|reshoot|rework)"
)
_EN_CAN = (
    r"(?<!how )(?<!what )(?<!when )(?:can|could|would|will|can't|couldn't) (?:you|u|ya|we"
    r"|i)(?: (?:please|pls|also|just|maybe|possibly|get you to|have you|ask you to|get|have|kindly"
    r"|then|at least|perhaps|quickly)){0,3} "
)
_EN_START = (
    r"(?:^|(?<=[.!?;:¶)] )|(?<=[¶])|(?<=, )|(?<=, and )|(?<= and )|(?<= - )|(?<=please )|(?<=pls )"
    r"|(?<=just )|(?<=kindly )|(?<=also )|(?<=but )|(?<=then )|(?<=so )|(?<=hi )|(?<=hey ))"
)
_EN_WANT = (
    r"(?:(?:i|we)(?: (?:also|just|really|now|still|actually|only|do)){0,2} (?:need|want|require"
    r"|fancy)|(?:i|we)(?:'d| would)(?: (?:also|really|just)){0,2} (?:like|love|need)|(?:i"
    r"|we)(?:'ll| will)(?: (?:also|just)){0,2} (?:need|want)|i'm after|we're after|(?:i am|i'm"
    r"|we're|we are) (?:looking for|in need of)|looking for|need) (?:you to (?:\w+ ))?"
)
_ENGLISH = _Grammar(
    requests=(
        re.compile(rf"{_EN_START}{_EN_SOFT}{_EN_MAKE}{_EN_OBJECT}{_EN_NEW}"),
        re.compile(
            rf"{_EN_START}{_EN_SOFT}(?:add|include|throw in|put in|insert|chuck in"
            rf"|squeeze in){_EN_OBJECT}{_EN_NP}"
        ),
        re.compile(rf"{_EN_START}{_EN_SOFT}{_EN_CHANGE} {_EN_NP}"),
        re.compile(rf"(?<!\w){_EN_CAN}(?:{_EN_MAKE}{_EN_OBJECT}|{_EN_CHANGE} ){_EN_NP}"),
        re.compile(rf"(?<![\w'])(?:{_EN_WANT}){_EN_NEW}"),
        re.compile(rf"(?<![\w'])(?:{_EN_WANT})(?:to (?:add|have|get|include) )?{_EN_MORE}"),
        re.compile(rf"(?<!\w)(?:plus|and also|as well as|along with|oh and|and) {_EN_MORE}"),
    ),
    denied=re.compile(
        r"(?:\b(?:don't|do not|didn't|did not|won't|not|never|no|without|before|after|already|who"
        r"|they|he|she|if|how|why|when|would cost|cost|to have|instead of|rather than|used to|i|we"
        r"|i'll|we'll|i can|we can|i could|i will|we will|you (?:said|promised|would|were|did|made"
        r"|had))) (?:please |also |just )?$"
    ),
    extra=re.compile(r"\b(?:more|extra|another|additional|further|a second|a third)\b"),
    extra_near=re.compile(r"\b(?:also|too|as well|plus|additionally|besides)\b"),
    extra_around=re.compile(
        r"\b(?:while you(?:'re| are)|while (?:ur|u r|at it)|throw in|chuck in|squeeze in|on top of"
        r"|in addition|(?:same|no extra|no additional) (?:price|fee|budget|money|cost|deal)|oh and"
        r"|at no (?:extra )?(?:cost|charge)|(?:within|under) the same|one more thing)\b"
    ),
)

# Russian
_RU_THING = (
    r"(?:страни[цч]\w{0,5}|экран\w{0,3}|логотип\w{0,3}|лого|иконк\w{1,3}|иконок|пост(?:а|ов|ы"
    r"|ик\w{0,2})?|стать(?:ю|и|я)|статей|видео\w{0,7}|ролик\w{0,3}|рилс\w{0,2}|фото\w{0,10}"
    r"|картин\w{1,5}|баннер\w{0,3}|слайд\w{0,3}|презентаци\w{1,2}|верси\w{1,2}|вариант\w{0,3}"
    r"|секци\w{1,2}|блок\w{0,3}|раздел\w{0,3}|шаблон\w{0,3}|лендинг\w{0,3}|форм(?:у|ы|а|очку)"
    r"|фич\w{1,2}|функци\w{1,2}|иллюстраци\w{1,2}|листовк\w{1,2}|листовок|флаер\w{0,3}"
    r"|буклет\w{0,3}|визит\w{1,4}|карточ\w{1,4}|рассылк\w{1,2}|сторис\w{0,2}|сториз\w{0,2}"
    r"|субтитр\w{0,3}|рисун\w{1,4}|анимаци\w{1,2}|кноп\w{1,4}|эскиз\w{0,3}|плакат\w{0,3}|превью"
    r"|обложк\w{1,2}|обложек|постер\w{0,3}|афиш\w{1,2}|наклейк\w{1,2}|стикер\w{0,6}|этикет\w{1,4}"
    r"|меню|приложени\w{1,2}|бот\w{0,2}|чат-бот\w{0,2}|калькулятор\w{0,2}|каталог\w{0,2}"
    r"|личный кабинет|админк\w{1,2}|дашборд\w{0,2}|фильтр\w{0,3}|галере\w{1,2}|слайдер\w{0,2}"
    r"|баннерок|qr ?-?код\w{0,2}|бланк\w{0,2}|вывеск\w{1,2}|вывесок|упаковк\w{1,2}|паттерн\w{0,2}"
    r"|маскот\w{0,2}|персонаж\w{0,3}|приглашени\w{1,2}|таблиц\w{1,2}|график\w{0,2}|диаграмм\w{0,2}"
    r"|схем\w{1,2}|карту|инфографик\w{1,2}|отчет\w{0,2}|сценари(?:й|я|и|ев)|заголов\w{1,4}"
    r"|подзаголов\w{1,4}|слоган\w{0,2}|абзац\w{0,2}|описани\w{1,2}|озвучк\w{1,2}|рендер\w{0,3}"
    r"|ракурс\w{0,3}|сцен(?:у|ы|а)|кадр\w{0,3}|план\w? этажа|фон|шрифт\w{0,2}|цвет\w{0,2}"
    r"|подвал\w?|шапк\w{1,2}|сайт\w{0,2}|сайтик|магазин\w{0,2}|футболк\w{1,2}|кружк\w{1,2}"
    r"|билборд\w{0,2}|аватарк\w{1,2}|карусел\w{1,2}|эпизод\w{0,2}|голос(?:ового|овой) помощник\w?"
    r"|перевод(?! (?:на (?:карту|счет)|денег|по реквизитам))|подпис\w{1,2}|закладк\w{1,2}"
    r"|конверт\w{0,2}|сертификат\w{0,2}|открытк\w{1,2}|дизайн\w{0,2}|макет\w{0,2}|письм(?:о|а)"
    r"|писем|глав(?:у|ы)|вкладк\w{1,2}|календар\w{1,2}|прототип\w{0,2}|интро"
    r"|титры)(?<!ой)(?<!ами)(?<!ями)(?<!ией)(?<!ом)(?! (?:с )?(?:паспорт|удостоверен|карты"
    r"|документ|вашего паспорта))"
)
_RU_COUNT = (
    r"(?:\d{1,3}|одн(?:у|а|о)|один|дв[ае]|двух|три|четыре|пять|шесть|семь|восемь|девять|десять"
    r"|двенадцать|двадцать|тридцать|сорок|пар(?:у|очку)|несколько|все|второй|вторую|второе|третий"
    r"|третью)"
)
_RU_KIND = r"[а-я]{3,16}(?:ую|ый|ий|ой|ое|ее|ые|ие|ых|их|ого|его|ии)"
_RU_NP = (
    rf"(?P<thing>(?:(?:еще|нам|мне|эту|этот|эти|это|там|на"
    rf"|тоже) ){{0,2}}(?:{_RU_COUNT} )?(?:{_RU_KIND} ){{0,2}}{_RU_THING})(?![\w-])"
)
_RU_MAKE = (
    r"(?:добавь|добавьте|сделай|сделайте|нарисуй|нарисуйте|накинь|накиньте|прикрути|прикрутите"
    r"|допиши|допишите|напиши|напишите|подготовь|подготовьте|соберите|собери|вставь|вставьте"
    r"|включи|включите|разработай|разработайте|набросай|набросайте|придумай|придумайте|киньте|кинь"
    r"|составьте|составь|дорисуй|дорисуйте|доделай|доделайте|смонтируй|смонтируйте|переведи"
    r"|переведите|сверстай|сверстайте|запиши|запишите|озвучь|озвучьте|приложи|приложите|докинь"
    r"|докиньте|оформи|оформите)"
)
_RU_CHANGE = (
    r"(?:поменяй|поменяйте|замени|замените|исправь|исправьте|подправь|подправьте|переделай"
    r"|переделайте|подвинь|подвиньте|убери|уберите|увеличь|увеличьте|уменьши|уменьшите|перепиши"
    r"|перепишите|обнови|обновите|измени|измените|перерисуй|перерисуйте|сдвинь|сдвиньте|поправь"
    r"|поправьте|укоротите|осветлите|перекрась|перекрасьте|перенесите|верните|отразите|вставьте"
    r"|сожмите|выровняйте)"
)
_RU_DO = (
    r"(?:добавить|сделать|нарисовать|написать|подготовить|вставить|включить|разработать|придумать"
    r"|доделать|перевести|поменять|заменить|исправить|переделать|подвинуть|увеличить|уменьшить"
    r"|обновить|изменить|накинуть|прикрутить|дописать|поправить|переписать|убрать|дорисовать"
    r"|оформить)"
)
_RU_POLITE = (
    r"(?:,? ?(?:пожалуйста|плиз|плз|пож|будьте добры|тогда|заодно|еще|тоже|также|сразу|просто|нам"
    r"|мне|мне тоже|там|туда|сюда|вы|ты|и|чуть|сверху|в придачу|до кучи|для нас),?){0,3} "
)
_RU_CAN = (
    r"(?:можете|можешь|сможете|сможешь|могли бы(?: вы)?|могли бы вы|можно|нельзя ли|надо|нужно"
    r"|хотим|хочу|хотелось бы|хотел бы|хотела бы|хотели бы|необходимо|прошу|просим|просьба"
    r"|осталось)"
)
_RUSSIAN = _Grammar(
    requests=(
        re.compile(rf"(?<!\w)(?:{_RU_MAKE}|{_RU_CHANGE}){_RU_POLITE}{_RU_NP}"),
        re.compile(
            rf"(?<!\w){_RU_CAN}(?:,? (?:ли|пожалуйста|вы|ты|еще|заодно|тоже|также|нам|вас|мне"
            rf"|будет|бы|дополнительно|в перевод|сразу),?){{0,3}} {_RU_DO}{_RU_POLITE}{_RU_NP}"
        ),
        re.compile(
            r"(?<!\w)(?:нужен|нужна|нужно|нужны|требуется|требуются|понадобится|хочу|хотим|хочется"
            r"|надо|ищу|ищем|закажу|хотел бы|хотела бы|интересует)"
            rf"(?: (?:еще|также|тоже|нам|мне|бы|теперь|срочно|сейчас|будет|будут|просто"
            rf"|всего)){{0,3}} {_RU_NP}"
        ),
        re.compile(
            rf"(?<!\w)(?P<thing>(?:еще )(?:{_RU_COUNT} )?(?:{_RU_KIND} ){{0,2}}{_RU_THING}),? "
            r"(?:тоже |заодно |пожалуйста |нам |бы )?"
            rf"(?:{_RU_MAKE}|нужн[оыа]|нужен|надо|хотим|хочу)(?!\w)"
        ),
        re.compile(
            rf"(?<!\w)(?P<thing>(?:{_RU_KIND} )?{_RU_THING}),? (?:тоже |заодно |туда же "
            rf"|еще ){{1,2}}{_RU_MAKE}(?!\w)"
        ),
        re.compile(
            rf"(?:^|(?<=[.!?;:¶] )|(?<=¶)|(?<=, )|(?<= и )"
            rf"|(?<=\+ ))(?P<thing>еще {_RU_COUNT} (?:{_RU_KIND} )?{_RU_THING})(?![\w-])"
            r"(?=[^.!?¶]{0,60}(?:пожалуйста|плиз|[.!¶]|$))"
        ),
    ),
    denied=re.compile(
        r"(?:(?<!\w)(?:не|ни|без|уже|вам|тебе|зачем|почему|если|кто|сколько|чтобы|как|когда|он|она"
        r"|они|вместо|раньше|ему|ей|им|помню|кому|бюджет на|цена за|что|знаю|думал|думала|сам|сама"
        r"|каждому|всем|многим|клиенту|другу|брату|ли|понял,|понимаю,)) $"
    ),
    extra=re.compile(r"(?<!\w)(?:еще|дополнительн\w{2,3}|лишн\w{2,3})(?!\w)"),
    extra_near=re.compile(
        r"(?<!\w)(?:заодно|еще|тоже|также|сверху|вдобавок|попутно|дополнительно|плюсом|накинь"
        r"|накиньте|докинь|докиньте|прикрути|прикрутите)(?!\w)"
    ),
    extra_around=re.compile(
        r"(?<!\w)(?:в придачу|до кучи|бонусом|в подарок|раз уж|пока вы|в ту же (?:сумму|цену"
        r"|стоимость)|за те же|бюджет тот же|без доплат\w?|в рамках (?:этой|той же) суммы)(?!\w)"
    ),
)

# Arabic
_AR_THING = (
    r"(?:صفح(?:ه|ات|تين)|شاش(?:ه|ات|تين)|تصميم(?:ين)?|تصاميم|شعار(?:ين)?|لوجو|لوغو|لوقو|بوست(?:ات"
    r"|ين)?|منشور(?:ات|ين)?|مقال(?:ه|ات|ين|تين)?|فيديو(?:هات|هين|ات)?|ريلز(?:ات)?|صور(?:ه|تين)?"
    r"|بنر(?:ات|ين)?|بانر(?:ات|ين)?|شريح(?:ه|تين)|شرايح|شرائح|سلايد(?:ات|ين|ز)?|نسخ(?:ه|تين)?"
    r"|نموذج(?:ين)?|نماذج|قالب(?:ين)?|قوالب|منتج(?:ات|ين)?|ايقون(?:ه|ات|تين)|رسم(?:ه|ات|تين)|رسوم"
    r"|قسم(?:ين)?|اقسام|لون(?:ين)?|الوان|كرت(?:ين)?|كروت|كارت(?:ين)?|بطاق(?:ه|ات|تين)|ترجم(?:ه|ات"
    r"|تين)|فلاير(?:ات|ين|ز)?|بروشور(?:ات|ين)?|تطبيق(?:ين)?|ابليكيشن|ابلكيشن|موقع(?:ين)?|متجر|بوت"
    r"|لوحه(?: تحكم)?|لوحات|خاصي(?:ه|ات)|ميز(?:ه|ات|تين)|ستوري(?:ات|ز)?|كاروسيل|غلاف(?:ين)?|اغلفه"
    r"|منيو(?:هات)?|قايمه|قائمه|كتالوج|كتالوق|عرض تقديمي|بوستر(?:ات|ين)?|ملصق(?:ات)?|ستيكر(?:ات"
    r"|ز)?|هويه|خلفي(?:ه|ات)|زر(?:ين)?|زرار|ازرار|خط|عنوان|عناوين|فقر(?:ه|ات|تين)|نصوص|سكريبت"
    r"|حلق(?:ه|ات|تين)|مشهد(?:ين)?|مشاهد|لقط(?:ه|ات|تين)|مقطع(?:ين)?|مقاطع|انترو|اوترو|موشن|جدول"
    r"|جداول|تقرير|تقارير|فاتوره|استمار(?:ه|ات)|فورم|تعليق صوتي|فهرس|خريطه|رندر(?:ات)?|واجه(?:ه|ات"
    r"|تين)|مخطط(?:ات|ين)?|باترون|دعو(?:ه|ات)|شهاد(?:ه|ات|تين)|ختم|توقيع|بنرين|تيشيرت(?:ات)?|كوفر)"
)
_AR_COUNT = (
    r"(?:\d{1,3}|واحد\w?|وحده|ثلاث\w?|تلات\w?|تلت|اربع\w?|خمس\w?|ست\w?|سبع\w?|ثمان\w{0,2}|تمان\w?"
    r"|تسع\w?|عشر\w{0,3}|كم|كام|شوي\w?|كذا|كل|اكثر من|اكتر من)"
)
_AR_MORE = (
    r"(?:كمان|زياده|اضافي\w{0,3}|اخر[يه]?|ثاني[ه]?|تاني[ه]?|جديد[ه]?|زايد\w?|بعد|برضو|برضه|خرين"
    r"|اخرين|تانيين|ثانيين|واحده?|متحرك\w?|سريع\w?)"
)
_AR_PAPERS = r"(?:جواز|هوي|بطاق|البطاق|الهوي|الجواز|شخصي|سيلفي|من جواز|عن هوي)"
_AR_WHEN = (
    r"(?:ال(?:يوم|ليله|حين|ان|اسبوع|شهر|سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|نهارده|صبح|لي)"
    r"|النهار)"
)
_AR_NP = (
    rf"(?P<thing>(?:(?:لي|لنا|لينا|لهم|كمان|بعد|برضو|برضه|عليهم|معاها|معها|معاه|معه|معاهم|كذلك"
    rf"|ايضا|لها) ){{0,2}}(?:{_AR_COUNT} )?(?:(?:ال)?{_AR_THING}"
    rf"|النص)(?!\w)(?! {_AR_PAPERS})(?: (?!{_AR_WHEN})(?:ال\w{{3,12}}"
    rf"|\w{{3,10}}يه)(?!\w))?(?: {_AR_MORE}(?!\w)){{0,2}})(?!\w)"
)
_AR_MAKE = (
    r"(?:زود|زودي|زودلي|زودلنا|زودوا|ضيف|ضيفي|ضيفلي|ضيفلنا|ضيفيلي|ضيفوا|اضف|اضيفي|اضيفوا|اعمل"
    r"|اعملي|اعملنا|اعمللي|اعملولنا|اعملوا|سو|سوي|سوو|سويلي|سويلنا|صمم|صممي|صمملي|صمملنا|صممولنا"
    r"|زيد|زيدي|زيدلي|زيدلنا|زيدنا|حط|حطي|حطلي|حطلنا|حطوا|اكتب|اكتبي|اكتبلي|ارسم|ارسمي|ارسملي|ركب"
    r"|ركبلي|جهز|جهزي|جهزلي|جهزوا|ترجم|ترجمي|ترجملي|دير|ديري|ديرلي|ديرلنا|ديري|اعملهم|اعمليلي"
    r"|اعمليلنا|ادرج|ادرجوا|ارفق|نفذ|نفذي|صور لنا|صوروا لنا|طلع لي|طلعلي|ابنيلي)"
)
_AR_CHANGE = (
    r"(?:(?:^|(?<=[.!?,¶:] )|(?<=[.!?,¶:])|(?<=عاود ))غير|غيري|غيرلي|غيريلي|غيروا|بدلي|بدللي|بدلوا"
    r"|عدل|عدلي|عدلوا|عدللي|كبر|كبري|كبرلي|كبروا|صغر|صغري|صغروا|شيل|شيلي|شيلوا|احذف|احذفي|احذفوا"
    r"|صلح|صلحي|صلحلي|صلحوا|حدث|حدثي|استبدل|استبدلي|فتح|غمق|قرب|حرك|حركي)"
)
_AR_CAN = (
    r"(?:ممكن|تقدر|تقدري|تقدرين|بتقدر|بتقدري|فيك|فيكي|ياريت|يا ريت|ياليت|لو تقدر|لو ممكن"
    r"|ممكن لو سمحت|نرجو|ارجو|يرجي|الرجاء|هل (?:يمكن|يمكنك|ممكن|تستطيع|تقدر)|عايزك|عاوزك|ابيك"
    r"|ابغاك|بدي ياك|نبيك|نبغاك|محتاجك|نريد منك|المطلوب)"
)
_AR_DO = (
    r"(?:ت(?:ضيف|ضيفي|ضيفين|عمل|عملي|عملين|سوي|سوين|زود|زودي|صمم|صممي|غير|غيري|عدل|عدلي|حط|حطي|كتب"
    r"|كتبي|رسم|رسمي|بدل|كبر|صغر|جهز|جهزي|ترجم|ترجمي|ركب)(?:ي?لي|ي?لنا|وا|ون)?|(?:ال)?(?:اضافه"
    r"|تعديل|تغيير|تصميم|عمل|ترجمه|تجهيز|حذف|تكبير|تصغير|استبدال|تحديث|اعداد)|نضيف|نغير|نعدل|نبدل"
    r"|اضيف)"
)
_AR_WANT = (
    r"(?:احتاج|محتاج|محتاجه|محتاجين|نحتاج|عايز|عايزه|عايزين|عاوز|عاوزه|عاوزين|ابي|ابغي|ابغا|نبي"
    r"|نبغي|نبا|بدي|بدنا|اريد|نريد|نود|اود|بغيت|بغينا|نحب|حاب|حابه|حابين|ودي|خصني|خصنا|يلزمنا"
    r"|يلزمني|لازمني|لازمنا|مطلوب|نحبو)"
)
_ARABIC = _Grammar(
    requests=(
        re.compile(rf"(?<!\w)[وف]?(?:{_AR_MAKE}|{_AR_CHANGE}) {_AR_NP}"),
        re.compile(
            rf"(?<!\w)[وف]?{_AR_CAN}(?: (?:انك|ان|لو|بس|كمان|سمحت|منك"
            rf"|منكم)){{0,2}} {_AR_DO} {_AR_NP}"
        ),
        re.compile(
            rf"(?<!\w)[وف]?{_AR_WANT}(?: (?:منك|كمان|بس|برضو|برضه|حد|بعد|ايضا|نضيف|نزود|اضيف|ازود"
            rf"|نعمل|اعمل|نسوي|اسوي|تصميم|تعملي|تعمللي|تعمل|اعدل|نعدل|نغير|اغير|تسوي|تصمم|معاه"
            rf"|معاها|معه)){{0,2}} (?!ال){_AR_NP}"
        ),
    ),
    denied=re.compile(
        r"(?:(?<!\w)(?:ما|مش|مو|مب|لا|لم|لن|بدون|من غير|ليش|ليه|كيف|هو|هي|هم|كنت|كنا|كان|كانت|هو"
        r"|انا|احنا|الي|اللي|لما|عندنا|عندي|قال|قالت|اخوي|صاحبي|اخي|الزبون|بعد|قبل|لازم انا|راح|رح"
        r"|اذا|لو|كم|بكم|مين|من)|(?:عميل|زبون|صاحب\w{0,3}|اخو\w{1,3}|خوتي|كلهم|ناس"
        r"|شركه)(?: \w{2,10}){0,2}) $"
    ),
    extra=re.compile(
        r"(?<!\w)[وف]?(?:كمان|زياده|اضافي\w{0,3}|اخر[يه]|ثاني[ه]?|تاني[ه]?|بعد|برضو|برضه|خرين"
        r"|تانيين|ثانيين|زايد\w?|ايضا)(?!\w)"
    ),
    extra_near=re.compile(
        r"(?<!\w)[وف]?(?:كمان|زياده|برضو|برضه|ايضا|اضافي\w{0,3}|زود\w{0,3}|زيد\w{0,3}|معاها|معاهم"
        r"|معها|معاه|عليهم)(?!\w)"
    ),
    extra_around=re.compile(
        r"(?<!\w)[وف]?(?:(?:ب|ف|في )?نفس (?:ال)?(?:سعر|مبلغ|فلوس|ثمن|سوم|اتفاق)|بالمره"
        r"|ضمن (?:الاتفاق|السعر|المبلغ|العقد|نفس)|بدون (?:زياده|تكلفه|ما تحسبها)|علي البيعه"
        r"|بما ان\w{0,3}|طالما|من عندك|ما دمت|هديه منك)(?!\w)"
    ),
)

_GRAMMARS = {"en": _ENGLISH, "ru": _RUSSIAN, "ar": _ARABIC}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one один одна одну одно واحد واحده وحده",
            "two два две двух couple pair пару парочку",
            "three три ثلاث ثلاثه تلات تلاته تلت",
            "four четыре اربع اربعه",
            "five пять خمس خمسه",
            "six шесть ست سته",
            "seven семь سبع سبعه",
            "eight восемь ثمان ثماني ثمانيه تمن تمان تمانيه",
            "nine девять تسع تسعه",
            "ten десять عشر عشره",
            "eleven",
            "twelve двенадцать",
        ),
        start=1,
    )
    for word in list_words(words)
} | {
    word: 10 * number
    for number, words in enumerate(
        (
            "twenty двадцать عشرين",
            "thirty тридцать ثلاثين تلاتين",
            "forty сорок اربعين",
            "fifty خمسين",
        ),
        start=2,
    )
    for word in list_words(words)
}
_LEADS = frozenset(
    list_words(
        "нам мне там на тоже كمان بعد شوي شويه لي لنا لينا لهم عليهم معاها معها معاه معه معاهم"
        " لها كذلك ايضا برضو برضه"
    )
)
"""Words of a request that may stand before the thing and are no part of it."""
_STOP = re.compile(r"[.!?;…¶]")
_CLAUSE = re.compile(r",| (?:and|that|who|which|а|и|но|чтобы|اللي|عشان) ")
_EDGES = " \t,.:;–—-\"'«»“”()"


def find_wanted(text: str, *, language: str) -> tuple[Wanted, ...]:
    """Return what a message asks to be made, added or changed, in order, at most `MOST`.

    Never raises.

    Args:
        text: of the client's message.
        language: "ar", "en" or "ru"; of another language nothing is read.
    """
    grammar = _GRAMMARS.get(language)
    if grammar is None:
        return ()
    kept = text[:MAX_CHARACTERS].replace("\n", _BREAK)
    folded = fold(kept)
    wanted: list[Wanted] = []
    done = 0
    for start, end, asked in sorted(_find(folded.text, grammar), key=lambda it: (it[0], -it[1])):
        if start < done:
            continue
        said = folded.text[start:end]
        words = _words(kept, folded, start, end)
        if not words:
            continue
        before, behind = _around(folded.text, start, end)
        near = f"{before[-_NEAR:]}|{_CLAUSE.split(behind, maxsplit=1)[0]}"
        extra = (
            grammar.extra.search(asked)
            or grammar.extra_near.search(near)
            or grammar.extra_around.search(f"{before}|{behind}")
        )
        wanted.append(Wanted(words, _count(said), bool(extra)))
        done = end
        if len(wanted) == MOST:
            break
    return tuple(wanted)


def _find(text: str, grammar: _Grammar) -> Iterator[tuple[int, int, str]]:
    """Where things stand, and all the words of the request that name them."""
    for request in grammar.requests:
        for match in request.finditer(text):
            if grammar.denied.search(text[max(0, match.start() - _NEAR) : match.start()]):
                continue
            start, end = match.span("thing")
            asked = text[start:end]
            first, _, rest = asked.partition(" ")
            while rest and first in _LEADS:
                start += len(first) + 1
                first, _, rest = rest.partition(" ")
            yield start, end, asked


def _count(said: str) -> int | None:
    """The number that words say, 2 for an Arabic dual; None where they say none."""
    for word in said.split():
        if word.isascii() and word.isdecimal():
            return int(word) or None
        if number := _NUMBERS.get(word):
            return number
        if is_pair(word.removeprefix("ال")) or _DUAL.fullmatch(word):
            return 2
    return None


_DUAL = re.compile(r"\w{2,}تين|حلقتين|مقطعين|مشهدين|بوسترين|موقعين|تطبيقين|غلافين|شعارين")


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands in the sentence before the thing and behind it."""
    before = text[max(0, start - 2 * _NEAR) : start]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    behind = text[end : end + 2 * _NEAR]
    stop = _STOP.search(behind)
    return before[stops[-1] if stops else 0 :], behind[: stop.start() if stop else len(behind)]


def _words(text: str, folded: Folded, start: int, end: int) -> str:
    """The span of the folded text as it was written, without signs at its edges."""
    stop = folded.origins[end] if end < len(folded.origins) else len(text)
    return text[folded.origins[start] : stop].strip(_EDGES)
