"""Tells whose sum each amount of a client's message is: only where the words leave little doubt.

Patterns see the sentence around a sum in the folded form of `time_words.fold`, every sum of it as
the sign "§", at most `_NEAR` characters to each side, and have no unbounded repetition. The first
rule that fits decides.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from scenarios.reading.amounts import Amount
from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.time_words import fold

Role = Literal["offered", "asked", "ours", "due", "rival", "other"]

_MOST = 40
"""Sums of a message that are judged; what is named behind them is "other"."""
_NEAR = 90
"""Characters of the sentence looked at before a sum, and behind it."""
_MARK = "§"
_BREAK = "¶"
_STOP = re.compile(r"[.!?…;]+(?=[ ¶»\")]|$)|¶")
_LEFT = " -:~=\"'«»“”„()*$€£₽₹"

# Words that may stand between a cue and its sum.
_FILL = (
    r"(?: (?:about|around|roughly|approximately|maybe|perhaps|just|only|like|say|the|a|an|at|up|to"
    r"|max(?:imum)?|of|is|it's|for|more|another|flat|all|in|total|usd|eur|gbp|aed|rs|inr)){0,4}"
)
_RU_FILL = (
    r"(?: (?:примерно|около|где-то|максимум|только|всего|лишь|до|по|в|за|это|все|и|ну|от силы"
    r"|не больше|не более|эти|эту|этих|тыс|суммой|сумму|в районе)){0,4}"
)
_AR_FILL = (
    r"(?: (?:حوالي|تقريبا|بس|فقط|الي|حدود|بحدود|في|ب|بال|ال|وال|ل|لل|عل|علي|ع|عال|هو|هي|كحد|اقصي"
    r"|مبلغ|لك|لكم|ليك|لحد|يعني|كلها|هالا?|ديال|من)){0,4}"
)

# Whose price a third person's is.
_MAKER = (
    r"(?:designer|developer|dev|freelancer|translator|writer|editor|photographer|illustrator"
    r"|animator|artist|tutor|agency|studio|guy|chap|lad|lady|man|woman|person|one|bloke|supplier"
    r"|vendor|firm|company|office|team|quote|quotes|offer|offers|bid|bids|people|guys|freelancers"
    r"|designers|developers|agencies|studios|candidate|candidates)"
)
_OTHERS = (
    r"(?:fiverr|upwork|freelancer\.com|99designs|canva|chatgpt|(?:an|the|that"
    r"|your)? ?ai(?: \w+){0,2}|competitors?|your competitors?|(?:some(?:one|body)|every(?:one"
    r"|body)|any(?:one|body)) else|(?:all (?:the )?|the )?others|(?:an|some|two|three|my|our"
    r"|the)? ?other"
    rf"(?: \w+)? {_MAKER}|another(?: \w+)? {_MAKER}|(?:my|our|the) (?:last|previous|old|former"
    rf"|other|usual|current)(?: \w+)? {_MAKER}"
    r"|(?:my|our|his|her|a) (?:nephew|niece|cousin|friend|mate|neighbou?r|neighbou?r's \w+|student"
    r"|friend's \w+)|a (?:student|guy|girl|kid|lady|freelancer|designer|studio|lad|bloke)"
    r"|an? (?:\w+ )?agency|some (?:guy|girl|kid|student|agency))"
)
_DOES_IT = (
    r"(?:does|did|do|would do|will do|can do|'ll do|charges?|charged|quoted|quotes?|asked|asks"
    r"|asking|offers?|offered|takes?|took|made|makes|built|builds|sells?|wants?|wanted|is asking"
    r"|(?:has|have|had|got|get) (?:it|this|that|the same) (?:at|for|from)|came in|comes in"
    r"|starts?)"
)
_RU_OTHERS = (
    r"(?:на (?:бирже|кворке|фрилансе|fiverr|upwork|файвере)(?=[^.!?§]{0,25} (?:за|по|от|берут"
    r"|делают|стоит|стоят))|у других|другие|у друг(?:ого|ой|их)|друг(?:ой|ая) (?:дизайнер\w*"
    r"|\w{4,14})|конкурент\w*|сосед\w*(?: по \w+)?|племянни\w+|студент\w*|знаком(?:ый|ая|ые|ого"
    r"|ой)|друг|подруга|прошл(?:ый|ая|ого|ой) (?:дизайнер\w*|исполнител\w+|мастер\w*|репетитор\w*"
    r"|фотограф\w*|подрядчик\w*)|предыдущ(?:ий|ая|его|ей) \w{4,14}|компания из \w{3,20}"
    r"|в (?:друг(?:ом|ой) \w{4,12}|агентстве)|нейросет\w+|фабрик\w+ \w{3,12}|втор(?:ой"
    r"|ого) участник\w*|везде|все берут)"
)
_AR_OTHERS = (
    r"(?:غيرك|غيركم|غيرج|مصمم\w? (?:تاني\w?|ثاني\w?|اخر\w?)|واحد\w? (?:تاني\w?|ثاني\w?|اخر\w?)"
    r"|(?:مكتب|محل|شركه|وكاله|استوديو|مطور|مبرمج|مترجم|مصور|محاسب\w?|شخص|ناس"
    r"|عرض)(?: \w{3,10})? (?:تاني\w?|ثاني\w?|اخر\w?|تانيين|ثانيين)|منافس\w{0,4}|المنافسين|فايفر"
    r"|خمسات|مستقل|(?:علي|من) (?:فايفر|خمسات|مستقل|fiverr|upwork)|السوق (?:الحين )?(?:ماشي|كله)"
    r"|الوكاله السابقه|المصمم (?:السابق|القديم|اللي قبلك)|(?:المصور|المبرمج|المترجم) (?:السابق"
    r"|القديم|اللي قبلك)|(?:اللي|الي) قبلك|صاحبي|ابن عمي|ولد (?:خالتي|عمي)|ابن خالتي|جارنا|(?:فيه?"
    r"|في) (?:مواقع|مكاتب|شركات)|شركات هنديه|اي هندي|خياط السوق|محل جنبنا|مكتب\w? جنبنا"
    r"|شب من \w{3,12})"
)

_Rule = tuple[Role, str, str]
_RULES: tuple[_Rule, ...] = (
    # -- somebody's money that is no price
    (
        "other",
        (r"\b(?:ads?|ad spend|advertising|media|marketing|facebook|google|campaign|production|film"
        rf"|wedding|salary|turnover|revenue|sales|profit"
        rf"|loss)(?: budgets?)?(?: \w{{1,10}}){{0,2}}{_FILL}"),
        "",
    ),
    ("other", rf"\bbudget for (?:the )?(?:ads?|advertising|marketing|media)\b[^§]{{0,20}}{_FILL}",
        ""),
    ("other", r"\b(?:если|if|لو)? ?(?:would|could) (?:have )?cost us [^§]{0,30}", ""),
    ("other", r"(?:расход\w*|бюджет\w*) на (?:реклам\w+|маркетинг|продвижени\w+|таргет)[^§]{0,20}",
        ""),
    ("other", r"(?:рекламн\w+|маркетингов\w+) бюджет[^§]{0,20}", ""),
    ("other", r"(?:оборот|выручк|прибыл|зарплат|стипенди|кредит|ипотек|аренд)\w*[^§,]{0,20}", ""),
    ("other", r"ميزانيه (?:ال)?(?:اعلان\w*|تسويق|حمل\w+|ممول\w*)[^§]{0,15}", ""),
    ("other", r"(?:راتب|ايجار|اجار|كراء|قسط|ارباح|مبيعات|دخل)\w{0,4}[^§]{0,15}", ""),
    # -- asked of us
    (
        "asked",
        (r"\b(?:refund|reimburse|(?:give|send|pay|transfer)(?: me| us)? back|return|compensate)"
        r"(?: (?:me|us|my|our|the|this|that|full|fee|deposit|advance|payment|money|of|for|at"
        r"|difference"
        rf"|least|entire|total|whole|amount)){{0,6}}{_FILL}"),
        "",
    ),
    ("asked", r"\b(?:want|give me|give us|need) (?:my|our)", r" back\b"),
    ("asked", r"\b(?:you|u) owe (?:me|us)" + _FILL, ""),
    (
        "asked",
        r"(?<!my )(?<!our )(?<!tax )\b(?:penalty|fine|damages|compensation) (?:of|will be)" + _FILL,
        "",
    ),
    ("asked", "", r" (?:penalty|in damages|(?:refundable )?\w{4,14} fee)\b"),
    (
        "asked",
        r"(?:^|\byou(?:'ll| will| must| need to| have to| should)? |please |kindly |then |first "
        r"|just )pay (?!you\b|u\b|half\b|more\b|less\b|attention)[^§.!?]{0,35}" + _FILL,
        r"(?! (?:and|i'll|i will|a week|a month|to you))",
    ),
    (
        "asked",
        r"\b(?:registration|onboarding|notary|activation|processing|verification|unlock|entry"
        r"|security|training|certificate|customs|application|membership|insurance|lawyer) (?:fee"
        r"|charge|deposit)s?(?:,| of| is| costs)?" + _FILL,
        "",
    ),
    (
        "asked",
        r"\b(?:why|how come|why on earth)(?: is it| is this| is that| does it cost| so much"
        r"| are you asking| do you (?:charge|ask|want)| (?:should|would|must|do) (?:i"
        r"|we) pay)?" + _FILL,
        "",
    ),
    ("asked", r"\b(?:where|how) (?:does|did|do) (?:the|that|this|your)?", r" come from\b"),
    (
        "asked",
        r"\bhow (?:did|do) you (?:get|arrive|come|justify|calculate)[^§.!?]{0,15}" + _FILL,
        "",
    ),
    (
        "asked",
        (r"\b(?:верните|верни|вернете|вернуть|возврат(?:а|у)?|возместите|компенсируйте|компенсаци\w"
        r"|возместить)(?: (?:мне|нам|мои|наши|деньги|аванс|предоплат\w|полностью|разниц\w|сразу"
        rf"|переделк\w)){{0,4}},?{_RU_FILL}"),
        "",
    ),
    ("other", r"\b(?:заплатил\w?|оплатил\w?) (?:пени|штраф\w*)" + _RU_FILL, ""),
    ("asked", r"\b(?:штраф|неустойк\w|пени|пеня)(?: за \w{3,15})?,?" + _RU_FILL, ""),
    ("asked", r"\b(?:вы|ты)(?: \w{1,10})? (?:мне |нам )?должны? (?:мне|нам|вернуть)" + _RU_FILL,
        ""),
    ("asked", r"\b(?:почему|откуда|за что|с чего это|с чего вдруг|а чего это вдруг)" + _RU_FILL,
        ""),
    ("asked", r"\b(?:обоснуйте|объясните|распишите)(?: \w{3,12}){0,2}" + _RU_FILL, ""),
    (
        "asked",
        (r"(?:^|[,.] ?|\b(?:нужно|надо|сначала|просто|только) )(?:оплатите|оплатить|внесите|внести"
        r"|переведите|перечислите)[^§]{0,35}"),
        "",
    ),
    (
        "asked",
        (r"(?:^|[ ,])[وف]?(?:رجع(?:لي|لنا|ولي|ي لي|ي لنا| لي| لنا)?|رد لي|رد لنا|ارجع(?:لي| لي)?"
        r"|استرداد|تعويض|اعاده|ترجع لي|ترجعلي|ترجعولي|بدي ترجع)(?: (?:لي|لنا|فلوسي|الفرق|مبلغ"
        r"|المبلغ|باقي|العربون"
        rf"|الدفعه|قدره|اليوم)){{0,3}}{_AR_FILL}"),
        "",
    ),
    ("asked", r"(?:غرامه|شرط جزائي)(?: \w{2,8}){0,2}" + _AR_FILL, ""),
    ("asked", r"(?:^|[ ,])(?:ليش|ليه|لماذا|علاش|لم يكون|من وين|من اين)(?: \w{2,6})?" + _AR_FILL,
        ""),
    (
        "asked",
        r"(?:^|[ ,])(?:لازم )?(?:حول|ادفع|تدفع|سدد|حولي|ادفعي|تدفعي|تحول)(?: \w{2,10})? ?(?:رسوم"
        r"|رسم|تامين|ضمان|للتحقق|للتوثيق)(?: \w{2,10}){0,2}" + _AR_FILL,
        "",
    ),
    ("asked", r"(?:رسوم|رسوم فتح)(?: \w{2,10}){1,3}" + _AR_FILL, ""),
    # -- already paid or earlier: nobody's sum now
    ("other", r"\b(?:paid|sent|transferred|deposited|wired)(?: you| u)?(?: the)?(?: \w+)?" + _FILL,
        ""),
    (
        "other",
        r"\b(?:deposit|advance|upfront|prepay\w*|down payment)(?: (?:of|was|is|sent))?" + _FILL,
        "",
    ),
    ("other", "", r" (?:deposit|advance|up ?front|in advance|now\b|down payment|prepay\w*)\b"),
    ("other", r"\b(?:аванс\w*|предоплат\w+|депозит\w*|задат\w+)(?: (?:в|на|был|была))?" + _RU_FILL,
        ""),
    ("other", "", r" (?:вперед|авансом|предоплат\w+|сразу|сейчас)\b"),
    ("other", r"\b(?:оплатил\w?|заплатил\w?|перевел\w?|внес\w{0,2}|кинул\w?"
        r"|скинул\w?)(?: \w{2,8})?" + _RU_FILL, ""),
    ("other", r"(?:عربون|مقدم|دفعه مقدمه|الدفعه الاولي|مقدما)\w{0,2}" + _AR_FILL, ""),
    ("other", "", r" (?:مقدم\w?|عربون|سلفا|دلوقتي)\b"),
    ("other",
     r"(?:^|[ ,])(?:دفعت|حولت|حولتلك|دفعنا|حولنا|بعتلك|نزلت|وصل\w{0,3})(?: \w{2,8})?"
     + _AR_FILL,
        ""),
    ("other", r"(?:^|[ ,])[وف]?(?:كنا|كنت|كنتي|سنين|سنتين|عم)(?: \w{2,6})? (?:[انب]{0,2}(?:دفع"
        r"|عطي)\w{0,4})(?: \w{2,6})?" + _AR_FILL, ""),
    # -- due
    (
        "due",
        r"(?:\b(?:remaining|outstanding|unpaid|overdue)|\bthe (?:rest|balance|remainder)|\b(?:i"
        r"|we)(?: do)?(?: still)? owe(?: you)?|\b(?:final|last) (?:payment|instalment|installment)"
        r"|\b(?:your|the) (?:\w+ )?invoice)(?:,| of| for| is| payment| amount)*" + _FILL,
        r"(?! (?:budget|words|pages))",
    ),
    (
        "due",
        "",
        (r" (?:(?:that |which )?(?:i|we)(?: still)? owe (?:you|u)\b|balance\b|remaining\b"
        r"|(?:is|are)(?: still)? (?:outstanding|overdue|owed|unpaid|due to you)|outstanding\b"
        r"|(?:will|'ll) be (?:sent|paid|transferred|wired|with you)|still (?:outstanding|owed"
        r"|due))"),
    ),
    (
        "due",
        r"(?:\b(?:остаток|остальные|оставшиеся|остальное|долг\w*|задолженность|последние)|\b(?:я"
        r"|мы)(?: вам| тебе)?(?: еще| все еще)? (?:должны?|должен|должна)(?: вам| тебе)?"
        r"|\b(?:помн\w+|знаю|не забыл\w?) про (?:ваши|твои)|\bваш(?:и|а)? (?:счет|инвойс))(?: (?:в"
        r"|на|за))?"
        + _RU_FILL,
        r"(?! (?:с суммы|срежьте|уберите|скиньте))",
    ),
    ("due", r"\bза (?:ваши|твои)", r" (?:евро|руб\w*)? ?(?:убегать|переживать|волноваться)"),
    ("due", "", (r" (?:за отчетность|за работу)? ?(?:висит|висят|отдам|отдадим|погас\w+|догоню"
        r"|остались)\b")),
    (
        "due",
        r"(?:المتبقي|الباقي|باقي|باقيلك|بقيه|مستحق\w{0,3}|فاتور\w{1,4}|ليك عندي|لك عندي|الك عندي"
        r"|عليا ليك|علي لك|بعد الك)(?: (?:لك|لكم|الك|ليك|عندي|المستحق\w?|من حسابك|مبلغ"
        r"|المبلغ))*" + _AR_FILL,
        r"(?! (?:صفح|صور))",
    ),
    ("due", "", r" (?:المتاخر\w|الباقيه?\b|المتبقي\w?|المستحق\w?|اللي (?:ليك|لك|الك) عند\w+)"),
    # -- somebody else's price
    ("rival", (rf"\b{_OTHERS}\b(?! pa(?:id|ys?)\b)[^§.!?]{{0,25}}\b{_DOES_IT}\b(?:(?! you\b| i\b"
        rf"|§)[^.!?]){{0,40}}"), ""),
    ("rival", rf"\b{_OTHERS}\b(?:'s)?(?: \w+)?(?: (?:is|was|were|are|at|for|from)){{1,2}}" + _FILL,
        ""),
    ("rival", rf"\b(?:paid|pay|paying) {_OTHERS}" + _FILL, ""),
    ("rival", r"\b(?:found|got|have|saw) (?:some(?:one|body)|a \w+|one|offers|it"
        r"|quotes?)\b(?:(?! you\b|§)[^.!?]){0,30} (?:for|at|from)" + _FILL, ""),
    ("rival",
     r"\b(?:i|we) (?:can|could) (?:get|have) (?:it|this|that|the same)(?: \w+){0,4} for"
     + _FILL,
        ""),
    ("rival", r"\b(?:going|market|average) (?:rate|price) (?:is|for [^§]{1,20} is|here is)" + _FILL,
        ""),
    ("rival", "", (r" (?:on (?:fiverr|upwork)(?![-\w.])|elsewhere|somewhere else|from (?:someone"
        r"|somebody) else)\b")),
    ("rival", rf"\b{_RU_OTHERS}\b(?:(?!\b(?:вы|вас|ваш|ваша|я|мы)\b|§)[^.!?]){{0,40}}",
        r"(?! (?:не потян))"),
    ("rival",
     r"\b(?:красная цена|предложили|нашл(?:а|и)|нашел)(?: (?!вас|авито)\w{1,12}){0,4}"
     + _RU_FILL,
        ""),
    ("rival", r"\bот других [^§]{0,15}" + _RU_FILL, ""),
    ("rival", rf"{_AR_OTHERS}(?:(?! (?:انت|انتي|عرضك|سعرك)\b|§)[^.!?]){{0,40}}", ""),
    ("rival", r"(?:^|[ ,])(?:لقيت\w{0,2}|حصلت|لاقيت\w{0,2}) (?:نفس|عرض|عروض|بنت|واحد\w?|ناس"
        r"|مصمم\w?|شركه|حد|علي)(?:(?! (?:انت|عرضك)\b|§)[^.!?]){0,35} ?" + _AR_FILL, ""),
    ("rival", r"(?:عرض عليا?|عارض علي|قال ليا?|قالت)(?: \w{2,8})?" + _AR_FILL, ""),
    # -- what the client would pay
    (
        "offered",
        r"\b(?:my|our|the|his|her|total|whole|client's|company|with a) (?:\w+ )?(?:budget"
        r"|max(?:imum)?|limit|ceiling|cap|spend limit)(?: (?:for|on) (?:\w+ ){0,2}\w+)?(?: (?:is"
        r"|was|of|at|stands|would|be|tops|out|set|stops|says|allows|we|have|has"
        r"|only)){0,4}" + _FILL,
        "",
    ),
    ("offered", r"(?:^|[,.] ?)(?:\w+ )?(?:budget|max(?:imum)?)(?: (?:is|of|we got is|we have is"
        r"|i can do is))?" + _FILL, ""),
    (
        "offered",
        r"\b(?:i|we|he|she|they) (?:can|could|would|will|'d|might|am|are|have|may)?(?: \w+ly| only"
        r"| just| maybe)? ?(?:do|pay|offer|offering|go(?: up)?(?: to)?|manage|give(?: you| u)?"
        r"|afford|stretch(?: to)?|spend|spare|put up|propose|suggest|budgeted|put (?:aside|by)"
        r"|set aside|allocated?)(?: you)?"
        + _FILL,
        r"(?! (?:more|less|extra)\b)",
    ),
    (
        "offered",
        r"\b(?:i|we)(?:'ll|'d|'m|'re|'ve)(?: \w+ly| only| just)? ?(?:do|pay|paying|offer|offering"
        r"|go to|give(?: you| u)?|budgeted|put (?:aside|by)|set aside|got)" + _FILL,
        r"(?! (?:more|less|extra)\b)",
    ),
    ("offered", r"\b(?:happy|willing|prepared|ready|able) to (?:pay|offer|go to|spend"
        r"|give(?: you)?)" + _FILL, ""),
    (
        "offered",
        r"\b(?:can't|cannot|can not|won't|wouldn't|couldn't|not|don't) (?:(?:go|pay|do|spend|offer"
        r"|paying|have|get) )?(?:\w+ ){0,2}?(?:above|over|past|beyond|higher than"
        r"|more than)" + _FILL,
        "",
    ),
    (
        "offered",
        r"\b(?:how about|what about|let's say|let's do|(?:make|call) (?:it|that|them)|round (?:it"
        r"|that) (?:down )?to|do (?:it|this|that|me|everything|them|us|the \w+)(?: \w+)? ?(?:for"
        r"|at)|do me|settle (?:at|for|on)|meet (?:me|us) at|come down to|knock (?:it"
        r"|that) (?:down )?to|(?:keep|leave|hold|stay|get|bring|drop|lower|cut|reduce)(?: (?:it"
        r"|that|this|us|me|the (?:price|total|fee|rate|cost)))?(?: down| back)? (?:at|to|under"
        r"|within|nearer(?: to)?|near)|revised to|expected to pay|hoping (?:for|to pay)"
        r"|had (?:pencilled in|thought maybe)|(?:was|were) thinking(?: of| more like)?"
        r"|i'd want it nearer)" + _FILL,
        r"(?! (?:people|guests|pages|words))",
    ),
    (
        "offered",
        r"\b(?:can|could|would|will|can't|couldn't|won't) (?:you|u"
        r"|ya) (?:(?!§)[^.!?,]){0,45}\b(?:for|at|take|accept)" + _FILL,
        r"(?! (?:more|extra|people|guests))[^?]{0,60}\?",
    ),
    ("offered", r"\bonly (?:have|got)" + _FILL, r"(?! (?:followers|subs|people))"),
    (
        "offered",
        "",
        (r",? (?:max\b|tops\b|at most\b|is (?:all|my max|our max|my limit|our limit|my budget"
        r"|our budget|my final offer|as (?:high|far) as|what (?:i|we) (?:have|can|could|budgeted))"
        r"|and (?:we have a deal|it's a deal|we're good|you have a deal)|only, last|last price"
        r"|final offer|,? period\b)"),
    ),
    (
        "offered",
        r"\b(?:бюджет|лимит|(?:у нас|у меня|наш|мой) потолок)(?! (?:ваш|у вас))(?:,? (?:у нас"
        r"|у меня|на \w{3,12}|на все|на это|составляет|есть|наш|мой|согласованный"
        r"|[-]))*" + _RU_FILL,
        "",
    ),
    (
        "offered",
        r"(?<!не )\b(?:могу|можем|смогу|сможем|готов(?:а|ы)?)(?: (?:вам|тебе|сейчас|только"
        r"|максимум|лишь|и|только лишь))* (?:дать|заплатить|предложить|потратить|выделить|отдать"
        r"|платить|оплатить|осилить|потянуть)(?: вам| тебе)?"
        + _RU_FILL,
        "",
    ),
    ("offered", r"(?<!не )\b(?:дам|дадим|заплачу|заплатим|предлагаю|предлагаем|подпишет)(?: (?:вам"
        r"|тебе|вот))?" + _RU_FILL, ""),
    (
        "offered",
        r"\b(?:давай(?:те)?(?: (?:за|по|на|лучше|так|хотя бы|сделаем|остановимся|сойдемся"
        r"|сейчас)){0,3}|остав(?:им|ьте)(?: (?:цену|ставку|как было))?|(?:не (?:могу|можем|потяну"
        r"|потянем|готовы?|дам|дадим|заплачу|осилю)|платить) (?:больше|выше|дороже"
        r"|более)(?: чем)?(?: за)?|(?:опуст\w+|сниз\w+|спуст\w+|сбав\w+|сброс\w+|округл\w+|уступ\w+"
        r"|подвин\w+)(?: (?:цену|стоимость|ставку|до|сумму|чуть|немного)){0,2} до|улож\w+ся в"
        r"|влез\w{0,2} в|впи(?:сать|шем|шите|шется)\w{0,3} в|рассчитывал\w? на"
        r"|закладывал\w? (?:на это )?|ожидания лежали в районе|думали про|у меня на все про все"
        r"|на все про все|есть (?:только|всего|лишь))" + _RU_FILL,
        r"(?! (?:раза?|процент|мы уже))",
    ),
    ("offered", r"\b(?:больше|выше|дороже)(?: чем)?" + _RU_FILL, (r" (?:все равно |уж "
        r"|точно )?не (?:потян|осил|дам|дад|заплач|могу|можем)")),
    ("offered", r"\b(?:а )?(?:если )?(?:за|по)", (r"(?: за \w{3,12}| \w{3,9})? ?,? ?(?:возьм\w+"
        r"|сдела\w+те|сможете|согласн\w+|впишемся|бер[её]тесь|отдадите|отдашь|снимете|сойдемся"
        r"|договоримся)\w*[^.!]{0,15}\?")),
    ("offered", r"(?:^|, )(?:а )?(?:сделаете|сделаешь|возьметесь|отдадите|снимете"
        r"|напишете)(?: \w{1,12}){0,3} (?:за|по)" + _RU_FILL, r"[^.!]{0,60}\?"),
    ("offered", "", (r" (?:максимум|потолок|и по рукам|и договорились|и ни \w+ больше"
        r"|больше не (?:дам|могу|потян\w+|осил\w+)|это (?:мой|наш) (?:максимум|потолок))")),
    ("offered", "", (r" (?:максимум )?вместо (?:ваших |твоих )?§[^.!]{0,12} (?:возьм|сдела|отда"
        r"|устро)")),
    ("other", "", r",? вместо "),
    (
        "offered",
        r"(?:ميزانيت\w{1,3}|الميزانيه|ميزانيتي كلها|سقف (?:الميزانيه|الوكاله|ميزانيتنا)"
        r"|المخصص(?: لدينا)?(?: لهذا البند)?|الحد الاقصي|اقصي (?:حاجه|شي|مبلغ|حد)|اخر كلامي?"
        r"|اخر (?:حاجه|شي|سعر) عندي|اللي اقدر عليه|كل اللي (?:معي|معايا|عندي))(?: (?:المتاح\w?|كلها"
        r"|هي|عندنا|عندي|لي|ندفعه|بنديها|نعطيه|المعتمد\w?|لهذا البند|لل\w{2,10}))*,? ?" + _AR_FILL,
        "",
    ),
    (
        "offered",
        r"(?:(?<!ما )(?<!مش )(?<!مو )(?<!لن )(?<!لا ))(?<!\w)[وف]?(?:خليها|خليهم|تعملهم|تسويهم"
        r"|اكتفيتم|خلك علي|خليه|خلها|خلهم|نخليها|نخليهم|تخليها|تخليهم|اعملها|اعملهالي|سوها|سويها"
        r"|تسويها|تعملها|تعملهالي|نزلها|نزلهم|تنزلها|بتنزلها|مشها(?: لنا| لي)?|مشيها|اعتمد|تبقي"
        r"|ادفع لك|ادفعلك|بدفعلك|بدفع لك|هدفعلك|هدفع لك|ندفعلك|ندفع لك|بعطيك|بعطيكم|نعطيك|نعطيكم"
        r"|هديك|هنديك|هاديك|اعطيك|عطيتك|اقدر ادفع|نقدر ندفع|مستعد ادفع|مستعدين ندفع|اقدر اعطيك"
        r"|بكملك|نتفق علي|نقفلها علي|نقفلها|قفلها|تديرها|تديرو|خليني|فلتكن|نعملها|نمشيها)(?: (?:لي"
        r"|لنا|ليا|لينا|لكن|صافي|كلها|سوا|لها|الي))*" + _AR_FILL,
        r"(?! (?:مقدم|عربون|كل شهر لين))",
    ),
    ("offered", r"(?<!لو )(?<!لو انا )(?:(?<= )|^)(?:معايا|معاي|معي|حاطين|حاطه|حاطط|عندي بس|معانا"
        r"|7atta)" + _AR_FILL, r"(?! (?:متابع|فولور|زياده))"),
    ("offered",
     r"(?:كنت (?:متوقع\w?|ناوي|مفكر|فاكر\w?)|توقعت|متوقع\w?)(?: \w{2,9}){0,3}"
     + _AR_FILL,
        ""),
    ("offered", "", (r" (?:اخر كلام(?! عندك)|وخلاص|ونتفق|ونقفل|حد اقصي|كحد اقصي|لا غير|لا اكثر|وبس"
        r"|مبنطلعش فوقها)")),
    # -- what the freelancer named
    ("ours", r"\byou: [^§¶]{0,60}" + _FILL, ""),
    (
        "ours",
        r"\b(?:your|ur)(?: (?:\w+ )?(?:price|rate|quote|quotation|fee|estimate|offer|figure|bid"
        r"|proposal|tariff|invoice|total|cost|charge)s?(?: [a-z]{2,12}){0,3})?(?: (?:of|is|was"
        r"|says|for|came|went))?"
        + _FILL,
        r"(?! (?:\w+ )?(?:discount|salary|followers|voucher))",
    ),
    (
        "ours",
        r"(?<!if )(?<!do )(?<!when )(?<!what )(?<!would )(?<!could )(?<!will )\b(?:you|u)(?:'re|'ve"
        r"|'d| are| were| have)?(?: literally| only| just| now)? ?(?:asking|asked|quoting|quoted"
        r"|charging|charged|said|saying|wrote|want|wanted|named|proposed|told (?:me|us)"
        r"|are saying)(?: for| me| us| it was| it is| it would be| it's| that's| about)*" + _FILL,
        r"(?! (?:words|pages|more))",
    ),
    ("ours", r"\b(?:accept|agree(?:d)? (?:to|with|on)|(?:happy|fine|ok|okay|good|comfortable) with"
        r"|yes to|confirmed at|approved?)(?: the| your| on| amount of)*" + _FILL, (r"(?! (?:words"
            r"|pages))")),
    ("ours", r"(?<!more )\b(?:can't|cannot|can not|couldn't|unable to|won't|not (?:going to|gonna"
        r"|able to)) (?:afford|pay|justify|spend|be paying|do)" + _FILL, ""),
    ("ours", "", (r" (?:is|are|was|seems?|sounds?|feels?|looks?)(?: just| a (?:bit|little|touch"
        r"|tad)| way| far| really| quite| much| very| simply| rather| honestly)* (?:too (?:much"
        r"|high|steep|expensive|rich|dear)|a lot(?: (?:for|of money))?\b|steep|expensive|high\b"
        r"|(?:over|above|beyond|out of|more than) (?:my|our|what|the budget)|crazy|insane|robbery"
        r"|ridiculous|outrageous|daylight robbery|on the high side|fine (?:by|with)"
        r"|ok(?:ay)? with)")),
    ("ours", r"^", (r" ?(?:an? (?:hour|word|page|day|minute)|per \w+|/\w+)? ?(?:for|to) (?:an?|one"
        r"|some|this|that|two|three|five|ten|the) [^§?!.]{2,45}(?:\?|!)")),
    ("ours", r"^", (r" ?(?:an? (?:hour|word|page|day|minute)|per \w+|/\w+)? ?(?:\?\?+|\?!+"
        r"|!+\??)(?= |$)")),
    ("ours", "", (r" (?:works? for (?:me|us)|suits (?:me|us)|is (?:fine|ok|okay|acceptable"
        r"|agreed))\b")),
    ("ours", r"^(?:а |но |ну |та )?(?:по )?", (r" (?:за|на) (?!вс[её]\b)[^§?!.]{2,45}"
        r"(?<!норм)(?<!пойдет)(?<!ок)(?:\?|!)")),
    ("ours", r"^(?:а |но |ну )?(?:по )?", r" ?(?:\?\?+|\?!+|!+\??)(?= |$)"),
    (
        "ours",
        r"(?<!если )\b(?:ваш(?:и|а|у|их|ей|ей цене|ими)?|тво(?:и|их|я|ю))(?: (?:новая|новую|текущей"
        r"|прежн\w+))?(?: (?:цена|цену|цены|ставка|ставку|прайс|сумма|сумму|оценка|смета|смету"
        r"|предложение|цифра))?(?: в)?" + _RU_FILL,
        r"(?! (?:отвалит|зарабо))",
    ),
    ("ours", r"\b(?:у вас|у тебя)(?: (?:вышло|выходит|получилось|получается|стоит|написано|указано"
        r"|в смете|теперь))?" + _RU_FILL, r"(?! (?:подписч|раза|лет|отзыв))"),
    (
        "ours",
        r"(?<!если )(?<!сколько )\b(?:вы|ты)(?: \w{1,7})? (?:просите|хотите|берете|назвали|написали"
        r"|насчитали|выставили|озвучили|говорите|сказали|говорили|просишь|хочешь|назвал\w?"
        r"|насчитал\w?|выставил\w?|берешь)(?: (?:нам|мне|с нас|было|цену|сумму|про))*" + _RU_FILL,
        r"(?! (?:слов|страниц|дней|час))",
    ),
    ("ours", r"\b(?:и еще |еще )(?:просите|хотите|берете)" + _RU_FILL, ""),
    ("ours", r"\b(?:согласн\w+|соглас(?:ен|на)|подтверждаю|принимаю|принимаем|устраивает)(?: (?:на"
        r"|с|цену|сумму|ваши))*" + _RU_FILL, r"(?! если)"),
    ("ours", "", (r"(?: [^§.!?,]{2,30})?,? (?:(?:это|все же|как-то|все равно|для (?:нас|меня)|мне"
        r"|нам|ну|[-]) ){0,3}(?:(?:очень|слишком|чересчур|уж) ){0,2}(?:дорого(?!й)|дороговато"
        r"|многовато|много|перебор|кусается|жирно|не потян\w+|неподъемно|грабеж|не осил\w+)")),
    ("ours", "", (r"(?: за [^§.!?,]{2,25})? (?:нас|меня|вполне) ?(?:нас |меня )?(?:устраива[ею]т"
        r"|подход[ия]т)")),
    ("ours", r"(?:^|[ ,])[وف]?(?:عرضك\w?|عرضكم|سعرك\w?|سعركم|رقمك\w?|تسعيرتك\w?|اجرك"
        r"|فاتورتك)(?: \w{2,8})?" + _AR_FILL, r"(?! (?:علي كل|لو))"),
    (
        "ours",
        r"(?:^|[ ,])[وف]?(?:انت|انتي|انتو|انتم|حضرتك)(?: [يم]\w{1,4})? (?:طالب\w?|تطلب|تطلبي|تطلبين"
        r"|بتطلب|عاوز|عايز|تبي|تقول|بتقول|كاتب\w?|حاسب\w{0,2}|قلت\w?|عاطيني)(?: (?:لي|لنا|مني"
        r"|فيها))?" + _AR_FILL,
        r"(?! (?:متابع|كلمه))",
    ),
    ("ours", r"(?:^|[ ,])[وف]?(?:بتطلب|تطلب|تطلبي|تطلبين|قلتلي|قلت لي|قلتولي|كتبتلي|طلبت مني"
        r"|عاطيني|حاسبه علي)(?: (?:لي|مني))?" + _AR_FILL, r"(?! (?:متابع|كلمه))"),
    ("ours", r"(?:^|[ ,])(?:موافق\w{0,2}|موافقين|موافقون|ماشي|قبلنا|قبلت|متفقين|اتفقنا"
        r"|نعتمد)(?: (?:علي|ع|عل|ب|عرض|السعر|سعر))+" + _AR_FILL, (r"(?! (?:صفح|صور|بوست|فيديو|مقال"
            r"|تصميم|د))")),
    ("ours", "", (r",?(?: [^§.!?,]{2,25})? (?:(?:والله|برضو|شوي|هيك|مبلغ|رقم) )?(?:كثير\w?|كتير\w?"
        r"|غالي\w?|وايد|بزاف|واجد|غاليه|تكسر الظهر|مبالغ\w? في\w?|رقم ثقيل|فوق ما نستطيع|برشا"
        r"|ياسر)(?: علينا| عليا?| شوي\w?)?(?= ?[,.!?]|$| علي| عليا| شوي| لل| بس| ل)")),
    ("ours", r"^(?:يعني |شنو |شو |والله |طيب |يا \w{3,10} )?(?:ب|ال)?", (r"(?: كامله?)? (?:علي|ع|عل"
        r"|عشان|لقاء|ل|مقابل|حق|في) ?[^§?!.]{2,40}[?!]")),
    ("ours", r"^(?:ال|ب)?", r" ?(?:\?\?+|\?!+|!+\??)(?= |$)"),
)  # fmt: skip
_COMPILED = tuple(
    (
        role,
        re.compile(rf"(?:{before})(?: ?(?:وال|بال|ال|ب|ل))?$") if before else None,
        re.compile(after) if after else None,
    )
    for role, before, after in _RULES
)
_INSTEAD = re.compile(
    r",?(?: \w{1,12})? ?(?:instead of|rather than|,? ?not|and not|вместо|,? ?а не|не|بدل(?: من)?"
    r"|بدلا من|مو|مش|وليس)(?: (?:the|your|ваших|твоих|ال|ب))?",
)
"""What stands between what is offered and what it is to take the place of."""
_COUNTING = re.compile(r"(?:خليهم|خلهم|make (?:it|that|them))[^§]{0,4}$|[%٪][^§]*$")
"""What a small number without a currency may count, or be a percentage of."""
_SMALL = 50
_GLUED = re.compile(r"-[^\W\d_]")


def role_of_sums(text: str, amounts: Sequence[Amount]) -> tuple[Role, ...]:
    """Return the role of each amount, in order; "other" where nothing shows it. Never raises.

    Args:
        text: of the client's message, as `read_amounts` was given it.
        amounts: what it read there, in order.
    """
    marked, places = _mark(text[:MAX_CHARACTERS], amounts)
    roles: list[Role] = [
        "other" if place is None or number >= _MOST else _role(amount, *_around(marked, place))
        for number, (amount, place) in enumerate(zip(amounts, places, strict=True))
    ]
    for number, place in enumerate(places[1:], start=1):
        before = places[number - 1]
        if place is None or before is None or roles[number - 1] != "offered":
            continue
        if _INSTEAD.fullmatch(marked[before + 1 : place].rstrip(_LEFT)):
            roles[number] = "ours"
    return tuple(roles)


def _mark(text: str, amounts: Sequence[Amount]) -> tuple[str, list[int | None]]:
    """The folded text with a mark for each amount, and where the marks stand."""
    folded = fold(text.replace("\n", _BREAK).replace(_MARK, " "))
    pieces: list[str] = []
    places: list[int | None] = []
    done = length = 0
    for amount in amounts:
        start = bisect_left(folded.origins, amount.start)
        end = bisect_left(folded.origins, amount.end)
        if not done <= start < end:
            places.append(None)
            continue
        kept = folded.text[done:start]
        places.append(length + len(kept))
        pieces += (kept, _MARK)
        length += len(kept) + 1
        done = end
    return "".join((*pieces, folded.text[done:])), places


def _around(marked: str, place: int) -> tuple[str, str]:
    """What stands in the sentence before the mark and behind it, its end sign included."""
    before = marked[max(0, place - _NEAR) : place]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    if stops:
        before = before[stops[-1] :]
    elif place > _NEAR:
        before = f"\N{HORIZONTAL ELLIPSIS}{before}"  # a cut sentence does not begin here
    behind = marked[place + 1 : place + 1 + _NEAR]
    end = _STOP.search(behind)
    return before.lstrip(), behind[: end.end()] if end else behind


def _role(amount: Amount, before: str, behind: str) -> Role:
    before = before.rstrip(_LEFT)
    if amount.currency is None and _is_no_sum(amount, before, behind):
        return "other"
    for role, cue, sequel in _COMPILED:
        if (cue is None or cue.search(before)) and (sequel is None or sequel.match(behind)):
            return role
    return "other"


def _is_no_sum(amount: Amount, before: str, behind: str) -> bool:
    """Whether a number without a currency may well be none: "a 30-page report", "make it 12"."""
    if amount.value == 1 or _GLUED.match(behind):
        return True
    small = amount.value is not None and amount.value < _SMALL
    return small and bool(_COUNTING.search(before))
