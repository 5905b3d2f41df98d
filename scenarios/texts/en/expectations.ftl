# A wish for a guaranteed miracle: a measurable goal, a guarantee of work (WA6, P6, PP1).

expectations = They want a guaranteed miracle

# What is wanted, what it depends on, what can be counted

expectations-wanted = Which result do they want guaranteed? A few words are enough; they go into the replies, so write them in the client's language.
    .label = Wanted result
    .hint = For example: 100 orders in the first month
    .why = Repeating the wish shows that you heard it, without agreeing to it.

expectations-outside = What else does this result depend on, besides your work? Two or three things the client knows.
    .label = Not in your hands
    .hint = For example: the price, the season, how fast calls are answered
    .why = "I can't promise that" sounds weak. Naming what else it depends on sounds like someone who knows the trade.

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
    .why = You can defend a goal you believe in. One you named to please them will come back to you.

expectations-check-day = What day will you both look at the number?
    .label = Day to check
    .hint = For example: 15 March
    .why = A goal without a day isn't a goal. You'll be reminded.

expectations-limits = They want: <b>{ $wanted }</b>. You can't promise that, because it also depends on this: { $outside }. You <b>can</b> promise what is in your hands: the quality, the amount of work, the dates, and half of the price back if you're late. If you guarantee a miracle, it's your fault when it doesn't come. If they won't hear of anything else, decline the job.

# The answer

expectations-answer = Yes to the goal, no to the guarantee, and something firm in its place.

expectations-answer-honest =
    .plain = I see what you're aiming for: "{ $wanted }". It's a good aim, and I'd rather be honest now than sorry later. Part of it isn't decided by my work: { $outside }. What I can answer for is the quality, the amount of work and the date. Shall I write down what that means in your case?
    .both = I'd like you to get there: "{ $wanted }". It takes more than my part, though. I bring good work, on time. The rest depends on this: { $outside }. Anyone who guarantees you all of it is promising what isn't theirs to give. Which of these things is in good shape on your side already?
    .doctor = I understand why you'd like it certain. A good doctor promises good treatment, though, not a date when you'll be well, and it's the same here. "{ $wanted }" also depends on this: { $outside }. I promise careful work, done by the agreed day, and a word at once if I see something in the way. Could we work on that basis?
    .short = "{ $wanted }" is a goal I'd gladly work towards, but not one I can guarantee. It also depends on this: { $outside }. The quality, the amount of work and the date are in my hands, and those go into the contract. What else would you need to feel safe?
    .thing = I see what "{ $deal_thing }" should bring you: "{ $wanted }". It's a good aim, and I'd rather be honest now than sorry later. Part of it isn't decided by my work: { $outside }. What I can answer for is the quality, the amount of work and the date. Shall I write down what that means in your case?
    .label = What I can promise
    .risk = Honest, and spares you a complaint. Someone else will promise more.

expectations-answer-measured =
    .plain = Let's turn "{ $wanted }" into something we can count. I suggest this number: { $metric }. We write down where it stands at the start and look at it together on { $check_day }. Then you'll see in black and white what the work has brought. Where does that number stand today, as far as you know?
    .steer = A big goal is easier to reach in steps we can see. So instead of promising "{ $wanted }" I'd watch one number with you: { $metric }. First look: { $check_day }. If it moves, we do more of what works; if not, we change it before more money is spent. Is that the number that matters to you?
    .same = We'd both be disappointed if "{ $wanted }" meant something different to each of us. So let's agree on one thing to count: { $metric }, and on a day: { $check_day }. Until then I do my part. Who on your side can see that number?
    .short = I can't promise "{ $wanted }", but I can make it measurable. What we count: { $metric }. When we look: { $check_day }. After that you decide from the figures whether to go on. Does that suit you?
    .goal = Let's turn "{ $wanted }" into a goal we can count. What we count: { $metric }. What I think is realistic: { $goal }. When we look: { $check_day }. It isn't a guarantee, it's a goal I believe in, and I'll tell you why if you like. Is that the right direction for you?
    .full =
        I've thought about "{ $wanted }" and put it in a form we can both check:

        – what we count: { $metric }
        – today: { $baseline }
        – realistic by { $check_day }: { $goal }

        We look at it together that day. If it's going well, we build on it; if not, you know early and cheaply. Shall we take that as our goal?
    .full_short =
        I see what you're aiming for with "{ $wanted }". Here's what I can stand behind:

        { $metric }
        now: { $baseline }
        goal: { $goal }
        we look on { $check_day }

        I'll do all that's in my hands for it, and you'll see the number yourself. What would you change about it?
    .label = A goal to count
    .risk = Turns a dream into a number and a day. You have to look at it even if it's bad.

expectations-answer-guarantee =
    .plain = You don't want to spend money for nothing, and that's fair. Nobody can guarantee "{ $wanted }", but I can guarantee my work: the agreed amount, my own mistakes fixed free of charge, and half of the price back if I miss the date. That goes into the contract. Does that take care of your worry?
    .trust = I think what's behind "{ $wanted }" is that you don't want to be let down. I can do something about that. You get in writing: what I'll do, by when, and half of your money back if I'm late. I don't guarantee what others decide, only what I do. Which of these points matters most to you?
    .past = I understand that you want to be sure of "{ $wanted }". I'd rather promise less and keep it: quality as agreed, a firm date, half of the price back if I miss it. Would a guarantee like that help you more than a big promise?
    .short = I can't guarantee "{ $wanted }", but I can guarantee this: the work is complete, I fix my own mistakes at my cost, and if I'm late you get half of the price back. All of it in writing. Shall I send you the wording?
    .half = You don't want to spend money for nothing, and that's fair. Nobody can guarantee "{ $wanted }", but I can guarantee my work: the agreed amount, my own mistakes fixed free of charge, and { $half }, half of the price, back if I miss the date. That goes into the contract. Does that take care of your worry?
    .half_short = I can't guarantee "{ $wanted }", but I can guarantee this: the work is complete, I fix my own mistakes at my cost, and if I'm late, you get { $half }, half of the price, back. All of it in writing. Shall I send you the wording?
    .label = A guarantee of the work
    .risk = Takes the fear away and makes prepayment easier. A missed date costs you half.

expectations-heard-insists = They want the result guaranteed
expectations-heard-offers = They suggest other terms

# He insists on a guarantee

expectations-stage = What would be a small first stage that shows something? A few words.
    .label = First stage
    .hint = For example: one page and two weeks of adverts
    .why = A small trial says more than any promise, and the client risks little.

expectations-stage-price = What does that stage cost? You can skip this.
    .label = Price of the stage
    .hint = For example: $300
    .why = A test that isn't paid is free work.

expectations-evidence = What has similar work brought? One true fact you can show. If there's none, skip it.
    .label = Evidence
    .hint = For example: on a similar site enquiries rose from 5 to 9 in two months
    .why = A real figure shows what is realistic better than you could say it.

expectations-insist = They won't let go of it. Offer a small trial, a fact, or a clear division of who answers for what.

expectations-insist-stage =
    .plain = You want to be sure before you invest, and so would I. Then let's begin small: { $stage }. On { $check_day } we look at this number: { $metric }. It will tell us more than any promise of mine, and you'll have risked only a part. If it's good, we go on. Shall we try it that way?
    .proof = I understand that you want certainty. A promise proves nothing, but a first stage does. What I'd do: { $stage }. What we'd count: { $metric }. The day we look: { $check_day }. After that you owe me nothing more and decide freely. Would that be a fair start for you?
    .door = "{ $wanted }" stays the big goal. To see whether we're on the way there, one step is enough: { $stage }. On { $check_day } we compare before and after: { $metric }. I'll suggest going on only if the number gives us reason to. What do you think of that order?
    .short =
        You want something to rely on. I suggest a test in place of a guarantee:

        – we do: { $stage }
        – we count: { $metric }
        – we look: { $check_day }

        Then you decide from the figures. When could we begin?
    .price =
        You want to be sure before you invest, and so would I. Then let's begin with a test:

        – we do: { $stage }
        – it costs: { $stage_price }
        – we count: { $metric }
        – we look: { $check_day }

        If the number is good, we go on; if not, you've risked only this. Shall I start with it?
    .price_short = A first stage instead of a big promise: { $stage }. Price: { $stage_price }. On { $check_day } we look at the number: { $metric }. You decide then, with figures in hand, whether "{ $wanted }" is worth the next step. Does that sound fair to you?
    .label = A first stage with a number
    .risk = Easy to say yes to, and it's paid. One stage may be too short to show much.

expectations-insist-proof =
    .plain = I can't guarantee "{ $wanted }", but I can show you what has really happened: { $evidence }. For you it may be more or less, because this plays a part too: { $outside }. I'd rather plan with a figure like that than with a wish. Shall I show you that example in detail?
    .honest = You'd like something to hold on to. Here it is, plain and true: { $evidence }. In your case this will play a part as well: { $outside }. If that's in good shape, you can hope for something similar; if not, we know where to begin. How does it look on your side?
    .compare = You're asking for certainty; what I have is experience: { $evidence }. "{ $wanted }" goes further than that, and I'd be lying if I called it certain. So let's take the known case as a guide and count this on your side: { $metric }. Would you agree to that?
    .short = I see that you want to be sure. What I know from similar work: { $evidence }. What I don't know is how this will go in your case: { $outside }. So I promise the work and can show you the example. Shall I send it?
    .label = What similar work brought
    .risk = A fact brings the wish down to earth. It has to be one you can prove.

expectations-insist-halves =
    .plain =
        I understand that you want something to rely on. So let's divide it honestly:

        – I answer for the work: quality, amount, date
        – outside my control, partly in your hands: { $outside }

        If each of us does their half, "{ $wanted }" becomes more likely, and nobody promises what isn't theirs. Which part of your half shall we begin with?
    .recipe = For "{ $wanted }" two things have to come together. My half: work that does its job, on time. The other half: { $outside }. I can vouch for the first. Who would you put in charge of the second on your side?
    .question = I understand the wish for certainty. Suppose I do everything right, but this goes wrong: { $outside }. Then the result doesn't come, and no guarantee of mine would bring it. That's why I guarantee my part and tell you openly what the other part needs. Shall we go through it together, point by point?
    .short = You want a guarantee, and I can give one honestly for what's in my hands: the work, its quality, its date. What isn't: { $outside }. My part you'll get in writing. What could be done about the rest, and by whom?
    .label = Who answers for what
    .risk = Shows that the client has a part in it too. Not everyone likes to hear that.

expectations-heard-insist-insists = They want the result guaranteed
expectations-heard-insist-offers = They suggest other terms

# The last word on a guarantee

expectations-last = They won't do it without a guarantee of the result. What do you do?
    .label = Your decision
    .why = A share of the result is possible, but only on top of the full price. Instead of the price, it's work for a promise.
expectations-last-share = Full price, a bonus on top
expectations-last-decline = Decline

expectations-offer = What do they suggest?
    .label = Their suggestion
    .why = Another number and another way to pay are two different decisions.
expectations-offer-goal = Another goal or number
expectations-offer-share = Pay by result
expectations-offer-cheaper = A lower price

expectations-to-discount = A lower price is a talk of its own: /discount lowers it only for something in return, or says no with a reason. Don't pay for it with a bigger promise: what can be counted and the day to look at it stay as you've offered them.

expectations-offered-goal = Which goal do they name now?
    .label = Their goal
    .hint = For example: 15 a week
    .why = We'll set it beside what you think is realistic.

expectations-reachable = Do you believe in it?
    .label = Goal is realistic
    .why = A goal you don't believe in today is a complaint tomorrow.
expectations-reachable-yes = Yes, it can be reached
expectations-reachable-no = No, it's too high

expectations-counter-goal = They're talking numbers now, and that's progress. Keep theirs as a hope and yours as the measure.

expectations-counter-goal-two-numbers =
    .plain = It's good to have a number to talk about. I wouldn't promise yours ({ $offered_goal }), since this plays a part: { $outside }. But we can keep two: a modest one we measure the work by, and yours as what we hope for. On { $check_day } we see which is nearer. Would that work for you?
    .ambition = I like that you're aiming high: { $offered_goal }. Let that be the direction. To judge the work I'd take a lower mark, because not all of it is in our hands: { $outside }. If more comes of it by { $check_day }, we'll both be glad. Shall we write down both?
    .split = I understand what you're hoping for: { $offered_goal }. Beside that we need a number to plan with, one that holds even if not everything goes well with this: { $outside }. On { $check_day } we look at the real one: { $metric }. Does keeping the two apart make sense to you?
    .short = It may come to that ({ $offered_goal }), but I wouldn't plan on it. What stands in between: { $outside }. So I suggest a modest figure to measure by, and yours as the one we hope for. First look: { $check_day }. Does that suit you?
    .goal =
        It's good to have a number to talk about. Let's write down two:

        – what we measure the work by: { $goal }
        – what we hope for: { $offered_goal }

        What lies between them isn't in my hands: { $outside }. On { $check_day } we see which is nearer. Would that work for you?
    .label = Two numbers
    .risk = The client keeps the dream, you keep a measure you can live with. Write down which is which.

expectations-counter-goal-later =
    .plain = I've noted your number: { $offered_goal }. Nobody can honestly say today whether it can be reached. After the first stage we'll know more. So let's decide on the next goal on { $check_day }, with the real figures before us: { $metric }. If they're good, I'll be the first to aim higher. Is that all right with you?
    .data = I'd rather not guess about your number ({ $offered_goal }). Until { $check_day } we collect figures: { $metric }. Then we see how it develops and set the next mark from that. Then the goal will be worth something. Shall we do it that way?
    .step = Let's take your number ({ $offered_goal }) as the second step. The first is to see that the number moves at all: { $metric }. On { $check_day } I'll tell you honestly whether the second is in sight and what it would take. Would that be all right?
    .short = I understand the wish for { $offered_goal }. Today that number would be a guess; on { $check_day } it'll be a calculation, because by then we'll have this: { $metric }. Shall we decide that day?
    .label = Decide once there are figures
    .risk = No promise you can't keep. The client has to be patient.

# A share of the result, only on top of the full price

expectations-base = How much would they pay in any case, whatever the result? Skip it if nothing.
    .label = Fixed part
    .hint = For example: $300
    .why = The fixed part pays for your work. The rest is hope.

expectations-price = What is the full price of this job?
    .label = Full price
    .hint = For example: $1,500
    .why = A share comes on top of it, so the two are named together.

expectations-weighed =
    .plain = A share of the result is <b>never instead of the price</b>, only on top: the result also depends on things you don't control, and your time is spent in any case. So: the full price for the work, and a bonus if the number is reached. If they don't want that, you know what the promise was worth.
    .base = Only <b>{ $base }</b> is fixed. The rest would be a promise, and a promise doesn't pay for your time. So offer the full price with a bonus on top, or a smaller piece of work for this sum.
    .share = <b>{ $base }</b> is fixed, that's { $base_share } of your price of { $price }. The rest would be a promise, and a promise doesn't pay for your time. So offer the full price with a bonus on top, or a smaller piece of work for this sum.
    .missing = <b>{ $base }</b> is fixed, that's { $base_share } of your price; <b>{ $missing }</b> would depend on a promise, and a promise doesn't pay for your time. So offer the full price with a bonus on top, or a smaller piece of work for this sum.
    .floor = <b>{ $base }</b> is fixed, that's { $base_share } of your price and <b>below your floor of { $floor_missed }</b>; { $missing } would depend on a promise. For that sum, do a smaller piece of work at most, never the whole job.

expectations-goal-now = What number has to be reached for the bonus?
    .label = Number for the bonus
    .hint = For example: 10 a week
    .why = A bonus for "success" is never paid. A bonus for a number can be.

expectations-bonus = How much comes on top when the number is reached? A sum, or a percentage of the price.
    .label = Bonus
    .hint = For example: $200 or 10%
    .why = It's a reward for a result, so it may be modest: the work is already paid.

expectations-share = The work has its price; the result may have a bonus. Not the other way round.

expectations-share-on-top =
    .plain =
        I like the idea of sharing in a success. Here's how it would work for me:

        – the work is paid at its full price, as it takes the same time either way
        – on top: { $bonus }, once this is reached: { $metric }, { $goal }
        – we look on { $check_day }

        So you pay more only when you have more. Shall we put it in the contract?
    .fair = I understand that you'd like to pay for success. Let's share that, but not the risk of things I can't control: { $outside }. The work has its full price, and { $bonus } on top if we count this on { $check_day }: { $metric }, { $goal }. If it isn't reached, you owe no bonus. Does that seem fair to you?
    .builder = A builder is paid for the house and gladly takes a bonus if it sells well. It's the same with me: the full price for the work, and { $bonus } on top if this is reached by { $check_day }: { $metric }, { $goal }. How would you like to record that number?
    .short = A share, gladly, but on top of the price and not in place of it: { $bonus } if this is reached by { $check_day }: { $metric }, { $goal }. The work itself is paid in full either way. Would you agree to that?
    .price =
        I like the idea of sharing in a success. Here's how it would work for me:

        – the work: { $price }, as it takes the same time either way
        – on top: { $bonus }, once this is reached: { $metric }, { $goal }
        – we look on { $check_day }

        So you pay more only when you have more. Shall we put it in the contract?
    .price_fair = I understand that you'd like to pay for success. Let's share that, but not the risk of things I can't control: { $outside }. The work costs { $price }, and { $bonus } comes on top if we count this on { $check_day }: { $metric }, { $goal }. If it isn't reached, you owe no bonus. Does that seem fair to you?
    .label = Full price, bonus on top
    .risk = Your time is paid, and so is a success. Clients who want to pay nothing will leave.

expectations-share-work-only =
    .plain = I understand that you'd like to pay for results. The result also depends on this, though: { $outside }. So I'd keep it simple: a fixed price, with a guarantee for what I do. If I miss the date, you get half of it back, and I fix my own mistakes at my cost. Would that give you enough certainty?
    .carry = I see why paying by result appeals to you. It would mean that I carry what I can't control: { $outside }. What I can carry is my own part: the full work for the full price, and if I'm late, you get half back. Then each of us answers for their own part. Does that sound right?
    .simple = I understand the idea, but shares often end in arguments over who brought what. It's simpler with one price, one date, and half of the money back if I miss it. You'll still see the number on { $check_day }: { $metric }. Shall we take the simple way?
    .short = You'd like to pay for results, I see that. I'd rather be paid for the work and answer for the work: a fixed price, the quality we agree on, half back if I'm late. What lies outside it ({ $outside }) stays outside the price as well. Can we settle it like that?
    .half = I understand that you'd like to pay for results. The result also depends on this, though: { $outside }. So I'd keep it simple: a fixed price, with a guarantee for what I do. If I miss the date, you get { $half } back, and I fix my own mistakes at my cost. Would that give you enough certainty?
    .label = No share, work guaranteed
    .risk = Clear for both and nothing to quarrel about. A missed date costs you half.

expectations-share-smaller =
    .plain = For { $base } I can't do the whole job, but I can do a part of it properly, without any bonus or condition. On { $check_day } we look at what it has moved: { $metric }. If you like the figure, we do the rest at the usual price. Which part would help you most right now?
    .start = Let's take { $base } as the budget for a start. I'd choose the piece that shows soonest whether it works, and we count: { $metric }. By { $check_day } you'll know more, and nobody will have promised what can't be kept. Shall I suggest which piece that is?
    .fit = I see that you don't want to put in more than { $base } before you've seen something. Then the work should fit that sum: a smaller scope, finished and usable. The rest can follow when the number ({ $metric }) gives reason to. What must be in it for you?
    .short = { $base } is enough for a first part, and I'd do it gladly at that fixed price. Bonus and result we leave out of it. Then we look on { $check_day }: { $metric }. Which part comes first?
    .label = A smaller part for that sum
    .risk = The sum buys something real, and nobody works on hope. Say exactly what's in it.

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
    .why = It goes into the letter with no condition attached.

# Declining

expectations-farewell = They want a miracle or nothing. Decline, kindly and without a lecture.

expectations-farewell-kindly =
    .plain = I see how much you need it: "{ $wanted }". That's exactly why I won't promise it: part of it is decided elsewhere ({ $outside }), and you'd be relying on my word. So I'd rather step back from this one. If you'd like to try it in steps one day, with a number to look at, write to me, and we'll begin with the first.
    .honest = I understand that you need a guarantee of "{ $wanted }". I can give one only for my work, since the rest depends on this: { $outside }. So I'll step back, and I hope you find someone who suits you better. If you'd like to start with a measurable step one day, just write to me.
    .advice = I see what you need: "{ $wanted }". I won't take it on, because I couldn't keep such a promise. One thing to take with you: ask whoever says yes how they'll deal with this: { $outside }. A good answer is worth more than a guarantee. And if you ever want to begin with one measured step, I'm here.
    .short = I understand how much "{ $wanted }" matters to you, but a promise of it from me wouldn't be honest, since this isn't up to me: { $outside }. So I'll step aside, with no hard feelings. If a measurable first step would be enough one day, I'm here. Good luck with it.
    .label = Decline kindly
    .risk = Costs you the job and saves you the blame. The door stays open.

expectations-farewell-yes-if =
    .plain = I understand how much you need "{ $wanted }", and I can't promise it, since it also depends on this: { $outside }. So that you know what I'd say yes to: the work is paid as work, we both watch one number ({ $metric }), and each side does its part for it. If that suits you one day, write to me, and we'll begin.
    .test = For now I'll step back from "{ $wanted }", because it isn't only up to the work: { $outside }. You can find out cheaply whether it's within reach: have this counted for a month before you pay anyone for it: { $metric }. If you'd like to go on in steps from there, I'll be glad to join in.
    .three = I can't give my word for "{ $wanted }" when this plays a part too: { $outside }. What would turn my no into a yes is three things: we know where you stand now, we agree on what to count ({ $metric }), and a miss means we change the plan, not that someone is to blame. Keep them for later; I'll be here.
    .short = A promise of "{ $wanted }" wouldn't be honest from me, because of this: { $outside }. But I'd gladly work towards a number that we both follow: { $metric }. If you'd rather have that one day, a line is enough. I wish you well with it.
    .label = What would make it a yes
    .risk = They can come back without losing face, and take something useful along. Some will hear one more try to persuade, so say it only once.

# Agreed: the number, and what each side does

expectations-goal-fixed = Which number goes into the letter as the goal? Skip it if you only agreed to look at the number.
    .label = Goal agreed
    .hint = For example: 8 a week
    .why = What counts is what you both agreed on, not what one of you remembers.

expectations-mine = What do you do for it? A few words.
    .label = Your part
    .hint = For example: texts, layout, two rounds of changes
    .why = That is what you answer for, nothing else.

expectations-theirs = And what does the client do for it? Without that the number can't come.
    .label = Client's part
    .hint = For example: calls answered within an hour, photos by Friday
    .why = If the client's part is in writing too, nobody looks for the fault with you alone.

expectations-recap = In writing: what is counted, when, and who does what.

expectations-recap-goal =
    .plain =
        Good, here's what we agreed, so that we both have it:

        – what we count: { $metric }
        – when we look: { $check_day }
        – what I do: { $mine }
        – what you do: { $theirs }

        It's a goal we both work towards, not a guarantee; I answer for my part. Is everything right?
    .parts =
        Let me put down who does what, then we can begin:

        My part: { $mine }
        Your part: { $theirs }
        What shows if it works: { $metric }
        We look on: { $check_day }

        If one of the parts is late, we move the day. Do you see it the same way?
    .talk =
        In short, here's what we said. I take care of this: { $mine }. You take care of this: { $theirs }. On { $check_day } we look at one number together: { $metric }. Whatever it says, we decide the next step from it. I can't promise the number, but I do promise my part. Have I forgotten anything?
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

        It's a goal we both work towards, not a guarantee; I answer for my part. Is everything right?
    .full =
        Good, here's what we agreed, so that we both have it:

        – what we count: { $metric }
        – at the start: { $baseline }
        – the goal: { $goal }
        – when we look: { $check_day }
        – what I do: { $mine }
        – what you do: { $theirs }

        It's a goal we both work towards, not a guarantee; I answer for my part. Is everything right?
    .label = Goal and both parts
    .risk = Nobody can later recall a promise you never made. Do your own part to the letter.

expectations-recap-guaranteed =
    .plain =
        Then we have it. In writing:

        – what I do: { $mine }
        – my guarantee: if I miss our date, you get half of the price back
        – what you do: { $theirs }
        – what we count, and look at on { $check_day }: { $metric }

        The guarantee covers my work; the number is our shared goal. Do you confirm?
    .clear =
        So that we don't mix up what I vouch for and what we hope for:

        I vouch for: { $mine }, on time, or half of the price back
        You take care of: { $theirs }
        We hope for and count: { $metric }
        We look on: { $check_day }

        The guarantee counts from the day I have all I need from you. Is that how you understood it?
    .contract =
        I'd put these lines into the contract:

        1. Work: { $mine }
        2. If the date is missed through my fault, half of the price is returned
        3. The client provides: { $theirs }
        4. On { $check_day } both look at this: { $metric }. No claim follows from the number alone

        Shall we sign it like that?
    .short =
        Agreed. You get from me: { $mine }. If I'm late, you get half of the price back. I get from you: { $theirs }. The number we watch: { $metric }, first look on { $check_day }; that one is a goal, not a guarantee. Is there anything to add? If not, just reply "confirmed".
    .half =
        Then we have it. In writing:

        – what I do: { $mine }
        – my guarantee: if I miss our date, you get { $half }, half of the price, back
        – what you do: { $theirs }
        – what we count, and look at on { $check_day }: { $metric }

        The guarantee covers my work; the number is our shared goal. Do you confirm?
    .label = With the guarantee of the work
    .risk = Send it if you offered the guarantee. Half of the price depends on your date.

expectations-recap-stage =
    .plain =
        So we begin with a first stage:

        – what is done: { $stage }
        – what I do: { $mine }
        – what you do: { $theirs }
        – what we count: { $metric }
        – when we look: { $check_day }

        We'll decide then what comes after. Is that right?
    .test =
        We'll test it before we do the whole job. In writing:

        The test: { $stage }
        From me: { $mine }
        From you: { $theirs }
        The question it answers: { $metric }
        The answer is due on { $check_day }

        After that neither of us owes the other anything more, unless we both want it. Do you confirm?
    .steps =
        Here's the plan of the first stage:

        1. You: { $theirs }
        2. I: { $mine }. The first stage is this: { $stage }
        3. Both, on { $check_day }: we look at the number, { $metric }
        4. You decide whether it goes on

        Shall I start as soon as the first point is done?
    .short =
        First stage, as we said: { $stage }. My part in it: { $mine }. Yours: { $theirs }. On { $check_day } we look at this together: { $metric }. It's a test, not a promise, and that's its strength. Is there anything to change? If not, a "yes" is enough.
    .price =
        So we begin with a first stage:

        – what is done: { $stage }
        – it costs: { $stage_price }, whatever the number says
        – what I do: { $mine }
        – what you do: { $theirs }
        – what we count: { $metric }
        – when we look: { $check_day }

        We'll decide then what comes after. Is that right?
    .label = The first stage only
    .risk = Little risk for both, and a number at the end. The rest of the job isn't sold yet.

expectations-mine-share = What do you do for it? A few words.
    .label = Your part
    .hint = For example: texts, layout, two rounds of changes
    .why = That is what the full price pays for.

expectations-theirs-share = And what does the client do, so that the number can be reached at all?
    .label = Client's part
    .hint = For example: calls answered within an hour, access to the statistics
    .why = Whoever owes a bonus also sees the number. How you get to see it belongs in the letter.

expectations-recap-share = With a bonus every word counts: the number, the day, who counts.

expectations-recap-share-points =
    .plain =
        Agreed. Here it is in writing, so that it stays clear:

        – the work, paid in full either way: { $mine }
        – what you do: { $theirs }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }
        – we both see the count; if it isn't reached, there's no bonus, and the price stays

        Do you confirm?
    .apart =
        Two things, kept apart:

        The price is for the work: { $mine }. It's due in any case.
        The bonus is for the result: { $bonus }, as soon as this is counted: { $metric }, { $goal }. We look on: { $check_day }.

        From you I need: { $theirs }. Is that how you understood it?
    .contract =
        I'd put it like this in the contract:

        1. The contractor does: { $mine }, at the full price
        2. The client provides: { $theirs }
        3. On { $check_day } both look at this: { $metric }
        4. If it's reached ({ $goal }), the client pays in addition: { $bonus }

        Shall we sign it like that?
    .short =
        In brief: I do this: { $mine }, paid in full as agreed. You do this: { $theirs }. If the number is there on { $check_day } ({ $metric }, { $goal }), { $bonus } comes on top. If not, we talk about the next step. Is that right? A "yes" is enough.
    .price =
        Agreed. Here it is in writing, so that it stays clear:

        – the work: { $mine }
        – its price: { $price }, due in any case
        – what you do: { $theirs }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }
        – we both see the count; if it isn't reached, there's no bonus, and the price stays

        Do you confirm?
    .full =
        Agreed. Here it is in writing, so that it stays clear:

        – the work: { $mine }
        – its price: { $price }, due in any case
        – what you do: { $theirs }
        – at the start: { $baseline }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }

        We both see the count; if it isn't reached, there's no bonus, and the price stays. Do you confirm?
    .label = Price, number, bonus
    .risk = A bonus in writing can be asked for. Take the count from a source both can see.

expectations-recap-share-source =
    .plain =
        Agreed, and before the work begins one thing should be clear: where the number comes from.

        – the work, paid in full either way: { $mine }
        – what you do: { $theirs }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }

        We should both read it in the same place. Where can we both look it up?
    .person =
        The points are settled: I do this, paid in full: { $mine }. You do this: { $theirs }. And { $bonus } comes on top if { $check_day } shows this: { $metric }, { $goal }. What's missing is a person. Who on your side does the counting, and can that person send me the figure as well?
    .trial =
        So that nobody has to take the other's word for it on { $check_day }, let's count once now, as a test: { $metric }. If we both get the same, it's settled:

        – my part, at the full price: { $mine }
        – yours: { $theirs }
        – on top, if it's reached ({ $goal }): { $bonus }

        Which day this week would suit you?
    .short =
        Noted: { $mine }, paid in full; from you: { $theirs }; { $bonus } on top if this is reached on { $check_day }: { $metric }, { $goal }. One thing is open before I begin: where do we both see this number?
    .price =
        Agreed, and before the work begins one thing should be clear: where the number comes from.

        – the work: { $mine }
        – its price: { $price }, due in any case
        – what you do: { $theirs }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }

        We should both read it in the same place. Where can we both look it up?
    .full =
        Agreed, and before the work begins one thing should be clear: where the number comes from.

        – the work: { $mine }
        – its price: { $price }, due in any case
        – what you do: { $theirs }
        – at the start: { $baseline }
        – bonus: { $bonus }, if this is reached on { $check_day }: { $metric }, { $goal }

        We should both read it in the same place: the one your figure for the start comes from, or another?
    .label = First: where it's counted
    .risk = Settles what bonuses are argued about. The yes comes one message later, so don't begin before it.

expectations-look =
    .plain = Look at the agreed number together today
    .metric = Look at the number together today: { $metric }
    .named = Look at the number together with { $deal_client } today: { $metric }

# Silence

expectations-nudge = They're weighing an honest offer against a big promise. Ask something easy.

expectations-nudge-number =
    .plain = I've been thinking about how we'd know that it's going well, and I keep coming back to this: { $metric }. Which figure would you call a good result? A rough one is enough, and I'll tell you honestly whether it's realistic.
    .interest = One question that helps us both, whatever you decide: who on your side could have this number at hand on { $check_day }: { $metric }? Then the look at it costs nobody any effort. Is that you, or a colleague?
    .other = Perhaps I've picked the wrong thing to count ({ $metric }). Half a sentence from you would help, and we'll take that as our measure: what would make you say on { $check_day } that it was worth it?
    .short = I need just one thing from you to go on, and I'll build the plan around it. Does this number tell you enough: { $metric }? If not, which one would?
    .wanted = I've been thinking about "{ $wanted }" and which number would show soonest whether we're on the way there. I'd take this one: { $metric }. Should we look at it only on { $check_day }, or once in between as well? Either is fine with me. Which would you like?
    .start = We know where it stands today: { $baseline }. So only the other end is missing. I'd look at this with you on { $check_day }: { $metric }. Which figure would be a good result for you by then? A rough one is enough, and I'll tell you honestly whether it's within reach.
    .label = Ask for the number
    .risk = Easy to answer, and shows that you're thinking with them. Says nothing new.

expectations-nudge-small-step =
    .plain = It's a big decision, so let's make it smaller. We do one part, look at this on { $check_day }: { $metric }, and everything else stays open. You risk little and know more. What would be the smallest part worth trying for you?
    .compare = Perhaps you're comparing offers at the moment, and you should. A question that helps with it: what does each of them answer for in writing? With me it's the work, the date, and a look at the number on { $check_day }: { $metric }. Shall I send you that on half a page?
    .calm = Take your time with it. If it's the size of the start that bothers you, we can begin with one step and this number: { $metric }. If it has moved by { $check_day }, we go on; otherwise we don't. Would that be easier to decide?
    .short = You don't have to decide about the whole job now. One step, one number ({ $metric }), one day ({ $check_day }), and then we see. Is there a step you'd like to begin with?
    .label = The smallest beginning
    .risk = Makes the decision small. The step has to be paid.

expectations-heard-nudge-insists = They want the result guaranteed
expectations-heard-nudge-offers = They suggest other terms

expectations-close = A second silence. Let go, kindly.

expectations-close-permission =
    .plain = It seems that this isn't the moment, or that you've found another way, and both are fine. I'm giving the time to other work now. What I offer stays the same: honest work, and one number to judge it by: { $metric }. If you come back to it, one line is enough. Shall I ask again later, or leave it with you?
    .keep = I'll close this on my side so that it doesn't weigh on you. One thing to take along, whoever does the work: have this counted from day one: { $metric }. Then you'll always know what you paid for. If you'd like me to do it after all, just write, and we'll find a date.
    .either = I'm going by your silence and not pressing. If you've only put it off, tell me, and I'll book you a later slot; if it's a no, you needn't explain anything. And watch this number, it's worth it: { $metric }. Which of the two is it?
    .short = I'm taking other work for now. Whenever you want to begin with one step and one number ({ $metric }), write to me, and I'll tell you when I have time. Is there anything you'd like to know before that?
    .label = Permission to close
    .risk = Frees your time, and leaves advice behind that speaks for you.

expectations-close-pick =
    .plain = This is my last message about it, and one word is enough for an answer: "on", "later" or "no". Each is fine, and none needs a reason. I'm giving the time to other work; with "later" I'll find you a new date. And whatever you decide, this number is worth counting: { $metric }. Which word is it?
    .number = A number is enough for me. 1: we'd like to begin with one step. 2: not now, we'll write. 3: we need a guarantee of the result, so it has to be somebody else. I understand the third one too. My days go to other work meanwhile, and this stays worth watching: { $metric }. Which is it?
    .doubt = If there's a doubt behind the silence, naming it would help us both: is it the number itself ({ $metric }), the price, or that I don't promise more? If it's simply over, "no" is enough. I'm planning other work from here on. Which one comes closest?
    .short = I'm taking other work now, so just one word for my notes on this ({ $metric }), and any of them will do: open, later or closed?
    .label = One word to pick
    .risk = Easy to answer, and it may bring out the doubt. It asks once more instead of letting go. If an answer comes, forward it here.

# Lines of the timeline

deal-event-goal-agreed = measurable goal agreed
deal-event-bonus-agreed = bonus on top of the price
deal-event-goal-price-open = goal offered, price still open
