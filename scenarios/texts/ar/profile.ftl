# Who the freelancer is: asked at the start, changed in the settings.

profile-trade = ما مجال عملك؟
    .label = المجال
    .why = حين أعرف مجالك تصبح الأمثلة والردود أقرب إلى عملك.
profile-trade-writing = كتابة
profile-trade-design = تصميم
profile-trade-development = برمجة
profile-trade-marketing = تسويق
profile-trade-video = فيديو وتصوير
profile-trade-translation = ترجمة
profile-trade-teaching = تعليم
profile-trade-other = مجال آخر
profile-currency = بأي عملة أسعارك؟ بزر من الأزرار أو كتابةً.
    .label = العملة
    .hint = مثلًا: دولار، أو ريال سعودي، أو EGP
    .why = حتى يُفهم مبلغ مثل 500 كما هو في بالك.
profile-zone = ما منطقتك الزمنية؟ يكفي زر من الأزرار، أو اسم مدينة، أو الوقت على ساعتك الآن، أو مشاركة الموقع.
    .label = المنطقة الزمنية
    .hint = مثلًا: القاهرة، أو 14:35
    .why = حتى يصل تذكير العاشرة في العاشرة عندك.
profile-income = ما الدخل المطلوب في الشهر، شاملًا كل المصاريف؟
    .label = الدخل الشهري
    .hint = مثلًا: 3000 دولار أو 3 آلاف
    .why = منه ومن الساعات المدفوعة يُحسب سعر الساعة، ثم السعر المريح لك.
profile-costs = كم مصاريفك في الشهر، للمعيشة والعمل معًا؟
    .label = المصاريف الشهرية
    .hint = مثلًا: 1800 دولار
    .why = منها يُحسب الحد الأدنى: ما دونه خسارة من جيبك.
profile-month-hours = كم ساعة عمل مدفوعة في شهرك؟ المعتاد نحو 100.
    .label = ساعات مدفوعة
    .hint = مثلًا: 100
    .why = المراسلات والمكالمات والبحث عن عملاء تأخذ وقتًا أيضًا، ولا تغطي تكلفته إلا الساعات المدفوعة.
profile-ready =
    هذا كل ما يلزم. حين تصل رسالة من عميل، <b>يكفي تحويلها إلى هنا أو لصقها</b>.
    ولتحضير عرض سعر، البداية من هنا: { "\u200E/price" }
profile-changed = تم. وبقية الإعدادات هنا: { "\u200E/settings" }
