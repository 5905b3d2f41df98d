# When one can be reached: set at the start, reminded of kindly, priced, or left (BO1 to BO4).

boundaries = When and how I can be reached

# Where things stand

boundaries-moment = Is the job about to begin, or does the client already write and call whenever they like?
    .label = Where it stands
    .why = At the start it's an order of work that nobody minds. Later it takes a reminder first.
boundaries-moment-start = The job is just beginning
boundaries-moment-breach = They already come at any hour

# The communication algorithm

boundaries-open-hours = At which hours, and on which days, may the client call and write to you?
    .label = Hours
    .hint = For example: 10:00 to 18:00, Monday to Friday
    .why = An hour that was named is respected far more often than one that was hoped for.

boundaries-answers = How soon do you answer a message? If skipped: by the next working day.
    .label = Answers
    .why = A client who knows when the answer comes doesn't ask three more times. Name what you can keep on a bad day.
boundaries-answers-few-hours = Within three working hours
boundaries-answers-same-day = On the same working day
boundaries-answers-next-day = By the next working day

boundaries-reports = When does the client hear from you how far the work is? If skipped: after each stage.
    .label = Reports
    .why = Most control comes from not seeing anything. A report that comes by itself replaces ten calls.
boundaries-reports-stage = After each stage
boundaries-reports-weekly = Once a week
boundaries-reports-twice-weekly = Twice a week

boundaries-urgent = And if something is on fire outside these hours? If skipped: it waits for the next working morning.
    .label = Emergencies
    .why = An emergency with a price happens rarely. One without a price happens every evening.
boundaries-urgent-morning = Waits for the morning
boundaries-urgent-call = A call in working hours, at once
boundaries-urgent-plus30 = Any time, for 30% more an hour
boundaries-urgent-plus50 = Any time, for 50% more an hour
boundaries-urgent-plus100 = Any time, for double the rate

boundaries-rate = What is your usual price for an hour? Skip if only the percentage should be named.
    .label = Hourly rate
    .hint = For example: $30
    .why = Then the letter says what an urgent hour costs, to the cent.

boundaries-rules = This goes out before the work begins. It isn't a list of bans: it says when the client gets what.

boundaries-rules-points =
    .plain =
        Before we begin, here is how to reach me, so that you always know where things stand:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – How far the work is: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }
        Is there anything here that doesn't fit your day?
    .calm =
        A project runs calmly when nobody has to guess who answers when. My suggestion:
        – You can call and write: { $open_hours }
        – An answer comes { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – What's done and what's next, I write { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – If something is urgent: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }
        Would you change anything?
    .plan =
        Four points about how we work together, then straight to the task:
        1. Hours for calls and messages: { $open_hours }
        2. Messages are answered { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        3. A note on the stage of the work comes { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }, without your asking
        4. Urgent: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }
        Shall we go by this?
    .short =
        How we keep in touch, in short.
        Hours: { $open_hours }
        Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        Progress: { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        Urgent: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }
        Does that suit you?
    .rate =
        Before we begin, here is how to reach me, so that you always know where things stand:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – How far the work is: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $urgent_rate } an hour ({ $surcharge } on top of the usual rate)
           *[morning] what comes later is the first thing I read the next working morning
        }
        Is there anything here that doesn't fit your day?
    .thing =
        So that work on “{ $deal_thing }” runs smoothly, here is how to reach me:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – How far the work is: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }
        Which of this would you like differently?
    .label = Point by point
    .risk = Clear for both and easy to come back to. It reads a little formal.

boundaries-rules-reasons =
    .plain =
        You'll get the best work from me when I can go deep into it, and you'll be calm when you always know what's happening. So this is how I do it. I can be reached at these hours: { $open_hours }. I answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, after looking into the matter and not off the cuff. How far the work is, I write { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }, so you needn't ask. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. Does this fit the way you work?
    .calm =
        A word on how we keep in touch, because it saves us both time. For calls and messages I keep these hours free: { $open_hours }. Answers come { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }; that leaves time to check things, so they don't have to be corrected later. A short note comes { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        } and says what's done and what I need from you. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. What would you add?
    .plan =
        Why I name hours at all: in them you have my full attention, and in the others your project has it. The hours: { $open_hours }. A message gets its answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }. You see the stage we're at { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }, with what comes next. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. Is there a day on which you need me at another time?
    .short =
        Clear hours mean fewer interruptions, and fewer interruptions mean fewer mistakes in your project. Mine: { $open_hours }. Answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, a note on the stage { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. Is that all right with you?
    .label = With the reasons
    .risk = The client sees what each point is good for. It's longer to read.

boundaries-rules-yours =
    .plain =
        Let's keep in touch the way that's easiest for you. Which messenger do you use most? I'll write there. For calls, choose any time within these hours: { $open_hours }. Messages are answered { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, and { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        } you get a note on how far the work is. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. Which messenger and which time for a call suit you?
    .calm =
        I'd like it to be convenient for you, so some of this you decide. My hours are { $open_hours }; within them, choose when we talk. The app is up to you as well. From my side: an answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        } and a progress note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. Where shall I write to you, and when do you like to talk?
    .plan =
        Two things for you to choose before we begin: the messenger and a regular time for a short call within my hours ({ $open_hours }). The rest I take care of: answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, a note on the stage of the work { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. What shall I put down for the messenger and the call?
    .short =
        You choose the messenger and the time of our calls, within these hours: { $open_hours }. I answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        } and report { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] a call in these hours, out of turn
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] what comes later is the first thing I read the next working morning
        }. What suits you best?
    .label = Built around the client
    .risk = Gives way where it costs nothing; convenience keeps clients. The hours themselves stay yours.

# The client comes at any hour

boundaries-wish = What is it that gets too much?
    .label = What happens
    .why = Night messages, endless calls and reports every quarter of an hour need different answers.
boundaries-wish-late = Messages or calls after hours
boundaries-wish-calls = Calls all day long
boundaries-wish-instant = An answer is wanted at once
boundaries-wish-reports = Reports again and again

boundaries-known-hours = At which hours, and on which days, can you be reached?
    .label = Hours
    .hint = For example: 10:00 to 18:00, Monday to Friday
    .why = A reminder without an hour in it is only a complaint.

boundaries-agreed = Were these hours named to the client before?
    .label = Agreed before
    .why = What was agreed may be recalled. What was only meant has to be said for the first time, without reproach.
boundaries-agreed-yes = Yes, we agreed on them
boundaries-agreed-no = No, not yet

boundaries-remind = Behind the pressing there's mostly worry: the client can't see the work. Show that you see it, name the hours, and give way where it costs you nothing.

boundaries-remind-reminder =
    .plain =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand: a question is there, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving, and it is your project.
           *[late] I understand that many thoughts about the project only come in the evening, when it's quiet.
        } { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. What comes outside them I read the next working morning and answer with a clear head, so nothing gets lost. Is there a point from the last messages that I should take first?
    .calm =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } So write whenever it suits you; it just waits for me until working hours. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. An answer I've thought through saves us both a correction. Which question shall I begin with?
    .plan =
        A short word on the hours, so that no question of yours waits longer than it has to. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. What comes in then is answered by the next working day at the latest; what comes in later is first in line in the morning. { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } Does that work for you?
    .short =
        A friendly word about the hours. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. Outside them your messages wait safely for the next working morning. What should I look at first?
    .thing =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand: a question is there, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving, and it is your project.
           *[late] I understand that many thoughts about the project only come in the evening, when it's quiet.
        } “{ $deal_thing }” has its fixed place in my day. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. What comes outside them I read the next working morning, so nothing gets lost. What should I take first?
    .label = A friendly reminder
    .risk = Names the hours without reproach, and mostly that's enough. It changes nothing about the worry behind it.

boundaries-remind-give-way =
    .plain =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand: a question is there, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving, and it is your project.
           *[late] I understand that many thoughts about the project only come in the evening, when it's quiet.
        } Let's make it easier for you. We write in the messenger you like best, we talk once a week at a time you choose within my hours ({ $open_hours }), and on the same day you get a short report: what's done, what's next. Late messages I read in the morning. Which app and which hour suit you?
    .calm =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } Here's what I can do for that: a regular call in working hours ({ $open_hours }), always at the same time, so your questions have their place, and a few lines on progress every week without your asking. What comes in the evening waits until morning. On which day shall we have the call?
    .plan =
        My suggestion, so that you see more and have to ask less:
        – your messenger, as you like it
        – one call a week, within these hours: { $open_hours }
        – a short report the same day
        What comes in between I answer by the next working day. Which day is best for the call?
    .short =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } A call a week at a time you choose, within my hours ({ $open_hours }), and a short report on the same day: would that give you what you need?
    .label = Give way where it's easy
    .risk = Costs you almost nothing and calms most people. You have to keep the call and the report.

boundaries-remind-need =
    .plain =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand: a question is there, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving, and it is your project.
           *[late] I understand that many thoughts about the project only come in the evening, when it's quiet.
        } Before I suggest anything, I'd like to understand: what is it that you need to know in such a moment? Perhaps your boss asks, or a date is pressing. Then you'll get exactly that in time, within the hours in which I work: { $open_hours }. What was it the last time?
    .calm =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } Perhaps something is missing in what I send you. If I know what, I can put it into my next note, and you won't have to ask. I work at these hours: { $open_hours }. What would you most like to see there: the stage, the next date, or something else?
    .plan = I'd like you to be able to put the project out of your mind in the evening. For that I need one answer: what worries you most about it at the moment? I'll write about exactly this, regularly, within my working hours ({ $open_hours }). What is it?
    .short = I'd like you to have what you need without asking, within my hours ({ $open_hours }). What is it above all, and by when in the day?
    .label = Ask what's behind it
    .risk = Finds the real reason and solves it more cheaply. It takes one more exchange.

# What costs something has its terms

boundaries-rate-now = What is your usual price for an hour? Skip if only the percentage should be named.
    .label = Hourly rate
    .hint = For example: $30
    .why = What goes beyond the order gets a price, and that is reckoned from the hour.

boundaries-extra = How much more should an hour outside the agreed time cost?
    .label = Surcharge
    .why = It has to pay for the evening, and for the work you turn down to be free. What's cheap becomes the rule.
boundaries-extra-plus30 = 30% more
boundaries-extra-plus50 = 50% more
boundaries-extra-plus100 = Double the rate

boundaries-reckoned-time =
    .plain = An hour outside the agreed time costs <b>{ $surcharge }</b> more than usual. It isn't meant as a punishment: the client may buy your evening, or find that it can wait. Both are fine.
    .rate = An hour outside the agreed time: <b>{ $urgent_rate }</b>, which is { $rate } and { $surcharge } on top; half an hour { $urgent_half }. It isn't meant as a punishment: the client may buy your evening, or find that it can wait. Both are fine.

boundaries-terms-time = The client insists, so now it gets a price. Understand first, then say what is included and what the rest costs; the client chooses.

boundaries-terms-time-priced =
    .plain =
        I understand that { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }. The price of the project includes these hours: { $open_hours }. To be free beyond them I have to turn down other work, so an hour outside them or out of turn costs { $surcharge } more than a usual one. You pay only for what you really use. Shall I add that to our agreement?
    .calm =
        It's clear to me that { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }, and it can be done. It's an extra service, though: for that time I keep free of other work and of my evening. Within my hours ({ $open_hours }) everything stays in the price; beyond that, or out of turn, an hour costs { $surcharge } on top of the usual rate. Would you like to have it for this project?
    .plan =
        Two lines for our agreement, since { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }:
        – in the price: calls and messages at these hours: { $open_hours }
        – outside them or out of turn: by the hour, { $surcharge } on top of the usual rate
        Before I start on anything extra, I tell you how long it will take. Do you agree with that?
    .short = Yes, that's possible, as an extra: outside my hours ({ $open_hours }) or out of turn, an hour costs { $surcharge } more than usual, and I name the time before I begin. Shall we put it down like that?
    .rate =
        I understand that { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }. The price of the project includes these hours: { $open_hours }. To be free beyond them I have to turn down other work, so an hour outside them or out of turn costs { $urgent_rate }, { $surcharge } above the usual one; half an hour is { $urgent_half }. You pay only for what you really use. Shall I add that to our agreement?
    .label = An hour with a price
    .risk = You're paid for it, and most emergencies turn out able to wait. The client may take offence at first.

boundaries-terms-time-two-ways =
    .plain =
        I see that { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }. There are two ways to work. The usual one: I'm there at these hours ({ $open_hours }), with a short report every week; that's in the price. Or close contact: I can be reached outside them too, and those hours cost { $surcharge } more. The work is the same in both. Which one is right for this project?
    .calm =
        Some clients are happy with a weekly note, others want me close by; both are fine. Since { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }, here are both: my usual hours ({ $open_hours }) within the price, or extra hours when you need them, at { $surcharge } on top of the usual rate. You can also change from one to the other later. What would you like to begin with?
    .plan =
        Let me put the choice plainly:
        A. Hours: { $open_hours }; a report every week; price as agreed
        B. The same, and I can be reached at other times as well: { $surcharge } on top for those hours
        With B you only pay for what is used. Which one shall I put down?
    .short = It's up to you: usual hours ({ $open_hours }) within the price, or outside them as well, at { $surcharge } more an hour. Which do you prefer?
    .rate =
        I see that { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }. There are two ways to work. The usual one: I'm there at these hours ({ $open_hours }), with a short report every week; that's in the price. Or close contact: I can be reached outside them too, at { $urgent_rate } an hour, which is { $surcharge } above the usual rate. The work is the same in both. Which one is right for this project?
    .label = Two ways to choose from
    .risk = The last word stays with the client, so nobody feels refused. If they choose the dearer one, you need the time for it.

boundaries-terms-time-list =
    .plain =
        I understand that { $wish ->
            [calls] it matters to you to be able to call at any moment
            [instant] it matters to you to get an answer at once
            [reports] it matters to you to hear from me often
           *[late] it matters to you to reach me outside working hours
        }. Most of it can wait for my hours ({ $open_hours }), but some things really can't. Let's write down together which: for instance a mistake in something that goes out the same day. For these you may call at any time, at no extra charge; everything else comes first in the morning. Paid hours ({ $surcharge } on top) then aren't needed at all. What belongs on the list?
    .calm = Before we talk about paid hours ({ $surcharge } on top), let's try something simpler. You name up to three cases that must not wait; for those I answer in the evening too, without a surcharge. Everything else keeps to my hours ({ $open_hours }). That gives you safety, and me the quiet to do good work. Which three would they be?
    .plan =
        A way without extra cost:
        1. we agree on up to three true emergencies
        2. for these you ring me, whatever the hour
        3. everything else is answered within these hours: { $open_hours }
        If it becomes more than that, we come back to paid hours. Which cases would you put on the list?
    .short = Which three things must truly not wait until morning? For those I can be reached by phone; for the rest my hours stand: { $open_hours }. What would you choose?
    .label = A list of emergencies
    .risk = Free for the client and safe for both, if the list stays short. Offer it only if you'd really pick up.

boundaries-taken-time = Which did the client take?
    .label = Choice
    .why = The letter should say exactly this, and a paid hour is written down with its price.
boundaries-taken-time-paid = Paid hours
boundaries-taken-time-free = The usual hours

boundaries-minutes = How many minutes does one such report take you, with getting back to work?
    .label = Minutes a report
    .hint = For example: 20
    .why = Four reports of twenty minutes are more than an hour that nobody pays.

boundaries-every = How often does the client want them?
    .label = How often
    .why = The price of a week shows both of you what the reports are worth.
boundaries-every-daily = Every working day
boundaries-every-twice-daily = Twice a day or more
boundaries-every-twice-weekly = Twice a week

boundaries-reckoned-reports =
    .plain = { $per_week ->
            [one] One report
           *[other] { $per_week } reports
        } a week at { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        } each: that time goes missing in the work itself. It is either paid for, or replaced by something that shows the progress by itself.
    .rate = { $per_week ->
            [one] One report
           *[other] { $per_week } reports
        } a week at { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        } each: one costs <b>{ $report_price }</b>, a week of them <b>{ $week_price }</b>. It is either paid for, or replaced by something that shows the progress by itself.

boundaries-terms-reports = The client wants news more often than the price allows. Say what is included, price the rest, or open a window to look through at any time.

boundaries-terms-reports-priced =
    .plain =
        I understand: you want to see how the work goes, and others may ask you about it as well. A short weekly report is in the price. Reports { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } take time out of the work itself, so I'd add them as an item of their own: what's done, what's next, what I need from you. Shall I send you the price of that item?
    .calm =
        Frequent news can be arranged. So that the work doesn't pay for it, let's treat it as what it is, a separate job: a written report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, always in the same form, ready to be passed on. The weekly one stays in the price. Would you like to order it, or is the weekly one enough?
    .plan =
        Here's how it could look:
        – in the price: a short report once a week
        – as an extra item: a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, always at the same hour
        – both: what's done, what's next, what I need from you
        The extra can be ended at any time. Which of the two shall I put down?
    .short =
        One report a week is in the price; a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } is an extra item, because each one interrupts the work. Do you need it, or will the weekly one do?
    .rate =
        I understand: you want to see how the work goes, and others may ask you about it as well. A short weekly report is in the price. A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } takes time out of the work, so it's an item of its own: { $report_price } each, { $week_price } a week. You can end it whenever you like. Shall I add it, or is the weekly one enough?
    .label = Reports as a paid item
    .risk = Puts a price on the control, and often the weekly report is suddenly enough. Name it calmly, not as a penalty.

boundaries-terms-reports-board =
    .plain =
        A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } would tell you about the work; how about seeing it instead? I'll keep a shared page where every step stands with its date and its state. You look whenever you want, at midnight too, and nobody has to write or wait. Once a week I add a few lines. Shall I send you the link?
    .calm =
        I understand that you don't want to wait for news. Instead of a letter { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } I can give you a page with the plan: done, in work, next. I update it when a step is finished, so it's always true, and it costs nothing extra. Would you rather have it as a table or as a list?
    .plan =
        Here's a simple way:
        – a shared page with all the steps and dates
        – I tick off what is finished
        – once a week a few lines on what comes next
        So you see more than in a letter { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, and I don't have to break off. Where shall I set it up: in the tool you use, or in a plain table?
    .short =
        How about a page with the steps that you can open at any time, in place of a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }? It's free, and it's up to date when you look. Shall I set it up?
    .label = A page to look at
    .risk = Gives more insight for less of your time. You have to keep it up to date.

boundaries-taken-reports = Which did the client take?
    .label = Choice
    .why = The letter should say exactly this.
boundaries-taken-reports-paid = Paid reports
boundaries-taken-reports-free = The weekly report or the page

# The client offers something

boundaries-offer = What does the client offer?
    .label = The offer
    .why = Other hours either suit you or not. Money has to be weighed against your hour.
boundaries-offer-hours = Other hours
boundaries-offer-money = Money for it

boundaries-works = Do these hours suit you, without spoiling your evening?
    .label = Hours suit
    .why = A yes that annoys you every day ends in a quarrel after two weeks.
boundaries-works-yes = Yes
boundaries-works-no = No

boundaries-new-hours = Which hours and days is it to be, then?
    .label = New hours
    .hint = For example: 12:00 to 20:00, Monday to Friday
    .why = They go into the letter, and from then on they're the ones that hold.

boundaries-offered-rate = How much do they offer for an hour outside the agreed time?
    .label = Offered for an hour
    .hint = For example: $35
    .why = Then it can be compared with what an hour of yours costs by day.

boundaries-own-rate = What is your usual price for an hour?
    .label = Hourly rate
    .hint = For example: $30
    .why = An evening hour should not be cheaper than one in the morning.

boundaries-weighed =
    .plain = They offer <b>{ $offered_rate }</b> for an hour. The measure: is it clearly more than your hour by day, and do you want to give that evening? If not, it can buy less of your time.
    .share = They offer <b>{ $offered_rate }</b> for an hour, which is { $rate_share } of your usual rate. At 100% or less an evening costs no more than a morning, and that isn't worth it. Clearly above that it's a fair deal, if you want to give the time.
    .missing = They offer <b>{ $offered_rate }</b> for an hour: { $rate_share } of your usual rate, { $missing } less than the price named. At 100% or less an evening costs no more than a morning, and that isn't worth it. Above that, it's up to you.

boundaries-enough = Is that enough for you?
    .label = Enough
    .why = What's agreed once is hard to raise later.
boundaries-enough-yes = Yes, I'll take it
boundaries-enough-no = No, too little

boundaries-meet = The client is ready to pay, and that's respect. Show what this sum buys, or stay with the usual hours.

boundaries-meet-evening =
    .plain = I appreciate that you're ready to pay for it. For { $offered_rate } an hour I can't be there every evening, but one fixed evening a week works: you collect what's urgent, and we go through it then. On the other days my hours stay as they are: { $open_hours }. Which evening would help you most?
    .calm = Good that you take my time seriously. { $offered_rate } an hour would pay for one evening a week that I keep for you, not for being on call all the time. Everything else we do within my hours ({ $open_hours }). Shall we try it for a month?
    .plan =
        With { $offered_rate } an hour, this is possible:
        – one evening a week, the same one every time
        – questions collected beforehand
        – otherwise the usual hours: { $open_hours }
        Which day shall I keep?
    .short = For { $offered_rate } an hour: one evening a week that's yours; otherwise my usual hours: { $open_hours }. Which one?
    .missing = I appreciate that you're ready to pay for it. An hour on call costs { $urgent_rate }, because I turn down other work for it, so { $missing } is missing. For { $offered_rate } I can offer one fixed evening a week in which we go through what's urgent; otherwise my hours stay: { $open_hours }. Which evening would help you most?
    .label = One evening for it
    .risk = The money buys something real, and you keep your week. That evening is then promised.

boundaries-meet-usual =
    .plain = I appreciate the offer of { $offered_rate }. It wouldn't pay for the work I'd have to turn down, and I don't like to take money for something I'd do half-heartedly. So keep it: within my hours ({ $open_hours }) you have my full attention at no extra charge, and urgent things come first there. Shall we leave it at that?
    .calm = Thank you for the offer; it shows me how much it matters. But { $offered_rate } an hour would mean tired work in the evening, and you deserve better. Let's save your money: I put your questions first within these hours: { $open_hours }. Would a fixed quarter of an hour every morning help?
    .plan = Instead of { $offered_rate } an hour, something without cost: your questions first thing every working day, a short call when needed, all within my hours ({ $open_hours }). Then hardly anything is left for the evening. Shall we try it for two weeks?
    .short = I'd rather not take { $offered_rate } for tired evening work. Within my hours ({ $open_hours }) your questions come first, free of charge. Is that all right?
    .label = The usual hours, first in line
    .risk = Honest, and it costs the client nothing. Who truly needs evenings will look elsewhere.

boundaries-taken-meet = Which did the client take?
    .label = Choice
    .why = The letter should say exactly this.
boundaries-taken-meet-paid = The paid evening
boundaries-taken-meet-free = The usual hours

# In writing

boundaries-recap = Agreed. Now in writing, so that nobody has to remember it.

boundaries-recap-points =
    .plain =
        Good, that settles it. Here it is in writing:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – How far the work is: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – What comes outside these hours: read first the next working morning
        Is that how you see it?
    .calm =
        I'm glad we found an order that suits both of us. So that it's in one place:
        – Hours: { $open_hours }
        – An answer comes { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – A progress note comes { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Late messages don't get lost; they come first in the morning
        Have I missed anything?
    .plan =
        This is what we go by from now on:
        1. We can talk and write: { $open_hours }
        2. Messages are answered { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        3. A note on the stage of the work: { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        4. Later messages: the next working morning, first of all
        Do you confirm it?
    .short =
        In short: { $open_hours } for calls and messages, answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, a progress note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. All correct?
    .thing =
        Good, that settles it. For “{ $deal_thing }” we go by this:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – How far the work is: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – What comes outside these hours: read first the next working morning
        Is that how you see it?
    .label = Point by point
    .risk = Both can come back to it without a quarrel. It takes the client a minute.

boundaries-recap-short =
    .plain =
        To sum up: I can be reached at these hours: { $open_hours }. Answers come { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, a note on progress { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. A short “yes” is enough, and we go by it?
    .calm =
        So nothing is left open: hours { $open_hours }, an answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, news of the work { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Is that right?
    .plan =
        One line to keep: { $open_hours } for talking and writing, answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, reports { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Shall we hold to it from tomorrow?
    .short =
        Settled, then: { $open_hours }; answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }; progress { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Yes?
    .label = In two lines
    .risk = Answered from the phone in a second. Enough for a client you know.

boundaries-recap-time = Being reached after hours is agreed, and it's paid. The letter comes before the first such hour.

boundaries-recap-time-points =
    .plain =
        Good, then it's this:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: separately, by the hour, at the rate we've just agreed
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .calm =
        I'm glad there's a way that suits us both. To keep:
        – My hours, within the price: { $open_hours }
        – Other times: paid by the hour, as agreed
        – Every such hour is on a list you get at the end of the week
        Have I put everything down correctly?
    .plan =
        From today we go by this:
        1. { $open_hours }: included
        2. outside that: by the hour, at the rate agreed
        3. the time is named before I begin
        4. the list of hours comes every week
        Is that right?
    .short = Settled: { $open_hours } within the price, other times by the hour as agreed, with a list every week. Is that right?
    .percent =
        Good, then it's this:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: by the hour, { $surcharge } on top of the usual rate
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .sum =
        Good, then it's this:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: { $urgent_rate } an hour
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .rate =
        Good, then it's this:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: { $urgent_rate } an hour, { $surcharge } above the usual rate
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .label = Hours and their price
    .risk = No argument over the first bill. Keep the list of hours from the very first one.

boundaries-recap-reports = Agreed. The reports are now part of the job, with their own line.

boundaries-recap-reports-points =
    .plain =
        Good, then it's this:
        – A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }: what's done, what's next, what I need from you
        – It's an item of its own on the bill, as agreed
        – Otherwise you reach me at these hours: { $open_hours }
        It can be ended with one message. Do you confirm it?
    .calm =
        So that it's clear what you get:
        – a short written report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, always in the same form
        – billed separately, as we agreed
        – calls and messages as before: { $open_hours }
        From which day shall I begin?
    .plan =
        From the next working day we go by this:
        1. a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }
        2. a line of its own on the bill
        3. calls and messages: { $open_hours }
        4. you can end it at any time
        Is that right?
    .short =
        Settled: a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } as a separate item, everything else within my hours ({ $open_hours }). Is that right?
    .rate =
        Good, then it's this:
        – A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }: what's done, what's next, what I need from you
        – { $report_price } each, { $week_price } a week
        – Otherwise you reach me at these hours: { $open_hours }
        It can be ended with one message. Do you confirm it?
    .label = Reports and their price
    .risk = The effort is paid and can be ended. A report that comes late is worse than none.

boundaries-first-report = On which day is the first report due? I'll remind you that morning. Skip if there is none.
    .label = First report
    .hint = For example: Friday
    .why = The first report on time proves the whole order; the first one forgotten ends it.

boundaries-report-day =
    .plain = Send the client the promised progress report today
    .named = Send the promised progress report today. Client: { $deal_client }

boundaries-hold = Written down. Now it depends on you: <b>the order lasts as long as you keep it yourself</b>. One answer at midnight, and midnight is an hour for answers. If something comes to your mind in the evening, write it down and send it in the morning.

# Silence

boundaries-nudge = Silence isn't a no. One light question, with something useful in it.

boundaries-nudge-question =
    .plain = A short question about how we keep in touch: do these hours work for you, { $open_hours }? If another time is better for calls, tell me which, and I'll see what can be done.
    .calm = I'm just planning my week and would like to keep a time for your questions. It would be within these hours: { $open_hours }. Which day and time suit you for a short call?
    .plan = Two small things are still open: the messenger you like best, and the time for our calls (within my hours ({ $open_hours })). What shall I put down?
    .short = Shall we keep to these hours for calls and messages: { $open_hours }? A “yes” is enough, or another suggestion.
    .label = A light question
    .risk = Easy to answer, and it offers something. It adds no new argument.

boundaries-quiet-start = Then it simply holds: the order was named in time, and nobody objected. Go by it from the first day, answer in your hours, send the first report unasked. It speaks for itself.
boundaries-quiet-breach = No answer is often an answer: mostly the client has understood and keeps to it without saying so. Stay with the hours you named, read late messages in the morning, and send the next report by yourself. If it begins again, the next step is the terms.

# To the end of it

boundaries-worth = The client neither keeps the hours nor pays for more. Is the job still worth it?
    .label = Worth it
    .why = The fee, the nerves and the work that doesn't get done meanwhile belong in the same reckoning.
boundaries-worth-stay = Yes, I'll finish it
boundaries-worth-leave = No, I'd rather leave

boundaries-limit = One calm line, without a reproach. After that it's what you do that counts.

boundaries-limit-line =
    .plain = I understand that you'd like it otherwise, and I've looked for a way. What I can promise firmly is this: at these hours I'm there for you: { $open_hours }. Outside them I don't see messages, but each one is read the next working morning and answered. The work goes on as planned. Which step would you like to hear about in the next note?
    .calm = We see this differently, and that's all right; the project matters more. I'll go on with it as agreed and give it my full attention at these hours: { $open_hours }. At other times my phone is off, and I answer in the morning. What is most important to you in the next step?
    .plan =
        So that you can rely on it, this is how it goes on:
        – the work continues on schedule
        – I can be reached: { $open_hours }
        – what comes later is answered the next working morning
        What should come first in the next report?
    .short = The work goes on as planned, and I can be reached at these hours: { $open_hours }. Other times I can't offer, but every message gets its answer in the morning. What shall I take first?
    .label = The line stays
    .risk = Ends the bargaining; the work goes on. It only holds if you really don't read at night.

boundaries-leave = To part well is also a service. No complaint, no bill of grievances: what you hand over, and what helps the client further.

boundaries-leave-hand-over =
    .plain = I understand that you need somebody who is there around the clock, and that's a fair wish. The way I work, I can't give you that without the quality suffering. So let's part on good terms: I finish the current stage and hand over everything, files, notes and open points, so that another specialist can go on at once. Which day suits you for the handover?
    .calm = You need closer contact than I can offer, and somebody else will do it better. I don't want to leave you with half a job: the stage we're in will be completed, and you get all the materials in order. If you like, I'll explain everything to my successor in a short call. Shall we set the handover for this week?
    .plan =
        Our ways of working don't fit together, and it's better to say so now than in a month. My suggestion:
        – I finish the stage in hand
        – you get all files, accesses and a list of open points
        – we settle what has been done up to then, no more
        Do you agree to this order?
    .short = I can't offer the contact that you need, so it's fairer to hand the project over. The current stage will be finished and everything will be in order for the next person. When shall we do the handover?
    .thing = I understand that for “{ $deal_thing }” you need somebody who is there around the clock. The way I work, I can't give you that without the quality suffering. So let's part on good terms: I finish the current stage and hand over files, notes and open points, so that another specialist can go on at once. Which day suits you for the handover?
    .label = Finish and hand over
    .risk = Leaves a good name and no open ends. Some more days of work.

boundaries-leave-short =
    .plain = I've thought about it: you need constant contact, and that isn't how I work well. So I'd rather give the order back now than do it half-heartedly. If a task comes up that runs with one report a week, I'm glad to hear from you. Shall I send you what there is so far?
    .calm = Your wish is understandable, and I can't meet it. Better to part now, in a friendly way, before it costs you time. I'll gladly give you everything that's ready. Where shall I send it?
    .plan = It's fairer to you if I step back here: the contact you need takes somebody with fewer projects. I'll send what's ready, and we settle only that. Is it all right if I do it by the next working day?
    .short = I can't offer round-the-clock contact, so I'm giving the order back, with my best wishes for it. Shall I send the materials to this address?
    .label = A short goodbye
    .risk = Quick and clean, right if little has been done. The client has to look for somebody at once.
deal-event-boundaries-set = Hours agreed
