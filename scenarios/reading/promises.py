"""Finds who promised what in a client's message: only what is said as a promise, not as a price.

All patterns see the folded form of `time_words.fold`, lines parted by "¶", and have no unbounded
repetition. A question, a doubt ("maybe"), a denial and a threat are no promise. A condition said
first ("once she pays, I'll ...") is part of the words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.time_words import Folded, fold

By = Literal["client", "freelancer"]
What = Literal["pay", "send", "decide", "orders", "other"]

MOST = 3
_LONGEST = 140
"""Characters of the words; longer ones end at the last space before."""
_NEAR = 40
_BREAK = "¶"


@dataclass(frozen=True, slots=True)
class Promise:
    """Who promised what; `words` stand so in the message. Orders are work in the future."""

    by: By
    words: str
    what: What


@dataclass(frozen=True, slots=True)
class _Voice:
    """A language's patterns. `ends` parts clauses; `proof` shows that to pay is no mere price."""

    client: tuple[tuple[What, re.Pattern[str]], ...]
    freelancer: re.Pattern[str]
    vague: re.Pattern[str]
    """Ways to say "you said", after which only a time to come makes a promise."""
    future: re.Pattern[str]
    doubt_before: re.Pattern[str]
    doubt: re.Pattern[str]
    threat: re.Pattern[str]
    ends: re.Pattern[str]
    condition: re.Pattern[str]
    money: re.Pattern[str]
    proof: re.Pattern[str]
    refund: re.Pattern[str]
    handing: re.Pattern[str]
    begins: re.Pattern[str] | None = None
    """Parts clauses where what is promised may stand before the verb."""


_STOP = r"[.!?;…¶()]"

# English
_EN_I = (
    r"(?<![\w'])(?:(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to"
    r"|'m gonna|'re gonna)|ill(?= (?:pay|send|transfer|let|wire|forward)\b)|(?:i|we) promise (?:to"
    r"|that (?:i|we)(?:'ll| will)|(?:i|we)(?:'ll| will)))(?: (?:definitely|surely|certainly"
    r"|personally|also|then|still|just|gladly|happily|be able to|myself|asap|now"
    r"|get the accountant to|ask accounts to|get accounts to)){0,2} "
)
_EN_MUCH = r"(?:lots|plenty|loads|tons|much|many|a lot|more|all|heaps|steady|regular|endless)"
_EN_WORK = (
    r"(?:work|orders?|projects?|jobs?|clients?|customers?|business|gigs?|students?|referrals?"
    r"|contracts?|assignments?)"
)
_ENGLISH = _Voice(
    client=(
        (
            "orders",
            re.compile(
                rf"{_EN_I}(?:(?:give|send|bring|get|pass|push|throw|find) (?:you"
                rf"|u)(?: \w{{1,12}}){{0,4}} {_EN_WORK}\b|order (?:more|again|another|all|the rest"
                rf"|from you)|hire you"
                r"|use you (?:for|again)|book you (?:for|again)|keep you busy"
                rf"|(?:have|need) (?:\w{{1,9}} ){{0,3}}{_EN_MUCH}(?: of)?(?: more)? {_EN_WORK}\b"
                r"|come back (?:to you )?(?:for|with) (?:more|the (?:next|rest|other)|another)"
                r"|do (?:all )?(?:the|our|my) (?:next|other|rest)[^.!?;¶]{0,30} with you)"
            ),
        ),
        (
            "orders",
            re.compile(
                rf"(?<![\w'])(?:there(?:'ll be| will be"
                rf"|'s going to be) (?:\w{{1,9}} )?{_EN_MUCH}(?: of)?(?: more)? (?:\w{{1,12}} )?"
                rf"{_EN_WORK}\b|{_EN_MUCH}(?: of)?(?: more)? {_EN_WORK} (?:to come|will follow"
                r"|to follow|will come"
                r"|coming your way|coming up|are coming|is coming|down the (?:line|road))|(?:the"
                r"|all) (?:next|other|rest|future|remaining)[^.!?;¶,]{0,40}(?: is| are| will be|'s"
                r"|'ll be) (?:all )?yours\b)"
            ),
        ),
        (
            "pay",
            re.compile(
                rf"{_EN_I}(?:pay|transfer|wire|settle|clear (?:the|your|my) (?:invoice|balance"
                rf"|bill)"
                r"|(?:make|process|release|send|sort|do|initiate|complete)(?: out)?(?: you| u"
                r"| over)?(?: the| your| a)?(?: \w{1,10})? ?(?:payment|transfer|money|invoice"
                r"|deposit|advance|balance|funds|cash)\b|deposit (?:the|it)"
                r"|send (?:you )?(?:the )?(?:rest|remaining)\b|sort (?:you|u) out|top up)"
            ),
        ),
        (
            "decide",
            re.compile(
                rf"{_EN_I}(?:let (?:you|u|ya) know|(?:get|come|circle|be) back (?:to|with) (?:you"
                rf"|u|an|"
                r"my|our|a)\b|circle back|confirm|decide\b|reply|answer (?:you|u|by|on|tomorrow)"
                r"|respond|revert\b|tell (?:you|u) (?:by|on|tomorrow|when|if|whether|for sure"
                r"|tonight)|give (?:you|u) (?:an|my|our|the) (?:answer|decision)|be in touch"
                r"|get in touch|make (?:a|the|our|my) decision|have (?:an answer|a decision))"
            ),
        ),
        (
            "send",
            re.compile(
                rf"{_EN_I}(?:send|share|forward|email|mail|upload|ship|deliver|provide|drop"
                r"(?= (?:you|off|it|the|them))|bring(?= (?:the|you the|my|our|samples|it|them))"
                r"|get (?:you |it (?:over )?to|them (?:over )?to|the \w+ (?:over )?to)|pass (?:you"
                r"|on)|put (?:the|it|them|everything) (?:in|on|up))\b"
            ),
        ),
        (
            "other",
            re.compile(
                rf"{_EN_I}(?:call (?:you|u|back)|ring (?:you|back)|phone you|recommend (?:you|u)"
                rf"|refer"
                r"|introduce (?:you|u)|tag (?:you|u)|credit (?:you|u)|mention (?:you|u)|look (?:at"
                r"|over|through)|take a look|sign (?:it|the|and|tomorrow|today|on|by)"
                r"|make it up to|check (?:it|the|with)|review (?:it|the)|leave (?:you )?a (?:great"
                r"|good|glowing|nice|5|five|lovely))\b"
            ),
        ),
    ),
    freelancer=re.compile(
        r"(?<![\w'])(?:(?:the|those|that|my|our) (?:(?!before|after|than|and|like|if|as"
        r"|until)[a-z]{2,14} ){1,3})?(?:you|u)(?:'d|'ve| had| have)?(?: even| clearly| literally"
        r"| also| yourself| specifically)? (?:promised|guaranteed|assured|swore)(?: (?:me"
        r"|us)\b)?(?: that)?(?= \w)"
    ),
    vague=re.compile(
        r"(?<![\w'])(?:you|u)(?:'d|'ve| had| have)?(?: even| clearly| literally| also| yourself"
        r"| specifically)? (?:said|told (?:me|us)|wrote that|confirmed|agreed)(?: that)?(?= \w)"
    ),
    future=re.compile(
        r"^ (?!(?:so|yes|no|what|how|why|ok)\b)(?:[\w']{1,14} ){0,6}(?:would\b|will\b|\w+'d\b"
        r"|\w+'ll\b|going to\b|gonna\b)|^ (?:\w{1,12} ){0,4}(?:by|on) (?:mon|tue|wed|thu|fri|sat"
        r"|sun|tomorrow|today|tonight|the \d|next|end)"
    ),
    doubt_before=re.compile(
        r"(?:\b(?:maybe|perhaps|possibly|think|thought|hope|doubt|unless|until|why|how|what|where"
        r"|who|whether|suppose|if|said|says|saying|told \w+|never|not|n't|did|do|wish|like|as"
        r"|guess|when|until|imagine|pretend|than|before|after|so)(?: that)?,?) $"
    ),
    doubt=re.compile(
        r"\b(?:maybe|perhaps|possibly|probably|might|never|nothing|not a|try to|or not|we'll see"
        r"|i guess|not sure|don't)\b"
    ),
    threat=re.compile(
        r"\b(?:court|lawyers?|sue|suing|police|solicitors?|attorney|legal|chargeback|report you"
        r"|(?:bad|negative|one|1|honest)[ -](?:star|review|word)|dispute|complaint|everyone)\b"
    ),
    ends=re.compile(
        rf"{_STOP}|, ?(?:but|so|though|ok|okay|right|yeah|please|pls|can|could|you|then|because"
        rf"|alright"
        r"|deal|fair|promise|just|since|start|don't|no need)\b| (?:but|however|because|so please"
        r"|and (?:can|could|please|you|u))\b| - "
    ),
    condition=re.compile(r"^(?:if|once|when|as soon as|after|by the time|the moment|until) "),
    money=re.compile(
        r"\b(?:money|payment|deposit|advance|balance|cash|funds|crypto|fee|rest of it|cheque|check"
        r"|bank transfer)\b"
    ),
    proof=re.compile(
        r"\b(?:tomorrow|today|tonight|on|by|when|once|after|until|as soon as|next|this|end of|asap"
        r"|later|now|friday|monday|rest|remaining|balance|invoice|deposit|advance|payment|money|in"
        r"|before|within|from|upon|half)\b"
    ),
    refund=re.compile(r"\b(?:refund|money back|pay back|reimburse|compensat\w{1,4})\b"),
    handing=re.compile(
        r"\b(?:send|sent|deliver\w{0,4}|ready|done|finish\w{0,3}|complet\w{1,3}|come|arrive|draft"
        r"|files?|version|mockups?|sketch\w{0,2}|samples?|be here|have it|get it|have them|upload"
        r"|submit|by|on|today|tomorrow|for (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    ),
)

# Russian
_RU_WORK = r"(?:заказ|работ|проект|клиент|ученик|покупател|объем|задач|подруг|друз)\w{0,4}"
_RUSSIAN = _Voice(
    client=(
        (
            "orders",
            re.compile(
                r"(?<!\w)(?:закажу|закажем|приведу|приведем|подкину|подкинем|подгоню|подгоним"
                r"|завалю"
                rf"|завалим|обеспечу|обеспечим)(?= [^.!?;¶]{{0,40}}(?:{_RU_WORK}|у вас|у тебя|еще"
                rf"|вам"
                r"|тебе|остальн|втор|следующ))|(?<!\w)буд(?:у|ем) (?:постоянно |всегда |и дальше "
                r"|только )?(?:заказывать|обращаться)"
                rf"|(?<!\w)буд(?:ет|ут) (?:\w{{1,9}} ){{0,2}}(?:много|еще|куча|больше"
                rf"|постоянн\w{{2,3}}) (?:\w{{2,12}} )?{_RU_WORK}"
                r"|(?<!\w)(?:остальные|следующие|все|они"
                r"|дальнейшие)(?: \w{2,12}){0,3} (?:все )?(?:ваши|твои)(?!\w)(?! \w)"
            ),
        ),
        (
            "pay",
            re.compile(
                r"(?<!\w)(?:оплачу|оплатим|заплачу|заплатим|доплачу|доплатим|переведу|переведем"
                r"|перечислю|перечислим|рассчитаюсь|рассчитаемся|расплачусь|расплатимся|погашу"
                r"|погасим|внесу|внесем|отдам (?:деньги|долг|остаток|все)|отдадим (?:деньги|долг"
                r"|остаток|все)|(?:закрою|закроем) (?:долг|счет|хвост|остаток|оплату)"
                r"|проведу (?:оплату|платеж)|проведем (?:оплату|платеж))(?!\w)"
            ),
        ),
        (
            "decide",
            re.compile(
                r"(?<!\w)(?:отвечу|ответим|отпишусь|отпишемся|(?:дам|дадим) (?:вам "
                r"|тебе )?(?:знать|ответ)|сообщу|сообщим|решу|определюсь|определимся|подтвержу"
                r"|подтвердим|решим(?= (?:завтра|до|в|к|после|сегодня|на следующей))"
                r"|вернусь(?= (?:к вам|к тебе|с ответом|с решением))|вернемся(?= (?:к вам"
                r"|с ответом|с решением))|скажу(?= (?:(?:вам|тебе) )?(?:завтра|точно|ответ|в|после"
                r"|когда)(?!\w))|напиш(?:у|ем)(?= (?:вам|тебе|завтра|в|после|когда|как|до|к|ближе"
                r"|сегодня)))(?!\w)"
            ),
        ),
        (
            "send",
            re.compile(
                r"(?<!\w)(?:скину|скинем|кину|кинем|закину|закинем|пришлю|пришлем|вышлю|вышлем"
                r"|отправлю|отправим|перешлю|перешлем|предоставлю|предоставим|выложу|загружу"
                r"|передам(?! (?:от вас )?привет)|передадим|привезу|привезем|дошлю|дошлем)(?!\w)"
            ),
        ),
        (
            "other",
            re.compile(
                r"(?<!\w)(?:порекомендую|порекомендуем|посоветую|посоветуем|отблагодарю"
                r"|отблагодарим|отмечу вас|отмечу тебя|упомяну|позвоню|перезвоню|наберу (?:вас"
                r"|тебя|вам|тебе|после|завтра|вечером|в)|подпишу|подпишем|посмотрю|гляну"
                r"|компенсирую|компенсируем)(?!\w)"
            ),
        ),
    ),
    freelancer=re.compile(
        r"(?<!\w)(?:вы|ты)(?: (?:же|ведь|мне|нам|сами|сам|сама|тогда|еще)){0,2} (?:обещали|обещал"
        r"|обещала|клялись|гарантировали|гарантировал|уверяли|заверяли)(?: (?:мне"
        r"|нам))?,?(?: что)?(?= \w)"
    ),
    vague=re.compile(
        r"(?<!\w)(?:вы|ты)(?: (?:же|ведь|мне|нам|сами|сам|сама|тогда)){0,2} (?:сказали|сказал"
        r"|сказала|говорили|говорил|говорила|писали|писал|писала)(?: (?:мне|нам))?(?:,? что"
        r"|,)?(?= \w)"
    ),
    future=re.compile(
        r"^ (?!(?:бы|как|почему|сколько)\b)(?:[\w-]{1,14},? ){0,5}(?:будет (?:готов\w{0,2}|завтра"
        r"|сегодня|к|в)|сделаете|сделаешь|пришлете|пришлешь|успеете|успеешь|сдадите|сдашь|покажете"
        r"|покажешь|вернете|вернешь|отдадите|скинете|скинешь|закончите|закончишь|отправите"
        r"|отправишь|поправите|исправите|пришлю|сделаю|успею|отправлю|готово (?:завтра|к|в))\b"
    ),
    doubt_before=re.compile(
        r"(?:\b(?:не|ни|если|может|может быть|возможно|наверное|вряд ли|ли|думаете|думаешь|почему"
        r"|зачем|сколько|куда|чем|пока не|когда|как|что|чтобы|бы|или|то ли|никогда|пусть"
        r"|пускай)(?: (?:я|мы|вам|тебе|сам|сама)){0,2},?) $"
    ),
    doubt=re.compile(
        r"(?<!\w)(?:может|наверное|наверно|возможно|вряд ли|если решусь|постараюсь|попробую"
        r"|никогда|бы|ноль|авось)(?!\w)"
    ),
    threat=re.compile(
        r"(?<!\w)(?:суд|суда|суде|юрист|адвокат|полици|жалоб|претензи|заявлени|отзыв|роспотреб"
        r"|налогов|всем|разгром|прокурат|чернил)\w{0,5}"
    ),
    ends=re.compile(
        rf"{_STOP}|, ?(?:но|а|ок|окей|хорошо|ладно|да|договорились|пожалуйста|вы|ты|потому|поэтому"
        rf"|так"
        r"|же|обещаю|честно|идет|только|пока|где|прислал\w{1,2}|получил\w{1,2}"
        r"|сделал\w{1,2})(?!\w)| (?:но|однако|потому что|а вы|а ты)(?!\w)| - "
    ),
    condition=re.compile(r"^(?:если|когда|как только|после|как|сразу как|стоит) "),
    money=re.compile(
        r"(?<!\w)(?:ден(?:ьги|ег|ежк\w+)|оплат\w{1,2}|предоплат\w{1,2}|аванс\w{0,2}|остат\w{1,4}"
        r"|долг\w{0,2}|платеж\w{0,2}|перевод\w{0,2}|задаток|половин\w{1,2}|остальное|сумм\w"
        r"|на карту)(?!\w)"
    ),
    proof=re.compile(
        r"(?<!\w)(?:завтра|сегодня|послезавтра|в|во|до|к|ко|после|когда|как|через|на|сразу|потом"
        r"|позже|при|с|со|остат\w+|остальн\w+|аванс\w*|счет\w*|деньги|долг|вечером|утром|ближе"
        r"|полностью|половин\w|предоплат\w|вторую|карту|тут же)(?!\w)"
    ),
    refund=re.compile(r"(?<!\w)(?:верн\w{1,5}|возврат\w{0,2}|компенс\w{1,9})"),
    handing=re.compile(
        r"(?<!\w)(?:при(?:слать|шлете|шлешь)|отправи\w{1,3}|сда(?:ть|дите|шь)|готов\w{0,3}"
        r"|сдела\w{2,4}|законч\w{2,4}|успе\w{2,4}|показа\w{0,3}|покаж\w{2,3}|скин\w{2,4}|выслать"
        r"|макет\w{0,2}|вариант\w{0,2}|эскиз\w{0,2}|файл\w{0,2}|к|до|сегодня|завтра"
        r"|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера|будет"
        r"|будут)(?!\w)"
    ),
    begins=re.compile(
        rf"(?:{_STOP}|[,:\"«»]| -) ?(?:(?:и|но|а|что|то|тогда|тут же|тут) )?| (?:и|но|а|что|то) "
    ),
)

# Arabic: the future of Egypt (ه، ح), the Levant (رح، ب), the Gulf (ب، راح), the Maghreb (غادي، باش)
# and the written language (س، سوف).
_AR_WILL = (
    r"(?<!\w)[وف]?(?:ه(?:ن|ا)?|ح(?:ن|ا)?|س(?:ن|ا)|(?:راح|رح|سوف|حا|ها) (?:ا|ن|ب)?|(?:غادي|باش) ن"
    r"|ب(?:ن|ا)?|من)"
)
_AR_TO = r"(?:ولك|لكم?|لكي|لج|ليك|هالك|هولك|ها|هم|ه|كم?|ج)?(?!\w)"
_AR_WORK = (
    r"(?:ال)?(?:شغل|مشاريع|مشروع|عملا|عملاء|زباين|زبائن|طلبات|طلب|عقود|اعمال|ناس|عمل|شغلنا|طلاب)"
)
_ARABIC = _Voice(
    client=(
        (
            "orders",
            re.compile(
                rf"{_AR_WILL}(?:جيب|عطي|دي|بعت|رسل|حول"
                rf"|وصل){_AR_TO}(?: ل?ك)?(?: \w{{2,8}}){{0,2}} {_AR_WORK}(?!\w)"
                rf"|(?<!\w)[وف]?(?:هيكون|حيكون|رح يكون|راح يكون|سيكون|بيكون"
                rf"|هيبقي)(?: \w{{2,6}}){{0,2}} {_AR_WORK} (?:كتير|كثير|واجد|اكتر|اكثر|اضافي|تاني"
                rf"|ثاني|دايم|مستمر)\w?|(?<!\w)(?:كل )?(?:شغلنا|مشاريعنا|{_AR_WORK}) (?:الجاي"
                rf"|الجايه|القادمه?|كلها|كله|بعدين)"
                r"(?: \w{2,6})? (?:ليك|لك|الك|عليك|معك|عندك|معاك)(?!\w)"
            ),
        ),
        (
            "pay",
            re.compile(
                rf"{_AR_WILL}(?:حول|دفع(?!ه|ات)|سدد|خلص(?=ك)|ودع){_AR_TO}|{_AR_WILL}(?:بعت|بعث|رسل"
                rf"|عطي|دي|صيفط|سلم){_AR_TO}(?: \w{{2,6}})?"
                r" (?:باقي|الباقي|المبلغ|الفلوس|فلوسك|فلوس|الحواله|الدفعه|العربون|حقك|المصاري"
                r"|مصاريك)"
            ),
        ),
        (
            "decide",
            re.compile(
                rf"{_AR_WILL}(?:رد (?:عليك\w?|لك|عليكم|خبر)|رد(?:لك|عليك)|خبر(?:ك|كم)|بلغ(?:ك|كم)"
                r"|علم(?:ك|كم)|وافي(?:ك|كم)|جاوب(?:ك|كم)|قرر|(?:عطي|دي)(?:ك|كم) (?:ال)?(?:خبر|رد"
                r"|جواب))(?!\w)|(?<!\w)[وف]?(?:(?:هقولك|حقولك|رح قلك|راح اقولك)(?= (?:ماشي|نكمل"
                r"|اكمل|بكره|لما|يوم|اذا|رايي|القرار|بعد))|نعطيك الخبر)(?!\w)"
            ),
        ),
        (
            "send",
            re.compile(
                rf"{_AR_WILL}(?:رسل|بعت|بعث|صيفط|زود|شارك|طرش|دز)"
                r"(?:(?:ول|هال|هول|ل)?(?:ك|كم|ج|كي)(?!\w)|(?:ه|ها|هم)?(?= (?:لك|لكم|لج|الك|ليك"
                r"|اليك|اليكم|لحضرتك|حضرتك|الصور|الملف|المحتوي|التفاصيل|النص|اللينك|الرابط)))"
            ),
        ),
        (
            "other",
            re.compile(
                rf"{_AR_WILL}(?:(?<!ب)كلم(?:ك|كم)|تصل (?:فيك|بيك|بك|عليك)|عوض(?:ك|كم)"
                rf"|وقع(?: عليه\w?)?"
                r"|رشح(?:ك|كم)|شكر(?:ك|كم) (?:في|ب)|مضي(?:لك)?(?: عليها)?)(?!\w)|(?<!\w)[وب]?(?:ا"
                r"|ن)?وعد(?:ك|كم)(?= (?:ا|ه|ب|س|رح|راح))"
            ),
        ),
    ),
    freelancer=re.compile(
        r"(?<!\w)(?:انت\w? )?[وف]?(?:وعدتني|وعدتيني|وعدتنا|وعدتونا|وعدتينا|وعدتوني|واعدتني|واعدتنا"
        r"|ضمنت لي|ضمنتلي)(?: ان\w{0,3}| انه| ب)?(?= ?\w)"
    ),
    vague=re.compile(
        r"(?<!\w)[وف]?(?:قلتلي|قلتيلي|قلتولي|قلتلنا|قلتولنا|قلتيلنا|قلت لي|قلت لنا|قلتي لي"
        r"|قلتي لنا|قلتو لنا|قلتوا لنا|حكيتلي|حكيتيلي|حكيتلنا|(?:انت|انتي|حضرتك) (?:قلت|قلتي|قايل"
        r"|قايله))(?: ان\w{0,3})?(?= \w)"
    ),
    future=re.compile(
        r"^ (?:\w{1,12} ){0,4}(?:بكره|بكرا|غدا|يوم|ه[تي]\w{3,9}|ست\w{3,9}|سي\w{3,9}|رح|راح|غادي"
        r"|جاهز\w?|بتسلم\w?|بتخلص\w?|بيخلص|بترسل\w?|بتبعت\w?|خلال|قبل|بعد (?:يوم|يومين|اسبوع"
        r"|شهر))(?!\w)"
    ),
    doubt_before=re.compile(
        r"(?:(?<!\w)(?:ما|مش|مو|مب|لن|لا|ليش|ليه|لماذا|كيف|هل|متي|امتي|كم|كنت|كنا|يمكن|ممكن|عم"
        r"|كل شهر|كل مره|لو|ولا|ان|علاش|واش|مين|ازاي|شلون|بقول|يقول|قال|قالي|قالت|اللي|اخر مره|حتي"
        r"|عشان)(?: (?:انا|احنا|راح|رح))?) $"
    ),
    doubt=re.compile(
        r"(?<!\w)[وف]?(?:يمكن|ربما|احتمال|مش اكيد|مو اكيد|كل (?:\w{2,4} )?(?:شهر|مره|سنه|اسبوع"
        r"|ساعه|يوم)|بالشهر|من سنين|دايما|دائما|حاول|ابدا)(?!\w)"
    ),
    threat=re.compile(
        r"(?:محكم|محامي|شرط[هة]|بلاغ|شكو|شكاو|تقييم|قضي[هة]|النياب|المركز|القضاء|فضح|قانوني|للكل)"
    ),
    ends=re.compile(
        rf"{_STOP}|, ?(?:بس|لكن|اوكي|طيب|تمام|ماشي|صح|ممكن|لو|انت|يعني|عشان|لان|وانت|وانتي"
        rf"|خلص)(?!\w)|, ?(?=و\w)"
        r"| (?:لكن|ولكن|بس انت|وانت|وانتي|لانه?|عشان)(?!\w)| - "
    ),
    condition=re.compile(r"^(?:اذا|لو|لما|اول ما|متي ما|بعد ما|بمجرد|عندما|حين|حالما|وقت ما) "),
    money=re.compile(
        r"(?<!\w)(?:ال)?(?:فلوس\w?|مبلغ|باقي|حواله|دفعه|عربون|مصاري|تحويل|مستحقات\w{0,2})(?!\w)"
    ),
    proof=re.compile(
        r"(?<!\w)(?:بكره|بكرا|غدا|اليوم|الليله|يوم|نهايه|اخر|اول|لما|بعد|قبل|الاسبوع|الشهر|حين|فور"
        r"|عند|مع|الخميس|الاحد|الاثنين|السبت|الجمعه|الاربعاء|الثلاثاء|النهارده|الصبح|العصر|بالليل"
        r"|(?:ال)?باقي|(?:ال)?مبلغ|(?:ال)?فلوس\w?|(?:ال)?عربون|(?:ال)?حواله|(?:ال)?دفعه"
        r"|(?:ال)?مصاري|حقك|كامل|الحين|دلوقتي|هلق|غدوه|حالا|خلال|شوي\w?|ملي|نصف|نص|النص)(?!\w)"
    ),
    refund=re.compile(r"(?<!\w)(?:ترجع|رجع|استرداد|تعويض|تعوض|اعاده)\w{0,4}"),
    handing=re.compile(
        r"(?:ارسل|ترسل|تبعت|تسلم|التسليم|تسليم|جاهز|خلص|تخلص|ملف|تصميم|مسود|نسخ[هة]|بكره|بكرا|غدا"
        r"|يوم|اليوم|الاسبوع|خلال|قبل|بعد)"
    ),
    begins=re.compile(rf"{_STOP}|[,:\"«»] ?| - | (?=و\w)| (?:لكن|بس|ثم|ان(?! شا)) "),
)

_VOICES = {"en": _ENGLISH, "ru": _RUSSIAN, "ar": _ARABIC}
_SENTENCE_START = re.compile(r"[.!?;…¶]")
_HABIT = re.compile(r"[وف]?ب(?:ن|ا)?\w")
"""The Arabic prefix that says a habit as well as a time to come."""
_NOUNS = ("the ", "those ", "that ", "my ", "our ")
_PREDICATE = re.compile(
    r" (?:have|has|is|are|was|were|need|needs|never|still|isn't|aren't|hasn't)\b"
)
"""What goes on behind "the draft you promised for today"."""
_OPENING = ("«", '"', "“", "„")
_QUOTE = " \t,.:;–—-\"'«»“”"


def find_promises(text: str, *, language: str) -> tuple[Promise, ...]:
    """Return the promises a message makes or recalls, in order, at most `MOST`; never raises.

    Args:
        text: of the client's message.
        language: "ar", "en" or "ru"; of another language nothing is read.
    """
    voice = _VOICES.get(language)
    if voice is None:
        return ()
    kept = text[:MAX_CHARACTERS].replace("\n", _BREAK)
    folded = fold(kept)
    found = sorted((*_by_freelancer(folded.text, voice), *_by_client(folded.text, voice)))
    promises: list[Promise] = []
    done = 0
    for start, end, by, what in found:
        if start < done:
            continue
        words = _words(kept, folded, start, end)
        if words:
            promises.append(Promise(by, words, what))
            done = end
        if len(promises) == MOST:
            break
    return tuple(promises)


_Found = tuple[int, int, By, What]


def _by_client(text: str, voice: _Voice) -> Iterator[_Found]:
    taken: set[int] = set()
    for kind, pattern in voice.client:
        for match in pattern.finditer(text):
            start, end = match.start(), _clause_end(text, match.end(), voice)
            if match.start() in taken or text[end : end + 1] == "?":
                continue
            clause = text[start:end]
            if voice.doubt_before.search(text[max(0, start - _NEAR) : start]):
                continue
            opening = _condition_start(text, start, voice)
            if text[opening - 1 : opening] in _OPENING:
                continue  # he repeats what somebody said
            if opening == start and voice.begins and match[0][0] not in "وف":
                opening = _clause_start(text, start, voice.begins)
            if voice.doubt.search(text[opening:end]) or voice.threat.search(text[opening:end]):
                continue
            what = kind
            if kind == "send" and voice.money.search(text[opening:end].split(",", maxsplit=1)[0]):
                what = "pay"
            around = text[opening:start] + clause[match.end() - start :]
            if what == "pay" and not voice.proof.search(around):
                continue
            if _HABIT.match(match[0]) and not _is_to_come(match[0], around, voice):
                continue
            taken.add(match.start())
            yield opening, end, "client", what


def _is_to_come(words: str, clause: str, voice: _Voice) -> bool:
    """Whether an Arabic present is meant for later: said to somebody, or with a time."""
    return words.rstrip().endswith(("ك", "كم", "لج", "ج")) or bool(voice.proof.search(clause))


def _by_freelancer(text: str, voice: _Voice) -> Iterator[_Found]:
    for pattern, sure in ((voice.freelancer, True), (voice.vague, False)):
        for match in pattern.finditer(text):
            start, end = match.start(), _clause_end(text, match.end(), voice)
            content = text[match.end() : end]
            if len(content.strip()) < 4 or (not sure and not voice.future.search(content)):
                continue
            if _NO_CLAIM.search(text[max(0, start - _NEAR) : start]):
                continue
            if match[0].startswith(_NOUNS) and (verb := _PREDICATE.search(content)):
                end, content = match.end() + verb.start(), content[: verb.start()]
            what: What = "other"
            if voice.refund.search(content):
                what = "pay"
            elif voice.handing.search(match[0] + content):
                what = "send"
            yield start, end, "freelancer", what


_NO_CLAIM = re.compile(
    r"(?:\b(?:before|after|if|what|whatever|as|like|did|do|have|had|wish|until|when|unless|how"
    r"|than|if only|что|как|если|когда|не|чем|сколько|разве|كما|مثل ما|زي ما|لو|اذا|ما|اللي|متل ما"
    r"|هل|لما|يوم|كيف),?) $"
)
"""What stands before words that recall no promise: "as you promised", "if you said"."""


def _clause_end(text: str, start: int, voice: _Voice) -> int:
    end = min(len(text), start + _LONGEST)
    stop = voice.ends.search(text, start, end)
    if stop:
        return stop.start()
    space = text.rfind(" ", start, end) if end < len(text) else end
    return space if space > start else end


def _clause_start(text: str, start: int, begins: re.Pattern[str]) -> int:
    """Where the clause begins, if that is not far before; or `start`."""
    near = text[max(0, start - _NEAR) : start]
    stops = [stop.end() for stop in begins.finditer(near)]
    if not stops and start > _NEAR:
        return start
    begin = start - len(near) + (stops[-1] if stops else 0)
    return begin + len(text[begin:start]) - len(text[begin:start].lstrip())


def _condition_start(text: str, start: int, voice: _Voice) -> int:
    """Where the sentence begins, if it begins with a condition not far before; or `start`."""
    near = text[max(0, start - _LONGEST) : start]
    stops = [stop.end() for stop in _SENTENCE_START.finditer(near)]
    if not stops and start > _LONGEST:
        return start
    begin = start - len(near) + (stops[-1] if stops else 0)
    begin += len(text[begin:start]) - len(text[begin:start].lstrip())
    return begin if voice.condition.match(text[begin:start]) else start


def _words(text: str, folded: Folded, start: int, end: int) -> str:
    """The span of the folded text as it was written, without signs at its edges."""
    stop = folded.origins[end] if end < len(folded.origins) else len(text)
    return text[folded.origins[start] : stop].strip(_QUOTE)
