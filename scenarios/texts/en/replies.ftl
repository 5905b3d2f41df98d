# The first answer to a client, handed over before any question was asked: every fact is optional.
# A sum the client named may be a budget, a rival's price or our own: the words hold for each.

# The client asks what it costs

reply-price-question-ask =
    .plain =
        I can give you an exact figure once I see what it has to cover; a guess would be wrong for one of us. Three things decide it: what should be ready in the end, who it is for, and by what date you need it. Could you write me these in a few lines? The day after, you'll have the price with a list of what it includes.
    .named =
        { $deal_client }, I'd like the price to be for your job and not for an average one, so three short questions first. What should be ready in the end? Who will use it? Which date matters to you? With the answers I'll send two or three options, each with its price and what goes into it.
    .thing =
        The price of "{ $deal_thing }" depends mostly on three things: what it should do for you, how much of it there is, and the date. Could you tell me a little about each? The day after, I'll send you options with a price and a list of what each includes, so that you have something to choose from.
    .label = Questions first
    .risk = The figure fits the job and is easy to defend. A client in a hurry may want at least a range.

reply-price-question-include =
    .plain =
        The price comes from what's in it, so I'd rather show you both at once. I always count the same parts: getting into your task, the work itself, a check of the result, and corrections. What differs is how much of each your job needs. Tell me in two lines what the result is for, and tomorrow you'll have the parts listed with a price beside each. Does that suit you?
    .named =
        { $deal_client }, so that you can see what you'd be paying for, I price a job by its parts: getting into the task, the work itself, a check of the result, and corrections. Your job may not need all of them in full. What should the result do for you? With that I'll send the list with a price beside each part.
    .price =
        For the job we're talking about it's { $deal_price }. That covers the whole way to a result you can use: getting into your task, the work itself, a check, and corrections. It's easier to judge part by part than as one figure. Shall I write out what each part costs and what you get in it?
    .price_thing =
        "{ $deal_thing }" comes to { $deal_price }. That covers the whole way to a result you can use: getting into your task, the work itself, a check, and corrections. If you need less than that, the list gets shorter and the sum with it. Shall I write out the parts, so that you can see what each one gives you?
    .whole =
        { $deal_client }, "{ $deal_thing }" comes to { $deal_price }, from the first questions to a result you can use: getting into your task, the work itself, a check, and corrections. If something on this list isn't needed, we take it out and the sum changes. Is there a part you'd like to hear more about first?
    .label = Price with its contents
    .risk = The sum is read together with the work behind it. Later changes will be measured against this list.

reply-price-question-materials =
    .plain =
        So that the figure holds and doesn't grow on the way, I'd like to look at what you already have: notes, examples you like, earlier versions, anything. Could you send it here or by mail? I'll read it and answer in writing, with the price, the time and what is included, within one working day.
    .named =
        { $deal_client }, may I see the materials before I name a sum? Notes, examples, an earlier version: whatever there is, even if it seems beside the point. I'll go through them and write back within one working day with the price, the time and what's in it. Where is it easiest for you to send them?
    .label = Materials first
    .risk = A written price rests on facts and is easy to pass on. It costs the client some effort and you a day.

# The client finds it too expensive

reply-price-objection-items =
    .plain =
        A sum like this should be clear before you agree to it. May I split it into parts and write beside each what it costs and what it gives you? Then you can see where the money goes, and we can take out what you don't need now. And to understand you better: is it the total that doesn't fit, or isn't it clear yet what it's made of?
    .named =
        { $deal_client }, good that you say so openly. One figure tells you little, so I'd rather show you what's in it: each part, its price, and what would happen without it. Something there may turn out not to matter to you. Which part of the result is the most important one for you?
    .price =
        { $deal_price } in one line does look like a lot, so let me take it apart: each step of the work, its price, and what you get from it. What you can do without, we take out, and the sum gets smaller by exactly that. Which part of the result matters to you most?
    .amount =
        Let's look at { $message_amount } from the side of the work: I'll list the parts with a price for each, and you'll see what this sum pays for and what can wait. Then you choose by what you get and not by the total. Which part of the result do you need first?
    .amount_named =
        { $deal_client }, I see that the total decides a lot here. I'll write out the work in parts, each with its price: then it's plain what { $message_amount } pays for, and what can be left out or done later. Which part of the result do you need first?
    .label = Split into parts
    .risk = Shows the value and lets the client choose. Every part may be bargained over one by one.

reply-price-objection-compare =
    .plain =
        You're right to compare: prices for what sounds like the same work differ many times over. It's like renovating a flat: the area, the materials and the craft decide, and two estimates with one title can mean different things. If you have other offers, look at what is included, who answers for the date, and what happens if something doesn't fit. Shall I write down these three points for mine?
    .named =
        { $deal_client }, it's sensible to look at other prices, and they really do differ several times over. The difference is usually inside: what's included, who answers for the date, how corrections are handled. If you have another offer, send me its list of works without the name, and I'll say honestly where it's cheaper and where there's simply less in it. Would that help?
    .price =
        There will always be offers below { $deal_price }, and for some tasks they're enough. It's like renovating a flat: two estimates can have one title and different things inside. What I answer for is a result that works, a date that is kept, and corrections within the task. Shall I show you two jobs close to yours, so you can judge whether it's worth it?
    .label = What the price rests on
    .risk = Moves the talk from the sum to the difference. Needs work you can show.

reply-price-objection-smaller =
    .plain =
        I'd like to find a way that suits your plans and doesn't spoil the result. The quality I wouldn't touch, but the size can change: we do the part that brings you the most first, and the rest when it has paid off. Then the first sum is smaller and nothing is lost. Which result do you need before the others?
    .named =
        { $deal_client }, I see that this is more than you'd like to spend. Doing the same work worse for less wouldn't help you, so I suggest a smaller version: only what brings the result now, the rest later or never. What could you do without at the start?
    .amount =
        Let's start from the other end: what is the most useful thing that can be done well within { $message_amount }, or for less? I can put together such a version, with a clear list of what's inside and what stays outside. Which result do you need before the others?
    .amount_named =
        { $deal_client }, I wouldn't do the same work in haste to make it cheaper. Let me put together a shorter version: what can be done well within { $message_amount }, or for less, and what stays outside then, so there are no surprises. Which result do you need before the others?
    .price =
        { $deal_price } is for the full version. There's a shorter way: first the part that brings you the most, and the rest once it has paid off. The sum at the start is smaller, and I don't have to cut corners. Which result do you need before the others?
    .label = A smaller version
    .risk = Keeps the client and your rate. Watch that the small version does not grow back at the small price.

# The client asks for a discount

reply-discount-request-hold =
    .plain =
        It's natural to ask, and here is why I'd keep the price. It's counted from the time your task needs; if I took money off, I'd have to take the time off too, and it's you who would notice it in the result. I'd rather do this once and well. What would help you to decide: a list of what's included, or examples of similar work?
    .named =
        { $deal_client }, I see that you want to get the most for your money. That's the reason to leave the price as it is: it's the time your task really needs, and saved hours come back later as corrections and lost days. Shall I show you what goes into it, step by step?
    .price =
        I see why you ask. { $deal_price } is the time your task needs to come out right; with less of it, something would be left undone, and you'd pay for that later. So I'd keep the sum and the quality. Shall I write out what it's made of, so that you can see what each part gives you?
    .price_named =
        { $deal_client }, it's a fair question. { $deal_price } comes from the hours your task needs to come out right. Cutting the sum would mean cutting the hours, and the difference would show on your side. I'd rather keep both whole. Shall I write out the steps, so that you can see what each one gives you?
    .percent =
        { $message_percent } is a noticeable difference, and I see why you ask. But it would have to come out of the time for your task, and you would feel it in the result. So I'd keep the price as it is. Shall I write out what's in it, so that you can see what each part gives you?
    .whole =
        { $deal_client }, I see why you ask about { $message_percent }. In { $deal_price } there's the time your task really needs; with less of it something would stay undone, and it would cost you more later. So I'd keep the price. Shall I write out the steps, so that you can see what each one gives you?
    .label = Hold, with the reason
    .risk = Keeps the price and your standing. Some clients need a second round of talking.

reply-discount-request-trade =
    .plain =
        The price can move if something else moves with it. Two ways that really save me effort: a later date, so that I can fit the work between other projects, or you take over a part, for example collecting the materials. Then a lower sum is honest for both of us. Does one of these suit you, or shall we leave everything as it was?
    .named =
        { $deal_client }, I'm open to it if it's fair to both sides. A lower price works when the job gets easier: more time, fewer rounds of corrections, or a part that you do yourselves. Which of these could you agree to? Then I'll work out what it saves and write you the new sum.
    .percent =
        For { $message_percent } something in the job has to become easier, otherwise the result pays for it. It could be a later date, fewer rounds of corrections, or a part done on your side. Which of these is possible for you? I'll work out how far the price can come down for it.
    .percent_price =
        { $new_price } in place of { $deal_price } would need a real saving on my side: a later date, fewer rounds of corrections, or a part that you take over. Without that, { $message_percent } would come straight out of the quality. Which of these could you agree to? I'll work out what it saves.
    .whole =
        { $deal_client }, to get from { $deal_price } towards { $new_price }, the job itself has to get easier: a later date, fewer rounds of corrections, or a part that you take over. Otherwise { $message_percent } would come straight out of the quality. Which of these could you agree to? I'll work out what it saves.
    .label = Something for something
    .risk = The client sees goodwill and the price stays honest. Work out the saving before you agree.

reply-discount-request-smaller =
    .plain =
        If the sum has to be lower, let's make the job smaller instead of making it worse. We keep what brings you the result and leave out what can wait; what remains I do with the same care. What on the list could you do without for now?
    .named =
        { $deal_client }, let's look for a lower sum inside the job itself. Some part of it can surely wait or isn't needed at all; without it the price falls, and what's left is done just as well. Which part matters least to you at the moment?
    .amount =
        Let's see it from the side of the work: I'll list the parts with a price for each, so it's plain what { $message_amount } pays for and what can wait. What we leave out you can order later, at the same prices per part. Which part could you do without for now?
    .amount_named =
        { $deal_client }, let me lay the work out in parts with a price for each: then you'll see what { $message_amount } pays for, and what can wait. The parts you choose are done with the same care as the whole. Which one could you do without for now?
    .price =
        { $deal_price } is for everything on the list. If the sum has to be lower, let's shorten the list instead of doing it worse: what can wait is left out, and the price falls by exactly that. Which part could you do without for now?
    .price_named =
        { $deal_client }, { $deal_price } is for everything on the list. I can make the list shorter: what can wait is left out, and the price falls by exactly that, while the rest is done just as well. Which part matters least to you at the moment?
    .label = Less work, less money
    .risk = The price per part stays whole. The client may find out that they need everything after all.

# The client offers a promise instead of money

reply-future-promise-this-job =
    .plain =
        Your plans sound interesting, and I'd be glad to grow with them. Still, I count every job by itself: this one takes the same time whatever comes after it, and only then can I give it full attention. So let's do this one on its usual terms, and you'll see how we work together. Shall I send you the steps and dates for it?
    .named =
        { $deal_client }, I like that you think ahead. What comes later neither of us can know yet, but this job takes its time now, so I'd price it by itself. If we do it well, the next one is easy to agree on. Shall we go through what has to be ready first?
    .price =
        I'd be glad if this became the first of many. For this one the price stays { $deal_price }: it takes the same time whatever follows, and I want to do it without cutting corners. The next jobs we'll discuss when they're on the table. Shall I send you the plan for this one?
    .price_named =
        { $deal_client }, I'd be glad if this became the first of many. For this one the price stays { $deal_price }: it takes the same time whatever follows, and I want to do it without cutting corners. Shall I send you the plan, so that we can fix the start?
    .label = This job by itself
    .risk = Nothing is given for words. If the client was serious, they stay.

reply-future-promise-volume =
    .plain =
        Regular work is worth a better price, and I'm ready to put that in writing: once several jobs are ordered together, with amount, dates and payment in one contract, I count them as a package. A single job I count as a single one. Do you already know what the next ones would be? Then I'll work out both versions.
    .named =
        { $deal_client }, if more work is planned, let's make use of it honestly: you put the whole volume into one contract with dates and payment, and I count a package price for it. While it's one job, it's the price of one job. What could you order together already now?
    .price =
        { $deal_price } is the price of one job. If several are ordered together, in one contract with dates and payment, part of the preparation is done only once and I can count a package. Do you know already what the next ones would be? Then I'll send you both versions to compare.
    .label = A price for real volume
    .risk = Turns a promise into an order or ends the talk about it. Count the package only on what is signed.

# The client wants work for free first

reply-free-work-paid-test =
    .plain =
        It makes sense to begin with something small before you commit to the whole. I suggest a short paid test: one piece of the real task, done with full care. You keep it and can use it, and if we go on, it's already part of the work and nothing is paid twice. Which small piece would show you the most?
    .named =
        { $deal_client }, wanting to see how I work before you decide is quite reasonable. Let's take one small piece of the real task as a paid test: you get something you can use whatever you decide afterwards, and I can do it with the attention it needs. Which piece would tell you the most?
    .thing =
        Before handing over "{ $deal_thing }" as a whole, it's reasonable to try me on a small piece. I suggest a paid test: one part of the real task, done with full care. It stays yours whatever you decide, and if we go on, it counts as done. Which part would show you the most?
    .label = A small paid test
    .risk = Takes the fear away and your time is paid. Hunters of free work leave at this point.

reply-free-work-cases =
    .plain =
        I understand that you want to see whether I'm the right one. A test made in haste would show you little; finished work shows more. I can pick out two or three jobs close to yours and write for each what the task was, what I did and what came of it. What matters most to you in such an example: the style, the field or the result?
    .named =
        { $deal_client }, to make the choice easier, I'd show you finished work instead of a sample: two or three jobs close to your task, with what was asked and what came of it. They say more than a test made in an evening. What should I look for first: your field, the style or the result?
    .thing =
        For "{ $deal_thing }" I'd like to show you real work instead of a test: two or three jobs close to it, with what was asked, what I did and what came of it. That tells you more than a sample made in an evening. What matters most to you there: the style, the field or the result?
    .label = Cases in place of a test
    .risk = Costs nothing and shows real skill. Needs cases that are close enough.

reply-free-work-small-start =
    .plain =
        I see that you'd like to be sure before you pay. Then let's make the risk small: we take only the first stage, you pay for that alone, look at the result and decide freely whether to go on. If not, the stage stays yours and we owe each other nothing. What would be a good first stage for you?
    .named =
        { $deal_client }, let's start so small that you risk little: a first stage with its own price and its own result. After it you decide whether we go on, and what's done stays yours in any case. What would you like to have in your hands first?
    .label = One stage, free to stop
    .risk = Easy to agree to, and the work is paid. You have to win the second stage with the first.

# The client doubts the prepayment

reply-prepayment-pushback-stages =
    .plain =
        It's sensible to be careful with paying ahead. Let's make it safer: four stages, each one paid before it starts, done and approved by you, and only then the next. You never risk more than one stage, and I keep the time for your whole project. Shall I send you the stages with dates and sums?
    .named =
        { $deal_client }, I see that paying ahead feels like a risk. I do work on prepayment, because I turn down other projects for that time, but it can go in steps: you pay one stage, I do it, you approve it, then comes the next. Shall I draw up four stages with sums and dates?
    .price =
        Paying { $deal_price } in one go isn't necessary. Let's make four stages of it: each one is paid before it starts, done and approved by you, then the next. You never risk more than one stage, and I keep the time for your whole project. Shall I send you the stages with dates and sums?
    .percent =
        I see that the order of payment matters to you, and that you name { $message_percent }. I suggest a way with less risk for you than any single share: four stages, each paid before it starts, done and approved by you, then the next. The time for the whole project stays yours. Shall I write out the stages with sums and dates?
    .percent_named =
        { $deal_client }, you name { $message_percent }, and I see that you want to keep the risk small. Four stages do that better than any single share: each is paid before it starts, done, approved by you, and only then comes the next. Shall I write them out with sums and dates?
    .label = Four paid stages
    .risk = The work stays paid ahead and the risk falls for both. A little more bookkeeping.

reply-prepayment-pushback-guarantee =
    .plain =
        You'd be paying before you see anything, so it's fair that I carry a part of the risk too. I suggest putting it in writing: if I miss the date we agree on, half of the prepayment goes back to you. I name dates with a margin, so I can promise this calmly. Would the prepayment suit you with such a guarantee?
    .named =
        { $deal_client }, the prepayment reserves the time for your project, but I see that you need some safety on your side. Let's write it down: a fixed date, and half of the prepayment back if I miss it. Which date would you like to see there?
    .label = Guarantee with a figure
    .risk = Persuades quickly. Give it only with a date that has a margin, since half is really at stake.

reply-prepayment-pushback-contract =
    .plain =
        Trust comes easier on paper, so I suggest a contract before any payment: what I do, by when, how it's approved, and what happens with the money if one of us doesn't keep to it. Then the prepayment isn't a gift to a stranger but a step with rules. Shall I send you a draft to look through?
    .named =
        { $deal_client }, let's begin with the contract and not with the money. In it: the work, the dates, how you approve it, and what I return if I don't keep my part. You read it in peace, change what worries you, and the payment follows after. What should be in there for you to feel safe?
    .label = Contract first
    .risk = Answers the fear of losing money. Takes a day or two before the start.

# The client is late with a payment

reply-late-payment-remind =
    .plain =
        I see that the payment is held up on your side; such things get stuck easily. It's already past the date we agreed on, so I'd like to settle it calmly. Could you find out where it is now and write me the day it will be sent? If some paper is missing from me, tell me which one, and you'll have it the same day.
    .named =
        { $deal_client }, I see there's something in the way of the payment. The agreed date has passed, so two questions: what does it depend on now, and which day will it go out? If anything is needed from me, an invoice or a signature, you'll have it the same day.
    .thing =
        About the payment for "{ $deal_thing }": the agreed date has passed, and I see that something is holding it up. Could you check where it is now and write me the day it will be sent? If a paper is missing from me, tell me which one, and you'll have it the same day.
    .label = A calm reminder
    .risk = Keeps the relation and clears up an honest muddle. Somebody who dodges needs a firm date next.

reply-late-payment-date =
    .plain =
        I can see that it isn't simple on your side at the moment. So that neither of us has to come back to this every few days, let's fix one date in writing that you're sure of. If the whole sum can't go at once, name two dates with the share for each. Which date may I put down?
    .named =
        { $deal_client }, delays happen, what I need is a date to plan by. Please look at when the payment can surely go out, even if it's in two parts, and write it to me; I'll confirm it and won't remind you before then. Which day will it be?
    .thing =
        For "{ $deal_thing }" the payment is still open, and I see that it isn't simple on your side right now. Let's fix a date in writing that you're sure of, or two dates if it goes in parts. Then I can plan and needn't ask again. Which day may I put down?
    .label = One firm date
    .risk = Turns words into a date that can be checked. A very far date is an answer too.

reply-late-payment-pause =
    .plain =
        I see that the payment is taking longer than planned, and I'd like us to finish this well. While it's open, I'm putting what remains on my side on hold: I can't take the time for it from projects that are paid. The day the money arrives, I go on, and we move the dates by the days that passed. When can I expect it?
    .named =
        { $deal_client }, I understand that there are reasons for the delay. On my side it means that what remains waits until the payment is in, because the time for it has to be covered. I continue the same day it arrives, and then I'll confirm the new dates to you. Which day should I count on?
    .thing =
        The payment for "{ $deal_thing }" is past its date. I understand that it may not depend on you alone, but what remains on my side waits until it's in, because the time for it has to be covered. I continue the same day and confirm the new dates. When will it be sent?
    .label = Work waits for payment
    .risk = Stops your loss from growing. Say it after a reminder has passed without effect.

# The client resists the new rate

reply-raise-pushback-explain =
    .plain =
        I understand: you planned with the old sum, and nobody is pleased when it changes. The new rate lets me keep doing your work with the same attention and keep your dates, instead of filling the week with more orders at once. So it applies from the date I named. Tasks can be planned for it as before. Which ones do you want to do in the coming month?
    .named =
        { $deal_client }, it's not pleasant news, and I take your words seriously. I'm changing the rate because it has to match the time and care that your work gets, and I don't want to skimp on those. It applies from the date I named. Shall we go through the coming tasks, so that you know beforehand what each will cost?
    .label = Explain, stand firm
    .risk = Keeps the decision and the respect. Some clients leave, usually those who paid least.

reply-raise-pushback-less =
    .plain =
        I see that the new rate doesn't fit into what you had planned. It stays, since otherwise I'd have to work faster and with less care. But the sum a month can stay close to what you're used to: we keep what brings you the most and drop or space out the rest. Shall I suggest which tasks to keep?
    .named =
        { $deal_client }, a fixed budget is a good reason to look closely at what we do. The rate is new, but how much we do for it is up to you: we can keep the most useful part and do the rest less often. Which tasks would you miss first?
    .label = Less at the new rate
    .risk = Keeps the client and the rate. Your load falls, so you need something to fill the gap.

reply-raise-pushback-part =
    .plain =
        I understand that the new rate may simply not suit you, and that's nothing to be upset about. I won't be able to go on at the old one. So that you lose nothing, I'll finish what we have already agreed, and hand over all files with notes for the next person. Would you like to go on at the new rate, or shall I prepare the handover?
    .named =
        { $deal_client }, I've liked our work together, so I'd like to say it openly: I can't continue at the old rate. If the new one doesn't suit you, I'll finish what's agreed and hand everything over in good order, so that somebody else can take it up at once. Which way shall we go?
    .label = Part on good terms
    .risk = Honest and without pressure. Be ready to lose the client.

# The client asks for more than was agreed

reply-scope-creep-priced =
    .plain =
        I see what you want to gain by this, and it can be done. As far as I see, it goes beyond what we agreed, so I'd count it as an item of its own: what exactly will be ready, how much it costs and how many days it adds. I'll write that down for you tomorrow, before I start, and you decide. Is there anything else you'd like to have in it?
    .named =
        { $deal_client }, a sensible thought. It wasn't part of what we agreed, so I'll count it separately and send you the price and the days tomorrow; everything agreed before goes on as planned. Could you write in two lines what it should look like when it's ready?
    .thing =
        I see how this would add to "{ $deal_thing }". It goes beyond what we agreed, so I'd count it as an item of its own, with a price and the days it adds, and send you that tomorrow, before I start. Could you write in two lines what it should look like when it's ready?
    .label = At its own price
    .risk = The extra is paid and the rule is clear. The client may drop the idea or bargain.

reply-scope-creep-swap =
    .plain =
        I understand that plans change while the work is going on. If the sum and the date are to stay as they are, we can exchange: this comes in, and something of the same size that isn't started yet goes out. The total effort stays the same, and you get what you need now. Which part could you give up for it?
    .named =
        { $deal_client }, if this has become more important, let's make room for it: we take out a part I haven't begun, of about the same effort, and put this in its place. Sum and date stay. Which part matters less to you now?
    .label = One for another
    .risk = No new money to talk about. Works only while there is something not yet begun.

reply-scope-creep-later =
    .plain =
        A good idea to come back to. If I put it in now, everything we've agreed would be late, so I suggest an order: first I finish the agreed part on its date, then this becomes a small second stage with its own price. By then you'll also see whether it's still needed. Shall I note it down as the next stage?
    .named =
        { $deal_client }, I'd like to do this properly and not in passing. Let's first bring what we agreed to the end on time; after that this becomes a stage of its own, with a price and a date. Shall I prepare an offer for it for the day I deliver?
    .label = As the next stage
    .risk = Protects the date and brings the next order. The client may need it now.

# The client asks for corrections

reply-revision-request-do =
    .plain =
        Thank you for reading it so closely. Corrections like these belong to the job, so I'll make them. To do it in one go: is this the full list, or will somebody else on your side look at it too? Once the list is complete, I'll name the day you get the new version. If a change would hurt the result, I'll tell you before I make it.
    .named =
        { $deal_client }, I have your remarks and will work through them; corrections within the task are part of it. Is the list complete, or shall I wait for more people to look? Once it is, I'll name the day for the new version.
    .label = Take it on
    .risk = Quick and friendly. Check first that every point lies within the task.

reply-revision-request-clarify =
    .plain =
        I'm glad to correct it, I only want to hit what you mean at the first try. Could you mark the places that don't fit and write beside each, in a few words, what bothers you and what you expected instead? An example helps most. With that I'll name the day for the new version.
    .named =
        { $deal_client }, let me make sure I fix the right thing. For each place, two words are enough: what doesn't fit and why. If there's an example of how you'd like it, send it along. If talking is easier than writing, when could I call you?
    .label = Ask what and why
    .risk = Saves rounds of guessing. Asks a little work of the client.

reply-revision-request-discuss =
    .plain =
        I've read your remarks, and there's sense in wanting it to be better. Before I change anything, I'd like to go through them with you: some are done at once, with others it's worth looking at what they change for the people who will see the result. Then you decide. Shall I write my comment beside every point, or is a ten-minute call easier?
    .named =
        { $deal_client }, I want the changes to help and not only to change. So I suggest: I write beside each of your points "will do" or what I'd watch out for and another way, and the last word is yours. You'll have it tomorrow. Is there a point that matters to you above all?
    .label = Discuss point by point
    .risk = Protects the result. A client who wanted a quick fix needs a little patience.

# The client tells too little about the task

reply-vague-brief-questions =
    .plain =
        I'd like to help, and a few answers will save us both time. What should be ready in the end? Who is it for, and what should these people do after it? By which date do you need it? Is there an example you like, or one you don't? Short answers are enough. After that I'll write how I'd solve it, with the price and the time.
    .named =
        { $deal_client }, to offer you something fitting I need a little more. What should the result do for you? Who will see or use it? Is there a date it has to be ready by? What do you already have: notes, examples, earlier attempts? Answer as briefly as you like, I'll ask again where I need it.
    .label = A few questions
    .risk = You price what is really wanted. Keep it to few questions, or they stay unanswered.

reply-vague-brief-retell =
    .plain =
        Let me check that I understand you: there is a task, its form is still open, and what counts is the result. If so, write me in two or three sentences what should be different for you when it's ready. I'll retell it as a short plan, you correct me, and only then we talk about price and date. Do I see it rightly?
    .thing =
        Do I understand correctly that it's about "{ $deal_thing }", and that the details are still open? Then tell me in two or three sentences what should be different for you when it's ready. I'll retell it as a short plan, you correct me, and only then we talk about price and date. Have I got it right so far?
    .named =
        { $deal_client }, let me check that I understand you: the aim is clear to you, the details are still open. If so, tell me what should be different for you when it's ready, and I'll retell it as a short plan. You correct me where I'm wrong, and only then we talk about price and date. Does that suit you?
    .label = Retell and check
    .risk = Misunderstandings come out before the work. Takes one more round of letters.

reply-vague-brief-call =
    .plain =
        It's not easy to write such things down, so let's simply talk it through. A quarter of an hour is enough: I'll have the questions ready, you tell me how you picture it, and the same day I'll send you the main points in writing to check. What time tomorrow or the day after suits you?
    .named =
        { $deal_client }, this will be quicker by voice. I'll prepare the questions, you needn't prepare anything; after fifteen minutes I'll know what is needed, and the same day you'll get a summary to check and correct. What time tomorrow or the day after suits you?
    .label = A short call
    .risk = Gets what a letter never would. Write the points down right afterwards.

# The client wants it faster

reply-rush-deadline-plan =
    .plain =
        I see that you want to have it as early as possible. I'd like that too, but the time goes into things that make it work: getting into the task, doing it, checking it. Leave one out, and you'd have it sooner and then have it redone. I can send you the steps with a day beside each, so you can see what can move. What is the date tied to?
    .named =
        { $deal_client }, it's clear that time matters here. If I hurry through everything, the haste will show in the result, and you're the one who has to work with it. Let me write out the steps with a day for each; then we can see together where days can be saved. What exactly depends on the date?
    .thing =
        I see that "{ $deal_thing }" is needed as early as possible. The time goes into things that make it work: getting into the task, doing it, checking it. I can send you these steps with a day beside each, and we'll look together for days to save without harm. What is the date tied to?
    .label = A plan with dates
    .risk = The date is explained and not just defended. Does not help somebody who needs it today.

reply-rush-deadline-first-part =
    .plain =
        If the date can't move, let's make sure you have the main thing by then. I'd do the part you can't do without first and with full care, and the rest after it, without haste. That's better than everything at once and half-done. Which part do you really need by that day? I'll tell you today whether I can manage it.
    .named =
        { $deal_client }, not all of it is likely to be needed on the same day. Tell me what you can't do without, and I'll put that first; the rest follows on its usual date, done properly. Which part is it? I'll answer today which day it can be ready.
    .label = Main part first
    .risk = Meets the real need without extra money. The order of the work has to allow it.

reply-rush-deadline-surcharge =
    .plain =
        I understand that a date can be worth more than money. To be faster, I'd have to move other projects and work evenings and days off, so a rushed job costs more than a usual one. At the usual date the price stays as it is. Shall I count both versions, with the earliest day I can answer for?
    .named =
        { $deal_client }, it can be sped up, but not for nothing: other work has to be moved and the days get longer, and that's paid as a rush. If the date turns out to be less strict, everything stays at the usual price. Shall I send you both versions tomorrow morning, with sums and days?
    .label = Faster for more
    .risk = Haste gets its price, and often turns out not to be so urgent. Promise only what you can keep.

# The client writes or calls at any hour

reply-boundary-push-hours =
    .plain =
        I see that you want to know how things stand. Let's agree on an order that gives you that: I read messages during working hours and answer by the next working day at the latest; calls we arrange beforehand; and after each stage I write to you what's done and what comes next. Then you needn't ask, and I can work without interruption. Does that suit you?
    .named =
        { $deal_client }, it's important to you to be in the picture, and I want that too. My suggestion: I answer in working hours, by the next working day at the latest, and after each stage you get a short report without asking. Urgent things we discuss in a call at an agreed time. Which days are best for your reports?
    .label = A clear order
    .risk = Calms the client and frees your evenings. You have to keep to it yourself.

reply-boundary-push-give-way =
    .plain =
        Let's make it convenient for you. We can write in the messenger you're used to, and talk once a week in working hours at a time you choose; a short note on where the work stands comes on the same day. Late in the evening I'm not at work, but everything you write I'll see in the morning. Which messenger and what time suit you?
    .named =
        { $deal_client }, I'm happy to go by what's convenient for you in a working day: your messenger, and a regular call at an hour you choose. What comes in the evening I read the next working morning, so nothing gets lost. What time shall we keep for the call?
    .label = Give way where it's easy
    .risk = Convenience makes regular clients. Offer only what costs you nothing.

reply-boundary-push-terms =
    .plain =
        I understand that for you it's important to reach me at any moment. That's a format of its own: I'd have to take fewer projects to be free for it, so it costs more. In the usual format I answer in working hours and report after each stage, and that's in the price already. Which of the two do you need? For the first I'll send you the terms tomorrow.
    .named =
        { $deal_client }, there are two ways we can work. The usual one: answers in working hours, a report after each stage. Or constant contact: then I keep part of my day free for you alone, and that has a price of its own. Which one fits your project better?
    .label = Availability has terms
    .risk = Puts a price on what wears you out. The client may choose to leave.

# The client insists on a weak solution

reply-wrong-direction-why =
    .plain =
        I can do it in different ways, so I'd like to understand yours better. What led you to this solution: something you've tried, an example you've seen, or a wish from someone in the firm? I may be missing something. Once I know the reason, I'll tell you honestly what I see for and against it. What should it do above all for the people it's made for?
    .named =
        { $deal_client }, before I say my opinion I'd like to hear yours. Why this way in particular, and what should it change for you? Perhaps there's something I don't know. Then I'll write what speaks for it and what I'd be careful about, and you decide.
    .label = Ask for the reason
    .risk = Shows respect and may prove you wrong in time. Delays the decision a little.

reply-wrong-direction-refute =
    .plain =
        You're right, there's something in it, and in some places it works well. What gives me pause is your own case: the people you want to reach come with their own questions, and I don't see how they'd find the answers this way. Let me show it on one small example, done your way and another way, side by side. Shall I have that ready for you tomorrow?
    .named =
        { $deal_client }, I see what you like about it, and it can do well. One thing makes me doubt: will the people it's made for find here what they need to decide? Rather than argue about it, I suggest making one small piece both ways and comparing. Shall I prepare that for tomorrow?
    .label = Yes, and the doubt
    .risk = Persuades without a quarrel. Costs a little work on an example.

reply-wrong-direction-options =
    .plain =
        Your view of it is clear to me, and the last word is yours. I see three ways: as you propose; the way I'd do it; or yours with one change that lowers the risk. I'll write beside each what it gives and what may go wrong. If you choose the first, I'd only ask to note in writing that you decided it knowing my doubts. Shall I send the three?
    .named =
        { $deal_client }, let's decide with everything on the table. I'll describe three ways: yours, mine, and yours with one change that makes it safer, each with its good and bad sides. Whichever you choose, I'll do it; for yours I'd only note in writing that I had advised against it. Shall I send them tomorrow?
    .label = Options, your choice
    .risk = The client decides and answers for it. Keep the written note.

# The client is angry and makes claims

reply-conflict-listen =
    .plain =
        I see that you're dissatisfied, and I want to sort it out. To answer to the point I need the details: what exactly isn't as you expected, where does it show, and what would be a good way out for you? Write it as it comes, or let's talk by phone if that's easier. By tomorrow I'll answer every point with what I suggest.
    .named =
        { $deal_client }, thank you for telling me directly. This should be put right, and I'd like to understand all of it first: what went differently from what you expected, and what matters most to solve now? I'll go through your points one by one and answer by tomorrow.
    .label = Listen first
    .risk = Takes the heat out and shows the real problem. Has to be followed by a solution.

reply-conflict-mend =
    .plain =
        It must be annoying to count on something and get something else. Where the fault is mine, I'll put it right at my own cost, or return the payment for that part if you prefer. For that I'd like to know which places don't match what we agreed. Could you list them? The same day I'll write what I correct and by which date.
    .named =
        { $deal_client }, I can see why you're upset, and I'd like to make up for it. Please name the points where the result isn't what we agreed: what is my error I'll redo free of charge, or refund that part, as you choose. Which of them is the most pressing? I'll begin there.
    .label = Mend or refund
    .risk = Saves good relations when something is really your error. Check what was agreed before you send it.

reply-conflict-facts =
    .plain =
        I'd like us to solve this fairly for both sides. We may remember some things differently, so I suggest looking at what's written: what was agreed, what was delivered and when. I'll put it together in one short list tomorrow; you add what I've missed. Where I owe you something, I'll do it. Would that be a good base for a solution?
    .named =
        { $deal_client }, I take your words seriously and want a solution you can accept. So that we talk about the same things, I'll send you a short list tomorrow: what was agreed, what is ready, what is open. Please mark where you see it differently. From there we choose what to do: correct, finish or settle up. Is that all right with you?
    .label = Back to the facts
    .risk = Brings calm and gives you proof. Too dry if the client first needs to be heard.

# The client is disrespectful

reply-disrespect-calm =
    .plain =
        I see that you're not satisfied, and I'm ready to talk about the matter itself. Let's do it calmly: I'm careful with your project and with my words, and I ask for the same. What exactly should be different? Name it in two or three points, and I'll answer each one by tomorrow.
    .named =
        { $deal_client }, I hear that this matters to you. I'll gladly answer to the point, but I keep to a respectful tone and count on it from you too; it's quicker that way. So, to the matter: what do you want to be solved first?
    .label = To the point, calmly
    .risk = Sets the tone once. If it does not help, it is time to decline.

reply-disrespect-decline =
    .plain =
        I see that we look at this work very differently, and I think somebody else will suit you better. So I'd stop here, without hard feelings. So that you lose no time, I can write you a short list of what to hand to the next person. If anything is still open between us, I'll settle it in writing. Shall I send you that list?
    .named =
        { $deal_client }, it seems that we don't match in how we like to work, and that's better said early. I'd leave this job to somebody who suits you better. To make the change easy, I can write down where things stand and what the next person needs to know. Shall I send it to you?
    .label = Decline correctly
    .risk = Protects your nerves and your name. The order is gone.

# The client wants a guaranteed miracle

reply-unrealistic-promise-realistic =
    .plain =
        I see what you want to reach, and it's a good goal. I don't promise it as a certainty, because part of it doesn't depend on my work: the market, the timing, other people's decisions. What I do answer for is quality, the amount of work and the date, and that goes into the contract. Shall I show you what similar work has brought, so you can see what's realistic?
    .named =
        { $deal_client }, I'd like to be honest with you from the start: such a result can't be guaranteed by one person's work, and whoever promises it is guessing. I can guarantee what's in my hands: how it's done, how much, and by when. Shall I write down what this can realistically bring and what else would be needed?
    .label = What I can guarantee
    .risk = Honest, and spares you a claim later. Somebody will promise the client more.

reply-unrealistic-promise-measure =
    .plain =
        A big goal is best checked by a small step. I suggest this: we write down where you stand today, do one part, and after an agreed time look at what has changed. Then you decide by figures whether to go on and put more in. What do you measure already now, and what does it show?
    .named =
        { $deal_client }, let's find out what's possible without risking everything on a promise. We take one part, note today's figures, and compare after an agreed time; what works we make bigger. Which figure would tell you best that it's going the right way?
    .label = Step, then measure
    .risk = Expectations come down to facts and the start is easy. The first step has to be paid.

# The client asks for secrecy or exclusivity

reply-nda-request-surcharge =
    .plain =
        I understand that it's important to you to protect your business, and I can work that way. Such terms close something to me, a place in my portfolio or other orders, so the price is 20 to 40% higher, depending on how long they hold and what they cover. Could you send me the text of the terms? Then I'll name the exact sum.
    .named =
        { $deal_client }, working on such terms is possible. What I give up for them, a place in my portfolio or other orders, goes into the price: 20 to 40% on top, depending on the wording. Could you send me the wording you'd like to have signed? The working day after, you'll have the sum.
    .label = Secrecy with a surcharge
    .risk = The concession is paid. Read the terms before you name the figure.

reply-nda-request-limits =
    .plain =
        Your data and plans stay with me in any case, and I'm ready to sign that. What I'd like to narrow down is the rest: what exactly must stay secret, for how long, and whether the finished work may be shown once it's public, perhaps without your name. With such limits the price needn't change. Which parts are really sensitive for you?
    .named =
        { $deal_client }, let's protect exactly what needs it. Names, figures, plans: secret without a question. The finished work itself I'd like to be able to show after an agreed date, without details; then the price stays as it is. Would that be possible for you, and after what time?
    .label = Narrow it down
    .risk = Keeps the right to show the work. Large firms often cannot change their text.

# The message has signs of a swindle

reply-scam-signal-contract =
    .plain =
        I understand that you'd like to keep it simple. I do it the same way with everybody, and it protects both sides: first a written contract with the task, the sum and the dates, then payment through the platform or from an account in the firm's name, then the work. Fees, codes and documents beyond the contract aren't part of it. Shall I send you the contract? I need the name and details of the firm for it.
    .named =
        { $deal_client }, thank you for the offer, I'd like to put it on a firm footing. First we sign a contract with the task, sum and dates, then comes a payment through the platform or from the firm's account, then I begin. Could you send me the name and details of the firm for the contract?
    .label = The usual safe way
    .risk = An honest client agrees easily, a swindler disappears. Either way you lose nothing.

reply-scam-signal-decline =
    .plain =
        Thank you for the offer. In this form I can't take it on: I work only by a written contract, with payment through the platform or from a firm's account, and I understand if that's inconvenient for you. If it becomes possible on your side, write to me and I'll send the contract to look at. Until then I'll consider the matter closed on my side.
    .named =
        { $deal_client }, I see that you'd like to arrange this differently from how I work. I take orders only with a written contract and payment through the platform or a firm's account, so in this form I pass. If you decide to do it that way after all, write to me, and I'll send you the contract the next working day.
    .label = Decline with care
    .risk = You stay safe. If the client was honest, the door is open.

# The client puts off the decision

reply-stalling-still-on =
    .plain =
        Of course, such things need their time. I only have to plan my weeks, so one question: is the order still on for you? If you're putting it off, that's fine: I'll take another project in this place and book you other time. Around which week would it suit you to come back to it?
    .named =
        { $deal_client }, take the time you need. So that I can plan: is it still on? If it moves to later, tell me so, and I'll take another project now and keep a place for you further on. Which week should I note down?
    .thing =
        Good to know where you stand with "{ $deal_thing }". So that I can plan my weeks: is it still on, or does it move to later? If later, I'll take another project in this place and book you other time. Which week should I note down?
    .label = Is it still on?
    .risk = Clear and without pressure. Ask it only once.

reply-stalling-value =
    .plain =
        There's no hurry on my side. Perhaps I can make the decision easier: I could write half a page on how I'd go about it, with steps, time and what I'd need from you. You could show it to others who decide with you, and it obliges you to nothing. Is there a question still open that I should answer there?
    .named =
        { $deal_client }, think it over in peace. If it helps, I'll write you half a page: how I'd go about it, in which steps, and what it would change for you. It can be passed on to whoever decides with you. What is the point you're still unsure about?
    .thing =
        A decision like this is easier with something in hand. I could write half a page on how I'd go about "{ $deal_thing }": the steps, the time, what I'd need from you. You can pass it on to whoever decides with you. Which question should it answer first?
    .label = Help with the decision
    .risk = Shows interest and brings out the real doubt. Half a page, not a free project.

reply-stalling-close =
    .plain =
        I see that this isn't the moment for it, and that's all right. So that it doesn't hang over you, I'd close the question for now and free the time; a plain "no" is fine too. If you come back to it, I'll look at what time I have then and we start where we stopped. Shall I close it, or keep it in mind for a certain month?
    .named =
        { $deal_client }, other things seem to matter more at the moment. Then let me take this off your list: I'll close it on my side, and you can come back whenever it's right for you. If you'd rather have me ask again, in which month?
    .label = Permission to close
    .risk = Often brings an honest answer. Free your time for real if it is a no.

# The client agrees

reply-agreement-recap =
    .plain =
        Good, then it's agreed. So that we both remember the same, tomorrow I'll send you the main points in one letter: what will be done, the price, the dates, how it's paid and which corrections are included. Please read it and answer "confirmed", or write what should be different. Is there anything you want to have in it for sure?
    .price =
        Good, then it's agreed. From my side I note: { $deal_price } for the whole work as discussed. Tomorrow I'll send you all points in one letter, with dates, payment and the corrections included, so that we both remember the same. Please answer it with "confirmed" or with what should be different. Is there anything I should add?
    .price_thing =
        Good, then it's agreed. So that we both remember the same, here is what I have: "{ $deal_thing }", { $deal_price }. Tomorrow I'll add the dates, the order of payment and the corrections included, all in one letter. Please answer it with "confirmed" or with what should be different. Is there anything I should add?
    .whole =
        { $deal_client }, I'm glad we agree. So that we both remember the same, here is what I have: "{ $deal_thing }", { $deal_price }. Tomorrow I'll send it in one letter with the dates, the order of payment and the corrections included. Please answer "confirmed" or write what should be different. Is there anything I should add?
    .named =
        { $deal_client }, I'm glad we agree. Tomorrow I'll send you the main points in one letter: what will be done, the price, the dates, how it's paid and which corrections are included. Please answer it with "confirmed" or with what should be different. Is there anything you want to have in it for sure?
    .label = Write it down
    .risk = Prevents most later quarrels. Send the letter when you said you would.

reply-agreement-next-step =
    .plain =
        Good, agreed. How it goes on: tomorrow I'll send you the stages with dates, and mark where I need an answer or an approval from you; it's these places that the dates depend on. From you I need the materials and the name of the person who approves the work. When can you send them?
    .named =
        { $deal_client }, good, let's begin. Tomorrow you'll have the stages with dates, and beside them the days when I need your answer. What I need from you first are the materials and the name of the person who approves the work. By which day can you send them?
    .label = On to the next step
    .risk = Keeps the pace and shows the client their part. Price and terms still need to be in writing.
