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
    .floor = Your price is <b>{ $price }</b>, and below <b>{ $floor }</b> the job no longer pays. Only what is above that line is yours to give, and you don't owe it to anyone. Give some of it only in return for something, or where the work really gets smaller.
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
    .wish = It's good to hear that more work is coming, and I'd like to do it with you. Taking { $percent } off now would mean counting on work that isn't definite yet, so this job stays at { $price }. Once the next one is definite, we'll put its terms in writing, and if we can reuse something from here, it will cost less. Shall I send you the plan for this first job?
    .named =
        Hi { $deal_client },
        It's good to hear that more work is coming, and I'd like to do it with you. This job takes the same hours either way, so its price stays at { $price }. Once the next one is definite, we'll put its terms in writing, and if we can reuse something from this one, it will cost less. Shall I send you the plan for this first job?
    .wish-named =
        Hi { $deal_client },
        It's good to hear that more work is coming, and I'd like to do it with you. Taking { $percent } off now would mean counting on work that isn't definite yet, so this job stays at { $price }. Once the next one is definite, we'll put its terms in writing, and if we can reuse something from here, it will cost less. Shall I send you the plan for this first job?
    .label = Each job separately
    .risk = You lose nothing if the promise falls through; a client who counted on it may go elsewhere.

discount-promise-volume =
    .plain = More work at once is a fair reason for a better price, so let's make it one contract. If we sign for both jobs now and both are paid before the start, the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I price the second one and send you both prices together?
    .wish = You're looking for { $new_price }, and ordering more at once is a fair way to bring the cost down. Let's make it real: we sign for both jobs now, both are paid before the start, and the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I price the second one and send you both prices together?
    .named =
        Hi { $deal_client },
        More work at once is a fair reason for a better price, so let's make it one contract. If we sign for both jobs now and both are paid before the start, the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I price the second one and send you both prices together?
    .wish-named =
        Hi { $deal_client },
        You're looking for { $new_price }, and ordering more at once is a fair way to bring the cost down. Let's make it real: we sign for both jobs now, both are paid before the start, and the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I price the second one and send you both prices together?
    .label = Both jobs now
    .risk = Turns a serious promise into a contract at once; be ready to quote the second job.

## Not wanted: hold the price

discount-hold = A price that drops for no reason looks as if it was inflated from the start. Show what the full one buys, and stay calm.

discount-hold-reason =
    .plain = You want every bit of this money to count, and so do I. When a price goes down, the first thing to go is the time for checking and polishing, and you'd notice that in the result. That's why it stays at { $price }. What I can do is split it: { $first_stage } before I start, then stage by stage as you see finished work. Would that make it easier?
    .wish = You want every bit of this money to count, and so do I. { $percent } less money means { $percent } fewer hours, and the first to go would be checking and polishing, which you'd notice in the result. That's why it stays at { $price }. What I can do is split it: { $first_stage } before I start, then stage by stage as you see finished work. Would that make it easier?
    .named =
        Hi { $deal_client },
        You want every bit of this money to count, and so do I. When a price goes down, the first thing to go is the time for checking and polishing, and you'd notice that in the result. That's why it stays at { $price }. What I can do is split it: { $first_stage } before I start, then stage by stage as you see finished work. Would that make it easier?
    .wish-named =
        Hi { $deal_client },
        You want every bit of this money to count, and so do I. { $percent } less money means { $percent } fewer hours, and the first to go would be checking and polishing, which you'd notice in the result. That's why it stays at { $price }. What I can do is split it: { $first_stage } before I start, then stage by stage as you see finished work. Would that make it easier?
    .label = What you'd lose
    .risk = Keeps the price whole and makes paying easier; it may take one more round of talking.

discount-hold-value =
    .plain = Fair question: you should see what you're paying for. The { $price } covers everything: getting to know your task, the preparation, the work itself, the checks, and handing it over ready to use, so that nobody has to be paid to redo it. I can break it down part by part. Shall I send you the list?
    .wish = Fair question: you should see what you're paying for. The { $price } covers everything: getting to know your task, the preparation, the work itself, the checks, and handing it over ready to use. At { $new_price } something on that list would have to go, and you'd miss it later. I can break the price down part by part. Shall I send you the list?
    .named =
        Hi { $deal_client },
        Fair question: you should see what you're paying for. The { $price } covers everything: getting to know your task, the preparation, the work itself, the checks, and handing it over ready to use, so that nobody has to be paid to redo it. I can break it down part by part. Shall I send you the list?
    .wish-named =
        Hi { $deal_client },
        Fair question: you should see what you're paying for. The { $price } covers everything: getting to know your task, the preparation, the work itself, the checks, and handing it over ready to use. At { $new_price } something on that list would have to go, and you'd miss it later. I can break the price down part by part. Shall I send you the list?
    .label = What the price covers
    .risk = Helps a client who can't see the value yet; less so with one who simply hasn't got the money.

discount-hold-smaller =
    .plain = Let's find a way that doesn't strain your budget. The whole job is { $price }, and I wouldn't cut into that, because you'd notice it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what that stage includes?
    .wish = I understand you'd rather spend around { $new_price } than { $price }. I wouldn't do the whole job for less, because you'd notice it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what that stage includes?
    .named =
        Hi { $deal_client },
        Let's find a way that doesn't strain your budget. The whole job is { $price }, and I wouldn't cut into that, because you'd notice it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what that stage includes?
    .wish-named =
        Hi { $deal_client },
        I understand you'd rather spend around { $new_price } than { $price }. I wouldn't do the whole job for less, because you'd notice it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what that stage includes?
    .label = Less for less
    .risk = Gets the work started without lowering your rate; the client may stop after the first stage.

## Wanted: only against something

discount-trade =
    .plain = If you give something, get something back. The client sees goodwill, and your price stays believable.
    .below = { $new_price } is below your floor of <b>{ $below }</b>: use a higher figure before you send any of these. And whatever you give, get something back.

discount-trade-time =
    .plain = I'd like to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and it costs less, at the same quality. What's the latest date that would still work for you? I'll reply with an exact price.
    .wish = I'd like to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then { $new_price } is possible, at the same quality. What's the latest date that would still work for you?
    .named =
        Hi { $deal_client },
        I'd like to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and it costs less, at the same quality. What's the latest date that would still work for you? I'll reply with an exact price.
    .wish-named =
        Hi { $deal_client },
        I'd like to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then { $new_price } is possible, at the same quality. What's the latest date that would still work for you?
    .label = More time for you
    .risk = Costs you little if your calendar has gaps; put the new date in writing, or it will be forgotten.

discount-trade-scope =
    .plain = Keeping to a budget makes sense, so let's look at what you need first. { $price } is for the whole job. Some parts are essential, others can wait, and without those the price goes down by exactly what they cost. Shall I send you a shorter list with its price, so you can compare the two?
    .wish = Keeping to a budget makes sense, so let's fit the work to it. { $price } is for the whole job. For { $new_price } I'd keep the essential parts and leave out those that can wait; you can add them later. Shall I send you the list of what stays and what goes?
    .named =
        Hi { $deal_client },
        Keeping to a budget makes sense, so let's look at what you need first. { $price } is for the whole job. Some parts are essential, others can wait, and without those the price goes down by exactly what they cost. Shall I send you a shorter list with its price, so you can compare the two?
    .wish-named =
        Hi { $deal_client },
        Keeping to a budget makes sense, so let's fit the work to it. { $price } is for the whole job. For { $new_price } I'd keep the essential parts and leave out those that can wait; you can add them later. Shall I send you the list of what stays and what goes?
    .label = Fewer parts
    .risk = Fair and easy to explain; make sure what you leave out really is worth the difference.

discount-trade-prepay =
    .plain = I see that a better price would make the decision easier. One thing makes it easier for me too: the full amount before I start. Then your slot is reserved, there's only one payment to handle, and I can go below { $price }. Shall I send you both versions, in stages and all at once?
    .wish = I see that a better price would make the decision easier. One thing makes it easier for me too: the full amount before I start. Then your slot is reserved, there's only one payment to handle, and instead of { $price } it's { $new_price }, so you save { $cut }. Shall I put that in the contract?
    .named =
        Hi { $deal_client },
        I see that a better price would make the decision easier. One thing makes it easier for me too: the full amount before I start. Then your slot is reserved, there's only one payment to handle, and I can go below { $price }. Shall I send you both versions, in stages and all at once?
    .wish-named =
        Hi { $deal_client },
        I see that a better price would make the decision easier. One thing makes it easier for me too: the full amount before I start. Then your slot is reserved, there's only one payment to handle, and instead of { $price } it's { $new_price }, so you save { $cut }. Shall I put that in the contract?
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

discount-openly = A lower price is fair here, because there's less to do. Show what you no longer have to do and what that's worth.

discount-openly-shown =
    .plain =
        You asked whether the price can come down, and I've found a place where it honestly can:
        { $saving }
        The usual price is { $price }; this time it's { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .saved =
        You asked whether the price can come down, and I've found a place where it honestly can:
        { $saving }
        That saves { $saved } worth of work, so instead of { $price } it comes to { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .named =
        Hi { $deal_client },
        You asked whether the price can come down, and I've found a place where it honestly can:
        { $saving }
        The usual price is { $price }; this time it's { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .saved-named =
        Hi { $deal_client },
        You asked whether the price can come down, and I've found a place where it honestly can:
        { $saving }
        That saves { $saved } worth of work, so instead of { $price } it comes to { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .label = Show the saving
    .risk = Open prices win trust; the next job without that saving costs the full price again, so say so early.

discount-openly-order =
    .plain =
        Here's how the price comes down for you:
        Usual price: { $price }
        Less work because: { $saving }
        Price this time: { $saving_price }
        The same goes for later jobs: where I can reuse something, you pay only for what's new. Which day would you like to start?
    .saved =
        Here's how the price comes down for you:
        Usual price: { $price }
        Less work because: { $saving }
        Saved: { $saved } ({ $saved_percent })
        Price this time: { $saving_price }
        The same goes for later jobs: where I can reuse something, you pay only for what's new. Which day would you like to start?
    .named =
        Hi { $deal_client },
        Here's how the price comes down for you:
        Usual price: { $price }
        Less work because: { $saving }
        Price this time: { $saving_price }
        The same goes for later jobs: where I can reuse something, you pay only for what's new. Which day would you like to start?
    .saved-named =
        Hi { $deal_client },
        Here's how the price comes down for you:
        Usual price: { $price }
        Less work because: { $saving }
        Saved: { $saved } ({ $saved_percent })
        Price this time: { $saving_price }
        The same goes for later jobs: where I can reuse something, you pay only for what's new. Which day would you like to start?
    .label = Line by line
    .risk = Leads straight to a yes, and to the next jobs; the client will expect the same openness each time.

## The client offers something else

discount-counter = What does the client ask for now: a price, or a percentage off?
    .label = New offer
    .hint = For example: $1300 or 10%
    .why = The new figure is checked against your floor before you answer.

discount-too-low =
    .plain = That is below your floor. Your price is { $price }; for less money there can only be less work. The other honest way is to part on good terms.
    .wish = <b>{ $new_price }</b> is below your floor of <b>{ $below }</b>, so you'd be paying to work. Your price is { $price }; for less money there can only be less work. The other honest way is to part on good terms.

discount-refuse = You don't have to take it. Offer a smaller piece, or say no and leave the door open.

discount-refuse-less =
    .plain = I can see you're looking for a middle way, and I appreciate that. For that amount I couldn't do the whole job properly, and half-done work costs you more in the end. The whole job is { $price }, but it doesn't have to be all at once: the first stage on its own is { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .wish = I can see you're looking for a middle way, and I appreciate that. For { $new_price } I couldn't do the whole job properly, and half-done work costs you more in the end. The whole job is { $price }, but it doesn't have to be all at once: the first stage on its own is { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .named =
        Hi { $deal_client },
        I can see you're looking for a middle way, and I appreciate that. For that amount I couldn't do the whole job properly, and half-done work costs you more in the end. The whole job is { $price }, but it doesn't have to be all at once: the first stage on its own is { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .wish-named =
        Hi { $deal_client },
        I can see you're looking for a middle way, and I appreciate that. For { $new_price } I couldn't do the whole job properly, and half-done work costs you more in the end. The whole job is { $price }, but it doesn't have to be all at once: the first stage on its own is { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .label = Only the first stage
    .risk = Saves the job without a loss; the client may want the whole for the price of the part.

discount-refuse-part =
    .plain = Thank you for being open about your budget. Below { $price } I'd have to cut into the work itself, and you'd regret it later. So somebody else may suit you better this time, and that's all right. If things change, or you'd like just the first stage ({ $first_stage }), drop me a line. Shall I keep your task in my notes?
    .wish = Thank you for being open about { $new_price }. I can't do the full { $price } job for that without cutting into the work itself, and you'd regret it later. So somebody else may suit you better this time, and that's all right. If things change, or you'd like just the first stage ({ $first_stage }), drop me a line. Shall I keep your task in my notes?
    .named =
        Hi { $deal_client },
        Thank you for being open about your budget. Below { $price } I'd have to cut into the work itself, and you'd regret it later. So somebody else may suit you better this time, and that's all right. If things change, or you'd like just the first stage ({ $first_stage }), drop me a line. Shall I keep your task in my notes?
    .wish-named =
        Hi { $deal_client },
        Thank you for being open about { $new_price }. I can't do the full { $price } job for that without cutting into the work itself, and you'd regret it later. So somebody else may suit you better this time, and that's all right. If things change, or you'd like just the first stage ({ $first_stage }), drop me a line. Shall I keep your task in my notes?
    .label = Part on good terms
    .risk = Frees your time for a client who pays; this job is probably gone.

discount-meet = If you can live with this price, say yes, but in return for something. That keeps your first price believable.

discount-meet-prepay =
    .plain = Thank you for moving on this. I can come down from { $price } too, if the full amount is paid before I start: then your slot is reserved and there's nothing left to settle along the way. Does that suit you? If so, I'll send the contract with the final figure.
    .wish = Thank you for moving on this. { $new_price } instead of { $price } works for me if the full amount is paid before I start: then your slot is reserved and there's nothing left to settle along the way. Does that suit you? If so, I'll send the contract with this figure.
    .named =
        Hi { $deal_client },
        Thank you for moving on this. I can come down from { $price } too, if the full amount is paid before I start: then your slot is reserved and there's nothing left to settle along the way. Does that suit you? If so, I'll send the contract with the final figure.
    .wish-named =
        Hi { $deal_client },
        Thank you for moving on this. { $new_price } instead of { $price } works for me if the full amount is paid before I start: then your slot is reserved and there's nothing left to settle along the way. Does that suit you? If so, I'll send the contract with this figure.
    .label = Yes, if prepaid
    .risk = Closes the deal quickly and safely; you still work for less than you planned.

discount-meet-scope =
    .plain = We both want this to happen. So that a price below { $price } is fair on both sides, let's take out one part that isn't urgent; you can add it later. I'll do the rest in full. Shall I suggest which part can wait?
    .wish = We both want this to happen. The difference between { $price } and your { $new_price } is { $cut }, so let's take out something worth about as much that isn't urgent; you can add it later. I'll do the rest in full. Shall I suggest what can wait?
    .named =
        Hi { $deal_client },
        We both want this to happen. So that a price below { $price } is fair on both sides, let's take out one part that isn't urgent; you can add it later. I'll do the rest in full. Shall I suggest which part can wait?
    .wish-named =
        Hi { $deal_client },
        We both want this to happen. The difference between { $price } and your { $new_price } is { $cut }, so let's take out something worth about as much that isn't urgent; you can add it later. I'll do the rest in full. Shall I suggest what can wait?
    .label = Yes, for less work
    .risk = Your rate stays whole; the client has to give up something and may bargain over what.

discount-meet-stand =
    .plain = I appreciate that you want to meet me. I've gone through my figures once more, and { $price } is what this job takes to do well. Where I can move is the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .wish = I appreciate that you want to meet me. I've gone through my figures once more: at { $new_price } something would have to go, and { $price } is what the whole job takes. Where I can move is the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .named =
        Hi { $deal_client },
        I appreciate that you want to meet me. I've gone through my figures once more, and { $price } is what this job takes to do well. Where I can move is the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .wish-named =
        Hi { $deal_client },
        I appreciate that you want to meet me. I've gone through my figures once more: at { $new_price } something would have to go, and { $price } is what the whole job takes. Where I can move is the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .label = Stand, ease payment
    .risk = Keeps the full price; if the gap is small, the client may find it petty.

## The client insists

discount-insist = The client is repeating the request without a new reason, so you don't need a new answer either. Stay friendly.

discount-insist-stand =
    .plain = I understand that the price is still the sticking point. The price comes from the work this job needs, with nothing added for bargaining, so { $price } is what it takes to do it well. Where I can help is the timing: the first payment would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .wish = I understand you'd still like { $new_price }. The price comes from the work this job needs, with nothing added for bargaining, so { $price } is what it takes to do it well. Where I can help is the timing: the first payment would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .named =
        Hi { $deal_client },
        I understand that the price is still the sticking point. The price comes from the work this job needs, with nothing added for bargaining, so { $price } is what it takes to do it well. Where I can help is the timing: the first payment would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .wish-named =
        Hi { $deal_client },
        I understand you'd still like { $new_price }. The price comes from the work this job needs, with nothing added for bargaining, so { $price } is what it takes to do it well. Where I can help is the timing: the first payment would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .label = Stand by the price
    .risk = Shows that the price is real; a client who only wants it cheap will leave.

discount-insist-smaller =
    .plain = It matters to you not to overspend, and that's fair. Let's not argue about the whole { $price }, then. You'd only be deciding about the first step: { $first_stage }. Once it's done you'll know from experience whether the work is worth it, and you owe me nothing beyond it. Shall I send you what you'd get in that step?
    .wish = { $new_price } is what you had in mind, I see that. Let's not argue about the whole { $price }, then. You'd only be deciding about the first step: { $first_stage }. Once it's done you'll know from experience whether the work is worth it, and you owe me nothing beyond it. Shall I send you what you'd get in that step?
    .named =
        Hi { $deal_client },
        It matters to you not to overspend, and that's fair. Let's not argue about the whole { $price }, then. You'd only be deciding about the first step: { $first_stage }. Once it's done you'll know from experience whether the work is worth it, and you owe me nothing beyond it. Shall I send you what you'd get in that step?
    .wish-named =
        Hi { $deal_client },
        { $new_price } is what you had in mind, I see that. Let's not argue about the whole { $price }, then. You'd only be deciding about the first step: { $first_stage }. Once it's done you'll know from experience whether the work is worth it, and you owe me nothing beyond it. Shall I send you what you'd get in that step?
    .label = Just the first step
    .risk = A small decision is easier than a big one; you may end up with only the first stage.

discount-insist-part =
    .plain = I respect that { $price } doesn't fit your plans, and I'd rather say no now than do half a job later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials in case you come back?
    .wish = I respect that you had { $new_price } in mind and that { $price } doesn't fit. I'd rather say no now than do half a job later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials in case you come back?
    .named =
        Hi { $deal_client },
        I respect that { $price } doesn't fit your plans, and I'd rather say no now than do half a job later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials in case you come back?
    .wish-named =
        Hi { $deal_client },
        I respect that you had { $new_price } in mind and that { $price } doesn't fit. I'd rather say no now than do half a job later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials in case you come back?
    .label = A friendly no
    .risk = Ends the bargaining politely; sometimes it brings the client back, often it doesn't.

discount-parting = You've given your reasons, and the client still wants it cheaper. You can stop here, and it's no loss: a job that doesn't pay gets dropped halfway sooner or later. Say goodbye kindly, without complaint, and give the time to somebody who sees what your work is worth.

## Silence

discount-nudge = Silence isn't a no. One easy question is simpler to answer than "any news?".

discount-nudge-question =
    .plain = A quick question, so you don't have to write a long answer: what would help you most to decide about the { $price }: an example of similar work, a list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .thing = A quick question about your project ({ $deal_thing }), so you don't have to write a long answer: what would help you most to decide about the { $price }: an example of similar work, a list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .named =
        Hi { $deal_client },
        A quick question, so you don't have to write a long answer: what would help you most to decide about the { $price }: an example of similar work, a list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .thing-named =
        Hi { $deal_client },
        A quick question about your project ({ $deal_thing }), so you don't have to write a long answer: what would help you most to decide about the { $price }: an example of similar work, a list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .label = An easy question
    .risk = Easy to answer and presses nobody; it may turn out that the price wasn't the reason.

discount-nudge-value =
    .plain = You asked whether the price can be lower, and I'd like you to have something solid to go on. I can put on one page what { $price } gives you, stage by stage, so you can hold it against other offers. Shall I send it?
    .thing = You asked whether the price for the project ({ $deal_thing }) can be lower, and I'd like you to have something solid to go on. I can put on one page what { $price } gives you, stage by stage, so you can hold it against other offers. Shall I send it?
    .named =
        Hi { $deal_client },
        You asked whether the price can be lower, and I'd like you to have something solid to go on. I can put on one page what { $price } gives you, stage by stage, so you can hold it against other offers. Shall I send it?
    .thing-named =
        Hi { $deal_client },
        You asked whether the price for the project ({ $deal_thing }) can be lower, and I'd like you to have something solid to go on. I can put on one page what { $price } gives you, stage by stage, so you can hold it against other offers. Shall I send it?
    .label = Something to compare
    .risk = Brings the talk back to value; you'll have a page to write.

discount-close = Ask just once more whether the project is still on. After that, your time is your own.

discount-close-permission =
    .plain = I imagine other things have come first, and that's fine. Is the project still on? If you're putting it off, just tell me: I'll take another project now and book you a later slot, so that neither of us has to wait.
    .thing = I imagine other things have come first, and that's fine. Is the project ({ $deal_thing }) still on? If you're putting it off, just tell me: I'll take another project now and book you a later slot, so that neither of us has to wait.
    .named =
        Hi { $deal_client },
        I imagine other things have come first, and that's fine. Is the project still on? If you're putting it off, just tell me: I'll take another project now and book you a later slot, so that neither of us has to wait.
    .thing-named =
        Hi { $deal_client },
        I imagine other things have come first, and that's fine. Is the project ({ $deal_thing }) still on? If you're putting it off, just tell me: I'll take another project now and book you a later slot, so that neither of us has to wait.
    .label = Still on?
    .risk = You get clarity and your calendar back; the answer may be no.

## Agreed

discount-agree = Put it in writing at once, while you both remember it the same way. If the client agreed to just the first stage, change the price to that before you send it.

discount-agree-recap =
    .plain =
        I'm glad we agree. So that we both have it in writing:
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your feedback shapes the next
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .thing =
        I'm glad we agree. So that we both have it in writing:
        – Project: { $deal_thing }
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your feedback shapes the next
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .named =
        Hi { $deal_client },
        I'm glad we agree. So that we both have it in writing:
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your feedback shapes the next
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .thing-named =
        Hi { $deal_client },
        I'm glad we agree. So that we both have it in writing:
        – Project: { $deal_thing }
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your feedback shapes the next
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .label = Everything in writing
    .risk = Prevents later arguments; check that it matches what you have really agreed.

discount-agree-short =
    .plain = Thank you, I'm looking forward to it. For the record: the whole job is { $price }, as quoted. Could you confirm with a short yes? You'll get the contract and the plan with dates the same day.
    .thing = Thank you, I'm looking forward to it. For the record: "{ $deal_thing }", the whole job for { $price }, as quoted. Could you confirm with a short yes? You'll get the contract and the plan with dates the same day.
    .named =
        Hi { $deal_client },
        Thank you, I'm looking forward to it. For the record: the whole job is { $price }, as quoted. Could you confirm with a short yes? You'll get the contract and the plan with dates the same day.
    .thing-named =
        Hi { $deal_client },
        Thank you, I'm looking forward to it. For the record: "{ $deal_thing }", the whole job for { $price }, as quoted. Could you confirm with a short yes? You'll get the contract and the plan with dates the same day.
    .label = Two lines
    .risk = Quick and friendly; the details still have to go into the contract.

discount-agree-trade = Write down the lower price together with what you get for it. Otherwise only the discount is remembered. If you settled on another figure, change it before you send this.

discount-agree-trade-recap =
    .plain = Glad we found a way that suits us both. In writing: you pay less than { $price }, and in return the terms from my last message apply. The two go together. Could you confirm that? I'll send the contract with the final price and the dates the same day.
    .thing = Glad we found a way that suits us both. In writing, for "{ $deal_thing }": you pay less than { $price }, and in return the terms from my last message apply. The two go together. Could you confirm that? I'll send the contract with the final price and the dates the same day.
    .new =
        Glad we found a way that suits us both. In writing:
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two go together. Could you confirm that? I'll send the contract with the dates the same day.
    .new-thing =
        Glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two go together. Could you confirm that? I'll send the contract with the dates the same day.
    .saving =
        Glad we found a way that suits us both. In writing:
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? I'll send the contract with the dates the same day.
    .saving-thing =
        Glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? I'll send the contract with the dates the same day.
    .named =
        Hi { $deal_client },
        Glad we found a way that suits us both. In writing: you pay less than { $price }, and in return the terms from my last message apply. The two go together. Could you confirm that? I'll send the contract with the final price and the dates the same day.
    .thing-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. In writing, for "{ $deal_thing }": you pay less than { $price }, and in return the terms from my last message apply. The two go together. Could you confirm that? I'll send the contract with the final price and the dates the same day.
    .new-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. In writing:
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two go together. Could you confirm that? I'll send the contract with the dates the same day.
    .new-thing-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two go together. Could you confirm that? I'll send the contract with the dates the same day.
    .saving-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. In writing:
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? I'll send the contract with the dates the same day.
    .saving-thing-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. In writing:
        – Project: { $deal_thing }
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? I'll send the contract with the dates the same day.
    .label = Price and its reason
    .risk = The discount stays an exception with a reason; check the price before you send it.

# The price named for less work is not below the usual one
discount-no-saving = { $saving_price } isn't below your usual { $price }, so there is no saving to show. What would the job cost with less work in it?
