"""Knows the words around numbers: things made, time, what is counted, what speaks of money."""

from functools import lru_cache

from scenarios.reading.wordlist import list_words

_ARTICLES = ("بال", "وال", "لل", "ال", "ع")

THING_WORDS = frozenset(
    list_words(
        "page pages screen screens logo logos icon icons post posts revision revisions edit"
        " edits word words"
        " character characters chars article articles video videos reel reels photo photos image"
        " images"
        " picture pictures banner banners slide slides mockup mockups concept concepts version"
        " versions"
        " variant variants option options section sections template templates product products item"
        " items"
        " landing landings form forms feature features illustration illustrations design designs"
        " flyer"
        " flyers card cards email emails caption captions story stories translation translations"
        " drawing"
        " drawings animation animations button buttons tweak tweaks change changes round rounds"
        " draft"
        " drafts"
        " chapter chapters sign signs sketch sketches poster posters thumbnail thumbnails clip"
        " clips"
        " file files format formats color colors colour colours model models scene scenes"
    )
)
# A stem stands for every form of the word.
_THING_STEMS = (
    "страни", "стран", "экран", "логотип", "иконк", "иконок", "пост", "правк", "правок", "слов",
    "знак",
    "символ", "стат", "видео", "ролик", "рилс", "фото", "картин", "изображен", "баннер", "слайд",
    "вариант", "верси", "секци", "блок", "шаблон", "товар", "лендинг", "форм", "фич", "функци",
    "иллюстраци", "дизайн", "макет", "листовк", "флаер", "карточ", "визит", "письм", "описан",
    "сториз",
    "перевод", "рисун", "анимаци", "кноп", "концепт", "эскиз", "набросок", "плакат", "превью",
    "текст",
    "сайт", "файл", "формат", "цвет", "модел", "сцен", "раздел", "постер", "обложк",
)  # fmt: skip
_NOT_THINGS = ("странн", "статус", "словно", "постоян", "постав", "постара", "формальн", "цветов")
_AR_THINGS = (
    "صفح", "شاش", "تصميم", "تصاميم", "شعار", "لوجو", "لوقو", "بوست", "منشور", "كلمه", "كلمات",
    "حرف",
    "حروف", "مقال", "فيديو", "ريلز", "صوره", "صور", "بنر", "بانر", "شريح", "شرايح", "سلايد", "نسخ",
    "نموذج", "نماذج", "خيار", "تعديل", "قالب", "قوالب", "منتج", "ايقون", "رسم", "رسوم", "قسم",
    "اقسام",
    "ملف", "لون", "الوان", "كرت", "كروت", "كارت", "بطاق", "ترجم", "فلاير", "بروشور", "موديل",
    "سكرين",
)  # fmt: skip
_AR_PAIRS = {
    stem + ending: stem
    for stem in (
        "صفحت", "شاشت", "تصميم", "شعار", "لوجوه", "لوجو", "بوست", "منشور", "كلمت", "مقال",
        "مقالت", "فيديوه",
        "فيديو", "صورت", "بنر", "بانر", "شريحت", "نسخت", "نموذج", "خيار", "تعديل", "قالب",
        "منتج", "ايقونت",
        "رسمت", "قسم", "ملف", "لون", "كارت", "بطاقت", "فلاير", "سكرين",
    )
    for ending in ("ين", "تين", "ان")
}  # fmt: skip

_TIME_WORDS = frozenset(
    list_words(
        "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks"
        " wk wks month"
        " months mo year years yr yrs night nights weekend weekends evening evenings morning"
        " january"
        " february"
        " march april june july august september october november december jan feb apr jun jul aug"
        " sep sept oct"
        " nov dec am pm gmt utc oclock"
    )
)
_TIME_STEMS = (
    "секунд", "минут", "мин", "час", "дня", "дней", "день", "дни", "сут", "недел", "месяц",
    "мес", "год",
    "лет", "январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр",
    "ноябр", "декабр", "утра", "вечера", "ночи", "числ", "понедельн", "сек", "ноч", "раз",
)  # fmt: skip
_NOT_TIME = (
    "минус",
    "миним",
    "секрет",
    "разраб",
    "разн",
    "разов",
    "разум",
    "мини",
    "минск",
    "сутев",
    "готов",
)
_AR_TIME = (
    "ثاني", "ثواني", "دقيق", "دقايق", "دقا", "ساع", "يوم", "ايام", "اسبوع", "اسابيع", "شهر", "شهور",
    "اشهر", "سنه", "سنين", "سنوات", "عام", "اعوام", "ليل", "مره", "مرات", "يناير", "فبراير", "مارس",
    "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر", "رمضان",
    "صباح",
    "مساء", "العصر", "الضهر", "الظهر", "المغرب", "العشا", "الصبح", "الفجر", "صفر", "شوال", "محرم",
)  # fmt: skip

_OTHER_WORDS = frozenset(
    list_words(
        "figures figure px pixel pixels mb gb kb tb kg km cm mm ft people users user followers"
        " follower"
        " subscribers views visitors clients customers employees developers designers freelancers"
        " guys members"
        " times thanks apologies stars star percent pct parts steps points degrees items of more x"
        " fps hz bit"
        " bits dpi reasons things calls samples orders sales reviews likes hits stories years"
        " fold rd"
        " stop"
        " step st street th ppl ppi v w lbs pcs units countries cities kids children bedroom"
    )
)
_OTHER_STEMS = (
    "человек", "люд", "подписчик", "пользовател", "просмотр", "посетител", "клиент", "сотрудник",
    "процент", "пункт", "лайк", "отзыв", "участник", "звезд", "метр", "пиксел", "извинен", "спасиб",
    "благодарн", "чертей", "причин", "этап", "дел", "звонк", "заявк", "строк", "этаж", "кг",
    "см", "мм",
    "мб", "гб", "км", "пикс", "км", "проблем", "вопрос", "школ", "город", "стран", "задач", "групп",
)  # fmt: skip
_AR_OTHER = (
    "موظف", "متابع", "مشاهد", "زياره", "زاير", "زوار", "عميل", "عملا", "زبون", "زباين", "شخص",
    "اشخاص",
    "ناس", "شكر", "مبروك", "سلام", "تحيه", "رحم", "سوال", "اسيل", "نقط", "نقاط", "مشروع", "مشاريع",
    "مشترك", "مستخدم", "لايك", "بكسل", "متر", "كيلو", "سم", "ميجا", "جيجا", "خطو", "مرحل",
    "مراحل", "نجوم",
    "بالميه", "بالمايه", "بوسه", "حمدله", "الف مره", "عافيه", "هلا", "اهلا", "فرع", "فروع", "طلب",
    "مصمم", "مبرمج", "حاج", "سبب", "اسباب", "سنتيمتر", "طالب", "طلاب", "عضو", "اعضا",
)  # fmt: skip

_PLAIN_S = frozenset(
    list_words(
        "this is was as has its it's yes plus us his hers always less unless thus does perhaps"
        " towards"
        " sometimes besides across ours yours theirs works sounds seems looks includes means thats"
        " that's"
        " lets let's gets bonus gross minus needs cheers pls guess regardless nonetheless bless"
        " pass"
        " express business kiss"
    )
)
_PLAIN_RU = frozenset(
    list_words(
        "моей твоей своей вашей нашей ей ней всей этой готов готовы здоров даров хватов новый"
        " мой твой свой"
        " такой который последний крайний ладно сей ев клиентов"
    )
) - {"клиентов"}

UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "hour": "hour hr hrs h hourly час часа часовая ч р/ч ساعه",
        "day": "day daily day's день сутки смену смена يوم يوميا",
        "week": "week weekly wk неделю неделя اسبوع اسبوعيا",
        "month": "month monthly mo мес месяц ежемесячно شهر شهريا",
        "year": "year yearly annually annum yr год سنه سنويا عام",
        "minute": "minute min минуту минута мин دقيقه",
        "word": "word words слово كلمه",
        "page": "page pages страницу страница страничку лист стр صفحه",
        "char": "character char знак символ حرف",
        "piece": "piece item unit each apiece pop pcs шт штуку штука штучку قطعه وحده واحد واحده"
        " حبه",
        "screen": "screen экран شاشه",
        "logo": "logo логотип шعار شعار لوجو",
        "article": "article статью статья مقال مقاله",
        "video": "video ролик видео فيديو",
        "post": "post пост بوست منشور",
        "slide": "slide слайд شريحه سلايد",
        "image": "image photo картинку фото картинка صوره",
        "design": "design дизайн макет تصميم",
        "revision": "revision правку правка تعديل",
    }.items()
    for word in words.split()
}
"""A word for what a rate is paid by -> its name in `Amount.unit`."""
ADVERBS = frozenset(
    list_words(
        "hourly daily weekly monthly yearly annually each apiece ежемесячно يوميا اسبوعيا شهريا"
        " سنويا"
    )
)
BATCHES = {
    **dict.fromkeys(list_words("words слов كلمه"), "thousand_words"),
    **dict.fromkeys(
        list_words("characters chars char знаков символов збп зн حرف"), "thousand_chars"
    ),
}
"""What is paid by the thousand -> its name in `Amount.unit`."""
LOOSE_UNITS = frozenset(list_words("hour day week month year minute word page char piece"))
"""Units that «за» makes a rate; "for a banner" names the whole price."""

NUMBERED = frozenset(
    list_words(
        "net page step version room order invoice top chapter iphone windows level grade section"
        " article line"
        " day week ticket issue no number num flat apt building android ios galaxy slide figure"
        " year"
        " in since"
        " стр страница страницы странице глава заказ заказа номер день договор счет тз пункт п"
        " дом кв"
        " год году"
        " с этап версия день айфон"
        " رقم فاتوره سنه عام يوم عمر عمري عمره ايفون اصدار نسخه صفحه الدور شقه شارع قبل الساعه ساعه"
        " طلب طلبيه"
        " يوليو"
    )
)
"""Words before a number that make it a name, not a sum."""

MODELS = frozenset(
    list_words("iphone windows android ios galaxy photoshop office айфон ايفون اندرويد ويندوز")
)
"""Names whose number belongs to them: "iPhone 15 mockups" counts no mockups."""

CUES = frozenset(
    list_words(
        "price priced pricing prices budget pay pays paid paying payment cost costs costing"
        " charge charges"
        " charged charging offer offers offered offering quote quoted fee fees rate bid ceiling owe"
        " owes owed"
        " worth afford spend discount salary deposit advance transferred transfer wire wired lower"
        " drop reduce"
        " cut budgeted max maximum total stretch accept charging asked above below said asked give"
        " gave حق"
    )
)
_CUE_STEMS = (
    "цен", "бюджет", "стоимост", "стоит", "стоил", "плат", "плач", "заплач", "оплач", "заплат",
    "оплат", "доплат", "предоплат",
    "предлож", "предлаг", "скин", "сниз", "сниж", "уступ", "сумм", "гонорар", "ставк", "аванс",
    "итог",
    "прайс", "тариф", "перевед", "перевел", "скидк", "дам", "дад", "даю", "отда", "заработ",
    "долж", "долг",
    "задолж", "могу", "можем", "возьм", "накин", "выйдет", "обойд", "максимум", "потол", "осил",
    "потян",
    "подвин", "торг", "опуст", "сброс",
)  # fmt: skip
_NOT_CUES = ("ценн", "должност", "дамы")
_AR_CUES = (
    "سعر", "اسعار", "ميزاني", "ادفع", "هدفع", "بدفع", "ندفع", "دفع", "يدفع", "مبلغ", "تكلف",
    "كلف", "تمن",
    "ثمن", "اعطي", "اديك", "هديك", "بعطي", "نعطي", "حول", "عربون", "مقدم", "اجمالي", "مجموع",
    "اخر", "اجر",
    "بكام", "بكم", "سوم", "فلوس", "نزل", "خفض", "خصم", "اتفق", "متفق", "خلي", "تخلي", "نخلي",
    "خلها", "خله", "يعطي", "عطا", "حدود", "ماكس", "هحول", "بحول",
    "كلفه", "يكلف", "بيكلف", "اقصي",
)  # fmt: skip
WEAK_CUES = frozenset(list_words("for do take at say go make accept за по b ب has have did"))
"""Words that, right before a bare number of 20 or more, mostly speak of money."""
ROUND_CUES = frozenset(
    list_words(
        "over than ok okay other like only under have got need want just больше меньше есть"
        " только давай остальные"
        " معايا معي معاي عندي عليك عليا علي ماعندي"
    )
)
"""Words that, right before a round number of 100 or more, mostly speak of money."""
ROUND_AFTER = frozenset(
    list_words(
        "за это остальное потом сразу сейчас дорого дороговато final left now كثير كتير غالي غاليه"
    )
)
"""Words that do so right after it."""
MONEY_SCALES = frozenset(list_words("косарь косаря лям ляма باكو"))
AFTER_CUES = frozenset(
    list_words(
        "max tops total cash flat upfront maximum макс максимум итого потолок кэш наличкой налом"
        " كاش كحد"
    )
)
_AFTER_PHRASES = (
    "and we", "and it's", "and i'll", "all in", "is my", "is the ceiling", "is our", "и по рукам",
    "по рукам", "и договорились", "за все", "на все", "for both", "for everything", "for it",
    "for the",    "for all", "for this", "علي بعضه", "اخر كلام", "و نتفق", "ونتفق", "وخلاص",
)  # fmt: skip
AFTER_PHRASES: dict[str, list[tuple[str, ...]]] = {}
"""The first word of a phrase that, right after a number, makes it a sum -> such phrases."""
for _phrase in _AFTER_PHRASES:
    AFTER_PHRASES.setdefault(_phrase.split()[0], []).append(list_words(_phrase))

SHARE_CUES = frozenset(
    list_words(
        "upfront up-front advance now later after before deposit price fee amount payment pay"
        " paid rest"
        " remainder sum delivery completion total money down prepay cost invoice front first"
        " balance"
        " دلوقتي الان الحين هسا دابا قبل بعد بعدين المبلغ السعر الفلوس عربون الباقي التسليم مقدم"
        " مقدما البدايه"
        " الثمن الاتعاب دفعه تدفع ادفع فلوسك فلوسي الاول القيمه حقك"
    )
)
_SHARE_STEMS = (
    "сейчас", "сразу", "вперед", "аванс", "предоплат", "потом", "после", "сумм", "цен", "оплат",
    "плат",
    "остальн", "остат", "деньг", "денег", "стоимост", "бюджет", "гонорар", "заранее", "позже",
)  # fmt: skip

MORE = frozenset(
    list_words("more extra additional another еще дополнительных дополнительные доп плюсом")
)
MORE_AFTER = frozenset(
    list_words(
        "كمان زياده اضافيه اضافي اضافيين اخري ثانيه تانيين تانيه زيادات еще больше more extra"
    )
)
DESCRIBING = ("ых", "их", "ые", "ие", "ый", "ую", "ая")


def _bare(word: str) -> str:
    """Take the article and what is written with it off an Arabic word."""
    if word[:1] >= "\u0600":
        for article in _ARTICLES:
            if word.startswith(article) and len(word) > len(article) + 2:
                return word[len(article) :]
    return word


@lru_cache(maxsize=2048)
def is_thing(word: str) -> bool:
    """Tell whether a normalised word names something a freelancer makes, in any form."""
    if word in THING_WORDS:
        return True
    if word.startswith(_THING_STEMS):
        return not word.startswith(_NOT_THINGS)
    return word in _AR_PAIRS or _bare(word).startswith(_AR_THINGS)


def is_pair(word: str) -> bool:
    """Tell whether an Arabic word is a thing in the dual: «صفحتين» counts two."""
    return word in _AR_PAIRS or (word[:1] == "و" and word[1:] in _AR_PAIRS)


@lru_cache(maxsize=2048)
def is_time(word: str) -> bool:
    """Tell whether a normalised word is a length or a point of time."""
    if word in _TIME_WORDS:
        return True
    if word.startswith(_TIME_STEMS):
        return not word.startswith(_NOT_TIME)
    return _bare(word).startswith(_AR_TIME) or word.startswith(_AR_TIME)


@lru_cache(maxsize=2048)
def is_counted(word: str) -> bool:
    """Tell whether a word after a number shows that it counts something other than money."""
    if word in _OTHER_WORDS or is_thing(word) or is_time(word):
        return True
    if word.startswith(_OTHER_STEMS) or _bare(word).startswith(_AR_OTHER):
        return True
    return is_many(word)


def is_many(word: str) -> bool:
    """Tell by its ending whether a word is an English plural or a Russian genitive plural."""
    if word.isascii():
        return len(word) > 3 and word.endswith("s") and word not in _PLAIN_S
    if "\u0400" <= word[:1] <= "\u04ff":
        return len(word) > 4 and word.endswith(("ов", "ев", "ей")) and word not in _PLAIN_RU
    return False


@lru_cache(maxsize=2048)
def is_cue(word: str) -> bool:
    """Tell whether a word speaks of a price, a payment or an offer."""
    if word in CUES:
        return True
    if word.startswith(_CUE_STEMS):
        return not word.startswith(_NOT_CUES)
    return word.startswith(_AR_CUES) or _bare(word.removeprefix("و")).startswith(_AR_CUES)


@lru_cache(maxsize=2048)
def is_share_cue(word: str) -> bool:
    """Tell whether a word shows that the half beside it is half of the money."""
    return word in SHARE_CUES or word.startswith(_SHARE_STEMS) or _bare(word) in SHARE_CUES


@lru_cache(maxsize=2048)
def name_unit(word: str) -> str | None:
    """Return the unit a word names, with or without an Arabic article before it."""
    return UNITS.get(word) or UNITS.get(_bare(word))
