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
profile-currency = بأي عملة أسعارك؟ بلمسة أو كتابةً.
    .label = العملة
    .hint = مثلًا: دولار، أو ريال سعودي، أو EGP
    .why = حتى يُفهم مبلغ مثل 500 كما هو في بالك.
profile-zone = ما توقيتك؟ بلمسة، أو باسم مدينة، أو بالوقت على ساعتك الآن، أو بمشاركة الموقع.
    .label = المنطقة الزمنية
    .hint = مثلًا: القاهرة، أو 14:35
    .why = حتى يصل تذكير العاشرة في العاشرة عندك.
profile-income = كم الدخل الذي تريده في الشهر، شاملًا كل المصاريف؟
    .label = الدخل الشهري
    .hint = مثلًا: 3000 دولار أو 3 آلاف
    .why = منه ومن الساعات المدفوعة يأتي سعر الساعة، ومن سعر الساعة يأتي السعر المريح.
profile-costs = كم مصروفك في الشهر، للمعيشة والعمل معًا؟
    .label = المصاريف الشهرية
    .hint = مثلًا: 1800 دولار
    .why = هذا ما يحدد الحد الأدنى: ما دونه عمل من جيبك.
profile-month-hours = كم ساعة مدفوعة لك في الشهر؟ المعتاد 100.
    .label = ساعات مدفوعة
    .hint = مثلًا: 100
    .why = المراسلات والمكالمات والبحث عن عملاء تأخذ ساعات أيضًا، والساعات المدفوعة هي التي تحملها.
profile-ready =
    هذا كل ما يلزم. متى وصلت رسالة من عميل، <b>يكفي تحويلها إلى هنا أو لصقها</b>.
    وإن كان هناك سعر يجب عرضه، فالبداية من هنا: { "\u200E/price" }
profile-changed = تم. وبقية الإعدادات هنا: { "\u200E/settings" }
