"""What a wanderer types: answers, sums, dates, verbs, wishes, clients' messages and rubbish."""

from typing import Final

LONG: Final = 4000
LONGER: Final = 9000
"""More than a message holds: the phone sends it in several."""

UNLISTED: Final = ("start", "walk", "back", "skip", "restart", "repeat", "nosuch")
"""Commands that stand in no menu."""

BEHIND: Final = (
    "Acme",
    "tomorrow at 10 to call Sara",
    "через 2 часа написать Пете",
    "غدا الساعة ٩ اتصل بأحمد",
    "every Monday at 9 send the invoice",
    "I can do it for 900 $ if you pay half now.",
    "Ладно, сделаю бесплатно.",
    "حسنا، سأخصم ٣٠٪ ولن أطلب شيئا",
    "<b",
    "😀",
    "deal_7",
    "0",
)
"""Words behind a command."""

ANSWERS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        *("yes", "no", "maybe", "ok", "thanks", "hi", "what?", "1", "2", "3", "the second one"),
        *("1500", "$1500", "1,500.50 USD", "20%", "10k", "0", "-5", "between 800 and 1200 €"),
        *("tomorrow", "next Friday at 5pm", "in 3 days", "2 weeks", "31 February", "yesterday"),
        *("landing page", "Sara from Acme", "design, copy, hosting", "half now, half at the end"),
        *("Cairo", "GMT+3", "it is 14:30 here", "designer", "40 hours", "USD", "none", "skip it"),
        *("back", "skip", "cancel", "again", "why?", "restart", "continue", "no, 1600", "stop"),
    ),
    "ar": (
        *("نعم", "لا", "ربما", "حسنا", "شكرا", "مرحبا", "ماذا؟", "١", "٢", "٣"),
        *("١٥٠٠", "1500 ريال", "٢٠٪", "ألف وخمسمئة دولار", "٥٠٠ جنيه", "صفر"),
        *("غدا", "يوم الخميس الساعة ٥ مساء", "بعد ثلاثة أيام", "أسبوعان", "أمس"),
        *("صفحة هبوط", "سارة من أكمي", "تصميم، كتابة، استضافة", "النصف الآن والنصف عند التسليم"),
        *("القاهرة", "الرياض", "مصمم", "٤٠ ساعة", "رجوع", "تخط", "إلغاء", "لماذا؟", "لا، ١٦٠٠"),
    ),
    "ru": (
        *("да", "нет", "может быть", "ок", "спасибо", "привет", "что?", "1", "2", "второй"),
        *("1500", "50 000 ₽", "50 тыс", "20%", "полторы тысячи долларов", "ноль", "от 30 до 40 к"),
        *("завтра", "в пятницу в 17:00", "через 3 дня", "две недели", "вчера", "31 февраля"),
        *("лендинг", "Сара из «Акме»", "дизайн, тексты, хостинг", "половина сейчас"),
        *("Москва", "МСК+4", "дизайнер", "40 часов", "назад", "пропустить", "отмена", "почему?"),
        *("нет, 1600", "заново", "продолжить", "ещё раз"),
    ),
}

WISHES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "remind me tomorrow at 10 to call Sara",
        "remind me in 2 hours to send the brief",
        "remind me every Monday at 9 to invoice Acme",
        "remind me",
        "remind me yesterday to sleep",
        "new deal: Acme, landing page, 1500 $, by Friday",
        "new client Bob, logo, 300 euros",
    ),
    "ar": (
        "ذكرني غدا الساعة ١٠ أن أتصل بسارة",
        "ذكرني بعد ساعتين أن أرسل العرض",
        "ذكرني كل اثنين الساعة ٩ بالفاتورة",
        "صفقة جديدة: أكمي، صفحة هبوط، ١٥٠٠ دولار",
    ),
    "ru": (
        "напомни завтра в 10 позвонить Саре",
        "напомни через 2 часа отправить бриф",
        "напоминай каждый понедельник в 9 про счёт",
        "новая сделка: Акме, лендинг, 50 000 ₽, до пятницы",
    ),
}

REPLIES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "mine: I can do 900 $ if you pay half now.",
        "mine: Sorry, sorry! OK, I will do it for free, no problem, whenever you want.",
        "my reply: The price stays at 1500 $. What part could we leave out to fit your budget?",
        "check: no",
        "mine:",
        "I understand. For 1200 $ I can do the page without the animation. Shall we do that?",
    ),
    "ar": (
        "ردي: أستطيع تنفيذها بـ ٩٠٠ دولار إذا دفعت النصف الآن.",
        "ردي: آسف جدا، سأعملها مجانا متى شئت.",
        "أفهمك. السعر يبقى ١٥٠٠ دولار. ما الجزء الذي نستغني عنه؟",
    ),
    "ru": (
        "мой ответ: Могу за 40 000 ₽, если половину оплатите сейчас.",
        "мой ответ: Извините! Хорошо, сделаю бесплатно, когда скажете.",
        "Понимаю. Цена остаётся 50 000 ₽. Что можно убрать, чтобы уложиться в бюджет?",
    ),
}

CLIENTS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "Could you take 20% off? $1500 is a stretch for us.",
        "Can you also add a German version? It should only take you five minutes.",
        "We will pay when our client pays us, probably next month.",
        "Do a free test page first and then we decide.",
        "Your work is terrible and I want my money back, or I go to my lawyer!!!",
        "Sounds great, let's go ahead for 1300 $.",
        "We found somebody who does it for 400.",
        "Please sign the NDA today, the penalty is 50,000 $.",
        "Ann: can you do it by Friday?\nMe: for 900 $ yes\nAnn: 700 and we have a deal",
    ),
    "ar": (
        "هل يمكنك تخفيض السعر ٢٠٪؟ ١٥٠٠ دولار كثير علينا.",
        "أضف نسخة ألمانية أيضا، لن تأخذ منك خمس دقائق.",
        "سندفع لك عندما يدفع لنا عميلنا، ربما الشهر القادم.",
        "اعمل لنا تجربة مجانية ثم نقرر.",
        "عملك سيئ وأريد استرجاع مالي!!!",
        "ممتاز، موافقون على ١٣٠٠ دولار، متى نبدأ؟",
    ),
    "ru": (
        "Сделаете скидку 20%? 50 000 ₽ для нас многовато.",
        "Добавьте ещё немецкую версию, там работы на пять минут.",
        "Заплатим, когда заплатит наш заказчик, наверное, в следующем месяце.",
        "Сделайте сначала бесплатное тестовое, потом решим.",
        "Работа ужасная, верните деньги, иначе подам в суд!!!",
        "Отлично, договорились на 45 000 ₽.",
    ),
}

RUBBISH: Final = (
    "😀🎉👍🏽",
    "!!! ... ???",
    "a < b && c > d <script>alert(1)</script> <3",
    "\u202eevil\u2066\u2067 Ann\u200f\u061c",
    "²①½ 99999999999999999999",
    "https://example.com/?a=1&b=2 @someone #tag",
    "ж" * 200,
    "x",
    ".",
    "Können Sie uns 20% Rabatt geben?",
    "SELECT * FROM users; -- '\"",
    "line\nline\n\n\nline",
    "/",
    "/ start",
    "//help",
)

NAMES: Final = ("Ahmed", "Sara Lee", "Пётр", "سارة", "A <b & Co", "Acme")
PLACES: Final = ((30.05, 31.25), (55.75, 37.6), (0.0, -140.0), (90.0, 0.0), (40.7, -74.0))
