# A wish that harms the result: ask why, agree and refute, options, a written note (PE1 to PE5).

persuade = They insist on a bad idea

# Who he is, what he wants, what is wrong with it

persuade-who = Who are you talking to?
    .label = Who it is
    .why = An owner can still change course today. An employee of a large firm passes on a decision: there one clear statement does more than an argument.
persuade-who-owner = Owner of a small firm
persuade-who-employee = Employee of a large firm
persuade-who-unknown = I don't know

persuade-stance =
    { $who ->
        [owner] An owner pays for the result and is usually <b>glad of advice</b>. So you may argue: agree with what is right, say what it costs, offer another way. Listen first, there may be something you don't know.
        [employee] The decision was probably made above this person. <b>State your view once, in writing, and don't fight</b>: it gives them something to pass on, and it protects you. Then it's as they decide.
       *[unknown] Find out who decides. An owner is glad of advice; someone in a large firm passes on what's already settled. The question "why this way?" <b>shows it</b>, so start with that if you don't know the reason.
    }

persuade-wish = What does the client want? A few words are enough; they go into the replies, so write them in the client's language.
    .label = Client's wish
    .hint = For example: a text like the competitor's
    .why = In their own words, the wish sounds heard and not attacked.

persuade-reason = Why did they decide that? If you don't know, skip it: then we'll ask first.
    .label = Their reason
    .hint = For example: the competitor sells well with it
    .why = If you know the reason, you can speak to it, and sometimes you learn that the client is right.

persuade-ask-why = Ask before you argue. It shows respect, and you may be missing something.

persuade-ask-why-reason =
    .plain = I've read it carefully and want to understand it before I say anything: "{ $wish }". What led you to it: something you tried, an example you liked, a wish from a colleague? I may be missing a piece. Once I know the reason, I'll tell you honestly what I see for it and against it.
    .example = There's usually a good reason behind a wish like "{ $wish }", and I'd like to know yours. Is there an example you have in mind? Then I can keep exactly what you like about it and take care of the rest. If there is one, could you send it along?
    .before = There's probably a story behind "{ $wish }": something that disappointed you, perhaps, or something that worked. If I know it, I can avoid the first and build on the second. What was it?
    .short = One question before I begin, about "{ $wish }": why this way and not another? I'm asking so that I don't argue against something I don't know. What's the main reason?
    .thing = About "{ $deal_thing }": you'd like "{ $wish }", and I want to understand it before I say what I think. What led you to it: your own experience, an example, someone's advice? I may be missing a piece. What's the main reason?
    .label = Ask for the reason
    .risk = Respectful, and you may learn that the client is right. Costs a day.

persuade-ask-why-goal =
    .plain = I understand what you'd like: "{ $wish }". To do it well I need to know what it's for. When it's finished, what should be different from today? Tell me that in one sentence, and I'll say whether this way gets you there or whether there's a shorter one.
    .measure = Let's look at "{ $wish }" from the end. Suppose that half a year from now you say it was worth it. Then I could tell you what this way would bring and where I'd be careful. What would you see then that you don't see today?
    .whom = "{ $wish }" can be done in quite different ways, depending on who it's for, and you'll get my honest opinion on whether it works for them. Who are these people, and what should they do once they've seen it?
    .short = A quick question on "{ $wish }": if I know the one thing that counts, I can tell you whether this is the surest way to get it. What must it achieve above all?
    .thing = "{ $deal_thing }" is meant to bring you something, so let me ask from that end. You'd like "{ $wish }": what should be different once it's there? One sentence is enough, and I'll tell you honestly whether this way leads to it.
    .label = Ask for the goal
    .risk = Moves the talk from taste to results. Someone who only passes on a decision may not know.

persuade-ask-why-whose =
    .plain = Thank you, that's clear: "{ $wish }". So that I advise you usefully: is this settled on your side, or is there still room for another suggestion? If it's open, I'll write you my view in a few lines. If it's settled, I'll keep it short. Which is it?
    .deciders = I see what's wanted: "{ $wish }". I have a thought about it that may save you trouble later, and I'd word it so that you can simply pass it on. Who decides on it with you: should I write it to you, or to someone else?
    .open = Before I start on "{ $wish }": how firm is it? Some things are fixed for reasons I can't see from outside, and then I won't hold you up. If it can still be discussed, I have a suggestion. Can it?
    .short = Understood: "{ $wish }". Is that a decision, or a first idea we can talk over? I ask because I'd do one thing differently, and I'd rather say it now than after the work. May I?
    .label = Ask who decides
    .risk = Shows at once whether arguing makes sense. Leaves the reason open.

persuade-heard-why-accepted = They told me the reason
persuade-heard-why-insists = "Just do it"
persuade-heard-why-offers = They suggest something else

persuade-reason-now = What is the reason, in a few words?
    .label = Their reason
    .hint = For example: the competitor sells well with it
    .why = The next reply answers this reason and no other.

persuade-convinced = Honestly: does that reason change your mind?
    .label = Convinced
    .why = Sometimes the client knows something you don't. Then saying so is worth more than being right.
persuade-convinced-yes = Yes, their way is right
persuade-convinced-no = No, it still does harm

persuade-wish-now = What do they suggest now? A few words, in the client's language.
    .label = New suggestion
    .hint = For example: take only the layout from it
    .why = We judge the new idea and forget the old one.

persuade-fits-now = Can you stand behind that?
    .label = Suggestion fits
    .why = If it does the job, take it: it needn't be your idea.
persuade-fits-now-yes = Yes, it works
persuade-fits-now-no = No, it would do harm

persuade-because = What makes it work? A few words, in the client's language. You can skip this.
    .label = What speaks for it
    .hint = For example: the offer stays in the first line
    .why = A yes with a reason is worth more than a mere yes.

persuade-go-ahead = Their new idea works, so take it and say why. Nobody needs to have been right.

persuade-go-ahead-their-idea =
    .plain = Yes, that's a good way: "{ $wish }". I've thought it through, and I see nothing in it that would harm the result, so let's go ahead. I'll start with the first part and show it to you before I go on. What must it not miss?
    .both = I like this one: "{ $wish }". It keeps what matters to you, and I can stand behind every part of it. Next you'll get a first part to look at. Which part should I take first?
    .plan = Let's do it like that: "{ $wish }". It does the job, so there's nothing left to argue about. I'll write down the steps, and you cross out what you don't like. Shall I send them?
    .short = Agreed: "{ $wish }". I checked it against what the work should bring you, and it holds. Is there an example or any material you'd like me to look at before I begin?
    .because = Yes, let's do that: "{ $wish }". What I like about it: { $because }. I'll start with the first part and show it to you before I go on. What must it not miss?
    .label = Their idea, gladly
    .risk = Quick, and it shows that you judge ideas, not people. Send it only if you can stand behind it.

persuade-go-ahead-what-changes =
    .plain = Yes, that's a good way: "{ $wish }". Before I begin, I'd like to look at what it changes: the work, the date, the price. If all of it stays as agreed, I'll tell you so in a line; if not, you'll see the difference before anything is done. Shall I check that first?
    .list = I like this one: "{ $wish }". So that our yes holds, I'll write down three lines: what we do now, what drops out, and whether date and price stay. You confirm them, and I start. Is there anything else that should go in?
    .old = I'm glad to do "{ $wish }". What about the earlier plan: is it dropped, or should a part of it stay? I'm asking so that nothing is done twice and the price stays right. Which is it?
    .short = Agreed in substance: "{ $wish }". One thing is left to clear up, because date and price depend on it: does it come instead of the earlier plan, or on top of it?
    .because = Yes, "{ $wish }" works. What I like about it: { $because }. Before I begin, I'd like to look at what it changes: the work, the date, the price. You'll see any difference before anything is done. Shall I check that first?
    .label = Yes, and what it changes
    .risk = No surprise about date or money later. Costs a day, and the yes sounds drier.

persuade-agree = Their way works, so say it plainly. Nothing earns more trust.

persuade-agree-with-you =
    .plain = That makes sense to me: "{ $wish }". That's how I'll do it. I'll start with the first part and show it to you before I go on, so you can tell early whether it's what you meant. Is there something it must not miss?
    .thanks = Thank you for writing, that clears it up for me. So it's "{ $wish }", and I'm behind it. Next you'll get a first part from me to look at. Which part matters most to you? I'll take that one first.
    .plan = That settles it for me: "{ $wish }". I'll write down how I'd go about it, step by step, and you cross out what you don't like. After that I begin. Shall I send you the steps?
    .short = You've got a point, and I'm glad I asked. We'll do it like that: "{ $wish }". Is there an example or any material you'd like me to look at before I begin?
    .reason = That explains it: { $reason }. I hadn't known, and it changes my view. So we'll do it your way: "{ $wish }". You'll see a first part before I go on. What must it not miss?
    .label = You're right
    .risk = Earns trust. Send it only if you mean it.

persuade-agree-sign =
    .plain = That makes sense to me: "{ $wish }". We'll do it that way. And so that we both notice early if it turns out differently, let's agree on one sign now. What would you see first if it works, and after how long?
    .first_part = You've convinced me: "{ $wish }". I'd suggest one stop on the way: after the first part we check whether it does what you expect, and only then comes the rest. What should we look at then?
    .open = I'm glad we talked about it: "{ $wish }" suits this better. In case things change, let's agree now what would make us stop and think again. What would that be for you?
    .number = So it's "{ $wish }", and I can stand behind it. What would help is a measure that shows afterwards whether it paid off: orders, calls, whatever counts for you. Which figure do you look at today?
    .reason = That explains it: { $reason }. So we'll do it your way: "{ $wish }". It gives us a measure as well: if this is how it turns out, the choice was right. How will we notice it first?
    .label = You're right, and a sign to watch
    .risk = Both see early whether it works. A sensitive client hears doubt in it: there the plain yes is better.

persuade-nudge-why = They may not know how to answer. Make it easy or give it time, once.

persuade-nudge-why-two-words =
    .plain = My question about "{ $wish }" was perhaps too broad, so here's a smaller one, and one word is enough. Is it because of an example you liked, because of something that went wrong before, or because someone decided it?
    .letters = To make it short, about "{ $wish }": is it A, you've seen it work elsewhere; B, you've tried other ways; or C, someone in your company wants it? A letter is enough. Which one?
    .aim = I'm still thinking about "{ $wish }" and would like to do it well. Let's leave the why aside; a few words will do, and I'll take it from there. What's the one thing it must bring you?
    .call = Some things are easier said than written. Shall we talk for ten minutes about "{ $wish }", so that I understand what's behind it? You choose the time, and I'll bring the questions. When would suit you?
    .label = One easy question
    .risk = Can be answered in one word. Ask it once only.

persuade-nudge-why-comes-last =
    .plain = There's no hurry with the reason for "{ $wish }". I'll take that part last and do first what doesn't depend on it, so you have time, and nothing stands still. One sentence before I get there is enough: what should it do for you?
    .order = I've changed the order of the work a little: "{ $wish }" comes at the end, since that's where I still need a word from you. Everything else goes on meanwhile. What must I know by the time I get to it?
    .once = What isn't clear yet is best left for the end, so "{ $wish }" waits a little. I'm not asking out of curiosity: if I know what's behind it, I do it once and not twice. What is behind it?
    .short = "{ $wish }" moves to the end of my list, and the other parts go first. Any day before I get there will do for your answer. There's just one thing I need to know: why this way?
    .label = That part comes last
    .risk = Takes the pressure off, and the work goes on. Only where the rest doesn't depend on it; the date of that part may move.

persuade-heard-why-last-accepted = They told me the reason
persuade-heard-why-last-insists = "Just do it"
persuade-heard-why-last-offers = They suggest something else

persuade-harm = What harm do you see in it for the client? In a few words they would understand.
    .label = The harm
    .hint = For example: buyers won't see how you differ
    .why = "I don't like it" is taste. What it costs the client is an argument.

persuade-instead = What would you do instead?
    .label = Your suggestion
    .hint = For example: open with your three strengths
    .why = A doubt without another way sounds like a refusal.

persuade-evidence = Do you have something to show for it: a case, a figure, an example? If not, skip it.
    .label = Evidence
    .hint = For example: on a similar site this doubled the enquiries
    .why = One fact persuades more than ten adjectives. Take only what you can show.

# Agree and refute

persuade-argue = First what is right in it, then what it would cost here, then your way. Nobody has to lose.

persuade-argue-refute =
    .plain = You're right, there's something in "{ $wish }", and elsewhere it works well. In your case I see one thing that would cost you: { $harm }. Then it wouldn't do what you're paying for. So let's do this: { $instead }. The aim stays yours, only the way there changes. Shall I go ahead like that?
    .aim = We want the same thing, something that pays off for you. That's why I'm saying this before the work and not after it. The idea of "{ $wish }" has its strengths and one catch: { $harm }. This avoids it: { $instead }. Shall I describe in a few lines what it would look like?
    .eyes = I tried to see it through the eyes of the people it's made for. At first glance "{ $wish }" is good, and I see why you like it. On a second look there's this: { $harm }. They wouldn't tell us, they'd simply leave. My suggestion: { $instead }. Would you like to see an outline before you decide?
    .short =
        I like the thought behind "{ $wish }". For others I might do just that. For you I see this:

        { $harm }

        So I'd do it differently:

        { $instead }

        Same aim, safer way. Does that suit you?
    .reason = I see why you decided that: { $reason }. That's a real reason. But "{ $wish }" would bring something else along: { $harm }. There's a way that serves your reason without that: { $instead }. Shall we take it?
    .thing = You're right that "{ $wish }" can work. For "{ $deal_thing }" I see one risk: { $harm }. Then it wouldn't do what you need it for. So let's do this: { $instead }. You keep the aim and lose the risk. Shall I go ahead that way?
    .label = You're right, but here…
    .risk = Persuades without a fight. Works with people who decide themselves.

persuade-argue-proof =
    .plain = You're right to look for what works. I did too, and here's what I found: { $evidence }. What it means for "{ $wish }": { $harm }. So my suggestion is this: { $instead }. Don't take my word for it, look at the example first. Does it convince you, or is something missing?
    .fact = One fact before we decide: { $evidence }. It's the reason why "{ $wish }" worries me a little, although I understand the wish. What I'd expect from it: { $harm }. What I'd do instead: { $instead }. What do you think?
    .both = There's a lot I like about "{ $wish }". Still, I've seen this: { $evidence }. I don't want you to pay for the same lesson: { $harm }. This is the way I can vouch for: { $instead }. Shall I show you the details, so that you can judge for yourself?
    .short =
        I understand the wish. Three lines on it:

        – what I've seen: { $evidence }
        – what I'm afraid of with "{ $wish }": { $harm }
        – what I suggest: { $instead }

        Which of them would you like to know more about?
    .reason = Your reason is a good one: { $reason }. I'd have thought the same if I hadn't seen this: { $evidence }. So with "{ $wish }" I'd expect trouble: { $harm }. So I suggest: { $instead }. Would you like to see the example first?
    .label = Let the evidence speak
    .risk = The strongest argument there is. The example must really be one you can show.

persuade-argue-mix =
    .plain = We needn't choose between two ideas. "{ $wish }" has something I'd like to keep, and I'd add one thing to it: { $instead }. It takes care of what worries me: { $harm }. So you have your idea with a safety net. What in it must stay exactly as it is?
    .part = You're right about a good part of it. Let's keep from "{ $wish }" what you like best, and use my suggestion where it gets risky: { $instead }. The reason: { $harm }. What matters most to you in it? I'll build around that.
    .one_change = I'd take "{ $wish }" with one change: { $instead }. Without it I'd expect this: { $harm }. With it I can put my name to it, and it still looks like your idea, because it is. Would you agree to this one change?
    .order = How about both, in this order? What carries the weight is done my way: { $instead }. Around it we use what you like in "{ $wish }". That way we avoid this: { $harm }. Does that order suit you?
    .reason = Your reason stands: { $reason }. So "{ $wish }" stays in, and I'd add what protects it: { $instead }. Without that there's a risk: { $harm }. Together they serve you better than either alone. Shall I put them together and show you?
    .label = Yours, with mine added
    .risk = The client keeps the idea, you keep the result. Only if the two really go together.

persuade-heard-offers = They suggest something else

# He passes on a decision: one statement in writing

persuade-position = State your view once, in writing, without a fight. Then it's their decision.

persuade-position-stated =
    .plain =
        I understand that you'd like "{ $wish }", and I respect that there's a decision behind it. As the one doing the work, I owe you my view once, in writing:

        – what I expect from it: { $harm }
        – what I'd do instead: { $instead }

        You decide, and I won't come back to it. Does it stay as it is, or would you like to talk it over on your side first?
    .short =
        "{ $wish }" is noted. One remark before I start, so that nobody is surprised later. I see this risk: { $harm }. My advice would be: { $instead }. If there are reasons I don't see from outside, that's fine. Shall I wait for an answer from your side, or does the decision stand?
    .duty =
        You know your company and I know my trade, so here's what I see from my side of "{ $wish }":

        – the risk: { $harm }
        – my advice: { $instead }

        The decision is yours; I only want you to have this in hand when you make it. Would you let me know what you decide?
    .question =
        Decisions like "{ $wish }" usually have a history, and I respect that. Please take this as an opinion, not a protest:

        – I'd expect: { $harm }
        – I'd suggest: { $instead }

        If it changes something, good. If it doesn't, I'll know that you've seen it. Is the decision final?
    .reason =
        I know why it was decided: { $reason }. I take that seriously. Still, I owe you my view of "{ $wish }" once, in writing:

        – what I expect from it: { $harm }
        – what I'd do instead: { $instead }

        The decision is yours. Does it stand, or would you like to talk it over first?
    .label = My view, once
    .risk = Clean and without a fight, and it's in writing. Often changes nothing.

persuade-position-forward =
    .plain =
        I know that others decide on "{ $wish }" too. So that you don't have to explain it for me, here's a text you can simply pass on:

        "The planned way carries a risk: { $harm }. The specialist's advice: { $instead }. The aim stays the same. A yes or no is enough to go on."

        Would you pass it on and tell me what they say?
    .lines =
        If it helps, here's my view of "{ $wish }" in three lines that can be forwarded as they are:

        What is planned has its strengths.
        The risk in it: { $harm }
        The safer way: { $instead }

        Who should see them before we begin?
    .meeting =
        Should "{ $wish }" come up in your next meeting, you could put this on the table:

        – risk: { $harm }
        – alternative: { $instead }

        It takes a minute, and then whoever decides knows both ways. I'll gladly answer questions in writing. When could I have an answer?
    .help =
        I wouldn't want this to land on you later, so here's something to show if you're asked about "{ $wish }":

        The risk I pointed out: { $harm }
        The way I recommended: { $instead }

        If they stay with it, that's their decision. Could you show it to them and let me know?
    .evidence =
        I understand that "{ $wish }" isn't decided by you alone. So that you don't have to explain my view, here's a text you can simply pass on:

        "The planned way carries a risk: { $harm }. Experience with it: { $evidence }. The specialist's advice: { $instead }. A yes or no is enough to go on."

        Would you pass it on and tell me what they say?
    .label = Lines to pass on
    .risk = Reaches whoever decides and makes an ally of your contact. Takes a few days.

persuade-heard-position-insists = The decision stands
persuade-heard-position-offers = They suggest something else

# Options, the last word is his

persuade-choose = No third argument now: options, and the last word is the client's.

persuade-choose-three =
    .plain =
        I've said what I think, and the last word is yours. I see three ways:

        1. Yours: { $wish }. I'd note in writing that I can't answer for its effect, for this reason: { $harm }
        2. Mine: { $instead }
        3. Yours first, and after the first results we look at it and change it if need be

        Which one shall I take?
    .pros =
        You know best what matters to you, so here's everything side by side:

        – "{ $wish }": what you had in mind. The risk I can't answer for: { $harm }
        – my suggestion, which I'd vouch for: { $instead }
        – a mix: tell me which part of yours must stay, and I'll fit the rest around it

        Which way would you like to go?
    .table =
        I understand that you're attached to it. Here are the choices side by side:

        A. { $wish }
        The risk, and it would be on your side: { $harm }

        B. { $instead }
        I answer for it

        C. First A for a short time, then we decide again

        One letter is enough. Which?
    .calm =
        We see it differently, and that's all right. You decide which of these I do:

        – your way ({ $wish }), with a short note that I advised against it because of this: { $harm }
        – my way ({ $instead }), like any other work of mine
        – your way on one part, mine on the rest

        What do you choose?
    .label = Three ways, you choose
    .risk = The client decides with open eyes. Send only ways you can live with.

persuade-choose-trial =
    .plain = You believe in it, so let's try it rather than argue. I'll do one small part your way ("{ $wish }"), and we'll see what comes of it before the rest follows. The risk I'd watch for: { $harm }. If it shows up, we go on like this: { $instead }. If not, you were right, and I'll say so. Which part shall we try it on?
    .sign = I understand that you believe in "{ $wish }". Then let's agree on a warning sign: { $harm }. If we notice it, we switch to my suggestion: { $instead }. If we don't, your way stays. That way you risk a part and not the whole. Which part should we begin with?
    .stop = You may well be right about "{ $wish }", and there's a cheap way to find out: one part first, then a stop to look. What I'd watch for: { $harm }. What I'd have ready in that case: { $instead }. Would you agree to a stop after the first part?
    .short = A suggestion to settle it: "{ $wish }" on the smallest part, before anything else is built on it. Should I be wrong about the risk ({ $harm }), all the better. Otherwise we go this way: { $instead }. Which part is small enough to risk?
    .label = Try it on a small part
    .risk = Facts decide, not opinions. Say beforehand what switching would cost.

persuade-choose-people =
    .plain =
        I understand your view, and you know mine. In the end neither of us will use it, so let's ask the people who will. Show two or three of them these lines:

        A: { $wish }
        B: { $instead }

        and ask which one they'd choose, and why. My worry was this: { $harm }. If they don't share it, I'll gladly do A. Who could you ask?
    .clients = I understand your view, you understand mine, so we need a third. Could you ask two of your best clients? One question: which would help them more, "{ $wish }" or this: { $instead }? My worry is this: { $harm }. If it's real, they'll mention it themselves. Whatever they say, we do. When could you ask?
    .words = You know your customers, and I may be wrong about them. A quick test would show it: describe to three of them "{ $wish }" on one side and this on the other: { $instead }. Don't say whose is whose. If nobody brings up my worry ({ $harm }), it's settled in your favour. Would you try it?
    .short = We each have a point, so let's ask the people it's made for. Two lines to show them: "{ $wish }", and beside it: { $instead }. What I'd listen for in the answers: { $harm }. Three people are enough, and we'll know more than by arguing. Who comes to mind?
    .label = Ask those it's for
    .risk = Ends the dispute over taste and costs nothing. You have to accept the answer.

persuade-heard-choose-offers = They suggest something else

# He offers another way

persuade-offered = What do they suggest now? A few words, in the client's language.
    .label = Their new idea
    .hint = For example: take only the layout from it
    .why = Any step away from the harmful way is worth a close look.

persuade-fits = Can you stand behind that?
    .label = Idea fits
    .why = If it avoids the harm, take it: a client holds on to an idea of their own.
persuade-fits-yes = Yes, let's do that
persuade-fits-no = No, the harm remains

persuade-counter = They've moved. Honour that, and name what is still missing.

persuade-counter-halfway =
    .plain = That brings us closer, thank you: "{ $offered }". I'd take most of it as it is. One thing remains open: { $harm }. This would close it: { $instead }. With both together I can put my name to it. Shall we do it that way?
    .nearly = With "{ $offered }" we're nearly there. You've moved, so I'll build on your idea and not on mine. It only needs protecting against this: { $harm }. I'd add: { $instead }. Do you agree to that addition?
    .keep = I like how you've changed it: "{ $offered }". Let's keep that as the frame. I'd add one thing so that we don't run into this: { $harm }. The addition: { $instead }. Is there anything in it that you don't want?
    .short = "{ $offered }" is good news, we're close. Still open: { $harm }. My addition: { $instead }. Would that be all right? Then I can start.
    .label = Your step and mine
    .risk = Meets the client halfway and saves the result. Only if the two go together.

persuade-counter-same-risk =
    .plain = Thank you for looking for another way. I've thought "{ $offered }" through and come to the same place: { $harm }. So I'd stay with this: { $instead }. Perhaps it's only one point in it that you don't like. Which one? I may be able to change that.
    .roots = I see that you're trying to solve it: "{ $offered }". It changes how it looks, but the weak spot stays: { $harm }. That's why I keep coming back to this: { $instead }. What would have to be different about it for you to like it?
    .price = "{ $offered }" would be less risky, that's true. Not by enough, in my view, because this remains: { $harm }. I don't want to take your money for half a solution. The whole one: { $instead }. What keeps you from it, the effort, the time, the look?
    .short = I understand the thought behind "{ $offered }". My worry remains, though: { $harm }. And so does my suggestion: { $instead }. What about it doesn't suit you yet?
    .label = The risk stays
    .risk = Honest, and asks for the real objection. May feel like a second no.

# He insists: with a note, without this part, or not at all

persuade-stay = They stay with it. What do you do?
    .label = Your decision
    .why = If you obey in silence, the failure is yours. With a note it's the client's decision; if it would hurt your name, it's better to decline.
persuade-stay-note = Go on, with a written note
persuade-stay-part = Leave out this part
persuade-stay-whole = Decline the job

persuade-note = Friendly, short, in writing. Begin once it is confirmed.

persuade-note-points =
    .plain =
        Good, we'll do it as you've decided. So that we both have it in writing:

        – your decision: { $wish }
        – what I advised: { $instead }
        – the risk I pointed out: { $harm }
        – what I answer for: careful work and everything else we agreed on
        – what I don't answer for: the effect of this decision

        If you want to change course later, we'll look at time and price then. Is everything right? Then reply "confirmed", and I'll begin.
    .fair =
        The decision is yours, and I'll carry it out with care. So that we both have it in writing, here's how we got there:

        – I recommended: { $instead }
        – my reason: { $harm }
        – you chose: { $wish }

        So the result of this part is on your side, the quality of the work on mine. Could you confirm that in a word? Then I'll start.
    .before =
        Before I start on it, the main points, as I do with every important decision:

        1. We do: { $wish }
        2. My advice was: { $instead }
        3. The known risk: { $harm }
        4. I'm responsible for the work, and you for this choice and what comes of it

        There are no hard feelings behind it, it just saves us a dispute later. Do you confirm these four points?
    .record =
        I respect your choice. For our records:

        Decided by you: { $wish }
        Advised by me: { $instead }
        Reason for my advice: { $harm }

        I'll do it as well as it can be done. I can't take responsibility for how this part works out in the end. Is there anything to correct? If not, reply "yes", and I'll go ahead.
    .thing =
        Good, for "{ $deal_thing }" we'll do it as you've decided. So that we both have it in writing:

        – your decision: { $wish }
        – what I advised: { $instead }
        – the risk I pointed out: { $harm }
        – what I answer for: careful work and everything else we agreed on
        – what I don't answer for: the effect of this decision

        If you want to change course later, we'll look at time and price then. Is everything right? Then reply "confirmed", and I'll begin.
    .label = The full note
    .risk = Protects you completely. A sensitive client needs a kind word beside it.

persuade-note-short =
    .plain = Then we'll do it your way: "{ $wish }". Just so that it's in writing: my advice was different ({ $instead }), because of this: { $harm }. I answer for the work, not for the effect of this decision. Is that fine with you? Reply "ok", and I'll start.
    .friendly = It's your decision, so I'll do "{ $wish }", and do it well. I only want it noted that I saw a risk: { $harm }. I suggested this instead: { $instead }. You take responsibility for how this part turns out, and I do for the rest. Do you agree?
    .deal = Agreed, "{ $wish }". My part of the deal is good work. Yours is the responsibility for how it turns out, since my advice was this: { $instead }. The reason: { $harm }. Is that all right? A short "yes" is enough.
    .reminder = I'll go along with "{ $wish }". In case one of us looks this up some day, my advice was: { $instead }. The reason was: { $harm }. So I can't vouch for this part of the result. Is that all right with you? Then confirm in a word, and I'll begin.
    .label = The note in brief
    .risk = Easy to confirm from a phone. Enough for a client you know.

persuade-heard-note-accepted = They confirmed it
persuade-heard-note-insists = They don't want the note
persuade-heard-note-offers = They suggest something else

persuade-confirmed = <b>Keep that confirmation.</b> Now do this part as carefully as any other: the note covers the decision, not the work. If the harm begins to show, say so at once and offer the change, with its time and price. No "I told you so".

persuade-unsigned = They want it their way and without a note. What do you decline?
    .label = What is declined
    .why = Without a note the failure would be yours. If the rest works without this part, leave it out; otherwise decline the job.
persuade-unsigned-part = Only this part
persuade-unsigned-whole = The whole job

persuade-hold = The rest goes on. This part waits for an answer, or you say openly that it comes last, on the terms of your note.

persuade-hold-waits =
    .plain = I'm working on everything that doesn't depend on it. "{ $wish }" is waiting for your word on my note, so that nothing gets done that you see differently. A short "confirmed" is enough. Or is there something in it I should change?
    .easy = One small thing is still open: my note on "{ $wish }". If a sentence in it bothers you, I'll reword it. Meanwhile I'm doing the other parts. Is there something you'd like to change?
    .date = To keep things moving, I'm doing the other parts first. For "{ $wish }" I need your yes to the points I wrote, and then that part follows. When can you look at them?
    .choice = I haven't had an answer on "{ $wish }" yet, so that part is on hold. There are two easy ways: you confirm my note, or we take the other solution and need no note at all. Which do you prefer?
    .label = That part waits
    .risk = Keeps the work going and you covered. The date of that part moves.

persuade-hold-unless =
    .plain = I haven't had an answer to my note on "{ $wish }", so here's how I'll go on: first the other parts, then this one, as you decided and as the note says. Until I start on it, one word from you changes it or stops it. Is there something you see differently?
    .simple = So that this costs you no effort: if my note on "{ $wish }" is right, you needn't answer. I'll do the other parts first, and then this one on the terms of the note. If something in it isn't right, tell me before then. Is everything in it right?
    .order = "{ $wish }" is last on my list now, together with my note. When its turn comes, I'll tell you before I begin, and then it goes ahead as written there. Should I change anything until then?
    .early = Before I begin with "{ $wish }" you'll get one more line from me, so nothing happens without your knowing. If I hear nothing against it by then, I'll take the note as agreed and do that part with care. What should I take into account before that?
    .label = Goes ahead unless they object
    .risk = Nobody has to wait. Silence proves less than a yes: only where it can still be undone, and keep the letter.

persuade-heard-hold-accepted = They confirmed it
persuade-heard-hold-insists = They don't want the note
persuade-heard-hold-offers = They suggest something else

persuade-unanswered = Still no answer. <b>Silence is not a yes.</b> If you wrote that this part waits, let it wait, and finish the rest. If you wrote that it goes ahead, send the one line before you begin, start with what can still be undone, and keep the note.

persuade-without-part = You decline one part, not the client. Say what you do instead.

persuade-without-part-rest =
    .plain = I see that "{ $wish }" matters to you. I can't do that part with a clear conscience, because of this: { $harm }. So I suggest that I leave it out and do everything else as agreed; the price is then for the rest only. Someone else can add that part later. Shall we do it that way?
    .split = You've decided on "{ $wish }", and that's your call. I'd rather not put my name to it, since I see this coming: { $harm }. So I suggest a smaller job: every part but this one, at a price without it. Everything else stays as agreed. Does that work for you?
    .honest = We won't agree on "{ $wish }", and that needn't spoil the rest. What holds me back: { $harm }. I'd take that part out, with its share of the price, and do the others as planned. Would you like me to send you the list of what stays?
    .short = I see that you want "{ $wish }", but I'm the wrong person for that part, because I can't ignore this: { $harm }. All the other parts go on as agreed. Shall I take this one off our list, and out of the price?
    .label = All but this part
    .risk = Saves the job and your name. The part has to be separable.

persuade-without-part-hands =
    .plain = I see that "{ $wish }" matters to you, so you should have it, only not from me. This is what I can't answer for: { $harm }. Let someone else do that part. I'll describe what it needs, and when it's ready, I'll tell you what it takes to fit it in. My price then covers my parts only. Do you have someone in mind?
    .page = "{ $wish }" is yours to decide, and I don't want to stand in its way. My worry stays, though: { $harm }. Let's give that part to someone who believes in it; I'll do all the rest and write a page on how the two fit together. Who would take it on at your end?
    .meet = I'd rather not put my name to "{ $wish }", for this reason: { $harm }. You needn't give it up for that. Someone from your team or another specialist does it, I'll keep the place for it free, and we agree on how it's handed over. When would it have to be ready?
    .short = I'm the wrong person for "{ $wish }", because I see a risk in it: { $harm }. You can still have it: done by someone else from a clear description by me, next to the parts I do. Shall I write that description?
    .label = That part in other hands
    .risk = The client gets the wish; you keep the job and your name. Two people's work has to fit: settle who answers for what.

persuade-farewell = A calm no, without reproach. It leaves a door open.

persuade-farewell-kindly =
    .plain = I understand that you want "{ $wish }", and it's yours to decide. I'd have to do it against my better judgement, because I see this: { $harm }. You'd be paying for something I don't believe in, and that wouldn't be fair to you. So I'd rather leave it to someone who does. If you'd like to try it another way one day, I'm here.
    .fit = We've talked it over from all sides, and I respect your decision. For "{ $wish }" you need someone who's fully behind it, and I'm not, for this reason: { $harm }. I hope it works out better than I expect. If you'd like to try it another way one day, write to me, and we'll start afresh.
    .clear = I understand that you've decided, and you should get a clear answer: I won't take on "{ $wish }". You know my reason: { $harm }. It's nothing against you or the project. If it helps, I'll hand over my notes, so that the next person doesn't have to ask it all again. Shall I send them?
    .short = Thank you for hearing me out. "{ $wish }" is a way I can't answer for: { $harm }. So it's better that I step aside now than halfway through. The door stays open if things change. Is there something I can pass on to whoever takes over?
    .label = Decline kindly
    .risk = Costs this job and keeps your name. Money already paid for work not done goes back.

persuade-farewell-helps-on =
    .plain = I understand that you want to go with "{ $wish }", and it's yours to decide. I can't vouch for it, so someone who can should take it on. Something to ask them before they start is how they'd keep this from happening: { $harm }. If the answer convinces you, you're in good hands. Shall I write the question out for you?
    .part = I respect your decision on "{ $wish }", and I'll step aside. One thing to take with you: have one small part done first, and look at it with this in mind: { $harm }. Then any trouble shows early, and changing course costs little. Which part would suit for that?
    .yes = "{ $wish }" needs someone else; you know my reason: { $harm }. So that the open door isn't just a phrase, here's what I'd take on at any time: { $instead }. Should you want to go that way one day, one line is enough.
    .notes = I see that it's decided, so I won't argue any further: I can't take on "{ $wish }". The reason is the same: { $harm }. Whoever goes on from here may find my notes useful, and the other way too, to compare: { $instead }. Shall I put both on one page for you?
    .label = A no that helps them on
    .risk = They part with something useful and remember it. More words than a plain no; leave out any "you'll see".

# Agreed

persuade-taken = Which way did they take?
    .label = The way taken
    .why = Yours or a mix goes into a letter; theirs needs the note.
persuade-taken-ours = Mine, or a mix of both
persuade-taken-theirs = Theirs, after all

persuade-agreed = What exactly have you agreed on? A few words, in the client's language.
    .label = What is agreed
    .hint = For example: their layout, our three strengths on top
    .why = It goes into the letter, so that both remember the same.

persuade-show-by = By what day will you show a first part? You can skip this.
    .label = First part shown
    .hint = For example: Friday
    .why = Someone who has just given way wants to see soon that it was right.

persuade-recap = Put it in writing while you both still see it the same way. And no triumph.

persuade-recap-points =
    .plain =
        It was good to talk it through, and the idea is better for it. So that we both have it in writing:

        { $agreed }

        I'll show you a first part before the rest follows, so that you can still change course. Have I got it right?
    .together =
        Then we have a way we can both stand behind:

        { $agreed }

        It came out of our talk. I'll begin with the part where you can see best whether it works, and send it to you before I go on. Is there anything to add?
    .check =
        Let me write down what we've decided, so that nothing gets lost:

        – we do: { $agreed }
        – everything else stays as agreed
        – you see a first part before I go on

        Please confirm, or correct me. Is that how you remember it?
    .short =
        Settled, then: { $agreed }. All the rest stays as it was. I'll start on it and let you see it early. Is that right? If you reply "yes", we both have it in writing.
    .date =
        It was good to talk it through, and the idea is better for it. So that we both have it in writing:

        – we do: { $agreed }
        – a first part to look at: { $show_by }

        After that you can still change course. Have I got it right?
    .thing =
        It was good to talk it through. So that we both have it in writing, for "{ $deal_thing }":

        – we do: { $agreed }
        – a first part to look at: { $show_by }

        All the rest stays as agreed, and after the first part you can still change course. Have I got it right?
    .label = The way we agreed
    .risk = Nobody can remember it differently later. Let the client keep the credit.

persuade-recap-unless =
    .plain =
        It was good to talk it through. This is what I'm going by now:

        { $agreed }

        And that's where I begin. If I've got something wrong, tell me before the first part is ready, while it's easily changed; if it's right, there's nothing you need to do. Is there anything you see differently?
    .first =
        Settled, then, as I understand it:

        – we do: { $agreed }
        – until the first part is with you, anything in it can be changed
        – after that we take it as agreed

        Is there anything in it that doesn't suit you?
    .short = I'm going by this now: { $agreed }. There's no need to confirm it; just speak up if you meant something else, best before the first part is ready. Is anything missing?
    .start =
        So that no time goes by waiting for a yes, I'm beginning with what we've settled:

        { $agreed }

        You'll see a first part before the rest follows, and that's the moment to correct me. Should I watch out for anything in particular?
    .date =
        It was good to talk it through. This is what I'm going by now:

        – we do: { $agreed }
        – a first part to look at: { $show_by }

        Until then anything can be changed, after that we take it as settled. If it's right, there's nothing you need to do. Is there anything you see differently?
    .thing =
        For "{ $deal_thing }" this is what I'm going by now:

        – we do: { $agreed }
        – a first part to look at: { $show_by }

        Until then anything can be changed, after that we take it as settled. If it's right, there's nothing you need to do. Is there anything you see differently?
    .label = Goes ahead unless corrected
    .risk = The work begins today, without waiting for a yes. Proves less than a confirmation: fine where little hangs on it.

persuade-own-date =
    .plain = Show the first part today, as promised
    .named = Show { $deal_client } the first part today, as promised

# Silence

persuade-nudge = Silence after an argument often means thinking. Make the answer easy, don't repeat the argument.

persuade-nudge-which =
    .plain = I'm planning the next days and would like to know which way we go: "{ $wish }", or as I suggested: { $instead }? Both are possible, and a word is enough. Which one is it?
    .one_word = To make it short, there are two ways. A, yours: { $wish }. B, mine: { $instead }. One letter is enough. Which is it?
    .mix = There's also a third way between "{ $wish }" and mine ({ $instead }): tell me the one thing you want to keep, and I'll fit the other around it. Which thing would that be?
    .plan = I can go on with the parts that don't depend on it. For the next one I need to know which it is: "{ $wish }", or this: { $instead }. There's no rush, I'd only like to keep our dates. When can you tell me?
    .label = One easy choice
    .risk = Can be answered in one word. Brings no new argument.

persuade-nudge-doubt =
    .plain = It may be that something about my suggestion doesn't feel right to you yet: { $instead }. Then I'd like to hear it, even if it's only a feeling. "{ $wish }" isn't off the table either. What holds you back most?
    .listen = I've said a lot about "{ $wish }", and perhaps listened too little. How does my suggestion look from your side: { $instead }? If there's a reason against it that I don't know, one line helps me. What would it be?
    .show = Words are hard to judge. Shall I put both ways side by side on half a page, "{ $wish }" and this: { $instead }? You could look at it in your own time, or show it to someone you trust. Would that help?
    .short = Is there a doubt I could clear up? You have two ideas before you: "{ $wish }", and this: { $instead }. I'm not pushing for an answer, only for the right one. What would you need to decide?
    .label = Ask for the doubt
    .risk = Brings out the real objection. Takes the client more thought.

persuade-heard-nudge-offers = They suggest something else

persuade-close = A second silence. Let it rest, without pressure.

persuade-close-open-door =
    .plain = I'll leave "{ $wish }" open for now. Nothing is lost, and nothing happens without your word. When you've decided, one line is enough, and I'll tell you when I can start on it. Shall I ask again later, or will you write?
    .rest = It seems that other things come first at the moment, and that's quite all right. I'm putting "{ $wish }" aside until I hear from you and giving the time to other work. Would you like me to come back to it at some point, or leave it with you?
    .free = So that "{ $wish }" doesn't hang over you, I've stopped waiting for an answer. If you postpone it, tell me, and I'll book you a later slot. If you've settled it without me, that's fine too. Which is it?
    .short = I'll let "{ $wish }" rest now, so you don't have to answer out of politeness. The choice stays yours, so write when it's time. Is there another part I can help you with meanwhile?
    .label = Let it rest
    .risk = Frees your time and theirs. Often brings an answer.

persuade-close-to-decide =
    .plain = I'll leave "{ $wish }" with you and won't ask again. When you come to it, two questions may help: what should be different once it's done, and what would show early that it isn't working? If you have the answers, send them, and that's where I'll begin.
    .customer = There's no need to decide about "{ $wish }" today. When the time comes, imagine one of the people it's meant for looking at the result: what would they do next? If that's what you want, write me a line, and we'll go on.
    .small = I'm putting "{ $wish }" aside until I hear from you. Should it be hard to decide, there's always a smaller step: take the smallest piece of it, look at that, and only then decide on the rest. If you'd like that, name the piece, and I'll begin with it.
    .people = I'm no longer waiting for an answer on "{ $wish }", so there's time. In case it's useful: ask two people it's meant for what they expect of it, and write down their words. It's often the shortest way to a decision, and enough for me to begin with.
    .label = Let it rest, with a way to decide
    .risk = Helps them decide without pressure. New wishes may come back with the answer.

# Lines of the timeline

deal-event-way-agreed = way of doing it agreed
deal-event-advised-against = done against your advice, note confirmed
deal-event-note-unconfirmed = advised against it, note not yet confirmed
deal-event-part-left-out = one part declined
