"""Signs of who speaks in a typed text: a freelancer who asks for advice, or his client.

They are weighed together with what the encoder makes of the text (`questions.py`); none decides
alone. Patterns see the form of `grams.fold`: small letters, no marks, one alif.
"""

import re
from math import log
from typing import Final

import numpy as np

from scenarios.reading.grams import fold
from scenarios.reading.model_file import Floats

_LOOKED_AT: Final = 600
"""Characters: who writes more is known by what he means."""

# What opens a question or a plea, where a sentence begins: within one, "what" and "how" may open
# none, and behind a comma («сказала, что заплатит») they seldom do.
_PUT: Final = (
    r"[?؟]|(?:^|[.!;:\n–—-] ?|(?<!\w)(?:and|so|but|а|и|ну|но|طيب|بس|يعني) )"
    r"(?:how|what|when|where|which|who|why|should|shall|do i|can i|could i|is it|is there|are there"
    r"|any (?:advice|tips?|ideas?|way)|help|advise|thoughts"
    r"|как|что|чего|чем|когда|где|кто|почему|зачем|сколько|каки\w|какая|какое|какой"
    r"|(?:стоит|надо|нужно|можно|\w{3,14}ть) ли|подскажите|посоветуйте|помогите|научите"
    r"|كيف|شلون|كيفاش|ازاي|ماذا|ما (?:هو|هي|العمل|الحل|انسب)|وش|ايش|شو|ايه|ليش|ليه|لماذا"
    r"|متي|امتي|هل|كم|قديش|بكم|اين|وين|منين|مين|ساعدني|انصحني"
    r")(?!\w)"
    r"|(?<!\w)(?:ازاي|ايه|بايه|منين|امتي|وش اسوي|شو اعمل|شو الحل)(?!\w)"
)
_CLIENT: Final = (
    r"(?<!\w)(?:clients?|customers?|prospects?"
    r"|клиент\w{0,4}|заказчи\w{1,5}"
    r"|(?:[بو]?ال|لل|[لب])?(?:عميل\w{0,2}|عملا\w{0,3}|زبون\w{0,2}|زباين\w{0,2}))(?!\w)"
)
_THEY: Final = (
    r"(?<!\w)(?:he|she|they|him|her|them|his|their|he's|she's|they're|guy|dude|someone|somebody"
    r"|он|она|они|ему|ей|его|ее|кто-то|человек\w{0,2}|прос[ия]т|хочет|хотят|говор[ия]т|пишет|пишут"
    r"|требу[ею]т|обеща[ею]т|предлага[ею]т|жд[уе]т|зовут|просил\w?|прислал\w?|написал\w?"
    r"|هو|هي|هم|شخص|حد|حدا|واحد|ب?يقول\w{0,4}|ب?يطلب\w{0,4}|ب?يريد\w{0,3}|يبي\w{0,3}|يبغ\w{1,3}"
    r"|ب?يوعد\w{0,4}|ب?يتصل|يكلمني|بيكلمني|قاللي|قالي|قال|قالت\w{0,3}|بعتلي|ارسل لي|طلبوا|طالبين"
    r"|بده|بدو|بدها|بدهم|مصر|رافض|اختفي|وافق|عليه|عليها|له|لها|لهم|اقوله|اقولها)(?!\w)"
)
_HOW_I: Final = (
    r"(?<!\w)(?:how (?:do|can|should|would|could|much should) i|how to|how would you|what would you"
    r"|what (?:do|should|can|would|must) i|should i|shall i|do i (?:have|need|do|say|write)"
    r"|(?:when|where|why) (?:do|should|would|can) i|what to"
    r"|is it (?:ok|okay|worth|fair|normal|safe)"
    r"|any (?:advice|tips?|ideas?|way)|what's the|what now|now what|what next|thoughts|worth it"
    r"|как (?:\w{1,12} ){0,3}?\w{2,12}(?:ть|ться|ти|чь|тись)"
    r"|(?:что|чего|чем|сколько|когда|где|каки\w) (?:\w{1,12} ){0,2}?\w{2,12}(?:ть|ться|ти|чь)"
    r"|\w{2,14}(?:ть|ти|ться) ли|(?:стоит|надо|нужно) ли|\w{2,14}(?:ть|ться|ти)\?"
    r"|\w{2,14}(?:ть|ти|ться) или|подскажите|посоветуйте|научите|как быть|что дальше"
    r"|(?:كيف|هل|متي|ماذا|وش|شو|كم|كام|بماذا|ايش|شلون) (?:مره )?"
    r"(?:[به]|راح |لازم |ودي )?ا(?!ل)\w{2,9}"
    r"|[به]?ا(?!ل)\w{2,9} (?:\w{1,10} ){0,2}?(?:ازاي|ايه|بايه|منين|امتي)|(?:ازاي|ليه) [به]?ا\w{2,9}"
    r"|وش اسوي|شو الحل|الحل ايه|ما الحل|ما العمل|ولا لا|شو (?:قلو|رد|قله|اسال))(?!\w)"
)
_MINE: Final = (
    r"(?<!\w)(?:my (?:\w{3,9} )?(?:prices?|rates?|fees?|quote|work|clients?|customers?|invoice"
    r"|proposal|portfolio|offer|money|time|job|fault|opinion|mistake|services?)"
    r"|(?:мо|сво)\w{1,3} (?:\w{3,12} )?"
    r"(?:цен|ставк|работ|клиент|заказчик|расцен|смет|вин|портфолио)\w{0,4}"
    r"|سعري|اسعاري|عميلي|عملا[يء]ي|شغلي|عملي|اتعابي|اجري|فلوسي|حقي|مستحقاتي|زبوني|زبايني|اعمالي|نفسي"
    r"|عرضي|وقتي|حالي|رايي)(?!\w)"
)
_YOU: Final = (
    r"(?<!would )(?<!how do )(?<!\w)(?:you|your|yours|u|ur|you're|you've|you'll"
    r"|вы|вас|вам|вами|ваш\w{0,3}|ты|тебя|тебе|тво\w{1,3}"
    r"|(?!подскаж|посовет|помог|науч|скажите)\w{2,14}(?:ите|йте|ете)(?:сь)?"
    r"|انت\w{0,2}|حضرتك|لك|لكم|ليك|عندك\w{0,2}|منك\w{0,2}|معك\w{0,2}|سعرك|عليك"
    r"|شغلك|عرضك|ممكن ت\w{2,8}"
    r"|تقدر\w{0,3}|تستطيع\w{0,3})(?!\w)"
)
_WE: Final = (
    r"(?<!\w)(?:we|our|us|we're|we've|we'll|мы|нам|нас|наш\w{0,3}"
    r"|احنا|نحن|عندنا|لنا|نبي|نبغي|نريد|نحتاج|بدنا|محتاجين|عايزين)(?!\w)"
)
_GREETED: Final = (
    r"^\W{0,3}(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear|привет|здравствуйте|добр\w{2}"
    r"|السلام|سلام|مرحبا|اهلا|هلا|صباح|مساء)(?!\w)"
)
_POLITE: Final = (
    r"(?<!\w)(?:please|pls|plz|thanks|thank you|пожалуйста|спасибо|لو سمحت\w?|من فضلك|شكرا)(?!\w)"
)
_SIGNS: Final = tuple(
    re.compile(pattern)
    for pattern in (_PUT, _CLIENT, _THEY, _HOW_I, _MINE, _YOU, _WE, _GREETED, _POLITE)
)
_PUT_SIGN, _HOW_I_SIGN = _SIGNS[0], _SIGNS[3]
_LONG: Final = 10
"""Words."""
SIGNS: Final = len(_SIGNS) + 1


_UNPAID: Final = re.compile(
    r"(?<!\w)(?:(?:has|have|had|did|does|do|is|was|are)(?: not|n't) (?:\w+ )?(?:paid|pay|paying)"
    r"|(?:never|not) (?:paid|pays|paying)|without (?:paying|payment)|unpaid|owes? (?:me|us)"
    r"|не (?:\w+ )?(?:за|о)?пла[тч]\w{2,6}|без оплаты|не рассчитал\w{1,3}|денег (?:нет|не)"
    r"|долж[ен]\w{0,2} мне|و?(?:لم|ما|لا|مش|مو) (?:ي|ت|ب|راح )?(?:دفع|يدفع|سدد|حول)\w{0,3}"
    r"|و?(?:م|ما)دفع\w{0,3}ش|(?:دون|بدون|بلا|من غير) (?:ان يدفع|ما يدفع|دفع|الدفع)"
    r"|عليه فلوس|لي عنده فلوس)(?!\w)"
)


def says_unpaid(text: str) -> bool:
    """Whether a clean text says outright that money did not come."""
    return _UNPAID.search(fold(text[:_LOOKED_AT])) is not None


def find_signs(text: str) -> Floats:
    """Return each sign of a clean text as 0 or 1, and how long it is (`SIGNS` numbers)."""
    folded = fold(text[:_LOOKED_AT])
    length = log((1 + len(text.split())) / _LONG)
    return np.array([*(sign.search(folded) is not None for sign in _SIGNS), length], np.float32)


def is_put_as_question(text: str) -> bool:
    """Whether a text has the form of a question: its sign, what opens one, or "what do I do"."""
    folded = fold(text[:_LOOKED_AT])
    return any(sign.search(folded) is not None for sign in (_PUT_SIGN, _HOW_I_SIGN))
