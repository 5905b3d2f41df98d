# What a client's message asks for: name, what stands behind it (.hint), what to do and why (.why), button,
# and the words by which it is asked for.

# Price

situation-price-question = The client asks what it costs
    .hint = Usually plain interest, with some fear of overpaying. People who ask for the price first often have nothing else to compare by.
    .why = Understand the task first, then name the price yourself, in your first or second message. Show what it includes and a similar project: a bare number gets compared with any other number. If they ask on the phone, ask for the materials by email and answer in writing.
situation-price-question-button = Asks the price
situation-price-question-words = price, cost, rate, quote, how much

situation-price-objection = The client finds it too expensive
    .hint = Two very different things sound the same here: not seeing what the money is for, and not having it. Only the first can be explained.
    .why = Show what the price is made of and offer another way: fewer parts or a smaller version. Prices vary many times over between specialists, so say what makes yours different; an example from the client's own life works best. If there's simply no money, part as friends.
situation-price-objection-button = Too expensive
situation-price-objection-words = expensive, too expensive, pricey

situation-discount-request = The client asks for a discount
    .hint = Often just a habit: many people ask in case it works and take a no calmly. Sometimes there's a boss or a fixed budget behind it.
    .why = A discount without a reason says your first price was made up. Either hold the price and explain what the client gains from it, or trade: more time, fewer parts, work you really save. Don't apologise, and let a loss-making job go.
situation-discount-request-button = Asks for a discount
situation-discount-request-words = discount, cheaper, lower price, reduce the price

situation-future-promise = The client offers a promise instead of money
    .hint = Often sincere: the client believes in the plan. But the promise costs them nothing today, and the discount costs you.
    .why = Give this job its own price: a discount now for a big project later is worth nothing if that project never comes. Once the volume is real and in writing, its price can be discussed. If you're promised steady work and a low price at once, look closer.
situation-future-promise-button = Promises instead of pay
situation-future-promise-words = promise, promises, exposure, more work later

situation-free-work = The client wants free work first
    .hint = Usually it's fear of choosing the wrong person, especially after a bad experience. Sometimes it's a way to collect free work from many people.
    .why = Take the fear away differently: a small paid test, past work close to the task, or a first stage after which either side can stop. Unpaid work up front shows obedience, not skill, and rarely turns into a job.
situation-free-work-button = Free test or sample
situation-free-work-words = free, free work, for free, test, test task, sample

# Money and terms

situation-prepayment-pushback = The client has doubts about prepayment
    .hint = They're being asked to trust someone they've never met. Most aren't refusing to pay; they're afraid of losing the money.
    .why = Offer another way instead of a no: the same prepayment split into stages, each paid, done and approved before the next. A contract, a guarantee with a figure in it and dates with some margin make it easy to agree.
situation-prepayment-pushback-button = Against prepayment
situation-prepayment-pushback-words = prepayment, advance, upfront, deposit

situation-late-payment = The client is late with a payment
    .hint = It's more often disorder than bad will: a lost invoice, an accountant on holiday, money that hasn't come in yet.
    .why = Stay polite and precise: what is due, since when, and by what date it will be paid. Get that date confirmed in writing. If it passes, further work waits for the payment; say so calmly and in advance.
situation-late-payment-button = Payment is late
situation-late-payment-words = late payment, overdue, unpaid, invoice, payment

situation-raise-pushback = The client resists the new rate
    .hint = Nobody likes it when a familiar price changes. The client is used to you and wonders whether more raises will follow.
    .why = Show that you see why it's unwelcome, give the reason and keep to your decision; a raise you put to a vote is already lost. Less work at the new rate is a fair way out. If you carry on at the old rate after a refusal, the next raise will be impossible.
situation-raise-pushback-button = Against a raise
situation-raise-pushback-words = raise, rate increase, price increase, new price

# The work

situation-scope-creep = The client asks for extra work
    .hint = Often they don't see where the task ends: to them it's all one job. A new idea is also a sign of interest.
    .why = First tell your own mistake from extra work: a mistake gets fixed for free, extra work has a price and a date. Offer a choice: at its price, in exchange for another part, or as a second stage. Say it before you start, while it's still an offer and not a dispute.
situation-scope-creep-button = Asks for extra work
situation-scope-creep-words = scope, extra, extra work, more work

situation-revision-request = The client asks for changes
    .hint = A normal part of the work, and a good sign: somebody looked closely and wants it finished.
    .why = Find out what doesn't fit and why, and show you're ready to fix it. Take on the objective comments, discuss the ones that would hurt the result, and treat anything beyond the task as extra work. It's best to agree at the start how many rounds are included.
situation-revision-request-button = Asks for changes
situation-revision-request-words = revisions, changes, edits, corrections

situation-vague-brief = The client says too little about the task
    .hint = Most clients don't know what you need to hear, and find it hard to write down. It's seldom laziness.
    .why = Ask, even about what seems obvious: ten extra questions cost less than one mistake. Then retell the task in your own words and get it confirmed. If writing is hard for them, call with your questions ready, and explain the stages and when you'll need answers.
situation-vague-brief-button = Says too little
situation-vague-brief-words = brief, details, questions

situation-rush-deadline = The client wants it faster
    .hint = There's usually a date of their own behind the hurry: a launch, a boss, an ad that's already paid for.
    .why = Agree with the wish first, then explain what the time goes into and what rushing would spoil. Instead of a no, offer the most important part first, or a faster date for more money. A realistic date you keep is worth more than a bold one you miss.
situation-rush-deadline-button = Wants it faster
situation-rush-deadline-words = deadline, rush, urgent, faster, asap

situation-boundary-push = The client writes or calls at any hour
    .hint = Usually it's worry: they can't see the work, so they check. Silence makes it worse, a clear routine makes it better.
    .why = Agree when you reply, when you can be called and when you report; a plan calms people down. Give way where it costs you nothing: their messenger, a call in working hours. Being available around the clock is a separate service with its own terms.
situation-boundary-push-button = Writes at any hour
situation-boundary-push-words = boundaries, hours, weekend, night, calls

situation-wrong-direction = The client insists on a weak solution
    .hint = There may be a reason you don't know: a boss, a past failure, a competitor they admire.
    .why = Ask what led them to it. Agree with what's right in it, show with an example what it would cost the result, and offer a few options; the last word is theirs. If they insist, decline, or note in writing that you aren't responsible for the result. In large companies the decision often comes from above: state your view and leave it there.
situation-wrong-direction-button = Insists on a bad idea
situation-wrong-direction-words = bad idea, wrong, persuade, disagree

# When it gets hard

situation-conflict = The client is angry and complains
    .hint = Anger is mostly fear for money, a deadline or one's reputation. There may be a fair point inside it.
    .why = Listen, show that you understand, and find out what exactly is wrong. No blame and no self-defence; offer a solution with a date. If it's your mistake, fix it at once. If you're completely right and nothing gets through, a refund and a goodbye cost less than a fight. Put every agreement in writing.
situation-conflict-button = Conflict
situation-conflict-words = conflict, complaint, angry, refund

situation-disrespect = The client is disrespectful
    .hint = It may be tiredness or a clumsy joke, and then one calm reply sets the tone. If it happens again, that's how they work.
    .why = Reply to the point, not the tone, and say once how you work. Insults aren't part of the price: if they continue, decline politely and without complaint. A client who says your work should cost a third seldom becomes a good one.
situation-disrespect-button = Disrespect
situation-disrespect-words = disrespect, rude, insult, tone

situation-unrealistic-promise = The client wants a guaranteed miracle
    .hint = Somebody has probably promised them one before, or they're afraid of wasting money.
    .why = Promise what is in your hands: the quality, the amount of work, the date. Say what else the result depends on, show what similar work has achieved, and offer a first step that can be measured. Miracles on a tiny budget end in a complaint.
situation-unrealistic-promise-button = Wants a miracle
situation-unrealistic-promise-words = guarantee, miracle, expectations, results

situation-nda-request = The client asks for secrecy or exclusivity
    .hint = Mostly a standard company rule, nothing against you personally.
    .why = Work you can't show brings no new clients, so it costs more: usually 20 to 40% on top. Or narrow it down: secret data stays secret, the finished work may be shown after an agreed date. Read what you'd be signing before you name a figure.
situation-nda-request-button = NDA, no portfolio
situation-nda-request-words = nda, secrecy, confidential, exclusive, portfolio

situation-scam-signal = The message looks like a possible scam
    .hint = It may also be an inexperienced client who wants to keep it simple. Honest people agree to a contract easily.
    .why = Don't open links, don't send documents or codes, and don't pay anything to get work. Suggest the usual way: a written contract, payment through the platform or from a company account. If they refuse, decline politely.
situation-scam-signal-button = Possible scam
situation-scam-signal-words = scam, fraud, suspicious

# Before and after

situation-stalling = The client puts off the decision
    .hint = Usually something else is more urgent, or somebody above has to agree. Silence isn't always a no.
    .why = Ask once, kindly, whether the project is still on; if it's postponed, you'll take another project and book them a later slot. Help with the decision instead of pushing: people who were hurried seldom come back.
situation-stalling-button = Puts it off
situation-stalling-words = silence, silent, no answer, follow up, postponed

situation-agreement = The client agrees
    .hint = A good moment, and the one when most is left unsaid: each side remembers its own version.
    .why = Write the points down and get them confirmed: what you do, for how much, by when, how it's paid, which changes are included. Explain the stages and where you'll need the client. Give every promise a date.
situation-agreement-button = Agrees
situation-agreement-words = agreed, agreement, deal, yes, confirm

situation-neutral = Just a message from the client
    .hint = A greeting, thanks or news: nothing is being asked, and there's nothing to defend.
    .why = Reply briefly and warmly, and keep the conversation going with a question or the next step. If you promised something along the way, set a reminder.
situation-neutral-button = Just a message
situation-neutral-words = hello, thanks, message
