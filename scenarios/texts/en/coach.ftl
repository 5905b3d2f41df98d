# The coach's own texts: walking, reading, deals, reminders, house.

## Walking through a talk

walk-took = { $label }: <b>{ $value }</b> (you told me earlier)
walk-changed = Changed. { $label }: <b>{ $value }</b>. From here on I reckon with that.
walk-hear = How did the client answer? Tap what fits, or just forward the answer here.
walk-hear-why = Your next move depends on what the client said: a yes, a second push and a silence each need something different.
walk-heard = I take this as the client's answer: <b>{ $answer }</b>.
walk-now = Go on now
walk-parked = This can wait. I'll ask again <b>{ $distance }</b>: { $when }.
walk-returned = Back to this, as we said: <b>{ $name }</b>.
    .client = Back to { $client }, as we said: <b>{ $name }</b>.
    .client = Back to <b>{ $name }</b> with { $client }, as we said.
walk-stopped = Stopped: <b>{ $name }</b>. Your deals and reminders stay as they are.
walk-stale = That button belonged to an earlier question. This is where we are now.
walk-upgraded = This talk has been improved since we last spoke. We go on from the last point I know.
walk-nothing-pending = Nothing is in progress. Forward a client's message whenever you have one.
walk-resume = We left off in the middle: <b>{ $name }</b>. Go on, or drop it?
walk-ended = That was it: <b>{ $name }</b>. What next?
walk-hear-accepted = They agreed
walk-hear-insists = They insist
walk-hear-offers = A different offer
walk-hear-silent = Silence
walk-hear-later = Not yet, ask later
verb-back = Back
verb-skip = Skip
verb-cancel = Stop
verb-resume = Go on
verb-drop = Drop it
profile = About you
deal = Deal details
reminder = Reminder
end-save = Save to a deal
end-remind = Remind me
end-deals = My deals
why-title = Why this works
draft-copy = Copy

## When an answer could not be read

unread-not-money = I don't see a sum of money in that.
unread-range = That's a range, and I need one number. Take the likelier one.
unread-not-positive = The sum has to be above zero.
unread-not-reduction = I need a percentage from 1 to 99, or a sum.
unread-not-number = I don't see a number in that.
unread-out-of-range = That number is too small or too large here.
unread-empty = I don't see any words in that.
unread-not-items = I need at least two parts, with commas between them or each on a line of its own.
unread-not-currency = I don't know a currency by that name. Its three-letter code always works.
unread-not-zone = I can't tell the time zone from that. A large city nearby will do, or what your clock shows right now.
unread-not-time = I can't tell when that is. A day with an hour, or how long from now, is enough.
unread-past = That time has already passed.
unread-not-an-option = That's none of the answers on the buttons.
unread-not-skippable = This one can't be skipped: the numbers that follow are built on it.
unread-again = A tap on a button below is fine too, and so is the word "cancel".

## A client's message

diagnosis-unsure = I'm not quite sure. If it's one of these instead, tap it below.
diagnosis-message-amount = Sum in the message: <b>{ $value }</b>
diagnosis-message-percent = Percentage in the message: <b>{ $value }</b>
diagnosis-time = Time in the message: “{ $words }”, that is <b>{ $day }</b>
diagnosis-also = Also in it: { $names }
diagnosis-language-other = I don't read the language of this message well, so please check my reading against it.
diagnosis-language-none = There are no words in it, so this is only a guess.
diagnosis-replies = Replies you can send. Each one follows on its own: one touch copies it.
diagnosis-next = What would help now?
diagnosis-which = Which situation is it really?
next-walk = Walk me through
next-other = Something else
next-save = Save to a deal
next-remind = Remind me
gone = What that button was for is no longer there. The menu is at /start.

## Deals

deals-title = <b>Your deals</b>
deals-none = No deals yet. Make one here, or forward a client's message and save it: that makes a deal too.
deals-new = New deal
deals-newer = Newer
deals-older = Older
deals-back = All deals
deal-new-for = New deal: { $client }
deal-which = Which deal does it belong to?
deal-which-state = <b>{ $client }</b>: where does the deal stand?
deal-saved = Saved to the deal with <b>{ $client }</b>.
deal-open = Open the deal
deal-gone = This deal is no longer there.
deal-unnamed = Unnamed client
deal-change-state = Change state
deal-remind = Remind me
deal-delete = Delete
deal-erase = Delete the deal with <b>{ $client }</b>, with all that happened in it? It can't be brought back.
deal-erase-yes = Yes, delete
deal-erase-no = No, keep it
deal-erased = The deal with <b>{ $client }</b> is deleted.
deal-line-thing = Work: { $value }
deal-line-price = Price: <b>{ $value }</b>
deal-line-floor = Floor: { $value } (only you see this)
deal-line-hours = Hours: { $value }
deal-line-terms = Terms: { $value }
deal-line-next-action = Next step: { $value }
deal-line-reminder = Reminder { $distance }, { $when }: { $what }
deal-timeline = <b>What happened</b>
deal-event-made = deal made
deal-event-message = the client wrote
deal-event-state = where it stands
deal-event-quoted = price named
deal-event-agreed = agreed
deal-event-concession = something given, something got
deal-event-change-asked = extra work asked for
deal-event-change-agreed = extra work agreed
deal-event-error-mended = own error to put right
deal-event-settled = conflict settled
deal-event-parted = parted
deal-state-lead = First contact
deal-state-quoted = Price named
deal-state-negotiating = Negotiating
deal-state-agreed = Agreed
deal-state-in-progress = In progress
deal-state-delivered = Delivered
deal-state-paid = Paid
deal-state-on-hold = On hold
deal-state-declined = Turned down by me
deal-state-lost = Didn't happen

## Reminders

reminder-set =
    <b>{ $what }</b>
    I'll remind you { $distance }: { $when }.
reminder-set-utc =
    <b>{ $what }</b>
    I'll remind you { $distance }: { $when } UTC. I don't know your time zone yet; it takes a moment in /settings.
reminder-rings = It's time for this: <b>{ $what }</b>
    .client =
        It's time for this: <b>{ $what }</b>
        Deal: { $client }
reminder-late =
    <b>{ $what }</b>
    This was meant for { $when } ({ $distance }). I was switched off then, so it comes late. Sorry about that.
    .client =
        <b>{ $what }</b>
        Deal: { $client }
        This was meant for { $when } ({ $distance }). I was switched off then, so it comes late. Sorry about that.
reminder-answer = Answer the client
    .named = Answer the client { $client }
reminder-done = Done
reminder-hour = In an hour
reminder-evening = This evening
reminder-tomorrow = Tomorrow morning
reminder-earlier = An hour earlier
reminder-later = An hour later
reminder-other-time = Another time
reminder-delete = Delete
reminder-is-done = Done and off the list: { $what }
reminder-deleted = Deleted: { $what }
reminder-gone = This reminder is already done or deleted.
reminders-title = <b>What waits</b>
reminders-line = { $number }. { $when } ({ $distance }): { $what }
reminders-none = Nothing waits. To set a reminder, just write: "remind me tomorrow at 10 to answer Anna".
later-in-two-hours = In two hours
later-this-evening = This evening
later-tomorrow = Tomorrow at 10

## The house

welcome =
    Hello. I'm Tafawud, and I help you through talks with clients.
    Forward a client's message here. You'll hear what stands behind it, what to do and why, and get replies ready to send.
    First, three quick questions, so that prices and times come out right. Each can be skipped.
menu = Good to see you. Forward a client's message, or choose what you need.
menu-walk = Prepare a talk
menu-deals = My deals
menu-reminders = Reminders
menu-settings = Settings
menu-help = Help
walks-title = Which talk is ahead of you?
help =
    <b>Read a client's message</b>
    Forward or paste it here. I say what it is, what to do and why, and write replies to send.

    <b>Prepare a talk, step by step</b>
    /price – name a price and hold it
    /discount – "can you do it for less?"
    /scope_creep – "and one small thing more"
    /conflict – a complaint, an error, a refund

    On the way you can write: back, skip, cancel, repeat, why. To put an answer right: "no, $800".

    <b>Remind you</b>
    Just write: "remind me tomorrow at 10 to answer Anna".

    <b>Keep things in order</b>
    /deals – clients, prices, what happened
    /reminders – what waits
    /settings – trade, currency, time zone, income
    /language – English, Arabic or Russian
    /privacy – what is stored, and where
    /export – all of it as a file
    /forget – erase it all
privacy =
    <b>What is stored:</b> your settings, deals, reminders and the clients' messages you show me.
    <b>Where:</b> only in this bot's own database, on the machine of whoever runs it.
    <b>Who reads it:</b> the bot itself reads your clients' messages and passes them to nobody. Telegram carries this chat, as it does every other.
    <b>How long:</b> messages not saved to a deal are erased after 14 days.
    /export gives you everything as a file, /forget erases everything.
export-caption = All that is stored about you.
forget-sure = Erase everything? Deals, reminders, messages and settings will be gone, and this can't be undone. /export would give you a copy first.
forget-yes = Yes, erase all
forget-no = No, keep it
forget-done = Everything is erased. If you'd like to begin anew: /start
forget-kept = Nothing was erased. All is where it was.
settings-title = <b>Your settings</b>. Tap what you'd like to change.
settings-line = { $label }: <b>{ $value }</b>
settings-unset = not set
settings-language = Language
language-which = Which language shall we speak?
language-name = English
language-changed = From now on we speak English.
small-talk = Glad to be here. Forward a client's message whenever you have one.
unknown-command = I don't know that command. Here is what there is; /help tells more.
attached-sticker = I can't read stickers, only words. Forward or paste what the client wrote.
attached-voice = I can't hear voice messages or videos. Type the main thing in a sentence or two, or forward text.
attached-photo = I can't read pictures. If there is text in it, paste it here.
attached-file = I can't open files. Paste the part that matters.
attached-other = There is nothing in it that I can read. A client's message as text is what I need, forwarded or pasted.
not-allowed = This bot is private. It's open source, so you can run one of your own.
error = Something failed on our side, sorry. Nothing is lost; please try once more.

## Words people type where a button would do

words-cancel = cancel, cancel it, cancel that, cancel this, please cancel, stop, stop it, stop this, please stop, quit, exit, abort, never mind, nevermind, nvm, forget it, forget about it, forget that, drop it, leave it, enough, that's enough, not now, don't need it, i don't need it anymore, no longer needed, not needed, changed my mind, i changed my mind, i've changed my mind, let's stop, let's stop here, let's leave it
words-back = back, go back, please go back, step back, one step back, back one step, previous, previous question, the previous question, last question, go to the previous question, undo, return
words-skip = skip, skip it, skip this, skip that, skip this one, skip this question, please skip, next, next one, next question, pass, i don't know, i dont know, don't know, dont know, dunno, idk, no idea, i have no idea, not sure, i'm not sure, im not sure, hard to say, can't say, i can't say, rather not say, i'd rather not say
words-restart = restart, start over, start again, start anew, start from scratch, start from the beginning, begin again, from scratch, from the beginning, from the start, from the top, all over again, let's start over, let's start again, reset
words-repeat = repeat, repeat please, please repeat, repeat that, repeat the question, say again, say that again, again, again please, once more, one more time, come again, pardon, what was the question, what's the question, what did you ask, what did you say, where were we
words-resume = continue, let's continue, please continue, go on, let's go on, go ahead, carry on, keep going, proceed, resume, move on, let's move on
words-why = why, why's that, but why, why do you ask, why do you ask that, why are you asking, why ask, why this question, why do you need it, why do you need this, why do you need that, why do you need to know, why do you want to know, what for, what is it for, what's it for, what do you need it for, what does it matter, how does it matter, how is that relevant, what do you mean, i don't understand, i don't understand the question, i don't get it
words-small-talk = hi, hello, hey, hi there, hello there, hey there, hi coach, hello coach, hi bot, hello bot, yo, good morning, morning, good afternoon, good evening, good day, good night, thanks, thank you, thanks a lot, thank you so much, thank you very much, many thanks, thanks so much, thx, tnx, ty, cheers, ok, okay, k, ok thanks, okay thanks, ok thank you, cool, nice, wow, lol, haha, well done, bye, bye bye, goodbye, see you, see you later, how are you, how are you doing, what's up, who are you, are you a bot, what can you do, test, testing
words-correction = no, nope, no no, no sorry, sorry, sorry no, oh no, oops, ah no, oh sorry, i meant, i mean, no i meant, no i mean, sorry i meant, sorry i mean, actually, no actually, actually no, wait, no wait, wait no, correction, or rather, rather, not that, wrong, that's wrong, that was wrong, i was wrong, my mistake, typo, let me correct that

## In Telegram's own menus

bot-name = Tafawud – negotiation coach
bot-description =
    Forward a message from your client. Within a second you'll know what stands behind it, what to do and why, and have replies ready to send.

    Price, discount, extra work, conflict: I walk you through the talk step by step, do the sums, keep your deals and remind you in time.

    English, Arabic, Russian. Your clients' messages are passed on to nobody.
bot-about = A coach for talks with clients: what the message means, what to do, what to reply.
command-start = The menu
command-help = What the coach can do
command-price = Name a price and hold it
command-discount = Answer a request for a discount
command-scope-creep = More work asked for than agreed
command-conflict = A complaint, an error, a refund
command-deals = Your deals
command-reminders = What waits
command-remind = Set a reminder
command-settings = Trade, currency, time zone, income
command-language = English, Arabic, Russian
command-cancel = Stop what is in progress
command-privacy = What is stored, and where
command-export = All that is stored, as a file
command-forget = Erase everything
