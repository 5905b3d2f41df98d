"""Finds the day or term that a client's message names: only where the words leave little doubt.

All patterns see the folded form of `time_words.fold` (lower case, ASCII digits, single spaces,
no hamza on alef, ه for ة) and have no unbounded repetition. A phrase that the reader of reminders
would not place, because nobody is reminded "before Friday", is said to it in other words.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scenarios.reading.clean import drop_silent
from scenarios.reading.time_words import fold
from scenarios.reading.times import read_time

MOST = 3
_READ = 2000
"""Characters of a message that are looked through."""
_TRIED = 20
"""Phrases of a message that are read at most."""
_NEAR = 30
"""Characters around a phrase that can show it to be none."""

_N = r"(?:(?:\d{1,2} ?- ?)?\d{1,2}|[a-zа-я\u0621-\u064a]{2,12})"
_STOP = r"(?= ?(?:$|[,.;:!?()|\"»]))"

# English
_UP_TO = r"(?:by|until|till|before|due|no later than)"
_PREP = rf"(?:(?:{_UP_TO}|on|this|next|for) )?"
_LONG = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SHORT = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:(?:{_LONG}|{_SHORT}),? )?(?:{_DAY} (?:of )?{_MONTH}|{_MONTH} (?:the )?{_DAY})"
    r"(?:,? 20\d\d)?"
)
_HOUR = (
    r"(?:\d{1,2}(?::[0-5]\d)? ?[ap]\.?m\b|\d{1,2}:[0-5]\d|noon|midnight|eod|cob"
    r"|close of business|(?:the )?end of (?:the )?(?:business |working )?day)"
)
_AT = rf"(?:,? (?:(?:at|by|before|until|till) )?{_HOUR})?"
_TIME = r"(?: (?:morning|afternoon|evening|night|noon))?"
_AFTER_NUMBER = (
    r"(?! (?!(?:so|if|and|or|please|pls|at|but|because|for|when|as|to|we|i|you|it|is|in|with|then"
    r"|otherwise|latest|works|would|will|can)\b)\w)"
)
_ENGLISH = (
    rf"(?:(?:{_UP_TO}|at) )?{_HOUR},? (?:on )?(?:{_LONG}|tomorrow|today|{_DATE})",
    rf"(?:{_UP_TO} )?(?:the )?day after tomorrow{_AT}",
    rf"{_PREP}{_DATE}{_AT}",
    rf"{_PREP}(?:{_LONG}|{_SHORT}),? next week{_AT}",
    (
        rf"(?:(?:{_UP_TO}|in|at) )?"
        r"(?:(?:the )?(?:end|beginning|start|middle) of |(?:early|late|mid) )?"
        rf"next week(?:,? (?:on )?{_LONG})?{_AT}"
    ),
    rf"(?:(?:{_UP_TO}|at) )?(?:the )?end of (?:the |this )?(?:week|month)|{_PREP}eo[wm]",
    rf"(?:(?:{_UP_TO}|at) )?(?:the )?end of next month",
    rf"{_PREP}{_LONG}{_TIME}{_AT}",
    rf"(?:by|until|till|before|on) {_SHORT}{_TIME}{_AT}",
    rf"{_PREP}(?:tomorrow|today|tonight){_TIME}{_AT}",
    r"this (?:morning|afternoon|evening)",
    rf"{_UP_TO} {_HOUR}|eod|cob|(?:the )?end of (?:the )?day",
    rf"(?:in|within) {_N} (?:hours?|days?|weeks?|months?)",
    r"(?:in|within) an? (?:hour|day|week|month)",
    rf"(?:{_UP_TO}|on) (?:the )?\d{{1,2}}(?:st|nd|rd|th){_AFTER_NUMBER}",
    rf"(?:{_UP_TO}|on) (?!24/7\b)\d{{1,2}}/\d{{1,2}}(?:/(?:20)?\d\d)?(?!/)",
)

# Russian
_RU_UP_TO = r"(?:до|не позднее|не позже)"
_RU_WEEKDAY = (
    rf"(?:{_RU_UP_TO} (?:следующ(?:ей|его) |эт(?:ой|ого) |ближайш(?:ей|его) )?"
    r"(?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья)"
    r"|ко? (?:следующ(?:ей|ему) |эт(?:ой|ому) |ближайш(?:ей|ему) )?"
    r"(?:понедельнику|вторнику|среде|четвергу|пятнице|субботе|воскресенью)"
    r"|(?:во?|на) (?:следующ(?:ую|ий|ее) |эт(?:у|от|о) |ближайш(?:ую|ий|ее) )?"
    r"(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)"
    r"|(?:до|ко?|во?|на) (?:пн|вт|ср(?!\.)|чт|пт|сб|вс))"
)
_RU_MONTH = (
    r"(?:(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
    r"|(?:янв|фев|мар|апр|июн|июл|авг|сент?|окт|ноя|дек)\.?)"
)
_RU_DATE = rf"\d{{1,2}}(?:-?го|-?му|-?е)? {_RU_MONTH}(?: 20\d\d)?"
_RU_PART = r"(?:утра|дня|вечера|ночи)"
_RU_HOUR = (
    rf"(?:\d{{1,2}}[:.][0-5]\d(?: {_RU_PART})?|\d{{1,2}}(?: ?час(?:а|ов)?)? {_RU_PART}"
    rf"|\d{{1,2}} ?(?:часа|часов|ч\b)|\d{{1,2}}{_STOP})"
)
_RU_SURE_HOUR = (
    rf"(?:\d{{1,2}}(?::[0-5]\d|\.00)(?: {_RU_PART})?|\d{{1,2}}(?: ?час(?:а|ов)?)? {_RU_PART}"
    r"|\d{1,2} (?:часа|часов))"
)
_RU_AT = rf"(?:,? (?:(?:{_RU_UP_TO}|в|к) {_RU_HOUR}|\d{{1,2}}:[0-5]\d))?"
_RU_TIME = (
    r"(?: (?:утром|вечером|днем|ночью|с утра|к утру|к вечеру|к обеду|в обед|после обеда"
    r"|до обеда|до вечера|до конца дня|к концу дня))?"
)
_RU_NEXT = r"след(?:\.|ующ(?:ей|его))"
_RUSSIAN = (
    rf"(?:{_RU_UP_TO}|к|в) {_RU_SURE_HOUR},? (?:сегодня|завтра|послезавтра|{_RU_WEEKDAY})",
    rf"(?:{_RU_WEEKDAY},? |(?:{_RU_UP_TO}|к|на|с) )?{_RU_DATE}{_RU_AT}",
    rf"{_RU_WEEKDAY} (?:на )?{_RU_NEXT} недел[еи]",
    rf"на {_RU_NEXT} неделе,? {_RU_WEEKDAY}",
    (
        rf"(?:(?:(?:в|к|до) )(?:начал[еуа]|середин[еуы]|кон(?:це|цу|ца)) |{_RU_UP_TO} |на |к )"
        rf"{_RU_NEXT} недел[еи]"
    ),
    rf"{_RU_WEEKDAY}{_RU_TIME}{_RU_AT}",
    r"(?:к|до) (?:завтрашн|сегодняшн)(?:ему|его) (?:утру|утра|вечеру|вечера|обеду|обеда|дню|дня)",
    rf"(?:(?:{_RU_UP_TO}|к|на) )?(?:послезавтра|завтра|сегодня){_RU_TIME}{_RU_AT}",
    rf"через (?:{_N} )?(?:час\w{{0,2}}|дн\w{{1,2}}|день|недел\w{{1,2}}|месяц\w{{0,2}})",
    (
        r"в течение (?:(?:(?:\d{1,2} ?- ?)?\d{1,2}(?:-?(?:х|ти|и))?|[а-я]{3,12}) )?"
        r"(?:часа|часов|дня|дней|суток|недели|недель|месяца|месяцев)"
    ),
    rf"(?:к|до|в) кон(?:цу|ца|це) (?:рабочего |этой |этого |{_RU_NEXT} )?(?:дня|недели|месяца)",
    r"(?:к|до) (?:утра|утру|вечера|вечеру|обеда|обеду)",
    rf"(?:{_RU_UP_TO}|к|на) \d{{1,2}}\.(?:0[1-9]|1[0-2])(?:\.(?:20)?\d\d)?",
    r"\d{1,2}\.(?:0[1-9]|1[0-2])\.20\d\d",
    rf"(?:(?:{_RU_UP_TO}|к) )?\d{{1,2}}(?:-?го|-?му)? числ[ау]",
    (
        rf"(?:{_RU_UP_TO}|к) \d{{1,2}}-?(?:го|му)(?! (?!(?:и|но|а|или|чтобы|нужно|надо|включительно"
        r"|пожалуйста|успеете|сможете|сделаете|утра|утром|вечера|вечером)\b)\w)"
    ),
    rf"(?:{_RU_UP_TO}|к) {_RU_SURE_HOUR}",
)

# Arabic
_AR_UP_TO = r"(?:قبل|حتي|بحلول|لغايه|لحد|لحتي)"
_AR_WEEKDAY = r"ال(?:اثنين|اتنين|ثلاثاء|ثلاثا|اربعاء|اربعا|خميس|جمعه|سبت|احد)"
_AR_NEXT = r"(?:القادمه?|الجايه?|الجاي|المقبله?|اللي جايه?|الجيه?|التاليه?)"
_AR_MONTH = (
    r"(?:يناير|كانون الثاني|فبراير|شباط|مارس|اذار|ابريل|نيسان|مايو|ايار|يونيو|حزيران|يوليو|تموز"
    r"|اغسطس|اب|سبتمبر|ايلول|اكتوبر|تشرين الاول|نوفمبر|تشرين الثاني|ديسمبر|كانون الاول)"
)
_AR_PART = (
    r"(?:الصبح|الصباح|صباحا|صبحا|الظهر|الضهر|ظهرا|العصر|عصرا|المسا|المساء|مساء|مسا|بالليل|الليل"
    r"|ليلا)"
)
_AR_HOUR = (
    r"(?:(?:علي |في |ع )?ال|ع)?ساعه (?:\d{1,2}(?::[0-5]\d)?|(?:ال)?(?:واحده|وحده|ثانيه|تنتين|ثالثه"
    r"|تلاته|ثلاثه|رابعه|اربعه|خامسه|خمسه|سادسه|سته|سابعه|سبعه|ثامنه|تمانيه|ثمانيه|تاسعه|تسعه"
    rf"|عاشره|عشره))(?: ?و ?(?:نصف|نص|ربع))?(?: (?:{_AR_PART}|[صم]))?"
)
_AR_AT = rf"(?: (?:(?:{_AR_UP_TO}) )?{_AR_HOUR})?"
_AR_TODAY = r"(?:اليوم|هاليوم|النهارده|النهاردا|انهارده)"
_AR_TOMORROW = r"(?:بعد (?:بكره|بكرا|غد)|بكره|بكرا|غدا|الغد)"
_ARABIC = (
    (
        rf"(?:{_AR_UP_TO} )?(?:ل?يوم |ب?تاريخ )?(?:{_AR_WEEKDAY},? )?"
        rf"\d{{1,2}} (?:من )?(?:شهر )?{_AR_MONTH}(?: 20\d\d)?"
    ),
    (
        rf"(?:{_AR_UP_TO}|ل?يوم|ب?تاريخ) (?:يوم |تاريخ )?(?:{_AR_WEEKDAY},? )?"
        r"\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?(?!/)"
    ),
    (
        rf"(?:{_AR_UP_TO} )?{_AR_HOUR} (?:{_AR_TODAY}|{_AR_TOMORROW}|(?:يوم )?{_AR_WEEKDAY}"
        rf"(?: {_AR_NEXT})?)"
    ),
    (
        rf"(?:(?:{_AR_UP_TO}|يوم|ليوم|بيوم) (?:يوم )?)?{_AR_WEEKDAY}"
        rf"(?: {_AR_NEXT}(?: {_AR_PART})?{_AR_AT}| (?:{_AR_PART}|{_AR_HOUR}))"
    ),
    rf"(?:{_AR_UP_TO}|يوم|ليوم|بيوم) (?:يوم )?{_AR_WEEKDAY}(?: {_AR_PART})?{_AR_AT}",
    rf"(?:{_AR_UP_TO} |ل)?{_AR_TOMORROW}(?: {_AR_PART})?{_AR_AT}",
    rf"(?:{_AR_UP_TO} )?(?:(?:نهايه|اخر) (?:اليوم|النهار|الدوام))",
    rf"(?:{_AR_UP_TO} )?(?:مساء|صباح|ظهر|عصر) اليوم{_AR_AT}|(?:{_AR_UP_TO} )?الليله",
    rf"(?:{_AR_UP_TO} )?{_AR_TODAY}(?: {_AR_PART})?{_AR_AT}",
    (
        rf"(?:{_AR_UP_TO} |خلال |في |ب)?(?:(?:نهايه|اخر|بدايه|اول|منتصف|نص) )?(?:ال|هال)?اسبوع "
        rf"{_AR_NEXT}"
    ),
    (
        rf"(?:{_AR_UP_TO} |في |ب|مع )?(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?(?:اسبوع|شهر)"
        rf"(?: {_AR_NEXT})?"
    ),
    (
        rf"(?:خلال|بعد|في غضون) (?:{_N} )?(?:ساعه|ساعات|ساعتين|يوما?|يومين|ايام|اسبوعا?|اسبوعين"
        r"|اسابيع|شهرا?|شهرين|شهور|اشهر)"
    ),
    rf"(?:{_AR_UP_TO} )?(?:ل?يوم|تاريخ) \d{{1,2}}(?: (?:الشهر|بالشهر|في الشهر|من الشهر)|{_STOP})",
    rf"{_AR_UP_TO} {_AR_HOUR}",
)

_TERMS = re.compile(rf"(?<![\w.@#/$€£₽-])(?:{'|'.join((*_ENGLISH, *_RUSSIAN, *_ARABIC))})(?!\w)")

_NO_TERM_AFTER = re.compile(
    r"(?:\b(?:black|good|cyber|last|past|every|each|since|usa|as of|up to)"
    r"|\bhow (?:are|is|was|do|did|have|has|'?s)\b[^.!?|]{0,20}|\bhow's [^.!?|]{0,20}"
    r"|\bкак (?:дела|вы|ты|у вас|у тебя|настроение)\b[^.!?|]{0,15}"
    r"|\b(?:верси\w{1,3}|version|ver) [^!?|]{0,12}|\bv\d[\d.]{0,5}|\b(?:от|с|from) \d[\d.,]{0,7}"
    r"|\b(?:every (?:time|day|week)|each time|always|keeps?|only ever)\b(?: \w{1,6}){0,2}"
    r" (?:say|says|saying|tell(?:ing)? me|write|writing|hear)(?: it's)?|\ball i hear is"
    r"|\b(?:каждый (?:раз|день)|все время|постоянно|вечно|всегда|то и дело|только и)\b[^.!?|]{0,16}"
    r"\b(?:говор\w{1,4}|обеща\w{1,4}|пиш\w{1,4}|отвеча\w{1,4}|слыш\w{1,3})"
    r"|\b[وف]?(?:كل (?:مره|يوم|شوي|ما)|دايما|دائما)[^.!?|]{0,12}\b\w{0,2}"
    r"(?:تقول|تقولي|تقولون|يقول|تكتب|اسمع)\w{0,3}"
    r"|\b(?:كل|كيف\w{0,3}|سوق|سعر|اسعار|اخبار\w{0,2}|عامل ايه|يوم(?= $)))[ ,:\"«»“”'‘]{0,3}$"
)
"""What stands before words that are no term: "Black Friday", "how are you today", "v2.0", "every
time you say tomorrow"."""
_NO_TERM_BEFORE = re.compile(
    r"'s\b|\.\d|\.[a-z]{2,4}\b|[@-]\w|-\d| ?[$€£₽%]"
    r"| (?:usd|eur|gbp|dollars?|euros?|руб|тыс|долл|евро|грн|دولار|ريال|جنيه|درهم|دينار|يورو)"
    r"| (?:обитан|разработ|программ|выполнен|исполнен|общен|прожив|развит|жизн|пользоват|дизайнер"
    r"|обучен|тестир|существ)| (?:البيضا|السودا|الصفرا)"
)
"""What stands behind them: "today's", "Monday.com", "20.12$", "в среду обитания"."""
_ADVERB_TODAY = re.compile(
    r"(?:^|[.,;:!?()|-]|(?<!\w)(?:[وبفل]?ال\w{2,20}|للا?\w{2,20}|لازم|ضروري|ممكن|\w{2,20}(?:ه|ها|ني|لي)"
    r"|ياه|اياه|علي|معك|معاك))[ ]?$"
)
"""What may stand before a bare "اليوم" that is no "today's": "سوق اليوم"."""
_UNSURE_TODAY = re.compile(r" (?:ال|لل|واحد|كله|كامل)")
_SO_FAR = re.compile(rf"(?:until|till) today|до сегодня|(?:حتي|لحد|لغايه|لحتي) {_AR_TODAY}")
_LOOSE_SHORT = re.compile(r"\w{2,6} (?:mon|sat|sun)")
_ANY_SHORT = re.compile(rf"\w{{2,6}} {_SHORT}")
_STAMP = re.compile(r"\[[^\]\n]{0,30}\]")


@dataclass(frozen=True, slots=True)
class Term:
    """A day or term named: the client's words and what they mean, UTC."""

    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _Saying:
    """Words as the reader of reminders is asked them, the next where one is past, and days more."""

    ways: tuple[str, ...]
    days_more: int = 0


_TODAY = ("today at 18:00", "today at 23:59")
_TONIGHT = ("today at 19:00", "today at 23:59")
_WHOLE = (
    # One of these is all of the words; where the week of an Arabic reader begins, it begins there.
    (r".*(?:end|late) (?:of )?next week", _Saying(("friday next week",))),
    (r".*(?:start of|beginning of|early) next week", _Saying(("monday next week",))),
    (r".*(?:middle of|mid) next week", _Saying(("wednesday next week",))),
    (r"before next week", _Saying(("monday next week",))),
    (r"(?:\w+ )?next week|no later than next week", _Saying(("friday next week",))),
    (r".*(?:\beow|end of (?:the |this )?week)", _Saying(("friday at 23:59",))),
    (r".*(?:\beom|end of (?:the |this )?month)", _Saying(("end of month", "end of month 23:59"))),
    (rf"(?:{_UP_TO} )?(?:eod|cob|close of business|(?:the )?end of .*day)", _Saying(_TODAY)),
    (rf"(?:{_UP_TO} )?midnight", _Saying(("today at 23:59",))),
    (r"(?:\w+ )?today", _Saying(("today", "today at 23:59"))),
    (r"(?:\w+ )?tonight", _Saying(("tonight", "today at 23:59"))),
    (r"this evening", _Saying(_TONIGHT)),
    (rf"до {_RU_NEXT} недели", _Saying(("monday next week",))),
    (rf"\w+ начал[еуа] {_RU_NEXT} недели", _Saying(("monday next week",))),
    (rf"\w+ середин[еуы] {_RU_NEXT} недели", _Saying(("wednesday next week",))),
    (
        rf"(?:\w+ кон(?:це|цу|ца) |{_RU_UP_TO} |на |к ){_RU_NEXT} недел[еи]",
        _Saying(("friday next week",)),
    ),
    (r"\w+ кон(?:це|цу|ца) (?:этой )?недели", _Saying(("friday at 23:59",))),
    (
        r"\w+ кон(?:це|цу|ца) (?:этого )?месяца",
        _Saying(("end of month", "end of month 23:59")),
    ),
    (rf"\w+ кон(?:це|цу|ца) {_RU_NEXT} месяца", _Saying(("end of next month",))),
    (r"\w+ кон(?:це|цу|ца) (?:рабочего |этого )?дня|в течение дня", _Saying(_TODAY)),
    (r"(?:\w+ )?сегодня (?:до конца|к концу) дня", _Saying(_TODAY)),
    (r"(?:\w+ )?сегодня(?: с утра)?", _Saying(("today", "today at 23:59"))),
    (r"(?:\w+ )?сегодня (?:вечером|к вечеру|до вечера)|(?:к|до) вечер[ау]", _Saying(_TONIGHT)),
    (r"\w+ сегодняшн\w{2,3} \w{3,6}", _Saying(_TONIGHT)),
    (r"\w+ завтрашн\w{2,3} утр[ау]", _Saying(("завтра утром",))),
    (r"\w+ завтрашн\w{2,3} вечер[ау]", _Saying(("завтра вечером",))),
    (r"\w+ завтрашн\w{2,3} обед[ау]", _Saying(("завтра в 13:00",))),
    (r"\w+ завтрашн\w{2,3} дн[юя]", _Saying(("завтра",))),
    (r"(?:к|до) утр[ау]", _Saying(("утром",))),
    (r"(?:к|до) обед[ау]", _Saying(("в обед",))),
    (rf"قبل (?:ال|هال)?اسبوع {_AR_NEXT}", _Saying(("الاسبوع القادم",))),
    (rf".*(?:بدايه|اول) (?:ال|هال)?اسبوع {_AR_NEXT}", _Saying(("الاسبوع القادم",))),
    (rf".*(?:منتصف|نص) (?:ال|هال)?اسبوع {_AR_NEXT}", _Saying(("الاسبوع القادم",), 2)),
    (rf".*(?:نهايه|اخر) (?:ال|هال)?اسبوع {_AR_NEXT}", _Saying(("الاسبوع القادم",), 4)),
    (rf"(?:\w+ )?(?:بال|ال|هال)?اسبوع {_AR_NEXT}", _Saying(("الاسبوع القادم",), 5)),
    (r".*(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?اسبوع", _Saying(("thursday at 23:59",))),
    (
        r".*(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?شهر",
        _Saying(("end of month", "end of month 23:59")),
    ),
    (rf".*(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?شهر {_AR_NEXT}", _Saying(("end of next month",))),
    (r"(?:\w+ )?(?:اخر|نهايه) (?:اليوم|النهار|الدوام)", _Saying(_TODAY)),
    (rf"(?:\w+ )?{_AR_TODAY}", _Saying(("today", "today at 23:59"))),
    (
        rf"(?:\w+ )?(?:مساء اليوم|{_AR_TODAY} (?:المسا|المساء|مساء|مسا))",
        _Saying(_TONIGHT),
    ),
    (rf"(?:\w+ )?(?:الليله|{_AR_TODAY} (?:بالليل|الليل|ليلا))", _Saying(("tonight", _TODAY[1]))),
)
_SAYINGS = tuple((re.compile(pattern), saying) for pattern, saying in _WHOLE)
_SWAPS = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        (r"\b(?:before|until|till|due|no later than)\b", "by"),
        (r"\bby (?=in\b|within\b|end\b|the end\b)", ""),
        (r"\bmidnight\b", "23:59"),
        (r"\b(?:eod|cob|close of business|(?:the )?end of (?:the )?(?:\w{7,8} )?day)\b", "18:00"),
        (r"\d{1,2} ?- ?(?=\d)", ""),
        (r"(?<=\d)-?(?:х|ти|и)(?= )", ""),
        (r"\b(?:до конца|к концу) дня\b", "в 18:00"),
        (r"\bдо обеда\b", "в 13:00"),
        (r"\bдо вечера\b", "в 19:00"),
        (r"\bв течение\b", "через"),
        (r"\b(?:одной|одного)\b", "1"),
        (r"\bпары\b", "2"),
        (r"\bчетырех\b", "4"),
        (r"\bшести\b", "6"),
        (r"\bсеми\b", "7"),
        (r"\bследующего (?=\w+ника\b|четверга\b)", "следующий "),
        (r"\b(?:до|не позднее|не позже) (?=\d{1,2}(?:[:.](?:00|[0-5]\d)| |$)(?!\d|\.))", "в "),
        (r"\b(?:до|не позднее|не позже) ", ""),
        (r"\b(?:قبل|حتي|بحلول|لغايه|لحد|لحتي) ", ""),
    )
)
_POINT = re.compile(r"(?<=\d)\.(?=[0-5]\d\b)")
_RU_DATE_ONLY = re.compile(
    rf"(?:{_RU_UP_TO} |к |на )?(\d{{1,2}}\.(?:0[1-9]|1[0-2])(?:\.\d{{2,4}})?)"
)


def find_terms(text: str, *, language: str, now: datetime, zone: str) -> tuple[Term, ...]:
    """The terms a message names, in order, at most MOST; those that cannot be placed are left out.

    "Next week" is its Friday: a term ends there.

    Args:
        text: of the message.
        language: "ar", "en" or "ru", tried first.
        now: aware, UTC: when the message was written.
        zone: IANA name; days are counted there.
    """
    place = _place(zone)
    bare = _STAMP.sub(" ", drop_silent(text)[:_READ]).replace("\n", "|")
    folded = fold(bare)
    found: list[Term] = []
    tried: set[str] = set()
    for match in _TERMS.finditer(folded.text):
        stop = folded.origins[match.end()] if match.end() < len(folded.text) else len(bare)
        words = " ".join(bare[folded.origins[match.start()] : stop].split())
        if match[0] in tried or not _is_term(match, words):
            continue
        tried.add(match[0])
        at = _read(_say(match[0]), language=language, now=now, zone=zone)
        if at is not None and all(
            at.astimezone(place).date() != term.at.astimezone(place).date() for term in found
        ):
            found.append(Term(words, at))
        if len(found) == MOST or len(tried) == _TRIED:
            break
    return tuple(found)


def _place(zone: str) -> ZoneInfo:
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _is_term(match: re.Match[str], typed: str) -> bool:
    """Whether the words, as they were typed, and what stands around them let them be a term."""
    text, words, start, end = match.string, match[0], match.start(), match.end()
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    if _NO_TERM_AFTER.search(before) or _NO_TERM_BEFORE.match(behind):
        return False
    if words.startswith("may "):
        return typed[0].isupper()
    if _ANY_SHORT.fullmatch(words) and behind.startswith(" "):
        return typed.rsplit(maxsplit=1)[-1][0].isupper() and not _LOOSE_SHORT.fullmatch(words)
    if _SO_FAR.fullmatch(words):
        return False
    if words == "اليوم":
        return bool(_ADVERB_TODAY.search(before)) and not _UNSURE_TODAY.match(behind)
    return True


def _say(words: str) -> _Saying:
    """The words as the reader of reminders is asked them."""
    for pattern, saying in _SAYINGS:
        if pattern.fullmatch(words):
            return saying
    dated = _RU_DATE_ONLY.fullmatch(words)
    if dated:
        return _Saying((dated[1],))
    if "а" <= words[0] <= "я":
        words = _POINT.sub(":", words) if ".20" not in words else words
    for pattern, other in _SWAPS:
        words = pattern.sub(other, words)
    return _Saying((words,))


def _read(saying: _Saying, *, language: str, now: datetime, zone: str) -> datetime | None:
    for way in saying.ways:
        read = read_time(way, language=language, now=now, zone=zone)
        at = read.at or next(iter(read.choices), None)
        if at is not None:
            return at + timedelta(days=saying.days_more)
    return None
