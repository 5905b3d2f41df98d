# A higher rate for a present client: state it, explain it, stand by it, part as friends (RA1).

price-raise = Raise my rate

# Why the rate goes up, in words for the client

-price-raise-newer-a = New work comes in at a higher rate now, and I want your tasks to keep their place at the front of my week.
-price-raise-newer-b = Newer clients have been paying more for the same work for some time, and I want to go on giving yours the same care.
-price-raise-newer-c = The old figure comes from an earlier time; what I take on today is agreed at a higher one.
-price-raise-newer-d = Today's requests come at a higher rate. At the old one I'd have to squeeze yours in between them, and I'd rather keep the time free for you.
-price-raise-grown-a = The work has grown since we set the old rate: more goes into each task than we had in mind then.
-price-raise-grown-b = We agreed on the old rate for a smaller job. There is more in it today, and I want to keep doing all of it properly.
-price-raise-grown-c = The work has become bigger over time while the rate stayed where it was.
-price-raise-grown-d = I do more for you today than the old rate was meant for, and no part of it should get less attention.
-price-raise-costs-a = Software, taxes and everything else a month of work takes cost more than when we set the old rate, and I don't want to cut corners on your work.
-price-raise-costs-b = My costs have gone up since we agreed on the old rate, and the new one lets me keep working as carefully as you're used to.
-price-raise-costs-c = The old figure was set when my tools, taxes and daily costs were lower.
-price-raise-costs-d = What I pay for tools and taxes has risen, and the old rate no longer covers the time your work deserves.

# The numbers

price-raise-moment = How do things stand with this client?
    .label = Where it stands
    .why = The end of a contract is the easiest moment for a new rate; without one it takes a month's notice. A client who resists already gets an answer first.
price-raise-moment-announce = No contract with an end date
price-raise-moment-renewal = A contract that ends on a date
price-raise-moment-pushback = I named it, they resist

price-raise-old-rate = What does the client pay now? Per hour, per piece or per month, whichever you two use, but not the price of a whole job.
    .label = Rate now
    .hint = For example: $40
    .why = The raise is worked out from it, in percent and in money.

price-raise-new-rate = And the new rate, in the same unit? A sum, or a percentage on top.
    .label = New rate
    .hint = For example: $50, or 25%
    .why = The letter needs one figure. A range invites bargaining.

price-raise-no-raise = From <b>{ $old_rate }</b> to <b>{ $new_rate }</b> isn't a raise I can work with: the new rate has to be higher, in the same currency, and at most ten times the old one. Let's try once more.

price-raise-volume = How much does this client take in a usual month? Hours for an hourly rate, pieces for a rate per piece, 1 for a monthly fee. Skip it if it varies a lot.
    .label = In a month
    .hint = For example: 20 hours, or 4 texts
    .why = A month shows what the raise really means for both of you, and how much work the old sum still buys.

price-raise-reckoned =
    .plain = From { $old_rate } to <b>{ $new_rate }</b>. Announce it a month ahead, state it, give the reason, and go through with it: working on at the old rate after a refusal would make the announcement look like a failed trick.
    .percent = From { $old_rate } to <b>{ $new_rate }</b>: { $more } more, <b>{ $percent }</b>. A client who wants to stay at the old sum gets about { $kept_share } of the work for it. State the rate, give the reason, go through with it: working on at the old rate after a refusal would make the announcement look like a failed trick.
    .month = From { $old_rate } to <b>{ $new_rate }</b>, { $percent }. Over a usual month: { $month_new } instead of { $month_old }, <b>{ $month_more } more</b>. For the old sum the client would get about { $kept_share } of today's work. State it, give the reason, go through with it: working on at the old rate after a refusal would look like a failed trick.
    .floor = From { $old_rate } to <b>{ $new_rate }</b>: { $more } more, { $percent }. That's still under your floor of <b>{ $under_floor }</b>. A second raise soon after is harder than one good one. To change the figure, write "no, …" with the new one. For the old sum the client would get about { $kept_share } of the work.
    .floor_month = From { $old_rate } to <b>{ $new_rate }</b>, { $percent }: { $month_new } instead of { $month_old } a month, <b>{ $month_more } more</b>. That's still under your floor of <b>{ $under_floor }</b>. A second raise soon after is harder than one good one. To change the figure, write "no, …" with the new one. For the old sum the client would get about { $kept_share } of the work.

price-raise-reason = Which reason is truest? It goes into the letter.
    .label = Reason
    .why = Without a reason a raise sounds like a whim; with a true one it makes sense.
price-raise-reason-newer = Newer clients pay more
price-raise-reason-grown = The work has grown
price-raise-reason-costs = My costs have gone up

price-raise-first-day = When does the new rate start? At least a month from today; the first of a month is easy to remember.
    .label = First day
    .hint = For example: the first of the month after next
    .why = With a month's notice the client can plan, or find someone else without bad blood.

price-raise-end-day = What day does the contract end?
    .label = Contract's end
    .hint = For example: 31 December
    .why = At the renewal everything is on the table anyway; the announcement belongs a month before it.

price-raise-since = What day did you tell the client the new rate starts? Skip it if you named none or it has passed.
    .label = First day
    .hint = For example: 1 September
    .why = The answer to the client can then rest on the day you named.

price-raise-short-notice = <b>{ $first_day }</b> is less than a month away. If the client has known of it for a while, so that a month lies between your letter and that day, stand by it. If not, the complaint is fair: give them the full month. Write "no, …" with the later day, and the answer names that one.

price-raise-dated =
    .plain = The new rate applies from <b>{ $first_day }</b>. That leaves the client a month, so the letter can go out now.
    .ahead = The new rate applies from <b>{ $first_day }</b>. The letter has to be out by <b>{ $announce_day }</b> at the latest, so the client has a full month.
    .moved = { $moved_from } is less than a month away, so I've moved the first day to <b>{ $first_day }</b>. A month's notice is only fair: the client can plan or look around, and you stay on good terms. The letter goes out now.
    .renewal = The contract runs until { $end_day }; the new rate applies from <b>{ $first_day }</b>. The letter goes out now, so the client has a month.
    .renewal_ahead = The contract runs until { $end_day }; the new rate applies from <b>{ $first_day }</b>. The letter belongs a month before the end: by <b>{ $announce_day }</b> at the latest.
    .renewal_moved = The contract ends on { $end_day }, in less than a month. So the new rate applies not from { $moved_from } but from <b>{ $first_day }</b>: a month's notice is only fair. Until then the old one goes on, and the letter goes out now.

# The announcement

price-raise-announce = State it and explain it, without asking what the client thinks. Each letter ends with the next step instead.

price-raise-announce-plain =
    .plain =
        I want you to have this well ahead for your planning: from { $first_day } my rate is { $new_rate } instead of { $old_rate }. { $reason ->
            [newer] { -price-raise-newer-a }
            [grown] { -price-raise-grown-a }
           *[costs] { -price-raise-costs-a }
        } Until that day everything stays as it is. Which tasks would you like to see finished before then?
    .calm =
        There's a change ahead, and plenty of time to prepare for it. As of { $first_day } I work at { $new_rate }; until then { $old_rate } stays. { $reason ->
            [newer] { -price-raise-newer-b }
            [grown] { -price-raise-grown-b }
           *[costs] { -price-raise-costs-b }
        } What you get and how quickly I answer won't change. Which tasks do you already see for the weeks after that?
    .plan =
        Before you plan the coming months, here is one figure to plan with. { $reason ->
            [newer] { -price-raise-newer-c }
            [grown] { -price-raise-grown-c }
           *[costs] { -price-raise-costs-c }
        } So on { $first_day } my rate goes from { $old_rate } to { $new_rate }. I can write down what's on our list with the new sums beside it, so that nothing comes as a surprise. Shall I send you that?
    .short =
        From { $first_day } my rate is { $new_rate }; so far it's been { $old_rate }. { $reason ->
            [newer] { -price-raise-newer-d }
            [grown] { -price-raise-grown-d }
           *[costs] { -price-raise-costs-d }
        } What we finish before that day is billed as before. What shall I put at the top of the list?
    .thing =
        About our work on "{ $deal_thing }", well ahead: from { $first_day } my rate is { $new_rate } instead of { $old_rate }. { $reason ->
            [newer] { -price-raise-newer-b }
            [grown] { -price-raise-grown-a }
           *[costs] { -price-raise-costs-a }
        } Everything else we do stays the same. What would you like to have done before that day?
    .month =
        A figure for your budget, well ahead: from { $first_day } my rate is { $new_rate } instead of { $old_rate }. For a usual month of ours that makes { $month_new } where it was { $month_old }. { $reason ->
            [newer] { -price-raise-newer-a }
            [grown] { -price-raise-grown-b }
           *[costs] { -price-raise-costs-b }
        } Until that day nothing changes. Which tasks shall we plan for the first month after it?
    .thing_month =
        About "{ $deal_thing }", early enough for your budget: from { $first_day } my rate is { $new_rate } instead of { $old_rate }. For a usual month that makes { $month_new } where it was { $month_old }. { $reason ->
            [newer] { -price-raise-newer-a }
            [grown] { -price-raise-grown-d }
           *[costs] { -price-raise-costs-b }
        } Which tasks would you like finished before that day?
    .label = Plain announcement
    .risk = Clear and respectful, leaves nothing to bargain over. Some clients first need a few days to get used to it.

price-raise-announce-bridge =
    .plain =
        From { $first_day } my rate is { $new_rate } instead of { $old_rate }. { $reason ->
            [newer] { -price-raise-newer-b }
            [grown] { -price-raise-grown-b }
           *[costs] { -price-raise-costs-b }
        } So that your plans hold, I'll finish everything you order before that day at the old rate, even if it runs past it. Which tasks should go on that list?
    .calm =
        You have plans that count on { $old_rate }, and they hold: what you order before { $first_day } is done at that rate, to the end. New tasks from that day on are at { $new_rate }. { $reason ->
            [newer] { -price-raise-newer-c }
            [grown] { -price-raise-grown-c }
           *[costs] { -price-raise-costs-c }
        } What would you still like to start before then?
    .plan =
        Let's put what's open on one list: each task on it stays at { $old_rate } until it's done. Whatever comes in from { $first_day } is at { $new_rate }. { $reason ->
            [newer] { -price-raise-newer-d }
            [grown] { -price-raise-grown-d }
           *[costs] { -price-raise-costs-d }
        } Shall I send you the list as I see it, so you can add to it?
    .short =
        Open tasks stay at { $old_rate } to the end; whatever comes in from { $first_day } is at { $new_rate }. { $reason ->
            [newer] { -price-raise-newer-a }
            [grown] { -price-raise-grown-a }
           *[costs] { -price-raise-costs-a }
        } What shall I still book at the old rate?
    .month =
        My rate changes from { $old_rate } to { $new_rate } on { $first_day }; for a usual month that's { $month_new } where it was { $month_old }. { $reason ->
            [newer] { -price-raise-newer-c }
            [grown] { -price-raise-grown-c }
           *[costs] { -price-raise-costs-c }
        } Whatever you order before that day is still at the old rate, even if it's finished later. Which of your tasks should be among them?
    .label = With a bridge
    .risk = Softens the step and brings in work now. You'll do some of it after that day at the old rate.

price-raise-announce-renewal =
    .plain =
        Our contract runs until { $end_day }, and I'd like us to go on. The new one is at { $new_rate } instead of { $old_rate }, from { $first_day }. { $reason ->
            [newer] { -price-raise-newer-c }
            [grown] { -price-raise-grown-c }
           *[costs] { -price-raise-costs-c }
        } Everything else can stay as we have it. Shall I send you the new contract to read?
    .calm =
        Until { $end_day } our contract runs as it is, and nothing in it changes. After that I'll be working at { $new_rate }, from { $first_day }; so far it's been { $old_rate }. { $reason ->
            [newer] { -price-raise-newer-d }
            [grown] { -price-raise-grown-d }
           *[costs] { -price-raise-costs-d }
        } Which term would you like for the next contract, six months or a year?
    .plan =
        Let's prepare the next contract in good time, since ours ends on { $end_day }. What's new in it from my side: { $new_rate } instead of { $old_rate }, from { $first_day }. { $reason ->
            [newer] { -price-raise-newer-a }
            [grown] { -price-raise-grown-a }
           *[costs] { -price-raise-costs-a }
        } It's also a good moment to tidy up the list of tasks. What should be in it that's missing from the old one?
    .short =
        Our contract ends on { $end_day }. In the next one my rate is { $new_rate }, from { $first_day }; until then { $old_rate } stays. { $reason ->
            [newer] { -price-raise-newer-b }
            [grown] { -price-raise-grown-b }
           *[costs] { -price-raise-costs-b }
        } Shall I prepare it for signing?
    .month =
        Our contract ends on { $end_day }, so here's what changes in the next one: { $new_rate } instead of { $old_rate }, from { $first_day }. For a usual month that makes { $month_new } where it was { $month_old }. { $reason ->
            [newer] { -price-raise-newer-a }
            [grown] { -price-raise-grown-a }
           *[costs] { -price-raise-costs-a }
        } The rest can stay as it is. Shall I send you the text to read?
    .label = At the renewal
    .risk = The easiest moment: a new contract is a new agreement. The client may compare offers before signing.

price-raise-send =
    .plain = When does the letter go out?
    .day = When does the letter go out? { $announce_day } is the latest; earlier is fine too.
    .label = Sending it
    .why = If it waits, I'll remind you that morning, and the letter is ready above.
price-raise-send-now = Now, or in the next days
price-raise-send-on-day = On the last day, remind me

price-raise-announcing =
    .plain = Announce the new rate today: the month's notice begins.
    .rate = Announce the new rate today: { $new_rate }, from { $first_day }. The letter is in our chat.
    .client = { $deal_client }: announce the new rate today, { $new_rate } from { $first_day }. The letter is in our chat.

price-raise-contract-end =
    .plain = The contract ends today. Is the new one signed?
    .rate = The contract ends today. Is the new one signed, at { $new_rate }?
    .client = { $deal_client }: the contract ends today. Is the new one signed, at { $new_rate }?

price-raise-heard-offers = They offer a sum or a day
price-raise-heard-answer-offers = They offer a sum or a day
price-raise-heard-last-offers = They offer a sum or a day
price-raise-heard-meet-offers = They offer a sum or a day
price-raise-heard-day-offers = They offer a sum or a day
price-raise-heard-nudge-offers = They offer a sum or a day

# The client resists

price-raise-answer = First show that you understand, then stay with the rate. Explain what it brings the client, offer less work for the old sum, or open the door for a friendly goodbye. The only thing not on offer is the old rate.

price-raise-answer-explain =
    .plain =
        I understand that you counted on { $old_rate }, and a higher figure is never good news. { $reason ->
            [newer] Other work pays more for the same time, and with { $new_rate } yours keeps its place: nothing gets squeezed in between.
            [grown] The tasks have outgrown that figure, and with { $new_rate } every one of them gets the time it takes.
           *[costs] My own costs have outgrown that figure, and with { $new_rate } I don't have to make up for it with speed.
        } So the new rate stays, and I'll make it easy to plan: you'll get the sum before each task. Which ones come next?
    .calm =
        I see why you hesitate; in your place I'd also ask what I get for it. { $reason ->
            [newer] New clients pay more today, and I'd rather go on with you than fill the time with them.
            [grown] You get everything that has been added over time, done properly, while { $old_rate } was only ever meant for the beginning.
           *[costs] What it costs me to work has gone up, and I don't want to cut corners on your tasks.
        } At { $new_rate } you keep someone who knows your business and needs no explaining. Shall we look at which tasks bring you the most?
    .plan =
        You have a budget to keep, and I take that seriously. { $reason ->
            [newer] { $new_rate } matches what this work is paid today,
            [grown] { $new_rate } fits what the work has become,
           *[costs] { $new_rate } covers what the work costs me today,
        } and { $old_rate } no longer does. What you get stays: the same care, the same quick answers, no new person to train. Let's make it predictable and set a monthly sum together. What must get done next month?
    .short =
        I understand, nobody likes this part. { $reason ->
            [newer] With newer requests paying more,
            [grown] With as much work as there is now,
           *[costs] With costs as they are now,
        } { $old_rate } no longer pays for careful work, and careless work isn't what you come to me for. So it's { $new_rate }, with the same care as ever. Which of the coming tasks matters most to you?
    .dated =
        I understand, { $old_rate } is what you had planned with. { $reason ->
            [newer] Other work pays more for the same time, and I want yours to keep its place.
            [grown] The work has outgrown that figure, and I want to keep doing all of it properly.
           *[costs] My costs have outgrown that figure, and I don't want to cut corners on your work.
        } So from { $first_day } it stays at { $new_rate }, and until then nothing changes. Let's use that time: what should be finished before then?
    .month =
        I understand, over a month it's { $month_more } more than you had planned. { $reason ->
            [newer] Other work pays more today,
            [grown] The work has grown,
           *[costs] My costs have risen too,
        } and { $new_rate } lets me go on with the same care; { $old_rate } no longer does. And there's what you save: no search, no trial job, nobody to train. Shall we go through the month and see which tasks are worth it for you?
    .label = Explain, stand by it
    .risk = Keeps the decision and the respect. Someone who looks only at the sum may still leave.

price-raise-answer-less =
    .plain = I understand that your budget has its limit. The rate of { $new_rate } stays, but how much we do at it is up to you: for the sum you pay at { $old_rate } now, you get about { $kept_share } of today's work. We keep what brings you the most and leave out the rest. Which tasks would you miss most?
    .calm = If the sum can't grow, I understand that. Let's look at the list instead: at { $new_rate } the budget you know from { $old_rate } covers about { $kept_share } of what we do now. There are usually tasks nobody would miss. Shall I mark the ones I'd drop?
    .plan = I understand that the budget is fixed, so let's set priorities. What brings you clients or saves you work stays every month; the rest we do less often or not at all. At { $new_rate } instead of { $old_rate } that's about { $kept_share } of today's volume for the same sum. What's at the top of your list?
    .short = I see that the sum should stay where it is. It can: same budget, { $new_rate } instead of { $old_rate }, about { $kept_share } of today's work. What shall we keep in any case?
    .month = I understand that { $month_old } a month is what your budget allows. It can stay at that: at { $new_rate } it covers about { $kept_share } of what we do now for { $old_rate }. We keep what brings you the most. Which tasks are those for you?
    .hours =
        I understand that { $month_old } a month is your limit, and we can keep to it. At { $new_rate } it pays for { $kept_hours ->
            [one] one hour
           *[other] { $kept_hours } hours
        } instead of { $hours } at { $old_rate }, about { $kept_share } of today's work. So let's choose what to spend them on. Which tasks can't you do without?
    .label = Less work for the old sum
    .risk = The client stays and so does the rate. You have hours to fill with better-paid work.

price-raise-answer-part =
    .plain = I understand that { $new_rate } may simply not fit your plans, and that's fine. I won't go on at { $old_rate } after { $first_day }. Until then I'll finish what's open and hand over files, logins and notes, so that someone else can pick it up at once. Would you rather go on at the new rate, or shall I prepare the handover?
    .calm = I understand if we part ways over this, and I'd like us to do it on good terms. Until { $first_day } it's { $old_rate }; by then everything will be finished and in order, with notes for whoever comes next. If you stay, we go on at { $new_rate } without a gap. Which of the two is better for you?
    .plan = I understand that it's a hard decision. Two ways are open, and both are fine with me. Either we go on, at { $new_rate } from { $first_day }. Or we stop there: until that day I'll finish what's open at { $old_rate }, write down what the next person has to know, and hand it all over. Which one shall I prepare?
    .short = I see it's more than you want to spend, and I respect that. From { $first_day } I work at { $new_rate } only; until then I'll finish what's open at { $old_rate } and, if you want to stop there, hand it over in good order. Which shall I plan for?
    .thing = I understand that "{ $deal_thing }" may not carry { $new_rate }, and that's fine. After { $first_day } I can't go on at { $old_rate }. By then I'll finish what's open and hand over files, logins and notes, so that someone else can pick it up at once. Would you rather go on at the new rate, or shall I prepare the handover?
    .label = Part as friends
    .risk = Honest, without pressure, and often answered with a yes. Send it only if you're ready to lose the client.

price-raise-handover-day = If you part: what day will everything open be finished and handed over?
    .label = Handover
    .hint = For example: 1 September
    .why = A named day makes it a calm goodbye instead of a breakup, and it's the last one at the old rate.

price-raise-last = A second refusal. Give the client one last choice, or say goodbye kindly; giving in now would tell them that you don't mean your figures.

price-raise-last-choice =
    .plain = I've understood that { $new_rate } is too much for you, and I don't want to talk you into it. Two ways are left that work for both of us: we do less, so that your present sum is enough, or I finish what's open by { $handover_day } and hand it over. I can't go on at { $old_rate }. Which one suits you better?
    .calm = You've told me your limit clearly, and that helps. { $old_rate } isn't possible for me any more, so let's see what is. Either we cut the list until { $new_rate } fits into your budget, or we close it properly by { $handover_day }, with everything handed over. Either way we part or go on as friends. Which do you prefer?
    .plan = I see that the budget is the problem, so let's decide it by the list. You mark what you can't do without, and I tell you what that costs a month at { $new_rate }. If it fits, we go on with that. If it doesn't, I finish the open tasks at { $old_rate } by { $handover_day } and hand everything over. Shall I send you the list?
    .short = I respect your limit, and { $new_rate } is mine; { $old_rate } no longer works for me. Two things are still possible: less work for your sum, or a handover by { $handover_day }. Which shall we do?
    .share = I've understood that the sum can't grow. Then two ways are left: for what you pay now I do about { $kept_share } of the work, the part that brings you the most, at { $new_rate } instead of { $old_rate }. Or I finish what's open by { $handover_day } and hand it all over. Which one suits you better?
    .label = Less work, or a handover
    .risk = The client decides and nobody loses face. It asks for one more answer.

price-raise-last-part =
    .plain = I understand that { $new_rate } doesn't fit for you, and I won't try to change your mind. Going on at { $old_rate } isn't possible for me, so let's end it well: by { $handover_day } everything open is finished, and you'll have the files, logins and notes for whoever comes next. What should be done first?
    .calm = It's been good work together, and I'd like it to end that way. I can't go on at { $old_rate }, { $new_rate } isn't right for you now, and nobody is to blame for that. By { $handover_day } I'll finish what's open and hand over everything in order. Who will take it over, so that I can write the notes for them?
    .plan = I understand, then let's plan the handover. By { $handover_day } the open tasks are done, still at { $old_rate }, and you get the files, the logins and a page on how everything works. If plans change later, we can talk again on the basis of { $new_rate }. Shall I send you the list of what I hand over?
    .short = I see we don't meet at { $new_rate }, and that's all right. Until { $handover_day } I'll finish what's open at { $old_rate } and hand it over in good order. Is there anything you'd like explained on a call while I'm still working on it?
    .label = A friendly goodbye
    .risk = Clear, kind and with a date; the door stays open. The client is gone for now.

price-raise-taken = What did the client agree to?
    .label = What was agreed
    .why = So that the letter has the right terms.
price-raise-taken-rate = The new rate
price-raise-taken-less = Less work, at the new rate
price-raise-taken-part = Parting, with a handover

# Agreed

price-raise-agreed-from = What day does the new rate start?
    .label = First day
    .hint = For example: 1 September
    .why = A rate without a day means a quarrel over the next invoice.

price-raise-agreed-again = { $first_day } is less than a month away. If the client heard of that day a month ahead, keep it; if not, the full month is fair. Which day goes into the letter?
    .label = First day
    .hint = For example: 1 September
    .why = A month's notice leaves time to plan; the letter names just this day.

price-raise-recap = Agreed. Send one letter with the rate and its first day, so that you both remember the same thing.

price-raise-recap-points =
    .plain =
        Good, so that we have it in writing:

        – rate until now: { $old_rate }
        – new rate: { $new_rate }
        – from: { $first_day }
        – everything before that day is billed at the old rate

        Everything else stays as agreed. Could you confirm with a short "yes"?
    .calm =
        I'm glad we're going on. So that we both have it in writing: until { $first_day } we work at { $old_rate }, from that day at { $new_rate }. What I do for you and the way we work together stay as they are. Have I got it right? One word is enough.
    .plan =
        Good, I'll plan with that. What we've agreed:

        – from { $first_day } my rate is { $new_rate }, before that { $old_rate }
        – my next invoices go by that day
        – dates and tasks stay as they are

        If anything differs from what you have in mind, tell me. Otherwise, could you confirm it?
    .short =
        Noted: { $new_rate } from { $first_day }, { $old_rate } until then, everything else unchanged. Could you confirm it in one line, so that we both have it in writing?
    .month =
        Good, so that we have it in writing:

        – from { $first_day }: { $new_rate } (until then { $old_rate })
        – a usual month is then { $month_new } instead of { $month_old }
        – everything before that day is billed at the old rate

        Everything else stays as agreed. Could you confirm with a short "yes"?
    .label = Points to confirm
    .risk = Leaves nothing open on the first invoice. Wait for the yes.

price-raise-recap-short =
    .plain = So we're agreed: from { $first_day } it's { $new_rate }, until then { $old_rate }. The next invoices will go by that. Is that how you have it too?
    .calm = I'm looking forward to going on. Just to have it in writing: { $first_day } is the first day at { $new_rate }; before that it's { $old_rate }. Does that match your notes?
    .plan = Agreed, so here's the next step: I'll list the tasks for the first month at { $new_rate }, from { $first_day }; what's open until then stays at { $old_rate }. Shall I send you the list for confirmation?
    .short = { $new_rate } from { $first_day } instead of { $old_rate }: that's what I've noted. Is that right?
    .label = Two sentences
    .risk = Quickly read and quickly confirmed. For a bigger contract the points are safer.

price-raise-first-morning =
    .plain = The new rate applies from today: it belongs on the next invoice.
    .client = { $deal_client }: the new rate applies from today; it belongs on the next invoice.

price-raise-stays = What stays in the work for that sum? Word it as you'd write it to the client.
    .label = What stays
    .hint = For example: two texts a month and the newsletter
    .why = Otherwise the list slowly grows back to its old length.

price-raise-less-from = What day does that start?
    .label = First day
    .hint = For example: 1 September
    .why = The smaller list and the new rate begin on the same day.

price-raise-less-again = { $first_day } is less than a month away. If the client heard of that day a month ahead, keep it; if not, the full month is fair. Which day goes into the letter?
    .label = First day
    .hint = For example: 1 September
    .why = A month's notice leaves time to plan; the letter names just this day.

price-raise-recap-less = Less work, the new rate. Write down what stays, so the list doesn't grow back by itself.

price-raise-recap-less-points =
    .plain =
        Good, that's a clear solution. What we've agreed:

        – rate: { $new_rate }, from { $first_day }
        – what stays: { $stays }
        – anything beyond that I price before I start on it

        Could you confirm it with a short "yes"?
    .calm =
        I'm glad we found a way within your budget. From { $first_day } we work at { $new_rate }, and this is what stays: { $stays }. If you need more in some month, you'll get the price first and decide then. Is everything you can't do without in it?
    .plan =
        From { $first_day } I'll plan your month like this: { $stays }. The rate is { $new_rate }. Tasks outside that list wait, or get their own price beforehand. If the list stops fitting, we change it together. Have I got it right?
    .short =
        Noted. From { $first_day }, at { $new_rate }: { $stays }. Anything else only once its price is agreed. Could you confirm it in one line?
    .label = The shorter list
    .risk = The sum buys a list, not everything. Stick to it from the first extra wish.

price-raise-recap-less-unless =
    .plain =
        Good, then this is what I'm planning on:

        – from { $first_day }: { $new_rate }
        – what stays: { $stays }
        – anything beyond that: first its price, then the work

        You needn't confirm it again. Until that day the list can still be changed; after it I work and invoice by it. Is there anything you'd change now?
    .calm =
        It's in my calendar: from { $first_day } at { $new_rate }, and this is what stays: { $stays }. No need to sign anything off. If you notice before then that something important is missing, tell me, and we'll swap it for something else. What can you least do without?
    .plan =
        So that the first month goes smoothly:

        1. From { $first_day } I do this: { $stays }
        2. The rate is { $new_rate }
        3. Until that day you can change the list; later additions get a price of their own

        Which part should come first?
    .short =
        Settled then: from { $first_day }, at { $new_rate }: { $stays }. That's what I'll plan by, unless you tell me otherwise before the day. What comes first?
    .label = Goes ahead, can be changed
    .risk = No yes to chase, and the first month is planned. Silence proves less than a "yes", so keep the message in which they agreed.

price-raise-handover-by = What day will everything be finished and handed over?
    .label = Handover
    .hint = For example: 1 September
    .why = A date makes the goodbye calm, and after it nobody expects work at the old rate.

price-raise-handover = Say goodbye in writing and with a date. Whoever leaves well is asked again first.

price-raise-handover-points =
    .plain =
        I understand, so let's close this well. By { $handover_day }:

        – I finish what's open, at { $old_rate }
        – you get all the files and logins
        – you get a page of notes for whoever comes next

        If you'd like to come back later, at { $new_rate }, one message is enough. Is anything missing on the list?
    .calm =
        I understand your decision and I've valued the work with you. By { $handover_day } everything open is finished at { $old_rate }, and you'll have the files, logins and notes. If { $new_rate } fits one day, my door is open. What should be finished first?
    .plan =
        Here's how I plan the last stretch: first the open tasks, then the notes on how everything works, then files and logins. You'll have it all by { $handover_day }, billed at { $old_rate }. We can start again whenever { $new_rate } suits you. Who should get the logins?
    .short =
        Agreed: by { $handover_day } I'll finish what's open at { $old_rate } and hand over files, logins and notes. If { $new_rate } fits your plans later, write to me. Where shall I send everything?
    .label = Handover with a date
    .risk = You stay on good terms, and your calendar is free. Really hand over everything by that day.

price-raise-handover-successor =
    .plain =
        I understand, so let's see to it that things go on well for you. By { $handover_day } I'll finish what's open, at { $old_rate }, and in that time I'd also go through everything with whoever takes over, so that you don't have to explain it yourself. If { $new_rate } suits you one day, you're welcome back. Do you already have someone?
    .search =
        You'll need someone new, and I know the work from the inside. What I'd ask every candidate: which two jobs were most like this one, how do you keep dates, and who owns the files afterwards? By { $handover_day } I'll finish what's open at { $old_rate } and hand over everything. If { $new_rate } fits later, write to me. Shall I add what to look for in the answers?
    .brief =
        So that the change costs you little, the next person gets a description from me: what's due each month, where everything is, what to watch out for. You'll have it by { $handover_day }, with the files and logins; until then the rate is { $old_rate }. Should you want to come back, it's { $new_rate }. When does the new person start?
    .short =
        By { $handover_day } everything open is finished, at { $old_rate }, and whoever comes next gets one call with me, the files and the logins. If { $new_rate } fits your plans later, write to me. Who will it be?
    .label = Help with the successor
    .risk = You're remembered as the one who helped, and that brings people back. It costs hours: only until that day, and on the invoice.

price-raise-handover-morning =
    .plain = Handover today: files, logins, notes, last invoice.
    .client = { $deal_client }: handover today: files, logins, notes, last invoice.

# The client offers something

price-raise-offer = What does the client offer?
    .label = The offer
    .why = A rate in between and a later day are two different things, and each has its price.
price-raise-offer-sum = A lower rate
price-raise-offer-later = The new rate, but later

price-raise-offered = Which rate do they offer, in the same unit?
    .label = Rate offered
    .hint = For example: $45
    .why = I compare it with the old rate, the new one and your floor.

price-raise-old-again = <b>{ $offered }</b> is no more than they pay today, so it isn't an offer but the old rate again. Going on at it after an announcement would show that your figures can be waited out. At the new rate that sum buys less work.

price-raise-too-low =
    .plain = <b>{ $offered }</b> is under your floor: at that rate you'd pay to work. So the answer is the new rate, or less work for that money.
    .floor = <b>{ $offered }</b> is under your floor of { $below }: at that rate you'd pay to work. So the answer is the new rate, or less work for that money.

price-raise-measured =
    .plain = They offer <b>{ $offered }</b>. You can meet them there, but only for something real in this work: a longer term, payment ahead, a fixed volume, faster approvals.
    .gap = They offer <b>{ $offered }</b>, { $gave } under the new rate. You can meet them there, but only for something real in this work: a longer term, payment ahead, a fixed volume, faster approvals.

price-raise-got = What would you want in return for this rate? Skip it if the new rate isn't negotiable.
    .label = In return
    .hint = For example: payment for three months ahead
    .why = A discount for nothing invites the next request; one that's paid for is a fair trade.

price-raise-short-of = They made an offer, and that deserves a good answer. Say why the rate holds, or what their figure can buy.

price-raise-short-of-stand =
    .plain = I appreciate that you're looking for a middle way. { $offered } still leaves me below what the work takes today, and I'd have to make up for it with speed, which would do you no good. So it stays at { $new_rate }, with the same care as at { $old_rate }. Which task shall we start with?
    .calm = I appreciate that you've moved, and I've thought it through. With { $offered } I'd be promising attention that the rate doesn't pay for, and I only promise what I can keep. { $new_rate } is the rate at which I can. If { $old_rate } is what your budget allows, we can shorten the list. Shall I suggest how?
    .plan = Your offer of { $offered } shows me that the work matters to you. The rate itself stays at { $new_rate }, since { $old_rate } no longer covers the time it takes. What I can adapt is the plan: fewer tasks, less often, or payment in two parts. Which of these would help you most?
    .short = I understand you'd like to meet at { $offered }. It stays at { $new_rate } for the reasons I gave, and { $old_rate } is no longer possible. How much we do, though, is up to you. What would you keep?
    .label = The rate holds
    .risk = Firm, with a way out. The client may need a day to think it over.

price-raise-short-of-less-for-it =
    .plain = If { $offered } is your limit, let's turn it round: the money stays, and the list gets shorter. At { $new_rate } it covers about { $offer_share } of what we do today. We keep the part that brings you the most. Which tasks are those?
    .calm = I understand that { $offered } is what you can spend, and I don't want to talk you into more. For a budget of that size I do about { $offer_share } of today's work, properly, at { $new_rate }. What could rest for a while without hurting you?
    .plan = I see your limit, so let's work with your figure. { $offered } against { $new_rate } makes about { $offer_share } of what we do now. I'd put first what earns you money, then what can't be postponed; the rest waits. Shall I send you the list in that order?
    .short = I understand, and { $offered } is a figure we can work with: it pays for about { $offer_share } of today's work at { $new_rate }. What goes first?
    .label = Their sum, less work
    .risk = Their figure stands and so does your rate. The list has to become shorter for real.

price-raise-meet = You can meet them, but not for nothing. Name the rate and what you get for it in the same sentence.

price-raise-meet-in-return =
    .plain = I see that you want to find a solution, and I'd like that too. { $offered } instead of { $new_rate } is possible if something in this work makes up for it. What I have in mind: { $got }. With that settled in writing, I can work at that rate. Shall we agree on it like this?
    .calm = Your offer shows me that you'd like to go on; so would I. The step from { $old_rate } to { $new_rate } has its reasons, and { $offered } falls short of it. What would close the gap for me: { $got }. With that I'd gladly say yes to your figure. Could you arrange that?
    .plan = I see that you'd like to meet halfway. Here's what I can put into a new agreement: { $offered } from you, and this in return: { $got }. Without the second part the rate is { $new_rate }, since { $old_rate } no longer covers the work. If you agree, I'll write both points down. Shall I?
    .short = I understand the wish, and { $offered } is possible in exchange for this: { $got }. On its own the rate is { $new_rate }, no longer { $old_rate }. Which shall I write down?
    .label = Their rate for something
    .risk = The concession is paid for. Put both halves into the same letter.

price-raise-meet-either =
    .plain = I see that you'd like a lower figure, so there are two ways, and you choose. First: { $new_rate }, and everything stays as it was at { $old_rate }. Second: { $offered }, with this from your side: { $got }. Both work for me. Which one fits your plans better?
    .calm = I understand that the new figure takes some getting used to, so here's a choice instead of a bargain. At { $new_rate } nothing else changes compared with the time at { $old_rate }. At { $offered } I need this to make it work: { $got }. Take your time. Which of them is easier for you?
    .plan =
        So that you can compare calmly, two versions:

        A: { $new_rate }, terms as they were at { $old_rate }
        B: { $offered }, and in return: { $got }

        I write the agreement for the one you choose. Which shall it be?
    .short = It's your choice: { $new_rate } as announced, or { $offered } with this in return: { $got }. Only { $old_rate } is no longer possible. Which one suits you?
    .label = Two versions to choose from
    .risk = The client decides, and both ways pay. They may try for the lower rate without the rest.

price-raise-met = Which one did the client choose?
    .label = The choice
    .why = The letter needs the right figure.
price-raise-met-offer = Their rate, with something for it
price-raise-met-full = The full new rate

price-raise-met-from = What day does this rate start?
    .label = First day
    .hint = For example: 1 September
    .why = Both halves of the agreement begin on the same day.

price-raise-met-again = { $first_day } is less than a month away. If the client heard of that day a month ahead, keep it; if not, the full month is fair. Which day goes into the letter?
    .label = First day
    .hint = For example: 1 September
    .why = A month's notice leaves time to plan; the letter names just this day.

price-raise-recap-met = Agreed, and both sides give something. Both halves belong in one letter.

price-raise-recap-met-points =
    .plain =
        Good, we've found a way. What we've agreed:

        – rate: { $offered } from { $first_day }, until then { $old_rate }
        – in return: { $got }

        The two belong together. Could you confirm with a short "yes"?
    .calm =
        I'm glad we found something that works for both of us. From { $first_day } it's { $offered } instead of { $old_rate }, and you give this for it: { $got }. As long as that holds, the rate holds too. Is that how you meant it?
    .plan =
        Good, I'll plan with that:

        – until { $first_day }: { $old_rate }
        – from that day: { $offered }
        – for that rate from your side: { $got }

        I'll send the changed agreement for signing. Is there anything to correct before I do?
    .short =
        Noted: { $offered } from { $first_day }, { $old_rate } until then, and in return: { $got }. Could you confirm both in one line?
    .label = Rate and return
    .risk = Keeps the concession and its price together. If the return doesn't come, you can point to the letter.

price-raise-recap-met-otherwise =
    .plain =
        Good, we've found a way. So that it's clear in every case:

        – until { $first_day }: { $old_rate }
        – from that day { $offered }, together with this: { $got }
        – should that fall through, { $new_rate } applies from then on, and I'll tell you beforehand

        Is that all right with you?
    .calm =
        I'm glad we found something that works for both of us. One thing is better settled now, while everything is fine. From { $first_day } it's { $offered } instead of { $old_rate }, and this goes with it: { $got }. If that turns out not to be possible, nobody is to blame, and the rate is { $new_rate }. Do you see it like that?
    .plan =
        For our agreement, two cases:

        1. This comes from your side: { $got }. Then it's { $offered } from { $first_day }.
        2. It can't be done. Then it's { $new_rate }, from the day you tell me.

        Until { $first_day } it stays at { $old_rate }. Have I got it right?
    .short =
        Noted: { $offered } from { $first_day }, { $old_rate } until then, and this with it: { $got }. Without that, { $new_rate }. Could you confirm both cases in one line?
    .label = With a fallback
    .risk = If the return doesn't come, there's nothing left to argue about. Sounds a little less trusting, so say it kindly.

price-raise-later-day = Which day do they ask for?
    .label = Later day
    .hint = For example: 1 January
    .why = Each month at the old rate costs you the difference, so the day has its price too.

price-raise-got-day = What would you want for waiting that long? Skip it if the day isn't negotiable.
    .label = In return
    .hint = For example: the whole quarter's work booked now
    .why = A postponement for nothing is followed by the next one.

price-raise-postpone = They accept the rate and ask for time. Keep the day and build a bridge, or give the later day for something.

price-raise-postpone-bridge =
    .plain = I understand that { $later_day } would be easier for your budget. The day I announced stands; what I can do is build a bridge: everything you order before it is done at { $old_rate }, even if I finish later. Only what's new after that is at { $new_rate }. What would you like to order now?
    .calm = You need time to adjust, I can see that. I can't move everything to { $later_day }, but a gentle start is possible: the tasks you name before the announced day stay at { $old_rate }, and { $new_rate } begins with the first new one. Which tasks do you already know of?
    .plan = I understand that you need time, so let's look at what's planned until { $later_day }. I'll book whatever you order before the announced day at { $old_rate }, so for part of that time little changes for you. The rest is at { $new_rate }. Shall I make a list with the sums, so that you see what it really comes to?
    .short = I understand the wish. { $later_day } is too far off for me, but open tasks can stay at { $old_rate } until they're done; new ones are at { $new_rate } from the announced day. What shall I still book?
    .dated = I understand that { $later_day } would be easier for your budget. { $first_day } stands; what I can do is build a bridge: everything you order before it is done at { $old_rate }, even if I finish later. Only what's new after that is at { $new_rate }. What would you like to order now?
    .label = The day stands, with a bridge
    .risk = Gives the client room to breathe and you the work. Part of it still runs at the old rate.

price-raise-postpone-in-return =
    .plain = I understand that the timing is bad for your budget. { $later_day } is possible if there's something to balance it: { $got }. Then { $old_rate } holds until that day, and { $new_rate } follows without another talk. Shall I write it down like this?
    .calm = I'm glad that the rate itself is fine and only the timing isn't. Waiting until { $later_day } costs me the difference between { $old_rate } and { $new_rate } for that time, so I'd need this in return: { $got }. With that I'll gladly wait. Can you arrange it?
    .plan = Here's what we can put in writing: until { $later_day } the rate is { $old_rate }, from that day { $new_rate }, and from your side: { $got }. All three belong together. If you agree, you get the text from me for confirmation. Shall I send it?
    .short = I understand, and { $later_day } works for me in exchange for this: { $got }. Until then { $old_rate }, then { $new_rate }. Shall we agree on that?
    .label = The later day for something
    .risk = The delay is paid for and ends on a fixed day. Have both confirmed in writing.

price-raise-from-day = So what's the first day at the new rate now?
    .label = First day
    .hint = For example: 1 January
    .why = It goes into the letter and into your reminders.

price-raise-recap-day = Agreed: the rate, the later day and what the client gives for it. They belong in one letter, or only the delay is remembered.

price-raise-recap-day-points =
    .plain =
        Good, the day is settled. What we've agreed:

        – rate: { $new_rate } from { $first_day }, until then { $old_rate }
        – in return for the later day: { $got }

        The two belong together. Could you confirm with a short "yes"?
    .calm =
        I'm glad the timing works for you now. Until { $first_day } it stays at { $old_rate }, from that day it's { $new_rate }, and this is what I get for waiting: { $got }. Is that how you meant it?
    .plan =
        Good, I'll plan with that:

        – until { $first_day }: { $old_rate }
        – from that day: { $new_rate }
        – for the later day, from your side: { $got }

        Is there anything to correct?
    .short =
        Noted: { $new_rate } from { $first_day }, { $old_rate } until then, and for the later day: { $got }. Could you confirm both in one line?
    .label = Day and return
    .risk = Keeps the delay and its price together. If the return doesn't come, you can point to the letter.

price-raise-recap-day-return-day =
    .plain =
        Good, the day is settled: { $new_rate } from { $first_day }, { $old_rate } until then. What's still without a day is your side of it: { $got }. I'd like to write it down too, so that neither of us has to remind the other. From when can I count on it?
    .calm =
        I've planned my half: { $old_rate } stays until { $first_day }, then it's { $new_rate }. Yours is this: { $got }. A day for it is all I need, then the two stand side by side. Which one shall I note?
    .plan =
        This is how it looks in my calendar:

        1. From your side, for the later day: { $got }
        2. Until { $first_day }: { $old_rate }
        3. From that day: { $new_rate }

        Only the first line has no date yet. What shall I put there?
    .short =
        { $new_rate } from { $first_day }, { $old_rate } until then: that's in my calendar. For the later day we said: { $got }. From when does that apply?
    .label = Ask when the return comes
    .risk = The return gets a day, and whoever names it has said yes to the rest. A plain "yes" to the rate is the stronger proof.

# Silence

price-raise-nudge = Silence is neither a yes nor a no. One friendly line that it stands, and a question that's easy to answer.

price-raise-nudge-question =
    .plain = I'd like to make sure my letter about the rate reached you: it goes from { $old_rate } to { $new_rate }, as I wrote. For my planning it helps to know what's coming up. Which task is next on your side?
    .calm = You're probably busy, so I'll be brief. The change from { $old_rate } to { $new_rate } stands, and you don't have to do anything for it. If you have a question, I'll gladly answer it. Is anything unclear?
    .plan = I'm planning my next weeks and would like to keep room for your tasks. The rate is { $new_rate }, as announced; what's open now I'll finish at { $old_rate }. How much time shall I keep free for you?
    .short = A short question about my letter on { $new_rate } instead of { $old_rate }: it stands as written. Which tasks are you planning next?
    .label = A question on the work
    .risk = Brings the talk back to what both of you want. The client may still not answer.

price-raise-nudge-date =
    .plain = A brief reminder: { $first_day } is the first day at { $new_rate }; until then it's { $old_rate }. If you'd like something done before then, now is a good moment to tell me. What would it be?
    .calm = I haven't heard from you about the new rate, and that's fine: it doesn't need an answer. From { $first_day } I work at { $new_rate }, before that at { $old_rate }. If it doesn't fit your plans, tell me openly, and I'll hand everything over in good order. Shall I plan with you, or prepare the handover?
    .plan = I'm planning the time after { $first_day }, and your tasks have a place in it, at { $new_rate }. Until that day I'll finish what's open at { $old_rate }. How much room shall I keep for you?
    .short = { $first_day }: { $new_rate } instead of { $old_rate }, as announced. Which of your tasks should be done before, and which after?
    .label = The date stands
    .risk = Nobody can say later that they didn't know. Send just this one letter.

price-raise-stands =
    .plain = That's enough asking. The rate of <b>{ $new_rate }</b> stands as announced, and silence doesn't change it. Nothing new is started at the old one: with the next task, have "yes, at { $new_rate }" confirmed in writing before you begin. It's noted in the deal.
    .dated = That's enough asking. <b>{ $new_rate }</b> from <b>{ $first_day }</b> stands as announced, and silence doesn't change it. From that day nothing new is started at the old rate: with the next task, have "yes, at { $new_rate }" confirmed in writing before you begin. I'll remind you that morning.

price-raise-watch =
    .plain = The new rate begins today: the next task only with a yes in writing.
    .rate = { $new_rate } begins today: the next task only with a yes in writing.
    .client = { $deal_client }: { $new_rate } begins today; the next task only with a yes in writing.

deal-event-rate-raised = rate raised
deal-event-work-trimmed = less work, at the new rate
deal-event-raise-announced = new rate announced
