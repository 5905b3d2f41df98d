# Scenario `late_payment`: a payment is late (CO7, PP1, P8).
late-payment = Payment is late

## What is due, and since when

late-payment-amount = How much is due now?
    .label = Sum due
    .hint = For example: $1,500 or 15k.
    .why = A message about money without a sum is easy to put aside.

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
    .why = Every next message leans on what is written, so it's worth knowing how firm the ground is.

late-payment-written-contract = In a contract
late-payment-written-letter = In emails
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
        [ready] What isn't handed over yet is your best argument, and a quiet one.
       *[delivered] Everything is handed over, so clear dates and your written record do the work.
    }

late-payment-trail = { $written ->
        [contract] The contract is on your side. Find the line with the sum and the day of payment, and keep it next to the invoice and the proof that the work was delivered.
        [letter] Emails are an agreement too. Put the one with the sum and the day and their "yes" into one folder, with the invoice.
        [chat] A chat counts, but chats get deleted. Take screenshots with dates today and put them next to the invoice.
       *[none] Nothing is written yet, so that comes first: a message with the points you agreed on, and a request to confirm them. Their answer becomes the agreement. Until then, better not to do more work.
    }

late-payment-pay-by = Which day do you want to name as the day to pay by?
    .label = Pay by
    .hint = For example: Friday, or 5 December.
    .why = A date can be kept or missed; "soon" can't. Three to five working days are usual.

late-payment-date-watch =
    .plain = Has the payment come? This is the day you named.
    .full = Today is the day you named for { $amount }, "{ $what }": check the account.
    .named = { $deal_client }: today is the day you named for { $amount }, "{ $what }". Check the account.

## Nothing written: write it down

late-payment-set-down = Put your spoken agreement in writing and have it confirmed. It also reminds them of the money, without a word of blame.

late-payment-set-down-confirm =
    .plain =
        We talked a lot and wrote little down, so here is how I have it, to spare us both the remembering:
        – Work: { $what }
        – Sum: { $amount }
        – Due: { $due }
        The payment isn't here yet; with everything going on, that happens. Is this right as it stands, and which day can I count on the money?
    .calm =
        Just to keep things straight, here's what we agreed on when we talked:
        – Work: { $what }
        – Sum: { $amount }
        – Due: { $due }
        I know payments can take a while on your side, and this one hasn't reached me yet. Could you confirm the points with a short "yes" and tell me which day it goes out?
    .plan =
        So the bookkeeping has something to go by, here is our agreement in three lines:
        – Work: { $what }
        – Sum: { $amount }
        – Due: { $due }
        I haven't seen the payment yet, and perhaps it was waiting for exactly this. Is anything different on your side? If not, when does it go out?
    .short =
        A few words in writing, since we only talked: "{ $what }", { $amount }, payment on { $due }. It hasn't arrived, which easily happens with nothing in writing. Can you answer "yes, that's it" and name the day it leaves?
    .label = The points in writing
    .risk = Their "yes" becomes your agreement. If they remember it differently, you'll learn it now and calmly.

late-payment-set-down-invoice =
    .plain =
        It's easier to pay when there's a document for it, and so far we've only talked about this one. I'm attaching an invoice for "{ $what }": { $amount }, due on { $due } as we agreed. If anything on it should read differently for your bookkeeping, tell me and I'll change it today. Which day can it be paid?
    .calm =
        Perhaps the payment for "{ $what }" is only waiting for a document. Here's the invoice: { $amount }, and { $due } as the day we named when we talked. Does it match how you have it, and when can it go out?
    .plan =
        A talk is easily forgotten, an invoice isn't, so I've made one for "{ $what }": { $amount }, with { $due } as the day, the way we agreed. One look is enough: is the payer right, does the wording fit your books? Then it can go straight to whoever pays. Which day do they pay?
    .short =
        I know that without an invoice nothing gets paid, so here it is: the invoice for "{ $what }", { $amount }, due on { $due }. If it fits, please pass it on; if not, tell me the line to change. Which of the two is it?
    .label = As an invoice
    .risk = Leaves a document with a sum and a date. Needs an invoice you can attach.

## 1 to 3 days: a friendly reminder

late-payment-friendly = A few days are most likely an oversight. Be friendly and exact: the sum, what it's for, the day.

late-payment-friendly-reminder =
    .plain =
        A small note so it doesn't get lost among bigger things: the payment for "{ $what }", { $amount }, was due on { $due } and hasn't come in yet. Perhaps it's already on its way. Could you check, and tell me which day it was sent or will be?
    .calm =
        I know you have plenty on your plate, so just a line about "{ $what }": { $amount } was due on { $due }, and I can't see it in my account yet. If it's been sent, all is well. If not, which day can I put down for it?
    .plan =
        I'm going through my open payments and see one from you: { $amount } for "{ $what }", due on { $due }. Most likely it crossed with this message. Could you check whether it's gone out, and if not, which day it will?
    .short =
        One small thing: the { $amount } for "{ $what }" hasn't reached me yet; it was due on { $due }. Such things slip through, it happens to all of us. Could you check and give me the day?
    .label = Short reminder
    .risk = Keeps the relation warm and is enough for an oversight. Someone who dodges needs a date next.

late-payment-friendly-paper =
    .plain =
        Sometimes a payment just waits for a document, so I'd rather ask. { $amount } for "{ $what }" was due on { $due } and isn't here yet. Is anything missing from me, an invoice, bank details, a signature? You'll have it the same day. And if nothing is missing, when will it go out?
    .calm =
        I know how these things get stuck between desks. It's about { $amount } for "{ $what }", due on { $due }. Do you or your accountant need anything from me to send it? I'll do it right away. If not, which day is it planned for?
    .plan =
        Every company has its own way from invoice to payment, and mine may be stuck somewhere on it: { $amount } for "{ $what }", due on { $due }. Who on your side has it now, and does that person need anything from me? I can write to them directly, so you don't have to run after it. Shall I?
    .short =
        It may well be me who's holding it up: is there a document I still owe you for "{ $what }"? The { $amount } was due on { $due } and isn't here yet. If nothing is missing, which day is it going out?
    .label = Is a document missing?
    .risk = Nobody loses face, and real hold-ups come to light. Gives a slow payer one more reason to wait.

## 4 to 14 days: firm, with a date

late-payment-firm = Now it needs a date. Stay courteous, say why you need it, and name the day yourself.

late-payment-firm-date =
    .plain =
        I understand that payments can get held up. The one for "{ $what }", { $amount }, has been open since { $due }, and my own plans for the month rest on it. So I'd ask you to send it by { $pay_by }. Does that day work for you? If not, please name the one you're sure of, and I'll put it down.
    .calm =
        You surely have your reasons for the delay, and I'd like to get this settled without a long exchange. { $amount } for "{ $what }" was due on { $due }. I have bills of my own to meet with it, so please plan it for { $pay_by } at the latest. Can you confirm this day, or write me the one that's certain?
    .plan =
        I can imagine that several bills are waiting on your desk, so here's everything you need for this one: "{ $what }", { $amount }, due since { $due }. My own bills are paid from it, which is why I've put down { $pay_by } as the day it should be here. If you pay on fixed days, which one is the last before that?
    .short =
        You have a lot to settle, I know. Please put this on the list, too: { $amount } for "{ $what }", due since { $due }, to be here by { $pay_by }. I've planned with it, so I'm naming a day. A "yes" is enough, or another day you're certain of. Which is it?
    .label = One firm date
    .risk = Turns talk into a date that is kept or not. Takes a little of the ease out of the tone.

late-payment-firm-parts =
    .plain =
        If the whole sum is hard to send at once, let's find another way. For "{ $what }" it's { $amount }, due since { $due }. By { $pay_by } I need either all of it, or { $first_part } by then and { $second_part } on a second day that you name. I've planned with this money, which is why I ask for exact days. Which of the two suits you?
    .calm =
        Perhaps this month is tight, and it needn't stop us. The { $amount } for "{ $what }" has been due since { $due }. Two ways would help me plan: everything by { $pay_by }, or { $first_part } by that day and { $second_part } later, with a date. Which one may I write down?
    .plan =
        This sum may be competing with others on your side, so take the way that's easier. One: { $amount } in full by { $pay_by }, and "{ $what }" is off your table. Two: { $first_part } by { $pay_by }, { $second_part } on a day that you set. It's been due since { $due }, and I can plan with either, as long as there is a date. Which one do you take?
    .short =
        If { $amount } in one go is what makes it hard, let's halve it: { $first_part } by { $pay_by }, { $second_part } on a second day. "{ $what }" has been due since { $due }, and fixed days let me plan. Or everything by { $pay_by }, if that's simpler. What shall I write down?
    .label = Whole or two parts
    .risk = An easy first step brings money in. The second part has to be watched.

## 15 days and more: what can wait, waits

late-payment-stop = Now stop what isn't paid for, kindly and openly. It's no punishment: your time simply has to be covered.

late-payment-stop-pause =
    .plain =
        I see that the payment is taking longer than you planned, and I'd like us to finish this well. { $amount } for "{ $what }" was due on { $due }. Until it's here, I'm putting the work on hold, because its hours have to be covered. The day it arrives I go on, and the dates move by the days in between. Which day should I plan the restart for?
    .calm =
        I understand that not everything depends on you. On my side, the work rests until the { $amount } for "{ $what }", due since { $due }, has come in: otherwise I'd be taking the time from projects that are paid. Nothing is lost, I continue the same day. When can we go on?
    .promised =
        I understand that { $missed_day } didn't work out. { $amount } for "{ $what }" has now been open since { $due }, and I can't cover any more hours in advance, so the work rests until it's here. The day it arrives I go on, and we move the dates accordingly. What day is realistic?
    .promised_calm =
        I see that { $missed_day } wasn't possible after all; it happens. For "{ $what }", { $amount } is open, due since { $due }, so I'm putting the work on hold: nothing covers its hours now. I go on the day the money comes. Which day is certain?
    .plan =
        I know a pause isn't what you hoped for, so here is exactly what it means. Open: { $amount } for "{ $what }", due since { $due }. On hold: the work that follows, since nothing covers its hours. Kept for you: your place in my plan, and all that's done so far. It goes on the day the payment comes, with new dates from me. When can we end the pause?
    .short =
        I'd rather tell you openly than slow down without a word. Until the { $amount } for "{ $what }", due since { $due }, is here, the work rests, because its hours have to be covered. I understand that this is inconvenient for you. Which day may I plan the restart for?
    .label = Work on hold
    .risk = Your loss stops growing. Keep to it: going on unpaid would undo the message.

late-payment-stop-ahead =
    .plain =
        Let's arrange the rest so that the money and the work keep pace from now on; I can tell this isn't comfortable for you either. First comes the { $amount } for "{ $what }", open since { $due }. After that I go on in small stages, each paid before it starts, so neither of us ever owes the other much. Until then the work rests. Shall I send you the stages with sums and dates?
    .calm =
        I'd like to bring your project to its end, and I see that payments in one lump are difficult. A proposal: "{ $what }" gets settled, { $amount }, due since { $due }, and the rest goes in small stages, each paid before it starts. Meanwhile the work is on hold, because I can't pay for its hours. Would that be easier for you?
    .plan =
        Neither of us wanted this to stop, so here's a way on, in order. First { $amount } for "{ $what }", due since { $due }. Then one small stage, paid before it starts; then the next. You see each result before you pay for what follows, and I don't work ahead of the money. Until the first step the work rests. Shall I write the stages down with sums and dates?
    .short =
        I see that one large payment is hard to fit in. Once the { $amount } for "{ $what }" (due { $due }) is settled, let's go on in small steps, each paid before I begin it; until then the work waits. That way nothing piles up for you or for me. Would smaller sums make it easier?
    .label = Then stage by stage
    .risk = Protects the rest of the job as well. Some clients will want to think it over first.

late-payment-handover = The work is ready, the money isn't. Show the result and tie the handover to the payment, kindly.

late-payment-handover-shown =
    .plain =
        I know you're waiting for the result, so good news first: "{ $what }" is ready, and I can show it to you on a call. The { $amount } for it was due on { $due }. The files go to you the same day the payment arrives, since the work is only covered then. When shall we look at it, and which day can you send the sum?
    .calm =
        It's finished: "{ $what }" is ready to be handed over. You'll want to see what you pay for, so I'll gladly walk you through it on the screen. What's open is { $amount }, due since { $due }; once it's in, you get everything within the day, because that's what covers the work. Which day suits you?
    .plan =
        You've been waiting for this, and it's finished: "{ $what }". It reaches you in three steps: a short call where I show you all of it; the { $amount }, due since { $due }; and on that same day everything that belongs to it. So you see beforehand what you get, and my hours are covered. When do you have a quarter of an hour?
    .short =
        I know you'd like to have it: "{ $what }" is ready, and you can see it any time. The files follow on the day the { $amount } arrives (it was due on { $due }), since only then is the work covered. Shall I show it to you first, and which day suits you?
    .promised =
        I understand that { $missed_day } didn't work out. "{ $what }" is ready and waits for you, and I can show it whenever you like. The { $amount }, due since { $due }, is what covers the hours in it, so the files go to you on the day it comes. Which day is certain now?
    .label = See it, then get it
    .risk = The client sees that the work is real. Show it, but keep the files until the money is in.

late-payment-handover-halves =
    .plain =
        I see that { $amount } at once may be a lot. "{ $what }" is ready, the payment has been due since { $due }, and the handover can go in two steps: { $first_part } comes in and you get the first half the same day, then { $second_part } for the rest. So neither of us goes out on a limb. Which day shall we start?
    .calm =
        Here's a way that's safe for both of us, as I understand you want to see something for your money. The { $amount } for "{ $what }" was due on { $due }. Pay { $first_part }, and half of the finished work is yours that day; { $second_part } brings the other half. When could the first part go out?
    .plan =
        I can see that it's hard to pay { $amount } for something you don't hold yet. So step by step: you send { $first_part } and have the first half of "{ $what }" that day; then { $second_part }, and the other half is yours. The payment has been due since { $due }, so I'd like to begin soon. Which half is the more useful one for you?
    .short =
        Trust is easier in small steps: { $first_part } for the first half of "{ $what }", { $second_part } for the second, each handed over on the day it's paid. Then neither of us has to go first with the whole { $amount }, which has been due since { $due }. Does that work for you?
    .label = Half for half
    .risk = Starts the money moving with little trust needed. Only where half of the work makes sense alone.

late-payment-support = Everything is handed over, so there's little to stop. What can wait are changes and new tasks; what helps is a talk, then a line in writing.

late-payment-support-waits =
    .plain =
        I see it's not a simple time for you, and I'd like to keep working together. "{ $what }" is with you in full; the { $amount } for it has been due since { $due }. Changes and new tasks I'll take up again once it's in, because my time is planned by what is paid. Which day may I note for it?
    .calm =
        I hope what you received is doing its job. The { $amount } for "{ $what }" was due on { $due } and is still open, so new requests wait on my side until it's settled: paid work has to come first. If one sum is too much, two dates are fine too. What can you confirm?
    .plan =
        I can see you'd like to get on, so here's how things stand with me. With you: "{ $what }", complete. Open: { $amount }, due since { $due }. Waiting: changes and anything new, until that's here, because my week goes to paid work first. Then I take them up in the order you choose. Which day can I plan with?
    .short =
        So that you know how I plan: changes and new tasks for you begin once the { $amount } for "{ $what }" is here. It was due on { $due }, and what's paid for comes first. I understand that money can get tight, so two dates are fine as well. What can you confirm?
    .promised =
        I understand that { $missed_day } wasn't possible. "{ $what }" is with you in full, and the { $amount } for it has been open since { $due }. New tasks and changes I take up when it's in, because my time goes to what is paid. If one sum is too much, two days are fine. Which can you really keep?
    .label = New tasks wait
    .risk = Honest and calm. It weighs only if the client still needs something from you.

late-payment-support-call =
    .plain =
        Messages may not be the best way to clear this up, and there may be something I don't know. Shall we talk for ten minutes? It's about { $amount } for "{ $what }", due since { $due }; the work is with you in full. I'd like to find a day or two that you can surely keep, and then I'll write it down for us both. Would tomorrow suit you?
    .calm =
        I'd like to understand what stands in the way; perhaps it's easier said than written. "{ $what }" is with you, and { $amount } has been open since { $due }. I suggest a short call: we find a date, or two with a part each, and I send the summary right after. When are you free?
    .plan =
        Ten minutes of talking may save us ten messages. I'd like to hear what the { $amount } for "{ $what }" is waiting for (it was due on { $due }) and to find a day with you, or two with a part each. Whatever we find, I write down and send to you straight away. Is this afternoon or tomorrow morning better?
    .short =
        Perhaps there's something I don't see and that's easier said aloud. It's about { $amount } for "{ $what }", due since { $due }. Could we speak briefly? I'll note the day we agree on and send it to you. When may I call?
    .label = A short call
    .risk = Often shows the real reason. Send the summary the same day, or it was only talk.

## The last letter

late-payment-last-by = What is the last day you want to name in this message?
    .label = Last date
    .hint = For example: next Friday, or 15 December.
    .why = One more date, with enough room to pay or to answer; seven days are fair.

late-payment-last = The last message is dry and complete: what was agreed, where it says so, what is open, by which day. No threats; the record speaks.

late-payment-last-trail =
    .plain =
        I know this has dragged on for both of us, so here it is in one place:
        – Work: { $what }
        – Agreed in: { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] our talk, noted in my message
        }
        – Sum: { $amount }
        – Due: { $due }
        Please pay it by { $pay_by }, or write me by then what you can do. If you see a point differently, tell me which. Which will it be?
    .calm =
        I'd still like to close this in a good way, so I've put the whole record into one message: "{ $what }", { $amount }, due on { $due }, as { $written ->
            [contract] our contract says
            [letter] our emails say
            [chat] our chat says
           *[none] we agreed in our talk and I noted in my message
        }. My earlier messages are attached. I ask you to pay by { $pay_by }, or to propose a plan with dates by that day. Can you tell me which of the two I can expect?
    .plan =
        I'd like the two of us to settle this ourselves, so here is everything one needs to know, in order:
        1. We agreed on "{ $what }" for { $amount }, to be paid on { $due }; see { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] our talk, noted in my message
        }.
        2. The payment hasn't come. My earlier messages about it are attached.
        3. By { $pay_by } I ask for the payment, or for a line with the days and sums that are possible.
        If anything here isn't as you remember it, which point is it?
    .short =
        You may well have reasons that I don't know. What I know is this: "{ $what }", { $amount }, due on { $due }, agreed in { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] our talk, noted in my message
        }. Please pay it by { $pay_by }, or write to me by then what is possible and when. I'd like us to close it in a good way. What may I expect?
    .promised =
        I see that { $missed_day } went by without the payment, and I'd still rather settle it between us. The record in short:
        – Work: { $what }
        – Agreed in: { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] our talk, noted in my message
        }
        – Sum: { $amount }
        – Due: { $due }, then promised for { $missed_day }
        Please pay it by { $pay_by }, or write to me by then which day and sum are certain. Which will it be?
    .label = The whole record
    .risk = Complete enough for whoever may read it later. There is no softer message after this one.

late-payment-last-third =
    .plain =
        It may be that each of us sees only one side of this. { $amount } for "{ $what }" has been open since { $due }; what we agreed on is in { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        }. If you can't pay by { $pay_by }, I suggest we ask someone neutral, such as the platform's support or a mediator, and show them both sides. Which way do you prefer?
    .calm =
        I understand that you may have reasons I don't see. The { $amount } for "{ $what }" was due on { $due }, and { $written ->
            [contract] our contract
            [letter] our correspondence
            [chat] our chat
           *[none] my summary of our talk
        } shows what we agreed. Two ways remain that are fair to us both: it's settled by { $pay_by }, or a neutral person, the platform or a mediator, looks at it with us. Which one shall we take?
    .plan =
        We've exchanged a good many messages, and I think we're stuck because each of us only sees one side. What is open: { $amount } for "{ $what }", due since { $due }, as { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        } will show. There are two fair ways: it's paid by { $pay_by }, or somebody we both accept looks at it, the platform's support or a mediator. Whom would you trust with it?
    .short =
        I'd like neither of us to lose by this. If { $amount } for "{ $what }" (due { $due }, agreed in { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        }) can't be paid by { $pay_by }, let somebody neutral look at it with us: the platform's support or a mediator. Is that all right with you, or can you name a day?
    .label = Someone neutral
    .risk = Offers a way out without a quarrel. Works best on a platform or where a contract names a mediator.

## The client's answer

late-payment-outcome = What exactly have they agreed to?
    .label = Outcome
    .why = Money in the account, a part of it, and a promise each need a different message.

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
    .calm =
        The payment is here: { $amount } for "{ $what }", received in full. Thank you for settling it. { $work ->
            [going] The work goes on from today. Do the dates need an update on your side?
            [ready] I'm sending you everything today. Will you write me a line when it's there?
           *[delivered] Is everything running as you wanted?
        }
    .plan =
        The { $amount } for "{ $what }" is in my account, and I've noted it as paid in full. Thank you. { $work ->
            [going] I'm taking up the work today. Where would you like to see progress first?
            [ready] The files go to you today. Should anyone else get them too?
           *[delivered] If a question comes up as you use it, write to me. What is next on your list?
        }
    .short =
        It's here: { $amount }, "{ $what }", all settled. Thank you. { $work ->
            [going] The work goes on today. Is its order still right for you?
            [ready] Everything reaches you today. Where shall I send it?
           *[delivered] How is it serving you so far?
        }
    .label = Thanks and go on
    .risk = Closes the matter warmly. Nothing changes for next time.

late-payment-thanks-next-time =
    .plain =
        Thank you, { $amount } for "{ $what }" has come in. { $work ->
            [going] I'm back at work today.
            [ready] You get everything today.
           *[delivered] All is settled.
        } So that neither of us has to write such messages again, I suggest the next work is paid in small stages, each before it starts. Shall I put that into our next agreement?
    .calm =
        { $amount } for "{ $what }" is here, thank you. { $work ->
            [going] The work continues today.
            [ready] Everything goes to you today.
           *[delivered] With that, all is settled.
        } For the next tasks I'd like to make it easier on us both: smaller stages, each paid before it starts. May I send you how that would look?
    .plan =
        The { $amount } for "{ $what }" has come, thank you. { $work ->
            [going] The work goes on from today.
            [ready] Everything is on its way to you today.
           *[delivered] So this is done.
        } I've thought about how to make the next payments lighter: the work goes in stages, and you pay each one before it begins, once you've seen the result of the last. Small sums, and nothing stays open. Would that suit the way you plan?
    .short =
        Thank you, { $amount } for "{ $what }" is here. { $work ->
            [going] I'm working again today.
            [ready] You'll have everything today.
           *[delivered] That settles it.
        } For the next piece of work I suggest a small change: part by part, each paid before it starts. It's easier on your budget and on my calendar. Shall I write down how that would go?
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
    .calm =
        Thanks, that helps me plan. So we have it in writing: { $pay_day }, { $amount }, for "{ $what }". Is that how you meant it? Then a short "yes" is enough, and I won't remind you before that day.
    .plan =
        Good, now it has a day: "{ $what }", { $amount }, { $pay_day }. Please have it entered wherever payments are planned on your side, so it doesn't hang on anybody's memory. I'll write on that day only to say that it's come. Is the sum the same in your books?
    .short =
        Noted: { $amount } for "{ $what }" on { $pay_day }. Thank you for a clear day. Should it have to move, one line beforehand is enough, and we'll find another. All right?
    .label = Short confirmation
    .risk = A light touch with a written date. It rests on their word.

late-payment-confirm-day-plan =
    .plain =
        Good, then we both know where we are. On { $pay_day } you send { $amount } for "{ $what }". { $work ->
            [going] I go on with the work the day it arrives, and we move the dates by the days in between.
            [ready] You get everything the same day.
           *[delivered] I confirm to you the same day that it has come and that all is settled.
        } Shall we leave it like that?
    .calm =
        Thank you, let's do it this way: { $pay_day } is the day for { $amount }, "{ $what }". { $work ->
            [going] When it's in, I take up the work again that same day.
            [ready] When it's in, everything goes to you that same day.
           *[delivered] When it's in, I'll write you a line, and all is settled.
        } Can you confirm it with a "yes"?
    .plan =
        Thank you for the day. This is what it looks like for both of us.
        You: { $amount } for "{ $what }" on { $pay_day }.
        From me, the same day: { $work ->
            [going] the work again, with new dates.
            [ready] everything that is ready.
           *[delivered] a confirmation, and it's settled.
        }
        Can we leave it at that?
    .short =
        { $pay_day } it is, then: { $amount } for "{ $what }" from you, and that same day from me { $work ->
            [going] the work with its new dates.
            [ready] all the files.
           *[delivered] a line that all is settled.
        } It's good to have this clear. Can I count on it?
    .label = Day and next step
    .risk = Shows what follows from the payment. Keep your half of it to the day.

late-payment-passed = Has the day they promised, { $pay_day }, gone by?
    .label = Day gone by
    .why = Before the day there's nothing to chase; after it, the next message may name it.

late-payment-passed-yes = Yes, and no money
late-payment-passed-not-yet = Not yet

late-payment-still-due = How much is still open after this payment?
    .label = Still open
    .hint = For example: $700.
    .why = From now on the messages name only what is left.

late-payment-rest = Thank them for the part, and ask for a day for the rest in the same breath.

late-payment-rest-day =
    .plain =
        Thank you, the part has arrived, and it's good to see this moving. { $amount } for "{ $what }" is still open, originally due on { $due }. Which day can I put down for it?
    .calm =
        I've received the first part, thank you. I know the rest takes you some planning: it's { $amount } for "{ $what }", due since { $due }. Could you name me the day for it?
    .plan =
        The first step is done: your payment is here, thank you. What is left for "{ $what }" is { $amount }; it was all due on { $due }. If it helps, take the day on which your next money comes in. Which one would that be?
    .short =
        It's arrived, thank you. { $amount } for "{ $what }" remains, due since { $due }. One more day to write down, and it's behind us both. Which one do you choose?
    .agreed =
        Thank you, the part has come. What remains is { $amount } for "{ $what }", due since { $due }, and in our plan it has its day: { $agreed_by }. I go by that and won't ask in between. Does the day stand?
    .label = A day for the rest
    .risk = Friendly and exact. Without a date the rest tends to be forgotten.

late-payment-rest-paper =
    .plain =
        Thanks for the payment, it's here. To keep the books straight, I can send you a separate invoice for the rest: { $amount } for "{ $what }", due since { $due }. Would that make it easier, and which day shall I write on it?
    .calm =
        The part is in my account, thank you. If it helps your bookkeeping, I'll make a new invoice for the { $amount } still open for "{ $what }" (due { $due }). What day of payment suits you, so I can put it there?
    .plan =
        Thanks, the payment is in. What's left over easily finds no place in anyone's books, so I'd give it a document of its own: an invoice for { $amount }, "{ $what }", with a new day instead of { $due }. You name the day, and it's with you today. Which shall it be?
    .short =
        The part is here, thank you. Shall I send an invoice for the remaining { $amount } ("{ $what }", due { $due }), so that it goes through your books by itself? And with which day on it?
    .label = Invoice for the rest
    .risk = The rest gets its own invoice and date. A few minutes of work for you.

## They offer something else

late-payment-offered = What do they offer?
    .label = Their offer
    .why = Another day and parts can be settled; a smaller sum needs its reason first.

late-payment-offered-day = To pay on another day
late-payment-offered-parts = To pay in parts
late-payment-offered-less = To pay less

late-payment-why-less = Wanting to pay less is no dispute yet. Ask for the reason, or keep the sum and make paying it easier.

late-payment-why-less-reason =
    .plain = I hear that you'd like to pay less than the { $amount } for "{ $what }", due on { $due }. Before I answer I'd like to understand it: is something in the work not as we agreed, or is the sum too much at once right now? Each has its own answer, and for each I'd have one. Which is it?
    .calm = Thank you for saying it openly. We agreed on { $amount } for "{ $what }", and it has been due since { $due }, so a smaller sum surprises me a little. There's surely a reason for it, and I'd rather know it than guess. What has changed on your side since we agreed?
    .plan = Let's take it step by step. The sum: { $amount }. For: "{ $what }". Due: { $due }. What I don't know yet is why it should be less. If it's about the work, name the point, and I'll look at it; if it's about the money, we'll talk about days and parts. Where shall we begin?
    .short = I see that you'd like to pay less for "{ $what }". We agreed on { $amount }, due on { $due }; so just one question first: what's the reason?
    .label = Ask for the reason
    .risk = Shows whether it's the work or the money. Costs one more message.

late-payment-why-less-easier =
    .plain = I see that { $amount } for "{ $what }" is more than you'd like to send now. The sum itself stays, because we agreed on it and I've planned with it since { $due }. What I can change is the way: two parts with their days, or a single later day that's certain. Which of the two would help you more?
    .calm = I understand that it weighs on you at the moment. The { $amount } for "{ $what }", due since { $due }, stands for hours I set aside for you, so I can't make it smaller. I can make it lighter: in two parts, or on a day right after money comes in on your side. When would that be?
    .plan = There are two things here, how much and how. How much is settled: { $amount } for "{ $what }", due on { $due }, and my costs for it don't change. How is open: all of it on a fixed day, or half first and half later. Which of the two could you definitely keep to?
    .short = I know that everyone has to watch their money. I'd like to keep to the { $amount } for "{ $what }" (due { $due }), as it's what we agreed on; on the days I'm flexible. What could you send first, and when?
    .label = Same sum, easier way
    .risk = Keeps what was agreed and gives them room. If the reason is the work, it will come up later as a complaint.

late-payment-offered-sum = What sum do they offer?
    .label = Their sum
    .hint = For example: $900
    .why = Then you see what you'd give away, and whether the job still pays.

late-payment-too-low =
    .plain = { $offered_sum } instead of { $amount } would bring this job below your floor. You needn't go there for work that was agreed: the sum stays, and only the way to pay it can become easier.
    .floor = { $offered_sum } instead of { $amount } means giving away <b>{ $waived }</b>, and the job would end up below your floor of <b>{ $below }</b>. You needn't go there for work that was agreed: the sum stays, and only the way to pay it can become easier.

late-payment-weighed =
    .plain = They offer <b>{ $offered_sum }</b> of { $amount }. Two ways are honest: it's a first part and the rest follows, or it closes the matter, but only in exchange for something: one payment, on a fixed day, in writing. Without the day it would be a gift.
    .share = They offer <b>{ $offered_sum }</b> of { $amount }; you'd give away <b>{ $waived }</b>, { $waived_share }. Two ways are honest: it's a first part and the rest follows, or it closes the matter, but only in exchange for something: one payment, on a fixed day, in writing. Without the day it would be a gift.

late-payment-settle-by = By which day should this sum be in your account?
    .label = Sum by
    .hint = For example: next Friday
    .why = A smaller sum is only worth it if it's certain and soon.

late-payment-settlement = Take the sum as a first part, or let it close the matter for a fixed day. The first keeps your claim, the second your peace.

late-payment-settlement-part-now =
    .plain =
        I understand that { $offered_sum } is what you can manage now, and it's a good beginning. Let's take it as the first part: { $offered_sum } by { $settle_by }, and for what is then left of the { $amount } ("{ $what }", due since { $due }) you name a second day. I'm staying with the whole sum because it's what the work was agreed for. Which day would that be?
    .calm =
        Thank you for naming a sum. I'd gladly accept it as a step, only not as the end: we agreed on { $amount } for "{ $what }", due since { $due }, and the hours behind it haven't become fewer. { $offered_sum } by { $settle_by } would help us both, and the rest may take longer. By when could you manage it?
    .plan =
        Let's use { $offered_sum } for what it can do. Step one: it's here by { $settle_by }. Step two: the rest of the { $amount } for "{ $what }", on a day or two that you choose. It has been due since { $due }; with fixed days I can wait for it. Shall I write it down like that?
    .short =
        Every payment helps, and I know it's tight. { $offered_sum } by { $settle_by }: yes, as a first part. The { $amount } for "{ $what }" (due { $due }) stays as we agreed; for the rest I can give you time. How much do you need?
    .label = As a first part
    .risk = Money comes now and your claim stays whole. The rest needs its own day, or it fades.

late-payment-settlement-closed =
    .plain =
        I'd like to close this with you in peace. My proposal: if { $offered_sum } for "{ $what }" is here in one payment by { $settle_by }, I count the { $amount }, due since { $due }, as settled. It's less than we agreed on; what I get for it is a day I can rely on. Should the day pass, the full sum stands. Shall we put that in writing?
    .calm =
        I see that the whole { $amount } for "{ $what }" is out of reach for you, and I don't want it to stand between us. One payment of { $offered_sum } by { $settle_by } would close it for good. It goes only together with that day; otherwise what was due on { $due } remains. Would you agree to that?
    .plan =
        This is how we could both put it behind us. You send { $offered_sum } in one go by { $settle_by }. I confirm to you that "{ $what }" is settled, although { $amount } was due on { $due }. If the day isn't kept, our first agreement holds again. Can you be sure of that day?
    .short =
        I've thought about your offer. One payment, one day, and it's closed: { $offered_sum } by { $settle_by } for "{ $what }", instead of the { $amount } due on { $due }. What I need for it is the whole of it, on time. Shall I write that down for us?
    .waived =
        I've weighed your offer, because I'd like us to part on good terms about this. Of the { $amount } for "{ $what }", due since { $due }, I'd let go of { $waived }; what I ask in return is { $offered_sum } in one payment by { $settle_by }. If the day passes, the full sum stands. Shall we put that in writing?
    .label = Closed, for a fixed day
    .risk = Ends it soon and costs you a part of your pay. Send it only if that is worth it to you.

late-payment-settled = What did they agree to?
    .label = What was agreed
    .why = A first part leaves the rest open; a closing sum needs a message of its own.

late-payment-settled-rest = A first part, the rest follows
late-payment-settled-closed = This sum closes it

late-payment-recap-closed = Put it in writing at once, with the condition: the smaller sum counts only on its day.

late-payment-recap-closed-points =
    .plain =
        Thank you, then we can close this. In writing:

        – for: { $what }
        – agreed at first: { $amount }, due on { $due }
        – closed with: one payment of { $offered_sum } by { $settle_by }
        – if that day passes without it, the first sum holds

        Do you confirm?
    .calm =
        I'm glad we've found an end that both of us can live with. "{ $what }" counts as paid once { $offered_sum } is in my account, by { $settle_by } at the latest. Then neither of us owes the other anything; should it not come, the { $amount } due on { $due } stands. Is that how you understand it, too?
    .plan =
        So that nobody has to remember it:

        You send { $offered_sum } in one payment by { $settle_by }.
        I confirm it the same day, and "{ $what }" is closed.
        It takes the place of the { $amount } that was due on { $due }, as long as the day is kept.

        Is anything missing?
    .short =
        In short: { $offered_sum } by { $settle_by } closes "{ $what }" ({ $amount }, due on { $due }); after that day the full sum holds again. With your "yes" it's agreed. Is that right?
    .label = The closing message
    .risk = Clear for both sides. Without a confirmed day, don't count it as settled.

late-payment-recap-closed-by-payment =
    .plain = You needn't answer this, the payment is enough. If { $offered_sum } for "{ $what }" is in my account in one go by { $settle_by }, I'll count the { $amount } that was due on { $due } as settled, and you'll get a line from me that says so. Should the day pass without it, the { $amount } stands as before. Is there anything that could get in the way of that day?
    .calm = Now it's in your hands, and no more letters are needed. One payment of { $offered_sum } by { $settle_by }, and "{ $what }" is closed; I'll confirm it the day it comes. Without it the { $amount }, due since { $due }, stays open, and we're back where we were. Shall I send the account details once more, so that it goes through at once?
    .plan =
        So that it stays simple:

        – it's closed by: { $offered_sum } in one payment, here by { $settle_by }
        – for: { $what }
        – in place of: { $amount }, due on { $due }
        – later, or in part: the first sum counts, and what has come is taken off it

        The payment itself is your yes. Does anything in it need changing before you send it?
    .short = The payment is your yes: { $offered_sum } by { $settle_by }, and the { $amount } for "{ $what }" (due { $due }) is off the table. After that day it's back on it. Will it reach me in time?
    .label = The payment is the yes
    .risk = Nobody waits for an answer. Without a written yes they may claim later that the day didn't matter, so keep this message.

late-payment-closed-watch =
    .plain = Has the closing payment come?
    .full = Today { $offered_sum } for "{ $what }" should be here: check the account.
    .named = { $deal_client }: today { $offered_sum } for "{ $what }" should be here. Check the account.

late-payment-rest-by = By which day do you need the last part?
    .label = Last part by
    .hint = For example: 20 December.
    .why = Parts without an end turn into a debt.

late-payment-first-day = And by which day do you need the first part, before { $rest_by }?
    .label = First part by
    .hint = For example: Friday
    .why = "Soon" can mean anything. A day is kept, or you see early that it isn't.

late-payment-parts = Parts are a fair concession when each has its sum and its day, in writing.

late-payment-parts-halves =
    .plain =
        I see that the whole sum is hard right now, and two parts are fine with me if the days are firm. "{ $what }", { $amount }, due since { $due }: { $first_part } by { $first_day } and { $second_part } by { $rest_by }. In return, please confirm both in writing, so I can plan. Does that work for you?
    .calm =
        I understand, let's split it so that you can carry it. Of the { $amount } for "{ $what }" (due { $due }), { $first_part } comes by { $first_day } and { $second_part } by { $rest_by }. I plan with these two days, so I'd need a written "yes" from you. Shall we settle it like that?
    .plan =
        Thank you for saying it openly, so I can do something about it. The { $amount } for "{ $what }", due since { $due }, in two steps: { $first_part } by { $first_day }, so that we've begun; { $second_part } by { $rest_by }, and it's done. I give you the time, and what I need for it is both days in writing. Do you confirm them?
    .short =
        All at once is too much right now, I see. Then { $first_part } by { $first_day } and { $second_part } by { $rest_by }; that makes the { $amount } for "{ $what }", due since { $due }. Confirm the two days in writing, and I won't ask in between. Agreed?
    .label = Two equal parts
    .risk = Half of the money comes early. If the first part doesn't come, the plan has failed early and you know it.

late-payment-parts-own-days =
    .plain =
        It's good that you tell me; let's plan it around what you can do. { $amount } for "{ $what }" has been due since { $due }. Please write me which sum you'll pay on which day, so that all of it is here by { $rest_by }. Two parts, say { $first_part } and { $second_part }, would be simplest. What do you propose?
    .calm =
        You know your cash flow best, so the plan should be yours. What I need is its end: the whole { $amount } for "{ $what }", due since { $due }, here by { $rest_by }. It could be { $first_part } first and { $second_part } after. Which days and sums can you surely keep?
    .plan =
        You know when money comes in on your side, and I know by when I need it: by { $rest_by }. Between now and then the days are yours to choose for the { $amount } ("{ $what }", due since { $due }); two steps such as { $first_part } and { $second_part } are the simplest. I put your plan in writing and keep quiet between its dates. What would it look like?
    .short =
        It's tight at the moment, I hear that. Make a plan that you can keep, and I'll go along with it, as long as the { $amount } for "{ $what }" (due { $due }) is complete by { $rest_by }. For example { $first_part }, then { $second_part }. Which days do you take?
    .label = Their own plan
    .risk = People keep to plans they made. The first date may be later than you'd like.

late-payment-first-sum = Which sum comes first? What's left comes by the last day.
    .label = First part
    .hint = For example: $600
    .why = The two sums in the message have to add up to what is due.

late-payment-first-by = On which day does the first part come? I'll remind you that morning.
    .label = First part on
    .hint = For example: Friday
    .why = A plan holds when each part has its own day.

late-payment-recap-parts = Two sums, two days, one message. It becomes part of your record.

late-payment-recap-parts-points =
    .plain =
        Good, then we have a plan. In writing, for "{ $what }" ({ $amount }, due since { $due }):

        – { $pay_day }: { $first_part }
        – { $agreed_by }: { $second_part }

        Between these days I won't ask. Do you confirm?
    .calm =
        Thank you for the two days, now I can plan. You pay { $first_part } on { $pay_day } and { $second_part } by { $agreed_by }; that makes the { $amount } for "{ $what }", due since { $due }, complete. If one of the days gets difficult, a line beforehand is enough. Is that right?
    .plan =
        This is our plan, to be kept beside the invoice:

        1. { $pay_day }: { $first_part }
        2. { $agreed_by }: { $second_part }

        Together { $amount } for "{ $what }", which was due on { $due }. I confirm each payment on the day it comes. Are both days in your calendar?
    .short =
        Agreed: { $first_part } on { $pay_day }, { $second_part } on { $agreed_by }, and the { $amount } for "{ $what }" (due { $due }) is settled. With a written "yes" from you I'm quiet until then. All right?
    .label = Sums and days
    .risk = The plan can be kept or missed, nothing in between. You give time for it.

late-payment-recap-parts-stands =
    .plain = Then this is our plan, and you needn't confirm it: { $first_part } on { $pay_day } and { $second_part } by { $agreed_by }, together the { $amount } for "{ $what }" that was due on { $due }. If a day turns out wrong, tell me before { $pay_day }, and we move it now rather than miss it. After that I count on both. Is there one you'd rather change today?
    .calm = I've put our plan in my calendar as we said it: on { $pay_day } { $first_part }, by { $agreed_by } { $second_part }; that makes the { $amount } for "{ $what }", due since { $due }. With the first payment it counts as agreed, without another letter. Up to then you can still shift it. Does it fit the way money comes in on your side?
    .plan =
        For your files and mine, "{ $what }", { $amount }, due on { $due }:

        1. { $pay_day }: { $first_part }
        2. { $agreed_by }: { $second_part }

        It stands like this unless I hear from you before the first of these days. Is anything in it different from what you had in mind?
    .short = Noted: { $first_part } on { $pay_day }, { $second_part } by { $agreed_by }, and the { $amount } for "{ $what }" (due { $due }) is complete. No answer needed; if a day must move, say so before { $pay_day }. Must one?
    .label = Stands unless corrected
    .risk = No answer is needed, and a day that doesn't fit can still be moved. A written yes would be the stronger proof.

late-payment-first-watch =
    .plain = Has the first part come?
    .full = Today { $first_part } for "{ $what }" should arrive: check the account.
    .named = { $deal_client }: today { $first_part } for "{ $what }" should arrive. Check the account.

late-payment-second-watch =
    .plain = Has the second part come?
    .full = Today { $second_part } for "{ $what }" should arrive: check the account.
    .named = { $deal_client }: today { $second_part } for "{ $what }" should arrive. Check the account.

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
        I understand that it's awkward to pay before your own money comes in. Our agreement, though, names a day and not another payment: { $amount } for "{ $what }" on { $due }. I planned my work on that day, and I can't carry a delay that comes from elsewhere. Which day can you manage on your own?
    .calm =
        Waiting for someone is never pleasant, I see that. But what we agreed on for "{ $what }" doesn't depend on it: { $amount }, due on { $due }. My costs for this work have run since then, which is why I ask. Is there a day you can name regardless of the others?
    .plan =
        You're waiting for somebody yourself, and I know how that is. There are two agreements here, though, yours with them and ours, and ours says: "{ $what }", { $amount }, on { $due }. I've planned with ours, so I'd like to keep the two apart. Which day can you name for it, whatever happens with the other?
    .short =
        I hope that what you're waiting for comes soon. Our { $amount } for "{ $what }", due on { $due }, wasn't tied to it, and my own bills can't be either. Is there a part you could send this week, and a day for the rest?
    .label = Our own terms
    .risk = Brings it back to what you two agreed. It needs a calm tone.

late-payment-conditions-bridge =
    .plain =
        I see you're being kept waiting yourself. Let's not hang everything on that: of the { $amount } for "{ $what }", due on { $due }, { $first_part } comes now from what you have, and { $second_part } on a fixed day, whatever happens on the other side. I've already put the hours in, so I need that much to rely on. Which day suits you for the second part?
    .calm =
        I know you'd rather pay once your own money is in. A bridge that helps us both: { $first_part } now, { $second_part } on a day you choose today. Together it's the { $amount } for "{ $what }" that was due on { $due }. My hours are already in it, which is why it can't stay fully open. When could the first half go?
    .plan =
        As long as we both wait for somebody else, nothing moves. Let's make it depend on the two of us: { $first_part } comes now, { $second_part } gets a day in the calendar, whether or not they have paid. Then the { $amount } for "{ $what }", due since { $due }, is lighter for you, and I can plan with it. Which day would you give the second half?
    .short =
        Waiting for others is tiring, I know. Let's meet halfway: { $first_part } now, { $second_part } on a fixed day, and the { $amount } for "{ $what }" (due { $due }) no longer hangs on anyone. My hours are in it already, which is why I ask. When can the first half go?
    .label = Half now, half later
    .risk = Half arrives without the third person. The second half needs its date in writing.

late-payment-dispute = If the work is questioned, don't argue. Go back to what was agreed, ask which point differs, and keep the money and the discussion apart.

late-payment-dispute-points =
    .plain =
        Thank you for telling me; I'd rather hear it than guess. For "{ $what }" we agreed on the work, { $amount } and { $due }, { $written ->
            [contract] all in our contract
            [letter] all in our emails
            [chat] all in our chat
           *[none] as I noted after our talk
        }. Could you write me point by point what differs from that? What isn't as agreed I'll put right, with a date. Which point matters most to you?
    .calm =
        It matters to me that you get what we agreed on. Let's go through { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my notes of our talk
        } together: "{ $what }" for { $amount }, due on { $due }. Tell me which points you see as unmet, and for each I'll answer what I do and by when. Would a list or a short call be easier for you?
    .plan =
        I take what you say seriously, so let's do it in order. We measure by { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        }: "{ $what }", { $amount }, due on { $due }. You write down what isn't as agreed there, a line for each point. I answer every line with what I do about it and by when. What would be on your list?
    .short =
        It's good that you tell me. So that I can act on it: which points of "{ $what }" differ from { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        }? What is mine to mend, I mend, with a date. What's as agreed of the { $amount }, due on { $due }, can be paid meanwhile. Could you send me the list?
    .label = Point by point
    .risk = Separates real remarks from excuses. Be ready to mend what is really yours.

late-payment-dispute-apart =
    .plain =
        I hear that not everything is as you wanted, and we'll look at it. So that one thing doesn't block the other, I suggest: what isn't in question of the { $amount } for "{ $what }" (due { $due }) is paid now, and the points in question we check against { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] what we agreed
        }. Which part would you call settled?
    .calm =
        I take your remarks seriously. Most of "{ $what }" is probably not in dispute, so let's take it apart: you name what fits, and that share of the { $amount }, due since { $due }, is paid now; for the rest we compare { $written ->
            [contract] the contract
            [letter] our emails
            [chat] our chat
           *[none] our notes
        } and find a solution. What should we look at first?
    .plan =
        I understand that you want to be sure about the work first. Two questions have got tangled here, so let's take them one by one. The work: we compare "{ $what }" with { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        }, and what differs I put right. The money: of the { $amount }, due since { $due }, you pay now what is as it should be. Which part of it is?
    .short =
        I hear that some of it isn't right for you. Then let's talk only about that: the share of the { $amount } for "{ $what }" (due { $due }) that fits { $written ->
            [contract] our contract
            [letter] our emails
            [chat] our chat
           *[none] my summary of our talk
        } is paid now, the rest once we've compared it. What fits already?
    .label = Pay what's settled
    .risk = A part of the money comes now. The rest needs a real conversation.

late-payment-to-conflict = This is no longer about a payment but about the work or about trust. Open the talk about a conflict: it begins with a cool head and with what exactly is wrong. Until it's settled, keep every message and delete nothing.

late-payment-beyond = You've written calmly, with dates, and left ways open. What remains for { $amount } goes beyond messages: the platform's dispute service, a formal claim, a lawyer's advice on whether it pays off. { $written ->
        [contract] With the contract and your messages you have the proof for it.
        [letter] Your emails are the proof for it.
        [chat] Save the chat in full before you begin.
       *[none] With little in writing it's hard, so weigh what the time costs you.
    } Whatever you decide, no angry words in public. And the next job: a stage paid before it starts.

deal-event-payment-reminder = payment asked for (sum, what for, due)
deal-event-payment-date-named = day of payment named (sum, what for, day)
deal-event-payment-hold = on hold until paid (sum, what for, due)
deal-event-payment-last-letter = last message about the payment (sum, what for, day)
deal-event-concession-settlement = closed with a smaller sum, for a fixed day (given, paid, day)
deal-event-concession-parts = paid in two parts, for fixed days (sum, day, sum, day)
