"""Tells the names of people who write from the labels of fields."""

import re
import unicodedata
from typing import Final

from scenarios.reading.time_words import fold
from scenarios.reading.wordlist import list_words

LONGEST_NAME: Final = 64
"""Characters; WhatsApp and Telegram allow no longer names."""

_ARABIC = re.compile(r"[\u0621-\u064a]")
_WORD = re.compile(r"\w+")
_BEHIND = re.compile(r"\s?\([^()]*\)$")


def key_of(name: str) -> str:
    """The name without what people write in several ways: two of the same key are one person."""
    plain = fold(name[: 4 * LONGEST_NAME]).text
    return " ".join(_WORD.findall(plain)) or plain.strip()


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(key_of, list_words(words)))


SELF: Final = _keys("Me Myself You I أنا انا أنت انت إنت انتي إنتي Я Вы Ты")
"""The keys under which a program or a writer names the one whose chat it is."""

CLIENT: Final = _keys(
    "client customer buyer заказчик заказчица клиент клиентка покупатель عميل عميلة العميل العميلة"
    " زبون زبونة الزبون الزبونة"
)
"""The keys which say that the other one is the freelancer."""

_ROLES = CLIENT | _keys(
    "freelancer designer developer translator manager accountant boss director founder owner admin"
    " agent seller support recruiter фрилансер исполнитель дизайнер разработчик переводчик менеджер"
    " бухгалтер директор начальник агент продавец кадровик редактор المصمم المصممة المبرمج المترجم"
    " المدير المديرة المحاسب المحاسبة البائع المشتري المستقل الأستاذ الأستاذة الدكتور الدكتورة"
    " المهندس المهندسة الحاج الشيخ"
)

# Not names, though they stand before a colon; also kin, of whom clients tell in little scenes.
_ENGLISH_LABELS = list_words(
    "price prices cost costs fee fees rate rates budget total subtotal amount sum deposit"
    " advance balance payment payments terms term condition conditions discount tax vat"
    " currency invoice deadline due date dates time times day days start end duration delivery"
    " timeline schedule when where what who why how which note notes nb ps fyi btw update"
    " updates reminder warning important urgent attention question questions answer answers q"
    " a re fw fwd subject topic title heading headline subtitle address phone email mail tel"
    " whatsapp telegram site website web link links url file files folder attachment attached"
    " name surname first last full task tasks todo goal goals objective scope brief project"
    " job work order item items product products service services package option options plan"
    " plans step steps stage stages phase part chapter verse page pages slide slides section"
    " sections screen screens home about contact contacts us logo icon icons banner header"
    " footer menu button buttons cover poster flyer card cards font fonts color colour colors"
    " colours size sizes style format text texts copy body image images photo photos picture"
    " video videos audio voice music sound intro outro scene shot frame visual narrator"
    " narration caption script hook cta quote review feedback comment comments changes change"
    " fix fixes bug bugs error issue issues problem solution result results requirement"
    " requirements deliverable deliverables revision revisions example examples sample"
    " reference references language languages audience tone platform tech stack location city"
    " country company brand team position role salary experience skills education pros cons"
    " summary conclusion description details info other more also second third next finally"
    " before after now then today tomorrow yesterday monday tuesday wednesday thursday friday"
    " saturday sunday morning evening english arabic russian german french left right top"
    " bottom front back yes no ok good bad thanks hello hi dear wife husband mom mum mother"
    " dad father brother sister son daughter friend tip tips fact rule rules version status"
    " warranty guarantee quantity model material shipping source minor typo typos correction"
    " corrections enclosed measurements security process policy optics florist overtime"
    " everyone all both quran psalm psalms hero feature features benefit benefits testimonial"
    " testimonials pricing faq room rooms kitchen bedroom bathroom hall floor wall window door"
    " roof garden instagram facebook tiktok youtube linkedin twitter snapchat google pinterest"
    " reels reel post posts story stories shoot shooting filming meeting call lunch breakfast"
    " dinner rehearsal interview launch event agenda login password username account bank iban"
    " spine background layout design content strategy structure navigation mobile desktop"
    " tablet android ios app backend frontend draft final artwork label packaging box bottle"
    " shirt bag mug cup sign poem lyrics chorus refrain bridge speaker male female cast"
    " character characters pay hours availability wish wishes idea ideas"
)
_RUSSIAN_LABELS = list_words(
    "цена цены стоимость ставка тариф бюджет итого сумма аванс предоплата остаток оплата"
    " условие условия скидка налог ндс валюта счёт счет срок сроки дедлайн дата даты время"
    " день начало конец старт сдача график план когда где что кто почему зачем как сколько"
    " заметка примечание прим важно срочно внимание вопрос вопросы ответ ответы тема заголовок"
    " подзаголовок название адрес телефон почта тел емейл ватсап вотсап телеграм сайт ссылка"
    " ссылки файл файлы папка вложение имя фамилия отчество фио задача задачи задание цель"
    " цели объём бриф проект работа заказ пункт товар товары услуга услуги пакет вариант"
    " варианты шаг этап этапы фаза часть глава страница страницы слайд слайды раздел экран"
    " главная контакты логотип лого иконка баннер шапка подвал меню кнопка обложка постер"
    " афиша визитка шрифт шрифты цвет цвета размер размеры стиль формат текст тексты тело"
    " картинка фото фотография видео аудио голос музыка звук интро сцена кадр диктор титры"
    " субтитры подпись сценарий отзыв комментарий правка правки замечание ошибка баг проблема"
    " решение результат требование требования пример примеры референс референсы язык языки"
    " аудитория тон платформа город страна компания фирма бренд команда должность зарплата"
    " опыт навыки образование плюсы минусы вывод описание детали подробности инфо прочее"
    " другое ещё также первое второе третье далее потом сейчас сегодня завтра вчера"
    " понедельник вторник среда четверг пятница суббота воскресенье утро вечер английский"
    " русский слева справа сверху снизу да нет спасибо привет жена муж мама папа брат сестра"
    " сын дочь дочка друг подруга совет правило версия статус гарантия количество материал"
    " доставка источник мелочь опечатка просьба вакансия оффер кухня мерч гонорар таргет"
    " псалом коран сура итог все обе мы они он она реквизиты паспорт инн договор предмет"
    " стороны ситуация тестовое съёмка съёмки монтаж созвон встреча звонок репетиция интервью"
    " запуск событие обед завтрак ужин инстаграм инста фейсбук вк тикток ютуб рилс рилсы пост"
    " посты сторис комната спальня ванная зал пол стена окно дверь крыша сад логин пароль"
    " аккаунт банк блок блоки фон макет дизайн контент структура мобильная десктоп приложение"
    " черновик финал этикетка упаковка коробка футболка кружка вывеска стихи припев куплет"
    " персонаж персонажи герой героиня преимущества отзывы цитата пожелание пожелания идея"
    " идеи режим бонус выходные корешок клиенты партнёры гостиная прихожая"
)
_ARABIC_LABELS = list_words(
    "سعر أسعار تكلفة كلفة ثمن ميزانية مجموع إجمالي مبلغ مقدم عربون دفعة دفعات دفع باقي شرط"
    " شروط خصم ضريبة عملة فاتورة موعد مواعيد مدة مهلة تاريخ وقت يوم أيام بداية نهاية تسليم"
    " استلام جدول متى أين وين ماذا من كيف كم لماذا ليش ليه ملاحظة ملاحظات ملحوظة تنبيه تذكير"
    " مهم هام عاجل سؤال أسئلة جواب أجوبة إجابة موضوع عنوان عناوين هاتف جوال موبايل تلفون رقم"
    " بريد إيميل ايميل واتساب واتس تلجرام موقع رابط روابط ملف ملفات مجلد مرفق مرفقات اسم مهمة"
    " مهام مطلوب هدف أهداف نطاق مشروع مشاريع عمل شغل طلب طلبات بند بنود منتج منتجات خدمة خدمات"
    " باقة باقات خيار خيارات خطة خطوة خطوات مرحلة مراحل جزء فصل صفحة صفحات شريحة قسم أقسام"
    " شاشة رئيسية شعار لوجو لوغو أيقونة بنر بانر هيدر فوتر قائمة منيو زر غلاف بوستر بطاقة كرت"
    " خط خطوط لون ألوان مقاس مقاسات حجم ستايل أسلوب صيغة نص نصوص محتوى صورة صور فيديو فيديوهات"
    " صوت موسيقى مقدمة خاتمة مشهد لقطة راوي تعليق سكريبت تعديل تعديلات تصحيح خطأ أخطاء مشكلة"
    " حل نتيجة نتائج متطلبات مثال أمثلة مرجع مراجع لغة جمهور نبرة منصة مدينة بلد دولة شركة"
    " براند فريق وظيفة راتب خبرة مهارات تعليم إيجابيات سلبيات خلاصة وصف تفاصيل معلومات أخرى"
    " كمان أيضا أولا ثانيا ثالثا رابعا أخيرا الآن بعدين اليوم غدا بكرة أمس السبت الأحد الاثنين"
    " الثلاثاء الأربعاء الخميس الجمعة صباحا مساء عربي إنجليزي يمين يسار فوق تحت نعم لا شكرا"
    " مرحبا زوجتي زوجي مراتي جوزي أمي أبي أخي أختي ابني بنتي صديقي صاحبي نصيحة قاعدة نسخة حالة"
    " ضمان كمية خامة شحن توصيل مصدر تحديث اقتراح تأكيد بالنسبة بخصوص حسب سورة آية حديث قال"
    " قالت يقول تقول إذن خلاص طيب تمام ده هذا هذه هذي نوع عدد فكرة واجب حقوق عقد عرض وقال"
    " تصوير مونتاج اجتماع مكالمة لقاء مقابلة إطلاق فعالية حدث فطور غداء عشاء انستقرام انستغرام"
    " إنستغرام انستا فيسبوك تويتر تيك توك يوتيوب سناب سنابشات ريلز بوست بوستات ستوري غرفة غرف"
    " مطبخ صالة حمام حوش جدار شباك باب سقف حديقة مستخدم سر حساب بنك خلفية تصميم هيكل تطبيق"
    " مسودة نهائي ملصق تغليف علبة كيس تيشيرت كوب لوحة كلمات شخصية بطل مزايا مميزات آراء اقتباس"
    " أفكار رغبة إدارة لجنة شكل قسط أقساط دوام ساعات وصلة كعب ظهر"
)
_LABELS = frozenset(map(key_of, (*_ENGLISH_LABELS, *_RUSSIAN_LABELS, *_ARABIC_LABELS)))
_PARTICLES = frozenset(
    list_words("de da di van von der den al el bin ibn abu bint la le оглы кызы")
)
# With three words an Arabic name has one of these: "أبو عبد الله"; a phrase has none.
_IN_LONG_NAMES = _keys("أبو ابو أم ام عبد بن ابن بنت آل ال الله الدين الرحمن")
# A phrase has one of these, a name none; Arabic has no capitals that would tell.
_IN_PHRASES = _keys(
    "في من على عن إلى الى مع عند عندنا عندي عندك عندكم لي لك لنا لكم بدي بدنا بغيت نبغى نبي"
    " ابي ابغى هو هي هم كل كان كانت هناك فيه ما مو مش لا لن لم قد هل بس و أو او يا بعد قبل"
    " بدون حول حسب كما متل مثل زي عشان لأن لان أن ان إن كلام كلامي رأي رأيي ممكن لازم ضروري"
    " جدا باش هات حتى غير"
)
# Endings of things said in one word, which people's names hardly have.
_THING = re.compile(r"(?:tion|ment|ness|sion|ings|ость|ение|ание|ция|ции|ство|тие)$", re.IGNORECASE)


def is_label(name: str) -> bool:
    """Whether one of the words is a field's, with or without the article."""
    if key_of(name) in _ROLES:
        return False
    return any(_is_label_word(word) for word in key_of(name).split())


def is_field(name: str) -> bool:
    """Whether nothing but labels stands there: "Shooting day", not "Design Team Kuwait"."""
    words = key_of(name).split()
    return key_of(name) not in _ROLES and bool(words) and all(map(_is_label_word, words))


def could_write(name: str) -> bool:
    """Whether someone may be called so before whom no stamp stands: 1 to 4 words, no figures."""
    words = _WORD.findall(_BEHIND.sub("", name))
    return (
        1 <= len(words) <= 4
        and len(name) <= LONGEST_NAME
        and not any(map(str.isnumeric, name))
        and not is_label(name)
    )


def looks_like_name(name: str) -> bool:
    """Whether the words before a colon, without any stamp, are a person's name or role."""
    key = key_of(name)
    if key in SELF or key in _ROLES:
        return True
    bare = _BEHIND.sub("", name).strip()
    if not could_write(bare) or not _is_of_letters(bare):
        return False
    words = [word for word in bare.split() if any(map(str.isalpha, word))]
    return 1 <= len(words) <= 3 and not _is_phrase(bare, words) and _is_capital(words)


def _is_phrase(bare: str, words: list[str]) -> bool:
    """Whether the words name a thing or say something, as far as their forms show."""
    keys = key_of(bare).split()
    # a definite noun is a thing, unless it is a role or one of the few names with an article
    is_definite = words[0].startswith("ال") and not words[0].startswith(("الي", "الحس", "الهام"))
    is_long = len(words) == 3 and _ARABIC.search(bare) is not None
    return (
        is_definite
        or not _IN_PHRASES.isdisjoint(keys)
        or (is_long and _IN_LONG_NAMES.isdisjoint(keys))
        or sum(map(str.isalpha, bare)) < 2
        or (bare.isupper() and len(bare) <= 4)  # CTA, FAQ, НДС
        or _THING.search(bare) is not None
    )


def _is_capital(words: list[str]) -> bool:
    """Whether each word begins as names do, in scripts that have capitals."""
    return all(
        word[0].isupper() or not word[0].islower() or word.strip(".").casefold() in _PARTICLES
        for word in words
    )


def _is_label_word(word: str) -> bool:
    return word in _LABELS or (word.startswith("ال") and word[2:] in _LABELS)


def _is_of_letters(name: str) -> bool:
    """Whether the name holds letters, blanks, and signs that stand in names; emoji may follow."""
    return all(
        sign.isalpha() or sign in " .'’ʼ-~" or unicodedata.category(sign) in {"Mn", "So", "Sk"}
        for sign in name
    )
