# The first answer to a client, handed over before any question was asked: every fact is optional.
# A sum the client named may be a budget, a rival's price or our own: the words hold for each.
# Four wordings need no facts: .plain straight, .open from a question, .calm acknowledging first,
# .short for a chat. The coach puts the greeting with the client's name before them.

# The client asks what it costs

reply-price-question-ask =
    .plain =
        I'd rather give you an exact price than a guess, and it comes down to three things: what should be ready at the end, who it's for, and when you need it. Could you send me a line or two on each? The day after, you'll have the price with a list of what it includes.
    .open =
        What should be different for you once this is done? I ask because two jobs with the same name can be far apart in price, depending on what they have to achieve. Tell me that, how much of it you need and by when. The next working day you'll get two or three options to choose from, each with its price and what's in it.
    .calm =
        Asking about the price first makes sense: you want to know what you're getting into. I want the figure to hold, so that nothing gets added halfway through. For that I need a bit more: what it's for, what already exists, and whether there's a date that matters. The price follows the next working day. Would you rather write me a few lines or tell me in a short call?
    .short =
        Happy to give you a price. What should be ready at the end, and by when? With those two answers I'll send you the figure tomorrow, with a list of what's included.
    .thing =
        The price of "{ $deal_thing }" depends mostly on three things: what it should do for you, how much of it there is, and the date. Could you tell me a little about each? The day after, I'll send you options with a price and a list of what each includes, so you have something to choose from.
    .label = Questions first
    .risk = The price will fit the job and be easy to defend. A client in a hurry may want at least a range.

reply-price-question-include =
    .plain =
        The price depends on what's in it, so I'd like to show you both together. There are usually four parts: getting to know your task, the work itself, a final check, and changes. Projects differ in how much of each they need. Tell me in two lines what the result is for, and tomorrow you'll have each part listed with its price. Does that work for you?
    .open =
        What would you like to hand over completely, and what would you rather keep in your own hands? The price depends on it: if the materials are ready, you pay for less than if I start from the first conversation and go through to the last correction. Once I know, I'll send you a list tomorrow, each part with its own figure and what you get from it.
    .calm =
        You want to see what you'd be paying for, and that's as it should be. A bare figure doesn't show it, so I'll break it down: preparation, the work itself, checking, corrections, and beside each one the price and what it's good for. You can leave out what you don't need, and the total drops with it. What would you use the result for first?
    .short =
        I price by parts, so you can see what you're paying for: preparation, the work, checking, changes. What should the result do for you? The list with prices comes tomorrow.
    .price =
        For the project we're discussing it's { $deal_price }. That covers everything up to a result you can use: getting to know your task, the work itself, a final check, and changes. It's easier to judge part by part than as one number. Shall I write out what each part costs and what you get for it?
    .price_thing =
        You asked what "{ $deal_thing }" costs: { $deal_price }, and here is what that pays for. I get to know your task, do the work, check it before you see it, and make the changes that belong to it. If you need less than that, the sum goes down as well. Shall I write out each step with its share of the price?
    .label = Price with what's in it
    .risk = The client sees the price together with the work. Later changes will be measured against this list.

reply-price-question-materials =
    .plain =
        To give you a price that won't grow along the way, I'd like to see what you already have: notes, examples you like, earlier versions, anything. Could you send it here or by email? Within one working day I'll write back with the price, the time and what's included.
    .open =
        What's already there: a draft, an earlier version, notes, examples you like? Often more is ready than it seems, and then there's less work and a lower price. Send it all as it is, even what looks unimportant; going through it is my job. Within one working day you'll have it in writing: the price, the time and what's included.
    .calm =
        I understand that you'd like a figure right away. Named now, it would be a guess, and you'd be planning with it. Let me look at your materials first, even a draft or a photo of handwritten notes. Within one working day you'll have a price I can stand by, in writing, so it's easy to show to anybody who decides with you. When could you send them?
    .short =
        Could you send me whatever you already have for this, even rough notes? I'll look through it and send you the price, the time and what's included within one working day.
    .label = Materials first
    .risk = A written price rests on facts and is easy to forward. It costs the client some effort and you a day.

# The client finds it too expensive

reply-price-objection-items =
    .plain =
        A price like this should be clear before you agree to it. How about I split it into parts, with what each one costs and what it gives you? Then you can see where the money goes, and we can take out what you don't need now. And so that I understand: is it the total that doesn't fit, or isn't it clear what it's made of?
    .open =
        What matters most to you in the result? I ask because a single total hides it: some parts of the work bring you a lot, others you may not need at all. It's understandable that the sum looks big as long as it's one line. I'd write out each part with its price and what it's good for, and you cross out what you don't want. Shall I send you that tomorrow?
    .calm =
        I'm glad you say so openly; that's much easier to work with than silence. A total does look high when you can't see the steps behind it. I'd like to show you those: what I do at each one, what it costs, and what you'd be missing without it. After that you can judge for yourself what's worth it to you. Which part would you like explained first?
    .short =
        I understand, it's a serious sum. I'll list the parts with a price and a purpose for each, and you choose. What's the one thing you can't do without?
    .price =
        { $deal_price } in one line does look like a lot, so let me take it apart: each step of the work, its price, and what you get from it. What you can do without, we take out, and the price drops by exactly that much. Which part of the result matters to you most?
    .amount =
        I see that the total matters here, so let's look at { $message_amount } from the side of the work. I'll list the parts with a price for each, and you'll see what that pays for and what can wait. Then you're choosing by what you get, not by one total. Which part of the result do you need first?
    .label = Split into parts
    .risk = Shows the value and lets the client choose. They may bargain over every part.

reply-price-objection-compare =
    .plain =
        You're right to compare: prices for what sounds like the same work differ many times over. It's like renovating a flat: the size, the materials and the workmanship decide, and two quotes with the same title can mean different things. With any offer, check what's included, who is responsible for the deadline, and what happens if something doesn't fit. Shall I write down these three points for mine?
    .open =
        May I ask what you're comparing it with? You may well have seen lower figures, and some are surely fair for what they offer. The difference is usually in who checks the result, who answers for the date and what happens if something doesn't fit. If you have such an offer, send me its list without the name, and I'll mark where you'd save and where you'd simply get less.
    .calm =
        I understand that you want to be sure you aren't paying too much, and looking around makes sense. Two shirts can look alike in the shop, and the difference shows after a few washes. It's similar here: my price includes the preparation and checking that you only notice later, when nothing has to be redone. Would it help to see two finished projects and what came of them?
    .short =
        Fair point, prices for this vary enormously. With mine you get a checked result, a date that holds and the changes that belong to the task. May I show you finished work close to yours?
    .price =
        There will always be offers below { $deal_price }, and for some tasks they're enough. It's like renovating a flat: two quotes can have the same title and very different things inside. What I answer for is a result that works, a deadline that's kept, and changes within the task. Shall I show you two projects close to yours, so you can judge whether it's worth it?
    .label = What the price rests on
    .risk = Moves the conversation from the price to the difference. You need past work to show.

reply-price-objection-smaller =
    .plain =
        I'd like to find a way that fits your plans without spoiling the result. I wouldn't touch the quality, but the size can change: we do the most useful part first, and the rest once it has paid off. That makes the first payment smaller. Which result do you need before the others?
    .open =
        If you could have only one part of this now, which would it be? I understand that the whole thing is more than you'd planned to spend. Instead of doing all of it worse for less, I'd do that one part properly, at its own price, and you decide about the rest once you've seen what it does for you. Name it, and you'll have the figure tomorrow.
    .calm =
        That's perfectly understandable: everybody has a limit they plan with. I don't want to talk you into spending more, and I don't want to hand you something half done either. Between the two there's a smaller version: only what you need now, done with the same care, for a lower total. Later you can add to it, or not. What could you leave out at the start without regret?
    .short =
        I see, it's above what you'd planned. Let's shrink the job instead of the quality: the most useful part first, the rest later. What could wait?
    .amount =
        I understand that the sum has to fit, so let's start from the other end: what is the most useful thing that can be done well for { $message_amount } or less? I can put together that version, with a clear list of what's included and what isn't, so there are no surprises. Which result do you need before the others?
    .price =
        I see that it's a lot to start with. { $deal_price } is for the full version, and there's a shorter way: first the part that brings you the most, and the rest once it has paid off. You pay less at the start, and I don't have to cut corners. Which result do you need before the others?
    .label = A smaller version
    .risk = Keeps the client and your rate. Make sure the small version doesn't grow while its price stays small.

# The client asks for a discount

reply-discount-request-hold =
    .plain =
        It's natural to ask, and here's why I'd keep the price. It's based on the time your task needs. If I took money off, I'd have to take time off too, and you'd notice it in the result. I'd rather do it once and do it well. What would help you decide: a list of what's included, or examples of similar work?
    .open =
        May I ask what makes it hard to decide: the sum all at once, or that it isn't clear yet what you get for it? Both make sense, and each has its answer: payment in stages, or the steps one by one with what each gives you. The price itself I'd keep, since it's the time your task needs, and less of it would show in the result. Which of the two would help you more?
    .calm =
        It's understandable that you want as much as possible for your money, and I want that for you too. That's exactly why I'd leave the price where it is: hours saved now come back later as corrections and delays, and you'd be the one paying for them. I'd rather show you step by step where the time goes and what each step gives you. Shall I send you that?
    .short =
        I understand the question. The price is the time your task needs, and less time would show in the result, so I'd keep it. Shall I list what you get for it?
    .price =
        I see why you ask. { $deal_price } pays for the time your task needs to come out right; with less, something would be left undone, and you'd pay for that later. So I'd keep both the price and the quality. Shall I write out what it's made of, so you can see what each part gives you?
    .percent =
        { $message_percent } is a noticeable difference, and it makes sense to ask. It would have to come out of the time for your task, though, and you'd feel that in the result. So I'd keep the price as it is. Shall I write out what's in it, so you can see what each part gives you?
    .percent_price =
        You're looking for { $message_percent } less, and that's real money, I know. { $deal_price } covers the time your task really needs; with that much taken off, something would have to be left out, and you'd pay more for it later. So I'd keep the price. Shall I write out the steps and what each one gives you?
    .label = Hold, with the reason
    .risk = Keeps the price and your standing. Some clients will ask a second time.

reply-discount-request-trade =
    .plain =
        The price can move if something else moves with it. Two things really save me work: a later date, so I can fit your project between others, or you taking over a part, such as collecting the materials. Then a lower price is fair to both of us. Would one of these suit you, or do we leave everything as it is?
    .open =
        How firm is your date? If it can move, I can fit your project in between others, and that saves me something I can pass on to you. The same goes for fewer rounds of changes, or a part done on your side. I'm glad to lower the price for a real saving; without one, the result would pay for it. Which of these would be easiest for you?
    .calm =
        I get that you'd like to spend less, and I don't want to turn that down out of hand. Let's make it fair for both of us: you get a better price, and I get an easier job. For example, you collect the materials yourselves, we settle for one round of changes, or I have more time. Pick one, and tomorrow you'll have the new figure. Which sounds possible?
    .short =
        I see you'd like to pay less. It can work if the job gets easier: a later date, fewer changes or a part done by you. Which one suits you? I'll work out the saving.
    .percent =
        I understand you'd like { $message_percent } off. For that, something in the job has to get easier, or the result pays for it: a later date, fewer rounds of changes, or a part done on your side. Which of these is possible for you? I'll work out how far the price can come down.
    .percent_price =
        I see the figure you have in mind. Going from { $deal_price } to { $new_price } takes a real saving on my side: a later date, fewer rounds of changes, or a part that you take over. Without that, the { $message_percent } would come straight out of the quality. Which of these could you agree to? I'll work out what it saves.
    .label = Something for something
    .risk = Shows goodwill and keeps the price honest. Work out the saving before you agree.

reply-discount-request-smaller =
    .plain =
        If the total has to be lower, let's make the job smaller rather than worse. We keep what brings you the result and put off what can wait: the price drops by that much, and what remains gets the same care. What could you do without for now?
    .open =
        What in this job could wait a month or two without hurting you? I understand that you'd like a lower total, and this is the honest way to get there: fewer parts, the same care for each. What we leave out can be added later, when it suits you. Tell me what comes to mind, and I'll send you the new total tomorrow.
    .calm =
        It's reasonable to want to spend less, and I'd like to make that possible. Doing the same job faster and thinner would only disappoint you, so I'd rather take a piece out: what stays is done properly, and the price drops by what that piece costs. Often something on the list is only nice to have anyway. Shall I suggest what could go first, so that you just say yes or no?
    .short =
        I see you'd like a lower total. Let's get there with less work at the same quality: which part could you do without? The new price comes tomorrow.
    .amount =
        I understand that the total matters, so let's look at the work itself: I'll list the parts with a price for each, and it will be clear what { $message_amount } pays for and what can wait. You can add the rest later. The parts you choose get the same care as the whole would. Which part could you do without for now?
    .price =
        { $deal_price } is for the whole job, and I understand if that's more than you want to spend at once. Let's shorten the list then, instead of doing it worse: what can wait is left out, and the price drops by exactly that much. Which part matters least to you at the moment?
    .label = Less work, less money
    .risk = Your rate stays whole. The client may find they need everything after all.

# The client offers a promise instead of money

reply-future-promise-this-job =
    .plain =
        Your plans sound interesting, and I'd be glad to be part of them. I still price every job separately: this one takes the same time whatever comes next. So let's do this one on the usual terms, and you'll see what it's like to work together. Shall I send you the steps and dates?
    .open =
        Could you tell me a bit more about your plans? I'm curious, and it helps me to do this job so that it fits what comes later. I'd still keep the two apart: this one has its own price, because its work has to be done now, and anything beyond it we agree on once it's definite. Then nobody depends on something that may change. Shall I send you the steps for this one meanwhile?
    .calm =
        It's good to be part of your plans, and they may well work out. I'd just rather not let this price depend on them: if things go differently, neither of us should feel let down. So let's agree on this job by itself, on normal terms, and let it be a good beginning. If it goes well, everything after it will be easier to agree on. What do you need first?
    .short =
        I like your plans, and I'd be glad to be there later too. This job takes its time now, so let's price it on its own. Shall I send you the steps?
    .price =
        I'd be glad if this became the first of many. For this one the price stays at { $deal_price }: it takes the same time whatever follows, and I want to do it without cutting corners. We can discuss the next projects once they're definite. Shall I send you the plan for this one?
    .label = This job by itself
    .risk = You give nothing away for a promise. A client who means it will stay.

reply-future-promise-volume =
    .plain =
        Regular work is worth a better price, and I'm ready to put that in writing: if you order several projects together, with the tasks, dates and payment in one contract, I'll give you a package price. A single project has a single price. Do you already know what the next ones would be? Then I'll work out both versions.
    .open =
        Which projects do you already know for certain? For those I can offer you something real: ordered together, in one contract with dates and payment, they share part of the preparation, and that makes each of them cheaper. What isn't decided yet, neither of us can count on. Name me the certain ones, and tomorrow you'll have both prices, single and together.
    .calm =
        I'd be glad to work with you for longer, and it's fair that this should pay off for you as well. To make it more than a good intention, let's write it down: the projects, their dates and the payment in one contract, and in return a package price. As long as only this one is certain, it has the price of one. What could you already order together?
    .short =
        Happy to give you a better price for several projects, once they're ordered together in one contract. This one alone keeps its usual price. Which others are already definite?
    .price =
        { $deal_price } is for one project by itself. What you have in mind can bring that down: if several are ordered together, in one contract with dates and payment, part of the preparation is done only once, and I can work out a package. Do you already know what the next ones would be? Then I'll send you both versions to compare.
    .label = A price for real volume
    .risk = Turns a promise into a contract or ends the talk about it. Count only what is signed.

# The client wants work for free first

reply-free-work-paid-test =
    .plain =
        It makes sense to start with something small before you commit to the whole. I suggest a short paid test: one piece of the real task, done with full care. It's yours to keep and use, and if we go on, it's already part of the work, so you don't pay twice. Which small piece would show you the most?
    .open =
        Which small piece would tell you most about how I work? I'd do exactly that one as a paid test. It's real work on your real task, so it gets proper attention, and you can use it whether or not we go on. I understand that you want to see before you decide; this way you see something that counts. Shall I name you a price and a day for it?
    .calm =
        Choosing somebody you've never worked with is a risk, and wanting proof is only sensible. Unpaid tests have a weakness, though: they get squeezed in between other things, and it shows. A small paid one I can do the way I'd do the whole, and it costs little compared with a wrong choice. If we continue, you don't pay for it again. What would be a good piece to start with?
    .short =
        I understand you'd like to see first. Let's do one small piece as a paid test: it's yours to keep and counts towards the whole. Which piece should it be?
    .thing =
        Before you hand over "{ $deal_thing }" as a whole, it's reasonable to try me out first. Let's cut off one small part of it and do that as a paid test, as carefully as all the rest. You keep it whatever you decide, and if you decide for me, that part is already finished. Which one would tell you the most?
    .label = A small paid test
    .risk = Takes the fear away, and your time is paid. People hunting for free work leave at this point.

reply-free-work-cases =
    .plain =
        I understand you want to see whether I'm the right person. A rushed test wouldn't show you much; finished work shows more. I can pick out two or three projects close to yours and tell you what the task was, what I did and what came of it. What matters most to you: the style, the industry or the result?
    .open =
        What would you need to see to be sure? I ask because a test mostly shows how well somebody improvises, while a finished project shows how they think, how they deal with problems, and what came of it. I can show you two or three close to your task and answer any question about them. Should they be close in subject, in style or in size?
    .calm =
        It's a decision about your money and your time, so of course you want to know who you're dealing with. I don't do unpaid samples, but you needn't take my word for anything: I'll pick out finished projects close to yours and tell you openly what was needed, what went smoothly and what didn't. Shall I send them tomorrow, or walk you through them in a short call?
    .short =
        I see you want to be sure. Instead of a quick sample I'd show you two or three finished projects close to yours, with their results. Which matters more to you: the subject or the style?
    .thing =
        I understand that you want to be sure before you commit to "{ $deal_thing }". Rather than a sample I'd show you real work: two or three projects close to it, with what was asked for, what was done and what came of it. That tells you more than something put together in one evening. What matters most to you in them: the style, the industry or the result?
    .label = Past work, not a test
    .risk = Costs nothing and shows real skill. You need past work that is close enough.

reply-free-work-small-start =
    .plain =
        I see that you'd like to be sure before you pay for everything. Then let's keep the risk small: we take only the first stage, you pay for that alone, look at the result and decide freely whether to go on. If not, the stage is yours and we owe each other nothing. What would be a good first stage for you?
    .open =
        What's the smallest step that would still be useful to you? Let's begin with just that: its own price, its own result, and afterwards you're free to stop. I see that you don't want to buy on trust alone, and this way you don't have to. You watch me work on your real task, and the step is yours either way. Tell me which it is, and tomorrow I'll tell you what it costs.
    .calm =
        I can see the worry: you pay for everything, and then it isn't what you wanted. Nobody should have to take that chance. So let's cut the job into stages, and you order only the first. You get a real result, decide in peace, and if you stop there, you keep it and owe nothing more. Shall I describe what that first stage could be, with its price?
    .short =
        Then let's keep your risk small: you order and pay for the first stage only, see the result, and decide freely about the rest. What would you like to have first?
    .label = One stage, free to stop
    .risk = Easy to agree to, and the work is paid. You have to win the second stage with the first.

# The client doubts the prepayment

reply-prepayment-pushback-stages =
    .plain =
        It's sensible to be careful about paying ahead. Let's make it safer: four stages, each one paid before it starts, done and approved by you, and only then the next. You never risk more than one stage, and your place in my schedule is kept for the whole project. Shall I send you the stages with dates and amounts?
    .open =
        What worries you most about paying ahead: that the work won't come, that it won't be what you wanted, or the size of the sum? One arrangement helps with all three: four stages, each paid before it starts and approved by you when it's done. You never have more than one stage at risk, and your time with me stays reserved. Would you like to see them with dates and amounts?
    .calm =
        I understand: you'd be sending money before you've seen anything, and that takes a lot of trust. On my side, the prepayment keeps your dates free from other projects. We can respect both: I divide the job into four stages, you pay for each just before it begins, and we move on only once you've approved it. Which part of the work would you like to see first?
    .short =
        I see why you'd rather not pay everything ahead. Then four stages: each paid before it starts, approved by you, then the next. Shall I send you dates and amounts?
    .price =
        I understand that sending { $deal_price } at once feels risky, and it doesn't have to be one sum. Let's divide it into four stages: each one paid before it starts, done and approved by you, and only then the next. You never risk more than one stage, and your place in my schedule is kept for the whole project. Shall I send you the stages with dates and amounts?
    .percent =
        I see that the terms matter to you, and that you mention { $message_percent }. Let me suggest something that protects you better than any one percentage: four stages, each one paid before it starts, done and approved by you, and then the next. The time for the whole project stays reserved for you. Shall I write out the stages with amounts and dates?
    .label = Four paid stages
    .risk = You're still paid ahead and both sides risk less. A little more bookkeeping.

reply-prepayment-pushback-guarantee =
    .plain =
        You'd be paying before you see anything, so it's fair that I carry part of the risk too. Let's put this in writing: if I miss the date we agree on, you get half of the prepayment back. I leave a margin in my dates, so I can promise that. Would prepayment work for you with such a guarantee?
    .open =
        By which day do you need this without fail? Once we've settled on a date I'm sure of, I can guarantee it: if I miss it, half of the prepayment goes back to you. I understand that paying first means trusting first, so I'd like to put something of mine at stake too. The prepayment itself stays, because it keeps that time free for you. Shall I write both into our agreement?
    .calm =
        You're right to want something firm in exchange for your money; a friendly promise isn't much. So let's share the risk: you pay ahead so that the time is reserved, and I answer for the date with half of that payment. If I'm late, you get that half back, and it's written down before you send anything. Would that be enough for you to feel comfortable?
    .short =
        Paying first should come with some safety for you: if I miss the agreed date, half of the prepayment goes back to you, in writing. Would that work?
    .label = Guarantee with a figure
    .risk = Persuades quickly. Offer it only with a date that has a margin: half the money really is at stake.

reply-prepayment-pushback-contract =
    .plain =
        Trust is easier on paper, so I suggest a contract before any payment: what I do, by when, how you approve it, and what happens to the money if one of us doesn't deliver. Then you aren't just sending money to a stranger. Shall I send you a draft contract to look through?
    .open =
        What would have to be in writing for you to feel safe? The work, the dates, how you approve it, what you get back if I don't deliver: all of it can stand in a contract before a single payment is made. I understand that nobody likes to pay on somebody's word. You read it, change what worries you, and decide after that. Shall I send you a first version tomorrow?
    .calm =
        I understand the hesitation; paying ahead isn't easy. A signed contract makes it safer: it names me, the result, the date and what I return if something goes wrong, so you have something to hold me to. The prepayment comes after that, not before. Take your time with it and ask about anything that's unclear. Who would sign it on your side?
    .short =
        I understand your caution. Let's put the contract before the money: work, dates, approval, and what I return if I don't deliver. Shall I send you a draft to read?
    .label = Contract first
    .risk = Answers the fear of losing money. Takes a day or two before the start.

# The client is late with a payment

reply-late-payment-remind =
    .plain =
        I understand the payment is held up on your side; these things easily get stuck. The date we agreed on has passed, so I'd like to sort it out calmly. Could you find out where it is and tell me which day it will be sent? If you're missing a document from me, tell me which one, and you'll have it the same day.
    .open =
        Could it be that something got stuck on the way, an invoice that didn't arrive or a signature that's missing? That happens easily, and I can send whatever you need the same day. By our agreement the payment is due by now, so I'd like to know where it stands. Could you ask whoever sends it and write me the day it goes out?
    .calm =
        I know that payments pass through several hands and that you may not be the one holding it up. Still, the date we agreed on has gone by, so I have to bring it up. What is it waiting for at the moment? If it's a document from me, you'll have it the same day. If it's something else, please tell me the day you expect it to leave.
    .short =
        I understand that payments get stuck. The date we agreed on has passed: on which day will it go out? If you need a document from me, you'll have it the same day.
    .thing =
        About the payment for "{ $deal_thing }": the date we agreed on has passed, and I see that something is holding it up, which can happen. Could you find out where it is and on which day it will be sent? If you're missing a paper or an invoice from me, just say so, and you'll have it the same day.
    .label = A calm reminder
    .risk = Keeps the relationship and clears up an honest mix-up. If the client dodges, a firm date comes next.

reply-late-payment-date =
    .plain =
        I can see it isn't easy on your side at the moment. So that neither of us has to come back to this every few days, let's agree in writing on one date you're sure of. If it can't all go at once, give me two dates and how much comes on each. Which date can I put down?
    .open =
        Which day are you really sure of? I'd rather have a later date that holds than an early one that moves. I can see it isn't simple on your side, so it may also be two dates, with a part of the sum on each. Once you've named them, I'll confirm them in writing and won't ask again before then.
    .calm =
        Delays happen to everyone, and I don't want to make this bigger than it is. What's hard for me is not knowing, because I plan my own payments around it. Please find out when the money can definitely be sent, and tell me the day, even if it goes in two parts. I'll put it in writing and leave you in peace until then. Could you let me know by tomorrow evening?
    .short =
        I see it isn't easy at the moment. Name me one day you're sure of, or two if it comes in parts, and I'll confirm it in writing. Which day can I put down?
    .thing =
        The payment for "{ $deal_thing }" is still open, and I can see that it isn't easy on your side right now. Let's agree in writing on one date you're sure of, or on two if it comes in parts. Then I can plan with it and won't have to ask again. Which date can I put down?
    .label = One firm date
    .risk = Turns words into a date you can check. A date far away is an answer too.

reply-late-payment-pause =
    .plain =
        I see the payment is taking longer than planned, and I'd like us to finish this well. Until it arrives, I'm putting the rest of the work on hold, because I can't take that time from paid projects. I'll pick it up the day the money arrives, and the dates move by the same number of days. When can I expect it?
    .open =
        When can I expect the payment? I ask before anything else because the next steps depend on it. As long as it's open, I can't set more time aside for the work, so the rest waits for now. I know there may be reasons you can't change. The day the money is in, I'll continue and send you the new dates.
    .calm =
        I'd like to bring this to a good end with you, and I understand that the delay may not be up to you. But the hours for it have to be paid, and without that I can't keep them reserved. So I'm pausing for now. What's been done so far stays safe with me, and I'll pick it up the day the money arrives. Which day should I plan for?
    .short =
        I understand there are reasons for the delay. Until the payment is in, I'm pausing the remaining work; I continue the day it arrives. Which day should I count on?
    .thing =
        I understand the payment for "{ $deal_thing }" may not depend on you alone. It's overdue, though, and the rest of the work has to wait until it's in, because that time has to be covered. I'll continue the same day and confirm the new dates. When will it be sent?
    .label = Work waits for payment
    .risk = Stops your loss from growing. Send it once a reminder has gone unanswered.

# The client resists the new rate

reply-raise-pushback-explain =
    .plain =
        I understand: you planned with the old rate, and nobody is pleased when a price changes. The new rate lets me keep giving your work the same attention and keep your deadlines, instead of taking on more projects at once. So it applies from the date I named. Which tasks would you like to plan for the coming month?
    .open =
        Which tasks do you have for the coming month? Let's price them at the new rate right away, so that you see the costs beforehand and not on an invoice. I understand that the old sum was easier to plan with. The new one keeps enough time and attention for your work, and it applies from the date I named. Send me the list, and tomorrow it comes back with prices.
    .calm =
        I don't take it lightly that this changes your plans, and I'm glad you tell me directly. Your work needs full attention every time, and at the old rate I could only keep going by squeezing more jobs in beside it. I don't want that for you or for me, so the new rate applies from the date I named. What would help you plan with it?
    .short =
        I understand it's an unwelcome change. The new rate keeps my full attention on your work, so it applies from the date I named. Shall we go through what's coming up?
    .label = Explain, stand firm
    .risk = Keeps the decision and the respect. Some clients leave, usually those who paid least.

reply-raise-pushback-less =
    .plain =
        I see that the new rate doesn't fit what you had planned. It stays, because otherwise I'd have to work faster and with less care. But your monthly total can stay close to what you're used to: we keep what brings you the most, and drop or space out the rest. Shall I suggest which tasks to keep?
    .open =
        Which of the things I do for you would you miss first? I ask because the rate is settled, but the amount of work isn't. I understand that you don't want to spend more than before. So we can keep what helps you most and do the rest less often, and your total stays close to what it was. Shall I put together a version like that?
    .calm =
        It's understandable: the extra cost has to come from somewhere, and you hadn't planned for it. I can't take the rate back, since I'd end up hurrying, but we can keep your spending close to what it was. Some tasks may be essential, others less so. I could go through them and mark what could be dropped without harm. Would a list like that help?
    .short =
        I see that the new rate strains your plans. It stays, but the total needn't grow: we keep what matters most and cut the rest. Which tasks would you keep?
    .label = Less at the new rate
    .risk = Keeps the client and the rate. You'll have hours to fill elsewhere.

reply-raise-pushback-part =
    .plain =
        I understand that the new rate may simply not suit you, and that's all right. I won't be able to continue at the old one. So that you lose nothing, I'll finish what we've already agreed and hand over all the files with notes for the next person. Would you like to continue at the new rate, or shall I prepare the handover?
    .open =
        Is it the new rate itself that doesn't fit, or the moment? I'd like to understand, because I've valued working with you. At the old rate I can't continue either way. If the new one isn't possible for you, I'll see through what we've agreed and pass everything on in good order, so that the next person can start at once. Which way should I plan?
    .calm =
        I've enjoyed our work and wouldn't want it to end on a bad note. You have every right to find the new rate too high; I just can't go back to the old one. If we part, you'll lose nothing: what's agreed gets finished, and the files come to you sorted, with notes for whoever follows. If you decide to stay, I'll be glad. What would you prefer?
    .short =
        I understand if the new rate isn't for you. The old one ends, but I'd finish what's agreed and hand everything over neatly. Shall I prepare that, or do we continue?
    .label = Part on good terms
    .risk = Honest and without pressure. Be ready to lose the client.

# The client asks for more than was agreed

reply-scope-creep-priced =
    .plain =
        I see what you'd gain from this, and it can be done. As far as I can see, it goes beyond what we agreed, so I'd treat it as extra work: what exactly you'd get, what it costs and how many days it adds. I'll write that down for you tomorrow, before I start, and you decide. Is there anything else you'd like to have in it?
    .open =
        What should it look like when it's done? Two lines are enough for me to tell you what it would cost and how many days it adds. It makes sense that this comes up now; one often sees what's missing only along the way. As I read our agreement, it comes on top, so I'd treat it as a separate item. You'll have the figure tomorrow and can decide then whether it's worth it.
    .calm =
        Good thinking, I can see how this would help. I'd like to be open about it before we go on: as I understand our agreement, it comes on top, and if I slipped it in, the time would be missing elsewhere. So it gets its own price and its own days, and the rest stays exactly as planned. Shall I send you the price and the days tomorrow?
    .short =
        I can see why you'd want this. As far as I see, it goes beyond what we agreed, so I'd price it before starting. Could you describe it in two lines?
    .thing =
        I can see what this would add to "{ $deal_thing }". As I remember our agreement, it isn't part of it yet, so it needs a price and some days of its own. I'll send you both tomorrow, before I start, and you decide. Could you tell me in two lines what it should look like when it's done?
    .label = At its own price
    .risk = The extra work is paid and the rule is clear. The client may drop the idea or bargain.

reply-scope-creep-swap =
    .plain =
        I understand that plans change while the work is going on. If the price and the date have to stay, we can swap: this comes in, and something of the same size that I haven't started goes out. You get what you need now, for the same total. Which part could you give up for it?
    .open =
        If this goes in, what could come out? I ask because the price and the date we agreed on cover a certain amount of work, and I'd like to keep both for you. It's natural that priorities change along the way. Anything of about the same size that I haven't started yet can make room. Tell me what has become less important, and I'll confirm the exchange in writing tomorrow.
    .calm =
        I like that you're still thinking about how to make it better, and I don't want to block that. Simply adding it would push back the date or leave something half done. So let's exchange: this goes in, and in its place we drop something of similar size that hasn't been started. The total doesn't change. Shall I suggest two parts you could choose from?
    .short =
        I see this has become important. It can come in if something of similar size that isn't started goes out; then price and date stay as agreed. What matters less to you now?
    .label = One for another
    .risk = No new money to discuss. Works only while some part hasn't been started.

reply-scope-creep-later =
    .plain =
        That's a good idea, and I'd like to give it proper time. If I squeeze it in now, everything we've agreed will be late. So I suggest I finish the agreed part on time first, and then this becomes a small second stage with its own price. By then you'll also see whether you still need it. Shall I note it as the next stage?
    .open =
        Do you need it on the same day as the rest, or could it follow? If it can, I'd finish what we agreed first, on time, and then take this up as a stage with its own price. It's a good idea and deserves better than being squeezed in. With the first part in use, you'll also see more clearly what you want. Shall I have a quote ready on delivery day?
    .calm =
        I can tell you'd like to have this as well, and I'd be glad to do it. My first concern is what you're already counting on: that has to arrive complete and on the agreed day. After that there's proper time for this, with a price you see beforehand. I've noted it, so it won't get lost. Would the week after delivery be a good time to go into it?
    .short =
        Good idea. So that the agreed date holds, I'd make it a separate stage afterwards, with its own price. Shall I note it down and quote it when I deliver?
    .label = As the next stage
    .risk = Protects the deadline and brings the next job. The client may need it now.

# The client asks for corrections

reply-revision-request-do =
    .plain =
        Thank you for looking at it so closely. Changes like these are part of the job, so I'll make them. To do it in one go: is this the full list, or will somebody else on your side look at it too? Once the list is complete, I'll give you a date for the new version. If a change would hurt the result, I'll tell you first.
    .open =
        Which of these changes is the most important to you? I'd like to make sure that one turns out just right; the others I'll work through as well, since changes within the task are included. If one of them could do harm, I'll say so before I make it. Should anyone else still want to look, let's wait for that: one complete round gets you there faster. Tomorrow I'll name you the day.
    .calm =
        It's good that you went through it so carefully; comments like these make the result more yours. I'll take them on, as they're part of the job within the task we agreed. Should one go beyond it or weaken the result, I'll come back to you before I touch it. Could you tell me by tomorrow whether that's all? Then you'll have the date of the new version the same day.
    .short =
        I have your comments and will work through them; changes within the task are included. Is the list complete? As soon as it is, I'll name you the day for the new version.
    .label = Take it on
    .risk = Quick and friendly. First check that every point is within the task.

reply-revision-request-clarify =
    .plain =
        I'm glad to change it, and I'd like to get it right the first time. Could you mark the places that don't fit and write in a few words what bothers you and what you expected instead? An example helps most. Then I'll give you a date for the new version.
    .open =
        When you first looked at it, what bothered you most? That impression helps me more than a ready-made correction, because the cause is sometimes in another place. I'm glad to change it. Mark the spots and add a few words or an example of what you had in mind, and I'll answer with what I'd do and the date of the new version.
    .calm =
        Of course, let's get it to where you want it. So that you don't have to look at version after version, I'd like to understand first: what feels wrong, and what should the people who see it think or do instead? Don't search for the right words, "too cold" or "too much" is already useful. Or is it easier to tell me in a ten-minute call?
    .short =
        Glad to change it. Which places don't fit, and what did you expect there instead? A short example helps. Then I'll tell you the date of the new version.
    .label = Ask what and why
    .risk = Saves rounds of guessing. Takes a little effort from the client.

reply-revision-request-discuss =
    .plain =
        I've read your comments, and I see that you want this to be better. Before I change anything, I'd like to go through them with you: some I can do straight away, with others it's worth thinking about the people who will see the result. Then you decide. Should I write my comment beside each point, or is a ten-minute call easier?
    .open =
        Which of your points matters most to you? I'd like to begin with that one. What fits the task I'll change straight away; where I see a risk for the result, I'd like to show you why before I do it. I can see that you want it to be better, and so do I. Tomorrow you'll have a note beside each point: either "will do", or a suggestion for you to decide on.
    .calm =
        I appreciate the thought you've put into this, and I can see what you're after. So I'd like to treat each point properly and not just tick it off. Where a change helps, I'll make it. Where it might cost you something, I'll explain it and suggest another way, and then it's your decision. Would you like that in writing tomorrow, or shall we go through it by phone?
    .short =
        I've read your points and see the aim. Some I'd simply do, others I'd discuss first, for the sake of the result. Written comments tomorrow, or a quick call?
    .label = Discuss point by point
    .risk = Protects the result. A client who wanted a quick fix needs a little patience.

# The client tells too little about the task

reply-vague-brief-questions =
    .plain =
        I'd like to help, and a few answers will save us both time. What should be ready at the end? Who is it for, and what should they do after seeing it? When do you need it? Is there an example you like, or one you don't? Short answers are fine. Then I'll tell you how I'd do it, with a price and a date.
    .open =
        How did this task come up, and what should be better once it's solved? That tells me more than a list of requirements. Two more things: who will use the result, and is there a date you're aiming for? A few lines are enough, even unsorted ones. I'll ask where something is missing, and then tell you how I'd do it, with a price and a date.
    .calm =
        A rough idea is a perfectly good start; the details usually come with the right questions. What should you have at the end? Who is it for? What exists already? When should it be ready? Answer in any order and as briefly as you like. Where you don't know yet, just write "open", and we'll work it out together. After that you'll get my suggestion with a price and a date.
    .short =
        I'd like to hear more. What should be ready at the end, who is it for, and by when? Then I can suggest a way and name you a price.
    .label = A few questions
    .risk = You price what the client really wants. Keep it to a few questions, or they go unanswered.

reply-vague-brief-retell =
    .plain =
        Let me check that I understand: there's a task, how to do it is still open, and what counts is the result. If so, tell me in two or three sentences what should be different for you when it's done. I'll turn that into a short plan, you correct me, and only then do we talk about price and dates. Have I got that right?
    .open =
        Do I understand correctly that you know what you want to achieve, while the way there is still open? That's a good place to start. Then imagine the day after it's finished: what has changed, who notices it, what do you no longer have to do? Two or three sentences are enough. I'll make a short plan of it for you to correct, and price and dates come after that.
    .calm =
        You don't need to have it all worked out; that's partly my job. Let me say what I've understood so far: there's a need, you'd like it solved well, and the details are open. If that's right, give me a few sentences on what you hope for. I'll write back how I see it, and you tell me where I'm off. Have I got the starting point right?
    .short =
        If I understand correctly, the goal is there and the details are open. What should change for you in the end? I'll turn your answer into a short plan for you to correct.
    .thing =
        Do I understand correctly that it's about "{ $deal_thing }" and the details aren't settled yet? Then tell me in two or three sentences what should be different for you when it's done. I'll turn that into a short plan, you correct me, and only then do we talk about price and dates. Am I right so far?
    .label = Retell and check
    .risk = Misunderstandings come out before the work starts. Takes one more round of messages.

reply-vague-brief-call =
    .plain =
        This kind of thing isn't easy to write down, so let's just talk it through. Fifteen minutes are enough: I'll have my questions ready, you tell me how you picture it, and the same day I'll send you the main points to check. What time tomorrow or the day after suits you?
    .open =
        Would it be easier to tell me about it than to write it down? For most people it is. In a quarter of an hour I can ask what I need to know, including things that seem unimportant now and often decide the price later. Afterwards I'll send you the main points to check. Tomorrow or the day after, what time is good for you?
    .calm =
        It's hard to describe something that's still taking shape, so please don't spend your evening on a long message. I suggest a short call instead: you tell me how you picture it, I ask, and I take the notes. You'll get them the same day and can correct whatever I misunderstood. It doesn't commit you to anything. Do mornings or afternoons suit you better?
    .short =
        Let's talk it through, it's quicker. Fifteen minutes, I bring the questions, and the same day you get a summary to check. Tomorrow or the day after, what time suits you?
    .label = A short call
    .risk = You learn what a message never tells you. Write the points down right afterwards.

# The client wants it faster

reply-rush-deadline-plan =
    .plain =
        I see that you'd like it as early as possible, and so would I. But the time goes into what makes it work: getting to know the task, doing it, checking it. Skip one and you'd have it sooner, then need it redone. I can send you the steps with a day for each, so you can see what can move. What is the date tied to?
    .open =
        What happens on that day? If I know what the date is tied to, I can look for days in the right place. I see that you need this quickly. The time I ask for goes into understanding the task, doing it and checking it; leave one out, and it has to be done again. Tomorrow I'll send you the steps with a day beside each, and you'll see what can be shortened.
    .calm =
        Of course you'd like to have it sooner; waiting is hard when you need something. I want it finished quickly as well, and I want it to work when it is. So the days aren't padding: first I get to know the task, then comes the work, then a check with fresh eyes. In a plan by days you'd see where your help saves time. Shall I send you that tomorrow?
    .short =
        I see it's urgent. Skipping steps would cost you more time later, so I'd show you the plan with a day for each. What is the date tied to?
    .thing =
        I see that "{ $deal_thing }" is needed as early as possible. Most of the time goes into what makes it work: getting to know the task, doing it, checking it. I can send you these steps with a day for each, and together we'll look for days we can gain without harm. What is the date tied to?
    .label = A plan with dates
    .risk = Explains the date instead of defending it. Doesn't help somebody who needs it today.

reply-rush-deadline-first-part =
    .plain =
        If the date can't move, let's make sure you have the most important part by then. I'd do that first and with full care, and the rest after it. That's better than everything at once and half done. Which part do you really need by that day? I'll tell you today whether I can manage it.
    .open =
        Which part would you miss most if it weren't there on that day? Let's put that one first. I understand that the date matters, and the main thing can often be ready on time, properly done, even when the whole needs longer. The rest follows on a date we fix now. Tell me which part it is, and I'll let you know today whether I can commit to it.
    .calm =
        I understand that the date is pressing and that you need something solid in your hands by then. Doing all of it in that time would mean doing all of it badly, and I don't want to put you in that position. A smaller piece that's really finished serves you better, with the rest at a calmer pace. I'd check today whether it can be done. What absolutely has to be there?
    .short =
        I see that the date matters. Let's secure the main thing for it and do the rest properly afterwards. Which part can't wait? I'll tell you today whether it's possible.
    .label = Main part first
    .risk = Meets the real need without extra money. Works only if the job can be split this way.

reply-rush-deadline-surcharge =
    .plain =
        I understand that sometimes the date matters more than the price. To be faster, I'd have to move other projects and work evenings and days off, so a rush job costs more. On the usual date the price stays as it is. Shall I work out both versions, with the earliest date I can promise?
    .open =
        Is the date fixed, or would a few days more be all right? That decides which of two prices applies. With the usual date it stays as it is. If it has to be faster, I'd move other work and use evenings and weekends, and that costs extra. I understand that sometimes it's worth it. Shall I send you both versions tomorrow morning, each with a date I can keep?
    .calm =
        I can imagine that a lot hangs on this date, and I'd like to help. Going faster takes more than effort: other projects have to wait and my free days go into it, so there's a surcharge. I'd only promise it if the day is really within reach. You'd see the normal version and the fast one side by side and choose. Would you like me to work them out?
    .short =
        I understand the hurry. A faster date may be possible at a rush price, since other work has to move; the usual date keeps the usual price. Shall I work out both?
    .label = Faster for more
    .risk = Puts a price on the rush, which often turns out not to be so urgent. Promise only what you can keep.

# The client writes or calls at any hour

reply-boundary-push-hours =
    .plain =
        I see that you want to know how things stand. Let's agree on a routine: I read messages during working hours and reply by the next working day at the latest; we arrange calls in advance; and after each stage I tell you what's done and what comes next. Then you don't have to ask, and I can work without interruption. Does that suit you?
    .open =
        What would you most like to be kept informed about? If I know that, I can tell you before you have to ask. I understand that silence is unpleasant when something matters to you. So I suggest: a short report after each stage, replies in working hours and by the next working day at the latest, calls by arrangement. What would you want to find in every report?
    .calm =
        I understand that waiting for an answer makes you uneasy; this is important to you. At the same time the work goes better when I can stay with it undisturbed. A fixed rhythm gives us both what we need: I answer in working hours, by the next working day at the latest, and send you a note after each stage. Is there anything so urgent that it needs another way?
    .short =
        I see you'd like to stay up to date. I answer in working hours, within one working day, and report after every stage without being asked. Does that suit you?
    .label = A clear routine
    .risk = Calms the client and frees your evenings. You have to keep to it yourself.

reply-boundary-push-give-way =
    .plain =
        You'd like to reach me easily, so let's make that convenient. We can write in the messenger you're used to and talk once a week, in working hours, at a time you choose; you'll get a short progress note the same day. I don't work late in the evening, but I'll see what you write the next working morning. Which messenger and what time suit you?
    .open =
        Which is the most convenient for you: messages, voice notes or a call? I see that being in touch matters to you, and I'm flexible there; I'll gladly use the messenger you already have. Calls work well at a fixed time in working hours. I don't answer late in the evening, but nothing gets lost, because I read all of it the next working morning. What shall we settle on?
    .calm =
        Questions don't keep office hours, so write whenever one comes to you, in the messenger you like. I answer in working hours: what arrives in the evening gets its answer the next working morning, and nothing is lost. For what needs talking over, let's have a call once a week, also in working hours, on the day and at the time you choose. When should the first one be?
    .short =
        Let's make it easy to reach me: your messenger, plus a weekly call in working hours when it suits you. Evening messages I read the next working morning. What time suits you?
    .label = Give way where it's easy
    .risk = Convenience makes regular clients. Offer only what costs you nothing.

reply-boundary-push-terms =
    .plain =
        I understand that it's important for you to reach me at any time. That's a different service: I'd have to take on fewer projects to be free for it, so it costs more. The usual one is already in the price: replies in working hours and a report after each stage. Which of the two do you need? For the first, I'll send you the terms tomorrow.
    .open =
        How quickly do you need answers in this project, within minutes or within a day? I understand that some things can't wait. An answer within a working day, with a report after each stage, is already in the price. Being available all the time means that I keep hours free and turn other work down, so that's charged separately. If you need it, you'll have the terms tomorrow. Which is it?
    .calm =
        I see how much depends on this for you, and that you'd feel better if I were there at any moment. On the usual terms I can't promise that, since part of my day belongs to other clients. If you need it, I can reserve time just for you, at a price of its own. Otherwise you get an answer within one working day and a report after every stage. Which would you choose?
    .short =
        I understand you need quick answers. Replies within a working day are included; being available at any hour is a separate service with its own price. Which do you need?
    .label = Availability has terms
    .risk = Puts a price on what wears you out. The client may choose to leave.

# The client insists on a weak solution

reply-wrong-direction-why =
    .plain =
        There's more than one way to do this, so I'd like to understand yours better. What led you to it: something you've tried, an example you've seen, or somebody in your company? I may be missing something. Once I know the reason, I'll tell you honestly what I see for and against it, and we'll choose together what works best. How did it all begin?
    .open =
        What made you choose this way? I'm not asking to talk you out of it; you know your business better than I do, and there may be a reason I can't see from here. It would also help me to know what you've already tried and how that went. With that I can tell you tomorrow, honestly, where I agree and where I'd be careful.
    .calm =
        You've clearly thought about this, and I respect that. Before I say what I think, I'd like to be sure I'm not judging from half the picture. If your reasons convince me, I'll gladly do it this way; if I still have doubts, I'll say so openly, and you decide. What should it change for you, and who has to be happy with it in the end?
    .short =
        I'd like to understand your idea properly. Why this way, and what should it achieve above all? Then I'll tell you honestly what speaks for it and against it.
    .label = Ask for the reason
    .risk = Shows respect, and you may learn you were wrong. Delays the decision a little.

reply-wrong-direction-refute =
    .plain =
        You're right, there's something in it, and in some places it works well. What worries me is your own case: the people you want to reach come with their own questions, and I don't see them finding the answers this way. Let me show you on one small example, done your way and another way, side by side. Shall I have that ready tomorrow?
    .open =
        How will the people it's made for get what they need from it? That's the one question I have here. You're right that this way works well in some places, and I see the appeal. I could do one small piece both ways, so that you can compare with your own eyes instead of taking my word for it. Would tomorrow be soon enough?
    .calm =
        There are good reasons for your way, and I see why you like it. My doubt has nothing to do with taste: the people who'll use the result don't know what you know, and I'm not sure it will work as well for them as it does for you. I may be wrong, so let's check it on one small example. Shall I prepare it both ways by tomorrow?
    .short =
        I see the appeal. My doubt is whether it works for the people it's meant for. Shall I do one small piece both ways by tomorrow, so you can compare?
    .label = Yes, and the doubt
    .risk = Persuades without an argument. Costs you a little work on an example.

reply-wrong-direction-options =
    .plain =
        I understand your view, and the last word is yours. I see three ways: as you suggest; the way I'd do it; or yours with one change that lowers the risk. I'll describe what each gives you and what may go wrong. If you choose the first, I'd only note in writing that I advised against it and don't answer for its effect. Shall I send you the three?
    .open =
        Would it help to see your way next to two others? I'd describe all three: yours as it is, yours with one safer change, and the one I'd choose, each with what it gains and what it risks. It's your decision, and I respect it. Should it be the first, I'd put in writing that I advised against it and am not responsible for its effect. You'd have them tomorrow.
    .calm =
        It's your project, so you decide. My part is to make sure you do it with everything in view. I can write down three ways with their strong and weak sides: yours, mine, and one in between that keeps your idea and lowers the risk. If you stay with yours, we just record that my advice was different and its effect isn't my responsibility. By when do you want to decide?
    .short =
        The decision is yours. I'd send you three ways with pros and cons: yours, mine and a mix; for yours, with a written note that its effect isn't my responsibility. Shall I send them tomorrow?
    .label = Options, your choice
    .risk = The client decides and takes responsibility. Keep the written note.

# The client is angry and makes claims

reply-conflict-listen =
    .plain =
        I see that you're unhappy with this, and I want to sort it out. To give you a proper answer I need the details: what exactly isn't as you expected, where do you see it, and what would be a good way out for you? Write it just as it comes, or let's talk on the phone if that's easier. By tomorrow I'll answer each point with what I suggest.
    .open =
        What exactly went wrong, from where you stand? I'd like to hear all of it before I say anything myself. I can tell that you're disappointed, and I want to find a way out together with you. Write down the points as they come, or name a time when I can call you. The next working day you'll have an answer to each, with what I can do.
    .calm =
        I'm sorry this has left you so dissatisfied, and I'm glad you're telling me. You counted on something, and I want to understand where it turned out differently. Please tell me what bothers you most and what would be a good solution in your eyes. I'll go through it point by point and answer tomorrow. Would you rather write, or shall I call you?
    .short =
        I hear that you're unhappy, and I want to solve it. What isn't as you expected, and what would be a good solution? You'll have an answer to each point tomorrow.
    .label = Listen first
    .risk = Takes the heat out and shows the real problem. A solution has to follow.

reply-conflict-mend =
    .plain =
        It must be frustrating to count on one thing and get another. Where the mistake is mine, I'll put it right at my own cost, or refund that part if you prefer. For that I need to know what doesn't match what we agreed. Could you list it? The same day I'll tell you what I'll fix and by when.
    .open =
        Which point troubles you most? I understand the frustration, and I'd start right there. Where I've made a mistake, I'll correct it at my own cost, or return the money for that part if you'd rather have that. So that I miss nothing, please send me the other points as well. By tomorrow you'll have a list of what I'll fix, with a day for each.
    .calm =
        I understand that you're angry: you were relying on this, and now it costs you time and nerves. Let's put it right. I'll compare the result with what we agreed, and what I got wrong I'll redo without charge, or refund, as you prefer. Please tell me where you see the differences, even small ones. Tomorrow I'll write to you with what happens and when. Where should I look first?
    .short =
        I see why you're upset. Whatever is my mistake, I'll redo free of charge or refund. Which points don't match what we agreed? You'll have the dates the same day.
    .label = Fix or refund
    .risk = Saves the relationship when it really is your mistake. Check what was agreed before you send it.

reply-conflict-facts =
    .plain =
        I hear that you're unhappy, and I'd like us to solve this fairly. We may remember some things differently, so I suggest looking at what's in writing: what was agreed, what was delivered and when. I'll put it together in one short list tomorrow; you add what I've missed. Where I owe you something, I'll do it. Would that be a good starting point?
    .open =
        Could we go through it on the basis of what's in writing? I can see that you're upset, and each of us may remember some things differently. Tomorrow I'll send you a short overview: what was agreed, what you received, what's still open. You mark where you see it differently, and then we decide point by point whether I fix it, finish it or settle up with you.
    .calm =
        I can see how unhappy you are, and I don't want to answer in a hurry with something that doesn't help you. Give me until tomorrow: I'll go through our messages and the agreement and write you a list of what was ordered, delivered and left open. If I owe you something, it will be on it. If a point is missing, you add it. Which one is the most pressing for you?
    .short =
        I hear that you're unhappy, and you should get a fair solution. Tomorrow I'll send you a short list: what was agreed, done, still open. Will you mark where you disagree?
    .label = Back to the facts
    .risk = Brings calm and leaves a record. Too dry if the client first needs to be heard.

# The client is disrespectful

reply-disrespect-calm =
    .plain =
        I see that you're not happy, and I'm ready to talk about the matter itself. Let's do it calmly: I'm careful with your project and with my words, and I ask for the same. What exactly should be different? Give me two or three points, and I'll answer each one by tomorrow.
    .open =
        What would you like to be different, concretely? There may be a real point in what you write, and I'll look at it honestly. I'd just like us to talk about the matter: I treat you with respect and ask for the same, because that way we get there faster. Name the two things that are most important to you, and you'll have my answer tomorrow.
    .calm =
        I can hear that something has built up, and I don't want to brush it aside. You may be right on the matter itself, and I'm ready to talk about it. Only not in this tone: a good result needs both of us, and I'd like us to treat each other well. So let's start again, one point at a time. What is the first thing you want settled?
    .short =
        I see you're not happy. I'm glad to talk about the matter itself, calmly and with respect on both sides. What are the two or three points you want solved?
    .label = To the point, calmly
    .risk = Sets the tone once. If it doesn't help, it's time to decline.

reply-disrespect-decline =
    .plain =
        We look at this work very differently, it seems, and I think somebody else will suit you better. So I'd stop here, with no hard feelings. So that you don't lose time, I can write you a short list of what the next person needs. If anything is still open between us, I'll settle it in writing. Shall I send you that list?
    .open =
        Would a short summary for another specialist help you? I've come to think that somebody else is the better choice for this: our ideas of working together are too different, and that rarely ends well for anyone. I say it without bad feelings. The summary would hold what you need and where things stand, and if anything is still open between us, I'd settle it in writing. You could have it tomorrow.
    .calm =
        I understand that you have clear ideas of how this should go, and that's your right. I work differently, and I don't think I could give you what you're looking for. It's better to say so now than later. I wish you a good result, and to save you time, I'd gladly write down what the next person needs to know. Where should I send it?
    .short =
        We see this work too differently, so I'd rather step back, with no hard feelings. Shall I write down for you what the next person needs to know?
    .label = Decline politely
    .risk = Protects your nerves and your name. The job is gone.

# The client wants a guaranteed miracle

reply-unrealistic-promise-realistic =
    .plain =
        I see what you want to achieve, and it's a good goal. I can't promise it as a certainty, because part of it doesn't depend on my work: the market, the timing, other people's decisions. What I do answer for is the quality, the amount of work and the date, and that goes into the contract. Shall I show you what similar work has achieved, so you know what's realistic?
    .open =
        What would already be a good result for you, even if it weren't the biggest one? I see what you're aiming for, and it's worth aiming high. Part of it depends on things nobody can guarantee, such as other people's decisions. I can guarantee the work itself, its quality and its date, in a contract. Shall I write down what's realistic and what else it would take?
    .calm =
        I like that you aim high, and I understand that you want to be sure your money brings something. Such a result is easily promised; I'd rather tell you what I can keep. How well it's done, how much and by when is in my hands, and I'll sign for that. What comes of it also depends on things outside. Which matters most for your decision: how well, how much or by when?
    .short =
        It's a good goal. I can't guarantee what depends on others, but I can guarantee the quality, the amount and the date. Shall I show you what similar work has achieved?
    .label = What I can guarantee
    .risk = Honest, and saves you a complaint later. Somebody else will promise the client more.

reply-unrealistic-promise-measure =
    .plain =
        A big goal is best tested with a small step. I suggest this: we write down where you stand today, do one part, and after an agreed time look at what has changed. Then the figures tell you whether to go on and invest more. What do you already measure, and what does it show?
    .open =
        Where do you stand today, and how would you notice that it's getting better? I see how much you want to get there, and with an answer to that it becomes something we can work on. I can't promise you the end of the road. I can do one paid part, look at the change with you after an agreed time, and do more of what works. Shall I suggest where to begin?
    .calm =
        I understand the wish for certainty; nobody likes to spend money on hope. A guarantee on paper wouldn't give you that, though. A small step with a clear measurement does: we note how things are now, I do one part, and after an agreed time we look at the difference together. If it's good, we continue; if not, you've risked little. Which figure should we watch?
    .short =
        I see the goal. Let's test it with a small step: one paid part, the figures before and after, and then you decide. Which figure matters most to you?
    .label = Step, then measure
    .risk = Brings expectations down to facts and makes it easy to start. The first step has to be paid.

# The client asks for secrecy or exclusivity

reply-nda-request-surcharge =
    .plain =
        I understand that you need to protect your business, and I can work that way. Such terms cost me a place in my portfolio or other projects, so the price is 20 to 40% higher, depending on how long they last and what they cover. Could you send me the wording? Then I'll give you the exact price.
    .open =
        What exactly should it cover, and for how long? The price depends on it. I understand the need for discretion and can work that way. If I can't show the project or have to turn others down, that adds 20 to 40%, less for narrow terms and more for wide ones. Could you send me the wording, so that I can name you the exact figure?
    .calm =
        Of course you want your business protected, and you can count on my discretion. For terms that go further, I'd like you to know what they mean on my side: finished work is how new clients find me, and exclusivity closes doors. So such terms add 20 to 40% to the price, and I keep to them without exception. Could you send me the text you'd like signed?
    .short =
        I see why you need this, and I can work that way. Giving up my portfolio or other jobs adds 20 to 40%. Could you send me the text to price?
    .label = Secrecy with a surcharge
    .risk = You're paid for the concession. Read the terms before you name the figure.

reply-nda-request-limits =
    .plain =
        Your data and plans stay with me in any case, and I'm ready to sign that. I'd just like to be precise about the rest: what exactly must stay secret, for how long, and whether I may show the finished work once it's public, perhaps without your name. With such limits the price stays the same. Which parts are really sensitive for you?
    .open =
        Which information would do real harm if it got out? That part I'll protect without any limit, in writing. For the rest I'd like to find something that works for both of us: for example, I may show the finished work once it's public, with no name and no figures. Then the price doesn't change. From when would that be possible for you?
    .calm =
        Confidentiality is a matter of course for me, and I understand that you want it on paper. I'd only ask that we name what's meant: your figures, your plans, your customers, for a fixed time. The finished work, once everybody can see it, I'd like to mention without details, because others judge me by it. On these terms the price stays. Shall I send you a wording?
    .short =
        Your data stays secret, and I'll sign that. If I may show the finished work once it's public, without your name, the price stays as it is. Would that be possible?
    .label = Narrow it down
    .risk = Keeps your right to show the work. Large companies often can't change their text.

# The message has signs of a swindle

reply-scam-signal-contract =
    .plain =
        I understand that you'd like to keep it simple. I work the same way with everybody, and it protects both sides: first a written contract with the task, the price and the dates, then payment through the platform or from a company account, then the work. I don't pay fees or send codes. Shall I send you the contract? For that I need your company's name and details.
    .open =
        Which company would the contract be with? I ask everybody that, because I begin every project the same way: a written agreement on the task, price and dates, payment through the platform or from the company's account, then the work. I don't pay fees or pass on codes. I see that you'd like to be quick, and so would I: send me the name and details, and you'll have the contract tomorrow.
    .calm =
        I understand that you'd like to start quickly and without formalities. I keep to one order with everyone, and it protects you as much as me: first the contract, then the payment through the platform or from a company account, then the work. Payments, codes or personal documents from my side aren't part of it. I need the company's name, its address and the person who signs. Could you send me those?
    .short =
        I'd be glad to do it the usual way: contract first, then payment through the platform or from a company account, then the work. Could you send me your company details?
    .label = The usual safe way
    .risk = An honest client agrees easily, a scammer disappears. Either way you lose nothing.

reply-scam-signal-decline =
    .plain =
        Thank you for the offer. I can't take it on in this form: I work only with a written contract and payment through the platform or from a company account, and I understand if that's inconvenient for you. If it becomes possible, write to me and I'll send you the contract the next working day.
    .open =
        Could you do this with a written contract and a payment through the platform or from a company account? I work only that way, with everybody, and I understand that it may not fit how you'd like to handle this. As described, I'll have to pass. If the usual way becomes possible, write to me, and you'll have the contract the next working day.
    .calm =
        It's kind of you to think of me, and I see that you're looking for a simple way. I've made it a rule that there's a signed contract before anything else, and that the money comes through the platform or a company account, and I make no exceptions. So this time I'll pass. The door stays open: one message with your company's details, and you'll get the contract to read.
    .short =
        Thank you for the offer. I see you'd prefer another way, but I work only by contract, paid through the platform or a company account. If that suits you, you'll have it the next working day.
    .label = Decline with care
    .risk = You stay safe. If the client was honest, the door is open.

# The client puts off the decision

reply-stalling-still-on =
    .plain =
        Of course, take the time you need. I just have to plan my weeks, so one question: is the project still on for you? If you're putting it off, that's fine: I'll take another project now and book you a later slot. Around which week would you like to come back to it?
    .open =
        Is the project still on for you, or does it move to later? I understand that it needs thinking over, and both are fine; I only have to know for my planning. If it's on, we set a starting day. If it's later, I'll take another project in the meantime and book you a new time, so that you don't have to queue again. Which of the two should I note?
    .calm =
        Decisions like this need their time, and I don't want to hurry you. I only have to decide what to do with my coming weeks. If you still want to go ahead, just say so. If later is better, I'll give that time to another project and reserve a different one for you, and nothing is lost. What would be a realistic month?
    .short =
        Take the time you need. One question for my planning: is it still on? If it moves to later, I'll book you a new slot. Which week should I note?
    .thing =
        I understand that "{ $deal_thing }" has to wait its turn among other things. For my planning I'd like to know just this: is it still on, or shall we move it? Moving is no problem; I'd give the time to another project and enter you for a later one. Around which week do you see it now?
    .label = Is it still on?
    .risk = Clear and without pressure. Ask it only once.

reply-stalling-value =
    .plain =
        There's no hurry on my side. Perhaps I can make the decision easier: I could write half a page on how I'd go about it, with the steps, the time and what I'd need from you. You can show it to whoever decides with you, with no obligation. Is there an open question I should answer in it?
    .open =
        Which question is still open for you? Often it's just one: how long it takes, what you'd have to do yourselves, whether it pays off. Name it, and tomorrow I'll answer it on half a page, with the steps and the time, so that you and anyone deciding with you have something in hand. There's no obligation, and no hurry on my side.
    .calm =
        It's good to think a thing like this through, and you shouldn't decide before you feel sure. In case it helps, I can put my idea in writing: how I'd go about it, in which steps, what you'd get from each. Half a page, easy to pass on, and you can compare in peace. Who would read it besides you?
    .short =
        No hurry. If you like, I'll put my approach on half a page: steps, time, and your part in it. What's still unclear to you? I'd begin with that.
    .thing =
        A decision is easier with something in hand, and there's no hurry on my side. I could write half a page on how I'd go about "{ $deal_thing }": the steps, the time, and what I'd need from you. You can pass it on to whoever decides with you, with no obligation. Which question should it answer first?
    .label = Help with the decision
    .risk = Shows interest and brings out the real doubt. Half a page, not a free project.

reply-stalling-close =
    .plain =
        I see that this isn't the right moment, and that's all right. So that it doesn't hang over you, I'd close it for now and free up the time; a plain "no" is fine too. If you come back to it, I'll see what slots I have, and we start where we stopped. Should I close it, or check back in a certain month?
    .open =
        Is it more of a "not now" or more of a "no"? I see that it isn't the moment, and either answer is fine; I'd rather know than keep asking you. If it's "not now", tell me a month and I'll get in touch then. If it's "no", I'll close it and free the time, and you can always write again. One word is enough.
    .calm =
        I have the impression that other things come first for you at the moment, and that's quite all right. I don't want to be one more item on your list. So I'd close this for now, without any bad feeling, and you're welcome whenever it becomes important again. If you'd like me to ask once more, in which month should that be?
    .short =
        It seems other things come first now, and that's fine. I'd close this on my side, and you can come back any time. Or should I ask again, and in which month?
    .label = Permission to close
    .risk = Often brings an honest answer. If it's a no, really do free the time.

# The client agrees

reply-agreement-recap =
    .plain =
        Good, then it's agreed. So that we both have the same picture, tomorrow I'll send you the main points in one message: what I'll do, the price, the dates, how it's paid and which changes are included. Please reply "confirmed", or tell me what should be different. Is there anything you definitely want in it?
    .open =
        Before I write it all down, is there a point that matters to you especially? I'm glad we agree. Tomorrow you'll get one message with everything: the work, the price, the dates, the payment and the changes that are included. If it's right, answer "confirmed". If something differs from how you remember it, tell me, and I'll correct it before we begin.
    .calm =
        I'm pleased that we've found a way that suits us both, and I'm looking forward to the work. To keep it this pleasant, I'd like us both to have the same thing in front of us. Tomorrow I'll sum up the tasks, price, dates, payment and changes for you; please correct anything you meant differently. Is your "confirmed" by message enough for you, or do you prefer a contract?
    .short =
        Good, agreed. Tomorrow you'll get everything in one message: work, price, dates, payment, changes. Please check it and reply "confirmed". Is there anything I should add?
    .price =
        Good, then it's agreed. On my side I have { $deal_price } for the whole job, as discussed. Tomorrow I'll send you all the points in one message, with the dates, the payment and the changes included, so that we both have the same picture. Please reply "confirmed", or tell me what should be different. Is there anything I should add?
    .price_thing =
        Good, then it's agreed. Here is what I have: "{ $deal_thing }", { $deal_price }. Tomorrow I'll send you the rest to go with it in one message, the dates, the payment and the changes included, so we both have it in writing. Please check it and reply "confirmed", or tell me what should be different. Is there anything I should add?
    .label = Write it down
    .risk = Prevents most later disputes. Send the message on the day you said you would.

reply-agreement-next-step =
    .plain =
        Good, let's get started. Tomorrow I'll send you the stages with dates and mark where I need an answer or approval from you, because the dates depend on those. From you I need the materials and the name of the person who approves the work. When can you send them?
    .open =
        Who will approve the work on your side, and when can you send me the materials? With those two answers I can set dates that hold. It's good that we're starting. Tomorrow you'll get the stages with a day for each, and I'll mark where I need your reply, because that's where projects most often lose time. If a day doesn't suit you, tell me, and I'll change the plan.
    .calm =
        I'm glad we're doing this together. So that you always know what's happening, I'll send you the plan tomorrow: the stages, their dates and the few moments when I need you. Your answers at those points keep everything on time, so please see whether the days suit you. The first thing I need is the materials. By which day can you send them?
    .short =
        Good, let's start. Tomorrow you'll get the stages with dates and the days I need your answer. I need the materials and the name of whoever approves the work. When can you send them?
    .label = On to the next step
    .risk = Keeps up the pace and shows the client their part. Price and terms still have to go in writing.

# Just a message: greeting, thanks, news, a date. The words hold for each and promise no day.

reply-neutral-noted =
    .plain =
        Thank you for writing. I've read your message and taken it into account, so nothing in it will get lost. Is there anything else I should know?
    .open =
        Is there anything you'd add to this? I've read what you wrote and I'm keeping it in mind, so you won't have to repeat it. If something else occurs to you, just write.
    .calm =
        It's good to hear from you. I've read your message carefully, and I'll bear it in mind in everything that follows. And how are things looking from your side?
    .short =
        Thank you, I've read it and I'll keep it in mind. Anything to add?
    .label = Read and noted
    .risk = Keeps the conversation going and promises nothing. If the client asked something directly, add the answer.

reply-neutral-next-step =
    .plain =
        Thank you, I've read this. Whatever is still open, I'll answer in writing, point by point, so that you can come back to it any time. What matters most to you at the moment?
    .open =
        What do you need first? I've read your message. If a question is still open, I'll answer it in writing: you'll have it in front of you, and nothing depends on memory. Tell me the main thing, and I'll begin there.
    .calm =
        I've seen your message, and it won't be overlooked. Anything that's still open I'd rather answer in writing than in passing: that way it's clear to both of us and easy to find again. What's the most important thing for you right now?
    .short =
        Thank you, I've read it. Whatever is open, I'll answer in writing. What do you need next?
    .label = Answer in writing
    .risk = Shows that nothing is forgotten and brings out what matters to the client. Now you owe an answer: set yourself a reminder.
