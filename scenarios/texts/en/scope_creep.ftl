# More than was agreed: error or extra, and what the extra costs (RE1, RE4).

scope-creep = Asked for extra work

# What is asked for, and whether it was agreed

scope-creep-extra = What exactly is the client asking for?
    .label = The request
    .hint = For example: an Arabic version of the landing page
    .why = Once it has a name, you can price it; "one small thing" you can't.

scope-creep-written = Is it covered by what you agreed: the contract, an email, the chat?
    .label = In the agreement
    .why = If it's covered, you do it without a word about money; only what goes beyond has a price.

scope-creep-written-yes = Yes, it's covered
scope-creep-written-no = No, it isn't
scope-creep-written-unclear = Never written down

scope-creep-slip = Is it needed because your work came out different from what was ordered?
    .label = Own mistake
    .why = A chatty text where a business letter was ordered is a mistake, fixed for free. A long text after a short one was ordered is extra work, and paid.

scope-creep-slip-yes = Yes, it's my mistake
scope-creep-slip-no = No, it's extra work

# It was agreed

scope-creep-within = It's part of the agreement, so all the client needs is a clear yes and when it will come.

scope-creep-within-confirm =
    .plain =
        Yes, this is part of what we agreed: { $extra }. You'll get it together with the rest, on the date we set. If you need it sooner than the other parts, I can change the order. Should it come first, or stay where it is?
    .named =
        { $deal_client }, yes, it's on our list: { $extra }. You'll get it with everything else, on the agreed date. I can also move it up if that helps. Would you like it first, or with the rest?
    .thing =
        Yes, our agreement for "{ $deal_thing }" includes this: { $extra }. It's planned with the other parts, for the date we set. If this one is urgent for you, I can do it first. Which suits you better?
    .label = Confirm it
    .risk = Shows that you remember what you promised. From here on, the date has to be kept.

# Our own error

scope-creep-fix-by = By when can you put it right?
    .label = Fixed by
    .hint = For example: Thursday, 6 pm
    .why = A definite time calms the client more than any explanation; add a margin, then keep it.

scope-creep-mend = It's a mistake, not extra work. Fixing it for free, by a definite time, keeps the client better than any excuse.

scope-creep-mend-redo =
    .plain =
        You're right about this: { $extra }. You asked for it and my version doesn't have it, so I'll fix that at no charge. New delivery time: { $fix_by }. So that I can do it all in one go: does anything else differ from what you ordered?
    .named =
        { $deal_client }, thank you for saying so. The mistake is mine, and I'm fixing it free of charge: { $extra }. New delivery time: { $fix_by }. Does anything else differ from the task, so that I can fix it all in one go?
    .label = Redo it for free
    .risk = Costs you hours and keeps the client's trust. It works only if the new time is kept.

scope-creep-mend-refund =
    .plain =
        This part isn't what you ordered, and that's my mistake: { $extra }. I can offer two fair ways. I redo it free of charge (ready: { $fix_by }), or we leave it as it is and I refund what you paid for this part. Which would you prefer?
    .named =
        { $deal_client }, this part isn't what you ordered, and I'd like to settle it the way that suits you: { $extra }. I can redo it free of charge (ready: { $fix_by }), or refund what you paid for this part. Which do you prefer?
    .label = Redo or part back
    .risk = The client decides, which ends the argument before it starts. It may cost you the money for this part.

# It is extra: what it is worth

scope-creep-hours = How many hours will it take, including checks and messages?
    .label = Hours
    .hint = For example: 6 hours
    .why = Small things are rarely small; hours show the real size.

scope-creep-rate = What's your hourly rate for this work?
    .label = Hourly rate
    .hint = For example: $40
    .why = A price built from hours and a rate is easy to explain.

scope-creep-days = How many days would it add to the delivery?
    .label = Extra days
    .hint = For example: 3 days
    .why = Extra work moves the date too; better to say so now than at the deadline.

scope-creep-reckoned =
    .plain =
        { $hours ->
            [one] One hour
           *[other] { $hours } hours
        } at { $rate } an hour: the extra work is worth <b>{ $extra_price }</b>. If you just do it, it comes out of your own pocket, and the next request comes sooner. Name the price calmly: it's an ordinary offer, and the client decides.
    .total =
        { $hours ->
            [one] One hour
           *[other] { $hours } hours
        } at { $rate } an hour: the extra work is worth <b>{ $extra_price }</b>. That's { $extra_share } on top of the job, <b>{ $new_total }</b> in all. If you just do it, you're giving a discount nobody notices. Name the price calmly: it's an ordinary offer, and the client decides.

# The offer

scope-creep-offer = Three ways to say yes without giving the work away: at its price, in exchange for something, or as the next stage. Send it before you start the work.

scope-creep-offer-priced =
    .plain =
        I can see how this would round the project off: { $extra }. It goes beyond what we agreed, so it would be extra work, for { $extra_price }. That covers the work itself and fitting it in with everything already done. Shall I add it, or do we keep to the original plan for now?
    .named =
        { $deal_client }, I can see how this would round the project off: { $extra }. It goes beyond what we agreed, so it would be extra work, for { $extra_price }. That covers the work itself and fitting it in with everything already done. Shall I add it, or do we keep to the original plan for now?
    .days =
        It makes sense to think of this while we're at it: { $extra }. It goes beyond what we agreed, so here is what it adds: { $extra_price } for the work and for fitting it in with what's already done, and { $days ->
            [one] one day
           *[other] { $days } days
        } to the delivery. Everything agreed stays as it is. Shall I put the change in writing so that we can go ahead?
    .total =
        I can see how this would round the project off: { $extra }. It goes beyond what we agreed, so it would be extra work: { $extra_price }, including fitting it in with what's already done. The project then comes to { $new_total }. Shall I add it, or do we keep to the original plan for now?
    .days_total =
        It makes sense to think of this while we're at it: { $extra }. As it goes beyond what we agreed, here is what it adds: { $extra_price } for the work and for fitting it in with what's already done ({ $new_total } in all), and { $days ->
            [one] one day
           *[other] { $days } days
        } to the delivery. Shall I put the change in writing so that we can go ahead?
    .named_days =
        { $deal_client }, I see what this would give you: { $extra }. It goes beyond what we agreed, so it would be extra work: { $extra_price }, including fitting it in with what's already done, and delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }. The agreed part stays exactly as it is. Would you like me to add it on these terms?
    .whole =
        { $deal_client }, I see what this would give you: { $extra }. It goes beyond what we agreed, so it would be extra work: { $extra_price }, including fitting it in with what's already done. That makes { $new_total } in all, and delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }. Would you like me to add it on these terms?
    .label = At its price
    .risk = The extra work is paid and the rule is clear for the future. The client may drop it or start to bargain.

scope-creep-offer-swap =
    .plain =
        There's a way to do this without touching the price: { $extra }. It's about { $extra_price } of work, so it fits if something of that size that I haven't begun comes off the list. The price and the date then stay exactly as they are. What on the list matters least to you now?
    .named =
        { $deal_client }, there's a way to do this for the same price: { $extra }. It's about { $extra_price } of work, so something of that size that I haven't begun would come off the list, and neither the price nor the date would change. Which part could you do without?
    .label = In exchange
    .risk = Price and date stay whole and the client sees goodwill. Something really has to come off the list.

scope-creep-offer-later =
    .plain =
        This would make a good next step: { $extra }. If I squeezed it in now, the work you're waiting for would be late. So I'd finish that first, on time, and then do this as a stage of its own for { $extra_price }. Shall I put it down as the next stage after delivery?
    .named =
        { $deal_client }, it makes sense to add this, but I don't want it to cost you your deadline: { $extra }. First the agreed work, on time; then this as a separate stage, for { $extra_price }. Shall I reserve the time for it after delivery?
    .label = As the next stage
    .risk = The deadline is safe and the next job is in sight. A client who needs it now may look elsewhere.

# "But it is only a small thing"

scope-creep-small = To the client it feels tiny. Show what's behind it, do it once as an open gift in return for something, or calmly stick to the agreement.

scope-creep-small-why =
    .plain =
        From the outside it does look like a small thing: { $extra }. Most of the work is out of sight: fitting it in with what's done and checking everything again. That's what the { $extra_price } pays for. A simpler version may be enough, and it would cost less. What does it have to do for you, at the very least?
    .days =
        From the outside it does look like a small thing: { $extra }. Most of the work is out of sight: fitting it in with what's done and checking everything again. That's where the { $extra_price } and { $days ->
            [one] one day
           *[other] { $days } days
        } of extra time come from. A simpler version may be enough, and it would cost less. What does it have to do for you, at the very least?
    .named =
        { $deal_client }, I understand why this seems quick: { $extra }. The result is small, but it has to be made, fitted in with what's done and checked, and that comes to { $extra_price }. If that's more than you need, I can suggest a simpler version. What is the one thing it has to do?
    .label = Show the work behind
    .risk = Makes the price understandable and keeps you talking. Somebody who only wants it free won't be moved.

scope-creep-small-goodwill =
    .plain =
        This matters to you, so this once it's on me: { $extra }. It's { $extra_price } of work, and I'll put it on the list as a gift. In return I'd ask one thing: we close the list here, and anything new gets a price before I start it. If that's fine with you, just reply "agreed" and I'll include it.
    .days =
        This matters to you, so this once it's on me: { $extra }. It's { $extra_price } of work, and I'll put it on the list as a gift. In return, two things: delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }, and anything new after this gets a price before I start it. Is that all right with you?
    .named =
        { $deal_client }, this matters to you, so this once it's a gift: { $extra }. It's { $extra_price } of work, and it goes on the list at zero. What I'd ask in return: this closes the list, and anything new gets a price first. Shall we do it that way?
    .label = Once, as a gift
    .risk = Buys goodwill; do it only where it costs you next to nothing. Given twice, it becomes the rule.

scope-creep-small-stop =
    .plain =
        I understand that you were counting on this within the price: { $extra }. It's { $extra_price } of work on top, and I can't fit that in without the agreed part suffering. I'll carry on with what we agreed, on time, and you can add this whenever you want. Shall we go on like that?
    .named =
        { $deal_client }, you'd rather have this included, I understand: { $extra }. It's { $extra_price } of work, and done for nothing it would cost you quality elsewhere. So I'm keeping to what we agreed and its date; you can add this at any time. Does that work for you?
    .label = Go on as agreed
    .risk = Protects your time and the deadline. The client may be cross for a day.

scope-creep-stand = The client insists again, and the agreement is on your side. You do what was ordered, well and on time; the extra work, worth <b>{ $extra_price }</b>, stays an offer. There's nothing to prove and no need to argue: one calm message is enough. If it turns into a dispute, use /conflict.

# Going on with what was agreed

scope-creep-as-agreed = The client hasn't said yes to the extra work, so the agreed work goes on. A short note in writing keeps it clear for both of you.

scope-creep-as-agreed-goes-on =
    .plain =
        A short note so that we're on the same page: I'm going on with what we agreed, and the date stands. This isn't included for now: { $extra }. If you decide you want it, just say so, and you'll have the price and the new date before I start. Is that how you see it too?
    .price =
        A short note so that we're on the same page: I'm going on with what we agreed, and the date stands. This isn't included for now: { $extra }. If you want it, it's { $extra_price } on top, and you'll have the new delivery date before I start. Is that how you see it too?
    .named =
        { $deal_client }, a short note so that we're on the same page: the agreed work goes on, on time. This waits for your decision: { $extra }, { $extra_price } on top. You can add it now or after delivery. Is that how you see it too?
    .label = The agreed part goes on
    .risk = Keeps the deadline and leaves a written record. The extra work may never be ordered, and that's fine.

# The client offers a sum

scope-creep-counter = How much does the client offer for it?
    .label = Client's offer
    .hint = For example: $200
    .why = It shows how much of the work you can honestly do for that money.

scope-creep-meet =
    .plain =
        The client offers { $counter }, the full work is { $extra_price }. Less money, less work: that's fair to both of you.
    .share =
        The client offers { $counter }, which is { $counter_share } of the full { $extra_price }. Less money, less work: that's fair to both of you.

scope-creep-meet-simpler =
    .plain =
        Good, { $counter } is something to work with. For that I can do a simpler version: { $extra }, just the core, done properly. The full version at { $extra_price } can follow later. Which part do you need most? I'll build the simpler one around it.
    .share =
        Good, { $counter } is something to work with: it covers about { $counter_share } of the full version. So I'd make a simpler one: { $extra }, just the core, done properly. The rest, up to { $extra_price }, can follow later. Which part do you need most? I'll build it around that.
    .named =
        { $deal_client }, let's see what { $counter } can cover. I can do a simpler version: { $extra }, just the essential part, done properly; the full one at { $extra_price } can follow later. What is the essential part for you?
    .label = A simpler version
    .risk = The client gets a yes and you keep your rate. Put in writing what the simpler version leaves out.

scope-creep-meet-full =
    .plain =
        I understand you'd like to stay near { $counter }. The full version takes { $extra_price }, because the hours stay the same whatever the price: { $extra }, fitted in with what's done and checked. We could close the gap by taking something of that size off the current list. Shall we look for it together?
    .missing =
        I understand you'd like to stay near { $counter }. The full version takes { $extra_price }, because the hours stay the same whatever the price: { $extra }, fitted in with what's done and checked. We could cover the missing { $missing } by taking that much work off the current list. Shall we look for it together?
    .named =
        { $deal_client }, I understand you'd like to stay near { $counter }. The full version comes to { $extra_price }: { $extra }, fitted in and checked. If { $counter } is the limit, something else can come off the list to make up the difference. Which do you prefer?
    .label = In full, or an exchange
    .risk = Holds the price and still leaves a door open. The client may give up the extra.

# The change in writing

scope-creep-confirm =
    .plain =
        You've agreed. A short message with the points, confirmed before you start, saves both of you a dispute later. If you settled on a swap or a gift instead of a price, change that line before you send it.
scope-creep-confirm-recap =
    .plain =
        Glad we've settled it. In writing:

        – added: { $extra }
        – price: { $extra_price }, on top of what was agreed

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .days =
        Glad we've settled it. In writing:

        – added: { $extra }
        – price: { $extra_price }, on top of what was agreed
        – delivery: { $days ->
            [one] one day
           *[other] { $days } days
        } later

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .total =
        Glad we've settled it. In writing:

        – added: { $extra }
        – price: { $extra_price }
        – new total for the project: { $new_total }

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .days_total =
        Glad we've settled it. In writing:

        – added: { $extra }
        – price: { $extra_price }
        – new total for the project: { $new_total }
        – delivery: { $days ->
            [one] one day
           *[other] { $days } days
        } later

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .whole =
        { $deal_client }, glad we've settled it. Here is the extra work for "{ $deal_thing }" in writing:

        – added: { $extra }
        – price: { $extra_price }
        – new total for the project: { $new_total }
        – delivery: { $days ->
            [one] one day
           *[other] { $days } days
        } later

        Have I got everything right? I'll start once you've confirmed.
    .label = Point by point
    .risk = Leaves a written record that prevents disputes. Takes the client a minute.

scope-creep-confirm-short =
    .plain =
        To sum up: { $extra }, for { $extra_price } on top of our price. Everything else stays as it was. Just say "yes" and I'll start.
    .days =
        To sum up: { $extra }, for { $extra_price } on top of our price, with delivery { $days ->
            [one] one day
           *[other] { $days } days
        } later. Everything else stays as it was. Just say "yes" and I'll start.
    .label = In two lines
    .risk = Easy to answer from a phone. Says less, so it suits a client you know.

# Which of the two offers the client took
scope-creep-which = Which version did the client take?
    .label = Version
    .why = So that the message and the deal have the right price.
scope-creep-which-simpler = The simpler one
scope-creep-which-full = The full one
