# More than was agreed: error or extra, and what the extra costs (RE1, RE4).

scope-creep = More than was agreed

# What is asked for, and whether it was agreed

scope-creep-extra = What exactly is the client asking for?
    .label = The request
    .hint = For example: an Arabic version of the landing page
    .why = Once it has a name it can be priced and discussed; "one small thing" can't.

scope-creep-written = Is it covered by what you agreed: the contract, a letter, the chat?
    .label = In the agreement
    .why = What is covered gets done without a word about money; only what goes beyond it has a price.

scope-creep-written-yes = Yes, it's covered
scope-creep-written-no = No, it isn't
scope-creep-written-unclear = Never written down

scope-creep-slip = Is it needed because your work came out different from what was ordered?
    .label = A slip in the work
    .why = A chatty text where a business letter was ordered is an error, mended for free. A long text after a short one was ordered is new work, and paid.

scope-creep-slip-yes = Yes, it's my error
scope-creep-slip-no = No, it's new work

# It was agreed

scope-creep-within = It's part of the agreement, so a clear yes with its place in the plan is all the client needs to hear.

scope-creep-within-confirm =
    .plain =
        Yes, this is part of what we agreed: { $extra }. You'll get it together with the rest, by the date we set. If you need it before the other parts, I can change the order. Should it come first, or stay where it is in the plan?
    .named =
        { $deal_client }, yes, it's on our list: { $extra }. It comes with everything else, on the agreed date. I can also move it to the front if that helps you. Would you like it first, or in its turn?
    .thing =
        Yes, our agreement for "{ $deal_thing }" includes this: { $extra }. It's planned along with the other parts, for the date we set. If this one is urgent for you, I can take it first. Which order suits you better?
    .label = Confirm it
    .risk = Shows that you remember what you promised. From here on, the date has to be kept.

# Our own error

scope-creep-fix-by = By when can you put it right?
    .label = Put right by
    .hint = For example: Thursday, 6 pm
    .why = A named time calms the client more than any explanation; add a margin, then keep it.

scope-creep-mend = It's an error, not an extra. Putting it right for free, at a named time, keeps the client better than any defence.

scope-creep-mend-redo =
    .plain =
        You're right about this: { $extra }. The task asked for it and my version doesn't deliver it, so I'll put it right at no charge. New delivery: { $fix_by }. So that it all goes into one pass: does anything else differ from what you ordered?
    .named =
        { $deal_client }, thank you for saying so plainly. The mistake is mine, and I'm correcting it free of charge: { $extra }. You'll have the new version then: { $fix_by }. Is there anything else that differs from the task, so that I can fix it in the same go?
    .label = Redo it for free
    .risk = Costs you hours and keeps the client's trust. It works only if the new time is kept.

scope-creep-mend-refund =
    .plain =
        This part missed the task, and that is on my side: { $extra }. There are two fair ways from here. I redo it free of charge, ready { $fix_by }. Or we leave the piece as it is, and I return the part of the fee that covers it. Which one serves you better?
    .named =
        { $deal_client }, here the result differs from the task, and I'd like to settle it the way that suits you: { $extra }. I can redo it free of charge, ready { $fix_by }, or return what you paid for this piece. Which do you prefer?
    .label = Redo or part back
    .risk = The last word is the client's, which ends the quarrel before it starts. It may cost you money for this piece.

# It is extra: what it is worth

scope-creep-hours = How many hours will it take, checking and messages included?
    .label = Hours
    .hint = For example: 6 hours
    .why = Small things are rarely small; hours show the real size, to you and to the client.

scope-creep-rate = What is an hour of this work worth?
    .label = Hourly rate
    .hint = For example: $40
    .why = A price built from hours and a rate is easy to explain, and hard to call invented.

scope-creep-days = How many days would it add to the delivery?
    .label = Extra days
    .hint = For example: 3 days
    .why = Extra work moves the date too; better said now than discovered at the deadline.

scope-creep-reckoned =
    .plain =
        { $hours ->
            [one] One hour
           *[other] { $hours } hours
        } at { $rate } an hour: the extra is worth <b>{ $extra_price }</b>. Done in silence, it comes out of your own pay, and the next request follows sooner. Named calmly, it's an ordinary offer, and the client decides.
    .total =
        { $hours ->
            [one] One hour
           *[other] { $hours } hours
        } at { $rate } an hour: the extra is worth <b>{ $extra_price }</b>. That is { $extra_share } on top of the job, <b>{ $new_total }</b> in all. Done in silence, it would be a discount nobody noticed. Named calmly, it's an ordinary offer, and the client decides.

# The offer

scope-creep-offer = Three ways to say yes without giving the work away: at its price, in exchange for something, or as the next stage. The time to say it is before the work starts.

scope-creep-offer-priced =
    .plain =
        I can see how this would round the project off: { $extra }. It goes beyond the list we agreed on, so I'd take it as a separate piece for { $extra_price }. That covers the work itself and fitting it to everything already done. Shall I add it to our agreement, or do we keep to the original list for now?
    .days =
        It makes sense to think of this while we're at it: { $extra }. It isn't on our list, so here is what it adds: { $extra_price } for the work and for fitting it to what's already done, and { $days ->
            [one] one day
           *[other] { $days } days
        } to the delivery. Everything agreed stays as it is. Shall I put the change in writing so that we can go ahead?
    .total =
        I can see how this would round the project off: { $extra }. It's beyond the list we agreed on, so it would be a separate piece: { $extra_price } for the work and for fitting it to what's already done. The project then comes to { $new_total }. Shall I add it, or do we keep to the original list for now?
    .days_total =
        It makes sense to think of this while we're at it: { $extra }. As it isn't on our list, here is what it adds: { $extra_price } for the work and for fitting it to what's already done, { $new_total } in all, and { $days ->
            [one] one day
           *[other] { $days } days
        } to the delivery. Shall I put the change in writing so that we can go ahead?
    .named_days =
        { $deal_client }, I see what this would give you: { $extra }. It's a separate piece next to our list: { $extra_price }, including fitting it to what's already done, and delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }. The agreed part stays exactly as it is. Would you like me to add it on these terms?
    .whole =
        { $deal_client }, I see what this would give you: { $extra }. It's a separate piece next to our list: { $extra_price }, including fitting it to what's already done. That makes { $new_total } in all, and delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }. Would you like me to add it on these terms?
    .label = At its price
    .risk = Your work is paid and the rule is clear for the future. The client may drop the extra or start to bargain.

scope-creep-offer-swap =
    .plain =
        You'd like this without touching the price, and that can be done: { $extra }. It's about { $extra_price } of work, so there is room for it if something of that size steps out of the current list. The budget and the date then stay exactly as they are. What on the list matters least to you now?
    .named =
        { $deal_client }, there is a way to fit this into the present budget: { $extra }. It's about { $extra_price } of work, so we'd take something of the same size off the list, and neither price nor date would change. Which part could you do without?
    .label = In exchange
    .risk = Price and date stay whole and the client sees goodwill. Something has to leave the list for real.

scope-creep-offer-later =
    .plain =
        This would make a good next step: { $extra }. If I squeezed it in now, the work you're waiting for would slip. So I'd finish that first, on its date, and then take this as a stage of its own for { $extra_price }. Shall I write it down as the next stage after delivery?
    .named =
        { $deal_client }, it's a sensible addition, and I'd rather not pay for it with your deadline: { $extra }. First the agreed work, on its date; then this as a separate stage, { $extra_price }. Shall I reserve the time for it after delivery?
    .label = As the next stage
    .risk = The deadline is safe and the next order is in sight. A client who needs it now may look elsewhere.

# "But it is only a small thing"

scope-creep-small = To the client it feels like a trifle. Show what stands behind it, give it once and openly against something, or stay calmly with the agreement.

scope-creep-small-why =
    .plain =
        From the outside it does look like a small thing: { $extra }. Most of the work is out of sight: fitting it to what's ready and checking the whole again. That is what the { $extra_price } pays for. A lighter version may be enough, and it would cost less. What must it do for you at the very least?
    .days =
        From the outside it does look like a small thing: { $extra }. Most of the work is out of sight: fitting it to what's ready and checking the whole again. That is where the { $extra_price } and { $days ->
            [one] one day
           *[other] { $days } days
        } of extra time come from. A lighter version may be enough, and it would cost less. What must it do for you at the very least?
    .named =
        { $deal_client }, I understand why this seems quick, the result is small: { $extra }. The way there isn't: it has to be made, fitted to what's ready and checked with it, which comes to { $extra_price }. If that's more than you need, I can suggest a lighter version. What is the one thing it has to do?
    .label = Show the work behind
    .risk = The price gets a face and the talk goes on. Somebody who only wants it free won't be moved.

scope-creep-small-goodwill =
    .plain =
        I see this matters to you, so this once it's my contribution: { $extra }. It's { $extra_price } of work, and I'll put it on the list as a gift. In return I'd ask one thing: we close the list here, and anything new gets its price before it starts. If that's fine with you, a short "agreed" is enough and I'll include it.
    .days =
        I see this matters to you, so this once it's my contribution: { $extra }. It's { $extra_price } of work, and I'll put it on the list as a gift. In return, two things: delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }, and anything new after this gets its price before it starts. Is that all right with you?
    .named =
        { $deal_client }, let me meet you here, once and as a gift: { $extra }. It's { $extra_price } of work, and it will stand in the list at zero. What I'd like in return: this closes the list, and further wishes are priced first. Shall we do it that way?
    .label = Once, as a gift
    .risk = Buys goodwill where it costs you next to nothing. Given twice, it becomes the rule.

scope-creep-small-stop =
    .plain =
        You were counting on this within the price, I understand that: { $extra }. It's { $extra_price } of work on top, so within the price I can't fit it without the agreed part suffering. I'll carry on with our list, on its date, and the extra stays open whenever you want it. Shall we go on like that?
    .named =
        { $deal_client }, I understand you'd rather have this included: { $extra }. It's { $extra_price } of work, and taken in for nothing it would cost you quality elsewhere. So I'm keeping to the agreed list and its date; the extra can join at any time as a separate piece. Does that work for you?
    .label = Go on as agreed
    .risk = Protects your time and the deadline. The client may be cross for a day.

scope-creep-stand = The client insists again, and the agreement is on your side. What was ordered gets done well and on time; the extra, <b>{ $extra_price }</b> of work, stays an offer. There is nothing to prove and no need to argue: one calm message is enough. If it grows into a dispute, there is a separate walk for conflicts.

# Going on with what was agreed

scope-creep-as-agreed = There is no yes to the extra, so the agreed work goes on, and a short note in writing keeps it clear for both sides.

scope-creep-as-agreed-goes-on =
    .plain =
        A short note so that we see it the same way: I'm going on with what we agreed, and its date stands. This stays outside for now: { $extra }. If you decide you want it, one word is enough, and you'll have the price and the new date before I start. Does that match your view?
    .price =
        A short note so that we see it the same way: I'm going on with what we agreed, and its date stands. This stays outside for now: { $extra }. Should you want it, it's { $extra_price } as a separate piece, and you'll have the new delivery date before I start. Does that match your view?
    .named =
        { $deal_client }, so that nothing hangs in the air: the agreed work goes on, on its date. This waits for your decision: { $extra }, { $extra_price } as a separate piece. It can join now or after delivery. Is that how you see it too?
    .label = The agreed part goes on
    .risk = Keeps the deadline and a written trace. The extra may never be ordered, and that is fine.

# The client offers a sum

scope-creep-counter = How much does the client offer for it?
    .label = Client's offer
    .hint = For example: $200
    .why = The share of the work it covers shows what can honestly be done for it.

scope-creep-meet =
    .plain =
        The client offers { $counter }, the full work is { $extra_price }. For less money, less work: that is fair to both.
    .share =
        The client offers { $counter }, which is { $counter_share } of the full { $extra_price }. For less money, less work: that is fair to both.

scope-creep-meet-simpler =
    .plain =
        Good, { $counter } is something to work with. For this sum I can do a simpler version: { $extra }, the core of it, done properly, without the finer parts. The full version at { $extra_price } can follow later. Which part do you need most? I'll build the simpler one around it.
    .share =
        Good, { $counter } is something to work with: it covers about { $counter_share } of the full version. So I'd make a simpler one: { $extra }, the core of it, done properly. The rest, up to { $extra_price }, can follow later. Which part do you need most? I'll build it around that.
    .named =
        { $deal_client }, let's see what fits into { $counter }. A simpler version does: { $extra }, the essential part, done properly; the full one at { $extra_price } stays possible later. What is the essential part for you?
    .label = A simpler version
    .risk = The client gets a yes and your hour keeps its worth. Say in writing what the simpler version leaves out.

scope-creep-meet-full =
    .plain =
        I understand you'd like to stay near { $counter }. The full version takes { $extra_price }, because the hours in it don't get fewer with the price: { $extra }, fitted to what's ready and checked. We could close the gap by taking something of that size off the current list. Shall we look for it together?
    .missing =
        I understand you'd like to stay near { $counter }. The full version takes { $extra_price }, because the hours in it don't get fewer with the price: { $extra }, fitted to what's ready and checked. We could make up the { $missing } between us by taking that much off the current list. Shall we look for it together?
    .named =
        { $deal_client }, your figure is clear: { $counter }. For the full version the work comes to { $extra_price }: { $extra }, with fitting and checking. If the sum has to stay, something of equal size can leave the list instead. Which way do you prefer?
    .label = In full, or an exchange
    .risk = Holds the price and still leaves a door open. The client may give up the extra.

# The change in writing

scope-creep-confirm =
    .plain =
        You've come to terms. A short letter with the points, confirmed by the client before the work starts, saves both of you a dispute later.
    .offered =
        You've come to terms; now in writing, before the work starts. The first draft names your price, { $extra_price }, the second the sum the client offered, { $counter }: the one you settled on is the one to send.

scope-creep-confirm-recap =
    .plain =
        Good that we've settled it. So that it's in writing:

        – added: { $extra }
        – price: { $extra_price }, on top of what was agreed

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .days =
        Good that we've settled it. So that it's in writing:

        – added: { $extra }
        – price: { $extra_price }, on top of what was agreed
        – delivery: { $days ->
            [one] one day
           *[other] { $days } days
        } later

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .total =
        Good that we've settled it. So that it's in writing:

        – added: { $extra }
        – price: { $extra_price }
        – the project in all: { $new_total }

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .days_total =
        Good that we've settled it. So that it's in writing:

        – added: { $extra }
        – price: { $extra_price }
        – the project in all: { $new_total }
        – delivery: { $days ->
            [one] one day
           *[other] { $days } days
        } later

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .whole =
        { $deal_client }, glad we found a way. Here is the change to "{ $deal_thing }" in writing:

        – added: { $extra }
        – price: { $extra_price }
        – the project in all: { $new_total }
        – delivery: { $days ->
            [one] one day
           *[other] { $days } days
        } later

        Have I got everything right? I'll start once you've confirmed.
    .label = Point by point
    .risk = Leaves a written trace that ends later disputes. It asks the client for a minute.

scope-creep-confirm-short =
    .plain =
        To sum up: { $extra }, for { $extra_price } on top of our price. Everything else as before. A "yes" from you, and I'll start.
    .days =
        To sum up: { $extra }, for { $extra_price } on top of our price, with delivery { $days ->
            [one] one day
           *[other] { $days } days
        } later. Everything else as before. A "yes" from you, and I'll start.
    .offered =
        To sum up: { $extra }, in the version we discussed for { $counter }. This sum replaces my first quote of { $extra_price }; everything else as before. A "yes" from you, and I'll start.
    .offered_days =
        To sum up: { $extra }, in the version we discussed for { $counter }. This sum replaces my first quote of { $extra_price }, delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }, and everything else stays as before. A "yes" from you, and I'll start.
    .label = In two lines
    .risk = Easy to answer from a phone. Says less, so it suits a client you know.

# Which of the two offers the client took
scope-creep-which = Which version did the client take?
    .label = version
    .why = So that the letter and the deal name the right price.
scope-creep-which-simpler = The simpler one
scope-creep-which-full = The full one
