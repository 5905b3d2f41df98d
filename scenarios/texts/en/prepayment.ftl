# Scenario `prepayment`: a client is against paying ahead (PP1, P3).
prepayment = Prepayment

## What is at stake

prepayment-price = What is the price of the whole project?
    .label = Price
    .hint = For example: $1,500 or 15k.
    .why = The stages are counted from it, to the last cent.

prepayment-asked = What does the client say about paying up front?
    .label = Client's wish
    .why = The answer begins with what they said, so it has to fit.

prepayment-asked-half = Half now, half after
prepayment-asked-after = Most or all of it after
prepayment-asked-doubt = Afraid to pay up front
prepayment-asked-first = Nothing yet, I'm preparing

prepayment-record = Do you have something to show: past work, reviews, a client who recommends you?
    .label = Experience
    .why = With past work to show you can ask for prepayment. Without it, it's better not to count on it, and there is another way.

prepayment-record-cases = Yes, I do
prepayment-record-beginner = Not yet, I'm starting

prepayment-count = Into how many stages do you want to split the { $price }? Each is paid before it starts.
    .label = Stages
    .why = More stages mean less risk for the client with each. To "50 now, 50 after", four is the tried and tested answer.

prepayment-count-two = Two stages
prepayment-count-three = Three stages
prepayment-count-four = Four stages

prepayment-count-half = Into how many stages do you want to split the { $price }? With three or more, each is smaller than the half they offer.
    .label = Stages
    .why = More stages mean less risk for the client with each. To "50 now, 50 after", four is the tried and tested answer.

prepayment-count-half-three = Three stages
prepayment-count-half-four = Four stages

prepayment-guarantee = What can you put behind the stages, so that the client feels safe?
    .label = Safety
    .why = Half back for a missed date convinces fastest, but if you're late it costs real money: only with a margin. A contract weighs most from a registered business, which answers for it with its own property.

prepayment-guarantee-yes = Half back if I'm late
prepayment-guarantee-registered = Contract as a registered business
prepayment-guarantee-both = Both of these
prepayment-guarantee-no = Stages alone are enough

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
            [doubt] Paying up front when we haven't worked together takes trust, I understand that.
           *[first] Here's how the payment would go, so that you're never at risk with the whole sum.
        } I suggest these stages for the { $price }:
        { $stages }
        Each is paid before it starts, then done and approved by you. So you never risk more than one stage, and I keep the time for the whole project free. Shall I write down what each contains?
    .order =
        { $asked ->
            [half] I see the idea behind half now and half after. With stages you'd put down even less than { $half } at once.
            [after] It's natural to want to see something first, and with stages you will.
            [doubt] Nobody likes to pay for what can't be seen yet.
           *[first] It should be easy for you to begin, so here's my proposal.
        } The { $price } splits like this:
        { $stages }
        You pay a stage, I do it, you approve it, and only then comes the next. My calendar stays reserved for you up to the end. Does this order suit you?
    .fair =
        { $asked ->
            [half] You'd like both of us to carry a part of the risk. So would I, only in smaller pieces than { $half }.
            [after] If everything is paid at the end, I carry the whole risk; if everything is paid now, you do. There's a way in between.
            [doubt] You'd be trusting me with your money, and I understand the caution.
           *[first] Neither of us should have to lend the other anything.
        } Let's take turns, { $price } in all:
        { $stages }
        Each sum comes before its stage, and the next is due only when you've approved the last. From the first payment on, the weeks for the whole project are yours. Shall I put dates to the stages?
    .stop =
        { $asked ->
            [half] To pay { $half } before you've seen a result is a lot, so let's begin with less.
            [after] You want to know that the work is good before it's all paid. Fair enough.
            [doubt] Being careful with a first order is sensible.
           *[first] You should be able to stop at any point without losing much.
        } So here's the { $price } in stages:
        { $stages }
        Each is paid before it starts, because that's when I turn down other work. If a result doesn't convince you, you don't go on, and what's done is yours. What should you have in hand after the first?
    .thing =
        { $asked ->
            [half] I see the point of sharing the risk half and half. There's a way with less than { $half } at once.
            [after] I understand that you want results before money, so let them come in turns.
            [doubt] Your caution makes sense to me, so let's keep each step small.
           *[first] So that it's comfortable for both of us, I'd go step by step.
        } For "{ $deal_thing }", { $price } in all:
        { $stages }
        Each stage is paid before its start, because I turn down other work for it. You see each one finished before you pay the next, and the time for all of them is reserved. Shall I add the dates?
    .label = Paid stages
    .risk = The work stays paid up front and the client's risk is one stage. A few more invoices.

prepayment-offer-guarantee =
    .plain =
        { $asked ->
            [half] With half and half each of us carries a part of the risk; I can take on more of mine.
            [after] You want to be sure before the money is gone, and rightly so.
            [doubt] You'd be paying before you see anything, so a part of the risk should be mine.
           *[first] Since you pay up front, a part of the risk should be mine.
        } The { $price } is paid in stages, the first is { $first_stage }, and we write down: if I'm not done by { $deadline }, half of the whole comes back to you, { $back }. I name dates with a margin, so I can promise it. Would you begin on these terms?
    .mine =
        { $asked ->
            [half] I see that you want us both to have something at stake.
            [after] You'd rather pay for what is certain, I understand.
            [doubt] I see that paying up front worries you.
           *[first] I'd like you to feel safe with the prepayment.
        } So here's my stake: the whole project by { $deadline }, and if I miss it, half of the money, { $back }, goes back to you. It's paid in stages, beginning with { $first_stage } out of { $price }, which keeps my time for you reserved. Shall I put it into the contract?
    .cost =
        { $asked ->
            [half] Keeping half until the end is your way to make sure I deliver, I understand that.
            [after] Paying at the end is your way to make sure I deliver, I understand that.
            [doubt] You'd like something firmer than my word, and that's fair.
           *[first] A date should be more than a promise.
        } So let a delay cost me, not you: ready by { $deadline }, or { $back } of the { $price } is yours again. The payment goes step by step, { $first_stage } first, each step before its work begins. Does that make the decision easier?
    .points =
        { $asked ->
            [half] I can see what the second half is for: security. It can be had in another way, on paper:
            [after] You need security before any money moves. Here it is, on paper:
            [doubt] Your question is what happens if I let you down. On paper it would be:
           *[first] So that you know what you can rely on, these lines go into our agreement:
        }
        – the whole project is ready by { $deadline }
        – if I'm late, you get half back: { $back }
        – the { $price } is paid in stages, each before it starts, the first is { $first_stage }
        – the time until then is reserved for you
        Is there a line you'd add?
    .thing =
        { $asked ->
            [half] You'd like us both to have something at stake, and I'm willing.
            [after] You'd rather pay for what is certain, and I can give you certainty.
            [doubt] Paying up front worries you, so a part of the risk should be mine.
           *[first] Since you pay up front, a part of the risk should be mine.
        } About "{ $deal_thing }": it's finished by { $deadline }, and if I miss the day, half comes back to you, { $back }. The { $price } is paid in stages, beginning with { $first_stage }, and my time for it stays reserved. Shall I put this into the contract?
    .label = Guarantee with a figure
    .risk = Convinces quickly. If you're late you really pay, so keep the margin.

prepayment-offer-contract =
    .plain =
        { $asked ->
            [half] I understand that you want the payment balanced.
            [after] I see why you'd rather hold on to the money until the work is there.
            [doubt] Trusting a stranger with money isn't easy, I understand.
           *[first] Trust is easier on paper.
        } Let's begin with a contract: what I do, by when, how you approve it, and what comes back to you if I don't keep my part. { $paper ->
            [business] My business is registered and answers for it with its own property.
           *[private] Both of us sign it, with full names and details.
        } Then the first stage, { $first_stage } out of { $price }, is a step with rules. Shall I send you a draft to read in peace?
    .safe =
        { $asked ->
            [half] Half now and half after is meant to keep you safe, I think; a contract does that better.
            [after] I understand that you want something in hand first, and a contract is just that.
            [doubt] Your caution is fair, so let the contract come before the money.
           *[first] Before any money moves I'd like you to have something in writing.
        } The contract names the work, the dates, the approval, and what I return if I don't deliver. { $paper ->
            [business] It's made with a registered business, so there's someone to hold to it.
           *[private] It's made between the two of us and signed by both.
        } Of the { $price }, only { $first_stage } is due before the start. What should be in it for you to feel at ease?
    .read =
        { $asked ->
            [half] You want the second half to protect you if something goes wrong. That's a fair wish.
            [after] Money that's paid is hard to get back, so I see why you'd wait.
            [doubt] You don't know me yet, and it's right to check first.
           *[first] Nobody should pay before knowing exactly what for.
        } Take your time: first I send the contract, you read it, show it to anyone you trust, and mark what you don't like. { $paper ->
            [business] My business is registered, you can look it up.
           *[private] My full details are in it, so you know who you're dealing with.
        } Only when it's signed does { $first_stage } of the { $price } become due. Where shall I send it?
    .question =
        { $asked ->
            [half] With half kept back you'd feel safer, I can see that.
            [after] Paying afterwards feels safer, I can see that.
            [doubt] Something about paying up front makes you uneasy, and I'd like to solve it rather than argue.
           *[first] I'd rather settle doubts before the start than after it.
        } What would you want to be protected from: a missed date, a weak result, or silence halfway? Whichever it is, I'll put it into the contract with what happens then. { $paper ->
            [business] It binds my registered business, with all it owns.
           *[private] It binds us both by signature.
        } After that only { $first_stage } of the { $price } is due to begin. Which of the three comes first for you?
    .label = Contract first
    .risk = Answers the fear of losing the money. Takes a day or two before the start.

## The client answers

prepayment-heard-insists = Still only after the work
prepayment-heard-offers = Offers another split
prepayment-heard-counter-insists = Still only after the work
prepayment-heard-counter-offers = Offers another split
prepayment-heard-last-insists = Still only after the work
prepayment-heard-last-offers = Offers another split
prepayment-heard-nudge-insists = Only after the work
prepayment-heard-nudge-offers = Offers another split

prepayment-counter = What do they offer instead?
    .label = Counter-offer
    .why = Each has its own answer; only one of them leaves you working for free.

prepayment-counter-half = Half now, half after
prepayment-counter-share = Another part now, the rest after
prepayment-counter-after-each = Pay after each stage
prepayment-counter-all-after = Everything at the end

prepayment-four = To "50 now, 50 after" the tried and tested answer is: full prepayment, but in four stages. Or take half and half, with the second half before the handover.

prepayment-four-quarters =
    .plain =
        I see you'd like to split it, and so would I, only finer. Half at once would be { $half }; in four stages it's { $first_stage } to begin with:
        { $stages }
        Each is paid before it starts, and you've seen the one before. I ask for that because I keep the time for the whole project free and turn others down. Shall we go like this?
    .finer =
        Splitting is a good idea, let's go further with it. Instead of { $half } now:
        { $stages }
        Four stages, each paid, done, approved, then the next. Your risk is never more than { $first_share } of the price, and the whole time stays reserved for you; that's why it's paid up front. Which day would suit you for the first?
    .compare =
        Half and half is a way to share the risk, and I like the thought. Let's compare the two. Your way: { $half } before you've seen anything. Mine: { $first_stage }, then a result to look at, then the next:
        { $stages }
        The sum is the same, every stage is paid before its work, and my calendar is yours to the end. Which of the two feels safer to you?
    .control =
        You'd like to keep a hand on the payment, I understand. Four stages give you that three times over: after the first, the second and the third you look at the result and decide whether to go on.
        { $stages }
        Since each is paid before I begin it, I can hold the time for all four. Less than { $half } to start with. What would you like to see done first?
    .thing =
        I see you'd like to split the payment for "{ $deal_thing }", and so would I, only finer. Half at once would be { $half }; in four stages it's { $first_stage } to begin with:
        { $stages }
        Each is paid before it starts, and you've seen the one before. The time for the whole project stays reserved. Shall we go like this?
    .label = Four stages
    .risk = Nothing is conceded, yet the first step is smaller than what they offered. Some want their half and nothing else.

prepayment-four-swap =
    .plain =
        I understand that you want to keep something back until you see the result. We can do half and half if both of us are covered: { $half } before the start, and the other half of the { $price } when the work is shown to you, before I hand over the files. That protects my hours as well. Could you agree to that in writing?
    .order =
        I see what matters to you: seeing the work before the last payment. You will. { $half } goes before the start, then I show you everything finished, then comes the rest of the { $price } and you get the files the same day. I need this order because hours can't be taken back. Shall I put it in writing like this?
    .return =
        Half now and half later is possible, and I'd ask for one thing in return. The { $price } then goes like this:
        – { $half } before I begin, so your time is booked
        – the finished work, shown to you in a call or as a preview
        – the second half, and the files right after it
        You've seen it all before you pay the rest. Shall we settle on that?
    .both =
        You'd keep half as security for the result; I'd keep the files as security for the payment. Then neither of us has to hope: { $half } at the start, a showing of the finished work, the rest of the { $price }, the handover. Everything in that order, and in writing. Does that feel balanced to you?
    .label = Half, but before handover
    .risk = Meets them halfway. Half of the work is at risk until the handover, so keep the files till then.

prepayment-offered = How much would they pay before the start, of the { $price }? A percentage or a sum.
    .label = Paid up front
    .hint = For example: 30% or $450.
    .why = Their number can be the first stage. First we look at what would stay open.

prepayment-weighed =
    .plain = They'd pay <b>{ $ahead }</b> of the { $price } up front, and <b>{ $rest }</b> would be lent until the end. Don't haggle over the percentage: let their sum be the first stage, or take it against the rest before the handover.
    .short = They'd pay <b>{ $ahead }</b> of the { $price } up front, and <b>{ $rest }</b> would be lent until the end. If it never came, you'd be { $short } below your floor. So let their sum be the first stage only, or take it against the rest before the handover.

prepayment-share = Take their number, but not the lending: it pays the first stage, or the rest comes before the handover.

prepayment-share-as-first =
    .plain =
        { $ahead } to begin with is fine with me, thank you for naming it. Let it be the first stage, and let the rest of the { $price } go the same way, each sum before its part:
        { $stages }
        You see a finished part before every further payment, and I can hold the time for the whole project. Shall I write down what you get for the { $ahead }?
    .yours =
        Let's take your number as the start. For { $ahead } I do a first part, you look at it, and only then comes the next sum:
        { $stages }
        That's { $price } together. Each sum comes up front because I turn down other work for those weeks; with { $rest } open to the end I couldn't. Does this split suit you?
    .compare =
        I understand that { $ahead } is what feels safe before you've seen a result. Then nothing needs to change about it: it buys the first part. For the remaining { $rest } the same rule holds, one part paid, done, approved:
        { $stages }
        You can stop after any of them. Which part would you like to have first?
    .calm =
        Thank you, a figure helps. You put down { $ahead } now, as you suggested, and never more than one part at a time after that:
        { $stages }
        The total stays { $price }, each part is paid before it starts and approved by you at its end, and your dates are reserved. Could we begin on these terms?
    .label = Their sum as first stage
    .risk = They get their number and the work stays paid up front. The first part has to match that sum in size.

prepayment-share-handover =
    .plain =
        { $ahead } now and the rest later can work if my hours are covered too. So: { $ahead } before the start, then I show you everything finished, then the remaining { $rest }, and the files go to you the same day. You pay the rest for something you've seen. Shall I put it in writing like that?
    .return =
        You'd rather pay most of it for something you've seen, I understand. I can begin with { $ahead } instead of asking for the { $price } in stages up front. In return I'd ask that the remaining { $rest } comes once you've seen the finished work and before I hand over the files. Then neither of us has to wait and hope. Would you agree to that?
    .steps =
        I see that you want most of the payment to come after the result. Here's an order in which that's fair to both:
        – { $ahead } before the start
        – the finished work, shown to you
        – { $rest }, the remainder
        – the files, on the same day
        Can we write it down this way?
    .reason =
        You'd like to see the work first and then pay for it, and you will see all of it. What I can't do is hand over the files with { $rest } still open, because hours can't be taken back. With { $ahead } at the start and the rest at the showing, both of us are covered. Does this sound fair to you?
    .label = Theirs now, rest at handover
    .risk = Easy to accept. The larger part is at risk until the handover, so keep the files till then.

prepayment-got = Paying after each stage moves the risk to you. What would you ask for in return?
    .label = In return
    .hint = For example: approval within three days.
    .why = A serious concession earns something, or it becomes the new normal.

prepayment-each = Paying after each stage moves the risk to you. Give it only against something, or explain why you're paid up front.

prepayment-each-first-ahead =
    .plain =
        I understand that you want to see each part before you pay for it. Let's meet in the middle: the first stage, { $first_stage }, is paid up front, and each further one of the { $price } when you've approved it, before the next begins. In return I'd ask for one thing: { $got }. Agreed?
    .second =
        Your wish to pay for finished things makes sense. I can do that from the second stage on, if the first, { $first_stage }, comes before the start: it keeps my time for you free. The next one begins when the one before is paid, up to { $price }. What I'd need from you for that: { $got }. Does it work for you?
    .list =
        Paying for what you've seen is a fair wish, and here's how I can agree to it:
        – the first stage, { $first_stage }, before the start
        – each further one once you've approved it, up to { $price }
        – a new stage begins when the last is paid
        – in return: { $got }
        Shall I put that in writing?
    .trade =
        I see why you'd like to look first. Usually every stage is paid up front with me, but I can go a step towards you: only { $first_stage } of the { $price } before the start, and from then on you pay after you've seen each stage. A step towards me would be this: { $got }. Then we both know where we stand. Is that all right with you?
    .label = First up front, then after
    .risk = One stage at most is unpaid. Really wait for the money before each next one.

prepayment-each-stand =
    .plain =
        I see that it would feel safer to pay afterwards. The stages are paid up front because I turn down other work for that time, and nobody gives it back. What we can do is keep them small: { $first_stage } first, out of { $price }, and you stop whenever a result doesn't convince you. Would smaller stages help, or is it something else that worries you?
    .hours =
        I understand you; afterwards always feels safer. But hours can't be returned like goods, which is why each stage is paid before it starts. You can stop after any of them, so with { $first_stage } out of { $price } you're free to see how I work. What would you need to know to begin?
    .same =
        In both ways you look at each stage before you pay for the next one, so I see why you ask. The difference is only who waits: up front, you wait for one part; afterwards, I've already given the time. So I'd leave it up front and keep the first part at { $first_stage } of the { $price }. Is it the first payment that troubles you, or the later ones?
    .dates =
        I get why you'd rather pay for a finished stage. Payment up front is what lets me hold your dates: if one comes late, the next stage waits and the whole plan moves. So the { $price } stays in stages paid up front, the first is { $first_stage }, and you approve each before the next. Shall I send what exactly you'd approve in the first?
    .label = Up front, and why
    .risk = Keeps your terms whole. May take one more round.

prepayment-settled = Which way have they taken?
    .label = Agreed way
    .why = The message has to say exactly that one.

prepayment-settled-ahead = Each stage up front
prepayment-settled-halves = Part now, rest before handover
prepayment-settled-after-first = First up front, then after
prepayment-settled-first = Only the first stage

prepayment-settled-small = Which way have they taken?
    .label = Agreed way
    .why = The message has to say exactly that one.

prepayment-settled-small-all = All the parts
prepayment-settled-small-first = Only the first part

## They insist

prepayment-firm = Without any prepayment you'd be lending money to a stranger. Give the reason once more, show what makes it safe, or offer the smallest step.

prepayment-firm-why =
    .plain =
        I hear that you'd rather pay at the end. Let me say what the prepayment is for: I keep the time for your project and decline others, and if it stops halfway, nobody can sell that time again. Of the { $price }, only { $first_stage } is due to start. What exactly worries you: the quality, the date, or me as a person you don't know yet?
    .seat =
        I understand your position. Perhaps a comparison helps: you pay for a train seat before it leaves, because an empty seat can't be sold afterwards. My weeks are like that. So { $first_stage } of the { $price } comes first, and for it the time is yours. What would have to be clear for you to take that step in peace?
    .both =
        You don't want to pay for something you may not get; I don't want to work for something that may not be paid. Both are fair. With { $first_stage } of the { $price } at the start each of us risks a little and nobody risks everything. What is it that still holds you back?
    .honest =
        Thank you for saying openly that you'd pay only at the end. I've thought about it, and { $price } of work on credit is more than I can carry with someone new, whoever it is. It's no judgement on you. A start of { $first_stage } is what I can plan with. Is it the sum or the order that doesn't suit you?
    .label = The reason, and theirs
    .risk = Often brings out the real worry. Ask, then listen.

prepayment-firm-proof =
    .plain =
        I understand that my word isn't enough yet. So judge by what's finished: I can send you the work closest to your task, what it brought, and what the person who ordered it says about it. Then { $first_stage } of the { $price } isn't a leap in the dark. Shall I send it?
    .ask =
        You want to be sure before you pay, and nobody can tell you more than someone who has worked with me. I'll ask a former client whether you may write to them: how the dates were kept, what came out, how it was with the payment. After that you decide about { $first_stage } to begin with, out of { $price }. Would that help?
    .plan =
        I see that it's hard to pay for something invisible. Let me make it visible: a page with what you have in hand after the first { $first_stage }, how you check it, and what the rest of the { $price } leads to. You compare it with my earlier work and decide then. May I send you this page?
    .call =
        Trust doesn't come from messages, I know. Let's talk for a quarter of an hour: I show you on the screen a similar job, what was agreed, what was delivered and when. You ask whatever you like. If it doesn't convince you, you owe nothing; if it does, we begin with { $first_stage } of the { $price }. Which day suits you?
    .label = Proof instead of promises
    .risk = Answers doubt with facts. Only with real past work, and it costs you a little time.

prepayment-firm-one-stage =
    .plain =
        I see that the whole project is too much trust for a start. Then let's take only its first stage, { $first_stage }: you pay it, you get a finished part, and after that you decide about the rest of the { $price } with no obligation. I can't work unpaid, but I can keep the step small. Shall I write down what you'd have in hand after it?
    .later =
        We needn't decide about { $price } today, I know it's hard when we haven't worked together. One stage for { $first_stage }, paid up front because it books my time, with a result that is yours. If you like it, we go on; if not, we part friends. What would you want to have first?
    .trial =
        You'd like to know what you're getting before you pay. Let's try each other out on something real: the first stage alone, { $first_stage } up front, with a clear result and a day for it. The other part of the { $price } isn't even ordered yet. Which result would convince you?
    .limit =
        I understand the caution, so let's put a limit on it: the most you can lose with me is { $first_stage }. For that you get the first stage, finished and usable, and nothing binds you to the remainder of the { $price }. It's paid before the start since that's when I clear my days. Could you go that far?
    .label = Only the first stage
    .risk = A small order instead of none. The rest isn't certain.

prepayment-parting = You explained, and offered the smallest step. A client who refuses even that is asking for a loan of { $price } in work. Let it go without regret or reproach; the time goes to one who pays.

prepayment-part = A short, kind message: why not, and that the door stays open.

prepayment-part-farewell =
    .plain =
        I understand that you'd rather pay when everything is done, and I respect that. For me a paid start is what lets me keep dates, so I can't take the project on without it. If you like, I'll pass on what we've worked out so far, so another specialist can begin quickly. And if { $first_stage } for a first part seems right to you one day, write to me. Shall I send the notes?
    .habits =
        Thank you for the open talk. We have different habits with money, and neither is wrong; mine is to go in small paid steps, because I plan my weeks by them. So this project is better off with someone whose terms fit yours. If a first step for { $first_stage } should suit you later, I'll gladly look at my calendar. Good luck with it.
    .notes =
        I see we can't agree on the payment, and that's all right. So that the time wasn't wasted, I've kept my notes on your task: they'll help whoever does it. My offer of one small part for { $first_stage } stays open, without a date. May I send you the notes?
    .short =
        You've told me clearly what suits you, and I value that. All of it at the end is more than I can carry, so I'll step back here, with good wishes for the project. Should a small start for { $first_stage } become possible, you know where to find me.
    .thing =
        I understand that you'd rather pay when everything is done. For me a paid start is what lets me keep dates, so I'll have to leave this one to someone else: "{ $deal_thing }". I wish you a good result with it. And if { $first_stage } for a first part seems right to you one day, write to me. Shall I send you my notes on the task meanwhile?
    .label = Part kindly
    .risk = Saves your time and leaves the door open. This order is probably gone.

prepayment-part-for-a-yes =
    .plain = I understand that you'd rather pay at the end, and as things stand my answer is no. Two things would turn it into a yes. One is a single first part for { $first_stage }, settled before the next one begins. The other is a service for safe payments, which holds the money until you've approved the work. With either of them one message from you is enough, and I'll look for a date.
    .hold = You want to be sure of the work before the money is gone, and I of the money before the hours are. There are services in between: you pay in, they hold it, I get it once you've approved. With that I'd begin, even with the whole project. Or with one part for { $first_stage }, settled before anything follows. Until then I'm leaving it to others. If either becomes possible, you know where I am.
    .small = I see that we can't agree on the payment this time. What would change my answer is small: one part for { $first_stage }, settled when it's done, and only then the next; or a neutral service that holds the money for both of us. I'm not waiting for it, and you needn't hurry. Should one of them suit you some day, a line is enough.
    .short = You'd like to pay for the whole at the end, I understand; I can't work on credit for so long. A yes from me needs one of two things: a first part for { $first_stage }, settled before we go on, or a service that holds the sum until you approve. With one of them, write to me any time.
    .thing = I understand that you'd rather pay at the end, and as things stand my answer is no. It's about this: { $deal_thing }. Two things would turn it into a yes. One is a single first part for { $first_stage }, settled before the next one begins. The other is a service for safe payments, which holds the money until you've approved the work. With either of them one message from you is enough.
    .label = What would make it a yes
    .risk = They know exactly how to come back. A service that holds the money takes a fee, so allow for it.

## The beginner's way

prepayment-parts = Then don't count on prepayment, count on small parts. Into how many do you split the { $price }?
    .label = Parts
    .why = What you can lose is one part, so it should be small enough.

prepayment-parts-three = Three parts
prepayment-parts-four = Four parts
prepayment-parts-five = Five parts

prepayment-beginner = Without past work to show it's hard to ask for everything up front, and that's normal. { $stage_count } small parts make { $price } exactly; each next one begins when the one before is paid. The most you can lose is one part, at most <b>{ $first_stage }</b> ({ $first_share }). And the finished work becomes the first thing you can show.

prepayment-small = Make the step so small that it's easy for both of you.

prepayment-small-paid-step =
    .plain =
        { $asked ->
            [half] I understand that you want to share the risk. Half would be { $half }; it can be much less.
            [after] I see that you'd rather pay for what's done, and mostly you will.
            [doubt] You don't know my work yet, so your caution makes sense.
           *[first] We haven't worked together yet, so let's begin small.
        } For { $price } in all I suggest:
        { $stages }
        Only the first part is paid before the start, because it books my time; the others are paid one by one as they're done, and then the next begins. Shall I send you what each part contains?
    .trust =
        { $asked ->
            [half] Half at once, { $half }, is a lot for a first order, I agree.
            [after] It's fair that you want to see something first.
            [doubt] I know that trust has to be earned.
           *[first] The first step should be easy for you.
        } So only { $first_stage } is paid up front, as it covers my first hours, and you pay every further part after you've seen it:
        { $stages }
        That makes { $price }. Which part do you need first?
    .sign =
        { $asked ->
            [half] Instead of { $half } before anything is there, I'd ask for much less.
            [after] Most of the money can come after the work, as you'd like.
            [doubt] You want to risk as little as you can, and so do I.
           *[first] We can begin without either of us risking much.
        } A sign of intent is enough: the first part, { $first_stage }, for which I clear my days. The others follow one by one, each paid when you've seen it:
        { $stages }
        The whole comes to { $price }. Can we begin like this?
    .stop =
        { $asked ->
            [half] I see why you don't want everything at once. You needn't put down { $half } either.
            [after] You'd like to see before you pay, and after the first part it's just like that.
            [doubt] You can find out how I work without risking much.
           *[first] You can find out how I work without risking much.
        } Here's the { $price } in parts:
        { $stages }
        The first comes before the start, every other one after you've looked at it. If you don't want to go on after one, you pay for that one and we stop there. Which day would you like the first by?
    .thing =
        { $asked ->
            [half] I understand that you want to share the risk. Half would be { $half }; it can be much less.
            [after] I see that you'd rather pay for what's done, and mostly you will.
            [doubt] You don't know my work yet, so your caution makes sense.
           *[first] We haven't worked together yet, so let's begin small.
        } For "{ $deal_thing }" I suggest { $price } in parts:
        { $stages }
        Only the first is paid before the start, because it books my time; the others are paid one by one as they're done. Shall I send you what each part contains?
    .label = Small paid start
    .risk = A little money comes up front, and the client's seriousness shows. Some will refuse even that.

prepayment-small-after-each =
    .plain =
        { $asked ->
            [half] I understand that you don't want to pay much before you've seen anything. Let's make it even easier than { $half } up front.
            [after] You want to pay for finished work, and that's possible if we go in small parts.
            [doubt] To make your risk as small as it can be, let's go in small parts.
           *[first] So that you risk nothing, let's go in small parts.
        } I do one, you look at it and pay it, then I begin the next:
        { $stages }
        Together it's { $price }. The parts are small because I, too, begin with trust. Shall I start with the first as soon as we've written that down?
    .turns =
        { $asked ->
            [half] I see why you want to hold something back; { $half } up front isn't needed at all.
            [after] Paying afterwards is fine with me, part by part.
            [doubt] You needn't risk anything to see how I work.
           *[first] Here's a way with no risk for you.
        } The { $price } goes in small parts:
        { $stages }
        Each is paid once you've seen it, and with that the next one begins; so neither of us is far ahead of the other. Does that suit you?
    .rule =
        { $asked ->
            [half] You'd like to pay the second half for something you can see. Why not all of it, in small pieces, instead of { $half } now?
            [after] I'm fine with you paying for what you've seen. I'd only keep the pieces small.
            [doubt] Let me go first, then, and you pay for what's in front of you.
           *[first] I'd go first, and you pay for what's in front of you.
        } There's just one rule for both: a part is shown, paid, and only then comes the next.
        { $stages }
        That's { $price } in all. Could you live with this rule?
    .reason =
        { $asked ->
            [half] Your wish to hold back { $half } makes sense when you don't know someone's work.
            [after] I understand that you'd like to see everything before you pay.
            [doubt] It's natural to be careful with someone new.
           *[first] We're new to each other, so I'd keep every step short.
        } I live from my work, so the whole { $price } at the end would be hard on me; a part at a time is fine:
        { $stages }
        You get each one to look at, pay it, and the next is on its way. Which of them is the most urgent for you?
    .thing =
        { $asked ->
            [half] I understand that you don't want to pay much before you've seen anything. Let's make it even easier than { $half } up front.
            [after] You want to pay for finished work, and that's possible if we go in small parts.
            [doubt] To make your risk as small as it can be, let's go in small parts.
           *[first] So that you risk nothing, let's go in small parts.
        } For "{ $deal_thing }", { $price } together:
        { $stages }
        I do one, you look at it and pay it, then I begin the next. Shall I start with the first as soon as we've written that down?
    .label = Pay after each part
    .risk = Easy to accept. One part may stay unpaid: never begin the next before the money is there.

prepayment-small-last = They want everything at the end, or something else. As a beginner you can risk one part, not the whole.

prepayment-small-last-one-part =
    .plain =
        I understand that you'd like it still simpler. Then let's agree on one part only, { $first_stage }: I do it, you look at it, you pay it, and after that you decide about the rest of the { $price }. I can't do more than one part unpaid, because I live from this work. Shall I write down what that first part is?
    .open =
        Let's leave the { $price } open for now, I see it's early for that. One small part for { $first_stage }, shown and then paid, and both of us know more. I keep to one because more unpaid hours would be beyond me. Which part would be the most useful to you?
    .test =
        I see that you'd want to know my work before you settle anything. So take one piece of it: { $first_stage }, something you can really use, paid when you've seen it. You're not ordering the { $price }, you're finding out whether I'm the right person. What should that piece be?
    .limit =
        You'd like to pay when it's done, and for one part I can do just that. { $first_stage } is what I can carry on trust; with { $price } I couldn't. When you've seen the part and paid it, the next one is an easy decision for both of us. By which day would you like it?
    .label = One part to try
    .risk = The smallest step there is. At the worst you lose this part, and you know the client.

prepayment-small-last-handover =
    .plain =
        I understand that you only want to pay for finished work. Then let's do it at the handover: I finish a part, show it to you on the screen, you pay, and you get the files the same day. The first one is { $first_stage }, all together { $price }. You pay for nothing you haven't seen. Shall we agree on that?
    .screen =
        You want to see before you pay, and you'll see everything. I share my screen or send a preview of each part, we settle what should be different, and the files follow with the payment: { $first_stage } for the first, up to { $price }. So you risk nothing, and my hours aren't given away. Does it suit you?
    .shop =
        You'd like to see before you pay, so let it work as in a shop: you look at the goods, you pay, you take them home. I do a part, you look at it in full, then comes { $first_stage } and the part is yours. With the next ones it's the same, until the { $price } is reached. What would you like to look at first?
    .fair =
        I see that paying up front isn't for you. Nor can I work through the whole { $price } on trust. Between the two lies this: each part is paid at the moment it's handed over, { $first_stage } for the first. Until then I carry the risk, and from then on the part is yours for good. Would you be comfortable with that?
    .label = Payment at handover
    .risk = The client sees everything and pays nothing up front. One part's hours are yours to lose; keep the files until the money is in.

## Silence

prepayment-nudge = Silence is rarely a no. A short question or something useful, no pressure.

prepayment-nudge-question =
    .plain =
        I imagine you're weighing it, and that's fine. Is there something in the payment plan for the { $price } that you'd like to change? If { $first_stage } as a first step doesn't fit, tell me what would, and I'll look for a way.
    .doubt =
        Payment terms are worth a quiet thought, so just one question: which part of the plan, { $price } beginning with { $first_stage }, raises doubts? Perhaps it's easily changed. Is there one?
    .choice =
        You may need to talk the payment over with someone, and that's normal. To make it easier, two things can move: how big the first step is, now { $first_stage } of the { $price }, and the day we begin. Which of them would you rather have different?
    .date =
        A short question about the plan: is the project still on for you? If yes, I'd keep the time, with { $first_stage } of the { $price } as the start. If it comes later, tell me roughly when; I'll take another project in between and book you other days. Which is it?
    .thing =
        A short question about "{ $deal_thing }": is there something in the payment plan for the { $price } that you'd like to change? If { $first_stage } as a first step doesn't fit, tell me what would, and I'll look for a way.
    .label = One question
    .risk = Keeps the talk alive. A second message so soon would be too many.

prepayment-nudge-useful =
    .plain =
        You surely have other things on your desk, so here's something that makes it quicker: I can write out what you'd hold in your hands after the first { $first_stage } of the { $price }. It's one page, and you can use it even if we don't work together. Shall I send it?
    .compare =
        So that you have more to decide by, I can set out the first stage in detail: what's done, what you receive, what { $first_stage } of the { $price } pays for. If you're comparing several offers, that makes it easier. Would it help?
    .contract =
        Perhaps it's simpler to decide with something in front of you. I can send the draft contract: the work, the dates, the stages of the { $price }, and what happens if I don't keep my part. Reading it binds you to nothing, and the first { $first_stage } is due only after signing. Would you like to see it?
    .call =
        Some things are settled faster by voice. Ten minutes would do: you tell me what bothers you about the payment, I tell you what can be different in the { $price } and its first step of { $first_stage }, and you decide afterwards in peace. Would tomorrow or the day after suit you better?
    .label = Something useful
    .risk = Shows care and gives a reason to answer. You have to keep what you offer.

prepayment-close = The last message: you give the time to others, and the door stays open. Without reproach.

prepayment-close-permission =
    .plain =
        It seems that this isn't the moment, and I understand; plans change. I'm releasing the time I kept for you, so that another project can use it. If it comes up again, write to me, and we'll find a new date and a payment plan that suits you. Shall I close it for now?
    .dates =
        I take it that other things come first now, which is quite all right. I'll give the reserved weeks to another project. If you come back to it, my proposal stands and only the dates would be new. Is that all right with you?
    .note =
        With this note I'm closing it on my side, so that it's off your desk as well. There's nothing you need to answer. The weeks go to another project, and what we've worked out about the payment stays with me and can be picked up any day. If you come back to it, a line is enough, and I'll look for dates.
    .light =
        I don't want to fill your inbox, so this is my last message about it. The time is free for others again, and my terms don't change: when you need them, they're here. If something in them was in the way, I'd be glad to know it for next time. Was there anything?
    .thing =
        It seems that this isn't the moment for "{ $deal_thing }", and I understand; plans change. I'm releasing the time I kept for you, so that another project can use it. If it comes up again, write to me, and we'll find a new date. Shall I close it for now?
    .label = Permission to close
    .risk = Often brings an answer at last. If not, your calendar is free.

prepayment-close-pick =
    .plain =
        To make it easy, a number is enough:
        1 – we begin, and I send you the next free dates
        2 – later; add the month
        3 – it's off the table
        Until then the time I kept goes to another project, so there's no pressure. Which number is it?
    .reason =
        You'd help me with a single digit. What stood in the way?
        1 – the time
        2 – the payment
        3 – something else
        After a 2 I'd send you one more way to pay; after a 1, later dates. I'm taking other work for those weeks meanwhile. Which one fits?
    .plan =
        I'm putting my calendar in order and don't want to guess about yours:
        1 – it starts soon, send me your dates
        2 – ask me again in half a year
        3 – no longer needed
        All three are fine. Your weeks are free for others again, and a new date can be found. What shall I write down?
    .short = A digit will do: 1 means yes, 2 means later, 3 means no. All of them are good answers, and until one comes I plan without these weeks. Which is it?
    .thing =
        To make it easy, a number is enough. It's about "{ $deal_thing }":
        1 – we begin, and I send you the next free dates
        2 – later; add the month
        3 – it's off the table
        Until then the time I kept goes to another project, so there's no pressure. Which number is it?
    .label = Three answers to pick from
    .risk = The easiest reply there is, and it tells you why. A bare number may need one more question.

## The yes in writing

prepayment-agree = Put it in writing the same day: the stages, what's paid when, and the next step. Take the message with the guarantee only if you offered it. If you promised a contract on the way, send it along.

prepayment-agree-recap =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        The next begins when you've approved the one before. The time for the whole project is reserved for you. Please confirm with a short "yes", and I'll send the invoice for { $first_stage } today. Is all of it right?
    .turns =
        Thank you for trusting me. Here's what we agreed on:
        { $stages }
        That's { $price } in all, each stage paid before its start and approved by you at its end. I keep the time free for all of it. If that's how you have it too, a "yes" is enough, and the first invoice, { $first_stage }, comes today. Right?
    .roles =
        So that each of us knows what comes next, here's our agreement for { $price }:
        { $stages }
        – You: pay a stage before it starts, look at the result, approve it or tell me what doesn't fit
        – Me: hold the time for the whole project and begin the next stage as soon as it's paid
        The first step is { $first_stage }. Is there anything to correct? If not, I'll send the first invoice today.
    .short =
        Good, then let's start. In short: { $price } in these stages, each paid before it starts:
        { $stages }
        Your time is booked with the first, { $first_stage }. Could you confirm with a "yes"? The invoice comes today.
    .thing =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Project: { $deal_thing }
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        The next begins when you've approved the one before. The time for the whole project is reserved for you. Please confirm with a short "yes", and I'll send the invoice for { $first_stage } today. Is all of it right?
    .paper =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        The next begins when you've approved the one before. The time for the whole project is reserved for you. Please confirm with a short "yes", and I'll send { $paper ->
            [business] the contract and the invoice for { $first_stage }
           *[private] the invoice for { $first_stage }
        } today. Is all of it right?
    .label = Stages
    .risk = Prevents arguments later. Check it against what was said.

prepayment-agree-guarantee =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        – Whole project by { $deadline }; if I miss it, half comes back to you: { $back }
        Please confirm with a short "yes", and I'll send the contract and the first invoice, { $first_stage }, today. Is all of it right?
    .turns =
        Thank you for trusting me. Here's what we agreed on:
        { $stages }
        That's { $price } in all, each stage paid before its start. The project is done by { $deadline }, or half of the money, { $back }, returns to you. If that's how you have it too, a "yes" is enough, and the contract and the invoice for { $first_stage } come today. Right?
    .roles =
        So that each of us knows what comes next, here's our agreement for { $price }:
        { $stages }
        – You: pay a stage before it starts, look at the result, approve it or tell me what doesn't fit
        – Me: finish by { $deadline } and give back { $back }, half of the whole, if I don't
        – Your time is reserved from the first payment, { $first_stage }
        Is there anything to correct? If not, I'll send the contract today.
    .short =
        Good, then let's start. In short: { $price } in these stages, each paid before it starts:
        { $stages }
        All done by { $deadline }, otherwise { $back }, one half, comes back to you. Could you confirm with a "yes"? The contract and the invoice for { $first_stage } come today.
    .thing =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Project: { $deal_thing }
        – Price: { $price }
        – Stages, each paid before it starts:
        { $stages }
        – Whole project by { $deadline }; if I miss it, half comes back to you: { $back }
        Please confirm with a short "yes", and I'll send the contract and the first invoice, { $first_stage }, today. Is all of it right?
    .label = Stages with guarantee
    .risk = The promise is on paper, for both sides. The date counts from now on.

prepayment-agree-halves = A part now and the rest before the handover: write the condition down with the sums.

prepayment-agree-halves-recap =
    .plain =
        Good that we've found a way. In writing, so it doesn't get lost:
        – Price: { $price }
        – { $down } before the start
        – { $left } when the work has been shown to you, before the files are handed over
        Please confirm with a "yes", and the first invoice comes today. Is that right?
    .order =
        I'm glad we met in the middle. For the record, in this order: { $down } before I start, the finished work shown to you, then the remaining { $left }, and the files the same day. Together { $price }. Does it match how you have it? A short "yes" is enough, and I'll send the first invoice.
    .roles =
        So that nothing stays unclear, our agreement for { $price }:
        – You: { $down } before the start, { $left } once you've seen the finished work
        – Me: reserve your time, show you everything, and send the files on the day the second payment is in
        Is there anything to correct? If not, the first invoice comes today.
    .short =
        Then it's settled: { $down } before the start, { $left } after the showing and before the handover, { $price } together. I'm sending the first invoice today. Could you confirm with a "yes"?
    .thing =
        Good that we've found a way. In writing, so it doesn't get lost:
        – Project: { $deal_thing }
        – Price: { $price }
        – { $down } before the start
        – { $left } when the work has been shown to you, before the files are handed over
        Please confirm with a "yes", and the first invoice comes today. Is that right?
    .paper =
        Good that we've found a way. In writing, so it doesn't get lost:
        – Price: { $price }
        – { $down } before the start
        – { $left } when the work has been shown to you, before the files are handed over
        Please confirm with a "yes", and { $paper ->
            [business] the contract and the first invoice come
           *[private] the first invoice comes
        } today. Is that right?
    .label = Part now, rest before handover
    .risk = The condition is on paper. Keep the files until the second payment is in.

prepayment-agree-halves-by-payment =
    .plain = Good, so that's our way, and you needn't write anything for it. { $down } comes before the start, { $left } when you've seen the finished work and before the files are handed over; { $price } in all. The first payment is your yes: once it's in, this counts as agreed and I begin. Until then everything can still be changed. I'm sending the invoice today. Is there something you'd change first?
    .order =
        So that it's easy, in this order:
        1. Today: the invoice for { $down }, from me
        2. When it's paid, it's agreed, and your time is reserved
        3. You see the finished work
        4. { $left }, and the files the same day
        That makes { $price }. If a step looks wrong to you, tell me before you pay, and I'll change it. Does any of them?
    .free = You're bound to nothing yet. Our terms are { $down } before the start and { $left } after the showing, before the handover, { $price } together. They take effect with your first payment, for you and for me; no signature and no confirmation is needed. The invoice comes today. Which name should it be made out to?
    .short = No letter needed: { $down } is the yes. When it's here, I start; { $left } follows after the showing and before the files, { $price } in all. Invoice today. Anything to correct before you pay?
    .thing = Good, so that's our way, and you needn't write anything for it. It's about "{ $deal_thing }": { $down } comes before the start, { $left } when you've seen the finished work and before the files are handed over; { $price } in all. The first payment is your yes: once it's in, this counts as agreed and I begin. Until then everything can still be changed. I'm sending the invoice today. Is there something you'd change first?
    .label = Agreed by the first payment
    .risk = Nobody waits for a letter, and the money is the proof. Reserve nothing and begin nothing until it's in.

prepayment-agree-after = The first stage up front, the others after approval, and what you get for that. All three belong in the message.

prepayment-agree-after-terms =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same, { $price } in all:
        { $stages }
        – The first, { $first_stage }, is paid before the start
        – Each of the others is paid when you've approved it, then the next begins
        – In return: { $got }
        Please confirm with a short "yes", and I'll send the first invoice today. Which day shall I start?
    .turns =
        Thank you, that's a good way for both of us. What we agreed on:
        { $stages }
        It's { $price } together. { $first_stage } comes before I begin; after that you see a stage, approve it, pay it, and I go on. What makes this possible for me: { $got }. Is that how you have it? Then a "yes" is enough.
    .roles =
        So that each of us knows what comes next, { $price } in these stages:
        { $stages }
        – You: { $first_stage } before the start, then each stage once you've approved it
        – Also from you: { $got }
        – Me: show every stage as soon as it's finished, and begin the next when the last is paid
        Is there anything to correct? If not, I'll send the first invoice today.
    .short =
        Then it's settled: { $first_stage } before the start, every further stage after your approval, { $price } in all.
        { $stages }
        In return: { $got }. The next one starts when the one before is paid. Could you confirm both with a "yes"?
    .thing =
        Good, I'm looking forward to it. In writing, so we both have the same:
        – Project: { $deal_thing }
        – Price: { $price }
        { $stages }
        – The first, { $first_stage }, is paid before the start
        – Each of the others is paid when you've approved it, then the next begins
        – In return: { $got }
        Please confirm with a short "yes", and I'll send the first invoice today. Which day shall I start?
    .label = Terms, and what you get
    .risk = Both sides of the exchange are on paper. Keep to it: nothing new before the money.

prepayment-agree-after-by-payment =
    .plain =
        Good, so we go this way, and no letter is needed for it, { $price } in all:
        { $stages }
        I send the invoice for { $first_stage } today. When it's paid, this counts as agreed: the other stages are paid after you've approved them, and in return there's this: { $got }. Until then you can still change anything. Is there something you'd put differently?
    .order =
        So that it's easy, in this order:
        1. Today: the invoice for { $first_stage }, from me
        2. With your payment it's agreed, and I begin
        3. You approve a stage, pay it, the next one starts
        All of it, { $price }:
        { $stages }
        Our exchange stands with that, too: { $got }. If something looks wrong, tell me before you pay. Does it?
    .free =
        You're bound to nothing yet. What would apply from your first payment on, for you and for me:
        { $stages }
        That's { $price }, { $first_stage } of it ahead, the rest stage by stage after your approval; in return: { $got }. No signature and no confirmation is needed. The invoice comes today. Which name should it be made out to?
    .short =
        { $first_stage } is the yes, nothing else is needed. After it you pay each stage when you've approved it, { $price } in all.
        { $stages }
        In return, from the same day: { $got }. Invoice today. Anything to correct before you pay?
    .label = Agreed by the first payment
    .risk = Nobody waits for a letter. What you get in return is only as firm as this message, so ask for it by name when it's due.

prepayment-agree-small = Write down each step and when it's paid, however small it is. Send the message that fits what you agreed on.

prepayment-agree-small-paid-step =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same, { $price } in all:
        { $stages }
        – The first, { $first_stage }, is paid before the start
        – Each of the others is paid when you've seen and approved it, then the next begins
        Please confirm with a short "yes", and I'll send the first invoice today. Which day shall I start?
    .turns =
        Thank you, that's a good start. What we agreed on:
        { $stages }
        It's { $price } together. { $first_stage } comes before I begin and books my time for you; after that you see a part, pay it, and I go on. Is that how you have it? Then a "yes" is enough, and the invoice comes today.
    .roles =
        So that each of us knows what comes next, { $price } in these parts:
        { $stages }
        – You: { $first_stage } before the start, then each part after you've approved it
        – Me: show every part as soon as it's finished, and begin the next when the last is paid
        Is there anything to correct? If not, I'll send the first invoice today.
    .short =
        Good, then let's begin: { $first_stage } before the start, every further part once you've seen it, { $price } in all.
        { $stages }
        The next part starts when the one before is paid. Could you confirm with a "yes"?
    .label = First up front, then after
    .risk = Clear for both. Keep to it: nothing new before the money.

prepayment-agree-small-after-each =
    .plain =
        Good, I'm looking forward to it. In writing, so we both have the same: { $price } in { $parts ->
            [three] three parts
            [four] four parts
           *[five] five parts
        }:
        { $stages }
        – Each is paid when you've seen it
        – The next begins when the one before is paid
        Please confirm with a short "yes". Which day shall I start with the first?
    .turns =
        Thank you for giving it a try. We go in { $parts ->
            [three] three
            [four] four
           *[five] five
        } parts, { $price } together:
        { $stages }
        I show you one, you pay it, you get the files, I begin the next. Is that how you have it? Then a "yes" is enough, and I plan the start.
    .roles =
        So that each of us knows what comes next, the { $parts ->
            [three] three
            [four] four
           *[five] five
        } parts of the { $price }:
        { $stages }
        – Me: finish a part and show it to you
        – You: tell me what doesn't fit, or pay it, and the next begins
        Is there anything to correct? If not, which part is first?
    .short =
        Good, then let's begin. { $parts ->
            [three] Three
            [four] Four
           *[five] Five
        } parts, { $price } in all, one after the other, each paid before the next begins:
        { $stages }
        Could you confirm with a "yes"?
    .label = Each part after it's shown
    .risk = Clear for both. Keep to it: no next part before the money.

prepayment-agree-first = Only the first step is agreed. Write down just that, and leave the rest open on purpose.

prepayment-agree-first-ahead =
    .plain =
        Good, let's begin with the first step. In writing:
        – Only the first stage for now: { $first_stage }
        – It's paid before the start
        – After it you decide freely about the rest
        Please confirm with a "yes", and I'll send the invoice today. What should I know before I start?
    .small =
        Thank you, a small start is a good start. We agreed on the first stage for { $first_stage }, paid up front, and nothing beyond it; when you've seen the result, we talk about the rest. Could you confirm that with a "yes"? The invoice comes today.
    .roles =
        So that it's clear what each of us does:
        – You: pay { $first_stage } for the first stage before it starts
        – Me: reserve the days for it and show you the finished result
        – Both: decide afterwards whether we go on
        Is that right? Then I'll send the invoice today.
    .short =
        Then the first stage for { $first_stage } it is, paid before the start. After it you decide about the rest. Could you confirm with a "yes"?
    .thing =
        Good, let's begin with the first step. In writing:
        – Project: { $deal_thing }
        – Only the first stage for now: { $first_stage }
        – It's paid before the start
        – After it you decide freely about the rest
        Please confirm with a "yes", and I'll send the invoice today. What should I know before I start?
    .label = First stage up front
    .risk = Clear and small. Make this part good: it sells the rest.

prepayment-agree-first-after =
    .plain =
        Good, let's begin with one part. In writing:
        – Only the first of { $parts ->
            [three] three parts
            [four] four parts
           *[five] five parts
        } for now: { $first_stage }
        – It's paid when you've seen it, and then the files are yours
        – After it you decide freely about the rest
        Please confirm with a "yes". What should I know before I start?
    .small =
        Thank you, a small start is a good start. Out of { $parts ->
            [three] three
            [four] four
           *[five] five
        } parts we agreed on one, for { $first_stage }, paid once it's shown to you, and nothing beyond it. Could you confirm that with a "yes"? Then I'll name you the day.
    .roles =
        So that it's clear what each of us does, for the first of { $parts ->
            [three] three
            [four] four
           *[five] five
        } parts:
        – Me: finish it and show it to you
        – You: pay { $first_stage } when you've seen it, and get the files
        – Both: decide afterwards whether we go on
        Is that right?
    .short =
        Then it's one part, the first of { $parts ->
            [three] three
            [four] four
           *[five] five
        }: { $first_stage }, paid after the showing. The rest later, and only if you like it. Could you confirm with a "yes"?
    .label = First part after it's shown
    .risk = Clear and small. Don't begin anything else before it's paid.

prepayment-own-date =
    .plain = The day promised for the whole project
    .named = The day promised for the whole project, client: { $deal_client }

## Lines of the deal's timeline

deal-event-concession-handover = rest only before the handover (paid up front, rest)
deal-event-concession-after-stage = later stages paid after approval (first up front, in return)
deal-event-first-step-agreed = first step agreed, the rest open
deal-event-time-released = no answer, reserved time released
