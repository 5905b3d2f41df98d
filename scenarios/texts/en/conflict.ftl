# Conflict: cool down, listen, mend, meet halfway, or part.

conflict = Conflict with a client

# Before anything is written

conflict-mood = How do you feel about this message right now?
    .label = Mood
    .why = A reply written in anger is the one you regret. And a threat calls for evidence before words.
conflict-mood-calm = Calm, I can answer
conflict-mood-heated = Angry or shaken
conflict-mood-threatened = They threaten a review or court

conflict-breathe = Then let's not answer yet. <b>Ten minutes change nothing for the client</b> and a lot for your reply. Get up, drink some water, write the angry version somewhere it can't be sent. Behind the tone there's usually one concrete problem, and a problem can be solved.

conflict-evidence-first =
    A threat wants a quick answer. Don't give one yet: use the next ten minutes to put this into one folder.
    – <b>The threat itself</b>: a screenshot with the date and the sender's name
    – <b>The agreement</b>: contract, brief, emails, what was said in the chat
    – <b>The work</b>: files with their dates, versions, when you sent what
    – <b>The approvals</b>: every "fine" and every change they asked for
    – <b>The money</b>: invoices, receipts, what is still open
    Delete nothing and change nothing. No threat back, and nothing in public.

conflict-cool = A ten-minute pause before you reply. If you feel calm sooner, we can continue.

conflict-wrong = What exactly is the client unhappy with? A few words will do.
    .label = Complaint
    .hint = For example: the text came two days late
    .why = The reply should answer the problem, not the tone, so I need the problem in a few words. It will be quoted to the client.

conflict-fault = Look at it as an outsider would: what is behind it?
    .about = "{ $wrong }"

        Look at it as an outsider would: what is behind it?
    .label = Cause
    .why = You fix your own mistake, share a common one, explain a misunderstanding and weigh a sum: four different replies.
conflict-fault-mine = My mistake
conflict-fault-shared = Partly mine, partly theirs
conflict-fault-theirs = I kept to the agreement
conflict-fault-refund = They want money back
conflict-fault-unsure = Not clear yet

# Listening

conflict-listen = First find out what's behind the anger. People who have been heard argue less, and you learn what needs fixing.

conflict-listen-ask =
    .plain =
        I can see this isn't what you were expecting, and I'd like to get to the bottom of it.

        Could you show me where it goes wrong and tell me how it should be instead? I'll read it carefully and come back with what I can do and by when.
    .list =
        I can tell this has let you down, and I'd like to put it right point by point. Could you note each thing that doesn't fit, one line each, with what you need there?

        I'll answer every line: what I do about it, and on which day. Which point comes first for you?
    .purpose = I'd rather understand it once than guess three times. What was this meant to do for you, and where does it let you down? With those two answers I can send you a way forward with dates instead of explanations.
    .together = It matters to me that you're unhappy with this, so let's look at it together. I have our agreement and the work open in front of me. Which place should I look at first, and what did you expect to find there?
    .told =
        Thank you for telling me directly. This is what I understand:
        "{ $wrong }"

        I'd rather ask than guess: where does it show most, and what should be there instead? Once I know, I'll come back with what I can do and by when.
    .project =
        Thank you for telling me directly. About our project, "{ $deal_thing }", this is what I understand:
        "{ $wrong }"

        Where does it show most, and what should be there instead? Once I know, I'll come back with what I can do and by when.
    .label = Ask for specifics
    .risk = Turns anger into a list you can work on; a very upset client may find questions slow.

conflict-listen-retell =
    .plain =
        Do I understand correctly that the result isn't doing what you need it to do, and that this is holding you up?

        If so, this comes first for me. If I've missed something, please add it. Then I'll send you a solution with dates.
    .short = Let me make sure I've got it: something you were counting on isn't there, and you need it. Have I put it right, or is the real trouble somewhere else? One sentence from you is enough, and I'll answer with a solution and a date.
    .two = So that I don't solve the wrong problem, here's how I see it. This work was meant to save you effort, and now it's costing you some. Is it the result that troubles you, or the way we got there: the dates, the answers? Tell me which, and I'll start with it.
    .mirror = I've read your message twice. What I take from it: the work and what you had in mind have drifted apart, and you'd like to see somebody deal with it. I will. Is that the heart of it, or have I missed the main thing?
    .told =
        Let me check that I've understood you. The main problem is this:
        "{ $wrong }"

        Is that right, or is something else more important? Once you confirm, I'll send you a solution with dates.
    .project =
        Let me check that I've understood you. In our project, "{ $deal_thing }", the main problem is this:
        "{ $wrong }"

        Is that right, or is something else more important? Once you confirm, I'll send you a solution with dates.
    .label = Retell in your words
    .risk = The client sees that you listened; if you get it wrong, they'll correct you, which helps too.

conflict-listen-call =
    .plain =
        This is frustrating, I know, and in writing we could go back and forth for days.

        Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll write down the main points so that you can check them. What time is good for you?
    .agenda = I think we'd clear this up sooner by voice, and you deserve to have it cleared up. Fifteen minutes: you tell me what's wrong, I ask my questions, and at the end we both know the next step. You get it in writing straight after. Which hour suits you, today or tomorrow?
    .together = Could we look at it together? You open the work and show me each place that bothers you, and I take notes. Twenty minutes are enough, and right afterwards you get the list with what I do about every point. When would that be convenient?
    .choice = Messages make this harder than it needs to be. If you'd like to talk, I'll call you today or tomorrow at an hour you choose. If you'd rather not, a voice message or a few lines will do just as well. Either way you get my summary to check. Which do you prefer?
    .told =
        I've read this carefully:
        "{ $wrong }"

        It deserves more than messages back and forth. Could we talk for fifteen minutes today or tomorrow? I'd mostly listen, and right after the call I'll send the main points for you to check. What time is good for you?
    .label = Offer a short call
    .risk = A voice calms people faster than text; have your questions ready, or the call turns into an argument.

conflict-heard-listen-accepted = They explained it
conflict-heard-listen-insists = They go on accusing

conflict-pin-down = Still only reproaches. Don't answer them one by one: ask for a single thing you can hold on to.

conflict-pin-down-one-point =
    .plain = I hear how annoyed you are, and I'd like to do more than say so. If only one thing could be put right this week, which would it be? I'll begin with that one, show you the result, and then we take the next.
    .tangible = There may be several things, and I'll get to each. To begin I need one that can be looked at: a page, a file, a date, a message where it went wrong. Which one is it?
    .weight = Let's put the points in order, so that my time goes where it helps you most. What weighs heaviest right now: something in the result, the time it took, or how we've been talking? One word is enough for me to begin.
    .trust = I can see that your trust has suffered, and words won't mend that. Something finished will. After which one point would you say that it's moving again? Tomorrow you'll hear from me what I can do about it and by when.
    .thing =
        I hear how annoyed you are, and I'd like to do more than say so. About "{ $deal_thing }": if only one thing could be put right this week, which would it be? I'll begin with that one, show you the result, and then we take the next.
    .label = Ask for one point
    .risk = Small enough to be answered even in anger. You have to act on that point quickly.

conflict-pin-down-example =
    .plain = I'd like to see it exactly as you see it. Could you send me one example, a screenshot, a line or a link, with a word on how it should be? From one clear example I can usually find the rest by myself.
    .mark = Would you mark it for me? A note at the first place that's wrong, sent just as it is: no need to be polite or complete. I'll look through everything else of that kind and tell you what I find. Can you do that today?
    .compare = You have a picture in mind that this work doesn't match. Is there something that does: a page, a text, an earlier version you liked? Send it to me, and I'll write down the differences, with what I can do about each of them.
    .task = I understand that it isn't right for you. I have our task in front of me and I'm reading it with your message in mind. Which line of it isn't fulfilled, as you see it? If it isn't in there at all, your own words help me just as much.
    .label = Ask for one example
    .risk = An example ends the guessing. Somebody who only wants to let off steam may not send one.

conflict-heard-pin-accepted = They named something
conflict-heard-pin-insists = Only reproaches again

conflict-wrong-now = Now that the client has answered, what is actually wrong?
    .label = Complaint
    .hint = For example: the order form doesn't open on a phone
    .why = The next message names exactly this and offers a way out.

conflict-own-words = They name nothing you can hold on to. So go by what you see: what could it really be about?
    .label = Complaint
    .hint = For example: the draft came without a word of explanation
    .why = A calm message needs one concrete point. If it's the wrong one, they'll correct you, and then you know.

conflict-fault-now = As far as you can see now: what is behind it?
    .about = "{ $wrong }"

        As far as you can see now: what is behind it?
    .label = Cause
    .why = It decides whether you fix it, share the work, explain or weigh a sum.
conflict-fault-now-mine = My mistake
conflict-fault-now-shared = Partly mine, partly theirs
conflict-fault-now-theirs = I kept to the agreement
conflict-fault-now-refund = They want money back

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
    .steps =
        This went wrong on my side:
        "{ $wrong }"

        What I'm doing about it, at no charge:
        1. I correct it.
        2. I check everything else of the same kind.
        3. You get it with the changes marked.

        Ready: { $mend_by }. Does that fit your plans?
    .calm =
        It was right to tell me, and the mistake is mine:
        "{ $wrong }"

        I'm already working on it, and it won't cost you anything. New date: { $mend_by }. If something on your side depends on it sooner, what is it? Then I'll do that piece first.
    .short =
        Yes, that's my fault, and I'm putting it right:
        "{ $wrong }"

        No charge, ready: { $mend_by }. Which place should I check twice before I send it?
    .project =
        You're right, this is my mistake. In our project, "{ $deal_thing }":
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

        I'm sorry it cost you time. I'll fix it at no charge: { $mend_by }.

        So that the risk is mine and not yours: if I miss that date, you pay only half for this part. Does this plan work for you?
    .trust =
        After this my word alone may not be enough, so I'm putting something behind it. The mistake is mine:
        "{ $wrong }"

        I correct it at no charge, date: { $mend_by }. Should it come later, half of the price of this part is off. Shall we do it that way?
    .plan =
        My mistake, and my bill:
        "{ $wrong }"

        – corrected at no charge: { $mend_by }
        – if it comes later than that: this part costs you half
        – if anything gets in the way, you hear it from me first

        Are you all right with that?
    .short =
        I've let you down here, and I'd like to make it good:
        "{ $wrong }"

        Corrected free of charge, date: { $mend_by }. If I'm late with that, this part is half price. Do you agree?
    .guarantee =
        This one is on me:
        "{ $wrong }"

        I'm sorry it cost you time. I'll fix it at no charge, by this date:
        { $mend_by }

        So that the risk is mine and not yours: if I miss that date, I'll refund half of what you've paid, { $half }. Does this plan work for you?
    .guarantee-thing =
        In "{ $deal_thing }" this one is on me:
        "{ $wrong }"

        I'm sorry it cost you time. I'll fix it at no charge, by this date:
        { $mend_by }

        If I miss it, { $half } comes back to you, half of what you've paid. Does this plan work for you?
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
    .urgent =
        It's my mistake, so you choose how it's put right:
        "{ $wrong }"

        If you can wait, I correct it free of charge. When: { $mend_by }. If you can't, I return the money for this part, and you can have it done elsewhere at once. Which suits your plans better?
    .calm =
        Where I go wrong, I make it good:
        "{ $wrong }"

        You can have it corrected at no charge (ready: { $mend_by }) or the money for this part back. Both are fine with me. Which helps you more?
    .short =
        My mistake, your choice:
        "{ $wrong }"

        A corrected version at no charge, { $mend_by }, or your money back for this part. What would you like?
    .half =
        You had every right to expect better here:
        "{ $wrong }"

        It's my mistake, and how we settle it is up to you:
        1. I fix it at no charge. When: { $mend_by }
        2. It stays as it is, and I refund half of the { $paid } you've paid: { $half }.

        Which do you prefer?
    .label = Let the client choose
    .risk = The client decides and calms down; be ready for them to choose the money.

conflict-heard-accepted = Agreed, I'm fixing it
conflict-heard-offers = They want money back

conflict-mend-day = Which day in the calendar is that ({ $mend_by })? I'll remind you that morning; skip it if you don't need that.
    .label = Day of the fix
    .hint = For example: Thursday
    .why = The second promise must not be missed. A reminder costs one tap.

conflict-settled-mend = Agreed. Write it down while it's fresh: what was wrong, what you do, by when.

conflict-settled-mend-recap =
    .plain =
        Good that we've settled it. In writing, so that we both have it:

        – what was wrong: "{ $wrong }"
        – what I do: correct it, at no charge
        – ready: { $mend_by }

        Once it's with you and fits, the matter is closed. Have I put it right?
    .check =
        So that nothing gets lost, here's what we agreed:

        – I correct this at no charge: "{ $wrong }"
        – you get it: { $mend_by }
        – you look it over, and what still doesn't fit I mend as well

        Is anything missing from this list?
    .calm =
        I appreciate that you're letting me put this right. For the record:

        "{ $wrong }"
        The mistake is mine, the correction costs you nothing, and it's ready: { $mend_by }.

        If something changes on your side before then, write to me. Is that how you understand it too?
    .short =
        To sum up: "{ $wrong }" – corrected at my expense, ready: { $mend_by }. Everything else stays as agreed. A short "yes" is enough, or correct me.
    .thing =
        Good that we've settled it. For "{ $deal_thing }", in writing:

        – what was wrong: "{ $wrong }"
        – what I do: correct it, at no charge
        – ready: { $mend_by }

        Once it's with you and fits, the matter is closed. Have I put it right?
    .label = Recap and confirm
    .risk = Nobody can remember it differently later. From now on the date has to be kept.

conflict-settled-mend-begin =
    .plain =
        I'm already at it, so you needn't confirm anything:

        – I'm correcting this, at no charge: "{ $wrong }"
        – you'll have it: { $mend_by }

        This is how I understood you. If I've put it too narrowly, a line is enough while I'm working on it. Which part should I look at twice?
    .calm =
        You've waited long enough, so I'm starting now instead of waiting for a "yes":

        "{ $wrong }"

        It costs you nothing, and the day stands: { $mend_by }. I take it that we see it the same way unless you tell me otherwise. Is there anything in it that you'd put differently?
    .steps =
        What happens now, without anything for you to do:

        1. I'm working on this: "{ $wrong }"
        2. You get it, at no charge: { $mend_by }
        3. You look it over. If it fits, we're done with this.

        Until step 2 you can still change or add something. Would you like to?
    .short =
        In hand: "{ $wrong }" – free of charge, ready: { $mend_by }. You needn't answer; I'm going by this unless you correct me. Did I miss anything?
    .thing =
        I'm already at it, so you needn't confirm anything. For "{ $deal_thing }":

        – I'm correcting this, at no charge: "{ $wrong }"
        – you'll have it: { $mend_by }

        This is how I understood you. If I've put it too narrowly, a line is enough while I'm working on it. Which part should I look at twice?
    .label = Already at it
    .risk = An angry client sees deeds and has nothing to sign. There's no written "yes" to what exactly is being fixed.

conflict-mend-morning =
    .plain = The correction you promised is due today
    .named = The correction you promised { $deal_client } is due today

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
    .mine_first =
        You need this finished, and I see where I could have done better:
        "{ $wrong }"

        My share I redo first, free of charge. What has been added to the task since we began I'd treat as a small job of its own, with its price and day named beforehand. May I send you the two lists side by side?
    .table =
        I'd like this to work for you, so let's sort it by what was ordered:
        "{ $wrong }"

        – ordered and not right: I redo it, no charge
        – wanted since then: I do it at the usual rate, once you've seen the price

        Shall I mark each point with one or the other, for you to check?
    .short =
        There are two things in this, and I'd take them one at a time:
        "{ $wrong }"

        What I missed I put right at my own expense. What is new gets a price and a date before I begin. Does that sound fair to you?
    .label = To each their part
    .risk = Clear and fair; check the line between the two parts against your messages first.

conflict-compromise-half-way =
    .plain =
        You need this to work, and so do I:
        "{ $wrong }"

        We could spend a long time on whose share is bigger. I'd rather meet you in the middle: I redo it, you pay half of what that costs, and the other half is on me. You get the price and the date in writing before I start.

        Does that seem fair to you?
    .why_half =
        I've looked at this from your side and from mine:
        "{ $wrong }"

        The task allowed two readings, and we each took one. So let's each carry half: I do the work again, and you pay half of its price. Before I start, you have the figure and the day. Would that be all right?
    .forward =
        What helps you is a finished result, not a verdict:
        "{ $wrong }"

        So let me propose this: the rework is done once, properly, at half of its price. The other half I take on myself. Shall I work out the figure and the date for you?
    .short =
        I'd like us to share this evenly:
        "{ $wrong }"

        I redo it, and each of us carries half of the cost. Price and date come in writing first. Do you agree?
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
    .by_need =
        It depends on what matters most to you now:
        "{ $wrong }"

        – If it's speed: I correct my part at once, free of charge, and leave the rest.
        – If it's the whole result: I redo everything, the additions at half the rate.
        – If you've had enough of it: we close this stage and settle up for what's done.

        Which of these is it?
    .calm =
        I understand why this annoys you:
        "{ $wrong }"

        Nothing is lost yet, there are three ways on: my part put right at no charge; all of it redone, with the additions at half the rate; or a clean stop at this stage. I can live with each of them. Which would you choose?
    .short =
        Three ways to settle this:
        "{ $wrong }"

        A) I mend my share for free. B) I redo it all, the extras at half the rate. C) We stop here and settle up for what's finished. A, B or C?
    .half =
        Let's find a solution that suits us both. The problem:
        "{ $wrong }"

        I see three options:
        1. I fix my part at no charge, and the rest stays as it is.
        2. I redo all of it, and you pay half the rate for the extra work.
        3. We stop here: I refund half of what you've paid, { $half }, and you keep what's finished.

        Which one is closest to what you need?
    .label = Several solutions
    .risk = Gives the client the last word; list only options you can really live with.

conflict-gave = You've met in the middle. What do you take on yourself?
    .label = Your part
    .hint = For example: I redo the first two pages at no charge
    .why = It goes into the message word for word, and into the deal as what you gave.

conflict-got = And what does the client do or pay in return?
    .label = The client's part
    .hint = For example: pays half of the new chart, sends the data by Monday
    .why = A compromise has two sides. Written down, your half isn't simply a gift.

conflict-shared-day = By which day is your part done? Skip it if there's no date.
    .label = Day
    .hint = For example: next Friday
    .why = The day goes into the message, and I'll remind you that morning.

conflict-settled-shared = Agreed. Both halves belong in the same message, today.

conflict-settled-shared-recap =
    .plain =
        Thank you for settling this with me. In writing, so that we both have it:

        – my part: { $gave }
        – your part: { $got }

        Once both are done, the matter is closed. Is that right? A short "yes" is enough, or correct me.
    .steps =
        Here's our agreement, in two lines:

        1. From me: { $gave }
        2. From you: { $got }

        I'll begin as soon as you've confirmed. Would you change anything in it?
    .calm =
        I'm relieved that we found a way that both of us can live with. As I understand it, I take this on: { $gave }. And on your side it's this: { $got }.

        Nothing else changes. Do you see it the same way?
    .short =
        To sum up. Mine: { $gave }. Yours: { $got }. After that we're even, and the project goes on. Do you confirm?
    .dated =
        Thank you for settling this with me. In writing, so that we both have it:

        – my part: { $gave }
        – ready: { $shared_day }
        – your part: { $got }

        Once both are done, the matter is closed. Is that right? A short "yes" is enough, or correct me.
    .dated-thing =
        Thank you for settling this with me. For "{ $deal_thing }", in writing:

        – my part: { $gave }
        – ready: { $shared_day }
        – your part: { $got }

        Once both are done, the matter is closed. Is that right? A short "yes" is enough, or correct me.
    .label = Both halves in writing
    .risk = Your concession stands beside what it earned. An objection may still come up, but better now than later.

conflict-settled-shared-begin =
    .plain =
        I'm beginning with my half, so that you can see I mean it:

        – from me, starting now: { $gave }
        – from you, as we said: { $got }

        You needn't sign anything. If you remember either line differently, tell me before my half reaches you; after that it counts as agreed. Have I got yours right?
    .calm =
        Somebody has to take the first step after a quarrel, so let it be me. In the works as of today: { $gave }. What I'm counting on from your side: { $got }. I'll treat that as agreed unless you write otherwise in the next few days. Would you change a word in it?
    .steps =
        This is the order I suggest, and I'm already at the first step:

        1. My half: { $gave }
        2. You see it.
        3. Your half: { $got }

        Until step 2 both lines can still be corrected. Is there anything to correct?
    .short =
        I've started on mine: { $gave }. Yours, as I noted it: { $got }. That's how I'm going on unless you correct me. Is it right?
    .dated =
        I'm beginning with my half, so that you can see I mean it:

        – from me, starting now: { $gave }
        – in your hands: { $shared_day }
        – from you, as we said: { $got }

        You needn't sign anything. If you remember one of these lines differently, tell me before that day; after it they count as agreed. Have I got yours right?
    .label = My half first
    .risk = Trust comes back fastest when somebody starts. Your half may be done before the client has said yes to theirs.

conflict-shared-morning =
    .bare = Your half of the compromise is due today
    .plain = Your half of the compromise is due today: { $gave }
    .named = Your half of the compromise with { $deal_client } is due today: { $gave }

# The work matches the agreement

conflict-calm = You kept to the agreement, and there's nothing to win here. Show that you see the problem, put the facts side by side, and offer a solution all the same.

conflict-calm-facts =
    .plain =
        I see that this is a problem for you:
        "{ $wrong }"

        So that we're looking at the same thing, today I'll send you a short comparison: what we agreed at the start and what I've delivered, point by point. As far as I can see, the two match; you may see something I don't.

        Either way, I'd like the result to work for you. What would help you most right now?
    .open =
        This troubles you, so I've checked it first thing:
        "{ $wrong }"

        I compared it with what we wrote down at the start and found it done as agreed. It may still not be what you need today, and that's worth talking about. Which point of our agreement do you read differently?
    .need =
        I can see why you'd want this different:
        "{ $wrong }"

        The task we set down describes it the way I've done it. Tasks can be right on paper and still miss the need. What has become important to you since then? I'll tell you what it would take.
    .short =
        I take this seriously:
        "{ $wrong }"

        What we agreed and what I delivered I'll put side by side for you today, so that neither of us has to search. Once you've looked at it, which point shall we talk about first?
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
    .reason =
        It makes sense that you want this to be right:
        "{ $wrong }"

        It follows our task, and changing it means opening parts that are finished and checked. That's why I'd make it a task of its own, with its price named beforehand. Or I explain how it's meant to be used, which may already be enough. What shall we try first?
    .partial =
        I see what bothers you:
        "{ $wrong }"

        We can leave the agreed work untouched and still help you: either I show you a way to use it as it is, or we pick the smallest change that makes the difference, and you have its price before I begin. Which would you like?
    .short =
        I understand that this doesn't suit you yet:
        "{ $wrong }"

        It's done the way we agreed. From here there are two roads: I help you use it as it is, or I change it as a separate task at a price you know beforehand. Which one?
    .label = Two ways forward
    .risk = Helps without working for free; a client who feels wronged may not want to pay yet.

conflict-calm-question =
    .plain =
        You expected something different, and I'd like to see it through your eyes:
        "{ $wrong }"

        I worked from what we agreed, and it's quite possible that something important never made it into that. What did you expect here, and what would it give you? Then I'll suggest the shortest way there.
    .missing =
        Something you were counting on is missing here, I understand that:
        "{ $wrong }"

        It isn't in the task we wrote down, so I'd like to know where it comes from: did a plan change, did somebody ask for it, or did we both take it for granted? Then I can offer you something that fits.
    .picture =
        I'd like to understand the picture you had in mind:
        "{ $wrong }"

        I followed our agreement line by line, and still it isn't what you hoped for. If you look at the result a month from now and are content, what's different about it? From there I'll work backwards to the smallest step.
    .short =
        You hoped for something else, I can tell:
        "{ $wrong }"

        Our task says nothing about it, and that may be exactly the trouble. In one sentence, what should the result do for you that it doesn't do now? I'll answer with the shortest way there.
    .project =
        You expected something different from our project, "{ $deal_thing }", and I'd like to see it through your eyes:
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

conflict-evidence =
    Before you answer, quietly put this into one folder:
    – <b>The threat itself</b>: a screenshot with the date and the sender's name
    – <b>The agreement</b>: contract, brief, emails, what was said in the chat
    – <b>The work</b>: files with their dates, versions, when you sent what
    – <b>The approvals</b>: every "fine" and every change they asked for
    – <b>The money</b>: invoices, receipts, what is still open
    Delete nothing and change nothing. Don't threaten back, and don't answer in public yet. A calm written answer takes the force out of most threats, and a site that shows reviews will want to see exactly these things. You don't have to put up with insults.

conflict-steady = Don't threaten back and don't defend yourself: one calm message about the matter itself. It's written so that anybody may read it.

conflict-steady-calm =
    .plain =
        I understand how strongly you feel about this:
        "{ $wrong }"

        What you do about it is your decision. What matters to me is to solve the problem itself. Which solution would suit you? By tomorrow evening I'll tell you what's possible.
    .apart =
        Let me keep two things apart. Whether you take this further is up to you, and it won't change how I treat you. The other thing is the problem:
        "{ $wrong }"

        That one I can work on. What would have to happen for you to call it solved?
    .same =
        You're upset, and I'd rather hear it from you than not at all:
        "{ $wrong }"

        My answer is the same whatever you decide to do: I want the work to be right by what we agreed, and I'm open to a fair way out. What would a fair one look like to you? I'll reply within a day.
    .short =
        I see that this weighs on you:
        "{ $wrong }"

        Whether you take it further is for you to say. The problem is ours to solve, and I'd like to do that first. What do you suggest? You'll have my answer by tomorrow evening.
    .project =
        I understand how strongly you feel about "{ $deal_thing }":
        "{ $wrong }"

        What you do about it is your decision. What matters to me is to solve the problem itself. Which solution would suit you? By tomorrow evening I'll tell you what's possible.
    .label = Calm and open
    .risk = Gives the threat no fuel and keeps the door open; if the client posts anyway, this message speaks for you.

conflict-steady-written =
    .plain =
        Let's settle this carefully, so that neither of us has to rely on memory. The problem:
        "{ $wrong }"

        Today I'll put everything into one message: what we agreed, what I delivered and when, what's been paid, and the solution I'm offering. Please add whatever you see differently. Does that suit you?
    .record =
        You want this resolved, and so do I:
        "{ $wrong }"

        From here on I suggest we keep it in writing, in this thread, so that every step can be read later. You'll have my summary today: agreement, deliveries, payments, my offer. What should it contain from your side?
    .facts =
        I hear that you're thinking of taking this further. Before that, let's make sure we're talking about the same facts:
        "{ $wrong }"

        Tonight you get one page from me with dates: the task, each delivery, each payment, and a proposal. Would you read it and mark what you see otherwise?
    .short =
        I'd like us to decide this on facts, calmly:
        "{ $wrong }"

        My summary with dates and a proposal is on its way to you today. Will you add your view to it?
    .label = All in writing
    .risk = Cools things down and leaves a clean record; you do have to send the summary today.

conflict-last-try = One more try before you part ways: let the client name the solution, or let someone neutral look at it.

conflict-last-try-what-helps =
    .plain =
        I can see that what I've offered so far doesn't solve this for you:
        "{ $wrong }"

        So let me ask directly: if you could change just one thing, what would it be? And what would settle it for you? I'll tell you what I can do, by when and on what terms.
    .turn =
        So far I've been the one making suggestions, and none of them was right for you:
        "{ $wrong }"

        Let's turn it round. Which solution would you call fair, to you and to me? I'll look at it openly and answer with what I can do.
    .end =
        I'd like to know where you want to arrive:
        "{ $wrong }"

        Is it the work changed, part of the money, or simply an end to this? Each of these can be talked about. Which one is nearest, and what would it have to look like?
    .short =
        We haven't found it yet, so I'm asking plainly:
        "{ $wrong }"

        What is the smallest step after which you'd say "good, that's settled"? If I can do it, you'll have a date from me tomorrow.
    .label = What would settle it
    .risk = Often they want less than you feared; if it's an amount of money, we'll work it out next.

conflict-last-try-third-eye =
    .plain =
        We see this differently, and that happens even when both sides mean well:
        "{ $wrong }"

        How about a fresh pair of eyes: a specialist we choose together compares the work with what we agreed. We split the fee and both accept the answer. Would you agree to that? Suggest a name, or I'll send you two tomorrow to choose from.
    .fair =
        I don't want to be the judge in my own case:
        "{ $wrong }"

        Let somebody look at it whom we both trust: with our agreement in one hand and the work in the other. Whatever they find, I'll act on it. We share the fee equally. Whom would you trust with this?
    .steps =
        You and I keep coming back to the same point:
        "{ $wrong }"

        A way out of it:
        1. We name one independent specialist.
        2. They get the agreement and the work.
        3. We split the fee and accept the finding.

        Shall I look for two people you can choose from?
    .short =
        Neither of us has convinced the other:
        "{ $wrong }"

        Shall we ask a neutral colleague to compare it with our agreement? Half the fee each, and the answer counts for both. Do you have somebody in mind?
    .label = A neutral specialist
    .risk = Takes the argument out of your hands; costs a fee, and you're bound by the answer.

# Settled

conflict-solution = You've found a way. What exactly did you settle on?
    .label = Solution
    .hint = For example: I add a page of examples, the rest stays as it is
    .why = It goes into the message word for word, so that nobody remembers it differently.

conflict-solution-day = By which day? Skip it if there's nothing to deliver.
    .label = Day
    .hint = For example: Wednesday
    .why = The day goes into the message, and I'll remind you that morning.

conflict-settled = Put it in writing the same day and get it confirmed: then it stays settled.

conflict-settled-recap =
    .plain =
        Thank you for settling this with me. In writing, so that we both have it:

        – what we do: { $solution }
        – once that's done, the matter is closed for both of us

        Is that right? A short "yes" is enough, or correct me.
    .calm =
        I'm glad we talked it through to the end. Our solution, as I understand it: { $solution }.

        Everything else in our agreement stays as it was. Did I miss anything?
    .steps =
        So that nothing gets lost:

        1. Agreed today: { $solution }
        2. When it's done, I'll let you know, and you have a look.
        3. If it fits, we're through with this.

        Do you see it the same way?
    .short =
        To sum up: { $solution }. With that, this question is closed on both sides. Do you confirm?
    .told =
        Thank you for settling this with me. In writing, so that we both have it:

        – the problem: "{ $wrong }"
        – what we do: { $solution }
        – once that's done, the matter is closed for both of us

        Is that right? A short "yes" is enough, or correct me.
    .dated =
        Thank you for settling this with me. In writing, so that we both have it:

        – the problem: "{ $wrong }"
        – what we do: { $solution }
        – done by: { $solution_day }

        After that the matter is closed for both of us. Is that right? A short "yes" is enough, or correct me.
    .dated-thing =
        Thank you for settling this with me. For "{ $deal_thing }", in writing:

        – the problem: "{ $wrong }"
        – what we do: { $solution }
        – done by: { $solution_day }

        After that the matter is closed for both of us. Is that right? A short "yes" is enough, or correct me.
    .label = Recap and confirm
    .risk = Nobody can remember it differently later; an objection may still come up, but better now than later.

conflict-settled-anything-left =
    .plain =
        We have a way, and I've written it down: { $solution }.

        Before we call it closed, I'd like to hear the rest. Is there anything else in this that still bothers you, even something small? Better in the same message than a month from now. If there's nothing, "that's all" is enough.
    .calm =
        I'm relieved about our solution: { $solution }. After an argument something often goes unsaid, though, and I'd rather hear it now.

        What did I do over these weeks that you'd want done differently next time? I won't argue with it. And if nothing comes to mind, we simply go on as agreed.
    .list =
        So that nothing is left to smoulder:

        – settled: { $solution }
        – still open: whatever you name now, one line each

        I'll answer each line with what I can do and when. Is there such a line?
    .short =
        Agreed: { $solution }. One question before I close the file: is that everything, or is there a point we've stepped around?
    .told =
        You told me this: "{ $wrong }". And this is what we do about it: { $solution }.

        Before we call it closed, I'd like to hear the rest. Is there anything else that still bothers you, even something small? Better in the same message than a month from now. If there's nothing, "that's all" is enough.
    .dated =
        You told me this: "{ $wrong }". This is what we do about it: { $solution }. Done by: { $solution_day }.

        Before we call it closed, I'd like to hear the rest. Is there anything else that still bothers you, even something small? Better in the same message than a month from now. If there's nothing, "that's all" is enough.
    .label = Ask what's left
    .risk = What stays unsaid comes back later; asked now, it's usually small. It may open a point you'd thought was over.

conflict-solution-morning =
    .bare = What you settled on with the client is due today
    .plain = What you settled on is due today: { $solution }
    .named = What you settled on with { $deal_client } is due today: { $solution }

# The client wants money back

conflict-demand = How much money does the client want back?
    .label = Asked back
    .hint = For example: $300, or 2k
    .why = The reply depends on how this compares with what has been paid.

conflict-capped = They've come down to what they paid. Which sum is it now?
    .label = Asked back
    .hint = For example: $600, or 1.5k
    .why = From here on, this sum is what the answer is about.

conflict-paid-demand = And how much has the client paid you in all? If you don't remember, skip this.
    .paid-known = The client wants { $demand } back. How much have they paid you in all? If you don't remember, skip this.
    .label = Paid so far
    .hint = For example: $600, or 1.5k
    .why = I'll compare what they want back with what they paid.

conflict-weighed = The client wants <b>{ $demand }</b> back. Compare that with the hours a long dispute would eat up. If the work can still be used, offer work or a part of the money first. If nothing gets through to the client any more, paying may be the cheaper way to peace, and it's no defeat.
    .share = The client wants <b>{ $demand }</b> back; they have paid { $paid }, so that's <b>{ $demand_share }</b> of it. Compare that with the hours a long dispute would eat up. If the work can still be used, offer work or a part of the money first. If nothing gets through to the client any more, paying may be the cheaper way to peace, and it's no defeat.
    .questions = The client wants <b>{ $demand }</b> back. Two questions decide: can the client still use the work, and what would a week of arguing cost you? If it can be used, offer work or a part of the money first. If nothing gets through any more, paying may be the cheaper way to peace, and it's no defeat.

conflict-beyond =
    They want <b>{ $demand }</b> back and have paid { $cap }, so { $over } of it you never received. First make sure that both numbers are right. A refund ends at what was paid; anything above it is a claim for damages, and that's a different talk. So ask about it, or name the limit and the reason.

conflict-beyond-ask =
    .plain =
        I'd like to understand your figure before I answer it. You name { $demand }, and I have { $cap } from you on record, which leaves { $over } between the two.

        It's possible that I've missed a payment. Could you tell me how the sum is made up? I'll check it line by line and answer with what I can do.
    .cost =
        You're asking for { $demand }, and I can tell that this has cost you more than money. What reached me is { $cap }. What is the other { $over } for: a payment I can't see, or something you had to spend because of this? I'd like to know before we go on.
    .list =
        Let's lay the figures side by side, calmly:

        – you're asking for: { $demand }
        – received from you so far: { $cap }
        – difference: { $over }

        Where does the difference come from, as you see it? An invoice or a transfer note helps me most.
    .short = I've looked at my records: { $cap } came in from you, and you're asking for { $demand }. I don't want to guess about the { $over }. How did you arrive at it?
    .thing =
        I'd like to understand your figure before I answer it. For "{ $deal_thing }" you name { $demand }, and I have { $cap } from you on record, which leaves { $over } between the two.

        It's possible that I've missed a payment. Could you tell me how the sum is made up? I'll check it line by line and answer with what I can do.
    .label = Ask how it adds up
    .risk = Often it's a mistake, and you save a fight. If the client means damages, you'll hear the list of them now.

conflict-beyond-limit =
    .plain =
        I understand that you want this made good. The most I can give back is what I received, and that's { $cap }: a refund returns a payment, and the { $over } above it was never paid.

        Within that I'm ready to talk about a fair solution, in work or in money. Shall we go on from { $cap }?
    .reason =
        You've had trouble with this, and I won't play it down. I can only return what I've received, though: { $cap }. The rest of the { $demand }, { $over }, would be compensation, and that's a different matter from a refund. Would you let me make you an offer within the { $cap }?
    .both =
        You want a fair end to this, and so do I. So that we don't lose time over a number:

        – asked for: { $demand }
        – paid, and therefore the most that can come back: { $cap }
        – above it: { $over }, which I never had

        How much of it comes back, and what happens to the work, we can settle quickly. May I suggest something on that basis?
    .short = I hear how much this has annoyed you. What I can give back ends at what you've paid, { $cap }; { $over } of your figure never reached me. Is that a basis on which we can find a solution?
    .thing =
        I understand that you want this made good. For "{ $deal_thing }" the most I can give back is what I received, and that's { $cap }: a refund returns a payment, and the { $over } above it was never paid.

        Within that I'm ready to talk about a fair solution, in work or in money. Shall we go on from { $cap }?
    .label = Name the limit
    .risk = Clear from the start, and you pay nothing you never had. A client with real costs may feel brushed off.

conflict-heard-beyond-accepted = They come down to what they paid

conflict-answer-demand = Answer the demand with an offer: work instead, a part of it, or all of it in return for closing the matter.

conflict-answer-demand-work-instead =
    .plain =
        I understand why you ask for { $demand }: you expected a result you could use.

        Before we talk about a refund, let me suggest another way: I rework the points that matter most to you, at no extra charge, up to two rounds. That leaves you with a finished result instead of starting over elsewhere.

        Which points should be on the list? You'll get a date from me the same day.
    .cost = I see that { $demand } would feel like a clean end. It would also leave you with the task still undone: a new search, a new briefing, new waiting. I'd like to spare you that and rework what doesn't serve you, free of charge, in up to two rounds. Which three points come first?
    .order =
        You're asking for { $demand }, and I take that seriously. May I propose an order of things?

        1. You name what has to be different.
        2. I rework it at no charge, two rounds at most.
        3. You look at it, and then we talk about money, if there's still a reason to.

        What goes on the list?
    .short = I can see what's behind the { $demand }: the work isn't of use to you yet. Give me the points and two rounds, free of charge, and I'll make it usable. Would you try that before we settle it with money?
    .label = Work instead of money
    .risk = Keeps the money and the client; means more work for you, so agree on the list before you begin.

conflict-answer-demand-part-back =
    .plain =
        You're asking for { $demand } back because part of the work isn't what you needed. Another part, though, is done and can be used.

        So I suggest that I refund { $half_demand }, you keep everything that's finished, and we both consider the matter closed.

        Is that acceptable? If so, please confirm here and tell me where to send it; I'll make the transfer the same day.
    .middle = I understand the { $demand }, and I also look at the work that's finished and stays with you. The middle between the two is { $half_demand }: I refund that, all that's done remains yours, and neither of us has further claims. Could you accept that? Then I'll transfer it the day you confirm.
    .terms =
        You'd like { $demand } back, and I'd like us to part fairly. My proposal:

        – { $half_demand } goes back to you
        – everything finished is yours to use
        – with that, the matter is closed on both sides

        Does this work for you? A "yes" here, and I'll ask for your account details.
    .short = I can see your reasons for asking for { $demand }. Part of the work is usable and stays with you, so I offer { $half_demand } and a closed matter. Shall we do it that way?
    .paid =
        You've paid { $paid } and you're asking for { $demand } back, because part of the work isn't what you needed. Another part, though, is done and can be used.

        So I suggest that I refund { $half_demand }, you keep everything that's finished, and we both consider the matter closed.

        Is that acceptable? If so, please confirm here and tell me where to send it; I'll make the transfer the same day.
    .label = Return a part
    .risk = A fair middle that pays you for what's done; the client may keep bargaining.

conflict-answer-demand-agree =
    .plain =
        I'd like us to end this well, so I agree to refund { $demand }.

        In return, I ask for one thing: a short confirmation here that this settles the matter for both of us, with no further claims. I'll make the transfer the day you confirm. Where should I send it?
    .peace = We could go on weighing this for weeks, and neither of us would be happier. I'll refund { $demand }. What I need from you is one sentence: that with this sum everything between us is settled. The money is on its way the same day. Could you write that here?
    .terms =
        You asked for { $demand } back, and you'll get it, on two conditions that protect us both:

        – you confirm here that the matter is then closed
        – neither of us raises further claims afterwards

        May I have your confirmation and the account details?
    .whole =
        You're asking for { $demand }, everything you've paid, and I'd like us to end this well: the full { $whole } comes back to you.

        In return, I ask for two things: a short confirmation here that this settles the matter for both of us, and that the work isn't used, by you or by me. I'll make the transfer the day you confirm. Where should I send it?
    .short = I understand, and I agree: { $demand } comes back to you. Please confirm that this closes the matter for both sides, and I'll transfer it that day. Which account shall I use?
    .label = Refund it and close
    .risk = Peace at once, confirmed in writing; send the money only after the confirmation.

conflict-peace = Which of the three did they take?
    .label = The way taken
    .why = So that the message and the deal have the right sum.
conflict-peace-work = Work instead of money
conflict-peace-part = Half of the sum
conflict-peace-all = The whole sum

conflict-closing = You've agreed on the money. First the written confirmation, then the transfer.

conflict-closing-recap =
    .plain =
        Thank you for settling this with me. In writing:

        – I refund { $given_back }{ $work ->
            [stays] {"\u000A"}– what's finished stays with you
            [back] {"\u000A"}– I keep the work, and neither of us uses it
           *[open] {""}
        }
        – with that the matter is closed for both of us, with no further claims

        Please confirm it here and tell me where to send it; the transfer goes out the same day. Is everything correct?
    .order =
        So that each of us knows what comes next:

        1. You confirm that { $given_back } settles everything between us.
        2. I transfer it the same day and send you the receipt.
        3. { $work ->
            [stays] What's finished stays with you, and we close the project.
            [back] I keep the work, neither of us uses it, and we close the project.
           *[open] We close the project.
        }

        Do you agree with these steps?
    .calm =
        I'm glad that this comes to a good end. We've agreed on { $given_back }{ $work ->
            [stays] , and what's finished stays with you
            [back] , and the work isn't used any more
           *[open] {""}
        }. I'll transfer it on the day you write here that the matter is closed with it on both sides, and the receipt will follow. Could you confirm that in a line?
    .short =
        To sum up: I refund { $given_back }{ $work ->
            [stays] , what's finished stays with you
            [back] , the work stays with me unused
           *[open] {""}
        }, and with that neither of us has further claims. A "yes" from you, and the transfer goes out today. Which account should it go to?
    .thing =
        Thank you for settling this with me. For "{ $deal_thing }", in writing:

        – I refund { $given_back }{ $work ->
            [stays] {"\u000A"}– what's finished stays with you
            [back] {"\u000A"}– I keep the work, and neither of us uses it
           *[open] {""}
        }
        – with that the matter is closed for both of us, with no further claims

        Please confirm it here and tell me where to send it; the transfer goes out the same day. Is everything correct?
    .label = Confirm, then transfer
    .risk = The money buys a closed matter. Without the confirmation it would only be money.

conflict-closing-paper =
    .plain =
        Good that we've agreed. After all the back and forth I'd like to put this on one page that we both sign:

        – I refund { $given_back }{ $work ->
            [stays] {"\u000A"}– what's finished stays with you
            [back] {"\u000A"}– I keep the work, and neither of us uses it
           *[open] {""}
        }
        – with that neither of us has further claims

        You'll have the page today. Once it's back with your signature, I'll transfer the money the same day. Which name and address should it carry?
    .calm =
        So that this is over for good, for you as much as for me, I suggest a short settlement on paper. It says that { $given_back } goes back to you and that the matter is closed with it on both sides{ $work ->
            [stays] , with the finished part remaining yours
            [back] , with the work no longer used by either of us
           *[open] {""}
        }. A scan is enough, and the transfer follows the same day. Shall I send it to you tonight?
    .steps =
        Here's how I'd do it, so that nothing hangs on a chat message:

        1. Today you get a page from me: { $given_back } back, matter closed{ $work ->
            [stays] , finished work yours
            [back] , work not used any more
           *[open] {""}
        }.
        2. You sign and send a scan; I sign too.
        3. The money goes out that day, with the receipt.

        Is there anything you'd want on that page as well?
    .short =
        Agreed: { $given_back }, and nothing open between us after it{ $work ->
            [stays] ; the finished part is yours
            [back] ; the work isn't used
           *[open] {""}
        }. I'm sending you half a page with that to sign, and I'll transfer the money the day it comes back. Which address should it go to?
    .thing =
        Good that we've agreed. For "{ $deal_thing }" I'd like to put this on one page that we both sign:

        – I refund { $given_back }{ $work ->
            [stays] {"\u000A"}– what's finished stays with you
            [back] {"\u000A"}– I keep the work, and neither of us uses it
           *[open] {""}
        }
        – with that neither of us has further claims

        You'll have the page today. Once it's back with your signature, I'll transfer the money the same day. Which name and address should it carry?
    .label = One page, two signatures
    .risk = More proof than a line in a chat, good after threats or for a large sum. Slower, and it can feel distrustful.

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
    .clean = We've tried several ways, and none of them was right for you. I think the fairest thing I can do now is to give you back everything you've paid, { $full }, so that you can begin again with somebody else. The work stays with me and isn't used. Which account may I send it to?
    .terms =
        I suggest that we part here, on good terms:

        – you get the full { $full } back
        – the work stays with me, and neither of us uses it
        – with that, nobody owes anybody anything

        Do you agree? Then I'll transfer it the same day, with my best wishes for the project.
    .short = This isn't turning into what you hoped for, and you shouldn't have to pay for that. I'll return { $full }, all of it, and keep the work unused. May I have your confirmation and the account? I wish you well.
    .project =
        I can see that my work on our project, "{ $deal_thing }", isn't giving you what you need, and I don't want to take up more of your time.

        I'll refund the full amount, { $full }. I keep the work, and neither of us uses it; our agreement is closed on both sides. I'll make the transfer the day you confirm.

        Where should I send it? I wish you every success with it.
    .label = Full refund
    .risk = The cleanest ending, with little left to complain about; your work so far goes unpaid.

conflict-part-undone =
    .part =
        We've both put a lot into this, and I think the fair thing now is to stop.

        You keep everything that's done so far and can use it freely. For the part that isn't done, I'll refund { $undone }. That closes our agreement on both sides.

        Do you agree? If so, please confirm here and tell me where to send it; I'll make the transfer the same day. I wish you well with the next steps.
    .handover = I don't think I'm the right one to finish this for you, and it's better to say so than to go on. What's done is yours, with all the files and a short note for whoever takes over. The rest I refund: { $undone }. Shall I prepare the handover for this week?
    .terms =
        You need this finished, and with me it isn't getting there. So let me propose a clean end:

        – what's done stays with you, files included
        – for what isn't done you get { $undone } back
        – with that, our agreement is closed

        Is that acceptable to you?
    .short = Let's stop here, without hard feelings. The finished part is yours, and { $undone } for the unfinished one comes back to you the day you confirm. Does that seem right to you?
    .label = Refund what isn't done
    .risk = Fair to both; the share that is done can become the next thing to argue about.

conflict-part-unpaid = Nothing has been paid, so parting is simple: a calm goodbye, an orderly handover, no reproaches.

conflict-part-unpaid-farewell =
    .plain =
        I can see that we aren't getting to a result you'd be happy with, and you need one.

        I suggest we stop here: you don't owe me anything, and your materials stay yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that the next person doesn't start from zero? I can send it tomorrow. I wish you every success.
    .fit = You and I picture this work differently, and that hasn't changed however we've turned it. It's nobody's failing. I'd leave it to somebody who sees it the way you do; there's nothing to pay, and all your materials go back to you. Shall I send them today? I wish the project well.
    .terms =
        I think it's kinder to both of us to end this now:

        – nothing is owed on either side
        – your materials come back to you in full
        – if you like, I'll add a page of notes for whoever continues

        Would that page be useful to you?
    .short = Thank you for your patience with this. I don't see myself getting you to the result you want, so I'm stepping back; there's nothing to pay. Your materials are with you tomorrow. Is there anything you need from me before that?
    .project =
        I can see that on our project, "{ $deal_thing }", we aren't getting to a result you'd be happy with, and you need one.

        I suggest we stop here: you don't owe me anything, and your materials stay yours. Another specialist may be closer to what you have in mind. Would a short handover note help, so that the next person doesn't start from zero? I can send it tomorrow. I wish you every success.
    .label = A courteous goodbye
    .risk = You keep your good name; the hours already spent stay unpaid.

conflict-part-unpaid-guide =
    .plain =
        We're not getting where you want to be, so let's stop; you owe me nothing. I'd like to leave you with what would help the next person get it right:

        – two examples you like, with a word on why
        – what has to be finished at the end, in three lines
        – a small paid piece first, before the whole

        That way you'll see within days if it fits. I wish you success with it.
    .calm =
        I'm stepping back, without a bill and without hard feelings. What I've learned on this job may save you time with someone else: agree on one person who decides, write down what "finished" means, and look at a first small piece before the rest is begun. Your materials are yours, of course. Shall I put that into a short list you can pass on?
    .steps =
        Let's end this here; nothing is owed. If you look for somebody new, these questions will help you spot the right one:

        1. Have you done something like this, and may I see it?
        2. What do you need from me, and by when?
        3. What will I see first, and when can I still change it?

        I hope the answers are good. All the best with the project.
    .short = I don't see us getting to your result, so I'm closing my side; there's nothing to pay. One piece of advice on the way: have a small sample made first and decide by that, before you order the whole. I wish you well with it.
    .thing =
        With "{ $deal_thing }" we're not getting where you want to be, so let's stop; you owe me nothing. I'd like to leave you with what would help the next person get it right:

        – two examples you like, with a word on why
        – what has to be finished at the end, in three lines
        – a small paid piece first, before the whole

        That way you'll see within days if it fits. I wish you success with it.
    .label = A goodbye that helps
    .risk = The client leaves with something useful and remembers that. Said in a huff, advice sounds like a reproach.

# Silence

conflict-check-in = Silence after an argument isn't peace yet. A short message that you haven't forgotten keeps the door open.

conflict-check-in-care =
    .plain =
        I haven't heard from you since my last message, and I don't want to leave this open.

        What I wrote still stands, and I'd like to put this right. A line on how you see it is enough. Would a short call be easier?
    .busy = You may have had other things on your mind these days, and that's fine. I only want you to know that this hasn't slipped from my list: my last message still holds. Is there something in it that doesn't sit right with you?
    .choice =
        So that this doesn't hang over us, here are three short answers to choose from:

        – "yes": we go on the way I wrote
        – "different": you tell me how, and I look at it
        – "later": you name a day, and I'll write then

        Which one is it?
    .short = I've been thinking about our last exchange, and I'd like it to end well for you. What I wrote last still stands. What would help you to take the next step?
    .told =
        I haven't forgotten what you told me:
        "{ $wrong }"

        What I wrote last still stands, and I'd like us to solve this. A line on how you see it is enough. Would a short call be easier?
    .label = A caring check-in
    .risk = Shows you care without pushing; the anger may flare up again, but then at least you're talking.

conflict-check-in-feedback =
    .plain =
        You don't have to decide anything with this message. I'd only like to know what you make of it all by now, and I mean it: what went worst for you?

        I'll read it without defending myself. It helps me to do better, for you or for the next one. Two lines will do.
    .scale =
        Leaving the matter itself aside for a moment: from 1 to 10, how have I treated you in this? And what would have made it one point more? A number and half a sentence are enough, and whatever it is, my last message stays as it was.
    .one =
        I'm not writing for an answer to my last message; take your time with it. I have one other question: what's the single thing I should do differently from here on? You know better than I do how it felt on your side.
    .short = No decision needed today, just your honest opinion: what have I still not understood about this?
    .told =
        You don't have to decide anything with this message. This is what you told me:
        "{ $wrong }"

        Is it still the worst of it, or has something else become more important? I'll read it without defending myself, and what I wrote last stays as it was.
    .label = Ask for an opinion
    .risk = Asked for an opinion, people answer sooner than when asked for a decision. You'll hear criticism: don't reply with excuses.

conflict-rest = A second silence. Leave it in peace, with the door open, and keep your folder.

conflict-rest-open-door =
    .plain = It seems this isn't pressing for you at the moment, so I won't keep writing about it. What I wrote still stands. Whenever you'd like to take it up again, one line is enough, and I'll answer within a day. Is there anything you need from me until then?
    .respect = I've written twice now and don't want to press you. I'm leaving the matter as it is, what I wrote still holds, and I'll go on with what we've agreed otherwise. When you want to talk about it, I'm here. I wish you a calm week.
    .note = A last note from me on this, so that you can plan. I'm still ready to put this right, and I'm not waiting for a quick answer. If the question comes up again, write to me here and we'll take it from where we stopped. Until then all the best.
    .short = I'll let this rest now, and that's perfectly fine. What I wrote still stands, and the door stays open: one word from you, and we pick it up again. All the best until then.
    .thing = It seems that the question about "{ $deal_thing }" isn't pressing for you at the moment, so I won't keep writing about it. What I wrote still stands. Whenever you'd like to take it up again, one line is enough, and I'll answer within a day. Is there anything you need from me until then?
    .label = Let it rest
    .risk = Costs nothing and doesn't push. The matter stays open until somebody touches it again.

conflict-rest-closed =
    .plain = So that this doesn't hang over you, I'm taking it off the table on my side: no more questions, no decision needed from you. From here on I go by what we agreed before. Should it matter to you after all, one line brings it back, and I'll listen. All the best until then.
    .calm = I take it that other things are more important to you by now, and that's fine. I'm putting a full stop here, so that neither of us has to keep it in mind. It isn't a door shut in your face: write whenever you see it differently, and we'll pick it up. I wish you a good week.
    .note =
        A short note, so that you know where things stand:

        – my last message stays as it was, nobody has to answer it
        – on my side the matter is closed
        – if you want it open again, a word is enough

        All the best until then.
    .short = You needn't reply to this: I'm treating the matter as closed. If that's wrong, tell me, and it's open again the same day. All the best.
    .thing = So that "{ $deal_thing }" doesn't weigh on you, I'm taking our question about it off the table on my side: no more questions, no decision needed from you. From here on I go by what we agreed before. Should it matter to you after all, one line brings it back, and I'll listen. All the best until then.
    .label = Treat it as closed
    .risk = Your head is free, and nobody has to answer. The client hasn't agreed to it, so keep the folder.

# Lines of the timeline

deal-event-concession-shared = conflict settled halfway (yours, theirs, day)
deal-event-concession-refund = money back for a closed matter
deal-event-conflict-rests = conflict at rest, the client is silent
