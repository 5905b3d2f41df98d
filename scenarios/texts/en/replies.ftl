# The first answer to a client, handed over before any question was asked: every fact is optional.
# A sum the client named may be a budget, a rival's price or our own: the words hold for each.

# The client asks what it costs

reply-price-question-ask =
    .plain =
        I'd rather give you an exact price than a guess, and it comes down to three things: what should be ready at the end, who it's for, and when you need it. Could you send me a line or two on each? The day after, you'll have the price with a list of what it includes.
    .named =
        { $deal_client }, I'd like to price your project and not an average one, so three quick questions. What should be ready at the end? Who will use it? Is there a date that matters? Once I have your answers, I'll send you two or three options, each with a price and what's included.
    .thing =
        The price of "{ $deal_thing }" depends mostly on three things: what it should do for you, how much of it there is, and the date. Could you tell me a little about each? The day after, I'll send you options with a price and a list of what each includes, so you have something to choose from.
    .label = Questions first
    .risk = The price will fit the job and be easy to defend. A client in a hurry may want at least a range.

reply-price-question-include =
    .plain =
        The price depends on what's in it, so I'd like to show you both together. There are usually four parts: getting to know your task, the work itself, a final check, and changes. Projects differ in how much of each they need. Tell me in two lines what the result is for, and tomorrow you'll have each part listed with its price. Does that work for you?
    .named =
        { $deal_client }, so that you can see what you'd be paying for, I price a project by its parts: getting to know the task, the work itself, a final check, and changes. You may not need all of them in full. What should the result do for you? Then I'll send you the list with a price for each part.
    .price =
        For the project we're discussing it's { $deal_price }. That covers everything up to a result you can use: getting to know your task, the work itself, a final check, and changes. It's easier to judge part by part than as one number. Shall I write out what each part costs and what you get for it?
    .price_thing =
        "{ $deal_thing }" comes to { $deal_price }. That covers everything up to a result you can use: getting to know your task, the work itself, a final check, and changes. If you need less than that, the list gets shorter and so does the price. Shall I write out the parts so you can see what each one gives you?
    .whole =
        { $deal_client }, "{ $deal_thing }" comes to { $deal_price }, from the first questions to a result you can use: getting to know your task, the work itself, a final check, and changes. If you don't need something on that list, we take it out and the price drops. Is there a part you'd like to hear more about first?
    .label = Price with what's in it
    .risk = The client sees the price together with the work. Later changes will be measured against this list.

reply-price-question-materials =
    .plain =
        To give you a price that won't grow along the way, I'd like to see what you already have: notes, examples you like, earlier versions, anything. Could you send it here or by email? Within one working day I'll write back with the price, the time and what's included.
    .named =
        { $deal_client }, may I see your materials before I name a price? Notes, examples, an earlier version: whatever there is, even if it seems irrelevant. I'll go through it and write back within one working day with the price, the time and what's included. Where is it easiest for you to send it?
    .label = Materials first
    .risk = A written price rests on facts and is easy to forward. It costs the client some effort and you a day.

# The client finds it too expensive

reply-price-objection-items =
    .plain =
        A price like this should be clear before you agree to it. How about I split it into parts, with what each one costs and what it gives you? Then you can see where the money goes, and we can take out what you don't need now. And so that I understand: is it the total that doesn't fit, or isn't it clear what it's made of?
    .named =
        { $deal_client }, it's good that you say so openly. One number doesn't tell you much, so let me show you what's in it: each part, its price, and what you'd be missing without it. Something on the list may not matter to you. Which part of the result matters most?
    .price =
        { $deal_price } in one line does look like a lot, so let me take it apart: each step of the work, its price, and what you get from it. What you can do without, we take out, and the price drops by exactly that much. Which part of the result matters to you most?
    .amount =
        Let's look at { $message_amount } from the side of the work: I'll list the parts with a price for each, and you'll see what that pays for and what can wait. Then you're choosing by what you get, not by one total. Which part of the result do you need first?
    .amount_named =
        { $deal_client }, I see that the total matters a lot here. I'll write out the work in parts, each with its price, so it's clear what { $message_amount } pays for and what can be left out or done later. Which part of the result do you need first?
    .label = Split into parts
    .risk = Shows the value and lets the client choose. They may bargain over every part.

reply-price-objection-compare =
    .plain =
        You're right to compare: prices for what sounds like the same work differ many times over. It's like renovating a flat: the size, the materials and the workmanship decide, and two quotes with the same title can mean different things. If you have other offers, check what's included, who is responsible for the deadline, and what happens if something doesn't fit. Shall I write down these three points for mine?
    .named =
        { $deal_client }, it makes sense to look at other prices, and they do differ several times over. The difference is usually in what's included, who is responsible for the deadline, and how changes are handled. If you have another offer, send me its list without the name, and I'll tell you honestly where it's cheaper and where there's simply less in it. Would that help?
    .price =
        There will always be offers below { $deal_price }, and for some tasks they're enough. It's like renovating a flat: two quotes can have the same title and very different things inside. What I answer for is a result that works, a deadline that's kept, and changes within the task. Shall I show you two projects close to yours, so you can judge whether it's worth it?
    .label = What the price rests on
    .risk = Moves the conversation from the price to the difference. You need past work to show.

reply-price-objection-smaller =
    .plain =
        I'd like to find a way that fits your plans without spoiling the result. I wouldn't touch the quality, but the size can change: we do the most useful part first, and the rest once it has paid off. That makes the first payment smaller. Which result do you need before the others?
    .named =
        { $deal_client }, I see that this is more than you'd like to spend. The same work done worse for less wouldn't help you, so I suggest a smaller version: only what you need now, the rest later or not at all. What could you do without at the start?
    .amount =
        Let's start from the other end: what is the most useful thing that can be done well for { $message_amount } or less? I can put together that version, with a clear list of what's included and what isn't. Which result do you need before the others?
    .amount_named =
        { $deal_client }, I wouldn't rush the same work to make it cheaper. Let me put together a shorter version instead: what can be done well for { $message_amount } or less, and what is left out, so there are no surprises. Which result do you need before the others?
    .price =
        { $deal_price } is for the full version. There's a shorter way: first the part that brings you the most, and the rest once it has paid off. You pay less at the start, and I don't have to cut corners. Which result do you need before the others?
    .label = A smaller version
    .risk = Keeps the client and your rate. Make sure the small version doesn't grow while its price stays small.

# The client asks for a discount

reply-discount-request-hold =
    .plain =
        It's natural to ask, and here's why I'd keep the price. It's based on the time your task needs. If I took money off, I'd have to take time off too, and you'd notice it in the result. I'd rather do it once and do it well. What would help you decide: a list of what's included, or examples of similar work?
    .named =
        { $deal_client }, I see that you want the most for your money. That's exactly why I'd leave the price as it is: it's the time your task needs, and hours saved now come back later as changes and delays. Shall I show you what goes into it, step by step?
    .price =
        I see why you ask. { $deal_price } pays for the time your task needs to come out right; with less, something would be left undone, and you'd pay for that later. So I'd keep both the price and the quality. Shall I write out what it's made of, so you can see what each part gives you?
    .price_named =
        { $deal_client }, it's a fair question. { $deal_price } comes from the hours your task needs to come out right. A lower price would mean fewer hours, and you'd see the difference. Shall I write out the steps, so you can see what each one gives you?
    .percent =
        { $message_percent } is a noticeable difference, and I see why you ask. But it would have to come out of the time for your task, and you'd feel it in the result. So I'd keep the price as it is. Shall I write out what's in it, so you can see what each part gives you?
    .whole =
        { $deal_client }, I see why you ask about { $message_percent }. { $deal_price } pays for the time your task really needs; with less, something would stay undone and cost you more later. So I'd keep the price. Shall I write out the steps, so you can see what each one gives you?
    .label = Hold, with the reason
    .risk = Keeps the price and your standing. Some clients will ask a second time.

reply-discount-request-trade =
    .plain =
        The price can move if something else moves with it. Two things really save me work: a later date, so I can fit your project between others, or you taking over a part, such as collecting the materials. Then a lower price is fair to both of us. Would one of these suit you, or do we leave everything as it is?
    .named =
        { $deal_client }, I'm open to it if it's fair to both sides. The price can come down if the job gets easier: more time, fewer rounds of changes, or a part you do yourselves. Which of these could you agree to? Then I'll work out what it saves and send you the new price.
    .percent =
        I understand you'd like { $message_percent } off. For that, something in the job has to get easier, or the result pays for it: a later date, fewer rounds of changes, or a part done on your side. Which of these is possible for you? I'll work out how far the price can come down.
    .percent_price =
        Going from { $deal_price } to { $new_price } takes a real saving on my side: a later date, fewer rounds of changes, or a part that you take over. Without that, the { $message_percent } would come straight out of the quality. Which of these could you agree to? I'll work out what it saves.
    .whole =
        { $deal_client }, to get from { $deal_price } towards { $new_price }, the job itself has to get easier: a later date, fewer rounds of changes, or a part that you take over. Otherwise the { $message_percent } would come straight out of the quality. Which of these could you agree to? I'll work out what it saves.
    .label = Something for something
    .risk = Shows goodwill and keeps the price honest. Work out the saving before you agree.

reply-discount-request-smaller =
    .plain =
        If the total has to be lower, let's make the job smaller rather than worse. We keep what brings you the result and leave out what can wait; what remains gets the same care. What could you do without for now?
    .named =
        { $deal_client }, let's look for a lower price in the job itself. Perhaps some part of it can wait; without it the price drops, and the rest is done just as well. Which part matters least to you at the moment?
    .amount =
        Let's look at the work itself: I'll list the parts with a price for each, so it's clear what { $message_amount } pays for and what can wait. You can add the rest later at the same prices. Which part could you do without for now?
    .amount_named =
        { $deal_client }, let me lay out the work in parts with a price for each: you'll see what { $message_amount } pays for, and what can wait. The parts you choose get the same care as the whole would. Which one could you do without for now?
    .price =
        { $deal_price } is for the whole job. If it has to be less, let's shorten the list instead of doing it worse: what can wait is left out, and the price drops by exactly that much. Which part could you do without for now?
    .price_named =
        { $deal_client }, { $deal_price } is for the whole job. I can make the list shorter: what can wait is left out, the price drops by exactly that much, and the rest is done just as well. Which part matters least to you at the moment?
    .label = Less work, less money
    .risk = Your rate stays whole. The client may find they need everything after all.

# The client offers a promise instead of money

reply-future-promise-this-job =
    .plain =
        Your plans sound interesting, and I'd be glad to be part of them. I still price every job separately: this one takes the same time whatever comes next. So let's do this one on the usual terms, and you'll see what it's like to work together. Shall I send you the steps and dates?
    .named =
        { $deal_client }, I like that you're thinking ahead. Neither of us can know yet what comes later, but this job takes its time now, so I'd price it separately. If it goes well, the next one will be easy to agree on. Shall we go through what you need first?
    .price =
        I'd be glad if this became the first of many. For this one the price stays at { $deal_price }: it takes the same time whatever follows, and I want to do it without cutting corners. We can discuss the next projects once they're definite. Shall I send you the plan for this one?
    .price_named =
        { $deal_client }, I'd be glad if this became the first of many. For this one the price stays at { $deal_price }: it takes the same time whatever follows, and I want to do it without cutting corners. Shall I send you the plan, so we can set a start date?
    .label = This job by itself
    .risk = You give nothing away for a promise. A client who means it will stay.

reply-future-promise-volume =
    .plain =
        Regular work is worth a better price, and I'm ready to put that in writing: if you order several projects together, with scope, dates and payment in one contract, I'll give you a package price. A single project has a single price. Do you already know what the next ones would be? Then I'll work out both versions.
    .named =
        { $deal_client }, if more work is planned, let's put it to use: you order all of it in one contract, with dates and payment, and I quote a package price. As long as it's one project, it has the price of one. What could you already order together?
    .price =
        { $deal_price } is the price of one project. If you order several together, in one contract with dates and payment, part of the preparation is done only once and I can quote a package price. Do you already know what the next ones would be? Then I'll send you both versions to compare.
    .label = A price for real volume
    .risk = Turns a promise into a contract or ends the talk about it. Count only what is signed.

# The client wants work for free first

reply-free-work-paid-test =
    .plain =
        It makes sense to start with something small before you commit to the whole. I suggest a short paid test: one piece of the real task, done with full care. It's yours to keep and use, and if we go on, it's already part of the work, so you don't pay twice. Which small piece would show you the most?
    .named =
        { $deal_client }, it's reasonable to want to see how I work before you decide. Let's take one small piece of the real task as a paid test: you get something you can use whatever you decide, and I can give it the attention it needs. Which piece would tell you the most?
    .thing =
        Before you hand over "{ $deal_thing }" as a whole, it's reasonable to try me on a small piece. I suggest a paid test: one part of the real task, done with full care. It stays yours whatever you decide, and if we go on, that part is already done. Which part would show you the most?
    .label = A small paid test
    .risk = Takes the fear away, and your time is paid. People hunting for free work leave at this point.

reply-free-work-cases =
    .plain =
        I understand you want to see whether I'm the right person. A rushed test wouldn't show you much; finished work shows more. I can pick out two or three projects close to yours and tell you what the task was, what I did and what came of it. What matters most to you: the style, the industry or the result?
    .named =
        { $deal_client }, to make the choice easier, I'd show you finished work instead of a sample: two or three projects close to yours, with what was needed and what came of it. They say more than a test done in an evening. What should I look for first: your industry, the style or the result?
    .thing =
        For "{ $deal_thing }" I'd like to show you real work instead of a test: two or three projects close to it, with what was needed, what I did and what came of it. That tells you more than a sample done in an evening. What matters most to you: the style, the industry or the result?
    .label = Past work, not a test
    .risk = Costs nothing and shows real skill. You need past work that is close enough.

reply-free-work-small-start =
    .plain =
        I see that you'd like to be sure before you pay for everything. Then let's keep the risk small: we take only the first stage, you pay for that alone, look at the result and decide freely whether to go on. If not, the stage is yours and we owe each other nothing. What would be a good first stage for you?
    .named =
        { $deal_client }, let's start so small that you risk little: a first stage with its own price and its own result. After that you decide whether we go on, and what's done is yours either way. What would you like to have first?
    .label = One stage, free to stop
    .risk = Easy to agree to, and the work is paid. You have to win the second stage with the first.

# The client doubts the prepayment

reply-prepayment-pushback-stages =
    .plain =
        It's sensible to be careful about paying ahead. Let's make it safer: four stages, each one paid before it starts, done and approved by you, and only then the next. You never risk more than one stage, and your place in my schedule is kept for the whole project. Shall I send you the stages with dates and amounts?
    .named =
        { $deal_client }, I see that paying ahead feels like a risk. I work on prepayment because I turn down other projects for that time, but it can go in steps: you pay for one stage, I do it, you approve it, then comes the next. Shall I draw up four stages with dates and amounts?
    .price =
        You don't have to pay { $deal_price } in one go. Let's make four stages of it: each one is paid before it starts, done and approved by you, then the next. You never risk more than one stage, and your place in my schedule is kept for the whole project. Shall I send you the stages with dates and amounts?
    .percent =
        I see that the payment terms matter to you, and that you mention { $message_percent }. Here's a way that keeps your risk small at every point: four stages, each paid before it starts, done and approved by you, then the next. Your place in my schedule is kept throughout. Shall I write out the stages with dates and amounts?
    .percent_named =
        { $deal_client }, you mention { $message_percent }, and I see that you want to keep the risk small. Four stages do that well: each is paid before it starts, done, approved by you, and only then comes the next. Shall I write them out with dates and amounts?
    .label = Four paid stages
    .risk = You're still paid ahead and both sides risk less. A little more bookkeeping.

reply-prepayment-pushback-guarantee =
    .plain =
        You'd be paying before you see anything, so it's fair that I carry part of the risk too. Let's put this in writing: if I miss the date we agree on, you get half of the prepayment back. I leave a margin in my dates, so I can promise that. Would prepayment work for you with such a guarantee?
    .named =
        { $deal_client }, the prepayment reserves the time for your project, but I see that you need some security too. Let's write it down: a fixed date, and half of the prepayment back if I miss it. Which date would you like to see there?
    .label = Guarantee with a figure
    .risk = Persuades quickly. Offer it only with a date that has a margin: half the money really is at stake.

reply-prepayment-pushback-contract =
    .plain =
        Trust is easier on paper, so I suggest a contract before any payment: what I do, by when, how you approve it, and what happens to the money if one of us doesn't deliver. Then you aren't just sending money to a stranger. Shall I send you a draft contract to look through?
    .named =
        { $deal_client }, let's begin with the contract, not with the money. It covers the work, the dates, how you approve it, and what I return if I don't do my part. You read it in peace, change what worries you, and pay after that. What should be in it for you to feel safe?
    .label = Contract first
    .risk = Answers the fear of losing money. Takes a day or two before the start.

# The client is late with a payment

reply-late-payment-remind =
    .plain =
        I understand the payment is held up on your side; these things easily get stuck. The date we agreed on has passed, so I'd like to sort it out calmly. Could you find out where it is and tell me which day it will be sent? If you're missing a document from me, tell me which one, and you'll have it the same day.
    .named =
        { $deal_client }, I see that something is holding up the payment. The agreed date has passed, so two questions: what does it depend on now, and which day will it go out? If you need anything from me, an invoice or a signature, you'll have it the same day.
    .thing =
        About the payment for "{ $deal_thing }": the agreed date has passed, and I see that something is holding it up. Could you check where it is and tell me which day it will be sent? If you're missing a document from me, tell me which one, and you'll have it the same day.
    .label = A calm reminder
    .risk = Keeps the relationship and clears up an honest mix-up. If the client dodges, a firm date comes next.

reply-late-payment-date =
    .plain =
        I can see it isn't easy on your side at the moment. So that neither of us has to come back to this every few days, let's agree in writing on one date you're sure of. If it can't all go at once, give me two dates and how much comes on each. Which date can I put down?
    .named =
        { $deal_client }, delays happen; what I need is a date I can plan around. Please check when the payment can definitely go out, even if it's in two parts, and let me know. I'll confirm it and won't remind you before then. Which day will it be?
    .thing =
        The payment for "{ $deal_thing }" is still open, and I see it isn't easy on your side right now. Let's agree in writing on a date you're sure of, or two dates if it goes in parts. Then I can plan and won't have to ask again. Which day can I put down?
    .label = One firm date
    .risk = Turns words into a date you can check. A date far away is an answer too.

reply-late-payment-pause =
    .plain =
        I see the payment is taking longer than planned, and I'd like us to finish this well. Until it arrives, I'm putting the rest of the work on hold, because I can't take that time from paid projects. I'll pick it up the day the money arrives, and the dates move by the same number of days. When can I expect it?
    .named =
        { $deal_client }, I understand there are reasons for the delay. On my side it means the rest of the work waits until the payment is in, because that time has to be covered. I'll continue the same day it arrives and confirm the new dates to you. Which day should I count on?
    .thing =
        I understand the payment for "{ $deal_thing }" may not depend on you alone. It's overdue, though, and the rest of the work has to wait until it's in, because that time has to be covered. I'll continue the same day and confirm the new dates. When will it be sent?
    .label = Work waits for payment
    .risk = Stops your loss from growing. Send it once a reminder has gone unanswered.

# The client resists the new rate

reply-raise-pushback-explain =
    .plain =
        I understand: you planned with the old rate, and nobody is pleased when a price changes. The new rate lets me keep giving your work the same attention and keep your deadlines, instead of taking on more projects at once. So it applies from the date I named. Which tasks would you like to plan for the coming month?
    .named =
        { $deal_client }, I know it isn't pleasant news, and I take what you say seriously. The rate has to match the time and care your work gets, and I don't want to skimp on those. It applies from the date I named. Shall we go through the coming tasks, so you know in advance what each will cost?
    .label = Explain, stand firm
    .risk = Keeps the decision and the respect. Some clients leave, usually those who paid least.

reply-raise-pushback-less =
    .plain =
        I see that the new rate doesn't fit what you had planned. It stays, because otherwise I'd have to work faster and with less care. But your monthly total can stay close to what you're used to: we keep what brings you the most, and drop or space out the rest. Shall I suggest which tasks to keep?
    .named =
        { $deal_client }, a fixed budget is a good reason to look closely at what we do. The rate is new, but how much we do at that rate is up to you: we can keep the most useful part and do the rest less often. Which tasks would you miss first?
    .label = Less at the new rate
    .risk = Keeps the client and the rate. You'll have hours to fill elsewhere.

reply-raise-pushback-part =
    .plain =
        I understand that the new rate may simply not suit you, and that's all right. I won't be able to continue at the old one. So that you lose nothing, I'll finish what we've already agreed and hand over all the files with notes for the next person. Would you like to continue at the new rate, or shall I prepare the handover?
    .named =
        { $deal_client }, I've enjoyed working with you, so I'll say it openly: I can't continue at the old rate. If the new one doesn't suit you, I'll finish what's agreed and hand everything over in good order, so somebody else can take it up at once. Which would you prefer?
    .label = Part on good terms
    .risk = Honest and without pressure. Be ready to lose the client.

# The client asks for more than was agreed

reply-scope-creep-priced =
    .plain =
        I see what you'd gain from this, and it can be done. As far as I can see, it goes beyond what we agreed, so I'd treat it as extra work: what exactly you'd get, what it costs and how many days it adds. I'll write that down for you tomorrow, before I start, and you decide. Is there anything else you'd like to have in it?
    .named =
        { $deal_client }, I can see why you'd want this. As far as I can see, it wasn't part of what we agreed, so I'll treat it as extra work and send you the price and the days tomorrow; everything else goes on as planned. Could you describe in two lines what it should look like?
    .thing =
        I see how this would add to "{ $deal_thing }". As far as I can see, it goes beyond what we agreed, so it would be extra work, with its own price and days; I'll send you both tomorrow, before I start. Could you describe in two lines what it should look like?
    .label = At its own price
    .risk = The extra work is paid and the rule is clear. The client may drop the idea or bargain.

reply-scope-creep-swap =
    .plain =
        I understand that plans change while the work is going on. If the price and the date have to stay, we can swap: this comes in, and something of the same size that I haven't started goes out. You get what you need now, for the same total. Which part could you give up for it?
    .named =
        { $deal_client }, if this has become more important, let's make room for it: we take out a part of about the same size that I haven't started, and put this in its place. The price and the date stay. Which part matters less to you now?
    .label = One for another
    .risk = No new money to discuss. Works only while some part hasn't been started.

reply-scope-creep-later =
    .plain =
        That's a good idea, and I'd like to give it proper time. If I squeeze it in now, everything we've agreed will be late. So I suggest I finish the agreed part on time first, and then this becomes a small second stage with its own price. By then you'll also see whether you still need it. Shall I note it as the next stage?
    .named =
        { $deal_client }, I'd like to do this properly and not in passing. Let's first finish what we agreed, on time; after that this becomes a stage of its own, with a price and a date. Shall I have a quote for it ready on the day I deliver?
    .label = As the next stage
    .risk = Protects the deadline and brings the next job. The client may need it now.

# The client asks for corrections

reply-revision-request-do =
    .plain =
        Thank you for looking at it so closely. Changes like these are part of the job, so I'll make them. To do it in one go: is this the full list, or will somebody else on your side look at it too? Once the list is complete, I'll give you a date for the new version. If a change would hurt the result, I'll tell you first.
    .named =
        { $deal_client }, I have your comments and will work through them; changes within the task are included. Is the list complete, or should I wait for others to look at it? Once it's complete, I'll give you a date for the new version.
    .label = Take it on
    .risk = Quick and friendly. First check that every point is within the task.

reply-revision-request-clarify =
    .plain =
        I'm glad to change it, and I'd like to get it right the first time. Could you mark the places that don't fit and write in a few words what bothers you and what you expected instead? An example helps most. Then I'll give you a date for the new version.
    .named =
        { $deal_client }, let me make sure I fix the right thing. For each place, a few words are enough: what doesn't fit and why. If you have an example of how you'd like it, send it along. If talking is easier than writing, when could I call you?
    .label = Ask what and why
    .risk = Saves rounds of guessing. Takes a little effort from the client.

reply-revision-request-discuss =
    .plain =
        I've read your comments, and I see that you want this to be better. Before I change anything, I'd like to go through them with you: some I can do straight away, with others it's worth thinking about the people who will see the result. Then you decide. Should I write my comment beside each point, or is a ten-minute call easier?
    .named =
        { $deal_client }, I want the changes to make it better, not just different. So beside each of your points I'll write either "will do", or what I'd be careful about and another way; the last word is yours. You'll have it tomorrow. Which point matters most to you?
    .label = Discuss point by point
    .risk = Protects the result. A client who wanted a quick fix needs a little patience.

# The client tells too little about the task

reply-vague-brief-questions =
    .plain =
        I'd like to help, and a few answers will save us both time. What should be ready at the end? Who is it for, and what should they do after seeing it? When do you need it? Is there an example you like, or one you don't? Short answers are fine. Then I'll tell you how I'd do it, with a price and a date.
    .named =
        { $deal_client }, to suggest something that fits, I need to know a little more. What should the result do for you? Who will see or use it? Is there a deadline? What do you already have: notes, examples, earlier attempts? Answer as briefly as you like; I'll ask again where I need more.
    .label = A few questions
    .risk = You price what the client really wants. Keep it to a few questions, or they go unanswered.

reply-vague-brief-retell =
    .plain =
        Let me check that I understand: there's a task, how to do it is still open, and what counts is the result. If so, tell me in two or three sentences what should be different for you when it's done. I'll turn that into a short plan, you correct me, and only then do we talk about price and dates. Have I got that right?
    .thing =
        Do I understand correctly that it's about "{ $deal_thing }", and the details are still open? Then tell me in two or three sentences what should be different for you when it's done. I'll turn that into a short plan, you correct me, and only then do we talk about price and dates. Have I got it right so far?
    .named =
        { $deal_client }, let me check that I understand: you know what you want to achieve, and the details are still open. If so, tell me what should be different for you when it's done, and I'll turn it into a short plan. You correct me where I'm wrong, and only then do we talk about price and dates. Does that suit you?
    .label = Retell and check
    .risk = Misunderstandings come out before the work starts. Takes one more round of messages.

reply-vague-brief-call =
    .plain =
        This kind of thing isn't easy to write down, so let's just talk it through. Fifteen minutes are enough: I'll have my questions ready, you tell me how you picture it, and the same day I'll send you the main points to check. What time tomorrow or the day after suits you?
    .named =
        { $deal_client }, this will be quicker by phone. I'll prepare the questions, you don't need to prepare anything; in fifteen minutes I'll know what's needed, and the same day you'll get a summary to check and correct. What time tomorrow or the day after suits you?
    .label = A short call
    .risk = You learn what a message never tells you. Write the points down right afterwards.

# The client wants it faster

reply-rush-deadline-plan =
    .plain =
        I see that you'd like it as early as possible, and so would I. But the time goes into what makes it work: getting to know the task, doing it, checking it. Skip one and you'd have it sooner, then need it redone. I can send you the steps with a day for each, so you can see what can move. What is the date tied to?
    .named =
        { $deal_client }, it's clear that time matters here. If I rush everything, it will show in the result, and you're the one who has to work with it. Let me write out the steps with a day for each; then we can see together where to save days. What exactly depends on the date?
    .thing =
        I see that you need "{ $deal_thing }" as early as possible. The time goes into what makes it work: getting to know the task, doing it, checking it. I can send you these steps with a day for each, and we'll look together for days we can safely save. What is the date tied to?
    .label = A plan with dates
    .risk = Explains the date instead of defending it. Doesn't help somebody who needs it today.

reply-rush-deadline-first-part =
    .plain =
        If the date can't move, let's make sure you have the most important part by then. I'd do that first and with full care, and the rest after it. That's better than everything at once and half done. Which part do you really need by that day? I'll tell you today whether I can manage it.
    .named =
        { $deal_client }, you probably don't need all of it on the same day. Tell me what you can't do without, and I'll put that first; the rest follows on its usual date, done properly. Which part is it? I'll tell you today when it can be ready.
    .label = Main part first
    .risk = Meets the real need without extra money. Works only if the job can be split this way.

reply-rush-deadline-surcharge =
    .plain =
        I understand that sometimes the date matters more than the price. To be faster, I'd have to move other projects and work evenings and days off, so a rush job costs more. On the usual date the price stays as it is. Shall I work out both versions, with the earliest date I can promise?
    .named =
        { $deal_client }, I can see the date matters, and it can go faster at a higher price: I'd have to move other work and put in longer days, and that's charged as a rush. If the date turns out to be flexible, the usual price applies. Shall I send you both versions tomorrow morning, with prices and dates?
    .label = Faster for more
    .risk = Puts a price on the rush, which often turns out not to be so urgent. Promise only what you can keep.

# The client writes or calls at any hour

reply-boundary-push-hours =
    .plain =
        I see that you want to know how things stand. Let's agree on a routine: I read messages during working hours and reply by the next working day at the latest; we arrange calls in advance; and after each stage I tell you what's done and what comes next. Then you don't have to ask, and I can work without interruption. Does that suit you?
    .named =
        { $deal_client }, it's important to you to be kept up to date, and I want that too. My suggestion: I reply in working hours, by the next working day at the latest, and after each stage you get a short report without asking. For urgent things we arrange a call. Which days are best for your reports?
    .label = A clear routine
    .risk = Calms the client and frees your evenings. You have to keep to it yourself.

reply-boundary-push-give-way =
    .plain =
        You'd like to reach me easily, so let's make that convenient. We can write in the messenger you're used to and talk once a week, in working hours, at a time you choose; you'll get a short progress note the same day. I don't work late in the evening, but I'll see everything you write the next working morning. Which messenger and what time suit you?
    .named =
        { $deal_client }, within working hours I'm happy to go by what's convenient for you: your messenger, and a regular call at an hour you choose. What comes in the evening I read the next working morning, so nothing gets lost. What time should we set for the call?
    .label = Give way where it's easy
    .risk = Convenience makes regular clients. Offer only what costs you nothing.

reply-boundary-push-terms =
    .plain =
        I understand that it's important for you to reach me at any time. That's a different service: I'd have to take on fewer projects to be free for it, so it costs more. The usual one is already in the price: replies in working hours and a report after each stage. Which of the two do you need? For the first, I'll send you the terms tomorrow.
    .named =
        { $deal_client }, I see you need quick answers, and there are two ways we can work. The usual one: replies in working hours, a report after each stage. Or constant contact: then I keep part of my day free just for you, and that has its own price. Which one fits your project better?
    .label = Availability has terms
    .risk = Puts a price on what wears you out. The client may choose to leave.

# The client insists on a weak solution

reply-wrong-direction-why =
    .plain =
        There's more than one way to do this, so I'd like to understand yours better. What led you to it: something you've tried, an example you've seen, or somebody in your company? I may be missing something. Once I know the reason, I'll tell you honestly what I see for and against it. And what should it do above all?
    .named =
        { $deal_client }, before I give you my opinion, I'd like to hear yours. Why this way, and what should it change for you? There may be something I don't know. Then I'll tell you what speaks for it and what I'd be careful about, and you decide.
    .label = Ask for the reason
    .risk = Shows respect, and you may learn you were wrong. Delays the decision a little.

reply-wrong-direction-refute =
    .plain =
        You're right, there's something in it, and in some places it works well. What worries me is your own case: the people you want to reach come with their own questions, and I don't see them finding the answers this way. Let me show you on one small example, done your way and another way, side by side. Shall I have that ready tomorrow?
    .named =
        { $deal_client }, I see what you like about it, and it can work. One doubt: will the people it's made for find what they need to decide? Rather than argue about it, I suggest doing one small piece both ways and comparing. Shall I prepare that for tomorrow?
    .label = Yes, and the doubt
    .risk = Persuades without an argument. Costs you a little work on an example.

reply-wrong-direction-options =
    .plain =
        I understand your view, and the last word is yours. I see three ways: as you suggest; the way I'd do it; or yours with one change that lowers the risk. I'll describe what each one gives you and what may go wrong. If you choose the first, I'd only ask to note in writing that it was decided against my advice and that I'm not responsible for its effect. Shall I send you the three?
    .named =
        { $deal_client }, let's decide with everything on the table. I'll describe three ways: yours, mine, and yours with one change that makes it safer, each with its pros and cons. I'll do whichever you choose; for yours I'd only note in writing that I advised against it and am not responsible for its effect. Shall I send them tomorrow?
    .label = Options, your choice
    .risk = The client decides and takes responsibility. Keep the written note.

# The client is angry and makes claims

reply-conflict-listen =
    .plain =
        I see that you're unhappy with this, and I want to sort it out. To give you a proper answer I need the details: what exactly isn't as you expected, where do you see it, and what would be a good way out for you? Write it just as it comes, or let's talk on the phone if that's easier. By tomorrow I'll answer each point with what I suggest.
    .named =
        { $deal_client }, thank you for telling me directly. I'd like to understand all of it first: what turned out differently from what you expected, and what matters most to solve now? I'll go through your points one by one and answer by tomorrow.
    .label = Listen first
    .risk = Takes the heat out and shows the real problem. A solution has to follow.

reply-conflict-mend =
    .plain =
        It must be frustrating to count on one thing and get another. Where the mistake is mine, I'll put it right at my own cost, or refund that part if you prefer. For that I need to know what doesn't match what we agreed. Could you list it? The same day I'll tell you what I'll fix and by when.
    .named =
        { $deal_client }, I can see why you're upset, and I'd like to put this right. Please list where the result isn't what we agreed: whatever is my mistake I'll redo free of charge, or refund that part, as you choose. Which point is the most urgent? I'll begin there.
    .label = Fix or refund
    .risk = Saves the relationship when it really is your mistake. Check what was agreed before you send it.

reply-conflict-facts =
    .plain =
        I hear that you're unhappy, and I'd like us to solve this fairly. We may remember some things differently, so I suggest looking at what's in writing: what was agreed, what was delivered and when. I'll put it together in one short list tomorrow; you add what I've missed. Where I owe you something, I'll do it. Would that be a good starting point?
    .named =
        { $deal_client }, I take what you say seriously and want a solution you can accept. So that we're looking at the same thing, I'll send you a short list tomorrow: what was agreed, what's done, what's open. Please mark where you see it differently. From there we choose what to do: fix, finish or settle up. Is that all right with you?
    .label = Back to the facts
    .risk = Brings calm and leaves a record. Too dry if the client first needs to be heard.

# The client is disrespectful

reply-disrespect-calm =
    .plain =
        I see that you're not happy, and I'm ready to talk about the matter itself. Let's do it calmly: I'm careful with your project and with my words, and I ask for the same. What exactly should be different? Give me two or three points, and I'll answer each one by tomorrow.
    .named =
        { $deal_client }, I hear that this matters to you. I'm glad to get to the point, but I keep a respectful tone and count on the same from you; it's quicker that way. So, to the matter: what do you want solved first?
    .label = To the point, calmly
    .risk = Sets the tone once. If it doesn't help, it's time to decline.

reply-disrespect-decline =
    .plain =
        We look at this work very differently, it seems, and I think somebody else will suit you better. So I'd stop here, with no hard feelings. So that you don't lose time, I can write you a short list of what the next person needs. If anything is still open between us, I'll settle it in writing. Shall I send you that list?
    .named =
        { $deal_client }, it seems we like to work in different ways, and it's better to say so early. I'd leave this job to somebody who suits you better. To make the change easy, I can write down where things stand and what the next person needs to know. Shall I send it to you?
    .label = Decline politely
    .risk = Protects your nerves and your name. The job is gone.

# The client wants a guaranteed miracle

reply-unrealistic-promise-realistic =
    .plain =
        I see what you want to achieve, and it's a good goal. I can't promise it as a certainty, because part of it doesn't depend on my work: the market, the timing, other people's decisions. What I do answer for is the quality, the amount of work and the date, and that goes into the contract. Shall I show you what similar work has achieved, so you can see what's realistic?
    .named =
        { $deal_client }, I see what you're aiming for, so I'll be honest from the start: nobody's work alone can guarantee such a result. I can guarantee what's in my hands: how it's done, how much, and by when. Shall I write down what this can realistically bring and what else it would take?
    .label = What I can guarantee
    .risk = Honest, and saves you a complaint later. Somebody else will promise the client more.

reply-unrealistic-promise-measure =
    .plain =
        A big goal is best tested with a small step. I suggest this: we write down where you stand today, do one part, and after an agreed time look at what has changed. Then the figures tell you whether to go on and invest more. What do you already measure, and what does it show?
    .named =
        { $deal_client }, let's find out what's possible without betting everything on a promise. We take one part, note today's figures, and compare after an agreed time; what works, we do more of. Which figure would tell you best that it's going the right way?
    .label = Step, then measure
    .risk = Brings expectations down to facts and makes it easy to start. The first step has to be paid.

# The client asks for secrecy or exclusivity

reply-nda-request-surcharge =
    .plain =
        I understand that you need to protect your business, and I can work that way. Such terms cost me a place in my portfolio or other projects, so the price is 20 to 40% higher, depending on how long they last and what they cover. Could you send me the wording? Then I'll give you the exact price.
    .named =
        { $deal_client }, I can work on such terms. What I give up for them, a place in my portfolio or other projects, goes into the price: 20 to 40% on top, depending on the wording. Could you send me the text you'd like signed? You'll have the exact price the next working day.
    .label = Secrecy with a surcharge
    .risk = You're paid for the concession. Read the terms before you name the figure.

reply-nda-request-limits =
    .plain =
        Your data and plans stay with me in any case, and I'm ready to sign that. I'd just like to be precise about the rest: what exactly must stay secret, for how long, and whether I may show the finished work once it's public, perhaps without your name. With such limits the price stays the same. Which parts are really sensitive for you?
    .named =
        { $deal_client }, let's protect exactly what needs protecting. Names, figures, plans: secret, no question. The finished work itself I'd like to be able to show after an agreed date, without details; then the price stays the same. Would that be possible, and after how long?
    .label = Narrow it down
    .risk = Keeps your right to show the work. Large companies often can't change their text.

# The message has signs of a swindle

reply-scam-signal-contract =
    .plain =
        I understand that you'd like to keep it simple. I work the same way with everybody, and it protects both sides: first a written contract with the task, the price and the dates, then payment through the platform or from a company account, then the work. I don't pay fees or send codes or documents beyond the contract. Shall I send you the contract? For that I need your company's name and details.
    .named =
        { $deal_client }, thank you for the offer. I'd like to do it properly: first we sign a contract with the task, the price and the dates, then comes the payment through the platform or from the company's account, then I start. Could you send me your company's name and details for the contract?
    .label = The usual safe way
    .risk = An honest client agrees easily, a scammer disappears. Either way you lose nothing.

reply-scam-signal-decline =
    .plain =
        Thank you for the offer. I can't take it on in this form: I work only with a written contract and payment through the platform or from a company account, and I understand if that's inconvenient for you. If it becomes possible, write to me and I'll send you the contract the next working day. Until then I'll consider the matter closed.
    .named =
        { $deal_client }, I see that you'd like to arrange this differently from how I work. I take on projects only with a written contract and payment through the platform or from a company account, so in this form I'll pass. If you'd like to do it that way after all, write to me and I'll send you the contract the next working day.
    .label = Decline with care
    .risk = You stay safe. If the client was honest, the door is open.

# The client puts off the decision

reply-stalling-still-on =
    .plain =
        Of course, take the time you need. I just have to plan my weeks, so one question: is the project still on for you? If you're putting it off, that's fine: I'll take another project now and book you a later slot. Around which week would you like to come back to it?
    .named =
        { $deal_client }, no problem, these decisions take time. So that I can plan: is it still on? If it moves to later, tell me, and I'll take another project now and book you a later slot. Which week should I note down?
    .thing =
        Good to know where you stand with "{ $deal_thing }". So that I can plan my weeks: is it still on, or does it move to later? If it's later, I'll take another project now and book you a later slot. Which week should I note down?
    .label = Is it still on?
    .risk = Clear and without pressure. Ask it only once.

reply-stalling-value =
    .plain =
        There's no hurry on my side. Perhaps I can make the decision easier: I could write half a page on how I'd go about it, with the steps, the time and what I'd need from you. You can show it to whoever decides with you, with no obligation. Is there an open question I should answer in it?
    .named =
        { $deal_client }, think it over in peace. If it helps, I'll write you half a page: how I'd go about it, in which steps, and what it would change for you. You can pass it on to whoever decides with you. What are you still unsure about?
    .thing =
        A decision like this is easier with something in hand. I could write half a page on how I'd go about "{ $deal_thing }": the steps, the time, what I'd need from you. You can pass it on to whoever decides with you. Which question should it answer first?
    .label = Help with the decision
    .risk = Shows interest and brings out the real doubt. Half a page, not a free project.

reply-stalling-close =
    .plain =
        I see that this isn't the right moment, and that's all right. So that it doesn't hang over you, I'd close it for now and free up the time; a plain "no" is fine too. If you come back to it, I'll see what slots I have, and we start where we stopped. Should I close it, or check back in a certain month?
    .named =
        { $deal_client }, it sounds as if other things come first at the moment. Then let me take this off your list: I'll close it on my side, and you can come back whenever it suits you. If you'd rather I checked back, in which month?
    .label = Permission to close
    .risk = Often brings an honest answer. If it's a no, really do free the time.

# The client agrees

reply-agreement-recap =
    .plain =
        Good, then it's agreed. So that we both have the same picture, tomorrow I'll send you the main points in one message: what I'll do, the price, the dates, how it's paid and which changes are included. Please reply "confirmed", or tell me what should be different. Is there anything you definitely want in it?
    .price =
        Good, then it's agreed: { $deal_price } for the whole project as discussed. Tomorrow I'll send you all the points in one message, with the dates, the payment and the changes included, so that we both have the same picture. Please reply "confirmed", or tell me what should be different. Is there anything I should add?
    .price_thing =
        Good, then it's agreed. Here is what I have: "{ $deal_thing }", { $deal_price }. Tomorrow I'll add the dates, the payment and the changes included, all in one message. Please reply "confirmed", or tell me what should be different. Is there anything I should add?
    .whole =
        { $deal_client }, I'm glad we agree. Here is what I have: "{ $deal_thing }", { $deal_price }. Tomorrow I'll send it in one message with the dates, the payment and the changes included. Please reply "confirmed", or tell me what should be different. Is there anything I should add?
    .named =
        { $deal_client }, I'm glad we agree. Tomorrow I'll send you the main points in one message: what I'll do, the price, the dates, how it's paid and which changes are included. Please reply "confirmed", or tell me what should be different. Is there anything you definitely want in it?
    .label = Write it down
    .risk = Prevents most later disputes. Send the message on the day you said you would.

reply-agreement-next-step =
    .plain =
        Good, let's get started. Tomorrow I'll send you the stages with dates and mark where I need an answer or approval from you, because the dates depend on those. From you I need the materials and the name of the person who approves the work. When can you send them?
    .named =
        { $deal_client }, good, let's begin. Tomorrow you'll have the stages with dates, and the days when I'll need your answer. What I need from you first are the materials and the name of the person who approves the work. By which day can you send them?
    .label = On to the next step
    .risk = Keeps up the pace and shows the client their part. Price and terms still have to go in writing.
