# Scenario `discount`: a client asks for a lower price (DI1 to DI3, P4).
discount = Asked for a discount

## What is asked, and what it costs

discount-price = What is your price for this job?
    .label = Your price
    .hint = For example: 1500 $ or 15k.
    .why = Everything else is measured against it: the discount, the hours, the first stage.

discount-asked = How much does the client want off { $price }, or what do they want to pay? If they named no figure, just skip this.
    .label = Discount asked
    .hint = For example: 20% or 1200 $.
    .why = A discount sounds small until you see it in money and hours.

discount-floor = What is the lowest price at which this job still pays for you? The client never sees it.
    .label = Your floor
    .hint = For example: 1100 $.
    .why = Decide it now, in peace, and nobody can talk you below it later.

discount-costs =
    .plain = Your price is <b>{ $price }</b>. Nobody owes anyone a discount. Whatever comes off the price comes out of your profit, because the work stays the same. So give one only in return for something, or where the work really gets smaller.
    .floor = Your price is <b>{ $price }</b>, and below <b>{ $floor }</b> the job no longer pays. Only what is above that line is yours to give, and nobody is owed it. Give some of it only in return for something, or where the work really gets smaller.
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
    .below = Careful: { $new_price } is under your floor of <b>{ $below }</b>. Taking { $cut } off { $price } (<b>{ $percent }</b>) means working at a loss. For that sum there can only be less work, or a friendly no.
    .below-hours =
        Careful: { $new_price } is under your floor of <b>{ $below }</b>. Taking { $cut } off { $price } (<b>{ $percent }</b>) means about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work, at a loss. For that sum there can only be less work, or a friendly no.
    .below-profit = Careful: { $new_price } is under your floor of <b>{ $below }</b>. The { $cut } off { $price } sounds like { $percent }, but it is <b>{ $profit_share }</b> of your profit: all of it, and then some of your own money. For that sum there can only be less work, or a friendly no.
    .below-hours-profit =
        Careful: { $new_price } is under your floor of <b>{ $below }</b>. The { $cut } off { $price } sounds like { $percent }, but it is about <b>{ $lost_hours ->
                [one] { $lost_hours } hour
               *[other] { $lost_hours } hours
            }</b> of unpaid work and <b>{ $profit_share }</b> of your profit: all of it, and then some of your own money. For that sum there can only be less work, or a friendly no.

discount-stance = How do you want to answer?
    .label = Your stance
    .why = Each way needs other words: standing firm, trading, counting a real saving, or answering a promise.

discount-stance-hold = Hold the price

discount-stance-trade = Give, but get in return

discount-stance-saving = The work really shrinks

discount-stance-promise = They promise more later

## A promise of later work instead of pay now

discount-promise = A promise pays for nothing today. Welcome the plans, and let this job have its own price.

discount-promise-this-job =
    .plain = It's good to hear that more work is coming, and I'd like to do it with you. This job takes the same hours either way, so its price stays { $price }. When the next order is settled, we'll put its terms in writing, and if we can reuse something from this one, it will cost less. Shall I send you the plan for this first job?
    .wish = It's good to hear that more work is coming, and I'd like to do it with you. If I took { $percent } off now, orders that aren't settled yet would have to pay for it, so this job stays at { $price }. When the next one is settled, we'll put its terms in writing, and if we can reuse something from here, it will cost less. Shall I send you the plan for this first job?
    .named =
        Hi { $deal_client },
        It's good to hear that more work is coming, and I'd like to do it with you. This job takes the same hours either way, so its price stays { $price }. When the next order is settled, we'll put its terms in writing, and if we can reuse something from this one, it will cost less. Shall I send you the plan for this first job?
    .wish-named =
        Hi { $deal_client },
        It's good to hear that more work is coming, and I'd like to do it with you. If I took { $percent } off now, orders that aren't settled yet would have to pay for it, so this job stays at { $price }. When the next one is settled, we'll put its terms in writing, and if we can reuse something from here, it will cost less. Shall I send you the plan for this first job?
    .label = Each job separately
    .risk = You lose nothing if the promise comes to nothing; a client who counted on it may go elsewhere.

discount-promise-volume =
    .plain = A bigger order is a fair reason for a better price, so let's make it one order. If we sign for both jobs now and both are paid before the start, the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I work out the second one and send you both prices together?
    .wish = You're looking for { $new_price }, and a bigger order is a fair way to bring the cost down. Let's make it real: we sign for both jobs now, both are paid before the start, and the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I work out the second one and send you both prices together?
    .named =
        Hi { $deal_client },
        A bigger order is a fair reason for a better price, so let's make it one order. If we sign for both jobs now and both are paid before the start, the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I work out the second one and send you both prices together?
    .wish-named =
        Hi { $deal_client },
        You're looking for { $new_price }, and a bigger order is a fair way to bring the cost down. Let's make it real: we sign for both jobs now, both are paid before the start, and the second costs less, because part of the preparation is already done. The first stays at { $price }. Shall I work out the second one and send you both prices together?
    .label = Order both now
    .risk = Turns a promise into an order at once, if it was meant; be ready to name the price of the second job.

## Not wanted: hold the price

discount-hold = A price that drops for no reason looks inflated from the start. Show what the client gets for the full one, and stay calm.

discount-hold-reason =
    .plain = I see you want every bit of this money to work, and so do I. When a price goes down, the first thing to go is the time for checking and polishing, and that's the time that brings you the result. That's why it stays { $price }. What I can do is split it: { $first_stage } before the start, then stage by stage as you see finished work. Would that make it easier?
    .wish = I see you want every bit of this money to work, and so do I. { $percent } less money is { $percent } fewer hours, and the first to go would be checking and polishing, the ones that bring you the result. That's why it stays { $price }. What I can do is split it: { $first_stage } before the start, then stage by stage as you see finished work. Would that make it easier?
    .named =
        Hi { $deal_client },
        I see you want every bit of this money to work, and so do I. When a price goes down, the first thing to go is the time for checking and polishing, and that's the time that brings you the result. That's why it stays { $price }. What I can do is split it: { $first_stage } before the start, then stage by stage as you see finished work. Would that make it easier?
    .wish-named =
        Hi { $deal_client },
        I see you want every bit of this money to work, and so do I. { $percent } less money is { $percent } fewer hours, and the first to go would be checking and polishing, the ones that bring you the result. That's why it stays { $price }. What I can do is split it: { $first_stage } before the start, then stage by stage as you see finished work. Would that make it easier?
    .label = What you'd lose
    .risk = Keeps the price whole and makes paying easier; it may take one more round of talking.

discount-hold-value =
    .plain = Fair question: it should be clear what you pay for. The { $price } holds the whole way: getting into your task, the preparation, the work itself, the checks, and handing it over ready to use, so that nobody has to be paid to redo it. I can break it down item by item so you can see where each part goes. Shall I send you the list?
    .wish = Fair question: it should be clear what you pay for. The { $price } holds the whole way: getting into your task, the preparation, the work itself, the checks, and handing it over ready to use. At { $new_price } one of these would be missing, and somebody would be paid later to add it. I can break the price down item by item. Shall I send you the list?
    .named =
        Hi { $deal_client },
        Fair question: it should be clear what you pay for. The { $price } holds the whole way: getting into your task, the preparation, the work itself, the checks, and handing it over ready to use, so that nobody has to be paid to redo it. I can break it down item by item so you can see where each part goes. Shall I send you the list?
    .wish-named =
        Hi { $deal_client },
        Fair question: it should be clear what you pay for. The { $price } holds the whole way: getting into your task, the preparation, the work itself, the checks, and handing it over ready to use. At { $new_price } one of these would be missing, and somebody would be paid later to add it. I can break the price down item by item. Shall I send you the list?
    .label = What the price holds
    .risk = Helps a client who can't see the value yet; less so one who simply hasn't got the money.

discount-hold-smaller =
    .plain = Let's find a way that doesn't strain your budget. The whole job is { $price }, and I wouldn't cut into that, because you'd feel it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what it includes?
    .wish = I understand you'd rather spend around { $new_price } than { $price }. I wouldn't cut into the whole job, because you'd feel it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what it includes?
    .named =
        Hi { $deal_client },
        Let's find a way that doesn't strain your budget. The whole job is { $price }, and I wouldn't cut into that, because you'd feel it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what it includes?
    .wish-named =
        Hi { $deal_client },
        I understand you'd rather spend around { $new_price } than { $price }. I wouldn't cut into the whole job, because you'd feel it in the result. But we don't have to do it all at once: the first stage is { $first_stage }. You get a finished part, see how it works for you, and then decide about the rest. Shall I write down what it includes?
    .label = Less for less
    .risk = Gets the work started without lowering the rate; the client may stop after the first stage.

## Wanted: only against something

discount-trade =
    .plain = If you give something, get something back. The client sees goodwill, and your price stays a real one.
    .below = { $new_price } is under your floor of <b>{ $below }</b>: put in a higher figure before you send any of these. And whatever you give, get something back.

discount-trade-time =
    .plain = I'd like us to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then it costs less, with the same quality. What's the latest date that would still work for you? I'll answer with an exact price for it.
    .wish = I'd like us to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then { $new_price } is possible, with the same quality. What's the latest date that would still work for you?
    .named =
        Hi { $deal_client },
        I'd like us to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then it costs less, with the same quality. What's the latest date that would still work for you? I'll answer with an exact price for it.
    .wish-named =
        Hi { $deal_client },
        I'd like us to find a price that suits us both. { $price } includes keeping your date free of other work. If the date can move, I can fit your project in between others, and then { $new_price } is possible, with the same quality. What's the latest date that would still work for you?
    .label = More time for you
    .risk = Costs you little if your calendar has gaps; agree the new date in writing, or it will be forgotten.

discount-trade-scope =
    .plain = Keeping to a budget makes sense, so let's look at what you really need first. { $price } is for the full set. Some parts carry the result, others can wait, and without those the price goes down by exactly what they cost. Shall I send you a shorter list with its price, so you can compare the two?
    .wish = Keeping to a budget makes sense, so let's fit the work to it. { $price } is for the full set. For { $new_price } I'd keep the parts that carry the result and leave out those that can wait; you can order them later. Shall I send you the list of what stays and what goes?
    .named =
        Hi { $deal_client },
        Keeping to a budget makes sense, so let's look at what you really need first. { $price } is for the full set. Some parts carry the result, others can wait, and without those the price goes down by exactly what they cost. Shall I send you a shorter list with its price, so you can compare the two?
    .wish-named =
        Hi { $deal_client },
        Keeping to a budget makes sense, so let's fit the work to it. { $price } is for the full set. For { $new_price } I'd keep the parts that carry the result and leave out those that can wait; you can order them later. Shall I send you the list of what stays and what goes?
    .label = Fewer parts
    .risk = Fair and easy to explain; be sure that what you leave out really is worth the difference.

discount-trade-prepay =
    .plain = I see that a better price would make the decision easier. There's one thing that makes it easier for me too: the whole sum before the start. Then your time is reserved, there's only one payment to handle, and I can go below { $price }. Shall I send you both versions, in stages and all at once?
    .wish = I see that a better price would make the decision easier. There's one thing that makes it easier for me too: the whole sum before the start. Then your time is reserved, there's only one payment to handle, and instead of { $price } it's { $new_price }, so you keep { $cut }. Shall I put that in the contract?
    .named =
        Hi { $deal_client },
        I see that a better price would make the decision easier. There's one thing that makes it easier for me too: the whole sum before the start. Then your time is reserved, there's only one payment to handle, and I can go below { $price }. Shall I send you both versions, in stages and all at once?
    .wish-named =
        Hi { $deal_client },
        I see that a better price would make the decision easier. There's one thing that makes it easier for me too: the whole sum before the start. Then your time is reserved, there's only one payment to handle, and instead of { $price } it's { $new_price }, so you keep { $cut }. Shall I put that in the contract?
    .label = All paid up front
    .risk = You get the money first and no debts; a new client may be wary of paying everything at once.

## A real saving, shown openly

discount-saving = What makes this job less work for you than usual?
    .label = What gets easier
    .hint = For example: the structure of the first text fits this one too.
    .why = A discount with a visible reason doesn't cheapen your work.

discount-saving-price = What does the job cost with that saving? The usual price is { $price }.
    .label = Price with the saving
    .hint = For example: 10,000 for a text with a new structure, 6,000 for the next one on the same structure.
    .why = The lower price should match the effort that really falls away.

discount-openly = Here the lower price is simply right. Show what falls away and what that is worth.

discount-openly-shown =
    .plain =
        I've looked at where this job can honestly cost less, and there is such a place:
        { $saving }
        That part of the work falls away, so instead of { $price } it comes to { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .saved =
        I've looked at where this job can honestly cost less, and there is such a place:
        { $saving }
        That saves { $saved } worth of work, so instead of { $price } it comes to { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .named =
        Hi { $deal_client },
        I've looked at where this job can honestly cost less, and there is such a place:
        { $saving }
        That part of the work falls away, so instead of { $price } it comes to { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .saved-named =
        Hi { $deal_client },
        I've looked at where this job can honestly cost less, and there is such a place:
        { $saving }
        That saves { $saved } worth of work, so instead of { $price } it comes to { $saving_price }. Everything else is done just as thoroughly. If that suits you, shall I put it in writing?
    .label = Show the saving
    .risk = Open prices win trust; the next job without that saving costs the full price again, so say so in time.

discount-openly-order =
    .plain =
        You asked about a lower price, so here is the calculation:
        Usual price: { $price }
        Less work because: { $saving }
        Price this time: { $saving_price }
        The same goes for later jobs: where something can be reused, you pay only for what's new. Which day would you like to start?
    .saved =
        You asked about a lower price, so here is the calculation:
        Usual price: { $price }
        Less work because: { $saving }
        Saved: { $saved } ({ $saved_percent })
        Price this time: { $saving_price }
        The same goes for later jobs: where something can be reused, you pay only for what's new. Which day would you like to start?
    .named =
        Hi { $deal_client },
        You asked about a lower price, so here is the calculation:
        Usual price: { $price }
        Less work because: { $saving }
        Price this time: { $saving_price }
        The same goes for later jobs: where something can be reused, you pay only for what's new. Which day would you like to start?
    .saved-named =
        Hi { $deal_client },
        You asked about a lower price, so here is the calculation:
        Usual price: { $price }
        Less work because: { $saving }
        Saved: { $saved } ({ $saved_percent })
        Price this time: { $saving_price }
        The same goes for later jobs: where something can be reused, you pay only for what's new. Which day would you like to start?
    .label = Line by line
    .risk = Leads straight to the order and to the next ones; the client will expect the same openness each time.

## The client offers something else

discount-counter = What does the client offer now: a sum or a percentage?
    .label = New offer
    .hint = For example: 1300 $ or 10%.
    .why = The new figure is checked against your floor before you answer.

discount-too-low =
    .plain = That is below what this job has to bring in. Your price is { $price }; for the smaller sum there can only be less work. The other honest way is to part on good terms.
    .wish = <b>{ $new_price }</b> is under your floor of <b>{ $below }</b>, so the work would cost you money. Your price is { $price }; for the smaller sum there can only be less work. The other honest way is to part on good terms.

discount-refuse = You don't have to take it. Offer a smaller piece, or leave the door open as you go.

discount-refuse-less =
    .plain = I can see you're looking for a middle way, and I appreciate that. For less than { $price } I couldn't do the whole job properly, and half-done work costs you more in the end. What I can offer is the first stage on its own: { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .wish = I can see you're looking for a middle way, and I appreciate that. For { $new_price } instead of { $price } I couldn't do the whole job properly, and half-done work costs you more in the end. What I can offer is the first stage on its own: { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .named =
        Hi { $deal_client },
        I can see you're looking for a middle way, and I appreciate that. For less than { $price } I couldn't do the whole job properly, and half-done work costs you more in the end. What I can offer is the first stage on its own: { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .wish-named =
        Hi { $deal_client },
        I can see you're looking for a middle way, and I appreciate that. For { $new_price } instead of { $price } I couldn't do the whole job properly, and half-done work costs you more in the end. What I can offer is the first stage on its own: { $first_stage }, with a result you can use. The rest can follow when it suits you. Shall I describe what's in it?
    .label = Only the first stage
    .risk = Saves the order without a loss; the client may want the whole for the price of the part.

discount-refuse-part =
    .plain = Thank you for being open about the sum. Below { $price } I'd have to save on the work itself, and you wouldn't be glad of it later. So somebody else may suit you better this time, and that's quite all right. If you'd like to begin with just the first stage ({ $first_stage }), or things change, a line from you is enough. Shall I keep your task in my notes?
    .wish = Thank you for being open about { $new_price }. Below { $price } I'd have to save on the work itself, and you wouldn't be glad of it later. So somebody else may suit you better this time, and that's quite all right. If you'd like to begin with just the first stage ({ $first_stage }), or things change, a line from you is enough. Shall I keep your task in my notes?
    .named =
        Hi { $deal_client },
        Thank you for being open about the sum. Below { $price } I'd have to save on the work itself, and you wouldn't be glad of it later. So somebody else may suit you better this time, and that's quite all right. If you'd like to begin with just the first stage ({ $first_stage }), or things change, a line from you is enough. Shall I keep your task in my notes?
    .wish-named =
        Hi { $deal_client },
        Thank you for being open about { $new_price }. Below { $price } I'd have to save on the work itself, and you wouldn't be glad of it later. So somebody else may suit you better this time, and that's quite all right. If you'd like to begin with just the first stage ({ $first_stage }), or things change, a line from you is enough. Shall I keep your task in my notes?
    .label = Part on good terms
    .risk = Frees your time for a client who pays; this order is probably gone.

discount-meet = You're close. Say yes, but in return for something, so that the first price stays believable.

discount-meet-prepay =
    .plain = We're nearly there, thank you for the step. I can take one too and come down from { $price }, if the whole sum is paid before the start: then your time is reserved and there's nothing left to settle on the way. Does that suit you? If so, I'll send the contract with the final figure.
    .wish = We're nearly there, thank you for the step. { $new_price } instead of { $price } works for me if the whole sum is paid before the start: then your time is reserved and there's nothing left to settle on the way. Does that suit you? If so, I'll send the contract with this figure.
    .named =
        Hi { $deal_client },
        We're nearly there, thank you for the step. I can take one too and come down from { $price }, if the whole sum is paid before the start: then your time is reserved and there's nothing left to settle on the way. Does that suit you? If so, I'll send the contract with the final figure.
    .wish-named =
        Hi { $deal_client },
        We're nearly there, thank you for the step. { $new_price } instead of { $price } works for me if the whole sum is paid before the start: then your time is reserved and there's nothing left to settle on the way. Does that suit you? If so, I'll send the contract with this figure.
    .label = Yes, if prepaid
    .risk = Closes the deal quickly and safely; you still work for less than you planned.

discount-meet-scope =
    .plain = I see we both want this to happen. So that a price below { $price } is fair on both sides, let's take out one part that isn't urgent; you can order it later. The rest I do in full. Shall I suggest which part can wait?
    .wish = I see we both want this to happen. The difference between { $price } and your { $new_price } is { $cut }, so let's take out a part worth about as much that isn't urgent; you can order it later. The rest I do in full. Shall I suggest which part can wait?
    .named =
        Hi { $deal_client },
        I see we both want this to happen. So that a price below { $price } is fair on both sides, let's take out one part that isn't urgent; you can order it later. The rest I do in full. Shall I suggest which part can wait?
    .wish-named =
        Hi { $deal_client },
        I see we both want this to happen. The difference between { $price } and your { $new_price } is { $cut }, so let's take out a part worth about as much that isn't urgent; you can order it later. The rest I do in full. Shall I suggest which part can wait?
    .label = Yes, for less work
    .risk = Your rate stays whole; the client has to give up something and may bargain over what.

discount-meet-stand =
    .plain = Thank you for moving towards me. I've gone through my figures once more, and { $price } is what this job takes if it's to be done well. I can move on the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .wish = Thank you for moving towards me. I've gone through my figures once more: at { $new_price } something would have to go, and { $price } is what the whole job takes. I can move on the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .named =
        Hi { $deal_client },
        Thank you for moving towards me. I've gone through my figures once more, and { $price } is what this job takes if it's to be done well. I can move on the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .wish-named =
        Hi { $deal_client },
        Thank you for moving towards me. I've gone through my figures once more: at { $new_price } something would have to go, and { $price } is what the whole job takes. I can move on the payment: split into stages, each paid before it begins, so you never pay for more than the next step. Would you like to see the stages?
    .label = Stand, ease payment
    .risk = Keeps the full price; when you're this close, the client may find it petty.

## The client insists

discount-insist = The client repeats the wish and gives no new reason, so you needn't change your answer either. Stay friendly.

discount-insist-stand =
    .plain = I understand that the price is still the sticking point. I reckoned it from the work this job needs, with nothing added for bargaining, so { $price } is the figure I can do it well for. Where I can help is the timing of the payments: the first would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .wish = I understand you'd still like { $new_price }. I reckoned the price from the work this job needs, with nothing added for bargaining, so { $price } is the figure I can do it well for. Where I can help is the timing of the payments: the first would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .named =
        Hi { $deal_client },
        I understand that the price is still the sticking point. I reckoned it from the work this job needs, with nothing added for bargaining, so { $price } is the figure I can do it well for. Where I can help is the timing of the payments: the first would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .wish-named =
        Hi { $deal_client },
        I understand you'd still like { $new_price }. I reckoned the price from the work this job needs, with nothing added for bargaining, so { $price } is the figure I can do it well for. Where I can help is the timing of the payments: the first would be { $first_stage }, the others only as the work goes on. Shall we begin that way?
    .label = Stand by the price
    .risk = Shows that the price is real; a client who only wants it cheap will leave.

discount-insist-smaller =
    .plain = It matters to you not to overspend, and that's fair. Let's not argue about the whole { $price }, then, and decide only about the first step: { $first_stage }. Once it's done you'll know from your own experience whether the work is worth it, and you owe me nothing beyond it. Would you like me to send what you'd get in that step?
    .wish = { $new_price } is the sum you're comfortable with, I see that. Let's not argue about the whole { $price }, then, and decide only about the first step: { $first_stage }. Once it's done you'll know from your own experience whether the work is worth it, and you owe me nothing beyond it. Would you like me to send what you'd get in that step?
    .named =
        Hi { $deal_client },
        It matters to you not to overspend, and that's fair. Let's not argue about the whole { $price }, then, and decide only about the first step: { $first_stage }. Once it's done you'll know from your own experience whether the work is worth it, and you owe me nothing beyond it. Would you like me to send what you'd get in that step?
    .wish-named =
        Hi { $deal_client },
        { $new_price } is the sum you're comfortable with, I see that. Let's not argue about the whole { $price }, then, and decide only about the first step: { $first_stage }. Once it's done you'll know from your own experience whether the work is worth it, and you owe me nothing beyond it. Would you like me to send what you'd get in that step?
    .label = Just the first step
    .risk = A small decision is easier than a big one; you may end up with only the first stage.

discount-insist-part =
    .plain = I respect that { $price } doesn't fit your plans, and I'd rather say so now than do the work by halves later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials for that case?
    .wish = I respect that you've planned { $new_price } and that { $price } doesn't fit. I'd rather say so now than do the work by halves later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials for that case?
    .named =
        Hi { $deal_client },
        I respect that { $price } doesn't fit your plans, and I'd rather say so now than do the work by halves later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials for that case?
    .wish-named =
        Hi { $deal_client },
        I respect that you've planned { $new_price } and that { $price } doesn't fit. I'd rather say so now than do the work by halves later. Let's leave it here on good terms. If the plans change, or you'd like to try just the first stage for { $first_stage }, write to me any time. Shall I keep your materials for that case?
    .label = A friendly no
    .risk = Ends the bargaining with your dignity intact; sometimes it brings the client back, often it doesn't.

discount-parting = You gave your reasons, offered a smaller way, and the client still wants it cheaper. That's the end of it, and it's no loss: a job that doesn't pay gets dropped halfway sooner or later. Say goodbye kindly, without complaint, and give the time to somebody who sees what the work is worth.

## Silence

discount-nudge = Silence isn't a no. One light question makes it easier to answer than a reminder would.

discount-nudge-question =
    .plain = A quick question, so you don't have to write a long answer: what would help you most in deciding about { $price }? An example of similar work, the list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .thing = A quick question about "{ $deal_thing }", so you don't have to write a long answer: what would help you most in deciding about { $price }? An example of similar work, the list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .named =
        Hi { $deal_client },
        A quick question, so you don't have to write a long answer: what would help you most in deciding about { $price }? An example of similar work, the list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .thing-named =
        Hi { $deal_client },
        A quick question about "{ $deal_thing }", so you don't have to write a long answer: what would help you most in deciding about { $price }? An example of similar work, the list of what's included, or payment in stages? One word is enough, and I'll prepare it.
    .label = An easy question
    .risk = Easy to answer and presses nobody; it may turn out that the price wasn't the reason.

discount-nudge-value =
    .plain = You asked whether the price can be lower, and I'd like you to have something solid to compare. I can put on one page what you have in hand after each stage for { $price }, so you can set it beside other offers. Shall I send it?
    .thing = You asked whether the price for "{ $deal_thing }" can be lower, and I'd like you to have something solid to compare. I can put on one page what you have in hand after each stage for { $price }, so you can set it beside other offers. Shall I send it?
    .named =
        Hi { $deal_client },
        You asked whether the price can be lower, and I'd like you to have something solid to compare. I can put on one page what you have in hand after each stage for { $price }, so you can set it beside other offers. Shall I send it?
    .thing-named =
        Hi { $deal_client },
        You asked whether the price for "{ $deal_thing }" can be lower, and I'd like you to have something solid to compare. I can put on one page what you have in hand after each stage for { $price }, so you can set it beside other offers. Shall I send it?
    .label = Something to compare
    .risk = Brings the talk back to value; you'll have a page to write.

discount-close = Ask just once more whether the order is still on. After that, the time is yours.

discount-close-permission =
    .plain = I imagine other things have come first, and that's fine. Is the order still on? If you're putting it off, just tell me: I'll take another project now and book you a different time, so that neither of us has to wait.
    .thing = I imagine other things have come first, and that's fine. Is "{ $deal_thing }" still on? If you're putting it off, just tell me: I'll take another project now and book you a different time, so that neither of us has to wait.
    .named =
        Hi { $deal_client },
        I imagine other things have come first, and that's fine. Is the order still on? If you're putting it off, just tell me: I'll take another project now and book you a different time, so that neither of us has to wait.
    .thing-named =
        Hi { $deal_client },
        I imagine other things have come first, and that's fine. Is "{ $deal_thing }" still on? If you're putting it off, just tell me: I'll take another project now and book you a different time, so that neither of us has to wait.
    .label = Still on?
    .risk = You get clarity and your calendar back; the answer may be no.

## Agreed

discount-agree = The client takes your price. Put it in writing at once, while you both remember it the same way.

discount-agree-recap =
    .plain =
        Good, so that we both have it in writing:
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your remarks keep the next on target
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .thing =
        Good, so that we both have it in writing:
        – Project: { $deal_thing }
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your remarks keep the next on target
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .named =
        Hi { $deal_client },
        Good, so that we both have it in writing:
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your remarks keep the next on target
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .thing-named =
        Hi { $deal_client },
        Good, so that we both have it in writing:
        – Project: { $deal_thing }
        – Price of the whole job: { $price }
        – I work in stages and show you each one; your remarks keep the next on target
        Is everything right? Once you confirm, I'll send the plan with the dates and payments the same day.
    .label = Everything in writing
    .risk = Prevents later arguments; check that it matches what you have really agreed.

discount-agree-short =
    .plain = Thank you, I'm looking forward to it. To have it in writing: the whole job is { $price }, as I offered it. Could you confirm with a short yes? The same day you'll get the contract and the plan with dates.
    .thing = Thank you, I'm looking forward to it. To have it in writing: "{ $deal_thing }", the whole job for { $price }, as I offered it. Could you confirm with a short yes? The same day you'll get the contract and the plan with dates.
    .named =
        Hi { $deal_client },
        Thank you, I'm looking forward to it. To have it in writing: the whole job is { $price }, as I offered it. Could you confirm with a short yes? The same day you'll get the contract and the plan with dates.
    .thing-named =
        Hi { $deal_client },
        Thank you, I'm looking forward to it. To have it in writing: "{ $deal_thing }", the whole job for { $price }, as I offered it. Could you confirm with a short yes? The same day you'll get the contract and the plan with dates.
    .label = Two lines
    .risk = Quick and friendly; the details still have to go into the contract.

discount-agree-trade = Write down the lower price together with what it was given for. Otherwise only the discount is remembered.

discount-agree-trade-recap =
    .plain = Glad we found a way that suits us both. So that it's in writing: you pay less than { $price }, and the terms from my last message apply in return. The two belong together. Could you confirm that? The same day I'll send the contract with the final figure and the dates.
    .thing = Glad we found a way that suits us both. So that it's in writing, for "{ $deal_thing }": you pay less than { $price }, and the terms from my last message apply in return. The two belong together. Could you confirm that? The same day I'll send the contract with the final figure and the dates.
    .new =
        Glad we found a way that suits us both. So that it's in writing:
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two belong together. Could you confirm that? The same day I'll send the contract with the dates.
    .new-thing =
        Glad we found a way that suits us both. So that it's in writing:
        – Project: { $deal_thing }
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two belong together. Could you confirm that? The same day I'll send the contract with the dates.
    .saving =
        Glad we found a way that suits us both. So that it's in writing:
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? The same day I'll send the contract with the dates.
    .saving-thing =
        Glad we found a way that suits us both. So that it's in writing:
        – Project: { $deal_thing }
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? The same day I'll send the contract with the dates.
    .named =
        Hi { $deal_client },
        Glad we found a way that suits us both. So that it's in writing: you pay less than { $price }, and the terms from my last message apply in return. The two belong together. Could you confirm that? The same day I'll send the contract with the final figure and the dates.
    .thing-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. So that it's in writing, for "{ $deal_thing }": you pay less than { $price }, and the terms from my last message apply in return. The two belong together. Could you confirm that? The same day I'll send the contract with the final figure and the dates.
    .new-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. So that it's in writing:
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two belong together. Could you confirm that? The same day I'll send the contract with the dates.
    .new-thing-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. So that it's in writing:
        – Project: { $deal_thing }
        – Price: { $new_price } instead of { $price }
        – In return: the terms from my last message
        The two belong together. Could you confirm that? The same day I'll send the contract with the dates.
    .saving-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. So that it's in writing:
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? The same day I'll send the contract with the dates.
    .saving-thing-named =
        Hi { $deal_client },
        Glad we found a way that suits us both. So that it's in writing:
        – Project: { $deal_thing }
        – Price: { $settled_price } instead of { $price }
        – Why it's lower: { $settled_saving }
        Jobs without this saving cost the usual price. Could you confirm that? The same day I'll send the contract with the dates.
    .label = Price and its reason
    .risk = The discount stays an exception with a reason; check the figure before you send it.
