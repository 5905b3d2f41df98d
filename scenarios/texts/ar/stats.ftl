# /stats: كلمات الصورة، والمعنى نفسه في التعليق تحتها.

stats-none =
    لا شيء يُرسم بعد. تكفي صفقة اتُّفق على سعرها، أو رسالة من عميل محفوظة في صفقة.
    الصفقات: { "\u200E/deals" }
stats-title = أحاديث العمل في أرقام
stats-kept-title = ما طُلب وما بقي
stats-asked = { $count ->
        [one] المطلوب في صفقة واحدة
        [two] المطلوب في صفقتين
        [few] المطلوب في { $count } صفقات
        [many] المطلوب في { $count } صفقة
       *[other] المطلوب في { $count } صفقة
    }
stats-kept = ما بقي
stats-conceded = التنازل
stats-gained = ما زاد عليه
stats-hour-title = عائد ساعة العمل
stats-hour-asked = بالسعر الأول
stats-hour-real = العائد الفعلي
stats-ended-title = كيف تسير الصفقات
stats-outcome-paid = مدفوعة
stats-outcome-agreed = متفق عليها
stats-outcome-open = مفتوحة
stats-outcome-declined = اعتذار منك
stats-outcome-lost = لم تتم
stats-more-currencies = { $count ->
        [one] عملة أخرى لا تظهر هنا
        [two] عملتان أخريان لا تظهران هنا
        [few] { $count } عملات أخرى لا تظهر هنا
        [many] { $count } عملة أخرى لا تظهر هنا
       *[other] { $count } عملة أخرى لا تظهر هنا
    }
stats-more-situations = { $count ->
        [one] موقف آخر لا يظهر هنا
        [two] موقفان آخران لا يظهران هنا
        [few] { $count } مواقف أخرى لا تظهر هنا
        [many] { $count } موقفًا آخر لا يظهر هنا
       *[other] { $count } موقف آخر لا يظهر هنا
    }
stats-told-kept = { $count ->
        [one] صفقة واحدة
        [two] صفقتان
        [few] { $count } صفقات
        [many] { $count } صفقة
       *[other] { $count } صفقة
    }: المطلوب { $asked }، وما بقي { $kept } ({ $share })، والتنازل { $conceded }.
stats-told-all-kept = { $count ->
        [one] صفقة واحدة
        [two] صفقتان
        [few] { $count } صفقات
        [many] { $count } صفقة
       *[other] { $count } صفقة
    }: المطلوب { $asked }، وقد بقي كله.
stats-told-gained = ما زاد على السعر الأول: { $gained }.
stats-told-below-floor = { $count ->
        [one] صفقة واحدة منها دون الحد الأدنى.
        [two] صفقتان منها دون الحد الأدنى.
        [few] { $count } صفقات منها دون الحد الأدنى.
        [many] { $count } صفقة منها دون الحد الأدنى.
       *[other] { $count } صفقة منها دون الحد الأدنى.
    }
stats-told-concessions = { $count ->
        [one] تنازل واحد في المجموع.
        [two] تنازلان في المجموع.
        [few] { $count } تنازلات في المجموع.
        [many] { $count } تنازلًا في المجموع.
       *[other] { $count } تنازل في المجموع.
    }
stats-told-hour = الفعلي { $real }، وبالسعر الأول كان { $asked }.
stats-told-hour-kept = { $real }، كما في السعر الأول.
stats-told-ended = { $name }: { $outcomes }
stats-dark = داكنة
stats-light = فاتحة
