// The page's own words, in the language of the person whose phone it is.
"use strict";

const WORDS = {
  en: {
    people: "People", addPerson: "Add a person", bots: "Bot", more: "More", later: "Move the clock forward", laterText: "What is due until then comes at once.", until: "It becomes", move: "Move", clear: "Clear the chat", block: "Block the bot",
    messages: "Messages", newest: "To the newest message", commands: "Commands", attach: "Attach", forwardClient: "Forward a client's message",
    location: "Location", photo: "Photo", file: "File", contact: "Contact", sticker: "Sticker", voice: "Voice message", poll: "Poll",
    write: "Message", send: "Send", restart: "Unblock and start again", keyboard: "Keyboard", cancel: "Cancel", welcome: "Whose phone is it?",
    welcomeText: "Everything stays on this computer.", name: "Name", language: "Language", begin: "Begin", clientName: "Client's name",
    origin: "How the name is shown", originUser: "An account with a name", originHidden: "Hidden account", originChannel: "A channel",
    when: "When it was written", clientText: "What the client wrote", forwardIt: "Forward", city: "City", ok: "OK", bot: "bot",
    typing: "typing…", busy: "busy…", waiting: "Waiting for a bot to connect…", lost: "Connection lost, trying again…", start: "Start",
    edited: "edited", forwardedFrom: "Forwarded from", copied: "Copied", reply: "Reply", edit: "Edit", editing: "Editing",
    you: "You", unfold: "Show more", fold: "Show less", code: "Copy", question: "When can we talk?", yes: "Today", no: "Tomorrow",
    deleted: "Deleted", options: "Message actions", opened: "Link", today: "Today", yesterday: "Yesterday", failed: "Not sent", empty: "No messages yet",
    shareContact: "Sara", spoiler: "Hidden text, press to show", offers: "Drafts to insert",
  },
  ru: {
    people: "Люди", addPerson: "Добавить человека", bots: "Бот", more: "Ещё", later: "Перевести часы вперёд", laterText: "Всё, чему пора прийти до этого времени, придёт сразу.", until: "Станет", move: "Перевести", clear: "Очистить чат", block: "Заблокировать бота",
    messages: "Сообщения", newest: "К новым сообщениям", commands: "Команды", attach: "Прикрепить", forwardClient: "Переслать сообщение клиента",
    location: "Геопозиция", photo: "Фото", file: "Файл", contact: "Контакт", sticker: "Стикер", voice: "Голосовое сообщение", poll: "Опрос",
    write: "Сообщение", send: "Отправить", restart: "Разблокировать и начать заново", keyboard: "Клавиатура", cancel: "Отмена", welcome: "Чей это телефон?",
    welcomeText: "Всё остаётся на этом компьютере.", name: "Имя", language: "Язык", begin: "Начать", clientName: "Имя клиента",
    origin: "Как видно имя", originUser: "Аккаунт с именем", originHidden: "Скрытый аккаунт", originChannel: "Канал",
    when: "Когда написано", clientText: "Что написал клиент", forwardIt: "Переслать", city: "Город", ok: "ОК", bot: "бот",
    typing: "печатает…", busy: "занят…", waiting: "Ждём, пока бот подключится…", lost: "Нет связи, пробуем снова…", start: "Старт",
    edited: "изменено", forwardedFrom: "Переслано от", copied: "Скопировано", reply: "Ответить", edit: "Изменить", editing: "Правка",
    you: "Вы", unfold: "Показать полностью", fold: "Свернуть", code: "Скопировать", question: "Когда созвонимся?", yes: "Сегодня", no: "Завтра",
    deleted: "Удалено", options: "Действия", opened: "Ссылка", today: "Сегодня", yesterday: "Вчера", failed: "Не отправлено", empty: "Сообщений пока нет",
    shareContact: "Сара", spoiler: "Скрытый текст, нажмите, чтобы показать", offers: "Черновики для вставки",
  },
  ar: {
    people: "الأشخاص", addPerson: "إضافة شخص", bots: "البوت", more: "المزيد", later: "تقديم الساعة", laterText: "كل ما يحين وقته حتى ذلك الحين يصل فورًا.", until: "تصبح الساعة", move: "تقديم", clear: "مسح المحادثة", block: "حظر البوت",
    messages: "الرسائل", newest: "إلى أحدث رسالة", commands: "الأوامر", attach: "إرفاق", forwardClient: "إعادة توجيه رسالة عميل",
    location: "الموقع", photo: "صورة", file: "ملف", contact: "جهة اتصال", sticker: "ملصق", voice: "رسالة صوتية", poll: "استطلاع",
    write: "رسالة", send: "إرسال", restart: "إلغاء الحظر والبدء من جديد", keyboard: "لوحة المفاتيح", cancel: "إلغاء", welcome: "لمن هذا الهاتف؟",
    welcomeText: "يبقى كل شيء على هذا الحاسوب.", name: "الاسم", language: "اللغة", begin: "ابدأ", clientName: "اسم العميل",
    origin: "كيف يظهر الاسم", originUser: "حساب باسمه", originHidden: "حساب مخفي", originChannel: "قناة",
    when: "وقت كتابتها", clientText: "ما كتبه العميل", forwardIt: "إعادة توجيه", city: "المدينة", ok: "حسنًا", bot: "بوت",
    typing: "يكتب…", busy: "مشغول…", waiting: "في انتظار اتصال البوت…", lost: "انقطع الاتصال، تجري المحاولة مجددًا…", start: "ابدأ",
    edited: "معدّلة", forwardedFrom: "محوّلة من", copied: "تم النسخ", reply: "رد", edit: "تعديل", editing: "تعديل",
    you: "أنت", unfold: "عرض المزيد", fold: "عرض أقل", code: "نسخ", question: "متى نتحدث؟", yes: "اليوم", no: "غدًا",
    deleted: "محذوفة", options: "إجراءات الرسالة", opened: "رابط", today: "اليوم", yesterday: "أمس", failed: "لم تُرسل", empty: "لا رسائل بعد",
    shareContact: "سارة", spoiler: "نص مخفي، اضغط لإظهاره", offers: "مسودات للإدراج",
  },
};

const SAMPLES = [
  { first_name: "ليلى", username: "layla", language_code: "ar" },
  { first_name: "Sam", username: "sam", language_code: "en" },
  { first_name: "Аня", username: "anya", language_code: "ru" },
];

const PLACES = [
  ["القاهرة · Cairo", 30.0444, 31.2357], ["الرياض · Riyadh", 24.7136, 46.6753], ["دبي · Dubai", 25.2048, 55.2708],
  ["Москва · Moscow", 55.7558, 37.6173], ["Екатеринбург · Yekaterinburg", 56.8389, 60.6057], ["Алматы · Almaty", 43.222, 76.8512],
  ["London", 51.5074, -0.1278], ["Berlin", 52.52, 13.405], ["New York", 40.7128, -74.006],
];

function languageOf(code) {
  const short = (code || "").slice(0, 2).toLowerCase();
  return short in WORDS ? short : "en";
}
