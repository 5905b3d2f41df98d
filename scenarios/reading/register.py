"""How a client speaks: his address, his tone, his dialect, and whether for a firm or for himself.

Every answer is None unless his own words show it; where they show two things, it is None too.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.language import detect_language, word_set
from scenarios.reading.time_words import fold

Address = Literal["ty", "vy"] | None


@dataclass(frozen=True, slots=True)
class Register:
    """How a client speaks.

    Attributes:
        address: Russian: "ty" or "vy", as he addresses the freelancer.
        formal: True formal, False familiar.
        dialect: Arabic: "standard", "egyptian", "gulf", "levantine", "maghrebi" or "arabizi".
        speaks_for: "firm" (an employee who has superiors or departments) or "owner" (his own
            shop, his own money).
    """

    address: Address
    formal: bool | None
    dialect: str | None
    speaks_for: str | None


_WORD = re.compile(r"[^\W\d_]{1,40}")
# What somebody else said is not how the client speaks.
_QUOTED = re.compile(r"«[^«»]{0,300}»|\"[^\"]{0,300}\"|“[^“”]{0,300}”|„[^„“]{0,300}“")


def _pattern(*ways: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(ways)})(?![\w'])")


# Words which can mean nobody in particular ("тише едешь"), something else ("пришли") or
# serve as fillers are left out.
_TY: Final = word_set(
    "ты тебя тебе тобой твой твоя твое твои твоего твоей твоему твоим твоих твою твоими"
    " можешь сможешь сделаешь возьмешь возьмешься скинешь пришлешь отправишь берешь успеешь"
    " поможешь подскажешь глянешь посмотришь нарисуешь напишешь запилишь накинешь поправишь"
    " сделай скинь скинь-ка кинь напиши посмотри глянь дай давай нарисуй слушай слушай-ка"
    " слышь смотри погоди извини прости прикинь поправь отправь добавь убери поставь накинь"
    " набросай запили подожди позвони ответь помоги подскажи здравствуй докинь закинь"
)
_VY: Final = word_set(
    "вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших вашу вашем"
    " можете сможете сделаете возьмете возьметесь скинете пришлете отправите берете успеете"
    " поможете подскажете посмотрите нарисуете напишете поправите беретесь работаете делаете"
    " хотите будете знаете понимаете сделайте скиньте киньте пришлите напишите глянте гляньте"
    " дайте давайте нарисуйте слушайте смотрите погодите извините простите поправьте отправьте"
    " добавьте уберите поставьте накиньте набросайте подождите позвоните ответьте помогите"
    " подскажите здравствуйте скажите назовите поменяйте замените исправьте учтите пишите"
    " присылайте делайте выставляйте считайте сообщите уточните подтвердите"
)
_MANY = _pattern("ребят[аы]?", "девочки", "девчонки", "мальчики", "народ", "парни", "коллеги")

_FORMAL: Final[Mapping[str, re.Pattern[str]]] = {
    "en": _pattern(
        r"dear (?:sirs?|madam|mr|mrs|ms|miss|dr|prof)",
        r"(?:yours|your's) (?:sincerely|faithfully|truly)",
        r"(?:kind|best|warm) regards|respectfully|sincerely",
        r"please (?:find attached|be (?:advised|informed)|note that)",
        r"(?:kindly|respected) (?:sir|madam)|respected (?:mr|ms)",
        r"at your earliest convenience|hereby|pursuant to|in accordance with|herewith",
        r"(?:i am|we are) writing (?:to|on behalf|with regard|regarding|in reference)",
        r"(?:i|we) (?:would|should) (?:be (?:most |very )?grateful|appreciate it) if",
        r"with (?:reference|regard) to|further to (?:our|your|my)|prior to (?:signing|any)",
        r"(?:we|i) regret to|(?:we|i) wish to inform|we are pleased to",
    ),
    "ru": _pattern(
        r"уважаем(?:ый|ая|ые)",
        r"с уважением",
        r"в связи с|в соответствии с|согласно (?:договору|пункту|приказу|условиям)",
        r"(?:просим|прошу|просьба) (?:вас )?(?:подтвердить|сообщить|предоставить|представить"
        r"|направить|уведомить|рассмотреть|обеспечить|учесть|подписать|принять|сократить)",
        r"не представляется возможным|надлежит|настоящим|доводим до|уведомляем|благодарим за",
        r"заранее благодар(?:ю|ны|им)|имею честь|примите",
    ),
    "ar": _pattern(
        r"تحيه طيبه|وتفضلوا|تفضلوا بقبول|فايق الاحترام|خالص التقدير",
        r"(?:نرجو|يرجي|نامل|نود|نفيدكم|نحيطكم|نشكركم|نلتمس|ارجو) (?:منكم|من|التكرم|تزويدنا"
        r"|افادتنا|موافاتنا|ارسال|الاطلاع|العلم|علما|اعلامكم|ابلاغكم|ان)",
        r"سيادتك(?:م)?|سعادتك(?:م)?|جنابكم|مقامكم|المحترم(?:ه|ين)?|تكرما",
        r"حضرتكم|الاستاذه? الفاضله?|السيده? الفاضله?",
        r"(?:بناء|وبناء) علي|وفقا ل\w{2,15}|بالاشاره الي|نظرا ل\w{2,15}",
    ),
}
_FAMILIAR: Final[Mapping[str, re.Pattern[str]]] = {
    "en": _pattern(
        r"u|ur|thx|thnx|lol|lmao|gonna|wanna|gimme|dunno|ya|yo|omg|btw|tbh|rn",
        r"hey+|hiya|yep|yeah|nah|nope|cheers|mate|bro|bruh|dude|buddy|pal|hun|babe|xx",
        r"hey guys|cos|cuz|kinda|sorta|gotta|lemme|abeg|ok cool",
    ),
    "ru": _pattern(
        r"бро|братан|дружище|старик|чувак|плиз|плз|норм|щас|ща|чё|че|ваще|короче|прив|приветик"
        r"|приветики|спс|пасиб|пасибки|слышь|го|оки|зай|котик",
    ),
    "ar": _pattern(
        r"حبيبي|حبيبتي|حبي|يا (?:معلم|باشا|زلمه|برو|غالي|غاليه|قلبي|صاحبي|كبير|وحش|عم|شاطره?|مان)",
        r"خويا|خوي|خيتا|ختي|صاحبي|ياخي|يا اخي|برو|يا زين|عمري|يا حلو|هههه?ه?",
    ),
}

# Whole words that one region says and the others do not.
_DIALECTS: Final[Mapping[str, frozenset[str]]] = {
    "egyptian": word_set(
        "عايز عايزه عايزين عاوز عاوزه عاوزين ازاي ازيك كده دلوقتي دلوقت ده دي بتاع"
        " بتاعي بتاعت بتاعتي بتاعتك بتاعك بتاعه بتوع النهارده انهارده بكام مفيش ماعنديش"
        " معنديش مينفعش ينفعش ماينفعش اوي برضه برضو اديك ابعتلي"
        " بعتلك هبعتلك هابعت هتعمل هتاخد هاخد هدفع هنعمل هيكون هتكون هيبقي هتبقي بقالي "
        " عشانك اهو ياباشا ياريس باشمهندس   "
        " وريني اهي معايا مبيشتغلش متقلقش"
    ),
    "gulf": word_set(
        "وش ابي ابغي ابغا تبي تبغي يبي يبغي نبي نبغي تبون يبون نبغاه ابيه ابيها ابيك وايد"
        " مب الحين هالحين دحين وشو وشلون ترا تسوي يسوي نسوي سويت"
        " تسوون تسوين سووا عطني عطوني عطنا شرايك اخوي اللحين "
        " عندج لج معج منج شغلج عليج انج ذحين مدري هالشي ودنا ابغاك"
        " ابغاها يابوي يبيلها ماعليه عساك قوقل هني جذي شنهو اشوي صج"
    ),
    "levantine": word_set(
        "شو هيك هلق بدي بدنا بدك بدكن بدكم بده بدها منيح منيحه منشان مشان كرمال"
        " متل متلك تبعي تبعك تبعنا تبعكن هيدا هيدي هداك لهلق هون هونيك عنجد عم"
        " بلش نبلش بلشت بلشنا بلشو بعدني كيفكن قديش اديش حدا حكيني"
        " بحكي حكينا ضل ضلك بكير مبارح لسا بيناتنا عالاخر "
        " تيابكن يسلمو يسلموا بعرفش فيني فيكي هلقيت"
    ),
    "maghrebi": word_set(
        "ديال ديالي ديالك ديالنا ديالها ديالو دياله ديالكم بزاف واش كيفاش شحال غادي دابا بغيت"
        " بغيتي بغينا بغا نتا نتي نتوما راه راني راك راكم راهي باش علاش برشا توا كيما تاع تاعي"
        " تاعك تاعنا نتاع متاعي متاعك متاعنا شكون برك درك قداش قداه خويا مزيان  "
        " عندكش فاش حيت بحال هضره تهضر نهضر كاين كاينه ماكاينش خاصك خاصني خاصنا"
        " هكا هكاك تقدرش يزي حانوت سومه السومه سومتك خدمتك ديري نديرو نديروه كندير"
        " كتدير وخا دروك زعما شويا"
    ),
}
# Iraq shares much with the Gulf and is not asked for.
_IRAQI: Final = word_set("شكد شقد هوايه هواي مالتك مالتي ماكو شكو هسه هسع جان")
# "عم" before a verb is Levantine, "يا عم" is not.
_UNCLE = re.compile(r"(?:^|\W)(?:يا|كل|ابن|بنت|ولد) عم(?:ي|ه|ك)?(?!\w)")
_STANDARD: Final = word_set(
    "سوف لذا حيث نود يرجي نرجو ارجو ارغب نرغب لقد ليس ليست لن لم ماذا الذي التي الذين سنقوم"
    " لدي لدينا لديكم لديك هل اريد نريد يمكنك يمكنكم يمكنني هذه ذلك تلك"
    " اود وذلك لكي فضلا نامل هنالك ينبغي يجب نتطلع سيكون ستكون اننا انني انكم"
    " قمنا قمتم تزويدنا سنرسل سنحول نشكركم نعتذر اعتذر فهل"
)
_MOST_DIALECT_FREE = 2

_FIRM: Final[Mapping[str, re.Pattern[str]]] = {
    "en": _pattern(
        r"my (?:line )?(?:manager|boss|supervisor|superiors|department)",
        r"our (?:ceo|cfo|coo|cto|cmo|md|management|leadership|board|directors?|head of \w{2,20})",
        r"our (?:procurement|purchasing|legal|compliance|finance|hr)(?: (?:team|department|dept"
        r"|people|office|policy|colleagues))?",
        r"our (?:accounts|marketing|accounting|sales|it) (?:team|department|dept|people"
        r"|colleagues)",
        r"the board(?! games?)(?<!across the board)(?<!on the board)|accounts payable|our vendor"
        r" (?:policy|portal|system)|our supplier (?:policy|portal)",
        r"(?:needs?|awaiting|pending|waiting for) (?:sign-?off|approval) from",
        r"(?:procurement|legal|finance|accounts|compliance|purchasing) (?:says?|said|needs?"
        r"|wants?|has|have|won't|requires?|insists?|rejected|approved|is asking|asked|sent|will)",
    ),
    "ru": _pattern(
        r"(?:мо[йяе]|моего|моему|моим|наш|наша|нашего|нашему|нашей|нашим) (?:генеральн\w{2,3}"
        r" )?(?:директор\w{0,2}|начальни[кц]\w{0,2}|руковод(?:итель|ителя|ителю|ителем|ство|ства)"
        r"|шеф\w{0,2}|босс\w{0,2})",
        r"(?:отдел|отдела|отделе|отделу) (?:закупок|снабжения|маркетинга|кадров|продаж|рекламы)",
        r"(?:наш|нашего|нашем|нашему) (?:отдел|отдела|отделе|отделу|юротдел\w{0,2}"
        r"|департамент\w{0,2})",
        r"наш(?:а|у|ей) (?:бухгалтери[яюи]|служб[ае] безопасности)",
        r"(?:руководство|правление|совет директоров|юристы компании|служба безопасности) (?:не"
        r" )?(?:одобрил[оаи]|согласовал[оаи]|утвердил[оаи]|решил[оаи]|просит|хочет|считает|против)",
        r"генеральный (?:директор )?(?:не )?(?:подписал|согласовал|одобрил|утвердил|просит|сказал)",
        r"согласова\w{1,4} (?:с|у) (?:руководств\w{1,2}|директор\w{1,2}|начальств\w{1,2}"
        r"|юрист\w{1,3})",
        r"начальство (?:не )?(?:просит|хочет|сказало|решило|одобрило|требует|против)",
    ),
    "ar": _pattern(
        r"مديري|مديرتي|مديرنا|مديرتنا|رييسي في (?:العمل|الشغل)|المدير (?:عندنا|العام|المالي"
        r"|التنفيذي)",
        r"(?<!كرسي في )مجلس الاداره|اداره المشتريات|الاداره (?:عندنا|الماليه|العليا|القانونيه"
        r"|قالت|قررت|طلبت|رفضت|وافقت|شافت|تبي|تبغي|عايزه|بدها|طالبه)",
        r"(?:قسم|اداره|دايره) (?:المشتريات|الماليه|المحاسبه|التسويق|الحسابات|القانونيه|الموارد"
        r" البشريه)",
        r"القسم القانوني|الشوون القانونيه|المشتريات عندنا|الماليه عندنا|الحسابات عندنا|المحاسبه"
        r" عندنا",
    ),
}
_SHOP_EN = (
    r"(?:shop|store|salon|cafe|café|bakery|restaurant|business|startup|start-up|clinic|boutique"
    r"|practice|farm|studio|gym|bar|pub|hotel|guesthouse|garage|bookshop|barbershop|brewery"
    r"|pharmacy)"
)
_SHOP_RU = (
    r"(?:магазин\w{0,3}|салон\w{0,2}|кофейн\w{1,2}|пекарн\w{1,2}|кафе|бизнес\w{0,2}|студи[яюи]"
    r"|мастерск\w{1,3}|клиник\w{1,2}|ателье|бренд\w{0,2}|цветочн\w{2,3}|ферм\w{1,2}|лавк\w{1,2}"
    r"|школ[ауе]|кондитерск\w{1,3}|парикмахерск\w{1,3}|автосервис\w{0,2}|барбершоп\w{0,2}"
    r"|ресторан\w{0,2})"
)
_SHOP_AR = (
    r"(?:محل|متجر|مطعم|صالون|بوتيك|دكان|كافيه|كوفي|مخبز|حلويات|مشغل|ورشه|عياده|صيدليه|حانوت|براند"
    r"|مشروع صغير|مكتب صغير|بيزنس|مقهي|مغسله|كوافير)"
)
_OWNER: Final[Mapping[str, re.Pattern[str]]] = {
    "en": _pattern(
        rf"my (?:(?:own|little|small|tiny|online|family|new|first|wee) ){{0,2}}{_SHOP_EN}(?!"
        rf" (?:partner|coach|school|card|trip|class|plan|idea))",
        rf"i (?:own|run|opened|started|have|bought|am opening|just opened) (?:a|an|my|this|the)"
        rf" (?:(?:own|little|small|tiny|online|family|new) ){{0,2}}{_SHOP_EN}",
        r"(?:i'm|i am|im) (?:just |only )?(?:a |the )?(?:small|sole|one-man|one-woman|one-person)"
        r" (?:business|trader|owner|shop|show|band)(?: owner)?",
        r"(?:i'm|i am|im) (?:just |only )?(?:the|a) (?:shop |business |small business )?owner",
        r"out of my own pocket|from my own pocket|my own (?:money|savings|cash)|my life savings",
    ),
    "ru": _pattern(
        rf"(?:мо[йяе]|моего|моему|моей|мою|моем|сво[йюе]|своя|своего|своей) (?:\w{{3,14}}"
        rf" )?{_SHOP_RU}",
        rf"у меня (?:\w{{4,14}} )?{_SHOP_RU}",
        rf"я (?:владелец|владелица|хозяин|хозяйка|держу|открыл|открыла|открываю)(?: \w{{3,14}})?"
        rf" {_SHOP_RU}",
        r"я (?:сам |сама )?(?:владелец|владелица|хозяин|хозяйка|самозанят\w{2}|ип)",
        r"(?:свои|мои|своих|моих) (?:кровн\w{2}|личн\w{2} деньги)|(?:мне|я|плачу) (?:\w{1,9} )?из"
        r" своего кармана",
    ),
    "ar": _pattern(
        rf"(?:انا \w{2, 12} صاحبه?|عندي|فتحت|افتتحت|بفتح|هفتح|انا صاحبه?|بصفتي صاحبه?|لدي|املك)"
        rf" {_SHOP_AR}",
        rf"(?:متجري|مطعمي|دكاني|صالوني|حانوتي|ورشتي|عيادتي|مخبزي|بوتيكي|صيدليتي|مشروعي (?:الخاص"
        rf"|الصغير)|محلي (?:الصغير|الجديد)|المحل (?:بتاعي|تبعي|ديالي|حقي|تاعي)|{_SHOP_AR}"
        rf" (?:بتاعي|تبعي|ديالي|تاعي))",
        r"من جيبي|من جيبتي|تحويشه (?:العمر|عمري)|فلوسي (?:انا|الخاصه)|من مالي الخاص",
    ),
}
# "I'm not the owner", "у меня нет магазина", "ليس عندي محل"; another's: "my boss at the old place".
_NOT_BEFORE = re.compile(
    r"(?:\b(?:not|no longer|never|n't|isn't|don't|without|if|like|used to|wish)|\b(?:не|нет|без"
    r"|если бы|как бы|раньше)|(?<!\w)(?:مش|مو|ليس|لست|ما|بدون|لو|ولا|كان|كانت|مب|يكون|تكون|بتكون"
    r"|هتكون|اكون))(?: [^\W\d_]{1,8})? ?$"
)


def read_register(text: str, *, language: str) -> Register:
    """How the client speaks in his message. Never raises.

    Args:
        text: of the message.
        language: "ar", "en" or "ru"; of any other all is None.
    """
    if language not in {"ar", "en", "ru"}:
        return Register(None, None, None, None)
    whole = fold(text[:MAX_CHARACTERS].replace("\n", " | ")).text
    own = _QUOTED.sub(" | ", whole)
    words = _WORD.findall(own.replace(" на тебе", ""))  # "и тут на тебе" is nobody
    address = _read_address(own, words) if language == "ru" else None
    return Register(
        address=address,
        formal=_read_tone(own, language, address),
        dialect=_read_dialect(text, own, words) if language == "ar" else None,
        speaks_for=_read_side(own, language),
    )


def _read_address(own: str, words: list[str]) -> Address:
    ty = any(word in _TY for word in words)
    vy = any(word in _VY for word in words)
    if ty == vy:
        return None
    # To several people one says "вы", whoever they are.
    return "ty" if ty else None if _MANY.search(own) else "vy"


def _read_tone(own: str, language: str, address: Address) -> bool | None:
    formal = _FORMAL[language].search(own) is not None
    familiar = _FAMILIAR[language].search(own) is not None or address == "ty"
    if formal == familiar:
        return None
    return formal


def _read_dialect(text: str, own: str, words: list[str]) -> str | None:
    letters = Counter("latin" if letter.isascii() else "own" for letter in own if letter.isalpha())
    if letters["latin"] > letters["own"]:
        return "arabizi" if detect_language(text) == "ar" else None
    uncle = _UNCLE.search(own) is not None
    counts: Counter[str] = Counter()
    standard = sum(word in _STANDARD for word in words)
    for word in words:
        bare = word[1:] if len(word) > 4 and word[0] in "وف" else word
        standard += bare != word and bare in _STANDARD
        for name, listed in _DIALECTS.items():
            if word not in listed and bare not in listed:
                continue
            # "ابي" is "I want" in the Gulf, and "my father" in the standard language.
            if not (uncle and word == "عم") and not (standard and bare == "ابي"):
                counts[name] += 1
    if not _IRAQI.isdisjoint(words):
        return None
    if not counts:
        return "standard" if standard >= _MOST_DIALECT_FREE else None
    (first, most), *rest = counts.most_common(2)
    return first if not rest or most >= 2 * rest[0][1] else None


def _read_side(own: str, language: str) -> str | None:
    firm = _says(_FIRM[language], own)
    owner = _says(_OWNER[language], own)
    if firm == owner:
        return None
    return "firm" if firm else "owner"


def _says(pattern: re.Pattern[str], own: str) -> bool:
    """Whether the words stand there and are not denied or supposed."""
    return any(
        not _NOT_BEFORE.search(own[max(0, found.start() - 24) : found.start()])
        for found in pattern.finditer(own)
    )
