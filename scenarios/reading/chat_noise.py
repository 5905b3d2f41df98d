"""Lines of a chat export that nobody wrote: stand-ins for attachments, notices of the program."""

import re

from scenarios.reading.time_words import fold

_LONGEST = 300

# Of the folded text: small letters, one alef, ه for ة, ي for ى and ئ, no marks of direction.
_KINDS = (
    r"(?:image|video|audio|gif|sticker|document|contact card|video note|voice message|media"
    r"|view once (?:photo|video|voice message))"
)
_RUSSIAN_KINDS = (
    r"(?:изображение|видео|аудио(?:файл)?|аудиозапись|gif|гиф|стикер|документ|медиафайл|медиафайлы"
    r"|карточка контакта|контакт|голосовое сообщение|видеосообщение|фото|фотография)"
)
_ARABIC_KINDS = (
    r"(?:ال)?(?:وسايط|صوره|صور|فيديو|مقطع فيديو|صوت|ملف صوتي|مقطع صوتي|رساله صوتيه|ملصق|مستند|ملف"
    r"|بطاقه جهه اتصال|جهه اتصال)"
)
_TELEGRAM_KINDS = (
    r"(?:photo|video|voice message|video message|audio file|file|sticker|gif|animation|album|"
    r"location|contact|poll|фото|фотография|видео|голосовое сообщение|видеосообщение|аудиофайл|"
    r"аудио|файл|стикер|анимация|альбом|геопозиция|контакт|опрос|صوره|فيديو|رساله صوتيه|"
    r"رساله فيديو|ملف|ملف صوتي|ملصق|صوره متحركه|موقع|جهه اتصال)"
)
_STAND_IN = re.compile(
    rf"<?{_KINDS} omitted>?"
    r"|[^:•]{1,120}•[^:•]{1,40} document omitted"  # "offer.pdf • 3 pages document omitted"
    rf"|<(?:без медиафайл(?:ов|а)|{_RUSSIAN_KINDS} (?:пропущен[оаы]?|отсутству[ею]т))>"
    rf"|<?تم استبعاد {_ARABIC_KINDS}>?"
    rf"|<تم (?:حذف|اهمال|تجاهل) {_ARABIC_KINDS}>"
    rf"|<{_ARABIC_KINDS} (?:غير (?:مدرج|مضمن|مرفق)ه?|محذوفه?|مستبعده?)>"
    r"|<?(?:attached|прикреплено|вложение|مرفق|المرفق|مرفقات|المرفقات): ?[^<>]{1,200}>"
    r"|\S[^:\n]{0,160} \((?:file attached|файл (?:добавлен|прикреплен)|(?:ال)?ملف (?:ال)?مرفق)\)"
    rf"|\[ ?{_TELEGRAM_KINDS}(?: ?[:,][^\[\]]{{0,160}})? ?\]"
    r"|\[(?:forwarded from|in reply to|переслано (?:от|из)|в ответ на|محول من|ردا? علي)"
    r" [^\[\]]{1,120}\]"
    r"|null"
)
# As iPhones write it; a person who misses a video begins with a capital or says more.
_BARE_RUSSIAN = re.compile(
    r"(?:изображение|видео|аудиофайл|GIF|документ|стикер|карточка контакта)"
    r" (?:отсутствует|пропущено|опущено)"
)
_EDITED = re.compile(
    r"\s?<(?:This message was edited|Сообщение изменено|Изменено|تم تعديل هذه الرسالة"
    r"|تم تعديل الرسالة)>$"
)
_NOTICE = re.compile(
    r"(?:your )?messages\b.{0,70}end-to-end encrypt.*"
    r"|сообщения\b.{0,70}(?:сквозн|шифрован|end-to-end).*"
    r"|الرسايل\b.{0,70}(?:مشفره|تشفير).*"
    r"|(?:this message was deleted|you deleted this message|waiting for this message.*)\.?"
    r"|вы удалили (?:данное|это) сообщение\.?|(?:данное|это) сообщение (?:было )?удалено\.?"
    r"|ожидание (?:данного )?сообщения.*"
    r"|(?:تم حذف|لقد حذفت|حذفت|قمت بحذف|لقد قمت بحذف) هذه الرساله\.?|في انتظار هذه الرساله.*"
    # with its new name in quotes; without, a person may say so of a talk
    r"|.{1,60} changed the (?:subject|group name)(?: (?:to|from))? ?[\"“«].*"
    r"|.{1,60} изменил(?:а|\(а\)|\(-а\))? (?:тему|название)(?: группы)?(?: (?:с|на))? ?[\"“«].*"
    r"|.{0,60}غيرت? (?:.{1,60} )?(?:ال)?(?:موضوع|اسم)(?: المجموعه)?(?: (?:الي|من))? ?[\"“«].*"
)


def is_stand_in(line: str) -> bool:
    """Whether the line only stands for an attachment, or names where the message came from."""
    if len(line) > _LONGEST:
        return False
    return (
        _STAND_IN.fullmatch(fold(line).text.strip()) is not None
        or _BARE_RUSSIAN.fullmatch(line.strip()) is not None
    )


def is_notice(text: str) -> bool:
    """Whether the program speaks: of encryption, of a deleted message, of the group's new name."""
    return len(text) <= _LONGEST and _NOTICE.fullmatch(fold(text).text.strip()) is not None


def spoken(lines: list[str]) -> str:
    """What a person said in the lines of one message; "" for nothing."""
    kept = [_EDITED.sub("", line.rstrip()) for line in lines if not is_stand_in(line)]
    text = "\n".join(kept).strip()
    return "" if is_notice(text) else text
