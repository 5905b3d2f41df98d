# /stats: слова на картинке и то же самое в подписи к ней.

stats-none =
    Рисовать пока нечего. Нужна сделка, в которой согласована цена, или сообщение клиента, сохранённое в сделку.
    Ваши сделки: /deals
stats-title = Ваши переговоры в цифрах
stats-kept-title = Что названо и что сохранено
stats-asked = Названо в { $count ->
        [one] { $count } сделке
        [few] { $count } сделках
        [many] { $count } сделках
       *[other] { $count } сделки
    }
stats-kept = Сохранено
stats-conceded = Уступлено
stats-gained = Добавлено сверху
stats-hour-title = Сколько приносит час
stats-hour-asked = По первой цене
stats-hour-real = На деле
stats-ended-title = Как идут сделки
stats-outcome-paid = Оплачено
stats-outcome-agreed = Согласовано
stats-outcome-open = Открыто
stats-outcome-declined = Ваш отказ
stats-outcome-lost = Не сложилось
stats-more-currencies = Не показано валют: { $count }
stats-more-situations = Не показано ситуаций: { $count }
stats-told-kept = { $count ->
        [one] { $count } сделка
        [few] { $count } сделки
        [many] { $count } сделок
       *[other] { $count } сделки
    }: названо { $asked }, сохранено { $kept } ({ $share }), уступлено { $conceded }.
stats-told-all-kept = { $count ->
        [one] { $count } сделка
        [few] { $count } сделки
        [many] { $count } сделок
       *[other] { $count } сделки
    }: названо { $asked }, сохранено всё.
stats-told-gained = Добавлено сверх первой цены: { $gained }.
stats-told-below-floor = Ниже своей границы: { $count ->
        [one] { $count } сделка.
        [few] { $count } сделки.
        [many] { $count } сделок.
       *[other] { $count } сделки.
    }
stats-told-concessions = Всего уступок: { $count }.
stats-told-hour = На деле { $real }, по первой цене было бы { $asked }.
stats-told-hour-kept = { $real }, как и по первой цене.
stats-told-ended = { $name }: { $outcomes }
stats-dark = Тёмная
stats-light = Светлая
