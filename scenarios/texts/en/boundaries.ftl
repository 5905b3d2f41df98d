# When one can be reached: set at the start, reminded of kindly, priced, or left (BO1 to BO4).

boundaries = When and how I can be reached

# Where things stand

boundaries-moment = Is the job about to begin, or does the client already write and call whenever they like?
    .label = Where it stands
    .why = At the start nobody minds a few rules. Later it takes a reminder first.
boundaries-moment-start = The job is just beginning
boundaries-moment-breach = They already come at any hour

# The communication algorithm

boundaries-open-hours = During which hours, and on which days, may the client call and write to you?
    .label = Hours
    .hint = For example: 10:00 to 18:00, Monday to Friday
    .why = Hours you've named are respected far more often than hours you only hoped for.

boundaries-answers = How soon do you answer a message? If skipped: by the next working day.
    .label = Answers
    .why = A client who knows when the answer comes doesn't ask three more times. Name what you can keep to even on a bad day.
boundaries-answers-few-hours = Within three working hours
boundaries-answers-same-day = The same working day
boundaries-answers-next-day = By the next working day

boundaries-reports = How often does the client hear from you how the work is going? If skipped: after each stage.
    .label = Reports
    .why = Clients mostly check up because they can't see anything. A report that comes by itself replaces ten calls.
boundaries-reports-stage = After each stage
boundaries-reports-weekly = Once a week
boundaries-reports-twice-weekly = Twice a week

boundaries-urgent = And if something is urgent? If skipped: what comes in after hours waits for the next working morning.
    .label = Emergencies
    .why = Emergencies with a price are rare. Without a price they happen every evening.
boundaries-urgent-morning = Waits for the morning
boundaries-urgent-call = Put first during my hours
boundaries-urgent-plus30 = Any time, for 30% more an hour
boundaries-urgent-plus50 = Any time, for 50% more an hour
boundaries-urgent-plus100 = Any time, for double the rate

boundaries-rate = What do you usually charge an hour? Skip it if you'd rather not name a sum.
    .label = Hourly rate
    .hint = For example: $30
    .why = Then the letter says what an urgent hour costs, to the cent.

boundaries-rules = This goes out before the work begins. It isn't a list of bans: it tells the client what they get and when.

boundaries-rules-points =
    .plain =
        Before we begin, here's how to reach me, so that you always know where things stand:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – Progress: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }
        Is there anything here that doesn't fit your day?
    .calm =
        A project runs more smoothly when nobody has to guess who answers when. My suggestion:
        – You can call and write: { $open_hours }
        – An answer comes { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – A note on what's done and what's next comes { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – If something is urgent: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }
        Would you change anything?
    .plan =
        Four points on how we'll work together, then straight to the task:
        1. Hours for calls and messages: { $open_hours }
        2. Messages are answered { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        3. A progress note comes { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }, without you having to ask
        4. Urgent: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }
        Shall we do it like this?
    .short =
        Here's how we can keep in touch, in short.
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
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }
        Does that suit you?
    .rate =
        Before we begin, here's how to reach me, so that you always know where things stand:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – Progress: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $urgent_rate } an hour ({ $surcharge } on top of the usual rate)
           *[morning] whatever comes in later, I read first thing the next working morning
        }
        Is there anything here that doesn't fit your day?
    .thing =
        So that the work on "{ $deal_thing }" runs smoothly, here's how to reach me:
        – Calls and messages: { $open_hours }
        – Answers: { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }
        – Progress: a short note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }
        – Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }
        Is there anything you'd like done differently?
    .label = Point by point
    .risk = Clear for both and easy to come back to. It reads a little formal.

boundaries-rules-reasons =
    .plain =
        You'll get my best work when I can concentrate on it, and you'll have peace of mind when you always know what's happening. So here's how I do it. I can be reached at these hours: { $open_hours }. I answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, once I've looked into it properly. I send a note on progress { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }, so you don't have to ask. Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
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
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }. What would you add?
    .plan =
        Why I name hours at all: during them you have my full attention, and the rest of the time your project has it. The hours: { $open_hours }. I answer messages { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }. You hear how the work is going { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }, along with what comes next. Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }. Is there a day when you need me at another time?
    .short =
        Clear hours mean fewer interruptions, and fewer interruptions mean fewer mistakes in your project. Mine: { $open_hours }. Answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, a progress note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }. Is that all right with you?
    .label = With the reasons
    .risk = The client sees what each point is good for. It's longer to read.

boundaries-rules-yours =
    .plain =
        Let's keep in touch the way that's easiest for you: I'll write in the messenger you use most. For calls, choose any time within these hours: { $open_hours }. Messages are answered { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, and { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        } you get a note on progress. Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }. Which messenger and which time for a call suit you?
    .calm =
        I'd like it to be convenient for you, so some of this is up to you. My hours: { $open_hours }. Within them, choose when we talk. The app is up to you as well. From my side: an answer { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        } and a progress note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }. Where shall I write to you, and when do you like to talk?
    .plan =
        Two things for you to choose before we begin: the messenger and a regular time for a short call within my hours ({ $open_hours }). I take care of the rest: answers { $answer_rule ->
            [few_hours] within three working hours
            [same_day] on the same working day
           *[next_day] by the next working day at the latest
        }, a progress note { $report_rule ->
            [weekly] once a week
            [twice_weekly] twice a week
           *[stage] after each stage
        }. Urgent matters: { $urgent_rule ->
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
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
            [call] just call during these hours, and it goes first
            [paid] possible outside these hours too, at { $surcharge } on top of the hourly rate
           *[morning] whatever comes in later, I read first thing the next working morning
        }. What suits you best?
    .label = Built around the client
    .risk = Gives way where it costs nothing; convenience keeps clients. The hours themselves stay yours.

# The client comes at any hour

boundaries-wanted = What does the client want that your rules don't include?
    .label = What they want
    .why = It isn't a breach, it's a wish: it can be had, on terms that fit it.
boundaries-wanted-late = To reach me after hours
boundaries-wanted-calls = To call at any moment
boundaries-wanted-instant = An answer at once
boundaries-wanted-reports = More frequent reports

boundaries-wish = What goes too far for you?
    .label = What happens
    .why = Night messages, endless calls and reports every quarter of an hour need different answers.
boundaries-wish-late = Messages or calls after hours
boundaries-wish-calls = Calls all day long
boundaries-wish-instant = An answer wanted at once
boundaries-wish-reports = Reports again and again

boundaries-known-hours = During which hours, and on which days, can you be reached?
    .label = Hours
    .hint = For example: 10:00 to 18:00, Monday to Friday
    .why = A reminder without an hour in it is only a complaint.

boundaries-agreed = Were these hours named to the client before?
    .label = Agreed before
    .why = You can remind them of what was agreed. What you only had in mind has to be said for the first time, without reproach.
boundaries-agreed-yes = Yes, we agreed on them
boundaries-agreed-no = No, not yet

boundaries-remind = Behind the pressure there's usually worry: the client can't see the work. Show that you understand, name the hours, and give way where it costs you nothing.

boundaries-remind-reminder =
    .plain =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand that a question comes up, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving; it's your project, after all.
           *[late] I understand that some thoughts about the project only come in the evening, when it's quiet.
        } { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. Whatever comes in outside them, I read the next working morning and answer with a clear head, so nothing gets lost. Which point from your last messages should I take first?
    .calm =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } So write whenever it suits you; I'll get to it during working hours. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. An answer I've thought through saves us both a correction. Which question shall I begin with?
    .plan =
        A quick word about my hours, so that no question of yours waits longer than it has to. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. I answer by the next working day at the latest, and whatever comes in later is first in line in the morning. { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } Does that work for you?
    .short =
        I see that it matters to you to reach me, so a quick word about my hours. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. Messages outside them don't get lost, I read them the next working morning. What should I look at first?
    .thing =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand that a question comes up, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving; it's your project, after all.
           *[late] I understand that some thoughts about the project only come in the evening, when it's quiet.
        } "{ $deal_thing }" has its fixed place in my day. { $agreed ->
            [yes] As we agreed, I can be reached
           *[no] We haven't talked about this yet, so here it is now: I can be reached
        } at these hours: { $open_hours }. Whatever comes in outside them, I read the next working morning, so nothing gets lost. What should I take first?
    .label = A friendly reminder
    .risk = Names the hours without reproach, and usually that's enough. The worry behind it remains.

boundaries-remind-give-way =
    .plain =
        { $wish ->
            [calls] I see that you like to settle things by phone as they come up, and a call is often the quickest way.
            [instant] I understand that a question comes up, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving; it's your project, after all.
           *[late] I understand that some thoughts about the project only come in the evening, when it's quiet.
        } Let's make it easier for you. We write in the messenger you like best, we talk once a week at a time you choose within my hours ({ $open_hours }), and on the same day you get a short report: what's done, what's next. I read late messages in the morning. Which app and which hour suit you?
    .calm =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } Here's what I can do for that: a regular call in working hours ({ $open_hours }), always at the same time, so your questions have their place, and a few lines on progress every week without you having to ask. Whatever comes in the evening waits until morning. Which day suits you for the call?
    .plan =
        I understand that you want to know where things stand. My suggestion, so that you see more and have to ask less:
        – messenger: whichever you prefer
        – one call a week, within these hours: { $open_hours }
        – a short report the same day
        Anything in between I answer by the next working day. Which day is best for the call?
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
            [instant] I understand that a question comes up, and waiting for the answer holds you up.
            [reports] I understand that you want to see the work moving; it's your project, after all.
           *[late] I understand that some thoughts about the project only come in the evening, when it's quiet.
        } Before I suggest anything, I'd like to understand what's behind it. Perhaps someone asks you for news, or a date is pressing. Then you'll get exactly that in good time, within my working hours: { $open_hours }. What did you most need to know last time?
    .calm =
        { $wish ->
            [calls] Talking is quicker than writing, that's true.
            [instant] A quick answer makes everything easier, that's true.
            [reports] You want to know how it's going, and rightly so.
           *[late] Ideas don't keep office hours, that's true.
        } Perhaps something is missing in what I send you. If I know what, I can put it into my next note, and you won't have to ask. I work at these hours: { $open_hours }. What would you most like to see in it: the current stage, the next date, or something else?
    .plan = I'd like you to be able to put the project out of your mind in the evening. I can send you regular news on whatever worries you most, within my working hours ({ $open_hours }). What is it at the moment?
    .short = I see that you need to know more than I've been telling you. I'd like you to have it without asking, within my hours ({ $open_hours }). What do you need most, and by what time of day?
    .label = Ask what's behind it
    .risk = Finds the real reason and solves it more cheaply. It takes one more exchange.

boundaries-taken = What did the client say yes to?
    .label = Agreed
    .why = The letter promises this and nothing more.
boundaries-taken-hours = The hours
boundaries-taken-call = A weekly call and report
boundaries-taken-news = Regular news on their worry

# What costs something has its terms

boundaries-rate-now = What do you usually charge an hour? Skip it if you'd rather not name a sum.
    .label = Hourly rate
    .hint = For example: $30
    .why = What goes beyond the job gets a price, and it's worked out from your hour.

boundaries-extra = How much more should an hour outside the agreed time cost?
    .label = Surcharge
    .why = It has to pay for the evening, and for the work you turn down to be free. What's cheap becomes the rule.
boundaries-extra-plus30 = 30% more
boundaries-extra-plus50 = 50% more
boundaries-extra-plus100 = Double the rate

boundaries-reckoned-time =
    .plain = An hour outside the agreed time costs <b>{ $surcharge }</b> more than usual. It isn't a punishment: the client may buy your evening, or find that it can wait. Both are fine.
    .rate = An hour outside the agreed time: <b>{ $urgent_rate }</b>, which is { $rate } plus { $surcharge }; half an hour: { $urgent_half }. It isn't a punishment: the client may buy your evening, or find that it can wait. Both are fine.

boundaries-terms-time = The client insists, so now it gets a price. Show that you understand, then say what's included and what the rest costs; the client chooses.

boundaries-terms-time-priced =
    .plain =
        I understand that { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }. The price of the project includes these hours: { $open_hours }. To be free beyond them I have to turn down other work, so an hour outside them or out of turn costs { $surcharge } more than a usual one. You pay only for what you really use. Shall I add that to our agreement?
    .calm =
        I understand that { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }, and it can be done. It's an extra service, though, because I keep that time free for you. Within my hours ({ $open_hours }) everything stays in the price; beyond that, or out of turn, an hour costs { $surcharge } on top of the usual rate. Would you like to have it for this project?
    .plan =
        Two lines for our agreement, since { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }:
        – in the price: calls and messages at these hours: { $open_hours }
        – outside them or out of turn: by the hour, { $surcharge } on top of the usual rate
        Before I start on anything extra, I tell you how long it will take. Does that work for you?
    .short = Yes, that's possible, as an extra: outside my hours ({ $open_hours }) or out of turn, an hour costs { $surcharge } more than usual, and I tell you how long it'll take before I begin. Shall we put it down like that?
    .rate =
        I understand that { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }. The price of the project includes these hours: { $open_hours }. To be free beyond them I have to turn down other work, so an hour outside them or out of turn costs { $urgent_rate }, { $surcharge } above the usual one; half an hour is { $urgent_half }. You pay only for what you really use. Shall I add that to our agreement?
    .label = An hour with a price
    .risk = You're paid for it, and most emergencies turn out able to wait. The client may take offence at first.

boundaries-terms-time-two-ways =
    .plain =
        I see that { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }. There are two ways to work. The usual one: I'm there at these hours ({ $open_hours }), and that's in the price. Or close contact: I can be reached outside them too, and those hours cost { $surcharge } more. The work is the same in both. Which one is right for this project?
    .calm =
        Some clients are happy with fixed hours, others want me close by; both are fine. Since { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }, here are both: my usual hours ({ $open_hours }) within the price, or extra hours when you need them, at { $surcharge } on top of the usual rate. You can also change from one to the other later. What would you like to begin with?
    .plan =
        It's your choice, so here it is plainly:
        A. My hours: { $open_hours }; price as agreed
        B. The same, and I can be reached at other times as well: { $surcharge } on top for those hours
        With B you pay only for what you use. Which one shall I put down?
    .short = It's up to you: my usual hours ({ $open_hours }) within the price, or other times as well, at { $surcharge } more an hour. Which do you prefer?
    .rate =
        I see that { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }. There are two ways to work. The usual one: I'm there at these hours ({ $open_hours }), and that's in the price. Or close contact: I can be reached outside them too, at { $urgent_rate } an hour, which is { $surcharge } above the usual rate. The work is the same in both. Which one is right for this project?
    .label = Two ways to choose from
    .risk = The last word stays with the client, so nobody feels refused. If they choose the more expensive one, you need the time for it.

boundaries-terms-time-list =
    .plain =
        I understand that { $wish ->
            [calls] you'd like to be able to call at any moment
            [instant] you'd like to get an answer at once
            [reports] you'd like to hear from me often
           *[late] you'd like to reach me outside working hours
        }. Most of it can wait for my hours ({ $open_hours }), but some things really can't. Let's write down together which: for instance a mistake in something that goes out the same day. For those you may call at any time, at no extra charge; everything else comes first in the morning. Then you won't need paid hours ({ $surcharge } on top) at all. What belongs on the list?
    .calm = Before we talk about paid hours ({ $surcharge } on top), let's try something simpler. You name up to three cases that mustn't wait; for those I answer in the evening too, without a surcharge. Everything else keeps to my hours ({ $open_hours }). You get certainty, and I get the quiet to do good work. Which three would they be?
    .plan =
        I understand that some things can't wait. Here's a way without extra cost:
        1. we agree on up to three true emergencies
        2. for these you call me, whatever the hour
        3. everything else is answered within these hours: { $open_hours }
        If it becomes more than that, we come back to paid hours. Which cases would you put on the list?
    .short = Some things really can't wait until morning. Name up to three, and for those I can be reached by phone; for the rest my hours stand: { $open_hours }. Which ones would you choose?
    .label = A list of emergencies
    .risk = Free for the client and safe for both, if the list stays short. Offer it only if you'd really pick up.

boundaries-taken-time = Which did the client take?
    .label = Choice
    .why = The letter says exactly this, and a paid hour is written down with its price.
boundaries-taken-time-paid = Paid hours
boundaries-taken-time-free = The usual hours
boundaries-taken-time-list = The list of emergencies

boundaries-minutes = How many minutes does one such report take you, including getting back to work?
    .label = Minutes a report
    .hint = For example: 20
    .why = Four reports of twenty minutes are more than an hour that nobody pays.

boundaries-every = How often does the client want them?
    .label = How often
    .why = The price of a week shows both of you what the reports are worth.
boundaries-every-daily = Every working day
boundaries-every-twice-daily = Twice a day or more
boundaries-every-twice-weekly = Twice a week

boundaries-rate-reports = What do you usually charge an hour? Skip it if you'd rather not name a sum.
    .label = Hourly rate
    .hint = For example: $30
    .why = What goes beyond the job gets a price, and it's worked out from your hour.

boundaries-reckoned-reports =
    .plain = { $per_week ->
            [one] One report
           *[other] { $per_week } reports
        } a week at { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        } each: that time is missing from the work itself. Either it's paid for, or something that shows the progress by itself replaces it.
    .rate = { $per_week ->
            [one] One report
           *[other] { $per_week } reports
        } a week at { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        } each: one costs <b>{ $report_price }</b>, a week of them <b>{ $week_price }</b>. Either they're paid for, or something that shows the progress by itself replaces them.

boundaries-terms-reports = The client wants news more often than the price allows. Say what is included, price the rest, or open a window to look through at any time.

boundaries-terms-reports-priced =
    .plain =
        I understand that you want to see how the work is going, and others may be asking you too. A short weekly report is in the price. Reports { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } take time out of the work itself, so I'd add them as a separate item: what's done, what's next, what I need from you. Shall I send you the price for that?
    .calm =
        I understand, and frequent news can be arranged. So that the work doesn't suffer, let's treat it as a separate item: a written report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, always in the same form, ready to be passed on. The weekly one stays in the price. Would you like that, or is the weekly one enough?
    .plan =
        I see that you want to stay informed. Here's how it could look:
        – in the price: a short report once a week
        – as an extra item: a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, always at the same hour
        – both: what's done, what's next, what I need from you
        You can end the extra at any time. Which of the two shall I put down?
    .short =
        One report a week is in the price; a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } is an extra item, because each one interrupts the work. Do you need it, or will the weekly one do?
    .rate =
        I understand that you want to see how the work is going, and others may be asking you too. A short weekly report is in the price. A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } takes time out of the work, so it's a separate item: { $report_price } each, { $week_price } a week. You can end it whenever you like. Shall I add it, or is the weekly one enough?
    .label = Reports as a paid item
    .risk = Puts a price on the extra reports, and often the weekly one is suddenly enough. Name it calmly, not as a penalty.

boundaries-terms-reports-board =
    .plain =
        A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } would tell you about the work; how about seeing it instead? I'll keep a shared page with every step, its date and its status. You can look whenever you want, at midnight too, and nobody has to write or wait. Once a week I add a few lines. Shall I send you the link?
    .calm =
        I understand that you don't want to wait for news. Instead of a letter { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } I can give you a page with the plan: done, in progress, next. I update it when a step is finished, so it's always current, and it costs nothing extra. Would you rather have it as a table or as a list?
    .plan =
        I understand that you want to see progress. Here's a simple way:
        – a shared page with all the steps and dates
        – I tick off what is finished
        – once a week a few lines on what comes next
        That shows you more than a letter { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, and I don't have to interrupt the work. Where shall I set it up: in the tool you use, or in a plain table?
    .short =
        You want to see how it's going, I understand. How about a page with the steps that you can open at any time, in place of a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }? It's free, and it's up to date when you look. Shall I set it up?
    .label = A page to look at
    .risk = Gives more insight for less of your time. You have to keep it up to date.

boundaries-taken-reports = Which did the client take?
    .label = Choice
    .why = The letter says exactly this.
boundaries-taken-reports-paid = Paid reports
boundaries-taken-reports-weekly = The weekly report
boundaries-taken-reports-page = The page to look at

boundaries-report-sum = What does one such report cost? The client wants the price.
    .label = Price of a report
    .hint = For example: $10
    .why = Without a sum in the letter the first bill becomes a quarrel.

# The client offers something

boundaries-offer = What does the client offer?
    .label = The offer
    .why = Other hours either suit you or not. Money has to be weighed against your hour.
boundaries-offer-hours = Other hours
boundaries-offer-money = Money for it

boundaries-works = Do these hours suit you, without spoiling your evening?
    .label = Hours suit
    .why = A yes that annoys you every day ends in a quarrel.
boundaries-works-yes = Yes
boundaries-works-no = No

boundaries-new-hours = So which hours and days will it be?
    .label = New hours
    .hint = For example: 12:00 to 20:00, Monday to Friday
    .why = They go into the letter, and from then on they're the ones that count.

boundaries-offered-rate = How much do they offer for an hour outside the agreed time?
    .label = Offered for an hour
    .hint = For example: $35
    .why = Then I can compare it with what your hour costs during the day.

boundaries-own-rate = What do you usually charge an hour?
    .label = Hourly rate
    .hint = For example: $30
    .why = An evening hour shouldn't be cheaper than one in the morning.

boundaries-weighed =
    .plain = They offer <b>{ $offered_rate }</b> for an hour. Two questions decide: is it clearly more than your daytime hour, and do you want to give up the evening? If not, it can buy less of your time.
    .share = They offer <b>{ $offered_rate }</b> for an hour, which is { $rate_share } of your usual rate. At 100% or less an evening costs no more than a morning, and that isn't worth it. Clearly above that it's a fair deal, if you want to give the time.
    .missing = They offer <b>{ $offered_rate }</b> for an hour: { $rate_share } of your usual rate, { $missing } less than the price named. At 100% or less an evening costs no more than a morning, and that isn't worth it. Above that, it's up to you.

boundaries-enough = Is that enough?
    .label = Enough
    .why = What's agreed once is hard to raise later.
boundaries-enough-yes = Yes, I'll take it
boundaries-enough-no = No, too little

boundaries-meet = The client is ready to pay, and that's respect. Show what this sum buys, or stay with the usual hours.

boundaries-meet-evening =
    .plain = I appreciate that you're ready to pay for it. For { $offered_rate } an hour I can't be available every evening, but one fixed evening a week works: you collect what's urgent, and we go through it then. On the other days my hours stay as they are: { $open_hours }. Which evening would help you most?
    .calm = Thank you, I appreciate the offer. { $offered_rate } an hour would pay for one evening a week that I keep for you, but not for being on call all the time. We do everything else within my hours ({ $open_hours }). Shall we try it for a month?
    .plan =
        Thank you for the offer. With { $offered_rate } an hour, this is possible:
        – one evening a week, the same one every time
        – questions collected beforehand
        – otherwise the usual hours: { $open_hours }
        Which day shall I keep?
    .short = Thank you for the offer. For { $offered_rate } an hour I can keep one evening a week for you; otherwise my usual hours: { $open_hours }. Which evening would it be?
    .missing = I appreciate that you're ready to pay for it. An hour on call costs { $urgent_rate }, because I turn down other work for it, so we're { $missing } apart. For { $offered_rate } I can offer one fixed evening a week in which we go through what's urgent; otherwise my hours stay: { $open_hours }. Which evening would help you most?
    .label = One evening for it
    .risk = The money buys something real, and you keep your week. That evening is then promised.

boundaries-meet-usual =
    .plain = I appreciate the offer of { $offered_rate }. It wouldn't cover the work I'd have to turn down, and I don't want to take money for something I'd do half-heartedly. Within my hours ({ $open_hours }) you have my full attention at no extra charge, and urgent things come first. Shall we do it that way?
    .calm = Thank you for the offer; it shows me how much it matters. Still, work late in the evening isn't my best, even at { $offered_rate } an hour. Let's save you the money: your questions come first within these hours: { $open_hours }. Would a fixed quarter of an hour every morning help?
    .plan = I appreciate the offer of { $offered_rate } an hour. Here's something that costs you nothing: your questions first thing every working day, a short call when needed, all within my hours ({ $open_hours }). Then there's hardly anything left for the evening. Shall we try it for two weeks?
    .short = Thank you for offering { $offered_rate }. I'd rather not take it for tired evening work: within my hours ({ $open_hours }) your questions come first, at no charge. Is that all right?
    .label = The usual hours, first in line
    .risk = Honest, and it costs the client nothing. A client who really needs evenings will look elsewhere.

boundaries-taken-meet = Which did the client take?
    .label = Choice
    .why = The letter says exactly this.
boundaries-taken-meet-paid = The paid evening
boundaries-taken-meet-free = The usual hours

boundaries-evening = Which evening is it, and from when to when?
    .label = The evening
    .hint = For example: Tuesdays, 19:00 to 20:00
    .why = One evening was offered, so the letter names that one and no other.

# In writing

boundaries-recap = Agreed. Now in writing, so that nobody has to remember it.

boundaries-recap-points =
    .plain =
        Good, that settles it. Here it is in writing:
        – calls and messages: { $open_hours }{ $answer_rule ->
            [few_hours] {"\u000A"}– answers within three working hours
            [same_day] {"\u000A"}– answers on the same working day
            [next_day] {"\u000A"}– answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] {"\u000A"}– a short note on progress after each stage
            [weekly] {"\u000A"}– a short note on progress once a week
            [twice_weekly] {"\u000A"}– a short note on progress twice a week
            [call] {"\u000A"}– one call a week at a time you choose within these hours, and a short report the same day
            [page] {"\u000A"}– a shared page with every step that you can open at any time
            [news] {"\u000A"}– regular news on what you've told me matters most
           *[none] {""}
        }
        – { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }
        Is that how you see it?
    .calm =
        I'm glad we found a way that suits us both. Here it is in one place:
        – hours: { $open_hours }{ $answer_rule ->
            [few_hours] {"\u000A"}– answers within three working hours
            [same_day] {"\u000A"}– answers on the same working day
            [next_day] {"\u000A"}– answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] {"\u000A"}– a short note on progress after each stage
            [weekly] {"\u000A"}– a short note on progress once a week
            [twice_weekly] {"\u000A"}– a short note on progress twice a week
            [call] {"\u000A"}– one call a week at a time you choose within these hours, and a short report the same day
            [page] {"\u000A"}– a shared page with every step that you can open at any time
            [news] {"\u000A"}– regular news on what you've told me matters most
           *[none] {""}
        }
        – { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }
        Have I missed anything?
    .plan =
        This is how we do it from now on:
        – we can talk and write: { $open_hours }{ $answer_rule ->
            [few_hours] {"\u000A"}– answers within three working hours
            [same_day] {"\u000A"}– answers on the same working day
            [next_day] {"\u000A"}– answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] {"\u000A"}– a short note on progress after each stage
            [weekly] {"\u000A"}– a short note on progress once a week
            [twice_weekly] {"\u000A"}– a short note on progress twice a week
            [call] {"\u000A"}– one call a week at a time you choose within these hours, and a short report the same day
            [page] {"\u000A"}– a shared page with every step that you can open at any time
            [news] {"\u000A"}– regular news on what you've told me matters most
           *[none] {""}
        }
        – { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }
        Do you confirm it?
    .short =
        In short: { $open_hours } for calls and messages{ $answer_rule ->
            [few_hours] ; answers within three working hours
            [same_day] ; answers on the same working day
            [next_day] ; answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] ; a short note on progress after each stage
            [weekly] ; a short note on progress once a week
            [twice_weekly] ; a short note on progress twice a week
            [call] ; one call a week at a time you choose within these hours, and a short report the same day
            [page] ; a shared page with every step that you can open at any time
            [news] ; regular news on what you've told me matters most
           *[none] {""}
        }; { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }. All correct?
    .thing =
        Good, that settles it. For "{ $deal_thing }" we do it like this:
        – calls and messages: { $open_hours }{ $answer_rule ->
            [few_hours] {"\u000A"}– answers within three working hours
            [same_day] {"\u000A"}– answers on the same working day
            [next_day] {"\u000A"}– answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] {"\u000A"}– a short note on progress after each stage
            [weekly] {"\u000A"}– a short note on progress once a week
            [twice_weekly] {"\u000A"}– a short note on progress twice a week
            [call] {"\u000A"}– one call a week at a time you choose within these hours, and a short report the same day
            [page] {"\u000A"}– a shared page with every step that you can open at any time
            [news] {"\u000A"}– regular news on what you've told me matters most
           *[none] {""}
        }
        – { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }
        Is that how you see it?
    .label = Point by point
    .risk = You can both refer back to it without a quarrel. It takes the client a minute.

boundaries-recap-short =
    .plain =
        To sum up: I can be reached at these hours: { $open_hours }{ $answer_rule ->
            [few_hours] ; answers within three working hours
            [same_day] ; answers on the same working day
            [next_day] ; answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] ; a short note on progress after each stage
            [weekly] ; a short note on progress once a week
            [twice_weekly] ; a short note on progress twice a week
            [call] ; one call a week at a time you choose within these hours, and a short report the same day
            [page] ; a shared page with every step that you can open at any time
            [news] ; regular news on what you've told me matters most
           *[none] {""}
        }; { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }. Is that right? A short "yes" is enough.
    .calm =
        So that nothing is left open: hours { $open_hours }{ $answer_rule ->
            [few_hours] ; answers within three working hours
            [same_day] ; answers on the same working day
            [next_day] ; answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] ; a short note on progress after each stage
            [weekly] ; a short note on progress once a week
            [twice_weekly] ; a short note on progress twice a week
            [call] ; one call a week at a time you choose within these hours, and a short report the same day
            [page] ; a shared page with every step that you can open at any time
            [news] ; regular news on what you've told me matters most
           *[none] {""}
        }; { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }. Is that right?
    .plan =
        One line to keep: { $open_hours } for talking and writing{ $answer_rule ->
            [few_hours] ; answers within three working hours
            [same_day] ; answers on the same working day
            [next_day] ; answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] ; a short note on progress after each stage
            [weekly] ; a short note on progress once a week
            [twice_weekly] ; a short note on progress twice a week
            [call] ; one call a week at a time you choose within these hours, and a short report the same day
            [page] ; a shared page with every step that you can open at any time
            [news] ; regular news on what you've told me matters most
           *[none] {""}
        }; { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }. Does that suit you?
    .short =
        Settled, then: { $open_hours }{ $answer_rule ->
            [few_hours] ; answers within three working hours
            [same_day] ; answers on the same working day
            [next_day] ; answers by the next working day at the latest
           *[none] {""}
        }{ $report_rule ->
            [stage] ; a short note on progress after each stage
            [weekly] ; a short note on progress once a week
            [twice_weekly] ; a short note on progress twice a week
            [call] ; one call a week at a time you choose within these hours, and a short report the same day
            [page] ; a shared page with every step that you can open at any time
            [news] ; regular news on what you've told me matters most
           *[none] {""}
        }; { $urgent_rule ->
            [call] urgent matters: call within these hours, and they go first
            [paid] outside these hours: by the hour, { $surcharge } on top of the usual rate
            [list] outside these hours: by phone for the emergencies on our list, anything else is read the next working morning
           *[morning] whatever comes in outside these hours is read first thing the next working morning
        }. Right?
    .label = In two lines
    .risk = Quick to answer from a phone. Enough for a client you know.

boundaries-recap-time = Being available after hours is agreed, and it's paid. The letter goes out before the first such hour.

boundaries-recap-time-points =
    .plain =
        Good, then here's what we agreed:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: billed by the hour, at the rate we've just agreed
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .calm =
        I'm glad there's a way that suits us both. Here it is in writing:
        – My hours, within the price: { $open_hours }
        – Other times: paid by the hour, as agreed
        – You get a list of those hours at the end of the week
        Have I put everything down correctly?
    .plan =
        From today it's like this:
        1. { $open_hours }: included
        2. outside that: by the hour, at the rate agreed
        3. I tell you how long it will take before I begin
        4. you get the list of hours every week
        Is that right?
    .short = Settled: { $open_hours } within the price, other times by the hour as agreed, with a list every week. Is that right?
    .percent =
        Good, then here's what we agreed:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: by the hour, { $surcharge } on top of the usual rate
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .sum =
        Good, then here's what we agreed:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: { $urgent_rate } an hour
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .rate =
        Good, then here's what we agreed:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: { $urgent_rate } an hour, { $surcharge } above the usual rate
        – I tell you how long it will take before I begin, and list the hours at the end of the week
        Do you confirm it?
    .label = Hours and their price
    .risk = No argument over the first bill. Keep the list from the very first hour.

boundaries-recap-time-each-time =
    .plain =
        Good, then let's keep it simple:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: you write what has come up, I tell you how long it takes and what it costs at the agreed rate, and I begin once you say yes
        So there's nothing to confirm today; every such hour gets its own yes. What is likely to come up first?
    .calm = You don't have to commit yourself in advance. At these hours everything is in the price: { $open_hours }. Before any other hour you get a line from me saying how long and how much, at the rate we've agreed. Your "yes" to that line is the order; without it nothing is billed. Is there something for this week already?
    .plan =
        How it works, as agreed:
        1. { $open_hours }: included
        2. something urgent at another time: you write what it is
        3. I name the time and the sum
        4. you say yes, and I begin
        5. at the end of the week you get the list
        Which messenger shall we use for that?
    .short = To put it briefly: { $open_hours } within the price. For anything outside that, I first tell you how long it takes and what it costs, and you say yes or no; only a yes is billed. What could be the first case?
    .percent =
        Good, then let's keep it simple:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: you write what has come up, I tell you how long it takes and what it costs at { $surcharge } on top of the usual rate, and I begin once you say yes
        So there's nothing to confirm today; every such hour gets its own yes. What is likely to come up first?
    .sum =
        Good, then let's keep it simple:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: you write what has come up, I tell you how long it takes and what it costs at { $urgent_rate } an hour, and I begin once you say yes
        So there's nothing to confirm today; every such hour gets its own yes. What is likely to come up first?
    .rate =
        Good, then let's keep it simple:
        – In the price: calls and messages at these hours: { $open_hours }
        – Outside them: you write what has come up, I tell you how long it takes and what it costs at { $urgent_rate } an hour, { $surcharge } above the usual rate, and I begin once you say yes
        So there's nothing to confirm today; every such hour gets its own yes. What is likely to come up first?
    .label = A yes for each hour
    .risk = Nothing large to agree on, and every sum is confirmed before it arises. You have to ask every single time.

boundaries-recap-evening = One evening is agreed, and it's paid. The letter names this evening only, so that the others stay yours.

boundaries-recap-evening-points =
    .plain =
        Good, then here's what we agreed:
        – One evening a week: { $evening }
        – It costs { $urgent_rate } an hour
        – On all other days my hours stay: { $open_hours }
        – You send me your questions for the evening beforehand
        Do you confirm it?
    .calm =
        I'm glad that this suits us both. Here it is in writing:
        – yours every week: { $evening }
        – for that { $urgent_rate } an hour, listed at the end of the week
        – calls and messages as before, within the price: { $open_hours }
        Have I put everything down correctly?
    .plan =
        From this week it's like this:
        1. { $evening }: kept for you
        2. { $urgent_rate } an hour for it
        3. { $open_hours }: in the price, as before
        4. other evenings stay free
        Is that right?
    .short = Settled: { $evening }, every week, at { $urgent_rate } an hour; otherwise { $open_hours }, within the price. Is that right?
    .thing =
        Good, then here's what we agreed for "{ $deal_thing }":
        – One evening a week: { $evening }
        – It costs { $urgent_rate } an hour
        – On all other days my hours stay: { $open_hours }
        – You send me your questions for the evening beforehand
        Do you confirm it?
    .label = The evening and its price
    .risk = Clear from the first evening on: this one is paid, the others are yours. From now on it's a promise.

boundaries-recap-evening-month =
    .plain =
        Good, let's try it for four weeks:
        – { $evening }, every week, at { $urgent_rate } an hour
        – on all other days my hours as before: { $open_hours }
        – after the fourth evening we both say whether it goes on; without a yes from both of us it ends there
        Shall we begin this week or next?
    .calm = Neither of us has to decide for good. For four weeks I keep this for you: { $evening }. It costs { $urgent_rate } an hour; everything else stays within my hours ({ $open_hours }). After that we look at how much of it you really needed. Does that suit you?
    .plan =
        Four weeks to find out:
        1. { $evening }, { $urgent_rate } an hour
        2. otherwise { $open_hours }, within the price
        3. after the fourth evening: on, less, or not at all
        Which week should be the first?
    .short = For four weeks: { $evening }, at { $urgent_rate } an hour, otherwise { $open_hours }. Then we decide again. All right?
    .thing =
        Good, let's try it for four weeks with "{ $deal_thing }":
        – { $evening }, every week, at { $urgent_rate } an hour
        – on all other days my hours as before: { $open_hours }
        – after the fourth evening we both say whether it goes on; without a yes from both of us it ends there
        Shall we begin this week or next?
    .label = Four weeks to try it
    .risk = An easy yes for both, and you aren't bound to it. After four weeks it has to be agreed again.

boundaries-recap-reports = Agreed. The reports are now part of the job, with their own line.

boundaries-recap-reports-points =
    .plain =
        Good, then here's what we agreed:
        – A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }: what's done, what's next, what I need from you
        – { $report_price } each
        – Otherwise you can reach me at these hours: { $open_hours }
        You can end it with one message. Do you confirm it?
    .calm =
        So that it's clear what you get:
        – a short written report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, always in the same form
        – { $report_price } each, billed separately
        – calls and messages as before: { $open_hours }
        Which day shall I start?
    .plan =
        From the next working day it's like this:
        1. a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }
        2. { $report_price } each, as an item of its own
        3. calls and messages: { $open_hours }
        4. you can end it at any time
        Is that right?
    .short =
        Settled: a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        } at { $report_price } each, everything else within my hours ({ $open_hours }). Is that right?
    .rate =
        Good, then here's what we agreed:
        – A report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }: what's done, what's next, what I need from you
        – { $report_price } each, { $week_price } a week
        – Otherwise you can reach me at these hours: { $open_hours }
        You can end it with one message. Do you confirm it?
    .label = Reports and their price
    .risk = The effort is paid and can be ended. A report that comes late is worse than none.

boundaries-recap-reports-unless-changed =
    .plain =
        Good, then I'll set it up like this:
        – a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }: what's done, what's next, what I need from you
        – { $report_price } each, { $week_price } a week
        – calls and messages as before: { $open_hours }
        You've already said yes, so no second one is needed: it holds unless you tell me otherwise before the first report. What should that report show above all?
    .calm =
        I'm glad that this gives you what you need. It runs like this: a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, { $report_price } each, so { $week_price } a week; everything else within my hours ({ $open_hours }). The first report is also the sample: if its form or the rhythm doesn't suit you, say so then, and I'll change it from the next one on. Who else should receive it?
    .plan =
        How it goes on from here:
        1. a report from me, { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }
        2. on the bill: { $report_price } each, { $week_price } a week
        3. otherwise: { $open_hours }
        4. before the first one, one message changes anything; after that, one message ends it
        At what time of day is it most useful to you?
    .short =
        It's set up: a report { $every ->
            [twice_weekly] twice a week
            [twice_daily] twice a day
           *[daily] every working day
        }, { $report_price } each ({ $week_price } a week), the rest within my hours ({ $open_hours }). It stays like that unless I hear otherwise before the first report. Is there anything that must be in it?
    .label = Holds unless corrected
    .risk = No waiting for an answer. Silence proves less than a yes, so keep the message in which they agreed.

boundaries-first-report = What day is the first report due? I'll remind you that morning. Skip it if there's none.
    .label = First report
    .hint = For example: Friday
    .why = A first report on time proves that you mean it; a forgotten one undoes it all.

boundaries-report-day =
    .plain = Send the client the promised progress report today
    .named = Send the promised progress report today. Client: { $deal_client }

boundaries-hold = Written down. Now it's up to you: <b>the rules last as long as you keep to them yourself</b>. Answer once at midnight, and midnight becomes a working hour. If something comes to mind in the evening, write it down and send it in the morning.

# Silence

boundaries-nudge = Silence isn't a no. One light message, with something useful in it.

boundaries-nudge-question =
    .plain = A short question about how we keep in touch: do these hours work for you, { $open_hours }? If another time is better for calls, which would it be?
    .calm = I'm planning my week and would like to keep some time for your questions, within these hours: { $open_hours }. Which day and time suit you for a short call?
    .plan = Two small things are still open: the messenger you like best, and the time for our calls, within my hours: { $open_hours }. What shall I put down?
    .short = Shall we keep to these hours for calls and messages: { $open_hours }? A "yes" is enough, or another suggestion.
    .label = A light question
    .risk = Easy to answer, and it offers something. It adds no new argument.

boundaries-nudge-holds =
    .plain = So that you don't have to answer every detail: from the next working day I'll keep these hours for calls and messages: { $open_hours }. That can be changed any day. If something about it doesn't fit, what is it?
    .calm = I take it that you have more important things on your desk than my hours. I'll simply work by them from the next working day: { $open_hours }. That's when I'm there for your questions. If one of us finds a better way, we'll change it. Which question shall I begin with?
    .plan =
        Unless you'd prefer something else, this is how it works from the next working day:
        – calls and messages: { $open_hours }
        – messenger: whichever you prefer
        – one line is enough to change it
        What shall we talk about on our first call?
    .short = From the next working day I'll keep these hours: { $open_hours }. Is there anything about them that doesn't fit?
    .thing = So that "{ $deal_thing }" doesn't have to wait for a detail: from the next working day I'll keep these hours for calls and messages: { $open_hours }. That can be changed any day. If something about it doesn't fit, what is it?
    .label = It holds unless they object
    .risk = Silence holds nothing up any more. It sounds firmer than a question; whoever wants other hours has to say so.

boundaries-quiet-start = Then it simply holds: you named the rules in time, and nobody objected. Keep to them from the first day, answer during your hours, and send the first report unasked.
boundaries-quiet-breach = No answer is often an answer: usually the client has understood and keeps to it without saying so. Stay with the hours you named, read late messages in the morning, and send the next report unasked. If it starts again, the next step is a price for it.

# When it comes to the end

boundaries-worth = The client neither keeps the hours nor pays for more. Is the job still worth it?
    .label = Worth it
    .why = Weigh it all together: the fee, your nerves, and the other work that doesn't get done meanwhile.
boundaries-worth-stay = Yes, I'll finish it
boundaries-worth-leave = No, I'd rather leave

boundaries-limit = One calm line, without reproach. After that, what counts is what you do.

boundaries-limit-line =
    .plain = I understand that you'd like it to be different, and I've looked for a way. What I can firmly promise is this: I'm there for you at these hours: { $open_hours }. Outside them I don't see messages, but I read and answer each one the next working morning. The work goes on as planned. What would you most like to hear about in the next note?
    .calm = We see this differently, and that's all right; the project matters more. I'll go on with it as agreed and give it my full attention at these hours: { $open_hours }. At other times my phone is off, and I answer in the morning. What matters most to you in the next step?
    .plan =
        I understand that you'd like more. Here's what you can rely on:
        – the work continues on schedule
        – I can be reached: { $open_hours }
        – anything later: answered the next working morning
        What should come first in the next report?
    .short = The work goes on as planned, and I can be reached at these hours: { $open_hours }. I understand that you'd like more; what I can promise is that every message gets its answer in the morning. What shall I take first?
    .label = The line stays
    .risk = Ends the bargaining; the work goes on. It holds only if you really don't read messages at night.

boundaries-limit-slot =
    .plain = I understand that you'd like me within easier reach. Here's what I can firmly give: ten minutes every working day, always at the same time, chosen by you within these hours: { $open_hours }. In return, whatever comes up in between waits for that time, and outside my hours I don't see messages. The work goes on as planned. Which time shall I keep for you?
    .calm = We see the hours differently, and I don't want it to weigh on the project. So here's an exchange: you get a fixed ten minutes with me each working day, and I get the evenings without messages. It just has to fall within these hours: { $open_hours }. Bring whatever you've collected. What would suit you, the morning or the afternoon?
    .plan =
        I understand that you'd like more, so let's do it like this:
        – each working day, ten fixed minutes for your questions
        – the time is your choice, within: { $open_hours }
        – what comes up later is collected for the next day
        – the work continues on schedule
        Which time shall I write down?
    .short = I understand that you want to reach me more easily. I can offer ten fixed minutes each working day within my hours ({ $open_hours }); in return, everything else waits until then. Which time is best?
    .thing = I understand that with "{ $deal_thing }" you'd like me within easier reach. Here's what I can firmly give: ten minutes every working day, always at the same time, chosen by you within these hours: { $open_hours }. In return, whatever comes up in between waits for that time, and outside my hours I don't see messages. Which time shall I keep for you?
    .label = A fixed slot for quiet evenings
    .risk = Their worry gets a place, and your evenings get quiet in return. Ten minutes a day are promised, and a missed one undoes it.

boundaries-leave = Parting well is a service too. No complaints, no list of grievances: only what you hand over and what helps the client go on.

boundaries-leave-hand-over =
    .plain = I understand that you need someone who's there around the clock, and that's a fair wish. I can't give you that without the quality suffering. So let's part on good terms: I'll finish the current stage and hand over everything, files, notes and open points, so that someone else can go on at once. Which day suits you for the handover?
    .calm = You need closer contact than I can offer, and someone else can do that better. I don't want to leave you with half a job: I'll complete the current stage, and you'll get all the materials in order. If you like, I'll explain everything to whoever takes over in a short call. When shall we do the handover?
    .plan =
        I understand that you need closer contact, and the way I work doesn't allow it. My suggestion:
        – I finish the current stage
        – you get all the files and a list of open points
        – we settle only what's been done up to then
        Would that be all right with you?
    .short = I understand the contact you need and can't offer it, so it's fairer to hand the project over. I'll finish the current stage and leave everything in order for the next person. When shall we do the handover?
    .thing = I understand that for "{ $deal_thing }" you need someone who's there around the clock. I can't give you that without the quality suffering. So let's part on good terms: I'll finish the current stage and hand over files, notes and open points, so that someone else can go on at once. Which day suits you for the handover?
    .label = Finish and hand over
    .risk = Leaves a good name and no loose ends. Costs you a few more days of work.

boundaries-leave-short =
    .plain = I've thought about it: you need constant contact, and that isn't how I work well. So I'd rather hand the job back now than do it half-heartedly. If something comes up that runs with one report a week, I'd be glad to hear from you. Shall I send you what there is so far?
    .calm = I understand what you need, but I can't give it to you. It's better to part now, as friends, before it costs you time. I'll gladly give you everything that's ready. Where shall I send it?
    .plan = It's fairer to you if I step back here: the contact you need takes someone with fewer projects. I'll send what's ready, and we settle only that. Where shall I send it?
    .short = I understand that you need round-the-clock contact. I can't offer that, so I'm handing the job back, with my best wishes for it. Where shall I send the materials?
    .label = A short goodbye
    .risk = Quick and clean, right if little has been done. The client has to find someone else at once.
deal-event-boundaries-set = Hours agreed
