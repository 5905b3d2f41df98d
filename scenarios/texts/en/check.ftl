# A reply of the user's own, read before it goes out.

check-reply = Paste the reply you want to send, just as it is. I'll read it the way your client will.
    .label = Your reply
    .hint = For example: "Hi Anna, the price is 500, is that ok?"
    .why = A reply can't be taken back. Two minutes here are cheaper than a discount you didn't mean to give.

check-good =
    .a = <b>Good to go.</b> I'd send it as it is.
    .b = <b>Nothing to change.</b> It's clear, calm and moves things forward.
    .c = <b>Send it.</b> It says what you want and leaves the client a next step.
    .d = <b>This is a good reply.</b> I looked for something to improve and found nothing.
check-found =
    { $count ->
        [one] <b>One thing before you send it</b>
       *[other] <b>{ $count } things before you send it</b>
    }
check-good-but = <b>Well said.</b> But look at this before you send it:
check-long = <i>It's long: I've read its beginning and its end, not the middle.</i>
check-answers = Read as an answer to: <i>{ $words }</i>
check-better = Better: <i>{ $words }</i>
check-no-rewrite = I couldn't join these sentences into one smooth reply, so please put them in yourself and check it again.
check-unable = I can't check replies on this machine: a file of mine is missing. Everything else works as usual.
check-floor = ⚠️ You name <b>{ $price }</b>, which is below your floor for this deal. Fine if it's only a part of the price.
check-late = ⚠️ "{ $words }" ({ $day }) is later than the deadline you agreed on.
check-promise = 📌 You promise: "{ $words }". A promise kept on the day is worth more than a discount.
check-given = You go down to <b>{ $price }</b> and ask for nothing in return. What could the client give for it: full prepayment, more time, fewer rounds, a review?
check-traded = You go down to <b>{ $price }</b>, in return: "{ $words }". That's a trade, not a gift.
check-booked = Noted in the deal, with what you get for it.
check-held = I'll hold it and bring it back calmer { $distance }. Nothing has been sent.
check-held-subject = Your reply on hold
check-back = Ten minutes have passed. This says the same, without what you might regret.
check-back-asks = Ten minutes have passed. What should be different for the client after your reply? Write just that and check it with the button below.
check-hold = Hold it for 10 minutes
check-remind = Remind me of the promise
check-book = Note this trade in the deal
check-sent = I sent it
check-again = Check another version
check-alone = Not a reply to this message

# Faults

fault-apologises-for-terms = It apologises for your terms
    .why = "Sorry" tells the client that the price or the rule is wrong. Say it calmly, as a fact; regret is only for your own mistakes.
fault-flat-refusal = It says no and stops there
    .why = A bare no ends the talk. A no with another way keeps the client.
fault-no-acknowledgement = It objects before it shows you understood
    .why = People listen once they feel heard. Half a sentence is enough: what the client wants, and that it makes sense.
fault-concession-for-nothing = It gives something away for nothing
    .why = What comes free looks as if it had cost nothing, and is asked for again. Ask for something in return, or name the reason in this job.
fault-trades-for-promise = It gives now for something promised later
    .why = Future orders and exposure don't pay the bills. The terms for more work start when the work starts.
fault-asks-client-for-price = It lets the client set your price
    .why = Whoever asks "how much do you have?" has no price. Name yours first, with what it includes.
fault-bare-price = A price stands alone
    .why = A number without its reasons only gets compared with smaller numbers. Say what's in it and what it does for the client.
fault-asks-permission-to-raise = It asks permission for the new rate
    .why = A rate is announced, not asked for: from which day, and what the client gets.
fault-blames-or-excuses = It defends itself or blames the client
    .why = Who was right doesn't move the work on. Say what happens now, and when.
fault-emotional = There's heat in it
    .why = Sarcasm and anger are remembered longer than the reason for them. Stick to the point.
fault-no-next-step = It leaves nothing to answer
    .why = Without a question or a next step the talk dies. End with one that can be answered in a word.
fault-pushy = It pushes
    .why = Pressure and "last chance" make people careful. Name the real reason for a date, or leave it out.
fault-vague-commitment = A promise without a date or number
    .why = "Soon" means today to one and next week to another. Name the day and hour, even if they're later.
fault-accepts-blindly = It agrees without a price, a question or a limit
    .why = Say yes to extra work or a risky wish, and you end up paying for it. Say what it costs, or what you need to know first.
fault-jargon = Words this client may not know
    .why = What isn't understood isn't bought. Say what it does in the client's own words.
