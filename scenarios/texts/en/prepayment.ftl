# Scenario `prepayment`: a client is against paying ahead (PP1, P3).
prepayment = Prepayment

## What is at stake

prepayment-price = What is the price of the whole project?
    .label = Price
    .hint = For example: 1500 $ or 15k.
    .why = The stages are counted from it, to the last cent.

prepayment-asked = What does the client say about paying ahead?
    .label = Client's wish
    .why = The answer begins with what they said, so it has to fit.

prepayment-asked-half = Half now, half after
prepayment-asked-after = Everything after
prepayment-asked-doubt = Afraid to pay ahead
prepayment-asked-first = Nothing yet, I'm preparing

prepayment-record = Have you something to show: cases, reviews, a client who recommends you?
    .label = Experience
    .why = With cases you can ask for prepayment. Without them it's better not to count on it, and there is another way.

prepayment-record-cases = Yes, there are cases
prepayment-record-beginner = Not yet, I'm starting

prepayment-count = Into how many stages do you want to split the { $price }? Each is paid before it starts.
    .label = Stages
    .why = More stages mean less risk for the client with each. To "50 now, 50 after", four are the tried answer.

prepayment-count-two = Two stages
prepayment-count-three = Three stages
prepayment-count-four = Four stages

prepayment-count-half = Into how many stages do you want to split the { $price }? With three or more, each is smaller than the half they offer.
    .label = Stages
    .why = More stages mean less risk for the client with each. To "50 now, 50 after", four are the tried answer.

prepayment-count-half-three = Three stages
prepayment-count-half-four = Four stages

prepayment-guarantee = Do you dare to give a guarantee: half of the money back if you miss the date?
    .label = Guarantee
    .why = It convinces quickly, and it costs real money if you're late. Only with a margin in the date.

prepayment-guarantee-yes = Yes, I can promise it
prepayment-guarantee-no = No, without it

prepayment-deadline = Which date do you promise for the whole project? Add a margin.
    .label = Date promised
    .hint = For example: 20 December.
    .why = The guarantee hangs on it, so take the day you're sure of and some days more.

prepayment-reckoned =
    .plain = { $stage_count } stages make <b>{ $price }</b> exactly, the first one { $first_stage } ({ $first_share }). The client never risks more than one stage, and you never work unpaid. With half now and half after, { $half } would be open until the end.
    .back = { $stage_count } stages make <b>{ $price }</b> exactly, the first one { $first_stage } ({ $first_share }). The client never risks more than one stage, and you never work unpaid. The guarantee puts <b>{ $back }</b> at stake if you're not done by { $deadline }, so keep a margin.

## The offer

prepayment-offer = Don't defend prepayment as a principle. Show that you see the risk, and offer a way to make it small.

prepayment-offer-steps =
    .plain =
        { $asked ->
            [half] Half and half sounds fair, I see why you suggest it, but { $half } in one go is a big step.
            [after] You'd like to see the work before you pay for it, that makes sense.
            [doubt] Paying ahead when we haven't worked together takes trust, I understand that.
           *[first] Here's how the payment would go, so that you're never at risk with the whole sum.
        } I suggest these stages for the { $price }:
        { $stages }
        Each is paid before it starts, then done and approved by you. So you never risk more than one stage, and I keep the time for the whole project free. Shall I write down what each contains?
    .named =
        { $deal_client }, { $asked ->
            [half] I understand the idea of half now and half after; with stages you'd put down even less than { $half } at once.
            [after] it's natural to want to see something first, and with stages you will.
            [doubt] nobody likes to pay for what can't be seen yet.
           *[first] it should be easy for you to begin, so here's my proposal.
        } The { $price } splits like this:
        { $stages }
        You pay a stage, I do it, you approve it, and only then comes the next. My calendar stays reserved for you up to the end. Does this order suit you?
    .thing =
        { $asked ->
            [half] I see the point of sharing the risk half and half. There's a way with less than { $half } at once.
            [after] I understand that you want results before money, so let them come in turns.
            [doubt] Your caution makes sense to me, so let's keep each step small.
           *[first] So that it's comfortable for both of us, I'd go step by step.
        } For "{ $deal_thing }", { $price } in all:
        { $stages }
        Each stage is paid before its start, because I turn down other work for it. You see each one finished before you pay the next. Shall I add the dates?
    .label = Paid stages
    .risk = The work stays paid ahead and the client's risk is one stage. A few more invoices.

prepayment-offer-guarantee =
    .back =
        { $asked ->
            [half] With half and half each of us carries a part of the risk; I can take on more of mine.
            [after] You want to be sure before the money is gone, and rightly so.
            [doubt] You'd be paying before you see anything, so a part of the risk should be mine.
           *[first] Since you pay ahead, a part of the risk should be mine.
        } The { $price } is paid in stages, the first is { $first_stage }, and we write down: if I'm not done by { $deadline }, half comes back to you, { $back } of the whole. I name dates with a margin, so I can promise it. Would you begin on these terms?
    .back-named =
        { $deal_client }, { $asked ->
            [half] I see that you want us both to have something at stake.
            [after] you'd rather pay for what is certain, I understand.
            [doubt] I see that paying ahead worries you.
           *[first] I'd like you to feel safe with the prepayment.
        } So here's mine: the whole project by { $deadline }, and if I miss it, half of the money, { $back }, goes back to you. It's paid in stages, beginning with { $first_stage } out of { $price }, which keeps my time for you reserved. Shall I put it into the contract?
    .label = Guarantee with a figure
    .risk = Convinces quickly. If you're late you really pay, so keep the margin.

prepayment-offer-contract =
    .plain =
        { $asked ->
            [half] I understand that you want the payment balanced.
            [after] I see why you'd rather hold on to the money until the work is there.
            [doubt] Trusting a stranger with money isn't easy, I understand.
           *[first] Trust is easier on paper.
        } Let's begin with a contract: what I do, by when, how you approve it, and what comes back to you if I don't keep my part. Then the first stage, { $first_stage } out of { $price }, is a step with rules. Shall I send you a draft to read in peace?
    .named =
        { $deal_client }, { $asked ->
            [half] half now and half after is meant to keep you safe, I think; a contract does that better.
            [after] I understand that you want something in hand first, and a contract is just that.
            [doubt] your caution is fair, so let paper come before money.
           *[first] before any money moves I'd like you to have a paper.
        } It names the work, the dates, the approval, and what I return if I don't deliver. Of the { $price }, only { $first_stage } is due before the start. What should be in it for you to feel at ease?
    .label = Contract first
    .risk = Answers the fear of losing the money. Takes a day or two before the start.

## The client offers something else

prepayment-counter = What do they offer instead?
    .label = Counter-offer
    .why = Each has its own answer; only one of them leaves you working for free.

prepayment-counter-half = Half now, half after
prepayment-counter-after-each = Pay after each stage
prepayment-counter-all-after = Everything at the end

prepayment-four = To "50 now, 50 after" the tried answer is: full prepayment, but in four stages. Or take half and half, with the second half before the handover.

prepayment-four-quarters =
    .plain =
        I see you'd like to split it, and so would I, only finer. Half at once would be { $half }; in four stages it's { $first_stage } to begin with:
        { $stages }
        Each is paid before it starts, and you've seen the one before. I ask for that because I keep the time for the whole project free and turn others down. Shall we go like this?
    .named =
        { $deal_client }, splitting is a good idea, let's go further with it. Instead of { $half } now:
        { $stages }
        Four stages, each paid, done, approved, then the next. Your risk is never more than { $first_share } of the price, and the whole time stays reserved for you, that's why it's ahead. Which day would suit you for the first?
    .label = Four stages
    .risk = Nothing is conceded, yet the first step is smaller than what they offered. Some want their half and nothing else.

prepayment-four-swap =
    .plain =
        I understand that you want to keep something back until you see the result. We can do half and half if both of us are covered: { $half } before the start, and the other half of the { $price } when the work is shown to you, before I hand over the files. That protects my hours as well. Could you agree to that in writing?
    .named =
        { $deal_client }, I see what matters to you: seeing the work before the last payment. You shall. { $half } goes before the start, then I show you everything finished, then comes the rest of the { $price } and you get the files the same day. I need this order since I can't take back hours. Shall I put it into the contract?
    .label = Half, but before handover
    .risk = Meets them halfway. Half of the work is at risk until the handover, so keep the files till then.

prepayment-each = Paying after each stage moves the risk to you. Give it only against something, or explain why ahead.

prepayment-each-first-ahead =
    .plain =
        I understand that you want to see each part before you pay for it. Let's meet in the middle: the first stage, { $first_stage }, is paid ahead, and each further one of the { $price } when you've approved it, before the next begins. In return I'd ask for an approval within three working days, so the project doesn't stand still. Agreed?
    .named =
        { $deal_client }, your wish to pay for finished things makes sense. I can do that from the second stage on, if the first, { $first_stage }, comes before the start: it keeps my time for you free. The next one begins when the one before is paid, up to { $price }, and you approve within three working days. Does it work for you?
    .label = First ahead, then after
    .risk = One stage at most is unpaid. Really wait for the money before each next one.

prepayment-each-stand =
    .plain =
        I see that it would feel safer to pay afterwards. The stages are ahead because I turn down other work for that time, and nobody gives it back. What we can do is keep them small: { $first_stage } first, out of { $price }, and you stop whenever a result doesn't convince you. Would smaller stages help, or is it something else that worries you?
    .named =
        { $deal_client }, I understand you; afterwards always feels safer. But hours can't be returned like goods, that's why each stage is paid before it starts. You can stop after any of them, so with { $first_stage } out of { $price } you're free to see how I work. What would you need to know to begin?
    .label = Ahead, and why
    .risk = Keeps your terms whole. May take one more round.

prepayment-settled = Which way have they taken?
    .label = Agreed way
    .why = The letter has to say exactly that one.

prepayment-settled-ahead = Each stage ahead
prepayment-settled-halves = Half and half
prepayment-settled-after-first = First ahead, then after
prepayment-settled-first = Only the first stage

prepayment-settled-small = Which way have they taken?
    .label = Agreed way
    .why = The letter has to say exactly that one.

prepayment-settled-small-all = All the parts
prepayment-settled-small-first = Only the first part

## They insist

prepayment-firm = Without any prepayment you'd be lending money to a stranger. Explain it once more, offer the smallest step, or part kindly.

prepayment-firm-why =
    .plain =
        I hear that you'd rather pay at the end. Let me say what the prepayment is for: I keep the time for your project and decline others, and if it stops halfway, nobody can sell that time again. The price is { $price }, and { $first_stage } to start is the smallest part of it. What exactly worries you: the quality, the date, or me as a person you don't know yet?
    .named =
        { $deal_client }, I understand your position, and I'd like you to see mine: hours once given can't be taken back. That's why { $first_stage } of the { $price } comes first. It's for the quality, the dates and the cases that I can answer. Which of these should we talk about, so that you can decide in peace?
    .label = The reason, and theirs
    .risk = Often brings out the real worry. Ask, then listen.

prepayment-firm-one-stage =
    .plain =
        I see that the whole project is too much trust for a start. Then let's take only its first stage, { $first_stage }: you pay it, you get a finished part, and after that you decide about the rest of the { $price } with no obligation. I can't work unpaid, but I can keep the step small. Shall I write down what you'd have in hand after it?
    .named =
        { $deal_client }, we needn't decide about { $price } today, I know it's hard when we haven't worked together. One stage for { $first_stage }, paid ahead because it books my time, with a result that is yours. If you like it, we go on; if not, we part friends. What would you want to have first?
    .label = Only the first stage
    .risk = A small order instead of none. The rest isn't certain.

prepayment-firm-part =
    .plain =
        I understand that prepayment isn't your way of working, and I respect that. For me it's what lets me keep dates, so at { $price } without it I can't take the project on. If you like, I'll pass on what we've worked out so far, so another specialist can begin quickly. And if { $first_stage } for a first stage seems right to you one day, write to me. Shall I send the notes?
    .named =
        { $deal_client }, thank you for the open talk. I see we have different habits with money, and neither is wrong; mine is that a start of { $first_stage } comes ahead, because I plan my weeks by it. So I'd better leave this project of { $price } to someone whose terms fit you. May I send you my notes on the task, so nothing is lost?
    .label = Part kindly
    .risk = Saves your time and leaves the door open. This order is probably gone.

prepayment-parting = You explained, and offered the smallest step. A client who refuses even that asks for a loan of { $price } in work. Let it go without regret or reproach; the time goes to one who pays.

## The beginner's way

prepayment-parts = Then don't count on prepayment, count on small parts. Into how many do you split the { $price }?
    .label = Parts
    .why = What you can lose is one part, so it should be small enough.

prepayment-parts-three = Three parts
prepayment-parts-four = Four parts
prepayment-parts-five = Five parts

prepayment-beginner = Without cases it's hard to ask for everything ahead, and that's normal. { $stage_count } small parts make { $price } exactly; each next one begins when the one before is paid. The most you can lose is one part, at most <b>{ $first_stage }</b> ({ $first_share }). And the finished work becomes your first case.

prepayment-small = Make the step so small that both of you can dare it.

prepayment-small-paid-step =
    .plain =
        { $asked ->
            [half] I understand that you want to share the risk. Half would be { $half }; it can be much less.
            [after] I see that you'd rather pay for what's done, and mostly you will.
            [doubt] You don't know my work yet, so your caution makes sense.
           *[first] We haven't worked together yet, so let's begin small.
        } For { $price } in all I suggest:
        { $stages }
        Only the first part is paid before the start, because it books my time; each other when it's done, and then the next begins. Shall I send you what each part contains?
    .named =
        { $deal_client }, { $asked ->
            [half] half at once, { $half }, is a lot for a first order, I agree.
            [after] it's fair that you want to see something first.
            [doubt] I know that trust has to be earned.
           *[first] I'd like the first step to be easy for you.
        } So only { $first_stage } is paid ahead, as it covers my first hours, and you pay every further part after you've seen it:
        { $stages }
        That makes { $price }. Which part do you need first?
    .label = Small paid start
    .risk = A little money comes ahead, and the client's seriousness shows. Some will refuse even that.

prepayment-small-after-each =
    .plain =
        { $asked ->
            [half] I understand that you don't want to pay much before you've seen anything. Let's make it even easier than { $half } ahead.
            [after] You want to pay for finished work, and that's possible if we go in small parts.
            [doubt] To make your risk as small as it can be, let's go in small parts.
           *[first] So that you risk nothing, let's go in small parts.
        } I do one, you look at it and pay it, then I begin the next:
        { $stages }
        Together it's { $price }. The parts are small because I, too, begin with trust. Shall I start with the first as soon as we've written that down?
    .named =
        { $deal_client }, { $asked ->
            [half] I see why you want to hold something back; { $half } ahead isn't needed at all.
            [after] paying afterwards is fine with me, part by part.
            [doubt] you needn't risk anything to see how I work.
           *[first] here's a way with no risk for you.
        } The { $price } goes in { $stage_count } parts, the first for { $first_stage }. Each is paid within two days after you've seen it, and with that the next one begins; so neither of us is far ahead of the other. Does that suit you?
    .label = Pay after each part
    .risk = Easy to accept. One part may stay unpaid: never begin the next before the money is there.

prepayment-small-last = They want everything at the end, or something else. Without cases you can risk one part, not the whole.

prepayment-small-last-one-part =
    .plain =
        I understand that you'd like it still simpler. Then let's agree on one part only, { $first_stage }: I do it, you look at it, you pay it, and after that you decide about the rest of the { $price }. I can't do more than one part unpaid, because I live from this work. Shall I write down what that first part is?
    .named =
        { $deal_client }, let's leave the { $price } open for now, I see it's early for that. One small part for { $first_stage }, shown and then paid, and both of us know more. I keep to one because more unpaid hours would be beyond me. Which part would be the most useful to you?
    .label = One part to try
    .risk = The smallest step there is. At the worst you lose this part, and you know the client.

prepayment-small-last-part =
    .plain =
        I see that you'd prefer to pay for everything at the end, and I understand the wish. For a job of { $price } I can't take that on, as I'd work for weeks with nothing to lean on. If paying { $first_stage } after a first part should suit you later, I'm glad to begin. Shall I send you my notes on the task meanwhile?
    .named =
        { $deal_client }, thank you for talking it through. I see we don't meet on the payment: the whole { $price } at the end is more than I can carry, because these hours are my living. My offer of one part for { $first_stage } stays. May I write to you when I have a case that shows how I work?
    .label = Part kindly
    .risk = Keeps you from weeks of unpaid work. The client may come back.

## Silence

prepayment-nudge = Silence is rarely a no. A short question and something useful, no pressure.

prepayment-nudge-question =
    .plain =
        I imagine you're weighing it, and that's fine. Is there something in the payment plan for the { $price } that you'd like to change? If { $first_stage } as a first step doesn't fit, tell me what would, and I'll look for a way.
    .named =
        { $deal_client }, payment terms are worth a quiet thought, so just one question: which part of the plan, { $price } beginning with { $first_stage }, raises doubts? Perhaps it's easily changed. Is there one?
    .label = One question
    .risk = Keeps the talk alive. A second message so soon would be too many.

prepayment-nudge-time =
    .plain =
        I know you have other things on your desk, so here's something useful: I've drawn up what you'd hold in your hands after the first { $first_stage } of the { $price }. It's a page, and you can use it even if we don't work together. Shall I send it?
    .named =
        { $deal_client }, so that you have more to decide by, I can write out the first stage in detail: what's done, what you receive, what { $first_stage } of the { $price } pays for. You surely have several offers to compare, and that makes it easier. Would it help?
    .label = Something useful
    .risk = Shows care and gives a reason to answer. You have to write that page.

prepayment-close = The last message: you give the time to others, and the door stays open. Without reproach.

prepayment-close-permission =
    .plain =
        It seems that this isn't the moment, and I understand; plans change. I'm releasing the time I kept for you, so that another project can use it. If it comes up again, write to me, and we'll find a new date and a payment plan that suits you. Shall I close it for now?
    .named =
        { $deal_client }, I haven't heard from you, so I take it that other things come first now, which is quite all right. I'll give the reserved weeks to another project. If you come back to it, my proposal stands and only the dates would be new. Is that all right with you?
    .label = Permission to close
    .risk = Often brings an answer at last. If not, your calendar is free.

## The yes in writing

prepayment-agree = Put it in writing the same day: the stages, what's paid when, and the next step.

prepayment-agree-recap =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        The next begins when you've approved the one before. The time for the whole project is reserved for you. Please confirm with a short "yes", and I'll send the contract and the invoice for { $first_stage } today. Is all of it right?
    .named =
        { $deal_client }, thank you for the trust. Here's what we agreed on:
        { $stages }
        That's { $price } in all, each stage paid before its start and approved by you at its end. I keep the time free for all of it. If that's how you have it too, a "yes" is enough, and the contract comes today. Right?
    .back =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        – Whole project by { $deadline }; if I miss it, half comes back to you: { $back }
        Please confirm with a short "yes", and I'll send the contract and the first invoice, { $first_stage }, today. Is all of it right?
    .back-named =
        { $deal_client }, thank you for the trust. Here's what we agreed on:
        { $stages }
        That's { $price } in all, each stage paid before its start. The project is done by { $deadline }, or half of the money, { $back }, returns to you. If that's how you have it too, a "yes" is enough, and the contract comes today. Right?
    .label = All points
    .risk = Prevents arguments later. Check it against what was said.

prepayment-agree-short =
    .plain = Thank you, then let's start. So we have it in writing: { $price }, in { $stage_count } stages, each paid before it starts. I'm sending the invoice for the first one, { $first_stage }; when it's paid, I begin and your time is booked. Could you confirm with a "yes"?
    .named = { $deal_client }, glad that it suits you. In short: { $stage_count } stages, { $price } together, each ahead of its start; the first is { $first_stage }, and the invoice comes today. May I ask for a short "yes" to that?
    .back = Thank you, then let's start. In writing: { $price } in { $stage_count } stages, each paid before it starts, the first { $first_stage }. All done by { $deadline }, otherwise half, { $back }, comes back to you. Could you confirm with a "yes"? Then the invoice comes today.
    .back-named = { $deal_client }, glad that it suits you. In short: { $stage_count } stages, { $price } together, the first { $first_stage }, each ahead of its start; done by { $deadline }, or { $back } returns to you. May I ask for a short "yes" to that?
    .label = Two lines
    .risk = Quick and friendly. The details still belong in the contract.

prepayment-agree-halves = Half and half has its condition: the second half before the handover. Write both down.

prepayment-agree-halves-recap =
    .plain =
        Good that we've found a way. In writing, so it doesn't get lost:
        – Price: { $price }
        – { $half } before the start
        – The rest when the work has been shown to you, before the files are handed over
        Please confirm with a "yes", and the contract and first invoice come today. Is that right?
    .named =
        { $deal_client }, I'm glad we met in the middle. For the record: { $price }, of it { $half } before I start, and the rest once you've seen the finished work; the files follow the same day. Does it match how you have it? A short "yes" is enough.
    .label = All points
    .risk = The condition is on paper. Keep the files until the second half is in.

prepayment-agree-halves-short =
    .plain = Thank you, then it's settled: { $half } before the start, the rest of the { $price } before the handover, after you've seen the work. I'm sending the first invoice today. Could you confirm with a "yes"?
    .named = { $deal_client }, thanks, so we have: { $price }, { $half } now and the rest after the showing, before the files go to you. Shall I send the contract on these terms?
    .label = Two lines
    .risk = Quick. The details still belong in the contract.

prepayment-agree-small = Write down the parts and when each is paid. It's your protection, even on a small job.

prepayment-agree-small-recap =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same, { $price } in parts:
        { $stages }
        The payment of each part goes as in my last message, and the next one begins when the one before is paid. Please confirm with a short "yes". Which day shall I start with the first, { $first_stage }?
    .named =
        { $deal_client }, thank you for giving it a try. What we agreed on:
        { $stages }
        It's { $price } in all. The payment goes as I wrote in my last message: a new part begins once the one before is paid. Is that how you have it? Then a "yes" is enough, and I plan the start.
    .label = All points
    .risk = Clear for both. Keep to it: no next part before the money.

prepayment-agree-small-short =
    .plain = Thank you, then let's begin. In short: { $price } in { $stage_count } parts, paid as in my last message, the first { $first_stage }; each next one starts when the one before is paid. Could you confirm with a "yes"?
    .named = { $deal_client }, glad that it suits you: { $stage_count } parts, { $price } together, one after the other, each settled before the next begins. The first is { $first_stage }. May I ask for a short "yes"?
    .label = Two lines
    .risk = Quick and friendly. Details in a message of their own.

prepayment-agree-first = Only the first step is agreed. Write down just that, and leave the rest open on purpose.

prepayment-agree-first-recap =
    .plain =
        Good, let's begin with the first step. In writing:
        – Only the first part for now: { $first_stage }
        – Payment as in my last message
        – After it you decide freely about the rest
        Please confirm with a "yes". What should I know before I start?
    .named =
        { $deal_client }, thank you, a small start is a good start. We agreed on the first part for { $first_stage }, paid as in my last message, and nothing beyond it; when you've seen the result, we talk about the rest. Could you confirm that with a "yes"?
    .label = The points
    .risk = Clear and small. Make this part good: it sells the rest.

prepayment-agree-first-short =
    .plain = Thank you, then the first part for { $first_stage } it is, paid as in my last message. After it you decide about the rest. Could you confirm with a "yes"?
    .named = { $deal_client }, agreed: the first part, { $first_stage }, on the terms of my last message, the rest later and only if you like it. Shall I begin?
    .label = Two lines
    .risk = Quick. What the part contains should be written somewhere too.
