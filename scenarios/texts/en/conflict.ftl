# Conflict: cool down, listen, mend, meet halfway, or part.

conflict = Conflict with a client

# Before anything is written

conflict-mood = How do you feel about this message right now?
    .label = Mood
    .why = A reply written in anger is the one you regret, so it's worth checking first.
conflict-mood-calm = Calm, I can answer
conflict-mood-heated = Angry or shaken

conflict-breathe = Then let's not answer yet. <b>Ten minutes change nothing for the client</b> and a lot for your reply. Get up, drink some water, write the angry version somewhere it can't be sent. Behind the tone there's usually one concrete thing that went wrong, and that thing can be dealt with.

conflict-cool = A ten-minute pause before the reply. If your head is clear sooner, we can go on.

conflict-wrong = What exactly is the client unhappy with? A few words will do.
    .label = Complaint
    .hint = For example: the text came two days late.
    .why = We answer the matter, not the tone, so I need the matter in one phrase.

conflict-fault = Look at it as an outsider would: where does the cause lie?
    .about = "{ $wrong }"

        Look at it as an outsider would: where does the cause lie?
    .label = Cause
    .why = A mistake gets mended, a shared one gets shared, and a misunderstanding gets explained: three different letters.
conflict-fault-mine = My mistake
conflict-fault-shared = Both of us
conflict-fault-theirs = I kept to the agreement
conflict-fault-unsure = Not clear yet

# Listening

conflict-listen = First find out what lies behind the anger. Someone who has been heard argues less, and you learn what there is to mend.

conflict-listen-ask =
    .plain =
        I can see this isn't what you were counting on, and I'd like to get to the bottom of it.

        Could you show me the place where it goes wrong, and tell me how it should be instead? I'll read it carefully and come back with what can be done and by when.
    .told =
        Thank you for saying it straight. This is what I've taken in:
        "{ $wrong }"

        I'd like to get this right rather than guess. Where does it show most, and what should be there instead? Once I know, I'll come back with what can be done and by when.
    .named =
        { $deal_client }, thank you for telling me directly. This is what I've taken in:
        "{ $wrong }"

        Where does it show most, and what should be there instead? Once I know, I'll come back with what can be done and by when.
    .project =
        { $deal_client }, thank you for telling me directly. About our project, "{ $deal_thing }", this is what I've taken in:
        "{ $wrong }"

        Where does it show most, and what should be there instead? Once I know, I'll come back with what can be done and by when.
    .label = Ask for specifics
    .risk = Turns anger into a list you can work on; a very upset client may find questions slow.

conflict-listen-retell =
    .plain =
        Do I understand correctly that the result isn't doing the job you ordered it for, and that waiting longer is a problem for you?

        If so, that matters, and it comes first for me. If I've missed something, please add it. Then I'll send you a proposal with dates.
    .told =
        Let me check that I've understood you. The main thing is this:
        "{ $wrong }"

        And because of it you can't move on as planned. Is that right, or is something else more important? Once you confirm, I'll send you a proposal with dates.
    .named =
        { $deal_client }, let me check that I've understood. The main thing is this:
        "{ $wrong }"

        And because of it you can't move on as planned. Is that right, or is something else more important? Once you confirm, I'll send you a proposal with dates.
    .label = Retell in your words
    .risk = The client sees that you listened; if you retell it wrong, you'll be corrected, which also helps.

conflict-listen-call =
    .plain =
        It's clear that this has been frustrating, and in writing we could go back and forth for days.

        Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll write down the main points so that you can check them. What time is good for you?
    .told =
        I've read this carefully:
        "{ $wrong }"

        It deserves more than a chain of messages. Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll send the main points for you to check. What time is good for you?
    .named =
        { $deal_client }, I've read this carefully:
        "{ $wrong }"

        It deserves more than a chain of messages. Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll send the main points for you to check. What time is good for you?
    .label = Offer a short call
    .risk = A voice calms faster than text; have your questions ready, or the call turns into the quarrel itself.

conflict-wrong-now = And what is actually wrong, now that the client has answered?
    .label = Complaint
    .hint = For example: the order form doesn't open on a phone.
    .why = The next message names exactly this and offers a way out.

conflict-fault-now = Where does the cause lie, as far as you can see now?
    .about = "{ $wrong }"

        Where does the cause lie, as far as you can see now?
    .label = Cause
    .why = It decides whether you mend it, share the work or explain.
conflict-fault-now-mine = My mistake
conflict-fault-now-shared = Both of us
conflict-fault-now-theirs = I kept to the agreement

# My mistake: mend it

conflict-mend-by = By when can you put it right? Leave yourself a margin.
    .label = Mended by
    .hint = For example: Thursday evening.
    .why = A day and an hour calm people; "soon" does not. A second missed date would cost the client.

conflict-paid = How much has the client paid you so far? If nothing yet, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k.
    .why = With the sum, I can offer a money-back guarantee in figures.

conflict-mend = The mistake is yours, so say so in one line and go straight to the repair. Owned and mended quickly, it often makes the relationship stronger.

conflict-mend-fix =
    .plain =
        You're right, this is my mistake, and I'm sorry for the trouble it causes you:
        "{ $wrong }"

        I'm putting it right at no charge. You'll have the corrected version:
        { $mend_by }

        Is there anything else you'd like me to look at in the same go?
    .named =
        { $deal_client }, you're right, this is my mistake, and I'm sorry for the trouble it causes you:
        "{ $wrong }"

        I'm putting it right at no charge. You'll have the corrected version:
        { $mend_by }

        Is there anything else you'd like me to look at in the same go?
    .project =
        { $deal_client }, you're right, this is my mistake. In our project, "{ $deal_thing }":
        "{ $wrong }"

        I'm sorry for the trouble. I'm putting it right at no charge, and you'll have the corrected version:
        { $mend_by }

        Is there anything else you'd like me to look at in the same go?
    .label = Admit and fix
    .risk = Short and honest, usually enough; the date is now a promise, and missing it would hurt twice.

conflict-mend-gesture =
    .plain =
        This one is on me:
        "{ $wrong }"

        I'm sorry it took up your time. I'll correct it at no charge. When:
        { $mend_by }

        And to make up for it, the first hour of our next stage is free of charge. Does this plan work for you?
    .named =
        { $deal_client }, this one is on me:
        "{ $wrong }"

        I'm sorry it took up your time. I'll correct it at no charge. When:
        { $mend_by }

        And to make up for it, the first hour of our next stage is free of charge. Does this plan work for you?
    .guarantee =
        This one is on me:
        "{ $wrong }"

        I'm sorry it took up your time. I'll correct it at no charge. When:
        { $mend_by }

        So that the risk is mine and not yours: if I miss that date, I return half of what you've paid, { $half }. Does this plan work for you?
    .guarantee-named =
        { $deal_client }, this one is on me:
        "{ $wrong }"

        I'm sorry it took up your time. I'll correct it at no charge. When:
        { $mend_by }

        So that the risk is mine and not yours: if I miss that date, I return half of what you've paid, { $half }. Does this plan work for you?
    .label = Fix with a guarantee
    .risk = Restores trust faster than words; costs you real time or money, so promise only a date you're sure of.

conflict-mend-choose =
    .plain =
        You have every reason to expect better here:
        "{ $wrong }"

        It's my mistake, and how to settle it is up to you:
        1. I correct it at no charge. When: { $mend_by }
        2. I return the money for this part, and it stays as it is.

        Which do you prefer?
    .named =
        { $deal_client }, you have every reason to expect better here:
        "{ $wrong }"

        It's my mistake, and how to settle it is up to you:
        1. I correct it at no charge. When: { $mend_by }
        2. I return the money for this part, and it stays as it is.

        Which do you prefer?
    .half =
        You have every reason to expect better here:
        "{ $wrong }"

        It's my mistake, and how to settle it is up to you:
        1. I correct it at no charge. When: { $mend_by }
        2. It stays as it is, and I return half of the { $paid } you've paid, that is { $half }.

        Which do you prefer?
    .half-named =
        { $deal_client }, you have every reason to expect better here:
        "{ $wrong }"

        It's my mistake, and how to settle it is up to you:
        1. I correct it at no charge. When: { $mend_by }
        2. It stays as it is, and I return half of the { $paid } you've paid, that is { $half }.

        Which do you prefer?
    .label = Let the client choose
    .risk = The client decides and calms down; be ready for the money option to be taken.

# Both had a part in it

conflict-paid-shared = How much has the client paid you so far? If nothing yet, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k.
    .why = With the sum, one of the ways out can be named in money.

conflict-compromise = Both sides had a part in it, so look for the middle. Start with your own part and don't count out the client's.

conflict-compromise-each-part =
    .plain =
        I've gone back over how we came to this:
        "{ $wrong }"

        Part of it is mine, and I'll redo that part at no charge. Another part grew out of changes along the way, and it needs extra work. I'd do it at the usual rate, with the price agreed before I start.

        Shall I send you both lists today, with dates?
    .named =
        { $deal_client }, I've gone back over how we came to this:
        "{ $wrong }"

        Part of it is mine, and I'll redo that part at no charge. Another part grew out of changes along the way, and it needs extra work. I'd do it at the usual rate, with the price agreed before I start.

        Shall I send you both lists today, with dates?
    .label = To each their part
    .risk = Clear and fair; the line between the two parts must hold up, so check it against your messages first.

conflict-compromise-half-way =
    .plain =
        It's plain that you need this to work, and so do I:
        "{ $wrong }"

        We could spend a long time weighing whose share is bigger. I'd rather meet you in the middle: I redo it and you pay half of what the rework costs; the other half is on me. Before I start, you get the price and the date in writing.

        Does that seem fair to you?
    .named =
        { $deal_client }, it's plain that you need this to work, and so do I:
        "{ $wrong }"

        We could spend a long time weighing whose share is bigger. I'd rather meet you in the middle: I redo it and you pay half of what the rework costs; the other half is on me. Before I start, you get the price and the date in writing.

        Does that seem fair to you?
    .label = Split the rework
    .risk = Ends the weighing of blame quickly; you work partly unpaid, so keep the rework narrow.

conflict-compromise-options =
    .plain =
        Let's find a way out that suits us both. The point at issue:
        "{ $wrong }"

        I see three ways:
        1. I correct my part at no charge, and the rest stays as it is.
        2. I redo all of it, and the extra work is paid at half the rate.
        3. We close the job at the stage we've reached and settle up for it.

        Which one is closest to what you need?
    .named =
        { $deal_client }, let's find a way out that suits us both. The point at issue:
        "{ $wrong }"

        I see three ways:
        1. I correct my part at no charge, and the rest stays as it is.
        2. I redo all of it, and the extra work is paid at half the rate.
        3. We close the job at the stage we've reached and settle up for it.

        Which one is closest to what you need?
    .half =
        Let's find a way out that suits us both. The point at issue:
        "{ $wrong }"

        I see three ways:
        1. I correct my part at no charge, and the rest stays as it is.
        2. I redo all of it, and the extra work is paid at half the rate.
        3. We stop here: I return half of what's been paid, { $half }, and what's finished stays with you.

        Which one is closest to what you need?
    .half-named =
        { $deal_client }, let's find a way out that suits us both. The point at issue:
        "{ $wrong }"

        I see three ways:
        1. I correct my part at no charge, and the rest stays as it is.
        2. I redo all of it, and the extra work is paid at half the rate.
        3. We stop here: I return half of what's been paid, { $half }, and what's finished stays with you.

        Which one is closest to what you need?
    .label = Several ways out
    .risk = Gives the client the last word; list only ways you can truly live with.

# The work matches the agreement

conflict-calm = You kept to the agreement, and there is no need to win. Show that you see the trouble, put the facts side by side, offer a way out all the same.

conflict-calm-facts =
    .plain =
        I see that this gets in your way:
        "{ $wrong }"

        So that we look at the same thing, today I'll send you a short comparison: what we wrote down at the start, and what has been delivered, point by point. As I read it, the two match; you may see something there that I don't.

        Whatever the outcome, I'd like the result to serve you. What would help you most right now?
    .named =
        { $deal_client }, I see that this gets in your way:
        "{ $wrong }"

        So that we look at the same thing, today I'll send you a short comparison: what we wrote down at the start, and what has been delivered, point by point. As I read it, the two match; you may see something there that I don't.

        Whatever the outcome, I'd like the result to serve you. What would help you most right now?
    .label = Facts side by side
    .risk = Moves the talk from feelings to the agreement; needs a written agreement, and a dry tone would spoil it.

conflict-calm-options =
    .plain =
        Your concern makes sense: you need a result that works for you.
        "{ $wrong }"

        What we agreed is done, so this would be a new piece of work. Two ways I can offer:
        1. The work stays as it is, and I show you how to get the most out of it.
        2. I change this point as a small separate task; you get the price and the date before I start.

        Which suits you better?
    .named =
        { $deal_client }, your concern makes sense: you need a result that works for you.
        "{ $wrong }"

        What we agreed is done, so this would be a new piece of work. Two ways I can offer:
        1. The work stays as it is, and I show you how to get the most out of it.
        2. I change this point as a small separate task; you get the price and the date before I start.

        Which suits you better?
    .label = Two ways forward
    .risk = Helps without working for free; a client who feels wronged may not want to pay yet.

conflict-calm-question =
    .plain =
        You had a different result in mind, and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from the task we wrote down together, and it's quite possible that something important was never put into it. What result did you expect at this point, and what would it give you? With that, I'll suggest the shortest way there.
    .named =
        { $deal_client }, you had a different result in mind, and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from the task we wrote down together, and it's quite possible that something important was never put into it. What result did you expect at this point, and what would it give you? With that, I'll suggest the shortest way there.
    .project =
        { $deal_client }, you had a different result in mind for our project, "{ $deal_thing }", and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from the task we wrote down together, and it's quite possible that something important was never put into it. What result did you expect at this point, and what would it give you? With that, I'll suggest the shortest way there.
    .label = Ask what was expected
    .risk = Often finds the real reason; takes another round of talking before anything is settled.

# The client insists

conflict-threat = Is the client threatening you: a bad review, a court, a public post?
    .label = Threat
    .why = A threat calls for collected evidence and an especially even reply.
conflict-threat-yes = Yes, there is a threat
conflict-threat-no = No, just not satisfied

conflict-evidence = Before you answer, put together quietly, in one folder: <b>the whole conversation, the agreement or brief, the files with their dates, the receipts</b>. Delete nothing and change nothing. Don't threaten back and don't answer in public yet. Most threats end where a calm written answer begins; and you are not obliged to put up with insults.

conflict-steady = No counter-threat and no defence: one even message with the way out you have already offered.

conflict-steady-calm =
    .plain =
        I hear how strongly you feel about this, and what you say about it publicly is your decision.

        For my part, I'd like to settle the matter itself. What I wrote in my last message still holds. If another solution would suit you better, tell me which one, and I'll answer you by tomorrow evening with what's possible.
    .told =
        I hear how strongly you feel about this:
        "{ $wrong }"

        What you say about it publicly is your decision. For my part, I'd like to settle the matter itself. What I wrote in my last message still holds. If another solution would suit you better, which one? I'll answer you by tomorrow evening with what's possible.
    .named =
        { $deal_client }, I hear how strongly you feel about this:
        "{ $wrong }"

        What you say about it publicly is your decision. For my part, I'd like to settle the matter itself. What I wrote in my last message still holds. If another solution would suit you better, which one? I'll answer you by tomorrow evening with what's possible.
    .label = Even and open
    .risk = A threat gets no fuel and the door stays open; the client may still post, and then this message speaks for you.

conflict-steady-written =
    .plain =
        Let's settle this carefully, so that neither of us has to rely on memory.

        Today I'll put everything into one message: what we agreed, what has been delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Then we'll both have the same picture and can decide. Does that suit you?
    .told =
        Let's settle this carefully, so that neither of us has to rely on memory. The point at issue:
        "{ $wrong }"

        Today I'll put everything into one message: what we agreed, what has been delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Does that suit you?
    .named =
        { $deal_client }, let's settle this carefully, so that neither of us has to rely on memory. The point at issue:
        "{ $wrong }"

        Today I'll put everything into one message: what we agreed, what has been delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Does that suit you?
    .label = All in writing
    .risk = Cools things down and leaves a clean record; you do have to send the summary today.

conflict-last-try = One more way before parting: let the client name the solution, or let someone neutral look.

conflict-last-try-what-helps =
    .plain =
        What I've offered so far doesn't seem to help you yet, and I'd like to find what would.

        If you could change just one thing about this work, what would it be? And what would make you say: now it's settled? I'll answer with what I can do, by which day and on what terms.
    .told =
        What I've offered so far doesn't seem to help you yet with this:
        "{ $wrong }"

        So let me ask you directly: if you could change just one thing, what would it be? And what would make you say: now it's settled? I'll answer with what I can do, by which day and on what terms.
    .named =
        { $deal_client }, what I've offered so far doesn't seem to help you yet with this:
        "{ $wrong }"

        So let me ask you directly: if you could change just one thing, what would it be? And what would make you say: now it's settled? I'll answer with what I can do, by which day and on what terms.
    .label = What would settle it
    .risk = Often the wish turns out smaller than feared; it may also be a sum, and then we count.

conflict-last-try-third-eye =
    .plain =
        We see the same work differently, and that happens between people who both mean well.

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We share the fee equally and both go by the answer. If you agree, suggest a name, or I'll send you two tomorrow to choose from.
    .told =
        We see this point differently, and that happens between people who both mean well:
        "{ $wrong }"

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We share the fee equally and both go by the answer. If you agree, suggest a name, or I'll send you two tomorrow to choose from.
    .named =
        { $deal_client }, we see this point differently, and that happens between people who both mean well:
        "{ $wrong }"

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We share the fee equally and both go by the answer. If you agree, suggest a name, or I'll send you two tomorrow to choose from.
    .label = A neutral specialist
    .risk = Takes the argument out of your hands; costs a fee, and you are bound by the answer.

# The client wants money back

conflict-demand = How much does the client want back?
    .label = Asked back
    .hint = For example: $300, or 2k.
    .why = The answer depends on how this sum compares with what has been paid.

conflict-paid-demand = And how much has the client paid you in all? If you don't remember, skip this.
    .paid-known = The client wants { $demand } back. How much has been paid to you in all? If you don't remember, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k.
    .why = I'll compare the sum asked back with what was paid.

conflict-weighed = The client wants <b>{ $demand }</b> back. Set against it the hours a long dispute would eat, and what they cost you. If the work can still be of use, offer work or a part first. If the client hears nothing any more, paying may be the cheaper peace, and it's no admission of defeat.
    .share = The client wants <b>{ $demand }</b> back; paid so far: { $paid }, so this is <b>{ $demand_share }</b> of it. Set against it the hours a long dispute would eat, and what they cost you. If the work can still be of use, offer work or a part first. If the client hears nothing any more, paying may be the cheaper peace, and it's no admission of defeat.
    .questions = The client wants <b>{ $demand }</b> back. Two questions decide: is the work still of use to the client, and what would a week of quarrelling cost you? If it is of use, offer work or a part first. If nothing is heard any more, paying may be the cheaper peace, and it's no admission of defeat.

conflict-answer-demand = Answer the sum with a proposal: work instead, a part, or all of it in return for a closed matter.

conflict-answer-demand-work-instead =
    .plain =
        I understand why you ask for { $demand }: you expected a result you could use.

        Before we come to money, may I suggest another way: I finish the work on the points that matter most to you, at no extra charge, up to two rounds. That leaves you with a finished result instead of having to start over elsewhere.

        Which points should be on the list? You'll get the date from me the same day.
    .named =
        { $deal_client }, I understand why you ask for { $demand }: you expected a result you could use.

        Before we come to money, may I suggest another way: I finish the work on the points that matter most to you, at no extra charge, up to two rounds. That leaves you with a finished result instead of having to start over elsewhere.

        Which points should be on the list? You'll get the date from me the same day.
    .label = Work instead of money
    .risk = Keeps the fee and the client; means more work for you, so agree the list before you begin.

conflict-answer-demand-part-back =
    .plain =
        You're asking for { $demand } back because part of the work didn't serve you. Part of it, though, is done and can be used.

        So I suggest: I return half of this sum, everything that's finished stays with you, and we consider the matter closed on both sides.

        If that's acceptable, please confirm here and tell me where to send it; the transfer goes out the day you confirm.
    .named =
        { $deal_client }, you're asking for { $demand } back because part of the work didn't serve you. Part of it, though, is done and can be used.

        So I suggest: I return half of this sum, everything that's finished stays with you, and we consider the matter closed on both sides.

        If that's acceptable, please confirm here and tell me where to send it; the transfer goes out the day you confirm.
    .paid =
        You've paid { $paid } and ask for { $demand } back, because part of the work didn't serve you. Part of it, though, is done and can be used.

        So I suggest: I return half of the sum you name, everything that's finished stays with you, and we consider the matter closed on both sides.

        If that's acceptable, please confirm here and tell me where to send it; the transfer goes out the day you confirm.
    .paid-named =
        { $deal_client }, you've paid { $paid } and ask for { $demand } back, because part of the work didn't serve you. Part of it, though, is done and can be used.

        So I suggest: I return half of the sum you name, everything that's finished stays with you, and we consider the matter closed on both sides.

        If that's acceptable, please confirm here and tell me where to send it; the transfer goes out the day you confirm.
    .label = Return a part
    .risk = A fair middle that pays you for what is done; the client may bargain on.

conflict-answer-demand-agree =
    .plain =
        I'd like us to end this well, so I agree to return { $demand }.

        In return, I ask for one thing: a short confirmation here that with this sum the matter is settled for both of us, with no further claims. The transfer goes out the day you confirm. Where should I send it?
    .named =
        { $deal_client }, I'd like us to end this well, so I agree to return { $demand }.

        In return, I ask for one thing: a short confirmation here that with this sum the matter is settled for both of us, with no further claims. The transfer goes out the day you confirm. Where should I send it?
    .label = Return it and close
    .risk = Peace at once, with a written full stop; send the money only after the confirmation.

# Parting

conflict-part-paid = How much has the client paid you in all? If nothing, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k.
    .why = To part fairly, we count what could be returned.

conflict-done = How much of the work is done and handed over, in percent?
    .label = Done
    .hint = For example: 60.
    .why = From it I count the money for the part that isn't done.

conflict-refunds = Paid so far: { $paid }. A full refund is <b>{ $full }</b>. It hurts, but it closes the matter, and the week you'd lose in a quarrel can go to a client who values you.
    .part = Paid so far: { $paid }. Two ways to part: return everything, <b>{ $full }</b>, and the work stays with you; or, with { $done_percent } done, return <b>{ $undone }</b> for the rest, and the client keeps what is done. The first ends it fastest, the second pays you for your work.

conflict-part = A dispute nobody wins is best ended: refund, no reproaches, a courteous goodbye.

conflict-part-full =
    .plain =
        I can see that my work isn't giving you what you need, and I don't want to take up more of your time.

        I'll return the full amount, { $full }. The drafts then stay with me unused, and our agreement is closed on both sides. The transfer goes out the day you confirm.

        Where should I send it? I wish you every success with the project.
    .named =
        { $deal_client }, I can see that my work isn't giving you what you need, and I don't want to take up more of your time.

        I'll return the full amount, { $full }. The drafts then stay with me unused, and our agreement is closed on both sides. The transfer goes out the day you confirm.

        Where should I send it? I wish you every success with the project.
    .project =
        { $deal_client }, I can see that my work on our project, "{ $deal_thing }", isn't giving you what you need, and I don't want to take up more of your time.

        I'll return the full amount, { $full }. The drafts then stay with me unused, and our agreement is closed on both sides. The transfer goes out the day you confirm.

        Where should I send it? I wish you every success with it.
    .label = Full refund
    .risk = The cleanest ending, with little left to complain about; the work so far goes unpaid.

conflict-part-undone =
    .part =
        We've both put a lot into this, and I think the fair thing now is to stop.

        Everything that's done so far stays with you and you're free to use it. For the part that isn't done, I return { $undone }. That closes our agreement on both sides.

        If you agree, please confirm here and tell me where to send it; the transfer goes out the same day. I wish you well with the next steps.
    .part-named =
        { $deal_client }, we've both put a lot into this, and I think the fair thing now is to stop.

        Everything that's done so far stays with you and you're free to use it. For the part that isn't done, I return { $undone }. That closes our agreement on both sides.

        If you agree, please confirm here and tell me where to send it; the transfer goes out the same day. I wish you well with the next steps.
    .label = Refund what isn't done
    .risk = Fair to both; the share that is done can become the next thing to argue about.

conflict-part-unpaid = Nothing has been paid, so parting is simple: thank the client, hand over calmly, close the door softly.

conflict-part-unpaid-farewell =
    .plain =
        I can see that we aren't arriving at a result you'd be happy with, and you need one.

        I suggest we stop here: there's nothing for you to pay, and your materials remain yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that whoever comes next needn't start from zero? I can send it tomorrow. I wish you every success.
    .named =
        { $deal_client }, I can see that we aren't arriving at a result you'd be happy with, and you need one.

        I suggest we stop here: there's nothing for you to pay, and your materials remain yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that whoever comes next needn't start from zero? I can send it tomorrow. I wish you every success.
    .project =
        { $deal_client }, I can see that on our project, "{ $deal_thing }", we aren't arriving at a result you'd be happy with, and you need one.

        I suggest we stop here: there's nothing for you to pay, and your materials remain yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that whoever comes next needn't start from zero? I can send it tomorrow. I wish you every success.
    .label = A courteous goodbye
    .risk = You keep your name and your time; the hours already spent stay unpaid.

# Silence and agreement

conflict-check-in = Silence after a quarrel is not peace yet. A short sign that you haven't forgotten keeps the door open.

conflict-check-in-care =
    .plain =
        I haven't heard from you since my last message, and I don't want the matter to stay hanging for you.

        What I wrote last still holds. If it suits you, a short "yes" is enough; if you see it differently or need something else, just tell me. Would a short call be easier?
    .told =
        I haven't forgotten what you told me:
        "{ $wrong }"

        What I wrote last still holds, and I'd like to bring this to a good end. If it suits you, a short "yes" is enough; if you see it differently, just tell me. Would a short call be easier?
    .named =
        { $deal_client }, I haven't forgotten what you told me:
        "{ $wrong }"

        What I wrote last still holds, and I'd like to bring this to a good end. If it suits you, a short "yes" is enough; if you see it differently, just tell me. Would a short call be easier?
    .label = A caring check-in
    .risk = Shows that you keep at it without pressing; the anger may flare up again, now with something to reply to.

conflict-settled = You've found a way out. Put it in writing the same day and have it confirmed: then it stays settled.

conflict-settled-recap =
    .plain =
        Thank you for settling this with me. So that nothing gets lost, I'm noting it here: what I proposed in my last message applies, on the terms given there, and with that the matter is closed for both of us.

        Have I put it correctly? A short "yes" is enough, or correct me.
    .told =
        Thank you for settling this with me. In writing, so that nothing gets lost:

        – the question was: "{ $wrong }"
        – the solution: as in my last message, on the terms given there
        – once that's done, the matter is closed for both of us

        Have I put it correctly? A short "yes" is enough, or correct me.
    .named =
        { $deal_client }, thank you for settling this with me. In writing, so that nothing gets lost:

        – the question was: "{ $wrong }"
        – the solution: as in my last message, on the terms given there
        – once that's done, the matter is closed for both of us

        Have I put it correctly? A short "yes" is enough, or correct me.
    .dated =
        Thank you for settling this with me. In writing, so that nothing gets lost:

        – the question was: "{ $wrong }"
        – the solution: as in my last message, on the terms given there
        – my part will be done: { $mend_by }

        Have I put it correctly? A short "yes" is enough, or correct me.
    .dated-named =
        { $deal_client }, thank you for settling this with me. In writing, so that nothing gets lost:

        – the question was: "{ $wrong }"
        – the solution: as in my last message, on the terms given there
        – my part will be done: { $mend_by }

        Have I put it correctly? A short "yes" is enough, or correct me.
    .label = Recap and confirm
    .risk = What is written down can't be remembered two ways; a late objection may surface, better now than later.
