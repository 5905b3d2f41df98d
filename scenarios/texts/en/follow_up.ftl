# Scenario `follow_up`: a client is silent or puts it off; any answer stops the ladder (BR4, P7, P10).
follow-up = Client is silent or postpones

## Who is silent, and about what

follow-up-known = Are you already working with this client?
    .label = Already a client
    .why = A present client is reminded as often as needed. Somebody who isn't a client yet is asked once, and then let go.
follow-up-known-present = Yes, we work together
follow-up-known-new = Not yet, there's only an offer

follow-up-stuck = What are you waiting for?
    .label = What is missing
    .why = Materials, an approval and money are three different talks.
follow-up-stuck-material = Materials or information
follow-up-stuck-approval = Approval of the work
follow-up-stuck-decision = A decision
follow-up-stuck-later = They put it off to later
follow-up-stuck-payment = A payment

follow-up-said = What have you heard from them since your offer?
    .label = Last answer
    .why = "I'll think about it" is an answer, and so is "after the holidays". Only silence is silence.
follow-up-said-silent = Nothing at all
follow-up-said-thinking = "I'll think about it"
follow-up-said-later = "Later", "after the holidays"

follow-up-payment = Money that is due isn't asked for as a favour and doesn't need this ladder: /late_payment has the steps for it, from a friendly reminder to a pause. Start there.

follow-up-awaited = What exactly do you need from them? In the client's words, short.
    .label = What is waited for
    .hint = For example: photos for the main page
    .why = "When do you get to it?" is easy to overlook. One named thing is easy to answer.

follow-up-quiet = How long have they been silent?
    .label = Silent for
    .why = A word after one day feels like pushing. After three it's help.
follow-up-quiet-fresh = A day or two
follow-up-quiet-long = Three days or more

follow-up-quiet-new = How long ago did you write last?
    .label = Silent for
    .why = You have one letter. Sent too early it's pushing, and there's no second.
follow-up-quiet-new-fresh = Less than five days
follow-up-quiet-new-long = Five days or more

follow-up-pause = Nothing to do for two days. I'll come back then; if they answer sooner, go on here at once.

follow-up-pause-new = Nothing to do for three days. You have only one letter, so let it come when it's needed. If they answer sooner, go on here at once.

follow-up-meanwhile-accepted = They answered, it goes on
follow-up-meanwhile-offers = They name a later time
follow-up-meanwhile-insists = They have a doubt
follow-up-heard-nudge-accepted = They answered, it goes on
follow-up-heard-nudge-offers = They name a later time
follow-up-heard-nudge-insists = They have a doubt
follow-up-heard-value-accepted = They answered, it goes on
follow-up-heard-value-offers = They name a later time
follow-up-heard-value-insists = They have a doubt
follow-up-heard-release-accepted = They answered, it goes on
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
        I've reached the point where I need one thing from you: "{ $awaited }". So that it's quick, a number is enough: 1, it comes this week; 2, I need help with it; 3, it's moved to later. Which one is it?
    .person =
        To go on I'm missing this: "{ $awaited }". Perhaps it isn't on your desk at all. Is there somebody in your team I may ask directly? A name is enough, I'll do the rest and keep you informed.
    .week =
        I'm planning the next two weeks, and one thing decides how: "{ $awaited }". Should I count on it this week, or would next week be more realistic? Both work for me, I'd then put the steps in that order. Which is it?
    .state =
        A short note on where we are: my part is ready for the next step, and what's missing is "{ $awaited }". As soon as it's here, I go on. Is something standing in the way that I could help with?
    .label = Answer with a number
    .risk = Answered between two calls. Somebody who has lost interest may still pass over it.

follow-up-nudge-smaller =
    .plain =
        For the next step I'm waiting for "{ $awaited }". It needn't be all of it: if you send me just the first part, I can go on and the rest follows. Which bit is the easiest for you to send today?
    .rough =
        About "{ $awaited }": it doesn't have to be tidy. A voice message, a photo of your notes, three words each, I'll put it in order and show you. Which way is the least work for you?
    .guess =
        I don't want to keep you from your work, so here's a shortcut for "{ $awaited }": I go on with my best guess, mark the places, and you only correct what's wrong. Shall I do it like that?
    .one =
        If "{ $awaited }" is too much at the moment, let's take one question out of it, the one that decides the most. I'll phrase it so that yes or no is enough. Shall I send it to you?
    .label = A small part is enough
    .risk = Takes away the "I'll do it properly later". You may have to ask for the rest again.

follow-up-useful = What useful thing can you send them along with it: an idea, an example, something you noticed in their field? Skip it if there's nothing.
    .label = Something useful
    .hint = For example: the competitor's page now shows prices, we could do it better
    .why = A second "did you get my message?" only costs nerves. Something useful gives a reason to open the letter.

follow-up-value = Step two: give before you ask again. The thing you're waiting for is mentioned in one sentence.

follow-up-value-useful =
    .plain =
        While working on your project I came across something that may help you:
        { $useful }
        Nothing you have to do about it now. If you'd like, it goes into our work. For the next step I still need "{ $awaited }". When can you get to it?
    .idea =
        A thought about your project that I don't want to keep to myself:
        { $useful }
        Tell me whether it fits. And when you write anyway: "{ $awaited }" is what's between us and the next step. What do you think of the idea?
    .saw =
        I noticed this and thought of you:
        { $useful }
        It could be worth a minute of your time, also without me. The project rests until I have "{ $awaited }". Is there a day this week on which it fits in?
    .use =
        Here's something you can use straight away:
        { $useful }
        I'll gladly tell you more on a short call. Then we could settle "{ $awaited }" in the same five minutes. Would today or tomorrow suit you?
    .label = Something useful first
    .risk = Shows that you think along, whatever they answer. It has to be of real use to them.

follow-up-value-relieve =
    .call =
        I know how full a week gets. Let's take "{ $awaited }" off your list in a ten-minute call: I ask, you answer, and I write it down myself. You'd have nothing to prepare. When are you on the road or between two meetings?
    .list =
        To make "{ $awaited }" quick for you, I can turn it into a short list with boxes: you tick, I do the rest. Five minutes on your phone, no writing. Shall I send it over?
    .draft =
        It's easier to correct than to write. So for "{ $awaited }" I could prepare a version with my own suggestions, and you strike out what's wrong. Shall I send you such a version tomorrow?
    .helper =
        If your days are full, somebody else can help me with "{ $awaited }": a colleague, an assistant, whoever knows where it lies. I'd ask them directly and show you only the result. Whom may I write to?
    .label = Take it off their hands
    .risk = The work for them nearly disappears. It costs you an hour, so say what it covers.

follow-up-release = Step three: permission to pause. Often it brings the honest answer; if not, your time is free for others.

follow-up-release-pause =
    .plain =
        It seems other things come first at the moment, and that's all right. If you'd like to put our work on hold, just say so: I'll take another project meanwhile and book you new time. If it goes on, I only need "{ $awaited }". Which of the two?
    .calendar =
        I'm putting together my calendar and don't want to guess about you. Without "{ $awaited }" I can't go on, so I'd give the days to another project and find new ones for us when you write. Is that all right, or should I hold them?
    .ease =
        Nobody needs a project on their conscience. We can pause: everything done so far stays safe, and we go on where we stopped. I'd do that until "{ $awaited }" is here. Shall I, or is there a day on which it will come?
    .month =
        If this month isn't the right one, name another, and I'll write to you then. Until that day I take other work into the place, and nothing of what we've done is lost. If it's still now: "{ $awaited }" is all I need. Which month is it?
    .label = Permission to pause
    .risk = No pressure, and it often brings an answer. If they pause, really give the days away.

follow-up-next = Your letters are still without an answer. A present client may be asked again, in other words each time. Go on, or let the work rest?
    .label = Go on or rest
    .why = BR4: as often as needed. Yet the days you keep for them are days you don't sell.
follow-up-next-again = Ask again
follow-up-next-hold = Let the work rest

follow-up-rests = The work rests, and the days are free for others. If they write, agree on a new date before you go on: the old one belongs to the time when answers came. You may ask again whenever something new gives a reason to.

## Not yet a client

follow-up-offered-now = What did you offer them? So that the letter names it. Can be skipped.
    .label = What was offered
    .hint = For example: a landing page for the course
    .why = A letter about nothing in particular reads like a mass mailing.

follow-up-think = They're thinking, so don't hurry them: help with the doubt, or agree on a day. Nothing else is needed now.

follow-up-think-question =
    .plain =
        Of course, think it over in peace. If one point is still open, the price, the time, or whether it will work at all, I'd rather answer it now than leave you alone with it. Which of the three is it most?
    .others =
        Good decisions need a little time. Perhaps somebody decides with you: then I can put the main points on half a page that you pass on. Which question would they ask first?
    .smaller =
        Take the time you need. And if the whole is too big a step, we can look at a smaller beginning that's useful on its own. Is it more the size that makes you hesitate, or the timing?
    .honest =
        That's fine, and a "no" would be fine as well. So that I can help you decide: what would have to be different for it to be an easy yes? I'll tell you honestly whether that's possible.
    .thing =
        Of course, think about "{ $offered }" in peace. If one point is still open, the price, the time, or whether it will work at all, I'd rather answer it now than leave you alone with it. Which of the three is it most?
    .label = Find the doubt
    .risk = Brings the real reason into the open. Ask it once, then leave them in peace.

follow-up-think-date =
    .plain =
        There's no hurry on my side. So that it doesn't hang over you, let's name a day: I'll write then, and until that you won't hear from me about it. Which week would be right?
    .plan =
        Take your time. I only plan my weeks ahead: if you know roughly when you'd like to begin, I'll note it, without obligation for you. Is it more this month, or later?
    .place =
        That's all right. If it becomes later, I'll take another project for now and find time for you then; you only have to tell me. In which month should I ask you again?
    .season =
        I understand, other things come first now. When your busy time is over, it's easier to decide. Which day suits you for a short message from me?
    .thing =
        There's no hurry with "{ $offered }". So that it doesn't hang over you, let's name a day: I'll write then, and until that you won't hear from me about it. Which week would be right?
    .label = Agree on a day
    .risk = Ends the vagueness without pressing. Really write on that day, and not before.

follow-up-offered = What did you offer them? So that the letter names it. Can be skipped.
    .label = What was offered
    .hint = For example: a landing page for the course
    .why = A letter about nothing in particular reads like a mass mailing.

follow-up-useful-once = Have you something useful for them: an idea for their task, an example? It would go into the same letter. Can be skipped.
    .label = Something useful
    .hint = For example: two sentences that would fit their first screen
    .why = One letter is all you have, so it may give something too.

follow-up-once = The one letter: is it still on, and permission to postpone. No second one follows, so no "just checking in".

follow-up-once-still-on =
    .plain =
        I'm planning my weeks, so one question: is the project still on? If you're putting it off, tell me. I'll take another project in its place and book you other time. Which is it?
    .number =
        So that it takes you a second, answer with a number: 1, it's still on; 2, it's moved, book me later; 3, we've decided otherwise. With 2 and 3 I give the time to another project, and with 2 I find you new time. Which is it?
    .kind =
        You surely have a lot on your desk, so I'll be brief. If the project is still on, I keep the time for you. If it's to wait, that's fine: another project takes the place, and you get other time from me when you want it. What should I note?
    .either =
        I don't want to fill your inbox, so this is my only question: shall we go on, or shall we put it off? Both are fine. If it's put off, I take another project now and we choose new time for yours. Which would you like?
    .thing =
        I'm planning my weeks, so one question about "{ $offered }": is it still on? If you're putting it off, tell me. I'll take another project in its place and book you other time. Which is it?
    .label = Still on, or postponed?
    .risk = Clear, kind, and it ends the waiting. Without an answer this order is gone for now.

follow-up-once-useful =
    .plain =
        Something about your task that came to my mind and may help you, with me or without:
        { $useful }
        And one question for my calendar: is the project still on? If it's to wait, tell me, I'll take another one in its place and book you other time.
    .first =
        Before I ask, here's something for you:
        { $useful }
        Now the question: do we go on, or do you put it off? If it's put off, I give the time to another project and find you new time. Which is it?
    .idea =
        I've been thinking about your task a little more:
        { $useful }
        It's yours to use. So that I know what to plan: is the project on? If it's postponed, another project takes the place and you get other time. What should I note?
    .short =
        { $useful }
        This came to me about your project, please take it. If the project is still on, one word is enough. If it's put off, tell me as well: I'll take another project meanwhile and book you other time later. Which of the two is it?
    .label = A gift and the question
    .risk = Reads as interest, not as chasing. Give an idea, not finished work.

follow-up-gone = One letter is enough for somebody who isn't a client yet. No second one: take the other project with a light heart. If they write one day, offer them the time that is free then.

## They answered

follow-up-go-on = They answered, so the ladder ends here. Answer today if you can, and name the day of your next step: who replies fast gets fast replies.

follow-up-agree = It's on again. While the talk is warm, write down the main points and have them confirmed: /agreement leads you through it. If price or terms come up first, forward me their words.

follow-up-objection = They answered with a doubt, and that's better than silence: now there's something to talk about. Don't send more reminders. Forward me their words, and I'll say which talk it is: price, discount, terms or time.

## Put off to a day

follow-up-until = What are they waiting for, in their own words? Can be skipped.
    .label = Put off until
    .hint = For example: after Ramadan
    .why = In the letter and in the reminder their own reason sounds better than "as agreed".

follow-up-back-on = On which day should you write again? "After Ramadan" or "after the holidays" needs a date: some days after the end, when the first rush is over. Skip it if nobody can say; then the client is asked.
    .label = Day to write
    .hint = For example: 12 April
    .why = A postponement without a date is a no. With a date it's a plan, and I'll remind you on it.

follow-up-confirm = They said later, so later it is: name the day, thank them for the clear word, and leave it alone until then.

follow-up-confirm-open =
    .plain =
        Good, then let's leave it until then. I'll write to you on { $back_on } and ask how things stand; before that you needn't think of it. If something changes earlier, a word is enough. Is that day right for you?
    .free =
        I understand, and thank you for saying it clearly. Until { $back_on } I take other work in, then I'll write to you and we look for time together. Nothing is fixed for you by this. Does the day suit you?
    .start =
        Fine, it can wait. On { $back_on } I'll send you a short message, and we go on where we stopped, so you won't have to explain anything again. Or would another day be better?
    .calm =
        That's all right with me. I've noted { $back_on }, and until then you won't get reminders from me. If a question comes up in the meantime, just ask. Have I got the day right?
    .until =
        Good, so we leave it for now: "{ $until }". I've noted { $back_on } and will write to you on that day; before it you needn't think of it. Is that day right for you?
    .label = A day to write
    .risk = Leaves both free. Nothing is reserved, so the work may have to wait for a gap.

follow-up-confirm-booked =
    .plain =
        Good, then I'll plan you in from { $back_on } and take another project until then. Shortly before, I'll ask whether it still holds; if not, we move it, no harm done. Shall I put it into my calendar like that?
    .place =
        I understand. So that you don't have to queue later, I keep a place for you from { $back_on } on. I'll write on that day, and if your plans have changed, you just tell me. Is that how you'd like it?
    .step =
        Then it's later, with a plan: from { $back_on } I have time for your project, and I'll write to you that day with the first step. Is there anything you'd like to have ready by then?
    .both =
        Thank you for the clear word. Until { $back_on } your place goes to another project, and from that day on it's yours. Then both of us know where we stand. Do you confirm the day?
    .until =
        Good, we wait: "{ $until }". From { $back_on } I plan you in, and I'll write to you on that day; if your plans have moved by then, we move the date. Shall I put it into my calendar like that?
    .label = Time kept from that day
    .risk = Makes coming back easy. Only if you really can hold the place.

follow-up-remember =
    .plain = Write to the client who postponed until today
    .named = { $deal_client } postponed until today: write
    .until = Write to the client: "{ $until }"
    .both = { $deal_client }: write today ("{ $until }")

deal-event-work-paused = work rests, client silent
deal-event-let-go = let go after one letter
deal-event-client-answered = the client answered
deal-event-postponed = postponed
