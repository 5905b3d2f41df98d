# What a client's message asks for: name, what stands behind it (.hint), what to do and why (.why), button.

# Price

situation-price-question = The client asks what it costs
    .hint = Usually plain interest and some fear of overpaying. Whoever asks the price at once often has nothing else to compare by.
    .why = Understand the task first, then name the price yourself in the first or second letter. Put beside it what is included and a project like this one: a figure alone gets compared with any other figure. Asked on the phone, ask for the materials in writing and answer in writing.
situation-price-question-button = Asks the price

situation-price-objection = The client finds it too expensive
    .hint = Two very different things sound the same: not seeing what the money is for, and not having it. The first can be explained.
    .why = Show what the price is made of, and offer another way: fewer parts, or a smaller version. Prices differ many times over from one specialist to the next, so say what makes yours different; an example from the client's own life works best. If there is simply no money, part as friends.
situation-price-objection-button = Too expensive

situation-discount-request = The client asks for a discount
    .hint = Often a habit: many people ask just in case and take a no calmly. Sometimes a boss or a fixed sum is behind it.
    .why = A concession without a reason says the first price was made up. Either hold the price and explain what the client gains from it, or give something for something: more time, fewer parts, a real saving of your effort. No apology is needed, and a job at a loss is better left.
situation-discount-request-button = Asks for a discount

situation-future-promise = The client offers a promise instead of money
    .hint = Often meant sincerely: the client believes in the plan. But the promise costs nothing today, and the discount does.
    .why = Keep this job at its own price: a discount now for a big order later is worth nothing if the order never comes. Let the future stand on its own feet: once the volume is really there and in writing, its price can be discussed. A full steady load and a low price promised at once are a sign to look closer.
situation-future-promise-button = Promises instead of pay

situation-free-work = The client wants work for free first
    .hint = Usually fear of choosing wrong, especially after a bad experience. Sometimes it is a way to collect free work from many people.
    .why = Take the fear away in another way: a small paid test, cases close to the task, a first stage that can end the job. Unpaid work before an agreement shows obedience, not skill, and rarely turns into an order.
situation-free-work-button = Free test or sample

# Money and terms

situation-prepayment-pushback = The client doubts the prepayment
    .hint = They are asked to trust somebody they have never seen. Most are not refusing to pay, they fear to lose the money.
    .why = Offer another way instead of a no: the same prepayment split into stages, each paid, done and approved before the next. A contract, a guarantee with a figure in it, and dates with a margin make it easy to agree.
situation-prepayment-pushback-button = Against prepayment

situation-late-payment = The client is late with a payment
    .hint = More often disorder than bad will: an invoice that went astray, a bookkeeper on holiday, money that has not come in yet.
    .why = Stay polite and precise: what is due, since when, and which date will be kept. Have the date confirmed in writing. If it passes, further work waits for the payment, and this is said calmly and in advance.
situation-late-payment-button = Payment is late

situation-raise-pushback = The client resists the new rate
    .hint = Nobody likes a known price to change. The client is used to you, and wants to know that this is not the first of many raises.
    .why = Show that you see why it is unwelcome, give the reason, and keep to the decision; a raise put to the vote is already lost. A smaller volume at the new rate is a fair way out. Working on at the old rate after a refusal makes the next raise impossible.
situation-raise-pushback-button = Against a raise

# The work

situation-scope-creep = The client asks for more than was agreed
    .hint = Often they simply do not see where the task ends: to them it is all one job. A new idea is also a sign of interest.
    .why = First tell your own error from extra work: an error is mended free, extra work has a price and a date. Offer a choice: at its price, in exchange for another part, or as a second stage. Say it before starting, while it is still an offer and not a dispute.
situation-scope-creep-button = Wants more than agreed

situation-revision-request = The client asks for corrections
    .hint = An ordinary part of the work, and a good sign: somebody read it closely and wants to finish.
    .why = Find out what does not fit and why, and show that you are ready to fix it. Take the objective remarks, talk over those that would harm the result, and count what goes beyond the task as extra. How many rounds are included is best agreed at the start.
situation-revision-request-button = Asks for corrections

situation-vague-brief = The client tells too little about the task
    .hint = Most do not know what matters to you, and find it hard to write down. It is seldom laziness.
    .why = Ask, even about what seems plain: ten extra questions cost less than one mistake. Then retell the task in your own words and have it confirmed. If writing is hard for them, call with the questions ready, and explain the stages and when their answers are needed.
situation-vague-brief-button = Says too little

situation-rush-deadline = The client wants it faster
    .hint = Behind the hurry is usually a date of their own: a launch, a boss, an advertisement already paid for.
    .why = Agree with the wish first, then explain what the time goes into and what haste would spoil. Instead of a no, offer the most needed part first, or a faster date for more money. A date with a margin that is kept is worth more than a bold one.
situation-rush-deadline-button = Wants it faster

situation-boundary-push = The client writes or calls at any hour
    .hint = Usually worry: they cannot see the work, so they check. Silence makes it worse, a clear order makes it better.
    .why = Agree when you answer, when you can be called, and when a report comes; the client calms down when there is a plan. Give way where it costs nothing: their messenger, a call in working hours. Constant availability is a service of its own, with its own terms.
situation-boundary-push-button = Writes at any hour

situation-wrong-direction = The client insists on a weak solution
    .hint = There may be a reason you do not know: a boss, a past failure, a rival they admire.
    .why = Ask why they decided so. Agree with what is right in it, then show by an example what it would cost the result, and offer a few ways with the last word left to them. If they insist, decline or agree in writing that the result of this decision is theirs. In large firms the decision often comes from above: state your view and leave it there.
situation-wrong-direction-button = Insists on a bad idea

# When it gets hard

situation-conflict = The client is angry and makes claims
    .hint = Anger is mostly fear for money, a date or one's own standing. There may be a just remark inside it.
    .why = Listen, show that you see the trouble, and find out what exactly is wrong. Leave out blame and self-defence; offer a solution with a date. If the fault is yours, mend it at once. If you are right in everything and nothing is heard, refunding and parting is cheaper than a war. Put every agreement in writing.
situation-conflict-button = Conflict

situation-disrespect = The client is disrespectful
    .hint = It can be tiredness or a clumsy joke, and then one calm answer sets the tone. If it repeats, it is how they work.
    .why = Answer the matter, not the tone, and name once how you work. Insults are not part of the price: if they go on, decline correctly and without complaint. A client who says your work costs three times less seldom becomes a good one.
situation-disrespect-button = Disrespect

situation-unrealistic-promise = The client wants a guaranteed miracle
    .hint = Somebody has probably promised them one before, or they are afraid to spend in vain.
    .why = Promise what is in your hands: the quality, the amount, the date. Say what else the result depends on, show what similar work has brought, and offer a first measurable step. Super results for little money end in a complaint.
situation-unrealistic-promise-button = Wants a miracle

situation-nda-request = The client asks for secrecy or exclusivity
    .hint = Mostly an ordinary rule of the firm, with nothing against you personally.
    .why = Work that cannot be shown brings no new clients, so it costs more: 20 to 40% on top is usual. Or narrow it down: secret data stay secret, the finished work may be shown after an agreed date. Read what is to be signed before naming a figure.
situation-nda-request-button = NDA, no portfolio

situation-scam-signal = The message has signs of a swindle
    .hint = It can be an inexperienced client who only wants it simpler. Honest people agree to a contract easily.
    .why = Do not open links, send documents or codes, or pay anything to get work. Propose the usual way: a contract in writing, payment through the platform or an account in the firm's name. If that is refused, decline correctly and take care.
situation-scam-signal-button = Signs of a swindle

# Before and after

situation-stalling = The client puts off the decision
    .hint = Most often something else burns, or somebody above has to agree. Silence is not always a no.
    .why = Ask once and kindly whether the order is still on, and say that postponed means another project takes the place and a new time is booked. Help with the decision instead of pressing: whoever was hurried comes back seldom.
situation-stalling-button = Puts it off

situation-agreement = The client agrees
    .hint = A good moment, and the one when the most is left unsaid: each side remembers its own version.
    .why = Write the points down and have them confirmed: what is done, for how much, by when, how it is paid, which changes are included. Explain the stages and where you will need the client. Every promise gets a date.
situation-agreement-button = Agrees

situation-neutral = The client simply writes
    .hint = A greeting, thanks or news: nothing is asked for, and nothing has to be defended.
    .why = Answer shortly and warmly, and keep the talk alive with a question or the next step. If you promised something along the way, note the date.
situation-neutral-button = Just a message
