# Deals: the list, one deal, its papers, and what is followed up.

deals-title-many =
    <b>Your deals</b>
    To find one, type /deals and a name.
deals-archived = <b>Deals you put away</b>
deals-found = <b>Deals with “{ $words }”</b>
deals-not-found = No deal with “{ $words }”. A part of the client's name or of the work is enough.
deals-away = Put away
deals-late = payment late
deals-soon = due { $day }
deals-over = was due { $day }
deals-mine = your turn

deal-archived = <i>Put away</i>
deal-from-words = Saved as a new deal. If I misread something, you can change it under “What was agreed”.
deal-line-given-nothing = Given away: nothing so far
deal-line-hourly-unknown = An hour brings: known once you add the hours
deal-line-given = Given away: { $value }{ $count ->
        [0] { "" }
        [one] {" "}in one concession
       *[other] {" "}in { $count } concessions
    }
deal-line-given-times = Given away: { $count ->
        [one] one concession
       *[other] { $count } concessions
    }
deal-line-paid = Paid: { $value } of { $whole }
deal-line-stages-differ = The stages add up to { $value }, not to the price: set them again under Payments.
deal-line-next-stage =
    .plain = Next payment: { $value }
    .day = Next payment: { $value }, due { $day }
deal-line-deadline = Due: { $value } ({ $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    })
deal-line-deadline-over = Was due: { $value } ({ $days ->
        [one] yesterday
       *[other] { $days } days ago
    })
deal-line-rounds = Rounds of changes: { $used } of { $count } used, { $left } left
deal-line-turn-mine = Your turn since { $since }: the client waits for you
deal-line-turn-theirs = Their turn since { $since }: you wait for the client
deal-terms-of = What was agreed
deal-stages = Payments
deal-turn = Whose turn
deal-follow-ups = Follow-ups
deal-history = History
deal-more = More
deal-more-title = What would you like to do with this deal?
deal-which-turn = Whose turn is it to answer?
deal-turn-mine = Mine, the client waits
deal-turn-theirs = The client's, I wait
deal-turn-nobody = Nobody's
deal-recap = Letter of main points
deal-print = Save as PDF
deal-export = Save as text
deal-archive = Put away
deal-unarchive = Bring back
deal-history-none = Nothing has happened here yet.
deal-terms-title = <b>Agreed with { $client }</b>
deal-stages-title =
    <b>Payments</b>
    Tap when one has arrived.
deal-stages-none = No stages yet. A price paid in stages, each before it starts, is safer for both sides.
deal-stage-paid = Paid: stage
deal-stage-unpaid = Not paid: stage
deal-stages-change = Set the stages
deal-stage-is-paid =
    .plain = { $number }. { $value } — paid { $paid }
    .name = { $number }. { $value }, { $name } — paid { $paid }
deal-stage-is-open =
    .plain = { $number }. { $value }
    .name = { $number }. { $value }, { $name }
    .day = { $number }. { $value } — due { $day }
    .name-day = { $number }. { $value }, { $name } — due { $day }
deal-stage-is-late =
    .plain = { $number }. { $value } — <b>was due { $day }</b>
    .name = { $number }. { $value }, { $name } — <b>was due { $day }</b>
deal-event-price = price changed
deal-event-stage-paid = a stage was paid
deal-event-brief-sent = questions sent
deal-event-recap-written = main points written up
deal-event-recap-sent = main points sent
deal-event-proof = the client confirmed
deal-event-draft-sent = you replied
next-keep = Keep these words
next-proof = Keep as confirmation
proof-kept = Kept as the client's dated confirmation. If the points are ever disputed, it's in the deal's history.
draft-sent = I sent this one
draft-noted = Noted. Now it's the client's turn.

recap-intro = A letter with what was agreed. It asks for one short confirmation.
recap-next = When the client answers, forward the answer here: an “OK” is kept as dated proof.
recap-nothing = Nothing is agreed in this deal yet that a letter could name. Add the price or the terms first.
deal-export-caption = The deal with { $client }, with its history.
deal-paper-failed = The PDF didn't work out this time. Here is the deal as text, with everything in it.
deal-paper-letters = Some letters are missing from the PDF's font and show as boxes there. This text has them all.
paper-note = For you alone: what a client never sees is in here. For the client there is the letter of main points.
paper-stage = Stage
paper-amount = Amount
paper-due = Due
paper-paid = Paid
paper-private = Known to you alone
paper-balance = Earned and given
paper-settled = Agreed, step by step
paper-page = Page { $page } of { $pages }
export-deals = All deals as a table.
export-calendar = All reminders for a calendar.
export-corrections = Messages I read wrongly, with your corrections. They help to improve the reading, and stay with you.
recap-points =
    .plain =
        Here is what we agreed, so that we both have it in one place:

        { $points }

        If this is how you see it too, a short “OK” is enough. If something is different, please correct the line.
    .before =
        Before I go on, the main points of our agreement in writing:

        { $points }

        Is everything right? A word of confirmation and this is what we both go by.
    .memory =
        I've written down our agreement while it's fresh:

        { $points }

        Could you check it and confirm, or tell me which point should read differently?
    .open =
        Have I got all of it right?

        { $points }

        Once you confirm, I'll plan the work by these points.
    .label = Every point
    .risk = Leaves nothing to memory; takes the client two minutes to read.
recap-short =
    .plain =
        In short, we agreed on this:

        { $key_points }

        One “OK” from you is all I need.
    .chat =
        Just to be sure we mean the same:

        { $key_points }

        Right?
    .start =
        I'm starting from these points:

        { $key_points }

        Please tell me today if any of them is different.
    .note =
        A short note for both of us:

        { $key_points }

        Do you confirm?
    .label = Only what binds
    .risk = Quickly answered in a chat; the smaller points stay unwritten.
recap-line-thing = • Work: { $value }
recap-line-price = • Price: { $value }
recap-line-payments = • Payment: { $value }
recap-line-included = • Included: { $value }
recap-line-excluded = • Not included: { $value }
recap-line-rounds = • Rounds of changes: { $value }
recap-line-deadline = • Ready by: { $value }
recap-line-starts-on = • Start: { $value }
recap-line-ends-on = • Contract until: { $value }
recap-line-nda = • Confidentiality: { $value }
recap-line-contact-hours = • How to reach me: { $value }
recap-line-terms = • Also agreed: { $value }

digest-title = <b>What's waiting today</b>
digest-off = Don't remind
follow-ups-title = <b>What I keep an eye on here</b>
follow-ups-none = Nothing in this deal needs watching now. Deadlines, payments and silence are watched as soon as they are known.
follow-ups-line = • { $name }: { $day }
follow-ups-off = • { $name }: <i>off</i>
follow-ups-on = Remind again
planned-set = I'll remind you on { $day }.
follow-promised =
    .plain = { $what }
    .late = { $day }: { $what }
follow-stage-late =
    .plain = <b>{ $client }</b>: a payment is late. A friendly word today keeps it small; the next stage starts after it.
    .amount = <b>{ $client }</b>: { $amount } is late. A friendly word today keeps it small; the next stage starts after it.
    .day = <b>{ $client }</b>: { $amount } was due { $day }. A friendly word today keeps it small; the next stage starts after it.
follow-my-turn = <b>{ $client }</b> waits for your answer. Even a short “I'll write tomorrow” keeps their trust.
follow-deadline =
    .plain = <b>{ $client }</b>: the deadline is near.
    .day = <b>{ $client }</b>: the work is due { $day }. If the margin is getting thin, say so now, with a new date.
follow-stage-due =
    .plain = <b>{ $client }</b>: a payment is due.
    .day = <b>{ $client }</b>: { $amount } is due { $day }. The stage starts once it's there.
follow-stage-paid =
    .plain = <b>{ $client }</b>: a payment has come. A line of thanks with the day this stage will be ready shows that the work is on.
    .day = <b>{ $client }</b>: { $amount } came { $day }. A line of thanks with the day this stage will be ready shows that the work is on.
follow-recap = <b>{ $client }</b> has not confirmed the main points. A short question is enough: “Is this how you see it too?”
follow-brief = <b>{ $client }</b>: the answers to your questions haven't come. Without them the work can't start.
follow-quote = <b>{ $client }</b> has your price and is silent. First a nudge, then something useful, then an offer to close.
follow-raise =
    .plain = <b>{ $client }</b>: time to announce the new rate.
    .day = <b>{ $client }</b>: announce the new rate by { $day }, a month before the contract ends.
follow-contract-end =
    .plain = <b>{ $client }</b>: the contract is about to end.
    .day = <b>{ $client }</b>: the contract ends { $day }. Talk about the next one now.
follow-feedback = <b>{ $client }</b>: the work is delivered. Ask how it serves them; that's where the next job and referrals come from.
follow-untouched = <b>{ $client }</b>: two quiet weeks. Ask where things stand, or put the deal away.
follow-promised-name = Promises and plans
follow-stage-late-name = Late payment
follow-my-turn-name = Your turn
follow-deadline-name = Your deadline
follow-stage-due-name = Payment due
follow-stage-paid-name = Payment received
follow-recap-name = Points to confirm
follow-brief-name = Answers awaited
follow-quote-name = Silence on the price
follow-raise-name = Announcing a raise
follow-contract-end-name = End of contract
follow-feedback-name = Feedback
follow-untouched-name = Quiet deal
