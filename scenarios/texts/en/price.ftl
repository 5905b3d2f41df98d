# The price: prepare it, name it, defend it.

price = Quote and defend a price

## Where things stand

price-moment = Where are you with the price?
    .label = Where things stand
    .why = Before the task is clear, a price only scares people off; after that, it needs its reasons.
price-moment-asked = They ask what it costs
price-moment-agency = An agency or employer asks
price-moment-quote = I'm ready to quote
price-moment-objects = "Too expensive"
price-moment-low = They offer too little

## The task first, the figure in the next letter

price-questions = Hold the price back for one message: until it's clear what it buys, any number looks big. Get into the task first, and say that the price follows once you've looked at it. Name a day only if you're sure to keep it. If a reply mentions past work, attach it.
price-questions-ask =
    .three = Of course you want to know what it costs, and I'd rather give you an exact price than a guess. Three things decide it: what the result should bring you, who it's for, and what you already have. Could you send me two lines on each? Once I've looked at them, you'll have your options from me, each with a price.
    .honest = I could throw out a number now, but it would be wrong one way or the other. What should change for you once this is done? Who will use it? And is there a date that matters? From your answers I'll work out two or three options with their prices. Would that work?
    .ways = There's more than one way to do this, and the prices differ as much as the ways. To suggest the one that fits, I need to know the goal, the people it's for, and what is already there. Once I've been through your answers, you'll have the options and what each costs. Where shall we begin: with the goal?
    .easy = Happy to work out a price for you. Just answer the way you'd tell a friend: what do you need, what for, and what have you tried so far? No technical words needed. Then I'll send you the price in writing, with everything it includes. Could you write me a few lines?
    .thing = I've read your message about the project ("{ $deal_thing }"), and there's more than one way to do it, at different prices. To suggest the right one I need three answers: what should it bring you, who is it for, and what do you already have? Two lines on each are enough. Once I've looked at them, you'll have your options from me, each with a price.
    .label = Three questions first
    .risk = Shows that you're getting into the task; a client in a hurry may want a price at once.
price-questions-materials =
    .see = To give you a price that holds, I need to see the task itself. Could you send what you have: a description, a link, an example you like, even rough notes? I'm attaching two similar projects, with exactly what I did in each. As soon as I've been through your materials, you'll have the price in writing, part by part.
    .rough = Rough notes are quite enough for me to begin: a photo of a page, a voice message, a link to something you like. From those I'll see how much work there is, and you'll have a price that won't grow later. What could you send me today?
    .works = So that you can judge before we talk money, I'm attaching two projects like yours, with what was asked and what I did. Now I'd like to see your side: whatever exists already, in any form. Once I've gone through it, I'll write what I'd do and what it costs. Could you send it over?
    .saving = The more I see now, the less you pay for guesswork. Anything you have helps: texts, pictures, an old version, a list of wishes. What's ready on your side I'll leave out of the price. Once I've seen it all, you'll have the figure in writing. What have you got so far?
    .thing = For an exact price on "{ $deal_thing }" I need to see the task itself. Could you send what you have: a description, a link, an example you like, even rough notes? What's ready on your side I'll leave out of the price. Once I've seen it all, you'll have the figure in writing, part by part.
    .label = Materials first
    .risk = Your price will be exact and the client sees your work first; it costs them a little effort.
price-questions-call =
    .quick = This is quicker to sort out by phone. Fifteen minutes are enough: I'll have my questions ready, and after the call you'll get a message with the options and what each one costs. Would tomorrow morning suit you, or is the afternoon better?
    .talk = Some things are easier said than written, and yours seems to be one of them. Let's talk for a quarter of an hour: you tell me what you'd like to have in the end, and I ask questions. The price comes afterwards in writing, so that nothing depends on memory. When could you talk?
    .list = I have a few short questions, and every one of them moves the price. Instead of sending you a form, I could ask them on the phone and write down your answers. You'd get them back in writing, with the options and their prices. What time would be good for you?
    .choice = Whichever is easier for you: a fifteen-minute call, or I send my questions here and you answer when you have time. Either way the price comes in writing, with what it includes. Which do you prefer?
    .thing = About your project ("{ $deal_thing }"): fifteen minutes on the phone would save us both a lot of messages. I'll have my questions ready, and after the call you'll get the options in writing, with what each one costs. Would tomorrow morning suit you, or is the afternoon better?
    .label = A short call
    .risk = Best for clients who don't like writing; on the call they may press for a price, so promise it in writing.

price-depends = They want a figure, but there's no task yet, and you'd be held to a guess. Send no number: name what the price depends on, or let them choose the size of the work. One answer is enough to go on.
price-depends-factors =
    .list = I'd like to give you a figure that still holds when the work is done. It depends on four things: how much there is to do, what you already have, when you need it, and how many rounds of changes you want. Which of the four can you tell me about already?
    .honest = You want a figure so that you can decide, I understand. Any number I name now would be a guess: what goes by the same name can take two days or two weeks. The difference comes from the amount, the materials and the date. What would you like to have in your hands at the end?
    .moves = Here's what moves the price: whatever is ready on your side brings it down, a tight date and extra versions push it up, and the amount of work decides most. A sentence on each is enough for me to work it out. How much is there to do, roughly?
    .swift = The quickest way to your price is one line from you: what exactly has to be done, and by when? The amount and the date decide most of it; the rest I can list as separate items, so that you see what each costs. What would that line be?
    .thing = I understand that you'd like a figure for "{ $deal_thing }". It depends on how much there is to do, what you already have, when you need it, and how many rounds of changes you want. With that I can name a price that still holds at the end. Which of the four can you tell me about already?
    .label = What the price depends on
    .risk = Nothing they could hold against you later; someone who only collects figures may drop out.
price-depends-sizes =
    .two = No questionnaire, just pick a size. Small: only what's needed to begin. Complete: with preparation, a check and changes. The price depends on that choice more than on anything else, and I'll work it out for the one you pick. Which is closer?
    .three = This can be done in three sizes: the essentials, the complete job, or the complete job and looking after it later. Each has its own list of what's included, and the price follows from the list. Which of the three do you have in mind?
    .limits = To name a price without guessing, I need to know where the work begins and where it ends. Do I do the main part only, and the rest stays with you? Or everything, from the preparation to the last check? Those are very different amounts of work. Which is it in your case?
    .example = An example says more than a description. A link or a picture will do: something finished that's about the size of what you need. The price depends on the size, and an example shows it. What comes closest?
    .thing = "{ $deal_thing }" can be done in two sizes. Small: only what's needed to begin. Complete: with preparation, a check and changes. The price depends on that choice more than on anything else, and I'll work it out for the one you pick. Which is closer?
    .label = Choose a size
    .risk = Easy to answer even in a hurry; the size is rough, so ask for the details before you name the price.
price-untold = They press for a figure, and the task is still unclear. You don't have to name one: you'd be held to it. If you do, count the hours for work whose limits you set yourself, list its parts, and write that anything beyond them gets its own price.

## An agency or an employer: their range

price-range = Agencies and employers work with a fixed budget or salary, so here you may ask for it; with any other client, name the price yourself.
price-range-direct =
    .plain = The task sounds good to me. Before we both spend time on details: what range have you set aside for this work? Then I'll tell you honestly whether I fit into it and what you'd get for it.
    .time = To save a round of letters, one question first. If the figures suit us both, we'll go into the scope; if not, we'll know right away. What range do you pay your specialists for work like this?
    .grid = Agencies usually have a rate card, and it's simplest to start from that. Then I'll name my terms and how soon I can begin. What range do you pay for work of this kind, and is it by the hour, the project or the month?
    .open = Let's be open about money at once; that's easier for everyone. I'll answer with what I can do within your range, with examples of that level, and you decide whether to go on. Could you write me the lower and the upper figure?
    .thing = I've looked at the task ("{ $deal_thing }") and would gladly take it on. Before we go into detail: what range have you set aside for it? Then I'll tell you honestly whether I fit into it and what you'd get for it.
    .label = Ask for the range
    .risk = Saves everyone a week; their first range may be the low one, so keep your own figure ready.
price-range-scope =
    .fit = Work like this can be done in two evenings or in two weeks. So that I suggest the right size, tell me the range you have for it, and I'll write what fits: what's in it, what isn't, and by when. Which range shall I work with?
    .levels = I usually do this at three levels, from the bare minimum to the whole thing with testing. Which one makes sense depends on the budget your client has approved. What range is it? Then you'll have the level that fits, described point by point.
    .end = You know best what your client pays for this, I know what can be made of it. Tell me the range, and I'll turn it into a scope that holds, with no surprises halfway. What figures can I count on?
    .first = Two questions together: what's the range for this task, and which part of it matters most to your client? With both I can put the money where it shows. Once I have both answers, my proposal follows. What would they be?
    .thing = "{ $deal_thing }" can be a small job or a big one. So that I suggest the right size, tell me the range you have for it, and I'll write what fits: what's in it, what isn't, and by when. Which range shall I work with?
    .label = Range for the scope
    .risk = The range becomes a question of content; be ready to cut work, not your rate, when it's low.
price-range-terms =
    .list = I'm interested. To answer properly I'd like to know four things: the range for this work, how many hours a week you expect, how and when you pay, and who approves the result. Then you'll have a clear yes or no from me. Could you write a line on each?
    .month = Is this one project, or steady work each month? My terms differ: steady hours are planned ahead, a single project is priced as a whole. What range have you set for it, and for how many hours? I'll come back with what I can promise.
    .fair = A rate by itself says little, so let's look at the whole: the range you've planned, when you pay, the number of rounds, and who talks to the end client. If these fit together, we'll agree quickly. What does it look like on your side?
    .employer = Thank you for writing. I take part-time and project work, so the salary range and the hours belong together for me. What have you planned for this position, before taxes? I'll answer at once whether it fits and when I could start.
    .label = Range and terms
    .risk = You see the whole offer, not only a figure; a hurried manager may answer only half of it.
price-range-top = What is the top of their range for this job?
    .label = Top of the range
    .hint = For example: $1800
    .why = You'll see your price beside it. If they named a monthly salary or no figure, skip this.

price-still-on = They aren't your client yet, so ask only once, without reproach. After that, give your time to others.
price-still-on-once =
    .slot = A quick question about your project: is it still on? If it has moved to a later date, just tell me: I'll take another project now and book you a later slot. If it's on, your short answers to my questions are all I need to work out the price.
    .plan = I'm planning the coming weeks and would like to know whether to keep a place for you. Is the project still on? "Later" is a good answer too: then I'll take other work now and book you another time. Which is it?
    .answers = For your price only your answers are missing, and two lines are enough. If it's been put off, just write "later": I'll give the time to another project and find you a new slot. Is the project still on?
    .door = Plans change, and that's all right. If you're putting it off, I'll take another project in its place and book time for you when you need it. If not, I'll gladly get on with your price. Is the project still on?
    .thing = A quick question about your project ("{ $deal_thing }"): is it still on? If it has moved to a later date, just tell me: I'll take another project now and book you a later slot. If it's on, your short answers to my questions are all I need to work out the price.
    .label = Is it still on?
    .risk = Saves your time and is polite; the answer may be a no, which is also an answer.

price-still-on-one-line =
    .line = You can leave my list of questions aside: one line is enough to begin with, and I'll put together the rest and send it to you to check. If the project has been put off, just write "later", and I'll take another one and book you a new time. What should be different for you once it's done?
    .link = Instead of answers, something to look at will do: a page, a draft, an example you like. From that I'll write down how I understand the task, and you only correct it. If it's been put off, say so, and I'll take another project and find you a later slot. What do you have at hand?
    .call = Writing all that down takes time. In ten minutes on the phone I could ask my questions, and afterwards you'd get the answers in writing to check. If the project has to wait, that's fine too: I'll take another one and book you in later. Which day suits you for a call, or is it "later"?
    .first = One answer matters more than the others: who is it for, and what should they do with it? The rest can wait until we talk. If you're putting the project off, one word is enough, and I'll give the time to another one and find you a new date. What can you tell me?
    .thing = For your project ("{ $deal_thing }") you can leave my list of questions aside: one line is enough to begin with, and I'll put together the rest and send it to you to check. If it's been put off, just write "later", and I'll take another one and book you a new time. What should be different for you once it's done?
    .label = A smaller answer
    .risk = Brings back those who got stuck in the questions. You guess more, so have your version of the task confirmed before you name a price.

price-asleep = You asked once, and that's enough for someone who isn't a client yet. Your time goes to another project; if they come back, you'll book them a new slot.

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
    }, so your comfortable price is <b>{ $comfortable }</b>. At that price you won't feel you've sold your work too cheaply.
    .floor =
        { $income } a month over { $month_hours ->
            [one] { $month_hours } paid hour
           *[other] { $month_hours } paid hours
        } is { $hourly } an hour; the rest of the month goes into finding clients and talking to them. This job takes { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        }, so your comfortable price is <b>{ $comfortable }</b>. Your floor is <b>{ $floor }</b>: below it the job doesn't cover your costs, so leave it to someone else.
price-price =
    .plain = What price will you quote? Your comfortable price is { $comfortable }.
    .range =
        What price will you quote? Your comfortable price is { $comfortable }, their range ends at { $range_top }. { $range_fit ->
            [below] It ends below yours: offer less work for it, not the same work for less.
           *[within] You fit into it, and there's no need to start at the bottom.
        }
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
    .whole =
        The whole job comes to { $price }. That covers getting to know your task, a plan for you to approve, the work itself, a final check, and changes within the task, so there are no surprises later. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .steps = For { $price } you get the job from start to finish: first I get to know your task, then you approve a plan, then comes the work, a check of everything, and changes within what we agreed. Nothing is added later. The first payment, { $first_stage }, comes before the first stage. Which of these steps would you like to know more about?
    .result = Here is the price: { $price } for a finished result that you can use straight away. Preparation and a plan are in it, the work, the final check and changes within the task. You pay stage by stage, always before the stage; the first one is { $first_stage }. What would you like me to explain in more detail?
    .promise = I've worked it all out, and it comes to { $price }. This figure stays: preparation, plan, execution, check and changes within the task are all inside it. It's paid in stages in advance, { $first_stage } for the first. Have I left out anything you had in mind?
    .items =
        Here is what the job consists of:
        { $items }
        Together that's { $price }, changes within the task included, so there are no surprises later. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't on this list?
    .items-thing =
        "{ $deal_thing }", part by part:
        { $items }
        Together that's { $price }, changes within the task included. It's paid in { $stage_count ->
            [one] one payment
           *[other] { $stage_count } stages
        }, each before it starts; the first is { $first_stage }. Is there anything you expected that isn't here?
    .label = Part by part
    .risk = The price is clear and easy to defend; the client may cross out parts, which is fair if the price drops too.
price-quote-staged =
    .slot =
        I've worked it through: the price is { $price } for the finished result, from the first plan to the final changes. You don't need to pay it all at once:
        { $stages }
        You pay for a stage, I do it, you approve it, and only then comes the next. Your slot is reserved for the whole project. Which day would you like to begin?
    .safe =
        The finished work costs { $price }: plan, execution, check and changes within the task. So that neither of us risks much, it's paid in steps:
        { $stages }
        At the end of every step you see the result and decide whether to go on. Shall we begin with the first one this week?
    .pace =
        { $price } covers everything from the plan to the last change within the task, and you set the pace of the payments:
        { $stages }
        A stage starts when it's paid and ends when you approve it. Would you rather begin now, or on a certain date?
    .clear =
        Here are the figures for the complete job, { $price }, from getting to know your task to the final check:
        { $stages }
        Each payment comes before its stage, so you always know what the next one buys. Which date suits you for the first?
    .thing =
        Here are the figures for your project ("{ $deal_thing }"). The finished result costs { $price }, from the first plan to the final changes, and is paid stage by stage:
        { $stages }
        You pay for a stage, I do it, you approve it, and only then comes the next. Which day would you like to begin?
    .label = Paid in stages
    .risk = Easy to say yes to, and you never work unpaid; the client can stop between two stages.
price-quote-smaller =
    .try = For the whole job my price is { $price }: a plan, the work, a final check and changes within the task. If you'd first like to see how we work together, we can begin with the first part for { $first_stage }. You get a finished piece that's useful on its own, and then decide about the rest. Which do you prefer?
    .two = There are two ways to go about it. All of it for { $price }, with a plan, the work, a check and changes. Or the first part alone for { $first_stage }, complete in itself, and nothing binds you after that. The quality is the same in both. Which suits you better?
    .part = Let me suggest a small beginning: the first part for { $first_stage }, done to the end. You see how I work and what it brings. The complete job, with plan, check and changes, comes to { $price }, and what you've paid counts towards it. Shall we start with that part?
    .free = You don't know my work yet, so you needn't decide about everything today. The complete job is { $price }: plan, work, check and changes within the task. The first part is { $first_stage } and stands on its own. Would you like all of it at once, or that part first?
    .thing = There are two ways to go about your project ("{ $deal_thing }"). The whole of it for { $price }: a plan, the work, a final check and changes within the task. Or the first part for { $first_stage }: a finished piece that's useful on its own, after which you decide about the rest. Which suits you better?
    .label = Begin with a part
    .risk = A small first step for a careful client; it may stay the only one.

## An objection: what stands behind it

price-known-price = Which price did you quote?
    .label = Your price
    .hint = For example: $1500 or 1.5k
    .why = With the figure, the replies are about this very job.

price-objection = What do you think stands behind "expensive"?
    .label = What's behind it
    .why = You can show the value to someone who doesn't see it; someone with no money needs a smaller job or a kind goodbye.
price-objection-value = Doesn't see the value
price-objection-cheaper = Found it cheaper
price-objection-money = There's no money
price-objection-named = They named a sum
price-objection-trade = Offer three packages
price-objection-unsure = I can't tell yet

price-probe = "Expensive" always means compared with something. Find out with what before you defend anything, and don't ask about the budget.
price-probe-compare =
    .with = I see that { $price } is more than you expected. May I ask what you're comparing it with: another offer, a past project, or a rough idea you had? Very different work goes by the same name, and the prices differ just as much. Once I know, I can show you point by point where mine differs.
    .open = It helps that you say so openly. When { $price } looks like a lot, there's usually another figure beside it. If I know where yours comes from, I can tell you exactly what is and isn't the same. Is it someone else's offer, an earlier job, something you read?
    .names = The same name can stand for a day's work or a month's, so prices are hard to compare from outside. One line is enough, and I'll put the two next to each other for you, without talking anyone down. What are you comparing { $price } with?
    .before = I'd rather understand you than argue for { $price }. Perhaps you've had something like this done before, or there's another offer. With that I'd see whether we mean the same work at all. What is it in your case?
    .thing = I see that { $price } for "{ $deal_thing }" is more than you expected. May I ask what you're comparing it with: another offer, a past project, or a rough idea you had? Once I know, I can show you point by point where mine differs.
    .label = Compared with what?
    .risk = You learn the real reason; the client may name a much lower offer, and then you compare like with like.
price-probe-part =
    .which = It makes sense to look closely before you decide. What seems too much to you in { $price }: the amount of work, the way it's paid, or is it unclear what you'd get in the end? Then we'll see straight away what you don't need, and I'll work out the price without it.
    .need = Perhaps { $price } contains something you don't need at all. Which part of my offer would you miss least? I'll tell you honestly whether the result holds without it, and what it would cost then. What would you cross out first?
    .kinds = "Expensive" can mean several things, and each has a different answer. Is { $price } too much at once, too much for this task, or too much for now? One word is enough, and I'll suggest something that fits exactly that. Which is it?
    .together = Let's look at { $price } together rather than at the sum alone. Some of it can be done on your side, some can wait, some can't be left out. Shall I mark these three on my list, so that you see where there's room?
    .label = Which part exactly?
    .risk = Turns "expensive" into one point you can discuss; some will say "all of it".
price-probe-example =
    .show = I'd like to understand what you have in mind. Could you send me an example of a result you'd be happy with, even someone else's? I'll tell you honestly what work goes into something like that, and how much of it your task needs. Then { $price } can be judged against something we both see.
    .simple = Maybe you need something simpler than what I counted for { $price }. If you have an example you'd be happy with, we'll see: if it's simpler, the price will be lower; if not, you'll see where the hours go. Could you send me one?
    .goal = Let's leave { $price } aside for a moment. What would have to happen after this work for you to say it paid off? Once I know that, I can say which parts lead there and which you can do without. What would that be?
    .picture = When two people say the same word, they often see two different things. A link or a picture of what you imagine would show me at once whether { $price } is the price for that, or for something bigger. Could you send me one?
    .label = Show me an example
    .risk = You talk about results instead of money; it takes one more round of messages.

price-behind = What did they tell you?
    .label = Their reason
    .why = Each reason has an answer of its own; any other one sounds as if nobody had listened.
price-behind-value = Unsure what they'd pay for
price-behind-cheaper = Comparing with a cheaper one
price-behind-money = Too much for them now
price-behind-less = They don't need all of it
price-behind-agreed = They agree after all

## Each reason has its own answer

price-line = What line of work is this client in?
    .label = The client's trade
    .why = A price is understood best through one's own trade: prices differ there in just the same way.
price-line-restaurant = Restaurant, café, food
price-line-shop = Shop, trade, delivery
price-line-clinic = Clinic, beauty, health
price-line-building = Building, real estate
price-line-education = School, courses, teaching
price-line-other = Something else

price-value = They don't see yet what they'd be paying for. Show it: part by part, with an example from their own trade, or with your past work. Don't defend yourself, and don't blame them.
price-value-items =
    .five = I understand that from the outside you only see the final result. But { $price } pays for five pieces of work: getting to know your task, a plan you approve, the work itself, a check that everything fits, and changes until it matches what we agreed. Each one depends on the others. Shall I send you the price of each?
    .hours = You're right to ask where { $price } comes from. Only part of it is the work that you see. Before that I get to know your task and your customers and make a plan; after it come a check and the changes. I can write down how the time is spread. Would you like to see that list?
    .without = I understand that you want to pay for what counts. Without preparation and a check { $price } would get smaller, and the first mistake would show up with your customers. That's why both are in it, along with the plan, the work itself and the changes. Which of these shall I explain?
    .yours = It's your money, so you should know what each part of it does. { $price } goes into the preparation, the plan you approve, the work, the final check and the changes within the task. If you've already got one of these, I'll take it out. Is any of it ready on your side?
    .items =
        I understand that from the outside you only see the final result. This is what goes into { $price }:
        { $items }
        Is there a part you already have, or can do without? Then I'll take it out, and the price drops with it.
    .items-thing =
        Behind "{ $deal_thing }" there's more than shows in the end. This is what goes into { $price }:
        { $items }
        Is there a part you already have, or can do without? Then I'll take it out, and the price drops with it.
    .label = Take it apart
    .risk = The price makes sense to the client; be ready to take out a part, together with its price.
price-value-analogy =
    .same =
        I can see why { $price } makes you pause. { $line ->
            [restaurant] You know it from your own kitchen: two places put the same dish on the menu at very different prices, because of what was bought that morning and who cooks it.
            [shop] You know it from your own shelves: two coats look alike in a photo, and one costs five times as much, because of the cloth, the seams and how long it lasts.
            [clinic] You know it from your own field: the same treatment costs very different sums, depending on the specialist, the materials and the time they take.
            [building] You know it from your own sites: two flats of the same size, and finishing one can cost several times as much, depending on the materials and on who does it.
            [education] You know it from your own work: an hour of lessons costs one thing in a group of thirty and another with a teacher who plans for each pupil.
           *[other] It's like renovating a flat: the same rooms can cost several times as much, depending on the area, the materials and the workmanship.
        } My work is the same: the name says little, and what goes into it decides. Shall I use a finished project to show you what goes into yours?
    .hidden =
        Most of what { $price } pays for can't be seen from outside. { $line ->
            [restaurant] Your guests see a plate for ten minutes; they never see the shopping at dawn, the stock on the stove and the clean kitchen, and yet they taste them.
            [shop] Your customers see a price tag; they never see the supplier being chosen, the goods checked, stored and taken back, and yet they rely on it.
            [clinic] Your clients see half an hour in the chair; they don't see the years of training, the sterile instruments and the diagnosis before it, and yet those decide.
            [building] Your buyers see the walls; they don't see the pipes, the wiring and the insulation behind them, and yet those decide what it's like to live there.
            [education] Your pupils see one lesson; they don't see the plan, the materials and the marking, and yet without these nobody learns much.
           *[other] When a flat is renovated, nobody looks at the levelled walls and the wiring under the wallpaper, and yet those decide how long it all lasts.
        } In my work that's the preparation, the plan and the check. Shall I describe what they'd look like in your case?
    .twice =
        It's natural to look for less than { $price }; I just don't want you to pay twice. { $line ->
            [restaurant] Cheap produce saves money on the day it's bought, and costs it on the day the guest doesn't come back.
            [shop] A cheap batch saves money until it comes back as returns and angry reviews.
            [clinic] Correcting someone's cheap work takes longer and costs more than doing it well once; you surely see such clients every week.
            [building] Cheap waterproofing is invisible until the finished floor has to be opened again.
            [education] A cheap course saves money until the same material has to be taught all over again before the exam.
           *[other] In a flat, cheap paint also looks white on the first day; a year later the painters come again.
        } My price is for work that doesn't have to be redone. Would you like to see a project of mine that has been in use for a while?
    .own =
        It's a fair question, and you'll know it from your own side. { $line ->
            [restaurant] When a guest asks why your dish costs more than at the snack bar next door, you speak of the ingredients, the cook and the service.
            [shop] When a buyer asks why yours costs more than at the market, you speak of the quality, the guarantee and the exchange.
            [clinic] When someone asks why it's cheaper round the corner, you speak of the specialist, the materials and the hygiene.
            [building] When a buyer asks why a metre costs more than across the road, you speak of the walls, the site and keeping the dates.
            [education] When parents ask why the neighbours' course is cheaper, you speak of the teachers, the size of the groups and the results.
           *[other] When your own customers ask why someone sells it cheaper, you show them what goes into yours, as a good builder does with a flat: the area, the materials, the hands.
        } With { $price } it's the same: materials, hands, result. Which of the three shall I show you first?
    .label = From their own trade
    .risk = Clear to anyone outside your trade; someone who knows the trade will want facts instead.
price-value-evidence =
    .two = You're right to ask what you get for { $price }. Rather than describe it, let me show you: I'm attaching two projects close to yours, with what was needed, what I did and what came of it. Which of the two comes closer to what you need?
    .before = You'd like to see what it buys, so here are two projects instead of words, each before and after, with what was wrong, what I changed and what it brought. That's what { $price } would do in your case. What would you take from the first, and what from the second?
    .ask = The best judge of { $price } is someone who has already paid it. I'm attaching two projects; with the clients' permission you can ask them how the work went and whether it paid off. Would you like their contacts?
    .near = Your question is fair: { $price } for what? I've chosen the two projects closest to your task and marked what would be the same in yours and what would differ. It's five minutes of reading. Which of the two levels do you need?
    .thing = You're right to ask what you get for { $price }. I'm attaching two projects close to "{ $deal_thing }", with what was needed, what I did and what came of it. Which of the two comes closer to what you need?
    .label = Show two projects
    .risk = Nothing convinces more; attach two real projects before you send it, or choose another reply.

price-cheaper = Someone is always cheaper. Don't speak ill of them: help the client compare like with like, or offer less for less.
price-cheaper-compare =
    .list = It's sensible to compare; I'd do the same. My { $price } includes the preparation, the changes within the task and the final check. Does the other offer have them too, and what does it say about missed deadlines? If you send me what it lists, without the name, I'll put the two side by side and you'll see what the difference pays for.
    .four = It's sensible to compare. Before you choose, four questions for both of us: what exactly is included, how many changes, who checks the result, what happens if the date is missed? My answers for { $price } are in my offer. If the other one answers them too, take the better one. If not, shall I help you ask?
    .half = A lower price is often a smaller job under the same name. It may be the same, too, and then I'd tell you so. In mine, { $price } covers everything from the preparation to the last change within the task. Which of these points does the other offer leave out?
    .end = Of two offers the cheaper one is right, as long as both lead to the same result. Mine ends with a checked result and the changes you need within the task, for { $price }. If you send me the other one's points, I'll mark the differences without comment. Where does it end?
    .items =
        It's sensible to compare; I'd do the same. So that you can do it line by line, here is what { $price } contains:
        { $items }
        Does the other offer have all of these? If you send me its list, without the name, I'll put the two side by side for you.
    .label = Like with like
    .risk = Often the cheap offer turns out to be half the work; sometimes it really is the same, and that's good to know.
price-cheaper-smaller =
    .first = I understand that the price matters most here. The whole job costs { $price }, but you don't have to start with all of it: the first part, finished and usable on its own, is { $first_stage }. Same quality, just less of it. Shall I write down what that part includes?
    .compare = If the sum decides, let's make the sum smaller and the work with it. For { $first_stage } I'd do the first part to the end; the complete job stays at { $price }. You can see my work before you choose between us. Would that help you decide?
    .core = Not everything in { $price } has to be done at once, or by me. The part where mistakes cost most is the first one, { $first_stage }. The rest you could add later, or do on your side. Is that first part what you need most?
    .test = I understand that you want the better deal, so let the work decide: take the first part from me for { $first_stage }, finished and yours. If it's worth it, we go on towards the { $price } for all of it; if not, you owe nothing more. Shall I describe what you'd have in hand?
    .thing = I understand that the price matters most here. "{ $deal_thing }" as a whole costs { $price }, but you can begin with the first part for { $first_stage }, finished and usable on its own. You'd see the work before you decide about the rest. Shall I write down what that part includes?
    .label = Less for less
    .risk = Keeps your rate and the client; the job gets smaller.
price-cheaper-friends =
    .three = If the other offer covers what you need, it's fair to take it, with no hard feelings on my side. Three things are worth settling with them first: what exactly is included, how many changes, and what happens if the date is missed. Shall I send you these three points as a short list?
    .back = I can't do this work well for that price, and someone else perhaps can. So take their offer with my good wishes. If something is missing afterwards, write to me; I'll pick it up from where it stands. Would you like a short list of what to check when you accept the work?
    .honest = For your task the cheaper offer may really be enough, and I'd rather say so than talk you into mine. Ask them for two recent projects and for the number of changes in the price. Shall I tell you what to look for in them?
    .wish = Then I wish you a good result with them. I'll keep my notes on your task, so if plans change, we won't begin from zero. Is there anything I can answer for you before you start with them?
    .label = Part as friends
    .risk = Costs you nothing and is remembered; some come back after the cheap job. You do let this one go.

price-no-money = They see the value; the money isn't there. A smaller job or spread-out payments may fit; a lower price for the same work helps neither of you. If neither is possible, leave it: there's nothing to prove here.
price-no-money-smaller =
    .first = It's good that you tell me; that makes it easier to find a way. We can do only the first part now, for { $first_stage }, so that it works on its own, and come back to the rest when it suits you. Shall I write down what that part would include?
    .earn = Let's not do everything at once. We take the first part for { $first_stage }, the one that pays off soonest, and let it help earn the rest. Nothing of it will have to be redone later. Which result would you need first?
    .fit = A whole project at the wrong moment helps nobody, so let's fit it to what's possible. { $first_stage } covers the first part, done to the end and at the same quality. After it you owe nothing and decide freely. Would that be manageable now?
    .self = Part of this you can do yourselves with a little guidance. I'd take on the first part, { $first_stage }, where experience counts most, and leave you a short plan for the rest. Shall I show you how I'd divide it?
    .thing = It's good that you tell me; that makes it easier to find a way. Of "{ $deal_thing }" we can do only the first part now, for { $first_stage }, so that it works on its own, and come back to the rest when it suits you. Shall I write down what that part would include?
    .label = Only the first part
    .risk = The client gets something real for less; you keep your rate and have a smaller job.
price-no-money-staged =
    .month = { $price } all at once is hard, I understand. We can spread it out: the first stage is { $first_stage }; I do it, you approve it, then comes the next, with as long a pause between them as you need. The price stays as it is, and you never owe more than one step. Would a stage a month be manageable?
    .pause =
        I understand, and the sum doesn't have to come out of one month. Here's how it can be spread:
        { $stages }
        Each stage is paid before it starts, and between two of them you may pause as long as you like. Which month would you begin with?
    .season = Perhaps it's only the timing that's wrong. { $price } can be paid in stages, { $first_stage } now and the others when your season begins; I'll keep the plan ready, so that nothing is lost in between. When does money usually come in on your side?
    .step = Let's look only at the next step: { $first_stage } for the first stage, and you see what it brings. The other stages wait until you want them, at today's price, { $price } in all. Does that fit your budget for this month?
    .label = Spread the payments
    .risk = The price stays whole and you never work unpaid; the project takes longer.
price-no-money-leave =
    .later = I understand that this isn't the moment, and it's better to know that before we start. It's a good project, and I'll keep my notes on it. When you're ready, drop me a line and we'll pick it up from here. Would you like a short list of what you can prepare yourself in the meantime?
    .open = Then let's leave it for now, with no hard feelings. Half a job that eats up your reserve would help nobody. I'll give the time to another project, and you write when it suits you; we'll go on from where we stand. Is there anything you'd like to keep from our talk until then?
    .self = If the money isn't there yet, begin with what costs nothing: gather the materials, write down the goal, collect two examples. With that, the work will be quicker when the day comes. Shall I send you these points as a list?
    .kind = Thank you for being so open. I can't do this for less without doing it badly, and you deserve better than that. I'm giving the slot to someone else for now; one line from you and we'll find a new one. Is there anything I can answer for you before we close?
    .label = Leave the door open
    .risk = Frees your time now and keeps a warm contact; this job waits, perhaps for good.

price-still = They come back with the same objection. What next?
    .label = Next move
    .why = Repeating the same reasons doesn't work. Change the terms, or stay where you are; to someone without money there's nothing to prove.
price-still-trade = Offer three packages
price-still-money = There's no money after all
price-still-hold = Keep the price, kindly

## Three packages of equal worth

price-trade-hours = How many hours does the whole job take, messages and changes included?
    .label = Hours
    .hint = For example: 24
    .why = All three packages are counted at one hourly rate, so you're equally glad of each.
price-less = What's left out of the lean package, and how many hours does that save? Besides that, it's paid in full in advance and you set the date.
    .label = Left out
    .hint = For example: photos 2, interim calls 1
    .why = Less money has to mean less work. If you left nothing out, it would be a plain discount.
price-more = And what does the wide package add: rounds of changes, source files and rights, an earlier date? Name it with the hours it costs you.
    .label = Added
    .hint = For example: one more round 3, source files 1, a week earlier 4
    .why = Beside the wide package, the usual price looks moderate, and some clients do take the wide one.
price-equalled = Three packages: lean <b>{ $lean_price }</b> (left out: { $less }), base <b>{ $price }</b>, wide <b>{ $wide_price }</b> (added: { $more }). Each pays you the same { $rate } an hour, so let the client choose freely.

price-packages = A choice of three instead of yes or no. You give up nothing in any of them, so don't push towards one.
price-packages-menu =
    .list =
        I understand that the sum matters, so here are three ways, and the choice is yours:
        – { $lean_price }, not included: { $less }; paid in full before the start, and I set the date
        – { $price }: everything as I described it, paid in stages
        – { $wide_price }: the same, and on top: { $more }
        Which of them is closest to you?
    .change =
        The sum can change if the work changes with it. That makes three offers:
        – full, { $price }, paid in stages
        – lean, { $lean_price }, not included: { $less }; paid at once, and I name the day as soon as you choose
        – wide, { $wide_price }, added: { $more }
        What would you take out or add?
    .fair =
        I've put together three packages. They're all equally good for me, so just look at what you need:
        1. { $lean_price }, with full prepayment and a date of my choice; not included: { $less }
        2. { $price }, as we discussed, in stages
        3. { $wide_price }, and on top: { $more }
        Which number shall I write the plan for?
    .questions =
        Three things decide the price: what can be left out, who sets the date, how it's paid. So there are three versions:
        – you need less: { $lean_price }, paid in advance, on a date I set; not included: { $less }
        – you need it as described: { $price }, in stages
        – you need more: { $wide_price }, and on top: { $more }
        Which is yours?
    .thing =
        Three ways to do "{ $deal_thing }":
        – { $lean_price }, not included: { $less }; paid in full before the start, and I set the date
        – { $price }: everything as I described it, paid in stages
        – { $wide_price }: the same, and on top: { $more }
        Which of them is closest to you?
    .label = Three side by side
    .risk = The client chooses among your offers instead of bargaining; some take a long time over it.
price-packages-advice =
    .base =
        If you ask me, take the middle way: { $price }, everything as described, in stages. It's what I'd choose for your task. For comparison, { $lean_price } is paid in advance, done on a date I set, and leaves this out: { $less }. { $wide_price } adds this: { $more }. What matters more to you: the sum, or having it complete?
    .place = I see that the sum matters, so let me say which of them I'd advise. For { $price } you get all that the task needs. The lean version, { $lean_price }, prepaid and on a date I set, leaves this out: { $less }. The wide one, { $wide_price }, is for those who need this: { $more }. Shall I write down the middle one?
    .goal = It depends on what you need it for. As a first try, { $lean_price } is enough: paid at once, on a date I set, and without this: { $less }. For daily use I'd advise { $price }, as described. Where much depends on it, { $wide_price }, with this on top: { $more }. Which of the three is your case?
    .safe = My advice is { $price }: nothing in it is there for show, and you pay in stages. You can save by leaving this out: { $less }; then it's { $lean_price }, prepaid and on my date. Or be on the safe side for { $wide_price }, with this on top: { $more }. Where do you feel least sure?
    .label = Three, with my advice
    .risk = Undecided clients like to be advised; it must really be what you'd choose for them.
price-packages-saving =
    .lean = Yes, it can be done for less, if there is less to do. For { $lean_price } I leave this out: { $less }. You pay in full before the start, and I choose the date. The complete job stays at { $price }, and with more in it ({ $more }) it's { $wide_price }. Would the lean version cover what you need?
    .trade = I can lower the sum if there's less to do. You do without this: { $less }. You pay at once and leave the date to me. Then the price is { $lean_price } instead of { $price }. If you'd rather add something ({ $more }), it's { $wide_price }. Which version suits you?
    .honest = A discount on the same work would only mean that the first price wasn't honest. A smaller job is another matter: { $lean_price }, prepaid, on a date I set, without this: { $less }. The full one is { $price }; the widest, { $wide_price }, has this on top: { $more }. Which of these is right for you?
    .save = Here's where you can really save: { $less }. Without it, with full prepayment and a date of my choice, you pay { $lean_price }. I wouldn't save on the rest. For comparison: all of it is { $price }, and with more in it ({ $more }) it comes to { $wide_price }. Shall I prepare the lean one?
    .label = The lean one first
    .risk = Answers "cheaper" at once and fairly; the client may look no further than the smallest.
price-package = Which package did they take?
    .label = Package chosen
    .why = The letter and the deal follow it.
price-package-lean = The lean one
price-package-base = The base one
price-package-wide = The wide one

## A sum below one's own

price-offered = How much does the client offer?
    .label = Their offer
    .hint = For example: $600
    .why = How far it is from your price decides whether you explain, do less work or walk away.
price-own-price = And what is your price for this job?
    .label = Your price
    .hint = For example: $1500 or 1.5k
    .why = Their offer only means something next to your own figure.
price-weighed =
    The client offers <b>{ $offered }</b>, your price is <b>{ $price }</b>. If those are two currencies, agree on one first, then see how far apart you are. A first offer is rarely the last: often the client simply doesn't know what the work costs.
    .share =
        { $offered } is <b>{ $offered_share }</b> of your { $price }, so you're <b>{ $gap }</b> apart. { $reach ->
            [within] A first offer is usually a guess: the author of these rules has closed at 2 to 2.5 times the first offer by showing what the work consists of, and your price lies within that.
           *[beyond] That's far apart. The author of these rules has closed at 2 to 2.5 times the first offer by showing what the work consists of; beyond that, it will take a smaller job.
        } If they can't pay more, do less work for it, never the same work for less.
    .below =
        { $offered } is <b>{ $offered_share }</b> of your { $price }, so you're <b>{ $gap }</b> apart, and it's below your floor of <b>{ $below }</b>. Don't do the whole job for that. { $reach ->
            [within] Still, a first offer is usually a guess: the author of these rules has closed at 2 to 2.5 times the first offer, and your price lies within that.
           *[beyond] The author of these rules has closed at 2 to 2.5 times the first offer; your price lies beyond that, so a smaller job is the likelier way.
        } Explain once, offer a smaller part, and otherwise let it go without regret.
    .rose =
        They came up by <b>{ $rise }</b>, from { $last_offer } to <b>{ $offered }</b>: that's <b>{ $offered_share }</b> of your { $price }, and you're <b>{ $gap }</b> apart. So your reasons work. Don't meet them halfway now: one more reason, or less work for this sum.
    .rose-below =
        They came up by <b>{ $rise }</b>, from { $last_offer } to <b>{ $offered }</b>: that's <b>{ $offered_share }</b> of your { $price }, <b>{ $gap }</b> short, and it's still below your floor of <b>{ $below }</b>. Your reasons work, but that doesn't buy the whole job. Give one more reason, or offer a smaller part.

price-above = <b>{ $offered }</b> is more than your price of <b>{ $price }</b>. Say nothing against it, but make sure you both mean the same job: whoever offers more often counts on more work. The letter can name either sum.
price-which-sum = Which sum goes into the letter?
    .label = Sum in the letter
    .hint = For example: $1800
    .why = What stands in the letter is agreed. If their sum is meant for more work, name that work in it.

price-bridge = An offer means they want the work done. Don't split the difference: explain why it costs more, or fit the work to the money.
price-bridge-prove =
    .unseen = Thank you for naming a figure, { $offered }; now I see how you picture the job. Let me explain why it's { $price }: besides the work you see, there's the preparation, a plan for you to approve, the final check and the changes. Without them it's cheaper on paper, until it has to be redone. Shall I send you an example where you can see all of it?
    .quick = { $offered } would be right for a quick version: no preparation, no check, no changes. I understand the wish, but it would let you down when it matters. { $price } is the version that you can use for a long time. Which of the two do you have in mind?
    .case = I understand why you thought of { $offered }: from outside you see only the end result. I'm attaching a finished project with all its steps; for that kind of result it's { $price }. Would you look through it and tell me which step you could do without?
    .gain = I see what you'd like to spend, so let's look at it from the other end. { $offered } buys something that looks finished; { $price } buys preparation, check and changes, so that it does its job. What result are you counting on?
    .items =
        Thank you for naming a figure, { $offered }; now I see how you picture the job. This is what goes into { $price }:
        { $items }
        Which of these weren't you counting on? If there's a part you really don't need, I'll take it out together with its price.
    .thing = Thank you for naming a figure, { $offered }; now I see how you picture "{ $deal_thing }". Let me explain why it's { $price }: besides the work you see, there's the preparation, a plan for you to approve, the final check and the changes. Shall I send you an example where you can see all of it?
    .label = Show why it's more
    .risk = Clients often simply don't know what it takes, and come up; it needs patience.
price-bridge-reduce =
    .fit = Let's see what { $offered } can do for you. My { $price } is for the complete job; for your figure I'd do the most important part, finished and at the same quality, and leave the rest for later. I'll list what fits. Which result do you need first?
    .budget = If { $offered } is what there is, let's work with it. I won't do the complete job worse for that; I'd do less of it, and well. I'll make a list of what fits into the sum. What can't you do without?
    .now = I see what you can spend now. We can spread it over time: { $offered } for what you need now, the rest of the { $price } when you're ready for it. Nothing will be done twice. What has to work first of all?
    .cross = I understand the limit. Take my list and cross things out until it comes to { $offered } instead of { $price }; I'll tell you honestly where the result would suffer. Or I do it for you, if you tell me the goal. Which way do you prefer?
    .share = Let's see what { $offered } can do for you. It's { $offered_share } of my price for the complete job, { $price }, so I'd do about that share of the work: the most important part, finished and at the same quality. The rest can wait. I'll list what fits. Which result do you need first?
    .label = Work for that budget
    .risk = The client keeps to that figure, you keep your rate; make sure the smaller result is worth having.
price-bridge-begin =
    .judge = You have { $offered } in mind, I have { $price }, and messages alone won't show where the difference comes from. The work will, and you don't have to commit to all of it: the first stage is { $first_stage }. You get a finished piece, judge it yourself, and decide about the rest. Shall I describe what this stage includes?
    .try = I understand your caution: { $price } instead of { $offered } is a step. So let's take a small one first, the first stage for { $first_stage }. It's useful by itself, and after it nothing binds you. When could we begin?
    .proof = Instead of convincing you in letters, I'd like to show it in one piece of work. First stage, { $first_stage }, complete and yours to keep. Then you'll know whether the whole is worth { $price } or your { $offered }. Shall we try it that way?
    .calm = We don't have to agree on everything today. Between { $offered } and { $price } there's a first step we can both say yes to: { $first_stage } for the first stage, with a result you can use at once. Would you like to know what you'd have in hand after it?
    .label = Begin with a stage
    .risk = Your work makes the case for you, and it's paid; the stage may cost more than they offered, and they may stop after it.

## Standing firm, parting

price-firm = They insist. Repeating the reasons won't help, and giving in would say the price was never real. Stay kind: change the terms or the amount of work, not the price.
price-firm-stand =
    .kind = I see why you'd like it lower, and I've thought about it once more. It stays at { $price }: that's what this work takes when it's done properly, and cutting it would cost you in the result. What I can change is how it's paid or how much I do. Which of the two would help you?
    .honest = I understand the wish. If I could do the same for less, I'd have named that sum at once: { $price } is what the work takes, with nothing added for bargaining. We can arrange payments, dates and scope the way you need. What shall we begin with?
    .result = You want to spend less, and that's reasonable. But I'd have to cut the preparation and the check, and you'd be the first to notice. So { $price } stays, and so does the result. Would it help to spread the payments over a longer time?
    .trust = I understand. I price every job the same way, so I'd rather not name another figure here: it's { $price }, with everything we discussed. What I can do is spread the payments further. Would that make it easier?
    .thing = I see why you'd like it lower, and I've thought about it once more. "{ $deal_thing }" stays at { $price }: that's what this work takes when it's done properly, and cutting it would cost you in the result. What I can change is how it's paid or how much I do. Which of the two would help you?
    .label = Kind and firm
    .risk = Shows that your word holds; the client may go.
price-firm-smaller =
    .first = Let me suggest one more way, since we both want this to work out. Take only the first stage, for { $first_stage }. I'd do it in full, and you'd owe nothing more. If it works for you, we'll talk about the rest. Shall I write down what you'd have at the end of it?
    .core = Let's leave the total aside. What's the one thing you can't do without? I think it's the first stage: { $first_stage }, finished and usable. Everything else you'd decide later, with the result in front of you. Would that be enough for now?
    .door = We don't agree on the whole job, so let's agree on a piece. The first stage costs { $first_stage } and commits you to nothing after it. If it convinces you, good; if not, you have a finished piece of work. Shall we do that?
    .last = This is the smallest step at which the work still makes sense: the first stage, for { $first_stage }. I wouldn't go below it, since the result would help nobody. It can start as soon as it's paid. What do you think of that?
    .label = One smaller step
    .risk = One more way to a yes without touching your rate; make it the last one.
price-firm-part =
    .limits = It looks as if we won't agree on the price this time, and that's all right: your limits are as real as mine. Someone who is starting out may suit your budget better, and I can tell you what to look for in a portfolio. Shall I send you those few points?
    .good = I respect your decision and stay with mine. The project is worth doing well, so I hope you find someone for it within your budget. If the task or the terms change, write to me any time. Would a short list of what to agree with them be useful to you?
    .notes = Then let's part here on good terms. I'll keep my notes on your task; if you come back to it, we'll start from them, not from zero. Is there a question about the work that I can still answer for you?
    .time = We've looked at it from every side, and it doesn't work out; better now than in the middle of the work. I'm giving the time to another project. If you need me later, one line is enough. Shall I write down two or three points for your search?
    .label = A kind goodbye
    .risk = Ends a job that wouldn't pay, on good terms; once you've sent it, stick to it.
price-parting =
    You can let this one go without regret. You explained the price and stayed kind; the rest wasn't in your hands. A job that pays too little gets dropped halfway, and that helps nobody. Write a short, friendly goodbye without complaint: some clients come back later, at your price.

## Silence

price-nudge = Silence isn't a no: people compare, ask a partner, forget. Send one light message with a question, and no pressure.
price-nudge-question =
    .look = Have you had a chance to look at my offer for { $price }? If something in it is unclear or doesn't fit, tell me what, and I'll explain it or suggest another way. And if you need more time, which day should I check back?
    .point = My offer of { $price } has several points, and usually one of them makes people hesitate. Which is it in your case: the sum, the date or what's included? One word is enough, and I'll answer just that.
    .people = Perhaps someone else on your side is looking at the { $price } too. I could put my offer on half a page, so that it's easy to show them. Would that help, or is it something else?
    .options = A yes, a no or a "later" about the { $price }: all three are fine with me, I'd only like to plan my weeks. Which of them is closest at the moment?
    .thing = Have you had a chance to look at my offer of { $price } for "{ $deal_thing }"? If something in it is unclear or doesn't fit, tell me what, and I'll explain it or suggest another way. And if you need more time, which day should I check back?
    .label = A light question
    .risk = Easy to answer and puts no pressure on anyone; it's also easy to overlook.
price-nudge-value =
    .page = I've gone through your task once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where you can save time. You can use it whoever does the work. Shall I send it?
    .idea = One thought about your task has stayed with me: there's a step that could be done first and would be useful on its own. I can describe it in ten lines, with no obligation. Would you like to read it?
    .example = It's easier to decide with an example at hand. I can pick one that's close to your task and mark what to copy from it and what to avoid. It's useful even if you decide on another way. Shall I send it?
    .prepare = While you're thinking it over, there are a few things you could prepare that would make the work quicker, whoever does it. I can send you the list. Would it be useful?
    .thing = I've gone through your project ("{ $deal_thing }") once more and see where I'd begin, so that the first useful result comes early. If you like, I'll put it on one page: what comes first, what it gives you, where you can save time. Shall I send it?
    .label = Offer something useful
    .risk = A useful reminder; you're promising a page, a list or an example, so have it ready.
price-close = One last message. It gives both of you a clean end: your time goes to others, the door stays open.
price-close-permission =
    .notes = It looks as if other things come first for you at the moment, and that's fine. So that neither of us is waiting, I'd close this for now and give the time to another project. I'll keep my notes, and one line from you is enough to book a new slot. Is that all right with you?
    .time = I'm giving the time I kept for you to another project, so that it isn't lost to both of us. If you come back to the task later, write to me, and we'll find a new date. Is that all right with you?
    .guess = No answer often means "not now", and that's an answer I can live with. I'll put the task aside with all its notes. Whenever you want it out again, a word is enough. Have I understood you correctly?
    .door = I don't want to fill your inbox, so I'll leave it at this message. The door stays open: the offer may need a fresh look by then, but my notes will be here. May I close it for now?
    .thing = It looks as if other things come before this project ("{ $deal_thing }") at the moment, and that's fine. So that neither of us is waiting, I'd close it for now and give the time to another project. I'll keep my notes, and one line from you is enough to book a new slot. Is that all right with you?
    .label = Permission to close
    .risk = Often brings the answer at last; if not, your time is free again.

price-close-pick =
    .number = This is my last message about it, and a number is enough for an answer. 1: it's still open. 2: later, and you'll write. 3: it's settled in another way. Each of them is fine. I'm giving the time to another project now, and with 1 or 2 you'll get a new slot. Which is it?
    .word = I'm sorting my notes, and one word from you tells me where yours belong. There's nothing to explain, and my time goes to another project meanwhile. Is it "open", "later" or "closed"?
    .reason = If it's a no, that's fine, and one word would help me do better next time: was it the price, the date or something else? If it's only "not now", write that, and I'll find you a time when you need it. Until then I'll take other work. Which word fits?
    .easy = A no is often put off because it would have to be explained. You don't have to explain it to me: I've planned other work from here on, and nothing is lost on my side. So just pick one of three: still interested, later, no. Which one?
    .thing = This is my last message about your project ("{ $deal_thing }"), and a number is enough for an answer. 1: it's still open. 2: later, and you'll write. 3: it's settled in another way. Each of them is fine. I'm giving the time to another project now, and with 1 or 2 you'll get a new slot. Which is it?
    .label = One word to pick
    .risk = Easy to answer, and a no comes out too, perhaps with its reason. It asks once more instead of letting go. If an answer comes, forward it here.

## Agreed: in writing

price-taken = What exactly did they say yes to?
    .label = Agreed on
    .why = The letter and the deal name just that sum, not the whole.
price-taken-whole = The whole job at my price
price-taken-first = Only the first stage
price-taken-smaller = A smaller part, at its own sum
price-part-price = What sum did you agree on for that part?
    .label = Agreed sum
    .hint = For example: $400
    .why = It goes into the letter and becomes the price of this deal.
price-part = What does that part include?
    .label = What's in the part
    .hint = For example: structure and the first two screens
    .why = A part without a description grows along the way. You can skip this if it's all in your letters.

price-agree = Put it in writing while it's fresh and have it confirmed. A point that isn't written down will be remembered differently.
price-agree-recap =
    .points =
        Good, here's what we agreed, so that we both have it in writing:
        – price: { $price } for the work we discussed, changes within the task included
        – anything new gets its own price before I start it
        – payments, each before its stage:
        { $stages }
        At the end of each stage I need your feedback, because the next one builds on it. Is everything right? After your "yes" I'll send the first invoice the same day.
    .prose = To have it all in one place: I'll do the work we discussed for { $price }, changes within the task included. We go stage by stage, each paid before it starts; the first is { $first_stage }. After each one I need your comments, since the next builds on them. Anything new is priced beforehand. Is that how you see it too? Then I'll send the first invoice.
    .roles =
        Here's who does what from now on.
        My side: the work as discussed for { $price }, changes within the task, word from me at the end of every stage.
        Your side: materials, comments after each stage, payment before each:
        { $stages }
        If something new comes up, we'll agree on its price first. Do you confirm? Then I'll send the first invoice.
    .next = Agreed, then, and these are the next steps. You confirm this letter; I send the invoice for the first stage, { $first_stage }, the same day; work begins when it's paid. It's { $price } in all, changes within the task included, new wishes priced beforehand. After every stage I'll ask for your comments. Is everything right?
    .items =
        Good, here's what we agreed. The price is { $price }, and it includes:
        { $items }
        Payments, each before its stage:
        { $stages }
        Changes within the task are included; anything new gets its own price first. After each stage I need your feedback. Is everything right? After your "yes" I'll send the first invoice the same day.
    .thing =
        Here's what we agreed for "{ $deal_thing }". The price is { $price }, and it includes:
        { $items }
        Payments, each before its stage:
        { $stages }
        Changes within the task are included; anything new gets its own price first. After each stage I need your feedback. Is everything right? After your "yes" I'll send the first invoice the same day.
    .label = All points in writing
    .risk = Nobody can remember it differently later; a busy client may only skim it.
price-agree-short =
    .settled = Then it's settled: { $price } for the work we discussed, paid stage by stage in advance. I'll send the invoice for the first stage, { $first_stage }, today and start the day it's paid. Could you reply "agreed", so that we both have it in writing?
    .three = In short: the work as we discussed it; { $price } in all, { $first_stage } before the start; changes within the task included, anything new priced first. Have I got it right? Then I'll send the invoice.
    .start = I'm glad we're starting. To be sure we mean the same thing: { $price } for everything in my offer, in stages, each paid in advance. The first is { $first_stage }. Is that right? A short "yes" is enough, and I'll send the invoice.
    .check = One check before I begin: price { $price }, payment by stages beforehand, changes within the task included. The first invoice, { $first_stage }, goes out as soon as you've confirmed. Does that match your understanding?
    .thing = Then it's settled: "{ $deal_thing }" for { $price }, paid stage by stage in advance. I'll send the invoice for the first stage, { $first_stage }, today and start the day it's paid. Could you reply "agreed", so that we both have it in writing?
    .label = Short confirmation
    .risk = Answered in a second; the details rest on your earlier messages.

price-agree-part = They took a part, so the letter names that part and its sum, nothing else. The rest of the job stays open.
price-agree-part-recap =
    .points =
        Good, let's begin with a part. In writing:
        – price: { $agreed_price } for the part we agreed on, changes within it included
        – paid before the start
        – the rest of the job stays open: you decide after seeing the result
        Is everything right? After your "yes" I'll send the invoice the same day.
    .prose = To have it all in one place: for now I'll do only the part we agreed on, for { $agreed_price }, paid before the start. It will be finished and usable on its own, with changes within it included. Whether the rest follows is up to you, and we'll confirm its price then. Is that how you see it too?
    .limits = So that nobody expects more or less: { $agreed_price } is for this part alone. Whatever belongs to it gets done, with changes within it included; anything beyond it waits or gets its own price first. Do you confirm? Then I'll send the invoice.
    .steps = The next steps: you confirm this letter, I send an invoice for { $agreed_price }, and when it's paid I start on the part we agreed on. At the end you get a finished piece and give me your comments; then you decide about the rest. Is everything right?
    .part =
        Good, let's begin with a part. In writing:
        – what: { $part }
        – price: { $agreed_price }, changes within it included, paid before the start
        – the rest of the job stays open: you decide after seeing the result
        Is everything right? After your "yes" I'll send the invoice the same day.
    .part-thing =
        Good, let's begin with a part of "{ $deal_thing }". In writing:
        – what: { $part }
        – price: { $agreed_price }, changes within it included, paid before the start
        – the rest stays open: you decide after seeing the result
        Is everything right? After your "yes" I'll send the invoice the same day.
    .label = The part in writing
    .risk = Clear limits for both; read once more whether everything that belongs to it is there.
price-agree-part-short =
    .settled = Then it's settled: the part we agreed on, for { $agreed_price }, paid before the start. You decide about the rest later. Could you reply "agreed", so that we both have it in writing?
    .small = A small beginning, then: { $agreed_price } for this part, complete and with changes within it. Everything else stays open. Is that right? A "yes" is enough, and I'll send the invoice.
    .check = One check before I begin: only this part, { $agreed_price } in all, paid in advance, no obligation after it. Does that match your understanding?
    .start = I'm keeping the time for your first part. { $agreed_price }, and I start the day it's paid; at the end we look at the result together. Shall I send the invoice now?
    .part =
        Then it's settled, for { $agreed_price }, paid before the start:
        { $part }
        You decide about the rest later. Could you reply "agreed", so that we both have it in writing?
    .label = Short confirmation
    .risk = Answered in a second; what belongs to the part should be clear from your letters.

price-agree-package = The letter names the package as it was chosen: its sum, what's in it, and what isn't.
price-agree-package-recap =
    .points =
        Good choice, here it is in writing:
        – price: { $agreed_price }
        { $package ->
            [lean]
            – not included: { $less }
            – paid in full before the start
            – I set the date and tell you once you've confirmed
           *[wide]
            – included as described, and on top: { $more }
            – paid in stages, each before it starts
        }
        – anything new gets its own price first
        Is everything right? The invoice comes the same day.
    .prose =
        { $package ->
            [lean] To have it all in one place: we do the lean version for { $agreed_price }. Left out is this: { $less }. You pay in full before the start, and I choose the date and name it once you've confirmed.
           *[wide] To have it all in one place: we do the wide version for { $agreed_price }. It has everything I described, and this on top: { $more }. You pay stage by stage, each before it starts.
        } Changes within the task are included, anything new gets its price first. Is that how you see it too?
    .exchange =
        { $package ->
            [lean] Here's what each side does. You: full payment of { $agreed_price } in advance, a date of my choice, and this left out: { $less }. I: all the rest of the work at the same quality, the day named right after you confirm.
           *[wide] Here's what each side does. You: { $agreed_price }, in stages, each paid in advance. I: everything as described, and on top: { $more }.
        } Anything that isn't written here gets its own price before I start it. Do you confirm?
    .next =
        Next steps: you confirm this letter, I send the invoice, and work begins once it's paid. { $package ->
            [lean] It's { $agreed_price } in one payment, not included: { $less }; I'll tell you the date once you've confirmed.
           *[wide] It's { $agreed_price } in stages, everything as described, and on top: { $more }.
        } Is everything right?
    .label = The package in writing
    .risk = Nobody can remember it differently later; it takes the client a minute to read.
price-agree-package-short =
    .settled =
        Then it's settled: { $agreed_price }, { $package ->
            [lean] paid in full before the start, on a date I set; not included: { $less }.
           *[wide] paid in stages, everything as described, and on top: { $more }.
        } Could you reply "agreed", so that we both have it in writing?
    .check =
        One check before I send the invoice: { $package ->
            [lean] the lean version, { $agreed_price } in advance, my date, and this left out: { $less }.
           *[wide] the wide version, { $agreed_price } in stages, and this on top: { $more }.
        } Does that match your understanding?
    .yes =
        A "yes" is enough to begin. { $package ->
            [lean] { $agreed_price }, paid at once; left out: { $less }; then I'll name the date.
           *[wide] { $agreed_price }, paid by stages; added: { $more }.
        } Is that right?
    .start =
        I'm writing your project into my plan: { $package ->
            [lean] the lean package for { $agreed_price }, prepaid; not included: { $less }.
           *[wide] the wide package for { $agreed_price }; on top: { $more }.
        } Shall I send the invoice today?
    .label = Short confirmation
    .risk = Answered in a second; the details rest on the three offers you sent.

# Labels of their own where "agreed" would not fit
price-told-task-accepted = They told me the task
price-told-task-insists = They want just a price
price-heard-range-accepted = They named their range
price-heard-range-insists = "Name your rate first"
price-heard-range-offers = They offer one fixed sum
price-heard-still-on-accepted = It's on, and I know the task
price-heard-still-on-insists = They want just a price
price-heard-depends-accepted = They told me the task
price-heard-depends-insists = Still just a price
price-heard-probe-accepted = They told me the reason
price-heard-probe-insists = They just say "expensive"
