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
scope-creep-slip-unsure = I can't tell yet

# It was agreed

scope-creep-within = It's part of the agreement, so all the client needs is a clear yes and when it will come.

scope-creep-within-confirm =
    .plain = Yes, this is part of what we agreed: { $extra }. You'll get it together with the rest, on the date we set. If you need it sooner than the other parts, I can change the order. Should it come first, or stay where it is?
    .calm = You needn't worry about this one, it's on my list: { $extra }. It comes with everything else, on time. Has anything changed about it since we wrote it down, so that I build it the way you need it today?
    .check =
        Good that you mention it, it's agreed and planned:

        – what: { $extra }
        – when: with the other parts, on our date
        – price: included

        Is there anything you'd like to see before the rest?
    .short = Yes, that's included: { $extra }. The date we set holds for it too. Would you like it first, or in its turn?
    .thing = Yes, our agreement for "{ $deal_thing }" includes this: { $extra }. It's planned with the other parts, for the date we set. If this one is urgent for you, I can do it first. Which suits you better?
    .label = Confirm it
    .risk = Shows that you remember what you promised. From here on, the date has to be kept.

scope-creep-within-edge =
    .plain = Yes, this is included: { $extra }. I'll do it the way our agreement has it, with everything else, for the date we set. If you have something larger in mind than what's written there, tell me before I begin, and you'll get a price and a date for the difference first. Is that the part you mean?
    .two =
        So that we both picture the same thing: { $extra }.

        – included, for the date we set: what our agreement says about it
        – not included: whatever goes further, that gets a price of its own first

        Does the agreed part cover what you need?
    .calm = You'll have it, that was settled from the start: { $extra }. I'm keeping to the size we agreed on then. If you need more of it by now, that's possible too, I'd just work it out for you separately. Is the agreed size still enough?
    .short = Yes, that's in, as agreed: { $extra }. Anything beyond it gets a price before I start on it. Do you need more here than what we wrote down?
    .thing = Yes, "{ $deal_thing }" includes this: { $extra }. I'll do it the way our agreement has it, with everything else, for the date we set. If you have something larger in mind than what's written there, tell me before I begin, and you'll get a price and a date for the difference first. Is that the part you mean?
    .label = Yes, and where it ends
    .risk = Stops "just a bit more" before it's asked. A client who only wants what was promised may find it petty.

# Error or extra? The client is asked

scope-creep-compare = You don't have to decide this alone. Ask where the difference is: an error has a place in the order, an extra doesn't.

scope-creep-compare-side-by-side =
    .plain = Thank you for bringing this up: { $extra }. Before I say yes or no, I'd like to lay it beside our order, so that I treat it fairly. Which point of the task does it belong to, as you see it? If my work differs from that point, I'll correct it at no charge.
    .mark = I'd like to get this right: { $extra }. Could you show me the place where the result and the order part ways, a line or a screenshot is enough? What I've missed I'll make good. If it turns out to be something new, I'll tell you what it takes. Where should I look?
    .two =
        Two cases are possible here: { $extra }.

        – It was ordered and I did it differently: then I correct it, free of charge.
        – It's a new wish: then you get a price and a date first.

        Which of the two is it, in your view, and where do you see it?
    .short = About your request: { $extra }. I've got our task in front of me and I'm looking for the line it belongs to. Which one do you mean? If it's there and I've missed it, it's mine to fix.
    .thing = Thank you for bringing this up: { $extra }. Before I say yes or no, I'd like to lay it beside our order for "{ $deal_thing }", so that I treat it fairly. Which point of it does this belong to, as you see it? If my work differs from that point, I'll correct it at no charge.
    .label = Compare with the order
    .risk = Decides by the written word, not by the louder voice. If your task is vague, it helps less.

scope-creep-compare-need =
    .plain = I've read your request: { $extra }. To see whether the work falls short or the plan has grown, may I ask what it should do for you? With that I can tell you at once if it's a correction or a new part, and what comes next.
    .picture = I can see that something is missing for you: { $extra }. How did you picture this part when we began, and what has brought it up now? Your answer tells me whether I've read the task wrongly or whether it's grown since, and I'll act on it either way.
    .who = So that I understand where this comes from: { $extra }. Did somebody on your side ask for it, did a plan change, or does my version not do what it should? In the last case I simply put it right. Which is it?
    .short = One question before I answer: { $extra }. What can't you do with the result as it is now? From that we'll both see if it needs correcting or adding to.
    .label = Ask what it's for
    .risk = Often shows a simpler way to the same end. It costs one more message.

scope-creep-heard-compare-accepted = They showed me where
scope-creep-heard-compare-insists = "It's included, full stop"
scope-creep-heard-compare-offers = They would pay for it

scope-creep-by-order = The client simply says that it's included. Don't argue: open what you have in writing and look for it: { $extra }. If it's there, or if any careful reader would expect it from what's there, it's yours to fix. If it isn't, it's extra work, however often it's said. Objective points you take, the rest you price.

scope-creep-slip-now = So which is it: does your work differ from what was ordered?
    .label = Own mistake
    .why = Your own mistake you mend for free; anything more has a price. Deciding it now keeps the next message clear.

scope-creep-slip-now-yes = Yes, it's my mistake
scope-creep-slip-now-no = No, it's extra work

# Our own error

scope-creep-fix-by = By when can you put it right?
    .label = Fixed by
    .hint = For example: Thursday, 6 pm
    .why = A definite time calms the client more than any explanation; add a margin, then keep it.

scope-creep-mend = It's a mistake, not extra work. Fixing it for free, by a definite time, keeps the client's trust better than any excuse.

scope-creep-mend-redo =
    .plain = You're right about this: { $extra }. You asked for it and my version doesn't have it, so I'll fix that at no charge. New delivery time: { $fix_by }. So that I can do it all in one go: does anything else differ from what you ordered?
    .calm = That one is my mistake: { $extra }. It was in the task, and I'm sorry it isn't in the work. I'm adding it now, and it costs you nothing. Ready: { $fix_by }. Is there something on your side that depends on it earlier?
    .steps =
        I've checked, and you're right: { $extra }.

        1. I redo this part, free of charge.
        2. I compare the rest with the order once more.
        3. You get both: { $fix_by }.

        Does that timing work for you?
    .short = My mistake, and I'm putting it right at my own expense: { $extra }. It's with you then: { $fix_by }. What else should I look at while I have it open?
    .thing = You're right about this: { $extra }. In "{ $deal_thing }" it was ordered and my version doesn't have it, so I'll fix that at no charge. New delivery time: { $fix_by }. So that I can do it all in one go: does anything else differ from what you ordered?
    .label = Redo it for free
    .risk = Costs you hours and keeps the client's trust. It works only if the new time is kept.

scope-creep-mend-refund =
    .plain = This part isn't what you ordered, and that's my mistake: { $extra }. I can offer two fair ways. I redo it free of charge (ready: { $fix_by }), or we leave it as it is and I refund what you paid for this part. Which would you prefer?
    .calm = Here the work and the order don't match, and that's on me: { $extra }. I'd like to settle it the way that suits you: corrected at no charge, ready { $fix_by }, or the money for this part back. What helps you more?
    .choice =
        It's my mistake, so the choice is yours: { $extra }.

        A) I redo it, at no charge. Ready: { $fix_by }
        B) It stays as it is, and you get the money for it back.

        A or B?
    .short = I did this differently from what you ordered: { $extra }. You can have it redone for free ({ $fix_by }) or have the money for this part back. Which one?
    .label = Redo or part back
    .risk = The client decides, which ends the argument before it starts. It may cost you the money for this part.

scope-creep-heard-mend-accepted = Agreed, I'm redoing it
scope-creep-heard-mend-offers = They want the money back

scope-creep-go-ahead = No answer, but a mistake doesn't need permission to be mended. Say that you're doing it.

scope-creep-go-ahead-announce =
    .plain = I'm not waiting any longer to put this right: { $extra }. I'm correcting it at no charge, as I wrote. You'll have it: { $fix_by }. If you'd rather have the money for this part back, tell me before then. Is there anything I should take into account?
    .calm = You may be busy, so I'm simply going ahead: { $extra }. The correction costs you nothing and is ready: { $fix_by }. Should you need it in another form, a line from you is enough. Does the date suit you?
    .list =
        So that you needn't do anything about it:

        – being corrected, at no charge: { $extra }
        – with you: { $fix_by }
        – if you prefer the money back: just say so

        Is there anything you'd add?
    .short = The correction is under way, free of charge: { $extra }. Ready: { $fix_by }. Shall I send it here or somewhere else?
    .label = Going ahead
    .risk = Shows that the mistake is really yours to mend. You work before the answer has come.

scope-creep-go-ahead-sample =
    .plain = I'm now putting this right: { $extra }. You'll first get one finished piece of it, so that you can see how it will be. If it's what you meant, you needn't do anything: the rest follows in the same way, at no charge. All of it is ready: { $fix_by }. Shall I send the piece here?
    .calm = So that I don't get it wrong a second time, I'm beginning with a small piece: { $extra }. Have a look at it; a "yes" or a "not quite" is all I need. All of it stays free of charge and on time: { $fix_by }. Which piece matters most to you? I'd take that one.
    .steps =
        This is how I'm putting it right, free of charge: { $extra }.

        1. I correct one piece and send it to you.
        2. You tell me if that's it. If I hear nothing, I go on in the same way.
        3. You have all of it: { $fix_by }.

        Is there a piece I should take first?
    .short = One corrected piece first, so that you can see it, then all the rest: { $extra }. No charge, and the time stands: { $fix_by }. Where should I begin?
    .label = A piece to look at first
    .risk = A second mistake would show while it's still small. You work in two steps, and the date doesn't move.

scope-creep-fix-day = Which day in the calendar is that ({ $fix_by })? I'll remind you that morning; skip it if you don't need that.
    .label = Day of the fix
    .hint = For example: Thursday
    .why = The second promise must not be missed. A reminder costs one tap.

scope-creep-fix-morning =
    .bare = A correction you promised is due today
    .plain = A correction you promised is due today: { $extra }
    .named = A correction you promised { $deal_client } is due today: { $extra }

scope-creep-back = How much goes back for this part?
    .label = Goes back
    .hint = For example: $120
    .why = The sum goes into the message and into the deal. Take the part's share of the price.

scope-creep-returned = The money for the part goes back. One message, and the rest of the work goes on.

scope-creep-returned-recap =
    .plain =
        Good, then we'll do it this way. In writing:

        – this part stays as it is: { $extra }
        – you get { $back } back for it
        – the rest of the work and its date don't change

        Where should I send the money? I'll transfer it the day you answer.
    .steps =
        So that it's clear what happens now:

        1. I refund { $back }. It's for this part: { $extra }.
        2. You send me the account, and the transfer goes out the same day.
        3. I go on with everything else as agreed.

        Is that all right with you?
    .calm = I'm glad that's settled: { $extra }. It was my mistake, and { $back } comes back to you for it. Everything else stays as we agreed, and I'm working on it. Which account may I use?
    .short = To sum up: { $back } back for this part: { $extra }. All the rest stays as agreed. Do you confirm, and where shall I send it?
    .thing =
        Good, then we'll do it this way. For "{ $deal_thing }", in writing:

        – this part stays as it is: { $extra }
        – you get { $back } back for it
        – the rest of the work and its date don't change

        Where should I send the money? I'll transfer it the day you answer.
    .label = Money back for the part
    .risk = A clean end to this point. The part's money is gone, the project isn't.

scope-creep-returned-offset =
    .plain =
        Good, then we'll do it this way. In writing:

        – this part stays as it is: { $extra }
        – { $back } comes off your next payment
        – the rest of the work and its date don't change

        That way nothing has to be sent back and forth. Does that suit you, or would you rather have a transfer?
    .steps =
        To keep it simple for both of us:

        1. This part stays as it is: { $extra }
        2. Your next payment is { $back } less.
        3. I go on with everything else as agreed.

        Is that all right with you?
    .calm = It was my mistake, so getting your money shouldn't cost you any trouble: { $extra }. I'll simply take { $back } off the next payment, and the invoice will show it. Everything else stays as agreed. Is that fine, or is a transfer better for you?
    .short = To sum up: { $back } less on your next payment, for this part: { $extra }. All the rest stays as agreed. Do you confirm?
    .thing =
        Good, then we'll do it this way. For "{ $deal_thing }", in writing:

        – this part stays as it is: { $extra }
        – { $back } comes off your next payment
        – the rest of the work and its date don't change

        That way nothing has to be sent back and forth. Does that suit you, or would you rather have a transfer?
    .label = Off the next payment
    .risk = Nothing to transfer, and it's settled at once. Works only while a payment is still to come.

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
        } at { $rate } an hour: the extra work is worth <b>{ $extra_price }</b>. If you just do it, you pay for it yourself, and the next request comes sooner. Name the price calmly: it's an ordinary offer, and the client decides.
    .total =
        { $hours ->
            [one] One hour
           *[other] { $hours } hours
        } at { $rate } an hour: the extra work is worth <b>{ $extra_price }</b>. That's { $extra_share } on top of the job, <b>{ $new_total }</b> in all. If you just do it, you're giving a discount nobody notices. Name the price calmly: it's an ordinary offer, and the client decides.

# The offer

scope-creep-offer = You can say yes without giving the work away. Choose the way that suits this client, and send it before you start the work.

scope-creep-offer-priced =
    .plain = I can see how this would round the project off: { $extra }. It goes beyond what we agreed, so it would be extra work, for { $extra_price }. That covers the work itself and fitting it in with everything already done. Shall I add it, or do we keep to the original plan for now?
    .parts = A good thought, and it can be done: { $extra }. It isn't in our plan, so here's what it involves: making it, joining it to the finished parts and testing the whole again. Together that's { $extra_price }. Would you like me to include it?
    .change =
        I've written your wish up as a change to our agreement:

        – new: { $extra }
        – price: { $extra_price }, fitting it in and checking included
        – everything agreed so far stays as it is

        I'll begin as soon as you say yes. Do we do it?
    .short = I understand what you'd gain by this: { $extra }. As an addition to our plan it comes to { $extra_price }, made, fitted in and checked. Shall I put it on the list?
    .days =
        It makes sense to think of this while we're at it: { $extra }. It goes beyond what we agreed, so here is what it adds: { $extra_price } for the work and for fitting it in with what's already done, and { $days ->
            [one] one day
           *[other] { $days } days
        } to the delivery. Everything agreed stays as it is. Shall I put the change in writing so that we can go ahead?
    .total = I can see how this would round the project off: { $extra }. It goes beyond what we agreed, so it would be extra work: { $extra_price }, including fitting it in with what's already done. The project then comes to { $new_total }. Shall I add it, or do we keep to the original plan for now?
    .days_total =
        It makes sense to think of this while we're at it: { $extra }. As it goes beyond what we agreed, here is what it adds: { $extra_price } for the work and for fitting it in with what's already done ({ $new_total } in all), and { $days ->
            [one] one day
           *[other] { $days } days
        } to the delivery. Shall I put the change in writing so that we can go ahead?
    .thing =
        I see what this would give "{ $deal_thing }": { $extra }. It goes beyond what we agreed, so it would be extra work: { $extra_price }, including fitting it in with what's already done. That makes { $new_total } in all, and delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }. Would you like me to add it on these terms?
    .label = At its price
    .risk = The extra work is paid and the rule is clear for the future. The client may drop it or start to bargain.

scope-creep-offer-swap =
    .plain = There's a way to do this without touching the price: { $extra }. It's about { $part_price } of work, so it fits if something of that size that I haven't begun comes off the list. The price and the date then stay exactly as they are. What on the list matters least to you now?
    .list = If you need this more than something else on our list, we can simply swap: { $extra }. Its size is about { $part_price }. I'll send you the parts that I haven't started, with their sizes, and you cross one out. Shall I?
    .calm = I'd like you to have this without paying more: { $extra }. For that, another part of about { $part_price } has to wait or go, because the time for both isn't there. Which one has become less important since we began?
    .short = Price and date can stay if this takes the place of something else: { $extra }. It's about { $part_price } of work, so a part of that size would come out. Which would you give up for it?
    .priced = There's a way to do this and stay at { $deal_price }: { $extra }. It's about { $part_price } of work, so it fits if something of that size that I haven't begun comes off the list. The price and the date then stay exactly as they are. What on the list matters least to you now?
    .label = In exchange
    .risk = Price and date stay whole and the client sees goodwill. Something really has to come off the list.

scope-creep-offer-later =
    .plain = This would make a good next step: { $extra }. If I squeezed it in now, the work you're waiting for would be late. So I'd finish that first, on time, and then do this as a stage of its own for { $extra_price }. Shall I put it down as the next stage after delivery?
    .order =
        I like the idea, and I'd give it its own place: { $extra }.

        1. What we agreed, on its date.
        2. You use it for a few days and see what's still missing.
        3. Then this, as a stage of its own: { $extra_price }.

        Does that order suit you?
    .calm = I don't want this to cost you your date: { $extra }. So my suggestion is to keep it for afterwards. It becomes the next stage, { $extra_price }, with a start as soon as the present work is handed over. Shall I keep that time free for you?
    .short = Worth doing, and better after delivery than in the middle of it: { $extra }. As the next stage it's { $extra_price }. May I reserve the time?
    .thing = This would make a good next step for "{ $deal_thing }": { $extra }. If I squeezed it in now, the work you're waiting for would be late. So I'd finish that first, on time, and then do this as a stage of its own for { $extra_price }. Shall I put it down as the next stage after delivery?
    .label = As the next stage
    .risk = The deadline is safe and the next job is in sight. A client who needs it now may look elsewhere.

scope-creep-heard-accepted = Yes, at its price
scope-creep-heard-offers = Another sum, a swap, or later

scope-creep-wish = What does the client suggest?
    .label = Suggestion
    .why = Less money, another part left out, or a later date: each needs a different answer.

scope-creep-wish-sum = A lower sum
scope-creep-wish-swap = A swap for something inside
scope-creep-wish-later = Later, as the next stage

# An extra as large as the job

scope-creep-no-room = There's no room for a swap: at <b>{ $extra_price }</b> the extra work is as large as the whole job, or larger. Nothing of that size can come off the list, so a swap would only be a gift by another name. What you can still talk about: a smaller version for a smaller sum, or a stage of its own after delivery.

# A swap

scope-creep-dropped = Which part comes off the list for it?
    .label = Comes off
    .hint = For example: the second banner
    .why = A swap is only one when both halves are written down. Otherwise it's a gift.

scope-creep-swapped = A swap, agreed. Both halves in one message, before you start.

scope-creep-swapped-recap =
    .plain =
        Good, we swap. In writing, so that we both have it:

        – comes in: { $extra }
        – goes out: { $dropped }
        – price and date: unchanged

        Is that right? I'll start once you've confirmed.
    .steps =
        Our list changes in one place:

        1. I take this off: { $dropped }
        2. I put this in: { $extra }

        Nothing else moves, neither the sum nor the day. Do you confirm?
    .calm = I'm glad we found room for it without a new price. So from now on this belongs to the work: { $extra }. And this doesn't any more: { $dropped }. Should you want it after all one day, it gets a price of its own. Do you see it the same way?
    .short = To sum up the swap. In: { $extra }. Out: { $dropped }. Price and date as before. A "yes" is enough, and I'll start.
    .priced =
        Good, we swap. In writing, so that we both have it:

        – comes in: { $extra }
        – goes out: { $dropped }
        – price: { $deal_price }, as before
        – date: unchanged

        Is that right? I'll start once you've confirmed.
    .thing =
        Good, we swap. For "{ $deal_thing }", in writing:

        – comes in: { $extra }
        – goes out: { $dropped }
        – price: { $deal_price }, as before
        – date: unchanged

        Is that right? I'll start once you've confirmed.
    .label = In and out
    .risk = Price and date hold, and it's clear what was given up. Keep the crossed-out part crossed out.

scope-creep-swapped-begin =
    .plain =
        Good, we swap, and I'm starting straight away so that you don't lose time:

        – I'm working on this now: { $extra }
        – this comes off the list: { $dropped }
        – price and date: unchanged

        Until I send you the first result, we can still undo it. After that, the part we took off gets a price of its own. Is there anything to correct?
    .steps =
        What happens now:

        1. I begin with this: { $extra }
        2. This is off the plan: { $dropped }
        3. You see the first result, and from then on the swap is settled.

        Sum and day stay as they are. Is there anything to correct before then?
    .calm = You needn't confirm anything, I've noted the swap and I'm beginning. In the work now: { $extra }. Out of it: { $dropped }. Price and date stay the same. If you change your mind, write before my first result is with you; later it would be a new part with its own price. Have I got both parts right?
    .short = The swap is in my plan and I'm starting. In: { $extra }. Out: { $dropped }. Price and date as before. It can be changed until you see the first result. All correct?
    .priced =
        Good, we swap, and I'm starting straight away so that you don't lose time:

        – I'm working on this now: { $extra }
        – this comes off the list: { $dropped }
        – price: { $deal_price }, as before
        – date: unchanged

        Until I send you the first result, we can still undo it. After that, the part we took off gets a price of its own. Is there anything to correct?
    .thing =
        Good, we swap, and for "{ $deal_thing }" I'm starting straight away:

        – I'm working on this now: { $extra }
        – this comes off the list: { $dropped }
        – price: { $deal_price }, as before
        – date: unchanged

        Until I send you the first result, we can still undo it. After that, the part we took off gets a price of its own. Is there anything to correct?
    .label = Start, open to change
    .risk = No waiting for an answer. If the client forgets the swap later, you have your message but not their yes.

# His sum, and a part comes off for the rest

scope-creep-rest = Which part comes off the list for the rest of the money?
    .label = Comes off
    .hint = For example: the second banner
    .why = They pay part of it, and a part of the list makes up the difference. What isn't named stays expected.

scope-creep-part-swapped = They pay their sum, and a part comes off for the rest. All three lines in one message, before you start: in, out, paid.

scope-creep-part-swapped-recap =
    .plain =
        Good, that's how we'll do it. In writing:

        – comes in, all of it: { $extra }
        – goes out: { $dropped }
        – you pay on top: { $extra_price }

        The other parts stay as they are. Is that right? I'll start once you've confirmed.
    .steps =
        This is what changes in our agreement:

        1. I take this off: { $dropped }
        2. I put this in, in full: { $extra }
        3. You add { $extra_price } to our price.

        Do you confirm? Then I'll begin.
    .calm = I'm glad we found a way to have all of it. From now on this is part of the work: { $extra }. This no longer is: { $dropped }. And { $extra_price } is added to what we had. Do you see it the same way?
    .short = To sum up. In: { $extra }. Out: { $dropped }. On top: { $extra_price }. A "yes" is enough, and I'll start.
    .total =
        Good, that's how we'll do it. In writing:

        – comes in, all of it: { $extra }
        – goes out: { $dropped }
        – you pay on top: { $extra_price }, which makes { $new_total } in all

        The other parts stay as they are. Is that right? I'll start once you've confirmed.
    .label = In, out and paid
    .risk = Nobody can later remember only one half of it. The client has to read and answer first.

scope-creep-part-swapped-begin =
    .plain =
        Good, then I'm starting straight away, so that you don't lose time:

        – I'm working on this now, all of it: { $extra }
        – this comes off: { $dropped }
        – added to our price: { $extra_price }

        Until I send you the first result, each of these lines can still be changed. Is there one that should be?
    .steps =
        What happens now:

        1. I begin with this: { $extra }
        2. This is off the plan: { $dropped }
        3. The next invoice has { $extra_price } more on it.

        When you see the first result, it's settled. Is there anything to correct before then?
    .calm = You needn't confirm anything, I've noted it and I'm beginning. In the work now: { $extra }. Out of it: { $dropped }. Added to the price: { $extra_price }. If you change your mind, write before my first result is with you. Have I got all three right?
    .short = I'm starting. In: { $extra }. Out: { $dropped }. On top: { $extra_price }. It can be changed until you see the first result. All correct?
    .total =
        Good, then I'm starting straight away, so that you don't lose time:

        – I'm working on this now, all of it: { $extra }
        – this comes off: { $dropped }
        – added to our price: { $extra_price }, which makes { $new_total } in all

        Until I send you the first result, each of these lines can still be changed. Is there one that should be?
    .label = Start, open to change
    .risk = No waiting for an answer. The sum has no written yes yet, so keep it for a client who pays reliably.

# The next stage

scope-creep-phase-day = On which day could that stage begin? Skip it if it's simply "after delivery".
    .label = Start of the stage
    .hint = For example: 10 March
    .why = The day goes into the message, and I'll remind you that morning. An idea without a day is forgotten.

scope-creep-phased = Later, and agreed. Write it down now, or it'll be no more than a memory.

scope-creep-phased-recap =
    .plain =
        Good, then it gets its own place. In writing:

        – now: what we agreed, on its date
        – afterwards: { $extra }
        – price of that stage: { $extra_price }

        I'll keep the time for it. Is that how you see it too?
    .steps =
        So that nothing gets mixed up:

        1. I finish the present work as agreed.
        2. After the delivery comes the next stage: { $extra }
        3. It costs { $extra_price } and has its own date.

        Shall I plan it like that?
    .calm = I'm putting this down as our next stage: { $extra }. It comes after delivery and costs { $extra_price }, so nothing changes in the work you're waiting for. Before it starts, I'll ask you once more whether anything is different by then. All right?
    .short = To sum up: first what's agreed, then this, as a stage of its own for { $extra_price }: { $extra }. Do you confirm?
    .dated =
        Good, then it gets its own place. In writing:

        – now: what we agreed, on its date
        – from { $phase_day }: { $extra }
        – price of that stage: { $extra_price }

        I'll keep the time for it. Is that how you see it too?
    .dated-thing =
        Good, then it gets its own place. For "{ $deal_thing }", in writing:

        – now: what we agreed, on its date
        – from { $phase_day }: { $extra }
        – price of that stage: { $extra_price }

        I'll keep the time for it. Is that how you see it too?
    .label = First this, then that
    .risk = The next job is half sold. A date far away can be forgotten, so keep the reminder.

scope-creep-phased-loose =
    .plain = I've noted it for afterwards, and you don't have to decide anything today: { $extra }. As the task stands, it's { $extra_price }. When the present work is delivered, I'll ask you once whether you still want it, and only then does it become an order. Is that all right?
    .list =
        Noted, and it commits you to nothing:

        – what: { $extra }
        – price, for exactly this: { $extra_price }
        – to be decided: after delivery, when you've used the result

        Is there anything you'd add to the note?
    .calm = Let's leave this open until you have the present work in your hands: { $extra }. By then you'll see better whether you need it. The price stays { $extra_price } as long as the task doesn't change. May I come back to it after delivery?
    .short = Noted as an idea, not as an order: { $extra }. The price is { $extra_price }. May I ask you about it again after delivery?
    .dated = I've noted it for later, and you don't have to decide anything today: { $extra }. As the task stands, it's { $extra_price }. I'll ask you once whether you still want it, and only then does it become an order. Is this a good day for that question: { $phase_day }?
    .label = Noted, not ordered
    .risk = An easy yes for the client. Nothing is ordered yet, so don't turn down other work for it.

scope-creep-phase-morning =
    .bare = Today is the day of the next stage
    .plain = Today is the day of the next stage: { $extra }
    .named = Today is the day of the next stage with { $deal_client }: { $extra }

# "But it is only a small thing"

scope-creep-small =
    .plain = To the client it feels tiny. Show what's behind it, or calmly stick to the agreement.
    .gift = To the client it feels tiny. Show what's behind it, do it once as an open gift worth { $part_price }, in return for something, or calmly stick to the agreement.

scope-creep-small-why =
    .plain = From the outside it does look like a small thing: { $extra }. Most of the work is out of sight: fitting it in with what's done and checking everything again. That's what the { $extra_price } pays for. A simpler version may be enough, and it would cost less. What does it have to do for you, at the very least?
    .image = I know, it seems like one more socket in a finished room: { $extra }. The socket is quick. Opening the wall, laying the cable and painting again is what takes the time, and that's the { $extra_price }. Perhaps an extension lead will do. What do you need it for most?
    .steps =
        It's the result that's small, the way to it isn't: { $extra }.

        1. Make it.
        2. Join it to what's finished.
        3. Check that everything still works together.

        That's how { $extra_price } comes about. If step one in a simpler form is enough, it gets cheaper. Would it be?
    .short = I see why it looks quick: { $extra }. Making it, fitting it in and testing the whole comes to { $extra_price }. If a plainer version serves you, I'll work out a lower price for that. What is the one thing it must do?
    .days =
        From the outside it does look like a small thing: { $extra }. Most of the work is out of sight: fitting it in with what's done and checking everything again. That's where the { $extra_price } and { $days ->
            [one] one day
           *[other] { $days } days
        } of extra time come from. A simpler version may be enough, and it would cost less. What does it have to do for you, at the very least?
    .label = Show the work behind
    .risk = Makes the price understandable and keeps you talking. Somebody who only wants it free won't be moved.

scope-creep-small-goodwill =
    .plain = This matters to you, so this once it's on me: { $extra }. It's { $part_price } of work, and I'll put it on the list as a gift. In return I'd ask one thing: we close the list here, and anything new gets a price before I start it. If that's fine with you, just reply "agreed" and I'll include it.
    .terms =
        Let's do it like this, one time:

        – you get as a gift: { $extra }
        – its value, so that we both know it: { $part_price }
        – in return the list is closed, and new wishes come with a price first

        Shall I take it in on these terms?
    .calm = I can see you were counting on this: { $extra }. I'll do it without charge, although it's { $part_price } of work, because I'd like us to finish this well. What I need for it is your word that the scope is complete with that and that we price anything further before I begin. Do I have it?
    .short = This once as a present: { $extra }, worth { $part_price }. For that we close the list, and the next wish gets a price first. Agreed?
    .days =
        This matters to you, so this once it's on me: { $extra }. It's { $part_price } of work, and I'll put it on the list as a gift. In return, two things: delivery moves by { $days ->
            [one] one day
           *[other] { $days } days
        }, and anything new after this gets a price before I start it. Is that all right with you?
    .asks =
        This matters to you, so this once it's on me: { $extra }. It's { $part_price } of work, and I'll put it on the list as a gift. In return I'd ask for this: { $deal_asks }. And anything new after it gets a price before I start. Shall we do it that way?
    .label = Once, as a gift
    .risk = Buys goodwill; do it only where it costs you next to nothing. Given twice, it becomes the rule.

scope-creep-small-stop =
    .plain = I understand that you were counting on this within the price: { $extra }. It's { $extra_price } of work on top, and I can't fit that in without the agreed part suffering. I'll carry on with what we agreed, on time, and you can add this whenever you want. Shall we go on like that?
    .calm = You'd rather have this included, and I can see why: { $extra }. At { $extra_price } of work it would push something else aside, and that something is what you ordered. So I'm keeping to our plan and its date. The offer stays open, now or later. Is that acceptable?
    .choice =
        I hear that this should come without a price: { $extra }. I can't take { $extra_price } of work out of the agreed part. What I can do:

        – go on as planned, on time
        – add it at its price, at any moment you like
        – do it after delivery, as a stage of its own

        Which is best for you?
    .short = I see that you'd like this for the same money: { $extra }. It's { $extra_price } of work, and doing it for nothing would cost you quality elsewhere. I'm going on with what's agreed; you can add it any time. Does that work for you?
    .label = Go on as agreed
    .risk = Protects your time and the deadline. The client may be cross for a day.

scope-creep-taken = What did they agree to?
    .label = Agreed to
    .why = The message has to fit: a price, a gift with something in return, a later stage, or simply the agreed work.

scope-creep-taken-price = To the price
scope-creep-taken-gift = To the gift
scope-creep-taken-later = To the next stage
scope-creep-taken-agreed = To going on as agreed

scope-creep-yes-to = What exactly did they say yes to?
    .label = Agreed to
    .why = "Fine" can mean the extra work, or just that you go on as agreed. Only the first one has a price.

scope-creep-yes-to-price = To the extra work, at its price
scope-creep-yes-to-later = To the extra work, after delivery
scope-creep-yes-to-agreed = To going on as agreed

scope-creep-got = What do you get for the gift?
    .label = In return
    .hint = For example: the list is closed, delivery two days later
    .why = A gift that earns something within this job is goodwill. One that earns nothing is a habit.

scope-creep-gifted = A gift, given once. Write down its value and what you get for it, or it'll be the rule tomorrow.

scope-creep-gifted-recap =
    .plain =
        Gladly, this once. In writing:

        – added as a gift: { $extra }
        – its value: { $extra_price }, not charged
        – in return: { $got }

        Anything after this gets a price before I start. Is that right?
    .steps =
        So that we both remember it the same way:

        1. I add this without charge: { $extra }
        2. Its usual price would be { $extra_price }.
        3. From your side: { $got }

        Do you confirm? Then I'll begin.
    .calm = I'm glad we found a way. You get this as a present, worth { $extra_price }: { $extra }. And we've agreed on this for it: { $got }. With that the list is complete, and new wishes begin with a price. Do you see it like that too?
    .short = To sum up. A gift: { $extra }, worth { $extra_price }. In return: { $got }. A "yes" from you, and I'll start.
    .thing =
        Gladly, this once. For "{ $deal_thing }", in writing:

        – added as a gift: { $extra }
        – its value: { $extra_price }, not charged
        – in return: { $got }

        Anything after this gets a price before I start. Is that right?
    .label = A gift with its value
    .risk = The value is on paper, so nobody takes it for granted. It still costs you the hours.

scope-creep-gifted-begin =
    .plain =
        Gladly, this once, and I'm including it straight away:

        – as a gift: { $extra }
        – its value: { $extra_price }, not charged
        – in return: { $got }

        You'll find it in the next delivery. If you see any of this differently, tell me before then. Have I put it the way we said?
    .steps =
        This is what happens now:

        1. I take this into the work, free of charge: { $extra }
        2. The invoice shows its price, { $extra_price }, and the same sum taken off.
        3. This goes with it from your side: { $got }

        Until the delivery any of it can still be changed. Is that how you understood it too?
    .calm = There's nothing more you need to do, I'm including it: { $extra }. It's a present worth { $extra_price }, and it goes together with what we agreed: { $got }. New wishes after this start with a price. If something here isn't right, a line before the delivery is enough. Have I got it right?
    .short = It comes with the next delivery, as a gift worth { $extra_price }: { $extra }. In return, as agreed: { $got }. Is there anything to correct before then?
    .thing =
        Gladly, this once, and for "{ $deal_thing }" I'm including it straight away:

        – as a gift: { $extra }
        – its value: { $extra_price }, not charged
        – in return: { $got }

        You'll find it in the next delivery. If you see any of this differently, tell me before then. Have I put it the way we said?
    .label = Into the next delivery
    .risk = Quick and generous, with the return in writing. If the return doesn't come, the work is already given.

scope-creep-stand = The client insists again, and the agreement is on your side. You do what was ordered, well and on time; the extra work, worth <b>{ $extra_price }</b>, stays an offer. There's nothing to prove and no need to argue: one calm message is enough. If it turns into a dispute, use /conflict.

scope-creep-firm = The answer stays the same, and so does the tone. One calm message, without proofs or reproaches, and then back to the work.

scope-creep-firm-stays =
    .plain = We see this one point differently, and it needn't hold up the rest: { $extra }. What we agreed goes on and keeps its date. This stays outside it, for { $extra_price } if you want it, today or later. Shall we go on from there?
    .calm = I understand that you expected this to be included, and I've thought it through again: { $extra }. It's { $extra_price } of work that our agreement doesn't have, so my answer is the same. What it does have, you'll get in full and on time. Is there anything about that part you'd like to talk over?
    .list =
        You'd like to have this within the price, I know. So that it's clear where we stand:

        – included, on its date: everything we agreed
        – outside it: { $extra }
        – if you want it: { $extra_price }, at any time

        Can we go on from here?
    .short = I see how much you'd like this included: { $extra }. Squeezed into the same price it would be done badly, and you'd be the one to pay for that. It stays on offer for { $extra_price }, the agreed work goes on. Is that acceptable?
    .thing = We see this one point of "{ $deal_thing }" differently, and it needn't hold up the rest: { $extra }. What we agreed goes on and keeps its date. This stays outside it, for { $extra_price } if you want it, today or later. Shall we go on from there?
    .label = The answer stays
    .risk = Your limit holds, and there's nothing to argue about. The client may stay annoyed for a while.

scope-creep-firm-choose =
    .plain = I understand that you want this within the price, and that's the one thing I can't do: { $extra }. Everything else is up to you. I can add it now for { $extra_price }, do it after delivery as a stage of its own, or leave it out and finish what we agreed, on time. Which do you prefer?
    .list =
        You'd like this without an extra price, and I can see why: { $extra }. These ways are open:

        A) Now, for { $extra_price }.
        B) After delivery, as a stage of its own.
        C) Left out: the agreed work, on its date.

        A, B or C?
    .calm = I can see that this is important to you, and I'd rather look for a way than argue: { $extra }. You decide when, and whether at all: now for { $extra_price }, as the next stage once this one is delivered, or not for the time being. The agreed work goes on either way. What would be best for you?
    .short = You'd like to have this, and the choice is yours: { $extra }. Now for { $extra_price }, after delivery as the next stage, or left out? One word is enough.
    .thing = I understand that you want this within the price of "{ $deal_thing }", and that's the one thing I can't do: { $extra }. Everything else is up to you. I can add it now for { $extra_price }, do it after delivery as a stage of its own, or leave it out and finish what we agreed, on time. Which do you prefer?
    .label = Three ways to choose
    .risk = The client has the last word, and none of the ways is free. It may start the bargaining again.

# Going on with what was agreed

scope-creep-as-agreed = The client hasn't said yes to the extra work, so the agreed work goes on. A short note in writing keeps it clear for both of you.

scope-creep-as-agreed-goes-on =
    .plain = You needn't decide today. A short note so that we're on the same page: I'm going on with what we agreed, and the date stands. This isn't included for now: { $extra }. If you want it, it's { $extra_price } on top, and you'll have the new delivery date before I start. Is that how you see it too?
    .calm = I can see why you'd want this, and there's no hurry to decide: { $extra }. The agreed work goes on, on time. The addition waits for you at { $extra_price }, now or after delivery. Shall I leave it open, or take it off?
    .list =
        So that nothing hangs in the air while you think it over:

        – going on, on its date: everything we agreed
        – waiting for your word: { $extra }
        – its price: { $extra_price }, on top

        Is there anything here you see differently?
    .short = While you're thinking about it, the agreed work goes on and its date stands. Open until you say so: { $extra }, { $extra_price } on top. Should I ask again after delivery?
    .thing = You needn't decide today. A short note about "{ $deal_thing }": I'm going on with what we agreed, and the date stands. This isn't included for now: { $extra }. If you want it, it's { $extra_price } on top, and you'll have the new delivery date before I start. Is that how you see it too?
    .label = The agreed part goes on
    .risk = Keeps the deadline and leaves a written record. The extra work may never be ordered, and that's fine.

scope-creep-as-agreed-set-aside =
    .plain = So that the agreed work gets all my time, I'm leaving this out of the plan for now: { $extra }. You needn't do anything about it, and the date stands. If you want it later, a line from you is enough, and we start from the price you know, { $extra_price }. Is that all right with you?
    .list =
        To keep the plan clear:

        – goes on, on its date: everything we agreed
        – off the plan for now: { $extra }
        – back on it: as soon as you say so, for { $extra_price }

        Does the plan suit you like this?
    .calm = There may be more important things for you at the moment, so I'm setting this aside: { $extra }. I won't bring it up again while the agreed work is going on. It can come back at any time as a part of its own, for { $extra_price }. Is that fine with you?
    .short = I'm leaving this aside and going on as agreed, on time: { $extra }. If you do want it one day, it's { $extra_price } and a single line from you. All right?
    .thing = So that the agreed work on "{ $deal_thing }" gets all my time, I'm leaving this out of the plan for now: { $extra }. You needn't do anything about it, and the date stands. If you want it later, a line from you is enough, and we start from the price you know, { $extra_price }. Is that all right with you?
    .label = Off the table for now
    .risk = Nobody is pressed, and your plan is clear. The extra work may be forgotten for good.

scope-creep-not-ordered = It's noted as open. Until there's a clear yes, don't begin any of it: { $extra }. Do the agreed part well. When you hand it over, mention the extra work once, and its price, <b>{ $extra_price }</b>: that's when a next stage is easiest to talk about.

scope-creep-to-conflict = It has become a quarrel, and that's another talk: /conflict. Take ten minutes first, listen for what exactly is wrong, and don't prove that you're right. Until then the agreed work simply goes on.

# The client offers a sum

scope-creep-counter = How much does the client offer for it?
    .label = Client's offer
    .hint = For example: $200
    .why = It shows how much of the work you can honestly do for that money.

scope-creep-weighed =
    .plain = They offer <b>{ $counter }</b>; the full work is worth { $extra_price }. For the smaller sum do a smaller piece of work, never the same one: otherwise your hour gets cheaper, and the next request starts from there.
    .share =
        They offer <b>{ $counter }</b>, which is { $counter_share } of { $extra_price }. At your rate that pays { $covered_hours ->
            [one] one hour
           *[other] { $covered_hours } hours
        }. If you did all of it for that sum, an hour would bring you <b>{ $counter_hourly }</b>. So: less money, less work.

scope-creep-meet =
    .plain = The client offers { $counter }, the full work is { $extra_price }. Less money, less work: that's fair to both of you.
    .share = The client offers { $counter }, which is { $counter_share } of the full { $extra_price }. Less money, less work: that's fair to both of you.

scope-creep-meet-simpler =
    .plain = Good, { $counter } is something to work with. For that I can do a simpler version: { $extra }, just the core, done properly. The full version at { $extra_price } can follow later. Which part do you need most? I'll build the simpler one around it.
    .core = I'd like to make your { $counter } work: { $extra }. Let's leave out what you could do without and keep what brings you the most. The full scope stays at { $extra_price }, whenever you want it. What must be in it without fail?
    .steps =
        Your { $counter } is enough for a first step: { $extra }.

        – now: the essential part, finished and checked
        – later, if you need it: the rest, up to { $extra_price }

        What belongs to the essential part for you?
    .short = For { $counter } you can have this in a plainer form: { $extra }. It won't be a sketch, it'll be whole, only smaller; the full one is { $extra_price }. Which part matters most to you?
    .share = Good, { $counter } is something to work with: it covers about { $counter_share } of the full version. So I'd make a simpler one: { $extra }, just the core, done properly. The rest, up to { $extra_price }, can follow later. Which part do you need most? I'll build it around that.
    .label = A simpler version
    .risk = The client gets a yes and you keep your rate. Put in writing what the simpler version leaves out.

scope-creep-meet-full =
    .plain = I understand you'd like to stay near { $counter }. The full version takes { $part_price }, because the hours stay the same whatever the price: { $extra }, fitted in with what's done and checked. We could close the gap by taking something of that size off the current list. Shall we look for it together?
    .calm = Thank you for naming a figure, { $counter } helps me see your budget. In full, with everything that hangs on it, this comes to { $part_price }: { $extra }. If you want all of it, something planned can make room. Which part could wait?
    .ways =
        I've looked at what { $counter } can do here: { $extra }.

        A) All of it, at { $part_price }.
        B) All of it for your sum, and a planned part of the size of the difference comes off.

        Both are fine with me. Which do you prefer?
    .short = I see that { $counter } would suit you better. In full this needs the hours behind the { $part_price }: { $extra }. The difference can come off the present list instead of out of your pocket. Would that help?
    .missing = I understand you'd like to stay near { $counter }. The full version takes { $part_price }, because the hours stay the same whatever the price: { $extra }, fitted in with what's done and checked. We could cover the missing { $missing } by taking that much work off the current list. Shall we look for it together?
    .label = In full, or an exchange
    .risk = Holds the price and still leaves a door open. The client may give up the extra.

scope-creep-which = Which way did the client take?
    .label = Way taken
    .why = So that the message and the deal have the right price.
scope-creep-which-simpler = The simpler one
scope-creep-which-full = The full one
scope-creep-which-swap = In exchange for a part

scope-creep-core = What exactly does the simpler version include?
    .label = Simpler version
    .hint = For example: the landing page in Arabic, text only
    .why = What it leaves out will be asked for next week, unless it's written down today what it includes.

# The change in writing

scope-creep-confirm = You've agreed. A short message with the points, confirmed before you start, saves both of you a dispute later.

scope-creep-confirm-recap =
    .plain =
        Glad we've settled it. In writing:

        – added: { $extra }
        – price: { $extra_price }, on top of what was agreed

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .steps =
        Here's the change to our agreement:

        1. New in the work: { $extra }
        2. For it you pay { $extra_price } in addition.
        3. What was agreed before doesn't change.

        Do you confirm it? Then I'll begin.
    .calm =
        Good, I'm taking it in. So that neither of us has to rely on memory, from now on this is part of the work: { $extra }. Its price is { $extra_price }, added to what we had.

        Did I get everything?
    .check =
        Before I start, please check these lines:

        – you get, in addition: { $extra }
        – you pay, in addition: { $extra_price }
        – the rest of our agreement: unchanged

        Does anything need correcting?
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
    .thing =
        Glad we've settled it. Here is the extra work for "{ $deal_thing }" in writing:

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
    .plain = To sum up: { $extra }, for { $extra_price } on top of our price. Everything else stays as it was. Just say "yes" and I'll start.
    .calm = Good, so this comes in too: { $extra }. It adds { $extra_price } to our sum and changes nothing else. Is that right?
    .ask = May I take it as agreed that I add this for { $extra_price }: { $extra }? With your "yes" I'll begin.
    .brief = Added: { $extra }. Price: { $extra_price } on top. The rest as before. Do you confirm?
    .days =
        To sum up: { $extra }, for { $extra_price } on top of our price, with delivery { $days ->
            [one] one day
           *[other] { $days } days
        } later. Everything else stays as it was. Just say "yes" and I'll start.
    .label = In two lines
    .risk = Easy to answer from a phone. Says less, so it suits a client you know.

# Lines of the timeline

deal-event-extra-inside = asked for something already included
deal-event-extra-phase = extra work planned as the next stage
deal-event-extra-open = extra work offered, left open
deal-event-concession-swap = swapped at the same price (in, out)
deal-event-concession-part-swap = part paid, part swapped (in, out, paid)
deal-event-concession-gift = extra work as a gift (what, its value, in return)
