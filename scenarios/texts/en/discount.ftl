# Scenario `discount`: a client asks for a lower price (DI1 to DI3, P4).
discount = Asked for a discount

## What is asked, and what it costs

discount-price = What is your price for this job?
    .label = Your price
    .hint = For example: $1500 or 1.5k
    .why = Everything else is measured against it: the discount, the hours, the first stage.

discount-asked = How much does the client want off { $price }, or what do they want to pay? If they haven't named a figure, skip this.
    .label = Discount asked
    .hint = For example: 20% or 1200 $
    .why = A discount sounds small until you see it in money and hours.

discount-floor = What is your floor for this job, the lowest price that still pays? The client never sees it.
    .label = Your floor
    .hint = For example: $1100
    .why = Decide it now, calmly, and nobody can talk you below it later.

discount-costs =
    .plain = Your price is <b>{ $price }</b>. You don't owe anyone a discount. Whatever comes off the price comes out of your profit, because the work stays the same. So give one only in return for something, or where the work really gets smaller.
    .floor = Your price is <b>{ $price }</b>, and below <b>{ $floor }</b> the job no longer pays. Only what's above that line is yours to give, and you don't owe it to anyone. Give some of it only in return for something, or where the work really gets smaller.
    .wish = { $new_price } instead of { $price } is <b>{ $percent }</b> off. The work stays the same, so the whole <b>{ $cut }</b> comes out of your profit. It makes sense only in return for something, or where the work really gets smaller.
    .wish-hours =
        { $new_price } instead of { $price } is <b>{ $percent }</b> off. You would give away <b>{ $cut }</b>, or about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work. It makes sense only in return for something, or where the work really gets smaller.
    .wish-profit = { $new_price } instead of { $price } is <b>{ $percent }</b> off, but the work stays the same. So the <b>{ $cut }</b> is <b>{ $profit_share }</b> of what this job earns you above your floor. It makes sense only in return for something.
    .wish-hours-profit =
        { $new_price } instead of { $price } is <b>{ $percent }</b> off. In money that is <b>{ $cut }</b>, in time about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work, and it takes <b>{ $profit_share }</b> of what this job earns you above your floor. It makes sense only in return for something.
    .below = Careful: { $new_price } is below your floor of <b>{ $below }</b>. Taking { $cut } off { $price } (<b>{ $percent }</b>) means working at a loss. For that money there can only be less work, or a friendly no.
    .below-hours =
        Careful: { $new_price } is below your floor of <b>{ $below }</b>. Taking { $cut } off { $price } (<b>{ $percent }</b>) means about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work, at a loss. For that money there can only be less work, or a friendly no.
    .below-profit = Careful: { $new_price } is below your floor of <b>{ $below }</b>. The { $cut } off { $price } sounds like { $percent }, but it is <b>{ $profit_share }</b> of your profit: all of it, and then some of your own money. For that money there can only be less work, or a friendly no.
    .below-hours-profit =
        Careful: { $new_price } is below your floor of <b>{ $below }</b>. The { $cut } off { $price } sounds like { $percent }, but it is about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work and <b>{ $profit_share }</b> of your profit: all of it, and then some of your own money. For that money there can only be less work, or a friendly no.

discount-stance = How do you want to answer?
    .label = Your answer
    .why = Holding the price, trading, passing on a real saving and answering a promise all need different words.

discount-stance-hold = Hold the price

discount-stance-trade = Give, but get in return

discount-stance-saving = It really is less work

discount-stance-promise = They promise more later

## A promise of later work instead of pay now

discount-promise = A promise pays no bills today. Welcome the plans, and keep this job at its own price.

discount-promise-this-job =
    .plain = It's good to hear that more work is coming, and I'd like to do it with you. This job takes the same hours either way, so its price stays at { $price }. Once the next one is definite, we'll put its terms in writing, and if we can reuse something from this one, it will cost less. Shall I send you the plan for this first job?
    .separate = Plans for more work are good news for both of us. To keep things clear, let's give each job its own price: this one is { $price }, and the next gets its figure once you know what goes into it. That way nobody has to guess, and you pay only for what you've really ordered. Shall we settle the dates for this one?
    .earned = I like the idea of working together for longer. A lower price belongs where it's earned: on the second job, when I already know your business and have something to build on. In this one I start from zero, so it is { $price }. What would the next job be? Then I can tell you what could carry over.
    .first = It makes sense to think ahead. Let this job be the test for both of us: { $price }, done properly, and you see how I work. If you then order the next one, we'll agree on its terms in writing before it starts, with whatever this job saves us already taken off. When would you like to begin?
    .wish = It's good to hear that more work is coming, and I'd like to do it with you. Taking { $percent } off now would mean counting on work that isn't definite yet, so this job stays at { $price }. Once the next one is definite, we'll put its terms in writing, and if we can reuse something from here, it will cost less. Shall I send you the plan for this first job?
    .label = Each job separately
    .risk = You lose nothing if the promise falls through; a client who counted on it may go elsewhere.

discount-promise-volume =
    .plain = More work at once is a fair reason for a better price, so let's make it one contract. If we sign for both jobs now and both are paid before the start, the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I price the second one and send you both prices together?
    .list = Several jobs together really can cost less each, because much of the preparation is done only once. For that I need them on paper: both named, both in one contract, both paid before the start. Then the first is { $price }, and the second gets cheaper by what we don't have to repeat. What exactly would the second one be?
    .choice = You have more work in view, so here are two ways, and the choice is yours. One job now: { $price }, and the others when their time comes. Or two in one contract, paid before the start: this one at { $price }, the second for less, because they share the preparation. Which of the two fits your plans?
    .start = If the next job is already decided, let's use that. I'll work out what it can take over from this one, and that saving goes to you, in one contract for both, paid before the start. The first job stays at { $price }. Could you describe the second one in two or three lines?
    .wish = You're looking for { $new_price }, and ordering more at once is a fair way to bring the cost down. Let's make it real: we sign for both jobs now, both are paid before the start, and the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I price the second one and send you both prices together?
    .label = Both jobs now
    .risk = Turns a serious promise into a contract at once; be ready to quote the second job.

discount-promise-taken = What does the client want to do?
    .label = What they take
    .why = One job needs a short confirmation; two need both prices in one letter.
discount-promise-taken-this-job = This job at its price
discount-promise-taken-both = Both jobs, paid up front

discount-second-price = What does the second job cost, with everything you can reuse from the first already taken off? The first is { $price }.
    .label = Second job
    .hint = For example: 6,000 for a second text on the same structure, if the first costs 10,000
    .why = The second price may drop by the work you really save, and by nothing else.

discount-both = Both prices side by side, tied to one contract. If the client drops the second job, its price goes with it.

discount-both-contract =
    .plain =
        I've worked out both jobs, so that you see them side by side:
        – the first: { $price }
        – the second: { $second_price }, with everything I can reuse from the first already taken off
        The two prices belong together: one contract, paid before the start. Shall I send it to you?
    .once = Preparation that serves both jobs isn't charged twice. So the first is { $price } and the second { $second_price }. These prices hold if both are signed and paid before the start; ordered one at a time, each job gets its own price when it comes. Does that suit you?
    .builds = You wanted to know what ordering both at once would bring. The first job starts from the ground up: { $price }. The second builds on it, so only the new part counts: { $second_price }. For that I'd book time for both now, with one contract and payment before the start. Which starting date suits you?
    .short = Together it looks like this: { $price } for the first job and { $second_price } for the second, both in one contract and paid before I begin. The shared preparation is already out of the second price. Shall I prepare the contract?
    .label = Two prices, one contract
    .risk = The lower price has a real job behind it; you commit your time for both jobs.

discount-both-one-first =
    .plain = You don't have to order both at once. We begin with the first: { $price }, paid before the start. The second then costs { $second_price }, because it builds on what's done, if you order it before I hand over the first. So you decide once you've seen how I work. Shall we begin like that?
    .list =
        To keep the decision small:
        – now, the first job: { $price }, paid before the start
        – then, if you like what you see: { $second_price } for the second, ordered before I hand over the first
        – later than that: its own price, since I'd have to get into it again
        Does that order suit you?
    .calm = Two jobs at once are a lot to sign for. The first stands on its own at { $price }. The second stays at { $second_price } for as long as I'm working on the first, because then nothing has to be prepared twice. You needn't decide about it yet. When would you like the first to begin?
    .short = One after the other is fine too: { $price } for the first now, and { $second_price } for the second if you order it while I'm still on the first. Each is paid before it starts. Shall we do it that way?
    .thing = You don't have to order both at once. We begin with the first ({ $deal_thing }): { $price }, paid before the start. The second then costs { $second_price }, because it builds on what's done, if you order it before I hand over the first. So you decide once you've seen how I work. Shall we begin like that?
    .label = One now, one in its turn
    .risk = An easier yes, and the lower price still rests on work you really save; the second job may never come.

discount-signed = What exactly does the client order?
    .label = What is ordered
    .why = Two jobs need both prices in one letter, a single one needs only its own.
discount-signed-both = Both, in one contract
discount-signed-first = Only the first for now

discount-recap-both = Both prices and their condition in one letter. What isn't in it will be remembered in two ways.

discount-recap-both-points =
    .plain =
        I'm glad we're doing both. So that we have it in writing:
        – First job: { $price }
        – Second job: { $second_price }, with what carries over already taken off
        – Together: one contract, both paid before the start
        The two prices belong together. Could you confirm that? Then I'll send the contract with the dates.
    .reason =
        Agreed. So that these prices still make sense in a year:
        – the first, from the ground up: { $price }
        – the second, because it builds on the first: { $second_price }
        – the condition: one contract, both paid before the start
        Have I got it right? With your yes, I'll send the contract.
    .line = In short: { $price } for the first job and { $second_price } for the second, in one contract, both paid before I begin. If the second isn't ordered after all, its price no longer holds. Do you confirm? Then the contract follows.
    .check =
        To be sure that we mean the same thing:
        – you get both jobs, complete
        – you pay { $price } and { $second_price }, before the start
        – from the payment on, my time for both is yours
        Is anything missing? If not, a short yes is enough, and I'll send the contract.
    .thing =
        I'm glad we're doing both. So that we have it in writing:
        – First job ({ $deal_thing }): { $price }
        – Second job: { $second_price }, with what carries over already taken off
        – Together: one contract, both paid before the start
        The two prices belong together. Could you confirm that? Then I'll send the contract with the dates.
    .label = Both, point by point
    .risk = Both prices and their condition are on record; it takes one more answer before the contract.

discount-recap-both-payment =
    .plain = I'm preparing one contract for both jobs, with the payment details: { $price } for the first, { $second_price } for the second. You needn't confirm it first. When both are paid, that's your yes, and I begin; until then any point can be changed. Which address should it go to?
    .steps =
        From here it's simple:
        1. You get one contract: { $price } for the first job, { $second_price } for the second.
        2. You pay for both. That's your yes, and your time is reserved.
        3. I begin.
        If only the first is paid, the second gets a price of its own when you order it. Where shall I send the contract?
    .calm = You needn't go through the points with me again. The contract has { $price } for the first and { $second_price } for the second, and only the payment for both makes it binding. Take your time reading it, and tell me beforehand if something should be different. In whose name should it be?
    .short = Next come the contract and the payment details for both jobs: { $price } and { $second_price }. Paying counts as your yes; before that, everything can be changed. Where shall I send them?
    .thing = I'm preparing one contract for both jobs, with the payment details: { $price } for the first ({ $deal_thing }), { $second_price } for the second. You needn't confirm it first. When both are paid, that's your yes, and I begin; until then any point can be changed. Which address should it go to?
    .label = The payment says yes
    .risk = The shortest way to the start; until the money is there nothing is settled, so don't block your time.

## Not wanted: hold the price

discount-hold = A price that drops for no reason looks as if it was inflated from the start. Show what the full one buys, and stay calm.

discount-hold-reason =
    .plain = You want every bit of this money to count, and so do I. When a price goes down, the first thing to go is the time for checking and polishing, and you'd notice that in the result. That's why it stays at { $price }. What I can do is split it: { $first_stage } before I start, then stage by stage as you see finished work. Would that make it easier?
    .mistakes = I understand that every expense has to be justified. Think of the result: a lower price would mean less checking, and a mistake that gets through can cost you more than the difference. So I'd rather keep { $price } and make paying easier: { $first_stage } before the start, the rest stage by stage. Would that help?
    .side = It's a fair thing to ask. With less time in it, the work would look finished and do less for you, and that helps neither of us. At { $price } I can do it so that you get something out of it. Where I can be flexible is the payment: { $first_stage } first, the rest by stages. Shall I send you the stages?
    .once = I see that the budget matters. The cheapest way for you is to pay for this only once: done thoroughly, nobody has to correct it later. That's what { $price } is for. So that it doesn't all fall on you at once, we can divide it: { $first_stage } at the start, and each further part before its stage. Does that fit your planning?
    .wish = You want every bit of this money to count, and so do I. { $percent } less money means { $percent } fewer hours, and the first to go would be checking and polishing, which you'd notice in the result. That's why it stays at { $price }. What I can do is split it: { $first_stage } before I start, then stage by stage as you see finished work. Would that make it easier?
    .label = What you'd lose
    .risk = Keeps the price whole and makes paying easier; it may take one more round of talking.

discount-hold-value =
    .plain = Fair question: you should see what you're paying for. The { $price } covers everything: getting to know your task, the preparation, the work itself, the checks, and handing it over ready to use, so that nobody has to be paid to redo it. I can break it down part by part. Shall I send you the list?
    .parts = I understand that a single figure says little. Behind { $price } are separate pieces of work: finding out what you need, preparing it, doing it, checking it, and handing it over so that you can use it at once. Each is there for your result. Would it help if I wrote the price beside each of them?
    .compare = You want to be sure it's worth the money, and you should. When you compare offers, look at what's inside: some cover only the work itself, while { $price } here also covers the preparation, the checks and a finished handover. I can send you a list that you can compare with any other offer. Would you like it?
    .question = It's good that you ask before you decide. { $price } covers the whole way from your task to a result you can use, with the checks in between. If something in it seems unnecessary to you, say which part: perhaps you really don't need it, and then you don't pay for it. Which part shall I explain?
    .wish = Fair question: you should see what you're paying for. The { $price } covers everything: getting to know your task, the preparation, the work itself, the checks, and handing it over ready to use. At { $new_price } something on that list would have to go, and you'd miss it later. I can break the price down part by part. Shall I send you the list?
    .label = What the price covers
    .risk = Helps a client who can't see the value yet; less so with one who simply hasn't got the money.

discount-hold-smaller =
    .plain = Let's find a way that doesn't strain your budget. The whole job is { $price }, and I wouldn't cut into that, because you'd notice it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what that stage includes?
    .trial = I understand that you'd like to spend carefully. So don't decide about { $price } yet; decide about a first part. It costs { $first_stage }, it's finished and usable, and afterwards you know how I work. Whether the rest follows is up to you. Would that be an easier decision?
    .budget = If the whole { $price } is too much at the moment, let's fit the start to what you have. The first stage is { $first_stage }, with the same care and a result in your hands. The other stages can wait until there's room for them. Shall I describe what you'd get first?
    .first = I see that the sum is the difficulty, not the work itself. One way out: we do the most useful part first. For { $first_stage } you'd have it finished and in use, and you decide about the rest of the { $price } when you've seen it. Which part do you need most?
    .wish = I understand you'd rather spend around { $new_price } than { $price }. I wouldn't do the whole job for less, because you'd notice it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what that stage includes?
    .label = Less for less
    .risk = Gets the work started without lowering your rate; the client may stop after the first stage.

## Wanted: only against something

discount-offer-price =
    .plain = How far down from { $price } would you go if you get something for it?
    .wish = The client wants { $new_price }. How far down from { $price } would you go if you get something for it?
    .label = Your lower price
    .hint = For example: $1350
    .why = "A bit less" invites more bargaining. One exact price, tied to one condition, ends it.

discount-no-cut = { $offer_price } isn't below your price of { $price }, so there's nothing to trade. Name a lower sum in the same currency.

discount-trade =
    .plain = If you give something, get something back. The client sees goodwill, and your price stays believable.
    .cut = { $offer_price } gives away <b>{ $offer_cut }</b>, which is { $offer_percent }. Get something back for it: the client sees goodwill, and your price stays believable.
    .hours =
        { $offer_price } gives away <b>{ $offer_cut }</b> ({ $offer_percent }), or about <b>{ $offer_hours ->
                [one] { $offer_hours } hour
               *[other] { $offer_hours } hours
            }</b> of your work. Get something back for it: the client sees goodwill, and your price stays believable.
    .share = { $offer_price } gives away <b>{ $offer_cut }</b> ({ $offer_percent }). Of what this job earns you above your floor, that is <b>{ $offer_share }</b>. Get something back for it: the client sees goodwill, and your price stays believable.
    .hours-share =
        { $offer_price } gives away <b>{ $offer_cut }</b> ({ $offer_percent }): about <b>{ $offer_hours ->
                [one] { $offer_hours } hour
               *[other] { $offer_hours } hours
            }</b> of your work, and <b>{ $offer_share }</b> of what the job earns you above your floor. Get something back for it: the client sees goodwill, and your price stays believable.

discount-trade-time =
    .plain = I'd like to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then { $offer_price } is possible, at the same quality. What's the latest date that would still work for you?
    .calendar = I understand, so let's see where the money can come from. A fixed date costs something, because I turn other work away for it. If yours is flexible, I don't have to, and { $price } becomes { $offer_price }. Nothing changes in the work itself. How much later could it be?
    .choice = You'd like it cheaper, so here's a choice. On your date it's { $price }. With a later one, when my calendar has room, it's { $offer_price } for exactly the same work. Which matters more to you this time, the date or the price?
    .condition = I understand the wish and can come down to { $offer_price }, for one thing in return: time. Without a tight date I can do your job in the gaps between others, and what that saves is yours. With the present date it stays at { $price }. Could the delivery move, and to what day?
    .cut = I understand that the budget counts. There's an honest way to save { $offer_cut }: if the date isn't fixed, I'll fit your job in between others, and instead of { $price } it's { $offer_price }. The work itself stays as we discussed. What's the latest day you'd need it?
    .label = More time for you
    .risk = Costs you little if your calendar has gaps; put the new date in writing, or it will be forgotten.

discount-trade-scope =
    .plain = Keeping to a budget makes sense, so let's fit the work to it. { $price } is for the whole job. For { $offer_price } I'd keep the essential parts and leave out those that can wait; you can add them later. Shall I send you the list of what stays and what goes?
    .less = I understand you'd like to pay less, and that works if there's less to do. For { $offer_price } you get the parts the result depends on, done in full. What can wait moves to later, at its own price. The complete job remains { $price }. Which parts could you do without for now?
    .yours = I see that the sum matters, and perhaps there's something you can take on yourself: gathering the materials, say, or the final check. Then I have less to do, and instead of { $price } it's { $offer_price }. Everything that stays with me is done as thoroughly as before. What could you take on?
    .two = I'd like you to have a real choice, so here are two versions. Complete: { $price }. Only what you need first: { $offer_price }, with the same care and fewer parts. You can move from the smaller to the bigger one later. Shall I send you both lists side by side?
    .cut = I understand the budget, and I'd rather save on quantity than on quality. To get from { $price } to { $offer_price }, parts worth { $offer_cut } come out; I'd take those you'll miss least at the start. You can order them later. Shall I send you my suggestion?
    .label = Fewer parts
    .risk = Fair and easy to explain; make sure what you leave out really is worth the difference.

discount-trade-prepay =
    .plain = I see that a better price would make the decision easier. One thing makes it easier for me too: the full amount before I start. Then your slot is reserved, there's only one payment to handle, and instead of { $price } it's { $offer_price }. Shall I put that in the contract?
    .both = I see that the price matters, so let's both move a little. You pay the full amount before the start, and I go from { $price } to { $offer_price }. For you that's less money and a single transfer; for me there are no payments to keep track of. The work stays as discussed. Would that work for you?
    .choice = I understand the wish, and there are two ways to pay. By stages, each before it begins: { $price }. All at once before I begin: { $offer_price }, because my planning gets easier. The work is the same both times, and a contract covers you. Which way do you prefer?
    .safe = I understand the wish, and a lower price is possible if the payment is settled at the start: { $offer_price } instead of { $price }, in one sum before I begin. So that you're on the safe side, the contract says what you get, by when, and what happens if I'm late. Shall I send it to you to read?
    .cut = I see that a better price would make the decision easier. One thing makes it easier for me too: the full amount before I start. Then your slot is reserved, there's only one payment to handle, and instead of { $price } it's { $offer_price }, so you save { $offer_cut }. Shall I put that in the contract?
    .label = All paid up front
    .risk = You're paid first and have nothing to chase; a new client may be wary of paying everything at once.

## A real saving, shown openly

discount-saving = What makes this job less work for you than usual?
    .label = What gets easier
    .hint = For example: I can reuse the structure of the first text
    .why = A discount with a visible reason doesn't make your work look cheap.

discount-saving-price = What does the job cost with that saving? The usual price is { $price }.
    .label = Price with the saving
    .hint = For example: 6,000 instead of 10,000 for a text on the same structure
    .why = The lower price should match the effort you really save.

# The price named for less work is not below the usual one
discount-no-saving = { $agreed_price } isn't below your usual { $price }, so there's no saving to show. What would the job cost with less work in it, in the same currency?

discount-openly = A lower price is fair here, because there's less to do. Show what you no longer have to do and what that's worth.

discount-openly-shown =
    .plain =
        You asked whether the price can come down, and I've found a place where it honestly can:
        { $got }
        The usual price is { $price }; this time it's { $agreed_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .reason =
        The lower price has a reason here, and I'd like you to see it:
        { $got }
        That's work I don't have to do, so you don't pay for it: { $agreed_price } instead of { $price }. Shall we agree on that?
    .fair =
        It's good that you asked, because in this job I really do have less to do:
        { $got }
        So the fair price is { $agreed_price }, not the usual { $price }. What's left gets my full attention. When would you like to begin?
    .once =
        This time it's { $agreed_price } instead of { $price }, and you should know why:
        { $got }
        Where that doesn't apply, the usual price does. Does this work for you?
    .saved =
        You asked whether the price can come down, and I've found a place where it honestly can:
        { $got }
        That saves { $gave } worth of work, so instead of { $price } it comes to { $agreed_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .label = Show the saving
    .risk = Open prices win trust; the next job without that saving costs the full price again, so say so early.

discount-openly-order =
    .plain =
        Here's how the price comes down for you:
        Usual price: { $price }
        Less work because: { $got }
        Saved: { $gave }
        Price this time: { $agreed_price }
        The same goes for later jobs: where I can reuse something, you pay only for what's new. Which day would you like to start?
    .lines =
        I've gone through the price once more, line by line:
        – usually: { $price }
        – less to do, because: { $got }
        – that saves: { $gave }
        – leaves: { $agreed_price }
        The rest is done exactly as planned. Shall I reserve the time for you?
    .answer =
        You asked for a better price, and there is one, with its reason:
        { $got }
        { $price } less { $gave } for work I don't have to do makes { $agreed_price }. Shall I send the contract with that figure?
    .check =
        So that you can check the figure yourself:
        { $price } – the usual price
        { $gave } – comes off, because: { $got }
        { $agreed_price } – remains for you to pay
        Another job like this would be worked out the same way. Do you agree with the figure?
    .percent =
        Here's how the price comes down for you:
        Usual price: { $price }
        Less work because: { $got }
        Saved: { $gave } ({ $gave_percent })
        Price this time: { $agreed_price }
        The same goes for later jobs: where I can reuse something, you pay only for what's new. Which day would you like to start?
    .label = Line by line
    .risk = Leads straight to a yes, and to the next jobs; the client will expect the same openness each time.

discount-recap-saving = Write down the lower price together with its reason. Otherwise only the discount is remembered.

discount-recap-saving-points =
    .plain =
        I'm glad we found a way that suits us both. In writing:
        – Price: { $agreed_price } instead of { $price }
        – Why it's lower: { $got }
        Jobs without this saving cost the usual price. Could you confirm that? Then I'll send the contract with the dates.
    .reason =
        Agreed. So that we can both still explain the price a year from now:
        – usual price: { $price }
        – less to do, because: { $got }
        – this time: { $agreed_price }
        Do you confirm? Then the contract follows.
    .line =
        In short: { $agreed_price } for this job instead of { $price }, for this reason:
        { $got }
        Everything else stays as discussed. With your yes I'll send the contract and the dates. Is that all right?
    .check =
        Have I got everything right?
        – You pay { $agreed_price }, not { $price }
        – The saving comes from this: { $got }
        – The rest of the work is done in full
        If so, a short yes is enough, and I'll send the contract.
    .thing =
        I'm glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – Why it's lower: { $got }
        Jobs without this saving cost the usual price. Could you confirm that? Then I'll send the contract with the dates.
    .label = Price and its reason
    .risk = The discount stays an exception with a reason; check the price before you send it.

discount-recap-saving-unless =
    .plain =
        I'm putting this straight into the contract:
        – Price: { $agreed_price } instead of { $price }
        – Why it's lower: { $got }
        You needn't confirm it separately. Until you sign, every line can be corrected. Is there one I should change right away?
    .line =
        The contract will have it as we discussed it, { $agreed_price } instead of { $price }, and the reason:
        { $got }
        Your signature is confirmation enough, and before that I'll correct whatever isn't right. Which address should it go to?
    .calm = To save you a letter, I'm writing the contract now. It names { $agreed_price } in place of the usual { $price } and says why: { $got }. If you see the sum or the reason differently, tell me before you sign. In whose name should it be?
    .steps =
        Next, without another round of letters:
        1. The contract says { $agreed_price } instead of { $price }.
        2. It gives the reason: { $got }
        3. You read it and sign if it's right.
        Until then nothing is fixed. Shall I send it here?
    .thing =
        I'm putting this straight into the contract:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – Why it's lower: { $got }
        You needn't confirm it separately. Until you sign, every line can be corrected. Is there one I should change right away?
    .label = Straight into the contract
    .risk = Saves a round of letters; a misunderstanding shows only when the contract is read.

## The client offers something else

discount-counter = What does the client ask for now: a price, or a percentage off?
    .label = New offer
    .hint = For example: $1300 or 10%
    .why = The new figure is checked against your floor before you answer.

discount-above = <b>{ $counter }</b> is more than your price of <b>{ $price }</b>. Say nothing against it, but make sure you both mean the same job: whoever offers more often counts on more work. The letter can name either sum.
discount-take-settled = Which sum is agreed for the whole job?
    .label = Agreed sum
    .hint = For example: $1800
    .why = It goes into the letter and becomes the price of this deal.
discount-which-sum = Which sum goes into the letter?
    .label = Sum in the letter
    .hint = For example: $1800
    .why = What stands in the letter is agreed. If their sum is meant for more work, name that work in it.

discount-too-low =
    .plain = That's below your floor. Your price is { $price }; for less money there can only be less work. The other honest way is to part on good terms.
    .wish = <b>{ $new_price }</b> is below your floor of <b>{ $below }</b>, so you'd be paying to work. Your price is { $price }; for less money there can only be less work. The other honest way is to part on good terms.
    .middle = <b>{ $new_price }</b> is below your floor of <b>{ $below }</b>, so you'd be paying to work. For that sum there can only be less work, or a friendly no. Between it and your { $price } lies <b>{ $middle_price }</b>, which still pays; give it only for something in return.

discount-refuse = You don't have to take it. Offer a smaller piece, a price that still pays, or say no and leave the door open.

discount-refuse-less =
    .plain = I can see you're looking for a middle way, and I appreciate that. For that amount I couldn't do the whole job properly, and half-done work costs you more in the end. The whole job is { $price }, but it doesn't have to be all at once: the first stage on its own is { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .figure = It helps that you've named a figure. It doesn't cover the whole job, which is { $price }, but we don't have to stop there: we can begin with the first stage for { $first_stage }, finished and ready to use. You decide afterwards whether to go on. Shall I write down what it contains?
    .honest = Thank you for being open. To work for that sum I'd have to cut corners, and you'd be the one to notice. Instead of { $price } for everything, take the first stage for { $first_stage }: a smaller job, but a complete one. Would that be useful to you?
    .path = I understand that there's a limit. We're apart on the price of the whole job, { $price }, but the start can be smaller. { $first_stage } gets you the first stage with a result you can use, and nothing obliges you to go on. Which result would you need first?
    .wish = I can see you're looking for a middle way, and I appreciate that. For { $new_price } I couldn't do the whole job properly, and half-done work costs you more in the end. The whole job is { $price }, but it doesn't have to be all at once: the first stage on its own is { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .label = Only the first stage
    .risk = Saves the job without a loss; the client may want the whole for the price of the part.

discount-refuse-between =
    .plain = I see that { $new_price } is what you had in mind. It isn't enough for the whole job, and I'd rather say so openly. What I can do: { $middle_price } instead of { $price }, if the full amount is paid before I start. Then we both know where we stand. Shall I put that in a contract?
    .halfway = I understand your figure. Between { $new_price } and { $price } there is a price I can stand behind: { $middle_price }. In return I'd ask for full payment before the start, so that nothing is left to settle along the way. Does that suit you?
    .time = I understand the limit of { $new_price }, though the job can't be done well for that. If your date can move, so that I can fit the work in between others, { $middle_price } is possible instead of { $price }. How much later could you take it?
    .scope = Thank you for naming { $new_price }. With everything in it, the job is { $price }. If we leave out what isn't urgent, I can offer { $middle_price } and do all the rest in full. What could wait, in your view?
    .label = A price between, for something
    .risk = Keeps the talk going above your floor; you do give something, so insist on the return.

discount-refuse-part =
    .plain = Thank you for being open about your budget. Below { $price } I'd have to cut into the work itself, and you'd regret it later. So someone else may suit you better this time, and that's all right. If things change, or you'd like just the first stage ({ $first_stage }), drop me a line. Shall I keep your task in my notes?
    .kind = I respect the limit you've set. Within it I couldn't do the work you're counting on; that takes { $price }. So let's not force it: another specialist may have a version that fits. If you'd like to begin small after all, the first stage is { $first_stage }. Shall I keep that open for you?
    .fit = I understand your budget, and this job doesn't seem to fit it this time, which says nothing against either. The job needs { $price }. If the budget changes, or the first stage for { $first_stage } is enough to begin with, I'd be glad to talk. Would that be an option for now?
    .tip = It's good to know your limit. The whole job takes { $price }, and squeezing it would be at your expense. If you look elsewhere, ask everyone what's included and who corrects mistakes; it saves money later. And the first stage for { $first_stage } is still there. Shall I send you a short list of such questions?
    .wish = Thank you for being open about { $new_price }. I can't do the full { $price } job for that without cutting into the work itself, and you'd regret it later. So someone else may suit you better this time, and that's all right. If things change, or you'd like just the first stage ({ $first_stage }), drop me a line. Shall I keep your task in my notes?
    .label = Part on good terms
    .risk = Frees your time for a client who pays; this job is probably gone.

discount-meet =
    .plain = If you can live with this price, say yes, but in return for something. That keeps your first price believable.
    .cut = { $new_price } is { $percent } off { $price }: <b>{ $cut }</b> less for the same work. If you can live with that, say yes, but in return for something.
    .hours =
        { $new_price } is { $percent } off { $price }: <b>{ $cut }</b>, or about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work. If you can live with that, say yes, but in return for something.
    .share = { $new_price } is { $percent } off { $price }. The <b>{ $cut }</b> is <b>{ $profit_share }</b> of what the job earns you above your floor. If you can live with that, say yes, but in return for something.
    .hours-share =
        { $new_price } is { $percent } off { $price }: <b>{ $cut }</b>, or about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work and <b>{ $profit_share }</b> of what the job earns you above your floor. If you can live with that, say yes, but in return for something.

discount-meet-stand =
    .plain = I appreciate that you want to meet me. I've gone through my figures once more, and { $price } is what this job takes to do well. Where I can move is the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .nothing = Thank you for meeting me partway. I've looked for something to leave out, but you'd miss everything I found later, so the price stays at { $price }. You don't have to pay it all at once, though: we can divide it into stages, each paid before it begins. Would that make it easier?
    .near = We're close, and I'd like this to work. The price comes from the work and stays at { $price }. What I can offer is an easier way to pay: stage by stage, so that you see each part finished before you pay for the next. Shall I send the stages with their sums?
    .open = You've told me what's possible for you, so let me be just as open. Every part of the { $price } is there because the result needs it. Rather than drop one, I'd spread the payment over the stages. How many payments would suit you, two or three?
    .wish = I appreciate that you want to meet me. I've gone through my figures once more: at { $new_price } something would have to go, and { $price } is what the whole job takes. Where I can move is the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .label = Stand, ease payment
    .risk = Keeps the full price; if the gap is small, the client may find it petty.

discount-meet-prepay =
    .plain = Thank you for moving on this. { $new_price } instead of { $price } works for me if the full amount is paid before I start: then your slot is reserved and there's nothing left to settle along the way. Shall I send the contract with this figure?
    .both = You've moved, so I'll move too: { $new_price } rather than { $price }. In return I'd ask for the full amount before the start, without stages. The work stays exactly as discussed. Shall we do it like that?
    .yes = Yes, { $new_price } is possible, on one condition that makes my planning easier: everything is paid before I begin. With payment by stages it remains { $price }. Which of the two shall I put into the contract?
    .safe = I can agree to { $new_price } if the payment is settled in one sum at the start. For your safety the contract says what you get, by when, and what happens if I'm late. Without prepayment the price is { $price }. Shall I send you the contract to read?
    .cut = Thank you for the offer. { $new_price } means { $cut } less than { $price }, and I can agree to that for something in return: the full amount before I start. It saves me keeping track of payments, and your time is firmly reserved. Shall I prepare the contract like that?
    .label = Yes, if prepaid
    .risk = Closes the deal quickly and safely; you still work for less than you planned.

discount-meet-scope =
    .plain = We both want this to happen. The difference between { $price } and your { $new_price } is { $cut }, so let's take out something of about that value that isn't urgent; you can add it later. I'll do the rest in full. Shall I suggest what can wait?
    .shrink = I see that you've moved. { $new_price } works if the job shrinks with it: it's { $cut } less than { $price }, so something of about that size has to wait. I'd take what you need least for now and keep it ready for later. Which part could that be?
    .list = I'd like to make { $new_price } possible without taking anything from the quality. So let's go through the job: parts worth { $cut } come out, everything else is done in full, and the complete version stays on offer at { $price }. Shall I mark the parts I'd leave out?
    .yours = Your offer is a good step. For { $new_price } instead of { $price }, I need { $cut } worth of work off my desk. That can be a part you postpone, or one you take over on your side. What would be easier for you?
    .label = Yes, for less work
    .risk = Your rate stays whole; the client has to give up something and may bargain over what.

## The client insists

discount-insist = The client is repeating the request without a new reason, so your price doesn't need to change either. Stay friendly, or find out what's behind it.

discount-insist-stand =
    .plain = I understand that the price is still the sticking point. The price comes from the work this job needs, with nothing added for bargaining, so { $price } is what it takes to do it well. Where I can help is the timing: the first payment would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .calm = I understand, and I've thought about it again. The figure is the same because the work is the same: { $price }. I don't want to agree to less and then quietly deliver less. What I can change is the way you pay: { $first_stage } to begin with, the rest by stages. Shall I set up the payment plan?
    .reserve = I understand that you're weighing every expense. If something could come off { $price } without you noticing it in the result, I'd have told you first. So the price stays, and the payment gets easier: { $first_stage } at the start, each further part before its stage. Is that manageable for you?
    .respect = You're looking after your budget, and I respect that. { $price } is what this job needs from me, no more and no less. We can divide it so that you only ever commit to the next step, and the first of them is { $first_stage }. Would you like to begin with that one?
    .wish = I understand you'd still like { $new_price }. The price comes from the work this job needs, with nothing added for bargaining, so { $price } is what it takes to do it well. Where I can help is the timing: the first payment would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .label = Stand by the price
    .risk = Shows that the price is real; a client who only wants it cheap will leave.

discount-insist-smaller =
    .plain = It matters to you not to overspend, and that's fair. Let's not argue about the whole { $price }, then. You'd only be deciding about the first step: { $first_stage }. Once it's done you'll know from experience whether the work is worth it, and you owe me nothing beyond it. Shall I send you what you'd get in that step?
    .proof = I understand the doubt, and seeing beats explaining. Take one step for { $first_stage }, judge the result, and then decide whether the rest of the { $price } is worth it to you. If not, the finished piece is still yours. Shall I describe that piece?
    .safe = You don't want to risk the whole { $price }, and you don't have to. Make it { $first_stage }: one stage, finished, yours. Going on is a separate decision, and you take it with the result in front of you. Does that feel safer?
    .now = I see that you need something that fits the budget now. That can be the first stage for { $first_stage }, done with the same care as the whole job for { $price }. The later stages wait for you. What should this first step do for you?
    .wish = { $new_price } is what you had in mind, I see that. Let's not argue about the whole { $price }, then. You'd only be deciding about the first step: { $first_stage }. Once it's done you'll know from experience whether the work is worth it, and you owe me nothing beyond it. Shall I send you what you'd get in that step?
    .label = Just the first step
    .risk = A small decision is easier than a big one; you may end up with only the first stage.

discount-insist-ask =
    .plain = I'd like to suggest something that really helps, so may I ask what's behind it? Perhaps { $price } is more than you can spend at the moment; then I'll cut the job to what you have. Or you're not sure yet that it's worth it; then I'll show you what's behind each part. Which is it?
    .compare = I understand that the price is still the question. What are you comparing it with: another offer, an earlier job, a sum you've set aside? With an offer, I can show you where the two differ. With a fixed sum, we'll look for a smaller version of the { $price } job. Which comes closest?
    .three = You've come back to the price, so there must be a good reason. Is it the sum itself, paying it all at once, or the question whether { $price } will pay off for you? I have a different suggestion for each of the three. Which one is it?
    .goal = I see that the sum makes the decision hard. Before we go on about figures: what should this job bring you? Knowing that, I can tell you honestly whether { $price } is in proportion, and what could be left out without harm. What would be a good result for you?
    .wish = I see that { $new_price } matters to you, so that figure must come from somewhere. Is it what the budget allows, or another offer? With a budget, I'll show you what fits into it. With an offer, I'll show you where it differs from mine for { $price }. Which is it?
    .label = Ask what's behind it
    .risk = Tells "no money" from "doesn't see the value"; costs one more round of letters.

discount-replied = What did they say?
    .label = Their answer
    .why = A doubt about the value and an empty purse need different replies; a yes needs a letter.
discount-replied-full = Yes to my price or a stage
discount-replied-lower = Yes to less, for a return
discount-replied-worth = Unsure it's worth it
discount-replied-money = It's more than they have
discount-heard-last-accepted = They agree or explain
discount-heard-nudge-accepted = They agree or explain

discount-parting = You've given your reasons and offered a smaller way, and the client still wants it cheaper. You can stop here, and it's no loss: a job that doesn't pay gets dropped halfway sooner or later. Say goodbye kindly, without complaint.

discount-parting-door =
    .plain = I respect that { $price } doesn't fit your plans, and I'd rather say no now than do half a job later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials in case you come back?
    .thanks = Thank you for talking it through with me so openly. We can't agree on the price: the job takes { $price }, and you have your limit. That's all right. The first stage for { $first_stage } remains a way in, whenever you like. Would you like me to keep the notes on your task?
    .short = I understand, and the decision is yours. For { $price } I can do it well, for less I can't, so let's stop here on good terms. If you ever want to begin with the first stage ({ $first_stage }), one line is enough. Is there anything you still need from me now?
    .clear = We've looked at it from every side, and I don't want to keep you waiting: below { $price } I can't take this job. The door stays open, for the whole or for the first stage at { $first_stage }. Shall I send you a summary of what we discussed, in case it's useful?
    .label = A friendly no
    .risk = Ends the bargaining politely; sometimes it brings the client back, often it doesn't.

discount-parting-other =
    .plain = I see that the price decides here, and that's a fair choice. Then a specialist with a simpler version may serve you better than I can for { $price }. Two things are worth asking: what's included, and who corrects mistakes. Shall I write down what else to ask?
    .help = I understand your limit now, and { $price } is above it. So that you don't lose more time, I'd look for someone who offers a smaller package. I can give you a short description of the task that you can send out as it is. Would that help you?
    .well = We won't agree this time, and that's nobody's fault: the job needs { $price }, and you've planned differently. I wish you a good result with whoever takes it on. If you need me later, I'll be glad to hear from you. Shall I leave you my notes on the task?
    .compare = I understand that you'll go on looking, and that's sensible. When you compare, look at what each offer contains; that's what the { $price } is made of, too. Shall I send you a list for comparing?
    .label = Help them find another
    .risk = Leaves a good memory and costs little; the job itself goes to someone else.

## Silence

discount-nudge = Silence isn't a no. One easy question is simpler to answer than "any news?".

discount-nudge-question =
    .plain = A quick question, so you don't have to write a long answer: what would help you most to decide about the { $price }: an example of similar work, a list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .reason = I've been wondering what might be in the way. Is it the sum of { $price }, the timing, or does someone else have to agree first? One word is enough, and I'll think about what could help.
    .choice = No rush from my side, I'd only like to know what suits you: keep to the { $price } version, look at a smaller first stage, or leave it until you get back to me? One word is enough. Which is it?
    .open = The last thing you heard from me was a figure, { $price }, and a figure leaves a lot unsaid. Perhaps there's a question you haven't asked yet. Even a small one is welcome. What would you like to know?
    .thing = A quick question about your project ({ $deal_thing }), so you don't have to write a long answer: what would help you most to decide about the { $price }: an example of similar work, a list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .label = An easy question
    .risk = Easy to answer and presses nobody; it may turn out that the price wasn't the reason.

discount-nudge-value =
    .plain = You asked whether the price can be lower, and I'd like you to have something solid to go on. I can put on one page what { $price } gives you, stage by stage, so that you can compare it with other offers. Shall I send it?
    .course = While you're thinking about the { $price }: I can describe how such a job runs, from the first day to the handover, so that you can picture what you'd get and when. It's half a page and commits you to nothing. Shall I send it?
    .inside = I'd like to make the decision easier, whichever way it goes. I can send you a list of the steps in the { $price } and what each one is good for; then you see what you'd keep and what you could do without. Would you like the list?
    .stages = Perhaps { $price } is simply a large sum to decide about at once. I can show you how it divides into stages and what you'd have in your hands after each one. Then you decide one step at a time. Shall I put that together for you?
    .thing = You asked whether the price for the project ({ $deal_thing }) can be lower, and I'd like you to have something solid to go on. I can put on one page what { $price } gives you, stage by stage, so that you can compare it with other offers. Shall I send it?
    .label = Something to compare
    .risk = Brings the talk back to value; you'll have a page to write.

discount-close = One last message: ask once whether the project is still on, or give the time back and leave the door open. After that, your time is your own.

discount-close-permission =
    .plain = I imagine other things have come first, and that's fine. Is the project still on? If you're putting it off, just tell me: I'll take another project now and book you a later slot, so that neither of us has to wait.
    .plan = I'm planning my next weeks and don't want to press you. Is this still something you want to do? If it has to wait, I'll give the time to another project now and note a later date for you. Which is it, now or later?
    .three = One last question about this, and any answer is a good one: does the project go ahead, does it wait, or is it off? If it waits, I'll take on other work meanwhile and book you new time when you're ready. Which of the three is it?
    .hold = It seems this has slipped down the list, which happens to everyone. If you'd rather wait, I'll give the time to another client and find you a new slot when you come back to it. Shall I hold your slot or let it go?
    .thing = I imagine other things have come first, and that's fine. Is the project ({ $deal_thing }) still on? If you're putting it off, just tell me: I'll take another project now and book you a later slot, so that neither of us has to wait.
    .label = Still on?
    .risk = You get clarity and your calendar back; the answer may be no.

discount-close-release =
    .plain = I take it that this isn't the moment for the project, and that's fine. I'm giving the time I'd kept to other work, so nothing here needs to hurry you. If you come back to it, a line is enough: I'll tell you my next free date, and we'll go on from where we stopped.
    .note = I'm closing this for now and letting the time go. What we've talked about stays with me, so you won't have to explain the task again. Write whenever the moment is right, and you'll hear which weeks are free.
    .other = Perhaps something has changed on your side, or you've found another way; both are fine. I'm taking on other work now. If you'd like to look at it again one day, or begin with something smaller, just write, and we'll see what suits you then.
    .short = I'm closing this for now, and the time I'd kept goes to other work. If you need it later, one line from you is enough, and I'll find a new date.
    .thing = I take it that this isn't the moment for the project ({ $deal_thing }), and that's fine. I'm giving the time I'd kept to other work, so nothing here needs to hurry you. If you come back to it, a line is enough: I'll tell you my next free date, and we'll go on from where we stopped.
    .label = Time back, door open
    .risk = Your calendar is free at once, with nothing more to wait for; a client who was only slow may not come back.

## Agreed

discount-taken = What has the client agreed to?
    .label = What is agreed
    .why = The letter has to name the right price, and a lower one needs its return.
discount-taken-full = My price, or a stage of it
discount-taken-lower = Less, for something in return

discount-agree = Put it in writing at once, while you both remember it the same way. If the client begins with the first stage only, send the letter for it.

discount-agree-recap =
    .plain =
        I'm glad we agree. So that we both have it in writing:
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your feedback shapes the next
        Is everything right? Once you confirm, I'll send the plan with the dates and payments.
    .steps =
        Good, we have an agreement. In writing:
        – The whole job for { $price }, as discussed
        – You see each stage before the next begins
        – Changes to the task are agreed in writing before I make them
        Have I got it right? With your yes you'll get the plan and the payment dates.
    .find =
        Here is what we agreed, so that it can be found later:
        – Price: { $price } for the complete work
        – Payments: on the dates in the plan I'll send you
        – Your comments are worked in stage by stage
        Is anything missing? If not, please confirm, and the plan follows.
    .check =
        To be sure that we mean the same thing:
        – You get the complete work we discussed
        – You pay { $price }, and nothing is added without your consent
        – You see each stage as soon as it's done
        Do I understand that correctly? After your answer I'll send the plan with the dates.
    .thing =
        I'm glad we agree. So that we both have it in writing:
        – Project: { $deal_thing }
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your feedback shapes the next
        Is everything right? Once you confirm, I'll send the plan with the dates and payments.
    .label = Everything in writing
    .risk = Prevents later arguments; check that it matches what you have really agreed.

discount-agree-short =
    .plain = Thank you, I'm looking forward to it. For the record: the whole job is { $price }, as quoted. Could you confirm with a short yes? Then I'll send the contract and the plan with the dates.
    .settled = Then it's settled: { $price } for the whole job, on the terms we discussed. One word is enough to make it official, and the contract with all the dates follows. Do you confirm?
    .next = I'm glad we'll be working together. It's { $price } for everything we talked about. Next comes the contract with the dates; it goes out as soon as I have your yes. Where shall I send it?
    .line = One line for both our records: the whole job, { $price }, as offered. Is that how you see it, too? Then I'll prepare the contract and the plan.
    .thing = Thank you, I'm looking forward to it. For the record: "{ $deal_thing }", the whole job for { $price }, as quoted. Could you confirm with a short yes? Then I'll send the contract and the plan with the dates.
    .label = Two lines
    .risk = Quick and friendly; the details still have to go into the contract.

discount-agree-stage =
    .plain = Good, then we begin with the first stage. In writing: { $first_stage }, paid before I start; you get a finished result and decide afterwards. If you go on, it counts towards the { $price } for the whole. Could you confirm that? Then I'll send you the list of what it contains.
    .points =
        Let's begin small, as agreed:
        – First stage: { $first_stage }, paid before the start
        – Result: a finished part that you can use
        – The rest: only if you want it, within the { $price } for the whole
        Is that right? Then I'll send you the contents and the date of this stage.
    .free = Agreed: one stage for { $first_stage }, paid before it begins, and after it you're free. If you go on, it counts towards the { $price } for the whole; if not, the finished part is yours. Which day suits you for the start?
    .figures = So that we both have the same figures: { $first_stage } now for the first stage, paid before I begin, and { $price } in all if you continue later. I'll write down exactly what the stage includes, and you approve it before you pay. Shall I send it?
    .label = The first stage only
    .risk = Starts the work without a discount; whether the rest follows stays open.

discount-settled-price = What price did you settle on? Yours is { $price }.
    .label = Price agreed
    .hint = For example: $1350
    .why = The letter and the deal have to name the same figure.

discount-settled-low =
    .plain = <b>{ $agreed_price }</b> is below your floor: you'd be paying to work, and a job at a loss gets dropped halfway. A discount has to serve both of you. Better go back with less work for that money. If you take it all the same, the letter comes only after one more yes from you.
    .floor = <b>{ $agreed_price }</b> is below your floor of <b>{ $undercut }</b>: you'd be paying to work, and a job at a loss gets dropped halfway. A discount has to serve both of you. Better go back with less work for that money. If you take it all the same, the letter comes only after one more yes from you.

discount-loss = Do you take it all the same?
    .label = Below the floor
    .why = It's the last moment to change it: nothing is in writing yet.
discount-loss-smaller = No, offer less work
discount-loss-take = Yes, this once

discount-in-return = What does the client give for the lower price?
    .label = In return
    .why = It goes into the letter and into the deal, so that the discount stays an exception with a reason.
discount-in-return-time = More time
discount-in-return-scope = Fewer parts
discount-in-return-prepay = Everything paid up front

discount-due = What day will you deliver now, margin included?
    .label = New date
    .hint = For example: 20 March
    .why = The later date is what the client gives you; it goes into the letter and your reminders.

discount-own-date =
    .plain = Deliver today, as promised
    .named = Deliver to { $deal_client } today, as promised

discount-recap-time = Price and date in one letter: so whoever remembers the discount also remembers what it was for.

discount-recap-time-points =
    .plain =
        I'm glad we found a way that suits us both. In writing:
        – Price: { $agreed_price } instead of { $price }
        – In return: delivery on { $got }
        The two go together. Could you confirm that? Then I'll send the contract with this date.
    .later =
        Agreed, we give the job more time:
        – Delivery: { $got }
        – Price with this date: { $agreed_price } (usually { $price })
        If it has to be earlier after all, the usual price applies again. Is everything right?
    .line = In short: { $agreed_price } instead of { $price }, because I have until { $got } for it. The work itself stays as discussed. Is that how you see it? A yes is enough, and the contract follows.
    .check = Have I understood correctly? You take the later date, { $got }, and the price is { $agreed_price } rather than { $price }. All parts of the work stay in. As soon as you confirm, I'll enter the date and send you the contract. Is that right?
    .thing =
        I'm glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – In return: delivery on { $got }
        The two go together. Could you confirm that? Then I'll send the contract with this date.
    .label = Price and date
    .risk = The lower price stays tied to the later date; from here on you have to keep it.

discount-recap-time-unless =
    .plain =
        I'm planning with the later date from now on:
        – Delivery: { $got }
        – Price: { $agreed_price } instead of { $price }
        You needn't confirm it separately, it goes into the contract like this. Until you sign, you can still have the earlier date at the usual price. Where shall I send it?
    .line = The contract will have both side by side: { $agreed_price } instead of { $price }, and delivery on { $got }. No need to confirm it first. Until you sign, the two can be changed, though only together. Which address should it go to?
    .calm = To save you a letter, this goes straight into the contract: delivery on { $got }, and for that { $agreed_price } rather than { $price }. If you need it earlier after all, say so before you sign, and we go back to the usual date and price. Does anything on your side depend on that day?
    .steps =
        Next, without another round of letters:
        1. I enter the new date, { $got }.
        2. The contract has it beside the price: { $agreed_price } instead of { $price }.
        3. You read it and sign if it's right.
        Until then both can be changed. Shall I send it here?
    .thing =
        I'm planning with the later date from now on:
        – Project: { $deal_thing }
        – Delivery: { $got }
        – Price: { $agreed_price } instead of { $price }
        You needn't confirm it separately, it goes into the contract like this. Until you sign, you can still have the earlier date at the usual price. Where shall I send it?
    .label = Straight into the contract
    .risk = You can plan at once, and nobody has to write back; it's certain only when it's signed.

discount-dropped = What is left out for the lower price?
    .label = Left out
    .hint = For example: the second round of changes
    .why = What isn't written down as left out will be expected all the same.

discount-recap-scope = Name what is left out as clearly as the price. Otherwise only the discount is remembered.

discount-recap-scope-points =
    .plain =
        I'm glad we found a way that suits us both. In writing:
        – Price: { $agreed_price } instead of { $price }
        – In return, not included for now: { $got }
        The two go together. Could you confirm that? Then I'll send the contract with the shorter list.
    .smaller =
        Agreed, we do the smaller version:
        – Left out for now: { $got }
        – Price of all the rest: { $agreed_price }
        – With everything it would be { $price }
        What stays is done completely. Is that right?
    .line =
        To be sure we mean the same thing: for { $agreed_price } instead of { $price } I leave this out:
        { $got }
        All other parts stay as discussed. Do you confirm? Then the contract follows.
    .add =
        It's good that we found a version for your budget. In writing:
        – { $agreed_price } in place of { $price }
        – we put off: { $got }
        If you want it after all, we'll add it at its own price. Have I got it right?
    .thing =
        I'm glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – In return, not included for now: { $got }
        The two go together. Could you confirm that? Then I'll send the contract with the shorter list.
    .label = Price and what is left out
    .risk = Nobody can expect the dropped part; check that you've named it clearly.

discount-recap-scope-unless =
    .plain =
        The contract comes next, with the shorter list:
        – Price: { $agreed_price } instead of { $price }
        – Not in it for now: { $got }
        You needn't confirm it separately. If you do want that part, tell me before you sign: then it comes back, and the full price with it. Which address should the contract go to?
    .line =
        For { $agreed_price } instead of { $price } the contract leaves this out:
        { $got }
        No need to write back first. Look at the list; until you sign, we can put the part back in at its price. Where shall I send it?
    .calm = So that you see the list itself and not another letter about it, I'm putting it into the contract now. Left out of it: { $got }. The price beside it is { $agreed_price }; with everything it was { $price }. Until you sign, list and price can be changed together. Is there a part you'd like explained?
    .steps =
        Next, without another round of letters:
        1. I take this off the list: { $got }
        2. The contract has the shorter list and { $agreed_price } instead of { $price }.
        3. You read it and sign if nothing you need is missing.
        Until then it can be changed. Shall I send it here?
    .thing =
        The contract comes next, with the shorter list:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – Not in it for now: { $got }
        You needn't confirm it separately. If you do want that part, tell me before you sign: then it comes back, and the full price with it. Which address should the contract go to?
    .label = Straight into the contract
    .risk = They see the shorter list at once; a client who doesn't read it will ask for the missing part later.

discount-paid-by = What day will the full amount be there? You can skip this if no day was named.
    .label = Day of payment
    .hint = For example: Friday
    .why = Without the money there is no discount; I'll remind you to check.

discount-pay-day =
    .plain = Check whether the full payment has arrived; without it the lower price doesn't apply
    .named = Check whether the full payment from { $deal_client } has arrived; without it the lower price doesn't apply

discount-recap-prepay = The lower price and the prepayment belong in the same letter. The work starts when the money is there.

discount-recap-prepay-points =
    .plain =
        I'm glad we found a way that suits us both. In writing:
        – Price: { $agreed_price } instead of { $price }
        – In return: the full amount before the start
        The two go together. Could you confirm that? Then I'll send the contract with the payment details.
    .start =
        Agreed, one payment at the beginning:
        – Sum: { $agreed_price } (by stages it would be { $price })
        – I begin as soon as it has arrived
        – The contract says what you get and by when
        Is everything right?
    .line = In short: { $agreed_price } instead of { $price }, paid in full before I begin. The work stays as discussed, and your time is reserved from the day of payment. Do you confirm? Then I'll send the contract and the payment details.
    .check = Have I understood correctly? You pay everything at the start, and the price is { $agreed_price } rather than { $price }. The contract protects your money: it names the result and the date. Shall I send it to you now?
    .date =
        I'm glad we found a way that suits us both. In writing:
        – Price: { $agreed_price } instead of { $price }
        – In return: the full amount by { $got }, before the start
        The two go together. Could you confirm that? Then I'll send the contract with the payment details.
    .thing =
        I'm glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – In return: the full amount before the start
        The two go together. Could you confirm that? Then I'll send the contract with the payment details.
    .date-thing =
        I'm glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $agreed_price } instead of { $price }
        – In return: the full amount by { $got }, before the start
        The two go together. Could you confirm that? Then I'll send the contract with the payment details.
    .label = Price and prepayment
    .risk = No money to chase later; a client who doesn't pay in time hasn't earned the lower price.

discount-recap-prepay-payment =
    .plain = Next come the contract and the payment details, and you needn't confirm anything first. The price is { $agreed_price } instead of { $price } once the full amount has arrived; that's your yes, and I begin. If you'd rather pay in stages, the usual price simply stays. Which address should I use?
    .steps =
        From here it's simple:
        1. You get the contract and the payment details.
        2. You pay { $agreed_price } in one sum. That's your yes, and your time is reserved.
        3. I begin.
        Without it we stay with { $price } in stages. Where shall I send them?
    .calm = You decide simply by paying. In one sum before the start it's { $agreed_price }; in stages it's { $price }, as before. The contract names the result and the date, so you can think it over with everything in front of you. Shall I send it?
    .short = { $agreed_price } instead of { $price }, once the full amount is here; until then nothing binds you. The contract and the payment details are next. Where shall I send them?
    .date = Next come the contract and the payment details, and you needn't confirm anything first. The price is { $agreed_price } instead of { $price } if the full amount arrives by { $got }; that's your yes, and I begin. If you'd rather pay in stages, the usual price simply stays. Which address should I use?
    .thing = Next come the contract for the project ({ $deal_thing }) and the payment details, and you needn't confirm anything first. The price is { $agreed_price } instead of { $price } once the full amount has arrived; that's your yes, and I begin. If you'd rather pay in stages, the usual price simply stays. Which address should I use?
    .label = The payment says yes
    .risk = No more letters, and without the money there's no discount; you learn their answer only from your account.

## Lines of the deal's timeline

deal-event-two-jobs-agreed = two jobs in one contract (first, second)
deal-event-concession-saving = price lowered for a real saving (off, new price, why)
deal-event-concession-time = price lowered for more time (off, new price, new date)
deal-event-concession-scope = price lowered for fewer parts (off, new price, left out)
deal-event-concession-prepay = price lowered for full prepayment (off, new price, paid by)
