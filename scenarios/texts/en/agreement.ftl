# Scenario `agreement`: the points of a yes in one letter, confirmed in a word (CO7, BR6, P2).
agreement = Write down what's agreed

## The points

agreement-thing = What is agreed: what do you make for the client?
    .label = Work
    .hint = For example: landing page with texts in two languages
    .why = Named in one line, it can't grow unnoticed.

agreement-price = For how much?
    .label = Price
    .hint = For example: $1,500
    .why = The figure in the letter is the one that counts later.

agreement-pay = How is it paid? Skip it if that isn't settled yet.
    .label = Payment
    .why = The parts are counted to the last cent and stand in the letter, so nobody has to ask twice.
agreement-pay-full = All before the start
agreement-pay-half = Half before, half at handover
agreement-pay-three = Three stages, each paid ahead
agreement-pay-four = Four stages, each paid ahead

agreement-due = By which day will it be ready? With a margin. Can be skipped.
    .label = Ready by
    .hint = For example: 20 March
    .why = A promise with a day is remembered: I'll remind you of it.

agreement-rounds = How many rounds of changes are included? Can be skipped.
    .label = Rounds of changes
    .hint = For example: 2
    .why = Without a number the changes end when the client is tired, not when the work is good.

agreement-excluded = What is not included, though clients like to expect it? Can be skipped.
    .label = Not included
    .hint = For example: hosting, photos, translation
    .why = Clients mix up neighbouring trades. One line now saves a talk about extra work later.

## The letter

agreement-letter = Send it today, while both remember the same. Start when the word "confirmed" is there, not before.

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

        If all of it is right, one word is enough: "confirmed". If a point should read differently, name it and I'll put it right. Is it correct like this?
    .feedback =
        I'm glad we agree. These are our points:

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

        One thing about working together: whenever I show you something, I need your answer to go on, and if it comes late, the rest moves by the same time. That's your only part in it. Do you confirm?
    .start =
        Then we begin. Here's what I take as settled:

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

        The start is your answer: when I have "confirmed" from you, the work goes into my calendar. Is there anything that I should change before that?
    .proof =
        Everybody remembers a talk in their own way, I do too. So here is ours in one place:

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

        New wishes on the way are welcome, we agree on them just like this, in writing. May I have one word from you for these points: confirmed?
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

        Have I understood everything correctly? If so, one word is enough: "confirmed". If not, tell me the point, and I'll send it again.
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

        Please read it with the question "is that what we said?" If yes, answer "confirmed". What should read differently?
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

        If we said something that isn't here, add it now rather than at the handover. If nothing is missing, "confirmed" is enough. Is it complete?
    .next =
        So that our call doesn't stay words:

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

        After your "confirmed" we take the first step. Whenever I show you a part, I'll need your answer before the next one, so tell me who on your side gives it. Is everything right, and who will that be?
    .label = After a call
    .risk = Brings out what each understood differently, while it costs nothing yet.

agreement-letter-anew = The point is corrected; the letter goes out anew as a whole, so that only one version counts.

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

        This one replaces my letter before. If it's right now, "confirmed" is enough. Does it fit?
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

        Is that how you meant it? Then answer "confirmed", and nobody has to think of it again.
    .only =
        Put right. These points hold from now on, the earlier letter no longer counts:

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

        Please look once more at the whole, not just at the point we changed. Is there anything else, or is it "confirmed"?
    .last =
        Good that you said it before the start and not after it. Here's our agreement with the change:

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

agreement-begin = Confirmed and noted with today's date: that's your proof. Keep the message itself too. Now the next step, before the good mood cools down.

agreement-begin-next-step =
    .plain =
        Thank you for confirming, that settles it. To begin with "{ $thing }" I need your materials and the name of the person who approves the work. By which day can you send me both?
    .stages =
        Good, confirmed. Here's how it goes on with "{ $thing }": I begin, show you the first part, you tell me what to change, then comes the next. For a quick start: who answers my questions on your side?
    .first =
        It's settled then. My first step for "{ $thing }" is a short list of questions, because ten questions now are cheaper than one mistake later. Short answers are enough. Shall I send it to you or to somebody in your team?
    .calendar =
        Confirmed, thank you. "{ $thing }" is in my calendar from now on. Whenever something is ready to be seen, I'll write to you, and your answer decides how fast we go on. Which way of showing you things is best for you?
    .paid =
        Thank you for confirming, that settles it. The next step for "{ $thing }" is the first payment, { $before_start }: with it the work begins, and my first questions come to you. Where should the invoice go?
    .label = The next step
    .risk = Keeps the pace and shows the client their part. Start only when what should come first is there.

## A point is changed

agreement-condition = What do they want along with the yes?
    .label = Condition
    .why = A condition that slips in with the yes is a new negotiation. In the letter it would be a gift.
agreement-condition-cheaper = A lower price
agreement-condition-extra = Something extra for the same price
agreement-condition-payment = Other payment terms
agreement-condition-sooner = An earlier date
agreement-condition-slip = No condition, only a correction

agreement-point = Which point should read differently?
    .label = Point to change
    .why = Only this point is asked again; then the letter goes out anew.
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
    .why = A slip of the pen is put right. A lower price is no slip; then I'll say which talk it is.

agreement-new-pay = How is it paid?
    .label = Payment
    .why = The parts are counted anew, exactly to the price.
agreement-new-pay-full = All before the start
agreement-new-pay-half = Half before, half at handover
agreement-new-pay-three = Three stages, each paid ahead
agreement-new-pay-four = Four stages, each paid ahead

agreement-new-due = Which day is it then?
    .label = Ready by
    .hint = For example: 25 March
    .why = Only a day you can keep. If it's much earlier than you wanted, take the talk /deadline first.

agreement-new-rounds = How many rounds of changes are included?
    .label = Rounds of changes
    .hint = For example: 2
    .why = One round more is real work. Give it with a reason, or for something.

agreement-new-excluded = What is not included?
    .label = Not included
    .hint = For example: hosting, photos
    .why = If something moves from here into the work, it has a price.

agreement-to-discount = That's a wish for a lower price, and it isn't settled in a confirmation. Leave the letter as it is and open /discount: there a lower price is given only for something, or it's declined with a reason. After that the letter goes out with the new figure.

agreement-to-extra = That's more work for the same money, even if it sounds like a detail. Open /scope_creep: it prices the extra or swaps it for something. Until then the letter of <b>{ $agreed_price }</b> stands as it is.

agreement-to-prepayment = That changes the payment, so it's a talk of its own: /prepayment has stages, a contract and a guarantee for it. When that's settled, come back and the letter goes out with the new terms.

agreement-to-deadline = That's an earlier date, and haste has a price: a smaller part first, or a surcharge. Open /deadline. A date you can't keep doesn't belong into the letter.

## Silence

agreement-to-follow-up = They're putting it off, so it isn't a yes yet. Don't begin, and don't press: /follow_up helps with the doubt or finds a day to ask again.

agreement-reminder = One reminder, friendly and clear: the work starts when it's confirmed.

agreement-reminder-start =
    .plain =
        The start of "{ $thing }" is ready on my side; it begins when the points I sent you are confirmed. One word is enough. Is everything in it right?
    .calendar =
        I'm planning my next days and would like to put "{ $thing }" into them. For that I need your "confirmed" for the letter with our points; until then I leave it open. Can you have a look today?
    .brief =
        A short word about our letter: as long as it isn't confirmed, I don't begin with "{ $thing }", so that nobody is bound to something they didn't mean. Does it fit as it is?
    .date =
        I'd like to keep to our plan, and it begins with your confirmation, so I'm asking once: is "{ $thing }" all right as I wrote it down? If yes, "confirmed" is enough and I begin.
    .label = Starts when confirmed
    .risk = Gives a reason to answer, without pressure. Then really wait.

agreement-reminder-check =
    .plain =
        Perhaps something in my letter about "{ $thing }" isn't quite as you meant it. That would be good to know now: tell me the point, and I'll send it again. Which one should read differently?
    .call =
        If reading is a nuisance, let's go through the points of "{ $thing }" by phone, it takes five minutes, and I send you the corrected letter afterwards. The work starts when it's confirmed. When would it suit you?
    .person =
        Does somebody else have to look at the points of "{ $thing }" before you confirm? I'll gladly send them to that person or answer questions. The start waits until then. Who would it be?
    .open =
        Before the work on "{ $thing }" starts, I need your yes to the points. If one of them is still open for you, price, day or changes, let's settle that one first. Which is it?
    .label = Is a point open?
    .risk = Brings out a doubt that nobody said aloud. May start a new round about details.

agreement-wait-for-word = You reminded them once; the letter lies there, and nothing is agreed yet. Don't begin and don't keep the days. If the silence goes on, /follow_up has the next steps.

deal-event-recap-confirmed = terms confirmed in writing
deal-event-recap-condition = yes with a condition, open
deal-event-recap-unconfirmed = terms sent, not confirmed
