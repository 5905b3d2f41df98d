# A wish for a guaranteed miracle: a measurable goal, a guarantee of work (WA6, P6, PP1).

expectations = They want a guaranteed miracle

# What is wanted, what it depends on, what can be counted

expectations-wanted = Which result do they want guaranteed? A few words are enough; they go into the replies, so write them in the client's language.
    .label = Wanted result
    .hint = For example: 100 orders in the first month
    .why = Whoever repeats the wish shows that it was heard, and doesn't have to agree to it.

expectations-outside = What else does this result depend on, besides your work? Two or three things the client knows.
    .label = Not in your hands
    .hint = For example: the price, the season, how fast calls are answered
    .why = "I can't promise that" sounds weak. Naming what else it depends on sounds like somebody who knows the trade.

expectations-metric = What could you both count? One thing, in the client's words.
    .label = What is counted
    .hint = For example: enquiries from the site per week
    .why = "It should work" ends in a quarrel. A number ends it.

expectations-baseline = What is that number today? Skip it if nobody has counted yet.
    .label = Where it stands
    .hint = For example: 4 a week
    .why = Without a start nobody can tell later what your work has changed.

expectations-goal = What is honestly within reach? Skip it if only a first stage can show that.
    .label = Realistic goal
    .hint = For example: 7 to 9 a week
    .why = A goal you believe in can be defended. One you named to please comes back to you.

expectations-check-day = On which day will you both look at the number?
    .label = Day of the look
    .hint = For example: 15 March
    .why = A goal without a day isn't a goal. You'll be reminded.

expectations-limits = They want: <b>{ $wanted }</b>. You can't promise that, because it also depends on this: { $outside }. You <b>can</b> promise what is in your hands: the quality, the amount of work, the dates, and half of the price back if you're late. A miracle you guaranteed will be your fault when it doesn't come. If they won't hear of it, it's an order to decline.

# The answer

expectations-answer = Yes to the goal, no to the guarantee, and something firm in its place.

expectations-answer-honest =
    .plain = I see what you're aiming for: "{ $wanted }". It's a good aim, and I'd rather be honest at the start than sorry at the end. Part of it isn't decided by my work: { $outside }. What I answer for is the quality, the amount and the date. Shall I write down what that comes to in your case?
    .both = I'd like you to get there: "{ $wanted }". It takes more than one pair of hands, though. Mine bring good work on time. The rest hangs on this: { $outside }. Whoever guarantees you all of it is promising what isn't theirs. Which of these things is in good shape on your side already?
    .doctor = A good doctor promises good treatment and not a date for being well. It's the same here. "{ $wanted }" also depends on this: { $outside }. I promise careful work, done by the agreed day, and I'll tell you at once if I see that something stands in the way. Is that a basis for you?
    .short = "{ $wanted }" is a goal I'd work for gladly, but not one I can guarantee. It's also decided by this: { $outside }. In my hands are quality, amount and date, and those you'll have in the contract. What else do you need in order to feel safe?
    .thing = I see what "{ $deal_thing }" is to bring you: "{ $wanted }". It's a good aim, and I'd rather be honest now than sorry later. Part of it isn't decided by my work: { $outside }. What I answer for is the quality, the amount and the date. Shall I write down what that comes to?
    .label = What I can promise
    .risk = Honest, and spares you a complaint. Somebody else will promise more.

expectations-answer-measured =
    .plain = Let's make something we can count out of "{ $wanted }". I suggest this number: { $metric }. We write down where it stands at the start and look at it together on { $check_day }. Then you see in black and white what the work has brought. Where does that number stand today, as far as you know?
    .steer = A big goal is easier to reach in steps we can see. So instead of promising "{ $wanted }" I'd watch one number with you: { $metric }. First look: { $check_day }. If it moves, we do more of what works; if not, we change it before more money is spent. Is that the number that counts for you?
    .same = We'd both be disappointed if each had something else in mind with "{ $wanted }". So let's agree on one thing to count: { $metric }, and on a day: { $check_day }. Until then I do my part, and you'll have each step in writing. Who on your side can see that number?
    .short = I can't promise "{ $wanted }", but I can make it measurable. What we count: { $metric }. When we look: { $check_day }. After that you decide on figures whether it goes on. Does that suit you?
    .goal = Let's make a goal we can count out of "{ $wanted }". What we count: { $metric }. What I hold to be realistic: { $goal }. When we look: { $check_day }. It's no guarantee, it's a goal I believe in, and I'll tell you why if you like. Does it go in the right direction for you?
    .full =
        I've thought about "{ $wanted }" and would put it so that we can both check it:

        – what we count: { $metric }
        – today: { $baseline }
        – realistic by { $check_day }: { $goal }

        On that day we look together. If it's going well, we build on it; if not, you know early and cheaply. Shall we take that as our goal?
    .full_short =
        Here's what I can stand behind in place of "{ $wanted }":

        { $metric }
        now: { $baseline }
        goal: { $goal }
        we look on { $check_day }

        I'll do all that's in my hands for it, and you'll see the number yourself. What would you change about it?
    .label = A goal to count
    .risk = Turns a dream into a number and a day. You have to look at it even if it's bad.

expectations-answer-guarantee =
    .plain = You don't want to spend money for nothing, and that's fair. Nobody can guarantee "{ $wanted }", but I can guarantee my work: the agreed amount, my own mistakes put right free of charge, and half of the price back if I miss the date. That goes into the contract. Does that take care of your worry?
    .trust = I think behind "{ $wanted }" there's a wish not to be let down. I can do something about that. In writing you get: what I'll do, by when, and half of your money back if I'm late. I don't guarantee what others decide, only what I do. Which of these points matters most to you?
    .past = Perhaps somebody promised you "{ $wanted }" before and it came to nothing. I'd rather promise less and keep it: quality as agreed, a firm date, half of the price back if I don't keep it. Would such a guarantee help you more than a big word?
    .short = My guarantee isn't "{ $wanted }", it's this: the work is complete, my mistakes are mended at my cost, and if I'm late you get half of the price back. All of it in writing. Shall I send you the wording?
    .half = You don't want to spend money for nothing, and that's fair. Nobody can guarantee "{ $wanted }", but I can guarantee my work: the agreed amount, my own mistakes put right free of charge, and { $half } back, half of the price, if I miss the date. That goes into the contract. Does that take care of your worry?
    .half_short = My guarantee isn't "{ $wanted }", it's this: the work is complete, my mistakes are mended at my cost, and if I'm late, { $half } comes back to you, half of the price. All of it in writing. Shall I send you the wording?
    .label = A guarantee of the work
    .risk = Takes the fear away and makes prepayment easier. A missed date costs you half.

expectations-heard-insists = They want the result guaranteed
expectations-heard-offers = They suggest other terms

# He insists on a guarantee

expectations-stage = What would be a small first stage that shows something? A few words.
    .label = First stage
    .hint = For example: one page and two weeks of adverts
    .why = A small try tells more than any promise, and the client risks little.

expectations-stage-price = What does that stage cost? Can be skipped.
    .label = Price of the stage
    .hint = For example: $300
    .why = A test is paid, or it is free work.

expectations-evidence = What has similar work brought? One true fact you can show. If there's none, skip it.
    .label = Evidence
    .hint = For example: on a similar site enquiries rose from 5 to 9 in two months
    .why = A real figure shows what is realistic better than you could say it.

expectations-insist = They hold on to it. Offer a small try, a fact, or a clear division of who answers for what.

expectations-insist-stage =
    .plain = You want to be sure before you invest, and so would I. Then let's begin small: { $stage }. On { $check_day } we look at this number: { $metric }. It will tell us more than my promise could, and you've risked only a part. If it's good, we go on. Shall we try it that way?
    .proof = A promise costs nothing and proves nothing; a first stage does. What I'd do: { $stage }. What we'd count: { $metric }. The day we look: { $check_day }. After it you owe me nothing more and decide freely. Would that be a fair start for you?
    .door = "{ $wanted }" stays as the distant goal. To see whether we're on the road to it, one step is enough: { $stage }. Then we compare before and after: { $metric }. Date for it: { $check_day }. I only suggest going on if the number gives reason to. What do you think of that order?
    .short =
        I suggest a test in place of a guarantee:

        – we do: { $stage }
        – we count: { $metric }
        – we look: { $check_day }

        Then we decide on figures. When could we begin?
    .price =
        You want to be sure before you invest, and so would I. Then let's begin with a test:

        – we do: { $stage }
        – it costs: { $stage_price }
        – we count: { $metric }
        – we look: { $check_day }

        If the number is good, we go on; if not, you've risked only this. Shall I start with it?
    .price_short = A first stage instead of a big word: { $stage }. Price: { $stage_price }. On { $check_day } we look at the number: { $metric }. You decide then, with figures in hand, whether "{ $wanted }" is worth the next step. Does that sound fair to you?
    .label = A first stage with a number
    .risk = Easy to say yes to, and it's paid. One stage may be too short to show much.

expectations-insist-proof =
    .plain = I can't guarantee "{ $wanted }", but I can show you what has really happened: { $evidence }. With you it may be more or less, because this plays a part too: { $outside }. I'd rather plan with a figure like that than with a wish. May I show you that example in detail?
    .honest = Here's something to hold on to, true and not made pretty: { $evidence }. With you this will play a part as well: { $outside }. If that's in good order, you may hope for something similar, and if not, we know where to begin. How does it look on your side?
    .compare = You ask for certainty, I have experience to give: { $evidence }. "{ $wanted }" goes further than that, and I'd be lying if I called it certain. So let's take the known case as a guide and count this on your side: { $metric }. Would you agree to that?
    .short = What I know from similar work: { $evidence }. What I don't know is how this will be with you: { $outside }. So I promise the work and show you the example. Shall I send it?
    .label = What similar work brought
    .risk = Brings the wish down to earth by a fact. It has to be one you can prove.

expectations-insist-halves =
    .plain =
        I understand that you want to rely on it. So let's divide it honestly:

        – I answer for the work: quality, amount, date
        – your side has this in hand, or nobody has: { $outside }

        If each of us keeps their half, "{ $wanted }" becomes more likely, and I don't have to promise what isn't mine. Which part of your half shall we begin with?
    .recipe = For "{ $wanted }" two things have to come together. My half: work that does its job, on time. The other half: { $outside }. I can vouch for the first and help you with the second where you like. Whom would you put in charge of it on your side?
    .question = Suppose I do everything right and this isn't: { $outside }. Then the result doesn't come, and a guarantee of mine wouldn't bring it. That's why I guarantee my part and tell you openly what the other one needs. Shall we go through it together, point by point?
    .short = A guarantee is honest where one has it in hand. I have: the work, its quality, its date. I haven't: { $outside }. For mine I give you my word in writing. What could you do about the rest, or who could?
    .label = Who answers for what
    .risk = Shows that the client has a part in it too. Not everybody likes to hear that.

expectations-heard-insist-insists = They want the result guaranteed
expectations-heard-insist-offers = They suggest other terms

# The last word on a guarantee

expectations-last = They won't do it without a guarantee of the result. What do you do?
    .label = Your decision
    .why = A share of the result is possible, but only on top of the full price. Instead of the price it's work for a promise.
expectations-last-share = Full price, a bonus on top
expectations-last-decline = Decline

expectations-offer = What do they suggest?
    .label = Their suggestion
    .why = Another number and another way to pay are two different decisions.
expectations-offer-goal = Another goal or number
expectations-offer-share = Pay by result

expectations-offered-goal = Which goal do they name now?
    .label = Their goal
    .hint = For example: 15 a week
    .why = We set it beside what you hold to be realistic.

expectations-reachable = Do you believe in it?
    .label = Goal is realistic
    .why = A goal you don't believe in today is a complaint tomorrow.
expectations-reachable-yes = Yes, it can be reached
expectations-reachable-no = No, it's too high

expectations-counter-goal = They talk about numbers now, that's progress. Keep theirs as a hope and yours as the measure.

expectations-counter-goal-two-numbers =
    .plain = Good that we're talking about numbers. I wouldn't promise yours ({ $offered_goal }), since this plays a part: { $outside }. But we can keep two: a modest one we measure the work by, and yours as what we hope for. On { $check_day } we see which is nearer. Would you like it that way?
    .ambition = I like it that you aim high: { $offered_goal }. Let that be the direction. For judging the work I'd take a lower mark, because not all of it is in our hands: { $outside }. If more comes of it by { $check_day }, we'll both be glad. Shall we write down both?
    .split = There's a number to dream of and a number to plan with. The first is yours: { $offered_goal }. The second should be one that holds even if not everything goes well with this: { $outside }. We look at the real one on { $check_day }: { $metric }. Does that distinction make sense to you?
    .short = It may come to that ({ $offered_goal }), but I wouldn't plan with it. What stands between: { $outside }. So I suggest a modest figure to measure by and yours as the bonus. First look: { $check_day }. Agreed?
    .goal =
        Good that we're talking about numbers. Let's write down two:

        – what we measure the work by: { $goal }
        – what we hope for: { $offered_goal }

        Between them lies what isn't in my hands: { $outside }. On { $check_day } we see which is nearer. Would you like it that way?
    .label = Two numbers
    .risk = The client keeps the dream, you keep a measure you can live with. Write down which is which.

expectations-counter-goal-later =
    .plain = I have your number before me: { $offered_goal }. Whether it can be reached, nobody can say honestly today. After the first stage we'll know more. So let's decide on the next goal on { $check_day }, with this number before us: { $metric }. If it's growing, I'll be the first to aim higher. Is that all right with you?
    .data = I'd rather not guess about your number ({ $offered_goal }). Until { $check_day } we collect figures: { $metric }. Then we see how fast it grows and set the next mark from that. It costs us nothing, and the goal will be worth something. Shall we do it so?
    .step = Let's take your number ({ $offered_goal }) as the second step. The first is to see that the number moves at all: { $metric }. On { $check_day } I'll tell you honestly whether the second is in sight and what it would take. Can you live with that?
    .short = Today your number ({ $offered_goal }) would be a guess. On { $check_day } it'll be a calculation, because by then we'll have this: { $metric }. Shall we put the decision on that day?
    .label = Decide when figures are there
    .risk = No promise you can't keep. The client has to be patient.

# A share of the result, only on top of the full price

expectations-base = How much would they pay in any case, whatever the result? Skip it if nothing.
    .label = Fixed part
    .hint = For example: $300
    .why = What is fixed pays for your work. The rest is hope.

expectations-price = What is the full price of this job?
    .label = Full price
    .hint = For example: $1,500
    .why = A share comes on top of it; so it has to stand beside it.

expectations-weighed =
    .plain = A share of the result is <b>never instead of the price</b>, only on top: the result also hangs on things you don't control, and the time is spent in any case. So: the full price for the work, and a bonus if the number is reached. If that's not wanted, you know what the promise was worth.
    .base = Fixed are only <b>{ $base }</b>. The rest would be a promise, and a promise doesn't pay for your time. So offer the full price with a bonus on top, or for this sum a smaller piece of work.
    .share = Fixed are <b>{ $base }</b>, that's { $base_share } of your price of { $price }. The rest would be a promise, and a promise doesn't pay for your time. So offer the full price with a bonus on top, or for this sum a smaller piece of work.
    .missing = Fixed are <b>{ $base }</b>, that's { $base_share } of your price; <b>{ $missing }</b> would hang on a promise, and a promise doesn't pay for your time. So offer the full price with a bonus on top, or for this sum a smaller piece of work.
    .floor = Fixed are <b>{ $base }</b>, that's { $base_share } of your price and <b>below your floor of { $floor_missed }</b>; { $missing } would hang on a promise. For that sum do a smaller piece of work at most, never the whole.

expectations-goal-now = From which number on would the bonus be due?
    .label = Number for the bonus
    .hint = For example: 10 a week
    .why = A bonus for "success" is never paid. A bonus for a number can be.

expectations-bonus = How much comes on top when the number is reached? A sum, or a percentage if the price is known.
    .label = Bonus
    .hint = For example: $200 or 10%
    .why = It's a reward for a result, so it may be modest: the work is already paid.

expectations-share = The work has its price, the result may have a bonus. Not the other way round.

expectations-share-on-top =
    .plain =
        I like the idea of sharing in a success. It works for me like this:

        – the work is paid at its full price, as it takes the same time either way
        – on top: { $bonus }, once this is reached: { $metric }, { $goal }
        – we look on { $check_day }

        So you pay more only when you have more. Shall we put it in the contract?
    .fair = Let's share the good luck, not the risk of things I can't steer: { $outside }. The work at its full price, and { $bonus } on top if we count this on { $check_day }: { $metric }, { $goal }. If it isn't reached, you owe no bonus. Is that fair in your eyes?
    .builder = A builder is paid for the house, and gladly takes a bonus if it sells well. The same with me: the full price for the work, { $bonus } in addition if this number is there on { $check_day }: { $metric }, { $goal }. How would you like to record that number?
    .short = A share, gladly, but on top of the price and not in place of it: { $bonus } if this is reached by { $check_day }: { $metric }, { $goal }. The work itself is paid as agreed. Do we have a deal?
    .price =
        I like the idea of sharing in a success. It works for me like this:

        – the work: { $price }, as it takes the same time either way
        – on top: { $bonus }, once this is reached: { $metric }, { $goal }
        – we look on { $check_day }

        So you pay more only when you have more. Shall we put it in the contract?
    .price_fair = Let's share the good luck, not the risk of things I can't steer: { $outside }. The work costs { $price }, and { $bonus } comes on top if we count this on { $check_day }: { $metric }, { $goal }. If it isn't reached, you owe no bonus. Is that fair in your eyes?
    .label = Full price, bonus on top
    .risk = Your time is paid and a success is too. Somebody who wants to pay nothing will leave.

expectations-share-work-only =
    .plain = I understand that you'd like to pay for results. The result also hangs on this, though: { $outside }. So I'd keep it simple: a fixed price, and for it a guarantee of what I do. If I miss the date, you get half of it back; my mistakes I mend at my own cost. Would that give you the safety you want?
    .carry = Paying by result would mean that I carry what I can't steer: { $outside }. What I can carry is my own part: the full work for the full price, and if I'm late, half of it comes back to you. Then each of us answers for their own. Does that sound right?
    .simple = Shares need counting and trust, and often end in arguments over who brought what. Simpler: one price, one date, and half of the money back if I miss it. You'll still see the number on { $check_day }: { $metric }. Shall we take the simple way?
    .short = I'd rather be paid for work and answer for work. So: the agreed price, quality as agreed, half back if I'm late. What lies outside of it ({ $outside }) stays outside the price as well. Can we settle it like that?
    .half = I understand that you'd like to pay for results. The result also hangs on this, though: { $outside }. So I'd keep it simple: a fixed price, and for it a guarantee of what I do. If I miss the date, { $half } comes back to you; my mistakes I mend at my own cost. Would that give you the safety you want?
    .label = No share, work guaranteed
    .risk = Clear for both and nothing to quarrel about. A missed date costs you half.

expectations-share-smaller =
    .plain = For { $base } I can't do the whole, but I can do a part of it properly, without any bonus or condition. On { $check_day } we look at what it has moved: { $metric }. If you like the figure, we do the rest at its price. Which part would help you most right now?
    .start = Let's take { $base } as the budget for a beginning. I'd choose the piece that shows soonest whether it works, and we count: { $metric }. By { $check_day } you know more, and nothing was promised that can't be kept. Shall I suggest which piece that is?
    .fit = I see that you don't want to put in more than { $base } before you've seen something. Then the work should fit that sum: a smaller scope, finished and usable. The rest can follow when the number ({ $metric }) gives reason to. What must be in it for you?
    .short = { $base } is enough for a first part, and I'd do it gladly at that fixed price. Bonus and result we leave out of it. Then we look on { $check_day }: { $metric }. Which part comes first?
    .label = A smaller part for that sum
    .risk = The sum buys something real and nobody hopes. Say exactly what's in it.

expectations-heard-share-insists = They want to pay by result only
expectations-heard-share-offers = They suggest other terms

expectations-taken = Which way did they take?
    .label = The way taken
    .why = So that the letter says the right thing.
expectations-taken-bonus = Full price with a bonus
expectations-taken-work = Full price, no share
expectations-taken-smaller = A smaller part first

expectations-stage-now = What exactly is in that part? A few words.
    .label = First stage
    .hint = For example: one page and two weeks of adverts
    .why = What isn't named will be expected.

expectations-stage-sum = And what does it cost?
    .label = Price of the stage
    .hint = For example: $300
    .why = It stands in the letter, with no condition beside it.

# Declining

expectations-farewell = They want a miracle or nothing. Decline, kindly and without a lecture.

expectations-farewell-kindly =
    .plain = I see how much you need it: "{ $wanted }". Precisely for that reason I won't promise it: part of it is decided elsewhere ({ $outside }), and you'd be building on my word. So I'd rather leave this one. Should you want to go about it in steps with a number to look at, write to me, and we'll begin with the first.
    .honest = We're both clear now, and that's worth something. You need a guarantee of "{ $wanted }"; I can give one only for my work, since the rest depends on this: { $outside }. I wish you somebody who suits you better. If it turns out differently than promised, I'm glad to take a look at it.
    .advice = I won't take this on, because I couldn't keep what you need: "{ $wanted }". Let me leave you one question for whoever says yes to it: how will they deal with this: { $outside }? A good answer is worth more than a guarantee. And if you'd like a second opinion on it, ask me.
    .short = A promise of "{ $wanted }" would be dishonest of me, since I don't decide on this: { $outside }. So I step aside, with no hard feelings. If one day a measurable first step is enough for you, I'm here. Good luck with it.
    .label = Decline kindly
    .risk = Costs the order and saves you the blame. The door stays open.

# Agreed: the number, and what each side does

expectations-goal-fixed = Which number goes into the letter as the goal? Skip it if you only agreed to look at the number.
    .label = Goal agreed
    .hint = For example: 8 a week
    .why = What both have agreed on is measured, not what one of you remembers.

expectations-mine = What do you do for it? A few words.
    .label = Your part
    .hint = For example: texts, layout, two rounds of changes
    .why = That is what you answer for, nothing else.

expectations-theirs = And what does the client do? Without it the number can't come.
    .label = Client's part
    .hint = For example: calls answered within an hour, photos by Friday
    .why = If the client's part stands in writing, nobody looks for the fault with you alone.

expectations-recap = In writing: what is counted, when, and who does what.

expectations-recap-goal =
    .plain =
        Good, here's what we agreed, so that we both have it:

        – what we count: { $metric }
        – when we look: { $check_day }
        – what I do: { $mine }
        – what you do: { $theirs }

        It's a goal we both work for, not a guarantee; I answer for my part. Is everything right?
    .parts =
        Let me put down who does what, then we can begin:

        My part: { $mine }
        Your part: { $theirs }
        What shows if it works: { $metric }
        Day of the look: { $check_day }

        If one of the parts is late, we move the day. Do you see it the same way?
    .talk =
        In short, from our talk. I take care of this: { $mine }. You take care of this: { $theirs }. On { $check_day } we meet over one number: { $metric }. Whatever it says, we'll decide the next step on it. The number itself I can't promise, my part I do. Have I forgotten anything?
    .check =
        Before we start, three things to confirm:

        1. We measure: { $metric }, first on { $check_day }
        2. From me: { $mine }
        3. From you: { $theirs }

        A "yes" in reply is enough. Is anything to be corrected?
    .goal =
        Good, here's what we agreed, so that we both have it:

        – what we count: { $metric }
        – the goal: { $goal }
        – when we look: { $check_day }
        – what I do: { $mine }
        – what you do: { $theirs }

        It's a goal we both work for, not a guarantee; I answer for my part. Is everything right?
    .full =
        Good, here's what we agreed, so that we both have it:

        – what we count: { $metric }
        – at the start: { $baseline }
        – the goal: { $goal }
        – when we look: { $check_day }
        – what I do: { $mine }
        – what you do: { $theirs }

        It's a goal we both work for, not a guarantee; I answer for my part. Is everything right?
    .label = Goal and both parts
    .risk = Nobody can later remember a promise you never made. Keep your own part to the letter.

expectations-recap-guaranteed =
    .plain =
        Then we have it. In writing:

        – what I do: { $mine }
        – my guarantee: if I miss our date, half of the price comes back to you
        – what you do: { $theirs }
        – what we count: { $metric }, and look at on { $check_day }

        The guarantee covers my work, the number is our common goal. Do you confirm?
    .clear =
        To keep apart what I vouch for and what we hope for:

        I vouch for: { $mine }, on time, or half of the price back
        You take care of: { $theirs }
        We hope for and count: { $metric }
        Day of the look: { $check_day }

        The guarantee counts from the day I have all I need from you. Is that how you understood it?
    .contract =
        These lines I'd put into the contract:

        1. Work: { $mine }
        2. If the date is missed through my fault, half of the price is returned
        3. The client provides: { $theirs }
        4. On { $check_day } both look at this: { $metric }. No claim follows from the number alone

        Shall we sign it like that?
    .short =
        Agreed. You get from me: { $mine }. If I'm late, half of the price is yours again. I get from you: { $theirs }. The number we watch: { $metric }, first look { $check_day }; that one is a goal and no guarantee. Please reply "confirmed". Is there anything to add?
    .half =
        Then we have it. In writing:

        – what I do: { $mine }
        – my guarantee: if I miss our date, { $half } comes back to you, half of the price
        – what you do: { $theirs }
        – what we count: { $metric }, and look at on { $check_day }

        The guarantee covers my work, the number is our common goal. Do you confirm?
    .label = With the guarantee of the work
    .risk = Send it where you offered the guarantee. Half of the price hangs on your date.

expectations-recap-stage =
    .plain =
        So we begin with a first stage:

        – what is done: { $stage }
        – what I do: { $mine }
        – what you do: { $theirs }
        – what we count: { $metric }
        – when we look: { $check_day }

        What comes after, we decide then. Is that right?
    .test =
        We test it before we go for the whole. In writing:

        The test: { $stage }
        From me: { $mine }
        From you: { $theirs }
        The question it answers: { $metric }
        The answer is due on { $check_day }

        After that neither of us owes the other anything more, unless we both want it. Do you confirm?
    .steps =
        Here's the plan of the first stage:

        1. You: { $theirs }
        2. I: { $mine }, which makes this: { $stage }
        3. Both, on { $check_day }: we look at the number, { $metric }
        4. You decide whether it goes on

        Shall I start as soon as the first point is done?
    .short =
        First stage, as we said: { $stage }. My part in it: { $mine }. Yours: { $theirs }. On { $check_day } we look at this together: { $metric }. It's a test and not a promise, and that's its strength. Reply "yes", and I'll begin. Anything to change?
    .price =
        So we begin with a first stage:

        – what is done: { $stage }
        – it costs: { $stage_price }, whatever the number says
        – what I do: { $mine }
        – what you do: { $theirs }
        – what we count: { $metric }
        – when we look: { $check_day }

        What comes after, we decide then. Is that right?
    .label = The first stage only
    .risk = Little risk for both, and a number at the end. The rest isn't sold yet.

expectations-mine-share = What do you do for it? A few words.
    .label = Your part
    .hint = For example: texts, layout, two rounds of changes
    .why = That is what the full price pays for.

expectations-theirs-share = And what does the client do, so that the number can come at all?
    .label = Client's part
    .hint = For example: calls answered within an hour, access to the statistics
    .why = Whoever owes a bonus also sees the number. How you get to see it belongs in the letter.

expectations-recap-share = With a bonus every word counts: the number, the day, who counts.

expectations-recap-share-points =
    .plain =
        Agreed, and so that it stays clear, in writing:

        – the work at its full price: { $mine }
        – what you do: { $theirs }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }
        – we both see the count; without the number there's no bonus, and the price stays

        Do you confirm?
    .apart =
        Two things, kept apart:

        The price is for the work: { $mine }. It's due in any case.
        The bonus is for the result: { $bonus }, as soon as this is counted: { $metric }, { $goal }. Day of the look: { $check_day }.

        From you I need: { $theirs }. Is that how you understood it?
    .contract =
        For the contract I'd put it like this:

        1. The contractor does: { $mine }, at the full price
        2. The client provides: { $theirs }
        3. On { $check_day } both look at this: { $metric }
        4. If it's reached ({ $goal }), the client pays in addition: { $bonus }

        Shall we sign it like that?
    .short =
        In brief: I do this: { $mine }, paid in full as agreed. You do this: { $theirs }. If the number is there on { $check_day } ({ $metric }, { $goal }), { $bonus } comes on top. If not, we talk about the next step. A "yes" is enough. Is it right so?
    .price =
        Agreed, and so that it stays clear, in writing:

        – the work: { $mine }
        – its price: { $price }, due in any case
        – what you do: { $theirs }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }
        – we both see the count; without the number there's no bonus, and the price stays

        Do you confirm?
    .full =
        Agreed, and so that it stays clear, in writing:

        – the work: { $mine }
        – its price: { $price }, due in any case
        – what you do: { $theirs }
        – at the start: { $baseline }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }

        We both see the count; without the number there's no bonus, and the price stays. Do you confirm?
    .label = Price, number, bonus
    .risk = A bonus in writing can be asked for. Take the count from a source both can see.

expectations-look =
    .plain = Look at the agreed number together today
    .metric = Look at the number together today: { $metric }
    .named = Look at the number together with { $deal_client } today: { $metric }

# Silence

expectations-nudge = They are weighing an honest offer against a big promise. Ask something easy.

expectations-nudge-number =
    .plain = I've been thinking about how we'd know that it's going well, and keep coming back to this: { $metric }. Do you happen to know how it stands today? A rough figure is enough, and from that I can tell you what's realistic. What would you guess?
    .interest = One question that helps us both, whatever you decide: who on your side sees this number: { $metric }? If it's counted already, the first look on { $check_day } costs nobody any effort. Is it?
    .other = Perhaps I've picked the wrong thing to count ({ $metric }). What would make you say by { $check_day } that it was worth it? Tell me in half a sentence, and I'll take that as our measure. What would it be?
    .short = To go on I only need one thing from you: does this number tell you enough: { $metric }? If not, which would? I'll build the plan around it.
    .wanted = You told me what you want: "{ $wanted }". I've been looking for the number that shows soonest whether we're on the way there, and would take this: { $metric }. Do you know how it stands today? A rough figure is enough. What would you guess?
    .label = Ask for the number
    .risk = Easy to answer, and shows that you think along. Says nothing new.

expectations-nudge-small-step =
    .plain = It's a big decision, so let's make it smaller. We do one part, look at this on { $check_day }: { $metric }, and everything else stays open. You risk little and know more. What would be the smallest part worth trying for you?
    .compare = Perhaps you're comparing offers at the moment, and you should. A question that helps with it: what does each of them answer for in writing? With me it's the work, the date, and a look at the number on { $check_day }: { $metric }. May I send you that on half a page?
    .calm = Take your time with it. If only the start is too big, we can begin with one step and this number: { $metric }. If it has moved by { $check_day }, we go on, and otherwise we don't. Would that be easier to decide?
    .short = Nothing has to be decided about the whole. One step, one number ({ $metric }), one day ({ $check_day }), and then we see. Is there a step you'd like to begin with?
    .label = The smallest beginning
    .risk = Makes the decision small. The step has to be paid.

expectations-heard-nudge-insists = They want the result guaranteed
expectations-heard-nudge-offers = They suggest other terms

expectations-close = A second silence. Let go, kindly.

expectations-close-permission =
    .plain = It seems that this isn't the moment, or that you've found another way, and both are fine. I'm giving the time to other work now. My offer in brief stays true: honest work, and one number to judge it by, { $metric }. If you come back to it, one line is enough. Shall I ask again in a month, or leave it with you?
    .keep = I'll close this on my side so that it doesn't weigh on you. One thing to take along, whoever does the work: have this counted from the first day: { $metric }. Then you'll always know what you paid for. If you'd like me to do it after all, when should I keep a place for you?
    .either = No answer is an answer too, and I take it in good part. If you've merely put it off, tell me, and I'll book you a later slot; if it's a no, you needn't explain anything. And watch this number, it's worth it: { $metric }. Which of the two is it?
    .short = I'm not waiting any more, but I haven't forgotten you. Whenever you want to begin with one step and one number ({ $metric }), write to me, and I'll tell you when I have time. Is there anything you'd like to know before that?
    .label = Permission to close
    .risk = Frees your time, and leaves advice behind that speaks for you.

# Lines of the timeline

deal-event-goal-agreed = measurable goal agreed
deal-event-bonus-agreed = bonus on top of the price
