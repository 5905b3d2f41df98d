# The coach's own texts: walking, reading, deals, reminders, house.

## Walking through a talk

walk-took = { $label }: <b>{ $value }</b> (you told me earlier)
walk-changed = Changed. { $label }: <b>{ $value }</b>. I'll use that from here on.
walk-hear = How did the client answer? Tap what fits, or forward the answer here.
walk-hear-why = Your next move depends on it: a yes, a second push and silence each call for something different.
walk-heard = I read the client's answer as: <b>{ $answer }</b>.
walk-heard-unsure = I'm not sure how to take this answer. Which one is it?
walk-in-their-language = Your words go into the reply as you type them, and this client's language is { $language }.
walk-now = Continue now
walk-parked = This can wait. I'll ask you again <b>{ $distance }</b>: { $when }.
walk-returned = Back to this, as planned: <b>{ $name }</b>.
    .client = Back to { $client }, as planned: <b>{ $name }</b>.
walk-stopped = Stopped: <b>{ $name }</b>. Your deals and reminders stay as they are.
label-which = Several buttons are called so. Tap the one you mean.
screen-unchanged = That's what this message shows already.
walk-stale = That button belongs to an earlier question. Here's where we are now.
walk-upgraded = I've been updated since we last spoke, so we continue from the last step I still have.
walk-nothing-pending = Nothing is in progress. When a client writes, forward the message here.
walk-resume = You have something unfinished: <b>{ $name }</b>. Continue, or drop it?
walk-ended = Done: <b>{ $name }</b>. What next?
walk-hear-accepted = They agreed
walk-hear-insists = They insist
walk-hear-offers = They offer something else
walk-hear-silent = No reply
walk-hear-later = Ask me again later
verb-back = Back
verb-skip = Skip
verb-cancel = Stop
verb-why = Why do you ask?
verb-resume = Continue
verb-drop = Drop it
profile = Your settings
deal = Deal details
reminder = Reminder
check = Check of your reply
practice = Practice
plan = Negotiation plan
plan-title = <b>Your plan for this deal</b>
end-save = Save to a deal
end-remind = Remind me
end-deals = My deals
why-title = Why this works
draft-copy = Copy
draft-mine = I changed it: check
draft-greeting =
    .hi = Hi { $deal_client },
    .hello = Hello { $deal_client },
    .name = { $deal_client },
    .day = Hello { $deal_client }, I hope your day is going well.
draft-greeting-formal =
    .dear = Dear { $deal_client },
    .day = Good day, { $deal_client }.
draft-greeting-plain =
    .hey = Hey { $deal_client },
    .hi = Hi { $deal_client },
draft-below-floor = Its price is below your floor of <b>{ $floor }</b>, so I haven't written it out.
draft-show = Show anyway:

## When an answer could not be read

unread-not-money = I don't see an amount of money in that.
unread-range = That's a range, and I need one number. Take the one you'd bet on.
unread-not-positive = The amount has to be above zero.
unread-above-price = That's above the price. A floor is the least you'd take. If it's the price that is wrong, go back to it.
unread-not-reduction = I need a percentage from 1 to 99, or an amount of money.
unread-not-number = I need one number here, in digits or words.
unread-out-of-range = That number is out of range for this question.
unread-empty = I don't see any words in that.
unread-not-items = I need at least two parts, separated by commas or each on its own line.
unread-not-stages = I couldn't make stages of that. For example: 50% now, 50% on delivery; or 300 now, 700 by 5 May.
unread-not-sum = Those stages don't add up to the price of the deal. Name sums that make the whole price, or say “the rest”.
unread-not-currency = I don't know a currency by that name. The three-letter code always works, such as USD.
unread-not-zone = I can't tell the time zone from that. A big city nearby will do, or the time on your clock right now.
unread-not-time = I can't tell when that is. Give me a day and an hour, or how long from now.
unread-past = That time has already passed.
reminder-no-time = I can't see a time in that.
unread-not-an-option = That doesn't match any of the buttons.
unread-not-skippable = This one can't be skipped: what follows depends on it.
unread-again = You can also tap a button below, or write "cancel" to stop.
examples-stages =
    50% now, 50% on delivery
    100% in advance
examples-part =
    5%
    10%
    15%
    20%
examples-time =
    Tomorrow
    In three days
    In a week

## A client's message

diagnosis-unsure = I'm not quite sure. If it's one of the situations below instead, tap it.
diagnosis-sums = Amounts in the message: <b>{ $value }</b>
diagnosis-sums-besides = Also named: <b>{ $value }</b>
diagnosis-amount = Amount in the message: <b>{ $value }</b>
diagnosis-percent = Percentage in the message: <b>{ $value }</b>
diagnosis-time = Time in the message: "{ $words }", that is <b>{ $day }</b>
diagnosis-own-price = Your price in this talk: <b>{ $value }</b>
diagnosis-sum-offered = What the client would pay: <b>{ $value }</b>
diagnosis-sum-asked = What the client wants from you: <b>{ $value }</b>
diagnosis-sum-ours = Your price, as they name it: <b>{ $value }</b>
diagnosis-sum-due = Still to be paid: <b>{ $value }</b>
diagnosis-sum-rival = Somebody else's price: <b>{ $value }</b>
diagnosis-wanted = What they ask for: "{ $words }"
diagnosis-extra = What they ask for on top: "{ $words }"
diagnosis-promise-client = Their promise: "{ $words }"
diagnosis-promise-remind = Remind me of their promise
diagnosis-promise-freelancer = A promise of yours they mention: "{ $words }"
diagnosis-flag = A warning sign: "{ $words }"
diagnosis-speaks-firm = They write for a firm, so somebody else may decide too.
diagnosis-also = Also in the message:
diagnosis-language-other = I don't read this language well, so please check whether I've understood the message.
diagnosis-language-named = This looks like { $language }, which I don't read well, so please check my guess against the message.
diagnosis-language-none = The message has no words in it, so this is only a guess.
diagnosis-replies = Replies you can send. Each comes as its own message; one tap copies it.
diagnosis-say =
    .plain = The replies are right above: one tap copies one. If none of them sounds like you, I have other wordings.
    .named = The replies to { $client } are right above: one tap copies one. If none of them sounds like you, I have other wordings.
diagnosis-more = Other wordings
diagnosis-next = What would help now?
diagnosis-which = Which situation is it?
talk-crowd = Several people wrote here. I'm reading what the last { $count } of them said; please forward the others' messages separately.
talk-whose = This is a whole conversation. Which of you is the client?
next-walk = Guide me
next-other = Something else
next-save = Save to a deal
next-remind = Remind me
next-check = Check my reply
next-practice = Practise with them
gone = That button no longer works. The menu is at /start.

## A question of the user's own

question-whose = Is this from a client, or are you asking me?
question-client = A client wrote this
question-mine = I'm asking
question-which = I'm not sure what this is about. Is it one of these?
question-else = If you meant something else:
question-price = Naming my price
question-objection = “Too expensive”
question-discount = A discount
question-promise = Promises instead of pay
question-free-work = Free tests and samples
question-prepayment = Prepayment
question-late-payment = A late payment
question-raise = Raising my price
question-extra-work = Extra work
question-revisions = Remarks and revisions
question-brief = Understanding the task
question-deadline = A rushed deadline
question-boundaries = Boundaries
question-persuading = Convincing a client
question-conflict = A conflict
question-mistake = My own mistake
question-disrespect = Rudeness
question-miracle = Miracles expected
question-secrecy = NDA and exclusivity
question-scam = A possible scam
question-silence = A silent client
question-agreement = Putting it in writing
question-choosing = Whether to take a client
question-parting = Declining and parting
question-preparing = Preparing to negotiate
question-first-clients = Finding good clients
question-coach = What this coach can do

## Deals

deals-title = <b>Your deals</b>
deals-none = No deals yet. Add one here, or forward a client's message and save it to a new deal.
deals-new = New deal
deals-newer = Newer
deals-older = Older
deals-back = All deals
deal-new-for = New deal: { $client }
deal-which = Which deal does this belong to?
deal-which-state = Where does the deal with <b>{ $client }</b> stand?
deal-saved = Saved to the deal with <b>{ $client }</b>.
deal-open = Open the deal
deal-gone = This deal is no longer there.
deal-unnamed = Unnamed client
deal-change-state = Change status
deal-plan = Plan the negotiation
deal-register = Tone of replies
deal-which-register = How do you write to this client?
deal-register-polite = Politely, as usual
deal-register-formal = Formally
deal-register-plain = On first-name terms
deal-line-register = Tone: { $value }
deal-remind = Remind me
deal-delete = Delete
deal-erase = Delete the deal with <b>{ $client }</b> and its history? This can't be undone.
deal-erase-yes = Yes, delete
deal-erase-no = No, keep it
deal-erased = The deal with <b>{ $client }</b> is deleted.
deal-line-thing = Work: { $value }
deal-line-price = Price: <b>{ $value }</b>
deal-line-floor = Floor: { $value } (only you see this)
deal-line-hourly = An hour brings: { $value }
deal-line-target = Target: <b>{ $value }</b>
deal-line-musts = Must hold: { $value }
deal-line-walk-away = Ends the talk: { $value }
deal-line-gives = May be given: { $value }
deal-line-asks = In return: { $value }
deal-hourly = { $value } an hour after it
deal-days = { $days ->
        [one] delivery a day later
       *[other] delivery { $days } days later
    }
deal-line-hours = Hours: { $value }
deal-line-terms = Terms: { $value }
deal-line-next-action = Next step: { $value }
deal-line-reminder = Reminder { $distance }, { $when }: { $what }
deal-timeline = <b>What happened</b>
deal-event-made = deal added
deal-event-own-sent = your own reply was sent
deal-event-message = the client wrote
deal-event-state = status
deal-event-quoted = price quoted
deal-event-planned = negotiation planned
deal-event-agreed = agreed
deal-event-concession = price lowered, with a reason
deal-event-change-asked = extra work requested
deal-event-change-agreed = extra work agreed
deal-event-error-mended = your own mistake to fix
deal-event-settled = conflict settled
deal-event-parted = parted ways
deal-state-lead = First contact
deal-state-quoted = Price quoted
deal-state-negotiating = Negotiating
deal-state-agreed = Agreed
deal-state-in-progress = In progress
deal-state-delivered = Delivered
deal-state-paid = Paid
deal-state-on-hold = On hold
deal-state-declined = I turned it down
deal-state-lost = Fell through

## Reminders

reminder-set =
    <b>{ $what }</b>
    I'll remind you { $distance }: { $when }.
reminder-set-utc =
    <b>{ $what }</b>
    I'll remind you { $distance }: { $when } UTC. I don't know your time zone yet: set it below, and this goes by your own clock.
reminder-which = Which time is meant?
reminder-rings = Your reminder: <b>{ $what }</b>
    .client =
        Your reminder: <b>{ $what }</b>
        Deal: { $client }
reminder-late =
    <b>{ $what }</b>
    This was due { $when } ({ $distance }). I was offline then, so it comes late. Sorry about that.
    .client =
        <b>{ $what }</b>
        Deal: { $client }
        This was due { $when } ({ $distance }). I was offline then, so it comes late. Sorry about that.
reminder-answer = Answer the client
    .named = Answer { $client }
reminder-promised = The client wrote: "{ $words }". Has it happened?
    .named = { $client } wrote: "{ $words }". Has it happened?
reminder-done = Done
reminder-hour = In an hour
reminder-evening = This evening
reminder-tomorrow = Tomorrow morning
reminder-earlier = An hour earlier
reminder-later = An hour later
reminder-other-time = Another time
reminder-name-it = What it's about
reminder-unnamed = as you asked
reminder-delete = Delete
reminder-is-done = Done: { $what }
reminder-deleted = Deleted: { $what }
reminder-gone = This reminder is already done or deleted.
reminders-title = <b>Your reminders</b>
reminders-sooner = Sooner
reminders-later = Later ones
reminders-line = { $number }. { $when } ({ $distance }): { $what }
reminders-late-title = <b>While I was off, these { $count } were due:</b>
reminder-done-once = Done this time: { $what }. It comes again { $distance }: { $when }.
reminder-put-off = Put off: <b>{ $what }</b>. { $when } ({ $distance }). The repetition stays as it is.
repeat-hourly =
    .plain = Repeats: { $count ->
            [one] every hour
           *[other] every { $count } hours
        }
    .days = Repeats: { $count ->
            [one] every hour
           *[other] every { $count } hours
        } ({ $days })
repeat-daily =
    .plain = Repeats: { $count ->
            [one] every day
           *[other] every { $count } days
        }
    .days = Repeats: { $count ->
            [one] every day
           *[other] every { $count } days
        } ({ $days })
repeat-weekly =
    .plain = Repeats: { $count ->
            [one] every week
           *[other] every { $count } weeks
        }
    .days = Repeats: { $count ->
            [one] every week
           *[other] every { $count } weeks
        } ({ $days })
repeat-monthly =
    .plain = Repeats: { $count ->
            [one] every month
           *[other] every { $count } months
        }
    .days = Repeats: { $count ->
            [one] every month
           *[other] every { $count } months
        } ({ $days })
repeat-yearly =
    .plain = Repeats: { $count ->
            [one] every year
           *[other] every { $count } years
        }
    .days = Repeats: { $count ->
            [one] every year
           *[other] every { $count } years
        } ({ $days })
repeat-nth-1 = first { $weekday }
repeat-nth-2 = second { $weekday }
repeat-nth-3 = third { $weekday }
repeat-nth-4 = fourth { $weekday }
repeat-nth-last = last { $weekday }
repeat-last-day = last day
reminders-none = No reminders. To set one, just write: "remind me tomorrow at 10 to answer Anna".
later-in-two-hours = In two hours
later-this-evening = This evening
later-tomorrow = Tomorrow at 10

## The house

welcome =
    Hello, I'm Tafawud. I help freelancers negotiate with clients.
    Forward me a client's message. I'll tell you what's behind it, what to do and why, and write replies you can send.
    First, three quick questions, so that I get your prices and times right. You can skip any of them.
menu = Forward a client's message, or choose what you need.
start-waits = <b>What's waiting</b>
start-mine = ✍️ Your answer: { $clients }
start-theirs = ⏳ You're waiting for: { $clients }
start-paid = 💰 Payment due: { $payments }
start-today = ⏰ Today at { $at }: { $what }
start-talk = ▶️ Not finished yet: { $name }
start-more = { $count } more
menu-walk = Plan my next move
menu-check = Check my reply
menu-practice = Practise a talk
menu-deals = My deals
menu-reminders = Reminders
menu-settings = Settings
walks-title = What are you dealing with?
help =
    <b>Read a client's message</b>
    Forward or paste it here. I say what's behind it, what to do and why, and write replies you can send.

    <b>Check your own reply</b>
    Write “mine:” and your text, or tap the button under a message. I name what could cost you money and write it better, in your own voice.

    <b>Ask me</b>
    In your own words: “how do I raise my price?” or “the client went silent, what now?” You get the rule, and the talk that applies it.

    <b>In the chat with your client</b>
    Type @, my username and a word for what it's about, like “discount”. Your last drafts and ready replies come up; a tap sends one.

    <b>Practise</b>
    /practice – I play the client, easy or hard, and tell you how it went. Under a client's message: practise with this very one.

    <b>Plan your next move, step by step</b>
    /price – quote a price and hold it
    /discount – "can you do it for less?"
    /scope_creep – extra work: "just one more small thing"
    /conflict – a complaint, a mistake, a refund
    All eighteen talks, from a first brief to walking away, are under /start, "Plan my next move".
    /plan – before it begins: target, floor, what you may give and ask for

    Along the way you can write: back, skip, cancel, repeat, why. To correct an answer: "no, $800".

    <b>Set a reminder</b>
    Just write: "remind me tomorrow at 10 to answer Anna".

    <b>Keep things in order</b>
    /deals – clients, prices, history
    /stats – what you asked, kept and conceded, as a picture
    /reminders – what's coming up
    /settings – your work, currency, time zone, income
    /language – English, Arabic or Russian
    /privacy – what is stored, and where
    /export – everything as a file
    /forget – erase everything
privacy =
    <b>What is stored:</b> your settings, deals, reminders, the clients' messages you show me and the replies you have me check.
    <b>Where:</b> only in this bot's own database, on the computer of whoever runs it.
    <b>Who reads it:</b> the bot itself reads your clients' messages and passes them to nobody. Telegram carries this chat, like any other.
    <b>How long:</b> messages not saved to a deal, checked replies and what my drafts name are erased after 14 days, the words of a practice when it ends.
    /export gives you everything as a file, /forget erases everything.
inline-title = { $label } · { $situation }
export-caption = Everything stored about you.
forget-sure = Erase everything? Deals, reminders, messages and settings will be gone, and this can't be undone. For a copy first, use /export.
forget-really = To be safe, a yes alone erases nothing. Tap the button, or type it in full: “{ $label }”.
forget-yes = Yes, erase everything
forget-no = No, keep it
forget-done = Everything is erased. To start again: /start
forget-kept = Nothing was erased.
settings-title = <b>Your settings</b>. Tap what you'd like to change.
settings-line = { $label }: <b>{ $value }</b>
settings-unset = not set
settings-language = Language
language-which = Which language shall we use?
language-name = English
language-changed = From now on I'll write in English.
small-talk = I'm here. When a client writes, forward the message to me.
unknown-command = I don't know that command. Here's what I can do; /help tells you more.
attached-sticker = I can't read stickers, only words. Forward or paste what the client wrote.
attached-voice = I can't listen to voice messages or watch videos. Type the main point in a sentence or two.
attached-photo = I can't read pictures. If there is text in it, paste it here.
attached-file = I can't open files. Paste the part that matters.
attached-inline = Here it's only me who reads it. Do the same in the chat with your client: one tap, and the draft is sent there.
attached-other = I can't read that. Send me the client's message as text, forwarded or pasted.
no-words = I don't see any words here. Please forward or paste the client's message, or tell me in a few words what you need.
not-allowed = This bot is private. It's open source, so you can run your own.
limit-deals = You already have { $count } deals, and I can't keep more than that. Delete one you no longer need, then add this one.
limit-reminders = { $count } reminders are waiting already, and I can't hold more. Finish or delete one in /reminders, then set this one.
thread-lost = I've lost the thread of our last talk, sorry. Your deals and reminders are safe; we can begin afresh: /start
error = Something went wrong on my side, sorry. Nothing is lost; please try again.

## Words people type where a button would do

words-cancel = cancel, cancel it, cancel that, cancel this, please cancel, stop, stop it, stop this, please stop, quit, exit, abort, never mind, nevermind, nvm, forget it, forget about it, forget that, drop it, leave it, enough, that's enough, not now, don't need it, i don't need it anymore, no longer needed, not needed, changed my mind, i changed my mind, i've changed my mind, let's stop, let's stop here, let's leave it, never mind stop, never mind stop this, just stop, stop now, stop please, stop everything, no stop, i want to stop, enough already, ok enough, no more, no more questions, i don't want to, i don't want this, i don't want to continue, i don't want it anymore, leave me alone, go away, end it, end this, end here, i quit, i give up, give up, scrap it, scrap that, forget this, forget the whole thing, never mind that, cancel please, cancel everything, cancel all, i'm done, not right now, not interested anymore, this isn't needed, get me out, let me out
words-back = back, go back, please go back, step back, one step back, back one step, previous, previous question, the previous question, last question, go to the previous question, undo, return, back please, back up, back one, one back, go back one, go back a step, go back one step, take me back, can i go back, can we go back, i want to go back, let's go back, back to the last question, back to the previous question, back to the question before, the question before, the last question, previous one, previous step, undo that, undo it
words-skip = skip, skip it, skip this, skip that, skip this one, skip this question, please skip, next, next one, next question, pass, i don't know, i dont know, don't know, dont know, dunno, idk, no idea, i have no idea, not sure, i'm not sure, im not sure, hard to say, can't say, i can't say, rather not say, i'd rather not say, skip please, skip the question, let's skip, let's skip it, let's skip this, let's skip this one, let's skip that, can we skip this, can i skip this, next please, next question please, n/a, not applicable, no answer, no comment, hard to tell, can't tell, i can't tell, no clue, i have no clue, not sure yet, i'm not sure yet, i do not know, do not know, don't know yet, i don't know yet, i really don't know, who knows, beats me, don't remember, i don't remember, can't remember, i can't remember, haven't decided, haven't decided yet, i haven't decided yet, prefer not to say, i prefer not to say, i'd prefer not to say, i don't want to say, i don't want to answer
words-restart = restart, start over, start again, start anew, start from scratch, start from the beginning, begin again, from scratch, from the beginning, from the start, from the top, all over again, let's start over, let's start again, reset, restart please, please restart, let's restart, restart it, restart this, start fresh, start from zero, start it over, start over please, start all over, begin from the beginning, go back to the start, go back to the beginning, back to the start, back to the beginning, from the very beginning, back to square one, do it over, do over, let's redo it, let's start from the beginning, i want to start over, can we start over
words-repeat = repeat, repeat please, please repeat, repeat that, repeat the question, say again, say that again, again, again please, once more, one more time, come again, pardon, what was the question, what's the question, what did you ask, what did you say, where were we, what, huh, sorry what, what was that, what was it, what question, which question, what was your question, what's your question, what did you want to know, repeat it, repeat your question, repeat the last question, can you repeat, can you repeat that, can you repeat the question, could you repeat that, could you repeat the question, ask that again, ask it again, again the question, the question again, the question please, show the question, show me the question, remind me of the question, what were we talking about, where did we stop, where did we leave off, come again please, say it again
words-resume = continue, let's continue, please continue, go on, let's go on, go ahead, carry on, keep going, proceed, resume, move on, let's move on, continue please, continue it, go on please, please go on, keep going please, let's keep going, let's carry on, let's proceed, let's resume, please resume, resume it, let's get back to it, back to it, back to work, pick up where we left off, let's pick up where we left off, i want to continue, i'd like to continue, can we continue, we can continue, yes continue, ok continue, okay continue, ok go on, let's move forward
words-why = why, why's that, but why, why do you ask, why do you ask that, why are you asking, why ask, why this question, why do you need it, why do you need this, why do you need that, why do you need to know, why do you want to know, what for, what is it for, what's it for, what do you need it for, what does it matter, how does it matter, how is that relevant, what do you mean, i don't understand, i don't understand the question, i don't get it, why though, but why do you ask, and why, why that, why is that, why is this, why is that important, why is this important, why is it important, why does it matter, why does this matter, why does that matter, why should i tell you, what's the point, what's the point of this, what's this for, what is this for, what's that for, is it necessary, is this necessary, is that important, is this important, how come, how so, please explain, explain please, explain that, can you explain, what does that mean, what does this mean, what does it mean, meaning, it's not clear, i'm confused, confused, don't understand, didn't understand, i didn't understand, don't get it, i didn't get it, didn't get it, don't get the question
words-what-to-say = what do i say, what should i say, what can i say, what to say, what do i say now, so what do i say, what do i say to him, what do i say to her, what do i say to them, what should i say to him, what should i say to her, what should i say to them, what do i tell him, what do i tell her, what do i tell them, what should i tell him, what should i tell her, what should i tell them, what do i answer, what should i answer, what to answer, what do i reply, what should i reply, what to reply, what should i answer him, what should i answer her, what should i answer them, how do i answer, how do i reply, how do i respond, how should i answer, how should i reply, how should i respond, what do i write, what should i write, what do i write back, what should i write back, what do i say back, what do i say to the client, what should i say to the client, what would you say, what would you answer
words-small-talk = hi, i'm back, im back, i am back, back again, hello, hey, hi there, hello there, hey there, hi coach, hello coach, hi bot, hello bot, yo, good morning, morning, good afternoon, good evening, good day, good night, thanks, thank you, thanks a lot, thank you so much, thank you very much, many thanks, thanks so much, thx, tnx, ty, cheers, ok, okay, k, ok thanks, okay thanks, ok thank you, cool, nice, wow, lol, haha, well done, bye, bye bye, goodbye, see you, see you later, how are you, how are you doing, what's up, who are you, are you a bot, what can you do, test, testing, thanks coach, thank you coach, thanks bot, thank you bot, ty so much, much appreciated, thanks a bunch, great thanks, perfect thanks, got it, got it thanks, gotcha, understood, noted, great, perfect, awesome, super, good, alright, all right, hiya, howdy, greetings, hey bot, hey coach, hello again, hi again, sup, how's it going, how do you do, nice to meet you, are you there, you there, anybody there, is anyone there, are you human, are you real, who made you, what is this, what are you, what do you do, have a nice day, have a good day, see ya, ciao, later, good bot, hahaha, hehe, lmao, ping, you're welcome
words-correction = no, nope, no no, no sorry, sorry, sorry no, oh no, oops, ah no, oh sorry, i meant, i mean, no i meant, no i mean, sorry i meant, sorry i mean, actually, no actually, actually no, wait, no wait, wait no, correction, or rather, rather, not that, wrong, that's wrong, that was wrong, i was wrong, my mistake, typo, let me correct that, oops no, oops sorry, ah sorry, ah wait, oh wait, well no, hmm no, no not that, sorry wrong, sorry typo, sorry correction, excuse me, apologies, my apologies, my bad, oops my bad, mistake, a mistake, i made a mistake, i made a typo, i mistyped, mistyped, i misspoke, i meant to say, i meant to write, i wanted to say, i wanted to write, what i meant, make that, make it, scratch that, strike that, hold on, no hold on, hang on, on second thought, on second thoughts, to be exact, to be precise, more precisely, more exactly, well actually, not quite, not right, that's not right, that's incorrect, incorrect, that's a mistake, that was a typo, let me rephrase, i correct myself, better said, or better
words-mine = mine, my reply, my answer, my message, my draft, check, check this, check my reply, my text, i wrote, i want to send, i'd send, draft, reply

## In Telegram's own menus

bot-name = Tafawud – negotiation coach
bot-description =
    Forward a message from your client. I'll tell you what's behind it, what to do and why, and give you replies ready to send.

    Price, discount, extra work, conflict: I guide you step by step, do the maths, keep track of your deals and remind you in time.

    English, Arabic, Russian. Your clients' messages are passed on to nobody.
bot-about = Your coach for client negotiations: what the message means, what to do, what to reply.
command-start = The menu
command-help = What the coach can do
command-plan = Plan a negotiation before it starts
command-check = Check your reply before you send it
command-practice = Practise a talk with a client I play
command-deals = Your deals
command-stats = What your talks brought, as a picture
command-reminders = Your reminders
command-remind = Set a reminder
command-settings = Your work, currency, time zone, income
command-language = English, Arabic, Russian
command-cancel = Stop what is in progress
command-privacy = What is stored, and where
command-export = All that is stored, as a file
command-forget = Erase everything
deal-event-payment = payment received
deal-event-date-agreed = date agreed
deal-event-haste-agreed = faster, for a surcharge
deal-event-refund-agreed = part of the money given back
deal-event-work-approved = work accepted
