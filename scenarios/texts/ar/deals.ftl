# Deals: the list, one deal, its papers, and what is followed up.

deals-title-many =
    <b>صفقاتك</b>
    للبحث عن صفقة: { "\u200E/deals" } ثم الاسم.
deals-archived = <b>صفقات خارج القائمة</b>
deals-found = <b>صفقات فيها «{ $words }»</b>
deals-not-found = لا صفقة فيها «{ $words }». يكفي جزء من اسم العميل أو من اسم العمل.
deals-away = خارج القائمة
deals-late = دفعة متأخرة
deals-soon = التسليم { $day }
deals-over = كان موعد التسليم { $day }
deals-mine = الدور عليك

deal-archived = <i>خارج القائمة</i>
deal-from-words = حُفظت صفقة جديدة. وإن فُهم شيء منها خطأ، فتعديله في «ما تم الاتفاق عليه».
deal-line-given-nothing = ما تم التنازل عنه: لا شيء حتى الآن
deal-line-hourly-unknown = عائد الساعة: يظهر بعد إضافة عدد الساعات
deal-line-given = ما تم التنازل عنه: { $value }{ $count ->
        [0] { "" }
        [one] {" "}في تنازل واحد
        [two] {" "}في تنازلين
        [few] {" "}في { $count } تنازلات
        [many] {" "}في { $count } تنازلًا
       *[other] {" "}في { $count } تنازل
    }
deal-line-given-times = التنازلات: { $count ->
        [0] لا شيء
        [one] تنازل واحد
        [two] تنازلان
        [few] { $count } تنازلات
        [many] { $count } تنازلًا
       *[other] { $count } تنازل
    }
deal-line-paid = المدفوع: { $value } من { $whole }
deal-line-stages-differ = مجموع الدفعات { $value } وليس السعر: يمكن تحديدها من جديد في «الدفعات».
deal-line-next-stage =
    .plain = الدفعة التالية: { $value }
    .day = الدفعة التالية: { $value }، موعدها { $day }
deal-line-deadline = التسليم: { $value } ({ $days ->
        [0] اليوم
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    })
deal-line-deadline-over = كان موعد التسليم: { $value } ({ $days ->
        [0] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    })
deal-line-rounds = جولات التعديل: المستخدم { $used } من { $count }، والباقي { $left }
deal-line-turn-mine = الدور عليك منذ { $since }: العميل ينتظر الرد
deal-line-turn-theirs = الدور على العميل منذ { $since }: الرد من جهته
deal-terms-of = ما تم الاتفاق عليه
deal-stages = الدفعات
deal-turn = دور من؟
deal-follow-ups = متابعة الصفقة
deal-history = ما جرى
deal-more = المزيد
deal-more-title = ما المطلوب في هذه الصفقة؟
deal-which-turn = على من الرد الآن؟
deal-turn-mine = عليّ، العميل ينتظر
deal-turn-theirs = على العميل، أنا أنتظر
deal-turn-nobody = لا أحد
deal-recap = رسالة بالنقاط الأساسية
deal-print = حفظ بصيغة PDF
deal-export = حفظ في ملف نصي
deal-archive = إخراج من القائمة
deal-unarchive = إعادة إلى القائمة
deal-history-none = لم يحدث شيء هنا بعد.
deal-terms-title = <b>الاتفاق مع { $client }</b>
deal-stages-title =
    <b>الدفعات</b>
    لمسة واحدة حين تصل دفعة.
deal-stages-none = لا دفعات بعد. حين تُدفع كل مرحلة قبل أن تبدأ، يكون الأمر أكثر أمانًا للطرفين.
deal-stage-paid = وصلت الدفعة
deal-stage-unpaid = لم تصل الدفعة
deal-stages-change = تحديد الدفعات
deal-stage-is-paid =
    .plain = { $number }. { $value } — دُفعت في { $paid }
    .name = { $number }. { $value }، { $name } — دُفعت في { $paid }
deal-stage-is-open =
    .plain = { $number }. { $value }
    .name = { $number }. { $value }، { $name }
    .day = { $number }. { $value } — موعدها { $day }
    .name-day = { $number }. { $value }، { $name } — موعدها { $day }
deal-stage-is-late =
    .plain = { $number }. { $value } — <b>كان موعدها { $day }</b>
    .name = { $number }. { $value }، { $name } — <b>كان موعدها { $day }</b>
deal-event-price = تغيّر السعر
deal-event-stage-paid = وصلت دفعة
deal-event-brief-sent = أُرسلت الأسئلة
deal-event-recap-written = كُتبت رسالة النقاط الأساسية
deal-event-recap-sent = أُرسلت النقاط الأساسية
deal-event-proof = تأكيد من العميل
deal-event-draft-sent = أُرسل رد
next-keep = حفظ هذا الكلام
next-proof = حفظه كتأكيد
proof-kept = حُفظ كتأكيد من العميل مع تاريخه. إذا حدث خلاف على النقاط، فهو في سجل الصفقة.
draft-sent = أرسلت هذا الرد
draft-noted = سُجّل. الدور الآن على العميل.

recap-intro = رسالة بما تم الاتفاق عليه، تطلب تأكيدًا قصيرًا واحدًا.
recap-next = حين يرد العميل، يكفي تحويل رده إلى هنا: موافقته تُحفظ مع تاريخها.
recap-nothing = ليس في هذه الصفقة بعد ما يُكتب في رسالة. أولًا السعر أو الشروط.
deal-export-caption = الصفقة مع { $client } وما جرى فيها.
deal-paper-failed = لم يكتمل ملف PDF هذه المرة. هذه هي الصفقة نصًا، وفيها كل شيء.
deal-paper-letters = بعض الحروف غير موجودة في خط ملف PDF، فتظهر مكانها مربعات. كل الحروف في هذا النص.
paper-note = لك وحدك: هنا أيضًا ما لا يراه العميل. أما العميل فله رسالة النقاط الأساسية.
paper-stage = الدفعة
paper-amount = المبلغ
paper-due = الموعد
paper-paid = تاريخ الدفع
paper-private = لعلمك وحدك
paper-balance = المكسب والتنازلات
paper-settled = الاتفاقات خطوة بخطوة
paper-page = صفحة { $page } من { $pages }
export-deals = كل الصفقات في جدول.
export-calendar = كل التذكيرات للتقويم.
export-corrections = رسائل لم أفهمها كما ينبغي، مع التصحيح. تفيد في تحسين القراءة، ولا تخرج من هنا.
recap-points =
    .plain =
        هذا ما اتفقنا عليه، حتى يكون أمامنا في مكان واحد:

        { $points }

        إن كان صحيحًا فتكفي كلمة «تمام». وإن كان فيه شيء مختلف، فأرجو تصحيح السطر.
    .before =
        قبل أن أتابع، هذه النقاط الأساسية لاتفاقنا مكتوبة:

        { $points }

        هل كل شيء صحيح؟ كلمة تأكيد منكم وأتابع على هذا الأساس.
    .memory =
        كتبت اتفاقنا ونحن نتذكره جيدًا:

        { $points }

        هل تؤكدون هذه النقاط، أم فيها ما يُكتب بشكل آخر؟
    .open =
        هل فهمت كل شيء كما تريدون؟

        { $points }

        بعد تأكيدكم يسير العمل على هذه النقاط.
    .label = كل النقاط
    .risk = لا يبقى شيء للذاكرة، وقراءتها تأخذ دقيقتين من العميل.
recap-short =
    .plain =
        باختصار، هذا ما اتفقنا عليه:

        { $key_points }

        يكفيني منكم كلمة «تمام».
    .chat =
        للتأكد أننا نقصد الشيء نفسه:

        { $key_points }

        هل هذا صحيح؟
    .start =
        أبدأ العمل على هذا الأساس:

        { $key_points }

        إن كانت نقطة منها مختلفة، فأرجو إخباري اليوم.
    .note =
        ملاحظة قصيرة لنا معًا:

        { $key_points }

        هل تؤكدون؟
    .label = الأساس فقط
    .risk = الرد عليها سريع في المحادثة، لكن النقاط الصغيرة تبقى غير مكتوبة.
recap-line-thing = • العمل: { $value }
recap-line-price = • السعر: { $value }
recap-line-payments = • الدفع: { $value }
recap-line-included = • يشمل: { $value }
recap-line-excluded = • لا يشمل: { $value }
recap-line-rounds = • جولات التعديل: { $value }
recap-line-deadline = • التسليم: { $value }
recap-line-starts-on = • البداية: { $value }
recap-line-ends-on = • العقد حتى: { $value }
recap-line-nda = • السرية: { $value }
recap-line-contact-hours = • التواصل معي: { $value }
recap-line-terms = • واتفقنا أيضًا: { $value }

digest-title = <b>ما ينتظر اليوم</b>
digest-off = بلا تذكير
follow-ups-title = <b>ما أتابعه هنا</b>
follow-ups-none = لا شيء في هذه الصفقة يحتاج متابعة الآن. المواعيد والدفعات والصمت تدخل المتابعة حالما تُعرف.
follow-ups-line = • { $name }: { $day }
follow-ups-off = • { $name }: <i>متوقف</i>
follow-ups-on = إعادة التذكير
planned-set = سأذكّرك في { $day }.
follow-promised =
    .plain = { $what }
    .late = { $day }: { $what }
follow-stage-late =
    .plain = <b>{ $client }</b>: دفعة متأخرة. كلمة ودية اليوم تُبقي الأمر صغيرًا، والمرحلة التالية تبدأ بعدها.
    .amount = <b>{ $client }</b>: دفعة { $amount } متأخرة. كلمة ودية اليوم تُبقي الأمر صغيرًا، والمرحلة التالية تبدأ بعدها.
    .day = <b>{ $client }</b>: دفعة { $amount } كان موعدها { $day }. كلمة ودية اليوم تُبقي الأمر صغيرًا، والمرحلة التالية تبدأ بعدها.
follow-my-turn = <b>{ $client }</b>: الرد منتظر من جهتك. حتى جملة «أكتب غدًا» تحفظ الكلمة.
follow-deadline =
    .plain = <b>{ $client }</b>: اقترب موعد التسليم.
    .day = <b>{ $client }</b>: التسليم { $day }. إذا ضاق الهامش، فالأفضل قول ذلك الآن مع موعد جديد.
follow-stage-due =
    .plain = <b>{ $client }</b>: اقترب موعد دفعة.
    .day = <b>{ $client }</b>: دفعة { $amount } موعدها { $day }. المرحلة تبدأ حين تصل.
follow-stage-paid =
    .plain = <b>{ $client }</b>: وصلت دفعة. كلمة شكر مع يوم تسليم هذه المرحلة تُظهر أن العمل جارٍ.
    .day = <b>{ $client }</b>: وصلت دفعة { $amount } في { $day }. كلمة شكر مع يوم تسليم هذه المرحلة تُظهر أن العمل جارٍ.
follow-recap = <b>{ $client }</b>: النقاط الأساسية لم تُؤكَّد بعد. يكفي سؤال قصير: «هل هذا ما اتفقنا عليه؟»
follow-brief = <b>{ $client }</b>: إجابات الأسئلة لم تصل بعد، ومن دونها لا يبدأ العمل.
follow-quote = <b>{ $client }</b>: السعر وصل ولا رد. أولًا تذكير لطيف، ثم شيء مفيد، ثم سؤال عن إغلاق الموضوع.
follow-raise =
    .plain = <b>{ $client }</b>: حان وقت إعلان السعر الجديد.
    .day = <b>{ $client }</b>: إعلان السعر الجديد قبل { $day }، أي قبل نهاية العقد بشهر.
follow-contract-end =
    .plain = <b>{ $client }</b>: العقد قريب من نهايته.
    .day = <b>{ $client }</b>: العقد ينتهي في { $day }. هذا وقت الحديث عن العقد التالي.
follow-feedback = <b>{ $client }</b>: تم التسليم. سؤال بسيط عن أثر العمل يأتي منه العمل التالي والتوصية.
follow-untouched = <b>{ $client }</b>: أسبوعان من الهدوء. سؤال عن حال المشروع، أو إخراج الصفقة من القائمة.
follow-promised-name = الوعود والمواعيد
follow-stage-late-name = دفعة متأخرة
follow-my-turn-name = الدور عليك
follow-deadline-name = موعد التسليم
follow-stage-due-name = موعد دفعة
follow-stage-paid-name = دفعة وصلت
follow-recap-name = تأكيد النقاط
follow-brief-name = إجابات منتظرة
follow-quote-name = صمت بعد السعر
follow-raise-name = إعلان سعر جديد
follow-contract-end-name = نهاية العقد
follow-feedback-name = رأي العميل
follow-untouched-name = صفقة هادئة
