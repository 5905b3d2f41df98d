"""The patterns of each language, and how a reply speaks to its reader."""

# ruff: noqa: E501 - tables of patterns

import re

from bot.rewriting.arabic import ARABIC
from bot.rewriting.english import ENGLISH
from bot.rewriting.russian import RUSSIAN

MARKS = {"en": ENGLISH, "ru": RUSSIAN, "ar": ARABIC}

_THOU = re.compile(
    r"(?<!\w)(?:ты|тебе|тебя|тобой|тво\w+|(?!лишь|вишь|ишь|камыш|малыш)\w{2,}(?:шь|шься)|(?:скажи|пришли"
    r"|скинь|напиши|пиши|прости|извини|смотри|давай|решай|бери|выбирай|подожди|подумай|держи|дай|кидай"
    r"|сделай|переделай|поменяй|убери|добавь|посчитай|назови))(?!\w)",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"(?<!\w)(?:вы|вам|вас|вами|ваш\w*|\w{2,}(?:ите|ете|ёте|йте|итесь|етесь|йтесь|ьте))(?!\w)",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"(?<!\w)(?:(?:ل|عند|مع|علي|إلي|بد|من|ف?ي|رأي|بال|لي|يناسب|بناسب|ودّ?)(?:كم|كن|كو|كون)|\w{3,}كم|أنتم|انتو|إنتو|انتم|حضراتكم|(?:ت|ب?ت)\w{2,}(?:ون|وا)|(?:ابعت|أرسل|ارسل|صيفط|ابعث"
    r"|جرب|امسح|وقع|قول|عط)و\w*)(?!\w)"
)
_ONE = re.compile(
    r"(?<!\w)(?:ل|عند|مع|علي|إلي|بد|بال|منا?|في|لي|رأي|عنا?)ك(?!\w)|حضرتك|يناسبك|بناسبك|إنت|انت"
)
_NO_PLURAL = re.compile(
    r"(?<!\w)(?:السلام عليكم|عليكم السلام|وعليكم السلام|كم|بكم|يمكن|لكن|ولكن|ممكن|لن|كن|يكن|تكون|الحكم|لو|هو|ما تكون)(?!\w)"
)


def address_of(language: str, reply: str, client: str) -> str | None:
    """How the reply speaks to its reader, as the manner of the texts; None: as they are written.

    "plain" is the Russian «ты», "one" the Arabic singular. The client's own way decides where the
    reply does not show it.
    """
    if language == "ru":
        for text in (reply, client):
            if _YOU.search(text):
                return None
            if _THOU.search(text):
                return "plain"
    if language == "ar":
        if _MANY.search(_NO_PLURAL.sub(" ", reply)):
            return None
        return "one"
    return None
