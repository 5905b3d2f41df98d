# Conflict: cool down, listen, mend, meet halfway, or part.

conflict = Conflict with a client

# Before anything is written

conflict-mood = How do you feel about this message right now?
    .label = Mood
    .why = A reply written in anger is the one you regret.
conflict-mood-calm = Calm, I can answer
conflict-mood-heated = Angry or shaken

conflict-breathe = Then let's not answer yet. <b>Ten minutes change nothing for the client</b> and a lot for your reply. Get up, drink some water, write the angry version somewhere it can't be sent. Behind the tone there's usually one concrete problem, and a problem can be solved.

conflict-cool = A ten-minute pause before you reply. If you feel calm sooner, we can continue.

conflict-wrong = What exactly is the client unhappy with? A few words will do.
    .label = Complaint
    .hint = For example: the text came two days late
    .why = The reply should answer the problem, not the tone, so I need the problem in a few words. It will be quoted to the client.

conflict-fault = Look at it as an outsider would: whose mistake is it?
    .about = "{ $wrong }"

        Look at it as an outsider would: whose mistake is it?
    .label = Cause
    .why = You fix your own mistake, share a common one and explain a misunderstanding: three different replies.
conflict-fault-mine = My mistake
conflict-fault-shared = Partly mine, partly theirs
conflict-fault-theirs = I kept to the agreement
conflict-fault-unsure = Not clear yet

# Listening

conflict-listen = First find out what's behind the anger. People who have been heard argue less, and you learn what needs fixing.

conflict-listen-ask =
    .plain =
        I can see this isn't what you were expecting, and I'd like to get to the bottom of it.

        Could you show me where it goes wrong and tell me how it should be instead? I'll read it carefully and come back to you with what I can do and by when.
    .told =
        Thank you for telling me directly. This is what I understand:
        "{ $wrong }"

        I'd rather ask than guess: where does it show most, and what should be there instead? Once I know, I'll come back with what I can do and by when.
    .named =
        { $deal_client }, thank you for telling me directly. This is what I understand:
        "{ $wrong }"

        Where does it show most, and what should be there instead? Once I know, I'll come back with what I can do and by when.
    .project =
        { $deal_client }, thank you for telling me directly. About our project, "{ $deal_thing }", this is what I understand:
        "{ $wrong }"

        Where does it show most, and what should be there instead? Once I know, I'll come back with what I can do and by when.
    .label = Ask for specifics
    .risk = Turns anger into a list you can work on; a very upset client may find questions slow.

conflict-listen-retell =
    .plain =
        Do I understand correctly that the result isn't doing what you need it to do, and that this is holding you up?

        If so, this comes first for me. If I've missed something, please add it. Then I'll send you a solution with dates.
    .told =
        Let me check that I've understood you. The main problem is this:
        "{ $wrong }"

        Is that right, or is something else more important? Once you confirm, I'll send you a solution with dates.
    .named =
        { $deal_client }, let me check that I've understood. The main problem is this:
        "{ $wrong }"

        Is that right, or is something else more important? Once you confirm, I'll send you a solution with dates.
    .label = Retell in your words
    .risk = The client sees that you listened; if you get it wrong, they'll correct you, which helps too.

conflict-listen-call =
    .plain =
        This is frustrating, I know, and in writing we could go back and forth for days.

        Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll write down the main points so that you can check them. What time is good for you?
    .told =
        I've read this carefully:
        "{ $wrong }"

        It deserves more than messages back and forth. Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll send the main points for you to check. What time is good for you?
    .named =
        { $deal_client }, I've read this carefully:
        "{ $wrong }"

        It deserves more than messages back and forth. Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll send the main points for you to check. What time is good for you?
    .label = Offer a short call
    .risk = A voice calms people faster than text; have your questions ready, or the call turns into an argument.

conflict-wrong-now = Now that the client has answered, what is actually wrong?
    .label = Complaint
    .hint = For example: the order form doesn't open on a phone
    .why = The next message names exactly this and offers a way out.

conflict-fault-now = As far as you can see now, whose mistake is it?
    .about = "{ $wrong }"

        As far as you can see now, whose mistake is it?
    .label = Cause
    .why = It decides whether you fix it, share the work or explain.
conflict-fault-now-mine = My mistake
conflict-fault-now-shared = Partly mine, partly theirs
conflict-fault-now-theirs = I kept to the agreement

# My mistake: mend it

conflict-mend-by = By when can you put it right? Leave yourself a margin.
    .label = Fixed by
    .hint = For example: Thursday evening
    .why = A day and an hour calm people down; "soon" doesn't. Miss this date too, and you may lose the client.

conflict-paid = How much has the client paid you so far? If nothing yet, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k
    .why = If I know the amount, I can put a money-back guarantee in figures.

conflict-mend = The mistake is yours, so say so in one line and go straight to fixing it. A mistake owned and fixed quickly often makes the relationship stronger.

conflict-mend-fix =
    .plain =
        You're right, this is my mistake, and I'm sorry for the trouble it causes you:
        "{ $wrong }"

        I'm fixing it at no charge. You'll have the new version:
        { $mend_by }

        Is there anything else you'd like me to look at while I'm at it?
    .named =
        { $deal_client }, you're right, this is my mistake, and I'm sorry for the trouble it causes you:
        "{ $wrong }"

        I'm fixing it at no charge. You'll have the new version:
        { $mend_by }

        Is there anything else you'd like me to look at while I'm at it?
    .project =
        { $deal_client }, you're right, this is my mistake. In our project, "{ $deal_thing }":
        "{ $wrong }"

        I'm sorry for the trouble. I'm fixing it at no charge, and you'll have the new version:
        { $mend_by }

        Is there anything else you'd like me to look at while I'm at it?
    .label = Admit and fix
    .risk = Short and honest, and usually enough; the date is now a promise, and missing it would hurt twice as much.

conflict-mend-gesture =
    .plain =
        This one is on me:
        "{ $wrong }"

        I'm sorry it cost you time. I'll fix it at no charge, by this date:
        { $mend_by }

        And to make up for it, the first hour of our next stage is on me. Does this plan work for you?
    .named =
        { $deal_client }, this one is on me:
        "{ $wrong }"

        I'm sorry it cost you time. I'll fix it at no charge, by this date:
        { $mend_by }

        And to make up for it, the first hour of our next stage is on me. Does this plan work for you?
    .guarantee =
        This one is on me:
        "{ $wrong }"

        I'm sorry it cost you time. I'll fix it at no charge, by this date:
        { $mend_by }

        So that the risk is mine and not yours: if I miss that date, I'll refund half of what you've paid, { $half }. Does this plan work for you?
    .guarantee-named =
        { $deal_client }, this one is on me:
        "{ $wrong }"

        I'm sorry it cost you time. I'll fix it at no charge, by this date:
        { $mend_by }

        So that the risk is mine and not yours: if I miss that date, I'll refund half of what you've paid, { $half }. Does this plan work for you?
    .label = Fix with a guarantee
    .risk = Restores trust faster than words; it can cost you real money, so promise only a date you're sure of.

conflict-mend-choose =
    .plain =
        You had every right to expect better here:
        "{ $wrong }"

        It's my mistake, and how we settle it is up to you:
        1. I fix it at no charge. When: { $mend_by }
        2. I refund this part, and it stays as it is.

        Which do you prefer?
    .named =
        { $deal_client }, you had every right to expect better here:
        "{ $wrong }"

        It's my mistake, and how we settle it is up to you:
        1. I fix it at no charge. When: { $mend_by }
        2. I refund this part, and it stays as it is.

        Which do you prefer?
    .half =
        You had every right to expect better here:
        "{ $wrong }"

        It's my mistake, and how we settle it is up to you:
        1. I fix it at no charge. When: { $mend_by }
        2. It stays as it is, and I refund half of the { $paid } you've paid: { $half }.

        Which do you prefer?
    .half-named =
        { $deal_client }, you had every right to expect better here:
        "{ $wrong }"

        It's my mistake, and how we settle it is up to you:
        1. I fix it at no charge. When: { $mend_by }
        2. It stays as it is, and I refund half of the { $paid } you've paid: { $half }.

        Which do you prefer?
    .label = Let the client choose
    .risk = The client decides and calms down; be ready for them to choose the money.

# Both had a part in it

conflict-paid-shared = How much has the client paid you so far? If nothing yet, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k
    .why = If I know the amount, one of the solutions can include a figure.

conflict-compromise = Both sides had a part in it, so look for the middle. Start with your own part and don't dwell on the client's.

conflict-compromise-each-part =
    .plain =
        I've gone back over how this happened:
        "{ $wrong }"

        Part of it is mine, and I'll redo that at no charge. The other part goes beyond the original task and needs extra work. I'd do it at the usual rate, with the price agreed before I start.

        Shall I send you both lists today, with dates?
    .named =
        { $deal_client }, I've gone back over how this happened:
        "{ $wrong }"

        Part of it is mine, and I'll redo that at no charge. The other part goes beyond the original task and needs extra work. I'd do it at the usual rate, with the price agreed before I start.

        Shall I send you both lists today, with dates?
    .label = To each their part
    .risk = Clear and fair; check the line between the two parts against your messages first.

conflict-compromise-half-way =
    .plain =
        You need this to work, and so do I:
        "{ $wrong }"

        We could spend a long time on whose share is bigger. I'd rather meet you in the middle: I redo it, you pay half of what that costs, and the other half is on me. You get the price and the date in writing before I start.

        Does that seem fair to you?
    .named =
        { $deal_client }, you need this to work, and so do I:
        "{ $wrong }"

        We could spend a long time on whose share is bigger. I'd rather meet you in the middle: I redo it, you pay half of what that costs, and the other half is on me. You get the price and the date in writing before I start.

        Does that seem fair to you?
    .label = Split the rework
    .risk = Ends the blame game quickly; you work partly unpaid, so keep the rework small.

conflict-compromise-options =
    .plain =
        Let's find a solution that suits us both. The problem:
        "{ $wrong }"

        I see three options:
        1. I fix my part at no charge, and the rest stays as it is.
        2. I redo all of it, and you pay half the rate for the extra work.
        3. We stop at the stage we've reached and settle up for what's done.

        Which one is closest to what you need?
    .named =
        { $deal_client }, let's find a solution that suits us both. The problem:
        "{ $wrong }"

        I see three options:
        1. I fix my part at no charge, and the rest stays as it is.
        2. I redo all of it, and you pay half the rate for the extra work.
        3. We stop at the stage we've reached and settle up for what's done.

        Which one is closest to what you need?
    .half =
        Let's find a solution that suits us both. The problem:
        "{ $wrong }"

        I see three options:
        1. I fix my part at no charge, and the rest stays as it is.
        2. I redo all of it, and you pay half the rate for the extra work.
        3. We stop here: I refund half of what you've paid, { $half }, and you keep what's finished.

        Which one is closest to what you need?
    .half-named =
        { $deal_client }, let's find a solution that suits us both. The problem:
        "{ $wrong }"

        I see three options:
        1. I fix my part at no charge, and the rest stays as it is.
        2. I redo all of it, and you pay half the rate for the extra work.
        3. We stop here: I refund half of what you've paid, { $half }, and you keep what's finished.

        Which one is closest to what you need?
    .label = Several solutions
    .risk = Gives the client the last word; list only options you can really live with.

# The work matches the agreement

conflict-calm = You kept to the agreement, and there's nothing to win here. Show that you see the problem, put the facts side by side, and offer a solution all the same.

conflict-calm-facts =
    .plain =
        I see that this is a problem for you:
        "{ $wrong }"

        So that we're looking at the same thing, today I'll send you a short comparison: what we agreed at the start and what I've delivered, point by point. As far as I can see, the two match; you may see something I don't.

        Either way, I'd like the result to work for you. What would help you most right now?
    .named =
        { $deal_client }, I see that this is a problem for you:
        "{ $wrong }"

        So that we're looking at the same thing, today I'll send you a short comparison: what we agreed at the start and what I've delivered, point by point. As far as I can see, the two match; you may see something I don't.

        Either way, I'd like the result to work for you. What would help you most right now?
    .label = Facts side by side
    .risk = Moves things from feelings to the agreement; you need that agreement in writing, and a dry tone would spoil it.

conflict-calm-options =
    .plain =
        I understand your concern: you need a result that works for you.
        "{ $wrong }"

        As I see it, the work matches what we agreed, so this would be extra work. I can offer two ways:
        1. The work stays as it is, and I show you how to get the most out of it.
        2. I change this as a small separate task, with price and date agreed first.

        Which suits you better?
    .named =
        { $deal_client }, I understand your concern: you need a result that works for you.
        "{ $wrong }"

        As I see it, the work matches what we agreed, so this would be extra work. I can offer two ways:
        1. The work stays as it is, and I show you how to get the most out of it.
        2. I change this as a small separate task, with price and date agreed first.

        Which suits you better?
    .label = Two ways forward
    .risk = Helps without working for free; a client who feels wronged may not want to pay yet.

conflict-calm-question =
    .plain =
        You expected something different, and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from what we agreed, and it's quite possible that something important never made it into that. What did you expect here, and what would it give you? Then I'll suggest the shortest way there.
    .named =
        { $deal_client }, you expected something different, and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from what we agreed, and it's quite possible that something important never made it into that. What did you expect here, and what would it give you? Then I'll suggest the shortest way there.
    .project =
        { $deal_client }, you expected something different from our project, "{ $deal_thing }", and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from what we agreed, and it's quite possible that something important never made it into that. What did you expect here, and what would it give you? Then I'll suggest the shortest way there.
    .label = Ask what was expected
    .risk = Often finds the real reason; takes another round of talking before anything is settled.

# The client insists

conflict-threat = Is the client threatening you with a bad review, a lawsuit or a public post?
    .label = Threat
    .why = If so, you collect evidence first and keep the reply especially calm.
conflict-threat-yes = Yes, there is a threat
conflict-threat-no = No, just not satisfied

conflict-evidence = Before you answer, quietly put into one folder: <b>the whole conversation, the agreement or brief, the files with their dates, the receipts</b>. Delete nothing and change nothing. Don't threaten back, and don't answer in public yet. A calm written answer takes the force out of most threats. And you don't have to put up with insults.

conflict-steady = Don't threaten back and don't defend yourself: send one calm message that stays with what you've already written.

conflict-steady-calm =
    .plain =
        I understand how strongly you feel about this, and what you say publicly is your decision.

        I'd like to solve the problem itself. What I wrote in my last message still stands. If another solution would suit you better, which one? By tomorrow evening I'll tell you what's possible.
    .told =
        I understand how strongly you feel about this:
        "{ $wrong }"

        What you say about it publicly is your decision. I'd like to solve the problem itself. What I wrote in my last message still stands. If another solution would suit you better, which one? By tomorrow evening I'll tell you what's possible.
    .named =
        { $deal_client }, I understand how strongly you feel about this:
        "{ $wrong }"

        What you say about it publicly is your decision. I'd like to solve the problem itself. What I wrote in my last message still stands. If another solution would suit you better, which one? By tomorrow evening I'll tell you what's possible.
    .label = Calm and open
    .risk = Gives the threat no fuel and keeps the door open; if the client posts anyway, this message speaks for you.

conflict-steady-written =
    .plain =
        Let's settle this carefully, so that neither of us has to rely on memory.

        Today I'll put everything into one message: what we agreed, what I delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Then we'll both have the same picture and can decide. Does that suit you?
    .told =
        Let's settle this carefully, so that neither of us has to rely on memory. The problem:
        "{ $wrong }"

        Today I'll put everything into one message: what we agreed, what I delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Does that suit you?
    .named =
        { $deal_client }, let's settle this carefully, so that neither of us has to rely on memory. The problem:
        "{ $wrong }"

        Today I'll put everything into one message: what we agreed, what I delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Does that suit you?
    .label = All in writing
    .risk = Cools things down and leaves a clean record; you do have to send the summary today.

conflict-last-try = One more try before you part ways: let the client name the solution, or let someone neutral look at it.

conflict-last-try-what-helps =
    .plain =
        I can see that what I've offered so far doesn't solve it for you, and I'd like to find what would.

        If you could change just one thing about this work, what would it be? And what would settle it for you? I'll tell you what I can do, by when and on what terms.
    .told =
        I can see that what I've offered so far doesn't solve this for you:
        "{ $wrong }"

        So let me ask directly: if you could change just one thing, what would it be? And what would settle it for you? I'll tell you what I can do, by when and on what terms.
    .named =
        { $deal_client }, I can see that what I've offered so far doesn't solve this for you:
        "{ $wrong }"

        So let me ask directly: if you could change just one thing, what would it be? And what would settle it for you? I'll tell you what I can do, by when and on what terms.
    .label = What would settle it
    .risk = Often they want less than you feared; if it's an amount of money, we'll work it out next.

conflict-last-try-third-eye =
    .plain =
        We see the same work differently, and that happens even when both sides mean well.

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We split the fee and both accept the answer. Would you agree to that? Suggest a name, or I'll send you two tomorrow to choose from.
    .told =
        We see this differently, and that happens even when both sides mean well:
        "{ $wrong }"

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We split the fee and both accept the answer. Would you agree to that? Suggest a name, or I'll send you two tomorrow to choose from.
    .named =
        { $deal_client }, we see this differently, and that happens even when both sides mean well:
        "{ $wrong }"

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We split the fee and both accept the answer. Would you agree to that? Suggest a name, or I'll send you two tomorrow to choose from.
    .label = A neutral specialist
    .risk = Takes the argument out of your hands; costs a fee, and you're bound by the answer.

# The client wants money back

conflict-demand = How much money does the client want back?
    .label = Asked back
    .hint = For example: $300, or 2k
    .why = The reply depends on how this compares with what has been paid.

conflict-paid-demand = And how much has the client paid you in all? If you don't remember, skip this.
    .paid-known = The client wants { $demand } back. How much have they paid you in all? If you don't remember, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k
    .why = I'll compare what they want back with what they paid.

conflict-weighed = The client wants <b>{ $demand }</b> back. Compare that with the hours a long dispute would eat up. If the work can still be used, offer work or a part of the money first. If nothing gets through to the client any more, paying may be the cheaper way to peace, and it's no defeat.
    .share = The client wants <b>{ $demand }</b> back; they have paid { $paid }, so that's <b>{ $demand_share }</b> of it. Compare that with the hours a long dispute would eat up. If the work can still be used, offer work or a part of the money first. If nothing gets through to the client any more, paying may be the cheaper way to peace, and it's no defeat.
    .questions = The client wants <b>{ $demand }</b> back. Two questions decide: can the client still use the work, and what would a week of arguing cost you? If it can be used, offer work or a part of the money first. If nothing gets through any more, paying may be the cheaper way to peace, and it's no defeat.

conflict-answer-demand = Answer the demand with an offer: work instead, a part of it, or all of it in return for closing the matter.

conflict-answer-demand-work-instead =
    .plain =
        I understand why you ask for { $demand }: you expected a result you could use.

        Before we talk about a refund, let me suggest another way: I rework the points that matter most to you, at no extra charge, up to two rounds. That leaves you with a finished result instead of starting over elsewhere.

        Which points should be on the list? You'll get a date from me the same day.
    .named =
        { $deal_client }, I understand why you ask for { $demand }: you expected a result you could use.

        Before we talk about a refund, let me suggest another way: I rework the points that matter most to you, at no extra charge, up to two rounds. That leaves you with a finished result instead of starting over elsewhere.

        Which points should be on the list? You'll get a date from me the same day.
    .label = Work instead of money
    .risk = Keeps the money and the client; means more work for you, so agree on the list before you begin.

conflict-answer-demand-part-back =
    .plain =
        You're asking for { $demand } back because part of the work isn't what you needed. Another part, though, is done and can be used.

        So I suggest that I refund half of that, you keep everything that's finished, and we both consider the matter closed.

        Is that acceptable? If so, please confirm here and tell me where to send it; I'll make the transfer the same day.
    .named =
        { $deal_client }, you're asking for { $demand } back because part of the work isn't what you needed. Another part, though, is done and can be used.

        So I suggest that I refund half of that, you keep everything that's finished, and we both consider the matter closed.

        Is that acceptable? If so, please confirm here and tell me where to send it; I'll make the transfer the same day.
    .paid =
        You've paid { $paid } and you're asking for { $demand } back, because part of the work isn't what you needed. Another part, though, is done and can be used.

        So I suggest that I refund half of what you ask for, you keep everything that's finished, and we both consider the matter closed.

        Is that acceptable? If so, please confirm here and tell me where to send it; I'll make the transfer the same day.
    .paid-named =
        { $deal_client }, you've paid { $paid } and you're asking for { $demand } back, because part of the work isn't what you needed. Another part, though, is done and can be used.

        So I suggest that I refund half of what you ask for, you keep everything that's finished, and we both consider the matter closed.

        Is that acceptable? If so, please confirm here and tell me where to send it; I'll make the transfer the same day.
    .label = Return a part
    .risk = A fair middle that pays you for what's done; the client may keep bargaining.

conflict-answer-demand-agree =
    .plain =
        I'd like us to end this well, so I agree to refund { $demand }.

        In return, I ask for one thing: a short confirmation here that this settles the matter for both of us, with no further claims. I'll make the transfer the day you confirm. Where should I send it?
    .named =
        { $deal_client }, I'd like us to end this well, so I agree to refund { $demand }.

        In return, I ask for one thing: a short confirmation here that this settles the matter for both of us, with no further claims. I'll make the transfer the day you confirm. Where should I send it?
    .label = Refund it and close
    .risk = Peace at once, confirmed in writing; send the money only after the confirmation.

# Parting

conflict-part-paid = How much has the client paid you in all? If nothing, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k
    .why = To part fairly, we work out what you could refund.

conflict-done = What percentage of the work is done and handed over?
    .label = Done
    .hint = For example: 60
    .why = From that I work out the refund for the part that isn't done.

conflict-refunds = They have paid { $paid }. A full refund is <b>{ $full }</b>. It hurts, but it ends the matter, and the week you'd lose arguing can go to a client who values you.
    .part = They have paid { $paid }. Two ways to part: refund everything, <b>{ $full }</b>, and you keep the work; or, with { $done_percent } done, refund <b>{ $undone }</b> for the rest, and the client keeps what's done. The first ends it fastest, the second pays you for your work.

conflict-part = When nobody can win, end it: a refund, no reproaches, a courteous goodbye.

conflict-part-full =
    .plain =
        I can see that my work isn't giving you what you need, and I don't want to take up more of your time.

        I'll refund the full amount, { $full }. I keep the work, and neither of us uses it; our agreement is closed on both sides. I'll make the transfer the day you confirm.

        Where should I send it? I wish you every success with the project.
    .named =
        { $deal_client }, I can see that my work isn't giving you what you need, and I don't want to take up more of your time.

        I'll refund the full amount, { $full }. I keep the work, and neither of us uses it; our agreement is closed on both sides. I'll make the transfer the day you confirm.

        Where should I send it? I wish you every success with the project.
    .project =
        { $deal_client }, I can see that my work on our project, "{ $deal_thing }", isn't giving you what you need, and I don't want to take up more of your time.

        I'll refund the full amount, { $full }. I keep the work, and neither of us uses it; our agreement is closed on both sides. I'll make the transfer the day you confirm.

        Where should I send it? I wish you every success with it.
    .label = Full refund
    .risk = The cleanest ending, with little left to complain about; your work so far goes unpaid.

conflict-part-undone =
    .part =
        We've both put a lot into this, and I think the fair thing now is to stop.

        You keep everything that's done so far and can use it freely. For the part that isn't done, I'll refund { $undone }. That closes our agreement on both sides.

        Do you agree? If so, please confirm here and tell me where to send it; I'll make the transfer the same day. I wish you well with the next steps.
    .part-named =
        { $deal_client }, we've both put a lot into this, and I think the fair thing now is to stop.

        You keep everything that's done so far and can use it freely. For the part that isn't done, I'll refund { $undone }. That closes our agreement on both sides.

        Do you agree? If so, please confirm here and tell me where to send it; I'll make the transfer the same day. I wish you well with the next steps.
    .label = Refund what isn't done
    .risk = Fair to both; the share that is done can become the next thing to argue about.

conflict-part-unpaid = Nothing has been paid, so parting is simple: a calm goodbye, an orderly handover, no reproaches.

conflict-part-unpaid-farewell =
    .plain =
        I can see that we aren't getting to a result you'd be happy with, and you need one.

        I suggest we stop here: you don't owe me anything, and your materials stay yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that the next person doesn't start from zero? I can send it tomorrow. I wish you every success.
    .named =
        { $deal_client }, I can see that we aren't getting to a result you'd be happy with, and you need one.

        I suggest we stop here: you don't owe me anything, and your materials stay yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that the next person doesn't start from zero? I can send it tomorrow. I wish you every success.
    .project =
        { $deal_client }, I can see that on our project, "{ $deal_thing }", we aren't getting to a result you'd be happy with, and you need one.

        I suggest we stop here: you don't owe me anything, and your materials stay yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that the next person doesn't start from zero? I can send it tomorrow. I wish you every success.
    .label = A courteous goodbye
    .risk = You keep your good name; the hours already spent stay unpaid.

# Silence and agreement

conflict-check-in = Silence after an argument isn't peace yet. A short message that you haven't forgotten keeps the door open.

conflict-check-in-care =
    .plain =
        I haven't heard from you since my last message, and I don't want to leave this open.

        What I wrote still stands. If it suits you, a short "yes" is enough; if you see it differently, just tell me. Would a short call be easier?
    .told =
        I haven't forgotten what you told me:
        "{ $wrong }"

        What I wrote last still stands, and I'd like us to solve this. If it suits you, a short "yes" is enough; if you see it differently, just tell me. Would a short call be easier?
    .named =
        { $deal_client }, I haven't forgotten what you told me:
        "{ $wrong }"

        What I wrote last still stands, and I'd like us to solve this. If it suits you, a short "yes" is enough; if you see it differently, just tell me. Would a short call be easier?
    .label = A caring check-in
    .risk = Shows you care without pushing; the anger may flare up again, but then at least you're talking.

conflict-settled = You've found a solution. Put it in writing the same day and get it confirmed: then it stays settled.

conflict-settled-recap =
    .plain =
        Thank you for settling this with me. For the record: we do what I offered in my last message, on those terms, and once that's done the matter is closed for both of us.

        Is that right? A short "yes" is enough, or correct me.
    .told =
        Thank you for settling this with me. In writing, so that we both have it:

        – the problem: "{ $wrong }"
        – the solution: what I offered in my last message, on those terms
        – once that's done, the matter is closed for both of us

        Is that right? A short "yes" is enough, or correct me.
    .named =
        { $deal_client }, thank you for settling this with me. In writing, so that we both have it:

        – the problem: "{ $wrong }"
        – the solution: what I offered in my last message, on those terms
        – once that's done, the matter is closed for both of us

        Is that right? A short "yes" is enough, or correct me.
    .dated =
        Thank you for settling this with me. In writing, so that we both have it:

        – the problem: "{ $wrong }"
        – the solution: what I offered in my last message, on those terms
        – I'll have it done: { $mend_by }

        Is that right? A short "yes" is enough, or correct me.
    .dated-named =
        { $deal_client }, thank you for settling this with me. In writing, so that we both have it:

        – the problem: "{ $wrong }"
        – the solution: what I offered in my last message, on those terms
        – I'll have it done: { $mend_by }

        Is that right? A short "yes" is enough, or correct me.
    .label = Recap and confirm
    .risk = Nobody can remember it differently later; an objection may still come up, but better now than later.

# Labels of their own where "agreed" would not fit
conflict-heard-listen-accepted = They explained it
conflict-heard-listen-insists = They go on accusing
