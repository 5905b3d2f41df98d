# Scenario `free_work`: work for nothing first: a paid test, cases, stages, a guarantee (WA9, P3, PP1).
free-work = Asked to work for free

## What is asked

free-work-asked = What does the client want before paying?
    .label = What they want
    .why = A test, a contest and "pay later" each need a different answer.
free-work-asked-test = A free test
free-work-asked-contest = A contest entry
free-work-asked-later = Pay only if they like it
free-work-asked-sketch = "Just a quick sketch"

free-work-found = Can this client be found anywhere: a site, reviews, a real person's name?
    .label = Can be found
    .why = Two minutes of searching tell a careful client from someone who collects free work.
free-work-found-yes = Yes, I found them
free-work-found-nothing = No, I found nothing
free-work-found-unchecked = I haven't looked yet

free-work-checked =
    { $found ->
        [yes] They are real, so it's probably caution: they fear choosing wrong. Caution can be answered without giving work away.
        [nothing] They can't be found, and they want work for nothing: that combination is typical of people who collect free work. Stay polite, and send nothing before money has arrived.
       *[unchecked] Look them up before you send the answer: the site, the name, reviews, how old the address is. A reputation no search can find is a warning.
    } { $asked ->
        [contest] In a contest many people work and one gets paid, if anyone does.
        [later] "If we like it" leaves the decision about your money to taste, after the work is done.
        [sketch] A sketch is the idea, and the idea is most of the work.
       *[test] A free test shows obedience, a paid one shows skill.
    }

free-work-price = What does the whole job cost? Skip it if no price has been named.
    .label = Price of the job
    .hint = For example: $1,500
    .why = The paid test and the stages are worked out from it.

free-work-piece = Which small piece of the real task could be a paid test?
    .label = Test piece
    .hint = For example: the first screen of the main page
    .why = A piece of the real task is useful to the client whatever they decide; an invented exercise isn't.

free-work-test-price = What should this piece cost? A sum, or a percentage of the job.
    .label = Price of the test
    .hint = For example: $200 or 15%
    .why = Small enough to try without fear, large enough to pay for your hours.

free-work-cases = Which finished work is closest to this task? A name and what came of it, or links. Skip it if there's none yet.
    .label = Cases
    .hint = For example: menu for the Olive café, orders grew by a third
    .why = Finished work says more than a test done in an evening, and costs you nothing.

free-work-works = Which finished work could the client judge you by? A name and what came of it, or links. Skip it if there's none yet.
    .label = Cases
    .hint = For example: menu for the Olive café, orders grew by a third
    .why = Whoever runs a contest wants to compare. Finished work can be compared too.

free-work-reckoned =
    .plain = The test costs <b>{ $test_price }</b> and is paid before it starts. Say clearly that the piece belongs to the client either way: then they pay for a thing, not for an exam.
    .share = The test costs <b>{ $test_price }</b>, { $test_share } of the job, paid before it starts. It counts towards the whole: if you go on, <b>{ $rest }</b> is left. That's no discount, the piece is part of the work.

## The answer

free-work-answer = First show that you understand their caution, then offer a cheap way to see your work. No reproach: many clients ask for a free test because nobody has offered them anything better.

free-work-answer-paid-test =
    .plain =
        It makes sense to see how I work before you decide on the whole job. Let's take one real piece as a paid test: "{ $piece }", for { $test_price }. You get something you can use, and if we go on, the sum counts towards the job. Shall I begin with it?
    .yours =
        You want to be sure before you commit, and so would I. I suggest "{ $piece }" as a first small job for { $test_price }. It's yours whatever you decide afterwards, and nobody owes anything further. Would that show you enough?
    .care =
        A sample should show what you'd really get, so I'd make it as carefully as any paid work, and that takes the same hours. That's why my test is a small job: "{ $piece }", { $test_price }, counted towards the price if we continue. When would you need it?
    .measure =
        Choosing someone you don't know is hard, so let's make it easy to check. For { $test_price } I'll do "{ $piece }", and you tell me beforehand what you'll judge it by. If it meets that, we go on and the sum counts towards the job; if not, you keep the piece. What matters most to you in it?
    .counted =
        It makes sense to start small. I suggest "{ $piece }" as a paid test for { $test_price }. It belongs to you either way, and if we go on it's already part of the job: then { $rest } is left to pay. When would you like to have it?
    .label = A paid test
    .risk = Takes the fear away and pays your hours. Hunters of free work leave here.

free-work-answer-first-stage =
    .plain =
        A whole project is a lot to decide on at once, I understand that. So let the first stage be the test: you pay for that alone, see the result, and only then decide about the next one. If you stop, we're even. What should be in your hands after the first stage?
    .order =
        I see why you'd like to try me out. Instead of a test that nobody uses afterwards, let's begin the real work and keep it short. One stage, one price, one result, and after it you're free to stop. You lose no time, and I'm not working on a maybe. Would you like me to describe that stage?
    .risk-small =
        You're being careful with your money, and that's fair. The smallest risk is a first stage that's useful on its own: it's paid before I start, you look at it, and you go on only if it convinces you. What would help you most to have first?
    .date =
        A trial is a good idea. I'd use the first stage of the real job for it: a fixed result, a fixed day, paid before the start. After that day you know how I work, and the next step is your choice. Which day would suit you for the start?
    .sum =
        The whole job is a lot to decide on at once, I understand that. Let the first stage be the test: { $first_stage }, paid before it starts. You see the result and only then decide about the next one; if you stop, the work done is yours. Shall I write down what it contains?
    .label = First stage as the test
    .risk = No separate test is needed and the job has begun. The first stage has to convince.

free-work-answer-cases =
    .plain =
        You'd like to see whether I'm the right person, and finished work shows that best. The closest to your task: { $cases }. A free sample would take me an evening and tell you less. What would you like to know about it: how it was made, or what it brought?
    .compare =
        It's right to look closely before you choose. Before a test, have a look at this: { $cases }. It began with a task like yours. I can tell you what was wanted, what I changed and why. If that fits, we can start right away. Is it close to what you have in mind?
    .honest =
        It's fair to want to see real work. A hurried free sample wouldn't show it, so I don't make any; this was done with time and thought: { $cases }. If you like, we can go through it on a short call, and I'll say what I'd do the same way for you. When would you have fifteen minutes?
    .question =
        I see that you want to avoid a bad choice. Here's work you can judge right now: { $cases }. Tell me what you'd want to be different in your case, and I'll explain how I'd go about it. What comes to mind first?
    .label = Cases instead
    .risk = Costs you nothing and persuades with facts. The cases have to be close to the task.

free-work-contest = Decline the contest without judging it, and leave another way open.

free-work-contest-paid-step =
    .plain =
        Thank you for the invitation. I don't take part in contests, because my hours go to projects that are already under way. I see that you want to compare, so here's another way: a small paid first step, yours to keep, and you decide after it. Which part of the task would show you the most?
    .maybe =
        I understand the idea: several proposals, and you pick. A good proposal takes time, though: I'd have to learn about your customers and your goals first, and I can't do that on a maybe. I can do it as a small paid step on your real task. Shall I suggest one with a price?
    .result =
        I see what's tempting in a contest: many ideas at once. Most of them are quick guesses, though, and you need one thing that works. So instead of an entry I offer you a first step: one part, done properly, paid, without obligation for the rest. Would you like to see what it could be?
    .place =
        I can see why you'd want several ideas. I won't be taking part this time, and I hope you get good entries. If none of them fits, or you'd rather talk to one person about the task itself, I can start with a small paid part. Shall I write you in three lines how I'd begin?
    .label = A paid step instead
    .risk = A kind no with a way out. If all they want is free entries, it ends here.

free-work-contest-cases =
    .plain =
        I understand that you want to compare several people. I don't enter contests, but you can judge me by finished work: { $cases }. It shows how I think about a task like yours. If it convinces you, we can talk about the terms. Do you see something there that you'd like for yourself?
    .instead =
        You'd like to see how different people work, I understand that. Instead of an entry, here's something more telling from me: { $cases }. That was done for a real client, with real limits, and you can see what came of it. What would you want to be the same in your project, and what different?
    .time =
        You're choosing someone to work with, so it's good that you compare. An entry made overnight says little about that; finished work says more: { $cases }. I'd be glad to explain how it came about and what I'd do in your case. When could we talk for a quarter of an hour?
    .fair =
        You want a choice you won't regret, that's fair. I keep my time for paid work, so I'm not entering, but you can still compare me with the others: { $cases }. Put it beside the entries you receive. Which question should I answer so that the comparison is easy?
    .label = Judge by cases
    .risk = Lets them compare without your free work. Needs a case that's close.

free-work-stages-told =
    .plain = "Pay if we like it" means that you lend your work to a stranger. The other way: the job in stages, each paid before it starts. They see every result before the next payment, and you never work unpaid.
    .sums =
        "Pay if we like it" means that you lend your work to a stranger. The other way: four stages, each paid before it starts, together exactly the price:
        { $stages }
        They risk one stage at most, and you never work unpaid.

free-work-later = Show that you see their fear of paying for something bad, and make the step small instead of free.

free-work-later-stages =
    .plain =
        I understand that you don't want to pay for something that doesn't suit you. Let's split the job into stages: each one is paid before it starts, you see the result, and only then does the next begin. So you can stop at any point. Shall I write down what each stage contains?
    .both =
        You'd like to know your money is safe, and I'd like the same for my hours. Stages protect us both: a small part is paid, done and shown to you, then comes the next. Nobody is ever ahead by more than one step. How large should the first one be for you to feel comfortable?
    .taste =
        Whether something pleases is hard to agree on beforehand; what it must do is not. So let's write down the result of each stage, you pay for it before the start and check it against that list. Then you know what you'll get. What must the first result do for you?
    .easy =
        You'd like to see before you pay for everything, and you can: the work goes in small stages. Before each one you pay for that one alone, and if it doesn't convince you, you simply don't order the next. Which part would you like to see first?
    .sums =
        I understand that you want to see results before you pay for all of it. Here's how: the { $price } goes in stages, each paid before it starts.
        { $stages }
        After each one you decide whether we go on. Which day would suit you for the first?
    .label = Stages, each paid ahead
    .risk = They see results early, you're never unpaid. Some wanted free work, not safety.

free-work-later-guarantee =
    .plain =
        You'd be paying before you hold anything, so part of the risk should be mine. Let's put it in writing: a fixed result, a fixed day, and if I'm late, half of the money goes back to you. I leave a margin in my dates, so I can promise that. Would it make the start easier?
    .paper =
        I work with payment up front, and I see what worries you about that. So let's sign a contract with the result, the day and a guarantee: half back if I miss the day. Then you don't depend on my goodwill. What else should be in it?
    .swap =
        You're afraid of paying for nothing, I see that. So here's something firmer than "if we like it": you pay before I start, the date and the result are in writing, and a missed date costs me half of the money. Shall I send you the draft?
    .reason =
        I understand that afterwards feels safer to you. For me it would mean turning down other work for a maybe, so I don't do that. What I can give you is certainty: the day in writing, and half of your money back if I don't keep it. Which date would you need?
    .half =
        You'd be paying before you see the result, so I take on part of the risk: the day goes into the contract, and if I miss it, you get { $half }, half of the price, back. I leave a margin in my dates, so I can promise that. Which day shall we write in?
    .label = Guarantee in writing
    .risk = Answers the fear with a figure. If you're late you really pay, so keep the margin.

## The client answers

free-work-heard-insists = Only for free
free-work-heard-offers = Offers a sum
free-work-heard-last-insists = Only for free
free-work-heard-last-offers = Offers a sum
free-work-heard-small-insists = Still too much for them
free-work-heard-small-offers = Offers another sum
free-work-heard-cases-insists = Wants a free test anyway
free-work-heard-cases-offers = Offers a sum
free-work-heard-talk-insists = Still only for free
free-work-heard-talk-offers = Offers a sum
free-work-heard-nudge-insists = Only for free
free-work-heard-nudge-offers = Offers a sum

free-work-insist = They won't let go of it. Here's one more way that costs you no unpaid work: a guarantee, or a short talk about the task.

free-work-insist-guarantee =
    .plain =
        I see that you want to be sure, and I can't give you unpaid work for that. I can give you a guarantee: we write down the result and the day, and if I'm late, half of the money goes back to you. Then a mistake costs me, not only you. Could you start on those terms?
    .turn =
        I see that you don't want to risk your money. So let me turn it round and risk mine: you order the first part, and if it isn't there on the day, you get half back. We put that in writing. A free test couldn't give you that. Shall I send you the wording?
    .worry =
        What would a free test have to prove to you: that I keep dates, or that I understand the task? For dates I give a guarantee, half back if I'm late. For understanding I'll answer any question before you pay. Which of the two worries you more?
    .small =
        I understand the caution, and my answer stays the same: the work is paid from the first piece on. To make it safe for you, the first piece is small, has a fixed day, and if I miss it, half comes back. Would that be enough to try?
    .sum =
        I see that you want to be sure before you pay. I don't do unpaid work, but I can take on part of the risk: if I miss the day we agree on, you get half of the sum back, { $half }. That goes into the agreement. Would that help you decide?
    .label = Half back if late
    .risk = Their risk gets smaller instead of your pay. Only with a day you're sure of.

free-work-insist-talk =
    .plain =
        I understand that you want to see how I think. Let's talk for fifteen minutes about your task: I ask, you ask, and I tell you how I'd go about it. Afterwards you know enough to decide, without a test. When would it suit you?
    .questions =
        You have questions about me, and you should get answers. A test gives few of them, so send me the three things you'd want to find out from a test, and I'll answer each in writing, with examples from work I've done. What would be the first?
    .plan =
        You don't want to decide blindly, and you needn't, even without a free sample. On a short call I'll say what I'd look at first in your task, where I see the risk, and how long it takes. You can ask anything. Would tomorrow or the day after be better?
    .reference =
        If it's about trust, someone else can speak for me: I can ask a client I've worked for whether you may write to them and hear how it went. That says more than a sample. Would that help, or is your question more about the task itself?
    .label = A talk, no test
    .risk = Costs a quarter of an hour and shows whether they're serious. Give advice, no finished piece.

free-work-part = None of the ways fits. Part kindly, without a lecture on principles; your hours go to those who pay for them.

free-work-part-farewell =
    .plain =
        I see that you'd rather begin at no cost or nearly none, and that's your right. I keep my time for paid work, so this time it won't be me. I hope you find someone who suits you. If you'd like to begin with a small paid part one day, write to me.
    .short =
        Thank you for the talk. We'd each begin differently, you with a sample and I with a paid first piece, and that's all right. I'm stepping back and wish you a good result. Should you prefer to begin with a paid piece after all, write to me, and I'll name the nearest free day.
    .respect =
        I understand why you'd like to keep the cost down. It wouldn't work for me, because those hours would be missing for the clients I'm working for. So let's leave it here, on good terms. If you'd like to start with a paid first part one day, write to me, and we'll find time for it.
    .wish =
        It looks as if another way of starting suits you better, and someone else can offer you that. Good luck with the project, it's an interesting task. If you want to come back to it with a paid start, I'll gladly look at my calendar.
    .label = Part kindly
    .risk = Your time is free for others and nobody is offended. This job is gone.

free-work-part-tips =
    .plain = I see that you'd rather begin at no cost or nearly none, and that's your right; this time it won't be with me. Three things will show you more than a free sample: a finished job like yours and what came of it, a former client you may ask, and a small first piece with a price. I hope you find someone who suits you.
    .short = It won't work out this time, and I understand that you'd like to see first. A tip for the search: ask everyone how they'd begin with your task. The answer costs nothing and shows who has thought about it. Good luck with it.
    .respect = I understand why you'd like to keep the cost down. I won't be the one to do it, but there's a safe way: on a marketplace with escrow your money is held until the result is there. With the task, the date and a budget in the first letter you'll get offers you can compare. All the best with it.
    .wish = It looks as if another way of starting suits you better, so I'm stepping back. Whoever does it, three lines beforehand save trouble: what the result must do, by when, and what you'll judge it by. With those, even a small paid beginning is safe for you. Good luck with the project.
    .thing = I see that you'd rather begin "{ $deal_thing }" at no cost or nearly none, and that's your right; this time it won't be with me. Three things will show you more than a free sample: a finished job like it and what came of it, a former client you may ask, and a small first piece with a price. I hope you find someone who suits you.
    .label = Part with a useful tip
    .risk = They remember you as someone who helped, and some come back with a budget. Others just take the tip.

free-work-offered = Which sum do they offer?
    .label = Sum offered
    .hint = For example: $100
    .why = If it pays for the piece, take it. If not, it can buy a smaller one.

free-work-whole = They offer <b>{ $offered }</b>: that pays for the whole job, so it's no test any more but an order. Take it as one: task, price, day and payment before the start in one letter; /agreement leads you through it. Start when the first payment has arrived, not before.

free-work-price-now = What does the whole job cost? Skip it if no price has been named.
    .label = Price of the job
    .hint = For example: $1,500
    .why = Their sum may pay for a part of it or for all of it.

free-work-smaller = Offering a sum shows goodwill. Don't do the same work for less: offer a smaller piece that this sum really pays for, or the same one in return for something that saves you hours.

free-work-smaller-piece =
    .plain =
        Thank you, that's a step. For { $offered } I can't do all of it properly, but I can do a smaller piece that's useful on its own. It's paid before the start and counts towards the job. Which part is the most pressing for you?
    .fit =
        Thank you, that gives us something to work with. { $offered } pays for part of it, so let's cut the piece to that size and keep the quality. I'd rather give you one thing that works than everything half done. What could we leave out for now?
    .order =
        I'm glad you want to try it. For { $offered } we could begin with the part that matters most, and the rest follows as a second step if you like it. Shall I tell you which part I'd take first and what it would include?
    .honest =
        Thank you for naming { $offered }. To do the whole piece for that, I'd have to cut corners where you can't see it, and I don't want that. For this sum I'd do one part of it, and do it fully. Would you rather have the beginning of it, or the part your customers see first?
    .missing =
        Thank you, that's a step. The piece I described costs { $test_price }, so we're { $missing } apart. For { $offered } I'd do a smaller part at the same quality, and it counts towards the job. Which part would help you most?
    .label = A smaller piece
    .risk = Their money buys something real, your rate stays. Name the smaller piece exactly.

free-work-smaller-trade =
    .plain = Thank you, that's a step. For { $offered } I can do the first piece if it takes me fewer hours: all your material arrives at once and finished, one person decides, and there's one round of changes. The quality stays; only the waiting and the redoing fall away. Could you do that?
    .time = Thank you for naming { $offered }. I can do the first piece for that if I may slot it in between other jobs: then nobody has to be put off for it, and that's what the lower price rests on. Which day is the latest you could still use it?
    .share = I'm glad you want to try it. { $offered } can pay for the first piece if we share the work: what you can prepare yourselves comes from you, ready to use, and I do only the part that needs a specialist. What could you take on?
    .short = I see that { $offered } is what you'd like to spend on trying it. For that I'll do the first piece on two conditions: all material on the first day, and one round of changes. Does that work for you?
    .missing = Thank you, that's a step. The piece I described costs { $test_price }, so we're { $missing } apart. Part of my hours goes into collecting material and a second round of changes. If you send everything ready and we keep to one round, I can do it for { $offered }. Would that be all right?
    .label = Same piece, something in return
    .risk = They get the piece, and pay with their own work or with time. Hold them to it, or it was only a discount.

free-work-small-piece = What exactly will you do for that sum? A smaller piece, or the same one and what the client does in return.
    .label = Piece for this sum
    .hint = For example: only the headline and the button text
    .why = It goes into the letter, so nobody expects more.

## Agreed

free-work-taken = What have they chosen?
    .label = Their choice
    .why = The next step depends on it.
free-work-taken-test = The paid test
free-work-taken-stages = Stages or the first stage
free-work-taken-cases = A look at my cases

free-work-taken-bare = What have they chosen?
    .label = Their choice
    .why = The next step depends on it.
free-work-taken-bare-test = The paid test
free-work-taken-bare-stages = Stages or the first stage

free-work-taken-later = What have they chosen?
    .label = Their choice
    .why = The next step depends on it.
free-work-taken-later-stages = Stages, each paid ahead
free-work-taken-later-guarantee = Half back if I'm late

free-work-taken-step = What have they chosen?
    .label = Their choice
    .why = The next step depends on it.
free-work-taken-step-step = A small paid step
free-work-taken-step-cases = A look at my cases

free-work-taken-last = What have they chosen?
    .label = Their choice
    .why = The next step depends on it.
free-work-taken-last-guarantee = Half back if I'm late
free-work-taken-last-talk = A talk or answers in writing
free-work-taken-last-earlier = One of the earlier ways

free-work-guaranteed = Good: paid up front, and the guarantee carries the risk of a late day. Now put the result, the day with your margin, the payment and "half back if the day is missed" into one letter and have it confirmed; /agreement leads you through it. Start when the payment has arrived, not before.

free-work-talk-day = What day is the talk, or by when do you answer their questions? I'll remind you. Skip it if no day has been named.
    .label = Day of the talk
    .hint = For example: Thursday
    .why = Being on time here shows more than any test.

free-work-talk-promised =
    .plain = The talk about the task, or the answers you promised, is due today
    .named = { $deal_client } – the talk about the task, or the answers you promised, is due today

free-work-talk = Ask, listen, and say how you'd begin, where the risk is and how long it takes. Give advice, but nothing finished. End with one question: which paid first part would suit them? Then tell me how they answered.

free-work-agreed-piece = Which piece is the test?
    .label = Test piece
    .hint = For example: the first screen of the main page
    .why = The letter names it, so that both expect the same.

free-work-offered-then = Which sum do they offer?
    .label = Sum offered
    .hint = For example: $100
    .why = The smaller piece is cut to it.

free-work-agreed-sum = For which sum? In money, or as a percentage of the job.
    .label = Price of the test
    .hint = For example: $200 or 15%
    .why = A test without a sum in writing easily becomes a free one.

free-work-test-day = What day will the test be ready? Leave yourself a margin.
    .label = Day of the test
    .hint = For example: Thursday next week
    .why = A test is above all a test of keeping your word. The reminder is set for that day.

free-work-recap-test = Put it in writing at once: piece, sum, day. Work starts when the money is there.

free-work-recap-test-points =
    .plain =
        Good, then we begin with the test:

        – piece: { $piece }
        – price: { $agreed_sum }, paid before the start; it counts towards the whole job
        – ready: { $test_day }

        The result belongs to you whatever you decide afterwards. If that's right, "yes" is enough. Where should I send the invoice?
    .steps =
        I'm glad we're trying it. Here it is in writing, so that we both expect the same:

        1. You pay { $agreed_sum }.
        2. I do this: { $piece }.
        3. You have it on { $test_day } and decide whether we go on. If we do, the sum counts towards the price.

        Is everything correct?
    .judge =
        Agreed. The test in three lines:

        – what: { $piece }
        – price: { $agreed_sum }, paid before the start, counted towards the job if we go on
        – by: { $test_day }

        One thing I need from you before I start, so that I work towards it: what will you judge it by?
    .short =
        Settled: "{ $piece }" for { $agreed_sum }, ready on { $test_day }. It's paid before the start, belongs to you, and counts towards the job if we go on. Is that right? Then just answer "agreed", and I'll send the invoice.
    .label = The test in writing
    .risk = Protects both sides. From here on the day has to be kept.

free-work-recap-test-paid =
    .plain =
        Good, then the next thing you get is the invoice, and everything is in it:

        – piece: { $piece }
        – price: { $agreed_sum }, counted towards the whole job
        – ready: { $test_day }

        No letter to confirm: the payment is your yes, and I start when it's there. If it comes later than you think, I'll name a new day at once. Where should I send the invoice?
    .steps =
        I'm glad we're trying it. To keep it short, one step from you and one from me:

        1. You pay the invoice for { $agreed_sum }; that's the order.
        2. I do this: { $piece }.

        Day: { $test_day }. The result is yours, and the sum counts if we go on. Should a line be different, tell me before you pay. Whose name goes on the invoice?
    .judge =
        Agreed, and the invoice replaces any further letter:

        – what: { $piece }
        – price: { $agreed_sum }, paid before the start, counted if we go on
        – by: { $test_day }

        Until you've paid, you can change each of these lines or drop the whole. Before I start, one thing: what will you judge the piece by?
    .short = Settled: "{ $piece }" for { $agreed_sum }, ready on { $test_day }. You don't have to confirm anything else: once the invoice is paid, it's ordered, and it's yours either way. Which address should it go to?
    .label = The payment is the yes
    .risk = One letter less, and whoever pays means it. The day hangs on the payment: if it's late, name a new one at once.

free-work-test-promised =
    .plain = Test: "{ $piece }" is due
    .named = { $deal_client } – the test is due: "{ $piece }"
    .bare = The paid test is due

free-work-to-letter = Good: paid from the first stage on. Now put all the points into one letter and have it confirmed; /agreement leads you through it. Start when the first payment has arrived, not before.

free-work-look = Send two or three cases, each in three lines: what was wanted, what you did, what came of it. Put the closest one first and a question at the end. Then tell me how they answered.

## Silence

free-work-nudge = They aren't a client yet: ask once, with permission to postpone, and leave it at that.

free-work-nudge-still-on =
    .plain =
        A short question, so that I can plan my weeks: is your project still on? If you're putting it off, that's fine. Just tell me: I'll take another project in its place and book you a later slot. Which is it?
    .number =
        So that you can answer in a second: 1, it's still on; 2, it's postponed; 3, you've decided against it. Each is fine with me, I only need to know whether to keep the time or give it to another project. Which number is it?
    .plan =
        I'm filling my calendar for the coming weeks and would like to ask you first: does your project go ahead? With a yes we'll go on where we stopped; with a "later" I'll take another project now and book you in later. Which of the two?
    .later =
        Perhaps this isn't the right week for it. If so, name a month: I'll take another project now and book you time then. If it's still on, which way of starting would suit you best?
    .label = Asked once
    .risk = Easy to answer, no pressure. Silence after it is an answer too.

free-work-nudge-hurdle =
    .plain = Perhaps it isn't the project that's waiting but the way to begin. Is it paying first, the size of the first step, or are you still comparing? For each of these there's another way. And if it's all been put off, just say so: I'll take another project for now. Which is closest?
    .number = So that you can answer in a second, what's in the way? 1, paying first feels risky; 2, the first step is too large; 3, you're still comparing; 4, it's been put off. There's an answer to each. Which number is it?
    .doubt = I suggested a way to start small, and perhaps something in it didn't suit you. If it's the size or the order of things, let's change that. If the whole thing is postponed, I'll take another project for now and find you time later. Which is closer?
    .question = You don't have to decide anything today. What would you want to know before you could say yes or no? I'll answer in writing. And if the project has been put off, that's an answer too, and I'll take another one for now.
    .label = What's in the way?
    .risk = Brings out what can be changed: order, size, proof. The answer is more often a "yes, but" than a yes.

free-work-gone = You asked once, and that's enough for someone who isn't a client yet. No second letter: the slot goes to another project. If they write again, start from the same point: money first, then work.

deal-event-paid-test-agreed = paid test agreed
deal-event-paid-stages-agreed = paid stages agreed
deal-event-guarantee-agreed = guarantee agreed: half back if late
deal-event-whole-price-offered = the whole price offered
