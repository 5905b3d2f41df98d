"""What the words of a reply give away: a refusal, a reason, a gift, a yes, a parting."""

import re
from types import MappingProxyType
from typing import Final

from scenarios.checking.terms import find_return

_NO: Final = {
    "en": r"\b(?:no(?! (?:problem|worries|worry|charge|extra|rush|doubt|pressure))"
    r"|not(?! (?:a problem|an issue|only|sure))|can'?t|cannot|won'?t|don'?t(?! worry| mind)|unable"
    r"|stays?|keep(?:s|ing)?|firm)\b",
    "ru": r"\b(?:нет(?! проблем| вопросов)|не(?! проблема| вопрос| волну\w+| переживай\w*| против"
    r"| беспоко\w+| только)|никак|оста[её]тся|оставляю)\b",
    "ar": r"(?<!\w)(?:لا(?! مشكلة| مانع| تقلق| بأس| باس| يهمك)|لن|ليس|ما(?! في مشكلة| عندي مانع"
    r"| يهمك| عندي مشكلة)|مو(?! مشكلة)|مش(?! مشكلة)|ماقدر|مقدرش|مااقدر|غير ممكن|يبقى|ثابت)(?!\w)",
}
_REASON: Final = {
    "en": r"\b(?:because|since|so (?:that|i|the|it|we)|therefore|that'?s why|cover(?:s|ing)?"
    r"|include[sd]?|takes?|means?|goes into|needs?|based on|otherwise|which is (?:why|what)"
    r"|hours?|research|depends?)\b",
    "ru": r"\b(?:потому|поэтому|так как|ведь|чтобы|вход[ия]т|включает|занима[ею]т|нужн\w+"
    r"|требует\w*|иначе|из-за|это значит|часов|часа|зависит|ради)\b",
    "ar": r"(?<!\w)(?:و|ف|ل)?(?:لأن\w*|لان\w*|لذلك|لهذا|عشان|علشان|بسبب|[يت]شمل\w*|[يت]دخل|[يت]حتاج"
    r"|[يت]اخد|[يت]أخذ|[يت]اخذ|وإلا|والا|لكي|[يت]غطي|ساعات|ساعة|حتى)(?!\w)",
}
_LESS: Final = {
    "en": r"\b(?:without|fewer|less|only|just the|instead|leav(?:e|ing) out|drop(?:ping)?|remov\w+"
    r"|skip(?:ping)?|smaller|shorter|simpler|later|one round|cut(?:ting)?)\b",
    "ru": r"\b(?:без|меньше|только|вместо|убер\w+|убра\w+|сократ\w+|вычерк\w+|исключ\w+|попроще"
    r"|короче|позже|один раунд|одну правку)\b",
    "ar": r"(?<!\w)(?:و)?(?:بدون|من غير|من دون|بلا|أقل|اقل|فقط|بدل|بدلا|بدال|نحذف|نشيل|نختصر"
    r"|نستغني|نقلل|أبسط|ابسط|نموذج واحد|بعدين|لاحقا)(?!\w)",
}
_GIVES: Final = {
    "en": r"\b(?:i(?:'ll| will| can) (?:\w+ )?(?:add|include|throw|do it|squeeze|redo|take care)"
    r"|for free|free of charge|no (?:extra )?charge|on the house|no problem|consider it done"
    r"|as you (?:wish|like|say)|whatever you)\b",
    "ru": r"\b(?:бесплатно|даром|в подарок|за тот же счет|без доплат\w*|добавлю|сделаю|включу"
    r"|без проблем|не вопрос|как скажете|как скажешь|так и быть|ладно)\b",
    "ar": r"(?<!\w)(?:و)?(?:مجان\w+|ببلاش|بلاش|هدية|بدون مقابل|من غير فلوس|بدون زيادة|[سحه]?أضيف\w*"
    r"|هضيف\w*|بضيف\w*|ولا يهمك|من عيوني|تكرم|حاضر|تمام|على راسي|زي ما تحب|مثل ما تحب)(?!\w)",
}
_YES: Final = {
    "en": r"\b(?:deal|agreed|it'?s a deal|we have a deal|works for me|that'?s fine|i accept"
    r"|sounds good|let'?s do it|i'?m in)\b",
    "ru": r"\b(?:договорились|по рукам|согласн?[аы]?|согласен|ид[её]т|подходит|принимаю|давайте так"
    r"|давай так|устраивает)\b",
    "ar": r"(?<!\w)(?:و)?(?:اتفقنا|موافق|موافقة|تم|مناسب لي|يناسبني|أقبل|اقبل|ماشي|مقبول|قبلت"
    r"|اوكي|أوكي)(?!\w)",
}
_LATER: Final = {
    "en": r"\b(?:let me think|i'?ll think|get back to you|we'?ll see|i'?ll see|maybe later"
    r"|not sure|hard to say|some ?how)\b",
    "ru": r"\b(?:подумаю|надо подумать|посмотрим|вернусь с|как-нибудь|сложно сказать|не уверен\w*"
    r"|видно будет|дам знать)\b",
    "ar": r"(?<!\w)(?:خليني أفكر|خليني افكر|أفكر و|افكر و|هفكر|بفكر|سأفكر|نشوف|بنشوف|هنشوف|أرجع لك"
    r"|ارجع لك|أرد عليك|هرد عليك|مش متأكد|مو متأكد|إن شاء الله خير)",
}
_PARTING: Final = {
    "en": r"\b(?:i(?:'ll| will) (?:have to )?(?:pass|decline|stop here)"
    r"|not (?:a|the right) (?:fit|match)|part ways|find someone else"
    r"|another (?:designer|freelancer)|can'?t take (?:this|it|the \w+) on"
    r"|wish you (?:luck|all the best)|i'?m out|walk away)\b",
    "ru": r"\b(?:вынужден\w* отказаться|откажусь|прид[её]тся отказаться|не сработаемся"
    r"|не возьмусь|лучше найти другого|поищите другого|на этом (?:за|о)кончим|не по пути"
    r"|отказываюсь от (?:проекта|работы|заказа)|удачи в поиске)\b",
    "ar": r"(?:أعتذر عن (?:العمل|المشروع|الاستمرار|إكمال)|اعتذر عن (?:العمل|المشروع|الشغل)"
    r"|لن أستطيع الاستمرار|لا يناسبني هذا (?:المشروع|العمل)|ما نصلح|مش هنتفق|الأفضل أن ننهي"
    r"|نتوقف هنا|شوف(?:وا)? حد غيري|دور(?:وا)? على غيري|غيري أنسب|أتمنى لكم? التوفيق)",
}

_SOME_DAY: Final = re.compile(
    r"\b(?:later|next|future|more (?:work|orders|projects)|come back|recommend|grow)\b"
    r"|\b(?:потом|следующ\w+|в будущем|дальше|ещё закаж\w+|порекоменд\w+|вернётесь)\b"
    r"|(?<!\w)(?:لاحق\w*|بعدين|المستقبل|القادم\w*|الجاي\w*|المرة الجاية|شغل (?:تاني|ثاني)|ترشح\w*)",
    re.IGNORECASE,
)
SIGNS: Final = ("refuses", "reasons", "cuts", "gives", "agrees", "delays", "parts")
"""What words can give away; "cuts": the work is made less."""
_PATTERNS: Final = MappingProxyType(
    {
        name: {language: re.compile(one, re.IGNORECASE) for language, one in patterns.items()}
        for name, patterns in zip(
            SIGNS, (_NO, _REASON, _LESS, _GIVES, _YES, _LATER, _PARTING), strict=True
        )
    }
)


def find_signs(reply: str, language: str) -> frozenset[str]:
    """Return what a reply's words give away, of SIGNS; each is a hint, not a verdict.

    Args:
        reply: the freelancer's words.
        language: "ar", "en" or "ru"; others are read as English.
    """
    spoken = language if language in _NO else "en"
    return frozenset(name for name, ways in _PATTERNS.items() if ways[spoken].search(reply))


def asks_in_return(reply: str, language: str) -> bool:
    """Whether a reply asks for something now for what it gives: later work is a promise (P4)."""
    returned = find_return(reply, language)
    return bool(returned) and _SOME_DAY.search(returned) is None
