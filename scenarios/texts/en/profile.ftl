# Who the freelancer is: asked at the start, changed in the settings.

profile-trade = What do you do?
    .label = Trade
    .why = Examples and replies fit better when I know your trade.
profile-trade-writing = Writing
profile-trade-design = Design
profile-trade-development = Development
profile-trade-marketing = Marketing
profile-trade-video = Video and photo
profile-trade-translation = Translation
profile-trade-teaching = Teaching
profile-trade-other = Something else
profile-currency = Which currency do you name your prices in? Tap or type it.
    .label = Currency
    .hint = For example: USD, euro or £
    .why = A sum without a sign, like 500, is then read the way you mean it.
profile-zone = Which clock do you live by? Tap or type a city, the time it is for you now, or share your location.
    .label = Time zone
    .hint = For example: Lisbon, or 14:35
    .why = A reminder for ten o'clock should come at your ten o'clock.
profile-income = How much would you like to earn a month, all costs included?
    .label = Monthly income
    .hint = For example: 3000 $ or 3k
    .why = Together with your paid hours it gives the price of an hour, and from that your comfortable price.
profile-costs = How much do you spend a month, to live and to work?
    .label = Monthly costs
    .hint = For example: 1800 $
    .why = It makes your floor: below it you'd be paying to work.
profile-month-hours = How many hours a month do clients pay you for? 100 is usual.
    .label = Paid hours a month
    .hint = For example: 100
    .why = Letters, calls and searching for clients take hours too, and the paid ones have to carry them.
profile-ready =
    That's all I need. When a client writes, <b>forward or paste the message here</b>.
    If you have a price to name, start with /price.
profile-changed = Noted. The rest is at /settings.
