# Scenario `follow_up`: a client is silent or puts it off; any answer stops the ladder (BR4, P7, P10).
follow-up = Client is silent or postpones

## Who is silent, and about what

follow-up-known = Are you already working with this client?
    .label = Already a client
    .why = A client you work with is reminded as often as needed. Someone who isn't a client yet is asked once, then let go.
follow-up-known-present = Yes, we work together
follow-up-known-new = Not yet, there's only an offer

follow-up-stuck = What are you waiting for?
    .label = What is missing
    .why = Materials, approval and money each need a different talk.
follow-up-stuck-material = Materials or information
follow-up-stuck-approval = Approval of the work
follow-up-stuck-decision = A decision
follow-up-stuck-later = They put it off
follow-up-stuck-payment = A payment

follow-up-said = What have you heard from them since your offer?
    .label = Last answer
    .why = "I'll think about it" is an answer, and so is "after the holidays". Only silence is silence.
follow-up-said-silent = Nothing at all
follow-up-said-thinking = "I'll think about it"
follow-up-said-later = "Later", "after the holidays"

follow-up-payment = Money that's due isn't a favour, and it doesn't belong in this talk: /late_payment has the steps for it, from a friendly reminder to a pause. Start there.

follow-up-awaited = What exactly do you need from them? A few words, as the client would say it.
    .label = What you're waiting for
    .hint = For example: photos for the main page; your yes to the layout
    .why = "Any news?" is easy to overlook. One named thing is easy to answer.

follow-up-quiet = How long have they been silent?
    .label = Silent for
    .why = After one day a reminder feels pushy. After three it helps.
follow-up-quiet-fresh = A day or two
follow-up-quiet-long = Three days or more

follow-up-quiet-new = How long ago did you last write?
    .label = Silent for
    .why = You have one letter. Sent too early it's pushy, and there's no second one.
follow-up-quiet-new-fresh = Less than five days
follow-up-quiet-new-long = Five days or more

follow-up-pause = Nothing to do for two days. I'll come back then; if they answer sooner, go on here at once.

follow-up-pause-new = Nothing to do for three days. You have only one letter, so send it when it's needed. If they answer sooner, go on here at once.

follow-up-meanwhile-accepted = They answered, we go on
follow-up-meanwhile-offers = They name a later time
follow-up-meanwhile-insists = They have a doubt
follow-up-heard-nudge-accepted = They answered, we go on
follow-up-heard-nudge-offers = They name a later time
follow-up-heard-nudge-insists = They have a doubt
follow-up-heard-value-accepted = They answered, we go on
follow-up-heard-value-offers = They name a later time
follow-up-heard-value-insists = They have a doubt
follow-up-heard-release-accepted = They answered, we go on
follow-up-heard-release-offers = They name a later time
follow-up-heard-release-insists = They have a doubt
follow-up-heard-think-accepted = It's on
follow-up-heard-think-offers = They name a later time
follow-up-heard-think-insists = They have a doubt
follow-up-meanwhile-new-accepted = It's on
follow-up-meanwhile-new-offers = They name a later time
follow-up-meanwhile-new-insists = They have a doubt
follow-up-heard-once-accepted = It's on
follow-up-heard-once-offers = They name a later time
follow-up-heard-once-insists = They have a doubt

## A present client: nudge

follow-up-nudge = Step one: a question that takes ten seconds to answer. Name the thing, not their silence.

follow-up-nudge-choice =
    .plain =
        I've reached the point where I need one thing from you: "{ $awaited }". So that it's quick, a number is enough: 1, it comes this week; 2, I need help with it; 3, it has to wait. Which one is it?
    .person =
        To go on I still need this: "{ $awaited }". Perhaps it isn't on your desk at all. A name is enough, and I'll do the rest and keep you posted: is there someone on your team I may ask directly?
    .week =
        I'm planning the next two weeks, and one thing decides how: "{ $awaited }". Should I count on it this week, or would next week be more realistic? Either works, I'll plan the steps around it. Which is it?
    .state =
        A short note on where we are: the next step is waiting for "{ $awaited }". As soon as it's here, I'll go on. Is anything in the way that I could help with?
    .label = Answer with a number
    .risk = Answered between two calls. Someone who's lost interest may still ignore it.

follow-up-nudge-smaller =
    .plain =
        For the next step I'm waiting for "{ $awaited }". It doesn't have to be all at once: with whatever is clear already I can go on, and the rest can follow. Which part would be easiest for you to begin with?
    .rough =
        About "{ $awaited }": it doesn't have to be tidy. A voice message, a few words, a photo of your notes: I'll put it in order and show you. Which is the least work for you?
    .guess =
        I don't want to keep you from your work, so here's a shortcut for "{ $awaited }": I send you a suggestion in three lines, and you only say yes or correct what's wrong. Shall I do it like that?
    .one =
        If "{ $awaited }" is too much right now, let's take one question out of it, the one that matters most. I'll word it so that a yes or no is enough. Shall I send it to you?
    .label = A small part is enough
    .risk = Takes away the "I'll do it properly later". You may have to ask for the rest again.

follow-up-useful = What useful thing can you send them along with it: an idea, an example, something you noticed in their field? Skip it if there's nothing.
    .label = Something useful
    .hint = For example: the competitor's page now shows prices, we could do it better
    .why = A second "did you get my message?" only annoys. Something useful gives them a reason to open the letter.

follow-up-value = Step two: before you ask again, give them something useful or take the work off their hands.

follow-up-value-useful =
    .plain =
        While working on your project I came across something that may help you:
        { $useful }
        You don't have to do anything about it now. For the next step I still need "{ $awaited }". When could you get to it?
    .idea =
        Here's something for your project that I don't want to keep to myself:
        { $useful }
        And while you're writing: "{ $awaited }" is all that's between us and the next step. What do you think, and when could I have it?
    .saw =
        I noticed this and thought of you:
        { $useful }
        It could be worth a minute of your time. The next step is waiting for "{ $awaited }". Which day this week would suit you for that?
    .use =
        Here's something you can use straight away:
        { $useful }
        I'll gladly tell you more on a short call. Then we could settle "{ $awaited }" in the same five minutes. Would today or tomorrow suit you?
    .label = Something useful first
    .risk = Shows that you're thinking with them, whatever they answer. It has to be of real use to them.

follow-up-value-relieve =
    .call =
        I know how full a week gets. Let's take "{ $awaited }" off your list in a ten-minute call: I ask, you answer, and I write it down myself. You wouldn't have to prepare anything. When do you have ten minutes between two things?
    .list =
        To make "{ $awaited }" quick for you, I can turn it into a short list of points: you tick what's right, I do the rest. It's five minutes on your phone, no writing. Shall I send it over?
    .draft =
        It's easier to correct than to begin from nothing. So for "{ $awaited }" I could write down what I'd suggest and why, and you cross out what's wrong. Shall I send you one?
    .helper =
        If your days are full, someone else could help me with "{ $awaited }": a colleague, an assistant, whoever knows about it or may decide it. I'd ask them directly and show you only the result. Who could I write to?
    .label = Take it off their hands
    .risk = Leaves them almost no work. It costs you some time, so say what it covers.

follow-up-release = Step three: permission to pause. Often that brings an honest answer; if not, your time is free for others.

follow-up-release-pause =
    .plain =
        It seems other things come first at the moment, and that's all right. If you'd like to put our work on hold, just say so: I'll take another project meanwhile and book you a later slot. If we go on, all I need is "{ $awaited }". Which of the two is it?
    .calendar =
        I'm planning my calendar and would rather ask you than guess. Without "{ $awaited }" I can't go on, so I'd give the days to another project and find new ones for us when you write. Is that all right, or should I hold them?
    .ease =
        You probably have enough on your mind, so we can pause: everything done so far is kept, and we pick up where we stopped. I'd do that until "{ $awaited }" is here. Shall I, or is there a day when it will come?
    .month =
        If this month isn't the right one, name another, and I'll write to you then. Until that time I'll take other work, and nothing we've done is lost. If it's still on now, all I need is "{ $awaited }". Which month is it?
    .label = Permission to pause
    .risk = No pressure, and it often brings an answer. If they pause, really give the days away.

follow-up-release-rests =
    .plain =
        So that nobody has to keep chasing anybody, I'm putting our work on hold from today. Everything done so far is kept. As soon as "{ $awaited }" is here, you'll get the next free date from me. If you'd rather keep these days, tell me now and I'll hold them. Is there anything you need from me before the break?
    .calendar =
        I've decided not to leave our days empty: another project gets them, starting today. Yours goes on where it stopped, once I have "{ $awaited }"; the new date depends on when that is. Should I send you a short list of what's finished, so that the way back is easy?
    .care =
        You clearly have other things to see to, so I'm taking this off your list for now. The work rests, you don't owe me an answer, and "{ $awaited }" is all it takes to go on. If a pause is bad for you, one line turns it around. Is there a date I should keep in mind?
    .short =
        A quick note: without "{ $awaited }" our work pauses from today, and these days go to another project. Nothing is lost, and you'll get a new date when it comes. Would that cause you any trouble?
    .label = Pause from today
    .risk = The waiting ends without anyone's answer, and your days are free at once. The client may feel shelved, so make the way back easy.

follow-up-next = Your letters are still unanswered. A client you work with may be asked again, in different words each time. Ask again, or let the work rest?
    .label = Go on or rest
    .why = You may ask as often as needed. But the days you keep for them are days you don't sell.
follow-up-next-again = Ask again
follow-up-next-hold = Let the work rest

follow-up-rests = The work rests, and the days are free for others. If they write, agree on a new date before you go on: the old one no longer holds. You may ask again whenever something new gives you a reason to.

## Not yet a client

follow-up-offered-now = What did you offer them? The letter will name it. You can skip this.
    .label = What was offered
    .hint = For example: a landing page for the course
    .why = A letter about nothing in particular reads like a mass mailing.

follow-up-think = They need time, so don't hurry them: help with the doubt, or agree on a day. Nothing else is needed now.

follow-up-think-question =
    .plain =
        Of course, take your time. If one point is still open, the price, the time, or whether it will work at all, I'd rather answer it now than leave you alone with it. Which of the three is it most?
    .others =
        Good decisions need a little time. If someone decides with you, I can put the main points on half a page for you to pass on. What would they ask first?
    .smaller =
        Take the time you need. And if the whole job is too big a step, we can look at a smaller start that's useful on its own. Is it more the size or the timing that makes you hesitate?
    .honest =
        That's fine, and a "no" would be fine as well. So that I can help you decide, and I'll tell you honestly what's possible: what would have to be different for it to be an easy yes?
    .thing =
        Of course, take your time over "{ $offered }". If one point is still open, the price, the time, or whether it will work at all, I'd rather answer it now than leave you alone with it. Which of the three is it most?
    .label = Find the doubt
    .risk = Brings the real reason into the open. Ask it once, then leave them in peace.

follow-up-think-date =
    .plain =
        There's no hurry on my side. So that it doesn't hang over you, let's name a day: I'll write then, and until then you won't hear from me about it. Which week would be right?
    .plan =
        Take your time. I only plan my weeks ahead: if you know roughly when you'd like to begin, I'll make a note, with no obligation on your side. Is it more this month, or later?
    .place =
        That's all right. If it's going to be later, I'll take another project for now and find time for you then. Which month should I ask you again?
    .season =
        I understand, other things come first right now, and it's easier to decide when things calm down. Which day would suit you for a short message from me?
    .thing =
        There's no hurry with "{ $offered }". So that it doesn't hang over you, let's name a day: I'll write then, and until then you won't hear from me about it. Which week would be right?
    .label = Agree on a day
    .risk = Ends the vagueness without pressing. Really write on that day, and not before.

follow-up-offered = What did you offer them? The letter will name it. You can skip this.
    .label = What was offered
    .hint = For example: a landing page for the course
    .why = A letter about nothing in particular reads like a mass mailing.

follow-up-useful-once = Do you have something useful for them: an idea for their task, an example? It would go into the same letter. You can skip this.
    .label = Something useful
    .hint = For example: two sentences that would fit their first screen
    .why = You have only one letter, so let it give something too.

follow-up-once = This is your one letter: it asks whether it's still on and gives permission to postpone. No second one follows, so no "just checking in".

follow-up-once-still-on =
    .plain =
        I'm planning my weeks, so one question: is the project still on? If you're putting it off, just tell me: I'll take another project in its place and book you a later slot. Which is it?
    .number =
        So that it takes you a second, a number is enough: 1, it's still on; 2, it's postponed, book me in later; 3, we've decided against it. With 2 or 3 I'll give the time to another project, and with 2 I'll find you a new slot. Which is it?
    .kind =
        You probably have a lot on your desk, so I'll be brief. If the project is still on, I'll keep the time for you. If it has to wait, that's fine: I'll take another project now, and we'll find a new slot when you're ready. Which should I note?
    .either =
        I don't want to fill your inbox, so this is my only question: shall we go on, or shall we put it off? Both are fine. If we put it off, I'll take another project now and we'll choose a new date for yours. Which would you like?
    .thing =
        I'm planning my weeks, so one question about "{ $offered }": is it still on? If you're putting it off, just tell me: I'll take another project in its place and book you a later slot. Which is it?
    .label = Still on, or postponed?
    .risk = Clear, kind, and it ends the waiting. Without an answer this job is gone for now.

follow-up-once-useful =
    .plain =
        Here's something for your task that may help you, with me or without me:
        { $useful }
        And one question for my calendar: is the project still on, or does it have to wait? If it waits, I'll take another one in its place and book you a later slot.
    .first =
        Before I ask, here's something for you:
        { $useful }
        Now the question: shall we go on, or are you putting it off? If so, I'll give the time to another project and find you a new slot. Which is it?
    .idea =
        I've been thinking about your task a little more:
        { $useful }
        It's yours to use. So that I can plan: is the project still on? If it's postponed, I'll take another project now and find you a later slot. Which should I note?
    .short =
        { $useful }
        That's for your project, whatever you decide. If it's still on, one word is enough. If it's postponed, tell me too: I'll take another project meanwhile and book you a later slot. Which of the two is it?
    .label = A gift and the question
    .risk = Reads as interest, not as chasing. Give an idea, not finished work.

follow-up-gone = One letter is enough for someone who isn't a client yet. No second one: take the other project with a light heart. If they write one day, offer them whatever time is free then.

## They answered

follow-up-go-on = They answered, so the reminders end here. Reply today if you can, and name the day of your next step: quick replies bring quick replies.

follow-up-agree = It's on again. While the talk is still fresh, write down the main points and have them confirmed: /agreement leads you through it. If price or terms come up first, forward me their words.

follow-up-objection = They answered with a doubt, and that's better than silence: now there's something to talk about. Don't send more reminders. Forward me their message, and I'll tell you how to answer it: price, discount, terms or time.

## Put off to a day

follow-up-until = What are they waiting for, in their own words? You can skip this.
    .label = Put off until
    .hint = For example: after Ramadan
    .why = Their own reason sounds better in the letter than "as agreed".

follow-up-back-on = What day should you write again? "After Ramadan" or "after the holidays" needs a date: a few days after the end, when the first rush is over. Skip it if nobody can say; then we'll ask the client.
    .label = Day to write
    .hint = For example: 12 April
    .why = A postponement without a date is a no. With a date it's a plan, and I'll remind you that day.

follow-up-ask-day = They've put it off, and nobody knows until when. Ask for a day, or let the work rest until they write.

follow-up-ask-day-day =
    .plain = That's fine, it can wait. So that it doesn't get lost, let's name a day: I'll write to you then and ask how things stand, and until then you won't hear from me about it. Which week would be right?
    .plan = All right, I'll plan other work in the meantime. To have time for you again when you need it, a rough idea is enough for me: is it a matter of weeks or of months?
    .cause = I understand. "Later" often hangs on one thing: a decision, a budget, a colleague who's away. What does it depend on with you, and when could that be settled? I'd write to you after that.
    .choice = No problem, we'll leave it for now. A number is enough, so that I know when to ask: 1, in two weeks; 2, in a month; 3, you'd rather write yourselves. Which is it?
    .label = Ask for a day
    .risk = Turns "later" into a date without pressing. The answer may be vague again.

follow-up-ask-day-rest =
    .plain = All right, then the work rests from now on. What's done so far is kept, and I'll give these days to another project. When you'd like to go on, one line is enough, and you'll get a new date from me. Is there anything you still need before the break?
    .date = Then let's take a break. The date we had no longer holds; you'll get a new one when you write. Shall I send you a few lines on where we've got to, so that it's easy to pick up again?
    .notice = That's fine, everything stays as it is until you're ready. I'd only ask for a few days' notice, so that I can set time aside for you. Does that suit you?
    .note = Let's stop here for now. I'll write down what's done and what comes next, so that nobody has to keep it in mind. Would you like that note now, or when we go on?
    .label = Let it rest until they write
    .risk = No pressure, and your days are free. Without a day it may rest for long.

follow-up-heard-ask-day-accepted = It goes on after all
follow-up-heard-ask-day-offers = They name a day
follow-up-heard-ask-day-insists = They have a doubt
follow-up-heard-ask-day-silent = No day, or no reply

follow-up-confirm = They said later, so later it is: name the day, thank them for saying so, and leave it alone until then.

follow-up-confirm-open =
    .plain =
        Good, then let's leave it until then. I'll write to you on { $back_on } and ask how things stand; you don't have to think of it before then. If something changes earlier, a word is enough. Is that day right for you?
    .free =
        I understand, and thank you for saying it clearly. Until { $back_on } I'll take other work, then I'll write to you and we'll find a time together. It doesn't commit you to anything. Does the day suit you?
    .start =
        Fine, it can wait. On { $back_on } I'll send you a short message, and we'll pick up where we stopped, so you won't have to explain anything again. Does that suit you, or would another day be better?
    .calm =
        That's all right with me. I've noted { $back_on }, and until then you won't get reminders from me. If a question comes up in the meantime, just ask. Have I got the day right?
    .until =
        Good, let's leave it for now ("{ $until }"). I've noted { $back_on } and will write to you that day; you don't have to think of it before then. Is that day right for you?
    .label = A day to write
    .risk = Leaves you both free. Nothing is reserved, so the work may have to wait for a gap.

follow-up-confirm-booked =
    .plain =
        Good, I'll plan you in from { $back_on } and take another project until then. I'll write to you that day and ask whether it still holds; if not, we'll move it, no harm done. Shall I put it in my calendar like that?
    .place =
        I understand. So that you don't have to wait in line later, I'll keep a slot for you from { $back_on }. I'll write that day, and if your plans have changed, just tell me. Is that how you'd like it?
    .step =
        Later it is, then, but with a plan: from { $back_on } I'll have time for your project, and I'll write to you that day with the first step. Is that date right for you?
    .both =
        Thank you for telling me plainly. Until { $back_on } your slot goes to another project, and from that day on it's yours. Then we both know where we stand. Can you confirm the day?
    .until =
        Good, we'll wait ("{ $until }"). I'll plan you in from { $back_on } and write to you that day; if your plans have changed by then, we'll move the date. Shall I put it in my calendar like that?
    .label = Time kept from that day
    .risk = Makes coming back easy. Only if you can really hold the slot.

follow-up-remember =
    .plain = Write to the client who postponed until today
    .named = { $deal_client } postponed until today: write
    .until = Write to the client: "{ $until }"
    .both = { $deal_client }: write today ("{ $until }")

deal-event-work-paused = the work rests
deal-event-let-go = let go after one letter
deal-event-client-answered = the client answered
deal-event-postponed = postponed
