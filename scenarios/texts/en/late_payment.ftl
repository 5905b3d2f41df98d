# Scenario `late_payment`: a payment is late (CO7, PP1, P8).
late-payment = Payment is late

## What is due, and since when

late-payment-amount = How much is due now?
    .label = Sum due
    .hint = For example: 1500 $ or 15k.
    .why = A letter about money without a sum is easy to put aside.

late-payment-what = What is this payment for? A few words the client will recognise.
    .label = What for
    .hint = For example: landing page, second stage.
    .why = Whoever pays the bills must find it at a glance.

late-payment-days = How many days late is it?
    .label = Days late
    .hint = For example: 6 days, or 2 weeks.
    .why = The tone depends on it: three days are an oversight, three weeks are not.

late-payment-written = Where does it say what you agreed on: the work, the sum, the day?
    .label = Agreement
    .why = Every next letter leans on what is written, so it's worth knowing how firm the ground is.

late-payment-written-contract = In a contract
late-payment-written-letter = In letters
late-payment-written-chat = In a chat
late-payment-written-none = Nowhere, we only talked

late-payment-work = Where is the work now?
    .label = The work
    .why = What isn't done or handed over yet can wait for the money. What is handed over can't.

late-payment-work-going = Still going on
late-payment-work-ready = Done, not handed over
late-payment-work-delivered = All handed over

late-payment-standing =
    { $days ->
        [one] The { $amount } is { $days } day late
       *[other] The { $amount } is { $days } days late
    }: it was due on <b>{ $due }</b>. Up to 3 days it's nearly always an oversight, so a friendly line will do. Up to 14, ask for one firm date. After that, put on hold what can wait. { $work ->
        [going] Every hour you work now makes the unpaid sum bigger.
        [ready] What isn't handed over yet is your quietest argument.
       *[delivered] All is handed over, so clear dates and your written record do the work.
    }

late-payment-trail = { $written ->
        [contract] The contract is on your side. Find the line with the sum and the day of payment, and keep it next to the invoice and the proof that the work was delivered.
        [letter] Letters are an agreement too. Put the one with the sum and the day and their "yes" into one folder, with the invoice.
        [chat] A chat counts, but chats get deleted. Take screenshots with dates today and put them next to the invoice.
       *[none] Nothing is written yet, so that comes first: a letter with the points you agreed on, and a request to confirm them. Their answer becomes the agreement. Until then, better not to do more work.
    }

late-payment-pay-by = Which day do you want to name as the day to pay by?
    .label = Pay by
    .hint = For example: Friday, or 5 December.
    .why = A date can be kept or missed; "soon" can't. Three to five working days are usual.

## Nothing written: write it down

late-payment-set-down = Put your spoken agreement in writing and have it confirmed. It reminds about the money, too, without a word of blame.

late-payment-set-down-confirm =
    .plain =
        We talked a lot and wrote little down, so here is how I have it, to spare us both the remembering:
        – Work: { $what }
        – Sum: { $amount }
        – Due: { $due }
        The payment isn't here yet; with everything going on, that happens. Is this right as it stands, and which day can I count on the money?
    .named =
        { $deal_client }, for good order I'm writing down what we agreed on when we talked:
        – Work: { $what }
        – Sum: { $amount }
        – Due: { $due }
        I know that payments take their own way on your side, and this one hasn't reached me yet. Could you confirm the points with a short "yes" and tell me which day it goes out?
    .label = The points in writing
    .risk = Their "yes" becomes your agreement. If they remember it differently, you'll learn it now and calmly.

late-payment-set-down-invoice =
    .plain =
        It's easier to pay when there's a paper for it, and so far we've only talked about this one. I'm attaching an invoice for "{ $what }": { $amount }, due on { $due } as we agreed. If anything on it should read differently for your bookkeeping, tell me and I'll change it today. Which day can it be paid?
    .named =
        { $deal_client }, perhaps the payment for "{ $what }" is only waiting for a document. Here's the invoice: { $amount }, and { $due } as the day we named when we talked. Does it match how you have it, and when can it go out?
    .label = As an invoice
    .risk = Leaves a paper with a sum and a date. Needs an invoice you can attach.

## 1 to 3 days: a friendly reminder

late-payment-friendly = A few days are most likely an oversight. Be friendly and exact: the sum, what it's for, the day.

late-payment-friendly-reminder =
    .plain =
        A small note so it doesn't get lost among bigger things: the payment for "{ $what }", { $amount }, was due on { $due } and hasn't come in yet. Perhaps it's already on its way. Could you check, and tell me which day it was sent or will be?
    .named =
        Hi { $deal_client }, you have plenty on your plate, so just a line about "{ $what }": { $amount } was due on { $due }, and I can't see it in my account yet. If it's been sent, all is well. If not, which day can I put down for it?
    .label = Short reminder
    .risk = Keeps the relation warm and is enough for an oversight. Someone who dodges needs a date next.

late-payment-friendly-paper =
    .plain =
        Sometimes a payment just waits for a paper, so I'd rather ask. { $amount } for "{ $what }" was due on { $due } and isn't here yet. Is anything missing from me, an invoice, bank details, a signature? You'll have it the same day. And if all is there, when will it go out?
    .named =
        Hi { $deal_client }, I know how these things get stuck between desks. It's about { $amount } for "{ $what }", due on { $due }. Do you or your accountant need anything from me to send it? I'll do it right away. If not, which day is it planned for?
    .label = Is a paper missing?
    .risk = Nobody loses face, and real hold-ups come to light. Gives a slow payer one more reason to wait.

## 4 to 14 days: firm, with a date

late-payment-firm = Now it needs a date. Stay courteous, say why you need it, and name the day yourself.

late-payment-firm-date =
    .plain =
        I understand that payments can get held up. The one for "{ $what }", { $amount }, has been open since { $due }, and my own plans for the month rest on it. So I'd ask you to send it by { $pay_by }. Does that day work for you? If not, please name the one you're sure of, and I'll put it down.
    .named =
        { $deal_client }, you surely have your reasons for the delay, and I'd like to get this settled without a long exchange. { $amount } for "{ $what }" was due on { $due }. I have bills of my own to meet with it, so please plan it for { $pay_by } at the latest. Can you confirm this day, or write me the one that's certain?
    .label = One firm date
    .risk = Turns talk into a date that is kept or not. Takes a little of the ease out of the tone.

late-payment-firm-parts =
    .plain =
        If the whole sum is hard to send at once, let's find another way. For "{ $what }" it's { $amount }, due since { $due }. By { $pay_by } I need either all of it, or { $first_part } by then and { $second_part } on a second day that you name. I've planned with this money, that's why I ask for exact days. Which of the two suits you?
    .named =
        { $deal_client }, perhaps this month is tight, and it needn't stop us. The { $amount } for "{ $what }" has been due since { $due }. Two ways would help me plan: everything by { $pay_by }, or { $first_part } by that day and { $second_part } later, with a date. Which one may I write down?
    .label = Whole or two parts
    .risk = An easy first step brings money in. The second part has to be watched.

## 15 days and more: what can wait, waits

late-payment-stop = Now stop what isn't paid for, kindly and openly. It's no punishment: your time simply has to be covered.

late-payment-stop-pause =
    .plain =
        I see that the payment is taking longer than you planned, and I'd like us to finish this well. { $amount } for "{ $what }" was due on { $due }. Until it's here, I'm putting the work on hold, because its hours have to be covered. The day it arrives I go on, and the dates move by the days in between. Which day should I plan the restart for?
    .named =
        { $deal_client }, I understand that not everything depends on you. On my side, the work rests until the { $amount } for "{ $what }", due since { $due }, has come in: otherwise I'd be taking the time from projects that are paid. Nothing is lost, I continue the same day. When can we go on?
    .promised =
        I understand that { $missed_day } didn't work out. { $amount } for "{ $what }" has now been open since { $due }, and I can't cover any more hours in advance, so the work rests until it's here. The day it arrives I go on, and we move the dates accordingly. What day is realistic?
    .promised-named =
        { $deal_client }, I see that { $missed_day } wasn't possible after all; it happens. For "{ $what }", { $amount } is open, due since { $due }, so I'm putting the work on hold: nothing covers its hours now. I go on the day the money comes. Which day is certain?
    .label = Work on hold
    .risk = Your loss stops growing. Keep to it: going on unpaid would undo the letter.

late-payment-stop-ahead =
    .plain =
        Let's arrange the rest so that money and work don't run apart again; I can tell it isn't comfortable for you either. First comes the { $amount } for "{ $what }", open since { $due }. After that I go on in small stages, each paid before it starts, so neither of us runs a debt. Until then the work rests. Shall I send you the stages with sums and dates?
    .named =
        { $deal_client }, I'd like to bring your project to its end, and I see that payments in one lump are difficult. A proposal: "{ $what }" gets settled, { $amount }, due since { $due }, and the rest goes in small stages, each paid before it starts. Meanwhile the work is on hold, because I can't pay for its hours. Would that be easier for you?
    .label = Then stage by stage
    .risk = Protects the rest of the job as well. Some clients will want to think it over first.

late-payment-handover = The work is ready, the money isn't. Show the result and tie the handover to the payment, kindly.

late-payment-handover-shown =
    .plain =
        I know you're waiting for the result, so good news first: "{ $what }" is ready, and I can show it to you on a call. The { $amount } for it was due on { $due }. The files go to you the same day the payment arrives, since the work is only covered then. When shall we look at it, and which day can you send the sum?
    .named =
        { $deal_client }, all is done: "{ $what }" is ready to be handed over. You'll want to see what you pay for, so I'll gladly walk you through it on the screen. What's open is { $amount }, due since { $due }; once it's in, you get everything within the day, because that's what covers the work. Which day suits you?
    .label = See it, then get it
    .risk = The client sees that the work is real. Show it, but keep the files until the money is in.

late-payment-handover-halves =
    .plain =
        I see that { $amount } at once may be a lot. "{ $what }" is ready, the payment has been due since { $due }, and the handover can go in two steps: { $first_part } comes in and you get the first half the same day, then { $second_part } for the rest. So neither of us goes out on a limb. Which day shall we start?
    .named =
        { $deal_client }, here's a way that's safe for both of us, as I understand you want to see something for your money. The { $amount } for "{ $what }" was due on { $due }. Pay { $first_part }, and half of the finished work is yours that day; { $second_part } brings the other half. When could the first part go out?
    .label = Half for half
    .risk = Starts the money moving with little trust needed. Only where half of the work makes sense alone.

late-payment-support = Everything is handed over, so there's little to stop. What can wait are changes and new tasks; what helps is a talk, then a line in writing.

late-payment-support-waits =
    .plain =
        I see it's not a simple time for you, and I'd like to keep working together. "{ $what }" is with you in full; the { $amount } for it has been due since { $due }. Changes and new tasks I'll take up again once it's in, because my time is planned by what is paid. Which day may I note for it?
    .named =
        { $deal_client }, I hope what you received is doing its job. The { $amount } for "{ $what }" was due on { $due } and is still open, so new requests wait on my side until it's settled: paid work has to come first. If one sum is too much, two dates are fine too. What can you confirm?
    .label = New tasks wait
    .risk = Honest and calm. It weighs only if the client still needs something from you.

late-payment-support-call =
    .plain =
        Letters may not be the best way to clear this up, and there may be something I don't know. Shall we talk for ten minutes? It's about { $amount } for "{ $what }", due since { $due } and delivered in full. I'd like to find a day or two that you can surely keep, and then I'll write it down for us both. Would tomorrow suit you?
    .named =
        { $deal_client }, I'd like to understand what stands in the way; perhaps it's easier said than written. "{ $what }" is with you, and { $amount } has been open since { $due }. I suggest a short call: we find a date, or two with a part each, and I send the summary right after. When are you free?
    .label = A short call
    .risk = Often shows the real reason. Send the summary the same day, or it was only talk.

## The last letter

late-payment-last-by = What is the last day you want to name in this letter?
    .label = Last date
    .hint = For example: next Friday, or 15 December.
    .why = One more date, with enough room to pay or to answer; seven days are fair.

late-payment-last = The last letter is dry and complete: what was agreed, where it says so, what is open, by which day. No threats; the record speaks.

late-payment-last-trail =
    .plain =
        I know this has dragged on for both of us, so here it is in one place:
        – Work: { $what }
        – Agreed in: { $written ->
            [contract] our contract
            [letter] our letters
            [chat] our chat
           *[none] our talk, noted in my letter
        }
        – Sum: { $amount }
        – Due: { $due }
        Please pay it by { $pay_by }, or write me by then what you can do. If you see a point differently, tell me which. Which will it be?
    .named =
        { $deal_client }, I'd still like to close this in a good way, so I've put the whole record into one letter: "{ $what }", { $amount }, due on { $due }, as { $written ->
            [contract] our contract says
            [letter] our letters say
            [chat] our chat says
           *[none] we agreed in our talk and I noted in my letter
        }. My earlier letters are attached. I ask you to pay by { $pay_by }, or to propose a plan with dates by that day. Can you tell me which of the two I can expect?
    .label = The whole record
    .risk = Complete enough for whoever may read it later. There is no softer letter after this one.

late-payment-last-third =
    .plain =
        It may be that each of us sees only one side of this. { $amount } for "{ $what }" has been open since { $due }; what we agreed on is in { $written ->
            [contract] our contract
            [letter] our letters
            [chat] our chat
           *[none] my summary of our talk
        }. If you can't pay by { $pay_by }, I suggest we ask someone neutral, such as the platform's support or a mediator, and show them both sides. Which way do you prefer?
    .named =
        { $deal_client }, I understand that you may have reasons I don't see. The { $amount } for "{ $what }" was due on { $due }, and { $written ->
            [contract] our contract
            [letter] our correspondence
            [chat] our chat
           *[none] my summary of our talk
        } shows how we agreed. Two ways remain that are fair to us both: it's settled by { $pay_by }, or a neutral person, the platform or a mediator, looks at it with us. Which one shall we take?
    .label = Someone neutral
    .risk = Offers a way out without a quarrel. Works best on a platform or where a contract names a mediator.

## The client's answer

late-payment-outcome = What exactly have they agreed to?
    .label = Outcome
    .why = Money in the account, a part of it, and a promise each need a different letter.

late-payment-outcome-paid = It's all paid
late-payment-outcome-promised = They named a day
late-payment-outcome-part = A part has come

late-payment-thanks = Confirm that the money has come and thank them. The record is then complete, and the next payment comes easier.

late-payment-thanks-simple =
    .plain =
        Thank you, { $amount } for "{ $what }" has arrived, so this point is closed. { $work ->
            [going] I'm going on with the work today. Shall I send you the new dates?
            [ready] You get everything today. May I ask you to confirm once you have opened it?
           *[delivered] How is the work doing on your side, is there anything worth improving?
        }
    .named =
        { $deal_client }, the payment is here: { $amount } for "{ $what }", received in full. Thank you for settling it. { $work ->
            [going] The work goes on from today. Do the dates need an update on your side?
            [ready] I'm sending you everything today. Will you write me a line when it's there?
           *[delivered] Is everything running as you wanted?
        }
    .label = Thanks and go on
    .risk = Closes the matter warmly. Nothing changes for next time.

late-payment-thanks-next-time =
    .plain =
        Thank you, { $amount } for "{ $what }" has come in. { $work ->
            [going] I'm back at work today.
            [ready] You get everything today.
           *[delivered] All is settled.
        } So that neither of us has to write such letters again, I suggest we pay the next work in small stages, each before it starts. Shall I put that into our next agreement?
    .named =
        { $deal_client }, { $amount } for "{ $what }" is here, thank you. { $work ->
            [going] The work continues today.
            [ready] Everything goes to you today.
           *[delivered] With that, all is settled.
        } For the next tasks I'd like to make it easier on us both: smaller stages, each paid before it starts. May I send you how that would look?
    .label = And a rule for later
    .risk = Prevents the next delay. A touchy client may hear a reproach, so send it when the mood is good.

late-payment-pay-day = Which day have they named? I'll remind you that morning.
    .label = Promised day
    .hint = For example: Thursday, or 3 December.
    .why = A promise with a date can be confirmed, and remembered.

late-payment-watch =
    .plain = Has the promised payment come?
    .full = Today { $amount } for "{ $what }" should arrive: check the account.
    .named = { $deal_client } promised { $amount } for "{ $what }" by { $pay_day }: check the account.

late-payment-confirm-day = Confirm the day in writing: then it's an agreement, not a remark.

late-payment-confirm-day-note =
    .plain =
        Thank you for naming a day. I've put it down: { $amount } for "{ $what }" by { $pay_day }. Until then I won't come back to it. If anything changes, would you tell me beforehand, so that we find another day together?
    .named =
        { $deal_client }, thanks, that helps me plan. So we have it in writing: { $pay_day }, { $amount }, for "{ $what }". Is that how you meant it? Then a short "yes" is enough, and I won't remind you before that day.
    .label = Short confirmation
    .risk = A light touch with a written date. It rests on their word.

late-payment-confirm-day-plan =
    .plain =
        Good, then we both know where we are. On { $pay_day } you send { $amount } for "{ $what }". { $work ->
            [going] I go on with the work the day it arrives, and we move the dates by the days in between.
            [ready] You get everything the same day.
           *[delivered] I confirm to you the same day that it has come and that all is settled.
        } Shall we leave it like that?
    .named =
        { $deal_client }, thank you, let's do it this way: { $pay_day } is the day for { $amount }, "{ $what }". { $work ->
            [going] When it's in, I take up the work again that same day.
            [ready] When it's in, everything goes to you that same day.
           *[delivered] When it's in, I'll write you a line, and all is settled.
        } Can you confirm it with a "yes"?
    .label = Day and next step
    .risk = Shows what follows from the payment. Keep your half of it to the day.

late-payment-passed = Has the day they promised, { $pay_day }, gone by?
    .label = Day gone by
    .why = Before the day there's nothing to chase; after it, the next letter may name it.

late-payment-passed-yes = Yes, and no money
late-payment-passed-not-yet = Not yet

late-payment-still-due = How much is still open after this payment?
    .label = Still open
    .hint = For example: 700 $.
    .why = From now on the letters name only what is left.

late-payment-rest = Thank them for the part, and ask for a day for the rest in the same breath.

late-payment-rest-day =
    .plain =
        Thank you, the part has arrived, and it's good to see this moving. { $amount } for "{ $what }" is still open, originally due on { $due }. Which day can I put down for it?
    .named =
        { $deal_client }, I've received the first part, thank you. I know the rest takes you some planning: it's { $amount } for "{ $what }", due since { $due }. Could you name me the day for it?
    .label = A day for the rest
    .risk = Friendly and exact. Without a date the rest tends to be forgotten.

late-payment-rest-paper =
    .plain =
        Thanks for the payment, it's here. To keep our papers straight, I can send you a separate invoice for the rest: { $amount } for "{ $what }", due since { $due }. Would that make it easier, and which day shall I write on it?
    .named =
        { $deal_client }, the part is in my account, thank you. If it helps your bookkeeping, I'll make a new invoice for the { $amount } still open for "{ $what }" (due { $due }). What day of payment suits you, so I can put it there?
    .label = Invoice for the rest
    .risk = The rest gets its own paper and date. A few minutes of work for you.

## They offer something else

late-payment-offered = What do they offer?
    .label = Their offer
    .why = Another day and parts can be settled; a smaller sum needs its reason first.

late-payment-offered-day = To pay on another day
late-payment-offered-parts = To pay in parts
late-payment-offered-less = To pay less

late-payment-rest-by = By which day do you need the last part?
    .label = Last part by
    .hint = For example: 20 December.
    .why = Parts without an end turn into a debt.

late-payment-parts = Parts are a fair concession when each has its sum and its day, in writing.

late-payment-parts-halves =
    .plain =
        I see that the whole sum is hard right now, and two parts are fine with me if the days are firm. "{ $what }", { $amount }, due since { $due }: { $first_part } this week and { $second_part } by { $rest_by }. In return, please confirm both in writing, so I can plan. Does that work for you?
    .named =
        { $deal_client }, I understand, let's split it so that you can carry it. Of the { $amount } for "{ $what }" (due { $due }), { $first_part } comes this week and { $second_part } by { $rest_by }. I plan with these two days, so I'd need a written "yes" from you. Shall we fix it like that?
    .label = Two equal parts
    .risk = Half of the money comes now. If the first part doesn't come, the plan has failed early and you know it.

late-payment-parts-own-days =
    .plain =
        Good that you say so; then let's plan it around what you can do. { $amount } for "{ $what }" has been due since { $due }. Please write me which sum you'll pay on which day, so that all of it is here by { $rest_by }. Two parts, say { $first_part } and { $second_part }, would be simplest. What do you propose?
    .named =
        { $deal_client }, you know your cash flow best, so the plan should be yours. What I need is its end: the whole { $amount } for "{ $what }", due since { $due }, here by { $rest_by }. It could be { $first_part } first and { $second_part } after. Which days and sums can you surely keep?
    .label = Their own plan
    .risk = People keep to plans they made. The first date may be later than you'd like.

## They don't want to pay now

late-payment-objection = What do they say?
    .label = Their reason
    .why = Each reason has its own answer: doubts about the work, no money, waiting for someone, or a plain no.

late-payment-objection-work = Unhappy with the work
late-payment-objection-money = No money right now
late-payment-objection-waiting = Waiting for someone else
late-payment-objection-refuses = A no without a reason

late-payment-conditions = Their client, investor or launch wasn't part of your agreement. Say so without reproach and offer a bridge.

late-payment-conditions-own-terms =
    .plain =
        I understand that it's awkward to pay before your own money comes in. Our agreement, though, names a day and not another payment: { $amount } for "{ $what }" on { $due }. I took the work on counting on that, and I can't carry somebody else's delay. Which day can you manage on your own?
    .named =
        { $deal_client }, waiting for someone is never pleasant, I see that. But what we agreed on for "{ $what }" doesn't depend on it: { $amount }, due on { $due }. My costs for this work have run since then, that's why I ask. Is there a day you can name regardless of the others?
    .label = Our own terms
    .risk = Brings it back to what you two agreed. It needs a calm tone.

late-payment-conditions-bridge =
    .plain =
        I see you're being kept waiting yourself. Let's not hang everything on that: of the { $amount } for "{ $what }", due on { $due }, { $first_part } comes now from what you have, and { $second_part } on a fixed day, whatever happens on the other side. I've already put the hours in, so I need that much to rely on. Which day suits you for the second part?
    .named =
        { $deal_client }, I know you'd rather pay once your own money is in. A bridge that helps us both: { $first_part } now, { $second_part } on a day you choose today. Together it's the { $amount } for "{ $what }" that was due on { $due }. My hours are already in it, that's why it can't stay fully open. When could the first half go?
    .label = Half now, half later
    .risk = Half arrives without the third person. The second half needs its date in writing.

late-payment-dispute = If the work is questioned, don't argue. Go back to what was agreed, ask which point differs, and keep the money and the discussion apart.

late-payment-dispute-points =
    .plain =
        Thank you for telling me; I'd rather hear it than guess. For "{ $what }" we agreed on the work, { $amount } and { $due }, { $written ->
            [contract] all in our contract
            [letter] all in our letters
            [chat] all in our chat
           *[none] as I noted after our talk
        }. Could you write me point by point what differs from that? What isn't as agreed I'll put right, with a date. Which point matters most to you?
    .named =
        { $deal_client }, it matters to me that you get what we agreed on. Let's go through { $written ->
            [contract] our contract
            [letter] our letters
            [chat] our chat
           *[none] my notes of our talk
        } together: "{ $what }" for { $amount }, due on { $due }. Tell me which points you see as unmet, and for each I'll answer what I do and by when. Would a list or a short call be easier for you?
    .label = Point by point
    .risk = Separates real remarks from excuses. Be ready to mend what is really yours.

late-payment-dispute-apart =
    .plain =
        I hear that not everything is as you wanted, and we'll look at it. So that one thing doesn't block the other, I suggest: what isn't in question of the { $amount } for "{ $what }" (due { $due }) is paid now, and the points in question we check against { $written ->
            [contract] our contract
            [letter] our letters
            [chat] our chat
           *[none] what we agreed
        }. Which part would you call settled?
    .named =
        { $deal_client }, I take your remarks seriously. Most of "{ $what }" is probably not in dispute, so let's take it apart: you name what fits, and that share of the { $amount }, due since { $due }, is paid now; for the rest we compare { $written ->
            [contract] the contract
            [letter] our letters
            [chat] our chat
           *[none] our notes
        } and find a solution. What should we look at first?
    .label = Pay what's settled
    .risk = A part of the money comes now. The rest needs a real conversation.

late-payment-to-conflict = This is no longer about a payment but about the work or about trust. Open the talk about a conflict: it begins with a cool head and with what exactly is wrong. Until it's settled, keep all letters, and don't delete anything.

late-payment-beyond = You've written calmly, with dates, and left ways open. What remains for { $amount } lies outside of letters: the platform's dispute service, a formal claim, a lawyer's advice on whether it pays off. { $written ->
        [contract] With the contract and your letters you have the papers for it.
        [letter] Your letters are the papers for it.
        [chat] Save the chat in full before you begin.
       *[none] With little in writing it's hard, so weigh what the time costs you.
    } Whatever you decide, no angry words in public. And the next job: a stage paid before it starts.
