# A date is wished for: a yes where it fits, a no with the plan, a way (P5, P6, P3, P4).

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

# The date fits

deadline-in-time = Good news: it fits. With the margin it takes <b>{ $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }</b> from today, so you're done by { $honest_day } at the latest, and they want it by <b>{ $wanted }</b>. Say yes plainly: a rush that isn't one is nothing to charge for. If other work takes these days, tap "Back" to the number of days and add it there.

deadline-yes = The date is within reach, so the answer is yes. Say it with the day in it: either plainly, or together with what it depends on.

deadline-yes-clear =
    .plain =
        Yes, that works: you'll have it on { $due }. All of this goes into it: { $parts }. I've allowed a little room for surprises, so you can rely on that day. Shall I begin?
    .calm =
        You need it by then, and you'll get it: { $due }. The time is enough to do every step properly: { $parts }. I'm putting the day into my calendar now. Is there anything you'd like to see before that?
    .plan =
        I've gone through the work step by step ({ $parts }), and your date holds. It's ready on { $due }, and you get a line from me after each step, so you always know where we are. When would you like me to start?
    .short =
        { $due } is fine, complete and without any rush: { $parts }. I'm keeping the days for you. May I begin?
    .thing =
        Yes, that works for "{ $deal_thing }": you'll have it on { $due }. All of this goes into it: { $parts }. I've allowed a little room for surprises, so you can rely on that day. Shall I begin?
    .label = A plain yes
    .risk = Quick and warm, and the client can plan. From now on the day is a promise, whoever causes a delay.

deadline-yes-tied =
    .plain =
        Yes, I can do it by { $due }. So that it stays certain, two things from you: the materials before I begin, and an answer within a day when I ask. The work itself takes me { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }; any days I spend waiting are added to the date, and I'd tell you at once. Does that suit you?
    .calm =
        Your date is within reach, and I'd like to keep it that way. I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for the whole; the rest depends on how soon I have your materials and answers. With both on time, you'll have it on { $due }. When can you send what there is?
    .plan =
        Here's how we make sure of { $due }:

        – from you: all the materials at the start, answers within a day
        – from me: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, margin included
        – if something is late: I'll tell you the new date the same day

        Can we do it like that?
    .short =
        { $due } works, on one condition: your materials come first, since I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } after that. Which day can I have them?
    .parts =
        Yes, I can do it by { $due }. In it: { $parts }. So that it stays certain, two things from you: the materials before I begin, and an answer within a day when I ask. The work itself takes me { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }; any days I spend waiting are added to the date, and I'd tell you at once. Does that suit you?
    .label = Yes, and what it depends on
    .risk = A late answer doesn't become your delay. Sounds a little less generous, so keep the tone light.

deadline-heard-yes-insists = They want it even earlier
deadline-heard-yes-offers = They name another day

deadline-keep-day = You've said yes and heard nothing. The day can only hold if the start isn't lost: ask once, simply.

deadline-keep-day-start =
    .plain =
        Your date is in my calendar: { $due }. For it to hold, I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } before that day. A "go" from you is enough, and I'll start. Is there anything still missing before you can give it?
    .calm =
        I'm keeping the days for { $due } free, and I'd like to use them well. The work takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, so every day we don't start comes off our margin. Shall I start with what I have?
    .plan =
        To make it easy, here's all I need for { $due }:

        – your "yes"
        – the materials, even if they aren't complete

        After that it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and you needn't think about it. Which of the two is missing?
    .short =
        To keep { $due } I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } before it, so a word from you helps us both. May I begin?
    .thing =
        The date for "{ $deal_thing }" is in my calendar: { $due }. For it to hold, I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } before that day. A "go" from you is enough, and I'll start. Is there anything still missing before you can give it?
    .label = Ask for the go-ahead
    .risk = Protects the date that you both want. Somebody still undecided may feel hurried.

deadline-keep-day-still =
    .plain =
        One question, so that I can plan: is the order for { $due } still on? If it is, I'll keep the { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for you. If you'd rather wait, tell me; then I'll take other work first, and we'll find you a new date. Which is it?
    .calm =
        Plans change, and that's quite all right. I've set aside { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for your date, { $due }. Would you like me to keep them, or shall I give them to another project and offer you other days later?
    .plan =
        So that neither of us waits for the other, a word is enough:

        – "yes": { $due } stays, I begin
        – "later": you name a day, and I move it
        – "no": I free the { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, no harm done

        Which one?
    .short =
        Is { $due } still the date you need? Then the { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } stay yours. If not, I'd give them to someone else for now. What shall I do?
    .label = Is it still on?
    .risk = An honest question, and you don't hold days for nothing. It gives the client a way out.

deadline-heard-keep-insists = They want it even earlier
deadline-heard-keep-offers = They name another day

deadline-first = What could honestly be ready by that day? Skip if nothing useful could.
    .label = First part
    .hint = For example: the main screen with the offer
    .why = A smaller part on time often covers the real need.

deadline-price = What is the price of the whole job at the usual pace?
    .label = Price
    .hint = For example: $1,500
    .why = The rush surcharge is worked out from it.

deadline-surcharge = If it can be done faster at all, what surcharge would make it worth it? 30% is a usual start. Skip if no money would make it possible.
    .label = Surcharge
    .hint = For example: 30%
    .why = A rush takes evenings and other clients' days; given away for nothing, it becomes the rule.

deadline-reckoned =
    .plain =
        You need { $days ->
            [one] one working day
           *[other] { $days } working days
        }; the time to name is <b>{ $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }</b>. That's your time and a quarter more, rounded up: one late answer or one bad day, and the date still holds. A day early pleases the client, a day late costs trust. Faster is possible only in exchange for something: less work, or more money.
    .priced =
        You need { $days ->
            [one] one working day
           *[other] { $days } working days
        }; the time to name is <b>{ $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }</b>, your time and a quarter more, rounded up. A rush at { $surcharge } adds <b>{ $surcharge_sum }</b> to { $price }: <b>{ $fast_price }</b> in all. The client chooses between time, scope and money; you don't lose in any of the three. Only offer the rush if the date is really within reach.

# The answer

deadline-answer = First a yes to the wish, then why the time is needed, then a way. The work behind the days is your argument, and the client has the choice.

deadline-answer-plan =
    .plain =
        Yes, you want this working for you sooner, and that makes sense. Because I do this professionally, I won't hand you something thrown together. The time goes into what makes it work: { $parts }. That takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and the result will do its job. Shall I send you the plan with a day beside each step?
    .calm =
        The sooner this works for you, the better, I see it the same way. That's also why I won't skip the steps it stands on: { $parts }. All of it takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, with a little room in case one of them runs long, and then it does what you're ordering it for. Would you like to see it day by day?
    .plan =
        I can see that speed matters here, so I've gone through what could be dropped. The work is made of this: { $parts }. Each step rests on the one before, and what is left out would be missing in the result. Done properly, it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from your go-ahead, and you hear from me after every step. Which day can we begin?
    .short =
        The hurry makes sense to me. What stands between us and the result: { $parts }. For that I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and that I can vouch for; anything quicker would only look finished. When can you send the materials, so that the days start counting?
    .wanted =
        I see why you'd like it by { $wanted }: the sooner it's out, the sooner it pays back. I want it to work as well as be quick, and this is what that takes: { $parts }. It comes to { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Rushed through before that, it would be there, but it wouldn't do its job. Shall I send the plan with a day for each step?
    .wanted_thing =
        I understand that { $wanted } isn't a random date for "{ $deal_thing }". A rushed job by then would cost you twice: now, and once more when it's redone. The result rests on these steps: { $parts }. Together that's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and it will work. Shall I send you the plan by days, so you see where the time goes?
    .label = The plan and an honest date
    .risk = Explains the days instead of defending them. Somebody with a truly fixed date will need one of the other ways.

deadline-answer-part =
    .plain =
        If the date can't move, let's make sure the most useful piece is there: { $first }. I can have that ready first and do it properly. The rest follows at its own pace, so nothing is half done; the whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Would this piece cover what you need at the start?
    .calm =
        You need something in your hands early, that's clear. Rather than everything half done, I'd give you one part that works: { $first }. The others come after it, and all of it is with you within { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. The price stays as it is. Would that help you on the day?
    .plan =
        Let's hurry only with what is urgent. Step one, moved to the front: { $first }. Step two, everything else, without rushing, within { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for the whole. Both reach you finished, not as sketches, and you can use the first while I'm at the second. Shall I start with step one?
    .short =
        Everything at once by then would come out sloppy, and you'd be the one to live with it. This much I can do early and well: { $first }. The rest is there within { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Is that the part you need most, or is it another one?
    .wanted =
        You need something in hand on { $wanted }, so let's see what you really need that day. I can have this ready by then, done properly: { $first }. The rest follows without rushing; the whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. The price stays as it is. Does that piece cover your date?
    .wanted_thing =
        For { $wanted } I'd rather give you one part of "{ $deal_thing }" that works than all of it half done. This can be ready by then: { $first }. The other parts come after it, within the { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } that the whole needs, at the same price. Would that help you on the day?
    .label = A first part by the date
    .risk = Covers the real need without extra pay. The work has to be divisible for it.

deadline-answer-faster =
    .plain =
        It can be done faster, and here is what that means. I'd move other work and add evenings, so the same steps take fewer days: { $parts }. Such a schedule costs { $surcharge } on top. At the usual pace it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } and no surcharge. Which matters more to you here, the date or the budget?
    .calm =
        I see how much hangs on the date, so here is a way. Other work moves back, evenings join in, and every step stays: { $parts }. That effort adds { $surcharge } to the price. Without it you get the same work in { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Which of the two shall I plan for?
    .plan =
        There are two honest ways, and the choice is yours. One: your date, for { $surcharge } on top, since I'd clear my schedule for you alone. Two: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and nothing on top. Inside both is the same work: { $parts }. Which one suits you?
    .short =
        I hear that it's urgent. Faster costs { $surcharge } more: that pays for the evenings and for the work I'd push back. The steps don't change: { $parts }. If the date can wait, it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } at the usual price. Which way shall we go?
    .sum =
        For a date like this I can clear my schedule: move other work and add evenings, with every step kept ({ $parts }). That's { $surcharge } on top, { $surcharge_sum }, so { $fast_price } in all. At the usual pace it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for { $price }. Both are good work; the difference is the date. Which one suits you?
    .wanted =
        To make { $wanted } I'd clear my schedule: other work moves, evenings join in, and no step is dropped ({ $parts }). That's { $surcharge } on top, { $surcharge_sum }, and { $fast_price } in all. Without the rush it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for { $price }. The quality is the same, you decide what the date is worth. Which one shall I reserve?
    .label = Faster, for a surcharge
    .risk = Your evenings are paid, and often the rush turns out to be smaller. Send it only if the date is within reach.

# Before a guarantee is offered

deadline-at-stake =
    .plain = Before you answer, weigh one of the ways: the guarantee. If the date slips, <b>{ $half }</b> goes back, and the whole work has earned you only the other half. Offer it for a date you'd stake that sum on; if you're unsure, take the smaller piece or the kind no.
    .floor = Before you answer, weigh one of the ways: the guarantee. If the date slips, <b>{ $half }</b> goes back, and what's left is <b>{ $under_floor }</b> below your floor: you'd have worked at a loss. Offer it only for a date that can't slip; if you're unsure, take the smaller piece or the kind no.

# The client insists

deadline-insist = The client holds on to the date. One more way: the smallest useful piece, a guarantee for the honest date, or a kind no.

deadline-insist-smallest =
    .plain =
        Let me look at it from your side: something happens on that day, and you need to have something to show. The whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, because of this: { $parts }. One small piece can be ready earlier, and done well. What exactly will you use it for on the day? Then I'll tell you which piece helps.
    .calm =
        The date is fixed for you, I hear that, so let's look for what counts most on it. All of it together takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }: { $parts }. A small piece of that, done well, is within reach. Who will see it that day, and what should they be able to do with it?
    .plan =
        Perhaps not everything has to be there on the day. Here is the list: { $parts }. Please mark the one thing you can't do without, and I'll tell you honestly whether I can vouch for it by then. The full set stays at { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Which one is it?
    .short =
        I know the date won't move. The whole won't fit in before it, that's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } of work; one small piece, done well, can. What must be in your hands that day without fail?
    .wanted =
        On { $wanted } you need something you can use, that's what counts. The whole doesn't fit in by then, these steps need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }: { $parts }. One small piece may fit, done well. What exactly happens that day, and who will see it? I'll answer with what I can vouch for.
    .label = The smallest useful piece
    .risk = Finds the real need behind the date. It takes one more message.

deadline-insist-guarantee =
    .plain =
        You need to be able to rely on the date, I do understand that. An earlier one would be a promise I can't vouch for. The honest one I can: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for this: { $parts }. And I'll put it in writing: if I miss it, { $half }, half of the price, comes back to you. Does a guaranteed date help you more than an early one?
    .calm =
        A missed promise would hurt you more than a later date, so I'm naming the one I can answer for: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. In it: { $parts }. If I'm late, you get { $half } back, half of the price; that goes into our agreement. Shall we fix the date on these terms?
    .plan =
        You have plans behind this date, so perhaps what you need most is one that can't slip. Here is mine: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from the day all your materials are with me, for the whole of it ({ $parts }). Half of the price, { $half }, stands behind it and is yours again if I miss it. Shall I write the date and the guarantee into our agreement?
    .short =
        The later the date, the more certain you want it to be; that's fair. Mine is { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and I back it with money: { $half }, half of the price, returns to you if I'm late. An early date without that is only hope. Can you plan with this?
    .label = Honest date, guaranteed
    .risk = Takes the client's fear away. The guarantee costs you half of the price if you slip.

deadline-insist-kind-no =
    .plain =
        You have your reasons for this date, and I respect them. By then I couldn't do it the way it deserves; it takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } to do this well: { $parts }. A promise I'd break would help neither of us. If somebody else is free sooner, do go with them; I can look over the result afterwards. And if the date moves, shall I keep a place for you?
    .calm =
        I've gone through it once more, because I can see how much you need it. Well done, it stays at { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }; this is what fills them: { $parts }. Promising less would mean letting you down on the day itself, so I'd rather say it now. Somebody with free days may serve you better here. Should I hold a place for you in case the date moves?
    .plan =
        Your date is what you go by, and mine is what I can keep: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for { $parts }. They don't meet, and it's better to know that today. My suggestion: another specialist makes it in time, and I check the finished work with fresh eyes. Would that help you?
    .short =
        I respect your date, and I can't meet it without spoiling the result: that takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Better to hear it from me now than on the last evening. If it turns out to be movable, I'm glad to do it. Shall I keep a place for you until you know?
    .wanted =
        I understand that { $wanted } is fixed for you. By that day I couldn't do it the way it deserves; it takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } to do this well: { $parts }. So I'd rather say so now than let you down then. If another specialist is free sooner, I'm glad to look over the result. And if the date moves, shall I keep a place for you?
    .label = A kind no
    .risk = Keeps your name and your evenings. You may lose this order.

deadline-stage = Is there a date you both agreed on earlier?
    .label = Agreed date
    .why = An agreed date holds, and the work goes on. If there is none, the order can be declined kindly.
deadline-stage-dated = Yes, a date is agreed
deadline-stage-open = No, nothing is agreed

deadline-stand = The agreement is on your side. One calm message, and the work goes on to its date.

deadline-stand-agreed-date =
    .plain =
        I see that you'd like it earlier, and I've looked for a way. What we agreed stands: I'm working on it and deliver on our date, with every step in it: { $parts }. As soon as a part is ready to be shown, you'll see it before the rest. Which part would you like to see first?
    .calm =
        Earlier would suit you better, I understand that. We set our date so that all of this fits in: { $parts }. I keep to it, and to every step. If you need something to show before then, tell me what it's for, and you'll have that part as soon as it's fit to be seen. What would it be?
    .plan =
        You want to be sure that it moves, and that's fair. These steps lead to the date we agreed on: { $parts }. Pulling the date forward would mean leaving one out, and it would be felt. Instead I can write you a line after each step, so you always know where we are. Shall we do that?
    .short =
        The hurry is clear to me, and so is what would suffer from it. I deliver on the date we agreed, complete: { $parts }. What's ready before that, you see before that. Which part should come first?
    .wanted =
        I've looked at { $wanted } from every side; I can't vouch for it without harming the result. Our agreed date stands, and every step stays in: { $parts }. What can be shown earlier, I'll show you earlier. Which part would you like to see first?
    .label = The agreed date stands
    .risk = Ends the bargaining without a quarrel and gives something visible. The client may grumble.

deadline-stand-trade =
    .plain =
        I understand that the new day matters to you. Our agreed date and our price go together, and I'm keeping to both. Earlier means moving other work and adding evenings, and that costs { $surcharge } on top. If it's worth that to you, say so today, and I'll name the day. If not, you needn't do anything. Which way is better for you?
    .calm =
        Something has changed on your side, I can tell, and you don't have to explain it. At the price we agreed, the date is the one we set. A faster pace has its own price, { $surcharge } more, since it takes days from other clients. Shall I work out which day that would give you?
    .plan =
        You'd like it sooner, so here are both ways, openly:

        – as agreed: our date, our price
        – sooner: { $surcharge } on top, and I'll name the new date before you decide

        In either case nothing is dropped: { $parts }. Unless you tell me otherwise, I'll go on with the first. Would you like the second?
    .short =
        Sooner means evenings and moving other work: { $surcharge } on top of our price. Without that, our agreed date stands, and all of it is in. What would you like?
    .sum =
        I understand that the new day matters to you. Our agreed date and our price go together, and I'm keeping to both. Earlier means moving other work and adding evenings: { $surcharge } on top, { $surcharge_sum }. If it's worth that to you, say so today, and I'll name the day. If not, you needn't do anything. Which way is better for you?
    .label = Sooner at its price
    .risk = Shows what "sooner" really costs and leaves the choice to the client. Send it only if an earlier day is within reach.

deadline-stood-by = What did they say yes to?
    .label = Agreed to
    .why = The agreed date needs nothing more. A faster one has a price and goes into writing first.
deadline-stood-by-stays = The agreed date
deadline-stood-by-faster = Faster, for a surcharge

deadline-stood = The agreed date holds. Go on with the work and show the first part as soon as it's fit to be seen: that calms people more than a third message about the date. If they press again, one sentence is enough: "Our date stands, and you'll see the first part before it." If it turns into a quarrel: /conflict

deadline-part = Nothing was agreed and no way fits. A short, warm no keeps the door open.

deadline-part-farewell =
    .plain =
        I understand that you need it sooner than I can do it well. It takes me { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and less would be at your expense. So let's not start this one together; another specialist may have the days free. If it needs a second look later, or the next project has more time, write to me. Would you like a name or two to ask?
    .calm =
        It's good that we spoke about the date openly. Done well, this takes me { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, and you need it before that, so taking it on wouldn't be fair to you. I hope somebody with free days turns up soon. If you'd like a second opinion on the result, I'm here. May I write when I next have a quick place free?
    .plan =
        We've looked at it from several sides, and your date and my { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } don't meet. Better now than in the middle of the work. What we've worked out about the steps is yours to use with whoever has the days free. And for the next project: shall we talk as soon as you know its date?
    .short =
        I see that it has to be sooner. I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for it, and doing it badly wouldn't help you, so somebody with free days is the better choice this time. You're welcome back any time. Is there anything I can pass on to make their start easier?
    .wanted =
        By { $wanted } you'd get something from me that neither of us would be proud of: I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. So it's fairer to leave this one to somebody who has the days free. If you'd like a second look at the result, or have a project with more time, I'm here. Shall I give you a name or two to ask?
    .label = Part kindly
    .risk = Costs this order and keeps the client's respect. Leave the names out if you have none to give.

deadline-part-guide =
    .plain =
        You need it sooner than I can do it well, that's clear by now. My { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } don't fit, so it's better with someone who has those days free. Three things make a quick job go well, whoever does it:

        – one person on your side who decides
        – all the materials on the first day
        – the part you need most, first

        I wish you a good start. May I write to you when I have an early slot free?
    .ask =
        Your date comes before my { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, so I'm stepping back. When you look for somebody quick, these questions show whether they can do it:

        – Which part would you finish first?
        – Which day do you keep for corrections?
        – What happens if it's late?

        Good luck with it. Would it help if I looked over the result afterwards?
    .calm =
        I'd have liked to make it in time for you, but it stays at { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Take this with you for the next talk: ask for a first finished part halfway to your date. If it's there and it's good, you can relax about the rest; if it isn't, you know while there's still time. Shall we talk earlier next time, as soon as a date is known?
    .short =
        With my { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } I can't meet your date, so somebody else is the better choice. A tip for saving time: leave out whatever nobody will miss on the day, and have it added later. Would a list of what can wait help you?
    .wanted =
        You need it by { $wanted }, and my { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } don't fit before that, so it's better with someone who has those days free. Three things make a quick job go well, whoever does it:

        – one person on your side who decides
        – all the materials on the first day
        – the part you need most, first

        I wish you a good start. May I write to you when I have an early slot free?
    .label = A goodbye that helps
    .risk = The client leaves with something useful and remembers who gave it. It costs you the order all the same.

# The client offers another date or money

deadline-offer = What does the client offer?
    .label = The offer
    .why = Another day and more money are two different decisions.
deadline-offer-date = Another date
deadline-offer-money = Money for the rush

deadline-offered-day = Which day do they offer now?
    .label = New date
    .hint = For example: Wednesday
    .why = If it works for you, it goes into the message and into your reminders.

deadline-works = Can you vouch for this day, margin included?
    .label = The day works
    .why = A second broken date is worse than one more honest no.
deadline-works-yes = Yes, I can
deadline-works-no = No, too early

deadline-offered-sum = How much do they offer for the rush, on top of the price?
    .label = Sum for the rush
    .hint = For example: $200
    .why = Then you see whether it pays for the evenings and the work you'd move.

deadline-weighed =
    .plain = They offer <b>{ $offered_sum }</b> for the rush. The measure is simple: does it pay for the evenings and for the work you'd have to move? If it does, take it in writing. If not, it can buy a smaller rush: one part moved up.
    .share = They offer <b>{ $offered_sum }</b> for the rush, which is { $offered_share } of the price. The measure is simple: does it pay for the evenings and for the work you'd have to move? If it does, take it in writing. If not, it can buy a smaller rush: one part moved up.
    .missing = They offer <b>{ $offered_sum }</b> for the rush, { $offered_share } of the price; that's { $missing } short of your surcharge. Does it pay for the evenings and the work you'd have to move? If you take it, ask for something back: answers on the same day. If not, it can buy a smaller rush: one part moved up.

deadline-enough = Is this sum enough for the faster date?
    .label = Sum is enough
    .why = A yes against your own reckoning is paid for with your weekend.
deadline-enough-yes = Yes, I'll do it for that
deadline-enough-no = No, it isn't enough

deadline-more = The offer shows goodwill. Answer with what this sum can buy, or with the usual pace at no surcharge.

deadline-more-for-part =
    .plain =
        Thank you, { $offered_sum } is a real step. For the whole at that speed it doesn't cover the work I'd have to move. What it does cover: one part, brought forward and done properly, with the rest following in its usual time. Which part do you need first?
    .calm =
        You're ready to add { $offered_sum }, and I appreciate that; it shows me the date is real. Moving everything up takes more, since it takes days from other clients. One part I can gladly bring forward for that sum and finish as it should be, while the others keep their usual pace. Which one would help you most?
    .plan =
        Let's put your { $offered_sum } where it does the most. Spread over everything, it's too thin: too much other work would have to give way. Put into one part, it's enough: that one comes first, complete, and all the rest is there within { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }. Which part shall it be?
    .short =
        Your offer helps. { $offered_sum } won't carry the whole at that speed, but it will carry one part, moved to the front and done with care. The rest comes in its usual time. Which part is the urgent one?
    .missing =
        Thank you, { $offered_sum } is a real step. The whole at that speed takes { $surcharge_sum }, because other work has to move, so we're { $missing } short. What your sum does cover: one part, brought forward and done properly, with the rest following in its usual time. Which part do you need first?
    .label = One part for that sum
    .risk = The client's money buys something real. Say in writing which part it is.

deadline-more-usual-term =
    .plain =
        I appreciate that you're ready to pay { $offered_sum } for speed. It wouldn't make up for what I'd have to drop, and I don't want to take it for a date I can't vouch for. Keep the money: in { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } you'll have everything, with no surcharge. Shall I reserve those days for you?
    .calm =
        I see how much the date means if you'd add { $offered_sum } for it. I'd rather not take money for a promise I can't be sure of. At the usual pace it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } with no surcharge, and the work is whole. Shall I reserve those days?
    .plan =
        The { $offered_sum } tells me that you're serious, so let me turn it round. Keep it, and get the work whole: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from your go-ahead, the usual price, a note from me after each step, so you can see it come together. Which day could we start?
    .short =
        It's a kind offer, and { $offered_sum } would only buy you a date that may slip. { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } at the usual price is one that holds. Would that still be in time for what you're planning?
    .label = Usual pace, no surcharge
    .risk = Honest, and cheaper for the client. A fixed date stays unsolved.

# What the client took

deadline-taken = Which way did they take?
    .label = The way taken
    .why = So that the message names the right day and the right sum.
deadline-taken-whole = All of it, honest date
deadline-taken-first = A first part earlier
deadline-taken-faster = Faster, for a surcharge

deadline-taken-last = What did they agree to?
    .label = Agreed at last
    .why = A guarantee, a small piece and a goodbye each end in a different message.
deadline-taken-last-guaranteed = The date with a guarantee
deadline-taken-last-first = A small piece earlier
deadline-taken-last-whole = All of it, honest date
deadline-taken-last-faster = Faster, for a surcharge
deadline-taken-last-parted = We part for now

deadline-taken-more = What did they take?
    .label = Taken for that sum
    .why = A part moved up is paid for and has two dates; the usual pace has one.
deadline-taken-more-part = One part sooner, for that sum
deadline-taken-more-usual = The usual pace, no surcharge

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
    .calm =
        I'm glad we have a date that both of us can rely on. So that we both have it:

        – delivery: { $due }
        – what goes into it: { $parts }

        If I need something from you on the way, I'll ask early. Is everything correct?
    .plan =
        Here is what we go by from now on.

        The steps: { $parts }.
        The day when all of it is with you: { $due }.
        On the way: a short note from me after each step.

        Is anything missing before I begin?
    .short =
        Settled, then. You get it on { $due }, complete, with all we spoke about in it: { $parts }. A short "yes" from you and I begin. Is that right?
    .thing =
        I'm glad we have a date that both of us can rely on. So that we both have it, for "{ $deal_thing }":

        – delivery: { $due }
        – what goes into it: { $parts }

        If I need something from you on the way, I'll ask early. Is everything correct?
    .label = Day and steps
    .risk = A written date protects both. From here on it has to be kept.

deadline-recap-whole-begin =
    .plain =
        Good, I'm putting it into my plan, and you needn't sign anything:

        – delivery: { $due }
        – what goes into it: { $parts }

        The first thing you send me for it counts as your "yes". Until then you can still change a line. What can you send first?
    .calm =
        Then { $due } is our day, with all of this in it: { $parts }. I'm starting without waiting for a confirmation, so that no time is lost. If I've put something differently from what you meant, tell me before I send you the first part. Does it look right?
    .plan =
        From here on it goes like this:

        1. You send the materials, and with that it's agreed.
        2. I do all of it: { $parts }.
        3. You have it on { $due }.

        Is there anything you'd like to change before step 1?
    .short =
        Noted: { $due }, complete ({ $parts }). I'm going by that unless you write otherwise. When will the materials reach me?
    .thing =
        Good, I'm putting "{ $deal_thing }" into my plan, and you needn't sign anything:

        – delivery: { $due }
        – what goes into it: { $parts }

        The first thing you send me for it counts as your "yes". Until then you can still change a line. What can you send first?
    .label = The first step is the yes
    .risk = No waiting for a confirmation. If the client later disagrees, you have your message but not their words.

deadline-price-now = What is the price of the whole job? Half of it stands behind the date.
    .label = Price
    .hint = For example: $1,500
    .why = The guarantee belongs in the message as a sum, so that nobody has to work it out later.

deadline-guarded =
    .plain = One look at the sum before you name the day: if it passes, <b>{ $half }</b> goes back, and the whole work has earned you only the other half. So name a day that holds even if an answer comes late and you're ill for a day. A later day with this guarantee is worth more to the client than an early one without.
    .floor = One look at the sum before you name the day: if it passes, <b>{ $half }</b> goes back, and what's left is <b>{ $under_floor }</b> below your floor, a loss. So name a day that holds even if an answer comes late and you're ill for a day; and keep in mind that the guarantee counts only once all materials are there.

deadline-due-guaranteed = Which day do you guarantee? Count in the margin, and a day for the client's answers.
    .label = Guaranteed day
    .hint = For example: Thursday next week
    .why = Half of the price depends on this day, so it's better one day later than one too early.

deadline-recap-guaranteed = The guarantee has to be in writing, with the day from which it counts.

deadline-recap-guaranteed-points =
    .plain =
        Then we have an agreement. In writing:

        – delivery: { $due }
        – what goes into it: { $parts }
        – guarantee: if I miss the date, { $half } comes back to you

        The guarantee counts from the day I have all your materials. Do you confirm?
    .calm =
        Thank you for choosing the certain date. Here is how I understand it:

        – you have everything on { $due }: { $parts }
        – if I'm late, I return { $half }, half of the price
        – what I need for it: your materials and, for each question, an answer within a day

        Is that how you see it too?
    .plan =
        Let's put the guarantee down so that it's worth something.

        My part: { $parts }, delivered on { $due }. If that day passes without it, { $half } is yours again.
        Your part: all materials at the start, answers within a day. Days I wait for them are added to the date.

        Shall I begin on these terms?
    .short =
        Agreed: delivery on { $due }, with all of it in ({ $parts }), and { $half } back to you if I miss that day. It holds from the moment your materials are complete. When can you send them?
    .label = With the guarantee
    .risk = The client can plan in peace. Half of the price depends on the date.

deadline-recap-guaranteed-materials =
    .plain =
        Good, then the guarantee starts as soon as I have everything. No signature needed, only your materials:

        – I deliver on { $due }: { $parts }
        – if I'm late, { $half } comes back to you
        – it counts from the day the last piece from you is here; I'll write to you that day

        If they're late, the date moves by the same time. What's still missing on your side?
    .calm =
        You can plan with { $due }: if I miss it, you get { $half } back, half of the price. The one thing I can't secure is what comes from you. So let's do it this way: when your materials are complete, I confirm that the guarantee is running. Which of them could you send today?
    .list =
        Two steps, and the date is safe:

        1. You send everything I need for this: { $parts }.
        2. I write "complete", and from then on { $due } is guaranteed: { $half } is yours again if I miss it.

        Until step 1 you can still change anything. When can I count on it?
    .short =
        { $due }, with all of it in ({ $parts }), or { $half } back to you. It's in force from the moment your materials are complete, without any further confirmation. When will that be?
    .label = It starts with the materials
    .risk = The client acts instead of signing, and the guarantee can't run before you have everything. Answer the day they're complete.

deadline-first-now = Which part goes first?
    .label = First part
    .hint = For example: the main screen with the offer
    .why = The message names it, so nobody expects more on that day.

deadline-part-now = Which part do they want sooner for that sum?
    .label = Part moved up
    .hint = For example: the main screen with the offer
    .why = The message names it beside the sum, so nobody expects more for it.

deadline-due-first = On which day will that part be ready?
    .label = Day of the part
    .hint = For example: Friday
    .why = It goes into the message and into your reminders.

deadline-rest-due = And on which day the rest, margin included?
    .label = Day of the rest
    .hint = For example: Wednesday next week
    .why = Without a second date the client expects everything on the first.

deadline-recap-first = Two dates, one message: what comes first and when the rest is there.

deadline-recap-first-two-dates =
    .plain =
        Good, we'll do it in two steps:

        – { $due }: { $first }
        – { $rest_due }: all the rest

        The price stays as it is, and each part comes finished, not as a sketch. Is that how you see it too?
    .calm =
        I'm glad we found a way that covers your date. In writing:

        – { $due }: { $first }
        – { $rest_due }: all the rest

        The price doesn't change. Is that right? Then I'll start with the first part.
    .plan =
        So that your day is safe and the rest stays good, we go like this.

        First comes what you need on { $due }: { $first }. It's ready to use by itself.
        After it I do everything else, and you have it on { $rest_due }.
        The price is the same as before.

        Can I count on your materials for the first part today?
    .short =
        To sum up: on { $due } you get this: { $first }. On { $rest_due }, all the rest, for the price we agreed. A "yes" is enough. Does that fit?
    .label = Two dates
    .risk = The client gets something early and you keep the time for the rest. Two dates to keep.

deadline-recap-first-begin =
    .plain =
        Your date is close, so I'm starting now instead of waiting for a letter to go back and forth:

        – in hand, for { $due }: { $first }
        – after it, on { $rest_due }: all the rest
        – price: unchanged

        Tell me today if you'd rather have another part first; later it would cost us the date. Is it the right one?
    .calm =
        I've begun with the piece you need most, so that { $due } is safe: { $first }. The rest follows on { $rest_due }, at the same price. You needn't confirm; I'm going by this unless I hear otherwise. Is there something about the first part I should know before I get deeper into it?
    .plan =
        This is how the days look from today:

        1. Until { $due } only this: { $first }
        2. You use it, I go on.
        3. On { $rest_due } you have all the rest.

        The order can still be changed today. Shall it stay like this?
    .short =
        Started: { $first }, for { $due }. The rest is with you on { $rest_due }, for the same price. Write today if something should come before it. Is there anything?
    .label = Begin at once
    .risk = Not a day is lost where days are short. If the client meant another part, you've begun with the wrong one.

deadline-recap-part = The client pays for one part moved up. The message says which one, when, and for how much.

deadline-recap-part-two-dates =
    .plain =
        Good, then one part comes forward. In writing:

        – { $due }: { $first }
        – { $rest_due }: all the rest, in its usual time
        – for moving that part up: { $part_fee }

        I'll rearrange my days as soon as you confirm. Is everything right?
    .calm =
        Good, then the money goes where it helps you most. So that we both have it:

        – for { $part_fee } on top, this comes first: { $first }
        – its day: { $due }
        – the day of everything else: { $rest_due }

        Is that how you see it too?
    .plan =
        This is how we go on.

        I move other work, and you get the urgent part on { $due }: { $first }. That adds { $part_fee } to the price.
        The remaining parts keep their pace and are with you on { $rest_due }, without any surcharge.

        May I start as soon as you say yes?
    .short =
        In short: { $part_fee } for this part sooner ({ $first }), on { $due }; the rest on { $rest_due } as usual. A "yes" from you, and I start. Is that right?
    .total =
        Good, then one part comes forward. In writing:

        – { $due }: { $first }
        – { $rest_due }: all the rest, in its usual time
        – for moving that part up: { $part_fee }
        – price in all: { $part_price }

        I'll rearrange my days as soon as you confirm. Is everything right?
    .label = Two dates and the sum
    .risk = Says exactly what the money buys. Two dates to keep.

deadline-recap-part-fee-first =
    .plain =
        Good, I'm ready to move my days for you. So that both of us are safe, the sum for it comes first:

        – { $part_fee } for moving this up: { $first }
        – as soon as it's here, the days are yours and { $due } is fixed
        – { $rest_due }: all the rest, in its usual time

        You'll have the invoice today. Does the day suit you?
    .calm =
        For you I'd put other work aside, and once it's moved I can't move it back. That's why I ask for the { $part_fee } beforehand: the day it arrives, I'll start on this part, and you'll have it on { $due }: { $first }. The rest comes on { $rest_due }, without any surcharge. Where shall I send the invoice?
    .steps =
        Three steps, and the urgent part is on its way:

        1. You pay { $part_fee } for the faster pace.
        2. I clear my days and do this first: { $first }, for { $due }.
        3. You have everything else on { $rest_due }, as usual.

        If step 1 takes longer, { $due } moves with it. Shall I send the invoice now?
    .short =
        Agreed: { $first } on { $due }, the rest on { $rest_due }. I'll move my other work once the { $part_fee } is here. Shall the invoice go to you or to your accounts?
    .total =
        Good, I'm ready to move my days for you. So that both of us are safe, the sum for it comes first:

        – { $part_fee } for moving this up: { $first }
        – as soon as it's here, the days are yours and { $due } is fixed
        – { $rest_due }: all the rest, in its usual time
        – price in all: { $part_price }

        You'll have the invoice today. Does the day suit you?
    .label = Paid first, then moved
    .risk = Other clients' days are moved only for money that's there. The transfer may eat up a day of the rush.

deadline-rest-date =
    .plain = Deliver the rest of the work today, as promised
    .named = Deliver the rest of the work to { $deal_client } today, as promised

deadline-surcharge-now = What surcharge did you agree on?
    .label = Surcharge
    .hint = For example: 30%
    .why = It goes into the message; a surcharge that was only spoken about is forgotten first.

deadline-due-fast = Which day did you promise?
    .label = Fast date
    .hint = For example: Friday
    .why = It goes into the message and into your reminders.

deadline-recap-fast = Faster, and paid for it. The message goes out before the work speeds up.

deadline-recap-fast-points =
    .plain =
        Agreed, I'm clearing the schedule. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – on top for the rush: { $haste }

        I'll start as soon as you confirm. Is everything right?
    .calm =
        Good, then I'm moving the other work. So that we both have it:

        – your day: { $due }
        – nothing is left out: { $parts }
        – for the evenings and the days I clear: { $haste } on top

        For this date I need your answers on the same day. Do you confirm?
    .plan =
        The fast way it is, and here is how it works.

        You get all of it ({ $parts }) on { $due }.
        The rush adds { $haste } to the price.
        What I need from you: all materials at the start and an answer on the same day whenever I ask.

        Can I count on that?
    .short =
        We're agreed. { $due } is the day, nothing is dropped ({ $parts }), and { $haste } comes on top for the rush. I begin with your "yes". Is there anything you'd put differently?
    .total =
        Agreed, I'm clearing the schedule. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – on top for the rush: { $haste }
        – price in all: { $fast_price }

        I'll start as soon as you confirm. Is everything right?
    .met =
        Agreed, we meet each other halfway. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – on top for the rush: { $haste }, { $gave } below my usual surcharge
        – in return: your materials at the start and answers on the same day

        Do you confirm? Then I'm clearing the schedule.
    .met_total =
        Agreed, we meet each other halfway. In writing:

        – delivery: { $due }
        – all steps stay: { $parts }
        – on top for the rush: { $haste }, { $gave } below my usual surcharge; in all { $fast_price }
        – in return: your materials at the start and answers on the same day

        Do you confirm? Then I'm clearing the schedule.
    .label = Point by point
    .risk = Date and surcharge stand side by side. It takes the client a minute.

deadline-recap-fast-short =
    .plain =
        To sum up: delivery on { $due }, every step included, { $haste } on top for the rush. A "yes" from you, and I'll start. Is that right?
    .calm =
        So we have it in writing: you get everything on { $due }, and the faster pace adds { $haste }. Please answer my questions on the same day, then the date is safe. All right?
    .plan =
        Two things to confirm: { $due } for the delivery, { $haste } on top for the rush. With your "yes" the other work moves and I begin. Do both stand?
    .met =
        To sum up: delivery on { $due }, every step included, { $haste } on top for the rush; in return for the { $gave } I'm taking off, I count on your answers on the same day. Is that right?
    .total =
        To sum up: delivery on { $due }, every step included, { $haste } on top for the rush, { $fast_price } in all. A "yes" from you, and I'll start. Is that right?
    .short =
        Short and in writing: { $due }, the whole of it, { $haste } extra for clearing my days. Once you confirm, they're yours. Shall I block them?
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
    .calm =
        Take the time you need with it. I'm only sorting my calendar, and I'd like to know whether to keep a place for you. It's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } for everything, or less for one part that matters most. Which way are you leaning?
    .plan =
        To make answering easier: a) all of it, { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from your go-ahead; b) one urgent part first; c) not now. One letter is enough: a, b or c?
    .short =
        Is the date still on? If it is, the whole takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from your yes. If it has moved, that's fine too: to which day?
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
    .calm =
        Your date is still on my mind. { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } is what the whole takes, and it may be that you don't need the whole at once. What would be enough for you to get started?
    .plan =
        Before I give you any more dates, I'd like to understand yours. All of it is { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }; a smaller piece is often enough for such a day. What happens that day, and what should people see?
    .short =
        One question, and I can plan for you: who is waiting for the result on that day? For all of it I need { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }; for them, perhaps a part is enough. Which part would that be?
    .wanted =
        I've thought about { $wanted } again. The whole needs { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        }, but perhaps you don't need the whole that day. What has to be ready then without fail?
    .label = Ask for the need
    .risk = Shows that you're thinking along. It asks the client to think as well.

deadline-close = The second silence. One message that lets the client go, and the door stays open.

deadline-close-permission =
    .plain =
        It seems that the date has become less pressing, or you've found another way, and both are fine. I'm giving these days to other work for now. When it comes up again, write to me: it takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from that day. Is there anything I can leave you with until then?
    .calm =
        I don't want to fill your inbox, so this is my last message about the date. Another project takes the days I'd kept for you. If you come back to it, one message is enough: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from then. Shall I write again in a month, or wait for you?
    .plan =
        As I haven't heard from you, I'm closing the question of the date on my side. What we worked out stays with me; with it, a later start takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } and no long discussions. When might it come up for you again?
    .short =
        Things change, so I'm letting these days go to someone else. Your project is welcome whenever it's ready; it'll be { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from that day. Should I keep your notes until then?
    .label = Let the client go
    .risk = Frees your days and your head. Some clients answer exactly this message.

deadline-close-one-word =
    .plain =
        To close this on my side I need one word from you, and each of these is fine:

        – "go": it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from that day
        – "later": I'll write again in a month
        – "no": I'll take it off my list

        If I hear nothing by the end of the week, I'll read it as a "no", without any hard feelings. Which word is it?
    .calm =
        You may simply not have got round to it, so I'm making it short. Is it yes, not now, or no? With a yes you'll have the work { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } later; with "not now" I'll keep my notes; with a no I'll give the days away. One word is plenty. Which?
    .letter =
        An answer with one letter will do:

        A) Still wanted: { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from your go-ahead.
        B) Wanted, with a new date. Which?
        C) Done in another way, or not needed any more.

        A, B or C?
    .short =
        Yes, later or no? All three help me to plan. For a yes: the work takes { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from that day. Which one shall I note down?
    .thing =
        To close the question about "{ $deal_thing }" on my side I need one word from you, and each of these is fine:

        – "go": it's { $margin_days ->
            [one] one working day
           *[other] { $margin_days } working days
        } from that day
        – "later": I'll write again in a month
        – "no": I'll take it off my list

        If I hear nothing by the end of the week, I'll read it as a "no", without any hard feelings. Which word is it?
    .label = One word to choose
    .risk = A quick answer is easy, and a "no" is one, too. It asks once more instead of letting go.

deal-event-concession-guarantee = half back if late, for an honest date (sum, date)
deal-event-concession-haste = a rush below its cost, for same-day answers (given, paid, date)
