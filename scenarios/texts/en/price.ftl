# The price: prepare it, name it, defend it.

price = Name and defend a price

## Where things stand

price-moment = Where are you with the price?
    .label = Where things stand
    .why = Before the task is clear, a figure only frightens; after that, it needs its reasons.
price-moment-asked = They ask what it costs
price-moment-quote = Time to name my price
price-moment-objects = "Too expensive"
price-moment-low = They offer too little

## The task first, the figure in the next letter

price-questions = Hold the figure back for one letter: until it's clear what it buys, any number looks big. Go into the task first and promise the price with a date. Where you mention earlier jobs, attach them.
price-questions-ask =
    Of course you want to know what it costs, and I'd rather give you an exact figure than a guess. Three things decide it: what the result should bring you, who it is for, and what you already have. Could you write two lines on each? The day after your answer you'll have the options from me, with a price for each.
    .named =
        Hi { $deal_client }, of course you want to know what it costs, and I'd rather give you an exact figure than a guess. Three things decide it: what the result should bring you, who it is for, and what you already have. Could you write two lines on each? The day after your answer I'll send the options, with a price for each.
    .thing =
        Hi { $deal_client }, I've read your note about the project ({ $deal_thing }), and I already see more than one way to do it, at different prices. To offer the right one I need three answers: what should it bring you, who is it for, and what do you already have? Two lines on each are enough. The day after, you'll have the options from me, with a price for each.
    .label = Three questions first
    .risk = Shows that you go into the task; a client in a hurry may want a figure at once.
price-questions-materials =
    To give you a price that holds, I need to see the task itself. Could you send what you have: a description, a link, an example you like, even rough notes? I'm attaching two similar jobs, with what exactly I did in each, so you see what to expect. The day after your materials arrive, you'll have the price in writing, item by item.
    .named =
        Hi { $deal_client }, I want to give you a price that holds, and for that I need to see the task itself. Could you send what you have: a description, a link, an example you like, even rough notes? I'm attaching two similar jobs, with what exactly I did in each. The day after your materials arrive, you'll have the price in writing, item by item.
    .label = Materials first
    .risk = Your figure will be exact and your work is seen first; it costs the client a little effort.
price-questions-call =
    This is quicker to sort out by talking. Fifteen minutes are enough: I'll have my questions about the result you need ready, and the same day you'll get a letter with the options and what each one costs. Would tomorrow morning suit you, or is the afternoon better?
    .named =
        Hi { $deal_client }, I think we'd sort this out quicker by talking. Fifteen minutes are enough: I'll have my questions about the result you need ready, and the same day you'll get a letter with the options and what each one costs. Would tomorrow morning suit you, or is the afternoon better?
    .label = A short call
    .risk = Best for clients who don't like writing; on the call they may press for a figure, so promise it by letter.

price-still-on = This is not your client yet, so you ask once only, without reproach. After that your time belongs to others.
price-still-on-once =
    A quick question about your project: is it still on? If it has moved to a later date, just tell me. I'd take another job in this place and book other time for you. If it's on, the short answers to my questions are all I need to work out the price.
    .named =
        Hi { $deal_client }, a quick question: is the project still on? If it has moved to a later date, just tell me. I'd take another job in this place and book other time for you. If it's on, the short answers to my questions are all I need to work out the price.
    .thing =
        Hi { $deal_client }, a quick question about your project ({ $deal_thing }): is it still on? If it has moved to a later date, just tell me. I'd take another job in this place and book other time for you. If it's on, the short answers to my questions are all I need to work out the price.
    .label = Is it still on?
    .risk = Saves your time and is polite; the answer may be a no, which is also an answer.

## Reckoning one's own price

price-hours = How many hours will this job take you, letters and changes included?
    .label = Hours
    .hint = For example: 24
    .why = Your price starts from your time, not from the client's guess.
price-income = How much do you want to earn a month, with all costs and taxes in it?
    .label = Monthly income
    .hint = For example: 3000 $ or 3k
    .why = It gives the price of your hour, and from it the price of the job.
price-costs = What do you spend a month: living, tools, taxes?
    .label = Monthly costs
    .hint = For example: 1400 $
    .why = It shows the floor: below it you'd be paying to work. You can skip this.
price-reckoned =
    { $income } a month over { $month_hours ->
        [one] { $month_hours } paid hour
       *[other] { $month_hours } paid hours
    } makes { $hourly } an hour; the rest of the month goes into finding clients and talking to them. This job takes { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, so your comfortable price is <b>{ $comfortable }</b>. Sold at that, it won't feel too cheap afterwards.
    .floor =
        { $income } a month over { $month_hours ->
            [one] { $month_hours } paid hour
           *[other] { $month_hours } paid hours
        } makes { $hourly } an hour; the rest of the month goes into finding clients and talking to them. This job takes { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        }, so your comfortable price is <b>{ $comfortable }</b>. Your floor is <b>{ $floor }</b>: below it the job doesn't cover your costs, and it's better left to somebody else.
price-price = Which price will you name? Your comfortable one is { $comfortable }.
    .label = Your price
    .hint = For example: 1500 $ or 1.5k
    .why = You name it, not the client: they don't know what it costs and are afraid to overpay.
price-parts = What does the job consist of? List the parts, with hours where you know them.
    .label = What's included
    .hint = For example: research 4, structure 3, writing 12, proofreading 2
    .why = A price taken apart stops looking big: the client sees what it buys.

## Naming it

price-quote = Now you name the price, together with what it includes and how it's paid. State it calmly and don't ask whether it's all right. Attach one or two jobs like this one.
price-quote-itemised =
    The whole job comes to { $price }. That covers getting into your task, a plan for you to approve, the work itself, a final check, and changes within what we agreed, so nothing is added later. It's paid in { $stage_count ->
        [one] one payment
       *[other] { $stage_count } stages
    }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .items =
        Here is what the job consists of:
        { $items }
        Together that's { $price }, changes within the task included, so nothing is added later. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .named =
        Hi { $deal_client }, as promised, the figures. The whole job comes to { $price }: getting into your task, a plan for you to approve, the work itself, a final check, and changes within what we agreed. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .named_items =
        Hi { $deal_client }, here is what your job consists of:
        { $items }
        Together that's { $price }, changes within the task included, so nothing is added later. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .label = Item by item
    .risk = The price is clear and stands firm; the client may try to strike out items, which is a fair trade for less money.
price-quote-staged =
    I've worked it through: the price is { $price } for the finished result, from the first plan to the last correction. You don't need to pay it all at once:
    { $stages }
    You pay for a stage, I do it, you approve it, and only then comes the next. The time for the whole project stays reserved for you. Which day would you like to begin?
    .named =
        Hi { $deal_client }, I've worked it through: the price is { $price } for the finished result, from the first plan to the last correction. You don't need to pay it all at once:
        { $stages }
        You pay for a stage, I do it, you approve it, and only then comes the next. The time for the whole project stays reserved for you. Which day would you like to begin?
    .thing =
        Hi { $deal_client }, here are the figures for your project ({ $deal_thing }). The finished result costs { $price }, from the first plan to the last correction, and is paid stage by stage:
        { $stages }
        You pay for a stage, I do it, you approve it, and only then comes the next. The time for the whole project stays reserved for you. Which day would you like to begin?
    .label = Paid in stages
    .risk = Easy to say yes to, and you never work unpaid; the client can stop between two stages.
price-quote-smaller =
    For the whole job my price is { $price }: the plan, the work, a check and changes within the task. If you'd first like to see how we work together, we can begin with the first part for { $first_stage }. You get a finished piece that's useful by itself, and then decide about the rest. Which do you prefer: the whole, or the first part now?
    .named =
        Hi { $deal_client }, for the whole job my price is { $price }: the plan, the work, a check and changes within the task. If you'd first like to see how we work together, we can begin with the first part for { $first_stage }. You get a finished piece that's useful by itself, and then decide about the rest. Which do you prefer?
    .thing =
        Hi { $deal_client }, two ways to go about your project ({ $deal_thing }). The whole of it for { $price }: the plan, the work, a check and changes within the task. Or the first part for { $first_stage }: a finished piece that's useful by itself, after which you decide about the rest. Which suits you better?
    .label = Begin with a part
    .risk = A small first step for a careful client; it may stay the only one.

## An objection: what stands behind it

price-objection = What do you think stands behind "expensive"?
    .label = What's behind it
    .why = Somebody who doesn't see the value can be shown it; somebody who has no money needs a smaller job, or a kind goodbye.
price-objection-value = Doesn't see the value
price-objection-cheaper = Found it cheaper
price-objection-money = There's no money
price-objection-unsure = I can't tell yet

price-probe = "Expensive" always means compared with something. Find out with what, before you defend anything, and leave their budget out of it.
price-probe-compare =
    I see the figure is more than you expected. May I ask what you're comparing it with: another offer, an earlier job, or your first impression? Very different work goes by the same name, and the prices differ just as much. Once I know, I can show you point by point where mine differs.
    .price =
        I see that { $price } is more than you expected. May I ask what you're comparing it with: another offer, an earlier job, or your first impression? Very different work goes by the same name, and the prices differ just as much. Once I know, I can show you point by point where mine differs.
    .named =
        { $deal_client }, thanks for saying it openly. { $price } is more than you had in mind, I see that. May I ask what you're comparing it with: another offer, an earlier job, or your first impression? Very different work goes by the same name. Once I know, I can show you point by point where mine differs.
    .label = Compared with what?
    .risk = You learn the real reason; the client may name a much lower offer, and then you compare like with like.
price-probe-part =
    It makes sense to look closely before you decide. Which part seems too much to you: the amount of work, the way it's paid, or is it unclear what you'd get at the end? If some of it isn't needed in your case, we'll see it straight away, and I'll work out the price without it.
    .named =
        { $deal_client }, it makes sense to look closely before you decide. Which part seems too much to you: the amount of work, the way it's paid, or is it unclear what you'd get at the end? If some of it isn't needed in your case, we'll see it straight away, and I'll work out the price without it.
    .label = Which part exactly?
    .risk = Turns "expensive" into one point you can discuss; some will say "all of it".
price-probe-example =
    I'd like to understand what you have in mind. Could you send me an example of a result you'd call right, even somebody else's? I'll tell you honestly what work went into it, what your task needs of that and what it doesn't. Then we can talk about the price with both of us looking at the same thing.
    .named =
        { $deal_client }, I'd like to understand what you have in mind. Could you send me an example of a result you'd call right, even somebody else's? I'll tell you honestly what work went into it, and what of that your task needs. Then we can talk about the price with both of us looking at the same thing.
    .label = Show me an example
    .risk = You talk about results instead of sums; it takes one more round of letters.

price-known-price = Which price did you name to the client?
    .label = Your price
    .hint = For example: 1500 $ or 1.5k
    .why = With the figure in it the letter speaks about this job. You can skip this.

## Each reason has its own answer

price-value = They don't see yet what they'd pay for. Show it: by parts, by a picture from daily life, or by your own work. No defence, no reproach.
price-value-items =
    I understand: from outside, only the final result shows. Behind it are five pieces of work: getting into your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Leave one out and the others lose their effect. Shall I send you the price of each one, so you can see where the sum comes from?
    .price =
        I understand: from outside, only the final result shows. But { $price } pays for five pieces of work: getting into your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Leave one out and the others lose their effect. Shall I send you the price of each one?
    .items =
        I understand: from outside, only the final result shows. This is what { $price } consists of:
        { $items }
        Each part is there because the next one rests on it. Is there any of them you already have, or can do without? Then I'll take it out and the sum becomes smaller.
    .named =
        { $deal_client }, I understand: from outside, only the final result shows. But { $price } pays for five pieces of work: getting into your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Shall I send you the price of each one, so you can see where the sum comes from?
    .named_items =
        { $deal_client }, I understand: from outside, only the final result shows. This is what { $price } consists of:
        { $items }
        Each part is there because the next one rests on it. Is there any of them you already have, or can do without? Then I'll take it out and the sum becomes smaller.
    .label = Take it apart
    .risk = The sum becomes understandable; be ready to take out a part, together with its price.
price-value-analogy =
    Prices for this kind of work do look strange at first. It's like renovating a flat: the same rooms can cost five times more or less, depending on the area, the materials and the hands that do it. Cheap paint also looks white on the first day. My price is for the kind you don't have to redo. Shall I show you, on one finished job, what that means in practice?
    .price =
        I can see why { $price } makes you pause. It's like renovating a flat: the same rooms can cost five times more or less, depending on the area, the materials and the hands that do it. Cheap paint also looks white on the first day. My price is for the kind you don't have to redo. Shall I show you, on one finished job, what that means?
    .named =
        { $deal_client }, I can see why { $price } makes you pause. It's like renovating a flat: the same rooms can cost five times more or less, depending on the area, the materials and the hands that do it. Cheap paint also looks white on the first day. My price is for the kind you don't have to redo. Shall I show you, on one finished job, what that means?
    .label = Like renovating a flat
    .risk = Clear to anyone outside your trade; somebody who knows the trade will want facts instead.
price-value-evidence =
    You're right to ask what the money brings. Better than describing it, let me show you: with this letter come two jobs close to yours, with what was needed, what I did and what came of it. Have a look at the first one, its task is nearest to yours. Which of the two comes closer to what you need?
    .price =
        You're right to ask what you get for { $price }. Better than describing it, let me show you: with this letter come two jobs close to yours, with what was needed, what I did and what came of it. Have a look at the first one, its task is nearest to yours. Which of the two comes closer to what you need?
    .named =
        { $deal_client }, you're right to ask what you get for { $price }. Better than describing it, let me show you: with this letter come two jobs close to yours, with what was needed, what I did and what came of it. Which of the two comes closer to what you need?
    .label = Show two jobs
    .risk = Nothing convinces more; attach two real jobs before you send it, or take another variant.

price-cheaper = Somebody is always cheaper. Don't speak ill of them: help the client compare like with like, or offer less for less.
price-cheaper-compare =
    It's sensible to compare, I'd do the same. Only check that both offers are about the same work: is the preparation included, how many changes, who checks the result, what happens if the date is missed? If you send me what the other offer lists, without the name, I'll put the two side by side and you'll see what the difference pays for.
    .price =
        It's sensible to compare, I'd do the same. My { $price } includes the preparation, the changes within the task and the final check. Does the other offer have them too, and what does it say about missed dates? If you send me what it lists, without the name, I'll put the two side by side and you'll see what the difference pays for.
    .named =
        { $deal_client }, it's sensible to compare, I'd do the same. My { $price } includes the preparation, the changes within the task and the final check. Does the other offer have them too, and what does it say about missed dates? If you send me what it lists, without the name, I'll put the two side by side for you.
    .label = Like with like
    .risk = Often the cheap offer turns out to be half the work; sometimes it's really the same, and it's good to know.
price-cheaper-smaller =
    Then let's see what can be left out. For less money I can do less work, at the same quality: we keep the part that brings you the most now, and the rest can follow later or stay with you. Tell me which part matters most, and tomorrow you'll have the price for that one alone. Which would it be?
    .named =
        { $deal_client }, I see that the sum decides here. For less money I can do less work, at the same quality: we keep the part that brings you the most now, and the rest can follow later or stay with you. Which part matters most? Tomorrow you'll have the price for that one alone.
    .stage =
        I see that the sum decides here. The whole costs { $price }, but we don't have to begin with the whole: the first part, finished and usable by itself, is { $first_stage }. At the same quality, just less of it. You'd see the work before you decide about the rest. Shall I write down what that part includes?
    .named_stage =
        { $deal_client }, I see that the sum decides here. The whole costs { $price }, but we don't have to begin with the whole: the first part, finished and usable by itself, is { $first_stage }. You'd see the work before you decide about the rest. Shall I write down what that part includes?
    .label = Less for less
    .risk = Keeps your rate and the client; the job gets smaller.
price-cheaper-friends =
    If the other offer covers what you need, it's fair to take it, and there's no hard feeling on my side. Three things are worth settling with them first: what exactly is included, how many changes, and what happens if the date is missed. And if something stays open afterwards, write to me, I'll be glad to help with it. Shall I send you these three points as a short list?
    .named =
        { $deal_client }, if the other offer covers what you need, it's fair to take it, and there's no hard feeling on my side. Three things are worth settling with them first: what exactly is included, how many changes, and what happens if the date is missed. If something stays open afterwards, write to me. Shall I send you these three points as a short list?
    .label = Part as friends
    .risk = Costs you nothing and is remembered; quite a few come back after the cheap job. You do let this one go.

price-no-money = Here the value isn't the question. A smaller job or payments spread out may fit; a lower price for the same work won't do either of you good.
price-no-money-smaller =
    Thank you for telling me straight, that makes it easier to find a way. Let's not do everything at once: we choose the part that will bring you something soonest, do it properly, and let it earn for the rest. Which result do you need first? Tomorrow you'll have the list of what goes into it and its price.
    .named =
        { $deal_client }, thank you for telling me straight, that makes it easier to find a way. Let's not do everything at once: we choose the part that will bring you something soonest, do it properly, and let it earn for the rest. Which result do you need first? Tomorrow you'll have its contents and its price.
    .stage =
        Thank you for telling me straight, that makes it easier to find a way. We can do only the first part now, for { $first_stage }, so that it works by itself, and come back to the rest when it suits you. Shall I write down what that part would include?
    .named_stage =
        { $deal_client }, thank you for telling me straight, that makes it easier to find a way. We can do only the first part now, for { $first_stage }, so that it works by itself, and come back to the rest when it suits you. Shall I write down what that part would include?
    .label = Only the first part
    .risk = The client gets something real for less; you keep your rate and have a smaller job.
price-no-money-staged =
    A sum like that all at once is hard, I understand. It can be spread out: you pay for one stage, I do it, you approve it, then the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .price =
        { $price } at once is hard, I understand. It can be spread out: you pay for one stage, I do it, you approve it, then the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .named =
        { $deal_client }, { $price } at once is hard, I understand. It can be spread out: you pay for one stage, I do it, you approve it, then the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .named_stage =
        { $deal_client }, { $price } at once is hard, I understand. It can be spread out: the first stage is { $first_stage }; I do it, you approve it, then comes the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .label = Spread the payments
    .risk = The price stays whole and you never work unpaid; the project takes longer.
price-no-money-leave =
    I understand, now is not the moment, and it's better to see that before we start. The task is a good one, and I'll keep my notes on it. When the money is there, write me a line and we'll go on from this point without beginning anew. Would you like a short list of what you can prepare yourself in the meantime?
    .named =
        { $deal_client }, I understand, now is not the moment, and it's better to see that before we start. The task is a good one, and I'll keep my notes on it. When the money is there, write me a line and we'll go on from this point. Would you like a short list of what you can prepare yourself in the meantime?
    .label = Leave the door open
    .risk = Frees your time now and keeps a warm contact; this order waits, perhaps for good.

## A sum below one's own

price-offered = What sum does the client offer?
    .label = Their offer
    .hint = For example: 600 $
    .why = How far it is from your price decides whether to explain, to reduce the work or to leave.
price-own-price = And what is your price for this job?
    .label = Your price
    .hint = For example: 1500 $ or 1.5k
    .why = Their sum only means something beside your own figure.
price-weighed =
    They say <b>{ $offered }</b>, your price is <b>{ $price }</b>, in two different currencies. Agree on one currency first, then see how far apart you are. The first sum a client names is rarely the last: it often stands for not knowing what the work costs.
    .share =
        { $offered } is <b>{ $offered_share }</b> of your { $price }, <b>{ $gap }</b> short of it. A first sum is mostly a guess: the author of these rules has often closed at 2 to 2.5 times what was first offered, by showing what the work consists of. If they can't pay more, give less work for it, never the same work for less.
    .below =
        { $offered } is <b>{ $offered_share }</b> of your { $price }, <b>{ $gap }</b> short of it, and below your floor of <b>{ $below }</b>. Don't take the whole job for that. Still, a first sum is mostly a guess: the author of these rules has often closed at 2 to 2.5 times of it. Explain once, offer a smaller part, and otherwise leave it without regret.

price-bridge = Their sum shows that they want the work done. Don't haggle over the middle: explain why it costs more, or fit the work to the money.
price-bridge-prove =
    Thank you for naming { $offered }, now I see how you picture the job. Let me show why I put it at { $price }: besides the visible work there are the preparation, a plan for you to approve, the final check and the changes. Without them it's cheaper on paper and dearer when it has to be redone. Shall I send you an example where you can see all of it?
    .items =
        Thank you for naming { $offered }, now I see how you picture the job. This is what makes it { $price }:
        { $items }
        Each part has an effect on the result. Which of them did you leave out when you thought of your sum? If you really don't need it, I'll take it out together with its price.
    .named =
        { $deal_client }, thank you for naming { $offered }, now I see how you picture the job. Let me show why I put it at { $price }: besides the visible work there are the preparation, a plan for you to approve, the final check and the changes. Without them it's cheaper on paper and dearer when it has to be redone. Shall I send you an example where you can see all of it?
    .named_items =
        { $deal_client }, thank you for naming { $offered }, now I see how you picture the job. This is what makes it { $price }:
        { $items }
        Each part has an effect on the result. Which of them did you leave out when you thought of your sum? If you really don't need it, I'll take it out together with its price.
    .label = Show why it's more
    .risk = Clients often simply don't know what it takes, and come up; it needs patience.
price-bridge-reduce =
    We can certainly do something useful for { $offered }. My { $price } is for the complete job; for your sum I'd do the most important part of it, finished and at the same quality, and leave the rest for later. Which result do you need first? I'll list what fits into that sum by tomorrow evening.
    .share =
        We can certainly do something useful for { $offered }. It's { $offered_share } of my price for the complete job, { $price }, so for that sum I'd do about that share of the work: the most important part, finished and at the same quality. The rest can wait. Which result do you need first? I'll list what fits by tomorrow evening.
    .named =
        { $deal_client }, we can certainly do something useful for { $offered }. It's { $offered_share } of my price for the complete job, { $price }, so for that sum I'd do about that share of the work: the most important part, finished and at the same quality. Which result do you need first? I'll list what fits by tomorrow evening.
    .label = Work for that sum
    .risk = The client keeps the sum, you keep your rate; make sure the smaller result is worth having.
price-bridge-begin =
    You've got { $offered } in mind, I've got { $price }, and letters alone won't show where the difference comes from. You can see it in the work itself: the first stage costs { $first_stage }. You get a finished piece, judge it yourself, and then decide about the rest without any obligation. Shall I describe what this stage includes?
    .named =
        { $deal_client }, you've got { $offered } in mind, I've got { $price }, and letters alone won't show where the difference comes from. You can see it in the work itself: the first stage costs { $first_stage }. You get a finished piece, judge it yourself, and then decide about the rest without any obligation. Shall I describe what this stage includes?
    .label = Begin with a stage
    .risk = Your work argues for you, and it's paid; the client may stop after this stage.

## Standing firm, parting

price-firm = They insist. Repeating the reasons won't help, giving in would say the price was never real. Stay kind, change the conditions and not the price.
price-firm-stand =
    I've thought about it once more, and I see why you'd like it lower. The price stays: it's what this work takes when it's done properly, and saving here would be at the cost of your result. What I can change is the order of payments or the amount of work. Which of the two would help you?
    .price =
        I've thought about it once more, and I see why you'd like it lower. It stays at { $price }: that's what this work takes when it's done properly, and saving here would be at the cost of your result. What I can change is the order of payments or the amount of work. Which of the two would help you?
    .named =
        { $deal_client }, I've thought about it once more, and I see why you'd like it lower. It stays at { $price }: that's what this work takes when it's done properly, and saving here would be at the cost of your result. What I can change is the order of payments or the amount of work. Which of the two would help you?
    .label = Kind and firm
    .risk = Shows that your word holds; the client may go.
price-firm-smaller =
    Let me suggest one more way, since we both want this to work out. Take only the piece you can't do without. I'd do it completely, for its own price, and you'd owe nothing further. If it proves itself, we'll talk about the rest. Which piece would that be for you?
    .named =
        { $deal_client }, let me suggest one more way, since we both want this to work out. Take only the piece you can't do without. I'd do it completely, for its own price, and you'd owe nothing further. If it proves itself, we'll talk about the rest. Which piece would that be for you?
    .stage =
        Let me suggest one more way, since we both want this to work out. Take only the first stage, for { $first_stage }. I'd do it completely, and you'd owe nothing further. If it proves itself, we'll talk about the rest. Shall I write down what you'd have in your hands at the end of it?
    .named_stage =
        { $deal_client }, let me suggest one more way, since we both want this to work out. Take only the first stage, for { $first_stage }. I'd do it completely, and you'd owe nothing further. If it proves itself, we'll talk about the rest. Shall I write down what you'd have in your hands at the end of it?
    .label = One smaller step
    .risk = A last way to yes without touching your rate; it's your last one, so don't add a third.
price-firm-part =
    It looks as if we won't meet on the price this time, and that's quite all right: your limits are as real as mine. For less money a colleague who is starting out may suit you, and I can tell you what to look for in a portfolio. If the task or the conditions change, write to me any time. Shall I send you those few points?
    .named =
        { $deal_client }, it looks as if we won't meet on the price this time, and that's quite all right: your limits are as real as mine. For less money a colleague who is starting out may suit you, and I can tell you what to look for in a portfolio. If the task or the conditions change, write to me any time. Shall I send you those few points?
    .label = A kind goodbye
    .risk = Ends a job that wouldn't pay, on good terms; after sending it, stay with it.
price-parting =
    You can leave this one without regret. You explained the price, offered smaller ways and stayed kind; more was not in your hands. A job below its worth gets dropped halfway, and that helps nobody. Write a short, friendly goodbye without complaint: some of them come back later, at your price.

## Silence

price-nudge = Silence is not a no: people compare, ask their partner, forget. One light letter with a question, and no hurry in it.
price-nudge-question =
    Just checking where we are: have you had a chance to look at my offer? If a point in it is unclear or doesn't fit, tell me which one, and I'll explain it or suggest another way. And if you need more time, name a day that suits you and I'll write then.
    .named =
        Hi { $deal_client }, have you had a chance to look at my offer? If a point in it is unclear or doesn't fit, tell me which one, and I'll explain it or suggest another way. And if you need more time, name a day that suits you and I'll write then.
    .thing =
        Hi { $deal_client }, have you had a chance to look at my offer for your project ({ $deal_thing })? If a point in it is unclear or doesn't fit, tell me which one, and I'll explain it or suggest another way. And if you need more time, name a day that suits you and I'll write then.
    .label = A light question
    .risk = Easy to answer and pushes nobody; it can also be easily overlooked.
price-nudge-value =
    I've gone through your task once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where time can be saved. It's of use whoever does the work. Shall I send it tomorrow?
    .named =
        Hi { $deal_client }, I've gone through your task once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where time can be saved. Shall I send it tomorrow?
    .thing =
        Hi { $deal_client }, I've gone through your project ({ $deal_thing }) once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where time can be saved. Shall I send it tomorrow?
    .label = Offer a short plan
    .risk = Reminds by being useful; you promise a page, so write it on the day.
price-close = The last letter of this talk. It gives both of you a clean end: your time goes to others, the door stays open.
price-close-permission =
    I take it that other things come first for you at the moment, which is quite normal. So that you're not waiting on me, nor I on you, I'll close this request now and give the time to another project. Nothing is lost: I keep my notes, and one line from you is enough to book new time. Is that all right with you?
    .named =
        Hi { $deal_client }, I take it that other things come first for you at the moment, which is quite normal. So that neither of us is waiting, I'll close this request now and give the time to another project. Nothing is lost: I keep my notes, and one line from you is enough to book new time. Is that all right with you?
    .thing =
        Hi { $deal_client }, I take it that other things come before this project ({ $deal_thing }) at the moment, which is quite normal. So that neither of us is waiting, I'll close the request now and give the time to somebody else. Nothing is lost: I keep my notes, and one line from you is enough to book new time. Is that all right with you?
    .label = Permission to close
    .risk = Often brings the answer at last; if not, your time is free again.

## Agreed: in writing

price-agree = Put it in writing while it's fresh and have it confirmed. Check the sum first: if the client took a smaller part, write that part and its price.
price-agree-recap =
    Good, let me put down what we agreed, so that we both have it in writing. I do the work we discussed, changes within the task included; anything new we price separately beforehand. Each stage is paid before it starts, and at its end I need your remarks, since the next one builds on them. Is everything right? After your "yes" I'll send the invoice for the first stage the same day.
    .price =
        Good, let me put down what we agreed. The price is { $price } for the work we discussed, changes within the task included; anything new we price separately beforehand. Each stage is paid before it starts, and at its end I need your remarks, since the next one builds on them. Is everything right? After your "yes" I'll send the invoice for the first stage the same day.
    .named =
        { $deal_client }, good, let me put down what we agreed. The price is { $price } for the work we discussed, changes within the task included; anything new we price separately beforehand. Each stage is paid before it starts, and at its end I need your remarks, since the next one builds on them. Is everything right? After your "yes" I'll send the invoice for the first stage the same day.
    .stages =
        Good, let me put down what we agreed. The price is { $price }, changes within the task included; anything new we price separately beforehand. Payments, each before its stage:
        { $stages }
        At the end of a stage I need your remarks, since the next one builds on them. Is everything right? After your "yes" I'll send the first invoice the same day.
    .named_stages =
        { $deal_client }, good, let me put down what we agreed. The price is { $price }, changes within the task included; anything new we price separately beforehand. Payments, each before its stage:
        { $stages }
        At the end of a stage I need your remarks, since the next one builds on them. Is everything right? After your "yes" I'll send the first invoice the same day.
    .items =
        Good, let me put down what we agreed. The price is { $price }, and it includes:
        { $items }
        Payments, each before its stage:
        { $stages }
        Changes within the task are included, anything new is priced beforehand. After each stage I need your remarks. Is everything right? After your "yes" I'll send the first invoice the same day.
    .named_items =
        { $deal_client }, good, let me put down what we agreed. The price is { $price }, and it includes:
        { $items }
        Payments, each before its stage:
        { $stages }
        Changes within the task are included, anything new is priced beforehand. After each stage I need your remarks. Is everything right? After your "yes" I'll send the first invoice the same day.
    .label = All points in writing
    .risk = Nobody can remember it differently later; a client who likes it short may only skim it.
price-agree-short =
    Then it's settled. The work we discussed, at the price we named, paid stage by stage before each begins. I send the invoice for the first stage today and start the day it's paid. Could you answer "agreed", so that we both have it in writing?
    .price =
        Then it's settled: { $price } for the work we discussed, paid stage by stage before each begins. I send the invoice for the first stage today and start the day it's paid. Could you answer "agreed", so that we both have it in writing?
    .named =
        Then it's settled, { $deal_client }: { $price } for the work we discussed, paid stage by stage before each begins. I send the invoice for the first stage today and start the day it's paid. Could you answer "agreed", so that we both have it in writing?
    .named_stage =
        Then it's settled, { $deal_client }: { $price } for the work we discussed. I send the invoice for the first stage, { $first_stage }, today and start the day it's paid. Could you answer "agreed", so that we both have it in writing?
    .label = Short confirmation
    .risk = Answered in a second; the details rest on your earlier letters.
