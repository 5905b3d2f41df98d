# Remarks on the work: rounds, what to take, what to discuss, error or extra (RE1 to RE4).

revisions = Changes to the work

# The rounds

revisions-rounds = How many rounds of changes did you agree on? Skip this if no number was agreed.
    .label = Rounds agreed
    .hint = For example: 2 rounds
    .why = With a number both sides know what is included; without one, all changes within the task are.

revisions-used = How many of them were used before this request?
    .label = Rounds used
    .hint = For example: 1
    .why = So the client hears how many are left before the last one is gone.

revisions-counted =
        Agreed: { $rounds }, used: { $used }. { $left ->
            [0] None is left: another round is paid work, unless the error is yours.
            [one] One is left, and this request uses it.
           *[other] { $left } are left, this one included.
        } Say it in the letter, calmly: a counted round is used with more care.

# The remarks

revisions-remarks = What does the client want changed? A few words are enough.
    .label = Remarks
    .hint = For example: shorter headline, warmer colours
    .why = Your answer will name exactly these points, so the client sees that they were read.

revisions-kind = What kind of remarks are these?
    .about = "{ $remarks }". What kind of remarks are these?
    .label = Kind
    .why = Some are simply done, some are discussed, an own error is mended for free, and an extra has a price.
revisions-kind-fits = Clear and within the task
revisions-kind-harms = Would harm the result
revisions-kind-slip = My error
revisions-kind-extra = Beyond the task
revisions-kind-unclear = Unclear what or why

# Unclear: what does not fit and why

revisions-clarify = Don't fix blindly and don't refuse. First find out what doesn't fit and why; your readiness stands in the same letter.

revisions-clarify-questions =
    .plain = I've got your remarks and I'm ready to put this right: { $remarks }. To hit it the first time, three short answers would help. Which place is it exactly? What bothers you there? What should it do instead? As soon as I have them, I'll name the day of the new version. Could you send them in one list?
    .named = { $deal_client }, thank you for looking so closely. Before I change this I'd like to understand it: { $remarks }. Which place do you mean, what doesn't fit there, and how should it feel to your customers? With that I'll name the day of the new version. Could you write it in a few words?
    .label = Three short questions
    .risk = Saves a round of guessing. The client has to think for a minute.

revisions-clarify-example =
    .plain = I want to get this right and not just different: { $remarks }. An example says more than words: is there a page, a text or a picture where it's done the way you like? And is there one you'd never want? Two links are enough, and I'll tell you the day of the new version.
    .named = { $deal_client }, this can be understood in several ways: { $remarks }. So that I don't guess at your expense, could you send one example you like and one you don't? Then I'll see what to change and name the day of the new version.
    .label = Ask for an example
    .risk = Clear at once for people who find it hard to explain. The example is a direction, not something to copy.

revisions-clarify-call =
    .plain = Some things are said faster than written, and this looks like one of them: { $remarks }. Let's take fifteen minutes and go through the work together; I'll come with my questions ready. Afterwards you get the points in writing, with the day of the new version. When does a call suit you?
    .named = { $deal_client }, I'd like to understand this properly: { $remarks }. Shall we look at the work together, fifteen minutes by phone? I'll write the points down, send them to you to confirm, and name the day of the new version. What time is good for you?
    .label = A short call
    .risk = Good for a client who finds writing hard. Write the points down afterwards.

revisions-guess = "Just make it better" isn't a task. A small piece in two directions costs little and shows what the client means.

revisions-guess-two-ways =
    .plain = I can see it isn't there yet for you, even if it's hard to put into words: { $remarks }. Let me make it easy: I'll take one small piece and show it in two directions. You say which is closer, and I carry that through the rest. Which piece shall I take for it?
    .named = { $deal_client }, you shouldn't have to find the words, showing is my part. I'll take one small piece and make it in two directions with this in mind: { $remarks }. You choose the closer one, and the rest follows it. Which piece matters most to you?
    .label = Two directions
    .risk = The client only has to point. It costs you an hour or two.

revisions-guess-one-piece =
    .plain = If I changed everything now, I'd be guessing, and the round would be lost for you: { $remarks }. So let me change one place first, the way I understand it, and you tell me whether it's going the right way. Which place bothers you most?
    .named = { $deal_client }, I'd rather not spend your round on a guess: { $remarks }. One place first, changed the way I understand it; if it's right, I do the rest like that. Which place would you start with?
    .label = One place first
    .risk = The cheapest test of all. It won't settle the whole list.

revisions-blind = Without knowing what is wrong, no version will be right, and each guess costs a round. Offer a call once more, on a day you name, and wait for the answers; nothing has to be redone until then. If it turns into reproaches, /conflict leads through that talk.

revisions-chase = A client you already work with may be asked again, as often as needed. Short, and with a way to answer quickly.

revisions-chase-again =
    .plain = I'd like to go on with your remarks: { $remarks }. What I still need is your answer to my last message. If writing is tedious, send a voice message or a photo with marks on it. Your version waits in the plan until then. When could you look at it?
    .named = { $deal_client }, I'm ready to go on with this: { $remarks }. Only your answer to my last message is missing; a voice message or a photo with marks is fine too. When could you look at it?
    .label = Ask again
    .risk = Keeps the work moving. Tone makes the difference: no reproach.

revisions-resting = The work rests because of a missing answer, not because of you, and that stands in writing. Ask again in a few days, and as often as needed: this client is yours already. A reminder helps, and so does a call instead of the third letter.

revisions-remarks-now = And which remarks stand now, in a few words?
    .label = Remarks
    .hint = For example: headline in one line, photo with people
    .why = The next message is built on these points.

# A remark that would harm the result

revisions-reason = Why would this harm the result? In the client's own terms: customers, sales, clarity.
    .label = Reason
    .hint = For example: on a phone the order button disappears
    .why = An opinion is easy to overrule, a consequence for the client isn't.

revisions-option = What would you do instead, to reach what the client wants?
    .label = Option
    .hint = For example: a smaller picture, the button stays visible
    .why = With an option next to it, a doubt is help and not a refusal.

revisions-discuss = What is objective you take; what harms, you discuss: your reason and another way. The last word stays with the client.

revisions-discuss-reason-first =
    .plain = I've read your remarks and see what you're after: { $remarks }. One thing makes me careful: { $reason }. The same aim can be reached in another way: { $option }. Anything else on your list that is clear I'll take as it is. Shall I do it this way?
    .named = { $deal_client }, I understand where this comes from: { $remarks }. Before I touch it, you should know what it would do: { $reason }. I'd suggest this instead, it gives you the same without the loss: { $option }. Does that suit you?
    .label = Reason and option
    .risk = Protects the result and shows care. Somebody who only wants it done may need patience.

revisions-discuss-ask-why =
    .plain = This remark interests me, because there's usually a reason behind it: { $remarks }. May I ask what led you to it: something you saw, or something a customer said? I ask because I see a risk: { $reason }. Knowing the reason, I may find something better still than this: { $option }. What is it that you want to change by it?
    .named = { $deal_client }, may I ask what's behind this: { $remarks }? You know your customers better than I do, and I may be missing something. My worry is this: { $reason }. One other way would be { $option }. What should be different for them?
    .label = Ask why first
    .risk = You may learn something you didn't know. It takes one more letter.

revisions-discuss-choose =
    .plain =
        I see two ways to go with this, and the choice is yours.

        1. As you wrote: { $remarks }. What to expect: { $reason }.
        2. The other way: { $option }. The aim is the same.

        I'd take the second. Which one shall I do?
    .named =
        { $deal_client }, I've thought your remark through, and there are two ways:

        1. As you wrote: { $remarks }. What to expect: { $reason }.
        2. The other way: { $option }.

        For your customers I'd choose the second. Which one is it to be?
    .label = Two ways to choose
    .risk = The client decides knowing what follows. They may choose the first.

revisions-your-call = The client insists. Silent obedience would make you guilty of the result: either a note in writing, or both versions to look at.

revisions-your-call-note =
    .plain = It's your project and your decision, and I'll carry it out: { $remarks }. For clarity let's write down what we both know: I pointed out a risk, { $reason }, and suggested { $option }. So I can't answer for this one point; for all the rest I do, as before. Do you confirm that we go this way?
    .named = { $deal_client }, all right, the last word is yours: { $remarks }. Just so that it's in writing: I see a risk here, { $reason }, and advised { $option }. For what this change does I can't take responsibility; everything else stays on me. Do you confirm?
    .label = As the client decides
    .risk = You keep the client and aren't to blame later. The result may still suffer.

revisions-your-call-side-by-side =
    .plain = On paper we could go on like this for long; seeing it is easier. I'll make one small piece both ways, yours ({ $remarks }) and mine ({ $option }). Look at them on a phone or show them to a customer, bearing this in mind: { $reason }. Then you decide, and I'll note it down. Shall I do that?
    .named = { $deal_client }, let's not decide by arguments. One small piece both ways: yours, { $remarks }, and mine, { $option }. Watch for this: { $reason }. Whatever you choose, I'll confirm it in writing and do it. Shall I prepare the two?
    .label = Side by side
    .risk = The eye decides, nobody loses face. Costs you some work.

revisions-decided = What did the client decide?
    .label = Decision
    .why = The next letter names what will really be done.
revisions-decided-his = As the client wanted
revisions-decided-mine = The way I suggested

revisions-no-note = The client wants the change and doesn't want the note. Then this one change is better declined, calmly, with your reason and your option in writing; the rest of the work goes on. If you do it without a word, the bad result will be yours.

# Within the rounds: take it, with a day

revisions-fix-day = On which day will the new version be ready? Add a margin.
    .label = Day of the version
    .hint = For example: Thursday
    .why = A day instead of "soon": that is what the client will remember.

revisions-take = The remarks are fair: take them, name the day, and say how many rounds are left.

revisions-take-dated =
    .plain = Thank you, these remarks are to the point and I'm taking them: { $todo }. The new version will be with you on { $fix_day }. If something else comes to mind, send it before I start, so that it all goes in at once. Is this the full list?
    .counted =
        Thank you, these remarks are to the point and I'm taking them: { $todo }. The new version will be with you on { $fix_day }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } So it's worth collecting everything now. Is this the full list?
    .named = { $deal_client }, that's clear, and it will make the work better: { $todo }. You'll have the new version on { $fix_day }. If anybody else on your side wants to look at it, now is a good moment. Is the list complete?
    .named_counted =
        { $deal_client }, that's clear, and it will make the work better: { $todo }. You'll have the new version on { $fix_day }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } If anybody else on your side wants to look at it, now is the moment. Is the list complete?
    .label = Take it, with a day
    .risk = Quick and friendly, and the rounds stay counted. The day has to be kept.

revisions-take-whole-list =
    .plain =
        I read it carefully, and this is what I understood:

        – to change: { $todo }
        – new version: { $fix_day }

        What isn't in the list stays as it is. Do I understand you correctly?
    .counted =
        I read it carefully, and this is what I understood:

        – to change: { $todo }
        – new version: { $fix_day }

        { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } What isn't in the list stays as it is. Do I understand you correctly?
    .named =
        { $deal_client }, let me check that I've understood you:

        – to change: { $todo }
        – new version: { $fix_day }

        Everything else stays as it is. Is that right?
    .named_counted =
        { $deal_client }, let me check that I've understood you:

        – to change: { $todo }
        – new version: { $fix_day }

        Everything else stays as it is. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } Is that right?
    .label = Retell and confirm
    .risk = Catches a misunderstanding before the work. One more message for the client.

revisions-sooner = The client wants it earlier. Show that you understand, say what the days are for, and offer a part of it sooner.

revisions-sooner-first-piece =
    .plain = You'd like to see it sooner, and part of it you can. I'll show you the most important point first, as soon as it's done, and the whole on { $fix_day }: { $todo }. That way you can react early and nothing is rushed. Which point should come first?
    .named = { $deal_client }, I understand that you're waiting. The whole will be there on { $fix_day }: { $todo }. One point I can show you before the others. Which one is it?
    .label = One point sooner
    .risk = Gives the client something early. Two deliveries instead of one.

revisions-sooner-why-day =
    .plain = I see that you're in a hurry with this: { $todo }. A change here pulls others along, and afterwards the whole has to be checked again, so that you don't find new mistakes in place of the old. That's what the time until { $fix_day } is for. Is there an event behind your date? Then we'll see what can come first.
    .named = { $deal_client }, of course sooner would be nicer: { $todo }. The time until { $fix_day } goes into the changes and into checking all the rest after them, otherwise you'd be the one to find the gaps. Is there something on your side that depends on the date?
    .label = What the days are for
    .risk = The day has a reason now. Doesn't help if the client has a fixed date.

revisions-steady = You've explained the day and offered a part sooner; more isn't needed. Do the work calmly and deliver on { $fix_day }: a kept date argues better than a letter. For a longer talk about dates there is /deadline.

revisions-due =
    .plain = Send the new version today, as promised
    .named = Send the new version to { $deal_client } today, as promised

revisions-work = While the changes are being made, nothing has to be written. As soon as the version is ready, let's go on with the message for it.

# The new version

revisions-deliver = This goes out together with the new version. Ask for a clear yes or a full list: a version without an answer is never finished.

revisions-deliver-yes-or-list =
    .plain = Here is the new version, with everything we talked about: { $todo }. Please look through it in peace. If it's good, a short "approved" is enough; if something is still off, send it in one list with a word on why. By when could you look at it?
    .counted =
        Here is the new version, with everything we talked about: { $todo }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } If it's good, a short "approved" is enough; if something is still off, send it in one list with a word on why. By when could you look at it?
    .named = { $deal_client }, the new version is ready. Changed: { $todo }. If it's what you had in mind, write "approved"; if not, one list with reasons helps me most. When could you have a look?
    .named_counted =
        { $deal_client }, the new version is ready. Changed: { $todo }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } If it's what you had in mind, write "approved"; if not, one list with reasons helps me most. When could you have a look?
    .label = A yes or one list
    .risk = Leads to a clear end. A busy client may need a reminder.

revisions-deliver-walk-through =
    .plain = The new version is with you. These points are done, and nothing else was touched: { $todo }. If you like, I'll walk you through it in ten minutes and write down what you say. Or do you prefer to look first and write to me?
    .named = { $deal_client }, the version with your remarks is here: { $todo }. The rest is unchanged. Shall I show it to you in a ten-minute call, or would you rather look at it alone first?
    .label = Offer to show it
    .risk = Fewer misunderstandings, quicker yes. Costs ten minutes.

revisions-next-round =
    .plain = There are new remarks. The same question again: what is to be done, what to be discussed, what is extra? A point that was already approved and is now wanted differently is a changed task.
    .left = There are new remarks. { $left ->
            [0] The agreed rounds are used up: from here a round is paid, unless the error is yours.
            [one] This is the last of the agreed rounds; say so in the letter.
           *[other] Rounds left, this one included: { $left }.
        } A point that was already approved and is now wanted differently is a changed task.

# Our own error

revisions-mend-day = By which day can you put it right? Add a margin.
    .label = Put right by
    .hint = For example: Wednesday
    .why = A named day calms the client more than any explanation.

revisions-mend = The work differs from the order, so it's an error: redone for free, and it uses up no round.

revisions-mend-redo =
    .plain = You're right, the task says this and my version doesn't: { $todo }. I'm putting it right at no charge, and you'll have it on { $fix_day }. Is there anything else that differs from what you ordered? Then it goes into the same version.
    .counted = You're right, the task says this and my version doesn't: { $todo }. I'm putting it right at no charge, on { $fix_day }, and it doesn't count as one of your rounds: { $left ->
            [0] what we agreed on stays agreed.
            [one] that one is still yours.
           *[other] all { $left } are still yours.
        } Is there anything else that differs from the task?
    .named = { $deal_client }, thank you for noticing. This is my mistake, and I'm correcting it free of charge: { $todo }. The new version will be there on { $fix_day }. Does anything else differ from the order, so that I can fix it in one go?
    .label = Redo it for free
    .risk = Costs hours and keeps the trust. The new day has to be kept.

revisions-mend-choice =
    .plain = This part isn't what you ordered, and that's on my side: { $todo }. You can choose: I redo it free of charge, ready on { $fix_day }, or we leave it out and I give back the part of the price that stands for it. Which is better for you?
    .named = { $deal_client }, here the result differs from the order: { $todo }. I can redo it free of charge, on { $fix_day }, or return the money for this part. What do you prefer?
    .label = Redo or money back
    .risk = The client has the last word, so there's no quarrel. It may cost you money.

revisions-mend-way = What did the client choose?
    .label = Choice
    .why = A redo goes into your calendar, money back goes into a letter.
revisions-mend-way-redo = Redo it
revisions-mend-way-refund = Money back for it

revisions-refund-sum = Which sum do you give back for this part?
    .label = Money back
    .hint = For example: $120
    .why = A named sum and a closed point: nothing is left hanging.

revisions-refund = Money back for one part, in writing. The rest of the work stands.

revisions-refund-recap =
    .plain =
        Then we settle it like this, in writing:

        – left out: { $todo }
        – back to you: { $refund_sum }
        – everything else stays as agreed

        Do you confirm? I'll send the money as soon as you do.
    .named =
        { $deal_client }, thank you for the fair talk. To sum up:

        – left out: { $todo }
        – back to you: { $refund_sum }
        – everything else stays as agreed

        Is that right? I'll send the money once you confirm.
    .label = Money back, in writing
    .risk = Closes the point for good. Send the money on the day of the yes.

# Paid: a round beyond those agreed, or an extra

revisions-hours = How many hours will this take, checking included? Skip it to name a price for the round instead.
    .label = Hours
    .hint = For example: 4 hours
    .why = Hours times your rate is a price anybody can follow.

revisions-rate = What is an hour of this work worth?
    .label = Hourly rate
    .hint = For example: $40
    .why = The price of the round is reckoned from it.

revisions-flat = What does such a round cost with you?
    .label = Price of the round
    .hint = For example: $150
    .why = One price a round is easy to remember for both.

revisions-extra-worth =
    .plain = This is beyond the task, so it's an extra worth <b>{ $round_price }</b>: a short text was ordered, now a long one is wanted. An error would be free, new work isn't. The letter comes next; if a long talk follows, /scope_creep has more moves for it.
    .total = This is beyond the task, so it's an extra worth <b>{ $round_price }</b>, and the job comes to <b>{ $new_total }</b>. An error would be free, new work isn't. The letter comes next; if a long talk follows, /scope_creep has more moves for it.

revisions-extra = Extra work has its price or its own time. Both are an offer, and the client decides.

revisions-extra-priced =
    .plain = A good thought, it would add something: { $todo }. It goes beyond the task we agreed on, so I'd take it as a separate piece for { $round_price }; that covers the work and fitting it to the rest. The changes within the task stay included, of course. Shall I add it?
    .total = A good thought, it would add something: { $todo }. It goes beyond the task we agreed on, so it would be a separate piece for { $round_price }, { $new_total } in all; that covers the work and fitting it to the rest. Changes within the task stay included, of course. Shall I add it?
    .named = { $deal_client }, I see what this would give you: { $todo }. It's new against the task, so it has its own price, { $round_price }, including fitting it to the rest. Changes within the task stay free. Would you like it on these terms?
    .label = At its price
    .risk = Draws a calm line between changes and extras. The client may drop it.

revisions-extra-later =
    .plain = I can see why you'd want this: { $todo }. Putting it in now would hold up what's nearly finished. So let's close the present version first and do this after it as a piece of its own, for { $round_price }. Shall I note it as the next step?
    .named = { $deal_client }, worth doing, just not in the middle of the last changes: { $todo }. First we finish the version in hand, then this as its own piece for { $round_price }. Shall I note it for after that?
    .label = After this version
    .risk = The present version gets finished. The extra may never come.

revisions-round-worth =
    .plain = The agreed rounds are used up, so this one is paid: <b>{ $round_price }</b>. That was the agreement, so there is nothing to apologise for. Name the price before the work; after it, nobody likes to pay.
    .total = The agreed rounds are used up, so this one is paid: <b>{ $round_price }</b>, and the job comes to <b>{ $new_total }</b>. That was the agreement, so there is nothing to apologise for. Name the price before the work; after it, nobody likes to pay.

revisions-paid-round = The included rounds are over. Say it without reproach, with the price and with a way to make it worth the money.

revisions-paid-round-priced =
    .plain = I see what you'd like to change, and it can be done: { $todo }. The rounds in our agreement are used, so this is an additional one for { $round_price }; that covers the changes and checking the whole again. Shall I take it on, or do we leave the version as it is?
    .rounds = I see what you'd like to change, and it can be done: { $todo }. We agreed on { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }, and they're used, so this one is additional: { $round_price } for the changes and for checking the whole again. Shall I take it on, or do we leave the version as it is?
    .total = These changes can be made: { $todo }. The { $rounds ->
            [one] round
           *[other] { $rounds } rounds
        } we agreed on are behind us, so it's an additional one: { $round_price } for the changes and a full check, { $new_total } in all. Shall I take it on, or do we leave the version as it is?
    .named = { $deal_client }, I understand what you'd like to reach: { $todo }. Our included rounds ({ $rounds }) are used, so this would be an additional one: { $round_price } for the changes and a full check, { $new_total } in all. Do you want it, or is the version fine as it stands?
    .label = One more, at its price
    .risk = Keeps the agreement alive. The client may accept the version as it is.

revisions-paid-round-one-list =
    .plain = I understand the wish to polish it further: { $todo }. As the included rounds are used, each further one costs { $round_price }, for the changes and a full check. To pay only once, collect everything now: show it to everybody who has a say, and send one list. How much time do you need for that?
    .named = { $deal_client }, there's a way to make this cheaper for you: { $todo }. A further round costs { $round_price }, whether it holds three remarks or ten small ones. So ask everybody on your side, and send one list. By when could you have it together?
    .label = One list, paid once
    .risk = The client feels looked after. Say that big new wishes aren't small remarks.

revisions-why = "It should be free." Show what stands behind the price, or give it once, openly, against the final yes.

revisions-why-behind-it =
    .plain = From the outside it's a few small things, I can see that: { $todo }. Each one means opening the work again, changing it and checking all that hangs on it; this is what the { $round_price } pays for. We can also keep only the points that matter most, which costs less. Which would those be?
    .named = { $deal_client }, I understand why it looks quick: { $todo }. Behind it are the changes themselves and a check of the whole, otherwise something else breaks; that comes to { $round_price }. If it's too much, we can choose the two most important points. Which are they?
    .label = What's behind the price
    .risk = The price gets a face. Somebody who only wants it free won't be moved.

revisions-why-closing =
    .plain = I'd like us to finish on a good note, so here is an offer: I take this in once more without charge, although it's { $round_price } of work: { $todo }. In return it's the last one: you approve this version in writing and pay the rest on that day. Anything after it has its price. Do we agree?
    .named = { $deal_client }, let me meet you here, once: { $todo }. It's { $round_price } of work, and you'll find it in the list at zero. What I ask in return: with this version the work counts as accepted, and the rest is paid the same day. Is that all right with you?
    .label = Once, against the final yes
    .risk = Buys a clear end to the job. Given twice, it becomes the rule.

revisions-how = What did the client agree to?
    .label = Agreed on
    .why = The letter should name exactly that.
revisions-how-paid = A paid round
revisions-how-closing = The last one, free

revisions-closing-day = On which day will this last version be ready? Add a margin.
    .label = Day of the version
    .hint = For example: Thursday
    .why = The final yes and the payment hang on this day.

revisions-closed = A gift and what it earns, in one letter.

revisions-closed-recap =
    .plain =
        Good. So that we both have it:

        – I change: { $todo }
        – price: nothing, instead of { $round_price }
        – ready: { $fix_day }
        – with this version the work is accepted, the rest is paid that day

        Later changes have a price. Do you confirm?
    .named =
        { $deal_client }, gladly. In writing:

        – I change: { $todo }
        – price: nothing, instead of { $round_price }
        – ready: { $fix_day }
        – with this version the work is accepted, the rest is paid that day

        Later changes have a price. Is that right?
    .label = The gift and its terms
    .risk = Turns goodwill into a clear end. Without a yes to it the gift isn't due.

revisions-stand = The client insists again. The rounds were agreed, the price of <b>{ $round_price }</b> is explained, and that's enough: no new proof, no argument. One short letter, and the offer stays. If reproaches come, /conflict leads through them.

revisions-as-is = No yes to the paid work. What is delivered stays delivered, and a short letter says so.

revisions-as-is-stays-open =
    .plain = So that nothing hangs in the air: the version you have stays as it is, complete and within our agreement. This waits for your decision: { $todo }. It costs { $round_price }, and you may take it up at any time; after a yes I'll name the day. Is that how you see it too?
    .named = { $deal_client }, a short note so that we see it the same way: the version you have is complete under our agreement. This stays open: { $todo }, for { $round_price }, whenever you like. Shall I treat the version as accepted for now?
    .label = As it is, still open
    .risk = A written end without pressure. The extra money may never come.

revisions-counter = How much does the client offer?
    .label = Client's offer
    .hint = For example: $80
    .why = It shows how much of the list can honestly be done for it.

revisions-meet = The client offers { $counter }, the whole list is { $round_price }. For less money, fewer points: fair to both.

revisions-meet-fewer =
    .plain = Good, { $counter } is something to go by. For this sum I'd do the points that matter most, properly, out of this list: { $todo }. The rest can stay or follow later; all of it is { $round_price }. Which points come first for you?
    .named = { $deal_client }, let's see what fits into { $counter }. Not the whole list ({ $todo }), that's { $round_price }, but the points your customers notice first, and done properly. Which would you put at the top?
    .label = Fewer points
    .risk = A yes that costs you nothing. Write down which points are in.

revisions-meet-whole =
    .plain = I understand you'd like to keep it near { $counter }. The list holds more work than that: { $todo }, and then a check of the whole; this makes { $round_price }. If we do it all in one go, you won't need another round. Shall I go ahead with the full list, or shall we shorten it?
    .named = { $deal_client }, your figure is clear: { $counter }. The full list comes to { $round_price }, because every point has to be made and checked with the rest: { $todo }. It can be all of it at that price, or less of it for less. What do you prefer?
    .label = The whole list
    .risk = Holds the price and leaves a choice. The client may give it up.

revisions-which = What did the client take?
    .label = Taken
    .why = So that the letter and the deal name the right price.
revisions-which-fewer = Fewer points
revisions-which-whole = The whole list

revisions-fewer-points = Which points stay in?
    .label = Points that stay
    .hint = For example: the headline and the order form
    .why = What is named in the letter is done, and the rest is not expected.

revisions-paid-day = On which day will it be ready? Add a margin.
    .label = Day of the version
    .hint = For example: Thursday
    .why = The price and the day belong in one letter.

revisions-confirm = A paid change is confirmed in writing before the work on it starts.

revisions-confirm-recap =
    .plain =
        Good that we've settled it. In writing:

        – I change: { $todo }
        – price: { $round_price }
        – ready: { $fix_day }

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .total =
        Good that we've settled it. In writing:

        – I change: { $todo }
        – price: { $round_price }
        – the job in all: { $new_total }
        – ready: { $fix_day }

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .named =
        { $deal_client }, thank you. So that we both have it:

        – I change: { $todo }
        – price: { $round_price }
        – the job in all: { $new_total }
        – ready: { $fix_day }

        Have I got everything right? I'll start once you've confirmed.
    .label = Point by point
    .risk = A written trace that ends disputes. Takes the client a minute.

revisions-confirm-short =
    .plain = To sum up: { $todo }, for { $round_price }, ready on { $fix_day }. The rest as before. A "yes" from you, and I'll start.
    .total = To sum up: { $todo }, for { $round_price }, { $new_total } in all, ready on { $fix_day }. The rest as before. A "yes" from you, and I'll start.
    .label = In two lines
    .risk = Easy to answer from a phone. Says less.

# Silence after the new version

revisions-nudge = No answer to the version yet. One easy question; a present client may be asked again as often as needed.

revisions-nudge-question =
    .plain = Were you able to open the new version? It has this in it: { $todo }. If everything is right, one word is enough; if something isn't, tell me which place, even before you've seen it all. What would help you to look at it this week?
    .named = { $deal_client }, did the new version open all right? It has this in it: { $todo }. One word is enough if it's good; if something bothers you, just name the place. Is there anything you need from me to look at it?
    .label = An easy question
    .risk = Can be answered in a word. It may take one more message.

revisions-nudge-short-call =
    .plain = You may have a full desk, so here is a quick way: ten minutes on the phone, I show you what changed ({ $todo }), you say yes or name what's left, and I write it down for both of us. Would tomorrow suit you, or the day after?
    .named = { $deal_client }, to save you the reading: shall I show you the changes in ten minutes by phone ({ $todo })? You say yes or name what's left, and I write it down. Which day is good?
    .label = Ten minutes by phone
    .risk = Often quicker than a third letter. Needs a time that suits both.

revisions-nudge-more = Silence again. Say calmly what is open and what you'll do meanwhile; then ask again next week, as often as needed.

revisions-nudge-more-what-is-open =
    .plain = A short note on where we are. Done and with you: { $todo }. Open: your yes, or a list of what's left. Meanwhile I'm turning to other work and keep your files ready, so we can go on the day you answer. Is somebody else the right person to look at it?
    .named = { $deal_client }, a short note on where we are. Done and with you: { $todo }. Open: your yes, or a list. I'm turning to other work meanwhile and keep everything ready. Should I ask somebody else on your side?
    .label = Where we are
    .risk = A written trace without reproach. The job stays open for a while.

# The client is content

revisions-approve = The client is content. Put the yes in writing: it closes the work and opens the last payment.

revisions-approve-recap =
    .plain =
        I'm glad it fits now. To close it properly:

        – accepted: the new version ({ $todo })
        – changes to it are finished
        – anything new is a separate piece, with its own price

        Please confirm in one line. What should I prepare for you next?
    .named =
        { $deal_client }, I'm glad it fits now. To close it properly:

        – accepted: the new version ({ $todo })
        – changes to it are finished
        – anything new is a separate piece, with its own price

        Could you confirm in one line?
    .thing =
        { $deal_client }, I'm glad it fits now. To close it properly, for "{ $deal_thing }":

        – accepted: the new version ({ $todo })
        – changes to it are finished
        – anything new is a separate piece, with its own price

        Could you confirm in one line?
    .label = Accepted, point by point
    .risk = A dated yes that ends later disputes. Sounds a little formal.

revisions-approve-short =
    .plain = Thank you, that's good to hear. I'm noting that the version is accepted, with this done: { $todo }. Anything new from here on will be a separate piece. Is that right? One word, and I'll send the final files.
    .named = { $deal_client }, thank you, that's good to hear. I'm noting the version as accepted, with this done: { $todo }. One word from you, and I'll send the final files. Is that right?
    .label = In two lines
    .risk = Easy to confirm from a phone. Says less.
