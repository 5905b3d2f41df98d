"""The words of Arabic for times, and the patterns made of them."""

from __future__ import annotations

import re

from scenarios.reading.time_numbers import (
    ARABIC_HOURS,
    ARABIC_NUMBER,
    ARABIC_ORDINALS,
    read_arabic_number,
)
from scenarios.reading.time_words import Shift, any_of

HOURS = ARABIC_HOURS
LONG_HOURS = {w: 0 for w in HOURS if (w.startswith("ال") and w != "الزوج") or w.endswith("ه")}
WEEKDAYS = {
    "الاثنين": 0, "الاتنين": 0, "الثلاثاء": 1, "الثلاثا": 1, "التلات": 1,
    "الثلثاء": 1, "التلاتا": 1, "الاربعاء": 2, "الاربعا": 2, "الاربع": 2, "الخميس": 3,
    "الجمعه": 4, "السبت": 5, "الاحد": 6, "الحد": 6, "الاثنان": 0, "التنين": 0, "الثنين": 0,
    "التلاتاء": 1, "الثلوث": 1, "الاربعه": 2, "الربوع": 2, "لخميس": 3, "الجمعة": 4,
    "الاثنيين": 0, "لثنين": 0, "لتنين": 0, "لاثنين": 0, "التلت": 1, "لربعا": 2, "لاربعا": 2,
    "لجمعه": 4,
}  # fmt: skip
BARE_WEEKDAYS = {
    "اثنين": 0, "اتنين": 0, "ثلاثاء": 1, "ثلاثا": 1, "تلات": 1, "تلاتاء": 1, "ثلوث": 1,
    "اربعاء": 2, "اربعا": 2, "اربع": 2, "خميس": 3, "جمعه": 4, "سبت": 5, "احد": 6, "حد": 6,
    "تلاتا": 1, "تنين": 0, "ثنين": 0, "ربوع": 2,
}  # fmt: skip
LONE_WEEKDAYS = dict.fromkeys(("ثلاثاء", "اربعاء", "خميس", "جمعه", "سبت"), 0)
ORDINALS = ARABIC_ORDINALS
MONTHS = {
    "يناير": 1, "جانفي": 1, "كانون الثاني": 1, "فبراير": 2, "فيفري": 2, "شباط": 2, "مارس": 3,
    "اذار": 3, "ابريل": 4, "افريل": 4, "نيسان": 4, "مايو": 5, "ماي": 5, "ايار": 5, "يونيو": 6,
    "يونيه": 6, "جوان": 6, "حزيران": 6, "يوليو": 7, "يوليه": 7, "يوليوز": 7, "جويليه": 7,
    "تموز": 7, "اغسطس": 8, "اوت": 8, "غشت": 8, "اب": 8, "سبتمبر": 9, "شتنبر": 9, "ايلول": 9,
    "اكتوبر": 10, "تشرين الاول": 10, "نوفمبر": 11, "نونبر": 11, "تشرين الثاني": 11,
    "ديسمبر": 12, "دجنبر": 12, "كانون الاول": 12,
}  # fmt: skip
PARTS = {
    "الفجر": "dawn", "فجرا": "dawn", "الصبح": "morning", "الصبحيه": "morning",
    "صبحا": "morning", "صباحا": "morning", "الصباح": "morning", "صباح": "morning",
    "الصبحي": "morning", "بدري": "morning", "الضحي": "morning", "ص": "morning",
    "الظهر": "noon", "الضهر": "noon", "ظهرا": "noon", "الظهيره": "noon", "بعد الظهر": "afternoon",
    "بعد الضهر": "afternoon", "بعد العصر": "afternoon", "العصر": "afternoon",
    "عصرا": "afternoon", "العصريه": "afternoon",
    "بعد صلاه العصر": "afternoon", "بعد صلاه الظهر": "lunch",
    "بعد صلاه المغرب": "evening", "بعد صلاه العشاء": "night", "بعد صلاه الفجر": "dawn",
    "المغرب": "evening", "مغربا": "evening",
    "بعد المغرب": "evening", "المسا": "evening", "المساء": "evening", "مساء": "evening",
    "مسا": "evening", "مساءا": "evening", "العشيه": "evening", "م": "evening", "العشا": "night",
    "العشاء": "night",
    "بعد العشا": "night", "بعد العشاء": "night", "الليل": "night", "بالليل": "night",
    "ليلا": "night", "باليل": "night", "بليل": "night", "ف الليل": "night", "في الليل": "night",
    "pm": "afternoon", "am": "morning", "ف الصباح": "morning", "العشيا": "evening",
    "الصبحيات": "morning",
    "الصباحيه": "morning", "العصريات": "afternoon",
    "المسيات": "evening", "الظهريات": "noon", "وقت الغدا": "lunch", "وقت الغداء": "lunch",
    "ف العشيه": "evening", "ف لعشيه": "evening", "لعشيه": "evening", "لعشي": "evening",
    "بكير": "morning",
    "بعد الغدا": "after_lunch", "بعد الغداء": "after_lunch",
}  # fmt: skip
BARE_PARTS = {
    "صبح": "morning", "ظهر": "noon", "ضهر": "noon", "عصر": "afternoon", "مغرب": "evening",
    "عشا": "night", "ليل": "night", "فجر": "dawn",
}  # fmt: skip
LONE_PARTS = {w: 0 for w in PARTS if len(w) > 1 and w != "المغرب"}  # also a country
N = rf"(?:\d{{1,4}}|{ARABIC_NUMBER})"
H = rf"(?:\d{{1,2}}|{any_of(HOURS)})"
WEEK = r"(?:اسبوع|سيمانه|سمانه|سومانه)"
UNIT = (
    r"(?:دقيقه|دقائق|دقايق|دقيقة|دق|ساعه|ساعات|سوايع|يوم|ايام|تيام|يوما|اسبوع|اسابيع|"
    r"اسبوعا|سيمانه|سمانه|سومانه|سيمانات|شهر|شهور|اشهر|شهرا|سنه|سنين|سنوات|عام|اعوام)"
)
PLURALS = r"(?:دقائق|دقايق|ساعات|سوايع|ايام|تيام|اسابيع|سيمانات|شهور|اشهر|سنين|سنوات|اعوام)"
NOW = (
    r"(?:الان|الحين|هلا|هلق|هلقيت|هلأ|دلوقتي|دلوقت|هسه|هسا|دبا|دابا|توا|ذلوقتي|دورك|ضرك|"
    r"اليوم|النهارده|هاللحظه)"
)
ABOUT = r"(?:شي |حوالي |تقريبا |نحو |قرابه |يجي |واحد )"
OF = r"(?:ديال|دال|متاع|تاع|نتاع|بتاعه|بتاعت|بتاع)"
DUAL = {"دقيقتين": Shift(minutes=2), "ساعتان": Shift(minutes=120), "يومان": Shift(days=2),
         "شهران": Shift(months=2), "ساعتين": Shift(minutes=120), "يومين": Shift(days=2),
         "اسبوعين": Shift(days=14), "شهرين": Shift(months=2),
         "سنتين": Shift(months=24), "دقيقتان": Shift(minutes=2),
         "اسبوعان": Shift(days=14), "نهارين": Shift(days=2), "عامين": Shift(months=24),
         "سيمانتين": Shift(days=14), "جمعتين": Shift(days=14)}  # fmt: skip
FRACTION = {"نص": 30, "نصف": 30, "ربع": 15, "تلت": 20, "ثلث": 20, "النصف": 30, "الربع": 15,
             "الثلث": 20, "التلت": 20, "نس": 30, "نصفا": 30, "ربعا": 15, "ثلثا": 20}  # fmt: skip
WD = (
    rf"(?:{any_of(WEEKDAYS)})(?<!ع الاربعه)(?<!علي الاربعه)(?<!حوالي الاربعه)"
    r"(?!(?<=الاربعه) ?(?:و|الا) ?(?:نص|ربع|تلت|ثلث|خمس|عشر))"
)
"""A weekday; "الاربعه" is one, and also four o'clock."""
MON = rf"(?:{any_of(MONTHS)})"
PART = rf"(?:{any_of(PARTS)})"
NEXT = (
    r"(?:القادمه?|الجايه?|الجاي|المقبله?|(?:اللي|الي|لي) ?(?:جايه?|جيه|ماجيه?|قادمه?)|الجيه|"
    r"التاليه?|الاتيه?|الجايي|اليايه?|جايه?|القابله?|لجايه?|الماجيه?|الداخله?)"
)
LATER = (
    r"(?:(?:من )?بعد|كمان|خلال|عقب|في غضون|ورا|في ظرف|بعديها ب|"
    r"من (?:دابا|دبا|توا|هلق|هلا|الحين|الان|دلوقتي|هسه|هسا|هنا|هون)(?: بعد)?)"
)
DAYWORD = r"(?:(?:في |ب|ل|ع)?(?:يوم |نهار |بتاريخ |تاريخ )?)"
HOUR = (
    r"(?:(?:علي |في |ع |ل|عند |مع |ف |حوالي |حدود |بحدود |قرابه )?(?:تمام )?(?:ال|عال|ع ال|"
    r"هال|بال|لل)?ساعه(?: ال)?|س)"
)
FR = (
    rf"(?: ?(?P<sign>و|الا) ?(?P<fr>{any_of(FRACTION)}|{N} (?:دقيقه|دقائق|"
    r"دقايق)|خمسه?|عشره?|[0-5]\d|(?<=الا )5|(?<=الا)5)"
    r"(?: ?(?P<sign5>و|الا) ?خمسه?(?: دقا[يئ]ق)?(?!\w))?)?"
)
PT = rf"(?:,? ?(?:في |ب|ف|من |{OF} )?(?P<part>{PART}))?"


def number(word: str) -> int:
    """A number in figures or in words."""
    return int(word) if word.isdigit() else read_arabic_number(word)


def any_weekday(word: str) -> int:
    """The number of a weekday said with its article or without (0 is Monday)."""
    return WEEKDAYS[word] if word in WEEKDAYS else BARE_WEEKDAYS[word]


def rule(pattern: str) -> re.Pattern[str]:
    """The pattern, between words."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
