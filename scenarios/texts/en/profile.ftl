# Who the freelancer is: asked at the start, changed in the settings.

profile-trade = What do you do?
    .label = Your work
    .why = It tells me who I'm coaching.
profile-trade-writing = Writing
profile-trade-design = Design
profile-trade-development = Development
profile-trade-marketing = Marketing
profile-trade-video = Video and photo
profile-trade-translation = Translation
profile-trade-teaching = Teaching
profile-trade-other = Something else
profile-currency = Which currency do you charge in? Tap or type it.
    .label = Currency
    .hint = For example: USD, euro or £
    .why = Then I'll read an amount without a sign, like 500, the way you mean it.
profile-zone = What's your time zone? Tap or type a city, type your local time, or share your location.
    .label = Time zone
    .hint = For example: Lisbon, or 14:35
    .why = A reminder set for ten should ring at your ten o'clock.
profile-income = How much would you like to bring in a month, costs and taxes included?
    .label = Monthly income
    .hint = For example: $3000 or 3k
    .why = Divided by your paid hours, it gives your hourly rate, and from that a comfortable price for each job.
profile-costs = How much do you spend a month, to live and to work?
    .label = Monthly costs
    .hint = For example: $1800
    .why = It sets your floor: below it you'd be paying to work.
profile-month-hours = How many hours a month do clients pay you for? 100 is usual.
    .label = Paid hours a month
    .hint = For example: 100
    .why = Messages, calls and finding clients take time too, and your paid hours have to cover it.
profile-digest = Once a day, if something waits, I send one message about it. When should it come?
    .label = Daily message
    .why = It's the only message you don't ask for. If nothing waits, none comes.
profile-digest-early = At 8
profile-digest-morning = At 10
profile-digest-evening = At 18
profile-digest-other = At another hour
profile-digest-off = Never
profile-digest-hour = At which hour?
    .label = Hour of the daily message
    .hint = For example: 9, or 7 pm
    .why = It's an hour of your own clock.
profile-quiet = During which hours should I stay quiet? A time you name yourself always counts.
    .label = Quiet hours
    .why = A talk that waits comes back in the morning instead. Reminders you set ring when you said.
profile-quiet-night = From 10 pm to 8 am
profile-quiet-long-night = From 8 pm to 10 am
profile-quiet-none = No quiet hours
profile-ready =
    .plain =
        That's all I need. When a client writes, <b>forward or paste the message here</b>.
        If you have a price to quote, start with /price.
    .zone =
        That's all I need. I have your time as { $zone }. If that's off, change it in /settings.

        When a client writes, <b>forward or paste the message here</b>.
        If you have a price to quote, start with /price.
    .currency =
        That's all I need. I have your currency as { $currency }. If that's off, change it in /settings.

        When a client writes, <b>forward or paste the message here</b>.
        If you have a price to quote, start with /price.
    .currency-zone =
        That's all I need. This is what I have:
        Time zone: { $zone }
        Currency: { $currency }
        If something is off, change it in /settings.

        When a client writes, <b>forward or paste the message here</b>.
        If you have a price to quote, start with /price.
profile-changed =
    .plain = Saved. Everything else is at /settings.
    .zone = Saved. Your time zone: { $zone }. If the clock there is wrong, change it in /settings.
    .currency = Saved. Your currency: { $currency }. Everything else is at /settings.
