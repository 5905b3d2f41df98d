# An earlier date than is possible: agree, refuse with the plan, offer a way (P5, P6, P3, P4).

deadline = They want it faster

# The honest term and what it is made of

deadline-days = How many working days does this job honestly need, without any margin?
    .label = Days needed
    .hint = For example: 4 days
    .why = The real number comes first, the margin on top of it; guessed the other way round, the date breaks.

deadline-parts = What does the time go into? Name the parts of the work the way the client would understand them.
    .label = Parts of the work
    .hint = For example: audience, competitors, structure, writing
    .why = "Five days" sounds slow. "Audience, competitors, structure, writing" sounds like a result.

deadline-wanted = Which day does the client want? If they named none, this can be skipped.
    .label = Client's date
    .hint = For example: Friday
    .why = A named day lets you offer something for exactly that day.

deadline-first = What could honestly be ready by that day? Skip if nothing useful could.
    .label = First part
    .hint = For example: the main screen with the offer
    .why = A smaller part on time often covers the real need.

deadline-price = What is the price of the whole job at the usual pace?
    .label = Price
    .hint = For example: $1,500
    .why = The price of haste is counted from it.

deadline-surcharge = If it can be done faster at all, what surcharge would pay for it? 30% is a usual start. Skip if no money would make it possible.
    .label = Surcharge
    .hint = For example: 30%
    .why = Haste takes evenings and other clients' days; given away for nothing, it becomes the rule.

deadline-reckoned =
    .plain =
        You need { $days ->
            [one] one working day
           *[other] { $days } working days
        }; the term to name is <b>{ $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }</b>. That is your time and a quarter more, rounded up: one late answer or one bad day, and the date still holds. A day early pleases the client, a day late costs trust. Faster is possible only in exchange for something: less work, or more money.
    .priced =
        You need { $days ->
            [one] one working day
           *[other] { $days } working days
        }; the term to name is <b>{ $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }</b>, your time and a quarter more, rounded up. Haste at { $surcharge } adds <b>{ $surcharge_sum }</b> to { $price }: <b>{ $fast_price }</b> in all. The client chooses between time, scope and money; you don't lose in any of the three. Only offer haste if the date is really within reach.

# The answer

deadline-answer = First a yes to the wish, then why the time is needed, then a way. The work behind the days is your argument, and the client has the choice.

deadline-answer-plan =
    .plain =
        Yes, you want this working for you sooner, and that makes sense. Because I do this professionally, I won't hand you something thrown together. The time goes into what makes it work: { $parts }. That takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and the result will do its job. Shall I send you the plan with a day beside each step?
    .wanted =
        I see why you'd like it by { $wanted }: the sooner it's out, the sooner it pays back. I want it to work as well as be quick, and this is what that takes: { $parts }. It comes to { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Rushed by then, it would be there, but without effect. Shall I send the plan with a day for each step?
    .named =
        { $deal_client }, yes, the sooner this works for you, the better, I see it the same way. That's also why I won't skip the steps it stands on: { $parts }. All of it takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and then it will do what you order it for. Would you like the plan by days?
    .named_wanted =
        { $deal_client }, I understand that { $wanted } isn't a random date for you. A rushed job by then would cost you twice, once now and once for redoing it. The result rests on these steps: { $parts }. Together that's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and it will work. Shall I send you the plan by days, so you see where the time goes?
    .label = The plan and an honest term
    .risk = Explains the days instead of defending them. Somebody with a truly fixed date will need one of the other ways.

deadline-answer-part =
    .first =
        If the date can't move, let's make sure the most useful piece is there: { $first }. I can have that ready first and do it properly. The rest follows at its own pace, so nothing is half done; the whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Would this piece cover what you need at the start?
    .wanted =
        You need something in hand on { $wanted }, so let's see what you really need that day. I can have this ready by then, done properly: { $first }. The rest follows without haste; the whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. The price stays as it is. Does that piece cover your date?
    .named =
        { $deal_client }, for { $wanted } I'd rather give you one part that works than everything half done. This can be ready by then: { $first }. The other parts come after it, within the { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } that the whole needs. Would that help you on the day?
    .label = A first part by the date
    .risk = Covers the real need without extra pay. The work has to be divisible for it.

deadline-answer-faster =
    .percent =
        It can be done faster, and here is what that means. I'd move other work and add evenings, so the same steps ({ $parts }) take fewer days. Such a schedule costs { $surcharge } on top. At the usual pace it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } and no surcharge. Which matters more to you here, the date or the budget?
    .sum =
        For a date like this I can clear my schedule: move other work and add evenings, with every step kept ({ $parts }). That adds { $surcharge_sum }, { $fast_price } in all. At the usual pace it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for { $price }. Both are good work; the difference is the date. Which one suits you?
    .wanted =
        To make { $wanted } I'd clear my schedule: other work moves, evenings join in, and no step is dropped ({ $parts }). That adds { $surcharge_sum } to the price, { $fast_price } in all. Without haste it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for { $price }. The quality is the same, you decide what the date is worth. Which one shall I reserve?
    .named =
        { $deal_client }, { $wanted } is possible if I move other work and add evenings; all the steps stay ({ $parts }). The haste costs { $surcharge_sum }, so { $fast_price } in all. If the date is softer than it seems, it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for { $price }. Which of the two would you like?
    .label = Faster, for a surcharge
    .risk = Your evenings are paid, and often the haste turns out smaller. Send it only if the date is within reach.

# The client insists

deadline-insist = The client holds on to the date. One more way: the smallest useful piece, a guarantee for the honest date, or a kind no.

deadline-insist-smallest =
    .plain =
        Let me look at it from your side: something happens on that day, and you need to have something to show. The whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, because of this: { $parts }. One small piece can be ready earlier, and done well. What exactly will you use it for on the day? Then I'll tell you which piece helps.
    .wanted =
        On { $wanted } you need something you can use, that's what counts. The whole doesn't fit in by then, these steps need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }: { $parts }. One small piece may fit, done well. What exactly happens that day, and who will see it? I'll answer with what I can vouch for.
    .label = The smallest useful piece
    .risk = Finds the real need behind the date. It takes one more message.

deadline-insist-guarantee =
    .half =
        You need to be able to rely on the date, I understand that well. An earlier one would be a promise I can't vouch for. The honest one I can: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for this: { $parts }. And I'll put it in writing: if I miss it, { $half }, half of the price, comes back to you. Does a guaranteed date help you more than an early one?
    .named =
        { $deal_client }, a missed promise would hurt you more than a later date, so I'm naming the one I can answer for: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. It covers { $parts }. If I'm late, you get { $half } back, half of the price; that goes into our agreement. Shall we fix the date on these terms?
    .label = Honest date, guaranteed
    .risk = Takes the client's fear away. The guarantee costs you half of the price if you slip.

deadline-insist-kind-no =
    .plain =
        You have your reasons for this date, and I respect them. By then I couldn't do it the way it deserves: { $parts } need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. A promise I'd break would help neither of us. If somebody has it free sooner, take them; I can look over the result afterwards. And if the date moves, shall I keep a place for you?
    .wanted =
        I understand that { $wanted } is fixed for you. By that day I couldn't do it the way it deserves: { $parts } need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. So I'd rather say so now than let you down then. If another specialist is free sooner, I'm glad to look over the result. And if the date moves, shall I keep a place for you?
    .label = A kind no
    .risk = Keeps your name and your evenings. You may lose this order.

deadline-stage = Is there a date you both agreed on earlier?
    .label = Agreed date
    .why = An agreed date holds, and the work goes on. If there is none, the order can be declined kindly.
deadline-stage-dated = Yes, a date is agreed
deadline-stage-open = No, nothing is agreed

deadline-stand = The agreement is on your side. One calm message, and the work goes on to its date.

deadline-stand-agreed-date =
    .plain = I see that you'd like it earlier, and I've looked for a way. What we agreed stands: I'm working on it and deliver on our date, with every step in it: { $parts }. As soon as a part is ready to be shown, you'll see it before the rest. Which part would you like to see first?
    .wanted = I've looked at { $wanted } from every side; I can't vouch for it without harming the result. Our agreed date stands, and every step stays in: { $parts }. What can be shown earlier, I'll show you earlier. Which part would you like to see first?
    .label = The agreed date stands
    .risk = Ends the bargaining without a quarrel and gives something visible. The client may grumble.

deadline-part = Nothing was agreed and no way fits. A short, warm no keeps the door open.

deadline-part-farewell =
    .plain =
        I understand that you need it sooner than I can do it well. It takes me { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and less would be at your expense. So let's not start this one together; another specialist may have the days free. If it needs a second look later, or the next project has more time, write to me. Would you like a name or two to ask?
    .wanted =
        By { $wanted } you'd get something from me that neither of us would be proud of: I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. So it's fairer to leave this one to somebody who has the days free. If you'd like a second look at the result, or have a project with more time, I'm here. Shall I give you a name or two to ask?
    .label = Part kindly
    .risk = Costs this order and keeps the client's respect. Leave the names out if you have none to give.

# The client offers another date or money

deadline-offer = What does the client offer?
    .label = The offer
    .why = Another day and more money are two different decisions.
deadline-offer-date = Another date
deadline-offer-money = Money for haste

deadline-offered-day = Which day do they offer now?
    .label = New date
    .hint = For example: Wednesday
    .why = If it works for you, it goes into the letter and into your reminders.

deadline-works = Can you vouch for this day, margin included?
    .label = The day works
    .why = A second broken date is worse than one more honest no.
deadline-works-yes = Yes, I can
deadline-works-no = No, too early

deadline-offered-sum = How much do they offer for haste, on top of the price?
    .label = Sum for haste
    .hint = For example: $200
    .why = Then you see whether it pays for the evenings and the work you'd move.

deadline-weighed =
    .plain = They offer <b>{ $offered_sum }</b> for haste. The measure is simple: does it pay for the evenings and for the work you'd have to move? If it does, take it in writing. If not, it can buy less haste: one part moved up.
    .share = They offer <b>{ $offered_sum }</b> for haste, which is { $offered_share } of the price. The measure is simple: does it pay for the evenings and for the work you'd have to move? If not, it can buy less haste: one part moved up.
    .missing = They offer <b>{ $offered_sum }</b> for haste, { $offered_share } of the price; to your surcharge { $missing } is missing. Does it pay for the evenings and the work you'd have to move? If not, it can buy less haste: one part moved up.

deadline-enough = Is this sum enough for the faster date?
    .label = Sum is enough
    .why = A yes against your own reckoning is paid for with your weekend.
deadline-enough-yes = Yes, I'll do it for that
deadline-enough-no = No, it isn't enough

deadline-more = The offer shows goodwill. Answer with what this sum can buy, or with the usual term at no surcharge.

deadline-more-for-part =
    .plain = Thank you, { $offered_sum } is a real step. For the whole at that speed it doesn't cover the work I'd have to move. What it does cover: one part, brought forward and done properly, with the rest following in its usual time. Which part do you need first?
    .missing = Thank you, { $offered_sum } is a real step. The whole at that speed takes { $surcharge_sum }, because other work has to move; { $missing } is missing. What your sum does cover: one part, brought forward and done properly, with the rest following in its usual time. Which part do you need first?
    .label = One part for that sum
    .risk = The client's money buys something real. Say in writing which part it is.

deadline-more-usual-term =
    .plain =
        I appreciate that you're ready to pay { $offered_sum } for speed. It wouldn't make up for what I'd have to drop, and I don't want to take it for a date I can't vouch for. Keep the money: in { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } you'll have everything, with no surcharge. Shall I reserve those days for you?
    .named =
        { $deal_client }, I see how much the date means if you'd add { $offered_sum } for it. I'd rather not take money for a promise I can't vouch for. At the usual pace it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } with no surcharge, and the work is whole. Shall I reserve those days?
    .label = Usual term, no surcharge
    .risk = Honest, and cheaper for the client. A fixed date stays unsolved.

# What the client took

deadline-taken = Which way did they take?
    .label = The way taken
    .why = So that the letter names the right day and the right sum.
deadline-taken-whole = All of it, honest date
deadline-taken-first = A first part earlier
deadline-taken-faster = Faster, for a surcharge

deadline-due-whole = On which day exactly will you deliver? Count in the margin.
    .label = Delivery day
    .hint = For example: Thursday next week
    .why = A day in the calendar ends all guessing, and the reminder is set for it.

deadline-recap-whole = Agreed. Now in writing, with the day in it, so that both remember the same thing.

deadline-recap-whole-points =
    .plain =
        Good, then it's settled. In writing:

        – delivery: { $due }
        – what goes into it: { $parts }

        If an answer from you is late, the date moves by the same time; I'll tell you at once. Have I got it right?
    .named =
        { $deal_client }, thank you for your trust in the plan. So that we both have it:

        – delivery: { $due }
        – what goes into it: { $parts }

        If I need something from you on the way, I'll ask early. Is everything correct?
    .thing =
        { $deal_client }, thank you for your trust in the plan. So that we both have it, for "{ $deal_thing }":

        – delivery: { $due }
        – what goes into it: { $parts }

        If I need something from you on the way, I'll ask early. Is everything correct?
    .label = Day and steps
    .risk = A written date protects both. From here on it has to be kept.

deadline-recap-whole-guaranteed =
    .half =
        Then we have an agreement. In writing:

        – delivery: { $due }
        – what goes into it: { $parts }
        – guarantee: if I miss the date, { $half } comes back to you

        The guarantee counts from the day I have all your materials. Do you confirm?
    .label = With the guarantee
    .risk = Send it where you offered the guarantee. Half of the price depends on the date.

deadline-first-now = Which part goes first?
    .label = First part
    .hint = For example: the main screen with the offer
    .why = Its name stands in the letter, so nobody expects more on that day.

deadline-due-first = On which day will that part be ready?
    .label = Day of the part
    .hint = For example: Friday
    .why = It goes into the letter and into your reminders.

deadline-rest-due = And on which day the rest, margin included?
    .label = Day of the rest
    .hint = For example: Wednesday next week
    .why = Without a second date the client expects everything on the first.

deadline-recap-first = Two dates, one letter: what comes first and when the rest is there.

deadline-recap-first-two-dates =
    .plain =
        Good, we'll do it in two steps:

        – { $due }: { $first }
        – { $rest_due }: all the rest

        The price stays as it is, and each part comes finished, not as a sketch. Is that how you see it too?
    .named =
        { $deal_client }, good that we found a way. In writing:

        – { $due }: { $first }
        – { $rest_due }: all the rest

        The price doesn't change. Is that right? Then I'll start with the first part.
    .label = Two dates
    .risk = The client gets something early and you keep the time for the rest. Two dates to keep.

deadline-rest-date =
    .plain = Deliver the rest of the work today, as promised
    .named = Deliver the rest of the work to { $deal_client } today, as promised

deadline-surcharge-now = What surcharge did you agree on?
    .label = Surcharge
    .hint = For example: 30%
    .why = It stands in the letter; a surcharge that was only spoken about is forgotten first.

deadline-due-fast = Which day did you promise?
    .label = Fast date
    .hint = For example: Friday
    .why = It goes into the letter and into your reminders.

deadline-recap-fast = Faster, and paid for it. The letter goes out before the work speeds up.

deadline-recap-fast-points =
    .plain =
        Agreed, I'm clearing the schedule. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – the surcharge for haste as we discussed it

        I'll start as soon as you confirm. Is everything right?
    .percent =
        Agreed, I'm clearing the schedule. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – surcharge for haste: { $bare_percent }

        I'll start as soon as you confirm. Is everything right?
    .sum =
        Agreed, I'm clearing the schedule. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – surcharge for haste: { $surcharge_sum }

        I'll start as soon as you confirm. Is everything right?
    .total =
        Agreed, I'm clearing the schedule. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – surcharge for haste: { $surcharge_sum }
        – price in all: { $fast_price }

        I'll start as soon as you confirm. Is everything right?
    .named =
        { $deal_client }, then I'm moving the other work. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – surcharge for haste: { $surcharge_sum }
        – price in all: { $fast_price }

        For this date I need your answers on the same day. Do you confirm?
    .label = Point by point
    .risk = Date and surcharge stand side by side. It takes the client a minute.

deadline-recap-fast-short =
    .plain = To sum up: delivery on { $due }, every step included, with the surcharge for haste we spoke about. A "yes" from you, and I'll start.
    .percent = To sum up: delivery on { $due }, every step included, { $bare_percent } on top for haste. A "yes" from you, and I'll start.
    .sum = To sum up: delivery on { $due }, every step included, { $surcharge_sum } on top for haste. A "yes" from you, and I'll start.
    .total = To sum up: delivery on { $due }, every step included, { $surcharge_sum } on top for haste, { $fast_price } in all. A "yes" from you, and I'll start.
    .label = In two lines
    .risk = Easy to confirm from a phone. Says less, so it suits a client you know.

deadline-own-date-fast =
    .plain = Deliver today, as promised
    .named = Deliver to { $deal_client } today, as promised

deadline-own-date =
    .plain = Deliver today, as promised
    .named = Deliver to { $deal_client } today, as promised

# Silence

deadline-nudge = Silence often means the client is thinking it over. One easy question brings the talk back.

deadline-nudge-which =
    .plain =
        I'm planning my next days and would like to leave room for you. The whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from the day you say yes; a smaller part is possible sooner. Which of the two is closer to what you need?
    .named =
        { $deal_client }, I'm planning the next days and would like to leave room for your project. The whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from your yes; a smaller part is possible sooner. Which is closer to what you need?
    .first =
        I'm planning the next days and would like to leave room for you. There are two ways: first this part, { $first }, and the rest after it; or everything at once in { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Which is closer to what you need?
    .label = An easy choice
    .risk = Answered in one word. Says nothing new.

deadline-nudge-need =
    .plain =
        I've thought about your date again. To suggest something better than { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for everything, I'd need to know one thing: what has to be ready that day without fail?
    .wanted =
        I've thought about { $wanted } again. The whole needs { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, but perhaps you don't need the whole that day. What has to be ready then without fail?
    .label = Ask for the need
    .risk = Shows that you're thinking along. It asks the client to think as well.

deadline-close = The second silence. One letter that lets the client go, and the door stays open.

deadline-close-permission =
    .plain =
        It seems that the date has become less pressing, or you've found another way, and both are fine. I'm giving these days to other work for now. When the matter comes up again, write to me: it takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from that day. Is there anything I can leave you with until then?
    .named =
        { $deal_client }, it seems that the date has become less pressing, or you've found another way; both are fine. I'm giving these days to other work for now. When it comes up again, one message is enough: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from then. Shall I write again in a month, or wait for you?
    .label = Let the client go
    .risk = Frees your days and your head. Some clients answer exactly this letter.
