# The price: prepare it, name it, defend it.

price = Quote and defend a price

## Where things stand

price-moment = Where are you with the price?
    .label = Where things stand
    .why = Before the task is clear, a price only scares people off; after that, it needs its reasons.
price-moment-asked = They ask what it costs
price-moment-quote = I'm ready to quote
price-moment-objects = "Too expensive"
price-moment-low = They offer too little

## The task first, the figure in the next letter

price-questions = Hold the price back for one message: until it's clear what it buys, any number looks big. Get into the task first and say when the price will come. If a reply mentions past work, attach it.
price-questions-ask =
    Of course you want to know what it costs, and I'd rather give you an exact price than a guess. Three things decide it: what the result should bring you, who it's for, and what you already have. Could you send me two lines on each? The day after, you'll have your options from me, each with a price.
    .named =
        Hi { $deal_client }, of course you want to know what it costs, and I'd rather give you an exact price than a guess. Three things decide it: what the result should bring you, who it's for, and what you already have. Could you send me two lines on each? The day after, I'll send your options, each with a price.
    .thing =
        Hi { $deal_client }, I've read your message about the project ({ $deal_thing }), and there's more than one way to do it, at different prices. To suggest the right one I need three answers: what should it bring you, who is it for, and what do you already have? Two lines on each are enough. The day after, you'll have your options from me, each with a price.
    .label = Three questions first
    .risk = Shows that you're getting into the task; a client in a hurry may want a price at once.
price-questions-materials =
    To give you a price that holds, I need to see the task itself. Could you send what you have: a description, a link, an example you like, even rough notes? I'm attaching two similar projects, with exactly what I did in each, so you can see what to expect. The day after your materials arrive, you'll have the price in writing, part by part.
    .named =
        Hi { $deal_client }, I want to give you a price that holds, and for that I need to see the task itself. Could you send what you have: a description, a link, an example you like, even rough notes? I'm attaching two similar projects, with exactly what I did in each. The day after your materials arrive, you'll have the price in writing, part by part.
    .label = Materials first
    .risk = Your price will be exact and the client sees your work first; it costs them a little effort.
price-questions-call =
    This is quicker to sort out by phone. Fifteen minutes are enough: I'll have my questions ready, and the same day you'll get a message with the options and what each one costs. Would tomorrow morning suit you, or is the afternoon better?
    .named =
        Hi { $deal_client }, I think we'd sort this out quicker by phone. Fifteen minutes are enough: I'll have my questions ready, and the same day you'll get a message with the options and what each one costs. Would tomorrow morning suit you, or is the afternoon better?
    .label = A short call
    .risk = Best for clients who don't like writing; on the call they may press for a price, so promise it in writing.

price-still-on = They aren't your client yet, so ask only once, without reproach. After that, give your time to others.
price-still-on-once =
    A quick question about your project: is it still on? If it has moved to a later date, just tell me: I'll take another project now and book you a later slot. If it's on, your short answers to my questions are all I need to work out the price.
    .named =
        Hi { $deal_client }, a quick question: is the project still on? If it has moved to a later date, just tell me: I'll take another project now and book you a later slot. If it's on, your short answers to my questions are all I need to work out the price.
    .thing =
        Hi { $deal_client }, a quick question about your project ({ $deal_thing }): is it still on? If it has moved to a later date, just tell me: I'll take another project now and book you a later slot. If it's on, your short answers to my questions are all I need to work out the price.
    .label = Is it still on?
    .risk = Saves your time and is polite; the answer may be a no, which is also an answer.

## Reckoning one's own price

price-hours = How many hours will this job take you, messages and changes included?
    .label = Hours
    .hint = For example: 24
    .why = Your price starts from your time, not from the client's guess.
price-income = How much do you want to bring in a month, costs and taxes included?
    .label = Monthly income
    .hint = For example: $3000 or 3k
    .why = It gives your hourly rate, and from that the price of the job.
price-costs = What do you spend a month on living, tools and taxes?
    .label = Monthly costs
    .hint = For example: $1400
    .why = It gives your floor: below it you'd be paying to work. You can skip this.
price-reckoned =
    { $income } a month over { $month_hours ->
        [one] { $month_hours } paid hour
       *[other] { $month_hours } paid hours
    } is { $hourly } an hour; the rest of the month goes into finding clients and talking to them. This job takes { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, so your comfortable price is <b>{ $comfortable }</b>. At that price you won't feel you sold it too cheaply.
    .floor =
        { $income } a month over { $month_hours ->
            [one] { $month_hours } paid hour
           *[other] { $month_hours } paid hours
        } is { $hourly } an hour; the rest of the month goes into finding clients and talking to them. This job takes { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        }, so your comfortable price is <b>{ $comfortable }</b>. Your floor is <b>{ $floor }</b>: below it the job doesn't cover your costs, so leave it to somebody else.
price-price = What price will you quote? Your comfortable price is { $comfortable }.
    .label = Your price
    .hint = For example: $1500 or 1.5k
    .why = You name it, not the client: they don't know what it costs and are afraid of overpaying.
price-parts = What does the job consist of? List the parts, with hours if you know them.
    .label = What's included
    .hint = For example: research 4, structure 3, writing 12, proofreading 2
    .why = A price split into parts looks smaller: the client sees what it buys.

## Naming it

price-quote = Now quote the price, together with what it includes and how it's paid. State it calmly and don't ask whether it's all right. Attach one or two similar projects.
price-quote-itemised =
    The whole job comes to { $price }. That covers getting to know your task, a plan for you to approve, the work itself, a final check, and changes within the task, so there are no surprises later. It's paid in { $stage_count ->
        [one] one payment
       *[other] { $stage_count } stages
    }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .items =
        Here is what the job consists of:
        { $items }
        Together that's { $price }, changes within the task included, so there are no surprises later. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .named =
        Hi { $deal_client }, here's the price. The whole job comes to { $price }: getting to know your task, a plan for you to approve, the work itself, a final check, and changes within the task. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .named_items =
        Hi { $deal_client }, here is what your job consists of:
        { $items }
        Together that's { $price }, changes within the task included, so there are no surprises later. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .label = Part by part
    .risk = The price is clear and easy to defend; the client may cross out parts, which is fair if the price drops too.
price-quote-staged =
    I've worked it through: the price is { $price } for the finished result, from the first plan to the final changes. You don't need to pay it all at once:
    { $stages }
    You pay for a stage, I do it, you approve it, and only then comes the next. Your slot is reserved for the whole project. Which day would you like to begin?
    .named =
        Hi { $deal_client }, I've worked it through: the price is { $price } for the finished result, from the first plan to the final changes. You don't need to pay it all at once:
        { $stages }
        You pay for a stage, I do it, you approve it, and only then comes the next. Your slot is reserved for the whole project. Which day would you like to begin?
    .thing =
        Hi { $deal_client }, here are the figures for your project ({ $deal_thing }). The finished result costs { $price }, from the first plan to the final changes, and is paid stage by stage:
        { $stages }
        You pay for a stage, I do it, you approve it, and only then comes the next. Your slot is reserved for the whole project. Which day would you like to begin?
    .label = Paid in stages
    .risk = Easy to say yes to, and you never work unpaid; the client can stop between two stages.
price-quote-smaller =
    For the whole job my price is { $price }: a plan, the work, a final check and changes within the task. If you'd first like to see how we work together, we can begin with the first part for { $first_stage }. You get a finished piece that's useful on its own, and then decide about the rest. Which do you prefer: the whole, or the first part now?
    .named =
        Hi { $deal_client }, for the whole job my price is { $price }: a plan, the work, a final check and changes within the task. If you'd first like to see how we work together, we can begin with the first part for { $first_stage }. You get a finished piece that's useful on its own, and then decide about the rest. Which do you prefer?
    .thing =
        Hi { $deal_client }, there are two ways to go about your project ({ $deal_thing }). The whole of it for { $price }: a plan, the work, a final check and changes within the task. Or the first part for { $first_stage }: a finished piece that's useful on its own, after which you decide about the rest. Which suits you better?
    .label = Begin with a part
    .risk = A small first step for a careful client; it may stay the only one.

## An objection: what stands behind it

price-objection = What do you think stands behind "expensive"?
    .label = What's behind it
    .why = You can show the value to somebody who doesn't see it; somebody with no money needs a smaller job or a kind goodbye.
price-objection-value = Doesn't see the value
price-objection-cheaper = Found it cheaper
price-objection-money = There's no money
price-objection-unsure = I can't tell yet

price-probe = "Expensive" always means compared with something. Find out with what before you defend anything, and don't ask about the budget.
price-probe-compare =
    I see the price is more than you expected. May I ask what you're comparing it with: another offer, a past project, or a rough idea you had? Very different work goes by the same name, and the prices differ just as much. Once I know, I can show you point by point where mine differs.
    .price =
        I see that { $price } is more than you expected. May I ask what you're comparing it with: another offer, a past project, or a rough idea you had? Very different work goes by the same name, and the prices differ just as much. Once I know, I can show you point by point where mine differs.
    .named =
        { $deal_client }, thanks for saying so openly. I see that { $price } is more than you had in mind. May I ask what you're comparing it with: another offer, a past project, or a rough idea you had? Very different work goes by the same name. Once I know, I can show you point by point where mine differs.
    .label = Compared with what?
    .risk = You learn the real reason; the client may name a much lower offer, and then you compare like with like.
price-probe-part =
    It makes sense to look closely before you decide. What seems too much to you: the amount of work, the way it's paid, or is it unclear what you'd get in the end? If you don't need some of it, we'll see that straight away, and I'll work out the price without it.
    .named =
        { $deal_client }, it makes sense to look closely before you decide. What seems too much to you: the amount of work, the way it's paid, or is it unclear what you'd get in the end? If you don't need some of it, we'll see that straight away, and I'll work out the price without it.
    .label = Which part exactly?
    .risk = Turns "expensive" into one point you can discuss; some will say "all of it".
price-probe-example =
    I'd like to understand what you have in mind. Could you send me an example of a result you'd be happy with, even somebody else's? I'll tell you honestly what work goes into something like that, and how much of it your task needs. Then we can talk about the price with the same thing in front of us.
    .named =
        { $deal_client }, I'd like to understand what you have in mind. Could you send me an example of a result you'd be happy with, even somebody else's? I'll tell you honestly what work goes into something like that, and how much of it your task needs. Then we can talk about the price with the same thing in front of us.
    .label = Show me an example
    .risk = You talk about results instead of money; it takes one more round of messages.

price-known-price = Which price did you quote?
    .label = Your price
    .hint = For example: $1500 or 1.5k
    .why = With the figure, the replies can be about this very job. You can skip this.

## Each reason has its own answer

price-value = They don't see yet what they'd be paying for. Show it: part by part, with an example from daily life, or with your past work. Don't defend yourself, and don't blame them.
price-value-items =
    I understand: from the outside you only see the final result. There are five pieces of work behind it: getting to know your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Each one depends on the others. Shall I send you the price of each, so you can see where the total comes from?
    .price =
        I understand: from the outside you only see the final result. But { $price } pays for five pieces of work: getting to know your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Each one depends on the others. Shall I send you the price of each?
    .items =
        I understand: from the outside you only see the final result. This is what goes into { $price }:
        { $items }
        Is there a part you already have, or can do without? Then I'll take it out, and the price drops with it.
    .named =
        { $deal_client }, I understand: from the outside you only see the final result. But { $price } pays for five pieces of work: getting to know your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Shall I send you the price of each, so you can see where the total comes from?
    .named_items =
        { $deal_client }, I understand: from the outside you only see the final result. This is what goes into { $price }:
        { $items }
        Is there a part you already have, or can do without? Then I'll take it out, and the price drops with it.
    .label = Take it apart
    .risk = The price makes sense to the client; be ready to take out a part, together with its price.
price-value-analogy =
    Prices for this kind of work do look strange at first. It's like renovating a flat: the cost can vary many times over with the size, the materials and the workmanship. Cheap paint also looks white on the first day. My price is for the kind that lasts. Shall I show you, on one finished project, what that means in practice?
    .price =
        I can see why { $price } makes you pause. It's like renovating a flat: the cost can vary many times over with the size, the materials and the workmanship. Cheap paint also looks white on the first day. My price is for the kind that lasts. Shall I show you, on one finished project, what that means?
    .named =
        { $deal_client }, I can see why { $price } makes you pause. It's like renovating a flat: the cost can vary many times over with the size, the materials and the workmanship. Cheap paint also looks white on the first day. My price is for the kind that lasts. Shall I show you, on one finished project, what that means?
    .label = Like renovating a flat
    .risk = Clear to anyone outside your trade; somebody who knows the trade will want facts instead.
price-value-evidence =
    You're right to ask what the money brings. Rather than describe it, let me show you: I'm attaching two projects close to yours, with what was needed, what I did and what came of it. Which of the two comes closer to what you need?
    .price =
        You're right to ask what you get for { $price }. Rather than describe it, let me show you: I'm attaching two projects close to yours, with what was needed, what I did and what came of it. Which of the two comes closer to what you need?
    .named =
        { $deal_client }, you're right to ask what you get for { $price }. Rather than describe it, let me show you: I'm attaching two projects close to yours, with what was needed, what I did and what came of it. Which of the two comes closer to what you need?
    .label = Show two projects
    .risk = Nothing convinces more; attach two real projects before you send it, or choose another reply.

price-cheaper = Somebody is always cheaper. Don't speak ill of them: help the client compare like with like, or offer less for less.
price-cheaper-compare =
    It's sensible to compare; I'd do the same. Just check that both offers are for the same work: is the preparation included, how many changes, who checks the result, what happens if the date is missed? If you send me what the other offer lists, without the name, I'll put the two side by side and you'll see what the difference pays for.
    .price =
        It's sensible to compare; I'd do the same. My { $price } includes the preparation, the changes within the task and the final check. Does the other offer have them too, and what does it say about missed deadlines? If you send me what it lists, without the name, I'll put the two side by side and you'll see what the difference pays for.
    .named =
        { $deal_client }, it's sensible to compare; I'd do the same. My { $price } includes the preparation, the changes within the task and the final check. Does the other offer have them too, and what does it say about missed deadlines? If you send me what it lists, without the name, I'll put the two side by side for you.
    .label = Like with like
    .risk = Often the cheap offer turns out to be half the work; sometimes it really is the same, and that's good to know.
price-cheaper-smaller =
    I understand that the price matters most here. For less money I can do less work, at the same quality: we keep the part that brings you the most now, and the rest can follow later. Which part would that be? Tomorrow you'll have the price for that one alone.
    .named =
        { $deal_client }, I understand that the price matters most here. For less money I can do less work, at the same quality: we keep the part that brings you the most now, and the rest can follow later. Which part would that be? Tomorrow you'll have the price for that one alone.
    .stage =
        I understand that the price matters most here. The whole job costs { $price }, but you don't have to start with all of it: the first part, finished and usable on its own, is { $first_stage }. Same quality, just less of it. You'd see the work before you decide about the rest. Shall I write down what that part includes?
    .named_stage =
        { $deal_client }, I understand that the price matters most here. The whole job costs { $price }, but you don't have to start with all of it: the first part, finished and usable on its own, is { $first_stage }. You'd see the work before you decide about the rest. Shall I write down what that part includes?
    .label = Less for less
    .risk = Keeps your rate and the client; the job gets smaller.
price-cheaper-friends =
    If the other offer covers what you need, it's fair to take it, with no hard feelings on my side. Three things are worth settling with them first: what exactly is included, how many changes, and what happens if the date is missed. If something is still missing afterwards, write to me; I'll be glad to help. Shall I send you these three points as a short list?
    .named =
        { $deal_client }, if the other offer covers what you need, it's fair to take it, with no hard feelings on my side. Three things are worth settling with them first: what exactly is included, how many changes, and what happens if the date is missed. If something is still missing afterwards, write to me. Shall I send you these three points as a short list?
    .label = Part as friends
    .risk = Costs you nothing and is remembered; some come back after the cheap job. You do let this one go.

price-no-money = They see the value; the money isn't there. A smaller job or spread-out payments may fit; a lower price for the same work helps neither of you.
price-no-money-smaller =
    Thank you for telling me; that makes it easier to find a way. Let's not do everything at once: we choose the part that will pay off soonest, do it properly, and let it help pay for the rest. Which result do you need first? Tomorrow you'll have a list of what goes into it, with its price.
    .named =
        { $deal_client }, thank you for telling me; that makes it easier to find a way. Let's not do everything at once: we choose the part that will pay off soonest, do it properly, and let it help pay for the rest. Which result do you need first? Tomorrow you'll have a list of what goes into it, with its price.
    .stage =
        Thank you for telling me; that makes it easier to find a way. We can do only the first part now, for { $first_stage }, so that it works on its own, and come back to the rest when it suits you. Shall I write down what that part would include?
    .named_stage =
        { $deal_client }, thank you for telling me; that makes it easier to find a way. We can do only the first part now, for { $first_stage }, so that it works on its own, and come back to the rest when it suits you. Shall I write down what that part would include?
    .label = Only the first part
    .risk = The client gets something real for less; you keep your rate and have a smaller job.
price-no-money-staged =
    I understand that it's hard to pay all at once. We can spread it out: you pay for one stage, I do it, you approve it, then the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .price =
        { $price } all at once is hard, I understand. We can spread it out: you pay for one stage, I do it, you approve it, then the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .named =
        { $deal_client }, { $price } all at once is hard, I understand. We can spread it out: you pay for one stage, I do it, you approve it, then the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .named_stage =
        { $deal_client }, { $price } all at once is hard, I understand. We can spread it out: the first stage is { $first_stage }; I do it, you approve it, then comes the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .label = Spread the payments
    .risk = The price stays whole and you never work unpaid; the project takes longer.
price-no-money-leave =
    I understand: this isn't the moment, and it's better to know that before we start. It's a good project, and I'll keep my notes on it. When you're ready, drop me a line and we'll pick it up from here. Would you like a short list of what you can prepare yourself in the meantime?
    .named =
        { $deal_client }, I understand: this isn't the moment, and it's better to know that before we start. It's a good project, and I'll keep my notes on it. When you're ready, drop me a line and we'll pick it up from here. Would you like a short list of what you can prepare yourself in the meantime?
    .label = Leave the door open
    .risk = Frees your time now and keeps a warm contact; this job waits, perhaps for good.

## A sum below one's own

price-offered = How much does the client offer?
    .label = Their offer
    .hint = For example: $600
    .why = How far it is from your price decides whether to explain, do less work or walk away.
price-own-price = And what is your price for this job?
    .label = Your price
    .hint = For example: $1500 or 1.5k
    .why = Their offer only means something next to your own figure.
price-weighed =
    The client offers <b>{ $offered }</b>, your price is <b>{ $price }</b>. If those are two currencies, agree on one first, then see how far apart you are. A first offer is rarely the last: often the client simply doesn't know what the work costs.
    .share =
        { $offered } is <b>{ $offered_share }</b> of your { $price }, so <b>{ $gap }</b> is missing. A first offer is mostly a guess: the author of these rules has closed at 2 to 2.5 times the first offer by showing what the work consists of. If they can't pay more, do less work for it, never the same work for less.
    .below =
        { $offered } is <b>{ $offered_share }</b> of your { $price }, so <b>{ $gap }</b> is missing, and it's below your floor of <b>{ $below }</b>. Don't do the whole job for that. Still, a first offer is mostly a guess: the author of these rules has closed at 2 to 2.5 times the first offer. Explain once, offer a smaller part, and otherwise let it go without regret.

price-bridge = An offer means they want the work done. Don't split the difference: explain why it costs more, or fit the work to the money.
price-bridge-prove =
    Thank you for naming { $offered }; now I see how you picture the job. Let me explain why it's { $price }: besides the work you see, there's the preparation, a plan for you to approve, the final check and the changes. Without them it's cheaper on paper, until it has to be redone. Shall I send you an example where you can see all of it?
    .items =
        Thank you for naming { $offered }; now I see how you picture the job. This is what goes into { $price }:
        { $items }
        Which of these weren't you counting on? If there's a part you really don't need, I'll take it out together with its price.
    .named =
        { $deal_client }, thank you for naming { $offered }; now I see how you picture the job. Let me explain why it's { $price }: besides the work you see, there's the preparation, a plan for you to approve, the final check and the changes. Without them it's cheaper on paper, until it has to be redone. Shall I send you an example where you can see all of it?
    .named_items =
        { $deal_client }, thank you for naming { $offered }; now I see how you picture the job. This is what goes into { $price }:
        { $items }
        Which of these weren't you counting on? If there's a part you really don't need, I'll take it out together with its price.
    .label = Show why it's more
    .risk = Clients often simply don't know what it takes, and come up; it needs patience.
price-bridge-reduce =
    Let's see what { $offered } can do for you. My { $price } is for the complete job; for your figure I'd do the most important part, finished and at the same quality, and leave the rest for later. Which result do you need first? By tomorrow evening I'll list what fits.
    .share =
        Let's see what { $offered } can do for you. It's { $offered_share } of my price for the complete job, { $price }, so I'd do about that share of the work: the most important part, finished and at the same quality. The rest can wait. Which result do you need first? By tomorrow evening I'll list what fits.
    .named =
        { $deal_client }, let's see what { $offered } can do for you. It's { $offered_share } of my price for the complete job, { $price }, so I'd do about that share of the work: the most important part, finished and at the same quality. Which result do you need first? By tomorrow evening I'll list what fits.
    .label = Work for that budget
    .risk = The client keeps to that figure, you keep your rate; make sure the smaller result is worth having.
price-bridge-begin =
    You have { $offered } in mind, I have { $price }, and messages alone won't show where the difference comes from. The work will, and you don't have to commit to all of it: the first stage is { $first_stage }. You get a finished piece, judge it yourself, and decide about the rest with no obligation. Shall I describe what this stage includes?
    .named =
        { $deal_client }, you have { $offered } in mind, I have { $price }, and messages alone won't show where the difference comes from. The work will, and you don't have to commit to all of it: the first stage is { $first_stage }. You get a finished piece, judge it yourself, and decide about the rest with no obligation. Shall I describe what this stage includes?
    .label = Begin with a stage
    .risk = Your work makes the case for you, and it's paid; the stage may cost more than they offered, and they may stop after it.

## Standing firm, parting

price-firm = They insist. Repeating the reasons won't help, and giving in would say the price was never real. Stay kind: change the terms or the amount of work, not the price.
price-firm-stand =
    I see why you'd like it lower, and I've thought about it once more. The price stays: that's what this work takes when it's done properly, and cutting it would cost you in the result. What I can change is how it's paid or how much I do. Which of the two would help you?
    .price =
        I see why you'd like it lower, and I've thought about it once more. It stays at { $price }: that's what this work takes when it's done properly, and cutting it would cost you in the result. What I can change is how it's paid or how much I do. Which of the two would help you?
    .named =
        { $deal_client }, I see why you'd like it lower, and I've thought about it once more. It stays at { $price }: that's what this work takes when it's done properly, and cutting it would cost you in the result. What I can change is how it's paid or how much I do. Which of the two would help you?
    .label = Kind and firm
    .risk = Shows that your word holds; the client may go.
price-firm-smaller =
    Let me suggest one more way, since we both want this to work out. Take only the piece you can't do without. I'd do it in full, for its own price, and you'd owe nothing more. If it works for you, we'll talk about the rest. Which piece would that be for you?
    .named =
        { $deal_client }, let me suggest one more way, since we both want this to work out. Take only the piece you can't do without. I'd do it in full, for its own price, and you'd owe nothing more. If it works for you, we'll talk about the rest. Which piece would that be for you?
    .stage =
        Let me suggest one more way, since we both want this to work out. Take only the first stage, for { $first_stage }. I'd do it in full, and you'd owe nothing more. If it works for you, we'll talk about the rest. Shall I write down what you'd have at the end of it?
    .named_stage =
        { $deal_client }, let me suggest one more way, since we both want this to work out. Take only the first stage, for { $first_stage }. I'd do it in full, and you'd owe nothing more. If it works for you, we'll talk about the rest. Shall I write down what you'd have at the end of it?
    .label = One smaller step
    .risk = One more way to a yes without touching your rate; make it the last one.
price-firm-part =
    It looks as if we won't agree on the price this time, and that's all right: your limits are as real as mine. Someone who is starting out may suit your budget better, and I can tell you what to look for in a portfolio. If things change, write to me any time. Shall I send you those few points?
    .named =
        { $deal_client }, it looks as if we won't agree on the price this time, and that's all right: your limits are as real as mine. Someone who is starting out may suit your budget better, and I can tell you what to look for in a portfolio. If things change, write to me any time. Shall I send you those few points?
    .label = A kind goodbye
    .risk = Ends a job that wouldn't pay, on good terms; once you've sent it, stick to it.
price-parting =
    You can let this one go without regret. You explained the price and stayed kind; the rest wasn't in your hands. A job that pays too little gets dropped halfway, and that helps nobody. Write a short, friendly goodbye without complaint: some clients come back later, at your price.

## Silence

price-nudge = Silence isn't a no: people compare, ask a partner, forget. Send one light message with a question, and no pressure.
price-nudge-question =
    Have you had a chance to look at my offer? If something in it is unclear or doesn't fit, tell me what, and I'll explain it or suggest another way. And if you need more time, which day should I check back?
    .named =
        Hi { $deal_client }, have you had a chance to look at my offer? If something in it is unclear or doesn't fit, tell me what, and I'll explain it or suggest another way. And if you need more time, which day should I check back?
    .thing =
        Hi { $deal_client }, have you had a chance to look at my offer for your project ({ $deal_thing })? If something in it is unclear or doesn't fit, tell me what, and I'll explain it or suggest another way. And if you need more time, which day should I check back?
    .label = A light question
    .risk = Easy to answer and puts no pressure on anyone; it's also easy to overlook.
price-nudge-value =
    I've gone through your task once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where you can save time. You can use it whoever does the work. Shall I send it tomorrow?
    .named =
        Hi { $deal_client }, I've gone through your task once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where you can save time. Shall I send it tomorrow?
    .thing =
        Hi { $deal_client }, I've gone through your project ({ $deal_thing }) once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where you can save time. Shall I send it tomorrow?
    .label = Offer a short plan
    .risk = A useful reminder; you're promising a page, so write it by tomorrow.
price-close = One last message. It gives both of you a clean end: your time goes to others, the door stays open.
price-close-permission =
    It looks as if other things come first for you at the moment, and that's fine. So that neither of us is waiting, I'd close this for now and give the time to another project. I'll keep my notes, and one line from you is enough to book a new slot. Is that all right with you?
    .named =
        Hi { $deal_client }, it looks as if other things come first for you at the moment, and that's fine. So that neither of us is waiting, I'd close this for now and give the time to another project. I'll keep my notes, and one line from you is enough to book a new slot. Is that all right with you?
    .thing =
        Hi { $deal_client }, it looks as if other things come before this project ({ $deal_thing }) at the moment, and that's fine. So that neither of us is waiting, I'd close it for now and give the time to another project. I'll keep my notes, and one line from you is enough to book a new slot. Is that all right with you?
    .label = Permission to close
    .risk = Often brings the answer at last; if not, your time is free again.

## Agreed: in writing

price-agree = Put it in writing while it's fresh and have it confirmed. These replies name your full price: if the client agreed to another amount or just a part, change the figures before you send them.
price-agree-recap =
    Good, here's what we agreed, so that we both have it in writing. I do the work we discussed, changes within the task included; anything new gets its own price before I start it. Each stage is paid before it starts, and at the end of it I need your feedback, because the next one builds on it. Is everything right? After your "yes" I'll send the invoice for the first stage the same day.
    .price =
        Good, here's what we agreed. The price is { $price } for the work we discussed, changes within the task included; anything new gets its own price before I start it. Each stage is paid before it starts, and at the end of it I need your feedback, because the next one builds on it. Is everything right? After your "yes" I'll send the invoice for the first stage the same day.
    .named =
        { $deal_client }, good, here's what we agreed. The price is { $price } for the work we discussed, changes within the task included; anything new gets its own price before I start it. Each stage is paid before it starts, and at the end of it I need your feedback, because the next one builds on it. Is everything right? After your "yes" I'll send the invoice for the first stage the same day.
    .stages =
        Good, here's what we agreed. The price is { $price }, changes within the task included; anything new gets its own price before I start it. Payments, each before its stage:
        { $stages }
        At the end of each stage I need your feedback, because the next one builds on it. Is everything right? After your "yes" I'll send the first invoice the same day.
    .named_stages =
        { $deal_client }, good, here's what we agreed. The price is { $price }, changes within the task included; anything new gets its own price before I start it. Payments, each before its stage:
        { $stages }
        At the end of each stage I need your feedback, because the next one builds on it. Is everything right? After your "yes" I'll send the first invoice the same day.
    .items =
        Good, here's what we agreed. The price is { $price }, and it includes:
        { $items }
        Payments, each before its stage:
        { $stages }
        Changes within the task are included; anything new gets its own price first. After each stage I need your feedback. Is everything right? After your "yes" I'll send the first invoice the same day.
    .named_items =
        { $deal_client }, good, here's what we agreed. The price is { $price }, and it includes:
        { $items }
        Payments, each before its stage:
        { $stages }
        Changes within the task are included; anything new gets its own price first. After each stage I need your feedback. Is everything right? After your "yes" I'll send the first invoice the same day.
    .label = All points in writing
    .risk = Nobody can remember it differently later; a busy client may only skim it.
price-agree-short =
    Then it's settled: the work we discussed, at the price I quoted, paid stage by stage in advance. I'll send the invoice for the first stage today and start the day it's paid. Could you reply "agreed", so that we both have it in writing?
    .price =
        Then it's settled: { $price } for the work we discussed, paid stage by stage in advance. I'll send the invoice for the first stage today and start the day it's paid. Could you reply "agreed", so that we both have it in writing?
    .named =
        Then it's settled, { $deal_client }: { $price } for the work we discussed, paid stage by stage in advance. I'll send the invoice for the first stage today and start the day it's paid. Could you reply "agreed", so that we both have it in writing?
    .named_stage =
        Then it's settled, { $deal_client }: { $price } for the work we discussed. I'll send the invoice for the first stage, { $first_stage }, today and start the day it's paid. Could you reply "agreed", so that we both have it in writing?
    .label = Short confirmation
    .risk = Answered in a second; the details rest on your earlier messages.

# Labels of their own where "agreed" would not fit
price-objection-named = They named a sum
price-told-task-accepted = They told me the task
price-told-task-insists = They want just a price
