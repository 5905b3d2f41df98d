# Sentences of the rewriter: each fault of a reply has its pieces; a piece is chosen by the reply.
# They stand beside the freelancer's own sentences, so they promise, price and date nothing.


# Acknowledgements: what the client wants is seen; nothing is promised


rewriting-ack-price =
    .a = I see that this is more than you had planned.
    .b = I understand that the sum has to fit your budget.
    .c = Of course you want to get the most for your money.
    .d = I understand, the price has to make sense for you.
    .e = I understand that the price weighs in your decision.

rewriting-ack-promise =
    .a = Plans like that are good to hear.
    .b = I can see you're thinking ahead, and I like that.
    .c = It's good to know there may be more to come.
    .d = I can see you have bigger plans.
    .e = I understand why you'd tie the two together.

rewriting-ack-free =
    .a = You want to know what you'll get before you pay, I understand that.
    .b = It's natural to want to see how I work first.
    .c = Of course you want to be sure before you decide.
    .d = I see why you'd like to try it out first.
    .e = I understand that you want to see something before you decide.

rewriting-ack-prepay =
    .a = I understand that paying ahead is a question of trust.
    .b = You want to be sure you get what you pay for, and that's fair.
    .c = I see why you'd like to pay differently.
    .d = Of course you want your money to be safe.
    .e = It's normal to be careful with payments.

rewriting-ack-late =
    .a = I know payments can take a while.
    .b = I understand that money can be tight at times.
    .c = I see that the timing isn't easy for you right now.
    .d = Things like this come up, I understand.
    .e = I see that it takes longer on your side.

rewriting-ack-raise =
    .a = I understand that a new rate isn't the nicest news.
    .b = I see that you were counting on the old price.
    .c = Of course you'd like the price to stay as it was.
    .d = I understand, you plan with these numbers.
    .e = I know that a new rate has to fit your budget.

rewriting-ack-scope =
    .a = I see why you'd want that as well.
    .b = It makes sense that you'd like to have that too.
    .c = I understand that the two go together for you.
    .d = It's good that you tell me what else you need.
    .e = I can see how this would help you.

rewriting-ack-revision =
    .a = It's good that you tell me what doesn't fit yet.
    .b = I see that this isn't quite what you wanted.
    .c = I understand that you want it to be right.
    .d = I see what matters to you here.
    .e = I see what you'd like to be different.

rewriting-ack-rush =
    .a = I understand that you need it soon.
    .b = I see that time is short on your side.
    .c = Of course you'd like to have it as early as you can.
    .d = I see that the date matters to you.
    .e = I understand that waiting is inconvenient for you.

rewriting-ack-boundary =
    .a = I understand that you want to be able to reach me.
    .b = I see that staying in touch matters to you.
    .c = Of course you want to know where things stand.
    .d = It makes sense that you'd like to stay close to the work.
    .e = I understand that you want things to move.

rewriting-ack-direction =
    .a = I see what you like about it.
    .b = I understand what you want to achieve with it.
    .c = I can see where the idea comes from.
    .d = You have a clear picture of it, and that helps.
    .e = I understand why this appeals to you.

rewriting-ack-conflict =
    .a = I see that you're not happy with this.
    .b = I understand that you expected something else.
    .c = It's good that you tell me this openly.
    .d = I see why this is annoying for you.
    .e = I hear you, and I take it seriously.

rewriting-ack-disrespect =
    .a = I see that we look at this differently.
    .b = I hear what you're saying.
    .c = I understand that you see it another way.
    .d = I see that something here bothers you.
    .e = You've told me plainly what you think.

rewriting-ack-miracle =
    .a = Of course you want to see results for your money.
    .b = I understand that you want to be sure of the outcome.
    .c = I see how much depends on the result for you.
    .d = It's natural to want certainty before you spend money.
    .e = You want this to pay off, and so do I.

rewriting-ack-nda =
    .a = I understand that your project has to stay private.
    .b = I see that confidentiality matters to you.
    .c = Of course you want to protect your project.
    .d = It's fair to ask for discretion.
    .e = I see why you don't want this shown around.

rewriting-ack-stall =
    .a = Of course, a decision like this needs time.
    .b = I understand that you want to think it over.
    .c = It's good to think before you decide.
    .d = A decision like this shouldn't be rushed, I agree.
    .e = I see that this may not be the moment.

rewriting-ack-generic =
    .a = I understand what you have in mind.
    .b = I see what you mean.
    .c = I understand what this is about.
    .d = I can see this matters to you.
    .e = I understand why you'd want that.

rewriting-ack-repair =
    .a = What counts now is getting it right.
    .b = Let's see how to put it right.
    .c = I'll see to it that this gets sorted out.
    .d = What matters now is how we go on.
    .e = Let's sort this out together.

rewriting-ack-calm =
    .a = Let's look at it together.
    .b = Let's take it step by step.
    .c = Let's see what we can do about it.
    .d = I'd like us to sort this out well.
    .e = Let's find a good way to go on.

# Alternatives: a way that stays open; no figure is named


rewriting-alt-price =
    .a = What I can do is a smaller version that costs less.
    .b = We can leave out a part, and the price drops with it.
    .c = If we start with only the most important part, it costs less.
    .d = There's another way: the main part now, the rest later.
    .e = I can split the work, so that you begin with the part you need most.

rewriting-alt-promise =
    .a = What I can do is begin with something smaller.
    .b = We can begin with one part of it and see how we work together.
    .c = We can keep the first job small, so that it's easy to pay for.
    .d = I can suggest a smaller first step that fits what you can spend now.
    .e = We can start with the part you need most and take the rest later.

rewriting-alt-free =
    .a = I can show you earlier work and tell you how it came about.
    .b = We can start with one small paid piece, and you decide after that.
    .c = Instead of a test I can show you work I've already done.
    .d = I can walk you through an earlier job, so that you see how I work.
    .e = We can make the first part a small paid order of its own.

rewriting-alt-prepay =
    .a = We can split the work into stages, and you pay for each one before it starts.
    .b = We can go step by step: you pay for a stage, I do it, you check it, and then comes the next.
    .c = We can begin with a small first stage, so that you risk little.
    .d = I can divide it into smaller payments, each before its part of the work.
    .e = We can write the stages and payments into a contract, so that both of us are safe.

rewriting-alt-late =
    .a = We can split the sum into parts with fixed dates.
    .b = If it's too much at once, a part now and the rest on a fixed day would help.
    .c = We can agree on a day that's realistic for you.
    .d = I can wait for a part of it if we write the date down.
    .e = A part now and the rest on an agreed day would work for me.

rewriting-alt-raise =
    .a = If the total should stay the same, we can reduce the amount of work.
    .b = We can look at which parts you really need, so that the sum stays where it was.
    .c = If you order a little less each time, your budget stays the same.
    .d = We can take out a part and stay within your budget.
    .e = If your budget is fixed, I can suggest a smaller set of work for it.

rewriting-alt-scope =
    .a = I can do it as a separate piece of work with its own price.
    .b = We can add it if something else comes out.
    .c = I can work out what it adds in time and money, and you decide.
    .d = We can do it after this job, as a small order of its own.
    .e = If you need it now, we can take out another part for it.

rewriting-alt-revision =
    .a = I can start with the points that matter most to you.
    .b = If you send me the points in one list, I'll go through them one by one.
    .c = We can look at those parts together and decide what to change.
    .d = What belongs to the task I'll put right, and for the rest I'll send you a price.
    .e = If you show me the parts that bother you, I'll tell you what can be done.

rewriting-alt-rush =
    .a = What I can do is give you the most important part first.
    .b = We can deliver it in parts, beginning with what you need soonest.
    .c = I can start with a shorter version and finish the rest after it.
    .d = We can see what has to be ready by then and what can wait.
    .e = If we cut it down to the essentials, you'll have something to work with sooner.

rewriting-alt-boundary =
    .a = You can write to me whenever you like, and I'll answer in my working hours.
    .b = We can agree on fixed times when I report to you.
    .c = I can send you a short written update instead.
    .d = We can agree on one channel and set times for it.
    .e = A short written update at an agreed time will keep you informed.

rewriting-alt-direction =
    .a = I can suggest another way to the same result.
    .b = I can suggest something close to it that won't hurt the result.
    .c = We can find a way to get what you want without that drawback.
    .d = I can describe another version, and the last word is yours.
    .e = We can look at what it should do for you and find another way there.

rewriting-alt-conflict =
    .a = If you tell me which points bother you, I'll say what I can put right.
    .b = We can go through it point by point and find what's fair.
    .c = We can compare the result with what we agreed and see what's missing.
    .d = I can look at the parts that don't fit and put right what belongs to the task.
    .e = We can look for a solution that's fair to both of us.

rewriting-alt-disrespect =
    .a = I can tell you what goes into the work, and you can judge for yourself.
    .b = I'm glad to talk about the work itself.
    .c = I can show you step by step what you'd be paying for.
    .d = We can talk about what you need and what that takes.
    .e = I can show you what I do and why it takes that long.

rewriting-alt-miracle =
    .a = What I can promise is the work itself and an honest report on what it brings.
    .b = We can start small and look at real numbers first.
    .c = I can tell you what is realistic and what it depends on.
    .d = We can agree on what I deliver and how we measure it.
    .e = We can set a goal that depends on the work itself.

rewriting-alt-nda =
    .a = I can keep the details private and show the work without your name.
    .b = We can agree on what stays secret and for how long.
    .c = I can keep it fully private and count that into the price.
    .d = We can write down exactly which information stays private.
    .e = I can show it without any names, or keep it private and count that into the price.

rewriting-alt-schedule =
    .a = Another day is possible; tell me which one suits you.
    .b = I can offer you another day.
    .c = We can find another day that works for both of us.
    .d = Another time will work, tell me what suits you.
    .e = I'll gladly find another time for it.

rewriting-alt-generic =
    .a = If you tell me what matters most to you, I'll suggest what I can do instead.
    .b = I'll gladly suggest something else that fits.
    .c = We can look at what would work instead.
    .d = I can suggest another way if you tell me a little more about what it's for.
    .e = We can look for a way that suits both of us.

# The question that follows an alternative


rewriting-ask-price =
    .a = Which part matters most to you?
    .b = Which part could you do without?
    .c = Shall I write out a smaller version?
    .d = What would you like to begin with?
    .e = Which part do you need first?

rewriting-ask-promise =
    .a = What do you need first?
    .b = Shall I send you an offer for that?
    .c = What would you like to start with?
    .d = Does that work for you?
    .e = Shall we begin that way?

rewriting-ask-free =
    .a = What would you like to see first?
    .b = Does that work for you?
    .c = Shall we do it that way?
    .d = Would that help you decide?
    .e = What matters most to you in it?

rewriting-ask-prepay =
    .a = Would that work for you?
    .b = Shall I write out the stages?
    .c = Does that suit you better?
    .d = Shall I put it into the contract like that?
    .e = What would make it comfortable for you?

rewriting-ask-late =
    .a = Which day works for you?
    .b = When can the first part come?
    .c = Which dates suit you?
    .d = On which day can I count on it?
    .e = What would be realistic for you?

rewriting-ask-raise =
    .a = Which part could we leave out?
    .b = Shall I write out both versions?
    .c = Which way do you prefer?
    .d = What matters most to you in our work?
    .e = Shall I show you what that would look like?

rewriting-ask-scope =
    .a = Shall I work out the price?
    .b = Which way suits you?
    .c = How soon do you need it?
    .d = Shall I send you the figures?
    .e = Would that work for you?

rewriting-ask-revision =
    .a = Which point comes first?
    .b = What bothers you most?
    .c = Which parts should I look at first?
    .d = Shall we go through them together?
    .e = Where should I start?

rewriting-ask-rush =
    .a = Which part do you need first?
    .b = What has to be ready by then?
    .c = What can wait?
    .d = Which part is the most urgent?
    .e = What do you need it for first?

rewriting-ask-boundary =
    .a = Which time suits you?
    .b = How often would you like to hear from me?
    .c = What time of day is best for you?
    .d = Which way is most convenient for you?
    .e = Would that work for you?

rewriting-ask-direction =
    .a = Shall I show you what I mean?
    .b = What should it do for you?
    .c = Would you like to hear it?
    .d = What matters most to you here?
    .e = Shall I tell you more?

rewriting-ask-conflict =
    .a = Which point should I look at first?
    .b = What bothers you most?
    .c = When can we go through it?
    .d = What would make it right for you?
    .e = Where should we start?

rewriting-ask-disrespect =
    .a = What do you need the result for?
    .b = Where would you like to begin?
    .c = What matters most to you in it?
    .d = Shall I show you?
    .e = What would you like to know first?

rewriting-ask-miracle =
    .a = Which result matters most to you?
    .b = Shall we start with that?
    .c = Shall I write it out?
    .d = What would be a good first result for you?
    .e = How do you measure success now?

rewriting-ask-nda =
    .a = Which of it has to stay private?
    .b = Would that work for you?
    .c = For how long should it stay private?
    .d = Shall I write that into the contract?
    .e = What matters most to you here?

rewriting-ask-schedule =
    .a = Which other day suits you?
    .b = What day would work for you?
    .c = When would it suit you?
    .d = Which day would be good for you?
    .e = What other time works for you?

rewriting-ask-generic =
    .a = What matters most to you here?
    .b = What is it for?
    .c = What do you need first?
    .d = What would help you most?
    .e = What should it do for you?

# The question at the end of a reply that lacked one


rewriting-next-price =
    .a = Shall I send you an offer with the details?
    .b = When would you like to start?
    .c = Does that fit what you had in mind?
    .d = What else would you like to know before you decide?
    .e = What matters most to you in it?

rewriting-next-terms =
    .a = Does that work for you?
    .b = Would that suit you?
    .c = Shall we do it that way?
    .d = Is that all right with you?
    .e = Shall I put it in writing like that?

rewriting-next-raise =
    .a = Shall I send you the new terms in writing?
    .b = What do you need from me next?
    .c = Do you have any questions about it?
    .d = What should I plan for next?
    .e = Shall I prepare the new agreement?

rewriting-next-agree =
    .a = When would you like to start?
    .b = Shall I send you a summary of what we agreed?
    .c = Shall I write down what we agreed?
    .d = Which day suits you for the start?
    .e = What should I begin with?

rewriting-next-stall =
    .a = When may I write to you again?
    .b = When should I get back to you?
    .c = What would help you decide?
    .d = Is there anything you'd like to know before you decide?
    .e = When would it suit you to talk again?

rewriting-next-work =
    .a = Which point should I look at first?
    .b = Is there anything else I should look at?
    .c = Is there anything else you've noticed?
    .d = What matters most to you here?
    .e = Where should I start?

rewriting-next-brief =
    .a = What should be ready at the end, and by when?
    .b = What is it for, and when do you need it?
    .c = Could you tell me in two lines what it's for and when you need it?
    .d = What do you already have, and what should come out of it?
    .e = Who is it for, and when should it be ready?

rewriting-next-accept =
    .a = Shall I work it out for you?
    .b = Shall I send you the details?
    .c = Would that be all right?
    .d = Shall I check it and write to you?
    .e = Does it suit you that way?

rewriting-next-answer =
    .a = Is there anything else you'd like to know?
    .b = What else can I tell you?
    .c = Would you like to know more about it?
    .d = Shall I tell you more about it?
    .e = What else should I tell you?

rewriting-next-generic =
    .a = What would you like to do next?
    .b = What do you need from me now?
    .c = How would you like to go on?
    .d = What else can I do for you?
    .e = How can I help you further?

# Better sentences for single faults


rewriting-term =
    .a = That is what the work takes.
    .b = That's how the work adds up.
    .c = That is what I need to do it well.
    .d = There's a simple reason for it: that's the work it takes.
    .e = On these terms I can do it well.

rewriting-trade =
    .a = In return I'd leave a part out or take a little more time, whichever you prefer.
    .b = In return I'd need something from your side: payment up front or more time.
    .c = That works if we also make the job a little smaller.
    .d = In exchange I'd ask for payment in one go or more time for the work.
    .e = I can do that if a part comes out or the date moves back.

rewriting-trade-whole =
    .a = In return I'd ask for payment in one go.
    .b = In exchange I'd like to be paid in one go.
    .c = For that I'd ask for payment up front.
    .d = That works for me if the payment comes in one go.
    .e = In return I'd need the whole payment up front.

rewriting-trade-time =
    .a = In return I'd like a fixed date for it in writing.
    .b = In exchange, let's put a firm date in writing.
    .c = For that I need one firm date that we both write down.
    .d = I can do that if we put a firm date in writing.
    .e = In return, let's fix the day now and keep to it.

rewriting-trade-extra =
    .a = It's outside what we agreed, so I'll send you its price first.
    .b = That's extra work, so before I start I'll tell you what it costs.
    .c = I'd count it as a small job of its own and send you the figure first.
    .d = I'll work out what it adds and tell you before I begin.
    .e = It takes extra time, so I'll send you the price and you decide.

rewriting-promise =
    .a = I price each job on its own, so this one stays at its price.
    .b = Let's settle this job as it is; the next one gets its own offer.
    .c = The price goes by the work in this job.
    .d = I'd rather keep the two apart: this job at its price, the next one when it comes.
    .e = When the next order comes, I'll gladly make an offer for it; this one stays at its price.

rewriting-promise-sum =
    .a = For { $sum } I can do a smaller part of it; the whole job stays at its price.
    .b = At { $sum } the job would have to be smaller; later orders get their own offer.
    .c = If { $sum } is what you can pay now, we can make this job smaller to fit.
    .d = For { $sum } we can do the most important part first.
    .e = { $sum } works for a smaller version; the whole job stays at its price.

rewriting-promise-off =
    .a = { $sum } less is possible if the job gets smaller too.
    .b = If we take a part out, { $sum } less works.
    .c = I can take off { $sum } when a part of the work comes out as well.
    .d = { $sum } less would mean less work, so let's see which part can go.
    .e = To make it { $sum } less, we can leave out a part.

rewriting-ask-me =
    .a = Once I know the scope, I'll send you a price with a list of what's included.
    .b = I'll work out the price and show you what it covers.
    .c = I'll send you the price together with a list of what's in it.
    .d = With the details I can work out the price and show you what it includes.
    .e = I'll give you a price as soon as I have the details.

rewriting-bare =
    .a = I'll send you a list of what's in it, so you can see what you're paying for.
    .b = With it comes a written list of everything it covers.
    .c = The offer will say point by point what that includes.
    .d = Before we start you'll have it in writing what this covers.
    .e = I'll write out what that includes, step by step.

rewriting-raise =
    .a = My rate is going up, and I'm telling you now so that you can plan; the figure and the start date come in writing.
    .b = There's a new rate for our work; I'll send it to you in writing with the day it starts.
    .c = The new rate applies to our work too, and I'll confirm it in writing ahead of time.
    .d = I'm raising my rate and will send you the new terms in writing well ahead.
    .e = I'll send you the new rate in writing, early enough for you to plan for it.

rewriting-raise-sum =
    .a = My new rate is { $sum }; I'll give you the start date in writing well ahead.
    .b = The new price is { $sum }, and you'll have the start date in writing ahead of time.
    .c = The rate goes to { $sum }, and I'm telling you now so that you can plan.
    .d = I've set the new rate at { $sum }; the start date comes in writing, with time to plan.
    .e = The price will be { $sum }; I'll confirm the start date in writing.

rewriting-raise-from =
    .a = The rate is { $sum } { $start }.
    .b = The new price is { $sum } { $start }.
    .c = The price goes to { $sum } { $start }, so you can plan for it now.
    .d = The new rate is { $sum } { $start }, and I'll confirm it in writing.
    .e = I've set the rate at { $sum } { $start }.

rewriting-raise-percent =
    .a = My rate goes up by { $percent }; I'll give you the start date in writing well ahead.
    .b = The new rate is { $percent } higher, and I'm telling you now so that you can plan.
    .c = The price rises by { $percent }, and you'll have the start date in writing ahead of time.
    .d = I'm raising the price by { $percent }; the start date comes in writing, with time to plan.
    .e = The price will be { $percent } higher; I'll let you know the start date ahead of time.

rewriting-raise-percent-from =
    .a = The rate goes up by { $percent } { $start }.
    .b = My rate goes up by { $percent } { $start }, so you can plan for it now.
    .c = The increase is { $percent } { $start }, and I'll confirm it in writing.
    .d = I'm raising the price by { $percent } { $start }.
    .e = The price rises by { $percent } { $start }.

rewriting-raise-stands =
    .a = The new rate stays as announced.
    .b = The new rate holds for our work too.
    .c = I'm keeping to the new rate.
    .d = The new price stays as I gave it to you.
    .e = The new rate stands.

rewriting-vague =
    .a = Tell me by which day you need it, and I'll confirm it or name the nearest one I can keep.
    .b = Name the latest day that works for you, and I'll answer with an exact date.
    .c = Let's fix a day: tell me which one suits you, and I'll confirm it.
    .d = Tell me which day suits you, and I'll write back with a date I can keep.
    .e = You'll get an exact date from me; tell me if there's a day it has to come before.

rewriting-vague-amount =
    .a = I'll work out the exact figure and send it before we start.
    .b = You'll have the exact amount in writing before I begin.
    .c = I'll count it through and send you one clear figure.
    .d = You'll get an exact figure from me in writing before anything starts.
    .e = I'll work it out and tell you exactly what it comes to.

rewriting-vague-count =
    .a = I'll check and tell you the exact number.
    .b = I'll count and send you the exact number.
    .c = You'll get the exact number from me in writing.
    .d = Let me count, and I'll give you the exact number.
    .e = I'll look it up and answer with an exact number.

rewriting-vague-hours =
    .a = I'll send you the hours when you can reach me.
    .b = You'll get fixed hours from me in writing.
    .c = I'll tell you when I answer messages and when I take calls.
    .d = Let's agree on fixed hours; I'll send you a suggestion.
    .e = I'll give you the hours when I'm available.

rewriting-accept-scope =
    .a = It goes beyond what we agreed, so I'll send you its price and the new date first.
    .b = Before I start I'll tell you what it adds in money and time, and you decide.
    .c = That's additional work: I'll work out the price and the time and begin once you agree.
    .d = I'll gladly do it once we've settled what it costs and how long it takes.
    .e = First I'll work out what it changes in price and timing and send you both.

rewriting-accept-count =
    .a = With { $count } the price and the date change, so I'll send you both before I start.
    .b = For { $count } I'll send you the price and the time first.
    .c = Before I start on { $count }, I'll send you what it costs and how long it takes.
    .d = I'll work out the price and the time for { $count }, and you decide.
    .e = First I'll work out what { $count } would mean for the price and the date.

rewriting-accept-rush =
    .a = I only want to promise what I can keep, so let's see which part has to come first.
    .b = All of it in that time would hurt the result, so let's settle which part comes first.
    .c = Before I confirm the date, I'll check what can really be ready by then.
    .d = Let's start with the part you need most, and for the rest I'll name a date I can keep.
    .e = I'll look at what is realistic by then and tell you before I say yes.

rewriting-accept-direction =
    .a = I can do it that way, but first I'd like to show you what it changes for the result.
    .b = Before I change it, let me tell you what it would mean for the result; the last word is yours.
    .c = I see a drawback in it, so let me explain it in two lines before I start.
    .d = I'll tell you first what the downsides are; if you still want it, we'll put that in writing.
    .e = Before I do it, I'd like to suggest another way, and then you choose.

rewriting-accept-miracle =
    .a = What I can promise is the work itself; the result depends on more than that, so let's agree on what we measure.
    .b = I can't promise that figure honestly, but I can promise the work and a clear report on it.
    .c = The result also depends on things outside my work, so let's agree on a first goal we can measure.
    .d = Let's agree on what I deliver and how we measure it, since the outcome doesn't depend on me alone.
    .e = I'd rather promise what's in my hands: the work itself and honest numbers about it.

rewriting-accept-generic =
    .a = Before I say yes, I'll check what it means for the time and the price.
    .b = Let me look at what it changes first, and then I'll confirm.
    .c = I'd like to settle what this means for the price and the date before I agree.
    .d = First let's write down what exactly that includes.
    .e = I'll tell you what it takes before I start.

rewriting-jargon =
    .a = Put simply, the technical part is mine, and I'll explain each step that matters to you.
    .b = In plain words: I take care of the technical side, and you get something you can simply use.
    .c = I'll explain it without technical terms, so that you know what you're getting.
    .d = I'll tell you in plain words what that means for you.
    .e = I can explain each point in everyday words, so that nothing stays unclear.

rewriting-jargon-plain =
    .a = In plain words, it's about { $plain }.
    .b = Put simply, it's about { $plain }.
    .c = Without the technical terms, it comes down to { $plain }.
    .d = Said simply, it's about { $plain }.
    .e = In everyday words, this is about { $plain }.

rewriting-pushy =
    .a = Take the time you need to decide.
    .b = There's no rush; decide when it suits you.
    .c = Take your time; the choice is yours.
    .d = You don't have to decide right away.
    .e = Look at it calmly; the decision is yours.

# What trade terms mean, as parts of a list

rewriting-gloss-seo = being found in search engines
rewriting-gloss-ads = paid ads that reach the right people
rewriting-gloss-return = ads for people who have already visited you
rewriting-gloss-alike = finding people who resemble your customers
rewriting-gloss-funnel = the way from the first look to the purchase
rewriting-gloss-convert = more visitors who buy or write to you
rewriting-gloss-compare = comparing two versions and keeping the better one
rewriting-gloss-figures = the figures that show whether it pays off
rewriting-gloss-sources = seeing where your customers come from
rewriting-gloss-speed = how fast the page opens
rewriting-gloss-phones = a site that looks right on phones
rewriting-gloss-online = putting it online and keeping it running
rewriting-gloss-safe = keeping data and payments safe
rewriting-gloss-mail = emails that don't land in spam
rewriting-gloss-data = how the information is stored
rewriting-gloss-connect = linking your programs with each other
rewriting-gloss-hints = telling search engines what is on the page
rewriting-gloss-print = colours that come out right in print
rewriting-gloss-sharp = files that stay sharp at any size
rewriting-gloss-type = even spacing of letters and lines
rewriting-gloss-editable = files that can be changed later
rewriting-gloss-noise = taking the noise out of the recording
rewriting-gloss-loud = an even loudness
rewriting-gloss-video = video files in full quality
rewriting-gloss-colour = the light and colours of the picture
rewriting-gloss-light = light that flatters the face
rewriting-gloss-editing = checking the structure and the style of the text
rewriting-gloss-translate = comparing with earlier translations and checking every sentence
rewriting-gloss-readable = text that is easy to read
rewriting-gloss-money = income, costs and what is left
rewriting-gloss-tax = the taxes and their dates
rewriting-gloss-duties = which duties each side takes on
rewriting-gloss-drawings = drawings that builders can work from
rewriting-gloss-electric = how sockets and switches are wired
rewriting-gloss-water = draining the water away
rewriting-gloss-customers = who your customers are and how to speak to them
rewriting-gloss-local = your entry on the map, with the same address everywhere
rewriting-gloss-screens = clear screens and buttons
rewriting-gloss-box = the shape and look of the box
rewriting-gloss-lessons = a place online for your lessons
rewriting-gloss-coding = the basics of programming
rewriting-gloss-stage = sound that the whole hall can hear
rewriting-gloss-live = streaming live video
rewriting-gloss-rights = the rights to the material
rewriting-gloss-story = how the story opens, turns and ends
rewriting-gloss-cloth = how heavy and hard-wearing the cloth is
rewriting-gloss-upkeep = watching that everything works, keeping copies and updating
