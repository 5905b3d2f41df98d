# Scenario `agreement`: the points of a yes in one letter, confirmed in a word (CO7, BR6, P2).
agreement = Write down what's agreed

## The points

agreement-thing = What's agreed: what will you do for the client?
    .label = Work
    .hint = For example: landing page with texts in two languages
    .why = Named in one line, it can't grow unnoticed.

agreement-price = For how much?
    .label = Price
    .hint = For example: $1,500
    .why = The figure in this letter is the one that counts later.

agreement-pay = How is it paid? Skip it if that isn't settled yet.
    .label = Payment
    .why = The letter names each part to the last cent, so nobody has to ask twice.
agreement-pay-full = All before the start
agreement-pay-half = Half first, half before handover
agreement-pay-three = Three stages, each paid ahead
agreement-pay-four = Four stages, each paid ahead

agreement-due = What day will it be ready? Leave yourself a margin. You can skip this.
    .label = Ready by
    .hint = For example: 20 March
    .why = A promise with a day is remembered: I'll remind you of it.

agreement-rounds = How many rounds of changes are included? You can skip this.
    .label = Rounds of changes
    .hint = For example: 2
    .why = Without a number the changes end when the client is tired, not when the work is good.

agreement-excluded = What's not included, though clients often expect it? You can skip this.
    .label = Not included
    .hint = For example: hosting, photos, translation
    .why = Clients mix up neighbouring trades. One line now saves a talk about extra work later.

## The letter

agreement-letter = Send it today, while you both remember the same. Start once they've answered "confirmed", not before.

agreement-letter-points =
    .plain =
        Good, then it's agreed. So that we both have the same in writing:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        If it's all right, one word is enough: "confirmed". If a point should read differently, tell me and I'll correct it. Is it right like this?
    .feedback =
        I'm glad we agree. Here's what we've settled:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        One thing about working together: whenever I show you something, I'll need your answer before I go on, and if it comes later, the rest moves by the same time. That's all I need from you on the way. Do you confirm?
    .start =
        Good, let's begin. Here's what I take as settled:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        Your "confirmed" is the start: as soon as I have it, the work goes into my calendar. Is there anything I should change first?
    .proof =
        Everyone remembers a conversation a little differently, me included. So here's ours in one place:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        New wishes along the way are welcome, and we'll agree on them just like this, in writing. Is this right as it stands? One word is enough: "confirmed".
    .label = After a written yes
    .risk = Ends most disputes before they begin. The day in it has to be kept.

agreement-letter-after-call =
    .plain =
        Thank you for the call. This is what I noted:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        Have I understood everything correctly? If so, one word is enough: "confirmed". If not, tell me which point, and I'll send it again.
    .ears =
        After a call each side remembers its own half, so I'm writing down both:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        Is that what we said? If so, just answer "confirmed"; if not, tell me which point should read differently.
    .missing =
        I'm glad we talked, it's much clearer now. The main points:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        If we said something that isn't here, let's add it now rather than at the handover. Is it complete? Then "confirmed" is enough.
    .next =
        So that nothing from our call gets lost:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        After your "confirmed" we take the first step. Whenever I show you a part, I'll need an answer before the next one. Is everything right, and who on your side will be giving those answers?
    .label = After a call
    .risk = Shows what each of you understood differently, while that still costs nothing.

agreement-letter-anew = The point is corrected. Send the whole letter again, so that only one version counts; for one small, clear point the change alone will do.

agreement-letter-anew-corrected =
    .plain =
        You're right, I've corrected it. So that only one version counts, here it is as a whole:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        This one replaces my earlier letter. Is it right now? Then "confirmed" is enough.
    .careful =
        Thank you for reading so carefully, now is the best time for it. The corrected points:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        Is that how you meant it? Then just answer "confirmed", and it's settled.
    .only =
        Corrected. These points hold from now on, and the earlier letter no longer counts:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        Please look over the whole once more, not just the point we changed. Is there anything else, or is it "confirmed"?
    .last =
        It's good that you mentioned it before the start. Here's our agreement with the change:

        – work: { $thing }
        – price: { $agreed_price }{ $plan ->
            [none] {""}
            [full] {"\u000A"}– payment: in full before the start
            [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
           *[stages] {"\u000A"}– payment in stages, each one before it starts:{"\u000A"}{ $stages }
        }{ $term ->
            [none] {""}
           *[day] {"\u000A"}– ready by: { $term }
        }{ $changes ->
            [none] {""}
            [0] {"\u000A"}– rounds of changes: none included
            [one] {"\u000A"}– included: one round of changes within the task
           *[other] {"\u000A"}– included: { $changes } rounds of changes within the task
        }{ $left_out ->
            [none] {""}
           *[named] {"\u000A"}– not included: { $left_out }
        }

        One word from you, "confirmed", and it's settled. Is it complete now?
    .label = Corrected letter
    .risk = One valid version instead of several messages. Check that the change didn't make the work larger.

agreement-letter-anew-change =
    .plain =
        Corrected. Only this changes:
        { $point ->
            [thing] – work: { $thing }
            [price] – price: { $agreed_price }{ $plan ->
                [none] {""}
                [full] {"\u000A"}– payment: in full before the start
                [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] {"\u000A"}– payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [pay] { $plan ->
                [none] {""}
                [full] – payment: in full before the start
                [half] – payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] – payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [due] – ready by: { $term }
            [rounds] { $changes ->
                [none] {""}
                [0] – rounds of changes: none included
                [one] – included: one round of changes within the task
               *[other] – included: { $changes } rounds of changes within the task
            }
           *[excluded] – not included: { $left_out }
        }
        Everything else stays as in my letter. Is that right? An "OK" is enough.
    .first =
        You're right, that had to be put differently. Here's the new wording:
        { $point ->
            [thing] – work: { $thing }
            [price] – price: { $agreed_price }{ $plan ->
                [none] {""}
                [full] {"\u000A"}– payment: in full before the start
                [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] {"\u000A"}– payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [pay] { $plan ->
                [none] {""}
                [full] – payment: in full before the start
                [half] – payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] – payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [due] – ready by: { $term }
            [rounds] { $changes ->
                [none] {""}
                [0] – rounds of changes: none included
                [one] – included: one round of changes within the task
               *[other] – included: { $changes } rounds of changes within the task
            }
           *[excluded] – not included: { $left_out }
        }
        The other points stay as they are. Does that settle it? Then just answer "OK".
    .pair =
        So that you don't have to read the whole letter again, here's just what replaces the old wording:
        { $point ->
            [thing] – work: { $thing }
            [price] – price: { $agreed_price }{ $plan ->
                [none] {""}
                [full] {"\u000A"}– payment: in full before the start
                [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] {"\u000A"}– payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [pay] { $plan ->
                [none] {""}
                [full] – payment: in full before the start
                [half] – payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] – payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [due] – ready by: { $term }
            [rounds] { $changes ->
                [none] {""}
                [0] – rounds of changes: none included
                [one] – included: one round of changes within the task
               *[other] – included: { $changes } rounds of changes within the task
            }
           *[excluded] – not included: { $left_out }
        }
        Together with the rest of my letter, that's our agreement. Can you give me an "OK" to both?
    .meant =
        I'd rather ask than guess how you meant it:
        { $point ->
            [thing] – work: { $thing }
            [price] – price: { $agreed_price }{ $plan ->
                [none] {""}
                [full] {"\u000A"}– payment: in full before the start
                [half] {"\u000A"}– payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] {"\u000A"}– payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [pay] { $plan ->
                [none] {""}
                [full] – payment: in full before the start
                [half] – payment: { $first_pay } before the start, { $last_pay } before the handover
               *[stages] – payment: in stages, each one before it starts:{"\u000A"}{ $stages }
            }
            [due] – ready by: { $term }
            [rounds] { $changes ->
                [none] {""}
                [0] – rounds of changes: none included
                [one] – included: one round of changes within the task
               *[other] – included: { $changes } rounds of changes within the task
            }
           *[excluded] – not included: { $left_out }
        }
        Whatever isn't named here stays as it was. Did I understand you correctly, or should it say something else?
    .label = Only the change
    .risk = Read and confirmed in seconds. The agreement then stands in two messages: keep both, and after a second change send the whole letter.

agreement-heard-accepted = Confirmed it
agreement-heard-insists = Wants a point changed
agreement-heard-offers = Yes, but on a condition
agreement-heard-reminder-accepted = Confirmed it
agreement-heard-reminder-insists = Wants a point changed
agreement-heard-reminder-offers = Yes, but on a condition

## Confirmed

agreement-due-noted =
    .plain = Delivery is due today
    .thing = Due today: { $thing }
    .named = { $deal_client }: delivery is due today
    .both = { $deal_client }, due today: { $thing }

agreement-begin = Confirmed and noted with today's date: that's your proof. Keep the message itself too. Now send the next step while the good mood lasts.

agreement-begin-next-step =
    .plain =
        Thank you for confirming, that settles it. To begin with "{ $thing }" I need your materials and the name of the person who approves the work. By which day can you send me both?
    .stages =
        Good, confirmed. Here's how "{ $thing }" goes on: I show you the first part, you tell me what to change, then comes the next. So that we start quickly: who on your side answers my questions?
    .first =
        It's settled then. My first step for "{ $thing }" is a list of questions, because ten questions now are cheaper than one mistake later. Short answers are enough. Shall I send it to you or to someone on your team?
    .calendar =
        Confirmed, thank you. "{ $thing }" is in my calendar from now on. Whenever something is ready to be seen, I'll write to you, and your answer decides how fast we go on. How would you like me to show you things: by mail, in a chat, on a call?
    .paid =
        Thank you for confirming, that settles it. The next step for "{ $thing }" is the payment before the start, { $before_start }. Once it's in, I begin and send you my first questions. Where should the invoice go?
    .label = The next step
    .risk = Keeps the pace and shows the client their part. If a payment comes first, start only when it's there.

agreement-begin-call =
    .plain =
        Thank you for confirming. So that you don't have to write much, I suggest one call before I begin with "{ $thing }": you'd get my questions beforehand, we'd go through them, and afterwards I'd send you the answers in writing to check. Half an hour is enough. Which day suits you?
    .people =
        Confirmed, good. For "{ $thing }" I'd like to hear everyone who'll have a say later, once and all together: that saves rounds of changes. A short call will do, and I'll send a summary to all of you. Who should be there, and when?
    .aside =
        That settles it. There are things about "{ $thing }" that no letter says: what has been tried before, what your customers ask, what annoys you. I'd like to hear them in a half-hour call and write them down for you. When would be a good time?
    .show =
        Some things about "{ $thing }" are easier to show than to write. Let's look at them together on a call: you show me what there is and what you like, I ask, and afterwards you get a list of what's decided. Which day would suit you?
    .paid =
        Thank you for confirming. Two things come before the start of "{ $thing }": the payment of { $before_start } and a half-hour call about my questions. You'll get the questions beforehand, and the answers in writing afterwards. Which day suits you for the call?
    .label = Start with a call
    .risk = You hear what no letter says, and the client sees that it's moving. It takes an hour; write down the points afterwards and have them confirmed.

## A point is changed

agreement-from-here = Send it, and begin once the payment or the materials are in. If they go silent: /follow_up. If the payment doesn't come: /late_payment. If they ask for more than the letter holds: /scope_creep.

agreement-condition = What do they want along with the yes?
    .label = Condition
    .why = A condition that slips in with the yes is a new negotiation. Slipped into the letter, it would be a gift.
agreement-condition-cheaper = A lower price
agreement-condition-extra = Something extra for the same price
agreement-condition-payment = Other payment terms
agreement-condition-sooner = An earlier date
agreement-condition-other = Something else
agreement-condition-slip = No condition, only a correction

agreement-point = Which point should read differently?
    .label = Point to change
    .why = I'll ask about this point only; then the letter goes out again.
agreement-point-thing = The work itself
agreement-point-price = The price
agreement-point-pay = The payment
agreement-point-due = The day
agreement-point-rounds = The rounds of changes
agreement-point-excluded = What isn't included

agreement-new-thing = How should the work be named?
    .label = Work
    .hint = For example: landing page with texts in two languages
    .why = In the words both understand the same way. If it has grown, that's extra work with a price of its own.

agreement-new-price = Which price is right?
    .label = Right price
    .hint = For example: $1,600
    .why = A slip of the pen gets corrected. A lower price is no slip, and has a talk of its own.

agreement-new-pay = How is it paid?
    .label = Payment
    .why = I'll work out the parts again, so that they add up exactly to the price.
agreement-new-pay-full = All before the start
agreement-new-pay-half = Half first, half before handover
agreement-new-pay-three = Three stages, each paid ahead
agreement-new-pay-four = Four stages, each paid ahead

agreement-new-due = Which day is it then?
    .label = Ready by
    .hint = For example: 25 March
    .why = Only a day you can keep. If it's much earlier than you wanted, go through /deadline first.

agreement-new-rounds = How many rounds of changes are included?
    .label = Rounds of changes
    .hint = For example: 2
    .why = One round more is real work. Give it with a reason, or for something.

agreement-new-excluded = What is not included?
    .label = Not included
    .hint = For example: hosting, photos
    .why = If something moves from here into the work, it has a price.

agreement-to-discount = They want a lower price, and that isn't settled in a confirmation. Leave the letter as it is and open /discount: there a lower price is given only for something in return, or declined with a reason. Then come back and send the letter with the figure you've agreed.

agreement-to-extra = That's more work for the same money, even if it sounds like a detail. Open /scope_creep: it prices the extra or swaps it for something. Until then the letter of <b>{ $agreed_price }</b> stands as it is.

agreement-to-prepayment = That changes the payment, so it's a talk of its own: /prepayment has stages, a contract and a guarantee for it. When that's settled, come back and send the letter with the new terms.

agreement-to-deadline = That's an earlier date, and haste has a price: a smaller part first, or a surcharge. Open /deadline. A date you can't keep doesn't belong in the letter.

## Silence

agreement-to-other = That's a condition of its own, so it isn't settled in a confirmation. Secrecy or exclusivity: /nda. A guaranteed result: /expectations. Changes without end: /revisions. Anything else: forward me their words. When it's settled, come back and send the letter with what you've agreed.

agreement-to-follow-up = They're putting it off, so it isn't a yes yet. Don't begin, and don't press: /follow_up helps with the doubt or finds a day to ask again.

agreement-reminder = One reminder, friendly and clear: the work starts when it's confirmed.

agreement-reminder-start =
    .plain =
        The start of "{ $thing }" is ready on my side; it begins when the points I sent you are confirmed. One word is enough. Is everything in it right?
    .calendar =
        I'm planning my next days and would like to put "{ $thing }" into them. For that I need your "confirmed" on the letter with our points; until then I'll leave it open. Could you have a look when you get a minute?
    .brief =
        A quick word about our letter: I'll begin with "{ $thing }" once it's confirmed, so that nobody is held to something they didn't mean. Does it fit as it is?
    .date =
        I'd like to keep to our plan, and it begins with your confirmation, so I'm asking once: is "{ $thing }" all right as I wrote it down? If so, "confirmed" is enough.
    .label = Starts when confirmed
    .risk = Gives a reason to answer, without pressure. Then really wait.

agreement-reminder-check =
    .plain =
        Perhaps something in my letter about "{ $thing }" isn't quite as you meant it. If so, now is a good time to say it: I'll correct it and send it again. Which point should read differently?
    .call =
        If a call is easier, let's go through the points of "{ $thing }" by phone. It takes five minutes, and I'll send you the corrected letter afterwards. The work starts when it's confirmed. When would it suit you?
    .person =
        Does someone else have to look at the points of "{ $thing }" before you confirm? I'll gladly send them to that person or answer questions, and start once that's done. Who would it be?
    .open =
        Before the work on "{ $thing }" starts, I need your yes to the points. If one of them is still open for you, price, day or changes, let's settle that one first. Which is it?
    .label = Is a point open?
    .risk = Brings out an unspoken doubt. May start a new round about details.

agreement-wait-for-word = You've reminded them once. The letter is with them, and nothing is agreed yet. Don't begin, and don't hold those days for them. If the silence goes on, /follow_up has the next steps.

deal-event-recap-confirmed = terms confirmed in writing
deal-event-recap-condition = yes with a condition, open
deal-event-recap-unconfirmed = terms sent, not confirmed
deal-event-recap-rounds = rounds of changes included
deal-event-recap-excluded = not included
