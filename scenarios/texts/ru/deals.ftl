# Deals: the list, one deal, its papers, and what is followed up.

deals-title-many =
    <b>Ваши сделки</b>
    Чтобы найти одну, наберите /deals и имя.
deals-archived = <b>Убранные сделки</b>
deals-found = <b>Сделки со словами «{ $words }»</b>
deals-not-found = Сделки со словами «{ $words }» нет. Хватит части имени клиента или названия работы.
deals-away = Убранные
deals-late = оплата опаздывает
deals-soon = сдать { $day }
deals-over = срок был { $day }
deals-mine = ваш ход

deal-archived = <i>Убрана из списка</i>
deal-from-words = Новая сделка записана. Если что-то понято не так, это можно поправить в «Договорённостях».
deal-line-given-nothing = Уступлено: пока ничего
deal-line-hourly-unknown = Час приносит: будет видно, когда добавите часы
deal-line-given = Уступлено: { $value }{ $count ->
        [0] { "" }
        [one] {" "}({ $count } уступка)
        [few] {" "}({ $count } уступки)
       *[other] {" "}({ $count } уступок)
    }
deal-line-given-times = Уступлено: { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[other] { $count } раз
    }
deal-line-paid = Оплачено: { $value } из { $whole }
deal-line-stages-differ = Этапы дают в сумме { $value }, а не цену: задайте их заново в «Оплате».
deal-line-next-stage =
    .plain = Следующий платёж: { $value }
    .day = Следующий платёж: { $value }, срок { $day }
deal-line-deadline = Сдать: { $value } ({ $days ->
        [0] сегодня
        [1] завтра
        [one] через { $days } день
        [few] через { $days } дня
       *[other] через { $days } дней
    })
deal-line-deadline-over = Срок прошёл: { $value } ({ $days ->
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
       *[other] { $days } дней назад
    })
deal-line-rounds = Круги правок: использовано { $used } из { $count }, осталось { $left }
deal-line-turn-mine = Ваш ход с { $since }: клиент ждёт ответа
deal-line-turn-theirs = Ход клиента с { $since }: ждём ответа
deal-terms-of = Договорённости
deal-stages = Оплата
deal-turn = Чей ход
deal-follow-ups = Что под контролем
deal-history = История
deal-more = Ещё
deal-more-title = Что сделать с этой сделкой?
deal-which-turn = За кем сейчас ответ?
deal-turn-mine = За мной, клиент ждёт
deal-turn-theirs = За клиентом, жду
deal-turn-nobody = Ни за кем
deal-recap = Письмо с итогами
deal-print = Сохранить в PDF
deal-export = Сохранить текстом
deal-archive = Убрать из списка
deal-unarchive = Вернуть в список
deal-history-none = Здесь пока ничего не происходило.
deal-terms-title = <b>Договорённости: { $client }</b>
deal-stages-title =
    <b>Оплата по этапам</b>
    Нажмите, когда платёж пришёл.
deal-stages-none = Этапов пока нет. Когда каждый этап оплачен до начала, спокойнее обеим сторонам.
deal-stage-paid = Оплачен этап
deal-stage-unpaid = Не оплачен этап
deal-stages-change = Задать этапы
deal-stage-is-paid =
    .plain = { $number }. { $value } — оплачено { $paid }
    .name = { $number }. { $value }, { $name } — оплачено { $paid }
deal-stage-is-open =
    .plain = { $number }. { $value }
    .name = { $number }. { $value }, { $name }
    .day = { $number }. { $value } — срок { $day }
    .name-day = { $number }. { $value }, { $name } — срок { $day }
deal-stage-is-late =
    .plain = { $number }. { $value } — <b>срок был { $day }</b>
    .name = { $number }. { $value }, { $name } — <b>срок был { $day }</b>
deal-event-price = цена изменилась
deal-event-stage-paid = этап оплачен
deal-event-brief-sent = отправлены вопросы
deal-event-recap-written = составлено письмо с итогами
deal-event-recap-sent = отправлено письмо с итогами
deal-event-proof = клиент подтвердил
deal-event-draft-sent = отправлен ответ
next-keep = Сохранить эти слова
next-proof = Сохранить как согласие
proof-kept = Сохранено как согласие клиента с датой. Если о пунктах заспорят, оно в истории сделки.
draft-sent = Отправлено
draft-noted = Записано. Теперь ход клиента.

recap-intro = Письмо с тем, о чём договорились. Оно просит одного короткого подтверждения.
recap-next = Когда клиент ответит, перешлите ответ сюда: его «да» сохранится с датой.
recap-nothing = В этой сделке пока нечего подтверждать письмом. Сначала добавьте цену или условия.
deal-export-caption = Сделка с клиентом { $client } и её история.
deal-paper-failed = PDF на этот раз не получился. Вот сделка текстом, в нём всё есть.
deal-paper-letters = Некоторых букв нет в шрифте PDF, там вместо них квадратики. В этом тексте есть все.
paper-note = Только для вас: здесь и то, чего клиент не видит. Для клиента есть письмо с итогами.
paper-stage = Этап
paper-amount = Сумма
paper-due = Срок
paper-paid = Оплачено
paper-private = Знаете только вы
paper-balance = Получено и уступлено
paper-settled = Договорённости шаг за шагом
paper-page = Страница { $page } из { $pages }
export-deals = Все сделки таблицей.
export-calendar = Все напоминания для календаря.
export-corrections = Сообщения, прочитанные неверно, с вашими исправлениями. По ним можно улучшить чтение; они остаются у вас.
recap-points =
    .plain =
        Записываю, о чём мы договорились, чтобы всё было в одном месте:

        { $points }

        Если всё так, достаточно короткого «да». Если что-то иначе, поправьте эту строку.
    .before =
        Прежде чем продолжить, главное из нашей договорённости письмом:

        { $points }

        Всё верно? Одно слово в ответ, и дальше мы оба опираемся на это.
    .memory =
        Договорённость записана по свежей памяти:

        { $points }

        Посмотрите, пожалуйста: подтверждаете или какой-то пункт должен звучать иначе?
    .open =
        Всё ли здесь верно?

        { $points }

        После вашего ответа работа пойдёт по этим пунктам.
    .label = Все пункты
    .risk = Ничего не остаётся на память; клиенту читать две минуты.
recap-short =
    .plain =
        Коротко о том, на чём сошлись:

        { $key_points }

        От вас нужно одно «да».
    .chat =
        Сверим, что говорим об одном:

        { $key_points }

        Так?
    .start =
        Начинаю работу на таких условиях:

        { $key_points }

        Если что-то здесь не так, напишите, пожалуйста, сегодня.
    .note =
        Короткая запись для нас обоих:

        { $key_points }

        Подтверждаете?
    .label = Только главное
    .risk = Ответят быстро, прямо в чате; мелкие пункты останутся незаписанными.
recap-line-thing = • Работа: { $value }
recap-line-price = • Цена: { $value }
recap-line-payments = • Оплата: { $value }
recap-line-included = • Входит: { $value }
recap-line-excluded = • Не входит: { $value }
recap-line-rounds = • Кругов правок: { $value }
recap-line-deadline = • Готово к: { $value }
recap-line-starts-on = • Начало: { $value }
recap-line-ends-on = • Договор до: { $value }
recap-line-nda = • Неразглашение: { $value }
recap-line-contact-hours = • Связь со мной: { $value }
recap-line-terms = • Также договорились: { $value }

digest-title = <b>Что ждёт сегодня</b>
digest-off = Не напоминать
follow-ups-title = <b>За чем здесь слежу</b>
follow-ups-none = Сейчас в этой сделке следить не за чем. Сроки, оплата и молчание попадут сюда, как только станут известны.
follow-ups-line = • { $name }: { $day }
follow-ups-off = • { $name }: <i>выключено</i>
follow-ups-on = Напоминать
planned-set = Напомню { $day }.
follow-promised =
    .plain = { $what }
    .late = { $day }: { $what }
follow-stage-late =
    .plain = <b>{ $client }</b>: оплата опаздывает. Напомните сегодня, по-дружески, пока пауза не затянулась; следующий этап начинается после оплаты.
    .amount = <b>{ $client }</b>: опаздывает платёж { $amount }. Напомните сегодня, по-дружески, пока пауза не затянулась; следующий этап начинается после оплаты.
    .day = <b>{ $client }</b>: платёж { $amount } ждали { $day } Напомните сегодня, по-дружески, пока пауза не затянулась; следующий этап начинается после оплаты.
follow-my-turn = <b>{ $client }</b> ждёт вашего ответа. Даже короткое «напишу завтра» лучше молчания.
follow-deadline =
    .plain = <b>{ $client }</b>: срок близко.
    .day = <b>{ $client }</b>: работу сдавать { $day } Если запас тает, лучше сказать сейчас и назвать новый день.
follow-stage-due =
    .plain = <b>{ $client }</b>: подходит срок платежа.
    .day = <b>{ $client }</b>: платёж { $amount }, срок { $day } Этап начинается, когда деньги пришли.
follow-stage-paid =
    .plain = <b>{ $client }</b>: оплата пришла. Короткое «спасибо» и день, когда этап будет готов, покажут, что работа идёт.
    .day = <b>{ $client }</b>: платёж { $amount } пришёл { $day } Короткое «спасибо» и день, когда этап будет готов, покажут, что работа идёт.
follow-recap = <b>{ $client }</b>: итоги ещё не подтверждены. Хватит короткого вопроса: «Всё верно?»
follow-brief = <b>{ $client }</b>: ответов на ваши вопросы пока нет. Без них работу не начать.
follow-quote = <b>{ $client }</b>: цена названа, в ответ тишина. Сначала напомнить, потом дать что-то полезное, потом предложить закрыть вопрос.
follow-raise =
    .plain = <b>{ $client }</b>: пора объявить новую ставку.
    .day = <b>{ $client }</b>: новую ставку объявите не позже { $day }, за месяц до конца договора.
follow-contract-end =
    .plain = <b>{ $client }</b>: договор скоро кончится.
    .day = <b>{ $client }</b>: договор действует до { $day } Самое время говорить о следующем.
follow-feedback = <b>{ $client }</b>: работа сдана. Спросите, как она служит: отсюда приходят новый заказ и рекомендация.
follow-untouched = <b>{ $client }</b>: две недели тишины. Спросите, как дела с проектом, или уберите сделку из списка.
follow-promised-name = Обещания и планы
follow-stage-late-name = Опоздавшая оплата
follow-my-turn-name = Ваш ход
follow-deadline-name = Ваш срок
follow-stage-due-name = Срок платежа
follow-stage-paid-name = Пришла оплата
follow-recap-name = Сверка итогов
follow-brief-name = Ответы на вопросы
follow-quote-name = Молчание после цены
follow-raise-name = Новая ставка
follow-contract-end-name = Конец договора
follow-feedback-name = Отзыв о работе
follow-untouched-name = Тихая сделка
